// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/check_model.h"

#include "gui/look/cell_delegate.h"
#include "gui/models/spoken_cell.h"
#include "text/check_text.h"
#include "text/reason_text.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QStringList>

namespace mountlens::ui {

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !view() ? 0 : static_cast<int>(view()->whole.verdict.steps.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool CheckModel::decides(std::size_t row) const
{
    return view()->whole.verdict.deciding == row;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const int column = index.column();
    const CheckStep &step = view()->whole.verdict.steps[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spokenCell(text(row, column));
    case SymbolRole:
        return symbolAt(row, column);
    case ToneRole:
        return toneAt(row, column);
    case MutedRole:
        return step.result == StepResult::NotReached;
    case CodeRole:
        return column == Component;
    case Qt::FontRole:
        return decidingFont(decides(row));
    case ResultRole:
        return static_cast<int>(step.result);
    case ComponentRole:
        return static_cast<int>(step.component);
    case DecidesRole:
        return decides(row);
    case WholeTextRole:
        return foundText(row);
    default:
        return {};
    }
}

QVariant CheckModel::symbolAt(std::size_t row, int column) const
{
    if (column == Decides && decides(row))
        return static_cast<int>(Symbol::Decides);
    if (column == Result)
        return static_cast<int>(stepSymbol(view()->whole.verdict.steps[row].result));
    return {};
}

QVariant CheckModel::toneAt(std::size_t row, int column) const
{
    if (column == Decides && decides(row))
        return static_cast<int>(Tone::Accent);
    if (column == Result)
        return static_cast<int>(stepTone(view()->whole.verdict.steps[row].result));
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Result:
        //: Column header: what one check of the kernel came to
        return tr("Result");
    case Decides:
        //: Column header: marks the one check that decides the whole question
        return tr("Decides");
    case Component:
        //: Column header: the name in the path that a check is about
        return tr("Component");
    case Check:
        //: Column header: what one check of the kernel looks at
        return tr("Check", "noun");
    case Found:
        //: Column header: what the kernel sees there, and what that means
        return tr("What the kernel sees");
    default:
        return {};
    }
}

QString CheckModel::text(std::size_t row, int column) const
{
    const Verdict &verdict = view()->whole.verdict;
    const CheckStep &step = verdict.steps[row];
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Result:
        return stepResultText(step.result);
    case Decides:
        //: Mark of the one check that decides the whole question; a cell of a table
        return decides(row) ? tr("decides") : QString();
    case Component:
        return step.component < verdict.components.size()
                   ? shownBytes(verdict.components[step.component].name)
                   : QString();
    case Check:
        return stageText(reasonStage(step.reason.id));
    default:
        return foundText(row);
    }
}

QString CheckModel::foundText(std::size_t row) const
{
    const CheckReport &report = view()->whole;
    const CheckStep &step = report.verdict.steps[row];
    if (step.result == StepResult::NotReached)
        return tr("The kernel does not come to this check.");
    QStringList texts{reasonText(step.reason)};
    if (step.result == StepResult::Unknown && decides(row))
        texts += missingTexts(report);
    return texts.join(QStringLiteral(" · "));
}

void CheckFilter::setHidesPassed(bool hides)
{
    m_hidesPassed = hides;
    invalidateFilter();
}

void CheckFilter::sort(int /*column*/, Qt::SortOrder /*order*/) {}

bool CheckFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_hidesPassed)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto result = static_cast<StepResult>(index.data(CheckModel::ResultRole).toInt());
    return result != StepResult::Pass && result != StepResult::NotApplicable;
}

} // namespace mountlens::ui
