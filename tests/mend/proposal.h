// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What `mountlens fix --json` answers, as a program reads it that wants to apply it.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace mountlens::mend {

struct FixStep
{
    QStringList argv;
    QString as; ///< root, user or unshare
};

struct Fix
{
    QString kind;
    QString status;
    std::vector<FixStep> run;
    std::vector<FixStep> undo;
    QStringList engineAdd;
    QStringList engineRemove;
    /// The whole new command line; empty where the subject is none.
    QStringList command;
    /// Of the configuration file; empty where there is none.
    QString configKey;
    QString configValue;
    bool recreate = false;
    QString risk;

    /// Commands and changed flags, for messages.
    [[nodiscard]] QString inWords() const;
    [[nodiscard]] bool isReady() const { return status == QLatin1String("ready"); }
    /// There is something to take back.
    [[nodiscard]] bool hasUndo() const noexcept { return !run.empty() || !undo.empty(); }
    /// Somebody without root can do all of it.
    [[nodiscard]] bool needsNoRoot() const;
    /// Whether the fix says that it changes this object: it is an argument, or lies below one where
    /// the program works on whole trees, or an option of the engine does (:U).
    [[nodiscard]] bool names(const std::string &path) const;
};

struct Proposal
{
    int exit = -1;
    QString err;
    QString verdict;
    QString errnoName;
    QString cause;
    std::vector<Fix> fixes;
    QStringList withheld; ///< kinds

    /// "setfacl chown user": in the order of ranks.
    [[nodiscard]] QString kinds() const;
    /// 0: not there.
    [[nodiscard]] int numberOf(const QString &kind) const;
};

/// `exit` and the two texts are what the program left.
Proposal proposalFrom(int exit, const QString &out, const QString &err);

} // namespace mountlens::mend
