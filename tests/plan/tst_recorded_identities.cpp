// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "config/podman_id_map.h"
#include "plan/capability_plan.h"
#include "plan/user_choice.h"
#include "plan/user_namespace_plan.h"
#include "plan_samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace mountlens;
using namespace mountlens::testing;

/// Real containers: what was planned is what the kernel showed.
class TestRecordedIdentities : public QObject
{
    Q_OBJECT

private slots:
    void asTheKernelShowedThem_data();
    void asTheKernelShowedThem();
};

namespace {

std::string text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

std::vector<std::string> texts(const QJsonObject &object, const char *key)
{
    std::vector<std::string> all;
    const QJsonArray values = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue value : values)
        all.push_back(value.toString().toStdString());
    return all;
}

EngineFacts engineOf(const std::string &set)
{
    if (set == "docker-20.10-plain")
        return docker({20, 10, 24});
    if (set == "docker-20.10-remap")
        return remappedDocker({20, 10, 24});
    if (set == "docker-26.1-plain")
        return docker({26, 1, 5});
    if (set == "docker-26.1-remap")
        return remappedDocker({26, 1, 5});
    if (set == "docker-26.1-rootless")
        return rootlessDocker({26, 1, 5});
    if (set == "podman-4.3-rootful")
        return podman({4, 3, 1});
    if (set == "podman-4.3-rootless")
        return rootlessPodman({4, 3, 1});
    if (set == "podman-5.4-rootful")
        return podman({5, 4, 2});
    if (set == "podman-5.4-rootless")
        return rootlessPodman({5, 4, 2});
    return rootlessPodman({5, 4, 2}, {{{100000, 65536}}, {{2000, 1}, {100000, 65536}}});
}

std::vector<IdMapFlag> flagsOf(const QJsonObject &object, const char *key, IdKind kind)
{
    std::vector<IdMapFlag> flags;
    for (const std::string &each : texts(object, key)) {
        const auto parsed = parseIdMapFlag(each, kind);
        if (parsed)
            flags.insert(flags.end(), parsed->begin(), parsed->end());
    }
    return flags;
}

ContainerSpec specOf(const QJsonObject &object, Engine engine)
{
    ContainerSpec spec;
    spec.engine = engine;
    spec.user = text(object, "user");
    spec.userns = text(object, "userns");
    spec.groupAdd = texts(object, "groupAdd");
    spec.capAdd = texts(object, "capAdd");
    spec.capDrop = texts(object, "capDrop");
    spec.subUidName = text(object, "subUidName");
    spec.subGidName = text(object, "subGidName");
    spec.privileged = object.value(QLatin1String("privileged")).toBool();
    spec.uidMapFlags = flagsOf(object, "uidmap", IdKind::User);
    spec.gidMapFlags = flagsOf(object, "gidmap", IdKind::Group);
    const auto options = texts(object, "securityOpt");
    spec.noNewPrivileges =
        std::find(options.begin(), options.end(), "no-new-privileges") != options.end();
    return spec;
}

IdMap mapOf(const QJsonObject &object, const char *key)
{
    std::string lines;
    for (const std::string &line : texts(object, key))
        lines += line + '\n';
    return *IdMap::parse(lines);
}

std::vector<std::uint32_t> numbers(const QJsonObject &object, const char *key)
{
    std::vector<std::uint32_t> all;
    const QJsonArray values = object.value(QLatin1String(key)).toArray();
    for (const QJsonValue value : values)
        all.push_back(static_cast<std::uint32_t>(value.toDouble()));
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::uint32_t>
hostGroups(const ChosenUser &user, const UserNamespacePlan &space, const EngineFacts &facts)
{
    std::vector<std::uint32_t> gids =
        user.keepsCallerGroups ? facts.callerGroups : std::vector<std::uint32_t>();
    if (!user.keepsCallerGroups) {
        for (const std::uint32_t gid : user.groups)
            gids.push_back(space.maps.gids.down(gid).value_or(kNoId));
    }
    std::sort(gids.begin(), gids.end());
    return gids;
}

std::uint64_t bits(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toULongLong(nullptr, 16);
}

} // namespace

void TestRecordedIdentities::asTheKernelShowedThem_data()
{
    QTest::addColumn<QJsonObject>("recorded");
    QFile file(QStringLiteral(MOUNTLENS_TEST_DATA "/plan/recorded.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray records = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue value : records) {
        const QJsonObject object = value.toObject();
        const std::string name = text(object, "set") + ' ' + text(object, "case");
        QTest::newRow(name.c_str()) << object;
    }
}

void TestRecordedIdentities::asTheKernelShowedThem()
{
    QFETCH(QJsonObject, recorded);
    const EngineFacts facts = engineOf(text(recorded, "set"));
    const ContainerSpec spec = specOf(recorded, facts.kind);
    NamespaceSources sources;
    if (!spec.subUidName.empty())
        sources.named = kAliceIds;
    auto space = planUserNamespace(spec, facts, sources);
    QVERIFY2(space, space ? "" : space.error().detail().c_str());
    const IdMap uids = mapOf(recorded, "uid_map");
    const IdMap gids = mapOf(recorded, "gid_map");
    if (space->gap == NamespaceGap::FreeSlice) {
        QCOMPARE(uids.extents().front().count, space->size.value_or(0));
        space->maps = {uids, gids};
    }
    QCOMPARE(space->maps.uids.toText(), uids.toText());
    QCOMPARE(space->maps.gids.toText(), gids.toText());

    const std::string imageUser = text(recorded, "image") == "demo/withuser:1" ? "app:media" : "";
    const auto user = chooseUser(spec, facts, imageUser, demoAccounts(), *space);
    QVERIFY2(user, user ? "" : user.error().detail().c_str());
    QCOMPARE(uids.down(user->uid).value_or(kNoId),
             static_cast<std::uint32_t>(recorded.value(QLatin1String("uid")).toDouble()));
    QCOMPARE(gids.down(user->gid).value_or(kNoId),
             static_cast<std::uint32_t>(recorded.value(QLatin1String("gid")).toDouble()));
    QCOMPARE(hostGroups(*user, *space, facts), numbers(recorded, "groups"));

    const auto capabilities = planCapabilities(spec, facts, *user, *space);
    QVERIFY2(capabilities, capabilities ? "" : capabilities.error().detail().c_str());
    QCOMPARE(capabilities->effective.bits(), bits(recorded, "CapEff"));
    QCOMPARE(capabilities->permitted.bits(), bits(recorded, "CapPrm"));
    QCOMPARE(capabilities->inheritable.bits(), bits(recorded, "CapInh"));
    QCOMPARE(capabilities->bounding.bits(), bits(recorded, "CapBnd"));
    QCOMPARE(capabilities->ambient.bits(), bits(recorded, "CapAmb"));
}

QTEST_APPLESS_MAIN(TestRecordedIdentities)
#include "tst_recorded_identities.moc"
