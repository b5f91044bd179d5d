// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestLink : public QObject
{
    Q_OBJECT

private slots:
    void order_data();
    void order() { answerRow(); }
    void protectedHardlinks_data();
    void protectedHardlinks() { answerRow(); }
};

namespace {

const char *const kUser = "1000:1000";
const char *const kRoot = "0:0 +all";

Request linkTo(std::string_view from, std::string_view to)
{
    return request(Op::Link, from, to);
}

} // namespace

void TestLink::order_data()
{
    questionColumn();
    const char *tree = R"(
        dir  /w 0777 0:0
        dir  /shut 0755 0:0
        dir  /private 0700 0:0
        file /private/f 0666 0:0
        file /w/f 0000 1:1
        file /w/exists 0644 0:0
        dir  /w/d 0777 1000:1000
        symlink /w/l -> nothing
        file /w/fixed 0666 0:0 flags i
        file /w/log 0666 0:0 flags a
        file /w/gone 0666 0:0 links 0
        fs   data
        dir  data:/w 0777 0:0
        dir  data:/shut 0755 0:0
        file data:/w/f 0666 5:5
        file data:/w/mapped 0666 0:0
        mount /one fs data
        mount /two fs data
        mount /ro fs data ro
        mount /m fs data idmap 0:1000:1
        fs   merged type overlay
        dir  merged:/w 0777 0:0
        file merged:/w/lower 0666 0:0 device 0:99
        mount /merged fs merged
        fs   subvolumes type btrfs
        dir  subvolumes:/w 0777 0:0
        file subvolumes:/w/f 0666 0:0
        dir  subvolumes:/other 0777 0:0 device 0:98
        mount /btrfs fs subvolumes
    )";
    row("the source's mode does not matter", tree, kUser, linkTo("/w/f", "/w/n"), allowed());
    row("a dangling link can be linked", tree, kUser, linkTo("/w/l", "/w/n"), allowed());
    row("a missing source", tree, kUser, linkTo("/w/none", "/w/n"),
        denied(ENOENT, R::EntryMissing));
    row("the source's directories are searched", tree, kUser, linkTo("/private/f", "/w/n"),
        denied(EACCES, R::OtherClassDenies));
    row("the source comes before the new name", tree, kUser, linkTo("/w/none", "/w/exists"),
        denied(ENOENT, R::EntryMissing));
    row("the new name exists", tree, kUser, linkTo("/w/f", "/w/exists"),
        denied(EEXIST, R::AlreadyExists));
    row("the new name is dot", tree, kUser, linkTo("/w/f", "/w/."),
        denied(EEXIST, R::NameNotUsable));
    row("the new name ends in a slash", tree, kUser, linkTo("/w/f", "/w/n/"),
        denied(ENOENT, R::TrailingSlash));
    row("EEXIST before EXDEV", tree, kUser, linkTo("/one/w/f", "/w/exists"),
        denied(EEXIST, R::AlreadyExists));
    row("EROFS before EXDEV", tree, kUser, linkTo("/one/w/f", "/ro/w/n"),
        denied(EROFS, R::MountReadOnly));
    row("two mounts of one directory", tree, kUser, linkTo("/one/w/f", "/two/w/n"),
        denied(EXDEV, R::DifferentMounts));
    row("EXDEV before EOVERFLOW", tree, kRoot, linkTo("/m/w/f", "/one/w/n"),
        denied(EXDEV, R::DifferentMounts));
    row("EXDEV before the directory's permission", tree, kUser, linkTo("/one/w/f", "/two/shut/n"),
        denied(EXDEV, R::DifferentMounts));
    row("a source without mapping", tree, kRoot, linkTo("/m/w/f", "/m/w/n"),
        denied(EOVERFLOW, R::VictimUnmapped));
    row("a linker without storable ids", tree, kRoot, linkTo("/m/w/mapped", "/m/w/n"),
        denied(EOVERFLOW, R::CreatorIdsNotStorable));
    row("the new directory must be writable", tree, kUser, linkTo("/w/f", "/shut/n"),
        denied(EACCES, R::OtherClassDenies));
    row("an immutable source", tree, kRoot, linkTo("/w/fixed", "/w/n"),
        denied(EPERM, R::SourceFlagged));
    row("an append-only source", tree, kRoot, linkTo("/w/log", "/w/n"),
        denied(EPERM, R::SourceFlagged));
    row("the directory's permission before the source's flags", tree, kUser,
        linkTo("/w/fixed", "/shut/n"), denied(EACCES, R::OtherClassDenies));
    row("a directory", tree, kRoot, linkTo("/w/d", "/w/n"), denied(EPERM, R::LinkToDirectory));
    row("an inode without links", tree, kRoot, linkTo("/w/gone", "/w/n"),
        denied(ENOENT, R::TooManyLinks));
    row("a file that overlayfs shows on another device", tree, kUser,
        linkTo("/merged/w/lower", "/merged/w/n"), allowed());
    row("two subvolumes of btrfs", tree, kUser, linkTo("/btrfs/w/f", "/btrfs/other/n"),
        denied(EXDEV, R::DifferentSuperblocks));
}

void TestLink::protectedHardlinks_data()
{
    questionColumn();
    const std::string tree = R"(
        userns ct ids 0:100000:1000
        dir  /w 0777 0:0
        dir  /shut 0755 0:0
        file /w/rw 0666 1:1
        file /w/r 0644 1:1
        file /w/mine 0000 1000:1000
        file /w/suid 04777 1:1
        file /w/sgid-x 02777 1:1
        file /w/sgid 02767 1:1
        fifo /w/fifo 0666 1:1
        symlink /w/l -> rw owner 1:1
        file /w/fixed 0666 1:1 flags i
        file /w/ct 0600 100005:100005
        file /w/half 0600 100005:5
        file /w/hidden-acl 0660 1:1 unread acl
        file /w/my-hidden-acl 0660 1000:1 unread acl
        fs   data type nfs
        file data:/f 0666 1:1
        file data:/mine 0666 1000:1000
        dir  data:/w 0777 0:0
        mount /nfs fs data
    )";
    const std::string on = "kernel 6.18 protected_hardlinks 1\n" + tree;
    const Outcome refused = denied(EPERM, R::HardlinkProtected);
    row("readable and writable", on, kUser, linkTo("/w/rw", "/w/n"), allowed());
    row("not writable", on, kUser, linkTo("/w/r", "/w/n"), refused);
    row("the switch is off", tree, kUser, linkTo("/w/r", "/w/n"), allowed());
    row("one's own", on, kUser, linkTo("/w/mine", "/w/n"), allowed());
    row("set-uid", on, kUser, linkTo("/w/suid", "/w/n"), refused);
    row("set-gid with group execute", on, kUser, linkTo("/w/sgid-x", "/w/n"), refused);
    row("set-gid without group execute", on, kUser, linkTo("/w/sgid", "/w/n"), allowed());
    row("a fifo", on, kUser, linkTo("/w/fifo", "/w/n"), refused);
    row("a link", on, kUser, linkTo("/w/l", "/w/n"), refused);
    row("an immutable file counts as not writable", on, kUser, linkTo("/w/fixed", "/w/n"), refused);
    row("CAP_FOWNER", on, "1000:1000 +fowner", linkTo("/w/suid", "/w/n"), allowed());
    row("CAP_DAC_OVERRIDE makes it readable and writable", on, "1000:1000 +dac_override",
        linkTo("/w/r", "/w/n"), allowed());
    row("CAP_DAC_OVERRIDE is not enough for set-uid", on, "1000:1000 +dac_override",
        linkTo("/w/suid", "/w/n"), refused);
    row("CAP_FOWNER needs the owner mapped", on, "ct/0:0 +fowner", linkTo("/w/ct", "/w/n"),
        allowed());
    row("CAP_FOWNER needs only the owner mapped", on, "ct/0:0 +fowner", linkTo("/w/half", "/w/n"),
        allowed());
    row("CAP_FOWNER over a foreign owner", on, "ct/0:0 +fowner", linkTo("/w/r", "/w/n"), refused);
    row("before the directory's permission", on, kUser, linkTo("/w/r", "/shut/n"), refused);
    row("an unreadable ACL leaves it open", on, kUser, linkTo("/w/hidden-acl", "/w/n"),
        undetermined(R::FactMissing));
    row("one's own with an unreadable ACL", on, kUser, linkTo("/w/my-hidden-acl", "/w/n"),
        allowed());
    row("a server that decides is not guessed", on, kUser, linkTo("/nfs/f", "/nfs/w/n"),
        undetermined(R::ServerDecides));
}

QTEST_APPLESS_MAIN(TestLink)
#include "tst_link.moc"
