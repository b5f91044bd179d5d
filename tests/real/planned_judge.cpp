// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "planned_judge.h"

#include "config/read_configuration.h"
#include "diagnosis/diagnose.h"
#include "inventory/engine_choice.h"
#include "inventory/plan_here.h"
#include "model/account_files.h"
#include "model/forwarding_surroundings.h"
#include "system/asking.h"
#include "system/host_surroundings.h"

#include <algorithm>

namespace mountlens::real {

namespace {

/// This machine, as somebody else finds it who types a command.
class AsCaller final : public ForwardingSurroundings
{
public:
    AsCaller(const TypedCommand &typed, const Surroundings &host)
        : ForwardingSurroundings(host)
        , m_typed(typed)
    {
    }

    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const override
    {
        if (name == "HOME")
            return caller().home;
        if (name == "XDG_RUNTIME_DIR" && m_typed.caller != 0)
            return "/run/user/" + std::to_string(m_typed.caller);
        return name == "PATH" ? inner().variable(name) : std::nullopt;
    }
    [[nodiscard]] std::string workingDirectory() const override
    {
        return m_typed.workingDirectory.toStdString();
    }
    [[nodiscard]] HostUser caller() const override
    {
        return *user(m_typed.caller == 0 ? "root" : "ana");
    }
    [[nodiscard]] std::vector<std::uint32_t> callerGroups() const override
    {
        const auto group = read("/etc/group");
        return group ? groupsListing({{}, *group}, caller().name) : std::vector<std::uint32_t>();
    }

private:
    const TypedCommand &m_typed;
};

std::string errorWords(const Error &error)
{
    std::string words = std::to_string(static_cast<int>(error.id())) + ' ' + error.subject() + ' '
                        + error.detail() + ' ' + std::to_string(error.code());
    return error.cause() ? words + ": " + errorWords(*error.cause()) : words;
}

Result<PlannedContainer> plan(const TypedCommand &typed)
{
    const HostSurroundings host;
    const AsCaller surroundings(typed, host);
    ConfigurationInput input;
    input.command = typed.command.toStdString();
    const auto configuration = readConfiguration(input, surroundings);
    if (!configuration)
        return configuration.error();
    const ContainerSpec &spec = configuration->containers.at(0);
    auto engine = engineFactsFor(spec, surroundings, EngineQuery());
    if (!engine)
        return engine.error();
    const auto files = openHost(*engine, surroundings);
    if (!files)
        return files.error();
    auto planned = planHere(spec, std::move(*engine), surroundings, *files);
    if (!planned)
        return planned.error();
    for (const SetUpQuestion &question : planned->setUp) {
        const Verdict verdict = diagnose(planned->engine, **files, question.request, Record::No);
        if (verdict.kind == VerdictKind::Denied)
            return Error::fromErrno(ErrorId::MountImpossible, question.mount.target, verdict.code);
    }
    return planned;
}

bool agrees(const Verdict &verdict, int code)
{
    if (code == 0)
        return verdict.kind == VerdictKind::Allowed;
    return verdict.kind == VerdictKind::Denied && verdict.code == code;
}

/// procfs and sysfs show the running container, and nobody tells before it runs what they will.
bool isOpen(const Request &request, const Verdict &verdict)
{
    const bool kernels = request.path.starts_with("/proc") || request.path.starts_with("/sys");
    return kernels && verdict.kind == VerdictKind::Undetermined;
}

} // namespace

PlannedJudge::PlannedJudge(TypedCommand typed)
    : m_typed(std::move(typed))
{
    auto planned = plan(m_typed);
    if (!planned && planned.error().id() == ErrorId::NamespaceNotKnown) {
        m_open = true;
        return;
    }
    if (!planned) {
        m_refusal = errorWords(planned.error());
        return;
    }
    for (const Request &request : m_typed.questions)
        m_verdicts.push_back(diagnose(planned->subject, *planned->facts, request, Record::Yes));
}

QStringList PlannedJudge::comparePlanned(const Truth &truth) const
{
    if (m_open)
        return {};
    if (!truth.refusal.isEmpty() && m_refusal.empty())
        return {QStringLiteral("planned: it would start; the engine: ") + truth.refusal};
    if (truth.refusal.isEmpty() && !m_refusal.empty())
        return {QStringLiteral("planned: refused (") + QString::fromStdString(m_refusal)
                + QStringLiteral("); the engine starts it")};
    QStringList lines;
    for (std::size_t i = 0; i < m_verdicts.size() && i < truth.codes.size(); ++i) {
        if (!agrees(m_verdicts[i], truth.codes[i]) && !isOpen(m_typed.questions[i], m_verdicts[i]))
            lines << QString::fromStdString(inWords(m_typed.questions[i]) + ": kernel "
                                            + inWords(truth.codes[i]) + ", planned "
                                            + mountlens::inWords(m_verdicts[i]));
    }
    return lines;
}

std::size_t PlannedJudge::undetermined() const
{
    if (m_open)
        return m_typed.questions.size();
    return static_cast<std::size_t>(
        std::count_if(m_verdicts.begin(), m_verdicts.end(), [](const Verdict &verdict) {
            return verdict.kind == VerdictKind::Undetermined;
        }));
}

} // namespace mountlens::real
