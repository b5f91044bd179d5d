// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fixes/preview_model.h"

#include "gui/look/cell_delegate.h"
#include "text/value_text.h"

#include <QStringList>

#include <algorithm>

namespace mountlens::ui {

namespace {

/// A FileStep's text, taken apart.
struct State
{
    QString owner;
    QString mode;
    QStringList acl;
    QStringList defaultAcl;
};

/// "drwxr-xr-x 0755"; as it stands where it is no mode.
QString modeWords(const QString &octal, FileType type)
{
    constexpr int kOctal = 8;
    constexpr uint kAllBits = 07777;
    bool isNumber = false;
    const uint bits = octal.toUInt(&isNumber, kOctal);
    if (!isNumber || bits > kAllBits)
        return octal;
    const Mode mode(bits);
    return modeText(type, mode) + u' ' + octalText(mode);
}

State stateOf(const std::string &text, FileType type)
{
    const QString prefix = QStringLiteral("default:");
    QStringList lines = QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts);
    const QStringList first = lines.isEmpty() ? QStringList() : lines.takeFirst().split(u' ');
    State state{shownText(first.value(0)), modeWords(shownText(first.value(1)), type), {}, {}};
    for (const QString &line : std::as_const(lines)) {
        if (line.startsWith(prefix))
            state.defaultAcl += shownText(line.mid(prefix.size()));
        else
            state.acl += shownText(line);
    }
    return state;
}

/// "user:101" of "user:101:rwx": what stays the same while the rights change.
QString whomOf(const QString &entry)
{
    return entry.left(entry.lastIndexOf(u':'));
}

/// The entry of `entries` for the same user or group; empty: there is none.
QString sameIn(const QStringList &entries, const QString &entry)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const QString &each) {
        return whomOf(each) == whomOf(entry);
    });
    return found == entries.end() ? QString() : *found;
}

FileType typeOf(const Fix &fix, const FileStep &step)
{
    const auto &changes = fix.changes.inodes;
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const InodeChange &each) {
        return each.path == step.path;
    });
    return found == changes.end() ? FileType::Regular : found->type;
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setFix(const Fix &fix)
{
    beginResetModel();
    m_rows.clear();
    for (const FileStep &step : fix.files)
        addFile(step, typeOf(fix, step));
    endResetModel();
}

void PreviewModel::addFile(const FileStep &step, FileType type)
{
    const State before = step.toBeMade ? State() : stateOf(step.before, type);
    const State after = stateOf(step.after, type);
    Row row;
    row.path = shownBytes(step.path);
    row.toBeMade = step.toBeMade;
    const auto add = [&](Property property, const QString &from, const QString &to) {
        row.property = property;
        row.before = from;
        row.after = to;
        row.firstOfFile = property == Property::Owner;
        m_rows.push_back(row);
    };
    add(Property::Owner, before.owner, after.owner);
    add(Property::Mode, before.mode, after.mode);
    row.firstOfFile = false;
    // Without an entry beyond the mode, getfacl repeats the mode.
    if (before.acl != after.acl || before.defaultAcl != after.defaultAcl) {
        row.property = Property::Acl;
        addEntries(row, before.acl, after.acl);
        row.property = Property::DefaultAcl;
        addEntries(row, before.defaultAcl, after.defaultAcl);
    }
    if (!step.flagsBefore.empty() || !step.flagsAfter.empty())
        add(Property::Flags, shownBytes(step.flagsBefore), shownBytes(step.flagsAfter));
}

/// Those of afterwards in their order, then those that are gone.
void PreviewModel::addEntries(const Row &like, const QStringList &before, const QStringList &after)
{
    Row row = like;
    const auto add = [&](const QString &from, const QString &to) {
        row.before = from;
        row.after = to;
        m_rows.push_back(row);
        row.first = false;
    };
    for (const QString &entry : after)
        add(sameIn(before, entry), entry);
    for (const QString &entry : before) {
        if (sameIn(after, entry).isEmpty())
            add(entry, {});
    }
}

void PreviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewModel::propertyText(Property property)
{
    switch (property) {
    case Property::Owner:
        //: Row of a table of files: the numbers of owner and group follow (1000:1000)
        return tr("owner and group");
    case Property::Mode:
        //: Row of a table of files: the mode bits follow (drwxr-xr-x 0755)
        return tr("mode");
    case Property::Acl:
        //: Row of a table of files: the entries of the access control list follow
        return tr("ACL");
    case Property::DefaultAcl:
        //: Row of a table of files: ACL entries that new files in the folder inherit follow
        return tr("default ACL (new files)");
    case Property::Flags:
        //: Row of a table of files: the letters of chattr follow (i, a)
        return tr("flags");
    }
    return {};
}

QString PreviewModel::cellText(const Row &row, int column)
{
    const QString none = QStringLiteral("–");
    switch (column) {
    case Object:
        return row.path;
    case What:
        return propertyText(row.property);
    case Before:
        if (row.toBeMade && row.firstOfFile) {
            //: Cell of a table: the file does not exist before the fix
            return tr("not there yet");
        }
        return row.before.isEmpty() ? none : row.before;
    case After:
        return row.after.isEmpty() ? none : row.after;
    default:
        return {};
    }
}

/// What the row above says too.
bool PreviewModel::isRepeated(const Row &row, int column)
{
    return (column == Object && !row.firstOfFile) || (column == What && !row.first);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool changed = row.before != row.after;
    switch (role) {
    case Qt::DisplayRole:
        return isRepeated(row, index.column()) ? QString() : cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return cellText(row, index.column());
    case CodeRole:
        return index.column() != What;
    case MutedRole:
        return !changed && index.column() != Object;
    case ChangedRole:
        return changed;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Object:
        //: Column of a table: the paths of files and folders
        return tr("Object");
    case What:
        //: Column of a table: owner, mode, ACL...
        return tr("What", "a property of a file: owner, mode, ACL");
    case Before:
        //: Column of a table: as it is now
        return tr("Before", "of a file's owner, mode or ACL");
    case After:
        //: Column of a table: as the fix makes it
        return tr("After", "of a file's owner, mode or ACL");
    default:
        return {};
    }
}

} // namespace mountlens::ui
