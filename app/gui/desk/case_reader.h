// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Everything that the window learns of the system comes through here.
#pragma once

#include "base/result.h"
#include "cases/engine_sockets.h"
#include "cases/finding.h"
#include "config/read_configuration.h"
#include "gui/desk/rights.h"
#include "inventory/inventory.h"
#include "model/container_spec.h"

#include <memory>
#include <stop_token>

namespace mountlens::ui {

/// Its functions block, are called on threads of Jobs, several at once, and end early with an error
/// where `stop` asks for it and it can be done. Tests give their own.
class CaseReader
{
public:
    CaseReader() = default;
    CaseReader(const CaseReader &) = delete;
    CaseReader &operator=(const CaseReader &) = delete;
    virtual ~CaseReader() = default;

    /// Where the engines are, from now on. Does not block.
    virtual void useSockets(const EngineSockets &sockets) = 0;
    /// As askEngine().
    virtual EngineAnswer
    engine(Engine engine, const std::string &socket, const std::stop_token &stop) = 0;
    /// Containers of every engine.
    virtual Inventory containers(const std::stop_token &stop) = 0;
    /// What a pasted command line or a file describes.
    virtual Result<Configuration> configuration(const ConfigurationInput &input,
                                                const std::stop_token &stop) = 0;
    virtual Result<FindingPtr> findOut(const Question &question, const std::stop_token &stop) = 0;
    /// The harmless test.
    virtual Result<FindingPtr> confirm(FindingPtr finding, const std::stop_token &stop) = 0;
    /// The same as findOut(), with the facts read by `pkexec mountlens collect`.
    virtual Result<FindingPtr> findOutWithRights(const Question &question,
                                                 const std::stop_token &stop) = 0;
};

/// This machine.
std::unique_ptr<CaseReader> liveReader(RightsPrograms programs = installedPrograms());

} // namespace mountlens::ui
