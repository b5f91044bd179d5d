// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/subordinate_ids.h"

#include <cerrno>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <subid.h>

#include <dlfcn.h>

namespace mountlens {

namespace {

/// The functions of libsubid that are used, loaded at the first call: linking it would load PAM,
/// audit and SELinux libraries at every start of the program.
struct LibSubid
{
    decltype(&subid_init) init = nullptr;
    decltype(&subid_get_uid_ranges) uidRanges = nullptr;
    decltype(&subid_get_gid_ranges) gidRanges = nullptr;
    decltype(&subid_get_uid_owners) uidOwners = nullptr;
    decltype(&subid_get_gid_owners) gidOwners = nullptr;

    bool complete = false;
};

template <class Function>
bool resolve(void *library, Function &function, const char *name)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

/// Versions 4 and 5 differ in functions that are not used here.
void *openLibrary()
{
    void *library = ::dlopen("libsubid.so.5", RTLD_NOW | RTLD_LOCAL);
    return library ? library : ::dlopen("libsubid.so.4", RTLD_NOW | RTLD_LOCAL);
}

LibSubid loadLibSubid()
{
    LibSubid subid;
    void *library = openLibrary();
    if (!library)
        return subid;
    subid.complete = resolve(library, subid.init, "subid_init")
                     && resolve(library, subid.uidRanges, "subid_get_uid_ranges")
                     && resolve(library, subid.gidRanges, "subid_get_gid_ranges")
                     && resolve(library, subid.uidOwners, "subid_get_uid_owners")
                     && resolve(library, subid.gidOwners, "subid_get_gid_owners")
                     // Its messages go to nobody: the errors below say what failed.
                     && subid.init("mountlens", nullptr);
    return subid;
}

/// The library and the right to call it: it keeps the files in static variables.
class Session
{
public:
    Session()
        : m_lock(mutex())
    {
    }

    [[nodiscard]] static const LibSubid &library()
    {
        static const LibSubid loaded = loadLibSubid();
        return loaded;
    }

private:
    static std::mutex &mutex()
    {
        static std::mutex onlyOne;
        return onlyOne;
    }

    std::lock_guard<std::mutex> m_lock;
};

template <class T>
using Allocated = std::unique_ptr<T, decltype(&std::free)>;

Error notInstalled()
{
    return Error(ErrorId::Unsupported, "libsubid");
}

const char *fileOf(SubordinateKind kind)
{
    return kind == SubordinateKind::User ? "/etc/subuid" : "/etc/subgid";
}

std::optional<SubordinateRange> narrowed(const subid_range &range)
{
    if (range.start >= kNoId || range.count > kNoId - range.start)
        return std::nullopt;
    return SubordinateRange{static_cast<std::uint32_t>(range.start),
                            static_cast<std::uint32_t>(range.count)};
}

Result<std::vector<SubordinateRange>> rangesOf(const std::string &user, SubordinateKind kind)
{
    const LibSubid &library = Session::library();
    const auto list = kind == SubordinateKind::User ? library.uidRanges : library.gidRanges;
    subid_range *found = nullptr;
    errno = 0;
    const int count = list(user.c_str(), &found);
    const Allocated<subid_range> owner(found, std::free);
    if (count < 0)
        return Error::fromErrno(ErrorId::ReadFailed, fileOf(kind), errno);
    std::vector<SubordinateRange> ranges;
    for (const subid_range &each : std::span(found, static_cast<std::size_t>(count))) {
        const auto range = narrowed(each);
        if (!range)
            return Error(ErrorId::Malformed, fileOf(kind), user);
        ranges.push_back(*range);
    }
    return ranges;
}

} // namespace

Result<SubordinateIds> readSubordinateIds(const std::string &user)
{
    const Session session;
    if (!Session::library().complete)
        return notInstalled();
    auto uids = rangesOf(user, SubordinateKind::User);
    if (!uids)
        return uids.error();
    auto gids = rangesOf(user, SubordinateKind::Group);
    if (!gids)
        return gids.error();
    return SubordinateIds{std::move(*uids), std::move(*gids)};
}

Result<std::vector<Uid>> readSubordinateIdOwners(SubordinateKind kind, std::uint32_t id)
{
    const Session session;
    const LibSubid &library = Session::library();
    if (!library.complete)
        return notInstalled();
    const auto list = kind == SubordinateKind::User ? library.uidOwners : library.gidOwners;
    uid_t *found = nullptr;
    errno = 0;
    const int count = list(id, &found);
    const Allocated<uid_t> owner(found, std::free);
    if (count < 0)
        return Error::fromErrno(ErrorId::ReadFailed, fileOf(kind), errno);
    std::vector<Uid> owners;
    for (const uid_t each : std::span(found, static_cast<std::size_t>(count)))
        owners.emplace_back(each);
    return owners;
}

} // namespace mountlens
