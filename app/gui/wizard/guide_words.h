// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words of the guided check's questions: plain ones, for somebody on the telephone.
#pragma once

#include "cases/guide.h"

#include <QString>

namespace mountlens::ui {

struct QuestionWords
{
    QString title;
    /// Why do we ask?
    QString why;
    /// What "I don't know" will do.
    QString unknown;
};
QuestionWords questionWords(GuidePage page);

/// One word, for the list of steps.
QString stepWord(GuidePage page);

struct AnswerWords
{
    QString text;
    /// Below it, smaller; may be empty.
    QString note;
    /// For the list of steps.
    QString brief;
};

/// The words of all that offeredAnswers() has, in the same order.
std::vector<AnswerWords> answerWords(GuidePage page, const Answers &answers, const Known &known);

/// "nginx (number 101)", "Number 101": a program or user as part of a sentence.
QString workerText(std::string_view command, const QString &number);

} // namespace mountlens::ui
