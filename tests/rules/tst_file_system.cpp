// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/file_system.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestFileSystem : public QObject
{
    Q_OBJECT

private slots:
    void fuse_data();
    void fuse() { answerRow(); }
    void servers_data();
    void servers() { answerRow(); }
    void overlay_data();
    void overlay() { answerRow(); }
    void btrfs_data();
    void btrfs() { answerRow(); }
    void proc_data();
    void proc() { answerRow(); }
    void aclSupport();
    void differences();
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";
const Outcome kServer = undetermined(R::ServerDecides);

std::string fuseWith(const std::string &options, const char *type = "fuse.sshfs")
{
    return "userns ct ids 0:100000:10\nuserns inner ids 0:100000:5 parent ct\n"
           "userns other ids 0:200000:10\nfs f type "
           + std::string(type) + " options " + options
           + "\nfile f:/f 0640 1000:1000\nfile f:/no-x 0644 1000:1000\ndir f:/d 0755 1000:1000\n"
             "fs c type fuse userns ct options rw,allow_other,default_permissions\n"
             "file c:/f 0644 100000:100000\nfs o type fuse userns ct options user_id=1,group_id=1\n"
             "file o:/f 0644 100001:100001\ndir f:/ 0755 1000:1000\ndir c:/ 0755 100000:100000\n"
             "mount /m fs f\nmount /c fs c\nmount /o fs o\n";
}

} // namespace

void TestFileSystem::fuse_data()
{
    questionColumn();
    const std::string own = fuseWith("rw,user_id=1000,group_id=1000");
    const std::string checked = fuseWith("rw,user_id=1000,group_id=1000,default_permissions");
    const std::string open = fuseWith("rw,user_id=0,group_id=0,allow_other,default_permissions");
    const std::string daemon = fuseWith("rw,user_id=0,group_id=0,allow_other");
    const Outcome shut = denied(EACCES, R::FuseOwnerOnly);
    row("root is shut out", own, kRoot, Op::List, "/m", shut);
    row("another user is shut out", own, "1001:1000", Op::List, "/m", shut);
    row("the gid must be the mount's too", own, "1000:1001", Op::List, "/m", shut);
    row("the mounter goes on to the daemon", own, kUser, Op::List, "/m", kServer);
    row("the mounter with default_permissions", checked, kUser, Op::Read, "/m/f", allowed());
    row("allow_other with default_permissions: by mode", open, "5:5", Op::Read, "/m/f",
        denied(EACCES, R::OtherClassDenies));
    row("allow_other with default_permissions: granted", open, kUser, Op::Read, "/m/f", allowed());
    row("allow_other with default_permissions: capabilities", open, kRoot, Op::Read, "/m/f",
        allowed());
    row("the daemon decides without", daemon, kUser, Op::Read, "/m/f", kServer);
    row("a descendant of the mount's namespace", open, "inner/0:0", Op::Read, "/c/f", allowed());
    row("the mount's own namespace", open, "ct/0:0", Op::Read, "/c/f", allowed());
    row("an ancestor of the mount's namespace", open, kRoot, Op::Read, "/c/f",
        denied(EACCES, R::FuseForeignNamespace));
    row("a sibling of the mount's namespace", open, "other/0:0 +all", Op::Read, "/c/f",
        denied(EACCES, R::FuseForeignNamespace));
    row("the mount's ids are those of its namespace", open, "1:1", Op::List, "/o", shut);
    row("the mount's owner in its namespace", open, "ct/1:1", Op::List, "/o", kServer);
    row("nobody knows the mount's owner", fuseWith("rw"), kUser, Op::List, "/m",
        undetermined(R::FactMissing));
    row("virtiofs checks by mode", fuseWith("rw", "virtiofs"), "5:5", Op::Read, "/m/f",
        denied(EACCES, R::OtherClassDenies));
}

void TestFileSystem::servers_data()
{
    questionColumn();
    const auto on = [](const char *type, const char *options = "rw") {
        return "fs s type " + std::string(type) + " options " + options
               + "\ndir s:/ 0755 0:0\nfile s:/f 0600 0:0\ndir s:/shut 0700 0:0\nfile s:/g 0644 "
                 "0:0\n"
                 "mount /s fs s\nmount /ro fs s ro\n";
    };
    row("nfs", on("nfs4"), kRoot, Op::Read, "/s/g", kServer);
    row("nfs denies nothing by itself", on("nfs"), kUser, Op::List, "/s", kServer);
    row("a read-only mount of it does", on("nfs"), kRoot, request(Op::Chmod, "/ro"),
        denied(EROFS, R::MountReadOnly));
    row("cifs passes by mode, then asks", on("cifs"), kUser, Op::List, "/s/", kServer);
    row("cifs with noperm does not", on("cifs", "rw,noperm"), kUser, Op::List, "/s", kServer);
    row("9p passes by mode, then asks", on("9p"), kRoot, Op::Traverse, "/s", kServer);
    row("cifs denies by mode at once", "fs s type cifs\ndir s:/ 0700 0:0\nmount /s fs s", kUser,
        Op::List, "/s", denied(EACCES, R::OtherClassDenies));
}

void TestFileSystem::overlay_data()
{
    questionColumn();
    const std::string tree = "userns ct ids 0:100000:10\nfs o type overlay\ndir o:/ 0755 0:0\n"
                             "file o:/f 0640 1000:1000\nfs r type overlay userns ct\n"
                             "dir r:/ 0755 100000:100000\nfile r:/f 0644 100001:100001\n"
                             "file r:/foreign 0666 5:5\nfile r:/foreign-shut 0602 5:5\n"
                             "mount /o fs o\nmount /r fs r\n";
    row("the task's credentials on the overlay inode", tree, "5:5", Op::Read, "/o/f",
        denied(EACCES, R::OtherClassDenies));
    row("a privileged mounter adds nothing", tree, kUser, Op::Write, "/o/f", allowed());
    row("a rootless mounter over its own files", tree, "ct/1:1", Op::Write, "/r/f", allowed());
    row("a rootless mounter that may as well", tree, "ct/1:1", Op::Write, "/r/foreign", allowed());
    const Outcome mounterDenied = denied(EACCES, R::OverlayMounterDenied);
    row("a rootless mounter that may not read", tree, "5:5", Op::Read, "/r/foreign-shut",
        mounterDenied);

    const std::string layers = tree
                               + "file r:/upper 0602 5:5\nfile r:/lower 0602 5:5 not-upper\n"
                                 "socket r:/socket 0602 5:5 not-upper listening\n"
                                 "file r:/run 0711 5:5\nfile r:/runs 0755 5:5\n"
                                 "file o:/run 0711 5:5\n";
    row("its right to write counts on the upper layer", layers, "6:6", Op::Write, "/r/upper",
        allowed());
    row("its right to read counts on a lower layer", layers, "6:6", Op::Write, "/r/lower",
        mounterDenied);
    row("special files are not copied up", layers, "6:6", Op::Connect, "/r/socket", allowed());
    row("a program is opened for reading", layers, "6:6", Op::Execute, "/r/run", mounterDenied);
    row("a program it may read", layers, "6:6", Op::Execute, "/r/runs", allowed());
    row("a privileged mounter reads all programs", layers, "6:6", Op::Execute, "/o/run", allowed());

    const std::string gone =
        "fs g type overlay\ndir g:/ 0777 0:0 upper-read-only\n"
        "file g:/upper 0666 0:0 upper-read-only\nfile g:/shut 0644 0:0 upper-read-only\n"
        "file g:/lower 0666 0:0 upper-read-only not-upper\nfifo g:/fifo 0666 0:0 upper-read-only\n"
        "dir g:/low 0777 0:0 upper-read-only not-upper\nfile g:/unseen 0666 0:0 unread questions\n"
        "mount /g fs g\n";
    const Outcome readOnly = denied(EROFS, R::OverlayUpperReadOnly);
    row("the upper layer became read-only", gone, kUser, Op::Write, "/g/upper", readOnly);
    row("what it lacks cannot be copied to it", gone, kUser, Op::Append, "/g/lower", readOnly);
    row("the mode comes first", gone, kUser, Op::Write, "/g/shut",
        denied(EACCES, R::OtherClassDenies));
    row("reading", gone, kUser, Op::Read, "/g/upper", allowed());
    row("writing into a fifo", gone, kUser, Op::Write, "/g/fifo", allowed());
    row("creating", gone, kUser, Op::Create, "/g/new", readOnly);
    row("creating below a lower directory", gone, kUser, Op::Mkdir, "/g/low/new", readOnly);
    row("removing", gone, kUser, Op::Unlink, "/g/upper", readOnly);
    row("chmod of a fifo", gone, kRoot, Op::Chmod, "/g/fifo", readOnly);
}

void TestFileSystem::btrfs_data()
{
    questionColumn();
    const char *tree = "fs b type btrfs\ndir b:/ 0777 0:0 ro-subvolume\n"
                       "file b:/f 0666 0:0 ro-subvolume\nfile b:/shut 0600 0:0 ro-subvolume\n"
                       "fifo b:/fifo 0666 0:0 ro-subvolume\nfile b:/rw 0666 0:0\n"
                       "file b:/unknown 0666 0:0 unread questions\nmount /b fs b\n";
    const Outcome readOnly = denied(EROFS, R::SubvolumeReadOnly);
    row("reading", tree, kUser, Op::Read, "/b/f", allowed());
    row("writing", tree, kRoot, Op::Write, "/b/f", readOnly);
    row("EROFS before the mode", tree, kUser, Op::Write, "/b/shut", readOnly);
    row("a fifo", tree, kUser, Op::Write, "/b/fifo", allowed());
    row("creating", tree, kUser, Op::Create, "/b/new", readOnly);
    row("removing", tree, kUser, Op::Unlink, "/b/f", readOnly);
    row("chmod", tree, kRoot, Op::Chmod, "/b/f", readOnly);
    row("an inode elsewhere", tree, kUser, Op::Write, "/b/rw", allowed());
    row("nobody could tell", tree, kUser, Op::Write, "/b/unknown", undetermined(R::FactMissing));
}

void TestFileSystem::proc_data()
{
    questionColumn();
    const char *tree = "userns ct ids 0:100000:10\nfs p type proc\ndir p:/ 0555 0:0\n"
                       "file p:/meminfo 0444 0:0\nfile p:/5/environ 0400 1000:1000 task-file\n"
                       "dir p:/5/fd 0500 5:5 own-fd\nfile p:/sys/knob 0640 0:0 sysctl\n"
                       "file p:/sys/open 0666 0:0 sysctl\nmount /proc fs p\n";
    row("a plain file", tree, kUser, Op::Read, "/proc/meminfo", allowed());
    row("a task's file asks the task", tree, kUser, Op::Read, "/proc/5/environ",
        undetermined(R::ProcDecides));
    row("its mode comes first", tree, "5:5", Op::Read, "/proc/5/environ",
        denied(EACCES, R::OtherClassDenies));
    row("one's own descriptors", tree, kUser, Op::List, "/proc/5/fd", allowed());
    row("a sysctl of root", tree, "0:5", Op::Write, "/proc/sys/knob", allowed());
    row("a sysctl by root's group", tree, "5:0", Op::Read, "/proc/sys/knob", allowed());
    row("a sysctl needs no capability and heeds none", tree, "5:5 +all", Op::Write,
        "/proc/sys/knob", denied(EACCES, R::SysctlDenies));
    row("a sysctl open to all", tree, kUser, Op::Write, "/proc/sys/open", allowed());
    row("a sysctl from a container", tree, "ct/0:0 +all", Op::Write, "/proc/sys/knob",
        undetermined(R::ProcDecides));
    row("a missing name is not found, even to create it", tree, kRoot, Op::Create, "/proc/new",
        denied(ENOENT, R::EntryMissing));
}

void TestFileSystem::aclSupport()
{
    const auto with = [](const char *type, bool noAcl) {
        MountFacts mount;
        mount.fileSystem = type;
        mount.noAcl = noAcl;
        return supportsAcls(mount);
    };
    for (const char *type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "f2fs", "fuse"}) {
        QVERIFY2(with(type, false), type);
        QVERIFY2(!with(type, true), type);
    }
    for (const char *type : {"proc", "sysfs", "vfat", "exfat", "cgroup2", "devpts", "squashfs"})
        QVERIFY2(!with(type, false), type);
}

void TestFileSystem::differences()
{
    const auto on = [](const char *type) {
        MountFacts mount;
        mount.fileSystem = type;
        return mount;
    };
    QCOMPARE(notEmptyErrno(on("xfs")), EEXIST);
    QCOMPARE(notEmptyErrno(on("ext4")), ENOTEMPTY);
    QVERIFY(rechecksFlagsInSetattr(on("ext4")));
    for (const char *type : {"xfs", "btrfs", "tmpfs"})
        QVERIFY(!rechecksFlagsInSetattr(on(type)));
}

QTEST_APPLESS_MAIN(TestFileSystem)
#include "tst_file_system.moc"
