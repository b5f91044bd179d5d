// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/options.h"
#include "model/idmap_option.h"
#include "model/persistent_mount.h"
#include "snapshot/json_build.h"
#include "system/idmapped_mount.h"
#include "text/error_text.h"
#include "text/mount_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace mountlens::ui {

namespace {

using json::object;

constexpr std::array<OptionSpec, 8> kOptions = {{
    {"--map", true, Given::OnceOrMore},
    {"--read-only", false},
    {"--recursive", false},
    {"--persistent", true},
    {"--dry-run", false},
    {"--json", false},
    {"--lang", true},
    {"--help", false},
}};

enum class Form : std::uint8_t {
    Mounted,
    SystemdUnit,
    FstabLine,
};

struct Request
{
    /// With the paths as they were written.
    IdmappedBind mount;
    Form form = Form::Mounted;
    Attach attach = Attach::Yes;
    bool json = false;
};

MountIdmap readMap(Options &options)
{
    const auto values = options.values("--map");
    if (values.empty()) {
        options.fail(UsageFault::IdmapMissing);
        return {};
    }
    auto parsed = parseIdmapOption(values);
    if (parsed.problem)
        options.fail(usageFault(parsed.problem->fault), parsed.problem->piece);
    return std::move(parsed.map);
}

Form readForm(Options &options)
{
    const auto name = options.value("--persistent");
    if (!name)
        return Form::Mounted;
    if (*name != "systemd" && *name != "fstab")
        options.fail(UsageFault::UnknownPersistence, *name);
    return *name == "fstab" ? Form::FstabLine : Form::SystemdUnit;
}

Request readRequest(Options &options)
{
    Request request;
    const auto &paths = options.operands();
    if (paths.size() < 2)
        options.fail(UsageFault::MountEndsMissing);
    else if (paths.size() > 2)
        options.fail(UsageFault::TooManyArguments, paths[2]);
    else
        request.mount = {paths[0], paths[1], {}, false, false};
    request.mount.map = readMap(options);
    request.mount.readOnly = options.has("--read-only");
    request.mount.recursive = options.has("--recursive");
    request.form = readForm(options);
    request.attach = options.has("--dry-run") ? Attach::No : Attach::Yes;
    request.json = options.has("--json");
    return request;
}

std::vector<std::string> undoCommand(const IdmappedBind &mount)
{
    if (mount.recursive)
        return {"umount", "--recursive", mount.target};
    return {"umount", mount.target};
}

QJsonArray texts(const std::vector<std::string> &list)
{
    QJsonArray array;
    for (const std::string &text : list)
        array.append(json::text(text));
    return array;
}

QJsonObject persistentObject(const IdmappedBind &mount)
{
    const auto program = readMountProgram();
    return object({{"systemd", json::textOrNull(mountUnitText(mount).value_or(std::string()))},
                   {"fstab", json::text(fstabLine(mount))},
                   {"needsUtilLinux", QStringLiteral("2.39")},
                   {"utilLinux", program ? json::textOrNull(program->version) : QJsonValue()},
                   {"worksHere", program && program->idmaps}});
}

std::string mountJson(const IdmappedBind &mount, bool mounted)
{
    QJsonArray undo;
    if (mounted)
        undo.append(object({{"argv", texts(undoCommand(mount))}, {"as", QStringLiteral("root")}}));
    const QJsonObject answer = object({{"source", json::text(mount.source)},
                                       {"target", json::text(mount.target)},
                                       {"map", texts(idmapOptionPieces(mount.map))},
                                       {"readOnly", mount.readOnly},
                                       {"recursive", mount.recursive},
                                       {"mounted", mounted},
                                       {"undo", undo},
                                       {"persistent", persistentObject(mount)}});
    return QJsonDocument(answer).toJson().toStdString();
}

Exit refuse(const Error &error, Streams &streams)
{
    streams.err << cliErrorText(error).toStdString() << '\n';
    return Exit::CannotWork;
}

/// Prints, mounts nothing.
Exit showPersistent(const IdmappedBind &mount, const Request &request, Streams &streams)
{
    const bool unit = request.form == Form::SystemdUnit;
    const auto text = unit ? mountUnitText(mount) : std::optional(fstabLine(mount) + '\n');
    if (!text) {
        streams.err << "mountlens: " << noMountUnitText(mount.target).toStdString() << '\n';
        return Exit::CannotWork;
    }
    if (request.json)
        streams.out << mountJson(mount, false);
    else
        streams.out << "# " << mountProgramText(readMountProgram()).toStdString() << '\n' << *text;
    return Exit::Allowed;
}

void showMounted(const IdmappedBind &mount, const Request &request, Streams &streams)
{
    const bool mounted = request.attach == Attach::Yes;
    if (request.json)
        streams.out << mountJson(mount, mounted);
    else if (mounted)
        streams.out << mountedText(mount.source, mount.target, undoCommand(mount)).toStdString();
    else
        streams.out << mountableText(mount.source, mount.target).toStdString();
}

Exit serve(const Request &request, Streams &streams)
{
    const auto ends = openMountEnds(request.mount.source, request.mount.target);
    if (!ends)
        return refuse(ends.error(), streams);
    IdmappedBind mount = request.mount;
    mount.source = ends->sourcePath;
    mount.target = ends->targetPath;
    if (request.form != Form::Mounted)
        return showPersistent(mount, request, streams);
    if (const auto done = mountIdmapped(*ends, mount, request.attach); !done)
        return refuse(done.error(), streams);
    showMounted(mount, request, streams);
    return Exit::Allowed;
}

} // namespace

Exit runMountIdmapped(Arguments args, Streams &streams)
{
    Options options = Options::parse(args, kOptions);
    applyLanguage(options);
    if (options.has("--help"))
        return showHelp("mount-idmapped", streams);
    const Request request = readRequest(options);
    if (options.problem())
        return usageExit(*options.problem(), "mount-idmapped", streams);
    return serve(request, streams);
}

} // namespace mountlens::ui
