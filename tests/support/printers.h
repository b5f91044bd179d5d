// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What Qt Test writes when two values of ours differ.
#pragma once

#include "base/error.h"
#include "model/access.h"
#include "model/ids.h"
#include "model/mode.h"
#include "model/reason.h"
#include "model/verdict.h"

#include <QTest>

#include <cstring>
#include <optional>
#include <string>

namespace mountlens {

/// A verdict in one line: "denied EACCES other-class-denies".
inline std::string describe(VerdictKind kind, int code, ReasonId reason)
{
    if (kind == VerdictKind::Allowed)
        return "allowed";
    const std::string name(reasonName(reason));
    if (kind == VerdictKind::Undetermined)
        return "undetermined " + name;
    const char *errnoName = strerrorname_np(code);
    return "denied " + std::string(errnoName ? errnoName : "?") + ' ' + name;
}

/// What a test says about a verdict: exactly these three.
struct Outcome
{
    VerdictKind kind = VerdictKind::Allowed;
    int code = 0;
    /// Not compared where the verdict is Allowed.
    ReasonId reason = ReasonId::EntryFound;

    static Outcome allowed() { return {}; }
    static Outcome denied(int code, ReasonId reason) { return {VerdictKind::Denied, code, reason}; }
    static Outcome undetermined(ReasonId reason) { return {VerdictKind::Undetermined, 0, reason}; }
    static Outcome of(const Verdict &verdict)
    {
        return {verdict.kind, verdict.code, verdict.reason};
    }
    static Outcome of(const Ruling &ruling)
    {
        return {ruling.kind(), ruling.code(), ruling.reason()};
    }

    friend bool operator==(const Outcome &a, const Outcome &b)
    {
        return a.kind == b.kind && a.code == b.code
               && (a.kind == VerdictKind::Allowed || a.reason == b.reason);
    }
};

inline char *printed(const std::string &text)
{
    return qstrdup(text.c_str());
}

inline char *toString(const Outcome &outcome)
{
    return printed(describe(outcome.kind, outcome.code, outcome.reason));
}

inline char *toString(const Ruling &ruling)
{
    return printed(describe(ruling.kind(), ruling.code(), ruling.reason()));
}

inline char *toString(ReasonId id)
{
    return printed(std::string(reasonName(id)));
}

inline char *toString(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        return qstrdup("allowed");
    case VerdictKind::Denied:
        return qstrdup("denied");
    case VerdictKind::Undetermined:
        return qstrdup("undetermined");
    }
    return qstrdup("?");
}

inline char *toString(ErrorId id)
{
    return printed("ErrorId " + std::to_string(static_cast<unsigned>(id)));
}

inline char *toString(Mode mode)
{
    return printed('0' + QByteArray::number(mode.bits(), 8).toStdString());
}

inline char *toString(AccessMask mask)
{
    std::string text;
    text += mask.has(Access::Read) ? 'r' : '-';
    text += mask.has(Access::Write) ? 'w' : '-';
    text += mask.has(Access::Execute) ? 'x' : '-';
    return printed(text);
}

template <class Tag, class Rep>
char *toString(StrongId<Tag, Rep> id)
{
    return printed(std::to_string(id.value()));
}

template <class Tag, class Rep>
char *toString(const std::optional<StrongId<Tag, Rep>> &id)
{
    return id ? toString(*id) : qstrdup("no id");
}

} // namespace mountlens

template <>
inline char *QTest::toString(const std::string &text)
{
    return qstrdup(text.c_str());
}
