// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the user of the window chose, kept between starts.
#pragma once

#include "gui/look/theme.h"
#include "text/language.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace mountlens::ui {

enum class Preference : std::uint8_t {
    Language,
    StartsGuided,
    RecentCount,
    Colours,
    TextSize,
    DockerSocket,
    PodmanSocket,
};

/// An INI file in $XDG_CONFIG_HOME/mountlens, before those of the same name in $XDG_CONFIG_DIRS
/// (/etc/xdg), by which an administrator gives defaults. What such a file lists in its group
/// [Locked] ("window/language=true") is as that file says: users cannot change it. A value that
/// means nothing counts as not given.
class Preferences : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRecents = 20;
    static constexpr int kSmallestText = 100;
    static constexpr int kLargestText = 200;

    /// `file` and `systemFiles`, the first before the others, in place of those of this machine:
    /// tests.
    explicit Preferences(QObject *parent = nullptr,
                         const QString &file = {},
                         const QStringList &systemFiles = {});

    /// nullopt: as the system's.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);

    [[nodiscard]] Colours colours() const;
    void setColours(Colours colours);

    /// In percent, 100 to 200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);

    [[nodiscard]] bool startsGuided() const;
    void setStartsGuided(bool guided);

    /// How many questions are kept, to ask them again; 0: none.
    [[nodiscard]] int recentCount() const;
    void setRecentCount(int count);

    /// Absolute path of an engine's socket; empty: wherever it is found.
    [[nodiscard]] QString dockerSocket() const;
    void setDockerSocket(const QString &path);
    [[nodiscard]] QString podmanSocket() const;
    void setPodmanSocket(const QString &path);

    /// The administrator has set it: setting it does nothing.
    [[nodiscard]] bool isLocked(Preference preference) const;

    /// The user's own file, for what else is kept in it.
    [[nodiscard]] QSettings &settings() noexcept { return m_settings; }
    [[nodiscard]] QString fileName() const { return m_settings.fileName(); }

signals:
    /// Somebody chose this, be it what it was before.
    void chosen(mountlens::ui::Preference preference);
    void changed();

private:
    /// The first that is given and that `means` says means something; invalid: none.
    template <class Means>
    [[nodiscard]] QVariant value(Preference preference, Means means) const;
    void store(Preference preference, const QVariant &value);

    QSettings m_settings;
    std::vector<std::unique_ptr<QSettings>> m_system;
};

/// Whether a path can be that of a socket: absolute, and short enough for the kernel.
bool isSocketPath(const QString &path);

} // namespace mountlens::ui
