// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The host's side of a situation, made from a text.
#pragma once

#include "base/unique_fd.h"
#include "kernel/sysctls.h"

#include <QProcess>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace mountlens::mend {

/// Lines parted by ';', each one of:
///
///   dir MODE UID:GID PATH       file MODE UID:GID PATH       socket MODE UID:GID PATH (listening)
///   link TARGET PATH            acl SPEC PATH (setfacl -m)   flag +i PATH (chattr)
///   tmpfs PATH    noexec PATH (a tmpfs)   ro PATH (a tmpfs with `file`, then read-only)
///   ext4 PATH     fuse PATH (of ana, for nobody else, with `file`)
///   idmapped MAP SOURCE TARGET (mountlens mount-idmapped --map MAP)
///   sysctl NAME VALUE           (below /proc/sys/fs; put back at the end)
///
/// Directories above must be there; /srv/N and /home/ana/N are.
class Scenery
{
public:
    /// Throws where something cannot be made.
    Scenery(int number, const QString &text);
    /// Takes mounts and flags away; the files go with the world.
    ~Scenery();
    Scenery(const Scenery &) = delete;
    Scenery &operator=(const Scenery &) = delete;

    [[nodiscard]] const std::string &root() const noexcept { return m_root; }
    [[nodiscard]] const std::string &home() const noexcept { return m_home; }

private:
    void make(const QStringList &words);
    void makeObject(const QStringList &words);
    void makeSocket(const QStringList &words);
    void makeMount(const QString &kind, const std::string &path);
    void makeFuse(const std::string &path);
    void setSysctl(const QStringList &words);

    std::string m_root;
    std::string m_home;
    std::vector<UniqueFd> m_listeners;
    std::vector<std::string> m_mounts;
    std::unique_ptr<QProcess> m_fuse;
    std::unique_ptr<judge::SysctlGuard> m_sysctls;
};

} // namespace mountlens::mend
