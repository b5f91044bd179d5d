// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/usage_text.h"

#include "model/request.h"
#include "text/code_text.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace mountlens::ui {

namespace {

constexpr int kCells = 78;

QString operationNames()
{
    QStringList names;
    for (std::size_t i = 0; i < kOperationCount; ++i)
        names += shownBytes(operationName(static_cast<Operation>(i)));
    return names.join(QStringLiteral(", "));
}

QString translated(const char *words)
{
    return QCoreApplication::translate("Usage", words);
}

/// A line of help: what to write, and what it does. Without words it is a heading of its own.
struct HelpLine
{
    const char *syntax;
    const char *words;
};

constexpr std::array<HelpLine, 10> kProgramLines = {{
    {"check SUBJECT --op OP PATH",
     QT_TRANSLATE_NOOP("Usage", "Say whether a process may do something to a file, and why.")},
    {"check --error TEXT",
     QT_TRANSLATE_NOOP("Usage", "Say what an error message means, and check what it is about.")},
    {"check --batch",
     QT_TRANSLATE_NOOP("Usage", "Answer questions in JSON, one on each line of the input.")},
    {"fix SUBJECT --op OP PATH",
     QT_TRANSLATE_NOOP("Usage",
                       "Say what would make it work, the least harmful first, with the "
                       "way back.")},
    {"list", QT_TRANSLATE_NOOP("Usage", "List the containers of every engine on this computer.")},
    {"parse FILE | --command TEXT",
     QT_TRANSLATE_NOOP("Usage", "Say what a command line or a file means for file access.")},
    {"collect SUBJECT [--op OP] [PATH...] -o FILE",
     QT_TRANSLATE_NOOP("Usage", "Save the facts for a check on another computer.")},
    {"explain CODE | MASK",
     QT_TRANSLATE_NOOP("Usage",
                       "Explain a result code such as ML-D004, or a mask such as a80425fb.")},
    {"mount-idmapped SOURCE TARGET --map MAP",
     QT_TRANSLATE_NOOP("Usage", "Bind a directory to a second place, with other owners there.")},
    {"help [COMMAND], --version",
     QT_TRANSLATE_NOOP("Usage", "Show this help or that of a command; show the version.")},
}};

constexpr std::array<HelpLine, 13> kSubjectLines = {{
    {"--container NAME", QT_TRANSLATE_NOOP("Usage", "a container of any engine, by name or id")},
    {"--pid PID", QT_TRANSLATE_NOOP("Usage", "a running process, with its own root and mounts")},
    {"--command 'docker run ...'",
     QT_TRANSLATE_NOOP("Usage", "a container that does not run yet; nothing is started")},
    {"--compose FILE --service NAME",
     QT_TRANSLATE_NOOP("Usage",
                       "a service of a Compose file, before it runs; several files are one "
                       "project")},
    {"--quadlet FILE", QT_TRANSLATE_NOOP("Usage", "a Quadlet unit (.container)")},
    {"--kube FILE", QT_TRANSLATE_NOOP("Usage", "a Kubernetes manifest; --container chooses")},
    {"--devcontainer FILE", QT_TRANSLATE_NOOP("Usage", "a devcontainer.json")},
    {"--oci FILE", QT_TRANSLATE_NOOP("Usage", "the config.json of an OCI bundle")},
    {"--file FILE",
     QT_TRANSLATE_NOOP("Usage", "any of these, told by name and content, and other kinds of file")},
    {"--user UID[:GID[,GID...]]",
     QT_TRANSLATE_NOOP("Usage",
                       "with any of these: another user in the same place, in numbers of the "
                       "container")},
    {"--as UID[:GID[,GID...]]",
     QT_TRANSLATE_NOOP("Usage",
                       "these ids on this computer; without GID the groups of the account, "
                       "or the group with the same number")},
    {"--caps LIST",
     QT_TRANSLATE_NOOP("Usage",
                       "with --as: capabilities by name or as hexadecimal number; without "
                       "it all for UID 0 and none for others")},
    {"--snapshot FILE", QT_TRANSLATE_NOOP("Usage", "facts saved earlier or on another computer")},
}};

constexpr std::array<HelpLine, 12> kCheckLines = {{
    {"--op OP", QT_TRANSLATE_NOOP("Usage", "what is to be done; the list is below")},
    {"--mode MODE", QT_TRANSLATE_NOOP("Usage", "the new mode of chmod, octal")},
    {"--uid UID, --gid GID",
     QT_TRANSLATE_NOOP("Usage", "the new owner and group of chown, in numbers of the subject")},
    {"--name NAME", QT_TRANSLATE_NOOP("Usage", "the attribute of setxattr")},
    {"--nofollow", QT_TRANSLATE_NOOP("Usage", "chown and stat: the link itself")},
    {"--cwd DIRECTORY",
     QT_TRANSLATE_NOOP("Usage", "where a relative path starts, as the subject would write it")},
    {"--json", QT_TRANSLATE_NOOP("Usage", "answer in JSON, the same in every language")},
    {"--save FILE", QT_TRANSLATE_NOOP("Usage", "save the facts that were used")},
    {"--confirm", QT_TRANSLATE_NOOP("Usage",
                                    "also ask the kernel, with the identity of the process; opens "
                                    "nothing for writing, creates and changes nothing")},
    {"--error TEXT",
     QT_TRANSLATE_NOOP("Usage",
                       "lines of a log in English, Spanish, Portuguese, French or Polish, in place "
                       "of the question; - reads the input; without SUBJECT the container that it "
                       "fits is looked for")},
    {"--batch", QT_TRANSLATE_NOOP("Usage",
                                  "read requests from the input, one JSON object on each "
                                  "line")},
    {"--lang LANGUAGE", QT_TRANSLATE_NOOP("Usage", "en, es, fr, pl or pt")},
}};

constexpr std::array<HelpLine, 6> kFixLines = {{
    {"--op OP", QT_TRANSLATE_NOOP("Usage", "what is to be done, as for mountlens check")},
    {"--script N",
     QT_TRANSLATE_NOOP("Usage",
                       "print fix N as a shell script, to be read and run; it stops where a file "
                       "is no longer as it was seen, and can be run twice. It first keeps what was "
                       "before, as getfacl -n shows it, in ~/mountlens-before.acl or the file that "
                       "MOUNTLENS_SAVE names")},
    {"--undo-script N",
     QT_TRANSLATE_NOOP("Usage", "print the script that takes fix N back; get it before N is run")},
    {"--cwd DIRECTORY",
     QT_TRANSLATE_NOOP("Usage", "where a relative path starts, as the subject would write it")},
    {"--json", QT_TRANSLATE_NOOP("Usage", "answer in JSON, the same in every language")},
    {"--lang LANGUAGE", QT_TRANSLATE_NOOP("Usage", "en, es, fr, pl or pt")},
}};

constexpr std::array<HelpLine, 3> kListLines = {{
    {"--engine ADDRESS",
     QT_TRANSLATE_NOOP("Usage", "ask only this engine, for example unix:///run/docker.sock")},
    {"--json", QT_TRANSLATE_NOOP("Usage", "answer in JSON, the same in every language")},
    {"--lang LANGUAGE", QT_TRANSLATE_NOOP("Usage", "en, es, fr, pl or pt")},
}};

constexpr std::array<HelpLine, 4> kParseLines = {{
    {"--command TEXT",
     QT_TRANSLATE_NOOP("Usage", "a command line such as docker run, in place of a file")},
    {"--format FORMAT", QT_TRANSLATE_NOOP("Usage", "what the file is, where it cannot be told")},
    {"--json", QT_TRANSLATE_NOOP("Usage", "answer in JSON, the same in every language")},
    {"--lang LANGUAGE", QT_TRANSLATE_NOOP("Usage", "en, es, fr, pl or pt")},
}};

constexpr std::array<HelpLine, 5> kCollectLines = {{
    {"-o FILE",
     QT_TRANSLATE_NOOP("Usage",
                       "where the facts go; only its owner may read the file; -: standard output")},
    {"--op OP",
     QT_TRANSLATE_NOOP("Usage",
                       "the question that the facts are for, as for mountlens check; the facts "
                       "for all other operations on its paths come along")},
    {"--redact", QT_TRANSLATE_NOOP("Usage", "replace names of files, users and the computer")},
    {"--cwd DIRECTORY",
     QT_TRANSLATE_NOOP("Usage", "where a relative path starts, as the subject would write it")},
    {"--lang LANGUAGE", QT_TRANSLATE_NOOP("Usage", "en, es, fr, pl or pt")},
}};

constexpr std::array<HelpLine, 1> kExplainLines = {{
    {"--lang LANGUAGE", QT_TRANSLATE_NOOP("Usage", "en, es, fr, pl or pt")},
}};

constexpr std::array<HelpLine, 7> kMountIdmappedLines = {{
    {"--map [u:|g:|b:]ID:ID:COUNT",
     QT_TRANSLATE_NOOP("Usage",
                       "ids in the file system, the ids they have in the mount, and how many; "
                       "u: users, g: groups, b: or nothing: both; may be given again. As in "
                       "X-mount.idmap of mount(8); ids without a map belong to nobody")},
    {"--read-only", QT_TRANSLATE_NOOP("Usage", "nothing can be written through the mount")},
    {"--recursive", QT_TRANSLATE_NOOP("Usage", "with the mounts below SOURCE, all of them mapped")},
    {"--dry-run",
     QT_TRANSLATE_NOOP("Usage", "try whether kernel and file system take it; mount nothing")},
    {"--persistent systemd|fstab",
     QT_TRANSLATE_NOOP("Usage", "only show what mounts it at each start of the computer")},
    {"--json", QT_TRANSLATE_NOOP("Usage", "answer in JSON, the same in every language")},
    {"--lang LANGUAGE", QT_TRANSLATE_NOOP("Usage", "en, es, fr, pl or pt")},
}};

/// What to write in one column, the words in the other; words that are too long go below.
QString linesText(std::span<const HelpLine> lines)
{
    constexpr int kColumn = 28;
    const QString indent(kColumn, u' ');
    QString text;
    for (const HelpLine &line : lines) {
        const QString syntax = QStringLiteral("  ") + QString::fromLatin1(line.syntax);
        const QString words = wrapped(translated(line.words), kCells, indent).trimmed();
        const bool fits = syntax.size() < kColumn;
        text += fits ? padded(syntax, kColumn) : syntax + u'\n' + indent;
        text += words + u'\n';
    }
    return text;
}

QString heading(const QString &words)
{
    return u'\n' + words + u'\n';
}

QString usageLine(const char *syntax)
{
    //: %1 is a command line
    return fill(translated(QT_TRANSLATE_NOOP("Usage", "Usage: %1")), {QString::fromLatin1(syntax)})
           + u'\n';
}

QString programHelp()
{
    return translated(QT_TRANSLATE_NOOP("Usage",
                                        "Why may a process in a container not do that to this "
                                        "file?"))
           + u'\n' + heading(translated(QT_TRANSLATE_NOOP("Usage", "Commands:")))
           + linesText(kProgramLines)
           + heading(translated(QT_TRANSLATE_NOOP("Usage", "Exit status:")))
           + wrapped(translated(QT_TRANSLATE_NOOP(
                         "Usage", "0 allowed, 1 denied, 2 undetermined, 3 the call is wrong, 4 "
                                  "something else went wrong")),
                     kCells, QStringLiteral("  "))
           + u'\n';
}

QString subjectHelp()
{
    return heading(translated(QT_TRANSLATE_NOOP("Usage", "SUBJECT is one of:")))
           + linesText(kSubjectLines);
}

QString optionsHelp(std::span<const HelpLine> lines)
{
    return heading(translated(QT_TRANSLATE_NOOP("Usage", "Options:"))) + linesText(lines);
}

QString checkHelp()
{
    return usageLine("mountlens check SUBJECT --op OP PATH [PATH2]")
           + usageLine("mountlens check [SUBJECT] --error TEXT [--op OP]")
           + usageLine("mountlens check --batch") + subjectHelp() + optionsHelp(kCheckLines)
           + heading(
               translated(QT_TRANSLATE_NOOP("Usage", "OP is one of (rename and link take PATH2):")))
           + wrapped(operationNames(), kCells, QStringLiteral("  ")) + u'\n';
}

QString collectHelp()
{
    return usageLine("mountlens collect SUBJECT [PATH...] [--redact] -o FILE")
           + usageLine("mountlens collect SUBJECT --op OP PATH [PATH2] [--redact] -o FILE")
           + subjectHelp() + optionsHelp(kCollectLines);
}

QString fixHelp()
{
    return usageLine("mountlens fix SUBJECT --op OP PATH [PATH2] [--script N | --undo-script N]")
           + wrapped(translated(QT_TRANSLATE_NOOP(
                         "Usage",
                         "Nothing is changed. Fixes are tried on paper: the same check, with the "
                         "changed facts, has to allow the operation.")),
                     kCells)
           + subjectHelp() + optionsHelp(kFixLines)
           + heading(translated(QT_TRANSLATE_NOOP("Usage", "Exit status:")))
           + wrapped(translated(QT_TRANSLATE_NOOP(
                         "Usage", "as that of check: 0 allowed, so there is nothing to "
                                  "mend, 1 denied, 2 undetermined. With a script: 0 it was "
                                  "printed, 4 there is none")),
                     kCells, QStringLiteral("  "));
}

QString listHelp()
{
    return usageLine("mountlens list [--json]") + optionsHelp(kListLines);
}

QString parseHelp()
{
    return usageLine("mountlens parse FILE...") + usageLine("mountlens parse --command TEXT")
           + optionsHelp(kParseLines);
}

QString explainHelp()
{
    return usageLine("mountlens explain CODE") + usageLine("mountlens explain CAPABILITY-MASK")
           + optionsHelp(kExplainLines);
}

QString mountIdmappedHelp()
{
    return usageLine("mountlens mount-idmapped SOURCE TARGET --map MAP [--map MAP...]")
           + optionsHelp(kMountIdmappedLines);
}

struct Help
{
    std::string_view command;
    QString (*text)();
};

constexpr std::array<Help, 8> kHelps = {{
    {"", programHelp},
    {"check", checkHelp},
    {"fix", fixHelp},
    {"list", listHelp},
    {"parse", parseHelp},
    {"collect", collectHelp},
    {"explain", explainHelp},
    {"mount-idmapped", mountIdmappedHelp},
}};

const Help *findHelp(std::string_view command) noexcept
{
    const auto *found = std::find_if(kHelps.begin(), kHelps.end(),
                                     [&](const Help &help) { return help.command == command; });
    return found == kHelps.end() ? nullptr : found;
}

/// The sentence; %1 is what was written.
// NOLINTNEXTLINE(readability-function-size): a table
QString faultText(UsageFault fault)
{
    switch (fault) {
    case UsageFault::UnknownCommand:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "there is no command \"%1\"");
    case UsageFault::CommandMissing:
        return QCoreApplication::translate("Usage", "a command is missing");
    case UsageFault::UnknownOption:
        //: %1 is an option (--op)
        return QCoreApplication::translate("Usage", "there is no option %1 here");
    case UsageFault::OptionTwice:
        //: %1 is an option (--op)
        return QCoreApplication::translate("Usage", "%1 is given twice");
    case UsageFault::ValueMissing:
        //: %1 is an option (--op)
        return QCoreApplication::translate("Usage", "%1 needs a value");
    case UsageFault::ValueUnexpected:
        //: %1 is an option (--json)
        return QCoreApplication::translate("Usage", "%1 takes no value");
    case UsageFault::UnknownLanguage:
        //: %1 is a word from the command line; en, es... are codes of languages
        return QCoreApplication::translate("Usage",
                                           "\"%1\" is none of the languages en, es, fr, pl, pt");
    case UsageFault::SubjectMissing:
        //: --container, --pid, --as, --snapshot, --command are options
        return QCoreApplication::translate(
            "Usage", "whose access? one of --container, --pid, --as, --snapshot, --command or a "
                     "configuration file is needed");
    case UsageFault::OnlyWithCompose:
        //: %1 is an option; --compose is another
        return QCoreApplication::translate(
            "Usage", "%1 chooses one container of a file (--compose...) and is given once");
    case UsageFault::UnknownFormat:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "there is no file format \"%1\"");
    case UsageFault::ConfigurationMissing:
        //: --command is an option
        return QCoreApplication::translate(
            "Usage", "what is to be read? a file or --command with a command line is needed");
    case UsageFault::SubjectTwice:
        return QCoreApplication::translate(
            "Usage", "only one container, process or user can be asked about");
    case UsageFault::BadProcess:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "\"%1\" is no process id");
    case UsageFault::BadUser:
        //: %1 is a word from the command line; UID:GID,GID is a form to fill in
        return QCoreApplication::translate(
            "Usage", "\"%1\" is no user that exists here in the form UID, UID:GID or UID:GID,GID");
    case UsageFault::BadCapability:
        //: %1 is a word from the command line
        return QCoreApplication::translate(
            "Usage", "\"%1\" is neither a list of capabilities nor a hexadecimal number");
    case UsageFault::OnlyWithProcess:
        //: %1 is an option; --pid and --container are others
        return QCoreApplication::translate(
            "Usage", "%1 works only with a process or a container (--pid, --container...)");
    case UsageFault::OnlyWithCredentials:
        //: %1 is an option; --as is another
        return QCoreApplication::translate("Usage", "%1 works only together with --as");
    case UsageFault::ConfirmNeedsTheProcess:
        //: %1 is an option; --confirm is another
        return QCoreApplication::translate(
            "Usage", "--confirm asks as the process itself, so it cannot be used with %1");
    case UsageFault::BatchStandsAlone:
        //: --batch is an option
        return QCoreApplication::translate(
            "Usage", "--batch takes its questions from the input and goes with no other option");
    case UsageFault::NotWithError:
        //: %1 is an option or a word from the command line; --error is an option
        return QCoreApplication::translate(
            "Usage", "--error takes its question from the text and does not go with %1");
    case UsageFault::OperationMissing:
        //: --op is an option, read and write are values for it
        return QCoreApplication::translate(
            "Usage", "which operation? --op is missing, for example --op read or --op write");
    case UsageFault::UnknownOperation:
        //: %1 is a word from the command line, %2 a list of words
        return QCoreApplication::translate("Usage", "\"%1\" is none of the operations: %2");
    case UsageFault::PathMissing:
        return QCoreApplication::translate("Usage", "a path is missing");
    case UsageFault::SecondPathMissing:
        return QCoreApplication::translate("Usage", "rename and link need a second path");
    case UsageFault::TooManyArguments:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "\"%1\" is one argument too many");
    case UsageFault::BadMode:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "\"%1\" is no octal mode such as 0755");
    case UsageFault::BadId:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "\"%1\" is no number of a user or group");
    case UsageFault::NameMissing:
        //: --name is an option, user.comment a value for it
        return QCoreApplication::translate("Usage",
                                           "setxattr needs --name, for example user.comment");
    case UsageFault::OutputMissing:
        //: -o FILE is an option with its value
        return QCoreApplication::translate("Usage", "where to? -o FILE is missing");
    case UsageFault::OutputForSomebodyElse:
        //: %1 is a word of the command line ("-o -"); pkexec is a program that lends root's rights
        return QCoreApplication::translate(
            "Usage", "run by pkexec, it writes no file; the facts go to the output: %1");
    case UsageFault::CodeMissing:
        //: ML-D004 is a result code
        return QCoreApplication::translate("Usage",
                                           "which code? it looks like ML-D004 and stands in the "
                                           "first line of a result");
    case UsageFault::BadRank:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage",
                                           "\"%1\" is no number of a fix; they are counted from 1");
    case UsageFault::UnknownCode:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "there is no result code \"%1\"");
    case UsageFault::MountEndsMissing:
        return QCoreApplication::translate(
            "Usage", "what is to be mounted, and where? SOURCE and TARGET are needed");
    case UsageFault::UnknownPersistence:
        //: %1 is a word from the command line
        return QCoreApplication::translate("Usage", "\"%1\" is neither systemd nor fstab");
    case UsageFault::IdmapMissing:
        //: --map and what follows it is an option with its value
        return QCoreApplication::translate(
            "Usage", "which ids become which? --map is missing, for example --map b:0:1000:1");
    case UsageFault::BadIdmap:
        //: %1 is a word from the command line; the rest is a form to fill in
        return QCoreApplication::translate(
            "Usage", "\"%1\" is no map in the form [u:|g:|b:]ID-IN-FILE-SYSTEM:ID-IN-MOUNT:COUNT");
    case UsageFault::IdmapWithoutIds:
        //: %1 is an id map from the command line (u:0:1000:0)
        return QCoreApplication::translate("Usage", "\"%1\" maps no ids");
    case UsageFault::IdmapPastLastId:
        //: %1 is an id map from the command line (u:0:1000:1)
        return QCoreApplication::translate("Usage",
                                           "\"%1\" goes beyond 4294967294, the last id there is");
    case UsageFault::IdmapOverlap:
        //: %1 is an id map from the command line (u:0:1000:1)
        return QCoreApplication::translate(
            "Usage", "\"%1\" overlaps with a map before it; every id has one map at most");
    case UsageFault::IdmapTooLong:
        //: %1 is an id map from the command line (u:0:1000:1)
        return QCoreApplication::translate(
            "Usage", "\"%1\" is one too many: a kind of id has 340 maps at most");
    case UsageFault::IdmapWithoutUsers:
        //: the words with u: and b: are values of the option --map
        return QCoreApplication::translate(
            "Usage", "no user is mapped, and the kernel wants maps of users and of groups; "
                     "u:0:0:4294967295 keeps all users as they are, b: maps both alike");
    case UsageFault::IdmapWithoutGroups:
        //: the words with g: and b: are values of the option --map
        return QCoreApplication::translate(
            "Usage", "no group is mapped, and the kernel wants maps of users and of groups; "
                     "g:0:0:4294967295 keeps all groups as they are, b: maps both alike");
    }
    return {};
}

} // namespace

QString usageProblemText(const UsageProblem &problem)
{
    return fill(faultText(problem.fault), {shownBytes(problem.argument), operationNames()});
}

QString outputLostText()
{
    return QCoreApplication::translate("Usage", "the answer could not be written");
}

QString noAnswerText(std::chrono::milliseconds waited)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(waited).count());
    //: %n counts seconds
    return QCoreApplication::translate(
        "Usage", "a file system on the way does not answer (%n s waited)", nullptr, seconds);
}

QString usageHintText(std::string_view command)
{
    QString line = QStringLiteral("mountlens ");
    if (!command.empty())
        line += shownBytes(command) + u' ';
    //: %1 is a command line
    return fill(translated(QT_TRANSLATE_NOOP("Usage", "try: %1")),
                {line + QStringLiteral("--help")});
}

bool hasHelp(std::string_view command) noexcept
{
    return findHelp(command) != nullptr;
}

QString helpText(std::string_view command)
{
    const Help *help = findHelp(command);
    return help ? help->text() : QString();
}

} // namespace mountlens::ui
