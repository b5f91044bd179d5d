// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/start/message_page.h"
#include "gui/start/state_banner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;
using mountlens::test::listedContainer;
using mountlens::test::seenUser;

class TestMessagePage : public QObject
{
    Q_OBJECT

private slots:
    void findsTheContainer();
    void byKeys();
    void languages_data();
    void languages();
    void notAboutFiles();
    void missingPieces_data();
    void missingPieces();
    void severalContainers();
    void setUpOffersTheCommand();
    void triesEachUser();
    void chosenUser();
    void clearedText();
    void pictures();
};

namespace {

constexpr const char *kDenied =
    "nginx: open() \"/dokuwiki/data/pages/start.txt\" failed (13: Permission denied)";

struct PageStage : test::EntryStage
{
    PageStage()
    {
        reader.inventory.containers = {
            listedContainer("db", "/var/lib/db", {seenUser(999, 80, "postgres")}),
            listedContainer("wiki", "/dokuwiki/data/pages",
                            {seenUser(0, 4702), seenUser(101, 4711)}),
        };
        page.resize(900, 760);
        page.show();
    }
    template <class Widget>
    Widget *child(const char *name)
    {
        return page.findChild<Widget *>(QLatin1StringView(name));
    }
    void offer(const char *text)
    {
        desk.offerMessage(QString::fromUtf8(text));
        QVERIFY(QTest::qWaitFor([this] { return !desk.jobs().busy(); }));
    }
    QPushButton *go() { return child<QPushButton>("continue"); }

    MessagePage page{desk};
};

} // namespace

void TestMessagePage::findsTheContainer()
{
    PageStage stage;
    stage.offer(kDenied);
    QVERIFY(stage.page.step() == MessageStep::Checked);
    QCOMPARE(stage.child<QComboBox>("container")->currentText(), QStringLiteral("wiki"));
    QCOMPARE(stage.child<QLineEdit>("path")->text(),
             QStringLiteral("/dokuwiki/data/pages/start.txt"));
    QVERIFY(stage.go()->isEnabled());
    QTest::mouseClick(stage.go(), Qt::LeftButton);
    QTRY_VERIFY(stage.desk.finding());
    QCOMPARE(stage.last().request->path, std::string("/dokuwiki/data/pages/start.txt"));
    QVERIFY(stage.last().who.container->starts_with("wiki"));
}

void TestMessagePage::byKeys()
{
    PageStage stage;
    QApplication::setActiveWindow(&stage.page);
    auto *text = stage.child<QPlainTextEdit>("message");
    stage.page.firstFocus()->setFocus();
    QTest::keyClicks(text, QString::fromLatin1(kDenied));
    QTRY_VERIFY(stage.go()->isVisible() && stage.go()->isEnabled());
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(!text->hasFocus());
    QTest::keyClick(stage.child<QLineEdit>("path"), Qt::Key_Return);
    QTRY_VERIFY(stage.desk.finding());
}

void TestMessagePage::languages_data()
{
    QTest::addColumn<QString>("text");
    constexpr const char *kFrench = "touch: impossible de faire un touch '/dokuwiki/data/pages/x': "
                                    "Permission non accordée";
    for (const char *text : {
             "touch: cannot touch '/dokuwiki/data/pages/x': Permission denied",
             "touch: no se puede efectuar `touch' sobre '/dokuwiki/data/pages/x': Permiso denegado",
             "touch: não foi possível tocar '/dokuwiki/data/pages/x': Permissão negada",
             kFrench,
             "touch: nie można wykonać 'touch' na '/dokuwiki/data/pages/x': Brak dostępu",
         })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMessagePage::languages()
{
    QFETCH(QString, text);
    PageStage stage;
    stage.offer(text.toUtf8().constData());
    QVERIFY(stage.page.error());
    QVERIFY(stage.page.error()->errnoValue == EACCES);
    QCOMPARE(stage.child<QLineEdit>("path")->text(), QStringLiteral("/dokuwiki/data/pages/x"));
}

void TestMessagePage::notAboutFiles()
{
    PageStage stage;
    stage.offer("ping: permission denied (are you root?)");
    QVERIFY(stage.page.step() == MessageStep::NotAboutFiles);
    QVERIFY(!stage.go()->isVisible());
    QVERIFY(stage.child<QLabel>("stepText")->text().contains(QStringLiteral("CAP_NET_RAW")));
    QCOMPARE(stage.count(), 0);
}

void TestMessagePage::missingPieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("step");
    QTest::newRow("path") << QByteArray("Permission denied")
                          << static_cast<int>(MessageStep::PathMissing);
    QTest::newRow("relative") << QByteArray("cat: pages/start.txt: Permission denied")
                              << static_cast<int>(MessageStep::PathRelative);
}

void TestMessagePage::missingPieces()
{
    QFETCH(QByteArray, text);
    QFETCH(int, step);
    PageStage stage;
    stage.offer(text.constData());
    QCOMPARE(static_cast<int>(stage.page.step()), step);
    QVERIFY(stage.go()->isVisible());
    QVERIFY(!stage.go()->isEnabled());
    auto *path = stage.child<QLineEdit>("path");
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("/dokuwiki/data/pages/a"));
    stage.child<QComboBox>("container")->setCurrentIndex(1);
    auto *deed = stage.child<QComboBox>("deed");
    deed->setCurrentIndex(deed->count() - 1);
    QVERIFY(stage.go()->isEnabled());
    QTest::mouseClick(stage.go(), Qt::LeftButton);
    QTRY_VERIFY(stage.count() > 0);
    QVERIFY(stage.last().request->operation == Operation::Chmod);
    QCOMPARE(stage.last().request->path, std::string("/dokuwiki/data/pages/a"));
}

void TestMessagePage::severalContainers()
{
    PageStage stage;
    stage.reader.inventory.containers.push_back(
        listedContainer("wiki2", "/dokuwiki/data/pages", {}));
    stage.offer(kDenied);
    QCOMPARE(stage.child<QComboBox>("container")->currentIndex(), -1);
    QVERIFY(!stage.go()->isEnabled());
    stage.child<QComboBox>("container")->setCurrentIndex(2);
    QVERIFY(stage.go()->isEnabled());
}

void TestMessagePage::setUpOffersTheCommand()
{
    PageStage stage;
    stage.offer("docker: Error response from daemon: error while creating mount source path "
                "'/wiki': mkdir /wiki: read-only file system.");
    QVERIFY(stage.page.step() == MessageStep::SetUp);
    auto *trouble = stage.page.findChild<StateBanner *>();
    QCOMPARE(trouble->states().size(), std::size_t{1});
    QVERIFY(trouble->states().front().id == StateId::SetUpFailed);
    QVERIFY(!stage.go()->isVisible());
}

void TestMessagePage::triesEachUser()
{
    PageStage stage;
    stage.reader.answer = [&stage](const Question &question) -> Result<FindingPtr> {
        const std::lock_guard lock(stage.mutex);
        stage.asked.push_back(question);
        const FindingPtr finding = test::findingOf("packaging/dokuwiki.mlsnap");
        const bool worker = question.who.user && question.who.user->uid == 101;
        finding->report.verdict.kind = worker ? VerdictKind::Denied : VerdictKind::Allowed;
        finding->report.verdict.code = worker ? EACCES : 0;
        return finding;
    };
    stage.offer(kDenied);
    QTest::mouseClick(stage.go(), Qt::LeftButton);
    QTRY_VERIFY(stage.desk.finding());
    QVERIFY(stage.desk.finding()->report.verdict.kind == VerdictKind::Denied);
    QCOMPARE(stage.last().who.user->uid, 101U);
}

void TestMessagePage::chosenUser()
{
    PageStage stage;
    stage.offer(kDenied);
    stage.child<QComboBox>("user")->setCurrentIndex(2);
    QTest::mouseClick(stage.go(), Qt::LeftButton);
    QTRY_VERIFY(stage.count() > 0);
    QCOMPARE(stage.last().who.user->uid, 101U);
}

void TestMessagePage::clearedText()
{
    PageStage stage;
    stage.offer(kDenied);
    stage.offer("");
    QVERIFY(!stage.page.error());
    QVERIFY(!stage.go()->isVisible());
    stage.offer("nothing that is known");
    QVERIFY(!stage.page.error());
    QVERIFY(!stage.go()->isVisible());
}

void TestMessagePage::pictures()
{
    for (const Colours colours : {Colours::Light, Colours::Dark}) {
        applyColours(colours);
        PageStage stage;
        stage.offer(kDenied);
        QTest::qWait(20);
        test::picture(stage.page, QStringLiteral("message-%1").arg(static_cast<int>(colours)));
    }
    applyColours(Colours::Light);
    PageStage stage;
    stage.offer("ping: permission denied (are you root?)");
    test::picture(stage.page, QStringLiteral("message-ping"));
    stage.offer("docker: Error response from daemon: error while creating mount source path "
                "'/wiki': mkdir /wiki: read-only file system.");
    test::picture(stage.page, QStringLiteral("message-setup"));
}

MOUNTLENS_GUI_TEST(TestMessagePage)
#include "tst_message_page.moc"
