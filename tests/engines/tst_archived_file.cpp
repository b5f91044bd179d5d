// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/archived_file.h"

#include <QTest>

#include <array>
#include <cstdio>

using namespace mountlens;

namespace {

std::string octal(std::uint64_t number, int digits)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%0*llo", digits,
                  static_cast<unsigned long long>(number));
    return text.data();
}

/// One member: header and content, as tar(1) writes it.
std::string member(char type, const std::string &content, const std::string &link = {})
{
    std::string header(512, '\0');
    header.replace(0, 6, "passwd");
    header.replace(100, 7, "0000644");
    header.replace(124, 11, octal(content.size(), 11));
    header.replace(148, 8, "        ");
    header[156] = type;
    header.replace(157, link.size(), link);
    header.replace(257, 5, "ustar");
    std::uint64_t sum = 0;
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    header.replace(148, 7, octal(sum, 6) + '\0');
    std::string padded = content;
    padded.resize((content.size() + 511) / 512 * 512);
    return header + padded;
}

constexpr std::size_t kLimit = 10'000;

} // namespace

class TestArchivedFile : public QObject
{
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void links();
    void failures_data();
    void failures();
};

void TestArchivedFile::files_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QByteArray>("content");
    const std::string end(1024, '\0');
    const auto row = [](const char *name, const std::string &tar, const std::string &content) {
        QTest::newRow(name) << QByteArray::fromStdString(tar) << QByteArray::fromStdString(content);
    };
    row("a file", member('0', "root:x:0:0\n") + end, "root:x:0:0\n");
    row("of the oldest format", member('\0', "a") + end, "a");
    row("an empty file", member('0', "") + end, "");
    row("of a whole block", member('0', std::string(512, 'x')), std::string(512, 'x'));
    row("after a pax header", member('x', "30 mtime=1.5\n") + member('0', "b"), "b");
    row("after a directory", member('5', "") + member('0', "c"), "c");
    row("the end may be missing", member('0', "d"), "d");
    row("at the limit", member('0', std::string(kLimit, 'y')), std::string(kLimit, 'y'));
}

void TestArchivedFile::files()
{
    QFETCH(QByteArray, tar);
    QFETCH(QByteArray, content);
    const auto file = readArchivedFile(tar.toStdString(), kLimit);
    QVERIFY(file);
    QCOMPARE(QByteArray::fromStdString(file->content), content);
    QVERIFY(file->linkTarget.empty());
}

void TestArchivedFile::links()
{
    const auto link = readArchivedFile(member('2', "", "../nix/passwd"), kLimit);
    QVERIFY(link);
    QCOMPARE(link->linkTarget, std::string("../nix/passwd"));
    const auto longest = readArchivedFile(member('2', "", std::string(100, 'l')), kLimit);
    QVERIFY(longest);
    QCOMPARE(longest->linkTarget.size(), std::size_t{100});
}

void TestArchivedFile::failures_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const std::string &tar, ErrorId expected) {
        QTest::newRow(name) << QByteArray::fromStdString(tar) << static_cast<int>(expected);
    };
    std::string damaged = member('0', "x");
    damaged[0] = 'X';
    std::string binary = member('0', "x");
    binary[124] = '\x80';
    row("nothing", {}, ErrorId::Malformed);
    row("only the end", std::string(1024, '\0'), ErrorId::Malformed);
    row("less than a header", std::string(511, 'x'), ErrorId::Malformed);
    row("no tar", std::string(2048, 'x'), ErrorId::Malformed);
    row("a wrong checksum", damaged, ErrorId::Malformed);
    row("a binary size", binary, ErrorId::Malformed);
    row("content cut off", member('0', std::string(1000, 'x')).substr(0, 900), ErrorId::Malformed);
    row("only a directory", member('5', ""), ErrorId::Malformed);
    row("a header that promises too much", member('x', std::string(600, 'x')).substr(0, 700),
        ErrorId::Malformed);
    row("beyond the limit", member('0', std::string(kLimit + 1, 'y')), ErrorId::TooLarge);
}

void TestArchivedFile::failures()
{
    QFETCH(QByteArray, tar);
    QFETCH(int, expected);
    const auto file = readArchivedFile(tar.toStdString(), kLimit);
    QVERIFY(!file);
    QCOMPARE(static_cast<int>(file.error().id()), expected);
}

QTEST_GUILESS_MAIN(TestArchivedFile)
#include "tst_archived_file.moc"
