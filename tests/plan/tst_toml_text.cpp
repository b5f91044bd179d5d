// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/toml_text.h"

#include <QTest>

using namespace mountlens;
using Texts = std::vector<std::string>;

class TestTomlText : public QObject
{
    Q_OBJECT

private slots:
    void values();
    void lists();
    void laterFiles();
    void malformed_data();
    void malformed();
    void limits();
};

void TestTomlText::values()
{
    const auto values =
        parseToml("top = 1\r\n# c\n[a] # t\nplain = true # c\n\"q\" = 'it''s'\n"
                  "d = \"a\\\"b\\n\" \n[ a.b ]\nx=\"#no\"\ny = \"\"\"two\nlines\"\"\"\n"
                  "inner = { k = 1, l = \"x\" }\n[[list]]\nk = \"v\"\n");
    QVERIFY(!values); // 'it''s' is two strings
    const auto good =
        parseToml("top = 1\r\n# c\n[a] # t\nplain = true # c\n\"q\" = 'it\\s'\n"
                  "d = \"a\\\"b\\n\" \n[ a.b ]\nx=\"#no\"\ny = \"\"\"two\nlines\"\"\"\n"
                  "inner = { k = 1, l = \"x\" }\n[[list]]\nk = \"v\"\n");
    QVERIFY(good);
    QCOMPARE(textOf(*good, "top"), std::optional<std::string>("1"));
    QCOMPARE(textOf(*good, "a.plain"), std::optional<std::string>("true"));
    QCOMPARE(textOf(*good, "a.q"), std::optional<std::string>("it\\s"));
    QCOMPARE(textOf(*good, "a.d"), std::optional<std::string>("a\"b\n"));
    QCOMPARE(textOf(*good, "a.b.x"), std::optional<std::string>("#no"));
    QCOMPARE(textOf(*good, "a.b.y"), std::optional<std::string>("two\nlines"));
    QCOMPARE(textOf(*good, "list.k"), std::optional<std::string>("v"));
    QCOMPARE(textOf(*good, "a.b.inner"), std::optional<std::string>());
    QCOMPARE(textOf(*good, "nothing"), std::optional<std::string>());
}

void TestTomlText::lists()
{
    const auto values =
        parseToml("a = [\"x\", # one\n  'y',\n]\nb = []\nc = [\"z\", {append=true}]\n");
    QVERIFY(values);
    QCOMPARE(listOf(*values, "a"), std::optional(Texts{"x", "y"}));
    QCOMPARE(listOf(*values, "b"), std::optional(Texts{}));
    QVERIFY(values->find("c")->second.appends);
    QCOMPARE(textOf(*values, "a"), std::optional<std::string>());
}

void TestTomlText::laterFiles()
{
    auto values = *parseToml("a = \"1\"\nl = [\"x\"]\nm = [\"x\"]\n");
    overlay(values, *parseToml("a = \"2\"\nl = [\"y\"]\nm = [\"y\", { append = true }]\n"));
    QCOMPARE(textOf(values, "a"), std::optional<std::string>("2"));
    QCOMPARE(listOf(values, "l"), std::optional(Texts{"y"}));
    QCOMPARE(listOf(values, "m"), std::optional(Texts{"x", "y"}));
}

void TestTomlText::malformed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no value") << QByteArray("a\n") << QByteArray("line 1");
    QTest::newRow("an open string") << QByteArray("\na = \"x\n") << QByteArray("line 3");
    QTest::newRow("an open list") << QByteArray("a = [\"x\"") << QByteArray("line 1");
    QTest::newRow("an open table") << QByteArray("[a\n") << QByteArray("line 1");
    QTest::newRow("an open brace") << QByteArray("a = {") << QByteArray("line 1");
    QTest::newRow("two values") << QByteArray("a = 'x' 'y'\n") << QByteArray("line 1");
    QTest::newRow("nothing at all") << QByteArray("a = ") << QByteArray("line 1");
}

void TestTomlText::malformed()
{
    QFETCH(QByteArray, text);
    const auto values = parseToml(text.toStdString());
    QVERIFY(!values);
    QVERIFY(values.error().id() == ErrorId::Malformed);
    QTEST(QByteArray::fromStdString(values.error().subject()), "line");
}

void TestTomlText::limits()
{
    QVERIFY(parseToml(std::string((std::size_t{1} << 20U) + 1, '\n')).error().id()
            == ErrorId::TooLarge);
    std::string many;
    for (int i = 0; i < 10001; ++i)
        many += "k" + std::to_string(i) + "=1\n";
    QVERIFY(parseToml(many).error().id() == ErrorId::TooLarge);
}

QTEST_APPLESS_MAIN(TestTomlText)
#include "tst_toml_text.moc"
