// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/nspawn_settings.h"
#include "config/spec_lines.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

class TestNspawnSettings : public QObject
{
    Q_OBJECT

private slots:
    void wholeFile();
    void mounts_data();
    void mounts();
    void privateUsers_data();
    void privateUsers();
    void valuesThatCannotBeRead_data();
    void valuesThatCannotBeRead();
    void arguments_data();
    void arguments();
    void refusals_data();
    void refusals();
    void unknownOption();
};

namespace {

constexpr const char *kPath = "/etc/systemd/nspawn/demo.nspawn";

Result<Configuration> parsed(const std::string &text)
{
    GivenSurroundings given;
    given.files = {{kPath, text}};
    return parseNspawnFile(kPath, given);
}

std::string summary(const ContainerSpec &container)
{
    std::string line = container.name + " root=" + container.rootfs + container.image
                       + " user=" + container.user + " userns=" + container.userns;
    line += " map=" + joined(container.uidMap) + " own=" + joined(container.rootfsOptions);
    line += " add=" + joined(container.capAdd) + " drop=" + joined(container.capDrop);
    line += container.readOnlyRoot ? " ro" : "";
    line += container.noNewPrivileges ? " nnp" : "";
    return line + (container.mounts.empty() ? "" : "\n") + mountLines(container);
}

} // namespace

void TestNspawnSettings::wholeFile()
{
    const auto result = parsed("[Exec]\nBoot=no\nUser=app\nPrivateUsers=300000:65536\n"
                               "Capability=CAP_SYS_TIME CAP_NET_ADMIN\nDropCapability=CAP_MKNOD\n"
                               "NoNewPrivileges=yes\n"
                               "[Files]\nReadOnly=yes\nPrivateUsersOwnership=map\n"
                               "Bind=/srv/demo/idm:/b:idmap\nBindReadOnly=/etc/x\n"
                               "TemporaryFileSystem=/run/y:size=1m\n[Network]\nPrivate=yes\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().engine, Engine::Nspawn);
    QCOMPARE(summary(result->containers.front()),
             std::string("demo root= user=app userns=private map=0:300000:65536 own=map "
                         "add=SYS_TIME NET_ADMIN drop=MKNOD ro nnp\n"
                         "bind /srv/demo/idm -> /b idmap\n"
                         "bind /etc/x -> /etc/x ro\n"
                         "tmpfs  -> /run/y size=1m"));
    QVERIFY(result->notices.empty());
}

void TestNspawnSettings::mounts_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << std::string(line) << std::string(expected);
    };
    row("Bind=/a", "bind /a -> /a");
    row("Bind=/a:/b", "bind /a -> /b");
    row("Bind=/a:/b:rootidmap,norbind", "bind /a -> /b rootidmap,norbind");
    row("Bind=/a:/b:owneridmap", "bind /a -> /b owneridmap");
    row("Bind=/a:/b:noidmap,rbind", "bind /a -> /b noidmap,rbind");
    row("Bind=+/a", "bind +/a -> /a");
    row("Bind=+/a:/b", "bind +/a -> /b");
    row("Bind=:/b", "bind  -> /b");
    row("Bind=/a\\:c:/b", "bind /a:c -> /b");
    row("BindReadOnly=/a:/b", "bind /a -> /b ro");
    row("BindUser=ana", "bind /home/ana -> /run/host/home/ana idmap");
    row("TemporaryFileSystem=/t", "tmpfs  -> /t mode=0755");
    row("TemporaryFileSystem=/t:ro,mode=1777", "tmpfs  -> /t ro mode=1777");
    row("Inaccessible=/secret", "inaccessible  -> /secret");
    row("Overlay=/l1:/l2:/u:/t", "overlay /u -> /t lowerdir=/l1,lowerdir=/l2");
    row("Overlay=/l:+/u", "overlay +/u -> /u lowerdir=/l");
    row("OverlayReadOnly=/l::/t", "overlay  -> /t ro lowerdir=/l");
}

void TestNspawnSettings::mounts()
{
    QFETCH(const std::string, line);
    QFETCH(const std::string, expected);
    const auto result = parsed("[Files]\n" + line + "\n");
    QVERIFY(result.has_value());
    QCOMPARE(mountLines(result->containers.front()), expected);
}

void TestNspawnSettings::privateUsers_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("userns");
    QTest::addColumn<std::string>("map");
    const auto row = [](const char *value, const char *userns, const char *map) {
        QTest::newRow(value) << std::string(value) << std::string(userns) << std::string(map);
    };
    row("no", "host", "");
    row("yes", "yes", "");
    row("pick", "pick", "");
    row("managed", "managed", "");
    row("identity", "identity", "0:0:65536");
    row("524288", "private", "0:524288:65536");
    row("300000:1000", "private", "0:300000:1000");
    row("0", "private", "0:0:65536");
}

void TestNspawnSettings::privateUsers()
{
    QFETCH(const std::string, value);
    QFETCH(const std::string, userns);
    QFETCH(const std::string, map);
    const auto result = parsed("[Exec]\nPrivateUsers=" + value + "\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->containers.front().userns, userns);
    QCOMPARE(joined(result->containers.front().gidMap), map);
}

void TestNspawnSettings::valuesThatCannotBeRead_data()
{
    QTest::addColumn<std::string>("line");
    for (const char *line :
         {"[Files]\nBind=a:/b", "[Files]\nBind=/a:b", "[Files]\nBind=-/a:/b",
          "[Files]\nBind=/a:/b:idmap:x", "[Files]\nTemporaryFileSystem=t", "[Files]\nOverlay=/l",
          "[Files]\nInaccessible=x", "[Exec]\nPrivateUsers=some", "[Exec]\nPrivateUsers=1:x",
          "[Files]\nPrivateUsersOwnership=none"})
        QTest::newRow(line) << std::string(line);
}

void TestNspawnSettings::valuesThatCannotBeRead()
{
    QFETCH(const std::string, line);
    const auto result = parsed(line + "\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->notices.size(), std::size_t{1});
    QCOMPARE(result->notices.front().id, NoticeId::ValueIgnored);
    QCOMPARE(result->notices.front().line, 2U);
    QVERIFY(result->containers.front().mounts.empty());
}

void TestNspawnSettings::arguments_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << std::string(line) << std::string(expected);
    };
    row("-D /srv/base --bind=/srv/demo/idm:/a /bin/sh -D x",
        "base root=/srv/base user= userns= map= own= add= drop=\n"
        "bind /srv/demo/idm -> /a");
    row("-bD base", "base root=/home/ana/project/base user= userns= map= own= add= drop=");
    row("-UM web -u app",
        "web root=/var/lib/machines/web user=app userns=pick map= own=auto add= drop=");
    row("-D /b --private-users=300000:65536 --private-users-ownership=map "
        "--bind=/x:/b:rootidmap --bind-ro=/y:/c:idmap",
        "b root=/b user= userns=private map=0:300000:65536 own=map add= drop=\n"
        "bind /x -> /b rootidmap\nbind /y -> /c ro idmap");
    row("-D /b --private-users", "b root=/b user= userns=yes map= own= add= drop=");
    row("-D /b --private-users=identity",
        "b root=/b user= userns=identity map=0:0:65536 own= add= drop=");
    row("-D /b --bind /x --tmpfs /t --read-only --capability=CAP_SYS_TIME,CAP_KILL "
        "--drop-capability CAP_MKNOD --no-new-privileges=true",
        "b root=/b user= userns= map= own= add=SYS_TIME KILL drop=MKNOD ro nnp\n"
        "bind /x -> /x\ntmpfs  -> /t mode=0755");
    row("-i disk.raw --volatile", "disk.raw root=disk.raw user= userns= map= own=volatile=yes "
                                  "add= drop=");
    row("-D /b -E HOME=/x --setenv A=b --boot -p 80:80 --bind=/x -- --bind=/y",
        "b root=/b user= userns= map= own= add= drop=\nbind /x -> /x");
    row("", "project root=/home/ana/project user= userns= map= own= add= drop=");
}

void TestNspawnSettings::arguments()
{
    QFETCH(const std::string, line);
    QFETCH(const std::string, expected);
    std::vector<std::string> words;
    for (const QByteArray &word : QByteArray::fromStdString(line).split(' ')) {
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    }
    const auto result = parseNspawnArguments(words, GivenSurroundings());
    QVERIFY(result.has_value());
    QCOMPARE(summary(result->containers.front()), expected);
    QVERIFY(result->notices.empty());
}

void TestNspawnSettings::refusals_data()
{
    QTest::addColumn<std::string>("option");
    for (const char *option : {"--bind=x:y", "--private-users=x", "--tmpfs=t",
                               "--private-users-ownership=x", "--no-new-privileges=maybe"})
        QTest::newRow(option) << std::string(option);
}

void TestNspawnSettings::refusals()
{
    QFETCH(const std::string, option);
    const auto result = parseNspawnArguments(std::vector<std::string>{option}, GivenSurroundings());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().id(), ErrorId::EngineRefuses);
    QCOMPARE(result.error().subject(), std::string("systemd-nspawn"));
}

void TestNspawnSettings::unknownOption()
{
    const std::vector<std::string> words{"--no-such-thing", "-D", "/b"};
    const auto result = parseNspawnArguments(words, GivenSurroundings());
    const Notices expected{Notice{NoticeId::UnknownFlag, {"--no-such-thing"}, 0}};
    QCOMPARE(result->notices, expected);
}

QTEST_APPLESS_MAIN(TestNspawnSettings)
#include "tst_nspawn_settings.moc"
