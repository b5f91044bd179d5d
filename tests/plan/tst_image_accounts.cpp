// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/image_accounts.h"

#include <QTest>

using namespace mountlens;
using Gids = std::vector<std::uint32_t>;

/// The forms that files may have; who is found by which text is in tst_user_choice.
class TestImageAccounts : public QObject
{
    Q_OBJECT

private slots:
    void theFirstEntryCounts();
    void oddLines();
    void noFiles();
    void additionalByNumberAndName();
    void groupsOfAUser();
};

void TestImageAccounts::theFirstEntryCounts()
{
    const std::string passwd = "a:x:5:6::/:\na:x:7:8::/:\nb:x:5:9::/:\n";
    QVERIFY(*execUser("a", passwd, "", "docker") == (ExecUser{5, 6, {}}));
    QVERIFY(*execUser("5", passwd, "g:x:1:b\nh:x:2:a,c\n", "docker") == (ExecUser{5, 6, {2}}));
    QVERIFY(*execUser("", "root:x:0:3::/:\n", "", "docker") == (ExecUser{0, 3, {}}));
}

/// moby/sys/user parseLine(): numbers that are none are 0, a line may end early.
void TestImageAccounts::oddLines()
{
    const std::string passwd = "\n  a:x:oops:6::/:  \r\nb\n#c:x:9:9::/:\nd:x:4";
    QVERIFY(*execUser("a", passwd, "", "docker") == (ExecUser{0, 6, {}}));
    QVERIFY(*execUser("b", passwd, "", "docker") == (ExecUser{0, 0, {}}));
    QVERIFY(*execUser("#c", passwd, "", "docker") == (ExecUser{9, 9, {}}));
    QVERIFY(*execUser("d", passwd, "", "docker") == (ExecUser{4, 0, {}}));
    QVERIFY(!execUser("a:#g", passwd, "#g:x:5:\n", "docker"));
    QVERIFY(*execUser("d", passwd, "g:x:5:a,d\nh:x:6\n", "docker") == (ExecUser{4, 0, {5}}));
}

void TestImageAccounts::noFiles()
{
    QVERIFY(*execUser("7:8", std::nullopt, std::nullopt, "docker") == (ExecUser{7, 8, {}}));
    QVERIFY(!execUser("app", std::nullopt, std::nullopt, "docker"));
    QVERIFY(*additionalGroups({"5"}, std::nullopt, "docker") == Gids{5});
}

void TestImageAccounts::additionalByNumberAndName()
{
    const std::string group = "media:x:2000:\nother:x:2000:\n5:x:6:\n";
    QVERIFY(*additionalGroups({"media", "2000"}, group, "docker") == (Gids{2000, 2000}));
    QVERIFY(!additionalGroups({"2000", "media"}, group, "docker"));
    QVERIFY(*additionalGroups({"5"}, group, "docker") == Gids{6});
    QVERIFY(!additionalGroups({"-1"}, group, "docker"));
}

void TestImageAccounts::groupsOfAUser()
{
    const std::string passwd = "app:x:1000:1000::/:\n";
    const std::string group = "a:x:1:app\nb:x:2:app2\nc:x:3:x,app\n";
    QVERIFY(groupsOf("app", passwd, group) == (Gids{1, 3}));
    QVERIFY(groupsOf("1000", passwd, group) == (Gids{1, 3}));
    QVERIFY(groupsOf("7", passwd, group).empty());
    QVERIFY(groupsOf("nosuch", passwd, group).empty());
}

QTEST_APPLESS_MAIN(TestImageAccounts)
#include "tst_image_accounts.moc"
