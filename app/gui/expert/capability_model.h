// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Capabilities to be ticked, those that decide about files first.
#pragma once

#include "model/capability.h"

#include <QAbstractListModel>

namespace mountlens::ui {

class CapabilityModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Emits no toggled().
    void setCapabilities(CapabilitySet capabilities);
    [[nodiscard]] CapabilitySet capabilities() const noexcept { return m_capabilities; }
    /// Words of the rows again.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// By whoever uses the list.
    void toggled();

private:
    CapabilitySet m_capabilities;
};

} // namespace mountlens::ui
