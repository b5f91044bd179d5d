// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// An engine's storage in a temporary directory.
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <string>

namespace mountlens::testing {

class StorageSample
{
public:
    [[nodiscard]] bool isValid() const { return m_directory.isValid(); }
    [[nodiscard]] std::string path(const std::string &name = {}) const
    {
        return m_directory.path().toStdString() + (name.empty() ? "" : '/' + name);
    }
    /// With the directories above it.
    bool write(const std::string &name, const std::string &text)
    {
        const QString file = QString::fromStdString(path(name));
        QFile out(file);
        return QDir().mkpath(QFileInfo(file).path()) && out.open(QIODevice::WriteOnly)
               && out.write(text.data(), static_cast<qint64>(text.size()))
                      == static_cast<qint64>(text.size());
    }
    bool makeDirectory(const std::string &name)
    {
        return QDir().mkpath(QString::fromStdString(path(name)));
    }

private:
    QTemporaryDir m_directory;
};

} // namespace mountlens::testing
