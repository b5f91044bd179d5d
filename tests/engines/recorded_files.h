// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The files of tests/data/engines.
#pragma once

#include <QFile>

#include <string>
#include <vector>

namespace mountlens::testing {

/// Empty where there is no such file.
inline std::string recordedFile(const std::string &name)
{
    QFile file(QStringLiteral(MOUNTLENS_TEST_DATA "/engines/") + QString::fromStdString(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The lines of containers.tsv.
inline std::vector<std::string> recordedLines()
{
    std::vector<std::string> lines;
    const std::string text = recordedFile("containers.tsv");
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find('\n', start);
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

inline std::string joined(const std::vector<std::string> &parts, const std::string &separator)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? std::string() : separator) + parts[i];
    return text;
}

} // namespace mountlens::testing
