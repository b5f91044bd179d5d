// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/line_reader.h"
#include "cli/run_program.h"

#include <QTest>

using namespace mountlens::ui;

class TestLineReader : public QObject
{
    Q_OBJECT

private slots:
    void chunksEndWhereNothingMoreIsThere();
    void lineInPieces();
    void lastLineWithoutNewline();
    void blankLinesAreLeftOut();
    void longLinesAreSkipped_data();
    void longLinesAreSkipped();
};

namespace {

using Texts = std::vector<std::string>;

Texts texts(const std::vector<InputLine> &lines)
{
    Texts all;
    for (const InputLine &line : lines)
        all.push_back(line.tooLong ? "TOO LONG" : line.text);
    return all;
}

} // namespace

void TestLineReader::chunksEndWhereNothingMoreIsThere()
{
    StringInput input({"a\nb\n", "c\n"});
    LineReader reader(input, 100);
    QVERIFY((texts(reader.nextChunk()) == Texts{"a", "b"}));
    QVERIFY((texts(reader.nextChunk()) == Texts{"c"}));
    QVERIFY(reader.nextChunk().empty());
    QVERIFY(reader.nextChunk().empty());
}

void TestLineReader::lineInPieces()
{
    StringInput input({"fir", "st\nsec", "ond\n"});
    LineReader reader(input, 100);
    QVERIFY((texts(reader.nextChunk()) == Texts{"first"}));
    QVERIFY((texts(reader.nextChunk()) == Texts{"second"}));
}

void TestLineReader::lastLineWithoutNewline()
{
    StringInput input({"a\nb"});
    LineReader reader(input, 100);
    QVERIFY((texts(reader.nextChunk()) == Texts{"a"}));
    QVERIFY((texts(reader.nextChunk()) == Texts{"b"}));
    QVERIFY(reader.nextChunk().empty());
}

void TestLineReader::blankLinesAreLeftOut()
{
    StringInput input({"\n \t\r\n\na\n"});
    LineReader reader(input, 100);
    QVERIFY((texts(reader.nextChunk()) == Texts{"a"}));
}

void TestLineReader::longLinesAreSkipped_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as long as allowed") << 100 << true;
    QTest::newRow("one more") << 101 << false;
    QTest::newRow("more than one block") << 200'000 << false;
}

void TestLineReader::longLinesAreSkipped()
{
    QFETCH(int, length);
    QFETCH(bool, accepted);
    const std::string line(static_cast<std::size_t>(length), 'x');
    for (const char *end : {"\nnext\n", ""}) {
        StringInput input({line + end});
        LineReader reader(input, 100);
        Texts all;
        for (Texts some = texts(reader.nextChunk()); !some.empty();
             some = texts(reader.nextChunk()))
            all.insert(all.end(), some.begin(), some.end());
        QVERIFY(!all.empty());
        QCOMPARE(all.front(), accepted ? line : std::string("TOO LONG"));
        QCOMPARE(all.size(), *end ? std::size_t{2} : std::size_t{1});
    }
}

QTEST_APPLESS_MAIN(TestLineReader)
#include "tst_line_reader.moc"
