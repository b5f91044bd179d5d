// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/overlay_layers.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// An overlay whose layers lie on a file system of their own, so that it can be made read-only.
struct StagedOverlay
{
    explicit StagedOverlay(const std::string &name)
        : layers(newFolder(name + "-layers"))
        , folder(newFolder(name))
    {
        mountTmpfs(layers);
        for (const char *layer : {"/lower", "/upper", "/work"})
            makeFolder(layers + layer);
        makeFolder(layers + "/lower/directory");
        makeFile(layers + "/lower/directory/below");
        makeFile(layers + "/upper/above");
        options = {{"lowerdir", layers + "/lower"},
                   {"upperdir", layers + "/upper"},
                   {"workdir", layers + "/work"}};
        const UniqueFd mount = judge::makeMount("overlay", options);
        judge::checked(judge::attachMount(mount, folder) ? 0 : -1, "overlay");
    }
    ~StagedOverlay()
    {
        ::umount2(folder.c_str(), MNT_DETACH);
        ::umount2(layers.c_str(), MNT_DETACH);
    }
    StagedOverlay(const StagedOverlay &) = delete;
    StagedOverlay &operator=(const StagedOverlay &) = delete;

    void makeUpperReadOnly() const
    {
        judge::checked(::mount(nullptr, layers.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr),
                       "remount");
    }
    void makeOnlyTheBindReadOnly() const
    {
        judge::checked(
            ::mount(nullptr, layers.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr),
            "remount");
    }

    std::string layers;
    std::string folder;
    judge::MountOptions options;
};

} // namespace

class TestOverlayLayers : public QObject
{
    Q_OBJECT

private slots:
    void parsing();
    void upperBecomesReadOnly();
    void readOnlyMountOfTheUpperLayer();
    void removedWhileOpen();
    void removedUnderAMount();
};

void TestOverlayLayers::parsing()
{
    struct Row
    {
        const char *options;
        std::string upper;
        std::vector<std::string> lower;
    };
    const std::vector<Row> rows = {
        {"rw,lowerdir=/l,upperdir=/u,workdir=/w", "/u", {"/l"}},
        {"ro,lowerdir=/a:/b:/c", "", {"/a", "/b", "/c"}},
        {"rw,lowerdir+=/a,lowerdir+=/b:c,upperdir=/u", "/u", {"/a", "/b:c"}},
        {R"(rw,lowerdir=/a\:b:/c,upperdir=/u\\v)", R"(/u\v)", {"/a:b", "/c"}},
    };
    for (const Row &row : rows) {
        const OverlayLayers layers = need(parseOverlayLayers(row.options), row.options);
        QVERIFY2(layers.upper == row.upper, row.options);
        QVERIFY2(layers.lower == row.lower, row.options);
    }
    QVERIFY(!parseOverlayLayers("rw,upperdir=/u"));
}

void TestOverlayLayers::upperBecomesReadOnly()
{
    MOUNTLENS_NEED_STAGE();
    const StagedOverlay overlay("turned");
    const StagedProcess idle([] {});
    LiveCase before = caseOf(idle.pid());
    const std::string above = overlay.folder + "/above";
    const std::string below = overlay.folder + "/directory/below";
    for (const std::string &path : {above, below})
        QCOMPARE(inWords(ask(before, Operation::Write, path)), std::string("allowed"));
    overlay.makeUpperReadOnly();
    LiveCase after = caseOf(idle.pid());
    const std::string readOnly = "denied EROFS overlay-upper-read-only";
    for (const std::string &path : {above, below}) {
        QCOMPARE(inWords(ask(after, Operation::Write, path)), readOnly);
        QCOMPARE(inWords(ask(after, Operation::Chmod, path)), readOnly);
        QCOMPARE(inWords(ask(after, Operation::Read, path)), std::string("allowed"));
        const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        QCOMPARE(fd < 0 ? errno : 0, EROFS);
    }
    QCOMPARE(inWords(ask(after, Operation::Create, overlay.folder + "/new")), readOnly);
    QCOMPARE(inWords(ask(after, Operation::Unlink, below)), readOnly);
}

/// The overlay has a mount of its own of the upper layer: only the superblock counts.
void TestOverlayLayers::readOnlyMountOfTheUpperLayer()
{
    MOUNTLENS_NEED_STAGE();
    const StagedOverlay overlay("bound");
    overlay.makeOnlyTheBindReadOnly();
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    const std::string path = overlay.folder + "/above";
    QCOMPARE(inWords(ask(live, Operation::Write, path)), std::string("allowed"));
    QVERIFY(UniqueFd(::open(path.c_str(), O_WRONLY | O_CLOEXEC)));
}

void TestOverlayLayers::removedWhileOpen()
{
    MOUNTLENS_NEED_STAGE();
    const StagedOverlay overlay("removed");
    const std::string path = overlay.folder + "/above";
    const UniqueFd open(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    judge::checked(::fcntl(open.get(), F_SETFD, 0), "keep open");
    const StagedProcess idle([] {});
    const std::string link =
        "/proc/" + std::to_string(idle.pid().value()) + "/fd/" + std::to_string(open.get());
    LiveCase before = caseOf(idle.pid());
    QCOMPARE(inWords(ask(before, Operation::Chmod, link)), std::string("allowed"));
    judge::checked(::unlink(path.c_str()), "unlink");
    LiveCase after = caseOf(idle.pid());
    const Verdict verdict = ask(after, Operation::Chmod, link);
    QVERIFY(verdict.kind == VerdictKind::Undetermined);
    QCOMPARE(verdict.missing.front().subject(), std::string("removed file on overlayfs"));
}

/// A bind mount holds on to its file, under a name that it has only there.
void TestOverlayLayers::removedUnderAMount()
{
    MOUNTLENS_NEED_STAGE();
    const StagedOverlay overlay("held");
    const std::string view = newFolder("held-view") + "/file";
    makeFile(view);
    bindMount(overlay.folder + "/above", view);
    const StagedProcess idle([] {});
    LiveCase before = caseOf(idle.pid());
    QCOMPARE(inWords(ask(before, Operation::Write, view)), std::string("allowed"));
    judge::checked(::unlink((overlay.folder + "/above").c_str()), "unlink");
    LiveCase after = caseOf(idle.pid());
    QVERIFY(ask(after, Operation::Write, view).kind == VerdictKind::Undetermined);
    ::umount2(view.c_str(), MNT_DETACH);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestOverlayLayers)
#include "tst_overlay_layers.moc"
