// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "fixes/rank.h"

#include <QTest>

#include <set>

using namespace mountlens;

namespace {

Party party(PartyKind kind, std::uint32_t id, AccessMask rights, bool ownership = false)
{
    Party party;
    party.kind = kind;
    if (kind == PartyKind::Group)
        party.gid = Kgid(id);
    else
        party.uid = Kuid(id);
    party.rights = rights;
    party.ownership = ownership;
    return party;
}

Fix fixOf(FixKind kind, Risk risk = Risk::Low)
{
    Fix fix;
    fix.kind = kind;
    fix.risk = risk;
    return fix;
}

QString ranked(std::vector<Fix> fixes, bool ownershipMatters = false)
{
    Proposals proposals;
    proposals.fixes = std::move(fixes);
    rank(proposals, ownershipMatters);
    QStringList kinds;
    for (const Fix &fix : proposals.fixes)
        kinds += QString::fromUtf8(fixKindName(fix.kind).data());
    return kinds.join(QLatin1Char(' '));
}

} // namespace

class TestRank : public QObject
{
    Q_OBJECT

private slots:
    void risks();
    void order();
    void accessAddedDecides();
    void ownershipWhereItMatters();
    void namesAreAll();
};

void TestRank::risks()
{
    Fix fix = fixOf(FixKind::Setfacl);
    fix.gains = {party(PartyKind::Subject, 1000, Access::Read)};
    judgeRisk(fix);
    QVERIFY(fix.risk == Risk::Low && fix.riskReason == RiskReason::OneAccount);
    fix.loses = {party(PartyKind::Subject, 1000, Access::Write)};
    judgeRisk(fix);
    QVERIFY(fix.risk == Risk::Low);
    fix.loses = {party(PartyKind::User, 1001, Access::Write)};
    judgeRisk(fix);
    QVERIFY(fix.risk == Risk::Medium && fix.riskReason == RiskReason::OwnerLoses);
    fix.loses = {party(PartyKind::User, 0, Access::Write)};
    judgeRisk(fix);
    QVERIFY(fix.risk == Risk::Low);
    fix.gains.push_back(party(PartyKind::Group, 50, Access::Read));
    judgeRisk(fix);
    QVERIFY(fix.risk == Risk::Medium && fix.riskReason == RiskReason::WholeGroup);
    InodeChange change;
    change.before.flags = InodeFlag::Immutable;
    fix.changes.put(change);
    judgeRisk(fix);
    QVERIFY(fix.risk == Risk::Medium && fix.riskReason == RiskReason::MeantImmutable);
}

void TestRank::order()
{
    QCOMPARE(ranked({fixOf(FixKind::User, Risk::Medium), fixOf(FixKind::Userns, Risk::High),
                     fixOf(FixKind::Setfacl), fixOf(FixKind::Leave)}),
             QStringLiteral("leave setfacl user userns"));
    Fix unfinished = fixOf(FixKind::Setfacl);
    unfinished.status = FixStatus::NeedsValue;
    QCOMPARE(ranked({unfinished, fixOf(FixKind::Chown)}), QStringLiteral("chown setfacl"));
    Fix lost = fixOf(FixKind::Setfacl);
    lost.survives = false;
    Fix lasting = fixOf(FixKind::Precreate);
    QCOMPARE(ranked({lost, lasting}), QStringLiteral("precreate setfacl"));
    lost.survives = true;
    lost.recreate = true;
    QCOMPARE(ranked({lost, lasting}), QStringLiteral("precreate setfacl"));
}

void TestRank::accessAddedDecides()
{
    Fix chmod = fixOf(FixKind::Chmod, Risk::Medium);
    chmod.gains = {party(PartyKind::Group, 50, Access::Read)};
    Fix chown = fixOf(FixKind::Chown, Risk::Medium);
    chown.gains = {party(PartyKind::Subject, 5, {Access::Read, Access::Write}, true)};
    QCOMPARE(ranked({chmod, chown}), QStringLiteral("chown chmod"));
    chmod.gains = {party(PartyKind::Subject, 5, Access::Read)};
    QCOMPARE(ranked({chown, chmod}), QStringLiteral("chmod chown"));
    // Root, outside and inside, has it anyhow.
    chmod.gains.push_back(party(PartyKind::User, 0, Access::Read, true));
    chmod.gains.push_back(party(PartyKind::ContainerRoot, 100000, Access::Read, true));
    QCOMPARE(ranked({chown, chmod}), QStringLiteral("chmod chown"));
}

void TestRank::ownershipWhereItMatters()
{
    const std::vector<Fix> fixes = {fixOf(FixKind::Setfacl), fixOf(FixKind::Chown, Risk::Medium)};
    QCOMPARE(ranked(fixes), QStringLiteral("setfacl chown"));
    QCOMPARE(ranked(fixes, true), QStringLiteral("chown setfacl"));
}

void TestRank::namesAreAll()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kFixKindCount; ++i)
        names.insert(fixKindName(static_cast<FixKind>(i)));
    QCOMPARE(names.size(), kFixKindCount);
    QVERIFY(fixKindName(FixKind::Device) == "device" && fixKindName(FixKind::Leave) == "leave");
    QVERIFY(riskReasonName(RiskReason::AsInstalled) == "as-installed");
    QVERIFY(withheldReasonName(WithheldReason::SystemTree) == "system-tree");
}

QTEST_APPLESS_MAIN(TestRank)

#include "tst_rank.moc"
