// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/fix_cards.h"

#include "text/code_text.h"
#include "text/command_text.h"
#include "text/fill.h"
#include "text/fix_text.h"
#include "text/fix_title.h"
#include "text/mount_text.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace mountlens::ui {

namespace {

constexpr char16_t kAllowedMark = u'✓';
constexpr char16_t kDeniedMark = u'✖';
constexpr char16_t kUnknownMark = u'?';
/// Keeps a mark beside its word while lines are broken.
constexpr QChar kFixedBlank = QChar::Nbsp;

struct CardLine
{
    Labelled words;
    /// Below them, whole.
    QStringList commands;
};

// -- before and after

QChar markOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        return kAllowedMark;
    case VerdictKind::Denied:
        return kDeniedMark;
    case VerdictKind::Undetermined:
        break;
    }
    return kUnknownMark;
}

QString marked(VerdictKind kind, const QString &words)
{
    QString text = QString(markOf(kind)) + u' ' + words;
    return text.replace(u' ', kFixedBlank);
}

/// "✖ read, ✓ write...", with the question itself where it is none of the four.
QString outcomeText(const Outcome &outcome, Operation operation, VerdictKind question)
{
    const std::array<VerdictKind, kOutcomeCount> kinds = outcomeKinds(outcome);
    const QStringList words = outcomeWords(outcome.directory);
    QStringList marks;
    if (!isInOutcome(operation, outcome.directory))
        marks += marked(question, QString::fromLatin1(operationName(operation)));
    for (std::size_t i = 0; i < kinds.size(); ++i)
        marks += marked(kinds[i], words[static_cast<qsizetype>(i)]);
    return marks.join(QStringLiteral(", "));
}

/// Colours come last: they take no place on the line.
QString withColouredMarks(QString text, const TextOptions &options)
{
    text.replace(kFixedBlank, u' ');
    if (!options.colour)
        return text;
    const auto paint = [&](char16_t mark, Colour colour) {
        text.replace(QChar(mark), coloured(QChar(mark), colour, options));
    };
    paint(kAllowedMark, Colour::Green);
    paint(kDeniedMark, Colour::Red);
    return text;
}

// -- one card

Colour riskColour(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return Colour::Green;
    case Risk::Medium:
        return Colour::Yellow;
    case Risk::High:
        break;
    }
    return Colour::Red;
}

class Card
{
public:
    Card(const Fix &fix, const CheckReport &report, const SubjectNames &names)
        : m_fix(fix)
        , m_report(report)
        , m_names(names)
    {
    }

    std::vector<CardLine> lines()
    {
        const QString reason = riskReasonText(m_fix.riskReason);
        if (m_fix.kind == FixKind::Leave) {
            //: a label; the reason follows
            add(QCoreApplication::translate("Fix", "why:"), reason);
            return std::move(m_lines);
        }
        //: a label; the reason for the risk follows
        add(QCoreApplication::translate("Fix", "risk:"), reason);
        addDoing();
        addOutcome();
        addPeople();
        addTime();
        //: a label; a sentence follows
        addAll(QCoreApplication::translate("Fix", "note:"), fixNotes(m_fix, m_report));
        addUndo();
        return std::move(m_lines);
    }

private:
    void add(const QString &label, const QString &text, const QStringList &commands = {})
    {
        if (!text.isEmpty())
            m_lines.push_back({{label, text}, commands});
    }

    /// Each on a line, the label before the first.
    void addAll(const QString &label, const QStringList &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            add(i == 0 ? label : QString(), texts[i]);
    }

    /// Commands one below the other, with a new lead where somebody else has to run them.
    void addCommands(const QString &label, const std::vector<FixCommand> &commands)
    {
        QString shown = label;
        QString before;
        for (const FixCommand &command : commands) {
            const QString runner = runnerText(command, m_report);
            const QString line = commandText(wholeCommand(command));
            if (runner == before) {
                m_lines.back().commands += line;
                continue;
            }
            add(shown, runner, {line});
            shown.clear();
            before = runner;
        }
    }

    void addDoing()
    {
        //: a label; command lines follow
        addCommands(QCoreApplication::translate("Fix", "run:"), m_fix.run);
        //: a label; a configuration file and what to write in it follow
        QString label = m_fix.config ? QCoreApplication::translate("Fix", "file:")
                                     //: a label; words of a docker or podman command line follow
                                     : QCoreApplication::translate("Fix", "engine:");
        for (const SettingLine &line : settingLines(m_fix)) {
            add(label, line.words, {line.value});
            label.clear();
        }
        if (m_fix.recreate)
            //: a label; what to do after the commands follows
            add(QCoreApplication::translate("Fix", "then:"), recreateText(m_report));
    }

    void addOutcome()
    {
        //: a label; what is possible without the fix follows
        const QString before = QCoreApplication::translate("Fix", "before:");
        //: a label; what is possible with the fix follows
        const QString after = QCoreApplication::translate("Fix", "after:");
        const Operation operation = m_report.request.operation;
        add(before, outcomeText(m_fix.before, operation, m_report.verdict.kind));
        if (m_fix.verdictAfter == VerdictKind::Undetermined)
            add(after, QCoreApplication::translate("Fix", "cannot be calculated"));
        else
            add(after, outcomeText(m_fix.after, operation, m_fix.verdictAfter));
    }

    void addPeople()
    {
        //: a label; who may do more than before follows
        addAll(QCoreApplication::translate("Fix", "gains:"), gainTexts(m_fix, m_report, m_names));
        //: a label; who may do less than before follows
        addAll(QCoreApplication::translate("Fix", "loses:"), loseTexts(m_fix, m_report, m_names));
    }

    void addTime()
    {
        //: a label; whether files that are made later are covered follows
        add(QCoreApplication::translate("Fix", "later files:"), laterFilesText(m_fix));
        //: a label; how long the fix holds follows
        add(QCoreApplication::translate("Fix", "lasts:"), lastsText(m_fix));
    }

    void addUndo()
    {
        //: a label; command lines that take it back follow
        const QString label = QCoreApplication::translate("Fix", "undo:");
        addCommands(label, m_fix.undo);
        if (m_fix.engineArgs.empty())
            return;
        add(m_fix.undo.empty() ? label : QString(), oldSettingsText());
    }

    const Fix &m_fix;
    const CheckReport &m_report;
    const SubjectNames &m_names;
    std::vector<CardLine> m_lines;
};

// -- all cards

int labelCells(const std::vector<std::vector<CardLine>> &cards)
{
    int cells = 0;
    for (const auto &card : cards) {
        for (const CardLine &line : card)
            cells = std::max(cells, displayWidth(line.words.label));
    }
    return cells;
}

QString cardText(const std::vector<CardLine> &lines, int cells, const TextOptions &options)
{
    // "  ", the label, " " and two blanks more.
    const QString indent(cells + 5, u' ');
    QString text;
    for (const CardLine &line : lines) {
        text += withColouredMarks(labelledLine(line.words, cells, options), options);
        for (const QString &command : line.commands)
            text += indent + command + u'\n';
    }
    return text;
}

/// "fix 1: the title", continued under the title where it is broken.
QString titleLine(const Fix &fix, int rank, const CheckReport &report, const TextOptions &options)
{
    //: %1 is the number of a fix; its title follows
    const QString label =
        fill(QCoreApplication::translate("Fix", "fix %1:"), {QString::number(rank)});
    const QString indent(displayWidth(label) + 1, u' ');
    const QString title = fixTitle(fix, report);
    const QString shown = options.width > 0
                              ? wrapped(title, options.width, indent).mid(indent.size())
                              : title + u'\n';
    return coloured(label, riskColour(fix.risk), options) + u' ' + shown;
}

QString stateLine(const Fix &fix)
{
    //: %1 is a risk (low risk), %2 a state (ready to run)
    const QString words = fill(QCoreApplication::translate("Fix", "%1, %2"),
                               {riskText(fix.risk), statusText(fix.status)});
    return QStringLiteral("  --> ") + words + u'\n';
}

QString headLines(const Fix &fix, int rank, const CheckReport &report, const TextOptions &options)
{
    return titleLine(fix, rank, report, options) + stateLine(fix);
}

QString countLine(const CheckReport &report, int count)
{
    const QString code = shownBytes(report.code);
    if (count == 0) {
        //: %1 is the code of a result (ML-D007)
        return fill(QCoreApplication::translate("Fix", "No fix for %1 was found."), {code});
    }
    if (count == 1) {
        //: %1 is the code of a result (ML-D007)
        return fill(QCoreApplication::translate("Fix", "One fix for %1:"), {code});
    }
    //: %1 is the code of a result (ML-D007); %n counts fixes and is never 1
    return fill(QCoreApplication::translate(
                    "Fix", "%n fixes for %1, the least harmful first:", nullptr, count),
                {code});
}

QString scriptHint(const Proposals &proposals, const TextOptions &options)
{
    const bool any = std::any_of(proposals.fixes.begin(), proposals.fixes.end(),
                                 [](const Fix &fix) { return !fix.run.empty(); });
    if (!any)
        return {};
    //: %1 and %2 are options; N is the number of a fix
    const QString hint =
        fill(QCoreApplication::translate(
                 "Fix", "Nothing was changed. Add %1 to this call to get fix N as a script, and %2 "
                        "beforehand for the script that takes it back. Each stops where a file is "
                        "no longer as it was seen here."),
             {QStringLiteral("--script N"), QStringLiteral("--undo-script N")});
    return u'\n' + (options.width > 0 ? wrapped(hint, options.width) : hint + u'\n');
}

QString withheldLines(const Proposals &proposals, const TextOptions &options)
{
    QStringList reasons;
    for (const Withheld &each : proposals.withheld)
        reasons += withheldText(each);
    reasons.removeDuplicates();
    if (reasons.isEmpty())
        return {};
    QString text = u'\n' + QCoreApplication::translate("Fix", "Not offered:") + u'\n';
    for (const QString &reason : std::as_const(reasons))
        text += labelledLine({QStringLiteral("-"), reason}, 1, options);
    return text;
}

QString nothingDenied(const CheckReport &report, const TextOptions &options)
{
    const QString words =
        report.verdict.kind == VerdictKind::Allowed
            ? QCoreApplication::translate(
                "Fix", "Nothing to mend: the kernel allows it. If it fails all the same, check "
                       "that user, path and operation are those of the failing program, and read "
                       "its own message.")
            : QCoreApplication::translate(
                "Fix", "No fix can be named before the answer is known. First supply the facts "
                       "that are missing above.");
    return u'\n' + (options.width > 0 ? wrapped(words, options.width) : words + u'\n');
}

} // namespace

QString fixCard(const CheckReport &report,
                const Fix &fix,
                int rank,
                const SubjectNames &names,
                const TextOptions &options)
{
    const std::vector<std::vector<CardLine>> card = {Card(fix, report, names).lines()};
    return headLines(fix, rank, report, options)
           + cardText(card.front(), labelCells(card), options);
}

QString fixCards(const CheckReport &report,
                 const Proposals &proposals,
                 const SubjectNames &names,
                 const TextOptions &options)
{
    if (report.verdict.kind != VerdictKind::Denied)
        return nothingDenied(report, options);
    std::vector<std::vector<CardLine>> cards;
    for (const Fix &fix : proposals.fixes)
        cards.push_back(Card(fix, report, names).lines());
    const int cells = labelCells(cards);
    QString text = u'\n' + countLine(report, static_cast<int>(cards.size())) + u'\n';
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Fix &fix = proposals.fixes[i];
        text += u'\n' + headLines(fix, static_cast<int>(i) + 1, report, options)
                + cardText(cards[i], cells, options);
    }
    return text + withheldLines(proposals, options) + scriptHint(proposals, options);
}

} // namespace mountlens::ui
