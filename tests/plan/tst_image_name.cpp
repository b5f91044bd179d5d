// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/image_name.h"

#include <QTest>

using namespace mountlens;

class TestImageName : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void ids();
};

void TestImageName::names_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("registry");
    QTest::addColumn<QByteArray>("familiar");
    QTest::addColumn<QByteArray>("suffix");
    const auto row = [](const char *text, const char *registry, const char *familiar,
                        const char *suffix) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(registry) << QByteArray(familiar)
                            << QByteArray(suffix);
    };
    row("nginx", "", "nginx", ":latest");
    row("nginx:1.25", "", "nginx", ":1.25");
    row("docker.io/library/nginx", "docker.io", "nginx", ":latest");
    row("index.docker.io/grafana/grafana:9", "index.docker.io", "grafana/grafana", ":9");
    row("library/nginx", "", "nginx", ":latest");
    row("demo/base:1", "", "demo/base", ":1");
    row("localhost/x", "localhost", "localhost/x", ":latest");
    row("localhost:5000/x/y", "localhost:5000", "localhost:5000/x/y", ":latest");
    row("ghcr.io/a/b:t@sha256:abc", "ghcr.io", "ghcr.io/a/b", "@sha256:abc");
    row("docker://quay.io/x/y", "quay.io", "quay.io/x/y", ":latest");
    row("", "", "", ":latest");
}

void TestImageName::names()
{
    QFETCH(QByteArray, text);
    const ImageName name = parseImageName(text.toStdString());
    QTEST(QByteArray::fromStdString(name.registry), "registry");
    QTEST(QByteArray::fromStdString(familiarName(name)), "familiar");
    QTEST(QByteArray::fromStdString(name.suffix()), "suffix");
}

void TestImageName::ids()
{
    QVERIFY(looksLikeImageId("a28afc78f9e4"));
    QVERIFY(!looksLikeImageId("abc"));
    QVERIFY(!looksLikeImageId("A28AFC78"));
    QVERIFY(!looksLikeImageId(std::string(65, 'a')));
}

QTEST_APPLESS_MAIN(TestImageName)
#include "tst_image_name.moc"
