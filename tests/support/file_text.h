// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Files of tests/data.
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <string>

namespace mountlens::testing {

/// A whole file below tests/data; empty where there is none.
inline std::string fileText(const QString &path)
{
    QFile file(QStringLiteral(MOUNTLENS_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline QStringList filesIn(const QString &directory)
{
    return QDir(QStringLiteral(MOUNTLENS_TEST_DATA "/") + directory).entryList(QDir::Files);
}

} // namespace mountlens::testing
