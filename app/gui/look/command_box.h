// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A command line to be read and copied.
#pragma once

#include <QFrame>
#include <QTimer>

#include <string>
#include <vector>

class QPushButton;

namespace mountlens::ui {

class TextLabel;

/// Shows an argument list as a shell would need it, wrapped at blanks, selectable, with a button
/// that copies it and says so for a moment. Ctrl+C copies too while the focus is in it. Built from
/// the list, never from a translated sentence.
class CommandBox : public QFrame
{
    Q_OBJECT

public:
    /// For how long it says that it was copied.
    static constexpr int kCopiedMs = 2000;

    explicit CommandBox(QWidget *parent = nullptr);

    void setCommand(const std::vector<std::string> &argv);
    /// Lines that are no argument list: a key of a file. Copied as they stand.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

public slots:
    void copy();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void keepButtonWidth();

    TextLabel *m_text;
    QPushButton *m_copy;
    QTimer m_copied;
};

} // namespace mountlens::ui
