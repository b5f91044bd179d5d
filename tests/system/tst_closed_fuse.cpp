// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// FUSE mounts without allow_other: root sees nothing of them, and yet they can be judged.
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"
#include "system/live.h"
#include "system/statx_reader.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <linux/fuse.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mountlens {

namespace {

using judge::checked;

constexpr std::uint32_t kOwner = 1001;

template <class Payload>
void reply(int device, std::uint64_t unique, int error, const Payload *payload)
{
    std::array<char, sizeof(fuse_out_header) + sizeof(Payload)> bytes{};
    fuse_out_header header{};
    header.unique = unique;
    header.error = error;
    header.len = static_cast<std::uint32_t>(payload ? bytes.size() : sizeof header);
    std::memcpy(bytes.data(), &header, sizeof header);
    if (payload)
        std::memcpy(bytes.data() + sizeof header, payload, sizeof *payload);
    (void)!::write(device, bytes.data(), header.len);
}

fuse_attr_out rootAttributes()
{
    fuse_attr_out out{};
    out.attr.ino = FUSE_ROOT_ID;
    out.attr.mode = S_IFDIR | 0700U;
    out.attr.nlink = 1;
    out.attr.uid = kOwner;
    out.attr.gid = kOwner;
    return out;
}

/// A root directory and nothing else.
[[noreturn]] void serve(int device)
{
    std::array<char, FUSE_MIN_READ_BUFFER> bytes{};
    fuse_init_out init{};
    init.major = FUSE_KERNEL_VERSION;
    init.minor = 31;
    init.max_write = 4096;
    const fuse_attr_out attributes = rootAttributes();
    for (;;) {
        fuse_in_header header{};
        if (::read(device, bytes.data(), bytes.size()) < ssize_t{sizeof header})
            ::_exit(0);
        std::memcpy(&header, bytes.data(), sizeof header);
        if (header.opcode == FUSE_INIT)
            reply(device, header.unique, 0, &init);
        else if (header.opcode == FUSE_GETATTR)
            reply(device, header.unique, 0, &attributes);
        else if (header.opcode != FUSE_FORGET)
            reply<fuse_attr_out>(device, header.unique, -ENOSYS, nullptr);
    }
}

/// Of kOwner, for nobody else. Without a server every question waits for ever.
class ClosedFuse
{
public:
    ClosedFuse(std::string path, bool served)
        : m_path(std::move(path))
        , m_device(judge::checkedFd(::open("/dev/fuse", O_RDWR | O_CLOEXEC), "open /dev/fuse"))
    {
        const std::string id = std::to_string(kOwner);
        const std::string options = "fd=" + std::to_string(m_device.get())
                                    + ",rootmode=40000,user_id=" + id + ",group_id=" + id;
        checked(::mount("test", m_path.c_str(), "fuse", 0, options.c_str()), "mount " + m_path);
        if (!served)
            return;
        m_server = checked(::fork(), "fork");
        if (m_server == 0)
            serve(m_device.get());
    }
    ~ClosedFuse()
    {
        (void)::umount2(m_path.c_str(), MNT_DETACH);
        if (m_server > 0)
            judge::killAndReap(m_server);
    }
    ClosedFuse(const ClosedFuse &) = delete;
    ClosedFuse &operator=(const ClosedFuse &) = delete;

private:
    std::string m_path;
    UniqueFd m_device;
    pid_t m_server = 0;
};

} // namespace

class TestClosedFuse : public QObject
{
    Q_OBJECT

private slots:
    void init() { MOUNTLENS_NEED_STAGE(); }
    void asItsOwnerSeesIt();
    void theProgramBehindItIsSilent();
    void everybodyElseIsDenied();
};

void TestClosedFuse::asItsOwnerSeesIt()
{
    const std::string path = newFolder("closed");
    const ClosedFuse mount(path, true);
    const UniqueFd object = openPath(path);
    const auto asRoot = readStatx(object.get());
    QVERIFY(!asRoot);
    QCOMPARE(asRoot.error().code(), EACCES);
    const auto asOwner = readStatxAs(object.get(), kOwner, kOwner);
    QVERIFY(asOwner);
    QCOMPARE(asOwner->uid, kOwner);
    QCOMPARE(asOwner->facts.mode, Mode(0700));
    QCOMPARE(asOwner->facts.type, FileType::Directory);
    QCOMPARE(readStatxAs(object.get(), kOwner, 0).error().code(), EACCES);
}

void TestClosedFuse::theProgramBehindItIsSilent()
{
    const std::string path = newFolder("silent");
    const ClosedFuse mount(path, false);
    QCOMPARE(readStatxAs(openPath(path).get(), kOwner, kOwner).error().code(), EIO);
}

void TestClosedFuse::everybodyElseIsDenied()
{
    const std::string path = newFolder("judged");
    const ClosedFuse mount(path, true);
    for (const std::uint32_t user : {0U, 1002U}) {
        const StagedProcess process([user] { becomeOrdinary(user, user); });
        LiveCase live = caseOf(process.pid());
        for (const Operation operation : {Operation::List, Operation::Traverse}) {
            const Verdict verdict = ask(live, operation, path);
            QCOMPARE(verdict.kind, VerdictKind::Denied);
            QCOMPARE(verdict.code, EACCES);
            QCOMPARE(verdict.reason, ReasonId::FuseOwnerOnly);
        }
    }
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestClosedFuse)

#include "tst_closed_fuse.moc"
