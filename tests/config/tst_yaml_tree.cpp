// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/yaml_tree.h"
#include "support/yaml_print.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::printed;

class TestYamlTree : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void faults_data();
    void faults();
    void linesAreThoseOfTheKeys();
    void depth();
    void limits_data();
    void limits();
};

namespace {

std::string repeated(const std::string &text, int times)
{
    std::string whole;
    for (int i = 0; i < times; ++i)
        whole += text;
    return whole;
}

/// Each level holds the one before ten times.
std::string aliasBomb()
{
    std::string text = "a0: &a0 [x]\n";
    for (int i = 1; i < 9; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before
                + repeated("," + before, 9) + "]\n";
    }
    return text;
}

} // namespace

void TestYamlTree::values_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const char *expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    row("nothing is no document", "", "");
    row("a comment is no document", "# nothing\n", "");
    row("a mapping keeps its order", "b: 1\na: x\n", "{b: 1, a: x}");
    row("quotes are told from plain text", "a: 'x'\nb: \"y\"\nc: z", R"({a: "x", b: "y", c: z})");
    row("null has five forms", "a:\nb: ~\nc: null\nd: Null\ne: NULL",
        "{a: ~, b: ~, c: ~, d: ~, e: ~}");
    row("quoted null is text", "a: 'null'\nb: '~'\nc: ''", R"({a: "null", b: "~", c: ""})");
    row("nULL is text", "a: nULL", "{a: nULL}");
    row("base 60 stays text", "user: 1000:1000", "{user: 1000:1000}");
    row("numbers stay text", "a: 0700\nb: 0o700\nc: 1e3", "{a: 0700, b: 0o700, c: 1e3}");
    row("tags are kept", "a: !reset null\nb: !override [x]\nc: !override\n  - y\nd: !reset",
        R"({a: !reset "null", b: !override [x], c: !override [y], d: !reset ""})");
    row("core tags are short", "a: !!str 5\nb: !!int '5'\nc: !!null ''",
        R"({a: !!str "5", b: !!int 5, c: !!null ~})");
    row("an alias is a copy", "a: &x {k: v}\nb: *x\nc: [*x]",
        "{a: {k: v}, b: {k: v}, c: [{k: v}]}");
    row("scalars and sequences have anchors too", "a: &x 5\nb: *x\nc: &y [1]\nd: *y",
        "{a: 5, b: 5, c: [1], d: [1]}");
    row("an anchor can be given anew", "a: &x 1\nb: *x\nc: &x 2\nd: *x",
        "{a: 1, b: 1, c: 2, d: 2}");
    row("an anchor before null", "a: &x\nb: *x", "{a: ~, b: ~}");
    row("keys beside a merge win", "a: &x {k: 1, m: 2}\nb:\n  <<: *x\n  k: 3",
        "{a: {k: 1, m: 2}, b: {k: 3, m: 2}}");
    row("the place of the merge does not matter", "a: &x {k: 1}\nb:\n  k: 3\n  <<: *x",
        "{a: {k: 1}, b: {k: 3}}");
    row("of several merges the first wins", "a: &x {k: 1}\nb: &y {k: 2, m: 2}\nc:\n  <<: [*x, *y]",
        "{a: {k: 1}, b: {k: 2, m: 2}, c: {k: 1, m: 2}}");
    row("merges go through merges", "a: &x {k: 1}\nb: &y {<<: *x, m: 2}\nc: {<<: *y}",
        "{a: {k: 1}, b: {m: 2, k: 1}, c: {m: 2, k: 1}}");
    row("an alias of a sequence merges its mappings", "a: &x [{k: 1}, {k: 2, m: 2}]\nc:\n  <<: *x",
        "{a: [{k: 1}, {k: 2, m: 2}], c: {k: 1, m: 2}}");
    row("a merged sequence is replaced, not joined", "a: &x {k: [1]}\nb: {<<: *x, k: [2]}",
        "{a: {k: [1]}, b: {k: [2]}}");
    row("a mapping can be merged in place", "b: {<<: {k: 1}, m: 2}", "{b: {m: 2, k: 1}}");
    row("a quoted << is a key", "b: {'<<': 1}", "{b: {<<: 1}}");
    row("CR LF ends lines", "a: x\r\nb: |\r\n  y\r\n  z\r\nc:\r\n  - 1\r\n",
        "{a: x, b: \"y\nz\n\", c: [1]}");
    row("a byte order mark is skipped",
        "\xEF\xBB\xBF"
        "a: x",
        "{a: x}");
    row("UTF-16 is read",
        std::string("\xFF\xFE"
                    "a\0:\0 \0x\0",
                    10),
        "{a: x}");
    row("folded and literal text", "a: >-\n  x\n  y\nb: |\n  x\n  y\n",
        "{a: \"x y\", b: \"x\ny\n\"}");
    row("plain text on two lines", "a: x\n  y\nb: z", "{a: x y, b: z}");
    row("quoted text on two lines", "a: \"x\n  y\"\nb: \"x\\\n  y\"", R"({a: "x y", b: "xy"})");
    row("JSON", "{\"a\":1,\"b\":[true,null,\"x\\/y\"],\n\t\"c\":{}}",
        R"({a: 1, b: [true, ~, "x/y"], c: {}})");
    row("JSON over lines", "{\n  \"a\": [\n    \"x\"\n  ]\n}\n", R"({a: ["x"]})");
    row("colons in flow sequences", "p: [8080:80, ./a:/b, \"c:/d\"]",
        R"({p: [8080:80, ./a:/b, "c:/d"]})");
    row("variables in flow sequences", "p: [$A:/x, \"${B:-c}\"]", R"({p: [$A:/x, "${B:-c}"]})");
    row("variables as plain text", "p: ${B:-c}\nq: ${B:?not set}",
        "{p: ${B:-c}, q: ${B:?not set}}");
    row("sequences may stand at their key's column", "a:\n- 1\n- 2\nb: 3", "{a: [1, 2], b: 3}");
    row("flow over lines ends at column 0", "a: [\n  x\n]\nb: y", "{a: [x], b: y}");
    row("many documents", "a: 1\n---\nb: 2\n---\n", "{a: 1} {b: 2} ~");
    row("anchors do not outlive documents", "a: &x 1\n---\nb: 2", "{a: 1} {b: 2}");
    row("a directive", "%YAML 1.1\n---\na: 1\n...\n", "{a: 1}");
    row("tabs after keys and values", "a: x\t\nb:\ty\n", "{a: x, b: y}");
    row("comments everywhere", "# c\na: x # c\n# c\nb: 'y' # c\n", R"({a: x, b: "y"})");
    row("# inside a word is text", "a: x#y", "{a: x#y}");
    row("sequences of mappings", "- type: bind\n  source: .\n- x", "[{type: bind, source: .}, x]");
    row("text that is not ASCII", "a: \xC3\xA9\xE2\x82\xAC", "{a: \xC3\xA9\xE2\x82\xAC}");
    row("explicit keys", "? a\n: b", "{a: b}");
}

void TestYamlTree::values()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    const auto documents = parseYaml(text);
    QVERIFY2(documents, documents ? "" : documents.error().detail().c_str());
    std::string all;
    for (const YamlValue &document : *documents)
        all += (all.empty() ? "" : " ") + printed(document);
    QCOMPARE(QByteArray::fromStdString(all), QByteArray::fromStdString(expected));
}

void TestYamlTree::faults_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("subject");
    const auto row = [](const char *name, const std::string &text, const char *subject) {
        QTest::newRow(name) << text << std::string(subject);
    };
    row("a key given twice", "a: 1\nb: 2\na: 3", "line 3");
    row("a key given twice deep inside", "a:\n  b: 1\n  b: 2", "line 3");
    row("two merge keys", "a: &x {}\nb:\n  <<: *x\n  <<: *x", "line 4");
    row("a merge of a text", "b:\n  <<: x", "line 2");
    row("a merge of nothing", "b:\n  <<:", "line 2");
    row("a merge of a sequence with a text", "b:\n  <<: [{}, x]", "line 2");
    row("a mapping as a key", "a: 1\n? {x: y}\n: z", "line 2");
    row("null as a key", "~: 1", "line 1");
    row("an unknown alias", "a: *x", "line 1");
    row("an alias inside its own anchor", "a: &x [*x]", "line 1");
    row("an alias inside its own mapping", "a: &x\n  b: *x", "line 2");
    row("an anchor of another document", "a: &x 1\n---\nb: *x", "line 3");
    row("a bracket without end", "a: [1, 2", "line 1");
    row("a quote without end", "a: 'x", "line 1");
    row("two colons", "a: b: c", "line 1");
    row("an unknown escape", "a: \"\\d\"", "line 1");
    row("a tab as indentation", "a:\n\tb: 1", "line 2");
    row("a control character", "a: 1\nb: \x01", "line 2");
    row("the end of transmission", "a: 1\n\x04\nb: [", "line 2");
    row("bytes that are not UTF-8", "a: 1\nb: \xff", "line 2");
    row("half a character", "a: \xE2\x82", "line 1");
}

void TestYamlTree::faults()
{
    QFETCH(std::string, text);
    QFETCH(std::string, subject);
    const auto documents = parseYaml(text);
    QVERIFY(!documents);
    QCOMPARE(documents.error().id(), ErrorId::Malformed);
    QCOMPARE(documents.error().subject(), subject);
    QVERIFY(!documents.error().detail().empty());
}

void TestYamlTree::linesAreThoseOfTheKeys()
{
    const auto documents = parseYaml("a: 1\nb:\n  - x\n  - c:\n      y\n");
    QVERIFY(documents);
    const YamlValue &root = documents->front();
    QCOMPARE(root.line, 1U);
    QCOMPARE(root.find("b")->line, 2U);
    QCOMPARE(root.find("b")->items[0].line, 3U);
    QCOMPARE(root.find("b")->items[1].find("c")->line, 4U);
    QVERIFY(root.find("c") == nullptr);
    QVERIFY(root.find("a")->find("x") == nullptr);
}

void TestYamlTree::depth()
{
    QVERIFY(parseYaml(repeated("[", 200) + repeated("]", 200)));
    const auto deeper = parseYaml(repeated("[", 201) + repeated("]", 201));
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().id(), ErrorId::TooLarge);
}

void TestYamlTree::limits_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("text over 4 MiB") << std::string((std::size_t{4} << 20U) + 1, '#');
    QTest::newRow("aliases of aliases") << aliasBomb();
    QTest::newRow("many values") << '[' + repeated("1,", 200'000) + ']';
    QTest::newRow("a long text many times")
        << "a: &x " + std::string(1'000'000, 'x') + "\nb: [" + repeated("*x,", 20) + "]\n";
    QTest::newRow("deep through aliases") << "a: &x " + repeated("[", 100) + repeated("]", 100)
                                                 + "\nb: " + repeated("[", 150) + "*x"
                                                 + repeated("]", 150);
    QTest::newRow("nesting by the thousand") << repeated("[", 100'000) + repeated("]", 100'000);
    QTest::newRow("mappings nested by the thousand")
        << repeated("{a: ", 100'000) + repeated("}", 100'000);
    QTest::newRow("what yaml-cpp takes for documents without end") << std::string("[a,e],,");
}

void TestYamlTree::limits()
{
    QFETCH(std::string, text);
    const auto documents = parseYaml(text);
    QVERIFY(!documents);
    QCOMPARE(documents.error().detail().c_str(), "");
    QCOMPARE(documents.error().id(), ErrorId::TooLarge);
}

QTEST_APPLESS_MAIN(TestYamlTree)
#include "tst_yaml_tree.moc"
