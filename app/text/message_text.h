// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What was understood of a pasted error message, in words, and what to do next.
#pragma once

#include "messages/error_message.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens::ui {

/// What keeps a message from being checked, or what its check gave.
enum class MessageStep : std::uint8_t {
    Checked,           ///< the check answers
    NowAllowed,        ///< it answers that what the text says was denied is allowed
    Unknown,           ///< the text is none that is known
    NotAboutFiles,     ///< the text is answered without a check
    PathMissing,       ///< no path in the text
    PathRelative,      ///< --cwd is missing
    OperationMissing,  ///< the text does not say what was done
    SecondPathMissing, ///< rename or link with one name
    NoContainer,       ///< no running container has the path
    SeveralContainers, ///< more than one has it
    SetUp,             ///< the engine failed while it made a container that is not known
    Elsewhere,         ///< the files are those of a virtual machine or another computer
};

/// "Found: ..." with what the text says, each thing on a line.
QString foundText(const RecognisedError &error, std::string_view text);

/// The words of `text` that tell of the error, with the error's name: "Permission denied (EACCES)".
QString saidText(const RecognisedError &error, std::string_view text);

/// Why there is no check, or what must be known about it; empty for Checked.
QString stepText(MessageStep step, const RecognisedError &error);

/// The topic of a text that is not about files, and the capability that it takes.
QStringList topicTexts(const NotAboutFiles &other);

/// The program refuses by a rule of its own: what that means.
QString refusalText();

} // namespace mountlens::ui
