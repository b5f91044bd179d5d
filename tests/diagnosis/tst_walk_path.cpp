// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

#include <array>

using namespace mountlens;

class TestWalkPath : public QObject
{
    Q_OBJECT

private slots:
    void componentsAreSearched_data();
    void componentsAreSearched() { answerRow(); }
    void dots_data();
    void dots() { answerRow(); }
    void symlinks_data();
    void symlinks() { answerRow(); }
    void protectedSymlinks_data();
    void protectedSymlinks() { answerRow(); }
    void mounts_data();
    void mounts() { answerRow(); }
    void missingFacts_data();
    void missingFacts() { answerRow(); }
    void symlinkLimit();
    void recordedComponents();
};

void TestWalkPath::componentsAreSearched_data()
{
    questionColumn();
    const char *tree = R"(
        dir  /closed 0700 0:0
        file /closed/f 0644 0:0
        dir  /open 0711 0:0
        file /open/f 0644 0:0
        dir  /open/sub 0755 0:0
        cwd  /closed
    )";
    const char *user = "1000:1000";
    row("an empty path does not exist", tree, user, Op::Stat, "", denied(ENOENT, R::PathEmpty));
    row("4095 bytes are the longest path", tree, user, Op::Stat, std::string(4095, '/'), allowed());
    row("4096 bytes are too long", tree, user, Op::Stat, std::string(4096, '/'),
        denied(ENAMETOOLONG, R::PathTooLong));
    row("255 bytes are the longest name", tree, user, Op::Stat, '/' + std::string(255, 'n'),
        denied(ENOENT, R::EntryMissing));
    row("256 bytes are too long a name", tree, user, Op::Stat, '/' + std::string(256, 'n'),
        denied(ENAMETOOLONG, R::NameTooLong));
    row("a long name behind a closed directory is not even looked at", tree, user, Op::Stat,
        "/closed/" + std::string(256, 'n'), denied(EACCES, R::OtherClassDenies));
    row("search permission is asked of the parent", tree, user, Op::Stat, "/closed/f",
        denied(EACCES, R::OtherClassDenies));
    row("a missing entry in a closed directory stays hidden", tree, user, Op::Stat,
        "/closed/nothing", denied(EACCES, R::OtherClassDenies));
    row("search permission is enough to pass", tree, user, Op::Read, "/open/f", allowed());
    row("missing in the middle", tree, user, Op::Stat, "/open/none/f",
        denied(ENOENT, R::EntryMissing));
    row("a file in the middle is no directory", tree, user, Op::Stat, "/open/f/x",
        denied(ENOTDIR, R::NotADirectory));
    row("a file with a trailing slash is no directory", tree, user, Op::Stat, "/open/f/",
        denied(ENOTDIR, R::NotADirectory));
    row("a directory may have a trailing slash", tree, user, Op::Stat, "/open/sub///", allowed());
    row("slashes add up to one", tree, user, Op::Read, "//open///f", allowed());
    row("the root itself asks nothing", "dir / 0700 0:0", user, Op::Stat, "/", allowed());
    row("the root is searched for a name in it", "dir / 0700 0:0\nfile /f 0644 0:0", user, Op::Stat,
        "/f", denied(EACCES, R::OtherClassDenies));
    row("a working directory whose parents are closed can be used",
        "dir /shut 0700 0:0\ndir /shut/in 0755 0:0\nfile /shut/in/f 0644 0:0\ncwd /shut/in", user,
        Op::Read, "f", allowed());
    row("a closed working directory is searched", tree, user, Op::Stat, "f",
        denied(EACCES, R::OtherClassDenies));
    row("DAC_READ_SEARCH searches", tree, "1000:1000 +dac_read_search", Op::Read, "/closed/f",
        allowed());
    row("DAC_OVERRIDE searches", tree, "1000:1000 +dac_override", Op::Read, "/closed/f", allowed());
    row("a removed working directory holds nothing", "dir /gone 0755 0:0 links 0\ncwd /gone", user,
        Op::Stat, "f", denied(ENOENT, R::DirectoryRemoved));
    row("the file system may refuse the look-up", "dir /d 0755 0:0 refuses 22", user, Op::Stat,
        "/d/bad", denied(EINVAL, R::LookupFails));
}

void TestWalkPath::dots_data()
{
    questionColumn();
    const char *tree = R"(
        dir  /a 0755 0:0
        dir  /a/shut 0600 0:0
        file /a/f 0644 0:0
        dir  /b 0755 0:0
        file /b/g 0644 0:0
        symlink /a/to-b -> /b
        file /f 0644 0:0
    )";
    const char *user = "1000:1000";
    row("dot needs search permission where it stands", tree, user, Op::Stat, "/a/shut/.",
        denied(EACCES, R::OtherClassDenies));
    row("dot-dot needs search permission on the directory left", tree, user, Op::Stat,
        "/a/shut/../f", denied(EACCES, R::OtherClassDenies));
    row("a file has no dot", tree, user, Op::Stat, "/a/f/.", denied(ENOTDIR, R::NotADirectory));
    row("a file has no dot-dot", tree, user, Op::Stat, "/a/f/..",
        denied(ENOTDIR, R::NotADirectory));
    row("dot-dot is taken from where a link led", tree, user, Op::Stat, "/a/to-b/../b/g",
        allowed());
    row("dot-dot is not cleaned from the text", tree, user, Op::Stat, "/a/to-b/../a/f", allowed());
    row("text cleaning would find this one", tree, user, Op::Stat, "/a/to-b/../shut",
        denied(ENOENT, R::EntryMissing));
    row("dot-dot at the root stays", tree, user, Op::Stat, "/../../f", allowed());
    row("dot-dot at the subject's root stays",
        "dir /srv/ct/etc 0755 0:0\nfile /secret 0644 0:0\nroot /srv/ct", user, Op::Stat,
        "/../../secret", denied(ENOENT, R::EntryMissing));
    row("the parent that dot-dot enters is not searched",
        "dir /p 0700 0:0\ndir /p/in 0755 0:0\ncwd /p/in", user, Op::Stat, "..", allowed());
}

void TestWalkPath::symlinks_data()
{
    questionColumn();
    const char *tree = R"(
        dir  /a 0755 0:0
        file /a/f 0644 0:0
        dir  /shut 0700 0:0
        file /shut/f 0644 0:0
        symlink /a/relative -> f
        symlink /a/up -> ../a/f
        symlink /a/absolute -> /a/f
        symlink /a/dir -> /a
        symlink /a/slash -> /a/f/
        symlink /a/root -> /
        symlink /a/dangling -> nothing
        symlink /a/self -> self
        symlink /a/into-shut -> /shut/f
        symlink /a/private -> f owner 0:0
        fs   nofollow
        mount /n fs nofollow nosymfollow
        symlink /n/l -> /a/f
        symlink /n/d -> /a
        magic /proc/5/cwd -> /shut
        magic /proc/6/cwd -> /shut forbidden
    )";
    const char *user = "1000:1000";
    row("a relative target starts at the link's directory", tree, user, Op::Read, "/a/relative",
        allowed());
    row("a target may go up", tree, user, Op::Read, "/a/up", allowed());
    row("an absolute target starts at the root", tree, user, Op::Read, "/a/absolute", allowed());
    row("an absolute target starts at the subject's root",
        "dir /ct 0755 0:0\nsymlink /ct/l -> /f\nfile /f 0644 0:0\nroot /ct", user, Op::Read, "/l",
        denied(ENOENT, R::EntryMissing));
    row("links inside the path are followed", tree, user, Op::Stat, "/a/dir/dir/root/a/f",
        allowed());
    row("a link to the root", tree, user, Op::List, "/a/root", allowed());
    row("the target's directories are searched", tree, user, Op::Read, "/a/into-shut",
        denied(EACCES, R::OtherClassDenies));
    row("a dangling link does not exist", tree, user, Op::Read, "/a/dangling",
        denied(ENOENT, R::EntryMissing));
    Request nofollow = request(Op::Stat, "/a/dangling");
    nofollow.follow = Follow::No;
    row("lstat sees a dangling link", tree, user, nofollow, allowed());
    nofollow.path = "/a/dangling/";
    row("a trailing slash follows even for lstat", tree, user, nofollow,
        denied(ENOENT, R::EntryMissing));
    nofollow.path = "/a/absolute/";
    row("a trailing slash demands a directory behind the link", tree, user, nofollow,
        denied(ENOTDIR, R::NotADirectory));
    row("a trailing slash in the target demands a directory", tree, user, Op::Read, "/a/slash",
        denied(ENOTDIR, R::NotADirectory));
    row("a link to itself ends at the limit", tree, user, Op::Read, "/a/self",
        denied(ELOOP, R::SymlinkLimit));
    row("a link inside the path to itself ends at the limit", tree, user, Op::Read, "/a/self/x",
        denied(ELOOP, R::SymlinkLimit));
    row("nosymfollow stops the last component", tree, user, Op::Read, "/n/l",
        denied(ELOOP, R::SymlinkMountNosymfollow));
    row("nosymfollow stops any component", tree, user, Op::Read, "/n/d/f",
        denied(ELOOP, R::SymlinkMountNosymfollow));
    row("nosymfollow stops root too", tree, "0:0 +all", Op::Read, "/n/l",
        denied(ELOOP, R::SymlinkMountNosymfollow));
    nofollow.path = "/n/l";
    row("lstat of a link on a nosymfollow mount", tree, user, nofollow, allowed());
    row("a magic link jumps over closed parents", tree, "0:0", Op::Stat, "/proc/5/cwd/f",
        allowed());
    row("what a magic link jumps to is searched", tree, user, Op::Stat, "/proc/5/cwd/f",
        denied(EACCES, R::OtherClassDenies));
    row("a magic link needs ptrace access", tree, "0:0", Op::Stat, "/proc/6/cwd",
        denied(EACCES, R::MagicLinkForbidden));
    nofollow.path = "/proc/6/cwd";
    row("a magic link itself may be looked at", tree, user, nofollow, allowed());
}

void TestWalkPath::protectedSymlinks_data()
{
    questionColumn();
    const std::string tree = R"(
        dir  /tmp 01777 0:0
        dir  /tmp/d 0755 0:0
        file /tmp/d/f 0644 0:0
        symlink /tmp/l -> d/f owner 1001:1001
        symlink /tmp/mine -> d/f owner 1000:1000
        symlink /tmp/owners -> d/f owner 0:0
        symlink /tmp/dir -> d owner 1001:1001
        symlink /tmp/chain -> mine owner 0:0
        symlink /tmp/chain2 -> l owner 0:0
        dir  /group 01775 0:0
        symlink /group/l -> /tmp/d/f owner 1001:1001
        dir  /plain 0777 0:0
        symlink /plain/l -> /tmp/d/f owner 1001:1001
        fs   mapped
        dir  mapped:/ 01777 0:0
        symlink mapped:/l -> /tmp/d/f owner 0:0
        mount /m fs mapped idmap 1:1:10000
    )";
    const std::string on = "kernel 6.18 protected_symlinks 1\n" + tree;
    const char *user = "1000:1000";
    row("a stranger's link in /tmp", on, user, Op::Read, "/tmp/l",
        denied(EACCES, R::SymlinkProtected));
    row("the switch is off", tree, user, Op::Read, "/tmp/l", allowed());
    row("one's own link", on, user, Op::Read, "/tmp/mine", allowed());
    row("a link of the directory's owner", on, user, Op::Read, "/tmp/owners", allowed());
    row("not world-writable", on, user, Op::Read, "/group/l", allowed());
    row("not sticky", on, user, Op::Read, "/plain/l", allowed());
    row("capabilities do not help", on, "0:0 +all", Op::Read, "/tmp/l",
        denied(EACCES, R::SymlinkProtected));
    row("only the last component is protected", on, user, Op::Read, "/tmp/dir/f", allowed());
    row("the last component with a slash is protected", on, user, Op::Stat, "/tmp/dir/",
        denied(EACCES, R::SymlinkProtected));
    row("a chain of fitting links", on, user, Op::Read, "/tmp/chain", allowed());
    row("a chain that ends in a stranger's link", on, user, Op::Read, "/tmp/chain2",
        denied(EACCES, R::SymlinkProtected));
    row("owners without mapping are equal to nobody, not to each other", on, user, Op::Read, "/m/l",
        denied(EACCES, R::SymlinkProtected));
}

void TestWalkPath::mounts_data()
{
    questionColumn();
    const char *tree = R"(
        dir  /point 0700 0:0
        fs   data
        dir  data:/ 0755 0:0
        file data:/f 0644 0:0
        dir  data:/deep/shut 0700 0:0
        dir  data:/deep/shut/in 0755 0:0
        file data:/deep/shut/in/f 0644 0:0
        mount /point fs data
        mount /bind fs data root /deep/shut/in
        file /g 0644 0:0
        symlink /bind/out -> /g
    )";
    const char *user = "1000:1000";
    row("the mounted root is searched, not the mount point", tree, user, Op::Read, "/point/f",
        allowed());
    row("parents of a bind's source are not searched", tree, user, Op::Read, "/bind/f", allowed());
    row("the same file by its long way", tree, user, Op::Read, "/point/deep/shut/in/f",
        denied(EACCES, R::OtherClassDenies));
    row("dot-dot at a mount's root leaves the mount", tree, user, Op::Read, "/bind/../g",
        allowed());
    row("a link's absolute target starts at the root, not at the mount", tree, user, Op::Read,
        "/bind/out", allowed());
    row("dot-dot leaves stacked mounts at once",
        "fs one\nfs two\nfile /g 0644 0:0\nmount /m fs one\nmount /m fs two", user, Op::Read,
        "/m/../g", allowed());
    row("a covered directory's mode does not matter",
        "dir /m 0700 0:0\nfs one\nmount /m fs one\nfile /m/f 0644 0:0", user, Op::Read, "/m/f",
        allowed());
}

void TestWalkPath::missingFacts_data()
{
    questionColumn();
    const char *user = "1000:1000";
    row("an unreadable directory", "dir /d 0755 0:0 unread inode\nfile /d/f 0644 0:0", user,
        Op::Read, "/d/f", undetermined(R::FactMissing));
    row("a known denial above it still counts",
        "dir /top 0700 0:0\ndir /top/d 0755 0:0 unread inode", user, Op::Read, "/top/d/f",
        denied(EACCES, R::OtherClassDenies));
    row("unreadable children", "dir /d 0755 0:0 unread children", user, Op::Read, "/d/f",
        undetermined(R::FactMissing));
    row("an unreadable parent", "dir /d 0755 0:0 unread parent\nfile /f 0644 0:0", user, Op::Read,
        "/d/../f", undetermined(R::FactMissing));
    row("an unreadable link", "symlink /l -> f unread link\nfile /f 0644 0:0", user, Op::Read, "/l",
        undetermined(R::FactMissing));
    row("an unreadable link that is not followed", "symlink /l -> f unread link", user, Op::Unlink,
        "/l", denied(EACCES, R::OtherClassDenies));
    row("an unreadable mount", "fs f\nmount /m fs f unread mount\nfile /m/f 0644 0:0", user,
        Op::Read, "/m/f", undetermined(R::FactMissing));
    row("an id map that cannot be read", "fs f\nmount /m fs f unread idmap\nfile /m/f 0644 0:0",
        user, Op::Read, "/m/f", undetermined(R::FactMissing));
    row("the superblock's namespace does not matter to a plain read",
        "fs f unread userns\nmount /m fs f\nfile /m/f 0644 0:0", user, Op::Read, "/m/f", allowed());
    row("but it matters to an idmapped mount",
        "fs f unread userns\nmount /m fs f idmap 0:0:65536\nfile /m/f 0644 0:0", user, Op::Read,
        "/m/f", undetermined(R::FactMissing));
    row("an unreadable ACL of a stranger's file", "file /f 0640 0:0 unread acl", user, Op::Read,
        "/f", undetermined(R::FactMissing));
    row("an unreadable ACL does not matter to the owner", "file /f 0640 1000:0 unread acl", user,
        Op::Read, "/f", allowed());
    row("an unreadable ACL does not matter when its mask is empty", "file /f 0604 0:0 unread acl",
        user, Op::Read, "/f", allowed());
}

void TestWalkPath::symlinkLimit()
{
    std::string text = "file /f 0644 0:0\nsymlink /l1 -> f\n";
    for (int i = 2; i <= 41; ++i)
        text += "symlink /l" + std::to_string(i) + " -> l" + std::to_string(i - 1) + '\n';
    World world(text);
    QCOMPARE(Outcome::of(world.ask("host", "0:0", Op::Read, "/l40")), allowed());
    QCOMPARE(Outcome::of(world.ask("host", "0:0", Op::Read, "/l41")),
             denied(ELOOP, R::SymlinkLimit));

    // Links that come one after the other count as well.
    World side("dir /d 0755 0:0\nsymlink /d/s -> .\nfile /d/f 0644 0:0\n");
    std::string path = "/d";
    for (int i = 0; i < 40; ++i)
        path += "/s";
    QCOMPARE(Outcome::of(side.ask("host", "0:0", Op::Read, path + "/f")), allowed());
    QCOMPARE(Outcome::of(side.ask("host", "0:0", Op::Read, path + "/s/f")),
             denied(ELOOP, R::SymlinkLimit));
}

void TestWalkPath::recordedComponents()
{
    World world("dir /a 0755 0:0\nsymlink /a/l -> sub/../f\ndir /a/sub 0711 5:6\n"
                "file /a/f 0640 7:8\n");
    const Verdict verdict = world.ask("host", "1000:1000", Op::Read, "/a/l");
    QCOMPARE(verdict.components.size(), std::size_t{6});
    constexpr std::array<const char *, 6> names = {"/", "a", "l", "sub", "..", "f"};
    for (std::size_t i = 0; i < names.size(); ++i)
        QCOMPARE(verdict.components[i].name, std::string(names[i]));
    QCOMPARE(verdict.components[1].offset, std::optional(std::size_t{1}));
    QCOMPARE(verdict.components[2].offset, std::optional(std::size_t{3}));
    QVERIFY(!verdict.components[3].offset);
    QCOMPARE(verdict.components[2].linkTarget, std::optional(std::string("sub/../f")));
    QCOMPARE(verdict.components[3].vfsuid, std::optional(Vfsuid(5)));
    QCOMPARE(verdict.components[5].vfsgid, std::optional(Vfsgid(8)));
    QCOMPARE(verdict.steps[*verdict.deciding].component, std::size_t{5});
    QVERIFY(verdict.role == Role::Target);
}

QTEST_APPLESS_MAIN(TestWalkPath)
#include "tst_walk_path.moc"
