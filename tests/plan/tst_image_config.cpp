// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/image_config.h"

#include <QTest>

using namespace mountlens;
using Texts = std::vector<std::string>;

class TestImageConfig : public QObject
{
    Q_OBJECT

private slots:
    void fields();
    void malformed();
    void chains();
};

void TestImageConfig::fields()
{
    const auto config = parseImageConfig(R"({"config": {"User": "app:media", "Env": ["A=b"],
        "Volumes": {"/z": {}, "/data": {}}, "Labels": {"io.containers.capabilities": "CHOWN,KILL"}},
        "rootfs": {"type": "layers", "diff_ids": ["sha256:1", "sha256:2"]}})");
    QVERIFY(config);
    QCOMPARE(config->facts.user, std::string("app:media"));
    QCOMPARE(config->facts.volumes, (Texts{"/data", "/z"}));
    QCOMPARE(config->facts.environment, Texts{"A=b"});
    QCOMPARE(config->facts.wantedCapabilities, (Texts{"CHOWN", "KILL"}));
    QCOMPARE(config->diffIds, (Texts{"sha256:1", "sha256:2"}));
}

void TestImageConfig::malformed()
{
    QVERIFY(!parseImageConfig(""));
    QVERIFY(!parseImageConfig("[]"));
    std::string many = R"({"rootfs": {"diff_ids": ["x")";
    for (int i = 0; i < 1000; ++i)
        many += ",\"x\"";
    QVERIFY(!parseImageConfig(many + "]}}"));
    QVERIFY(parseImageConfig(R"({"config": 7, "rootfs": []})"));
}

/// SHA-256 of the two digests with a blank between them.
void TestImageConfig::chains()
{
    QCOMPARE(chainIds({}), Texts{});
    QCOMPARE(chainIds({"sha256:abc"}), Texts{"abc"});
    const Texts two = chainIds({"sha256:abc", "sha256:def"});
    QCOMPARE(two.size(), std::size_t{2});
    QCOMPARE(two[1],
             std::string("6fd4309a842256cbae7e0ae7c028724d4aba182413f0e5cd7d8e84f12b7d8afd"));
}

QTEST_APPLESS_MAIN(TestImageConfig)
#include "tst_image_config.moc"
