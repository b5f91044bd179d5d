// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/overlay.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestOverlay : public QObject
{
    Q_OBJECT

private slots:
    void copyUpNeedsMappedIds();
    void upperLayerMayBeReadOnly();
    void upperLayerMayBeOutOfSight();
    void removedNamesAreNotJudged();
    void mergedDirectoriesAreNotRenamed();
    void hardLinksOnALowerLayer();
};

void TestOverlay::copyUpNeedsMappedIds()
{
    RuleScene scene(R"(
        userns ct ids 0:100000:10
        fs   rootless type overlay userns ct
        file rootless:/upper 0666 5:5
        file rootless:/lower 0666 5:5 not-upper
        file rootless:/lower-group 0666 100000:5 not-upper
        file rootless:/lower-mapped 0666 100009:100000 not-upper
        file rootless:/lower-past 0666 100010:100000 not-upper
        file rootless:/hidden 0666 5:5 unread questions
        mount /r fs rootless
        fs   rootful type overlay
        file rootful:/lower 0666 5:5 not-upper
        mount /o fs rootful
        file /plain 0666 5:5 not-upper
    )",
                    "0:0 +all");
    const auto copyUp = [&](const char *path) {
        return Outcome::of(overlayCopyUp(scene.context, scene.world.view(path)));
    };
    const Outcome overflow = denied(EOVERFLOW, R::CopyUpUnmapped);
    for (const char *path : {"/r/lower", "/r/lower-group", "/r/lower-past"})
        QCOMPARE(copyUp(path), overflow);
    for (const char *path : {"/r/upper", "/r/lower-mapped", "/o/lower", "/plain"})
        QCOMPARE(copyUp(path), allowed());
    QCOMPARE(copyUp("/r/hidden"), undetermined(R::FactMissing));
    QCOMPARE(scene.state.missing.size(), std::size_t{1});
}

void TestOverlay::upperLayerMayBeReadOnly()
{
    RuleScene scene(R"(
        userns ct ids 0:100000:10
        fs   rootless type overlay userns ct
        dir  rootless:/ 0755 100000:100000
        file rootless:/upper 0666 100000:100000 upper-read-only
        file rootless:/foreign 0666 5:5 upper-read-only not-upper
        chr  rootless:/device 0666 100000:100000 1:3 upper-read-only not-upper
        mount /r fs rootless
        fs   rootful type overlay
        file rootful:/file 0666 0:0 upper-read-only
        mount /o fs rootful
        file /plain 0666 5:5 upper-read-only
    )",
                    "0:0 +all");
    const auto copyUp = [&](const char *path) {
        return Outcome::of(overlayCopyUp(scene.context, scene.world.view(path)));
    };
    const Outcome readOnly = denied(EROFS, R::OverlayUpperReadOnly);
    for (const char *path : {"/r/upper", "/r/device", "/o/file"})
        QCOMPARE(copyUp(path), readOnly);
    QCOMPARE(copyUp("/r/foreign"), denied(EOVERFLOW, R::CopyUpUnmapped)); // asked before
    QCOMPARE(copyUp("/plain"), allowed());
}

/// Allowed, as long as nothing is known against it; but the explanation says so.
void TestOverlay::upperLayerMayBeOutOfSight()
{
    RuleScene scene(R"(
        fs   o type overlay
        file o:/file 0666 0:0 unread questions
        mount /o fs o
    )",
                    "0:0 +all");
    Trace trace;
    const RuleContext context{scene.subject, scene.world, &trace, &scene.state};
    QCOMPARE(Outcome::of(overlayUpperWritable(context, scene.world.view("/o/file"))), allowed());
    QVERIFY(scene.state.missing.empty());
    Verdict verdict;
    trace.moveInto(verdict);
    QCOMPARE(verdict.steps.size(), std::size_t{1});
    QCOMPARE(verdict.steps.front().reason.id, R::OverlayUpperUnseen);
    QCOMPARE(verdict.steps.front().result, StepResult::Unknown);
}

void TestOverlay::removedNamesAreNotJudged()
{
    RuleScene scene(R"(
        fs   o type overlay
        file o:/file 0666 0:0 nameless
        mount /o fs o
    )",
                    "0:0 +all");
    QCOMPARE(Outcome::of(overlayCopyUp(scene.context, scene.world.view("/o/file"))),
             undetermined(R::FactMissing));
}

void TestOverlay::mergedDirectoriesAreNotRenamed()
{
    RuleScene scene(R"(
        fs   o type overlay
        dir  o:/upper 0777 0:0
        dir  o:/merged 0777 0:0 lower-layer
        file o:/file 0666 0:0 lower-layer
        mount /o fs o
        fs   redirects type overlay options rw,redirect_dir=on
        dir  redirects:/merged 0777 0:0 lower-layer
        mount /redirects fs redirects
        dir  /plain 0777 0:0 lower-layer
    )",
                    "0:0 +all");
    const auto rename = [&](const char *path) {
        return Outcome::of(overlayRename(scene.context, scene.world.view(path)));
    };
    QCOMPARE(rename("/o/merged"), denied(EXDEV, R::OverlayDirectoryRename));
    for (const char *path : {"/o/upper", "/o/file", "/redirects/merged", "/plain"})
        QCOMPARE(rename(path), allowed());
}

void TestOverlay::hardLinksOnALowerLayer()
{
    RuleScene scene(R"(
        fs   o type overlay options rw,lowerdir=/l,upperdir=/u,index=off
        file o:/lower 0666 0:0 links 2 not-upper
        file o:/single 0666 0:0 not-upper
        file o:/upper 0666 0:0 links 2
        mount /o fs o
        fs   indexed type overlay options rw,lowerdir=/l,upperdir=/u,index=on
        file indexed:/lower 0666 0:0 links 2 not-upper
        mount /indexed fs indexed
        fs   view type overlay options ro,lowerdir=/l:/m
        file view:/lower 0666 0:0 links 2 not-upper
        mount /view fs view
        fs   default type overlay options rw,lowerdir=/l,upperdir=/u
        file default:/lower 0666 0:0 links 2 not-upper
        mount /default fs default
        file /plain 0666 0:0 links 2 not-upper
    )",
                    "0:0 +all");
    const auto one = [&](const char *path) {
        return overlayHasOneInode(scene.world, scene.world.view(path));
    };
    QVERIFY(!*one("/o/lower"));
    for (const char *path : {"/o/single", "/o/upper", "/indexed/lower", "/view/lower", "/plain"})
        QVERIFY2(*one(path), path);
    QVERIFY(!one("/default/lower"));
}

QTEST_APPLESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
