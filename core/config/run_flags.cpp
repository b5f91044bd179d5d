// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/run_flags.h"

#include "config/mount_flag.h"
#include "config/mount_rules.h"
#include "config/podman_id_map.h"
#include "config/run_flag_table.h"
#include "config/start_refusals.h"
#include "config/volume_flag.h"
#include "model/capability_names.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

bool isPodman(Engine engine)
{
    return engine == Engine::Podman || engine == Engine::Quadlet;
}

/// Lists that pflag's StringSlice splits at commas; Docker's ListOpts do not.
Result<std::vector<std::string>> listValue(Engine engine, const std::string &value)
{
    if (!isPodman(engine) && engine != Engine::Nerdctl)
        return std::vector<std::string>{value};
    Result<std::vector<std::string>> fields = parseCsvRecord(value);
    if (!fields)
        return refusal(engine, fields.error().detail());
    return fields;
}

void addNotice(Notices &notices, NoticeId id, std::vector<std::string> args)
{
    Notice notice{id, {}, 0};
    notice.args = std::move(args);
    notices.push_back(std::move(notice));
}

Error invalidArgument(Engine engine, const GivenFlag &flag, const std::string &why)
{
    return refusal(engine, "invalid argument \"" + flag.value + "\" for \"--" + flag.name
                               + "\" flag: " + why);
}

bool asksForMap(const ContainerSpec &spec)
{
    return !spec.uidMapFlags.empty() || !spec.gidMapFlags.empty() || !spec.subUidName.empty()
           || !spec.subGidName.empty();
}

/// cmd/podman/containers/create.go CreateInit().
Error exclusiveUserns()
{
    return refusal(
        Engine::Podman,
        "--userns and --uidmap/--gidmap/--subuidname/--subgidname are mutually exclusive");
}

/// One run of applyScannedFlags().
class Applier
{
public:
    Applier(Engine engine, const Surroundings &around, ContainerSpec &spec, Notices &notices)
        : m_engine(engine)
        , m_directory(around.workingDirectory())
        , m_caller(around.caller())
        , m_spec(spec)
        , m_notices(notices)
    {
    }

    Result<Done> apply(const GivenFlag &flag);
    Result<Done> finish();
    /// finish() that goes on after a refusal.
    void finishRefused(std::vector<FlagRefusal> &refusals);

private:
    using Handler = Result<Done> (Applier::*)(const GivenFlag &);
    static Handler handlerFor(std::string_view name);

    Error refused(std::string words) const { return refusal(m_engine, std::move(words)); }
    void noteRefusal(const std::optional<Error> &refused);
    Result<Done> takeBool(const GivenFlag &flag, bool &target) const;
    Result<Done> addMount(Result<MountSpec> mount, const std::string &text);

    Result<Done> name(const GivenFlag &flag);
    Result<Done> user(const GivenFlag &flag);
    Result<Done> groupAdd(const GivenFlag &flag);
    Result<Done> capability(const GivenFlag &flag);
    Result<Done> privileged(const GivenFlag &flag);
    Result<Done> readOnly(const GivenFlag &flag);
    Result<Done> readOnlyTmpfs(const GivenFlag &flag);
    Result<Done> umask(const GivenFlag &flag);
    Result<Done> securityOption(const GivenFlag &flag);
    Result<Done> userns(const GivenFlag &flag);
    Result<Done> idMap(const GivenFlag &flag);
    Result<Done> subordinateName(const GivenFlag &flag);
    Result<Done> volume(const GivenFlag &flag);
    Result<Done> mount(const GivenFlag &flag);
    Result<Done> tmpfs(const GivenFlag &flag);
    Result<Done> volumesFrom(const GivenFlag &flag);
    Result<Done> pod(const GivenFlag &flag);
    Result<Done> device(const GivenFlag &flag);
    Result<Done> network(const GivenFlag &flag);
    Result<Done> cgroups(const GivenFlag &flag);
    Result<Done> annotation(const GivenFlag &flag);
    Result<Done> restart(const GivenFlag &flag);
    Result<Done> remove(const GivenFlag &flag);
    Result<Done> notEvaluated(const GivenFlag &flag);
    Result<Done> flagWithoutMeaning(const GivenFlag &flag) const;
    Result<Done> checkNoNewPrivileges(std::string_view value, std::string_view option);
    Result<Done> checkGroups() const;
    Result<Done> checkRestart() const;
    Result<Done> checkMaps();

    Engine m_engine;
    std::string m_directory;
    HostUser m_caller;
    ContainerSpec &m_spec;
    Notices &m_notices;
    std::string m_restart;
    bool m_removed = false;
    bool m_givesUserns = false;
};

void Applier::noteRefusal(const std::optional<Error> &refused)
{
    if (refused)
        addNotice(m_notices, NoticeId::EngineRefuses, {refused->subject(), refused->detail()});
}

Result<Done> Applier::takeBool(const GivenFlag &flag, bool &target) const
{
    const std::optional<bool> value = parseGoBool(flag.value);
    if (!value) {
        return invalidArgument(m_engine, flag,
                               "strconv.ParseBool: parsing \"" + flag.value + "\": invalid syntax");
    }
    target = *value;
    return Done{};
}

Result<Done> Applier::name(const GivenFlag &flag)
{
    noteRefusal(nameRefusal(m_engine, flag.value));
    m_spec.name = flag.value;
    return Done{};
}

Result<Done> Applier::user(const GivenFlag &flag)
{
    m_spec.user = flag.value;
    return Done{};
}

Result<Done> Applier::groupAdd(const GivenFlag &flag)
{
    const Result<std::vector<std::string>> groups = listValue(m_engine, flag.value);
    if (!groups)
        return groups.error();
    m_spec.groupAdd.insert(m_spec.groupAdd.end(), groups->begin(), groups->end());
    return Done{};
}

Result<Done> Applier::capability(const GivenFlag &flag)
{
    const Result<std::vector<std::string>> texts = listValue(m_engine, flag.value);
    if (!texts)
        return texts.error();
    for (const std::string &text : *texts) {
        Result<std::string> capability = capabilityName(m_engine, text);
        if (!capability)
            return capability.error();
        (flag.name == "cap-add" ? m_spec.capAdd : m_spec.capDrop).push_back(*capability);
    }
    return Done{};
}

Result<Done> Applier::privileged(const GivenFlag &flag)
{
    return takeBool(flag, m_spec.privileged);
}

Result<Done> Applier::readOnly(const GivenFlag &flag)
{
    return takeBool(flag, m_spec.readOnlyRoot);
}

Result<Done> Applier::readOnlyTmpfs(const GivenFlag &flag)
{
    return takeBool(flag, m_spec.readOnlyTmpfs);
}

/// common/pkg/umask CheckUmask(): up to four octal digits.
Result<Done> Applier::umask(const GivenFlag &flag)
{
    const bool isOctal = flag.value.find_first_not_of("01234567") == std::string::npos;
    const bool isUmask = isOctal && !flag.value.empty() && flag.value.size() <= 4;
    if (!isUmask && !holdsExpansion(flag.value))
        return refused("invalid umask string " + flag.value + ": invalid argument");
    m_spec.umask = flag.value;
    return Done{};
}

Result<Done> Applier::checkNoNewPrivileges(std::string_view value, std::string_view option)
{
    const std::optional<bool> isOn = value.empty() ? true : parseGoBool(value);
    if (!isOn)
        return refused("invalid --security-opt: \"" + std::string(option) + '"');
    m_spec.noNewPrivileges = *isOn;
    return Done{};
}

/// docker/cli parseSecurityOpts() and podman FillOutSpecGen(): key=value, key:value, and
/// no-new-privileges alone.
Result<Done> Applier::securityOption(const GivenFlag &flag)
{
    const std::string &text = flag.value;
    const auto equals = text.find('=');
    const auto end = equals == std::string::npos ? text.find(':') : equals;
    const std::string key = text.substr(0, end);
    const std::string value = end == std::string::npos ? std::string() : text.substr(end + 1);
    const bool standsAlone = key == "no-new-privileges" || key == "privileged-without-host-devices";
    if (value.empty() && !standsAlone)
        return refused("invalid --security-opt: \"" + text + '"');
    if (key == "no-new-privileges") {
        Result<Done> checked = checkNoNewPrivileges(value, text);
        if (!checked)
            return checked;
    }
    noteRefusal(securityRefusal(m_engine, text));
    m_spec.securityOptions.push_back(text);
    return Done{};
}

Result<Done> Applier::userns(const GivenFlag &flag)
{
    Result<Done> checked = checkUserns(m_engine, flag.value);
    if (!checked)
        return checked;
    m_spec.userns = flag.value;
    m_givesUserns = true;
    if (flag.value.starts_with("container:"))
        addNotice(m_notices, NoticeId::OtherContainer, {flag.value.substr(10)});
    return Done{};
}

Result<Done> Applier::idMap(const GivenFlag &flag)
{
    const bool isUser = flag.name == "uidmap";
    const Result<std::vector<std::string>> texts = listValue(m_engine, flag.value);
    if (!texts)
        return texts.error();
    for (const std::string &text : *texts) {
        const Result<std::vector<IdMapFlag>> maps =
            parseIdMapFlag(text, isUser ? IdKind::User : IdKind::Group);
        if (!maps)
            return maps.error();
        std::vector<IdMapFlag> &target = isUser ? m_spec.uidMapFlags : m_spec.gidMapFlags;
        target.insert(target.end(), maps->begin(), maps->end());
    }
    return Done{};
}

Result<Done> Applier::subordinateName(const GivenFlag &flag)
{
    (flag.name == "subuidname" ? m_spec.subUidName : m_spec.subGidName) = flag.value;
    return Done{};
}

Result<Done> Applier::addMount(Result<MountSpec> mount, const std::string &text)
{
    if (!mount)
        return mount.error();
    if (mount->source.starts_with('~'))
        addNotice(m_notices, NoticeId::TildeKept, {text});
    m_spec.mounts.push_back(std::move(*mount));
    return Done{};
}

Result<Done> Applier::volume(const GivenFlag &flag)
{
    if (isReadAsDrive(m_engine, flag.value))
        addNotice(m_notices, NoticeId::OneLetterVolume, {flag.value});
    return addMount(parseVolumeFlag(m_engine, flag.value, m_directory), flag.value);
}

Result<Done> Applier::mount(const GivenFlag &flag)
{
    Result<MountSpec> mount = parseMountFlag(m_engine, flag.value, m_directory);
    if (mount)
        noteRefusal(namingRefusal(m_engine, *mount));
    return addMount(std::move(mount), flag.value);
}

Result<Done> Applier::tmpfs(const GivenFlag &flag)
{
    return addMount(parseTmpfsFlag(m_engine, flag.value), flag.value);
}

Result<Done> Applier::volumesFrom(const GivenFlag &flag)
{
    if (flag.value.empty())
        return refused("volumes-from specification cannot be an empty string");
    m_spec.volumesFrom.push_back(flag.value);
    addNotice(m_notices, NoticeId::OtherContainer, {flag.value.substr(0, flag.value.find(':'))});
    return Done{};
}

/// opts.ParseDevice() of docker/cli and podman: HOST[:CONTAINER][:PERMISSIONS].
Result<Done> Applier::device(const GivenFlag &flag)
{
    const bool cdi = !flag.value.starts_with('/') && flag.value.find('=') != std::string::npos;
    if (cdi)
        return notEvaluated(flag);
    auto device = parseDeviceText(flag.value);
    if (!device)
        return refused("invalid device specification: " + flag.value);
    m_spec.devices.push_back(std::move(*device));
    return Done{};
}

Result<Done> Applier::network(const GivenFlag &flag)
{
    m_spec.network = flag.value;
    return Done{};
}

Result<Done> Applier::cgroups(const GivenFlag &flag)
{
    m_spec.withoutCgroups = flag.value == "disabled";
    return Done{};
}

Result<Done> Applier::pod(const GivenFlag &flag)
{
    m_spec.pod = flag.value;
    return Done{};
}

/// podman's keep-groups is this annotation of crun's, which may be given itself.
Result<Done> Applier::annotation(const GivenFlag &flag)
{
    if (isPodman(m_engine) && flag.value == "run.oci.keep_original_groups=1")
        m_spec.groupAdd.emplace_back("keep-groups");
    return Done{};
}

Result<Done> Applier::restart(const GivenFlag &flag)
{
    m_restart = flag.value;
    return Done{};
}

Result<Done> Applier::remove(const GivenFlag &flag)
{
    return takeBool(flag, m_removed);
}

Result<Done> Applier::notEvaluated(const GivenFlag &flag)
{
    addNotice(m_notices, NoticeId::NotEvaluated, {"--" + flag.name});
    return Done{};
}

Applier::Handler Applier::handlerFor(std::string_view name)
{
    struct Entry
    {
        std::string_view name;
        Handler handler;
    };
    static const std::array kHandlers{
        Entry{"name", &Applier::name},
        Entry{"user", &Applier::user},
        Entry{"group-add", &Applier::groupAdd},
        Entry{"cap-add", &Applier::capability},
        Entry{"cap-drop", &Applier::capability},
        Entry{"privileged", &Applier::privileged},
        Entry{"read-only", &Applier::readOnly},
        Entry{"read-only-tmpfs", &Applier::readOnlyTmpfs},
        Entry{"umask", &Applier::umask},
        Entry{"security-opt", &Applier::securityOption},
        Entry{"userns", &Applier::userns},
        Entry{"uidmap", &Applier::idMap},
        Entry{"gidmap", &Applier::idMap},
        Entry{"subuidname", &Applier::subordinateName},
        Entry{"subgidname", &Applier::subordinateName},
        Entry{"volume", &Applier::volume},
        Entry{"mount", &Applier::mount},
        Entry{"tmpfs", &Applier::tmpfs},
        Entry{"volumes-from", &Applier::volumesFrom},
        Entry{"pod", &Applier::pod},
        Entry{"device", &Applier::device},
        Entry{"network", &Applier::network},
        Entry{"net", &Applier::network},
        Entry{"cgroups", &Applier::cgroups},
        Entry{"annotation", &Applier::annotation},
        Entry{"restart", &Applier::restart},
        Entry{"rm", &Applier::remove},
        Entry{"secret", &Applier::notEvaluated},
        Entry{"image-volume", &Applier::notEvaluated},
        Entry{"chrootdirs", &Applier::notEvaluated},
        Entry{"passwd-entry", &Applier::notEvaluated},
        Entry{"group-entry", &Applier::notEvaluated},
        Entry{"hostuser", &Applier::notEvaluated},
        Entry{"pod-id-file", &Applier::notEvaluated},
        Entry{"use-api-socket", &Applier::notEvaluated},
    };
    const auto *const found =
        std::find_if(kHandlers.begin(), kHandlers.end(),
                     [name](const Entry &entry) { return entry.name == name; });
    return found == kHandlers.end() ? nullptr : found->handler;
}

/// A boolean must be one even where its meaning does not matter here.
Result<Done> Applier::flagWithoutMeaning(const GivenFlag &flag) const
{
    const std::span<const FlagKind> known = runFlags(m_engine);
    const auto kind = std::find_if(known.begin(), known.end(),
                                   [&flag](const FlagKind &k) { return k.name == flag.name; });
    bool ignored = false;
    const bool isBool = kind != known.end() && !kind->takesValue;
    return isBool ? takeBool(flag, ignored) : Done{};
}

Result<Done> Applier::apply(const GivenFlag &flag)
{
    if (!flag.isKnown) {
        addNotice(m_notices, NoticeId::UnknownFlag, {flag.name});
        return Done{};
    }
    const Handler handler = handlerFor(flag.name);
    return handler != nullptr ? (this->*handler)(flag) : flagWithoutMeaning(flag);
}

/// cmd/podman/containers/create.go CreateInit().
Result<Done> Applier::checkGroups() const
{
    const bool keeps = std::find(m_spec.groupAdd.begin(), m_spec.groupAdd.end(), "keep-groups")
                       != m_spec.groupAdd.end();
    if (isPodman(m_engine) && keeps && m_spec.groupAdd.size() > 1)
        return refused("the '--group-add keep-groups' option is not allowed with any other "
                       "--group-add options");
    return Done{};
}

Result<Done> Applier::checkRestart() const
{
    const bool restarts = !m_restart.empty() && m_restart != "no";
    if (!m_removed || !restarts)
        return Done{};
    if (!isPodman(m_engine))
        return refused("conflicting options: cannot specify both --restart and --rm");
    if (m_restart == "on-failure")
        return Done{};
    return refused("the --rm option conflicts with --restart, when the restartPolicy is not \"\" "
                   "and \"no\"");
}

Result<Done> Applier::finish()
{
    for (const Result<Done> &check : {checkGroups(), checkRestart()}) {
        if (!check)
            return check;
    }
    if (m_engine == Engine::Podman) {
        for (const Error &refused : podmanRefusals(m_spec, m_caller))
            noteRefusal(refused);
    }
    Result<Done> settled = settleTargets(m_engine, m_spec.mounts);
    return settled ? checkMaps() : settled;
}

Result<Done> Applier::checkMaps()
{
    if (!isPodman(m_engine))
        return Done{};
    if (m_givesUserns && asksForMap(m_spec))
        return exclusiveUserns();
    return settleIdMaps(m_spec, m_caller);
}

void Applier::finishRefused(std::vector<FlagRefusal> &refusals)
{
    std::vector<MountSpec> mounts = m_spec.mounts;
    const Result<Done> settled = settleTargets(m_engine, mounts);
    if (settled)
        m_spec.mounts = std::move(mounts);
    for (const Result<Done> &check : {checkGroups(), checkRestart(), settled, checkMaps()}) {
        if (!check)
            refusals.push_back({std::nullopt, check.error()});
    }
}

/// pkg/specgen/namespaces.go ParseUserNamespace() and what reads its value.
Result<Done> checkPodmanUserns(std::string_view mode)
{
    static constexpr std::array kPlain{"", "auto", "keep-id", "nomap", "host", "private", "pod"};
    if (std::find(kPlain.begin(), kPlain.end(), mode) != kPlain.end() || holdsExpansion(mode))
        return Done{};
    const auto colon = std::min(mode.find(':'), mode.size());
    const std::string_view kind = mode.substr(0, colon);
    const std::string_view value = mode.substr(std::min(colon + 1, mode.size()));
    if (kind == "container" || kind == "ns")
        return Done{};
    if (kind == "keep-id") {
        const Result<KeepIdOptions> options = parseKeepIdOptions(value);
        return options ? Result<Done>(Done{}) : options.error();
    }
    if (kind == "auto") {
        // Whose ids @ means is the machine's to tell: any id passes here.
        const Result<AutoOptions> options = parseAutoOptions(value, PodmanNamespace::ofRoot());
        return options ? Result<Done>(Done{}) : options.error();
    }
    return refusal(Engine::Podman, "unrecognized namespace mode " + std::string(mode) + " passed");
}

} // namespace

Result<std::string> capabilityName(Engine engine, std::string_view text)
{
    std::string name(text);
    std::transform(name.begin(), name.end(), name.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    if (name == "ALL" || holdsExpansion(name))
        return name;
    const std::string bare = name.starts_with("CAP_") ? name.substr(4) : name;
    if (capabilityNumber(bare))
        return bare;
    if (isPodman(engine))
        return refusal(engine, "unknown capability \"CAP_" + bare + '"');
    return refusal(engine, "invalid capability: unknown capability: \"CAP_" + bare + '"');
}

Result<Done> checkUserns(Engine engine, std::string_view mode)
{
    if (isPodman(engine))
        return checkPodmanUserns(mode);
    if (engine == Engine::Nerdctl || mode.empty() || mode == "host" || holdsExpansion(mode))
        return Done{};
    return refusal(engine, "--userns: invalid USER mode");
}

Result<Done> settleIdMaps(ContainerSpec &spec, const HostUser &caller)
{
    if (!asksForMap(spec))
        return Done{};
    if (!spec.userns.empty() && spec.userns != "private")
        return exclusiveUserns();
    spec.userns = "private";
    const bool isRoot = caller.uid == 0;
    if (!isRoot && !areIndependentOfParent(spec.uidMapFlags, spec.gidMapFlags))
        return Done{};
    PodmanNamespace parent = PodmanNamespace::ofRoot();
    parent.rootless = !isRoot;
    const Result<PodmanIdMaps> maps = podmanIdMaps(spec.uidMapFlags, spec.gidMapFlags, parent);
    if (!maps)
        return maps.error();
    spec.uidMap = idMapTexts(maps->uids);
    spec.gidMap = idMapTexts(maps->gids);
    return Done{};
}

Result<Done> applyScannedFlags(Engine engine,
                               std::span<const GivenFlag> flags,
                               const Surroundings &around,
                               ContainerSpec &spec,
                               Notices &notices)
{
    Applier applier(engine, around, spec, notices);
    for (const GivenFlag &flag : flags) {
        Result<Done> applied = applier.apply(flag);
        if (!applied)
            return applied;
    }
    return applier.finish();
}

std::vector<FlagRefusal> applyRefusedRunFlags(Engine engine,
                                              std::vector<std::string> args,
                                              const Surroundings &around,
                                              ContainerSpec &spec,
                                              Notices &notices)
{
    std::vector<FlagRefusal> refusals;
    Result<ScannedFlags> scanned =
        scanFlags(engine, runFlags(engine), args, Interspersed::Yes, otherEnginesFlags(engine));
    if (!scanned) {
        // Only the last word can be a flag that lacks its value.
        refusals.push_back({std::nullopt, scanned.error()});
        args.pop_back();
        scanned =
            scanFlags(engine, runFlags(engine), args, Interspersed::Yes, otherEnginesFlags(engine));
    }
    if (!scanned)
        return refusals;
    Applier applier(engine, around, spec, notices);
    for (const GivenFlag &flag : scanned->flags) {
        const Result<Done> applied = applier.apply(flag);
        if (!applied)
            refusals.push_back({flag, applied.error()});
    }
    applier.finishRefused(refusals);
    return refusals;
}

Result<Done> applyRunFlags(Engine engine,
                           std::span<const std::string> args,
                           const Surroundings &around,
                           ContainerSpec &spec,
                           Notices &notices)
{
    const Result<ScannedFlags> scanned =
        scanFlags(engine, runFlags(engine), args, Interspersed::Yes, otherEnginesFlags(engine));
    if (!scanned)
        return scanned.error();
    for (const std::string &word : scanned->rest)
        addNotice(notices, NoticeId::ValueIgnored, {word, engineWord(engine) + " run"});
    return applyScannedFlags(engine, scanned->flags, around, spec, notices);
}

} // namespace mountlens
