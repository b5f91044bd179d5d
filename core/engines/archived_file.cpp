// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/archived_file.h"

#include "base/text_scan.h"

#include <optional>

namespace mountlens {

namespace {

// POSIX.1-1988 ustar: a header of 512 bytes, then the content filled up to whole blocks.
constexpr std::size_t kBlock = 512;

struct Field
{
    std::size_t offset;
    std::size_t size;
};

constexpr Field kSize = {124, 12};
constexpr Field kChecksum = {148, 8};
constexpr Field kLinkName = {157, 100};
constexpr std::size_t kType = 156;

std::string_view bytesOf(std::string_view header, Field field)
{
    const std::string_view bytes = header.substr(field.offset, field.size);
    return bytes.substr(0, bytes.find('\0'));
}

/// Octal with blanks around it. The binary form of files over 8 GiB is not read.
std::optional<std::uint64_t> numberIn(std::string_view header, Field field)
{
    std::string_view rest = bytesOf(header, field);
    return parseNumber(takeField(rest), 8);
}

bool hasItsChecksum(std::string_view header)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const bool inChecksum = i - kChecksum.offset < kChecksum.size;
        sum += inChecksum ? static_cast<unsigned char>(' ') : static_cast<unsigned char>(header[i]);
    }
    return numberIn(header, kChecksum) == sum;
}

} // namespace

Result<ArchivedFile> readArchivedFile(std::string_view tar, std::size_t limit)
{
    while (tar.size() >= kBlock) {
        const std::string_view header = tar.substr(0, kBlock);
        tar.remove_prefix(kBlock);
        const auto size = numberIn(header, kSize);
        if (!size || !hasItsChecksum(header))
            return Error(ErrorId::Malformed, "tar");
        const char type = header[kType];
        if (type == '2')
            return ArchivedFile{{}, std::string(bytesOf(header, kLinkName))};
        const bool regular = type == '0' || type == '\0';
        if (regular && *size > limit)
            return Error(ErrorId::TooLarge, "tar");
        if (*size > tar.size())
            return Error(ErrorId::Malformed, "tar");
        if (regular)
            return ArchivedFile{std::string(tar.substr(0, *size)), {}};
        const std::size_t padded = (*size + kBlock - 1) / kBlock * kBlock;
        tar.remove_prefix(std::min(padded, tar.size()));
    }
    return Error(ErrorId::Malformed, "tar");
}

} // namespace mountlens
