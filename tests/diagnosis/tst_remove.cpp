// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestRemove : public QObject
{
    Q_OBJECT

private slots:
    void unlink_data();
    void unlink() { answerRow(); }
    void rmdir_data();
    void rmdir() { answerRow(); }
    void sticky_data();
    void sticky() { answerRow(); }
    void unmapped_data();
    void unmapped() { answerRow(); }
    void mountpoints_data();
    void mountpoints() { answerRow(); }
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";

const char *const kTree = R"(
    dir  /w 0777 0:0
    dir  /shut 0755 0:0
    dir  /log 0777 0:0 flags a
    dir  /fixed 0777 0:0 flags i
    file /w/f 0000 0:0
    file /w/fixed 0666 1000:1000 flags i
    file /w/log 0666 1000:1000 flags a
    dir  /w/d 0000 0:0
    dir  /w/full 0777 1000:1000
    file /w/full/x 0644 0:0
    dir  /w/fixed-d 0777 1000:1000 flags i
    symlink /w/l -> d
    fifo /w/fifo 0000 0:0
    file /shut/f 0666 1000:1000
    dir  /shut/d 0777 1000:1000
    file /log/f 0666 1000:1000
    file /fixed/f 0666 1000:1000
    fs   data
    dir  data:/shut 0755 0:0
    file data:/shut/f 0666 0:0
    dir  data:/shut/d 0777 0:0
    mount /ro fs data ro
    fs   frozen ro
    dir  frozen:/w 0777 0:0
    file frozen:/w/f 0666 0:0
    mount /frozen fs frozen
)";

} // namespace

void TestRemove::unlink_data()
{
    questionColumn();
    row("the victim's own mode does not matter", kTree, kUser, Op::Unlink, "/w/f", allowed());
    row("a fifo", kTree, kUser, Op::Unlink, "/w/fifo", allowed());
    row("a link is not followed", kTree, kUser, Op::Unlink, "/w/l", allowed());
    row("owning the victim does not help", kTree, kUser, Op::Unlink, "/shut/f",
        denied(EACCES, R::OtherClassDenies));
    row("missing", kTree, kUser, Op::Unlink, "/w/none", denied(ENOENT, R::EntryMissing));
    row("ENOENT before the directory's permission", kTree, kUser, Op::Unlink, "/shut/none",
        denied(ENOENT, R::EntryMissing));
    row("EROFS before ENOENT", kTree, kUser, Op::Unlink, "/ro/shut/none",
        denied(EROFS, R::MountReadOnly));
    row("EROFS before permission", kTree, kUser, Op::Unlink, "/ro/shut/f",
        denied(EROFS, R::MountReadOnly));
    row("a read-only superblock", kTree, kRoot, Op::Unlink, "/frozen/w/f",
        denied(EROFS, R::SuperblockReadOnly));
    row("dot is no name", kTree, kUser, Op::Unlink, "/w/.", denied(EISDIR, R::NameNotUsable));
    row("dot-dot is no name", kTree, kUser, Op::Unlink, "/w/..", denied(EISDIR, R::NameNotUsable));
    row("the root is no name", kTree, kUser, Op::Unlink, "/", denied(EISDIR, R::NameNotUsable));
    row("no name comes before EROFS", kTree, kUser, Op::Unlink, "/ro/shut/.",
        denied(EISDIR, R::NameNotUsable));
    row("a file with a slash", kTree, kUser, Op::Unlink, "/w/f/",
        denied(ENOTDIR, R::TrailingSlash));
    row("a directory with a slash", kTree, kUser, Op::Unlink, "/w/d/",
        denied(EISDIR, R::TrailingSlash));
    row("a missing name with a slash", kTree, kUser, Op::Unlink, "/w/none/",
        denied(ENOENT, R::EntryMissing));
    row("the slash comes before permission", kTree, kUser, Op::Unlink, "/shut/f/",
        denied(ENOTDIR, R::TrailingSlash));
    row("a directory", kTree, kUser, Op::Unlink, "/w/d", denied(EISDIR, R::IsADirectory));
    row("permission before EISDIR", kTree, kUser, Op::Unlink, "/shut/d",
        denied(EACCES, R::OtherClassDenies));
    row("an immutable victim", kTree, kRoot, Op::Unlink, "/w/fixed",
        denied(EPERM, R::VictimFlagged));
    row("an append-only victim", kTree, kRoot, Op::Unlink, "/w/log",
        denied(EPERM, R::VictimFlagged));
    row("an append-only directory loses nothing", kTree, kRoot, Op::Unlink, "/log/f",
        denied(EPERM, R::DirectoryAppendOnly));
    row("an immutable directory", kTree, kRoot, Op::Unlink, "/fixed/f",
        denied(EPERM, R::InodeImmutable));
    row("flags come before EISDIR", kTree, kRoot, Op::Unlink, "/w/fixed-d",
        denied(EPERM, R::VictimFlagged));
    row("a file being executed can be removed", "dir /w 0777 0:0\nfile /w/f 0755 0:0 running",
        kUser, Op::Unlink, "/w/f", allowed());
    row("root removes anything", kTree, kRoot, Op::Unlink, "/shut/f", allowed());
}

void TestRemove::rmdir_data()
{
    questionColumn();
    row("an empty directory", kTree, kUser, Op::Rmdir, "/w/d", allowed());
    row("a slash behind it", kTree, kUser, Op::Rmdir, "/w/d/", allowed());
    row("dot", kTree, kUser, Op::Rmdir, "/w/d/.", denied(EACCES, R::OtherClassDenies));
    row("dot where it can be searched", kTree, kUser, Op::Rmdir, "/w/full/.",
        denied(EINVAL, R::NameNotUsable));
    row("dot-dot", kTree, kUser, Op::Rmdir, "/w/full/..", denied(ENOTEMPTY, R::NameNotUsable));
    row("the root", kTree, kUser, Op::Rmdir, "/", denied(EBUSY, R::NameNotUsable));
    row("missing", kTree, kUser, Op::Rmdir, "/shut/none", denied(ENOENT, R::EntryMissing));
    row("a file", kTree, kUser, Op::Rmdir, "/w/f", denied(ENOTDIR, R::NotADirectory));
    row("a link to a directory", kTree, kUser, Op::Rmdir, "/w/l",
        denied(ENOTDIR, R::NotADirectory));
    row("permission before ENOTDIR", kTree, kUser, Op::Rmdir, "/shut/f",
        denied(EACCES, R::OtherClassDenies));
    row("EROFS before permission", kTree, kUser, Op::Rmdir, "/ro/shut/d",
        denied(EROFS, R::MountReadOnly));
    row("not empty", kTree, kUser, Op::Rmdir, "/w/full", denied(ENOTEMPTY, R::NotEmpty));
    row("permission before ENOTEMPTY",
        "dir /shut 0755 0:0\ndir /shut/full 0777 0:0\nfile /shut/full/x 0644 0:0", kUser, Op::Rmdir,
        "/shut/full", denied(EACCES, R::OtherClassDenies));
    row("immutable", kTree, kRoot, Op::Rmdir, "/w/fixed-d", denied(EPERM, R::VictimFlagged));
    row("nobody can tell whether it is empty",
        "dir /w 0777 0:0\ndir /w/d 0700 0:0 unread questions", kUser, Op::Rmdir, "/w/d",
        undetermined(R::FactMissing));
}

void TestRemove::sticky_data()
{
    questionColumn();
    const char *tree = R"(
        userns ct ids 0:100000:1000
        dir  /tmp 01777 2000:2000
        file /tmp/f 0666 1001:1000
        file /tmp/mine 0600 1000:1000
        dir  /tmp/d 0777 1001:1001
        file /tmp/fixed 0666 1000:1000 flags i
        dir  /ct 01777 100005:100005
        file /ct/f 0666 100001:100001
        file /ct/foreign-group 0666 100001:5
        fs   data
        dir  data:/tmp 01777 0:0
        file data:/tmp/f 0644 1:1
        mount /m fs data idmap 0:1000:10
    )";
    const Outcome sticky = denied(EPERM, R::StickyDirectory);
    row("a stranger's file", tree, kUser, Op::Unlink, "/tmp/f", sticky);
    row("one's own file", tree, kUser, Op::Unlink, "/tmp/mine", allowed());
    row("the directory's owner", tree, "2000:5", Op::Unlink, "/tmp/f", allowed());
    row("the file's group is nothing", tree, "1002:1000", Op::Unlink, "/tmp/f", sticky);
    row("CAP_FOWNER", tree, "1000:1000 +fowner", Op::Unlink, "/tmp/f", allowed());
    row("CAP_DAC_OVERRIDE is not enough", tree, "1000:1000 +dac_override", Op::Unlink, "/tmp/f",
        sticky);
    row("rmdir the same", tree, kUser, Op::Rmdir, "/tmp/d", sticky);
    row("the sticky rule before EISDIR", tree, kUser, Op::Unlink, "/tmp/d", sticky);
    row("one's own immutable file", tree, kUser, Op::Unlink, "/tmp/fixed",
        denied(EPERM, R::VictimFlagged));
    row("CAP_FOWNER in a container", tree, "ct/7:7 +fowner", Op::Unlink, "/ct/f", allowed());
    row("CAP_FOWNER needs both ids mapped", tree, "ct/7:7 +fowner", Op::Unlink, "/ct/foreign-group",
        sticky);
    row("on an idmapped mount the mapped owner counts", tree, "1001:1", Op::Unlink, "/m/tmp/f",
        allowed());
    row("on an idmapped mount the stored owner does not", tree, "1:1", Op::Unlink, "/m/tmp/f",
        sticky);
    row("on an idmapped mount the directory's mapped owner counts", tree, "1000:1", Op::Unlink,
        "/m/tmp/f", allowed());
}

void TestRemove::unmapped_data()
{
    questionColumn();
    const char *tree = R"(
        fs   data
        dir  data:/w 0777 0:0
        dir  data:/shut 0700 0:0
        file data:/w/f 0666 5:0
        file data:/w/g 0666 0:5
        dir  data:/w/d 0777 5:5
        file data:/shut/f 0666 5:5
        dir  data:/foreign 0777 5:5
        file data:/foreign/f 0666 0:0
        mount /m fs data idmap 0:1000:1
        mount /mro fs data ro idmap 0:1000:1
    )";
    const Outcome overflow = denied(EOVERFLOW, R::VictimUnmapped);
    row("an owner without mapping", tree, kRoot, Op::Unlink, "/m/w/f", overflow);
    row("a group without mapping", tree, kRoot, Op::Unlink, "/m/w/g", overflow);
    row("rmdir", tree, kRoot, Op::Rmdir, "/m/w/d", overflow);
    row("EOVERFLOW before the directory's permission", tree, "7:7 +dac_read_search", Op::Unlink,
        "/m/shut/f", overflow);
    row("EROFS before EOVERFLOW", tree, kRoot, Op::Unlink, "/mro/w/f",
        denied(EROFS, R::MountReadOnly));
    row("a directory without mapping is not writable, for root neither", tree, kRoot, Op::Unlink,
        "/m/foreign/f", denied(EACCES, R::WriteToUnmappedIds));
    row("owners the superblock could not map", "dir /w 0777 0:0\nfile /w/f 0644 unmapped:0", kRoot,
        Op::Unlink, "/w/f", overflow);
}

void TestRemove::mountpoints_data()
{
    questionColumn();
    const char *tree = R"(
        dir  /w 01777 0:0
        dir  /w/mine 0777 1000:1000
        dir  /w/theirs 0777 1001:1001
        file /w/file 0666 1000:1000
        fs   cover
        dir  cover:/ 0777 1000:1000
        file cover:/inside 0666 1000:1000
        mount /w/mine fs cover
        mount /w/theirs fs cover
        mount /w/file fs cover root /inside
        mount /again fs root root /w
        mount /ro-cover fs cover ro
    )";
    const Outcome busy = denied(EBUSY, R::IsMountpoint);
    row("a mount point", tree, kUser, Op::Rmdir, "/w/mine", busy);
    row("a mounted file", tree, kUser, Op::Unlink, "/w/file", busy);
    row("through another mount of the same directory", tree, kUser, Op::Rmdir, "/again/mine", busy);
    row("the covered directory's owner counts", tree, kUser, Op::Rmdir, "/w/theirs",
        denied(EPERM, R::StickyDirectory));
    row("root meets the mount point", tree, kRoot, Op::Rmdir, "/w/theirs", busy);
    row("the kind comes before the mount point", tree, kUser, Op::Unlink, "/w/mine",
        denied(EISDIR, R::IsADirectory));
    row("the mount point comes before what it holds",
        "dir /w 0777 0:0\ndir /w/p 0777 0:0\nfile /w/p/x 0644 0:0\nfs c\nmount /w/p fs c", kRoot,
        Op::Rmdir, "/w/p", busy);
}

QTEST_APPLESS_MAIN(TestRemove)
#include "tst_remove.moc"
