// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/acl_input.h"
#include "text/value_text.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestAclInput : public QObject
{
    Q_OBJECT

private slots:
    void lists_data();
    void lists();
    void faults_data();
    void faults();
    void tooMany();
    void whatIsShownCanBeTypedAgain();
    void modes_data();
    void modes();
};

void TestAclInput::lists_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("acl");
    const auto row = [](const char *name, const char *typed, const char *acl) {
        QTest::newRow(name) << QByteArray(typed) << QString::fromLatin1(acl);
    };
    row("nothing", "", "");
    row("blanks", " \n,", "");
    row("one entry, all else from the mode", "u:101:rw",
        "user::rw- user:101:rw- group::r-- mask::rw- other::---");
    row("the mask as it is said", "u:101:rwx,m::r",
        "user::rw- user:101:rwx group::r-- mask::r-- other::---");
    row("the mask without its empty field", "u:101:rwx m:r-x",
        "user::rw- user:101:rwx group::r-- mask::r-x other::---");
    row("in any order, by whole words", "other::r-- group:7:7 user::rwx user:5:-",
        "user::rwx user:5:--- group::r-- group:7:rwx mask::rwx other::r--");
    row("base entries alone", "u::rwx", "user::rwx group::r-- other::---");
    row("the largest id", "u:4294967294:r",
        "user::rw- user:4294967294:r-- group::r-- mask::r-- other::---");
}

void TestAclInput::lists()
{
    QFETCH(QByteArray, typed);
    const auto acl = aclFromText(typed.toStdString(), Mode(0640));
    QVERIFY(acl);
    QTEST(aclText(*acl), "acl");
}

void TestAclInput::faults_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char *name, const char *typed, const char *entry) {
        QTest::newRow(name) << QByteArray(typed) << QByteArray(entry);
    };
    row("no entry", "hello", "hello");
    row("a name", "u:5:r,u:nginx:rw", "u:nginx:rw");
    row("no rights", "u:101:", "u:101:");
    row("other rights", "u:101:rws", "u:101:rws");
    row("too many rights", "u:101:rwxr", "u:101:rwxr");
    row("a mask of somebody", "m:5:r", "m:5:r");
    row("no id", "u:4294967295:r", "u:4294967295:r");
    row("twice the same", "u:5:r,u:5:w", "u:5:w");
    row("a default entry", "d:u:5:r", "d:u:5:r");
}

void TestAclInput::faults()
{
    QFETCH(QByteArray, typed);
    const auto acl = aclFromText(typed.toStdString(), Mode(0640));
    QVERIFY(!acl);
    QCOMPARE(acl.error().id(), ErrorId::Malformed);
    QTEST(QByteArray::fromStdString(acl.error().detail()), "entry");
}

void TestAclInput::tooMany()
{
    std::string typed;
    for (int i = 0; i < 1001; ++i)
        typed += "u:" + std::to_string(i) + ":r,";
    const auto acl = aclFromText(typed, Mode(0640));
    QVERIFY(!acl);
    QCOMPARE(acl.error().id(), ErrorId::TooLarge);
}

void TestAclInput::whatIsShownCanBeTypedAgain()
{
    const auto acl = aclFromText("u:101:rw,g:7:r-x,m::r,o::x", Mode(0640));
    QVERIFY(acl);
    const auto again = aclFromText(aclText(*acl).toStdString(), Mode(0));
    QVERIFY(again);
    QVERIFY(*again == *acl);
}

void TestAclInput::modes_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("bits");
    QTest::newRow("three digits") << QByteArray("750") << 0750;
    QTest::newRow("four") << QByteArray("1777") << 01777;
    QTest::newRow("a zero in front") << QByteArray("0640") << 0640;
    QTest::newRow("one digit") << QByteArray("0") << 0;
    QTest::newRow("nothing") << QByteArray("") << -1;
    QTest::newRow("not octal") << QByteArray("680") << -1;
    QTest::newRow("letters") << QByteArray("rwx") << -1;
    QTest::newRow("too large") << QByteArray("10000") << -1;
    QTest::newRow("a sign") << QByteArray("-1") << -1;
}

void TestAclInput::modes()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, bits);
    const auto mode = modeFromText(typed.toStdString());
    QCOMPARE(mode ? static_cast<int>(mode->bits()) : -1, bits);
}

QTEST_APPLESS_MAIN(TestAclInput)
#include "tst_acl_input.moc"
