// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A value that can be typed over, with what it was and what is wrong with it below.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mountlens::ui {

class TextLabel;

class WhatIfField : public QWidget
{
    Q_OBJECT

public:
    /// `name`: objectName() of the line; what is below it has the name with "Note" behind it.
    explicit WhatIfField(const QString &name, QWidget *parent = nullptr);

    /// What names it: `label` is its buddy, and must outlive it. Assistants find the buddies of
    /// neighbours only, and the line has none.
    void setLabel(QLabel *label);

    [[nodiscard]] QLineEdit *line() const noexcept { return m_line; }
    /// As typed, without blanks around it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QString &original() const noexcept { return m_original; }
    /// What it is without a supposition; emits no edited().
    void setOriginal(const QString &original, const QString &typed);
    void setOriginal(const QString &original) { setOriginal(original, original); }
    [[nodiscard]] bool isChanged() const { return text() != m_original; }
    /// Empty: nothing is wrong.
    void setFault(const QString &fault);
    [[nodiscard]] const QString &fault() const noexcept { return m_fault; }
    /// Said of it while it is neither changed nor wrong; empty: nothing.
    void setHint(const QString &hint);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateNote();

    QLineEdit *m_line;
    QLabel *m_label = nullptr;
    TextLabel *m_note;
    QString m_original;
    QString m_fault;
    QString m_hint;
};

} // namespace mountlens::ui
