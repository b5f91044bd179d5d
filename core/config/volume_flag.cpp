// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/volume_flag.h"

#include "base/ascii.h"
#include "base/text_scan.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/podman_volume_options.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace mountlens {

namespace {

/// What the Docker CLI makes of a -v text before it asks the daemon.
struct ClientFields
{
    std::string source;
    std::string target;
    std::string options;
};

Error invalidSpec(Engine engine, std::string_view text, const std::string &why)
{
    return refusal(engine, "invalid spec: " + std::string(text) + ": " + why);
}

/// docker/cli internal/volumespec Parse() and compose-go format/volume.go ParseVolume(): a single
/// letter before a colon is a drive, in any of the fields.
Result<ClientFields> clientFields(Engine engine, std::string_view text)
{
    if (text.empty())
        return refusal(engine, "invalid empty volume spec");
    ClientFields fields;
    if (text.size() <= 2) {
        fields.target = text;
        return fields;
    }
    std::vector<std::string> parts;
    for (std::string &piece : splitOutsideExpansions(text, ':')) {
        const bool driveBefore =
            !parts.empty() && parts.back().size() == 1 && isLetter(parts.back().front());
        if (driveBefore)
            parts.back() += ':' + piece;
        else
            parts.push_back(std::move(piece));
    }
    if (std::any_of(parts.begin(), parts.end(), [](const auto &part) { return part.empty(); }))
        return invalidSpec(engine, text, "empty section between colons");
    if (parts.size() > 3)
        return invalidSpec(engine, text, "too many colons");
    fields.target = parts.size() == 1 ? parts[0] : parts[1];
    if (parts.size() > 1)
        fields.source = parts[0];
    if (parts.size() > 2)
        fields.options = parts[2];
    return fields;
}

/// internal/volumespec isFilePath().
bool looksLikePath(std::string_view source)
{
    if (source.empty())
        return false;
    if (source.front() == '.' || source.front() == '/' || source.front() == '~')
        return true;
    if (source.starts_with("\\\\") || source.starts_with('$') || source.starts_with('`'))
        return true;
    return source.size() > 1 && source[1] == ':' && isLetter(source[0]);
}

std::string cleanSource(const std::string &source, const std::string &baseDirectory)
{
    if (source.starts_with('.') || source.starts_with('/'))
        return absolutePath(baseDirectory, source);
    return source;
}

MountSpec anonymousVolume(std::string_view target)
{
    MountSpec mount;
    mount.type = "volume";
    mount.target = target.starts_with('/') ? cleanPath(target) : std::string(target);
    return mount;
}

/// Which of the exclusive groups an option belongs to; '\0': none, the mode is invalid.
char dockerOptionGroup(std::string_view option)
{
    if (option == "ro" || option == "rw")
        return 'w';
    if (option == "z" || option == "Z")
        return 'z';
    if (option == "nocopy")
        return 'c';
    if (option == "consistent" || option == "cached" || option == "delegated")
        return 'm';
    return isPropagation(Engine::Docker, option) ? 'p' : '\0';
}

/// daemon/volume/mounts/linux_parser.go linuxValidMountMode().
bool isValidDockerMode(std::string_view mode)
{
    if (mode.empty())
        return true;
    std::set<char> groups;
    for (const std::string &option : splitFields(mode, ',')) {
        const char group = dockerOptionGroup(option);
        if (group == '\0' || !groups.insert(group).second)
            return false;
    }
    return true;
}

/// Everything but ro and rw.
void takeOptions(MountSpec &mount, std::string_view mode)
{
    for (const std::string &option : splitFields(mode, ',')) {
        const char group = dockerOptionGroup(option);
        if (option == "ro")
            mount.readOnly = true;
        else if (group != '\0' && group != 'w')
            mount.options.push_back(option);
    }
}

bool hasOptionOf(const MountSpec &mount, char group)
{
    return std::any_of(mount.options.begin(), mount.options.end(),
                       [group](const auto &option) { return dockerOptionGroup(option) == group; });
}

/// linux_parser.go validateMountConfigImpl(): what of it a -v can break.
Result<Done>
checkDockerMount(const MountSpec &mount, std::string_view target, std::string_view text)
{
    const std::string prefix = "invalid volume specification: '" + std::string(text)
                               + "': invalid mount config for type \"" + mount.type + "\": ";
    if (cleanPath(target) == "/")
        return refusal(Engine::Docker, prefix + "invalid specification: destination can't be '/'");
    if (!target.starts_with('/') && !holdsExpansion(target)) {
        return refusal(Engine::Docker, prefix + "invalid mount path: '" + std::string(target)
                                           + "' mount path must be absolute");
    }
    if (mount.type == "bind" && hasOptionOf(mount, 'c'))
        return refusal(Engine::Docker, prefix + "field VolumeOptions must not be specified");
    if (mount.type == "volume" && hasOptionOf(mount, 'p'))
        return refusal(Engine::Docker, prefix + "field BindOptions must not be specified");
    if (mount.type == "volume")
        return checkVolumeName(Engine::Docker, mount.source);
    return Done{};
}

MountSpec dockerMount(const std::string &source, std::string_view target, std::string_view mode)
{
    MountSpec mount;
    mount.source = source;
    const bool isPath =
        source.starts_with('/') || source.starts_with('~') || holdsExpansion(source);
    mount.type = isPath ? "bind" : "volume";
    mount.target = cleanPath(target);
    mount.missingSource = MissingSource::MakeDirectory;
    takeOptions(mount, mode);
    return mount;
}

/// linux_parser.go ParseMountRaw(): the daemon splits the text again and knows no drives.
Result<MountSpec> parseDocker(std::string_view text, const std::string &baseDirectory)
{
    const Result<ClientFields> client = clientFields(Engine::Docker, text);
    if (!client)
        return client.error();
    if (client->source.empty())
        return anonymousVolume(client->target);
    const std::vector<std::string> fields = splitOutsideExpansions(text, ':');
    const std::string_view mode =
        fields.size() == 3 ? std::string_view(fields[2]) : std::string_view();
    if (fields.size() > 3 || (fields.size() == 2 && isValidDockerMode(fields[1]))) {
        return refusal(Engine::Docker, "invalid volume specification: '" + std::string(text) + "'");
    }
    if (!isValidDockerMode(mode))
        return refusal(Engine::Docker, "invalid mode: " + std::string(mode));
    MountSpec mount = dockerMount(cleanSource(fields[0], baseDirectory), fields[1], mode);
    Result<Done> checked = checkDockerMount(mount, fields[1], text);
    if (!checked)
        return checked.error();
    return mount;
}

/// compose-go leaves options it does not know out; the daemon sees what is left.
Result<MountSpec> parseCompose(std::string_view text, const std::string &baseDirectory)
{
    const Result<ClientFields> client = clientFields(Engine::Compose, text);
    if (!client)
        return client.error();
    if (client->source.empty())
        return anonymousVolume(client->target);
    MountSpec mount;
    mount.type = looksLikePath(client->source) ? "bind" : "volume";
    mount.source =
        mount.type == "bind" ? cleanSource(client->source, baseDirectory) : client->source;
    mount.target = cleanPath(client->target);
    mount.missingSource = MissingSource::MakeDirectory;
    takeOptions(mount, client->options);
    const char foreign = mount.type == "bind" ? 'c' : 'p';
    std::erase_if(mount.options,
                  [foreign](const auto &option) { return dockerOptionGroup(option) == foreign; });
    const bool isDrive = client->target.size() > 1 && client->target[1] == ':';
    if (!mount.target.starts_with('/') && !isDrive && !holdsExpansion(mount.target)) {
        return refusal(Engine::Compose,
                       "invalid mount path: '" + client->target + "' mount path must be absolute");
    }
    if (mount.target == "/")
        return refusal(Engine::Compose, "invalid specification: destination can't be '/'");
    return mount;
}

/// nerdctl pkg/mountutil ProcessFlagV(): what is no volume name is a path.
Result<Done> takeNerdctlOptions(MountSpec &mount, std::string_view mode)
{
    std::set<std::string> groups;
    for (const std::string &option : splitFields(mode, ',')) {
        const bool isWrite = option == "ro" || option == "rw" || option == "rro";
        const bool isKind = option == "bind" || option == "rbind";
        const bool propagates = isPropagation(Engine::Nerdctl, option);
        if (isKind && mount.type != "bind")
            return refusal(Engine::Nerdctl,
                           "volume bind/rbind option is only supported for bind mount: [" + option
                               + "]");
        if (propagates && mount.type != "bind")
            return refusal(Engine::Nerdctl,
                           "volume propagation option is only supported for bind mount: [" + option
                               + "]");
        if (isWrite && !groups.insert("read/write volume").second)
            return refusal(Engine::Nerdctl, "duplicated read/write volume option");
        if (isKind && !groups.insert("bind/rbind").second)
            return refusal(Engine::Nerdctl, "duplicated bind/rbind option");
        if (propagates && !groups.insert("propagation").second)
            return refusal(Engine::Nerdctl, "duplicated volume propagation option");
        mount.readOnly = mount.readOnly || option == "ro" || option == "rro";
        const bool isOther = option == "rro" || option == "z" || option == "Z" || option == "nocopy"
                             || dockerOptionGroup(option) == 'm';
        if (isKind || propagates || isOther)
            mount.options.push_back(option);
    }
    return Done{};
}

Result<MountSpec> parseNerdctl(std::string_view text, const std::string &baseDirectory)
{
    const std::string whole(text);
    text.remove_prefix(std::min(text.find_first_not_of(':'), text.size()));
    const std::vector<std::string> fields = splitOutsideExpansions(text, ':');
    if (fields.size() > 3 || text.empty())
        return refusal(Engine::Nerdctl, "failed to parse \"" + whole + "\"");
    if (fields.size() == 1)
        return anonymousVolume(fields[0]);
    if (cleanPath(fields[1]) == "/")
        return refusal(Engine::Nerdctl, "invalid specification: destination can't be '/'");
    if (!fields[1].starts_with('/') && !holdsExpansion(fields[1]))
        return refusal(Engine::Nerdctl, "expected an absolute path, got \"" + fields[1] + "\"");
    MountSpec mount;
    const bool isVolume =
        !holdsExpansion(fields[0]) && checkVolumeName(Engine::Nerdctl, fields[0]).has_value();
    const bool isKept = fields[0].starts_with('~') || holdsExpansion(fields[0]);
    mount.type = isVolume ? "volume" : "bind";
    mount.source = isVolume || isKept ? fields[0] : absolutePath(baseDirectory, fields[0]);
    mount.target = cleanPath(fields[1]);
    mount.missingSource = MissingSource::MakeDirectory;
    Result<Done> taken =
        fields.size() == 3 ? takeNerdctlOptions(mount, fields[2]) : Result<Done>(Done{});
    if (!taken)
        return taken.error();
    return mount;
}

/// common/pkg/parse ValidateVolumeCtrDir().
Result<Done> checkPodmanTarget(std::string_view target)
{
    if (target.empty())
        return refusal(Engine::Podman, "container directory cannot be empty");
    if (target.starts_with('/') || holdsExpansion(target))
        return Done{};
    return refusal(Engine::Podman, "invalid container path \"" + std::string(target)
                                       + "\", must be an absolute path");
}

bool isPodmanPath(std::string_view source)
{
    return source.starts_with('/') || source.starts_with('.') || source.starts_with('~')
           || source.starts_with('$') || source.starts_with('`');
}

/// podman pkg/specgen/volumes.go GenVolumeMounts().
Result<MountSpec> parsePodman(std::string_view text, const std::string &baseDirectory)
{
    const std::vector<std::string> fields = splitOutsideExpansions(text, ':');
    if (fields.size() > 3) {
        return refusal(Engine::Podman, std::string(text)
                                           + ": incorrect volume format, should be "
                                             "[host-dir:]ctr-dir[:option]");
    }
    const std::string &target = fields.size() == 1 ? fields[0] : fields[1];
    Result<Done> checked = checkPodmanTarget(target);
    if (!checked)
        return checked.error();
    if (fields.size() == 1)
        return anonymousVolume(target);
    if (fields[0].empty())
        return refusal(Engine::Podman, "host directory cannot be empty");
    MountSpec mount;
    mount.type = isPodmanPath(fields[0]) ? "bind" : "volume";
    mount.source = mount.type == "bind" ? cleanSource(fields[0], baseDirectory) : fields[0];
    mount.target = cleanPath(target);
    Result<Done> taken = takePodmanOptions(mount, fields.size() == 3 ? splitFields(fields[2], ',')
                                                                     : std::vector<std::string>());
    if (!taken)
        return taken.error();
    Result<Done> named =
        mount.type == "volume" ? checkVolumeName(Engine::Podman, mount.source) : Done{};
    if (!named)
        return named.error();
    return mount;
}

/// github.com/moby/sys/mount MergeTmpfsOptions(): the flags, and the keys with a value.
bool isDockerTmpfsOption(std::string_view option)
{
    static constexpr std::array kFlags{
        "defaults",   "ro",          "rw",           "suid",       "nosuid",      "dev",
        "nodev",      "exec",        "noexec",       "sync",       "async",       "dirsync",
        "remount",    "mand",        "nomand",       "atime",      "noatime",     "diratime",
        "nodiratime", "bind",        "rbind",        "unbindable", "runbindable", "private",
        "rprivate",   "shared",      "rshared",      "slave",      "rslave",      "relatime",
        "norelatime", "strictatime", "nostrictatime"};
    static constexpr std::array kKeys{"size",      "mode",      "uid", "gid",
                                      "nr_inodes", "nr_blocks", "mpol"};
    const auto equals = option.find('=');
    if (equals == std::string_view::npos)
        return std::find(kFlags.begin(), kFlags.end(), option) != kFlags.end();
    return std::find(kKeys.begin(), kKeys.end(), option.substr(0, equals)) != kKeys.end();
}

Result<Done> checkDockerTmpfs(Engine engine, std::string_view target, std::string_view options)
{
    if (!target.empty() && cleanPath(target) == "/")
        return refusal(engine, "invalid specification: destination can't be '/'");
    if (!target.starts_with('/') && !holdsExpansion(target)) {
        return refusal(engine, "invalid mount path: '" + std::string(target)
                                   + "' mount path must be absolute");
    }
    for (const std::string &option : splitFields(options, ',')) {
        if (!options.empty() && !isDockerTmpfsOption(option) && !holdsExpansion(option))
            return refusal(engine, "invalid tmpfs option [\"" + option + "\"]");
    }
    return Done{};
}

} // namespace

bool isReadAsDrive(Engine engine, std::string_view text)
{
    const bool knowsDrives = engine != Engine::Podman && engine != Engine::Nerdctl;
    return knowsDrives && text.size() > 2 && isLetter(text[0]) && text[1] == ':'
           && text.find(':', 2) == std::string_view::npos;
}

Result<MountSpec>
parseVolumeFlag(Engine engine, std::string_view text, const std::string &baseDirectory)
{
    if (engine == Engine::Podman || engine == Engine::Quadlet)
        return parsePodman(text, baseDirectory);
    if (engine == Engine::Nerdctl)
        return parseNerdctl(text, baseDirectory);
    if (engine == Engine::Compose)
        return parseCompose(text, baseDirectory);
    return parseDocker(text, baseDirectory);
}

Result<MountSpec> parseTmpfsFlag(Engine engine, std::string_view text)
{
    const bool isPodman = engine == Engine::Podman || engine == Engine::Quadlet;
    std::string_view options = text;
    const std::string_view target = takeUntil(options, ':');
    Result<Done> checked =
        isPodman ? checkPodmanTarget(target) : checkDockerTmpfs(engine, target, options);
    if (!checked)
        return checked.error();
    MountSpec mount;
    mount.type = "tmpfs";
    mount.target = cleanPath(target);
    if (isPodman) {
        Result<Done> taken = takePodmanTmpfsOptions(mount, options);
        if (!taken)
            return taken.error();
        return mount;
    }
    for (const std::string &option : splitFields(options, ',')) {
        if (option == "ro" || option == "rw")
            mount.readOnly = option == "ro";
        else if (!option.empty() && option != "defaults")
            mount.options.push_back(option);
    }
    return mount;
}

} // namespace mountlens
