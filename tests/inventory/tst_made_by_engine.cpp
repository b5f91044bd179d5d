// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "inventory/around_container.h"
#include "inventory/made_by_engine.h"
#include "support/skip.h"
#endif

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mountlens;
using namespace std::chrono_literals;

class TestMadeByEngine : public QObject
{
    Q_OBJECT

private slots:
    void moments_data();
    void moments();
    void onlyDirectoriesOfTheMaker();
    void makers();
    void aRealDirectory();
};

namespace {

constexpr Moment kNow = 1'800'000'000s;

FileBirth bornAt(std::optional<Moment> born)
{
    return {FileType::Directory, 0, 0, born};
}

/// A process that waits until its number is let go of.
class Waiting
{
public:
    Waiting()
        : m_pid(::fork())
    {
        if (m_pid == 0) {
            ::pause();
            ::_exit(0);
        }
    }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
    ~Waiting()
    {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }

    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    pid_t m_pid;
};

} // namespace

void TestMadeByEngine::moments_data()
{
    QTest::addColumn<std::optional<Moment>>("born");
    QTest::addColumn<std::optional<Moment>>("made");
    QTest::addColumn<std::optional<Moment>>("started");
    QTest::addColumn<bool>("expected");
    using When = std::optional<Moment>;
    const When none;
    const auto row = [](const char *promise, When born, When made, When started, bool expected) {
        QTest::newRow(promise) << born << made << started << expected;
    };
    row("between making and start", kNow, kNow - 200ms, kNow + 300ms, true);
    row("at the very moment of the start", kNow, kNow - 1s, kNow - 10ms, true);
    row("just before the container", kNow - 1ms, kNow, kNow + 300ms, false);
    row("made by hand, long ago", kNow - 24h, kNow, kNow + 1s, false);
    row("the container was started again later", kNow, kNow - 200ms, kNow + 24h, true);
    row("made by hand between two starts", kNow, kNow - 24h, kNow + 24h, false);
    row("created early, started late", kNow, kNow - 24h, kNow + 300ms, true);
    row("made in the running container's time", kNow + 5s, kNow, kNow + 1s, false);
    row("only the start is known", kNow, none, kNow + 1s, true);
    row("only the start is known, and it was later", kNow, none, kNow + 24h, false);
    row("only the start is known, and it was before", kNow, none, kNow - 24h, false);
    row("only the making is known", kNow, kNow - 1s, none, true);
    row("nothing is known of the container", kNow, none, none, false);
    row("the file system keeps no birth", none, kNow, kNow, false);
}

void TestMadeByEngine::moments()
{
    QFETCH(const std::optional<Moment>, born);
    QFETCH(const std::optional<Moment>, made);
    QFETCH(const std::optional<Moment>, started);
    QFETCH(const bool, expected);
    QCOMPARE(isMadeByEngine(bornAt(born), {made, started}, 0), expected);
}

void TestMadeByEngine::onlyDirectoriesOfTheMaker()
{
    const ContainerTimes times{kNow - 1s, kNow + 1s};
    QVERIFY(isMadeByEngine(bornAt(kNow), times, 0));
    QVERIFY(!isMadeByEngine(bornAt(kNow), times, 1000));
    FileBirth file = bornAt(kNow);
    file.type = FileType::Regular;
    QVERIFY(!isMadeByEngine(file, times, 0));
}

void TestMadeByEngine::makers()
{
    QCOMPARE(makerOf(nullptr), 0U);
    EngineFacts facts;
    QCOMPARE(makerOf(&facts), 0U);
    facts.remapped = true;
    facts.containerMaps.uids = *IdMap::parse("0 165536 65536");
    QCOMPARE(makerOf(&facts), 165536U);
    facts.remapped = false;
    facts.rootless = true;
    facts.user = {"ana", 1000, 1000, "/home/ana"};
    QCOMPARE(makerOf(&facts), 1000U);
}

/// The temporary directory plays the container, we the engine.
void TestMadeByEngine::aRealDirectory()
{
    QTemporaryDir stage;
    const std::string top = stage.path().toStdString();
    QCOMPARE(::mkdir((top + "/before").c_str(), 0755), 0);
    QTest::qSleep(50);
    QCOMPARE(::mkdir((top + "/upper").c_str(), 0755), 0);
    QTest::qSleep(50);
    QCOMPARE(::mkdir((top + "/source").c_str(), 0755), 0);
    const auto birth = readFileBirth(top + "/source");
    QVERIFY(birth);
    MOUNTLENS_NEED_NOTHING_MISSING(std::string(birth->born ? "" : "birth times of files"));
    const Waiting process;
    LiveContainer live;
    live.pid = process.pid();
    live.graphData["UpperDir"] = top + "/upper";
    for (const char *name : {"/source", "/before"}) {
        LiveMount mount;
        mount.type = "bind";
        mount.source = top + name;
        mount.destination = name;
        live.mounts.push_back(mount);
    }
    EngineFacts engine;
    engine.rootless = true;
    engine.user.uid = ::getuid();
    const Circumstances around = aroundRunning(live, &engine);
    QVERIFY(around.mounts[0].madeByEngine);
    QVERIFY(!around.mounts[1].madeByEngine);
}

QTEST_APPLESS_MAIN(TestMadeByEngine)
#include "tst_made_by_engine.moc"
