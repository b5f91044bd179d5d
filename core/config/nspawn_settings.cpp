// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Follows src/nspawn/nspawn.c, nspawn-settings.c and nspawn-mount.c of systemd 257.
#include "config/nspawn_settings.h"

#include "base/text_scan.h"
#include "config/paths.h"
#include "config/quadlet_places.h"
#include "config/unit_file.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

namespace mountlens {

namespace {

constexpr std::string_view kWholeRange = "65536";

Error refused(const std::string &option, const std::string &value)
{
    return Error(ErrorId::EngineRefuses, "systemd-nspawn",
                 "Failed to parse " + option + " argument: " + value);
}

std::vector<std::string> commaList(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::string_view part = takeUntil(text, ',');
        if (!part.empty())
            parts.emplace_back(part);
    }
    return parts;
}

std::string capabilityName(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return upper.starts_with("CAP_") ? upper.substr(4) : upper;
}

/// A '+' in front makes a source one of the image's own paths.
bool isSource(const std::string &path)
{
    return path.starts_with('/') || path.starts_with("+/");
}

std::string withoutPlus(const std::string &path)
{
    return path.starts_with('+') ? path.substr(1) : path;
}

void setOptions(MountSpec &mount, std::string_view text)
{
    for (std::string &option : commaList(text)) {
        if (option == "ro")
            mount.readOnly = true;
        else if (option != "rw")
            mount.options.push_back(std::move(option));
    }
}

/// bind_mount_parse(): [SOURCE:]TARGET[:OPTIONS]; an empty source is a new directory in /var/tmp.
std::optional<MountSpec> bindMount(const std::string &value, bool readOnly)
{
    const auto fields = splitUnitFields(value, ':');
    if (!fields || fields->size() > 3)
        return std::nullopt;
    MountSpec mount;
    mount.type = "bind";
    mount.source = fields->front();
    mount.target = fields->size() > 1 ? (*fields)[1] : withoutPlus(mount.source);
    mount.readOnly = readOnly;
    if (!(mount.source.empty() || isSource(mount.source)) || !mount.target.starts_with('/'))
        return std::nullopt;
    if (fields->size() > 2)
        setOptions(mount, fields->back());
    return mount;
}

/// tmpfs_mount_parse(): TARGET[:OPTIONS], mode=0755 by default.
std::optional<MountSpec> tmpfsMount(const std::string &value)
{
    const auto fields = splitUnitFields(value, ':');
    if (!fields || !fields->front().starts_with('/'))
        return std::nullopt;
    MountSpec mount;
    mount.type = "tmpfs";
    mount.target = fields->front();
    setOptions(mount, fields->size() > 1 ? value.substr(value.rfind(':') + 1) : "mode=0755");
    return mount;
}

/// overlay_mount_parse(): LOWER...:UPPER:TARGET, or LOWER:UPPER where the target is the upper one.
std::optional<MountSpec> overlayMount(const std::string &value, bool readOnly)
{
    auto fields = splitUnitFields(value, ':');
    if (!fields || fields->size() < 2)
        return std::nullopt;
    MountSpec mount;
    mount.type = "overlay";
    mount.readOnly = readOnly;
    mount.target = withoutPlus(fields->back());
    if (fields->size() > 2)
        fields->pop_back();
    mount.source = fields->back();
    fields->pop_back();
    for (const std::string &lower : *fields) {
        if (!isSource(lower))
            return std::nullopt;
        mount.options.push_back("lowerdir=" + lower);
    }
    return mount;
}

std::optional<MountSpec> inaccessible(const std::string &value)
{
    if (!value.starts_with('/'))
        return std::nullopt;
    MountSpec mount;
    mount.type = "inaccessible";
    mount.target = value;
    return mount;
}

/// --bind-user: the home of a host user, below /run/host/home.
MountSpec userMount(const std::string &name, const Surroundings &surroundings)
{
    MountSpec mount;
    mount.type = "bind";
    const auto user = surroundings.user(name);
    mount.source = user ? user->home : "~" + name;
    mount.target = "/run/host/home/" + name;
    mount.options.emplace_back("idmap");
    return mount;
}

/// config_parse_private_users(): a boolean, a word, or FIRST[:COUNT].
bool setPrivateUsers(const std::string &value, ContainerSpec &container)
{
    constexpr std::array<std::string_view, 3> kWords{"pick", "identity", "managed"};
    const auto boolean = value.size() == 1 ? std::nullopt : unitBoolean(value);
    container.uidMap.clear();
    container.gidMap.clear();
    if (boolean || std::find(kWords.begin(), kWords.end(), value) != kWords.end()) {
        container.userns = boolean ? (*boolean ? "yes" : "host") : value;
        if (value == "identity")
            container.uidMap = container.gidMap = {"0:0:" + std::string(kWholeRange)};
        return true;
    }
    std::string_view rest = value;
    const std::string first(takeUntil(rest, ':'));
    const std::string count(rest.empty() ? kWholeRange : rest);
    if (!parseNumber32(first) || !parseNumber32(count))
        return false;
    container.userns = "private";
    container.uidMap = container.gidMap = {"0:" + first + ':' + count};
    return true;
}

void addCapabilities(std::vector<std::string> &list, const std::string &names)
{
    std::string_view rest = names;
    while (!rest.empty()) {
        std::string_view part = takeUntil(rest, ',');
        for (auto name = takeField(part); !name.empty(); name = takeField(part))
            list.push_back(capabilityName(name));
    }
}

void setVolatile(const std::string &mode, ContainerSpec &container)
{
    if (mode == "state")
        container.readOnlyRoot = true;
    if (mode != "no" && mode != "false" && !mode.empty())
        container.rootfsOptions.push_back("volatile=" + mode);
}

/// One setting of a file or one option of a command line; false: nspawn cannot read the value.
using Setter = bool (*)(const std::string &value, ContainerSpec &, const Surroundings &);

bool addMount(std::optional<MountSpec> mount, ContainerSpec &container)
{
    if (mount)
        container.mounts.push_back(std::move(*mount));
    return mount.has_value();
}

bool bind(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    return addMount(bindMount(value, false), container);
}

bool bindReadOnly(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    return addMount(bindMount(value, true), container);
}

bool bindUser(const std::string &value, ContainerSpec &container, const Surroundings &surroundings)
{
    container.mounts.push_back(userMount(value, surroundings));
    return true;
}

bool tmpfs(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    return addMount(tmpfsMount(value), container);
}

bool overlay(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    return addMount(overlayMount(value, false), container);
}

bool overlayReadOnly(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    return addMount(overlayMount(value, true), container);
}

bool hide(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    return addMount(inaccessible(value), container);
}

bool user(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    container.user = value;
    return true;
}

bool privateUsers(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    return setPrivateUsers(value, container);
}

bool ownership(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    constexpr std::array<std::string_view, 5> kWords{"off", "chown", "map", "auto", "foreign"};
    container.rootfsOptions = {value};
    return std::find(kWords.begin(), kWords.end(), value) != kWords.end();
}

bool addCapability(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    addCapabilities(container.capAdd, value);
    return true;
}

bool dropCapability(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    addCapabilities(container.capDrop, value);
    return true;
}

bool ambientCapability(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    addCapabilities(container.ambientCapabilities, value);
    return true;
}

bool noNewPrivileges(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    const auto on = unitBoolean(value);
    container.noNewPrivileges = on.value_or(false);
    return on.has_value();
}

bool readOnly(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    const auto on = unitBoolean(value);
    container.readOnlyRoot = on.value_or(false);
    return on.has_value();
}

bool volatileMode(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    setVolatile(value, container);
    return true;
}

bool directory(const std::string &value, ContainerSpec &container, const Surroundings &surroundings)
{
    container.rootfs = absolutePath(surroundings.workingDirectory(), value);
    return true;
}

bool image(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    container.image = value;
    return true;
}

bool machine(const std::string &value, ContainerSpec &container, const Surroundings &)
{
    container.name = value;
    return true;
}

struct Setting
{
    std::string_view section; ///< of a file; empty: no setting of files
    std::string_view key;
    std::string_view option;
    char letter = '\0';
    Setter set = nullptr;
};

constexpr std::array<Setting, 21> kSettings{
    Setting{"Exec", "User", "--user", 'u', user},
    Setting{"", "", "--uid", '\0', user},
    Setting{"Exec", "PrivateUsers", "", '\0', privateUsers},
    Setting{"Exec", "Capability", "--capability", '\0', addCapability},
    Setting{"Exec", "DropCapability", "--drop-capability", '\0', dropCapability},
    Setting{"Exec", "AmbientCapability", "--ambient-capability", '\0', ambientCapability},
    Setting{"Exec", "NoNewPrivileges", "--no-new-privileges", '\0', noNewPrivileges},
    Setting{"Files", "ReadOnly", "", '\0', readOnly},
    Setting{"Files", "Volatile", "", '\0', volatileMode},
    Setting{"Files", "Bind", "--bind", '\0', bind},
    Setting{"Files", "BindReadOnly", "--bind-ro", '\0', bindReadOnly},
    Setting{"Files", "BindUser", "--bind-user", '\0', bindUser},
    Setting{"Files", "TemporaryFileSystem", "--tmpfs", '\0', tmpfs},
    Setting{"Files", "Inaccessible", "--inaccessible", '\0', hide},
    Setting{"Files", "Overlay", "--overlay", '\0', overlay},
    Setting{"Files", "OverlayReadOnly", "--overlay-ro", '\0', overlayReadOnly},
    Setting{"Files", "PrivateUsersOwnership", "--private-users-ownership", '\0', ownership},
    Setting{"", "", "--directory", 'D', directory},
    Setting{"", "", "--template", '\0', directory},
    Setting{"", "", "--image", 'i', image},
    Setting{"", "", "--machine", 'M', machine}};

/// Values of these can be given more than once in a line.
bool isWordList(std::string_view key)
{
    return key == "BindUser" || key.ends_with("Capability");
}

void applyEntry(const UnitEntry &entry,
                const Setting &setting,
                Configuration &configuration,
                const Surroundings &surroundings)
{
    const std::vector<std::string> words = isWordList(setting.key)
                                               ? unitWords({entry}, UnitEscapes::Kept)
                                               : std::vector<std::string>{entry.value};
    for (const std::string &value : words) {
        if (!setting.set(value, configuration.containers.front(), surroundings))
            configuration.notices.push_back(Notice{
                NoticeId::ValueIgnored, {value, std::string(setting.key) + '='}, entry.line});
    }
}

void applySetting(const UnitFile &file,
                  const Setting &setting,
                  Configuration &configuration,
                  const Surroundings &surroundings)
{
    for (const UnitEntry &entry : file.all(setting.section, setting.key))
        applyEntry(entry, setting, configuration, surroundings);
    // The old name of a key that is a switch.
    const UnitEntry *const chown =
        setting.key == "PrivateUsersOwnership" ? file.last("Files", "PrivateUsersChown") : nullptr;
    if (chown != nullptr && unitBoolean(chown->value).value_or(false))
        configuration.containers.front().rootfsOptions = {"chown"};
}

std::string baseName(const std::string &path)
{
    const std::string file = path.substr(path.rfind('/') + 1);
    return file.substr(0, file.rfind('.'));
}

/// Options that take a value, in the next word when it does not follow a '='.
constexpr std::array<std::string_view, 45> kOtherWithValue{"--root-hash",
                                                           "--root-hash-sig",
                                                           "--verity-data",
                                                           "--pivot-root",
                                                           "--system-call-filter",
                                                           "--hostname",
                                                           "--uuid",
                                                           "--slice",
                                                           "--property",
                                                           "--register",
                                                           "--personality",
                                                           "--selinux-context",
                                                           "--selinux-apifs-context",
                                                           "--network-interface",
                                                           "--network-macvlan",
                                                           "--network-ipvlan",
                                                           "--network-veth-extra",
                                                           "--network-bridge",
                                                           "--network-zone",
                                                           "--network-namespace-path",
                                                           "--port",
                                                           "--rlimit",
                                                           "--oom-score-adjust",
                                                           "--cpu-affinity",
                                                           "--resolv-conf",
                                                           "--timezone",
                                                           "--link-journal",
                                                           "--setenv",
                                                           "--chdir",
                                                           "--kill-signal",
                                                           "--settings",
                                                           "--console",
                                                           "--load-credential",
                                                           "--set-credential",
                                                           "--oci-bundle",
                                                           "--image-policy",
                                                           "--bind-user-shell",
                                                           "--bind-user-group",
                                                           "--background",
                                                           "--cleanup",
                                                           "--coredump-receive",
                                                           "--user-namespace",
                                                           "--restrict-address-families",
                                                           "--mstack",
                                                           "--forward-journal"};
constexpr std::string_view kLettersWithValue = "LSZEpi";

constexpr std::array<std::string_view, 14> kSwitches{
    "--boot",         "--as-pid2",         "--ephemeral",    "--quiet",
    "--pipe",         "--private-network", "--network-veth", "--share-system",
    "--help",         "--version",         "--keep-unit",    "--no-pager",
    "--notify-ready", "--suppress-sync"};

class ArgumentReader
{
public:
    ArgumentReader(std::span<const std::string> arguments,
                   const Surroundings &surroundings,
                   Configuration &configuration)
        : m_rest(arguments)
        , m_surroundings(surroundings)
        , m_configuration(configuration)
    {
    }

    Result<Done> read()
    {
        while (!m_rest.empty() && m_rest.front().starts_with('-') && m_rest.front() != "--") {
            const std::string word = take();
            auto done = word.starts_with("--") ? longOption(word) : letters(word);
            if (!done)
                return done;
        }
        return Done{};
    }

private:
    ContainerSpec &container() { return m_configuration.containers.front(); }

    std::string take()
    {
        if (m_rest.empty())
            return {};
        std::string word = m_rest.front();
        m_rest = m_rest.subspan(1);
        return word;
    }

    Result<Done> apply(const Setting &setting, const std::string &option, const std::string &value)
    {
        if (setting.set(value, container(), m_surroundings))
            return Done{};
        return refused(option + '=', value);
    }

    Result<Done> longOption(const std::string &word)
    {
        const std::size_t equals = word.find('=');
        const std::string option = word.substr(0, equals);
        const bool given = equals != std::string::npos;
        const std::string value = given ? word.substr(equals + 1) : std::string();
        if (optional(option, value, given))
            return Done{};
        if (option == "--private-users")
            return setPrivateUsers(given ? value : "yes", container()) ? Result<Done>(Done{})
                                                                       : refused(option, value);
        const auto *const setting =
            std::find_if(kSettings.begin(), kSettings.end(),
                         [&](const Setting &one) { return one.option == option; });
        if (setting != kSettings.end())
            return apply(*setting, option, given ? value : take());
        return other(option, given);
    }

    /// Options whose value, where they take one, must follow a '='.
    bool optional(const std::string &option, const std::string &value, bool given)
    {
        if (option == "--read-only")
            container().readOnlyRoot = true;
        else if (option == "--volatile")
            setVolatile(given ? value : "yes", container());
        else if (option == "--private-users-chown")
            container().rootfsOptions = {"chown"};
        else
            return false;
        return true;
    }

    Result<Done> other(const std::string &option, bool given)
    {
        const bool isSwitch =
            std::find(kSwitches.begin(), kSwitches.end(), option) != kSwitches.end();
        const bool withValue = std::find(kOtherWithValue.begin(), kOtherWithValue.end(), option)
                               != kOtherWithValue.end();
        if (withValue && !given)
            take();
        if (!withValue && !isSwitch)
            m_configuration.notices.push_back(Notice{NoticeId::UnknownFlag, {option}});
        return Done{};
    }

    /// -D/srv/x, -D /srv/x, -bUD /srv/x.
    Result<Done> letters(const std::string &word)
    {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const char letter = word[i];
            if (letter == 'U') {
                setPrivateUsers("pick", container());
                container().rootfsOptions = {"auto"};
                continue;
            }
            const auto *const setting =
                std::find_if(kSettings.begin(), kSettings.end(),
                             [&](const Setting &one) { return one.letter == letter; });
            const bool skipped = kLettersWithValue.find(letter) != std::string_view::npos;
            if (setting == kSettings.end() && !skipped)
                continue;
            const std::string value = i + 1 < word.size() ? word.substr(i + 1) : take();
            return setting == kSettings.end() ? Result<Done>(Done{})
                                              : apply(*setting, std::string("-") + letter, value);
        }
        return Done{};
    }

    std::span<const std::string> m_rest;
    const Surroundings &m_surroundings;
    Configuration &m_configuration;
};

/// nspawn's own default: the last part of the directory, the current one without any.
void setDefaults(ContainerSpec &container, const Surroundings &surroundings)
{
    if (container.rootfs.empty() && container.image.empty())
        container.rootfs = container.name.empty() ? surroundings.workingDirectory()
                                                  : "/var/lib/machines/" + container.name;
    if (!container.name.empty())
        return;
    const std::string &place = container.rootfs.empty() ? container.image : container.rootfs;
    container.name = place.substr(place.rfind('/') + 1);
}

Configuration emptyConfiguration()
{
    Configuration configuration;
    configuration.containers.emplace_back();
    configuration.containers.front().engine = Engine::Nspawn;
    return configuration;
}

} // namespace

Result<Configuration> parseNspawnFile(const std::string &path, const Surroundings &surroundings)
{
    const auto text = surroundings.read(path);
    if (!text)
        return text.error();
    const auto file = parseUnitFile(*text, UnitSyntax::Systemd);
    if (!file)
        return file.error();
    Configuration configuration = emptyConfiguration();
    configuration.containers.front().name = baseName(path);
    for (const Setting &setting : kSettings) {
        if (!setting.section.empty())
            applySetting(*file, setting, configuration, surroundings);
    }
    return configuration;
}

Result<Configuration> parseNspawnArguments(std::span<const std::string> arguments,
                                           const Surroundings &surroundings)
{
    Configuration configuration = emptyConfiguration();
    const auto done = ArgumentReader(arguments, surroundings, configuration).read();
    if (!done)
        return done.error();
    setDefaults(configuration.containers.front(), surroundings);
    return configuration;
}

} // namespace mountlens
