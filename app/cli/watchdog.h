// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Bounds the time of a look at a file system whose server may never answer.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <pthread.h>

namespace mountlens::ui {

/// A system call that waits for the server of a FUSE or NFS mount cannot be broken off; it can only
/// be left by leaving the process. So when the limit is over, the program says so on standard error
/// and ends with Exit::CannotWork, whatever its other threads are doing.
class Watchdog
{
public:
    static constexpr std::chrono::seconds kPatience{10};

    /// Counts from now.
    explicit Watchdog(std::chrono::milliseconds limit = kPatience);
    /// In time.
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// The next piece of work begins now.
    void restart();

private:
    using Clock = std::chrono::steady_clock;
    void watch();

    std::chrono::milliseconds m_limit;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Clock::time_point m_deadline;
    bool m_done = false;
    /// Not a std::thread: freeing its state would make the allocator set up an arena for the new
    /// thread, which a program of three milliseconds notices. 0: it could not be started.
    pthread_t m_thread = 0;
};

} // namespace mountlens::ui
