// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/text_report.h"

#include "base/path_text.h"
#include "diagnosis/walked_path.h"
#include "text/code_text.h"
#include "text/fill.h"
#include "text/notice_text.h"
#include "text/sum_text.h"
#include "text/value_text.h"
#include "text/verdict_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr int kBannerCells = 78;
constexpr int kPlaceIndent = 6;

Colour verdictColour(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Allowed:
        return Colour::Green;
    case VerdictKind::Denied:
        return Colour::Red;
    case VerdictKind::Undetermined:
        break;
    }
    return Colour::Yellow;
}

// -- where

QString operationPart(const CheckReport &report)
{
    const QString name = QString::fromLatin1(operationName(report.request.operation));
    if (report.verdict.code == 0) {
        //: %1 is an operation (read)
        return fill(QCoreApplication::translate("Report", "operation: %1"), {name});
    }
    //: %1 is an operation (read), %2 an error code (EACCES)
    return fill(QCoreApplication::translate("Report", "operation: %1 (%2)"),
                {name, errnoName(report.verdict.code)});
}

/// Without the image or the maps nobody is known who could do anything.
bool isSubjectKnown(const CheckReport &report)
{
    return !report.planned || !report.verdict.components.empty();
}

} // namespace

QString whereText(const CheckReport &report)
{
    QStringList parts;
    if (!report.container.empty()) {
        //: %1 is the name of a container
        parts += fill(QCoreApplication::translate("Report", "container \"%1\""),
                      {shownBytes(report.container)});
    }
    if (isSubjectKnown(report))
        parts += subjectText(report);
    parts += operationPart(report);
    return parts.join(QStringLiteral(", "));
}

namespace {

// -- the path and the deciding component

/// The deciding component's index; nullopt: nothing was recorded, or nothing denies.
std::optional<std::size_t> decidingIndex(const Verdict &verdict)
{
    if (!verdict.deciding || *verdict.deciding >= verdict.steps.size())
        return std::nullopt;
    const std::size_t index = verdict.steps[*verdict.deciding].component;
    return index < verdict.components.size() ? std::optional(index) : std::nullopt;
}

/// The component that is pointed at: the deciding one, or the written one whose link led to it.
std::optional<std::size_t> writtenIndex(const Verdict &verdict, std::size_t index)
{
    const bool second = verdict.components[index].secondPath;
    for (std::size_t i = index + 1; i-- > 0;) {
        const PathComponent &component = verdict.components[i];
        if (component.secondPath == second && component.offset)
            return i;
    }
    return std::nullopt;
}

QString caretLine(std::string_view path, std::size_t offset, std::size_t length)
{
    const int before = displayWidth(shownBytes(path.substr(0, offset)));
    const int under = displayWidth(shownBytes(path.substr(offset, length)));
    return QString(before, u' ') + QString(std::max(1, under), u'^');
}

/// The path as asked for, with carets under `component` where it is part of it.
QStringList
pathLines(std::string_view path, const PathComponent *component, const TextOptions &options)
{
    const QString indent(kPlaceIndent, u' ');
    QStringList lines{indent + shownBytes(path)};
    const bool inside = component && component->offset && *component->offset < path.size();
    if (inside) {
        const QString carets = caretLine(path, *component->offset, component->name.size());
        const auto start = carets.indexOf(u'^');
        lines += indent + carets.left(start) + coloured(carets.mid(start), Colour::Red, options);
    }
    return lines;
}

/// What a component that is not in the path as written has to do with it.
QString linkLine(const Verdict &verdict, std::size_t deciding, std::size_t written)
{
    const PathComponent &link = verdict.components[written];
    if (deciding == written || !link.linkTarget)
        return {};
    //: %1 is the name of a symbolic link, %2 the path it leads to, %3 the name of an entry
    return fill(QCoreApplication::translate(
                    "Report", R"("%1" is a symbolic link to "%2"; this is about "%3" on that way)"),
                {shownBytes(link.name), shownBytes(*link.linkTarget),
                 shownBytes(verdict.components[deciding].name)});
}

QString hostPlace(const CheckReport &report, std::size_t index, const PathMount &mount)
{
    const auto path = walkedPath(report.verdict, index);
    const auto rest = path ? restBelow(*path, mount.mountPoint) : std::nullopt;
    if (!mount.hostPath || !rest)
        return {};
    const std::string base = *mount.hostPath == "/" && !rest->empty() ? "" : *mount.hostPath;
    const QString place = shownBytes(base + std::string(*rest));
    const auto &inode = report.verdict.components[index].inode;
    const bool folder = inode && inode->type == FileType::Directory;
    if (mount.idmapped) {
        //: %1 is a path
        return fill(
            QCoreApplication::translate("Report", "this is %1 on the host (idmapped mount)"),
            {place});
    }
    if (folder) {
        //: %1 is a path
        return fill(
            QCoreApplication::translate("Report", "this folder is %1 on the host (bind mount)"),
            {place});
    }
    //: %1 is a path
    return fill(QCoreApplication::translate("Report", "this is %1 on the host (bind mount)"),
                {place});
}

template <class Id>
QString ownerText(const std::optional<Id> &id)
{
    return id ? idText(*id) : QCoreApplication::translate("Report", "unmapped");
}

/// "drwx------  1000:1000  this folder is /wiki on the host (bind mount)"
QString modeLine(const CheckReport &report, std::size_t index)
{
    const PathComponent &component = report.verdict.components[index];
    QStringList parts;
    if (component.inode) {
        const bool acl = component.acl && !component.acl->empty();
        parts += modeText(component.inode->type, component.inode->mode)
                 + (acl ? QStringLiteral("+") : QString());
        parts += ownerText(component.vfsuid) + u':' + ownerText(component.vfsgid);
    }
    parts += placeText(report, index);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

QString aclLine(const PathComponent &component)
{
    if (!component.acl || component.acl->empty())
        return {};
    return QStringLiteral("ACL: ") + aclText(*component.acl);
}

/// The path that the deciding component belongs to; an interpreter's is not part of the request.
std::string_view pathOf(const CheckReport &report, const PathComponent *component)
{
    const bool second =
        component && component->secondPath && takesSecondPath(report.request.operation);
    return second ? report.request.path2 : report.request.path;
}

QStringList placeLines(const CheckReport &report, const TextOptions &options)
{
    const Verdict &verdict = report.verdict;
    const auto deciding = decidingIndex(verdict);
    if (!deciding)
        return pathLines(report.request.path, nullptr, options);
    const PathComponent &component = verdict.components[*deciding];
    const bool interpreter = component.secondPath && !takesSecondPath(report.request.operation);
    const auto written = interpreter ? std::nullopt : writtenIndex(verdict, *deciding);
    QStringList lines = pathLines(pathOf(report, &component),
                                  written ? &verdict.components[*written] : nullptr, options);
    QStringList facts;
    if (interpreter)
        facts += shownBytes(walkedPath(verdict, *deciding).value_or(component.name));
    if (written)
        facts += linkLine(verdict, *deciding, *written);
    facts += modeLine(report, *deciding);
    facts += aclLine(component);
    facts.removeAll(QString());
    for (const QString &fact : facts)
        lines += QString(kPlaceIndent, u' ') + fact;
    return lines;
}

// -- prose

QString causeLine(const CheckReport &report)
{
    if (!report.cause || !report.lentOwner)
        return report.cause ? causeText(*report.cause) : QString();
    //: %1 is a user id, %2 the name of a user
    return fill(QCoreApplication::translate("Report",
                                            "A container wrote this as its own UID %1, which is "
                                            "another number on the host: one lent to %2."),
                {QString::number(report.lentOwner->inside), shownBytes(report.lentOwner->user)});
}

std::vector<Labelled> proseLines(const CheckReport &report)
{
    std::vector<Labelled> lines;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({label, text});
    };
    add(QCoreApplication::translate("Report", "who:"), identityText(report));
    const QStringList sums = sumTexts(report);
    for (const QString &sum : sums)
        add(QCoreApplication::translate("Report", "sum:"), sum);
    if (isSubjectKnown(report) || report.refused)
        add(QCoreApplication::translate("Report", "why:"), whyText(report));
    add(QCoreApplication::translate("Report", "cause:"), causeLine(report));
    const QStringList further = furtherTexts(report);
    for (const QString &line : further)
        add(QCoreApplication::translate("Report", "also:"), line);
    add(QCoreApplication::translate("Report", "new:"), newInodeText(report));
    const QStringList notes = noteTexts(report);
    for (const QString &note : notes)
        add(QCoreApplication::translate("Report", "note:"), note);
    for (const Notice &notice : report.notices)
        add(QCoreApplication::translate("Report", "note:"), noticeText(notice));
    for (const Notice &remark : report.remarks)
        add(QCoreApplication::translate("Report", "note:"), noticeText(remark));
    return lines;
}

QString proseBlock(const CheckReport &report, const TextOptions &options)
{
    const std::vector<Labelled> lines = proseLines(report);
    int cells = displayWidth(QCoreApplication::translate("Report", "note:"));
    for (const Labelled &line : lines)
        cells = std::max(cells, displayWidth(line.label));
    QString text;
    for (const Labelled &line : lines)
        text += labelledLine(line, cells, options);
    const Labelled sure{QCoreApplication::translate("Report", "how sure:"), certaintyText(report)};
    text += labelledLine(sure, displayWidth(sure.label), options);
    const QStringList missing = missingTexts(report);
    for (const QString &line : missing)
        text += labelledLine({QStringLiteral("  -"), line}, 3, options);
    return text;
}

/// Nobody may overlook it: the model or the test is wrong.
QString contradictionBanner(const CheckReport &report, const TextOptions &options)
{
    const QString text = contradictionText(report);
    if (text.isEmpty())
        return {};
    const QString rule(kBannerCells, u'#');
    const QString title = QCoreApplication::translate("Report", "CONTRADICTION");
    return coloured(rule, Colour::Alarm, options) + u'\n'
           + coloured(QStringLiteral("## ") + title, Colour::Alarm, options) + u'\n'
           + wrapped(text, kBannerCells, QStringLiteral("## "))
           + coloured(rule, Colour::Alarm, options) + u'\n';
}

} // namespace

QString subjectText(const CheckReport &report)
{
    const Subject &subject = report.subject;
    if (!report.setUpTarget.empty()) {
        //: %1 is the name of a container engine (podman), %2 a path in the container
        return fill(QCoreApplication::translate("Report", "before the start: %1 mounts on %2"),
                    {shownBytes(report.engine), shownBytes(report.setUpTarget)});
    }
    if (!subject.pid && report.planned) {
        //: %1 is a user id, %2 a group id
        return fill(QCoreApplication::translate("Report", "UID %1, GID %2 once it runs"),
                    {idText(subject.userNamespace.uids.mapUp(subject.credentials.fsUid)),
                     idText(subject.userNamespace.gids.mapUp(subject.credentials.fsGid))});
    }
    if (!subject.pid) {
        //: %1 is a user id, %2 a group id
        return fill(QCoreApplication::translate("Report", "UID %1, GID %2 as given"),
                    {idText(subject.userNamespace.uids.mapUp(subject.credentials.fsUid)),
                     idText(subject.userNamespace.gids.mapUp(subject.credentials.fsGid))});
    }
    const QString title =
        shownBytes(report.processTitle.empty() ? subject.command : report.processTitle);
    if (title.isEmpty()) {
        //: %1 is a process id
        return fill(QCoreApplication::translate("Report", "process %1"), {idText(*subject.pid)});
    }
    //: %1 is a process id, %2 the name of a program
    return fill(QCoreApplication::translate("Report", "process %1 (%2)"),
                {idText(*subject.pid), title});
}

QString placeText(const CheckReport &report, std::size_t index)
{
    if (index >= report.mounts.size() || report.mounts[index].mountPoint.empty())
        return {};
    const PathMount &mount = report.mounts[index];
    if (QString host = hostPlace(report, index, mount); !host.isEmpty())
        return host;
    if (mount.fileSystem == "overlay")
        return QCoreApplication::translate("Report", "from the container's image (overlay)");
    if (mount.root != "/" && !mount.root.empty()) {
        //: %1 is a path, %2 a device (/dev/sda1), %3 a type of file system (ext4)
        return fill(
            QCoreApplication::translate("Report", "mounted from %1 of %2 (%3)"),
            {shownBytes(mount.root), shownBytes(mount.source), shownBytes(mount.fileSystem)});
    }
    //: %1 is a path, %2 a type of file system (ext4)
    return fill(QCoreApplication::translate("Report", "on the mount at %1 (%2)"),
                {shownBytes(mount.mountPoint), shownBytes(mount.fileSystem)});
}

QStringList markedPath(const CheckReport &report)
{
    QStringList lines = placeLines(report, {});
    for (QString &line : lines)
        line.remove(0, kPlaceIndent);
    return lines;
}

QString textReport(const CheckReport &report, const TextOptions &options)
{
    QString text = contradictionBanner(report, options);
    text += coloured(verdictLabel(report), verdictColour(report.verdict.kind), options)
            + QStringLiteral(": ") + headlineText(report) + u'\n';
    text += QStringLiteral("  --> ") + whereText(report) + u'\n';
    const QStringList lines = placeLines(report, options);
    for (const QString &line : lines)
        text += line + u'\n';
    return text + proseBlock(report, options);
}

} // namespace mountlens::ui
