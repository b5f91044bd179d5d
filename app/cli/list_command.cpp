// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/inventory_json.h"
#include "cli/options.h"
#include "inventory/inventory.h"
#include "system/host_surroundings.h"
#include "text/inventory_text.h"

#include <array>

namespace mountlens::ui {

namespace {

constexpr std::array<OptionSpec, 3> kOptions = {{
    {"--json", false},
    {"--lang", true},
    {"--help", false},
}};

} // namespace

Exit runList(Arguments args, Streams &streams)
{
    Options options = Options::parse(args, kOptions);
    applyLanguage(options);
    if (options.has("--help"))
        return showHelp("list", streams);
    if (!options.operands().empty())
        options.fail(UsageFault::TooManyArguments, options.operands().front());
    if (options.problem())
        return usageExit(*options.problem(), "list", streams);
    const HostSurroundings surroundings;
    const Inventory inventory = takeInventory(surroundings, EngineQuery());
    if (options.has("--json"))
        streams.out << inventoryJson(inventory);
    else
        streams.out << inventoryText(inventory).toStdString();
    return Exit::Allowed;
}

} // namespace mountlens::ui
