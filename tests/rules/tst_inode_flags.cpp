// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/inode_flags.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestInodeFlags : public QObject
{
    Q_OBJECT

private slots:
    void everyFlagForEveryRule();
};

void TestInodeFlags::everyFlagForEveryRule()
{
    RuleScene scene("file /plain 0666 0:0\nfile /i 0666 0:0 flags i\nfile /a 0666 0:0 flags a\n"
                    "file /ia 0666 0:0 flags i,a\nfile /v 0666 0:0 flags v\n",
                    "0:0 +all");
    struct Row
    {
        const char *path;
        bool immutable;
        bool append;
    };
    for (const Row &each :
         {Row{"/plain", false, false}, Row{"/i", true, false}, Row{"/a", false, true},
          Row{"/ia", true, true}, Row{"/v", false, false}}) {
        const InodeView view = scene.world.view(each.path);
        const auto is = [](bool stops, ReasonId reason) {
            return stops ? denied(EPERM, reason) : allowed();
        };
        QCOMPARE(Outcome::of(notImmutable(scene.context, view)),
                 is(each.immutable, R::InodeImmutable));
        QCOMPARE(Outcome::of(openRespectsAppendOnly(scene.context, view)),
                 is(each.append, R::AppendOnlyInode));
        QCOMPARE(Outcome::of(flagsAllowChange(scene.context, view, AppendOnlyCounts::No)),
                 is(each.immutable, R::FlagsForbidChange));
        QCOMPARE(Outcome::of(flagsAllowChange(scene.context, view, AppendOnlyCounts::Yes)),
                 is(each.immutable || each.append, R::FlagsForbidChange));
    }
}

QTEST_APPLESS_MAIN(TestInodeFlags)
#include "tst_inode_flags.moc"
