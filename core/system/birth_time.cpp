// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/birth_time.h"

#include "base/text_scan.h"
#include "system/small_file.h"
#include "system/statx_reader.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr int kFieldsBeforeStart = 19;

Moment momentOf(const struct statx_timestamp &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

Error missingLine(const char *name)
{
    return Error(ErrorId::Malformed, name);
}

} // namespace

Result<FileBirth> readFileBirth(const std::string &path)
{
    struct statx raw = {};
    constexpr int flags = AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC;
    if (::statx(AT_FDCWD, path.c_str(), flags, STATX_BASIC_STATS | STATX_BTIME, &raw) != 0)
        return Error::fromErrno(ErrorId::OpenFailed, path, errno);
    FileBirth birth{fileTypeOf(raw.stx_mode), raw.stx_uid, raw.stx_gid, {}};
    if ((raw.stx_mask & STATX_BTIME) != 0)
        birth.born = momentOf(raw.stx_btime);
    return birth;
}

Result<std::uint64_t> parseStartTicks(std::string_view stat)
{
    // The name of the program may hold blanks and brackets: the last bracket ends it.
    const std::size_t bracket = stat.rfind(')');
    if (bracket == std::string_view::npos)
        return missingLine("/proc/PID/stat");
    std::string_view rest = stat.substr(bracket + 1);
    for (int i = 0; i < kFieldsBeforeStart; ++i)
        takeField(rest);
    const auto ticks = parseNumber(takeField(rest));
    if (!ticks)
        return missingLine("/proc/PID/stat");
    return *ticks;
}

Result<std::uint64_t> parseBootTime(std::string_view stat)
{
    while (!stat.empty()) {
        std::string_view line = takeLine(stat);
        if (takeField(line) != "btime")
            continue;
        if (const auto seconds = parseNumber(takeField(line)))
            return *seconds;
        break;
    }
    return missingLine("/proc/stat");
}

Result<Moment> readProcessStart(Pid pid)
{
    const auto own = readSmallFile(AT_FDCWD, "/proc/" + std::to_string(pid.value()) + "/stat");
    if (!own)
        return own.error();
    const auto machine = readSmallFile(AT_FDCWD, "/proc/stat");
    if (!machine)
        return machine.error();
    const auto ticks = parseStartTicks(*own);
    const auto boot = parseBootTime(*machine);
    const long perSecond = ::sysconf(_SC_CLK_TCK);
    if (!ticks || !boot || perSecond <= 0)
        return !ticks ? ticks.error() : missingLine("/proc/stat");
    constexpr std::uint64_t kTooLate = std::uint64_t{1} << 33U; // seconds: the year 2242
    const auto rate = static_cast<std::uint64_t>(perSecond);
    if (*boot > kTooLate || *ticks / rate > kTooLate)
        return missingLine("/proc/stat");
    return std::chrono::seconds(*boot + *ticks / rate)
           + std::chrono::nanoseconds(*ticks % rate * (1'000'000'000U / rate));
}

} // namespace mountlens
