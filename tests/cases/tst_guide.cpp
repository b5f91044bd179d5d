// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Every way through the questions of the guided check.
#include "cases/guide.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace mountlens;
using namespace mountlens::ui;

namespace {

ListedUser user(std::uint32_t uid, const char *command)
{
    ListedUser listed;
    listed.uid = Uid(uid);
    listed.gid = Gid(uid);
    listed.seen = {Kuid(uid), Kgid(uid), 1, command};
    return listed;
}

ListedMount mount(const char *source, const char *target)
{
    ListedMount listed;
    listed.type = "bind";
    listed.source = source;
    listed.target = target;
    return listed;
}

ListedContainer
container(const char *name, std::vector<ListedMount> mounts, std::vector<ListedUser> users)
{
    ListedContainer listed;
    listed.name = name;
    listed.id = std::string("id-of-") + name;
    listed.manager = "docker";
    listed.state = users.empty() ? "exited" : "running";
    if (!users.empty())
        listed.pid = Pid(4711);
    listed.mounts = std::move(mounts);
    listed.users = std::move(users);
    return listed;
}

ListedContainer wiki()
{
    return container("miwiki", {mount("/wiki", "/dokuwiki/data/pages")},
                     {user(0, "nginx"), user(101, "nginx")});
}

ListedContainer shop()
{
    return container("shop", {mount("/srv/a", "/a"), mount("/srv/b", "/b")}, {user(33, "php-fpm")});
}

ListedContainer stopped()
{
    return container("db", {mount("/srv/db", "/var/lib/db")}, {});
}

Known knowing(std::vector<ListedContainer> containers)
{
    Known known;
    known.containers = std::move(containers);
    known.self = Pid(99);
    return known;
}

Answers answering(std::map<GuidePage, std::string> chosen)
{
    Answers answers;
    answers.chosen = std::move(chosen);
    return answers;
}

std::string key(std::string_view word)
{
    return std::string(word);
}

/// Each way through the pages that answers can take; `at` is called where it ends.
void walk(const Answers &answers,
          const Known &known,
          GuidePage page,
          std::vector<GuidePage> asked,
          const std::function<void(const Answers &, const std::vector<GuidePage> &)> &at)
{
    if (page == GuidePage::Result) {
        at(answers, asked);
        return;
    }
    asked.push_back(page);
    for (const std::string &answer : offeredAnswers(page, answers, known)) {
        Answers next = answers;
        next.chosen[page] = answer;
        if (answer == guide::kPasted)
            next.message = "cat: /a/x: Permission denied";
        if (answer == guide::kFile)
            next.snapshot = "/tmp/problem.mlsnap";
        if (answer == guide::kNotListed)
            continue; // leads to another place of the window
        if (!isAnswered(page, next, known))
            qFatal("an answer is no answer");
        walk(next, known, nextPage(page, next, known), asked, at);
    }
}

Request request(Operation operation, const char *path)
{
    Request made;
    made.operation = operation;
    made.path = path;
    return made;
}

std::vector<std::string> paths(const std::vector<GuideCheck> &checks)
{
    std::vector<std::string> all;
    all.reserve(checks.size());
    for (const GuideCheck &check : checks)
        all.push_back(check.question.request ? check.question.request->path : std::string());
    return all;
}

using Strings = std::vector<std::string>;
using Pages = std::vector<GuidePage>;

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void everyWayEnds_data();
    void everyWayEnds();
    void unknownIsEverywhere();
    void oneOfAKindIsNotAsked();
    void theMessageSavesQuestions();
    void textsAboutSomethingElseEndIt();
    void ourOwnFailureAsksAboutUs();
    void anotherComputerIsAskedAboutItsFile();
    void withoutTheFileNothingIsLookedAt();
    void otherAnswersKeepTheOld();
    void staleAnswersDoNotCount();
    void sameNamesAreToldApart();
    void wishesBecomeRequests_data();
    void wishesBecomeRequests();
    void allIsBounded();
    void deletingIsAboutWhoAsks();
    void unknownProgramMeansTheLikelyOnes();
    void kindsOfFilesChangeTheQuestion_data();
    void kindsOfFilesChangeTheQuestion();
    void aSnapshotHoldsWhatIsAskedLater();
    void foldersOfNewNamesAreOffered();
};

void TestGuide::everyWayEnds_data()
{
    QTest::addColumn<int>("containers");
    QTest::addColumn<bool>("message");
    QTest::addColumn<bool>("rights");
    for (int containers = 0; containers <= 3; ++containers) {
        for (const bool message : {false, true}) {
            for (const bool rights : {false, true}) {
                QTest::addRow("%d containers, message %d, rights %d", containers, message, rights)
                    << containers << message << rights;
            }
        }
    }
}

void TestGuide::everyWayEnds()
{
    QFETCH(int, containers);
    QFETCH(bool, message);
    QFETCH(bool, rights);
    std::vector<ListedContainer> all{wiki(), shop(), stopped()};
    all.resize(static_cast<std::size_t>(containers));
    Known known = knowing(all);
    known.rightsNeeded = rights;
    known.recorded = {request(Operation::Read, "/a"), request(Operation::Read, "/b")};
    if (message)
        known.errors = recogniseErrors("cat: /a/x: Permission denied");
    int ways = 0;
    walk(Answers(), known, GuidePage::Where, {}, [&](const Answers &answers, const Pages &asked) {
        ++ways;
        QVERIFY(asked.size() <= kMaxGuideQuestions);
        QVERIFY(std::is_sorted(asked.begin(), asked.end()));
        Pages shown = pagesFor(answers, known);
        QCOMPARE(shown.back(), GuidePage::Result);
        shown.pop_back();
        QCOMPARE(shown, asked);
        const auto checks = checksFor(answers, known);
        QVERIFY(checks.size() <= kMaxGuideChecks);
        QCOMPARE(checks.empty(),
                 waitsForData(answers) || (containers == 0 && answers.snapshot.empty()));
    });
    QVERIFY(ways > 10);
}

void TestGuide::unknownIsEverywhere()
{
    const Known known = knowing({wiki(), shop(), stopped()});
    for (int i = 0; i < static_cast<int>(GuidePage::Result); ++i) {
        const auto page = static_cast<GuidePage>(i);
        QCOMPARE(offeredAnswers(page, Answers(), known).back(), key(guide::kUnknown));
    }
    Answers answers;
    GuidePage page = GuidePage::Where;
    while (page != GuidePage::Result) {
        answers.chosen[page] = guide::kUnknown;
        page = nextPage(page, answers, known);
    }
    const auto checks = checksFor(answers, known);
    std::set<std::string> programs;
    std::set<std::uint32_t> workers;
    for (const GuideCheck &check : checks) {
        programs.insert(check.program);
        if (check.question.who.user)
            workers.insert(check.question.who.user->uid);
    }
    QCOMPARE(programs, (std::set<std::string>{"miwiki", "shop"}));
    QCOMPARE(workers, (std::set<std::uint32_t>{0, 101}));
}

void TestGuide::oneOfAKindIsNotAsked()
{
    const ListedContainer single = container("one", {mount("/s", "/t")}, {user(5, "x")});
    const Answers here = answering({{GuidePage::Where, key(guide::kHere)}});
    QCOMPARE(pagesFor(here, knowing({single})),
             (Pages{GuidePage::Where, GuidePage::What, GuidePage::Message, GuidePage::Result}));
    QCOMPARE(pagesFor(here, knowing({wiki()})),
             (Pages{GuidePage::Where, GuidePage::What, GuidePage::Message, GuidePage::Who,
                    GuidePage::Result}));
    QCOMPARE(pagesFor(here, knowing({shop()})),
             (Pages{GuidePage::Where, GuidePage::What, GuidePage::Message, GuidePage::Folder,
                    GuidePage::Result}));
}

void TestGuide::theMessageSavesQuestions()
{
    Known known = knowing({wiki(), shop()});
    known.errors = recogniseErrors("cp: cannot create regular file '/a/new': Permission denied");
    const Answers answers = answering({{GuidePage::Where, key(guide::kHere)}});
    QCOMPARE(pagesFor(answers, known),
             (Pages{GuidePage::Where, GuidePage::What, GuidePage::Message, GuidePage::Result}));
    const auto checks = checksFor(answers, known);
    QVERIFY(!checks.empty());
    for (const GuideCheck &check : checks) {
        QCOMPARE(check.program, std::string("shop"));
        QCOMPARE(check.question.request->path, std::string("/a/new"));
    }
}

void TestGuide::textsAboutSomethingElseEndIt()
{
    for (const char *text : {"ping: permission denied (are you root?)",
                             "date: cannot set date: Operation not permitted"}) {
        Known known = knowing({wiki(), shop()});
        known.errors = recogniseErrors(text);
        QVERIFY(notAboutFiles(known));
        QCOMPARE(nextPage(GuidePage::Message, Answers(), known), GuidePage::Result);
        QVERIFY(checksFor(Answers(), known).empty());
    }
}

void TestGuide::ourOwnFailureAsksAboutUs()
{
    Known known = knowing({wiki(), shop()});
    known.errors =
        recogniseErrors("permission denied while trying to connect to the Docker daemon socket at "
                        "unix:///var/run/docker.sock");
    QCOMPARE(nextPage(GuidePage::Message, Answers(), known), GuidePage::Result);
    const auto checks = checksFor(Answers(), known);
    QCOMPARE(checks.size(), 1U);
    QCOMPARE(checks.front().question.who.pid, Pid(99));
    QCOMPARE(checks.front().question.request->operation, Operation::Connect);
}

void TestGuide::anotherComputerIsAskedAboutItsFile()
{
    Answers answers = answering({{GuidePage::Where, key(guide::kElsewhere)},
                                 {GuidePage::HowDataComes, key(guide::kFile)},
                                 {GuidePage::What, key(guide::kCreate)}});
    answers.snapshot = "/tmp/problem.mlsnap";
    Known known = knowing({wiki(), shop()});
    known.recorded = {request(Operation::Read, "/a"), request(Operation::Create, "/a/new"),
                      request(Operation::Create, "/b/new")};
    QCOMPARE(pagesFor(answers, known),
             (Pages{GuidePage::Where, GuidePage::HowDataComes, GuidePage::What, GuidePage::Message,
                    GuidePage::Folder, GuidePage::Result}));
    QCOMPARE(paths(checksFor(answers, known)), (Strings{"/a/new", "/b/new"}));
    answers.chosen[GuidePage::Folder] = "=/a";
    QCOMPARE(paths(checksFor(answers, known)), (Strings{"/a/new"}));
    answers.chosen[GuidePage::What] = guide::kDelete;
    QCOMPARE(paths(checksFor(answers, known)), (Strings{"/a", "/a/new"})); // all that is known
    known.recorded.clear();
    const auto checks = checksFor(answers, known);
    QCOMPARE(checks.size(), 1U);
    QVERIFY(!checks.front().question.request);
}

void TestGuide::withoutTheFileNothingIsLookedAt()
{
    for (const std::string_view supply : {guide::kSend, guide::kUnknown}) {
        const Answers answers = answering(
            {{GuidePage::Where, key(guide::kElsewhere)}, {GuidePage::HowDataComes, key(supply)}});
        QVERIFY(waitsForData(answers));
        QCOMPARE(nextPage(GuidePage::HowDataComes, answers, Known()), GuidePage::Result);
    }
    const Answers file = answering(
        {{GuidePage::Where, key(guide::kElsewhere)}, {GuidePage::HowDataComes, key(guide::kFile)}});
    QVERIFY(!isAnswered(GuidePage::HowDataComes, file, Known()));
}

void TestGuide::otherAnswersKeepTheOld()
{
    const Known known = knowing({wiki(), shop()});
    Answers answers = answering({{GuidePage::Where, key(guide::kHere)},
                                 {GuidePage::What, key(guide::kRead)},
                                 {GuidePage::Message, key(guide::kNone)},
                                 {GuidePage::Program, "=shop"},
                                 {GuidePage::Folder, "=/a\n/srv/a"}});
    const Answers before = answers;
    const auto checks = paths(checksFor(answers, known));
    QCOMPARE(checks, (Strings{"/a"}));
    answers.chosen[GuidePage::Where] = guide::kElsewhere;
    QVERIFY(checksFor(answers, known).empty());
    answers.chosen[GuidePage::Where] = guide::kHere;
    QCOMPARE(answers, before);
    QCOMPARE(paths(checksFor(answers, known)), checks);
}

void TestGuide::staleAnswersDoNotCount()
{
    const Known known = knowing({wiki(), shop()});
    Answers answers =
        answering({{GuidePage::Program, "=shop"}, {GuidePage::Folder, "=/a\n/srv/a"}});
    QCOMPARE(answerTo(GuidePage::Folder, answers, known), std::string_view("=/a\n/srv/a"));
    answers.chosen[GuidePage::Program] = "=miwiki";
    QVERIFY(answerTo(GuidePage::Folder, answers, known).empty());
    for (const std::string &path : paths(checksFor(answers, known)))
        QVERIFY2(path.starts_with("/dokuwiki/data/pages"), path.c_str());
}

void TestGuide::sameNamesAreToldApart()
{
    ListedContainer twin = wiki();
    twin.id = "another";
    const auto programs = programChoices(knowing({wiki(), twin}));
    QCOMPARE(programs.size(), 2U);
    QVERIFY(programs[0].key != programs[1].key);
}

void TestGuide::wishesBecomeRequests_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("operations");
    QTest::newRow("read") << QByteArray("read") << QByteArray("read");
    QTest::newRow("save") << QByteArray("save") << QByteArray("write");
    QTest::newRow("create") << QByteArray("create") << QByteArray("create");
    QTest::newRow("start") << QByteArray("start") << QByteArray("read create");
    QTest::newRow("owner") << QByteArray("owner") << QByteArray("read create");
    QTest::newRow("unknown asks for all, what is the same once")
        << QByteArray("?") << QByteArray("read write create");
}

void TestGuide::wishesBecomeRequests()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, operations);
    const ListedContainer single = container("one", {mount("/s", "/t")}, {user(5, "x")});
    const auto checks =
        checksFor(answering({{GuidePage::What, what.toStdString()}}), knowing({single}));
    QByteArrayList asked;
    for (const GuideCheck &check : checks)
        asked += QByteArray::fromStdString(key(operationName(check.question.request->operation)));
    QCOMPARE(asked.join(' '), operations);
}

void TestGuide::allIsBounded()
{
    std::vector<ListedContainer> many;
    for (int i = 0; i < 300; ++i) {
        ListedContainer one = container(("c" + std::to_string(i)).c_str(), {}, {user(1, "a")});
        for (int j = 0; j < 300; ++j)
            one.mounts.push_back(mount("/s", ("/t" + std::to_string(j)).c_str()));
        for (std::uint32_t j = 0; j < 300; ++j)
            one.users.push_back(user(j + 2, "b"));
        many.push_back(std::move(one));
    }
    const Known known = knowing(many);
    const Answers all = answering(
        {{GuidePage::Program, key(guide::kUnknown)}, {GuidePage::What, key(guide::kUnknown)}});
    for (const GuidePage page : {GuidePage::Program, GuidePage::Folder, GuidePage::Who})
        QVERIFY(offeredAnswers(page, all, known).size() <= kMaxGuideChoices + 2);
    QCOMPARE(checksFor(all, known).size(), kMaxGuideChecks);
}

void TestGuide::deletingIsAboutWhoAsks()
{
    const Known known = knowing({wiki()});
    const Answers answers = answering({{GuidePage::What, key(guide::kDelete)}});
    QVERIFY(!isAsked(GuidePage::Who, answers, known));
    const auto checks = checksFor(answers, known);
    QCOMPARE(checks.size(), 1U);
    QCOMPARE(checks.front().question.who.pid, Pid(99));
    QVERIFY(checks.front().question.request->path.starts_with("/wiki/"));
    QCOMPARE(checks.front().place, std::string("/wiki"));
}

void TestGuide::unknownProgramMeansTheLikelyOnes()
{
    const Known known = knowing({wiki(), stopped()});
    const auto programsOf = [&](std::string_view what) {
        std::set<std::string> names;
        for (const GuideCheck &check :
             checksFor(answering({{GuidePage::Program, key(guide::kUnknown)},
                                  {GuidePage::What, key(what)}}),
                       known))
            names.insert(check.program);
        return names;
    };
    QCOMPARE(programsOf(guide::kRead), (std::set<std::string>{"miwiki"}));
    QCOMPARE(programsOf(guide::kStart), (std::set<std::string>{"db"}));
}

void TestGuide::kindsOfFilesChangeTheQuestion_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("seen");
    QTest::addColumn<QByteArray>("better");
    const int folder = static_cast<int>(FileType::Directory);
    const int file = static_cast<int>(FileType::Regular);
    const int socket = static_cast<int>(FileType::Socket);
    QTest::newRow("saving in a folder is making a file there")
        << QByteArray("write") << QByteArray("/t") << folder << QByteArray("create");
    QTest::newRow("nothing is made in a file, it is changed")
        << QByteArray("create") << QByteArray("/t/.mountlens-new") << file << QByteArray("write");
    QTest::newRow("nothing is made in a socket, it is connected to")
        << QByteArray("create") << QByteArray("/t/.mountlens-new") << socket
        << QByteArray("connect");
    QTest::newRow("a socket is not read")
        << QByteArray("read") << QByteArray("/t") << socket << QByteArray("connect");
    QTest::newRow("a folder is read")
        << QByteArray("read") << QByteArray("/t") << folder << QByteArray();
    QTest::newRow("a file is written")
        << QByteArray("write") << QByteArray("/t") << file << QByteArray();
    QTest::newRow("a file is made in a folder")
        << QByteArray("create") << QByteArray("/t/.mountlens-new") << folder << QByteArray();
    QTest::newRow("a name that somebody chose stays")
        << QByteArray("create") << QByteArray("/t/x") << file << QByteArray();
}

void TestGuide::kindsOfFilesChangeTheQuestion()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, path);
    QFETCH(int, seen);
    QFETCH(QByteArray, better);
    Verdict verdict;
    PathComponent component;
    component.inode = InodeFacts();
    component.inode->type = static_cast<FileType>(seen);
    verdict.components.push_back(component);
    verdict.components.push_back(PathComponent()); // the name that is not there
    const auto found =
        betterRequest(request(*operationFromName(asked.toStdString()), path.constData()), verdict);
    QCOMPARE(found ? QByteArray::fromStdString(key(operationName(found->operation))) : QByteArray(),
             better);
}

/// What `collect` records of a container is what the guided check asks elsewhere.
void TestGuide::aSnapshotHoldsWhatIsAskedLater()
{
    Question question;
    question.who.snapshot = MOUNTLENS_TEST_DATA "/seeds/5-docker-socket.mlsnap";
    const auto found = findOut(question);
    QVERIFY(found);
    const Finding &finding = **found;
    const auto requests = usualRequests(*finding.opened, finding.facts());
    QCOMPARE(requests.size(), 1U);
    QCOMPARE(requests.front(), finding.request()); // however it is used, it is connected to
}

void TestGuide::foldersOfNewNamesAreOffered()
{
    Answers answers = answering({{GuidePage::Where, key(guide::kElsewhere)},
                                 {GuidePage::HowDataComes, key(guide::kFile)},
                                 {GuidePage::What, key(guide::kCreate)}});
    answers.snapshot = "/tmp/problem.mlsnap";
    Known known;
    known.recorded = {request(Operation::Read, "/a"), request(Operation::Create, "/a/name7"),
                      request(Operation::Create, "/elsewhere/new")};
    const auto folders = folderChoices(answers, known);
    QCOMPARE(folders.size(), 2U);
    QCOMPARE(folders[0].target, std::string("/a"));
    QCOMPARE(folders[1].target, std::string("/elsewhere/new"));
    answers.chosen[GuidePage::Folder] = folders[0].key;
    QCOMPARE(paths(checksFor(answers, known)), (Strings{"/a/name7"}));
    QCOMPARE(checksFor(answers, known).front().place, std::string("/a"));
}

QTEST_APPLESS_MAIN(TestGuide)
#include "tst_guide.moc"
