// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_mounts.h"

#include "base/text_scan.h"
#include "config/compose_fields.h"
#include "config/compose_schema.h"
#include "config/compose_volume.h"
#include "config/mount_rules.h"
#include "config/paths.h"

#include <algorithm>
#include <map>

namespace mountlens {

namespace {

/// Options of a comma list but ro and rw, which it answers.
bool takeOptions(std::string_view list, std::vector<std::string> &options)
{
    bool readOnly = false;
    while (!list.empty()) {
        const std::string_view option = takeUntil(list, ',');
        if (option == "ro" || option == "rw")
            readOnly = option == "ro";
        else if (!option.empty())
            options.emplace_back(option);
    }
    return readOnly;
}

bool hasOption(std::string_view list, std::string_view wanted)
{
    while (!list.empty()) {
        if (takeUntil(list, ',') == wanted)
            return true;
    }
    return false;
}

void addOption(MountSpec &mount, const YamlValue &options, std::string_view key)
{
    if (std::string word = composeText(options, key); !word.empty())
        mount.options.push_back(std::move(word));
}

std::string octal(std::int64_t mode)
{
    std::string digits;
    for (; mode > 0; mode /= 8)
        digits.insert(digits.begin(), static_cast<char>('0' + mode % 8));
    return std::string(4 - std::min<std::size_t>(digits.size(), 4), '0') + digits;
}

/// A number is the mode itself, written in whatever base (0700, 0o700, and 448 in JSON); a text is
/// octal (types.FileMode).
std::string modeOption(const YamlValue &mode)
{
    const auto number = mode.plain ? composeInteger(mode.text) : std::nullopt;
    if (number && *number >= 0)
        return "mode=" + octal(*number);
    const auto text = parseNumber32(mode.text, 8);
    return "mode=" + (text ? octal(*text) : mode.text);
}

/// Why the daemon takes no mount there; empty: it does. What an unset variable left in place stands
/// for is not known.
std::string targetRefusal(const std::string &target)
{
    if (target == "/")
        return "invalid specification: destination can't be '/'";
    if (!target.starts_with('/') && !holdsExpansion(target))
        return "invalid mount path: '" + target + "' mount path must be absolute";
    return {};
}

/// A named resource of the file: volumes, secrets, configs.
struct Resource
{
    const YamlValue *entry = nullptr; ///< nullptr: not defined
    bool external = false;
    /// Compose's own name of it.
    std::string name;
};

Resource resourceOf(const YamlValue &model,
                    std::string_view kind,
                    const std::string &key,
                    const std::string &project)
{
    Resource found;
    const YamlValue *all = model.find(kind);
    found.entry = all ? all->find(key) : nullptr;
    if (found.entry) {
        const YamlValue *external = found.entry->find("external");
        found.external =
            external && (external->isMapping() || composeFlag(*found.entry, "external"));
        found.name = composeText(*found.entry, "name");
        if (found.name.empty() && external)
            found.name = composeText(*external, "name");
    }
    if (found.name.empty())
        found.name = found.external ? key : project + '_' + key;
    return found;
}

/// The directory that the local driver binds in a volume's place; empty: none.
std::string bindDevice(const YamlValue &volume)
{
    const std::string driver = composeText(volume, "driver");
    const YamlValue *options = volume.find("driver_opts");
    if (!options || (!driver.empty() && driver != "local"))
        return {};
    const std::string flags = composeText(*options, "o");
    if (!hasOption(flags, "bind") && !hasOption(flags, "rbind"))
        return {};
    return composeText(*options, "device");
}

class Mounts
{
public:
    Mounts(const YamlValue &model,
           const std::string &name,
           const YamlValue &service,
           const std::string &project,
           Notices &notices)
        : m_model(model)
        , m_name(name)
        , m_service(service)
        , m_project(project)
        , m_notices(notices)
    {
    }

    std::vector<MountSpec> all()
    {
        for (const std::string &text : composeTexts(m_service, "tmpfs"))
            addTmpfs(text);
        if (const YamlValue *volumes = m_service.find("volumes")) {
            for (const YamlValue &volume : volumes->items)
                addVolume(volume);
        }
        addFileMounts("configs", "config", "/");
        addFileMounts("secrets", "secret", "/run/secrets/");
        if (composeFlag(m_service, "use_api_socket"))
            addApiSocket();
        noteRepeatedTargets();
        return std::move(m_mounts);
    }

private:
    void refuse(std::string words, std::uint32_t line)
    {
        noteRefusal(m_notices, std::move(words), line);
    }

    void addTmpfs(std::string_view text)
    {
        MountSpec mount;
        mount.type = "tmpfs";
        mount.target = takeUntil(text, ':');
        mount.readOnly = takeOptions(text, mount.options);
        if (const auto why = targetRefusal(mount.target); !why.empty())
            refuse(why, m_service.line);
        m_mounts.push_back(std::move(mount));
    }

    void addVolume(const YamlValue &volume)
    {
        if (!volume.isMapping())
            return;
        MountSpec mount;
        mount.type = composeText(volume, "type");
        mount.source = composeText(volume, "source");
        mount.target = cleanPath(composeText(volume, "target"));
        mount.readOnly = composeFlag(volume, "read_only");
        // A source of nothing but unset variables: the daemon sees none, which is an anonymous
        // volume, or refused.
        if (mount.type == "volume" && mount.source.starts_with("${"))
            mount.source.clear();
        addOptions(mount, volume);
        if (mount.type == "volume" && !mount.source.empty())
            nameVolume(mount, volume.line);
        noteDaemonRefusal(mount, volume);
        m_mounts.push_back(std::move(mount));
    }

    /// moby daemon/volume/mounts/linux_parser.go validateMountConfigImpl(), of the text or the
    /// mount that compose makes (pkg/compose/create.go buildContainerVolumes()).
    void noteDaemonRefusal(const MountSpec &mount, const YamlValue &volume)
    {
        const std::string text = bindText(mount, volume);
        std::string why = targetRefusal(mount.target);
        if (mount.type == "bind" && mount.source.empty())
            why = "field Source must not be empty";
        if (!text.empty() && mount.type == "bind" && isNoCopy(volume))
            why = "field VolumeOptions must not be specified";
        if (!text.empty() && mount.type == "volume" && !propagationOf(volume).empty())
            why = "field BindOptions must not be specified";
        if (why.empty())
            return;
        const std::string prefix =
            text.empty() ? "" : "invalid volume specification: '" + text + "': ";
        refuse(prefix + "invalid mount config for type \"" + mount.type + "\": " + why,
               volume.line);
    }

    static bool isNoCopy(const YamlValue &volume)
    {
        const YamlValue *options = volume.find("volume");
        return options && composeFlag(*options, "nocopy");
    }

    static std::string propagationOf(const YamlValue &volume)
    {
        const YamlValue *bind = volume.find("bind");
        return bind ? composeText(*bind, "propagation") : std::string();
    }

    /// The -v text that compose hands on (toBindString()); empty: it makes a mount of its parts
    /// (bindRequiresMountAPI(), volumeRequiresMountAPI()).
    static std::string bindText(const MountSpec &mount, const YamlValue &volume)
    {
        const YamlValue *bind = volume.find("bind");
        const std::string propagation = propagationOf(volume);
        const bool isBind = mount.type == "bind" && !mount.source.empty() && propagation.empty()
                            && mount.missingSource == MissingSource::MakeDirectory
                            && (!bind || composeText(*bind, "recursive").empty());
        const bool isNamed = mount.type == "volume" && !mount.source.empty() && !isNoCopy(volume)
                             && mount.subPath.empty();
        if (!isBind && !isNamed)
            return {};
        std::string text = mount.volumeName.empty() ? mount.source : mount.volumeName;
        text += ':' + mount.target + (mount.readOnly ? ":ro" : ":rw");
        if (bind && !composeText(*bind, "selinux").empty())
            text += ',' + composeText(*bind, "selinux");
        if (!propagation.empty())
            text += ',' + propagation;
        return isNoCopy(volume) ? text + ",nocopy" : text;
    }

    static void addOptions(MountSpec &mount, const YamlValue &volume)
    {
        // Compose up to 2.26 took a missing create_host_path of the long form for false; since
        // compose-go 2.1 it is true (types.OptOut).
        if (mount.type == "bind")
            mount.missingSource = MissingSource::MakeDirectory;
        if (const YamlValue *bind = volume.find("bind")) {
            addOption(mount, *bind, "selinux");
            addOption(mount, *bind, "propagation");
            if (!composeFlag(*bind, "create_host_path", true))
                mount.missingSource = MissingSource::Refused;
        }
        if (const YamlValue *options = volume.find("volume")) {
            if (composeFlag(*options, "nocopy"))
                mount.options.emplace_back("nocopy");
            mount.subPath = composeText(*options, "subpath");
        }
        if (const YamlValue *tmpfs = volume.find("tmpfs"))
            addTmpfsOptions(mount, *tmpfs);
        if (const YamlValue *image = volume.find("image"))
            mount.subPath = composeText(*image, "subpath");
        addOption(mount, volume, "consistency");
    }

    static void addTmpfsOptions(MountSpec &mount, const YamlValue &tmpfs)
    {
        if (std::string size = composeText(tmpfs, "size"); !size.empty())
            mount.options.push_back("size=" + size);
        if (const YamlValue *mode = tmpfs.find("mode"); mode && mode->isScalar())
            mount.options.push_back(modeOption(*mode));
    }

    void nameVolume(MountSpec &mount, std::uint32_t line)
    {
        const Resource volume = resourceOf(m_model, "volumes", mount.source, m_project);
        if (!volume.entry)
            refuse("service \"" + m_name + "\" refers to undefined volume " + mount.source, line);
        else
            mount.volumeDevice = bindDevice(*volume.entry);
        if (volume.name != mount.source)
            mount.volumeName = volume.name;
    }

    /// compose pkg/compose/create.go buildContainerConfigMounts(), buildContainerSecretMounts().
    void addFileMounts(const std::string &list, const std::string &kind, const std::string &base)
    {
        const YamlValue *found = m_service.find(list);
        if (!found)
            return;
        for (const YamlValue &item : found->items) {
            const std::string source =
                item.isMapping() ? composeText(item, "source") : composeText(item);
            const std::string target = composeText(item, "target");
            MountSpec mount;
            mount.readOnly = true;
            mount.target =
                target.starts_with('/') ? target : base + (target.empty() ? source : target);
            fillFileMount(mount, resourceOf(m_model, list, source, m_project), kind, source, item);
            m_mounts.push_back(std::move(mount));
        }
    }

    void fillFileMount(MountSpec &mount,
                       const Resource &resource,
                       const std::string &kind,
                       const std::string &source,
                       const YamlValue &item)
    {
        if (!resource.entry)
            refuse("service \"" + m_name + "\" refers to undefined " + kind + ' ' + source,
                   item.line);
        if (resource.external)
            refuse("unsupported external " + kind + ' ' + resource.name, item.line);
        const std::string file = resource.entry ? composeText(*resource.entry, "file") : "";
        if (!file.empty()) {
            mount.type = "bind";
            mount.source = file;
            noteIgnoredOwner(item, kind);
            return;
        }
        mount.type = kind;
        mount.source = source;
        for (const char *key : {"uid", "gid"}) {
            if (std::string id = composeText(item, key); !id.empty())
                mount.options.push_back(std::string(key) + '=' + id);
        }
        if (const YamlValue *mode = item.find("mode"); mode && mode->isScalar())
            mount.options.push_back(modeOption(*mode));
    }

    void noteIgnoredOwner(const YamlValue &item, const std::string &kind)
    {
        for (const char *key : {"uid", "gid", "mode"}) {
            if (const YamlValue *found = item.find(key); found && found->isScalar())
                m_notices.push_back({NoticeId::ValueIgnored,
                                     {std::string(key) + ": " + found->text, kind},
                                     item.line});
        }
    }

    void addApiSocket()
    {
        constexpr const char *kSocket = "/var/run/docker.sock";
        MountSpec mount;
        mount.type = "bind";
        mount.source = kSocket;
        mount.target = kSocket;
        m_mounts.push_back(std::move(mount));
    }

    /// compose-go loader/validate.go checkConsistency().
    void noteRepeatedTargets()
    {
        std::map<std::string_view, int> seen;
        for (const MountSpec &mount : m_mounts) {
            if (seen[mount.target]++ == 1)
                refuse("services." + m_name + ": target " + mount.target + " already mounted",
                       m_service.line);
        }
    }

    const YamlValue &m_model;
    const std::string &m_name;
    const YamlValue &m_service;
    const std::string &m_project;
    Notices &m_notices;
    std::vector<MountSpec> m_mounts;
};

} // namespace

std::vector<MountSpec> composeMounts(const YamlValue &model,
                                     const std::string &name,
                                     const YamlValue &service,
                                     const std::string &project,
                                     Notices &notices)
{
    return Mounts(model, name, service, project, notices).all();
}

} // namespace mountlens
