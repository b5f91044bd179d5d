// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/subject_choice.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestSubjectChoice : public QObject
{
    Q_OBJECT

private slots:
    void users_data();
    void users();
    void together_data();
    void together();
};

namespace {

constexpr int kFine = -1;

int faultOf(const std::vector<std::string> &args)
{
    Options options = Options::parse(Arguments(args), subjectOptions());
    (void)readSubjectChoice(options);
    return options.problem() ? static_cast<int>(options.problem()->fault) : kFine;
}

} // namespace

void TestSubjectChoice::users_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("uid") << QByteArray("101") << true;
    QTest::newRow("uid and gid") << QByteArray("101:102") << true;
    QTest::newRow("groups") << QByteArray("101:102,103,104") << true;
    QTest::newRow("largest id") << QByteArray("4294967294") << true;
    QTest::newRow("no id") << QByteArray("4294967295") << false;
    QTest::newRow("past 32 bits") << QByteArray("4294967296") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("a name") << QByteArray("nginx") << false;
    QTest::newRow("negative") << QByteArray("-1") << false;
    QTest::newRow("colon without gid") << QByteArray("101:") << false;
    QTest::newRow("no uid") << QByteArray(":101") << false;
    QTest::newRow("empty group") << QByteArray("101:102,,103") << false;
    QTest::newRow("a blank") << QByteArray("101 ") << false;
}

void TestSubjectChoice::users()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    QCOMPARE(parseUserChoice(text.toStdString()).has_value(), accepted);
    const UserChoice full{101, 102, {103, 104}};
    QVERIFY(parseUserChoice("101:102,103,104") == full);
}

void TestSubjectChoice::together_data()
{
    QTest::addColumn<QString>("args");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const char *args, int fault) {
        QTest::newRow(name) << QString::fromLatin1(args) << fault;
    };
    const auto code = [](UsageFault fault) { return static_cast<int>(fault); };
    row("a process", "--pid 1", kFine);
    row("another user in it", "--pid 1 --user 101", kFine);
    row("credentials", "--as 101:101 --caps chown", kFine);
    row("a snapshot", "--snapshot x", kFine);
    row("two subjects", "--pid 1 --as 0", code(UsageFault::SubjectTwice));
    row("a user without process", "--as 1 --user 2", code(UsageFault::OnlyWithProcess));
    row("capabilities of a process", "--pid 1 --caps 0", code(UsageFault::OnlyWithCredentials));
    row("process zero", "--pid 0", code(UsageFault::BadProcess));
    row("process past the range", "--pid 2147483648", code(UsageFault::BadProcess));
    row("process by name", "--pid nginx", code(UsageFault::BadProcess));
    row("unknown capability", "--as 0 --caps chowm", code(UsageFault::BadCapability));
    row("nobody", "--caps 0", code(UsageFault::SubjectMissing));
}

void TestSubjectChoice::together()
{
    QFETCH(QString, args);
    QFETCH(int, fault);
    std::vector<std::string> plain;
    for (const QString &arg : args.split(u' '))
        plain.push_back(arg.toStdString());
    QCOMPARE(faultOf(plain), fault);
}

QTEST_APPLESS_MAIN(TestSubjectChoice)
#include "tst_subject_choice.moc"
