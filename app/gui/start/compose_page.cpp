// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/compose_page.h"

#include "gui/look/file_dialog.h"
#include "gui/look/flow_layout.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/look/table_view.h"
#include "gui/look/text_label.h"
#include "gui/look/theme.h"
#include "gui/start/drop_hint.h"
#include "gui/start/mount_checks.h"
#include "gui/start/state_banner.h"
#include "gui/start/values_form.h"
#include "text/fill.h"
#include "text/notice_text.h"
#include "text/value_text.h"

#include <QFile>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace mountlens::ui {

namespace {

constexpr int kMostRows = 12;
constexpr std::size_t kMaxNotices = 30;

bool asksForValue(const Notice &notice)
{
    return notice.id == NoticeId::VariableUnset && !notice.args.empty();
}

std::vector<UsedVariable> missingValues(const Notices &notices,
                                        const std::map<std::string, std::string> &given)
{
    std::set<std::string> names;
    for (const auto &value : given)
        names.insert(value.first);
    for (const Notice &notice : notices) {
        if (asksForValue(notice) && names.size() < kMaxVariables)
            names.insert(notice.args.front());
    }
    std::vector<UsedVariable> variables;
    variables.reserve(names.size());
    for (const std::string &name : names)
        variables.push_back({name, {}, ValueOrigin::Unset});
    return variables;
}

} // namespace

ComposePage::ComposePage(Desk &desk, QWidget *parent)
    : ScrollingPage(desk, PageWidth::Full, parent)
    , m_model(new ComposeModel(this))
    , m_checks(new MountChecks(desk, *m_model, this))
    , m_open(new QPushButton(area()))
    , m_path(new TextLabel(TextRole::Code, area()))
    , m_hint(new DropHint(desk, area()))
    , m_trouble(new StateBanner(desk, area()))
    , m_values(new ValuesForm(area()))
    , m_summary(makeHeading(area()))
    , m_table(new TableView(area()))
    , m_again(new QPushButton(area()))
    , m_openRow(new QPushButton(area()))
    , m_stop(new QPushButton(area()))
    , m_notices(new TextLabel(TextRole::Muted, area()))
{
    buildFile();
    buildTable();
    connect(&desk, &Desk::configurationOffered, this, &ComposePage::openFiles);
    connect(m_checks, &MountChecks::progressed, this, [this](int done) {
        m_done = done;
        updateSummary();
        updateButtons();
    });
    connect(m_checks, &MountChecks::finished, this, [this] {
        updateSummary();
        updateButtons();
    });
    retranslate();
    updateButtons();
}

void ComposePage::buildFile()
{
    setPrimary(m_open);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setIcon(symbolIcon(Symbol::Open));
    connect(m_open, &QPushButton::clicked, this, &ComposePage::choose);
    content()->addWidget(m_path);
    content()->addWidget(m_open, 0, Qt::AlignLeading);
    content()->addWidget(m_hint);
    content()->addWidget(m_trouble);
    content()->addWidget(m_values);
    connect(m_values, &ValuesForm::changed, this, &ComposePage::read);
}

void ComposePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("mounts"));
    m_table->setModel(m_model);
    m_table->setColumnFits({{}, {Fit::Stretch, Qt::ElideMiddle, 1}});
    m_table->setRowsShown(1, kMostRows);
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_openRow->setObjectName(QStringLiteral("openRow"));
    m_stop->setObjectName(QStringLiteral("stop"));
    content()->addSpacing(gap(this, Gap::Tight));
    content()->addWidget(m_summary);
    content()->addWidget(m_table);
    auto *row = new QWidget(area());
    row->setLayout(new FlowLayout);
    for (QPushButton *button : {m_openRow, m_again, m_stop})
        row->layout()->addWidget(button);
    content()->addWidget(row);
    content()->addWidget(m_notices);
    content()->addStretch();
    connect(m_table, &TableView::activated, this, &ComposePage::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComposePage::updateButtons);
    connect(m_openRow, &QPushButton::clicked, this, &ComposePage::openRow);
    connect(m_again, &QPushButton::clicked, this, &ComposePage::readAgain);
    connect(m_stop, &QPushButton::clicked, this, &ComposePage::escape);
}

QString ComposePage::title() const
{
    //: Title of a page
    return tr("A Compose file");
}

QWidget *ComposePage::firstFocus()
{
    return m_isRead ? static_cast<QWidget *>(m_table) : m_open;
}

QList<QWidget *> ComposePage::panes()
{
    return {m_open, m_table};
}

void ComposePage::readAgain()
{
    if (!m_files.empty())
        read();
}

bool ComposePage::escape()
{
    if (!m_checks->busy())
        return false;
    desk().jobs().giveUp();
    return true;
}

void ComposePage::retranslate()
{
    area()->setTitle(title());
    //: Below the title of a page; the names are those of programs and file formats
    area()->setSubtitle(tr("Every mount is checked for reading and writing. Quadlet, Kubernetes, "
                           "devcontainer and OCI files are understood too."));
    //: Button: a file dialog opens
    m_open->setText(tr("&Open a file…"));
    //: In a frame onto which files can be dragged
    m_hint->setText(tr("Or drop the file here. Several Compose files count as one project."));
    //: Button: all mounts of the file are checked once more
    m_again->setText(tr("Check &all again"));
    //: Button: shows the whole answer for the row of a table
    m_openRow->setText(tr("Show this &mount"));
    //: Button: ends checks that run
    m_stop->setText(tr("&Stop", "verb, button"));
    //: Name of a table, for screen readers
    m_table->setAccessibleName(tr("Mounts"));
    m_model->retranslate();
    showNotices(m_configuration.notices);
    updateSummary();
}

void ComposePage::choose()
{
    //: Title of a file dialog
    QFileDialog *dialog = dialogToOpen(this, tr("Open files that describe containers"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ComposePage::openFiles);
    dialog->open();
}

void ComposePage::openFiles(const QStringList &paths)
{
    m_files.clear();
    QStringList shown;
    for (const QString &path : paths) {
        m_files.push_back(QFile::encodeName(path).toStdString());
        shown += shownBytes(m_files.back());
    }
    m_path->setText(shown.join(u'\n'));
    m_values->setVariables({});
    m_isRead = false;
    if (!m_files.empty())
        read();
}

ConfigurationInput ComposePage::input() const
{
    ConfigurationInput input;
    input.files = m_files;
    input.variables = m_values->given();
    return input;
}

void ComposePage::read()
{
    const int round = ++m_round;
    desk().jobs().run<Result<Configuration>>(
        this,
        [] {
            //: Shown while a file is read and that takes long
            return tr("Reading the file…");
        },
        [reader = &desk().reader(), input = input()](const std::stop_token &stop) {
            return reader->configuration(input, stop);
        },
        [this, round](const Result<Configuration> &read) {
            if (round == m_round)
                take(read);
        });
}

void ComposePage::take(const Result<Configuration> &read)
{
    const bool isFirst = !m_isRead;
    m_isRead = read.has_value();
    m_configuration = read ? *read : Configuration();
    Question asked;
    asked.who.configuration = input();
    m_trouble->setStates(read ? std::vector<State>() : std::vector{stateOf(read.error(), asked)});
    m_values->setVariables(missingValues(m_configuration.notices, m_values->given()));
    m_model->setConfiguration(m_configuration);
    showNotices(m_configuration.notices);
    m_checks->start(input());
    m_table->selectRow(0);
    updateSummary();
    updateButtons();
    if (isFirst && m_isRead)
        goToResult(m_summary);
}

void ComposePage::showNotices(const Notices &notices)
{
    QStringList lines;
    for (const Notice &notice : notices) {
        if (!asksForValue(notice) && static_cast<std::size_t>(lines.size()) < kMaxNotices)
            lines += noticeText(notice);
    }
    m_notices->setText(lines.join(u'\n'));
    m_notices->setVisible(!lines.isEmpty());
}

void ComposePage::updateSummary()
{
    const int services = static_cast<int>(m_configuration.containers.size());
    const int mounts = m_model->rowCount();
    //: Part of a heading: how many services a file has
    QString text = tr("%n service(s)", nullptr, services);
    //: Part of a heading: how many mounts a file has
    text += QStringLiteral(" · ") + tr("%n mount(s)", nullptr, mounts);
    if (m_checks->busy()) {
        //: Part of a heading: how many mounts are checked so far
        text += QStringLiteral(" · ") + tr("%n checked", nullptr, m_done);
    }
    m_summary->setText(text);
}

void ComposePage::updateButtons()
{
    const bool busy = m_checks->busy();
    m_summary->setVisible(m_isRead);
    m_table->setVisible(m_isRead && m_model->rowCount() > 0);
    m_hint->setVisible(!m_isRead);
    m_path->setVisible(!m_files.empty());
    for (QPushButton *button : {m_again, m_openRow})
        button->setVisible(m_isRead && m_model->rowCount() > 0);
    m_again->setEnabled(!busy);
    m_openRow->setEnabled(currentRow() >= 0);
    m_stop->setVisible(busy);
}

int ComposePage::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ComposePage::openRow()
{
    if (currentRow() >= 0)
        desk().ask(m_checks->questionOf(currentRow()));
}

} // namespace mountlens::ui
