// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/setting_change.h"

namespace mountlens {

namespace {

std::string optionsOf(const MountSpec &mount)
{
    std::string text = mount.readOnly ? "ro" : "";
    for (const std::string &option : mount.options) {
        const bool said = option.empty() || option == "ro" || option == "rw" || option == "rbind"
                          || option == "bind" || option == "rprivate" || option == "private"
                          || option == "nosuid" || option == "nodev";
        if (!said)
            text += (text.empty() ? "" : ",") + option;
    }
    return text;
}

std::string tmpfsOptionsOf(const MountSpec &mount)
{
    std::string text = mount.readOnly ? "ro" : "";
    for (const std::string &option : mount.options)
        text += (text.empty() ? "" : ",") + option;
    return text;
}

} // namespace

const MountSpec *mountOf(const Denial &denial)
{
    const MountOrigin *origin = originOf(denial.fixCase.around, denial.path);
    if (!origin || !denial.fixCase.spec)
        return nullptr;
    for (const MountSpec &mount : denial.fixCase.spec->mounts) {
        if (mount.target == origin->target)
            return &mount;
    }
    return nullptr;
}

SettingChange changeFrom(const FixCase &fixCase, FixKind kind)
{
    SettingChange change;
    change.kind = kind;
    change.spec = *fixCase.spec;
    return change;
}

std::vector<std::string> wordsFor(const MountSpec &mount)
{
    if (mount.type == "tmpfs") {
        const std::string options = tmpfsOptionsOf(mount);
        return {"--tmpfs", mount.target + (options.empty() ? "" : ":" + options)};
    }
    const std::string options = optionsOf(mount);
    return {"-v", mount.source + ':' + mount.target + (options.empty() ? "" : ":" + options)};
}

void replaceMount(SettingChange &change, const std::string &target, const MountSpec &now)
{
    for (MountSpec &mount : change.spec.mounts) {
        if (mount.target != target)
            continue;
        change.args.remove = wordsFor(mount);
        change.args.add = wordsFor(now);
        mount = now;
        return;
    }
}

bool isPodman(const Circumstances &around)
{
    return around.engine == Engine::Podman || around.engine == Engine::Quadlet;
}

} // namespace mountlens
