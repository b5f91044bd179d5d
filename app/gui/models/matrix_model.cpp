// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/matrix_model.h"

#include "gui/look/cell_delegate.h"
#include "gui/look/verdict_badge.h"
#include "gui/models/spoken_cell.h"
#include "text/check_text.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/reason_text.h"
#include "text/value_text.h"

#include <QApplication>

namespace mountlens::ui {

namespace {

QString cellText(const MatrixCell &cell)
{
    if (!cell.applies) {
        //: A cell of a table: the operation fails, whatever the rights are; %1 is an error code
        //: (ENOTDIR)
        return fill(MatrixModel::tr("not applicable, %1"), {errnoName(cell.errorNumber)});
    }
    const QString word = verdictWord(cell.kind);
    return cell.code.empty() ? word : word + u' ' + QString::fromStdString(cell.code);
}

QString whyText(const MatrixCell &cell)
{
    QStringList texts;
    if (cell.reason)
        texts += reasonText(*cell.reason);
    for (const Error &error : cell.missing)
        texts += errorText(error);
    texts.removeDuplicates();
    return texts.isEmpty() ? cellText(cell) : texts.join(u'\n');
}

QString numberAndName(const MatrixSubject &who, const SubjectNames &names)
{
    const UserNamespace &ns = who.subject.userNamespace;
    const auto uid = ns.uids.mapUp(who.subject.credentials.fsUid);
    const QString number = idText(uid);
    const bool onHost = ns.initial && names.container == NameTable();
    const auto &users = onHost ? names.host.users : names.container.users;
    const auto found = uid ? users.find(uid->value()) : users.end();
    return found == users.end() ? number
                                : number + QStringLiteral(" (") + shownBytes(found->second) + u')';
}

} // namespace

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lines.empty() ? 0 : 1 + static_cast<int>(m_matrix.subjects.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const MatrixCell *cell = cellAt(index))
        return cellData(*cell, index, role);
    return nameData(index, role);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    if (section == 0) {
        //: Column header: what a process may want to do
        return tr("Operation");
    }
    return subjectHeader(m_matrix.subjects[static_cast<std::size_t>(section - 1)]);
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    const bool heading =
        index.isValid()
        && std::holds_alternative<OperationGroup>(m_lines[static_cast<std::size_t>(index.row())]);
    return heading ? Qt::ItemIsEnabled : FindingTable::flags(index);
}

std::optional<Question> MatrixModel::questionAt(const QModelIndex &index) const
{
    if (!index.isValid() || !cellAt(index))
        return std::nullopt;
    const Operation operation = std::get<Operation>(m_lines[static_cast<std::size_t>(index.row())]);
    return questionBehind(*view()->finding,
                          m_matrix.subjects[static_cast<std::size_t>(index.column() - 1)],
                          m_matrix.rows[static_cast<std::size_t>(operation)].request);
}

QModelIndex MatrixModel::askedIndex() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex cell = index(row, 1);
        if (cell.data(AskedRole).toBool())
            return cell;
    }
    return {};
}

void MatrixModel::rebuild()
{
    m_matrix = {};
    m_lines.clear();
    const bool decidable = view() && view()->whole.setUpTarget.empty() && !view()->whole.refused
                           && !view()->whole.verdict.components.empty();
    if (!decidable)
        return;
    const Finding &finding = *view()->finding;
    m_matrix = matrixOf(*finding.opened, finding.inside, finding.facts(), finding.request());
    for (const OperationGroup group : kOperationGroups) {
        m_lines.emplace_back(group);
        for (const Operation operation : operationsOf(group))
            m_lines.emplace_back(operation);
    }
}

const MatrixCell *MatrixModel::cellAt(const QModelIndex &index) const
{
    const auto *operation = std::get_if<Operation>(&m_lines[static_cast<std::size_t>(index.row())]);
    if (!operation || index.column() == 0)
        return nullptr;
    return &m_matrix.rows[static_cast<std::size_t>(*operation)]
                .cells[static_cast<std::size_t>(index.column() - 1)];
}

QVariant MatrixModel::cellData(const MatrixCell &cell, const QModelIndex &index, int role) const
{
    const Operation operation = std::get<Operation>(m_lines[static_cast<std::size_t>(index.row())]);
    const bool asked = index.column() == 1 && operation == view()->finding->request().operation;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(cell);
    case Qt::AccessibleDescriptionRole:
        return whyText(cell);
    case Qt::ToolTipRole:
        return plainToolTip(whyText(cell));
    case SymbolRole:
        return static_cast<int>(cell.applies ? symbolOf(cell.kind) : Symbol::NotReached);
    case ToneRole:
        return static_cast<int>(cell.applies ? toneOf(cell.kind) : Tone::Neutral);
    case MutedRole:
        return !cell.applies;
    case Qt::BackgroundRole:
        return asked ? QVariant(toneFill(Tone::Accent, QApplication::palette())) : QVariant();
    case Qt::FontRole:
        return decidingFont(asked);
    case HeadingRole:
        return false;
    case AskedRole:
        return asked;
    case KindRole:
        return static_cast<int>(cell.kind);
    default:
        return {};
    }
}

QVariant MatrixModel::nameData(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const auto *group = std::get_if<OperationGroup>(&line);
    switch (role) {
    case Qt::AccessibleTextRole:
        return spokenCell(nameData(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
        if (index.column() > 0)
            return QString();
        return group ? operationGroupText(*group) : operationText(std::get<Operation>(line));
    case Qt::FontRole:
        return decidingFont(group != nullptr);
    case HeadingRole:
        return group != nullptr;
    default:
        return {};
    }
}

QString MatrixModel::subjectHeader(const MatrixSubject &who) const
{
    const QString user = numberAndName(who, view()->finding->opened->names);
    const QString process = shownBytes(who.subject.command);
    switch (who.role) {
    case MatrixRole::Asked:
        //: Column header of two lines; %1 is a user: number and name, 101 (nginx)
        return fill(tr("%1\nasked about"), {user});
    case MatrixRole::Seen:
        //: Column header of two lines; %1 is a user: number and name, 33 (www-data); %2 the name
        //: of a program
        return fill(tr("%1\nruns %2"), {user, process});
    case MatrixRole::Root:
        //: Column header of two lines; %1 is a user: number and name, 0 (root)
        return fill(tr("%1\nroot inside"), {user});
    case MatrixRole::Other:
        break;
    }
    //: Column header of two lines: a user without any relation to the files; %1 is a number
    return fill(tr("%1\nanybody else"), {user});
}

} // namespace mountlens::ui
