// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/mount_flags.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestMountFlags : public QObject
{
    Q_OBJECT

private slots:
    void readOnly();
    void noexec();
    void devices();
};

namespace {

const MountFacts &mountAt(World &world, const char *path)
{
    return *world.view(path).mount;
}

const char *const kText = R"(
    userns ct ids 0:100000:10
    fs plain
    chr plain:/c 0666 0:0 1:3
    mount /rw fs plain
    mount /ro fs plain ro
    mount /noexec fs plain noexec
    mount /nodev fs plain nodev
    mount /others fs plain nosuid nosymfollow
    fs frozen ro
    mount /frozen fs frozen
    fs foreign userns ct
    chr foreign:/c 0666 100000:100000 1:3
    mount /foreign fs foreign
    fs secret unread userns
    chr secret:/c 0666 0:0 1:3
    mount /secret fs secret
    fs sysfs type sysfs
    mount /sys fs sysfs
    fs mqueue type mqueue
    mount /mq fs mqueue
)";

} // namespace

void TestMountFlags::readOnly()
{
    RuleScene scene(kText, "0:0 +all");
    const auto wants = [&](const char *path) {
        return Outcome::of(mntWantWrite(scene.context, mountAt(scene.world, path)));
    };
    QCOMPARE(wants("/ro"), denied(EROFS, R::MountReadOnly));
    QCOMPARE(wants("/frozen"), denied(EROFS, R::SuperblockReadOnly));
    for (const char *path : {"/rw", "/noexec", "/nodev", "/others"})
        QCOMPARE(wants(path), allowed());
}

void TestMountFlags::noexec()
{
    RuleScene scene(kText, "0:0 +all");
    const auto runs = [&](const char *path) {
        return Outcome::of(executableMount(scene.context, mountAt(scene.world, path)));
    };
    for (const char *path : {"/noexec", "/sys", "/mq"})
        QCOMPARE(runs(path), denied(EACCES, R::MountNoexec));
    for (const char *path : {"/rw", "/ro", "/nodev", "/others", "/frozen"})
        QCOMPARE(runs(path), allowed());
}

void TestMountFlags::devices()
{
    RuleScene scene(kText, "0:0 +all");
    const auto opens = [&](const char *path) {
        return Outcome::of(mayOpenDevice(scene.context, scene.world.view(path)));
    };
    QCOMPARE(opens("/nodev/c"), denied(EACCES, R::MountNodev));
    QCOMPARE(opens("/foreign/c"), denied(EACCES, R::SuperblockForeignDevices));
    QCOMPARE(opens("/secret/c"), undetermined(R::FactMissing));
    QCOMPARE(scene.state.missing.size(), std::size_t{1});
    for (const char *path : {"/rw/c", "/ro/c", "/noexec/c", "/others/c"})
        QCOMPARE(opens(path), allowed());
}

QTEST_APPLESS_MAIN(TestMountFlags)
#include "tst_mount_flags.moc"
