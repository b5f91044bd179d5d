// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/settings_dialog.h"

#include "gui/look/metrics.h"
#include "gui/look/text_label.h"
#include "gui/settings/quiet_choice.h"
#include "gui/settings/setting_row.h"
#include "gui/settings/socket_setting.h"
#include "gui/window/language_names.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

constexpr int kTextSizeStep = 10;
constexpr std::array kColours = {Colours::System, Colours::Light, Colours::Dark,
                                 Colours::HighContrast};

QString coloursText(Colours colours)
{
    switch (colours) {
    case Colours::System:
        //: Choice of colours: light or dark, as the desktop is
        return SettingsDialog::tr("System", "colours");
    case Colours::Light:
        //: Choice of colours: dark text on a light ground
        return SettingsDialog::tr("Light", "colours");
    case Colours::Dark:
        //: Choice of colours: light text on a dark ground
        return SettingsDialog::tr("Dark", "colours");
    case Colours::HighContrast:
        //: Choice of colours: for readers who need strong contrasts
        return SettingsDialog::tr("High contrast", "colours");
    }
    return {};
}

/// Keeps the choice where the texts change.
void setTexts(QComboBox *choice, const QStringList &texts)
{
    const QSignalBlocker silent(choice);
    const int current = choice->currentIndex();
    choice->clear();
    choice->addItems(texts);
    choice->setCurrentIndex(current);
}

void choose(QComboBox *choice, int index)
{
    const QSignalBlocker silent(choice);
    choice->setCurrentIndex(index);
}

/// 0: the system's.
int indexOf(const std::optional<Language> &language)
{
    const auto all = allLanguages();
    const auto found = language ? std::find(all.begin(), all.end(), *language) : all.end();
    return found == all.end() ? 0 : static_cast<int>(found - all.begin()) + 1;
}

std::optional<Language> languageAt(int index)
{
    if (index <= 0)
        return std::nullopt;
    return allLanguages()[static_cast<std::size_t>(index - 1)];
}

int indexOf(Colours colours)
{
    return static_cast<int>(std::find(kColours.begin(), kColours.end(), colours)
                            - kColours.begin());
}

int textSizeAt(int index)
{
    return Preferences::kSmallestText + index * kTextSizeStep;
}

} // namespace

SettingsDialog::SettingsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_preferences(desk.preferences())
    , m_area(new QScrollArea(this))
    , m_content(new QWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_general(new SettingGroup(m_content))
    , m_appearance(new SettingGroup(m_content))
    , m_sources(new SettingGroup(m_content))
    , m_history(new SettingGroup(m_content))
    , m_language(new QuietChoice(m_general))
    , m_startPage(new QRadioButton(m_general))
    , m_guided(new QRadioButton(m_general))
    , m_colours(new QuietChoice(m_appearance))
    , m_textSize(new QuietChoice(m_appearance))
    , m_docker(new SocketSetting(desk, Engine::Docker, m_sources))
    , m_podman(new SocketSetting(desk, Engine::Podman, m_sources))
    , m_recents(new QSpinBox(m_history))
    , m_clear(new QPushButton(m_history))
    , m_cleared(new TextLabel(TextRole::Caption, m_history))
    , m_placeName(new TextLabel(TextRole::Body, m_history))
    , m_place(new TextLabel(TextRole::Code, m_history))
{
    buildGeneral();
    buildAppearance();
    buildSources();
    buildHistory();
    build();
    connectControls();
    retranslate();
    showValues();
    m_language->setFocus();
}

/// As wide as its lines are comfortable, as high as they are then, within the screen.
QSize SettingsDialog::sizeHint() const
{
    constexpr int kComfortable = 84; // characters
    constexpr double kOfTheScreen = 0.9;
    const QMargins around = layout()->contentsMargins();
    const int bar = m_area->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int width = std::max(m_content->minimumSizeHint().width(), textWidth(this, kComfortable));
    const int height = std::max(m_content->sizeHint().height(), m_content->heightForWidth(width));
    const QSize wanted(width + around.left() + around.right() + bar,
                       height + around.top() + around.bottom() + layout()->spacing()
                           + m_buttons->sizeHint().height());
    return wanted.boundedTo(screen()->availableSize() * kOfTheScreen);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_recentsRow)
        placeNames();
}

std::array<SettingRow *, 7> SettingsDialog::rows() const
{
    return {m_languageRow, m_startRow,  m_coloursRow, m_textSizeRow,
            m_dockerRow,   m_podmanRow, m_recentsRow};
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    placeNames();
}

/// In one column through all groups, or above the controls where that column would take too much.
void SettingsDialog::placeNames()
{
    int widest = 0;
    for (const SettingRow *row : rows())
        widest = std::max(widest, row->name()->sizeHint().width());
    const bool above = widest * 5 > width() * 2;
    for (SettingGroup *group : {m_general, m_appearance, m_sources, m_history})
        group->placeNames(widest, above);
}

void SettingsDialog::build()
{
    auto *groups = new QVBoxLayout(m_content);
    setGaps(groups, this, Gap::Normal);
    for (SettingGroup *group : {m_general, m_appearance, m_sources, m_history})
        groups->addWidget(group);
    groups->addStretch();
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    setGaps(layout, this, Gap::Normal, Gap::Normal);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("close"));
    // Return in a field takes what was typed; it does not close.
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
}

void SettingsDialog::buildGeneral()
{
    m_language->setObjectName(QStringLiteral("language"));
    m_startPage->setObjectName(QStringLiteral("startPage"));
    m_guided->setObjectName(QStringLiteral("guided"));
    auto *start = new QWidget(m_general);
    auto *choices = new QVBoxLayout(start);
    setGaps(choices, this, Gap::Hair);
    choices->addWidget(m_startPage);
    choices->addWidget(m_guided);
    m_languageRow = m_general->addRow(m_language);
    m_startRow = m_general->addRow(start);
}

void SettingsDialog::buildAppearance()
{
    m_colours->setObjectName(QStringLiteral("colours"));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_coloursRow = m_appearance->addRow(m_colours);
    m_textSizeRow = m_appearance->addRow(m_textSize);
}

void SettingsDialog::buildSources()
{
    m_dockerRow = m_sources->addRow(m_docker, m_docker->field());
    m_podmanRow = m_sources->addRow(m_podman, m_podman->field());
}

void SettingsDialog::buildHistory()
{
    m_recents->setObjectName(QStringLiteral("recents"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_place->setObjectName(QStringLiteral("place"));
    m_recents->setRange(0, Preferences::kMostRecents);
    m_clear->setAutoDefault(false);
    m_cleared->hide();
    m_recentsRow = m_history->addRow(m_recents);
    auto *clearing = new QWidget(m_history);
    auto *line = new QHBoxLayout(clearing);
    setGaps(line, this, Gap::Normal);
    line->addWidget(m_clear);
    line->addWidget(m_cleared, 1);
    line->addStretch();
    m_history->addWide(clearing);
    m_history->addWide(m_placeName);
    m_history->addWide(m_place);
}

void SettingsDialog::connectControls()
{
    Preferences *preferences = &m_preferences;
    connect(preferences, &Preferences::changed, this, &SettingsDialog::showValues);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::currentIndexChanged, preferences,
            [preferences](int index) { preferences->setLanguage(languageAt(index)); });
    connect(m_guided, &QRadioButton::toggled, preferences, &Preferences::setStartsGuided);
    connect(m_colours, &QComboBox::currentIndexChanged, preferences, [preferences](int index) {
        preferences->setColours(kColours.at(static_cast<std::size_t>(index)));
    });
    connect(m_textSize, &QComboBox::currentIndexChanged, preferences,
            [preferences](int index) { preferences->setTextSize(textSizeAt(index)); });
    connect(m_docker, &SocketSetting::pathChosen, preferences, &Preferences::setDockerSocket);
    connect(m_podman, &SocketSetting::pathChosen, preferences, &Preferences::setPodmanSocket);
    connect(m_recents, &QSpinBox::valueChanged, preferences, &Preferences::setRecentCount);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_desk.recents().clear();
        m_cleared->show();
    });
}

void SettingsDialog::showValues()
{
    choose(m_language, indexOf(m_preferences.language()));
    const QSignalBlocker silentStart(m_guided);
    m_guided->setChecked(m_preferences.startsGuided());
    m_startPage->setChecked(!m_preferences.startsGuided());
    choose(m_colours, indexOf(m_preferences.colours()));
    choose(m_textSize, (m_preferences.textSize() - Preferences::kSmallestText) / kTextSizeStep);
    m_docker->setPath(m_preferences.dockerSocket());
    m_podman->setPath(m_preferences.podmanSocket());
    const QSignalBlocker silentRecents(m_recents);
    m_recents->setValue(m_preferences.recentCount());
    showLocks();
}

void SettingsDialog::showLocks()
{
    // In the order of rows().
    constexpr std::array kPreferences = {Preference::Language,     Preference::StartsGuided,
                                         Preference::Colours,      Preference::TextSize,
                                         Preference::DockerSocket, Preference::PodmanSocket,
                                         Preference::RecentCount};
    for (std::size_t i = 0; i < kPreferences.size(); ++i)
        rows().at(i)->setLocked(m_preferences.isLocked(kPreferences.at(i)));
}

void SettingsDialog::retranslate()
{
    //: Title of the window with the settings
    setWindowTitle(tr("Settings"));
    //: Heading in the settings
    m_general->setHeading(tr("General", "settings"));
    //: Heading in the settings: colours and size of the text
    m_appearance->setHeading(tr("Appearance", "settings"));
    //: Heading in the settings: where the container engines are
    m_sources->setHeading(tr("Sources", "settings"));
    //: Heading in the settings: what the program remembers
    m_history->setHeading(tr("History and privacy", "settings"));
    //: Before the choice of a language
    m_languageRow->retranslate(tr("&Language"));
    //: Before two choices: the start page, the guided check
    m_startRow->retranslate(tr("Start with"));
    m_coloursRow->retranslate(tr("&Colours"));
    m_textSizeRow->retranslate(tr("&Text size"));
    //: Before a field for the path of a socket
    m_dockerRow->retranslate(tr("&Docker socket"));
    //: Before a field for the path of a socket
    m_podmanRow->retranslate(tr("&Podman socket"));
    //: Before a number: how many of the last checks the start page offers again
    m_recentsRow->retranslate(tr("&Recent checks to keep"));
    retranslateChoices();
    placeNames();
}

void SettingsDialog::retranslateChoices()
{
    //: The first choice of a language; %1 is the language of the system, in its own name: Español
    QStringList languages = {
        fill(tr("System (%1)", "language"), {ownName(languageFromEnvironment())})};
    for (const Language language : allLanguages())
        languages += ownName(language);
    setTexts(m_language, languages);
    QStringList colours;
    for (const Colours each : kColours)
        colours += coloursText(each);
    setTexts(m_colours, colours);
    QStringList sizes;
    for (int size = Preferences::kSmallestText; size <= Preferences::kLargestText;
         size += kTextSizeStep)
        //: A size of the text; %1 is a number, 100 to 200. In front of the sign for percent stands
        //: whatever the language puts there
        sizes += fill(tr("%1 %", "percent"), {QString::number(size)});
    setTexts(m_textSize, sizes);
    //: Behind "Start with": the page with all the ways to begin
    m_startPage->setText(tr("the &start page"));
    //: Behind "Start with": a few simple questions
    m_guided->setText(tr("the &guided check"));
    //: In place of the number 0: no check is kept
    m_recents->setSpecialValueText(tr("none", "recent checks"));
    //: Button: forgets the checks that were done before
    m_clear->setText(tr("Cle&ar the list"));
    m_cleared->setText(tr("The list of recent checks is empty now."));
    //: Before the path of a file
    m_placeName->setText(tr("These settings are kept in this file:"));
    m_place->setText(shownText(m_preferences.fileName()));
    m_docker->retranslate();
    m_podman->retranslate();
}

} // namespace mountlens::ui
