// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fake_reader.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace mountlens::test {

using namespace mountlens::ui;

EngineAnswer
FakeReader::engine(Engine engine, const std::string &socket, const std::stop_token &stop)
{
    wait(stop);
    if (answerOfEngine)
        return answerOfEngine(engine, socket);
    EngineAnswer nothing{{}, Error(ErrorId::EngineSocketMissing, socket), {}, {}, {}};
    nothing.address.engine = engine;
    return nothing;
}

Inventory FakeReader::containers(const std::stop_token &stop)
{
    wait(stop);
    return inventory;
}

Result<Configuration> FakeReader::configuration(const ConfigurationInput &input,
                                                const std::stop_token &stop)
{
    wait(stop);
    if (readConfiguration)
        return readConfiguration(input);
    return Error(ErrorId::Malformed);
}

Result<FindingPtr> FakeReader::findOut(const Question &question, const std::stop_token &stop)
{
    wait(stop);
    if (answer)
        return answer(question);
    return Error(ErrorId::NoSuchContainer);
}

Result<FindingPtr> FakeReader::confirm(FindingPtr finding, const std::stop_token &stop)
{
    wait(stop);
    return finding;
}

Result<FindingPtr> FakeReader::findOutWithRights(const Question &question,
                                                 const std::stop_token &stop)
{
    wait(stop);
    if (answerWithRights)
        return answerWithRights(question);
    return Error(ErrorId::NoSuchContainer);
}

void FakeReader::wait(const std::stop_token &stop) const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any changed;
    changed.wait_for(lock, stop, std::chrono::milliseconds(delayMs), [] { return false; });
}

FindingPtr findingOf(const char *snapshot)
{
    Question question;
    question.who.snapshot = std::string(MOUNTLENS_SOURCE_DIR "/") + snapshot;
    const auto found = ui::findOut(question);
    return found ? *found : nullptr;
}

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("MOUNTLENS_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace mountlens::test
