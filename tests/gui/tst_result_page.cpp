// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The last page of the guided check, whatever came of it.
#include "gui/gui_main.h"
#include "gui/pseudo.h"
#include "gui/wizard/help_desk_dialog.h"
#include "gui/wizard/result_view.h"
#include "gui/wizard_stage.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

namespace {

Looked looked(const char *snapshot, Goal goal, const char *place)
{
    Looked made;
    made.finding = findingOf(snapshot);
    made.check.goal = goal;
    made.check.place = place;
    return made;
}

Looked dokuwiki()
{
    return looked("tests/data/seeds/1-dokuwiki.mlsnap", Goal::Create, "/dokuwiki/data/pages");
}

/// The same facts, as if they were this computer's.
Looked live()
{
    Looked made = dokuwiki();
    made.finding->opened->origin.reset();
    return made;
}

Looked withVerdict(VerdictKind kind)
{
    Looked made = dokuwiki();
    Verdict verdict;
    verdict.kind = kind;
    if (kind == VerdictKind::Undetermined)
        verdict.missing.emplace_back(ErrorId::NoRightToRead, "/proc/1/root", "ptrace");
    made.finding->report.verdict = std::move(verdict);
    made.finding->report.cause.reset();
    made.finding->report.code = resultCode(made.finding->report.verdict);
    made.finding->fixes = {};
    return made;
}

struct ResultStage
{
    ResultStage()
    {
        area.setWidgetResizable(true);
        area.setWidget(&view);
        area.resize(760, 560);
        area.show();
    }
    ~ResultStage() { area.takeWidget(); }
    ResultStage(const ResultStage &) = delete;
    ResultStage &operator=(const ResultStage &) = delete;

    void show(std::vector<Looked> all)
    {
        GuideOutcome outcome;
        outcome.looked = std::move(all);
        view.show(std::move(outcome));
    }

    [[nodiscard]] QString all() const
    {
        QString text;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        for (QPushButton *button : view.findChildren<QPushButton *>(QLatin1StringView(name))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    FakeReader reader;
    Preferences preferences{nullptr, folder.filePath(QStringLiteral("mountlens.ini"))};
    Desk desk{reader, preferences};
    ResultView view{desk};
    QScrollArea area;
};

/// In the dialog that asks where to save.
void chooseFile(const QString &path)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QFileDialog *>(window);
        if (!dialog || !dialog->isVisible())
            continue;
        emit dialog->fileSelected(path);
        dialog->reject();
    }
}

/// No sentence of the guided check is longer.
bool isShort(const QString &text)
{
    constexpr qsizetype kMaxWords = 20;
    static const QRegularExpression kEnd(QStringLiteral("[.;:?](\\s|$)"));
    for (const QString &sentence : text.split(kEnd)) {
        if (sentence.split(u' ', Qt::SkipEmptyParts).size() > kMaxWords)
            return false;
    }
    return true;
}

} // namespace

class TestResultPage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { removePseudo(); }
    void alwaysEndsInFull_data();
    void alwaysEndsInFull();
    void theWorstComesFirst();
    void othersOpen();
    void emptyWithoutAnything();
    void closingsAreShort();
    void testIsForLiveOnesOnly();
    void contradictionsAreSaid();
    void reportHasAll();
    void reportIsSaved();
    void snapshotIsSaved();
    void leavingIsNotedInTheReport();
    void languageChanges();
    void fitsAtDoubleSize();
};

void TestResultPage::alwaysEndsInFull_data()
{
    QTest::addColumn<int>("kind");
    for (const VerdictKind kind :
         {VerdictKind::Allowed, VerdictKind::Denied, VerdictKind::Undetermined})
        QTest::addRow("verdict %d", static_cast<int>(kind)) << static_cast<int>(kind);
}

void TestResultPage::alwaysEndsInFull()
{
    QFETCH(int, kind);
    ResultStage stage;
    stage.show({withVerdict(static_cast<VerdictKind>(kind))});
    const Closing closing = closingOf(*stage.view.main());
    for (const QStringList &part : {closing.found, closing.missing, closing.next}) {
        QVERIFY(!part.isEmpty());
        for (const QString &line : part)
            QVERIFY2(stage.all().contains(line), qPrintable(line));
    }
    QTest::qWait(20);
    picture(stage.area, QStringLiteral("result-verdict-%1").arg(kind));
}

void TestResultPage::theWorstComesFirst()
{
    const Looked allowed = withVerdict(VerdictKind::Allowed);
    const Looked open = withVerdict(VerdictKind::Undetermined);
    const Looked denied = dokuwiki();
    Looked failed;
    failed.error = Error(ErrorId::NoSuchContainer, "x");
    QCOMPARE(mostImportant({allowed, open, denied, failed}), 2U);
    QCOMPARE(mostImportant({allowed, failed}), 1U);
    QCOMPARE(mostImportant({denied, denied}), 0U);
    QCOMPARE(mostImportant({}), 0U);
}

void TestResultPage::othersOpen()
{
    ResultStage stage;
    Looked failed;
    failed.error = Error(ErrorId::NoSuchContainer, "x");
    failed.check.place = "/somewhere";
    stage.show({dokuwiki(), withVerdict(VerdictKind::Allowed), failed,
                looked("tests/data/seeds/2-root-secret.mlsnap", Goal::Read, "/tmp/secrets.txt")});
    QTest::qWait(20);
    picture(stage.view, QStringLiteral("result-several"));
    QVERIFY(!stage.button("open0")->isEnabled());
    for (const char *name : {"open1", "open2", "open3"}) {
        QVERIFY2(stage.button(name), name);
        stage.button(name)->click();
        QTest::qWait(1);
        QVERIFY(!stage.button(name)->isEnabled());
    }
    QCOMPARE(stage.view.main()->check.place, std::string("/tmp/secrets.txt"));
}

void TestResultPage::emptyWithoutAnything()
{
    ResultStage stage;
    stage.show({});
    QVERIFY(!stage.view.main());
    QVERIFY(stage.all().contains(closingWithoutChecks().found.front()));
    QVERIFY(!stage.button("report"));
    QVERIFY(stage.button("again"));
}

void TestResultPage::closingsAreShort()
{
    const auto errors = recogniseErrors("ping: permission denied (are you root?)");
    for (const Closing &closing :
         {closingWithoutChecks(), closingWithoutData(), closingOfText(errors.front()),
          closingOf(dokuwiki()), closingOf(withVerdict(VerdictKind::Allowed))}) {
        for (const QStringList &part : {closing.found, closing.missing, closing.next}) {
            for (const QString &line : part)
                QVERIFY2(isShort(line), qPrintable(line));
        }
    }
}

void TestResultPage::testIsForLiveOnesOnly()
{
    ResultStage stage;
    stage.show({dokuwiki()});
    QVERIFY(!stage.button("confirm"));
    stage.show({live()});
    QVERIFY(stage.button("confirm"));
    const QSignalSpy wanted(&stage.view, &ResultView::confirmWanted);
    stage.button("confirm")->click();
    QCOMPARE(wanted.count(), 1);
    FindingPtr finding = stage.view.main()->finding;
    finding->report.confirmation = {true, EACCES, true, true};
    stage.view.replaceMain(finding);
    QVERIFY(!stage.button("confirm"));
    QVERIFY(stage.all().contains(plainCertainty(finding->report)));
}

void TestResultPage::contradictionsAreSaid()
{
    ResultStage stage;
    Looked made = live();
    made.finding->report.confirmation = {true, 0, true, false};
    stage.show({made});
    QVERIFY(stage.all().contains(QStringLiteral("One of them is wrong")));
}

void TestResultPage::reportHasAll()
{
    ResultStage stage;
    stage.show({dokuwiki()});
    stage.button("report")->click();
    auto *dialog = stage.view.findChild<HelpDeskDialog *>();
    QVERIFY(dialog);
    const QString code = QString::fromStdString(stage.view.main()->finding->report.code);
    QVERIFY(dialog->text().contains(code));
    QVERIFY(dialog->text().contains(QStringLiteral("setfacl")));
    picture(*dialog, QStringLiteral("help-desk"));
    dialog->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
}

void TestResultPage::reportIsSaved()
{
    ResultStage stage;
    HelpDeskDialog dialog(stage.desk.jobs(), dokuwiki().finding, closingOf(dokuwiki()), nullptr);
    const QString path = stage.folder.filePath(QStringLiteral("report.txt"));
    dialog.saveText();
    chooseFile(path);
    QTRY_VERIFY(!stage.desk.jobs().busy());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), dialog.text());
    dialog.saveText();
    chooseFile(QStringLiteral("/nowhere/at/all"));
    QTRY_VERIFY(!stage.desk.jobs().busy());
}

void TestResultPage::snapshotIsSaved()
{
    ResultStage stage;
    HelpDeskDialog dialog(stage.desk.jobs(), dokuwiki().finding, closingOf(dokuwiki()), nullptr);
    const QString path = stage.folder.filePath(QStringLiteral("facts.mlsnap"));
    dialog.saveFacts();
    chooseFile(path);
    QTRY_VERIFY(!stage.desk.jobs().busy());
    Question question;
    question.who.snapshot = path.toStdString();
    const auto again = findOut(question);
    QVERIFY(again);
    QCOMPARE((*again)->report.code, dokuwiki().finding->report.code);
}

void TestResultPage::leavingIsNotedInTheReport()
{
    ResultStage stage;
    stage.show({dokuwiki()});
    const auto fixes = stage.view.main()->finding->fixes.fixes.size();
    const QByteArray note = "note" + QByteArray::number(static_cast<int>(fixes) + 1);
    QVERIFY(stage.button(note.constData()));
    stage.button(note.constData())->click();
    QVERIFY(!stage.button(note.constData())->isEnabled());
    QTest::qWait(1);
    stage.button("report")->click();
    const auto *dialog = stage.view.findChild<HelpDeskDialog *>();
    QVERIFY(dialog->text().contains(QStringLiteral("Decision:")));
}

void TestResultPage::languageChanges()
{
    ResultStage stage;
    stage.show({dokuwiki(), withVerdict(VerdictKind::Undetermined)});
    stage.button("report")->click();
    auto *dialog = stage.view.findChild<HelpDeskDialog *>();
    QVERIFY(installPseudo());
    QTest::qWait(1);
    const QStringList foreign{QStringLiteral("probe"), QStringLiteral("dokuwiki")};
    QStringList english = plainEnglishLeft(stage.view, foreign);
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    QVERIFY(dialog->windowTitle().startsWith(u'['));
    QCOMPARE(stage.view.main()->check.place, std::string("/dokuwiki/data/pages"));
}

void TestResultPage::fitsAtDoubleSize()
{
    const QFont font = QApplication::font();
    QFont big = font;
    big.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(big);
    QVERIFY(installPseudo());
    {
        ResultStage stage;
        stage.show({dokuwiki(), withVerdict(VerdictKind::Undetermined)});
        QTest::qWait(20);
        picture(stage.area, QStringLiteral("result-200"));
        const QStringList clipped = clippedTexts(stage.area);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QVERIFY(stage.view.minimumSizeHint().width() <= 760);
    }
    QApplication::setFont(font);
}

MOUNTLENS_GUI_TEST(TestResultPage)
#include "tst_result_page.moc"
