// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/image_reference.h"

#include <QTest>

using namespace mountlens;

class TestImageReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void references_data();
    void references();
    void podman_data();
    void podman();
};

namespace {

QByteArray wordsOf(Engine engine, const QByteArray &text)
{
    const auto checked = checkImageReference(engine, text.toStdString());
    return checked ? QByteArray() : QByteArray::fromStdString(checked.error().detail());
}

const char *const kDigest =
    "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

} // namespace

void TestImageReference::references_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const QByteArray &text, const char *expected) {
        QTest::newRow(promise) << text << QByteArray(expected);
    };
    const char *const invalid = "invalid reference format";
    row("a name", "nginx", "");
    row("a tag", "nginx:1.25-alpine_X", "");
    row("a digest", QByteArray("nginx:1@") + kDigest, "");
    row("a path", "ana/my.app__x-y--z", "");
    row("a registry", "ghcr.io/ana/app:latest", "");
    row("a registry with a port", "localhost:5000/app:1", "");
    row("a registry by address", "[fe80::1]:5000/app", "");
    row("a registry in capitals", "MyHost/app", "");
    row("an id", QByteArray(kDigest).mid(7), "");
    row("an id with its algorithm", kDigest, "");
    row("what nobody knows", "$IMAGE:Latest", "");
    row("capitals", "MyImage",
        "invalid reference format: repository name (library/MyImage) must be lowercase");
    row("capitals behind a registry", "ghcr.io/Ana/app:1",
        "invalid reference format: repository name (Ana/app) must be lowercase");
    row("nothing", "", invalid);
    row("an empty tag", "nginx:", invalid);
    row("a tag that starts with a dot", "nginx:.1", invalid);
    row("a tag of 128", "nginx:" + QByteArray(128, 'x'), "");
    row("a tag of 129", "nginx:" + QByteArray(129, 'x'), invalid);
    row("two tags", "nginx:1:2", invalid);
    row("a short digest", "nginx@sha256:abc", invalid);
    row("a dash of a word processor", "\xE2\x80\x93name", invalid);
    row("a dash in front", "-x", invalid);
    row("dots", "a..b", invalid);
    row("three underscores", "a___b", invalid);
    row("an empty component", "a//b", invalid);
    row("a blank", "a b", invalid);
    row("a transport", "docker://nginx", invalid);
    row("a registry with an empty port", "host:/x", invalid);
}

void TestImageReference::references()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(wordsOf(Engine::Docker, text), expected);
}

void TestImageReference::podman_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const QByteArray &text, const char *expected) {
        QTest::newRow(promise) << text << QByteArray(expected);
    };
    row("a name", "docker.io/library/nginx:1", "");
    row("a transport", "docker://nginx", "");
    row("an archive", "oci-archive:/srv/X.tar", "");
    row("capitals", "ana/App:1",
        "parsing reference \"ana/App:1\": repository name must be lowercase");
    row("another character", "a b", "parsing reference \"a b\": invalid reference format");
}

void TestImageReference::podman()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(wordsOf(Engine::Podman, text), expected);
}

QTEST_APPLESS_MAIN(TestImageReference)
#include "tst_image_reference.moc"
