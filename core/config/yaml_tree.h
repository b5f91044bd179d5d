// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// YAML documents as plain values: aliases and merge keys resolved, sizes limited. JSON is YAML.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mountlens {

struct YamlValue
{
    enum class Kind : std::uint8_t {
        Null,
        Scalar,
        Sequence,
        Mapping,
    };
    using Member = std::pair<std::string, YamlValue>;

    // Made where Member is complete: clang asks what a value can do before that.
    YamlValue();
    YamlValue(const YamlValue &other);
    YamlValue(YamlValue &&other) noexcept;
    YamlValue &operator=(const YamlValue &other);
    YamlValue &operator=(YamlValue &&other) noexcept;
    ~YamlValue();

    Kind kind = Kind::Null;
    /// Scalar: the text, quotes and folding undone.
    std::string text;
    /// Scalar: written without quotes, so that 0700 is a number and true a boolean.
    bool plain = false;
    /// An explicit tag (!reset, !override, !!str); empty: none.
    std::string tag;
    /// From 1; 0: not known.
    std::uint32_t line = 0;
    std::vector<YamlValue> items;
    /// In the order of the file; keys are unique.
    std::vector<Member> members;

    [[nodiscard]] bool isNull() const noexcept { return kind == Kind::Null; }
    [[nodiscard]] bool isScalar() const noexcept { return kind == Kind::Scalar; }
    [[nodiscard]] bool isSequence() const noexcept { return kind == Kind::Sequence; }
    [[nodiscard]] bool isMapping() const noexcept { return kind == Kind::Mapping; }
    /// The member of a mapping; nullptr: no such key, or no mapping.
    [[nodiscard]] const YamlValue *find(std::string_view key) const noexcept;
    [[nodiscard]] YamlValue *find(std::string_view key) noexcept;
};

/// All documents of a stream, none for an empty one. Merge keys (a plain `<<`) are resolved as YAML
/// 1.1 has them: keys beside the merge win, of several merged mappings the first. Null are nothing
/// at all, ~, null, Null and NULL without quotes, and what is tagged !!null. Malformed (subject:
/// "line N", detail: what is wrong): no YAML or no UTF-8, control characters, a key given twice, a
/// key that is no text, a merge of something that is no mapping, an alias inside its own anchor.
/// TooLarge: more than 4 MiB of text, 200 levels, or, after aliases are resolved, 200,000 values or
/// 16 MiB of scalars.
Result<std::vector<YamlValue>> parseYaml(std::string_view text);

} // namespace mountlens
