// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/models/container_model.h"
#include "gui/models/mount_model.h"
#include "gui/pseudo.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;
using mountlens::test::listedContainer;
using mountlens::test::seenUser;
using mountlens::test::stoppedContainer;

class TestContainerModel : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { test::removePseudo(); }
    void cells();
    void refreshKeepsOrderAndSelection();
    void filters();
    void languageChange();
    void hostileNames();
    void mounts();
};

namespace {

std::vector<ListedContainer> three()
{
    return {listedContainer("wiki", "/data", {seenUser(0, 4702), seenUser(101, 4711)}),
            stoppedContainer("db", "999"),
            listedContainer("app", "/srv", {seenUser(1000, 9, "node")})};
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += cell(model, row, ContainerModel::Name);
    return all;
}

struct Tested
{
    ContainerModel model;
    ContainerFilter filter;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    Tested()
    {
        filter.setSourceModel(&model);
        filter.sort(ContainerModel::Name);
        model.setContainers(three());
    }
};

} // namespace

void TestContainerModel::cells()
{
    const Tested tested;
    QCOMPARE(cell(tested.model, 0, ContainerModel::Name), QStringLiteral("wiki"));
    QCOMPARE(cell(tested.model, 0, ContainerModel::Image), QStringLiteral("nginx-dokuwiki"));
    QCOMPARE(cell(tested.model, 0, ContainerModel::State), QStringLiteral("running"));
    QCOMPARE(cell(tested.model, 0, ContainerModel::Users),
             QStringLiteral("0 · nginx, 101 · nginx"));
    QCOMPARE(cell(tested.model, 0, ContainerModel::Mounts), QStringLiteral("1"));
    QVERIFY(cell(tested.model, 1, ContainerModel::Users).contains(QStringLiteral("999")));
    QVERIFY(!tested.model.container(3));
    QVERIFY(!tested.model.container(-1));
}

void TestContainerModel::refreshKeepsOrderAndSelection()
{
    Tested tested;
    QItemSelectionModel selection(&tested.filter);
    selection.setCurrentIndex(tested.filter.index(2, 0), QItemSelectionModel::SelectCurrent);
    QCOMPARE(names(tested.filter),
             QStringList({QStringLiteral("app"), QStringLiteral("db"), QStringLiteral("wiki")}));
    auto later = three();
    later[0].state = "paused";
    later.erase(later.begin() + 1);
    later.insert(later.begin(), listedContainer("blog", "/x", {}));
    tested.model.setContainers(later);
    QCOMPARE(names(tested.filter),
             QStringList({QStringLiteral("app"), QStringLiteral("blog"), QStringLiteral("wiki")}));
    QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("wiki"));
    QCOMPARE(cell(tested.filter, 2, ContainerModel::State), QStringLiteral("paused"));
    tested.model.setContainers({});
    QCOMPARE(tested.filter.rowCount(), 0);
}

void TestContainerModel::filters()
{
    Tested tested;
    tested.filter.setText(QStringLiteral("NODE"));
    QCOMPARE(names(tested.filter), QStringList(QStringLiteral("app")));
    tested.filter.setText(QString());
    tested.filter.setStoppedToo(false);
    QCOMPARE(tested.filter.rowCount(), 2);
    tested.filter.setStoppedToo(true);
    tested.filter.setEngine(QStringLiteral("podman"));
    QCOMPARE(names(tested.filter), QStringList(QStringLiteral("db")));
    tested.filter.setText(QStringLiteral("nothing like it"));
    QCOMPARE(tested.filter.rowCount(), 0);
}

void TestContainerModel::languageChange()
{
    Tested tested;
    QVERIFY(test::installPseudo());
    tested.model.retranslate();
    QVERIFY(tested.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u'['));
    QVERIFY(cell(tested.model, 0, ContainerModel::State).contains(u'['));
    QCOMPARE(cell(tested.model, 0, ContainerModel::Name), QStringLiteral("wiki"));
}

void TestContainerModel::hostileNames()
{
    Tested tested;
    ListedContainer container = listedContainer("<b>x</b>\x1b\n", "/a", {});
    container.image = "\xff\xe2\x80\xae";
    container.state = "no such state";
    tested.model.setContainers({container});
    QCOMPARE(cell(tested.model, 0, ContainerModel::Name), QStringLiteral("<b>x</b>\\x1b\\x0a"));
    QCOMPARE(cell(tested.model, 0, ContainerModel::State), QStringLiteral("no such state"));
    container.mounts.front().source = "<b>y</b>";
    tested.model.setContainers({container});
    const QString tip =
        tested.model.index(0, ContainerModel::Mounts).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.isEmpty());
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
    QVERIFY(!cell(tested.model, 0, ContainerModel::Image).contains(QChar(0x202e)));
}

void TestContainerModel::mounts()
{
    MountModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ListedMount listed;
    listed.type = "bind";
    listed.source = "/wiki";
    listed.target = "/data";
    listed.readOnly = true;
    listed.idmapped = true;
    model.setMounts(mountRows(std::vector{listed}));
    QCOMPARE(cell(model, 0, MountModel::Details), QStringLiteral("bind, read-only, idmapped"));
    MountSpec spec;
    spec.type = "volume";
    model.setMounts(mountRows(std::vector{spec}));
    QCOMPARE(model.rowCount(), 0); // no target yet
    QVERIFY(!model.mount(0));
    QVERIFY(test::installPseudo());
    model.retranslate();
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u'['));
}

MOUNTLENS_GUI_TEST(TestContainerModel)
#include "tst_container_model.moc"
