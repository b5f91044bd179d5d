// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/language.h"

#include <QTest>

using namespace mountlens::ui;

Q_DECLARE_METATYPE(mountlens::ui::Language)

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void variables_data();
    void variables();
    void everyLanguageHasItsOwnCode();
    void englishNeedsNoCatalogue();
};

void TestLanguage::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("known");
    QTest::addColumn<Language>("language");
    const auto row = [](const char *name, std::optional<Language> language) {
        QTest::newRow(name) << QByteArray(name) << language.has_value()
                            << language.value_or(Language::English);
    };
    row("en", Language::English);
    row("es_MX.UTF-8", Language::Spanish);
    row("pt", Language::Portuguese);
    row("pt_BR", Language::Portuguese);
    row("pt-PT", Language::Portuguese);
    row("fr_CA@euro", Language::French);
    row("pl.UTF-8", Language::Polish);
    row("de_DE", std::nullopt);
    row("english", std::nullopt);
    row("C", std::nullopt);
    row("", std::nullopt);
}

void TestLanguage::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, known);
    QFETCH(Language, language);
    const auto found = languageFromName(std::string_view(name.constData()));
    QCOMPARE(found.has_value(), known);
    QCOMPARE(found.value_or(Language::English), language);
}

void TestLanguage::variables_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("lcAll");
    QTest::addColumn<QByteArray>("lcMessages");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<Language>("expected");
    const auto row = [](const char *name, const char *language, const char *lcAll,
                        const char *lcMessages, const char *lang, Language expected) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(lcAll) << QByteArray(lcMessages)
                            << QByteArray(lang) << expected;
    };
    row("nothing set", "", "", "", "", Language::English);
    row("LANG", "", "", "", "es_ES.UTF-8", Language::Spanish);
    row("LC_MESSAGES before LANG", "", "", "pl_PL", "es_ES", Language::Polish);
    row("LC_ALL before all locales", "", "fr_FR", "pl_PL", "es_ES", Language::French);
    row("LANGUAGE before LC_ALL", "pt_BR", "fr_FR", "", "", Language::Portuguese);
    row("the first known entry of LANGUAGE", "de:nb:pl:es", "", "", "de_DE", Language::Polish);
    row("no known entry of LANGUAGE", "de:nb", "", "", "es_ES", Language::English);
    row("LANGUAGE means nothing in the C locale", "es", "C", "", "fr_FR", Language::English);
    row("LANGUAGE counts in C.UTF-8", "es", "C.UTF-8", "", "", Language::Spanish);
    row("an unknown locale", "", "", "", "de_DE.UTF-8", Language::English);
}

void TestLanguage::variables()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, lcAll);
    QFETCH(QByteArray, lcMessages);
    QFETCH(QByteArray, lang);
    QFETCH(Language, expected);
    QCOMPARE(languageFromVariables({language.constData(), lcAll.constData(), lcMessages.constData(),
                                    lang.constData()}),
             expected);
}

void TestLanguage::everyLanguageHasItsOwnCode()
{
    QCOMPARE(allLanguages().size(), std::size_t{5});
    for (const Language language : allLanguages())
        QCOMPARE(languageFromName(languageCode(language)), std::optional(language));
}

void TestLanguage::englishNeedsNoCatalogue()
{
    QVERIFY(installLanguage(Language::English));
    QCOMPARE(currentLanguage(), Language::English);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
