// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace mountlens::ui;

class TestBatch : public QObject
{
    Q_OBJECT

private slots:
    void answersInOrder();
    void wrongLinesAreAnsweredToo_data();
    void wrongLinesAreAnsweredToo();
    void everyChunkSeesTheFilesAsTheyAre();
    void workingDirectory();
    void pathsOfRawBytes();
    void endsWell();
    void manySubjects();
};

namespace {

std::string request(const std::string &id, const std::string &operation, const std::string &path)
{
    return "{\"id\":" + id
           + R"(,"credentials":{"uid":4242,"gid":4242,"groups":[],"caps":"0"},"op":")" + operation
           + R"(","path":")" + path + "\"}\n";
}

std::string verdictOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("verdict")).toString().toStdString();
}

std::string errnoOf(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("errno")).toString().toStdString();
}

} // namespace

void TestBatch::answersInOrder()
{
    const auto answers = runBatch({request("1", "traverse", "/") + request("\"two\"", "mkdir", "/x")
                                   + request("null", "stat", "/none/such")});
    QCOMPARE(answers.size(), std::size_t{3});
    QCOMPARE(answers[0].value(QStringLiteral("id")).toInt(), 1);
    QCOMPARE(verdictOf(answers[0]), std::string("allowed"));
    QCOMPARE(answers[0].size(), 2);
    QCOMPARE(answers[1].value(QStringLiteral("id")).toString(), QStringLiteral("two"));
    QCOMPARE(errnoOf(answers[1]), std::string("EACCES"));
    QVERIFY(answers[1].value(QStringLiteral("code")).toString().startsWith(QStringLiteral("ML-D")));
    QVERIFY(answers[1].value(QStringLiteral("cause")).isString());
    QVERIFY(answers[2].value(QStringLiteral("id")).isNull());
    QCOMPARE(errnoOf(answers[2]), std::string("ENOENT"));
}

void TestBatch::wrongLinesAreAnsweredToo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("what?");
    QTest::newRow("binary") << QByteArray("\x01\xff\xfe\x80", 4);
    QTest::newRow("NUL") << QByteArray("{\0}", 3);
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("deep") << QByteArray(500'000, '[');
    QTest::newRow("too long") << QByteArray(1'100'000, 'x');
    QTest::newRow("no members") << QByteArray("{}");
    QTest::newRow("no such process") << QByteArray(R"({"pid":2147483647,"op":"read","path":"/"})");
}

void TestBatch::wrongLinesAreAnsweredToo()
{
    QFETCH(QByteArray, line);
    const auto answers = runBatch({line.toStdString() + "\n" + request("5", "traverse", "/")});
    QCOMPARE(answers.size(), std::size_t{2});
    QVERIFY(answers[0].value(QStringLiteral("error")).isString());
    QVERIFY(answers[0].contains(QStringLiteral("id")));
    QVERIFY(answers[0].value(QStringLiteral("id")).isNull());
    QCOMPARE(verdictOf(answers[1]), std::string("allowed"));
}

void TestBatch::everyChunkSeesTheFilesAsTheyAre()
{
    // A reader of answers that changes the tree between its questions.
    class Changing final : public ByteInput
    {
    public:
        explicit Changing(std::string path)
            : m_path(std::move(path))
        {
        }
        std::size_t read(std::string &buffer, std::size_t) override
        {
            const mode_t mode = m_round % 2 == 0 ? 0755 : 0700;
            if (m_round == 6 || chmod(m_path.c_str(), mode) != 0)
                return 0;
            ++m_round;
            const std::string line = request("1", "traverse", m_path);
            buffer += line;
            return line.size();
        }
        bool ready() override { return false; }

    private:
        std::string m_path;
        int m_round = 0;
    };
    const QTemporaryDir directory;
    QCOMPARE(chmod(directory.path().toStdString().c_str(), 0755), 0);
    const std::string path = directory.filePath(QStringLiteral("d")).toStdString();
    QCOMPARE(mkdir(path.c_str(), 0755), 0);
    Changing input(path);
    std::ostringstream out;
    std::ostringstream err;
    Streams streams{input, out, err};
    QCOMPARE(static_cast<int>(runBatch(streams)), 0);
    std::istringstream lines(out.str());
    int round = 0;
    for (std::string line; std::getline(lines, line); ++round)
        QCOMPARE(line.find("allowed") != std::string::npos, round % 2 == 0);
    QCOMPARE(round, 6);
}

void TestBatch::workingDirectory()
{
    const std::string common =
        R"({"id":1,"credentials":{"uid":1,"gid":1},"op":"stat","path":"passwd","cwd":")";
    const auto answers = runBatch({common + "/etc\"}\n" + common + "/usr/../etc/.\"}\n" + common
                                   + "/usr\"}\n" + common + "/none\"}\n"});
    QCOMPARE(answers.size(), std::size_t{4});
    QCOMPARE(verdictOf(answers[0]), std::string("allowed"));
    QCOMPARE(verdictOf(answers[1]), std::string("allowed"));
    QCOMPARE(errnoOf(answers[2]), std::string("ENOENT"));
    QCOMPARE(verdictOf(answers[3]), std::string("undetermined"));
    QVERIFY(!answers[3].value(QStringLiteral("missing")).toArray().isEmpty());
}

void TestBatch::pathsOfRawBytes()
{
    const QTemporaryDir directory;
    QCOMPARE(chmod(directory.path().toStdString().c_str(), 0755), 0);
    const std::string base = directory.path().toStdString();
    QCOMPARE(mkdir((base + "/\xff\xc3\xa9").c_str(), 0755), 0);
    const auto answers = runBatch({request("1", "traverse", base + "/\\udcff\xc3\xa9")
                                   + request("2", "traverse", base + "/\\udcfe")});
    QCOMPARE(verdictOf(answers.at(0)), std::string("allowed"));
    QCOMPARE(errnoOf(answers.at(1)), std::string("ENOENT"));
}

void TestBatch::endsWell()
{
    QCOMPARE(runProgram({"check", "--batch"}, {}).exit, 0);
    std::string last = request("1", "traverse", "/");
    last.pop_back();
    QCOMPARE(runBatch({last}).size(), std::size_t{1});
    QCOMPARE(runBatch({"\n\n"}).size(), std::size_t{0});
}

void TestBatch::manySubjects()
{
    std::string input;
    for (int uid = 1; uid <= 500; ++uid) {
        input += R"({"id":1,"credentials":{"uid":)" + std::to_string(uid)
                 + R"(,"gid":1},"op":"mkdir","path":"/etc/)" + std::to_string(uid) + "\"}\n";
    }
    const auto answers = runBatch({input});
    QCOMPARE(answers.size(), std::size_t{500});
    for (const QJsonObject &answer : answers)
        QCOMPARE(errnoOf(answer), std::string("EACCES"));
}

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
