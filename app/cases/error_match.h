// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which of several errors is asked about, as which questions, and which container it fits.
#pragma once

#include "inventory/inventory.h"
#include "messages/error_message.h"
#include "model/request.h"

#include <functional>
#include <vector>

namespace mountlens::ui {

/// The first about a file with an absolute path, else with any path, else about files at all, else
/// the first; nullptr: there is none. Points into `errors`.
const RecognisedError *mainError(const std::vector<RecognisedError> &errors);

/// One for each operation that the text may mean. What no message tells is taken from the usual
/// case: chown to another id (1), the ACL for setfacl. Empty: operation, path or second path is
/// missing.
std::vector<Request> requestsOf(const RecognisedError &error);

/// Whether the path of an error exists in a container.
using PathExists = std::function<bool(const ListedContainer &)>;

/// Those that the text names; else the running ones in which the path lies below a mount of theirs
/// (the innermost alone where mounts are nested differently); else those in which it exists.
/// Pointers into `containers`.
std::vector<const ListedContainer *> containersFor(const RecognisedError &error,
                                                   const std::vector<ListedContainer> &containers,
                                                   const PathExists &exists);

} // namespace mountlens::ui
