// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/removal.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestRemoval : public QObject
{
    Q_OBJECT

private slots:
    void sticky();
    void links();
    void hardlinks();
    void stickyCreate();
};

void TestRemoval::sticky()
{
    const char *text = "userns ct ids 0:100000:10\ndir /t 01777 7:7\nfile /t/f 0644 8:8\n"
                       "file /t/ct 0644 100001:100001\nfile /t/none 0644 unmapped:8\n";
    const auto judge = [&](const char *who, const char *victim) {
        RuleScene scene(text, who);
        return Outcome::of(mayDelete(scene.context, scene.world.view("/t"),
                                     scene.world.view(victim), VictimKind::NotDirectory));
    };
    const Outcome refused = denied(EPERM, R::StickyDirectory);
    QCOMPARE(judge("8:1", "/t/f"), allowed());
    QCOMPARE(judge("7:1", "/t/f"), allowed());
    QCOMPARE(judge("9:8", "/t/f"), refused);
    QCOMPARE(judge("9:8 +fowner", "/t/f"), allowed());
    QCOMPARE(judge("ct/0:0 +fowner", "/t/f"), refused);
    QCOMPARE(judge("ct/0:0 +fowner", "/t/ct"), allowed());
    QCOMPARE(judge("7:1", "/t/none"), denied(EOVERFLOW, R::VictimUnmapped));
}

void TestRemoval::links()
{
    RuleScene scene("kernel 6.18 protected_symlinks 1\ndir /t 01777 7:7\n"
                    "symlink /t/l -> x owner 8:8\nsymlink /t/theirs -> x owner 7:7\n"
                    "symlink /t/none -> x owner unmapped:8\ndir /none 01777 unmapped:7\n",
                    "9:9 +all");
    const auto follow = [&](const char *directory, const char *link) {
        return Outcome::of(
            mayFollowLink(scene.context, scene.world.view(directory), scene.world.view(link)));
    };
    QCOMPARE(follow("/t", "/t/l"), denied(EACCES, R::SymlinkProtected));
    QCOMPARE(follow("/t", "/t/theirs"), allowed());
    QCOMPARE(follow("/none", "/t/none"), denied(EACCES, R::SymlinkProtected));
}

void TestRemoval::hardlinks()
{
    const std::string files = "file /f 0666 7:7\nfile /r 0644 7:7\nfile /none 0666 unmapped:7\n";
    const auto link = [&](const char *kernel, const char *path) {
        RuleScene scene(kernel + files, "9:9");
        return Outcome::of(mayLinkat(scene.context, scene.world.view(path)));
    };
    const char *on = "kernel 6.18 protected_hardlinks 1\n";
    QCOMPARE(link(on, "/f"), allowed());
    QCOMPARE(link(on, "/r"), denied(EPERM, R::HardlinkProtected));
    QCOMPARE(link("", "/r"), allowed());
    QCOMPARE(link("", "/none"), denied(EOVERFLOW, R::VictimUnmapped));
}

void TestRemoval::stickyCreate()
{
    RuleScene scene("kernel 6.18 protected_regular 1\ndir /t 01777 7:7\nfile /t/f 0666 8:8\n"
                    "file /t/none 0666 unmapped:8\ndir /none 01777 unmapped:7\n"
                    "file /t/mine 0666 9:9\ndir /p 0777 7:7\n",
                    "9:9 +all");
    const auto create = [&](const char *directory, const char *file) {
        return Outcome::of(
            mayCreateInSticky(scene.context, scene.world.view(directory), scene.world.view(file)));
    };
    QCOMPARE(create("/t", "/t/f"), denied(EACCES, R::StickyCreate));
    QCOMPARE(create("/t", "/t/mine"), allowed());
    QCOMPARE(create("/p", "/t/f"), allowed());
    QCOMPARE(create("/none", "/t/none"), denied(EACCES, R::StickyCreate));
}

QTEST_APPLESS_MAIN(TestRemoval)
#include "tst_removal.moc"
