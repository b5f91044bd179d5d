// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/quadlet_places.h"

#include "base/text_scan.h"
#include "config/paths.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::size_t kMaxDirectories = 500;
constexpr int kMaxDepth = 6;

std::string directoryOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos || slash == 0 ? "/" : path.substr(0, slash);
}

std::string fileNameOf(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

/// Of a file that is no more than its name and its end.
std::string withoutSuffix(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    return std::string(dot == 0 ? fileName : fileName.substr(0, dot));
}

// podman: GetUnitDirs() in pkg/systemd/quadlet/unitdirs.go.
std::vector<std::string> searchRoots(const UnitOwner &owner, const Surroundings &surroundings)
{
    const auto given = surroundings.variable("QUADLET_UNIT_DIRS");
    if (given && !given->empty()) {
        std::vector<std::string> roots;
        std::string_view rest = *given;
        while (!rest.empty())
            roots.emplace_back(takeUntil(rest, ':'));
        return roots;
    }
    if (owner.system)
        return {"/run/containers/systemd", "/etc/containers/systemd",
                "/usr/share/containers/systemd"};
    std::vector<std::string> roots;
    for (const char specifier : {'t', 'E'}) {
        const std::string place = unitDirectory(specifier, owner, surroundings);
        if (!place.empty())
            roots.push_back(place + "/containers/systemd");
    }
    for (const std::string users :
         {"/etc/containers/systemd/users", "/usr/share/containers/systemd/users"}) {
        if (owner.uid)
            roots.push_back(users + '/' + std::to_string(*owner.uid));
        roots.push_back(users);
    }
    return roots;
}

class DirectoryWalk
{
public:
    DirectoryWalk(const UnitOwner &owner, const Surroundings &surroundings)
        : m_owner(owner)
        , m_surroundings(surroundings)
    {
    }

    void add(const std::string &directory, int depth)
    {
        const bool seen = std::find(found.begin(), found.end(), directory) != found.end();
        if (found.size() >= kMaxDirectories || depth > kMaxDepth)
            return;
        if (!seen)
            found.push_back(directory);
        for (const std::string &name : m_surroundings.list(directory)) {
            const std::string path = absolutePath(directory, name);
            if (!isPassedOver(directory, name) && m_surroundings.kind(path) == FileKind::Directory)
                add(path, depth + 1);
        }
    }

    std::vector<std::string> found;

private:
    /// Drop-ins are no places for units; of users/ only the owner's own counts.
    [[nodiscard]] bool isPassedOver(const std::string &directory, const std::string &name) const
    {
        if (name.ends_with(".d") || quadletKind(name))
            return true;
        if (m_owner.system)
            return name == "users" && directory.ends_with("/containers/systemd");
        return directory.ends_with("/containers/systemd/users") && parseNumber32(name);
    }

    const UnitOwner &m_owner;
    const Surroundings &m_surroundings;
};

std::string templateName(const std::string &fileName)
{
    const std::size_t at = fileName.find('@');
    const std::size_t dot = fileName.rfind('.');
    if (at == std::string::npos || dot == std::string::npos || dot < at)
        return {};
    return fileName.substr(0, at + 1) + fileName.substr(dot);
}

/// podman: getResourceName() cuts the last letter off a name with '@', whatever it is.
std::string defaultName(std::string_view fileName)
{
    std::string name = "systemd-" + withoutSuffix(fileName);
    if (fileName.find('@') == std::string_view::npos || fileName.ends_with(".pod"))
        return name;
    name.pop_back();
    return name + "-%i";
}

std::string orDefault(const std::string &given, std::string_view fileName)
{
    return given.empty() ? defaultName(fileName) : given;
}

bool hasDefaultName(std::string_view fileName)
{
    return fileName.ends_with(".volume") || fileName.ends_with(".pod");
}

/// podman: handleStorageSource(), handleImageSource() and handlePod().
std::string notFoundWords(const std::string &name)
{
    if (name.ends_with(".pod"))
        return "quadlet pod unit " + name + " does not exist";
    if (name.ends_with(".build") || name.ends_with(".image"))
        return "requested Quadlet image " + name + " was not found";
    return "requested Quadlet source " + name + " was not found";
}

} // namespace

QuadletPlaces::QuadletPlaces(const std::string &path, const Surroundings &surroundings)
    : m_surroundings(surroundings)
    , m_owner(unitOwner(path, surroundings))
{
    DirectoryWalk walk(m_owner, surroundings);
    walk.found.push_back(directoryOf(path));
    for (const std::string &root : searchRoots(m_owner, surroundings)) {
        if (root.starts_with('/'))
            walk.add(root, 0);
    }
    m_directories = std::move(walk.found);
}

std::optional<std::string> QuadletPlaces::find(const std::string &name) const
{
    if (name.find('/') != std::string::npos)
        return std::nullopt;
    for (const std::string &directory : m_directories) {
        std::string path = absolutePath(directory, name);
        if (m_surroundings.kind(path) == FileKind::Regular)
            return path;
    }
    return std::nullopt;
}

Result<UnitFile> QuadletPlaces::load(const std::string &path, Notices &notices) const
{
    const std::string base = templateName(fileNameOf(path));
    const auto place =
        base.empty() || m_surroundings.kind(path) != FileKind::Missing ? std::nullopt : find(base);
    const std::string file = place.value_or(path);
    return loadUnitFile(file, fileNameOf(file), m_directories, UnitSyntax::Quadlet, m_surroundings,
                        notices);
}

std::string
QuadletPlaces::resourceName(const std::string &unitName, Notices &notices, std::uint32_t line) const
{
    const auto path = find(unitName);
    const auto kind = quadletKind(unitName);
    if (!path || !kind) {
        notices.push_back(
            Notice{NoticeId::EngineRefuses, {"quadlet", notFoundWords(unitName)}, line});
        return hasDefaultName(unitName) ? defaultName(unitName) : unitName;
    }
    const auto unit = load(*path, notices);
    if (!unit) {
        notices.push_back(Notice{NoticeId::FileUnreadable, {*path}, line});
        return hasDefaultName(unitName) ? defaultName(unitName) : unitName;
    }
    noteUnknownKeys(*unit, *kind, *path, notices);
    const std::string name = quadletResourceName(*unit, unitName);
    return name.empty() ? unitName : name;
}

std::string quadletResourceName(const UnitFile &unit, std::string_view fileName)
{
    if (fileName.ends_with(".volume"))
        return orDefault(unit.text("Volume", "VolumeName"), fileName);
    if (fileName.ends_with(".pod"))
        return orDefault(unit.text("Pod", "PodName"), fileName);
    if (fileName.ends_with(".artifact"))
        return unit.text("Artifact", "Artifact");
    if (fileName.ends_with(".build")) {
        const auto tags = unit.all("Build", "ImageTag");
        return tags.empty() ? std::string() : tags.front().value;
    }
    const std::string tag = unit.text("Image", "ImageTag");
    return tag.empty() ? unit.text("Image", "Image") : tag;
}

} // namespace mountlens
