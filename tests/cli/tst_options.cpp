// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <QTest>

#include <array>

using namespace mountlens::ui;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void forms();
    void operandsThatLookLikeOptions();
    void optionsGivenAgain();
    void faults_data();
    void faults();
};

namespace {

constexpr std::array<OptionSpec, 4> kSpecs = {
    {{"--op", true}, {"--json", false}, {"-o", true}, {"--map", true, Given::OnceOrMore}}};

Options parse(const std::vector<std::string> &args)
{
    return Options::parse(Arguments(args), kSpecs);
}

} // namespace

void TestOptions::forms()
{
    const Options options = parse({"--op=read", "/a", "--json", "-o", "file", "-"});
    QVERIFY(!options.problem());
    QVERIFY(options.value("--op") == "read");
    QVERIFY(options.has("--json"));
    QVERIFY(options.value("-o") == "file");
    QVERIFY((options.operands() == std::vector<std::string>{"/a", "-"}));
    QVERIFY(parse({"--op="}).value("--op") == "");
    QVERIFY(!parse({}).has("--op"));
}

void TestOptions::operandsThatLookLikeOptions()
{
    const Options options = parse({"--", "--op", "-x", "--"});
    QVERIFY(!options.problem());
    QVERIFY((options.operands() == std::vector<std::string>{"--op", "-x", "--"}));
    QVERIFY(parse({"--op", "--json"}).value("--op") == "--json");
}

void TestOptions::optionsGivenAgain()
{
    const Options options = parse({"--map", "b", "/a", "--map=a", "--op", "x"});
    QVERIFY(!options.problem());
    QVERIFY((options.values("--map") == std::vector<std::string>{"b", "a"}));
    QVERIFY(options.value("--map") == "b");
    QVERIFY((options.values("--op") == std::vector<std::string>{"x"}));
    QVERIFY(options.values("--json").empty());
}

void TestOptions::faults_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("argument");
    const auto row = [](const char *name, const QStringList &args, UsageFault fault,
                        const char *argument) {
        QTest::newRow(name) << args << static_cast<int>(fault) << QString::fromLatin1(argument);
    };
    const auto list = [](const char *args) { return QString::fromLatin1(args).split(u' '); };
    row("unknown", list("--opp read"), UsageFault::UnknownOption, "--opp");
    row("unknown short", list("-x"), UsageFault::UnknownOption, "-x");
    row("unknown with value", list("--x=1"), UsageFault::UnknownOption, "--x");
    row("no value", list("--op"), UsageFault::ValueMissing, "--op");
    row("value for a switch", list("--json=yes"), UsageFault::ValueUnexpected, "--json");
    row("twice", list("--op read --op=write"), UsageFault::OptionTwice, "--op");
    row("the first fault counts", list("--a --op"), UsageFault::UnknownOption, "--a");
}

void TestOptions::faults()
{
    QFETCH(QStringList, args);
    QFETCH(int, fault);
    QFETCH(QString, argument);
    std::vector<std::string> plain;
    for (const QString &arg : args)
        plain.push_back(arg.toStdString());
    const Options options = parse(plain);
    QVERIFY(options.problem().has_value());
    QCOMPARE(static_cast<int>(options.problem()->fault), fault);
    QCOMPARE(options.problem()->argument, argument.toStdString());
}

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
