// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pseudo.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

#include <array>

namespace mountlens::test {

namespace {

/// Qt brings its own catalogues; what they say is not looked at, only that they are asked.
class QtInBrackets : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context,
                                    const char *source,
                                    const char * /*disambiguation*/,
                                    int /*n*/) const override
    {
        // Key names stand beside shortcuts; the application's direction is asked for as a text.
        static constexpr std::array kLeftAlone = {"QShortcut", "QGuiApplication"};
        const bool ofQt = context && context[0] == 'Q' && source && source[0] != '\0';
        for (const char *left : kLeftAlone) {
            if (!ofQt || qstrcmp(context, left) == 0)
                return {};
        }
        return u'[' + QString::fromUtf8(source) + u']';
    }
};

struct Translators
{
    QTranslator ours;
    QtInBrackets qt;
};

Translators &translators()
{
    static Translators both;
    return both;
}

void tellAllWidgets()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::processEvents();
}

} // namespace

bool installPseudo()
{
    if (!translators().ours.load(QStringLiteral(MOUNTLENS_PSEUDO_QM)))
        return false;
    QCoreApplication::installTranslator(&translators().qt);
    const bool installed = QCoreApplication::installTranslator(&translators().ours);
    tellAllWidgets();
    return installed;
}

void removePseudo()
{
    QCoreApplication::removeTranslator(&translators().ours);
    QCoreApplication::removeTranslator(&translators().qt);
    tellAllWidgets();
}

} // namespace mountlens::test
