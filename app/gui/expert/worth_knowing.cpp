// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/worth_knowing.h"

#include "gui/expert/bullet_list.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/misbelief_text.h"
#include "text/notice_text.h"
#include "text/sum_text.h"
#include "text/verdict_text.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr qsizetype kFewLines = 3;
/// A hostile configuration could give any number.
constexpr qsizetype kMostLines = 40;

/// Notices are written to stand behind "note:". A first word that is a name (no_new_privs, a path)
/// stays as it is.
QString asSentence(QString text)
{
    const qsizetype blank = text.indexOf(u' ');
    const QStringView first = QStringView(text).left(blank);
    if (blank > 0 && std::all_of(first.begin(), first.end(), [](QChar c) { return c.isLetter(); }))
        text[0] = text[0].toUpper();
    if (!text.isEmpty() && !text.back().isPunct())
        text += u'.';
    return text;
}

} // namespace

QStringList worthKnowing(const CheckReport &report)
{
    QStringList lines;
    const QStringList further = furtherTexts(report);
    for (const QString &line : further) {
        //: %1 is a sentence about what would deny next, were this denial gone
        lines += fill(WorthKnowing::tr("Also denied: %1"), {line});
    }
    if (const QString created = newInodeText(report); !created.isEmpty()) {
        //: %1 is mode and owner of the file that would be made: -rw-r--r--  101:101
        lines += fill(WorthKnowing::tr("What is made would be: %1"), {created});
    }
    const QStringList sums = sumTexts(report);
    for (const QString &sum : sums) {
        //: %1 tells how ids become others: on the host UID 100000 + 33 = 100033, GID same number
        lines += fill(WorthKnowing::tr("Ids: %1"), {sum});
    }
    lines += noteTexts(report);
    for (const Notice &notice : report.notices)
        lines += asSentence(noticeText(notice));
    for (const Notice &remark : report.remarks)
        lines += asSentence(noticeText(remark));
    if (report.ownChecks && report.verdict.kind != VerdictKind::Allowed)
        lines += ownCheckText(*report.ownChecks);
    lines.removeDuplicates();
    return lines.mid(0, kMostLines);
}

WorthKnowing::WorthKnowing(QWidget *parent)
    : FindingWidget(parent)
    , m_heading(new TextLabel(TextRole::Strong, this))
    , m_lines(new BulletList(this))
    , m_all(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Hair);
    layout->addWidget(m_heading);
    layout->addWidget(m_lines);
    layout->addWidget(m_all);
    m_lines->setObjectName(QStringLiteral("worthKnowing"));
    m_all->setObjectName(QStringLiteral("worthKnowingAll"));
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_all, &QToolButton::toggled, this, &WorthKnowing::refresh);
    refresh();
}

void WorthKnowing::refresh()
{
    const QStringList all = view() ? worthKnowing(view()->finding->report) : QStringList();
    const bool many = all.size() > kFewLines;
    //: Heading above a few lines about an answer
    m_heading->setText(tr("Worth knowing"));
    m_lines->setLines(all.mid(0, m_all->isChecked() ? all.size() : kFewLines));
    const int count = static_cast<int>(all.size());
    //: Button below the first lines of a list; %n counts all lines and is more than 3
    m_all->setText(m_all->isChecked() ? tr("Show fewer") : tr("Show all %n", nullptr, count));
    m_all->setArrowType(m_all->isChecked() ? Qt::UpArrow : Qt::DownArrow);
    m_all->setVisible(many);
    setVisible(!all.isEmpty());
}

} // namespace mountlens::ui
