// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/language.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

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
    void everyLanguageIsSpoken();
    void plurals_data();
    void plurals();
    void counts_data();
    void counts();
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

void TestLanguage::everyLanguageIsSpoken()
{
    QStringList spoken;
    for (const Language language : allLanguages()) {
        QVERIFY(installLanguage(language));
        QCOMPARE(currentLanguage(), language);
        spoken += QCoreApplication::translate("Verdict", "undetermined");
    }
    spoken.removeDuplicates();
    QCOMPARE(spoken.size(), static_cast<qsizetype>(allLanguages().size()));
}

void TestLanguage::plurals_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("forms"); // for one, few, many
    QTest::addColumn<QByteArray>("chosen"); // for 0, 1, 2, 5, 12, 21, 22, 25, 1000000
    const auto row = [](Language language, const QStringList &forms, const char *chosen) {
        QTest::newRow(languageCode(language).data()) << language << forms << QByteArray(chosen);
    };
    row(Language::English, {QStringLiteral("mount"), QStringLiteral("mounts")}, "101111111");
    row(Language::Spanish, {QStringLiteral("montaje"), QStringLiteral("montajes")}, "101111111");
    row(Language::Portuguese, {QStringLiteral("montagem"), QStringLiteral("montagens")},
        "001111111");
    row(Language::French, {QStringLiteral("montage"), QStringLiteral("montages")}, "001111111");
    row(Language::Polish,
        {QStringLiteral("montowanie"), QStringLiteral("montowania"), QStringLiteral("montowań")},
        "201222122");
}

void TestLanguage::plurals()
{
    QFETCH(Language, language);
    QFETCH(QStringList, forms);
    QFETCH(QByteArray, chosen);
    QVERIFY(installLanguage(language));
    constexpr std::array kNumbers = {0, 1, 2, 5, 12, 21, 22, 25, 1000000};
    for (std::size_t i = 0; i < kNumbers.size(); ++i) {
        const QString text =
            QCoreApplication::translate("Snapshot", "%n mount(s)", nullptr, kNumbers[i]);
        const QString form = forms[chosen[static_cast<qsizetype>(i)] - '0'];
        QCOMPARE(text, QString::number(kNumbers[i]) + u' ' + form);
    }
}

void TestLanguage::counts_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("thousand");
    QTest::addColumn<QString>("million");
    const auto row = [](Language language, const char16_t *thousand, const char16_t *million) {
        QTest::newRow(languageCode(language).data())
            << language << QString::fromUtf16(thousand) << QString::fromUtf16(million);
    };
    row(Language::English, u"1,234", u"1,234,567");
    row(Language::Spanish, u"1234", u"1.234.567");
    row(Language::Portuguese, u"1.234", u"1.234.567");
    row(Language::French, u"1\u202f234", u"1\u202f234\u202f567");
    row(Language::Polish, u"1234", u"1\u00a0234\u00a0567");
}

void TestLanguage::counts()
{
    QFETCH(Language, language);
    QFETCH(QString, thousand);
    QFETCH(QString, million);
    QVERIFY(installLanguage(language));
    QCOMPARE(countText(1234), thousand);
    QCOMPARE(countText(1234567), million);
    QCOMPARE(idText(mountlens::Uid{231072}), QStringLiteral("231072"));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
