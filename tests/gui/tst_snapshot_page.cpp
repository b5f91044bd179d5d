// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/look/banner.h"
#include "gui/pseudo.h"
#include "gui/snapshot_files.h"
#include "gui/snapshots/compare_view.h"
#include "gui/snapshots/content_words.h"
#include "gui/snapshots/save_dialog.h"
#include "gui/snapshots/snapshot_page.h"
#include "snapshot/redact.h"
#include "text/check_text.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

class TestSnapshotPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutAFinding();
    void tellsWhereItComesFrom();
    void tellsItsAge();
    void redactedHasNoName();
    void aLiveCheckIsNotSavedYet();
    void listsWhatIsMissing();
    void asksAnotherQuestion();
    void byKeys();
    void comparesWithAnother();
    void comparesTheQuestionThatIsLookedAt();
    void theEarlierIsBefore();
    void aDamagedFileIsNotCompared_data();
    void aDamagedFileIsNotCompared();
    void damagedFilesAreNotOpened_data() { aDamagedFileIsNotCompared_data(); }
    void damagedFilesAreNotOpened();
    void savesThroughTheDialog();
    void opensFileDialogs();
    void speaksTheChosenLanguage();
    void looks();

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder->filePath(QLatin1StringView(name));
    }
    [[nodiscard]] QString changed(const std::function<void(Snapshot &)> &change,
                                  const char *name = "changed.mlsnap") const;
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString banner() const { return find<Banner>("origin")->accessibleName(); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeReader m_reader;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SnapshotPage> m_page;
};

namespace {

constexpr auto kSnapshot = "tests/data/seeds/1-dokuwiki.mlsnap";

void addQuestions(Snapshot &snapshot)
{
    for (const Operation operation : {Operation::List, Operation::Mkdir, Operation::Stat}) {
        Request request;
        request.operation = operation;
        request.path = "/dokuwiki/data/pages";
        snapshot.requests.push_back(request);
    }
}

void mend(Snapshot &snapshot)
{
    (*recordedAt(snapshot, {"dokuwiki", "data", "pages"}).inode)->mode = Mode(0777);
    snapshot.takenAt += 3600;
}

FindingPtr live()
{
    FindingPtr finding = findingOf(kSnapshot);
    finding->opened->origin.reset();
    return finding;
}

} // namespace

void TestSnapshotPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(nullptr, file("own.ini"));
    m_reader.answer = [](const Question &question) { return ui::findOut(question); };
    m_desk = std::make_unique<Desk>(m_reader, *m_preferences);
    m_page = std::make_unique<SnapshotPage>(*m_desk);
    m_page->resize(760, 700);
    m_page->show();
}

void TestSnapshotPage::cleanup()
{
    removePseudo();
    m_page.reset();
    m_desk.reset();
}

QString TestSnapshotPage::changed(const std::function<void(Snapshot &)> &change,
                                  const char *name) const
{
    return changedSnapshot(kSnapshot, file(name), change) ? file(name) : QString();
}

void TestSnapshotPage::withoutAFinding()
{
    QVERIFY(find<QPushButton>("openFirst")->isVisible());
    QVERIFY(!find<QPushButton>("save")->isVisible());
    QCOMPARE(m_page->firstFocus(), find<QPushButton>("openFirst"));
    m_page->save(); // from the menu: nothing to save
    QVERIFY(!m_page->findChild<SaveDialog *>());
    picture(*m_page, QStringLiteral("snapshot-none"));
}

void TestSnapshotPage::tellsWhereItComesFrom()
{
    m_desk->show(findingOf(kSnapshot), Place::Snapshot);
    QVERIFY2(banner().contains(QStringLiteral("seed")), qPrintable(banner()));
    QVERIFY(find<Banner>("origin")->isVisible());
    QVERIFY(!find<QPushButton>("openFirst")->isVisible());
    QCOMPARE(find<QTableView>("questions")->model()->rowCount(), 1);
    QVERIFY(!find<QLabel>("contains")->text().isEmpty());
}

void TestSnapshotPage::tellsItsAge()
{
    const FindingPtr finding = findingOf(kSnapshot);
    const std::int64_t then = finding->readAt;
    constexpr std::int64_t kDay = 86400;
    const QString today = originText(*finding, then + 10);
    const QString later = originText(*finding, then + 3 * kDay);
    const QString early = originText(*finding, then - 10 * kDay);
    QVERIFY(later.contains(u'3'));
    QVERIFY(today != later && early != today);
}

void TestSnapshotPage::redactedHasNoName()
{
    const QString path = changed([](Snapshot &s) { s = redacted(s); });
    m_desk->show(findingIn(path), Place::Snapshot);
    QVERIFY(!banner().contains(QStringLiteral("seed")));
    QVERIFY2(banner().contains(QStringLiteral("redacted")), qPrintable(banner()));
}

void TestSnapshotPage::aLiveCheckIsNotSavedYet()
{
    m_desk->show(live(), Place::Snapshot);
    QVERIFY2(banner().contains(originTitle(*m_desk->finding())), qPrintable(banner()));
    const QSignalSpy wanted(m_desk.get(), &Desk::placeWanted);
    click("ask");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<Place>(), Place::Diagnosis);
}

void TestSnapshotPage::listsWhatIsMissing()
{
    const QString path = changed([](Snapshot &s) {
        recordedAt(s, {"dokuwiki"}).accessAcl =
            Error(ErrorId::NoRightToRead, "ACL", "CAP_SYS_ADMIN");
    });
    m_desk->show(findingIn(path), Place::Snapshot);
    const QString missing = find<QLabel>("missing")->text();
    QVERIFY2(missing.contains(QStringLiteral("CAP_SYS_ADMIN")), qPrintable(missing));
}

void TestSnapshotPage::asksAnotherQuestion()
{
    m_desk->show(findingIn(changed(addQuestions)), Place::Snapshot);
    auto *table = find<QTableView>("questions");
    QCOMPARE(table->model()->rowCount(), 4);
    picture(*m_page, QStringLiteral("snapshot-questions"));
    const QSignalSpy wanted(m_desk.get(), &Desk::placeWanted);
    table->selectRow(2);
    click("ask");
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<Place>(), Place::Diagnosis);
    QCOMPARE(m_desk->finding()->request().operation, Operation::Mkdir);
    // It comes first now, and the others are still there.
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->index(0, 0).data().toString(), operationText(Operation::Mkdir));
}

void TestSnapshotPage::byKeys()
{
    m_desk->show(findingIn(changed(addQuestions)), Place::Snapshot);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->firstFocus()->setFocus();
    const auto focus = [] { return QApplication::focusWidget(); };
    for (const char *name : {"open", "save", "compare", "questions", "ask"}) {
        QCOMPARE(focus()->objectName(), QLatin1StringView(name));
        if (QLatin1StringView(name) == QLatin1StringView("questions"))
            QTest::keyClick(focus(), Qt::Key_Down);
        QTest::keyClick(focus(), Qt::Key_Tab);
    }
    find<QTableView>("questions")->setFocus();
    QTest::keyClick(find<QTableView>("questions"), Qt::Key_Return);
    QTRY_COMPARE(m_desk->finding()->request().operation, Operation::List);
}

void TestSnapshotPage::comparesWithAnother()
{
    m_desk->show(findingOf(kSnapshot), Place::Snapshot);
    auto *view = find<CompareView>("comparison");
    QVERIFY(!view->isVisible());
    m_page->compareFile(changed(mend));
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(QApplication::focusWidget(), view->heading());
    QCOMPARE(find<QTableView>("differences")->model()->rowCount(), 2);
    picture(*m_page, QStringLiteral("compare-light"));
    click("copyComparison");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("drwxrwxrwx 0777")));
    QVERIFY(m_page->escape());
    QVERIFY(!view->isVisible());
    QVERIFY(!m_page->escape());
}

/// Not the one that the other snapshot happens to be made for first.
void TestSnapshotPage::comparesTheQuestionThatIsLookedAt()
{
    const QString path = changed([](Snapshot &s) {
        addQuestions(s);
        std::reverse(s.requests.begin(), s.requests.end());
    });
    m_desk->show(findingOf(kSnapshot), Place::Snapshot);
    m_page->compareFile(path);
    auto *view = find<CompareView>("comparison");
    QTRY_VERIFY(view->isVisible());
    QVERIFY(!find<QTableView>("differences")->isVisible());
}

void TestSnapshotPage::theEarlierIsBefore()
{
    const QString mended = changed(mend);
    m_desk->show(findingIn(mended), Place::Snapshot);
    const QString original = changed([](Snapshot &) {}, "original.mlsnap");
    m_page->compareFile(original);
    QTRY_VERIFY(find<CompareView>("comparison")->isVisible());
    const auto *model = find<QTableView>("differences")->model();
    QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("drwxrwxrwx 0777"));
}

void TestSnapshotPage::aDamagedFileIsNotCompared_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("{ \"format\": ") << QStringLiteral("line 1");
    QTest::newRow("a field of another kind")
        << QByteArray("{\"format\":\"mountlens-snapshot\",\"version\":1,\"nodes\":7}")
        << QStringLiteral("$.");
    QTest::newRow("a newer version")
        << QByteArray("{\"format\":\"mountlens-snapshot\",\"version\":2}")
        << QStringLiteral("version 2");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("damaged.mlsnap");
}

void TestSnapshotPage::aDamagedFileIsNotCompared()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    QFile damaged(file("damaged.mlsnap"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    m_desk->show(findingOf(kSnapshot), Place::Snapshot);
    m_page->compareFile(damaged.fileName());
    auto *trouble = find<Banner>("trouble");
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->accessibleName().contains(said), qPrintable(trouble->accessibleName()));
    QVERIFY(!find<CompareView>("comparison")->isVisible());
}

void TestSnapshotPage::damagedFilesAreNotOpened()
{
    QFETCH(QByteArray, content);
    QFile damaged(file("damaged.mlsnap"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    const FindingPtr before = findingOf(kSnapshot);
    m_desk->show(before, Place::Snapshot);
    QSignalSpy failed(m_desk.get(), &Desk::failed);
    m_desk->offerFile(damaged.fileName());
    QVERIFY(failed.wait());
    QCOMPARE(m_desk->finding(), before);
}

void TestSnapshotPage::savesThroughTheDialog()
{
    m_desk->show(live(), Place::Snapshot);
    click("save");
    auto *dialog = m_page->findChild<SaveDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    emit dialog->saved(QStringLiteral("/tmp/x.mlsnap"));
    QVERIFY(banner().contains(QStringLiteral("/tmp/x.mlsnap")));
    dialog->reject();
}

void TestSnapshotPage::opensFileDialogs()
{
    m_desk->show(findingOf(kSnapshot), Place::Snapshot);
    for (const char *name : {"open", "compare"}) {
        click(name);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY2(dialog, name);
        delete dialog;
    }
}

void TestSnapshotPage::speaksTheChosenLanguage()
{
    m_desk->show(findingIn(changed(addQuestions)), Place::Snapshot);
    m_page->compareFile(changed(mend, "mended.mlsnap"));
    QTRY_VERIFY(find<CompareView>("comparison")->isVisible());
    QVERIFY(installPseudo());
    const QStringList foreign = {QStringLiteral("seed")};
    const QStringList english = plainEnglishLeft(*m_page, foreign);
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    QVERIFY(find<CompareView>("comparison")->isVisible());
    removePseudo();
    QVERIFY(!find<QLabel>("outcome")->text().contains(u'['));
}

void TestSnapshotPage::looks()
{
    m_desk->show(findingIn(changed(addQuestions)), Place::Snapshot);
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        QTest::qWait(30);
        picture(*m_page,
                QStringLiteral("snapshot-") + QString::fromLatin1(coloursName(colours).data()));
    }
    applyColours(Colours::Light);
    m_page->compareFile(changed(
        [](Snapshot &s) {
            mend(s);
            s.subject.credentials.setGroups({Kgid(33), Kgid(1000)});
        },
        "mended.mlsnap"));
    QTRY_VERIFY(find<CompareView>("comparison")->isVisible());
    QTest::qWait(30);
    picture(*m_page, QStringLiteral("compare-groups"));
    QVERIFY(installPseudo());
    m_page->resize(620, 560);
    QTest::qWait(30);
    picture(*m_page, QStringLiteral("snapshot-pseudo"));
    const QStringList clipped = clippedTexts(*m_page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QStringList largeClipped;
    const bool fits = QTest::qWaitFor([&] { // layouts follow a font when they are asked
        largeClipped = clippedTexts(*m_page);
        return largeClipped.isEmpty();
    });
    picture(*m_page, QStringLiteral("snapshot-pseudo-200"));
    QApplication::setFont(usual);
    QVERIFY2(fits, qPrintable(largeClipped.join(u'\n')));
}

MOUNTLENS_GUI_TEST(TestSnapshotPage)
#include "tst_snapshot_page.moc"
