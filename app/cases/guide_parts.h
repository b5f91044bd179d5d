// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What the pages of the guided check share; for its own sources only.
#pragma once

#include "cases/guide.h"

#include <algorithm>

namespace mountlens::ui {

/// Empty: nothing was chosen. It may not be offered any more.
std::string_view chosenAt(GuidePage page, const Answers &answers);
bool isElsewhere(const Answers &answers);

/// Of the message; nullptr: there is none.
const RecognisedError *mainErrorOf(const Known &known);
/// What is to be looked at follows from the message alone.
bool textAnswersAll(const Known &known);
/// The message names a file as the program sees it.
bool textNamesPath(const Known &known);

/// The key of what a list offers.
std::string keyOf(std::string_view name);

/// What openCase() finds it by.
SubjectChoice subjectOf(const ListedContainer &container, const Known &known);

/// The chosen program, or all that "I don't know" stands for.
std::vector<ProgramChoice> programsMeant(const Answers &answers, const Known &known);

/// All mounts of a container.
std::vector<FolderChoice> foldersOf(const ListedContainer &container);
/// What a recorded request is about, to be chosen: the folder of a name that is to be made, where
/// the snapshot knows more of that folder.
std::string recordedPlace(const Request &request, const Known &known);
/// The places that a snapshot was made for.
std::vector<FolderChoice> recordedPaths(const Known &known);

/// The chosen one, or all where none is.
template <class Choice>
std::vector<Choice> meantOf(std::vector<Choice> all, std::string_view key)
{
    if (!key.starts_with('='))
        return all;
    std::erase_if(all, [key](const Choice &choice) { return choice.key != key; });
    return all;
}

} // namespace mountlens::ui
