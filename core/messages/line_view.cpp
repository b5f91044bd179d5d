// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "messages/line_view.h"

#include "messages/errno_phrases.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

/// Stands in for a token, so that no phrase is found in the name of a file.
constexpr char kMask = '\x01';

/// Every longest phrase from left to right, apart from each other.
template <class Row>
std::vector<Match<Row>> matchesIn(std::string_view text, const PhraseIndex<Row> &index)
{
    std::vector<Match<Row>> matches;
    for (std::size_t at = 0; at < text.size();) {
        const Row *row = index.longestAt(text, at);
        if (row)
            matches.push_back({at, at + row->phrase.size(), row});
        at += row ? row->phrase.size() : 1;
    }
    return matches;
}

bool hasLetters(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isLower);
}

/// "EACCES: permission denied", "Permission denied (os error 13)": one error said twice.
bool saysTheSame(const LineView &view, const ErrnoPlace &first, const Match<ErrnoPhrase> &second)
{
    constexpr std::size_t kApart = 6;
    const std::string_view gap = view.between(first.end, second.begin);
    return first.code == second.row->code && gap.size() <= kApart && !hasLetters(gap);
}

void addErrno(LineView &view, const Match<ErrnoPhrase> &match)
{
    if (match.row->code == 0)
        return;
    if (!view.errnos.empty()) {
        ErrnoPlace &last = view.errnos.back();
        if (saysTheSame(view, last, match)) {
            last.end = match.end;
            last.languages &= match.row->languages;
            return;
        }
        if (last.code == match.row->code && match.row->languages == kAny)
            return;
    }
    view.errnos.push_back({match.begin, match.end, match.row->code, match.row->languages});
}

/// Spanish and others quote the name of a call: efectuar `stat' sobre ...
bool namesACall(std::string_view line, const PathToken &token)
{
    const std::string_view rest = line.substr(token.end);
    const bool word = token.quoted && token.value.find('/') == std::string::npos;
    const bool nodes = line.substr(0, token.begin).ends_with("syscall: ");
    return word && (nodes || rest.starts_with(" sobre ") || token.value == "fifo");
}

/// Ids in quotes, the word that bash has for its own temporary file, helpers of the runtimes.
bool isNoName(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit) || text == "here-document"
           || text.ends_with("/newuidmap") || text.ends_with("/newgidmap");
}

void findTokens(LineView &view, const std::vector<Match<ErrnoPhrase>> &errnos)
{
    Places claimed;
    for (const auto &match : errnos)
        claimed.emplace_back(view.lineAt(match.begin), view.lineAt(match.end));
    view.tokens = pathTokens(view.line.text, claimed);
    std::erase_if(view.tokens, [&](const PathToken &token) {
        return namesACall(view.line.text, token) || isNoName(token.value);
    });
}

std::string maskedText(const LineView &view)
{
    std::string masked = view.folded.text;
    auto token = view.tokens.begin();
    for (std::size_t i = 0; i < masked.size(); ++i) {
        while (token != view.tokens.end() && token->end <= view.lineAt(i))
            ++token;
        if (token != view.tokens.end() && token->begin <= view.lineAt(i))
            masked[i] = kMask;
    }
    return masked;
}

std::string_view wordBefore(std::string_view text, std::size_t at)
{
    while (at > 0 && text[at - 1] == ' ')
        --at;
    std::size_t begin = at;
    while (begin > 0 && (isWordCharacter(text[begin - 1]) || text[begin - 1] == '\''))
        --begin;
    return text.substr(begin, at - begin);
}

bool followsAuxiliary(std::string_view text, std::size_t at)
{
    constexpr std::array kWords = std::to_array<std::string_view>(
        {"cannot", "can't", "couldn't", "not", "to", "unable", "error", "cant", "while", "failed"});
    return std::find(kWords.begin(), kWords.end(), wordBefore(text, at)) != kWords.end();
}

/// At the beginning of what a program says.
bool startsClause(std::string_view masked, std::size_t begin)
{
    const std::string_view before = masked.substr(0, begin);
    constexpr std::array kEnds =
        std::to_array<std::string_view>({": ", "\"", "@ ", ", ", "=", "syscall: '"});
    return before.empty()
           || std::any_of(kEnds.begin(), kEnds.end(),
                          [before](std::string_view end) { return before.ends_with(end); });
}

/// "open '/x'", "open() \"/x\"", "open /x: ...": a call by its name, with what it was called for.
bool isCall(std::string_view masked, std::size_t begin, std::size_t end)
{
    const std::string_view rest = masked.substr(end);
    if (rest.starts_with('(') || rest.starts_with(" - ") || rest.empty())
        return true;
    constexpr std::size_t kShortWord = 7; // "chdir do '/x'"
    if (rest.starts_with(" (") || rest.substr(0, kShortWord).find(kMask) != std::string_view::npos)
        return true;
    const bool starts = startsClause(masked, begin);
    return rest.starts_with(':') || (starts && (rest.starts_with(' ') || rest.starts_with('\'')));
}

bool counts(std::string_view masked, const Match<OperationPhrase> &match)
{
    switch (match.row->kind) {
    case PhraseKind::Verb:
    case PhraseKind::Purpose:
        return true;
    case PhraseKind::Auxiliary:
        return followsAuxiliary(masked, match.begin) || startsClause(masked, match.begin);
    case PhraseKind::Call:
        return isCall(masked, match.begin, match.end) || followsAuxiliary(masked, match.begin);
    }
    return false;
}

bool isNamed(std::string_view text, const Match<ProgramRow> &match)
{
    if (match.row->mark == ProgramMark::Word)
        return true;
    const std::string_view rest = text.substr(match.end);
    const bool starts = match.begin == 0 || text[match.begin - 1] != '.';
    return starts
           && (rest.starts_with(": ") || rest.starts_with('[') || rest.starts_with(" : ")
               || rest == ":" || rest.starts_with(":"));
}

} // namespace

LineView viewLine(const CleanLine &line)
{
    LineView view{line, fold(line.text), {}, {}, {}, {}, {}, {}};
    const std::string_view text = view.folded.text;
    const auto errnos = matchesIn(text, errnoPhrases());
    for (const auto &match : errnos)
        addErrno(view, match);
    findTokens(view, errnos);
    const std::string masked = maskedText(view);
    view.operations = matchesIn(std::string_view(masked), operationPhrases());
    std::erase_if(view.operations, [&](const auto &match) { return !counts(masked, match); });
    view.sentences = matchesIn(text, sentenceTable());
    view.programs = matchesIn(text, programTable());
    std::erase_if(view.programs, [&](const auto &match) { return !isNamed(text, match); });
    view.topics = matchesIn(text, topicPhrases());
    return view;
}

} // namespace mountlens
