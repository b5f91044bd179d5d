// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/error_match.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestErrorMatch : public QObject
{
    Q_OBJECT

private slots:
    void theErrorWithAnAbsolutePathIsTheMainOne();
    void oneQuestionForEachOperation();
    void aSecondPathIsNeeded();
    void whatNoMessageTells();
    void containers_data();
    void containers();
};

namespace {

RecognisedError readOf(const std::string &path)
{
    RecognisedError error;
    error.operations = {Operation::Read};
    error.paths = {path};
    return error;
}

ListedContainer container(const std::string &name, const std::vector<std::string> &targets)
{
    ListedContainer listed;
    listed.name = name;
    listed.id = name + "0123456789ab";
    listed.pid = Pid(4711);
    for (const std::string &target : targets) {
        ListedMount mount;
        mount.target = target;
        listed.mounts.push_back(mount);
    }
    return listed;
}

std::vector<ListedContainer> machine()
{
    ListedContainer stopped = container("old", {"/data"});
    stopped.pid = std::nullopt;
    return {container("web", {"/", "/data"}), container("shop", {"/", "/data/shop"}),
            container("db", {"/", "/var/lib/db"}), container("cache", {"/", "/var/lib/db"}),
            stopped};
}

} // namespace

void TestErrorMatch::theErrorWithAnAbsolutePathIsTheMainOne()
{
    RecognisedError ping;
    ping.otherTopic = NotAboutFiles();
    const std::vector<RecognisedError> errors{ping, RecognisedError(), readOf("x"), readOf("/x"),
                                              readOf("/y")};
    QCOMPARE(mainError(errors), &errors[3]);
    QCOMPARE(mainError({}), nullptr);
}

void TestErrorMatch::oneQuestionForEachOperation()
{
    RecognisedError error = readOf("/x");
    error.operations = {Operation::Read, Operation::OpenCreate};
    const auto requests = requestsOf(error);
    QCOMPARE(requests.size(), std::size_t{2});
    QCOMPARE(requests[1].operation, Operation::OpenCreate);
    QCOMPARE(requests[1].path, std::string("/x"));
    error.paths.clear();
    QVERIFY(requestsOf(error).empty());
}

void TestErrorMatch::aSecondPathIsNeeded()
{
    RecognisedError error = readOf("/x");
    error.operations = {Operation::Rename};
    QVERIFY(requestsOf(error).empty());
    error.paths.emplace_back("/y");
    QCOMPARE(requestsOf(error).at(0).path2, std::string("/y"));
}

void TestErrorMatch::whatNoMessageTells()
{
    RecognisedError error = readOf("/x");
    error.operations = {Operation::Chown};
    QCOMPARE(requestsOf(error).at(0).uid, std::optional(Uid(1)));
    error.operations = {Operation::Setxattr};
    QCOMPARE(requestsOf(error).at(0).xattrName, std::string("user.comment"));
    error.program = "setfacl";
    QCOMPARE(requestsOf(error).at(0).xattrName, std::string("system.posix_acl_access"));
}

void TestErrorMatch::containers_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("named");
    QTest::addColumn<ErrorPhase>("phase");
    QTest::addColumn<std::string>("fitting");

    const auto row = [](const char *promise, const char *path, const char *named, ErrorPhase phase,
                        const char *fitting) {
        QTest::newRow(promise) << std::string(path) << std::string(named) << phase
                               << std::string(fitting);
    };
    const ErrorPhase use = ErrorPhase::Use;
    row("the one with the mount", "/data/x", "", use, "web ");
    row("the mount itself", "/data", "", use, "web ");
    row("the innermost mount wins", "/data/shop/x", "", use, "shop ");
    row("a name that only begins alike", "/database", "", use, "exists:/database ");
    row("several", "/var/lib/db/x", "", use, "db cache ");
    row("the root of all is no mount of one", "/etc/x", "", use, "exists:/etc/x ");
    row("one that the text names", "/data/x", "db", use, "db ");
    row("by the beginning of its id", "/data/x", "shop0123", use, "shop ");
    row("a stopped one that the text names", "/data/x", "old", use, "old ");
    row("one that is not here does not hide the others", "/data/x", "gone", use, "web ");
    row("a set-up is of none that runs", "/data/x", "", ErrorPhase::SetUp, "");
}

void TestErrorMatch::containers()
{
    QFETCH(const std::string, path);
    QFETCH(const std::string, named);
    QFETCH(const ErrorPhase, phase);
    QFETCH(const std::string, fitting);

    RecognisedError error = readOf(path);
    error.phase = phase;
    if (!named.empty())
        error.container = named;
    const auto all = machine();
    std::string shown;
    const auto found = containersFor(error, all, [&](const ListedContainer &container) {
        shown = "exists:" + path + ' ';
        return container.name == "nobody";
    });
    for (const ListedContainer *container : found)
        shown += container->name + ' ';
    QCOMPARE(shown, fitting);
}

QTEST_APPLESS_MAIN(TestErrorMatch)
#include "tst_error_match.moc"
