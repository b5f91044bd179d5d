// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/compose_model.h"

#include "gui/look/cell_delegate.h"
#include "gui/look/verdict_badge.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mountlens::ui {

namespace {

/// What two mounts have in common that show the same files; empty: nothing can be.
std::string sourceKey(const MountSpec &mount)
{
    if (mount.source.empty())
        return {};
    const std::string &name = mount.volumeName.empty() ? mount.source : mount.volumeName;
    if (mount.type == "bind" || mount.type == "volume")
        return mount.type + ' ' + name;
    return {};
}

void markShared(std::vector<ComposeRow> &rows)
{
    std::map<std::string, std::string> firstUser;
    std::map<std::string, bool> shared;
    for (const ComposeRow &row : rows) {
        const std::string key = sourceKey(row.mount);
        const auto [first, isNew] = firstUser.emplace(key, row.service);
        if (!isNew && first->second != row.service)
            shared[key] = true;
    }
    for (ComposeRow &row : rows) {
        const std::string key = sourceKey(row.mount);
        row.shared = !key.empty() && shared[key];
    }
}

QString sourceText(const MountSpec &mount)
{
    return mount.source.empty() ? shownBytes(mount.type) : shownBytes(mount.source);
}

QString mountText(const ComposeRow &row)
{
    QString text = sourceText(row.mount) + QStringLiteral(" → ") + shownBytes(row.mount.target);
    QStringList details;
    if (row.mount.readOnly)
        details += QStringLiteral("ro");
    if (row.shared) {
        //: After a mount in a table: other services mount the same folder
        details += ComposeModel::tr("shared");
    }
    if (!details.isEmpty())
        text += QStringLiteral("  (") + details.join(QStringLiteral(", ")) + u')';
    return text;
}

QString numberedUser(const ComposeRow &row)
{
    QString id = QString::number(*row.answer.uid);
    if (row.answer.userName.empty())
        return id;
    return id + QStringLiteral(" (") + shownBytes(row.answer.userName) + u')';
}

QString userText(const ComposeRow &row)
{
    if (row.answer.uid && row.user.empty()) {
        //: User of a service, in a table; %1 is its number, perhaps with a name: 101 (nginx)
        return fill(ComposeModel::tr("%1, by the image"), {numberedUser(row)});
    }
    if (row.answer.uid)
        return numberedUser(row);
    if (!row.user.empty())
        return shownBytes(row.user);
    //: User of a service, in a table: nothing says who it is but the image
    return ComposeModel::tr("by the image");
}

QString checkText(const MountCheck &check)
{
    switch (check.state) {
    case MountCheck::State::Waiting:
        //: In a table: a check that has not begun
        return ComposeModel::tr("waiting");
    case MountCheck::State::Running:
        //: In a table: a check that is being made
        return ComposeModel::tr("checking…");
    case MountCheck::State::Done:
        return verdictWord(check.verdict);
    case MountCheck::State::Failed:
        //: In a table: a check that has no answer
        return ComposeModel::tr("no answer");
    case MountCheck::State::NotMade:
        //: In a table: a check that was given up
        return ComposeModel::tr("not checked");
    }
    return {};
}

/// Of a denial before that of what is not known.
QString codeText(const MountAnswer &answer)
{
    const auto isDenied = [](const MountCheck &check) {
        return check.state == MountCheck::State::Done && check.verdict == VerdictKind::Denied;
    };
    if (isDenied(answer.read) || !isDenied(answer.write))
        return shownBytes(answer.read.code.empty() ? answer.write.code : answer.read.code);
    return shownBytes(answer.write.code);
}

QString cellText(const ComposeRow &row, int column)
{
    switch (column) {
    case ComposeModel::Service:
        return shownBytes(row.service);
    case ComposeModel::Mount:
        return mountText(row);
    case ComposeModel::User:
        return userText(row);
    case ComposeModel::Read:
        return checkText(row.answer.read);
    case ComposeModel::Write:
        return checkText(row.answer.write);
    case ComposeModel::Code:
        return codeText(row.answer);
    default:
        return {};
    }
}

const MountCheck *checkIn(const ComposeRow &row, int column)
{
    if (column == ComposeModel::Read)
        return &row.answer.read;
    return column == ComposeModel::Write ? &row.answer.write : nullptr;
}

/// Why there is no answer.
QVariant toolTip(const ComposeRow &row, int column)
{
    const MountCheck *check = checkIn(row, column);
    if (!check || !check->error)
        return {};
    return Qt::convertFromPlainText(errorText(*check->error), Qt::WhiteSpaceNormal);
}

QVariant symbolRole(const MountCheck &check, int role)
{
    if (check.state == MountCheck::State::Done)
        return verdictCell(check.verdict, role);
    if (check.state != MountCheck::State::Failed)
        return {};
    if (role == SymbolRole)
        return static_cast<int>(Symbol::Warning);
    return role == ToneRole ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
}

} // namespace

void ComposeModel::setConfiguration(const Configuration &configuration)
{
    beginResetModel();
    m_rows.clear();
    for (const ContainerSpec &spec : configuration.containers) {
        for (const MountSpec &mount : spec.mounts) {
            if (mount.target.empty() || m_rows.size() == kMaxRows)
                continue;
            ComposeRow row;
            row.service = spec.name;
            row.mount = mount;
            row.user = spec.user;
            m_rows.push_back(std::move(row));
        }
    }
    markShared(m_rows);
    endResetModel();
}

void ComposeModel::setAnswer(int row, const MountAnswer &answer)
{
    if (row < 0 || row >= rowCount())
        return;
    m_rows[static_cast<std::size_t>(row)].answer = answer;
    changed(row);
}

void ComposeModel::setRunning(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    MountAnswer &answer = m_rows[static_cast<std::size_t>(row)].answer;
    answer.read.state = answer.write.state = MountCheck::State::Running;
    changed(row);
}

void ComposeModel::setWaiting()
{
    for (ComposeRow &row : m_rows)
        row.answer = {};
    retranslate();
}

void ComposeModel::giveUp()
{
    const auto isOpen = [](const MountCheck &check) {
        return check.state == MountCheck::State::Waiting
               || check.state == MountCheck::State::Running;
    };
    for (ComposeRow &row : m_rows) {
        for (MountCheck *check : {&row.answer.read, &row.answer.write}) {
            if (isOpen(*check))
                check->state = MountCheck::State::NotMade;
        }
    }
    retranslate();
}

const ComposeRow *ComposeModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void ComposeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ComposeModel::changed(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ComposeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComposeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComposeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComposeRow &one = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(one, index.column());
    case Qt::ToolTipRole:
        return toolTip(one, index.column());
    default:
        break;
    }
    const MountCheck *check = checkIn(one, index.column());
    return check ? symbolRole(*check, role) : QVariant();
}

QVariant ComposeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Service:
        //: Column header of a table of mounts: the service or container that has it
        return tr("Service");
    case Mount:
        //: Column header of a table of mounts: source on the host, target in the container
        return tr("Mount (host → container)");
    case User:
        //: Column header of a table of mounts: who works with it
        return tr("User");
    case Read:
        //: Column header of a table of mounts: whether its user may read there; a noun
        return tr("Read");
    case Write:
        //: Column header of a table of mounts: whether its user may write there; a noun
        return tr("Write");
    case Code:
        //: Column header of a table of mounts: the code of the result (ML-D007)
        return tr("Code");
    default:
        return {};
    }
}

} // namespace mountlens::ui
