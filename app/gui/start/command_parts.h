// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a pasted command says beside its container: variables it uses, flags that do not matter.
#pragma once

#include "model/container_spec.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mountlens::ui {

/// More of one text are not asked for.
inline constexpr std::size_t kMaxVariables = 16;

/// Where the value of a variable comes from.
enum class ValueOrigin : std::uint8_t {
    Unset,       ///< nothing sets it
    Environment, ///< of this program: the shell of the command may have another
    Text,        ///< the text itself sets it
};

struct UsedVariable
{
    std::string name;
    std::string value;
    ValueOrigin origin = ValueOrigin::Unset;

    bool operator==(const UsedVariable &) const = default;
};

/// $NAME and ${NAME} of a text, each once, in its order; PWD too where a path is relative to it.
/// `environment` gives values as getenv() does.
std::vector<UsedVariable>
usedVariables(const QString &text,
              const std::function<std::optional<std::string>(const std::string &)> &environment);

/// Flags of `run` and `create` that have no effect on files: "--publish 80:80", "--detach". Values
/// of variables are left out.
QStringList flagsWithoutEffect(const ContainerSpec &spec);

} // namespace mountlens::ui
