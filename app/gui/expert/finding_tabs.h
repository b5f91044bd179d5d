// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The views of one finding.
#pragma once

#include "gui/models/finding_view.h"

#include <QTabWidget>

namespace mountlens::ui {

class EvidencePane;
class IdentityView;
class MatrixPane;
class PathPane;
class WhatIfPanel;

class FindingTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FindingTabs(QWidget *parent = nullptr);

    void setView(const FindingViewPtr &view);
    /// What of the visible tab the keyboard can go to.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// To the filter of the checks.
    void find();

signals:
    void asked(const mountlens::ui::Question &question);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTabs();
    void fitHeight();
    void retranslate();

    PathPane *m_path = nullptr;
    IdentityView *m_identity = nullptr;
    WhatIfPanel *m_whatIf = nullptr;
    EvidencePane *m_evidence = nullptr;
    MatrixPane *m_matrix = nullptr;
};

} // namespace mountlens::ui
