// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/spec_lines.h"
#include "config/unit_specifiers.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestUnitSpecifiers : public QObject
{
    Q_OBJECT

private slots:
    void owners_data();
    void owners();
    void specifiers_data();
    void specifiers();
    void variables_data();
    void variables();
    void directoriesOfVariables();
};

void TestUnitSpecifiers::owners_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *path, const char *expected) {
        QTest::newRow(path) << std::string(path) << std::string(expected);
    };
    row("/etc/containers/systemd/a.container", "system root 0 /root");
    row("/etc/containers/systemd/sub/a.container", "system root 0 /root");
    row("/usr/share/containers/systemd/a.container", "system root 0 /root");
    row("/etc/containers/systemd/users/1001/a.container", "user ana 1001 /home/ana");
    row("/etc/containers/systemd/users/1002/a.container", "user  1002 ");
    row("/etc/containers/systemd/users/a.container", "user ana 1001 /home/ana");
    row("/run/user/1001/containers/systemd/a.container", "user ana 1001 /home/ana");
    row("/home/ana/.config/containers/systemd/a.container", "user ana 1001 /home/ana");
    row("/home/eva/.config/containers/systemd/x/a.container", "user eva 1003 /home/eva");
    row("/home/nobody/.config/containers/systemd/a.container", "user  - /home/nobody");
    row("/root/.config/containers/systemd/a.container", "system root 0 /root");
    row("/etc/systemd/system/a.service", "system root 0 /root");
    row("/etc/systemd/user/a.service", "user ana 1001 /home/ana");
    row("/home/ana/project/a.container", "user ana 1001 /home/ana");
}

void TestUnitSpecifiers::owners()
{
    QFETCH(const std::string, path);
    QFETCH(const std::string, expected);
    GivenSurroundings given;
    given.users.push_back({"eva", 1003, 1003, "/home/eva"});
    const UnitOwner owner = unitOwner(path, given);
    QCOMPARE(std::string(owner.system ? "system " : "user ") + owner.name + ' '
                 + (owner.uid ? std::to_string(*owner.uid) : "-") + ' ' + owner.home,
             expected);
}

void TestUnitSpecifiers::specifiers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("system");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *text, bool system, const char *expected, bool known = true) {
        QTest::addRow("%s of %s", text, system ? "root" : "a user")
            << std::string(text) << system << std::string(expected) << known;
    };
    row("%h/x", true, "/root/x");
    row("%h/x", false, "/home/ana/x");
    row("%t", true, "/run");
    row("%t", false, "/run/user/1001");
    row("%u:%U:%G", false, "ana:1001:1001");
    row("%u:%U:%g", true, "root:0:root");
    row("%S %C %L %E", true, "/var/lib /var/cache /var/log /etc");
    row("%S %C %L %E", false,
        "/home/ana/.local/state /home/ana/.cache /home/ana/.local/state/log /home/ana/.config");
    row("%T %V", true, "/tmp /var/tmp");
    row("%n|%N|%p|%i|%j", true, "web-app@a-b.service|web-app@a-b|web-app|a-b|app");
    row("%I|%P|%J|%f", true, "a/b|web/app|app|/a/b");
    row("100%%", true, "100%");
    row("50%", true, "50%");
    row("%m", true, "%m", false);
    row("%H/%b", true, "%H/%b", false);
    row("%y", true, "%y", false);
}

void TestUnitSpecifiers::specifiers()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, system);
    QFETCH(const std::string, expected);
    QFETCH(const bool, known);
    const GivenSurroundings given;
    UnitContext context;
    context.unit = "web-app@a-b.service";
    context.owner = unitOwner(system ? "/etc/systemd/system/x" : "/home/ana/x", given);
    Notices notices;
    QCOMPARE(expandSpecifiers(text, context, given, notices, 7), expected);
    const Notices kept{Notice{NoticeId::VariableKept, {text}, 7}};
    QCOMPARE(notices, known ? Notices{} : kept);
}

void TestUnitSpecifiers::variables_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::string>("expected");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *word, const char *expected, bool known = true) {
        QTest::newRow(word) << std::string(word) << std::string(expected) << known;
    };
    row("${DIR}/x:/y", "/srv/x:/y");
    row("$DIR", "/srv");
    row("$DIR/x", "$DIR/x", false);
    row("a${DIR}", "a/srv");
    row("${NONE}/x", "${NONE}/x", false);
    row("${DIR", "${DIR", false);
    row("$$DIR", "$DIR");
    row("$", "$", false);
    row("%h/${DIR}", "/home/ana//srv");
}

void TestUnitSpecifiers::variables()
{
    QFETCH(const std::string, word);
    QFETCH(const std::string, expected);
    QFETCH(const bool, known);
    const GivenSurroundings given;
    UnitContext context;
    context.unit = "web.service";
    context.owner = unitOwner("/home/ana/x", given);
    context.environment = {{"DIR", "/srv"}};
    Notices notices;
    QCOMPARE(expandCommandWord(word, context, given, notices), expected);
    QCOMPARE(notices.empty(), known);
}

void TestUnitSpecifiers::directoriesOfVariables()
{
    GivenSurroundings given;
    given.variables = {{"XDG_RUNTIME_DIR", "/tmp/run-1001"}, {"XDG_STATE_HOME", "/data/state"}};
    const UnitOwner ana = unitOwner("/home/ana/x", given);
    QCOMPARE(unitDirectory('t', ana, given), std::string("/tmp/run-1001"));
    QCOMPARE(unitDirectory('L', ana, given), std::string("/data/state/log"));
    const UnitOwner other{false, {}, 1002, {}, {}};
    QCOMPARE(unitDirectory('t', other, given), std::string("/run/user/1002"));
    QCOMPARE(unitDirectory('S', other, given), std::string());
    QCOMPARE(unitDirectory('x', other, given), std::string());
}

QTEST_APPLESS_MAIN(TestUnitSpecifiers)
#include "tst_unit_specifiers.moc"
