// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/quadlet_places.h"
#include "config/spec_lines.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestQuadletPlaces : public QObject
{
    Q_OBJECT

private slots:
    void resourceNames_data();
    void resourceNames();
    void directories();
    void unitDirectoriesOfTheEnvironment();
    void namesWithSlashesAreNoUnits();
};

void TestQuadletPlaces::resourceNames_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *file, const char *text, const char *expected) {
        QTest::addRow("%s %s", file, text)
            << std::string(file) << std::string(text) << std::string(expected);
    };
    row("a.volume", "[Volume]\n", "systemd-a");
    row("a.b.volume", "[Volume]\n", "systemd-a.b");
    row("a.volume", "[Volume]\nVolumeName=x\n", "x");
    row("a@.volume", "[Volume]\n", "systemd-a-%i");
    row("a.pod", "[Pod]\n", "systemd-a");
    row("a.pod", "[Pod]\nPodName=x\n", "x");
    row("a.image", "[Image]\nImage=i\n", "i");
    row("a.image", "[Image]\nImage=i\nImageTag=t\n", "t");
    row("a.build", "[Build]\nImageTag=t\nImageTag=u\n", "t");
    row("a.build", "[Build]\n", "");
    row("a.artifact", "[Artifact]\nArtifact=x\n", "x");
}

void TestQuadletPlaces::resourceNames()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    const auto unit = parseUnitFile(text, UnitSyntax::Quadlet);
    QVERIFY(unit.has_value());
    QCOMPARE(quadletResourceName(*unit, file), expected);
}

void TestQuadletPlaces::directories()
{
    GivenSurroundings given;
    given.files = {{"/etc/containers/systemd/sub/a.volume", ""},
                   {"/etc/containers/systemd/users/1/b.volume", ""},
                   {"/etc/containers/systemd/c.container.d/x.conf", ""}};
    const QuadletPlaces root("/etc/containers/systemd/c.container", given);
    QVERIFY(root.owner().system);
    QCOMPARE(joined(root.directories()),
             std::string("/etc/containers/systemd /run/containers/systemd "
                         "/etc/containers/systemd/sub /usr/share/containers/systemd"));
    const QuadletPlaces user("/run/user/1001/containers/systemd/c.container", given);
    QCOMPARE(joined(user.directories()),
             std::string("/run/user/1001/containers/systemd "
                         "/home/ana/.config/containers/systemd "
                         "/etc/containers/systemd/users/1001 /etc/containers/systemd/users "
                         "/usr/share/containers/systemd/users/1001 "
                         "/usr/share/containers/systemd/users"));
}

void TestQuadletPlaces::unitDirectoriesOfTheEnvironment()
{
    GivenSurroundings given;
    given.variables = {{"QUADLET_UNIT_DIRS", "/a:b:/c"}};
    const QuadletPlaces places("/q/x.container", given);
    QCOMPARE(joined(places.directories()), std::string("/q /a /c"));
}

void TestQuadletPlaces::namesWithSlashesAreNoUnits()
{
    GivenSurroundings given;
    given.files = {{"/q/a.volume", ""}, {"/b.volume", ""}};
    const QuadletPlaces places("/q/x.container", given);
    QCOMPARE(places.find("a.volume"), std::optional<std::string>("/q/a.volume"));
    QCOMPARE(places.find("../b.volume"), std::optional<std::string>());
    QCOMPARE(places.find("c.volume"), std::optional<std::string>());
}

QTEST_APPLESS_MAIN(TestQuadletPlaces)
#include "tst_quadlet_places.moc"
