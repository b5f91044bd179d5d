// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From exec to the first paint of the window, and what it holds in memory then. Starts itself
/// again and again; needs a display.
///
///     mountlens_window_bench [RUNS]
#include "gui/program.h"
#include "gui/window/main_window.h"

#include <QApplication>
#include <QBasicTimer>
#include <QEvent>
#include <QFile>
#include <QProcess>
#include <QTimerEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

constexpr const char *kStartVariable = "MOUNTLENS_BENCH_START";

long long nowInMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000LL + time.tv_nsec / 1000;
}

long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).replace("kB", "").trimmed().toLong();
    }
    return 0;
}

/// Prints the figures once the window has been painted, and ends.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen
            || !qobject_cast<mountlens::ui::MainWindow *>(watched))
            return false;
        m_seen = true;
        m_afterwards.start(0, this); // what was painted is on its way to the screen then
        return false;
    }

protected:
    void timerEvent(QTimerEvent *event) override
    {
        if (event->timerId() != m_afterwards.timerId())
            return;
        m_afterwards.stop();
        const long long start = qEnvironmentVariable(kStartVariable).toLongLong();
        std::printf("%lld %ld\n", nowInMicroseconds() - start, residentKilobytes());
        std::fflush(stdout);
        QApplication::quit();
    }

private:
    QBasicTimer m_afterwards;
    bool m_seen = false;
};

void watchForFirstPaint()
{
    if (qEnvironmentVariableIsSet(kStartVariable))
        QCoreApplication::instance()->installEventFilter(
            new FirstPaint(QCoreApplication::instance()));
}
Q_COREAPP_STARTUP_FUNCTION(watchForFirstPaint)

struct Figures
{
    double milliseconds = 0;
    double megabytes = 0;
};

Figures startOnce(const QString &program)
{
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kStartVariable), QString::number(nowInMicroseconds()));
    window.setProcessEnvironment(environment);
    window.start(program, {QStringLiteral("--allow-root")});
    window.waitForFinished();
    const QList<QByteArray> words = window.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 2)
        return {};
    return {words[0].toDouble() / 1000, words[1].toDouble() / 1024};
}

int measure(const QString &program, int runs)
{
    std::vector<double> times;
    double memory = 0;
    for (int i = 0; i < runs; ++i) {
        const Figures figures = startOnce(program);
        if (figures.milliseconds == 0) {
            std::fprintf(stderr, "the window did not start\n");
            return 1;
        }
        times.push_back(figures.milliseconds);
        memory = std::max(memory, figures.megabytes);
    }
    std::sort(times.begin(), times.end());
    std::printf("first paint: best %.0f ms, median %.0f ms, worst %.0f ms; memory: %.0f MB\n",
                times.front(), times[times.size() / 2], times.back(), memory);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet(kStartVariable))
        return mountlens::ui::runWindow(argc, argv);
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 20;
    return measure(QString::fromLocal8Bit(argv[0]), std::max(1, runs));
}
