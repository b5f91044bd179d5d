// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/context.h" // moc 6.4 cannot read <compare> as the first standard header
#include "rules/set_attributes.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestSetAttributes : public QObject
{
    Q_OBJECT

private slots:
    void flagsComeFirst();
    void fsuidOwnsNotTheEffectiveUid();
};

void TestSetAttributes::flagsComeFirst()
{
    RuleScene scene("file /f 0666 unmapped:1 flags a\n", "9:9");
    const InodeView view = scene.world.view("/f");
    const Outcome flagged = denied(EPERM, R::FlagsForbidChange);
    QCOMPARE(Outcome::of(mayChmod(scene.context, view)), flagged);
    QCOMPARE(Outcome::of(mayChown(scene.context, view, Uid(9), std::nullopt)), flagged);
    QCOMPARE(Outcome::of(mayChangeTimes(scene.context, view, Times::Set)), flagged);
    QCOMPARE(Outcome::of(mayChangeTimes(scene.context, view, Times::Now)),
             denied(EACCES, R::WriteToUnmappedIds));
    QCOMPARE(Outcome::of(mayChown(scene.context, view, std::nullopt, std::nullopt)),
             denied(EOVERFLOW, R::ChangeOfUnmapped));
}

void TestSetAttributes::fsuidOwnsNotTheEffectiveUid()
{
    RuleScene scene("file /f 0600 5:5\n", "5:5");
    const InodeView view = scene.world.view("/f");
    QVERIFY(mayChmod(scene.context, view).passes());
    scene.subject.credentials.fsUid = Kuid(6);
    QCOMPARE(Outcome::of(mayChmod(scene.context, view)), denied(EPERM, R::NotOwner));
    scene.subject.credentials.setUids(Kuid(6));
    scene.subject.credentials.fsUid = Kuid(5);
    QVERIFY(mayChmod(scene.context, view).passes());
    QVERIFY(mayChangeTimes(scene.context, view, Times::Now).passes());
}

QTEST_APPLESS_MAIN(TestSetAttributes)
#include "tst_set_attributes.moc"
