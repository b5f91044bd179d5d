// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/start/drop_hint.h"
#include "gui/start/start_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace mountlens;
using namespace mountlens::ui;

Q_DECLARE_METATYPE(Place)

class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void cards_data();
    void cards();
    void snapshotDialog();
    void recentByKey();
    void recentByClick();
    void clearsRecents();
    void pastes_data();
    void pastes();
    void pastedFileIsOpened();
    void drops();
    void dropsSnapshot();
    void columns();
    void pictures();
};

namespace {

struct PageStage : test::EntryStage
{
    PageStage()
    {
        page.resize(900, 680);
        page.show();
    }
    template <class Widget>
    Widget *child(const char *name)
    {
        return page.findChild<Widget *>(QLatin1StringView(name));
    }
    void addRecent(const char *name)
    {
        Question question;
        question.who.container = name;
        Request request;
        request.path = "/data";
        question.request = request;
        desk.ask(question);
        QVERIFY(QTest::qWaitFor([this] { return !desk.jobs().busy(); }));
    }

    StartPage page{desk};
};

} // namespace

void TestStartPage::cards_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<Place>("place");
    QTest::newRow("container") << QByteArray("cardContainer") << Place::Containers;
    QTest::newRow("command") << QByteArray("cardCommand") << Place::Command;
    QTest::newRow("compose") << QByteArray("cardCompose") << Place::Compose;
    QTest::newRow("message") << QByteArray("cardMessage") << Place::Message;
    QTest::newRow("guide") << QByteArray("cardGuide") << Place::Guide;
}

void TestStartPage::cards()
{
    QFETCH(QByteArray, card);
    QFETCH(Place, place);
    PageStage stage;
    const QSignalSpy wanted(&stage.desk, &Desk::placeWanted);
    auto *button = stage.child<QAbstractButton>(card.constData());
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(wanted[0][0].value<Place>() == place);
    QVERIFY(wanted[1][0].value<Place>() == place);
}

void TestStartPage::snapshotDialog()
{
    PageStage stage;
    QTest::mouseClick(stage.child<QAbstractButton>("cardSnapshot"), Qt::LeftButton);
    auto *dialog = stage.page.findChild<QFileDialog *>(QStringLiteral("snapshotDialog"));
    QVERIFY(dialog);
    emit dialog->fileSelected(QStringLiteral("/a/b.mlsnap"));
    QTRY_COMPARE(stage.count(), 1);
    QCOMPARE(*stage.last().who.snapshot, std::string("/a/b.mlsnap"));
    dialog->close();
}

void TestStartPage::recentByKey()
{
    PageStage stage;
    QVERIFY(stage.child<QTableView>("recents")->isHidden());
    stage.addRecent("wiki");
    stage.addRecent("db");
    auto *list = stage.child<QTableView>("recents");
    QVERIFY(!list->isHidden());
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(stage.count(), 3);
    QCOMPARE(*stage.last().who.container, std::string("wiki"));
}

void TestStartPage::recentByClick()
{
    PageStage stage;
    stage.addRecent("wiki");
    auto *list = stage.child<QTableView>("recents");
    QTest::qWait(10);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(stage.count(), 2);
}

void TestStartPage::clearsRecents()
{
    PageStage stage;
    stage.addRecent("wiki");
    QTest::mouseClick(stage.child<QPushButton>("clearRecents"), Qt::LeftButton);
    QVERIFY(stage.desk.recents().all().empty());
    QVERIFY(stage.child<QTableView>("recents")->isHidden());
}

void TestStartPage::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Place>("place");
    QTest::newRow("command") << QStringLiteral("$ sudo docker run x") << Place::Command;
    QTest::newRow("message") << QStringLiteral("cat: /a: Permission denied") << Place::Message;
    QTest::newRow("missing file") << QStringLiteral("/no/such/file.yaml") << Place::Message;
}

void TestStartPage::pastes()
{
    QFETCH(QString, text);
    QFETCH(Place, place);
    PageStage stage;
    const QSignalSpy wanted(&stage.desk, &Desk::placeWanted);
    QApplication::clipboard()->setText(text);
    QVERIFY(stage.page.paste());
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(wanted[0][0].value<Place>() == place);
}

void TestStartPage::pastedFileIsOpened()
{
    PageStage stage;
    QFile file(stage.folder.filePath(QStringLiteral("compose.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QSignalSpy offered(&stage.desk, &Desk::configurationOffered);
    for (const QString &text : {file.fileName(), QUrl::fromLocalFile(file.fileName()).toString()}) {
        QApplication::clipboard()->setText(text);
        QVERIFY(stage.page.paste());
    }
    QTRY_COMPARE(offered.count(), 2);
    QCOMPARE(offered[0][0].toStringList(), QStringList(file.fileName()));
}

void TestStartPage::drops()
{
    PageStage stage;
    QMimeData data;
    QVERIFY(!canOffer(data));
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/x.yaml")),
                  QUrl::fromLocalFile(QStringLiteral("/a/y.yaml"))});
    const QSignalSpy offered(&stage.desk, &Desk::configurationOffered);
    auto *hint = stage.page.findChild<DropHint *>();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(hint, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(hint, &drop);
    QTRY_COMPARE(offered.count(), 1);
    QCOMPARE(offered[0][0].toStringList().size(), 2);
}

void TestStartPage::dropsSnapshot()
{
    PageStage stage;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/x.mlsnap"))});
    offer(stage.desk, data);
    QTRY_COMPARE(stage.count(), 1);
    QVERIFY(stage.last().who.snapshot);
}

void TestStartPage::columns()
{
    PageStage stage;
    const auto left = [&stage](const char *name) {
        return stage.child<QAbstractButton>(name)->mapTo(&stage.page, QPoint()).x();
    };
    stage.page.resize(300, 600);
    QTest::qWait(10);
    QCOMPARE(left("cardCommand"), left("cardContainer"));
    stage.page.resize(900, 600);
    QTest::qWait(10);
    QVERIFY(left("cardCommand") > left("cardContainer"));
}

void TestStartPage::pictures()
{
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        PageStage stage;
        stage.addRecent("wiki");
        QTest::qWait(20);
        test::picture(stage.page, QStringLiteral("start-%1").arg(static_cast<int>(colours)));
        stage.page.resize(600, 500);
        QTest::qWait(20);
        test::picture(stage.page, QStringLiteral("start-small-%1").arg(static_cast<int>(colours)));
    }
    applyColours(Colours::Light);
}

MOUNTLENS_GUI_TEST(TestStartPage)
#include "tst_start_page.moc"
