// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/capability_list.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestCapabilityList : public QObject
{
    Q_OBJECT

private slots:
    void forms_data();
    void forms();
    void everyNameIsKnown();
};

void TestCapabilityList::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bits");
    QTest::newRow("one name") << QByteArray("chown") << qint64{1};
    QTest::newRow("with prefix") << QByteArray("CAP_DAC_OVERRIDE") << qint64{2};
    QTest::newRow("a list") << QByteArray("chown,cap_fowner") << qint64{9};
    QTest::newRow("none") << QByteArray("none") << qint64{0};
    QTest::newRow("hexadecimal") << QByteArray("a80425fb") << qint64{0xa80425fb};
    QTest::newRow("with 0x") << QByteArray("0x3") << qint64{3};
    QTest::newRow("zero") << QByteArray("0") << qint64{0};
    QTest::newRow("as in /proc") << QByteArray("000001ffffffffff") << qint64{0x1ffffffffff};
    QTest::newRow("unknown name") << QByteArray("chown,fly") << qint64{-1};
    QTest::newRow("an empty name") << QByteArray("chown,,fowner") << qint64{-1};
}

void TestCapabilityList::forms()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, bits);
    const auto set = capabilitiesFromText(text.toStdString());
    QCOMPARE(set ? static_cast<qint64>(set->bits()) : qint64{-1}, bits);
}

void TestCapabilityList::everyNameIsKnown()
{
    for (const char *name :
         {"chown", "dac_override", "dac_read_search", "fowner", "fsetid", "linux_immutable",
          "sys_ptrace", "sys_admin", "sys_resource", "mknod", "setfcap"}) {
        const auto set = capabilitiesFromText(name);
        QVERIFY2(set.has_value(), name);
        QVERIFY(allCapabilities().covers(*set));
    }
    QVERIFY(capabilitiesFromText("all") == allCapabilities());
}

QTEST_APPLESS_MAIN(TestCapabilityList)
#include "tst_capability_list.moc"
