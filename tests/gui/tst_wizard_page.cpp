// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The questions of the guided check: each by clicks and by keys, forth and back.
#include "gui/gui_main.h"
#include "gui/pseudo.h"
#include "gui/wizard/answer_extra.h"
#include "gui/wizard_stage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

Q_DECLARE_METATYPE(By)

namespace {

Result<FindingPtr> dokuwiki(const Question &)
{
    return findingOf("tests/data/seeds/1-dokuwiki.mlsnap");
}

void fill(WizardStage &stage)
{
    stage.reader.inventory.containers = {
        listed("miwiki", "/wiki", "/dokuwiki/data/pages", {{0, "nginx"}, {101, "nginx"}}),
        listed("db", "/srv/db", "/var/lib/postgresql/data", {})};
    ListedMount second;
    second.type = "bind";
    second.source = "/etc/wiki-conf";
    second.target = "/etc/nginx";
    second.readOnly = true;
    stage.reader.inventory.containers.front().mounts.push_back(second);
    stage.answerBy(dokuwiki);
    stage.open();
}

/// Each question once, with an answer.
const std::vector<std::pair<GuidePage, std::string>> kWay = {
    {GuidePage::Where, "here"},
    {GuidePage::What, "create"},
    {GuidePage::Message, "none"},
    {GuidePage::Program, "=miwiki"},
    {GuidePage::Folder, "=/dokuwiki/data/pages\n/wiki"},
    {GuidePage::Who, "=101:101"},
};

} // namespace

class TestWizardPage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { removePseudo(); }
    void forthAndBack_data() { addWays(); }
    void forthAndBack();
    void nothingGoesOnWithoutAnAnswer_data() { addWays(); }
    void nothingGoesOnWithoutAnAnswer();
    void stepsLeadBack();
    void escapeAsksFirst();
    void escapeLeavesWhereNothingIsAnswered();
    void answersSurviveTheExpertView();
    void languageChangesOnEveryPage();
    void letterSpeaksItsOwnLanguage();
    void letterInEachLanguage();
    void notListedLeadsElsewhere_data();
    void notListedLeadsElsewhere();
    void damagedFileIsSaid();
    void programsComeLater();
    void givenUpReadingCanBeRepeated();
    void enginesThatRefuseAreNamed();
    void givingUpKeepsWhatWasFound();
    void rightsAreAskedOnlyWhereTheyHelp_data() { addWays(); }
    void rightsAreAskedOnlyWhereTheyHelp();
    void hostileNamesAreShownEscaped();

private:
    static void addWays()
    {
        QTest::addColumn<By>("by");
        QTest::newRow("by clicks") << By::Clicks;
        QTest::newRow("by keys") << By::Keys;
    }
};

void TestWizardPage::forthAndBack()
{
    QFETCH(By, by);
    WizardStage stage(by);
    fill(stage);
    for (const auto &[page, key] : kWay) {
        QCOMPARE(stage.page.page(), page);
        QVERIFY(stage.page.firstFocus());
        picture(stage.page, QStringLiteral("page-%1").arg(static_cast<int>(page)));
        QVERIFY2(stage.answer(key), key.c_str());
    }
    QVERIFY(stage.waitForResult());
    for (auto step = kWay.rbegin(); step != kWay.rend(); ++step) {
        stage.back();
        QCOMPARE(stage.page.page(), step->first);
        QCOMPARE(stage.page.answers().chosen.at(step->first), step->second);
    }
    stage.back();
    QCOMPARE(stage.page.page(), GuidePage::Where);
    for (std::size_t i = 0; i < kWay.size(); ++i)
        stage.next();
    QCOMPARE(stage.page.page(), GuidePage::Result);
    QVERIFY(stage.waitForResult());
    QCOMPARE(stage.asked().size(), 1U); // nothing changed: nothing is asked again
}

void TestWizardPage::nothingGoesOnWithoutAnAnswer()
{
    QFETCH(By, by);
    WizardStage stage(by);
    fill(stage);
    stage.next();
    QCOMPARE(stage.page.page(), GuidePage::Where);
    QVERIFY(!stage.find<QPushButton>("next")->isEnabled());
    QVERIFY(stage.answer("here"));
    QVERIFY(stage.answer("read"));
    QVERIFY(stage.choose("pasted"));
    QVERIFY(!stage.find<QPushButton>("next")->isEnabled());
    stage.writeMessage(QStringLiteral("no words that mean anything"));
    QVERIFY(stage.find<QPushButton>("next")->isEnabled());
    stage.next();
    QCOMPARE(stage.page.page(), GuidePage::Program);
}

void TestWizardPage::stepsLeadBack()
{
    WizardStage stage;
    fill(stage);
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(stage.answer(kWay[i].second));
    QCOMPARE(stage.page.page(), GuidePage::Folder);
    QVERIFY(stage.find<QToolButton>("step0"));
    QVERIFY(stage.find<QToolButton>("step0")->text().contains(QStringLiteral("this computer")));
    QVERIFY(!stage.find<QToolButton>("step6")); // not answered yet
    QVERIFY(stage.use("step2"));
    QCOMPARE(stage.page.page(), GuidePage::What);
    QVERIFY(stage.find<QToolButton>("step5")); // and forward again
    QVERIFY(stage.use("step5"));
    QCOMPARE(stage.page.page(), GuidePage::Folder);
}

void TestWizardPage::escapeAsksFirst()
{
    WizardStage stage(By::Keys);
    fill(stage);
    QVERIFY(stage.answer("here"));
    const QSignalSpy places(&stage.desk, &Desk::placeWanted);
    QTest::keyClick(stage.page.focusWidget(), Qt::Key_Escape);
    auto *question = stage.find<QMessageBox>("leaveQuestion");
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!stage.find<QMessageBox>("leaveQuestion"));
    QCOMPARE(places.count(), 0);
    QTest::keyClick(stage.page.focusWidget() ? stage.page.focusWidget() : &stage.page,
                    Qt::Key_Escape);
    question = stage.find<QMessageBox>("leaveQuestion");
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.front().front().value<Place>(), Place::Start);
    QCOMPARE(stage.page.page(), GuidePage::What); // and the answers are there still
}

void TestWizardPage::escapeLeavesWhereNothingIsAnswered()
{
    WizardStage stage(By::Keys);
    fill(stage);
    const QSignalSpy places(&stage.desk, &Desk::placeWanted);
    QTest::keyClick(&stage.page, Qt::Key_Escape);
    QCOMPARE(places.count(), 1);
}

void TestWizardPage::answersSurviveTheExpertView()
{
    WizardStage stage;
    fill(stage);
    for (const auto &step : kWay)
        QVERIFY(stage.answer(step.second));
    QVERIFY(stage.waitForResult());
    const Answers before = stage.page.answers();
    const QSignalSpy places(&stage.desk, &Desk::placeWanted);
    QVERIFY(stage.use("expert"));
    QCOMPARE(places.front().front().value<Place>(), Place::Diagnosis);
    QVERIFY(stage.desk.finding());
    stage.page.opened();
    QCOMPARE(stage.page.page(), GuidePage::Result);
    QCOMPARE(stage.page.answers(), before);
    QVERIFY(stage.use("again"));
    QCOMPARE(stage.page.page(), GuidePage::Where);
    QVERIFY(stage.page.answers().chosen.empty());
}

void TestWizardPage::languageChangesOnEveryPage()
{
    const QStringList foreign{QStringLiteral("nginx"), QStringLiteral("miwiki"),
                              QStringLiteral("db"), QStringLiteral("probe"),
                              QStringLiteral("demo")};
    WizardStage stage;
    fill(stage);
    for (const auto &[page, key] : kWay) {
        QVERIFY(stage.choose(key));
        QVERIFY(installPseudo());
        const QStringList english = plainEnglishLeft(stage.page, foreign);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        picture(stage.page, QStringLiteral("pseudo-page-%1").arg(static_cast<int>(page)));
        const QStringList clipped = clippedTexts(stage.page);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        removePseudo();
        QCOMPARE(stage.page.page(), page);
        QCOMPARE(stage.page.answers().chosen.at(page), key);
        stage.next();
    }
    QVERIFY(stage.waitForResult());
    QVERIFY(installPseudo());
    const QStringList english = plainEnglishLeft(stage.page, foreign);
    picture(stage.page, QStringLiteral("pseudo-result"));
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

void TestWizardPage::letterSpeaksItsOwnLanguage()
{
    WizardStage stage;
    fill(stage);
    QVERIFY(stage.answer("elsewhere"));
    QVERIFY(stage.choose("send"));
    auto *mail = stage.find<QPlainTextEdit>("mail");
    auto *languages = stage.find<QComboBox>("mailLanguage");
    QVERIFY(mail && languages);
    QCOMPARE(languages->count(), 5);
    const QString english = mail->toPlainText();
    QVERIFY(installPseudo());
    QCOMPARE(mail->toPlainText(), english); // the window's language is another matter
    removePseudo();
    picture(stage.page, QStringLiteral("page-send"));
    QVERIFY(stage.use("copyMail"));
    QCOMPARE(QGuiApplication::clipboard()->text(), english);
    stage.next();
    QVERIFY(stage.waitForResult());
    QVERIFY(stage.asked().empty());
    picture(stage.page, QStringLiteral("result-waiting"));
    QVERIFY(stage.use("chooseFileNow"));
    QCOMPARE(stage.page.page(), GuidePage::HowDataComes);
    QVERIFY(stage.find<QPushButton>("chooseFile"));
}

void TestWizardPage::letterInEachLanguage()
{
    const std::string command = "mountlens collect --container NAME --redact -o problem.mlsnap";
    for (const Language language : allLanguages())
        QVERIFY(requestMail(language).contains(QString::fromStdString(command)));
}

void TestWizardPage::notListedLeadsElsewhere_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("place");
    QTest::newRow("next") << QByteArray("next") << static_cast<int>(Place::Command);
    QTest::newRow("command") << QByteArray("pasteCommand") << static_cast<int>(Place::Command);
    QTest::newRow("Compose") << QByteArray("openCompose") << static_cast<int>(Place::Compose);
}

void TestWizardPage::notListedLeadsElsewhere()
{
    QFETCH(QByteArray, button);
    QFETCH(int, place);
    WizardStage stage;
    fill(stage);
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(stage.answer(kWay[i].second));
    QVERIFY(stage.choose("not-listed"));
    const QSignalSpy places(&stage.desk, &Desk::placeWanted);
    QVERIFY(stage.use(button.constData()));
    QCOMPARE(places.count(), 1);
    QCOMPARE(static_cast<int>(places.front().front().value<Place>()), place);
    stage.page.opened();
    QCOMPARE(stage.page.page(), GuidePage::Program);
    QCOMPARE(stage.page.answers().chosen.size(), 4U);
}

void TestWizardPage::damagedFileIsSaid()
{
    WizardStage stage;
    fill(stage);
    stage.answerBy([](const Question &) { return Error(ErrorId::Malformed, "line 3"); });
    QVERIFY(stage.answer("elsewhere"));
    QVERIFY(stage.choose("file"));
    QVERIFY(!stage.find<QPushButton>("next")->isEnabled());
    stage.chooseFile(QStringLiteral("/nowhere/problem.mlsnap"));
    QTRY_VERIFY(!stage.textOf("trouble").isEmpty());
    QVERIFY(!stage.find<QPushButton>("next")->isEnabled());
    stage.answerBy(dokuwiki);
    stage.chooseFile(QStringLiteral("/nowhere/problem.mlsnap"));
    QTRY_VERIFY(stage.find<QPushButton>("next")->isEnabled());
    QVERIFY(stage.textOf("trouble").isEmpty());
}

/// The list of its two programs comes late.
static void openSlowly(WizardStage &stage)
{
    stage.reader.inventory.containers = {listed("one", "/srv/one", "/one", {{5, "x"}}),
                                         listed("two", "/srv/two", "/two", {{6, "y"}})};
    stage.reader.delayMs = 200;
    stage.page.show();
    stage.page.opened();
}

void TestWizardPage::programsComeLater()
{
    WizardStage stage;
    openSlowly(stage);
    for (const char *key : {"here", "read", "none"})
        QVERIFY(stage.answer(key));
    QCOMPARE(stage.page.page(), GuidePage::Program);
    QVERIFY(!stage.choose("=one"));
    QVERIFY(!stage.textOf("trouble").isEmpty());
    QTRY_VERIFY(stage.choose("=one"));
    QVERIFY(stage.textOf("trouble").isEmpty());
}

void TestWizardPage::givenUpReadingCanBeRepeated()
{
    WizardStage stage;
    openSlowly(stage);
    stage.desk.jobs().giveUp();
    for (const char *key : {"here", "read", "none"})
        QVERIFY(stage.answer(key));
    QVERIFY(!stage.choose("=one"));
    stage.page.readAgain();
    QTRY_VERIFY(stage.choose("=one"));
}

void TestWizardPage::enginesThatRefuseAreNamed()
{
    WizardStage stage;
    EngineAddress address;
    address.socketPath = "/var/run/docker.sock";
    address.url = "unix:///var/run/docker.sock";
    stage.reader.inventory.engines.push_back(
        {address,
         Error(ErrorId::EngineSocketForbidden, "/var/run/docker.sock", {}, 13),
         {},
         {},
         {}});
    stage.open();
    for (const char *key : {"here", "read", "none"})
        QVERIFY(stage.answer(key));
    QCOMPARE(stage.page.page(), GuidePage::Program);
    QVERIFY(stage.textOf("trouble").contains(QStringLiteral("/var/run/docker.sock")));
    picture(stage.page, QStringLiteral("page-no-programs"));
    QVERIFY(stage.answer("?"));
    QVERIFY(stage.waitForResult());
    picture(stage.page, QStringLiteral("result-nothing"));
    QVERIFY(stage.use("again"));
}

void TestWizardPage::givingUpKeepsWhatWasFound()
{
    WizardStage stage;
    std::vector<ListedContainer> &containers = stage.reader.inventory.containers;
    for (int i = 0; i < 12; ++i)
        containers.push_back(
            listed(("c" + std::to_string(i)).c_str(), "/srv", "/data", {{5, "x"}}));
    stage.open();
    std::atomic<int> left = 4;
    stage.answerBy([&left](const Question &) {
        if (left-- <= 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
        return findingOf("tests/data/seeds/1-dokuwiki.mlsnap");
    });
    for (const char *key : {"here", "create", "none"})
        QVERIFY(stage.answer(key));
    QVERIFY(stage.choose("?"));
    stage.next();
    QTRY_VERIFY(stage.asked().size() >= 6);
    picture(stage.page, QStringLiteral("looking"));
    QVERIFY(stage.use("stop"));
    QVERIFY(stage.waitForResult());
    QVERIFY(stage.use("expert")); // something was found
    QVERIFY(stage.asked().size() < 12);
}

void TestWizardPage::rightsAreAskedOnlyWhereTheyHelp()
{
    QFETCH(By, by);
    WizardStage stage(by);
    stage.reader.inventory.containers = {listed("one", "/srv/one", "/one", {{5, "x"}})};
    stage.open();
    stage.answerBy([](const Question &question) -> Result<FindingPtr> {
        return Error(ErrorId::NoRightToRead, question.who.container.value_or("?"));
    });
    stage.reader.answerWithRights = dokuwiki;
    for (const char *key : {"here", "read"})
        QVERIFY(stage.answer(key));
    QVERIFY(stage.choose("none"));
    stage.next();
    QTRY_COMPARE(stage.page.page(), GuidePage::Rights);
    picture(stage.page, QStringLiteral("page-rights"));
    QVERIFY(stage.answer("yes"));
    QVERIFY(stage.waitForResult());
    QVERIFY(stage.use("expert"));
    stage.back();
    QCOMPARE(stage.page.page(), GuidePage::Rights);
    QVERIFY(stage.answer("no"));
    QVERIFY(stage.waitForResult());
}

void TestWizardPage::hostileNamesAreShownEscaped()
{
    WizardStage stage;
    stage.reader.inventory.containers = {
        listed("<b>x</b>\n\x1b[31m", "/srv/\xe2\x80\xae", "/one", {{5, "x"}}),
        listed(std::string(5000, 'w').c_str(), "/srv/two", "/two", {{6, "&y"}})};
    stage.open();
    for (const char *key : {"here", "read", "none"})
        QVERIFY(stage.answer(key));
    bool found = false;
    for (const QString &text : stage.texts()) {
        QVERIFY(!text.contains(u'\x1b') && !text.contains(QChar(0x202e)));
        found = found || text.startsWith(QStringLiteral("<b>x</b>"));
    }
    QVERIFY(found);
    picture(stage.page, QStringLiteral("page-hostile"));
    QVERIFY(stage.page.minimumSizeHint().width() <= 760);
}

MOUNTLENS_GUI_TEST(TestWizardPage)
#include "tst_wizard_page.moc"
