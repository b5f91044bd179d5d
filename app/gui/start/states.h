// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a page says where there is nothing to show, where rights are missing, and where an answer
/// needs a word beside it: which state it is, its arguments, what can be done.
#pragma once

#include "base/error.h"
#include "cases/finding.h"
#include "gui/look/theme.h"
#include "inventory/inventory.h"
#include "snapshot/name_tables.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mountlens::ui {

enum class StateId : std::uint8_t {
    NoEngine,          ///< nothing that makes containers, and no container
    NoContainers,      ///< an engine answered: it has none
    SocketRefused,     ///< argument: name of the engine; `socket`
    EngineTrouble,     ///< argument: name of the engine, which could not be asked: `error`
    EngineElsewhere,   ///< argument: its address
    NotRunning,        ///< a container that does not run was judged by its settings
    ContainerGone,     ///< argument: its name
    SeveralContainers, ///< arguments: name, those that could be meant
    ProcessGone,       ///< the process ended, or is another by now
    RightsMissing,     ///< `error`: what an administrator could read
    PathMissing,       ///< arguments: path, existing beginning, missing name
    PolicyDecides,     ///< arguments: security module, label
    ServerDecides,     ///< argument: type of the file system
    SnapshotDamaged,   ///< arguments: file, place in it, what is there
    SettingsRefused,   ///< arguments: engine, its own words
    FileUnknown,       ///< argument: file of no known format
    NoCommand,         ///< a text without a command that starts a container
    SetUpFailed,       ///< a message of an engine that could not make a container
    HelperMissing,     ///< what asks for the password or reads with it is not there: `error`
    RightsRefused,     ///< the password was not right, or the system does not allow it: `error`
    RightsDismissed,   ///< the question for the password was closed
    GivenUp,           ///< somebody said so
    AllAllowed,        ///< every check passes
    Contradiction,     ///< the kernel says something else
    NoAnswer,          ///< any other failure: `error`
};

/// What a state offers.
enum class Offer : std::uint8_t {
    PasteCommand,
    OpenCompose,
    OpenSnapshot,
    ChooseContainer,
    PasteMessage,
    AskWithRights,
    AskAgain,
    Confirm,
};

/// Who asks an engine.
struct Asker
{
    std::uint32_t uid = 0;
    std::string name;
    std::uint32_t gid = 0;
    std::vector<std::uint32_t> groups;
};

/// A socket, or a folder above it, that keeps somebody out.
struct SocketState
{
    RefusingPlace place;
    Asker asker;
    /// Of the place's owner and group on this host; empty: no such account.
    std::string ownerName;
    std::string groupName;
};

enum class ModeClass : std::uint8_t {
    Owner,
    Group,
    Others,
};
/// Whose permission bits of the place count for who asks.
ModeClass classOf(const SocketState &socket);
/// Three bits, r is 4.
std::uint32_t bitsFor(const SocketState &socket);

struct State
{
    StateId id = StateId::NoAnswer;
    /// Bytes.
    std::vector<std::string> arguments;
    std::optional<Error> error;
    std::optional<SocketState> socket;
    /// In the order of their buttons.
    std::vector<Offer> offers;
};

/// Accounts of this host, and who of them runs this program.
struct HostNames
{
    NameTable table;
    Asker asker;
};

/// What keeps containers from being listed, or why there are none; empty: nothing is to be said.
std::vector<State> statesOf(const Inventory &inventory, const HostNames &names);

/// Of a question that has no answer.
State stateOf(const Error &error, const std::optional<Question> &question);

/// What has to be said beside an answer.
std::vector<State> statesOf(const Finding &finding);

/// "ML-S001"; empty: the state has no code.
QString stateCode(StateId id);
Tone stateTone(StateId id);

/// One sentence.
QString stateTitle(const State &state);
/// Whole sentences, each a paragraph.
QStringList stateTexts(const State &state);
/// In fixed width: a path or socket, and below it where to look. Not translated but for its words.
QString stateLines(const State &state);
QString offerText(Offer offer);

/// Who runs this program, and the accounts of this host. Reads files; not for the window's thread.
HostNames readHostNames();

} // namespace mountlens::ui
