// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "gui/fake_reader.h"
#include "gui/fix_stage.h"
#include "gui/fixes/fix_words.h"
#include "gui/fixes/preview_dialog.h"
#include "gui/gui_main.h"
#include "gui/look/theme.h"
#include "gui/pseudo.h"
#endif

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestPreviewDialog : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void filesAndOutcome();
    void everyKind_data();
    void everyKind();
    void settingsHaveNoScript();
    void savesBothScripts();
    void savesOneWhereThereIsNoWayBack();
    void copies();
    void checksAgain_data();
    void checksAgain();
    void checkingFails();
    void checkingIsGivenUp();
    void aSnapshotIsNotCheckedAgain();
    void rootlessOwnersAreExplained();
    void closesByKeys();
    void inAnotherLanguage();
    void pictures_data();
    void pictures();

private:
    QFont m_font = QApplication::font();
};

namespace {

class DialogStage
{
public:
    explicit DialogStage(FindingPtr finding, std::size_t index = 0)
    {
        m_desk.show(finding, Place::Fixes);
        m_dialog = std::make_unique<PreviewDialog>(m_desk, std::move(finding), index);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
        (void)QTest::qWaitForWindowActive(m_dialog.get());
    }

    FakeReader &reader() { return m_reader; }
    Desk &desk() { return m_desk; }
    PreviewDialog &dialog() { return *m_dialog; }
    QPushButton *button(const char *name)
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QTableView *table(const char *name)
    {
        return m_dialog->findChild<QTableView *>(QString::fromLatin1(name));
    }
    QLabel *said() { return m_dialog->findChild<QLabel *>(QStringLiteral("saidLine")); }
    bool shows(const QString &part)
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

private:
    FakeReader m_reader;
    QTemporaryDir m_folder;
    Preferences m_preferences{nullptr, m_folder.filePath(QStringLiteral("mountlens.ini"))};
    Desk m_desk{m_reader, m_preferences};
    std::unique_ptr<PreviewDialog> m_dialog;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestPreviewDialog::cleanup()
{
    removePseudo();
    QApplication::setFont(m_font);
    applyColours(Colours::Light);
}

void TestPreviewDialog::filesAndOutcome()
{
    DialogStage stage(wikiFinding());
    constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester files(stage.table("files")->model(), kFatal);
    const QAbstractItemModelTester outcome(stage.table("outcome")->model(), kFatal);
    QCOMPARE(stage.table("files")->model()->rowCount(), 7);
    QCOMPARE(stage.table("outcome")->model()->rowCount(), 4);
    QVERIFY(stage.shows(readTimeText(*stage.desk().finding())));
    QVERIFY(stage.shows(QStringLiteral("stops before its first change")));
    QVERIFY(stage.button("saveScripts")->isVisible());
    QVERIFY(installPseudo());
}

void TestPreviewDialog::everyKind_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < kFixKindCount; ++i)
        QTest::newRow(fixKindName(static_cast<FixKind>(i)).data()) << static_cast<int>(i);
}

void TestPreviewDialog::everyKind()
{
    QFETCH(int, kind);
    QVERIFY(installPseudo());
    DialogStage stage(findingWith({fixOf(static_cast<FixKind>(kind))}));
    stage.dialog().resize(560, 480);
    QTest::qWait(10);
    const QStringList clipped = clippedTexts(stage.dialog());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    for (const QLabel *label : stage.dialog().findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(u'?'), qPrintable(label->text()));
}

void TestPreviewDialog::settingsHaveNoScript()
{
    DialogStage stage(findingWith({fixOf(FixKind::User)}));
    QVERIFY(!stage.button("saveScripts")->isVisible());
    QVERIFY(!stage.table("files"));
    QVERIFY(stage.shows(QStringLiteral("There is no script")));
    QVERIFY(stage.shows(QStringLiteral("--user 1000:1000")));
}

void TestPreviewDialog::savesBothScripts()
{
    const QTemporaryDir folder;
    DialogStage stage(wikiFinding());
    QTest::mouseClick(stage.button("saveScripts"), Qt::LeftButton);
    QTRY_VERIFY(saveDialog());
    QVERIFY(saveDialog()->selectedFiles().first().endsWith(QStringLiteral("mountlens-fix-1.sh")));
    choose(folder.filePath(QStringLiteral("mountlens-fix-1.sh")));
    const QString undo = folder.filePath(QStringLiteral("mountlens-fix-1-undo.sh"));
    QTRY_VERIFY(contentOf(undo).contains("undo"));
    QTRY_VERIFY(stage.said()->isVisible());
    QVERIFY(stage.said()->text().contains(undo));
    QVERIFY(QFileInfo(undo).isExecutable());
}

void TestPreviewDialog::savesOneWhereThereIsNoWayBack()
{
    const QTemporaryDir folder;
    DialogStage stage(findingWith({fixOf(FixKind::Relay)}));
    QTest::keyClick(stage.button("saveScripts"), Qt::Key_Return);
    const QString path = folder.filePath(QStringLiteral("one.sh"));
    choose(path);
    QTRY_VERIFY(contentOf(path).contains("socat"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPreviewDialog::copies()
{
    DialogStage stage(wikiFinding());
    QTest::keyClick(stage.button("copyCommands"), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(),
             commandsToCopy(stage.desk().finding()->fixes.fixes.front()));
}

void TestPreviewDialog::checksAgain_data()
{
    QTest::addColumn<QByteArray>("world");
    QTest::addColumn<QString>("word");
    QTest::newRow("it worked") << QByteArray("dir /wiki 0777 1000:1000")
                               << QStringLiteral("It worked");
    QTest::newRow("still denied") << QByteArray("dir /wiki 0755 1000:1000")
                                  << QStringLiteral("Still denied");
    QTest::newRow("unknown") << QByteArray("dir /wiki 0755 1000:1000 unread inode")
                             << QStringLiteral("cannot be told");
}

void TestPreviewDialog::checksAgain()
{
    QFETCH(QByteArray, world);
    QFETCH(QString, word);
    DialogStage stage(wikiFinding());
    stage.reader().answer = [world](const Question &) -> Result<FindingPtr> {
        return findingIn(world.toStdString(), Operation::Create, "/wiki/new.txt");
    };
    QTest::mouseClick(stage.button("checkAgain"), Qt::LeftButton);
    QVERIFY(!stage.button("checkAgain")->isEnabled());
    QTRY_VERIFY2(stage.said()->text().contains(word), qPrintable(stage.said()->text()));
    QVERIFY(stage.button("checkAgain")->isEnabled());
    QCOMPARE(stage.table("files")->model()->rowCount(), 7);
}

void TestPreviewDialog::checkingFails()
{
    DialogStage stage(wikiFinding());
    stage.reader().answer = [](const Question &) -> Result<FindingPtr> {
        return Error(ErrorId::NoSuchContainer, "miwiki");
    };
    QTest::keyClick(stage.button("checkAgain"), Qt::Key_Return);
    QTRY_VERIFY(stage.said()->text().contains(QStringLiteral("miwiki")));
    QVERIFY(stage.button("checkAgain")->isEnabled());
}

void TestPreviewDialog::checkingIsGivenUp()
{
    DialogStage stage(wikiFinding());
    stage.reader().delayMs = 5000;
    QTest::mouseClick(stage.button("checkAgain"), Qt::LeftButton);
    stage.desk().jobs().giveUp();
    QTRY_VERIFY(stage.button("checkAgain")->isEnabled());
    QVERIFY(!stage.said()->isVisible());
}

void TestPreviewDialog::aSnapshotIsNotCheckedAgain()
{
    FindingPtr finding = wikiFinding();
    finding->opened->origin = SnapshotOrigin{finding->readAt, "host-1", false};
    DialogStage stage(finding);
    QVERIFY(!stage.button("checkAgain")->isVisible());
    QVERIFY(stage.shows(QStringLiteral("This is a snapshot")));
}

void TestPreviewDialog::rootlessOwnersAreExplained()
{
    Fix fix = fixOf(FixKind::Chown);
    fix.files.front().as = RunAs::Unshare;
    DialogStage stage(findingWith({std::move(fix)}));
    QVERIFY(stage.shows(QStringLiteral("podman unshare")));
}

void TestPreviewDialog::closesByKeys()
{
    DialogStage stage(wikiFinding());
    QTest::keyClick(stage.button("close"), Qt::Key_Return);
    QVERIFY(!stage.dialog().isVisible());
    stage.dialog().show();
    QTest::keyClick(&stage.dialog(), Qt::Key_Escape);
    QVERIFY(!stage.dialog().isVisible());
}

void TestPreviewDialog::inAnotherLanguage()
{
    DialogStage stage(wikiFinding());
    stage.button("copyCommands")->click();
    QVERIFY(installPseudo());
    const QStringList left =
        plainEnglishLeft(stage.dialog(), {QStringLiteral("ana"), QStringLiteral("nginx"),
                                          QStringLiteral("systemd-timesync")});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestPreviewDialog::pictures_data()
{
    QTest::addColumn<QString>("colours");
    QTest::addColumn<int>("percent");
    for (const char *colours : {"light", "dark", "contrast"}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", colours, percent) << QString::fromLatin1(colours) << percent;
    }
}

void TestPreviewDialog::pictures()
{
    QFETCH(QString, colours);
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    applyColours(*coloursFromName(colours.toStdString()));
    const QString name = QStringLiteral("preview-") + QString::fromUtf8(QTest::currentDataTag());
    for (const auto &[what, kind] : {std::pair("file", FixKind::Chown), {"start", FixKind::User}}) {
        DialogStage stage(findingWith({fixOf(kind)}));
        stage.button("copyCommands")->click();
        picture(stage.dialog(), name + u'-' + QString::fromLatin1(what));
        stage.dialog().resize(760, 560);
        QTest::qWait(10);
        picture(stage.dialog(), name + u'-' + QString::fromLatin1(what) + QStringLiteral("-760"));
        const QStringList clipped = clippedTexts(stage.dialog());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
}

MOUNTLENS_GUI_TEST(TestPreviewDialog)
#include "tst_preview_dialog.moc"
