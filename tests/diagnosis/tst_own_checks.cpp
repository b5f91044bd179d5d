// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/own_checks.h"

#include <QTest>

#include <set>
#include <string>

using namespace mountlens;

class TestOwnChecks : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void ruleNamesAreUnique();
};

void TestOwnChecks::names_data()
{
    QTest::addColumn<std::string>("command");
    QTest::addColumn<std::string>("program");
    QTest::addColumn<bool>("wantsToOwn");
    const auto row = [](const char *command, const char *program, bool wantsToOwn) {
        QTest::newRow(command) << std::string(command) << std::string(program) << wantsToOwn;
    };
    row("postgres", "postgres", true);
    row("postgres: checkpointer", "postgres", true);
    row("/usr/lib/postgresql/16/bin/initdb", "postgres", true);
    row("docker.io/library/postgres:16-alpine", "postgres", true);
    row("postgres@sha256:00", "postgres", true);
    row("localhost:5000/team/mariadb:11", "mysqld", false);
    row("mongod", "mongod", true);
    row("sshd", "sshd", true);
    row("docker.elastic.co/beats/filebeat:8.1.0", "beats", true);
    row("apm-server", "beats", true);
    row("clickhouse-serv", "clickhouse", true);
    row("clickhouse-server", "clickhouse", true);
    row("git", "git", true);
    row("nginx", "", false);
    row("postgres2", "", false);
    row("", "", false);
    row(":::", "", false);
    row("/", "", false);
}

void TestOwnChecks::names()
{
    QFETCH(const std::string, command);
    QFETCH(const std::string, program);
    QFETCH(const bool, wantsToOwn);
    const auto rule = ownChecksOf(command);
    QCOMPARE(rule ? std::string(rule->program) : std::string(), program);
    QCOMPARE(rule && rule->wantsToOwn, wantsToOwn);
}

void TestOwnChecks::ruleNamesAreUnique()
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(OwnRule::OwnsRepository); ++i) {
        const std::string_view name = ownRuleName(static_cast<OwnRule>(i));
        QVERIFY(!name.empty());
        QVERIFY(names.insert(name).second);
    }
}

QTEST_APPLESS_MAIN(TestOwnChecks)
#include "tst_own_checks.moc"
