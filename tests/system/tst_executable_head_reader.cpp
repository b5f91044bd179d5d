// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "kernel/checked.h"
#include "live_test.h"
#include "staged_tree.h"
#include "support/pipe.h"
#include "support/printers.h"
#include "system/executable_head_reader.h"

#include <QTest>

#include <array>
#include <cstring>
#include <elf.h>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens {

using Kind = ExecutableHead::Kind;

inline char *toString(const ExecutableHead &head)
{
    constexpr std::array<const char *, 3> names = {"other", "script", "dynamic"};
    return printed(std::string(names[static_cast<std::size_t>(head.kind)]) + " '" + head.interpreter
                   + '\'');
}

namespace {

std::string blanks(std::size_t count)
{
    return std::string().append(count, ' ');
}

std::string name(std::size_t length)
{
    return '/' + std::string(length - 1, 'i');
}

/// 0 when the program could be started, else the errno of execve.
int tryToExecute(const std::string &path)
{
    Pipe pipe;
    const pid_t child = judge::checked(::fork(), "fork");
    if (child == 0) {
        ::execl(path.c_str(), path.c_str(), nullptr);
        const int failure = errno;
        static_cast<void>(!::write(pipe.writing.get(), &failure, sizeof failure));
        ::_exit(0);
    }
    pipe.writing.reset();
    int failure = 0;
    static_cast<void>(!::read(pipe.reading.get(), &failure, sizeof failure));
    ::waitpid(child, nullptr, 0);
    return failure;
}

template <class Header, class Segment>
struct Image
{
    Header header = {};
    Segment segment = {};
    std::array<char, 32> interpreter = {'/', 'l', 'i', 'b', '/', 'l', 'o', 'a', 'd', 'e', 'r'};
};

template <class Header, class Segment>
Image<Header, Segment> image(unsigned char width, std::uint16_t machine)
{
    Image<Header, Segment> made;
    std::memcpy(made.header.e_ident, ELFMAG, SELFMAG);
    made.header.e_ident[EI_CLASS] = width;
    made.header.e_ident[EI_DATA] = ELFDATA2LSB;
    made.header.e_ident[EI_VERSION] = EV_CURRENT;
    made.header.e_type = ET_DYN;
    made.header.e_machine = machine;
    made.header.e_phoff = offsetof(decltype(made), segment);
    made.header.e_phentsize = sizeof(Segment);
    made.header.e_phnum = 1;
    made.segment.p_type = PT_INTERP;
    made.segment.p_offset = offsetof(decltype(made), interpreter);
    made.segment.p_filesz = 12;
    return made;
}

using Wide = Image<Elf64_Ehdr, Elf64_Phdr>;
using Narrow = Image<Elf32_Ehdr, Elf32_Phdr>;

Wide wide()
{
    Elf64_Ehdr own = {};
    const UniqueFd self(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
    static_cast<void>(!::read(self.get(), &own, sizeof own));
    return image<Elf64_Ehdr, Elf64_Phdr>(ELFCLASS64, own.e_machine);
}

template <class T>
std::string bytesOf(const T &value, std::size_t size = sizeof(T))
{
    return {reinterpret_cast<const char *>(&value), size};
}

ExecutableHead headOf(const std::string &content)
{
    const std::string path = std::string(kStage) + "/program";
    ::unlink(path.c_str());
    makeFile(path, content, 0755);
    return *readExecutableHead(openPath(path).get());
}

} // namespace

class TestExecutableHeadReader : public QObject
{
    Q_OBJECT

private slots:
    void scripts_data();
    void scripts();
    void scriptsAsTheKernelSeesThem_data() { scripts_data(); }
    void scriptsAsTheKernelSeesThem();
    void programs_data();
    void programs();
    void onlyRegularFilesAreOpened();
    void accessTimeStays();
};

void TestExecutableHeadReader::scripts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("script");
    QTest::addColumn<std::string>("interpreter");
    const auto yes = [](const char *promise, const std::string &text, const std::string &path) {
        QTest::newRow(promise) << text << true << path;
    };
    const auto no = [](const char *promise, const std::string &text) {
        QTest::newRow(promise) << text << false << std::string();
    };
    yes("the usual", "#!/mnt/i\n", "/mnt/i");
    yes("no newline at the end", "#!/mnt/i", "/mnt/i");
    yes("an argument", "#!/mnt/i -e x\n", "/mnt/i");
    yes("a tab before the argument", "#!/mnt/i\t-e\n", "/mnt/i");
    yes("blanks and tabs before the name", "#! \t /mnt/i\n", "/mnt/i");
    yes("blanks after the name", "#!/mnt/i  \t\n", "/mnt/i");
    yes("a carriage return is part of the name", "#!/mnt/i\r\n", "/mnt/i\r");
    yes("a NUL ends the name", std::string("#!/mnt/i\0x y\n", 13), "/mnt/i");
    yes("a relative name", "#!i\n", "i");
    yes("255 bytes without newline", "#!" + name(253), name(253));
    yes("a newline as byte 256", "#!" + name(253) + '\n', name(253));
    yes("a blank as byte 256", "#!" + name(253) + " x", name(253));
    yes("an argument cut off after 256 bytes", "#!/mnt/i " + std::string(300, 'x'), "/mnt/i");
    yes("a name after many blanks", "#!" + blanks(200) + "/mnt/i\n", "/mnt/i");
    no("256 bytes without newline or blank", "#!" + name(254));
    no("a name that may be cut off", "#!" + name(300) + "\n");
    no("a newline as byte 257", "#!" + name(254) + '\n');
    no("nothing but blanks in 256 bytes", "#!" + blanks(254) + "/mnt/i\n");
    no("an empty line", "#!\n/mnt/i\n");
    no("a line of blanks", "#! \t \n/mnt/i\n");
    no("one character", "#");
    no("a blank before the mark", " #!/mnt/i\n");
    no("no text", "");
    yes("the mark alone names the working directory", "#!", ".");
    yes("the mark and a blank name the working directory", "#! ", ".");
    yes("a NUL for a name is the working directory", std::string("#!\0/mnt/i\n", 10), ".");
}

void TestExecutableHeadReader::scripts()
{
    QFETCH(const std::string, text);
    QFETCH(const bool, script);
    QFETCH(const std::string, interpreter);
    const ExecutableHead wanted{script ? Kind::Script : Kind::Other, interpreter};
    QCOMPARE(parseScriptHead(text), wanted);
}

/// Without its interpreter a script fails with ENOENT, and runs once there is one. A directory is
/// none.
void TestExecutableHeadReader::scriptsAsTheKernelSeesThem()
{
    MOUNTLENS_NEED_STAGE();
    QFETCH(const std::string, text);
    QFETCH(const bool, script);
    QFETCH(const std::string, interpreter);
    const std::string path = std::string(kStage) + "/script";
    ::unlink(path.c_str());
    makeFile(path, text, 0755);
    QCOMPARE(*readExecutableHead(openPath(path).get()),
             (ExecutableHead{script ? Kind::Script : Kind::Other, interpreter}));
    if (!script) {
        QCOMPARE(tryToExecute(path), ENOEXEC);
        return;
    }
    QCOMPARE(tryToExecute(path), interpreter == "." ? EACCES : ENOENT);
    if (!interpreter.starts_with(kStage))
        return;
    judge::checked(::symlink("/bin/true", interpreter.c_str()), "symlink");
    const int code = tryToExecute(path);
    ::unlink(interpreter.c_str());
    QCOMPARE(code, 0);
}

void TestExecutableHeadReader::programs_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<ExecutableHead>("wanted");
    const auto row = [](const char *promise, const std::string &content,
                        const ExecutableHead &wanted = {}) {
        QTest::newRow(promise) << content << wanted;
    };
    const ExecutableHead dynamic{Kind::Dynamic, "/lib/loader"};
    row("dynamic", bytesOf(wide()), dynamic);
    Wide program = wide();
    program.header.e_type = ET_EXEC;
    row("dynamic at a fixed address", bytesOf(program), dynamic);
    program = wide();
    program.segment.p_type = PT_LOAD;
    row("static", bytesOf(program));
    program = wide();
    program.header.e_type = ET_CORE;
    row("a core dump", bytesOf(program));
    program = wide();
    program.header.e_machine = program.header.e_machine == EM_AARCH64 ? EM_X86_64 : EM_AARCH64;
    row("a program for another machine", bytesOf(program));
    program = wide();
    program.header.e_phentsize = 1;
    row("program headers of another size", bytesOf(program));
    program = wide();
    program.header.e_phnum = 0;
    row("no program header", bytesOf(program));
    program = wide();
    program.segment.p_filesz = 11;
    row("a loader's name without end", bytesOf(program));
    program = wide();
    program.segment.p_filesz = 1;
    row("a loader's name too short", bytesOf(program));
    program = wide();
    program.segment.p_filesz = std::numeric_limits<std::uint64_t>::max();
    row("a loader's name of all memory", bytesOf(program));
    program = wide();
    program.segment.p_offset = std::numeric_limits<std::uint64_t>::max();
    row("a loader's name at no place", bytesOf(program));
    program = wide();
    program.header.e_phoff = std::numeric_limits<std::uint64_t>::max() - 8;
    row("program headers at no place", bytesOf(program));
    row("cut off within the header", bytesOf(wide(), 40));
    row("cut off after the magic", bytesOf(wide(), 4));
    row("cut off before the program headers", bytesOf(wide(), sizeof(Elf64_Ehdr)));
    row("another width", bytesOf(wide()).replace(EI_CLASS, 1, 1, '\7'));
    row("text", "hello\n");
#ifdef __x86_64__
    row("32-bit", bytesOf(image<Elf32_Ehdr, Elf32_Phdr>(ELFCLASS32, EM_386)), dynamic);
    row("32-bit for another machine", bytesOf(image<Elf32_Ehdr, Elf32_Phdr>(ELFCLASS32, EM_ARM)));
#endif
}

void TestExecutableHeadReader::programs()
{
    MOUNTLENS_NEED_STAGE();
    QFETCH(const std::string, content);
    QFETCH(const ExecutableHead, wanted);
    QCOMPARE(headOf(content), wanted);
}

void TestExecutableHeadReader::onlyRegularFilesAreOpened()
{
    MOUNTLENS_NEED_STAGE();
    const std::string folder = newFolder("head-kinds");
    makeFifo(folder + "/fifo");
    makeDevice(folder + "/tty", S_IFCHR, 5, 0);
    for (const std::string &path : {folder, folder + "/fifo", folder + "/tty"})
        QVERIFY(!readExecutableHead(openPath(path).get()));
}

void TestExecutableHeadReader::accessTimeStays()
{
    MOUNTLENS_NEED_STAGE();
    const std::string path = newFolder("head-atime") + "/script";
    makeFile(path, "#!/bin/sh\n", 0755);
    const std::array<timespec, 2> old = {{{1000, 5}, {2000, 5}}};
    judge::checked(::utimensat(AT_FDCWD, path.c_str(), old.data(), 0), "utimensat");
    const std::string before = statLine(path);
    QVERIFY(readExecutableHead(openPath(path).get()));
    QCOMPARE(statLine(path), before);
}

} // namespace mountlens

QTEST_APPLESS_MAIN(mountlens::TestExecutableHeadReader)
#include "tst_executable_head_reader.moc"
