// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What holds for each page: it speaks the language that is chosen, now and after a change, names
/// its controls, and fits.
#include "gui/desk/desk.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/pseudo.h"
#include "gui/window/main_window.h"
#include "gui/window/page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <map>
#include <utility>

using namespace mountlens;
using namespace mountlens::ui;

Q_DECLARE_METATYPE(Place)

namespace {

struct NamedPlace
{
    const char *name;
    Place place;
};

constexpr std::array kPlaces = {
    NamedPlace{"start", Place::Start},         NamedPlace{"containers", Place::Containers},
    NamedPlace{"command", Place::Command},     NamedPlace{"compose", Place::Compose},
    NamedPlace{"message", Place::Message},     NamedPlace{"guide", Place::Guide},
    NamedPlace{"diagnosis", Place::Diagnosis}, NamedPlace{"fixes", Place::Fixes},
    NamedPlace{"snapshot", Place::Snapshot},
};

ListedContainer wiki()
{
    ListedContainer container;
    container.name = "miwiki";
    container.id = "0123456789abcdef";
    container.manager = "docker";
    container.image = "nginx-dokuwiki";
    container.state = "running";
    container.pid = Pid(4711);
    ListedMount mount;
    mount.type = "bind";
    mount.source = "/wiki";
    mount.target = "/dokuwiki/data/pages";
    container.mounts.push_back(mount);
    for (const std::uint32_t uid : {0U, 101U}) {
        ListedUser user;
        user.uid = Uid(uid);
        user.gid = Gid(uid);
        user.seen.uid = Kuid(uid);
        user.seen.command = "nginx";
        container.users.push_back(user);
    }
    return container;
}

/// A window with everything in it.
struct FullWindow
{
    FullWindow()
    {
        reader.inventory.containers.push_back(wiki());
        reader.answer = [](const Question &) {
            return test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap");
        };
        window.resize(760, 560);
        window.show();
        desk.show(test::findingOf("tests/data/seeds/1-dokuwiki.mlsnap"));
        // Two windows are not opened in the same second.
        desk.recents().record(*desk.finding(),
                              QDate::currentDate().startOfDay().toSecsSinceEpoch());
    }

    Page *open(Place place)
    {
        window.goTo(place);
        QTest::qWait(50);
        return window.page(place);
    }

    QTemporaryDir folder;
    test::FakeReader reader;
    Preferences preferences{nullptr, folder.filePath(QStringLiteral("mountlens.ini"))};
    Desk desk{reader, preferences};
    MainWindow window{desk};
};

/// The page as it looks when nothing moves any more: on a busy machine a layout takes its time.
QImage settled(FullWindow &opened, Place place)
{
    constexpr int kTries = 50;
    QImage picture;
    for (int i = 0; i < kTries; ++i) {
        const QImage before = std::exchange(picture, opened.window.page(place)->grab().toImage());
        if (picture == before)
            break;
        QTest::qWait(20);
    }
    return picture;
}

const QStringList kForeign = {QStringLiteral("nginx"), QStringLiteral("miwiki"),
                              QStringLiteral("dokuwiki"), QStringLiteral("mlsnap"),
                              QStringLiteral("bind")};

bool hasBrackets(const QString &text)
{
    return text.contains(u'[') && text.contains(u']');
}

/// Labels and buttons of the window that still speak the language that was left.
QStringList bracketsLeft(const QWidget &root)
{
    QStringList left;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && hasBrackets(label->text()))
            left << label->text();
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && hasBrackets(button->text()))
            left << button->text();
    }
    return left;
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::ButtonMenu:
    case QAccessible::ProgressBar:
    case QAccessible::Canvas:
        return true;
    default:
        return false;
    }
}

void collectUnnamed(QAccessibleInterface *item, QStringList &unnamed, int depth = 0)
{
    constexpr int kDeepest = 60;
    if (!item || !item->isValid() || item->state().invisible || depth > kDeepest)
        return;
    if (isControl(item->role()) && item->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject *object = item->object();
        unnamed << (object ? QLatin1StringView(object->metaObject()->className()) + u'#'
                                 + object->objectName()
                           : QStringLiteral("role %1").arg(static_cast<int>(item->role())));
    }
    for (int i = 0; i < item->childCount(); ++i)
        collectUnnamed(item->child(i), unnamed, depth + 1);
}

QChar acceleratorOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}

/// Letters that two visible controls of a page share.
QStringList sharedAccelerators(const QWidget &root)
{
    std::map<QChar, QStringList> users;
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        const QChar letter = acceleratorOf(button->text());
        if (button->isVisible() && button->isEnabled() && !letter.isNull())
            users[letter] << button->text();
    }
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        const QChar letter = acceleratorOf(label->text());
        if (label->isVisible() && label->buddy() && !letter.isNull())
            users[letter] << label->text();
    }
    QStringList shared;
    for (const auto &[letter, texts] : users) {
        if (texts.size() > 1)
            shared << texts.join(QStringLiteral(" / "));
    }
    return shared;
}

QString asLines(const QStringList &texts)
{
    return u'\n' + texts.join(u'\n');
}

} // namespace

class TestEveryPage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void speaksTheChosenLanguage_data() { addPlaces(); }
    void speaksTheChosenLanguage();
    void namesItsControls_data() { addPlaces(); }
    void namesItsControls();
    void sharesNoAccelerator_data() { addPlaces(); }
    void sharesNoAccelerator();
    void fits_data();
    void fits();
    void isSeenInEachPalette_data();
    void isSeenInEachPalette();

private:
    static void addPlaces();
    QFont m_font = QApplication::font();
};

void TestEveryPage::cleanup()
{
    test::removePseudo();
    QApplication::setFont(m_font);
    applyColours(Colours::Light);
}

void TestEveryPage::addPlaces()
{
    QTest::addColumn<Place>("place");
    for (const NamedPlace &row : kPlaces)
        QTest::newRow(row.name) << row.place;
}

void TestEveryPage::speaksTheChosenLanguage()
{
    QFETCH(Place, place);
    FullWindow stage;
    stage.open(place);
    QVERIFY(test::installPseudo());
    QTest::qWait(20);
    const QStringList english = test::plainEnglishLeft(stage.window, kForeign);
    QVERIFY2(english.isEmpty(), qPrintable(asLines(english)));
    test::removePseudo();
    QTest::qWait(20);
    const QStringList left = bracketsLeft(stage.window);
    QVERIFY2(left.isEmpty(), qPrintable(asLines(left)));
    QCOMPARE(stage.window.place(), place);
}

void TestEveryPage::namesItsControls()
{
    QFETCH(Place, place);
    FullWindow stage;
    stage.open(place);
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&stage.window), unnamed);
    QVERIFY2(unnamed.isEmpty(), qPrintable(asLines(unnamed)));
}

void TestEveryPage::sharesNoAccelerator()
{
    QFETCH(Place, place);
    FullWindow stage;
    stage.open(place);
    const QStringList shared = sharedAccelerators(stage.window);
    QVERIFY2(shared.isEmpty(), qPrintable(asLines(shared)));
}

void TestEveryPage::fits_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<int>("percent");
    for (const NamedPlace &row : kPlaces) {
        for (const int percent : {100, 200})
            QTest::addRow("%s, %d %%", row.name, percent) << row.place << percent;
    }
}

/// In the smallest window, with texts 40 % longer.
void TestEveryPage::fits()
{
    QFETCH(Place, place);
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QVERIFY(test::installPseudo());
    FullWindow stage;
    Page *page = stage.open(place);
    test::picture(stage.window,
                  QStringLiteral("pseudo-%1-%2")
                      .arg(percent)
                      .arg(QLatin1StringView(kPlaces[static_cast<std::size_t>(place)].name)));
    QVERIFY2(
        stage.window.width() <= 760 && stage.window.height() <= 560,
        qPrintable(QStringLiteral("%1x%2").arg(stage.window.width()).arg(stage.window.height())));
    const QStringList clipped = test::clippedTexts(*page);
    QVERIFY2(clipped.isEmpty(), qPrintable(asLines(clipped)));
}

void TestEveryPage::isSeenInEachPalette_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QByteArray>("colours");
    for (const NamedPlace &row : kPlaces) {
        for (const char *colours : {"light", "dark", "contrast"})
            QTest::addRow("%s, %s", row.name, colours) << row.place << QByteArray(colours);
    }
}

/// A change of the palette reaches everything: what is painted then is what a window shows that was
/// opened in that palette.
void TestEveryPage::isSeenInEachPalette()
{
    QFETCH(Place, place);
    QFETCH(QByteArray, colours);
    const auto chosen = coloursFromName(colours.toStdString());
    QVERIFY(chosen);
    FullWindow changed;
    changed.window.resize(1000, 700);
    changed.open(place);
    applyColours(*chosen);
    QTest::qWait(20);
    const QImage after = settled(changed, place);
    FullWindow fresh;
    fresh.window.resize(1000, 700);
    fresh.open(place);
    const QImage expected = settled(fresh, place);
    test::picture(fresh.window,
                  QString::fromLatin1(colours) + u'-'
                      + QLatin1StringView(kPlaces[static_cast<std::size_t>(place)].name));
    QCOMPARE(after.size(), expected.size());
    QVERIFY2(after == expected, "what was open before looks different");
}

MOUNTLENS_GUI_TEST(TestEveryPage)
#include "tst_every_page.moc"
