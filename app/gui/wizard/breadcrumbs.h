// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The steps of the guided check with what was answered: a way back to each of them.
#pragma once

#include "cases/guide.h"

#include <QWidget>

namespace mountlens::ui {

class Breadcrumbs : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumbs(QWidget *parent = nullptr);

    /// Shows the answered steps, and `current`, which the others can be left for.
    void show(GuidePage current, const Answers &answers, const Known &known);

signals:
    void wanted(mountlens::ui::GuidePage page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addStep(GuidePage page, int number);

    GuidePage m_current = GuidePage::Where;
    Answers m_answers;
    Known m_known;
};

} // namespace mountlens::ui
