// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestAttributes : public QObject
{
    Q_OBJECT

private slots:
    void commonOrder_data();
    void commonOrder();
    void chmod_data();
    void chmod() { answerRow(); }
    void chown_data();
    void chown() { answerRow(); }
    void chownOnIdmappedMounts_data();
    void chownOnIdmappedMounts() { answerRow(); }
    void chownClearsBits_data();
    void chownClearsBits() { answerRow(); }
    void times_data();
    void times() { answerRow(); }
    void userXattrs_data();
    void userXattrs() { answerRow(); }
    void privilegedXattrs_data();
    void privilegedXattrs() { answerRow(); }
    void aclXattrs_data();
    void aclXattrs() { answerRow(); }
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";
constexpr std::nullopt_t kKeep = std::nullopt;

const char *const kTree = R"(
    userns ct ids 0:100000:1000
    file /mine 0000 1000:1000
    file /other 0666 1:1
    dir  /other-d 0777 1:1
    file /fixed 0666 1000:1000 flags i
    file /log 0666 1000:1000 flags a
    dir  /shut 0700 0:0
    file /shut/f 0666 1000:1000
    symlink /l -> mine owner 1:1
    symlink /my-l -> other owner 1000:1000
    file /ct 0666 100005:100005
    file /half 0666 100005:5
    file /other-half 0666 5:100005
    fs   data
    file data:/mine 0666 1000:1000
    file data:/other 0666 1:1
    file data:/fixed 0666 1000:1000 flags i
    mount /ro fs data ro
    fs   frozen ro
    file frozen:/mine 0666 1000:1000
    mount /frozen fs frozen
    fs   maps
    file maps:/ok 0666 0:0
    file maps:/no-owner 0666 5:0
    file maps:/no-group 0666 0:5
    mount /m fs maps idmap 0:1000:1
)";

Request attributeRequest(Operation operation, std::string_view path)
{
    switch (operation) {
    case Op::Chown:
        return chownTo(path, Uid(1000), kKeep);
    case Op::Setxattr:
        return setxattrOf(path, "user.x");
    default:
        return request(operation, path);
    }
}

} // namespace

void TestAttributes::commonOrder_data()
{
    QTest::addColumn<int>("operation");
    for (const Operation operation :
         {Op::Chmod, Op::Chown, Op::UtimesNow, Op::UtimesSet, Op::Setxattr}) {
        QTest::newRow(std::string(operationName(operation)).c_str()) << static_cast<int>(operation);
    }
}

/// Walk, then the mount, then everything else; links are followed.
void TestAttributes::commonOrder()
{
    QFETCH(const int, operation);
    const auto kind = static_cast<Operation>(operation);
    World world(std::string(kTree) + "file /plain 0666 1000:1000\nsymlink /to-plain -> plain\n");
    const auto ask = [&](const char *who, const char *path) {
        return Outcome::of(
            diagnose(world.subject("host", who), world, attributeRequest(kind, path)));
    };
    QCOMPARE(ask(kUser, "/plain"), allowed());
    QCOMPARE(ask(kUser, "/to-plain"), allowed());
    QCOMPARE(ask(kUser, "/shut/f"), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(ask(kUser, "/none"), denied(ENOENT, R::EntryMissing));
    QCOMPARE(ask(kUser, "/plain/"), denied(ENOTDIR, R::NotADirectory));
    QCOMPARE(ask(kUser, "/ro/mine"), denied(EROFS, R::MountReadOnly));
    QCOMPARE(ask(kUser, "/ro/other"), denied(EROFS, R::MountReadOnly));
    QCOMPARE(ask(kRoot, "/ro/fixed"), denied(EROFS, R::MountReadOnly));
    QCOMPARE(ask(kRoot, "/frozen/mine"), denied(EROFS, R::SuperblockReadOnly));
    const ReasonId flagged = kind == Op::Setxattr ? R::XattrFlagged : R::FlagsForbidChange;
    QCOMPARE(ask(kRoot, "/fixed"), denied(EPERM, flagged));
}

void TestAttributes::chmod_data()
{
    questionColumn();
    const Outcome overflow = denied(EOVERFLOW, R::ChangeOfUnmapped);
    row("the owner needs no bit", kTree, kUser, Op::Chmod, "/mine", allowed());
    row("writing is not owning", kTree, kUser, Op::Chmod, "/other", denied(EPERM, R::NotOwner));
    row("CAP_FOWNER", kTree, "1000:1000 +fowner", Op::Chmod, "/other", allowed());
    row("CAP_DAC_OVERRIDE is not enough", kTree, "1000:1000 +dac_override", Op::Chmod, "/other",
        denied(EPERM, R::NotOwner));
    row("through a link", kTree, kUser, Op::Chmod, "/l", allowed());
    row("append-only", kTree, kUser, Op::Chmod, "/log", denied(EPERM, R::FlagsForbidChange));
    row("CAP_FOWNER in a container", kTree, "ct/0:0 +fowner", Op::Chmod, "/ct", allowed());
    row("CAP_FOWNER needs only the owner mapped", kTree, "ct/0:0 +fowner", Op::Chmod, "/half",
        allowed());
    row("CAP_FOWNER with only the group mapped", kTree, "ct/0:0 +fowner", Op::Chmod, "/other-half",
        denied(EPERM, R::NotOwner));
    row("the mapped owner on an idmapped mount", kTree, kUser, Op::Chmod, "/m/ok", allowed());
    row("the stored owner on an idmapped mount", kTree, "0:0", Op::Chmod, "/m/ok",
        denied(EPERM, R::NotOwner));
    row("an owner without mapping", kTree, kRoot, Op::Chmod, "/m/no-owner", overflow);
    row("a group without mapping", kTree, kUser, Op::Chmod, "/m/no-group", overflow);
    row("EOVERFLOW before ownership", kTree, "7:7", Op::Chmod, "/m/no-owner", overflow);
    row("flags before EOVERFLOW", "fs d\nfile d:/f 0666 5:5 flags a\nmount /m fs d idmap 0:1000:1",
        kRoot, Op::Chmod, "/m/f", denied(EPERM, R::FlagsForbidChange));
}

void TestAttributes::chown_data()
{
    questionColumn();
    const Outcome noUid = denied(EPERM, R::ChownForbidden);
    const Outcome noGid = denied(EPERM, R::ChgrpForbidden);
    row("giving away", kTree, kUser, chownTo("/mine", Uid(1001), kKeep), noUid);
    row("to oneself", kTree, kUser, chownTo("/mine", Uid(1000), kKeep), allowed());
    row("a stranger's file to its own owner", kTree, kUser, chownTo("/other", Uid(1), kKeep),
        noUid);
    row("CAP_CHOWN", kTree, "1000:1000 +chown", chownTo("/other", Uid(5), Gid(5)), allowed());
    row("CAP_FOWNER is not enough", kTree, "1000:1000 +fowner", chownTo("/other", Uid(5), kKeep),
        noUid);
    row("to one of one's groups", kTree, "1000:1000:50", chownTo("/mine", kKeep, Gid(50)),
        allowed());
    row("to one's own group", kTree, "1000:7", chownTo("/mine", kKeep, Gid(7)), allowed());
    row("to its present group", kTree, "1000:7", chownTo("/mine", kKeep, Gid(1000)), allowed());
    row("to a foreign group", kTree, kUser, chownTo("/mine", kKeep, Gid(7)), noGid);
    row("a stranger's file to one's group", kTree, kUser, chownTo("/other", kKeep, Gid(1000)),
        noGid);
    row("the user comes before the group", kTree, kUser, chownTo("/mine", Uid(1), Gid(7)), noUid);
    row("nothing to change needs nothing", kTree, kUser, chownTo("/other", kKeep, kKeep),
        allowed());
    row("nothing to change on a directory", kTree, kUser, chownTo("/other-d", kKeep, kKeep),
        allowed());
    row("nothing to change ignores flags on tmpfs",
        "fs root type tmpfs\nfile /fixed 0666 0:0 flags i", kUser, chownTo("/fixed", kKeep, kKeep),
        allowed());
    row("ext4 looks at immutable again", "file /fixed 0666 0:0 flags i", kRoot,
        chownTo("/fixed", kKeep, kKeep), denied(EPERM, R::FlagsForbidChange));
    row("ext4 lets append-only pass", "file /log 0666 0:0 flags a", kUser,
        chownTo("/log", kKeep, kKeep), allowed());
    row("ext4 and an append-only set-uid file", "file /log 04755 0:0 flags a", kRoot,
        chownTo("/log", kKeep, kKeep), denied(EPERM, R::FlagsForbidChange));
    row("nothing to change on a read-only mount", kTree, kUser, chownTo("/ro/other", kKeep, kKeep),
        denied(EROFS, R::MountReadOnly));
    row("append-only", kTree, kRoot, chownTo("/log", Uid(1), kKeep),
        denied(EPERM, R::FlagsForbidChange));
    row("an id without mapping in the container", kTree, "ct/0:0 +all",
        chownTo("/ct", Uid(1000), kKeep), denied(EINVAL, R::NewIdUnmapped));
    row("a group without mapping in the container", kTree, "ct/0:0 +all",
        chownTo("/ct", kKeep, Gid(1000)), denied(EINVAL, R::NewIdUnmapped));
    row("the last id of the container", kTree, "ct/0:0 +all", chownTo("/ct", Uid(999), Gid(999)),
        allowed());
    row("EINVAL before the flags", "userns ct ids 0:100000:10\nfile /f 0644 100000:100000 flags i",
        "ct/0:0 +all", chownTo("/f", Uid(10), kKeep), denied(EINVAL, R::NewIdUnmapped));
    row("EROFS before EINVAL", kTree, "ct/0:0 +all", chownTo("/ro/mine", Uid(1000), kKeep),
        denied(EROFS, R::MountReadOnly));
    row("CAP_CHOWN needs both ids mapped", kTree, "ct/0:0 +all", chownTo("/half", Uid(1), kKeep),
        noUid);
    row("following a link", kTree, kUser, chownTo("/my-l", Uid(1000), kKeep), noUid);
    row("lchown changes the link", kTree, kUser, chownTo("/my-l", Uid(1000), kKeep, Follow::No),
        allowed());
    row("lchown of a stranger's link", kTree, kUser, chownTo("/l", Uid(1000), kKeep, Follow::No),
        noUid);
    row("fixed owners of vfat", "fs v type vfat\nfile v:/f 0755 1000:1000\nmount /v fs v", kRoot,
        chownTo("/v/f", Uid(5), kKeep), denied(EPERM, R::FixedOwnership));
    row("vfat's present owner", "fs v type vfat\nfile v:/f 0755 1000:1000\nmount /v fs v", kRoot,
        chownTo("/v/f", Uid(1000), Gid(1000)), allowed());
}

void TestAttributes::chownOnIdmappedMounts_data()
{
    questionColumn();
    const char *tree = R"(
        userns ct ids 0:100000:1000
        fs   maps
        file maps:/ok 0666 0:0
        file maps:/no-owner 0666 5:0
        file maps:/no-group 0666 0:5
        mount /m fs maps idmap 0:1000:2
        fs   inner userns ct
        file inner:/f 0666 100000:100000
        file inner:/foreign 0666 unmapped:unmapped
        mount /inner fs inner
    )";
    const Outcome half = denied(EOVERFLOW, R::ChangeOfUnmapped);
    const Outcome notStorable = denied(EOVERFLOW, R::NewIdNotStorable);
    row("to an id that can be written back", tree, kRoot, chownTo("/m/ok", Uid(1001), Gid(1001)),
        allowed());
    row("to an id that cannot", tree, kRoot, chownTo("/m/ok", Uid(1002), kKeep), notStorable);
    row("to a group that cannot", tree, kRoot, chownTo("/m/ok", kKeep, Gid(999)), notStorable);
    row("EOVERFLOW before ownership", tree, "7:7", chownTo("/m/ok", Uid(5), kKeep), notStorable);
    row("leaving the invalid half", tree, kRoot, chownTo("/m/no-owner", kKeep, Gid(1000)), half);
    row("leaving the invalid group", tree, kRoot, chownTo("/m/no-group", Uid(1000), kKeep), half);
    row("changing nothing of an invalid owner", tree, kRoot, chownTo("/m/no-owner", kKeep, kKeep),
        half);
    row("host root repairs an invalid owner", tree, kRoot, chownTo("/m/no-owner", Uid(1000), kKeep),
        allowed());
    row("a user does not", tree, kUser, chownTo("/m/no-owner", Uid(1000), kKeep),
        denied(EPERM, R::ChownForbidden));
    row("a container's root does not", tree, "ct/0:0 +all", chownTo("/m/no-group", Uid(0), Gid(0)),
        notStorable);
    row("the superblock's namespace bounds ids", tree, kRoot, chownTo("/inner/f", Uid(5), kKeep),
        notStorable);
    row("the superblock's own root repairs", tree, "ct/0:0 +all",
        chownTo("/inner/foreign", Uid(5), Gid(5)), allowed());
    row("an unknown superblock namespace", "fs s unread userns\nfile s:/f 0644 0:0\nmount /s fs s",
        kRoot, chownTo("/s/f", Uid(5), kKeep), undetermined(R::FactMissing));
}

void TestAttributes::chownClearsBits_data()
{
    questionColumn();
    const char *tree = R"(
        file /suid 04755 1:1
        file /my-suid 04755 1000:1000
        file /sgid-x 02755 1:1
        file /sgid 02745 1:1
        file /my-sgid 02745 1000:50
        dir  /dir 06777 1:1
    )";
    const Outcome clears = denied(EPERM, R::ChownClearsSetid);
    row("a stranger may not clear set-uid", tree, kUser, chownTo("/suid", kKeep, kKeep), clears);
    row("the owner may", tree, kUser, chownTo("/my-suid", kKeep, kKeep), allowed());
    row("CAP_FOWNER may", tree, "1000:1000 +fowner", chownTo("/suid", kKeep, kKeep), allowed());
    row("CAP_CHOWN alone may not", tree, "1000:1000 +chown", chownTo("/suid", Uid(5), kKeep),
        clears);
    row("CAP_CHOWN and CAP_FOWNER may", tree, "1000:1000 +chown +fowner",
        chownTo("/suid", Uid(5), kKeep), allowed());
    row("set-gid with group execute", tree, kUser, chownTo("/sgid-x", kKeep, kKeep), clears);
    row("set-gid without, not in the group", tree, kUser, chownTo("/sgid", kKeep, kKeep), clears);
    row("set-gid without, in the group, keeps it", tree, "1000:1", chownTo("/sgid", kKeep, kKeep),
        allowed());
    row("set-gid without, CAP_FSETID, keeps it", tree, "1000:1000 +fsetid",
        chownTo("/sgid", kKeep, kKeep), allowed());
    row("directories keep theirs", tree, kUser, chownTo("/dir", kKeep, kKeep), allowed());
    row("a forbidden user comes first", tree, kUser, chownTo("/suid", Uid(1000), kKeep),
        denied(EPERM, R::ChownForbidden));
}

void TestAttributes::times_data()
{
    questionColumn();
    const Outcome overflow = denied(EOVERFLOW, R::ChangeOfUnmapped);
    row("now: the owner needs no bit", kTree, kUser, Op::UtimesNow, "/mine", allowed());
    row("now: writing is enough", kTree, kUser, Op::UtimesNow, "/other", allowed());
    row("now: without write", "file /f 0644 1:1", kUser, Op::UtimesNow, "/f",
        denied(EACCES, R::OtherClassDenies));
    row("now: CAP_DAC_OVERRIDE writes", "file /f 0644 1:1", "1000:1000 +dac_override",
        Op::UtimesNow, "/f", allowed());
    row("now: CAP_FOWNER", "file /f 0644 1:1", "1000:1000 +fowner", Op::UtimesNow, "/f", allowed());
    row("now: append-only is fine", kTree, kUser, Op::UtimesNow, "/log", allowed());
    row("now: a stranger and an owner without mapping", kTree, kUser, Op::UtimesNow, "/m/no-owner",
        denied(EACCES, R::WriteToUnmappedIds));
    row("now: an owner and a group without mapping", kTree, kUser, Op::UtimesNow, "/m/no-group",
        overflow);
    row("set: the owner", kTree, kUser, Op::UtimesSet, "/mine", allowed());
    row("set: writing is not enough", kTree, kUser, Op::UtimesSet, "/other",
        denied(EPERM, R::NotOwner));
    row("set: CAP_FOWNER", kTree, "1000:1000 +fowner", Op::UtimesSet, "/other", allowed());
    row("set: CAP_DAC_OVERRIDE is not enough", kTree, "1000:1000 +dac_override", Op::UtimesSet,
        "/other", denied(EPERM, R::NotOwner));
    row("set: append-only", kTree, kUser, Op::UtimesSet, "/log",
        denied(EPERM, R::FlagsForbidChange));
    row("set: EOVERFLOW before ownership", kTree, kUser, Op::UtimesSet, "/m/no-owner", overflow);
}

void TestAttributes::userXattrs_data()
{
    questionColumn();
    const std::string tree = std::string(kTree) + R"(
        file /shut-f 0644 1:1
        fifo /fifo 0666 1000:1000
        chr  /null 0666 1000:1000 1:3
        dir  /tmp 01777 1:1
        dir  /tmp-mine 01777 1000:1000
        fs   tmp type tmpfs
        file tmp:/f 0666 0:0
        mount /tmpfs fs tmp
    )";
    const auto user = [](std::string_view path) { return setxattrOf(path, "user.x"); };
    row("write permission", tree, kUser, user("/other"), allowed());
    row("no write permission", tree, kUser, user("/shut-f"), denied(EACCES, R::OtherClassDenies));
    row("the owner needs the bit", tree, kUser, user("/mine"), denied(EACCES, R::OwnerClassDenies));
    row("a fifo", tree, kUser, user("/fifo"), denied(EPERM, R::XattrWrongKind));
    row("a device", tree, kRoot, user("/null"), denied(EPERM, R::XattrWrongKind));
    row("a stranger's sticky directory", tree, kUser, user("/tmp"),
        denied(EPERM, R::XattrStickyDirectory));
    row("one's own sticky directory", tree, kUser, user("/tmp-mine"), allowed());
    row("a sticky directory with CAP_FOWNER", tree, "1000:1000 +fowner", user("/tmp"), allowed());
    row("immutable", tree, kRoot, user("/fixed"), denied(EPERM, R::XattrFlagged));
    row("append-only", tree, kRoot, user("/log"), denied(EPERM, R::XattrFlagged));
    row("an owner without mapping", tree, kRoot, user("/m/no-owner"),
        denied(EPERM, R::XattrUnmapped));
    row("a group without mapping", tree, kUser, user("/m/no-group"),
        denied(EPERM, R::XattrUnmapped));
    row("tmpfs before 6.6", "kernel 6.5\n" + tree, kUser, user("/tmpfs/f"),
        denied(EOPNOTSUPP, R::XattrUnsupported));
    row("tmpfs since 6.6", "kernel 6.6\n" + tree, kUser, user("/tmpfs/f"), allowed());
    row("permission before EOPNOTSUPP", "fs v type vfat\nfile v:/f 0644 1:1\nmount /v fs v", kUser,
        user("/v/f"), denied(EACCES, R::OtherClassDenies));
    row("vfat has none", "fs v type vfat\nfile v:/f 0666 1:1\nmount /v fs v", kUser, user("/v/f"),
        denied(EOPNOTSUPP, R::XattrUnsupported));
    row("a name of no namespace", tree, kUser, setxattrOf("/other", "x"),
        denied(EOPNOTSUPP, R::XattrUnsupported));
    row("an empty name", tree, kUser, setxattrOf("/none", ""), denied(ERANGE, R::XattrNameInvalid));
    row("255 bytes are the longest name", tree, kUser,
        setxattrOf("/other", "user." + std::string(250, 'x')), allowed());
    row("256 bytes are too long", tree, kUser,
        setxattrOf("/other", "user." + std::string(251, 'x')), denied(ERANGE, R::XattrNameInvalid));
}

void TestAttributes::privilegedXattrs_data()
{
    questionColumn();
    const std::string tree = std::string(kTree) + R"(
        userns half uid 1:100001:10 gid 0:100000:10
        file /halfs 0666 100001:100001
        fs   inner type tmpfs userns ct
        file inner:/f 0666 100000:100000
        mount /inner fs inner
        mount /imaps fs maps root /ok idmap 0:100000:10
        fs   many
        file many:/f 0666 5:5
        mount /many fs many idmap 1:100001:10
    )";
    const auto needs = denied(EPERM, R::XattrNeedsCapability);
    row("trusted needs CAP_SYS_ADMIN", tree, kUser, setxattrOf("/mine", "trusted.x"), needs);
    row("trusted on the host", tree, "1000:1000 +sys_admin", setxattrOf("/other", "trusted.x"),
        allowed());
    row("trusted in a container", tree, "ct/0:0 +all", setxattrOf("/ct", "trusted.x"), needs);
    row("trusted on the container's own tmpfs", tree, "ct/0:0 +all",
        setxattrOf("/inner/f", "trusted.x"), needs);
    row("flags come before the capability", tree, kUser, setxattrOf("/fixed", "trusted.x"),
        denied(EPERM, R::XattrFlagged));
    row("other security names need CAP_SYS_ADMIN", tree, kUser, setxattrOf("/mine", "security.x"),
        needs);
    row("other security names in a container", tree, "ct/0:0 +all", setxattrOf("/ct", "security.x"),
        needs);
    row("other security names on the container's own tmpfs", tree, "ct/0:0 +all",
        setxattrOf("/inner/f", "security.x"), allowed());
    row("file capabilities need CAP_SETFCAP", tree, kUser,
        setxattrOf("/mine", "security.capability"), needs);
    row("file capabilities on the host", tree, "1000:1000 +setfcap",
        setxattrOf("/other", "security.capability"), allowed());
    row("file capabilities in a container", tree, "ct/5:5 +setfcap",
        setxattrOf("/ct", "security.capability"), allowed());
    row("file capabilities need both ids mapped", tree, "ct/5:5 +setfcap",
        setxattrOf("/half", "security.capability"), needs);
    row("CAP_SETFCAP comes before the flags", tree, kUser,
        setxattrOf("/fixed", "security.capability"), needs);
    row("a container without root", tree, "half/1:0 +setfcap",
        setxattrOf("/halfs", "security.capability"), denied(EINVAL, R::XattrRootUnmapped));
    row("a container's root that cannot be stored", tree, "ct/5:5 +setfcap",
        setxattrOf("/many/f", "security.capability"), denied(EINVAL, R::XattrRootUnmapped));
    row("a container's root that can be stored", tree, "ct/5:5 +setfcap",
        setxattrOf("/imaps", "security.capability"), allowed());
    row("system names have no handler", tree, kRoot, setxattrOf("/mine", "system.x"),
        denied(EOPNOTSUPP, R::XattrUnsupported));
}

void TestAttributes::aclXattrs_data()
{
    questionColumn();
    const std::string tree = std::string(kTree) + R"(
        dir  /my-d 0000 1000:1000
        fs   off options noacl
        file off:/mine 0666 1000:1000
        file off:/other 0666 1:1
        mount /off fs off
    )";
    const auto access = [](std::string_view path) {
        return setxattrOf(path, "system.posix_acl_access");
    };
    const auto byDefault = [](std::string_view path) {
        return setxattrOf(path, "system.posix_acl_default");
    };
    row("the owner needs no bit", tree, kUser, access("/mine"), allowed());
    row("writing is not owning", tree, kUser, access("/other"), denied(EPERM, R::NotOwner));
    row("CAP_FOWNER", tree, "1000:1000 +fowner", access("/other"), allowed());
    row("a default ACL of a directory", tree, kUser, byDefault("/my-d"), allowed());
    row("a default ACL of a file", tree, kUser, byDefault("/mine"),
        denied(EACCES, R::DefaultAclOnFile));
    row("EACCES before ownership", tree, kUser, byDefault("/other"),
        denied(EACCES, R::DefaultAclOnFile));
    row("no ACLs here", tree, kUser, access("/off/mine"), denied(EOPNOTSUPP, R::XattrUnsupported));
    row("EOPNOTSUPP before ownership", tree, kUser, access("/off/other"),
        denied(EOPNOTSUPP, R::XattrUnsupported));
    row("immutable", tree, kRoot, access("/fixed"), denied(EPERM, R::XattrFlagged));
    row("append-only", tree, kRoot, access("/log"), denied(EPERM, R::XattrFlagged));
    row("without mapping", tree, kRoot, access("/m/no-owner"), denied(EPERM, R::XattrUnmapped));
}

QTEST_APPLESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
