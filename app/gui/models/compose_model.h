// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The mounts of a configuration, and whether its users may read and write them, as a table.
#pragma once

#include "base/error.h"
#include "model/container_spec.h"
#include "model/request.h"
#include "model/verdict.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace mountlens::ui {

/// How far a check of a mount is.
struct MountCheck
{
    enum class State : std::uint8_t {
        Waiting,
        Running,
        Done,
        Failed,  ///< it has no answer: `error`
        NotMade, ///< given up
    };
    State state = State::Waiting;
    VerdictKind verdict = VerdictKind::Undetermined;
    /// ML-D004; empty: allowed.
    std::string code;
    std::optional<Error> error;
    /// What was asked.
    std::optional<Request> request;
};

/// What came of one row.
struct MountAnswer
{
    MountCheck read;
    MountCheck write;
    /// Of the process, in the container; nullopt: not known.
    std::optional<std::uint32_t> uid;
    std::string userName;
};

struct ComposeRow
{
    std::string service;
    MountSpec mount;
    /// As given; empty: the image decides.
    std::string user;
    /// Another service mounts the same source.
    bool shared = false;
    MountAnswer answer;
};

class ComposeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Service,
        Mount,
        User,
        Read,
        Write,
        Code,
        ColumnCount,
    };
    static constexpr std::size_t kMaxRows = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    /// One row for each mount with a target; more than kMaxRows are left out.
    void setConfiguration(const Configuration &configuration);
    void setAnswer(int row, const MountAnswer &answer);
    void setRunning(int row);
    /// Everything is to be checked again.
    void setWaiting();
    /// What is not done stays undone.
    void giveUp();
    [[nodiscard]] const ComposeRow *row(int row) const;
    /// The texts anew, in the language that was chosen.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void changed(int row);

    std::vector<ComposeRow> m_rows;
};

} // namespace mountlens::ui
