// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/quadlet_keys.h"
#include "config/spec_lines.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestQuadletKeys : public QObject
{
    Q_OBJECT

private slots:
    void kinds();
    void unknownKeys();
    void knownKeys();
};

void TestQuadletKeys::kinds()
{
    QCOMPARE(quadletKind("/a/b.container"), std::optional(QuadletKind::Container));
    QCOMPARE(quadletKind("b@c.pod"), std::optional(QuadletKind::Pod));
    QCOMPARE(quadletKind("b.kube"), std::optional(QuadletKind::Kube));
    QCOMPARE(quadletKind("b.service"), std::optional<QuadletKind>());
    QCOMPARE(quadletKind("container"), std::optional<QuadletKind>());
    QCOMPARE(quadletSection(QuadletKind::Artifact), std::string_view("Artifact"));
}

void TestQuadletKeys::unknownKeys()
{
    const auto unit = parseUnitFile("[Container]\nImage=x\nVolumes=y\nVolumes=z\nimage=x\n"
                                    "[Quadlet]\nDefaultDependencies=no\nOther=1\n"
                                    "[Service]\nAnything=1\n[X-Mine]\nMore=2\n",
                                    UnitSyntax::Quadlet);
    Notices notices;
    noteUnknownKeys(*unit, QuadletKind::Container, "/q", notices);
    QCOMPARE(joined(noticesOf(notices, NoticeId::EngineRefuses), "\n"),
             std::string("quadlet|unsupported key 'Volumes' in group 'Container' in /q\n"
                         "quadlet|unsupported key 'image' in group 'Container' in /q\n"
                         "quadlet|unsupported key 'Other' in group 'Quadlet' in /q"));
    QCOMPARE(notices.front().line, 3U);
}

/// Every key that speaks of file access.
void TestQuadletKeys::knownKeys()
{
    std::string text = "[Container]\n";
    for (const char *key : {"Image",
                            "Rootfs",
                            "ContainerName",
                            "User",
                            "Group",
                            "UserNS",
                            "UIDMap",
                            "GIDMap",
                            "SubUIDMap",
                            "SubGIDMap",
                            "GroupAdd",
                            "AddCapability",
                            "DropCapability",
                            "NoNewPrivileges",
                            "ReadOnly",
                            "ReadOnlyTmpfs",
                            "VolatileTmp",
                            "Tmpfs",
                            "Volume",
                            "Mount",
                            "Secret",
                            "SecurityLabelDisable",
                            "SecurityLabelType",
                            "SecurityLabelLevel",
                            "SecurityLabelFileType",
                            "SecurityLabelNested",
                            "Mask",
                            "Unmask",
                            "Pod",
                            "PodmanArgs",
                            "GlobalArgs",
                            "ContainersConfModule",
                            "EnvironmentFile",
                            "RemapUsers",
                            "RemapUid",
                            "RemapGid",
                            "RemapUidSize",
                            "AppArmor",
                            "SeccompProfile",
                            "ServiceName"})
        text += std::string(key) + "=x\n";
    Notices notices;
    noteUnknownKeys(*parseUnitFile(text, UnitSyntax::Quadlet), QuadletKind::Container, "/q",
                    notices);
    QVERIFY(notices.empty());
}

QTEST_APPLESS_MAIN(TestQuadletKeys)
#include "tst_quadlet_keys.moc"
