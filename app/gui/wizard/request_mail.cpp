// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/answer_extra.h"
#include "text/command_text.h"
#include "text/fill.h"

#include <QCoreApplication>
#include <QTranslator>

namespace mountlens::ui {

namespace {

/// Words in a language that need not be the window's.
class OtherLanguage
{
public:
    explicit OtherLanguage(Language language)
    {
        const QLatin1StringView code(languageCode(language).data(), 2);
        (void)m_translator.load(QStringLiteral(":/i18n/mountlens_") + code + QStringLiteral(".qm"));
    }

    [[nodiscard]] QString translated(const char *words) const
    {
        const QString found = m_translator.translate("RequestMail", words);
        return found.isEmpty() ? QString::fromUtf8(words) : found;
    }

private:
    QTranslator m_translator;
};

} // namespace

std::vector<std::string> collectCommand()
{
    return {"mountlens", "collect", "--container", "NAME", "--redact", "-o", "problem.mlsnap"};
}

QString requestMail(Language language)
{
    const OtherLanguage other(language);
    const QStringList paragraphs{
        //: A letter to somebody whose computer has a problem; first words
        other.translated(QT_TRANSLATE_NOOP("RequestMail", "Hello,")),
        //: A letter to somebody whose computer has a problem
        other.translated(QT_TRANSLATE_NOOP(
            "RequestMail", "To find the cause of your problem, some settings of your "
                           "computer have to be read.")),
        //: A letter; %1 is a word of the command below (NAME)
        fill(other.translated(QT_TRANSLATE_NOOP(
                 "RequestMail", "Please run the command below in a terminal. Put the name "
                                "of the container in the place of %1.")),
             {QStringLiteral("NAME")}),
        commandText(collectCommand()),
        //: A letter; %1 is the name of a file (problem.mlsnap)
        fill(other.translated(QT_TRANSLATE_NOOP(
                 "RequestMail",
                 "It changes nothing. It writes the file %1 into the current folder.")),
             {QStringLiteral("problem.mlsnap")}),
        //: A letter; "it" is the file that the command made
        other.translated(QT_TRANSLATE_NOOP(
            "RequestMail", "Names of people, folders and the computer are replaced in it. "
                           "Numbers and rights stay.")),
        //: A letter; %1 is the name of a file (problem.mlsnap)
        fill(other.translated(
                 QT_TRANSLATE_NOOP("RequestMail", "Then send me the file %1. Thank you.")),
             {QStringLiteral("problem.mlsnap")}),
    };
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace mountlens::ui
