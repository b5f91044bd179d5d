// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/diagram/chart_boxes.h"

#include "gui/diagram/chart_sentences.h"
#include "gui/diagram/chart_text.h"
#include "gui/look/verdict_badge.h"
#include "text/value_text.h"

namespace mountlens::ui {

namespace {

const ChartId &idOf(const ChartObject &object, AccessClass which)
{
    if (which == AccessClass::Owner)
        return object.owner;
    if (which == AccessClass::Group)
        return object.group;
    return *object.entry;
}

QString seenInside(const ChartObject &object, AccessClass which)
{
    if (which == AccessClass::Owner)
        return seenInsideText(object.owner, object.ownerInside);
    if (which == AccessClass::Group)
        return seenInsideText(object.group, object.groupInside);
    return {};
}

/// Green or red only where the verdict rests on it.
Tone toneOfClass(const ChartObject &object, AccessClass which)
{
    if (object.applies != which)
        return Tone::Neutral;
    if (!object.decides)
        return Tone::Accent;
    return object.granted.covers(object.wanted) ? Tone::Allowed : Tone::Denied;
}

DiagramLine appliesLine(const ChartObject &object, Tone tone)
{
    const bool enough = object.granted.covers(object.wanted);
    const QString shape = verdictShape(enough ? VerdictKind::Allowed : VerdictKind::Denied);
    return {{}, shape + u' ' + appliesText(object), {}, TextRole::Strong, tone};
}

QString capabilityShape(const ChartCapability &capability)
{
    if (!capability.present)
        return QStringLiteral("–");
    return verdictShape(capability.reaches ? VerdictKind::Allowed : VerdictKind::Denied);
}

Tone toneOfCapability(const ChartCapability &capability)
{
    if (!capability.present)
        return Tone::Neutral;
    if (!capability.reaches)
        return Tone::Denied;
    return capability.used ? Tone::Allowed : Tone::Neutral;
}

std::unique_ptr<TextItem>
textOf(const DiagramLook &look, std::vector<DiagramLine> lines, Qt::Alignment alignment)
{
    return std::make_unique<TextItem>(look, std::move(lines), alignment);
}

} // namespace

std::unique_ptr<BoxItem> stationBox(const DiagramLook &look,
                                    const IdentityChart &chart,
                                    std::size_t row,
                                    std::size_t station,
                                    Titled titled)
{
    const ChartId &id = chart.rows[row].ids[station];
    const Tone tone = id.number ? Tone::Neutral : Tone::Denied;
    std::vector<DiagramLine> lines;
    if (titled == Titled::Yes)
        lines.push_back({{}, stationTitle(chart.stations[station]), {}, TextRole::Caption, {}});
    lines.push_back({rowTitle(chart.rows[row].kind), numberText(id), {}, TextRole::Heading, tone});
    lines.push_back({{}, nameText(id), {}, TextRole::Body, {}});
    lines.push_back({{}, originText(id), {}, TextRole::Caption, tone});
    return std::make_unique<BoxItem>(look, std::move(lines),
                                     id.number ? BoxStyle::Plain : BoxStyle::Dashed, tone,
                                     stationSentence(chart, row, station));
}

std::unique_ptr<BoxItem>
classBox(const DiagramLook &look, const IdentityChart &chart, AccessClass which)
{
    const ChartObject &object = *chart.object;
    const bool applies = object.applies == which;
    const Tone tone = toneOfClass(object, which);
    const QString rights = classRights(object, which);
    std::vector<DiagramLine> lines;
    if (which == AccessClass::Others) {
        lines.push_back({{}, classTitle(which), rights, TextRole::Body, {}});
    } else {
        const ChartId &id = idOf(object, which);
        lines.push_back({classTitle(which), numberText(id), rights, TextRole::Heading, {}});
        lines.push_back({{}, nameText(id), {}, TextRole::Body, {}});
        const QString inside = seenInside(object, which);
        lines.push_back(
            {{}, inside, {}, TextRole::Caption, inside.isEmpty() ? Tone::Neutral : Tone::Warning});
    }
    if (applies)
        lines.push_back(appliesLine(object, tone));
    return std::make_unique<BoxItem>(look, std::move(lines),
                                     applies ? BoxStyle::Emphasis : BoxStyle::Plain, tone,
                                     classSentence(chart, which));
}

std::unique_ptr<BoxItem> capabilityBox(const DiagramLook &look, const ChartCapability &capability)
{
    const Tone tone = toneOfCapability(capability);
    const QString name = capabilityText(capability.capability);
    std::vector<DiagramLine> lines;
    lines.push_back({{},
                     capabilityShape(capability) + u' ' + name,
                     {},
                     TextRole::Code,
                     {},
                     !capability.present});
    lines.push_back({{}, capabilityState(capability), {}, TextRole::Caption, tone});
    const BoxStyle there = capability.used ? BoxStyle::Emphasis : BoxStyle::Plain;
    return std::make_unique<BoxItem>(look, std::move(lines),
                                     capability.present ? there : BoxStyle::Quiet, tone,
                                     capabilitySentence(capability));
}

std::unique_ptr<TextItem>
textItem(const DiagramLook &look, const QString &text, TextRole role, Qt::Alignment alignment)
{
    return textOf(look, {{{}, text, {}, role, {}}}, alignment);
}

std::unique_ptr<TextItem> objectTitle(const DiagramLook &look, const ChartObject &object)
{
    const QString mode = modeText(object.type, object.mode);
    return textOf(look,
                  {{{}, shownBytes(object.name), {}, TextRole::Strong, {}},
                   {fileTypeText(object.type), mode, {}, TextRole::Code, {}}},
                  Qt::AlignLeft | Qt::AlignBottom);
}

std::unique_ptr<ArrowItem>
hopArrow(const DiagramLook &look, const ChartHop &hop, Direction direction)
{
    const bool unmapped = hop.kind == HopKind::Unmapped;
    return std::make_unique<ArrowItem>(look, direction, ArrowEnd::Head,
                                       unmapped ? Tone::Denied : Tone::Neutral, unmapped);
}

std::unique_ptr<TextItem>
hopLine(const DiagramLook &look, const ChartHop &hop, Qt::Alignment alignment)
{
    const bool plain = hop.kind == HopKind::SameAsHost;
    return textItem(look, plain ? QString() : lineText(hop), TextRole::Code, alignment);
}

std::unique_ptr<TextItem>
hopResult(const DiagramLook &look, const ChartHop &hop, Qt::Alignment alignment)
{
    const Tone tone = hop.kind == HopKind::Unmapped ? Tone::Denied : Tone::Neutral;
    const TextRole role = hop.kind == HopKind::Mapped ? TextRole::Code : TextRole::Caption;
    return textOf(look, {{{}, hopText(hop), {}, role, tone}}, alignment);
}

std::unique_ptr<ArrowItem> relationArrow(const DiagramLook &look, bool equal, Direction direction)
{
    return std::make_unique<ArrowItem>(look, direction, equal ? ArrowEnd::Equal : ArrowEnd::Unequal,
                                       equal ? Tone::Accent : Tone::Neutral, false);
}

} // namespace mountlens::ui
