// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/posix_acl.h"
#include "support/printers.h"

using namespace mountlens;

class TestPosixAcl : public QObject
{
    Q_OBJECT

private slots:
    void validity_data();
    void validity();
    void masks();
    void xattrs();
    void brokenXattrs_data();
    void brokenXattrs();
};

namespace {

AclEntry entry(char tag, std::uint32_t id)
{
    AclEntry made;
    made.perms = Access::Read;
    switch (tag) {
    case 'U':
        made.tag = AclTag::UserObj;
        break;
    case 'u':
        made.tag = AclTag::User;
        made.user = Kuid(id);
        break;
    case 'G':
        made.tag = AclTag::GroupObj;
        break;
    case 'g':
        made.tag = AclTag::Group;
        made.group = Kgid(id);
        break;
    case 'M':
        made.tag = AclTag::Mask;
        break;
    default:
        made.tag = AclTag::Other;
    }
    return made;
}

std::string bytes(std::initializer_list<int> values)
{
    std::string text;
    for (const int value : values)
        text += static_cast<char>(value);
    return text;
}

} // namespace

void TestPosixAcl::validity_data()
{
    QTest::addColumn<std::string>("tags");
    QTest::addColumn<bool>("isValid");
    const auto good = [](const char *name, const char *tags) {
        QTest::newRow(name) << std::string(tags) << true;
    };
    const auto bad = [](const char *name, const char *tags) {
        QTest::newRow(name) << std::string(tags) << false;
    };
    good("the three base entries", "UGO");
    good("a mask without named entries", "UGMO");
    good("everything", "UuuGggMO");
    bad("nothing", "");
    bad("no owner", "GO");
    bad("no owning group", "UO");
    bad("no other", "UG");
    bad("a named user without mask", "UuGO");
    bad("a named group without mask", "UGgO");
    bad("two owners", "UUGO");
    bad("two owning groups", "UGGO");
    bad("two masks", "UGMMO");
    bad("two others", "UGOO");
    bad("a user behind the group", "UGuMO");
    bad("a group before the owning group", "UgGMO");
    bad("the mask before the groups", "UMGO");
    bad("other before the mask", "UGOM");
}

void TestPosixAcl::validity()
{
    QFETCH(const std::string, tags);
    QFETCH(const bool, isValid);
    std::vector<AclEntry> entries;
    for (const char tag : tags)
        entries.push_back(entry(tag, static_cast<std::uint32_t>(entries.size())));
    const auto acl = PosixAcl::fromEntries(entries);
    QCOMPARE(acl.has_value(), isValid);
    if (isValid)
        QVERIFY(acl->entries() == entries);
    else
        QCOMPARE(acl.error().id(), ErrorId::Malformed);
}

void TestPosixAcl::masks()
{
    QVERIFY(PosixAcl().empty());
    QVERIFY(!PosixAcl().mask());
    QVERIFY(!PosixAcl::fromEntries({entry('U', 0), entry('G', 0), entry('O', 0)})->mask());
    const auto masked =
        PosixAcl::fromEntries({entry('U', 0), entry('G', 0), entry('M', 0), entry('O', 0)});
    QVERIFY(masked->mask() == AccessMask(Access::Read));
}

void TestPosixAcl::xattrs()
{
    const std::string value = bytes({2,    0, 0, 0,                      //
                                     1,    0, 7, 0, 255,  255, 255, 255, //
                                     2,    0, 5, 0, 0xe8, 3,   0,   0,   //
                                     0x20, 0, 0, 0, 255,  255, 255, 255});
    const auto entries = parseAclXattr(value);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), std::size_t{3});
    QVERIFY((*entries)[0].tag == AclTag::UserObj);
    QCOMPARE((*entries)[0].id, kNoId);
    QVERIFY((*entries)[1].tag == AclTag::User);
    QCOMPARE((*entries)[1].id, 1000U);
    QCOMPARE((*entries)[1].perms, (AccessMask{Access::Read, Access::Execute}));
    QVERIFY((*entries)[2].perms.empty());
    QVERIFY(parseAclXattr(bytes({2, 0, 0, 0}))->empty());
}

void TestPosixAcl::brokenXattrs_data()
{
    QTest::addColumn<std::string>("value");
    QTest::addColumn<int>("error");
    const auto is = [](const char *name, const std::string &value, ErrorId error) {
        QTest::newRow(name) << value << static_cast<int>(error);
    };
    is("nothing", "", ErrorId::Malformed);
    is("half a header", bytes({2, 0}), ErrorId::Malformed);
    is("version 1", bytes({1, 0, 0, 0}), ErrorId::Malformed);
    is("half an entry", bytes({2, 0, 0, 0, 1, 0, 7, 0}), ErrorId::Malformed);
    is("no known tag", bytes({2, 0, 0, 0, 3, 0, 7, 0, 0, 0, 0, 0}), ErrorId::Malformed);
    is("tag zero", bytes({2, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0}), ErrorId::Malformed);
    is("more than rwx", bytes({2, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0}), ErrorId::Malformed);
    is("over 64 KiB", bytes({2, 0, 0, 0}) + std::string(65536, '\0'), ErrorId::TooLarge);
}

void TestPosixAcl::brokenXattrs()
{
    QFETCH(const std::string, value);
    QFETCH(const int, error);
    const auto entries = parseAclXattr(value);
    QVERIFY(!entries);
    QCOMPARE(entries.error().id(), static_cast<ErrorId>(error));
}

QTEST_APPLESS_MAIN(TestPosixAcl)
#include "tst_posix_acl.moc"
