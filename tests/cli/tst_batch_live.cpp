// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/container_stage.h"
#include "cli/run_program.h"

#include <QTest>

#include <sys/resource.h>

using namespace mountlens;
using namespace mountlens::ui;

class TestBatchLive : public QObject
{
    Q_OBJECT

private slots:
    void processesAndCredentialsMixed();
    void fewOpenFiles();
};

namespace {

std::string verdictOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("verdict")).toString().toStdString();
}

} // namespace

void TestBatchLive::processesAndCredentialsMixed()
{
    MOUNTLENS_NEED_STAGE();
    const ContainerStage stage;
    const ContainerStage mapped(ContainerStage::Users::Mapped);
    const std::string host = stage.host() + "/wiki/start.txt";
    const std::string inside = R"(,"op":"read","path":"/dokuwiki/data/pages/start.txt"})";
    const auto answers = runBatch(
        {"{\"id\":1,\"pid\":" + stage.pid() + inside + "\n{\"id\":2,\"pid\":" + mapped.pid()
         + inside + "\n" + R"({"id":3,"credentials":{"uid":1000,"gid":1000},"op":"read","path":")"
         + host + "\"}\n" + R"({"id":4,"credentials":{"uid":101,"gid":101},"op":"read","path":")"
         + host + "\"}\n{\"id\":5,\"pid\":" + stage.pid()
         + R"(,"op":"read","path":"passwd","cwd":"/etc"})" + "\n"});
    QCOMPARE(answers.size(), std::size_t{5});
    QCOMPARE(verdictOf(answers[0]), std::string("denied"));
    QCOMPARE(verdictOf(answers[1]), std::string("denied"));
    QCOMPARE(verdictOf(answers[2]), std::string("allowed"));
    QCOMPARE(verdictOf(answers[3]), std::string("denied"));
    QCOMPARE(verdictOf(answers[4]), std::string("allowed"));
}

void TestBatchLive::fewOpenFiles()
{
    MOUNTLENS_NEED_STAGE();
    const std::string folder = newFolder("many");
    std::string input;
    for (int i = 0; i < 400; ++i) {
        const std::string path = folder + "/f" + std::to_string(i);
        makeFile(path);
        input += R"({"id":1,"credentials":{"uid":1,"gid":1},"op":"read","path":")" + path + "\"}\n";
    }
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit few{64, 64};
    QCOMPARE(prlimit(0, RLIMIT_NOFILE, &few, nullptr), 0);
    const auto answers = runBatch({input});
    // Raising a hard limit again needs CAP_SYS_RESOURCE; this test is the last.
    (void)prlimit(0, RLIMIT_NOFILE, &before, nullptr);
    QCOMPARE(answers.size(), std::size_t{400});
    for (const QJsonObject &answer : answers)
        QCOMPARE(verdictOf(answer), std::string("allowed"));
}

QTEST_APPLESS_MAIN(TestBatchLive)
#include "tst_batch_live.moc"
