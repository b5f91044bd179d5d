// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for programs, folders and users that the guided check offers.
#pragma once

#include "gui/wizard/guide_words.h"

namespace mountlens::ui {

/// In the order of the list; empty where the page has none.
std::vector<AnswerWords> listedWords(GuidePage page, const Answers &answers, const Known &known);

} // namespace mountlens::ui
