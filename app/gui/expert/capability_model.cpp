// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/capability_model.h"

#include "text/value_text.h"

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

constexpr int kCount = 41; // up to CAP_CHECKPOINT_RESTORE (Linux 5.9)
constexpr std::array kCommon = {Capability::DacOverride, Capability::DacReadSearch,
                                Capability::Fowner, Capability::Chown, Capability::SysAdmin};

std::array<Capability, kCount> inOrder()
{
    std::array<Capability, kCount> all{};
    auto next = std::copy(kCommon.begin(), kCommon.end(), all.begin());
    for (std::uint8_t number = 0; number < kCount; ++number) {
        const auto capability = static_cast<Capability>(number);
        if (std::find(kCommon.begin(), kCommon.end(), capability) == kCommon.end())
            *next++ = capability;
    }
    return all;
}

Capability capabilityAt(const QModelIndex &index)
{
    static const std::array kOrder = inOrder();
    return kOrder[static_cast<std::size_t>(index.row())];
}

/// What it is good for, where files are concerned.
QString useOf(Capability capability)
{
    switch (capability) {
    case Capability::DacOverride:
        return CapabilityModel::tr("passes over all rights, but for running what nobody may run");
    case Capability::DacReadSearch:
        return CapabilityModel::tr("reads every file and enters every directory");
    case Capability::Fowner:
        return CapabilityModel::tr("counts as the owner where only the owner may change something");
    case Capability::Chown:
        return CapabilityModel::tr("gives files to other users and groups");
    case Capability::SysAdmin:
        return CapabilityModel::tr("mounts, and much else that an administrator may do");
    default:
        return {};
    }
}

} // namespace

void CapabilityModel::setCapabilities(CapabilitySet capabilities)
{
    if (m_capabilities == capabilities)
        return;
    m_capabilities = capabilities;
    emit dataChanged(index(0), index(kCount - 1), {Qt::CheckStateRole});
}

void CapabilityModel::retranslate()
{
    emit dataChanged(index(0), index(kCount - 1), {Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

int CapabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kCount;
}

QVariant CapabilityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Capability capability = capabilityAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return capabilityText(capability);
    case Qt::CheckStateRole:
        return m_capabilities.has(capability) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return useOf(capability);
    default:
        return {};
    }
}

bool CapabilityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Capability capability = capabilityAt(index);
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted == m_capabilities.has(capability))
        return true;
    m_capabilities = CapabilitySet(m_capabilities.bits() ^ CapabilitySet().with(capability).bits());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit toggled();
    return true;
}

Qt::ItemFlags CapabilityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
           | Qt::ItemNeverHasChildren;
}

} // namespace mountlens::ui
