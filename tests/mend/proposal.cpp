// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "proposal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mountlens::mend {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        all << each.toString();
    return all;
}

std::vector<FixStep> steps(const QJsonValue &value)
{
    std::vector<FixStep> all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue step : array)
        all.push_back(
            {texts(step.toObject().value(QLatin1String("argv"))), text(step.toObject(), "as")});
    return all;
}

Fix fixFrom(const QJsonObject &object)
{
    Fix fix;
    fix.kind = text(object, "kind");
    fix.status = text(object, "status");
    fix.risk = text(object, "risk");
    fix.recreate = object.value(QLatin1String("recreate")).toBool();
    fix.command = texts(object.value(QLatin1String("command")));
    fix.run = steps(object.value(QLatin1String("run")));
    fix.undo = steps(object.value(QLatin1String("undo")));
    const QJsonObject engine = object.value(QLatin1String("engineArgs")).toObject();
    fix.engineAdd = texts(engine.value(QLatin1String("add")));
    fix.engineRemove = texts(engine.value(QLatin1String("remove")));
    const QJsonObject config = object.value(QLatin1String("config")).toObject();
    fix.configKey = text(config, "key");
    fix.configValue = text(config, "value");
    return fix;
}

/// What is below the target of a mount is another sight of its source.
bool isRecursive(const QString &word)
{
    return word == QLatin1String("--recursive") || word == QLatin1String("mount-idmapped")
           || (word.startsWith(QLatin1Char('-')) && !word.startsWith(QLatin1String("--"))
               && word.contains(QLatin1Char('R')));
}

/// Makes the directories above as well.
bool makesPath(const FixStep &step)
{
    const QString program = step.argv.value(0).section(QLatin1Char('/'), -1);
    return program == QLatin1String("mkdir") || program == QLatin1String("install");
}

/// The files that the subordinate ids of its arguments stand in.
bool isUsermodsFile(const FixStep &step, const QString &path)
{
    return step.argv.first() == QLatin1String("usermod")
           && (path == QLatin1String("/etc/subuid") || path == QLatin1String("/etc/subgid"));
}

bool stepNames(const FixStep &step, const QString &path)
{
    if (isUsermodsFile(step, path))
        return true;
    const bool recursive = std::any_of(step.argv.begin(), step.argv.end(), isRecursive);
    const bool above = makesPath(step);
    return std::any_of(step.argv.begin(), step.argv.end(), [&](const QString &word) {
        return word == path || (recursive && path.startsWith(word + QLatin1Char('/')))
               || (above && word.startsWith(path + QLatin1Char('/')));
    });
}

/// SOURCE:TARGET:U gives the whole source away, a directory or a volume.
bool givesAway(const QString &word, const QString &path)
{
    const QString source = word.section(QLatin1Char(':'), 0, 0);
    const QStringList options =
        word.section(QLatin1Char(':'), 2).split(QLatin1Char(','), Qt::SkipEmptyParts);
    return options.contains(QLatin1String("U"))
           && (path == source || path.startsWith(source + QLatin1Char('/'))
               || path.contains(QLatin1String("/volumes/") + source + QLatin1Char('/')));
}

} // namespace

QString Fix::inWords() const
{
    QString words = kind;
    for (const FixStep &step : run)
        words +=
            QLatin1String(" | ") + step.as + QLatin1String(": ") + step.argv.join(QLatin1Char(' '));
    if (!engineAdd.isEmpty() || !engineRemove.isEmpty())
        words += QStringLiteral(" | flags -[%1] +[%2]")
                     .arg(engineRemove.join(QLatin1Char(' ')), engineAdd.join(QLatin1Char(' ')));
    if (!command.isEmpty())
        words += QLatin1String(" | ") + command.join(QLatin1Char(' '));
    return words;
}

bool Fix::needsNoRoot() const
{
    return std::all_of(run.begin(), run.end(),
                       [](const FixStep &step) { return step.as != QLatin1String("root"); });
}

bool Fix::names(const std::string &path) const
{
    const QString wanted = QString::fromStdString(path);
    return std::any_of(run.begin(), run.end(),
                       [&](const FixStep &step) { return stepNames(step, wanted); })
           || std::any_of(engineAdd.begin(), engineAdd.end(),
                          [&](const QString &word) { return givesAway(word, wanted); });
}

QString Proposal::kinds() const
{
    QStringList names;
    for (const Fix &fix : fixes)
        names << fix.kind;
    return names.join(QLatin1Char(' '));
}

int Proposal::numberOf(const QString &kind) const
{
    const auto found =
        std::find_if(fixes.begin(), fixes.end(), [&](const Fix &fix) { return fix.kind == kind; });
    return found == fixes.end() ? 0 : static_cast<int>(found - fixes.begin()) + 1;
}

Proposal proposalFrom(int exit, const QString &out, const QString &err)
{
    const QJsonObject object = QJsonDocument::fromJson(out.toUtf8()).object();
    Proposal proposal;
    proposal.exit = exit;
    proposal.err = err;
    proposal.verdict = text(object, "verdict");
    proposal.errnoName = text(object, "errno");
    proposal.cause = text(object, "cause");
    const QJsonArray fixes = object.value(QLatin1String("fixes")).toArray();
    for (const QJsonValue fix : fixes)
        proposal.fixes.push_back(fixFrom(fix.toObject()));
    const QJsonArray withheld = object.value(QLatin1String("withheld")).toArray();
    for (const QJsonValue each : withheld)
        proposal.withheld << text(each.toObject(), "kind");
    return proposal;
}

} // namespace mountlens::mend
