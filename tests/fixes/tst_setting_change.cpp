// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "base/text_scan.h"
#include "fix_scene.h"
#include "fixes/propose.h"
#include "fixes/setting_change.h"
#include "model/forwarding_source.h"

#include <QTest>

using namespace mountlens;

namespace {

const char *const kWorld = R"(
    userns ct ids 0:100000:65536
    dir    /data 0750 1001:50
    file   /data/f 0640 1001:50
    file   /data/mapped 0600 100033:100033
)";

/// The subject that a container of `kWorld` would have with these settings: user, groups, user
/// namespace. Its files stay where they are.
class GivenRecreator final : public Recreator
{
public:
    GivenRecreator(World &world, const char *ns)
        : m_world(world)
        , m_ns(ns)
    {
    }

    Result<Recreated> with(const ContainerSpec &spec) override
    {
        std::string who = spec.user.empty() ? "0:0" : spec.user;
        std::string groups;
        for (const std::string &group : spec.groupAdd)
            groups += (groups.empty() ? ":" : ",") + group;
        Recreated made;
        made.subject = m_world.subject(spec.userns == "host" ? "host" : m_ns, who + groups);
        made.facts = std::make_unique<ForwardingSource>(m_world);
        return made;
    }
    Result<Recreated> withMoreIds(const ContainerSpec &spec, std::uint32_t) override
    {
        return with(spec);
    }
    Result<Recreated> withDirectory(const ContainerSpec &spec, const std::string &) override
    {
        return with(spec);
    }

private:
    World &m_world;
    const char *m_ns;
};

Circumstances dockerBox()
{
    Circumstances around;
    around.engine = Engine::Docker;
    around.container = "box";
    around.mounts = {{"/data", "bind", "/srv/data", {}, false}};
    return around;
}

ContainerSpec boxSpec(const char *user)
{
    ContainerSpec spec;
    spec.name = "box";
    spec.user = user;
    MountSpec mount;
    mount.type = "bind";
    mount.source = "/srv/data";
    mount.target = "/data";
    spec.mounts = {mount};
    return spec;
}

Proposals proposalsFor(const char *ns, const char *user, const char *path)
{
    World world(kWorld);
    FixScene scene(world, world.subject(ns, user), asking(Operation::Read, path), dockerBox());
    const ContainerSpec spec = boxSpec(user);
    GivenRecreator recreator(world, ns);
    scene.fixCase.spec = &spec;
    scene.fixCase.recreator = &recreator;
    return propose(scene.fixCase);
}

const Fix *ofKind(const Proposals &proposals, FixKind kind)
{
    for (const Fix &fix : proposals.fixes) {
        if (fix.kind == kind)
            return &fix;
    }
    return nullptr;
}

using Words = std::vector<std::string>;

} // namespace

class TestSettingChange : public QObject
{
    Q_OBJECT

private slots:
    void theOwnerAsUser();
    void theFilesGroup();
    void anOwnerThatIsNotThere();
    void theHostsNamespaceIsHigh();
    void settingsThatDoNotExplain();
    void wordsOfMounts();
};

void TestSettingChange::theOwnerAsUser()
{
    const Proposals proposals = proposalsFor("host", "1000:1000", "/data/f");
    const Fix *user = ofKind(proposals, FixKind::User);
    QVERIFY(user);
    QVERIFY(user->engineArgs.add == (Words{"--user", "1001:50"}));
    QVERIFY(user->engineArgs.remove == (Words{"--user", "1000:1000"}));
    QVERIFY(user->recreate && user->run.empty());
    QVERIFY(user->verdictAfter == VerdictKind::Allowed);
    QVERIFY(user->after.read == VerdictKind::Allowed);
}

void TestSettingChange::theFilesGroup()
{
    const Proposals proposals = proposalsFor("host", "1000:1000", "/data/f");
    const Fix *group = ofKind(proposals, FixKind::GroupAdd);
    QVERIFY(group);
    QVERIFY(group->engineArgs.add == (Words{"--group-add", "50"}));
    QVERIFY(group->after.write == VerdictKind::Denied);
    QVERIFY(proposals.fixes.front().kind == FixKind::Setfacl);
}

void TestSettingChange::anOwnerThatIsNotThere()
{
    const Proposals proposals = proposalsFor("ct", "33:33", "/data/f");
    QVERIFY(!ofKind(proposals, FixKind::User));
    QVERIFY(
        std::any_of(proposals.withheld.begin(), proposals.withheld.end(), [](const Withheld &each) {
            return each.kind == FixKind::User && each.reason == WithheldReason::OwnerUnmapped;
        }));
}

void TestSettingChange::theHostsNamespaceIsHigh()
{
    const Proposals proposals = proposalsFor("ct", "1001:1001", "/data/f");
    const Fix *userns = ofKind(proposals, FixKind::Userns);
    QVERIFY(userns);
    QVERIFY(userns->risk == Risk::High && userns->riskReason == RiskReason::LosesIsolation);
    QVERIFY(proposals.fixes.front().kind != FixKind::Userns);
}

void TestSettingChange::settingsThatDoNotExplain()
{
    World world(kWorld);
    FixScene scene(world, world.subject("host", "1000:1000"), asking(Operation::Read, "/data/f"),
                   dockerBox());
    const ContainerSpec spec = boxSpec("1001:50");
    GivenRecreator recreator(world, "host");
    scene.fixCase.spec = &spec;
    scene.fixCase.recreator = &recreator;
    const Proposals proposals = propose(scene.fixCase);
    QVERIFY(!ofKind(proposals, FixKind::NamedVolume));
    QVERIFY(ofKind(proposals, FixKind::Setfacl));
}

void TestSettingChange::wordsOfMounts()
{
    MountSpec mount = boxSpec("").mounts.front();
    QVERIFY(wordsFor(mount) == (Words{"-v", "/srv/data:/data"}));
    mount.readOnly = true;
    mount.options = {"z", "rprivate"};
    QVERIFY(wordsFor(mount) == (Words{"-v", "/srv/data:/data:ro,z"}));
    mount = {};
    mount.type = "tmpfs";
    mount.target = "/t";
    QVERIFY(wordsFor(mount) == (Words{"--tmpfs", "/t"}));
    mount.options = {"mode=700"};
    QVERIFY(wordsFor(mount) == (Words{"--tmpfs", "/t:mode=700"}));
}

QTEST_APPLESS_MAIN(TestSettingChange)

#include "tst_setting_change.moc"
