// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/supposition.h"
#include "cases/world_finding.h"
#include "fixes/overlay_source.h"
#include "model/capability_names.h"
#include "support/random_world.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestSupposition : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void onRecordedMachines_data();
    void onRecordedMachines();
    void rootComesAndGoesWithCapabilities();
    void senseless_data();
    void senseless();
    void whatNobodyRecordedStaysUnknown();
    void nothingSupposedIsTheSameAnswer();
    void equalsRoot_data();
    void equalsRoot();
    void theIdentityFollows();
    void asThoughAnotherHadAsked();
    void asThoughTheFileWereAnother();
    void aSetUpCannotBeSupposed();
};

namespace {

using Change = std::function<void(Supposition &)>;

constexpr const char *kMachine = R"(
    userns remap  ids 0:231072:65536
    userns other  ids 0:100000:65536
    dir    /wiki             0755  1000:1000
    file   /wiki/page        0640  1000:50
    file   /wiki/listed      0670  0:50   acl u::rw-,u:101:rwx,g::r--,m::r--,o::---
    file   /wiki/run         0755  0:0
    dir    /closed           0700  0:0
    file   /closed/f         0666  0:0
    file   /roots            0600  0:0
    socket /run/docker.sock  0660  0:998 listening
    fs     ro ro
    mount  /ro fs ro ro
    file   ro:/f             0666  0:0
    fs     half
    mount  /half fs half ro noexec
    file   half:/f           0777  0:0
    fs     mapped
    mount  /mapped fs mapped idmap 0:100000:65536
    file   mapped:/f         0600  5:5
)";

FindingPtr finding(const char *ns, const char *who, Operation operation, const char *path)
{
    return findingOf({kMachine, ns, who, requestFor(operation, path), {}, {}});
}

QString deniedAnswer(int code, ReasonId reason)
{
    return QStringLiteral("denied %1 ").arg(code) + QString::fromLatin1(reasonName(reason).data());
}

QString allowedAnswer()
{
    return QStringLiteral("allowed");
}

QString answer(const Verdict &verdict)
{
    if (verdict.kind == VerdictKind::Allowed)
        return allowedAnswer();
    if (verdict.kind == VerdictKind::Denied)
        return deniedAnswer(verdict.code, verdict.reason);
    return QStringLiteral("undetermined ") + QString::fromLatin1(reasonName(verdict.reason).data());
}

/// A finding with the deciding object as the one that is changed.
Supposition about(const Finding &finding)
{
    Supposition supposition;
    supposition.object.component = decidingObject(finding).value_or(0);
    return supposition;
}

QString outcome(const Finding &finding, const Supposition &supposition)
{
    const auto supposed = suppose(finding, supposition);
    return supposed ? answer(supposed->report.verdict) : QStringLiteral("no sense");
}

VerdictKind kindOf(const Finding &finding, const Supposition &supposition)
{
    const auto supposed = suppose(finding, supposition);
    return supposed ? supposed->report.verdict.kind : VerdictKind::Allowed;
}

PosixAcl aclOf(std::vector<AclEntry> entries)
{
    return *PosixAcl::fromEntries(std::move(entries));
}

constexpr AccessMask kRead = Access::Read;
constexpr AccessMask kReadWrite{Access::Read, Access::Write};

PosixAcl writableFor(Kuid user, AccessMask mask)
{
    return aclOf({{AclTag::UserObj, kReadWrite, {}, {}},
                  {AclTag::User, kReadWrite, user, {}},
                  {AclTag::GroupObj, kRead, {}, {}},
                  {AclTag::Mask, mask, {}, {}},
                  {AclTag::Other, {}, {}, {}}});
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(ui::FindingPtr)

void TestSupposition::changes_data()
{
    QTest::addColumn<FindingPtr>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const FindingPtr &before, const Change &change,
                        const QString &after) { QTest::newRow(name) << before << change << after; };
    const QString allowed = allowedAnswer();
    const auto denied = [](ReasonId reason) { return deniedAnswer(EACCES, reason); };
    const FindingPtr page = finding("host", "101:101", Operation::Read, "/wiki/page");
    const FindingPtr create = finding("host", "101:101", Operation::Create, "/wiki/new");

    row(
        "another user: the owner", page, [](Supposition &s) { s.uid = Uid(1000); }, allowed);
    row(
        "another user: still none of them", page, [](Supposition &s) { s.uid = Uid(102); },
        denied(ReasonId::OtherClassDenies));
    row(
        "another group", page, [](Supposition &s) { s.gid = Gid(50); }, allowed);
    row(
        "a group more", page,
        [](Supposition &s) {
            s.groups = {Gid(7), Gid(50)};
        },
        allowed);
    row(
        "a group less", finding("host", "101:101:50", Operation::Read, "/wiki/page"),
        [](Supposition &s) { s.groups = std::vector<Gid>(); }, denied(ReasonId::OtherClassDenies));
    row(
        "a capability", page,
        [](Supposition &s) { s.capabilities = CapabilitySet().with(Capability::DacReadSearch); },
        allowed);
    row(
        "a capability that does not write", create,
        [](Supposition &s) { s.capabilities = CapabilitySet().with(Capability::DacReadSearch); },
        denied(ReasonId::OtherClassDenies));
    row(
        "a capability less", finding("host", "5:5 +dac_override", Operation::Write, "/roots"),
        [](Supposition &s) { s.capabilities = CapabilitySet(); },
        denied(ReasonId::OtherClassDenies));

    row(
        "another owner", create, [](Supposition &s) { s.object.owner = Kuid(101); }, allowed);
    row(
        "another owner who may not", page,
        [](Supposition &s) {
            s.object.owner = Kuid(101);
            s.object.mode = Mode(0044);
        },
        denied(ReasonId::OwnerClassDenies));
    row(
        "another group of the file", page, [](Supposition &s) { s.object.group = Kgid(101); },
        allowed);
    row(
        "another mode", page, [](Supposition &s) { s.object.mode = Mode(0644); }, allowed);
    row(
        "the mode of a folder on the way", finding("host", "101:101", Operation::Read, "/closed/f"),
        [](Supposition &s) { s.object.mode = Mode(0711); }, allowed);
    row(
        "an ACL entry", page,
        [](Supposition &s) { s.object.acl = writableFor(Kuid(101), kReadWrite); }, allowed);
    row(
        "an ACL entry that its mask limits",
        finding("host", "101:101", Operation::Write, "/wiki/page"),
        [](Supposition &s) { s.object.acl = writableFor(Kuid(101), kRead); },
        denied(ReasonId::AclUserMasked));
    row(
        "a wider mask, by chmod", finding("host", "101:101", Operation::Write, "/wiki/listed"),
        [](Supposition &s) { s.object.mode = Mode(0670); }, allowed);
    row(
        "a narrower mask, by chmod", finding("host", "101:101", Operation::Read, "/wiki/listed"),
        [](Supposition &s) { s.object.mode = Mode(0610); }, denied(ReasonId::AclUserMasked));
    row(
        "no ACL any more", finding("host", "101:101", Operation::Read, "/wiki/listed"),
        [](Supposition &s) { s.object.acl = PosixAcl(); }, denied(ReasonId::OtherClassDenies));
    row(
        "no ACL any more: the group keeps its own rights",
        finding("host", "101:50", Operation::Write, "/wiki/listed"),
        [](Supposition &s) {
            s.uid = Uid(102);
            s.object.acl = PosixAcl();
        },
        denied(ReasonId::OtherClassDenies));

    row(
        "a writable mount", finding("host", "5:5", Operation::Write, "/half/f"),
        [](Supposition &s) { s.mount.writable = true; }, allowed);
    row(
        "a writable mount, its file system was read-only",
        finding("host", "5:5", Operation::Write, "/ro/f"),
        [](Supposition &s) { s.mount.writable = true; }, allowed);
    row(
        "a read-only mount", finding("host", "1000:1000", Operation::Create, "/wiki/new"),
        [](Supposition &s) { s.mount.writable = false; },
        deniedAnswer(EROFS, ReasonId::MountReadOnly));
    row(
        "programs may be run", finding("host", "5:5", Operation::Execute, "/half/f"),
        [](Supposition &s) { s.mount.executable = true; }, allowed);
    row(
        "programs may not be run", finding("host", "5:5", Operation::Execute, "/wiki/run"),
        [](Supposition &s) { s.mount.executable = false; }, denied(ReasonId::MountNoexec));

    const FindingPtr socket =
        finding("remap", "0:0:998 +all", Operation::Connect, "/run/docker.sock");
    row(
        "the host's user namespace", socket,
        [](Supposition &s) { s.userNamespace.kind = SupposedSpace::Host; }, allowed);
    row(
        "the host's user namespace, without capabilities: by the group", socket,
        [](Supposition &s) {
            s.userNamespace.kind = SupposedSpace::Host;
            s.uid = Uid(5);
        },
        allowed);
    row(
        "--group-add does not help where it is another number outside", socket,
        [](Supposition &s) { s.groups = {Gid(998)}; },
        deniedAnswer(EACCES, ReasonId::OtherClassDenies));
    row(
        "another range", finding("remap", "5:5", Operation::Read, "/mapped/f"),
        [](Supposition &s) {
            s.userNamespace = {SupposedSpace::Remapped, 100000, 65536};
        },
        allowed);
    row(
        "remapped: root is nobody's root", finding("host", "0:0 +all", Operation::Read, "/roots"),
        [](Supposition &s) {
            s.userNamespace = {SupposedSpace::Remapped, 100000, 65536};
        },
        denied(ReasonId::OtherClassDenies));
}

void TestSupposition::changes()
{
    QFETCH(FindingPtr, before);
    QFETCH(Change, change);
    Supposition supposition = about(*before);
    change(supposition);
    QTEST(outcome(*before, supposition), "after");
    // What was found stays what it is.
    QCOMPARE(answer(before->report.verdict), outcome(*before, Supposition()));
}

void TestSupposition::onRecordedMachines_data()
{
    QTest::addColumn<QString>("snapshot");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("equalsRoot");
    const auto row = [](const char *name, const char *snapshot, const Change &change, bool root) {
        QTest::newRow(name) << QString::fromLatin1(snapshot) << change << root;
    };
    row(
        "the wiki's folder is the worker's", "1-dokuwiki",
        [](Supposition &s) { s.object.owner = Kuid(101); }, false);
    row(
        "the secret is read as root", "2-root-secret", [](Supposition &s) { s.uid = Uid(0); },
        true);
    row(
        "the capability that was dropped", "3-capabilities",
        [](Supposition &s) { s.capabilities = CapabilitySet().with(Capability::DacOverride); },
        true);
    row(
        "without the remapped namespace", "4-userns-remap",
        [](Supposition &s) { s.userNamespace.kind = SupposedSpace::Host; }, true);
    row(
        "the socket, without the remapped namespace", "5-docker-socket",
        [](Supposition &s) { s.userNamespace.kind = SupposedSpace::Host; }, true);
}

/// What a snapshot holds is enough for the usual questions.
void TestSupposition::onRecordedMachines()
{
    QFETCH(QString, snapshot);
    QFETCH(Change, change);
    Question question;
    question.who.snapshot = MOUNTLENS_TEST_DATA "/seeds/" + snapshot.toStdString() + ".mlsnap";
    const auto before = findOut(question);
    QVERIFY(before);
    QCOMPARE((*before)->report.verdict.kind, VerdictKind::Denied);
    Supposition supposition = about(**before);
    change(supposition);
    QCOMPARE(outcome(**before, supposition), allowedAnswer());
    QTEST(suppose(**before, supposition)->equalsRoot, "equalsRoot");
}

void TestSupposition::rootComesAndGoesWithCapabilities()
{
    const FindingPtr root = finding("host", "0:0 +dac_override", Operation::Read, "/wiki/page");
    Supposition supposition;
    QCOMPARE(supposedCapabilities(*root, supposition).bits(),
             root->opened->subject.credentials.effective.bits());
    supposition.uid = Uid(7);
    QVERIFY(supposedCapabilities(*root, supposition) == CapabilitySet());
    QCOMPARE(outcome(*root, supposition), deniedAnswer(EACCES, ReasonId::OtherClassDenies));

    const FindingPtr user = finding("host", "7:7", Operation::Read, "/wiki/page");
    user->opened->around.defaultCapabilities = CapabilitySet().with(Capability::DacOverride);
    supposition.uid = Uid(0);
    QCOMPARE(outcome(*user, supposition), allowedAnswer());
    supposition.capabilities = CapabilitySet();
    QCOMPARE(outcome(*user, supposition), deniedAnswer(EACCES, ReasonId::OtherClassDenies));
    user->opened->around.onHost = true;
    supposition.capabilities.reset();
    QVERIFY(supposedCapabilities(*user, supposition) == kEveryCapability);
}

void TestSupposition::senseless_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const Change &change, const char *part) {
        QTest::newRow(name) << change << QString::fromLatin1(part);
    };
    row(
        "a user past the range", [](Supposition &s) { s.uid = Uid(65536); }, "uid");
    row(
        "a group past the range", [](Supposition &s) { s.gid = Gid(65536); }, "gid");
    row(
        "one of the groups past the range",
        [](Supposition &s) {
            s.groups = {Gid(1), Gid(70000)};
        },
        "groups");
    row(
        "an empty range",
        [](Supposition &s) {
            s.userNamespace = {SupposedSpace::Remapped, 100000, 0};
        },
        "range");
    row(
        "a range past the last id",
        [](Supposition &s) {
            s.userNamespace = {SupposedSpace::KeepId, 0xfffffff0U, 65536};
        },
        "range");
    row(
        "a range that is too small for the user as it is",
        [](Supposition &s) {
            s.userNamespace = {SupposedSpace::Remapped, 100000, 5};
        },
        "uid");
}

void TestSupposition::senseless()
{
    QFETCH(Change, change);
    const FindingPtr before = finding("other", "9:9", Operation::Read, "/wiki/page");
    Supposition supposition;
    change(supposition);
    const auto supposed = suppose(*before, supposition);
    QVERIFY(!supposed);
    QCOMPARE(supposed.error().id(), ErrorId::Usage);
    QTEST(QString::fromStdString(supposed.error().detail()), "part");
}

void TestSupposition::whatNobodyRecordedStaysUnknown()
{
    // The owner is denied before anybody asks for the ACL, which could not be read.
    const FindingPtr before = findingOf({"file /f 0070 5:5 unread acl\n",
                                         "host",
                                         "5:5",
                                         requestFor(Operation::Read, "/f"),
                                         {},
                                         {}});
    QCOMPARE(before->report.verdict.kind, VerdictKind::Denied);
    Supposition supposition = about(*before);
    supposition.uid = Uid(6);
    QCOMPARE(kindOf(*before, supposition), VerdictKind::Undetermined);
    // A new mode alone does not tell what the ACL says; a new ACL does.
    supposition.object.mode = Mode(0677);
    QCOMPARE(kindOf(*before, supposition), VerdictKind::Undetermined);
    supposition.object.acl = PosixAcl();
    QCOMPARE(outcome(*before, supposition), allowedAnswer());
}

void TestSupposition::nothingSupposedIsTheSameAnswer()
{
    for (const char *who : {"0:0 +all", "101:101", "1000:50", "5:5:50,998 +fowner"}) {
        for (const char *path : {"/wiki/page", "/wiki/listed", "/closed/f", "/ro/f", "/mapped/f"}) {
            const FindingPtr before = finding("remap", who, Operation::Write, path);
            const auto supposed = suppose(*before, Supposition());
            QVERIFY(supposed);
            QCOMPARE(answer(supposed->report.verdict), answer(before->report.verdict));
            QVERIFY(supposed->report.identity == before->report.identity);
            QVERIFY(supposed->warnings.empty());
            QVERIFY(!supposed->equalsRoot);
        }
    }
}

void TestSupposition::equalsRoot_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("root");
    const auto row = [](const char *name, const Change &change, bool root) {
        QTest::newRow(name) << change << root;
    };
    row(
        "the host's user namespace for root with capabilities",
        [](Supposition &s) { s.userNamespace.kind = SupposedSpace::Host; }, true);
    row(
        "the same for an ordinary user who may connect by a group",
        [](Supposition &s) {
            s.userNamespace.kind = SupposedSpace::Host;
            s.uid = Uid(5);
        },
        true);
    row(
        "the socket's owner", [](Supposition &s) { s.object.owner = Kuid(231072); }, true);
    row(
        "another range",
        [](Supposition &s) {
            s.userNamespace = {SupposedSpace::Remapped, 1, 65536};
        },
        false);
    row(
        "an ordinary user of the host who may not connect",
        [](Supposition &s) {
            s.userNamespace.kind = SupposedSpace::Host;
            s.uid = Uid(5);
            s.groups = std::vector<Gid>();
        },
        false);
}

void TestSupposition::equalsRoot()
{
    QFETCH(Change, change);
    Circumstances around;
    around.container = "proxy";
    around.engine = Engine::Docker;
    const FindingPtr before = findingOf({kMachine,
                                         "remap",
                                         "0:0:998 +dac_override",
                                         requestFor(Operation::Connect, "/run/docker.sock"),
                                         {},
                                         around});
    Supposition supposition = about(*before);
    change(supposition);
    const auto supposed = suppose(*before, supposition);
    QVERIFY(supposed);
    QTEST(supposed->equalsRoot, "root");
}

void TestSupposition::theIdentityFollows()
{
    const FindingPtr before = finding("remap", "0:0:998", Operation::Read, "/roots");
    Supposition supposition;
    supposition.userNamespace = {SupposedSpace::KeepId, 500000, 1000};
    before->opened->around.engineUser = {"ana", 1000, 1000, "/home/ana"};
    supposition.uid = Uid(1000);
    const auto supposed = suppose(*before, supposition);
    QVERIFY(supposed);
    const Credentials &ids = supposed->opened->subject.credentials;
    QCOMPARE(ids.fsUid, Kuid(1000));
    QCOMPARE(ids.fsGid, Kgid(500000));
    QVERIFY(ids.supplementaryGroups == std::vector<Kgid>{Kgid(500998)});
    QCOMPARE(&supposed->report.subject, &supposed->opened->subject);
    QCOMPARE(supposed->report.identity.back().uid, std::optional<std::uint32_t>(1000));
}

void TestSupposition::asThoughAnotherHadAsked()
{
    int compared = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        RandomWorld random(seed);
        const std::string machine = random.world();
        const std::string space = random.userNamespace();
        const std::string first = random.who();
        const std::string second = random.who();
        const Request question = random.question();
        const FindingPtr before = findingOf({machine, space, first, question, {}, {}});
        const FindingPtr other = findingOf({machine, space, second, question, {}, {}});
        const Subject &wanted = other->opened->subject;
        Supposition supposition;
        supposition.uid = uidInside(*other);
        supposition.gid = gidInside(*other);
        supposition.groups = groupsInside(*other);
        supposition.capabilities = wanted.credentials.effective;
        const auto supposed = suppose(*before, supposition);
        const bool expressible =
            supposition.uid && supposition.gid
            && supposition.groups->size() == wanted.credentials.supplementaryGroups.size();
        if (!expressible || !supposed)
            continue;
        ++compared;
        QVERIFY2(answer(supposed->report.verdict) == answer(other->report.verdict),
                 qPrintable(QString::number(seed)));
    }
    QVERIFY(compared > 400);
}

void TestSupposition::asThoughTheFileWereAnother()
{
    int compared = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        RandomWorld random(seed);
        const FindingPtr before = findingOf(
            {random.world(), random.userNamespace(), random.who(), random.question(), {}, {}});
        const auto object = decidingObject(*before);
        if (!object)
            continue;
        const PathComponent &place = before->report.verdict.components[*object];
        Supposition supposition = about(*before);
        supposition.object.owner = Kuid(random.below(4) * 100000);
        supposition.object.group = Kgid(random.below(4) * 100000);
        supposition.object.mode = Mode(random.below(01000));
        supposition.object.acl = PosixAcl();
        supposition.mount.writable = random.below(2) == 0;

        FactChanges changes;
        InodeChange change;
        change.device = place.inode->device;
        change.number = place.inode->number;
        change.after = {
            supposition.object.owner, supposition.object.group, *supposition.object.mode, {}, {},
            place.inode->flags};
        changes.inodes.push_back(change);
        MountChange mount;
        mount.mount = place.inode->mount;
        const auto &facts = before->facts().mount(mount.mount);
        if (!facts)
            continue;
        mount.flags = *supposition.mount.writable ? facts->flags - MountFlag::ReadOnly
                                                  : facts->flags | MountFlag::ReadOnly;
        mount.superblockWritable = *supposition.mount.writable;
        changes.mounts.push_back(mount);
        OverlaySource overlay(before->facts(), changes);
        const Verdict expected = diagnose(before->opened->subject, overlay, before->request());
        ++compared;
        QVERIFY2(outcome(*before, supposition) == answer(expected),
                 qPrintable(QString::number(seed)));
    }
    QVERIFY(compared > 200);
}

void TestSupposition::aSetUpCannotBeSupposed()
{
    const FindingPtr before = finding("host", "5:5", Operation::Read, "/roots");
    QVERIFY(canSuppose(*before));
    before->report.setUpTarget = "/data";
    QVERIFY(!canSuppose(*before));
    before->report.setUpTarget.clear();
    before->report.refused = true;
    QVERIFY(!canSuppose(*before));
}

QTEST_APPLESS_MAIN(TestSupposition)
#include "tst_supposition.moc"
