// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_schema.h"

#include <QTest>

using namespace mountlens;

class TestComposeSchema : public QObject
{
    Q_OBJECT

private slots:
    void scalars_data();
    void scalars();
    void violations_data();
    void violations();
    void notTooMany();
};

namespace {

YamlValue parsed(const std::string &text)
{
    auto documents = parseYaml(text);
    return documents && !documents->empty() ? std::move(documents->front()) : YamlValue{};
}

} // namespace

void TestComposeSchema::scalars_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<qlonglong>("number");
    const auto row = [](const char *text, ScalarType type, qlonglong number = 0) {
        QTest::newRow(text) << std::string(text) << static_cast<int>(type) << number;
    };
    row("1000", ScalarType::Integer, 1000);
    row("-5", ScalarType::Integer, -5);
    row("+5", ScalarType::Integer, 5);
    row("0", ScalarType::Integer, 0);
    row("0700", ScalarType::Integer, 448);
    row("0o700", ScalarType::Integer, 448);
    row("0x1F", ScalarType::Integer, 31);
    row("0b11", ScalarType::Integer, 3);
    row("1_000", ScalarType::Integer, 1000);
    row("08", ScalarType::Float);
    row("1.5", ScalarType::Float);
    row("1e3", ScalarType::Float);
    row(".5", ScalarType::Float);
    row("-.inf", ScalarType::Float);
    row("1000:1000", ScalarType::Text);
    row("22:22", ScalarType::Text);
    row("inf", ScalarType::Text);
    row("1.2.3", ScalarType::Text);
    row("0x", ScalarType::Text);
    row("99999999999999999999", ScalarType::Float);
    row("true", ScalarType::Boolean);
    row("FALSE", ScalarType::Boolean);
    row("yes", ScalarType::Text);
    row("off", ScalarType::Text);
    row("tRUE", ScalarType::Text);
    row("'1000'", ScalarType::Text);
    row("\"true\"", ScalarType::Text);
    row("!!str 5", ScalarType::Text);
}

void TestComposeSchema::scalars()
{
    QFETCH(std::string, text);
    const YamlValue value = parsed("a: " + text);
    const ScalarType type = composeScalarType(*value.find("a"));
    QTEST(static_cast<int>(type), "type");
    if (type == ScalarType::Integer)
        QTEST(static_cast<qlonglong>(*composeInteger(value.find("a")->text)), "number");
}

void TestComposeSchema::violations_data()
{
    QTest::addColumn<std::string>("service");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *service, const char *words) {
        QTest::newRow(name) << std::string(service) << QByteArray(words);
    };
    row("nothing", "{}", "");
    row("everyday keys",
        "{image: a, ports: [80, '81:81', {target: 80}], environment: {A: 1, B: true, C: }, "
        "command: , deploy: {resources: {limits: {cpus: 1}}}, healthcheck: {test: [CMD, a]}, "
        "networks: {n: {aliases: [a]}}, depends_on: {b: {condition: service_started}}, "
        "logging: {driver: json-file, options: {max-size: 1m}}, ulimits: {nofile: 5}, "
        "sysctls: [a=1], dns: 8.8.8.8, extra_hosts: ['a:b'], init: true, pid: host, gpus: all}",
        "");
    row("keys with x-", "{x-a: {b: c}}", "");
    row("a boolean as a text", "{privileged: 'x'}", "");
    row("a boolean as a number", "{privileged: 1}", "privileged must be a boolean or string");
    row("a user of a boolean", "{user: true}", "user must be a string");
    row("an image of nothing", "{image: }", "image must be a string");
    row("a mapping of a text", "{environment: a}", "environment must be a array or mapping");
    row("tmpfs of numbers", "{tmpfs: [1]}", "tmpfs.0 must be a string");
    row("environment of nested values", "{environment: {A: [b]}}",
        "environment.A must be a boolean, null, number or string");
    row("a capability twice", "{cap_add: [A, B, A]}", "cap_add items at 0 and 2 are equal");
    row("a number and a text are not equal", "{group_add: [1, '1']}", "");
    row("an unknown volume type", "{volumes: [{type: dir}]}",
        "volumes.0.type value must be one of the known words");
    row("an unknown bind key", "{volumes: [{type: bind, bind: {mode: z}}]}",
        "volumes.0.bind additional properties 'mode' not allowed");
    row("an unknown label", "{volumes: [{type: bind, bind: {selinux: x}}]}",
        "volumes.0.bind.selinux value must be one of the known words");
    row("extends without service", "{extends: {file: a}}", "extends missing property 'service'");
    row("a secret of another key", "{secrets: [{name: a}]}",
        "secrets.0 additional properties 'name' not allowed");
    row("depends_on without condition", "{depends_on: {a: {}}}",
        "depends_on.a missing property 'condition'");
    row("a key of old", "{net: host}", "additional properties 'net' not allowed");
}

void TestComposeSchema::violations()
{
    QFETCH(std::string, service);
    const auto found = composeSchemaViolations(parsed("services: {a: " + service + "}"));
    QFETCH(QByteArray, words);
    if (words.isEmpty()) {
        QVERIFY2(found.empty(), found.empty() ? "" : found.front().words.c_str());
        return;
    }
    QCOMPARE(found.size(), std::size_t{1});
    const QByteArray separator = words.startsWith("additional") ? " " : ".";
    QCOMPARE(QByteArray::fromStdString(found.front().words), "services.a" + separator + words);
    QCOMPARE(found.front().line, 1U);
}

void TestComposeSchema::notTooMany()
{
    std::string text = "services:\n";
    for (int i = 0; i < 1000; ++i)
        text += "  s" + std::to_string(i) + ": 1\n";
    QCOMPARE(composeSchemaViolations(parsed(text)).size(), std::size_t{50});
}

QTEST_APPLESS_MAIN(TestComposeSchema)
#include "tst_compose_schema.moc"
