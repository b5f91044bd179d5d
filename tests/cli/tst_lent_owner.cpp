// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run_program.h"
#include "system/live_test.h"
#include "system/staged_tree.h"

#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::ui;

/// Users of the host before files that containers wrote.
class TestLentOwner : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void owners_data();
    void owners();
};

namespace {

/// Accounts and ranges of the test's own in place of the machine's.
class EtcFiles
{
public:
    EtcFiles()
    {
        cover("/etc/passwd",
              "root:x:0:0::/:/bin/sh\nana:x:1001:1001::/:/bin/sh\n"
              "dockremap:x:990:990::/:/bin/false\nnext:x:300000:300000::/:/bin/sh\n");
        cover("/etc/subuid", "ana:100000:1000\nana:200000:65536\ndockremap:300000:65536\n");
        cover("/etc/subgid", "");
    }
    ~EtcFiles()
    {
        for (const std::string &path : m_covered)
            ::umount2(path.c_str(), MNT_DETACH);
    }
    EtcFiles(const EtcFiles &) = delete;
    EtcFiles &operator=(const EtcFiles &) = delete;

private:
    void cover(const std::string &path, std::string_view text)
    {
        const std::string file = std::string(kStage) + path.substr(4);
        ::unlink(file.c_str());
        makeFile(file, text);
        bindMount(file, path);
        m_covered.push_back(path);
    }

    std::vector<std::string> m_covered;
};

} // namespace

void TestLentOwner::owners_data()
{
    QTest::addColumn<unsigned>("owner");
    QTest::addColumn<std::string>("cause");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("sum");
    const auto row = [](const char *promise, unsigned owner, const char *cause, const char *user,
                        const char *sum) {
        QTest::newRow(promise) << owner << std::string(cause) << std::string(user)
                               << std::string(sum);
    };
    row("an id of a rootless container", 100999, "rootless-uid-shift", "ana",
        "100999 = 100000 + 1000 - 1");
    row("the second range goes on where the first ends", 200000, "rootless-uid-shift", "ana",
        "200000 = 200000 + 1001 - 1001");
    row("an id of a remapped container", 301000, "userns-shift", "dockremap",
        "301000 = 300000 + 1000");
    row("an account of its own", 300000, "owner-mode-mismatch", "", "");
    row("nobody's range", 99999, "owner-mode-mismatch", "", "");
    row("root", 0, "owner-mode-mismatch", "", "");
}

void TestLentOwner::owners()
{
    QFETCH(const unsigned, owner);
    QFETCH(const std::string, cause);
    QFETCH(const std::string, user);
    QFETCH(const std::string, sum);
    const EtcFiles files;
    const std::string path = std::string(kStage) + "/written";
    ::unlink(path.c_str());
    makeFile(path, "x", 0600);
    giveTo(path, owner, owner);
    const Ran json = runProgram({"check", "--as", "1001:1001", "--op", "write", path, "--json"});
    QVERIFY2(json.exit == 1, (json.out + json.err).c_str());
    QCOMPARE(json.text("cause"), cause);
    const QJsonObject lent = json.json().value(QLatin1String("lentOwner")).toObject();
    QCOMPARE(lent.value(QLatin1String("user")).toString().toStdString(), user);
    QCOMPARE(lent.value(QLatin1String("sum")).toString().toStdString(), sum);
    const Ran text = runProgram({"check", "--as", "1001:1001", "--op", "write", path});
    QCOMPARE(text.out.find(sum.empty() ? "sum:" : sum) != std::string::npos, !sum.empty());
}

QTEST_APPLESS_MAIN(TestLentOwner)
#include "tst_lent_owner.moc"
