// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "snapshot/request_fields.h"

#include <QJsonDocument>
#include <QTest>

using namespace mountlens;

class TestRequestFields : public QObject
{
    Q_OBJECT

private slots:
    void everyOperationSurvives_data();
    void everyOperationSurvives();
    void leaveUnchanged_data();
    void leaveUnchanged();
    void faults_data();
    void faults();
};

namespace {

Request requestFor(Operation operation)
{
    Request request;
    request.operation = operation;
    request.path = "/srv/\xff/\xc3\xa9";
    if (takesSecondPath(operation))
        request.path2 = "elsewhere";
    if (operation == Operation::Chmod)
        request.mode = Mode(04711);
    if (operation == Operation::Chown)
        request.uid = Uid(4294967294U);
    if (operation == Operation::Setxattr)
        request.xattrName = "user.a";
    if (operation == Operation::Stat)
        request.follow = Follow::No;
    return request;
}

} // namespace

void TestRequestFields::everyOperationSurvives_data()
{
    QTest::addColumn<int>("operation");
    for (std::size_t i = 0; i < kOperationCount; ++i)
        QTest::newRow(std::string(operationName(static_cast<Operation>(i))).c_str())
            << static_cast<int>(i);
}

void TestRequestFields::everyOperationSurvives()
{
    QFETCH(int, operation);
    const Request request = requestFor(static_cast<Operation>(operation));
    QJsonObject object;
    writeRequest(object, request);
    JsonFault fault;
    const Request again = readRequest(JsonField(object, fault));
    QVERIFY2(!fault.error(), fault.error() ? fault.error()->subject().c_str() : "");
    QVERIFY(again == request);
}

void TestRequestFields::leaveUnchanged_data()
{
    QTest::addColumn<QJsonValue>("uid");
    QTest::newRow("-1") << QJsonValue(-1);
    QTest::newRow("4294967295") << QJsonValue(qint64{4294967295});
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("not there") << QJsonValue(QJsonValue::Undefined);
}

void TestRequestFields::leaveUnchanged()
{
    QFETCH(QJsonValue, uid);
    QJsonObject object{{QStringLiteral("op"), QStringLiteral("chown")},
                       {QStringLiteral("path"), QStringLiteral("/")}};
    if (!uid.isUndefined())
        object.insert(QStringLiteral("uid"), uid);
    JsonFault fault;
    QVERIFY(!readRequest(JsonField(object, fault)).uid);
    QVERIFY(!fault.error());
}

void TestRequestFields::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("no operation") << QByteArray(R"({"path":"/"})") << QByteArray("$.op");
    QTest::newRow("unknown operation")
        << QByteArray(R"({"op":"fly","path":"/"})") << QByteArray("$.op");
    QTest::newRow("no path") << QByteArray(R"({"op":"read"})") << QByteArray("$.path");
    QTest::newRow("a number as path")
        << QByteArray(R"({"op":"read","path":7})") << QByteArray("$.path");
    QTest::newRow("NUL in a path")
        << QByteArray(R"({"op":"read","path":"a\u0000b"})") << QByteArray("$.path");
    QTest::newRow("a stray surrogate")
        << QByteArray(R"({"op":"read","path":"\ud83d"})") << QByteArray("$.path");
    QTest::newRow("no second path")
        << QByteArray(R"({"op":"rename","path":"/"})") << QByteArray("$.path2");
    QTest::newRow("mode out of range")
        << QByteArray(R"({"op":"chmod","path":"/","mode":4096})") << QByteArray("$.mode");
    QTest::newRow("mode that is not octal")
        << QByteArray(R"({"op":"chmod","path":"/","mode":"0789"})") << QByteArray("$.mode");
    QTest::newRow("id out of range")
        << QByteArray(R"({"op":"chown","path":"/","uid":4294967296})") << QByteArray("$.uid");
    QTest::newRow("id below -1") << QByteArray(R"({"op":"chown","path":"/","gid":-2})")
                                 << QByteArray("$.gid");
    QTest::newRow("no name of an attribute")
        << QByteArray(R"({"op":"setxattr","path":"/"})") << QByteArray("$.name");
    QTest::newRow("nofollow as number")
        << QByteArray(R"({"op":"stat","path":"/","nofollow":1})") << QByteArray("$.nofollow");
}

void TestRequestFields::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, place);
    JsonFault fault;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    (void)readRequest(JsonField(object, fault));
    QVERIFY(fault.error().has_value());
    QCOMPARE(fault.error()->subject(), place.toStdString());
}

QTEST_APPLESS_MAIN(TestRequestFields)
#include "tst_request_fields.moc"
