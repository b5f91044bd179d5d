// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The raw facts that a verdict was decided on.
#pragma once

#include "gui/models/finding_table.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace mountlens::ui {

/// What a fact is about.
enum class EvidenceOf : std::uint8_t {
    Component,
    Process,
    Kernel,
};

/// One fact; everything in it is escaped for showing.
struct Evidence
{
    EvidenceOf of = EvidenceOf::Component;
    /// Of a component.
    QString name;
    /// As the kernel calls it ("uid_map"); empty: `words` says it.
    QString fact;
    QString words;
    QString value;

    bool operator==(const Evidence &) const = default;
};

/// Every fact of a finding: components, the process, the kernel.
std::vector<Evidence> evidenceOf(const FindingView &view);

/// A row for each fact.
class EvidenceModel : public FindingTable
{
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        About,
        Fact,
        Value,
        ColumnCount,
    };

    using FindingTable::FindingTable;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A row as text, its cells apart by tabulators, without a newline.
    [[nodiscard]] QString rowText(int row) const;
    /// All rows, each with a newline.
    [[nodiscard]] QString wholeText() const;

protected:
    void rebuild() override;

private:
    std::vector<Evidence> m_rows;
};

} // namespace mountlens::ui
