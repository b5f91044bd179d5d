// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"
#include "cases/error_match.h"
#include "cases/guide_parts.h"

#include <set>

namespace mountlens::ui {

namespace {

/// What openCase() finds it by: a name that is its own, else its id, else its process.
std::string nameFor(const ListedContainer &container, const Known &known)
{
    const auto sameName =
        std::count_if(known.containers.begin(), known.containers.end(),
                      [&](const ListedContainer &other) { return other.name == container.name; });
    if (!container.name.empty() && sameName == 1)
        return container.name;
    if (!container.id.empty())
        return container.id;
    return container.pid ? std::to_string(container.pid->value()) : container.name;
}

bool isNamedByProcess(const ListedContainer &container, const std::string &name)
{
    return name != container.name && container.id.empty() && container.pid;
}

/// Those that the message fits, or all.
std::vector<const ListedContainer *> possibleContainers(const Known &known)
{
    std::vector<const ListedContainer *> found;
    if (const RecognisedError *error = mainErrorOf(known); error && !textAnswersAll(known)) {
        found =
            containersFor(*error, known.containers, [](const ListedContainer &) { return false; });
    }
    if (!found.empty())
        return found;
    for (const ListedContainer &container : known.containers)
        found.push_back(&container);
    return found;
}

bool hasMount(const ProgramChoice &choice)
{
    return !choice.container->mounts.empty();
}

bool runs(const ProgramChoice &choice)
{
    return choice.container->pid.has_value();
}

/// What "I don't know" means: all that could have the trouble.
std::vector<ProgramChoice> likelyPrograms(std::vector<ProgramChoice> all, const Answers &answers)
{
    const bool stopped = chosenAt(GuidePage::What, answers) == guide::kStart;
    std::vector<ProgramChoice> likely;
    std::copy_if(all.begin(), all.end(), std::back_inserter(likely),
                 [stopped](const ProgramChoice &choice) {
                     return hasMount(choice) && runs(choice) != stopped;
                 });
    return likely.empty() ? all : likely;
}

} // namespace

SubjectChoice subjectOf(const ListedContainer &container, const Known &known)
{
    SubjectChoice who;
    const std::string name = nameFor(container, known);
    if (isNamedByProcess(container, name))
        who.pid = container.pid;
    else
        who.container = name;
    return who;
}

std::vector<ProgramChoice> programsMeant(const Answers &answers, const Known &known)
{
    std::vector<ProgramChoice> all = programChoices(known);
    if (all.size() == 1)
        return all;
    const std::string_view key = chosenAt(GuidePage::Program, answers);
    for (const ProgramChoice &choice : all) {
        if (choice.key == key)
            return {choice};
    }
    return key == guide::kUnknown ? likelyPrograms(std::move(all), answers)
                                  : std::vector<ProgramChoice>();
}

std::vector<FolderChoice> foldersOf(const ListedContainer &container)
{
    std::vector<FolderChoice> folders;
    for (const ListedMount &mount : container.mounts) {
        if (!mount.target.empty()) {
            folders.push_back({keyOf(mount.target + '\n' + mount.source), mount.source,
                               mount.target, mount.readOnly});
        }
    }
    return folders;
}

std::string recordedPlace(const Request &request, const Known &known)
{
    const bool makes =
        request.operation == Operation::Create || request.operation == Operation::Mkdir;
    const std::string folder = makes ? directoryOf(request.path) : std::string();
    const bool isKnown = std::any_of(known.recorded.begin(), known.recorded.end(),
                                     [&](const Request &other) { return other.path == folder; });
    return makes && isKnown ? folder : request.path;
}

std::vector<FolderChoice> recordedPaths(const Known &known)
{
    std::vector<FolderChoice> paths;
    std::set<std::string> seen;
    for (const Request &request : known.recorded) {
        const std::string place = recordedPlace(request, known);
        if (paths.size() < kMaxGuideChoices && seen.insert(place).second)
            paths.push_back({keyOf(place), {}, place, false});
    }
    return paths;
}

std::vector<ProgramChoice> programChoices(const Known &known)
{
    std::vector<ProgramChoice> choices;
    std::set<std::string> seen;
    for (const ListedContainer *container : possibleContainers(known)) {
        std::string key = keyOf(nameFor(*container, known));
        if (choices.size() < kMaxGuideChoices && seen.insert(key).second)
            choices.push_back({std::move(key), container});
    }
    std::stable_partition(choices.begin(), choices.end(), runs);
    return choices;
}

std::vector<FolderChoice> folderChoices(const Answers &answers, const Known &known)
{
    if (isElsewhere(answers))
        return recordedPaths(known);
    std::vector<FolderChoice> choices;
    std::set<std::string> seen;
    for (const ProgramChoice &program : programsMeant(answers, known)) {
        for (FolderChoice &folder : foldersOf(*program.container)) {
            if (choices.size() < kMaxGuideChoices && seen.insert(folder.key).second)
                choices.push_back(std::move(folder));
        }
    }
    return choices;
}

std::vector<WorkerChoice> workerChoices(const Answers &answers, const Known &known)
{
    const std::vector<ProgramChoice> programs = programsMeant(answers, known);
    if (programs.size() != 1 || chosenAt(GuidePage::What, answers) == guide::kDelete)
        return {};
    std::vector<WorkerChoice> choices;
    std::set<std::string> seen;
    for (const ListedUser &user : programs.front().container->users) {
        if (!user.uid || choices.size() == kMaxGuideChoices)
            continue;
        std::string key = keyOf(std::to_string(user.uid->value()) + ':'
                                + (user.gid ? std::to_string(user.gid->value()) : ""));
        if (seen.insert(key).second)
            choices.push_back({std::move(key), &user});
    }
    return choices;
}

} // namespace mountlens::ui
