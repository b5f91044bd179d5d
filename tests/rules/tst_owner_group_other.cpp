// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/owner_group_other.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestOwnerGroupOther : public QObject
{
    Q_OBJECT

private slots:
    void theClassThatDecides();
    void aclsAreAskedOnlyWhereTheyCount();
};

namespace {

Outcome judged(const std::string &line, const char *who, AccessMask want)
{
    RuleScene scene(line + '\n', who);
    return Outcome::of(aclPermissionCheck(scene.context, scene.world.view("/f"), want));
}

} // namespace

void TestOwnerGroupOther::theClassThatDecides()
{
    const AccessMask read = Access::Read;
    const AccessMask write = Access::Write;
    QCOMPARE(judged("file /f 0400 1:2", "1:9", read), allowed());
    QCOMPARE(judged("file /f 0400 1:2", "1:9", write), denied(EACCES, R::OwnerClassDenies));
    QCOMPARE(judged("file /f 0077 1:2", "1:2", read), denied(EACCES, R::OwnerClassDenies));
    QCOMPARE(judged("file /f 0040 1:2", "9:2", read), allowed());
    QCOMPARE(judged("file /f 0704 1:2", "9:2", read), denied(EACCES, R::GroupClassDenies));
    QCOMPARE(judged("file /f 0704 1:2", "9:9:2", read), denied(EACCES, R::GroupClassDenies));
    QCOMPARE(judged("file /f 0704 1:2", "9:9", read), allowed());
    QCOMPARE(judged("file /f 0740 1:2", "9:9", read), denied(EACCES, R::OtherClassDenies));
    // Where group and other agree on the wanted bits, membership is not asked.
    QCOMPARE(judged("file /f 0700 1:2", "9:2", read), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(judged("file /f 0600 unmapped:2", "9:9", read), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(judged("file /f 0640 1:unmapped", "9:9", read), denied(EACCES, R::OtherClassDenies));
    // Capabilities are not this rule's matter.
    QCOMPARE(judged("file /f 0600 1:2", "0:0 +all", read), denied(EACCES, R::OtherClassDenies));
}

void TestOwnerGroupOther::aclsAreAskedOnlyWhereTheyCount()
{
    const AccessMask read = Access::Read;
    const std::string acl = " acl u::---,u:9:rwx,g::---,m::rwx,o::---";
    QCOMPARE(judged("file /f 0070 1:2" + acl, "9:9", read), allowed());
    QCOMPARE(judged("file /f 0070 9:2" + acl, "9:9", read), denied(EACCES, R::OwnerClassDenies));
    QCOMPARE(judged("file /f 0000 1:2" + acl, "9:9", read), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(judged("file /f 0070 1:2 unread acl", "9:9", read), undetermined(R::FactMissing));
    QCOMPARE(judged("file /f 0004 1:2 unread acl", "9:9", read), allowed());
    QCOMPARE(judged("fs root options noacl\nfile /f 0070 1:2" + acl, "9:9", read),
             denied(EACCES, R::OtherClassDenies));
    QCOMPARE(judged("fs root type vfat\nfile /f 0070 1:2" + acl, "9:9", read),
             denied(EACCES, R::OtherClassDenies));
}

QTEST_APPLESS_MAIN(TestOwnerGroupOther)
#include "tst_owner_group_other.moc"
