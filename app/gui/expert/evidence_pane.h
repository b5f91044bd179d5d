// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The raw facts, to be read and copied.
#pragma once

#include "gui/expert/finding_widget.h"

class QPushButton;

namespace mountlens::ui {

class EvidenceModel;
class TableView;
class TextLabel;

class EvidencePane final : public FindingWidget
{
    Q_OBJECT

public:
    explicit EvidencePane(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;

protected:
    void refresh() override;

private:
    void copyRow() const;
    void copyAll() const;

    EvidenceModel *m_model;
    TableView *m_table;
    TextLabel *m_note;
    QPushButton *m_copyRow;
    QPushButton *m_copyAll;
    FindingViewPtr m_shown;
};

} // namespace mountlens::ui
