// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A few sentences, each with a bullet before it.
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace mountlens::ui {

/// Lines that do not fit go on below their own beginning, not below the bullet. Hidden without
/// lines.
class BulletList : public QWidget
{
    Q_OBJECT

public:
    explicit BulletList(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    [[nodiscard]] const QStringList &lines() const noexcept { return m_lines; }

private:
    QGridLayout *m_layout;
    QStringList m_lines;
};

} // namespace mountlens::ui
