// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/literal_dollars.h"
#include "config/mount_rules.h"

#include <QTest>

using namespace mountlens;

class TestLiteralDollars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void errors();
};

void TestLiteralDollars::words_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *promise, const char *word, bool holds) {
        QTest::newRow(promise) << QByteArray(word) << holds;
    };
    row("a kept variable", "x$NO/y", true);
    row("a kept command", "$(a $b)", true);
    row("a kept command of the other kind", "`a`", true);
    row("a file of a command", "<(a `b`)", true);
    row("a literal variable", "$HOME/x", false);
    row("literal backticks", "`b`", false);
    row("a lone dollar", "a$", false);
    row("both", "$HOME$NO", true);
    row("none", "abc", false);
}

void TestLiteralDollars::words()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, holds);
    const std::set<std::string> kept{"$NO", "$(a $b)", "`a`", "<(a `b`)"};
    const std::string text = disguised(word.toStdString(), kept);
    QCOMPARE(holdsExpansion(text), holds);
    QCOMPARE(QByteArray::fromStdString(undisguised(text)), word);
}

void TestLiteralDollars::errors()
{
    const Error error = undisguised(refusal(Engine::Docker, disguised("bad $x", {})));
    QCOMPARE(error.detail(), std::string("bad $x"));
    QCOMPARE(error.subject(), std::string("docker"));
}

QTEST_APPLESS_MAIN(TestLiteralDollars)
#include "tst_literal_dollars.moc"
