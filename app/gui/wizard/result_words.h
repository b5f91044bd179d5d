// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words of the guided check's result: plain sentences over the same reports that the expert
/// view shows.
#pragma once

#include "gui/wizard/guide_run.h"

#include <QString>
#include <QStringList>

namespace mountlens::ui {

/// What came of one check, as a sentence: "nginx (number 101) may not read /wiki."
QString resultSentence(const Looked &looked);

/// The folder on this computer and in the container.
QString placeText(const Looked &looked);
/// Plain sentences; empty where nothing is denied.
QStringList plainReasons(const CheckReport &report);
QString plainCertainty(const CheckReport &report);

/// What the guided check ends with, whatever came of it.
struct Closing
{
    QStringList found;
    QStringList missing;
    QStringList next;
};
/// `main`: the one that is shown.
Closing closingOf(const Looked &main);
Closing closingOfText(const RecognisedError &error);
Closing closingWithoutData();
Closing closingWithoutChecks();

} // namespace mountlens::ui
