// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/save_dialog.h"

#include "cases/finding_snapshot.h"
#include "gui/look/banner.h"
#include "gui/look/file_dialog.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/snapshots/replacement_model.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

constexpr int kRowsShown = 6;

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

SaveDialog::SaveDialog(Desk &desk, const Finding &finding, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_nameLabel(new TextLabel(TextRole::Body, this))
    , m_name(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_redact(new QCheckBox(this))
    , m_contents(new TextLabel(TextRole::Body, this))
    , m_size(new TextLabel(TextRole::Muted, this))
    , m_preview(new QWidget(this))
    , m_redactHelp(new TextLabel(TextRole::Muted, this))
    , m_replaced(new TextLabel(TextRole::Strong, m_preview))
    , m_table(new TableView(m_preview))
    , m_model(new ReplacementModel(this))
    , m_dropped(new TextLabel(TextRole::Body, m_preview))
    , m_kept(new TextLabel(TextRole::Body, m_preview))
    , m_trouble(new Banner(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_name->setText(QDir(usualFolder()).filePath(proposedFileName(finding.readAt)));
    build();
    connect(m_name, &QLineEdit::textEdited, this, &SaveDialog::begin);
    connect(m_browse, &QPushButton::clicked, this, &SaveDialog::browse);
    connect(m_redact, &QCheckBox::toggled, this, &SaveDialog::begin);
    connect(m_save, &QPushButton::clicked, this, &SaveDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    prepare(snapshotOf(finding));
    retranslate();
    m_name->setFocus();
}

QSize SaveDialog::sizeHint() const
{
    constexpr int kComfortable = 90;
    constexpr double kOfTheScreen = 0.9;
    return QDialog::sizeHint()
        .expandedTo({textWidth(this, kComfortable), fontMetrics().height() * 36})
        .boundedTo(screen()->availableSize() * kOfTheScreen);
}

void SaveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SaveDialog::build()
{
    m_name->setObjectName(QStringLiteral("fileName"));
    m_browse->setObjectName(QStringLiteral("browse"));
    m_redact->setObjectName(QStringLiteral("redact"));
    m_table->setObjectName(QStringLiteral("replacements"));
    m_size->setObjectName(QStringLiteral("size"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_save->setObjectName(QStringLiteral("save"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_nameLabel->setBuddy(m_name);
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_browse->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_save->setDefault(true);
    m_save->setIcon(symbolIcon(Symbol::Save));
    auto *scroll = new ScrollPage(PageWidth::Full, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_browse);
    scroll->content()->addWidget(m_nameLabel);
    scroll->content()->addLayout(line);
    scroll->content()->addWidget(m_contents);
    scroll->content()->addWidget(m_redact);
    scroll->content()->addWidget(m_redactHelp);
    buildNames(m_preview);
    scroll->content()->addWidget(m_preview);
    scroll->content()->addWidget(m_size);
    scroll->content()->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal, Gap::Normal);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
}

void SaveDialog::buildNames(QWidget *content)
{
    m_table->setModel(m_model);
    m_table->setColumnFits({{Fit::Stretch, Qt::ElideMiddle}, {Fit::Stretch, Qt::ElideRight}});
    m_table->setRowsShown(1, kRowsShown);
    auto *layout = new QVBoxLayout(content);
    setGaps(layout, content, Gap::Tight);
    for (QWidget *widget : {static_cast<QWidget *>(m_replaced), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_dropped), static_cast<QWidget *>(m_kept)})
        layout->addWidget(widget);
}

void SaveDialog::prepare(Snapshot snapshot)
{
    m_desk.jobs().run<std::shared_ptr<const SaveDraft>>(
        this,
        [] {
            //: Shown while a large snapshot is made ready to be saved
            return tr("Preparing the snapshot…");
        },
        [given = std::make_shared<Snapshot>(std::move(snapshot))](const std::stop_token &) {
            return std::make_shared<const SaveDraft>(draftOf(std::move(*given)));
        },
        [this](std::shared_ptr<const SaveDraft> draft) {
            m_draft = std::move(draft);
            m_model->setNames(m_draft->names);
            m_redact->setChecked(m_draft->alreadyRedacted);
            m_redact->setEnabled(!m_draft->alreadyRedacted);
            showDraft();
        });
}

void SaveDialog::browse()
{
    //: Title of a file dialog
    QFileDialog *dialog = dialogToSave(this, tr("Save the snapshot as"), path());
    dialog->setDefaultSuffix(QStringLiteral("mlsnap"));
    dialog->setNameFilter(QStringLiteral("*.mlsnap"));
    // It asks, and so do we: once is enough.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_name->setText(chosen);
        begin();
    });
    dialog->open();
}

void SaveDialog::save()
{
    m_noName = path().isEmpty();
    if (m_noName || !m_draft || m_saving) {
        showTrouble();
        return;
    }
    const bool asked = m_result && m_result->fault == SaveFault::Taken;
    const Overwrite overwrite = asked ? Overwrite::Yes : Overwrite::No;
    m_saving = true;
    showDraft();
    m_desk.jobs().run<SaveResult>(
        this,
        [file = path()] {
            //: Shown while a file is written; %1 is its path
            return fill(tr("Saving %1…"), {shownText(file)});
        },
        [draft = m_draft, redacted = leavesNamesOut(), file = path(),
         overwrite](const std::stop_token &) {
            const std::string &bytes = redacted ? draft->redacted : draft->whole;
            return saveFiles({{file, QByteArray::fromStdString(bytes), kPrivateText}}, overwrite);
        },
        [this](const SaveResult &result) { take(result); });
}

void SaveDialog::take(const SaveResult &result)
{
    m_saving = false;
    m_result = result;
    if (result.fault == SaveFault::None) {
        emit saved(path());
        accept();
        return;
    }
    showDraft();
    showTrouble();
}

void SaveDialog::begin()
{
    m_result.reset();
    m_noName = false;
    showDraft();
    showTrouble();
}

void SaveDialog::showDraft()
{
    const bool ready = m_draft && !m_saving;
    m_save->setEnabled(ready);
    m_preview->setVisible(m_draft && leavesNamesOut() && !m_draft->alreadyRedacted);
    if (!m_draft) {
        m_size->setText(tr("Preparing the snapshot…"));
        return;
    }
    const std::string &bytes = leavesNamesOut() ? m_draft->redacted : m_draft->whole;
    //: %1 is the size of a file (28 kB)
    m_size->setText(fill(tr("Size of the file: %1"),
                         {QLocale().formattedDataSize(static_cast<qint64>(bytes.size()))}));
    const auto names = static_cast<int>(m_draft->accountNames);
    QStringList dropped;
    if (!m_draft->hostName.empty())
        //: Below a table of names that are replaced in a file; %1 is the name of a computer
        dropped +=
            fill(tr("The name of the computer (%1) is left out."), {shownBytes(m_draft->hostName)});
    if (names > 0)
        //: Below a table of names that are replaced in a file; %n counts names of users and groups
        dropped += tr("%n name(s) of users and groups are left out.", nullptr, names);
    m_dropped->setText(dropped.join(u' '));
    m_dropped->setVisible(!dropped.isEmpty());
    m_table->setVisible(!m_draft->names.empty());
    //: Above a table; %n counts names of files, folders, programs and containers
    m_replaced->setText(tr("%n name(s) are replaced, each by the same everywhere:", nullptr,
                           static_cast<int>(m_draft->names.size())));
    m_replaced->setVisible(!m_draft->names.empty());
}

void SaveDialog::showTrouble()
{
    const bool exists = m_result && m_result->fault == SaveFault::Taken;
    const bool failed = m_result && !exists && m_result->fault != SaveFault::None;
    m_trouble->setVisible(m_noName || exists || failed);
    m_trouble->setLook(Symbol::Warning, Tone::Warning);
    //: Button: writes over a file that is there already
    m_save->setText(exists ? tr("&Replace")
                           //: Button
                           : tr("&Save", "verb, button"));
    if (m_noName)
        m_trouble->setTexts(tr("There is no name for the file yet."), {});
    else if (exists)
        //: A warning; the button below is called "Replace"
        m_trouble->setTexts(tr("There is a file with this name already."),
                            tr("It is kept unless you replace it."));
    else if (failed)
        m_trouble->setTexts(tr("The snapshot could not be saved. Nothing was written."),
                            saveFaultText(*m_result));
}

void SaveDialog::retranslate()
{
    //: Title of a window
    setWindowTitle(tr("Save a snapshot"));
    //: Before the path of a file
    m_nameLabel->setText(tr("&File"));
    m_name->setAccessibleName(tr("Name of the file"));
    //: Button: opens a file dialog
    m_browse->setText(tr("&Browse…"));
    //: What a snapshot contains, for people who consider to send it to someone
    m_contents->setText(
        tr("The file holds the question, owners and permissions of all files and folders on the "
           "way, mounts, and the identity of the process. It holds no content of files. Nothing "
           "is sent anywhere."));
    //: A box to tick: names are replaced in the file
    m_redact->setText(tr("&Take out names"));
    //: Below the box "Take out names"
    m_redactHelp->setText(tr("Those of files, folders, programs, users and the computer."));
    m_redact->setAccessibleDescription(m_redactHelp->text());
    m_table->setAccessibleName(tr("Names that are replaced"));
    //: Below a table of names that are replaced
    m_kept->setText(
        tr("Numbers of users and groups, permissions, ACLs, mount options and well-known "
           "system folders stay: the answer is the same."));
    m_cancel->setText(tr("&Cancel"));
    m_model->retranslate();
    showDraft();
    showTrouble();
}

bool SaveDialog::leavesNamesOut() const
{
    return m_redact->isChecked();
}

QString SaveDialog::path() const
{
    return savePath(m_name->text(), usualFolder());
}

} // namespace mountlens::ui
