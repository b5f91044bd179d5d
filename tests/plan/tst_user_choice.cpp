// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/user_choice.h"
#include "plan_samples.h"

using namespace mountlens;
using namespace mountlens::testing;
using Gids = std::vector<std::uint32_t>;
using Names = std::vector<std::string>;

/// What a container is asked to be, and by whom.
struct Asked
{
    Engine engine = Engine::Docker;
    std::string user{};
    std::string imageUser{};
    Names groupAdd{};
};
Q_DECLARE_METATYPE(Asked)
Q_DECLARE_METATYPE(Gids)

class TestUserChoice : public QObject
{
    Q_OBJECT

private slots:
    void chosen_data();
    void chosen();
    void refused_data();
    void refused();
    void unmapped_data();
    void unmapped();
    void keepIdIsInTheGroups();
    void groupsBeyondTheMapAreLeftOut();
    void keepGroups();
    void kubernetesRules();
    void runAsNonRoot();
    void execLooksUpAnew();
    void podmanReadsMountedFiles();
};

namespace {

EngineFacts engineOf(Engine engine)
{
    return engine == Engine::Podman ? podman({4, 3, 1}) : docker({20, 10, 24});
}

ContainerSpec specOf(const Asked &asked)
{
    ContainerSpec spec;
    spec.engine = asked.engine;
    spec.user = asked.user;
    spec.groupAdd = asked.groupAdd;
    return spec;
}

Result<ChosenUser> choose(const Asked &asked, const UserNamespacePlan &space = {})
{
    return chooseUser(specOf(asked), engineOf(asked.engine), asked.imageUser, demoAccounts(),
                      space);
}

UserNamespacePlan ownSpace(std::uint32_t count)
{
    UserNamespacePlan space;
    const IdMap map = *IdMap::fromExtents({{0, 165536, count}});
    space.maps = {map, map};
    space.own = true;
    return space;
}

} // namespace

void TestUserChoice::chosen_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<std::uint32_t>("uid");
    QTest::addColumn<std::uint32_t>("gid");
    QTest::addColumn<Gids>("groups");
    const auto row = [](const char *name, const Asked &asked, std::uint32_t uid, std::uint32_t gid,
                        const Gids &groups) {
        QTest::newRow(name) << asked << uid << gid << groups;
    };
    constexpr Engine podman = Engine::Podman;
    row("nobody said: root, in its own group", {}, 0, 0, {0});
    row("nobody said in podman: root, in no group", {podman}, 0, 0, {});
    row("a name, with the groups that list it", {Engine::Docker, "app"}, 1000, 1000,
        {1000, 33, 998});
    row("a name in podman", {podman, "app"}, 1000, 1000, {1000, 33, 998});
    row("a number with an entry", {Engine::Docker, "1000"}, 1000, 1000, {1000, 33, 998});
    row("leading zeros are no other number", {Engine::Docker, "01000"}, 1000, 1000,
        {1000, 33, 998});
    row("a sign", {Engine::Docker, "+1000"}, 1000, 1000, {1000, 33, 998});
    row("a group given drops the image's", {Engine::Docker, "1000:1000"}, 1000, 1000, {1000});
    row("a group by name", {Engine::Docker, "app:media"}, 1000, 2000, {2000});
    row("a third part counts for nothing", {Engine::Docker, "1000:media:x"}, 1000, 2000, {2000});
    row("group 0", {podman, "1000:0"}, 1000, 0, {0});
    row("a group alone", {Engine::Docker, ":2000"}, 0, 2000, {2000});
    row("a group alone is root, whoever the image says", {Engine::Docker, ":app", "app"}, 0, 1000,
        {1000});
    row("a number without an entry has group 0", {Engine::Docker, "4242"}, 4242, 0, {0});
    row("the same in podman", {podman, "4242"}, 4242, 0, {0});
    row("the image's USER", {Engine::Docker, "", "app:media"}, 1000, 2000, {2000});
    row("the flag wins over the image", {Engine::Docker, "33", "app"}, 33, 33, {33});
    row("groups added by number and name", {Engine::Docker, "1000", "", {"2000", "docker"}}, 1000,
        1000, {1000, 33, 998, 2000});
    row("podman puts the image's groups last", {podman, "app", "", {"2000"}}, 1000, 1000,
        {1000, 2000, 33, 998});
    row("a group added to one that is given", {podman, "1000:0", "", {"app"}}, 1000, 0, {0, 1000});
    row("a number that the image does not know", {Engine::Docker, "", "", {"70000"}}, 0, 0,
        {0, 70000});
    row("OCI: numbers", {Engine::Oci, "1000:33", "", {"5"}}, 1000, 33, {5});
    row("LXC: root in no group", {Engine::Lxc}, 0, 0, {});
    row("systemd: the user's groups in any case", {Engine::Systemd, "app:media"}, 1000, 2000,
        {2000, 33, 998});
    row("nspawn: root in no group", {Engine::Nspawn}, 0, 0, {});
}

void TestUserChoice::chosen()
{
    QFETCH(Asked, asked);
    const auto user = choose(asked);
    QVERIFY2(user, user ? "" : user.error().detail().c_str());
    QTEST(user->uid, "uid");
    QTEST(user->gid, "gid");
    QTEST(user->groups, "groups");
}

void TestUserChoice::refused_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const Asked &asked, const std::string &words) {
        QTest::newRow(name) << asked << words;
    };
    const std::string noUser = "unable to find user nosuch: no matching entries in passwd file";
    const std::string range = "uids and gids must be in range 0-2147483647";
    row("no such user", {Engine::Docker, "nosuch"}, noUser);
    row("no such user in podman", {Engine::Podman, "nosuch"}, noUser);
    row("no such user in the image's words", {Engine::Docker, "", "nosuch"}, noUser);
    row("no such group", {Engine::Docker, "app:nosuch"},
        "unable to find group nosuch: no matching entries in group file");
    row("no such added group", {Engine::Docker, "", "", {"nosuch"}},
        "Unable to find group nosuch: no matching entries in group file");
    row("keep-groups is a name to Docker", {Engine::Docker, "", "", {"keep-groups"}},
        "Unable to find group keep-groups: no matching entries in group file");
    row("a name after its number is not found", {Engine::Docker, "", "", {"2000", "media"}},
        "Unable to find group media: no matching entries in group file");
    row("no id", {Engine::Docker, "4294967295"}, range);
    row("a negative id", {Engine::Docker, "-5"}, range);
    row("a negative gid", {Engine::Podman, "5:-5"}, range);
    row("blanks count", {Engine::Docker, " app"},
        "unable to find user  app: no matching entries in passwd file");
    row("keep-groups and others", {Engine::Podman, "", "", {"keep-groups", "2000"}},
        "the '--group-add keep-groups' option is not allowed with any other --group-add options");
}

void TestUserChoice::refused()
{
    QFETCH(Asked, asked);
    const auto user = choose(asked);
    QVERIFY(!user);
    QVERIFY(user.error().id() == ErrorId::EngineRefuses);
    QTEST(user.error().detail(), "words");
}

void TestUserChoice::unmapped_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<bool>("own");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *name, const Asked &asked, bool own, const std::string &words) {
        QTest::newRow(name) << asked << own << words;
    };
    const std::string runc = "unable to setup user: ";
    row("uid", {Engine::Docker, "70000"}, true,
        runc + "cannot set uid to unmapped user in user namespace");
    row("gid", {Engine::Docker, "0:70000"}, true,
        runc + "cannot set gid to unmapped user in user namespace");
    row("group", {Engine::Docker, "", "", {"70000"}}, true, runc + "setgroups: invalid argument");
    row("podman's uid", {Engine::Podman, "70000"}, true,
        "container uses ID mappings, but doesn't map UID 70000");
    row("podman's gid", {Engine::Podman, "0:70000"}, true,
        "container uses ID mappings, but doesn't map GID 70000");
    row("podman's uid in its own namespace", {Engine::Podman, "70000"}, false,
        "crun: cannot setresuid to `70000`: Invalid argument");
    row("podman's group", {Engine::Podman, "", "", {"200000"}}, false,
        "crun: setgroups: Invalid argument");
}

void TestUserChoice::unmapped()
{
    QFETCH(Asked, asked);
    QFETCH(bool, own);
    UserNamespacePlan space = ownSpace(65536);
    space.own = own;
    const auto user = choose(asked, space);
    QVERIFY(!user);
    QTEST(user.error().detail(), "words");
    space.gap = NamespaceGap::OtherContainer;
    QVERIFY(choose(asked, space));
}

/// As podman 4.3.1 did it.
void TestUserChoice::keepIdIsInTheGroups()
{
    const EngineFacts facts = rootlessPodman({4, 3, 1});
    ContainerSpec spec;
    spec.engine = Engine::Podman;
    spec.userns = "keep-id";
    const auto space = planUserNamespace(spec, facts);
    const auto none = chooseUser(spec, facts, "", demoAccounts(), *space);
    QCOMPARE(none->text, std::string("1001:1001"));
    QCOMPARE(none->groups, Gids{1001});
    const auto image = chooseUser(spec, facts, "app", demoAccounts(), *space);
    QCOMPARE(image->uid, 1000U);
    QCOMPARE(image->groups, (Gids{1001, 1000, 33, 998}));
    QVERIFY(image->fromImage);
    spec.user = "0";
    const auto root = chooseUser(spec, facts, "app", demoAccounts(), *space);
    QCOMPARE(root->groups, (Gids{1001, 0}));
    spec.userns = "nomap";
    spec.user.clear();
    const auto noMap = chooseUser(spec, facts, "", demoAccounts(), *planUserNamespace(spec, facts));
    QCOMPARE(noMap->uid, 0U);
    QCOMPARE(noMap->groups, Gids{0});
}

void TestUserChoice::groupsBeyondTheMapAreLeftOut()
{
    ImageAccounts accounts = demoAccounts();
    *accounts.group += "big:x:100000:app\n";
    const Asked podmans{Engine::Podman, "app"};
    const auto left = chooseUser(specOf(podmans), podman({4, 3, 1}), "", accounts, ownSpace(65536));
    QCOMPARE(left->groups, (Gids{1000, 33, 998}));
    const auto refused = chooseUser(specOf({Engine::Docker, "app"}), docker({20, 10, 24}), "",
                                    accounts, ownSpace(65536));
    QVERIFY(!refused);
    UserNamespacePlan slice;
    slice.gap = NamespaceGap::FreeSlice;
    slice.size = 500;
    const auto small = chooseUser(specOf(podmans), podman({4, 3, 1}), "", accounts, slice);
    QCOMPARE(small->groups, (Gids{1000, 33}));
}

void TestUserChoice::keepGroups()
{
    const auto user = choose({Engine::Podman, "app", "", {"keep-groups"}});
    QVERIFY(user && user->keepsCallerGroups);
    QCOMPARE(user->groups, Gids());
    QCOMPARE(user->uid, 1000U);
}

void TestUserChoice::kubernetesRules()
{
    const EngineFacts facts = docker({20, 10, 24});
    ContainerSpec spec = specOf({Engine::Kubernetes, "1000:2000", "", {"7"}});
    spec.fsGroup = 2001;
    const auto merged = chooseUser(spec, facts, "", demoAccounts(), {});
    QCOMPARE(merged->groups, (Gids{2000, 33, 998, 7, 2001}));
    spec.imageGroupsIgnored = true;
    QCOMPARE(chooseUser(spec, facts, "", demoAccounts(), {})->groups, (Gids{2000, 7, 2001}));
    const auto group =
        chooseUser(specOf({Engine::Kubernetes, ":2000"}), facts, "app:33", demoAccounts(), {});
    QCOMPARE(group->uid, 1000U);
    QCOMPARE(group->gid, 2000U);
    const auto unknown =
        chooseUser(specOf({Engine::Kubernetes, "4242"}), facts, "app", demoAccounts(), {});
    QCOMPARE(unknown->gid, 0U);
}

void TestUserChoice::runAsNonRoot()
{
    const EngineFacts facts = docker({20, 10, 24});
    ContainerSpec spec = specOf({Engine::Kubernetes});
    spec.runAsNonRoot = true;
    QCOMPARE(chooseUser(spec, facts, "", demoAccounts(), {}).error().detail(),
             std::string("container has runAsNonRoot and image will run as root"));
    QVERIFY(chooseUser(spec, facts, "1000", demoAccounts(), {}));
    QCOMPARE(chooseUser(spec, facts, "app", demoAccounts(), {}).error().detail(),
             std::string("container has runAsNonRoot and image has non-numeric user (app), cannot "
                         "verify user is non-root"));
    spec.user = "0";
    QCOMPARE(chooseUser(spec, facts, "app", demoAccounts(), {}).error().detail(),
             std::string("container's runAsUser breaks non-root policy"));
}

void TestUserChoice::execLooksUpAnew()
{
    const ContainerSpec spec = specOf({Engine::Podman, "app"});
    const auto own = chooseExecUser(spec, podman({4, 3, 1}), "", demoAccounts(), {});
    QCOMPARE(own->groups, (Gids{33, 998}));
    const auto other = chooseExecUser(specOf({Engine::Docker, "app"}), docker({20, 10, 24}), "33",
                                      demoAccounts(), {});
    QCOMPARE(other->uid, 33U);
    QCOMPARE(other->groups, Gids{33});
}

void TestUserChoice::podmanReadsMountedFiles()
{
    ContainerSpec spec = specOf({Engine::Podman});
    const auto mount = [](const char *source, const char *target) {
        MountSpec made;
        made.type = "bind";
        made.source = source;
        made.target = target;
        return made;
    };
    spec.mounts = {mount("/srv/group", "/etc/group"), mount("/srv/etc", "/etc/")};
    const auto sources = accountSources(spec, podman({4, 3, 1}));
    QVERIFY((sources == AccountSources{"/srv/etc/passwd", "/srv/group"}));
    QVERIFY(accountSources(spec, docker({20, 10, 24})) == AccountSources());
}

QTEST_APPLESS_MAIN(TestUserChoice)
#include "tst_user_choice.moc"
