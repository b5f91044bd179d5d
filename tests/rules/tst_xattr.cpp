// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/xattr.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestXattr : public QObject
{
    Q_OBJECT

private slots:
    void everyNamespaceOfNames();
};

void TestXattr::everyNamespaceOfNames()
{
    const char *text = "file /f 0600 5:5\nfile /secret 0600 5:5 unread acl\n"
                       "fs s unread userns\nfile s:/f 0600 5:5\nmount /s fs s\n"
                       "fs v type sysfs\nfile v:/f 0600 5:5\nmount /v fs v\n";
    const auto set = [&](const char *who, const char *path, std::string_view name) {
        RuleScene scene(text, who);
        return Outcome::of(maySetxattr(scene.context, scene.world.view(path), name));
    };
    const Outcome unsupported = denied(EOPNOTSUPP, R::XattrUnsupported);
    const Outcome needs = denied(EPERM, R::XattrNeedsCapability);
    QCOMPARE(set("5:5", "/f", "user.a"), allowed());
    QCOMPARE(set("6:6", "/f", "user.a"), denied(EACCES, R::OtherClassDenies));
    QCOMPARE(set("5:5", "/v/f", "user.a"), unsupported);
    QCOMPARE(set("5:5", "/f", "trusted.a"), needs);
    QCOMPARE(set("6:6 +sys_admin", "/f", "trusted.a"), allowed());
    QCOMPARE(set("6:6 +sys_admin", "/v/f", "trusted.a"), unsupported);
    QCOMPARE(set("5:5", "/f", "security.a"), needs);
    QCOMPARE(set("6:6 +sys_admin", "/f", "security.a"), allowed());
    QCOMPARE(set("6:6 +sys_admin", "/s/f", "security.a"), undetermined(R::FactMissing));
    QCOMPARE(set("6:6 +setfcap", "/f", "security.capability"), allowed());
    QCOMPARE(set("5:5", "/f", "security.capability"), needs);
    QCOMPARE(set("6:6 +setfcap", "/s/f", "security.capability"), undetermined(R::FactMissing));
    QCOMPARE(set("5:5", "/f", "system.posix_acl_access"), allowed());
    QCOMPARE(set("5:5", "/v/f", "system.posix_acl_access"), unsupported);
    QCOMPARE(set("5:5", "/f", "system.other"), unsupported);
    QCOMPARE(set("5:5", "/f", "nothing"), unsupported);
    QCOMPARE(set("6:6", "/f", "nothing"), denied(EACCES, R::OtherClassDenies));
}

QTEST_APPLESS_MAIN(TestXattr)
#include "tst_xattr.moc"
