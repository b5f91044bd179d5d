// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/desk/desk.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QFile>

#include <ctime>
#include <utility>

namespace mountlens::ui {

Desk::Desk(CaseReader &reader, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_preferences(preferences)
    , m_recents(preferences.settings())
{
    connect(&preferences, &Preferences::changed, this, &Desk::useSockets);
    const auto keepAsWanted = [this] { m_recents.setMost(m_preferences.recentCount()); };
    connect(&preferences, &Preferences::changed, this, keepAsWanted);
    keepAsWanted();
    useSockets();
}

void Desk::ask(const Question &question, Place place)
{
    m_question = question;
    run([this, question](const std::stop_token &stop) { return m_reader.findOut(question, stop); },
        place);
}

void Desk::askWithRights()
{
    if (!m_question)
        return;
    run([this, question = *m_question](
            const std::stop_token &stop) { return m_reader.findOutWithRights(question, stop); },
        m_place);
}

void Desk::askAgain()
{
    if (m_question)
        ask(Question(*m_question), m_place);
}

void Desk::confirm()
{
    if (!m_finding)
        return;
    run([this, finding = m_finding](
            const std::stop_token &stop) { return m_reader.confirm(finding, stop); },
        m_place);
}

void Desk::show(FindingPtr finding, Place place)
{
    m_question = finding->question;
    m_finding = std::move(finding);
    m_place = place;
    m_recents.record(*m_finding, static_cast<std::int64_t>(std::time(nullptr)));
    emit findingChanged();
    goTo(place);
}

void Desk::goTo(Place place)
{
    emit placeWanted(place);
}

void Desk::offerMessage(const QString &text)
{
    goTo(Place::Message);
    emit messageOffered(text.left(kMaxOfferedText));
}

void Desk::offerCommand(const QString &text)
{
    goTo(Place::Command);
    emit commandOffered(text.left(kMaxOfferedText));
}

void Desk::offerText(const QString &text)
{
    const auto takeText = [this](const QString &offered) {
        if (recognisedText(offered) == PastedText::Command)
            offerCommand(offered);
        else
            offerMessage(offered);
    };
    const QString path = pastedPath(text);
    if (path.isEmpty()) {
        takeText(text);
        return;
    }
    lookAt(path, [this, path, text, takeText](const OfferedFile &offered) {
        if (offered.kind == OfferedKind::Nothing)
            takeText(text);
        else
            takeFile(path, offered);
    });
}

void Desk::offerFile(const QString &path)
{
    lookAt(path, [this, path](const OfferedFile &offered) { takeFile(path, offered); });
}

void Desk::offerFiles(const QStringList &paths)
{
    if (paths.size() == 1)
        offerFile(paths.front());
    if (paths.size() < 2)
        return;
    goTo(Place::Compose);
    emit configurationOffered(paths);
}

void Desk::lookAt(const QString &path, const std::function<void(const OfferedFile &)> &taken)
{
    m_jobs.run<OfferedFile>(
        this,
        [path] {
            //: Shown while a file is opened that takes long; %1 is its path
            return fill(tr("Opening %1…"), {shownText(path)});
        },
        [path](const std::stop_token &) { return offeredFile(path); }, taken);
}

void Desk::takeFile(const QString &path, const OfferedFile &offered)
{
    switch (offered.kind) {
    case OfferedKind::Snapshot:
        askSnapshot(path);
        return;
    case OfferedKind::Text:
        // A file that only names another is no way to open that one.
        if (recognisedText(offered.text) == PastedText::Command)
            offerCommand(offered.text);
        else
            offerMessage(offered.text);
        return;
    case OfferedKind::Nothing: // the page says so, with the path
    case OfferedKind::Configuration:
        goTo(Place::Compose);
        emit configurationOffered({path});
        return;
    }
}

void Desk::askSnapshot(const QString &path)
{
    Question question;
    question.who.snapshot = QFile::encodeName(path).toStdString();
    ask(question, Place::Snapshot);
}

void Desk::useSockets()
{
    m_reader.useSockets(
        {m_preferences.dockerSocket().toStdString(), m_preferences.podmanSocket().toStdString()});
}

void Desk::run(const Finder &finder, Place place)
{
    m_place = place;
    m_jobs.run<Result<FindingPtr>>(
        this,
        [] {
            //: Shown while a check runs that takes long
            return tr("Reading what the kernel looks at…");
        },
        finder,
        [this, place](Result<FindingPtr> found) {
            if (found)
                show(*std::move(found), place);
            else
                emit failed(found.error());
        });
}

} // namespace mountlens::ui
