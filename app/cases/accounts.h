// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Reading the account files of this machine and of a process.
#pragma once

#include "model/account_files.h"
#include "model/fact_source.h"
#include "model/ids.h"
#include "snapshot/name_tables.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens::ui {

struct Account
{
    std::uint32_t gid = 0;
    /// Groups that list the user, the primary group left out.
    std::vector<std::uint32_t> groups;

    bool operator==(const Account &) const = default;
};

/// This machine's files.
AccountFiles readHostAccounts();

/// The files as process `pid` sees them; regular files of at most 1 MiB, looked up inside its root.
/// Empty when its root is ours, and where a server or program would have to answer the read.
AccountFiles readProcessAccounts(Pid pid, FactSource &facts);

/// The first line with an id wins, as in the C library.
NameTable namesIn(const AccountFiles &files);

/// nullopt: no line has this uid.
std::optional<Account> accountOf(const AccountFiles &files, std::uint32_t uid);

} // namespace mountlens::ui
