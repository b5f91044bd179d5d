// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestCreate : public QObject
{
    Q_OBJECT

private slots:
    void create_data();
    void create() { answerRow(); }
    void openCreate_data();
    void openCreate() { answerRow(); }
    void stickyCreate_data();
    void stickyCreate() { answerRow(); }
    void filenameCreate_data();
    void filenameCreate() { answerRow(); }
    void everyKindInOrder_data();
    void everyKindInOrder();
    void deviceNodes_data();
    void deviceNodes() { answerRow(); }
    void sockets_data();
    void sockets() { answerRow(); }
    void storableIds_data();
    void storableIds() { answerRow(); }
    void fileSystems_data();
    void fileSystems() { answerRow(); }
    void newInodes_data();
    void newInodes();
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";

const char *const kTree = R"(
    dir  /w 0777 0:0
    dir  /shut 0755 0:0
    dir  /no-x 0772 0:0
    dir  /fixed 0777 0:0 flags i
    dir  /log 0777 0:0 flags a
    file /w/f 0666 0:0
    file /w/shut 0600 0:0
    dir  /w/d 0777 0:0
    symlink /w/dangling -> new
    symlink /w/dangling-shut -> /shut/new
    symlink /w/dangling-slash -> new/
    symlink /w/to-f -> f
    symlink /w/to-root -> /
    fs   data
    dir  data:/w 0777 0:0
    dir  data:/shut 0755 0:0
    file data:/w/f 0666 0:0
    file data:/w/shut 0600 0:0
    mount /ro fs data ro
    fs   frozen ro
    dir  frozen:/w 0777 0:0
    file frozen:/w/f 0666 0:0
    mount /frozen fs frozen
)";

} // namespace

void TestCreate::create_data()
{
    questionColumn();
    row("a new file", kTree, kUser, Op::Create, "/w/new", allowed());
    row("it exists", kTree, kUser, Op::Create, "/w/f", denied(EEXIST, R::AlreadyExists));
    row("a dangling link exists", kTree, kUser, Op::Create, "/w/dangling",
        denied(EEXIST, R::AlreadyExists));
    row("a directory exists", kTree, kUser, Op::Create, "/w/d", denied(EEXIST, R::AlreadyExists));
    row("dot exists", kTree, kUser, Op::Create, "/w/.", denied(EEXIST, R::AlreadyExists));
    row("dot-dot exists", kTree, kUser, Op::Create, "/w/..", denied(EEXIST, R::AlreadyExists));
    row("the root exists", kTree, kUser, Op::Create, "/", denied(EEXIST, R::AlreadyExists));
    row("a trailing slash", kTree, kUser, Op::Create, "/w/new/", denied(EISDIR, R::TrailingSlash));
    row("write permission on the directory", kTree, kUser, Op::Create, "/shut/new",
        denied(EACCES, R::OtherClassDenies));
    row("without search permission nothing is looked up", kTree, kUser, Op::Create, "/no-x/new",
        denied(EACCES, R::OtherClassDenies));
    row("EEXIST before permission", kTree, kUser, Op::Create, "/ro/w/f",
        denied(EEXIST, R::AlreadyExists));
    row("EROFS before the directory's permission", kTree, kUser, Op::Create, "/ro/shut/new",
        denied(EROFS, R::MountReadOnly));
    row("a read-only superblock", kTree, kUser, Op::Create, "/frozen/w/new",
        denied(EROFS, R::SuperblockReadOnly));
    row("an immutable directory", kTree, kRoot, Op::Create, "/fixed/new",
        denied(EPERM, R::InodeImmutable));
    row("an append-only directory takes new files", kTree, kUser, Op::Create, "/log/new",
        allowed());
    row("a missing parent", kTree, kUser, Op::Create, "/none/new", denied(ENOENT, R::EntryMissing));
    row("a file as parent", kTree, kUser, Op::Create, "/w/f/new",
        denied(ENOTDIR, R::NotADirectory));
    row("root writes anywhere", kTree, kRoot, Op::Create, "/shut/new", allowed());
    row("DAC_READ_SEARCH does not write", kTree, "1000:1000 +dac_read_search", Op::Create,
        "/shut/new", denied(EACCES, R::OtherClassDenies));
    row("in a removed directory", "dir /gone 0777 0:0 links 0\ncwd /gone", kUser, Op::Create, "new",
        denied(ENOENT, R::DirectoryRemoved));
}

void TestCreate::openCreate_data()
{
    questionColumn();
    row("a new file", kTree, kUser, Op::OpenCreate, "/w/new", allowed());
    row("an existing file is opened for writing", kTree, kUser, Op::OpenCreate, "/w/f", allowed());
    row("an existing file's own mode counts", kTree, kUser, Op::OpenCreate, "/w/shut",
        denied(EACCES, R::OtherClassDenies));
    row("an existing file in a closed directory", kTree, kUser, Op::OpenCreate, "/ro/w/f",
        denied(EROFS, R::MountReadOnly));
    row("an existing file: EACCES before the read-only mount", kTree, kUser, Op::OpenCreate,
        "/ro/w/shut", denied(EACCES, R::OtherClassDenies));
    row("a missing file: the read-only mount first", kTree, kUser, Op::OpenCreate, "/ro/shut/new",
        denied(EROFS, R::MountReadOnly));
    row("a directory", kTree, kUser, Op::OpenCreate, "/w/d", denied(EISDIR, R::IsADirectory));
    row("dot is a directory", kTree, kUser, Op::OpenCreate, "/w/.",
        denied(EISDIR, R::IsADirectory));
    row("the root is a directory", kTree, kUser, Op::OpenCreate, "/",
        denied(EISDIR, R::IsADirectory));
    row("a link to the root", kTree, kUser, Op::OpenCreate, "/w/to-root",
        denied(EISDIR, R::IsADirectory));
    row("a trailing slash, existing or not", kTree, kUser, Op::OpenCreate, "/w/d/",
        denied(EISDIR, R::TrailingSlash));
    row("through a link", kTree, kUser, Op::OpenCreate, "/w/to-f", allowed());
    row("through a dangling link", kTree, kUser, Op::OpenCreate, "/w/dangling", allowed());
    row("a dangling link's directory is judged", kTree, kUser, Op::OpenCreate, "/w/dangling-shut",
        denied(EACCES, R::OtherClassDenies));
    row("a dangling link's trailing slash", kTree, kUser, Op::OpenCreate, "/w/dangling-slash",
        denied(EISDIR, R::TrailingSlash));
}

void TestCreate::stickyCreate_data()
{
    questionColumn();
    const std::string tree = R"(
        dir  /tmp 01777 0:0
        file /tmp/f 0666 1001:1001
        file /tmp/mine 0666 1000:1000
        file /tmp/roots 0666 0:0
        fifo /tmp/fifo 0666 1001:1001
        chr  /tmp/null 0666 1001:1001 1:3
        blk  /tmp/disk 0666 1001:1001 7:0
        chr  /tmp/roots-null 0666 0:0 1:3
        socket /tmp/sock 0666 1001:1001
        dir  /tmp/d 0777 1001:1001
        symlink /l -> /tmp/f
        dir  /group 01775 0:1000
        file /group/f 0666 1001:1001
        fifo /group/fifo 0666 1001:1001
        chr  /group/null 0666 1001:1001 1:3
        dir  /alone 01755 0:0
        file /alone/f 0666 1001:1001
        dir  /plain 0777 0:0
        file /plain/f 0666 1001:1001
        chr  /plain/null 0666 1001:1001 1:3
    )";
    const std::string one = "kernel 6.18 protected_regular 1 protected_fifos 1\n" + tree;
    const std::string two = "kernel 6.18 protected_regular 2 protected_fifos 2\n" + tree;
    const Outcome sticky = denied(EACCES, R::StickyCreate);
    row("a stranger's file in /tmp", one, kUser, Op::OpenCreate, "/tmp/f", sticky);
    row("capabilities do not help", one, kRoot, Op::OpenCreate, "/tmp/f", sticky);
    row("plain opening for writing is fine", one, kUser, Op::Write, "/tmp/f", allowed());
    row("one's own file", one, kUser, Op::OpenCreate, "/tmp/mine", allowed());
    row("a file of the directory's owner", one, kUser, Op::OpenCreate, "/tmp/roots", allowed());
    row("protected_regular is off", tree, kUser, Op::OpenCreate, "/tmp/f", allowed());
    row("a stranger's fifo", one, kUser, Op::OpenCreate, "/tmp/fifo", sticky);
    row("protected_fifos is off", tree, kUser, Op::OpenCreate, "/tmp/fifo", allowed());
    row("no switch lets devices through", tree, kUser, Op::OpenCreate, "/tmp/null", sticky);
    row("no switch lets block devices through", tree, kRoot, Op::OpenCreate, "/tmp/disk", sticky);
    row("no switch lets sockets through", tree, kUser, Op::OpenCreate, "/tmp/sock", sticky);
    row("a device opened without O_CREAT", tree, kUser, Op::Write, "/tmp/null", allowed());
    row("a device of the directory's owner", tree, kUser, Op::OpenCreate, "/tmp/roots-null",
        allowed());
    row("a directory is EISDIR first", two, kUser, Op::OpenCreate, "/tmp/d",
        denied(EISDIR, R::IsADirectory));
    row("through a link the target's directory counts", one, kUser, Op::OpenCreate, "/l", sticky);
    row("group-writable is not protected by 1", one, kUser, Op::OpenCreate, "/group/f", allowed());
    row("group-writable is protected by 2", two, kUser, Op::OpenCreate, "/group/f", sticky);
    row("a fifo in a group-writable one by 1", one, kUser, Op::OpenCreate, "/group/fifo",
        allowed());
    row("a fifo in a group-writable one by 2", two, kUser, Op::OpenCreate, "/group/fifo", sticky);
    row("a device in a group-writable one", two, kUser, Op::OpenCreate, "/group/null", allowed());
    row("nobody else may write there", two, kUser, Op::OpenCreate, "/alone/f", allowed());
    row("not sticky", two, kUser, Op::OpenCreate, "/plain/f", allowed());
    row("a device where it is not sticky", two, kUser, Op::OpenCreate, "/plain/null", allowed());
}

void TestCreate::filenameCreate_data()
{
    questionColumn();
    row("mkdir", kTree, kUser, Op::Mkdir, "/w/new", allowed());
    row("mkdir may end in a slash", kTree, kUser, Op::Mkdir, "/w/new/", allowed());
    row("others may not end in a slash", kTree, kUser, Op::Mkfifo, "/w/new/",
        denied(ENOENT, R::TrailingSlash));
    row("the slash comes before EROFS", kTree, kUser, Op::Symlink, "/ro/w/new/",
        denied(ENOENT, R::TrailingSlash));
    row("mkdir of dot", kTree, kUser, Op::Mkdir, "/w/.", denied(EEXIST, R::NameNotUsable));
    row("mkdir of dot-dot", kTree, kUser, Op::Mkdir, "/w/d/..", denied(EEXIST, R::NameNotUsable));
    row("mkdir of the root", kTree, kUser, Op::Mkdir, "/", denied(EEXIST, R::NameNotUsable));
    row("a dangling link exists", kTree, kUser, Op::Mkdir, "/w/dangling",
        denied(EEXIST, R::AlreadyExists));
    row("an existing name with a slash", kTree, kUser, Op::Mkfifo, "/w/f/",
        denied(EEXIST, R::AlreadyExists));
    row("EEXIST beats EROFS", kTree, kUser, Op::Mkdir, "/ro/w/f", denied(EEXIST, R::AlreadyExists));
    row("a file in the middle", kTree, kUser, Op::Mkdir, "/w/f/new",
        denied(ENOTDIR, R::NotADirectory));
    row("in a removed directory", "dir /gone 0777 0:0 links 0\ncwd /gone", kRoot, Op::Mkdir, "new",
        denied(ENOENT, R::DirectoryRemoved));
}

/// Each way to make something meets the same checks in the same order.
void TestCreate::everyKindInOrder_data()
{
    QTest::addColumn<int>("operation");
    for (const Operation operation : {Op::Mkdir, Op::Symlink, Op::Mkfifo, Op::Mksock, Op::MknodChar,
                                      Op::MknodBlock, Op::Link}) {
        QTest::newRow(std::string(operationName(operation)).c_str()) << static_cast<int>(operation);
    }
}

void TestCreate::everyKindInOrder()
{
    QFETCH(const int, operation);
    const auto kind = static_cast<Operation>(operation);
    World world(std::string(kTree) + "file /source 0666 1000:1000\n"
                + "file data:/w/source 0666 1000:1000\nfile frozen:/w/source 0666 1000:1000\n");
    const auto ask = [&](const char *who, const std::string &path, const std::string &source) {
        const Request asked = kind == Op::Link ? request(kind, source, path) : request(kind, path);
        return Outcome::of(diagnose(world.subject("host", who), world, asked));
    };
    const int exists = kind == Op::Mksock ? EADDRINUSE : EEXIST;
    const bool device = kind == Op::MknodChar || kind == Op::MknodBlock;
    QCOMPARE(ask(kRoot, "/w/new", "/source"), allowed());
    QCOMPARE(ask(kUser, "/w/f", "/source"), denied(exists, R::AlreadyExists));
    QCOMPARE(ask(kUser, "/ro/w/f", "/ro/w/source"), denied(exists, R::AlreadyExists));
    QCOMPARE(ask(kUser, "/ro/shut/new", "/ro/w/source"), denied(EROFS, R::MountReadOnly));
    QCOMPARE(ask(kRoot, "/ro/w/new", "/ro/w/source"), denied(EROFS, R::MountReadOnly));
    QCOMPARE(ask(kRoot, "/frozen/w/new", "/frozen/w/source"), denied(EROFS, R::SuperblockReadOnly));
    QCOMPARE(ask(kUser, "/shut/new", "/source"), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(ask(kRoot, "/fixed/new", "/source"), denied(EPERM, R::InodeImmutable));
    QCOMPARE(ask(kUser, "/w/new", "/source"),
             device ? denied(EPERM, R::DeviceNodeForbidden) : allowed());
}

void TestCreate::deviceNodes_data()
{
    questionColumn();
    const std::string tree =
        std::string("userns ct ids 0:100000:65536\ndir /c 0777 100000:100000\n") + kTree;
    row("CAP_MKNOD makes devices", tree, "1000:1000 +mknod", Op::MknodChar, "/w/new", allowed());
    row("a user makes none", tree, kUser, Op::MknodBlock, "/w/new",
        denied(EPERM, R::DeviceNodeForbidden));
    row("CAP_MKNOD in a container does not count", tree, "ct/0:0 +all", Op::MknodChar, "/c/new",
        denied(EPERM, R::DeviceNodeForbidden));
    row("the directory's permission comes first", tree, kUser, Op::MknodChar, "/shut/new",
        denied(EACCES, R::OtherClassDenies));
    row("the device cgroup comes last", "devices deny c 1:3 m\n" + tree, kRoot, Op::MknodChar,
        "/w/new", denied(EPERM, R::DeviceCgroupDenies));
    row("the device cgroup knows the number", "devices deny c 1:3 m\n" + tree, kRoot,
        Op::MknodBlock, "/w/new", allowed());
    row("the device cgroup knows the block device", "devices deny b 7:99 m\n" + tree, kRoot,
        Op::MknodBlock, "/w/new", denied(EPERM, R::DeviceCgroupDenies));
    row("reading may be denied, making allowed", "devices deny c 1:3 rw\n" + tree, kRoot,
        Op::MknodChar, "/w/new", allowed());
    row("the device cgroup is not read", "devices unread *\n" + tree, kRoot, Op::MknodChar,
        "/w/new", undetermined(R::FactMissing));
    row("CAP_MKNOD comes before the device cgroup", "devices unread *\n" + tree, kUser,
        Op::MknodChar, "/w/new", denied(EPERM, R::DeviceNodeForbidden));
}

void TestCreate::sockets_data()
{
    questionColumn();
    const std::string path107 = "/w/" + std::string(104, 's');
    row("107 bytes are the longest", kTree, kUser, Op::Mksock, path107, allowed());
    row("108 bytes are too long", kTree, kUser, Op::Mksock, path107 + 's',
        denied(EINVAL, R::SocketPathTooLong));
    row("an existing name is an address in use", kTree, kUser, Op::Mksock, "/w/f",
        denied(EADDRINUSE, R::AlreadyExists));
    row("so is the root", kTree, kUser, Op::Mksock, "/", denied(EADDRINUSE, R::NameNotUsable));
}

void TestCreate::storableIds_data()
{
    questionColumn();
    const std::string tree = R"(
        userns ct ids 0:100000:1000
        fs   data
        dir  data:/w 0777 0:0
        dir  data:/shut 0711 5:5
        file data:/w/f 0666 0:0
        mount /m fs data idmap uid 0:1000:1 gid 0:1000:1,5:2000:1
        mount /mro fs data ro idmap 0:1000:1
        fs   inner type tmpfs userns ct
        dir  inner:/ 0777 100000:100000
        mount /inner fs inner
        fs   secret unread userns
        dir  secret:/ 0777 0:0
        mount /secret fs secret
    )";
    const Outcome overflow = denied(EOVERFLOW, R::CreatorIdsNotStorable);
    row("both ids can be written back", tree, "1000:1000", Op::Create, "/m/w/new", allowed());
    row("another group that can be written back", tree, "1000:2000", Op::Create, "/m/w/new",
        allowed());
    row("the user id cannot be written back", tree, "1001:1000", Op::Create, "/m/w/new", overflow);
    row("the group id cannot be written back", tree, "1000:1001", Op::Create, "/m/w/new", overflow);
    row("root cannot be written back", tree, kRoot, Op::Create, "/m/w/new", overflow);
    row("mkdir the same", tree, kRoot, Op::Mkdir, "/m/w/new", overflow);
    row("open-create the same", tree, kRoot, Op::OpenCreate, "/m/w/new", overflow);
    row("EOVERFLOW before the directory's permission", tree, "1001:1001", Op::Create, "/m/shut/new",
        overflow);
    row("EEXIST before EOVERFLOW", tree, kRoot, Op::Mkdir, "/m/w/f",
        denied(EEXIST, R::AlreadyExists));
    row("EROFS before EOVERFLOW", tree, kRoot, Op::Mkdir, "/mro/w/new",
        denied(EROFS, R::MountReadOnly));
    row("an id inside the superblock's namespace", tree, "ct/999:0", Op::Create, "/inner/new",
        allowed());
    row("an id outside the superblock's namespace", tree, "101000:100000", Op::Create, "/inner/new",
        overflow);
    row("the host's root on a container's tmpfs", tree, kRoot, Op::Create, "/inner/new", overflow);
    row("a directory with unmapped owner cannot be written", tree, "1000:1000", Op::Create,
        "/m/shut/new", denied(EACCES, R::WriteToUnmappedIds));
    row("an unknown superblock namespace", tree, kUser, Op::Create, "/secret/new",
        undetermined(R::FactMissing));
}

void TestCreate::fileSystems_data()
{
    questionColumn();
    const auto on = [](const char *type) {
        return "fs data type " + std::string(type)
               + "\ndir data:/ 0777 0:0\nfile data:/f 0666 1000:1000\nmount /m fs data\n";
    };
    row("vfat has files", on("vfat"), kUser, Op::Create, "/m/new", allowed());
    row("vfat has directories", on("vfat"), kUser, Op::Mkdir, "/m/new", allowed());
    row("vfat has no links", on("vfat"), kUser, Op::Symlink, "/m/new",
        denied(EPERM, R::FileSystemLacksOperation));
    row("vfat has no hard links", on("vfat"), kUser, request(Op::Link, "/m/f", "/m/new"),
        denied(EPERM, R::FileSystemLacksOperation));
    row("vfat has no fifos", on("exfat"), kUser, Op::Mkfifo, "/m/new",
        denied(EPERM, R::FileSystemLacksOperation));
    row("vfat has no devices", on("vfat"), kRoot, Op::MknodChar, "/m/new",
        denied(EPERM, R::FileSystemLacksOperation));
    row("nobody makes files in sysfs", on("sysfs"), kRoot, Op::Create, "/m/new",
        denied(EACCES, R::FileSystemLacksOperation));
    row("nobody makes directories in sysfs", on("sysfs"), kRoot, Op::Mkdir, "/m/new",
        denied(EPERM, R::FileSystemLacksOperation));
    row("message queues are made by open", on("mqueue"), kUser, Op::Create, "/m/new", allowed());
    row("message queues have no directories", on("mqueue"), kUser, Op::Mkdir, "/m/new",
        denied(EPERM, R::FileSystemLacksOperation));
    row("message queues have no fifos beside them", on("mqueue"), kUser, Op::Mkfifo, "/m/new",
        denied(EPERM, R::FileSystemLacksOperation));
    row("message queues are not renamed", on("mqueue"), kUser,
        request(Op::Rename, "/m/f", "/m/new"), denied(EPERM, R::FileSystemLacksOperation));
    row("message queues are removed", on("mqueue"), kUser, Op::Unlink, "/m/f", allowed());
    row("cgroups are directories", on("cgroup2"), kRoot, Op::Mkdir, "/m/new", allowed());
    row("a server has the last word", on("nfs4"), kUser, Op::Create, "/m/new",
        undetermined(R::ServerDecides));
}

void TestCreate::newInodes_data()
{
    QTest::addColumn<std::string>("who");
    QTest::addColumn<int>("operation");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<unsigned>("owner");
    QTest::addColumn<unsigned>("group");
    QTest::addColumn<unsigned>("mode");
    const auto is = [](const char *promise, const char *who, Operation operation, const char *path,
                       unsigned owner, unsigned group, unsigned mode) {
        QTest::newRow(promise) << std::string(who) << static_cast<int>(operation)
                               << std::string(path) << owner << group << mode;
    };
    is("a file", "1000:1001", Op::Create, "/w/n", 1000, 1001, 0644);
    is("a file under umask 077", "1000:1001 umask 077", Op::Create, "/w/n", 1000, 1001, 0600);
    is("a directory", "1000:1001", Op::Mkdir, "/w/n", 1000, 1001, 0755);
    is("a fifo", "1000:1001 umask 027", Op::Mkfifo, "/w/n", 1000, 1001, 0640);
    is("a link has every bit", "1000:1001 umask 077", Op::Symlink, "/w/n", 1000, 1001, 0777);
    is("a set-gid directory hands its group down", "1000:1001", Op::Create, "/g/n", 1000, 50, 0644);
    is("a set-gid directory hands set-gid down", "1000:1001", Op::Mkdir, "/g/n", 1000, 50, 02755);
    is("grpid hands the group down", "1000:1001", Op::Create, "/grpid/w/n", 1000, 50, 0644);
    is("an idmapped mount writes back", "1000:1001", Op::Create, "/mapped/w/n", 0, 1, 0644);
    is("a default ACL replaces the umask", "1000:1001 umask 077", Op::Create, "/acl/n", 1000, 1001,
       0640);
    is("a default ACL limits directories", "1000:1001 umask 0", Op::Mkdir, "/acl/n", 1000, 1001,
       0750);
    is("a default ACL's mask is the group class", "1000:1001", Op::Mkfifo, "/mask/n", 1000, 1001,
       0624);
    is("noacl ignores default ACLs", "1000:1001", Op::Create, "/noacl/w/n", 1000, 1001, 0644);
}

void TestCreate::newInodes()
{
    QFETCH(const std::string, who);
    QFETCH(const int, operation);
    QFETCH(const std::string, path);
    QFETCH(const unsigned, owner);
    QFETCH(const unsigned, group);
    QFETCH(const unsigned, mode);
    World world(R"(
        dir /w 0777 0:0
        dir /g 02777 0:50
        dir /acl 0777 0:0 default u::rwx,g::r-x,o::---
        dir /mask 0777 0:0 default u::rw-,u:7:rwx,g::rwx,m::-w-,o::r--
        fs grpid options grpid
        dir grpid:/w 0777 0:50
        mount /grpid fs grpid
        fs noacl options noacl
        dir noacl:/w 0777 0:0 default u::rwx,g::---,o::---
        mount /noacl fs noacl
        fs data
        dir data:/w 0777 0:0
        mount /mapped fs data idmap 0:1000:2
    )");
    const Verdict verdict = world.ask("host", who, static_cast<Operation>(operation), path);
    QVERIFY(verdict.kind == VerdictKind::Allowed);
    QVERIFY(verdict.newInode);
    QCOMPARE(verdict.newInode->owner, Kuid(owner));
    QCOMPARE(verdict.newInode->group, Kgid(group));
    QCOMPARE(verdict.newInode->mode, Mode(mode));
    QCOMPARE(verdict.newInode->fromDefaultAcl, path == "/acl/n" || path == "/mask/n");
}

QTEST_APPLESS_MAIN(TestCreate)
#include "tst_create.moc"
