// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Words that tell what was being done: system calls, and verbs in five languages.
#pragma once

#include "messages/languages.h"
#include "messages/phrase_index.h"
#include "model/request.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace mountlens {

/// A few operations, most likely first.
class OperationList
{
public:
    constexpr OperationList() noexcept = default;
    constexpr OperationList(std::initializer_list<Operation> items) noexcept
    {
        for (const Operation item : items) {
            m_items.at(m_count) = item;
            ++m_count;
        }
    }

    [[nodiscard]] constexpr bool empty() const noexcept { return m_count == 0; }
    [[nodiscard]] std::vector<Operation> items() const
    {
        return {m_items.begin(), m_items.begin() + m_count};
    }

private:
    std::array<Operation, 3> m_items{};
    std::uint8_t m_count = 0;
};

enum class PhraseKind : std::uint8_t {
    Verb,      ///< says it wherever it stands
    Auxiliary, ///< an English verb that counts after "cannot", "to", "error"... only
    Call,      ///< a system call, or a function called like one: only where a name follows
    Purpose,   ///< "for writing": refines what the verb before it said
};

struct OperationPhrase
{
    PhraseKind kind;
    Languages languages;
    std::string_view phrase;
    OperationList operations;
};

const PhraseIndex<OperationPhrase> &operationPhrases();

} // namespace mountlens
