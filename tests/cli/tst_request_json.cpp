// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/request_json.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestRequestJson : public QObject
{
    Q_OBJECT

private slots:
    void process();
    void credentials();
    void credentialsLeftOut();
    void everyOperation();
    void rawBytes();
    void idsComeBack_data();
    void idsComeBack();
    void faults_data();
    void faults();
    void anyBytes();
};

void TestRequestJson::process()
{
    const BatchLine line =
        parseBatchLine(R"({"id":1,"pid":4711,"op":"rename","path":"/a","path2":"b","cwd":"/srv"})");
    QVERIFY(line.request.has_value());
    QVERIFY(std::get<Pid>(line.request->subject) == Pid(4711));
    QVERIFY(line.request->request.operation == Operation::Rename);
    QCOMPARE(line.request->request.path2, std::string("b"));
    QVERIFY(line.request->workingDirectory == "/srv");
}

void TestRequestJson::credentials()
{
    const BatchLine line = parseBatchLine(
        R"({"id":2,"credentials":{"uid":65534,"gid":65533,"groups":[9,7,9],"caps":"3","umask":"027"},)"
        R"("op":"unlink","path":"/srv/t/f"})");
    QVERIFY(line.request.has_value());
    const auto &ids = std::get<Credentials>(line.request->subject);
    QVERIFY(ids.fsUid == Kuid(65534) && ids.realUid == Kuid(65534));
    QVERIFY(ids.fsGid == Kgid(65533));
    QVERIFY((ids.supplementaryGroups == std::vector<Kgid>{Kgid(7), Kgid(9)}));
    QVERIFY(ids.effective == CapabilitySet(3));
    QVERIFY(ids.umask == Mode(027));
}

void TestRequestJson::credentialsLeftOut()
{
    const auto caps = [](const char *uid) {
        const BatchLine line = parseBatchLine(std::string(R"({"credentials":{"gid":0,"uid":)") + uid
                                              + R"(},"op":"read","path":"/"})");
        return std::get<Credentials>(line.request->subject).effective;
    };
    QVERIFY(caps("0").has(Capability::Setfcap));
    QVERIFY(caps("1") == CapabilitySet());
}

void TestRequestJson::everyOperation()
{
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const auto operation = static_cast<Operation>(i);
        const std::string text = R"({"pid":1,"op":")" + std::string(operationName(operation))
                                 + R"(","path":"/","path2":"/","name":"user.a"})";
        const BatchLine line = parseBatchLine(text);
        QVERIFY2(line.request.has_value(), text.c_str());
        QVERIFY(line.request->request.operation == operation);
    }
}

void TestRequestJson::rawBytes()
{
    const BatchLine line =
        parseBatchLine("{\"pid\":1,\"op\":\"read\",\"path\":\"/\\udcff\xc3\xa9\"}");
    QVERIFY(line.request.has_value());
    QCOMPARE(line.request->request.path, std::string("/\xff\xc3\xa9"));
}

void TestRequestJson::idsComeBack_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("number") << QByteArray("17") << QJsonValue(17);
    QTest::newRow("large number") << QByteArray("9007199254740993")
                                  << QJsonValue(qint64{9007199254740993});
    QTest::newRow("string") << QByteArray("\"a\"") << QJsonValue(QStringLiteral("a"));
    QTest::newRow("null") << QByteArray("null") << QJsonValue();
}

void TestRequestJson::idsComeBack()
{
    QFETCH(QByteArray, id);
    QFETCH(QJsonValue, expected);
    // Also of a request that is wrong otherwise.
    QCOMPARE(parseBatchLine("{\"id\":" + id.toStdString() + "}").id, expected);
}

void TestRequestJson::faults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *line, const char *place) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(place);
    };
    row("nothing", "{}", "$.pid");
    row("both subjects", R"({"pid":1,"credentials":{},"op":"read","path":"/"})", "$.pid");
    row("process zero", R"({"pid":0,"op":"read","path":"/"})", "$.pid");
    row("process as text", R"({"pid":"x","op":"read","path":"/"})", "$.pid");
    row("process past the range", R"({"pid":2147483648,"op":"read","path":"/"})", "$.pid");
    row("no uid", R"({"credentials":{"gid":0},"op":"read","path":"/"})", "$.credentials.uid");
    row("uid that is none", R"({"credentials":{"uid":4294967295,"gid":0},"op":"read","path":"/"})",
        "$.credentials.uid");
    row("groups that are no list",
        R"({"credentials":{"uid":1,"gid":0,"groups":7},"op":"read","path":"/"})",
        "$.credentials.groups");
    row("a group that is none",
        R"({"credentials":{"uid":1,"gid":0,"groups":[1,-1]},"op":"read","path":"/"})",
        "$.credentials.groups[1]");
    row("capabilities that are no number",
        R"({"credentials":{"uid":1,"gid":0,"caps":"chown"},"op":"read","path":"/"})",
        "$.credentials.caps");
    row("capabilities past 64 bits",
        R"({"credentials":{"uid":1,"gid":0,"caps":"10000000000000000"},"op":"read","path":"/"})",
        "$.credentials.caps");
    row("umask past its range",
        R"({"credentials":{"uid":1,"gid":0,"umask":"1000"},"op":"read","path":"/"})",
        "$.credentials.umask");
    row("working directory that is no text", R"({"pid":1,"op":"read","path":"/","cwd":1})",
        "$.cwd");
    row("operation missing", R"({"pid":1,"path":"/"})", "$.op");
}

void TestRequestJson::faults()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, place);
    const BatchLine parsed = parseBatchLine(line.toStdString());
    QVERIFY(!parsed.request);
    QVERIFY(parsed.request.error().id() == ErrorId::Malformed);
    QCOMPARE(parsed.request.error().subject(), place.toStdString());
}

void TestRequestJson::anyBytes()
{
    const std::string good =
        R"({"id":2,"credentials":{"uid":1,"gid":1,"groups":[1],"caps":"0"},"op":"read","path":"/\udcff"})";
    std::uint64_t state = 3;
    for (int round = 0; round < 20'000; ++round) {
        std::string line = good;
        for (int change = 0; change < 2; ++change) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            line[(state >> 33U) % line.size()] = static_cast<char>(state >> 56U);
        }
        (void)parseBatchLine(line);
    }
    QVERIFY(!parseBatchLine(std::string(200'000, '[')).request);
    QVERIFY(!parseBatchLine("{\"a\":" + std::string(200'000, '[')).request);
    QVERIFY(!parseBatchLine(std::string(kMaxRequestBytes + 1, ' ')).request);
    QVERIFY(!parseBatchLine(std::string("\0\xff\xfe", 3)).request);
}

QTEST_APPLESS_MAIN(TestRequestJson)
#include "tst_request_json.moc"
