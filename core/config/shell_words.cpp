// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_words.h"

#include "base/ascii.h"
#include "base/text_scan.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/shell_ansi.h"
#include "config/shell_braces.h"
#include "config/shell_paste.h"
#include "config/shell_substitution.h"
#include "config/shell_variables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace mountlens {

namespace {

constexpr std::size_t kMaxText = std::size_t{1} << 20;
constexpr std::size_t kMaxValue = std::size_t{1} << 16;
constexpr std::size_t kMaxOutput = std::size_t{1} << 22;
constexpr unsigned kMaxDepth = 8;
constexpr unsigned kMaxSubstitutions = 1000;

bool isNameStart(char c)
{
    return isLetter(c) || c == '_';
}

bool isNameCharacter(char c)
{
    return isNameStart(c) || isDigit(c);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool endsWord(char c)
{
    return isBlank(c) || c == '\n' || c == ';' || c == '&' || c == '|' || c == '(' || c == ')'
           || c == '<' || c == '>';
}

/// The name at the start of `text`; empty: none.
std::string_view leadingName(std::string_view text)
{
    if (text.empty() || !isNameStart(text.front()))
        return {};
    const auto *const end = std::find_if_not(text.begin(), text.end(), isNameCharacter);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// What the commands of one text share.
struct State
{
    const Surroundings &around;
    std::string directory;
    ShellVariables variables;
    unsigned depth = 0;
    unsigned *substitutions = nullptr;
    std::size_t *output = nullptr;
    ShellText *text = nullptr; ///< its kept and loose
};

/// The fields that one word comes to.
class Fields
{
public:
    void addQuoted(std::string_view text)
    {
        m_current += text;
        m_open = true;
    }
    /// Splits at blanks, as for a variable without quotes.
    void addSplit(std::string_view text)
    {
        for (const char c : text) {
            if (isBlank(c) || c == '\n')
                flush();
            else
                addQuoted(std::string_view(&c, 1));
        }
    }
    void open() { m_open = true; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    void flush()
    {
        if (m_open)
            m_fields.push_back(std::move(m_current));
        m_current.clear();
        m_open = false;
    }
    std::vector<std::string> take()
    {
        flush();
        return std::move(m_fields);
    }

private:
    std::vector<std::string> m_fields;
    std::string m_current;
    bool m_open = false;
};

enum class Quoting : std::uint8_t {
    None,
    Double,
};

class Reader
{
public:
    Reader(std::string_view text, State &state)
        : m_text(text)
        , m_state(state)
        , m_mayHaveBraces(text.find('{') != std::string_view::npos)
    {
        startCommand();
    }

    std::vector<ShellCommand> run();
    /// All of the text as if it stood in double quotes.
    std::string expandedInside();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    std::uint32_t line();
    void note(NoticeId id, std::string_view argument);
    void startCommand();
    void endCommand(bool isPiped);
    void applyToState();
    void setVariable(std::string_view assignment);
    void declare(std::span<const std::string> words);
    void unset(std::span<const std::string> words);
    void attachExported();

    void skipComment();
    void takeNewline();
    bool takeContinuation();
    bool takeOperator();
    void takeRedirection();
    void takeProcessSubstitution();
    void takeHereDocument();
    void skipHereDocuments();

    void takeWord();
    bool takeArray();
    std::vector<std::string> nextWords();
    std::vector<std::string> wordFields(bool isAssignment);
    std::vector<std::string> fieldsOf(const std::string &word);
    void adopt(Reader &inner);
    void noteLoose(std::string_view written, const std::vector<std::string> &fields) const;
    void takePart(Fields &fields);
    void takeBackslash(Fields &fields);
    void takeSingleQuoted(Fields &fields);
    void takeAnsiQuoted(Fields &fields);
    void takeDoubleQuoted(Fields &fields);
    void takeInsideDouble(Fields &fields);
    void takeTilde(Fields &fields);
    void takeDollar(Fields &fields, Quoting quoting);
    void takeNamed(Fields &fields, Quoting quoting);
    void takeBraced(Fields &fields, Quoting quoting);
    void takeParenthesised(Fields &fields, Quoting quoting);
    void takeBackticks(Fields &fields, Quoting quoting);

    void
    substitute(std::string_view inner, std::string_view whole, Fields &fields, Quoting quoting);
    void addValue(std::string_view name,
                  std::string_view whole,
                  const std::vector<std::string> &values,
                  Fields &fields,
                  Quoting quoting);
    void
    addParameter(std::string_view inner, std::string_view whole, Fields &fields, Quoting quoting);
    void keep(std::string_view whole, Fields &fields, NoticeId id);
    [[nodiscard]] std::optional<std::vector<std::string>> lookUp(std::string_view name) const;
    std::string expandWord(std::string_view text, Quoting quoting);

    std::string_view m_text;
    State &m_state;
    std::size_t m_at = 0;
    std::size_t m_lineAt = 0;
    std::uint32_t m_line = 1;
    ShellCommand m_command;
    std::vector<ShellCommand> m_commands;
    std::vector<std::string> m_directories; ///< of the subshells around
    struct HereDocument
    {
        std::string delimiter;
        bool stripsTabs = false;
    };
    std::vector<HereDocument> m_hereDocuments;
    bool m_emptyArray = false;
    bool m_mayHaveBraces = false;
};

std::uint32_t Reader::line()
{
    for (; m_lineAt < m_at && m_lineAt < m_text.size(); ++m_lineAt)
        m_line += m_text[m_lineAt] == '\n' ? 1U : 0U;
    return m_line;
}

void Reader::note(NoticeId id, std::string_view argument)
{
    Notice notice{id, {}, line()};
    if (!argument.empty())
        notice.args.emplace_back(argument);
    m_command.notices.push_back(std::move(notice));
}

void Reader::startCommand()
{
    m_command = ShellCommand();
    m_command.directory = m_state.directory;
    m_command.line = 0;
}

/// Assignments without a command, `export`, `unset` and `cd` count for what follows.
void Reader::applyToState()
{
    const std::vector<std::string> &words = m_command.words;
    if (words.empty()) {
        for (const std::string &assignment : m_command.assignments)
            setVariable(assignment);
        return;
    }
    static constexpr std::array kDeclaring{"export", "declare", "local", "readonly", "typeset"};
    if (std::find(kDeclaring.begin(), kDeclaring.end(), words[0]) != kDeclaring.end())
        declare(words);
    if (words[0] == "unset")
        unset(words);
    if (words[0] == "cd" && words.size() <= 2) {
        const std::string target = words.size() == 2 ? words[1] : m_state.around.caller().home;
        if (!holdsExpansion(target) && !target.starts_with('-'))
            m_state.directory = absolutePath(m_state.directory, target);
    }
}

void Reader::declare(std::span<const std::string> words)
{
    for (const std::string &word : words.subspan(1)) {
        setVariable(word);
        if (words[0] == "export")
            m_state.variables.markExported(word.substr(0, word.find('=')));
    }
}

/// unset [-v] NAME...; -f is about functions.
void Reader::unset(std::span<const std::string> words)
{
    if (words.size() > 1 && words[1] == "-f")
        return;
    for (const std::string &word : words.subspan(1)) {
        if (!word.empty() && leadingName(word) == word)
            m_state.variables.unset(word);
    }
}

void Reader::setVariable(std::string_view assignment)
{
    const std::string_view name = leadingName(assignment);
    std::string_view value = assignment.substr(name.size());
    const bool appends = value.starts_with("+=");
    if (name.empty() || (!appends && !value.starts_with('=')) || value.size() > kMaxValue)
        return;
    value.remove_prefix(appends ? 2 : 1);
    if (!appends) {
        m_state.variables.set(name, {std::string(value)});
        return;
    }
    const ShellVariable *const former = m_state.variables.find(name);
    const std::size_t size =
        former == nullptr || former->values.empty() ? 0 : former->values.front().size();
    if (size + value.size() <= kMaxValue)
        m_state.variables.append(name, value);
}

void Reader::attachExported()
{
    const auto namesEngine = [](const std::string &word) {
        return word.find("docker") != std::string::npos || word.find("podman") != std::string::npos
               || word.find("nerdctl") != std::string::npos;
    };
    if (std::none_of(m_command.words.begin(), m_command.words.end(), namesEngine))
        return;
    m_command.exported = m_state.variables.exported();
    for (const auto &[name, value] : m_command.exported)
        *m_state.output += name.size() + value.size();
}

void Reader::endCommand(bool isPiped)
{
    m_command.isPiped = isPiped;
    applyToState();
    attachExported();
    if (!m_command.words.empty() || !m_command.assignments.empty())
        m_commands.push_back(std::move(m_command));
    startCommand();
}

void Reader::skipComment()
{
    m_at = std::min(m_text.find('\n', m_at), m_text.size());
}

void Reader::takeNewline()
{
    ++m_at;
    endCommand(false);
    skipHereDocuments();
}

void Reader::skipHereDocuments()
{
    for (const HereDocument &document : m_hereDocuments) {
        while (!atEnd()) {
            const auto end = std::min(m_text.find('\n', m_at), m_text.size());
            std::string_view lineText = m_text.substr(m_at, end - m_at);
            m_at = std::min(end + 1, m_text.size());
            if (lineText.ends_with('\r'))
                lineText.remove_suffix(1);
            const auto tabs = document.stripsTabs ? lineText.find_first_not_of('\t') : 0;
            if (lineText.substr(std::min(tabs, lineText.size())) == document.delimiter)
                break;
        }
    }
    m_hereDocuments.clear();
}

/// A backslash at the end of its line: "\" LF, "\" CR LF, and with blanks between.
bool Reader::takeContinuation()
{
    if (peek() != '\\')
        return false;
    std::size_t end = m_at + 1;
    while (end < m_text.size() && isBlank(m_text[end]))
        ++end;
    const bool hasBlanks = end > m_at + 1;
    if (end < m_text.size() && m_text[end] == '\r')
        ++end;
    if (end >= m_text.size() || m_text[end] != '\n')
        return false;
    if (hasBlanks)
        note(NoticeId::BlankAfterBackslash, {});
    m_at = end + 1;
    return true;
}

bool Reader::takeOperator()
{
    const char c = peek();
    if (c == '&' && peek(1) == '>') {
        ++m_at;
        takeRedirection();
        return true;
    }
    if (c != ';' && c != '&' && c != '|' && c != '(' && c != ')')
        return false;
    const bool isPipe = c == '|' && peek(1) != '|';
    m_at += (c == peek(1) && c != '(' && c != ')') || (isPipe && peek(1) == '&') ? 2U : 1U;
    endCommand(isPipe);
    if (c == '(') {
        m_directories.push_back(m_state.directory);
        m_state.variables.enterSubshell();
    }
    if (c == ')' && !m_directories.empty()) {
        m_state.directory = m_directories.back();
        m_directories.pop_back();
        m_state.variables.leaveSubshell();
        startCommand();
    }
    return true;
}

void Reader::takeHereDocument()
{
    m_at += 2;
    HereDocument document;
    document.stripsTabs = peek() == '-';
    if (document.stripsTabs)
        ++m_at;
    while (isBlank(peek()))
        ++m_at;
    while (!atEnd() && !endsWord(peek()) && peek() != '\r') {
        if (peek() != '\'' && peek() != '"' && peek() != '\\')
            document.delimiter += peek();
        ++m_at;
    }
    m_hereDocuments.push_back(std::move(document));
}

/// < > >> >& <> >| << <<- <<<: the operator and its word are left out.
void Reader::takeRedirection()
{
    if (rest().starts_with("<<") && peek(2) != '<') {
        takeHereDocument();
        return;
    }
    if (peek(1) == '(' && peek() != '&') {
        takeProcessSubstitution();
        return;
    }
    while (peek() == '<' || peek() == '>' || peek() == '&' || peek() == '|')
        ++m_at;
    while (isBlank(peek()) || takeContinuation())
        m_at += isBlank(peek()) ? 1U : 0U;
    if (!atEnd() && !endsWord(peek()))
        (void)wordFields(false);
}

/// <(...) and >(...): words that nobody knows.
void Reader::takeProcessSubstitution()
{
    const auto length = closedLength(rest().substr(1), '(', ')');
    const std::string_view whole = rest().substr(0, length == 0 ? rest().size() : length + 1);
    note(NoticeId::CommandNotRun, whole);
    m_state.text->kept.emplace(whole);
    m_command.words.emplace_back(whole);
    m_at += whole.size();
}

/// NAME=(words): an array.
bool Reader::takeArray()
{
    const std::string_view name = leadingName(rest());
    const bool appends = rest().substr(name.size()).starts_with("+=(");
    if (name.empty() || (!appends && !rest().substr(name.size()).starts_with("=(")))
        return false;
    m_at += name.size() + (appends ? 3 : 2);
    std::vector<std::string> values;
    while (!atEnd() && peek() != ')') {
        if (peek() == '#')
            skipComment();
        else if (takeContinuation())
            continue;
        else if (endsWord(peek()) || peek() == '\r')
            ++m_at;
        else
            for (std::string &field : nextWords())
                values.push_back(std::move(field));
    }
    if (!atEnd())
        ++m_at;
    if (appends)
        m_state.variables.appendElements(name, values);
    else
        m_state.variables.set(name, std::move(values));
    return true;
}

void Reader::takeWord()
{
    if (m_command.line == 0)
        m_command.line = line();
    const bool mayAssign = m_command.words.empty();
    if (mayAssign && takeArray())
        return;
    const std::string_view name = leadingName(rest());
    const std::string_view after = rest().substr(name.size());
    const bool assigns = !name.empty() && (after.starts_with('=') || after.starts_with("+="));
    const std::size_t digits = rest().find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string_view::npos
        && (rest()[digits] == '<' || rest()[digits] == '>')) {
        m_at += digits;
        takeRedirection();
        return;
    }
    const std::size_t start = m_at;
    std::vector<std::string> fields = assigns && mayAssign ? wordFields(true) : nextWords();
    noteLoose(m_text.substr(start, m_at - start), fields);
    for (const std::string &field : fields)
        *m_state.output += field.size();
    std::vector<std::string> &target =
        assigns && mayAssign ? m_command.assignments : m_command.words;
    target.insert(target.end(), fields.begin(), fields.end());
}

/// A whole word as it is written that stayed as it is.
void Reader::noteLoose(std::string_view written, const std::vector<std::string> &fields) const
{
    if (fields.size() == 1 && fields.front() == written
        && m_state.text->kept.contains(fields.front()))
        m_state.text->loose.insert(fields.front());
}

/// What the next word comes to, braces taken apart first.
std::vector<std::string> Reader::nextWords()
{
    if (!m_mayHaveBraces)
        return wordFields(false);
    const std::string_view written = rest().substr(0, writtenWordLength(rest()));
    const std::vector<std::string> words = braceExpanded(written);
    if (words.empty())
        return wordFields(false);
    std::vector<std::string> all;
    for (const std::string &word : words) {
        for (std::string &field : fieldsOf(word))
            all.push_back(std::move(field));
    }
    m_at += written.size();
    return all;
}

std::vector<std::string> Reader::fieldsOf(const std::string &word)
{
    Reader inner(word, m_state);
    std::vector<std::string> fields = inner.wordFields(false);
    adopt(inner);
    return fields;
}

/// What the reader of a part of this command has found besides its text.
void Reader::adopt(Reader &inner)
{
    for (const Notice &notice : inner.m_command.notices)
        note(notice.id, notice.args.empty() ? std::string_view() : notice.args.front());
    for (CallerExpansion &expansion : inner.m_command.ofCaller)
        m_command.ofCaller.push_back(std::move(expansion));
    for (ShellCommand &command : inner.m_commands) {
        command.line = line();
        m_commands.push_back(std::move(command));
    }
}

std::vector<std::string> Reader::wordFields(bool isAssignment)
{
    Fields fields;
    const std::size_t start = m_at;
    while (!atEnd() && !endsWord(peek())) {
        const char before = m_at > start ? m_text[m_at - 1] : '\0';
        const bool startsPath = m_at == start || (isAssignment && (before == '=' || before == ':'));
        if (peek() == '\r' && (peek(1) == '\n' || m_at + 1 == m_text.size()))
            ++m_at;
        else if (takeContinuation())
            continue;
        else if (peek() == '~' && startsPath)
            takeTilde(fields);
        else
            takePart(fields);
    }
    std::vector<std::string> all = fields.take();
    if (!isAssignment || all.size() < 2)
        return all;
    for (std::size_t i = 1; i < all.size(); ++i)
        all.front() += ' ' + all[i];
    all.resize(1);
    return all;
}

void Reader::takePart(Fields &fields)
{
    switch (peek()) {
    case '\\':
        takeBackslash(fields);
        return;
    case '\'':
        takeSingleQuoted(fields);
        return;
    case '"':
        takeDoubleQuoted(fields);
        return;
    case '$':
        takeDollar(fields, Quoting::None);
        return;
    case '`':
        takeBackticks(fields, Quoting::None);
        return;
    default:
        fields.addQuoted(m_text.substr(m_at++, 1));
    }
}

void Reader::takeBackslash(Fields &fields)
{
    ++m_at;
    if (!atEnd())
        fields.addQuoted(m_text.substr(m_at++, 1));
}

void Reader::takeSingleQuoted(Fields &fields)
{
    const auto end = std::min(m_text.find('\'', m_at + 1), m_text.size());
    fields.addQuoted(m_text.substr(m_at + 1, end - m_at - 1));
    m_at = std::min(end + 1, m_text.size());
}

void Reader::takeAnsiQuoted(Fields &fields)
{
    const AnsiQuoted quoted = readAnsiQuoted(rest().substr(2));
    fields.addQuoted(quoted.text);
    m_at += quoted.length + 2;
}

void Reader::takeInsideDouble(Fields &fields)
{
    if (peek() == '$') {
        takeDollar(fields, Quoting::Double);
        return;
    }
    if (peek() == '`') {
        takeBackticks(fields, Quoting::Double);
        return;
    }
    if (peek() == '\\' && peek(1) == '\n') {
        m_at += 2;
        return;
    }
    const bool escapes = peek() == '\\'
                         && std::string_view("$`\"\\").find(peek(1)) != std::string_view::npos
                         && m_at + 1 < m_text.size();
    m_at += escapes ? 1U : 0U;
    fields.addQuoted(m_text.substr(m_at++, 1));
}

void Reader::takeDoubleQuoted(Fields &fields)
{
    const std::size_t start = ++m_at;
    m_emptyArray = false;
    while (!atEnd() && peek() != '"')
        takeInsideDouble(fields);
    const bool isNothing = m_emptyArray && m_text.substr(start, m_at - start).starts_with('$');
    if (!isNothing)
        fields.open();
    m_emptyArray = false;
    m_at = std::min(m_at + 1, m_text.size());
}

/// ~ ~/x ~user ~+; anything else stays.
void Reader::takeTilde(Fields &fields)
{
    const auto length = std::min(rest().find_first_of("/: \t\r\n;&|()<>\"'$`\\"), rest().size());
    const std::string_view prefix = rest().substr(0, length);
    m_at += length;
    if (prefix == "~+") {
        fields.addQuoted(m_command.directory);
        return;
    }
    const std::optional<HostUser> user =
        prefix == "~" ? std::nullopt : m_state.around.user(prefix.substr(1));
    if (prefix == "~")
        fields.addQuoted(lookUp("HOME").value_or(std::vector<std::string>{"~"}).front());
    else
        fields.addQuoted(user ? std::string_view(user->home) : prefix);
}

std::optional<std::vector<std::string>> Reader::lookUp(std::string_view name) const
{
    if (const ShellVariable *const own = m_state.variables.find(name))
        return own->isSet ? std::optional(own->values) : std::nullopt;
    if (name == "PWD")
        return std::vector<std::string>{m_state.directory};
    if (const auto value = m_state.around.variable(name))
        return std::vector<std::string>{*value};
    const HostUser caller = m_state.around.caller();
    if (name == "HOME" && !caller.home.empty())
        return std::vector<std::string>{caller.home};
    if (name == "UID" || name == "EUID")
        return std::vector<std::string>{std::to_string(caller.uid)};
    if ((name == "USER" || name == "LOGNAME") && !caller.name.empty())
        return std::vector<std::string>{caller.name};
    return std::nullopt;
}

void Reader::keep(std::string_view whole, Fields &fields, NoticeId id)
{
    note(id, whole);
    m_state.text->kept.emplace(whole);
    fields.addQuoted(whole);
}

/// A path with a blank is hardly meant to be two words; a variable full of flags is.
bool splitsByMistake(std::string_view value, bool standsAlone)
{
    const bool hasBlank = value.find_first_of(" \t\n") != std::string_view::npos;
    const bool looksLikePath =
        value.starts_with('/') || value.starts_with('.') || value.starts_with('~');
    return hasBlank && (!standsAlone || looksLikePath);
}

void Reader::addValue(std::string_view name,
                      std::string_view whole,
                      const std::vector<std::string> &values,
                      Fields &fields,
                      Quoting quoting)
{
    if (*m_state.output > kMaxOutput) {
        m_state.text->kept.emplace(whole);
        fields.addQuoted(whole);
        return;
    }
    m_emptyArray = m_emptyArray || values.empty();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string &value = values[i];
        *m_state.output += value.size();
        if (i > 0)
            fields.flush();
        if (value.find("$(") != std::string::npos || value.find('`') != std::string::npos)
            note(NoticeId::CommandNotRun, value);
        if (quoting == Quoting::Double) {
            fields.addQuoted(value);
            continue;
        }
        const bool standsAlone = !fields.isOpen() && (atEnd() || endsWord(peek()));
        if (splitsByMistake(value, standsAlone))
            note(NoticeId::BlankInVariable, name);
        if (holdsExpansion(value))
            fields.addQuoted(value);
        else
            fields.addSplit(value);
    }
    static constexpr std::array kOfCaller{"UID", "EUID", "USER", "LOGNAME"};
    const bool isCallers = std::find(kOfCaller.begin(), kOfCaller.end(), name) != kOfCaller.end();
    if (isCallers && values.size() == 1)
        m_command.ofCaller.push_back({std::string(whole), values.front()});
}

void Reader::takeNamed(Fields &fields, Quoting quoting)
{
    const std::string_view name = leadingName(rest().substr(1));
    const std::string_view whole = rest().substr(0, name.size() + 1);
    const auto values = lookUp(name);
    m_at += whole.size();
    if (!values) {
        keep(whole, fields, NoticeId::VariableKept);
        return;
    }
    const std::vector<std::string> first(values->begin(),
                                         values->begin() + (values->empty() ? 0 : 1));
    addValue(name, whole, first, fields, quoting);
}

/// The text of ${X:-text} and its like.
std::string Reader::expandWord(std::string_view text, Quoting quoting)
{
    std::string whole(text);
    if (m_state.depth >= kMaxDepth) {
        m_state.text->kept.insert(whole);
        return whole;
    }
    if (quoting == Quoting::None && (text == "~" || text.starts_with("~/")))
        whole.replace(0, 1, lookUp("HOME").value_or(std::vector<std::string>{"~"}).front());
    ++m_state.depth;
    Reader inner(whole, m_state);
    std::string expanded = inner.expandedInside();
    --m_state.depth;
    adopt(inner);
    return expanded;
}

std::string Reader::expandedInside()
{
    Fields fields;
    while (!atEnd()) {
        if (peek() == '"')
            ++m_at;
        else if (peek() == '\'')
            takeSingleQuoted(fields);
        else
            takeInsideDouble(fields);
    }
    std::string text;
    for (const std::string &field : fields.take())
        text += (text.empty() ? "" : " ") + field;
    return text;
}

/// NAME, NAME[@], and the operators :- - :+ + := = :? ?
struct Parameter
{
    std::string_view name;
    bool isWhole = false; ///< all elements of an array
    bool emptyIsUnset = false;
    char operation = '\0'; ///< '\0': none
    std::string_view word;
};

/// nullopt: another operator.
std::optional<Parameter> parseParameter(std::string_view inner)
{
    Parameter parameter;
    parameter.name = leadingName(inner);
    std::string_view rest = inner.substr(parameter.name.size());
    parameter.isWhole = rest.starts_with("[@]") || rest.starts_with("[*]");
    rest.remove_prefix(parameter.isWhole ? 3 : 0);
    if (parameter.name.empty())
        return std::nullopt;
    if (rest.empty())
        return parameter;
    parameter.emptyIsUnset = rest.starts_with(':');
    rest.remove_prefix(parameter.emptyIsUnset ? 1 : 0);
    if (rest.empty() || std::string_view("-+=?").find(rest.front()) == std::string_view::npos)
        return std::nullopt;
    parameter.operation = rest.front();
    parameter.word = rest.substr(1);
    return parameter;
}

void Reader::addParameter(std::string_view inner,
                          std::string_view whole,
                          Fields &fields,
                          Quoting quoting)
{
    const std::optional<Parameter> parameter = parseParameter(inner);
    if (!parameter) {
        keep(whole, fields, NoticeId::VariableKept);
        return;
    }
    const std::string name(parameter->name);
    auto values = lookUp(name);
    const bool isEmpty = !values || values->empty() || values->front().empty();
    const bool isSet = values && !(parameter->emptyIsUnset && isEmpty);
    const char operation = parameter->operation;
    if (operation == '+')
        values = std::vector<std::string>{isSet ? expandWord(parameter->word, quoting) : ""};
    else if (!isSet && (operation == '-' || operation == '='))
        values = std::vector<std::string>{expandWord(parameter->word, quoting)};
    if (!values || (!isSet && operation == '?')) {
        keep(parameter->isWhole ? std::string(whole) : "${" + name + '}', fields,
             NoticeId::VariableKept);
        return;
    }
    if (operation == '=' && !isSet)
        m_state.variables.set(name, *values);
    if (!parameter->isWhole && values->size() > 1)
        values->resize(1);
    addValue(name, whole, *values, fields, quoting);
}

void Reader::takeBraced(Fields &fields, Quoting quoting)
{
    const auto length = closedLength(rest().substr(1), '{', '}');
    const std::string_view whole = rest().substr(0, length == 0 ? rest().size() : length + 1);
    m_at += whole.size();
    if (length == 0)
        keep(whole, fields, NoticeId::VariableKept);
    else
        addParameter(whole.substr(2, whole.size() - 3), whole, fields, quoting);
}

/// `#optional`, which people put behind a flag: comments and nothing else.
bool holdsNoCommand(std::string_view text)
{
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        line = takeField(line);
        if (!line.empty() && line != "\r" && !line.starts_with('#'))
            return false;
    }
    return true;
}

void Reader::substitute(std::string_view inner,
                        std::string_view whole,
                        Fields &fields,
                        Quoting quoting)
{
    if (m_state.depth >= kMaxDepth || ++*m_state.substitutions > kMaxSubstitutions) {
        keep(whole, fields, NoticeId::CommandNotRun);
        return;
    }
    if (holdsNoCommand(inner)) {
        addValue({}, whole, {std::string()}, fields, quoting);
        return;
    }
    State state{m_state.around,    m_state.directory,     m_state.variables.copy(),
                m_state.depth + 1, m_state.substitutions, m_state.output,
                m_state.text};
    Reader reader(inner, state);
    std::vector<ShellCommand> commands = reader.run();
    const auto value = substitutionValue(commands, m_state.around);
    for (ShellCommand &command : commands) {
        command.line = line();
        m_commands.push_back(std::move(command));
    }
    if (!value) {
        keep(whole, fields, NoticeId::CommandNotRun);
        return;
    }
    if (value->isOfCaller)
        m_command.ofCaller.push_back({std::string(whole), value->text});
    addValue({}, whole, {value->text}, fields, quoting);
}

void Reader::takeParenthesised(Fields &fields, Quoting quoting)
{
    const auto length = closedLength(rest().substr(1), '(', ')');
    const std::string_view whole = rest().substr(0, length == 0 ? rest().size() : length + 1);
    m_at += whole.size();
    if (length == 0 || whole.starts_with("$((")) {
        keep(whole, fields, NoticeId::CommandNotRun);
        return;
    }
    substitute(whole.substr(2, whole.size() - 3), whole, fields, quoting);
}

void Reader::takeBackticks(Fields &fields, Quoting quoting)
{
    auto end = m_text.find('`', m_at + 1);
    while (end != std::string_view::npos && m_text[end - 1] == '\\')
        end = m_text.find('`', end + 1);
    if (end == std::string_view::npos) {
        fields.addQuoted(m_text.substr(m_at++, 1));
        return;
    }
    const std::string_view whole = m_text.substr(m_at, end + 1 - m_at);
    m_at = end + 1;
    substitute(whole.substr(1, whole.size() - 2), whole, fields, quoting);
}

void Reader::takeDollar(Fields &fields, Quoting quoting)
{
    const char next = peek(1);
    if (next == '(') {
        takeParenthesised(fields, quoting);
    } else if (next == '{') {
        takeBraced(fields, quoting);
    } else if (isNameStart(next)) {
        takeNamed(fields, quoting);
    } else if (next == '\'' && quoting == Quoting::None) {
        takeAnsiQuoted(fields);
    } else if (next == '"' && quoting == Quoting::None) {
        ++m_at;
    } else if (next == '@' || next == '*') {
        m_emptyArray = true;
        m_at += 2;
    } else if (isDigit(next) || next == '#' || next == '?' || next == '!' || next == '$') {
        m_at += 2;
        keep(m_text.substr(m_at - 2, 2), fields, NoticeId::VariableKept);
    } else {
        fields.addQuoted(m_text.substr(m_at++, 1));
    }
}

std::vector<ShellCommand> Reader::run()
{
    while (!atEnd() && *m_state.output <= kMaxOutput) {
        const char c = peek();
        if (isBlank(c) || (c == '\r' && (peek(1) == '\n' || m_at + 1 == m_text.size())))
            ++m_at;
        else if (c == '\n')
            takeNewline();
        else if (c == '#')
            skipComment();
        else if (c == '<' || c == '>')
            takeRedirection();
        else if (!takeContinuation() && !takeOperator())
            takeWord();
    }
    endCommand(false);
    return std::move(m_commands);
}

} // namespace

Result<ShellText> readShellText(std::string_view text, const Surroundings &around)
{
    if (text.size() > kMaxText)
        return Error(ErrorId::TooLarge, "command line");
    unsigned substitutions = 0;
    std::size_t output = 0;
    ShellText result;
    State state{around, around.workingDirectory(), {}, 0, &substitutions, &output, &result};
    const std::string cleaned = withoutPasteTraces(text);
    Reader reader(cleaned, state);
    result.commands = reader.run();
    return result;
}

} // namespace mountlens
