// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/right_denial.h"

#include "fixes/setting_change.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

constexpr auto kEngineSockets = std::to_array<std::string_view>(
    {"docker.sock", "podman.sock", "containerd.sock", "crio.sock", "dockershim.sock",
     "buildkitd.sock", "lxd.socket", "unix.socket.lxd", "private"});
constexpr auto kSystemFolders = std::to_array<std::string_view>(
    {"/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/proc", "/root", "/run",
     "/sbin", "/sys", "/usr", "/usr/bin", "/usr/lib", "/usr/sbin", "/var", "/var/lib"});

std::string_view lastName(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string hostPathOf(const Denial &denial)
{
    return mountlens::hostPathOf(denial.fixCase.around, denial.path).value_or(std::string());
}

/// Somebody saw to it that only root gets at this file.
bool isRootsSecret(const Denial &denial)
{
    const InodeFacts &inode = *denial.view.inode;
    constexpr unsigned kGroupAndOthers = 077;
    return inode.type == FileType::Regular && denial.state.owner == Kuid(0)
           && (inode.mode.bits() & kGroupAndOthers) == 0 && denial.state.accessAcl.empty()
           && denial.verdict.role == Role::Target;
}

bool isSystemFolder(const Denial &denial)
{
    if (!isClassDenial(denial.verdict.reason))
        return false;
    const bool images =
        !denial.fixCase.around.onHost && !originOf(denial.fixCase.around, denial.path);
    const std::string path = images ? denial.path : hostPathOf(denial);
    return !path.empty()
           && std::find(kSystemFolders.begin(), kSystemFolders.end(), path) != kSystemFolders.end();
}

/// The whole command line as a pattern that matches nothing else.
std::string exactly(const std::vector<std::string> &argv)
{
    std::string pattern;
    for (const std::string &word : argv) {
        pattern += pattern.empty() ? "" : " ";
        for (const char c : word) {
            if (std::string_view(".[]{}()*+?^$|\\").find(c) != std::string_view::npos)
                pattern += '\\';
            pattern += c;
        }
    }
    return pattern;
}

} // namespace

bool isEngineSocket(std::string_view path)
{
    const std::string_view name = lastName(path);
    if (name == "private")
        return path.ends_with("systemd/private");
    return std::find(kEngineSockets.begin(), kEngineSockets.end(), name) != kEngineSockets.end();
}

std::optional<RiskReason> whyRight(const Denial &denial)
{
    const bool socket = denial.view.inode->type == FileType::Socket;
    if (socket && (isEngineSocket(denial.path) || isEngineSocket(hostPathOf(denial))))
        return RiskReason::RootOnHost;
    if (isRootsSecret(denial))
        return RiskReason::Secret;
    if (isSystemFolder(denial))
        return RiskReason::SystemFolder;
    return std::nullopt;
}

std::optional<Fix> relayFor(const Denial &denial)
{
    const std::string source = hostPathOf(denial);
    const auto user = storedUser(denial);
    const bool socket = denial.view.inode->type == FileType::Socket;
    if (!socket || source.empty() || !user
        || denial.fixCase.request.operation != Operation::Connect)
        return std::nullopt;
    const std::string place = "/run/mountlens-relay-" + std::string(lastName(source));
    Fix fix;
    fix.kind = FixKind::Relay;
    fix.run = {
        {{"socat", "UNIX-LISTEN:" + place + ",fork,mode=0600,user=" + std::to_string(user->value()),
          "UNIX-CONNECT:" + source},
         RunAs::Root}};
    fix.undo = {{{"pkill", "-fx", exactly(fix.run.front().argv)}, RunAs::Root},
                {{"rm", "-f", place}, RunAs::Root}};
    fix.recreate = true;
    fix.survives = false;
    fix.risk = isEngineSocket(source) ? Risk::High : Risk::Medium;
    fix.riskReason = isEngineSocket(source) ? RiskReason::RootOnHost : RiskReason::OneAccount;
    fix.args = {place};
    if (const MountSpec *mount = mountOf(denial)) {
        MountSpec now = *mount;
        now.source = place;
        fix.engineArgs.remove = wordsFor(*mount);
        fix.engineArgs.add = wordsFor(now);
    }
    return fix;
}

} // namespace mountlens
