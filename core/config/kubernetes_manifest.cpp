// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/kubernetes_manifest.h"

#include "base/text_scan.h"
#include "config/jsonc.h"
#include "config/kubernetes_object.h"
#include "config/kubernetes_volumes.h"
#include "config/tree_fields.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace mountlens {

namespace {

constexpr const char *kRefuser = "kubernetes";
constexpr std::string_view kUsernsAnnotation = "io.podman.annotations.userns";
constexpr std::string_view kVolumesFromAnnotation = "io.podman.annotations.volumes-from/";
constexpr std::string_view kKeepGroupsAnnotation = "run.oci.keep_original_groups";
constexpr std::string_view kBindOptionsAnnotation = "bind-mount-options";
constexpr std::string_view kAppArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";

using Annotations = std::map<std::string, std::string, std::less<>>;

Annotations annotationsOf(const YamlValue &pod)
{
    Annotations annotations;
    for (const YamlValue::Member &member : at(at(pod, "metadata"), "annotations").members)
        annotations.emplace(member.first, textOf(member.second));
    return annotations;
}

std::string annotation(const Annotations &annotations, std::string_view key)
{
    const auto found = annotations.find(key);
    return found == annotations.end() ? std::string() : found->second;
}

/// What its containers take over from a pod.
struct PodFacts
{
    std::string name;
    Annotations annotations;
    KubernetesObject securityContext;
    bool userNamespace = false;
    KubernetesVolumes volumes;
};

enum class Role : std::uint8_t {
    Init,
    Main,
};

std::optional<bool>
containerOrPodFlag(const KubernetesObject &own, const KubernetesObject &pod, std::string_view key)
{
    const auto value = own.flag(key);
    return value ? value : pod.flag(key);
}

std::optional<std::uint32_t>
containerOrPodId(const KubernetesObject &own, const KubernetesObject &pod, std::string_view key)
{
    const auto value = own.id(key);
    const auto inherited = pod.id(key);
    return value ? value : inherited;
}

void readUser(const KubernetesObject &own, const PodFacts &pod, ContainerSpec &container)
{
    const auto uid = containerOrPodId(own, pod.securityContext, "runAsUser");
    const auto gid = containerOrPodId(own, pod.securityContext, "runAsGroup");
    if (uid)
        container.user = std::to_string(*uid);
    if (gid)
        container.user += ':' + std::to_string(*gid);
    container.runAsNonRoot =
        containerOrPodFlag(own, pod.securityContext, "runAsNonRoot").value_or(false);
    // pkg/kubelet/kuberuntime/security_context.go verifyRunAsNonRoot()
    if (container.runAsNonRoot && uid == 0U)
        own.note(NoticeId::EngineRefuses,
                 {kRefuser, "container's runAsUser breaks non-root policy"});
}

void readGroups(const PodFacts &pod, ContainerSpec &container)
{
    const KubernetesObject &context = pod.securityContext;
    container.groupAdd = context.texts("supplementalGroups");
    container.fsGroup = context.id("fsGroup");
    if (container.fsGroup)
        container.groupAdd.push_back(std::to_string(*container.fsGroup));
    const std::string policy = context.text("supplementalGroupsPolicy");
    container.imageGroupsIgnored = policy == "Strict";
    if (!policy.empty() && policy != "Strict" && policy != "Merge")
        context.refuse("supplementalGroupsPolicy", "Unsupported value: \"" + policy + '"');
    if (annotation(pod.annotations, kKeepGroupsAnnotation) == "1")
        container.groupAdd.emplace_back("keep-groups");
}

/// Runtimes put CAP_ before the name themselves.
std::vector<std::string> readCapabilities(const KubernetesObject &capabilities,
                                          std::string_view key)
{
    std::vector<std::string> names;
    for (const std::string &word : capabilities.texts(key)) {
        names.push_back(bareCapability(word));
        if (names.back().size() != word.size())
            capabilities.note(NoticeId::CapabilityPrefixed, {word});
    }
    return names;
}

/// pkg/apis/core/validation/validation.go ValidateSecurityContext()
void checkEscalation(const KubernetesObject &own, const ContainerSpec &container)
{
    if (!container.noNewPrivileges)
        return;
    if (container.privileged)
        own.refuse({}, "Invalid value: cannot set `allowPrivilegeEscalation` to false and "
                       "`privileged` to true");
    const auto added = own.at("capabilities").texts("add");
    if (std::find(added.begin(), added.end(), "CAP_SYS_ADMIN") != added.end())
        own.refuse({}, "Invalid value: cannot set `allowPrivilegeEscalation` to false and "
                       "`capabilities.Add` CAP_SYS_ADMIN");
}

void readPrivileges(const KubernetesObject &own, ContainerSpec &container)
{
    const KubernetesObject capabilities = own.at("capabilities");
    container.capAdd = readCapabilities(capabilities, "add");
    container.capDrop = readCapabilities(capabilities, "drop");
    container.privileged = own.isTrue("privileged");
    container.noNewPrivileges = own.flag("allowPrivilegeEscalation") == false;
    container.readOnlyRoot = own.isTrue("readOnlyRootFilesystem");
    container.readOnlyTmpfs = false;
    checkEscalation(own, container);
}

std::string profileOption(std::string_view word, const KubernetesObject &profile)
{
    const std::string type = profile.text("type");
    if (type == "Unconfined")
        return std::string(word) + "=unconfined";
    if (type == "Localhost")
        return std::string(word) + '=' + profile.text("localhostProfile");
    return {};
}

void readProfile(std::string_view word,
                 std::string_view key,
                 const KubernetesObject &own,
                 const PodFacts &pod,
                 ContainerSpec &container)
{
    const KubernetesObject profile = own.has(key) ? own.at(key) : pod.securityContext.at(key);
    if (const std::string option = profileOption(word, profile); !option.empty())
        container.securityOptions.push_back(option);
}

void readSelinux(const KubernetesObject &own, const PodFacts &pod, ContainerSpec &container)
{
    constexpr std::string_view kKey = "seLinuxOptions";
    const KubernetesObject label = own.has(kKey) ? own.at(kKey) : pod.securityContext.at(kKey);
    for (const char *part : {"user", "role", "type", "level"}) {
        if (const std::string value = label.text(part); !value.empty())
            container.securityOptions.push_back("label=" + std::string(part) + ':' + value);
    }
}

/// Before Kubernetes 1.30 the profile stood in an annotation.
void readAppArmorAnnotation(const PodFacts &pod, ContainerSpec &container)
{
    constexpr std::string_view kLocal = "localhost/";
    std::string profile =
        annotation(pod.annotations, std::string(kAppArmorAnnotation) + container.name);
    if (profile.starts_with(kLocal))
        profile.erase(0, kLocal.size());
    else if (profile != "unconfined")
        return;
    container.securityOptions.push_back("apparmor=" + profile);
}

void readConfinement(const KubernetesObject &own, const PodFacts &pod, ContainerSpec &container)
{
    readSelinux(own, pod, container);
    readProfile("seccomp", "seccompProfile", own, pod, container);
    readProfile("apparmor", "appArmorProfile", own, pod, container);
    readAppArmorAnnotation(pod, container);
}

/// podman's "source:ro;other".
void readVolumesFrom(const PodFacts &pod, ContainerSpec &container)
{
    const std::string list =
        annotation(pod.annotations, std::string(kVolumesFromAnnotation) + container.name);
    std::string_view rest = list;
    while (!rest.empty())
        container.volumesFrom.emplace_back(takeUntil(rest, ';'));
}

/// podman kube generate writes `bind-mount-options: /path:z`, older versions
/// `bind-mount-options:/path: z`.
std::string bindOptions(const PodFacts &pod, const std::string &path)
{
    const std::string all = annotation(pod.annotations, kBindOptionsAnnotation);
    if (all.starts_with(path + ':'))
        return all.substr(path.size() + 1);
    return annotation(pod.annotations, std::string(kBindOptionsAnnotation) + ':' + path);
}

void readBindOptions(const PodFacts &pod, ContainerSpec &container)
{
    for (MountSpec &mount : container.mounts) {
        if (mount.type != "bind")
            continue;
        const std::string words = bindOptions(pod, mount.source);
        std::string_view rest = words;
        while (!rest.empty())
            mount.options.emplace_back(takeUntil(rest, ','));
    }
}

void readUserNamespace(const PodFacts &pod, ContainerSpec &container)
{
    container.userns = annotation(pod.annotations, kUsernsAnnotation);
    if (pod.userNamespace) {
        container.userns = "private";
        container.idmappedVolumes = true;
    }
}

void checkContainerKeys(const KubernetesObject &entry, const KubernetesObject &own)
{
    own.expectOnly({"capabilities", "privileged", "seLinuxOptions", "windowsOptions", "runAsUser",
                    "runAsGroup", "runAsNonRoot", "readOnlyRootFilesystem",
                    "allowPrivilegeEscalation", "procMount", "seccompProfile", "appArmorProfile"});
    for (const char *misplaced :
         {"volumes", "privileged", "capabilities", "runAsUser", "fsGroup", "hostUsers"}) {
        if (entry.has(misplaced))
            entry.note(NoticeId::UnknownKey, {misplaced, entry.path()});
    }
    if (entry.has("volumeDevices"))
        entry.note(NoticeId::NotEvaluated, {"volumeDevices"});
}

ContainerSpec containerOf(const KubernetesObject &entry, const PodFacts &pod, Role role)
{
    ContainerSpec container;
    container.engine = Engine::Kubernetes;
    container.name = entry.text("name");
    container.image = entry.text("image");
    container.pod = pod.name;
    if (container.name.empty())
        entry.refuse("name", "Required value");
    if (container.image.empty())
        entry.note(NoticeId::EngineRefuses, {kRefuser, entry.path() + ".image: Required value"});
    // A sidecar is an init container that goes on running.
    container.initContainer = role == Role::Init && entry.text("restartPolicy") != "Always";
    const KubernetesObject own = entry.at("securityContext");
    checkContainerKeys(entry, own);
    readUser(own, pod, container);
    readGroups(pod, container);
    readPrivileges(own, container);
    readConfinement(own, pod, container);
    readUserNamespace(pod, container);
    container.mounts = kubernetesMounts(entry, container.privileged, pod.volumes);
    readBindOptions(pod, container);
    readVolumesFrom(pod, container);
    return container;
}

void checkPodKeys(const KubernetesObject &podSpec, const KubernetesObject &context)
{
    context.expectOnly({"seLinuxOptions", "windowsOptions", "runAsUser", "runAsGroup",
                        "runAsNonRoot", "supplementalGroups", "supplementalGroupsPolicy", "fsGroup",
                        "sysctls", "fsGroupChangePolicy", "seccompProfile", "appArmorProfile",
                        "seLinuxChangePolicy"});
    for (const char *misplaced :
         {"volumeMounts", "privileged", "capabilities", "runAsUser", "runAsGroup", "fsGroup",
          "volumeClaimTemplates", "container", "volume"}) {
        if (podSpec.has(misplaced))
            podSpec.note(NoticeId::UnknownKey, {misplaced, podSpec.path()});
    }
}

/// hostNetwork is left out: newer clusters allow it (UserNamespacesHostNetworkSupport).
bool readHostUsers(const KubernetesObject &podSpec)
{
    if (podSpec.flag("hostUsers") != false)
        return false;
    for (const char *key : {"hostPID", "hostIPC"}) {
        if (podSpec.isTrue(key))
            podSpec.refuse(key, "Forbidden: when `hostUsers` is false");
    }
    return true;
}

/// Objects with a pod somewhere in them, and what they refer to.
class Manifest
{
public:
    /// Claims and the volumes they are bound to may stand anywhere in the file.
    void readClaims(const YamlValue &object)
    {
        eachItem(object, 0, [&](const YamlValue &item) { readClaim(item); });
    }

    void bindClaims()
    {
        for (const auto &[claim, volume] : m_volumeOfClaim) {
            const auto path = m_pathOfVolume.find(volume);
            if (path != m_pathOfVolume.end())
                m_claimPaths[claim] = path->second;
        }
    }

    void read(const YamlValue &document)
    {
        eachItem(document, 0, [&](const YamlValue &item) { readObject(item); });
    }

    Result<Configuration> finished() &&
    {
        if (m_objects == 0)
            return Error(ErrorId::Malformed, "kubernetes", "apiVersion, kind");
        if (m_configuration.containers.empty() && m_refusal)
            return *m_refusal;
        if (m_refusal)
            m_configuration.notices.push_back(
                {NoticeId::EngineRefuses, {m_refusal->subject(), m_refusal->detail()}});
        if (m_configuration.containers.empty())
            m_configuration.notices.push_back({NoticeId::NoPodTemplate, {m_kinds}});
        return std::move(m_configuration);
    }

private:
    template <class Visit>
    void eachItem(const YamlValue &object, int depth, const Visit &visit)
    {
        constexpr int kMaxLists = 4;
        const bool list = textAt(object, "kind").ends_with("List") && object.find("items");
        if (!list && !object.isSequence()) {
            visit(object);
            return;
        }
        for (const YamlValue &item : list ? at(object, "items").items : object.items) {
            if (depth < kMaxLists)
                eachItem(list ? itemOf(object, item) : item, depth + 1, visit);
        }
    }

    /// The items of a PodList need not say what they are (k8s.io/apimachinery, TypeMeta).
    static YamlValue itemOf(const YamlValue &list, const YamlValue &item)
    {
        YamlValue whole = item;
        std::string kind = textAt(list, "kind");
        kind.resize(kind.size() - std::string_view("List").size());
        if (kind.empty() || !item.isMapping() || item.find("kind"))
            return whole;
        YamlValue &name = whole.members.emplace_back("kind", YamlValue{}).second;
        name.kind = YamlValue::Kind::Scalar;
        name.text = std::move(kind);
        name.line = item.line;
        return whole;
    }

    void readClaim(const YamlValue &object)
    {
        const std::string kind = textAt(object, "kind");
        const std::string name = textAt(at(object, "metadata"), "name");
        const YamlValue &spec = at(object, "spec");
        if (kind == "PersistentVolumeClaim") {
            if (const std::string volume = textAt(spec, "volumeName"); !volume.empty())
                m_volumeOfClaim[name] = volume;
        }
        if (kind != "PersistentVolume")
            return;
        for (const char *type : {"hostPath", "local"}) {
            if (const std::string path = textAt(at(spec, type), "path"); !path.empty())
                m_pathOfVolume[name] = path;
        }
        if (const std::string claim = textAt(at(spec, "claimRef"), "name"); !claim.empty())
            m_volumeOfClaim[claim] = name;
    }

    void readObject(const YamlValue &object)
    {
        const std::string kind = textAt(object, "kind");
        if (kind.empty())
            return;
        ++m_objects;
        m_kinds += (m_kinds.empty() ? "" : ", ") + kind;
        KubernetesFindings findings;
        std::vector<ContainerSpec> containers =
            readPodOf(KubernetesObject(object, {}, findings), kind);
        auto &notices = m_configuration.notices;
        notices.insert(notices.end(), findings.notices.begin(), findings.notices.end());
        if (!findings.refusal.empty()) {
            if (!m_refusal)
                m_refusal = Error(ErrorId::EngineRefuses, kRefuser, findings.refusal);
            return;
        }
        auto &all = m_configuration.containers;
        all.insert(all.end(), std::make_move_iterator(containers.begin()),
                   std::make_move_iterator(containers.end()));
    }

    /// Also of kinds that are not Kubernetes' own, where the pod stands at the usual place.
    std::vector<ContainerSpec> readPodOf(const KubernetesObject &object, const std::string &kind)
    {
        if (kind == "Pod")
            return readPod(object, object, {});
        if (kind == "PodTemplate")
            return readPod(object.at("template"), object, {});
        const YamlValue &spec = at(object.value(), "spec");
        const bool cron = kind == "CronJob" || spec.find("jobTemplate");
        if (!spec.isMapping())
            return {};
        const KubernetesObject holder =
            cron ? object.at("spec").at("jobTemplate").at("spec") : object.at("spec");
        if (!at(at(holder.value(), "template"), "spec").isMapping())
            return {};
        std::vector<std::string> claims;
        for (const YamlValue &claim : at(holder.value(), "volumeClaimTemplates").items)
            claims.push_back(textAt(at(claim, "metadata"), "name"));
        return readPod(holder.at("template"), object, claims);
    }

    std::vector<ContainerSpec> readPod(const KubernetesObject &pod,
                                       const KubernetesObject &object,
                                       const std::vector<std::string> &claims)
    {
        const KubernetesObject spec = pod.at("spec");
        const KubernetesObject context = spec.at("securityContext");
        const PodFacts facts{textAt(at(object.value(), "metadata"), "name"),
                             annotationsOf(pod.value()), context, readHostUsers(spec),
                             kubernetesVolumes(spec, claims, m_claimPaths)};
        checkPodKeys(spec, context);
        if (spec.list("containers").empty())
            spec.refuse("containers", "Required value");
        std::vector<ContainerSpec> containers;
        std::set<std::string, std::less<>> names;
        const auto add = [&](std::string_view key, Role role) {
            for (const KubernetesObject &entry : spec.list(key)) {
                containers.push_back(containerOf(entry, facts, role));
                if (!names.insert(containers.back().name).second)
                    entry.refuse("name", "Duplicate value: \"" + containers.back().name + '"');
            }
        };
        add("initContainers", Role::Init);
        add("containers", Role::Main);
        add("ephemeralContainers", Role::Main);
        return containers;
    }

    Configuration m_configuration;
    std::optional<Error> m_refusal;
    std::size_t m_objects = 0;
    std::string m_kinds;
    std::map<std::string, std::string, std::less<>> m_volumeOfClaim;
    std::map<std::string, std::string, std::less<>> m_pathOfVolume;
    KubernetesClaimPaths m_claimPaths;
};

/// The first line with Helm's braces: what the YAML reader stumbled on is of no use then.
std::optional<Error> templateFault(std::string_view text)
{
    for (std::uint32_t line = 1; !text.empty(); ++line) {
        const std::string_view words = takeLine(text);
        if (words.find("{{") != std::string_view::npos)
            return Error(ErrorId::Malformed, "line " + std::to_string(line),
                         std::string(words.substr(words.find("{{"))));
    }
    return std::nullopt;
}

/// YAML libraries stumble over some JSON (pairs of \u escapes), so that is tried as what it is.
Result<std::vector<YamlValue>> documentsOf(std::string_view text)
{
    if (const std::size_t start = text.find_first_not_of(" \t\r\n");
        start != std::string_view::npos && text[start] == '{') {
        if (auto json = parseJson(text, JsonDialect::Strict))
            return std::vector<YamlValue>{std::move(*json)};
    }
    auto documents = parseYaml(text);
    if (!documents && documents.error().id() == ErrorId::Malformed) {
        if (const auto fault = templateFault(text))
            return *fault;
    }
    return documents;
}

} // namespace

Result<Configuration> parseKubernetes(std::string_view text)
{
    const auto documents = documentsOf(text);
    if (!documents)
        return documents.error();
    Manifest manifest;
    for (const YamlValue &document : *documents)
        manifest.readClaims(document);
    manifest.bindClaims();
    for (const YamlValue &document : *documents)
        manifest.read(document);
    return std::move(manifest).finished();
}

} // namespace mountlens
