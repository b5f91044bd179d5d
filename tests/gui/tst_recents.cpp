// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/models/recent_model.h"
#include "gui/pseudo.h"
#include "gui/settings/recents.h"
#include "gui/settings/stored_question.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestRecents : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { test::removePseudo(); }
    void survivesTheProgram();
    void newestFirstAndOnce();
    void keepsTen();
    void clears();
    void writesNoSecrets();
    void remembersAProcessByItsUser();
    void readsBack_data();
    void readsBack();
    void hostileLines_data();
    void hostileLines();
    void recordedByTheDesk();
    void model();
    void when();
};

namespace {

constexpr std::int64_t kNow = 1'790'000'000;

FindingPtr findingAbout(const Question &question)
{
    FindingPtr finding = test::findingOf("packaging/dokuwiki.mlsnap");
    if (finding)
        finding->question = question;
    return finding;
}

Question about(const std::string &container)
{
    Question question;
    question.who.container = container;
    Request request;
    request.path = "/data";
    question.request = request;
    return question;
}

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestRecents::survivesTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        Recents recents(settings);
        recents.record(*findingAbout(about("wiki")), kNow);
    }
    QSettings settings(file, QSettings::IniFormat);
    const Recents recents(settings);
    QCOMPARE(recents.all().size(), std::size_t{1});
    const Recent &one = recents.all().front();
    QVERIFY(sameQuestion(one.question, about("wiki")));
    QCOMPARE(one.subject, std::string("wiki"));
    QCOMPARE(one.when, kNow);
    QVERIFY(one.verdict == VerdictKind::Denied);
}

void TestRecents::newestFirstAndOnce()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    Recents recents(settings);
    const QSignalSpy changed(&recents, &Recents::changed);
    for (const char *name : {"a", "b", "a"})
        recents.record(*findingAbout(about(name)), kNow);
    QCOMPARE(recents.all().size(), std::size_t{2});
    QCOMPARE(*recents.all()[0].question.who.container, std::string("a"));
    QCOMPARE(*recents.all()[1].question.who.container, std::string("b"));
    QCOMPARE(changed.count(), 3);
}

void TestRecents::keepsTen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.ini"));
    QSettings settings(file, QSettings::IniFormat);
    Recents recents(settings);
    for (int i = 0; i < 15; ++i)
        recents.record(*findingAbout(about(std::to_string(i))), kNow);
    QCOMPARE(recents.all().size(), Recents::kUsualMost);
    QCOMPARE(*recents.all().front().question.who.container, std::string("14"));
    QCOMPARE(Recents(settings).all().size(), Recents::kUsualMost);
    recents.setMost(3);
    QCOMPARE(recents.all().size(), std::size_t{3});
    QCOMPARE(Recents(settings).all().size(), std::size_t{3});
    recents.setMost(0);
    recents.record(*findingAbout(about("x")), kNow);
    QVERIFY(recents.all().empty());
}

void TestRecents::clears()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    Recents recents(settings);
    recents.record(*findingAbout(about("a")), kNow);
    recents.clear();
    QVERIFY(recents.all().empty());
    QVERIFY(Recents(settings).all().empty());
}

void TestRecents::writesNoSecrets()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.ini"));
    QSettings settings(file, QSettings::IniFormat);
    Recents recents(settings);
    Question command;
    command.who.configuration = ConfigurationInput();
    command.who.configuration->command = "docker run -e TOKEN=hunter2 x";
    recents.record(*findingAbout(command), kNow);
    Question values;
    values.who.configuration = ConfigurationInput();
    values.who.configuration->files = {"/a/compose.yaml"};
    values.who.configuration->variables = {{"TOKEN", "hunter2"}};
    recents.record(*findingAbout(values), kNow);
    settings.sync();
    QCOMPARE(recents.all().size(), std::size_t{2}); // until the program ends
    QVERIFY(!fileText(file).contains("hunter2"));
    QVERIFY(Recents(settings).all().empty());
}

void TestRecents::remembersAProcessByItsUser()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    Recents recents(settings);
    Question question = about("wiki");
    question.who.pid = Pid(4711);
    const FindingPtr finding = findingAbout(question);
    recents.record(*finding, kNow);
    const SubjectChoice &who = recents.all().front().question.who;
    QVERIFY(!who.pid);
    QVERIFY(who.user);
    QVERIFY(who.user->uid == finding->report.identity.front().uid);
}

void TestRecents::readsBack_data()
{
    QTest::addColumn<int>("which");
    for (const int which : {0, 1, 2, 3, 4, 5})
        QTest::addRow("%d", which) << which;
}

void TestRecents::readsBack()
{
    QFETCH(int, which);
    Question question;
    if (which == 0)
        question.who.snapshot = "/a/\xff.mlsnap";
    if (which == 1)
        question = about("wiki");
    if (which == 2) {
        question = about("db");
        question.who.user = UserChoice{101, 102, {7, 8}};
    }
    if (which == 3) {
        question.who.configuration = ConfigurationInput();
        question.who.configuration->files = {"/a/b.yml", "/a/c.yml"};
        question.who.configuration->format = FileFormat::Compose;
        question.who.container = "web";
        question.request = Request();
        question.request->operation = Operation::Rename;
        question.request->path = "/a\nb";
        question.request->path2 = "/c";
    }
    if (which == 4) {
        question.who.as = UserChoice{1000, std::nullopt, {}};
        question.request = Request();
        question.request->operation = Operation::Chown;
        question.request->path = "/a";
        question.request->uid = Uid(5);
    }
    if (which == 5)
        question.who.container = "without a request";
    QVERIFY(isStorable(question));
    const auto read = questionFromStored(storedQuestion(question));
    QVERIFY(read);
    QVERIFY(sameQuestion(*read, question));
}

void TestRecents::hostileLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{{{");
    QTest::newRow("nobody") << QByteArray("{}");
    QTest::newRow("two subjects") << QByteArray(R"({"snapshot":"/a","container":"b"})");
    QTest::newRow("wrong type") << QByteArray(R"({"container":7})");
    QTest::newRow("unknown operation")
        << QByteArray(R"({"container":"a","request":{"op":"explode","path":"/a"}})");
    QTest::newRow("no path") << QByteArray(R"({"container":"a","request":{"op":"read"}})");
    QTest::newRow("very long") << QByteArray(R"({"container":")") + QByteArray(100000, 'a') + "\"}";
    QTest::newRow("many files") << QByteArray(R"({"files":[)") + QByteArray("\"/a\",").repeated(50)
                                       + "\"/b\"]}";
}

void TestRecents::hostileLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!questionFromStored(line));
}

void TestRecents::recordedByTheDesk()
{
    test::EntryStage stage;
    stage.desk.ask(about("wiki"));
    QTRY_COMPARE(stage.desk.recents().all().size(), std::size_t{1});
    stage.desk.askAgain();
    QTRY_COMPARE(stage.count(), 2);
    QTRY_VERIFY(!stage.desk.jobs().busy());
    QCOMPARE(stage.desk.recents().all().size(), std::size_t{1});
}

void TestRecents::model()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    Recents recents(settings);
    RecentModel model(recents);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    recents.record(*findingAbout(about("a")), kNow);
    recents.record(*findingAbout(about("b")), kNow);
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QVERIFY(cell(RecentModel::What).startsWith(QStringLiteral("b  →")));
    QCOMPARE(cell(RecentModel::Verdict), QStringLiteral("Denied"));
    QVERIFY(test::installPseudo());
    model.retranslate();
    QVERIFY(cell(RecentModel::Verdict).contains(u'['));
    recents.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.recent(0));
}

void TestRecents::when()
{
    constexpr std::int64_t kDay = std::int64_t{24} * 3600;
    const QString today = whenText(kNow, kNow);
    QVERIFY(today.startsWith(QStringLiteral("today")));
    QCOMPARE(whenText(kNow - kDay, kNow), QStringLiteral("yesterday"));
    QVERIFY(!whenText(kNow - 10 * kDay, kNow).contains(QStringLiteral("day")));
}

MOUNTLENS_GUI_TEST(TestRecents)
#include "tst_recents.moc"
