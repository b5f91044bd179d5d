// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Values of variables that a command or a file uses: what they are, where that comes from, and
/// fields to say better.
#pragma once

#include "gui/start/command_parts.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace mountlens::ui {

class TextLabel;

class ValuesForm : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesForm(QWidget *parent = nullptr);

    /// What was typed for a name stays while the name does.
    void setVariables(std::vector<UsedVariable> variables);
    /// Only those that were changed.
    [[nodiscard]] std::map<std::string, std::string> given() const { return m_given; }

signals:
    /// Somebody has finished a value.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        UsedVariable variable;
        QLabel *name = nullptr;
        QLineEdit *field = nullptr;
        TextLabel *origin = nullptr;
    };

    void rebuild();
    void addRow(const UsedVariable &variable);
    void retranslate();
    void take(const UsedVariable &variable, const QString &text);
    [[nodiscard]] QString originText(const UsedVariable &variable) const;

    TextLabel *m_heading;
    QGridLayout *m_grid;
    std::vector<UsedVariable> m_variables;
    std::vector<Row> m_rows;
    std::map<std::string, std::string> m_given;
};

} // namespace mountlens::ui
