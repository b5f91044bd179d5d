// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The window answers while the system does not.
#include "gui/desk/desk.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/window/busy_bar.h"
#include "gui/window/main_window.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace mountlens;
using namespace mountlens::ui;

namespace {

/// The longest time between two turns of the event loop.
class Pulse : public QObject
{
public:
    Pulse()
    {
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(1);
    }

    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

constexpr int kCollectionMs = 5000;
constexpr qint64 kLongestMs = 50;

} // namespace

class TestNeverBlocked : public QObject
{
    Q_OBJECT

private slots:
    void whileACollectionRuns();
    void givingUpTakesAMoment();

private:
    static Question question()
    {
        Question question;
        question.who.container = "miwiki";
        question.request = Request{};
        question.request->path = "/data";
        return question;
    }
};

void TestNeverBlocked::whileACollectionRuns()
{
    const QTemporaryDir folder;
    test::FakeReader reader;
    reader.delayMs = kCollectionMs;
    reader.answer = [](const Question &) {
        return test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap");
    };
    Preferences preferences(nullptr, folder.filePath(QStringLiteral("mountlens.ini")));
    Desk desk(reader, preferences);
    MainWindow window(desk);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.goTo(Place::Guide); // pages are made when they are first wanted
    window.goTo(Place::Start);
    QTest::qWait(200);
    const QSignalSpy answered(&desk, &Desk::findingChanged);
    const auto *bar = window.findChild<BusyBar *>();
    const Pulse pulse;
    desk.ask(question(), Place::Start);
    QTest::qWait(Jobs::kLongAfterMs + 300);
    QVERIFY(bar->isVisible());
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&window, Qt::Key_Tab);
        QTest::qWait(150);
    }
    const qint64 whileItRan = pulse.longestMs();
    QVERIFY2(whileItRan < kLongestMs, qPrintable(QString::number(whileItRan)));
    QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, 2 * kCollectionMs);
    QVERIFY(!bar->isVisible());
}

void TestNeverBlocked::givingUpTakesAMoment()
{
    const QTemporaryDir folder;
    test::FakeReader reader;
    reader.delayMs = kCollectionMs;
    Preferences preferences(nullptr, folder.filePath(QStringLiteral("mountlens.ini")));
    Desk desk(reader, preferences);
    MainWindow window(desk);
    window.show();
    const QSignalSpy failed(&desk, &Desk::failed);
    desk.ask(question());
    QTest::qWait(Jobs::kLongAfterMs + 200);
    auto *button = window.findChild<QPushButton *>(QStringLiteral("giveUp"));
    QVERIFY(button->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!desk.jobs().busy());
    QVERIFY(!button->isVisible());
    QVERIFY(timer.elapsed() < 200);
    QTest::qWait(100);
    QCOMPARE(failed.count(), 0);
}

MOUNTLENS_GUI_TEST(TestNeverBlocked)
#include "tst_never_blocked.moc"
