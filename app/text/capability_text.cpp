// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/capability_text.h"

#include "base/text_scan.h"
#include "diagnosis/remarks.h"
#include "plan/default_capabilities.h"
#include "text/code_text.h"
#include "text/fill.h"

#include <QCoreApplication>
#include <QStringList>

namespace mountlens::ui {

namespace {

constexpr int kCells = 78;

CapabilitySet without(CapabilitySet all, CapabilitySet some)
{
    return CapabilitySet(all.bits() & ~some.bits());
}

CapabilitySet common(CapabilitySet a, CapabilitySet b)
{
    return CapabilitySet(a.bits() & b.bits());
}

QString listText(CapabilitySet capabilities)
{
    if (capabilities == CapabilitySet()) {
        //: stands where a list of capabilities would be
        return QCoreApplication::translate("Capability", "none");
    }
    return QString::fromStdString(capabilityList(capabilities));
}

QString lineText(const QString &words, CapabilitySet capabilities)
{
    return wrapped(fill(words, {listText(capabilities)}), kCells);
}

} // namespace

std::optional<CapabilitySet> capabilityMask(std::string_view text)
{
    if (text.starts_with("Cap")) {
        takeUntil(text, ':');
        text = takeField(text);
    }
    if (text.starts_with("0x"))
        text.remove_prefix(2);
    constexpr std::size_t kMostDigits = 16;
    if (text.empty() || text.size() > kMostDigits)
        return std::nullopt;
    const auto bits = parseNumber(text, 16);
    return bits ? std::optional(CapabilitySet(*bits)) : std::nullopt;
}

QString capabilityMaskText(CapabilitySet capabilities)
{
    const CapabilitySet files = fileCapabilities();
    //: %1 is a list of capabilities
    QString text =
        lineText(QCoreApplication::translate("Capability", "capabilities: %1"), capabilities);
    //: %1 is a list of capabilities
    text += lineText(QCoreApplication::translate("Capability", "for files: %1"),
                     common(capabilities, files));
    //: %1 is a list of capabilities
    text += lineText(QCoreApplication::translate("Capability", "for files, missing: %1"),
                     without(files, capabilities));
    if (capabilities == kDockerCapabilities)
        return text
               + wrapped(QCoreApplication::translate(
                             "Capability", "exactly what Docker gives a container by default"),
                         kCells);
    //: %1 is a list of capabilities
    text += lineText(QCoreApplication::translate("Capability", "beyond Docker's default: %1"),
                     without(capabilities, kDockerCapabilities));
    //: %1 is a list of capabilities
    return text
           + lineText(
               QCoreApplication::translate("Capability", "missing from Docker's default: %1"),
               without(kDockerCapabilities, capabilities));
}

} // namespace mountlens::ui
