// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/error_match.h"
#include "cases/guide_parts.h"
#include "diagnosis/diagnose.h"

#include <cerrno>

namespace mountlens::ui {

namespace {

/// Whether it could be created is the question.
constexpr std::string_view kNewName = ".mountlens-new";
constexpr std::size_t kMaxWorkers = 8;

std::vector<Goal> goalsOf(std::string_view trouble)
{
    if (trouble == guide::kRead)
        return {Goal::Read};
    if (trouble == guide::kSave)
        return {Goal::Save};
    if (trouble == guide::kCreate)
        return {Goal::Create};
    if (trouble == guide::kDelete)
        return {Goal::Delete};
    if (trouble == guide::kStart || trouble == guide::kOwner)
        return {Goal::Read, Goal::Create};
    return {Goal::Read, Goal::Save, Goal::Create, Goal::Delete};
}

Goal goalOf(Operation operation)
{
    switch (operation) {
    case Operation::Traverse:
    case Operation::List:
    case Operation::Read:
    case Operation::Execute:
    case Operation::Connect:
    case Operation::Stat:
        return Goal::Read;
    case Operation::Unlink:
    case Operation::Rmdir:
        return Goal::Delete;
    case Operation::Create:
    case Operation::OpenCreate:
    case Operation::Mkdir:
    case Operation::Symlink:
    case Operation::Mkfifo:
    case Operation::Mksock:
    case Operation::MknodChar:
    case Operation::MknodBlock:
        return Goal::Create;
    default:
        return Goal::Save;
    }
}

std::string newNameIn(const std::string &folder)
{
    return folder + (folder.ends_with('/') ? "" : "/") + std::string(kNewName);
}

Request requestOf(Operation operation, std::string path)
{
    Request request;
    request.operation = operation;
    request.path = std::move(path);
    return request;
}

/// Of a folder or file that nobody has looked at. To delete an entry takes what making one takes.
Request requestFor(Goal goal, const std::string &path)
{
    switch (goal) {
    case Goal::Read:
        return requestOf(Operation::Read, path);
    case Goal::Save:
        return requestOf(Operation::Write, path);
    case Goal::Create:
    case Goal::Delete:
        break;
    }
    return requestOf(Operation::Create, newNameIn(path));
}

struct Wish
{
    Goal goal;
    Request request;
    std::string place;
};

Operation onFile(Goal goal)
{
    switch (goal) {
    case Goal::Read:
        return Operation::Read;
    case Goal::Save:
        return Operation::Write;
    case Goal::Create:
        return Operation::Create;
    case Goal::Delete:
        break;
    }
    return Operation::Unlink;
}

/// The very file that the message names.
std::vector<Wish> wishesOfText(const Answers &answers, const Known &known)
{
    if (!textNamesPath(known))
        return {};
    const RecognisedError &error = *mainErrorOf(known);
    std::vector<Wish> wishes;
    for (const Request &request : requestsOf(error))
        wishes.push_back({goalOf(request.operation), request, request.path});
    if (!wishes.empty())
        return wishes;
    for (const Goal goal : goalsOf(chosenAt(GuidePage::What, answers))) {
        const std::string &path = error.paths.front();
        wishes.push_back({goal, requestOf(onFile(goal), path), path});
    }
    return wishes;
}

void add(std::vector<GuideCheck> &checks, GuideCheck check)
{
    const auto same = [&](const GuideCheck &other) {
        return other.question.request == check.question.request
               && other.question.who.container == check.question.who.container
               && other.question.who.pid == check.question.who.pid
               && other.question.who.user == check.question.who.user;
    };
    if (checks.size() < kMaxGuideChecks && std::none_of(checks.begin(), checks.end(), same))
        checks.push_back(std::move(check));
}

/// Somebody in a container, and the command that was seen of her.
struct Worker
{
    SubjectChoice choice;
    std::string command;
};

Worker workerOf(SubjectChoice container, const ListedUser &user)
{
    UserChoice choice;
    choice.uid = user.uid->value();
    if (user.gid)
        choice.gid = user.gid->value();
    container.user = choice;
    return {std::move(container), user.seen.command};
}

/// The chosen one, or all that are seen inside.
std::vector<const ListedUser *>
usersMeant(const ListedContainer &container, const Answers &answers, const Known &known)
{
    const std::string_view key = answerTo(GuidePage::Who, answers, known);
    std::vector<const ListedUser *> users;
    for (const WorkerChoice &choice : meantOf(workerChoices(answers, known), key))
        users.push_back(choice.user);
    if (!users.empty())
        return users;
    for (const ListedUser &user : container.users) {
        if (user.uid && users.size() < kMaxWorkers)
            users.push_back(&user);
    }
    return users;
}

/// The main process where nobody else is seen; each of the users otherwise.
std::vector<Worker>
workersOf(const ListedContainer &container, const Answers &answers, const Known &known)
{
    const SubjectChoice main = subjectOf(container, known);
    const auto users = usersMeant(container, answers, known);
    if (container.users.size() < 2 || users.empty())
        return {{main, {}}};
    std::vector<Worker> workers;
    workers.reserve(users.size());
    for (const ListedUser *user : users)
        workers.push_back(workerOf(main, *user));
    return workers;
}

std::vector<FolderChoice>
foldersMeant(const ListedContainer &container, const Answers &answers, const Known &known)
{
    return meantOf(foldersOf(container), answerTo(GuidePage::Folder, answers, known));
}

/// Of who sits at this computer, on what the container made here.
void addDeletion(std::vector<GuideCheck> &checks,
                 const ListedContainer &container,
                 const Answers &answers,
                 const Known &known)
{
    for (const FolderChoice &folder : foldersMeant(container, answers, known)) {
        if (!folder.source.starts_with('/') || !known.self)
            continue;
        GuideCheck check;
        check.question.who.pid = known.self;
        check.question.request = requestFor(Goal::Delete, folder.source);
        check.goal = Goal::Delete;
        check.place = folder.source;
        add(checks, std::move(check));
    }
}

std::vector<Wish>
wishesFor(const ListedContainer &container, const Answers &answers, const Known &known)
{
    std::vector<Wish> wishes = wishesOfText(answers, known);
    if (!wishes.empty())
        return wishes;
    const std::vector<Goal> goals = goalsOf(chosenAt(GuidePage::What, answers));
    for (const FolderChoice &folder : foldersMeant(container, answers, known)) {
        for (const Goal goal : goals)
            wishes.push_back({goal, requestFor(goal, folder.target), folder.target});
    }
    return wishes;
}

void addContainer(std::vector<GuideCheck> &checks,
                  const ListedContainer &container,
                  const Answers &answers,
                  const Known &known)
{
    const std::vector<Wish> wishes = wishesFor(container, answers, known);
    for (const Worker &who : workersOf(container, answers, known)) {
        for (const Wish &wish : wishes) {
            add(checks,
                {{who.choice, wish.request}, wish.goal, container.name, who.command, wish.place});
        }
    }
}

std::vector<GuideCheck> checksOfCaller(const Answers &answers, const Known &known)
{
    std::vector<GuideCheck> checks;
    if (!known.self)
        return checks;
    SubjectChoice who;
    who.pid = known.self;
    for (const Wish &wish : wishesOfText(answers, known))
        add(checks, {{who, wish.request}, wish.goal, {}, {}, wish.place});
    return checks;
}

std::vector<GuideCheck> checksHere(const Answers &answers, const Known &known)
{
    if (const RecognisedError *error = mainErrorOf(known); error && error->byHostUser)
        return checksOfCaller(answers, known);
    const bool deletes = chosenAt(GuidePage::What, answers) == guide::kDelete;
    std::vector<GuideCheck> checks;
    for (const ProgramChoice &program : programsMeant(answers, known)) {
        if (deletes && !textNamesPath(known))
            addDeletion(checks, *program.container, answers, known);
        else
            addContainer(checks, *program.container, answers, known);
    }
    return checks;
}

/// Those on the chosen path that are about what the person wants; all on that path where none is.
std::vector<const Request *> recordedWishes(const Answers &answers, const Known &known)
{
    const auto folders = meantOf(recordedPaths(known), answerTo(GuidePage::Folder, answers, known));
    const auto goals = goalsOf(chosenAt(GuidePage::What, answers));
    std::vector<const Request *> there;
    std::vector<const Request *> wanted;
    for (const Request &request : known.recorded) {
        const bool isThere = std::any_of(folders.begin(), folders.end(), [&](const auto &folder) {
            return folder.target == recordedPlace(request, known);
        });
        if (!isThere)
            continue;
        there.push_back(&request);
        if (std::find(goals.begin(), goals.end(), goalOf(request.operation)) != goals.end())
            wanted.push_back(&request);
    }
    return wanted.empty() ? there : wanted;
}

std::vector<GuideCheck> checksOfSnapshot(const Answers &answers, const Known &known)
{
    Question question;
    question.who.snapshot = answers.snapshot;
    if (known.recorded.empty())
        return {{question, Goal::Read, {}, {}, {}}};
    std::vector<GuideCheck> checks;
    for (const Request *request : recordedWishes(answers, known)) {
        question.request = *request;
        add(checks, {question, goalOf(request->operation), {}, {}, recordedPlace(*request, known)});
    }
    return checks;
}

/// The last thing on the way that was seen.
std::optional<FileType> lastSeen(const Verdict &verdict)
{
    std::optional<FileType> type;
    for (const PathComponent &component : verdict.components) {
        if (component.inode && !component.secondPath)
            type = component.inode->type;
    }
    return type;
}

bool isNewName(const std::string &path)
{
    return path.size() > kNewName.size() && path.ends_with('/' + std::string(kNewName));
}

} // namespace

std::vector<GuideCheck> checksFor(const Answers &answers, const Known &known)
{
    if (waitsForData(answers) || notAboutFiles(known))
        return {};
    return isElsewhere(answers) ? checksOfSnapshot(answers, known) : checksHere(answers, known);
}

std::optional<Request> betterRequest(const Request &asked, const Verdict &verdict)
{
    const auto type = lastSeen(verdict);
    if (!type)
        return std::nullopt;
    const bool opens = asked.operation == Operation::Read || asked.operation == Operation::Write;
    if (opens && *type == FileType::Socket)
        return requestOf(Operation::Connect, asked.path);
    if (asked.operation == Operation::Write && *type == FileType::Directory)
        return requestOf(Operation::Create, newNameIn(asked.path));
    if (asked.operation != Operation::Create || !isNewName(asked.path)
        || *type == FileType::Directory)
        return std::nullopt;
    const std::string path = asked.path.substr(0, asked.path.size() - kNewName.size() - 1);
    return requestOf(*type == FileType::Socket ? Operation::Connect : Operation::Write, path);
}

std::vector<Request> usualRequests(const OpenedCase &opened, FactSource &facts)
{
    std::vector<Request> requests;
    for (const MountOrigin &mount : opened.around.mounts) {
        for (const Goal goal : {Goal::Read, Goal::Save, Goal::Create}) {
            const Request asked = requestFor(goal, mount.target);
            const Verdict verdict = diagnose(opened.subject, facts, asked);
            const Request request = betterRequest(asked, verdict).value_or(asked);
            const bool known =
                std::find(requests.begin(), requests.end(), request) != requests.end();
            if (!known && requests.size() < kMaxGuideChecks)
                requests.push_back(request);
        }
    }
    return requests;
}

bool wantsRights(const Finding &finding)
{
    const Verdict &verdict = finding.report.verdict;
    if (!finding.live() || verdict.kind != VerdictKind::Undetermined)
        return false;
    return std::any_of(verdict.missing.begin(), verdict.missing.end(), [](const Error &error) {
        for (const Error *cause = &error; cause; cause = cause->cause()) {
            if (cause->id() == ErrorId::NoRightToRead || cause->code() == EACCES
                || cause->code() == EPERM)
                return true;
        }
        return false;
    });
}

} // namespace mountlens::ui
