// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/find_containers.h"
#include "engines/recorded_engine.h"
#include "engines/recorded_files.h"
#include "support/given_surroundings.h"
#include "support/skip.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::testing;
using std::chrono::milliseconds;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kPatience = 10;
#else
constexpr int kPatience = 1;
#endif

EngineRoute routeTo(const std::string &path)
{
    return {engineAddress(Engine::Docker, AddressOrigin::Environment, path), {}};
}

EngineQuery quick()
{
    EngineQuery query;
    query.socket = {milliseconds(300), milliseconds(800), milliseconds(3000)};
    return query;
}

/// `count` copies of a recorded container under ids of their own.
void serveMany(RecordedEngine &engine, int count)
{
    const std::string body =
        recordedFile("docker-26.1-plain/d01-default/api-docker-container.json");
    const std::string id = body.substr(body.find(':') + 2, 64);
    std::string list;
    for (int i = 0; i < count; ++i) {
        const std::string own = QByteArray::number(i, 16).rightJustified(64, 'a').toStdString();
        std::string one = body;
        one.replace(one.find(id), id.size(), own);
        engine.reply("/containers/" + own + "/json", one);
        list += (i == 0 ? "" : ",") + std::string(R"({"Id":")") + own + R"(","Names":["/n"]})";
    }
    engine.reply("/containers/json?all=1", "[" + list + "]");
    engine.reply("/info", recordedFile("docker-26.1-plain/api-docker-info.json"));
    engine.reply("/version", recordedFile("docker-26.1-plain/api-docker-version.json"));
    engine.replyToPing("1.45", "");
}

} // namespace

class TestFindContainers : public QObject
{
    Q_OBJECT

private slots:
    void twoHundredAreQuick();
    void aHangingEngineHoldsNobody();
    void severalEnginesInTheirOrder();
    void oneSocketByTwoPaths();
    void whatIsMissing();
    void remoteEnginesAreNotAsked();
    void refusedSockets();
    void commandsWhereNobodyListens();
    void places();
    void everythingTheCallerCouldMean();
    void names();
    void canBeCancelled();

private:
    [[nodiscard]] std::string place(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

void TestFindContainers::twoHundredAreQuick()
{
    RecordedEngine engine(place("many.sock"), Manner::Answers);
    serveMany(engine, 200);
    QElapsedTimer timer;
    timer.start();
    const auto answers = askEngines({routeTo(engine.path())}, {}, EngineQuery());
    const auto taken = timer.elapsed();
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].containers.size(), std::size_t{200});
    for (const LiveContainer &container : answers[0].containers)
        QVERIFY(container.inspected);
    QVERIFY2(taken < 300LL * kPatience, qPrintable(QString::number(taken)));
}

void TestFindContainers::aHangingEngineHoldsNobody()
{
    RecordedEngine engine(place("well.sock"), Manner::Answers);
    serveMany(engine, 200);
    const RecordedEngine hanging(place("hangs.sock"), Manner::Hangs);
    const RecordedEngine dripping(place("drips.sock"), Manner::Drips);
    QElapsedTimer timer;
    timer.start();
    const auto answers = askEngines(
        {routeTo(hanging.path()), routeTo(engine.path()), routeTo(dripping.path())}, {}, quick());
    const auto taken = timer.elapsed();
    QCOMPARE(answers.size(), std::size_t{3});
    QCOMPARE(answers[0].info.error().id(), ErrorId::EngineSilent);
    QCOMPARE(answers[1].containers.size(), std::size_t{200});
    QCOMPARE(answers[2].info.error().id(), ErrorId::EngineSilent);
    QVERIFY2(taken < 800 + 700 * kPatience, qPrintable(QString::number(taken)));
}

void TestFindContainers::severalEnginesInTheirOrder()
{
    RecordedEngine docker(place("docker.sock"), Manner::Answers);
    RecordedEngine podman(place("podman.sock"), Manner::Answers);
    QVERIFY(docker.load("docker-26.1-plain", "docker"));
    QVERIFY(podman.load("podman-5.4-rootless", "libpod"));
    const auto answers = askEngines({routeTo(podman.path()), routeTo(docker.path())}, {}, quick());
    QCOMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers[0].address.engine, Engine::Podman);
    QCOMPARE(answers[0].containers.size(), std::size_t{14});
    QCOMPARE(answers[1].address.engine, Engine::Docker);
    QCOMPARE(answers[1].containers.size(), std::size_t{15});
}

void TestFindContainers::oneSocketByTwoPaths()
{
    RecordedEngine engine(place("one.sock"), Manner::Answers);
    serveMany(engine, 1);
    const std::string link = place("link.sock");
    QCOMPARE(::symlink(engine.path().c_str(), link.c_str()), 0);
    QCOMPARE(askEngines({routeTo(engine.path()), routeTo(link)}, {}, quick()).size(),
             std::size_t{1});
}

void TestFindContainers::whatIsMissing()
{
    EngineRoute usual = routeTo(place("nothing.sock"));
    usual.address.asked = false;
    QVERIFY(askEngines({usual}, {}, quick()).empty());
    const auto asked = askEngines({routeTo(place("nothing.sock"))}, {}, quick());
    QCOMPARE(asked.size(), std::size_t{1});
    QCOMPARE(asked[0].info.error().id(), ErrorId::EngineSocketMissing);
    QVERIFY(askEngines({}, {}, quick()).empty());
}

void TestFindContainers::remoteEnginesAreNotAsked()
{
    const auto answers = askEngines({routeTo("ssh://ana@box")}, {}, quick());
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].info.error().id(), ErrorId::EngineElsewhere);
    QVERIFY((answers[0].findings == Notices{Notice{NoticeId::RemoteEngine, {"ssh://ana@box"}}}));
}

void TestFindContainers::refusedSockets()
{
    if (::geteuid() != 0)
        MOUNTLENS_NEED_NOTHING_MISSING(std::string("only root can act as another user"));
    ::chmod(m_folder.path().toLocal8Bit().constData(), 0755);
    const RecordedEngine guarded(place("guarded.sock"), Manner::Answers);
    ::chmod(guarded.path().c_str(), 0660);
    QCOMPARE(::chown(guarded.path().c_str(), 0, 998), 0);
    QCOMPARE(::seteuid(65534), 0);
    const auto answers = askEngines({routeTo(guarded.path())}, {}, quick());
    QCOMPARE(::seteuid(0), 0);
    QCOMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].info.error().id(), ErrorId::EngineSocketForbidden);
    QVERIFY((answers[0].refusedBy == RefusingPlace{guarded.path(), false, 0660, 0, 998}));
}

void TestFindContainers::commandsWhereNobodyListens()
{
    const std::string program = place("podman");
    QFile script(QString::fromStdString(program));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        "#!/bin/sh\n"
        "case \"$*\" in\n"
        "'ps -a --no-trunc --format json') echo '[{\"Id\":\"abc\",\"Names\":[\"web\"]}]' ;;\n"
        "'container inspect abc') echo "
        "'[{\"Id\":\"abc\",\"Name\":\"web\",\"Config\":{\"User\":\"7\"}}]' ;;\n"
        "*) exit 1 ;;\n"
        "esac\n");
    script.close();
    ::chmod(program.c_str(), 0755);
    EngineRoute route{engineAddress(Engine::Podman, AddressOrigin::Rootless, place("none.sock")),
                      program};
    const auto answers = askEngines({route}, {"PATH=/usr/bin:/bin"}, quick());
    QCOMPARE(answers.size(), std::size_t{1});
    QVERIFY(answers[0].info);
    QCOMPARE(answers[0].address.origin, AddressOrigin::Command);
    QCOMPARE(answers[0].containers.at(0).user, std::string("7"));
    RecordedEngine engine(place("none.sock"), Manner::Answers);
    serveMany(engine, 3);
    const auto again = askEngines({route}, {"PATH=/usr/bin:/bin"}, quick());
    QCOMPARE(again.at(0).containers.size(), std::size_t{3});
}

void TestFindContainers::places()
{
    RecordedEngine engine(place("vm.sock"), Manner::Answers);
    engine.replyToPing("1.41", "");
    engine.reply("/containers/json?all=1", "[]");
    engine.reply("/info", R"({"OperatingSystem":"Docker Desktop","KernelVersion":"x"})");
    const auto desktop = askEngines({routeTo(engine.path())}, {}, quick());
    QCOMPARE(desktop.at(0).findings.at(0).id, NoticeId::EngineInVirtualMachine);
    const std::string path = place("forwarded.sock");
    RecordedEngine other(path, Manner::Answers);
    other.replyToPing("1.41", "");
    other.reply("/containers/json?all=1", "[]");
    other.reply("/info", R"({"KernelVersion":"2.4.18"})");
    const auto forwarded = askEngines({routeTo(path)}, {}, quick());
    QVERIFY((forwarded.at(0).findings
             == Notices{Notice{NoticeId::EngineOtherKernel, {"unix://" + path, "2.4.18"}}}));
}

void TestFindContainers::everythingTheCallerCouldMean()
{
    ::mkdir(place("podman").c_str(), 0755);
    const std::string runtime = place("run");
    ::mkdir(runtime.c_str(), 0755);
    RecordedEngine rootless(runtime + "/docker.sock", Manner::Answers);
    QVERIFY(rootless.load("docker-26.1-rootless", "docker"));
    GivenSurroundings given;
    given.variables = {{"XDG_RUNTIME_DIR", runtime}, {"DOCKER_HOST", "tcp://10.0.0.1:2376"}};
    const FoundEngines found = findContainers(given, quick());
    QVERIFY((found.findings.at(0) == Notice{NoticeId::RemoteEngine, {"tcp://10.0.0.1:2376"}}));
    QVERIFY(found.answers.size() >= 2);
    QVERIFY(found.answers[0].address.remote);
    const auto containers = containersNamed(found.answers, "l02-user");
    QCOMPARE(containers.size(), std::size_t{1});
    QCOMPARE(containers[0]->user, std::string("1000:1000"));
}

void TestFindContainers::names()
{
    const auto container = [](const char *id, const char *name) {
        LiveContainer one;
        one.id = id;
        one.names = {name};
        return one;
    };
    std::vector<EngineAnswer> answers(2, EngineAnswer{{}, EngineInfo(), {}, {}, {}});
    answers[0].containers = {container("aaaa1111", "web"), container("aaaa2222", "db")};
    answers[1].containers = {container("bbbb1111", "web"), container("cccc1111", "aaaa")};
    QCOMPARE(containersNamed(answers, "db").size(), std::size_t{1});
    QCOMPARE(containersNamed(answers, "web").size(), std::size_t{2});
    QCOMPARE(containersNamed(answers, "aaaa1").size(), std::size_t{1});
    // A name counts before the beginning of an id.
    QCOMPARE(containersNamed(answers, "aaaa").at(0)->id, std::string("cccc1111"));
    QCOMPARE(containersNamed(answers, "aaa").size(), std::size_t{2});
    QCOMPARE(containersNamed(answers, "bbbb1111").size(), std::size_t{1});
    QVERIFY(containersNamed(answers, "we").empty());
    QVERIFY(containersNamed(answers, "").empty());
}

void TestFindContainers::canBeCancelled()
{
    const RecordedEngine hanging(place("hangs.sock"), Manner::Hangs);
    std::stop_source stop;
    EngineQuery query;
    query.stop = stop.get_token();
    const std::jthread canceller([&] {
        std::this_thread::sleep_for(milliseconds(50));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto answers = askEngines({routeTo(hanging.path())}, {}, query);
    QCOMPARE(answers.at(0).info.error().id(), ErrorId::Cancelled);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestFindContainers)
#include "tst_find_containers.moc"
