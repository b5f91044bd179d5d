// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All that was looked at, grouped by what came of it.
#pragma once

#include "gui/wizard/guide_run.h"

#include <QWidget>

class QVBoxLayout;

namespace mountlens::ui {

class Card;

/// What came of it; what failed counts as open.
VerdictKind kindOf(const Looked &looked);

/// Has no texts of its own to change: it is made anew when the language changes.
class ResultList : public QWidget
{
    Q_OBJECT

public:
    /// `shown`: the index of the one that is seen in full.
    ResultList(std::vector<Looked> looked, std::size_t shown, QWidget *parent = nullptr);

signals:
    void wanted(std::size_t index);

private:
    void addGroup(VerdictKind kind);
    void addRow(Card *card, std::size_t index);
    [[nodiscard]] QString commonCause() const;

    std::vector<Looked> m_looked;
    std::size_t m_shown;
    QVBoxLayout *m_layout;
};

} // namespace mountlens::ui
