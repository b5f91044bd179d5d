// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "live_test.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/subordinate_ids.h"

#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

namespace mountlens {

inline char *toString(const SubordinateIds &ids)
{
    std::string text;
    for (const SubordinateRange &range : ids.uids)
        text += "u:" + std::to_string(range.first) + '+' + std::to_string(range.count) + ' ';
    for (const SubordinateRange &range : ids.gids)
        text += "g:" + std::to_string(range.first) + '+' + std::to_string(range.count) + ' ';
    return printed(text);
}

namespace {

/// Files of the test's own in place of the machine's, until the end of the test function.
class EtcFiles
{
public:
    EtcFiles(std::string_view subuid, std::string_view subgid)
    {
        cover("/etc/subuid", subuid);
        cover("/etc/subgid", subgid);
        cover("/etc/passwd", "root:x:0:0::/:/bin/sh\nalice:x:1001:1001::/:/bin/sh\n"
                             "bob:x:1002:1002::/:/bin/sh\n");
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

class TestSubordinateIds : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void ranges_data();
    void ranges();
    void owners();
    void filesMissing();
};

void TestSubordinateIds::ranges_data()
{
    QTest::addColumn<std::string>("subuid");
    QTest::addColumn<std::string>("subgid");
    QTest::addColumn<SubordinateIds>("wanted");
    const auto row = [](const char *promise, const char *uids, const char *gids,
                        const SubordinateIds &wanted) {
        QTest::newRow(promise) << std::string(uids) << std::string(gids) << wanted;
    };
    row("one range of each", "alice:100000:65536\n", "alice:200000:65536\n",
        {{{100000, 65536}}, {{200000, 65536}}});
    row("several ranges in the order of the file",
        "alice:300000:10\nbob:100000:65536\nalice:200000:20\n", "alice:2000:1\nalice:5:1\n",
        {{{300000, 10}, {200000, 20}}, {{2000, 1}, {5, 1}}});
    row("a range by number is the user's", "1001:100000:65536\n", "", {{{100000, 65536}}, {}});
    row("nothing for anybody else", "bob:100000:65536\n", "bob:100000:65536\n", {{}, {}});
    row("empty files", "", "", {{}, {}});
    row("lines that make no sense grant nothing",
        "alice\nalice:x:1\n# comment\nalice:100000:65536\n", "", {{{100000, 65536}}, {}});
    row("up to the last id", "alice:4294967294:1\n", "", {{{4294967294U, 1}}, {}});
}

void TestSubordinateIds::ranges()
{
    QFETCH(const std::string, subuid);
    QFETCH(const std::string, subgid);
    QFETCH(const SubordinateIds, wanted);
    const EtcFiles files(subuid, subgid);
    const auto ids = readSubordinateIds("alice");
    QVERIFY(ids);
    QCOMPARE(*ids, wanted);
}

void TestSubordinateIds::owners()
{
    const EtcFiles files("alice:100000:10\nbob:100005:10\n", "bob:2000:1\n");
    const auto of = [](SubordinateKind kind, std::uint32_t id) {
        auto owners = readSubordinateIdOwners(kind, id);
        return owners ? *owners : std::vector<Uid>{Uid(kNoId)};
    };
    const std::vector<Uid> nobody;
    QCOMPARE(of(SubordinateKind::User, 99999), nobody);
    QCOMPARE(of(SubordinateKind::User, 100000), std::vector<Uid>{Uid(1001)});
    QCOMPARE(of(SubordinateKind::User, 100005), (std::vector<Uid>{Uid(1001), Uid(1002)}));
    QCOMPARE(of(SubordinateKind::User, 100014), std::vector<Uid>{Uid(1002)});
    QCOMPARE(of(SubordinateKind::User, 100015), nobody);
    QCOMPARE(of(SubordinateKind::Group, 2000), std::vector<Uid>{Uid(1002)});
    QCOMPARE(of(SubordinateKind::Group, 100000), nobody);
}

void TestSubordinateIds::filesMissing()
{
    mountTmpfs(std::string(kStage) + "/empty-etc");
    makeFile(std::string(kStage) + "/empty-etc/passwd", "alice:x:1001:1001::/:/bin/sh\n");
    bindMount(std::string(kStage) + "/empty-etc", "/etc");
    const auto ids = readSubordinateIds("alice");
    const auto owners = readSubordinateIdOwners(SubordinateKind::User, 100000);
    ::umount2("/etc", MNT_DETACH);
    QVERIFY(!ids);
    QCOMPARE(ids.error().id(), ErrorId::ReadFailed);
    QCOMPARE(ids.error().subject(), std::string("/etc/subuid"));
    QVERIFY(!owners);
    QCOMPARE(owners.error().id(), ErrorId::ReadFailed);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestSubordinateIds)
#include "tst_subordinate_ids.moc"
