// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/watchdog.h"

#include "cli/command.h"
#include "text/usage_text.h"

#include <cstdlib>
#include <string>

#include <unistd.h>

namespace mountlens::ui {

Watchdog::Watchdog(std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_deadline(Clock::now() + limit)
{
    const auto run = [](void *self) -> void * {
        static_cast<Watchdog *>(self)->watch();
        return nullptr;
    };
    if (::pthread_create(&m_thread, nullptr, run, this) != 0)
        m_thread = 0; // then nobody watches, which is no reason to refuse to work
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_changed.notify_one();
    if (m_thread != 0)
        ::pthread_join(m_thread, nullptr);
}

void Watchdog::restart()
{
    // The watcher finds the later deadline when it wakes up at the earlier one.
    const std::lock_guard lock(m_mutex);
    m_deadline = Clock::now() + m_limit;
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_done && Clock::now() < m_deadline)
        m_changed.wait_until(lock, m_deadline);
    if (m_done)
        return;
    const std::string line = "mountlens: " + noAnswerText(m_limit).toStdString() + '\n';
    // Streams may be in use by the thread that hangs.
    static_cast<void>(!::write(STDERR_FILENO, line.data(), line.size()));
    std::_Exit(static_cast<int>(Exit::CannotWork));
}

} // namespace mountlens::ui
