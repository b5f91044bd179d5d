// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What some answers open below them.
#pragma once

#include "cases/guide.h"
#include "text/language.h"

#include <QWidget>

namespace mountlens::ui {

class AnswerExtra : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

signals:
    void messageChanged(const QString &text);
    void snapshotChosen(const QString &path);
    void commandWanted();
    void composeWanted();

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

/// nullptr: the answer opens nothing.
AnswerExtra *makeAnswerExtra(std::string_view key, const Answers &answers, QWidget *parent);

/// The command that the other person runs; the last word is to be replaced.
std::vector<std::string> collectCommand();
/// What to write to the other person, in that person's language; English where there is no
/// catalogue for it.
QString requestMail(Language language);

} // namespace mountlens::ui
