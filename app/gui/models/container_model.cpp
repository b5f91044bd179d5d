// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/models/container_model.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace mountlens::ui {

namespace {

constexpr std::size_t kShownUsers = 4;

auto keyOf(const ListedContainer &container)
{
    return std::tie(container.id, container.name, container.manager, container.address);
}

bool isRunning(const ListedContainer &container)
{
    return container.pid.has_value();
}

QString configuredUser(const ListedContainer &container)
{
    if (container.user.empty()) {
        //: In a table of containers, of one that does not run: no user is set, the image's counts
        return ContainerModel::tr("as its image says");
    }
    //: In a table of containers, of one that does not run; %1 is a user: 999, postgres
    return fill(ContainerModel::tr("%1 (by its settings)"), {shownBytes(container.user)});
}

QString usersText(const ListedContainer &container)
{
    if (!isRunning(container))
        return configuredUser(container);
    QStringList users;
    for (const ListedUser &user : container.users) {
        if (static_cast<std::size_t>(users.size()) == kShownUsers) {
            users += QStringLiteral("…");
            break;
        }
        users += seenUserText(user);
    }
    return users.join(QStringLiteral(", "));
}

QString usersInFull(const ListedContainer &container)
{
    if (!isRunning(container))
        return configuredUser(container);
    QStringList users;
    for (const ListedUser &user : container.users)
        users += seenUserText(user);
    return users.join(u'\n');
}

QString mountsInFull(const ListedContainer &container)
{
    QStringList mounts;
    for (const ListedMount &mount : container.mounts)
        mounts += shownBytes(mount.source) + QStringLiteral(" → ") + shownBytes(mount.target);
    return mounts.join(u'\n');
}

} // namespace

QString seenUserText(const ListedUser &user)
{
    const QString id = user.uid ? idText(*user.uid) : QStringLiteral("?");
    return user.seen.command.empty() ? id
                                     : id + QStringLiteral(" · ") + shownBytes(user.seen.command);
}

QString containerStateText(const std::string &state)
{
    static constexpr std::array<const char *, 6> kWords{
        //: State of a container, in a table
        QT_TRANSLATE_NOOP("ContainerState", "running"),
        //: State of a container, in a table: its program has ended
        QT_TRANSLATE_NOOP("ContainerState", "exited"),
        //: State of a container, in a table: made, and never started
        QT_TRANSLATE_NOOP("ContainerState", "created"),
        //: State of a container, in a table
        QT_TRANSLATE_NOOP("ContainerState", "paused"),
        //: State of a container, in a table
        QT_TRANSLATE_NOOP("ContainerState", "stopped"),
        //: State of a container, in a table: it ends again and again
        QT_TRANSLATE_NOOP("ContainerState", "restarting"),
    };
    for (const char *word : kWords) {
        if (state == word)
            return QCoreApplication::translate("ContainerState", word);
    }
    return shownBytes(state);
}

void ContainerModel::setContainers(std::vector<ListedContainer> containers)
{
    removeMissing(containers);
    for (ListedContainer &container : containers)
        updateOrAdd(std::move(container));
}

void ContainerModel::removeMissing(const std::vector<ListedContainer> &containers)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const ListedContainer &old = m_containers[static_cast<std::size_t>(row)];
        const bool there =
            std::any_of(containers.begin(), containers.end(),
                        [&old](const ListedContainer &one) { return keyOf(one) == keyOf(old); });
        if (there)
            continue;
        beginRemoveRows({}, row, row);
        m_containers.erase(m_containers.begin() + row);
        endRemoveRows();
    }
}

void ContainerModel::updateOrAdd(ListedContainer container)
{
    const auto old = std::find_if(
        m_containers.begin(), m_containers.end(),
        [&container](const ListedContainer &one) { return keyOf(one) == keyOf(container); });
    if (old == m_containers.end()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_containers.push_back(std::move(container));
        endInsertRows();
        return;
    }
    const int row = static_cast<int>(old - m_containers.begin());
    *old = std::move(container);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const ListedContainer *ContainerModel::container(int row) const
{
    return row >= 0 && row < rowCount() ? &m_containers[static_cast<std::size_t>(row)] : nullptr;
}

void ContainerModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ContainerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_containers.size());
}

int ContainerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContainerModel::text(const ListedContainer &container, int column)
{
    switch (column) {
    case Name:
        return shownBytes(container.name.empty() ? container.id : container.name);
    case Image:
        return shownBytes(container.image);
    case State:
        return containerStateText(container.state);
    case Users:
        return usersText(container);
    case Mounts:
        return QString::number(container.mounts.size());
    default:
        return {};
    }
}

QString ContainerModel::toolTip(const ListedContainer &container, int column)
{
    const QString plain = column == Users    ? usersInFull(container)
                          : column == Mounts ? mountsInFull(container)
                                             : QString();
    return plain.isEmpty() ? QString() : Qt::convertFromPlainText(plain, Qt::WhiteSpaceNormal);
}

QVariant ContainerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedContainer &one = m_containers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return toolTip(one, index.column());
    case SortRole:
        return index.column() == Mounts ? QVariant(static_cast<qulonglong>(one.mounts.size()))
                                        : QVariant(text(one, index.column()));
    case RunningRole:
        return isRunning(one);
    case EngineRole:
        return shownBytes(one.manager);
    default:
        return {};
    }
}

QVariant ContainerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: Column header of a table of containers: their names
        return tr("Container");
    case Image:
        //: Column header of a table of containers: the image of each
        return tr("Image");
    case State:
        //: Column header of a table of containers: running, exited...
        return tr("State");
    case Users:
        //: Column header of a table of containers: numbers and programs of their processes
        return tr("Users seen inside");
    case Mounts:
        //: Column header of a table of containers: how many folders are mounted
        return tr("Mounts");
    default:
        return {};
    }
}

ContainerFilter::ContainerFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ContainerModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ContainerFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ContainerFilter::setEngine(const QString &engine)
{
    m_engine = engine;
    invalidateFilter();
}

void ContainerFilter::setStoppedToo(bool stoppedToo)
{
    m_stoppedToo = stoppedToo;
    invalidateFilter();
}

bool ContainerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!m_stoppedToo && !first.data(ContainerModel::RunningRole).toBool())
        return false;
    if (!m_engine.isEmpty() && first.data(ContainerModel::EngineRole).toString() != m_engine)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QString text = first.siblingAtColumn(column).data().toString();
        if (text.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace mountlens::ui
