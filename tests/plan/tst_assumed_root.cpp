// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/assumed_root.h"

#include <QTest>

using namespace mountlens;

class TestAssumedRoot : public QObject
{
    Q_OBJECT

private slots:
    void looks_data();
    void looks();
    void directoriesAreRootsOwnAndOpen();
    void whatNobodyHasSeen();
    void nestedMounts();
    void strangeTargets_data();
    void strangeTargets();
};

namespace {

std::vector<MountSpec> mountsAt(const std::vector<std::string> &targets)
{
    std::vector<MountSpec> mounts;
    for (const std::string &target : targets) {
        MountSpec mount;
        mount.type = "bind";
        mount.source = "/srv";
        mount.target = target;
        mounts.push_back(std::move(mount));
    }
    return mounts;
}

/// "directory", "nothing", or what image nobody has.
QByteArray looked(AssumedRoot &root, const std::string &path)
{
    const auto entry = root.look(path);
    if (!entry)
        return entry.error().id() == ErrorId::ImageNotHere
                   ? "not here: " + QByteArray::fromStdString(entry.error().subject())
                   : QByteArray("another error");
    if (!*entry)
        return "nothing";
    return (*entry)->type == FileType::Directory ? "directory" : "something else";
}

} // namespace

void TestAssumedRoot::looks_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *path, const char *expected) {
        QTest::newRow(name) << std::string(path) << QByteArray(expected);
    };
    row("the root", "/", "directory");
    row("where the engine mounts its own", "/etc", "directory");
    row("where devices are", "/dev", "directory");
    row("above a mount", "/var/lib", "directory");
    row("far above a mount", "/var", "directory");
    row("a mount point is made", "/var/lib/data", "nothing");
    row("beside a mount", "/var/lib/other", "not here: web:1");
    row("below a mount point", "/var/lib/data/x", "not here: web:1");
    row("anything else", "/usr", "not here: web:1");
    row("a name that begins alike", "/va", "not here: web:1");
    row("accounts", "/etc/passwd", "not here: web:1");
}

void TestAssumedRoot::looks()
{
    QFETCH(std::string, path);
    AssumedRoot root(mountsAt({"/var/lib/data"}), "web:1");
    QTEST(looked(root, path), "expected");
}

void TestAssumedRoot::directoriesAreRootsOwnAndOpen()
{
    AssumedRoot root(mountsAt({"/var/data"}), "web:1");
    const auto entry = root.look("/var");
    QVERIFY(entry && *entry);
    QVERIFY(**entry == RootEntry());
    QCOMPARE((*entry)->mode.bits(), Mode(0755).bits());
    QVERIFY((*entry)->uid == Uid(0));
}

void TestAssumedRoot::whatNobodyHasSeen()
{
    AssumedRoot root(mountsAt({"/var/data"}), "web:1");
    const auto empty = root.isEmpty("/var");
    QVERIFY(!empty);
    QVERIFY(empty.error().id() == ErrorId::ImageNotHere);
    QCOMPARE(empty.error().subject(), std::string("web:1"));
    const auto head = root.executableHead("/bin/sh");
    QVERIFY(!head);
    QVERIFY(head.error().id() == ErrorId::ImageNotHere);
}

void TestAssumedRoot::nestedMounts()
{
    AssumedRoot root(mountsAt({"/data", "/data/deep/er", "/etc"}), "web:1");
    QCOMPARE(looked(root, "/data"), QByteArray("directory"));
    QCOMPARE(looked(root, "/data/deep"), QByteArray("directory"));
    QCOMPARE(looked(root, "/data/deep/er"), QByteArray("nothing"));
    QCOMPARE(looked(root, "/etc"), QByteArray("directory"));
}

void TestAssumedRoot::strangeTargets_data()
{
    QTest::addColumn<std::string>("target");
    QTest::newRow("the root") << std::string("/");
    QTest::newRow("none") << std::string();
    // A pasted `-v /a:$DIR` keeps a variable that nobody knows.
    QTest::newRow("relative") << std::string("data");
    QTest::newRow("relative and deep") << std::string("var/data");
}

void TestAssumedRoot::strangeTargets()
{
    QFETCH(std::string, target);
    AssumedRoot root(mountsAt({target}), "web:1");
    QCOMPARE(looked(root, "/"), QByteArray("directory"));
    QCOMPARE(looked(root, "/usr"), QByteArray("not here: web:1"));
}

QTEST_APPLESS_MAIN(TestAssumedRoot)
#include "tst_assumed_root.moc"
