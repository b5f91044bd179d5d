// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_merge.h"
#include "support/yaml_print.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::printed;

class TestComposeMerge : public QObject
{
    Q_OBJECT

private slots:
    void services_data();
    void services();
    void conflicts_data();
    void conflicts();
    void repeatedItems_data();
    void repeatedItems();
};

namespace {

YamlValue parsed(const std::string &text)
{
    auto documents = parseYaml(text);
    return documents && !documents->empty() ? std::move(documents->front()) : YamlValue{};
}

} // namespace

void TestComposeMerge::services_data()
{
    QTest::addColumn<std::string>("base");
    QTest::addColumn<std::string>("over");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *base, const char *over,
                        const char *expected) {
        QTest::newRow(name) << std::string(base) << std::string(over) << QByteArray(expected);
    };
    row("new keys come last", "{a: 1}", "{b: 2}", "{a: 1, b: 2}");
    row("scalars are replaced", "{a: 1}", "{a: 2}", "{a: 2}");
    row("nothing replaces nothing", "{a: 1, b: }", "{a: , b: 2}", "{a: 1, b: 2}");
    row("mappings are merged", "{deploy: {a: {b: 1, c: 2}}}", "{deploy: {a: {c: 3}}}",
        "{deploy: {a: {b: 1, c: 3}}}");
    row("sequences are joined", "{cap_add: [A]}", "{cap_add: [A, B]}", "{cap_add: [A, A, B]}");
    row("command and entrypoint are replaced", "{command: [a], entrypoint: a}",
        "{command: b, entrypoint: [b]}", "{command: b, entrypoint: [b]}");
    row("the test of a health check is replaced", "{healthcheck: {test: [a], retries: 1}}",
        "{healthcheck: {test: [b]}}", "{healthcheck: {test: [b], retries: 1}}");
    row("a limit is replaced", "{ulimits: {a: {soft: 1, hard: 2}}}", "{ulimits: {a: 5}}",
        "{ulimits: {a: 5}}");
    row("environment becomes a sequence", "{environment: {A: 1, B: }}", "{environment: [A=2]}",
        R"({environment: ["A=1", "B", A=2]})");
    row("tmpfs and dns become sequences", "{tmpfs: /a, dns: [x]}", "{tmpfs: [/b], dns: y}",
        R"({tmpfs: ["/a", /b], dns: [x, "y"]})");
    row("networks become mappings", "{networks: [a]}", "{networks: {b: }}",
        "{networks: {a: ~, b: ~}}");
    row("depends_on becomes a mapping", "{depends_on: [a]}", "{depends_on: [b]}",
        R"({depends_on: {a: {condition: "service_started"}, b: {condition: "service_started"}}})");
    row("build becomes a mapping", "{build: .}", "{build: {args: {A: 1}}}",
        "{build: {context: ., args: {A: 1}}}");
    row("!override replaces", "{cap_add: [A], deploy: {a: 1}}",
        "{cap_add: !override [B], deploy: !override {b: 2}}", "{cap_add: [B], deploy: {b: 2}}");
    row("!reset removes", "{cap_add: [A], user: a}", "{cap_add: !reset [], user: !reset null}",
        "{}");
    row("!reset deep inside", "{deploy: {a: 1, b: 2}}", "{deploy: {a: !reset null}}",
        "{deploy: {b: 2}}");
    row("!reset of what is not there", "{a: 1}", "{b: !reset null}", "{a: 1}");
}

void TestComposeMerge::services()
{
    QFETCH(std::string, base);
    QFETCH(std::string, over);
    Notices notices;
    YamlValue merged = mergeCompose(parsed(base), parsed(over), {"services", "x"}, notices);
    dropResets(merged);
    QTEST(QByteArray::fromStdString(printed(merged)), "expected");
    QVERIFY(notices.empty());
}

void TestComposeMerge::conflicts_data()
{
    QTest::addColumn<std::string>("base");
    QTest::addColumn<std::string>("over");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a sequence over a mapping")
        << std::string("{deploy: {a: 1}}") << std::string("{deploy: [a]}")
        << QByteArray("cannot override services.x.deploy");
    QTest::newRow("a text over a sequence")
        << std::string("{volumes: [a]}") << std::string("{volumes: a}")
        << QByteArray("cannot override services.x.volumes");
}

void TestComposeMerge::conflicts()
{
    QFETCH(std::string, base);
    QFETCH(std::string, over);
    Notices notices;
    const YamlValue merged = mergeCompose(parsed(base), parsed(over), {"services", "x"}, notices);
    QCOMPARE(printed(merged), printed(parsed(base)));
    QCOMPARE(notices.size(), std::size_t{1});
    QCOMPARE(notices[0].id, NoticeId::EngineRefuses);
    QTEST(QByteArray::fromStdString(notices[0].args[1]), "path");
}

void TestComposeMerge::repeatedItems_data()
{
    QTest::addColumn<std::string>("service");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *service, const char *expected) {
        QTest::newRow(name) << std::string(service) << QByteArray(expected);
    };
    row("capabilities", "{cap_add: [A, B, A]}", "{cap_add: [A, B]}");
    row("environment by name", "{environment: [A=1, B, A=2]}", "{environment: [A=2, B]}");
    row("volumes by target, short and long", "{volumes: ['/a:/t', '/u', {target: /t/}]}",
        R"({volumes: [{target: /t/}, "/u"]})");
    row("secrets by target", "{secrets: [a, b, {source: c, target: /run/secrets/a}]}",
        "{secrets: [{source: c, target: /run/secrets/a}, b]}");
    row("tmpfs up to the first =", "{tmpfs: ['/a:mode=1', '/a:mode=2', /a]}",
        R"({tmpfs: ["/a:mode=2", /a]})");
    row("what cannot be read stays", "{volumes: [{source: a}, {source: a}, ':/b', ':/b']}",
        R"({volumes: [{source: a}, {source: a}, ":/b", ":/b"]})");
    row("groups are not compared", "{group_add: [a, a]}", "{group_add: [a, a]}");
}

void TestComposeMerge::repeatedItems()
{
    QFETCH(std::string, service);
    YamlValue file = parsed("services: {x: " + service + "}");
    dropRepeatedItems(file);
    QTEST(QByteArray::fromStdString(printed(*file.find("services")->find("x"))), "expected");
}

QTEST_APPLESS_MAIN(TestComposeMerge)
#include "tst_compose_merge.moc"
