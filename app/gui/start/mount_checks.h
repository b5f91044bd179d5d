// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Checks all mounts of a configuration, two at a time, each answer as it comes.
#pragma once

#include "gui/desk/desk.h"
#include "gui/models/compose_model.h"

#include <QObject>

#include <deque>

namespace mountlens::ui {

class MountChecks : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAtOnce = 2;

    /// Both must outlive it.
    MountChecks(Desk &desk, ComposeModel &model, QObject *parent = nullptr);

    /// All rows of the model, which came from `input`. What still runs is not waited for, and its
    /// answers are dropped.
    void start(const ConfigurationInput &input);
    /// Nothing more is begun; what runs is given up.
    void giveUp();
    [[nodiscard]] bool busy() const noexcept { return m_running > 0 || !m_waiting.empty(); }

    /// The one that a row asks: what is denied, before what is not known, before reading.
    [[nodiscard]] Question questionOf(int row) const;

signals:
    /// `done` of `all` rows have their answers.
    void progressed(int done, int all);
    void finished();

private:
    void begin();
    void beginNext();
    void takeAnswer(int row, int round, const MountAnswer &answer);

    Desk &m_desk;
    ComposeModel &m_model;
    ConfigurationInput m_input;
    std::deque<int> m_waiting;
    int m_running = 0;
    int m_done = 0;
    /// Answers of an earlier start() are those of another table.
    int m_round = 0;
};

/// Blocks; for a thread of Jobs. Whether `who` may read at `target`, and write or make something
/// new there, whichever fits what is there.
MountAnswer checkMount(CaseReader &reader,
                       const SubjectChoice &who,
                       const std::string &target,
                       const std::stop_token &stop);

} // namespace mountlens::ui
