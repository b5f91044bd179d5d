// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/gui_main.h"
#include "gui/jobs/jobs.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace mountlens::ui;

class TestJobs : public QObject
{
    Q_OBJECT

private slots:
    void resultsComeOnThisThread();
    void shortWorkIsNotShown();
    void longWorkIsShown();
    void givenUpWorkDeliversNothing();
    void goneReceiversGetNothing();
    void doesNotWaitForWhatHangs();
};

namespace {

std::function<QString()> named(const char *name)
{
    return [text = QString::fromLatin1(name)] { return text; };
}

std::function<int(std::stop_token)> sleeping(std::chrono::milliseconds time)
{
    return [time](const std::stop_token &) {
        std::this_thread::sleep_for(time);
        return 1;
    };
}

} // namespace

void TestJobs::resultsComeOnThisThread()
{
    Jobs jobs;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    jobs.run<QThread *>(
        this, named("look"), [](const std::stop_token &) { return QThread::currentThread(); },
        [&](QThread *thread) {
            worker = thread;
            receiver = QThread::currentThread();
        });
    QVERIFY(jobs.busy());
    QTRY_VERIFY(receiver);
    QCOMPARE(receiver, thread());
    QVERIFY(worker != receiver);
    QVERIFY(!jobs.busy());
}

void TestJobs::shortWorkIsNotShown()
{
    Jobs jobs;
    const QSignalSpy shown(&jobs, &Jobs::takesLong);
    const QSignalSpy idle(&jobs, &Jobs::idle);
    jobs.run<int>(this, named("look"), sleeping(std::chrono::milliseconds(1)), [](int) {});
    QTRY_COMPARE(idle.count(), 1);
    QTest::qWait(2 * Jobs::kLongAfterMs);
    QCOMPARE(shown.count(), 0);
}

void TestJobs::longWorkIsShown()
{
    Jobs jobs;
    QSignalSpy shown(&jobs, &Jobs::takesLong);
    QElapsedTimer timer;
    timer.start();
    jobs.run<int>(this, named("look"), sleeping(std::chrono::milliseconds(900)), [](int) {});
    QVERIFY(shown.wait(800));
    QVERIFY(timer.elapsed() >= Jobs::kLongAfterMs - 20);
    QCOMPARE(jobs.what(), QStringLiteral("look"));
    QTRY_VERIFY(!jobs.busy());
    QVERIFY(jobs.what().isEmpty());
}

void TestJobs::givenUpWorkDeliversNothing()
{
    Jobs jobs;
    const QSignalSpy givenUp(&jobs, &Jobs::givenUp);
    std::atomic<bool> stopped = false;
    bool delivered = false;
    jobs.run<int>(
        this, named("look"),
        [&stopped](const std::stop_token &stop) {
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            stopped = true;
            return 1;
        },
        [&delivered](int) { delivered = true; });
    jobs.giveUp();
    QCOMPARE(givenUp.count(), 1);
    QVERIFY(!jobs.busy());
    QTRY_VERIFY(stopped);
    QTest::qWait(50);
    QVERIFY(!delivered);
}

void TestJobs::goneReceiversGetNothing()
{
    Jobs jobs;
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    jobs.run<int>(receiver.get(), named("look"), sleeping(std::chrono::milliseconds(20)),
                  [&delivered](int) { delivered = true; });
    receiver.reset();
    QTRY_VERIFY(!jobs.busy());
    QVERIFY(!delivered);
}

void TestJobs::doesNotWaitForWhatHangs()
{
    QElapsedTimer timer;
    timer.start();
    {
        Jobs jobs;
        jobs.run<int>(this, named("look"), sleeping(std::chrono::seconds(3)), [](int) {});
    }
    QVERIFY(timer.elapsed() < 2000);
    QTest::qWait(3000); // the thread is still there when the test ends otherwise
}

MOUNTLENS_GUI_TEST(TestJobs)
#include "tst_jobs.moc"
