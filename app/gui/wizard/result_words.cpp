// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/result_words.h"

#include "gui/wizard/guide_words.h"
#include "text/code_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <unistd.h>

namespace mountlens::ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("GuideResult", words);
}

enum class Deed : std::uint8_t {
    Read,
    Change,
    SaveIn,
    Make,
    MakeIn,
    Remove,
    RemoveIn,
    Connect,
};

Deed deedOf(const GuideCheck &check, const Request &request)
{
    const bool inFolder = request.operation == Operation::Create && request.path != check.place;
    if (request.operation == Operation::Connect)
        return Deed::Connect;
    if (request.operation == Operation::Write)
        return Deed::Change;
    switch (check.goal) {
    case Goal::Read:
        return Deed::Read;
    case Goal::Save:
        return inFolder ? Deed::SaveIn : Deed::Change;
    case Goal::Create:
        return inFolder ? Deed::MakeIn : Deed::Make;
    case Goal::Delete:
        return inFolder ? Deed::RemoveIn : Deed::Remove;
    }
    return Deed::Read;
}

/// %1 is who, %2 a path.
QString deniedSentence(Deed deed)
{
    switch (deed) {
    case Deed::Read:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not read %2."));
    case Deed::Change:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not change %2."));
    case Deed::SaveIn:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not save files in %2."));
    case Deed::Make:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not create %2."));
    case Deed::MakeIn:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not create files in %2."));
    case Deed::Remove:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not delete %2."));
    case Deed::RemoveIn:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not delete files in %2."));
    case Deed::Connect:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is the path of a socket
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may not connect to %2."));
    }
    return {};
}

QString allowedSentence(Deed deed)
{
    switch (deed) {
    case Deed::Read:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may read %2."));
    case Deed::Change:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may change %2."));
    case Deed::SaveIn:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may save files in %2."));
    case Deed::Make:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may create %2."));
    case Deed::MakeIn:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may create files in %2."));
    case Deed::Remove:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may delete %2."));
    case Deed::RemoveIn:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may delete files in %2."));
    case Deed::Connect:
        //: %1 is who: "nginx (number 101)" or "Your account"; %2 is the path of a socket
        return translated(QT_TRANSLATE_NOOP("GuideResult", "%1 may connect to %2."));
    }
    return {};
}

QString openSentence(Deed deed)
{
    switch (deed) {
    case Deed::Read:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(
            QT_TRANSLATE_NOOP("GuideResult", "%1: it is not clear whether reading %2 works."));
    case Deed::Change:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(
            QT_TRANSLATE_NOOP("GuideResult", "%1: it is not clear whether changing %2 works."));
    case Deed::SaveIn:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP(
            "GuideResult", "%1: it is not clear whether saving files in %2 works."));
    case Deed::Make:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(
            QT_TRANSLATE_NOOP("GuideResult", "%1: it is not clear whether creating %2 works."));
    case Deed::MakeIn:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP(
            "GuideResult", "%1: it is not clear whether creating files in %2 works."));
    case Deed::Remove:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(
            QT_TRANSLATE_NOOP("GuideResult", "%1: it is not clear whether deleting %2 works."));
    case Deed::RemoveIn:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is a path
        return translated(QT_TRANSLATE_NOOP(
            "GuideResult", "%1: it is not clear whether deleting files in %2 works."));
    case Deed::Connect:
        //: A fact is missing; %1 is who: "nginx (number 101)" or "Your account"; %2 is the path of
        //: a socket
        return translated(QT_TRANSLATE_NOOP("GuideResult",
                                            "%1: it is not clear whether connecting to %2 works."));
    }
    return {};
}

bool isOurselves(const Question &question)
{
    return question.who.pid == Pid(getpid());
}

QString whoText(const Looked &looked)
{
    const CheckReport &report = looked.finding->report;
    if (isOurselves(looked.check.question)) {
        //: Who is meant, at the beginning of a sentence: the account of who sits at this computer
        return translated(QT_TRANSLATE_NOOP("GuideResult", "Your account"));
    }
    const auto inside = report.subject.userNamespace.uids.mapUp(report.subject.credentials.fsUid);
    const QString number = inside ? idText(*inside) : idText(report.subject.credentials.fsUid);
    std::string command =
        looked.check.worker.empty() ? report.subject.command : looked.check.worker;
    if (command.empty())
        command = report.container;
    return workerText(command, number);
}

QString refusedSentence(const Looked &looked)
{
    //: The engine does not make the container; %1 is the name of a program (miwiki)
    return fill(translated(QT_TRANSLATE_NOOP("GuideResult", "%1 cannot start like this.")),
                {shownBytes(looked.finding->report.container)});
}

QString failedSentence(const Looked &looked)
{
    const std::string &place = looked.check.place;
    //: A check failed; %1 is a path
    return fill(translated(QT_TRANSLATE_NOOP("GuideResult", "%1 could not be checked.")),
                {shownBytes(place.empty() ? looked.check.program : place)});
}

const InodeFacts *decidingInode(const Verdict &verdict)
{
    if (!verdict.deciding || *verdict.deciding >= verdict.steps.size())
        return nullptr;
    const std::size_t component = verdict.steps[*verdict.deciding].component;
    if (component >= verdict.components.size() || !verdict.components[component].inode)
        return nullptr;
    return &*verdict.components[component].inode;
}

/// On the host: what the two numbers are that do not fit.
QString ownerSentence(const CheckReport &report)
{
    const InodeFacts *inode = decidingInode(report.verdict);
    const Kuid worker = report.subject.credentials.fsUid;
    if (!inode || !inode->owner || *inode->owner == worker)
        return {};
    //: %1 and %2 are user ids on this computer (1000, 101)
    return fill(translated(QT_TRANSLATE_NOOP(
                    "GuideResult", "It belongs to number %1; the program works as number %2 on "
                                   "this computer.")),
                {idText(*inode->owner), idText(worker)});
}

} // namespace

QString resultSentence(const Looked &looked)
{
    if (!looked.finding)
        return failedSentence(looked);
    const CheckReport &report = looked.finding->report;
    if (report.refused || !report.setUpTarget.empty())
        return refusedSentence(looked);
    const Deed deed = deedOf(looked.check, report.request);
    const std::string &place =
        looked.check.place.empty() ? report.request.path : looked.check.place;
    QString sentence = openSentence(deed);
    if (report.verdict.kind == VerdictKind::Denied)
        sentence = deniedSentence(deed);
    if (report.verdict.kind == VerdictKind::Allowed)
        sentence = allowedSentence(deed);
    return fill(sentence, {whoText(looked), shownBytes(place)});
}

QString placeText(const Looked &looked)
{
    const Request &request = looked.finding->request();
    const std::string &place = looked.check.place.empty() ? request.path : looked.check.place;
    const QString inside = shownBytes(place);
    if (isOurselves(looked.check.question)) {
        //: %1 is a path
        return fill(translated(QT_TRANSLATE_NOOP("GuideResult", "%1 on this computer")), {inside});
    }
    const auto host = hostPathOf(looked.finding->opened->around, place);
    if (!host) {
        //: %1 is a path
        return fill(translated(QT_TRANSLATE_NOOP("GuideResult", "%1 inside the container")),
                    {inside});
    }
    //: %1 is a path on this computer (/wiki), %2 the same folder in the container
    return fill(
        translated(QT_TRANSLATE_NOOP("GuideResult", "%1 on this computer, inside it is called %2")),
        {shownBytes(*host), inside});
}

QStringList plainReasons(const CheckReport &report)
{
    if (report.verdict.kind == VerdictKind::Allowed)
        return {};
    QStringList reasons;
    if (const auto text = codeText(report.code))
        reasons += text->title;
    if (report.verdict.kind != VerdictKind::Denied)
        return reasons;
    if (report.cause)
        reasons += causeText(*report.cause);
    reasons += ownerSentence(report);
    reasons.removeAll(QString());
    reasons.removeDuplicates();
    return reasons;
}

QString plainCertainty(const CheckReport &report)
{
    if (report.verdict.kind == VerdictKind::Undetermined) {
        //: How sure the result is
        return translated(QT_TRANSLATE_NOOP("GuideResult", "Open: some facts are missing."));
    }
    const Confirmation &test = report.confirmation;
    if (test.asked && test.decisive && test.agrees) {
        //: How sure the result is
        return translated(QT_TRANSLATE_NOOP("GuideResult", "Confirmed by a test."));
    }
    if (test.asked && !test.decisive) {
        //: How sure the result is
        return translated(QT_TRANSLATE_NOOP(
            "GuideResult", "Calculated from all the data needed. The test cannot tell "
                           "more."));
    }
    if (report.planned) {
        //: How sure the result is
        return translated(QT_TRANSLATE_NOOP(
            "GuideResult", "Calculated from the settings; the program does not run now."));
    }
    //: How sure the result is
    return translated(QT_TRANSLATE_NOOP("GuideResult", "Calculated from all the data needed."));
}

} // namespace mountlens::ui
