// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/file_format.h"

#include "base/text_scan.h"
#include "config/jsonc.h"
#include "config/tree_fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mountlens {

namespace {

struct Ending
{
    std::string_view ending;
    FileFormat format;
};

constexpr std::array kEndings = {
    Ending{".container", FileFormat::QuadletContainer},
    Ending{".pod", FileFormat::QuadletPod},
    Ending{".volume", FileFormat::QuadletVolume},
    Ending{".kube", FileFormat::QuadletKube},
    Ending{".nspawn", FileFormat::Nspawn},
    Ending{".service", FileFormat::Service},
    Ending{"devcontainer.json", FileFormat::Devcontainer},
    Ending{".sh", FileFormat::CommandLines},
    Ending{".bash", FileFormat::CommandLines},
};

constexpr std::array kSections = {
    Ending{"[Container]", FileFormat::QuadletContainer},
    Ending{"[Pod]", FileFormat::QuadletPod},
    Ending{"[Volume]", FileFormat::QuadletVolume},
    Ending{"[Kube]", FileFormat::QuadletKube},
    Ending{"[Exec]", FileFormat::Nspawn},
    Ending{"[Files]", FileFormat::Nspawn},
};

constexpr std::array<std::string_view, 18> kDevcontainerKeys = {
    "customizations",
    "features",
    "remoteUser",
    "containerUser",
    "workspaceFolder",
    "runArgs",
    "postCreateCommand",
    "dockerComposeFile",
    "workspaceMount",
    "dockerFile",
    "forwardPorts",
    "overrideCommand",
    "image",
    "build",
    "onCreateCommand",
    "containerEnv",
    "remoteEnv",
    "updateRemoteUserUID",
};

constexpr std::array<std::string_view, 5> kEngines = {
    "docker", "podman", "nerdctl", "docker-compose", "podman-compose",
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view withoutEnd(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Compose's own names, and what people derive from them (docker-compose.prod.yml).
bool isComposeName(std::string_view name)
{
    if (!name.ends_with(".yaml") && !name.ends_with(".yml"))
        return false;
    for (const std::string_view start :
         {"compose.", "docker-compose", "podman-compose", "container-compose", "compose-"}) {
        if (name.starts_with(start))
            return true;
    }
    return name.find(".compose.") != std::string_view::npos
           || name.find("-compose.") != std::string_view::npos;
}

std::optional<FileFormat> byName(std::string_view name)
{
    const auto found = std::find_if(kEndings.begin(), kEndings.end(), [&](const Ending &known) {
        return name.ends_with(known.ending);
    });
    return found == kEndings.end() ? std::nullopt : std::optional(found->format);
}

/// The keys that tell, of a mapping in whatever syntax.
class Keys
{
public:
    void add(std::string_view key) { m_keys.push_back(key); }
    [[nodiscard]] bool has(std::string_view key) const
    {
        return std::find(m_keys.begin(), m_keys.end(), key) != m_keys.end();
    }

private:
    std::vector<std::string_view> m_keys;
};

bool isIncus(const Keys &keys)
{
    const bool instance = keys.has("architecture") || keys.has("profiles") || keys.has("ephemeral")
                          || keys.has("used_by") || keys.has("description");
    return keys.has("expanded_config") || keys.has("expanded_devices")
           || (keys.has("config") && keys.has("devices"))
           || (instance && (keys.has("config") || keys.has("devices")) && !keys.has("services"));
}

std::optional<FileFormat> byKeys(const Keys &keys)
{
    if (keys.has("ociVersion"))
        return FileFormat::Oci;
    if (keys.has("HostConfig"))
        return FileFormat::Inspect;
    if (keys.has("apiVersion") && keys.has("kind"))
        return FileFormat::Kubernetes;
    if (keys.has("services"))
        return FileFormat::Compose;
    if (isIncus(keys))
        return FileFormat::Incus;
    return std::nullopt;
}

Keys keysOf(const YamlValue &mapping)
{
    Keys keys;
    for (const YamlValue::Member &member : mapping.members)
        keys.add(member.first);
    return keys;
}

bool isDevcontainer(const Keys &keys)
{
    return std::any_of(kDevcontainerKeys.begin(), kDevcontainerKeys.end(),
                       [&](std::string_view key) { return keys.has(key); });
}

/// JSON, or YAML in JSON's brackets.
std::optional<FileFormat> byBrackets(std::string_view content)
{
    auto value = parseJson(content, JsonDialect::WithComments);
    if (!value) {
        auto documents = parseYaml(content);
        if (!documents || documents->empty())
            return std::nullopt;
        value = std::move(documents->front());
    }
    const YamlValue &first =
        value->isSequence() && !value->items.empty() ? value->items.front() : *value;
    const Keys keys = keysOf(first);
    if (const auto format = byKeys(keys))
        return format;
    if (value->isMapping() && isDevcontainer(keys))
        return FileFormat::Devcontainer;
    return std::nullopt;
}

std::optional<FileFormat> bySection(std::string_view content)
{
    bool sections = false;
    while (!content.empty()) {
        const std::string_view line = withoutEnd(takeLine(content));
        const auto found = std::find_if(kSections.begin(), kSections.end(),
                                        [&](const Ending &known) { return line == known.ending; });
        if (found != kSections.end())
            return found->format;
        sections = sections || line == "[Service]";
    }
    return sections ? std::optional(FileFormat::Service) : std::nullopt;
}

bool isLxc(std::string_view content)
{
    while (!content.empty()) {
        std::string_view line = takeLine(content);
        std::string_view key = takeField(line);
        key = takeUntil(key, '=');
        if (key.starts_with("lxc.") && key.size() > 4)
            return true;
    }
    return false;
}

/// The key that begins a line of a YAML mapping at the left margin; empty: none does.
std::string_view rootKey(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || (colon + 1 < line.size() && !isBlank(line[colon + 1])))
        return {};
    std::string_view key = line.substr(0, colon);
    const bool quoted =
        key.size() > 1 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front();
    if (quoted)
        key = key.substr(1, key.size() - 2);
    const bool word = !key.empty() && std::none_of(key.begin(), key.end(), [](char c) {
        return isBlank(c) || c == '#' || c == '-' || c == '"';
    });
    return word ? key : std::string_view();
}

/// Of a Kubernetes list in YAML or of several documents the first says enough.
std::optional<FileFormat> byYaml(std::string_view content)
{
    Keys keys;
    while (!content.empty()) {
        if (const std::string_view key = rootKey(takeLine(content)); !key.empty())
            keys.add(key);
    }
    return byKeys(keys);
}

/// `docker run`, also behind prompts, sudo, paths and global flags; compose lines too.
bool isCommand(std::string_view line)
{
    bool engine = false;
    for (std::string_view word = takeField(line); !word.empty(); word = takeField(line)) {
        if (engine && (word == "run" || word == "create" || word == "up"))
            return true;
        const std::string_view program = lastComponent(word);
        engine = engine || std::find(kEngines.begin(), kEngines.end(), program) != kEngines.end();
    }
    return false;
}

bool hasCommands(std::string_view content)
{
    while (!content.empty()) {
        if (isCommand(takeLine(content)))
            return true;
    }
    return false;
}

std::string_view withoutStart(std::string_view content)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (content.starts_with(kByteOrderMark))
        content.remove_prefix(kByteOrderMark.size());
    while (!content.empty() && isBlank(content.front()))
        content.remove_prefix(1);
    return content;
}

std::optional<FileFormat> byContent(std::string_view content)
{
    if (content.starts_with("#!"))
        return FileFormat::CommandLines;
    const bool bracket = content.starts_with('{') || content.starts_with('[');
    if (bracket || content.starts_with("//") || content.starts_with("/*")) {
        if (const auto format = byBrackets(content))
            return format;
    }
    if (const auto format = bySection(content))
        return format;
    if (isLxc(content))
        return FileFormat::Lxc;
    if (const auto format = byYaml(content))
        return format;
    return hasCommands(content) ? std::optional(FileFormat::CommandLines) : std::nullopt;
}

} // namespace

std::optional<FileFormat> formatOf(std::string_view path, std::string_view content)
{
    const std::string_view name = lastComponent(path);
    if (const auto format = byName(name))
        return format;
    const auto format = byContent(withoutStart(content));
    // A Compose file may be nothing but `include:` or an override without services.
    if (isComposeName(name) && (!format || format == FileFormat::Incus))
        return FileFormat::Compose;
    return format;
}

} // namespace mountlens
