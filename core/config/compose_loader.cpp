// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_loader.h"

#include "config/compose_merge.h"
#include "config/compose_paths.h"
#include "config/compose_schema.h"
#include "config/compose_volume.h"
#include "config/paths.h"

#include <algorithm>
#include <array>
#include <set>

namespace mountlens {

namespace {

constexpr int kMaxFiles = 200;
constexpr std::size_t kMaxServices = 10'000;
constexpr std::size_t kMaxValues = 500'000;
constexpr std::size_t kMaxText = std::size_t{64} << 20U;
constexpr std::size_t kMaxChain = 100;

std::string joined(const std::vector<std::string> &path)
{
    std::string text;
    for (const std::string &part : path)
        text += (text.empty() ? "" : ".") + part;
    return text;
}

std::size_t countValues(const YamlValue &value)
{
    std::size_t count = 1;
    for (const YamlValue &item : value.items)
        count += countValues(item);
    for (const YamlValue::Member &member : value.members)
        count += countValues(member.second);
    return count;
}

bool matches(const std::vector<std::string> &path, std::string_view pattern)
{
    for (const std::string &part : path) {
        const std::size_t end = std::min(pattern.find('.'), pattern.size());
        const std::string_view expected = pattern.substr(0, end);
        if (pattern.empty() || (expected != "*" && expected != part))
            return false;
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
    }
    return pattern.empty();
}

/// Whose texts become booleans once their variables are in (compose-go loader/interpolate.go).
bool isBooleanPlace(const std::vector<std::string> &path)
{
    constexpr std::array<std::string_view, 18> kPatterns{
        "services.*.privileged",
        "services.*.read_only",
        "services.*.volumes.[].read_only",
        "services.*.volumes.[].volume.nocopy",
        "services.*.init",
        "services.*.tty",
        "services.*.stdin_open",
        "services.*.oom_kill_disable",
        "services.*.healthcheck.disable",
        "services.*.depends_on.*.required",
        "services.*.depends_on.*.restart",
        "volumes.*.external",
        "secrets.*.external",
        "configs.*.external",
        "networks.*.external",
        "networks.*.internal",
        "networks.*.attachable",
        "networks.*.enable_ipv6",
    };
    return std::any_of(kPatterns.begin(), kPatterns.end(),
                       [&](std::string_view pattern) { return matches(path, pattern); });
}

/// A path that Compose would fetch from elsewhere.
bool isRemote(std::string_view path)
{
    constexpr std::array<std::string_view, 7> kRemotePrefixes{
        "https://", "http://", "git://", "ssh://", "git@", "oci://", "github.com/"};
    return std::any_of(kRemotePrefixes.begin(), kRemotePrefixes.end(),
                       [&](std::string_view prefix) { return path.starts_with(prefix); });
}

std::string directoryOf(const std::string &file)
{
    const std::size_t slash = file.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : file.substr(0, slash);
}

/// A text, or a sequence of texts, as a list.
std::vector<std::string> textList(const YamlValue *value)
{
    std::vector<std::string> texts;
    if (!value)
        return texts;
    if (value->isScalar())
        texts.push_back(value->text);
    for (const YamlValue &item : value->items) {
        if (item.isScalar())
            texts.push_back(item.text);
    }
    return texts;
}

bool isOldService(const YamlValue::Member &member)
{
    constexpr std::array<std::string_view, 6> kTopLevel{"services", "volumes", "networks",
                                                        "secrets",  "configs", "models"};
    const bool known =
        std::find(kTopLevel.begin(), kTopLevel.end(), member.first) != kTopLevel.end();
    return !known && !member.first.starts_with("x-")
           && (member.second.find("image") || member.second.find("build"));
}

/// Where a file is read from, and for whom.
struct Scope
{
    std::string file;
    std::string directory;
    const ComposeEnvironment *environment;
    /// The files that included this one, the outermost first.
    std::vector<std::string> includers;
};

/// One service that extends another.
struct Extension
{
    std::string file;
    std::string service;

    bool operator==(const Extension &) const = default;
};

class Loader
{
public:
    Loader(const Surroundings &surroundings, Notices &notices)
        : m_surroundings(surroundings)
        , m_notices(notices)
    {
    }

    Result<YamlValue> model(const std::vector<std::string> &files, Scope scope)
    {
        YamlValue whole;
        whole.kind = YamlValue::Kind::Mapping;
        for (const std::string &file : files) {
            scope.file = file;
            auto documents = read(file);
            if (!documents)
                return documents.error();
            for (YamlValue &document : *documents) {
                if (auto done = addDocument(whole, std::move(document), scope); !done)
                    return done.error();
            }
        }
        makePathsAbsolute(whole, scope.directory, m_surroundings);
        return whole;
    }

private:
    void refuse(std::string words, std::uint32_t line = 0)
    {
        m_notices.push_back({NoticeId::EngineRefuses, {"compose", std::move(words)}, line});
    }

    Result<Done> spend(const YamlValue &value)
    {
        m_values += countValues(value);
        if (m_values > kMaxValues)
            return Error(ErrorId::TooLarge, "compose");
        return Done{};
    }

    Result<std::vector<YamlValue>> read(const std::string &file)
    {
        if (++m_files > kMaxFiles)
            return Error(ErrorId::TooLarge, "compose");
        const auto text = m_surroundings.read(file);
        if (!text)
            return text.error();
        auto documents = parseYaml(*text);
        if (!documents)
            return documents;
        std::erase_if(*documents, [](const YamlValue &document) { return document.isNull(); });
        for (const YamlValue &document : *documents) {
            if (!document.isMapping())
                return Error(ErrorId::Malformed, "line " + std::to_string(document.line),
                             "top-level object must be a mapping");
            if (auto done = spend(document); !done)
                return done.error();
        }
        return documents;
    }

    // -- variables

    Result<Done>
    interpolateAll(YamlValue &value, std::vector<std::string> &path, const Scope &scope)
    {
        if (value.tag == "!reset")
            return Done{};
        if (value.isScalar())
            return interpolateText(value, path, scope);
        path.emplace_back("[]");
        for (YamlValue &item : value.items) {
            if (auto done = interpolateAll(item, path, scope); !done)
                return done;
        }
        for (YamlValue::Member &member : value.members) {
            path.back() = member.first;
            if (auto done = interpolateAll(member.second, path, scope); !done)
                return done;
        }
        path.pop_back();
        if (matches(path, "services.*.volumes.[]"))
            noteLostSource(value);
        return Done{};
    }

    /// compose-go paths/resolve.go absVolumeMount(): a bind from nothing but unset variables.
    void noteLostSource(const YamlValue &volume)
    {
        const YamlValue *type = volume.find("type");
        const YamlValue *source = volume.find("source");
        if (type && source && type->text == "bind" && source->text.starts_with("${"))
            refuse("invalid mount config for type \"bind\": field Source must not be empty",
                   source->line);
    }

    Result<Done>
    interpolateText(YamlValue &value, const std::vector<std::string> &path, const Scope &scope)
    {
        if (composeScalarType(value) != ScalarType::Text)
            return Done{};
        auto made = interpolateLeniently(value.text, scope.environment->lookup());
        if (!made)
            return made.error();
        m_text += made->text.size();
        if (m_text > kMaxText)
            return Error(ErrorId::TooLarge, "compose");
        noteVariables(*made, path, value.line);
        if (!made->unset.empty() && needsItsVariables(path, made->text, value.line))
            made =
                interpolateLeniently(value.text, scope.environment->lookup(), UnsetVariable::Stays);
        if (!made)
            return made.error();
        value.text = std::move(made->text);
        value.plain = false;
        if (isBooleanPlace(path) && made->refusals.empty())
            castBoolean(value, path);
        return Done{};
    }

    void noteVariables(const Interpolated &made,
                       const std::vector<std::string> &path,
                       std::uint32_t line)
    {
        for (const std::string &words : made.refusals)
            refuse("error while interpolating " + joined(path) + ": " + words, line);
        for (const std::string &name : made.unset) {
            if (m_unset.insert(name).second)
                m_notices.push_back({NoticeId::VariableUnset, {name}, line});
        }
    }

    /// Whether a volume loses its source or target with the variables that are not set; then they
    /// stay in it, so that what was asked for can still be seen.
    bool needsItsVariables(const std::vector<std::string> &path,
                           std::string_view text,
                           std::uint32_t line)
    {
        if (text.empty())
            return matches(path, "services.*.volumes.[].source")
                   || matches(path, "services.*.volumes.[].target");
        if (!matches(path, "services.*.volumes.[]"))
            return false;
        const auto volume = parseComposeVolume(text);
        if (!volume)
            refuse(volume.error().detail(), line);
        return !volume;
    }

    void castBoolean(YamlValue &value, const std::vector<std::string> &path)
    {
        const auto boolean = composeBoolean(value.text);
        if (!boolean)
            refuse("error while interpolating " + joined(path)
                       + ": failed to cast to expected type: invalid boolean: " + value.text,
                   value.line);
        value.text = boolean.value_or(false) ? "true" : "false";
        value.plain = true;
    }

    // -- one document

    Result<Done> addDocument(YamlValue &whole, YamlValue document, const Scope &scope)
    {
        takeServicesOfOldFormat(document);
        std::vector<std::string> path;
        if (auto done = interpolateAll(document, path, scope); !done)
            return done;
        noteRepeatedVolumes(document, m_notices);
        if (auto done = addIncludes(document, scope); !done)
            return done;
        if (auto done = extendAll(document, scope); !done)
            return done;
        whole = mergeCompose(std::move(whole), std::move(document), {}, m_notices);
        dropResets(whole);
        dropRepeatedItems(whole);
        for (SchemaViolation &violation : composeSchemaViolations(whole))
            refuse("validating " + scope.file + ": " + violation.words, violation.line);
        lengthenVolumes(whole, m_notices);
        dropRepeatedItems(whole);
        return Done{};
    }

    /// Before format 2 the services stood at the top, which Compose no longer takes.
    void takeServicesOfOldFormat(YamlValue &document)
    {
        if (document.members.empty()
            || !std::all_of(document.members.begin(), document.members.end(), isOldService))
            return;
        refuse("additional properties '" + document.members.front().first + "' not allowed",
               document.members.front().second.line);
        YamlValue services = std::move(document);
        document = YamlValue{};
        document.kind = YamlValue::Kind::Mapping;
        document.line = services.line;
        document.members.emplace_back("services", std::move(services));
    }

    // -- include

    Result<Done> addIncludes(YamlValue &document, const Scope &scope)
    {
        const YamlValue *found = document.find("include");
        if (!found || found->isNull())
            return Done{};
        if (!found->isSequence())
            refuse("`include` must be a list", found->line);
        const YamlValue list = *found;
        for (const YamlValue &entry : list.items) {
            if (auto done = addInclude(document, entry, scope); !done)
                return done;
        }
        std::erase_if(document.members,
                      [](const YamlValue::Member &member) { return member.first == "include"; });
        return Done{};
    }

    Result<Done> addInclude(YamlValue &document, const YamlValue &entry, const Scope &scope)
    {
        std::vector<std::string> files = textList(entry.isMapping() ? entry.find("path") : &entry);
        for (std::string &file : files) {
            if (isRemote(file)) {
                m_notices.push_back({NoticeId::NotEvaluated, {"include: " + file}, entry.line});
                return Done{};
            }
            file = cleanPath(absolutePath(scope.directory, file));
            if (isMissing(file, entry.line))
                return Done{};
        }
        if (files.empty())
            return Done{};
        Scope inner{files.front(), directoryOf(files.front()), nullptr, scope.includers};
        inner.includers.push_back(scope.file);
        if (std::find(inner.includers.begin(), inner.includers.end(), files.front())
            != inner.includers.end()) {
            refuse("include cycle detected: " + inner.includers.front() + " include "
                       + files.front(),
                   entry.line);
            return Done{};
        }
        if (const YamlValue *own = entry.find("project_directory"); own && !own->text.empty())
            inner.directory = cleanPath(absolutePath(scope.directory, own->text));
        ComposeEnvironment environment = *scope.environment;
        addIncludedVariables(environment, entry, inner.directory, scope);
        inner.environment = &environment;
        auto imported = model(files, inner);
        if (!imported)
            return goOnWithout(files.front(), imported.error(), entry.line);
        importResources(std::move(*imported), document);
        return Done{};
    }

    bool isMissing(const std::string &file, std::uint32_t line)
    {
        if (m_surroundings.kind(file) != FileKind::Missing)
            return false;
        m_notices.push_back({NoticeId::FileMissing, {file}, line});
        refuse("open " + file + ": no such file or directory", line);
        return true;
    }

    /// What the file that names `file` says is worth showing without it, but for a limit.
    Result<Done> goOnWithout(const std::string &file, const Error &why, std::uint32_t line)
    {
        if (why.id() == ErrorId::TooLarge)
            return why;
        if (why.id() == ErrorId::Malformed)
            refuse("failed to parse " + file + ": " + why.subject() + ": " + why.detail(), line);
        else
            m_notices.push_back({NoticeId::FileUnreadable, {file}, line});
        return Done{};
    }

    /// Its own env_file, else the .env beside it; what is set already stays.
    void addIncludedVariables(ComposeEnvironment &environment,
                              const YamlValue &entry,
                              const std::string &directory,
                              const Scope &scope)
    {
        std::vector<std::string> files = textList(entry.find("env_file"));
        std::erase(files, "/dev/null");
        for (std::string &file : files)
            file = absolutePath(scope.directory, file);
        const std::string beside = absolutePath(directory, ".env");
        if (!entry.find("env_file") && m_surroundings.kind(beside) == FileKind::Regular)
            files.push_back(beside);
        environment.addFiles(files, m_notices);
    }

    /// What the including file says of the same thing is laid over what it includes.
    void importResources(YamlValue imported, YamlValue &document)
    {
        constexpr std::array<std::string_view, 6> kResources{"services", "volumes", "networks",
                                                             "secrets",  "configs", "models"};
        for (const std::string_view kind : kResources) {
            YamlValue *from = imported.find(kind);
            if (!from || !from->isMapping())
                continue;
            YamlValue *into = document.find(kind);
            if (!into || !into->isMapping()) {
                std::erase_if(document.members,
                              [&](const auto &member) { return member.first == kind; });
                document.members.emplace_back(kind, std::move(*from));
                continue;
            }
            *into =
                mergeCompose(std::move(*from), std::move(*into), {std::string(kind)}, m_notices);
        }
    }

    // -- extends

    Result<Done> extendAll(YamlValue &document, const Scope &scope)
    {
        YamlValue *services = document.find("services");
        if (!services || !services->isMapping())
            return Done{};
        if (services->members.size() > kMaxServices)
            return Error(ErrorId::TooLarge, "compose");
        for (std::size_t i = 0; i < services->members.size(); ++i) {
            const std::string name = services->members[i].first;
            std::vector<Extension> chain;
            if (auto done = extend(*services, name, scope, chain); !done)
                return done;
        }
        return Done{};
    }

    /// Lays services[name] over what it extends, which is extended first.
    Result<Done> extend(YamlValue &services,
                        const std::string &name,
                        const Scope &scope,
                        std::vector<Extension> &chain)
    {
        YamlValue *service = services.find(name);
        const YamlValue *extends = service->find("extends");
        if (!extends || extends->isNull())
            return Done{};
        if (chain.size() >= kMaxChain)
            return Error(ErrorId::TooLarge, "compose");
        chain.push_back({scope.file, name});
        auto base = baseOf(services, *extends, name, scope, chain);
        if (!base)
            return base.error();
        chain.pop_back();
        service = services.find(name);
        std::erase_if(service->members,
                      [](const YamlValue::Member &member) { return member.first == "extends"; });
        if (!base->isMapping())
            return Done{};
        dropResets(*base);
        if (auto done = spend(*base); !done)
            return done;
        *service =
            mergeCompose(std::move(*base), std::move(*service), {"services", name}, m_notices);
        return Done{};
    }

    /// Null where there is none: then Compose would have refused, and a notice says so.
    Result<YamlValue> baseOf(YamlValue &services,
                             const YamlValue &extends,
                             const std::string &name,
                             const Scope &scope,
                             std::vector<Extension> &chain)
    {
        const YamlValue *named = extends.isMapping() ? extends.find("service") : &extends;
        const std::uint32_t line = extends.line;
        if (!named || !named->isScalar()) {
            refuse("extends." + name + ".service is required", line);
            return YamlValue{};
        }
        const std::string wanted = named->text;
        const YamlValue *file = extends.find("file");
        if (file && file->isScalar())
            return baseFromFile(wanted, file->text, line, scope, chain);
        if (!services.find(wanted)) {
            refuse("cannot extend service \"" + name + "\" in " + scope.file + ": service \""
                       + wanted + "\" not found",
                   line);
            return YamlValue{};
        }
        return extendedBase(services, wanted, line, scope, chain);
    }

    Result<YamlValue> baseFromFile(const std::string &wanted,
                                   const std::string &file,
                                   std::uint32_t line,
                                   const Scope &scope,
                                   std::vector<Extension> &chain)
    {
        if (isRemote(file)) {
            m_notices.push_back({NoticeId::NotEvaluated, {"extends: " + file}, line});
            return YamlValue{};
        }
        Scope inner = scope;
        inner.file = cleanPath(composePath(file, scope.directory, m_surroundings));
        inner.directory = directoryOf(inner.file);
        if (isMissing(inner.file, line))
            return YamlValue{};
        auto other = extendedFile(inner);
        if (!other) {
            auto done = goOnWithout(inner.file, other.error(), line);
            return done ? Result<YamlValue>(YamlValue{}) : done.error();
        }
        YamlValue *services = other->find("services");
        if (!services || !services->find(wanted)) {
            refuse("cannot extend service \"" + wanted + "\": not found in " + file, line);
            return YamlValue{};
        }
        return extendedBase(*services, wanted, line, inner, chain);
    }

    Result<YamlValue> extendedBase(YamlValue &services,
                                   const std::string &wanted,
                                   std::uint32_t line,
                                   const Scope &scope,
                                   std::vector<Extension> &chain)
    {
        if (std::find(chain.begin(), chain.end(), Extension{scope.file, wanted}) != chain.end()) {
            refuse("Circular reference: " + wanted + " in " + scope.file, line);
            return YamlValue{};
        }
        if (auto done = extend(services, wanted, scope, chain); !done)
            return done.error();
        return *services.find(wanted);
    }

    /// A file that services are taken from: its own includes do not count.
    Result<YamlValue> extendedFile(const Scope &scope)
    {
        auto documents = read(scope.file);
        if (!documents)
            return documents.error();
        YamlValue whole;
        whole.kind = YamlValue::Kind::Mapping;
        for (YamlValue &document : *documents) {
            std::vector<std::string> path;
            if (auto done = interpolateAll(document, path, scope); !done)
                return done.error();
            noteRepeatedVolumes(document, m_notices);
            whole = mergeCompose(std::move(whole), std::move(document), {}, m_notices);
        }
        dropResets(whole);
        lengthenVolumes(whole, m_notices);
        makePathsAbsolute(whole, scope.directory, m_surroundings);
        return whole;
    }

    const Surroundings &m_surroundings;
    Notices &m_notices;
    std::set<std::string> m_unset;
    int m_files = 0;
    std::size_t m_values = 0;
    std::size_t m_text = 0;
};

} // namespace

std::optional<bool> composeBoolean(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    if (lower == "true" || lower == "y" || lower == "yes" || lower == "on")
        return true;
    if (lower == "false" || lower == "n" || lower == "no" || lower == "off")
        return false;
    return std::nullopt;
}

Result<YamlValue> loadComposeModel(const std::vector<std::string> &files,
                                   const std::string &directory,
                                   const ComposeEnvironment &environment,
                                   const Surroundings &surroundings,
                                   Notices &notices)
{
    return Loader(surroundings, notices).model(files, {{}, directory, &environment, {}});
}

} // namespace mountlens
