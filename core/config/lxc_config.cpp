// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Follows src/lxc/confile.c and src/lxc/conf.c of LXC 6.
#include "config/lxc_config.h"

#include "base/text_scan.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mountlens {

namespace {

constexpr std::size_t kMaxIncludes = 200;
constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string_view unquoted(std::string_view value)
{
    const bool quoted = value.size() > 1 && (value.front() == '\'' || value.front() == '"')
                        && value.back() == value.front();
    return quoted ? value.substr(1, value.size() - 2) : value;
}

std::string upperCase(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return upper.starts_with("CAP_") ? upper.substr(4) : upper;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::string_view part = trimmed(takeUntil(text, separator));
        if (!part.empty())
            parts.emplace_back(part);
    }
    return parts;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    for (std::string_view word = takeField(text); !word.empty(); word = takeField(text))
        found.emplace_back(word);
    return found;
}

Error refused(std::string what)
{
    return Error(ErrorId::EngineRefuses, "lxc", std::move(what));
}

std::string fileNameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string directoryOf(const std::string &path)
{
    return path.substr(0, std::min(path.rfind('/'), path.size()));
}

/// Names that LXC 1 and 2 had; later ones refuse them until lxc-update-config ran.
std::string currentKey(std::string_view key)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kOld{
        std::pair<std::string_view, std::string_view>{"lxc.id_map", "lxc.idmap"},
        {"lxc.rootfs", "lxc.rootfs.path"},
        {"lxc.mount", "lxc.mount.fstab"},
        {"lxc.utsname", "lxc.uts.name"},
        {"lxc.aa_profile", "lxc.apparmor.profile"},
        {"lxc.se_context", "lxc.selinux.context"},
        {"lxc.init_uid", "lxc.init.uid"},
        {"lxc.init_gid", "lxc.init.gid"}};
    const auto *const found =
        std::find_if(kOld.begin(), kOld.end(), [&](const auto &one) { return one.first == key; });
    return std::string(found == kOld.end() ? key : found->second);
}

/// config_jump_table: the keys, and the beginnings that others may have.
constexpr std::array<std::string_view, 75> kKeys{"lxc.apparmor.allow_incomplete",
                                                 "lxc.apparmor.allow_nesting",
                                                 "lxc.apparmor.profile",
                                                 "lxc.apparmor.raw",
                                                 "lxc.arch",
                                                 "lxc.autodev",
                                                 "lxc.autodev.tmpfs.size",
                                                 "lxc.cap.drop",
                                                 "lxc.cap.keep",
                                                 "lxc.console.buffer.size",
                                                 "lxc.console.logfile",
                                                 "lxc.console.path",
                                                 "lxc.console.rotate",
                                                 "lxc.console.size",
                                                 "lxc.environment",
                                                 "lxc.environment.hooks",
                                                 "lxc.environment.runtime",
                                                 "lxc.ephemeral",
                                                 "lxc.execute.cmd",
                                                 "lxc.group",
                                                 "lxc.hook",
                                                 "lxc.hook.autodev",
                                                 "lxc.hook.clone",
                                                 "lxc.hook.destroy",
                                                 "lxc.hook.mount",
                                                 "lxc.hook.post-stop",
                                                 "lxc.hook.pre-mount",
                                                 "lxc.hook.pre-start",
                                                 "lxc.hook.start",
                                                 "lxc.hook.start-host",
                                                 "lxc.hook.stop",
                                                 "lxc.hook.version",
                                                 "lxc.idmap",
                                                 "lxc.include",
                                                 "lxc.init.cmd",
                                                 "lxc.init.cwd",
                                                 "lxc.init.gid",
                                                 "lxc.init.groups",
                                                 "lxc.init.uid",
                                                 "lxc.keyring.session",
                                                 "lxc.log.file",
                                                 "lxc.log.level",
                                                 "lxc.log.syslog",
                                                 "lxc.monitor.signal.pdeath",
                                                 "lxc.monitor.unshare",
                                                 "lxc.mount.auto",
                                                 "lxc.mount.entry",
                                                 "lxc.mount.fstab",
                                                 "lxc.namespace.clone",
                                                 "lxc.namespace.keep",
                                                 "lxc.net",
                                                 "lxc.no_new_privs",
                                                 "lxc.pty.max",
                                                 "lxc.rootfs.managed",
                                                 "lxc.rootfs.mount",
                                                 "lxc.rootfs.options",
                                                 "lxc.rootfs.path",
                                                 "lxc.sched.core",
                                                 "lxc.seccomp.allow_nesting",
                                                 "lxc.seccomp.notify.cookie",
                                                 "lxc.seccomp.notify.proxy",
                                                 "lxc.seccomp.profile",
                                                 "lxc.selinux.context",
                                                 "lxc.selinux.context.keyring",
                                                 "lxc.signal.halt",
                                                 "lxc.signal.reboot",
                                                 "lxc.signal.stop",
                                                 "lxc.start.auto",
                                                 "lxc.start.delay",
                                                 "lxc.start.order",
                                                 "lxc.time.offset.boot",
                                                 "lxc.time.offset.monotonic",
                                                 "lxc.tty.dir",
                                                 "lxc.tty.max",
                                                 "lxc.uts.name"};
constexpr std::array<std::string_view, 7> kKeyBeginnings{
    "lxc.cgroup.", "lxc.cgroup2", "lxc.namespace.share.", "lxc.net.", "lxc.prlimit",
    "lxc.proc",    "lxc.sysctl"};

bool isKey(std::string_view key)
{
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end()
           || std::any_of(kKeyBeginnings.begin(), kKeyBeginnings.end(),
                          [key](std::string_view begin) { return key.starts_with(begin); });
}

/// One line of fstab: SOURCE TARGET TYPE OPTIONS.
struct FstabLine
{
    std::string source;
    std::string target;
    std::string type;
    std::vector<std::string> options;
};

std::optional<FstabLine> fstabLine(std::string_view text)
{
    FstabLine line;
    line.source = decodeOctalEscapes(takeField(text));
    line.target = decodeOctalEscapes(takeField(text));
    line.type = decodeOctalEscapes(takeField(text));
    line.options = split(decodeOctalEscapes(takeField(text)), ',');
    return line.type.empty() ? std::nullopt : std::optional(std::move(line));
}

class LxcReader
{
public:
    LxcReader(const Surroundings &surroundings, ContainerSpec &container, Notices &notices)
        : m_surroundings(surroundings)
        , m_container(container)
        , m_notices(notices)
    {
    }

    Result<Done> file(const std::string &path)
    {
        if (std::find(m_open.begin(), m_open.end(), path) != m_open.end())
            return refused("lxc.include = " + path);
        if (++m_files > kMaxIncludes)
            return Error(ErrorId::TooLarge, "lxc.include");
        const auto content = m_surroundings.read(path);
        if (!content)
            return content.error();
        m_open.push_back(path);
        auto done = text(*content);
        m_open.pop_back();
        return done;
    }

    Result<Done> text(std::string_view rest)
    {
        std::uint32_t number = 0;
        while (!rest.empty()) {
            ++number;
            const std::string_view line = trimmed(takeLine(rest));
            // Proxmox: sections are snapshots of an earlier state.
            if (line.starts_with('['))
                break;
            m_line = m_open.size() > 1 ? 0 : number;
            auto done = line.empty() || line.front() == '#' ? Done{} : assignment(line);
            if (!done)
                return done;
        }
        return Done{};
    }

    /// What can only be told when all lines are read.
    Result<Done> finish()
    {
        if (!m_keep.empty() && !m_container.capDrop.empty())
            return refused("Simultaneously requested dropping and keeping caps");
        for (const PendingMount &mount : m_mounts)
            addMount(mount);
        setUser();
        setKeptCapabilities();
        if (m_proxmox && m_unprivileged && m_container.uidMap.empty())
            m_container.uidMap = m_container.gidMap = {"0:100000:65536"};
        if (!m_container.uidMap.empty() || !m_container.gidMap.empty())
            m_container.userns = "private";
        return Done{};
    }

private:
    struct PendingMount
    {
        std::string text;
        std::uint32_t line = 0;
    };

    Result<Done> assignment(std::string_view line)
    {
        // parse_line(): what does not begin with "lxc." is passed over. Proxmox writes a colon.
        const std::size_t at = line.find_first_of(line.starts_with("lxc.") ? "=:" : ":");
        if (!line.starts_with("lxc.") && at == std::string_view::npos)
            return Done{};
        if (at == std::string_view::npos)
            return refused("invalid configuration line: " + std::string(line));
        const std::string_view key = trimmed(line.substr(0, at));
        const std::string_view value = unquoted(trimmed(line.substr(at + 1)));
        if (!key.starts_with("lxc."))
            return proxmox(key, value);
        const std::string name = currentKey(key);
        // set_config_unsupported_key()
        if (!isKey(key))
            note(NoticeId::EngineRefuses,
                 {"lxc", "Unsupported config key \"" + std::string(key) + '"'});
        return key.starts_with("lxc.mount") ? mountKey(name, value) : set(name, value);
    }

    Result<Done> set(const std::string &key, std::string_view value)
    {
        if (key == "lxc.idmap")
            return idMap(value);
        if (key == "lxc.include")
            return include(std::string(value));
        if (key == "lxc.cap.drop")
            return capabilities(m_container.capDrop, value);
        if (key == "lxc.cap.keep")
            return capabilities(m_keep, value);
        if (key.starts_with("lxc.rootfs"))
            return rootfs(key, value);
        if (key.starts_with("lxc.init"))
            return init(key, value);
        return other(key, value);
    }

    Result<Done> other(const std::string &key, std::string_view value)
    {
        if (key == "lxc.uts.name")
            m_container.name = value;
        else if (key == "lxc.no_new_privs")
            m_container.noNewPrivileges = value == "1";
        else if (key == "lxc.apparmor.profile" && !value.empty())
            m_container.securityOptions.push_back("apparmor=" + std::string(value));
        else if (key == "lxc.selinux.context" && !value.empty())
            m_container.securityOptions.push_back("label=" + std::string(value));
        else if (key.starts_with("lxc.hook.") && key.find("mount") != std::string::npos)
            note(NoticeId::NotEvaluated, {key});
        return Done{};
    }

    Result<Done> mountKey(const std::string &key, std::string_view value)
    {
        if (key == "lxc.mount.entry" && value.empty())
            m_mounts.clear();
        else if (key == "lxc.mount.entry")
            m_mounts.push_back(PendingMount{std::string(value), m_line});
        else if (key == "lxc.mount.fstab" && !value.empty())
            fstab(std::string(value));
        return Done{};
    }

    void fstab(const std::string &path)
    {
        const auto content = m_surroundings.read(path);
        if (!content) {
            note(NoticeId::FileMissing, {path});
            return;
        }
        std::string_view rest = *content;
        while (!rest.empty()) {
            const std::string_view line = trimmed(takeLine(rest));
            if (!line.empty() && line.front() != '#')
                m_mounts.push_back(PendingMount{std::string(line), 0});
        }
    }

    Result<Done> include(const std::string &path)
    {
        if (path.empty())
            return Done{};
        const std::string whole =
            path.starts_with('/') ? path : m_surroundings.workingDirectory() + '/' + path;
        const FileKind kind = m_surroundings.kind(whole);
        if (kind == FileKind::Regular)
            return file(whole);
        if (kind != FileKind::Directory) {
            note(NoticeId::FileMissing, {whole});
            return Done{};
        }
        for (const std::string &name : m_surroundings.list(whole)) {
            auto done = name.ends_with(".conf") && name.size() > 5
                            ? file(std::string(whole).append("/").append(name))
                            : Done{};
            if (!done)
                return done;
        }
        return Done{};
    }

    /// set_config_idmaps(): "u 0 100000 65536", b for both kinds.
    Result<Done> idMap(std::string_view value)
    {
        if (value.empty()) {
            m_container.uidMap.clear();
            m_container.gidMap.clear();
            return Done{};
        }
        const std::vector<std::string> fields = words(value);
        const bool four = fields.size() == 4 && fields[0].size() == 1
                          && std::string_view("ugb").find(fields[0]) != std::string_view::npos;
        if (!four || !std::all_of(fields.begin() + 1, fields.end(), [](const std::string &one) {
                return parseNumber32(one).has_value();
            }))
            return refused("Failed to parse idmap configuration: " + std::string(value));
        const std::string map = fields[1] + ':' + fields[2] + ':' + fields[3];
        if (fields[0] != "g")
            m_container.uidMap.push_back(map);
        if (fields[0] != "u")
            m_container.gidMap.push_back(map);
        return Done{};
    }

    static Result<Done> capabilities(std::vector<std::string> &list, std::string_view value)
    {
        if (value.empty())
            list.clear();
        for (const std::string &name : words(value))
            list.push_back(upperCase(name));
        return Done{};
    }

    Result<Done> rootfs(const std::string &key, std::string_view value)
    {
        if (key == "lxc.rootfs.path") {
            m_container.rootfs = value.starts_with("dir:") ? value.substr(4) : value;
        } else if (key == "lxc.rootfs.options") {
            m_container.rootfsOptions = split(value, ',');
            const auto readOnly =
                std::find(m_container.rootfsOptions.begin(), m_container.rootfsOptions.end(), "ro");
            m_container.readOnlyRoot = readOnly != m_container.rootfsOptions.end();
            if (m_container.readOnlyRoot)
                m_container.rootfsOptions.erase(readOnly);
        }
        return Done{};
    }

    Result<Done> init(const std::string &key, std::string_view value)
    {
        if (key == "lxc.init.uid")
            m_uid = value;
        else if (key == "lxc.init.gid")
            m_gid = value;
        else if (key == "lxc.init.groups")
            m_container.groupAdd = split(value, ',');
        return Done{};
    }

    void setUser()
    {
        if (!m_uid.empty() || !m_gid.empty())
            m_container.user = m_uid + (m_gid.empty() ? "" : ":" + m_gid);
    }

    /// lxc.cap.keep = none keeps nothing.
    void setKeptCapabilities()
    {
        if (m_keep.empty())
            return;
        if (m_keep.back() == "NONE")
            m_keep.clear();
        m_container.exactCapabilities = ExactCapabilities{m_keep, m_keep, {}};
    }

    void addMount(const PendingMount &pending)
    {
        const auto line = fstabLine(pending.text);
        const auto target = line ? targetInside(line->target) : std::nullopt;
        if (!target) {
            m_notices.push_back(
                Notice{NoticeId::ValueIgnored, {pending.text, "lxc.mount.entry"}, pending.line});
            return;
        }
        m_container.mounts.push_back(mountOf(*line, *target));
    }

    /// conf.c mount_file_entries(): a target is relative to the root; an absolute one counts only
    /// where it begins with the root's path. Without a root it is the host's own.
    [[nodiscard]] std::optional<std::string> targetInside(const std::string &target) const
    {
        if (!target.starts_with('/'))
            return '/' + target;
        const std::string &root = m_container.rootfs;
        if (root.empty())
            return target;
        const std::size_t at = target.find(root);
        if (at == std::string::npos)
            return std::nullopt;
        const std::string inside = target.substr(at + root.size());
        return inside.starts_with('/') ? inside : '/' + inside;
    }

    static MountSpec mountOf(const FstabLine &line, const std::string &target)
    {
        MountSpec mount;
        mount.type = line.type == "none" ? "bind" : line.type;
        mount.source = line.source;
        mount.target = target;
        for (const std::string &option : line.options) {
            if (option == "bind" || option == "rbind")
                mount.type = "bind";
            if (option == "optional")
                mount.missingSource = MissingSource::Skipped;
            if (option == "ro")
                mount.readOnly = true;
            else if (option != "rw")
                mount.options.push_back(option);
        }
        if (mount.type == "tmpfs" || mount.type == "proc" || mount.type == "sysfs")
            mount.source.clear();
        return mount;
    }

    /// Proxmox VE: pct.conf(5).
    Result<Done> proxmox(std::string_view key, std::string_view value)
    {
        m_proxmox = true;
        if (key == "hostname")
            m_container.name = value;
        else if (key == "unprivileged")
            m_unprivileged = value == "1";
        else if (key == "rootfs")
            m_container.readOnlyRoot = value.find(",ro=1") != std::string_view::npos;
        else if (key.starts_with("mp") && parseNumber32(key.substr(2)))
            mountPoint(value);
        return Done{};
    }

    void mountPoint(std::string_view value)
    {
        MountSpec mount;
        mount.source = takeUntil(value, ',');
        mount.type = mount.source.starts_with('/') ? "bind" : "volume";
        for (const std::string &option : split(value, ',')) {
            if (option.starts_with("mp="))
                mount.target = option.substr(3);
            else if (option == "ro=1")
                mount.readOnly = true;
            else if (option.starts_with("mountoptions="))
                mount.options = split(std::string_view(option).substr(13), ';');
        }
        m_container.mounts.push_back(std::move(mount));
    }

    void note(NoticeId id, std::vector<std::string> args)
    {
        m_notices.push_back(Notice{id, std::move(args), m_line});
    }

    const Surroundings &m_surroundings;
    ContainerSpec &m_container;
    Notices &m_notices;
    std::vector<std::string> m_open;
    std::size_t m_files = 0;
    std::uint32_t m_line = 0;
    std::vector<PendingMount> m_mounts;
    std::vector<std::string> m_keep;
    std::string m_uid;
    std::string m_gid;
    bool m_proxmox = false;
    bool m_unprivileged = false;
};

/// /var/lib/lxc/NAME/config, or NAME.conf.
std::string nameOf(const std::string &path)
{
    const std::string file = fileNameOf(path);
    if (file == "config")
        return fileNameOf(directoryOf(path));
    return file.substr(0, file.rfind(".conf"));
}

} // namespace

Result<Configuration> parseLxcConfig(const std::string &path, const Surroundings &surroundings)
{
    Configuration configuration;
    ContainerSpec container;
    container.engine = Engine::Lxc;
    LxcReader reader(surroundings, container, configuration.notices);
    auto done = reader.file(path);
    if (done)
        done = reader.finish();
    if (!done)
        return done.error();
    if (container.name.empty())
        container.name = nameOf(path);
    configuration.containers.push_back(std::move(container));
    return configuration;
}

Result<Done> applyLxcText(std::string_view text,
                          const Surroundings &surroundings,
                          ContainerSpec &container,
                          Notices &notices)
{
    LxcReader reader(surroundings, container, notices);
    auto done = reader.text(text);
    return done ? reader.finish() : done;
}

} // namespace mountlens
