// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/fix_view.h"
#include "gui/fix_stage.h"
#include "gui/fixes/fix_words.h"
#include "gui/gui_main.h"
#endif

#include <QTest>

#include <algorithm>
#include <set>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestFixGroup : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasAGroup_data();
    void everyKindHasAGroup();
    void aMountOfTheHostIsOfTheSystem_data();
    void aMountOfTheHostIsOfTheSystem();
    void everyGroupHasItsWords();
    void whatCanBeTakenBack_data();
    void whatCanBeTakenBack();
    void orders();
    void equalsKeepTheirOrder();
    void hidingWhatIsMadeAnew();
    void nothingToShow();
    void whatIsCopied();
};

namespace {

Fix made(Risk risk, bool recreate)
{
    Fix fix = fixOf(FixKind::Setfacl);
    fix.risk = risk;
    fix.recreate = recreate;
    return fix;
}

std::vector<std::size_t> shown(const std::vector<Fix> &fixes, FixOrder order, bool without = false)
{
    return shownFixes(fixes, {order, without});
}

using Indices = std::vector<std::size_t>;

} // namespace

void TestFixGroup::everyKindHasAGroup_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < kFixKindCount; ++i)
        QTest::newRow(fixKindName(static_cast<FixKind>(i)).data()) << static_cast<int>(i);
}

void TestFixGroup::everyKindHasAGroup()
{
    QFETCH(int, kind);
    const Fix fix = fixOf(static_cast<FixKind>(kind));
    const FixGroup group = groupOf(fix);
    QCOMPARE(group == FixGroup::Nothing, fix.status == FixStatus::Information);
    QCOMPARE(group == FixGroup::Files, !fix.files.empty());
    if (group == FixGroup::Start)
        QVERIFY(fix.recreate);
    QVERIFY(!groupText(group).isEmpty());
}

void TestFixGroup::aMountOfTheHostIsOfTheSystem_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("system");
    const auto row = [](const char *word, bool system) {
        QTest::newRow(word) << QString::fromLatin1(word) << system;
    };
    row("rw", false);
    row("exec", false);
    row("root", false);
    row("host-rw", true);
    row("host-exec", true);
    row("owner", true);
}

void TestFixGroup::aMountOfTheHostIsOfTheSystem()
{
    QFETCH(QString, word);
    QFETCH(bool, system);
    Fix fix = fixOf(FixKind::Remount);
    fix.args = {"/data", word.toStdString()};
    QCOMPARE(groupOf(fix) == FixGroup::System, system);
    fix.args = {"/data"};
    QCOMPARE(groupOf(fix), FixGroup::Start);
}

void TestFixGroup::everyGroupHasItsWords()
{
    std::set<QString> seen;
    for (const FixGroup group :
         {FixGroup::Nothing, FixGroup::Files, FixGroup::Start, FixGroup::System})
        QVERIFY(seen.insert(groupText(group)).second);
    for (const FixOrder order : {FixOrder::LeastHarm, FixOrder::Risk, FixOrder::NoRestart})
        QVERIFY(seen.insert(orderText(order)).second);
    QVERIFY(riskTone(Risk::Low) != riskTone(Risk::High));
    QVERIFY(riskSymbol(Risk::Low) != riskSymbol(Risk::Medium));
    QVERIFY(riskSymbol(Risk::Medium) != riskSymbol(Risk::High));
}

void TestFixGroup::whatCanBeTakenBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("undo");
    const auto row = [](FixKind kind, bool undo) {
        QTest::newRow(fixKindName(kind).data()) << static_cast<int>(kind) << undo;
    };
    row(FixKind::Setfacl, true);
    row(FixKind::User, true);
    row(FixKind::Leave, false);
    row(FixKind::Relabel, false);
    row(FixKind::Relay, false); // the stage gives it no way back
}

void TestFixGroup::whatCanBeTakenBack()
{
    QFETCH(int, kind);
    QTEST(hasUndo(fixOf(static_cast<FixKind>(kind))), "undo");
    Fix owners = fixOf(FixKind::VolumeOption);
    QVERIFY(hasUndo(owners));
    owners.riskReason = RiskReason::ManyFiles;
    QVERIFY(!hasUndo(owners));
}

void TestFixGroup::orders()
{
    const std::vector<Fix> fixes = {made(Risk::High, true), made(Risk::Low, true),
                                    made(Risk::Medium, false)};
    QCOMPARE(shown(fixes, FixOrder::LeastHarm), (Indices{0, 1, 2}));
    QCOMPARE(shown(fixes, FixOrder::Risk), (Indices{1, 2, 0}));
    QCOMPARE(shown(fixes, FixOrder::NoRestart), (Indices{2, 0, 1}));
}

void TestFixGroup::equalsKeepTheirOrder()
{
    const std::vector<Fix> fixes(64, made(Risk::Medium, false));
    const Indices all = shown(fixes, FixOrder::Risk);
    QCOMPARE(all.size(), fixes.size());
    QVERIFY(std::is_sorted(all.begin(), all.end()));
    QCOMPARE(shown(fixes, FixOrder::NoRestart), all);
}

void TestFixGroup::hidingWhatIsMadeAnew()
{
    const std::vector<Fix> fixes = {made(Risk::High, true), made(Risk::Low, false),
                                    made(Risk::Low, true)};
    QCOMPARE(shown(fixes, FixOrder::LeastHarm, true), (Indices{1}));
}

void TestFixGroup::nothingToShow()
{
    QVERIFY(shown({}, FixOrder::Risk).empty());
    QVERIFY(shown({made(Risk::Low, true)}, FixOrder::Risk, true).empty());
}

void TestFixGroup::whatIsCopied()
{
    Fix fix = fixOf(FixKind::Setfacl);
    fix.run.push_back({{"chmod", "0750", "/a b"}, RunAs::Unshare});
    QCOMPARE(commandsToCopy(fix), QStringLiteral("setfacl -m u:101:rwx,d:u:101:rwx /wiki\n"
                                                 "podman unshare chmod 0750 '/a b'"));
    Fix start = fixOf(FixKind::User);
    QVERIFY(commandsToCopy(start).startsWith(QStringLiteral("docker run --user 1000:1000 ")));
    start.command.clear();
    QCOMPARE(commandsToCopy(start), QStringLiteral("--user 1000:1000"));
    start.config = ConfigChange{"compose.yaml", "services.web.user", "1000:1000"};
    QCOMPARE(commandsToCopy(start), QStringLiteral("1000:1000"));
    QVERIFY(commandsToCopy(fixOf(FixKind::Leave)).isEmpty());
}

MOUNTLENS_GUI_TEST(TestFixGroup)
#include "tst_fix_group.moc"
