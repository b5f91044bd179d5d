// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Data rows that ask one question of one world: the name of the row is the promise it keeps.
#pragma once

#include "support/printers.h"
#include "support/world.h"

#include <QTest>

#include <cerrno>
#include <string>
#include <string_view>
#include <utility>

namespace mountlens {

struct Question
{
    std::string world;
    /// "UID:GID..." of the initial namespace, or "NAMESPACE/UID:GID...".
    std::string who;
    Request request;
    Outcome expected;
};

using R = ReasonId;
using Op = Operation;

inline Outcome allowed()
{
    return Outcome::allowed();
}
inline Outcome denied(int code, ReasonId reason)
{
    return Outcome::denied(code, reason);
}
inline Outcome undetermined(ReasonId reason)
{
    return Outcome::undetermined(reason);
}

inline Request request(Operation operation, std::string_view path, std::string_view path2 = {})
{
    Request asked;
    asked.operation = operation;
    asked.path = path;
    asked.path2 = path2;
    return asked;
}

inline Request chownTo(std::string_view path,
                       std::optional<Uid> uid,
                       std::optional<Gid> gid,
                       Follow follow = Follow::Yes)
{
    Request asked = request(Operation::Chown, path);
    asked.uid = uid;
    asked.gid = gid;
    asked.follow = follow;
    return asked;
}

inline Request setxattrOf(std::string_view path, std::string_view name)
{
    Request asked = request(Operation::Setxattr, path);
    asked.xattrName = name;
    return asked;
}

inline void questionColumn()
{
    QTest::addColumn<Question>("question");
}

inline void row(const char *promise,
                std::string_view world,
                std::string_view who,
                const Request &asked,
                const Outcome &expected)
{
    QTest::newRow(promise) << Question{std::string(world), std::string(who), asked, expected};
}

inline void row(const char *promise,
                std::string_view world,
                std::string_view who,
                Operation operation,
                std::string_view path,
                const Outcome &expected)
{
    row(promise, world, who, request(operation, path), expected);
}

inline Subject subjectOf(const World &world, std::string_view who)
{
    const std::size_t slash = who.find('/');
    if (slash == std::string_view::npos)
        return world.subject("host", who);
    return world.subject(who.substr(0, slash), who.substr(slash + 1));
}

/// Asks with and without recording: both must keep the promise, and the record must say why.
inline void answerRow()
{
    QFETCH(const Question, question);
    World world(question.world);
    const Subject subject = subjectOf(world, question.who);
    const Verdict quiet = diagnose(subject, world, question.request, Record::No);
    QCOMPARE(Outcome::of(quiet), question.expected);
    const Verdict verdict = diagnose(subject, world, question.request, Record::Yes);
    QCOMPARE(Outcome::of(verdict), question.expected);
    QVERIFY(quiet.role == verdict.role);
    QCOMPARE(verdict.deciding.has_value(), verdict.kind != VerdictKind::Allowed);
    if (verdict.deciding)
        QCOMPARE(verdict.steps[*verdict.deciding].reason.id, verdict.reason);
    QCOMPARE(verdict.missing.empty(), verdict.kind != VerdictKind::Undetermined);
}

} // namespace mountlens
