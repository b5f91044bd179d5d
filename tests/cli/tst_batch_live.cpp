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
    const auto inside = [](const char *id, const std::string &pid) {
        return R"({"id":)" + std::string(id) + R"(,"pid":)" + pid
               + R"(,"op":"read","path":"/dokuwiki/data/pages/start.txt"})" + '\n';
    };
    const auto outside = [&](const char *id, const std::string &number) {
        return R"({"id":)" + std::string(id) + R"(,"credentials":{"uid":)" + number + R"(,"gid":)"
               + number + R"(},"op":"read","path":")" + host + R"("})" + '\n';
    };
    const auto answers =
        runBatch({inside("1", stage.pid()) + inside("2", mapped.pid()) + outside("3", "1000")
                  + outside("4", "101") + R"({"id":5,"pid":)" + stage.pid()
                  + R"(,"op":"read","path":"passwd","cwd":"/etc"})" + '\n'});
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
