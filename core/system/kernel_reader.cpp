// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/kernel_reader.h"

#include "base/text_scan.h"
#include "base/unique_fd.h"
#include "system/small_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <linux/bpf.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr long kSysLsmListModules = 461; // Linux 6.8

/// include/uapi/linux/lsm.h LSM_ID_*
std::string lsmName(std::uint64_t id)
{
    constexpr std::uint64_t first = 100;
    constexpr std::array<const char *, 15> names = {
        "capability", "selinux", "smack",    "tomoyo", "apparmor", "yama", "loadpin", "safesetid",
        "lockdown",   "bpf",     "landlock", "ima",    "evm",      "ipe",  "unnamed"};
    if (id < first || id - first >= names.size())
        return "lsm-" + std::to_string(id);
    return names[static_cast<std::size_t>(id - first)];
}

std::vector<std::string> namesFromFile()
{
    std::vector<std::string> names;
    const auto text = readSmallFile(AT_FDCWD, "/sys/kernel/security/lsm", 4096);
    if (!text)
        return names;
    std::string_view rest = *text;
    std::string_view line = takeLine(rest);
    while (!line.empty())
        names.emplace_back(takeUntil(line, ','));
    return names;
}

std::vector<std::string> readModuleNames()
{
    std::array<std::uint64_t, 64> ids{};
    std::uint32_t size = sizeof ids;
    const long count = ::syscall(kSysLsmListModules, ids.data(), &size, 0);
    if (count < 0)
        return namesFromFile();
    std::vector<std::string> names;
    for (long i = 0; i < count; ++i)
        names.push_back(lsmName(ids[static_cast<std::size_t>(i)]));
    return names;
}

long bpf(int command, bpf_attr &attributes)
{
    return ::syscall(SYS_bpf, command, &attributes, sizeof attributes);
}

bool isLsmProgram(std::uint32_t id)
{
    bpf_attr open = {};
    open.prog_id = id;
    const UniqueFd program(static_cast<int>(bpf(BPF_PROG_GET_FD_BY_ID, open)));
    if (!program)
        return false;
    bpf_prog_info info = {};
    bpf_attr ask = {};
    ask.info.bpf_fd = static_cast<std::uint32_t>(program.get());
    ask.info.info_len = sizeof info;
    ask.info.info = reinterpret_cast<std::uintptr_t>(&info);
    return bpf(BPF_OBJ_GET_INFO_BY_FD, ask) == 0 && info.type == BPF_PROG_TYPE_LSM;
}

void readBpfPrograms(SecurityModules &modules)
{
    constexpr int mostPrograms = 4096;
    std::uint32_t id = 0;
    for (int i = 0; i < mostPrograms; ++i) {
        bpf_attr next = {};
        next.start_id = id;
        if (bpf(BPF_PROG_GET_NEXT_ID, next) != 0) {
            modules.bpfUnknown = errno != ENOENT;
            return;
        }
        id = next.next_id;
        if (isLsmProgram(id)) {
            modules.bpfPrograms = true;
            return;
        }
    }
}

bool isListed(const SecurityModules &modules, std::string_view name)
{
    return std::find(modules.names.begin(), modules.names.end(), name) != modules.names.end();
}

SecurityModules readSecurityModules()
{
    static const std::vector<std::string> names = readModuleNames();
    SecurityModules modules;
    modules.names = names;
    if (isListed(modules, "selinux"))
        modules.selinuxEnforcing = readNumberFile("/sys/fs/selinux/enforce").value_or(1U) != 0;
    if (isListed(modules, "bpf"))
        readBpfPrograms(modules);
    return modules;
}

KernelVersion runningVersion()
{
    utsname name = {};
    return ::uname(&name) == 0 ? parseKernelRelease(name.release) : KernelVersion();
}

unsigned sysctl(const char *name)
{
    const auto value = readNumberFile(std::string("/proc/sys/fs/") + name);
    return value ? static_cast<unsigned>(*value) : 0;
}

} // namespace

KernelVersion parseKernelRelease(std::string_view release)
{
    const auto digits = [](std::string_view text) {
        return text.substr(0, text.find_first_not_of("0123456789"));
    };
    const std::string_view major = digits(release);
    std::string_view rest = release.substr(major.size());
    if (rest.starts_with('.'))
        rest.remove_prefix(1);
    return {parseNumber32(major).value_or(0), parseNumber32(digits(rest)).value_or(0)};
}

KernelFacts readKernelFacts()
{
    static const KernelVersion version = runningVersion();
    KernelFacts facts;
    facts.version = version;
    facts.protectedSymlinks = sysctl("protected_symlinks");
    facts.protectedHardlinks = sysctl("protected_hardlinks");
    facts.protectedFifos = sysctl("protected_fifos");
    facts.protectedRegular = sysctl("protected_regular");
    facts.security = readSecurityModules();
    return facts;
}

} // namespace mountlens
