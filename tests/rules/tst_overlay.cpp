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
    void mergedDirectoriesAreNotRenamed();
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

QTEST_APPLESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
