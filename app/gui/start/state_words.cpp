// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/states.h"
#include "text/error_text.h"
#include "text/fill.h"
#include "text/reason_text.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr const char *kContext = "State";

QString translated(const char *source)
{
    return QCoreApplication::translate(kContext, source);
}

QString argument(const State &state, std::size_t index)
{
    return index < state.arguments.size() ? shownBytes(state.arguments[index]) : QString();
}

QString brand(const std::string &engine)
{
    if (engine == "docker")
        return QStringLiteral("Docker");
    return engine == "podman" ? QStringLiteral("Podman") : shownBytes(engine);
}

QString brandOf(const State &state)
{
    return state.arguments.empty() ? QString() : brand(state.arguments.front());
}

/// The title; its holes are the state's arguments.
const char *titleSource(StateId id) // NOLINT(readability-function-size): a table
{
    switch (id) {
    case StateId::NoEngine:
        //: Title of an empty page
        return QT_TRANSLATE_NOOP("State", "No Docker or Podman found on this computer.");
    case StateId::NoContainers:
        //: Title of an empty page
        return QT_TRANSLATE_NOOP("State", "There is no container yet.");
    case StateId::SocketRefused:
        //: Title of a notice; %1 is Docker or Podman
        return QT_TRANSLATE_NOOP("State", "%1 is there, but your account may not ask it.");
    case StateId::EngineTrouble:
        //: Title of a notice; %1 is Docker or Podman
        return QT_TRANSLATE_NOOP("State", "%1 does not answer.");
    case StateId::EngineElsewhere:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "The files are on another computer.");
    case StateId::NotRunning:
        //: Title of a notice beside a result
        return QT_TRANSLATE_NOOP("State", "Not running: its settings were checked.");
    case StateId::ContainerGone:
        //: Title of a notice; %1 is the name of a container
        return QT_TRANSLATE_NOOP("State", "The container \"%1\" is not there any more.");
    case StateId::SeveralContainers:
        //: Title of a notice; %1 is the name of a container
        return QT_TRANSLATE_NOOP("State", "More than one container fits \"%1\".");
    case StateId::ProcessGone:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "The process has ended meanwhile.");
    case StateId::RightsMissing:
        //: Title of a notice
        return QT_TRANSLATE_NOOP(
            "State", "Some data of this process can only be read by the administrator.");
    case StateId::PathMissing:
        //: Title of a notice; %1 is a path, %3 the first name in it that is missing
        return QT_TRANSLATE_NOOP("State", "There is no \"%3\" at this place.");
    case StateId::PolicyDecides:
        //: Title of a notice; %1 is the name of a security module: SELinux, AppArmor
        return QT_TRANSLATE_NOOP("State", "%1 has the last word.");
    case StateId::ServerDecides:
        //: Title of a notice; %1 is the type of a network file system: nfs4, cifs
        return QT_TRANSLATE_NOOP("State", "The server decides; local permissions are a hint.");
    case StateId::SnapshotDamaged:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "This snapshot is damaged. Nothing was loaded.");
    case StateId::SettingsRefused:
        //: Title of a notice; %1 is an engine: docker, compose, podman
        return QT_TRANSLATE_NOOP("State", "%1 would refuse these settings.");
    case StateId::FileUnknown:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "This file is in no format that is known here.");
    case StateId::NoCommand:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "There is no command in it that starts a container.");
    case StateId::SetUpFailed:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "The container could not be made.");
    case StateId::HelperMissing:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "Administrator rights cannot be asked for here.");
    case StateId::RightsRefused:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "Administrator rights were refused.");
    case StateId::RightsDismissed:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "The password was not given.");
    case StateId::GivenUp:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "The check was given up.");
    case StateId::AllAllowed:
        //: Title of a notice beside a result
        return QT_TRANSLATE_NOOP("State", "All file checks pass.");
    case StateId::Contradiction:
        //: Title of a notice beside a result
        return QT_TRANSLATE_NOOP("State", "The test says something else than the calculation.");
    case StateId::NoAnswer:
        //: Title of a notice
        return QT_TRANSLATE_NOOP("State", "There is no answer.");
    }
    return "";
}

/// One sentence about the state; nullptr: none. Holes as in the title.
const char *bodySource(StateId id) // NOLINT(readability-function-size): a table
{
    switch (id) {
    case StateId::NoEngine:
        return QT_TRANSLATE_NOOP("State", "A pasted command, a Compose file or a snapshot of "
                                          "another computer can be checked all the same.");
    case StateId::NoContainers:
        return QT_TRANSLATE_NOOP("State", "Start one, or check the command or the Compose file "
                                          "that will make it.");
    case StateId::EngineElsewhere:
        //: %1 is the address of an engine: ssh://ana@server
        return QT_TRANSLATE_NOOP("State", "The engine at %1 works on another computer or in a "
                                          "virtual machine. Collect the data there, and open the "
                                          "snapshot here.");
    case StateId::NotRunning:
        return QT_TRANSLATE_NOOP("State", "The real user may differ if the start script of the "
                                          "container changes it.");
    case StateId::ContainerGone:
        return QT_TRANSLATE_NOOP("State",
                                 "It may have been removed or made anew. Choose it again.");
    case StateId::SeveralContainers:
        //: %2 is a list of containers
        return QT_TRANSLATE_NOOP("State", "Choose one of them: %2");
    case StateId::ProcessGone:
        return QT_TRANSLATE_NOOP("State", "What was read before is shown no longer. Choose the "
                                          "process again.");
    case StateId::RightsMissing:
        return QT_TRANSLATE_NOOP("State", "With administrator rights they are read once; nothing "
                                          "is changed.");
    case StateId::PathMissing:
        //: %2 is the longest beginning of a path that exists
        return QT_TRANSLATE_NOOP("State", "Of this path only the beginning %2 exists for this "
                                          "process.");
    case StateId::PolicyDecides:
        //: %1 is the name of a security module: SELinux, AppArmor
        return QT_TRANSLATE_NOOP("State", "Owner and permissions allow it, but the rules of %1 "
                                          "could not be read.");
    case StateId::ServerDecides:
        //: %1 is the type of a network file system: nfs4, cifs
        return QT_TRANSLATE_NOOP("State", "A file system of the type %1 asks its server, which "
                                          "may know other users than this computer.");
    case StateId::SnapshotDamaged:
        //: %2 is a place in a file: line 3, column 14; or a field: $.facts.inodes[3]
        return QT_TRANSLATE_NOOP("State", "The fault is at %2.");
    case StateId::SettingsRefused:
        //: %1 is an engine, in front of its own words, which stand in a box below
        return QT_TRANSLATE_NOOP("State", "The container would not be made. These are the words "
                                          "of %1:");
    case StateId::FileUnknown:
        return QT_TRANSLATE_NOOP("State", "Known are Compose, Quadlet, Kubernetes, devcontainer, "
                                          "OCI and the output of docker inspect.");
    case StateId::NoCommand:
        return QT_TRANSLATE_NOOP("State", "Commands of docker, podman and nerdctl are understood: "
                                          "run, create, compose up.");
    case StateId::SetUpFailed:
        return QT_TRANSLATE_NOOP("State", "The engine failed before any program ran. The command "
                                          "or the Compose file tells which mount it was.");
    case StateId::HelperMissing:
        return QT_TRANSLATE_NOOP("State", "A snapshot that the administrator saves can be opened "
                                          "here instead.");
    case StateId::RightsRefused:
    case StateId::RightsDismissed:
        return QT_TRANSLATE_NOOP("State", "The check goes on with what your account may read.");
    case StateId::AllAllowed:
        return QT_TRANSLATE_NOOP("State", "Not checked: rules of the program itself, a full disk, "
                                          "quotas.");
    case StateId::Contradiction:
        return QT_TRANSLATE_NOOP("State", "That is a fault of this program. Please save a "
                                          "snapshot, and send it with a report.");
    case StateId::SocketRefused:
    case StateId::EngineTrouble:
    case StateId::GivenUp:
    case StateId::NoAnswer:
        break;
    }
    return nullptr;
}

QString filled(const char *source, const State &state)
{
    QString first = argument(state, 0);
    if (state.id == StateId::SocketRefused || state.id == StateId::EngineTrouble)
        first = brandOf(state);
    if (state.id == StateId::PolicyDecides && !state.arguments.empty())
        first = securityModuleText(state.arguments.front());
    return fill(translated(source), {first, argument(state, 1), argument(state, 2)});
}

QString numbered(std::uint32_t id, const std::string &name)
{
    const QString number = QString::number(id);
    return name.empty() ? number : number + QStringLiteral(" (") + shownBytes(name) + u')';
}

QString groupsText(const Asker &asker)
{
    constexpr qsizetype kMaxGroups = 12;
    QStringList groups{QString::number(asker.gid)};
    for (const std::uint32_t gid : asker.groups) {
        if (gid != asker.gid)
            groups += QString::number(gid);
    }
    if (groups.size() > kMaxGroups) {
        groups.resize(kMaxGroups);
        groups += QStringLiteral("…");
    }
    return groups.join(QStringLiteral(", "));
}

QString socketSentence(const SocketState &socket)
{
    const QString bits =
        accessText(AccessMask::fromBits(static_cast<std::uint8_t>(bitsFor(socket))));
    const QString you = numbered(socket.asker.uid, socket.asker.name);
    switch (classOf(socket)) {
    case ModeClass::Owner:
        //: %1 is an account with its number: 1000 (ana); %2 three letters of rights: r--
        return fill(translated(QT_TRANSLATE_NOOP("State", "Your account %1 owns it, and the owner "
                                                          "has %2 there.")),
                    {you, bits});
    case ModeClass::Group:
        //: %1 is an account with its number: 1000 (ana); %2 three letters of rights: r--
        return fill(translated(QT_TRANSLATE_NOOP("State", "Your account %1 is in its group, and "
                                                          "the group has %2 there.")),
                    {you, bits});
    case ModeClass::Others:
        break;
    }
    //: %1 is an account with its number: 1000 (ana); %2 its groups: 1000, 27; %3 rights: ---
    return fill(translated(QT_TRANSLATE_NOOP("State", "Your account %1 with the groups %2 is in "
                                                      "the class others, which has %3 there.")),
                {you, groupsText(socket.asker), bits});
}

QString neededSentence(const SocketState &socket)
{
    if (socket.place.directory)
        return translated(QT_TRANSLATE_NOOP("State", "The way to the socket leads through this "
                                                     "folder, which needs x."));
    return translated(QT_TRANSLATE_NOOP("State", "Asking the engine needs w for this socket."));
}

QStringList socketTexts(const SocketState &socket)
{
    QStringList texts{neededSentence(socket), socketSentence(socket)};
    if (!socket.place.directory && socket.place.gid != 0) {
        //: A warning; %1 is a group with its number: 998 (docker)
        texts += fill(translated(QT_TRANSLATE_NOOP("State", "Joining the group %1 would also work, "
                                                            "but it equals root on this "
                                                            "computer.")),
                      {numbered(socket.place.gid, socket.groupName)});
    }
    return texts;
}

QString caretLine(const QString &before, const QString &marked)
{
    return QString(displayWidth(before), u' ') + QString(std::max(1, displayWidth(marked)), u'^');
}

QString socketLines(const SocketState &socket)
{
    const QString path = shownBytes(socket.place.path);
    const FileType type = socket.place.directory ? FileType::Directory : FileType::Socket;
    const QString mode = modeText(type, Mode(static_cast<std::uint16_t>(socket.place.mode)));
    const QString before = path + QStringLiteral("  ");
    constexpr qsizetype kTypeLetter = 1;
    constexpr qsizetype kClassLetters = 3;
    const auto position = kTypeLetter + kClassLetters * static_cast<qsizetype>(classOf(socket));
    const QString owner = numbered(socket.place.uid, socket.ownerName) + u':'
                          + numbered(socket.place.gid, socket.groupName);
    return before + mode + QStringLiteral("  ") + owner + u'\n'
           + caretLine(before + mode.left(position), mode.mid(position, kClassLetters));
}

QString missingLines(const State &state)
{
    if (state.arguments.size() < 3)
        return {};
    constexpr int kMaxCells = 72; // a caret below a wrapped line would point at nothing
    if (displayWidth(argument(state, 0)) > kMaxCells)
        return argument(state, 0);
    return argument(state, 0) + u'\n' + caretLine(argument(state, 1), argument(state, 2));
}

} // namespace

QString stateCode(StateId id)
{
    return id == StateId::SocketRefused ? QStringLiteral("ML-S001") : QString();
}

Tone stateTone(StateId id)
{
    switch (id) {
    case StateId::NoEngine:
    case StateId::NoContainers:
    case StateId::NotRunning:
    case StateId::GivenUp:
        return Tone::Neutral;
    case StateId::RightsMissing:
    case StateId::PolicyDecides:
    case StateId::ServerDecides:
    case StateId::EngineElsewhere:
        return Tone::Undetermined;
    case StateId::AllAllowed:
        return Tone::Accent;
    default:
        return Tone::Warning;
    }
}

QString stateTitle(const State &state)
{
    return filled(titleSource(state.id), state);
}

QStringList stateTexts(const State &state)
{
    if (state.socket)
        return socketTexts(*state.socket);
    QStringList texts;
    if (const char *body = bodySource(state.id))
        texts += filled(body, state);
    if (state.error) {
        texts += errorText(*state.error);
        texts += remedyText(*state.error);
    }
    if (state.id == StateId::AllAllowed && !state.arguments.empty())
        texts += translated(QT_TRANSLATE_NOOP(
            "State", "A seccomp filter of the process may also refuse a system call."));
    texts.removeAll(QString());
    return texts;
}

QString stateLines(const State &state)
{
    if (state.socket)
        return socketLines(*state.socket);
    if (state.id == StateId::PathMissing)
        return missingLines(state);
    if (state.id == StateId::SettingsRefused)
        return argument(state, 1);
    if (state.id == StateId::SnapshotDamaged || state.id == StateId::FileUnknown)
        return argument(state, 0);
    return {};
}

QString offerText(Offer offer)
{
    switch (offer) {
    case Offer::PasteCommand:
        //: Button: opens the page where a docker command can be pasted
        return translated(QT_TRANSLATE_NOOP("State", "Paste a command"));
    case Offer::OpenCompose:
        //: Button: opens the page for Compose files
        return translated(QT_TRANSLATE_NOOP("State", "Open a Compose file"));
    case Offer::OpenSnapshot:
        //: Button: opens the page where a snapshot can be opened
        return translated(QT_TRANSLATE_NOOP("State", "Open a snapshot"));
    case Offer::ChooseContainer:
        //: Button: opens the list of containers
        return translated(QT_TRANSLATE_NOOP("State", "Choose a container"));
    case Offer::PasteMessage:
        //: Button: opens the page where an error message can be pasted
        return translated(QT_TRANSLATE_NOOP("State", "Paste the error message"));
    case Offer::AskWithRights:
        //: Button: asks for the password of the administrator, then reads what is missing
        return translated(QT_TRANSLATE_NOOP("State", "Read with administrator rights"));
    case Offer::AskAgain:
        //: Button: repeats the check
        return translated(QT_TRANSLATE_NOOP("State", "Check again"));
    case Offer::Confirm:
        //: Button: asks the kernel without changing anything
        return translated(QT_TRANSLATE_NOOP("State", "Confirm with a harmless test"));
    }
    return {};
}

} // namespace mountlens::ui
