// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/quadlet_unit.h"

#include "base/text_scan.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/quadlet_arguments.h"
#include "config/run_flags.h"
#include "model/forwarding_surroundings.h"

#include <algorithm>
#include <utility>

namespace mountlens {

namespace {

constexpr std::size_t kMaxPodMembers = 200;

std::string fileNameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string directoryOf(const std::string &path)
{
    return path.substr(0, std::min(path.rfind('/'), path.size()));
}

std::string baseName(const std::string &fileName)
{
    return fileName.substr(0, fileName.rfind('.'));
}

/// podman: getServiceName().
std::string serviceName(const UnitFile &unit, std::string_view section, const std::string &fileName)
{
    const std::string given = unit.text(section, "ServiceName");
    return (given.empty() ? baseName(fileName) : given) + ".service";
}

/// The lines of an EnvironmentFile=: NAME=VALUE with quotes around the value, '#' and ';' comments.
void addEnvironmentFile(std::string_view text, UnitContext &context)
{
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        const std::string_view all = line;
        const std::string_view name = takeUntil(line, '=');
        if (name.empty() || name.size() == all.size() || name.front() == '#' || name.front() == ';')
            continue;
        const auto words = splitUnitWords(line, UnitEscapes::Literal);
        if (words && words->size() <= 1)
            context.environment[std::string(name)] = words->empty() ? "" : words->front();
    }
}

/// The same surroundings, asked by the owner of a unit: podman runs as that user, and what is
/// relative in its arguments starts where the service does.
class OwnerSurroundings final : public ForwardingSurroundings
{
public:
    OwnerSurroundings(const UnitOwner &owner, const Surroundings &outer)
        : ForwardingSurroundings(outer)
        , m_caller(outer.caller())
    {
        if (owner.uid && *owner.uid != m_caller.uid)
            m_caller = HostUser{owner.name, *owner.uid, owner.gid.value_or(*owner.uid), owner.home};
        m_directory = owner.system || owner.home.empty() ? "/" : owner.home;
    }

    [[nodiscard]] std::string workingDirectory() const override { return m_directory; }
    [[nodiscard]] HostUser caller() const override { return m_caller; }

private:
    HostUser m_caller;
    std::string m_directory;
};

constexpr std::string_view kKeptMark = "Z0mountlensKept0Z";

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    std::string replaced;
    std::string_view rest = text;
    for (std::size_t at = rest.find(from); at != std::string_view::npos; at = rest.find(from)) {
        replaced.append(rest.substr(0, at)).append(to);
        rest.remove_prefix(at + from.size());
    }
    replaced.append(rest);
    text = std::move(replaced);
}

/// A specifier that nobody here knows is no part of a volume's name for podman: it goes through as
/// letters, as a path where a path must begin with it.
std::string withMarks(std::string argument)
{
    const bool path = argument.size() > 2 && argument[0] == '%' && argument[2] == '/';
    replaceAll(argument, "%", kKeptMark);
    if (path)
        argument.insert(argument.begin(), '/');
    return argument;
}

void takeMarks(std::string &text)
{
    if (text.starts_with('/' + std::string(kKeptMark)))
        text.erase(0, 1);
    replaceAll(text, kKeptMark, "%");
}

void takeMarks(std::vector<std::string> &texts)
{
    for (std::string &text : texts)
        takeMarks(text);
}

void takeMarks(ContainerSpec &container, Notices &notices)
{
    for (MountSpec &mount : container.mounts) {
        takeMarks(mount.source);
        takeMarks(mount.target);
        takeMarks(mount.options);
    }
    takeMarks(container.user);
    takeMarks(container.userns);
    takeMarks(container.name);
    takeMarks(container.groupAdd);
    takeMarks(container.securityOptions);
    takeMarks(container.volumesFrom);
    for (Notice &notice : notices)
        takeMarks(notice.args);
}

/// Units that are read for several keys are spoken of once.
void dropRepeats(Notices &notices)
{
    if (notices.size() > 1000)
        return;
    Notices once;
    for (Notice &notice : notices) {
        if (std::find(once.begin(), once.end(), notice) == once.end())
            once.push_back(std::move(notice));
    }
    notices = std::move(once);
}

/// Of a unit and the surroundings it was found in.
class QuadletReader
{
public:
    QuadletReader(std::string path, const Surroundings &surroundings, Notices &notices)
        : m_path(std::move(path))
        , m_surroundings(surroundings)
        , m_places(m_path, surroundings)
        , m_notices(notices)
    {
    }

    Result<ContainerSpec> container()
    {
        const auto unit = m_places.load(m_path, m_notices);
        if (!unit)
            return unit.error();
        setContext(*unit, "Container");
        const auto command = quadletContainerCommand(*unit, m_path, m_places, m_notices);
        if (!command)
            return command.error();
        ContainerSpec container;
        container.engine = Engine::Quadlet;
        apply(*command, container);
        container.name = containerName(*unit, container.name);
        joinPod(*unit, container);
        setVolumes(*unit, "Container", container);
        return container;
    }

    /// The infra container of a pod.
    Result<ContainerSpec> pod()
    {
        const auto unit = m_places.load(m_path, m_notices);
        if (!unit)
            return unit.error();
        setContext(*unit, "Pod");
        const auto command = quadletPodCommand(*unit, m_path, m_places, m_notices);
        if (!command)
            return command.error();
        ContainerSpec container;
        container.engine = Engine::Quadlet;
        apply(*command, container);
        container.pod = expand({quadletResourceName(*unit, fileNameOf(m_path)), 0});
        container.name = container.pod + "-infra";
        setVolumes(*unit, "Pod", container);
        return container;
    }

    Result<KubeUnit> kube()
    {
        const auto unit = m_places.load(m_path, m_notices);
        if (!unit)
            return unit.error();
        setContext(*unit, "Kube");
        noteUnknownKeys(*unit, QuadletKind::Kube, m_path, m_notices);
        KubeUnit kube;
        for (const UnitEntry &entry : unit->all("Kube", "Yaml")) {
            for (const std::string &word : unitWords({entry}, UnitEscapes::Kept))
                kube.files.push_back(absolutePath(directoryOf(m_path), expand({word, entry.line})));
        }
        if (kube.files.empty())
            return Error(ErrorId::EngineRefuses, "quadlet", "no Yaml key specified");
        const auto mappings = quadletUserMappings(*unit, "Kube");
        if (!mappings)
            return mappings.error();
        if (mappings->size() > 1)
            kube.userns = expand((*mappings)[1]);
        return kube;
    }

    /// The .container files of the same places that name this pod.
    [[nodiscard]] std::vector<std::string> podMembers() const
    {
        std::vector<std::string> members;
        Notices unread;
        for (const std::string &directory : m_places.directories()) {
            for (const std::string &name : m_surroundings.list(directory)) {
                const std::string path = absolutePath(directory, name);
                if (!name.ends_with(".container") || members.size() >= kMaxPodMembers)
                    continue;
                const auto unit = m_places.load(path, unread);
                if (unit && unit->text("Container", "Pod") == fileNameOf(m_path))
                    members.push_back(path);
            }
        }
        return members;
    }

private:
    void setContext(const UnitFile &unit, std::string_view section)
    {
        m_context.unit = serviceName(unit, section, fileNameOf(m_path));
        m_context.owner = m_places.owner();
        setManagerEnvironment();
        for (const UnitEntry &entry : unit.all("Service", "EnvironmentFile")) {
            const bool optional = entry.value.starts_with('-');
            readEnvironment(expandSpecifiers(entry.value.substr(optional ? 1 : 0), m_context,
                                             m_surroundings, m_notices, entry.line),
                            optional, entry.line);
        }
        // exec_context_load_environment(): the files come after, and win.
        const auto fromFiles = m_context.environment;
        for (const std::string &word :
             unitWords(unit.all("Service", "Environment"), UnitEscapes::C)) {
            const std::size_t equals = word.find('=');
            if (equals != std::string::npos && !fromFiles.contains(word.substr(0, equals)))
                m_context.environment[word.substr(0, equals)] =
                    expandSpecifiers(word.substr(equals + 1), m_context, m_surroundings, m_notices);
        }
    }

    /// A user's service manager has what the login gave it; the system's has no HOME.
    void setManagerEnvironment()
    {
        const UnitOwner &owner = m_context.owner;
        if (owner.system)
            return;
        const std::string runtime = unitDirectory('t', owner, m_surroundings);
        if (!runtime.empty())
            m_context.environment["XDG_RUNTIME_DIR"] = runtime;
        if (!owner.home.empty())
            m_context.environment["HOME"] = owner.home;
        if (!owner.name.empty())
            m_context.environment["USER"] = m_context.environment["LOGNAME"] = owner.name;
    }

    void readEnvironment(const std::string &path, bool optional, std::uint32_t line)
    {
        const auto text = m_surroundings.read(path);
        if (text)
            addEnvironmentFile(*text, m_context);
        else if (!optional)
            m_notices.push_back(Notice{NoticeId::FileMissing, {path}, line});
    }

    std::string expand(const QuadletArgument &argument)
    {
        return expandCommandWord(argument.text, m_context, m_surroundings, m_notices,
                                 argument.line);
    }

    /// What podman would refuse when the service starts is told; what else the unit says stays.
    void apply(const QuadletCommand &command, ContainerSpec &container)
    {
        std::vector<std::string> arguments;
        for (const QuadletArgument &argument : command.arguments)
            arguments.push_back(withMarks(expand(argument)));
        container.image = expand(command.image);
        if (!command.rootfs.text.empty())
            setRootfs(expand(command.rootfs), container);
        const OwnerSurroundings podman(m_context.owner, m_surroundings);
        Notices notices;
        const auto refusals =
            applyRefusedRunFlags(Engine::Podman, arguments, podman, container, notices);
        for (const FlagRefusal &refusal : refusals) {
            if (refusal.flag)
                keepMount(*refusal.flag, container);
            const std::uint32_t line = refusal.flag ? lineOf(command, arguments, *refusal.flag) : 0;
            notices.push_back(Notice{
                NoticeId::EngineRefuses, {refusal.why.subject(), refusal.why.detail()}, line});
        }
        for (Notice &notice : notices)
            refuseTilde(notice);
        addSecrets(arguments, container, notices);
        takeMarks(container, notices);
        std::move(notices.begin(), notices.end(), std::back_inserter(m_notices));
    }

    /// 0: it stands in no line of its own.
    static std::uint32_t lineOf(const QuadletCommand &command,
                                const std::vector<std::string> &expanded,
                                const GivenFlag &flag)
    {
        const auto found = std::find(expanded.begin(), expanded.end(), flag.value);
        return found == expanded.end()
                   ? 0
                   : command.arguments[static_cast<std::size_t>(found - expanded.begin())].line;
    }

    /// A volume or tmpfs that podman refuses still says what somebody wanted to mount where.
    static void keepMount(const GivenFlag &flag, ContainerSpec &container)
    {
        if (flag.name != "volume" && flag.name != "tmpfs")
            return;
        std::string_view rest = flag.value;
        MountSpec mount;
        if (flag.name == "volume")
            mount.source = takeUntil(rest, ':');
        mount.target = takeUntil(rest, ':');
        mount.type = mount.source.starts_with('/') ? "bind" : flag.name;
        if (mount.target.starts_with('/'))
            container.mounts.push_back(std::move(mount));
    }

    /// What the notice about --secret stands for is known here: a file in the container.
    static void addSecrets(const std::vector<std::string> &arguments,
                           ContainerSpec &container,
                           Notices &notices)
    {
        for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
            if (arguments[i] != "--secret")
                continue;
            if (auto mount = secretMount(arguments[i + 1]))
                container.mounts.push_back(std::move(*mount));
            const Notice told{NoticeId::NotEvaluated, {"--secret"}};
            const auto found = std::find(notices.begin(), notices.end(), told);
            if (found != notices.end())
                notices.erase(found);
        }
    }

    /// podman pkg/specgenutil/specgen.go parseSecrets(): NAME[,type=mount|env][,target=...].
    /// nullopt: for the environment.
    static std::optional<MountSpec> secretMount(std::string_view text)
    {
        MountSpec mount;
        mount.type = "secret";
        mount.readOnly = true;
        while (!text.empty()) {
            const std::string option(takeUntil(text, ','));
            const std::string name = option.substr(0, option.find('='));
            const std::string value = option.substr(std::min(name.size() + 1, option.size()));
            if (option == name || name == "source")
                mount.source = option == name ? option : value;
            else if (option == "type=env")
                return std::nullopt;
            else if (name == "target")
                mount.target = value;
            else if (name != "type")
                mount.options.push_back(option);
        }
        if (!mount.target.starts_with('/'))
            mount.target = "/run/secrets/" + (mount.target.empty() ? mount.source : mount.target);
        return mount;
    }

    /// No shell takes part, and neither systemd nor quadlet knows ~: podman sees a volume of that
    /// name.
    static void refuseTilde(Notice &notice)
    {
        if (notice.id != NoticeId::TildeKept)
            return;
        notice.id = NoticeId::VariableKept;
        const std::string &text = notice.args.front();
        const auto checked = checkVolumeName(Engine::Podman, text.substr(0, text.find(':')));
        if (text.starts_with('~') && !checked)
            notice = Notice{NoticeId::EngineRefuses, {"podman", checked.error().detail()}};
    }

    /// podman run --rootfs: PATH[:O][:idmap[=...]].
    static void setRootfs(const std::string &text, ContainerSpec &container)
    {
        std::string_view rest = text;
        container.rootfs = takeUntil(rest, ':');
        while (!rest.empty())
            container.rootfsOptions.emplace_back(takeUntil(rest, ':'));
    }

    /// Of PodmanArgs=, which stands after quadlet's own --name.
    std::string containerName(const UnitFile &unit, const std::string &given)
    {
        return given.empty() ? containerName(unit) : given;
    }

    std::string containerName(const UnitFile &unit)
    {
        const UnitEntry *const given = unit.last("Container", "ContainerName");
        const std::string name = unit.text("Container", "ContainerName");
        if (given != nullptr && !name.empty())
            return expand({name, given->line});
        const bool instance = m_path.find('@', m_path.rfind('/') + 1) != std::string::npos;
        return expand({instance ? "systemd-%p_%i" : "systemd-%N", 0});
    }

    /// Members share the pod's user namespace and volumes. podman refuses another namespace:
    /// userNSConflictsWithPod() in pkg/specgen/generate/namespaces.go.
    void joinPod(const UnitFile &unit, ContainerSpec &container)
    {
        const UnitEntry *const named = unit.last("Container", "Pod");
        const std::string podUnit = unit.text("Container", "Pod");
        if (named == nullptr || podUnit.empty())
            return;
        if (!container.userns.empty() && container.userns != "host"
            && !container.userns.starts_with("container:"))
            m_notices.push_back(Notice{
                NoticeId::EngineRefuses,
                {"podman", "cannot set user namespace mode when joining pod with infra container"},
                named->line});
        container.pod = m_places.resourceName(podUnit, m_notices, named->line);
        const auto path = m_places.find(podUnit);
        if (!path)
            return;
        auto infra = QuadletReader(*path, m_surroundings, m_notices).pod();
        if (infra)
            takeOver(std::move(*infra), container);
        else if (infra.error().id() == ErrorId::EngineRefuses)
            m_notices.push_back(Notice{NoticeId::EngineRefuses,
                                       {infra.error().subject(), infra.error().detail()},
                                       named->line});
        else
            m_notices.push_back(Notice{NoticeId::FileUnreadable, {*path}, named->line});
    }

    static void takeOver(ContainerSpec infra, ContainerSpec &container)
    {
        container.pod = infra.pod;
        container.userns = infra.userns;
        container.uidMapFlags = std::move(infra.uidMapFlags);
        container.gidMapFlags = std::move(infra.gidMapFlags);
        container.uidMap = std::move(infra.uidMap);
        container.gidMap = std::move(infra.gidMap);
        container.subUidName = infra.subUidName;
        container.subGidName = infra.subGidName;
        for (MountSpec &mount : infra.mounts) {
            const bool covered =
                std::any_of(container.mounts.begin(), container.mounts.end(),
                            [&](const MountSpec &own) { return own.target == mount.target; });
            if (!covered)
                container.mounts.push_back(std::move(mount));
        }
    }

    /// What the .volume units of Volume= and Mount= say about the volumes themselves.
    void setVolumes(const UnitFile &unit, std::string_view section, ContainerSpec &container)
    {
        for (const UnitEntry &entry : unit.all(section, "Volume"))
            setVolume(entry.value.substr(0, entry.value.find(':')), container);
        for (const std::string &mount : unitWords(unit.all(section, "Mount"), UnitEscapes::C)) {
            std::string_view rest = mount;
            while (!rest.empty()) {
                std::string_view field = takeUntil(rest, ',');
                const std::string_view key = takeUntil(field, '=');
                if (key == "source" || key == "src")
                    setVolume(std::string(field), container);
            }
        }
    }

    void setVolume(const std::string &unitName, ContainerSpec &container)
    {
        const auto path = unitName.ends_with(".volume") ? m_places.find(unitName) : std::nullopt;
        Notices told;
        const auto unit = path ? m_places.load(*path, told)
                               : Result<UnitFile>(Error(ErrorId::OpenFailed, unitName));
        if (!unit)
            return;
        const std::string name = expand({quadletResourceName(*unit, unitName), 0});
        for (MountSpec &mount : container.mounts) {
            if (mount.type == "volume" && mount.source == name)
                describeVolume(*unit, mount);
        }
    }

    /// podman: ConvertVolume().
    void describeVolume(const UnitFile &unit, MountSpec &mount)
    {
        const std::string type = unit.text("Volume", "Type");
        std::string options = ',' + unit.text("Volume", "Options") + ',';
        const bool bound = type == "bind" || options.find(",bind,") != std::string::npos
                           || options.find(",rbind,") != std::string::npos;
        if (bound)
            mount.volumeDevice = expand({unit.text("Volume", "Device"), 0});
        mount.volumeUid = volumeId(unit, "UID", "User", options, ",uid=");
        mount.volumeGid = volumeId(unit, "GID", "Group", options, ",gid=");
        const std::string copy = unit.text("Volume", "Copy");
        mount.volumeNoCopy = !copy.empty() && !unitBoolean(copy).value_or(false);
    }

    /// --uid, else the mount option of the same meaning.
    static std::optional<std::uint32_t> volumeId(const UnitFile &unit,
                                                 std::string_view flag,
                                                 std::string_view key,
                                                 std::string_view options,
                                                 std::string_view option)
    {
        const auto given = parseNumber32(unit.text("Volume", flag));
        if (given)
            return given;
        if (unit.last("Volume", key) != nullptr)
            return parseNumber32(unit.text("Volume", key)).value_or(0);
        const std::size_t at = options.find(option);
        if (at == std::string_view::npos)
            return std::nullopt;
        options.remove_prefix(at + option.size());
        return parseNumber32(takeUntil(options, ','));
    }

    std::string m_path;
    const Surroundings &m_surroundings;
    QuadletPlaces m_places;
    Notices &m_notices;
    UnitContext m_context;
};

Result<Configuration> onlyContainer(Result<ContainerSpec> container, Configuration configuration)
{
    if (!container)
        return container.error();
    configuration.containers.push_back(std::move(*container));
    dropRepeats(configuration.notices);
    return configuration;
}

Result<Configuration> parseContainer(const std::string &path, const Surroundings &surroundings)
{
    Configuration configuration;
    auto container = QuadletReader(path, surroundings, configuration.notices).container();
    return onlyContainer(std::move(container), std::move(configuration));
}

Result<Configuration> parsePod(const std::string &path, const Surroundings &surroundings)
{
    Configuration configuration;
    QuadletReader reader(path, surroundings, configuration.notices);
    auto infra = reader.pod();
    const std::vector<std::string> members =
        infra ? reader.podMembers() : std::vector<std::string>{};
    if (members.empty())
        return onlyContainer(std::move(infra), std::move(configuration));
    for (const std::string &member : members) {
        auto container = QuadletReader(member, surroundings, configuration.notices).container();
        if (!container)
            return container.error();
        configuration.containers.push_back(std::move(*container));
    }
    dropRepeats(configuration.notices);
    return configuration;
}

Result<Configuration> parseKube(const std::string &path, const Surroundings &surroundings)
{
    const auto kube = parseKubeUnit(path, surroundings);
    if (!kube)
        return kube.error();
    Configuration configuration;
    configuration.notices = kube->notices;
    for (const std::string &file : kube->files)
        configuration.notices.push_back(Notice{NoticeId::KubernetesFile, {file}});
    return configuration;
}

/// .volume, .network, .image, .build, .artifact.
Result<Configuration>
parseOther(const std::string &path, QuadletKind kind, const Surroundings &surroundings)
{
    Configuration configuration;
    const QuadletPlaces places(path, surroundings);
    const auto unit = places.load(path, configuration.notices);
    if (!unit)
        return unit.error();
    noteUnknownKeys(*unit, kind, path, configuration.notices);
    configuration.notices.push_back(
        Notice{NoticeId::NoContainer, {std::string(quadletSection(kind))}});
    return configuration;
}

} // namespace

Result<Configuration> parseQuadlet(const std::string &path, const Surroundings &surroundings)
{
    const std::string whole = absolutePath(surroundings.workingDirectory(), path);
    const auto kind = quadletKind(whole);
    if (!kind)
        return Error(ErrorId::Malformed, fileNameOf(whole));
    switch (*kind) {
    case QuadletKind::Container:
        return parseContainer(whole, surroundings);
    case QuadletKind::Pod:
        return parsePod(whole, surroundings);
    case QuadletKind::Kube:
        return parseKube(whole, surroundings);
    case QuadletKind::Volume:
    case QuadletKind::Image:
    case QuadletKind::Build:
    case QuadletKind::Artifact:
    case QuadletKind::Network:
        return parseOther(whole, *kind, surroundings);
    }
    return Error(ErrorId::Malformed, fileNameOf(whole));
}

Result<KubeUnit> parseKubeUnit(const std::string &path, const Surroundings &surroundings)
{
    Notices notices;
    auto kube =
        QuadletReader(absolutePath(surroundings.workingDirectory(), path), surroundings, notices)
            .kube();
    if (kube)
        kube->notices = std::move(notices);
    return kube;
}

} // namespace mountlens
