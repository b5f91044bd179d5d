// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/pseudo.h"
#include "gui/start/state_banner.h"
#include "gui/start/states.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestStates : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { test::removePseudo(); }
    void inventories();
    void socketClasses_data();
    void socketClasses();
    void socketWords();
    void folderAboveTheSocket();
    void errors_data();
    void errors();
    void damagedSnapshot();
    void findings();
    void missingPath();
    void missingFactsOnce();
    void contradiction();
    void everyStateHasWords();
    void bannerButtons();
    void bannerLanguage();
};

namespace {

constexpr int kLastState = static_cast<int>(StateId::NoAnswer);
constexpr int kLastOffer = static_cast<int>(Offer::Confirm);

EngineAnswer answered()
{
    EngineInfo info;
    info.address = "unix:///run/docker.sock";
    return {EngineAddress(), info, {}, {}, {}};
}

EngineAnswer failing(Error error)
{
    return {EngineAddress(), std::move(error), {}, {}, {}};
}

RefusingPlace socketPlace(std::uint32_t mode)
{
    return {"/var/run/docker.sock", false, mode, 0, 998};
}

EngineAnswer refusing()
{
    EngineAnswer answer = failing(Error(ErrorId::EngineSocketForbidden, "/var/run/docker.sock"));
    answer.refusedBy = socketPlace(0660);
    return answer;
}

HostNames ana()
{
    HostNames names;
    names.table.users = {{0, "root"}, {1000, "ana"}};
    names.table.groups = {{998, "docker"}};
    names.asker = {1000, "ana", 1000, {1000, 27}};
    return names;
}

std::vector<int> ids(const std::vector<State> &states)
{
    std::vector<int> all;
    all.reserve(states.size());
    for (const State &state : states)
        all.push_back(static_cast<int>(state.id));
    return all;
}

std::vector<int> idsOf(std::initializer_list<StateId> states)
{
    std::vector<int> all;
    all.reserve(states.size());
    for (const StateId state : states)
        all.push_back(static_cast<int>(state));
    return all;
}

/// The wiki's answer, as a verdict of another kind.
FindingPtr findingWith(VerdictKind kind)
{
    FindingPtr finding = test::findingOf("packaging/dokuwiki.mlsnap");
    if (finding)
        finding->report.verdict.kind = kind;
    return finding;
}

} // namespace

void TestStates::inventories()
{
    Inventory inventory;
    QCOMPARE(ids(statesOf(inventory, ana())), idsOf({StateId::NoEngine}));
    inventory.engines = {answered()};
    QCOMPARE(ids(statesOf(inventory, ana())), idsOf({StateId::NoContainers}));
    inventory.engines.push_back(refusing());
    QCOMPARE(ids(statesOf(inventory, ana())), idsOf({StateId::SocketRefused}));
    inventory.engines = {failing(Error(ErrorId::EngineElsewhere, "ssh://x")),
                         failing(Error(ErrorId::EngineSilent, "/run/x"))};
    QCOMPARE(ids(statesOf(inventory, ana())),
             idsOf({StateId::EngineElsewhere, StateId::EngineTrouble}));
    inventory.engines = {answered()};
    inventory.containers = {test::listedContainer("a", "/x", {})};
    QVERIFY(statesOf(inventory, ana()).empty());
}

void TestStates::socketClasses_data()
{
    QTest::addColumn<std::uint32_t>("uid");
    QTest::addColumn<std::uint32_t>("group");
    QTest::addColumn<int>("expected");
    QTest::addColumn<std::uint32_t>("bits");
    const auto row = [](const char *name, std::uint32_t uid, std::uint32_t group,
                        ModeClass expected, std::uint32_t bits) {
        QTest::newRow(name) << uid << group << static_cast<int>(expected) << bits;
    };
    row("owner", 0, 0, ModeClass::Owner, 6);
    row("group", 1000, 998, ModeClass::Group, 4);
    row("others", 1000, 27, ModeClass::Others, 1);
}

void TestStates::socketClasses()
{
    QFETCH(std::uint32_t, uid);
    QFETCH(std::uint32_t, group);
    SocketState socket;
    socket.place = socketPlace(0641);
    socket.asker = {uid, "", uid, {group}};
    QTEST(static_cast<int>(classOf(socket)), "expected");
    QTEST(bitsFor(socket), "bits");
}

void TestStates::socketWords()
{
    Inventory inventory;
    inventory.engines = {refusing()};
    const State state = statesOf(inventory, ana()).front();
    QCOMPARE(stateTitle(state),
             QStringLiteral("Docker is there, but your account may not ask it."));
    QCOMPARE(stateCode(state.id), QStringLiteral("ML-S001"));
    QCOMPARE(stateLines(state),
             QStringLiteral("/var/run/docker.sock  srw-rw----  0 (root):998 (docker)\n"
                            "                             ^^^"));
    const QString texts = stateTexts(state).join(u'\n');
    QVERIFY(texts.contains(QStringLiteral("1000 (ana)")));
    QVERIFY(texts.contains(QStringLiteral("1000, 27")));
    QVERIFY(texts.contains(QStringLiteral("---")));
    QVERIFY(texts.contains(QStringLiteral("equals root")));
}

void TestStates::folderAboveTheSocket()
{
    State state;
    state.id = StateId::SocketRefused;
    state.arguments = {"podman"};
    state.socket = SocketState{{"/run/podman", true, 0700, 0, 0}, ana().asker, "root", "root"};
    QVERIFY(stateLines(state).startsWith(QStringLiteral("/run/podman  drwx------")));
    QVERIFY(!stateTexts(state).join(u'\n').contains(QStringLiteral("equals root")));
}

void TestStates::errors_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, ErrorId error, StateId state) {
        QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(state);
    };
    row("no container", ErrorId::NoSuchContainer, StateId::ContainerGone);
    row("several", ErrorId::SeveralContainers, StateId::SeveralContainers);
    row("no process", ErrorId::NoSuchProcess, StateId::ProcessGone);
    row("other process", ErrorId::ProcessChanged, StateId::ProcessGone);
    row("elsewhere", ErrorId::EngineElsewhere, StateId::EngineElsewhere);
    row("rights", ErrorId::NoRightToRead, StateId::RightsMissing);
    row("cancelled", ErrorId::Cancelled, StateId::GivenUp);
    row("refused", ErrorId::EngineRefuses, StateId::SettingsRefused);
    row("malformed", ErrorId::Malformed, StateId::NoAnswer);
    row("open", ErrorId::OpenFailed, StateId::NoAnswer);
}

void TestStates::errors()
{
    QFETCH(int, error);
    const Error made(static_cast<ErrorId>(error), "subject", "detail", EACCES);
    const State state = stateOf(made, std::nullopt);
    QTEST(static_cast<int>(state.id), "state");
    QVERIFY(!stateTitle(state).isEmpty());
}

void TestStates::damagedSnapshot()
{
    Question question;
    question.who.snapshot = "/a/b.mlsnap";
    const State state =
        stateOf(Error(ErrorId::Malformed, "line 3, column 14", "unterminated string"), question);
    QVERIFY(state.id == StateId::SnapshotDamaged);
    QVERIFY(stateTexts(state).join(u' ').contains(QStringLiteral("line 3, column 14")));
    QCOMPARE(stateLines(state), QStringLiteral("/a/b.mlsnap"));
    Question command;
    command.who.configuration = ConfigurationInput();
    command.who.configuration->command = "ls";
    QVERIFY(stateOf(Error(ErrorId::Malformed, "command line"), command).id == StateId::NoCommand);
    command.who.configuration->command = std::nullopt;
    QVERIFY(stateOf(Error(ErrorId::Malformed, "/a/x"), command).id == StateId::FileUnknown);
}

void TestStates::findings()
{
    const FindingPtr denied = findingWith(VerdictKind::Denied);
    QVERIFY(denied);
    QVERIFY(statesOf(*denied).empty());
    const FindingPtr allowed = findingWith(VerdictKind::Allowed);
    QCOMPARE(ids(statesOf(*allowed)), idsOf({StateId::AllAllowed}));
    allowed->report.planned = true;
    QCOMPARE(ids(statesOf(*allowed)), idsOf({StateId::NotRunning, StateId::AllAllowed}));
}

void TestStates::missingPath()
{
    const FindingPtr finding = findingWith(VerdictKind::Denied);
    CheckReport &report = finding->report;
    report.request.path = "/data/pgaes/start.txt";
    report.verdict.code = ENOENT;
    report.verdict.reason = ReasonId::EntryMissing;
    PathComponent root;
    root.inode = InodeFacts();
    PathComponent data;
    data.name = "data";
    data.offset = 1;
    data.inode = InodeFacts();
    PathComponent typo;
    typo.name = "pgaes";
    typo.offset = 6;
    report.verdict.components = {root, data, typo};
    const auto states = statesOf(*finding);
    QCOMPARE(ids(states), idsOf({StateId::PathMissing}));
    QCOMPARE(stateLines(states.front()), QStringLiteral("/data/pgaes/start.txt\n      ^^^^^"));
    QVERIFY(stateTitle(states.front()).contains(QStringLiteral("pgaes")));
}

void TestStates::missingFactsOnce()
{
    const FindingPtr finding = findingWith(VerdictKind::Undetermined);
    finding->report.verdict.missing = {
        Error(ErrorId::NoRightToRead, "root", "CAP_SYS_PTRACE"),
        Error(ErrorId::NoRightToRead, "mounts", "CAP_SYS_PTRACE"),
        Error(ErrorId::PolicyDecides, "selinux", "container_t"),
        Error(ErrorId::ServerDecides, "nfs4"),
    };
    const auto states = statesOf(*finding);
    QCOMPARE(ids(states),
             idsOf({StateId::RightsMissing, StateId::PolicyDecides, StateId::ServerDecides}));
    QVERIFY(states[0].offers.empty()); // a snapshot gets no more rights
    QVERIFY(stateTitle(states[1]).startsWith(QStringLiteral("SELinux")));
}

void TestStates::contradiction()
{
    const FindingPtr finding = findingWith(VerdictKind::Denied);
    finding->report.confirmation = {true, 0, true, false};
    QCOMPARE(ids(statesOf(*finding)), idsOf({StateId::Contradiction}));
    finding->report.confirmation.agrees = true;
    QVERIFY(statesOf(*finding).empty());
}

void TestStates::everyStateHasWords()
{
    QVERIFY(test::installPseudo());
    for (int i = 0; i <= kLastState; ++i) {
        State state;
        state.id = static_cast<StateId>(i);
        state.arguments = {"a", "b", "c"};
        const QString title = stateTitle(state);
        QVERIFY2(title.startsWith(u'['), qPrintable(QString::number(i) + title));
        QVERIFY(!title.contains(u'&'));
        for (const QString &text : stateTexts(state))
            QVERIFY2(text.startsWith(u'['), qPrintable(text));
    }
    for (int i = 0; i <= kLastOffer; ++i)
        QVERIFY(offerText(static_cast<Offer>(i)).startsWith(u'['));
}

void TestStates::bannerButtons()
{
    test::EntryStage stage;
    StateBanner banner(stage.desk);
    QVERIFY(!banner.isVisibleTo(nullptr));
    Inventory inventory;
    inventory.engines = {refusing()};
    banner.setStates(statesOf(inventory, ana()));
    banner.resize(700, 300);
    banner.show();
    test::picture(banner, QStringLiteral("state-socket"));
    const QSignalSpy wanted(&stage.desk, &Desk::placeWanted);
    auto *button = banner.findChild<QPushButton *>(
        QStringLiteral("offer%1").arg(static_cast<int>(Offer::PasteCommand)));
    QVERIFY(button);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.front().front().value<Place>() == Place::Command);
    banner.clear();
    QVERIFY(banner.isHidden());
    banner.setError(Error(ErrorId::NoSuchContainer, "wiki"));
    QVERIFY(!banner.isHidden());
    banner.setFinding(nullptr);
    QVERIFY(banner.isHidden());
}

void TestStates::bannerLanguage()
{
    test::EntryStage stage;
    StateBanner banner(stage.desk);
    banner.setError(Error(ErrorId::NoSuchContainer, "wiki"));
    banner.show();
    QVERIFY(test::installPseudo());
    QTest::qWait(10);
    const QStringList english = test::plainEnglishLeft(banner, {QStringLiteral("wiki")});
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

MOUNTLENS_GUI_TEST(TestStates)
#include "tst_states.moc"
