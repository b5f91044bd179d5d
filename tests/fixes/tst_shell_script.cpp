// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "fix_scene.h"
#include "fixes/acl_edit.h"
#include "fixes/commands.h"
#include "fixes/shell_script.h"
#include "inode_on_disk.h"
#include "random_state.h"
#include "support/skip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;

namespace {

const auto kShells = std::to_array<const char *>({"sh", "dash"});

} // namespace

class TestShellScript : public QObject
{
    Q_OBJECT

private slots:
    void quoting_data();
    void quoting();
    void everyByteComesThrough();
    void scriptsParse_data();
    void scriptsParse();
    void thereAndBackTwice();
    void aChangedFileStopsIt();
    void namesAreNoCommands();

private:
    [[nodiscard]] Ended runScript(const std::string &text, const char *shell = "sh");
    [[nodiscard]] Fix fixFor(const std::string &path, const InodeState &before);

    QTemporaryDir m_folder;
};

void TestShellScript::quoting_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("quoted");
    const auto row = [](const char *name, const char *word, const char *quoted) {
        QTest::newRow(name) << QByteArray(word) << QByteArray(quoted);
    };
    row("a plain path", "/srv/a-b_c.d", "/srv/a-b_c.d");
    row("nothing", "", "''");
    row("a blank", "a b", "'a b'");
    row("a quote", "it's", "'it'\\''s'");
    row("a command", "$(rm x)", "'$(rm x)'");
    row("a line", "a\nb", "'a\nb'");
    row("a tilde", "~root", "'~root'");
    row("a pattern", "*", "'*'");
    row("a comment", "#x", "'#x'");
    row("no ASCII", "\xc3\xa9", "'\xc3\xa9'");
}

void TestShellScript::quoting()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, quoted);
    QCOMPARE(QByteArray::fromStdString(shellQuoted(word.toStdString())), quoted);
}

void TestShellScript::everyByteComesThrough()
{
    std::string word;
    for (int byte = 1; byte < 128; ++byte)
        word += static_cast<char>(byte);
    word += "\xc3\xa9";
    for (const char *shell : kShells) {
        const Ended ended = runWords({shell, "-c", "printf %s " + shellQuoted(word)});
        QCOMPARE(QByteArray::fromStdString(ended.output), QByteArray::fromStdString(word));
    }
}

Ended TestShellScript::runScript(const std::string &text, const char *shell)
{
    const QString path = m_folder.filePath(QStringLiteral("script"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QByteArray::fromStdString(text));
    file.close();
    return runWords({shell, path.toStdString()});
}

void TestShellScript::scriptsParse_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < kFixKindCount; ++i)
        QTest::addRow("%s", fixKindName(static_cast<FixKind>(i)).data()) << static_cast<int>(i);
}

void TestShellScript::scriptsParse()
{
    QFETCH(int, kind);
    const std::string path = "/srv/it's `a` $(b)\n\"c\" \\ *";
    Fix fix = fixFor(path, {Kuid(0), Kgid(0), Mode(0640), {}, {}, InodeFlag::Immutable});
    fix.kind = static_cast<FixKind>(kind);
    fix.run.push_back({{"mkdir", path}, RunAs::Root});
    fix.run.push_back(
        {{"mountlens", "mount-idmapped", path, path, "--map", "u:0:1:1"}, RunAs::Root});
    fix.undo.push_back({{"umount", path}, RunAs::Root});
    fix.undo.push_back({{"rm", "-f", path}, RunAs::Root});
    const QString file = m_folder.filePath(QStringLiteral("parse"));
    for (const ScriptKind each : {ScriptKind::Apply, ScriptKind::Undo}) {
        QFile script(file);
        QVERIFY(script.open(QIODevice::WriteOnly));
        const std::string text = shellScript(fix, each);
        QVERIFY(text.ends_with('\n'));
        script.write(QByteArray::fromStdString(text));
        script.close();
        for (const char *shell : kShells) {
            const Ended ended = runWords({shell, "-n", file.toStdString()});
            QVERIFY2(ended.status == 0, ended.errors.c_str());
        }
    }
}

Fix TestShellScript::fixFor(const std::string &path, const InodeState &before)
{
    World world("");
    const FixScene scene(world, world.subject("host", "33:33"), asking(Operation::Read, "/"),
                         onHost());
    InodeChange change;
    change.path = path;
    change.before = before;
    change.after = withUserEntry(before, Kuid(33), Access::Read);
    change.after.owner = Kuid(34);
    const unsigned special = modeAfterChown(FileType::Regular, before.mode).bits() & 07000U;
    change.after.mode = Mode((change.after.mode.bits() & 0777U) | special);
    change.after.flags = {};
    Fix fix;
    fix.kind = FixKind::Setfacl;
    fix.changes.put(change);
    addFileSteps(fix, scene.fixCase);
    return fix;
}

void TestShellScript::thereAndBackTwice()
{
    const std::string missing = ::geteuid() != 0 ? "other owners need root" : "";
    MOUNTLENS_NEED_NOTHING_MISSING(missing);
    const std::string path = m_folder.filePath(QStringLiteral("it's `a` $(b) \\ *")).toStdString();
    QVERIFY(UniqueFd(::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644)).get() >= 0);
    RandomState random(5);
    for (int i = 0; i < 20; ++i) {
        const char *shell = kShells[static_cast<std::size_t>(i) % kShells.size()];
        const InodeState before = random.next(false);
        QVERIFY(putState(path, before, false));
        const Fix fix = fixFor(path, before);
        for (const ScriptKind kind : {ScriptKind::Apply, ScriptKind::Undo}) {
            const std::string text = shellScript(fix, kind);
            const InodeState &expected =
                kind == ScriptKind::Apply ? fix.changes.inodes.front().after : before;
            for (int again = 0; again < 2; ++again) {
                const Ended ended = runScript(text, shell);
                QVERIFY2(ended.status == 0, (ended.errors + text).c_str());
                QVERIFY2(stateAt(path) == expected, text.c_str());
            }
        }
    }
}

void TestShellScript::aChangedFileStopsIt()
{
    const std::string missing = ::geteuid() != 0 ? "other owners need root" : "";
    MOUNTLENS_NEED_NOTHING_MISSING(missing);
    const std::string path = m_folder.filePath(QStringLiteral("changed")).toStdString();
    QVERIFY(UniqueFd(::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644)).get() >= 0);
    const InodeState seen{Kuid(0), Kgid(0), Mode(0640), {}, {}, {}};
    const Fix fix = fixFor(path, seen);
    InodeState other = seen;
    other.mode = Mode(0600);
    QVERIFY(putState(path, other, false));
    for (const ScriptKind kind : {ScriptKind::Apply, ScriptKind::Undo}) {
        QVERIFY(runScript(shellScript(fix, kind)).status != 0);
        QVERIFY(stateAt(path) == other);
    }
    QVERIFY(putState(path, withUserEntry(seen, Kuid(5), Access::Read), false));
    QVERIFY(runScript(shellScript(fix, ScriptKind::Apply)).status != 0);
}

void TestShellScript::namesAreNoCommands()
{
    const std::string witness = m_folder.filePath(QStringLiteral("witness")).toStdString();
    const std::string name = "/nowhere/'; touch " + witness + "; echo '$(touch " + witness
                             + ")`touch " + witness + "`\ntouch " + witness;
    const Fix fix = fixFor(name, {Kuid(0), Kgid(0), Mode(0640), {}, {}, {}});
    for (const ScriptKind kind : {ScriptKind::Apply, ScriptKind::Undo}) {
        for (const char *shell : kShells) {
            QVERIFY(runScript(shellScript(fix, kind), shell).status != 0);
            QVERIFY(::access(witness.c_str(), F_OK) != 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestShellScript)

#include "tst_shell_script.moc"
