// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/content_words.h"

#include "text/error_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace mountlens::ui {

namespace {

constexpr int kShownErrors = 12;

int number(std::size_t count)
{
    return static_cast<int>(count);
}

QString ageText(std::int64_t takenAt, std::int64_t now)
{
    constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60;
    if (takenAt > now + kDay)
        //: How old a snapshot is: the clock of one of the two computers is wrong
        return QCoreApplication::translate("Snapshot", "dated in the future");
    const int days = static_cast<int>(std::max<std::int64_t>(0, now - takenAt) / kDay);
    if (days == 0)
        //: How old a snapshot is
        return QCoreApplication::translate("Snapshot", "less than a day old");
    //: How old a snapshot is
    return QCoreApplication::translate("Snapshot", "%n day(s) old", nullptr, days);
}

QString collectedText(std::int64_t takenAt)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(takenAt);
    //: %1 is a date (9 March 2026), %2 a time (14:03)
    return fill(QCoreApplication::translate("Snapshot", "collected on %1 at %2"),
                {QLocale().toString(when.date(), QLocale::LongFormat),
                 QLocale().toString(when.time(), QLocale::ShortFormat)});
}

} // namespace

QString originTitle(const Finding &finding)
{
    if (finding.live())
        //: Title of a page on a check of this computer, which has not been written to a file
        return QCoreApplication::translate("Snapshot", "This check is not saved yet");
    const std::string &host = finding.opened->origin->hostName;
    if (host.empty())
        //: A snapshot without the name of the computer it was made on
        return QCoreApplication::translate("Snapshot", "Snapshot of a computer without a name");
    //: %1 is the name of a computer
    return fill(QCoreApplication::translate("Snapshot", "Snapshot of %1"), {shownBytes(host)});
}

QString originText(const Finding &finding, std::int64_t now)
{
    if (finding.live())
        //: Below "This check is not saved yet"
        return QCoreApplication::translate(
            "Snapshot", "Save it to look at it later, to send it to someone who helps, or to "
                        "compare it after a fix.");
    QStringList facts = {collectedText(finding.opened->origin->takenAt),
                         ageText(finding.opened->origin->takenAt, now)};
    if (finding.opened->origin->redacted)
        //: Property of a snapshot: names of files, users and the computer were taken out
        facts += QCoreApplication::translate("Snapshot", "redacted: names");
    //: What can be done with a snapshot of another computer; running means running fixes
    return facts.join(QStringLiteral(" · ")) + u'\n'
           + QCoreApplication::translate(
               "Snapshot", "You can examine and simulate; running and testing are off.");
}

QStringList contentTexts(const SnapshotContents &contents)
{
    QStringList texts;
    const auto addIf = [&texts](std::size_t count, const QString &text) {
        if (count > 0)
            texts += text;
    };
    const auto count = [](const char *text, std::size_t n) {
        const int plain = number(n);
        return QCoreApplication::translate("Snapshot", text, nullptr, plain);
    };
    addIf(contents.requests,
          //: In the list of what a snapshot holds
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n question(s)"), contents.requests));
    addIf(contents.objects,
          //: In the list of what a snapshot holds: files, folders and the like
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n object(s) with owner and permissions"),
                contents.objects));
    addIf(contents.links,
          //: In the list of what a snapshot holds
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n symbolic link(s)"), contents.links));
    addIf(contents.acls,
          //: In the list of what a snapshot holds
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n ACL(s)"), contents.acls));
    addIf(contents.mounts,
          //: In the list of what a snapshot holds
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n mount(s)"), contents.mounts));
    addIf(contents.userNamespaces,
          //: In the list of what a snapshot holds
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n user namespace(s)"), contents.userNamespaces));
    addIf(contents.capabilities,
          //: In the list of what a snapshot holds
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n effective capability(ies) of the process"),
                contents.capabilities));
    addIf(contents.names,
          //: In the list of what a snapshot holds
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n name(s) of users and groups"), contents.names));
    addIf(contents.bystanders,
          //: In the list of what a snapshot holds: who else uses the same files
          count(QT_TRANSLATE_N_NOOP("Snapshot", "%n other user(s) of the same files"),
                contents.bystanders));
    if (contents.securityLabel)
        //: In the list of what a snapshot holds: SELinux context or AppArmor profile
        texts += QCoreApplication::translate("Snapshot", "the security label of the process");
    if (contents.kernelAnswer)
        //: In the list of what a snapshot holds: the harmless test was made
        texts += QCoreApplication::translate("Snapshot", "the answer of the kernel itself");
    return texts;
}

QStringList missingFactTexts(const SnapshotContents &contents)
{
    QStringList texts;
    for (const Error &error : contents.missing) {
        const QString remedy = remedyText(error);
        const QString text = errorText(error);
        texts += remedy.isEmpty() ? text : text + QStringLiteral(" (") + remedy + u')';
    }
    texts.removeDuplicates();
    const int more =
        std::max(0, static_cast<int>(texts.size()) - kShownErrors) + number(contents.notListed);
    texts = texts.mid(0, kShownErrors);
    if (more > 0)
        //: At the end of a list of facts that could not be read
        texts += QCoreApplication::translate("Snapshot", "and %n more", nullptr, more);
    return texts;
}

} // namespace mountlens::ui
