// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/idmap_option.h"
#include "model/persistent_mount.h"

#include <QTest>

using namespace mountlens;

class TestPersistentMount : public QObject
{
    Q_OBJECT

private slots:
    void unitNames_data();
    void unitNames();
    void longNames();
    void unit();
    void percentSigns();
    void noUnit_data();
    void noUnit();
    void options_data();
    void options();
    void fstabEscapes();
};

namespace {

IdmappedBind bound(const std::string &source, const std::string &target)
{
    const std::vector<std::string> map = {"u:1000:101:1 g:1000:102:1"};
    return {source, target, parseIdmapOption(map).map, false, false};
}

} // namespace

/// Expected values: systemd-escape --path --suffix=mount.
void TestPersistentMount::unitNames_data()
{
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *target, const char *expected) {
        QTest::newRow(target) << std::string(target) << std::string(expected);
    };
    row("/srv/data", "srv-data.mount");
    row("/", "-.mount");
    row("/srv/my-data", "srv-my\\x2ddata.mount");
    row("/srv/my data", "srv-my\\x20data.mount");
    row("/.hidden", "\\x2ehidden.mount");
    row("/srv/.hidden/a_b:c", "srv-.hidden-a_b:c.mount");
    row("/\xc3\xa9t\xc3\xa9", "\\xc3\\xa9t\\xc3\\xa9.mount");
    row("/a\\b%", "a\\x5cb\\x25.mount");
}

void TestPersistentMount::unitNames()
{
    QFETCH(std::string, target);
    QFETCH(std::string, expected);
    QCOMPARE(mountUnitName(target).value_or("none"), expected);
}

void TestPersistentMount::longNames()
{
    QVERIFY(mountUnitName('/' + std::string(249, 'a')).has_value());
    QVERIFY(!mountUnitName('/' + std::string(250, 'a')));
    QVERIFY(!mountUnitText(bound("/srv/a", '/' + std::string(250, 'a'))));
}

void TestPersistentMount::unit()
{
    QCOMPARE(mountUnitText(bound("/srv/wiki", "/srv/for-web")).value_or("none"),
             std::string("# /etc/systemd/system/srv-for\\x2dweb.mount\n"
                         "[Mount]\n"
                         "What=/srv/wiki\n"
                         "Where=/srv/for-web\n"
                         "Type=none\n"
                         "Options=bind,X-mount.idmap=u:1000:101:1 g:1000:102:1\n"
                         "\n"
                         "[Install]\n"
                         "WantedBy=local-fs.target\n"));
}

void TestPersistentMount::percentSigns()
{
    const std::string text = mountUnitText(bound("/srv/%h", "/srv/50%")).value_or("none");
    QVERIFY(text.find("What=/srv/%%h\n") != std::string::npos);
    QVERIFY(text.find("Where=/srv/50%%\n") != std::string::npos);
    QVERIFY(text.find("srv-50\\x25.mount") != std::string::npos);
}

void TestPersistentMount::noUnit_data()
{
    QTest::addColumn<std::string>("path");
    QTest::newRow("a second line") << std::string("/a\nOptions=suid");
    QTest::newRow("a tab") << std::string("/a\tb");
    QTest::newRow("DEL") << std::string("/a\x7f");
    QTest::newRow("a blank at the end") << std::string("/a ");
    QTest::newRow("a line that goes on") << std::string("/a\\");
    QTest::newRow("nothing") << std::string();
}

void TestPersistentMount::noUnit()
{
    QFETCH(std::string, path);
    QVERIFY(!mountUnitText(bound(path, "/b")));
    QVERIFY(!mountUnitText(bound("/b", path)));
}

void TestPersistentMount::options_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("recursive");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("plain") << false << false << std::string("bind");
    QTest::newRow("read-only") << true << false << std::string("bind,ro");
    QTest::newRow("recursive") << false << true << std::string("rbind");
    QTest::newRow("both reach the mounts below")
        << true << true << std::string("rbind,ro=recursive");
}

void TestPersistentMount::options()
{
    QFETCH(bool, readOnly);
    QFETCH(bool, recursive);
    QFETCH(std::string, expected);
    IdmappedBind mount = bound("/a", "/b");
    mount.readOnly = readOnly;
    mount.recursive = recursive;
    const std::string options = expected + ",X-mount.idmap=u:1000:101:1";
    QCOMPARE(fstabLine(mount), "/a /b none " + options + "\\040g:1000:102:1 0 0");
    QVERIFY(mountUnitText(mount).value_or("").find("Options=" + options + " g:")
            != std::string::npos);
}

void TestPersistentMount::fstabEscapes()
{
    const std::string line = fstabLine(bound("/a b\tc\nd\\e#f", "/\xc3\xa9,x"));
    QVERIFY(line.starts_with("/a\\040b\\011c\\012d\\134e#f /\xc3\xa9,x none "));
    QCOMPARE(std::count(line.begin(), line.end(), ' '), std::ptrdiff_t{5});
}

QTEST_APPLESS_MAIN(TestPersistentMount)
#include "tst_persistent_mount.moc"
