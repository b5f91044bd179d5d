// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/value_text.h"

#include "text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <iterator>
#include <memory>

#include <sys/capability.h>

namespace mountlens::ui {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// East Asian Wide and Fullwidth (Unicode 14); gaps without characters are closed.
constexpr std::array<Range, 82> kWide = {{
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
    {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},
    {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},
    {0x3041, 0x3247},   {0x3250, 0x4DBF},   {0x4E00, 0xA4C6},   {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAD9},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},
    {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18D08}, {0x1AFF0, 0x1B2FB},
    {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A},
    {0x1F200, 0x1F320}, {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393},
    {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4},
    {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D},
    {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596},
    {0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC},
    {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC},
    {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF},
    {0x1FA70, 0x1FAF6}, {0x20000, 0x3FFFD},
}};

/// Letters that show as nothing or as a blank, and marks that Unicode lets a reader ignore.
constexpr std::array<Range, 9> kInvisible = {{
    {0x034F, 0x034F},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x2800, 0x2800},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFFA0, 0xFFA0},
    {0xE0000, 0xE0FFF},
}};

template <std::size_t n>
bool isIn(const std::array<Range, n> &ranges, char32_t c) noexcept
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), c,
                                        [](char32_t x, const Range &r) { return x < r.first; });
    return after != ranges.begin() && c <= std::prev(after)->last;
}

bool isMark(char32_t c) noexcept
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool misleads(char32_t c) noexcept
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        return c == U'\\' || isIn(kInvisible, c);
    }
}

QString hexadecimal(char32_t value, int digits)
{
    return QString::number(static_cast<uint>(value), 16).rightJustified(digits, u'0');
}

QString escapedByte(unsigned char byte)
{
    return QStringLiteral("\\x") + hexadecimal(byte, 2);
}

QString escapedCharacter(char32_t c)
{
    if (c == U'\\')
        return QStringLiteral("\\\\");
    if (c < 0x80)
        return escapedByte(static_cast<unsigned char>(c));
    if (c <= 0xFFFF)
        return QStringLiteral("\\u") + hexadecimal(c, 4);
    return QStringLiteral("\\U") + hexadecimal(c, 8);
}

/// What stands at the front of UTF-8 text: a character and its length, length 0 for a bad byte.
struct Decoded
{
    char32_t character = 0;
    std::size_t length = 0;
};

std::size_t sequenceLength(unsigned char lead) noexcept
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

Decoded decodeFront(std::string_view bytes) noexcept
{
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    const auto lead = static_cast<unsigned char>(bytes.front());
    const std::size_t length = sequenceLength(lead);
    if (length <= 1)
        return {lead, length};
    if (bytes.size() < length)
        return {};
    char32_t c = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(bytes[i]);
        if ((next & 0xC0U) != 0x80U)
            return {};
        c = (c << 6U) | (next & 0x3FU);
    }
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    return c < smallest[length] || surrogate || c > 0x10FFFF ? Decoded() : Decoded{c, length};
}

/// Writes characters one after the other, escaped where needed.
class Writer
{
public:
    void addByte(unsigned char byte)
    {
        m_text += escapedByte(byte);
        m_hasBase = true;
    }
    void add(char32_t c)
    {
        if (misleads(c) || (isMark(c) && !m_hasBase))
            m_text += escapedCharacter(c);
        else
            m_text += QString::fromUcs4(&c, 1);
        m_hasBase = c != U'/';
    }
    [[nodiscard]] const QString &text() const noexcept { return m_text; }

private:
    QString m_text;
    /// Something stands before that a combining mark belongs to; a slash is not it.
    bool m_hasBase = false;
};

/// The character at `index`, which moves on to the next one.
char32_t takeCharacter(QStringView text, qsizetype &index) noexcept
{
    const QChar first = text[index++];
    if (!first.isHighSurrogate() || index == text.size() || !text[index].isLowSurrogate())
        return first.unicode();
    return QChar::surrogateToUcs4(first, text[index++]);
}

QChar typeLetter(FileType type) noexcept
{
    switch (type) {
    case FileType::Regular:
        return u'-';
    case FileType::Directory:
        return u'd';
    case FileType::Symlink:
        return u'l';
    case FileType::CharDevice:
        return u'c';
    case FileType::BlockDevice:
        return u'b';
    case FileType::Fifo:
        return u'p';
    case FileType::Socket:
        return u's';
    }
    return u'?';
}

/// The x place of a triplet, which also shows a special bit.
QChar executeLetter(bool execute, bool special, char16_t letter) noexcept
{
    if (!special)
        return execute ? u'x' : u'-';
    return execute ? QChar(letter) : QChar(letter).toUpper();
}

QString aclEntryText(const AclEntry &entry)
{
    const QString rights = accessText(entry.perms);
    const auto numbered = [&](QLatin1StringView tag, const auto &id) {
        return tag + u':' + (id ? QString::number(id->value()) : QStringLiteral("-")) + u':'
               + rights;
    };
    switch (entry.tag) {
    case AclTag::UserObj:
        return QStringLiteral("user::") + rights;
    case AclTag::User:
        return numbered(QLatin1StringView("user"), entry.user);
    case AclTag::GroupObj:
        return QStringLiteral("group::") + rights;
    case AclTag::Group:
        return numbered(QLatin1StringView("group"), entry.group);
    case AclTag::Mask:
        return QStringLiteral("mask::") + rights;
    case AclTag::Other:
        return QStringLiteral("other::") + rights;
    }
    return {};
}

struct Grouping
{
    QString separator;
    /// Numbers of fewer digits are not grouped.
    qsizetype fromDigits;
};

Grouping grouping()
{
    switch (currentLanguage()) {
    case Language::English:
        return {QStringLiteral(","), 4};
    case Language::Spanish:
        return {QStringLiteral("."), 5};
    case Language::Portuguese:
        return {QStringLiteral("."), 4};
    case Language::French:
        return {QString(QChar(0x202F)), 4};
    case Language::Polish:
        return {QString(QChar(0x00A0)), 5};
    }
    return {QString(), 0};
}

struct ArgumentText
{
    QString operator()(NoId) const { return noIdText(); }
    template <class Tag, class Rep>
    QString operator()(StrongId<Tag, Rep> id) const
    {
        return idText(id);
    }
    QString operator()(Mode mode) const { return octalText(mode); }
    QString operator()(AccessMask access) const { return accessText(access); }
    QString operator()(Capability capability) const { return capabilityText(capability); }
    QString operator()(FileType type) const { return fileTypeText(type); }
    QString operator()(const PathBytes &path) const { return shownBytes(path.bytes); }
    QString operator()(std::uint64_t number) const { return QString::number(number); }
};

} // namespace

QString shownBytes(std::string_view bytes)
{
    Writer writer;
    while (!bytes.empty()) {
        const Decoded front = decodeFront(bytes);
        if (front.length == 0)
            writer.addByte(static_cast<unsigned char>(bytes.front()));
        else
            writer.add(front.character);
        bytes.remove_prefix(std::max<std::size_t>(front.length, 1));
    }
    return writer.text();
}

QString shownText(const QString &text)
{
    Writer writer;
    for (qsizetype i = 0; i < text.size();)
        writer.add(takeCharacter(text, i));
    return writer.text();
}

int displayWidth(QStringView text) noexcept
{
    int width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = takeCharacter(text, i);
        const bool nothing = isMark(c) || QChar::category(c) == QChar::Other_Format;
        if (!nothing)
            width += isIn(kWide, c) ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int cells)
{
    return text + QString(std::max(0, cells - displayWidth(text)), u' ');
}

QString noIdText()
{
    return QCoreApplication::translate("Value", "an id without mapping here");
}

QString countText(std::uint64_t count)
{
    QString digits = QString::number(count);
    const Grouping rule = grouping();
    if (digits.size() < rule.fromDigits)
        return digits;
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, rule.separator);
    return digits;
}

QString modeText(FileType type, Mode mode)
{
    QString text(typeLetter(type));
    text += accessText(mode.ownerClass());
    text += accessText(mode.groupClass());
    text += accessText(mode.otherClass());
    text[3] = executeLetter(mode.ownerClass().has(Access::Execute), mode.setUid(), u's');
    text[6] = executeLetter(mode.groupClass().has(Access::Execute), mode.setGid(), u's');
    text[9] = executeLetter(mode.otherClass().has(Access::Execute), mode.sticky(), u't');
    return text;
}

QString octalText(Mode mode)
{
    return QString::number(mode.bits(), 8).rightJustified(4, u'0');
}

QString accessText(AccessMask access)
{
    QString text(3, u'-');
    if (access.has(Access::Read))
        text[0] = u'r';
    if (access.has(Access::Write))
        text[1] = u'w';
    if (access.has(Access::Execute))
        text[2] = u'x';
    return text;
}

QString accessLetters(AccessMask access)
{
    const QString letters = accessText(access).remove(u'-');
    return letters.isEmpty() ? QStringLiteral("-") : letters;
}

QString capabilityText(Capability capability)
{
    const std::unique_ptr<char, int (*)(void *)> name(
        cap_to_name(static_cast<cap_value_t>(capability)), &cap_free);
    return name ? QString::fromLatin1(name.get()).toUpper()
                : QString::number(static_cast<unsigned>(capability));
}

QStringList capabilityNames(CapabilitySet set)
{
    QStringList names;
    for (std::uint8_t number = 0; number < 64; ++number) {
        const auto capability = static_cast<Capability>(number);
        if (set.has(capability))
            names += capabilityText(capability);
    }
    return names;
}

QString aclText(const PosixAcl &acl)
{
    QStringList entries;
    for (const AclEntry &entry : acl.entries())
        entries += aclEntryText(entry);
    return entries.join(u' ');
}

QString fileTypeText(FileType type)
{
    switch (type) {
    case FileType::Regular:
        return QCoreApplication::translate("Value", "regular file");
    case FileType::Directory:
        return QCoreApplication::translate("Value", "directory");
    case FileType::Symlink:
        return QCoreApplication::translate("Value", "symbolic link");
    case FileType::CharDevice:
        return QCoreApplication::translate("Value", "character device");
    case FileType::BlockDevice:
        return QCoreApplication::translate("Value", "block device");
    case FileType::Fifo:
        return QCoreApplication::translate("Value", "named pipe");
    case FileType::Socket:
        return QCoreApplication::translate("Value", "socket");
    }
    return {};
}

QString errnoName(int code)
{
    const char *name = strerrorname_np(code);
    return name ? QString::fromLatin1(name) : QString::number(code);
}

/// The words of the C library in each language: a translation quotes them as libc prints them.
QString errnoText(int code)
{
    switch (code) {
    case EACCES:
        return QCoreApplication::translate("Errno", "permission denied");
    case EPERM:
        return QCoreApplication::translate("Errno", "operation not permitted");
    case EROFS:
        return QCoreApplication::translate("Errno", "read-only file system");
    case ENOENT:
        return QCoreApplication::translate("Errno", "no such file or directory");
    case ENOTDIR:
        return QCoreApplication::translate("Errno", "not a directory");
    case EISDIR:
        return QCoreApplication::translate("Errno", "is a directory");
    case EEXIST:
        return QCoreApplication::translate("Errno", "file exists");
    case EINVAL:
        return QCoreApplication::translate("Errno", "invalid argument");
    case ELOOP:
        return QCoreApplication::translate("Errno", "too many levels of symbolic links");
    case ENAMETOOLONG:
        return QCoreApplication::translate("Errno", "file name too long");
    case EOVERFLOW:
        return QCoreApplication::translate("Errno", "value too large for defined data type");
    case EBUSY:
        return QCoreApplication::translate("Errno", "device or resource busy");
    case EXDEV:
        return QCoreApplication::translate("Errno", "invalid cross-device link");
    case ENOTEMPTY:
        return QCoreApplication::translate("Errno", "directory not empty");
    case ETXTBSY:
        return QCoreApplication::translate("Errno", "text file busy");
    case ECONNREFUSED:
        return QCoreApplication::translate("Errno", "connection refused");
    case EOPNOTSUPP:
        return QCoreApplication::translate("Errno", "operation not supported");
    case ESRCH:
        return QCoreApplication::translate("Errno", "no such process");
    case ENOSPC:
        return QCoreApplication::translate("Errno", "no space left on device");
    case EIO:
        return QCoreApplication::translate("Errno", "input/output error");
    case ENOSYS:
        return QCoreApplication::translate("Errno", "function not implemented");
    default:
        break;
    }
    const char *words = strerrordesc_np(code);
    if (!words)
        return QString::number(code);
    QString text = QString::fromLatin1(words);
    text[0] = text[0].toLower();
    return text;
}

QString argText(const ReasonArg &argument)
{
    return std::visit(ArgumentText(), argument);
}

} // namespace mountlens::ui
