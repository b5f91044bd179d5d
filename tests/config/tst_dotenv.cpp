// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/dotenv.h"

#include <QTest>

using namespace mountlens;

class TestDotenv : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void faults_data();
    void faults();
    void earlierFilesAreSeen();
    void growthEnds();
};

namespace {

std::optional<std::string> outside(std::string_view name)
{
    return name == "SHELL_VAR" ? std::optional<std::string>("shell") : std::nullopt;
}

QByteArray shown(const Variables &variables)
{
    std::string text;
    for (const auto &[name, value] : variables)
        text.append(text.empty() ? "" : ";").append(name).append("=").append(value);
    return QByteArray::fromStdString(text);
}

} // namespace

void TestDotenv::values_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << std::string(text) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("a comment", "\t # comment\n\r\n", "");
    row("a name and a value", "FOO=bar\nB=2\n", "B=2;FOO=bar");
    row("no newline at the end", "FOO=bar", "FOO=bar");
    row("blanks round the sign", "  FOO = bar \nB= x\n", "B=x;FOO=bar");
    row("a colon for the sign", "A: 1\nB: x=y\nC=1:B\n", "A=1;B=x=y;C=1:B");
    row("nothing after the sign", "A=\nB=2\n", "A=;B=2");
    row("export", "export A=2\nexport\tB=3\n  export C=4\nexportD=5\nexport_E =6\nexport.F= 7\n",
        "A=2;B=3;C=4;export.F=7;exportD=5;export_E=6");
    row("a word called export", "A=\"export A\"", "A=export A");
    row("quotes", "A=\"x y\"\nB='x y'\nC=\"it's\"\nD='say \"x\"'\n",
        "A=x y;B=x y;C=it's;D=say \"x\"");
    row("escapes in double quotes", R"(A="a\nb\tc\\d\"e\$F")", "A=a\nb\tc\\d\"e$F");
    row("other escapes stay", R"(A="\x07 \c \u12e4 \ ")", R"(A=\x07 \c \u12e4 \ )");
    row("octal escapes", R"(A="Z\0123Z")", "A=ZSZ");
    row("single quotes are literal", R"(A='a\nb $FOO ${BAR}')", R"(A=a\nb $FOO ${BAR})");
    row("an escaped quote in single quotes", R"(A='it\'s')", "A=it's");
    row("escapes without quotes stay", R"(A=a\tb)", R"(A=a\tb)");
    row("quoted values over lines", "A=\"x\ny\"\nB='1\n2'\nC=3", "A=x\ny;B=1\n2;C=3");
    row("comments after a value", "A=x # c\nB=x #c\nC=x#y\nD=\"x#y\" # c\nE='x'#c\n",
        "A=x;B=x;C=x#y;D=x#y;E=x");
    row("CR LF", "A=x\r\nB=\"y\"\r\n# c\r\nC=z", "A=x;B=y;C=z");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "A=x",
        "A=x");
    row("variables of earlier lines", "A=1\nB=${A}_$A\nC=\"${A:-x}\"\nD=${N:-d}\n",
        "A=1;B=1_1;C=1;D=d");
    row("the shell before earlier lines", "SHELL_VAR=file\nB=$SHELL_VAR\n",
        "B=shell;SHELL_VAR=file");
    row("two dollars", "A=$$x\nB=\"\\$x\"\n", "A=$x;B=$x");
    row("a name alone comes from the shell", "SHELL_VAR\nUNKNOWN\nA=1\n", "A=1;SHELL_VAR=shell");
    row("the last line wins", "A=1\nA=2\n", "A=2");
    row("names with dots and dashes", "FOO.BAR=1\nx-y=2\na[0]=3\n1A=4\n",
        "1A=4;FOO.BAR=1;a[0]=3;x-y=2");
    row("a URL", "A=postgres://u:p@h:5432/d?x=y\n", "A=postgres://u:p@h:5432/d?x=y");
}

void TestDotenv::values()
{
    QFETCH(std::string, text);
    Variables variables;
    const auto unset = readDotenv(text, variables, outside);
    QVERIFY2(unset, unset ? "" : unset.error().detail().c_str());
    QTEST(shown(variables), "expected");
    QVERIFY(unset->empty());
}

void TestDotenv::faults_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("a value without closing quote")
        << std::string("A=1\nB=\"x") << QByteArray("line 2");
    QTest::newRow("the other quote does not close")
        << std::string("A='x\"") << QByteArray("line 1");
    QTest::newRow("an escaped quote does not close")
        << std::string("A=\"x\\\"") << QByteArray("line 1");
    QTest::newRow("a blank in a name") << std::string("A B=1\n") << QByteArray("line 1");
    QTest::newRow("a bracket in a name") << std::string("\n\n{A=1\n") << QByteArray("line 3");
    QTest::newRow("a bad variable") << std::string("A=${") << QByteArray("compose");
    QTest::newRow("a required variable") << std::string("A=${B:?no}") << QByteArray("compose");
}

void TestDotenv::faults()
{
    QFETCH(std::string, text);
    Variables variables;
    const auto unset = readDotenv(text, variables, outside);
    QVERIFY(!unset);
    QTEST(QByteArray::fromStdString(unset.error().subject()), "subject");
}

void TestDotenv::earlierFilesAreSeen()
{
    Variables variables{{"A", "1"}};
    const auto unset = readDotenv("B=$A\nC=$NOWHERE", variables, outside);
    QVERIFY(unset);
    QCOMPARE(shown(variables), QByteArray("A=1;B=1;C="));
    QCOMPARE(*unset, std::vector<std::string>{"NOWHERE"});
}

void TestDotenv::growthEnds()
{
    std::string text = "A0=xxxxxxxxxx\n";
    for (int i = 1; i < 64; ++i)
        text += "A" + std::to_string(i) + "=$A" + std::to_string(i - 1) + "$A"
                + std::to_string(i - 1) + '\n';
    Variables variables;
    const auto unset = readDotenv(text, variables, outside);
    QVERIFY(!unset);
    QCOMPARE(unset.error().id(), ErrorId::TooLarge);
}

QTEST_APPLESS_MAIN(TestDotenv)
#include "tst_dotenv.moc"
