// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/leave_note.h"

#include "text/fill.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace mountlens::ui {

namespace {

QString line(const QString &sentence, const QString &value)
{
    return value.isEmpty() ? QString() : fill(sentence, {value});
}

/// One line, at most kLongestReason characters.
QString oneLine(const QString &typed)
{
    return shownText(typed.left(kLongestReason).simplified());
}

} // namespace

QString
leaveNote(const Finding &finding, const QString &known, const QString &why, const QDateTime &when)
{
    const CheckReport &report = finding.report;
    QStringList lines = {
        //: First line of a note; %1 is the code of a result (ML-D007)
        line(QCoreApplication::translate("LeaveNote", "%1 stays as it is"),
             shownBytes(report.code)),
        //: Line of a note; %1 is a date and a time (2026-03-09T14:05:00)
        line(QCoreApplication::translate("LeaveNote", "Date: %1"), when.toString(Qt::ISODate)),
        //: Line of a note; %1 is what was found out, a sentence without full stop
        line(QCoreApplication::translate("LeaveNote", "Finding: %1"), headlineText(report)),
        //: Line of a note; %1 is a path
        line(QCoreApplication::translate("LeaveNote", "Path: %1"), shownBytes(report.request.path)),
        //: Line of a note; %1 is the name of a container
        line(QCoreApplication::translate("LeaveNote", "Container: %1"),
             shownBytes(report.container)),
        //: Line of a note; %1 is the reason why a denial is right, a sentence
        line(QCoreApplication::translate("LeaveNote", "Why it is right: %1"), known),
        //: Line of a note; %1 is what the reader wrote about it
        line(QCoreApplication::translate("LeaveNote", "Remark: %1"), oneLine(why)),
        //: Last line of a note about a denial that is to stay
        QCoreApplication::translate("LeaveNote", "Nothing was changed."),
    };
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace mountlens::ui
