// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Commands that were given to real engines (docker 20.10 and 26.1, podman 4.3 and 5.4), and what
// they made of them: tests/data/engines/recorded_commands.json.
#include "config/run_line.h"
#include "support/given_surroundings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mountlens;
using testing::GivenSurroundings;

namespace {

QJsonArray recorded()
{
    QFile file(QStringLiteral(MOUNTLENS_TEST_DATA "/engines/recorded_commands.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recorded commands");
    return QJsonDocument::fromJson(file.readAll()).array();
}

void add(QStringList &facts, const char *name, const std::vector<std::string> &values)
{
    for (const std::string &value : values)
        facts.append(QString::fromLatin1(name) + QString::fromStdString(value));
}

void addMount(QStringList &facts, const MountSpec &mount)
{
    if (mount.type == "tmpfs") {
        add(facts, "tmpfs ", {mount.target});
        return;
    }
    const QStringList fields{
        QString::fromStdString(mount.type), QString::fromStdString(mount.source),
        QString::fromStdString(mount.target), QLatin1String(mount.readOnly ? "ro" : "rw")};
    facts.append(fields.join(QLatin1Char(' ')));
}

/// The facts in the words of the recording; what it does not hold is left out by the caller.
QStringList factsOf(const ContainerSpec &spec)
{
    QStringList facts{QStringLiteral("user ") + QString::fromStdString(spec.user)};
    if (spec.engine == Engine::Docker) {
        add(facts, "add ", spec.capAdd);
        add(facts, "drop ", spec.capDrop);
        if (!spec.userns.empty())
            add(facts, "userns ", {spec.userns});
    }
    for (const std::string &group : spec.groupAdd) {
        if (group != "keep-groups")
            add(facts, "group ", {group});
    }
    if (spec.privileged)
        facts.append(QStringLiteral("privileged"));
    if (spec.readOnlyRoot)
        facts.append(QStringLiteral("read-only"));
    add(facts, "from ", spec.volumesFrom);
    add(facts, "security ", spec.securityOptions);
    add(facts, "uid ", spec.uidMap);
    add(facts, "gid ", spec.gidMap);
    for (const MountSpec &mount : spec.mounts)
        addMount(facts, mount);
    facts.sort();
    return facts;
}

QStringList strings(const QJsonArray &values)
{
    QStringList list;
    for (const QJsonValue value : values)
        list.append(value.toString());
    list.sort();
    return list;
}

/// Without what the engine fills in itself, or shows as something else (:O).
QStringList comparable(QStringList facts, const QStringList &recordedFacts, const QString &command)
{
    const bool hasUser = !recordedFacts.filter(QStringLiteral("user ")).isEmpty();
    facts.removeIf([&](const QString &fact) {
        return (!hasUser && fact.startsWith(QLatin1String("user ")))
               || (fact.startsWith(QLatin1String("bind "))
                   && command.contains(QLatin1String(":O ")));
    });
    return facts;
}

} // namespace

class TestRecordedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
};

void TestRecordedCommands::commands_data()
{
    QTest::addColumn<QJsonObject>("record");
    int number = 0;
    const QJsonArray records = recorded();
    for (const QJsonValue value : records) {
        const QJsonObject record = value.toObject();
        const QByteArray name = QByteArray::number(++number) + ' '
                                + record[QLatin1String("command")].toString().toUtf8();
        QTest::newRow(name.constData()) << record;
    }
}

void TestRecordedCommands::commands()
{
    QFETCH(QJsonObject, record);
    GivenSurroundings around;
    around.directory = "/";
    around.asking.name = "alice";
    if (record[QLatin1String("root")].toBool())
        around.asking.uid = 0;
    const QString command = record[QLatin1String("command")].toString();
    const auto parsed = parseCommandText(command.toStdString(), around);
    const QString refused = record[QLatin1String("refused")].toString();
    if (!refused.isEmpty()) {
        QVERIFY(!parsed);
        QVERIFY(parsed.error().id() == ErrorId::EngineRefuses);
        QCOMPARE(QString::fromStdString(parsed.error().detail()), refused);
        return;
    }
    QVERIFY2(parsed, parsed ? "" : parsed.error().detail().c_str());
    QCOMPARE(parsed->containers.size(), std::size_t{1});
    QVERIFY(parsed->containers[0].image.starts_with("demo/"));
    if (!record.contains(QLatin1String("facts")))
        return;
    const QStringList expected = strings(record[QLatin1String("facts")].toArray());
    QCOMPARE(comparable(factsOf(parsed->containers[0]), expected, command), expected);
}

QTEST_APPLESS_MAIN(TestRecordedCommands)
#include "tst_recorded_commands.moc"
