// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_sentences.h"
#include "gui/diagram/chart_text.h"
#include "gui/diagram/identity_chart.h"
#include "gui/gui_main.h"
#include "gui/identity_findings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestIdentityChart : public QObject
{
    Q_OBJECT

private slots:
    void chains_data();
    void chains();
    void objects_data();
    void objects();
    void capabilities_data();
    void capabilities();
    void namesAndTheirOrigin();
    void sums();
    void groupsThatMatterComeFirst();
    void groupOfAnAclEntryComesLast();
    void nobodyLookedAtAnything();
    void hostileNamesAreBoundAndShown();
    void everyLineIsASentence();
};

namespace {

const char *placeName(IdentityPlace place)
{
    return identityPlaceName(place).data();
}

QString kindName(HopKind kind)
{
    switch (kind) {
    case HopKind::SameAsHost:
        return QStringLiteral("host");
    case HopKind::SameNumber:
        return QStringLiteral("same");
    case HopKind::Mapped:
        return QStringLiteral("mapped");
    case HopKind::Unmapped:
        return QStringLiteral("unmapped");
    case HopKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

/// "container:0 -mapped[0 231072 65536]- host:231072 !": "=" at the end for the object's own id.
QString chainOf(const IdentityChart &chart, std::size_t row)
{
    const ChartRow &shown = chart.rows[row];
    QString text;
    for (std::size_t i = 0; i < shown.ids.size(); ++i) {
        if (i > 0)
            text += QStringLiteral(" -") + kindName(shown.hops[i - 1].kind) + u'['
                    + lineText(shown.hops[i - 1]) + QStringLiteral("]- ");
        const auto &number = shown.ids[i].number;
        text += QString::fromLatin1(placeName(chart.stations[i])) + u':'
                + (number ? QString::number(*number) : QStringLiteral("-"));
    }
    return text + (shown.matches ? QStringLiteral(" =") : QStringLiteral(" !"));
}

ChartObject objectOf(const FindingPtr &finding)
{
    return identityChart(*finding).object.value_or(ChartObject());
}

} // namespace

void TestIdentityChart::chains_data()
{
    QTest::addColumn<FindingPtr>("finding");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("chain");
    const auto row = [](const char *name, const FindingPtr &finding, int number,
                        const char *chain) {
        QTest::newRow(name) << finding << number << QString::fromLatin1(chain);
    };
    row("root of a remapped container", socketFinding(), 0,
        "container:0 -mapped[0 231072 65536]- host:231072 !");
    row("a group given with --group-add is another outside", socketFinding(), 2,
        "container:998 -mapped[0 231072 65536]- host:232070 !");
    row("no user namespace", hostFinding(), 0, "container:101 -host[0 0 4294967295]- host:101 !");
    row("keep-id: the user of the engine", keepIdFinding(), 0,
        "container:1000 -mapped[1000 0 1]- namespace:0 -mapped[0 1000 1]- host:1000 =");
    row("keep-id: another user", nestedFinding(), 0,
        "container:5 -mapped[0 1 1000]- namespace:6 -mapped[1 100000 65536]- host:100005 !");
    row("an idmapped mount", idmappedFinding(), 0,
        "container:101 -mapped[0 100000 65536]- host:100101 -mapped[0 100000 65536]- mount:101 =");
    row("an idmapped mount: the group", idmappedFinding(), 1,
        "container:101 -mapped[0 100000 65536]- host:100101 -mapped[0 100000 65536]- mount:101 !");
    row("no mapping inside", unmappedFinding(), 0, "container:- -unmapped[]- host:7 =");
    row("no mapping inside: the group", unmappedFinding(), 1, "container:- -unmapped[]- host:8 !");
    row("an idmapped mount that has no such number",
        test::findingOf({"userns web ids 0:100000:65536\nfs data\n"
                         "mount /data fs data idmap 0:200000:10\nfile data:/f 0644 0:0\n",
                         "web",
                         "5:5",
                         requestFor(Operation::Write, "/data/f"),
                         {},
                         {}}),
        0, "container:5 -mapped[0 100000 65536]- host:100005 -unmapped[]- mount:- !");
    row("a file system of the container",
        test::findingOf({"userns web ids 0:100000:65536\nfs tmp type tmpfs userns web\n"
                         "mount /tmp fs tmp\ndir tmp:/ 0755 100000:100000\n",
                         "web",
                         "5:5",
                         requestFor(Operation::Create, "/tmp/f"),
                         {},
                         {}}),
        0, "container:5 -mapped[0 100000 65536]- host:100005 -mapped[0 100000 65536]- disk:5 !");
    row("a process of the host",
        test::findingOf(
            {"file /f 0600 0:0\n", "host", "1000:1000", requestFor(Operation::Read, "/f"), {}, {}}),
        0, "host:1000 !");
}

void TestIdentityChart::chains()
{
    QFETCH(FindingPtr, finding);
    QFETCH(int, row);
    QTEST(chainOf(identityChart(*finding), static_cast<std::size_t>(row)), "chain");
}

void TestIdentityChart::objects_data()
{
    QTest::addColumn<FindingPtr>("finding");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const FindingPtr &finding, const char *shown) {
        QTest::newRow(name) << finding << QString::fromLatin1(shown);
    };
    row("neither owner nor group is mapped", socketFinding(),
        "docker.sock 0/- 998/- others --- of -w-: decides");
    row("the host's numbers", hostFinding(),
        "pages 1000/1000 1000/1000 others r-x of -wx: decides");
    row("the owner is let in", keepIdFinding(),
        "work 1000/1000 1000/1000 owner rwx of r--: decides");
    row("numbers on disk, others in the container", idmappedFinding(),
        "f 101/101 50/50 owner rw- of -w-: decides");
    row("an ACL entry for a group", groupEntryFinding(),
        "f 0/0 50/50 ACL group rw- of -w-: decides 40");
    row("an ACL entry for a user",
        test::findingOf({"file /f 0670 0:50 acl u::rw-,u:101:rw-,g::---,m::r--,o::---\n",
                         "host",
                         "101:101",
                         requestFor(Operation::Write, "/f"),
                         {},
                         {}}),
        "f 0/0 50/50 ACL user r-- of -w-: decides 101");
    row("the mask limits the object's own group",
        test::findingOf({"file /f 0640 0:50 acl u::rw-,u:7:rw-,g::rw-,m::r--,o::---\n",
                         "host",
                         "101:50",
                         requestFor(Operation::Write, "/f"),
                         {},
                         {}}),
        "f 0/0 50/50 group r-- of -w-: decides");
    row("a mount decides, the owner is asked all the same",
        test::findingOf({"fs d\nmount /d fs d ro\nfile d:/f 0600 5:5\n",
                         "host",
                         "5:5",
                         requestFor(Operation::Write, "/d/f"),
                         {},
                         {}}),
        "f 5/5 5/5 owner rw- of -w-: elsewhere");
}

void TestIdentityChart::objects()
{
    QFETCH(FindingPtr, finding);
    const ChartObject object = objectOf(finding);
    const auto plain = [](const std::optional<std::uint32_t> &id) {
        return id ? QString::number(*id) : QStringLiteral("-");
    };
    const auto mask = [](AccessMask access) {
        return QString(access.has(Access::Read) ? u'r' : u'-')
               + (access.has(Access::Write) ? u'w' : u'-')
               + (access.has(Access::Execute) ? u'x' : u'-');
    };
    QString shown =
        QString::fromStdString(object.name) + u' ' + plain(object.owner.number) + u'/'
        + plain(object.ownerInside) + u' ' + plain(object.group.number) + u'/'
        + plain(object.groupInside) + u' ' + classTitle(object.applies) + u' '
        + mask(object.granted) + QStringLiteral(" of ") + mask(object.wanted)
        + (object.decides ? QStringLiteral(": decides") : QStringLiteral(": elsewhere"));
    if (object.entry)
        shown += u' ' + plain(object.entry->number);
    QTEST(shown, "shown");
}

void TestIdentityChart::capabilities_data()
{
    QTest::addColumn<FindingPtr>("finding");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const FindingPtr &finding, const char *shown) {
        QTest::newRow(name) << finding << QString::fromLatin1(shown);
    };
    row("there, but of no use", socketFinding(), "1 present, 2 present, 3 present, 0 present");
    row("none", hostFinding(), "1 reaches, 2 reaches, 3 reaches, 0 reaches");
    row("one decides",
        test::findingOf({"file /f 0600 0:0\n",
                         "host",
                         "5:5 +dac_override",
                         requestFor(Operation::Write, "/f"),
                         {},
                         {}}),
        "1 present reaches used, 2 reaches, 3 reaches, 0 reaches");
    row("the group is not mapped: CAP_FOWNER asks for the owner only",
        test::findingOf({"userns web ids 0:100000:65536\nfile /f 0600 100000:7\n",
                         "web",
                         "5:5 +all",
                         requestFor(Operation::Write, "/f"),
                         {},
                         {}}),
        "1 present, 2 present, 3 present reaches, 0 present");
}

void TestIdentityChart::capabilities()
{
    QFETCH(FindingPtr, finding);
    QStringList shown;
    for (const ChartCapability &each : identityChart(*finding).capabilities) {
        shown += QString::number(static_cast<int>(each.capability))
                 + (each.present ? QStringLiteral(" present") : QString())
                 + (each.reaches ? QStringLiteral(" reaches") : QString())
                 + (each.used ? QStringLiteral(" used") : QString());
    }
    QTEST(shown.join(QStringLiteral(", ")), "shown");
}

void TestIdentityChart::namesAndTheirOrigin()
{
    const IdentityChart chart = identityChart(*hostFinding());
    const std::vector<ChartId> expected{{101, "nginx", NameOrigin::ContainerFiles},
                                        {101, "systemd-timesync", NameOrigin::HostFiles}};
    QVERIFY(chart.rows[0].ids == expected);
    QVERIFY((chart.object->owner == ChartId{1000, "ana", NameOrigin::HostFiles}));

    const IdentityChart socket = identityChart(*socketFinding());
    QVERIFY((socket.rows[0].ids[1] == ChartId{231072, "", NameOrigin::HostFiles}));
    QVERIFY((socket.object->group == ChartId{998, "docker", NameOrigin::HostFiles}));
}

void TestIdentityChart::sums()
{
    const IdentityChart chart = identityChart(*socketFinding());
    QCOMPARE(hopText(chart.rows[2].hops[0]), QStringLiteral("231072 + 998 = 232070"));
    QCOMPARE(hopText(chart.rows[0].hops[0]), QString());
    QVERIFY((chart.rows[2].hops[0].sum == IdSum{231072, 998, 0, 232070}));
    const IdentityChart keep = identityChart(*nestedFinding());
    QCOMPARE(hopText(keep.rows[0].hops[1]), QStringLiteral("100000 + 6 - 1 = 100005"));
}

void TestIdentityChart::groupsThatMatterComeFirst()
{
    const IdentityChart chart = identityChart(*test::findingOf({"file /f 0660 0:70\n",
                                                                "host",
                                                                "101:101:20,30,40,60,70,80",
                                                                requestFor(Operation::Write, "/f"),
                                                                {},
                                                                {}}));
    QCOMPARE(chart.rows.size(), 2 + kMaxChartGroups);
    QCOMPARE(chart.moreGroups, std::size_t(2));
    QCOMPARE(chart.rows[2].ids.back().number, std::optional<std::uint32_t>(70));
    QVERIFY(chart.rows[2].matches);
    QVERIFY(!chart.rows[1].matches);
}

void TestIdentityChart::groupOfAnAclEntryComesLast()
{
    const IdentityChart chart = identityChart(*groupEntryFinding());
    QVERIFY(chart.rows.back().matchesEntry);
    QVERIFY(!chart.rows.back().matches);
    QCOMPARE(chart.rows.back().ids.back().number, std::optional<std::uint32_t>(40));
    QCOMPARE(std::count_if(chart.rows.begin(), chart.rows.end(),
                           [](const ChartRow &row) { return row.matchesEntry; }),
             1);
}

void TestIdentityChart::nobodyLookedAtAnything()
{
    static const Subject kNobody;
    World world("");
    const CheckReport report = reportOf(kNobody, Request(), Verdict());
    const IdentityChart chart = identityChart(report, world, {}, {});
    QVERIFY(chart == IdentityChart());
    QVERIFY(chartLines(chart).isEmpty());
}

void TestIdentityChart::hostileNamesAreBoundAndShown()
{
    ChartId id{5, std::string(3000, 'x'), NameOrigin::ContainerFiles};
    QVERIFY(nameText(id).size() < 80);
    id.name = "a\nb\xe2\x80\xae";
    QCOMPARE(nameText(id), QStringLiteral("a\\x0ab\\u202e"));
}

void TestIdentityChart::everyLineIsASentence()
{
    for (const FindingPtr &finding : {socketFinding(), hostFinding(), nestedFinding(),
                                      idmappedFinding(), unmappedFinding(), groupEntryFinding()}) {
        const QStringList lines = chartLines(identityChart(*finding));
        QVERIFY(lines.size() > 8);
        for (const QString &line : lines) {
            QVERIFY2(!line.contains(u'%') && !line.contains(u'?'), qPrintable(line));
            QVERIFY2(line.endsWith(u'.') || line.endsWith(QStringLiteral("groups")),
                     qPrintable(line));
        }
    }
}

MOUNTLENS_GUI_TEST(TestIdentityChart)
#include "tst_identity_chart.moc"
