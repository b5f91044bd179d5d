// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Cutting a command line into options and operands by a table. QCommandLineParser would need an
/// application object and more time than a whole check takes.
#pragma once

#include "cli/command.h"
#include "text/usage_text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mountlens::ui {

enum class Given : std::uint8_t {
    Once,
    OnceOrMore,
};

struct OptionSpec
{
    /// With its dashes: "--op".
    std::string_view name;
    bool takesValue = false;
    Given given = Given::Once;
};

/// The first fault is kept; whoever reads values out may add one.
class Options
{
public:
    /// Accepts "--op read", "--op=read", "-o FILE", and "--" before operands that begin with a
    /// dash.
    static Options parse(Arguments args, std::span<const OptionSpec> specs);

    [[nodiscard]] bool has(std::string_view name) const;
    /// nullopt: not given.
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
    /// All of an option that may be given more than once, in their order.
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    [[nodiscard]] const std::vector<std::string> &operands() const noexcept { return m_operands; }

    void fail(UsageFault fault, std::string argument = {});
    [[nodiscard]] const std::optional<UsageProblem> &problem() const noexcept { return m_problem; }

private:
    void addOption(std::string_view given, Arguments &rest, std::span<const OptionSpec> specs);

    std::vector<std::pair<std::string, std::string>> m_given;
    std::vector<std::string> m_operands;
    std::optional<UsageProblem> m_problem;
};

/// Writes the problem and where to read on; Exit::Usage.
Exit usageExit(const UsageProblem &problem, std::string_view command, Streams &streams);

/// Writes the help of a command ("" for the program) to the output stream.
Exit showHelp(std::string_view command, Streams &streams);

/// Chooses the language by --lang or the environment; a fault for an unknown one.
void applyLanguage(Options &options);

} // namespace mountlens::ui
