// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestRename : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names() { answerRow(); }
    void permissions_data();
    void permissions() { answerRow(); }
    void replacing_data();
    void replacing() { answerRow(); }
    void movedDirectories_data();
    void movedDirectories() { answerRow(); }
    void mounts_data();
    void mounts() { answerRow(); }
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";

const char *const kTree = R"(
    dir  /a 0777 0:0
    dir  /b 0777 0:0
    dir  /shut 0755 0:0
    file /a/f 0000 0:0
    file /a/g 0000 0:0
    link /a/f2 -> /a/f
    file /a/fixed 0666 0:0 flags i
    dir  /a/d 0777 0:0
    dir  /a/d/sub 0777 0:0
    dir  /a/d/sub/deep 0777 0:0
    dir  /a/closed 0755 0:0
    dir  /a/empty 0777 0:0
    dir  /b/empty 0777 0:0
    dir  /b/full 0777 0:0
    file /b/full/x 0644 0:0
    file /b/g 0000 0:0
    file /b/fixed 0666 0:0 flags i
    symlink /a/l -> d
    file /shut/f 0666 1000:1000
    link /shut/f2 -> /shut/f
)";

Request move(std::string_view from, std::string_view to)
{
    return request(Op::Rename, from, to);
}

} // namespace

void TestRename::names_data()
{
    questionColumn();
    const Outcome noName = denied(EBUSY, R::NameNotUsable);
    row("a file to a new name", kTree, kUser, move("/a/f", "/b/new"), allowed());
    row("a file within its directory", kTree, kUser, move("/a/f", "/a/new"), allowed());
    row("a link itself is moved", kTree, kUser, move("/a/l", "/b/l"), allowed());
    row("old missing", kTree, kUser, move("/a/none", "/b/new"), denied(ENOENT, R::EntryMissing));
    row("old missing before permission", kTree, kUser, move("/shut/none", "/b/new"),
        denied(ENOENT, R::EntryMissing));
    row("old ends in dot", kTree, kUser, move("/a/d/.", "/b/new"), noName);
    row("old ends in dot-dot", kTree, kUser, move("/a/d/..", "/b/new"), noName);
    row("old is the root", kTree, kUser, move("/", "/b/new"), noName);
    row("new ends in dot", kTree, kUser, move("/a/d", "/b/."), noName);
    row("new is the root", kTree, kUser, move("/a/d", "/"), noName);
    row("a file with a slash", kTree, kUser, move("/a/f/", "/b/new"),
        denied(ENOTDIR, R::TrailingSlash));
    row("a file to a name with a slash", kTree, kUser, move("/a/f", "/b/new/"),
        denied(ENOTDIR, R::TrailingSlash));
    row("a directory with slashes", kTree, kUser, move("/a/empty/", "/b/new/"), allowed());
    row("into itself", kTree, kUser, move("/a/d", "/a/d/new"), denied(EINVAL, R::MoveIntoItself));
    row("deep into itself", kTree, kUser, move("/a/d", "/a/d/sub/deep/new"),
        denied(EINVAL, R::MoveIntoItself));
    row("onto its own parent", kTree, kUser, move("/a/d/sub/deep", "/a/d"),
        denied(ENOTEMPTY, R::TargetIsAncestor));
    row("onto its grandparent", kTree, kUser, move("/a/d/sub/deep", "/a"),
        denied(ENOTEMPTY, R::TargetIsAncestor));
    row("onto itself is nothing to do", kTree, kUser, move("/shut/f", "/shut/f"), allowed());
    row("onto another name of the same inode is nothing to do", kTree, kUser,
        move("/shut/f", "/shut/f2"), allowed());
    row("the walk to the new name comes before looking old up", kTree, kUser,
        move("/a/none", "/b/none/new"), denied(ENOENT, R::EntryMissing));
    row("the second parent is searched", "dir /a 0777 0:0\nfile /a/f 0644 0:0\ndir /s 0700 0:0",
        kUser, move("/a/f", "/s/new"), denied(EACCES, R::OtherClassDenies));
}

void TestRename::permissions_data()
{
    questionColumn();
    const Outcome shut = denied(EACCES, R::OtherClassDenies);
    row("the old directory must be writable", kTree, kUser, move("/shut/f", "/b/new"), shut);
    row("the new directory must be writable", kTree, kUser, move("/a/f", "/shut/new"), shut);
    row("an immutable source", kTree, kRoot, move("/a/fixed", "/b/new"),
        denied(EPERM, R::VictimFlagged));
    row("an immutable target", kTree, kRoot, move("/a/f", "/b/fixed"),
        denied(EPERM, R::VictimFlagged));
    row("a sticky source directory", "dir /t 01777 0:0\nfile /t/f 0666 1:1\ndir /b 0777 0:0", kUser,
        move("/t/f", "/b/new"), denied(EPERM, R::StickyDirectory));
    row("a sticky target directory",
        "dir /t 01777 0:0\nfile /t/f 0666 1:1\ndir /b 0777 0:0\nfile /b/f 0644 1000:1000", kUser,
        move("/b/f", "/t/f"), denied(EPERM, R::StickyDirectory));
    row("a new name in a sticky directory",
        "dir /t 01777 0:0\ndir /b 0777 0:0\nfile /b/f 0644 1000:1000", kUser, move("/b/f", "/t/n"),
        allowed());
    row("a source without mapping",
        "fs d\ndir d:/w 0777 0:0\nfile d:/w/f 0666 5:5\nmount /m fs d idmap 0:1000:1", "1000:1000",
        move("/m/w/f", "/m/w/n"), denied(EOVERFLOW, R::VictimUnmapped));
    row("a target without mapping",
        "fs d\ndir d:/w 0777 0:0\nfile d:/w/f 0666 5:5\nfile d:/w/g 0666 0:0\n"
        "mount /m fs d idmap 0:1000:1",
        "1000:1000", move("/m/w/g", "/m/w/f"), denied(EOVERFLOW, R::VictimUnmapped));
    row("a new name needs storable ids",
        "fs d\ndir d:/w 0777 0:0\nfile d:/w/f 0666 0:0\nmount /m fs d idmap 0:1000:1", kRoot,
        move("/m/w/f", "/m/w/n"), denied(EOVERFLOW, R::CreatorIdsNotStorable));
    row("replacing needs none",
        "fs d\ndir d:/w 0777 0:0\nfile d:/w/f 0666 0:0\nfile d:/w/g 0666 0:0\n"
        "mount /m fs d idmap 0:1000:1",
        kRoot, move("/m/w/f", "/m/w/g"), allowed());
}

void TestRename::replacing_data()
{
    questionColumn();
    row("a file over a file", kTree, kUser, move("/a/f", "/b/g"), allowed());
    row("a directory over an empty one", kTree, kUser, move("/a/empty", "/b/empty"), allowed());
    row("a directory over a full one", kTree, kUser, move("/a/empty", "/b/full"),
        denied(ENOTEMPTY, R::NotEmpty));
    row("a directory over a full one on xfs",
        "fs root type xfs\ndir /a 0777 0:0\ndir /a/d 0777 0:0\ndir /a/full 0777 0:0\n"
        "file /a/full/x 0644 0:0",
        kUser, move("/a/d", "/a/full"), denied(EEXIST, R::NotEmpty));
    row("a directory over a file", kTree, kUser, move("/a/empty", "/b/g"),
        denied(ENOTDIR, R::NotADirectory));
    row("a file over a directory", kTree, kUser, move("/a/f", "/b/empty"),
        denied(EISDIR, R::IsADirectory));
    row("a file over a directory with a slash", kTree, kUser, move("/a/f", "/b/empty/"),
        denied(ENOTDIR, R::TrailingSlash));
    row("permission before the kind", kTree, kUser, move("/a/d", "/shut/f"),
        denied(EACCES, R::OtherClassDenies));
    row("a link over a file", kTree, kUser, move("/a/l", "/b/g"), allowed());
}

void TestRename::movedDirectories_data()
{
    questionColumn();
    row("a directory that changes its parent must be writable", kTree, kUser,
        move("/a/closed", "/b/new"), denied(EACCES, R::OtherClassDenies));
    row("one that keeps its parent need not", kTree, kUser, move("/a/closed", "/a/new"), allowed());
    row("a file that changes its parent need not", kTree, kUser, move("/a/f", "/b/new"), allowed());
    row("write is enough, search is not asked",
        "dir /a 0777 0:0\ndir /b 0777 0:0\ndir /a/d 0702 0:0", kUser, move("/a/d", "/b/d"),
        allowed());
    row("the kind of the target comes first", kTree, kUser, move("/a/closed", "/b/g"),
        denied(ENOTDIR, R::NotADirectory));
    row("an immutable directory is stopped before",
        "dir /a 0777 0:0\ndir /b 0777 0:0\n"
        "dir /a/d 0777 0:0 flags i",
        kRoot, move("/a/d", "/b/d"), denied(EPERM, R::VictimFlagged));
    row("root moves anything", kTree, kRoot, move("/a/closed", "/b/new"), allowed());
}

void TestRename::mounts_data()
{
    questionColumn();
    const char *tree = R"(
        fs   data
        dir  data:/w 0777 0:0
        dir  data:/shut 0700 0:0
        file data:/w/f 0666 0:0
        dir  data:/w/p 0777 0:0
        dir  data:/w/d 0777 0:0
        mount /one fs data
        mount /two fs data
        mount /ro fs data ro
        fs   other
        dir  other:/ 0777 0:0
        mount /other fs other
        mount /one/w/p fs other
        dir  /here 0777 0:0
    )";
    const Outcome mounts = denied(EXDEV, R::DifferentMounts);
    const Outcome busy = denied(EBUSY, R::IsMountpoint);
    row("another file system", tree, kUser, move("/one/w/f", "/other/f"), mounts);
    row("two mounts of one directory", tree, kUser, move("/one/w/f", "/two/w/new"), mounts);
    row("EXDEV before the mount is read-only", tree, kUser, move("/ro/w/f", "/one/w/new"), mounts);
    row("EXDEV before old is looked up", tree, kUser, move("/one/w/none", "/here/new"), mounts);
    row("EXDEV before no name", tree, kUser, move("/one/w/.", "/here/new"), mounts);
    row("no name before EROFS", tree, kUser, move("/ro/w/.", "/ro/w/new"),
        denied(EBUSY, R::NameNotUsable));
    row("EROFS before ENOENT", tree, kUser, move("/ro/w/none", "/ro/w/new"),
        denied(EROFS, R::MountReadOnly));
    row("a mount point is not moved", tree, kUser, move("/one/w/p", "/one/w/new"), busy);
    row("through the other mount neither", tree, kUser, move("/two/w/p", "/two/w/new"), busy);
    row("a mount point is not replaced", tree, kUser, move("/one/w/d", "/one/w/p"), busy);
    row("the mount point before ENOTEMPTY",
        "dir /w 0777 0:0\ndir /w/p 0777 0:0\nfile /w/p/x 0644 0:0\ndir /w/d 0777 0:0\nfs c\n"
        "mount /w/p fs c",
        kUser, move("/w/d", "/w/p"), busy);
    row("a file mounted on its name: the classic of single-file binds",
        "dir /etc 0777 0:0\nfile /etc/conf 0666 0:0\nfile /etc/conf.new 0666 0:0\nfs h\n"
        "file h:/conf 0666 0:0\nmount /etc/conf fs h root /conf",
        kRoot, move("/etc/conf.new", "/etc/conf"), busy);
}

QTEST_APPLESS_MAIN(TestRename)
#include "tst_rename.moc"
