// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/acl.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestAcl : public QObject
{
    Q_OBJECT

private slots:
    void reasonsAreExact();
    void entriesAreMapped();
    void maskLessAclsMaskNothing();
};

namespace {

Outcome judged(const char *acl, const char *who, AccessMask want)
{
    RuleScene scene("file /f 0670 0:0 acl " + std::string(acl) + '\n', who);
    const NodeId node = scene.world.at("/f");
    return Outcome::of(posixAclPermission(scene.context, scene.world.view("/f"),
                                          *scene.world.acl(node, AclKind::Access), want));
}

} // namespace

void TestAcl::reasonsAreExact()
{
    const char *acl = "u::---,u:7:rw-,u:8:r--,g::r--,g:50:rw-,g:51:---,m::r--,o::-wx";
    const AccessMask read = Access::Read;
    const AccessMask write = Access::Write;
    QCOMPARE(judged(acl, "7:1", read), allowed());
    QCOMPARE(judged(acl, "7:1", write), denied(EACCES, R::AclUserMasked));
    QCOMPARE(judged(acl, "8:1", write), denied(EACCES, R::AclUserDenies));
    QCOMPARE(judged(acl, "8:50", write), denied(EACCES, R::AclUserDenies));
    QCOMPARE(judged(acl, "9:0", read), allowed());
    QCOMPARE(judged(acl, "9:0", write), denied(EACCES, R::AclGroupsDeny));
    QCOMPARE(judged(acl, "9:50", write), denied(EACCES, R::AclGroupMasked));
    QCOMPARE(judged(acl, "9:51", read), denied(EACCES, R::AclGroupsDeny));
    QCOMPARE(judged(acl, "9:51:50", read), allowed());
    QCOMPARE(judged(acl, "9:9", write), allowed());
    QCOMPARE(judged(acl, "9:9", read), denied(EACCES, R::AclOtherDenies));
}

void TestAcl::entriesAreMapped()
{
    const char *text = "fs d\nfile d:/f 0670 0:0 acl u::---,u:5:rwx,g::---,g:6:r--,m::rwx,o::---\n"
                       "mount /m fs d idmap uid 0:100:10 gid 0:200:6\n";
    const auto judge = [&](const char *who, AccessMask want) {
        RuleScene scene(text, who);
        const NodeId node = scene.world.at("/m/f");
        return Outcome::of(posixAclPermission(scene.context, scene.world.view("/m/f"),
                                              *scene.world.acl(node, AclKind::Access), want));
    };
    QCOMPARE(judge("105:1", Access::Write), allowed());
    QCOMPARE(judge("5:1", Access::Write), denied(EACCES, R::AclOtherDenies));
    // Group 6 is one past the map: its entry matches nobody.
    QCOMPARE(judge("1:206", Access::Read), denied(EACCES, R::AclOtherDenies));
    QCOMPARE(judge("1:6", Access::Read), denied(EACCES, R::AclOtherDenies));
}

void TestAcl::maskLessAclsMaskNothing()
{
    QCOMPARE(judged("u::---,g::rwx,o::---", "9:0", {Access::Read, Access::Execute}), allowed());
    QCOMPARE(judged("u::---,g::r--,o::rwx", "9:0", Access::Write),
             denied(EACCES, R::AclGroupsDeny));
}

QTEST_APPLESS_MAIN(TestAcl)
#include "tst_acl.moc"
