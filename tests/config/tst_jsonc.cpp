// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/jsonc.h"
#include "support/yaml_print.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::printed;

class TestJsonc : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void faults_data();
    void faults();
    void limits_data();
    void limits();
    void linesAreThoseOfTheValues();
};

namespace {

std::string repeated(const std::string &text, std::size_t times)
{
    std::string whole;
    for (std::size_t i = 0; i < times; ++i)
        whole += text;
    return whole;
}

} // namespace

void TestJsonc::values_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const char *expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    row("an object keeps its order", R"({"b": 1, "a": "x"})", R"({b: 1, a: "x"})");
    row("of a key given twice the last counts", R"({"a": 1, "b": 2, "a": 3})", "{a: 3, b: 2}");
    row("words are plain", R"([true, false, null])", "[true, false, ~]");
    row("numbers keep their text", R"([0, -1, 1.50, 1e9, 4294967295])",
        "[0, -1, 1.50, 1e9, 4294967295]");
    row("escapes", R"(["\"\\\/", "\u0041\u00e9\u20ac"])", "[\"\"\\/\", \"A\xC3\xA9\xE2\x82\xAC\"]");
    row("a pair of surrogates is one character", R"(["\ud83d\ude00"])", "[\"\xF0\x9F\x98\x80\"]");
    row("a surrogate alone is replaced", R"(["\ud83dx", "\ude00"])",
        "[\"\xEF\xBF\xBDx\", \"\xEF\xBF\xBD\"]");
    row("a line comment", "{// one\n\"a\": 1 // two\n}", "{a: 1}");
    row("a block comment", "/* a\n b */{\"a\"/**/:/* c */1}", "{a: 1}");
    row("a comment at the end of the text", "{} // end", "{}");
    row("a string may hold what looks like a comment", R"({"u": "https://x/*y*/"})",
        R"({u: "https://x/*y*/"})");
    row("a string may hold what looks like a trailing comma", R"(["a,]", ",}"])",
        R"(["a,]", ",}"])");
    row("a trailing comma in an object", "{\"a\": 1,\n}", "{a: 1}");
    row("a trailing comma in an array", "[1, 2, ]", "[1, 2]");
    row("a comment after a trailing comma", "[1, // x\n]", "[1]");
    row("a missing comma", "{\"a\": 1\n\"b\": 2}", "{a: 1, b: 2}");
    row("a byte order mark", "\xEF\xBB\xBF{}", "{}");
    row("carriage returns", "{\r\n\"a\": 1\r\n}\r\n", "{a: 1}");
    row("tabs", "{\t\"a\":\t1}", "{a: 1}");
    row("nothing in it", "[{}, []]", "[{}, []]");
}

void TestJsonc::values()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    const auto value = parseJson(text, JsonDialect::WithComments);
    QVERIFY(value.has_value());
    QCOMPARE(printed(*value), expected);
}

void TestJsonc::faults_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("lenient");
    QTest::addColumn<std::string>("subject");
    const auto row = [](const char *name, const char *text, bool lenient, const char *subject) {
        QTest::newRow(name) << std::string(text) << lenient << std::string(subject);
    };
    row("nothing", "", true, "line 1");
    row("the line of the fault", "{\n \"a\": 1,\n \"b\": x\n}", true, "line 3");
    row("the line behind comments", "/* \n\n */ // \n{,}", true, "line 4");
    row("an open string", "[\"a", true, "line 1");
    row("a string over a line's end", "[\"a\nb\"]", true, "line 1");
    row("an open comment", "{} /* x", true, "line 1");
    row("an open object", "{\"a\": 1", true, "line 1");
    row("something behind the value", "{} {}", true, "line 1");
    row("an unknown escape", R"(["\x"])", true, "line 1");
    row("a short \\u", R"(["\u12"])", true, "line 1");
    row("a key without quotes", "{a: 1}", true, "line 1");
    row("a key without a value", R"({"a"})", true, "line 1");
    row("a number with a leading zero", "[01]", true, "line 1");
    row("a number without digits", "[-]", true, "line 1");
    row("a fraction without digits", "[1.]", true, "line 1");
    row("an exponent without digits", "[1e+]", true, "line 1");
    row("JSON itself has no comments", "{} // x", false, "line 1");
    row("JSON itself has no trailing commas", "[1,]", false, "line 1");
    row("JSON itself wants its commas", "[1 2]", false, "line 1");
}

void TestJsonc::faults()
{
    QFETCH(std::string, text);
    QFETCH(bool, lenient);
    QFETCH(std::string, subject);
    const auto value = parseJson(text, lenient ? JsonDialect::WithComments : JsonDialect::Strict);
    QVERIFY(!value.has_value());
    QVERIFY(value.error().id() == ErrorId::Malformed);
    QCOMPARE(value.error().subject(), subject);
}

void TestJsonc::limits_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("depth") << repeated("[", 5000);
    QTest::newRow("size") << std::string(5U << 20U, ' ');
    QTest::newRow("values") << "[" + repeated("1,", 300'000) + "1]";
}

void TestJsonc::limits()
{
    QFETCH(std::string, text);
    const auto value = parseJson(text, JsonDialect::Strict);
    QVERIFY(!value.has_value());
    QVERIFY(value.error().id() == ErrorId::TooLarge);
}

void TestJsonc::linesAreThoseOfTheValues()
{
    const auto value = parseJson("{\n\"a\": [\n1,\n\"x\"]}", JsonDialect::Strict);
    QVERIFY(value.has_value());
    QCOMPARE(value->line, 1U);
    QCOMPARE(value->members.front().second.line, 2U);
    QCOMPARE(value->members.front().second.items.back().line, 4U);
}

QTEST_APPLESS_MAIN(TestJsonc)
#include "tst_jsonc.moc"
