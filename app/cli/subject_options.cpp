// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/subject_options.h"

#include "base/text_scan.h"
#include "cases/capability_list.h"

#include <array>
#include <limits>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 14> kOptions = {{
    {"--pid", true},
    {"--container", true},
    {"--command", true},
    {"--compose", true, Given::OnceOrMore},
    {"--file", true, Given::OnceOrMore},
    {"--service", true},
    {"--quadlet", true},
    {"--kube", true},
    {"--devcontainer", true},
    {"--oci", true},
    {"--as", true},
    {"--caps", true},
    {"--user", true},
    {"--snapshot", true},
}};

struct FileOption
{
    std::string_view name;
    /// nullopt: by name and content.
    std::optional<FileFormat> format;
};

constexpr std::array<FileOption, 6> kFileOptions = {{
    {"--file", std::nullopt},
    {"--compose", FileFormat::Compose},
    {"--quadlet", FileFormat::QuadletContainer},
    {"--kube", FileFormat::Kubernetes},
    {"--devcontainer", FileFormat::Devcontainer},
    {"--oci", FileFormat::Oci},
}};

std::optional<Pid> parsePid(std::string_view text)
{
    const auto number = parseNumber32(text);
    if (!number || *number == 0 || *number > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return Pid(static_cast<std::int32_t>(*number));
}

void readPid(SubjectChoice &choice, Options &options)
{
    const auto text = options.value("--pid");
    if (!text)
        return;
    choice.pid = parsePid(*text);
    if (!choice.pid)
        options.fail(UsageFault::BadProcess, *text);
}

void readUser(std::optional<UserChoice> &user, Options &options, std::string_view option)
{
    const auto text = options.value(option);
    if (!text)
        return;
    user = parseUserChoice(*text);
    if (!user)
        options.fail(UsageFault::BadUser, *text);
}

void readCapabilities(SubjectChoice &choice, Options &options)
{
    const auto text = options.value("--caps");
    if (!text)
        return;
    choice.capabilities = capabilitiesFromText(*text);
    if (!choice.capabilities)
        options.fail(UsageFault::BadCapability, *text);
}

void readConfigurationChoice(SubjectChoice &choice, Options &options)
{
    if (const auto command = options.value("--command"))
        choice.configuration = ConfigurationInput{{}, command, std::nullopt};
    for (const FileOption &option : kFileOptions) {
        std::vector<std::string> files = options.values(option.name);
        if (!files.empty() && choice.configuration)
            options.fail(UsageFault::SubjectTwice);
        else if (!files.empty())
            choice.configuration =
                ConfigurationInput{std::move(files), std::nullopt, option.format};
    }
    choice.container = options.value("--container");
    const auto service = options.value("--service");
    if (service && (!choice.configuration || choice.container))
        options.fail(UsageFault::OnlyWithCompose, "--service");
    else if (service)
        choice.container = service;
}

/// One subject, and only options that fit it.
void checkTogether(const SubjectChoice &choice, Options &options)
{
    const int subjects = int(choice.pid.has_value()) + int(choice.as.has_value())
                         + int(choice.snapshot.has_value())
                         + int(choice.configuration.has_value() || choice.container.has_value());
    if (subjects == 0)
        options.fail(UsageFault::SubjectMissing);
    else if (subjects > 1)
        options.fail(UsageFault::SubjectTwice);
    else if (choice.user && (choice.as || choice.snapshot))
        options.fail(UsageFault::OnlyWithProcess, "--user");
    else if (choice.capabilities && !choice.as)
        options.fail(UsageFault::OnlyWithCredentials, "--caps");
}

} // namespace

std::span<const OptionSpec> subjectOptions() noexcept
{
    return kOptions;
}

SubjectChoice readSubjectChoice(Options &options)
{
    SubjectChoice choice;
    readPid(choice, options);
    readUser(choice.as, options, "--as");
    readUser(choice.user, options, "--user");
    readCapabilities(choice, options);
    choice.snapshot = options.value("--snapshot");
    readConfigurationChoice(choice, options);
    if (!options.problem())
        checkTogether(choice, options);
    return choice;
}

} // namespace mountlens::ui
