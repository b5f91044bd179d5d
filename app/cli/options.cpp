// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

const OptionSpec *findSpec(std::span<const OptionSpec> specs, std::string_view name)
{
    const auto found = std::find_if(specs.begin(), specs.end(),
                                    [&](const OptionSpec &spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

/// Translations need an application object; English does without, which saves start-up time.
void ensureApplication()
{
    static int count = 1;
    static std::string name = "mountlens";
    static std::array<char *, 2> arguments = {name.data(), nullptr};
    if (!QCoreApplication::instance())
        static const QCoreApplication application(count, arguments.data());
}

} // namespace

Options Options::parse(Arguments args, std::span<const OptionSpec> specs)
{
    Options options;
    bool onlyOperands = false;
    while (!args.empty()) {
        const std::string &arg = args.front();
        args = args.subspan(1);
        if (onlyOperands || arg.size() < 2 || arg.front() != '-')
            options.m_operands.push_back(arg);
        else if (arg == "--")
            onlyOperands = true;
        else
            options.addOption(arg, args, specs);
    }
    return options;
}

void Options::addOption(std::string_view given, Arguments &rest, std::span<const OptionSpec> specs)
{
    const std::size_t equals = given.starts_with("--") ? given.find('=') : std::string_view::npos;
    const std::string name(given.substr(0, equals));
    const OptionSpec *spec = findSpec(specs, name);
    if (!spec)
        return fail(UsageFault::UnknownOption, name);
    if (spec->given == Given::Once && has(name))
        return fail(UsageFault::OptionTwice, name);
    if (!spec->takesValue) {
        if (equals != std::string_view::npos)
            fail(UsageFault::ValueUnexpected, name);
        m_given.emplace_back(name, std::string());
        return;
    }
    if (equals != std::string_view::npos) {
        m_given.emplace_back(name, std::string(given.substr(equals + 1)));
        return;
    }
    if (rest.empty())
        return fail(UsageFault::ValueMissing, name);
    m_given.emplace_back(name, rest.front());
    rest = rest.subspan(1);
}

bool Options::has(std::string_view name) const
{
    return value(name).has_value();
}

std::optional<std::string> Options::value(std::string_view name) const
{
    for (const auto &[given, value] : m_given) {
        if (given == name)
            return value;
    }
    return std::nullopt;
}

std::vector<std::string> Options::values(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto &[given, value] : m_given) {
        if (given == name)
            values.push_back(value);
    }
    return values;
}

void Options::fail(UsageFault fault, std::string argument)
{
    if (!m_problem)
        m_problem = UsageProblem{fault, std::move(argument)};
}

Exit usageExit(const UsageProblem &problem, std::string_view command, Streams &streams)
{
    streams.err << "mountlens: " << usageProblemText(problem).toStdString() << '\n'
                << usageHintText(command).toStdString() << '\n';
    return Exit::Usage;
}

Exit showHelp(std::string_view command, Streams &streams)
{
    streams.out << helpText(command).toStdString();
    return Exit::Allowed;
}

void applyLanguage(Options &options)
{
    const auto name = options.value("--lang");
    const auto language = name ? languageFromName(*name) : languageFromEnvironment();
    if (!language)
        return options.fail(UsageFault::UnknownLanguage, *name);
    if (*language == currentLanguage())
        return;
    if (*language != Language::English)
        ensureApplication();
    installLanguage(*language);
}

} // namespace mountlens::ui
