// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/subject_options.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestSubjectOptions : public QObject
{
    Q_OBJECT

private slots:
    void users_data();
    void users();
    void together_data();
    void together();
    void containersByName();
    void configurations_data();
    void configurations();
};

namespace {

constexpr int kFine = -1;

std::vector<std::string> words(const QString &line)
{
    std::vector<std::string> all;
    for (const QString &word : line.split(u' '))
        all.push_back(word.toStdString());
    return all;
}

/// The choice of a call without fault; else an empty one.
SubjectChoice choiceOf(const std::vector<std::string> &args)
{
    Options options = Options::parse(Arguments(args), subjectOptions());
    SubjectChoice choice = readSubjectChoice(options);
    return options.problem() ? SubjectChoice() : choice;
}

int faultOf(const std::vector<std::string> &args)
{
    Options options = Options::parse(Arguments(args), subjectOptions());
    (void)readSubjectChoice(options);
    return options.problem() ? static_cast<int>(options.problem()->fault) : kFine;
}

} // namespace

void TestSubjectOptions::users_data()
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

void TestSubjectOptions::users()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    QCOMPARE(parseUserChoice(text.toStdString()).has_value(), accepted);
    const UserChoice full{101, 102, {103, 104}};
    QVERIFY(parseUserChoice("101:102,103,104") == full);
}

void TestSubjectOptions::together_data()
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
    row("a container", "--container web", kFine);
    row("another user in a container", "--container web --user 101:102", kFine);
    row("a command", "--command x", kFine);
    row("another user of a command", "--command x --user 101", kFine);
    row("a service", "--compose x --service web", kFine);
    row("another user of a service", "--compose x --service web --user 101", kFine);
    row("a unit", "--quadlet x", kFine);
    row("a pod", "--kube x", kFine);
    row("a container of a pod", "--kube x --container web", kFine);
    row("a devcontainer", "--devcontainer x", kFine);
    row("a bundle", "--oci x", kFine);
    row("a project of two files", "--compose x --compose y --service web", kFine);
    row("a file of any kind", "--file x", kFine);
    row("a file of any kind and another", "--file x --kube y", code(UsageFault::SubjectTwice));
    row("two units", "--quadlet x --quadlet y", code(UsageFault::OptionTwice));
    row("a container and a process", "--container web --pid 1", code(UsageFault::SubjectTwice));
    row("a container and credentials", "--container web --as 1", code(UsageFault::SubjectTwice));
    row("a container and a snapshot", "--container web --snapshot x",
        code(UsageFault::SubjectTwice));
    row("a command and a process", "--command x --pid 1", code(UsageFault::SubjectTwice));
    row("a file and credentials", "--kube x --as 1", code(UsageFault::SubjectTwice));
    row("a command and a file", "--command x --compose y", code(UsageFault::SubjectTwice));
    row("two files", "--quadlet x --oci y", code(UsageFault::SubjectTwice));
    row("a service of nothing", "--service web", code(UsageFault::OnlyWithCompose));
    row("a service of a process", "--service web --pid 1", code(UsageFault::OnlyWithCompose));
    row("a service and a container", "--compose x --service a --container b",
        code(UsageFault::OnlyWithCompose));
    row("a user of a snapshot", "--snapshot x --user 2", code(UsageFault::OnlyWithProcess));
    row("a user by name", "--container web --user nginx", code(UsageFault::BadUser));
    row("capabilities of a container", "--container web --caps 0",
        code(UsageFault::OnlyWithCredentials));
    row("capabilities of a file", "--kube x --caps 0", code(UsageFault::OnlyWithCredentials));
}

void TestSubjectOptions::together()
{
    QFETCH(QString, args);
    QFETCH(int, fault);
    QCOMPARE(faultOf(words(args)), fault);
}

void TestSubjectOptions::containersByName()
{
    const SubjectChoice choice = choiceOf({"--container", "web", "--user", "101:102,103"});
    QVERIFY(choice.container == "web");
    QVERIFY(!choice.configuration);
    const UserChoice user{101, 102, {103}};
    QVERIFY(choice.user == user);
}

void TestSubjectOptions::configurations_data()
{
    QTest::addColumn<QString>("args");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("container");
    const auto row = [](const char *name, const char *args, FileFormat format,
                        const char *container) {
        QTest::newRow(name) << QString::fromLatin1(args) << static_cast<int>(format)
                            << QString::fromLatin1(container);
    };
    row("Compose", "--compose file", FileFormat::Compose, "");
    row("a service of it", "--compose file --service web", FileFormat::Compose, "web");
    row("Quadlet", "--quadlet file", FileFormat::QuadletContainer, "");
    row("Kubernetes", "--kube file --container web", FileFormat::Kubernetes, "web");
    row("a devcontainer", "--devcontainer file", FileFormat::Devcontainer, "");
    row("an OCI bundle", "--oci file", FileFormat::Oci, "");
}

/// The option says what the file is, whatever its name.
void TestSubjectOptions::configurations()
{
    QFETCH(QString, args);
    QFETCH(int, format);
    QFETCH(QString, container);
    const SubjectChoice choice = choiceOf(words(args));
    const ConfigurationInput file{{"file"}, std::nullopt, static_cast<FileFormat>(format)};
    QVERIFY(choice.configuration == file);
    QCOMPARE(choice.container.value_or(std::string()), container.toStdString());
    QVERIFY(!choice.pid && !choice.as && !choice.snapshot && !choice.user);
    const ConfigurationInput command{{}, "docker run x", std::nullopt};
    QVERIFY(choiceOf({"--command", "docker run x"}).configuration == command);
}

QTEST_APPLESS_MAIN(TestSubjectOptions)
#include "tst_subject_options.moc"
