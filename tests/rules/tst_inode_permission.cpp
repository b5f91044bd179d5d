// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/inode_permission.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestInodePermission : public QObject
{
    Q_OBJECT

private slots:
    void theOrderOfStages();
    void whatCapabilitiesLet();
    void recordedCapabilities();
};

namespace {

Outcome judged(const std::string &text, const char *who, AccessMask want)
{
    RuleScene scene(text, who);
    return Outcome::of(inodePermission(scene.context, scene.world.view("/m/f"), want));
}

} // namespace

/// Each world lacks one obstacle more; the first that is left decides.
void TestInodePermission::theOrderOfStages()
{
    const std::string owner = " unmapped:0 1:3";
    const std::string mount = "\nmount /m fs d\ndevices deny *\n";
    const AccessMask write = Access::Write;
    const char *who = "9:9";
    QCOMPARE(judged("fs d ro\nfile d:/f 0600 unmapped:0 flags i" + mount, who, write),
             denied(EROFS, R::SuperblockReadOnly));
    QCOMPARE(judged("fs d\nchr d:/f 0600" + owner + " flags i" + mount, who, write),
             denied(EPERM, R::InodeImmutable));
    QCOMPARE(judged("fs d\nchr d:/f 0600" + owner + mount, who, write),
             denied(EACCES, R::WriteToUnmappedIds));
    QCOMPARE(judged("fs d\nchr d:/f 0600 0:0 1:3" + mount, who, write),
             denied(EACCES, R::OtherClassDenies));
    QCOMPARE(judged("fs d\nchr d:/f 0666 0:0 1:3" + mount, who, write),
             denied(EPERM, R::DeviceCgroupDenies));
    QCOMPARE(judged("fs d\nchr d:/f 0666 0:0 1:3\nmount /m fs d\n", who, write), allowed());
    // Reading meets neither superblock, flags nor ids.
    QCOMPARE(judged("fs d ro\nfile d:/f 0604 unmapped:0 flags i" + mount, who, Access::Read),
             allowed());
}

void TestInodePermission::whatCapabilitiesLet()
{
    const std::string file = "fs d\nfile d:/f 0100 0:0\nmount /m fs d\n";
    const std::string noX = "fs d\nfile d:/f 0600 0:0\nmount /m fs d\n";
    const std::string directory = "fs d\ndir d:/f 0000 0:0\nmount /m fs d\n";
    const AccessMask read = Access::Read;
    const AccessMask write = Access::Write;
    const AccessMask run = Access::Execute;
    const Outcome no = denied(EACCES, R::OtherClassDenies);
    const char *search = "9:9 +dac_read_search";
    const char *override_ = "9:9 +dac_override";
    QCOMPARE(judged(file, search, read), allowed());
    QCOMPARE(judged(file, search, write), no);
    QCOMPARE(judged(file, search, run), no);
    QCOMPARE(judged(file, search, read | run), no);
    QCOMPARE(judged(file, override_, read | write | run), allowed());
    QCOMPARE(judged(noX, override_, read | write), allowed());
    QCOMPARE(judged(noX, override_, run), no);
    QCOMPARE(judged(directory, search, read | run), allowed());
    QCOMPARE(judged(directory, search, write | run), no);
    QCOMPARE(judged(directory, override_, read | write | run), allowed());
}

void TestInodePermission::recordedCapabilities()
{
    World world("userns ct ids 0:100000:10\nfile /f 0600 5:5\n");
    const Subject subject = world.subject("ct", "0:0 +dac_override");
    Trace trace;
    const RuleContext context{subject, world, &trace};
    trace.addComponent({});
    const Ruling ruling = inodePermission(context, world.view("/f"), Access::Read);
    QCOMPARE(Outcome::of(ruling), denied(EACCES, R::OtherClassDenies));
    Verdict verdict;
    trace.moveInto(verdict);
    const auto noted = [&](ReasonId id, Capability capability) {
        for (const CheckStep &step : verdict.steps) {
            if (step.reason.id == id && step.reason.args.front() == ReasonArg(capability))
                return true;
        }
        return false;
    };
    QVERIFY(noted(R::CapabilityMissing, Capability::DacReadSearch));
    QVERIFY(noted(R::CapabilityNotOverInode, Capability::DacOverride));
}

QTEST_APPLESS_MAIN(TestInodePermission)
#include "tst_inode_permission.moc"
