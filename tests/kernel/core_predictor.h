// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Predictions by the library: openProcess() and diagnose(), afresh for each case.
#pragma once

#include "predictor.h"
#include "system/live.h"

#include <optional>

namespace mountlens::judge {

class CorePredictor final : public Predictor
{
public:
    Prediction predict(const SubjectProcess &subject, const Request &request) override;
    std::string explainLast() override;

private:
    /// Kept for explainLast(): the facts in it are those of the prediction.
    std::optional<LiveCase> m_case;
    Request m_request;
};

} // namespace mountlens::judge
