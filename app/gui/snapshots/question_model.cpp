// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshots/question_model.h"

#include "cases/finding_snapshot.h"
#include "cases/opened_report.h"
#include "diagnosis/diagnose.h"
#include "gui/look/cell_delegate.h"
#include "text/check_text.h"
#include "text/value_text.h"

#include <utility>

namespace mountlens::ui {

void QuestionModel::setFinding(FindingPtr finding)
{
    beginResetModel();
    m_finding = std::move(finding);
    m_requests = m_finding ? questionsOf(*m_finding) : std::vector<Request>();
    m_answers.assign(m_requests.size(), std::nullopt);
    if (!m_answers.empty())
        m_answers.front() = m_finding->report.verdict.kind;
    endResetModel();
}

const Request *QuestionModel::request(int row) const
{
    const bool there = row >= 0 && row < rowCount();
    return there ? &m_requests[static_cast<std::size_t>(row)] : nullptr;
}

void QuestionModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

int QuestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == Answer)
        return verdictCell(answer(index.row()), role);
    if (role == CodeRole)
        return index.column() == Path;
    return role == Qt::DisplayRole ? text(index.row(), index.column()) : QVariant();
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        //: Heading of a column: reading, writing...
        return tr("Operation");
    case Path:
        //: Heading of a column: the path of a file
        return tr("Path");
    case Answer:
        //: Heading of a column: allowed or denied
        return tr("Answer");
    default:
        return {};
    }
}

QString QuestionModel::text(int row, int column) const
{
    const Request &request = m_requests[static_cast<std::size_t>(row)];
    if (column == What)
        return operationText(request.operation);
    if (request.path2.empty())
        return shownBytes(request.path);
    return shownBytes(request.path) + QStringLiteral(" → ") + shownBytes(request.path2);
}

VerdictKind QuestionModel::answer(int row) const
{
    auto &known = m_answers[static_cast<std::size_t>(row)];
    if (known)
        return *known;
    const OpenedCase &opened = *m_finding->opened;
    // Where the engine cannot make the container, nothing in it can be done.
    known = failingSetUp(opened) ? m_finding->report.verdict.kind
                                 : diagnose(opened.subject, m_finding->facts(),
                                            m_requests[static_cast<std::size_t>(row)])
                                       .kind;
    return *known;
}

} // namespace mountlens::ui
