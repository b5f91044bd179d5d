// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Five situations that people read about, gone through in the guided check by clicks and by keys:
/// each ends at the right cause and has the right proposal first. The answers are decided on what
/// was recorded of real engines.
#include "gui/gui_main.h"
#include "gui/wizard/result_view.h"
#include "gui/wizard_stage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

Q_DECLARE_METATYPE(By)

namespace {

std::string seedPath(const char *seed)
{
    return std::string(MOUNTLENS_TEST_DATA "/seeds/") + seed + ".mlsnap";
}

/// The question, decided on what a seed recorded. A name that could be made is the one that it was
/// recorded for.
Result<FindingPtr> decided(const char *seed, const Question &question)
{
    Question recorded;
    recorded.who.snapshot = seedPath(seed);
    recorded.request = question.request;
    if (recorded.request) {
        std::string &path = recorded.request->path;
        const std::size_t name = path.rfind("/.mountlens-new");
        if (name != std::string::npos)
            path = path.substr(0, name) + "/new.txt";
    }
    auto found = findOut(recorded);
    if (found)
        (*found)->question.who = question.who;
    return found;
}

const Looked &shown(const WizardStage &stage)
{
    return *stage.page.findChild<ResultView *>()->main();
}

/// The one that holds it open ends with what was found, what is missing, what is next.
bool endsInFull(const WizardStage &stage)
{
    const QStringList texts = stage.texts();
    return texts.contains(QStringLiteral("Found")) && texts.contains(QStringLiteral("Missing"))
           && texts.contains(QStringLiteral("Next"));
}

} // namespace

#define MOUNTLENS_SHOWS(stage, cause_, kind_)                                                      \
    do {                                                                                           \
        QVERIFY((stage).waitForResult());                                                          \
        QVERIFY(shown(stage).finding);                                                             \
        const Finding &found_ = *shown(stage).finding;                                             \
        QCOMPARE(found_.report.verdict.kind, VerdictKind::Denied);                                 \
        QCOMPARE(found_.report.cause, std::optional(cause_));                                      \
        QVERIFY(!found_.fixes.fixes.empty());                                                      \
        QCOMPARE(fixKindName(found_.fixes.fixes.front().kind), fixKindName(kind_));                \
        QVERIFY(endsInFull(stage));                                                                \
    } while (false)

class TestWizardWalks : public QObject
{
    Q_OBJECT

private slots:
    void dokuwiki_data() { addWays(); }
    void dokuwiki();
    void dokuwikiFromItsMessage_data() { addWays(); }
    void dokuwikiFromItsMessage();
    void aSecretOfRoot_data() { addWays(); }
    void aSecretOfRoot();
    void rootWithoutItsCapability_data() { addWays(); }
    void rootWithoutItsCapability();
    void notAboutFiles_data();
    void notAboutFiles();
    void allMountsBreak_data() { addWays(); }
    void allMountsBreak();
    void theDockerSocket_data() { addWays(); }
    void theDockerSocket();

private:
    static void addWays()
    {
        QTest::addColumn<By>("by");
        QTest::newRow("by clicks") << By::Clicks;
        QTest::newRow("by keys") << By::Keys;
    }
};

/// es: the worker, not the master, is asked about; an entry for it alone goes before giving the
/// folder away.
void TestWizardWalks::dokuwiki()
{
    QFETCH(By, by);
    WizardStage stage(by);
    stage.reader.inventory.containers = {
        listed("miwiki", "/wiki", "/dokuwiki/data/pages", {{0, "nginx"}, {101, "nginx"}})};
    stage.answerBy([](const Question &question) { return decided("1-dokuwiki", question); });
    stage.open();
    for (const char *key : {"here", "create", "none", "=101:101"})
        QVERIFY2(stage.answer(key), key);
    MOUNTLENS_SHOWS(stage, Cause::OwnerModeMismatch, FixKind::Setfacl);
    picture(stage.page, QStringLiteral("result-dokuwiki"));
    const auto asked = stage.asked();
    QCOMPARE(asked.size(), 1U);
    QCOMPARE(asked.front().who.container, std::optional<std::string>("miwiki"));
    QCOMPARE(asked.front().who.user->uid, 101U);
    QCOMPARE(asked.front().request->operation, Operation::Create);
    QVERIFY(asked.front().request->path.starts_with("/dokuwiki/data/pages/"));
    const QSignalSpy places(&stage.desk, &Desk::placeWanted);
    QVERIFY(stage.use("show1"));
    QCOMPARE(places.front().front().value<Place>(), Place::Fixes);
    QCOMPARE(stage.desk.finding(), shown(stage).finding);
}

void TestWizardWalks::dokuwikiFromItsMessage()
{
    QFETCH(By, by);
    WizardStage stage(by);
    stage.reader.inventory.containers = {
        listed("miwiki", "/wiki", "/dokuwiki/data/pages", {{0, "nginx"}, {101, "nginx"}}),
        listed("other", "/srv", "/data", {{5, "x"}})};
    stage.answerBy([](const Question &question) { return decided("1-dokuwiki", question); });
    stage.open();
    for (const char *key : {"here", "?"})
        QVERIFY2(stage.answer(key), key);
    QVERIFY(stage.choose("pasted"));
    stage.writeMessage(QStringLiteral("touch: no se puede efectuar `touch' sobre "
                                      "'/dokuwiki/data/pages/new.txt': Permiso denegado"));
    picture(stage.page, QStringLiteral("page-message"));
    stage.next();
    QCOMPARE(stage.page.page(), GuidePage::Who); // program and folder are known
    QVERIFY(stage.answer("=101:101"));
    MOUNTLENS_SHOWS(stage, Cause::OwnerModeMismatch, FixKind::Setfacl);
}

/// pt: on another computer; that it is denied is what its owner wanted.
void TestWizardWalks::aSecretOfRoot()
{
    QFETCH(By, by);
    WizardStage stage(by);
    stage.answerBy([](const Question &question) { return findOut(question); });
    stage.open();
    QVERIFY(stage.answer("elsewhere"));
    QVERIFY(stage.choose("file"));
    stage.chooseFile(QString::fromStdString(seedPath("2-root-secret")));
    QTRY_VERIFY(!stage.desk.jobs().busy());
    stage.next();
    for (const char *key : {"read", "none"})
        QVERIFY2(stage.answer(key), key);
    MOUNTLENS_SHOWS(stage, Cause::OwnerModeMismatch, FixKind::Leave);
    picture(stage.page, QStringLiteral("result-secret"));
    QVERIFY(stage.use("note1"));
    QVERIFY(!stage.use("note1"));
}

/// es: root inside, without the one capability that it counts on.
void TestWizardWalks::rootWithoutItsCapability()
{
    QFETCH(By, by);
    WizardStage stage(by);
    stage.reader.inventory.containers = {listed("box", "/home/ana", "/home/ana", {{0, "probe"}})};
    stage.answerBy([](const Question &question) { return decided("3-capabilities", question); });
    stage.open();
    for (const char *key : {"here", "read", "none"})
        QVERIFY2(stage.answer(key), key);
    QVERIFY(stage.waitForResult());
    const Finding &found = *shown(stage).finding;
    QCOMPARE(found.report.cause, std::optional(Cause::CapabilityDropped));
    QVERIFY(endsInFull(stage));
    QVERIFY(!stage.asked().front().who.user); // one user: the main process itself
}

void TestWizardWalks::notAboutFiles_data()
{
    QTest::addColumn<By>("by");
    QTest::addColumn<QString>("text");
    for (const By by : {By::Clicks, By::Keys}) {
        const char *way = by == By::Clicks ? "clicks" : "keys";
        QTest::addRow("ping, by %s", way) << by << "ping: permission denied (are you root?)";
        QTest::addRow("date, by %s", way) << by << "date: cannot set date: Operation not permitted";
    }
}

void TestWizardWalks::notAboutFiles()
{
    QFETCH(By, by);
    QFETCH(QString, text);
    WizardStage stage(by);
    stage.reader.inventory.containers = {listed("a", "/srv/a", "/a", {{0, "x"}, {5, "y"}}),
                                         listed("b", "/srv/b", "/b", {{0, "x"}})};
    stage.answerBy([](const Question &question) { return decided("3-capabilities", question); });
    stage.open();
    for (const char *key : {"here", "?"})
        QVERIFY2(stage.answer(key), key);
    QVERIFY(stage.choose("pasted"));
    stage.writeMessage(text);
    stage.next();
    QVERIFY(stage.waitForResult());
    QVERIFY(stage.asked().empty());
    QVERIFY(!stage.page.findChild<ResultView *>()->main());
    QVERIFY(stage.textOf("heading").contains(QStringLiteral("not about files")));
    QVERIFY(endsInFull(stage));
    picture(stage.page, QStringLiteral("result-other"));
}

/// fr: with nothing known, every mount is looked at, and they fail for one reason.
void TestWizardWalks::allMountsBreak()
{
    QFETCH(By, by);
    WizardStage stage(by);
    ListedContainer box = listed("box", "/srv/data", "/data", {{0, "probe"}});
    box.mounts.push_back(box.mounts.front());
    box.mounts.back().source = "/srv/data2";
    box.mounts.back().target = "/data2";
    stage.reader.inventory.containers = {box};
    stage.answerBy([](const Question &question) {
        Question same = question;
        if (same.request && same.request->path.starts_with("/data2"))
            same.request->path.erase(5, 1);
        return decided("4-userns-remap", same);
    });
    stage.open();
    for (const char *key : {"here", "create", "none", "?"})
        QVERIFY2(stage.answer(key), key);
    QVERIFY(stage.waitForResult());
    const Finding &found = *shown(stage).finding;
    QCOMPARE(found.report.cause, std::optional(Cause::UnmappedOwnerNoOverride));
    QVERIFY(found.fixes.fixes.front().kind != FixKind::Userns);
    QVERIFY(endsInFull(stage));
    picture(stage.page, QStringLiteral("result-remap"));
}

/// pl: a socket is connected to, whatever was asked; leaving it shut is first.
void TestWizardWalks::theDockerSocket()
{
    QFETCH(By, by);
    WizardStage stage(by);
    stage.reader.inventory.containers = {
        listed("portal", "/var/run/docker.sock", "/var/run/docker.sock", {{0, "probe"}})};
    stage.answerBy([](const Question &question) { return decided("5-docker-socket", question); });
    stage.open();
    for (const char *key : {"here", "read", "none"})
        QVERIFY2(stage.answer(key), key);
    MOUNTLENS_SHOWS(stage, Cause::UnmappedOwnerNoOverride, FixKind::Leave);
    QCOMPARE(shown(stage).finding->request().operation, Operation::Connect);
    picture(stage.page, QStringLiteral("result-socket"));
}

MOUNTLENS_GUI_TEST(TestWizardWalks)
#include "tst_wizard_walks.moc"
