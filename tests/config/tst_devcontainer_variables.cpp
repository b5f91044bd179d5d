// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/devcontainer_variables.h"
#include "config/jsonc.h"
#include "support/container_print.h"
#include "support/given_surroundings.h"
#include "support/yaml_print.h"

#include <QTest>

using namespace mountlens;
using mountlens::testing::GivenSurroundings;
using mountlens::testing::printed;

class TestDevcontainerVariables : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void valuesButNotKeys();
};

namespace {

const DevcontainerFolders kFolders{"/home/ana/app", "/workspaces/app"};

} // namespace

void TestDevcontainerVariables::texts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("none", "a$b{c}", "a$b{c}");
    row("folders",
        "${localWorkspaceFolder} ${localWorkspaceFolderBasename} ${containerWorkspaceFolder} "
        "${containerWorkspaceFolderBasename}",
        "/home/ana/app app /workspaces/app app");
    row("the environment", "${localEnv:HOME}/.ssh", "/home/ana/.ssh");
    row("its old name", "${env:HOME}", "/home/ana");
    row("home, for Windows too", "${localEnv:HOME}${localEnv:USERPROFILE}", "/home/ana");
    row("not set", "<${localEnv:NOPE}>", "<>\n! variable-unset NOPE");
    row("a default", "${localEnv:NOPE:vs code}", "vs code");
    row("a default of something that is set", "${localEnv:HOME:x}", "/home/ana");
    row("set to nothing is set", "<${localEnv:EMPTY:x}>", "<>");
    row("a default ends at a colon", "${localEnv:NOPE:a:b}", "a");
    row("no name", "${localEnv}", "${localEnv}\n! variable-kept ${localEnv}");
    row("of the container", "${containerEnv:HOME}",
        "${containerEnv:HOME}\n! variable-kept ${containerEnv:HOME}");
    row("the container's id", "x-${devcontainerId}",
        "x-${devcontainerId}\n! variable-kept ${devcontainerId}");
    row("no nesting", "${localEnv:A${localEnv:HOME}}", "HOME}");
    row("left open", "${localEnv:HOME", "${localEnv:HOME");
}

void TestDevcontainerVariables::texts()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    GivenSurroundings around;
    around.variables = {{"HOME", "/home/ana"}, {"EMPTY", ""}};
    Notices notices;
    std::string found = expandDevcontainerText(text, kFolders, around, notices);
    for (const Notice &notice : notices)
        found += '\n' + printed(notice);
    QCOMPARE(found, expected);
}

void TestDevcontainerVariables::valuesButNotKeys()
{
    auto value = parseJson(R"({"${localWorkspaceFolder}": ["${localWorkspaceFolder}", {"a": 1}]})",
                           JsonDialect::Strict);
    QVERIFY(value.has_value());
    Notices notices;
    expandDevcontainerValue(*value, kFolders, GivenSurroundings(), notices);
    QCOMPARE(printed(*value),
             std::string(R"({${localWorkspaceFolder}: ["/home/ana/app", {a: 1}]})"));
}

QTEST_APPLESS_MAIN(TestDevcontainerVariables)
#include "tst_devcontainer_variables.moc"
