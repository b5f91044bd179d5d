// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/oci_config.h"

#include "config/jsonc.h"
#include "config/tree_fields.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr const char *kRefuser = "runc";

bool holds(const std::vector<std::string> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isBundle(const YamlValue &document)
{
    return document.isMapping()
           && (document.find("ociVersion")
               || (document.find("root") && (document.find("process") || document.find("mounts"))));
}

/// config.json's words are containerID, hostID and size; a missing one counts as 0.
std::string mapping(const YamlValue &entry, char separator)
{
    const auto number = [&](std::string_view key) {
        return std::to_string(numberAt(entry, key).value_or(0));
    };
    return number("containerID") + separator + number("hostID") + separator + number("size");
}

std::vector<std::string> mappings(const YamlValue &owner, std::string_view key, char separator)
{
    std::vector<std::string> lines;
    for (const YamlValue &entry : at(owner, key).items)
        lines.push_back(mapping(entry, separator));
    return lines;
}

std::string joined(const std::vector<std::string> &words, char separator)
{
    std::string text;
    for (const std::string &word : words) {
        if (!text.empty())
            text.push_back(separator);
        text += word;
    }
    return text;
}

/// Empty where the mount has no map of its own.
std::string idmapOption(const YamlValue &mount)
{
    const std::string uids = joined(mappings(mount, "uidMappings", '-'), '#');
    const std::string gids = joined(mappings(mount, "gidMappings", '-'), '#');
    if (uids.empty() && gids.empty())
        return {};
    std::string option = "idmap=";
    if (!uids.empty())
        option += "uids=" + uids;
    if (!gids.empty())
        option += (uids.empty() ? "gids=" : ";gids=") + gids;
    return option;
}

/// Runtimes apply the words in their order, so the last of ro and rw counts.
void applyOptions(const std::vector<std::string> &words, MountSpec &mount)
{
    for (const std::string &word : words) {
        if (word == "ro" || word == "rw") {
            mount.readOnly = word == "ro";
            continue;
        }
        mount.readOnly = mount.readOnly || word == "rro";
        mount.options.push_back(word);
    }
}

void applyIdmap(const YamlValue &entry, MountSpec &mount)
{
    const std::string option = idmapOption(entry);
    if (option.empty())
        return;
    const auto word = std::find(mount.options.begin(), mount.options.end(), "idmap");
    if (word != mount.options.end())
        *word = option;
    else
        mount.options.push_back(option);
}

MountSpec mountOf(const YamlValue &entry, const std::string &bundle)
{
    const std::vector<std::string> words = textsAt(entry, "options");
    MountSpec mount;
    mount.type = textAt(entry, "type");
    if (holds(words, "bind") || holds(words, "rbind"))
        mount.type = "bind";
    mount.source = textAt(entry, "source");
    if (mount.type == "bind")
        mount.source = pathFrom(bundle, mount.source);
    // Before 1.0 a destination could be relative to the root.
    mount.target = pathFrom("/", textAt(entry, "destination"));
    applyOptions(words, mount);
    applyIdmap(entry, mount);
    return mount;
}

std::vector<std::string> capabilities(const YamlValue &sets, std::string_view which)
{
    std::vector<std::string> names;
    for (const std::string &word : textsAt(sets, which))
        names.push_back(bareCapability(word));
    return names;
}

void readUser(const YamlValue &user, ContainerSpec &container)
{
    container.user = std::to_string(numberAt(user, "uid").value_or(0)) + ':'
                     + std::to_string(numberAt(user, "gid").value_or(0));
    container.groupAdd = textsAt(user, "additionalGids");
    if (const auto umask = numberAt(user, "umask"))
        container.umask = octalText(*umask);
}

void readProcess(const YamlValue &process, ContainerSpec &container)
{
    if (!process.isMapping())
        return;
    readUser(at(process, "user"), container);
    container.noNewPrivileges = isTrueAt(process, "noNewPrivileges");
    if (const YamlValue &sets = at(process, "capabilities"); sets.isMapping()) {
        container.exactCapabilities =
            ExactCapabilities{capabilities(sets, "effective"), capabilities(sets, "bounding"),
                              capabilities(sets, "ambient")};
    }
    if (const std::string label = textAt(process, "selinuxLabel"); !label.empty())
        container.securityOptions.push_back("label=" + label);
    if (const std::string profile = textAt(process, "apparmorProfile"); !profile.empty())
        container.securityOptions.push_back("apparmor=" + profile);
}

const YamlValue *userNamespace(const YamlValue &linux)
{
    const YamlValue &namespaces = at(linux, "namespaces");
    const auto found =
        std::find_if(namespaces.items.begin(), namespaces.items.end(),
                     [](const YamlValue &entry) { return textAt(entry, "type") == "user"; });
    return found == namespaces.items.end() ? nullptr : &*found;
}

void readUserNamespace(const YamlValue &linux, Configuration &configuration)
{
    ContainerSpec &container = configuration.containers.front();
    const auto uids = mappings(linux, "uidMappings", ':');
    const auto gids = mappings(linux, "gidMappings", ':');
    const YamlValue *own = userNamespace(linux);
    if (!own) {
        // libcontainer/configs/validate/validator.go usernamespace()
        if (!uids.empty() || !gids.empty()) {
            configuration.notices.push_back(
                {NoticeId::EngineRefuses,
                 {kRefuser,
                  "user namespace mappings specified, but user namespace isn't enabled in the "
                  "config"},
                 linux.line});
        }
        return;
    }
    const std::string path = textAt(*own, "path");
    container.userns = path.empty() ? "private" : "ns:" + path;
    container.uidMap = uids;
    container.gidMap = gids;
}

/// Every engine lists the same ones below /proc and /sys; others may be what a process stumbles on.
void noteCoveredPaths(const YamlValue &linux, Notices &notices)
{
    for (const char *key : {"maskedPaths", "readonlyPaths"}) {
        for (const std::string &path : textsAt(linux, key)) {
            if (!path.starts_with("/proc/") && !path.starts_with("/sys/"))
                notices.push_back(
                    {NoticeId::NotEvaluated, {std::string(key) + ' ' + path}, linux.line});
        }
    }
}

/// podman's bundles are all called `userdata`, in a directory with the container's id.
std::string nameOf(std::string_view bundle)
{
    const std::string_view name = lastComponent(bundle);
    return std::string(name == "userdata" ? lastComponent(directoryOf(bundle)) : name);
}

} // namespace

Result<Configuration> parseOciConfig(std::string_view json, const std::string &bundleDirectory)
{
    const auto document = parseJson(json, JsonDialect::Strict);
    if (!document)
        return document.error();
    if (!isBundle(*document))
        return Error(ErrorId::Malformed, "config.json", "ociVersion");
    Configuration configuration;
    ContainerSpec &container = configuration.containers.emplace_back();
    container.engine = Engine::Oci;
    container.name = nameOf(bundleDirectory);
    const YamlValue &root = at(*document, "root");
    if (const std::string path = textAt(root, "path"); !path.empty())
        container.rootfs = pathFrom(bundleDirectory, path);
    container.readOnlyRoot = isTrueAt(root, "readonly");
    container.readOnlyTmpfs = false;
    readProcess(at(*document, "process"), container);
    for (const YamlValue &entry : at(*document, "mounts").items)
        container.mounts.push_back(mountOf(entry, bundleDirectory));
    readUserNamespace(at(*document, "linux"), configuration);
    noteCoveredPaths(at(*document, "linux"), configuration.notices);
    return configuration;
}

} // namespace mountlens
