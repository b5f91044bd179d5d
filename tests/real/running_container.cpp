// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "running_container.h"

#include <QRegularExpression>

namespace mountlens::real {

namespace {

constexpr int kPatience = 30'000;

QString quoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_/.:,=@%+-]+$"));
    return plain.match(word).hasMatch() ? word : QLatin1Char('\'') + word + QLatin1Char('\'');
}

} // namespace

QString RunCommand::typed(const EngineStage &stage) const
{
    QString text = stage.engineName();
    for (const QString &word : words)
        text += QLatin1Char(' ') + quoted(word);
    return text;
}

RunCommand runCommand(const EngineStage &stage,
                      const QString &name,
                      const QStringList &flags,
                      const QString &image)
{
    QStringList words = {QStringLiteral("run"), QStringLiteral("-i"), QStringLiteral("--name"),
                         name};
    words << stage.runOptions() << flags << image << QStringLiteral("/probe");
    return {name, words};
}

RunningContainer::RunningContainer(const EngineStage &stage, RunCommand command)
    : m_stage(stage)
    , m_command(std::move(command))
    , m_process(stage.begin(m_command.words))
{
    waitUntilReady();
}

RunningContainer::~RunningContainer()
{
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(kPatience))
        m_process->kill();
    QStringList words = {QStringLiteral("rm"), QStringLiteral("-f"), QStringLiteral("-v")};
    if (!m_stage.isDocker())
        words << QStringLiteral("-t") << QStringLiteral("0");
    (void)m_stage.run(words << m_command.name);
}

std::optional<QString> RunningContainer::nextLine()
{
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(kPatience) && !m_process->canReadLine())
            return std::nullopt;
    }
    return QString::fromLocal8Bit(m_process->readLine()).trimmed();
}

void RunningContainer::waitUntilReady()
{
    while (const std::optional<QString> line = nextLine()) {
        if (*line == QLatin1String("ready")) {
            m_ready = true;
            return;
        }
        m_introduction << *line;
    }
    m_process->waitForFinished(kPatience);
    m_error = QString::fromLocal8Bit(m_process->readAllStandardError());
}

std::optional<Pid> RunningContainer::mainPid() const
{
    const RunResult found =
        m_stage.run({QStringLiteral("inspect"), QStringLiteral("--type=container"),
                     QStringLiteral("-f"), QStringLiteral("{{.State.Pid}}"), m_command.name});
    const int pid = found.out.trimmed().toInt();
    if (found.exit != 0 || pid <= 0)
        return std::nullopt;
    return Pid(pid);
}

std::optional<std::vector<int>> RunningContainer::perform(const Questions &questions)
{
    std::vector<int> codes;
    std::string lines;
    for (const Request &request : questions)
        lines += inWords(request) + '\n';
    m_process->write(QByteArray::fromStdString(lines + "end\n"));
    for (const Request &request : questions) {
        const std::optional<QString> line = nextLine();
        const QStringList words = line.value_or(QString()).split(QLatin1Char(' '));
        bool isNumber = false;
        const int code = words.last().toInt(&isNumber);
        if (words.size() != 3 || !isNumber || code < 0
            || words[1] != QString::fromStdString(request.path))
            return std::nullopt;
        codes.push_back(code);
    }
    return nextLine() == QStringLiteral("done") ? std::optional(codes) : std::nullopt;
}

std::optional<int> RunningContainer::perform(const QString &call)
{
    m_process->write(call.toLocal8Bit() + '\n');
    const QStringList words = nextLine().value_or(QString()).split(QLatin1Char(' '));
    bool isNumber = false;
    const int code = words.last().toInt(&isNumber);
    return words.size() == 3 && isNumber && code >= 0 ? std::optional(code) : std::nullopt;
}

} // namespace mountlens::real
