// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "gui/fake_reader.h"
#include "gui/fix_stage.h"
#include "gui/fixes/fix_card.h"
#include "gui/fixes/fixes_page.h"
#include "gui/fixes/fold_button.h"
#include "gui/fixes/preview_dialog.h"
#include "gui/gui_main.h"
#include "gui/look/theme.h"
#include "gui/pseudo.h"
#include "gui/window/main_window.h"
#endif

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestFixesPage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void aDenialAndItsFixes();
    void walkedByKeys();
    void panes();
    void decisionsComeFirst();
    void sortedAndFiltered();
    void openCardsStayOpen();
    void allHidden();
    void leaveIsACardInAnyCase();
    void neverOffered();
    void nothingAsked();
    void allowed();
    void undetermined();
    void deniedWithoutAFix();
    void ofASnapshot();
    void anotherFinding();
    void sixtyFourFixes();
    void opensThePreview();
    void readsAgainHere();
    void inAnotherLanguage_data();
    void inAnotherLanguage();
    void pictures_data();
    void pictures();

private:
    QFont m_font = QApplication::font();
};

namespace {

constexpr const char *kOpenWorld = R"(
    dir    /wiki             0777  1000:1000
)";

class PageStage
{
public:
    PageStage()
    {
        m_window.resize(760, 560);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        (void)QTest::qWaitForWindowActive(&m_window);
    }
    explicit PageStage(FindingPtr finding)
        : PageStage()
    {
        show(std::move(finding));
    }

    void show(FindingPtr finding)
    {
        m_desk.show(std::move(finding), Place::Fixes);
        QTest::qWait(5);
    }

    FakeReader &reader() { return m_reader; }
    Desk &desk() { return m_desk; }
    MainWindow &window() { return m_window; }
    FixesPage &page()
    {
        if (m_window.place() != Place::Fixes)
            m_window.goTo(Place::Fixes);
        return *static_cast<FixesPage *>(m_window.page(Place::Fixes));
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        return page().findChild<Widget *>(QString::fromLatin1(name));
    }
    bool sees(const char *name)
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    /// Of the cards, from the top down.
    std::vector<std::size_t> order()
    {
        std::vector<std::size_t> indices;
        for (const FixCard *card : page().cards())
            indices.push_back(card->index());
        return indices;
    }
    bool shows(const QString &part)
    {
        for (const QLabel *label : page().findChildren<QLabel *>()) {
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
    MainWindow m_window{m_desk};
};

using Indices = std::vector<std::size_t>;

Fix weighed(FixKind kind, Risk risk)
{
    Fix fix = fixOf(kind);
    fix.risk = risk;
    return fix;
}

FindingPtr threeFixes()
{
    return findingWith({weighed(FixKind::User, Risk::High), weighed(FixKind::Chown, Risk::Medium),
                        weighed(FixKind::GroupAdd, Risk::Low)});
}

FindingPtr manyKinds()
{
    return findingWith({weighed(FixKind::Setfacl, Risk::Low), weighed(FixKind::Chown, Risk::Medium),
                        weighed(FixKind::User, Risk::Medium),
                        weighed(FixKind::Capability, Risk::High), fixOf(FixKind::Leave)});
}

} // namespace

void TestFixesPage::cleanup()
{
    removePseudo();
    QApplication::setFont(m_font);
    applyColours(Colours::Light);
}

void TestFixesPage::aDenialAndItsFixes()
{
    PageStage stage(wikiFinding());
    QCOMPARE(stage.order(), (Indices{0, 1, 2}));
    QVERIFY(stage.shows(QStringLiteral("3 fixes for ML-D007")));
    QVERIFY(stage.shows(QStringLiteral("/wiki/new.txt")));
    const auto &cards = stage.page().cards();
    QVERIFY(cards[0]->isOpen() && !cards[1]->isOpen() && !cards[2]->isOpen());
    QVERIFY(stage.sees("withheldHeading") && stage.sees("controls") && stage.sees("leaveCard"));
    QVERIFY(!stage.sees("nothingToMend") && !stage.sees("snapshotBanner"));
    QVERIFY(stage.shows(QStringLiteral("chmod 777: Never")));
}

void TestFixesPage::walkedByKeys()
{
    PageStage stage(wikiFinding());
    stage.find<QComboBox>("order")->setFocus();
    QStringList names;
    QWidget *second = nullptr;
    for (int step = 0; step < 100; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        names += focus->objectName() + u'@' + QLatin1StringView(focus->metaObject()->className());
        if (focus == stage.page().cards()[1]->findChild<FoldButton *>(QStringLiteral("fold"))) {
            second = focus;
            break;
        }
    }
    QVERIFY2(second, qPrintable(names.join(u' ')));
    QVERIFY(names.first().startsWith(QStringLiteral("hideRecreate")));
    for (const char *name : {"fold", "copyCommands", "preview", "saveScript", "saveUndoScript"})
        QVERIFY2(names.join(u' ').contains(QString::fromLatin1(name) + u'@'), name);
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(stage.page().cards()[1]->isOpen());
}

void TestFixesPage::panes()
{
    PageStage stage(wikiFinding());
    (void)stage.page();
    QTest::keyClick(&stage.window(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("order"));
    QTest::keyClick(&stage.window(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(),
             stage.page().cards()[0]->findChild<FoldButton *>(QStringLiteral("fold")));
    stage.show(findingWith({fixOf(FixKind::Setfacl)}));
    QCOMPARE(stage.page().panes().size(), 1);
}

/// What the reader has to decide stands above the commands.
void TestFixesPage::decisionsComeFirst()
{
    PageStage stage(findingWith({fixOf(FixKind::Relay, FixStatus::NeedsValue)}));
    const auto topOf = [&](const QString &part) {
        for (const QLabel *label : stage.page().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return label->mapTo(&stage.page(), QPoint()).y();
        }
        return -1;
    };
    const int decision = topOf(QStringLiteral("Decide what starts it"));
    const int command = topOf(QStringLiteral("socat"));
    QVERIFY(decision >= 0 && decision < command);
}

void TestFixesPage::sortedAndFiltered()
{
    PageStage stage(threeFixes());
    auto *order = stage.find<QComboBox>("order");
    auto *hide = stage.find<QCheckBox>("hideRecreate");
    QCOMPARE(stage.order(), (Indices{0, 1, 2}));
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(stage.page().view().order, FixOrder::Risk);
    QCOMPARE(stage.order(), (Indices{2, 1, 0}));
    QTest::keyClick(order, Qt::Key_Down);
    QCOMPARE(stage.order(), (Indices{1, 0, 2}));
    QTest::mouseClick(hide->parentWidget(), Qt::LeftButton);
    QCOMPARE(stage.order(), (Indices{1}));
    QTest::keyClick(hide, Qt::Key_Space);
    QCOMPARE(stage.order().size(), std::size_t{3});
}

void TestFixesPage::openCardsStayOpen()
{
    PageStage stage(threeFixes());
    stage.page().cards()[0]->setOpen(false);
    stage.page().cards()[1]->setOpen(true);
    stage.find<QComboBox>("order")->setCurrentIndex(1);
    for (const FixCard *card : stage.page().cards())
        QCOMPARE(card->isOpen(), card->index() == 1);
}

void TestFixesPage::allHidden()
{
    PageStage stage(findingWith({fixOf(FixKind::User), fixOf(FixKind::GroupAdd)}));
    stage.find<QCheckBox>("hideRecreate")->setChecked(true);
    QVERIFY(stage.page().cards().empty());
    QVERIFY(stage.sees("allHidden"));
    QTest::mouseClick(stage.find<QPushButton>("showAll"), Qt::LeftButton);
    QTRY_COMPARE(stage.page().cards().size(), std::size_t{2});
    QVERIFY(!stage.find<QCheckBox>("hideRecreate")->isChecked());
}

void TestFixesPage::leaveIsACardInAnyCase()
{
    PageStage stage(wikiFinding());
    QVERIFY(stage.sees("leaveCard"));
    stage.show(findingWith({fixOf(FixKind::Leave), fixOf(FixKind::Setfacl)}));
    QVERIFY(!stage.find<QWidget>("leaveCard"));
    QVERIFY(stage.page().cards()[0]->isOpen());
    QVERIFY(stage.sees("copyNote"));
}

void TestFixesPage::neverOffered()
{
    PageStage stage(wikiFinding());
    auto *card = stage.find<QWidget>("neverCard1");
    auto *fold = card->findChild<FoldButton *>(QStringLiteral("fold"));
    QVERIFY(fold->accessibleName().contains(QStringLiteral("chmod 777")));
    const auto seen = [&] {
        int count = 0;
        for (const QLabel *label : card->findChildren<QLabel *>())
            count += label->isVisible() ? 1 : 0;
        return count;
    };
    const int before = seen();
    QTest::keyClick(fold, Qt::Key_Space);
    QCOMPARE(seen(), before + 1);
}

void TestFixesPage::nothingAsked()
{
    PageStage stage;
    (void)stage.page();
    QVERIFY(stage.sees("nothingToMend"));
    QVERIFY(!stage.sees("question") && !stage.sees("controls"));
    const QSignalSpy wanted(&stage.desk(), &Desk::placeWanted);
    QTest::keyClick(stage.find<QPushButton>("go"), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Place>(), Place::Start);
}

void TestFixesPage::allowed()
{
    PageStage stage(findingIn(kOpenWorld, Operation::Create, "/wiki/new.txt"));
    QCOMPARE(stage.desk().finding()->report.verdict.kind, VerdictKind::Allowed);
    QVERIFY(stage.sees("nothingToMend") && stage.sees("question"));
    QVERIFY(!stage.sees("withheldHeading") && !stage.sees("leaveCard"));
}

void TestFixesPage::undetermined()
{
    PageStage stage(
        findingIn("dir /wiki 0755 1000:1000 unread inode", Operation::Create, "/wiki/new.txt"));
    QCOMPARE(stage.desk().finding()->report.verdict.kind, VerdictKind::Undetermined);
    QVERIFY(stage.sees("nothingToMend") && stage.sees("missing"));
    int asked = 0;
    stage.reader().answerWithRights = [&](const Question &) -> Result<FindingPtr> {
        ++asked;
        return wikiFinding();
    };
    QTest::mouseClick(stage.find<QPushButton>("readWithRights"), Qt::LeftButton);
    QTRY_COMPARE(stage.page().cards().size(), std::size_t{3});
    QCOMPARE(asked, 1);
}

void TestFixesPage::deniedWithoutAFix()
{
    PageStage stage(findingWith({}));
    QVERIFY(stage.sees("nothingToMend") && stage.sees("withheldHeading"));
    QVERIFY(stage.sees("leaveCard") && !stage.sees("controls"));
    QVERIFY(stage.shows(QStringLiteral("No fix for ML-D007")));
}

void TestFixesPage::ofASnapshot()
{
    PageStage stage(findingOf("packaging/dokuwiki.mlsnap"));
    QVERIFY(stage.sees("snapshotBanner"));
    QVERIFY(stage.shows(QStringLiteral("From a snapshot of ")));
}

void TestFixesPage::anotherFinding()
{
    PageStage stage(threeFixes());
    stage.page().cards()[2]->setOpen(true);
    stage.show(wikiFinding());
    QCOMPARE(stage.order(), (Indices{0, 1, 2}));
    QVERIFY(!stage.page().cards()[2]->isOpen());
    QCOMPARE(QApplication::focusWidget(), stage.page().firstFocus());
    stage.show(findingIn(kOpenWorld, Operation::Create, "/wiki/new.txt"));
    QVERIFY(stage.page().cards().empty());
}

void TestFixesPage::sixtyFourFixes()
{
    std::vector<Fix> fixes;
    for (std::size_t i = 0; i < 64; ++i)
        fixes.push_back(fixOf(static_cast<FixKind>(i % kFixKindCount)));
    QElapsedTimer timer;
    timer.start();
    PageStage stage(findingWith(std::move(fixes)));
    QCOMPARE(stage.page().cards().size(), std::size_t{64});
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(stage.shows(QStringLiteral("64 fixes for ML-D007")));
}

void TestFixesPage::opensThePreview()
{
    PageStage stage(wikiFinding());
    QTest::mouseClick(stage.find<QPushButton>("preview"), Qt::LeftButton);
    QTRY_VERIFY(stage.window().findChild<PreviewDialog *>());
    QTest::keyClick(stage.window().findChild<PreviewDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!stage.window().findChild<PreviewDialog *>());
    stage.page().preview(1000);
    QVERIFY(!stage.window().findChild<PreviewDialog *>());
}

void TestFixesPage::readsAgainHere()
{
    PageStage stage(wikiFinding());
    stage.reader().answer = [](const Question &) -> Result<FindingPtr> {
        return findingIn(kOpenWorld, Operation::Create, "/wiki/new.txt");
    };
    QTest::keyClick(&stage.window(), Qt::Key_F5);
    QTRY_VERIFY(stage.page().cards().empty());
    QCOMPARE(stage.window().place(), Place::Fixes);
}

void TestFixesPage::inAnotherLanguage_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("fixes") << 0;
    QTest::newRow("nothing asked") << 1;
    QTest::newRow("allowed") << 2;
    QTest::newRow("no fix") << 3;
    QTest::newRow("all hidden") << 4;
}

void TestFixesPage::inAnotherLanguage()
{
    QFETCH(int, state);
    PageStage stage;
    (void)stage.page();
    if (state == 0)
        stage.show(manyKinds());
    if (state == 2)
        stage.show(findingIn(kOpenWorld, Operation::Create, "/wiki/new.txt"));
    if (state == 3)
        stage.show(findingWith({}));
    if (state == 4) {
        stage.show(findingWith({fixOf(FixKind::User), fixOf(FixKind::GroupAdd)}));
        stage.find<QCheckBox>("hideRecreate")->setChecked(true);
    }
    for (FixCard *card : stage.page().cards())
        card->setOpen(true);
    for (FoldButton *fold : stage.page().findChildren<FoldButton *>())
        fold->setChecked(true);
    QVERIFY(installPseudo());
    const QStringList left =
        plainEnglishLeft(stage.page(), {QStringLiteral("ana"), QStringLiteral("nginx"),
                                        QStringLiteral("systemd-timesync")});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestFixesPage::pictures_data()
{
    QTest::addColumn<QString>("colours");
    QTest::addColumn<int>("percent");
    for (const char *colours : {"light", "dark", "contrast"}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s-%d", colours, percent) << QString::fromLatin1(colours) << percent;
    }
}

/// Nothing is cut off, whatever is open; with pictures for whoever wants to look.
void TestFixesPage::pictures()
{
    QFETCH(QString, colours);
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    applyColours(*coloursFromName(colours.toStdString()));
    PageStage stage(manyKinds());
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    picture(stage.window(), name + QStringLiteral("-760"));
    stage.window().resize(1200, 1500);
    QTest::qWait(20);
    picture(stage.window(), name + QStringLiteral("-large"));
    const QStringList cutWide = clippedTexts(stage.page());
    QVERIFY2(cutWide.isEmpty(), qPrintable(cutWide.join(u'\n')));
    // What the list of places leaves of a narrow window is its own business.
    const int list = stage.window().width() - stage.page().width();
    stage.window().resize(std::max(760, list + 620), 560);
    for (FoldButton *fold : stage.page().findChildren<FoldButton *>())
        fold->setChecked(true);
    for (FoldButton *fold : stage.page().findChildren<FoldButton *>())
        fold->setChecked(true);
    QTest::qWait(20);
    const QStringList cutNarrow = clippedTexts(stage.page());
    QVERIFY2(cutNarrow.isEmpty(), qPrintable(cutNarrow.join(u'\n')));
    QWidget *all = stage.page().firstFocus()->parentWidget();
    picture(*all, name + QStringLiteral("-all"));
    stage.show(findingIn(kOpenWorld, Operation::Create, "/wiki/new.txt"));
    picture(stage.window(), name + QStringLiteral("-allowed"));
    stage.show(findingOf("packaging/dokuwiki.mlsnap"));
    picture(stage.window(), name + QStringLiteral("-no-fix"));
}

MOUNTLENS_GUI_TEST(TestFixesPage)
#include "tst_fixes_page.moc"
