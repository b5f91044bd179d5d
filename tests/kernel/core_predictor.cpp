// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "core_predictor.h"

#include "diagnosis/diagnose.h"
#include "fact_printer.h"

namespace mountlens::judge {

namespace {

Prediction fromVerdict(const Verdict &verdict)
{
    Prediction prediction;
    prediction.code = verdict.code;
    switch (verdict.kind) {
    case VerdictKind::Allowed:
        prediction.kind = Prediction::Kind::Allowed;
        break;
    case VerdictKind::Denied:
        prediction.kind = Prediction::Kind::Denied;
        break;
    case VerdictKind::Undetermined:
        for (const Error &error : verdict.missing)
            prediction.missing.push_back(toText(error));
        break;
    }
    return prediction;
}

} // namespace

Prediction CorePredictor::predict(const SubjectProcess &subject, const Request &request)
{
    m_request = request;
    m_case.reset();
    Result<LiveCase> opened = openProcess(Pid(subject.pid()));
    if (!opened) {
        Prediction prediction;
        prediction.missing.push_back("open the process: " + toText(opened.error()));
        return prediction;
    }
    m_case = std::move(opened).value();
    return fromVerdict(diagnose(m_case->subject, *m_case->facts, request, Record::No));
}

std::string CorePredictor::explainLast()
{
    if (!m_case)
        return "  the process could not be opened\n";
    const Verdict verdict = diagnose(m_case->subject, *m_case->facts, m_request, Record::Yes);
    return toText(verdict, *m_case->facts);
}

} // namespace mountlens::judge
