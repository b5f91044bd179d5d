// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The containers of this machine as a table.
#pragma once

#include "inventory/inventory.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace mountlens::ui {

/// One row for each container. A new inventory changes, removes and adds rows; it never resets, so
/// that selection and order stay while it is read again.
class ContainerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Image,
        State,
        Users,
        Mounts,
        ColumnCount,
    };
    enum Role {
        /// bool: it runs.
        RunningRole = Qt::UserRole,
        /// "docker", "podman"...
        EngineRole,
        /// What rows are sorted by.
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContainers(std::vector<ListedContainer> containers);
    /// nullptr: no such row. Until the next setContainers().
    [[nodiscard]] const ListedContainer *container(int row) const;
    /// The texts anew, in the language that was chosen.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const std::vector<ListedContainer> &containers);
    void updateOrAdd(ListedContainer container);
    [[nodiscard]] static QString text(const ListedContainer &container, int column);
    [[nodiscard]] static QString toolTip(const ListedContainer &container, int column);

    std::vector<ListedContainer> m_containers;
};

/// Rows that hold a text, of one engine, running or not.
class ContainerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ContainerFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    /// Empty: all.
    void setEngine(const QString &engine);
    void setStoppedToo(bool stoppedToo);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QString m_engine;
    bool m_stoppedToo = true;
};

/// "101 · nginx": the number in the container, then a process of that user.
QString seenUserText(const ListedUser &user);

/// "running", "exited"... in the chosen language where it is a known word.
QString containerStateText(const std::string &state);

} // namespace mountlens::ui
