// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/podman_mount_flag.h"

#include "base/ascii.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/podman_volume_options.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

namespace mountlens {

namespace {

constexpr std::string_view kNeedsArgument = ": must provide an argument for option";

struct Field
{
    std::string name;
    std::string value;
    bool hasValue = false;
};

Field splitField(const std::string &text)
{
    const auto equals = text.find('=');
    Field field;
    field.name = text.substr(0, equals);
    field.hasValue = equals != std::string::npos;
    if (field.hasValue)
        field.value = text.substr(equals + 1);
    return field;
}

Error refused(std::string words)
{
    return refusal(Engine::Podman, std::move(words));
}

template <std::size_t count>
bool isOneOf(std::string_view word, const std::array<const char *, count> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isTarget(std::string_view name)
{
    return isOneOf(name, std::array{"target", "dst", "dest", "destination"});
}

bool isSource(std::string_view name)
{
    return name == "src" || name == "source";
}

/// pkg/specgenutil/volumes.go parseMountOptions(): names that may be given once, by their group.
std::string_view groupOf(std::string_view name)
{
    struct Entry
    {
        std::string_view name;
        std::string_view group;
    };
    static constexpr std::array kGroups{
        Entry{"readonly", "'readonly', 'ro', or 'rw'"},
        Entry{"ro", "'readonly', 'ro', or 'rw'"},
        Entry{"rw", "'readonly', 'ro', or 'rw'"},
        Entry{"nodev", "'nodev' and 'dev'"},
        Entry{"dev", "'nodev' and 'dev'"},
        Entry{"noexec", "'noexec' and 'exec'"},
        Entry{"exec", "'noexec' and 'exec'"},
        Entry{"nosuid", "'nosuid' and 'suid'"},
        Entry{"suid", "'nosuid' and 'suid'"},
        Entry{"noswap", "'noswap'"},
        Entry{"relabel", "'relabel'"},
        Entry{"src", "\"source\""},
        Entry{"source", "\"source\""},
        Entry{"target", "\"target\""},
        Entry{"dst", "\"target\""},
        Entry{"dest", "\"target\""},
        Entry{"destination", "\"target\""},
        Entry{"tmpcopyup", "'tmpcopyup' and 'notmpcopyup'"},
        Entry{"notmpcopyup", "'tmpcopyup' and 'notmpcopyup'"},
        Entry{"U", "'U' or 'chown'"},
        Entry{"chown", "'U' or 'chown'"},
    };
    const auto *const found = std::find_if(
        kGroups.begin(), kGroups.end(), [name](const Entry &entry) { return entry.name == name; });
    return found == kGroups.end() ? std::string_view() : found->group;
}

/// The type that a name belongs to; empty: any.
std::string_view typeOf(std::string_view name)
{
    if (name == "bind-nonrecursive" || name == "bind-propagation")
        return "bind";
    if (isOneOf(name, std::array{"tmpcopyup", "notmpcopyup", "tmpfs-mode", "tmpfs-size"}))
        return "tmpfs";
    if (isOneOf(name,
                std::array{"subpath", "volume-subpath", "volume-label", "volume-opt", "nocreate"}))
        return "volume";
    return {};
}

bool needsValue(std::string_view name)
{
    return isSource(name) || isTarget(name)
           || isOneOf(name, std::array{"bind-propagation", "subpath", "volume-subpath",
                                       "tmpfs-mode", "tmpfs-size", "title", "digest", "name"});
}

class Reader
{
public:
    Reader(std::string type, const std::string &baseDirectory)
        : m_base(baseDirectory)
    {
        m_mount.type = std::move(type);
        m_mount.readOnly = m_mount.type == "image" || m_mount.type == "artifact";
    }

    Result<Done> take(const Field &field);
    Result<MountSpec> finish();

private:
    Result<Done> check(const Field &field);
    Result<Done> takeTarget(const Field &field);
    Result<Done> takeOption(const Field &field);
    Result<Done> takeImageField(const Field &field);
    Result<Done> takeDevptsField(const Field &field);
    Result<Done> takeRelabel(const Field &field);
    Result<Done> takePropagation(const Field &field);
    Result<Done> takeChown(const Field &field);
    void takeReadOnly(const Field &field);
    void takeDriverOption(std::string_view option);
    void add(std::string option) { m_mount.options.push_back(std::move(option)); }

    const std::string &m_base;
    MountSpec m_mount;
    std::set<std::string_view> m_seen;
    bool m_driverBinds = false;
    std::string m_driverDevice;
};

Result<Done> Reader::check(const Field &field)
{
    const std::string quoted = '"' + field.name + '"';
    const std::string_view type = typeOf(field.name);
    const bool isForeign = !type.empty() && type != m_mount.type;
    if (isForeign && (field.name == "subpath" || field.name == "volume-subpath"))
        return refused("cannot set option " + quoted + " on non-volume mounts");
    if (isForeign || (m_mount.type == "tmpfs" && isSource(field.name)))
        return refused(quoted + " option not supported for \"" + m_mount.type + "\" mount types");
    const std::string_view group = groupOf(field.name);
    if (!group.empty() && !m_seen.insert(group).second) {
        return refused("cannot pass " + std::string(group)
                       + " more than once: must provide an argument for option");
    }
    if (needsValue(field.name) && !field.hasValue)
        return refused(field.name + std::string(kNeedsArgument));
    return Done{};
}

Result<Done> Reader::takeTarget(const Field &field)
{
    if (field.value.empty())
        return refused("container directory cannot be empty");
    if (!field.value.starts_with('/') && !holdsExpansion(field.value))
        return refused("invalid container path \"" + field.value + "\", must be an absolute path");
    m_mount.target = cleanPath(field.value);
    return Done{};
}

void Reader::takeReadOnly(const Field &field)
{
    const std::string value = lowered(field.value);
    const bool isWord = !field.hasValue || value == "true";
    if (field.name == "rw")
        m_mount.readOnly = field.hasValue && value == "false";
    else
        m_mount.readOnly = isWord;
}

Result<Done> Reader::takeRelabel(const Field &field)
{
    if (field.value != "private" && field.value != "shared")
        return refused("relabel mount option must be 'private' or 'shared': invalid mount option");
    add(field.value == "private" ? "Z" : "z");
    return Done{};
}

Result<Done> Reader::takePropagation(const Field &field)
{
    if (!isPropagation(Engine::Podman, field.value))
        return refused("invalid value \"" + field.name + '=' + field.value + '"');
    add(field.value);
    return Done{};
}

Result<Done> Reader::takeChown(const Field &field)
{
    const std::string value = lowered(field.value);
    if (value != "true" && value != "false" && !value.empty()) {
        return refused("'U' or 'chown' must be set to true or false, instead received \""
                       + field.value + "\": must provide an argument for option");
    }
    if (value != "false")
        add("U");
    return Done{};
}

void Reader::takeDriverOption(std::string_view option)
{
    if (option.starts_with("device="))
        m_driverDevice = option.substr(7);
    if (option.starts_with("o=")) {
        const std::vector<std::string> words = splitFields(option.substr(2), ',');
        m_driverBinds = std::find(words.begin(), words.end(), "bind") != words.end();
    }
}

Result<Done> Reader::takeOption(const Field &field)
{
    static constexpr std::array kPlain{
        "nodev",     "dev",         "noexec", "exec", "nosuid",         "suid",    "noswap",
        "tmpcopyup", "notmpcopyup", "Z",      "z",    "no-dereference", "nocreate"};
    const std::string &name = field.name;
    if (name == "consistency")
        return Done{};
    if (name == "relabel")
        return takeRelabel(field);
    if (name == "bind-propagation")
        return takePropagation(field);
    if (name == "U" || name == "chown")
        return takeChown(field);
    if (name == "volume-label")
        return refused("the --volume-label option is not presently implemented");
    if (name == "readonly" || name == "ro" || name == "rw")
        takeReadOnly(field);
    else if (name == "bind-nonrecursive")
        add("bind");
    else if (name == "tmpfs-mode")
        add("mode=" + field.value);
    else if (name == "tmpfs-size")
        add("size=" + field.value);
    else if (name == "subpath" || name == "volume-subpath")
        m_mount.subPath = field.value;
    else if (name == "volume-opt")
        takeDriverOption(field.value);
    else if (name == "idmap")
        add(field.hasValue ? "idmap=" + field.value : name);
    else if (isOneOf(name, kPlain) || isPropagation(Engine::Podman, name))
        add(name);
    else
        return refused(name + ": invalid mount option");
    return Done{};
}

/// getImageVolume() and getArtifactVolume() know few names.
Result<Done> Reader::takeImageField(const Field &field)
{
    const bool isImage = m_mount.type == "image";
    if (field.name == "consistency" && isImage)
        return Done{};
    if ((field.name == "rw" || field.name == "readwrite") && isImage) {
        if (field.value != "true" && field.value != "false")
            return refused("invalid rw value \"" + field.value + "\": invalid mount option");
        m_mount.readOnly = field.value == "false";
        return Done{};
    }
    if (field.name == "subpath" && isImage) {
        if (!field.value.starts_with('/'))
            return refused("volume subpath \"" + field.value + "\" must be an absolute path");
        m_mount.subPath = field.value;
        return Done{};
    }
    if (!isImage && isOneOf(field.name, std::array{"title", "digest", "name"}))
        return Done{};
    return refused(field.name + ": invalid mount option");
}

Result<Done> Reader::takeDevptsField(const Field &field)
{
    static constexpr std::array kNames{"uid", "gid", "mode", "ptmxmode", "newinstance", "max"};
    if (!isOneOf(field.name, kNames))
        return refused(field.name + ": invalid mount option");
    add(field.hasValue ? field.name + '=' + field.value : field.name);
    return Done{};
}

Result<Done> Reader::take(const Field &field)
{
    const bool isImage = m_mount.type == "image" || m_mount.type == "artifact";
    const bool isPlain = !isImage && m_mount.type != "devpts";
    Result<Done> checked =
        isPlain || isTarget(field.name) || isSource(field.name) ? check(field) : Done{};
    if (!checked)
        return checked;
    if (isTarget(field.name))
        return takeTarget(field);
    if (isSource(field.name) && m_mount.type != "devpts") {
        if (field.value.empty() && isPlain)
            return refused("host directory cannot be empty: must provide an argument for option");
        m_mount.source = field.value;
        return Done{};
    }
    if (isImage)
        return takeImageField(field);
    return isPlain ? takeOption(field) : takeDevptsField(field);
}

Result<MountSpec> Reader::finish()
{
    const std::string &type = m_mount.type;
    const bool isImage = type == "image" || type == "artifact";
    if (isImage && (m_mount.source.empty() || m_mount.target.empty()))
        return refused("must set source and destination for " + type + " volume");
    if (m_mount.target.empty() && type != "glob")
        return refused("must set volume destination");
    if (m_driverBinds)
        m_mount.volumeDevice = m_driverDevice;
    if (type == "bind" && m_mount.source.empty())
        m_mount.source = m_mount.target;
    const bool isKept = m_mount.source.starts_with('~') || holdsExpansion(m_mount.source);
    if ((type == "bind" || type == "glob") && !isKept)
        m_mount.source = absolutePath(m_base, m_mount.source);
    if (type == "volume" && !m_mount.source.empty()) {
        Result<Done> named = checkVolumeName(Engine::Podman, m_mount.source);
        if (!named)
            return named.error();
    }
    for (const std::string &option : m_mount.options) {
        Result<Done> idmap = checkIdmapOption(option);
        if (!idmap)
            return idmap.error();
    }
    return m_mount;
}

} // namespace

Result<MountSpec> parsePodmanMount(const std::vector<std::string> &fields,
                                   const std::string &baseDirectory)
{
    static constexpr std::array kTypes{"bind",  "volume", "tmpfs",  "ramfs",
                                       "image", "glob",   "devpts", "artifact"};
    const auto typeField = std::find_if(fields.begin(), fields.end(), [](const auto &field) {
        return field.starts_with("type=") && field.find('=', 5) == std::string::npos;
    });
    const std::string type = typeField == fields.end() ? "volume" : typeField->substr(5);
    if (!isOneOf(type, kTypes))
        return refused("invalid filesystem type \"" + type + '"');
    Reader reader(type, baseDirectory);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field == typeField)
            continue;
        Result<Done> taken = reader.take(splitField(*field));
        if (!taken)
            return taken.error();
    }
    return reader.finish();
}

} // namespace mountlens
