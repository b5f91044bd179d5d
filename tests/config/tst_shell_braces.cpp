// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_braces.h"

#include <QTest>

using namespace mountlens;

class TestShellBraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void lengths_data();
    void lengths();
    void limits();
};

void TestShellBraces::words_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const char *word, const char *expected) {
        QTest::newRow(promise) << QByteArray(word) << QByteArray(expected);
    };
    row("a list", "a{b,c}d", "abd acd");
    row("with an empty element", "a{,.bak}", "a a.bak");
    row("two lists", "{a,b}{1,2}", "a1 a2 b1 b2");
    row("lists in lists", "{a,{b,c}d}e", "ae bde cde");
    row("numbers", "x{1..3}", "x1 x2 x3");
    row("numbers downwards", "{1..-1}", "1 0 -1");
    row("padded numbers", "{08..10}", "08 09 10");
    row("with a step", "{0..6..3}", "0 3 6");
    row("letters", "{a..c}", "a b c");
    row("quoted elements", "{'a,b',\"c d\"}", "'a,b' \"c d\"");
    row("a list within braces that mean nothing", "{x{a,b}}", "{xa} {xb}");
    row("a list behind an open brace", "{a{b,c}", "{ab {ac");
    row("one element", "{a}", "");
    row("no element", "{}", "");
    row("quoted braces", "'{a,b}'\"{c,d}\"\\{e,f\\}", "");
    row("a parameter", "${a,b}", "");
    row("a substitution", "$(echo {a,b})", "");
    row("a list without end", "{a,b", "");
    row("no range", "{1..b}", "");
    row("plain", "abc", "");
}

void TestShellBraces::words()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, expected);
    std::string shown;
    for (const std::string &each : braceExpanded(word.toStdString()))
        shown += (shown.empty() ? "" : " ") + each;
    QCOMPARE(QByteArray::fromStdString(shown), expected);
}

void TestShellBraces::lengths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *promise, const char *text, int expected) {
        QTest::newRow(promise) << QByteArray(text) << expected;
    };
    row("up to a blank", "ab cd", 2);
    row("up to an operator", "ab;cd", 2);
    row("quotes", "'a b'\"c d\"e\\ f g", 14);
    row("a substitution in quotes", "\"$(a \"b c\")\" d", 12);
    row("a substitution", "$(a b)`c d` e", 11);
    row("C quotes", "$'a\\' b' c", 8);
    row("without end", "\"a b", 4);
    row("nothing", "", 0);
}

void TestShellBraces::lengths()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(writtenWordLength(text.toStdString())), expected);
}

void TestShellBraces::limits()
{
    QVERIFY(braceExpanded("{1..1000}").empty());
    QVERIFY(braceExpanded("{1..4294967295}").empty());
    std::string many;
    for (int i = 0; i < 30; ++i)
        many += "{a,b}";
    QVERIFY(braceExpanded(many).empty());
    QVERIFY(braceExpanded(std::string(4000, '{')).empty());
    QVERIFY(braceExpanded(std::string(100000, '{') + ',').empty());
    QCOMPARE(braceExpanded("{1..256}").size(), std::size_t{256});
}

QTEST_APPLESS_MAIN(TestShellBraces)
#include "tst_shell_braces.moc"
