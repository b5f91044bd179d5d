// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/help_desk_dialog.h"

#include "cases/saving.h"
#include "gui/fixes/file_saver.h"
#include "gui/fixes/said_line.h"
#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "snapshot/recorded_source.h"
#include "text/fill.h"
#include "text/fix_cards.h"
#include "text/text_report.h"
#include "text/value_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

QString fileName(const Finding &finding, const char *suffix)
{
    QString code = QString::fromStdString(finding.report.code);
    if (code.isEmpty())
        code = QStringLiteral("result");
    return QStringLiteral("mountlens-") + code.toLower() + QLatin1String(suffix);
}

} // namespace

HelpDeskDialog::HelpDeskDialog(Jobs &jobs, FindingPtr finding, Closing closing, QWidget *parent)
    : QDialog(parent)
    , m_finding(std::move(finding))
    , m_closing(std::move(closing))
    , m_text(new QPlainTextEdit(this))
    , m_state(new SaidLine(this))
    , m_saver(new FileSaver(jobs, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_saveText(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_saveFacts(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("helpDesk"));
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal, Gap::Normal);
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(roleFont(TextRole::Code, font()));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_state, m_buttons})
        layout->addWidget(widget);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_saveText->setObjectName(QStringLiteral("saveReport"));
    m_saveFacts->setObjectName(QStringLiteral("saveSnapshot"));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &HelpDeskDialog::copy);
    connect(m_saveText, &QPushButton::clicked, this, &HelpDeskDialog::saveText);
    connect(m_saveFacts, &QPushButton::clicked, this, &HelpDeskDialog::saveFacts);
    tellAbout();
    retranslate();
    const QSize room = parent ? parent->window()->size() : QSize();
    resize(QSize(textWidth(m_text, 90), 30 * fontMetrics().height()).boundedTo(room));
}

void HelpDeskDialog::setNoted(bool noted)
{
    m_noted = noted;
    retranslate();
}

QString HelpDeskDialog::text() const
{
    return m_text->toPlainText();
}

void HelpDeskDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

void HelpDeskDialog::saveText()
{
    m_saver->save(m_saveText->accessibleName(), fileName(*m_finding, ".txt"),
                  [bytes = text().toUtf8()](const QString &path) {
                      return std::vector<FileToSave>{{path, bytes, kPrivateText}};
                  });
}

void HelpDeskDialog::saveFacts()
{
    const auto *facts = dynamic_cast<const RecordedSource *>(&m_finding->facts());
    if (!facts)
        return;
    const Snapshot snapshot =
        takeSnapshot(*m_finding->opened, {m_finding->request()}, facts->recorded());
    m_saver->save(
        m_saveFacts->accessibleName(), fileName(*m_finding, ".mlsnap"),
        [bytes = QByteArray::fromStdString(writeSnapshot(snapshot))](const QString &path) {
            return std::vector<FileToSave>{{path, bytes, kPrivateText}};
        });
}

void HelpDeskDialog::tellAbout()
{
    connect(m_saver, &FileSaver::saved, this, [this](const QStringList &paths) {
        m_state->say(Tone::Allowed, [path = shownText(paths.value(0))] {
            //: %1 is the path of a file
            return fill(tr("Saved as %1."), {path});
        });
    });
    connect(m_saver, &FileSaver::failed, this, [this](const SaveResult &result) {
        m_state->say(Tone::Warning, [result] { return saveFaultText(result); });
    });
}

void HelpDeskDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpDeskDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Report for the help desk"));
    const QString line = QStringLiteral("\n  ");
    QString text =
        //: First lines of the report; %1 are sentences
        fill(tr("Found: %1"), {m_closing.found.join(line)})
        + u'\n'
        //: Lines of the report; %1 are sentences about what is not known
        + fill(tr("Missing: %1"), {m_closing.missing.join(line)})
        + u'\n'
        //: Lines of the report; %1 are sentences about what to do
        + fill(tr("Next: %1"), {m_closing.next.join(line)}) + u'\n';
    if (m_noted) {
        //: A line of the report: what the person decided
        text += tr("Decision: it stays as it is; it was meant so.") + u'\n';
    }
    text += u'\n' + textReport(m_finding->report) + u'\n'
            + fixCards(m_finding->report, m_finding->fixes, m_finding->opened->names);
    m_text->setPlainText(text);
    //: Name of a text for screen readers
    m_text->setAccessibleName(tr("Text of the report"));
    //: A button: puts the report into the clipboard
    m_copy->setText(tr("&Copy", "verb, button"));
    //: A button: writes the report into a file
    m_saveText->setText(tr("&Save…", "verb, button"));
    //: A button: writes the facts into a file that Mountlens can open elsewhere
    m_saveFacts->setText(tr("Save s&napshot…"));
    //: Title of a dialog, and name of a button for screen readers
    m_saveText->setAccessibleName(tr("Save the report"));
    //: Title of a dialog, and name of a button for screen readers
    m_saveFacts->setAccessibleName(tr("Save a snapshot of the facts"));
}

} // namespace mountlens::ui
