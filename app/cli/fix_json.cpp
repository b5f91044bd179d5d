// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/fix_json.h"

#include "snapshot/json_build.h"
#include "snapshot/stored_names.h"
#include "text/value_text.h"

namespace mountlens::ui {

namespace {

using json::object;

QJsonArray words(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &word : list)
        array.append(json::text(word));
    return array;
}

QJsonArray commands(const std::vector<FixCommand> &list)
{
    QJsonArray array;
    for (const FixCommand &command : list) {
        array.append(
            object({{"argv", words(command.argv)}, {"as", json::text(runAsName(command.as))}}));
    }
    return array;
}

QJsonObject outcome(const Outcome &of)
{
    const auto kind = [](VerdictKind each) { return json::text(storedName(each)); };
    return object({{"read", kind(of.read)},
                   {"write", kind(of.write)},
                   {"create", kind(of.create)},
                   {"delete", kind(of.remove)}});
}

template <class Id>
QJsonValue nameOf(const std::map<std::uint32_t, std::string> &names, const std::optional<Id> &id)
{
    const auto found = id ? names.find(id->value()) : names.end();
    return found == names.end() ? QJsonValue() : json::text(found->second);
}

QJsonArray parties(const std::vector<Party> &list, const SubjectNames &names)
{
    QJsonArray array;
    for (const Party &party : list) {
        const bool group = party.kind == PartyKind::Group;
        array.append(object({{"who", json::text(partyKindName(party.kind))},
                             {"uid", json::idOrNull(party.uid)},
                             {"gid", json::idOrNull(party.gid)},
                             {"name", group ? nameOf(names.host.groups, party.gid)
                                            : nameOf(names.host.users, party.uid)},
                             {"container", json::textOrNull(party.container)},
                             {"rights", json::text(mountlens::accessText(party.rights))},
                             {"ownership", party.ownership},
                             {"path", json::textOrNull(party.path)}}));
    }
    return array;
}

QJsonValue config(const std::optional<ConfigChange> &change)
{
    if (!change)
        return {};
    return object({{"file", json::text(change->file)},
                   {"key", json::text(change->key)},
                   {"value", json::text(change->value)}});
}

QJsonObject fixObject(const Fix &fix, int rank, const SubjectNames &names)
{
    return object({{"kind", json::text(fixKindName(fix.kind))},
                   {"rank", rank},
                   {"status", json::text(fixStatusName(fix.status))},
                   {"run", commands(fix.run)},
                   {"engineArgs", object({{"add", words(fix.engineArgs.add)},
                                          {"remove", words(fix.engineArgs.remove)}})},
                   {"command", fix.command.empty() ? QJsonValue() : words(fix.command)},
                   {"config", config(fix.config)},
                   {"recreate", fix.recreate},
                   {"undo", commands(fix.undo)},
                   {"before", outcome(fix.before)},
                   {"after", outcome(fix.after)},
                   {"verdictAfter", json::text(storedName(fix.verdictAfter))},
                   {"gains", parties(fix.gains, names)},
                   {"loses", parties(fix.loses, names)},
                   {"risk", json::text(riskName(fix.risk))},
                   {"riskReason", json::text(riskReasonName(fix.riskReason))},
                   {"survives", fix.survives},
                   {"coversNewFiles", fix.coversNewFiles},
                   {"args", words(fix.args)}});
}

} // namespace

QJsonArray fixesJson(const Proposals &proposals, const SubjectNames &names)
{
    QJsonArray array;
    for (const Fix &fix : proposals.fixes)
        array.append(fixObject(fix, static_cast<int>(array.size()) + 1, names));
    return array;
}

QJsonArray withheldJson(const Proposals &proposals)
{
    QJsonArray array;
    for (const Withheld &each : proposals.withheld) {
        array.append(object({{"kind", json::text(fixKindName(each.kind))},
                             {"reason", json::text(withheldReasonName(each.reason))},
                             {"args", words(each.args)}}));
    }
    return array;
}

} // namespace mountlens::ui
