// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/identity_view.h"

#include "gui/diagram/chart_sentences.h"
#include "gui/diagram/chart_view.h"
#include "gui/diagram/identity_chart.h"
#include "gui/diagram/save_picture.h"
#include "gui/look/file_dialog.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

/// What the drawing shows, led by what it is about.
QStringList textForm(const Finding &finding, const IdentityChart &chart)
{
    QStringList lines{headlineText(finding.report), identityText(finding.report),
                      whyText(finding.report)};
    lines.removeAll(QString());
    return lines + chartLines(chart);
}

} // namespace

IdentityView::IdentityView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setGaps(column, this, Gap::Normal, Gap::Tight);
    buildDrawing();
    buildTools();
    buildText();
    retranslate();
}

/// The chart, which is the focus proxy, loses the focus in ~QWidget() and would still tell of it.
IdentityView::~IdentityView()
{
    disconnect(m_chart, nullptr, this, nullptr);
}

void IdentityView::buildDrawing()
{
    m_chart = new ChartView(this);
    setFocusProxy(m_chart);
    m_said = new TextLabel(TextRole::Muted, this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // Two lines of room, so that the drawing stays where it is while the pointer moves over it.
    m_said->setMinimumHeight(2 * m_said->fontMetrics().lineSpacing());
    layout()->addWidget(m_chart);
    layout()->addWidget(m_said);
    connect(m_chart, &ChartView::saidChanged, this, &IdentityView::updateSaid);
}

void IdentityView::buildTools()
{
    m_textForm = new QCheckBox(this);
    m_textForm->setObjectName(QStringLiteral("textForm"));
    m_copy = new QPushButton(this);
    m_copy->setObjectName(QStringLiteral("copyText"));
    m_copy->setIcon(symbolIcon(Symbol::Copy));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("savePicture"));
    m_save->setIcon(symbolIcon(Symbol::Save));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto *row = new AsideLayout;
    row->setMain(m_textForm);
    row->setAside(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_textForm, &QCheckBox::toggled, this, &IdentityView::showText);
    connect(m_copy, &QPushButton::clicked, this, &IdentityView::copyText);
    connect(m_save, &QPushButton::clicked, this, &IdentityView::askWhereToSave);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, m_textForm,
                               &QCheckBox::toggle, Qt::WidgetWithChildrenShortcut);
    keys->setObjectName(QStringLiteral("textFormKeys"));
}

void IdentityView::buildText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->hide();
    layout()->addWidget(m_text);
}

void IdentityView::setFinding(const FindingPtr &finding)
{
    m_finding = finding;
    updateContent();
}

bool IdentityView::savePicture(const QString &path)
{
    return ui::savePicture(m_chart->drawing(), palette().color(QPalette::Base),
                           m_chart->accessibleName(), path);
}

void IdentityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IdentityView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_copy->icon(), m_copy->text(), this, &IdentityView::copyText);
    menu.addAction(m_save->icon(), m_save->text(), this, &IdentityView::askWhereToSave);
    menu.exec(event->globalPos());
}

void IdentityView::retranslate()
{
    //: Check box: shows a drawing as sentences too
    m_textForm->setText(tr("Text form"));
    //: Tool tip; %1 is a key (Ctrl+T)
    m_textForm->setToolTip(
        fill(tr("The same as sentences (%1)"),
             {QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)}));
    //: Button: copies the sentences that a drawing stands for
    m_copy->setText(tr("Copy as text"));
    //: Button: saves a drawing as a file; a dialog follows
    m_save->setText(tr("Save picture…"));
    //: Name of a text field for screen readers: a drawing of user and group ids as sentences
    m_text->setAccessibleName(tr("Identity chain as text"));
    updateContent();
}

void IdentityView::updateContent()
{
    const IdentityChart chart = m_finding ? identityChart(*m_finding) : IdentityChart();
    m_chart->setChart(chart);
    const QStringList lines = m_finding ? textForm(*m_finding, chart) : QStringList();
    m_chart->setAccessibleDescription(lines.join(u' '));
    m_text->setPlainText(lines.join(u'\n'));
    m_copy->setEnabled(!lines.isEmpty());
    m_save->setEnabled(!chart.rows.empty());
    updateSaid();
}

void IdentityView::updateSaid()
{
    if (m_chart->chart().rows.empty()) {
        //: In place of a drawing of user and group ids
        m_said->setText(tr("There is no process whose numbers could be shown."));
        return;
    }
    const QString said = m_chart->said();
    //: Below a drawing, while nothing in it is chosen
    const QString hint = tr("Point at a number, or use the arrow keys, to read how it came about.");
    m_said->setText(said.isEmpty() ? hint : said);
}

void IdentityView::showText(bool shown)
{
    m_text->setVisible(shown);
}

void IdentityView::copyText() const
{
    QApplication::clipboard()->setText(m_text->toPlainText());
}

void IdentityView::askWhereToSave()
{
    //: Title of a file dialog
    QFileDialog *dialog = dialogToSave(this, tr("Save the picture as"));
    dialog->setNameFilters(
        {//: Kinds of files in a dialog; %1 is a pattern (*.svg)
         fill(tr("Pictures that can be enlarged (%1)"), {QStringLiteral("*.svg")}),
         //: Kinds of files in a dialog; %1 is a pattern (*.png)
         fill(tr("Pictures (%1)"), {QStringLiteral("*.png")})});
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.png")) ? QStringLiteral("png")
                                                                          : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &IdentityView::saveAs);
    dialog->open();
}

void IdentityView::saveAs(const QString &path)
{
    if (savePicture(path))
        //: Below a drawing; %1 is the path of a file
        m_said->setText(fill(tr("Saved as %1."), {shownText(path)}));
    else
        //: Below a drawing; %1 is the path of a file
        m_said->setText(fill(tr("The picture could not be written to %1."), {shownText(path)}));
}

} // namespace mountlens::ui
