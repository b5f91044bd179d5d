// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Where predictions come from: the library itself, or the command line program.
#pragma once

#include "model/request.h"
#include "subject_process.h"

#include <string>
#include <vector>

namespace mountlens::judge {

struct Prediction
{
    enum class Kind : std::uint8_t {
        Allowed,
        Denied,
        Undetermined,
    };
    Kind kind = Kind::Undetermined;
    /// Of a denial.
    int code = 0;
    /// What could not be known, one line each.
    std::vector<std::string> missing;

    [[nodiscard]] bool agreesWith(int kernel) const noexcept
    {
        return kind == Kind::Allowed ? kernel == 0 : kind == Kind::Denied && kernel == code;
    }
};

class Predictor
{
public:
    Predictor() = default;
    Predictor(const Predictor &) = delete;
    Predictor &operator=(const Predictor &) = delete;
    virtual ~Predictor() = default;

    virtual Prediction predict(const SubjectProcess &subject, const Request &request) = 0;
    /// How the last prediction came about, with the facts it used: for people.
    virtual std::string explainLast() = 0;
};

} // namespace mountlens::judge
