// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/code_text.h"
#include "text/text_checks.h"
#include "text/value_text.h"

#include <QTest>

#include <set>

using namespace mountlens;
using namespace mountlens::ui;

class TestCodeText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeIsExplained_data();
    void everyCodeIsExplained();
    void titlesDiffer();
    void unknownCodes();
    void capitalsDoNotMatter();
    void everyCauseHasItsWords();
    void nothingHarmfulIsAdvised();
    void wrapping();
};

void TestCodeText::everyCodeIsExplained_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const std::string_view code : allResultCodes())
        QTest::newRow(code.data()) << QByteArray(code.data());
}

void TestCodeText::everyCodeIsExplained()
{
    QFETCH(QByteArray, code);
    const auto text = codeText(code.constData());
    QVERIFY(text);
    for (const QString &part : {text->title, text->meaning, text->origin, text->help})
        QVERIFY2(isSentence(part), qPrintable(part));
    QVERIFY(text->mistake.isEmpty() || isSentence(text->mistake));
    QVERIFY2(text->title.count(u' ') < 20, qPrintable(text->title));

    const QString page = explainText(code.constData());
    QVERIFY(page.startsWith(QString::fromLatin1(code)));
    const QStringList lines = page.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(displayWidth(line) <= 78, qPrintable(line));
}

void TestCodeText::titlesDiffer()
{
    std::set<QString> titles;
    for (const std::string_view code : allResultCodes())
        QVERIFY2(titles.insert(codeText(code)->title).second, code.data());
}

void TestCodeText::unknownCodes()
{
    for (const char *code :
         {"", "ML-D000", "ML-D999", "ML-U099", "ML-X001", "ML-D4", "ML-D0004", "ML-D-04", "D004"}) {
        QVERIFY2(!codeText(code), code);
        QVERIFY2(explainText(code).isEmpty(), code);
    }
}

void TestCodeText::capitalsDoNotMatter()
{
    QCOMPARE(explainText("ml-d004"), explainText("ML-D004"));
}

void TestCodeText::everyCauseHasItsWords()
{
    constexpr auto last = static_cast<int>(Cause::NotAPermission);
    std::set<QString> seen;
    for (int i = 0; i <= last; ++i) {
        const QString text = causeText(static_cast<Cause>(i));
        QVERIFY2(isSentence(text), qPrintable(text));
        QVERIFY2(text.count(u' ') < 20, qPrintable(text));
        QVERIFY2(seen.insert(text).second, qPrintable(text));
    }
}

void TestCodeText::nothingHarmfulIsAdvised()
{
    for (const std::string_view code : allResultCodes()) {
        const QString page = explainText(code);
        for (const char *word : {"777", "--privileged", "setenforce", "666"})
            QVERIFY2(!page.contains(QLatin1StringView(word)), code.data());
    }
}

void TestCodeText::wrapping()
{
    QCOMPARE(wrapped(QStringLiteral("one two three"), 8, QStringLiteral("  ")),
             QStringLiteral("  one\n  two\n  three\n"));
    QCOMPARE(wrapped(QStringLiteral("one two three"), 9), QStringLiteral("one two\nthree\n"));
    QCOMPARE(wrapped(QStringLiteral("incompressible x"), 5), QStringLiteral("incompressible\nx\n"));
    QCOMPARE(wrapped(QStringLiteral(u"日本 日本"), 8), QStringLiteral(u"日本\n日本\n"));
    QCOMPARE(wrapped(QStringLiteral(u"日本 日本"), 9), QStringLiteral(u"日本 日本\n"));
}

QTEST_APPLESS_MAIN(TestCodeText)
#include "tst_code_text.moc"
