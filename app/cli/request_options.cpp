// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/request_options.h"

#include "base/text_scan.h"

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 6> kOptions = {{
    {"--op", true},
    {"--mode", true},
    {"--uid", true},
    {"--gid", true},
    {"--name", true},
    {"--nofollow", false},
}};

void readOperation(Request &request, Options &options)
{
    const auto name = options.value("--op");
    if (!name)
        return options.fail(UsageFault::OperationMissing);
    const auto operation = operationFromName(*name);
    if (!operation)
        return options.fail(UsageFault::UnknownOperation, *name);
    request.operation = *operation;
}

void readPaths(Request &request, Options &options)
{
    const auto &operands = options.operands();
    const std::size_t wanted = takesSecondPath(request.operation) ? 2 : 1;
    if (operands.empty())
        return options.fail(UsageFault::PathMissing);
    if (operands.size() < wanted)
        return options.fail(UsageFault::SecondPathMissing);
    if (operands.size() > wanted)
        return options.fail(UsageFault::TooManyArguments, operands[wanted]);
    request.path = operands[0];
    if (wanted == 2)
        request.path2 = operands[1];
}

void readMode(Request &request, Options &options)
{
    const auto text = options.value("--mode");
    if (!text)
        return;
    const auto bits = parseNumber32(*text, 8);
    if (!bits || *bits > 07777U)
        return options.fail(UsageFault::BadMode, *text);
    request.mode = Mode(*bits);
}

template <class Id>
void readId(std::optional<Id> &id, Options &options, std::string_view option)
{
    const auto text = options.value(option);
    if (!text || *text == "-1")
        return;
    const auto number = parseNumber32(*text);
    if (!number)
        return options.fail(UsageFault::BadId, *text);
    if (*number != kNoId)
        id = Id(*number);
}

} // namespace

std::span<const OptionSpec> requestOptions() noexcept
{
    return kOptions;
}

std::optional<Request> readRequestOptions(Options &options)
{
    if (!options.has("--op") && options.operands().empty())
        return std::nullopt;
    Request request;
    readOperation(request, options);
    readPaths(request, options);
    readMode(request, options);
    readId(request.uid, options, "--uid");
    readId(request.gid, options, "--gid");
    request.xattrName = options.value("--name").value_or(std::string());
    if (request.operation == Operation::Setxattr && request.xattrName.empty())
        options.fail(UsageFault::NameMissing);
    if (options.has("--nofollow"))
        request.follow = Follow::No;
    return request;
}

} // namespace mountlens::ui
