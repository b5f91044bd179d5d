// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/request_fields.h"

#include "base/text_scan.h"
#include "snapshot/json_bytes.h"

namespace mountlens {

namespace {

template <class Id>
QJsonValue idOrMinusOne(const std::optional<Id> &id)
{
    return id ? QJsonValue(static_cast<qint64>(id->value())) : QJsonValue(-1);
}

template <class Id>
std::optional<Id> readIdOrMinusOne(const JsonField &field)
{
    const qint64 number = field.value().toInteger();
    if (!field.exists() || number == -1 || number == kNoId)
        return std::nullopt;
    return Id(field.id());
}

Mode readMode(const JsonField &field)
{
    if (!field.exists())
        return Request().mode;
    constexpr unsigned kAllBits = 07777;
    if (!field.value().isString())
        return Mode(static_cast<unsigned>(field.number(kAllBits)));
    const auto bits = parseNumber32(field.bytes(), 8);
    if (!bits || *bits > kAllBits)
        field.fail("not an octal mode");
    return Mode(bits.value_or(0));
}

Operation readOperation(const JsonField &field)
{
    const auto operation = operationFromName(field.bytes());
    if (!operation)
        field.fail("unknown operation");
    return operation.value_or(Operation::Read);
}

} // namespace

void writeRequest(QJsonObject &object, const Request &request)
{
    object[QLatin1String("op")] = toJsonString(operationName(request.operation));
    object[QLatin1String("path")] = toJsonString(request.path);
    if (takesSecondPath(request.operation))
        object[QLatin1String("path2")] = toJsonString(request.path2);
    if (request.operation == Operation::Chmod)
        object[QLatin1String("mode")] = toJsonString(modeText(request.mode));
    if (request.operation == Operation::Chown) {
        object[QLatin1String("uid")] = idOrMinusOne(request.uid);
        object[QLatin1String("gid")] = idOrMinusOne(request.gid);
    }
    if (request.operation == Operation::Setxattr)
        object[QLatin1String("name")] = toJsonString(request.xattrName);
    if (request.follow == Follow::No)
        object[QLatin1String("nofollow")] = true;
}

Request readRequest(const JsonField &object)
{
    Request request;
    request.operation = readOperation(object["op"]);
    request.path = object["path"].path();
    if (takesSecondPath(request.operation))
        request.path2 = object["path2"].path();
    request.mode = readMode(object["mode"]);
    request.uid = readIdOrMinusOne<Uid>(object["uid"]);
    request.gid = readIdOrMinusOne<Gid>(object["gid"]);
    if (request.operation == Operation::Setxattr)
        request.xattrName = object["name"].path();
    if (const JsonField nofollow = object["nofollow"]; nofollow.exists() && nofollow.boolean())
        request.follow = Follow::No;
    return request;
}

} // namespace mountlens
