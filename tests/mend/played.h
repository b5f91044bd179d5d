// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One situation, played on a real engine: denied, explained, mended, and undone. Each act tells
/// what went wrong, or nothing; the next one is for those that went well.
#pragma once

#include "mend_case.h"
#include "proposal.h"
#include "real/running_container.h"
#include "scenery.h"
#include "tree_listing.h"

#include <memory>
#include <optional>

namespace mountlens::mend {

class Played
{
public:
    /// Makes the host's side. Throws where it cannot be made.
    Played(real::EngineStage &stage, const MendCase &situation, int number);

    /// The container is started, and the kernel (or the engine) refuses as the row says.
    QString isDenied();
    /// `mountlens fix` says so too, and why.
    QString isExplained();
    /// A snapshot of the question tells the same as the machine, but for fixes that make the
    /// container anew. `keepAs`: where it is kept, made to look like any machine's; empty: it is
    /// not.
    QString isToldBySnapshot(const QString &keepAs = {});
    /// The container is started again after all was undone, and is refused as before.
    QString isDeniedAgain();
    /// The rank of the fix that the row is about; 0: there is none that can be applied, and `wrong`
    /// says why.
    [[nodiscard]] int firstFix(QString &wrong) const;
    /// The fix of this rank is applied as printed and changes what it names, and the container is
    /// made anew where that belongs to it.
    QString isApplied(int rank);
    /// The kernel allows it now.
    QString works();
    /// The undo script brings everything back.
    QString isUndone();

    [[nodiscard]] const Proposal &proposal() const noexcept { return m_proposal; }

private:
    [[nodiscard]] QString text(const char *pattern) const;
    [[nodiscard]] QStringList words(const char *pattern) const;
    [[nodiscard]] QStringList asker() const;
    [[nodiscard]] QStringList subject() const;
    [[nodiscard]] QStringList question() const;
    [[nodiscard]] real::RunResult ask(const QStringList &more) const;
    [[nodiscard]] TreeListing listing() const { return TreeListing(m_roots); }
    [[nodiscard]] std::vector<std::string> watchedPlaces() const;
    [[nodiscard]] QStringList rootWords() const;
    QString startsDenied();
    void forgetFirstRun(const TreeListing &untouched);
    [[nodiscard]] bool isPlanned() const;
    [[nodiscard]] const Fix &fix() const;
    [[nodiscard]] QString scriptFile(const char *option) const;

    QString runsBefore();
    QString isRefused();
    std::optional<int> operate();
    QString appliesArguments();
    QString appliesScript();
    QString refusesLate();
    QString runsStep(const FixStep &step);
    QString beginsRelay(const FixStep &step);
    QString runsScript(const QString &file) const;
    QString makesContainerAnew();
    [[nodiscard]] std::optional<real::RunCommand> mendedCommand() const;
    QString changedOnlyNamed() const;

    real::EngineStage &m_stage;
    const MendCase &m_row;
    int m_number;
    QString m_name;
    Scenery m_scenery;
    real::RunCommand m_command;
    QString m_file;
    std::unique_ptr<real::RunningContainer> m_container;
    std::vector<std::unique_ptr<QProcess>> m_relays;
    Proposal m_proposal;
    int m_chosen = 0; ///< the rank of the fix
    QString m_undo;
    std::vector<std::string> m_roots;
    std::optional<TreeListing> m_before;
    std::optional<TreeListing> m_after;
};

} // namespace mountlens::mend
