// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Predictions by the program itself, through `mountlens check --batch`.
#pragma once

#include "base/unique_fd.h"
#include "comparison.h"
#include "predictor.h"

#include <cstdint>
#include <string>

#include <sys/types.h>

namespace mountlens::judge {

class CliPredictor final : public Predictor
{
public:
    /// Starts `program`. Any: subjects go by pid; CredentialsOnly: by their ids and capabilities.
    CliPredictor(const std::string &program, SubjectChoice choice);
    ~CliPredictor() override;

    Prediction predict(const SubjectProcess &subject, const Request &request) override;
    std::string explainLast() override;

private:
    void send(const std::string &line);
    [[nodiscard]] std::string receiveLine();

    SubjectChoice m_choice;
    UniqueFd m_input;
    UniqueFd m_output;
    pid_t m_pid = 0;
    std::int64_t m_next = 0;
    std::string m_received;
    std::string m_lastRequest;
    std::string m_lastAnswer;
};

} // namespace mountlens::judge
