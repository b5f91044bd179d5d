// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "fixes/config_change.h"

#include <QTest>

using namespace mountlens;

class TestConfigChange : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void noKeyNoChange();
};

void TestConfigChange::keys_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("remove");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, Engine engine, const char *add, const char *remove,
                        const char *key, const char *value) {
        QTest::newRow(name) << static_cast<int>(engine) << QString::fromUtf8(add)
                            << QString::fromUtf8(remove) << QString::fromUtf8(key)
                            << QString::fromUtf8(value);
    };
    row("compose user", Engine::Compose, "--user 5:5", "--user 6", "services.web.user", "5:5");
    row("compose group", Engine::Compose, "--group-add 50", "", "services.web.group_add", "50");
    row("compose volume", Engine::Compose, "-v /a:/b", "-v /a:/b:ro", "services.web.volumes",
        "/a:/b");
    row("compose capability", Engine::Compose, "--cap-add CHOWN", "", "services.web.cap_add",
        "CHOWN");
    row("compose read-only", Engine::Compose, "", "--read-only", "services.web.read_only", "false");
    row("quadlet user", Engine::Quadlet, "--user 5:5", "", "Container.User", "5:5");
    row("quadlet user namespace", Engine::Quadlet, "--userns keep-id", "", "Container.UserNS",
        "keep-id");
    row("quadlet volume", Engine::Quadlet, "-v /a:/b:U", "-v /a:/b", "Container.Volume", "/a:/b:U");
    row("devcontainer has the flags", Engine::Devcontainer, "--user 5:5", "", "runArgs",
        "--user 5:5");
}

void TestConfigChange::keys()
{
    QFETCH(int, engine);
    QFETCH(QString, add);
    QFETCH(QString, remove);
    QFETCH(QString, key);
    QFETCH(QString, value);
    ContainerSpec spec;
    spec.engine = static_cast<Engine>(engine);
    spec.name = "web";
    Fix fix;
    for (const QString &word : add.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        fix.engineArgs.add.push_back(word.toStdString());
    for (const QString &word : remove.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        fix.engineArgs.remove.push_back(word.toStdString());
    const auto change = configChangeFor(spec, fix, "file.yml");
    QVERIFY(change);
    QCOMPARE(QString::fromStdString(change->file), QStringLiteral("file.yml"));
    QCOMPARE(QString::fromStdString(change->key), key);
    QCOMPARE(QString::fromStdString(change->value), value);
}

void TestConfigChange::noKeyNoChange()
{
    ContainerSpec spec;
    spec.engine = Engine::Compose;
    QVERIFY(!configChangeFor(spec, Fix(), "f"));
    Fix fix;
    fix.engineArgs.add = {"--unheard-of", "1"};
    QVERIFY(!configChangeFor(spec, fix, "f"));
    fix.engineArgs.add = {"--user", "5"};
    spec.engine = Engine::Docker;
    QVERIFY(!configChangeFor(spec, fix, "f"));
}

QTEST_APPLESS_MAIN(TestConfigChange)

#include "tst_config_change.moc"
