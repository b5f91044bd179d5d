// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/mount_table.h"

#include "base/text_scan.h"
#include "model/mount_options.h"

#include <cerrno>
#include <cstdio>
#include <memory>

#include <dlfcn.h>
#include <libmount/libmount.h>
#include <sys/sysmacros.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxText = std::size_t{16} << 20U;

/// The functions of libmount that are used, loaded at the first call: linking it would cost every
/// start of the program what only few runs need.
struct LibMount
{
    decltype(&mnt_new_table) newTable = nullptr;
    decltype(&mnt_unref_table) unrefTable = nullptr;
    decltype(&mnt_table_parse_stream) parseStream = nullptr;
    decltype(&mnt_table_set_parser_errcb) setErrorCallback = nullptr;
    decltype(&mnt_new_iter) newIter = nullptr;
    decltype(&mnt_free_iter) freeIter = nullptr;
    decltype(&mnt_table_next_fs) nextFs = nullptr;
    decltype(&mnt_fs_get_id) id = nullptr;
    decltype(&mnt_fs_get_parent_id) parentId = nullptr;
    decltype(&mnt_fs_get_devno) device = nullptr;
    decltype(&mnt_fs_get_root) root = nullptr;
    decltype(&mnt_fs_get_target) target = nullptr;
    decltype(&mnt_fs_get_fstype) type = nullptr;
    decltype(&mnt_fs_get_source) source = nullptr;
    decltype(&mnt_fs_get_vfs_options) vfsOptions = nullptr;
    decltype(&mnt_fs_get_fs_options) fsOptions = nullptr;

    bool complete = false;
};

template <class Function>
bool resolve(void *library, Function &function, const char *name)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

LibMount loadLibMount()
{
    LibMount mount;
    void *library = ::dlopen("libmount.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return mount;
    mount.complete = resolve(library, mount.newTable, "mnt_new_table")
                     && resolve(library, mount.unrefTable, "mnt_unref_table")
                     && resolve(library, mount.parseStream, "mnt_table_parse_stream")
                     && resolve(library, mount.setErrorCallback, "mnt_table_set_parser_errcb")
                     && resolve(library, mount.newIter, "mnt_new_iter")
                     && resolve(library, mount.freeIter, "mnt_free_iter")
                     && resolve(library, mount.nextFs, "mnt_table_next_fs")
                     && resolve(library, mount.id, "mnt_fs_get_id")
                     && resolve(library, mount.parentId, "mnt_fs_get_parent_id")
                     && resolve(library, mount.device, "mnt_fs_get_devno")
                     && resolve(library, mount.root, "mnt_fs_get_root")
                     && resolve(library, mount.target, "mnt_fs_get_target")
                     && resolve(library, mount.type, "mnt_fs_get_fstype")
                     && resolve(library, mount.source, "mnt_fs_get_source")
                     && resolve(library, mount.vfsOptions, "mnt_fs_get_vfs_options")
                     && resolve(library, mount.fsOptions, "mnt_fs_get_fs_options");
    return mount;
}

std::string textOf(const char *text)
{
    return text ? std::string(text) : std::string();
}

/// Without this libmount leaves out lines that it does not understand.
int refuseLine(libmnt_table * /*table*/, const char * /*file*/, int /*line*/)
{
    return -EINVAL;
}

MountEntry entryFrom(const LibMount &library, libmnt_fs *fs)
{
    MountEntry entry;
    entry.id = static_cast<std::uint64_t>(library.id(fs));
    entry.parentId = static_cast<std::uint64_t>(library.parentId(fs));
    const dev_t device = library.device(fs);
    const std::string vfsOptions = textOf(library.vfsOptions(fs));
    MountFacts &facts = entry.facts;
    facts.id = MountId(entry.id);
    facts.device = {major(device), minor(device)};
    facts.root = textOf(library.root(fs));
    facts.mountPoint = textOf(library.target(fs));
    facts.fileSystem = textOf(library.type(fs));
    facts.source = textOf(library.source(fs));
    facts.flags = parseMountFlags(vfsOptions);
    applySuperOptions(facts, textOf(library.fsOptions(fs)));
    if (hasOption(vfsOptions, "idmapped"))
        facts.idmap = Error(ErrorId::IdmapUnreadable, facts.mountPoint);
    return entry;
}

} // namespace

MountFlags parseMountFlags(std::string_view options)
{
    MountFlags flags;
    while (!options.empty()) {
        const std::string_view option = takeUntil(options, ',');
        if (option == "ro")
            flags |= MountFlag::ReadOnly;
        else if (option == "nosuid")
            flags |= MountFlag::NoSuid;
        else if (option == "nodev")
            flags |= MountFlag::NoDev;
        else if (option == "noexec")
            flags |= MountFlag::NoExec;
        else if (option == "nosymfollow")
            flags |= MountFlag::NoSymfollow;
    }
    return flags;
}

void applySuperOptions(MountFacts &facts, std::string_view options)
{
    facts.superOptions = std::string(options);
    while (!options.empty()) {
        const std::string_view option = takeUntil(options, ',');
        if (option == "ro")
            facts.superblockReadOnly = true;
        else if (option == "noacl")
            facts.noAcl = true;
        else if (option == "grpid" || option == "bsdgroups")
            facts.groupFromDirectory = true;
    }
}

Result<MountTable> parseMountinfo(const std::string &text)
{
    static const LibMount library = loadLibMount();
    if (!library.complete)
        return Error(ErrorId::Unsupported, "libmount");
    if (text.size() > kMaxText)
        return Error(ErrorId::TooLarge, "mountinfo");
    if (text.empty())
        return MountTable();
    // fmemopen() only reads in mode "r"; its parameter is not const for the other modes.
    const std::unique_ptr<FILE, int (*)(FILE *)> stream(
        ::fmemopen(const_cast<char *>(text.data()), text.size(), "r"), &std::fclose);
    const std::unique_ptr<libmnt_table, void (*)(libmnt_table *)> table(library.newTable(),
                                                                        library.unrefTable);
    if (table)
        library.setErrorCallback(table.get(), refuseLine);
    if (!stream || !table || library.parseStream(table.get(), stream.get(), "mountinfo") != 0)
        return Error(ErrorId::Malformed, "mountinfo");
    const std::unique_ptr<libmnt_iter, void (*)(libmnt_iter *)> iter(
        library.newIter(MNT_ITER_FORWARD), library.freeIter);
    MountTable entries;
    libmnt_fs *fs = nullptr;
    while (iter && library.nextFs(table.get(), iter.get(), &fs) == 0)
        entries.push_back(entryFrom(library, fs));
    return entries;
}

} // namespace mountlens
