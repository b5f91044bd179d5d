// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/access_form.h"

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/start/page_frame.h"
#include "text/value_text.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr int kMaxPath = 4096;
constexpr int kMostMounts = 5;

bool isBelow(const std::string &path, const std::string &folder)
{
    return path.starts_with(folder)
           && (path.size() == folder.size() || folder.ends_with('/') || path[folder.size()] == '/');
}

} // namespace

AccessForm::AccessForm(QWidget *parent)
    : QWidget(parent)
    , m_mounts(new MountModel(this))
    , m_heading(makeHeading(this))
    , m_none(new TextLabel(TextRole::Muted, this))
    , m_table(new TableView(this))
    , m_path(new QLineEdit(this))
    , m_pathLabel(makeLabel(m_path, this))
    , m_deed(new DeedBox(this))
    , m_deedLabel(makeLabel(m_deed, this))
    , m_check(new QPushButton(this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { takeMount(now.row()); });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_exactPath = m_path->text().toStdString();
        refresh();
    });
    connect(m_path, &QLineEdit::returnPressed, m_check, &QPushButton::click);
    connect(m_check, &QPushButton::clicked, this, &AccessForm::wanted);
    retranslate();
    setMounts({});
}

void AccessForm::build()
{
    m_table->setObjectName(QStringLiteral("mounts"));
    m_table->setModel(m_mounts);
    m_table->setColumnFits(
        {{Fit::Stretch, Qt::ElideMiddle, 1}, {Fit::Stretch, Qt::ElideMiddle, 1}});
    m_table->setRowsShown(1, kMostMounts);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setMaxLength(kMaxPath);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setFont(roleFont(TextRole::Code, m_path->font()));
    m_deed->setObjectName(QStringLiteral("deed"));
    m_deed->setDeed(Deed::CreateInside);
    letShrink(m_deed);
    m_check->setObjectName(QStringLiteral("check"));
    m_check->setIcon(symbolIcon(Symbol::Search));
    setPrimary(m_check);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Tight);
    layout->addWidget(m_heading);
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    layout->addWidget(m_pathLabel);
    layout->addWidget(m_path);
    layout->addWidget(m_deedLabel);
    layout->addWidget(m_deed, 0, Qt::AlignLeading);
    layout->addSpacing(gap(this, Gap::Tight));
    layout->addWidget(m_check, 0, Qt::AlignLeading);
}

void AccessForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccessForm::retranslate()
{
    //: Heading of a part of a page: folders of a container, a field for a path, what is done to it
    m_heading->setText(tr("Which folder or file?"));
    //: In place of a list of mounted folders
    m_none->setText(tr("Nothing is mounted in it. Any path inside can be checked."));
    //: Label of a field for a path
    m_pathLabel->setText(tr("&Path inside the container"));
    //: Label of a list: read, change, create...
    m_deedLabel->setText(tr("&What goes wrong"));
    //: Button: makes the check
    m_check->setText(tr("Chec&k", "verb"));
    //: Name of a table, for screen readers
    m_table->setAccessibleName(tr("Mounted folders"));
    m_mounts->retranslate();
}

void AccessForm::setMounts(std::vector<MountRow> mounts)
{
    const bool keepsPath = std::any_of(mounts.begin(), mounts.end(), [this](const MountRow &mount) {
        return !m_exactPath.empty() && isBelow(m_exactPath, mount.target);
    });
    const std::string kept = keepsPath ? m_exactPath : std::string();
    m_none->setVisible(mounts.empty());
    m_table->setVisible(!mounts.empty());
    const bool hasMounts = !mounts.empty();
    m_mounts->setMounts(std::move(mounts));
    if (hasMounts)
        m_table->selectRow(0);
    setPath(keepsPath ? kept : hasMounts ? m_mounts->mount(0)->target : std::string());
}

void AccessForm::takeMount(int row)
{
    if (const MountRow *mount = m_mounts->mount(row))
        setPath(mount->target);
}

void AccessForm::setPath(const std::string &path)
{
    m_exactPath = path;
    m_path->setText(shownBytes(path));
    refresh();
}

void AccessForm::setDeed(Deed deed)
{
    m_deed->setDeed(deed);
}

bool AccessForm::isComplete() const
{
    return m_exactPath.starts_with('/');
}

std::optional<Request> AccessForm::request() const
{
    const auto deed = m_deed->deed();
    if (!isComplete() || !deed)
        return std::nullopt;
    return requestFor(*deed, m_exactPath);
}

void AccessForm::setReady(bool ready)
{
    m_ready = ready;
    refresh();
}

void AccessForm::refresh()
{
    m_check->setEnabled(m_ready && isComplete());
}

} // namespace mountlens::ui
