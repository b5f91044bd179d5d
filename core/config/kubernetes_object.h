// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Members of a Kubernetes object, decoded with the types the API server gives them.
#pragma once

#include "base/error.h"
#include "config/yaml_tree.h"
#include "model/notice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// What the API server would say about one object.
struct KubernetesFindings
{
    /// Its first refusal; empty: none. In its own words, with the path of the field.
    std::string refusal;
    Notices notices;

    void refuse(std::string words)
    {
        if (refusal.empty())
            refusal = std::move(words);
    }
};

/// A place in an object, and how it is called in the API server's messages. Holds no value of its
/// own: both arguments must live longer.
class KubernetesObject
{
public:
    KubernetesObject(const YamlValue &value, std::string path, KubernetesFindings &findings)
        : m_value(&value)
        , m_findings(&findings)
        , m_path(std::move(path))
    {
    }

    /// Something is there; what is null counts as not there, as in Go's decoder.
    [[nodiscard]] bool given() const noexcept { return !m_value->isNull(); }
    [[nodiscard]] const YamlValue &value() const noexcept { return *m_value; }
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }
    [[nodiscard]] std::uint32_t line() const noexcept { return m_value->line; }
    [[nodiscard]] KubernetesFindings &findings() const noexcept { return *m_findings; }

    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] KubernetesObject at(std::string_view key) const;
    /// The items of a list; anything but a list is refused.
    [[nodiscard]] std::vector<KubernetesObject> list(std::string_view key) const;
    /// Empty where there is none.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// true, false and YAML 1.1's other words for them, without quotes; the rest is refused.
    [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
    [[nodiscard]] bool isTrue(std::string_view key) const { return flag(key).value_or(false); }
    /// A number without quotes, in the notations of YAML 1.1 (0644 is octal).
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view key) const;
    /// A user's or group's id: 0 to 2147483647.
    [[nodiscard]] std::optional<std::uint32_t> id(std::string_view key) const;

    void refuse(std::string_view key, std::string_view words) const;
    void note(NoticeId id, std::vector<std::string> args) const;
    /// A notice for every member that the type has not.
    void expectOnly(const std::vector<std::string_view> &keys) const;

private:
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    void refuseType(std::string_view key, std::string_view type) const;

    const YamlValue *m_value;
    KubernetesFindings *m_findings;
    std::string m_path;
};

} // namespace mountlens
