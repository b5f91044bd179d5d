// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/paths.h"

#include <QTest>

using namespace mountlens;

class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void clean_data();
    void clean();
    void absolute_data();
    void absolute();
};

namespace {

void row(const char *path, const char *expected)
{
    QTest::newRow(*path ? path : "nothing") << std::string(path) << std::string(expected);
}

} // namespace

void TestPaths::clean_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("expected");
    row("", ".");
    row("/", "/");
    row("/..", "/");
    row("a/../../b", "../b");
    row("/x//y/./z/", "/x/y/z");
    row("..", "..");
}

void TestPaths::clean()
{
    QFETCH(const std::string, path);
    QFETCH(const std::string, expected);
    QCOMPARE(cleanPath(path), expected);
}

void TestPaths::absolute_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("expected");
    row("", "/q/r");
    row("a", "/q/r/a");
    row("./a/", "/q/r/a");
    row("../a", "/q/a");
    row("../../../a", "/a");
    row("/x//y/./z", "/x/y/z");
    row("..", "/q");
    row("/..", "/");
}

void TestPaths::absolute()
{
    QFETCH(const std::string, path);
    QFETCH(const std::string, expected);
    QCOMPARE(absolutePath("/q/r", path), expected);
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
