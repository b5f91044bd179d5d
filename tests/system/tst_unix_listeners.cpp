// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "kernel/checked.h"
#include "kernel/filesystem_image.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_socket.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/unix_listeners.h"

#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mountlens {

namespace {

/// The verdict on connecting, which has to be what the kernel says.
std::string connecting(const std::string &path)
{
    const StagedProcess idle([] {});
    LiveCase live = caseOf(idle.pid());
    const Verdict verdict = ask(live, Operation::Connect, path);
    const int code = tryToConnect(path);
    return verdict.code == code ? inWords(verdict)
                                : inWords(verdict) + ", but errno " + std::to_string(code);
}

} // namespace

class TestUnixListeners : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void everyKind_data();
    void everyKind();
    void boundIsNotListening();
    void listenerGone();
    void otherNetworkNamespace();
    void manySockets();
    void dumpIsRepeatable();
};

void TestUnixListeners::everyKind_data()
{
    QTest::addColumn<QString>("fileSystem");
    for (const char *name : {"tmpfs", "ext4", "btrfs", "overlay"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUnixListeners::everyKind()
{
    QFETCH(const QString, fileSystem);
    const std::string type = fileSystem.toStdString();
    const std::string folder = newFolder("sockets-" + type);
    if (type == "overlay") {
        const std::string layers = newFolder("layers");
        for (const char *name : {"/lower", "/upper", "/work"})
            makeFolder(layers + name);
        const UniqueFd mount = judge::makeMount("overlay", {{"lowerdir", layers + "/lower"},
                                                            {"upperdir", layers + "/upper"},
                                                            {"workdir", layers + "/work"}});
        judge::checked(judge::attachMount(mount, folder) ? 0 : -1, "overlay");
    } else if (type != "tmpfs") {
        judge::mountNewImage(type, kStage, folder);
    }
    const UniqueFd stream = listeningSocket(folder + "/stream");
    const UniqueFd datagram = boundSocket(folder + "/datagram", SOCK_DGRAM);
    const UniqueFd packets = boundSocket(folder + "/packets", SOCK_SEQPACKET);
    const std::string onStream = connecting(folder + "/stream");
    const std::string onDatagram = connecting(folder + "/datagram");
    const std::string onPackets = connecting(folder + "/packets");
    if (type != "tmpfs")
        ::umount2(folder.c_str(), MNT_DETACH);
    QCOMPARE(onStream, std::string("allowed"));
    QVERIFY(onDatagram.starts_with("denied EPROTOTYPE")
            && onDatagram.find("but") == std::string::npos);
    QVERIFY(onPackets.starts_with("denied EPROTOTYPE")
            && onPackets.find("but") == std::string::npos);
}

void TestUnixListeners::boundIsNotListening()
{
    const std::string path = newFolder("bound") + "/socket";
    const UniqueFd socket = boundSocket(path, SOCK_STREAM);
    QVERIFY(connecting(path).starts_with("denied ECONNREFUSED"));
    judge::checked(::listen(socket.get(), 1), "listen");
    QCOMPARE(connecting(path), std::string("allowed"));
}

void TestUnixListeners::listenerGone()
{
    const std::string path = newFolder("dead") + "/socket";
    listeningSocket(path).reset();
    QVERIFY(connecting(path).starts_with("denied ECONNREFUSED"));
}

/// The path leads to the socket, whatever network its listener lives in.
void TestUnixListeners::otherNetworkNamespace()
{
    const std::string path = newFolder("network") + "/socket";
    UniqueFd listener;
    const StagedProcess server([&] {
        judge::checked(::unshare(CLONE_NEWNET), "unshare network namespace");
        listener = listeningSocket(path);
    });
    QCOMPARE(connecting(path), std::string("allowed"));
}

void TestUnixListeners::manySockets()
{
    const std::string folder = newFolder("crowd");
    std::vector<UniqueFd> sockets;
    sockets.reserve(600);
    for (int i = 0; i < 600; ++i)
        sockets.push_back(listeningSocket(folder + '/' + std::to_string(i)));
    QCOMPARE(connecting(folder + "/0"), std::string("allowed"));
    QCOMPARE(connecting(folder + "/599"), std::string("allowed"));
}

void TestUnixListeners::dumpIsRepeatable()
{
    const auto first = readBoundSockets();
    const auto second = readBoundSockets();
    QVERIFY(first);
    QVERIFY(second);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestUnixListeners)
#include "tst_unix_listeners.moc"
