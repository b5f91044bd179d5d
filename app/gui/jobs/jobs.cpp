// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/jobs.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

/// Some may hang in a system call for good.
constexpr int kThreads = 16;
constexpr int kWaitAtEndMs = 500;

} // namespace

Jobs::Jobs(QObject *parent)
    : QObject(parent)
    , m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(kThreads);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLongAfterMs);
    connect(&m_patience, &QTimer::timeout, this, &Jobs::takesLong);
}

Jobs::~Jobs()
{
    for (Running &running : m_running)
        running.stop.request_stop();
    m_running.clear();
    m_pool->clear();
    if (!m_pool->waitForDone(kWaitAtEndMs))
        (void)m_pool.release(); // its destructor would wait for ever
}

QString Jobs::what() const
{
    return m_running.empty() ? QString() : m_running.front().what();
}

void Jobs::giveUp()
{
    if (m_running.empty())
        return;
    for (Running &running : m_running)
        running.stop.request_stop();
    m_running.clear();
    m_patience.stop();
    emit givenUp();
    emit idle();
}

void Jobs::begin(QObject *watcher, const std::function<QString()> &what, std::stop_source stop)
{
    m_running.push_back({watcher, what, std::move(stop)});
    if (!m_patience.isActive())
        m_patience.start();
}

bool Jobs::end(QObject *watcher)
{
    const auto found =
        std::find_if(m_running.begin(), m_running.end(),
                     [watcher](const Running &running) { return running.watcher == watcher; });
    if (found == m_running.end())
        return false;
    m_running.erase(found);
    if (m_running.empty()) {
        m_patience.stop();
        emit idle();
    }
    return true;
}

} // namespace mountlens::ui
