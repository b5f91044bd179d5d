// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "messages/path_tokens.h"

#include <QTest>

using namespace mountlens;

class TestPathTokens : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void marksAroundAnErrorAreNotThoseOfAName();
};

namespace {

std::string found(const std::string &line)
{
    std::string text;
    for (const PathToken &token : pathTokens(line, {}))
        text += '<' + token.value + '>';
    return text;
}

} // namespace

void TestPathTokens::names_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("expected");

    const auto row = [](const char *promise, const std::string &line, const std::string &expected) {
        QTest::newRow(promise) << line << expected;
    };
    row("single quotes", "rm '/a b'", "</a b>");
    row("double quotes", "open \"x y\"", "<x y>");
    row("TeX quotes", "open `/x'", "</x>");
    row("backticks", "open `/x`", "</x>");
    row("English marks", "\u2018/x\u2019 \u201c/y\u201d", "</x></y>");
    row("Polish marks", "\u201e/x\u201d", "</x>");
    row("Spanish marks", "\u00ab/x\u00bb", "</x>");
    row("French marks with their blanks", "\u00ab\u00a0/x\u00a0\u00bb \u00ab /y \u00bb",
        "</x></y>");
    row("an apostrophe in a word opens nothing", "can't open d'x 'y'", "<y>");
    row("an apostrophe in a name, as coreutils has it", "'/it'\\''s'", "</it's>");
    row("a line feed in a name, as coreutils has it", "'/a'$'\\n''b'", "</a\nb>");
    row("a bare path ends at a blank", "open /x/y now", "</x/y>");
    row("a bare path ends at a colon and a blank", "touch: /x: Permission", "</x>");
    row("two paths with a colon", "mount /a:/b", "</a></b>");
    row("a full stop is no part", "exist: /srv/x.", "</srv/x>");
    row("brackets are no part", "fopen(/x)", "</x>");
    row("an URL is no path", "Get http://host/x/y", "");
    row("a socket's URL is one", "unix:///run/x.sock:", "</run/x.sock>");
    row("nginx writes unix: before it", "connect() to unix:/run/x.sock failed", "</run/x.sock>");
    row("a fraction is none", "2024/01/02 and/or", "");
    row("a lone slash is none", "a / b", "");
    row("a sentence in quotes is none", "msg=\"cannot open /x\"", "</x>");
    row("no closing mark", "open '/x", "</x>");
}

void TestPathTokens::names()
{
    QFETCH(const std::string, line);
    QFETCH(const std::string, expected);

    QCOMPARE(found(line), expected);
}

void TestPathTokens::marksAroundAnErrorAreNotThoseOfAName()
{
    const std::string line = "err=\"x: denied\"";
    QCOMPARE(pathTokens(line, {{8, 14}}).size(), std::size_t{0});
    QCOMPARE(pathTokens(line, {}).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestPathTokens)
#include "tst_path_tokens.moc"
