// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "rules/lsm.h"
#include "support/rule_scene.h"

using namespace mountlens;

class TestLsm : public QObject
{
    Q_OBJECT

private slots:
    void apparmorGoesByTheLabel();
    void eachModuleIsNamed();
};

void TestLsm::apparmorGoesByTheLabel()
{
    const auto decided = [](Result<std::string> label) {
        RuleScene scene("kernel 6.18 lsm apparmor\n", "9:9");
        scene.subject.securityLabel = std::move(label);
        return Outcome::of(securityModules(scene.context));
    };
    const Outcome open = undetermined(R::SecurityPolicyDecides);
    QCOMPARE(decided(std::string("unconfined")), allowed());
    QCOMPARE(decided(std::string("docker-default (complain)")), allowed());
    QCOMPARE(decided(std::string("docker-default (enforce)")), open);
    QCOMPARE(decided(Error(ErrorId::NoRightToRead, "label")), open);
}

void TestLsm::eachModuleIsNamed()
{
    RuleScene scene("kernel 6.18 lsm selinux,smack,tomoyo,bpf,yama selinux-enforcing "
                    "bpf-programs\n",
                    "9:9");
    scene.subject.securityLabel = std::string("system_u:system_r:container_t:s0");
    QCOMPARE(Outcome::of(securityModules(scene.context)), undetermined(R::SecurityPolicyDecides));
    std::string modules;
    for (const Error &each : scene.state.missing) {
        QCOMPARE(each.id(), ErrorId::PolicyDecides);
        QCOMPARE(each.detail(), std::string("system_u:system_r:container_t:s0"));
        modules += each.subject() + ' ';
    }
    QCOMPARE(modules, std::string("selinux smack tomoyo bpf "));
}

QTEST_APPLESS_MAIN(TestLsm)
#include "tst_lsm.moc"
