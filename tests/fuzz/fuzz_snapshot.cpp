// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause.h"
#include "diagnosis/diagnose.h"
#include "diagnosis/remarks.h"
#include "fixes/propose.h"
#include "snapshot/recorded_source.h"
#include "snapshot/redact.h"
#include "snapshot/snapshot.h"

#include <cstdlib>

namespace {

/// With all that is said around it: causes, remarks, and the fixes that need no machine.
void answer(const mountlens::Snapshot &snapshot,
            mountlens::FactSource &facts,
            const mountlens::Request &request)
{
    using namespace mountlens;
    const Circumstances &around = snapshot.around.circumstances;
    FixCase fixCase{.subject = snapshot.subject,
                    .facts = facts,
                    .request = request,
                    .verdict = diagnose(snapshot.subject, facts, request, Record::Yes),
                    .cause = {},
                    .around = around};
    fixCase.cause = rootCause(snapshot.subject, facts, request, fixCase.verdict, around);
    fixCase.bystanders = snapshot.around.bystanders;
    static_cast<void>(remarksOn(snapshot.subject, around, request, std::nullopt));
    static_cast<void>(propose(fixCase));
}

} // namespace

/// A snapshot that is accepted can be decided on, and survives being written and read again, with
/// its names and without.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace mountlens;
    const auto snapshot = readSnapshot({reinterpret_cast<const char *>(data), size});
    if (!snapshot)
        return 0;
    RecordedSource facts(snapshot->facts);
    for (const Request &request : snapshot->requests)
        answer(*snapshot, facts, request);
    if (snapshot->setUp) {
        RecordedSource host(snapshot->setUp->host);
        for (const RecordedSetUp::Task &task : snapshot->setUp->tasks)
            static_cast<void>(diagnose(snapshot->setUp->engine, host, task.request));
    }
    if (!readSnapshot(writeSnapshot(redacted(*snapshot))))
        std::abort();
    const std::string text = writeSnapshot(*snapshot);
    const auto again = readSnapshot(text);
    if (!again || writeSnapshot(*again) != text)
        std::abort();
    return 0;
}
