// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is being done, where it takes long, with a way to give up.
#pragma once

#include "gui/jobs/jobs.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mountlens::ui {

/// Hidden until a job takes long. `jobs` must outlive it.
class BusyBar : public QFrame
{
    Q_OBJECT

public:
    explicit BusyBar(Jobs &jobs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void appear();
    void retranslate();

    Jobs &m_jobs;
    QLabel *m_what;
    QPushButton *m_giveUp;
};

} // namespace mountlens::ui
