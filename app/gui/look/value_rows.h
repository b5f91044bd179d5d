// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Names with their values, in two columns.
#pragma once

#include <QWidget>

class QGridLayout;

namespace mountlens::ui {

/// The names are as wide as the widest; values wrap.
class ValueRows : public QWidget
{
    Q_OBJECT

public:
    explicit ValueRows(QWidget *parent = nullptr);

    void clear();
    /// Nothing is added for an empty value.
    void addRow(const QString &name, const QString &value);
    /// A warning across both columns.
    void addWarning(const QString &text);

private:
    QGridLayout *m_grid;
};

} // namespace mountlens::ui
