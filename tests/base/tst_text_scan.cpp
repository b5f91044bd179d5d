// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/text_scan.h"
#include "support/printers.h"

using namespace mountlens;

class TestTextScan : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void numbersOf32Bits();
    void otherBases();
    void lines();
    void fields();
    void separators();
    void octalEscapes_data();
    void octalEscapes();
};

void TestTextScan::numbers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<quint64>("value");
    const auto number = [](const char *name, const char *text, quint64 value) {
        QTest::newRow(name) << std::string(text) << true << value;
    };
    const auto none = [](const char *name, const char *text) {
        QTest::newRow(name) << std::string(text) << false << quint64{0};
    };
    number("zero", "0", 0);
    number("leading zeros", "0007", 7);
    number("the largest", "18446744073709551615", 18446744073709551615U);
    none("one more than the largest", "18446744073709551616");
    none("nothing", "");
    none("a sign", "-1");
    none("a plus", "+1");
    none("a blank in front", " 1");
    none("a blank behind", "1 ");
    none("letters behind", "12x");
    none("hexadecimal in base ten", "0x10");
    none("a point", "1.0");
}

void TestTextScan::numbers()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, isNumber);
    QFETCH(const quint64, value);
    const auto parsed = parseNumber(text);
    QCOMPARE(parsed.has_value(), isNumber);
    QCOMPARE(quint64{parsed.value_or(0)}, value);
}

void TestTextScan::numbersOf32Bits()
{
    QVERIFY(parseNumber32("4294967295") == 4294967295U);
    QVERIFY(!parseNumber32("4294967296"));
    QVERIFY(!parseNumber32("-1"));
}

void TestTextScan::otherBases()
{
    QVERIFY(parseNumber("755", 8) == 0755U);
    QVERIFY(!parseNumber("8", 8));
    QVERIFY(parseNumber("1ffffffffff", 16) == 0x1ffffffffffU);
    QVERIFY(parseNumber("FF", 16) == 255U);
}

void TestTextScan::lines()
{
    std::string_view rest = "one\n\ntwo";
    QVERIFY(takeLine(rest) == "one");
    QVERIFY(takeLine(rest).empty());
    QVERIFY(takeLine(rest) == "two");
    QVERIFY(rest.empty());
    QVERIFY(takeLine(rest).empty());
    rest = "ends\n";
    QVERIFY(takeLine(rest) == "ends");
    QVERIFY(rest.empty());
}

void TestTextScan::fields()
{
    std::string_view rest = " \t a  b\tc ";
    QVERIFY(takeField(rest) == "a");
    QVERIFY(takeField(rest) == "b");
    QVERIFY(takeField(rest) == "c");
    QVERIFY(takeField(rest).empty());
    QVERIFY(takeField(rest).empty());
}

void TestTextScan::separators()
{
    std::string_view rest = "a=b=c";
    QVERIFY(takeUntil(rest, '=') == "a");
    QVERIFY(takeUntil(rest, ',') == "b=c");
    QVERIFY(rest.empty());
    rest = ",x";
    QVERIFY(takeUntil(rest, ',').empty());
    QVERIFY(rest == "x");
}

void TestTextScan::octalEscapes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("plain");
    const auto is = [](const char *name, const char *text, const std::string &plain) {
        QTest::newRow(name) << std::string(text) << plain;
    };
    is("a blank", R"(/a\040b)", "/a b");
    is("a tab, a newline, a backslash", R"(\011\012\134)", "\t\n\\");
    is("an escape after an escaped backslash", R"(\134040)", R"(\040)");
    is("bytes over 127", R"(\303\244)", "\xc3\xa4");
    is("too short at the end", R"(a\04)", R"(a\04)");
    is("no octal digit", R"(\048)", R"(\048)");
    is("the last three bytes", R"(\101)", "A");
    is("nothing", "", "");
}

void TestTextScan::octalEscapes()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, plain);
    QCOMPARE(decodeOctalEscapes(text), plain);
}

QTEST_APPLESS_MAIN(TestTextScan)
#include "tst_text_scan.moc"
