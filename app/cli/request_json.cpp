// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/request_json.h"

#include "base/text_scan.h"
#include "cases/opened_case.h"
#include "snapshot/json_field.h"
#include "snapshot/json_text.h"
#include "snapshot/request_fields.h"

#include <limits>

namespace mountlens::ui {

namespace {

constexpr JsonLimits kLimits{kMaxRequestBytes, 8, 100'000};

std::optional<CapabilitySet> readCapabilities(const JsonField &field)
{
    if (!field.exists())
        return std::nullopt;
    const auto bits = parseNumber(field.bytes(), 16);
    if (!bits)
        field.fail("not a hexadecimal number");
    return CapabilitySet(bits.value_or(0));
}

void readUmask(Credentials &credentials, const JsonField &field)
{
    constexpr unsigned kAllBits = 0777;
    if (!field.exists())
        return;
    const auto bits = parseNumber32(field.bytes(), 8);
    if (!bits || *bits > kAllBits)
        return field.fail("not an octal mask");
    credentials.umask = Mode(*bits);
}

Credentials readCredentials(const JsonField &field)
{
    UserChoice user;
    user.uid = field["uid"].id();
    user.gid = field["gid"].id();
    if (const JsonField groups = field["groups"]; groups.exists())
        groups.each([&](const JsonField &group) { user.groups.push_back(group.id()); });
    Credentials credentials = ownCredentials(user, readCapabilities(field["caps"]));
    readUmask(credentials, field["umask"]);
    return credentials;
}

std::variant<Pid, Credentials> readSubject(const JsonField &document)
{
    const JsonField pid = document["pid"];
    const JsonField credentials = document["credentials"];
    if (pid.exists() == credentials.exists())
        pid.fail("exactly one of pid and credentials is needed");
    if (credentials.exists())
        return readCredentials(credentials);
    const std::uint64_t number = pid.number(std::numeric_limits<std::int32_t>::max());
    if (number == 0)
        pid.fail("not a process");
    return Pid(static_cast<std::int32_t>(number));
}

Result<BatchRequest> readBatchRequest(const QJsonValue &value)
{
    JsonFault fault;
    const JsonField document(value, fault);
    BatchRequest request;
    request.subject = readSubject(document);
    request.request = readRequest(document);
    if (const JsonField directory = document["cwd"]; directory.exists())
        request.workingDirectory = directory.path();
    if (fault.error())
        return *fault.error();
    return request;
}

} // namespace

BatchLine parseBatchLine(std::string_view line)
{
    const auto value = parseJsonObject(line, kLimits);
    if (!value)
        return {QJsonValue(), value.error()};
    return {value->toObject().value(QLatin1String("id")), readBatchRequest(*value)};
}

} // namespace mountlens::ui
