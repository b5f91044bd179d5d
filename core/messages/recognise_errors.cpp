// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "messages/error_message.h"
#include "messages/line_view.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace mountlens {

namespace {

constexpr auto kNone = std::string_view::npos;

/// Part of a line that tells of one error; places are those of the folded text.
struct Segment
{
    /// From here on everything before the words belongs to this error.
    std::size_t headBegin = 0;
    /// The words that tell it.
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t tailEnd = 0;
    int code = 0;
    Languages languages = kAny;
    /// nullptr: words of an errno.
    const Sentence *sentence = nullptr;
};

std::vector<Segment> errnoSegments(const LineView &view)
{
    std::vector<Segment> segments;
    for (const ErrnoPlace &place : view.errnos)
        segments.push_back({0, place.begin, place.end, 0, place.code, place.languages, nullptr});
    return segments;
}

/// The last is the most exact: "UnauthorizedAccessException: Access to the path ... is denied".
std::vector<Segment> sentenceSegments(const LineView &view)
{
    std::vector<Segment> segments;
    for (const auto &match : view.sentences) {
        if (match.row->marks.has(SentenceMark::Tells))
            segments = {
                {0, match.begin, match.end, 0, match.row->code, match.row->languages, match.row}};
    }
    return segments;
}

/// A topic that is told without an errno.
std::vector<Segment> topicSegments(const LineView &view)
{
    for (const auto &match : view.topics) {
        if (match.row->need == TopicNeed::Alone)
            return {{0, match.begin, match.end, 0, 0, kAny, nullptr}};
    }
    return {};
}

std::vector<Segment> segmentsOf(const LineView &view)
{
    std::vector<Segment> segments = errnoSegments(view);
    if (segments.empty())
        segments = sentenceSegments(view);
    if (segments.empty())
        segments = topicSegments(view);
    segments.resize(std::min(segments.size(), kMaxRecognisedErrors)); // of a hostile line
    std::size_t from = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        segments[i].headBegin = from;
        from = segments[i].end;
        segments[i].tailEnd =
            i + 1 < segments.size() ? segments[i + 1].begin : view.folded.text.size();
    }
    return segments;
}

using OperationMatch = Match<OperationPhrase>;

struct Deed
{
    const OperationMatch *verb = nullptr;
    const OperationMatch *purpose = nullptr;
    bool inTail = false;
};

/// The last that is said in a part of the line is the closest to the failure.
Deed lastDeed(const LineView &view, std::size_t begin, std::size_t end)
{
    Deed deed;
    for (const OperationMatch &match : view.operations) {
        if (match.begin < begin || match.end > end || match.row->operations.empty())
            continue;
        if (match.row->kind == PhraseKind::Purpose) {
            deed.purpose = &match;
            continue;
        }
        deed.verb = &match;
        deed.purpose = nullptr;
    }
    return deed;
}

Deed firstDeed(const LineView &view, std::size_t begin, std::size_t end)
{
    for (const OperationMatch &match : view.operations) {
        const bool inside = match.begin >= begin && match.end <= end;
        if (inside && match.row->kind != PhraseKind::Purpose)
            return {&match, nullptr, true};
    }
    return {};
}

/// " in /var/www/x.php on line 3", " at x.pl line 3": where the program stood, not what it wanted.
bool tailIsPlaceInCode(std::string_view tail)
{
    const bool place = tail.starts_with(" in ") || tail.starts_with(" at ");
    return place && tail.find(" line ") != kNone;
}

/// Node and Ruby say what they did after the errno.
bool tailLeads(std::string_view tail)
{
    return tail.starts_with(", ") || tail.starts_with(" @ ") || tail.starts_with(" while ");
}

Deed deedOf(const LineView &view, const Segment &segment)
{
    const std::string_view tail = view.between(segment.end, segment.tailEnd);
    const Deed after =
        tailIsPlaceInCode(tail) ? Deed() : firstDeed(view, segment.end, segment.tailEnd);
    if (tailLeads(tail) && after.verb)
        return after;
    const Deed before = lastDeed(view, segment.headBegin, segment.begin);
    return before.verb || before.purpose ? before : after;
}

// Paths

using Token = const PathToken *;

std::vector<Token> tokensBetween(const LineView &view, std::size_t begin, std::size_t end)
{
    std::vector<Token> tokens;
    for (const PathToken &token : view.tokens) {
        if (token.begin >= view.lineAt(begin) && token.end <= view.lineAt(end))
            tokens.push_back(&token);
    }
    return tokens;
}

std::string_view trimmedEnd(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" :([{\xc2\xa0");
    text = last == kNone ? std::string_view() : text.substr(0, last + 1);
    for (const std::string_view end : {" failed", " impossible"}) {
        if (text.ends_with(end))
            text.remove_suffix(end.size());
    }
    return text;
}

std::string_view trimmedBegin(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" :\xc2\xa0");
    return first == kNone ? std::string_view() : text.substr(first);
}

bool hasConnective(std::string_view text)
{
    constexpr std::array kWords = std::to_array<std::string_view>(
        {": ",     " for ",  " to ",    " in ",   " at ",   " with ", " on ",
         " as ",   " from ", " failed", " flags", " into ", " is",    " a ",
         " para ", " en ",   " do ",    " em ",   " not ",  " error"});
    return std::any_of(kWords.begin(), kWords.end(),
                       [text](std::string_view word) { return text.find(word) != kNone; });
}

/// A bare name may hold blanks where it is known that nothing else follows it.
std::string
wholeName(const LineView &view, const PathToken &token, std::size_t begin, std::size_t end)
{
    const std::string_view text = view.line.text;
    const std::size_t from = view.lineAt(begin);
    const std::string_view before = text.substr(from, token.begin - from);
    const std::string_view after = trimmedEnd(text.substr(token.end, view.lineAt(end) - token.end));
    const bool direct = before.empty() || before == " " || before.ends_with(": ");
    if (token.quoted || !direct || !after.starts_with(' ') || hasConnective(after))
        return token.value;
    return token.value + std::string(after);
}

/// A relative name without quotes: what stands between the verb and the words of the errno.
std::string bareName(const LineView &view, std::size_t begin, std::size_t end)
{
    const std::string_view text = view.line.text;
    const std::size_t from = view.lineAt(begin);
    const std::string_view name =
        trimmedBegin(trimmedEnd(text.substr(from, view.lineAt(end) - from)));
    const bool word = !name.empty() && name.find(' ') == kNone && name.size() <= 4096;
    if (!word || name.find_first_of("()[]\"'<>{}=") != kNone || name.find(':') != kNone)
        return {};
    return std::string(name);
}

/// Where a name in quotes stands before ("'/x': cannot overwrite directory"), a word is a word.
bool looksLikeAFile(std::string_view word)
{
    return word.find_first_of("/.") != kNone;
}

bool hasTwoNames(const Deed &deed)
{
    if (!deed.verb)
        return false;
    const std::vector<Operation> operations = deed.verb->row->operations.items();
    return std::any_of(operations.begin(), operations.end(), [](Operation operation) {
        return takesSecondPath(operation) || operation == Operation::Symlink;
    });
}

void addValues(const std::vector<Token> &tokens, std::size_t count, std::vector<std::string> &paths)
{
    for (std::size_t i = 0; i < tokens.size() && i < count; ++i)
        paths.push_back(tokens[i]->value);
}

/// A word in quotes may stand before the name; without an absolute one the first is the name.
Token firstAbsolute(const std::vector<Token> &tokens)
{
    const auto absolute = std::find_if(tokens.begin(), tokens.end(),
                                       [](const Token token) { return token->isAbsolute(); });
    return absolute == tokens.end() ? tokens.front() : *absolute;
}

/// "tar: name: Cannot open": the field before the one with the verb; the first is the program.
std::string fieldBefore(const LineView &view, const Segment &segment, std::size_t place)
{
    const std::string_view text = view.line.text;
    const std::size_t from = view.lineAt(segment.headBegin);
    const std::string_view head = text.substr(from, view.lineAt(place) - from);
    const std::size_t end = head.rfind(": ");
    const std::size_t begin = end == kNone || end == 0 ? kNone : head.rfind(": ", end - 1);
    if (begin == kNone)
        return {};
    const std::string_view field = trimmedEnd(head.substr(begin + 2, end - begin - 2));
    return field.find(' ') == kNone ? std::string(field) : std::string();
}

/// tar names the file before it says what it cannot do, and a second one behind that.
std::vector<std::string> pathsOfTar(const LineView &view, const Segment &segment, const Deed &deed)
{
    const std::vector<Token> before = tokensBetween(view, segment.headBegin, deed.verb->begin);
    std::vector<std::string> paths{before.empty() ? fieldBefore(view, segment, deed.verb->begin)
                                                  : before.back()->value};
    if (paths.front().empty())
        return {};
    if (hasTwoNames(deed))
        addValues(tokensBetween(view, deed.verb->end, segment.begin), 1, paths);
    return paths;
}

std::vector<std::string> pathsOfDeed(const LineView &view, const Segment &segment, const Deed &deed)
{
    const std::size_t end = deed.inTail ? segment.tailEnd : segment.begin;
    const std::vector<Token> behind = tokensBetween(view, deed.verb->end, end);
    std::vector<std::string> paths;
    if (hasTwoNames(deed))
        addValues(behind, 2, paths);
    else if (!behind.empty())
        paths.push_back(firstAbsolute(behind)->value);
    if (behind.size() == 1 && !deed.inTail)
        paths.front() = wholeName(view, *behind.front(), deed.verb->end, end);
    if (!paths.empty() || deed.inTail)
        return paths;
    const std::vector<Token> before = tokensBetween(view, segment.headBegin, deed.verb->begin);
    if (std::string name = bareName(view, deed.verb->end, end);
        before.empty() ? !name.empty() : looksLikeAFile(name))
        return {std::move(name)};
    if (!before.empty())
        paths.push_back(before.back()->value);
    return paths;
}

/// "prog: name: words": the last field before the words.
std::string lastField(const LineView &view, const Segment &segment, std::string_view program)
{
    const std::string_view text = view.line.text;
    const std::size_t from = view.lineAt(segment.headBegin);
    const std::string_view head = trimmedEnd(text.substr(from, view.lineAt(segment.begin) - from));
    const std::size_t colon = head.rfind(": ");
    if (colon == kNone && head.find('/') != kNone && head.find(' ') == kNone)
        return std::string(head);
    if (program.empty() || colon == kNone)
        return {};
    const std::string_view field = trimmedBegin(head.substr(colon + 1));
    const bool plain = field.find_first_of("[]()\"'") == kNone && field.find(' ') == kNone;
    return plain && field != program ? std::string(field) : std::string();
}

std::vector<std::string> pathsAfter(const LineView &view, const Segment &segment)
{
    const std::string_view tail = view.between(segment.end, segment.tailEnd);
    if (tailIsPlaceInCode(tail))
        return {};
    const std::vector<Token> tokens = tokensBetween(view, segment.end, segment.tailEnd);
    if (tokens.empty())
        return {};
    if (const Token token = firstAbsolute(tokens); token != tokens.front())
        return {token->value};
    std::vector<std::string> paths{tokens.front()->value};
    const bool arrow =
        tokens.size() > 1 && view.line.text.substr(tokens[0]->end, 4).find("->") != kNone;
    if (arrow)
        paths.push_back(tokens[1]->value);
    return paths;
}

std::vector<std::string>
pathsWithoutDeed(const LineView &view, const Segment &segment, std::string_view program)
{
    const std::vector<Token> before = tokensBetween(view, segment.headBegin, segment.begin);
    if (!before.empty()) {
        return {wholeName(view, *before.back(), segment.headBegin, segment.begin)};
    }
    std::vector<std::string> after = pathsAfter(view, segment);
    if (!after.empty())
        return after;
    std::string field = lastField(view, segment, program);
    return field.empty() ? std::vector<std::string>() : std::vector<std::string>{std::move(field)};
}

std::vector<std::string>
pathsOf(const LineView &view, const Segment &segment, const Deed &deed, std::string_view program)
{
    std::vector<std::string> paths;
    if (deed.verb && program == "tar")
        paths = pathsOfTar(view, segment, deed);
    if (deed.verb && paths.empty())
        paths = pathsOfDeed(view, segment, deed);
    if (segment.sentence && !tokensBetween(view, segment.end, segment.tailEnd).empty())
        paths = pathsAfter(view, segment);
    if (paths.empty())
        paths = pathsWithoutDeed(view, segment, deed.verb ? std::string_view() : program);
    return paths;
}

/// A set-up that failed names its source and target too.
void addOtherPaths(const LineView &view, const Segment &segment, std::vector<std::string> &paths)
{
    constexpr std::size_t kMost = 4;
    if (paths.empty())
        return;
    for (const Token token : tokensBetween(view, segment.headBegin, segment.begin)) {
        const bool known = std::find(paths.begin(), paths.end(), token->value) != paths.end()
                           || token->value.starts_with("/etc/sub")
                           || paths.front().starts_with(token->value + ' ');
        if (token->isAbsolute() && !known && paths.size() < kMost)
            paths.push_back(token->value);
    }
}

// Programs

const ProgramRow *knownProgram(const LineView &view, const Segment &segment)
{
    for (const auto &match : view.programs) {
        const bool name = match.row->mark == ProgramMark::Name;
        if (!name || match.end <= segment.begin)
            return match.row;
    }
    return nullptr;
}

bool isProgramName(std::string_view word)
{
    constexpr std::array kLevels = std::to_array<std::string_view>(
        {"error", "warning", "warn", "fatal", "info", "panic", "err", "caused by", "failed", "log",
         "notice", "critical", "exception", "debug", "msg", "message", "hint", "detail", "note"});
    const bool plain =
        !word.empty() && word.size() <= 64 && std::all_of(word.begin(), word.end(), [](char c) {
            return isAlnum(c) || c == '-' || c == '_' || c == '.' || c == '+';
        });
    return plain && !isDigit(word.front())
           && std::find(kLevels.begin(), kLevels.end(), lowered(word)) == kLevels.end();
}

std::string_view withoutFolder(std::string_view word)
{
    const std::size_t slash = word.rfind('/');
    word = slash == kNone ? word : word.substr(slash + 1);
    return word.starts_with('-') ? word.substr(1) : word;
}

/// "name: ..." at the beginning, or "name[123]: ..." as syslog has it.
std::string unknownProgram(const LineView &view, const Segment &segment)
{
    const std::string_view text = view.line.text;
    std::string_view head = text.substr(0, view.lineAt(segment.begin));
    const std::size_t colon = head.find(": ");
    if (colon == kNone)
        return {};
    head = head.substr(0, colon);
    if (const std::size_t bracket = head.rfind('['); head.ends_with(']') && bracket != kNone)
        head = head.substr(0, bracket);
    const std::size_t blank = head.rfind(' ');
    const std::string_view word = withoutFolder(blank == kNone ? head : head.substr(blank + 1));
    const bool first = blank == kNone || text.find(']') == colon - 1;
    return first && isProgramName(word) ? std::string(word) : std::string();
}

// What an errno leaves of the operations that an unclear call may have been

bool has(const std::vector<Operation> &operations, Operation wanted)
{
    return std::find(operations.begin(), operations.end(), wanted) != operations.end();
}

bool changesNothing(Operation operation)
{
    switch (operation) {
    case Operation::Traverse:
    case Operation::List:
    case Operation::Read:
    case Operation::Execute:
    case Operation::Stat:
    case Operation::Connect:
        return true;
    default:
        return false;
    }
}

/// A full or read-only file system stops nobody who only looks.
std::vector<Operation> thatWrite(std::vector<Operation> operations)
{
    const bool opens = operations.empty() || has(operations, Operation::Read);
    std::erase_if(operations, changesNothing);
    return operations.empty() || opens
               ? std::vector<Operation>{Operation::OpenCreate, Operation::Write}
               : operations;
}

std::vector<Operation> fittingFor(int code, std::vector<Operation> operations)
{
    const bool opens = has(operations, Operation::Read) && operations.size() > 1;
    switch (code) {
    case EROFS:
    case ENOSPC:
    case EDQUOT:
        return thatWrite(std::move(operations));
    case EISDIR:
    case ETXTBSY:
        return opens ? std::vector<Operation>{Operation::Write} : operations;
    case EEXIST:
        return opens ? std::vector<Operation>{Operation::Create} : operations;
    default:
        return operations;
    }
}

bool isOpen(const Deed &deed)
{
    return has(deed.verb->row->operations.items(), Operation::Read);
}

std::vector<Operation> operationsOf(const Deed &deed)
{
    if (!deed.verb)
        return deed.purpose ? deed.purpose->row->operations.items() : std::vector<Operation>();
    return deed.purpose && isOpen(deed) ? deed.purpose->row->operations.items()
                                        : deed.verb->row->operations.items();
}

/// `open(path, "w")` of a program's text.
bool opensForWriting(std::string_view call)
{
    constexpr std::array kModes = std::to_array<std::string_view>(
        {"'w", "\"w", "'a", "\"a", "'x", "\"x", "'r+", "\"r+", "o_creat", "mode=w"});
    return std::any_of(kModes.begin(), kModes.end(),
                       [call](std::string_view mode) { return call.find(mode) != kNone; });
}

/// Of a trace back: the line before the error shows the call.
std::vector<Operation> operationsOfCall(const LineView &previous)
{
    const std::string_view text = previous.folded.text;
    for (const OperationMatch &match : previous.operations) {
        if (match.row->kind != PhraseKind::Call || !text.substr(match.end).starts_with('('))
            continue;
        const bool opens = match.row->phrase == "open" || match.row->phrase == "fopen";
        if (opens && opensForWriting(text.substr(match.end)))
            return {Operation::OpenCreate};
        return opens ? std::vector<Operation>{Operation::Read} : match.row->operations.items();
    }
    return {};
}

// Topics

bool holds(const TopicRow &row, const RecognisedError &error)
{
    const bool named = std::any_of(error.paths.begin(), error.paths.end(), [](const auto &path) {
        return path.starts_with('/') || path.starts_with("./");
    });
    if (row.need == TopicNeed::NoPath && named)
        return false;
    if (row.need == TopicNeed::Alone)
        return true;
    return row.code == 0 ? error.errnoValue.has_value() : error.errnoValue == row.code;
}

NotAboutFiles topicOf(const TopicRow &row)
{
    NotAboutFiles other;
    other.topic = row.topic;
    if (row.capability != kNoCapability)
        other.capability = row.capability;
    return other;
}

std::optional<NotAboutFiles> otherTopic(const LineView &view, const RecognisedError &error)
{
    if (error.phase == ErrorPhase::SetUp || error.byHostUser)
        return std::nullopt;
    for (const auto &match : view.topics) {
        if ((match.row->program.empty() || match.row->program == error.program)
            && holds(*match.row, error))
            return topicOf(*match.row);
    }
    for (const TopicRow &row : topicTable()) {
        const bool byProgram = !row.program.empty() && row.program == error.program;
        const bool byErrno = row.program.empty() && row.code != 0;
        if (row.phrase.empty() && (byProgram || byErrno) && holds(row, error))
            return topicOf(row);
    }
    return std::nullopt;
}

// Putting together

Flags<SentenceMark> marksOf(const LineView &view)
{
    Flags<SentenceMark> marks;
    for (const auto &match : view.sentences)
        marks = marks | match.row->marks;
    return marks;
}

const Sentence *hintOf(const LineView &view)
{
    for (const auto &match : view.sentences) {
        if (!match.row->operations.empty())
            return match.row;
    }
    return nullptr;
}

Languages languagesOf(const Segment &segment, const Deed &deed)
{
    Languages languages = segment.languages;
    if (deed.verb && (languages & deed.verb->row->languages) != 0)
        languages &= deed.verb->row->languages;
    if (deed.purpose && (languages & deed.purpose->row->languages) != 0)
        languages &= deed.purpose->row->languages;
    return languages;
}

void addProgram(const LineView &view, const Segment &segment, RecognisedError &error)
{
    const ProgramRow *row = knownProgram(view, segment);
    error.program = row ? std::string(row->program) : unknownProgram(view, segment);
    if (error.operations.empty() && row)
        error.operations = row->operations.items();
    if (error.operations.empty() && error.program.ends_with(".sh"))
        error.operations = {Operation::Execute, Operation::OpenCreate};
}

ErrorPhase phaseOf(const LineView &view,
                   const Segment &segment,
                   const RecognisedError &error,
                   Flags<SentenceMark> marks)
{
    const ProgramRow *row = knownProgram(view, segment);
    if (error.byHostUser)
        return ErrorPhase::Use;
    if (marks.has(SentenceMark::SetUp) || (row && row->engine))
        return ErrorPhase::SetUp;
    if (error.program == "podman" || error.program == "docker")
        return ErrorPhase::Unknown;
    return row || !error.program.empty() ? ErrorPhase::Use : ErrorPhase::Unknown;
}

/// Podman's and Go's bare "Error: statfs /x: ...": nobody but an engine says so.
bool isBareEngineError(const LineView &view, const Deed &deed)
{
    return deed.verb && !deed.inTail && deed.verb->row->phrase == "statfs"
           && view.folded.text.find("error") < deed.verb->begin;
}

/// What the words say, else what the sentence around them implies, else the call in the line
/// before.
std::vector<Operation> operationsFor(const LineView &view,
                                     const Segment &segment,
                                     const Deed &deed,
                                     const LineView *previous)
{
    const Sentence *hint = segment.sentence ? segment.sentence : hintOf(view);
    std::vector<Operation> operations = operationsOf(deed);
    if (hint && (segment.sentence || operations.empty()) && !hint->operations.empty())
        operations = hint->operations.items();
    return operations.empty() && previous ? operationsOfCall(*previous) : operations;
}

void addPaths(const LineView &view,
              const Segment &segment,
              const Deed &deed,
              RecognisedError &error)
{
    error.paths = pathsOf(view, segment, segment.sentence ? Deed() : deed, error.program);
    if (!deed.verb && error.paths.size() == 2) // 'old' -> 'new'
        error.operations = {Operation::Rename, Operation::Link};
    if (error.phase == ErrorPhase::SetUp)
        addOtherPaths(view, segment, error.paths);
    error.operations = fittingFor(segment.code, std::move(error.operations));
}

void addTopic(const LineView &view, RecognisedError &error)
{
    error.otherTopic = otherTopic(view, error);
    if (!error.otherTopic)
        return;
    error.operations.clear();
    error.paths.clear();
}

RecognisedError errorOf(const LineView &view, const Segment &segment, const LineView *previous)
{
    RecognisedError error;
    if (segment.code != 0)
        error.errnoValue = segment.code;
    const Deed deed = deedOf(view, segment);
    const Flags<SentenceMark> marks = marksOf(view);
    error.operations = operationsFor(view, segment, deed, previous);
    addProgram(view, segment, error);
    error.byHostUser = marks.has(SentenceMark::HostUser);
    error.programRefuses = marks.has(SentenceMark::Refuses);
    error.elsewhere = marks.has(SentenceMark::Elsewhere);
    error.phase =
        isBareEngineError(view, deed) ? ErrorPhase::SetUp : phaseOf(view, segment, error, marks);
    addPaths(view, segment, deed, error);
    addTopic(view, error);
    error.language = languageTag(languagesOf(segment, deed));
    error.begin = view.line.origin[view.lineAt(segment.begin)];
    error.end = view.line.origin[view.lineAt(segment.end)];
    return error;
}

// Containers

bool isContainerName(std::string_view word)
{
    return !word.empty() && word.size() <= 255 && std::all_of(word.begin(), word.end(), [](char c) {
        return isAlnum(c) || c == '-' || c == '_' || c == '.' || c == '/';
    });
}

std::optional<std::string> namedContainer(const LineView &view)
{
    if (!view.line.container.empty())
        return view.line.container;
    constexpr std::array kBefore = std::to_array<std::string_view>(
        {"cannot start service ", "cannot create container for service ",
         "failed to start containers: ", "failed to start container \"",
         "unable to start container \"", "cannot start container ", "failed to start container ",
         "container name \"/", "container_name=", "container=\"",
         "containername=", "for container ", "starting container ", "container \""});
    const std::string_view text = view.folded.text;
    for (const std::string_view phrase : kBefore) {
        const std::size_t at = text.find(phrase);
        if (at == kNone)
            continue;
        const std::size_t begin = view.lineAt(at + phrase.size());
        const std::string_view rest = std::string_view(view.line.text).substr(begin);
        const std::string_view word = rest.substr(0, rest.find_first_of(" :\",;)"));
        if (isContainerName(word) && word != "process")
            return std::string(word);
    }
    return std::nullopt;
}

bool isKnown(const std::vector<RecognisedError> &errors, const RecognisedError &error)
{
    return std::any_of(errors.begin(), errors.end(), [&](const RecognisedError &other) {
        const bool bare = error.paths.empty() && !error.otherTopic;
        return other.errnoValue == error.errnoValue && other.otherTopic == error.otherTopic
               && (bare || (other.paths == error.paths && other.operations == error.operations));
    });
}

class Recogniser
{
public:
    void take(const CleanLine &line)
    {
        LineView view = viewLine(line);
        const std::optional<std::string> container = namedContainer(view);
        if (container && !m_container)
            m_container = container;
        for (const Segment &segment : segmentsOf(view)) {
            RecognisedError error = errorOf(view, segment, m_previous ? &*m_previous : nullptr);
            error.container = container;
            if (m_errors.size() < kMaxRecognisedErrors && !isKnown(m_errors, error))
                m_errors.push_back(std::move(error));
        }
        m_previous.emplace(std::move(view));
    }

    /// A container that one line names is that of the lines which name none.
    std::vector<RecognisedError> finish()
    {
        for (RecognisedError &error : m_errors) {
            if (!error.container)
                error.container = m_container;
        }
        return std::move(m_errors);
    }

private:
    std::vector<RecognisedError> m_errors;
    std::optional<std::string> m_container;
    std::optional<LineView> m_previous;
};

} // namespace

std::string_view errorPhaseName(ErrorPhase phase) noexcept
{
    switch (phase) {
    case ErrorPhase::Unknown:
        return "unknown";
    case ErrorPhase::Use:
        return "use";
    case ErrorPhase::SetUp:
        return "setup";
    }
    return {};
}

std::vector<RecognisedError> recogniseErrors(std::string_view text)
{
    Recogniser recogniser;
    for (const CleanLine &line : cleanLines(text.substr(0, kMaxErrorText)))
        recogniser.take(line);
    return recogniser.finish();
}

} // namespace mountlens
