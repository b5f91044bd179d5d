// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/error_line.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestErrorLine : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
};

void TestErrorLine::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Error &error, const char *expected) {
        QTest::newRow(name) << QByteArray::fromStdString(errorLine(error)) << QByteArray(expected);
    };
    row("only an id", Error(ErrorId::ProcessChanged), "process-changed");
    row("with the right that is missing",
        Error(ErrorId::NoRightToRead, "/proc/7/root", "CAP_SYS_PTRACE", EACCES),
        "no-right-to-read: /proc/7/root (EACCES), needs CAP_SYS_PTRACE");
    row("subject and detail", Error(ErrorId::Malformed, "$.op", "unknown operation"),
        "malformed: $.op: unknown operation");
    row("a chain",
        Error::fromErrno(ErrorId::OpenFailed, "/a", ENOENT).within(ErrorId::ReadFailed, "/b"),
        "read-failed: /b: open-failed: /a (ENOENT)");
    row("refused", Error::fromErrno(ErrorId::OpenFailed, "/a", EACCES),
        "open-failed: /a (EACCES), needs root on the host");
}

void TestErrorLine::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(line, expected);
}

QTEST_APPLESS_MAIN(TestErrorLine)
#include "tst_error_line.moc"
