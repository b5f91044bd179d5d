// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/subject_fields.h"

#include "snapshot/answer_fields.h"

#include <limits>

namespace mountlens {

namespace {

using json::id;
using json::idIfAny;
using json::number;
using json::object;
using json::text;

constexpr std::size_t kMaxAncestors = 32;

QJsonObject writeCredentials(const Credentials &credentials)
{
    QJsonArray groups;
    for (const Kgid group : credentials.supplementaryGroups)
        groups.append(id(group));
    return object({{"uid", object({{"real", id(credentials.realUid)},
                                   {"effective", id(credentials.effectiveUid)},
                                   {"saved", id(credentials.savedUid)},
                                   {"fs", id(credentials.fsUid)}})},
                   {"gid", object({{"real", id(credentials.realGid)},
                                   {"effective", id(credentials.effectiveGid)},
                                   {"saved", id(credentials.savedGid)},
                                   {"fs", id(credentials.fsGid)}})},
                   {"groups", groups},
                   {"effective", writeCapabilities(credentials.effective)},
                   {"permitted", writeCapabilities(credentials.permitted)},
                   {"umask", text(modeText(credentials.umask))}});
}

std::optional<Pid> optionalPid(const JsonField &field)
{
    if (!field.exists())
        return std::nullopt;
    return Pid(static_cast<std::int32_t>(field.number(std::numeric_limits<std::int32_t>::max())));
}

std::string readBytes(const JsonField &field)
{
    return field.bytes();
}

Credentials readCredentials(const JsonField &field)
{
    Credentials credentials;
    const JsonField uid = field["uid"];
    credentials.realUid = Kuid(uid["real"].id());
    credentials.effectiveUid = Kuid(uid["effective"].id());
    credentials.savedUid = Kuid(uid["saved"].id());
    credentials.fsUid = Kuid(uid["fs"].id());
    const JsonField gid = field["gid"];
    credentials.realGid = Kgid(gid["real"].id());
    credentials.effectiveGid = Kgid(gid["effective"].id());
    credentials.savedGid = Kgid(gid["saved"].id());
    credentials.fsGid = Kgid(gid["fs"].id());
    std::vector<Kgid> groups;
    field["groups"].each([&](const JsonField &group) { groups.emplace_back(group.id()); });
    credentials.setGroups(std::move(groups));
    credentials.effective = readCapabilities(field["effective"]);
    credentials.permitted = readCapabilities(field["permitted"]);
    credentials.umask = readMode(field["umask"]);
    return credentials;
}

} // namespace

QJsonArray writeIdMap(const IdMap &map)
{
    QJsonArray extents;
    for (const IdMapExtent &extent : map.extents()) {
        extents.append(
            QJsonArray{number(extent.first), number(extent.lowerFirst), number(extent.count)});
    }
    return extents;
}

IdMap readIdMap(const JsonField &field)
{
    std::vector<IdMapExtent> extents;
    field.each([&](const JsonField &line) {
        std::vector<std::uint32_t> numbers;
        line.each([&](const JsonField &number) { numbers.push_back(number32(number)); });
        if (numbers.size() != 3)
            return line.fail("not three numbers");
        extents.push_back({numbers[0], numbers[1], numbers[2]});
    });
    auto map = IdMap::fromExtents(std::move(extents));
    if (!map)
        field.fail("extents overlap, wrap or are too many");
    return std::move(map).value_or(IdMap());
}

QJsonObject writeNamespace(const UserNamespace &ns)
{
    QJsonArray ancestors;
    for (const NamespaceAncestor &ancestor : ns.ancestors)
        ancestors.append(object({{"id", id(ancestor.id)}, {"owner", idIfAny(ancestor.owner)}}));
    return object({{"id", id(ns.id)},
                   {"initial", ns.initial},
                   {"owner", idIfAny(ns.owner)},
                   {"uids", writeIdMap(ns.uids.plain())},
                   {"gids", writeIdMap(ns.gids.plain())},
                   {"ancestors", ancestors}});
}

UserNamespace readNamespace(const JsonField &field)
{
    UserNamespace ns;
    ns.id = NamespaceId(field["id"].number(kAny64));
    ns.initial = field["initial"].boolean();
    ns.owner = optionalId<Kuid>(field["owner"]);
    ns.uids = UidMap(readIdMap(field["uids"]));
    ns.gids = GidMap(readIdMap(field["gids"]));
    field["ancestors"].each([&](const JsonField &ancestor) {
        ns.ancestors.push_back(
            {NamespaceId(ancestor["id"].number(kAny64)), optionalId<Kuid>(ancestor["owner"])});
    });
    if (ns.ancestors.size() > kMaxAncestors)
        field["ancestors"].fail("too many");
    return ns;
}

QJsonObject writeSubject(const Subject &subject)
{
    return object({{"credentials", writeCredentials(subject.credentials)},
                   {"userNamespace", writeNamespace(subject.userNamespace)},
                   {"pid", idIfAny(subject.pid)},
                   {"innerPid", idIfAny(subject.innerPid)},
                   {"command", text(subject.command)},
                   {"noNewPrivileges", subject.noNewPrivileges},
                   {"seccomp", text(storedName(subject.seccomp))},
                   {"securityLabel", writeAnswer(subject.securityLabel, text)}});
}

Subject readSubject(const JsonField &field)
{
    Subject subject;
    subject.credentials = readCredentials(field["credentials"]);
    subject.userNamespace = readNamespace(field["userNamespace"]);
    subject.pid = optionalPid(field["pid"]);
    subject.innerPid = optionalPid(field["innerPid"]);
    subject.command = field["command"].bytes();
    subject.noNewPrivileges = field["noNewPrivileges"].boolean();
    subject.seccomp = field["seccomp"].name(SeccompMode::Off);
    subject.securityLabel = readAnswer(field["securityLabel"], readBytes);
    return subject;
}

} // namespace mountlens
