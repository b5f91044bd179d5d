// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The example of the documentation as a container that runs: a wiki whose pages lie on the host.
#pragma once

#include "system/live_test.h"
#include "system/staged_process.h"
#include "system/staged_tree.h"

#include <optional>
#include <string>

namespace mountlens {

/// A folder of the host, 1000:1000 0700, is bound into the container at /dokuwiki/data/pages, where
/// user 101 works. Throws where something cannot be made.
class ContainerStage
{
public:
    enum class Users {
        OfTheHost,
        Mapped, ///< in a user namespace: 0 is 100000
    };

    explicit ContainerStage(Users users = Users::OfTheHost)
        : m_host(newFolder("stage" + std::to_string(nextNumber())))
    {
        makeTree();
        if (users == Users::Mapped)
            m_space.emplace(namespaceFrom(100'000, 65536));
        m_process.emplace([this] { enter(); });
    }

    [[nodiscard]] const std::string &host() const noexcept { return m_host; }
    [[nodiscard]] std::string pid() const { return std::to_string(m_process->pid().value()); }
    [[nodiscard]] Pid pidNumber() const { return m_process->pid(); }
    [[nodiscard]] StagedProcess &process() noexcept { return *m_process; }

private:
    static int nextNumber()
    {
        static int number = 0;
        return ++number;
    }

    void makeTree() const
    {
        for (const char *path : {"/root", "/root/etc", "/root/dokuwiki", "/root/dokuwiki/data",
                                 "/root/dokuwiki/data/pages"})
            makeFolder(m_host + path);
        makeFolder(m_host + "/root/tmp", 01777);
        makeFolder(m_host + "/wiki", 0700);
        makeFile(m_host + "/root/etc/passwd", "root:x:0:0:::\nnginx:x:101:101:::\n");
        makeFile(m_host + "/root/etc/group", "root:x:0:\nnginx:x:101:\nweb:x:1000:nginx\n");
        makeFile(m_host + "/wiki/start.txt", "welcome\n");
        giveTo(m_host + "/wiki/start.txt", 1000, 1000);
        giveTo(m_host + "/wiki", 1000, 1000);
    }

    void enter() const
    {
        leaveMountNamespace();
        bindMount(m_host + "/wiki", m_host + "/root/dokuwiki/data/pages");
        pivotTo(m_host + "/root");
        if (m_space)
            enterUserNamespace(*m_space);
        becomeOrdinary(101, 101);
    }

    std::string m_host;
    std::optional<judge::UserNamespaceHandle> m_space;
    std::optional<StagedProcess> m_process;
};

} // namespace mountlens
