// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "fixes/shell_script.h"
#include "gui/fake_reader.h"
#include "gui/fix_stage.h"
#include "gui/fixes/fix_card.h"
#include "gui/fixes/fix_words.h"
#include "gui/fixes/fold_button.h"
#include "gui/gui_main.h"
#include "gui/look/chip.h"
#include "gui/look/command_box.h"
#include "gui/look/text_label.h"
#include "gui/pseudo.h"
#include "text/fix_cards.h"
#include "text/fix_title.h"
#endif

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestFixCard : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void everyKindAndStatus_data();
    void everyKindAndStatus();
    void opensByKeysAndByClicks_data();
    void opensByKeysAndByClicks();
    void copiesItsCommandByKeys();
    void copiesItselfAsText();
    void whatThereIsNoScriptFor();
    void undoIsFolded();
    void tellsWhatItIs();
    void savesItsScript();
    void asksBeforeItReplaces();
    void saysWhatCannotBeWritten();
    void theDenialThatIsRight();
    void hostileNamesStayText_data();
    void hostileNamesStayText();
    void manyCommandsAreOneBox();
    void changesItsLanguage();
    void everyTableHoldsItsModel();
};

namespace {

/// A card in a window that scrolls, as on its page.
class CardStage
{
public:
    explicit CardStage(FindingPtr finding, std::size_t index = 0, int width = 740)
        : m_finding(std::move(finding))
    {
        m_area.setWidgetResizable(true);
        m_card = new FixCard(m_desk, m_finding, index);
        m_area.setWidget(m_card);
        m_area.resize(width, 900);
        m_area.show();
        QApplication::setActiveWindow(&m_area);
        (void)QTest::qWaitForWindowActive(&m_area);
    }
    explicit CardStage(Fix fix, int width = 740)
        : CardStage(findingWith({std::move(fix)}), 0, width)
    {
    }

    FixCard &card() { return *m_card; }
    QScrollArea &area() { return m_area; }
    const FindingPtr &finding() { return m_finding; }
    FoldButton &fold() { return *m_card->findChild<FoldButton *>(QStringLiteral("fold")); }

    template <class Widget>
    Widget *find(const char *name)
    {
        return m_card->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// nullptr: hidden as well.
    QPushButton *button(const char *name)
    {
        auto *found = find<QPushButton>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    QString said()
    {
        const auto *line = find<QLabel>("saidLine");
        return line && line->isVisible() ? line->text() : QString();
    }

private:
    FakeReader m_reader;
    QTemporaryDir m_folder;
    Preferences m_preferences{nullptr, m_folder.filePath(QStringLiteral("mountlens.ini"))};
    Desk m_desk{m_reader, m_preferences};
    FindingPtr m_finding;
    QScrollArea m_area;
    FixCard *m_card;
};

QString clipboard()
{
    return QApplication::clipboard()->text();
}

/// All texts of the labels that are seen.
QStringList shownTexts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            texts += label->text();
    }
    return texts;
}

/// The dialog that stands before the window; nullptr: none.
QMessageBox *question()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QMessageBox *>(widget);
        if (box && box->isVisible())
            return box;
    }
    return nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string longPath()
{
    std::string path;
    while (path.size() < 4000)
        path += '/' + std::string(200, 'a');
    return path + "/bbb";
}

} // namespace

void TestFixCard::cleanup()
{
    removePseudo();
}

void TestFixCard::everyKindAndStatus_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("risk");
    for (std::size_t i = 0; i < kFixKindCount; ++i) {
        for (const FixStatus status :
             {FixStatus::Ready, FixStatus::NeedsValue, FixStatus::Information}) {
            for (const Risk risk : {Risk::Low, Risk::High}) {
                const std::string name = std::string(fixKindName(static_cast<FixKind>(i))) + ", "
                                         + std::string(fixStatusName(status)) + ", "
                                         + std::string(riskName(risk));
                QTest::newRow(name.c_str())
                    << static_cast<int>(i) << static_cast<int>(status) << static_cast<int>(risk);
            }
        }
    }
}

void TestFixCard::everyKindAndStatus()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(int, risk);
    Fix fix = fixOf(static_cast<FixKind>(kind), static_cast<FixStatus>(status));
    fix.risk = static_cast<Risk>(risk);
    QVERIFY(installPseudo());
    CardStage stage(std::move(fix), 540);
    QVERIFY(!stage.card().isOpen());
    stage.card().setOpen(true);
    stage.find<FoldButton>("undoFold") ? stage.find<FoldButton>("undoFold")->click() : void();
    QTest::qWait(5);
    picture(stage.area(), QStringLiteral("kind-") + QString::fromUtf8(QTest::currentDataTag()));
    for (const QString &text : shownTexts(stage.card())) {
        QVERIFY2(!text.contains(u'?'), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[1-9n]"))), qPrintable(text));
    }
    const QStringList clipped = clippedTexts(stage.card());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QVERIFY2(stage.card().width() <= 540, qPrintable(QString::number(stage.card().width())));
}

void TestFixCard::opensByKeysAndByClicks_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Space") << int{Qt::Key_Space};
    QTest::newRow("Return") << int{Qt::Key_Return};
    QTest::newRow("Enter") << int{Qt::Key_Enter};
    QTest::newRow("a click on the button") << 0;
    QTest::newRow("a click on the title") << -1;
}

void TestFixCard::opensByKeysAndByClicks()
{
    QFETCH(int, key);
    CardStage stage(fixOf(FixKind::Setfacl));
    const auto press = [&] {
        if (key > 0)
            QTest::keyClick(&stage.fold(), static_cast<Qt::Key>(key));
        else if (key == 0)
            QTest::mouseClick(&stage.fold(), Qt::LeftButton);
        else
            QTest::mouseClick(stage.find<QLabel>("title"), Qt::LeftButton);
    };
    press();
    QVERIFY(stage.card().isOpen());
    QVERIFY(stage.find<QWidget>("body")->isVisible());
    press();
    QVERIFY(!stage.card().isOpen());
    QVERIFY(!stage.find<QWidget>("body")->isVisible());
}

void TestFixCard::copiesItsCommandByKeys()
{
    CardStage stage(fixOf(FixKind::Setfacl));
    stage.fold().setFocus();
    QTest::keyClick(&stage.fold(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("setfacl -m u:101:rwx,d:u:101:rwx /wiki"));
    stage.card().setOpen(true);
    QApplication::clipboard()->clear();
    QTest::keyClick(stage.button("preview"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), commandsToCopy(stage.finding()->fixes.fixes.front()));
    QVERIFY(!stage.said().isEmpty());
    QApplication::clipboard()->clear();
    QTest::mouseClick(stage.button("copyCommands"), Qt::LeftButton);
    QVERIFY(clipboard().startsWith(QStringLiteral("setfacl ")));
}

void TestFixCard::copiesItselfAsText()
{
    CardStage stage(wikiFinding());
    stage.card().setOpen(true);
    QTest::keyClick(stage.button("preview"), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const Finding &finding = *stage.finding();
    QCOMPARE(clipboard(),
             fixCard(finding.report, finding.fixes.fixes.front(), 1, finding.opened->names));
    QVERIFY(clipboard().startsWith(QStringLiteral("fix 1: ")));
}

void TestFixCard::whatThereIsNoScriptFor()
{
    CardStage settings(fixOf(FixKind::User));
    settings.card().setOpen(true);
    QVERIFY(settings.button("copyCommands") && settings.button("preview"));
    QVERIFY(!settings.button("saveScript") && !settings.button("saveUndoScript"));
    CardStage oneWay(fixOf(FixKind::Relay));
    oneWay.card().setOpen(true);
    QVERIFY(oneWay.button("saveScript") && !oneWay.button("saveUndoScript"));
    CardStage idle(fixOf(FixKind::CopyInPlace));
    idle.card().setOpen(true);
    QVERIFY(!idle.button("copyCommands") && !idle.button("preview"));
}

void TestFixCard::undoIsFolded()
{
    CardStage stage(fixOf(FixKind::Setfacl));
    stage.card().setOpen(true);
    auto *undo = stage.find<QWidget>("undo");
    QVERIFY(!undo->isVisible());
    QTest::keyClick(stage.find<FoldButton>("undoFold"), Qt::Key_Return);
    QVERIFY(undo->isVisible());
    QCOMPARE(undo->findChild<CommandBox *>()->text(), QStringLiteral("setfacl -b /wiki"));
    QTest::mouseClick(stage.find<FoldButton>("undoFold"), Qt::LeftButton);
    QVERIFY(!undo->isVisible());
}

void TestFixCard::tellsWhatItIs()
{
    CardStage stage(fixOf(FixKind::Chown));
    QStringList words;
    for (const Chip *chip : stage.card().findChildren<Chip *>()) {
        if (chip->isVisible())
            words += chip->text();
    }
    QCOMPARE(words, QStringList({QStringLiteral("low risk"), QStringLiteral("ready to run"),
                                 QStringLiteral("changes files"), QStringLiteral("undo ready")}));
    QVERIFY(stage.fold().accessibleName().contains(stage.find<QLabel>("title")->text()));
    QVERIFY(stage.card().accessibleName().startsWith(QStringLiteral("Fix 1: ")));
}

void TestFixCard::savesItsScript()
{
    const QTemporaryDir folder;
    CardStage stage(wikiFinding());
    stage.card().setOpen(true);
    const Fix &fix = stage.finding()->fixes.fixes.front();
    const QString path = folder.filePath(QStringLiteral("mine.sh"));
    QTest::mouseClick(stage.button("saveScript"), Qt::LeftButton);
    QTRY_VERIFY(saveDialog());
    QVERIFY(saveDialog()->selectedFiles().first().endsWith(QStringLiteral("mountlens-fix-1.sh")));
    choose(path);
    QTRY_COMPARE(contentOf(path), QByteArray::fromStdString(shellScript(fix, ScriptKind::Apply)));
    QTRY_VERIFY(stage.said().contains(path));
    QVERIFY(QFileInfo(path).isExecutable());
    const QString undo = folder.filePath(QStringLiteral("undo.sh"));
    QTest::keyClick(stage.button("saveUndoScript"), Qt::Key_Return);
    choose(undo);
    QTRY_COMPARE(contentOf(undo), QByteArray::fromStdString(shellScript(fix, ScriptKind::Undo)));
}

void TestFixCard::asksBeforeItReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.sh"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    CardStage stage(wikiFinding());
    stage.card().setOpen(true);
    const auto save = [&] {
        QTest::mouseClick(stage.button("saveScript"), Qt::LeftButton);
        choose(path);
        QTRY_VERIFY(question());
    };
    save();
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(contentOf(path), QByteArray("mine"));
    save();
    QTest::mouseClick(question()->findChild<QPushButton *>(QStringLiteral("replace")),
                      Qt::LeftButton);
    QTRY_VERIFY(contentOf(path).startsWith("#!/bin/sh"));
}

void TestFixCard::saysWhatCannotBeWritten()
{
    CardStage stage(wikiFinding());
    stage.card().setOpen(true);
    QTest::mouseClick(stage.button("saveScript"), Qt::LeftButton);
    choose(QStringLiteral("/proc/mountlens.sh"));
    QTRY_VERIFY(stage.said().contains(QStringLiteral("/proc/mountlens.sh")));
}

void TestFixCard::theDenialThatIsRight()
{
    Fix leave = fixOf(FixKind::Leave);
    leave.riskReason = RiskReason::RootOnHost;
    CardStage stage(std::move(leave));
    stage.card().setOpen(true);
    QVERIFY(!stage.button("copyCommands"));
    stage.find<QLineEdit>("why")->setText(QStringLiteral("as planned"));
    QTest::keyClick(stage.button("copyNote"), Qt::Key_Space);
    QVERIFY(clipboard().contains(QStringLiteral("ML-D007")));
    QVERIFY(clipboard().contains(QStringLiteral("as planned")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("note.txt"));
    QTest::mouseClick(stage.button("saveNote"), Qt::LeftButton);
    choose(path);
    QTRY_VERIFY(contentOf(path).contains("ML-D007"));
    QVERIFY(!QFileInfo(path).isExecutable());
}

void TestFixCard::hostileNamesStayText_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("newlines") << QByteArray("/a\nb\r\nc");
    QTest::newRow("escapes") << QByteArray("/\x1b[2J\x1b]0;x\a");
    QTest::newRow("direction") << QByteArray("/\xe2\x80\xae"
                                             "cod.exe");
    QTest::newRow("markup") << QByteArray("/<b>bold</b><img src=x>&amp;");
    QTest::newRow("no UTF-8") << QByteArray("/\xff\xfe");
    QTest::newRow("holes") << QByteArray("/%1%2%n&x");
    QTest::newRow("4096 bytes") << QByteArray::fromStdString(longPath());
}

void TestFixCard::hostileNamesStayText()
{
    QFETCH(QByteArray, path);
    Fix fix = fixOf(FixKind::Setfacl);
    fix.changes.inodes.front().path = path.toStdString();
    fix.files.front().path = path.toStdString();
    fix.run.front().argv.back() = path.toStdString();
    CardStage stage(std::move(fix), 540);
    stage.card().setOpen(true);
    QTest::qWait(5);
    for (const QString &text : shownTexts(stage.card())) {
        for (const QChar c : text)
            QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e)),
                     qPrintable(text));
    }
    for (const QLabel *label : stage.card().findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(clippedTexts(stage.card()), QStringList());
    QVERIFY(stage.card().width() <= 540);
}

void TestFixCard::manyCommandsAreOneBox()
{
    Fix fix = fixOf(FixKind::Setfacl);
    fix.run.assign(500, fix.run.front());
    fix.undo.clear();
    CardStage stage(std::move(fix));
    stage.card().setOpen(true);
    const auto boxes = stage.card().findChildren<CommandBox *>();
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes.first()->text().count(u'\n'), 499);
}

void TestFixCard::changesItsLanguage()
{
    CardStage stage(wikiFinding());
    stage.card().setOpen(true);
    stage.find<FoldButton>("undoFold")->click();
    stage.button("copyCommands")->click();
    QVERIFY(installPseudo());
    const QStringList left =
        plainEnglishLeft(stage.card(), {QStringLiteral("ana"), QStringLiteral("nginx"),
                                        QStringLiteral("systemd-timesync")});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(stage.card().isOpen());
}

void TestFixCard::everyTableHoldsItsModel()
{
    CardStage stage(wikiFinding());
    stage.card().setOpen(true);
    auto *table = stage.find<QTableView>("outcome");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(installPseudo());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
}

MOUNTLENS_GUI_TEST(TestFixCard)
#include "tst_fix_card.moc"
