// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// All operations for everybody inside.
#pragma once

#include "gui/expert/finding_widget.h"

namespace mountlens::ui {

class MatrixModel;
class TableView;
class TextLabel;

class MatrixPane final : public FindingWidget
{
    Q_OBJECT

public:
    explicit MatrixPane(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    /// A cell was chosen.
    void asked(const mountlens::ui::Question &question);

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    void askAt(const QModelIndex &index);
    void showMatrix();
    void spanHeadings();
    void showDetail(const QModelIndex &index);

    MatrixModel *m_model;
    TableView *m_table;
    TextLabel *m_note;
    TextLabel *m_detail;
    FindingViewPtr m_shown;
};

} // namespace mountlens::ui
