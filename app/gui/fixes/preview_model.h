// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The files that a fix changes, before and after, as a table.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "fixes/fix.h"
#endif

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace mountlens::ui {

/// For each file a row for its owner and its mode, one for each entry of its ACL and its default
/// ACL where they change, and one for flags where it has or gets some. Numbers as they are where
/// the commands run.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t {
        Object,
        What,
        Before,
        After,
        ColumnCount,
    };
    enum Role : std::uint16_t {
        /// bool: the row's two values differ.
        ChangedRole = Qt::UserRole,
    };

    explicit PreviewModel(QObject *parent = nullptr);

    /// Keeps what it shows.
    void setFix(const Fix &fix);
    /// The words changed, nothing else.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Property : std::uint8_t {
        Owner,
        Mode,
        Acl,
        DefaultAcl,
        Flags,
    };
    struct Row
    {
        QString path;
        Property property = Property::Owner;
        /// Escaped; empty: there is none.
        QString before;
        QString after;
        /// The file is not there before.
        bool toBeMade = false;
        /// Of its file.
        bool firstOfFile = false;
        /// Of its property.
        bool first = true;
    };

    void addFile(const FileStep &step, FileType type);
    void addEntries(const Row &like, const QStringList &before, const QStringList &after);
    [[nodiscard]] static bool isRepeated(const Row &row, int column);
    [[nodiscard]] static QString cellText(const Row &row, int column);
    static QString propertyText(Property property);

    std::vector<Row> m_rows;
};

} // namespace mountlens::ui
