// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "played.h"

#include "kept_snapshot.h"
#include "kernel/checked.h"
#include "program_under_test.h"
#include "real/own_world.h"
#include "real/truth.h"
#include "system/staged_tree.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <filesystem>

#include <sys/stat.h>

namespace mountlens::mend {

namespace {

using real::RunResult;

const QString kScripts = QStringLiteral("/run/mend");
/// engine_probe.cpp, as the demo image has it.
const QString kProbe = QStringLiteral("/run/image/probe");

QString inWords(const RunResult &result)
{
    return QStringLiteral("exit %1: %2%3")
        .arg(QString::number(result.exit), result.out, result.err);
}

/// The mount point of "-v SOURCE:TARGET[:OPTIONS]", "--tmpfs TARGET[:OPTIONS]" or "--mount
/// dst=TARGET,..."; empty: another flag.
QString mountPointOf(const QString &flag, const QString &value)
{
    if (flag == QLatin1String("--tmpfs"))
        return value.section(QLatin1Char(':'), 0, 0);
    if (flag == QLatin1String("-v") || flag == QLatin1String("--volume"))
        return value.section(QLatin1Char(':'), 1, 1);
    if (flag != QLatin1String("--mount"))
        return {};
    static const QRegularExpression target(QStringLiteral("(?:^|,)(?:dst|target|destination)="
                                                          "([^,]*)"));
    return target.match(value).captured(1);
}

/// An engine does not tell in which form a mount was asked for: who reads "-v /a:/b:ro" takes out
/// the flag that says the same.
bool takeOutMount(QStringList &words, const QString &flag, const QString &value)
{
    const QString mountPoint = mountPointOf(flag, value);
    for (qsizetype i = 0; !mountPoint.isEmpty() && i + 1 < words.size(); ++i) {
        if (mountPointOf(words[i], words[i + 1]) != mountPoint)
            continue;
        words.erase(words.begin() + i, words.begin() + i + 2);
        return true;
    }
    return false;
}

/// "--flag value", in two words or one.
bool takeOutFlag(QStringList &words, const QString &flag, const QString &value)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != flag || words[i + 1] != value)
            continue;
        words.erase(words.begin() + i, words.begin() + i + 2);
        return true;
    }
    return words.removeOne(flag + QLatin1Char('=') + value) || takeOutMount(words, flag, value);
}

/// Flags with a value, or single words.
bool takeOut(QStringList &words, QStringList removed)
{
    while (!removed.isEmpty()) {
        const QString flag = removed.takeFirst();
        const bool hasValue = !removed.isEmpty() && !removed.first().startsWith(QLatin1Char('-'));
        if (hasValue ? !takeOutFlag(words, flag, removed.takeFirst()) : !words.removeOne(flag))
            return false;
    }
    return true;
}

/// What ana's own call gives, on the host.
std::optional<int> performAsAna(const QString &call)
{
    const auto process = real::beginProgram(real::asAna() + QStringList{kProbe});
    process->write(call.toLocal8Bit() + "\nend\n");
    process->closeWriteChannel();
    if (!process->waitForFinished(10'000))
        return std::nullopt;
    const QString out = QString::fromLocal8Bit(process->readAllStandardOutput());
    const QString answer =
        out.section(QStringLiteral("ready\n"), 1).section(QLatin1Char('\n'), 0, 0);
    bool isNumber = false;
    const int code = answer.section(QLatin1Char(' '), -1).toInt(&isNumber);
    return isNumber ? std::optional(code) : std::nullopt;
}

void writeFile(const QString &path, const QString &content)
{
    std::filesystem::remove(path.toStdString());
    makeFile(path.toStdString(), content.toStdString(), 0755);
}

} // namespace

Played::Played(real::EngineStage &stage, const MendCase &situation, int number)
    : m_stage(stage)
    , m_row(situation)
    , m_number(number)
    , m_name(QStringLiteral("mend%1n").arg(number))
    , m_scenery(number, filled(situation.tree, number, m_name))
    , m_command(real::runCommand(
          stage, m_name, words(situation.flags), QString::fromLatin1(situation.image)))
{
    std::filesystem::create_directories(kScripts.toStdString());
    if (!*m_row.file)
        return;
    const bool unit = m_row.subject == Subject::Quadlet;
    m_file =
        kScripts + QLatin1Char('/') + m_name + QLatin1String(unit ? ".container" : ".compose.yaml");
    writeFile(m_file, text(m_row.file));
}

QString Played::text(const char *pattern) const
{
    return filled(pattern, m_number, m_name);
}

QStringList Played::words(const char *pattern) const
{
    return text(pattern).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList Played::asker() const
{
    return m_row.asker == Asker::Ana ? real::asAna() : real::asRoot();
}

QStringList Played::subject() const
{
    switch (m_row.subject) {
    case Subject::Container:
        break;
    case Subject::Command:
        return {QStringLiteral("--command"), m_command.typed(m_stage)};
    case Subject::Compose:
        return {QStringLiteral("--compose"), m_file, QStringLiteral("--service"),
                QStringLiteral("app")};
    case Subject::Quadlet:
        return {QStringLiteral("--quadlet"), m_file};
    case Subject::HostUser:
        return {QStringLiteral("--as"), QString::number(real::kAna)};
    }
    return {QStringLiteral("--container"), m_name};
}

QStringList Played::question() const
{
    QStringList call = words(m_row.operation);
    const QString operation = call.takeFirst();
    QStringList asked = subject() + QStringList{QStringLiteral("--op"), operation};
    if (operation == QLatin1String("chown"))
        asked << QStringLiteral("--uid")
              << (call.size() > 1 ? call.takeLast() : QStringLiteral("0"));
    if (operation == QLatin1String("chmod") && call.size() > 1)
        asked << QStringLiteral("--mode") << call.takeLast();
    if (*m_row.user)
        asked << QStringLiteral("--user") << QString::fromLatin1(m_row.user);
    return asked + call;
}

RunResult Played::ask(const QStringList &more) const
{
    return real::runProgram(asker()
                            + QStringList{QString::fromLatin1(kMountlens), QStringLiteral("fix")}
                            + question() + more);
}

std::vector<std::string> Played::watchedPlaces() const
{
    std::vector<std::string> roots = {m_scenery.root(), m_scenery.home()};
    for (const QString &path : words(m_row.watched))
        roots.push_back(path.toStdString());
    const std::string volumes = m_stage.dataRoot().toStdString() + "/volumes";
    std::error_code none;
    for (const auto &volume : std::filesystem::directory_iterator(volumes, none)) {
        if (volume.path().filename().string().starts_with(m_name.toStdString()))
            roots.push_back(volume.path().string());
    }
    std::sort(roots.begin(), roots.end());
    return roots;
}

const Fix &Played::fix() const
{
    return m_proposal.fixes[static_cast<std::size_t>(m_chosen - 1)];
}

QString Played::runsBefore()
{
    for (const QString &line : text(m_row.before).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        QStringList call = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (call.first() == QLatin1String("run"))
            call = QStringList{call.first()} + m_stage.runOptions() + call.mid(1);
        const RunResult result = m_stage.run(call);
        if (result.exit != 0)
            return line + QLatin1String(": ") + inWords(result);
    }
    return {};
}

std::optional<int> Played::operate()
{
    const QString call = text(m_row.operation);
    if (m_row.subject == Subject::HostUser)
        return performAsAna(call);
    const QString user = QString::fromLatin1(m_row.user);
    return m_container->perform(user.isEmpty() ? call : QStringLiteral("as %1 %2").arg(user, call));
}

QString Played::isRefused()
{
    const QString words = m_container->errorText();
    const bool refused = !m_container->ready() && words.contains(QLatin1String(m_row.refusal));
    m_container.reset();
    return refused ? QString() : QStringLiteral("the engine does not refuse like that: ") + words;
}

QString Played::startsDenied()
{
    m_container.reset();
    m_container = std::make_unique<real::RunningContainer>(m_stage, m_command);
    if (m_row.code == 0)
        return isRefused();
    if (!m_container->ready())
        return QStringLiteral("does not start: ") + m_container->errorText();
    const std::optional<int> code = operate();
    if (!code)
        return QStringLiteral("the probe does not answer");
    return *code == m_row.code
               ? QString()
               : QStringLiteral("the kernel says ") + QString::fromStdString(real::inWords(*code));
}

QString Played::isDenied()
{
    if (QString wrong = runsBefore(); !wrong.isEmpty())
        return wrong;
    const TreeListing untouched(watchedPlaces());
    QString wrong = startsDenied();
    if (isPlanned())
        forgetFirstRun(untouched);
    m_roots = watchedPlaces();
    return wrong;
}

/// What is asked about before it runs has left nothing behind yet.
void Played::forgetFirstRun(const TreeListing &untouched)
{
    m_container.reset();
    untouched.restore();
    const RunResult volumes =
        m_stage.run({QStringLiteral("volume"), QStringLiteral("ls"), QStringLiteral("-q")});
    for (const QString &volume : volumes.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (volume.startsWith(m_name))
            (void)m_stage.run({QStringLiteral("volume"), QStringLiteral("rm"), volume});
    }
}

bool Played::isPlanned() const
{
    return m_row.subject == Subject::Command || m_row.subject == Subject::Compose
           || m_row.subject == Subject::Quadlet;
}

QString Played::isDeniedAgain()
{
    const QString wrong = startsDenied();
    return wrong.isEmpty() ? QString() : QStringLiteral("after the undo: ") + wrong;
}

QString Played::isExplained()
{
    const RunResult answer = ask({QStringLiteral("--json")});
    m_proposal = proposalFrom(answer.exit, answer.out, answer.err);
    if (answer.exit != 1 || m_proposal.verdict != QLatin1String("denied"))
        return QStringLiteral("not said to be denied: ") + inWords(answer);
    const QString code = QString::fromStdString(real::inWords(m_row.code));
    if (m_row.code != 0 && m_proposal.errnoName != code)
        return QStringLiteral("errno said to be ") + m_proposal.errnoName;
    if (m_proposal.cause != QLatin1String(m_row.cause))
        return QStringLiteral("cause said to be ") + m_proposal.cause + QLatin1String(", fixes: ")
               + m_proposal.kinds();
    return {};
}

QString Played::isToldBySnapshot(const QString &keepAs)
{
    const QString file = kScripts + QLatin1Char('/') + m_name + QLatin1String(".mlsnap");
    const QStringList mountlens = asker() + QStringList{QString::fromLatin1(kMountlens)};
    const RunResult saved =
        real::runProgram(mountlens + QStringList{QStringLiteral("check")} + question()
                         + QStringList{QStringLiteral("--save"), file});
    if (saved.exit != 1)
        return QStringLiteral("not saved: ") + inWords(saved);
    const RunResult live = ask({QStringLiteral("--json")});
    const RunResult told =
        real::runProgram(mountlens
                         + QStringList{QStringLiteral("fix"), QStringLiteral("--snapshot"), file,
                                       QStringLiteral("--json")});
    if (!keepAs.isEmpty())
        keepSnapshot(file, keepAs);
    return differenceOfAnswers(live.out, told.out);
}

int Played::firstFix(QString &wrong) const
{
    const QString kind = QString::fromLatin1(m_row.fixKind);
    const std::vector<Fix> &fixes = m_proposal.fixes;
    if (fixes.empty())
        wrong = QStringLiteral("no fix");
    else if (!kind.isEmpty() && fixes[0].kind != QLatin1String("leave"))
        wrong = QStringLiteral("not left first: ") + m_proposal.kinds();
    const int rank = kind.isEmpty() ? 1 : m_proposal.numberOf(kind);
    if (wrong.isEmpty() && rank == 0)
        wrong = QStringLiteral("no such fix among: ") + m_proposal.kinds();
    else if (wrong.isEmpty() && !fixes[static_cast<std::size_t>(rank - 1)].isReady())
        wrong = QStringLiteral("not ready: ") + fixes[static_cast<std::size_t>(rank - 1)].inWords()
                + QLatin1String(" among ") + m_proposal.kinds();
    return wrong.isEmpty() ? rank : 0;
}

QString Played::scriptFile(const char *option) const
{
    const RunResult script =
        ask({QLatin1String("--") + QLatin1String(option), QString::number(m_chosen)});
    QString file = QStringLiteral("%1/%2.%3.sh").arg(kScripts, m_name, QString::fromLatin1(option));
    writeFile(file, script.out);
    return file;
}

/// Who has it installed finds the program where all others are.
QStringList Played::rootWords() const
{
    return real::asRoot()
           + QStringList{QStringLiteral("/usr/bin/env"),
                         QStringLiteral("PATH=%1:/run").arg(QLatin1String(real::kProgramPath))};
}

/// A relay runs as long as it is needed.
QString Played::beginsRelay(const FixStep &step)
{
    m_relays.push_back(real::beginProgram(rootWords() + step.argv));
    const QString socket =
        step.argv.value(1).section(QLatin1Char(':'), 1).section(QLatin1Char(','), 0, 0);
    const QDeadlineTimer deadline(5'000);
    while (!QFileInfo::exists(socket)) {
        if (deadline.hasExpired() || m_relays.back()->waitForFinished(10))
            return QStringLiteral("no relay: ")
                   + QString::fromLocal8Bit(m_relays.back()->readAllStandardError());
    }
    return {};
}

QString Played::runsStep(const FixStep &step)
{
    if (step.argv.value(0) == QLatin1String("socat"))
        return beginsRelay(step);

    QStringList caller = rootWords();
    if (m_stage.isRootless() && step.as != QLatin1String("root"))
        caller = real::asAna();
    if (step.as == QLatin1String("unshare"))
        caller << QStringLiteral("podman") << QStringLiteral("unshare");
    const RunResult result = real::runProgram(caller + step.argv);
    return result.exit == 0
               ? QString()
               : step.argv.join(QLatin1Char(' ')) + QLatin1String(": ") + inWords(result);
}

QString Played::runsScript(const QString &file) const
{
    const bool byAna = m_stage.isRootless() && fix().needsNoRoot();
    const RunResult result = real::runProgram((byAna ? real::asAna() : rootWords())
                                              + QStringList{QStringLiteral("sh"), file});
    return result.exit == 0
               ? QString()
               : inWords(result) + QString::fromStdString(judge::readFile(file.toStdString()));
}

QString Played::appliesArguments()
{
    for (const FixStep &step : fix().run) {
        if (QString wrong = runsStep(step); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Played::appliesScript()
{
    const QString file = scriptFile("script");
    if (QString wrong = runsScript(file); !wrong.isEmpty())
        return wrong;
    const TreeListing once = listing();
    if (const QString wrong = runsScript(file); !wrong.isEmpty())
        return QStringLiteral("second time: ") + wrong;
    const QStringList more = once.differencesInWords(listing());
    return more.isEmpty()
               ? QString()
               : QStringLiteral("the second time it changes ") + more.join(QLatin1Char('\n'));
}

/// Somebody changes the mode of what the fix is about, between the question and the script.
QString Played::refusesLate()
{
    const QString file = scriptFile("script");
    const std::string path = fix().run.at(0).argv.last().toStdString();
    struct stat found
    {
    };
    if (::lstat(path.c_str(), &found) != 0)
        return QStringLiteral("the last argument is no path");
    (void)::chmod(path.c_str(), (found.st_mode ^ 0001U) & 07777U);
    const TreeListing late = listing();
    const bool refused = !runsScript(file).isEmpty();
    const QStringList changed = late.differencesInWords(listing());
    (void)::chmod(path.c_str(), found.st_mode & 07777U);
    if (!changed.isEmpty())
        return QStringLiteral("the late script changes ") + changed.join(QLatin1Char('\n'));
    return refused ? QString() : QStringLiteral("the late script does not refuse");
}

std::optional<real::RunCommand> Played::mendedCommand() const
{
    if (!fix().command.isEmpty())
        return real::RunCommand{m_name, fix().command.mid(1)};
    real::RunCommand mended = m_command;
    if (!takeOut(mended.words, fix().engineRemove))
        return std::nullopt;
    mended.words = mended.words.mid(0, 1) + fix().engineAdd + mended.words.mid(1);
    return mended;
}

QString Played::makesContainerAnew()
{
    if (m_container && !fix().recreate)
        return {};
    m_container.reset();
    const auto command = mendedCommand();
    if (!command)
        return QStringLiteral("not among the flags: ") + fix().inWords();
    m_container = std::make_unique<real::RunningContainer>(m_stage, *command);
    return m_container->ready()
               ? QString()
               : command->typed(m_stage) + QLatin1String(": ") + m_container->errorText();
}

QString Played::changedOnlyNamed() const
{
    for (const std::string &path : m_before->differences(*m_after)) {
        if (!fix().names(path))
            return fix().inWords() + QLatin1String(" changes without naming it: ")
                   + m_before->differencesInWords(*m_after).join(QLatin1Char('\n'));
    }
    return {};
}

QString Played::isApplied(int rank)
{
    m_chosen = rank;
    m_undo = scriptFile("undo-script");
    m_before = listing();
    if (m_row.hands == Hands::LateScript && rank == 1) {
        if (QString wrong = refusesLate(); !wrong.isEmpty())
            return wrong;
    }
    QString wrong = m_row.hands == Hands::Script ? appliesScript() : appliesArguments();
    if (wrong.isEmpty())
        wrong = makesContainerAnew();
    m_after = listing();
    return wrong.isEmpty() ? changedOnlyNamed() : wrong;
}

QString Played::works()
{
    const std::optional<int> code = operate();
    if (fix().recreate)
        m_container.reset();
    if (!code)
        return QStringLiteral("the probe does not answer");
    return *code == 0 ? QString()
                      : fix().inWords() + QLatin1String(" does not help: ")
                            + QString::fromStdString(real::inWords(*code));
}

QString Played::isUndone()
{
    m_relays.clear();
    m_after->restore();
    if (fix().hasUndo()) {
        if (QString wrong = runsScript(m_undo); !wrong.isEmpty())
            return wrong;
        if (m_row.hands == Hands::Script) {
            if (QString wrong = runsScript(m_undo); !wrong.isEmpty())
                return QStringLiteral("second time: ") + wrong;
        }
    }
    m_container.reset();
    const QStringList left = m_before->differencesInWords(listing());
    return left.isEmpty() ? QString()
                          : QStringLiteral("left behind: ") + left.join(QLatin1Char('\n'));
}

} // namespace mountlens::mend
