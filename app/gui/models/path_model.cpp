// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/path_model.h"

#include "gui/look/cell_delegate.h"
#include "gui/models/spoken_cell.h"
#include "text/check_text.h"
#include "text/fill.h"
#include "text/text_report.h"
#include "text/value_text.h"

namespace mountlens::ui {

namespace {

QString nameText(const PathComponent &component)
{
    const QString name = shownBytes(component.name);
    return component.linkTarget ? name + QStringLiteral(" → ") + shownBytes(*component.linkTarget)
                                : name;
}

QString modeOf(const PathComponent &component)
{
    if (!component.inode)
        return {};
    const bool acl = component.acl && !component.acl->empty();
    return modeText(component.inode->type, component.inode->mode)
           + (acl ? QStringLiteral("+") : QString());
}

QString aclOf(const PathComponent &component)
{
    return component.acl && !component.acl->empty() ? aclText(*component.acl) : QStringLiteral("–");
}

bool isFixedWidth(int column)
{
    return column == PathModel::Name || column == PathModel::ModeBits || column == PathModel::Owner
           || column == PathModel::Acl;
}

} // namespace

int PathModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !view() ? 0
                                       : static_cast<int>(view()->whole.verdict.components.size());
}

int PathModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PathModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const int column = index.column();
    const StepResult result = resultAt(view()->whole, row);
    const bool decides = decidesAt(view()->whole, row);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spokenCell(text(row, column));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case SymbolRole:
        return column == Result ? QVariant(static_cast<int>(stepSymbol(result))) : QVariant();
    case ToneRole:
        return column == Result ? QVariant(static_cast<int>(stepTone(result))) : QVariant();
    case MutedRole:
        return result == StepResult::NotReached;
    case CodeRole:
        return isFixedWidth(column);
    case Qt::FontRole:
        return decidingFont(decides);
    case ResultRole:
        return static_cast<int>(result);
    case DecidesRole:
        return decides;
    default:
        return {};
    }
}

QVariant PathModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return QStringLiteral("#");
    case Name:
        //: Column header: one name of a path
        return tr("Component");
    case Result:
        //: Column header: whether the process may pass here
        return tr("Result");
    case Type:
        //: Column header: directory, file, socket…
        return tr("Type");
    case ModeBits:
        //: Column header: permission bits (drwxr-xr-x)
        return tr("Mode");
    case Owner:
        //: Column header: user and group as the container sees them
        return tr("Owner and group");
    case Acl:
        return QStringLiteral("ACL");
    case From:
        //: Column header: the mount that a component lies on
        return tr("Comes from");
    default:
        return {};
    }
}

QString PathModel::text(std::size_t row, int column) const
{
    const CheckReport &report = view()->whole;
    const PathComponent &component = report.verdict.components[row];
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Name:
        return nameText(component);
    case Type:
        return component.inode ? fileTypeText(component.inode->type) : QString();
    case ModeBits:
        return modeOf(component);
    case Owner:
        return ownerInsideText(*view(), row);
    case Acl:
        return aclOf(component);
    case From:
        return placeText(report, row);
    default:
        break;
    }
    QString result = stepResultText(resultAt(report, row));
    const QString needed = neededText(report, row);
    if (needed.isEmpty())
        return result;
    //: %1 is the result of a check (passed, denies), %2 the rights that are needed (write, search)
    return fill(tr("%1 (%2)"), {result, needed});
}

QString PathModel::toolTip(std::size_t row, int column) const
{
    const QString host = column == Owner ? ownerOnHostText(*view(), row) : QString();
    if (host.isEmpty())
        return {};
    //: %1 is an owner and a group in the container, %2 the same on the host (231072:231072)
    return fill(tr("%1 in the container, %2 on the host"), {text(row, column), host});
}

} // namespace mountlens::ui
