// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "diagnosis/resolve_unchecked.h"
#include "plan/plan_container.h"
#include "plan_samples.h"
#include "storage_sample.h"
#include "support/world.h"

#include <cerrno>

#include <sys/stat.h>

using namespace mountlens;
using namespace mountlens::testing;
using Gids = std::vector<std::uint32_t>;

class TestPlanContainer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void identities_data();
    void identities();
    void groups();
    void capabilities_data();
    void capabilities();
    void umasks_data();
    void umasks();
    void noNewPrivileges();
    void confinement_data();
    void confinement();
    void errors_data();
    void errors();
    void assumedImagesAreNoticed();
    void usersOfARootDirectory();
    void rootDirectoriesThatAreMissing();
    void mountsInPlace_data();
    void mountsInPlace();
    void missingSourcesAreSetUps();
    void skippedMountsAreLeftOut();
    void setUpIsTheEngines();
    void devicesInPlace();
    void usersOfImages();
    void usersOfMountedAccounts();
    void volumesOfImages_data();
    void volumesOfImages();
};

namespace {

const char *const kHost = R"(
    userns remapped ids 0:165536:65536
    dir   /srv/app 0750 1000:1000
    file  /srv/app/f 0640 1000:1000
    dir   /srv/open 0755 0:0
    file  /srv/open/f 0644 0:0
    dir   /home/alice 0700 1001:1001
    file  /home/alice/f 0600 1001:1001
    chr   /dev/null 0666 0:0 1:3
)";

struct Scene
{
    StorageSample storage;
    std::shared_ptr<World> host = std::make_shared<World>(kHost);
    ContainerSpec spec;
    EngineFacts engine;

    explicit Scene(const EngineFacts &facts = docker({24, 0, 0}))
        : engine(facts)
    {
        engine.dataRoot = storage.path();
        engine.storageDriver = facts.kind == Engine::Podman ? "overlay" : "overlay2";
        spec.engine = facts.kind;
        spec.image = "web:1";
        spec.user = "1000:1000";
    }
    void bind(const std::string &source,
              const std::string &target,
              MissingSource missing = MissingSource::Refused)
    {
        MountSpec mount;
        mount.type = "bind";
        mount.source = source;
        mount.target = target;
        mount.missingSource = missing;
        spec.mounts.push_back(std::move(mount));
    }
    /// The image web:1 of a dockerd, with one layer.
    void makeImage(const std::string &config)
    {
        const std::string id(64, 'a');
        storage.write("image/overlay2/repositories.json",
                      R"({"Repositories": {"web": {"web:1": "sha256:)" + id + R"("}}})");
        storage.write("image/overlay2/imagedb/content/sha256/" + id,
                      R"({"config": )" + config + R"(, "rootfs": {"diff_ids": ["sha256:abc"]}})");
        storage.write("image/overlay2/layerdb/sha256/abc/cache-id", "one");
        storage.write("overlay2/one/diff/etc/passwd", "app:x:1000:1000::/:/bin/sh\n");
        storage.write("overlay2/one/diff/etc/group", "app:x:1000:\nmedia:x:44:app\n");
        storage.write("overlay2/one/diff/var/data/seed", "x");
    }
    [[nodiscard]] Result<PlannedContainer> plan() const
    {
        return planContainer(spec, {engine, host, {}});
    }
};

EngineFacts keepingCallers()
{
    EngineFacts facts = rootlessPodman({4, 3, 1});
    facts.userns = "keep-id";
    return facts;
}

Verdict reads(const PlannedContainer &planned, const std::string &path)
{
    Request request;
    request.operation = Operation::Read;
    request.path = path;
    return diagnose(planned.subject, *planned.facts, request);
}

std::string mountPointOf(FactSource &facts, const std::string &path)
{
    const auto node = resolveUnchecked(facts, path);
    if (!node || !facts.inode(*node))
        return "?";
    const Result<MountFacts> &mount = facts.mount(facts.inode(*node)->mount);
    return mount ? mount->mountPoint : "?";
}

InodeFacts inodeAt(FactSource &facts, const std::string &path)
{
    const auto node = resolveUnchecked(facts, path);
    return node && facts.inode(*node) ? *facts.inode(*node) : InodeFacts();
}

} // namespace

void TestPlanContainer::initTestCase()
{
    ::umask(022); // the storages of these tests are to be open
}

void TestPlanContainer::identities_data()
{
    QTest::addColumn<EngineFacts>("engine");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<unsigned>("uid");
    QTest::addColumn<unsigned>("gid");
    const auto row = [](const char *name, const EngineFacts &engine, const char *user, unsigned uid,
                        unsigned gid) {
        QTest::newRow(name) << engine << std::string(user) << uid << gid;
    };
    row("docker", docker({24, 0, 0}), "1000:33", 1000, 33);
    row("docker as root", docker({24, 0, 0}), "0:0", 0, 0);
    row("docker remapped", remappedDocker({24, 0, 0}), "1000:33", 166536, 165569);
    row("docker remapped, root", remappedDocker({24, 0, 0}), "0:0", 165536, 165536);
    row("docker rootless", rootlessDocker({24, 0, 0}), "0:0", 1001, 1001);
    row("docker rootless, another", rootlessDocker({24, 0, 0}), "1000:1", 100999, 100000);
    row("podman", podman({4, 3, 1}), "1000:33", 1000, 33);
    row("podman rootless", rootlessPodman({4, 3, 1}), "0:0", 1001, 1001);
    row("keep-id is the caller", keepingCallers(), "1001:1001", 1001, 1001);
    row("keep-id, root", keepingCallers(), "0:0", 100000, 100000);
    row("keep-id, the one before the caller", keepingCallers(), "1000:1000", 101000, 101000);
    row("keep-id, the one behind the caller", keepingCallers(), "1002:1002", 101001, 101001);
}

void TestPlanContainer::identities()
{
    QFETCH(EngineFacts, engine);
    QFETCH(std::string, user);
    QFETCH(unsigned, uid);
    QFETCH(unsigned, gid);
    Scene scene(engine);
    scene.spec.user = user;
    const auto planned = scene.plan();
    QVERIFY2(planned, planned ? "" : planned.error().detail().c_str());
    const Credentials &credentials = planned->subject.credentials;
    QCOMPARE(credentials.fsUid.value(), uid);
    QCOMPARE(credentials.fsGid.value(), gid);
    QVERIFY(credentials.realUid == credentials.fsUid);
    QVERIFY(credentials.effectiveUid == credentials.fsUid);
    QVERIFY(credentials.savedGid == credentials.fsGid);
    QVERIFY(planned->facts != nullptr);
}

void TestPlanContainer::groups()
{
    Scene scene(remappedDocker({24, 0, 0}));
    scene.spec.groupAdd = {"44", "998"};
    const auto planned = scene.plan();
    QVERIFY(planned);
    QVERIFY((planned->subject.credentials.supplementaryGroups
             == std::vector{Kgid(165580), Kgid(166534), Kgid(166536)}));
    Scene keeping(rootlessPodman({4, 3, 1}));
    keeping.spec.groupAdd = {"keep-groups"};
    const auto kept = keeping.plan();
    QVERIFY(kept);
    QVERIFY((kept->subject.credentials.supplementaryGroups == std::vector{Kgid(1001), Kgid(2000)}));
}

void TestPlanContainer::capabilities_data()
{
    QTest::addColumn<EngineFacts>("engine");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::vector<std::string>>("added");
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<quint64>("expected");
    const auto row = [](const char *name, const EngineFacts &engine, const char *user,
                        const std::vector<std::string> &added, bool privileged,
                        CapabilitySet expected) {
        QTest::newRow(name) << engine << std::string(user) << added << privileged
                            << quint64{expected.bits()};
    };
    const CapabilitySet none;
    const CapabilitySet every = docker({24, 0, 0}).bounding;
    const CapabilitySet search = CapabilitySet().with(Capability::DacReadSearch);
    row("docker root", docker({24, 0, 0}), "0:0", {}, false, kDockerCapabilities);
    row("docker root with one more", docker({24, 0, 0}), "0:0", {"DAC_READ_SEARCH"}, false,
        kDockerCapabilities.with(Capability::DacReadSearch));
    row("docker root privileged", docker({24, 0, 0}), "0:0", {}, true, every);
    row("docker, somebody else", docker({24, 0, 0}), "1000:1000", {"DAC_READ_SEARCH"}, false, none);
    row("docker, somebody else privileged", docker({24, 0, 0}), "1000:1000", {}, true, none);
    row("podman root", podman({4, 4, 0}), "0:0", {}, false, kPodmanCapabilities);
    row("podman, somebody else", podman({4, 4, 0}), "1000:1000", {}, false, none);
    row("podman, somebody else with one more", podman({4, 4, 0}), "1000:1000", {"DAC_READ_SEARCH"},
        false, search);
    row("podman rootless root privileged", rootlessPodman({4, 4, 0}), "0:0", {}, true,
        kEveryCapability);
}

void TestPlanContainer::capabilities()
{
    QFETCH(EngineFacts, engine);
    QFETCH(std::string, user);
    QFETCH(std::vector<std::string>, added);
    QFETCH(bool, privileged);
    Scene scene(engine);
    scene.spec.user = user;
    scene.spec.capAdd = added;
    scene.spec.privileged = privileged;
    const auto planned = scene.plan();
    QVERIFY(planned);
    QTEST(quint64{planned->subject.credentials.effective.bits()}, "expected");
    QVERIFY(planned->subject.credentials.permitted == planned->subject.credentials.effective);
}

void TestPlanContainer::umasks_data()
{
    QTest::addColumn<std::string>("asked");
    QTest::addColumn<std::string>("configured");
    QTest::addColumn<unsigned>("expected");
    QTest::newRow("the usual one") << std::string() << std::string() << 022U;
    QTest::newRow("asked for") << std::string("0027") << std::string() << 027U;
    QTest::newRow("of containers.conf") << std::string() << std::string("0077") << 077U;
    QTest::newRow("asked for beats configured")
        << std::string("0002") << std::string("0077") << 002U;
    QTest::newRow("no number") << std::string("u=rwx") << std::string() << 022U;
    QTest::newRow("too large") << std::string("7777") << std::string() << 022U;
}

void TestPlanContainer::umasks()
{
    QFETCH(std::string, asked);
    QFETCH(std::string, configured);
    Scene scene(podman({4, 3, 1}));
    scene.spec.umask = asked;
    scene.engine.umask = configured;
    const auto planned = scene.plan();
    QVERIFY(planned);
    QTEST(unsigned{planned->subject.credentials.umask.bits()}, "expected");
}

void TestPlanContainer::noNewPrivileges()
{
    Scene scene;
    QVERIFY(!scene.plan()->subject.noNewPrivileges);
    scene.spec.noNewPrivileges = true;
    QVERIFY(scene.plan()->subject.noNewPrivileges);
}

void TestPlanContainer::confinement_data()
{
    QTest::addColumn<EngineFacts>("engine");
    QTest::addColumn<std::string>("option");
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<std::string>("label");
    QTest::addColumn<bool>("filtered");
    const auto row = [](const char *name, const EngineFacts &engine, const char *option,
                        bool privileged, const char *label, bool filtered) {
        QTest::newRow(name) << engine << std::string(option) << privileged << std::string(label)
                            << filtered;
    };
    const EngineFacts plain = docker({24, 0, 0});
    const char *profile = "docker-default (enforce)";
    row("docker", plain, "", false, profile, true);
    row("podman", podman({4, 3, 1}), "", false, "containers-default (enforce)", true);
    row("a rootless engine loads no profile", rootlessPodman({4, 3, 1}), "", false, "unconfined",
        true);
    row("apparmor off", plain, "apparmor=unconfined", false, "unconfined", true);
    row("apparmor off in the older way", plain, "apparmor:unconfined", false, "unconfined", true);
    row("seccomp off", plain, "seccomp=unconfined", false, profile, false);
    row("another seccomp profile", plain, "seccomp=/etc/p.json", false, profile, true);
    row("privileged", plain, "", true, "unconfined", false);
}

void TestPlanContainer::confinement()
{
    QFETCH(EngineFacts, engine);
    QFETCH(std::string, option);
    QFETCH(bool, privileged);
    QFETCH(std::string, label);
    QFETCH(bool, filtered);
    Scene scene(engine);
    if (!option.empty())
        scene.spec.securityOptions = {option};
    scene.spec.privileged = privileged;
    const auto planned = scene.plan();
    QVERIFY(planned);
    QCOMPARE(planned->subject.securityLabel.value_or("?"), label);
    QCOMPARE(planned->subject.seccomp == SeccompMode::Filter, filtered);
}

void TestPlanContainer::errors_data()
{
    QTest::addColumn<EngineFacts>("engine");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("userns");
    QTest::addColumn<ErrorId>("id");
    QTest::addColumn<std::string>("subject");
    const auto row = [](const char *name, const EngineFacts &engine, const char *user,
                        const char *userns, ErrorId id, const char *subject) {
        QTest::newRow(name) << engine << std::string(user) << std::string(userns) << id
                            << std::string(subject);
    };
    const EngineFacts plain = docker({24, 0, 0});
    row("a user by name", plain, "app", "", ErrorId::ImageNotHere, "web:1");
    row("a group by name", plain, "1000:app", "", ErrorId::ImageNotHere, "web:1");
    row("the group is the image's", plain, "1000", "", ErrorId::ImageNotHere, "web:1");
    row("the user is the image's", plain, "", "", ErrorId::ImageNotHere, "web:1");
    row("only the start tells the ids", podman({4, 3, 1}), "1000:1000", "auto",
        ErrorId::NamespaceNotKnown, "auto");
    row("only the other container tells", podman({4, 3, 1}), "1000:1000", "container:db",
        ErrorId::NamespaceNotKnown, "container:db");
    row("a user outside the map", remappedDocker({24, 0, 0}), "70000:0", "", ErrorId::EngineRefuses,
        "docker");
    row("a group outside the map", remappedDocker({24, 0, 0}), "0:70000", "",
        ErrorId::EngineRefuses, "docker");
    row("a mode that docker has not", plain, "1000:1000", "keep-id", ErrorId::EngineRefuses,
        "docker");
}

void TestPlanContainer::errors()
{
    QFETCH(EngineFacts, engine);
    QFETCH(std::string, user);
    QFETCH(std::string, userns);
    QFETCH(ErrorId, id);
    QFETCH(std::string, subject);
    Scene scene(engine);
    scene.spec.user = user;
    scene.spec.userns = userns;
    const auto planned = scene.plan();
    QVERIFY(!planned);
    QCOMPARE(static_cast<int>(planned.error().id()), static_cast<int>(id));
    QCOMPARE(planned.error().subject(), subject);
}

void TestPlanContainer::assumedImagesAreNoticed()
{
    const Scene scene;
    const auto planned = scene.plan();
    QVERIFY(planned);
    QVERIFY((planned->notices == Notices{{NoticeId::ImageAssumed, {"web:1"}, 0}}));
    QVERIFY(planned->accounts == AccountFiles());
}

void TestPlanContainer::usersOfARootDirectory()
{
    StorageSample root;
    QCOMPARE(::chmod(root.path().c_str(), 0755), 0);
    root.write("etc/passwd", "app:x:1000:33::/home/app:/bin/sh\n");
    root.write("etc/group", "www:x:33:\nmedia:x:44:app\n");
    Scene scene;
    scene.spec.image.clear();
    scene.spec.rootfs = root.path();
    scene.spec.user = "app";
    scene.bind("/srv/app", "/data");
    const auto planned = scene.plan();
    QVERIFY(planned);
    QVERIFY(planned->notices.empty());
    QCOMPARE(planned->user.uid, 1000U);
    QCOMPARE(planned->user.gid, 33U);
    QVERIFY((planned->subject.credentials.supplementaryGroups == std::vector{Kgid(33), Kgid(44)}));
    QCOMPARE(planned->accounts.group, std::string("www:x:33:\nmedia:x:44:app\n"));
    QCOMPARE(reads(*planned, "/data/f").code, 0);
    QCOMPARE(reads(*planned, "/etc/group").code, 0);
    QCOMPARE(reads(*planned, "/etc/none").code, ENOENT);
    scene.spec.user = "nobody";
    QVERIFY(scene.plan().error().id() == ErrorId::EngineRefuses);
}

void TestPlanContainer::rootDirectoriesThatAreMissing()
{
    Scene scene;
    scene.spec.rootfs = scene.storage.path("none");
    const auto planned = scene.plan();
    QVERIFY(!planned);
    QVERIFY(planned.error().id() == ErrorId::OpenFailed);
    QCOMPARE(planned.error().code(), ENOENT);
}

void TestPlanContainer::mountsInPlace_data()
{
    QTest::addColumn<EngineFacts>("engine");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("source");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const EngineFacts &engine, const char *user,
                        const char *source, int code) {
        QTest::newRow(name) << engine << std::string(user) << std::string(source) << code;
    };
    row("the owner reads", docker({24, 0, 0}), "1000:1000", "/srv/app", 0);
    row("by the group", docker({24, 0, 0}), "5:1000", "/srv/app", 0);
    row("somebody else does not", docker({24, 0, 0}), "1234:1234", "/srv/app", EACCES);
    row("root reads", docker({24, 0, 0}), "0:0", "/srv/app", 0);
    row("the same number, remapped", remappedDocker({24, 0, 0}), "1000:1000", "/srv/app", EACCES);
    row("root, remapped", remappedDocker({24, 0, 0}), "0:0", "/srv/app", EACCES);
    row("what is open to all, remapped", remappedDocker({24, 0, 0}), "0:0", "/srv/open", 0);
    row("root of a rootless podman is the caller", rootlessPodman({4, 3, 1}), "0:0", "/home/alice",
        0);
    row("others of a rootless podman are not", rootlessPodman({4, 3, 1}), "1001:1001",
        "/home/alice", EACCES);
    row("with keep-id they are", keepingCallers(), "1001:1001", "/home/alice", 0);
}

void TestPlanContainer::mountsInPlace()
{
    QFETCH(EngineFacts, engine);
    QFETCH(std::string, user);
    QFETCH(std::string, source);
    Scene scene(engine);
    scene.spec.user = user;
    scene.bind(source, "/var/lib/data");
    const auto planned = scene.plan();
    QVERIFY(planned);
    QCOMPARE(mountPointOf(*planned->facts, "/var/lib/data/f"), std::string("/var/lib/data"));
    const Verdict verdict = reads(*planned, "/var/lib/data/f");
    QVERIFY(verdict.kind != VerdictKind::Undetermined);
    QTEST(verdict.code, "code");
}

void TestPlanContainer::missingSourcesAreSetUps()
{
    Scene scene;
    scene.bind("/srv/none", "/data");
    const auto refused = scene.plan();
    QVERIFY(refused);
    QCOMPARE(refused->setUp.size(), std::size_t{1});
    QVERIFY(refused->setUp.front().request.operation == Operation::Stat);
    QCOMPARE(mountPointOf(*refused->facts, "/data"), std::string("?"));
    scene.spec.mounts.clear();
    scene.bind("/srv/none", "/data", MissingSource::MakeDirectory);
    const auto made = scene.plan();
    QVERIFY(made);
    QVERIFY(made->setUp.front().request.operation == Operation::Mkdir);
    QCOMPARE(made->setUp.front().request.path, std::string("/srv/none"));
    QVERIFY(inodeAt(*made->facts, "/data").owner == Kuid(0));
    QCOMPARE(mountPointOf(*made->facts, "/data"), std::string("/data"));
}

void TestPlanContainer::skippedMountsAreLeftOut()
{
    Scene scene;
    scene.bind("/srv/none", "/data", MissingSource::Skipped);
    scene.bind("/srv/open", "/open");
    const auto planned = scene.plan();
    QVERIFY(planned);
    QCOMPARE(planned->setUp.size(), std::size_t{1});
    QCOMPARE(mountPointOf(*planned->facts, "/open/f"), std::string("/open"));
}

void TestPlanContainer::setUpIsTheEngines()
{
    Scene scene(rootlessPodman({4, 3, 1}));
    scene.bind("/srv/app", "/data");
    const auto planned = scene.plan();
    QVERIFY(planned);
    QVERIFY(planned->engine == engineSubject(scene.engine));
    const Verdict verdict = diagnose(planned->engine, *scene.host, planned->setUp.front().request);
    // statfs(2) of the directory itself needs no right in it.
    QCOMPARE(verdict.code, 0);
}

void TestPlanContainer::devicesInPlace()
{
    const Scene scene;
    const auto planned = scene.plan();
    QVERIFY(planned);
    QVERIFY(inodeAt(*planned->facts, "/dev/null").type == FileType::CharDevice);
    QCOMPARE(reads(*planned, "/dev/null").code, 0);
    QVERIFY(!*planned->facts->deviceAllowed(FileType::BlockDevice, {8, 0}, DeviceAccess::Read));
    Scene privileged;
    privileged.spec.privileged = true;
    const auto all = privileged.plan();
    QVERIFY(all);
    QVERIFY(*all->facts->deviceAllowed(FileType::BlockDevice, {8, 0}, DeviceAccess::Read));
}

void TestPlanContainer::usersOfImages()
{
    Scene scene;
    scene.makeImage(R"({"User": "app"})");
    scene.spec.user.clear();
    const auto planned = scene.plan();
    QVERIFY(planned);
    QVERIFY(planned->notices.empty());
    QCOMPARE(planned->user.uid, 1000U);
    QVERIFY(planned->user.fromImage);
    QVERIFY(
        (planned->subject.credentials.supplementaryGroups == std::vector{Kgid(44), Kgid(1000)}));
    QCOMPARE(planned->accounts.passwd, std::string("app:x:1000:1000::/:/bin/sh\n"));
    QCOMPARE(mountPointOf(*planned->facts, "/etc/passwd"), std::string("/"));
}

void TestPlanContainer::usersOfMountedAccounts()
{
    Scene scene;
    scene.makeImage("{}");
    scene.spec.user = "ana";
    PlanInputs inputs{scene.engine, scene.host, {}, {}};
    inputs.mountedAccounts.passwd = "ana:x:1001:7::/:/bin/sh\n";
    const auto planned = planContainer(scene.spec, inputs);
    QVERIFY(planned);
    QCOMPARE(planned->user.uid, 1001U);
    QCOMPARE(planned->accounts.group, std::string("app:x:1000:\nmedia:x:44:app\n"));
    inputs.mountedAccounts.passwd = "";
    QVERIFY(planContainer(scene.spec, inputs).error().id() == ErrorId::EngineRefuses);
}

void TestPlanContainer::volumesOfImages_data()
{
    QTest::addColumn<std::string>("volume");
    QTest::addColumn<std::string>("target");
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("mountPoint");
    const auto row = [](const char *name, const char *volume, const char *target, const char *file,
                        const char *mountPoint) {
        QTest::newRow(name) << std::string(volume) << std::string(target) << std::string(file)
                            << std::string(mountPoint);
    };
    row("is a volume with what the image has there", "/var/data", "", "/var/data/seed",
        "/var/data");
    row("none", "", "", "/var/data/seed", "/");
    row("where something is mounted it is not", "/var/data", "/var/data", "/var/data/f",
        "/var/data");
    // moby daemon/create_unix.go cleans the path before it compares.
    row("with a slash behind it too", "/var/data/", "/var/data", "/var/data/f", "/var/data");
}

void TestPlanContainer::volumesOfImages()
{
    QFETCH(std::string, volume);
    QFETCH(std::string, target);
    QFETCH(std::string, file);
    Scene scene;
    scene.makeImage(volume.empty() ? "{\"User\": \"0:0\"}"
                                   : R"({"Volumes": {")" + volume + R"(": {}}})");
    if (!target.empty())
        scene.bind("/srv/open", target);
    const auto planned = scene.plan();
    QVERIFY(planned);
    QTEST(mountPointOf(*planned->facts, file), "mountPoint");
}

QTEST_APPLESS_MAIN(TestPlanContainer)
#include "plan/default_capabilities.h"
#include "tst_plan_container.moc"
