// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/answer_fields.h"

#include "base/text_scan.h"
#include "snapshot/error_names.h"

namespace mountlens {

namespace {

constexpr int kMaxCauses = 16;

/// Innermost first, since an Error is wrapped from the inside out.
Error readErrorAt(const JsonField &field, int depth)
{
    const auto id = field["id"].name(ErrorId::Malformed);
    if (const JsonField cause = field["cause"]; cause.exists() && depth < kMaxCauses)
        return readErrorAt(cause, depth + 1).within(id, field["subject"].bytes());
    return Error(id, field["subject"].bytes(), field["detail"].bytes(), readErrno(field["errno"]));
}

} // namespace

int readErrno(const JsonField &field)
{
    if (!field.exists())
        return 0;
    const auto code = errnoFromName(field.bytes());
    if (!code)
        field.fail("unknown errno");
    return code.value_or(0);
}

QJsonObject writeError(const Error &error)
{
    QJsonObject written = json::object({{"id", json::text(storedName(error.id()))},
                                        {"subject", json::text(error.subject())},
                                        {"detail", json::text(error.detail())}});
    if (error.code() != 0)
        written[QLatin1String("errno")] = json::text(errnoName(error.code()));
    if (error.cause())
        written[QLatin1String("cause")] = writeError(*error.cause());
    return written;
}

Error readError(const JsonField &field)
{
    return readErrorAt(field, 0);
}

std::uint32_t number32(const JsonField &field)
{
    return static_cast<std::uint32_t>(field.number(kAny32));
}

Mode readMode(const JsonField &field)
{
    constexpr unsigned kAllBits = 07777;
    const auto bits = parseNumber32(field.bytes(), 8);
    if (!bits || *bits > kAllBits)
        field.fail("not an octal mode");
    return Mode(bits.value_or(0));
}

QJsonValue writeCapabilities(CapabilitySet capabilities)
{
    return QString::number(capabilities.bits(), 16);
}

CapabilitySet readCapabilities(const JsonField &field)
{
    const auto bits = parseNumber(field.bytes(), 16);
    if (!bits)
        field.fail("not a hexadecimal number");
    return CapabilitySet(bits.value_or(0));
}

} // namespace mountlens
