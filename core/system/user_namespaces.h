// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// User namespaces of this machine: maps, parents and owners.
#pragma once

#include "base/result.h"
#include "model/user_namespace.h"
#include "system/process_handle.h"

namespace mountlens {

/// The user namespace a process lives in. Maps and owner are the reader's view: kernel ids for a
/// reader in the initial namespace.
Result<UserNamespace> readUserNamespace(const ProcessHandle &process);

/// A namespace given by a descriptor of nsfs. Its maps are read through a helper process that joins
/// it, so this needs CAP_SYS_ADMIN over it.
Result<UserNamespace> readUserNamespaceOf(int namespaceFd);

/// Descriptors of the namespace and of its ancestors below the initial one, innermost first.
Result<std::vector<UniqueFd>> userNamespaceChain(int namespaceFd);

/// The user namespace that owns a mount (or other) namespace given by descriptor.
Result<UniqueFd> owningUserNamespace(int namespaceFd);

/// The nsfs inode number behind a descriptor.
Result<NamespaceId> namespaceIdOf(int namespaceFd);

/// PROC_USER_INIT_INO
bool isInitialUserNamespace(NamespaceId id) noexcept;

/// Whether the id 65534 read from stat is ambiguous for this process: it lives in a user namespace
/// other than the initial one, where "no mapping" reads as 65534 as well.
bool readerSeesOverflowIds();

} // namespace mountlens
