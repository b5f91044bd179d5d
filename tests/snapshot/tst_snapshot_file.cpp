// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/snapshot_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace mountlens;

class TestSnapshotFile : public QObject
{
    Q_OBJECT

private slots:
    void writtenForTheOwnerOnly();
    void replacesAFile();
    void neverFollowsALink();
    void leavesNothingBehind();
    void readingStopsAtTheLimit();
    void faults();

private:
    [[nodiscard]] std::string at(const char *name) const
    {
        return m_directory.filePath(QLatin1String(name)).toStdString();
    }

    QTemporaryDir m_directory;
};

void TestSnapshotFile::writtenForTheOwnerOnly()
{
    const mode_t before = umask(0);
    QVERIFY(writeFileAtomically(at("new"), "bytes\n"));
    umask(before);
    struct stat status
    {
    };
    QCOMPARE(stat(at("new").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0600U);
    QVERIFY(readWholeFile(at("new"), 100) == Result<std::string>(std::string("bytes\n")));
}

void TestSnapshotFile::replacesAFile()
{
    QVERIFY(writeFileAtomically(at("file"), "a long text"));
    QVERIFY(writeFileAtomically(at("file"), "short"));
    QVERIFY(readWholeFile(at("file"), 100) == Result<std::string>(std::string("short")));
}

void TestSnapshotFile::neverFollowsALink()
{
    QVERIFY(writeFileAtomically(at("victim"), "precious"));
    QCOMPARE(symlink(at("victim").c_str(), at("link").c_str()), 0);
    QVERIFY(writeFileAtomically(at("link"), "snapshot"));
    QVERIFY(readWholeFile(at("victim"), 100) == Result<std::string>(std::string("precious")));
    struct stat status
    {
    };
    QCOMPARE(lstat(at("link").c_str(), &status), 0);
    QVERIFY(S_ISREG(status.st_mode));
}

void TestSnapshotFile::leavesNothingBehind()
{
    QTemporaryDir directory;
    const std::string path = directory.filePath(QStringLiteral("x")).toStdString();
    QCOMPARE(mkdir(path.c_str(), 0700), 0);
    QVERIFY(!writeFileAtomically(path, "cannot replace a directory"));
    QVERIFY(writeFileAtomically(path + "2", "works"));
    QCOMPARE(
        QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        (QStringList{QStringLiteral("x"), QStringLiteral("x2")}));
}

void TestSnapshotFile::readingStopsAtTheLimit()
{
    QVERIFY(writeFileAtomically(at("ten"), "0123456789"));
    QVERIFY(readWholeFile(at("ten"), 10).has_value());
    const auto tooLong = readWholeFile(at("ten"), 9);
    QVERIFY(!tooLong);
    QVERIFY(tooLong.error().id() == ErrorId::TooLarge);
    QVERIFY(!readWholeFile("/dev/zero", 100'000));
}

void TestSnapshotFile::faults()
{
    const auto missing = readWholeFile(at("missing"), 10);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code(), ENOENT);
    const auto directory = readWholeFile(m_directory.path().toStdString(), 10);
    QVERIFY(!directory);
    QCOMPARE(directory.error().code(), EISDIR);
    const auto nowhere = writeFileAtomically(at("no/such/file"), "x");
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code(), ENOENT);
    QVERIFY(!writeFileAtomically(m_directory.path().toStdString() + "/", "x"));
}

QTEST_APPLESS_MAIN(TestSnapshotFile)
#include "tst_snapshot_file.moc"
