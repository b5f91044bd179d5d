// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_line.h"

#include "config/flag_scan.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/run_flag_table.h"
#include "config/run_flags.h"
#include "config/volume_flag.h"

namespace mountlens {

namespace {

std::string located(const std::string &path, const std::string &directory)
{
    const bool isKept =
        path == "-" || path.empty() || path.starts_with('~') || holdsExpansion(path);
    return isKept ? path : absolutePath(directory, path);
}

void addNotice(Notices &notices, NoticeId id, const std::string &argument)
{
    Notice notice{id, {}, 0};
    notice.args.push_back(argument);
    notices.push_back(std::move(notice));
}

void takeGlobal(ComposeInvocation &invocation, const GivenFlag &flag)
{
    const std::string path = located(flag.value, invocation.directory);
    if (flag.name == "file")
        invocation.files.push_back(path);
    else if (flag.name == "project-directory" || flag.name == "workdir")
        invocation.projectDirectory = path;
    else if (flag.name == "project-name")
        invocation.projectName = flag.value;
    else if (flag.name == "profile")
        invocation.profiles.push_back(flag.value);
    else if (flag.name == "env-file")
        invocation.envFiles.push_back(path);
    else if (flag.name == "host" || flag.name == "context")
        invocation.engineAddress = flag.value;
}

Result<Done> takeRunFlag(ComposeInvocation &invocation, const GivenFlag &flag, Notices &notices)
{
    if (flag.name == "user")
        invocation.user = flag.value;
    if (flag.name == "name")
        invocation.name = flag.value;
    if (flag.name == "cap-add" || flag.name == "cap-drop") {
        const Result<std::string> capability = capabilityName(Engine::Compose, flag.value);
        if (!capability)
            return capability.error();
        (flag.name == "cap-add" ? invocation.capAdd : invocation.capDrop).push_back(*capability);
    }
    if (flag.name != "volume")
        return Done{};
    Result<MountSpec> mount = parseVolumeFlag(Engine::Compose, flag.value, invocation.directory);
    if (!mount)
        return mount.error();
    if (isReadAsDrive(Engine::Compose, flag.value))
        addNotice(notices, NoticeId::OneLetterVolume, flag.value);
    if (mount->source.starts_with('~'))
        addNotice(notices, NoticeId::TildeKept, flag.value);
    invocation.mounts.push_back(std::move(*mount));
    return Done{};
}

Result<Done>
takeVerb(ComposeInvocation &invocation, std::span<const std::string> words, Notices &notices)
{
    const bool isRun = invocation.verb == "run";
    const Result<ScannedFlags> scanned =
        scanFlags(Engine::Compose, isRun ? composeRunFlags() : composeUpFlags(), words,
                  isRun ? Interspersed::No : Interspersed::Yes);
    if (!scanned)
        return scanned.error();
    for (const GivenFlag &flag : scanned->flags) {
        if (!flag.isKnown)
            addNotice(notices, NoticeId::UnknownFlag, flag.name);
        Result<Done> taken = isRun ? takeRunFlag(invocation, flag, notices) : Done{};
        if (!taken)
            return taken;
    }
    if (isRun && scanned->rest.empty())
        return refusal(Engine::Compose, "requires at least 1 arg(s), only received 0");
    invocation.services = scanned->rest;
    if (isRun)
        invocation.services.resize(1);
    return Done{};
}

} // namespace

Result<std::optional<ComposeInvocation>> readComposeLine(Engine engine,
                                                         std::span<const std::string> words,
                                                         const std::string &directory,
                                                         Notices &notices)
{
    using Found = std::optional<ComposeInvocation>;
    const Result<ScannedFlags> globals = scanFlags(Engine::Compose, composeGlobalFlags(), words);
    if (!globals)
        return globals.error();
    ComposeInvocation invocation;
    invocation.engine = engine;
    invocation.directory = directory;
    for (const GivenFlag &flag : globals->flags) {
        if (!flag.isKnown)
            addNotice(notices, NoticeId::UnknownFlag, flag.name);
        takeGlobal(invocation, flag);
    }
    invocation.verb = globals->rest.empty() ? std::string() : globals->rest.front();
    if (invocation.verb != "run" && invocation.verb != "up" && invocation.verb != "create")
        return Found();
    Result<Done> taken = takeVerb(invocation, std::span(globals->rest).subspan(1), notices);
    if (!taken)
        return taken.error();
    return Found(std::move(invocation));
}

} // namespace mountlens
