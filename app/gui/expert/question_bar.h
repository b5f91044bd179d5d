// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is asked: the operation and the path, to be changed.
#pragma once

#include "gui/expert/finding_widget.h"
#include "model/request.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mountlens::ui {

/// Another operation is asked about at once, another path with Enter.
class QuestionBar final : public FindingWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    /// Shows the finding's own question again, where what was asked has no answer.
    void reset() { refresh(); }

signals:
    void asked(const mountlens::Request &request);

protected:
    void refresh() override;

private:
    void build();
    void buildFields();
    void fillOperations();
    void askOperation();
    void askPath();
    [[nodiscard]] Request base() const;

    QLabel *m_operationLabel;
    QLabel *m_pathLabel;
    QLabel *m_path2Label;
    QComboBox *m_operation;
    QLineEdit *m_path;
    QLineEdit *m_path2;
    QPushButton *m_ask;
};

} // namespace mountlens::ui
