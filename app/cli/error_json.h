// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// `mountlens check --error ... --json`: stable keys, English, not translated.
#pragma once

#include "messages/error_message.h"
#include "text/check_report.h"
#include "text/message_text.h"

#include <string>
#include <vector>

namespace mountlens::ui {

struct MessageAnswer
{
    /// As they stand in the text.
    std::vector<RecognisedError> errors;
    /// The one that was considered, one of `errors`; nullptr: nothing is known.
    const RecognisedError *error = nullptr;
    MessageStep step = MessageStep::Unknown;
    /// Names of those that it fits.
    std::vector<std::string> containers;
    /// What to type next; empty: nothing.
    std::vector<std::string> command;
    /// nullptr: not checked.
    const CheckReport *report = nullptr;
};

/// Stored name for JSON ("path-missing").
std::string_view messageStepName(MessageStep step) noexcept;

/// Ends with a newline.
std::string messageJson(const MessageAnswer &answer);

} // namespace mountlens::ui
