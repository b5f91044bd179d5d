// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/device_cgroup.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestDeviceCgroup : public QObject
{
    Q_OBJECT

private slots:
    void everyAccess();
    void othersAreNotAsked();
};

void TestDeviceCgroup::everyAccess()
{
    const AccessMask read = Access::Read;
    const AccessMask write = Access::Write;
    const auto judge = [](const char *rule, const char *path, AccessMask want) {
        RuleScene scene(std::string(rule) + "\nchr /c 0666 0:0 1:3\nblk /b 0666 0:0 8:0\n",
                        "0:0 +all");
        return Outcome::of(deviceCgroupPermission(scene.context, scene.world.view(path), want));
    };
    const Outcome no = denied(EPERM, R::DeviceCgroupDenies);
    QCOMPARE(judge("devices deny c 1:3 r", "/c", read), no);
    QCOMPARE(judge("devices deny c 1:3 r", "/c", write), allowed());
    QCOMPARE(judge("devices deny c 1:3 w", "/c", write), no);
    QCOMPARE(judge("devices deny c 1:3 w", "/c", read | write), no);
    QCOMPARE(judge("devices deny c 1:3 m", "/c", read | write), allowed());
    QCOMPARE(judge("devices deny c 1:5 rwm", "/c", read), allowed());
    QCOMPARE(judge("devices deny b 1:3 rwm", "/c", read), allowed());
    QCOMPARE(judge("devices deny b * rwm", "/b", read), no);
    QCOMPARE(judge("devices unread *", "/b", read), undetermined(R::FactMissing));
    QCOMPARE(judge("devices deny *", "/b", Access::Execute), allowed());
}

void TestDeviceCgroup::othersAreNotAsked()
{
    RuleScene scene("devices deny *\nfile /f 0666 0:0\ndir /d 0777 0:0\nfifo /p 0666 0:0\n",
                    "0:0 +all");
    for (const char *path : {"/f", "/d", "/p"}) {
        QVERIFY(deviceCgroupPermission(scene.context, scene.world.view(path),
                                       {Access::Read, Access::Write})
                    .passes());
    }
    QCOMPARE(Outcome::of(deviceCgroupMknod(scene.context, FileType::CharDevice, {1, 3})),
             denied(EPERM, R::DeviceCgroupDenies));
}

QTEST_APPLESS_MAIN(TestDeviceCgroup)
#include "tst_device_cgroup.moc"
