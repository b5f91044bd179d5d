// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Parts of a container as one line each, so that a failed comparison can be read.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <QByteArray>

#include <algorithm>
#include <string>
#include <vector>

namespace mountlens::testing {

inline std::string joined(const std::vector<std::string> &words, const char *separator = " ")
{
    std::string line;
    for (const std::string &word : words)
        line += (line.empty() ? "" : separator) + word;
    return line;
}

/// "bind /srv -> /data ro z,U ?": a '?' where a missing source is passed over.
inline std::string mountLine(const MountSpec &mount)
{
    std::string line = mount.type + ' ' + mount.source + " -> " + mount.target;
    if (mount.readOnly)
        line += " ro";
    if (!mount.options.empty())
        line += ' ' + joined(mount.options, ",");
    if (mount.missingSource == MissingSource::Skipped)
        line += " ?";
    return line;
}

inline std::string mountLines(const ContainerSpec &container)
{
    std::vector<std::string> lines;
    for (const MountSpec &mount : container.mounts)
        lines.push_back(mountLine(mount));
    return joined(lines, "\n");
}

/// The words of all notices with this id, their arguments joined.
inline std::vector<std::string> noticesOf(const Notices &notices, NoticeId id)
{
    std::vector<std::string> found;
    for (const Notice &notice : notices) {
        if (notice.id == id)
            found.push_back(joined(notice.args, "|"));
    }
    return found;
}

template <class T>
std::string errorLine(const Result<T> &result)
{
    return result ? "" : result.error().subject() + ": " + result.error().detail();
}

inline std::string mapFlagLine(const IdMapFlag &flag)
{
    return flag.flags + std::to_string(flag.container) + ':' + (flag.fromHost ? "@" : "")
           + std::to_string(flag.from) + ':' + std::to_string(flag.count);
}

} // namespace mountlens::testing

inline char *toString(const std::string &text)
{
    return qstrdup(QByteArray::fromStdString('"' + text + '"').constData());
}
