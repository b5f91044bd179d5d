// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/command_parts.h"

#include "config/run_flag_table.h"
#include "text/value_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace mountlens::ui {

namespace {

/// Flags that neither the kernel nor an engine asks about when a file is opened.
constexpr std::array<std::string_view, 48> kWithoutEffect{
    "add-host",
    "attach",
    "blkio-weight",
    "cidfile",
    "cpu-period",
    "cpu-quota",
    "cpu-shares",
    "cpus",
    "cpuset-cpus",
    "cpuset-mems",
    "detach",
    "detach-keys",
    "dns",
    "dns-option",
    "dns-search",
    "domainname",
    "env",
    "env-file",
    "expose",
    "gpus",
    "health-cmd",
    "health-interval",
    "health-retries",
    "health-start-period",
    "health-timeout",
    "hostname",
    "init",
    "interactive",
    "ip",
    "ip6",
    "label",
    "label-file",
    "link",
    "log-driver",
    "log-opt",
    "mac-address",
    "memory",
    "memory-swap",
    "name",
    "network-alias",
    "no-healthcheck",
    "oom-score-adj",
    "publish",
    "publish-all",
    "pull",
    "quiet",
    "restart",
    "rm",
};
constexpr std::array<std::string_view, 5> kAlsoWithoutEffect{"shm-size", "stop-signal",
                                                             "stop-timeout", "tty", "ulimit"};

/// May hold passwords.
constexpr std::array<std::string_view, 3> kSecret{"env", "label", "log-opt"};

template <class List>
bool holds(const List &list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

QString flagText(const GivenFlag &flag)
{
    QString name = QStringLiteral("--") + shownBytes(flag.name);
    if (holds(kSecret, flag.name))
        return name;
    return flag.value == "true" ? name : name + u' ' + shownBytes(flag.value);
}

/// Whether the text has a relative path in it that the shell's folder decides.
bool hasRelativePath(const QString &text)
{
    static const QRegularExpression kRelative(
        QStringLiteral("(?:^|[\\s=,'\"])\\.{1,2}/|\\$\\(pwd\\)|`pwd`"));
    return kRelative.match(text).hasMatch();
}

bool isAssigned(const QString &text, const QString &name)
{
    const QRegularExpression assignment(QStringLiteral("(?:^|[\\s;&])(?:export\\s+)?%1=").arg(name),
                                        QRegularExpression::MultilineOption);
    return assignment.match(text).hasMatch();
}

} // namespace

std::vector<UsedVariable>
usedVariables(const QString &text,
              const std::function<std::optional<std::string>(const std::string &)> &environment)
{
    static const QRegularExpression kName(
        QStringLiteral("(?<!\\\\)\\$(?:\\{([A-Za-z_]\\w{0,63})|([A-Za-z_]\\w{0,63}))"));
    QStringList names;
    if (hasRelativePath(text))
        names += QStringLiteral("PWD");
    for (auto found = kName.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        names += one.captured(1) + one.captured(2);
    }
    names.removeDuplicates();
    std::vector<UsedVariable> variables;
    for (const QString &name : names) {
        if (variables.size() == kMaxVariables)
            break;
        UsedVariable variable;
        variable.name = name.toStdString();
        if (isAssigned(text, name)) {
            variable.origin = ValueOrigin::Text;
        } else if (const auto value = environment(variable.name)) {
            variable.value = *value;
            variable.origin = ValueOrigin::Environment;
        }
        variables.push_back(std::move(variable));
    }
    return variables;
}

QStringList flagsWithoutEffect(const ContainerSpec &spec)
{
    const auto &words = spec.commandWords;
    const auto verb = std::find_if(words.begin(), words.end(), [](const std::string &word) {
        return word == "run" || word == "create";
    });
    if (verb == words.end())
        return {};
    const std::vector<std::string> flags(verb + 1, words.end());
    const auto scanned = scanFlags(spec.engine, runFlags(spec.engine), flags);
    QStringList texts;
    if (!scanned)
        return texts;
    for (const GivenFlag &flag : scanned->flags) {
        if (holds(kWithoutEffect, flag.name) || holds(kAlsoWithoutEffect, flag.name))
            texts += flagText(flag);
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace mountlens::ui
