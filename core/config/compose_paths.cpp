// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_paths.h"

#include "config/compose_fields.h"
#include "config/compose_volume.h"
#include "config/paths.h"

#include <functional>

namespace mountlens {

namespace {

YamlValue scalar(std::string text, std::uint32_t line, bool plain = false)
{
    YamlValue made;
    made.kind = YamlValue::Kind::Scalar;
    made.text = std::move(text);
    made.plain = plain;
    made.line = line;
    return made;
}

YamlValue emptyMapping(std::uint32_t line)
{
    YamlValue made;
    made.kind = YamlValue::Kind::Mapping;
    made.line = line;
    return made;
}

YamlValue bindOptions(const ComposeVolume &volume, std::uint32_t line)
{
    YamlValue made = emptyMapping(line);
    if (!volume.selinux.empty())
        made.members.emplace_back("selinux", scalar(volume.selinux, line));
    if (!volume.propagation.empty())
        made.members.emplace_back("propagation", scalar(volume.propagation, line));
    return made;
}

YamlValue longForm(const ComposeVolume &volume, std::uint32_t line)
{
    YamlValue made = emptyMapping(line);
    made.members.emplace_back("type", scalar(volume.type, line));
    if (!volume.source.empty())
        made.members.emplace_back("source", scalar(volume.source, line));
    made.members.emplace_back("target", scalar(volume.target, line));
    if (volume.readOnly)
        made.members.emplace_back("read_only", scalar("true", line, true));
    made.members.emplace_back("bind", bindOptions(volume, line));
    if (volume.noCopy) {
        YamlValue options = emptyMapping(line);
        options.members.emplace_back("nocopy", scalar("true", line, true));
        made.members.emplace_back("volume", std::move(options));
    }
    if (!volume.consistency.empty())
        made.members.emplace_back("consistency", scalar(volume.consistency, line));
    return made;
}

using Resolve = std::function<void(YamlValue *)>;

void forEachMember(YamlValue *mapping, const std::function<void(YamlValue &)> &visit)
{
    if (!mapping)
        return;
    for (YamlValue::Member &member : mapping->members)
        visit(member.second);
}

bool isWindowsPath(std::string_view path)
{
    const bool drive = path.size() > 2 && path[1] == ':' && (path[2] == '\\' || path[2] == '/');
    return drive || path.starts_with("\\\\");
}

void resolveEnvFiles(YamlValue *list, const Resolve &resolve)
{
    if (!list)
        return;
    resolve(list);
    for (YamlValue &item : list->items)
        resolve(item.isMapping() ? item.find("path") : &item);
}

void resolveService(YamlValue &service, const Resolve &resolve)
{
    if (YamlValue *volumes = service.find("volumes")) {
        for (YamlValue &volume : volumes->items) {
            const YamlValue *type = volume.find("type");
            if (type && type->text == "bind")
                resolve(volume.find("source"));
        }
    }
    if (YamlValue *extends = service.find("extends"))
        resolve(extends->find("file"));
    resolveEnvFiles(service.find("env_file"), resolve);
}

/// "d:/data", which people mean as a volume and a path.
bool isDriveLetterPath(std::string_view text)
{
    const char letter = text.empty() ? '\0' : static_cast<char>(text[0] | 0x20);
    return letter >= 'a' && letter <= 'z' && text.substr(1).starts_with(":/");
}

void noteShortVolume(const YamlValue &item, const ComposeVolume &volume, Notices &notices)
{
    if (isDriveLetterPath(item.text))
        notices.push_back({NoticeId::OneLetterVolume, {item.text}, item.line});
    for (const std::string &option : volume.ignored) {
        if (option != "cached" && option != "delegated" && option != "consistent")
            notices.push_back({NoticeId::ValueIgnored, {option, item.text}, item.line});
    }
}

/// False, with Compose's refusal in the notices: there is nothing to mount in it.
bool lengthen(YamlValue &item, Notices &notices)
{
    if (item.isMapping() && composeText(item, "target").empty()) {
        noteRefusal(notices, "service volume is missing a mount target", item.line);
        return false;
    }
    if (!item.isScalar())
        return true;
    const auto volume = parseComposeVolume(item.text);
    if (!volume) {
        noteRefusal(notices, volume.error().detail(), item.line);
        return false;
    }
    noteShortVolume(item, *volume, notices);
    item = longForm(*volume, item.line);
    return true;
}

/// compose-go paths/resolve.go volumeDriverOpts(): only for the driver called by name.
void resolveDevice(YamlValue &volume, const Resolve &resolve)
{
    const YamlValue *driver = volume.find("driver");
    YamlValue *options = volume.find("driver_opts");
    const YamlValue *flags = options ? options->find("o") : nullptr;
    if (driver && driver->text == "local" && flags && flags->text == "bind")
        resolve(options->find("device"));
}

} // namespace

void lengthenVolumes(YamlValue &file, Notices &notices)
{
    YamlValue *services = file.find("services");
    if (!services)
        return;
    for (auto &[name, service] : services->members) {
        YamlValue *volumes = service.find("volumes");
        if (volumes)
            std::erase_if(volumes->items,
                          [&](YamlValue &item) { return !lengthen(item, notices); });
    }
}

std::string
composePath(const std::string &path, const std::string &directory, const Surroundings &surroundings)
{
    if (path.starts_with("${"))
        return path;
    if (path.starts_with('~')) {
        const std::string home = surroundings.variable("HOME").value_or(surroundings.caller().home);
        return home.empty() ? path : cleanPath(home + '/' + path.substr(1));
    }
    return path.starts_with('/') || isWindowsPath(path) ? path : absolutePath(directory, path);
}

void makePathsAbsolute(YamlValue &file,
                       const std::string &directory,
                       const Surroundings &surroundings)
{
    const Resolve resolve = [&](YamlValue *value) {
        if (value && value->isScalar())
            value->text = composePath(value->text, directory, surroundings);
    };
    forEachMember(file.find("services"),
                  [&](YamlValue &service) { resolveService(service, resolve); });
    forEachMember(file.find("secrets"), [&](YamlValue &secret) { resolve(secret.find("file")); });
    forEachMember(file.find("configs"), [&](YamlValue &config) { resolve(config.find("file")); });
    forEachMember(file.find("volumes"), [&](YamlValue &volume) { resolveDevice(volume, resolve); });
}

} // namespace mountlens
