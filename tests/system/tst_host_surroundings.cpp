// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "system/host_surroundings.h"

#include <QTest>

using namespace mountlens;

class TestHostSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devices();
    void assumedVariables();
};

/// /dev/null is an empty file; nothing else that is no file is opened.
void TestHostSurroundings::devices()
{
    const HostSurroundings host;
    const auto nothing = host.read("/dev/null");
    QVERIFY(nothing);
    QVERIFY(nothing->empty());
    QVERIFY(!host.read("/dev/zero"));
    QVERIFY(!host.read("/dev/tty"));
    QVERIFY(!host.read("/"));
}

void TestHostSurroundings::assumedVariables()
{
    const HostSurroundings host;
    const auto before = host.variable("PATH");
    HostSurroundings::assume("PATH", "/nowhere");
    QCOMPARE(host.variable("PATH"), std::optional<std::string>("/nowhere"));
    QCOMPARE(HostSurroundings().variable("PATH"), std::optional<std::string>("/nowhere"));
    HostSurroundings::assume("PATH", std::nullopt);
    QCOMPARE(host.variable("PATH"), before);
    QVERIFY(!host.variable("MOUNTLENS_NOT_SET"));
}

QTEST_APPLESS_MAIN(TestHostSurroundings)
#include "tst_host_surroundings.moc"
