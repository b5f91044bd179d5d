// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/kubernetes_manifest.h"
#include "support/container_print.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::printed;

class TestKubernetesManifest : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void identities_data();
    void identities();
    void volumes_data();
    void volumes();
    void mounts_data();
    void mounts();
    void podman_data();
    void podman();
    void refusals_data();
    void refusals();
    void notices_data();
    void notices();
    void oneRefusalAmongOthersIsANotice();
    void claimsOfTheSameFile();
    void templateClaimsAreVolumes();
    void typesOfFieldsAreChecked_data();
    void typesOfFieldsAreChecked();
    void fsGroupIsKept();
};

namespace {

constexpr const char *kPod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n";
constexpr const char *kOne = "  containers:\n  - {name: c, image: i}\n";

/// A pod with one container `c`; both arguments are flow style.
std::string pod(const std::string &context, const std::string &own, const std::string &more = {})
{
    return std::string(kPod) + "  securityContext: {" + context + "}\n" + more
           + "  containers:\n  - {name: c, image: i, securityContext: {" + own + "}}\n";
}

/// A pod whose container mounts the volume at /d.
std::string withVolume(const std::string &volume, const std::string &mount = {})
{
    return std::string(kPod) + "  volumes: [{name: v" + (volume.empty() ? "" : ", " + volume)
           + "}]\n  containers:\n  - name: c\n    image: i\n    securityContext: {privileged: "
             "true}\n"
             "    volumeMounts: [{name: v, mountPath: /d"
           + (mount.empty() ? "" : ", " + mount) + "}]\n";
}

std::string templated(const char *kind, const char *indent = "")
{
    return std::string("kind: ") + kind + "\napiVersion: apps/v1\nspec:\n" + indent
           + "  template:\n" + indent + "    spec: {containers: [{name: c, image: i}]}\n";
}

} // namespace

void TestKubernetesManifest::kinds_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const std::string &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("Pod", std::string(kPod) + kOne, "c image=i");
    for (const char *kind : {"Deployment", "ReplicaSet", "ReplicationController", "StatefulSet",
                             "DaemonSet", "Job", "Rollout"})
        row(kind, templated(kind), "c image=i");
    row("CronJob",
        "kind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n"
        "          containers: [{name: c, image: i}]\n",
        "c image=i");
    row("PodTemplate", "kind: PodTemplate\ntemplate: {spec: {containers: [{name: c, image: i}]}}",
        "c image=i");
    row("List",
        "kind: List\nitems:\n- kind: Pod\n  spec: {containers: [{name: a, image: i}]}\n"
        "- kind: Service\n- kind: PodList\n  items:\n"
        "  - {kind: Pod, spec: {containers: [{name: b, image: i}]}}\n",
        "a image=i\nb image=i");
    row("a PodList whose items do not say what they are",
        "kind: PodList\napiVersion: v1\nitems:\n"
        "- spec: {containers: [{name: a, image: i}]}\n"
        "- {kind: Pod, spec: {containers: [{name: b, image: i}]}}\n",
        "a image=i\nb image=i");
    row("a DeploymentList",
        "kind: DeploymentList\nitems:\n- {spec: {template: {spec: {containers: [{name: a, image: "
        "i}]}}}}\n",
        "a image=i");
    row("several documents",
        "---\n" + std::string(kPod) + kOne + "---\nkind: Service\n---\n---\n" + templated("Job"),
        "c image=i\nc image=i");
    row("JSON",
        R"({"kind": "Pod", "spec": {"containers": [{"name": "c", "image": "\ud83d\ude00"}]}})",
        "c image=\xF0\x9F\x98\x80");
    row("flow style", "{kind: Pod, spec: {containers: [{name: c, image: i}]}}", "c image=i");
    row("carriage returns",
        "kind: Pod\r\nspec:\r\n  containers:\r\n  - name: c\r\n    image: i\r\n", "c image=i");
    row("anchors and merges",
        "kind: Pod\nspec:\n  containers:\n  - &a {name: a, image: i}\n  - {<<: *a, name: b}\n",
        "a image=i\nb image=i");
    row("init containers come first, ephemeral ones last",
        std::string(kPod) + "  ephemeralContainers: [{name: e, image: i}]\n" + kOne
            + "  initContainers: [{name: a, image: i}, {name: s, image: i, restartPolicy: "
              "Always}]\n",
        "a image=i init\ns image=i\nc image=i\ne image=i");
    row("no pod at all", "kind: Service\n---\nkind: ConfigMap\n",
        "! no-pod-template Service, ConfigMap");
    row("a quoted template value is YAML",
        "kind: Pod\nspec:\n  containers:\n  - {name: c, image: \"{{ .Values.image }}\"}\n",
        "c image={{ .Values.image }}");
    row("a Helm template is no YAML",
        "kind: Pod\nspec:\n  containers:\n  - name: c\n    image: {{ .Values.image }}:1\n",
        "malformed line 5: {{ .Values.image }}:1");
    row("a Helm block", "{{- if .x }}\nkind: Pod\n{{- end }}\n", "malformed line 1: {{- if .x }}");
    row("something else in YAML", "services:\n  web: {}\n",
        "malformed kubernetes: apiVersion, kind");
    row("nothing", "", "malformed kubernetes: apiVersion, kind");
}

void TestKubernetesManifest::kinds()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseKubernetes(text)), expected);
}

void TestKubernetesManifest::identities_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const char *expected) {
        QTest::newRow(name) << text << "c image=i" + std::string(expected);
    };
    row("uid", pod("runAsUser: 1000", ""), " user=1000");
    row("uid and gid", pod("runAsUser: 1000, runAsGroup: 3000", ""), " user=1000:3000");
    row("gid alone", pod("runAsGroup: 3000", ""), " user=:3000");
    row("the container wins field by field",
        pod("runAsUser: 1000, runAsGroup: 3000", "runAsUser: 5"), " user=5:3000");
    row("uid 0 of the container wins", pod("runAsUser: 1000", "runAsUser: 0"), " user=0");
    row("numbers of YAML 1.1", pod("runAsUser: 0o17, runAsGroup: 010", ""), " user=15:8");
    row("supplementary groups, then fsGroup",
        pod("fsGroup: 2000, supplementalGroups: [4000, 5000]", ""), " groups=4000,5000,2000");
    row("groups of the image are not asked", pod("supplementalGroupsPolicy: Strict", ""),
        " strict-groups");
    row("merging them is the default", pod("supplementalGroupsPolicy: Merge", ""), "");
    row("capabilities", pod("", "capabilities: {add: [net_admin, SYS_TIME], drop: [all]}"),
        " add=NET_ADMIN,SYS_TIME drop=ALL");
    row("privileged", pod("", "privileged: true"), " privileged");
    row("no escalation", pod("", "allowPrivilegeEscalation: false"), " nnp");
    row("escalation", pod("", "allowPrivilegeEscalation: true"), "");
    row("read-only root", pod("", "readOnlyRootFilesystem: true"), " ro-root");
    row("YAML 1.1 has more words for true", pod("", "readOnlyRootFilesystem: yes"), " ro-root");
    row("runAsNonRoot of the pod", pod("runAsNonRoot: true", ""), " non-root");
    row("runAsNonRoot of the container wins", pod("runAsNonRoot: true", "runAsNonRoot: false"), "");
    row("a user namespace", pod("", "", "  hostUsers: false\n"), " userns=private idmapped");
    row("the host's users", pod("", "", "  hostUsers: true\n"), "");
    row("SELinux", pod("seLinuxOptions: {level: 's0:c1,c2', type: spc_t}", ""),
        " security=label=type:spc_t,label=level:s0:c1,c2");
    row("profiles",
        pod("seccompProfile: {type: Unconfined}",
            "appArmorProfile: {type: Localhost, localhostProfile: p}"),
        " security=seccomp=unconfined,apparmor=p");
    row("the runtime's profile is the default", pod("seccompProfile: {type: RuntimeDefault}", ""),
        "");
    row("null is not given", pod("runAsUser: null, fsGroup: ~", "capabilities: null"), "");
}

void TestKubernetesManifest::identities()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseKubernetes(text)), expected);
}

void TestKubernetesManifest::volumes_data()
{
    QTest::addColumn<std::string>("volume");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *volume, const char *expected) {
        QTest::newRow(name) << std::string(volume) << std::string(expected);
    };
    row("hostPath without a type is made", "hostPath: {path: /srv}", "bind /srv>/d mkdir");
    row("DirectoryOrCreate", "hostPath: {path: /srv, type: DirectoryOrCreate}",
        "bind /srv>/d mkdir");
    row("FileOrCreate", "hostPath: {path: /srv/f, type: FileOrCreate}", "bind /srv/f>/d mkfile");
    for (const char *type : {"Directory", "File", "Socket", "CharDevice", "BlockDevice"}) {
        QTest::newRow(type) << "hostPath: {path: /srv, type: " + std::string(type) + "}"
                            << std::string("bind /srv>/d");
    }
    row("emptyDir", "emptyDir: {}", "emptyDir v>/d");
    row("emptyDir in memory", "emptyDir: {medium: Memory, sizeLimit: 64Mi}",
        "emptyDir v>/d [medium=Memory,size=64Mi]");
    row("emptyDir with a mode", "emptyDir: {mode: 0700}", "emptyDir v>/d [mode=0700]");
    row("a volume without a source is an emptyDir", "", "emptyDir v>/d");
    row("and one whose source is null", "configMap:", "emptyDir v>/d");
    row("persistentVolumeClaim", "persistentVolumeClaim: {claimName: data}",
        "persistentVolumeClaim data>/d");
    row("a read-only claim", "persistentVolumeClaim: {claimName: data, readOnly: true}",
        "persistentVolumeClaim data>/d ro");
    row("configMap", "configMap: {name: conf, items: [{key: a, path: b}]}", "configMap conf>/d ro");
    row("octal mode", "configMap: {name: conf, defaultMode: 0755}",
        "configMap conf>/d ro [mode=0755]");
    row("decimal mode", "secret: {secretName: s, defaultMode: 256}", "secret s>/d ro [mode=0400]");
    row("projected", "projected: {sources: [{secret: {name: a}}], defaultMode: 0440}",
        "projected v>/d ro [mode=0440]");
    row("downwardAPI", "downwardAPI: {items: []}", "downwardAPI v>/d ro");
    row("nfs", "nfs: {server: nas, path: /export, readOnly: true}", "nfs nas:/export>/d ro");
    row("csi", "csi: {driver: secrets-store.csi.k8s.io, readOnly: true}",
        "csi secrets-store.csi.k8s.io>/d ro");
    row("generic ephemeral", "ephemeral: {volumeClaimTemplate: {spec: {}}}", "ephemeral v>/d");
    row("image", "image: {reference: quay.io/x:1}", "image quay.io/x:1>/d");
    row("iscsi", "iscsi: {iqn: 'iqn.2001', lun: 0}", "iscsi iqn.2001>/d");
    row("fc", "fc: {lun: 0}", "fc v>/d");
    row("gitRepo", "gitRepo: {repository: 'https://x/y.git'}", "gitRepo https://x/y.git>/d");
}

void TestKubernetesManifest::volumes()
{
    QFETCH(std::string, volume);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseKubernetes(withVolume(volume))), "c image=i privileged\n  " + expected);
}

void TestKubernetesManifest::mounts_data()
{
    QTest::addColumn<std::string>("mount");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *mount, const char *expected) {
        QTest::newRow(name) << std::string(mount)
                            << "c image=i privileged\n  emptyDir v>/d" + std::string(expected);
    };
    row("read-only", "readOnly: true", " ro");
    row("subPath", "subPath: a/b", " sub=a/b");
    row("a subPath with a variable", "subPathExpr: $(POD)/x",
        " sub=$(POD)/x\n! variable-kept $(POD)/x");
    row("no propagation", "mountPropagation: None", "");
    row("HostToContainer", "mountPropagation: HostToContainer", " [rslave]");
    row("Bidirectional", "mountPropagation: Bidirectional", " [rshared]");
    row("recursively read-only", "readOnly: true, recursiveReadOnly: Enabled", " ro [rro]");
    row("recursively read-only where it can be", "readOnly: true, recursiveReadOnly: IfPossible",
        " ro [recursiveReadOnly=IfPossible]");
    row("not recursively read-only", "readOnly: true, recursiveReadOnly: Disabled", " ro");
    row("bind mount options", "bindMountOptions: [noexec, nosuid]", " [noexec,nosuid]");
    row("a key it has not", "readonly: true",
        "\n! unknown-key readonly | spec.containers[0].volumeMounts[0]");
}

void TestKubernetesManifest::mounts()
{
    QFETCH(std::string, mount);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseKubernetes(withVolume("emptyDir: {}", mount))), expected);
}

void TestKubernetesManifest::podman_data()
{
    QTest::addColumn<std::string>("annotation");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *annotation, const char *expected) {
        QTest::newRow(name) << std::string(annotation) << std::string(expected);
    };
    row("user namespace", "io.podman.annotations.userns: 'keep-id:uid=1,gid=2'",
        "c image=i userns=keep-id:uid=1,gid=2\n  bind /h>/d mkdir");
    row("keep-groups", "run.oci.keep_original_groups: '1'",
        "c image=i groups=keep-groups\n  bind /h>/d mkdir");
    row("volumes of another container", "io.podman.annotations.volumes-from/c: 'a:ro;b'",
        "c image=i volumes-from=a:ro,b\n  bind /h>/d mkdir");
    row("options of binds", "bind-mount-options: '/h:z'", "c image=i\n  bind /h>/d [z] mkdir");
    row("options of binds, as they were written once", "'bind-mount-options:/h': 'Z,U'",
        "c image=i\n  bind /h>/d [Z,U] mkdir");
    row("AppArmor before 1.30", "container.apparmor.security.beta.kubernetes.io/c: localhost/p",
        "c image=i security=apparmor=p\n  bind /h>/d mkdir");
    row("AppArmor off", "container.apparmor.security.beta.kubernetes.io/c: unconfined",
        "c image=i security=apparmor=unconfined\n  bind /h>/d mkdir");
}

void TestKubernetesManifest::podman()
{
    QFETCH(std::string, annotation);
    QFETCH(std::string, expected);
    const std::string spec = "spec: {volumes: [{name: v, hostPath: {path: /h}}], containers: "
                             "[{name: c, image: i, volumeMounts: [{name: v, mountPath: /d}]}]}\n";
    const std::string metadata = "metadata:\n  annotations:\n    " + annotation + "\n";
    QCOMPARE(printed(parseKubernetes("kind: Pod\n" + metadata + spec)), expected);
}

void TestKubernetesManifest::refusals_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const std::string &text, const char *words) {
        QTest::newRow(name) << text << "refused kubernetes: " + std::string(words);
    };
    const std::string mounting = "  containers: [{name: c, image: i, volumeMounts: ";
    row("a mount of no volume", kPod + mounting + "[{name: x, mountPath: /d}]}]\n",
        "spec.containers[0].volumeMounts[0].name: Not found: \"x\"");
    row("the path of a template's field",
        "kind: Deployment\nspec: {template: {spec: {containers: [{name: a, image: i}, {name: c, "
        "image: i, volumeMounts: [{name: x, mountPath: /d}]}]}}}",
        "spec.template.spec.containers[1].volumeMounts[0].name: Not found: \"x\"");
    row("a target given twice",
        kPod + std::string("  volumes: [{name: a}, {name: b}]\n") + mounting
            + "[{name: a, mountPath: /d}, {name: b, mountPath: /d}]}]\n",
        "spec.containers[0].volumeMounts[1].mountPath: Invalid value: \"/d\": must be unique");
    row("a mount without a target",
        withVolume("").replace(withVolume("").find(", mountPath: /d"), 15, ""),
        "spec.containers[0].volumeMounts[0].mountPath: Required value");
    row("a volume given twice", kPod + std::string("  volumes: [{name: a}, {name: a}]\n") + kOne,
        "spec.volumes[1].name: Duplicate value: \"a\"");
    row("two sources of a volume", withVolume("emptyDir: {}, hostPath: {path: /a}"),
        "spec.volumes[0].emptyDir: Forbidden: may not specify more than 1 volume type");
    row("a hostPath without a path", withVolume("hostPath: {type: File}"),
        "spec.volumes[0].hostPath.path: Required value");
    row("a hostPath that climbs", withVolume("hostPath: {path: /a/../b}"),
        "spec.volumes[0].hostPath.path: Invalid value: \"/a/../b\": must not contain '..'");
    row("a hostPath type that is none", withVolume("hostPath: {path: /a, type: Dir}"),
        "spec.volumes[0].hostPath.type: Unsupported value: \"Dir\"");
    row("a mode out of range", withVolume("configMap: {name: a, defaultMode: 755}"),
        "spec.volumes[0].configMap.defaultMode: Invalid value: 755: must be a number between 0 "
        "and 0777 (octal), both inclusive");
    row("an absolute subPath", withVolume("", "subPath: /a"),
        "spec.containers[0].volumeMounts[0].subPath: Invalid value: \"/a\": must be a relative "
        "path");
    row("a subPath that climbs", withVolume("", "subPath: a/.."),
        "spec.containers[0].volumeMounts[0].subPath: Invalid value: \"a/..\": must not contain "
        "'..'");
    row("both kinds of subPath", withVolume("", "subPath: a, subPathExpr: b"),
        "spec.containers[0].volumeMounts[0].subPathExpr: Invalid value: \"b\": subPathExpr and "
        "subPath are mutually exclusive");
    row("Bidirectional without privileges",
        kPod + std::string("  volumes: [{name: v}]\n") + mounting
            + "[{name: v, mountPath: /d, mountPropagation: Bidirectional}]}]\n",
        "spec.containers[0].volumeMounts[0].mountPropagation: Forbidden: Bidirectional mount "
        "propagation is available only to privileged containers");
    row("a propagation that is none", withVolume("", "mountPropagation: rshared"),
        "spec.containers[0].volumeMounts[0].mountPropagation: Unsupported value: \"rshared\"");
    row("recursively read-only and writable", withVolume("", "recursiveReadOnly: Enabled"),
        "spec.containers[0].volumeMounts[0].recursiveReadOnly: Forbidden: may only be specified "
        "when readOnly is true");
    row("privileged without escalation",
        pod("", "privileged: true, allowPrivilegeEscalation: false"),
        "spec.containers[0].securityContext: Invalid value: cannot set "
        "`allowPrivilegeEscalation` to false and `privileged` to true");
    row("SYS_ADMIN without escalation",
        pod("", "capabilities: {add: [CAP_SYS_ADMIN]}, allowPrivilegeEscalation: false"),
        "spec.containers[0].securityContext: Invalid value: cannot set "
        "`allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN");
    row("a negative uid", pod("runAsUser: -1", ""),
        "spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, "
        "inclusive");
    row("a uid of 32 bits", pod("", "runAsUser: 4294967294"),
        "spec.containers[0].securityContext.runAsUser: Invalid value: 4294967294: must be "
        "between 0 and 2147483647, inclusive");
    row("a group policy that is none", pod("supplementalGroupsPolicy: strict", ""),
        "spec.securityContext.supplementalGroupsPolicy: Unsupported value: \"strict\"");
    row("a user namespace and the host's pids",
        pod("", "", "  hostUsers: false\n  hostPID: true\n"),
        "spec.hostPID: Forbidden: when `hostUsers` is false");
    row("no containers", "kind: Pod\nspec: {}\n", "spec.containers: Required value");
    row("no containers in a template", "kind: Job\nspec: {template: {spec: {containers: []}}}\n",
        "spec.template.spec.containers: Required value");
    row("a container without a name", "kind: Pod\nspec: {containers: [{image: i}]}\n",
        "spec.containers[0].name: Required value");
    row("a container's name given twice",
        "kind: Pod\nspec: {containers: [{name: c, image: i}], initContainers: [{name: c, image: "
        "i}]}\n",
        "spec.containers[0].name: Duplicate value: \"c\"");
}

void TestKubernetesManifest::refusals()
{
    QFETCH(std::string, text);
    QFETCH(std::string, words);
    QCOMPARE(printed(parseKubernetes(text)), words);
}

void TestKubernetesManifest::notices_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const char *expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    row("root where root is not wanted", pod("runAsNonRoot: true", "runAsUser: 0"),
        "c image=i user=0 non-root\n"
        "! engine-refuses kubernetes | container's runAsUser breaks non-root policy");
    row("a capability with its prefix", pod("", "capabilities: {add: [CAP_NET_RAW]}"),
        "c image=i add=NET_RAW\n! capability-prefixed CAP_NET_RAW");
    row("a container without an image", "kind: Pod\nspec: {containers: [{name: c}]}\n",
        "c\n! engine-refuses kubernetes | spec.containers[0].image: Required value");
    row("a container's field in the pod", pod("privileged: true", ""),
        "c image=i\n! unknown-key privileged | spec.securityContext");
    row("a pod's field in the container", pod("", "fsGroup: 5"),
        "c image=i\n! unknown-key fsGroup | spec.containers[0].securityContext");
    row("mounts in the pod", pod("", "", "  volumeMounts: []\n"),
        "c image=i\n! unknown-key volumeMounts | spec");
    row("a misspelt volume", withVolume("hostpath: {path: /a}"),
        "c image=i privileged\n  emptyDir v>/d\n! unknown-key hostpath | spec.volumes[0]");
    row("options behind a target are podman's",
        withVolume("hostPath: {path: /a}")
            .replace(withVolume("hostPath: {path: /a}").find("/d"), 2, "'/d:z,ro'"),
        "c image=i privileged\n  bind /a>/d ro [z] mkdir\n! engine-refuses kubernetes | "
        "spec.containers[0].volumeMounts[0].mountPath: Invalid value: must not contain ':'");
    row("raw devices",
        "kind: Pod\nspec: {containers: [{name: c, image: i, volumeDevices: [{name: v}]}]}\n",
        "c image=i\n! not-evaluated volumeDevices");
}

void TestKubernetesManifest::notices()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(printed(parseKubernetes(text)), expected);
}

void TestKubernetesManifest::oneRefusalAmongOthersIsANotice()
{
    const std::string refused = "kind: Pod\nspec: {containers: []}\n---\n";
    QCOMPARE(
        printed(parseKubernetes(refused + kPod + kOne)),
        std::string("c image=i\n! engine-refuses kubernetes | spec.containers: Required value"));
}

void TestKubernetesManifest::claimsOfTheSameFile()
{
    const std::string bound =
        "---\nkind: PersistentVolume\nmetadata: {name: pv}\nspec: {hostPath: {path: /mnt/a}}\n"
        "---\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec: {volumeName: pv}\n";
    QCOMPARE(
        printed(parseKubernetes(withVolume("persistentVolumeClaim: {claimName: data}") + bound)),
        std::string("c image=i privileged\n  persistentVolumeClaim data>/d device=/mnt/a"));
    const std::string claimed = "---\nkind: PersistentVolume\nmetadata: {name: pv}\n"
                                "spec: {local: {path: /mnt/b}, claimRef: {name: data}}\n";
    QCOMPARE(
        printed(parseKubernetes(withVolume("persistentVolumeClaim: {claimName: data}") + claimed)),
        std::string("c image=i privileged\n  persistentVolumeClaim data>/d device=/mnt/b"));
}

void TestKubernetesManifest::templateClaimsAreVolumes()
{
    const char *text = "kind: StatefulSet\nmetadata: {name: db}\nspec:\n"
                       "  template: {spec: {containers: [{name: c, image: i, volumeMounts: "
                       "[{name: data, mountPath: /d}]}]}}\n"
                       "  volumeClaimTemplates: [{metadata: {name: data}}]\n";
    QCOMPARE(printed(parseKubernetes(text)),
             std::string("c image=i\n  persistentVolumeClaim data>/d"));
}

void TestKubernetesManifest::typesOfFieldsAreChecked_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const std::string &text, const char *words) {
        QTest::newRow(name) << text
                            << "refused kubernetes: json: cannot unmarshal " + std::string(words);
    };
    row("a uid in quotes", pod("runAsUser: '1000'", ""),
        "string into Go struct field spec.securityContext.runAsUser of type int64");
    row("a user's name", pod("runAsUser: www-data", ""),
        "string into Go struct field spec.securityContext.runAsUser of type int64");
    row("a truth value in quotes", pod("", "privileged: 'true'"),
        "string into Go struct field spec.containers[0].securityContext.privileged of type bool");
    row("a number for a truth value", pod("", "privileged: 1"),
        "number into Go struct field spec.containers[0].securityContext.privileged of type bool");
    row("one capability without a list", pod("", "capabilities: {drop: ALL}"),
        "string into Go struct field spec.containers[0].securityContext.capabilities.drop of type "
        "[]string");
    row("containers as a mapping", "kind: Pod\nspec: {containers: {name: c}}\n",
        "object into Go struct field spec.containers of type []object");
    row("a list for an object", std::string(kPod) + "  securityContext: [a]\n" + kOne,
        "array into Go struct field spec.securityContext of type object");
    row("an object for a text", "kind: Pod\nspec: {containers: [{name: {a: b}, image: i}]}\n",
        "object into Go struct field spec.containers[0].name of type string");
}

void TestKubernetesManifest::typesOfFieldsAreChecked()
{
    QFETCH(std::string, text);
    QFETCH(std::string, words);
    QCOMPARE(printed(parseKubernetes(text)), words);
}

void TestKubernetesManifest::fsGroupIsKept()
{
    const auto read = parseKubernetes(pod("fsGroup: 2000", ""));
    QVERIFY(read.has_value());
    QVERIFY(read->containers.front().fsGroup == 2000U);
    QVERIFY(!parseKubernetes(pod("", ""))->containers.front().fsGroup);
    QCOMPARE(read->containers.front().pod, std::string("p"));
}

QTEST_APPLESS_MAIN(TestKubernetesManifest)
#include "tst_kubernetes_manifest.moc"
