// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Mounts as one line, for tests that compare many of them.
#pragma once

#include "base/result.h"
#include "model/container_spec.h"

#include <QTest>

#include <string>
#include <vector>

namespace mountlens::testing {

/// "bind /a -> /b ro z,U"; subPath, device and what happens to a missing source follow in words.
inline std::string shown(const MountSpec &mount)
{
    std::string text = mount.type + ' ' + mount.source + " -> " + mount.target;
    if (mount.readOnly)
        text += " ro";
    for (std::size_t i = 0; i < mount.options.size(); ++i)
        text += (i == 0 ? " " : ",") + mount.options[i];
    if (!mount.subPath.empty())
        text += " sub:" + mount.subPath;
    if (!mount.volumeDevice.empty())
        text += " device:" + mount.volumeDevice;
    return text;
}

/// The same, or "refused: " and the engine's words.
inline std::string shown(const Result<MountSpec> &mount)
{
    if (mount)
        return shown(*mount);
    return (mount.error().id() == ErrorId::EngineRefuses ? "refused: " : "error: ")
           + mount.error().detail();
}

/// A text, and what is made of it as one line.
struct Row
{
    const char *promise;
    const char *text;
    const char *expected;
};

inline void addRows(const std::vector<Row> &rows)
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    for (const Row &row : rows)
        QTest::newRow(row.promise) << QByteArray(row.text) << QByteArray(row.expected);
}

} // namespace mountlens::testing
