// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Parts of pages: what they say to eyes and to screen readers, by keys and clicks.
#include "gui/gui_main.h"
#include "gui/look/banner.h"
#include "gui/look/card.h"
#include "gui/look/card_button.h"
#include "gui/look/chip.h"
#include "gui/look/command_box.h"
#include "gui/look/empty_state.h"
#include "gui/look/flow_layout.h"
#include "gui/look/flow_text.h"
#include "gui/look/metrics.h"
#include "gui/look/scroll_page.h"
#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"
#include "gui/pseudo.h"

#include <QAccessible>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <vector>

using namespace mountlens;
using namespace mountlens::ui;

namespace {

const QString kLongPath = QStringLiteral("/srv/data/projects/%1/pages").arg(QString(200, u'x'));

QAccessibleInterface *accessible(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

QString nameOf(QWidget &widget)
{
    return accessible(widget)->text(QAccessible::Name);
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void badgeSaysItsVerdict();
    void badgeGrowsWithTheText();
    void badgeRunsFromRightToLeft();
    void chipSaysItsWord();
    void labelsWrapWordsOfAnyLength();
    void labelsShowTheirTextAsItIs();
    void labelsFollowFontAndPalette();
    void headingsAreHeadings();
    void codeIsCopied();
    void commandsWrapAtBlanks();
    void commandIsCopiedAndSaysSo();
    void commandIsCopiedByKeys();
    void commandSpeaksTheLanguage();
    void cardButtonIsPressed();
    void cardButtonSaysWhatItIs();
    void cardButtonsAreHighEnough();
    void bannerSaysWhatChanges();
    void bannerPutsButtonsWhereThereIsRoom();
    void emptyStateOffersButtons();
    void flowGoesToAnotherLine();
    void flowRunsFromRightToLeft();
    void gapsFollowTheText();
    void proseIsNotWiderThanItIsRead();
    void pagesScrollByKeys();
    void pageTitleIsOneHeading();
    void enterPressesButtons();

private:
    QFont m_font = QApplication::font();
};

void TestLook::cleanup()
{
    QApplication::setFont(m_font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyColours(Colours::Light);
    test::removePseudo();
}

void TestLook::badgeSaysItsVerdict()
{
    VerdictBadge badge;
    badge.setVerdict(VerdictKind::Denied, QStringLiteral("ML-D007"));
    QCOMPARE(nameOf(badge), QStringLiteral("Denied ML-D007"));
    QCOMPARE(accessible(badge)->role(), QAccessible::StaticText);
    const int wide = badge.sizeHint().width();
    badge.setVerdict(VerdictKind::Allowed, {});
    QCOMPARE(nameOf(badge), QStringLiteral("Allowed"));
    QVERIFY(badge.sizeHint().width() < wide);
    badge.resize(badge.sizeHint());
    const QImage allowed = badge.grab().toImage();
    badge.setVerdict(VerdictKind::Undetermined, {});
    badge.resize(badge.sizeHint());
    QVERIFY(badge.grab().toImage() != allowed);
}

void TestLook::badgeGrowsWithTheText()
{
    VerdictBadge badge;
    badge.setVerdict(VerdictKind::Denied, QStringLiteral("ML-D007"));
    const QSize before = badge.sizeHint();
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    show(badge);
    QVERIFY(badge.sizeHint().height() > before.height() * 18 / 10);
    QVERIFY(badge.sizeHint().width() > before.width() * 17 / 10);
}

void TestLook::badgeRunsFromRightToLeft()
{
    VerdictBadge badge;
    badge.setVerdict(VerdictKind::Denied, QStringLiteral("ML-D007"));
    badge.resize(badge.sizeHint());
    const QImage before = badge.grab().toImage();
    badge.setLayoutDirection(Qt::RightToLeft);
    const QImage after = badge.grab().toImage();
    QCOMPARE(after.size(), before.size());
    QVERIFY(after != before);
}

void TestLook::chipSaysItsWord()
{
    Chip chip;
    chip.setLook(Symbol::Warning, Tone::Warning);
    chip.setText(QStringLiteral("Medium risk"));
    QCOMPARE(nameOf(chip), QStringLiteral("Medium risk"));
    QCOMPARE(chip.text(), QStringLiteral("Medium risk"));
    const int with = chip.sizeHint().width();
    chip.setLook(std::nullopt, Tone::Neutral);
    QVERIFY(chip.sizeHint().width() < with);
    QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
}

void TestLook::labelsWrapWordsOfAnyLength()
{
    for (const TextRole role : {TextRole::Body, TextRole::Code, TextRole::Title}) {
        TextLabel label(role);
        label.setText(kLongPath);
        QVERIFY(label.minimumSizeHint().width() < 300);
        QVERIFY(label.hasHeightForWidth());
        const int line = label.fontMetrics().height();
        QVERIFY(label.heightForWidth(400) >= 4 * line);
        QVERIFY(label.heightForWidth(200) > label.heightForWidth(400));
        QCOMPARE(label.heightForWidth(1), label.heightForWidth(0));
    }
}

void TestLook::labelsShowTheirTextAsItIs()
{
    TextLabel label(TextRole::Body);
    label.setText(QStringLiteral("<b>bold</b> & a second\nline"));
    QCOMPARE(label.text(), QStringLiteral("<b>bold</b> & a second\nline"));
    QCOMPARE(nameOf(label), label.text());
    TextLabel one(TextRole::Body);
    one.setText(QStringLiteral("<b>bold</b> & a second"));
    QCOMPARE(label.heightForWidth(900), 2 * one.heightForWidth(900));
}

void TestLook::labelsFollowFontAndPalette()
{
    TextLabel body(TextRole::Body);
    TextLabel title(TextRole::Title);
    TextLabel muted(TextRole::Muted);
    TextLabel denied(TextRole::Strong);
    denied.setTone(Tone::Denied);
    QVERIFY(title.font().pointSizeF() > body.font().pointSizeF() * 1.3);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    applyColours(Colours::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(body.font().pointSizeF(), large.pointSizeF());
    const QPalette now = QApplication::palette();
    QCOMPARE(body.palette().color(QPalette::WindowText), now.color(QPalette::WindowText));
    QCOMPARE(muted.palette().color(QPalette::WindowText), mutedColour(now));
    QCOMPARE(denied.palette().color(QPalette::WindowText), toneColour(Tone::Denied, now));
    QCOMPARE(denied.palette().color(QPalette::Disabled, QPalette::WindowText),
             now.color(QPalette::Disabled, QPalette::WindowText));
}

void TestLook::headingsAreHeadings()
{
    for (const TextRole role : {TextRole::Title, TextRole::Heading}) {
        TextLabel label(role);
        label.setText(QStringLiteral("Fixes"));
        QCOMPARE(accessible(label)->role(), QAccessible::Heading);
        QCOMPARE(nameOf(label), QStringLiteral("Fixes"));
        show(label);
        label.setFocus();
        QVERIFY(label.hasFocus()); // as an answer's heading when it comes
    }
    TextLabel body(TextRole::Body);
    QCOMPARE(accessible(body)->role(), QAccessible::StaticText);
}

void TestLook::codeIsCopied()
{
    TextLabel label(TextRole::Code);
    label.setText(QStringLiteral("/srv/data/file"));
    label.resize(400, label.heightForWidth(400));
    show(label);
    const int letter = label.fontMetrics().horizontalAdvance(u'x');
    const int middle = label.height() / 2;
    QTest::mousePress(&label, Qt::LeftButton, {}, {1, middle});
    QTest::mouseMove(&label, {4 * letter + 1, middle});
    QMouseEvent drag(QEvent::MouseMove, QPointF(4 * letter + 1, middle),
                     label.mapToGlobal(QPointF(4 * letter + 1, middle)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&label, &drag);
    QTest::mouseRelease(&label, Qt::LeftButton, {}, {4 * letter + 1, middle});
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QStringLiteral("/srv"));
    QTest::mouseDClick(&label, Qt::LeftButton, {}, {1, middle});
    label.copy();
    QCOMPARE(clipboardText(), label.text());
    QCOMPARE(label.layoutDirection(), Qt::LeftToRight);
}

void TestLook::commandsWrapAtBlanks()
{
    const QFont font = roleFont(TextRole::Code, m_font);
    const QFontMetricsF metrics(font);
    const qreal letter = metrics.horizontalAdvance(u'x');
    FlowText text;
    text.set(QStringLiteral("setfacl -m u:101:rwx -- /srv"), {font, Breaks::Command});
    // "setfacl -m" fits, "-m" is not parted from its dash, and the rest is set in.
    const qreal width = 11.5 * letter;
    QCOMPARE(text.heightFor(width), std::ceil(text.heightFor(1000) * 4));
    QCOMPARE(text.positionAt({100, metrics.height() * 0.5}, width), 10);
    QCOMPARE(text.positionAt({0, metrics.height() * 1.5}, width), 11);
    text.set(QStringLiteral("a\nb"), {font, Breaks::Command});
    QCOMPARE(text.positionAt({0, metrics.height() * 1.5}, width), 2);
    text.set(kLongPath, {font, Breaks::Code});
    QVERIFY(text.heightFor(1) >= text.heightFor(100)); // never stops, however narrow
}

void TestLook::commandIsCopiedAndSaysSo()
{
    CommandBox box;
    box.setCommand({"chown", "--", "101:101", "/srv/a b"});
    show(box);
    auto *copy = box.findChild<QPushButton *>();
    const QString before = copy->text();
    const int width = copy->width();
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copy chown -- 101:101 '/srv/a b'"));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(clipboardText(), QStringLiteral("chown -- 101:101 '/srv/a b'"));
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copied"));
    QCOMPARE(copy->width(), width);
    QTRY_COMPARE_WITH_TIMEOUT(copy->text(), before, CommandBox::kCopiedMs + 2000);
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copy chown -- 101:101 '/srv/a b'"));
}

void TestLook::commandIsCopiedByKeys()
{
    CommandBox box;
    box.setText(QStringLiteral("user: \"101\"\nread_only: true"));
    show(box);
    auto *copy = box.findChild<QPushButton *>();
    copy->setFocus(Qt::TabFocusReason);
    QTest::keyClick(copy, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), box.text());
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(copy, Qt::Key_Return);
    QCOMPARE(clipboardText(), box.text());
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(clipboardText(), box.text());
}

void TestLook::commandSpeaksTheLanguage()
{
    CommandBox box;
    box.setCommand({"ls", "%2"});
    show(box);
    QVERIFY(test::installPseudo());
    const auto *copy = box.findChild<QPushButton *>();
    QVERIFY(copy->text().startsWith(u'['));
    QCOMPARE(box.text(), QStringLiteral("ls %2"));
    QVERIFY(copy->accessibleName().contains(QStringLiteral("ls %2")));
    QVERIFY(test::clippedTexts(box).isEmpty());
}

void TestLook::cardButtonIsPressed()
{
    CardButton button;
    button.setTexts(QStringLiteral("A &command"), QStringLiteral("Paste it."));
    show(button);
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    button.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 3);
    QTest::keyClick(&button, Qt::Key_Enter);
    QCOMPARE(clicked.size(), 4);
    button.setEnabled(false);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 4);
    QCOMPARE(button.focusPolicy(), Qt::StrongFocus);
}

void TestLook::cardButtonSaysWhatItIs()
{
    CardButton button;
    button.setSymbol(Symbol::Command);
    button.setTexts(QStringLiteral("A &command"), QStringLiteral("Paste it."));
    QAccessibleInterface *heard = accessible(button);
    QCOMPARE(heard->role(), QAccessible::Button);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("A command"));
    QCOMPARE(heard->text(QAccessible::Description), QStringLiteral("Paste it."));
    QVERIFY(heard->state().focusable);
    const QImage calm = button.grab().toImage();
    show(button);
    button.setFocus();
    QVERIFY(button.grab().toImage() != calm);
}

void TestLook::cardButtonsAreHighEnough()
{
    CardButton button;
    button.setTexts(QStringLiteral("An error message"), kLongPath);
    QVERIFY(button.heightForWidth(300) > button.heightForWidth(600));
    QVERIFY(button.minimumSizeHint().width() < 300);
    const int before = button.heightForWidth(300);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    show(button);
    QVERIFY(button.heightForWidth(600) > before);
}

void TestLook::bannerSaysWhatChanges()
{
    Banner banner;
    banner.setLook(Symbol::Snapshot, Tone::Accent);
    banner.setTexts(QStringLiteral("Snapshot of host-1"), QStringLiteral("3 days old."));
    QCOMPARE(nameOf(banner), QStringLiteral("Snapshot of host-1\n3 days old."));
    show(banner);
    banner.setTexts({}, QStringLiteral("Running is off."));
    QCOMPARE(nameOf(banner), QStringLiteral("Running is off."));
}

void TestLook::bannerPutsButtonsWhereThereIsRoom()
{
    Banner banner;
    banner.setTexts({}, QStringLiteral("Some data of this process can only be read by the "
                                       "administrator, and some by nobody at all."));
    QPushButton *button = banner.addButton();
    button->setText(QStringLiteral("Ask once for administrator rights"));
    const auto *text = banner.findChild<TextLabel *>({}, Qt::FindDirectChildrenOnly);
    for (const TextLabel *label : banner.findChildren<TextLabel *>()) {
        if (!label->text().isEmpty())
            text = label;
    }
    banner.resize(1000, banner.heightForWidth(1000));
    show(banner);
    QVERIFY(button->x() > text->geometry().right());
    banner.resize(360, banner.heightForWidth(360));
    QCoreApplication::processEvents();
    QVERIFY(button->y() > text->geometry().bottom());
    QVERIFY(test::clippedTexts(banner).isEmpty());
}

void TestLook::emptyStateOffersButtons()
{
    EmptyState empty;
    empty.setLook(Symbol::Container);
    empty.setTexts(QStringLiteral("Nothing here"), QStringLiteral("Nothing was found."));
    QPushButton *button = empty.addButton();
    button->setText(QStringLiteral("Paste a command"));
    empty.resize(500, 400);
    show(empty);
    QCOMPARE(nameOf(empty), QStringLiteral("Nothing here"));
    QCOMPARE(empty.heading()->role(), TextRole::Heading);
    const int middle = button->mapTo(&empty, button->rect().center()).x();
    QVERIFY(std::abs(middle - empty.width() / 2) <= 1);
    QVERIFY(test::clippedTexts(empty).isEmpty());
}

void TestLook::flowGoesToAnotherLine()
{
    QWidget box;
    auto *flow = new FlowLayout(&box);
    setGaps(flow, &box, Gap::Tight);
    std::vector<QWidget *> parts;
    for (int i = 0; i < 3; ++i) {
        parts.push_back(new QWidget);
        parts.back()->setFixedSize(100, 20);
        flow->addWidget(parts.back());
    }
    const int between = flow->spacing();
    QCOMPARE(flow->sizeHint(), QSize(300 + 2 * between, 20));
    QCOMPARE(flow->minimumSize(), QSize(100, 20));
    QCOMPARE(flow->heightForWidth(300 + 2 * between), 20);
    QCOMPARE(flow->heightForWidth(299 + 2 * between), 40 + between);
    QCOMPARE(flow->heightForWidth(10), 60 + 2 * between);
    parts[1]->hide();
    QCOMPARE(flow->heightForWidth(200 + between), 20);
    delete flow->takeAt(0);
    QCOMPARE(flow->count(), 2);
    QVERIFY(!flow->itemAt(2));
    QVERIFY(!flow->takeAt(7));
}

void TestLook::flowRunsFromRightToLeft()
{
    QWidget box;
    box.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(&box);
    auto *part = new QWidget;
    part->setFixedSize(100, 20);
    flow->addWidget(part);
    box.resize(400, 20);
    show(box);
    QCOMPARE(part->x(), box.width() - 100);
}

void TestLook::gapsFollowTheText()
{
    QWidget box;
    auto *layout = new QVBoxLayout(&box);
    setGaps(layout, &box, Gap::Tight);
    QCOMPARE(layout->contentsMargins(), QMargins());
    setGaps(layout, &box, Gap::Wide, Gap::Normal);
    show(box);
    const int before = layout->contentsMargins().left();
    QCOMPARE(before, gap(&box, Gap::Wide));
    QCOMPARE(layout->spacing(), gap(&box, Gap::Normal));
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    QCOMPARE(layout->contentsMargins().left(), gap(&box, Gap::Wide));
    QVERIFY(layout->contentsMargins().left() > before);
    QCOMPARE(layout->spacing(), gap(&box, Gap::Normal));
}

void TestLook::proseIsNotWiderThanItIsRead()
{
    for (const PageWidth width : {PageWidth::Prose, PageWidth::Full}) {
        ScrollPage page(width);
        auto *label = new TextLabel(TextRole::Body);
        label->setText(QStringLiteral("word ").repeated(300));
        page.content()->addWidget(label);
        page.resize(1600, 500);
        show(page);
        const int readable = textWidth(&page, 90);
        if (width == PageWidth::Prose)
            QCOMPARE(label->width(), readable);
        else
            QVERIFY(label->width() > 1500);
        const int left = label->mapTo(&page, QPoint()).x();
        const int right = page.viewport()->width() - left - label->width();
        QVERIFY(std::abs(left - right) <= 1);
        QCOMPARE(page.horizontalScrollBar()->maximum(), 0);
    }
}

void TestLook::pagesScrollByKeys()
{
    ScrollPage page(PageWidth::Prose);
    for (int i = 0; i < 60; ++i)
        page.content()->addWidget(new QPushButton(QString::number(i)));
    page.resize(500, 300);
    show(page);
    const QScrollBar *bar = page.verticalScrollBar();
    auto *first = page.findChild<QPushButton *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(first, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(first, Qt::Key_PageUp);
    QVERIFY(bar->value() < bar->maximum());
    QTest::keyClick(first, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(bar->value() > 0); // what has the focus is in view
    QCOMPARE(page.frameWidth(), 0);
}

void TestLook::pageTitleIsOneHeading()
{
    ScrollPage page(PageWidth::Full);
    show(page);
    QVERIFY(!page.title()->isVisible());
    page.setTitle(QStringLiteral("Fixes"));
    page.setSubtitle(QStringLiteral("Ranked by harm"));
    QVERIFY(page.title()->isVisible());
    QCOMPARE(accessible(*page.title())->role(), QAccessible::Heading);
    auto *button = new QPushButton(QStringLiteral("Save"));
    page.addToTitle(button);
    page.resize(800, 300);
    QCoreApplication::processEvents();
    const QRect title(page.title()->mapTo(&page, QPoint()), page.title()->size());
    QVERIFY(button->mapTo(&page, QPoint()).x() > title.left() + title.width() / 2);
    page.setSubtitle({});
    QCoreApplication::processEvents();
    QVERIFY(button->isVisible());
}

void TestLook::enterPressesButtons()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *button = new QPushButton(QStringLiteral("Check"));
    layout->addWidget(button);
    show(window);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

MOUNTLENS_GUI_TEST(TestLook)
#include "tst_look.moc"
