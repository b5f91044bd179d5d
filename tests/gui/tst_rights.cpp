// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "cases/saving.h"
#include "gui/desk/case_reader.h"
#include "gui/gui_main.h"
#include "snapshot/recorded_source.h"
#include "text/error_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <ctime>
#include <set>
#include <thread>

using namespace mountlens;
using namespace mountlens::ui;

/// A `pkexec` of the test's own stands for the machine's: nobody is asked for a password.
class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theCommandThatIsRun();
    void whatComesBackIsTheAnswer();
    void whatTheCallerKnowsIsKept();
    void refusals_data();
    void refusals();
    void sentencesDiffer();
    void programsThatAreMissing();
    void thePasswordMayTakeItsTime();
    void canBeGivenUp();
    void anAnswerToAnotherQuestion();
    void snapshotsNeedNoRights();
    void theRealCollector();

private:
    [[nodiscard]] std::string at(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }
    /// A program that stands for pkexec: the arguments are in "$@".
    void pkexecDoes(const char *script);
    [[nodiscard]] Result<FindingPtr> ask(const std::stop_token &stop = {}) const;
    [[nodiscard]] ErrorId errorOf() const
    {
        const auto found = ask();
        return found ? ErrorId::Usage : found.error().id();
    }
    void program(const char *name, const QByteArray &script);

    std::unique_ptr<QTemporaryDir> m_folder;
    RightsPrograms m_programs;
    Question m_question;
};

void TestRights::program(const char *name, const QByteArray &script)
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestRights::pkexecDoes(const char *script)
{
    program("pkexec", QByteArray(script).replace("{}", m_folder->path().toUtf8() + '/'));
}

Result<FindingPtr> TestRights::ask(const std::stop_token &stop) const
{
    return liveReader(m_programs)->findOutWithRights(m_question, stop);
}

/// A user of the host before a folder of root's.
void TestRights::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    program("mountlens", "exit 99");
    m_programs = {at("pkexec"), at("mountlens")};
    m_question = {};
    m_question.who.as = UserChoice{54321, 54321, {}};
    m_question.request = Request();
    m_question.request->operation = Operation::Create;
    m_question.request->path = "/etc/new";
    // What a good collector would write.
    OpenedCase opened = *openCase(m_question.who);
    RecordingSource facts(*opened.facts);
    recordBeyond(opened, facts, *m_question.request);
    const Snapshot snapshot = takeSnapshot(opened, {*m_question.request}, facts.recorded());
    QVERIFY(saveSnapshot(snapshot, at("good.mlsnap")));
}

void TestRights::theCommandThatIsRun()
{
    pkexecDoes("printf '%s\\n' \"$0\" \"$@\" >{}words; env >{}environment; cat {}good.mlsnap");
    qputenv("LD_PRELOAD_OF_THE_TEST", "x");
    QVERIFY(ask().has_value());
    QFile words(m_folder->filePath(QStringLiteral("words")));
    QVERIFY(words.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = {QByteArray::fromStdString(at("pkexec")),
                                        "--disable-internal-agent",
                                        "--keep-cwd",
                                        QByteArray::fromStdString(at("mountlens")),
                                        "collect",
                                        "--as=54321:54321",
                                        "--op=create",
                                        "-o",
                                        "-",
                                        "--",
                                        "/etc/new",
                                        ""};
    QCOMPARE(words.readAll().split('\n'), expected);
    QFile environment(m_folder->filePath(QStringLiteral("environment")));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    QVERIFY(!environment.readAll().contains("LD_PRELOAD"));
}

void TestRights::whatComesBackIsTheAnswer()
{
    pkexecDoes("cat {}good.mlsnap");
    const auto found = ask();
    QVERIFY(found.has_value());
    const Finding &finding = **found;
    QVERIFY(finding.report.verdict.kind == VerdictKind::Denied);
    QVERIFY(finding.byAdministrator);
    QVERIFY(finding.live());
    QVERIFY(!finding.canBeConfirmed());
    QVERIFY(!finding.fixes.fixes.empty());
    QVERIFY(std::abs(finding.readAt - std::time(nullptr)) < 60);
    QCOMPARE(confirmed(*found).error().id(), ErrorId::CannotJoin);
}

/// Settings of the container never come with a snapshot.
void TestRights::whatTheCallerKnowsIsKept()
{
    m_question.who = {};
    m_question.who.configuration = ConfigurationInput{
        {},
        "docker run --name web --userns=host -u 54321:54321 -v /etc:/data registry.invalid/none:1",
        {}};
    m_question.request->path = "/data/new";
    const auto own = findOut(m_question);
    QVERIFY(own.has_value());
    const OpenedCase &opened = *(*own)->opened;
    const auto &facts = static_cast<RecordedSource &>((*own)->facts());
    QVERIFY(saveSnapshot(takeSnapshot(opened, {*m_question.request}, facts.recorded()),
                         at("good.mlsnap")));
    pkexecDoes("cat {}good.mlsnap");
    const auto found = ask();
    QVERIFY(found.has_value());
    QVERIFY((*found)->opened->settings.has_value());
    QCOMPARE((*found)->report.container, std::string("web"));
    QCOMPARE((*found)->fixes.fixes.size(), (*own)->fixes.fixes.size());
}

void TestRights::refusals_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("id");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, const char *script, ErrorId id, const char *detail = "") {
        QTest::newRow(name) << QByteArray(script) << static_cast<int>(id) << QByteArray(detail);
    };
    row("the dialog was closed",
        "echo 'Error executing command as another user: Request dismissed' >&2; exit 126",
        ErrorId::RightsDismissed);
    row("no rights for this account",
        "echo 'Error executing command as another user: Not authorized' >&2; exit 127",
        ErrorId::RightsRefused, "Error executing command as another user: Not authorized");
    row("nobody can ask",
        "echo 'Error executing command as another user: No authentication agent found.' >&2; "
        "exit 127",
        ErrorId::NobodyAsksForRights);
    row("no polkit",
        "echo; echo '(process:7): GLib-WARNING **: unknown user' >&2; echo 'Error getting "
        "authority: Could not connect' >&2; exit 127",
        ErrorId::NobodyAsksForRights);
    row("a library warns first",
        "echo '(process:7): GLib-WARNING **: unknown user' >&2; echo 'Error executing command as "
        "another user: Not authorized' >&2; exit 127",
        ErrorId::RightsRefused, "Error executing command as another user: Not authorized");
    row("no such process", "echo 'mountlens: there is no process 4711' >&2; exit 4",
        ErrorId::CollectFailed, "mountlens: there is no process 4711");
    row("it crashed", "kill -SEGV $$", ErrorId::CollectFailed);
    row("nothing is written", "exit 0", ErrorId::CollectFailed);
    row("something else is written", "echo '{\"format\": \"recipe\"}'", ErrorId::CollectFailed);
    row("half of it", "head -c 3000 {}good.mlsnap", ErrorId::CollectFailed);
    row("a flood", "exec cat /dev/zero", ErrorId::CollectFailed);
    row("a flood of complaints", "head -c 9000000 /dev/zero >&2; exit 4", ErrorId::CollectFailed);
}

void TestRights::refusals()
{
    QFETCH(QByteArray, script);
    QFETCH(int, id);
    QFETCH(QByteArray, detail);
    pkexecDoes(script.constData());
    const auto found = ask();
    QVERIFY(!found);
    QCOMPARE(static_cast<int>(found.error().id()), id);
    if (!detail.isEmpty())
        QCOMPARE(found.error().detail(), detail.toStdString());
    QVERIFY(found.error().detail().size() <= 4096);
}

/// Whoever reads it has to know what to do next.
void TestRights::sentencesDiffer()
{
    std::set<QString> sentences;
    for (const ErrorId id :
         {ErrorId::CollectorMissing, ErrorId::PkexecMissing, ErrorId::RightsDismissed,
          ErrorId::RightsRefused, ErrorId::NobodyAsksForRights, ErrorId::CollectFailed})
        QVERIFY(sentences.insert(errorText(Error(id))).second);
}

void TestRights::programsThatAreMissing()
{
    QCOMPARE(errorOf(), ErrorId::PkexecMissing);
    pkexecDoes("cat {}good.mlsnap");
    QVERIFY(QFile::remove(QString::fromStdString(m_programs.mountlens)));
    QCOMPARE(errorOf(), ErrorId::CollectorMissing);
    m_programs.mountlens = "mountlens";
    QCOMPARE(errorOf(), ErrorId::CollectorMissing); // never looked for in a PATH
    QVERIFY(installedPrograms().mountlens.starts_with('/'));
    QCOMPARE(installedPrograms().pkexec, std::string("/usr/bin/pkexec"));
}

void TestRights::thePasswordMayTakeItsTime()
{
    pkexecDoes("sleep 1; cat {}good.mlsnap");
    QVERIFY(ask().has_value());
}

void TestRights::canBeGivenUp()
{
    pkexecDoes("sleep 60");
    std::stop_source stop;
    QElapsedTimer sinceStop;
    const std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        sinceStop.start();
        stop.request_stop();
    });
    const auto found = ask(stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().id(), ErrorId::Cancelled);
    QVERIFY2(sinceStop.elapsed() < 200, qPrintable(QString::number(sinceStop.elapsed())));
}

void TestRights::anAnswerToAnotherQuestion()
{
    pkexecDoes("cat {}good.mlsnap");
    m_question.request->path = "/etc/other";
    const auto found = ask();
    QVERIFY(!found);
    QCOMPARE(found.error().id(), ErrorId::Malformed);
}

void TestRights::snapshotsNeedNoRights()
{
    pkexecDoes("touch {}asked; exit 126");
    m_question.who = {};
    m_question.who.snapshot = at("good.mlsnap");
    const auto found = ask();
    QVERIFY(found.has_value());
    QVERIFY(!(*found)->live());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("asked"))));
}

/// The way as a whole, but for the question for the password.
void TestRights::theRealCollector()
{
    m_programs.mountlens = MOUNTLENS_PROGRAM;
    pkexecDoes("while [ \"${1#--}\" != \"$1\" ]; do shift; done; exec \"$@\"");
    const auto found = ask();
    QVERIFY2(found.has_value(), found ? "" : found.error().detail().c_str());
    QVERIFY((*found)->report.verdict.kind == VerdictKind::Denied);
    QVERIFY((*found)->byAdministrator);
    m_question.who.as.reset();
    m_question.who.pid = Pid(0x7ffffffe);
    const auto none = ask();
    QVERIFY(!none);
    QCOMPARE(none.error().id(), ErrorId::CollectFailed);
    QVERIFY(none.error().detail().find("2147483646") != std::string::npos);
}

MOUNTLENS_GUI_TEST(TestRights)
#include "tst_rights.moc"
