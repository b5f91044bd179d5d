// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/image_tree.h"

#include "base/text_scan.h"
#include "plan/override_stat.h"
#include "plan/storage_folder.h"
#include "system/executable_head_reader.h"
#include "system/open_error.h"
#include "system/open_quietly.h"
#include "system/statx_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <set>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr int kMaxLinks = 40;
constexpr std::size_t kMaxNames = 100000;
/// Marks of layers that were written without the right to make devices (fuse-overlayfs, AUFS).
constexpr std::string_view kWhiteout = ".wh.";
constexpr const char *kOpaqueWhiteout = ".wh..wh..opq";

std::string procPath(int pathFd)
{
    return "/proc/self/fd/" + std::to_string(pathFd);
}

std::string attribute(int pathFd, const char *name)
{
    std::array<char, 256> value{};
    const ssize_t size = ::getxattr(procPath(pathFd).c_str(), name, value.data(), value.size());
    return size > 0 ? std::string(value.data(), static_cast<std::size_t>(size)) : std::string();
}

bool hasAttribute(int pathFd, const char *name)
{
    return ::getxattr(procPath(pathFd).c_str(), name, nullptr, 0) >= 0;
}

bool exists(int directory, const std::string &name)
{
    struct stat facts = {};
    return ::fstatat(directory, name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) == 0;
}

/// fs/overlayfs: nothing of the layers below shows through.
bool isOpaque(int directory)
{
    return attribute(directory, "trusted.overlay.opaque") == "y"
           || attribute(directory, "user.overlay.opaque") == "y"
           || attribute(directory, "user.fuseoverlayfs.opaque") == "y"
           || exists(directory, kOpaqueWhiteout);
}

bool isWhiteout(int pathFd, const struct stat &facts)
{
    if (S_ISCHR(facts.st_mode))
        return facts.st_rdev == 0;
    return S_ISREG(facts.st_mode) && facts.st_size == 0
           && (hasAttribute(pathFd, "trusted.overlay.whiteout")
               || hasAttribute(pathFd, "user.overlay.whiteout"));
}

/// What one layer says about a name.
struct LayerEntry
{
    UniqueFd place;
    bool directory = false;
    /// Layers below are not asked any more.
    bool last = true;
};

Result<std::optional<LayerEntry>> lookInLayer(int directory, const std::string &name)
{
    UniqueFd place(::openat(directory, name.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    if (!place && errno != ENOENT && errno != ENOTDIR)
        return openError(name, errno);
    if (!place) {
        const bool removed =
            exists(directory, std::string(kWhiteout) + name) || name.starts_with(kWhiteout);
        return removed ? std::optional(LayerEntry()) : std::nullopt;
    }
    struct stat facts = {};
    if (::fstat(place.get(), &facts) != 0)
        return openError(name, errno);
    LayerEntry entry;
    if (isWhiteout(place.get(), facts))
        return std::optional(std::move(entry));
    entry.directory = S_ISDIR(facts.st_mode);
    entry.last = !entry.directory || isOpaque(place.get());
    entry.place = std::move(place);
    return std::optional(std::move(entry));
}

/// One step down in the merged view; empty: no such entry (or a removed one).
Result<std::vector<UniqueFd>> step(const std::vector<UniqueFd> &from, const std::string &name)
{
    std::vector<UniqueFd> merged;
    for (const UniqueFd &layer : from) {
        auto entry = lookInLayer(layer.get(), name);
        if (!entry)
            return entry.error();
        if (!*entry)
            continue;
        // Below a directory, anything but a directory is hidden, and ends the view.
        if ((*entry)->place && (merged.empty() || (*entry)->directory))
            merged.push_back(std::move((*entry)->place));
        if ((*entry)->last)
            break;
    }
    return merged;
}

Result<std::string> linkTarget(int pathFd)
{
    std::array<char, PATH_MAX> buffer{};
    const ssize_t size = ::readlinkat(pathFd, "", buffer.data(), buffer.size());
    if (size < 0)
        return openError("link", errno);
    return std::string(buffer.data(), static_cast<std::size_t>(size));
}

std::optional<OverrideStat> overrideOf(int pathFd)
{
    std::string text = attribute(pathFd, "user.containers.override_stat");
    if (text.empty())
        text = attribute(pathFd, "user.fuseoverlayfs.override_stat");
    return parseOverrideStat(text);
}

std::string nameInTree(const std::vector<std::string> &names)
{
    std::string path;
    for (const std::string &name : names)
        path += '/' + name;
    return path.empty() ? "/" : path;
}

/// The names of one layer's directory that are neither marks nor removed; false: too many.
bool collectNames(DIR *directory, std::set<std::string> &shown, std::set<std::string> &removed)
{
    std::set<std::string> gone;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    while (const dirent *entry = ::readdir(directory)) {
        const std::string name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        if (shown.size() + removed.size() + gone.size() > kMaxNames)
            return false;
        struct stat facts = {};
        const bool device = entry->d_type == DT_CHR || entry->d_type == DT_UNKNOWN;
        const bool whiteout =
            device && ::fstatat(::dirfd(directory), name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) == 0
            && S_ISCHR(facts.st_mode) && facts.st_rdev == 0;
        if (name.starts_with(kWhiteout))
            gone.insert(name.substr(kWhiteout.size()));
        else if (whiteout)
            gone.insert(name);
        else if (!removed.contains(name))
            shown.insert(name);
    }
    removed.insert(gone.begin(), gone.end());
    return true;
}

Result<Done> addNames(int pathFd, std::set<std::string> &shown, std::set<std::string> &removed)
{
    auto opened = openQuietly(pathFd, "directory entries");
    if (!opened)
        return opened.error();
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::fdopendir(opened->get()), ::closedir);
    if (!directory)
        return openError("directory entries", errno);
    static_cast<void>(opened->release()); // closedir() closes it
    if (!collectNames(directory.get(), shown, removed))
        return Error(ErrorId::TooLarge, "directory entries");
    return Done{};
}

/// Where a walk with links in it stands.
struct Walk
{
    std::vector<std::string> names;
    std::string pending;
    int links = 0;
};

std::string takeName(std::string &pending)
{
    std::string_view rest = pending;
    std::string name(takeUntil(rest, '/'));
    pending = std::string(rest);
    return name;
}

} // namespace

Result<std::unique_ptr<ImageTree>> ImageTree::open(const ImageFacts &image)
{
    const auto store = StorageFolder::open(image.store);
    if (!store)
        return store.error();
    Merged roots;
    for (const std::string &layer : image.layers) {
        auto root = store->directory(layer);
        if (!root)
            return root.error();
        roots.push_back(std::move(*root));
    }
    return std::unique_ptr<ImageTree>(
        new ImageTree(std::move(roots), image.owners, image.mayOverrideStat));
}

Result<std::unique_ptr<ImageTree>> ImageTree::openDirectory(const std::string &path,
                                                            const IdMaps &owners)
{
    UniqueFd root(::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return openError(path, errno);
    Merged roots;
    roots.push_back(std::move(root));
    return std::unique_ptr<ImageTree>(new ImageTree(std::move(roots), owners, false));
}

Result<ImageTree::Merged> ImageTree::find(std::string_view path) const
{
    Merged here;
    for (const UniqueFd &root : m_roots)
        here.emplace_back(::fcntl(root.get(), F_DUPFD_CLOEXEC, 0));
    while (!path.empty() && !here.empty()) {
        const std::string name(takeUntil(path, '/'));
        if (name.empty() || name == ".")
            continue;
        if (name == "..") // would leave a layer at its top: only resolve() knows what it means
            return Error::fromErrno(ErrorId::OpenFailed, std::string(path), EINVAL);
        auto next = step(here, name);
        if (!next)
            return next;
        here = std::move(*next);
    }
    return here;
}

Result<RootEntry> ImageTree::entryOf(int pathFd, const std::string &path) const
{
    struct stat facts = {};
    if (::fstat(pathFd, &facts) != 0)
        return openError(path, errno);
    RootEntry entry;
    entry.type = fileTypeOf(facts.st_mode);
    entry.size = static_cast<std::uint64_t>(facts.st_size);
    entry.device = {major(facts.st_rdev), minor(facts.st_rdev)};
    if (entry.type == FileType::Symlink) {
        auto target = linkTarget(pathFd);
        if (!target)
            return target.error();
        entry.target = std::move(*target);
    }
    const auto stored =
        m_mayOverrideStat && entry.type != FileType::Symlink ? overrideOf(pathFd) : std::nullopt;
    const auto uid = stored ? stored->uid : m_owners.uids.up(facts.st_uid);
    const auto gid = stored ? stored->gid : m_owners.gids.up(facts.st_gid);
    if (!uid || !gid)
        return Error(ErrorId::OwnerAmbiguous, path);
    entry.uid = Uid(*uid);
    entry.gid = Gid(*gid);
    entry.mode = Mode(stored ? stored->mode : facts.st_mode);
    return entry;
}

Result<std::optional<RootEntry>> ImageTree::look(const std::string &path)
{
    const auto found = find(path);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<RootEntry>();
    auto entry = entryOf(found->front().get(), path);
    if (!entry)
        return entry.error();
    return std::optional(std::move(*entry));
}

Result<bool> ImageTree::isEmpty(const std::string &path)
{
    const auto found = find(path);
    if (!found)
        return found.error();
    std::set<std::string> shown;
    std::set<std::string> removed;
    for (const UniqueFd &layer : *found) {
        if (const auto added = addNames(layer.get(), shown, removed); !added)
            return added.error();
    }
    return shown.empty();
}

Result<ExecutableHead> ImageTree::executableHead(const std::string &path)
{
    const auto found = find(path);
    if (!found)
        return found.error();
    if (found->empty())
        return Error::fromErrno(ErrorId::OpenFailed, path, ENOENT);
    return readExecutableHead(found->front().get());
}

Result<std::optional<std::string>> ImageTree::resolve(std::string_view path)
{
    Walk walk{{}, std::string(path), 0};
    if (path.size() > PATH_MAX)
        return Error::fromErrno(ErrorId::OpenFailed, std::string(path), ENAMETOOLONG);
    while (!walk.pending.empty()) {
        const std::string name = takeName(walk.pending);
        if (name.empty() || name == ".")
            continue;
        if (name == "..") {
            if (!walk.names.empty())
                walk.names.pop_back();
            continue;
        }
        walk.names.push_back(name);
        const auto entry = look(nameInTree(walk.names));
        if (!entry)
            return entry.error();
        if (!*entry)
            return std::optional<std::string>();
        if ((*entry)->type != FileType::Symlink)
            continue;
        const std::string pending = (*entry)->target + '/' + walk.pending;
        if (++walk.links > kMaxLinks || pending.size() > std::size_t{2} * PATH_MAX)
            return Error::fromErrno(ErrorId::OpenFailed, std::string(path), ELOOP);
        walk.names.pop_back();
        if (pending.starts_with('/'))
            walk.names.clear();
        walk.pending = pending;
    }
    return std::optional(nameInTree(walk.names));
}

Result<std::optional<std::string>> ImageTree::read(std::string_view path, std::size_t limit)
{
    auto place = resolve(path);
    if (!place || !*place)
        return place;
    const auto found = find(**place);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<std::string>();
    auto text = readRegular(found->front().get(), **place, limit);
    if (!text)
        return text.error();
    return std::optional(std::move(*text));
}

} // namespace mountlens
