// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Follows systemd.exec(5), src/core/load-fragment.c and src/core/namespace.c of systemd 257.
#include "config/service_unit.h"

#include "base/text_scan.h"
#include "config/unit_file.h"
#include "config/unit_specifiers.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace mountlens {

namespace {

constexpr std::string_view kService = "Service";

std::string capabilityName(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return upper.starts_with("CAP_") ? upper.substr(4) : upper;
}

void remove(std::vector<std::string> &list, const std::string &name)
{
    list.erase(std::remove(list.begin(), list.end(), name), list.end());
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
        m_container.noNewPrivileges = isOn("NoNewPrivileges");
    }

    std::string privateUsers()
    {
        std::string value = text("PrivateUsers");
        const auto on = unitBoolean(value);
        if (!on)
            return value;
        return *on ? "self" : std::string();
    }

    /// config_parse_capability_set(): a list adds to the set, with '~' in front it takes away from
    /// all; an empty one resets.
    void readCapabilities()
    {
        std::vector<std::string> kept;
        std::vector<std::string> dropped;
        for (const UnitEntry &entry : m_unit.all(kService, "CapabilityBoundingSet")) {
            const bool inverted = entry.value.starts_with('~');
            for (const std::string &word :
                 unitWords({UnitEntry{{}, entry.value.substr(inverted ? 1 : 0), entry.line}},
                           UnitEscapes::Kept)) {
                const std::string name = capabilityName(word);
                remove(inverted ? kept : dropped, name);
                (inverted ? dropped : kept).push_back(name);
            }
        }
        const UnitEntry *const last = m_unit.last(kService, "CapabilityBoundingSet");
        const bool emptied = last != nullptr && last->value.empty();
        if (!kept.empty() || emptied)
            m_container.exactCapabilities = ExactCapabilities{kept, kept, {}};
        m_container.capDrop = std::move(dropped);
        for (const std::string &word : words("AmbientCapabilities"))
            m_container.ambientCapabilities.push_back(capabilityName(word));
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
