// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/mount_flag.h"

#include "base/ascii.h"
#include "base/text_scan.h"
#include "config/flag_scan.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/podman_mount_flag.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mountlens {

namespace {

struct Field
{
    std::string whole;
    std::string key; ///< lower case
    std::string value;
    bool hasValue = false;
};

Field splitField(const std::string &text)
{
    const auto equals = text.find('=');
    Field field;
    field.whole = text;
    field.key = lowered(text.substr(0, equals));
    field.hasValue = equals != std::string::npos;
    if (field.hasValue)
        field.value = text.substr(equals + 1);
    return field;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isSize(std::string_view text)
{
    // docker/go-units RAMInBytes(): a number, perhaps broken, and a unit.
    const auto unit = text.find_first_not_of("0123456789.");
    if (unit == 0 || text.empty())
        return false;
    if (unit == std::string_view::npos)
        return true;
    const std::string rest = lowered(text.substr(unit));
    static constexpr std::array kUnits{"b",  "k",   "kb", "kib", "m",   "mb", "mib", "g",
                                       "gb", "gib", "t",  "tb",  "tib", "p",  "pb",  "pib"};
    const std::string trimmed = rest.starts_with(' ') ? rest.substr(1) : rest;
    return std::find(kUnits.begin(), kUnits.end(), trimmed) != kUnits.end();
}

/// Only the daemon refuses such a name, when it makes the volume: namingRefusal() tells.
bool isOneLetter(std::string_view volumeName)
{
    return volumeName.size() == 1;
}

/// A --mount of Docker or nerdctl while its fields are read.
class Reader
{
public:
    Reader(Engine engine, const std::string &baseDirectory)
        : m_engine(engine)
        , m_base(baseDirectory)
    {
        m_mount.type = "volume";
    }

    Result<Done> take(const Field &field);
    Result<MountSpec> finish();

private:
    using Handler = Result<Done> (Reader::*)(const Field &);

    static Handler handlerFor(std::string_view key);
    [[nodiscard]] bool takesBare(const std::string &key) const;
    Error refused(std::string words) const { return refusal(m_engine, std::move(words)); }
    Error invalidValue(const Field &field) const;
    Result<Done> takeFlag(const Field &field, bool &flag) const;

    Result<Done> type(const Field &field);
    Result<Done> source(const Field &field);
    Result<Done> target(const Field &field);
    Result<Done> readOnly(const Field &field);
    Result<Done> propagation(const Field &field);
    Result<Done> nonRecursive(const Field &field);
    Result<Done> recursive(const Field &field);
    Result<Done> createSource(const Field &field);
    Result<Done> noCopy(const Field &field);
    Result<Done> subPath(const Field &field);
    Result<Done> volumeDetail(const Field &field);
    Result<Done> volumeOption(const Field &field);
    Result<Done> size(const Field &field);
    Result<Done> mode(const Field &field);

    Result<Done> checkFamilies() const;
    Result<Done> checkRecursion() const;
    Result<Done> checkForDaemon() const;
    Result<MountSpec> finishNerdctl();
    void takeDevice();

    Engine m_engine;
    const std::string &m_base;
    MountSpec m_mount;
    std::string m_targetText;
    std::string m_recursion;
    std::string m_propagation;
    std::string m_driverType;
    std::string m_driverOptions;
    std::string m_driverDevice;
    bool m_ofBind = false;
    bool m_ofVolume = false;
    bool m_ofImage = false;
    bool m_ofTmpfs = false;
};

Error Reader::invalidValue(const Field &field) const
{
    return refused("invalid value for " + field.key + ": " + field.value);
}

Result<Done> Reader::takeFlag(const Field &field, bool &flag) const
{
    const std::optional<bool> value = field.hasValue ? parseGoBool(field.value) : true;
    if (!value)
        return invalidValue(field);
    flag = *value;
    return Done{};
}

Result<Done> Reader::type(const Field &field)
{
    m_mount.type = lowered(field.value);
    return Done{};
}

Result<Done> Reader::source(const Field &field)
{
    const bool isRelative = field.value.starts_with('.');
    m_mount.source = isRelative ? absolutePath(m_base, field.value) : field.value;
    return Done{};
}

Result<Done> Reader::target(const Field &field)
{
    m_targetText = field.value;
    return Done{};
}

Result<Done> Reader::readOnly(const Field &field)
{
    Result<Done> taken = takeFlag(field, m_mount.readOnly);
    if (taken && field.key == "rro" && m_mount.readOnly)
        m_mount.options.emplace_back("rro");
    return taken;
}

Result<Done> Reader::propagation(const Field &field)
{
    m_ofBind = true;
    m_propagation = lowered(field.value);
    m_mount.options.push_back(m_propagation);
    return Done{};
}

Result<Done> Reader::nonRecursive(const Field &field)
{
    m_ofBind = true;
    bool isSet = false;
    Result<Done> taken = takeFlag(field, isSet);
    if (isSet)
        m_mount.options.emplace_back("bind");
    return taken;
}

Result<Done> Reader::recursive(const Field &field)
{
    static constexpr std::array kWords{"enabled", "disabled", "writable", "readonly"};
    if (std::find(kWords.begin(), kWords.end(), field.value) == kWords.end()) {
        return refused("invalid value for bind-recursive: " + field.value
                       + R"( (must be "enabled", "disabled", "writable", or "readonly"))");
    }
    m_recursion = field.value;
    m_ofBind = m_ofBind || field.value != "enabled";
    if (field.value == "disabled")
        m_mount.options.emplace_back("bind");
    return Done{};
}

Result<Done> Reader::createSource(const Field &field)
{
    m_ofBind = true;
    bool isSet = false;
    Result<Done> taken = takeFlag(field, isSet);
    m_mount.missingSource = isSet ? MissingSource::MakeDirectory : MissingSource::Refused;
    return taken;
}

Result<Done> Reader::noCopy(const Field &field)
{
    m_ofVolume = true;
    bool isSet = false;
    Result<Done> taken = takeFlag(field, isSet);
    if (isSet)
        m_mount.options.emplace_back("nocopy");
    return taken;
}

Result<Done> Reader::subPath(const Field &field)
{
    (field.key == "image-subpath" ? m_ofImage : m_ofVolume) = true;
    m_mount.subPath = field.value;
    return Done{};
}

Result<Done> Reader::volumeDetail(const Field & /*field*/)
{
    m_ofVolume = true;
    return Done{};
}

Result<Done> Reader::volumeOption(const Field &field)
{
    m_ofVolume = true;
    const Field option = splitField(field.value);
    if (option.key == "type")
        m_driverType = option.value;
    else if (option.key == "o")
        m_driverOptions = option.value;
    else if (option.key == "device")
        m_driverDevice = option.value;
    return Done{};
}

Result<Done> Reader::size(const Field &field)
{
    m_ofTmpfs = true;
    if (!isSize(field.value) && !holdsExpansion(field.value))
        return invalidValue(field);
    m_mount.options.push_back("size=" + field.value);
    return Done{};
}

Result<Done> Reader::mode(const Field &field)
{
    m_ofTmpfs = true;
    if (!parseNumber32(field.value, 8) && !holdsExpansion(field.value))
        return invalidValue(field);
    m_mount.options.push_back("mode=" + field.value);
    return Done{};
}

Reader::Handler Reader::handlerFor(std::string_view key)
{
    struct Entry
    {
        std::string_view key;
        Handler handler;
    };
    static const std::array kHandlers{
        Entry{"type", &Reader::type},
        Entry{"source", &Reader::source},
        Entry{"src", &Reader::source},
        Entry{"target", &Reader::target},
        Entry{"dst", &Reader::target},
        Entry{"destination", &Reader::target},
        Entry{"readonly", &Reader::readOnly},
        Entry{"ro", &Reader::readOnly},
        Entry{"rro", &Reader::readOnly},
        Entry{"bind-propagation", &Reader::propagation},
        Entry{"bind-nonrecursive", &Reader::nonRecursive},
        Entry{"bind-recursive", &Reader::recursive},
        Entry{"bind-create-src", &Reader::createSource},
        Entry{"volume-nocopy", &Reader::noCopy},
        Entry{"volume-subpath", &Reader::subPath},
        Entry{"image-subpath", &Reader::subPath},
        Entry{"volume-label", &Reader::volumeDetail},
        Entry{"volume-driver", &Reader::volumeDetail},
        Entry{"volume-opt", &Reader::volumeOption},
        Entry{"tmpfs-size", &Reader::size},
        Entry{"tmpfs-mode", &Reader::mode},
    };
    const auto *const found = std::find_if(kHandlers.begin(), kHandlers.end(),
                                           [key](const Entry &entry) { return entry.key == key; });
    return found == kHandlers.end() ? nullptr : found->handler;
}

bool Reader::takesBare(const std::string &key) const
{
    if (key == "readonly" || key == "ro" || key == "bind-nonrecursive")
        return true;
    if (m_engine == Engine::Nerdctl)
        return key == "rro";
    return key == "volume-nocopy" || key == "bind-create-src";
}

Result<Done> Reader::take(const Field &field)
{
    if (!field.hasValue && !takesBare(field.key))
        return refused("invalid field '" + field.whole + "' must be a key=value pair");
    const bool isNerdctl = m_engine == Engine::Nerdctl;
    const bool isForeign = isNerdctl
                               ? field.key.starts_with("volume-") || field.key == "image-subpath"
                                     || field.key == "consistency" || field.key == "bind-create-src"
                               : field.key == "rro";
    if (field.key == "consistency" && !isForeign)
        return Done{};
    const Handler handler = isForeign ? nullptr : handlerFor(field.key);
    if (handler == nullptr)
        return refused("unexpected key '" + field.key + "' in '" + field.whole + "'");
    const bool hasBlanks = field.hasValue && !field.value.empty()
                           && (isBlank(field.value.front()) || isBlank(field.value.back()));
    if (hasBlanks && !isNerdctl) {
        return refused("invalid value for '" + field.key + "' in '" + field.whole
                       + "': value should not have whitespace");
    }
    return (this->*handler)(field);
}

Result<Done> Reader::checkFamilies() const
{
    const std::string end = "-*' options with mount type '" + m_mount.type + "'";
    if (m_ofVolume && m_mount.type != "volume")
        return refused("cannot mix 'volume" + end);
    if (m_ofImage && m_mount.type != "image")
        return refused("cannot mix 'image" + end);
    if (m_ofBind && m_mount.type != "bind")
        return refused("cannot mix 'bind" + end);
    if (m_ofTmpfs && m_mount.type != "tmpfs")
        return refused("cannot mix 'tmpfs" + end);
    return Done{};
}

Result<Done> Reader::checkRecursion() const
{
    const bool asksReadOnly = m_recursion == "writable" || m_recursion == "readonly";
    const std::string option = "option 'bind-recursive=" + m_recursion + "' requires ";
    if (asksReadOnly && !m_mount.readOnly)
        return refused(option + "'readonly' to be specified in conjunction");
    if (m_recursion == "readonly" && m_propagation != "rprivate")
        return refused(option + "'bind-propagation=rprivate' to be specified in conjunction");
    return Done{};
}

/// moby daemon/volume/mounts/linux_parser.go validateMountConfigImpl().
Result<Done> Reader::checkForDaemon() const
{
    const std::string &type = m_mount.type;
    const std::string &from = m_mount.source;
    const std::string prefix = "invalid mount config for type \"" + type + "\": ";
    if (cleanPath(m_targetText) == "/")
        return refused(prefix + "invalid specification: destination can't be '/'");
    if (!m_targetText.starts_with('/') && !holdsExpansion(m_targetText))
        return refused(prefix + "invalid mount path: '" + m_targetText
                       + "' mount path must be absolute");
    if (type == "tmpfs" && !from.empty())
        return refused(prefix + "field Source must not be specified");
    if (type != "bind" && type != "volume" && type != "tmpfs" && type != "image"
        && type != "cluster")
        return refused(prefix + "mount type unknown");
    if ((type == "bind" || type == "image") && from.empty())
        return refused(prefix + "field Source must not be empty");
    if (type == "bind" && !from.starts_with('/') && !from.starts_with('~') && !holdsExpansion(from))
        return refused(prefix + "invalid mount path: '" + from + "' mount path must be absolute");
    if (!m_propagation.empty() && !isPropagation(Engine::Docker, m_propagation))
        return refused(prefix + "invalid propagation mode: " + m_propagation);
    if (type == "volume" && from.empty() && !m_mount.subPath.empty())
        return refused(prefix + "must not set Subpath when using anonymous volumes");
    const bool isNamed = type == "volume" && !from.empty();
    return isNamed && !isOneLetter(from) ? checkVolumeName(Engine::Docker, from) : Done{};
}

/// The local driver with type=none and o=bind mounts its device in place of the volume.
void Reader::takeDevice()
{
    const std::vector<std::string> options = splitFields(m_driverOptions, ',');
    const bool binds = std::any_of(options.begin(), options.end(), [](const auto &option) {
        return option == "bind" || option == "rbind";
    });
    if (binds && m_driverType != "nfs")
        m_mount.volumeDevice = m_driverDevice;
}

/// nerdctl pkg/mountutil ProcessFlagMount() writes a -v and reads that: what is no volume name is a
/// path, whatever the type says.
Result<MountSpec> Reader::finishNerdctl()
{
    const std::string &from = m_mount.source;
    if (m_mount.type == "image" && from.empty())
        return refused("type=image requires a source (the image reference)");
    if (cleanPath(m_targetText) == "/")
        return refused("invalid specification: destination can't be '/'");
    if (!m_targetText.starts_with('/') && !holdsExpansion(m_targetText))
        return refused("expected an absolute path, got \"" + m_targetText + '"');
    m_mount.target = cleanPath(m_targetText);
    m_mount.readOnly = m_mount.readOnly || m_mount.type == "image";
    if (m_mount.type == "image" || m_mount.type == "tmpfs" || from.empty())
        return m_mount;
    const bool isKept = from.starts_with('~') || holdsExpansion(from);
    const bool isName = !isKept && checkVolumeName(Engine::Nerdctl, from).has_value();
    if (!isKept)
        m_mount.type = isName ? "volume" : "bind";
    if (!isKept && !isName)
        m_mount.source = absolutePath(m_base, from);
    return m_mount;
}

Result<MountSpec> Reader::finish()
{
    if (m_engine == Engine::Nerdctl) {
        Result<Done> recursion = checkRecursion();
        return recursion ? finishNerdctl() : recursion.error();
    }
    if (m_mount.type.empty())
        return refused("type is required");
    if (m_targetText.empty())
        return refused("target is required");
    for (const Result<Done> &check : {checkFamilies(), checkRecursion(), checkForDaemon()}) {
        if (!check)
            return check.error();
    }
    takeDevice();
    m_mount.readOnly = m_mount.readOnly || m_mount.type == "image";
    m_mount.target = cleanPath(m_targetText);
    if (m_mount.type == "bind" && m_mount.source.starts_with('/'))
        m_mount.source = cleanPath(m_mount.source);
    return m_mount;
}

Error csvError(std::size_t at, std::string_view what)
{
    return Error(ErrorId::Malformed, "csv",
                 "parse error on line 1, column " + std::to_string(at + 1) + ": "
                     + std::string(what));
}

/// A quoted field starting at `at`, which is left after its closing quote.
Result<std::string> takeQuoted(std::string_view text, std::size_t &at)
{
    std::string field;
    for (++at; at < text.size(); ++at) {
        if (text[at] != '"') {
            field += text[at];
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == '"') {
            field += '"';
            ++at;
            continue;
        }
        ++at;
        if (at < text.size() && text[at] != ',')
            return csvError(at - 1, "extraneous or missing \" in quoted-field");
        return field;
    }
    return csvError(text.size(), "extraneous or missing \" in quoted-field");
}

Result<std::string> takePlain(std::string_view text, std::size_t &at)
{
    const auto end = std::min(text.find(',', at), text.size());
    const std::string_view field = text.substr(at, end - at);
    const auto quote = field.find('"');
    if (quote != std::string_view::npos)
        return csvError(at + quote, "bare \" in non-quoted field");
    at = end;
    return std::string(field);
}

/// nerdctl knows fewer types, in lower case only.
Result<Done> checkNerdctlType(std::string_view type)
{
    static constexpr std::array kTypes{"volume", "bind", "tmpfs", "image"};
    if (std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end())
        return Done{};
    return refusal(Engine::Nerdctl, "invalid mount type '" + std::string(type)
                                        + "' must be a volume/bind/tmpfs/image");
}

Result<MountSpec> parseDockerMount(Engine engine,
                                   const std::vector<std::string> &fields,
                                   const std::string &baseDirectory)
{
    Reader reader(engine, baseDirectory);
    for (const std::string &text : fields) {
        const Field field = splitField(text);
        if (!field.key.empty() && (isBlank(field.key.front()) || isBlank(field.key.back()))) {
            return refusal(engine, "invalid option '" + field.key + "' in '" + text
                                       + "': option should not have whitespace");
        }
        if (engine == Engine::Nerdctl && field.key == "type") {
            Result<Done> type = checkNerdctlType(field.value);
            if (!type)
                return type.error();
        }
        Result<Done> taken = reader.take(field);
        if (!taken)
            return taken.error();
    }
    return reader.finish();
}

} // namespace

Result<std::vector<std::string>> parseCsvRecord(std::string_view text)
{
    std::vector<std::string> fields;
    for (std::size_t at = 0;; ++at) {
        const bool isQuoted = at < text.size() && text[at] == '"';
        Result<std::string> field = isQuoted ? takeQuoted(text, at) : takePlain(text, at);
        if (!field)
            return field.error();
        fields.push_back(std::move(*field));
        if (at >= text.size())
            return fields;
    }
}

std::optional<Error> namingRefusal(Engine engine, const MountSpec &mount)
{
    if (engine != Engine::Docker || mount.type != "volume" || !isOneLetter(mount.source))
        return std::nullopt;
    return checkVolumeName(engine, mount.source).error();
}

Result<MountSpec>
parseMountFlag(Engine engine, std::string_view text, const std::string &baseDirectory)
{
    if (engine == Engine::Nerdctl)
        return parseDockerMount(engine, splitFields(text, ','), baseDirectory);
    const Engine reader =
        engine == Engine::Quadlet || engine == Engine::Podman ? Engine::Podman : Engine::Docker;
    const Result<std::vector<std::string>> fields = parseCsvRecord(text);
    if (!fields)
        return refusal(reader, fields.error().detail());
    if (reader == Engine::Podman)
        return parsePodmanMount(*fields, baseDirectory);
    return parseDockerMount(reader, *fields, baseDirectory);
}

} // namespace mountlens
