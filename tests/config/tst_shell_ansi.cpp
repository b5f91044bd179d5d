// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_ansi.h"

#include <QTest>

using namespace mountlens;

class TestShellAnsi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void length();
};

void TestShellAnsi::escapes_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const char *written, const char *expected) {
        QTest::newRow(promise) << QByteArray(written) << QByteArray(expected);
    };
    row("letters", R"(\a\b\e\E\f\n\r\t\v)", "\a\b\x1b\x1b\f\n\r\t\v");
    row("quotes and the backslash", R"(\'\"\\\?)", "'\"\\?");
    row("hexadecimal", R"(\x41\x4z\xe9)", "A\x04z\xe9");
    row("octal", R"(\101\60\0601)", "A001");
    row("characters of Unicode", R"(\u41\u00e9\u20AC\U1F600!)",
        "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80!");
    row("control characters", R"(\cA\ca\c?)", "\x01\x01\x7f");
    row("without digits they stay", R"(\xg\ug)", R"(\xg\ug)");
    row("others stay with their backslash", R"(\q\/)", R"(\q\/)");
    row("a zero byte ends the text", R"(ab\0cd)", "ab");
    row("however it is written", R"(ab\x00cd)", "ab");
    row("a backslash at the end stays", "ab\\", "ab\\");
}

void TestShellAnsi::escapes()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(readAnsiQuoted(written.toStdString()).text), expected);
}

void TestShellAnsi::length()
{
    QCOMPARE(readAnsiQuoted("ab\\'c' d").length, std::size_t{6});
    QCOMPARE(readAnsiQuoted("ab\\0cd' d").length, std::size_t{7});
    QCOMPARE(readAnsiQuoted("no end").length, std::size_t{6});
    QCOMPARE(readAnsiQuoted("").length, std::size_t{0});
}

QTEST_APPLESS_MAIN(TestShellAnsi)
#include "tst_shell_ansi.moc"
