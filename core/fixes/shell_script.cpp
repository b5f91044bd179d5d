// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "fixes/shell_script.h"

#include <algorithm>
#include <string>
#include <vector>

namespace mountlens {

namespace {

constexpr std::string_view kPlain =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:,=@%+-";

std::string quotedWords(const std::vector<std::string> &words)
{
    std::string line;
    for (const std::string &word : words)
        line.append(line.empty() ? "" : " ").append(shellQuoted(word));
    return line;
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

/// The rest of a state: its ACL.
std::string aclOf(const std::string &text)
{
    const std::size_t end = text.find('\n');
    return end == std::string::npos ? std::string() : text.substr(end + 1);
}

class ScriptWriter
{
public:
    ScriptWriter(const Fix &fix, ScriptKind kind)
        : m_fix(fix)
        , m_undo(kind == ScriptKind::Undo)
    {
    }

    std::string write()
    {
        writeHead();
        for (std::size_t i = 0; i < m_fix.files.size(); ++i)
            writeCheck(i);
        if (!m_undo)
            writeSaving();
        writeOthers();
        if (m_undo) {
            for (std::size_t i = m_fix.files.size(); i-- > 0;)
                writeStep(i);
        } else {
            for (std::size_t i = 0; i < m_fix.files.size(); ++i)
                writeStep(i);
        }
        return std::move(m_text);
    }

private:
    void line(const std::string &text) { m_text += text + '\n'; }

    void writeHead()
    {
        line("#!/bin/sh");
        line("# Written by mountlens; " + std::string(fixKindName(m_fix.kind))
             + (m_undo ? ", undo." : "."));
        line("# Stops where a file is not as it was seen, and at the first error.");
        line("set -eu");
        line("export LC_ALL=C");
        if (needsRoot())
            line("[ \"$(id -u)\" -eq 0 ] || { echo 'to be run as root' >&2; exit 1; }");
        line("");
    }

    [[nodiscard]] bool needsRoot() const
    {
        const auto &commands = m_undo ? m_fix.undo : m_fix.run;
        return std::any_of(commands.begin(), commands.end(), [](const FixCommand &each) {
            return each.as == RunAs::Root && each.argv.front() != "docker";
        });
    }

    [[nodiscard]] std::string prefixOf(const FileStep &step) const
    {
        return step.prefix.empty() ? std::string()
                                   : lineFor(step.as, quotedWords(step.prefix)) + ' ';
    }

    static std::string variable(const char *name, std::size_t number)
    {
        return name + std::to_string(number + 1);
    }

    /// "$(stat...)" and, where the file has or gets an ACL, "$(getfacl...)".
    static bool hasAcl(const FileStep &step) { return aclOf(step.before) != aclOf(step.after); }

    [[nodiscard]] std::string conditionFor(const FileStep &step, bool after) const
    {
        const std::string &state = after ? step.after : step.before;
        const std::string path = shellQuoted(step.path);
        if (step.toBeMade && !after)
            return "[ ! -e " + path + " ]";
        std::string condition = "[ \"$(" + prefixOf(step) + "stat -c '%u:%g %a' " + path
                                + ")\" = " + shellQuoted(firstLine(state)) + " ]";
        if (hasAcl(step)) {
            condition += " &&\n   [ \"$(" + prefixOf(step) + "getfacl -cnpE " + path
                         + ")\" = " + shellQuoted(aclOf(state)) + " ]";
        }
        if (step.flagsBefore != step.flagsAfter) {
            condition += " &&\n   [ \"$(lsattr -d " + path + " | cut -d ' ' -f 1 | tr -cd ia)\" = "
                         + shellQuoted(after ? step.flagsAfter : step.flagsBefore) + " ]";
        }
        return condition;
    }

    /// todoN is yes where the commands of the file are still to be run.
    void writeCheck(std::size_t number)
    {
        const FileStep &step = m_fix.files[number];
        const std::string todo = variable("todo", number);
        line("if " + conditionFor(step, m_undo) + "; then");
        line("    " + todo + "=yes");
        line("elif " + conditionFor(step, !m_undo) + "; then");
        line("    " + todo + "=no");
        line("else");
        line("    printf '%s: not as it was seen, nothing was changed\\n' " + shellQuoted(step.path)
             + " >&2");
        line("    exit 1");
        line("fi");
        line("");
    }

    /// For whoever wants to see later what it was like; the undo script does not need it. Where it
    /// cannot be kept, nothing is changed.
    void writeSaving()
    {
        const bool any = std::any_of(m_fix.files.begin(), m_fix.files.end(),
                                     [](const FileStep &step) { return !step.toBeMade; });
        if (!any)
            return;
        line("# What it was like, in the form that `setfacl --restore=FILE` reads.");
        line("save=${MOUNTLENS_SAVE:-${HOME:-.}/mountlens-before.acl}");
        for (std::size_t i = 0; i < m_fix.files.size(); ++i) {
            const FileStep &step = m_fix.files[i];
            if (step.toBeMade)
                continue;
            line("if [ \"$" + variable("todo", i) + "\" = yes ]; then");
            line("    " + savingLine(step) + " >> \"$save\"");
            line("fi");
        }
        line("");
    }

    /// Few images have getfacl; what exec changes has no ACL.
    [[nodiscard]] std::string savingLine(const FileStep &step) const
    {
        const std::string path = shellQuoted(step.path);
        const bool inContainer = step.as != RunAs::Unshare && !step.prefix.empty();
        if (inContainer)
            return prefixOf(step) + "stat -c '# file: %n, %u:%g %a' " + path;
        return prefixOf(step) + "getfacl -np " + path;
    }

    [[nodiscard]] bool isOfAFile(const FixCommand &command) const
    {
        return std::any_of(m_fix.files.begin(), m_fix.files.end(), [&](const FileStep &step) {
            const auto &own = m_undo ? step.undo : step.run;
            return std::find(own.begin(), own.end(), command) != own.end();
        });
    }

    /// Commands that are about mounts, directories to mount on and settings: each in a form that
    /// does nothing where it is done already.
    void writeOthers()
    {
        for (const FixCommand &command : m_undo ? m_fix.undo : m_fix.run) {
            if (!isOfAFile(command))
                line(guarded(command));
        }
    }

    /// A script of root's runs what is a user's as that user.
    [[nodiscard]] std::string lineFor(RunAs as, const std::string &command) const
    {
        if (as == RunAs::Root || !needsRoot() || m_fix.user.uid == 0)
            return command;
        return "runuser -u " + shellQuoted(m_fix.user.name)
               + " -- env HOME=" + shellQuoted(m_fix.user.home) + " XDG_RUNTIME_DIR=/run/user/"
               + std::to_string(m_fix.user.uid) + ' ' + command;
    }

    [[nodiscard]] std::string guarded(const FixCommand &command) const
    {
        const std::vector<std::string> &argv = command.argv;
        std::string run = lineFor(command.as, quotedWords(argv));
        const std::string place = shellQuoted(argv.back());
        const std::string &program = argv.front();
        if (program == "mkdir" || program == "touch")
            return "[ -e " + place + " ] || " + run;
        if (program == "rmdir" || program == "rm")
            return "[ ! -e " + place + " ] || " + run;
        if (program == "pkill")
            return "! pgrep -fx " + place + " >/dev/null || " + run;
        if (program == "umount")
            return "! mountpoint -q " + place + " || " + run;
        if (program == "mountlens" && argv.size() > 3)
            return "mountpoint -q " + shellQuoted(argv[3]) + " || " + run;
        return run;
    }

    void writeStep(std::size_t number)
    {
        const FileStep &step = m_fix.files[number];
        line("if [ \"$" + variable("todo", number) + "\" = yes ]; then");
        for (const FixCommand &command : m_undo ? step.undo : step.run) {
            const bool unshared = step.as == RunAs::Unshare;
            const std::string words = quotedWords(command.argv);
            line("    " + (unshared ? prefixOf(step) + words : lineFor(step.as, words)));
        }
        line("fi");
    }

    const Fix &m_fix;
    bool m_undo;
    std::string m_text;
};

} // namespace

std::string shellQuoted(std::string_view word)
{
    const bool plain = !word.empty() && word.find_first_not_of(kPlain) == std::string_view::npos;
    if (plain)
        return std::string(word);
    std::string quoted = "'";
    for (const char c : word) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + '\'';
}

std::string shellScript(const Fix &fix, ScriptKind kind)
{
    return ScriptWriter(fix, kind).write();
}

} // namespace mountlens
