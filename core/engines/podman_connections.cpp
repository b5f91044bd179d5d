// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/podman_connections.h"

#include "base/text_scan.h"
#include "engines/json_fields.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::size_t kMaxFile = std::size_t{4} << 20U;
constexpr std::size_t kMaxConnections = 1000;
constexpr std::string_view kDestinations = "engine.service_destinations.";

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// A TOML string in either kind of quotes, or a bare word; escapes do not occur in names and URIs.
std::string unquoted(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || (text.front() != '"' && text.front() != '\''))
        return std::string(trimmed(text.substr(0, text.find('#'))));
    const std::size_t end = text.find(text.front(), 1);
    return std::string(text.substr(1, end == std::string_view::npos ? end : end - 1));
}

/// "[ engine . service_destinations . \"my box\" ]" without its brackets, blanks and quotes.
std::string sectionName(std::string_view line)
{
    std::string name;
    char quote = '\0';
    for (const char c : line.substr(1, line.rfind(']') - 1)) {
        if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
        else if (c == quote)
            quote = '\0';
        else if (quote != '\0' || (c != ' ' && c != '\t'))
            name += c;
    }
    return name;
}

PodmanConnection &named(PodmanConnections &known, const std::string &name)
{
    for (PodmanConnection &connection : known.connections) {
        if (connection.name == name)
            return connection;
    }
    PodmanConnection fresh;
    fresh.name = name;
    known.connections.push_back(std::move(fresh));
    return known.connections.back();
}

/// Adds what `more` has; `wins` says whose entry counts where both have one.
enum class Wins : std::uint8_t {
    Known,
    More
};

void merge(PodmanConnections &known, const PodmanConnections &more, Wins wins)
{
    for (const PodmanConnection &connection : more.connections) {
        PodmanConnection &place = named(known, connection.name);
        if (place.uri.empty() || wins == Wins::More)
            place = connection;
    }
    if (!more.active.empty() && (known.active.empty() || wins == Wins::More))
        known.active = more.active;
}

std::string configHome(const Surroundings &surroundings)
{
    const auto given = surroundings.variable("XDG_CONFIG_HOME");
    return given && given->starts_with('/') ? *given : surroundings.caller().home + "/.config";
}

void addFragments(const Surroundings &surroundings,
                  const std::string &directory,
                  std::vector<std::string> &files)
{
    for (const std::string &name : surroundings.list(directory)) {
        if (name.ends_with(".conf") && files.size() < kMaxConnections)
            files.push_back(std::string(directory).append("/").append(name));
    }
}

/// pkg/config/new.go systemConfigs(): each overrides those before it.
std::vector<std::string> configurationFiles(const Surroundings &surroundings)
{
    std::vector<std::string> files;
    const auto given = surroundings.variable("CONTAINERS_CONF");
    if (given && !given->empty()) {
        files.push_back(*given);
    } else {
        const std::string own = configHome(surroundings) + "/containers/containers.conf";
        files = {"/usr/share/containers/containers.conf", "/etc/containers/containers.conf"};
        addFragments(surroundings, "/etc/containers/containers.conf.d", files);
        files.push_back(own);
        addFragments(surroundings, own + ".d", files);
    }
    const auto last = surroundings.variable("CONTAINERS_CONF_OVERRIDE");
    if (last && !last->empty())
        files.push_back(*last);
    return files;
}

std::string connectionsFile(const Surroundings &surroundings)
{
    const auto given = surroundings.variable("PODMAN_CONNECTIONS_CONF");
    return given && !given->empty()
               ? *given
               : configHome(surroundings) + "/containers/podman-connections.json";
}

} // namespace

PodmanConnections parseServiceDestinations(std::string_view text)
{
    PodmanConnections known;
    std::string section;
    while (!text.empty() && known.connections.size() < kMaxConnections) {
        const std::string_view line = trimmed(takeLine(text));
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[') {
            section = sectionName(line);
            continue;
        }
        std::string_view rest = line;
        const std::string_view key = trimmed(takeUntil(rest, '='));
        if (section == "engine" && key == "active_service")
            known.active = unquoted(rest);
        if (!section.starts_with(kDestinations) || section.size() == kDestinations.size())
            continue;
        PodmanConnection &connection = named(known, section.substr(kDestinations.size()));
        if (key == "uri")
            connection.uri = unquoted(rest);
        if (key == "is_machine")
            connection.machine = unquoted(rest) == "true";
    }
    return known;
}

PodmanConnections parsePodmanConnections(std::string_view text)
{
    PodmanConnections known;
    const auto object = parseJsonObject(text, "podman-connections.json", kMaxFile);
    if (!object)
        return known;
    const QJsonObject section = objectField(*object, "Connection");
    known.active = textField(section, "Default");
    const QJsonObject all = objectField(section, "Connections");
    for (auto entry = all.begin(); entry != all.end() && known.connections.size() < kMaxConnections;
         ++entry) {
        const QJsonObject fields = entry.value().toObject();
        known.connections.push_back(PodmanConnection{
            entry.key().toStdString(), textField(fields, "URI"), flagField(fields, "IsMachine")});
    }
    return known;
}

PodmanConnections readPodmanConnections(const Surroundings &surroundings)
{
    const auto text = [&](const std::string &path) {
        return surroundings.read(path).value_or(std::string());
    };
    PodmanConnections configured;
    for (const std::string &file : configurationFiles(surroundings))
        merge(configured, parseServiceDestinations(text(file)), Wins::More);
    PodmanConnections known = parsePodmanConnections(text(connectionsFile(surroundings)));
    merge(known, configured, Wins::Known);
    const auto unusable = [](const PodmanConnection &entry) { return entry.uri.empty(); };
    known.connections.erase(
        std::remove_if(known.connections.begin(), known.connections.end(), unusable),
        known.connections.end());
    return known;
}

} // namespace mountlens
