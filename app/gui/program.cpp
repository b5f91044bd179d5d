// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/program.h"

#include "gui/desk/case_reader.h"
#include "gui/desk/desk.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/settings/preferences.h"
#include "gui/settings/window_language.h"
#include "gui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>

#include <cstdio>
#include <memory>
#include <optional>

#include <unistd.h>

namespace mountlens::ui {

namespace {

constexpr int kUsage = 3;
constexpr int kCannotWork = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("Program", text);
}

struct WindowOptions
{
    bool wizard = false;
    bool allowRoot = false;
    std::optional<Language> language;
    std::optional<Colours> colours;
    QStringList files;
};

class OptionParser
{
public:
    OptionParser()
    {
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({m_wizard, m_language, m_colours, m_allowRoot});
        m_parser.addPositionalArgument(QStringLiteral("file"), translated(kFile),
                                       QStringLiteral("[file]"));
    }

    /// nullopt: a value is not one of the known; what is wrong is said on standard error.
    std::optional<WindowOptions> read(const QApplication &application)
    {
        m_parser.process(application);
        WindowOptions options;
        options.wizard = m_parser.isSet(m_wizard);
        options.allowRoot = m_parser.isSet(m_allowRoot);
        options.files = m_parser.positionalArguments();
        options.language = languageFromName(m_parser.value(m_language).toStdString());
        options.colours = coloursFromName(m_parser.value(m_colours).toStdString());
        const bool known = (options.language || !m_parser.isSet(m_language))
                           && (options.colours || !m_parser.isSet(m_colours));
        if (known)
            return options;
        std::fputs(qPrintable(m_parser.helpText()), stderr);
        return std::nullopt;
    }

private:
    static constexpr const char *kFile = QT_TRANSLATE_NOOP(
        "Program", "A snapshot, a file that describes containers, or a text with an error message");

    QCommandLineParser m_parser;
    const QCommandLineOption m_wizard{
        QStringLiteral("wizard"),
        QCoreApplication::translate("Program", "Start with the guided check.")};
    const QCommandLineOption m_language{
        QStringLiteral("lang"),
        //: en, es, pt, fr and pl are what is typed
        QCoreApplication::translate("Program", "Language of the window: en, es, pt, fr or pl."),
        QStringLiteral("lang")};
    const QCommandLineOption m_colours{
        QStringLiteral("colours"),
        //: system, light, dark and contrast are what is typed
        QCoreApplication::translate("Program", "Colours: system, light, dark or contrast."),
        QStringLiteral("colours")};
    const QCommandLineOption m_allowRoot{
        QStringLiteral("allow-root"),
        QCoreApplication::translate("Program", "Run as root although nothing needs it.")};
};

bool refusesRoot(const WindowOptions &options)
{
    if (options.allowRoot || geteuid() != 0)
        return false;
    const QString text = QCoreApplication::translate(
        "Program", "The window does not run as root: nothing in it needs that. Where facts need "
                   "the administrator, it asks for the password and reads them apart.");
    std::fputs(qPrintable(QStringLiteral("mountlens-gui: ") + text + u'\n'), stderr);
    return true;
}

void applyTextSize(const QFont &base, int percent)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * percent / 100.0);
    QApplication::setFont(font);
}

/// Applies what the options ask for, or else the preferences, now and whenever these change. An
/// option holds until the user chooses something else in the window.
void followPreferences(Preferences &preferences, const WindowOptions &given)
{
    const auto options = std::make_shared<WindowOptions>(given);
    const auto apply = [&preferences, options, base = QApplication::font()] {
        applyColours(options->colours.value_or(preferences.colours()));
        applyTextSize(base, preferences.textSize());
        installWindowLanguage(
            options->language.value_or(preferences.language().value_or(languageFromEnvironment())));
    };
    apply();
    QObject::connect(&preferences, &Preferences::chosen, [options, apply](Preference preference) {
        if (preference == Preference::Language)
            options->language.reset();
        if (preference == Preference::Colours)
            options->colours.reset();
        apply();
    });
}

} // namespace

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mountlens-gui"));
    QApplication::setApplicationVersion(QStringLiteral(MOUNTLENS_VERSION));
    // Whose icon and name a desktop shows: packaging/org.mountlens.Mountlens.desktop.
    QGuiApplication::setDesktopFileName(QStringLiteral("org.mountlens.Mountlens"));
    installWindowLanguage(languageFromEnvironment());
    const auto options = OptionParser().read(application);
    if (!options)
        return kUsage;
    if (refusesRoot(*options))
        return kCannotWork;
    Preferences preferences;
    followPreferences(preferences, *options);
    QApplication::setWindowIcon(symbolIcon(Symbol::Application));
    const std::unique_ptr<CaseReader> reader = liveReader();
    Desk desk(*reader, preferences);
    MainWindow window(desk);
    window.show();
    if (options->wizard || preferences.startsGuided())
        desk.goTo(Place::Guide);
    for (const QString &file : options->files)
        desk.offerFile(file);
    return QApplication::exec();
}

} // namespace mountlens::ui
