// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_class.h"

#include <variant>

namespace mountlens::ui {

namespace {

bool isClassStage(Stage stage)
{
    return stage == Stage::OwnerClass || stage == Stage::Acl || stage == Stage::GroupClass
           || stage == Stage::OtherClass;
}

} // namespace

const CheckStep *classStep(const Verdict &verdict, std::size_t component)
{
    const CheckStep *found = nullptr;
    for (const CheckStep &step : verdict.steps) {
        const bool answers = step.result == StepResult::Pass || step.result == StepResult::Deny;
        if (answers && step.component == component && isClassStage(reasonStage(step.reason.id)))
            found = &step;
    }
    return found;
}

AccessClass classOf(ReasonId reason)
{
    switch (reason) {
    case ReasonId::OwnerClassGrants:
    case ReasonId::OwnerClassDenies:
        return AccessClass::Owner;
    case ReasonId::AclUserGrants:
    case ReasonId::AclUserDenies:
    case ReasonId::AclUserMasked:
        return AccessClass::NamedUser;
    case ReasonId::AclGroupGrants:
    case ReasonId::AclGroupMasked:
        return AccessClass::NamedGroup;
    case ReasonId::GroupClassGrants:
    case ReasonId::GroupClassDenies:
    case ReasonId::AclGroupsDeny:
        return AccessClass::Group;
    case ReasonId::OtherClassGrants:
    case ReasonId::OtherClassDenies:
    case ReasonId::AclOtherGrants:
    case ReasonId::AclOtherDenies:
        return AccessClass::Others;
    default:
        return AccessClass::None;
    }
}

std::vector<AccessMask> masksOf(const Reason &reason)
{
    std::vector<AccessMask> masks;
    for (const ReasonArg &arg : reason.args) {
        if (const auto *mask = std::get_if<AccessMask>(&arg))
            masks.push_back(*mask);
    }
    return masks;
}

std::optional<std::uint32_t> entryId(const Reason &reason)
{
    if (reason.args.empty())
        return std::nullopt;
    if (const auto *user = std::get_if<Kuid>(&reason.args.front()))
        return user->value();
    if (const auto *group = std::get_if<Vfsgid>(&reason.args.front()))
        return group->value();
    return std::nullopt;
}

} // namespace mountlens::ui
