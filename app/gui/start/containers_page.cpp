// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/containers_page.h"

#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/start/access_form.h"
#include "gui/start/state_banner.h"
#include "gui/start/who_box.h"
#include "text/value_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace mountlens::ui {

namespace {

constexpr int kMostRows = 8;

} // namespace

ContainersPage::ContainersPage(Desk &desk, QWidget *parent)
    : ScrollingPage(desk, PageWidth::Full, parent)
    , m_model(new ContainerModel(this))
    , m_filter(new ContainerFilter(this))
    , m_text(new QLineEdit(area()))
    , m_engineLabel(new QLabel(area()))
    , m_engine(new QComboBox(area()))
    , m_stopped(new QCheckBox(area()))
    , m_refresh(new QPushButton(area()))
    , m_status(new TextLabel(TextRole::Muted, area()))
    , m_states(new StateBanner(desk, area()))
    , m_table(new TableView(area()))
    , m_who(new WhoBox(area()))
    , m_access(new AccessForm(area()))
{
    buildTools();
    buildTable();
    buildChoice();
    connect(&desk.jobs(), &Jobs::givenUp, this, [this] {
        m_reading = false;
        updateStatus();
    });
    retranslate();
    select();
}

void ContainersPage::buildTools()
{
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setClearButtonEnabled(true);
    m_engine->setObjectName(QStringLiteral("engine"));
    letShrink(m_engine);
    m_engine->addItem(QString(), QString());
    m_engineLabel->setBuddy(m_engine);
    m_stopped->setObjectName(QStringLiteral("stopped"));
    m_stopped->setChecked(true);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_refresh->setIcon(symbolIcon(Symbol::Refresh));
    auto *row = new QWidget(area());
    auto *layout = new FlowLayout(row);
    setGaps(layout, this, Gap::Normal);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_text, m_engineLabel, m_engine, m_stopped, m_refresh})
        layout->addWidget(part);
    content()->addWidget(row);
    connect(m_text, &QLineEdit::textChanged, m_filter, &ContainerFilter::setText);
    connect(m_engine, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setEngine(m_engine->currentData().toString()); });
    connect(m_stopped, &QCheckBox::toggled, m_filter, &ContainerFilter::setStoppedToo);
    connect(m_refresh, &QPushButton::clicked, this, &ContainersPage::refresh);
}

void ContainersPage::buildTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("containers"));
    m_table->setModel(m_filter);
    m_table->setColumnFits({{}, {Fit::Stretch, Qt::ElideMiddle, 1}});
    m_table->setRowsShown(1, kMostRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ContainerModel::Name, Qt::AscendingOrder);
    content()->addWidget(m_states);
    content()->addWidget(m_table);
    content()->addWidget(m_status);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContainersPage::select);
}

void ContainersPage::buildChoice()
{
    content()->addSpacing(gap(this, Gap::Tight));
    content()->addWidget(m_who);
    content()->addSpacing(gap(this, Gap::Tight));
    content()->addWidget(m_access);
    content()->addStretch();
    connect(m_who, &WhoBox::changed, this, &ContainersPage::updateReady);
    connect(m_access, &AccessForm::wanted, this, &ContainersPage::ask);
}

QString ContainersPage::title() const
{
    //: Title of a page
    return tr("A running container");
}

void ContainersPage::opened()
{
    refresh();
}

QWidget *ContainersPage::firstFocus()
{
    return m_table;
}

void ContainersPage::readAgain()
{
    refresh();
}

void ContainersPage::find()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QList<QWidget *> ContainersPage::panes()
{
    return {m_table, m_who, m_access};
}

void ContainersPage::retranslate()
{
    area()->setTitle(title());
    //: Below the title of a page with a table of containers
    area()->setSubtitle(tr("Choose the container, then who in it works with which file."));
    //: In an empty field that filters a table of containers
    m_text->setPlaceholderText(tr("Filter", "noun"));
    //: Name of a field, for screen readers and as a tool tip
    m_text->setAccessibleName(tr("Filter by name, image or user"));
    m_text->setToolTip(m_text->accessibleName());
    //: Label of a list of container engines: Docker, Podman
    m_engineLabel->setText(tr("&Engine"));
    //: In a list of container engines
    m_engine->setItemText(0, tr("all"));
    //: Check box: containers that do not run are listed as well
    m_stopped->setText(tr("Stopped &ones too"));
    //: Button: reads the list of containers again
    m_refresh->setText(tr("&Refresh"));
    //: Name of a table, for screen readers
    m_table->setAccessibleName(tr("Containers"));
    m_model->retranslate();
    updateStatus();
}

void ContainersPage::refresh()
{
    if (m_reading)
        return;
    m_reading = true;
    updateStatus();
    desk().jobs().run<Reading>(
        this,
        [] {
            //: Shown while the list of containers is read and that takes long
            return tr("Asking the container engines…");
        },
        [reader = &desk().reader()](const std::stop_token &stop) {
            return Reading{reader->containers(stop), readHostNames()};
        },
        [this](Reading reading) { take(std::move(reading)); });
}

void ContainersPage::take(Reading reading)
{
    m_reading = false;
    m_states->setStates(statesOf(reading.inventory, reading.names));
    updateEngines(reading.inventory);
    m_model->setContainers(std::move(reading.inventory.containers));
    const bool onlyOne = m_filter->rowCount() == 1 && !selected();
    if (onlyOne)
        m_table->selectRow(0);
    select();
    updateStatus();
}

/// Those that have a container.
void ContainersPage::updateEngines(const Inventory &inventory)
{
    std::set<QString> names;
    for (const ListedContainer &container : inventory.containers) {
        if (!container.manager.empty())
            names.insert(shownBytes(container.manager));
    }
    for (int i = m_engine->count() - 1; i > 0; --i) {
        const bool gone = names.erase(m_engine->itemText(i)) == 0;
        if (gone)
            m_engine->removeItem(i);
    }
    for (const QString &name : names)
        m_engine->addItem(name, name);
}

void ContainersPage::updateStatus()
{
    const int shown = m_filter->rowCount();
    m_table->setVisible(m_model->rowCount() > 0);
    m_who->setVisible(selected() != nullptr);
    m_access->setVisible(selected() != nullptr);
    if (m_reading && m_model->rowCount() == 0) {
        //: Below an empty table of containers
        m_status->setText(tr("Asking the container engines…"));
    } else if (shown == 0 && m_model->rowCount() > 0) {
        //: Below a table whose filter leaves nothing
        m_status->setText(tr("No container fits the filter."));
    } else if (shown > 0 && !selected()) {
        //: Below a table of containers, none of which is chosen
        m_status->setText(tr("Choose a container in the table."));
    } else {
        m_status->setText({});
    }
    m_status->setVisible(!m_status->text().isEmpty());
}

const ListedContainer *ContainersPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->container(m_filter->mapToSource(rows.front()).row());
}

void ContainersPage::select()
{
    const ListedContainer *container = selected();
    m_who->setContainer(container);
    m_access->setMounts(container ? mountRows(container->mounts) : std::vector<MountRow>());
    updateReady();
    updateStatus();
}

void ContainersPage::updateReady()
{
    m_access->setReady(m_who->subject().has_value());
}

void ContainersPage::ask()
{
    const auto who = m_who->subject();
    const auto request = m_access->request();
    if (who && request)
        desk().ask({*who, request});
}

} // namespace mountlens::ui
