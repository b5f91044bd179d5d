// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_sentences.h"
#include "gui/diagram/chart_text.h"
#include "gui/diagram/chart_view.h"
#include "gui/diagram/identity_view.h"
#include "gui/diagram/save_picture.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/identity_findings.h"
#include "gui/pseudo.h"
#include "text/verdict_text.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestIdentityView : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void drawsEveryStationOnce_data();
    void drawsEveryStationOnce();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void tabEntersOnceAndLeaves();
    void arrowsMoveBetweenStations();
    void narrowGoesDown();
    void pointingTells();
    void saysEverything();
    void textForm();
    void anotherLanguage();
    void anotherFontPaletteOrDirection();
    void mirrored();
    void fitsNarrowAndLarge();
    void picturesAreFiles();
    void pictureThatCannotBeWritten();
    void theDialogSavesThem();
    void hostileNames();
    void nothingToShow();
    void pictures();
};

namespace {

struct NamedFinding
{
    const char *name;
    FindingPtr finding;
};

std::vector<NamedFinding> allFindings()
{
    return {{"socket", socketFinding()},
            {"host", hostFinding()},
            {"keepid", keepIdFinding()},
            {"nested", nestedFinding()},
            {"idmapped", idmappedFinding()},
            {"unmapped", unmappedFinding()},
            {"groups", groupEntryFinding()},
            {"wiki", test::findingOf("packaging/dokuwiki.mlsnap")},
            {"seed", test::findingOf("tests/data/seeds/5-docker-socket.mlsnap")}};
}

void findingRows()
{
    QTest::addColumn<FindingPtr>("finding");
    QTest::addColumn<int>("width");
    for (const NamedFinding &each : allFindings()) {
        for (const int width : {1000, 540, 320})
            QTest::addRow("%s, %d", each.name, width) << each.finding << width;
    }
}

/// A view that is shown and has the keyboard, between two buttons.
struct View
{
    explicit View(const FindingPtr &finding, int width = 1000)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&before);
        column->addWidget(&view);
        column->addWidget(&after);
        window.resize(width, 700);
        view.setFinding(finding);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window has no keyboard");
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ChartView *chart() const { return find<ChartView>("chart"); }
    [[nodiscard]] QString said() const { return find<QLabel>("said")->text(); }
    void press(Qt::Key key) const { QTest::keyClick(chart(), key); }
    [[nodiscard]] std::vector<BoxItem *> boxes() const
    {
        std::vector<BoxItem *> all;
        for (const auto &row : chart()->drawing().boxes())
            all.insert(all.end(), row.begin(), row.end());
        return all;
    }
    [[nodiscard]] int currentBoxes() const
    {
        const auto all = boxes();
        return static_cast<int>(std::count_if(all.begin(), all.end(),
                                              [](const BoxItem *box) { return box->isCurrent(); }));
    }

    QWidget window;
    QPushButton before;
    IdentityView view;
    QPushButton after;
};

} // namespace

Q_DECLARE_METATYPE(ui::FindingPtr)

void TestIdentityView::cleanup()
{
    removePseudo();
    applyColours(Colours::Light);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
}

void TestIdentityView::drawsEveryStationOnce_data()
{
    findingRows();
}

void TestIdentityView::drawsEveryStationOnce()
{
    QFETCH(FindingPtr, finding);
    QFETCH(int, width);
    const View shown(finding, width);
    const IdentityChart &chart = shown.chart()->chart();
    QStringList sentences;
    for (const BoxItem *box : shown.boxes())
        sentences += box->sentence();
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        for (std::size_t station = 0; station < chart.stations.size(); ++station)
            QVERIFY(sentences.contains(stationSentence(chart, row, station)));
    }
    for (const AccessClass which : classesOf(*chart.object))
        QVERIFY(sentences.contains(classSentence(chart, which)));
    for (const ChartCapability &capability : chart.capabilities)
        QCOMPARE(sentences.count(capabilitySentence(capability)), 1);
}

void TestIdentityView::nothingOverlaps_data()
{
    findingRows();
}

void TestIdentityView::nothingOverlaps()
{
    QFETCH(FindingPtr, finding);
    QFETCH(int, width);
    const View shown(finding, width);
    const QRectF room = shown.chart()->drawing().sceneRect();
    QVERIFY(room.width() <= shown.chart()->width());
    const auto items = shown.chart()->drawing().items();
    for (QGraphicsItem *item : items) {
        const QRectF own = dynamic_cast<DiagramItem *>(item)->rect();
        QCOMPARE(room.united(own), room);
        for (QGraphicsItem *other : items) {
            const bool both = dynamic_cast<BoxItem *>(item) && item != other;
            QVERIFY(!both || !own.intersects(dynamic_cast<DiagramItem *>(other)->rect()));
        }
    }
}

void TestIdentityView::tabEntersOnceAndLeaves()
{
    View shown(socketFinding());
    shown.before.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&shown.before, Qt::Key_Tab);
    QVERIFY(shown.chart()->hasFocus());
    QCOMPARE(shown.currentBoxes(), 1);
    shown.before.setFocus();
    shown.view.setFocus();
    QVERIFY(shown.chart()->hasFocus());
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Tab);
    QVERIFY(!shown.chart()->hasFocus());
    QCOMPARE(shown.currentBoxes(), 0);
    QCOMPARE(QApplication::focusWidget(), shown.find<QCheckBox>("textForm"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(shown.chart()->hasFocus());
    // It is where it was.
    QCOMPARE(shown.said(), stationSentence(shown.chart()->chart(), 0, 1));
}

void TestIdentityView::arrowsMoveBetweenStations()
{
    const View shown(socketFinding());
    const IdentityChart &chart = shown.chart()->chart();
    shown.chart()->setFocus();
    QCOMPARE(shown.said(), stationSentence(chart, 0, 0));
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.said(), stationSentence(chart, 0, 1));
    QVERIFY(shown.said().contains(QStringLiteral("0 231072 65536")));
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.said(), stationSentence(chart, 2, 1));
    QVERIFY(shown.said().contains(QStringLiteral("231072 + 998 = 232070")));
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.said(), classSentence(chart, AccessClass::Group));
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.said(), classSentence(chart, AccessClass::Group));
    shown.press(Qt::Key_End);
    QCOMPARE(shown.said(), capabilitySentence(chart.capabilities.back()));
    shown.press(Qt::Key_Home);
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.said(), stationSentence(chart, 0, 0));
    QCOMPARE(shown.currentBoxes(), 1);
}

void TestIdentityView::narrowGoesDown()
{
    const View shown(nestedFinding(), 400);
    QVERIFY(!shown.chart()->drawing().isWide());
    const IdentityChart &chart = shown.chart()->chart();
    shown.chart()->setFocus();
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.said(), stationSentence(chart, 0, 1));
    shown.press(Qt::Key_Right);
    QCOMPARE(shown.said(), stationSentence(chart, 0, 2));
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.said(), stationSentence(chart, 0, 1));
    shown.press(Qt::Key_End);
    QVERIFY(shown.chart()->verticalScrollBar()->value() > 0);
}

void TestIdentityView::pointingTells()
{
    const View shown(socketFinding());
    const BoxItem *box = shown.chart()->drawing().boxes()[2][1];
    const QPoint middle = shown.chart()->mapFromScene(box->rect().center());
    const QString hint = shown.said();
    QTest::mouseMove(shown.chart()->viewport(), middle);
    QTRY_COMPARE(shown.said(), box->sentence());
    QTest::mouseMove(shown.chart()->viewport(), QPoint(2, 2));
    QTRY_COMPARE(shown.said(), hint);
    QTest::mouseClick(shown.chart()->viewport(), Qt::LeftButton, {}, middle);
    QVERIFY(box->isCurrent());
}

void TestIdentityView::saysEverything()
{
    const FindingPtr finding = socketFinding();
    const View shown(finding);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(shown.chart());
    QVERIFY(told);
    const QString all = told->text(QAccessible::Description);
    QVERIFY(all.contains(headlineText(finding->report)));
    QVERIFY(all.contains(identityText(finding->report)));
    QVERIFY(all.contains(whyText(finding->report)));
    for (const QString &line : chartLines(shown.chart()->chart()))
        QVERIFY(all.contains(line));
    QCOMPARE(told->text(QAccessible::Name), QStringLiteral("Identity chain"));
    shown.chart()->setFocus();
    QVERIFY(told->text(QAccessible::Name).endsWith(shown.said()));
}

void TestIdentityView::textForm()
{
    const View shown(socketFinding());
    auto *text = shown.find<QPlainTextEdit>("text");
    QVERIFY(!text->isVisible());
    shown.chart()->setFocus();
    QTest::keyClick(shown.chart(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(text->isVisible());
    QVERIFY(shown.find<QCheckBox>("textForm")->isChecked());
    for (const QString &line : chartLines(shown.chart()->chart()))
        QVERIFY(text->toPlainText().contains(line));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(!text->hasFocus());
    QTest::mouseClick(shown.find<QPushButton>("copyText"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
    QTest::keyClick(shown.find<QCheckBox>("textForm"), Qt::Key_Space);
    QVERIFY(!text->isVisible());
}

void TestIdentityView::anotherLanguage()
{
    View shown(socketFinding());
    shown.find<QCheckBox>("textForm")->setChecked(true);
    const QString english = shown.chart()->accessibleDescription();
    QVERIFY(installPseudo());
    QCOMPARE(plainEnglishLeft(shown.view, {QStringLiteral("docker"), QStringLiteral("sock"),
                                           QStringLiteral("ping")}),
             QStringList());
    for (const BoxItem *box : shown.boxes())
        QVERIFY2(box->sentence().startsWith(u'['), qPrintable(box->sentence()));
    QVERIFY(shown.chart()->accessibleDescription().startsWith(u'['));
    picture(shown.view, QStringLiteral("pseudo"));
    removePseudo();
    QCOMPARE(shown.chart()->accessibleDescription(), english);
}

void TestIdentityView::anotherFontPaletteOrDirection()
{
    View shown(socketFinding());
    const auto drawn = [&] { return shown.chart()->grab().toImage(); };
    const QImage light = drawn();
    applyColours(Colours::Dark);
    QTest::qWait(10);
    QVERIFY(drawn() != light);
    applyColours(Colours::Light);
    QTest::qWait(10);
    QCOMPARE(drawn(), light);
    const qreal before = shown.boxes().front()->rect().height();
    shown.view.setFont(QFont(QStringLiteral("DejaVu Sans"), 16));
    QTest::qWait(10);
    QVERIFY(shown.boxes().front()->rect().height() > 1.3 * before);
}

void TestIdentityView::mirrored()
{
    View shown(socketFinding());
    const IdentityChart &chart = shown.chart()->chart();
    const auto leftOf = [&](std::size_t station) {
        return shown.chart()->drawing().boxes()[0][station]->rect().left();
    };
    QVERIFY(leftOf(0) < leftOf(1));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(10);
    QVERIFY(leftOf(0) > leftOf(1));
    shown.chart()->setFocus();
    shown.press(Qt::Key_Left);
    QCOMPARE(shown.said(), stationSentence(chart, 0, 1));
    picture(shown.view, QStringLiteral("mirrored"));
}

void TestIdentityView::fitsNarrowAndLarge()
{
    QVERIFY(installPseudo());
    for (const int points : {10, 20}) {
        QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), points));
        View shown(nestedFinding(), 560);
        QTest::qWait(20);
        QCOMPARE(clippedTexts(shown.view).join(u'\n'), QString());
        QVERIFY(shown.chart()->drawing().sceneRect().width() <= shown.chart()->width());
        picture(shown.view, QStringLiteral("narrow-%1").arg(points));
    }
}

void TestIdentityView::picturesAreFiles()
{
    const QTemporaryDir folder;
    View shown(socketFinding());
    const QString svg = folder.filePath(QStringLiteral("chain.svg"));
    QVERIFY(shown.view.savePicture(svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QXmlStreamReader xml(content);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(content.contains("231072 + 998 = 232070"));
    QSvgRenderer renderer(content);
    QVERIFY(renderer.isValid());
    QVERIFY(renderer.defaultSize().width() > 300);

    const QString png = folder.filePath(QStringLiteral("chain.PNG"));
    QVERIFY(shown.view.savePicture(png));
    const QImage image(png);
    QCOMPARE(image.size(), shown.chart()->drawing().sceneRect().size().toSize() * 2);
}

void TestIdentityView::pictureThatCannotBeWritten()
{
    View shown(socketFinding());
    QVERIFY(!shown.view.savePicture(QStringLiteral("/nowhere/at/all/chain.svg")));
    QCOMPARE(pictureFormat(QStringLiteral("a.png")), PictureFormat::Png);
    QCOMPARE(pictureFormat(QStringLiteral("a.jpeg")), PictureFormat::Svg);
}

void TestIdentityView::theDialogSavesThem()
{
    const QTemporaryDir folder;
    const View shown(socketFinding());
    QTest::mouseClick(shown.find<QPushButton>("savePicture"), Qt::LeftButton);
    auto *dialog = shown.view.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = folder.filePath(QStringLiteral("saved.svg"));
    emit dialog->fileSelected(path);
    QVERIFY(QFile::exists(path));
    QVERIFY(shown.said().contains(path));
    emit dialog->fileSelected(QStringLiteral("/nowhere/at/all/x.svg"));
    QVERIFY(shown.said().contains(QStringLiteral("/nowhere")));
    dialog->close();
}

void TestIdentityView::hostileNames()
{
    SubjectNames names;
    names.host.users[7] = "<b>\n" + std::string(100000, 'x');
    names.host.groups[7] = "\xe2\x80\xaegnp";
    View shown(findingOf({"file /a<b>&amp 0600 0:0\n", "host", "7:7",
                          requestFor(Operation::Read, "/a<b>&amp"), names, inContainer("x")}));
    QVERIFY(shown.chart()->drawing().sceneRect().width() <= shown.chart()->width());
    QVERIFY(shown.chart()->drawing().sceneRect().height() < 2000);
    const QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("chain.svg"));
    QVERIFY(shown.view.savePicture(svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("<b>"));
    QXmlStreamReader xml(content);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestIdentityView::nothingToShow()
{
    View shown(socketFinding());
    shown.view.setFinding(nullptr);
    QVERIFY(shown.boxes().empty());
    QVERIFY(!shown.find<QPushButton>("savePicture")->isEnabled());
    shown.chart()->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Home})
        shown.press(key);
    shown.view.setFinding(hostFinding());
    QVERIFY(!shown.boxes().empty());
}

void TestIdentityView::pictures()
{
    for (const NamedFinding &each : allFindings()) {
        for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
            applyColours(colours);
            const QString tail = u'-' + QString::fromLatin1(coloursName(colours).data());
            IdentityView view;
            view.resize(1000, 620);
            view.setFinding(each.finding);
            picture(view, QString::fromLatin1(each.name) + tail);
            view.resize(540, 560);
            picture(view, QString::fromLatin1(each.name) + QStringLiteral("-narrow") + tail);
        }
    }
}

MOUNTLENS_GUI_TEST(TestIdentityView)
#include "tst_identity_view.moc"
