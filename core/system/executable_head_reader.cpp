// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/executable_head_reader.h"

#include "system/open_quietly.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <elf.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr std::size_t kHeadSize = 256; // BINPRM_BUF_SIZE
constexpr std::size_t kMaxPath = 4096;
constexpr std::size_t kMaxProgramHeaders = 65536 / sizeof(Elf64_Phdr);

bool isSpaceTab(char c)
{
    return c == ' ' || c == '\t';
}

ExecutableHead interpretedBy(ExecutableHead::Kind kind, std::string_view interpreter)
{
    return {kind, std::string(interpreter)};
}

template <class Header, class Segment>
Result<ExecutableHead> readElf(int file, const Header &header)
{
    if (header.e_phentsize != sizeof(Segment) || header.e_phnum > kMaxProgramHeaders)
        return ExecutableHead();
    for (std::size_t i = 0; i < header.e_phnum; ++i) {
        Segment segment{};
        const auto at = static_cast<off_t>(header.e_phoff + i * sizeof(Segment));
        if (::pread(file, &segment, sizeof segment, at) != static_cast<ssize_t>(sizeof segment))
            return ExecutableHead();
        if (segment.p_type != PT_INTERP)
            continue;
        if (segment.p_filesz < 2 || segment.p_filesz > kMaxPath)
            return ExecutableHead();
        std::string path(static_cast<std::size_t>(segment.p_filesz), '\0');
        const ssize_t got =
            ::pread(file, path.data(), path.size(), static_cast<off_t>(segment.p_offset));
        if (got != static_cast<ssize_t>(path.size()) || path.back() != '\0')
            return ExecutableHead();
        return interpretedBy(ExecutableHead::Kind::Dynamic, path.c_str());
    }
    return ExecutableHead();
}

// elf_check_arch(): what the kernel of this machine starts itself. Anything else is up to
// binfmt_misc.
#if defined(__x86_64__)
constexpr unsigned kWideMachine = EM_X86_64;
constexpr unsigned kNarrowMachine = EM_386;
#elif defined(__aarch64__)
constexpr unsigned kWideMachine = EM_AARCH64;
constexpr unsigned kNarrowMachine = EM_ARM;
#elif defined(__powerpc64__)
constexpr unsigned kWideMachine = EM_PPC64;
constexpr unsigned kNarrowMachine = EM_PPC;
#elif defined(__s390x__)
constexpr unsigned kWideMachine = EM_S390;
constexpr unsigned kNarrowMachine = EM_S390;
#elif defined(__riscv)
constexpr unsigned kWideMachine = EM_RISCV;
constexpr unsigned kNarrowMachine = EM_RISCV;
#else
#error "which programs does the kernel of this machine start?"
#endif

bool isRunnable(unsigned type, unsigned machine, unsigned wanted)
{
    return (type == ET_EXEC || type == ET_DYN) && machine == wanted;
}

Result<ExecutableHead> readElfOfThisMachine(int file, std::string_view head)
{
    Elf64_Ehdr wide{};
    Elf32_Ehdr narrow{};
    if (head.size() >= sizeof wide && head[EI_CLASS] == ELFCLASS64) {
        std::memcpy(&wide, head.data(), sizeof wide);
        if (!isRunnable(wide.e_type, wide.e_machine, kWideMachine))
            return ExecutableHead();
        return readElf<Elf64_Ehdr, Elf64_Phdr>(file, wide);
    }
    if (head.size() >= sizeof narrow && head[EI_CLASS] == ELFCLASS32) {
        std::memcpy(&narrow, head.data(), sizeof narrow);
        if (!isRunnable(narrow.e_type, narrow.e_machine, kNarrowMachine))
            return ExecutableHead();
        return readElf<Elf32_Ehdr, Elf32_Phdr>(file, narrow);
    }
    return ExecutableHead();
}

} // namespace

ExecutableHead parseScriptHead(std::string_view head)
{
    head = head.substr(0, kHeadSize);
    if (!head.starts_with("#!"))
        return {};
    const std::size_t newline = head.find('\n');
    const bool ended = newline != std::string_view::npos;
    // Zeros follow a file that is shorter than the kernel's buffer.
    const bool whole = ended || head.size() < kHeadSize;
    std::string_view line = head.substr(2, ended ? newline - 2 : std::string_view::npos);
    while (!line.empty() && isSpaceTab(line.front()))
        line.remove_prefix(1);
    constexpr std::string_view terminators("\0 \t", 3);
    const std::size_t end = line.find_first_of(terminators);
    // Without newline or terminator the name may be cut off: ENOEXEC.
    if (end == std::string_view::npos && !whole)
        return {};
    if (line.empty() && ended)
        return {};
    const std::string_view interpreter = line.substr(0, end);
    // open_exec("") gets as far as the working directory, which is as little a program as ".".
    return interpretedBy(ExecutableHead::Kind::Script, interpreter.empty() ? "." : interpreter);
}

Result<ExecutableHead> readExecutableHead(int pathFd)
{
    // To open a fifo or a device may block, or do something.
    struct stat facts = {};
    if (::fstat(pathFd, &facts) != 0 || !S_ISREG(facts.st_mode))
        return Error(ErrorId::Unsupported, "program header");
    const auto file = openQuietly(pathFd, "program header");
    if (!file)
        return file.error();
    std::array<char, kHeadSize> buffer{};
    const ssize_t got = ::pread(file->get(), buffer.data(), buffer.size(), 0);
    if (got < 0)
        return Error::fromErrno(ErrorId::ReadFailed, "program header", errno);
    const std::string_view head(buffer.data(), static_cast<std::size_t>(got));
    if (head.starts_with("#!"))
        return parseScriptHead(head);
    if (head.starts_with(ELFMAG))
        return readElfOfThisMachine(file->get(), head);
    return ExecutableHead();
}

} // namespace mountlens
