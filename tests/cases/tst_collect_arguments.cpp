// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "cases/collect_arguments.h"
#include "cli/options.h"
#include "cli/request_options.h"
#include "cli/subject_options.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

Q_DECLARE_METATYPE(mountlens::ui::SubjectChoice)

/// The command that is run with rights is read by the command's own options: what comes back has to
/// be the question.
class TestCollectArguments : public QObject
{
    Q_OBJECT

private slots:
    void theWords();
    void subjects_data();
    void subjects();
    void requests();
    void dashesStayValues_data();
    void dashesStayValues();
};

namespace {

Request readRequest(const std::string &path = "/data/x")
{
    Request request;
    request.path = path;
    return request;
}

bool isSame(const SubjectChoice &a, const SubjectChoice &b)
{
    return a.pid == b.pid && a.as == b.as && a.snapshot == b.snapshot
           && a.configuration == b.configuration && a.container == b.container
           && a.capabilities == b.capabilities && a.user == b.user;
}

/// What `mountlens collect` understands.
Question readBack(const std::vector<std::string> &words)
{
    std::vector<OptionSpec> specs{{"-o", true}};
    specs.insert(specs.end(), subjectOptions().begin(), subjectOptions().end());
    specs.insert(specs.end(), requestOptions().begin(), requestOptions().end());
    Options options = Options::parse(Arguments(words).subspan(1), specs);
    Question question{readSubjectChoice(options), readRequestOptions(options)};
    if (options.problem())
        qWarning("%d %s", static_cast<int>(options.problem()->fault),
                 options.problem()->argument.c_str());
    return options.problem() || options.value("-o") != "-" ? Question() : question;
}

SubjectChoice container(const std::string &name)
{
    SubjectChoice who;
    who.container = name;
    return who;
}

SubjectChoice file(const std::string &path, std::optional<FileFormat> format)
{
    SubjectChoice who;
    who.configuration = ConfigurationInput{{path}, std::nullopt, format};
    return who;
}

} // namespace

void TestCollectArguments::theWords()
{
    Question question;
    question.who.pid = Pid(4711);
    question.request = readRequest();
    const std::vector<std::string> words = {"collect", "--pid=4711", "--op=read", "-o",
                                            "-",       "--",         "/data/x"};
    QVERIFY(collectArguments(question) == words);
}

void TestCollectArguments::subjects_data()
{
    QTest::addColumn<SubjectChoice>("who");
    SubjectChoice who;
    who.pid = Pid(2147483647);
    QTest::newRow("a process") << who;
    who.user = UserChoice{101, 102, {103, 104}};
    QTest::newRow("another user in its place") << who;
    who = {};
    who.as = UserChoice{1000, std::nullopt, {}};
    QTest::newRow("a user") << who;
    who.as->gid = 4294967294;
    QTest::newRow("a user and a group") << who;
    who.capabilities = CapabilitySet(0xa80425fbU);
    QTest::newRow("with capabilities") << who;
    who.capabilities = CapabilitySet();
    QTest::newRow("without any") << who;
    who = container("web");
    QTest::newRow("a container") << who;
    who.user = UserChoice{0, std::nullopt, {}};
    QTest::newRow("root in a container") << who;
    who = {};
    who.configuration =
        ConfigurationInput{{}, "docker run -v \"$PWD\":/x 'a b' nginx", std::nullopt};
    QTest::newRow("a command") << who;
    who.user = UserChoice{101, 101, {}};
    QTest::newRow("another user of a command") << who;
    who = file("compose.yaml", FileFormat::Compose);
    who.container = "web";
    QTest::newRow("a service") << who;
    who.configuration->files.emplace_back("compose.override.yaml");
    QTest::newRow("a service of two files") << who;
    QTest::newRow("Quadlet") << file("/etc/a.container", FileFormat::QuadletContainer);
    QTest::newRow("Kubernetes") << file("pod.yaml", FileFormat::Kubernetes);
    QTest::newRow("a devcontainer") << file("devcontainer.json", FileFormat::Devcontainer);
    QTest::newRow("an OCI bundle") << file("config.json", FileFormat::Oci);
    QTest::newRow("whatever it is") << file("some.yaml", std::nullopt);
}

void TestCollectArguments::subjects()
{
    QFETCH(SubjectChoice, who);
    const Question again = readBack(collectArguments({who, readRequest()}));
    QVERIFY(isSame(again.who, who));
    QVERIFY(again.request == readRequest());
}

void TestCollectArguments::requests()
{
    for (std::size_t i = 0; i < kOperationCount; ++i) {
        Request request = readRequest();
        request.operation = static_cast<Operation>(i);
        if (takesSecondPath(request.operation))
            request.path2 = "/data/y";
        if (request.operation == Operation::Chmod)
            request.mode = Mode(04751);
        if (request.operation == Operation::Chown) {
            request.uid = Uid(101);
            request.follow = Follow::No;
        }
        if (request.operation == Operation::Setxattr)
            request.xattrName = "user.note";
        const Question again = readBack(collectArguments({container("web"), request}));
        QVERIFY2(again.request == request, operationName(request.operation).data());
    }
}

void TestCollectArguments::dashesStayValues_data()
{
    QTest::addColumn<SubjectChoice>("who");
    QTest::newRow("a name") << container("--as=0");
    QTest::newRow("a short one") << container("-o");
    QTest::newRow("nothing but dashes") << container("--");
    QTest::newRow("an equals sign") << container("a=b");
    QTest::newRow("an empty name") << container("");
    QTest::newRow("a file") << file("-", FileFormat::Compose);
    SubjectChoice command;
    command.configuration = ConfigurationInput{{}, "--help", std::nullopt};
    QTest::newRow("a command") << command;
}

void TestCollectArguments::dashesStayValues()
{
    QFETCH(SubjectChoice, who);
    for (const char *path : {"--op=write", "-o", "--", "-", "a b\nc"}) {
        Request request = readRequest(path);
        request.operation = Operation::Rename;
        request.path2 = path;
        const Question again = readBack(collectArguments({who, request}));
        QVERIFY(isSame(again.who, who));
        QVERIFY2(again.request == request, path);
    }
}

QTEST_APPLESS_MAIN(TestCollectArguments)
#include "tst_collect_arguments.moc"
