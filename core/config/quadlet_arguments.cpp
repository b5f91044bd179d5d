// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Follows pkg/systemd/quadlet/quadlet.go of podman 5.8, function by function.
#include "config/quadlet_arguments.h"

#include "base/text_scan.h"
#include "config/mount_flag.h"
#include "config/paths.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mountlens {

namespace {

constexpr std::string_view kContainer = "Container";
constexpr std::string_view kPod = "Pod";

Error refused(std::string words)
{
    return Error(ErrorId::EngineRefuses, "quadlet", std::move(words));
}

std::uint32_t lineOf(const UnitFile &unit, std::string_view section, std::string_view key)
{
    const UnitEntry *const entry = unit.last(section, key);
    return entry == nullptr ? 0 : entry->line;
}

std::string csvRecord(const std::vector<std::string> &fields)
{
    std::string record;
    for (const std::string &field : fields) {
        if (&field != fields.data())
            record += ',';
        if (field.find_first_of(",\"\r\n") == std::string::npos && !field.starts_with(' ')) {
            record += field;
            continue;
        }
        record += '"';
        for (const char c : field)
            record.append(c == '"' ? 2U : 1U, c);
        record += '"';
    }
    return record;
}

/// Collects the arguments of one command.
class CommandWriter
{
public:
    CommandWriter(const UnitFile &unit,
                  std::string_view section,
                  const std::string &path,
                  const QuadletPlaces &places,
                  Notices &notices)
        : m_unit(unit)
        , m_section(section)
        , m_directory(path.substr(0, path.rfind('/')))
        , m_places(places)
        , m_notices(notices)
    {
    }

    void add(std::string_view flag, std::string value, std::uint32_t line)
    {
        arguments.push_back(QuadletArgument{std::string(flag), line});
        arguments.push_back(QuadletArgument{std::move(value), line});
    }

    /// The last value of a key.
    void one(std::string_view key, std::string_view flag, std::string_view before = {})
    {
        const std::string value = m_unit.text(m_section, key);
        if (!value.empty())
            add(flag, std::string(before) + value, lineOf(m_unit, m_section, key));
    }

    /// Every assignment whole.
    void each(std::string_view key, std::string_view flag)
    {
        for (const UnitEntry &entry : m_unit.all(m_section, key))
            add(flag, entry.value, entry.line);
    }

    /// Every word of every assignment.
    void words(std::string_view key,
               std::string_view flag,
               UnitEscapes escapes,
               std::string_view before = {})
    {
        for (const UnitEntry &entry : m_unit.all(m_section, key)) {
            for (const std::string &word : wordsOf(entry, escapes))
                add(flag, std::string(before) + word, entry.line);
        }
    }

    void boolean(std::string_view key, std::string_view flag)
    {
        const auto value = m_unit.lookup(m_section, key);
        if (!value)
            return;
        const bool on = unitBoolean(*value).value_or(false);
        arguments.push_back(QuadletArgument{std::string(flag) + (on ? "=true" : "=false"),
                                            lineOf(m_unit, m_section, key)});
    }

    [[nodiscard]] bool isOn(std::string_view key) const
    {
        return unitBoolean(m_unit.text(m_section, key)).value_or(false);
    }

    Result<Done> user()
    {
        const std::string user = m_unit.text(m_section, "User");
        const std::string group = m_unit.text(m_section, "Group");
        if (user.empty() && !group.empty())
            return refused("invalid Group set without User");
        if (!user.empty())
            add("--user", group.empty() ? user : user + ':' + group,
                lineOf(m_unit, m_section, "User"));
        return Done{};
    }

    Result<Done> userMappings()
    {
        auto mappings = quadletUserMappings(m_unit, m_section);
        if (!mappings)
            return mappings.error();
        arguments.insert(arguments.end(), mappings->begin(), mappings->end());
        return Done{};
    }

    /// Values are neither unquoted nor split: Volume="/a:/b" keeps its quotes.
    Result<Done> volumes()
    {
        for (const UnitEntry &entry : m_unit.all(m_section, "Volume")) {
            const std::size_t colon = entry.value.find(':');
            if (colon == std::string::npos || colon == 0) {
                // addVolumes(): ":/t:ro" is "/t".
                std::string_view target = entry.value;
                target.remove_prefix(colon == 0 ? 1 : 0);
                add("-v", std::string(takeUntil(target, ':')), entry.line);
                continue;
            }
            const std::string source =
                storageSource(entry.value.substr(0, colon), false, entry.line);
            add("-v", source + entry.value.substr(colon), entry.line);
        }
        return Done{};
    }

    Result<Done> mounts()
    {
        for (const UnitEntry &entry : m_unit.all(m_section, "Mount")) {
            for (const std::string &word : wordsOf(entry, UnitEscapes::C)) {
                auto mount = resolvedMount(word, entry.line);
                if (!mount)
                    return mount.error();
                add("--mount", std::move(*mount), entry.line);
            }
        }
        return Done{};
    }

    /// Those that are files in the container; type=env is none.
    void secrets()
    {
        for (const UnitEntry &entry : m_unit.all(m_section, "Secret")) {
            for (const std::string &word : wordsOf(entry, UnitEscapes::C)) {
                if ((',' + word + ',').find(",type=env,") == std::string::npos)
                    add("--secret", word, entry.line);
            }
        }
    }

    Result<Done> pod()
    {
        const std::string pod = m_unit.text(m_section, "Pod");
        if (pod.empty())
            return Done{};
        if (!pod.ends_with(".pod"))
            return refused("pod " + pod + " is not Quadlet based");
        return Done{};
    }

    void podmanArgs()
    {
        for (const UnitEntry &entry : m_unit.all(m_section, "PodmanArgs")) {
            for (std::string &word : wordsOf(entry, UnitEscapes::C))
                arguments.push_back(QuadletArgument{std::move(word), entry.line});
        }
    }

    [[nodiscard]] QuadletArgument imageName(std::string_view key) const
    {
        const std::uint32_t line = lineOf(m_unit, m_section, key);
        std::string name = m_unit.text(m_section, key);
        if (name.ends_with(".build") || name.ends_with(".image"))
            name = m_places.resourceName(name, m_notices, line);
        return QuadletArgument{name, line};
    }

    /// --module and the like stand before `run` and change what its defaults are.
    void globalArguments()
    {
        for (const UnitEntry &entry : m_unit.all(m_section, "ContainersConfModule"))
            m_notices.push_back(Notice{
                NoticeId::NotEvaluated, {"ContainersConfModule=" + entry.value}, entry.line});
        constexpr std::array<std::string_view, 10> kThatMatter{
            "--module",  "--root",       "--runroot", "--storage-driver", "--storage-opt",
            "--runtime", "--connection", "--url",     "--remote",         "-c"};
        for (const UnitEntry &entry : m_unit.all(m_section, "GlobalArgs")) {
            for (const std::string &word : wordsOf(entry, UnitEscapes::C)) {
                const std::string flag = word.substr(0, word.find('='));
                if (std::find(kThatMatter.begin(), kThatMatter.end(), flag) != kThatMatter.end())
                    m_notices.push_back(Notice{NoticeId::NotEvaluated, {word}, entry.line});
            }
        }
    }

    std::vector<QuadletArgument> arguments;

private:
    [[nodiscard]] static std::vector<std::string> wordsOf(const UnitEntry &entry,
                                                          UnitEscapes escapes)
    {
        return unitWords({entry}, escapes);
    }

    /// podman: handleStorageSource(). `source` is not empty.
    std::string storageSource(const std::string &source, bool image, std::uint32_t line)
    {
        if (source.front() == '.')
            return absolutePath(m_directory, source);
        const bool unit = source.ends_with(".volume") || source.ends_with(".artifact")
                          || (image && source.ends_with(".image"));
        if (source.front() == '/' || !unit)
            return source;
        return m_places.resourceName(source, m_notices, line);
    }

    /// podman: resolveContainerMountParams().
    Result<std::string> resolvedMount(const std::string &mount, std::uint32_t line)
    {
        auto fields = parseCsvRecord(mount);
        if (!fields)
            return refused(fields.error().detail());
        const std::string type = takeType(*fields);
        constexpr std::array<std::string_view, 5> kWithSource{"volume", "bind", "glob", "image",
                                                              "artifact"};
        if (std::find(kWithSource.begin(), kWithSource.end(), type) == kWithSource.end())
            return mount;
        const auto place = std::find_if(fields->rbegin(), fields->rend(), isSource);
        const std::string source = place == fields->rend() ? std::string() : valueOf(*place);
        if (place != fields->rend() && place->find('=') == std::string::npos)
            return refused("source parameter does not include a value");
        if (source.empty() && type != "volume")
            return refused("source parameter is required for mount type " + type);
        if (!source.empty())
            *place = "source=" + storageSource(source, true, line);
        fields->insert(fields->begin(), "type=" + type);
        return csvRecord(*fields);
    }

    static std::string valueOf(const std::string &field)
    {
        const std::size_t equals = field.find('=');
        return equals == std::string::npos ? std::string() : field.substr(equals + 1);
    }

    static bool isSource(const std::string &field)
    {
        const std::string key = field.substr(0, field.find('='));
        return key == "source" || key == "src";
    }

    /// podman: FindMountType() in pkg/specgenutilexternal; without a type it is a volume.
    static std::string takeType(std::vector<std::string> &fields)
    {
        const auto place = std::find_if(fields.begin(), fields.end(), [](const std::string &one) {
            return one.starts_with("type=") && one.find('=', 5) == std::string::npos;
        });
        if (place == fields.end())
            return "volume";
        std::string type = place->substr(5);
        fields.erase(place);
        return type;
    }

    const UnitFile &m_unit;
    std::string_view m_section;
    std::string m_directory;
    const QuadletPlaces &m_places;
    Notices &m_notices;
};

void addSecurity(CommandWriter &writer)
{
    if (writer.isOn("NoNewPrivileges"))
        writer.add("--security-opt", "no-new-privileges", 0);
    if (writer.isOn("SecurityLabelDisable"))
        writer.add("--security-opt", "label=disable", 0);
    if (writer.isOn("SecurityLabelNested"))
        writer.add("--security-opt", "label=nested", 0);
    writer.one("SecurityLabelType", "--security-opt", "label=type:");
    writer.one("SecurityLabelFileType", "--security-opt", "label=filetype:");
    writer.one("SecurityLabelLevel", "--security-opt", "label=level:");
    writer.one("AppArmor", "--security-opt", "apparmor=");
    writer.one("SeccompProfile", "--security-opt", "seccomp=");
}

/// podman: the checks of ConvertContainer() on the generated service.
Result<Done> checkService(const UnitFile &unit)
{
    const auto killMode = unit.lookup("Service", "KillMode");
    if (killMode && *killMode != "mixed" && *killMode != "control-group")
        return refused("invalid KillMode '" + *killMode + "'");
    const auto type = unit.lookup("Service", "Type");
    if (type && *type != "notify" && *type != "oneshot")
        return refused("invalid service Type '" + *type + "'");
    return Done{};
}

/// podman: UnsupportedServiceKeys; podman itself would run as that user.
void noteServiceUser(const UnitFile &unit, Notices &notices)
{
    for (const std::string key : {"User", "Group", "DynamicUser"}) {
        if (unit.last("Service", key) != nullptr)
            notices.push_back(Notice{
                NoticeId::NotEvaluated, {"[Service] " + key + '='}, lineOf(unit, "Service", key)});
    }
}

Result<Done> checkPorts(const UnitFile &unit)
{
    for (const UnitEntry &entry : unit.all(kContainer, "ExposeHostPort")) {
        std::string_view port = entry.value;
        if (port.ends_with("/udp") || port.ends_with("/tcp"))
            port.remove_suffix(4);
        if (port.empty() || port.back() < '0' || port.back() > '9')
            return refused("invalid port format '" + entry.value + "'");
    }
    return Done{};
}

/// podman: handleExecReload().
Result<Done> checkReload(const UnitFile &unit)
{
    if (unit.text(kContainer, "ReloadCmd").empty() || unit.text(kContainer, "ReloadSignal").empty())
        return Done{};
    return refused("ReloadCmd and ReloadSignal are mutually exclusive but both are set");
}

Result<Done> checkImage(const UnitFile &unit)
{
    const bool image = !unit.text(kContainer, "Image").empty();
    const bool rootfs = !unit.text(kContainer, "Rootfs").empty();
    if (!image && !rootfs)
        return refused("no Image or Rootfs key specified");
    if (image && rootfs)
        return refused("the Image And Rootfs keys conflict can not be specified together");
    return Done{};
}

Result<Done> checkContainer(const UnitFile &unit)
{
    for (const auto check : {checkImage, checkService, checkPorts, checkReload}) {
        auto done = check(unit);
        if (!done)
            return done;
    }
    return Done{};
}

void addReadOnly(const UnitFile &unit, CommandWriter &writer)
{
    writer.boolean("ReadOnly", "--read-only");
    if (writer.isOn("VolatileTmp") && !writer.isOn("ReadOnly"))
        writer.add("--tmpfs", "/tmp:rw,size=512M,mode=1777",
                   lineOf(unit, kContainer, "VolatileTmp"));
}

using WriterStep = Result<Done> (CommandWriter::*)();

Result<Done> inOrder(CommandWriter &writer, std::initializer_list<WriterStep> steps)
{
    for (const WriterStep step : steps) {
        auto done = (writer.*step)();
        if (!done)
            return done;
    }
    return Done{};
}

/// What handleUserRemap() makes of the old Remap keys.
class Remap
{
public:
    Remap(const UnitFile &unit, std::string_view section)
        : m_unit(unit)
        , m_section(section)
        , m_uids(unitWords(unit.all(section, "RemapUid"), UnitEscapes::Kept))
        , m_gids(unitWords(unit.all(section, "RemapGid"), UnitEscapes::Kept))
        , m_line(lineOf(unit, section, "RemapUsers"))
    {
    }

    [[nodiscard]] Result<std::vector<QuadletArgument>> arguments() const
    {
        const UnitEntry *const users = m_unit.last(m_section, "RemapUsers");
        const std::string mode = users == nullptr ? std::string() : users->value;
        if (mode.empty())
            return none();
        if (mode == "manual")
            return manual();
        if (mode == "auto")
            return automatic();
        if (mode == "keep-id")
            return keepId();
        return refused("unsupported RemapUsers option '" + mode + "'");
    }

private:
    using Arguments = std::vector<QuadletArgument>;

    [[nodiscard]] Result<Arguments> none() const
    {
        if (!m_uids.empty())
            return refused("UidMap set without RemapUsers");
        if (!m_gids.empty())
            return refused("GidMap set without RemapUsers");
        return Arguments{};
    }

    [[nodiscard]] Result<Arguments> manual() const
    {
        if (m_section == "Kube")
            return refused("RemapUsers=manual is not supported");
        Arguments made;
        for (const std::string &map : m_uids)
            add(made, "--uidmap", map);
        for (const std::string &map : m_gids)
            add(made, "--gidmap", map);
        return made;
    }

    [[nodiscard]] Result<Arguments> automatic() const
    {
        std::string options;
        for (const std::string &map : m_uids)
            options += ",uidmapping=" + map;
        for (const std::string &map : m_gids)
            options += ",gidmapping=" + map;
        const auto size = parseNumber32(m_unit.text(m_section, "RemapUidSize")).value_or(0);
        if (size > 0)
            options += ",size=" + std::to_string(size);
        return userns("auto", options);
    }

    [[nodiscard]] Result<Arguments> keepId() const
    {
        const std::string words = "RemapUsers=keep-id supports only a single value for ";
        if (m_uids.size() > 1)
            return refused(words + "UID mapping");
        if (m_gids.size() > 1)
            return refused(words + "GID mapping");
        std::string options;
        if (!m_uids.empty())
            options += ",uid=" + m_uids.front();
        if (!m_gids.empty())
            options += ",gid=" + m_gids.front();
        return userns("keep-id", options);
    }

    /// Each option comes with a comma before it; the first one's becomes a colon.
    [[nodiscard]] Result<Arguments> userns(const std::string &mode, std::string options) const
    {
        if (!options.empty())
            options.front() = ':';
        Arguments made;
        add(made, "--userns", mode + options);
        return made;
    }

    void add(Arguments &made, const std::string &flag, const std::string &value) const
    {
        made.push_back(QuadletArgument{flag, m_line});
        made.push_back(QuadletArgument{value, m_line});
    }

    const UnitFile &m_unit;
    std::string_view m_section;
    std::vector<std::string> m_uids;
    std::vector<std::string> m_gids;
    std::uint32_t m_line;
};

bool hasRemapKeys(const UnitFile &unit, std::string_view section)
{
    return unit.last(section, "RemapUid") != nullptr || unit.last(section, "RemapGid") != nullptr
           || unit.last(section, "RemapUsers") != nullptr;
}

QuadletArgument rootfsOf(const UnitFile &unit)
{
    return QuadletArgument{unit.text(kContainer, "Rootfs"), lineOf(unit, kContainer, "Rootfs")};
}

void addPlainFlags(CommandWriter &writer)
{
    writer.each("GroupAdd", "--group-add");
    writer.each("Tmpfs", "--tmpfs");
    writer.boolean("ReadOnlyTmpfs", "--read-only-tmpfs");
    addSecurity(writer);
    writer.words("DropCapability", "--cap-drop", UnitEscapes::Kept);
    writer.words("AddCapability", "--cap-add", UnitEscapes::Kept);
}

} // namespace

Result<std::vector<QuadletArgument>> quadletUserMappings(const UnitFile &unit,
                                                         std::string_view section)
{
    std::vector<QuadletArgument> made;
    const auto one = [&](std::string_view key, const std::string &flag) {
        const std::string value = unit.text(section, key);
        if (value.empty())
            return;
        made.push_back(QuadletArgument{flag, lineOf(unit, section, key)});
        made.push_back(QuadletArgument{value, lineOf(unit, section, key)});
    };
    const auto words = [&](std::string_view key, const std::string &flag) {
        for (const UnitEntry &entry : unit.all(section, key)) {
            for (const std::string &word : unitWords({entry}, UnitEscapes::Kept)) {
                made.push_back(QuadletArgument{flag, entry.line});
                made.push_back(QuadletArgument{word, entry.line});
            }
        }
    };
    one("UserNS", "--userns");
    words("UIDMap", "--uidmap");
    words("GIDMap", "--gidmap");
    one("SubUIDMap", "--subuidname");
    one("SubGIDMap", "--subgidname");
    if (made.empty())
        return Remap(unit, section).arguments();
    if (hasRemapKeys(unit, section))
        return refused("deprecated Remap keys are set along with explicit mapping keys");
    return made;
}

Result<QuadletCommand> quadletContainerCommand(const UnitFile &unit,
                                               const std::string &path,
                                               const QuadletPlaces &places,
                                               Notices &notices)
{
    noteUnknownKeys(unit, QuadletKind::Container, path, notices);
    noteServiceUser(unit, notices);
    auto done = checkContainer(unit);
    if (!done)
        return done.error();
    CommandWriter writer(unit, kContainer, path, places, notices);
    writer.globalArguments();
    addPlainFlags(writer);
    addReadOnly(unit, writer);
    done = inOrder(writer,
                   {&CommandWriter::user, &CommandWriter::userMappings, &CommandWriter::volumes});
    if (!done)
        return done.error();
    writer.words("Mask", "--security-opt", UnitEscapes::C, "mask=");
    writer.words("Unmask", "--security-opt", UnitEscapes::C, "unmask=");
    writer.secrets();
    done = inOrder(writer, {&CommandWriter::mounts, &CommandWriter::pod});
    if (!done)
        return done.error();
    writer.podmanArgs();
    return QuadletCommand{writer.arguments, writer.imageName("Image"), rootfsOf(unit)};
}

Result<QuadletCommand> quadletPodCommand(const UnitFile &unit,
                                         const std::string &path,
                                         const QuadletPlaces &places,
                                         Notices &notices)
{
    noteUnknownKeys(unit, QuadletKind::Pod, path, notices);
    CommandWriter writer(unit, kPod, path, places, notices);
    writer.globalArguments();
    const auto done = inOrder(writer, {&CommandWriter::userMappings, &CommandWriter::volumes});
    if (!done)
        return done.error();
    writer.podmanArgs();
    return QuadletCommand{writer.arguments, {}, {}};
}

} // namespace mountlens
