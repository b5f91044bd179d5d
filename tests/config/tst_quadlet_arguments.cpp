// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/quadlet_arguments.h"
#include "config/spec_lines.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::testing;

/// What quadlet hands to podman. Inputs and outputs are facts of podman's test/e2e/quadlet and of
/// recorded runs of quadlet 5.4.2.
class TestQuadletArguments : public QObject
{
    Q_OBJECT

private slots:
    void arguments_data();
    void arguments();
    void refusals_data();
    void refusals();
    void notices_data();
    void notices();
    void pod();
    void linesAreKept();
};

namespace {

const std::string kPath = "/q/x.container";

Result<QuadletCommand> command(const std::string &lines, Notices &notices)
{
    GivenSurroundings given;
    given.files = {{"/q/basic.volume", "[Volume]\n"},
                   {"/q/named.volume", "[Volume]\nVolumeName=my-vol\n"},
                   {"/q/basic.image", "[Image]\nImage=localhost/imagename\n"},
                   {"/q/basic.build", "[Build]\nImageTag=localhost/built:1\n"}};
    const auto unit = parseUnitFile(lines, UnitSyntax::Quadlet);
    return unit ? quadletContainerCommand(*unit, kPath, QuadletPlaces(kPath, given), notices)
                : unit.error();
}

std::string shown(const Result<QuadletCommand> &command)
{
    if (!command)
        return errorLine(command);
    std::vector<std::string> words;
    for (const QuadletArgument &argument : command->arguments)
        words.push_back(argument.text);
    return joined(words, "|");
}

} // namespace

void TestQuadletArguments::arguments_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *lines, const char *expected) {
        QTest::newRow(lines) << std::string("[Container]\nImage=x\n") + lines + "\n"
                             << std::string(expected);
    };
    row("", "");
    row("User=u", "--user|u");
    row("User=u\nGroup=g", "--user|u:g");
    row("User=1\nUser=2", "--user|2");
    row("UserNS=keep-id:uid=200,gid=210", "--userns|keep-id:uid=200,gid=210");
    row("UIDMap=0:10000:10\nUIDMap=10:20000:10\nGIDMap=0:10000:10",
        "--uidmap|0:10000:10|--uidmap|10:20000:10|--gidmap|0:10000:10");
    row("SubUIDMap=utest\nSubGIDMap=gtest", "--subuidname|utest|--subgidname|gtest");
    row("RemapUsers=manual\nRemapUid=0:1:2\nRemapGid=3:4:5", "--uidmap|0:1:2|--gidmap|3:4:5");
    row("RemapUsers=auto", "--userns|auto");
    row("RemapUsers=auto\nRemapUid=0:1:2\nRemapGid=3:4:5\nRemapUidSize=20",
        "--userns|auto:uidmapping=0:1:2,gidmapping=3:4:5,size=20");
    row("RemapUsers=keep-id   ", "--userns|keep-id");
    row("RemapUsers=keep-id\nRemapUid=200\nRemapGid=210", "--userns|keep-id:uid=200,gid=210");
    row("GroupAdd=keep-groups", "--group-add|keep-groups");
    row("GroupAdd=a\nGroupAdd=b", "--group-add|a|--group-add|b");
    row("AddCapability=CAP_DAC_OVERRIDE CAP_AUDIT_WRITE\nAddCapability=CAP_IPC_OWNER",
        "--cap-add|CAP_DAC_OVERRIDE|--cap-add|CAP_AUDIT_WRITE|--cap-add|CAP_IPC_OWNER");
    row("DropCapability=all\nAddCapability=chown", "--cap-drop|all|--cap-add|chown");
    row("DropCapability=all\nDropCapability=", "");
    row("NoNewPrivileges=true", "--security-opt|no-new-privileges");
    row("NoNewPrivileges=false", "");
    row("SecurityLabelDisable=yes\nSecurityLabelNested=on",
        "--security-opt|label=disable|--security-opt|label=nested");
    row("SecurityLabelType=t\nSecurityLabelFileType=f\nSecurityLabelLevel=s0:c1",
        "--security-opt|label=type:t|--security-opt|label=filetype:f|"
        "--security-opt|label=level:s0:c1");
    row("Mask=/proc/sys/foo:/proc/sys/bar\nUnmask=ALL",
        "--security-opt|mask=/proc/sys/foo:/proc/sys/bar|--security-opt|unmask=ALL");
    row("ReadOnly=yes\nReadOnlyTmpfs=no", "--read-only-tmpfs=false|--read-only=true");
    row("ReadOnly=false", "--read-only=false");
    row("VolatileTmp=yes", "--tmpfs|/tmp:rw,size=512M,mode=1777");
    row("VolatileTmp=yes\nReadOnly=yes", "--read-only=true");
    row("Tmpfs=/a\nTmpfs=/b:size=1m", "--tmpfs|/a|--tmpfs|/b:size=1m");
    row("Secret=s\nSecret=source=s,type=mount,mode=777",
        "--secret|s|--secret|source=s,type=mount,mode=777");
    row("Secret=source=s,type=env,target=S", "");
    row("Volume=/host/dir2:/container/volume2:Z", "-v|/host/dir2:/container/volume2:Z");
    row("Volume=./host/dir3:/v", "-v|/q/host/dir3:/v");
    row("Volume=../d:/v:ro", "-v|/d:/v:ro");
    row("Volume=.:/v", "-v|/q:/v");
    row("Volume=/container/empty", "-v|/container/empty");
    row("Volume=:/container/empty:ro", "-v|/container/empty");
    row("Volume=named:/n", "-v|named:/n");
    row("Volume=sub/dir:/n", "-v|sub/dir:/n");
    row("Volume=basic.volume:/q", "-v|systemd-basic:/q");
    row("Volume=named.volume:/q:z,U", "-v|my-vol:/q:z,U");
    row("Volume=%h/c:/v", "-v|%h/c:/v");
    row("Volume=\"/a:/b\"", "-v|\"/a:/b\"");
    row("Volume=/a b:/c d", "-v|/a b:/c d");
    row("Mount=type=bind,source=/p,destination=/q", "--mount|type=bind,source=/p,destination=/q");
    row("Mount=\"type=bind,src=/path with blanks,dst=/path\"",
        "--mount|type=bind,source=/path with blanks,dst=/path");
    row("Mount=type=bind,src=/tmp,\\\"dst=/path,1\\\"",
        "--mount|type=bind,source=/tmp,\"dst=/path,1\"");
    row("Mount=type=bind,source=./src/,destination=/dst/,idmap=uids=12-34-1;gids=56-78-1",
        "--mount|type=bind,source=/q/src,destination=/dst/,idmap=uids=12-34-1;gids=56-78-1");
    row("Mount=type=volume,source=basic.volume,destination=/p,ro=true",
        "--mount|type=volume,source=systemd-basic,destination=/p,ro=true");
    row("Mount=type=volume,destination=/p,ro", "--mount|type=volume,destination=/p,ro");
    row("Mount=source=v,destination=/p", "--mount|type=volume,source=v,destination=/p");
    row("Mount=type=image,source=basic.image,destination=/f,rw=true",
        "--mount|type=image,source=localhost/imagename,destination=/f,rw=true");
    row("Mount=type=tmpfs,tmpfs-size=512M,destination=/p",
        "--mount|type=tmpfs,tmpfs-size=512M,destination=/p");
    row("Mount=type=devpts,destination=/dev/pts", "--mount|type=devpts,destination=/dev/pts");
    row("PodmanArgs=\"--foo\" \\\n  --bar\nPodmanArgs=--with-space yes",
        "--foo|--bar|--with-space|yes");
}

void TestQuadletArguments::arguments()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, expected);
    Notices notices;
    QCOMPARE(shown(command(lines, notices)), expected);
    QVERIFY(notices.empty());
}

void TestQuadletArguments::refusals_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char *lines, const char *words) {
        QTest::newRow(words) << std::string(lines) + "\n"
                             << "quadlet: " + std::string(words);
    };
    row("[Container]", "no Image or Rootfs key specified");
    row("[Container]\nImage=x\nRootfs=/r",
        "the Image And Rootfs keys conflict can not be specified together");
    row("[Container]\nImage=x\nGroup=g", "invalid Group set without User");
    row("[Container]\nImage=x\nUIDMap=0:1:2\nRemapUsers=manual",
        "deprecated Remap keys are set along with explicit mapping keys");
    row("[Container]\nImage=x\nRemapUid=0:1:2", "UidMap set without RemapUsers");
    row("[Container]\nImage=x\nRemapGid=0:1:2", "GidMap set without RemapUsers");
    row("[Container]\nImage=x\nRemapUsers=some", "unsupported RemapUsers option 'some'");
    row("[Container]\nImage=x\nRemapUsers=keep-id\nRemapUid=1\nRemapUid=2",
        "RemapUsers=keep-id supports only a single value for UID mapping");
    row("[Container]\nImage=x\nRemapUsers=keep-id\nRemapGid=1 2",
        "RemapUsers=keep-id supports only a single value for GID mapping");
    row("[Container]\nImage=x\nMount=type=bind,destination=/x",
        "source parameter is required for mount type bind");
    row("[Container]\nImage=x\nMount=type=volume,source,destination=/x",
        "source parameter does not include a value");
    row("[Container]\nImage=x\nPod=some", "pod some is not Quadlet based");
    row("[Container]\nImage=x\nExposeHostPort=web", "invalid port format 'web'");
    row("[Container]\nImage=x\n[Service]\nKillMode=none", "invalid KillMode 'none'");
    row("[Container]\nImage=x\n[Service]\nType=simple", "invalid service Type 'simple'");
}

void TestQuadletArguments::refusals()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, words);
    Notices notices;
    const auto result = command(lines, notices);
    QCOMPARE(shown(result), words);
    QCOMPARE(result.error().id(), ErrorId::EngineRefuses);
}

void TestQuadletArguments::notices_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<int>("id");
    QTest::addColumn<std::string>("args");
    const auto row = [](const char *lines, NoticeId id, const char *args) {
        QTest::newRow(lines) << std::string("[Container]\nImage=x\n") + lines + "\n"
                             << static_cast<int>(id) << std::string(args);
    };
    row("Volumes=/a:/b", NoticeId::EngineRefuses,
        "quadlet|unsupported key 'Volumes' in group 'Container' in /q/x.container");
    row("user=1", NoticeId::EngineRefuses,
        "quadlet|unsupported key 'user' in group 'Container' in /q/x.container");
    row("Volume=none.volume:/x", NoticeId::EngineRefuses,
        "quadlet|requested Quadlet source none.volume was not found");
    row("Image=none.build", NoticeId::EngineRefuses,
        "quadlet|requested Quadlet image none.build was not found");
    row("[Service]\nUser=ana", NoticeId::NotEvaluated, "[Service] User=");
    row("GlobalArgs=--log-level=debug --module=x", NoticeId::NotEvaluated, "--module=x");
    row("ContainersConfModule=/m.conf", NoticeId::NotEvaluated, "ContainersConfModule=/m.conf");
}

void TestQuadletArguments::notices()
{
    QFETCH(const std::string, lines);
    QFETCH(const int, id);
    QFETCH(const std::string, args);
    Notices found;
    QVERIFY(command(lines, found).has_value());
    QCOMPARE(joined(noticesOf(found, static_cast<NoticeId>(id))), args);
    QCOMPARE(found.size(), std::size_t{1});
}

void TestQuadletArguments::pod()
{
    const auto unit = parseUnitFile("[Pod]\nPodName=p\nUserNS=keep-id\nVolume=/a:/b\n"
                                    "PodmanArgs=--share=net\nOdd=1\n",
                                    UnitSyntax::Quadlet);
    Notices notices;
    const GivenSurroundings given;
    const auto made =
        quadletPodCommand(*unit, "/q/x.pod", QuadletPlaces("/q/x.pod", given), notices);
    QCOMPARE(shown(made), std::string("--userns|keep-id|-v|/a:/b|--share=net"));
    QCOMPARE(joined(noticesOf(notices, NoticeId::EngineRefuses)),
             std::string("quadlet|unsupported key 'Odd' in group 'Pod' in /q/x.pod"));
}

void TestQuadletArguments::linesAreKept()
{
    Notices notices;
    const auto made = command("[Container]\nImage=basic.build\n\nVolume=/a:/b\n", notices);
    const QuadletArgument image{"localhost/built:1", 2};
    const QuadletArgument volume{"/a:/b", 4};
    QCOMPARE(made->image, image);
    QCOMPARE(made->arguments.back(), volume);
}

QTEST_APPLESS_MAIN(TestQuadletArguments)
#include "tst_quadlet_arguments.moc"
