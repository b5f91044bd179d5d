// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/overlay_layers.h"

#include "base/text_scan.h"
#include "base/unique_fd.h"
#include "system/mount_table.h"
#include "system/small_file.h"
#include "system/statx_reader.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// Splits at `separator` where no backslash stands before it, and removes the backslashes.
std::vector<std::string> splitEscaped(std::string_view text, char separator)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            parts.back() += text[++i];
        else if (text[i] == separator)
            parts.emplace_back();
        else
            parts.back() += text[i];
    }
    return parts;
}

/// Steps from one directory of a layer to an entry, through no link; invalid: it is not there.
UniqueFd enter(int directory, const std::string &name)
{
    open_how how = {};
    how.flags = O_PATH | O_NOFOLLOW | O_CLOEXEC;
    how.resolve = RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH;
    return UniqueFd(
        static_cast<int>(::syscall(SYS_openat2, directory, name.c_str(), &how, sizeof how)));
}

bool isOpaque(int directory)
{
    const std::string path = "/proc/self/fd/" + std::to_string(directory);
    char value = 0;
    const auto has = [&](const char *name) {
        return ::getxattr(path.c_str(), name, &value, sizeof value) == 1 && value == 'y';
    };
    return has("trusted.overlay.opaque") || has("user.overlay.opaque");
}

Result<bool> layerHas(const std::string &layer, const std::vector<std::string> &path)
{
    UniqueFd at(::open(layer.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!at)
        return Error::fromErrno(ErrorId::OpenFailed, layer, errno);
    for (const std::string &name : path) {
        if (!at)
            return false;
        at = enter(at.get(), name);
    }
    return static_cast<bool>(at);
}

} // namespace

Result<OverlayLayers> parseOverlayLayers(std::string_view superOptions)
{
    OverlayLayers layers;
    for (std::string_view rest = superOptions; !rest.empty();) {
        std::string_view option = takeUntil(rest, ',');
        const std::string_view key = takeUntil(option, '=');
        if (key == "upperdir")
            layers.upper = splitEscaped(option, '\0').front();
        else if (key == "lowerdir+")
            layers.lower.push_back(splitEscaped(option, '\0').front());
        else if (key == "lowerdir")
            layers.lower = splitEscaped(option, ':');
    }
    if (layers.lower.empty())
        return Error(ErrorId::Malformed, "overlay options", std::string(superOptions));
    return layers;
}

Result<bool> notOnUpperLayerOf(std::string_view superOptions, const std::vector<std::string> &path)
{
    const auto layers = parseOverlayLayers(superOptions);
    if (!layers)
        return layers.error();
    if (layers->upper.empty())
        return true;
    auto has = layerHas(layers->upper, path);
    if (!has)
        return has;
    return !*has;
}

Result<bool> onLowerLayerOf(std::string_view superOptions, const std::vector<std::string> &path)
{
    const auto layers = parseOverlayLayers(superOptions);
    if (!layers)
        return layers.error();
    if (layers->upper.empty())
        return true;
    UniqueFd at(::open(layers->upper.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!at)
        return Error::fromErrno(ErrorId::OpenFailed, layers->upper, errno);
    for (const std::string &name : path) {
        at = enter(at.get(), name);
        if (!at)
            return true; // not copied up yet
        if (isOpaque(at.get()))
            return false; // hides whatever lower layers have
    }
    for (const std::string &layer : layers->lower) {
        auto has = layerHas(layer, path);
        if (!has || *has)
            return has;
    }
    return false;
}

Result<bool> upperLayerReadOnlyOf(std::string_view superOptions)
{
    const auto layers = parseOverlayLayers(superOptions);
    if (!layers)
        return layers.error();
    if (layers->upper.empty())
        return false; // the overlay's own superblock is read-only then
    const UniqueFd upper(::open(layers->upper.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    struct statfs facts = {};
    if (!upper || ::fstatfs(upper.get(), &facts) != 0)
        return Error::fromErrno(ErrorId::OpenFailed, layers->upper, errno);
    if ((facts.f_flags & ST_RDONLY) == 0)
        return false;
    // The mount we came by or its superblock: only the latter matters to the overlay.
    const auto id = readOldMountId(upper.get());
    const auto text = readSmallFile(AT_FDCWD, "/proc/self/mountinfo", std::size_t{16} << 20U);
    const auto table = text ? parseMountinfo(*text) : Result<MountTable>(text.error());
    if (!id || !table)
        return !id ? id.error() : table.error();
    for (const MountEntry &each : *table) {
        if (each.id == *id)
            return each.facts.superblockReadOnly;
    }
    return Error(ErrorId::OpenFailed, layers->upper);
}

} // namespace mountlens
