// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The languages that a phrase may belong to, as a set of bits.
#pragma once

#include <cstdint>
#include <string_view>

namespace mountlens {

using Languages = std::uint8_t;

inline constexpr Languages kEn = 1;
inline constexpr Languages kEs = 2;
inline constexpr Languages kPtPt = 4;
inline constexpr Languages kPtBr = 8;
inline constexpr Languages kFr = 16;
inline constexpr Languages kPl = 32;
inline constexpr Languages kPt = kPtPt | kPtBr;
/// A word of no language: EACCES, mkdir.
inline constexpr Languages kAny = 0x3f;

/// "pt" for both kinds of Portuguese; empty: several languages, or none.
constexpr std::string_view languageTag(Languages languages) noexcept
{
    switch (languages) {
    case kEn:
        return "en";
    case kEs:
        return "es";
    case kPtPt:
        return "pt_PT";
    case kPtBr:
        return "pt_BR";
    case kPt:
        return "pt";
    case kFr:
        return "fr";
    case kPl:
        return "pl";
    default:
        return {};
    }
}

} // namespace mountlens
