// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/verdict_badge.h"

#include "gui/look/accessible.h"
#include "gui/look/pill.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace mountlens::ui {

QString verdictWord(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        //: The answer to a check: the operation may be done. One word, a heading or a table cell
        return QCoreApplication::translate("Verdict", "Allowed");
    case VerdictKind::Denied:
        //: The answer to a check: the operation fails. One word, a heading or a table cell
        return QCoreApplication::translate("Verdict", "Denied");
    case VerdictKind::Undetermined:
        //: The answer to a check: a fact is missing. One word, a heading or a table cell
        return QCoreApplication::translate("Verdict", "Undetermined");
    }
    return {};
}

QString verdictShape(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        return QStringLiteral("✓");
    case VerdictKind::Denied:
        return QStringLiteral("✖");
    case VerdictKind::Undetermined:
        return QStringLiteral("?");
    }
    return {};
}

namespace {

Pill pillOf(VerdictKind kind, const QString &code)
{
    return {symbolOf(kind), verdictWord(kind), code, toneOf(kind)};
}

} // namespace

VerdictBadge::VerdictBadge(QWidget *parent)
    : QWidget(parent)
{
    describeToAssistants();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void VerdictBadge::setVerdict(VerdictKind kind, const QString &code)
{
    m_kind = kind;
    m_code = code;
    retranslate();
}

QSize VerdictBadge::sizeHint() const
{
    return pillSize(pillOf(m_kind, m_code), this);
}

void VerdictBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), pillOf(m_kind, m_code), this);
}

void VerdictBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void VerdictBadge::retranslate()
{
    setAccessibleName(m_code.isEmpty() ? verdictWord(m_kind) : verdictWord(m_kind) + u' ' + m_code);
    updateGeometry();
    update();
}

} // namespace mountlens::ui
