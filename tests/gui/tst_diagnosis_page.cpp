// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding_case.h"
#include "gui/desk/desk.h"
#include "gui/expert/bullet_list.h"
#include "gui/expert/code_dialog.h"
#include "gui/expert/diagnosis_page.h"
#include "gui/expert/finding_text.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/look/verdict_badge.h"
#include "gui/models/check_model.h"
#include "gui/models/matrix_model.h"
#include "gui/models/operation_groups.h"
#include "gui/pseudo.h"
#include "gui/window/main_window.h"
#include "text/code_text.h"
#include "text/verdict_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <array>
#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

Q_DECLARE_METATYPE(Place)

class TestDiagnosisPage : public QObject
{
    Q_OBJECT

private slots:
    void nothingYet();
    void aDeniedSnapshot();
    void anAllowedProcess();
    void undeterminedWithRights();
    void confirmsALiveProcess();
    void aContradictionIsShown();
    void plannedAndRefused_data();
    void plannedAndRefused();
    void anotherOperationByKeys();
    void aliveProcessIsAskedAnew();
    void anotherPathByEnter();
    void renamingNeedsTwoNames();
    void headingsOfOperationsAreNotChosen();
    void aFailureKeepsTheAnswerBefore();
    void selectionIsShared();
    void passedChecksAreHidden();
    void matrixCellBecomesTheQuestion();
    void copiesTheFinding();
    void copiesEvidence();
    void explainsTheCode();
    void codeDialogFollowsTheLanguage();
    void goesToTheFixes();
    void panesInTurn();
    void focusGoesToTheHeading();
    void speaksTheLanguage();
    void longAndHostileTextsFit();
    void pictures_data();
    void pictures();
};

namespace {

constexpr const char *kSnapshot = "packaging/dokuwiki.mlsnap";

struct Scene
{
    explicit Scene(QSize size = {1100, 900})
    {
        window.resize(size);
        window.show();
    }

    DiagnosisPage *page() { return qobject_cast<DiagnosisPage *>(window.page(Place::Diagnosis)); }

    template <class T>
    T *find(const char *name)
    {
        return page()->findChild<T *>(QLatin1StringView(name));
    }

    /// The tab with this widget.
    int tabOf(const char *name)
    {
        auto *tabs = find<QTabWidget>("findingTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(find<QWidget>(name)))
                return tab;
        }
        return -1;
    }

    QTemporaryDir folder;
    test::FakeReader reader;
    Preferences preferences{nullptr, folder.filePath(QStringLiteral("mountlens.ini"))};
    Desk desk{reader, preferences};
    MainWindow window{desk};
};

QString textOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

bool isShown(const QWidget *widget)
{
    return widget && !widget->isHidden();
}

/// A finding of a process that runs, as far as anybody can see.
FindingPtr liveFinding(const char *world, const Request &request)
{
    FindingPtr finding = test::findingIn(world, "host", "7:7", request);
    finding->opened->subject.pid = Pid(4711);
    finding->opened->subject.command = "worker";
    finding->question.who.pid = Pid(4711);
    return finding;
}

FindingPtr allowedFinding()
{
    return liveFinding("file /a 0644 0:0", test::requestTo(Operation::Read, "/a"));
}

/// The table's rows that are selected.
QList<int> selectedRows(const QAbstractItemView *table)
{
    QList<int> rows;
    for (const QModelIndex &index : table->selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

struct Look
{
    const char *name;
    Colours colours;
    int points;
    QSize size;
};

} // namespace

Q_DECLARE_METATYPE(Look)

void TestDiagnosisPage::nothingYet()
{
    Scene scene;
    const QSignalSpy wanted(&scene.desk, &Desk::placeWanted);
    scene.desk.goTo(Place::Diagnosis);
    auto *start = scene.find<QPushButton>("toStart");
    QVERIFY(start->isVisible());
    QCOMPARE(scene.page()->firstFocus(), start);
    QVERIFY(scene.page()->panes().isEmpty());
    scene.page()->find();
    start->click();
    QCOMPARE(wanted.last().front().value<Place>(), Place::Start);
    scene.desk.goTo(Place::Diagnosis);
    QTest::keyClick(scene.find<QPushButton>("toGuide"), Qt::Key_Space);
    QCOMPARE(wanted.last().front().value<Place>(), Place::Guide);
}

void TestDiagnosisPage::aDeniedSnapshot()
{
    Scene scene;
    const FindingPtr finding = test::findingOf(kSnapshot);
    scene.desk.show(finding);
    QCOMPARE(scene.find<VerdictBadge>("verdict")->verdict(), VerdictKind::Denied);
    QCOMPARE(scene.find<VerdictBadge>("verdict")->code(), QStringLiteral("ML-D004"));
    QCOMPARE(scene.find<QLabel>("headline")->text(), headlineText(finding->report));
    QCOMPARE(scene.find<QLabel>("why")->text(), whyText(finding->report));
    QVERIFY(scene.find<QLabel>("certainty")->text().contains(certaintyText(finding->report)));
    QVERIFY(isShown(scene.find<QWidget>("snapshotBanner")));
    QVERIFY(textOf(scene.find<QWidget>("snapshotBanner")).contains(QStringLiteral("example")));
    QVERIFY(!isShown(scene.find<QWidget>("containerBanner")));
    QVERIFY(!isShown(scene.find<QWidget>("contradictionBanner")));
    QVERIFY(!isShown(scene.find<QWidget>("confirm")));
    QVERIFY(!isShown(scene.find<QWidget>("rights")));
    QVERIFY(textOf(scene.page()).contains(stationTexts(finding->report).front()));
}

void TestDiagnosisPage::anAllowedProcess()
{
    Scene scene;
    scene.desk.show(allowedFinding());
    QCOMPARE(scene.find<VerdictBadge>("verdict")->verdict(), VerdictKind::Allowed);
    QVERIFY(!isShown(scene.find<QWidget>("explain")));
    QVERIFY(!isShown(scene.find<QWidget>("fixes")));
    QVERIFY(!isShown(scene.find<QWidget>("why")));
    QVERIFY(!isShown(scene.find<QWidget>("snapshotBanner")));
    QVERIFY(isShown(scene.find<QWidget>("confirm")));
    QVERIFY(textOf(scene.page()).contains(QStringLiteral("4711")));
}

void TestDiagnosisPage::undeterminedWithRights()
{
    Scene scene;
    bool asked = false;
    scene.reader.answerWithRights = [&asked](const Question &) {
        asked = true;
        return allowedFinding();
    };
    const FindingPtr finding =
        liveFinding("dir /a 0755 0:0 unread inode", test::requestTo(Operation::List, "/a"));
    scene.desk.show(finding);
    QCOMPARE(scene.find<VerdictBadge>("verdict")->verdict(), VerdictKind::Undetermined);
    QVERIFY(!scene.find<BulletList>("missing")->lines().isEmpty());
    finding->report.verdict.missing = {Error(ErrorId::NoRightToRead, "/proc/4711/root")};
    scene.desk.show(finding);
    QCOMPARE(scene.find<BulletList>("missing")->lines(), missingTexts(finding->report));
    auto *rights = scene.find<QPushButton>("rights");
    QVERIFY(isShown(rights));
    rights->click();
    QTRY_COMPARE(scene.find<VerdictBadge>("verdict")->verdict(), VerdictKind::Allowed);
    QVERIFY(asked);
}

void TestDiagnosisPage::confirmsALiveProcess()
{
    Scene scene;
    const FindingPtr finding = allowedFinding();
    scene.desk.show(finding);
    const QSignalSpy changed(&scene.desk, &Desk::findingChanged);
    finding->report.confirmation = {true, 0, true, true};
    scene.find<QPushButton>("confirm")->click();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(scene.find<QLabel>("certainty")->text().contains(certaintyText(finding->report)));
}

void TestDiagnosisPage::aContradictionIsShown()
{
    Scene scene;
    const FindingPtr finding = allowedFinding();
    finding->report.confirmation = {true, EACCES, true, false};
    scene.desk.show(finding);
    auto *banner = scene.find<QWidget>("contradictionBanner");
    QVERIFY(isShown(banner));
    QVERIFY(textOf(banner).contains(contradictionText(finding->report)));
    QApplication::clipboard()->clear();
    scene.find<QPushButton>("copyContradiction")->click();
    QCOMPARE(QApplication::clipboard()->text(), findingText(*finding));
}

void TestDiagnosisPage::plannedAndRefused_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("planned") << false << QByteArray();
    QTest::newRow("set-up fails") << false << QByteArray("/data");
    QTest::newRow("refused") << true << QByteArray();
}

void TestDiagnosisPage::plannedAndRefused()
{
    QFETCH(const bool, refused);
    QFETCH(const QByteArray, target);
    Scene scene;
    const FindingPtr finding = allowedFinding();
    finding->report.planned = true;
    finding->report.refused = refused;
    finding->report.setUpTarget = target.toStdString();
    scene.desk.show(finding);
    auto *banner = scene.find<QWidget>("containerBanner");
    QVERIFY(isShown(banner));
    QVERIFY(textOf(banner).contains(QString::fromUtf8(target)));
    QVERIFY(!isShown(scene.find<QWidget>("confirm")));
}

void TestDiagnosisPage::anotherOperationByKeys()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    auto *operation = scene.find<QComboBox>("operation");
    operation->setFocus();
    QTest::keyClick(operation, Qt::Key_Down);
    QTRY_COMPARE(scene.desk.finding()->request().operation, Operation::Write);
    QCOMPARE(operation->currentData().toInt(), static_cast<int>(Operation::Write));
    QTRY_COMPARE(scene.window.focusWidget(), operation);
    QVERIFY(!scene.desk.finding()->live());
}

void TestDiagnosisPage::aliveProcessIsAskedAnew()
{
    Scene scene;
    std::optional<Question> asked;
    scene.reader.answer = [&asked](const Question &question) {
        asked = question;
        return allowedFinding();
    };
    scene.desk.show(allowedFinding());
    auto *operation = scene.find<QComboBox>("operation");
    operation->setFocus();
    QTest::keyClick(operation, Qt::Key_Down);
    QTRY_VERIFY(asked);
    QCOMPARE(asked->request->operation, Operation::Write);
    QCOMPARE(asked->who.pid, std::optional(Pid(4711)));
}

void TestDiagnosisPage::anotherPathByEnter()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    auto *path = scene.find<QLineEdit>("path");
    QCOMPARE(path->text(), QStringLiteral("/dokuwiki/data/pages/start.txt"));
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("/dokuwiki/data"));
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(scene.desk.finding()->request().path, std::string("/dokuwiki/data"));
    QCOMPARE(scene.desk.finding()->request().operation, Operation::Read);
    path->clear();
    scene.find<QPushButton>("askPath")->click();
    QTest::qWait(20);
    QCOMPARE(scene.desk.finding()->request().path, std::string("/dokuwiki/data"));
}

void TestDiagnosisPage::renamingNeedsTwoNames()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    auto *second = scene.find<QLineEdit>("secondPath");
    QVERIFY(!isShown(second));
    auto *operation = scene.find<QComboBox>("operation");
    operation->setCurrentIndex(operation->findData(static_cast<int>(Operation::Rename)));
    emit operation->activated(operation->currentIndex());
    QTRY_COMPARE(scene.desk.finding()->request().operation, Operation::Rename);
    QVERIFY(isShown(second));
    QCOMPARE(second->text(), QStringLiteral("/dokuwiki/data/pages/.mountlens-new"));
}

void TestDiagnosisPage::headingsOfOperationsAreNotChosen()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    const auto *operation = scene.find<QComboBox>("operation");
    QCOMPARE(operation->count(), static_cast<int>(kOperationCount + kOperationGroups.size()));
    const QModelIndex heading = operation->model()->index(0, 0);
    QVERIFY(!heading.flags().testFlag(Qt::ItemIsSelectable));
    QCOMPARE(operation->currentData().toInt(), static_cast<int>(Operation::Read));
}

void TestDiagnosisPage::aFailureKeepsTheAnswerBefore()
{
    Scene scene;
    scene.desk.show(allowedFinding());
    auto *operation = scene.find<QComboBox>("operation");
    QTest::keyClick(operation, Qt::Key_Down);
    auto *banner = scene.find<QWidget>("failureBanner");
    QTRY_VERIFY(isShown(banner));
    QCOMPARE(operation->currentData().toInt(), static_cast<int>(Operation::Read));
    scene.desk.show(allowedFinding());
    QVERIFY(!isShown(banner));
}

void TestDiagnosisPage::selectionIsShared()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    auto *path = scene.find<QAbstractItemView>("pathTable");
    auto *checks = scene.find<QAbstractItemView>("checkTable");
    QCOMPARE(path->currentIndex().row(), 3);
    QVERIFY(checks->currentIndex().data(CheckModel::DecidesRole).toBool());
    QTest::mouseClick(path->viewport(), Qt::LeftButton, {},
                      path->visualRect(path->model()->index(0, 0)).center());
    QCOMPARE(selectedRows(checks), QList<int>({0, 1, 2, 3}));
    checks->setFocus();
    checks->setCurrentIndex(checks->model()->index(5, 0));
    QCOMPARE(path->currentIndex().row(), 1);
    QCOMPARE(scene.find<QLabel>("checkDetail")->text(),
             checks->currentIndex().data(CheckModel::WholeTextRole).toString());
    QVERIFY(scene.find<QPlainTextEdit>("markedPath")->toPlainText().contains(u'^'));
}

void TestDiagnosisPage::passedChecksAreHidden()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    auto *checks = scene.find<QAbstractItemView>("checkTable");
    const int all = checks->model()->rowCount();
    scene.page()->find();
    QTest::keyClick(scene.find<QCheckBox>("hidePassed"), Qt::Key_Space);
    QVERIFY(checks->model()->rowCount() < all);
    auto *path = scene.find<QAbstractItemView>("pathTable");
    path->setCurrentIndex(path->model()->index(1, 0));
    QVERIFY(selectedRows(checks).isEmpty());
    path->setCurrentIndex(path->model()->index(3, 0));
    QVERIFY(!selectedRows(checks).isEmpty());
}

void TestDiagnosisPage::matrixCellBecomesTheQuestion()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    scene.find<QTabWidget>("findingTabs")->setCurrentIndex(scene.tabOf("matrixTable"));
    auto *table = scene.find<QAbstractItemView>("matrixTable");
    QTRY_VERIFY(table->currentIndex().isValid());
    QVERIFY(table->currentIndex().data(MatrixModel::AskedRole).toBool());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(scene.desk.finding()->request().operation, Operation::Write);
    QVERIFY(table->currentIndex().data(MatrixModel::AskedRole).toBool());
    const QModelIndex other = table->currentIndex().siblingAtColumn(3);
    table->scrollTo(other);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(other).center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(other).center());
    QTRY_COMPARE(scene.desk.finding()->report.subject.credentials.fsUid, Kuid(65533));
}

void TestDiagnosisPage::copiesTheFinding()
{
    Scene scene;
    const FindingPtr finding = test::findingOf(kSnapshot);
    scene.desk.show(finding);
    QApplication::clipboard()->clear();
    scene.find<QPushButton>("copyFinding")->click();
    QCOMPARE(QApplication::clipboard()->text(), findingText(*finding));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("ML-D004")));
}

void TestDiagnosisPage::copiesEvidence()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    scene.find<QTabWidget>("findingTabs")->setCurrentIndex(scene.tabOf("evidenceTable"));
    auto *table = scene.find<QAbstractItemView>("evidenceTable");
    scene.find<QPushButton>("copyRow")->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("/\tstat\t")));
    QVERIFY(!QApplication::clipboard()->text().contains(u'\n'));
    scene.find<QPushButton>("copyAll")->click();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), table->model()->rowCount());
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("/\tmountinfo\t")));
}

void TestDiagnosisPage::explainsTheCode()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    scene.find<QPushButton>("explain")->click();
    auto *dialog = scene.window.findChild<QDialog *>(QStringLiteral("codeDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("codeTitle"))->text(),
             codeText("ML-D004")->title);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!scene.window.findChild<QDialog *>(QStringLiteral("codeDialog")));
    scene.window.findChild<QAction *>(QStringLiteral("actionExplain"))->trigger();
    QVERIFY(scene.window.findChild<QDialog *>(QStringLiteral("codeDialog")));
}

void TestDiagnosisPage::codeDialogFollowsTheLanguage()
{
    CodeDialog dialog("ML-D004");
    dialog.show();
    QVERIFY(test::installPseudo());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("codeTitle"))->text().contains(u'['));
    QVERIFY(dialog.windowTitle().contains(u'['));
    QCOMPARE(test::plainEnglishLeft(dialog), QStringList());
    test::removePseudo();
    CodeDialog unknown("ML-D999");
    QVERIFY(!unknown.findChild<QLabel *>(QStringLiteral("codeTitle"))->text().isEmpty());
}

void TestDiagnosisPage::goesToTheFixes()
{
    Scene scene;
    const FindingPtr finding =
        liveFinding("dir /a 0700 0:0", test::requestTo(Operation::List, "/a"));
    finding->fixes.fixes.resize(2);
    scene.desk.show(finding);
    const QSignalSpy wanted(&scene.desk, &Desk::placeWanted);
    auto *fixes = scene.find<QPushButton>("fixes");
    QVERIFY(fixes->text().contains(u'2'));
    fixes->click();
    QCOMPARE(wanted.last().front().value<Place>(), Place::Fixes);
    finding->fixes.fixes.clear();
    scene.desk.show(finding);
    QVERIFY(!fixes->isEnabled());
}

void TestDiagnosisPage::panesInTurn()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    const QList<QWidget *> panes = scene.page()->panes();
    QVERIFY(panes.contains(scene.find<QWidget>("pathTable")));
    QVERIFY(panes.contains(scene.find<QWidget>("checkTable")));
    for (QWidget *pane : panes) {
        QVERIFY(pane->isVisible());
        pane->setFocus(Qt::TabFocusReason);
        QWidget *focus = scene.window.focusWidget();
        QVERIFY(focus && (pane == focus || pane->isAncestorOf(focus)));
    }
    scene.find<QTabWidget>("findingTabs")->setCurrentIndex(scene.tabOf("evidenceTable"));
    QVERIFY(scene.page()->panes().contains(scene.find<QWidget>("evidenceTable")));
    QVERIFY(!scene.page()->panes().contains(scene.find<QWidget>("pathTable")));
}

void TestDiagnosisPage::focusGoesToTheHeading()
{
    Scene scene;
    scene.desk.show(test::findingOf(kSnapshot));
    QCOMPARE(scene.page()->firstFocus(), scene.find<QWidget>("headline"));
    QCOMPARE(scene.window.focusWidget(), scene.find<QWidget>("headline"));
}

void TestDiagnosisPage::speaksTheLanguage()
{
    Scene scene({760, 560});
    scene.desk.show(test::findingOf(kSnapshot));
    auto *tabs = scene.find<QTabWidget>("findingTabs");
    QVERIFY(test::installPseudo());
    const auto backToEnglish = qScopeGuard(test::removePseudo);
    const QStringList foreign = {QStringLiteral("nginx"),    QStringLiteral("sleep"),
                                 QStringLiteral("example"),  QStringLiteral("systemd-timesync"),
                                 QStringLiteral("dokuwiki"), QStringLiteral("data"),
                                 QStringLiteral("pages")};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(10);
        const QStringList english = test::plainEnglishLeft(*scene.page(), foreign);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        QCOMPARE(test::clippedTexts(*scene.page()).join(u'\n'), QString());
    }
    QCOMPARE(scene.find<QLineEdit>("path")->text(),
             QStringLiteral("/dokuwiki/data/pages/start.txt"));
    test::removePseudo();
    QVERIFY(!textOf(scene.page()).contains(QStringLiteral("[")));
}

void TestDiagnosisPage::longAndHostileTextsFit()
{
    Scene scene({760, 560});
    std::string path = "/a";
    for (int i = 0; i < 200; ++i)
        path += "/" + std::string(15, 'x') + "\n\xe2\x80\xae";
    const FindingPtr finding =
        liveFinding("dir /a 0755 0:0", test::requestTo(Operation::Read, path));
    finding->opened->subject.command = std::string(4000, 'y');
    finding->report.container = std::string(4000, 'z');
    for (int i = 0; i < 1000; ++i)
        finding->report.notices.push_back(
            {NoticeId::OtherUserInside, {std::string(500, 'u'), std::string(500, 'v')}});
    scene.desk.show(finding);
    auto *scroll = scene.page()->findChild<QScrollArea *>();
    QTest::qWait(20);
    QVERIFY(scroll->horizontalScrollBar()->maximum() == 0);
    scene.find<QToolButton>("worthKnowingAll")->click();
    QVERIFY(scene.find<BulletList>("worthKnowing")->lines().size() <= 40);
}

void TestDiagnosisPage::pictures_data()
{
    QTest::addColumn<Look>("look");
    constexpr std::array kLooks = {
        Look{"light", Colours::Light, 10, {1200, 950}},
        Look{"dark", Colours::Dark, 10, {1200, 950}},
        Look{"contrast", Colours::HighContrast, 10, {1200, 950}},
        Look{"small", Colours::Light, 10, {760, 560}},
        Look{"large-text", Colours::Light, 20, {1100, 900}},
        Look{"small-large-text", Colours::Light, 20, {760, 560}},
    };
    for (const Look &look : kLooks)
        QTest::newRow(look.name) << look;
}

/// Nothing is compared: where a folder is named for them they are for looking at.
void TestDiagnosisPage::pictures()
{
    QFETCH(const Look, look);
    const QFont before = QApplication::font();
    QApplication::setFont(QFont(before.family(), look.points));
    applyColours(look.colours);
    Scene stage(look.size);
    const auto save = [&](const char *what) {
        QTest::qWait(30);
        test::picture(stage.window, QLatin1StringView(look.name) + u'-' + QLatin1StringView(what));
    };
    stage.desk.goTo(Place::Diagnosis);
    save("empty");
    stage.desk.show(test::findingOf(kSnapshot));
    auto *tabs = stage.find<QTabWidget>("findingTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        save(QByteArray("tab").append(QByteArray::number(tab)).constData());
    }
    if (auto *button = stage.find<QPushButton>("explain")) {
        button->click();
        if (auto *dialog = stage.window.findChild<QDialog *>(QStringLiteral("codeDialog")))
            test::picture(*dialog, QLatin1StringView(look.name) + QStringLiteral("-code"));
    }
    QApplication::setFont(before);
    applyColours(Colours::Light);
}

MOUNTLENS_GUI_TEST(TestDiagnosisPage)
#include "tst_diagnosis_page.moc"
