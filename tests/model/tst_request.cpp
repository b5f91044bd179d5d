// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "model/request.h"
#include "support/printers.h"

#include <set>

using namespace mountlens;

class TestRequest : public QObject
{
    Q_OBJECT

private slots:
    void namesGoBothWays();
    void theStableNames();
    void unknownNames();
    void secondPaths();
    void reasonNamesAreUnique();
};

void TestRequest::namesGoBothWays()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const auto operation = static_cast<Operation>(i);
        const std::string_view name = operationName(operation);
        QVERIFY(!name.empty());
        QVERIFY(names.insert(name).second);
        QVERIFY(operationFromName(name) == operation);
    }
}

/// Names are stored in snapshots and typed by people.
void TestRequest::theStableNames()
{
    QVERIFY(operationName(Operation::Traverse) == "traverse");
    QVERIFY(operationName(Operation::OpenCreate) == "open-create");
    QVERIFY(operationName(Operation::MknodChar) == "mknod-char");
    QVERIFY(operationName(Operation::MknodBlock) == "mknod-block");
    QVERIFY(operationName(Operation::UtimesNow) == "utimes-now");
    QVERIFY(operationName(Operation::Setxattr) == "setxattr");
    QVERIFY(operationName(Operation::Connect) == "connect");
    QVERIFY(operationName(Operation::Stat) == "stat");
}

void TestRequest::unknownNames()
{
    for (const std::string_view name : {"", "Read", "read ", "open_create", "delete"})
        QVERIFY(!operationFromName(name));
}

void TestRequest::secondPaths()
{
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        const auto operation = static_cast<Operation>(i);
        const bool expected = operation == Operation::Rename || operation == Operation::Link;
        QCOMPARE(takesSecondPath(operation), expected);
    }
}

void TestRequest::reasonNamesAreUnique()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kReasonCount; ++i) {
        const auto id = static_cast<ReasonId>(i);
        QVERIFY(names.insert(reasonName(id)).second);
        QVERIFY(!stageName(reasonStage(id)).empty());
    }
}

QTEST_APPLESS_MAIN(TestRequest)
#include "tst_request.moc"
