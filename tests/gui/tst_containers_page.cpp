// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/start/containers_page.h"
#include "gui/start/state_banner.h"
#include "gui/start/who_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;
using mountlens::test::listedContainer;
using mountlens::test::seenUser;
using mountlens::test::stoppedContainer;

class TestContainersPage : public QObject
{
    Q_OBJECT

private slots:
    void byClicks();
    void byKeys();
    void nobodyIsChosenSilently_data();
    void nobodyIsChosenSilently();
    void mainProcessByItsContainer();
    void anotherNumber();
    void stoppedContainerByItsSettings();
    void keepsTheChoiceWhileRefreshing();
    void withoutContainers();
    void pictures();
};

namespace {

struct PageStage : test::EntryStage
{
    PageStage()
    {
        reader.inventory.containers = {
            listedContainer("wiki", "/data", {seenUser(0, 4702), seenUser(101, 4711)}),
            stoppedContainer("db", "999"),
        };
        page = std::make_unique<ContainersPage>(desk);
        page->resize(1000, 760);
        page->show();
        page->opened();
    }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; });
    }
    QTableView *table() { return child<QTableView>("containers"); }
    template <class Widget>
    Widget *child(const char *name)
    {
        return page->findChild<Widget *>(QLatin1StringView(name));
    }
    /// The row of a container.
    void choose(const char *name)
    {
        QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == QLatin1StringView(name))
                table()->selectRow(row);
        }
    }

    std::unique_ptr<ContainersPage> page;
};

std::vector<ListedUser> usersFrom(const QByteArray &text)
{
    std::vector<ListedUser> users;
    for (const QByteArray &uid : text.split(' ')) {
        if (uid == "?") {
            users.push_back(seenUser(0, 9));
            users.back().uid = std::nullopt;
        } else if (!uid.isEmpty()) {
            users.push_back(seenUser(uid.toUInt(), 100));
        }
    }
    return users;
}

} // namespace

void TestContainersPage::byClicks()
{
    PageStage stage;
    QVERIFY(stage.isRead());
    auto *table = stage.table();
    const QModelIndex wiki = table->model()->index(1, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(wiki).center());
    auto *worker = stage.child<QRadioButton>("user1");
    QVERIFY(worker);
    QVERIFY(worker->isChecked()); // the only one beside root
    auto *path = stage.child<QLineEdit>("path");
    QCOMPARE(path->text(), QStringLiteral("/data"));
    QTest::mouseClick(stage.child<QPushButton>("check"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 1);
    const Question asked = stage.last();
    QVERIFY(asked.who.pid == Pid(4711));
    QVERIFY(asked.who.container->starts_with("wiki"));
    QVERIFY(asked.request->operation == Operation::Create);
    QCOMPARE(asked.request->path, std::string("/data/mountlens-new"));
    QTRY_VERIFY(stage.desk.finding());
}

void TestContainersPage::byKeys()
{
    PageStage stage;
    QVERIFY(stage.isRead());
    QApplication::setActiveWindow(stage.page.get());
    stage.page->firstFocus()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Down);
    QTest::keyClick(stage.table(), Qt::Key_Down);
    auto *path = stage.child<QLineEdit>("path");
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("/data/pages"));
    auto *deed = stage.child<QComboBox>("deed");
    QTest::keyClick(deed, Qt::Key_Home);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(stage.count(), 1);
    QVERIFY(stage.last().request->operation == Operation::Read);
    QCOMPARE(stage.last().request->path, std::string("/data/pages"));
}

void TestContainersPage::nobodyIsChosenSilently_data()
{
    QTest::addColumn<QByteArray>("users");
    QTest::addColumn<int>("chosen");
    QTest::newRow("one") << QByteArray("0") << 0;
    QTest::newRow("root and another") << QByteArray("0 101") << 1;
    QTest::newRow("another and root") << QByteArray("101 0") << 0;
    QTest::newRow("two others") << QByteArray("0 101 102") << -1;
    QTest::newRow("two without root") << QByteArray("101 102") << -1;
    QTest::newRow("root and one that is not mapped") << QByteArray("0 ?") << -1;
    QTest::newRow("nobody") << QByteArray() << -1;
}

void TestContainersPage::nobodyIsChosenSilently()
{
    QFETCH(QByteArray, users);
    QFETCH(int, chosen);
    QCOMPARE(obviousUser(usersFrom(users)) ? static_cast<int>(*obviousUser(usersFrom(users))) : -1,
             chosen);
    WhoBox box;
    const ListedContainer container = listedContainer("x", "/data", usersFrom(users));
    box.setContainer(&container);
    QCOMPARE(box.subject().has_value(), chosen >= 0);
}

void TestContainersPage::mainProcessByItsContainer()
{
    WhoBox box;
    const ListedContainer container =
        listedContainer("x", "/data", {seenUser(0, 4702), seenUser(101, 4711)});
    box.setContainer(&container);
    box.findChild<QRadioButton *>(QStringLiteral("user0"))->setChecked(true);
    const auto who = box.subject();
    QVERIFY(who && who->container && !who->pid && !who->user);
}

void TestContainersPage::anotherNumber()
{
    PageStage stage;
    QVERIFY(stage.isRead());
    stage.choose("wiki");
    auto *uid = stage.child<QLineEdit>("uid");
    uid->setFocus();
    QTest::keyClicks(uid, QStringLiteral("33"));
    QVERIFY(stage.child<QRadioButton>("otherUser")->isChecked());
    auto *gid = stage.child<QLineEdit>("gid");
    QTest::keyClicks(gid, QStringLiteral("x"));
    QVERIFY(!stage.child<QPushButton>("check")->isEnabled());
    gid->clear();
    QTest::keyClicks(gid, QStringLiteral("34"));
    QVERIFY(stage.child<QPushButton>("check")->isEnabled());
    QTest::keyClick(stage.child<QPushButton>("check"), Qt::Key_Space);
    QTRY_COMPARE(stage.count(), 1);
    QVERIFY((stage.last().who.user == UserChoice{33, 34, {}}));
}

void TestContainersPage::stoppedContainerByItsSettings()
{
    PageStage stage;
    QVERIFY(stage.isRead());
    stage.choose("db");
    QVERIFY(stage.child<QRadioButton>("user0")->text().contains(QStringLiteral("999")));
    QVERIFY(stage.child<QRadioButton>("user0")->isChecked());
    QTest::mouseClick(stage.child<QPushButton>("check"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 1);
    QVERIFY(!stage.last().who.pid);
    QVERIFY(!stage.last().who.user);
    stage.child<QCheckBox>("stopped")->setChecked(false);
    QCOMPARE(stage.table()->model()->rowCount(), 1);
}

void TestContainersPage::keepsTheChoiceWhileRefreshing()
{
    PageStage stage;
    QVERIFY(stage.isRead());
    stage.choose("wiki");
    stage.child<QRadioButton>("user0")->setChecked(true);
    auto *path = stage.child<QLineEdit>("path");
    path->selectAll();
    QTest::keyClicks(path, QStringLiteral("/data/pages"));
    stage.page->readAgain();
    QTRY_VERIFY(!stage.desk.jobs().busy());
    QVERIFY(stage.child<QRadioButton>("user0")->isChecked());
    QCOMPARE(path->text(), QStringLiteral("/data/pages"));
    stage.reader.inventory.containers.clear();
    stage.page->readAgain();
    QTRY_VERIFY(stage.table()->isHidden());
    QVERIFY(stage.child<QPushButton>("check")->isHidden()
            || !stage.child<QPushButton>("check")->isEnabled());
}

void TestContainersPage::withoutContainers()
{
    PageStage stage;
    QVERIFY(stage.isRead());
    stage.reader.inventory.containers.clear();
    stage.page->readAgain();
    auto *states = stage.page->findChild<StateBanner *>();
    QTRY_VERIFY(!states->states().empty());
    QVERIFY(states->states().front().id == StateId::NoEngine);
    test::picture(*stage.page, QStringLiteral("containers-none"));
}

void TestContainersPage::pictures()
{
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        PageStage stage;
        QVERIFY(stage.isRead());
        stage.choose("wiki");
        QTest::qWait(20);
        test::picture(*stage.page, QStringLiteral("containers-%1").arg(static_cast<int>(colours)));
    }
    applyColours(Colours::Light);
}

MOUNTLENS_GUI_TEST(TestContainersPage)
#include "tst_containers_page.moc"
