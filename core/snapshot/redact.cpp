// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/redact.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <set>

namespace mountlens {

namespace {

/// Sorted.
constexpr std::array<std::string_view, 77> kWellKnown = {
    "_data",      "attr",      "bin",        "boot",       "btrfs",  "cache",   "cgroup",
    "char",       "console",   "containerd", "containers", "cwd",    "data",    "dev",
    "diff",       "docker",    "environ",    "etc",        "exe",    "fd",      "fdinfo",
    "fs",         "full",      "games",      "home",       "io",     "kernel",  "lib",
    "lib32",      "lib64",     "libpod",     "libx32",     "local",  "lock",    "log",
    "lost+found", "map_files", "maps",       "media",      "merged", "mnt",     "mounts",
    "mqueue",     "net",       "ns",         "null",       "opt",    "overlay", "overlay2",
    "podman",     "proc",      "ptmx",       "pts",        "random", "root",    "run",
    "sbin",       "security",  "self",       "shadow",     "share",  "shm",     "snap",
    "spool",      "srv",       "stderr",     "stdin",      "stdout", "storage", "sys",
    "task",       "tmp",       "tty",        "user",       "usr",    "var",     "volumes",
};

/// Of engines: causes and remarks know them by their names.
constexpr std::array<std::string_view, 3> kSockets = {"containerd.sock", "docker.sock",
                                                      "podman.sock"};

bool isShortNumber(std::string_view name)
{
    constexpr std::size_t kLongestPid = 7;
    return name.size() <= kLongestPid && parseNumber(name).has_value();
}

bool staysAsItIs(std::string_view name)
{
    return name.empty() || name == "." || name == ".." || isShortNumber(name)
           || std::binary_search(kWellKnown.begin(), kWellKnown.end(), name)
           || std::binary_search(kSockets.begin(), kSockets.end(), name);
}

/// `number` in letters and digits, `length` characters; nullopt: it does not fit.
std::optional<std::string> shortCode(std::size_t number, std::size_t length)
{
    constexpr std::string_view kDigits = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string code(length, kDigits.front());
    for (std::size_t i = length; i-- > 0 && number > 0; number /= kDigits.size())
        code[i] = kDigits[number % kDigits.size()];
    return number == 0 ? std::optional(code) : std::nullopt;
}

/// Which name stands for which.
class NameBook
{
public:
    const std::string &replacement(std::string_view name)
    {
        auto found = m_replacements.find(name);
        if (found == m_replacements.end())
            found = m_replacements.emplace(std::string(name), fresh(name.size())).first;
        return found->second;
    }
    [[nodiscard]] const Replacements &all() const noexcept { return m_replacements; }
    /// nullptr: this name has not been met as a path component.
    [[nodiscard]] const std::string *known(std::string_view name) const
    {
        const auto found = m_replacements.find(name);
        return found == m_replacements.end() ? nullptr : &found->second;
    }

private:
    std::string fresh(std::size_t length)
    {
        std::string candidate;
        do
            candidate = next(length);
        while (staysAsItIs(candidate) || !m_used.insert(candidate).second);
        return candidate;
    }

    std::string next(std::size_t length)
    {
        std::string candidate = "name" + std::to_string(++m_count);
        if (candidate.size() <= length)
            return candidate.append(length - candidate.size(), '_');
        return shortCode(m_count, length).value_or(candidate);
    }

    Replacements m_replacements;
    std::set<std::string> m_used;
    std::size_t m_count = 0;
};

class Redaction
{
public:
    void apply(Snapshot &snapshot);
    [[nodiscard]] const Replacements &names() const noexcept { return m_book.all(); }

private:
    void name(std::string &name)
    {
        if (!staysAsItIs(name))
            name = m_book.replacement(name);
    }
    void path(std::string &path);
    static void options(std::string &options);
    void text(std::string &text);
    [[nodiscard]] Error error(const Error &old);

    void request(Request &request);
    void node(RecordedNode &node);
    void mount(RecordedMount &mount);
    void subject(Subject &subject);
    void user(HostUser &user);
    void circumstances(Circumstances &around);
    void notice(Notice &notice);
    void places(RecordedPlaces &places);
    void surroundings(RecordedSurroundings &around);
    void facts(RecordedFacts &facts);

    template <class T>
    void names(std::map<std::string, Result<T>, std::less<>> &answers);
    template <class T>
    void errorIn(Result<T> &result)
    {
        if (!result)
            result = error(result.error());
    }
    template <class T>
    void errorIn(std::optional<Result<T>> &result)
    {
        if (result)
            errorIn(*result);
    }
    void errorsIn(RecordedNode &node);
    void errorsIn(RecordedFacts &facts);

    NameBook m_book;
};

void Redaction::path(std::string &path)
{
    std::string redacted;
    std::string_view rest = path;
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('/'), rest.size());
        std::string component(rest.substr(0, length));
        name(component);
        redacted += component;
        rest.remove_prefix(length);
        if (!rest.empty()) {
            redacted += '/';
            rest.remove_prefix(1);
        }
    }
    path = std::move(redacted);
}

/// Numbers and bare words decide; other values (paths, addresses, user names) do not.
void Redaction::options(std::string &options)
{
    std::string redacted;
    std::string_view rest = options;
    while (!rest.empty()) {
        const std::string_view option = takeUntil(rest, ',');
        const std::size_t equals = option.find('=');
        const bool kept =
            equals == std::string_view::npos || parseNumber(option.substr(equals + 1)).has_value();
        if (!redacted.empty())
            redacted += ',';
        redacted += kept ? option : option.substr(0, equals + 1);
    }
    options = std::move(redacted);
}

/// Free text of an error: a path, or a name that is known from a path.
void Redaction::text(std::string &text)
{
    if (text.find('/') != std::string::npos)
        path(text);
    else if (const std::string *replacement = m_book.known(text))
        text = *replacement;
}

Error Redaction::error(const Error &old)
{
    std::string subject = old.subject();
    text(subject);
    if (old.cause())
        return error(*old.cause()).within(old.id(), subject);
    std::string detail = old.detail();
    text(detail);
    return Error(old.id(), subject, detail, old.code());
}

void Redaction::request(Request &request)
{
    path(request.path);
    path(request.path2);
    const std::size_t dot = request.xattrName.find('.');
    const bool free =
        request.xattrName.starts_with("user.") || request.xattrName.starts_with("trusted.");
    if (!free)
        return;
    std::string own = request.xattrName.substr(dot + 1);
    name(own);
    request.xattrName = request.xattrName.substr(0, dot + 1) + own;
}

template <class T>
void Redaction::names(std::map<std::string, Result<T>, std::less<>> &answers)
{
    std::map<std::string, Result<T>, std::less<>> redacted;
    for (const auto &[old, answer] : answers) {
        std::string key = old;
        name(key);
        redacted.emplace(std::move(key), answer);
    }
    answers = std::move(redacted);
}

void Redaction::node(RecordedNode &node)
{
    names(node.children);
    names(node.mountpoints);
    if (node.symlink && *node.symlink)
        path((*node.symlink)->path);
    if (node.executableHead && *node.executableHead)
        path((*node.executableHead)->interpreter);
}

void Redaction::mount(RecordedMount &mount)
{
    if (!mount.facts || !*mount.facts)
        return;
    MountFacts &facts = **mount.facts;
    if (facts.source != facts.fileSystem)
        path(facts.source);
    path(facts.root);
    path(facts.mountPoint);
    options(facts.superOptions);
    errorIn(facts.idmap);
}

void Redaction::subject(Subject &subject)
{
    name(subject.command);
    errorIn(subject.securityLabel);
}

void Redaction::user(HostUser &user)
{
    name(user.name);
    path(user.home);
}

void Redaction::circumstances(Circumstances &around)
{
    name(around.container);
    user(around.engineUser);
    for (MountOrigin &mount : around.mounts) {
        path(mount.target);
        path(mount.hostPath);
        name(mount.volume);
        path(mount.firstMissing);
    }
    for (SubordinateHolder &holder : around.subordinateHolders)
        name(holder.name);
}

/// Numbers stay; whatever else it speaks of may be a name.
void Redaction::notice(Notice &notice)
{
    for (std::string &argument : notice.args)
        path(argument);
}

void Redaction::places(RecordedPlaces &places)
{
    RecordedPlaces redacted;
    for (auto &[old, place] : places) {
        std::string key = old;
        path(key);
        if (place.mountPoint)
            path(*place.mountPoint);
        redacted.emplace(std::move(key), std::move(place));
    }
    places = std::move(redacted);
}

void Redaction::surroundings(RecordedSurroundings &around)
{
    name(around.container);
    path(around.image);
    if (around.collector)
        user(*around.collector);
    circumstances(around.circumstances);
    for (Bystander &bystander : around.bystanders) {
        subject(bystander.subject);
        name(bystander.container);
    }
    for (Notice &each : around.notices)
        notice(each);
    places(around.places);
}

void Redaction::facts(RecordedFacts &facts)
{
    for (auto &[id, each] : facts.nodes)
        node(each);
    for (auto &[id, each] : facts.mounts)
        mount(each);
}

void Redaction::errorsIn(RecordedNode &node)
{
    errorIn(node.inode);
    errorIn(node.accessAcl);
    errorIn(node.defaultAcl);
    errorIn(node.symlink);
    errorIn(node.executableHead);
    errorIn(node.parent);
    errorIn(node.withoutMounts);
    for (auto &[name, answer] : node.children)
        errorIn(answer);
    for (auto &[name, answer] : node.mountpoints)
        errorIn(answer);
    for (auto &[question, answer] : node.questions)
        errorIn(answer);
}

void Redaction::errorsIn(RecordedFacts &facts)
{
    errorIn(facts.root);
    errorIn(facts.workingDirectory);
    for (auto &[id, node] : facts.nodes)
        errorsIn(node);
    for (auto &[id, mount] : facts.mounts) {
        errorIn(mount.facts);
        errorIn(mount.superblockNamespace);
    }
    for (auto &[question, answer] : facts.devices)
        errorIn(answer);
}

void Redaction::apply(Snapshot &snapshot)
{
    snapshot.redacted = true;
    snapshot.hostName.clear();
    snapshot.names = {};
    for (Request &each : snapshot.requests)
        request(each);
    facts(snapshot.facts);
    subject(snapshot.subject);
    surroundings(snapshot.around);
    if (snapshot.setUp) {
        facts(snapshot.setUp->host);
        subject(snapshot.setUp->engine);
        for (RecordedSetUp::Task &task : snapshot.setUp->tasks) {
            path(task.target);
            request(task.request);
        }
        errorsIn(snapshot.setUp->host);
    }
    errorsIn(snapshot.facts);
}

} // namespace

Snapshot redacted(Snapshot snapshot)
{
    return redactedWithNames(std::move(snapshot)).snapshot;
}

Redacted redactedWithNames(Snapshot snapshot)
{
    Redaction redaction;
    redaction.apply(snapshot);
    return {std::move(snapshot), redaction.names()};
}

} // namespace mountlens
