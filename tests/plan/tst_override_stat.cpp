// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/override_stat.h"

#include <QTest>

using namespace mountlens;

class TestOverrideStat : public QObject
{
    Q_OBJECT

private slots:
    void texts();
};

void TestOverrideStat::texts()
{
    QVERIFY(parseOverrideStat("1000:33:0750") == (OverrideStat{1000, 33, 0750}));
    QVERIFY(parseOverrideStat("0:0:755:dir") == (OverrideStat{0, 0, 0755}));
    QVERIFY(parseOverrideStat("0:0:100644") == (OverrideStat{0, 0, 0644}));
    QVERIFY(!parseOverrideStat("0:0"));
    QVERIFY(!parseOverrideStat("a:0:755"));
    QVERIFY(!parseOverrideStat("0:0:999"));
}

QTEST_APPLESS_MAIN(TestOverrideStat)
#include "tst_override_stat.moc"
