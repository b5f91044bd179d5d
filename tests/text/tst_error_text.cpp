// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"
#include "text/text_checks.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorHasItsWords();
    void lines_data();
    void lines();
};

void TestErrorText::everyErrorHasItsWords()
{
    constexpr auto last = static_cast<int>(ErrorId::NewerVersion);
    for (int i = 0; i <= last; ++i) {
        const auto id = static_cast<ErrorId>(i);
        for (const Error &error : {Error(id, "selinux"), Error(id, "subject", "detail", EACCES)}) {
            const QString text = errorText(error);
            QVERIFY2(isFinished(text), qPrintable(text));
            QVERIFY2(!text.endsWith(u'.') && !text.front().isUpper(), qPrintable(text));
            const QString remedy = remedyText(error);
            QVERIFY2(remedy.isEmpty() || isFinished(remedy), qPrintable(remedy));
        }
    }
}

void TestErrorText::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Error &error, const char *expected) {
        QTest::newRow(name) << cliErrorText(error) << QString::fromLatin1(expected);
    };
    row("path, part and the system's words", Error(ErrorId::ReadFailed, "/srv/x", "ACL", EACCES),
        "mountlens: /srv/x: cannot read ACL: permission denied (root on the host would read it)");
    row("a failure that no right mends", Error(ErrorId::OpenFailed, "/srv/x", {}, EIO),
        "mountlens: /srv/x: cannot open: input/output error");
    row("a file that cannot be saved", Error(ErrorId::WriteFailed, "/srv/x", {}, ENOSPC),
        "mountlens: /srv/x: cannot write: no space left on device");
    row("the chain from the task to its cause",
        Error(ErrorId::NoRightToRead, "root", "CAP_SYS_PTRACE", EACCES)
            .within(ErrorId::OpenFailed, "/proc/4711"),
        "mountlens: /proc/4711: cannot open: root directory of the process: no right to read "
        "this: permission denied (CAP_SYS_PTRACE would read it)");
    row("a process that is gone", Error(ErrorId::NoSuchProcess, "4711"),
        "mountlens: there is no process 4711");
    row("a file of the future",
        Error(ErrorId::NewerVersion, "snapshot", "2").within(ErrorId::ReadFailed, "/srv/x.mlsnap"),
        "mountlens: /srv/x.mlsnap: cannot read: the snapshot has version 2, which this program is "
        "too old for (a newer version of Mountlens reads it)");
    row("the offending text is escaped", Error(ErrorId::Malformed, "id map", "0 1\x1b"),
        R"(mountlens: id map: cannot be understood: "0 1\x1b")");
    row("a security module", Error(ErrorId::PolicyDecides, "selinux", "container_t"),
        "mountlens: the rules of SELinux for the label \"container_t\" were not evaluated (the "
        "harmless test or the audit log of the host can tell)");
    row("holes in values stay", Error(ErrorId::Usage, "%1", "%2"),
        "mountlens: %1: makes no sense: \"%2\"");
}

void TestErrorText::lines()
{
    QFETCH(QString, line);
    QTEST(line, "expected");
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
