// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Work off the window's thread: started, shown when it takes long, given up on demand.
#pragma once

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace mountlens::ui {

/// Whoever waits sees nothing for the first moment, then what is being done and a way to give up.
/// Work that is given up is asked to stop, and its result is thrown away whenever it comes: a read
/// of a file system that does not answer cannot be broken off, only left alone.
class Jobs : public QObject
{
    Q_OBJECT

public:
    /// Until a job counts as long.
    static constexpr int kLongAfterMs = 300;

    explicit Jobs(QObject *parent = nullptr);
    /// Gives everything up, and does not wait for what does not answer.
    ~Jobs() override;
    Jobs(const Jobs &) = delete;
    Jobs &operator=(const Jobs &) = delete;

    /// Runs `work` on a thread of its own and `done` with its result on this thread, unless the job
    /// is given up or `receiver` is gone. `what` says what is being done, for showing; it is asked
    /// again when the language changes.
    template <class T>
    void run(QObject *receiver,
             const std::function<QString()> &what,
             std::function<T(std::stop_token)> work,
             std::function<void(T)> done);

    [[nodiscard]] bool busy() const noexcept { return !m_running.empty(); }
    /// What the oldest running job does; empty: none runs.
    [[nodiscard]] QString what() const;

public slots:
    /// Gives up all that runs.
    void giveUp();

signals:
    /// Something has been running for kLongAfterMs.
    void takesLong();
    /// Nothing runs any more, done or given up.
    void idle();
    /// giveUp() left something undone.
    void givenUp();

private:
    struct Running
    {
        QObject *watcher;
        std::function<QString()> what;
        std::stop_source stop;
    };

    void begin(QObject *watcher, const std::function<QString()> &what, std::stop_source stop);
    /// false: it was given up before.
    bool end(QObject *watcher);

    /// Left behind, running, where a thread does not come back.
    std::unique_ptr<QThreadPool> m_pool;
    std::vector<Running> m_running;
    QTimer m_patience;
};

template <class T>
void Jobs::run(QObject *receiver,
               const std::function<QString()> &what,
               std::function<T(std::stop_token)> work,
               std::function<void(T)> done)
{
    auto *watcher = new QFutureWatcher<T>(this);
    std::stop_source stop;
    begin(watcher, what, stop);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, guard = QPointer<QObject>(receiver), done = std::move(done)] {
                const bool wanted = end(watcher);
                watcher->deleteLater();
                if (wanted && guard)
                    done(watcher->future().takeResult());
            });
    watcher->setFuture(QtConcurrent::run(
        m_pool.get(), [work = std::move(work), stop] { return work(stop.get_token()); }));
}

} // namespace mountlens::ui
