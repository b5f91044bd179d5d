// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/preferences.h"

#include <QStandardPaths>

#include <algorithm>

namespace mountlens::ui {

namespace {

QString relativeName()
{
    return QStringLiteral("mountlens/mountlens.ini");
}

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/'
           + relativeName();
}

/// The administrator's, the most important first.
QStringList filesOfTheSystem()
{
    QStringList files =
        QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, relativeName());
    files.removeAll(ownFile());
    return files;
}

QString fromView(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// The group is not called "general": in an INI file that means no group.
QString keyOf(Preference preference)
{
    switch (preference) {
    case Preference::Language:
        return QStringLiteral("window/language");
    case Preference::StartsGuided:
        return QStringLiteral("window/startsGuided");
    case Preference::RecentCount:
        return QStringLiteral("window/recentCount");
    case Preference::Colours:
        return QStringLiteral("appearance/colours");
    case Preference::TextSize:
        return QStringLiteral("appearance/textSize");
    case Preference::DockerSocket:
        return QStringLiteral("sources/dockerSocket");
    case Preference::PodmanSocket:
        return QStringLiteral("sources/podmanSocket");
    }
    return {};
}

bool locks(const QSettings &settings, Preference preference)
{
    const QString key = QStringLiteral("Locked/") + keyOf(preference);
    return settings.contains(key) && settings.value(key).toString() != QStringLiteral("false");
}

std::optional<bool> truth(const QVariant &value)
{
    const QString text = value.toString();
    if (text == QStringLiteral("true"))
        return true;
    return text == QStringLiteral("false") ? std::optional(false) : std::nullopt;
}

bool meansLanguage(const QVariant &value)
{
    // Empty: the user chose the system's language.
    return value.toString().isEmpty() || languageFromName(value.toString().toStdString());
}

bool meansColours(const QVariant &value)
{
    return coloursFromName(value.toString().toStdString()).has_value();
}

bool meansTruth(const QVariant &value)
{
    return truth(value).has_value();
}

bool meansNumber(const QVariant &value)
{
    bool ok = false;
    (void)value.toInt(&ok);
    return ok;
}

bool meansSocket(const QVariant &value)
{
    return value.toString().isEmpty() || isSocketPath(value.toString());
}

} // namespace

bool isSocketPath(const QString &path)
{
    constexpr qsizetype kLongest = 107; // sun_path
    const bool printable =
        std::all_of(path.begin(), path.end(), [](QChar letter) { return letter.isPrint(); });
    return path.startsWith(u'/') && path.toUtf8().size() <= kLongest && printable;
}

Preferences::Preferences(QObject *parent, const QString &file, const QStringList &systemFiles)
    : QObject(parent)
    , m_settings(file.isEmpty() ? ownFile() : file, QSettings::IniFormat)
{
    for (const QString &each : file.isEmpty() ? filesOfTheSystem() : systemFiles)
        m_system.push_back(std::make_unique<QSettings>(each, QSettings::IniFormat));
}

std::optional<Language> Preferences::language() const
{
    return languageFromName(value(Preference::Language, meansLanguage).toString().toStdString());
}

void Preferences::setLanguage(std::optional<Language> language)
{
    store(Preference::Language, language ? fromView(languageCode(*language)) : QString());
}

Colours Preferences::colours() const
{
    const QString name = value(Preference::Colours, meansColours).toString();
    return coloursFromName(name.toStdString()).value_or(Colours::System);
}

void Preferences::setColours(Colours colours)
{
    store(Preference::Colours, fromView(coloursName(colours)));
}

int Preferences::textSize() const
{
    const QVariant given = value(Preference::TextSize, meansNumber);
    return given.isValid() ? std::clamp(given.toInt(), kSmallestText, kLargestText) : kSmallestText;
}

void Preferences::setTextSize(int percent)
{
    store(Preference::TextSize, std::clamp(percent, kSmallestText, kLargestText));
}

bool Preferences::startsGuided() const
{
    return truth(value(Preference::StartsGuided, meansTruth)).value_or(false);
}

void Preferences::setStartsGuided(bool guided)
{
    store(Preference::StartsGuided, guided);
}

int Preferences::recentCount() const
{
    constexpr int kUsual = 10;
    const QVariant given = value(Preference::RecentCount, meansNumber);
    return given.isValid() ? std::clamp(given.toInt(), 0, kMostRecents) : kUsual;
}

void Preferences::setRecentCount(int count)
{
    store(Preference::RecentCount, std::clamp(count, 0, kMostRecents));
}

QString Preferences::dockerSocket() const
{
    return value(Preference::DockerSocket, meansSocket).toString();
}

void Preferences::setDockerSocket(const QString &path)
{
    store(Preference::DockerSocket, path);
}

QString Preferences::podmanSocket() const
{
    return value(Preference::PodmanSocket, meansSocket).toString();
}

void Preferences::setPodmanSocket(const QString &path)
{
    store(Preference::PodmanSocket, path);
}

bool Preferences::isLocked(Preference preference) const
{
    return std::any_of(m_system.begin(), m_system.end(),
                       [preference](const auto &file) { return locks(*file, preference); });
}

template <class Means>
QVariant Preferences::value(Preference preference, Means means) const
{
    const QString key = keyOf(preference);
    const auto given = [&key, means](const QSettings &settings) {
        const QVariant found = settings.value(key);
        // A comma makes a list of a value.
        const bool single = found.isValid() && found.typeId() != QMetaType::QStringList;
        return single && means(found) ? found : QVariant();
    };
    if (!isLocked(preference)) {
        if (QVariant own = given(m_settings); own.isValid())
            return own;
    }
    for (const auto &file : m_system) {
        if (QVariant found = given(*file); found.isValid())
            return found;
    }
    return {};
}

void Preferences::store(Preference preference, const QVariant &value)
{
    if (isLocked(preference))
        return;
    const QString key = keyOf(preference);
    // What a file holds comes back as text.
    const bool same =
        m_settings.contains(key) && m_settings.value(key).toString() == value.toString();
    if (!same)
        m_settings.setValue(key, value);
    emit chosen(preference);
    if (!same)
        emit changed();
}

} // namespace mountlens::ui
