// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// In place of the cards where the filter leaves none.
#pragma once

#include "gui/look/banner.h"

class QPushButton;

namespace mountlens::ui {

/// Says so, with a button that shows them again.
class AllHidden : public Banner
{
    Q_OBJECT

public:
    explicit AllHidden(QWidget *parent = nullptr);

signals:
    void showWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_show;
};

} // namespace mountlens::ui
