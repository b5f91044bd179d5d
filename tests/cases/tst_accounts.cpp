// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/accounts.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void groupsOfAnAccount();
    void oddLines();
};

namespace {

AccountFiles sample()
{
    return {"root:x:0:0:root:/root:/bin/sh\n"
            "nginx:x:101:102:nginx user:/nonexistent:/bin/false\n"
            "twin:x:101:103::/:\n",
            "root:x:0:\n"
            "nginx:x:102:\n"
            "web:x:200:ana,nginx\n"
            "nginx2:x:201:nginx2,xnginx\n"
            "self:x:102:nginx\n"};
}

} // namespace

void TestAccounts::names()
{
    const NameTable names = namesIn(sample());
    QCOMPARE(names.users.size(), std::size_t{2});
    QCOMPARE(names.users.at(101), std::string("nginx"));
    QCOMPARE(names.groups.at(102), std::string("nginx"));
}

void TestAccounts::groupsOfAnAccount()
{
    const Account expected{102, {200}};
    QVERIFY(accountOf(sample(), 101) == expected);
    QVERIFY(!accountOf(sample(), 1000).has_value());
}

void TestAccounts::oddLines()
{
    const AccountFiles odd{"\n:x:5:5\nnocolon\nshort:x\nword:x:word:1\nbig:x:4294967296:1\n"
                           "nogid:x:7\nlast:x:8:9",
                           std::string("a\0b:x:1:", 8) + "\ng:x:2"};
    const NameTable names = namesIn(odd);
    QCOMPARE(names.users.size(), std::size_t{1});
    QCOMPARE(names.users.at(8), std::string("last"));
    QVERIFY(!accountOf(odd, 7).has_value());
    QCOMPARE(names.groups.size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
