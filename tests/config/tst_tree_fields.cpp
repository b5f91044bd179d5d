// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/jsonc.h"
#include "config/tree_fields.h"

#include <QTest>

using namespace mountlens;

class TestTreeFields : public QObject
{
    Q_OBJECT

private slots:
    void members();
    void octal();
    void capabilities();
    void paths_data();
    void paths();
};

void TestTreeFields::members()
{
    const auto value = parseJson(
        R"({"t": true, "q": "true", "n": 7, "big": 4294967296, "l": ["a", 1, []], "m": {"k": "v"}})",
        JsonDialect::Strict);
    QVERIFY(value.has_value());
    QCOMPARE(textAt(at(*value, "m"), "k"), std::string("v"));
    QCOMPARE(textAt(at(at(*value, "no"), "no"), "no"), std::string());
    QCOMPARE(textAt(*value, "m"), std::string());
    QVERIFY(isTrueAt(*value, "t"));
    QVERIFY(!isTrueAt(*value, "q"));
    QVERIFY(numberAt(*value, "n") == 7U);
    QVERIFY(!numberAt(*value, "big"));
    QVERIFY(!numberAt(*value, "q"));
    QVERIFY((textsAt(*value, "l") == std::vector<std::string>{"a", "1"}));
    QVERIFY((textsAt(*value, "q") == std::vector<std::string>{"true"}));
    QVERIFY(textsAt(*value, "m").empty());
}

void TestTreeFields::octal()
{
    QCOMPARE(octalText(18), std::string("0022"));
    QCOMPARE(octalText(0), std::string("0000"));
    QCOMPARE(octalText(1023), std::string("1777"));
    QCOMPARE(octalText(0177777), std::string("177777"));
}

void TestTreeFields::capabilities()
{
    QCOMPARE(bareCapability("cap_sys_admin"), std::string("SYS_ADMIN"));
    QCOMPARE(bareCapability("chown"), std::string("CHOWN"));
    QCOMPARE(bareCapability("all"), std::string("ALL"));
}

void TestTreeFields::paths_data()
{
    QTest::addColumn<std::string>("found");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &found, const char *expected) {
        QTest::newRow(name) << found << std::string(expected);
    };
    row("an absolute path stays", pathFrom("/a", "/b/"), "/b/");
    row("a relative one is below", pathFrom("/a", "b/c"), "/a/b/c");
    row("./ disappears", pathFrom("/a/", "./b"), "/a/b");
    row("two ./ disappear", pathFrom("/a", "././b"), "/a/b");
    row("the directory itself", pathFrom("/a", "."), "/a");
    row("nothing is the directory itself", pathFrom("/a", ""), "/a");
    row("below the root", pathFrom("/", "b"), "/b");
    row("a parent is kept", pathFrom("/a", "../b"), "/a/../b");
    row("last component", std::string(lastComponent("/a/b")), "b");
    row("last component before slashes", std::string(lastComponent("/a/b//")), "b");
    row("last component of a word", std::string(lastComponent("b")), "b");
    row("the root has none", std::string(lastComponent("/")), "");
    row("directory", std::string(directoryOf("/a/b")), "/a");
    row("directory of something in the root", std::string(directoryOf("/a")), "/");
    row("directory of a word", std::string(directoryOf("a")), ".");
}

void TestTreeFields::paths()
{
    QFETCH(std::string, found);
    QFETCH(std::string, expected);
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestTreeFields)
#include "tst_tree_fields.moc"
