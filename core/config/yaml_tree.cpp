// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/yaml_tree.h"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <unordered_map>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace mountlens {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;
constexpr std::size_t kMaxScalarBytes = std::size_t{16} << 20U;
constexpr std::size_t kMaxValues = 200'000;
constexpr std::size_t kMaxDepth = 200;
/// yaml-cpp finds empty documents without end behind "],,".
constexpr std::size_t kMaxDocuments = 2'000;
constexpr std::string_view kMergeKey = "<<";
constexpr std::string_view kCoreTag = "tag:yaml.org,2002:";

Error malformed(std::uint32_t line, std::string what)
{
    return Error(ErrorId::Malformed, "line " + std::to_string(line), std::move(what));
}

std::uint32_t lineOf(const YAML::Mark &mark)
{
    return mark.is_null() || mark.line < 0 ? 0 : static_cast<std::uint32_t>(mark.line) + 1;
}

/// yaml-cpp's tag "?" means a plain scalar, "!" a quoted one; the rest was written in the file.
std::string writtenTag(const std::string &tag)
{
    if (tag == "?" || tag == "!")
        return {};
    return tag.starts_with(kCoreTag) ? "!!" + tag.substr(kCoreTag.size()) : tag;
}

/// The tags that make a text a number or a boolean, quoted or not.
bool readsAsPlain(const std::string &tag)
{
    return tag.empty() || tag == "!!int" || tag == "!!bool" || tag == "!!float";
}

/// What a value costs, its members and items included.
struct Size
{
    std::size_t values = 0;
    std::size_t bytes = 0;
    std::size_t depth = 0;
};

Size sizeOf(const YamlValue &value)
{
    Size whole{1, value.text.size(), 0};
    const auto add = [&whole](const YamlValue &part) {
        const Size size = sizeOf(part);
        whole.values += size.values;
        whole.bytes += size.bytes;
        whole.depth = std::max(whole.depth, size.depth + 1);
    };
    std::for_each(value.items.begin(), value.items.end(), add);
    for (const YamlValue::Member &member : value.members) {
        whole.bytes += member.first.size();
        add(member.second);
    }
    return whole;
}

/// A sequence or mapping whose end has not come yet.
struct OpenValue
{
    YamlValue value;
    YAML::anchor_t anchor = 0;
    /// The key whose value comes next; nullopt: a key comes next.
    std::optional<std::string> key;
    std::uint32_t keyLine = 0;
    bool merging = false;
    std::set<std::string, std::less<>> keys;
    std::optional<YamlValue> merged;
};

/// Builds values while the parser goes, so that nothing is kept beyond the limits. After the first
/// fault the parser is stopped by an exception of its own kind; `fault` says what it was.
class Builder final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &mark) override
    {
        m_anchored.clear();
        if (++m_documentCount > kMaxDocuments)
            stop(mark, Error(ErrorId::TooLarge, "yaml"));
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        YamlValue made;
        made.line = lineOf(mark);
        finish(mark, std::move(made), anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchored.find(anchor);
        if (found == m_anchored.end())
            stop(mark, malformed(lineOf(mark), "an alias inside its own anchor"));
        const Size size = sizeOf(found->second);
        count(mark, size);
        if (m_open.size() + size.depth > kMaxDepth)
            stop(mark, Error(ErrorId::TooLarge, "yaml"));
        add(mark, found->second);
    }

    void OnScalar(const YAML::Mark &mark,
                  const std::string &tag,
                  YAML::anchor_t anchor,
                  const std::string &text) override
    {
        YamlValue made;
        made.line = lineOf(mark);
        made.tag = writtenTag(tag);
        if (made.tag != "!!null") {
            made.kind = YamlValue::Kind::Scalar;
            made.text = text;
            made.plain = tag != "!" && readsAsPlain(made.tag);
        }
        finish(mark, std::move(made), anchor);
    }

    void OnSequenceStart(const YAML::Mark &mark,
                         const std::string &tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override
    {
        open(mark, YamlValue::Kind::Sequence, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark,
                    const std::string &tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override
    {
        open(mark, YamlValue::Kind::Mapping, tag, anchor);
    }
    void OnMapEnd() override { close(); }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    [[nodiscard]] std::vector<YamlValue> takeDocuments() { return std::move(m_documents); }

private:
    [[noreturn]] void stop(const YAML::Mark &mark, Error fault)
    {
        m_fault = std::move(fault);
        throw YAML::ParserException(mark, {});
    }

    void count(const YAML::Mark &mark, const Size &size)
    {
        m_values += size.values;
        m_bytes += size.bytes;
        if (m_values > kMaxValues || m_bytes > kMaxScalarBytes)
            stop(mark, Error(ErrorId::TooLarge, "yaml"));
    }

    void open(const YAML::Mark &mark,
              YamlValue::Kind kind,
              const std::string &tag,
              YAML::anchor_t anchor)
    {
        if (m_open.size() >= kMaxDepth)
            stop(mark, Error(ErrorId::TooLarge, "yaml"));
        if (expectsKey())
            stop(mark, malformed(lineOf(mark), "a key must be a text"));
        count(mark, {1, 0, 0});
        OpenValue opened;
        opened.value.kind = kind;
        opened.value.tag = writtenTag(tag);
        opened.value.line = lineOf(mark);
        opened.anchor = anchor;
        m_open.push_back(std::move(opened));
    }

    void close()
    {
        OpenValue closed = std::move(m_open.back());
        m_open.pop_back();
        if (closed.merged)
            merge(closed, std::move(*closed.merged));
        if (closed.anchor != 0)
            m_anchored[closed.anchor] = closed.value;
        add({}, std::move(closed.value));
    }

    void finish(const YAML::Mark &mark, YamlValue made, YAML::anchor_t anchor)
    {
        count(mark, {1, made.text.size(), 0});
        if (anchor != 0)
            m_anchored[anchor] = made;
        add(mark, std::move(made));
    }

    [[nodiscard]] bool expectsKey() const
    {
        return !m_open.empty() && m_open.back().value.isMapping() && !m_open.back().key;
    }

    /// Puts a whole value where it belongs.
    void add(const YAML::Mark &mark, YamlValue made)
    {
        if (m_open.empty()) {
            m_documents.push_back(std::move(made));
            return;
        }
        if (expectsKey()) {
            takeKey(mark, made);
            return;
        }
        OpenValue &parent = m_open.back();
        if (parent.value.isSequence()) {
            parent.value.items.push_back(std::move(made));
            return;
        }
        addMember(parent, std::move(made));
    }

    void takeKey(const YAML::Mark &mark, const YamlValue &made)
    {
        if (!made.isScalar())
            stop(mark, malformed(lineOf(mark), "a key must be a text"));
        OpenValue &parent = m_open.back();
        if (!parent.keys.insert(made.text).second)
            stop(mark, malformed(lineOf(mark), "the key " + made.text + " is given twice"));
        parent.key = made.text;
        parent.keyLine = lineOf(mark);
        parent.merging = made.plain && made.text == kMergeKey;
    }

    void addMember(OpenValue &parent, YamlValue made)
    {
        std::string key = std::move(*parent.key);
        parent.key.reset();
        made.line = parent.keyLine;
        if (!parent.merging) {
            parent.value.members.emplace_back(std::move(key), std::move(made));
            return;
        }
        if (const auto wrong = notMergeable(made))
            stop({}, malformed(*wrong, "only mappings can be merged"));
        parent.merged = std::move(made);
    }

    /// The line of what is neither a mapping nor a sequence of such.
    static std::optional<std::uint32_t> notMergeable(const YamlValue &value)
    {
        if (value.isMapping())
            return std::nullopt;
        if (!value.isSequence())
            return value.line;
        const auto wrong = std::find_if_not(value.items.begin(), value.items.end(),
                                            [](const auto &item) { return item.isMapping(); });
        return wrong == value.items.end() ? std::nullopt : std::optional(wrong->line);
    }

    /// What is there already wins, so the first of several merged mappings does.
    static void merge(OpenValue &into, YamlValue source)
    {
        for (YamlValue &item : source.items)
            merge(into, std::move(item));
        for (YamlValue::Member &member : source.members) {
            if (into.keys.insert(member.first).second)
                into.value.members.push_back(std::move(member));
        }
    }

    std::vector<YamlValue> m_documents;
    std::vector<OpenValue> m_open;
    std::unordered_map<YAML::anchor_t, YamlValue> m_anchored;
    std::size_t m_documentCount = 0;
    std::size_t m_values = 0;
    std::size_t m_bytes = 0;
    std::optional<Error> m_fault;
};

bool isUtf16Or32(std::string_view text)
{
    return text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE")
           || text.starts_with(std::string_view("\0", 1)) || (text.size() > 1 && text[1] == '\0');
}

/// How many bytes a UTF-8 character with this first byte has; 0: it is no first byte.
std::size_t utf8Length(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    if (first < 0xE0)
        return 2;
    return first < 0xF0 ? 3 : 4;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// YAML is printable text; yaml-cpp does not look, and takes the byte 4 for the end of the text.
Result<Done> checkCharacters(std::string_view text)
{
    std::uint32_t line = 1;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        const std::size_t length = utf8Length(first);
        const std::string_view character = text.substr(i, length);
        if (length == 0 || character.size() < length
            || !std::all_of(character.begin() + 1, character.end(), isContinuation))
            return malformed(line, "not UTF-8");
        const bool blank = first == '\t' || first == '\n' || first == '\r';
        if ((first < 0x20 && !blank) || first == 0x7F)
            return malformed(line, "control characters are not allowed");
        line += first == '\n' ? 1 : 0;
        i += length;
    }
    return Done{};
}

} // namespace

YamlValue::YamlValue() = default;
YamlValue::YamlValue(const YamlValue &other) = default;
YamlValue::YamlValue(YamlValue &&other) noexcept = default;
YamlValue &YamlValue::operator=(const YamlValue &other) = default;
YamlValue &YamlValue::operator=(YamlValue &&other) noexcept = default;
YamlValue::~YamlValue() = default;

const YamlValue *YamlValue::find(std::string_view key) const noexcept
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member &member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

YamlValue *YamlValue::find(std::string_view key) noexcept
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member &member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

Result<std::vector<YamlValue>> parseYaml(std::string_view text)
{
    if (text.size() > kMaxBytes)
        return Error(ErrorId::TooLarge, "yaml");
    if (!isUtf16Or32(text)) {
        if (auto checked = checkCharacters(text); !checked)
            return checked.error();
    }
    std::istringstream stream{std::string(text)};
    Builder builder;
    // yaml-cpp reports every fault by exception; none leaves this function.
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception &fault) {
        return builder.fault().value_or(malformed(lineOf(fault.mark), fault.msg));
    }
    return builder.takeDocuments();
}

} // namespace mountlens
