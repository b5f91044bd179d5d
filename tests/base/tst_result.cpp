// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/flags.h"
#include "base/result.h"
#include "support/printers.h"

#include <memory>

using namespace mountlens;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue();
    void holdsAnError();
    void movesValuesOut();
    void comparesValuesAndErrors();
    void errorsKeepTheirCauses();
    void flagsAreSets();
};

void TestResult::holdsAValue()
{
    Result<std::string> result = std::string("x");
    QVERIFY(result.has_value());
    QVERIFY(static_cast<bool>(result));
    QCOMPARE(*result, std::string("x"));
    QCOMPARE(result->size(), std::size_t{1});
    QCOMPARE(result.value_or("y"), std::string("x"));
    *result += 'z';
    QCOMPARE(result.value(), std::string("xz"));
}

void TestResult::holdsAnError()
{
    const Result<std::string> result = Error::fromErrno(ErrorId::OpenFailed, "/f", 13);
    QVERIFY(!result);
    QCOMPARE(result.error().id(), ErrorId::OpenFailed);
    QCOMPARE(result.error().subject(), std::string("/f"));
    QCOMPARE(result.error().code(), 13);
    QCOMPARE(result.value_or("y"), std::string("y"));
}

void TestResult::movesValuesOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 5);
    // NOLINTNEXTLINE(bugprone-use-after-move): what is left is what this is about
    QVERIFY(result.value() == nullptr);
}

void TestResult::comparesValuesAndErrors()
{
    const Result<int> one = 1;
    QVERIFY(one == Result<int>(1));
    QVERIFY(!(one == Result<int>(2)));
    QVERIFY(!(one == Result<int>(Error(ErrorId::Malformed))));
    QVERIFY(Result<int>(Error(ErrorId::Malformed, "a"))
            == Result<int>(Error(ErrorId::Malformed, "a")));
    QVERIFY(!(Error(ErrorId::Malformed, "a") == Error(ErrorId::Malformed, "a", "b")));
    QVERIFY(Result<Done>(Done()) == Result<Done>(Done()));
}

void TestResult::errorsKeepTheirCauses()
{
    const Error inner = Error::fromErrno(ErrorId::ReadFailed, "/proc/1/uid_map", 5);
    const Error outer = inner.within(ErrorId::NamespaceUnreadable, "web");
    QCOMPARE(outer.id(), ErrorId::NamespaceUnreadable);
    QCOMPARE(outer.code(), 5);
    QVERIFY(outer.cause() != nullptr);
    QCOMPARE(outer.cause()->subject(), std::string("/proc/1/uid_map"));
    QVERIFY(inner.cause() == nullptr);
    QVERIFY(outer.cause()->cause() == nullptr);
}

void TestResult::flagsAreSets()
{
    const AccessMask rw{Access::Read, Access::Write};
    QVERIFY(rw.has(Access::Read) && !rw.has(Access::Execute));
    QVERIFY(rw.covers(Access::Write) && rw.covers(AccessMask()) && !AccessMask().covers(rw));
    QVERIFY((rw - Access::Read) == AccessMask(Access::Write));
    QVERIFY((rw & Access::Execute).empty());
    QVERIFY((AccessMask(Access::Read) | Access::Write) == rw);
    QCOMPARE(rw.bits(), std::uint8_t{6});
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
