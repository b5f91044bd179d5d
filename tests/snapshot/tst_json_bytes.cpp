// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/json_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cstdint>

using namespace mountlens;

class TestJsonBytes : public QObject
{
    Q_OBJECT

private slots:
    void everyPairOfBytesSurvives();
    void randomBytesSurviveADocument();
    void looksLikePythonsSurrogateescape_data();
    void looksLikePythonsSurrogateescape();
    void straySurrogatesAreRefused_data();
    void straySurrogatesAreRefused();
};

namespace {

/// Through text and parser, as in a file.
std::optional<std::string> throughDocument(const std::string &bytes)
{
    const QByteArray text =
        QJsonDocument(QJsonArray{toJsonString(bytes)}).toJson(QJsonDocument::Compact);
    return fromJsonString(QJsonDocument::fromJson(text).array().at(0).toString());
}

} // namespace

void TestJsonBytes::everyPairOfBytesSurvives()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const std::string bytes{static_cast<char>(first), static_cast<char>(second)};
            QVERIFY(fromJsonString(toJsonString(bytes)) == bytes);
        }
    }
}

void TestJsonBytes::randomBytesSurviveADocument()
{
    std::uint64_t state = 42;
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (int i = 0; i < 24; ++i) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            // Bytes from 0x80 upwards make sequences that almost are UTF-8.
            const auto value = static_cast<unsigned char>(state >> 56U);
            bytes += static_cast<char>(i % 3 == 0 ? value : value | 0x80U);
        }
        QVERIFY(throughDocument(bytes) == bytes);
    }
}

void TestJsonBytes::looksLikePythonsSurrogateescape_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto units = [](std::initializer_list<char16_t> list) {
        return QString::fromUtf16(list.begin(), static_cast<qsizetype>(list.size()));
    };
    QTest::newRow("plain ASCII") << QByteArray("a b") << QStringLiteral("a b");
    QTest::newRow("two bytes of UTF-8") << QByteArray("\xc3\xa9") << units({0xe9});
    QTest::newRow("beyond the first plane is a pair")
        << QByteArray("\xf0\x9f\x98\x80") << units({0xd83d, 0xde00});
    QTest::newRow("a lone byte") << QByteArray("x\xff") << units({u'x', 0xdcff});
    QTest::newRow("a sequence cut short") << QByteArray("\xe2\x82") << units({0xdce2, 0xdc82});
    QTest::newRow("an overlong slash") << QByteArray("\xc0\xaf") << units({0xdcc0, 0xdcaf});
    QTest::newRow("an overlong sequence of three")
        << QByteArray("\xe0\x80\xaf") << units({0xdce0, 0xdc80, 0xdcaf});
    QTest::newRow("an encoded surrogate")
        << QByteArray("\xed\xb2\x80") << units({0xdced, 0xdcb2, 0xdc80});
    QTest::newRow("past the last code point")
        << QByteArray("\xf4\x90\x80\x80") << units({0xdcf4, 0xdc90, 0xdc80, 0xdc80});
}

void TestJsonBytes::looksLikePythonsSurrogateescape()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(toJsonString(bytes.toStdString()), text);
    QVERIFY(throughDocument(bytes.toStdString()) == bytes.toStdString());
}

void TestJsonBytes::straySurrogatesAreRefused_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("last before the bytes") << 0xdc7f << false;
    QTest::newRow("first byte") << 0xdc80 << true;
    QTest::newRow("last byte") << 0xdcff << true;
    QTest::newRow("first after the bytes") << 0xdd00 << false;
    QTest::newRow("a high surrogate alone") << 0xd83d << false;
}

void TestJsonBytes::straySurrogatesAreRefused()
{
    QFETCH(int, unit);
    QFETCH(bool, accepted);
    QCOMPARE(fromJsonString(QString(QChar(unit))).has_value(), accepted);
}

QTEST_APPLESS_MAIN(TestJsonBytes)
#include "tst_json_bytes.moc"
