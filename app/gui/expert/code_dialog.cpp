// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/code_dialog.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "text/code_text.h"
#include "text/fill.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace mountlens::ui {

CodeDialog::CodeDialog(std::string code, QWidget *parent)
    : QDialog(parent)
    , m_code(std::move(code))
    , m_number(new TextLabel(TextRole::Muted, this))
    , m_title(new TextLabel(TextRole::Title, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("codeDialog"));
    build();
    retranslate();
    constexpr int kCharacters = 84;
    constexpr int kLines = 36;
    resize(textWidth(this, kCharacters), fontMetrics().height() * kLines);
}

void CodeDialog::build()
{
    auto *content = new QWidget;
    auto *texts = new QVBoxLayout(content);
    setGaps(texts, this, Gap::Wide, Gap::Tight);
    texts->addWidget(m_number);
    texts->addWidget(m_title);
    m_title->setObjectName(QStringLiteral("codeTitle"));
    m_meaning = addPart(texts);
    m_origin = addPart(texts);
    m_help = addPart(texts);
    m_mistake = addPart(texts);
    texts->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    auto *bar = new QVBoxLayout;
    setGaps(bar, this, Gap::Normal, Gap::Tight);
    bar->addWidget(m_buttons);
    layout->addLayout(bar);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CodeDialog::Part CodeDialog::addPart(QVBoxLayout *layout)
{
    const Part part{new TextLabel(TextRole::Heading, this), new TextLabel(TextRole::Body, this)};
    layout->addSpacing(gap(this, Gap::Normal));
    layout->addWidget(part.heading);
    layout->addWidget(part.text);
    return part;
}

void CodeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodeDialog::retranslate()
{
    const QString code = QString::fromStdString(m_code);
    const CodeText text = codeText(m_code).value_or(CodeText());
    //: Title of a window; %1 is a code (ML-D004)
    setWindowTitle(fill(tr("Explanation of %1"), {code}));
    m_number->setText(code);
    m_title->setText(text.title.isEmpty() ? tr("This code is not known.") : text.title);
    //: Heading above a text about a code
    showPart(m_meaning, tr("What it means"), text.meaning);
    //: Heading above a text about a code
    showPart(m_origin, tr("How it comes about"), text.origin);
    //: Heading above a text about a code
    showPart(m_help, tr("What usually helps"), text.help);
    //: Heading above a text about a code
    showPart(m_mistake, tr("What is often misunderstood"), text.mistake);
}

void CodeDialog::showPart(const Part &part, const QString &heading, const QString &text)
{
    part.heading->setText(heading);
    part.text->setText(text);
    part.heading->setVisible(!text.isEmpty());
    part.text->setVisible(!text.isEmpty());
}

void showCode(const std::string &code, QWidget *parent)
{
    if (code.empty())
        return;
    auto *dialog = new CodeDialog(code, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mountlens::ui
