// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/path_text.h"

#include <QTest>

using namespace mountlens;

class TestPathText : public QObject
{
    Q_OBJECT

private slots:
    void lastNames_data();
    void lastNames();
    void below();
};

void TestPathText::lastNames_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("directory");
    const auto row = [](const char *promise, const char *path, const char *name,
                        const char *directory) {
        QTest::newRow(promise) << std::string(path) << std::string(name) << std::string(directory);
    };
    row("deep", "/a/b/c", "c", "/a/b");
    row("in the root", "/a", "a", "/");
    row("slashes at the end do not count", "/a/b//", "b", "/a");
    row("a bare name is looked up here", "a", "a", ".");
    row("relative", "a/b", "b", "a");
    row("the root", "/", "/", "/");
    row("nothing", "", "", ".");
}

void TestPathText::lastNames()
{
    QFETCH(const std::string, path);
    QTEST(std::string(lastName(path)), "name");
    QTEST(directoryOf(path), "directory");
}

void TestPathText::below()
{
    QVERIFY(restBelow("/a/b", "/a") == "/b");
    QVERIFY(restBelow("/a", "/a") == "");
    QVERIFY(restBelow("/a", "/") == "/a");
    QVERIFY(restBelow("/", "/") == "");
    QVERIFY(!restBelow("/ab", "/a"));
    QVERIFY(!restBelow("/", "/a"));
}

QTEST_GUILESS_MAIN(TestPathText)
#include "tst_path_text.moc"
