// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A value, or the error that stands in its place; member names of std::expected.
#pragma once

#include "base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace mountlens {

/// A Result without a value: it worked.
struct Done
{
    bool operator==(const Done &) const = default;
};

template <class T>
class [[nodiscard]] Result
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): a value is a result
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor): an error is a result
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const T &value() const &noexcept { return *get(); }
    [[nodiscard]] T &value() &noexcept { return *get(); }
    [[nodiscard]] T &&value() &&noexcept { return std::move(*get()); }
    [[nodiscard]] const T &operator*() const &noexcept { return *get(); }
    [[nodiscard]] T &operator*() &noexcept { return *get(); }
    [[nodiscard]] T &&operator*() &&noexcept { return std::move(*get()); }
    const T *operator->() const noexcept { return get(); }
    T *operator->() noexcept { return get(); }

    [[nodiscard]] const Error &error() const noexcept
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

    template <class U>
    [[nodiscard]] T value_or(U &&fallback) const
    {
        return has_value() ? **this : static_cast<T>(std::forward<U>(fallback));
    }

    friend bool operator==(const Result &, const Result &) = default;

private:
    const T *get() const noexcept
    {
        assert(has_value());
        return std::get_if<0>(&m_state);
    }
    T *get() noexcept
    {
        assert(has_value());
        return std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

} // namespace mountlens
