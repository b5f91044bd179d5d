// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/command_text.h"
#include "text/mount_text.h"
#include "text/text_checks.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestMountText : public QObject
{
    Q_OBJECT

private slots:
    void commands_data();
    void commands();
    void mounted();
    void mountProgram();
    void everyFaultIsAUsageFaultOfItsOwn();
};

void TestMountText::commands_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *word, const char *expected) {
        QTest::newRow(name) << std::string(word) << std::string(expected);
    };
    row("a plain path", "/srv/a-b_c.d", "umount /srv/a-b_c.d");
    row("a blank", "/srv/a b", "umount '/srv/a b'");
    row("a quote", "/srv/it's", "umount '/srv/it'\\''s'");
    row("what a shell would run", "/srv/$(x);y", "umount '/srv/$(x);y'");
    row("letters of other languages", "/\xc3\xa9", "umount '/\xc3\xa9'");
    row("a control character", "/a\x1b'", "umount $'/a\\x1b\\''");
    row("a backslash", "/a\\b", "umount $'/a\\\\b'");
    row("bytes that are no text", "/a\xff", "umount $'/a\\xff'");
    row("nothing", "", "umount ''");
}

void TestMountText::commands()
{
    QFETCH(std::string, word);
    QFETCH(std::string, expected);
    QCOMPARE(commandText({"umount", word}).toStdString(), expected);
}

void TestMountText::mounted()
{
    const QString text = mountedText("/srv/%2", "/srv/b", {"umount", "/srv/b"});
    QVERIFY(text.startsWith(QStringLiteral("/srv/%2 is now mounted on /srv/b")));
    QVERIFY(text.contains(QStringLiteral(": umount /srv/b\n")));
    QVERIFY(mountableText("/a", "/b").startsWith(QStringLiteral("/a ")));
}

void TestMountText::mountProgram()
{
    const QString old = mountProgramText(MountProgram{"2.38.1", false});
    const QString enough = mountProgramText(MountProgram{"2.41", true});
    const QString unknown = mountProgramText(Error(ErrorId::Unsupported, "libmount"));
    for (const QString &text : {old, enough, unknown}) {
        QVERIFY2(isFinished(text), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("2.39")));
    }
    QVERIFY(old.contains(QStringLiteral("2.38.1")));
    QVERIFY(enough.contains(QStringLiteral("2.41")));
    QVERIFY(old != enough);
}

void TestMountText::everyFaultIsAUsageFaultOfItsOwn()
{
    QStringList seen;
    for (int i = 0; i <= static_cast<int>(IdmapOptionFault::NoGroups); ++i) {
        const auto fault = usageFault(static_cast<IdmapOptionFault>(i));
        const QString text = usageProblemText({fault, "u:0:1:1"});
        QVERIFY2(isFinished(text) && !seen.contains(text), qPrintable(text));
        seen += text;
    }
}

QTEST_APPLESS_MAIN(TestMountText)
#include "tst_mount_text.moc"
