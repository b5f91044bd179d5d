// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A container that controls its root, mounts, links and processes: no answer may come from outside
/// of it, nothing may be opened or hang.
#include "asking.h"
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_process.h"
#include "staged_tree.h"
#include "support/printers.h"

#include <QTest>

#include <array>
#include <csignal>
#include <cstdio>
#include <functional>
#include <unordered_set>

#include <fcntl.h>
#include <linux/sched.h>
#include <sched.h>
#include <sys/fanotify.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mountlens {

namespace {

constexpr unsigned kLongestTest = 200; // seconds, then SIGALRM ends it

/// A container of user ids 100000 and up, with a tmpfs as its root.
struct Container
{
    std::string root;
    judge::UserNamespaceHandle space;
    /// What may be reached: all else is the host's.
    std::unordered_set<std::uint64_t> devices;

    explicit Container(const std::string &name)
        : root(newFolder(name))
        , space(namespaceFrom(100000, 65536))
    {
        mountTmpfs(root, 0, {{"mode", "755"}});
        giveTo(root, 100000, 100000);
        makeFolder(root + "/etc");
        makeFile(root + "/etc/shadow", "the container's", 0644);
        struct stat facts = {};
        judge::checked(::stat(root.c_str(), &facts), root);
        devices.insert(facts.st_dev);
    }

    /// `inside` runs when the root is the container's.
    [[nodiscard]] StagedProcess start(const StagedProcess::Work &inside = {}) const
    {
        return StagedProcess([&] {
            enterUserNamespace(space);
            leaveMountNamespace();
            pivotTo(root);
            if (inside)
                inside();
        });
    }

    /// A container without user namespace: quicker to look at.
    [[nodiscard]] StagedProcess startPrivileged() const
    {
        return StagedProcess([&] {
            leaveMountNamespace();
            pivotTo(root);
        });
    }

    /// Throws where a component of the walk lies outside.
    void mustContain(const Verdict &verdict) const
    {
        for (const PathComponent &component : verdict.components) {
            if (component.inode && !devices.contains(component.inode->device))
                throw std::runtime_error("escaped by '" + component.name + '\'');
        }
    }

    Verdict ask(LiveCase &live, Operation operation, const std::string &path) const
    {
        Verdict verdict = mountlens::ask(live, operation, path);
        mustContain(verdict);
        return verdict;
    }
};

std::uint64_t inodeNumber(const std::string &path)
{
    struct stat facts = {};
    judge::checked(::lstat(path.c_str(), &facts), path);
    return facts.st_ino;
}

/// Counts the opens of some files, without opening them itself.
class OpenWatch
{
public:
    explicit OpenWatch(const std::vector<std::string> &paths)
    {
        m_events = judge::checkedFd(
            ::fanotify_init(FAN_CLASS_NOTIF | FAN_NONBLOCK | FAN_CLOEXEC | FAN_REPORT_FID, 0),
            "fanotify_init");
        for (const std::string &path : paths)
            judge::checked(
                ::fanotify_mark(m_events.get(), FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, path.c_str()),
                path);
    }
    /// Whether any was opened since.
    [[nodiscard]] bool opened() const
    {
        std::array<char, 4096> events{};
        return ::read(m_events.get(), events.data(), events.size()) > 0;
    }

private:
    UniqueFd m_events;
};

void exchange(const std::string &one, const std::string &other)
{
    ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE);
}

/// A process that does something again and again, until it is destroyed.
class Busybody
{
public:
    explicit Busybody(const std::function<void()> &work)
        : m_pid(judge::checked(::fork(), "fork"))
    {
        if (m_pid != 0)
            return;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (;;)
            work();
    }
    ~Busybody() { judge::killAndReap(m_pid); }
    Busybody(const Busybody &) = delete;
    Busybody &operator=(const Busybody &) = delete;

private:
    pid_t m_pid;
};

/// fork() for a child with this very number, which must be free.
pid_t forkAs(pid_t number)
{
    clone_args arguments = {};
    arguments.exit_signal = SIGCHLD;
    arguments.set_tid = reinterpret_cast<std::uintptr_t>(&number);
    arguments.set_tid_size = 1;
    return static_cast<pid_t>(::syscall(SYS_clone3, &arguments, sizeof arguments));
}

/// "d/d/d", `levels` deep.
std::string levels(std::size_t count, const std::string &name = "d")
{
    std::string path;
    for (std::size_t i = 0; i < count; ++i)
        path += name + '/';
    return path;
}

constexpr auto kOddNames = std::to_array<const char *>(
    {"\n", "a\nb", "\x1b[31m", "\xff\xfe", "\xc3",
     "\xe2\x80\xae", // NOLINT(misc-misleading-bidirectional): that is the point
     " ", "\\", R"(a\012b)", "%s%n", "-", "...", "x (deleted)", "\x7f"});

} // namespace

class TestHostileContainer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        MOUNTLENS_NEED_STAGE();
        ::alarm(kLongestTest);
    }
    void cleanup() { ::alarm(0); }
    void symlinkLoops();
    void linksStayInside_data();
    void linksStayInside();
    void fortyLinksAreTheLimit();
    void nothingIsOpened();
    void longNames();
    void oddNames();
    void zeroByte();
    void deepTree_data();
    void deepTree();
    void swappedDirectory();
    void vanishingFiles();
    void mountStorm();
    void reusedNumber();
    void diesBetweenQuestions();
};

void TestHostileContainer::symlinkLoops()
{
    const Container container("loops");
    makeLink(container.root + "/self", "self");
    makeLink(container.root + "/a", "b");
    makeLink(container.root + "/b", "/a");
    makeLink(container.root + "/deeper", "deeper/x");
    const StagedProcess process = container.start();
    LiveCase live = caseOf(process.pid());
    for (const char *path : {"/self", "/a", "/b", "/deeper", "/self/x", "/a/x"})
        QCOMPARE(inWords(container.ask(live, Operation::Read, path)),
                 std::string("denied ELOOP symlink-limit"));
    QCOMPARE(inWords(container.ask(live, Operation::Unlink, "/self")), std::string("allowed"));
}

void TestHostileContainer::linksStayInside_data()
{
    QTest::addColumn<std::string>("target");
    QTest::newRow("an absolute path") << std::string("/etc/shadow");
    QTest::newRow("up and up") << std::string("../../../../../../../../etc/shadow");
    QTest::newRow("up, absolute") << std::string("/../../../etc/shadow");
    QTest::newRow("up from a folder") << std::string("etc/../../etc/shadow");
    QTest::newRow("slashes and dots") << std::string("//.//etc/./shadow");
    QTest::newRow("through another link") << std::string("/hop/shadow");
}

void TestHostileContainer::linksStayInside()
{
    QFETCH(const std::string, target);
    static int count = 0;
    const Container container("links-" + std::to_string(++count));
    makeLink(container.root + "/hop", "/../etc");
    makeLink(container.root + "/link", target);
    const StagedProcess process = container.start();
    LiveCase live = caseOf(process.pid());
    for (const std::string &path : {std::string("/link"), target}) {
        const Verdict verdict = container.ask(live, Operation::Read, path);
        QCOMPARE(inWords(verdict), std::string("allowed"));
        QCOMPARE(reached(verdict).number, inodeNumber(container.root + "/etc/shadow"));
    }
}

void TestHostileContainer::fortyLinksAreTheLimit()
{
    const Container container("forty");
    makeFile(container.root + "/0", {}, 0644);
    for (int i = 1; i <= 41; ++i)
        makeLink(container.root + '/' + std::to_string(i), std::to_string(i - 1));
    const StagedProcess process = container.start();
    LiveCase live = caseOf(process.pid());
    QCOMPARE(inWords(container.ask(live, Operation::Read, "/40")), std::string("allowed"));
    QCOMPARE(inWords(container.ask(live, Operation::Read, "/41")),
             std::string("denied ELOOP symlink-limit"));
}

/// Opening a fifo may block and opening a device may do anything.
void TestHostileContainer::nothingIsOpened()
{
    const Container container("kinds");
    const std::string &root = container.root;
    makeFifo(root + "/fifo");
    makeDevice(root + "/tty", S_IFCHR, 5, 0);
    makeDevice(root + "/disk", S_IFBLK, 7, 99);
    makeFile(root + "/file", "text", 0755);
    makeLink(root + "/to-fifo", "fifo");
    const StagedProcess process = container.start();
    const OpenWatch watch({root + "/fifo", root + "/tty", root + "/disk"});
    LiveCase live = caseOf(process.pid());
    for (const char *path :
         {"/fifo", "/tty", "/disk", "/to-fifo", "/fifo/x", "/tty/x", "/fifo/", "/tty/.."}) {
        for (std::size_t i = 0; i < kOperationCount; ++i)
            container.ask(live, static_cast<Operation>(i), path);
    }
    QVERIFY(!watch.opened());
    const UniqueFd opened(::open((root + "/fifo").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    QVERIFY(watch.opened());
}

void TestHostileContainer::longNames()
{
    const Container container("names");
    makeFile(container.root + '/' + std::string(255, 'n'));
    const StagedProcess process = container.start();
    LiveCase live = caseOf(process.pid());
    const auto said = [&](const std::string &path) {
        return inWords(container.ask(live, Operation::Read, path));
    };
    QCOMPARE(said('/' + std::string(255, 'n')), std::string("allowed"));
    QCOMPARE(said('/' + std::string(255, 'm')), std::string("denied ENOENT entry-missing"));
    QCOMPARE(said('/' + std::string(256, 'n')), std::string("denied ENAMETOOLONG name-too-long"));
    const std::string slashes = std::string(4095 - 255, '/') + std::string(255, 'n');
    QCOMPARE(said(slashes), std::string("allowed"));
    QCOMPARE(said('/' + slashes), std::string("denied ENAMETOOLONG path-too-long"));
    QCOMPARE(said(std::string(1U << 20U, 'x')), std::string("denied ENAMETOOLONG path-too-long"));
}

void TestHostileContainer::oddNames()
{
    const Container container("odd");
    for (const char *name : kOddNames) {
        const std::string path = container.root + '/' + name;
        makeFolder(path);
        makeFile(path + "/file");
    }
    const StagedProcess process = container.start();
    LiveCase live = caseOf(process.pid());
    for (const char *name : kOddNames) {
        const std::string path = std::string("/") + name + "/file";
        const Verdict verdict = container.ask(live, Operation::Read, path);
        QCOMPARE(inWords(verdict), std::string("allowed"));
        QCOMPARE(reached(verdict).number, inodeNumber(container.root + path));
        QVERIFY(!need(live.facts->isMountpoint(need(live.facts->root(), "root"), name), name));
    }
}

/// No system call can be given such a path: it must not be taken for its beginning.
void TestHostileContainer::zeroByte()
{
    const Container container("zero");
    makeFile(container.root + "/file");
    const StagedProcess process = container.start();
    LiveCase live = caseOf(process.pid());
    for (const std::string &path : {std::string("/file\0x", 7), std::string("/file\0", 6),
                                    std::string("/etc\0/shadow", 12), std::string("\0", 1)})
        QVERIFY(container.ask(live, Operation::Read, path).kind != VerdictKind::Allowed);
}

void TestHostileContainer::deepTree_data()
{
    QTest::addColumn<qulonglong>("descriptors");
    QTest::newRow("more levels than descriptors") << qulonglong{256};
    QTest::newRow("descriptors enough") << qulonglong{8192};
}

void TestHostileContainer::deepTree()
{
    QFETCH(const qulonglong, descriptors);
    const Container container("deep-" + std::to_string(descriptors));
    const StagedProcess process = container.start([] {
        for (int i = 0; i < 3000; ++i) {
            judge::checked(::mkdir("d", 0755), "mkdir");
            judge::checked(::chdir("d"), "chdir");
        }
        makeFile("bottom");
        for (int i = 0; i < 2000; ++i)
            judge::checked(::chdir(".."), "chdir ..");
    });
    rlimit before = {};
    judge::checked(::getrlimit(RLIMIT_NOFILE, &before), "getrlimit");
    const rlimit wanted = {static_cast<rlim_t>(descriptors), before.rlim_max};
    judge::checked(::setrlimit(RLIMIT_NOFILE, &wanted), "setrlimit");
    std::string down;
    std::string up;
    {
        LiveCase live = caseOf(process.pid());
        down = inWords(container.ask(live, Operation::Read, levels(2000) + "bottom"));
        up = inWords(container.ask(live, Operation::Read, levels(1300, "..") + "etc/shadow"));
    }
    judge::checked(::setrlimit(RLIMIT_NOFILE, &before), "setrlimit");
    if (descriptors > 5000) {
        QCOMPARE(down, std::string("allowed"));
        QCOMPARE(up, std::string("allowed"));
    } else {
        QVERIFY(down.starts_with("undetermined"));
        QVERIFY(up.starts_with("undetermined"));
    }
}

/// While a directory and a link to somewhere else change places, an answer may be about either:
/// never about the host's files.
void TestHostileContainer::swappedDirectory()
{
    const Container container("swap");
    const std::string &root = container.root;
    makeFolder(root + "/place");
    makeFile(root + "/place/shadow");
    const std::uint64_t placed = inodeNumber(root + "/place/shadow");
    makeLink(root + "/other", "../../../../../../../../etc");
    const StagedProcess process = container.startPrivileged();
    const Busybody swapper([&] { exchange(root + "/place", root + "/other"); });
    std::unordered_set<std::uint64_t> found;
    for (int i = 0; i < 10000; ++i) {
        LiveCase live = caseOf(process.pid());
        const Verdict verdict = container.ask(live, Operation::Read, "/place/shadow");
        QCOMPARE(inWords(verdict), std::string("allowed"));
        found.insert(reached(verdict).number);
    }
    QVERIFY(found == (std::unordered_set{inodeNumber(root + "/etc/shadow"), placed}));
}

void TestHostileContainer::vanishingFiles()
{
    const Container container("vanish");
    const std::string path = container.root + "/here";
    const StagedProcess process = container.startPrivileged();
    const Busybody changer([&] {
        ::mkdir(path.c_str(), 0777);
        ::rmdir(path.c_str());
        static_cast<void>(::symlink("/etc", path.c_str()));
        ::unlink(path.c_str());
        ::mknod(path.c_str(), S_IFIFO | 0666, 0);
        ::unlink(path.c_str());
    });
    for (std::size_t i = 0; i < 5000; ++i) {
        LiveCase live = caseOf(process.pid());
        const auto operation = static_cast<Operation>(i % kOperationCount);
        container.ask(live, operation, i % 2 == 0 ? "/here" : "/here/shadow");
    }
}

void TestHostileContainer::mountStorm()
{
    const Container container("storm");
    makeFolder(container.root + "/point");
    makeFolder(container.root + "/point/etc");
    giveTo(container.root + "/point", 100000, 100000);
    const StagedProcess process = container.start();
    const std::string proc = "/proc/" + std::to_string(process.pid().value());
    const UniqueFd users = judge::checkedFd(::open((proc + "/ns/user").c_str(), O_RDONLY), "user");
    const UniqueFd mounts = judge::checkedFd(::open((proc + "/ns/mnt").c_str(), O_RDONLY), "mnt");
    const StagedProcess storm([&] {
        judge::checked(::setns(users.get(), CLONE_NEWUSER), "setns");
        judge::checked(::setns(mounts.get(), CLONE_NEWNS), "setns");
        if (::fork() != 0)
            return;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (;;) {
            ::mount("/etc", "/point", nullptr, MS_BIND, nullptr);
            ::umount2("/point", MNT_DETACH);
        }
    });
    for (int i = 0; i < 1000; ++i) {
        LiveCase live = caseOf(process.pid());
        const auto operation =
            static_cast<Operation>(static_cast<std::size_t>(i) % kOperationCount);
        container.ask(live, operation, "/point/shadow");
        container.ask(live, Operation::Rmdir, "/point");
    }
}

/// Another process with the number, the credentials and the namespaces of the one that was asked
/// about.
void TestHostileContainer::reusedNumber()
{
    const std::string folder = newFolder("reuse");
    makeFile(folder + "/file");
    StagedProcess process([] {});
    const pid_t number = process.pid().value();
    LiveCase live = caseOf(process.pid());
    QVERIFY(stillTheSame(live));
    process.end();
    QVERIFY(!stillTheSame(live));
    const pid_t other = forkAs(number);
    if (other == 0) {
        static_cast<void>(!::chroot(kStage));
        ::pause();
        ::_exit(0);
    }
    QCOMPARE(other, number);
    const std::string proof = "/proc/" + std::to_string(number) + "/root/reuse";
    while (::access(proof.c_str(), F_OK) != 0)
        ::usleep(1000);
    const auto same = stillTheSame(live);
    // The root is that of the process that was asked about.
    const Verdict verdict = ask(live, Operation::Read, folder + "/file");
    judge::killAndReap(other);
    QVERIFY(!same);
    QCOMPARE(same.error().id(), ErrorId::NoSuchProcess);
    QCOMPARE(inWords(verdict), std::string("allowed"));
}

void TestHostileContainer::diesBetweenQuestions()
{
    const Container container("dies");
    for (int i = 0; i < 200; ++i) {
        StagedProcess process = container.start();
        const pid_t killer = judge::checked(::fork(), "fork");
        if (killer == 0) {
            ::usleep(static_cast<useconds_t>(i * 5));
            ::kill(process.pid().value(), SIGKILL);
            ::_exit(0);
        }
        auto live = openProcess(process.pid());
        if (live) {
            for (const Operation operation : {Operation::Read, Operation::Rmdir, Operation::Create})
                container.ask(*live, operation, "/etc/shadow");
            static_cast<void>(stillTheSame(*live));
        }
        judge::killAndReap(killer);
    }
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestHostileContainer)
#include "tst_hostile_container.moc"
