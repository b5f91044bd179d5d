// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "system/birth_time.h"
#endif

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <unistd.h>

using namespace mountlens;
using namespace std::chrono_literals;

class TestBirthTime : public QObject
{
    Q_OBJECT

private slots:
    void startTicks_data();
    void startTicks();
    void bootTime();
    void ourselves();
    void files();
};

void TestBirthTime::startTicks_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::optional<std::uint64_t>>("ticks");
    using Ticks = std::optional<std::uint64_t>;
    const std::string fields = " S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 ";
    QTest::newRow("an ordinary name") << "7 (cat)" + fields + "4711 1 2\n" << Ticks(4711);
    QTest::newRow("a name with brackets and numbers") << "7 (a) S 1 2 (b)" + fields + "4711 1 2\n"
                                                      << Ticks(4711);
    QTest::newRow("a line that ends before") << "7 (cat)" + fields << Ticks();
    QTest::newRow("no number") << "7 (cat)" + fields + "x" << Ticks();
    QTest::newRow("no name") << std::string("7 cat S 1") << Ticks();
    QTest::newRow("nothing") << std::string() << Ticks();
}

void TestBirthTime::startTicks()
{
    QFETCH(const std::string, text);
    QFETCH(const std::optional<std::uint64_t>, ticks);
    const auto parsed = parseStartTicks(text);
    QCOMPARE(parsed ? std::optional(*parsed) : std::nullopt, ticks);
}

void TestBirthTime::bootTime()
{
    QCOMPARE(*parseBootTime("cpu 1 2\nbtime 1700000000\nprocesses 3\n"), std::uint64_t{1700000000});
    QVERIFY(!parseBootTime("cpu 1 2\n"));
    QVERIFY(!parseBootTime("btime later\n"));
}

void TestBirthTime::ourselves()
{
    const auto start = readProcessStart(Pid(::getpid()));
    QVERIFY(start);
    const Moment now = std::chrono::system_clock::now().time_since_epoch();
    QVERIFY(*start <= now + 2s);
    QVERIFY(*start >= now - 600s);
    QVERIFY(!readProcessStart(Pid(2000000000)));
}

void TestBirthTime::files()
{
    const QTemporaryDir stage;
    const Moment now = std::chrono::system_clock::now().time_since_epoch();
    const auto birth = readFileBirth(stage.path().toStdString());
    QVERIFY(birth);
    QCOMPARE(birth->type, FileType::Directory);
    QCOMPARE(birth->uid, ::getuid());
    if (birth->born)
        QVERIFY(*birth->born <= now + 1s && *birth->born >= now - 60s);
    const auto missing = readFileBirth(stage.path().toStdString() + "/missing");
    QVERIFY(!missing);
    QCOMPARE(missing.error().code(), ENOENT);
}

QTEST_APPLESS_MAIN(TestBirthTime)
#include "tst_birth_time.moc"
