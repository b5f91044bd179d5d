// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The questions that were asked last, to ask them again.
#pragma once

#include "cases/finding.h"
#include "model/verdict.h"

#include <QObject>
#include <QSettings>

#include <cstdint>
#include <string>
#include <vector>

namespace mountlens::ui {

struct Recent
{
    Question question;
    /// Container, file or process, as bytes.
    std::string subject;
    Operation operation = Operation::Read;
    std::string path;
    VerdictKind verdict = VerdictKind::Undetermined;
    /// When it was answered, here: seconds since the epoch.
    std::int64_t when = 0;
};

/// Newest first, each question once. Written to the settings: what is needed to ask again and the
/// verdict, nothing of the facts. Pasted commands (they may hold passwords), given values and
/// numbers of processes are kept until the program ends only.
class Recents : public QObject
{
    Q_OBJECT

public:
    /// Until setMost() says otherwise.
    static constexpr std::size_t kUsualMost = 10;

    /// `settings` must outlive it.
    explicit Recents(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Recent> &all() const noexcept { return m_all; }

    /// `now`: seconds since the epoch.
    void record(const Finding &finding, std::int64_t now);
    void clear();
    /// How many are kept from now on; 0: none.
    void setMost(int most);

signals:
    void changed();

private:
    void store();

    QSettings &m_settings;
    std::size_t m_most = kUsualMost;
    std::vector<Recent> m_all;
};

} // namespace mountlens::ui
