// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/json_field.h"
#include "snapshot/json_text.h"

#include <QTest>

using namespace mountlens;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void limits_data();
    void limits();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void numbers_data();
    void numbers();
    void theFirstFaultIsKept();
};

namespace {

constexpr JsonLimits kSmall{64, 4, 8};

QJsonValue parsed(const char *text)
{
    const auto value = parseJsonObject(text, JsonLimits{4096, 16, 1000});
    return value ? *value : QJsonValue();
}

} // namespace

void TestJsonText::limits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");
    const auto fine = -1;
    const auto tooLarge = static_cast<int>(ErrorId::TooLarge);
    const auto malformed = static_cast<int>(ErrorId::Malformed);
    QTest::newRow("an empty object") << QByteArray("{}") << fine;
    QTest::newRow("as deep as allowed") << QByteArray(R"({"a":[[[]]]})") << fine;
    QTest::newRow("one level too deep") << QByteArray(R"({"a":[[[[]]]]})") << tooLarge;
    QTest::newRow("brackets in a string do not count")
        << QByteArray(R"({"a":"[[[[[[[[{{{,,,,,,,,"})") << fine;
    QTest::newRow("an escaped quote does not end a string")
        << QByteArray(R"({"a":"\"[[[[[[[["})") << fine;
    QTest::newRow("too many values") << QByteArray(R"({"a":[1,1,1,1,1,1,1]})") << tooLarge;
    QTest::newRow("too many bytes")
        << QByteArray(R"({"a":")") + QByteArray(60, 'x') + QByteArray(R"("})") << tooLarge;
    QTest::newRow("nothing") << QByteArray() << malformed;
    QTest::newRow("an array") << QByteArray("[]") << malformed;
    QTest::newRow("a string without end") << QByteArray(R"({"a":"\)") << malformed;
    QTest::newRow("bytes that are not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << malformed;
    QTest::newRow("something after the end") << QByteArray("{} {}") << malformed;
}

void TestJsonText::limits()
{
    QFETCH(QByteArray, text);
    QFETCH(int, error);
    const auto value = parseJsonObject(text.toStdString(), kSmall);
    QCOMPARE(value ? -1 : static_cast<int>(value.error().id()), error);
}

void TestJsonText::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("first line") << QByteArray("{x") << QByteArray("line 1,");
    QTest::newRow("third line") << QByteArray("{\n\"a\": 1,\n!\n}") << QByteArray("line 3,");
}

void TestJsonText::faultsNameTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    const auto value = parseJsonObject(text.toStdString(), kSmall);
    QVERIFY(!value);
    QVERIFY2(value.error().subject().starts_with(line.toStdString()),
             value.error().subject().c_str());
}

void TestJsonText::numbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<quint64>("number");
    QTest::newRow("zero") << QByteArray("0") << true << quint64{0};
    QTest::newRow("2^53") << QByteArray("9007199254740992") << true << quint64{9007199254740992};
    QTest::newRow("above 2^53 without quotes")
        << QByteArray("9007199254740994") << false << quint64{0};
    QTest::newRow("the largest, in quotes")
        << QByteArray("\"18446744073709551615\"") << true << quint64{18446744073709551615U};
    QTest::newRow("one more than the largest")
        << QByteArray("\"18446744073709551616\"") << false << quint64{0};
    QTest::newRow("negative") << QByteArray("-1") << false << quint64{0};
    QTest::newRow("a fraction") << QByteArray("1.5") << false << quint64{0};
    QTest::newRow("true") << QByteArray("true") << false << quint64{0};
    QTest::newRow("missing") << QByteArray("null") << false << quint64{0};
}

void TestJsonText::numbers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, accepted);
    QFETCH(quint64, number);
    JsonFault fault;
    const JsonField field(parsed(("{\"n\":" + json + "}").constData()), fault);
    QCOMPARE(field["n"].number(18446744073709551615U), number);
    QCOMPARE(!fault.error(), accepted);
    if (accepted)
        QCOMPARE(
            JsonField(QJsonObject{{QStringLiteral("n"), toJsonNumber(number)}}, fault)["n"].number(
                number),
            number);
}

void TestJsonText::theFirstFaultIsKept()
{
    JsonFault fault;
    const JsonField field(parsed(R"({"a":[{"b":true},{"b":7}],"c":"x"})"), fault);
    field["a"].each([](const JsonField &each) { (void)each["b"].boolean(); });
    (void)field["c"].boolean();
    QVERIFY(fault.error().has_value());
    QCOMPARE(fault.error()->subject(), std::string("$.a[1].b"));
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
