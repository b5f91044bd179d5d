// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/printers.h"
#include "system/kernel_reader.h"
#include "system/small_file.h"

#include <QTest>

#include <algorithm>

namespace mountlens {

inline char *toString(const KernelVersion &version)
{
    return printed(std::to_string(version.major) + '.' + std::to_string(version.minor));
}

class TestKernelReader : public QObject
{
    Q_OBJECT

private slots:
    void releases_data();
    void releases();
    void thisMachine();
};

void TestKernelReader::releases_data()
{
    QTest::addColumn<std::string>("release");
    QTest::addColumn<KernelVersion>("version");
    const auto row = [](const char *promise, const char *release, KernelVersion version) {
        QTest::newRow(promise) << std::string(release) << version;
    };
    row("three numbers and a name", "6.18.4-arch1", {6, 18});
    row("two numbers and a name", "6.12-rc1", {6, 12});
    row("Debian's", "6.1.0-25-amd64", {6, 1});
    row("two numbers", "5.15", {5, 15});
    row("a name right behind the minor", "6.6rc", {6, 6});
    row("one number", "7", {7, 0});
    row("one number and a dot", "7.", {7, 0});
    row("a number past 32 bits", "99999999999.1", {0, 1});
    row("no number", "x.y", {0, 0});
    row("nothing", "", {0, 0});
}

void TestKernelReader::releases()
{
    QFETCH(const std::string, release);
    QFETCH(const KernelVersion, version);
    QCOMPARE(parseKernelRelease(release), version);
}

void TestKernelReader::thisMachine()
{
    const KernelFacts facts = readKernelFacts();
    QVERIFY(facts.version >= (KernelVersion{4, 0}));
    const auto same = [](const char *name, unsigned value) {
        const auto file = readNumberFile(std::string("/proc/sys/fs/protected_") + name);
        return file.value_or(0U) == value;
    };
    QVERIFY(same("symlinks", facts.protectedSymlinks));
    QVERIFY(same("hardlinks", facts.protectedHardlinks));
    QVERIFY(same("fifos", facts.protectedFifos));
    QVERIFY(same("regular", facts.protectedRegular));
    const auto &names = facts.security.names;
    QVERIFY(std::find(names.begin(), names.end(), "capability") != names.end());
    QCOMPARE(readKernelFacts().security.names, names);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestKernelReader)
#include "tst_kernel_reader.moc"
