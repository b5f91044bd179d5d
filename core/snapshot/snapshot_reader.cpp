// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/text_scan.h"
#include "snapshot/answer_fields.h"
#include "snapshot/fact_fields.h"
#include "snapshot/json_text.h"
#include "snapshot/request_fields.h"
#include "snapshot/snapshot.h"
#include "snapshot/subject_fields.h"
#include "snapshot/surroundings_fields.h"

namespace mountlens {

namespace {

constexpr JsonLimits kLimits{kMaxSnapshotBytes, 48, 4'000'000};

std::map<std::uint32_t, std::string> readNames(const JsonField &field)
{
    std::map<std::uint32_t, std::string> names;
    field.members([&](const std::string &key, const JsonField &name) {
        const auto id = parseNumber32(key);
        if (!id || *id == kNoId)
            return name.fail("not an id");
        names.emplace(*id, name.bytes());
    });
    return names;
}

NameTable readNameTable(const JsonField &field)
{
    return {readNames(field["users"]), readNames(field["groups"])};
}

Result<Done> checkVersion(const JsonField &document, const JsonFault &fault)
{
    if (document["format"].bytes() != "mountlens-snapshot")
        document["format"].fail("not a snapshot");
    const std::uint64_t version = document["version"].number(kAny32);
    if (fault.error())
        return *fault.error();
    if (version != kSnapshotVersion)
        return Error(ErrorId::NewerVersion, "snapshot", std::to_string(version));
    return Done{};
}

Snapshot readDocument(const JsonField &document)
{
    Snapshot snapshot;
    snapshot.takenAt = document["takenAt"].signedNumber();
    snapshot.hostName = document["hostName"].bytes();
    snapshot.redacted = document["redacted"].boolean();
    snapshot.subject = readSubject(document["subject"]);
    document["requests"].each(
        [&](const JsonField &request) { snapshot.requests.push_back(readRequest(request)); });
    constexpr std::uint64_t maxErrno = 4095;
    if (const JsonField answer = document["kernelAnswer"]; answer.exists()) {
        snapshot.kernelAnswer = static_cast<int>(answer.number(maxErrno));
        if (snapshot.requests.empty())
            answer.fail("an answer without a request");
    }
    snapshot.names.container = readNameTable(document["names"]["container"]);
    snapshot.names.host = readNameTable(document["names"]["host"]);
    snapshot.facts = readFacts(document);
    snapshot.around = readSurroundings(document);
    if (const JsonField setUp = document["setUp"]; setUp.exists())
        snapshot.setUp = readSetUp(setUp);
    return snapshot;
}

} // namespace

Result<Snapshot> readSnapshot(std::string_view json)
{
    const auto value = parseJsonObject(json, kLimits);
    if (!value)
        return value.error();
    JsonFault fault;
    const JsonField document(*value, fault);
    if (const auto known = checkVersion(document, fault); !known)
        return known.error();
    Snapshot snapshot = readDocument(document);
    if (fault.error())
        return *fault.error();
    return snapshot;
}

} // namespace mountlens
