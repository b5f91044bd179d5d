// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli_predictor.h"

#include "checked.h"
#include "support/pipe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mountlens::judge {

namespace {

constexpr int kHighestErrno = 133;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QJsonObject credentialsOf(const SubjectPlan &plan)
{
    QJsonArray groups;
    for (const std::uint32_t group : plan.identity.groups)
        groups.append(static_cast<qint64>(group));
    QJsonObject object;
    object[QLatin1String("uid")] = static_cast<qint64>(plan.identity.uid);
    object[QLatin1String("gid")] = static_cast<qint64>(plan.identity.gid);
    object[QLatin1String("groups")] = groups;
    object[QLatin1String("caps")] = QString::number(plan.capabilities, 16);
    object[QLatin1String("umask")] = QString::number(plan.umask, 8);
    return object;
}

void addSubject(QJsonObject &object, const SubjectProcess &subject, SubjectChoice choice)
{
    if (choice == SubjectChoice::Any) {
        object[QLatin1String("pid")] = subject.pid();
        return;
    }
    object[QLatin1String("credentials")] = credentialsOf(subject.plan());
    object[QLatin1String("cwd")] = text(subject.workingDirectory());
}

qint64 idOrMinusOne(std::optional<std::uint32_t> id)
{
    return id ? static_cast<qint64>(*id) : -1;
}

void addRequest(QJsonObject &object, const Request &request)
{
    object[QLatin1String("op")] = text(operationName(request.operation));
    object[QLatin1String("path")] = text(request.path);
    if (takesSecondPath(request.operation))
        object[QLatin1String("path2")] = text(request.path2);
    if (request.operation == Operation::Chmod)
        object[QLatin1String("mode")] = QString::number(request.mode.bits(), 8);
    if (request.operation == Operation::Chown) {
        const auto value = [](const auto &id) {
            return idOrMinusOne(id ? std::optional(id->value()) : std::nullopt);
        };
        object[QLatin1String("uid")] = value(request.uid);
        object[QLatin1String("gid")] = value(request.gid);
    }
    if (!request.xattrName.empty())
        object[QLatin1String("name")] = text(request.xattrName);
    if (request.follow == Follow::No)
        object[QLatin1String("nofollow")] = true;
}

/// 0: no errno has this name.
int errnoFromName(const QString &name)
{
    const QByteArray wanted = name.toLatin1();
    for (int code = 1; code <= kHighestErrno; ++code) {
        const char *const found = ::strerrorname_np(code);
        if (found && wanted == found)
            return code;
    }
    return 0;
}

Prediction predictionFrom(const QJsonObject &answer)
{
    Prediction prediction;
    const QString verdict = answer[QLatin1String("verdict")].toString();
    if (verdict == QLatin1String("allowed")) {
        prediction.kind = Prediction::Kind::Allowed;
    } else if (verdict == QLatin1String("denied")) {
        prediction.kind = Prediction::Kind::Denied;
        prediction.code = errnoFromName(answer[QLatin1String("errno")].toString());
    } else {
        prediction.missing.push_back(
            QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString());
    }
    return prediction;
}

[[noreturn]] void runProgram(const std::string &program, int input, int output)
{
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::execl(program.c_str(), program.c_str(), "check", "--batch", nullptr);
    ::_exit(127);
}

} // namespace

CliPredictor::CliPredictor(const std::string &program, SubjectChoice choice)
    : m_choice(choice)
{
    Pipe input;
    Pipe output;
    std::signal(SIGPIPE, SIG_IGN);
    m_pid = checked(::fork(), "fork");
    if (m_pid == 0)
        runProgram(program, input.reading.get(), output.writing.get());
    m_input = std::move(input.writing);
    m_output = std::move(output.reading);
}

CliPredictor::~CliPredictor()
{
    m_input.reset();
    while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void CliPredictor::send(const std::string &line)
{
    std::string_view rest = line;
    while (!rest.empty()) {
        const int written =
            checked(::write(m_input.get(), rest.data(), rest.size()), "write to mountlens");
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::string CliPredictor::receiveLine()
{
    std::size_t end = 0;
    while ((end = m_received.find('\n')) == std::string::npos) {
        std::array<char, 65536> buffer{};
        const int got =
            checked(::read(m_output.get(), buffer.data(), buffer.size()), "read from mountlens");
        if (got == 0) {
            errno = EPIPE;
            checked(-1, "mountlens ended");
        }
        m_received.append(buffer.data(), static_cast<std::size_t>(got));
    }
    std::string line = m_received.substr(0, end);
    m_received.erase(0, end + 1);
    return line;
}

Prediction CliPredictor::predict(const SubjectProcess &subject, const Request &request)
{
    QJsonObject object;
    object[QLatin1String("id")] = static_cast<qint64>(++m_next);
    addSubject(object, subject, m_choice);
    addRequest(object, request);
    m_lastRequest = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    send(m_lastRequest + "\n");
    m_lastAnswer = receiveLine();
    const QJsonObject answer =
        QJsonDocument::fromJson(QByteArray::fromStdString(m_lastAnswer)).object();
    if (answer[QLatin1String("id")].toInteger() != m_next) {
        Prediction wrong;
        wrong.missing.push_back("an answer to something else: " + m_lastAnswer);
        return wrong;
    }
    return predictionFrom(answer);
}

std::string CliPredictor::explainLast()
{
    return "  request " + m_lastRequest + "\n  answer  " + m_lastAnswer + "\n";
}

} // namespace mountlens::judge
