// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From an error message to the containers that it fits, and to the answer that it tells of.
#pragma once

#include "gui/desk/case_reader.h"
#include "messages/error_message.h"

#include <stop_token>
#include <vector>

namespace mountlens::ui {

struct MatchedContainers
{
    std::vector<ListedContainer> containers;
    /// Indices of those that the message fits.
    std::vector<std::size_t> fitting;
};

/// The running containers, and which of them the message fits. Blocks.
MatchedContainers
matchContainers(CaseReader &reader, const RecognisedError &error, const std::stop_token &stop);

/// What a message asks, of whom.
struct MessageQuestions
{
    std::vector<SubjectChoice> subjects;
    std::vector<Request> requests;
};

/// The first answer that is as the message tells; else the best there is. Blocks.
Result<FindingPtr> bestAnswer(CaseReader &reader,
                              const MessageQuestions &questions,
                              const RecognisedError &error,
                              const std::stop_token &stop);

} // namespace mountlens::ui
