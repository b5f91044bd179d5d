// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "fixes/acl_edit.h"
#include "inode_on_disk.h"
#include "random_state.h"
#include "support/skip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;

namespace {

constexpr int kStates = 400;

AccessMask perms(const char *text)
{
    AccessMask mask;
    for (; *text; ++text) {
        if (*text == 'r')
            mask |= Access::Read;
        if (*text == 'w')
            mask |= Access::Write;
        if (*text == 'x')
            mask |= Access::Execute;
    }
    return mask;
}

/// "u::rwx,u:5:r--,g::r-x,m::rwx,o::---"
PosixAcl aclFrom(const QString &text)
{
    std::vector<AclEntry> entries;
    for (const QString &each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList fields = each.split(QLatin1Char(':'));
        AclEntry entry;
        entry.perms = perms(fields[2].toUtf8().constData());
        const bool named = !fields[1].isEmpty();
        const char tag = fields[0][0].toLatin1();
        entry.tag = tag == 'u'   ? (named ? AclTag::User : AclTag::UserObj)
                    : tag == 'g' ? (named ? AclTag::Group : AclTag::GroupObj)
                    : tag == 'm' ? AclTag::Mask
                                 : AclTag::Other;
        if (named && tag == 'u')
            entry.user = Kuid(fields[1].toUInt());
        if (named && tag == 'g')
            entry.group = Kgid(fields[1].toUInt());
        entries.push_back(entry);
    }
    return PosixAcl::fromEntries(entries).value_or(PosixAcl());
}

InodeState stateFrom(unsigned mode, const QString &access, const QString &byDefault = {})
{
    return {Kuid(0), Kgid(0), Mode(mode), aclFrom(access), aclFrom(byDefault), {}};
}

QString lines(const InodeState &state)
{
    const std::string text = aclLines(state, {});
    return QString::fromStdString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// What somebody may, by a kernel's reading of the ACL (fs/posix_acl.c posix_acl_permission(),
/// skipped where the mode's group bits are empty).
AccessMask mayDo(const InodeState &state, std::uint32_t user, const std::set<std::uint32_t> &groups)
{
    const auto isIn = [&](Kgid group) { return groups.count(group.value()) != 0; };
    if (state.owner == Kuid(user))
        return state.mode.ownerClass();
    const bool skipped = state.accessAcl.empty() || state.mode.groupClass().empty();
    if (skipped)
        return isIn(*state.group) ? state.mode.groupClass() : state.mode.otherClass();
    const AccessMask mask = state.accessAcl.mask().value_or(perms("rwx"));
    bool member = false;
    AccessMask ofGroups;
    for (const AclEntry &entry : state.accessAcl.entries()) {
        if (entry.tag == AclTag::User && entry.user == Kuid(user))
            return entry.perms & mask;
        const bool own = entry.tag == AclTag::GroupObj && isIn(*state.group);
        if (own || (entry.tag == AclTag::Group && isIn(*entry.group))) {
            member = true;
            ofGroups |= entry.perms & mask;
        }
    }
    return member ? ofGroups : state.mode.otherClass();
}

} // namespace

class TestAclEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void userEntry_data();
    void userEntry();
    void defaultEntry_data();
    void defaultEntry();
    void nobodyElseGainsOrLoses();
    void difference_data();
    void difference();
    void idsAreShownAsTheyAreThere();

    void setfaclComesToTheSame();
    void getfaclShowsTheSame();

private:
    [[nodiscard]] std::string place(bool directory) const;

    QTemporaryDir m_folder;
    std::string m_missing;
};

void TestAclEdit::initTestCase()
{
    const std::string folder = m_folder.path().toStdString();
    QVERIFY(::mkdir((folder + "/d").c_str(), 0755) == 0);
    QVERIFY(UniqueFd(::open((folder + "/f").c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644)).get()
            >= 0);
    if (::geteuid() != 0)
        m_missing = "other owners need root";
    else if (!putState(place(false), stateFrom(0640, QStringLiteral("u::rw-,g::r--,m::r--,o::---")),
                       false))
        m_missing = "no ACLs in the temporary directory";
    else if (runWords({"setfacl", "--version"}).status != 0)
        m_missing = "no setfacl";
}

std::string TestAclEdit::place(bool directory) const
{
    return m_folder.path().toStdString() + (directory ? "/d" : "/f");
}

void TestAclEdit::userEntry_data()
{
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QString>("after");
    QTest::addColumn<unsigned>("modeAfter");

    const auto row = [](const char *name, unsigned mode, const char *before, const char *rights,
                        const char *after, unsigned modeAfter) {
        QTest::newRow(name) << mode << QString::fromUtf8(before) << QString::fromUtf8(rights)
                            << QString::fromUtf8(after) << modeAfter;
    };
    row("no ACL", 0640, "", "rw", "user::rw- user:5:rw- group::r-- mask::rw- other::---", 0660);
    row("no ACL, no more than the group", 0640, "", "r",
        "user::rw- user:5:r-- group::r-- mask::r-- other::---", 0640);
    row("special bits stay", 06755, "", "w", "user::rwx user:5:-w- group::r-x mask::rwx other::r-x",
        06775);
    row("a mask that cuts is made wider for the entry alone", 0640,
        "u::rw-,u:6:rwx,g::rwx,g:7:rw-,m::r--,o::---", "rw",
        "user::rw- user:5:rw- user:6:r-- group::r-- group:7:r-- mask::rw- other::---", 0660);
    row("an entry that is there gets more", 0640, "u::rw-,u:5:r--,g::r--,m::r--,o::---", "w",
        "user::rw- user:5:rw- group::r-- mask::rw- other::---", 0660);
    row("an entry that is there and was cut", 0640, "u::rw-,u:5:rwx,g::r--,m::r--,o::---", "w",
        "user::rw- user:5:rw- group::r-- mask::rw- other::---", 0660);
    row("an empty mask: named entries never counted", 0604,
        "u::rw-,u:6:rwx,g::rwx,g:7:rwx,m::---,o::r--", "r",
        "user::rw- user:5:r-- group::--- mask::r-- other::r--", 0644);
    row("entries stay sorted", 0640, "u::rw-,u:3:r--,u:9:r--,g::r--,m::r--,o::---", "r",
        "user::rw- user:3:r-- user:5:r-- user:9:r-- group::r-- mask::r-- other::---", 0640);
    row("a mask wider than all entries shrinks", 0670, "u::rw-,u:6:r--,g::r--,m::rwx,o::---", "r",
        "user::rw- user:5:r-- user:6:r-- group::r-- mask::r-- other::---", 0640);
}

void TestAclEdit::userEntry()
{
    QFETCH(unsigned, mode);
    QFETCH(QString, before);
    QFETCH(QString, rights);
    QFETCH(QString, after);
    QFETCH(unsigned, modeAfter);
    const InodeState state =
        withUserEntry(stateFrom(mode, before), Kuid(5), perms(rights.toUtf8().constData()));
    QCOMPARE(lines(state), after);
    QCOMPARE(state.mode.bits(), modeAfter);
}

void TestAclEdit::defaultEntry_data()
{
    QTest::addColumn<QString>("access");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto row = [](const char *name, const char *access, const char *before,
                        const char *after) {
        QTest::newRow(name) << QString::fromUtf8(access) << QString::fromUtf8(before)
                            << QString::fromUtf8(after);
    };
    row("the first has the directory's own entries", "", "",
        "default:user::rwx default:user:5:rwx default:group::r-x default:mask::rwx "
        "default:other::r-x");
    row("named entries of the directory are not handed down", "u::rwx,u:6:rwx,g::r-x,m::rwx,o::r-x",
        "",
        "default:user::rwx default:user:5:rwx default:group::r-x default:mask::rwx "
        "default:other::r-x");
    row("writing by everybody is not handed down", "u::rwx,g::r-x,m::r-x,o::rwx", "",
        "default:user::rwx default:user:5:rwx default:group::r-x default:mask::rwx "
        "default:other::r-x");
    row("one that is there gets the entry", "", "u::rwx,g::---,o::---",
        "default:user::rwx default:user:5:rwx default:group::--- default:mask::rwx "
        "default:other::---");
    row("a mask that cuts wakes nobody's rights", "", "u::rwx,u:6:rwx,g::rwx,m::r-x,o::---",
        "default:user::rwx default:user:5:rwx default:user:6:r-x default:group::r-x "
        "default:mask::rwx default:other::---");
}

void TestAclEdit::defaultEntry()
{
    QFETCH(QString, access);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const InodeState state = stateFrom(0755, access, before);
    const InodeState now = withDefaultUserEntry(state, Kuid(5), perms("rwx"));
    QVERIFY(now.accessAcl == state.accessAcl && now.mode == state.mode);
    QCOMPARE(lines(now)
                 .section(QStringLiteral(" default:user::"), 1)
                 .prepend(QStringLiteral("default:user::")),
             after);
}

void TestAclEdit::nobodyElseGainsOrLoses()
{
    RandomState random(1);
    const std::vector<std::uint32_t> ids = {0, 7, 1000, 1001, 100999, 4000000000U, 55};
    for (int i = 0; i < 2000; ++i) {
        const InodeState before = random.next(false);
        const Kuid user = random.user();
        const AccessMask rights = random.rights();
        const InodeState after = withUserEntry(before, user, rights);
        QCOMPARE(after.mode.groupClass().bits(), after.accessAcl.mask()->bits());
        if (before.owner != user && !after.mode.groupClass().empty())
            QVERIFY(mayDo(after, user.value(), {}).covers(rights));
        for (const std::uint32_t other : ids) {
            if (Kuid(other) == user)
                continue;
            for (const std::uint32_t a : ids) {
                for (const std::uint32_t b : ids) {
                    const std::set<std::uint32_t> groups = {a, b};
                    const AccessMask had = mayDo(before, other, groups);
                    if (mayDo(after, other, groups) == had)
                        continue;
                    QFAIL(qPrintable(QStringLiteral("%1 in %2,%3 for %4: %5 -> %6")
                                         .arg(other)
                                         .arg(a)
                                         .arg(b)
                                         .arg(user.value())
                                         .arg(lines(before), lines(after))));
                }
            }
        }
    }
}

void TestAclEdit::difference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *before, const char *after, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(text);
    };
    row("a new entry", "", "u::rw-,u:5:r--,g::r--,m::r--,o::---", "u:5:r--");
    row("a mask alone", "u::rw-,u:5:rw-,g::r--,m::r--,o::---",
        "u::rw-,u:5:rw-,g::r--,m::rw-,o::---", "m::rw-");
    row("entries that were cut", "u::rw-,u:6:rwx,g::r--,m::r--,o::---",
        "u::rw-,u:5:rw-,u:6:r--,g::r--,m::rw-,o::---", "u:5:rw-,u:6:r--");
    row("an entry goes: not by -m", "u::rw-,u:6:rwx,g::r--,m::---,o::---",
        "u::rw-,u:5:r--,g::---,m::r--,o::---", "");
    row("nothing", "u::rw-,u:6:rwx,g::r--,m::---,o::---", "u::rw-,u:6:rwx,g::r--,m::---,o::---",
        "");
}

void TestAclEdit::difference()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, text);
    const std::string found = aclDifference(stateFrom(0640, before), stateFrom(0640, after), {});
    QCOMPARE(QString::fromStdString(found), text);
}

void TestAclEdit::idsAreShownAsTheyAreThere()
{
    const UidMap uids(*IdMap::parse("0 1000 1\n1 100000 65536\n"));
    const GidMap gids(*IdMap::parse("0 1000 1\n1 200000 65536\n"));
    const InodeState before = stateFrom(0640, {});
    const InodeState after = withUserEntry(before, Kuid(100032), perms("rw"));
    QCOMPARE(QString::fromStdString(aclDifference(before, after, {&uids, &gids})),
             QStringLiteral("u:33:rw-"));
    const InodeState grouped =
        stateFrom(0640, QStringLiteral("u::rw-,g::r--,g:200049:rw-,m::rw-,o::---"));
    QCOMPARE(QString::fromStdString(wholeAcl(grouped, {&uids, &gids})),
             QStringLiteral("u::rw-,g::r--,g:50:rw-,m::rw-,o::---"));
}

void TestAclEdit::setfaclComesToTheSame()
{
    MOUNTLENS_NEED_NOTHING_MISSING(m_missing);
    RandomState random(2);
    for (int i = 0; i < kStates; ++i) {
        const bool directory = i % 2 == 0;
        const std::string path = place(directory);
        const InodeState before = random.next(directory);
        InodeState after = withUserEntry(before, random.user(), random.rights());
        if (directory && random.below(2) == 0)
            after = withDefaultUserEntry(after, random.user(), random.rights());
        const QString text = lines(before) + QStringLiteral(" -> ") + lines(after);
        QVERIFY(putState(path, before, directory));
        QVERIFY2(stateAt(path) == before, qPrintable(text));
        const std::string difference = aclDifference(before, after, {});
        const std::vector<std::string> words =
            difference.empty() ? std::vector<std::string>{"--set", wholeAcl(after, {})}
                               : std::vector<std::string>{"-m", difference};
        const Ended there = runWords({"setfacl", words[0], words[1], path});
        QVERIFY2(there.status == 0, qPrintable(text + QString::fromStdString(there.errors)));
        QVERIFY2(stateAt(path) == after,
                 qPrintable(text + QStringLiteral(" but ") + lines(stateAt(path))));
        const bool hadNone = before.accessAcl.empty() && before.defaultAcl.empty();
        std::vector<std::string> undo = {"setfacl"};
        if (!hadNone && before.defaultAcl.empty())
            undo.emplace_back("-k");
        undo.insert(undo.end(), {"--set", wholeAcl(before, {}), path});
        const Ended back =
            runWords(hadNone ? std::vector<std::string>{"setfacl", "-b", path} : undo);
        QVERIFY2(back.status == 0, qPrintable(text + QString::fromStdString(back.errors)));
        const InodeState now = stateAt(path);
        QVERIFY2(now.accessAcl == before.accessAcl && now.defaultAcl == before.defaultAcl,
                 qPrintable(text + QStringLiteral(" back to ") + lines(now)));
    }
}

void TestAclEdit::getfaclShowsTheSame()
{
    MOUNTLENS_NEED_NOTHING_MISSING(m_missing);
    RandomState random(3);
    for (int i = 0; i < 100; ++i) {
        const bool directory = i % 2 == 0;
        const std::string path = place(directory);
        const InodeState state = random.next(directory);
        QVERIFY(putState(path, state, directory));
        const Ended shown = runWords({"getfacl", "-cnpE", path});
        QCOMPARE(QString::fromStdString(shown.output).trimmed(),
                 QString::fromStdString(aclLines(state, {})));
    }
}

QTEST_GUILESS_MAIN(TestAclEdit)

#include "tst_acl_edit.moc"
