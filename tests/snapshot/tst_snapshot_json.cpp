// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/recorded_source.h"
#include "snapshot/snapshot.h"
#include "snapshot/snapshot_samples.h"
#include "support/printers.h"
#include "support/random_world.h"

#include <QTest>

#include <algorithm>

using namespace mountlens;

class TestSnapshotJson : public QObject
{
    Q_OBJECT

private slots:
    void everythingSurvives();
    void surroundingsSurvive();
    void whatSaysNothingIsLeftOut();
    void pathsForCommandsAreWhole();
    void namesForCommandsArePlain();
    void longListsAreCut();
    void theKernelsAnswerSurvives();
    void theAnswersAreTheSame();
    void randomWorldsAnswerTheSame();
    void whatWasNotAskedIsNotRecorded();
    void bigNumbersSurvive();
    void errorsKeepTheirCauses();
    void endsWithOneNewline();
};

namespace {

/// Everything that a verdict says.
bool isSame(const Verdict &a, const Verdict &b)
{
    return a.kind == b.kind && a.code == b.code && a.reason == b.reason && a.role == b.role
           && a.missing == b.missing && a.components == b.components && a.steps == b.steps
           && a.newInode == b.newInode && a.deciding == b.deciding;
}

Result<Snapshot> roundTrip(const Snapshot &snapshot)
{
    return readSnapshot(writeSnapshot(snapshot));
}

} // namespace

void TestSnapshotJson::everythingSurvives()
{
    const Snapshot snapshot = fullSnapshot();
    const auto again = roundTrip(snapshot);
    QVERIFY2(again.has_value(), again ? "" : again.error().subject().c_str());
    QVERIFY(again->subject == snapshot.subject);
    QVERIFY(again->requests == snapshot.requests);
    QVERIFY(again->names == snapshot.names);
    QCOMPARE(again->hostName, snapshot.hostName);
    QCOMPARE(again->takenAt, snapshot.takenAt);
    QVERIFY(again->facts.kernel == snapshot.facts.kernel);
    QCOMPARE(writeSnapshot(*again), writeSnapshot(snapshot));
}

void TestSnapshotJson::surroundingsSurvive()
{
    const Snapshot snapshot = fullSnapshot();
    const auto again = roundTrip(snapshot);
    QVERIFY(again.has_value());
    QVERIFY(again->around == snapshot.around);
    QVERIFY(again->setUp.has_value());
    QVERIFY(again->setUp->engine == snapshot.setUp->engine);
    QVERIFY(again->setUp->tasks == snapshot.setUp->tasks);
    RecordedSource before(snapshot.setUp->host);
    RecordedSource after(again->setUp->host);
    const Request &request = snapshot.setUp->tasks.front().request;
    QVERIFY(isSame(diagnose(snapshot.setUp->engine, before, request),
                   diagnose(again->setUp->engine, after, request)));
    QVERIFY(diagnose(again->setUp->engine, after, request).kind == VerdictKind::Denied);
}

/// Older programs read it, and what they wrote reads as before.
void TestSnapshotJson::whatSaysNothingIsLeftOut()
{
    Snapshot snapshot = fullSnapshot();
    snapshot.around = {};
    snapshot.setUp.reset();
    const std::string text = writeSnapshot(snapshot);
    for (const char *key : {"container\": \"", "engine\"", "image", "planned", "collector",
                            "circumstances", "bystanders", "notices", "places", "setUp"})
        QVERIFY2(text.find(key) == std::string::npos, key);
    const auto again = readSnapshot(text);
    QVERIFY(again.has_value());
    QVERIFY(again->around == RecordedSurroundings());
    QVERIFY(!again->setUp);
}

/// A path of a snapshot may come to stand in a command: only one that starts at the root does.
void TestSnapshotJson::pathsForCommandsAreWhole()
{
    Snapshot snapshot = fullSnapshot();
    snapshot.around.circumstances.mounts[0].hostPath = "-rf";
    snapshot.around.places["/srv"].mountPoint = "relative";
    const auto again = roundTrip(snapshot);
    QVERIFY(again.has_value());
    QCOMPARE(again->around.circumstances.mounts[0].hostPath, std::string());
    QCOMPARE(again->around.places.at("/srv").mountPoint, std::optional(std::string()));
}

void TestSnapshotJson::namesForCommandsArePlain()
{
    for (const char *name : {"-v", "a b", "a:b", "a/b", "a\nb"}) {
        Snapshot snapshot = fullSnapshot();
        snapshot.around.circumstances.engineUser.name = name;
        const auto again = roundTrip(snapshot);
        QVERIFY2(!again, name);
        QCOMPARE(again.error().subject(), std::string("$.circumstances.engineUser.name"));
    }
}

void TestSnapshotJson::longListsAreCut()
{
    Snapshot snapshot = fullSnapshot();
    snapshot.around.bystanders.resize(5000);
    const std::string text = writeSnapshot(snapshot);
    const auto again = readSnapshot(text);
    QVERIFY(again.has_value());
    QCOMPARE(again->around.bystanders.size(), std::size_t{1024});
    std::string longer = text;
    const std::size_t at = longer.find("\"bystanders\": [") + 15;
    longer.insert(at, writeSnapshot(snapshot).substr(at, text.find("\n        {", at + 10) - at));
    QVERIFY(!readSnapshot(longer));
}

void TestSnapshotJson::theKernelsAnswerSurvives()
{
    Snapshot snapshot = fullSnapshot();
    QVERIFY(!roundTrip(snapshot)->kernelAnswer);
    for (const int code : {0, EACCES}) {
        snapshot.kernelAnswer = code;
        QCOMPARE(roundTrip(snapshot)->kernelAnswer, std::optional<int>(code));
    }
    snapshot.kernelAnswer = 5000;
    QVERIFY(!roundTrip(snapshot));
    snapshot.kernelAnswer = EACCES;
    snapshot.requests.clear();
    QVERIFY(!roundTrip(snapshot)); // nobody was asked anything
}

void TestSnapshotJson::theAnswersAreTheSame()
{
    const Snapshot snapshot = fullSnapshot();
    RecordedSource before(snapshot.facts);
    auto again = roundTrip(snapshot);
    QVERIFY(again.has_value());
    RecordedSource after(std::move(again->facts));
    for (const Request &request : snapshot.requests) {
        QVERIFY2(isSame(diagnose(snapshot.subject, before, request),
                        diagnose(again->subject, after, request)),
                 (std::string(operationName(request.operation)) + ' ' + request.path).c_str());
    }
}

void TestSnapshotJson::randomWorldsAnswerTheSame()
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        RandomWorld random(seed);
        World world(random.world());
        const Subject subject = world.subject(random.userNamespace(), random.who());
        std::vector<Request> requests(20);
        std::generate(requests.begin(), requests.end(), [&] { return random.question(); });
        auto again = roundTrip(takeSnapshot(world, subject, requests));
        QVERIFY(again.has_value());
        RecordedSource recorded(std::move(again->facts));
        for (const Request &request : requests) {
            QVERIFY2(isSame(diagnose(subject, world, request),
                            diagnose(again->subject, recorded, request)),
                     std::to_string(seed).c_str());
        }
    }
}

void TestSnapshotJson::whatWasNotAskedIsNotRecorded()
{
    World world("file /a 0644 0:0\nfile /b 0644 0:0");
    Request request;
    request.path = "/a";
    const Subject subject = world.subject("host", "1:1");
    RecordedSource recorded(takeSnapshot(world, subject, {request}).facts);
    QVERIFY(diagnose(subject, recorded, request).kind == VerdictKind::Allowed);
    request.path = "/b";
    const Verdict verdict = diagnose(subject, recorded, request);
    QVERIFY(verdict.kind == VerdictKind::Undetermined);
    QVERIFY(!verdict.missing.empty());
    QVERIFY(verdict.missing.front().id() == ErrorId::NotRecorded);
    QCOMPARE(verdict.missing.front().detail(), std::string("b"));
}

void TestSnapshotJson::bigNumbersSurvive()
{
    Snapshot snapshot;
    InodeFacts inode;
    inode.device = 18446744073709551615U;
    inode.number = 9007199254740993U;
    inode.mount = MountId(18446744073709551614U);
    inode.size = 1ULL << 63U;
    inode.owner = Kuid(4294967294U);
    snapshot.facts.nodes[NodeId(0)].inode = inode;
    const auto again = roundTrip(snapshot);
    QVERIFY(again.has_value());
    QVERIFY(*again->facts.nodes.at(NodeId(0)).inode == Result<InodeFacts>(inode));
}

void TestSnapshotJson::errorsKeepTheirCauses()
{
    const auto again = roundTrip(fullSnapshot());
    QVERIFY(again.has_value());
    const auto &label = again->subject.securityLabel;
    QVERIFY(!label);
    QVERIFY(label.error().id() == ErrorId::ReadFailed);
    QCOMPARE(label.error().code(), 13);
    QVERIFY(label.error().cause() != nullptr);
    QVERIFY(label.error().cause()->id() == ErrorId::NoRightToRead);
    QCOMPARE(label.error().cause()->detail(), std::string("root"));
}

void TestSnapshotJson::endsWithOneNewline()
{
    const std::string text = writeSnapshot(fullSnapshot());
    QVERIFY(text.ends_with("}\n"));
    QVERIFY(!text.ends_with("\n\n"));
}

QTEST_APPLESS_MAIN(TestSnapshotJson)
#include "tst_snapshot_json.moc"
