// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/run_line.h"

#include "config/command_prefix.h"
#include "config/compose_line.h"
#include "config/flag_scan.h"
#include "config/image_reference.h"
#include "config/literal_dollars.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/run_flag_table.h"
#include "config/run_flags.h"
#include "config/shell_words.h"
#include "model/forwarding_surroundings.h"

#include <algorithm>
#include <array>
#include <set>

namespace mountlens {

namespace {

constexpr unsigned kMaxNesting = 4;
constexpr std::size_t kMaxContainers = 1000;
constexpr std::size_t kMaxSkipped = 16;

using Words = std::span<const std::string>;

/// The surroundings of one command: where `cd` has led, and who sudo makes of the caller.
class CommandSurroundings final : public ForwardingSurroundings
{
public:
    CommandSurroundings(const Surroundings &around, std::string directory, HostUser caller)
        : ForwardingSurroundings(around)
        , m_directory(std::move(directory))
        , m_caller(std::move(caller))
    {
    }

    [[nodiscard]] std::string workingDirectory() const override { return m_directory; }
    [[nodiscard]] HostUser caller() const override { return m_caller; }

private:
    std::string m_directory;
    HostUser m_caller;
};

HostUser callerOf(const SpokenCommand &command, const Surroundings &around)
{
    if (!command.sudoUser)
        return around.caller();
    if (const auto user = around.user(*command.sudoUser))
        return *user;
    return *command.sudoUser == "root" ? HostUser{"root", 0, 0, "/root"} : around.caller();
}

/// What the flags before the verb and the variables before the command say.
struct Globals
{
    std::string address;
    std::vector<std::string> rest;
};

using Environment = std::map<std::string, std::string>;

Environment environmentOf(const SpokenCommand &command, const Environment &exported)
{
    Environment environment = exported;
    for (const std::string &assignment : command.assignments) {
        const auto equals = assignment.find('=');
        if (equals != std::string::npos)
            environment[assignment.substr(0, equals)] = assignment.substr(equals + 1);
    }
    return environment;
}

std::string valueOf(const Environment &environment, const std::string &name)
{
    const auto found = environment.find(name);
    return found == environment.end() ? std::string() : found->second;
}

/// DOCKER_CONTEXT beats DOCKER_HOST, and a flag beats both.
std::string environmentAddress(Engine engine, const Environment &environment)
{
    const bool isPodman = engine == Engine::Podman;
    const std::array<const char *, 2> names =
        engine == Engine::Nerdctl ? std::array{"CONTAINERD_ADDRESS", ""}
        : isPodman                ? std::array{"CONTAINER_HOST", "CONTAINER_CONNECTION"}
                                  : std::array{"DOCKER_CONTEXT", "DOCKER_HOST"};
    for (const char *const name : names) {
        std::string value = valueOf(environment, name);
        if (!value.empty())
            return value;
    }
    return {};
}

bool isAddressFlag(std::string_view name)
{
    static constexpr std::array kNames{"host", "context", "url", "connection", "address"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool isRemote(std::string_view address)
{
    return address.starts_with("ssh://") || address.starts_with("tcp://")
           || address.starts_with("http://") || address.starts_with("https://");
}

/// Reads the commands of one text into a result.
class Collector
{
public:
    explicit Collector(const Surroundings &around)
        : m_around(around)
    {
    }

    Result<Done> read(std::string_view text, unsigned nesting);
    Result<CommandText> finish();

private:
    void take(const ShellText &text, const ShellCommand &shell);
    Result<Done>
    takeEngine(const ShellText &text, const ShellCommand &shell, const SpokenCommand &command);
    Result<Done> takeRun(const ShellText &text,
                         const ShellCommand &shell,
                         const SpokenCommand &command,
                         const Environment &environment,
                         const Globals &globals,
                         Words words);
    Result<Globals> globalsOf(const SpokenCommand &command, const Environment &environment);
    Result<Done> applyFlags(Engine engine,
                            const std::vector<GivenFlag> &flags,
                            const Surroundings &around,
                            ContainerSpec &spec);
    void addNotice(NoticeId id, std::vector<std::string> args);
    void noteSkipped(const std::string &word);
    void addShellNotices(const ShellCommand &shell, const SpokenCommand &command);
    void noteAddress(const std::string &address);

    const Surroundings &m_around;
    CommandText m_result;
    std::optional<Error> m_refused;
    std::uint32_t m_line = 0;
};

void Collector::addNotice(NoticeId id, std::vector<std::string> args)
{
    Notice notice{id, {}, m_line};
    notice.args = std::move(args);
    m_result.configuration.notices.push_back(std::move(notice));
}

/// $(which docker) in place of the engine's name is understood. As a mount's source it is a path
/// that nobody here knows.
bool isEngineName(const Notice &notice, const ShellCommand &shell)
{
    const std::string &text = notice.args.front();
    return !programFound(text).empty()
           && std::find(shell.words.begin(), shell.words.end(), text) != shell.words.end();
}

void Collector::addShellNotices(const ShellCommand &shell, const SpokenCommand &command)
{
    for (const Notice &notice : shell.notices) {
        const bool isFound = notice.id == NoticeId::CommandNotRun && isEngineName(notice, shell);
        if (!isFound)
            m_result.configuration.notices.push_back(notice);
    }
    if (!command.sudoUser)
        return;
    for (const CallerExpansion &expansion : shell.ofCaller)
        addNotice(NoticeId::ExpandedBeforeSudo, {expansion.expression, expansion.value});
}

void Collector::noteAddress(const std::string &address)
{
    if (isRemote(address))
        addNotice(NoticeId::RemoteEngine, {address});
}

Result<Globals> Collector::globalsOf(const SpokenCommand &command, const Environment &environment)
{
    const Result<ScannedFlags> scanned =
        scanFlags(command.engine, globalFlags(command.engine), command.arguments);
    if (!scanned)
        return scanned.error();
    Globals globals;
    globals.address = environmentAddress(command.engine, environment);
    for (const GivenFlag &flag : scanned->flags) {
        if (!flag.isKnown)
            addNotice(NoticeId::UnknownFlag, {flag.name});
        if (isAddressFlag(flag.name))
            globals.address = flag.value;
    }
    globals.rest = scanned->rest;
    return globals;
}

/// $DOCKER_OPTS that nobody has set: options rather than an image.
bool isUnknownOptions(std::string_view word)
{
    if (!word.starts_with('$'))
        return false;
    static constexpr std::array kHints{"OPT",   "ARG",     "FLAG",   "PARAM",
                                       "EXTRA", "VOLUMES", "MOUNTS", "ENVS"};
    std::string upper(word);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return upper.find_first_of(" (/:") == std::string::npos
           && std::any_of(kHints.begin(), kHints.end(), [&upper](const char *hint) {
                  return upper.find(hint) != std::string::npos;
              });
}

/// Flags that the engine knows, and an image behind them.
bool flagsFollow(Engine engine, Words words)
{
    if (words.empty() || !words.front().starts_with('-'))
        return false;
    const Result<ScannedFlags> scanned = scanFlags(engine, runFlags(engine), words);
    return scanned && !scanned->rest.empty()
           && std::all_of(scanned->flags.begin(), scanned->flags.end(),
                          [](const GivenFlag &flag) { return flag.isKnown; });
}

/// $(test -t 0 && echo -it), rather than $(docker build -q .): by what stands in it or behind it.
bool isUnknownFlags(Engine engine, Words words, const std::set<std::string> &loose)
{
    const std::string &word = words.front();
    const bool isCommand = word.starts_with("$(") || word.starts_with('`');
    const auto holds = [&word](const char *text) { return word.find(text) != std::string::npos; };
    if (!isCommand || !loose.contains(word) || holds("build") || holds("image"))
        return false;
    return holds("echo -") || holds("echo '-") || holds("echo \"-")
           || flagsFollow(engine, words.subspan(1));
}

/// --init-ctr of podman is no flag of `run`.
void forgetCreateFlags(std::vector<GivenFlag> &flags)
{
    for (GivenFlag &flag : flags) {
        if (flag.isKnown && flag.name == "init-ctr")
            flag = {"--init-ctr", "true", false};
    }
}

struct RunWords
{
    ScannedFlags scanned;
    /// Words that stand for options nobody knows.
    std::vector<std::string> skipped;
};

/// scanFlags(), and again behind words that stand for options.
Result<RunWords> scanRun(Engine engine, Words words, const std::set<std::string> &loose)
{
    RunWords result;
    ScannedFlags &all = result.scanned;
    all.rest.assign(words.begin(), words.end());
    for (;;) {
        Result<ScannedFlags> part = scanFlags(engine, runFlags(engine), all.rest, Interspersed::No,
                                              otherEnginesFlags(engine));
        if (!part)
            return part.error();
        all.flags.insert(all.flags.end(), part->flags.begin(), part->flags.end());
        all.rest = std::move(part->rest);
        const bool mayBeSkipped = all.rest.size() > 1 && result.skipped.size() < kMaxSkipped;
        if (!mayBeSkipped
            || (!isUnknownOptions(all.rest.front()) && !isUnknownFlags(engine, all.rest, loose)))
            return result;
        result.skipped.push_back(std::move(all.rest.front()));
        all.rest.erase(all.rest.begin());
    }
}

bool isRootfs(const ScannedFlags &scanned)
{
    const auto found = std::find_if(scanned.flags.rbegin(), scanned.flags.rend(),
                                    [](const GivenFlag &flag) { return flag.name == "rootfs"; });
    return found != scanned.flags.rend() && found->isKnown && parseGoBool(found->value) == true;
}

Error missingImage(Engine engine, const std::string &verb)
{
    if (engine == Engine::Podman)
        return refusal(engine, "requires at least 1 arg(s), only received 0");
    std::string words = "'";
    words.append(engineWord(engine))
        .append(" ")
        .append(verb)
        .append("' requires at least 1 argument");
    return refusal(engine, std::move(words));
}

/// PATH[:O][:idmap...].
std::string rootfsPath(const std::string &text, const std::string &directory)
{
    const std::string path = splitOutsideExpansions(text, ':').front();
    return holdsExpansion(path) || path.starts_with('~') ? path : absolutePath(directory, path);
}

/// What was noted as kept is left out.
void Collector::noteSkipped(const std::string &word)
{
    Notices &notices = m_result.configuration.notices;
    const auto found = std::find_if(notices.rbegin(), notices.rend(), [&word](const Notice &n) {
        const bool isKept = n.id == NoticeId::VariableKept || n.id == NoticeId::CommandNotRun;
        return isKept && !n.args.empty() && n.args.front() == word;
    });
    if (found != notices.rend())
        found->id = NoticeId::OptionsSkipped;
    else
        addNotice(NoticeId::OptionsSkipped, {word});
}

/// `flags` have their literal $ disguised, which tells what the engine refuses; the container gets
/// them as they are.
Result<Done> Collector::applyFlags(Engine engine,
                                   const std::vector<GivenFlag> &flags,
                                   const Surroundings &around,
                                   ContainerSpec &spec)
{
    ContainerSpec checked = spec;
    Notices notices;
    Result<Done> applied = applyScannedFlags(engine, flags, around, checked, notices);
    for (Notice &notice : notices) {
        for (std::string &arg : notice.args)
            arg = undisguised(std::move(arg));
        addNotice(notice.id, std::move(notice.args));
    }
    if (!applied)
        return applied;
    std::vector<GivenFlag> written = flags;
    for (GivenFlag &flag : written)
        flag.value = undisguised(std::move(flag.value));
    Notices again;
    return applyScannedFlags(engine, written, around, spec, again);
}

/// The word behind the flags.
Result<Done>
placeImage(const ScannedFlags &scanned, const std::string &directory, ContainerSpec &spec)
{
    const std::string &word = scanned.rest.front();
    if (isRootfs(scanned)) {
        spec.rootfs = undisguised(rootfsPath(word, directory));
        return Done{};
    }
    spec.image = undisguised(word);
    return checkImageReference(spec.engine, word);
}

Result<Done> Collector::takeRun(const ShellText &text,
                                const ShellCommand &shell,
                                const SpokenCommand &command,
                                const Environment &environment,
                                const Globals &globals,
                                Words words)
{
    std::vector<std::string> arguments;
    for (const std::string &word : words.subspan(1))
        arguments.push_back(disguised(word, text.kept));
    Result<RunWords> read = scanRun(command.engine, arguments, text.loose);
    if (!read)
        return read.error();
    if (words.front() == "run")
        forgetCreateFlags(read->scanned.flags);
    for (const std::string &word : read->skipped)
        noteSkipped(undisguised(word));
    const ScannedFlags &scanned = read->scanned;
    ContainerSpec spec;
    spec.engine = command.engine;
    spec.engineAddress = globals.address;
    spec.commandWords = {engineWord(command.engine)};
    spec.commandWords.insert(spec.commandWords.end(), command.arguments.begin(),
                             command.arguments.end());
    const CommandSurroundings around(m_around, shell.directory, callerOf(command, m_around));
    Result<Done> applied = applyFlags(command.engine, scanned.flags, around, spec);
    if (!applied)
        return applied;
    if (scanned.rest.empty())
        return missingImage(command.engine, words.front());
    // Documents often say IMAGE; what such a container would mount can be told all the same.
    const Result<Done> placed = placeImage(scanned, shell.directory, spec);
    if (!placed)
        addNotice(NoticeId::EngineRefuses,
                  {placed.error().subject(), undisguised(placed.error().detail())});
    const std::string userns = valueOf(environment, "PODMAN_USERNS");
    const bool takesEnvironment =
        command.engine == Engine::Podman && spec.userns.empty() && spec.pod.empty();
    if (takesEnvironment && checkUserns(Engine::Podman, userns))
        spec.userns = userns;
    m_result.configuration.containers.push_back(std::move(spec));
    return Done{};
}

bool makesContainer(std::string_view verb)
{
    return verb == "run" || verb == "create";
}

Result<Done> Collector::takeEngine(const ShellText &text,
                                   const ShellCommand &shell,
                                   const SpokenCommand &command)
{
    const Environment environment = environmentOf(command, shell.exported);
    Globals globals;
    globals.rest = command.arguments;
    if (!command.isCompose) {
        const Result<Globals> read = globalsOf(command, environment);
        if (!read)
            return read.error();
        globals = *read;
    } else {
        globals.address = environmentAddress(command.engine, environment);
    }
    Words words(globals.rest);
    if (!command.isCompose && words.size() > 1 && words[0] == "container")
        words = words.subspan(1);
    const bool isCompose = command.isCompose || (!words.empty() && words[0] == "compose");
    if (!isCompose && (words.empty() || !makesContainer(words[0])))
        return Done{};
    if (isCompose) {
        const Words arguments = command.isCompose ? words : words.subspan(1);
        Result<std::optional<ComposeInvocation>> invocation = readComposeLine(
            command.engine, arguments, shell.directory, m_result.configuration.notices);
        if (!invocation)
            return invocation.error();
        if (!*invocation)
            return Done{};
        (*invocation)->environment = environment;
        (*invocation)->line = shell.line;
        if ((*invocation)->engineAddress.empty())
            (*invocation)->engineAddress = globals.address;
        noteAddress((*invocation)->engineAddress);
        addShellNotices(shell, command);
        m_result.compose.push_back(std::move(**invocation));
        return Done{};
    }
    addShellNotices(shell, command);
    noteAddress(globals.address);
    return takeRun(text, shell, command, environment, globals, words);
}

void Collector::take(const ShellText &text, const ShellCommand &shell)
{
    const auto command = engineCommand(shell);
    const std::size_t made = m_result.configuration.containers.size() + m_result.compose.size();
    if (!command || made >= kMaxContainers)
        return;
    m_line = shell.line;
    Result<Done> taken = takeEngine(text, shell, *command);
    if (taken)
        return;
    const Error refused = undisguised(taken.error());
    addNotice(NoticeId::EngineRefuses, {refused.subject(), refused.detail()});
    if (!m_refused)
        m_refused = refused;
}

Result<Done> Collector::read(std::string_view text, unsigned nesting)
{
    const Result<ShellText> shell = readShellText(text, m_around);
    if (!shell)
        return shell.error();
    for (const ShellCommand &command : shell->commands) {
        const auto nested = nesting < kMaxNesting ? nestedText(command) : std::nullopt;
        if (nested) {
            Result<Done> inner = read(*nested, nesting + 1);
            if (!inner)
                return inner;
            continue;
        }
        take(*shell, command);
    }
    return Done{};
}

Result<CommandText> Collector::finish()
{
    if (!m_result.configuration.containers.empty() || !m_result.compose.empty())
        return std::move(m_result);
    if (m_refused)
        return *m_refused;
    return Error(ErrorId::Malformed, "command line");
}

} // namespace

Result<CommandText> readCommandText(std::string_view text, const Surroundings &around)
{
    Collector collector(around);
    Result<Done> read = collector.read(text, 0);
    if (!read)
        return read.error();
    return collector.finish();
}

Result<Configuration> parseCommandText(std::string_view text, const Surroundings &around)
{
    Result<CommandText> read = readCommandText(text, around);
    if (!read)
        return read.error();
    if (read->configuration.containers.empty())
        return Error(ErrorId::Unsupported, "compose");
    return std::move(read->configuration);
}

} // namespace mountlens
