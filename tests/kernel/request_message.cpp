// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "request_message.h"

#include <cstring>

namespace mountlens::judge {

namespace {

/// The fixed part; the three strings follow, each with a final zero.
struct Header
{
    std::uint32_t operation = 0;
    std::uint32_t mode = 0;
    std::uint32_t uid = kNoId;
    std::uint32_t gid = kNoId;
    std::uint32_t follow = 0;
};

std::string takeString(std::string_view &rest)
{
    std::string text(rest.substr(0, rest.find('\0')));
    rest.remove_prefix(text.size() + 1);
    return text;
}

} // namespace

std::string toMessage(const Request &request)
{
    Header header;
    header.operation = static_cast<std::uint32_t>(request.operation);
    header.mode = request.mode.bits();
    header.uid = request.uid ? request.uid->value() : kNoId;
    header.gid = request.gid ? request.gid->value() : kNoId;
    header.follow = request.follow == Follow::Yes ? 1 : 0;
    std::string message(sizeof header, '\0');
    std::memcpy(message.data(), &header, sizeof header);
    for (const std::string *text : {&request.path, &request.path2, &request.xattrName})
        message.append(*text).push_back('\0');
    return message;
}

Request fromMessage(std::string_view message)
{
    Header header;
    std::memcpy(&header, message.data(), sizeof header);
    message.remove_prefix(sizeof header);
    Request request;
    request.operation = static_cast<Operation>(header.operation);
    request.mode = Mode(header.mode);
    if (header.uid != kNoId)
        request.uid = Uid(header.uid);
    if (header.gid != kNoId)
        request.gid = Gid(header.gid);
    request.follow = header.follow != 0 ? Follow::Yes : Follow::No;
    request.path = takeString(message);
    request.path2 = takeString(message);
    request.xattrName = takeString(message);
    return request;
}

} // namespace mountlens::judge
