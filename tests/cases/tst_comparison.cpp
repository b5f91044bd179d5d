// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "cases/comparison.h"
#include "cases/finding_snapshot.h"
#include "cases/saving.h"
#include "cases/snapshot_contents.h"
#include "snapshot/redact.h"
#include "snapshot/snapshot_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace mountlens;
using namespace mountlens::ui;

/// One snapshot, and what became of it.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void nothingChanged();
    void theFixWorked();
    void deniedAgain();
    void somethingElse();
    void sameAnswerFromOtherFacts();
    void notKnownAnyMore();
    void everyAspect_data();
    void everyAspect();
    void aMountIsToldOnce();
    void whatOnlyOneLookedAtIsNoDifference();
    void redactedOnesSaySo();
    void anotherQuestionIsToldApart();
    void circlesEnd();
    void countsWhatIsInIt();
    void missingFactsAreListedOnce();
    void savingKeepsEverything();
    void savingPutsTheOwnQuestionFirst();

private:
    using Change = std::function<void(Snapshot &)>;
    [[nodiscard]] FindingPtr seed(const char *name, const Change &change = {}) const;
    [[nodiscard]] Comparison compared(const Change &change) const
    {
        return compare(*seed("1-dokuwiki"), *seed("1-dokuwiki", change));
    }

    QTemporaryDir m_folder;
};

namespace {

Snapshot snapshotFile(const std::string &path)
{
    return readSnapshot(readWholeFile(path, kMaxSnapshotBytes).value_or(std::string()))
        .value_or(Snapshot());
}

/// The node at a path of the record.
RecordedNode &nodeAt(Snapshot &snapshot, const std::vector<std::string> &names)
{
    NodeId id = **snapshot.facts.root;
    for (const std::string &name : names)
        id = *snapshot.facts.nodes.at(id).children.at(name)->node;
    return snapshot.facts.nodes.at(id);
}

RecordedNode &pages(Snapshot &snapshot)
{
    return nodeAt(snapshot, {"dokuwiki", "data", "pages"});
}

MountFacts &pagesMount(Snapshot &snapshot)
{
    return **snapshot.facts.mounts.at((*pages(snapshot).inode)->mount).facts;
}

std::vector<ComparedAspect> aspects(const Comparison &comparison)
{
    std::vector<ComparedAspect> list;
    for (const Difference &difference : comparison.differences)
        list.push_back(difference.aspect);
    return list;
}

PosixAcl aclFor(std::uint32_t uid)
{
    return PosixAcl::fromEntries({{AclTag::UserObj, Mode(0700).ownerClass(), {}, {}},
                                  {AclTag::User, Mode(0700).ownerClass(), Kuid(uid), {}},
                                  {AclTag::GroupObj, Mode(0500).ownerClass(), {}, {}},
                                  {AclTag::Mask, Mode(0700).ownerClass(), {}, {}},
                                  {AclTag::Other, Mode(0500).ownerClass(), {}, {}}})
        .value_or(PosixAcl());
}

using Change = std::function<void(Snapshot &)>;

void giveToEverybody(Snapshot &snapshot)
{
    (*pages(snapshot).inode)->mode = Mode(0777);
}

void mountReadOnly(Snapshot &snapshot)
{
    pagesMount(snapshot).flags = MountFlag::ReadOnly;
}

} // namespace

Q_DECLARE_METATYPE(ComparedAspect)
Q_DECLARE_METATYPE(Change)

FindingPtr TestComparison::seed(const char *name, const Change &change) const
{
    Question question;
    question.who.snapshot = std::string(MOUNTLENS_TEST_DATA "/seeds/") + name + ".mlsnap";
    if (change) {
        Snapshot snapshot = snapshotFile(*question.who.snapshot);
        change(snapshot);
        question.who.snapshot = m_folder.filePath(QStringLiteral("changed.mlsnap")).toStdString();
        if (!saveSnapshot(snapshot, *question.who.snapshot))
            return nullptr;
    }
    const auto found = findOut(question);
    return found ? *found : nullptr;
}

void TestComparison::nothingChanged()
{
    const Comparison same = compared([](Snapshot &) {});
    QVERIFY(same.outcome == ComparedOutcome::NothingChanged);
    QVERIFY(same.differences.empty());
    QVERIFY(same.sameQuestion());
    QVERIFY(same.before.verdict == VerdictKind::Denied);
    QCOMPARE(same.before.code, same.after.code);
}

void TestComparison::theFixWorked()
{
    const Comparison mended = compared(giveToEverybody);
    QVERIFY(mended.outcome == ComparedOutcome::FixWorked);
    QVERIFY(aspects(mended) == (std::vector{ComparedAspect::Verdict, ComparedAspect::Mode}));
    QCOMPARE(mended.differences.back().path, std::string("/dokuwiki/data/pages"));
    QCOMPARE(mended.differences.back().after.inode->mode.bits(), 0777U);
    QVERIFY(mended.after.verdict == VerdictKind::Allowed);
    QVERIFY(mended.after.code.empty());
}

void TestComparison::deniedAgain()
{
    const Comparison back = compare(*seed("1-dokuwiki", giveToEverybody), *seed("1-dokuwiki"));
    QVERIFY(back.outcome == ComparedOutcome::DeniedNow);
}

void TestComparison::somethingElse()
{
    const Comparison next = compared([](Snapshot &snapshot) {
        giveToEverybody(snapshot);
        mountReadOnly(snapshot);
    });
    QVERIFY(next.outcome == ComparedOutcome::SomethingElse);
    QVERIFY(aspects(next)
            == (std::vector{ComparedAspect::Cause, ComparedAspect::Mode,
                            ComparedAspect::MountOptions}));
}

void TestComparison::sameAnswerFromOtherFacts()
{
    const Comparison other =
        compared([](Snapshot &snapshot) { (*pages(snapshot).inode)->owner = Kuid(1234); });
    QVERIFY(other.outcome == ComparedOutcome::SameAnswer);
    QVERIFY(aspects(other) == (std::vector{ComparedAspect::Owner}));
}

void TestComparison::notKnownAnyMore()
{
    const auto forget = [](Snapshot &snapshot) {
        pages(snapshot).inode = Error(ErrorId::NoRightToRead, "/dokuwiki/data/pages");
    };
    QVERIFY(compared(forget).outcome == ComparedOutcome::NotKnownNow);
    const Comparison back = compare(*seed("1-dokuwiki", forget), *seed("1-dokuwiki"));
    QVERIFY(back.outcome == ComparedOutcome::KnownNow);
}

void TestComparison::everyAspect_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ComparedAspect>("aspect");
    const auto row = [](const char *name, ComparedAspect aspect, const Change &change) {
        QTest::newRow(name) << change << aspect;
    };
    row("user", ComparedAspect::User,
        [](Snapshot &s) { s.subject.credentials.setUids(Kuid(4321)); });
    row("group", ComparedAspect::Group,
        [](Snapshot &s) { s.subject.credentials.setGids(Kgid(4321)); });
    row("groups", ComparedAspect::Groups,
        [](Snapshot &s) { s.subject.credentials.setGroups({Kgid(4321)}); });
    row("capabilities", ComparedAspect::Capabilities,
        [](Snapshot &s) { s.subject.credentials.effective = CapabilitySet(7); });
    row("map of users", ComparedAspect::UserMap,
        [](Snapshot &s) { s.subject.userNamespace.uids = UidMap(*IdMap::parse("0 0 65536\n")); });
    row("map of groups", ComparedAspect::GroupMap,
        [](Snapshot &s) { s.subject.userNamespace.gids = GidMap(*IdMap::parse("0 0 65536\n")); });
    row("label", ComparedAspect::SecurityLabel,
        [](Snapshot &s) { s.subject.securityLabel = std::string("other"); });
    row("presence", ComparedAspect::Presence, [](Snapshot &s) {
        nodeAt(s, {"dokuwiki", "data"}).children.at("pages") = Entry();
    });
    row("kind", ComparedAspect::Type,
        [](Snapshot &s) { (*pages(s).inode)->type = FileType::Regular; });
    row("owner", ComparedAspect::Owner,
        [](Snapshot &s) { (*pages(s).inode)->owner = std::nullopt; });
    row("owning group", ComparedAspect::OwningGroup,
        [](Snapshot &s) { (*pages(s).inode)->group = Kgid(4321); });
    row("attributes", ComparedAspect::Attributes,
        [](Snapshot &s) { (*pages(s).inode)->flags = InodeFlag::Immutable; });
    row("acl", ComparedAspect::Acl, [](Snapshot &s) { pages(s).accessAcl = aclFor(101); });
    row("default acl", ComparedAspect::DefaultAcl,
        [](Snapshot &s) { pages(s).defaultAcl = aclFor(101); });
    row("mount", ComparedAspect::MountPoint, [](Snapshot &s) { pagesMount(s).root = "/other"; });
    row("mount options", ComparedAspect::MountOptions, mountReadOnly);
    row("id map", ComparedAspect::Idmap,
        [](Snapshot &s) { pagesMount(s).idmap = std::make_shared<const MountIdmap>(); });
}

void TestComparison::everyAspect()
{
    QFETCH(Change, change);
    QFETCH(ComparedAspect, aspect);
    const auto list = aspects(compared(change));
    QVERIFY(std::count(list.begin(), list.end(), aspect) == 1);
}

void TestComparison::aMountIsToldOnce()
{
    const Comparison other = compared([](Snapshot &s) {
        MountFacts &root = **s.facts.mounts.at((*nodeAt(s, {}).inode)->mount).facts;
        root.flags = MountFlag::NoExec;
    });
    QVERIFY(aspects(other) == (std::vector{ComparedAspect::MountOptions}));
    QCOMPARE(other.differences.front().path, std::string("/"));
}

void TestComparison::whatOnlyOneLookedAtIsNoDifference()
{
    const Comparison less = compared([](Snapshot &s) { pages(s).defaultAcl.reset(); });
    QVERIFY(less.differences.empty());
}

void TestComparison::redactedOnesSaySo()
{
    const Comparison closed = compared([](Snapshot &s) { s = redacted(s); });
    QVERIFY(closed.namesDiffer());
    QVERIFY(closed.outcome == ComparedOutcome::NothingChanged
            || closed.outcome == ComparedOutcome::SameAnswer);
}

void TestComparison::anotherQuestionIsToldApart()
{
    const Comparison other = compare(*seed("1-dokuwiki"), *seed("5-docker-socket"));
    QVERIFY(!other.sameQuestion());
}

/// A hostile record in which a folder is its own child.
void TestComparison::circlesEnd()
{
    const Comparison circle = compared([](Snapshot &s) {
        pages(s).children.insert_or_assign("loop", Entry{**s.facts.root, 0});
        pages(s).children.insert_or_assign("self",
                                           *nodeAt(s, {"dokuwiki", "data"}).children.at("pages"));
    });
    QVERIFY(circle.outcome == ComparedOutcome::NothingChanged);
}

void TestComparison::countsWhatIsInIt()
{
    const SnapshotContents contents = contentsOf(*seed("1-dokuwiki"));
    QCOMPARE(contents.requests, 1U);
    QCOMPARE(contents.objects, 5U);
    QCOMPARE(contents.mounts, 2U);
    QCOMPARE(contents.acls, 0U);
    QCOMPARE(contents.userNamespaces, 1U);
    QVERIFY(contents.names > 0);
    QVERIFY(contents.missing.empty());
    const SnapshotContents more = contentsOf(*seed("1-dokuwiki", [](Snapshot &s) {
        pages(s).accessAcl = aclFor(101);
        s.kernelAnswer = 13;
    }));
    QCOMPARE(more.acls, 1U);
    QVERIFY(more.kernelAnswer);
}

void TestComparison::missingFactsAreListedOnce()
{
    const SnapshotContents contents = contentsOf(*seed("1-dokuwiki", [](Snapshot &s) {
        const Error error(ErrorId::NoRightToRead, "ACL", "CAP_SYS_ADMIN");
        pages(s).accessAcl = error;
        pages(s).defaultAcl = error;
        nodeAt(s, {"dokuwiki"}).accessAcl = error;
    }));
    QCOMPARE(contents.missing.size(), 1U);
    QCOMPARE(contents.missing.front().subject(), std::string("ACL"));
}

void TestComparison::savingKeepsEverything()
{
    const FindingPtr finding = seed("1-dokuwiki", [](Snapshot &s) { s.kernelAnswer = 13; });
    const Snapshot original = snapshotFile(*finding->question.who.snapshot);
    QCOMPARE(writeSnapshot(snapshotOf(*finding)), writeSnapshot(original));
}

void TestComparison::savingPutsTheOwnQuestionFirst()
{
    Request read;
    read.path = "/dokuwiki";
    read.operation = Operation::List;
    const FindingPtr first = seed("1-dokuwiki");
    Question question = first->question;
    question.request = read;
    const auto second = findOut(question);
    QVERIFY(second);
    const Snapshot saved = snapshotOf(**second);
    QCOMPARE(saved.requests.size(), 2U);
    QVERIFY(saved.requests.front() == read);
    QVERIFY(saved.requests.back() == first->request());
    QCOMPARE(saved.facts.nodes.size(), snapshotOf(*first).facts.nodes.size());
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
