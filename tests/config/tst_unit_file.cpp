// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/spec_lines.h"
#include "config/unit_file.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestUnitFile : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void refusals_data();
    void refusals();
    void linesAreCounted();
    void straysAreKept();
    void words_data();
    void words();
    void fields_data();
    void fields();
    void dropInPlaces_data();
    void dropInPlaces();
    void dropInsAreMerged();
    void booleans();
};

void TestUnitFile::values_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("syntax");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, UnitSyntax syntax, const char *text, const char *all) {
        QTest::newRow(name) << std::string(text) << static_cast<int>(syntax) << std::string(all);
    };
    const auto quadlet = UnitSyntax::Quadlet;
    const auto systemd = UnitSyntax::Systemd;
    row("repeated keys append", quadlet, "[S]\nK=a\nK=b\n", "a|b");
    row("an empty assignment resets", quadlet, "[S]\nK=a\nK=\nK=b\n", "b");
    row("an empty one at the end leaves nothing", quadlet, "[S]\nK=a\nK=\n", "");
    row("keys are case-sensitive", quadlet, "[S]\nk=a\nK=b\n", "b");
    row("sections of one name are one", quadlet, "[S]\nK=a\n[T]\nK=x\n[S]\nK=b\n", "a|b");
    row("white space around key and value", quadlet, "[S]\n  K =  a b  \n", "a b");
    row("# and ; are comments at the line start", quadlet, "[S]\n#K=x\n;K=y\n  # K=z\nK=a\n", "a");
    row("# later in a line is text", quadlet, "[S]\nK=a #b ;c\n", "a #b ;c");
    row("quadlet joins without a blank", quadlet, "[S]\nK=a\\\nb\n", "ab");
    row("quadlet keeps the blank before the backslash", quadlet, "[S]\nK=a \\\n   b\n", "a b");
    row("systemd joins with a blank", systemd, "[S]\nK=a\\\nb\n", "a b");
    row("comments between joined lines are skipped", quadlet, "[S]\nK=a \\\n# no\n; no\nb\n",
        "a b");
    row("the same for systemd", systemd, "[S]\nK=a \\\n# no\nb\n", "a  b");
    row("white space after the backslash", quadlet, "[S]\nK=a \\  \t\nb\n", "a b");
    row("two backslashes join nothing for systemd", systemd, "[S]\nK=a\\\\\nK=b\n", "a\\\\|b");
    row("a backslash on the last line", quadlet, "[S]\nK=a\\", "a");
    row("CRLF", quadlet, "[S]\r\nK=a\r\nK=b\r\n", "a|b");
    row("a byte order mark", quadlet, "\xEF\xBB\xBF[S]\nK=a\n", "a");
    row("no newline at the end", quadlet, "[S]\nK=a", "a");
    row("an equals sign in the value", quadlet, "[S]\nK=type=bind,src=/a\n", "type=bind,src=/a");
    row("quotes stay in lists", quadlet, "[S]\nK=\"/a:/b\"\n", "\"/a:/b\"");
    row("an empty line ends a join for systemd", systemd, "[S]\nK=a \\\n\nK=b\n", "a|b");
}

void TestUnitFile::values()
{
    QFETCH(const std::string, text);
    QFETCH(const int, syntax);
    QFETCH(const std::string, expected);
    const auto unit = parseUnitFile(text, static_cast<UnitSyntax>(syntax));
    QVERIFY(unit.has_value());
    std::vector<std::string> values;
    for (const UnitEntry &entry : unit->all("S", "K"))
        values.push_back(entry.value);
    QCOMPARE(joined(values, "|"), expected);
}

void TestUnitFile::refusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("syntax");
    QTest::addColumn<std::string>("error");
    const int quadlet = static_cast<int>(UnitSyntax::Quadlet);
    const int systemd = static_cast<int>(UnitSyntax::Systemd);
    QTest::newRow("no assignment")
        << std::string("[S]\nhello\n") << quadlet << std::string("line 2: hello");
    QTest::newRow("no section") << std::string("K=a\n") << quadlet << std::string("line 1: K=a");
    QTest::newRow("no key") << std::string("[S]\n=a\n") << quadlet << std::string("line 2: =a");
    QTest::newRow("a section without end")
        << std::string("[S\nK=a\n") << systemd << std::string("line 1: [S");
}

void TestUnitFile::refusals()
{
    QFETCH(const std::string, text);
    QFETCH(const int, syntax);
    QFETCH(const std::string, error);
    QCOMPARE(errorLine(parseUnitFile(text, static_cast<UnitSyntax>(syntax))), error);
}

void TestUnitFile::linesAreCounted()
{
    const auto unit = parseUnitFile("[S]\n\nA=1 \\\n  2\nB=3\n", UnitSyntax::Quadlet);
    QVERIFY(unit.has_value());
    QCOMPARE(unit->last("S", "A")->line, 3U);
    QCOMPARE(unit->last("S", "B")->line, 5U);
    QCOMPARE(unit->last("S", "C"), nullptr);
    QCOMPARE(unit->last("T", "A"), nullptr);
}

void TestUnitFile::straysAreKept()
{
    const auto unit = parseUnitFile("K=a\n[S]\nhello\nK=b\n", UnitSyntax::Systemd);
    QVERIFY(unit.has_value());
    const std::vector<UnitEntry> strays{{"", "K=a", 1}, {"", "hello", 3}};
    QCOMPARE(unit->strays, strays);
    QCOMPARE(unit->text("S", "K"), std::string("b"));
}

void TestUnitFile::words_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("escapes");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, UnitEscapes escapes, const char *text, const char *all) {
        QTest::newRow(name) << std::string(text) << static_cast<int>(escapes) << std::string(all);
    };
    const auto kept = UnitEscapes::Kept;
    const auto c = UnitEscapes::C;
    row("blanks", kept, "  a  b\tc ", "a|b|c");
    row("nothing", kept, "", "");
    row("double quotes", kept, "\"a b\" c", "a b|c");
    row("single quotes", kept, "'a b' c", "a b|c");
    row("quotes inside a word", c, "--x=\"a b\"c d", "--x=a bc|d");
    row("a backslash is kept", kept, "a\\b", "a\\b");
    row("a hexadecimal escape", c, "a\\x20b", "a b");
    row("an octal escape", c, "a\\040b", "a b");
    row("a letter", c, "a\\tb", "a\tb");
    row("a code point", c, "\\u00e9", "\xC3\xA9");
    row("a long code point", c, "\\U0001F600", "\xF0\x9F\x98\x80");
    row("an escaped quote", c, "\\\"a\\\"", "\"a\"");
    row("an unknown escape spoils all", c, "a \\q b", "(none)");
    row("a null byte is none", c, "a\\x00", "(none)");
    row("a quote may stay open", c, "\"a b", "a b");
    row("but not where escapes are kept", kept, "\"a b", "(none)");
    row("a literal escape", UnitEscapes::Literal, "a\\ b", "a b");
}

void TestUnitFile::words()
{
    QFETCH(const std::string, text);
    QFETCH(const int, escapes);
    QFETCH(const std::string, expected);
    const auto found = splitUnitWords(text, static_cast<UnitEscapes>(escapes));
    QCOMPARE(found ? joined(*found, "|") : std::string("(none)"), expected);
}

void TestUnitFile::fields_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("empty fields stay") << std::string("a::b") << std::string("a,,b");
    QTest::newRow("an empty one at the end") << std::string("a:") << std::string("a,");
    QTest::newRow("an escaped colon") << std::string("/a\\:b:/c") << std::string("/a:b,/c");
    QTest::newRow("quotes are text") << std::string("'a:b'") << std::string("'a,b'");
}

void TestUnitFile::fields()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    const auto found = splitUnitFields(text, ':');
    QVERIFY(found.has_value());
    std::string line;
    for (const std::string &field : *found)
        line += field + ',';
    line.pop_back();
    QCOMPARE(line, expected);
}

void TestUnitFile::dropInPlaces_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *file, const char *expected) {
        QTest::newRow(file) << std::string(file) << std::string(expected);
    };
    row("foo.container", "foo.container.d container.d");
    row("a-b-c.container", "a-b-c.container.d a-b-.container.d a-.container.d container.d");
    row("foo@.container", "foo@.container.d container.d");
    row("foo@x.container", "foo@x.container.d foo@.container.d container.d");
    row("a-b@x.pod", "a-b@x.pod.d a-b@.pod.d a-@.pod.d a-.pod.d pod.d");
    row("noend", "noend.d");
}

void TestUnitFile::dropInPlaces()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, expected);
    QCOMPARE(joined(dropInDirectories(file)), expected);
}

void TestUnitFile::dropInsAreMerged()
{
    GivenSurroundings given;
    given.files = {{"/u/a-b.container", "[S]\nK=1\n"},
                   {"/u/a-b.container.d/20.conf", "[S]\nK=20\n[T]\nX=y\n"},
                   {"/u/a-.container.d/10.conf", "[S]\nK=10\n"},
                   {"/u/a-.container.d/20.conf", "[S]\nK=hidden\n"},
                   {"/u/container.d/30.conf", "[S]\nK=30\n"},
                   {"/u/container.d/readme.txt", "not read"},
                   {"/u/container.d/40.conf", "nonsense"}};
    Notices notices;
    const auto unit = loadUnitFile("/u/a-b.container", "a-b.container", {"/u"}, UnitSyntax::Quadlet,
                                   given, notices);
    QVERIFY(unit.has_value());
    std::vector<std::string> values;
    for (const UnitEntry &entry : unit->all("S", "K"))
        values.push_back(entry.value);
    QCOMPARE(joined(values), std::string("1 10 20 30"));
    QCOMPARE(unit->text("T", "X"), std::string("y"));
    const Notices expected{Notice{NoticeId::FileUnreadable, {"/u/container.d/40.conf"}, 0}};
    QCOMPARE(notices, expected);
}

void TestUnitFile::booleans()
{
    for (const char *yes : {"1", "yes", "Y", "TRUE", "t", "on"})
        QCOMPARE(unitBoolean(yes), std::optional(true));
    for (const char *no : {"0", "no", "n", "False", "f", "off"})
        QCOMPARE(unitBoolean(no), std::optional(false));
    for (const char *neither : {"", "2", "maybe", "yess"})
        QCOMPARE(unitBoolean(neither), std::optional<bool>());
}

QTEST_APPLESS_MAIN(TestUnitFile)
#include "tst_unit_file.moc"
