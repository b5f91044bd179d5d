// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/file_format.h"
#include "support/file_text.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::fileText;

class TestFileFormat : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void unknown_data();
    void unknown();
    void recordings();
};

void TestFileFormat::formats_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<FileFormat>("expected");
    const auto row = [](const char *name, const char *path, const char *content,
                        FileFormat expected) {
        QTest::newRow(name) << std::string(path) << std::string(content) << expected;
    };
    using F = FileFormat;
    row("Quadlet container", "/etc/containers/systemd/web.container", "", F::QuadletContainer);
    row("Quadlet pod", "web.pod", "", F::QuadletPod);
    row("Quadlet volume", "web.volume", "", F::QuadletVolume);
    row("Quadlet kube", "web.kube", "", F::QuadletKube);
    row("nspawn", "/etc/systemd/nspawn/m.nspawn", "", F::Nspawn);
    row("service", "web.service", "[Unit]\n[Service]\nExecStart=/bin/x\n", F::Service);
    row("devcontainer.json", "/p/.devcontainer/devcontainer.json", "{}", F::Devcontainer);
    row(".devcontainer.json", "/p/.devcontainer.json", "{}", F::Devcontainer);
    row("a script by its name", "run.sh", "", F::CommandLines);
    row("a script by its first line", "run", "#!/bin/sh\nservices:\n", F::CommandLines);
    row("Compose by its key", "a.yml", "# x\nversion: '3'\nservices:\n  web:\n", F::Compose);
    row("Compose by its name", "docker-compose.yml", "include:\n  - a.yml\n", F::Compose);
    row("an override by its name", "docker-compose.prod.yml", "volumes:\n  a: {}\n", F::Compose);
    row("a name with compose in the middle", "app.compose.yaml", "x-a: 1\n", F::Compose);
    row("Compose in JSON", "a.json", R"({"services": {"web": {"image": "x"}}})", F::Compose);
    row("Compose with carriage returns", "a", "services:\r\n  web:\r\n", F::Compose);
    row("Compose with a byte order mark", "a", "\xEF\xBB\xBFservices:\n", F::Compose);
    row("Compose with a fault further down", "a", "services:\n  web:\n  - }{\n", F::Compose);
    row("Kubernetes", "pod.yaml", "apiVersion: v1\nkind: Pod\n", F::Kubernetes);
    row("Kubernetes whatever its name", "compose.yaml", "apiVersion: v1\nkind: Pod\n",
        F::Kubernetes);
    row("Kubernetes behind a marker", "a", "---\n# c\nkind: List\napiVersion: v1\n", F::Kubernetes);
    row("Kubernetes in JSON", "a.json", R"({"kind": "Pod", "apiVersion": "v1"})", F::Kubernetes);
    row("Kubernetes in flow style", "a", "{apiVersion: v1, kind: Pod}", F::Kubernetes);
    row("a Helm template", "a", "{{- if .x }}\napiVersion: v1\nkind: Pod\n{{- end }}\n",
        F::Kubernetes);
    row("a bundle", "config.json", R"({"ociVersion": "1.0.2"})", F::Oci);
    row("docker inspect", "x.json", R"([{"Id": "1", "Config": {}, "HostConfig": {}}])", F::Inspect);
    row("an answer of the API", "x.json", R"({"Id": "1", "Config": {}, "HostConfig": {}})",
        F::Inspect);
    row("devcontainer under another name", "x.json", "// c\n{\"remoteUser\": \"vscode\",}",
        F::Devcontainer);
    row("LXC", "config", "# x\nlxc.idmap = u 0 100000 65536\n", F::Lxc);
    row("LXC without blanks", "config", "lxc.uts.name=x\n", F::Lxc);
    row("Incus", "c.yaml", "architecture: x86_64\nconfig: {}\ndevices: {}\nprofiles:\n", F::Incus);
    row("an Incus profile", "c.yaml", "config:\n  security.privileged: 'true'\ndevices:\n",
        F::Incus);
    row("Incus in JSON", "c.json", R"([{"expanded_config": {}, "expanded_devices": {}}])",
        F::Incus);
    row("Quadlet under another name", "x.txt", "# c\n[Unit]\n\n[Container]\nImage=x\n",
        F::QuadletContainer);
    row("a service under another name", "x.txt", "[Unit]\n[Service]\n", F::Service);
    row("nspawn under another name", "x", "[Exec]\nPrivateUsers=yes\n", F::Nspawn);
    row("a command", "x.txt", "docker run -v /a:/b img\n", F::CommandLines);
    row("a command with a prompt", "README.md", "# x\n\n    $ sudo podman run img\n",
        F::CommandLines);
    row("a command with a path and global flags", "x", "/usr/bin/docker -H ssh://h create img",
        F::CommandLines);
}

void TestFileFormat::formats()
{
    QFETCH(std::string, path);
    QFETCH(std::string, content);
    QFETCH(FileFormat, expected);
    const auto format = formatOf(path, content);
    QVERIFY(format.has_value());
    QCOMPARE(static_cast<int>(*format), static_cast<int>(expected));
}

void TestFileFormat::unknown_data()
{
    QTest::addColumn<std::string>("content");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("prose") << std::string("docker is nice\nrun away\n");
    QTest::newRow("other YAML") << std::string("a: 1\nb:\n  services: 1\n");
    QTest::newRow("other JSON") << std::string("{\"a\": 1}");
    QTest::newRow("a list of nothing") << std::string("[]");
    QTest::newRow("other INI") << std::string("[core]\nbare = false\n");
}

void TestFileFormat::unknown()
{
    QFETCH(std::string, content);
    QVERIFY(!formatOf("/p/file", content));
}

void TestFileFormat::recordings()
{
    QVERIFY(formatOf("x.json", fileText(QStringLiteral("config/oci/podman-5.4-plain.json")))
            == FileFormat::Oci);
    QVERIFY(formatOf("x.json", fileText(QStringLiteral(
                                   "config/inspect/podman-5.4-rootless_r03-keep-id.json")))
            == FileFormat::Inspect);
}

QTEST_APPLESS_MAIN(TestFileFormat)
#include "tst_file_format.moc"
