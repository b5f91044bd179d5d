// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestDiagnose : public QObject
{
    Q_OBJECT

private slots:
    void containersAndNamespaces_data();
    void containersAndNamespaces() { answerRow(); }
    void securityModules_data();
    void securityModules() { answerRow(); }
    void mistakesOfOthers_data();
    void mistakesOfOthers() { answerRow(); }
    void undeterminedNamesWhatIsMissing();
    void deniedNamesNothingMissing();
    void everyOperationIsDecided();
    void rolesSayWhoseInodeDecided();
    void stepsAreInTheKernelsOrder();
    void seccompAndLandlockAreNotedOnly();
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";

} // namespace

void TestDiagnose::containersAndNamespaces_data()
{
    questionColumn();
    const char *tree = R"(
        userns web  ids 0:100000:65536
        userns nest ids 0:100500:100 parent web
        dir  /data 0755 1000:1000
        file /data/a.txt 0070 100033:100033
        file /data/host 0600 0:0
        file /data/shifted 0600 100000:100000
        file /data/half 0600 100000:5
        file /data/edge 0600 165535:165535
        file /data/beyond 0600 165536:165536
        file /data/nested 0600 100500:100500
        dir  /data/root-dir 0700 0:0
        fs   idm
        file idm:/mine 0600 0:0
        file idm:/theirs 0600 7:7
        dir  idm:/theirs-d 0700 7:7
        mount /idm fs idm idmap 0:100000:1
        fs   priv type tmpfs userns web
        file priv:/f 0600 100005:100005
        mount /priv fs priv
    )";
    row("the owner triplet bars the owner in a container", tree, "web/33:33", Op::Read,
        "/data/a.txt", denied(EACCES, R::OwnerClassDenies));
    row("container root is nobody to host root's file", tree, "web/0:0 +all", Op::Read,
        "/data/host", denied(EACCES, R::OtherClassDenies));
    row("container root owns shifted files", tree, "web/0:0", Op::Write, "/data/shifted",
        allowed());
    row("DAC_OVERRIDE counts where both ids are mapped", tree, "web/33:33 +dac_override", Op::Write,
        "/data/shifted", allowed());
    row("DAC_OVERRIDE does not count where one is not", tree, "web/33:33 +dac_override", Op::Write,
        "/data/half", denied(EACCES, R::OtherClassDenies));
    row("the last id of the map", tree, "web/33:33 +dac_override", Op::Write, "/data/edge",
        allowed());
    row("the first id beyond the map", tree, "web/33:33 +dac_override", Op::Write, "/data/beyond",
        denied(EACCES, R::OtherClassDenies));
    row("a nested namespace uses kernel ids", tree, "nest/0:0", Op::Write, "/data/nested",
        allowed());
    row("a nested namespace covers less", tree, "nest/0:0 +all", Op::Write, "/data/shifted",
        denied(EACCES, R::OtherClassDenies));
    row("an idmapped mount shows its map's ids", tree, "web/0:0", Op::Write, "/idm/mine",
        allowed());
    row("host root writes nothing whose owner has no id there", tree, kRoot, Op::Write,
        "/idm/theirs", denied(EACCES, R::WriteToUnmappedIds));
    row("host root reads nothing whose owner has no id there", tree, kRoot, Op::Read, "/idm/theirs",
        denied(EACCES, R::OtherClassDenies));
    row("host root enters no directory whose owner has no id there", tree, kRoot, Op::Traverse,
        "/idm/theirs-d", denied(EACCES, R::OtherClassDenies));
    row("an id of 7 is not the unmapped owner", tree, "7:7", Op::Read, "/idm/theirs",
        denied(EACCES, R::OtherClassDenies));
    row("a container's tmpfs", tree, "web/5:5", Op::Write, "/priv/f", allowed());
    row("a subject without id in its own namespace matches by kernel id", tree, "web/k1000:k1000",
        Op::Create, "/data/new", allowed());
    row("and cannot create on a superblock of its namespace", tree, "web/k1000:k1000", Op::Create,
        "/priv/new", denied(EOVERFLOW, R::CreatorIdsNotStorable));
}

void TestDiagnose::securityModules_data()
{
    questionColumn();
    const auto with = [](const char *lsm) {
        return "kernel 6.18 lsm " + std::string(lsm) + "\nfile /f 0644 0:0\nfile /shut 0600 0:0\n";
    };
    const Outcome open = undetermined(R::SecurityPolicyDecides);
    row("SELinux enforcing", with("capability,selinux selinux-enforcing"), kUser, Op::Read, "/f",
        open);
    row("SELinux permissive", with("selinux"), kUser, Op::Read, "/f", allowed());
    row("a denial does not need the module", with("selinux selinux-enforcing"), kUser, Op::Read,
        "/shut", denied(EACCES, R::OtherClassDenies));
    row("Smack", with("smack"), kUser, Op::Read, "/f", open);
    row("TOMOYO", with("tomoyo"), kUser, Op::Read, "/f", open);
    row("BPF programs", with("bpf bpf-programs"), kUser, Op::Read, "/f", open);
    row("BPF without programs", with("bpf"), kUser, Op::Read, "/f", allowed());
    row("AppArmor without a label that lets pass", with("apparmor"), kUser, Op::Read, "/f", open);
    row("Landlock alone changes nothing", with("landlock,yama,capability"), kUser, Op::Read, "/f",
        allowed());
}

/// KERNEL section 15, the lines that no other test of this folder keeps.
void TestDiagnose::mistakesOfOthers_data()
{
    questionColumn();
    row("an ACL with an empty mask is skipped, not a denial",
        "file /f 0604 0:0 acl u::rw-,u:1000:rwx,g::---,m::---,o::r--", kUser, Op::Read, "/f",
        allowed());
    row("the owner is judged by the owner triplet only", "file /f 0044 1000:1000", kUser, Op::Read,
        "/f", denied(EACCES, R::OwnerClassDenies));
    row("group entries do not add up",
        "file /f 0670 0:0 acl u::rw-,g::---,g:1000:r--,g:50:-w-,m::rwx,o::---", "1000:1000:50",
        Op::Read, "/f", allowed());
    row("not even read from one and write from the other",
        "dir /f 0070 0:0 acl u::---,g::---,g:1000:r-x,g:50:-w-,m::rwx,o::---", "1000:1000:50",
        Op::Create, "/f/new", denied(EACCES, R::AclGroupsDeny));
    row("a matching group without the bit bars other",
        "file /f 0674 0:0 acl u::rw-,g::---,g:1000:-w-,m::rwx,o::r--", kUser, Op::Read, "/f",
        denied(EACCES, R::AclGroupsDeny));
    row("the group class bars other", "file /f 0604 0:1000", kUser, Op::Read, "/f",
        denied(EACCES, R::GroupClassDenies));
    row("a named user masked", "file /f 0640 0:0 acl u::rw-,u:1000:rw-,g::r--,m::r--,o::---", kUser,
        Op::Write, "/f", denied(EACCES, R::AclUserMasked));
    row("a group masked", "file /f 0640 0:0 acl u::rw-,g::---,g:1000:rw-,m::r--,o::---", kUser,
        Op::Write, "/f", denied(EACCES, R::AclGroupMasked));
    row("FUSE without allow_other shuts out root",
        "fs f type fuse.sshfs options rw,user_id=1000,group_id=1000\ndir f:/ 0777 1000:1000\n"
        "mount /m fs f",
        kRoot, Op::List, "/m", denied(EACCES, R::FuseOwnerOnly));
    row("a group unmapped inside still matches the file",
        "userns ct ids 0:100000:10\nfile /f 0640 0:5", "ct/0:0:k5", Op::Read, "/f", allowed());
    row("65534 may be a real id", "file /f 0600 65534:65534", "65534:65534", Op::Write, "/f",
        allowed());
    row("leaving a group can allow", "file /f 0604 0:50", "1000:1000", Op::Read, "/f", allowed());
}

void TestDiagnose::undeterminedNamesWhatIsMissing()
{
    World world("file /f 0640 0:0 unread acl\n");
    const Verdict verdict = world.ask("host", kUser, Op::Read, "/f");
    QCOMPARE(verdict.missing.size(), std::size_t{1});
    QCOMPARE(verdict.missing.front().id(), ErrorId::NoRightToRead);
    QCOMPARE(verdict.code, 0);
}

void TestDiagnose::deniedNamesNothingMissing()
{
    World world("dir /d 0755 0:0\nfile /d/f 0640 0:0 unread acl\n");
    const Verdict verdict = world.ask("host", kUser, Op::Unlink, "/d/f");
    QVERIFY(verdict.kind == VerdictKind::Denied);
    QVERIFY(verdict.missing.empty());
}

void TestDiagnose::everyOperationIsDecided()
{
    World world("dir /w 0777 0:0\ndir /w/d 0777 1000:1000\nfile /w/f 0777 1000:1000\n"
                "socket /w/s 0777 0:0 listening\n");
    const auto pathFor = [](Operation operation) -> const char * {
        switch (operation) {
        case Op::Traverse:
        case Op::List:
        case Op::Rmdir:
            return "/w/d";
        case Op::Create:
        case Op::Mkdir:
        case Op::Symlink:
        case Op::Mkfifo:
        case Op::Mksock:
        case Op::MknodChar:
        case Op::MknodBlock:
            return "/w/new";
        case Op::Connect:
            return "/w/s";
        default:
            return "/w/f";
        }
    };
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const auto operation = static_cast<Operation>(i);
        Request asked = request(operation, pathFor(operation), "/w/other");
        asked.xattrName = "user.x";
        const Verdict verdict = world.ask("host", kRoot, asked);
        QVERIFY2(verdict.kind == VerdictKind::Allowed,
                 std::string(operationName(operation)).c_str());
        asked.path = "/none/x";
        const Outcome outcome = Outcome::of(world.ask("host", kRoot, asked));
        QCOMPARE(outcome, denied(ENOENT, R::EntryMissing));
    }
}

void TestDiagnose::rolesSayWhoseInodeDecided()
{
    World world("dir /shut 0700 0:0\nfile /shut/f 0644 0:0\ndir /ro 0755 0:0\nfile /ro/f 0600 0:0\n"
                "dir /w 0777 0:0\ndir /w/d 0755 0:0\nfile /w/f 0644 0:0\ndir /w2 0777 0:0\n"
                "file /bin/sh 0644 0:0\nfile /script 0755 0:0 script /bin/sh\n");
    const auto roleOf = [&](const Request &asked, const char *path) {
        const Verdict verdict = world.ask("host", kUser, asked, Record::No);
        return verdict.kind == VerdictKind::Denied && verdict.node == world.at(path)
                   ? std::optional(verdict.role)
                   : std::nullopt;
    };
    QVERIFY(roleOf(request(Op::Read, "/shut/f"), "/shut") == Role::SearchedDirectory);
    QVERIFY(roleOf(request(Op::Read, "/ro/f"), "/ro/f") == Role::Target);
    QVERIFY(roleOf(request(Op::Create, "/ro/new"), "/ro") == Role::ChangedDirectory);
    QVERIFY(roleOf(request(Op::Unlink, "/ro/f"), "/ro") == Role::ChangedDirectory);
    QVERIFY(roleOf(request(Op::Rename, "/ro/f", "/w/n"), "/ro") == Role::ChangedDirectory);
    QVERIFY(roleOf(request(Op::Rename, "/w/f", "/ro/n"), "/ro") == Role::NewParent);
    QVERIFY(roleOf(request(Op::Link, "/w/f", "/ro/n"), "/ro") == Role::NewParent);
    QVERIFY(roleOf(request(Op::Rename, "/w/d", "/w2/d"), "/w/d") == Role::MovedDirectory);
    QVERIFY(roleOf(request(Op::Execute, "/script"), "/bin/sh") == Role::Interpreter);
}

void TestDiagnose::stepsAreInTheKernelsOrder()
{
    World world("dir /w 0755 0:0\nfile /w/f 0646 5:1000\n");
    const Verdict verdict = world.ask("host", kUser, Op::Write, "/w/f");
    std::string reasons;
    for (const CheckStep &step : verdict.steps) {
        if (step.component == 2)
            reasons += std::string(reasonName(step.reason.id)) + ' ';
    }
    QCOMPARE(reasons, std::string("superblock-writable inode-not-immutable ids-mapped "
                                  "not-the-owner no-acl group-class-denies capability-missing "));
    QCOMPARE(verdict.steps[*verdict.deciding].reason.id, R::GroupClassDenies);
}

void TestDiagnose::seccompAndLandlockAreNotedOnly()
{
    World world("kernel 6.18 lsm landlock\nfile /f 0644 0:0\n");
    Subject subject = world.subject("host", kUser);
    subject.pid = Pid(5);
    subject.noNewPrivileges = true;
    subject.seccomp = SeccompMode::Filter;
    const Verdict verdict = diagnose(subject, world, request(Op::Read, "/f"));
    QVERIFY(verdict.kind == VerdictKind::Allowed);
    const auto noted = [&](ReasonId id) {
        for (const CheckStep &step : verdict.steps) {
            if (step.reason.id == id)
                return step.result == StepResult::Unknown;
        }
        return false;
    };
    QVERIFY(noted(R::LandlockInvisible));
    QVERIFY(noted(R::SeccompNotRead));
}

QTEST_APPLESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
