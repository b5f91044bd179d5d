// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/fill.h"

#include <QTest>

using namespace mountlens::ui;

class TestFill : public QObject
{
    Q_OBJECT

private slots:
    void fillsInOnePass_data();
    void fillsInOnePass();
};

void TestFill::fillsInOnePass_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &sentence, const QString &expected) {
        QTest::newRow(name) << sentence << expected;
    };
    row("in order", QStringLiteral("%1 and %2"), QStringLiteral("/a%2b and /vol"));
    row("in another order", QStringLiteral("%2, %1"), QStringLiteral("/vol, /a%2b"));
    row("twice", QStringLiteral("%2%2"), QStringLiteral("/vol/vol"));
    row("a value that is not there", QStringLiteral("%3"), QStringLiteral("?"));
    row("a sign that is no hole", QStringLiteral("100% %n %"), QStringLiteral("100% %n %"));
    row("two digits are a hole and a digit", QStringLiteral("%20"), QStringLiteral("/vol0"));
    row("nothing", QString(), QString());
}

void TestFill::fillsInOnePass()
{
    QFETCH(QString, sentence);
    QFETCH(QString, expected);
    QCOMPARE(fill(sentence, {QStringLiteral("/a%2b"), QStringLiteral("/vol")}), expected);
}

QTEST_APPLESS_MAIN(TestFill)
#include "tst_fill.moc"
