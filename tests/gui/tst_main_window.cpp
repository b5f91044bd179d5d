// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/desk/desk.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/window/main_window.h"
#include "gui/window/page.h"
#include "gui/window/rail.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mountlens;
using namespace mountlens::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void railByClicks();
    void placesByKeys();
    void backAndForward();
    void countsFixes();
    void titleTellsSubjectAndSource();
    void actionsNeedAFinding();
    void copiesTheFinding();
    void takesDroppedText();
    void languageIsStored();
    void panesInTurn();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeReader> m_reader;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_reader = std::make_unique<test::FakeReader>();
    m_preferences =
        std::make_unique<Preferences>(nullptr, m_folder->filePath(QStringLiteral("mountlens.ini")));
    m_desk = std::make_unique<Desk>(*m_reader, *m_preferences);
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_preferences.reset();
    m_reader.reset();
}

void TestMainWindow::railByClicks()
{
    int number = 0;
    for (const Place place : railPlaces()) {
        auto *button = m_window->findChild<QToolButton *>(QStringLiteral("rail%1").arg(++number));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_window->place(), place);
        QVERIFY(button->isChecked());
        QVERIFY(m_window->page(place)->isVisible());
    }
}

void TestMainWindow::placesByKeys()
{
    int key = Qt::Key_1;
    for (const Place place : railPlaces()) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key++), Qt::ControlModifier);
        QCOMPARE(m_window->place(), place);
    }
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->place(), Place::Start);
}

void TestMainWindow::backAndForward()
{
    QVERIFY(!action("actionBack")->isEnabled());
    m_window->goTo(Place::Fixes);
    m_window->goTo(Place::Diagnosis);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->place(), Place::Fixes);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->place(), Place::Start);
    QVERIFY(!action("actionBack")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->place(), Place::Fixes);
    m_window->goTo(Place::Snapshot);
    QVERIFY(!action("actionForward")->isEnabled());
}

void TestMainWindow::countsFixes()
{
    const FindingPtr finding = test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap");
    const auto *button = m_window->findChild<QToolButton *>(QStringLiteral("rail4"));
    QVERIFY(!button->text().contains(u'('));
    m_desk->show(finding);
    QVERIFY(button->text().contains(
        QStringLiteral("(%1)").arg(static_cast<int>(finding->fixes.fixes.size()))));
}

void TestMainWindow::titleTellsSubjectAndSource()
{
    const FindingPtr finding = test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap");
    m_desk->show(finding);
    QCOMPARE(m_window->place(), Place::Diagnosis);
    const QString title = m_window->windowTitle();
    QVERIFY2(title.contains(QStringLiteral("/dokuwiki/data/pages")), qPrintable(title));
    QVERIFY2(title.contains(QStringLiteral("snapshot of")), qPrintable(title));
}

void TestMainWindow::actionsNeedAFinding()
{
    for (const char *name : {"actionSaveSnapshot", "actionCopyFinding", "actionExplain"})
        QVERIFY(!action(name)->isEnabled());
    m_desk->show(test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap"));
    for (const char *name : {"actionSaveSnapshot", "actionCopyFinding", "actionExplain"})
        QVERIFY(action(name)->isEnabled());
}

void TestMainWindow::copiesTheFinding()
{
    m_desk->show(test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap"));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("denied[ML-D007]")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("setfacl")));
}

void TestMainWindow::takesDroppedText()
{
    QMimeData data;
    data.setText(QStringLiteral("docker run -v /a:/b nginx"));
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter); // Qt drops on what was entered
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    const QSignalSpy offered(m_desk.get(), &Desk::commandOffered);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(offered.count(), 1);
    QCOMPARE(m_window->place(), Place::Command);
    QVERIFY(m_window->findChild<QToolButton *>(QStringLiteral("rail1"))->isChecked());
}

void TestMainWindow::languageIsStored()
{
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("language"));
    QCOMPARE(button->menu()->actions().size(), 5);
    for (QAction *language : button->menu()->actions()) {
        if (language->text() == QStringLiteral("Polski"))
            language->trigger();
    }
    QCOMPARE(m_preferences->language(), std::optional(Language::Polish));
}

void TestMainWindow::panesInTurn()
{
    m_desk->show(test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap"));
    const QList<QWidget *> panes = m_window->page(Place::Diagnosis)->panes();
    QVERIFY(panes.size() > 1);
    const auto holdsFocus = [](const QWidget *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    m_window->activateWindow();
    panes.front()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(holdsFocus(panes[1]));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(holdsFocus(panes[0]));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(holdsFocus(panes.back()));
}

MOUNTLENS_GUI_TEST(TestMainWindow)
#include "tst_main_window.moc"
