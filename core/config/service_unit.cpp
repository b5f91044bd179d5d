// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Follows systemd.exec(5), src/core/load-fragment.c and src/core/namespace.c of systemd 257.
#include "config/service_unit.h"

#include "base/text_scan.h"
#include "config/run_flags.h"
#include "config/unit_file.h"
#include "config/unit_specifiers.h"
#include "model/capability_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace mountlens {

namespace {

constexpr std::string_view kService = "Service";

/// Bit n stands for capability n; those that nobody has given a name yet count as well.
constexpr std::uint64_t kAllBits = ~std::uint64_t{0};

/// Names that are none are passed over, as capability_set_from_string() does.
std::uint64_t capabilitySet(const std::vector<std::string> &names)
{
    std::uint64_t set = 0;
    for (const std::string &name : names) {
        const auto known = capabilityName(Engine::Systemd, name);
        const auto number = known ? capabilityNumber(*known) : std::nullopt;
        if (number)
            set |= std::uint64_t{1} << *number;
    }
    return set;
}

std::vector<std::string> namesOf(std::uint64_t set)
{
    if (set == kAllBits)
        return {"ALL"};
    std::vector<std::string> names;
    for (std::uint8_t number = 0; number < 64; ++number) {
        const std::string_view name = ((set >> number) & 1U) != 0 ? capabilityNameOf(number) : "";
        if (!name.empty())
            names.emplace_back(name);
    }
    return names;
}

/// A path with its marks: '-' the source may be missing, '+' below RootDirectory=.
MountSpec markedPath(std::string type, std::string path)
{
    MountSpec mount;
    mount.type = std::move(type);
    if (path.starts_with('-')) {
        mount.missingSource = MissingSource::Skipped;
        path.erase(0, 1);
    }
    if (path.starts_with('+')) {
        mount.options.emplace_back("root-relative");
        path.erase(0, 1);
    }
    mount.target = std::move(path);
    return mount;
}

struct PathKey
{
    std::string_view key;
    std::string_view type;
};

/// In the order in which namespace.c lets the narrower one win at the same path.
constexpr std::array<PathKey, 5> kPathKeys{
    PathKey{"ReadWritePaths", "readwrite"}, PathKey{"ReadOnlyPaths", "readonly"},
    PathKey{"InaccessiblePaths", "inaccessible"}, PathKey{"ExecPaths", "exec"},
    PathKey{"NoExecPaths", "noexec"}};
/// Names of before systemd 231.
constexpr std::array<PathKey, 3> kOldPathKeys{PathKey{"ReadWriteDirectories", "readwrite"},
                                              PathKey{"ReadOnlyDirectories", "readonly"},
                                              PathKey{"InaccessibleDirectories", "inaccessible"}};

struct DirectoryKey
{
    std::string_view key;
    std::string_view type;
    char specifier; ///< of the directory above (unitDirectory)
    bool isPrivate; ///< below private/ with DynamicUser=
};

constexpr std::array<DirectoryKey, 5> kDirectoryKeys{
    DirectoryKey{"RuntimeDirectory", "runtime", 't', true},
    DirectoryKey{"StateDirectory", "state", 'S', true},
    DirectoryKey{"CacheDirectory", "cache", 'C', true},
    DirectoryKey{"LogsDirectory", "logs", 'L', true},
    DirectoryKey{"ConfigurationDirectory", "configuration", 'E', false}};

/// What a switch lays over which paths.
struct SwitchKey
{
    std::string_view key;
    std::string_view type;
    std::array<std::string_view, 4> paths;
};

constexpr std::array<SwitchKey, 4> kSwitches{
    SwitchKey{"ProtectKernelTunables", "readonly", {"/proc/sys", "/sys", "", ""}},
    SwitchKey{"ProtectKernelModules", "inaccessible", {"/usr/lib/modules", "", "", ""}},
    SwitchKey{"ProtectKernelLogs", "inaccessible", {"/proc/kmsg", "/dev/kmsg", "", ""}},
    SwitchKey{"ProtectControlGroups", "readonly", {"/sys/fs/cgroup", "", "", ""}}};

class ServiceReader
{
public:
    ServiceReader(const UnitFile &unit,
                  UnitContext context,
                  const Surroundings &surroundings,
                  Configuration &configuration)
        : m_unit(unit)
        , m_context(std::move(context))
        , m_surroundings(surroundings)
        , m_notices(configuration.notices)
        , m_container(configuration.containers.emplace_back())
    {
    }

    void read()
    {
        m_container.engine = Engine::Systemd;
        m_container.name = m_context.unit;
        readIdentity();
        readCapabilities();
        readRoot();
        m_container.userns = privateUsers();
        readProtection();
        readPaths();
        readBinds();
        readTemporary();
        readDirectories();
        noteStrays();
    }

private:
    std::string text(std::string_view key)
    {
        const UnitEntry *const entry = m_unit.last(kService, key);
        return entry == nullptr ? std::string()
                                : expandSpecifiers(entry->value, m_context, m_surroundings,
                                                   m_notices, entry->line);
    }

    [[nodiscard]] bool isOn(std::string_view key) const
    {
        return unitBoolean(m_unit.text(kService, key)).value_or(false);
    }

    /// The words of all assignments, specifiers expanded.
    std::vector<std::string> words(std::string_view key)
    {
        std::vector<std::string> found;
        for (const UnitEntry &entry : m_unit.all(kService, key)) {
            for (const std::string &word : unitWords({entry}, UnitEscapes::Kept))
                found.push_back(
                    expandSpecifiers(word, m_context, m_surroundings, m_notices, entry.line));
        }
        return found;
    }

    void readIdentity()
    {
        const std::string group = text("Group");
        m_container.user = text("User") + (group.empty() ? "" : ":" + group);
        m_container.groupAdd = words("SupplementaryGroups");
        m_container.dynamicUser = isOn("DynamicUser");
        m_container.umask = text("UMask");
        // unit_patch_contexts()
        m_container.noNewPrivileges = isOn("NoNewPrivileges") || m_container.dynamicUser;
    }

    std::string privateUsers()
    {
        std::string value = text("PrivateUsers");
        const auto on = unitBoolean(value);
        if (!on)
            return value;
        return *on ? "self" : std::string();
    }

    /// config_parse_capability_set(): the first list, an empty one and a lone "~" replace what is
    /// set, the others add to it, or take away from it with a '~' in front.
    std::uint64_t capabilities(std::string_view key, std::uint64_t initial)
    {
        std::uint64_t set = initial;
        const UnitSection *const section = m_unit.section(kService);
        for (const UnitEntry &entry : section->entries) {
            if (entry.key != key)
                continue;
            const bool inverted = entry.value.starts_with('~');
            const std::string list =
                expandSpecifiers(entry.value.substr(inverted ? 1 : 0), m_context, m_surroundings,
                                 m_notices, entry.line);
            const std::uint64_t sum =
                capabilitySet(unitWords({UnitEntry{{}, list, entry.line}}, UnitEscapes::Kept));
            if (sum == 0 || set == initial)
                set = inverted ? ~sum : sum;
            else
                set = inverted ? set & ~sum : set | sum;
        }
        return set;
    }

    void readCapabilities()
    {
        const std::uint64_t bounding = capabilities("CapabilityBoundingSet", kAllBits);
        const std::uint64_t ambient = capabilities("AmbientCapabilities", 0);
        const bool isListed = (bounding >> 63U) == 0;
        m_container.ambientCapabilities = namesOf(ambient);
        if (!isListed)
            m_container.capDrop = namesOf(~bounding);
        if ((ambient & ~bounding) != 0)
            m_notices.push_back(Notice{NoticeId::EngineRefuses,
                                       {"systemd", "Failed to apply ambient capabilities (before "
                                                   "UID change): Operation not permitted"}});
        if (isListed || ambient != 0)
            m_container.exactCapabilities =
                ExactCapabilities{namesOf(isRoot() ? bounding : ambient & bounding),
                                  namesOf(bounding), namesOf(ambient & bounding)};
    }

    /// Others than root keep the ambient set alone when the program starts.
    [[nodiscard]] bool isRoot() const
    {
        const std::string user = m_container.user.substr(0, m_container.user.find(':'));
        if (m_container.dynamicUser)
            return false;
        return user == "root" || user == "0"
               || (user.empty() && m_context.owner.uid.value_or(0) == 0);
    }

    void readRoot()
    {
        m_container.rootfs = text("RootDirectory");
        m_container.image = text("RootImage");
        if (isOn("RootEphemeral"))
            m_container.rootfsOptions.emplace_back("ephemeral");
        const std::string options = text("RootImageOptions");
        if (!options.empty())
            m_container.rootfsOptions.push_back(options);
    }

    void lay(const std::string &type, std::string_view path, MissingSource missing)
    {
        MountSpec mount = markedPath(type, std::string(path));
        mount.readOnly = type == "readonly";
        mount.missingSource = missing;
        m_container.mounts.push_back(std::move(mount));
    }

    void readProtection()
    {
        protectSystem(text("ProtectSystem"));
        protectHome(text("ProtectHome"));
        for (const SwitchKey &one : kSwitches) {
            if (!isOn(one.key) && !(one.key == "ProtectControlGroups" && isStrictCgroups()))
                continue;
            for (const std::string_view path : one.paths) {
                if (!path.empty())
                    lay(std::string(one.type), path, MissingSource::Skipped);
            }
        }
        if (isOn("PrivateDevices"))
            m_notices.push_back(Notice{NoticeId::NotEvaluated, {"PrivateDevices="}});
    }

    [[nodiscard]] bool isStrictCgroups() const
    {
        const std::string value = m_unit.text(kService, "ProtectControlGroups");
        return value == "private" || value == "strict";
    }

    /// DynamicUser= implies strict, and ProtectHome=read-only.
    void protectSystem(const std::string &given)
    {
        const bool strict = given == "strict" || m_container.dynamicUser;
        if (strict) {
            lay("readonly", "/", MissingSource::Refused);
            for (const std::string_view path : {"/proc", "/sys", "/dev"})
                lay("readwrite", path, MissingSource::Skipped);
            return;
        }
        if (given != "full" && !unitBoolean(given).value_or(false))
            return;
        for (const std::string_view path : {"/usr", "/boot", "/efi"})
            lay("readonly", path, MissingSource::Skipped);
        if (given == "full")
            lay("readonly", "/etc", MissingSource::Skipped);
    }

    void protectHome(const std::string &given)
    {
        std::string mode = given;
        if (mode.empty() && m_container.dynamicUser)
            mode = "read-only";
        const bool hidden = unitBoolean(mode).value_or(false);
        if (mode != "read-only" && mode != "tmpfs" && !hidden)
            return;
        for (const std::string_view path : {"/home", "/root", "/run/user"})
            lay(hidden            ? "inaccessible"
                : mode == "tmpfs" ? "tmpfs"
                                  : "readonly",
                path, MissingSource::Skipped);
        if (mode != "tmpfs")
            return;
        for (std::size_t i = m_container.mounts.size() - 3; i < m_container.mounts.size(); ++i) {
            m_container.mounts[i].readOnly = true;
            m_container.mounts[i].options = {"mode=0755"};
        }
    }

    void readPaths()
    {
        for (const auto &[key, type] : kOldPathKeys)
            layAll(key, std::string(type));
        for (const auto &[key, type] : kPathKeys)
            layAll(key, std::string(type));
    }

    void layAll(std::string_view key, const std::string &type)
    {
        for (const std::string &word : words(key)) {
            MountSpec mount = markedPath(type, word);
            mount.readOnly = type == "readonly";
            m_container.mounts.push_back(std::move(mount));
        }
    }

    void readBinds()
    {
        for (const std::string key : {"BindPaths", "BindReadOnlyPaths"}) {
            for (const UnitEntry &entry : m_unit.all(kService, key))
                bindEntry(entry, key == "BindReadOnlyPaths");
        }
    }

    /// config_parse_bind_paths(): words of [-]SOURCE[:TARGET[:rbind|norbind]].
    void bindEntry(const UnitEntry &entry, bool readOnly)
    {
        // Escapes are undone at the colons, so the words keep theirs.
        for (const std::string &word : unitWords({entry}, UnitEscapes::Kept)) {
            const auto fields = splitUnitFields(
                expandSpecifiers(word, m_context, m_surroundings, m_notices, entry.line), ':');
            if (!fields || fields->size() > 3 || fields->front().empty()) {
                m_notices.push_back(
                    Notice{NoticeId::ValueIgnored, {word, entry.key + '='}, entry.line});
                continue;
            }
            MountSpec mount = markedPath("bind", fields->front());
            mount.source = mount.target;
            if (fields->size() > 1 && !(*fields)[1].empty())
                mount.target = (*fields)[1];
            mount.readOnly = readOnly;
            mount.options.push_back(fields->size() > 2 && !fields->back().empty() ? fields->back()
                                                                                  : "rbind");
            m_container.mounts.push_back(std::move(mount));
        }
    }

    void readTemporary()
    {
        for (const UnitEntry &entry : m_unit.all(kService, "TemporaryFileSystem")) {
            for (const std::string &word : unitWords({entry}, UnitEscapes::Kept))
                temporary(expandSpecifiers(word, m_context, m_surroundings, m_notices, entry.line));
        }
        const std::string mode = text("PrivateTmp");
        const bool on = unitBoolean(mode).value_or(false) || m_container.dynamicUser;
        if (mode != "disconnected" && !on)
            return;
        for (const std::string_view path : {"/tmp", "/var/tmp"})
            lay(mode == "disconnected" ? "tmpfs" : "private-tmp", path, MissingSource::Refused);
    }

    void temporary(std::string_view word)
    {
        MountSpec mount;
        mount.type = "tmpfs";
        mount.target = takeUntil(word, ':');
        while (!word.empty()) {
            const std::string_view option = takeUntil(word, ',');
            if (option == "ro")
                mount.readOnly = true;
            else if (option != "rw" && !option.empty())
                mount.options.emplace_back(option);
        }
        m_container.mounts.push_back(std::move(mount));
    }

    void readDirectories()
    {
        for (const DirectoryKey &one : kDirectoryKeys) {
            std::string mode = text(std::string(one.key) + "Mode");
            if (mode.empty())
                mode = "0755";
            for (const std::string &word : words(one.key))
                addDirectory(one, word, mode);
        }
    }

    /// NAME[:LINK[:ro]].
    void addDirectory(const DirectoryKey &kind, std::string_view word, const std::string &mode)
    {
        const std::string name(takeUntil(word, ':'));
        static_cast<void>(takeUntil(word, ':'));
        const std::string above = unitDirectory(kind.specifier, m_context.owner, m_surroundings);
        const bool isPrivate = m_container.dynamicUser && kind.isPrivate;
        MountSpec mount;
        mount.type = kind.type;
        mount.target = above + '/' + name;
        mount.source = isPrivate ? above + "/private/" + name : mount.target;
        mount.readOnly = word == "ro" || kind.type == "configuration";
        mount.options = {"mode=" + mode};
        mount.missingSource = MissingSource::MakeDirectory;
        m_container.mounts.push_back(std::move(mount));
    }

    void noteStrays()
    {
        for (const UnitEntry &entry : m_unit.strays)
            m_notices.push_back(
                Notice{NoticeId::ValueIgnored, {entry.value, "[Service]"}, entry.line});
        for (const std::string key : {"MountImages", "ExtensionImages", "ExtensionDirectories"}) {
            if (m_unit.last(kService, key) != nullptr)
                m_notices.push_back(Notice{NoticeId::NotEvaluated, {key + '='}});
        }
    }

    const UnitFile &m_unit;
    UnitContext m_context;
    const Surroundings &m_surroundings;
    Notices &m_notices;
    ContainerSpec &m_container;
};

std::vector<std::string> dropInPlaces(const std::string &directory, bool system)
{
    std::vector<std::string> places{directory};
    for (const std::string base : {"/etc/systemd/", "/run/systemd/", "/usr/lib/systemd/"})
        places.push_back(base + (system ? "system" : "user"));
    return places;
}

/// The file of an instance that has none of its own is its template's.
std::string fileFor(const std::string &path, const Surroundings &surroundings)
{
    const std::size_t slash = path.rfind('/') + 1;
    const std::size_t at = path.find('@', slash);
    const std::size_t dot = path.rfind('.');
    if (surroundings.kind(path) != FileKind::Missing || at == std::string::npos
        || dot == std::string::npos || dot < at)
        return path;
    return path.substr(0, at + 1) + path.substr(dot);
}

/// Drop-ins are looked up by the instance's name, the text is read from the template.
Result<UnitFile> loadService(const std::string &path,
                             bool system,
                             const Surroundings &surroundings,
                             Notices &notices)
{
    const std::string directory = path.substr(0, std::min(path.rfind('/'), path.size()));
    return loadUnitFile(fileFor(path, surroundings), path.substr(path.rfind('/') + 1),
                        dropInPlaces(directory, system), UnitSyntax::Systemd, surroundings,
                        notices);
}

} // namespace

Result<Configuration> parseServiceUnit(const std::string &path, const Surroundings &surroundings)
{
    Configuration configuration;
    UnitContext context;
    context.unit = path.substr(path.rfind('/') + 1);
    context.owner = unitOwner(path, surroundings);
    // A service elsewhere (a project's folder) is meant for the system.
    if (path.find("/user/") == std::string::npos && path.find("/.config/") == std::string::npos)
        context.owner = unitOwner("/etc/systemd/system/x", surroundings);
    const auto unit = loadService(path, context.owner.system, surroundings, configuration.notices);
    if (!unit)
        return unit.error();
    if (unit->section(kService) == nullptr)
        return Error(ErrorId::Malformed, context.unit);
    ServiceReader(*unit, std::move(context), surroundings, configuration).read();
    return configuration;
}

} // namespace mountlens
