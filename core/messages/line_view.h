// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One line with everything of the tables that stands in it.
#pragma once

#include "messages/clean_line.h"
#include "messages/folded_text.h"
#include "messages/operation_phrases.h"
#include "messages/path_tokens.h"
#include "messages/program_table.h"
#include "messages/sentence_table.h"
#include "messages/topic_table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mountlens {

/// A row of some table where it stands; places are those of the folded text.
template <class Row>
struct Match
{
    std::size_t begin = 0;
    std::size_t end = 0;
    const Row *row = nullptr;
};

/// The words of an errno.
struct ErrnoPlace
{
    std::size_t begin = 0;
    std::size_t end = 0;
    int code = 0;
    Languages languages = kAny;
};

struct LineView
{
    const CleanLine &line;
    FoldedText folded;
    /// One errno once, however often a program repeats it in a row.
    std::vector<ErrnoPlace> errnos;
    std::vector<PathToken> tokens;
    /// Outside of the tokens.
    std::vector<Match<OperationPhrase>> operations;
    std::vector<Match<Sentence>> sentences;
    std::vector<Match<ProgramRow>> programs;
    std::vector<Match<TopicRow>> topics;

    /// Where a place of the folded text lies in the line.
    [[nodiscard]] std::size_t lineAt(std::size_t place) const { return folded.at[place]; }
    [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const
    {
        return std::string_view(folded.text).substr(begin, end - begin);
    }
};

/// `line` must outlive the view.
LineView viewLine(const CleanLine &line);

} // namespace mountlens
