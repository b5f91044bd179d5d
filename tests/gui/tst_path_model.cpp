// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding_case.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/models/path_model.h"
#include "gui/pseudo.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestPathModel : public QObject
{
    Q_OBJECT

private slots:
    void behaves();
    void showsEachComponent();
    void marksWhereItWasDecided();
    void goesOnBehindTheDenial();
    void ownersAreThoseSeenInside();
    void unmappedOwnersHaveNoNumber();
    void aclsAndLinksAreShown();
    void hostileNamesAreEscaped();
    void undeterminedComponentsAreUnknown();
    void nothingBehindWhatIsAllowed();
    void languageChanges();
};

namespace {

constexpr const char *kRemapped = R"(
    userns web  ids 0:231072:65536
    fs     data
    mount  /data fs data
    dir    data:/         0755  231072:231072
    dir    data:/own      0750  231105:231105
    dir    data:/foreign  0700  1000:1000
    file   data:/foreign/a 0600 1000:1000
)";

QString text(const PathModel &model, int row, PathModel::Column column)
{
    return model.index(row, column).data().toString();
}

StepResult result(const PathModel &model, int row)
{
    return static_cast<StepResult>(model.index(row, 0).data(PathModel::ResultRole).toInt());
}

} // namespace

void TestPathModel::behaves()
{
    PathModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    model.retranslate();
    model.setView(viewOf(
        test::findingIn("dir /a 0700 0:0", "host", "0:0", test::requestTo(Operation::List, "/a"))));
    model.setView(nullptr);
    model.retranslate();
    QCOMPARE(model.rowCount(), 0);
}

void TestPathModel::showsEachComponent()
{
    PathModel model;
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(text(model, 0, PathModel::Name), QStringLiteral("/"));
    QCOMPARE(text(model, 3, PathModel::Name), QStringLiteral("pages"));
    QCOMPARE(text(model, 3, PathModel::ModeBits), QStringLiteral("drwx------"));
    QCOMPARE(text(model, 3, PathModel::Owner), QStringLiteral("1000:1000"));
    QVERIFY(text(model, 3, PathModel::From).contains(QStringLiteral("/wiki")));
    QCOMPARE(model.index(3, PathModel::Result).data(Qt::AccessibleTextRole).toString(),
             text(model, 3, PathModel::Result));
}

void TestPathModel::marksWhereItWasDecided()
{
    PathModel model;
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data(PathModel::DecidesRole).toBool(), row == 3);
    QCOMPARE(result(model, 2), StepResult::Pass);
    QCOMPARE(result(model, 3), StepResult::Deny);
    QVERIFY(model.index(3, PathModel::Name).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(text(model, 3, PathModel::Result).contains(QStringLiteral("search")));
}

void TestPathModel::goesOnBehindTheDenial()
{
    PathModel model;
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    QCOMPARE(text(model, 4, PathModel::Name), QStringLiteral("start.txt"));
    QCOMPARE(result(model, 4), StepResult::NotReached);
    QCOMPARE(text(model, 4, PathModel::ModeBits), QStringLiteral("-rw-r--r--"));
}

void TestPathModel::ownersAreThoseSeenInside()
{
    PathModel model;
    const FindingPtr finding =
        test::findingIn(kRemapped, "web", "33:33", test::requestTo(Operation::List, "/data/own"));
    finding->opened->names.container.users[33] = "www-data";
    finding->opened->names.host.users[231105] = "sub";
    model.setView(viewOf(finding));
    const QModelIndex own = model.index(2, PathModel::Owner);
    QCOMPARE(own.data().toString(), QStringLiteral("33:33 (www-data:–)"));
    QVERIFY(own.data(Qt::ToolTipRole).toString().contains(QStringLiteral("231105:231105 (sub:–)")));
}

void TestPathModel::unmappedOwnersHaveNoNumber()
{
    PathModel model;
    model.setView(viewOf(test::findingIn(kRemapped, "web", "33:33",
                                         test::requestTo(Operation::Read, "/data/foreign/a"))));
    const QModelIndex owner = model.index(2, PathModel::Owner);
    QVERIFY(!owner.data().toString().contains(QStringLiteral("1000")));
    QVERIFY(owner.data(Qt::ToolTipRole).toString().contains(QStringLiteral("1000:1000")));
}

void TestPathModel::aclsAndLinksAreShown()
{
    PathModel model;
    model.setView(
        viewOf(test::findingIn(R"(
        dir     /data  0755 0:0
        symlink /link -> data
        file    /data/a 0640 0:0 acl u::rw-,u:7:rwx,g::r-x,m::r--,o::---
    )",
                               "host", "7:7", test::requestTo(Operation::Write, "/link/a"))));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += text(model, row, PathModel::Name);
    QVERIFY(names.contains(QStringLiteral("link → data")));
    const int last = model.rowCount() - 1;
    QVERIFY(text(model, last, PathModel::ModeBits).endsWith(u'+'));
    QVERIFY(text(model, last, PathModel::Acl).contains(QStringLiteral("mask::r--")));
}

void TestPathModel::hostileNamesAreEscaped()
{
    PathModel model;
    const std::string name = "<b>\n\xff\u202e";
    model.setView(viewOf(test::findingIn("dir /a 0755 0:0", "host", "7:7",
                                         test::requestTo(Operation::Read, "/a/" + name))));
    const QModelIndex last = model.index(model.rowCount() - 1, PathModel::Name);
    const QString shown = last.data().toString();
    QVERIFY(shown.contains(QStringLiteral("\\xff")) || shown.contains(QStringLiteral("\\u202e")));
    QVERIFY(!shown.contains(u'\n'));
    QVERIFY(!last.data(Qt::ToolTipRole).isValid());
}

void TestPathModel::undeterminedComponentsAreUnknown()
{
    PathModel model;
    model.setView(viewOf(test::findingIn("dir /a 0755 0:0 unread inode\nfile /a/b 0644 0:0", "host",
                                         "7:7", test::requestTo(Operation::Read, "/a/b"))));
    int deciding = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(PathModel::DecidesRole).toBool())
            deciding = row;
    }
    QVERIFY(deciding >= 0);
    QCOMPARE(result(model, deciding), StepResult::Unknown);
}

void TestPathModel::nothingBehindWhatIsAllowed()
{
    PathModel model;
    model.setView(viewOf(test::findingIn("file /a 0644 0:0", "host", "7:7",
                                         test::requestTo(Operation::Read, "/a"))));
    QCOMPARE(model.rowCount(), 2);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(result(model, row), StepResult::Pass);
}

void TestPathModel::languageChanges()
{
    PathModel model;
    model.setView(viewOf(test::findingOf("packaging/dokuwiki.mlsnap")));
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(test::installPseudo());
    model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(cells.count(), 1);
    QVERIFY(model.headerData(PathModel::Owner, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(u'['));
    QVERIFY(text(model, 0, PathModel::Result).contains(u'['));
    QCOMPARE(text(model, 3, PathModel::Name), QStringLiteral("pages"));
    test::removePseudo();
}

MOUNTLENS_GUI_TEST(TestPathModel)
#include "tst_path_model.moc"
