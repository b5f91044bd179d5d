// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A desk with a made-up system, for tests of the pages that lead to a question.
#pragma once

#include "gui/desk/desk.h"
#include "gui/fake_reader.h"

#include <QTemporaryDir>

#include <mutex>
#include <vector>

namespace mountlens::test {

inline ListedUser seenUser(std::uint32_t uid, std::int32_t pid, const char *command = "nginx")
{
    ListedUser user;
    user.uid = Uid(uid);
    user.gid = Gid(uid);
    user.seen.uid = Kuid(uid);
    user.seen.gid = Kgid(uid);
    user.seen.processes = 1;
    user.seen.command = command;
    user.seen.pid = Pid(pid);
    return user;
}

/// A running container with one mount.
inline ListedContainer
listedContainer(const char *name, const char *target, std::vector<ListedUser> users)
{
    ListedContainer container;
    container.name = name;
    container.id = std::string(name) + "0123456789abcdef";
    container.manager = "docker";
    container.image = "nginx-dokuwiki";
    container.state = "running";
    container.pid = Pid(4702);
    ListedMount mount;
    mount.type = "bind";
    mount.source = "/wiki";
    mount.target = target;
    container.mounts.push_back(mount);
    container.users = std::move(users);
    return container;
}

/// Never running; its user is `user`.
inline ListedContainer stoppedContainer(const char *name, const char *user)
{
    ListedContainer container = listedContainer(name, "/var/lib/postgresql/data", {});
    container.manager = "podman";
    container.image = "postgres:16";
    container.state = "exited";
    container.pid = std::nullopt;
    container.user = user;
    return container;
}

/// Keeps the questions that were asked, and answers with the snapshot of the wiki.
struct EntryStage
{
    EntryStage()
    {
        reader.answer = [this](const ui::Question &question) {
            const std::lock_guard lock(mutex);
            asked.push_back(question);
            ui::FindingPtr finding = findingOf("packaging/dokuwiki.mlsnap");
            finding->question = question;
            return finding;
        };
    }

    /// How many questions were asked.
    int count()
    {
        const std::lock_guard lock(mutex);
        return static_cast<int>(asked.size());
    }
    ui::Question last()
    {
        const std::lock_guard lock(mutex);
        return asked.empty() ? ui::Question() : asked.back();
    }

    QTemporaryDir folder;
    FakeReader reader;
    ui::Preferences preferences{nullptr, folder.filePath(QStringLiteral("mountlens.ini"))};
    std::mutex mutex;
    std::vector<ui::Question> asked;
    ui::Desk desk{reader, preferences};
};

} // namespace mountlens::test
