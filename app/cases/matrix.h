// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Every operation for everybody inside, decided on the facts of one finding.
#pragma once

#include "cases/finding.h"
#include "model/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace mountlens::ui {

enum class MatrixRole : std::uint8_t {
    Asked, ///< the subject of the question
    Seen,  ///< another user who has processes in the same place
    Root,  ///< uid 0 inside, started anew
    Other, ///< somebody who owns nothing and is in no group of anything on the way
};

struct MatrixSubject
{
    MatrixRole role = MatrixRole::Asked;
    Subject subject;
    /// False: any set of capabilities is possible, and a cell is only sure where all give the same.
    bool capabilitiesKnown = true;

    bool operator==(const MatrixSubject &) const = default;
};

struct MatrixCell
{
    VerdictKind kind = VerdictKind::Undetermined;
    /// errno of a denial, else 0.
    int errorNumber = 0;
    /// ML-D004; empty: allowed.
    std::string code;
    /// False: it fails with `errorNumber`, whatever the rights are (the object is of another kind,
    /// is missing, or is there already).
    bool applies = true;
    /// Of the deciding check; nullopt: allowed, or facts are missing.
    std::optional<Reason> reason;
    std::vector<Error> missing;

    bool operator==(const MatrixCell &) const = default;
};

struct MatrixRow
{
    Request request;
    /// For each subject, in their order.
    std::vector<MatrixCell> cells;

    bool operator==(const MatrixRow &) const = default;
};

struct Matrix
{
    /// The asked one first. Empty: nobody is known who could do anything.
    std::vector<MatrixSubject> subjects;
    /// One for each operation, in the order of the enumerators.
    std::vector<MatrixRow> rows;

    bool operator==(const Matrix &) const = default;
};

/// The same question about another operation: a new name where something is to be made and
/// something is there, the asked path where it has to exist, usual values for what `asked` does not
/// tell (another owner, another extended attribute).
Request variantOf(const Request &asked, Operation operation, FactSource &facts);

/// Pure: reads only `facts`. A fact that is not there leaves its cell undetermined.
Matrix matrixOf(const OpenedCase &opened,
                const UsersInside &inside,
                FactSource &facts,
                const Request &asked);

/// The question behind a cell; nullopt: it cannot be asked, as nobody knows the capabilities.
std::optional<Question>
questionBehind(const Finding &finding, const MatrixSubject &who, const Request &request);

} // namespace mountlens::ui
