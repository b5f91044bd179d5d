// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/container_case.h"

#include "cases/accounts.h"
#include "cases/engine_name.h"
#include "config/read_configuration.h"
#include "inventory/around_container.h"
#include "inventory/engine_choice.h"
#include "inventory/inventory.h"
#include "inventory/plan_here.h"
#include "inventory/recreate_here.h"
#include "system/host_surroundings.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

std::string namesOf(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

Result<ContainerSpec> chosenSpec(const Configuration &configuration,
                                 const std::optional<std::string> &name)
{
    std::vector<const ContainerSpec *> meant;
    std::vector<std::string> names;
    for (const ContainerSpec &spec : configuration.containers) {
        names.push_back(spec.name);
        if (name ? spec.name == *name : !spec.initContainer)
            meant.push_back(&spec);
    }
    if (meant.empty())
        return Error(ErrorId::NoSuchContainer, name.value_or(std::string()), namesOf(names));
    if (meant.size() > 1)
        return Error(ErrorId::SeveralContainers, name.value_or(std::string()), namesOf(names));
    return *meant.front();
}

/// What --user says, in the place of the configuration's user; groups are added to those it has, as
/// `exec --user` keeps them.
void replaceUser(ContainerSpec &spec, const UserChoice &user)
{
    spec.user = std::to_string(user.uid);
    if (user.gid)
        spec.user += ':' + std::to_string(*user.gid);
    for (const std::uint32_t group : user.groups)
        spec.groupAdd.push_back(std::to_string(group));
}

/// What the engine refuses is an answer to some; other errors are errors to all.
Error notMade(const Error &error, const ContainerSpec &spec)
{
    const bool refused =
        error.id() == ErrorId::EngineRefuses || error.id() == ErrorId::MountImpossible;
    return refused ? error.within(ErrorId::ContainerNotMade, spec.name) : error;
}

Result<OpenedCase> openPlanned(const ContainerSpec &spec,
                               EngineFacts engine,
                               Notices notices,
                               const Surroundings &surroundings)
{
    auto host = openHost(engine, surroundings);
    if (!host)
        return host.error();
    ContainerSettings settings{spec, std::move(engine)};
    auto planned = planHere(spec, settings.engine, surroundings, *host);
    if (!planned)
        return notMade(planned.error(), spec);
    OpenedCase opened;
    opened.subject = std::move(planned->subject);
    opened.facts = std::move(planned->facts);
    opened.container = spec.name;
    opened.engine = engineName(spec.engine);
    opened.planned = true;
    opened.names.container = namesIn(planned->accounts);
    opened.notices = std::move(notices);
    opened.notices.insert(opened.notices.end(), planned->notices.begin(), planned->notices.end());
    ContainerSpec made = spec;
    made.mounts = std::move(planned->mounts);
    opened.around = aroundPlanned(made, settings.engine, **host);
    opened.settings = std::move(settings);
    opened.image = spec.image;
    opened.setUp = SetUp{std::move(planned->engine), std::make_shared<RecordingSource>(*host),
                         std::move(planned->setUp)};
    return opened;
}

EngineQuery queryUntil(const std::stop_token &stop)
{
    EngineQuery query;
    query.stop = stop;
    return query;
}

/// What a configuration asks for, of whom, and what is to be said about it.
struct ReadSettings
{
    ContainerSettings settings;
    Notices notices;
};

Result<ReadSettings> readConfigured(const SubjectChoice &choice,
                                    const Surroundings &surroundings,
                                    const std::stop_token &stop)
{
    const auto configuration = readConfiguration(*choice.configuration, surroundings);
    if (!configuration)
        return configuration.error();
    auto spec = chosenSpec(*configuration, choice.container);
    if (!spec)
        return spec.error();
    if (choice.user)
        replaceUser(*spec, *choice.user);
    auto engine = engineFactsFor(*spec, surroundings, queryUntil(stop));
    if (!engine)
        return notMade(engine.error(), *spec);
    return ReadSettings{{std::move(*spec), std::move(*engine)}, configuration->notices};
}

Result<OpenedCase> openConfiguration(const SubjectChoice &choice, const std::stop_token &stop)
{
    const HostSurroundings surroundings;
    auto read = readConfigured(choice, surroundings, stop);
    if (!read)
        return read.error();
    return openPlanned(read->settings.spec, std::move(read->settings.engine),
                       std::move(read->notices), surroundings);
}

const EngineInfo *engineOf(const Inventory &inventory, const ListedContainer &container)
{
    for (const EngineAnswer &answer : inventory.engines) {
        if (answer.info && answer.info->address == container.address)
            return &*answer.info;
    }
    return nullptr;
}

/// Others than the main process's, who may be the ones that do the work.
void noteOtherUsers(const ListedContainer &container, OpenedCase &opened)
{
    const Credentials &main = opened.subject.credentials;
    for (const ListedUser &user : container.users) {
        if (user.seen.uid == main.fsUid || !user.uid)
            continue;
        opened.notices.push_back(
            {NoticeId::OtherUserInside, {std::to_string(user.uid->value()), user.seen.command}});
    }
}

/// Without its engine's own answers less is known around the container, and nothing to make it anew
/// from.
void addSettings(OpenedCase &opened,
                 const ListedContainer &container,
                 const Result<EngineFacts> &engine)
{
    if (!container.live)
        return;
    opened.around = aroundRunning(*container.live, engine ? &*engine : nullptr);
    opened.image = container.live->image;
    if (engine)
        opened.settings = ContainerSettings{specOf(*container.live), *engine};
}

/// As far as the inventory names processes: a number may since belong to somebody else.
bool runsIn(const ListedContainer &container, Pid pid)
{
    return container.pid == pid
           || std::any_of(container.users.begin(), container.users.end(),
                          [pid](const ListedUser &user) { return user.seen.pid == pid; });
}

Result<OpenedCase> openRunning(const ListedContainer &container,
                               const Result<EngineFacts> &engine,
                               const SubjectChoice &choice)
{
    SubjectChoice process;
    process.pid = choice.pid ? choice.pid : container.pid;
    if (!runsIn(container, *process.pid))
        return Error(ErrorId::NoSuchProcess, std::to_string(process.pid->value()));
    process.user = choice.user;
    auto opened = openCase(process);
    if (!opened)
        return opened.error();
    opened->container = container.name;
    opened->engine = container.manager;
    addSettings(*opened, container, engine);
    if (!choice.user && !choice.pid)
        noteOtherUsers(container, *opened);
    return opened;
}

Result<OpenedCase> openNamed(const SubjectChoice &choice, const std::stop_token &stop)
{
    const HostSurroundings surroundings;
    const Inventory inventory = takeInventory(surroundings, queryUntil(stop));
    if (stop.stop_requested())
        return Error(ErrorId::Cancelled, *choice.container);
    const auto meant = containersNamed(inventory.containers, *choice.container);
    if (meant.empty())
        return Error(ErrorId::NoSuchContainer, *choice.container);
    if (meant.size() > 1) {
        std::vector<std::string> names;
        names.reserve(meant.size());
        for (const ListedContainer *container : meant)
            names.push_back(container->name + " (" + container->manager + ')');
        return Error(ErrorId::SeveralContainers, *choice.container, namesOf(names));
    }
    const ListedContainer &container = *meant.front();
    const EngineInfo *info = engineOf(inventory, container);
    auto engine = info ? engineFactsFrom(*info, surroundings)
                       : Result<EngineFacts>(Error(ErrorId::NoSuchContainer, *choice.container));
    if (container.pid) {
        auto opened = openRunning(container, engine, choice);
        if (opened)
            opened->bystanders = bystandersOf(inventory, opened->around);
        return opened;
    }
    if (!container.live)
        return Error(ErrorId::NoSuchContainer, *choice.container);
    ContainerSpec spec = specOf(*container.live);
    if (choice.user)
        replaceUser(spec, *choice.user);
    if (!engine)
        return engine.error();
    return openPlanned(spec, std::move(*engine), {}, surroundings);
}

} // namespace

Result<OpenedCase> openContainer(const SubjectChoice &choice, const std::stop_token &stop)
{
    return choice.configuration ? openConfiguration(choice, stop) : openNamed(choice, stop);
}

Result<ContainerSettings> readSettings(const SubjectChoice &choice)
{
    if (!choice.configuration)
        return Error(ErrorId::NoSuchContainer, choice.container.value_or(std::string()));
    auto read = readConfigured(choice, HostSurroundings(), {});
    return read ? Result<ContainerSettings>(std::move(read->settings)) : read.error();
}

} // namespace mountlens::ui
