// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "fix_scene.h"
#include "fixes/acl_edit.h"
#include "fixes/commands.h"
#include "inode_on_disk.h"
#include "random_state.h"
#include "support/skip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;

namespace {

InodeChange changeOfFile(unsigned mode, std::uint32_t owner, std::uint32_t group)
{
    InodeChange change;
    change.path = "/srv/f";
    change.before = {Kuid(owner), Kgid(group), Mode(mode), {}, {}, {}};
    change.after = change.before;
    return change;
}

QString lineOf(const std::vector<FixCommand> &commands)
{
    QStringList lines;
    for (const FixCommand &command : commands) {
        QStringList words = {QString::fromUtf8(runAsName(command.as).data()) + QLatin1Char(':')};
        for (const std::string &word : command.argv)
            words += QString::fromStdString(word);
        lines += words.join(QLatin1Char(' '));
    }
    return lines.join(QStringLiteral("; "));
}

/// A scene whose world does not matter, with its surroundings.
class Scene
{
public:
    explicit Scene(Circumstances around, const char *ns = "host", const char *who = "1000:1000")
        : m_world("userns ct uid 0:1000:1,1:100000:65536 gid 0:1000:1,1:100000:65536\n")
        , m_scene(
              m_world, m_world.subject(ns, who), asking(Operation::Read, "/"), std::move(around))
    {
    }

    FixCase &fixCase() { return m_scene.fixCase; }

private:
    World m_world;
    FixScene m_scene;
};

/// podman of user 1000, whose namespace is 0:1000:1, 1:100000:65536.
Circumstances rootless(Engine engine)
{
    Circumstances around;
    around.engine = engine;
    around.rootless = true;
    around.container = "box";
    around.engineUser = {"ana", 1000, 1000, "/home/ana"};
    around.engineUids = UidMap(*IdMap::parse("0 1000 1\n1 100000 65536\n"));
    around.engineGids = GidMap(*IdMap::parse("0 1000 1\n1 100000 65536\n"));
    return around;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFileOfTheHost();
    void itsOwnerNeedsNoRoot();
    void rootlessIdsInUnshare();
    void dockerHasNoUnshare();
    void idsOutsideNeedRoot();
    void flagsNeedRoot();
    void flagsGoFirstAndComeBackLast();
    void chownClearsBitsThatTheUndoRestores();
    void setGroupIdWithoutExecutionStays();
    void directoriesKeepTheirBits();
    void insideTheContainer();
    void whatIsToBeMade();
    void severalFilesAreUndoneBackwards();
    void theStateIsAsStatShowsIt();
    void aDefaultAclGoesAgain();
    void realFilesThereAndBack();

private:
    QTemporaryDir m_folder;
    std::string m_missing;
};

void TestCommands::initTestCase()
{
    if (::geteuid() != 0)
        m_missing = "other owners need root";
    else if (runWords({"setfacl", "--version"}).status != 0)
        m_missing = "no setfacl";
}

void TestCommands::aFileOfTheHost()
{
    Scene scene(onHost());
    InodeChange change = changeOfFile(0640, 0, 0);
    change.after.owner = Kuid(33);
    FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chown -h 33 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: chown -h 0 /srv/f"));
    change.after.group = Kgid(34);
    step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chown -h 33:34 /srv/f"));
    change.after.owner = Kuid(0);
    change.after.mode = Mode(0660);
    step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chgrp -h 34 /srv/f; root: chmod 0660 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: chgrp -h 0 /srv/f; root: chmod 0640 /srv/f"));
}

void TestCommands::itsOwnerNeedsNoRoot()
{
    Scene scene(onHost());
    scene.fixCase().caller = {"ana", 1000, 1000, "/home/ana"};
    InodeChange change = changeOfFile(0640, 1000, 1000);
    change.after = withUserEntry(change.before, Kuid(33), Access::Read);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("user: setfacl -m u:33:r-- /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("user: setfacl -b /srv/f"));
    change.after.owner = Kuid(33);
    QVERIFY(stepFor(change, scene.fixCase()).as == RunAs::Root);
}

void TestCommands::rootlessIdsInUnshare()
{
    Scene scene(rootless(Engine::Podman));
    InodeChange change = changeOfFile(0640, 1000, 1000);
    change.after.owner = Kuid(100032);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("unshare: chown -h 33 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("unshare: chown -h 0 /srv/f"));
    QVERIFY(step.prefix == (std::vector<std::string>{"podman", "unshare"}));
    change.after = withUserEntry(change.before, Kuid(100032), Access::Read);
    QCOMPARE(lineOf(stepFor(change, scene.fixCase()).run),
             QStringLiteral("user: setfacl -m u:100032:r-- /srv/f"));
}

void TestCommands::dockerHasNoUnshare()
{
    Scene scene(rootless(Engine::Docker));
    InodeChange change = changeOfFile(0640, 1000, 1000);
    change.after.owner = Kuid(100032);
    QCOMPARE(lineOf(stepFor(change, scene.fixCase()).run),
             QStringLiteral("root: chown -h 100032 /srv/f"));
}

void TestCommands::idsOutsideNeedRoot()
{
    Scene scene(rootless(Engine::Podman));
    InodeChange change = changeOfFile(0640, 0, 0);
    change.after.owner = Kuid(100032);
    QCOMPARE(lineOf(stepFor(change, scene.fixCase()).run),
             QStringLiteral("root: chown -h 100032 /srv/f"));
}

void TestCommands::flagsNeedRoot()
{
    Scene scene(onHost());
    scene.fixCase().caller = {"ana", 1000, 1000, "/home/ana"};
    InodeChange change = changeOfFile(0640, 1000, 1000);
    change.before.flags = InodeFlag::AppendOnly;
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chattr -a /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: chattr +a /srv/f"));
    QCOMPARE(step.flagsBefore, std::string("a"));
    QCOMPARE(step.flagsAfter, std::string());
}

void TestCommands::flagsGoFirstAndComeBackLast()
{
    Scene scene(onHost());
    InodeChange change = changeOfFile(0640, 0, 0);
    change.before.flags = InodeFlags{InodeFlag::Immutable, InodeFlag::AppendOnly};
    change.after.owner = Kuid(5);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chattr -ia /srv/f; root: chown -h 5 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: chown -h 0 /srv/f; root: chattr +ia /srv/f"));
}

void TestCommands::chownClearsBitsThatTheUndoRestores()
{
    Scene scene(onHost());
    InodeChange change = changeOfFile(06755, 0, 0);
    change.after.owner = Kuid(5);
    change.after.mode = Mode(0755);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chown -h 5 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: chown -h 0 /srv/f; root: chmod 6755 /srv/f"));
}

void TestCommands::setGroupIdWithoutExecutionStays()
{
    Scene scene(onHost());
    InodeChange change = changeOfFile(06745, 0, 0);
    change.after.owner = Kuid(5);
    change.after.mode = modeAfterChown(FileType::Regular, change.before.mode);
    QCOMPARE(change.after.mode.bits(), 02745U);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chown -h 5 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: chown -h 0 /srv/f; root: chmod 6745 /srv/f"));
}

void TestCommands::directoriesKeepTheirBits()
{
    Scene scene(onHost());
    InodeChange change = changeOfFile(03775, 0, 0);
    change.type = FileType::Directory;
    change.after.owner = Kuid(5);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: chown -h 5 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: chown -h 0 /srv/f"));
}

void TestCommands::insideTheContainer()
{
    Circumstances around = rootless(Engine::Podman);
    Scene podman(around, "ct", "33:33");
    InodeChange change = changeOfFile(0640, 1000, 1000);
    change.inContainer = true;
    change.after.owner = Kuid(100032);
    const FileStep step = stepFor(change, podman.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("user: podman exec -u 0 box chown -h 33 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("user: podman exec -u 0 box chown -h 0 /srv/f"));
    around = {};
    around.engine = Engine::Docker;
    around.container = "box";
    Scene docker(around);
    change = changeOfFile(0640, 0, 0);
    change.inContainer = true;
    change.after.mode = Mode(0660);
    QCOMPARE(lineOf(stepFor(change, docker.fixCase()).run),
             QStringLiteral("root: docker exec -u 0 box chmod 0660 /srv/f"));
}

void TestCommands::whatIsToBeMade()
{
    Circumstances around;
    around.planned = true;
    Scene scene(around);
    InodeChange change = changeOfFile(0755, 0, 0);
    change.type = FileType::Directory;
    change.toBeMade = true;
    change.after.owner = Kuid(5);
    change.after.group = Kgid(6);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: mkdir /srv/f; root: chown -h 5:6 /srv/f"));
    QCOMPARE(lineOf(step.undo), QStringLiteral("root: rmdir /srv/f"));
    QVERIFY(step.toBeMade);
}

void TestCommands::severalFilesAreUndoneBackwards()
{
    Scene scene(onHost());
    Fix fix;
    for (const char *path : {"/a", "/b"}) {
        InodeChange change = changeOfFile(0640, 0, 0);
        change.path = path;
        change.number = fix.changes.inodes.size();
        change.after.owner = Kuid(5);
        fix.changes.put(change);
    }
    addFileSteps(fix, scene.fixCase());
    QCOMPARE(lineOf(fix.run), QStringLiteral("root: chown -h 5 /a; root: chown -h 5 /b"));
    QCOMPARE(lineOf(fix.undo), QStringLiteral("root: chown -h 0 /b; root: chown -h 0 /a"));
    QCOMPARE(fix.files.size(), std::size_t(2));
}

void TestCommands::theStateIsAsStatShowsIt()
{
    Scene scene(rootless(Engine::Podman));
    InodeChange change = changeOfFile(01640, 1000, 100049);
    change.after.owner = Kuid(100032);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(step.before, std::string("0:50 1640\nuser::rw-\ngroup::r--\nother::---"));
    QCOMPARE(step.after, std::string("33:50 1640\nuser::rw-\ngroup::r--\nother::---"));
}

void TestCommands::aDefaultAclGoesAgain()
{
    Scene scene(onHost());
    InodeChange change = changeOfFile(0750, 0, 0);
    change.type = FileType::Directory;
    change.before = withUserEntry(change.before, Kuid(7), Access::Read);
    change.after = withDefaultUserEntry(change.before, Kuid(5), Access::Read);
    const FileStep step = stepFor(change, scene.fixCase());
    QCOMPARE(lineOf(step.run), QStringLiteral("root: setfacl -m d:u:5:r-- /srv/f"));
    QCOMPARE(lineOf(step.undo),
             QStringLiteral("root: setfacl -k --set u::rwx,u:7:r--,g::r-x,m::r-x,o::--- /srv/f"));
}

void TestCommands::realFilesThereAndBack()
{
    MOUNTLENS_NEED_NOTHING_MISSING(m_missing);
    const std::string folder = m_folder.path().toStdString();
    QVERIFY(::mkdir((folder + "/d").c_str(), 0755) == 0);
    QVERIFY(UniqueFd(::open((folder + "/f").c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644)).get()
            >= 0);
    Scene scene(onHost());
    RandomState random(4);
    const auto runAll = [](const std::vector<FixCommand> &commands) {
        for (const FixCommand &command : commands) {
            if (runWords(command.argv).status != 0)
                return false;
        }
        return true;
    };
    for (int i = 0; i < 250; ++i) {
        const bool directory = i % 2 == 0;
        InodeChange change;
        change.path = folder + (directory ? "/d" : "/f");
        change.type = directory ? FileType::Directory : FileType::Regular;
        change.before = random.next(directory);
        change.after = change.before;
        if (random.below(3) != 0)
            change.after = withUserEntry(change.after, random.user(), random.rights());
        if (directory && random.below(2) == 0)
            change.after = withDefaultUserEntry(change.after, random.user(), random.rights());
        if (random.below(2) == 0)
            change.after.owner = random.user();
        if (random.below(3) == 0)
            change.after.group = Kgid(random.user().value());
        const bool moved =
            change.before.owner != change.after.owner || change.before.group != change.after.group;
        if (moved) {
            const unsigned special =
                modeAfterChown(change.type, change.before.mode).bits() & 07000U;
            change.after.mode = Mode((change.after.mode.bits() & 0777U) | special);
        }
        const FileStep step = stepFor(change, scene.fixCase());
        QVERIFY(putState(change.path, change.before, directory));
        const QString text = QString::fromStdString(step.before + " -> " + step.after + ": ")
                             + lineOf(step.run) + QStringLiteral(" | ") + lineOf(step.undo);
        QVERIFY2(runAll(step.run), qPrintable(text));
        QVERIFY2(stateAt(change.path) == change.after, qPrintable(text));
        QVERIFY2(runAll(step.undo), qPrintable(text));
        QVERIFY2(stateAt(change.path) == change.before, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestCommands)

#include "tst_commands.moc"
