// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/creation.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestCreation : public QObject
{
    Q_OBJECT

private slots:
    void theOrderOfChecks();
    void setGidIsStripped();
    void unknownFactsGiveNoInode();
};

void TestCreation::theOrderOfChecks()
{
    const char *text = "userns ct ids 0:100000:10\ndir /gone 0700 0:0 links 0\n"
                       "fs c userns ct\ndir c:/shut 0700 100000:100000\nmount /c fs c\n"
                       "dir /w 0777 5:5\ndir /x 0775 5:5\n";
    const auto judge = [&](const char *who, const char *path) {
        RuleScene scene(text, who);
        return Outcome::of(mayCreate(scene.context, scene.world.view(path)));
    };
    QCOMPARE(judge("1:1", "/gone"), denied(ENOENT, R::DirectoryRemoved));
    QCOMPARE(judge("1:1", "/c/shut"), denied(EOVERFLOW, R::CreatorIdsNotStorable));
    QCOMPARE(judge("k100001:k10", "/c/shut"), denied(EOVERFLOW, R::CreatorIdsNotStorable));
    QCOMPARE(judge("ct/1:1", "/c/shut"), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(judge("1:1", "/x"), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(judge("1:1", "/w"), allowed());
    QCOMPARE(judge("1:5", "/x"), allowed());
}

void TestCreation::setGidIsStripped()
{
    const auto modeFor = [](const char *who, const char *path, FileType type, unsigned requested) {
        RuleScene scene("dir /g 02777 0:50\ndir /plain 0777 0:50\n", who);
        const auto made = newInode(scene.context, scene.world.view(path), type, Mode(requested));
        return made ? made->mode : Mode(0);
    };
    const FileType file = FileType::Regular;
    QCOMPARE(modeFor("1:1 umask 0", "/g", file, 02755), Mode(0755));
    QCOMPARE(modeFor("1:50 umask 0", "/g", file, 02755), Mode(02755));
    QCOMPARE(modeFor("1:1 +fsetid umask 0", "/g", file, 02755), Mode(02755));
    QCOMPARE(modeFor("1:1 umask 0", "/g", file, 02745), Mode(02745));
    QCOMPARE(modeFor("1:1 umask 0", "/plain", file, 02755), Mode(02755));
    QCOMPARE(modeFor("1:1 umask 0", "/g", FileType::Directory, 0755), Mode(02755));
    QCOMPARE(modeFor("1:1 umask 0777", "/plain", file, 04777), Mode(04000));
}

void TestCreation::unknownFactsGiveNoInode()
{
    RuleScene scene("dir /acl 0777 0:0 unread default\nfs s unread userns\ndir s:/d 0777 0:0\n"
                    "mount /s fs s\ndir /nogroup 02777 0:unmapped\n",
                    "1:1");
    for (const char *path : {"/acl", "/s/d", "/nogroup"}) {
        QVERIFY(!newInode(scene.context, scene.world.view(path), FileType::Regular, Mode(0644)));
    }
}

QTEST_APPLESS_MAIN(TestCreation)
#include "tst_creation.moc"
