// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/value_text.h"

#include <QTest>

#include <array>
#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestValueText : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data();
    void bytes();
    void everyByteAloneIsPrintable();
    void widths_data();
    void widths();
    void modes_data();
    void modes();
    void accessMasks();
    void capabilities();
    void ids();
    void arguments();
    void acl();
    void counts();
    void errnos();
};

void TestValueText::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &shown) {
        QTest::newRow(name) << bytes << shown;
    };
    row("a plain path", "/srv/a b.txt", QStringLiteral("/srv/a b.txt"));
    row("letters of any script", "/t\xc3\xa9\xe2\x82\xac\xe6\x97\xa5", QStringLiteral(u"/té€日"));
    row("an escape sequence", "\x1b[31m", QStringLiteral("\\x1b[31m"));
    row("a newline", "a\nb", QStringLiteral("a\\x0ab"));
    row("a zero byte", QByteArray("a\0b", 3), QStringLiteral("a\\x00b"));
    row("DEL", "\x7f", QStringLiteral("\\x7f"));
    row("a C1 control character", "\xc2\x9b", QStringLiteral("\\u009b"));
    row("a backslash", "\\x1b", QStringLiteral("\\\\x1b"));
    row("a byte that is not UTF-8", "a\xff", QStringLiteral("a\\xff"));
    row("a sequence that is cut off", "\xe2\x82", QStringLiteral("\\xe2\\x82"));
    row("an overlong slash", "\xc0\xaf", QStringLiteral("\\xc0\\xaf"));
    row("an overlong three-byte form", "\xe0\x80\xaf", QStringLiteral("\\xe0\\x80\\xaf"));
    row("a surrogate", "\xed\xa0\x80", QStringLiteral("\\xed\\xa0\\x80"));
    row("beyond Unicode", "\xf4\x90\x80\x80", QStringLiteral("\\xf4\\x90\\x80\\x80"));
    // NOLINTNEXTLINE(misc-misleading-bidirectional): that is what is tested
    row("right-to-left override", "a\xe2\x80\xaetxt", QStringLiteral("a\\u202etxt"));
    // NOLINTNEXTLINE(misc-misleading-bidirectional): that is what is tested
    row("direction isolate", "\xe2\x81\xa6", QStringLiteral("\\u2066"));
    row("zero-width space", "\xe2\x80\x8b", QStringLiteral("\\u200b"));
    row("zero-width joiner",
        "a\xe2\x80\x8d"
        "b",
        QStringLiteral("a\\u200db"));
    row("byte order mark", "\xef\xbb\xbf", QStringLiteral("\\ufeff"));
    row("no-break space", "\xc2\xa0", QStringLiteral("\\u00a0"));
    row("line separator", "\xe2\x80\xa8", QStringLiteral("\\u2028"));
    row("Hangul filler", "\xe3\x85\xa4", QStringLiteral("\\u3164"));
    row("tag character", "\xf3\xa0\x80\x81", QStringLiteral("\\U000e0001"));
    row("private use", "\xee\x80\x80", QStringLiteral("\\ue000"));
    row("an accent on a letter", "e\xcc\x81", QStringLiteral(u"e\u0301"));
    row("an accent on nothing", "\xcc\x81", QStringLiteral("\\u0301"));
    row("an accent on a slash", "/\xcc\x81", QStringLiteral("/\\u0301"));
    row("nothing", "", QString());
}

void TestValueText::bytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QCOMPARE(shownBytes(view), shown);
}

void TestValueText::everyByteAloneIsPrintable()
{
    for (int value = 0; value < 256; ++value) {
        const char byte = static_cast<char>(value);
        const QString shown = shownBytes(std::string_view(&byte, 1));
        QVERIFY(!shown.isEmpty());
        for (const QChar c : shown)
            QVERIFY2(c.unicode() >= 0x20 && c.unicode() < 0x7f, qPrintable(shown));
    }
}

void TestValueText::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("Latin") << QStringLiteral(u"pagés") << 5;
    QTest::newRow("combining") << QStringLiteral(u"e\u0301") << 1;
    QTest::newRow("Chinese") << QStringLiteral(u"日本") << 4;
    QTest::newRow("Hangul syllable") << QStringLiteral(u"한") << 2;
    QTest::newRow("full width") << QStringLiteral(u"Ａ") << 2;
    QTest::newRow("half width Katakana") << QStringLiteral(u"ｱ") << 1;
    QTest::newRow("emoji beyond 16 bits") << QStringLiteral(u"😀a") << 3;
    QTest::newRow("last before the first range") << QStringLiteral(u"\u10ff") << 1;
    QTest::newRow("first of the first range") << QStringLiteral(u"\u1100") << 2;
    QTest::newRow("last of a range") << QStringLiteral(u"\uffe6") << 2;
    QTest::newRow("after a range") << QStringLiteral(u"\uffe8") << 1;
    QTest::newRow("nothing") << QString() << 0;
}

void TestValueText::widths()
{
    QFETCH(QString, text);
    QFETCH(int, cells);
    QCOMPARE(displayWidth(text), cells);
    QCOMPARE(displayWidth(padded(text, 8)), 8);
}

void TestValueText::modes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<uint>("bits");
    QTest::addColumn<QString>("text");
    const auto row = [](FileType type, uint bits, const char *text) {
        QTest::newRow(text) << static_cast<int>(type) << bits << QString::fromLatin1(text);
    };
    row(FileType::Directory, 0750, "drwxr-x---");
    row(FileType::Regular, 0644, "-rw-r--r--");
    row(FileType::Regular, 04755, "-rwsr-xr-x");
    row(FileType::Regular, 04644, "-rwSr--r--");
    row(FileType::Regular, 02755, "-rwxr-sr-x");
    row(FileType::Directory, 02640, "drw-r-S---");
    row(FileType::Directory, 01777, "drwxrwxrwt");
    row(FileType::Directory, 01776, "drwxrwxrwT");
    row(FileType::Symlink, 0777, "lrwxrwxrwx");
    row(FileType::CharDevice, 0666, "crw-rw-rw-");
    row(FileType::BlockDevice, 0660, "brw-rw----");
    row(FileType::Fifo, 0, "p---------");
    row(FileType::Socket, 0660, "srw-rw----");
}

void TestValueText::modes()
{
    QFETCH(int, type);
    QFETCH(uint, bits);
    QFETCH(QString, text);
    QCOMPARE(modeText(static_cast<FileType>(type), Mode(bits)), text);
}

void TestValueText::accessMasks()
{
    constexpr std::array masks = {"---", "--x", "-w-", "-wx", "r--", "r-x", "rw-", "rwx"};
    constexpr std::array letters = {"-", "x", "w", "wx", "r", "rx", "rw", "rwx"};
    for (std::uint8_t bits = 0; bits < 8; ++bits) {
        QCOMPARE(accessText(AccessMask::fromBits(bits)), QString::fromLatin1(masks[bits]));
        QCOMPARE(accessLetters(AccessMask::fromBits(bits)), QString::fromLatin1(letters[bits]));
    }
    QCOMPARE(octalText(Mode(0750)), QStringLiteral("0750"));
    QCOMPARE(octalText(Mode(07777)), QStringLiteral("7777"));
    QCOMPARE(octalText(Mode()), QStringLiteral("0000"));
}

void TestValueText::capabilities()
{
    QCOMPARE(capabilityText(Capability::DacOverride), QStringLiteral("CAP_DAC_OVERRIDE"));
    QCOMPARE(capabilityText(static_cast<Capability>(63)), QStringLiteral("63"));
    const QStringList engineDefault = capabilityNames(CapabilitySet(0xa80425fb));
    QCOMPARE(engineDefault.size(), 14);
    QCOMPARE(engineDefault.first(), QStringLiteral("CAP_CHOWN"));
    QVERIFY(!engineDefault.contains(QStringLiteral("CAP_DAC_READ_SEARCH")));
    QCOMPARE(capabilityNames(CapabilitySet(std::uint64_t{1} << 63U)),
             QStringList{QStringLiteral("63")});
}

void TestValueText::ids()
{
    QCOMPARE(idText(Kuid(231072)), QStringLiteral("231072"));
    QCOMPARE(idText(Gid(4294967294U)), QStringLiteral("4294967294"));
    QCOMPARE(idText(std::optional<Vfsuid>()), noIdText());
}

void TestValueText::arguments()
{
    QCOMPARE(argText(NoId{}), noIdText());
    QCOMPARE(argText(Uid(100000)), QStringLiteral("100000"));
    QCOMPARE(argText(Mode(0640)), QStringLiteral("0640"));
    QCOMPARE(argText(AccessMask{Access::Read, Access::Execute}), QStringLiteral("r-x"));
    QCOMPARE(argText(Capability::Chown), QStringLiteral("CAP_CHOWN"));
    QCOMPARE(argText(PathBytes{"a\nb"}), QStringLiteral("a\\x0ab"));
    QCOMPARE(argText(std::uint64_t{1234567}), QStringLiteral("1234567"));
    QCOMPARE(argText(FileType::Socket), QStringLiteral("socket"));
}

void TestValueText::acl()
{
    using Tag = AclTag;
    const auto acl = PosixAcl::fromEntries({
        {Tag::UserObj, {Access::Read, Access::Write}, {}, {}},
        {Tag::User, {Access::Read, Access::Execute}, Kuid(101), {}},
        {Tag::User, Access::Read, {}, {}},
        {Tag::GroupObj, Access::Read, {}, {}},
        {Tag::Group, Access::Write, {}, Kgid(998)},
        {Tag::Mask, Access::Execute, {}, {}},
        {Tag::Other, {}, {}, {}},
    });
    QVERIFY(acl);
    QCOMPARE(aclText(*acl), QStringLiteral("user::rw- user:101:r-x user:-:r-- group::r-- "
                                           "group:998:-w- mask::--x other::---"));
}

void TestValueText::counts()
{
    QCOMPARE(countText(0), QStringLiteral("0"));
    QCOMPARE(countText(999), QStringLiteral("999"));
    QCOMPARE(countText(1000), QStringLiteral("1,000"));
    QCOMPARE(countText(1234567), QStringLiteral("1,234,567"));
}

void TestValueText::errnos()
{
    QCOMPARE(errnoName(EACCES), QStringLiteral("EACCES"));
    QCOMPARE(errnoName(99999), QStringLiteral("99999"));
    QCOMPARE(errnoText(EACCES), QStringLiteral("permission denied"));
    QCOMPARE(errnoText(EPROTOTYPE), QStringLiteral("protocol wrong type for socket"));
    QCOMPARE(errnoText(99999), QStringLiteral("99999"));
}

QTEST_APPLESS_MAIN(TestValueText)
#include "tst_value_text.moc"
