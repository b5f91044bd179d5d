// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/result_words.h"
#include "text/error_text.h"
#include "text/message_text.h"
#include "text/verdict_text.h"

#include <QCoreApplication>

namespace mountlens::ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("GuideResult", words);
}

Closing closingOfFailure(const Looked &main)
{
    Closing closing;
    closing.found += resultSentence(main);
    closing.missing += errorText(*main.error);
    const QString remedy = remedyText(*main.error);
    if (!remedy.isEmpty())
        closing.missing += remedy;
    closing.next += translated(QT_TRANSLATE_NOOP(
        "GuideResult", "Start the check again, or give this text to the help desk."));
    return closing;
}

void closeDenied(Closing &closing, const Finding &finding)
{
    closing.missing +=
        translated(QT_TRANSLATE_NOOP("GuideResult", "Nothing is missing for this answer."));
    if (finding.fixes.fixes.empty()) {
        closing.next +=
            translated(QT_TRANSLATE_NOOP("GuideResult", "Give the report to the help desk."));
        return;
    }
    closing.next += translated(QT_TRANSLATE_NOOP(
        "GuideResult", "Look at the first proposal, or give the report to the help desk."));
}

void closeAllowed(Closing &closing, const Finding &finding)
{
    closing.found +=
        translated(QT_TRANSLATE_NOOP("GuideResult", "All file checks pass for this question."));
    closing.missing += translated(QT_TRANSLATE_NOOP(
        "GuideResult",
        "Not checked: rules that the program has of its own, the network, and free space."));
    if (finding.live()) {
        closing.next += translated(QT_TRANSLATE_NOOP(
            "GuideResult", "The harmless test can confirm this with the computer itself."));
    }
    closing.next += translated(QT_TRANSLATE_NOOP(
        "GuideResult", "If it still fails, paste the exact message, or choose another folder."));
}

void closeOpen(Closing &closing, const Finding &finding)
{
    closing.missing += missingTexts(finding.report);
    if (closing.missing.empty())
        closing.missing +=
            translated(QT_TRANSLATE_NOOP("GuideResult", "A fact could not be read."));
    if (!finding.live()) {
        closing.next += translated(QT_TRANSLATE_NOOP(
            "GuideResult",
            "The person at the other computer can make a new file with more facts."));
        return;
    }
    if (wantsRights(finding)) {
        closing.next += translated(QT_TRANSLATE_NOOP(
            "GuideResult", "An administrator of this computer can read the missing facts."));
    }
    closing.next += translated(
        QT_TRANSLATE_NOOP("GuideResult", "The report for the help desk lists what is missing."));
}

} // namespace

Closing closingOf(const Looked &main)
{
    if (!main.finding)
        return closingOfFailure(main);
    Closing closing;
    closing.found += resultSentence(main);
    if (main.error)
        closing.missing += errorText(*main.error); // the administrator's look failed
    switch (main.finding->report.verdict.kind) {
    case VerdictKind::Denied:
        closeDenied(closing, *main.finding);
        break;
    case VerdictKind::Allowed:
        closeAllowed(closing, *main.finding);
        break;
    case VerdictKind::Undetermined:
        closeOpen(closing, *main.finding);
        break;
    }
    return closing;
}

Closing closingOfText(const RecognisedError &error)
{
    Closing closing;
    const bool elsewhere = error.elsewhere && !error.otherTopic;
    const MessageStep step = elsewhere ? MessageStep::Elsewhere : MessageStep::NotAboutFiles;
    closing.found += stepText(step, error);
    if (error.otherTopic)
        closing.found += topicTexts(*error.otherTopic);
    closing.missing += translated(QT_TRANSLATE_NOOP(
        "GuideResult", "Folders and files were not checked; they cannot be the reason."));
    closing.next += translated(
        QT_TRANSLATE_NOOP("GuideResult", "Tell the help desk what the message is about."));
    closing.next += translated(
        QT_TRANSLATE_NOOP("GuideResult", "If files fail too, start again without this message."));
    if (elsewhere) {
        closing.missing = {
            translated(QT_TRANSLATE_NOOP("GuideResult", "Nothing could be read from here."))};
        closing.next = {translated(
            QT_TRANSLATE_NOOP("GuideResult", "Run the check on the computer that has the files."))};
    }
    return closing;
}

Closing closingWithoutData()
{
    return {{translated(QT_TRANSLATE_NOOP("GuideResult", "Nothing has been looked at yet."))},
            {translated(QT_TRANSLATE_NOOP("GuideResult", "The file from the other computer."))},
            {translated(QT_TRANSLATE_NOOP("GuideResult", "Send the letter to the person.")),
             translated(QT_TRANSLATE_NOOP("GuideResult",
                                          "When the file has come, go back and choose it."))}};
}

Closing closingWithoutChecks()
{
    return {{translated(QT_TRANSLATE_NOOP(
                "GuideResult", "No program was found that uses a folder of this computer."))},
            {translated(QT_TRANSLATE_NOOP("GuideResult",
                                          "The program, or the name of the file that fails."))},
            {translated(QT_TRANSLATE_NOOP(
                 "GuideResult", "Start the program and the check again, or paste its message.")),
             translated(QT_TRANSLATE_NOOP(
                 "GuideResult", "You can also show the command that starts the program."))}};
}

} // namespace mountlens::ui
