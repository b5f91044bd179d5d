// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/unmapped_ids.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestUnmappedIds : public QObject
{
    Q_OBJECT

private slots:
    void eitherIdIsEnough();
};

void TestUnmappedIds::eitherIdIsEnough()
{
    RuleScene scene("file /both 0666 1:1\nfile /no-owner 0666 unmapped:1\n"
                    "file /no-group 0666 1:unmapped\nfile /none 0666 unmapped:unmapped\n",
                    "0:0 +all");
    const InodeView both = scene.world.view("/both");
    QVERIFY(idsMappedForWriting(scene.context, both).passes());
    QVERIFY(idsMappedForChange(scene.context, both, R::VictimUnmapped).passes());
    for (const char *path : {"/no-owner", "/no-group", "/none"}) {
        const InodeView view = scene.world.view(path);
        QCOMPARE(Outcome::of(idsMappedForWriting(scene.context, view)),
                 denied(EACCES, R::WriteToUnmappedIds));
        QCOMPARE(Outcome::of(idsMappedForChange(scene.context, view, R::VictimUnmapped)),
                 denied(EOVERFLOW, R::VictimUnmapped));
        QCOMPARE(Outcome::of(idsMappedForChange(scene.context, view, R::ChangeOfUnmapped)),
                 denied(EOVERFLOW, R::ChangeOfUnmapped));
    }
}

QTEST_APPLESS_MAIN(TestUnmappedIds)
#include "tst_unmapped_ids.moc"
