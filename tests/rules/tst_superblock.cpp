// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/superblock.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestSuperblock : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatHoldsDataIsReadOnly();
};

void TestSuperblock::onlyWhatHoldsDataIsReadOnly()
{
    const std::string inodes = "file /f 0666 0:0\ndir /d 0777 0:0\nsymlink /l -> f\n"
                               "fifo /p 0666 0:0\nsocket /s 0666 0:0\nchr /c 0666 0:0 1:3\n"
                               "blk /b 0666 0:0 7:0\n";
    RuleScene frozen("fs root ro\n" + inodes, "0:0 +all");
    RuleScene open(inodes, "0:0 +all");
    for (const char *path : {"/f", "/d", "/l"}) {
        QCOMPARE(Outcome::of(superblockWritable(frozen.context, frozen.world.view(path))),
                 denied(EROFS, R::SuperblockReadOnly));
    }
    for (const char *path : {"/p", "/s", "/c", "/b"})
        QVERIFY(superblockWritable(frozen.context, frozen.world.view(path)).passes());
    for (const char *path : {"/f", "/d", "/l", "/p", "/s", "/c", "/b"})
        QVERIFY(superblockWritable(open.context, open.world.view(path)).passes());
}

QTEST_APPLESS_MAIN(TestSuperblock)
#include "tst_superblock.moc"
