// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What holds for every text of the program, whatever it says.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace mountlens::ui {

/// Something to read, no hole left open, no number missing, no double blank, no exclamation mark.
inline bool isFinished(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("%[0-9nL]"));
    return !text.trimmed().isEmpty() && !text.contains(hole) && !text.contains(u'?')
           && !text.contains(QStringLiteral("  ")) && !text.contains(u'!');
}

/// Begins like a sentence and ends like one.
inline bool isSentence(const QString &text)
{
    return isFinished(text) && !text.front().isLower() && text.endsWith(u'.');
}

} // namespace mountlens::ui
