// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/flag_scan.h"
#include "config/mount_rules.h"
#include "config/run_flag_table.h"

#include <QTest>

#include <set>

using namespace mountlens;

namespace {

std::string shownFlags(const Result<ScannedFlags> &scanned)
{
    if (!scanned)
        return "refused: " + scanned.error().detail();
    std::string text;
    for (const GivenFlag &flag : scanned->flags)
        text += (flag.isKnown ? "" : "?") + flag.name + '=' + flag.value + ' ';
    text += '|';
    for (const std::string &word : scanned->rest)
        text += ' ' + word;
    return text;
}

} // namespace

class TestFlagScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scan_data();
    void scan();
    void interspersed();
    void booleans();
    void tables_data();
    void tables();
};

void TestFlagScan::scan_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const char *words, const char *expected) {
        QTest::newRow(promise) << QByteArray(words) << QByteArray(expected);
    };
    row("nothing", "img", "| img");
    row("a value in the next word", "--volume /a:/b img", "volume=/a:/b | img");
    row("a value after =", "--volume=/a:/b img", "volume=/a:/b | img");
    row("a value with =", "--mount=type=bind,src=/a img", "mount=type=bind,src=/a | img");
    row("a letter and a word", "-v /a:/b img", "volume=/a:/b | img");
    row("a letter joined to its value", "-v/a:/b img", "volume=/a:/b | img");
    row("a letter joined by =", "-v=/a:/b img", "volume=/a:/b | img");
    row("letters in a row", "-itv /a:/b img", "interactive=true tty=true volume=/a:/b | img");
    row("letters and a joined value", "-itu1000 img", "interactive=true tty=true user=1000 | img");
    row("booleans take no word", "--rm --privileged img", "rm=true privileged=true | img");
    row("booleans may be false", "--read-only=false -t=false img",
        "read-only=false tty=false | img");
    row("after the image nothing is a flag", "img -v x:y", "| img -v x:y");
    row("-- ends the flags", "-t -- -img x", "tty=true | -img x");
    row("a dash alone is no flag", "- x", "| - x");
    row("an unknown flag has no value", "--foo img", "?--foo=true | img");
    row("unless it is written so", "--foo=1 img", "?--foo=true | img");
    row("one that another engine knows has it", "--uidmap 0:0:1 img", "?--uidmap=true | img");
    row("an unknown letter ends its word", "-tXv img", "tty=true ?-X=true | img");
    row("a value may look like a flag", "--entrypoint --x img", "entrypoint=--x | img");
    row("an empty value", "--entrypoint= img", "entrypoint= | img");
    row("no value", "--volume", "refused: flag needs an argument: --volume");
    row("no value for a letter", "-itv", "refused: flag needs an argument: 'v' in -itv");
}

void TestFlagScan::scan()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, expected);
    const auto list = splitFields(words.toStdString(), ' ');
    const auto scanned = scanFlags(Engine::Docker, runFlags(Engine::Docker), list, Interspersed::No,
                                   otherEnginesFlags(Engine::Docker));
    QCOMPARE(QByteArray::fromStdString(shownFlags(scanned)), expected);
}

void TestFlagScan::interspersed()
{
    const std::vector<std::string> words{"up", "-d", "web", "--", "-x"};
    const auto scanned = scanFlags(Engine::Docker, composeUpFlags(), words, Interspersed::Yes);
    QCOMPARE(QByteArray::fromStdString(shownFlags(scanned)), QByteArray("detach=true | up web -x"));
}

void TestFlagScan::booleans()
{
    for (const char *text : {"1", "t", "T", "true", "TRUE", "True"})
        QCOMPARE(parseGoBool(text), std::optional(true));
    for (const char *text : {"0", "f", "F", "false", "FALSE", "False"})
        QCOMPARE(parseGoBool(text), std::optional(false));
    for (const char *text : {"", "yes", "no", "tRUE", "2"})
        QCOMPARE(parseGoBool(text), std::nullopt);
}

void TestFlagScan::tables_data()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("docker") << static_cast<int>(Engine::Docker);
    QTest::newRow("podman") << static_cast<int>(Engine::Podman);
    QTest::newRow("nerdctl") << static_cast<int>(Engine::Nerdctl);
}

void TestFlagScan::tables()
{
    QFETCH(int, engine);
    for (const auto table :
         {runFlags(static_cast<Engine>(engine)), globalFlags(static_cast<Engine>(engine))}) {
        std::set<std::string_view> names;
        std::set<char> letters;
        for (const FlagKind &kind : table) {
            QVERIFY2(names.insert(kind.name).second, kind.name.data());
            QVERIFY2(kind.letter == '\0' || letters.insert(kind.letter).second, kind.name.data());
        }
    }
}

QTEST_APPLESS_MAIN(TestFlagScan)
#include "tst_flag_scan.moc"
