// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Judges a container that runs: what Mountlens says of its main process, held against what the
/// kernel answered in it.
#pragma once

#include "model/ids.h"
#include "model/verdict.h"
#include "truth.h"

#include <QStringList>

#include <vector>

namespace mountlens::real {

class LiveJudge
{
public:
    /// Decides everything here, before the calls are made. Throws where the process cannot be read.
    LiveJudge(Pid pid, Questions questions);

    /// Empty where the kernel agrees; else a line for each question where it does not.
    [[nodiscard]] QStringList compareLive(const Truth &truth) const;

private:
    Questions m_questions;
    std::vector<Verdict> m_verdicts;
};

} // namespace mountlens::real
