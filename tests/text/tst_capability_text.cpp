// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "text/capability_text.h"
#endif

#include <QTest>

#include <string>

using namespace mountlens;
using namespace mountlens::ui;

class TestCapabilityText : public QObject
{
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void dockersDefault();
    void differences();
    void unknownBitsAreNumbers();
};

void TestCapabilityText::masks_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::optional<std::uint64_t>>("bits");
    using Bits = std::optional<std::uint64_t>;
    const auto row = [](const char *text, Bits bits) {
        QTest::newRow(text) << std::string(text) << bits;
    };
    row("a80425fb", 0xa80425fbU);
    row("00000000a80425fb", 0xa80425fbU);
    row("0x1ffffffffff", 0x1ffffffffffU);
    row("CapEff:\t00000000a80425fb", 0xa80425fbU);
    row("ffffffffffffffff", ~std::uint64_t{0});
    row("00000000000000000", {});
    row("ML-D004", {});
    row("", {});
    row("0x", {});
    row("CapEff:", {});
}

void TestCapabilityText::masks()
{
    QFETCH(const std::string, text);
    QFETCH(const std::optional<std::uint64_t>, bits);
    const auto mask = capabilityMask(text);
    QCOMPARE(mask ? std::optional(mask->bits()) : std::nullopt, bits);
}

void TestCapabilityText::dockersDefault()
{
    const QString text = capabilityMaskText(CapabilitySet(0xa80425fbU));
    QVERIFY(text.contains(QStringLiteral("CAP_DAC_OVERRIDE")));
    QVERIFY(text.contains(QStringLiteral("CAP_DAC_READ_SEARCH")));
    QCOMPARE(text.count(u'\n'), 7);
    QVERIFY(text.endsWith(u'\n'));
}

void TestCapabilityText::differences()
{
    const QString text = capabilityMaskText(CapabilitySet(0xa82425faU));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines[lines.size() - 2].contains(QStringLiteral("CAP_SYS_ADMIN")));
    QVERIFY(lines.last().contains(QStringLiteral("CAP_CHOWN")));
}

void TestCapabilityText::unknownBitsAreNumbers()
{
    const QString text = capabilityMaskText(CapabilitySet(std::uint64_t{1} << 50U));
    QVERIFY(text.startsWith(QStringLiteral("capabilities: 50\n")));
}

QTEST_APPLESS_MAIN(TestCapabilityText)
#include "tst_capability_text.moc"
