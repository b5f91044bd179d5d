// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/states.h"

#include "cases/accounts.h"
#include "cases/engine_name.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace mountlens::ui {

namespace {

const std::vector<Offer> kOtherWays{Offer::PasteCommand, Offer::OpenCompose, Offer::OpenSnapshot};

State made(StateId id, std::vector<std::string> arguments = {}, std::vector<Offer> offers = {})
{
    State state;
    state.id = id;
    state.arguments = std::move(arguments);
    state.offers = std::move(offers);
    return state;
}

std::string nameIn(const std::map<std::uint32_t, std::string> &names, std::uint32_t id)
{
    const auto found = names.find(id);
    return found == names.end() ? std::string() : found->second;
}

State socketRefused(const EngineAnswer &answer, const HostNames &names)
{
    State state =
        made(StateId::SocketRefused, {std::string(engineName(answer.address.engine))}, kOtherWays);
    const RefusingPlace &place = *answer.refusedBy;
    state.socket = SocketState{place, names.asker, nameIn(names.table.users, place.uid),
                               nameIn(names.table.groups, place.gid)};
    return state;
}

/// nullopt: it answered, or nobody would miss it.
std::optional<State> stateOfEngine(const EngineAnswer &answer, const HostNames &names)
{
    if (answer.info)
        return std::nullopt;
    const Error &error = answer.info.error();
    if (answer.refusedBy)
        return socketRefused(answer, names);
    if (error.id() == ErrorId::EngineElsewhere)
        return made(StateId::EngineElsewhere, {answer.address.url}, {Offer::OpenSnapshot});
    State state =
        made(StateId::EngineTrouble, {std::string(engineName(answer.address.engine))}, kOtherWays);
    state.error = error;
    return state;
}

bool anyAnswered(const Inventory &inventory)
{
    return std::any_of(inventory.engines.begin(), inventory.engines.end(),
                       [](const EngineAnswer &answer) { return answer.info.has_value(); });
}

/// The innermost that has an id of its own worth a state.
const Error *find(const Error &error, ErrorId id)
{
    for (const Error *one = &error; one; one = one->cause()) {
        if (one->id() == id)
            return one;
    }
    return nullptr;
}

std::optional<State> stateOfRefusal(const Error &error)
{
    const Error *refused = find(error, ErrorId::EngineRefuses);
    if (!refused)
        return std::nullopt;
    return made(StateId::SettingsRefused, {refused->subject(), refused->detail()});
}

State failure(const Error &error)
{
    State state = made(StateId::NoAnswer, {}, {Offer::AskAgain});
    state.error = error;
    return state;
}

State withError(StateId id, const Error &error, std::vector<Offer> offers)
{
    State state = made(id, {}, std::move(offers));
    state.error = error;
    return state;
}

State ofMalformed(const Error &error, const std::optional<Question> &question)
{
    if (question && question->who.snapshot)
        return made(StateId::SnapshotDamaged,
                    {*question->who.snapshot, error.subject(), error.detail()},
                    {Offer::OpenSnapshot});
    const bool ofConfiguration = question && question->who.configuration;
    if (ofConfiguration && question->who.configuration->command)
        return made(StateId::NoCommand);
    if (ofConfiguration && error.detail().empty())
        return made(StateId::FileUnknown, {error.subject()}, {Offer::OpenCompose});
    return failure(error);
}

/// Without the name that is missing.
std::string existingBeginning(const std::string &path, const PathComponent &missing)
{
    return missing.offset ? path.substr(0, *missing.offset) : path;
}

std::optional<State> pathMissing(const Finding &finding)
{
    const Verdict &verdict = finding.report.verdict;
    const bool isMissing = verdict.kind == VerdictKind::Denied && verdict.code == ENOENT
                           && verdict.reason == ReasonId::EntryMissing;
    if (!isMissing || verdict.components.empty())
        return std::nullopt;
    const auto missing = std::find_if(verdict.components.begin(), verdict.components.end(),
                                      [](const PathComponent &one) { return !one.inode; });
    if (missing == verdict.components.end())
        return std::nullopt;
    const Request &request = finding.request();
    const std::string &path = missing->secondPath ? request.path2 : request.path;
    return made(StateId::PathMissing, {path, existingBeginning(path, *missing), missing->name},
                {Offer::ChooseContainer});
}

/// Each kind of thing that is missing once.
void addMissing(std::vector<State> &states, const Finding &finding)
{
    const auto has = [&states](StateId id) {
        return std::any_of(states.begin(), states.end(),
                           [id](const State &state) { return state.id == id; });
    };
    const bool canConfirm = finding.live() && finding.report.subject.pid.has_value();
    for (const Error &error : finding.report.verdict.missing) {
        const bool elsewhere = error.id() == ErrorId::EngineElsewhere;
        if (error.id() == ErrorId::NoRightToRead && !has(StateId::RightsMissing))
            states.push_back(withError(StateId::RightsMissing, error,
                                       finding.live() ? std::vector{Offer::AskWithRights}
                                                      : std::vector<Offer>{}));
        else if (error.id() == ErrorId::PolicyDecides && !has(StateId::PolicyDecides))
            states.push_back(made(StateId::PolicyDecides, {error.subject(), error.detail()}));
        else if (error.id() == ErrorId::ServerDecides && !has(StateId::ServerDecides))
            states.push_back(made(StateId::ServerDecides, {error.subject()},
                                  canConfirm ? std::vector{Offer::Confirm} : std::vector<Offer>{}));
        else if (elsewhere && !has(StateId::EngineElsewhere))
            states.push_back(
                made(StateId::EngineElsewhere, {error.subject()}, {Offer::OpenSnapshot}));
    }
}

State allAllowed(const Finding &finding)
{
    State state = made(StateId::AllAllowed, {}, {Offer::PasteMessage});
    if (finding.report.subject.seccomp == SeccompMode::Filter)
        state.arguments.emplace_back("seccomp");
    const bool canConfirm = finding.live() && finding.report.subject.pid.has_value();
    if (canConfirm && !finding.report.confirmation.asked)
        state.offers.insert(state.offers.begin(), Offer::Confirm);
    return state;
}

} // namespace

ModeClass classOf(const SocketState &socket)
{
    const Asker &asker = socket.asker;
    if (asker.uid == socket.place.uid)
        return ModeClass::Owner;
    const bool inGroup = asker.gid == socket.place.gid
                         || std::find(asker.groups.begin(), asker.groups.end(), socket.place.gid)
                                != asker.groups.end();
    return inGroup ? ModeClass::Group : ModeClass::Others;
}

std::uint32_t bitsFor(const SocketState &socket)
{
    switch (classOf(socket)) {
    case ModeClass::Owner:
        return socket.place.mode >> 6U & 7U;
    case ModeClass::Group:
        return socket.place.mode >> 3U & 7U;
    case ModeClass::Others:
        break;
    }
    return socket.place.mode & 7U;
}

std::vector<State> statesOf(const Inventory &inventory, const HostNames &names)
{
    std::vector<State> states;
    for (const EngineAnswer &answer : inventory.engines) {
        if (auto state = stateOfEngine(answer, names))
            states.push_back(std::move(*state));
    }
    if (!inventory.containers.empty() || !states.empty())
        return states;
    states.push_back(
        made(anyAnswered(inventory) ? StateId::NoContainers : StateId::NoEngine, {}, kOtherWays));
    return states;
}

State stateOf(const Error &error, const std::optional<Question> &question)
{
    switch (error.id()) {
    case ErrorId::NoSuchContainer:
        return made(StateId::ContainerGone, {error.subject()}, {Offer::ChooseContainer});
    case ErrorId::SeveralContainers:
        return made(StateId::SeveralContainers, {error.subject(), error.detail()},
                    {Offer::ChooseContainer});
    case ErrorId::NoSuchProcess:
    case ErrorId::ProcessChanged:
        return made(StateId::ProcessGone, {}, {Offer::ChooseContainer, Offer::AskAgain});
    case ErrorId::EngineElsewhere:
        return made(StateId::EngineElsewhere, {error.subject()}, {Offer::OpenSnapshot});
    case ErrorId::NoRightToRead:
        return withError(StateId::RightsMissing, error, {Offer::AskWithRights});
    case ErrorId::PkexecMissing:
    case ErrorId::CollectorMissing:
    case ErrorId::NobodyAsksForRights:
        return withError(StateId::HelperMissing, error, {});
    case ErrorId::RightsRefused:
        return withError(StateId::RightsRefused, error, {Offer::AskAgain});
    case ErrorId::RightsDismissed:
        return made(StateId::RightsDismissed, {}, {Offer::AskAgain});
    case ErrorId::Cancelled:
        return made(StateId::GivenUp, {}, {Offer::AskAgain});
    case ErrorId::Malformed:
        return ofMalformed(error, question);
    default:
        return stateOfRefusal(error).value_or(failure(error));
    }
}

std::vector<State> statesOf(const Finding &finding)
{
    const CheckReport &report = finding.report;
    std::vector<State> states;
    const Confirmation &test = report.confirmation;
    if (test.asked && test.decisive && !test.agrees)
        states.push_back(made(StateId::Contradiction));
    if (report.planned && !report.refused)
        states.push_back(made(StateId::NotRunning));
    if (auto missing = pathMissing(finding))
        states.push_back(std::move(*missing));
    addMissing(states, finding);
    const bool confirmed = test.asked && test.decisive;
    if (report.verdict.kind == VerdictKind::Allowed && !confirmed)
        states.push_back(allAllowed(finding));
    return states;
}

HostNames readHostNames()
{
    HostNames names;
    names.table = namesIn(readHostAccounts());
    names.asker.uid = geteuid();
    names.asker.gid = getegid();
    names.asker.name = nameIn(names.table.users, names.asker.uid);
    const int count = getgroups(0, nullptr);
    if (count <= 0)
        return names;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
    const int read = getgroups(count, groups.data());
    groups.resize(static_cast<std::size_t>(std::max(read, 0)));
    names.asker.groups.assign(groups.begin(), groups.end());
    return names;
}

} // namespace mountlens::ui
