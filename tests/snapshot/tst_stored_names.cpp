// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/error_names.h"
#include "snapshot/stored_names.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace mountlens;

class TestStoredNames : public QObject
{
    Q_OBJECT

private slots:
    void everyEnumeratorHasANameOfItsOwn();
    void accessAndMode();
    void errnoNames();
};

namespace {

/// Enumerators without gaps from 0 to `last`.
template <class Enum>
void checkRange(Enum last)
{
    std::set<std::string_view> names;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto enumerator = static_cast<Enum>(value);
        const std::string_view name = storedName(enumerator);
        QVERIFY2(!name.empty(), qPrintable(QString::number(value)));
        QVERIFY(names.insert(name).second);
        QVERIFY(fromStoredName<Enum>(name) == enumerator);
    }
    QVERIFY(!fromStoredName<Enum>("").has_value());
    QVERIFY(!fromStoredName<Enum>("no such name").has_value());
}

template <class Enum>
void checkBits(std::initializer_list<Enum> all)
{
    std::set<std::string_view> names;
    for (const Enum flag : all) {
        QVERIFY(!storedName(flag).empty());
        QVERIFY(names.insert(storedName(flag)).second);
        QVERIFY(fromStoredName<Enum>(storedName(flag)) == flag);
    }
    std::size_t visited = 0;
    eachFlag(Flags<Enum>(all), [&](Enum flag) { visited += names.count(storedName(flag)); });
    QCOMPARE(visited, all.size());
}

} // namespace

void TestStoredNames::everyEnumeratorHasANameOfItsOwn()
{
    checkRange(Engine::Systemd);
    checkRange(ErrorId::NewerVersion);
    checkRange(FileType::Socket);
    checkRange(NodeQuestion::NotOnUpperLayer);
    checkRange(DeviceAccess::Mknod);
    checkRange(SeccompMode::Filter);
    checkRange(ExecutableHead::Kind::Dynamic);
    checkRange(VerdictKind::Undetermined);
    checkRange(StepResult::Unknown);
    checkRange(Role::Interpreter);
    checkBits({InodeFlag::Immutable, InodeFlag::AppendOnly, InodeFlag::Verity});
    checkBits({MountFlag::ReadOnly, MountFlag::NoSuid, MountFlag::NoDev, MountFlag::NoExec,
               MountFlag::NoSymfollow});
    for (const AclTag tag : {AclTag::UserObj, AclTag::User, AclTag::GroupObj, AclTag::Group,
                             AclTag::Mask, AclTag::Other})
        QVERIFY(fromStoredName<AclTag>(storedName(tag)) == tag);
}

void TestStoredNames::accessAndMode()
{
    QCOMPARE(accessText(AccessMask()), std::string("---"));
    QCOMPARE(accessText({Access::Read, Access::Execute}), std::string("r-x"));
    for (std::uint8_t bits = 0; bits < 8; ++bits)
        QVERIFY(accessFromText(accessText(AccessMask::fromBits(bits)))
                == AccessMask::fromBits(bits));
    QVERIFY(!accessFromText("xwr").has_value());
    QVERIFY(!accessFromText("rwxr").has_value());
    QCOMPARE(modeText(Mode(04755)), std::string("4755"));
    QCOMPARE(modeText(Mode(0)), std::string("0000"));
}

void TestStoredNames::errnoNames()
{
    QCOMPARE(errnoName(EACCES), std::string("EACCES"));
    QVERIFY(errnoFromName("EACCES") == EACCES);
    QVERIFY(errnoFromName(errnoName(4000)) == 4000);
    QVERIFY(!errnoFromName("EWHATEVER").has_value());
    QVERIFY(!errnoFromName("4096").has_value());
    for (int code = 1; code < 134; ++code)
        QVERIFY(errnoFromName(errnoName(code)).has_value());
}

QTEST_APPLESS_MAIN(TestStoredNames)
#include "tst_stored_names.moc"
