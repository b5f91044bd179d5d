// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Configurations as short text, for rows of tests: what is not given does not show.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <array>
#include <string>

namespace mountlens::testing {

inline std::string joined(const std::vector<std::string> &words, const char *separator = ",")
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : separator) + word;
    return text;
}

inline const char *printed(NoticeId id)
{
    switch (id) {
// NOLINTNEXTLINE(bugprone-macro-parentheses)
#define MOUNTLENS_NOTICE(known, name)                                                              \
    case NoticeId::known:                                                                          \
        return name;
#include "model/notices.def"
#undef MOUNTLENS_NOTICE
    }
    return "";
}

inline const char *printed(MissingSource missing)
{
    constexpr std::array kNames = {"", " mkdir", " mkfile", " skip"};
    return kNames.at(static_cast<std::size_t>(missing));
}

/// type source>target ro [options] mkdir sub=path device=path
inline std::string printed(const MountSpec &mount)
{
    std::string text = mount.type + ' ' + mount.source + '>' + mount.target;
    text += mount.readOnly ? " ro" : "";
    if (!mount.options.empty())
        text += " [" + joined(mount.options) + ']';
    text += printed(mount.missingSource);
    if (!mount.subPath.empty())
        text += " sub=" + mount.subPath;
    if (!mount.volumeDevice.empty())
        text += " device=" + mount.volumeDevice;
    return text;
}

inline std::string printedCapabilities(const ContainerSpec &container)
{
    if (!container.exactCapabilities)
        return {};
    const ExactCapabilities &exact = *container.exactCapabilities;
    return " eff=" + joined(exact.effective) + " bnd=" + joined(exact.bounding)
           + " amb=" + joined(exact.ambient);
}

/// Without the mounts and the capability sets.
inline std::string printedHead(const ContainerSpec &container)
{
    std::string text = container.name;
    const auto field = [&](const char *name, const std::string &value) {
        text += value.empty() ? "" : std::string(" ") + name + '=' + value;
    };
    const auto flag = [&](const char *name, bool set) {
        text += set ? std::string(" ") + name : "";
    };
    field("image", container.image);
    field("rootfs", container.rootfs);
    field("user", container.user);
    field("groups", joined(container.groupAdd));
    field("add", joined(container.capAdd));
    field("drop", joined(container.capDrop));
    flag("privileged", container.privileged);
    flag("nnp", container.noNewPrivileges);
    flag("ro-root", container.readOnlyRoot);
    field("umask", container.umask);
    field("security", joined(container.securityOptions));
    field("userns", container.userns);
    field("uidmap", joined(container.uidMap));
    field("gidmap", joined(container.gidMap));
    field("volumes-from", joined(container.volumesFrom));
    field("remote", container.remoteUser);
    flag("update-uid", container.updateRemoteUserUid);
    flag("strict-groups", container.imageGroupsIgnored);
    flag("idmapped", container.idmappedVolumes);
    flag("non-root", container.runAsNonRoot);
    flag("init", container.initContainer);
    return text;
}

/// The head, then one mount a line.
inline std::string printed(const ContainerSpec &container)
{
    std::string text = printedHead(container);
    for (const MountSpec &mount : container.mounts)
        text += "\n  " + printed(mount);
    return text;
}

inline std::string printed(const Notice &notice)
{
    return std::string("! ") + printed(notice.id) + ' ' + joined(notice.args, " | ");
}

inline std::string printed(const Error &error)
{
    const char *kind = error.id() == ErrorId::EngineRefuses ? "refused"
                       : error.id() == ErrorId::TooLarge    ? "too large"
                       : error.id() == ErrorId::Malformed   ? "malformed"
                                                            : "error";
    return std::string(kind) + ' ' + error.subject() + ": " + error.detail();
}

/// Containers, then notices.
inline std::string printed(const Result<Configuration> &read)
{
    if (!read)
        return printed(read.error());
    std::vector<std::string> parts;
    for (const ContainerSpec &container : read->containers)
        parts.push_back(printed(container));
    for (const Notice &notice : read->notices)
        parts.push_back(printed(notice));
    return joined(parts, "\n");
}

} // namespace mountlens::testing
