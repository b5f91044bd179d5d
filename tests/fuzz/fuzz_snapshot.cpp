// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/diagnose.h"
#include "snapshot/recorded_source.h"
#include "snapshot/snapshot.h"

#include <cstdlib>

/// A snapshot that is accepted can be decided on, and survives being written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace mountlens;
    const auto snapshot = readSnapshot({reinterpret_cast<const char *>(data), size});
    if (!snapshot)
        return 0;
    RecordedSource facts(snapshot->facts);
    for (const Request &request : snapshot->requests)
        static_cast<void>(diagnose(snapshot->subject, facts, request));
    const std::string text = writeSnapshot(*snapshot);
    const auto again = readSnapshot(text);
    if (!again || writeSnapshot(*again) != text)
        std::abort();
    return 0;
}
