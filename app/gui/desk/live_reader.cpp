// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/desk/case_reader.h"
#include "system/host_surroundings.h"

namespace mountlens::ui {

namespace {

class LiveReader final : public CaseReader
{
public:
    explicit LiveReader(RightsPrograms programs)
        : m_programs(std::move(programs))
    {
    }

    void useSockets(const EngineSockets &sockets) override { ui::useSockets(sockets); }

    EngineAnswer
    engine(Engine engine, const std::string &socket, const std::stop_token &stop) override
    {
        EngineQuery query;
        query.stop = stop;
        return askEngine(engine, socket, HostSurroundings(), query);
    }

    Inventory containers(const std::stop_token &stop) override
    {
        EngineQuery query;
        query.stop = stop;
        return takeInventory(HostSurroundings(), query);
    }

    Result<Configuration> configuration(const ConfigurationInput &input,
                                        const std::stop_token & /*stop*/) override
    {
        return readConfiguration(input, HostSurroundings());
    }

    Result<FindingPtr> findOut(const Question &question, const std::stop_token &stop) override
    {
        return ui::findOut(question, stop);
    }

    Result<FindingPtr> confirm(FindingPtr finding, const std::stop_token & /*stop*/) override
    {
        return confirmed(std::move(finding));
    }

    Result<FindingPtr> findOutWithRights(const Question &question,
                                         const std::stop_token &stop) override
    {
        auto own = ui::findOut(question, stop);
        if (stop.stop_requested())
            return Error(ErrorId::Cancelled);
        if (!canBeCollected(question, own))
            return own;
        auto collected = collectWithRights(question, m_programs, stop);
        if (!collected)
            return collected.error();
        return findOutFrom(*std::move(collected), question, own ? *own : nullptr);
    }

private:
    /// A snapshot is what it is; and a rootless engine's container that is still to be made would
    /// be another one if it were the administrator's.
    static bool canBeCollected(const Question &question, const Result<FindingPtr> &own)
    {
        if (question.who.snapshot || !question.request)
            return false;
        const bool valuesGiven =
            question.who.configuration && !question.who.configuration->variables.empty();
        if (valuesGiven)
            return false; // the program with rights would not know them
        const bool planned = question.who.configuration && own && (*own)->opened->settings;
        return !planned || !(*own)->opened->settings->engine.rootless;
    }

    RightsPrograms m_programs;
};

} // namespace

std::unique_ptr<CaseReader> liveReader(RightsPrograms programs)
{
    return std::make_unique<LiveReader>(std::move(programs));
}

} // namespace mountlens::ui
