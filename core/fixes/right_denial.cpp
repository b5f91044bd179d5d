// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/right_denial.h"

#include "base/path_text.h"
#include "diagnosis/remarks.h"
#include "fixes/setting_change.h"
#include "fixes/system_places.h"

namespace mountlens {

namespace {

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

bool isInSystemFolder(const Denial &denial)
{
    if (!isClassDenial(denial.verdict.reason))
        return false;
    const bool images =
        !denial.fixCase.around.onHost && !originOf(denial.fixCase.around, denial.path);
    const std::string path = images ? denial.path : hostPathOf(denial);
    return isSystemFolder(path);
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

std::optional<RiskReason> whyRight(const Denial &denial)
{
    const bool socket = denial.view.inode->type == FileType::Socket;
    if (socket && (isEngineSocket(denial.path) || isEngineSocket(hostPathOf(denial))))
        return RiskReason::RootOnHost;
    if (isRootsSecret(denial))
        return RiskReason::Secret;
    if (isInSystemFolder(denial))
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
