// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Looks at everything that the guided check asks for, a few things at a time.
#pragma once

#include "cases/guide.h"
#include "gui/desk/desk.h"

#include <QObject>

namespace mountlens::ui {

/// What came of one check: a finding, or why there is none.
struct Looked
{
    GuideCheck check;
    FindingPtr finding;
    std::optional<Error> error;
};

class GuideRun : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit GuideRun(Desk &desk, QObject *parent = nullptr);

    /// Forgets what was looked at before.
    void start(std::vector<GuideCheck> checks);
    /// Looks again, as administrator, where rights were missing. Keeps the rest; stops where that
    /// is refused.
    void startWithRights();
    /// Whether startWithRights() would change anything.
    [[nodiscard]] bool wantsRights() const;

    [[nodiscard]] bool running() const noexcept { return m_pending > 0; }
    [[nodiscard]] std::size_t done() const noexcept { return m_done; }
    [[nodiscard]] std::size_t total() const noexcept { return m_total; }
    /// The last run was one as administrator.
    [[nodiscard]] bool withRights() const noexcept { return m_withRights; }
    /// It was given up: there is less than was asked for.
    [[nodiscard]] bool partial() const noexcept { return m_partial; }
    /// In the order asked for; each question once.
    [[nodiscard]] std::vector<Looked> results() const;

signals:
    void progressed();
    void finished();

private:
    void startMore();
    void look(std::size_t index);
    void take(std::size_t index, Result<FindingPtr> found);
    void finish();
    void giveUp();

    Desk &m_desk;
    std::vector<Looked> m_looked;
    /// Indices into m_looked that are still to be looked at.
    std::vector<std::size_t> m_waiting;
    std::size_t m_pending = 0;
    std::size_t m_done = 0;
    std::size_t m_total = 0;
    /// Answers of an earlier run come too late.
    int m_generation = 0;
    bool m_withRights = false;
    bool m_partial = false;
};

} // namespace mountlens::ui
