// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "model/capability_names.h"

#include <QTest>

using namespace mountlens;

class TestCapabilityNames : public QObject
{
    Q_OBJECT

private slots:
    void texts();
};

void TestCapabilityNames::texts()
{
    QCOMPARE(capabilityNumber("CHOWN"), std::optional<std::uint8_t>(0));
    QCOMPARE(capabilityNumber("DAC_READ_SEARCH"), std::optional<std::uint8_t>(2));
    QCOMPARE(capabilityNumber("CHECKPOINT_RESTORE"), std::optional<std::uint8_t>(40));
    QCOMPARE(capabilityNameOf(0), std::string_view("CHOWN"));
    QCOMPARE(capabilityNameOf(40), std::string_view("CHECKPOINT_RESTORE"));
    QVERIFY(capabilityNameOf(41).empty());
    QVERIFY(!capabilityNumber("CAP_CHOWN"));
    QVERIFY(!capabilityNumber("chown"));
    QVERIFY(!capabilityNumber(""));
}

QTEST_APPLESS_MAIN(TestCapabilityNames)
#include "tst_capability_names.moc"
