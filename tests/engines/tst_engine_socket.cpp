// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engines/engine_socket.h"
#include "engines/recorded_engine.h"
#include "support/skip.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <fcntl.h>
#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::testing;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t kLimit = std::size_t{1} << 20U;

SocketLimits quick()
{
    return {milliseconds(200), milliseconds(300), milliseconds(2000)};
}

Result<HttpAnswer>
getFrom(const std::string &path, const std::string &target, std::stop_token stop = {})
{
    auto socket = EngineSocket::open(path, quick(), std::move(stop));
    if (!socket)
        return socket.error();
    return socket->get(target, kLimit);
}

/// The error id as another user sees it, or a number above all ids: what went wrong.
int errorIdAs(uid_t uid, const std::string &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setgroups(0, nullptr) != 0 || ::setgid(uid) != 0 || ::setuid(uid) != 0)
            ::_exit(200);
        const auto answer = getFrom(path, "/_ping");
        ::_exit(answer ? 201 : static_cast<int>(answer.error().id()));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

} // namespace

class TestEngineSocket : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void manyAtOnceInTheirOrder();
    void oneThatHangsDoesNotHoldTheOthers();
    void aSessionHasAnEnd();
    void canBeCancelled();
    void saysWhoMayConnect();
    void tellsWhoListens();

private:
    [[nodiscard]] std::string place(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

void TestEngineSocket::answers_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("with a length") << Manner::Answers;
    QTest::newRow("in chunks") << Manner::Chunks;
}

void TestEngineSocket::answers()
{
    QFETCH(Manner, manner);
    RecordedEngine engine(place("answers.sock"), manner);
    engine.reply("/_ping",
                 RecordedReply{200, "OK", "api-version: 1.41 \r\nLIBPOD-API-Version: 4.3.1\r\n"});
    engine.reply("/long", std::string(100'000, 'x'));
    auto socket = EngineSocket::open(engine.path(), quick(), {});
    QVERIFY(socket);
    const auto ping = socket->get("/_ping", kLimit);
    QVERIFY(ping);
    QCOMPARE(ping->body, std::string("OK"));
    QCOMPARE(ping->apiVersion, std::string("1.41"));
    QCOMPARE(ping->libpodVersion, std::string("4.3.1"));
    const auto text = socket->get("/v1.41/long", kLimit);
    QVERIFY(text);
    QCOMPARE(text->body.size(), std::size_t{100'000});
    // One to knock, one for both requests.
    QCOMPARE(engine.connections(), 2);
}

void TestEngineSocket::failures_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, Manner manner, const char *target, ErrorId expected) {
        QTest::newRow(name) << manner << QString::fromLatin1(target) << static_cast<int>(expected);
    };
    row("a daemon that hangs", Manner::Hangs, "/info", ErrorId::EngineSilent);
    row("a daemon that drips", Manner::Drips, "/info", ErrorId::EngineSilent);
    row("a daemon that closes at once", Manner::Closes, "/info", ErrorId::EngineHungUp);
    row("an answer cut off", Manner::Cuts, "/info", ErrorId::EngineHungUp);
    row("something else than HTTP", Manner::Garbage, "/info", ErrorId::EngineUnintelligible);
    row("an answer without end", Manner::Huge, "/info", ErrorId::TooLarge);
    row("no such page", Manner::Answers, "/nothing", ErrorId::EngineAnswer);
    row("a redirect is not followed", Manner::Answers, "/moved", ErrorId::EngineAnswer);
}

void TestEngineSocket::failures()
{
    QFETCH(Manner, manner);
    QFETCH(QString, target);
    QFETCH(int, expected);
    RecordedEngine engine(place("failures.sock"), manner);
    engine.reply("/info", std::string(5000, 'x'));
    engine.reply("/moved", RecordedReply{301, "", "Location: http://localhost/info\r\n"});
    QElapsedTimer timer;
    timer.start();
    const auto answer = getFrom(engine.path(), target.toStdString());
    QVERIFY(!answer);
    QCOMPARE(static_cast<int>(answer.error().id()), expected);
    QVERIFY2(timer.elapsed() < 2000, "longer than the limits allow");
    if (target == QLatin1String("/nothing")) {
        QCOMPARE(answer.error().subject(), std::string("HTTP 404"));
        QCOMPARE(answer.error().detail(), std::string("page not found"));
    }
}

void TestEngineSocket::manyAtOnceInTheirOrder()
{
    RecordedEngine engine(place("many.sock"), Manner::Answers);
    std::vector<std::string> targets;
    for (int i = 0; i < 100; ++i) {
        targets.push_back("/" + std::to_string(i));
        if (i != 50)
            engine.reply(targets.back(), "body " + std::to_string(i));
    }
    auto socket = EngineSocket::open(engine.path(), quick(), {});
    QVERIFY(socket);
    const auto answers = socket->getAll(targets, kLimit);
    QCOMPARE(answers.size(), targets.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (i == 50)
            QVERIFY(!answers[i]);
        else
            QCOMPARE(answers[i]->body, "body " + std::to_string(i));
    }
    QVERIFY(engine.connections() <= 8);
    QVERIFY(socket->getAll({}, kLimit).empty());
}

void TestEngineSocket::oneThatHangsDoesNotHoldTheOthers()
{
    RecordedEngine engine(place("one.sock"), Manner::Answers);
    engine.reply("/a", "a");
    engine.reply("/gone", RecordedReply{0, {}, {}});
    auto socket = EngineSocket::open(engine.path(), quick(), {});
    QVERIFY(socket);
    const auto answers = socket->getAll({"/gone", "/a", "/a"}, kLimit);
    QCOMPARE(answers[0].error().id(), ErrorId::EngineHungUp);
    QVERIFY(answers[1] && answers[2]);
}

void TestEngineSocket::aSessionHasAnEnd()
{
    RecordedEngine engine(place("session.sock"), Manner::Hangs);
    SocketLimits limits = quick();
    limits.session = milliseconds(500);
    auto socket = EngineSocket::open(engine.path(), limits, {});
    QVERIFY(socket);
    QElapsedTimer timer;
    timer.start();
    const auto answers = socket->getAll(std::vector<std::string>(100, "/x"), kLimit);
    QVERIFY(timer.elapsed() < 1500);
    for (const auto &answer : answers)
        QCOMPARE(answer.error().id(), ErrorId::EngineSilent);
}

void TestEngineSocket::canBeCancelled()
{
    RecordedEngine engine(place("cancel.sock"), Manner::Hangs);
    SocketLimits limits;
    std::stop_source stop;
    auto socket = EngineSocket::open(engine.path(), limits, stop.get_token());
    QVERIFY(socket);
    const std::jthread canceller([&] {
        std::this_thread::sleep_for(milliseconds(50));
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(socket->get("/info", kLimit).error().id(), ErrorId::Cancelled);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(socket->get("/info", kLimit).error().id(), ErrorId::Cancelled);
}

void TestEngineSocket::saysWhoMayConnect()
{
    QCOMPARE(getFrom(place("none.sock"), "/").error().id(), ErrorId::EngineSocketMissing);
    QCOMPARE(getFrom(place("none/deeper.sock"), "/").error().id(), ErrorId::EngineSocketMissing);
    const std::string dead = place("dead.sock");
    {
        const RecordedEngine engine(place("live.sock"), Manner::Answers);
        QCOMPARE(::link(engine.path().c_str(), dead.c_str()), 0);
    }
    QCOMPARE(getFrom(dead, "/").error().id(), ErrorId::EngineNotListening);
    const std::string far = place("x") + std::string(200, 'x');
    QCOMPARE(getFrom(far, "/").error().code(), ENAMETOOLONG);
    if (::geteuid() != 0)
        MOUNTLENS_NEED_NOTHING_MISSING(std::string("only root can act as another user"));
    ::chmod(m_folder.path().toLocal8Bit().constData(), 0755);
    const std::string closed = place("closed");
    QCOMPARE(::mkdir(closed.c_str(), 0700), 0);
    const RecordedEngine inside(closed + "/engine.sock", Manner::Answers);
    QCOMPARE(errorIdAs(65534, inside.path()), static_cast<int>(ErrorId::EngineSocketForbidden));
    const RecordedEngine guarded(place("guarded.sock"), Manner::Answers);
    ::chmod(guarded.path().c_str(), 0660);
    QCOMPARE(::chown(guarded.path().c_str(), 0, 998), 0);
    QCOMPARE(errorIdAs(65534, guarded.path()), static_cast<int>(ErrorId::EngineSocketForbidden));
    // The same process: only the file system ids change hands for a moment.
    QCOMPARE(::seteuid(65534), 0);
    const auto place = refusingPlace(guarded.path());
    const auto above = refusingPlace(inside.path());
    const auto error = getFrom(guarded.path(), "/").error();
    QCOMPARE(::seteuid(0), 0);
    QVERIFY(place && above);
    QVERIFY((*place == RefusingPlace{guarded.path(), false, 0660, 0, 998}));
    QVERIFY((*above == RefusingPlace{closed, true, 0700, 0, 0}));
    QCOMPARE(error.detail(), guarded.path() + " 0660 0:998");
    QVERIFY(!refusingPlace(guarded.path()));
}

void TestEngineSocket::tellsWhoListens()
{
    const RecordedEngine engine(place("peer.sock"), Manner::Answers);
    const auto socket = EngineSocket::open(engine.path(), quick(), {});
    QVERIFY(socket);
    QCOMPARE(socket->peerUid(), std::optional<std::uint32_t>(::getuid()));
}

QTEST_GUILESS_MAIN(TestEngineSocket)
#include "tst_engine_socket.moc"
