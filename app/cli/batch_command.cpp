// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens check --batch`.
///
/// Requests are answered in chunks: all that had been written when the chunk was read. Facts are
/// read after that, shared by the requests of the chunk, and thrown away with it. So every answer
/// rests on facts read after its request was written: whoever writes a request after a change sees
/// the change, and whoever waits for an answer before the next request is never told anything old.
#include "cli/command.h"
#include "cli/error_line.h"
#include "cli/json_report.h"
#include "cli/line_reader.h"
#include "cli/request_json.h"
#include "cli/watchdog.h"
#include "cli/working_directory.h"
#include "diagnosis/cause.h"
#include "diagnosis/diagnose.h"
#include "snapshot/error_names.h"
#include "snapshot/json_build.h"
#include "snapshot/stored_names.h"
#include "system/live.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <map>

namespace mountlens::ui {

namespace {

/// One request on its way to an answer.
struct Answer
{
    QJsonValue id;
    QJsonObject members;
    /// The process whose facts were used.
    std::optional<Pid> used;
};

QJsonObject errorMembers(const Error &error)
{
    return json::object({{"error", json::text(errorLine(error))}});
}

/// Files are held open for as long as their facts are in use.
bool isOutOfFiles(const Error &error)
{
    return error.code() == EMFILE || error.code() == ENFILE;
}

bool isOutOfFiles(const Verdict &verdict)
{
    return std::any_of(verdict.missing.begin(), verdict.missing.end(),
                       [](const Error &error) { return isOutOfFiles(error); });
}

/// Notices links whose answer depends on who follows them (/proc/PID/root, fd/N...).
class WatchedSource final : public ForwardingSource
{
public:
    using ForwardingSource::ForwardingSource;

    const Result<SymlinkTarget> &symlink(NodeId node) override
    {
        const Result<SymlinkTarget> &target = inner().symlink(node);
        m_personal = m_personal || (target && target->magic);
        return target;
    }
    [[nodiscard]] bool isPersonal() const noexcept { return m_personal; }

private:
    bool m_personal = false;
};

struct Decided
{
    Verdict verdict;
    std::optional<Cause> cause;
    /// The facts hold only for the credentials that the source was opened with.
    bool personal = false;
};

/// Some causes are told apart by the recorded steps, so that batch and single answers agree.
Decided decide(const Subject &subject, FactSource &facts, const BatchRequest &batch)
{
    WatchedSource watched(facts);
    std::optional<WithWorkingDirectory> elsewhere;
    if (batch.workingDirectory)
        elsewhere.emplace(watched, *batch.workingDirectory);
    FactSource &used = elsewhere ? static_cast<FactSource &>(*elsewhere) : watched;
    Decided decided;
    decided.verdict = diagnose(subject, used, batch.request, Record::No);
    if (decided.verdict.kind == VerdictKind::Denied) {
        decided.verdict = diagnose(subject, used, batch.request, Record::Yes);
        decided.cause = rootCause(subject, used, batch.request, decided.verdict);
    }
    decided.personal = watched.isPersonal();
    return decided;
}

QJsonObject members(const Decided &decided)
{
    const Verdict &verdict = decided.verdict;
    QJsonObject members = json::object({{"verdict", json::text(storedName(verdict.kind))}});
    if (verdict.kind == VerdictKind::Allowed)
        return members;
    members[QLatin1String("code")] = json::text(resultCode(verdict));
    if (verdict.kind == VerdictKind::Denied)
        members[QLatin1String("errno")] = json::text(mountlens::errnoName(verdict.code));
    if (decided.cause)
        members[QLatin1String("cause")] = json::text(causeName(*decided.cause));
    if (verdict.kind == VerdictKind::Undetermined)
        members[QLatin1String("missing")] = jsonMissing(verdict);
    return members;
}

class Chunk
{
public:
    void answer(const InputLine &line);
    void closeCases();
    /// After closeCases().
    void writeTo(std::ostream &out);

private:
    Result<Decided> decideFor(Pid pid, const BatchRequest &request);
    Result<Decided> decideFor(const Credentials &credentials, const BatchRequest &request);
    Result<Decided> decideOnce(const BatchRequest &request);
    Result<Decided> decideWithFiles(const BatchRequest &request);

    std::map<Pid, Result<LiveCase>> m_processes;
    /// Our own place, whoever asks.
    std::optional<Result<LiveCase>> m_own;
    std::vector<Answer> m_answers;
};

Result<Decided> Chunk::decideFor(Pid pid, const BatchRequest &request)
{
    auto found = m_processes.find(pid);
    if (found == m_processes.end())
        found = m_processes.emplace(pid, openProcess(pid)).first;
    if (!found->second)
        return found->second.error();
    return decide(found->second->subject, *found->second->facts, request);
}

Result<Decided> Chunk::decideFor(const Credentials &credentials, const BatchRequest &request)
{
    if (!m_own)
        m_own.emplace(openSelf(credentials));
    if (!*m_own)
        return m_own->error();
    const LiveCase &own = **m_own;
    Subject subject = own.subject;
    subject.credentials = credentials;
    Decided decided = decide(subject, *own.facts, request);
    if (!decided.personal || credentials == own.subject.credentials)
        return decided;
    const auto personal = openSelf(credentials);
    if (!personal)
        return personal.error();
    return decide(personal->subject, *personal->facts, request);
}

Result<Decided> Chunk::decideOnce(const BatchRequest &request)
{
    if (const Pid *pid = std::get_if<Pid>(&request.subject))
        return decideFor(*pid, request);
    return decideFor(std::get<Credentials>(request.subject), request);
}

/// Begins anew with nothing held open where there are too many files.
Result<Decided> Chunk::decideWithFiles(const BatchRequest &request)
{
    Result<Decided> decided = decideOnce(request);
    if (decided ? !isOutOfFiles(decided->verdict) : !isOutOfFiles(decided.error()))
        return decided;
    closeCases();
    return decideOnce(request);
}

void Chunk::answer(const InputLine &line)
{
    if (line.tooLong) {
        const Error error(ErrorId::TooLarge, "line", std::to_string(kMaxRequestBytes));
        m_answers.push_back({QJsonValue(), errorMembers(error), std::nullopt});
        return;
    }
    const BatchLine parsed = parseBatchLine(line.text);
    if (!parsed.request) {
        m_answers.push_back({parsed.id, errorMembers(parsed.request.error()), std::nullopt});
        return;
    }
    const Result<Decided> decided = decideWithFiles(*parsed.request);
    if (!decided) {
        m_answers.push_back({parsed.id, errorMembers(decided.error()), std::nullopt});
        return;
    }
    const Pid *pid = std::get_if<Pid>(&parsed.request->subject);
    m_answers.push_back({parsed.id, members(*decided), pid ? std::optional(*pid) : std::nullopt});
}

/// Answers about processes that are no longer the same are withdrawn.
void Chunk::closeCases()
{
    for (const auto &[pid, live] : m_processes) {
        const Result<Done> same = live ? stillTheSame(*live) : Result<Done>(Done{});
        for (Answer &answer : m_answers) {
            if (!same && answer.used == pid)
                answer.members = errorMembers(same.error());
        }
    }
    for (Answer &answer : m_answers)
        answer.used.reset();
    m_processes.clear();
    m_own.reset();
}

void Chunk::writeTo(std::ostream &out)
{
    for (Answer &answer : m_answers) {
        answer.members[QLatin1String("id")] = answer.id.isUndefined() ? QJsonValue() : answer.id;
        const QByteArray line = QJsonDocument(answer.members).toJson(QJsonDocument::Compact);
        out.write(line.constData(), line.size()) << '\n';
    }
    out.flush();
}

/// Within the time that each line may take.
void answerAll(Chunk &chunk, const std::vector<InputLine> &lines)
{
    Watchdog watchdog;
    for (const InputLine &line : lines) {
        watchdog.restart();
        chunk.answer(line);
    }
    watchdog.restart();
    chunk.closeCases();
}

} // namespace

Exit runBatch(Streams &streams)
{
    LineReader reader(streams.in, kMaxRequestBytes);
    for (;;) {
        const std::vector<InputLine> lines = reader.nextChunk();
        if (lines.empty())
            return Exit::Allowed;
        Chunk chunk;
        answerAll(chunk, lines);
        chunk.writeTo(streams.out);
        if (!streams.out)
            return Exit::CannotWork;
    }
}

} // namespace mountlens::ui
