// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens` as a function: arguments and input in, exit status and output out.
#pragma once

#include "cli/command.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace mountlens::ui {

/// Input from a string, in pieces; between two pieces nothing is ready.
class StringInput final : public ByteInput
{
public:
    explicit StringInput(std::vector<std::string> pieces)
        : m_pieces(std::move(pieces))
    {
    }

    std::size_t read(std::string &buffer, std::size_t limit) override
    {
        if (m_piece == m_pieces.size())
            return 0;
        const std::string &piece = m_pieces[m_piece];
        const std::size_t count = std::min(limit, piece.size() - m_at);
        buffer.append(piece, m_at, count);
        m_at += count;
        if (m_at == piece.size()) {
            ++m_piece;
            m_at = 0;
        }
        return count;
    }
    bool ready() override { return m_at != 0; }

private:
    std::vector<std::string> m_pieces;
    std::size_t m_piece = 0;
    std::size_t m_at = 0;
};

struct Ran
{
    int exit = -1;
    std::string out;
    std::string err;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(out)).object();
    }
    /// A member of the JSON output that is a string.
    [[nodiscard]] std::string text(const char *key) const
    {
        return json().value(QLatin1String(key)).toString().toStdString();
    }
};

inline Ran runProgram(const std::vector<std::string> &args, std::vector<std::string> input = {})
{
    StringInput in(std::move(input));
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{in, out, err};
    const Exit exit = runProgram(Arguments(args), streams);
    return {static_cast<int>(exit), out.str(), err.str()};
}

/// The answers of `check --batch`, one object for each line.
inline std::vector<QJsonObject> runBatch(std::vector<std::string> input)
{
    std::vector<QJsonObject> answers;
    std::istringstream lines(runProgram({"check", "--batch"}, std::move(input)).out);
    for (std::string line; std::getline(lines, line);)
        answers.push_back(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
    return answers;
}

} // namespace mountlens::ui
