// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a pasted text or a dropped file is.
#pragma once

#include <QString>

#include <cstdint>

namespace mountlens::ui {

/// More of a text is not looked at.
inline constexpr int kMaxOfferedText = 64 * 1024;

enum class PastedText : std::uint8_t {
    Command, ///< `docker run ...`, `docker compose up`: it makes containers
    Message, ///< anything else: taken for an error message
};

/// A command where a line begins with one, behind prompts, `sudo`, assignments and lines that only
/// prepare it; unless the text also holds an error message, which then is what it is about.
PastedText recognisedText(const QString &text);

/// The path that a text consists of: absolute, or as a file: address; empty: the text is something
/// else. Whether there is such a file is not looked at.
QString pastedPath(const QString &text);

enum class OfferedKind : std::uint8_t {
    Nothing, ///< no such file
    Snapshot,
    Text,
    Configuration, ///< anything else: its reader will tell
};

struct OfferedFile
{
    OfferedKind kind = OfferedKind::Nothing;
    /// Of Text.
    QString text;
};

/// Looks at the file; not for the window's thread. A text is a regular file that ends in .txt, .log
/// or .sh: looking into another could wait for ever.
OfferedFile offeredFile(const QString &path);

} // namespace mountlens::ui
