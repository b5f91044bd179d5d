// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Two snapshots side by side.
#pragma once

#include "cases/comparison.h"
#include "gui/look/card.h"

class QPushButton;

namespace mountlens::ui {

class ComparisonModel;
class TableView;
class TextLabel;
class VerdictBadge;

/// What became of the answer, and a table of what is different.
class CompareView : public Card
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    void setComparison(Comparison comparison);
    void retranslate();
    /// To be given the focus when it appears.
    [[nodiscard]] QWidget *heading() const noexcept;

public slots:
    /// Everything, as text, into the clipboard.
    void copy() const;

signals:
    void closed();

private:
    void build();
    void addSide(VerdictBadge *verdict, TextLabel *text);
    void retranslateNotes();

    TextLabel *m_heading;
    TextLabel *m_advice;
    VerdictBadge *m_before;
    VerdictBadge *m_after;
    TextLabel *m_beforeText;
    TextLabel *m_afterText;
    TextLabel *m_otherQuestion;
    TextLabel *m_names;
    TextLabel *m_more;
    TextLabel *m_nothing;
    TableView *m_table;
    ComparisonModel *m_model;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace mountlens::ui
