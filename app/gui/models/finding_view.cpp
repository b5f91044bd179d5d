// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/finding_view.h"

#include "cases/beyond.h"
#include "model/mount_ids.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <variant>

namespace mountlens::ui {

namespace {

bool isAboutRights(Stage stage)
{
    return stage == Stage::OwnerClass || stage == Stage::Acl || stage == Stage::GroupClass
           || stage == Stage::OtherClass;
}

/// The last of a reason's rights is what was asked for.
AccessMask wantedBy(const Reason &reason)
{
    if (!isAboutRights(reasonStage(reason.id)) || reason.args.empty())
        return {};
    const auto *want = std::get_if<AccessMask>(&reason.args.back());
    return want ? *want : AccessMask();
}

QString directoryRight(Access right)
{
    switch (right) {
    case Access::Read:
        //: A right on a directory: to see its names. Part of a list in a table cell
        return QCoreApplication::translate("Right", "list", "right on a directory");
    case Access::Write:
        //: A right on a directory: to make and remove names. Part of a list in a table cell
        return QCoreApplication::translate("Right", "write", "right on a directory");
    case Access::Execute:
        break;
    }
    //: A right on a directory: to pass through. Part of a list in a table cell
    return QCoreApplication::translate("Right", "search", "right on a directory");
}

QString fileRight(Access right)
{
    switch (right) {
    case Access::Read:
        //: A right on a file. Part of a list in a table cell
        return QCoreApplication::translate("Right", "read", "right on a file");
    case Access::Write:
        //: A right on a file. Part of a list in a table cell
        return QCoreApplication::translate("Right", "write", "right on a file");
    case Access::Execute:
        break;
    }
    //: A right on a file. Part of a list in a table cell
    return QCoreApplication::translate("Right", "execute", "right on a file");
}

QString nameIn(const std::map<std::uint32_t, std::string> &names,
               const std::optional<std::uint32_t> &id)
{
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? QString() : shownBytes(found->second);
}

struct IdPair
{
    std::optional<std::uint32_t> uid;
    std::optional<std::uint32_t> gid;

    bool operator==(const IdPair &) const = default;
};

template <class Id>
std::optional<std::uint32_t> plain(const std::optional<Id> &id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

IdPair hostOwner(const PathComponent &component)
{
    return {plain(component.vfsuid), plain(component.vfsgid)};
}

IdPair insideOwner(const UserNamespace &ns, const PathComponent &component)
{
    IdPair ids;
    if (component.vfsuid)
        ids.uid = plain(ns.uids.mapUp(asKuid(*component.vfsuid)));
    if (component.vfsgid)
        ids.gid = plain(ns.gids.mapUp(asKgid(*component.vfsgid)));
    return ids;
}

QString numberText(const std::optional<std::uint32_t> &id)
{
    return id ? QString::number(*id) : noIdText();
}

QString namedText(const IdPair &ids, const NameTable &names)
{
    QString numbers = numberText(ids.uid) + u':' + numberText(ids.gid);
    const QString user = nameIn(names.users, ids.uid);
    const QString group = nameIn(names.groups, ids.gid);
    if (user.isEmpty() && group.isEmpty())
        return numbers;
    const auto orDash = [](const QString &name) {
        return name.isEmpty() ? QStringLiteral("–") : name;
    };
    return numbers + QStringLiteral(" (") + orDash(user) + u':' + orDash(group) + u')';
}

const PathComponent *componentAt(const FindingView &view, std::size_t index)
{
    const auto &components = view.whole.verdict.components;
    const bool known = index < components.size() && components[index].inode;
    return known ? &components[index] : nullptr;
}

/// The subject's own files name what it sees; on the host those are the host's.
const NameTable &namesInside(const FindingView &view)
{
    const SubjectNames &names = view.finding->opened->names;
    const bool onHost = view.whole.subject.userNamespace.initial && names.container == NameTable();
    return onHost ? names.host : names.container;
}

} // namespace

FindingViewPtr viewOf(FindingPtr finding)
{
    if (!finding)
        return nullptr;
    CheckReport whole = withTheRest(*finding->opened, finding->facts(), finding->report);
    return std::make_shared<const FindingView>(FindingView{std::move(finding), std::move(whole)});
}

bool decidesAt(const CheckReport &report, std::size_t component)
{
    const Verdict &verdict = report.verdict;
    return verdict.deciding && *verdict.deciding < verdict.steps.size()
           && verdict.steps[*verdict.deciding].component == component;
}

StepResult resultAt(const CheckReport &report, std::size_t component)
{
    if (decidesAt(report, component))
        return report.verdict.steps[*report.verdict.deciding].result;
    bool reached = false;
    bool passed = false;
    for (const CheckStep &step : report.verdict.steps) {
        if (step.component != component)
            continue;
        reached = reached || step.result != StepResult::NotReached;
        passed = passed || step.result == StepResult::Pass;
    }
    if (!reached && report.verdict.deciding)
        return StepResult::NotReached;
    return passed ? StepResult::Pass : StepResult::NotApplicable;
}

QString neededText(const CheckReport &report, std::size_t component)
{
    AccessMask needed;
    for (const CheckStep &step : report.verdict.steps) {
        if (step.component == component)
            needed = needed | wantedBy(step.reason);
    }
    const auto &inode = report.verdict.components[component].inode;
    const bool directory = inode && inode->type == FileType::Directory;
    QStringList words;
    for (const Access right : {Access::Read, Access::Write, Access::Execute}) {
        if (needed.has(right))
            words += directory ? directoryRight(right) : fileRight(right);
    }
    return words.join(QStringLiteral(", "));
}

QString ownerInsideText(const FindingView &view, std::size_t component)
{
    const PathComponent *known = componentAt(view, component);
    if (!known)
        return {};
    return namedText(insideOwner(view.whole.subject.userNamespace, *known), namesInside(view));
}

QString ownerOnHostText(const FindingView &view, std::size_t component)
{
    const PathComponent *known = componentAt(view, component);
    if (!known)
        return {};
    const IdPair inside = insideOwner(view.whole.subject.userNamespace, *known);
    const IdPair host = hostOwner(*known);
    const QString text = namedText(host, view.finding->opened->names.host);
    const bool tellsMore = host != inside || text.contains(u'(');
    return tellsMore ? text : QString();
}

} // namespace mountlens::ui
