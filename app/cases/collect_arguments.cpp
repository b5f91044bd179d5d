// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/collect_arguments.h"

#include <array>
#include <charconv>

namespace mountlens::ui {

namespace {

using Words = std::vector<std::string>;

/// One word, so that a value which begins with a dash stays a value.
void add(Words &words, const char *option, const std::string &value)
{
    words.push_back(std::string(option) + '=' + value);
}

std::string inBase(std::uint64_t number, int base)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, base).ptr;
    return {digits.data(), end};
}

/// The option that says what a file is; --file: its name and content do.
const char *optionFor(std::optional<FileFormat> format)
{
    if (!format)
        return "--file";
    switch (*format) {
    case FileFormat::Compose:
        return "--compose";
    case FileFormat::QuadletContainer:
        return "--quadlet";
    case FileFormat::Kubernetes:
        return "--kube";
    case FileFormat::Devcontainer:
        return "--devcontainer";
    case FileFormat::Oci:
        return "--oci";
    default:
        return "--file";
    }
}

void addConfiguration(Words &words, const ConfigurationInput &input)
{
    if (input.command)
        add(words, "--command", *input.command);
    for (const std::string &file : input.files)
        add(words, optionFor(input.format), file);
}

void addSubject(Words &words, const SubjectChoice &who)
{
    if (who.pid)
        add(words, "--pid", std::to_string(who.pid->value()));
    if (who.as)
        add(words, "--as", userText(*who.as));
    if (who.capabilities)
        add(words, "--caps", "0x" + inBase(who.capabilities->bits(), 16));
    if (who.configuration)
        addConfiguration(words, *who.configuration);
    const bool byProcess = who.pid.has_value(); // the one says enough, and both are no call
    if (who.container && !byProcess)
        add(words, "--container", *who.container);
    if (who.user)
        add(words, "--user", userText(*who.user));
}

void addRequest(Words &words, const Request &request)
{
    add(words, "--op", std::string(operationName(request.operation)));
    if (request.operation == Operation::Chmod)
        add(words, "--mode", inBase(request.mode.bits(), 8));
    if (request.uid)
        add(words, "--uid", std::to_string(request.uid->value()));
    if (request.gid)
        add(words, "--gid", std::to_string(request.gid->value()));
    if (!request.xattrName.empty())
        add(words, "--name", request.xattrName);
    if (request.follow == Follow::No)
        words.emplace_back("--nofollow");
}

} // namespace

std::vector<std::string> collectArguments(const Question &question)
{
    const Request request = question.request.value_or(Request());
    Words words{"collect"};
    addSubject(words, question.who);
    addRequest(words, request);
    words.insert(words.end(), {"-o", "-", "--", request.path});
    if (takesSecondPath(request.operation))
        words.push_back(request.path2);
    return words;
}

} // namespace mountlens::ui
