// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// File type and permission bits of an inode.
#pragma once

#include "model/access.h"

#include <cstdint>

namespace mountlens {

enum class FileType : std::uint8_t {
    Regular,
    Directory,
    Symlink,
    CharDevice,
    BlockDevice,
    Fifo,
    Socket,
};

/// The twelve permission bits (07777).
class Mode
{
public:
    constexpr Mode() noexcept = default;
    constexpr explicit Mode(unsigned bits) noexcept
        : m_bits(static_cast<std::uint16_t>(bits & 07777U))
    {
    }

    [[nodiscard]] constexpr unsigned bits() const noexcept { return m_bits; }
    [[nodiscard]] constexpr AccessMask ownerClass() const noexcept { return triplet(6); }
    [[nodiscard]] constexpr AccessMask groupClass() const noexcept { return triplet(3); }
    [[nodiscard]] constexpr AccessMask otherClass() const noexcept { return triplet(0); }
    [[nodiscard]] constexpr bool anyExecute() const noexcept { return (m_bits & 0111U) != 0; }
    [[nodiscard]] constexpr bool sticky() const noexcept { return (m_bits & 01000U) != 0; }
    [[nodiscard]] constexpr bool setGid() const noexcept { return (m_bits & 02000U) != 0; }
    [[nodiscard]] constexpr bool setUid() const noexcept { return (m_bits & 04000U) != 0; }
    [[nodiscard]] constexpr bool groupExecute() const noexcept { return (m_bits & 0010U) != 0; }
    [[nodiscard]] constexpr bool groupWrite() const noexcept { return (m_bits & 0020U) != 0; }
    [[nodiscard]] constexpr bool otherWrite() const noexcept { return (m_bits & 0002U) != 0; }

    constexpr bool operator==(const Mode &) const = default;

private:
    [[nodiscard]] constexpr AccessMask triplet(unsigned shift) const noexcept
    {
        return AccessMask::fromBits(static_cast<std::uint8_t>((m_bits >> shift) & 7U));
    }

    std::uint16_t m_bits = 0;
};

} // namespace mountlens
