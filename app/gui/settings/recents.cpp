// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/recents.h"

#include "gui/settings/stored_question.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr auto kArray = "recents";
constexpr std::size_t kMostRead = 50;

std::string fileName(const std::string &path)
{
    return path.substr(path.find_last_of('/') + 1);
}

std::string subjectName(const Finding &finding)
{
    const SubjectChoice &who = finding.question.who;
    if (who.snapshot)
        return fileName(*who.snapshot);
    if (!finding.opened->container.empty())
        return finding.opened->container;
    if (who.container)
        return *who.container;
    if (who.configuration && !who.configuration->files.empty())
        return fileName(who.configuration->files.front());
    return finding.report.subject.command;
}

/// The number of a process means nothing later: its user in that container does.
Question lastingQuestion(const Finding &finding)
{
    Question question = finding.question;
    if (!question.who.container || !question.who.pid || finding.report.identity.empty())
        return question;
    const IdentityStep &inside = finding.report.identity.front();
    if (!inside.uid)
        return question;
    question.who.pid = std::nullopt;
    question.who.user = UserChoice{*inside.uid, inside.gid, {}};
    return question;
}

Recent recentOf(const Finding &finding, std::int64_t now)
{
    Recent recent;
    recent.question = lastingQuestion(finding);
    recent.subject = subjectName(finding);
    recent.operation = finding.request().operation;
    recent.path = finding.request().path;
    recent.verdict = finding.report.verdict.kind;
    recent.when = now;
    return recent;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text.substr(0, kMaxStoredText));
}

void write(QSettings &settings, const Recent &recent)
{
    settings.setValue(QStringLiteral("question"), storedQuestion(recent.question));
    settings.setValue(QStringLiteral("subject"), bytes(recent.subject));
    settings.setValue(QStringLiteral("operation"),
                      QByteArray::fromStdString(std::string(operationName(recent.operation))));
    settings.setValue(QStringLiteral("path"), bytes(recent.path));
    settings.setValue(QStringLiteral("verdict"), static_cast<int>(recent.verdict));
    settings.setValue(QStringLiteral("when"), static_cast<qlonglong>(recent.when));
}

std::optional<VerdictKind> verdictFrom(int number)
{
    for (const VerdictKind kind :
         {VerdictKind::Allowed, VerdictKind::Denied, VerdictKind::Undetermined}) {
        if (number == static_cast<int>(kind))
            return kind;
    }
    return std::nullopt;
}

/// nullopt: it is none, whoever wrote it.
std::optional<Recent> read(const QSettings &settings)
{
    const auto text = [&settings](const char *key) {
        return settings.value(QLatin1String(key)).toByteArray().toStdString();
    };
    const auto question =
        questionFromStored(settings.value(QStringLiteral("question")).toByteArray());
    const auto operation = operationFromName(text("operation"));
    const auto verdict = verdictFrom(settings.value(QStringLiteral("verdict"), -1).toInt());
    if (!question || !operation || !verdict)
        return std::nullopt;
    Recent recent;
    recent.question = *question;
    recent.subject = text("subject").substr(0, kMaxStoredText);
    recent.operation = *operation;
    recent.path = text("path").substr(0, kMaxStoredText);
    recent.verdict = *verdict;
    recent.when = settings.value(QStringLiteral("when")).toLongLong();
    return recent;
}

} // namespace

Recents::Recents(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const int size = m_settings.beginReadArray(QLatin1String(kArray));
    for (int i = 0; i < size && m_all.size() < kMostRead; ++i) {
        m_settings.setArrayIndex(i);
        if (auto recent = read(m_settings))
            m_all.push_back(std::move(*recent));
    }
    m_settings.endArray();
}

void Recents::record(const Finding &finding, std::int64_t now)
{
    Recent recent = recentOf(finding, now);
    std::erase_if(m_all, [&recent](const Recent &other) {
        return sameQuestion(other.question, recent.question);
    });
    m_all.insert(m_all.begin(), std::move(recent));
    m_all.resize(std::min(m_all.size(), m_most));
    store();
    emit changed();
}

void Recents::clear()
{
    m_all.clear();
    store();
    emit changed();
}

void Recents::setMost(int most)
{
    m_most = static_cast<std::size_t>(std::max(most, 0));
    if (m_all.size() <= m_most)
        return;
    m_all.resize(m_most);
    store();
    emit changed();
}

void Recents::store()
{
    m_settings.remove(QLatin1String(kArray));
    m_settings.beginWriteArray(QLatin1String(kArray));
    int index = 0;
    for (const Recent &recent : m_all) {
        if (!isStorable(recent.question))
            continue;
        m_settings.setArrayIndex(index++);
        write(m_settings, recent);
    }
    m_settings.endArray();
}

} // namespace mountlens::ui
