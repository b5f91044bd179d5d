// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/recorded_source.h"
#include "snapshot/redact.h"
#include "snapshot/snapshot_samples.h"
#include "support/random_world.h"

#include <QTest>

#include <algorithm>

using namespace mountlens;

class TestRedact : public QObject
{
    Q_OBJECT

private slots:
    void namesAreGone();
    void surroundingsHaveNoNames();
    void causesStayReadable();
    void numbersStay();
    void equalNamesStayEqual();
    void verdictsStayTheSame();
    void randomVerdictsStayTheSame();
    void lengthsStay();
    void tellsWhatWasReplaced();
};

namespace {

void compareVerdicts(const Snapshot &open)
{
    const Snapshot closed = redacted(open);
    RecordedSource openFacts(open.facts);
    RecordedSource closedFacts(closed.facts);
    QCOMPARE(closed.requests.size(), open.requests.size());
    for (std::size_t i = 0; i < open.requests.size(); ++i) {
        const Verdict before = diagnose(open.subject, openFacts, open.requests[i]);
        const Verdict after = diagnose(closed.subject, closedFacts, closed.requests[i]);
        QVERIFY(before.kind == after.kind);
        QCOMPARE(after.code, before.code);
        QVERIFY(before.reason == after.reason);
        QCOMPARE(after.steps.size(), before.steps.size());
    }
}

} // namespace

void TestRedact::namesAreGone()
{
    World world(R"(
        dir     /home/ana/taxes 0700 1000:1000
        file    /home/ana/taxes/2025-final.ods 0600 1000:1000
        symlink /home/ana/current -> taxes/2025-final.ods
    )");
    Subject subject = world.subject("host", "1001:1001");
    subject.command = "backup-ana";
    Request request;
    request.path = "/home/ana/current";
    const Snapshot open = takeSnapshot(world, subject, {request});
    const std::string text = writeSnapshot(redacted(open));
    for (const char *name : {"ana", "taxes", "2025", "current", "host-1", "nginx", "backup"})
        QVERIFY2(text.find(name) == std::string::npos, name);
    QVERIFY(text.find("home") != std::string::npos);
    QVERIFY(readSnapshot(text)->redacted);
}

void TestRedact::surroundingsHaveNoNames()
{
    const std::string text = writeSnapshot(redacted(fullSnapshot()));
    for (const char *name : {"ana", "berta", "carla", "taxes", "payroll", "acme", "registry",
                             "backup", "worker", ".env", "host-1"})
        QVERIFY2(text.find(name) == std::string::npos, name);
    for (const char *kept : {"podman", "\"/home/", "/_data", "\"bind\"", "1002", "\"33\""})
        QVERIFY2(text.find(kept) != std::string::npos, kept);
    QVERIFY(readSnapshot(text).has_value());
}

/// A place is called the same wherever it is spoken of, and the sockets of engines keep their name.
void TestRedact::causesStayReadable()
{
    Snapshot open = fullSnapshot();
    open.around.circumstances.mounts.push_back(
        originOf("/var/run/docker.sock", "bind", "/run/docker.sock"));
    const Snapshot closed = redacted(open);
    const Circumstances &around = closed.around.circumstances;
    QCOMPARE(around.mounts.back().hostPath, std::string("/run/docker.sock"));
    QVERIFY(closed.around.places.contains(around.mounts[0].hostPath));
    QCOMPARE(around.mounts[0].target, closed.setUp->tasks[0].target);
    QCOMPARE(closed.setUp->tasks[0].request.path, around.mounts[0].hostPath);
    RecordedSource host(closed.setUp->host);
    QVERIFY(diagnose(closed.setUp->engine, host, closed.setUp->tasks[0].request).kind
            == VerdictKind::Denied);
}

void TestRedact::numbersStay()
{
    const Snapshot open = fullSnapshot();
    const Snapshot closed = redacted(open);
    QVERIFY(closed.subject.credentials == open.subject.credentials);
    for (const auto &[id, node] : open.facts.nodes)
        QVERIFY(closed.facts.nodes.at(id).inode == node.inode);
}

void TestRedact::equalNamesStayEqual()
{
    World world("file /one/same 0644 0:0\nfile /two/same 0644 0:0\nfile /two/other 0644 0:0");
    std::vector<Request> requests(3);
    requests[0].path = "/one/same";
    requests[1].path = "/two/same";
    requests[2].path = "/two/other";
    const Snapshot closed = redacted(takeSnapshot(world, world.subject("host", "1:1"), requests));
    const auto last = [&](std::size_t i) {
        const std::string &path = closed.requests[i].path;
        return path.substr(path.rfind('/') + 1);
    };
    QCOMPARE(last(0), last(1));
    QVERIFY(last(1) != last(2));
}

void TestRedact::verdictsStayTheSame()
{
    compareVerdicts(fullSnapshot());
}

void TestRedact::randomVerdictsStayTheSame()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        RandomWorld random(seed);
        World world(random.world());
        const Subject subject = world.subject(random.userNamespace(), random.who());
        std::vector<Request> requests(20);
        std::generate(requests.begin(), requests.end(), [&] { return random.question(); });
        compareVerdicts(takeSnapshot(world, subject, requests));
    }
}

void TestRedact::lengthsStay()
{
    World world("dir /srv 0755 0:0");
    std::vector<Request> requests;
    for (const std::size_t length : {1U, 2U, 4U, 5U, 6U, 107U, 255U, 256U}) {
        Request request;
        request.operation = Operation::Mksock;
        request.path = "/srv/" + std::string(length, 'q');
        requests.push_back(request);
    }
    const Snapshot open = takeSnapshot(world, world.subject("host", "0:0 +all"), requests);
    const Snapshot closed = redacted(open);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        QCOMPARE(closed.requests[i].path.size(), open.requests[i].path.size());
        QVERIFY(closed.requests[i].path.find('q') == std::string::npos);
    }
    compareVerdicts(open);
}

void TestRedact::tellsWhatWasReplaced()
{
    const Redacted closed = redactedWithNames(fullSnapshot());
    QVERIFY(!closed.names.empty());
    const std::string text = writeSnapshot(closed.snapshot);
    for (const auto &[name, replacement] : closed.names) {
        QVERIFY(name != replacement);
        QVERIFY2(text.find(replacement) != std::string::npos, replacement.c_str());
    }
    QCOMPARE(writeSnapshot(redacted(fullSnapshot())), text);
}

QTEST_APPLESS_MAIN(TestRedact)
#include "tst_redact.moc"
