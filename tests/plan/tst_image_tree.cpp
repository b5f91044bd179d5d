// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/image_tree.h"
#include "storage_sample.h"
#include "support/skip.h"

#include <QTest>

#include <cerrno>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::testing;

class TestImageTree : public QObject
{
    Q_OBJECT

private slots:
    void layersAreMerged();
    void whiteouts();
    void opaqueDirectories();
    void filesHideDirectories();
    void emptyDirectories();
    void links_data();
    void links();
    void readsRegularFilesOnly();
    void leavesNoLayer();
    void ownersOfTheImage();
    void overriddenOwners();
    void deviceWhiteouts();
};

namespace {

/// "top" over "low" in a storage.
struct Sample
{
    StorageSample storage;

    Sample()
    {
        storage.makeDirectory("top");
        storage.makeDirectory("low");
    }
    [[nodiscard]] std::unique_ptr<ImageTree> tree() const
    {
        ImageFacts image;
        image.store = storage.path();
        image.layers = {"top", "low"};
        image.mayOverrideStat = true;
        auto opened = ImageTree::open(image);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] bool link(const std::string &name, const char *target) const
    {
        return ::symlink(target, storage.path(name).c_str()) == 0;
    }
};

bool isThere(ImageTree &tree, const std::string &path)
{
    const auto entry = tree.look(path);
    return entry && entry->has_value();
}

std::string content(ImageTree &tree, const std::string &path)
{
    const auto text = tree.read(path, 1000);
    return text && *text ? **text : "?";
}

} // namespace

void TestImageTree::layersAreMerged()
{
    Sample sample;
    sample.storage.write("low/etc/passwd", "low");
    sample.storage.write("low/etc/group", "low");
    sample.storage.write("top/etc/passwd", "top");
    QCOMPARE(::chmod(sample.storage.path("top/etc").c_str(), 0750), 0);
    const auto tree = sample.tree();
    QVERIFY(tree);
    QCOMPARE(content(*tree, "/etc/passwd"), std::string("top"));
    QCOMPARE(content(*tree, "etc//./group"), std::string("low"));
    const auto etc = tree->look("/etc");
    QVERIFY(etc && *etc);
    QVERIFY((*etc)->type == FileType::Directory);
    QCOMPARE((*etc)->mode.bits(), 0750U);
    QCOMPARE((*tree->look("/etc/group"))->size, std::uint64_t{3});
    QVERIFY(isThere(*tree, "/"));
    QVERIFY(!isThere(*tree, "/nothing"));
    QVERIFY(!isThere(*tree, "/etc/passwd/x"));
}

void TestImageTree::whiteouts()
{
    Sample sample;
    sample.storage.write("low/a", "x");
    sample.storage.write("low/d/b", "x");
    sample.storage.write("top/.wh.a", "");
    sample.storage.write("top/.wh.d", "");
    const auto tree = sample.tree();
    QVERIFY(!isThere(*tree, "/a"));
    QVERIFY(!isThere(*tree, "/d/b"));
    QVERIFY(!isThere(*tree, "/.wh.nothing"));
}

void TestImageTree::opaqueDirectories()
{
    Sample sample;
    sample.storage.write("low/d/old", "x");
    sample.storage.write("top/d/new", "x");
    sample.storage.write("top/d/.wh..wh..opq", "");
    const auto tree = sample.tree();
    QVERIFY(isThere(*tree, "/d/new"));
    QVERIFY(!isThere(*tree, "/d/old"));
}

void TestImageTree::filesHideDirectories()
{
    Sample sample;
    sample.storage.write("low/x/inner", "x");
    sample.storage.write("top/x", "file");
    sample.storage.write("low/y", "file");
    sample.storage.write("top/y/inner", "x");
    const auto tree = sample.tree();
    QVERIFY((*tree->look("/x"))->type == FileType::Regular);
    QVERIFY(!isThere(*tree, "/x/inner"));
    QVERIFY((*tree->look("/y"))->type == FileType::Directory);
}

void TestImageTree::emptyDirectories()
{
    Sample sample;
    sample.storage.write("low/full/a", "x");
    sample.storage.makeDirectory("top/full");
    sample.storage.write("low/gone/a", "x");
    sample.storage.write("top/gone/.wh.a", "");
    sample.storage.makeDirectory("low/none");
    const auto tree = sample.tree();
    QCOMPARE(tree->isEmpty("/full").value_or(true), false);
    QCOMPARE(tree->isEmpty("/gone").value_or(false), true);
    QCOMPARE(tree->isEmpty("/none").value_or(false), true);
}

void TestImageTree::links_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *path, const char *place) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(place);
    };
    row("/real/file", "/real/file");
    row("/absolute/file", "/real/file");
    row("/real/back/real/file", "/real/file");
    row("/real/../absolute/./file", "/real/file");
    row("/../../real", "/real");
    row("/out", "/");
    row("/out/etc/passwd", "");
    row("/dangling", "");
    row("/", "/");
    row("", "/");
}

void TestImageTree::links()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, place);
    Sample sample;
    sample.storage.write("low/real/file", "x");
    QVERIFY(sample.link("top/absolute", "/real"));
    QVERIFY(sample.link("low/real/back", ".."));
    QVERIFY(sample.link("top/out", "../../../.."));
    QVERIFY(sample.link("top/dangling", "/nothing"));
    const auto tree = sample.tree();
    const auto found = tree->resolve(path.toStdString());
    QVERIFY(found);
    QCOMPARE(QByteArray::fromStdString(found->value_or("")), place);
}

void TestImageTree::readsRegularFilesOnly()
{
    Sample sample;
    sample.storage.write("low/long", std::string(2000, 'x'));
    QCOMPARE(::mkfifo(sample.storage.path("top/fifo").c_str(), 0644), 0);
    sample.storage.makeDirectory("top/etc");
    QVERIFY(sample.link("top/etc/passwd", "loop"));
    QVERIFY(sample.link("top/etc/loop", "passwd"));
    const auto tree = sample.tree();
    QVERIFY(tree->read("/long", 1000).error().id() == ErrorId::TooLarge);
    QVERIFY(tree->read("/fifo", 1000).error().id() == ErrorId::Unsupported);
    QVERIFY(tree->read("/etc", 1000).error().id() == ErrorId::Unsupported);
    QCOMPARE(tree->read("/etc/passwd", 1000).error().code(), ELOOP);
    QVERIFY((*tree->look("/fifo"))->type == FileType::Fifo);
    QCOMPARE((*tree->look("/etc/loop"))->target, std::string("passwd"));
}

void TestImageTree::leavesNoLayer()
{
    Sample sample;
    sample.storage.write("secret", "outside");
    QVERIFY(sample.link("top/etc", "../"));
    QVERIFY(sample.link("low/passwd", "../secret"));
    const auto tree = sample.tree();
    QVERIFY(!isThere(*tree, "/etc/secret"));
    QCOMPARE(content(*tree, "/passwd"), std::string("?"));
    QCOMPARE(content(*tree, "/etc/secret"), std::string("?"));
    QCOMPARE(tree->look("/../secret").error().code(), EINVAL);
    QCOMPARE(::rename(sample.storage.path("low").c_str(), sample.storage.path("moved").c_str()), 0);
    QVERIFY(sample.link("low", "/"));
    QVERIFY(!sample.tree());
}

void TestImageTree::ownersOfTheImage()
{
    if (::geteuid() != 0)
        MOUNTLENS_NEED_NOTHING_MISSING(std::string("needs root"));
    Sample sample;
    sample.storage.write("low/file", "x");
    sample.storage.write("low/strange", "x");
    QCOMPARE(::chown(sample.storage.path("low/file").c_str(), 166536, 165569), 0);
    ImageFacts image;
    image.store = sample.storage.path();
    image.layers = {"low"};
    const IdMap map = *IdMap::fromExtents({{0, 165536, 65536}});
    image.owners = {map, map};
    const auto tree = std::move(*ImageTree::open(image));
    const auto entry = tree->look("/file");
    QVERIFY(entry && *entry);
    QVERIFY((*entry)->uid == Uid(1000));
    QVERIFY((*entry)->gid == Gid(33));
    QVERIFY(tree->look("/strange").error().id() == ErrorId::OwnerAmbiguous);
    const auto plain =
        std::move(*ImageTree::openDirectory(sample.storage.path("low"), image.owners));
    QVERIFY((*plain->look("/file"))->uid == Uid(1000));
}

void TestImageTree::overriddenOwners()
{
    Sample sample;
    sample.storage.write("low/file", "x");
    const std::string path = sample.storage.path("low/file");
    const std::string value = "1000:33:0640";
    if (::setxattr(path.c_str(), "user.containers.override_stat", value.data(), value.size(), 0)
        != 0)
        MOUNTLENS_NEED_NOTHING_MISSING(
            std::string("the file system of temporary files has no user attributes"));
    const auto tree = sample.tree();
    const auto entry = tree->look("/file");
    QVERIFY((*entry)->uid == Uid(1000));
    QVERIFY((*entry)->gid == Gid(33));
    QCOMPARE((*entry)->mode.bits(), 0640U);
}

void TestImageTree::deviceWhiteouts()
{
    Sample sample;
    sample.storage.write("low/a", "x");
    sample.storage.write("low/d/b", "x");
    sample.storage.makeDirectory("top/d");
    if (::mknod(sample.storage.path("top/a").c_str(), S_IFCHR | 0600, ::makedev(0, 0)) != 0)
        MOUNTLENS_NEED_NOTHING_MISSING(std::string("needs the right to make a whiteout"));
    const char yes = 'y';
    const auto tree = sample.tree();
    QVERIFY(!isThere(*tree, "/a"));
    QVERIFY(isThere(*tree, "/d/b"));
    if (::setxattr(sample.storage.path("top/d").c_str(), "trusted.overlay.opaque", &yes, 1, 0) != 0)
        MOUNTLENS_NEED_NOTHING_MISSING(std::string("needs the right to set trusted attributes"));
    QVERIFY(!isThere(*tree, "/d/b"));
    QVERIFY(tree->isEmpty("/").value_or(true) == false);
}

QTEST_APPLESS_MAIN(TestImageTree)
#include "tst_image_tree.moc"
