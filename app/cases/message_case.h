// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// From a pasted error message to the question that it asks: what is still missing, whom it is
/// about, and which answer is the one it tells of.
#pragma once

#include "cases/subject_choice.h"
#include "inventory/inventory.h"
#include "messages/error_message.h"
#include "text/check_report.h"
#include "text/message_text.h"

#include <string>

namespace mountlens::ui {

/// Users of one container that are asked about one after the other.
inline constexpr std::size_t kMaxAskedUsers = 8;

/// What somebody has said beyond the text.
struct MessageKnowledge
{
    bool subject = false;
    bool workingDirectory = false;
};

/// What stands against any check; Checked: nothing.
MessageStep obstacle(const RecognisedError &error, const MessageKnowledge &known);

/// The name, or the id of one without a name.
std::string nameOf(const ListedContainer &container);

/// `user` in place of the main process's.
SubjectChoice subjectOf(const ListedContainer &container, const std::optional<UserChoice> &user);

/// A user seen inside; nullopt: without a number there.
std::optional<UserChoice> choiceOf(const ListedUser &user);

/// How well an answer fits the text: 2: denied with the same errno, 1: denied, 0: not denied.
int worthOf(const CheckReport &report, const RecognisedError &error);

/// Whether stat() of an absolute path finds something there, or nobody may know. Reads the system.
bool pathExists(const ListedContainer &container, const std::string &path);

} // namespace mountlens::ui
