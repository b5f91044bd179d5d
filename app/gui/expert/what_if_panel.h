// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What if: facts of a finding can be changed, and the verdict follows at once. Nothing happens to
/// the system.
#pragma once

#include "cases/supposition.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mountlens::ui {

class Banner;
class EmptyState;
class WhatIfResult;
class WhatIfSection;
class WhatIfVerdicts;

class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// nullptr: nothing to suppose anything of. What was typed is gone where it is another one.
    void setFinding(const FindingPtr &finding);

public slots:
    /// As it was found.
    void reset();
    /// What is supposed, and the verdicts.
    void copyText() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBanner();
    void buildArea();
    void addSection(WhatIfSection *section);
    void retranslate();
    static QString simulationText();
    void decide();
    /// nullptr: a field is not understood.
    void showAnswer(const Supposed *supposed);
    /// nullopt: a field is not understood.
    std::optional<Supposition> readFields();
    [[nodiscard]] bool isChanged() const;
    void showFault(const Error &error);
    void arrange();

    FindingPtr m_finding;
    Banner *m_simulation = nullptr;
    EmptyState *m_impossible = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_copy = nullptr;
    QBoxLayout *m_areas = nullptr;
    QWidget *m_fields = nullptr;
    WhatIfVerdicts *m_verdicts = nullptr;
    QScrollArea *m_area = nullptr;
    WhatIfResult *m_result = nullptr;
    std::vector<WhatIfSection *> m_sections;
};

} // namespace mountlens::ui
