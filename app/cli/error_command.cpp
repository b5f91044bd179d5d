// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/error_command.h"

#include "cases/error_match.h"
#include "cases/message_case.h"
#include "cases/opened_report.h"
#include "cli/exit_status.h"
#include "cli/subject_options.h"
#include "cli/watchdog.h"
#include "cli/working_directory.h"
#include "system/host_surroundings.h"
#include "text/code_text.h"
#include "text/command_text.h"
#include "text/error_text.h"
#include "text/message_text.h"
#include "text/text_report.h"
#include "text/value_text.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unistd.h>

namespace mountlens::ui {

namespace {

constexpr int kCells = 78;
struct ErrorChoice
{
    std::string text;
    /// nullopt: the container is looked for.
    std::optional<SubjectChoice> subject;
    std::optional<UserChoice> user;
    std::optional<Operation> operation;
    std::optional<std::string> workingDirectory;
    bool json = false;
};

/// A case with its answer, which refers to it.
struct Checked
{
    OpenedCase opened;
    std::optional<WithWorkingDirectory> elsewhere;
    std::optional<CheckReport> report;
};

using CheckedCase = std::unique_ptr<Checked>;

/// The whole input, as far as it is read.
std::string readText(ByteInput &input)
{
    std::string text;
    while (text.size() < kMaxErrorText && input.read(text, kMaxErrorText - text.size()) != 0)
        continue;
    return text;
}

void rejectOthers(Options &options)
{
    constexpr std::array<const char *, 8> kOthers{"--batch", "--save", "--confirm",  "--mode",
                                                  "--uid",   "--gid",  "--nofollow", "--name"};
    for (const char *other : kOthers) {
        if (options.has(other))
            options.fail(UsageFault::NotWithError, other);
    }
    if (!options.operands().empty())
        options.fail(UsageFault::NotWithError, options.operands().front());
}

bool namesSubject(const Options &options)
{
    return std::any_of(
        subjectOptions().begin(), subjectOptions().end(),
        [&](const OptionSpec &spec) { return spec.name != "--user" && options.has(spec.name); });
}

void readSubject(ErrorChoice &choice, Options &options)
{
    if (namesSubject(options)) {
        choice.subject = readSubjectChoice(options);
        return;
    }
    const auto user = options.value("--user");
    choice.user = user ? parseUserChoice(*user) : std::nullopt;
    if (user && !choice.user)
        options.fail(UsageFault::BadUser, *user);
}

ErrorChoice readErrorChoice(Options &options, Streams &streams)
{
    ErrorChoice choice;
    rejectOthers(options);
    readSubject(choice, options);
    if (const auto name = options.value("--op")) {
        choice.operation = operationFromName(*name);
        if (!choice.operation)
            options.fail(UsageFault::UnknownOperation, *name);
    }
    choice.workingDirectory = options.value("--cwd");
    choice.json = options.has("--json");
    choice.text = options.value("--error").value_or(std::string());
    if (!options.problem() && choice.text == "-")
        choice.text = readText(streams.in);
    return choice;
}

/// Of the questions that the text may ask the first that is denied as it says.
Result<CheckedCase>
check(const SubjectChoice &subject, const ErrorChoice &choice, const RecognisedError &error)
{
    const Watchdog watchdog;
    auto opened = openCase(subject);
    if (!opened)
        return opened.error();
    auto checked = std::make_unique<Checked>();
    checked->opened = std::move(*opened);
    readNames(checked->opened);
    if (choice.workingDirectory)
        checked->elsewhere.emplace(*checked->opened.facts, *choice.workingDirectory);
    FactSource &facts = checked->elsewhere ? static_cast<FactSource &>(*checked->elsewhere)
                                           : *checked->opened.facts;
    int best = -1;
    for (const Request &request : requestsOf(error)) {
        lookAround(checked->opened, facts, request);
        CheckReport report = reportFor(checked->opened, facts, request);
        if (const int worth = worthOf(report, error); worth > best) {
            best = worth;
            checked->report.emplace(std::move(report));
        }
    }
    if (const auto same = stillTheSame(checked->opened, subject); !same)
        return same.error();
    return checked;
}

SubjectChoice ourselves()
{
    SubjectChoice subject;
    subject.pid = Pid(getpid());
    return subject;
}

/// What the message does not tell is left to be filled in.
std::vector<std::string> commandFor(const RecognisedError &error, const std::string &container)
{
    std::vector<std::string> words{"mountlens", "check"};
    const bool setUp = error.phase == ErrorPhase::SetUp && container.empty();
    words.emplace_back(setUp ? "--command" : "--container");
    words.push_back(!container.empty() ? container : setUp ? "docker run ..." : "NAME");
    words.emplace_back("--op");
    words.emplace_back(error.operations.empty() ? "OP" : operationName(error.operations.front()));
    words.push_back(error.paths.empty() ? "PATH" : error.paths.front());
    if (error.paths.size() > 1 && !error.operations.empty()
        && takesSecondPath(error.operations.front()))
        words.push_back(error.paths[1]);
    return words;
}

class ErrorCheck
{
public:
    ErrorCheck(const ErrorChoice &choice, TakeInventory inventory)
        : m_choice(choice)
        , m_takeInventory(std::move(inventory))
    {
    }

    Result<Done> run()
    {
        m_answer.errors = recogniseErrors(m_choice.text);
        const RecognisedError *found = mainError(m_answer.errors);
        if (!found)
            return Done{};
        m_error = &m_answer.errors[static_cast<std::size_t>(found - m_answer.errors.data())];
        if (m_choice.operation)
            m_error->operations = {*m_choice.operation};
        m_answer.step = obstacle(
            *m_error, {m_choice.subject.has_value(), m_choice.workingDirectory.has_value()});
        if (m_answer.step == MessageStep::Checked) {
            if (const auto done = checkSubject(); !done)
                return done.error();
        }
        addCommand();
        m_answer.error = m_error;
        return Done{};
    }

    /// After run(); lives as long as this object.
    [[nodiscard]] const MessageAnswer &answer() const noexcept { return m_answer; }

private:
    Result<Done> checkSubject()
    {
        if (m_choice.subject)
            return ask(*m_choice.subject);
        if (m_error->byHostUser)
            return ask(ourselves());
        return checkContainers();
    }

    Result<Done> checkContainers()
    {
        const Inventory inventory = m_takeInventory();
        const std::string path = m_error->paths.front();
        const auto fitting =
            containersFor(*m_error, inventory.containers, [&](const ListedContainer &container) {
                const Watchdog watchdog;
                return path.starts_with('/') && pathExists(container, path);
            });
        for (const ListedContainer *container : fitting)
            m_answer.containers.push_back(nameOf(*container));
        if (fitting.size() > 1)
            return stop(MessageStep::SeveralContainers);
        if (fitting.empty())
            return stop(m_error->phase == ErrorPhase::SetUp ? MessageStep::SetUp
                                                            : MessageStep::NoContainer);
        return askUsersOf(*fitting.front());
    }

    Result<Done> stop(MessageStep step)
    {
        m_answer.step = step;
        return Done{};
    }

    /// The main process is often not the one that works: the others' users are asked about too.
    Result<Done> askUsersOf(const ListedContainer &container)
    {
        auto asked = ask(subjectOf(container, m_choice.user));
        if (!asked || m_choice.user || isAsTold())
            return asked;
        CheckedCase main = std::move(m_checked);
        const MessageStep step = m_answer.step;
        std::size_t left = kMaxAskedUsers;
        for (const ListedUser &user : container.users) {
            const auto other = choiceOf(user);
            if (!other || left-- == 0)
                continue;
            if (ask(subjectOf(container, other)) && isAsTold())
                return Done{};
        }
        m_checked = std::move(main);
        m_answer.report = m_checked ? &*m_checked->report : nullptr;
        return stop(step);
    }

    Result<Done> ask(const SubjectChoice &subject)
    {
        auto checked = check(subject, m_choice, *m_error);
        if (!checked)
            return checked.error();
        m_checked = std::move(*checked);
        m_answer.report = &*m_checked->report;
        const bool allowed = m_checked->report->verdict.kind == VerdictKind::Allowed;
        return stop(allowed && !m_error->programRefuses ? MessageStep::NowAllowed
                                                        : MessageStep::Checked);
    }

    [[nodiscard]] bool isAsTold() const
    {
        return m_checked && worthOf(*m_checked->report, *m_error) == 2;
    }

    void addCommand()
    {
        switch (m_answer.step) {
        case MessageStep::PathMissing:
        case MessageStep::PathRelative:
        case MessageStep::OperationMissing:
        case MessageStep::SecondPathMissing:
        case MessageStep::NoContainer:
        case MessageStep::SetUp:
            m_answer.command = commandFor(*m_error, m_error->container.value_or(std::string()));
            break;
        case MessageStep::SeveralContainers:
            m_answer.command = commandFor(*m_error, m_answer.containers.front());
            break;
        default:
            break;
        }
    }

    const ErrorChoice &m_choice;
    TakeInventory m_takeInventory;
    MessageAnswer m_answer;
    RecognisedError *m_error = nullptr;
    CheckedCase m_checked;
};

void printLine(const QString &text, Streams &streams)
{
    if (!text.isEmpty())
        streams.out << wrapped(text, kCells).toStdString();
}

void printText(const MessageAnswer &answer, std::string_view text, Streams &streams)
{
    const RecognisedError none;
    const RecognisedError &error = answer.error ? *answer.error : none;
    if (answer.error)
        streams.out << foundText(error, text).toStdString();
    printLine(stepText(answer.step, error), streams);
    if (error.otherTopic) {
        for (const QString &line : topicTexts(*error.otherTopic))
            printLine(line, streams);
    }
    if (answer.step == MessageStep::SeveralContainers) {
        for (const std::string &name : answer.containers)
            streams.out << "  " << shownBytes(name).toStdString() << '\n';
    }
    if (error.programRefuses)
        printLine(refusalText(), streams);
    if (!answer.command.empty())
        streams.out << "  " << commandText(answer.command).toStdString() << '\n';
    if (!answer.report)
        return;
    TextOptions options;
    options.colour = streams.colour;
    options.width = streams.width;
    streams.out << '\n' << textReport(*answer.report, options).toStdString();
}

Exit exitOfAnswer(const MessageAnswer &answer)
{
    if (answer.report)
        return exitOf(answer.report->verdict.kind);
    return answer.step == MessageStep::NotAboutFiles ? Exit::Allowed : Exit::Undetermined;
}

Exit failed(const Error &error, Streams &streams)
{
    streams.err << cliErrorText(error).toStdString() << '\n';
    return leavesUndetermined(error) ? Exit::Undetermined : Exit::CannotWork;
}

} // namespace

Exit runCheckError(Options &options, Streams &streams)
{
    return runCheckError(options, streams, [] {
        const HostSurroundings surroundings;
        return takeInventory(surroundings, EngineQuery());
    });
}

Exit runCheckError(Options &options, Streams &streams, const TakeInventory &inventory)
{
    const ErrorChoice choice = readErrorChoice(options, streams);
    if (options.problem())
        return usageExit(*options.problem(), "check", streams);
    ErrorCheck question(choice, inventory);
    if (const auto done = question.run(); !done)
        return failed(done.error(), streams);
    if (choice.json)
        streams.out << messageJson(question.answer());
    else
        printText(question.answer(), choice.text, streams);
    return exitOfAnswer(question.answer());
}

} // namespace mountlens::ui
