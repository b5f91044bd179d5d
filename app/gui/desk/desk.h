// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What lies on the table: the question that is looked at, and its answer.
#pragma once

#include "base/error.h"
#include "cases/finding.h"
#include "config/read_configuration.h"
#include "gui/desk/case_reader.h"
#include "gui/desk/place.h"
#include "gui/desk/recognise.h"
#include "gui/jobs/jobs.h"
#include "gui/settings/preferences.h"
#include "gui/settings/recents.h"

#include <QObject>

#include <functional>
#include <optional>

namespace mountlens::ui {

/// Shared by all pages of a window. Pages ask and listen; none of them knows another.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// `reader` and `preferences` must outlive it.
    Desk(CaseReader &reader, Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] CaseReader &reader() const noexcept { return m_reader; }
    [[nodiscard]] Preferences &preferences() const noexcept { return m_preferences; }
    [[nodiscard]] Jobs &jobs() noexcept { return m_jobs; }
    /// The questions that were answered last.
    [[nodiscard]] Recents &recents() noexcept { return m_recents; }

    /// nullptr: nothing has been looked at.
    [[nodiscard]] const FindingPtr &finding() const noexcept { return m_finding; }
    /// The last question, answered or not; nullopt: none was asked.
    [[nodiscard]] const std::optional<Question> &question() const noexcept { return m_question; }

    /// Finds out and shows it at `place`, which may be where the window already is.
    void ask(const Question &question, Place place = Place::Diagnosis);
    /// The same question with facts that an administrator reads; the window stays an ordinary
    /// user's.
    void askWithRights();
    /// The same question again.
    void askAgain();
    void confirm();
    /// Shows what was found out elsewhere.
    void show(FindingPtr finding, Place place = Place::Diagnosis);
    void goTo(Place place);

    /// Text or files that were dropped or pasted, for the page that they are meant for. What a file
    /// is, is looked at off this thread.
    void offerText(const QString &text);
    void offerFile(const QString &path);
    /// Several are one configuration.
    void offerFiles(const QStringList &paths);
    /// Text for one place, whatever it looks like.
    void offerMessage(const QString &text);
    void offerCommand(const QString &text);

signals:
    void findingChanged();
    /// The last question has no answer.
    void failed(const mountlens::Error &error);
    void placeWanted(mountlens::ui::Place place);
    /// A command line for Place::Command.
    void commandOffered(const QString &command);
    /// Files for Place::Compose.
    void configurationOffered(const QStringList &paths);
    /// An error message for Place::Message.
    void messageOffered(const QString &text);

private:
    using Finder = std::function<Result<FindingPtr>(std::stop_token)>;
    void run(const Finder &finder, Place place);
    void useSockets();
    void lookAt(const QString &path, const std::function<void(const OfferedFile &)> &taken);
    void takeFile(const QString &path, const OfferedFile &offered);
    void askSnapshot(const QString &path);

    CaseReader &m_reader;
    Preferences &m_preferences;
    Jobs m_jobs;
    Recents m_recents;
    FindingPtr m_finding;
    std::optional<Question> m_question;
    Place m_place = Place::Diagnosis;
};

} // namespace mountlens::ui
