// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/evidence_model.h"

#include "gui/look/cell_delegate.h"

namespace mountlens::ui {

namespace {

QString aboutText(const Evidence &evidence)
{
    switch (evidence.of) {
    case EvidenceOf::Component:
        return evidence.name;
    case EvidenceOf::Process:
        //: What a fact is about, in a table of raw facts
        return EvidenceModel::tr("process");
    case EvidenceOf::Kernel:
        break;
    }
    //: What a fact is about, in a table of raw facts
    return EvidenceModel::tr("kernel");
}

QString cellText(const Evidence &evidence, int column)
{
    if (column == EvidenceModel::About)
        return aboutText(evidence);
    if (column == EvidenceModel::Fact)
        return evidence.fact.isEmpty() ? evidence.words : evidence.fact;
    return evidence.value;
}

bool isFixedWidth(const Evidence &evidence, int column)
{
    return column == EvidenceModel::Value
           || (column == EvidenceModel::Fact && evidence.words.isEmpty())
           || (column == EvidenceModel::About && evidence.of == EvidenceOf::Component);
}

} // namespace

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Evidence &evidence = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(evidence, index.column());
    case CodeRole:
        return isFixedWidth(evidence, index.column());
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case About:
        //: Column header: the file, process or kernel that a fact is about
        return tr("About");
    case Fact:
        //: Column header: the name of a raw fact (stat, uid_map, CapEff)
        return tr("Fact");
    case Value:
        //: Column header: the value of a raw fact
        return tr("Value");
    default:
        return {};
    }
}

QString EvidenceModel::rowText(int row) const
{
    const Evidence &evidence = m_rows[static_cast<std::size_t>(row)];
    return cellText(evidence, About) + u'\t' + cellText(evidence, Fact) + u'\t'
           + cellText(evidence, Value);
}

QString EvidenceModel::wholeText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row)
        text += rowText(row) + u'\n';
    return text;
}

void EvidenceModel::rebuild()
{
    m_rows = view() ? evidenceOf(*view()) : std::vector<Evidence>();
}

} // namespace mountlens::ui
