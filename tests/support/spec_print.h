// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Containers of a configuration as short lines, for comparisons: a line for each container, one
/// below it for each mount; only what is set.
#pragma once

#include "model/container_spec.h"

namespace mountlens::testing {

inline void printWord(std::string &text, const char *name, const std::string &word)
{
    if (!word.empty())
        text += std::string(" ") + name + '=' + word;
}

inline void printWords(std::string &text, const char *name, const std::vector<std::string> &words)
{
    std::string list;
    for (const std::string &word : words)
        list += (list.empty() ? "" : ",") + word;
    printWord(text, name, list);
}

inline std::string printed(const MountSpec &mount)
{
    std::string text =
        mount.type + ' ' + (mount.source.empty() ? "-" : mount.source) + ' ' + mount.target;
    text += mount.readOnly ? " ro" : "";
    for (const std::string &option : mount.options)
        text += ' ' + option;
    text += mount.missingSource == MissingSource::MakeDirectory ? " +mkdir" : "";
    printWord(text, "name", mount.volumeName);
    printWord(text, "device", mount.volumeDevice);
    printWord(text, "sub", mount.subPath);
    return text;
}

inline std::string printed(const ContainerSpec &container)
{
    std::string text = container.name;
    printWord(text, "image", container.image);
    printWord(text, "user", container.user);
    printWords(text, "groups", container.groupAdd);
    printWords(text, "add", container.capAdd);
    printWords(text, "drop", container.capDrop);
    text += container.privileged ? " privileged" : "";
    text += container.readOnlyRoot ? " readonly" : "";
    text += container.noNewPrivileges ? " nnp" : "";
    printWords(text, "security", container.securityOptions);
    printWord(text, "userns", container.userns);
    printWords(text, "from", container.volumesFrom);
    for (const MountSpec &mount : container.mounts)
        text += "\n  " + printed(mount);
    return text;
}

/// name@line|argument|argument...
inline std::string printed(const Notice &notice)
{
    std::string text;
    switch (notice.id) {
#define MOUNTLENS_NOTICE(enumerator, word)                                                         \
    case NoticeId::enumerator:                                                                     \
        text = word;                                                                               \
        break;
#include "model/notices.def"
#undef MOUNTLENS_NOTICE
    }
    text += '@' + std::to_string(notice.line);
    for (const std::string &argument : notice.args)
        text += '|' + argument;
    return text;
}

inline std::string printed(const Configuration &configuration)
{
    std::string text;
    for (const ContainerSpec &container : configuration.containers)
        text += (text.empty() ? "" : "\n") + printed(container);
    return text;
}

} // namespace mountlens::testing
