// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Values as text: bytes from the file system, ids, modes, rights, capabilities. The one place
/// where bytes become QString.
#pragma once

#include "model/capability.h"
#include "model/mode.h"
#include "model/posix_acl.h"
#include "model/reason.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string_view>

namespace mountlens::ui {

/// Bytes for showing. Whatever could change what the reader sees is escaped: bytes that are not
/// UTF-8, control, direction, zero-width and unassigned characters, unusual blanks, a combining
/// mark with nothing before it, and the backslash itself (`\x1b`, `\u202e`, `\U000e0001`, `\\`).
QString shownBytes(std::string_view bytes);

/// Text that comes from a translation or from JSON, escaped in the same way.
QString shownText(const QString &text);

/// Terminal cells that `text` takes: two for wide characters, none for combining ones.
int displayWidth(QStringView text) noexcept;

/// `text` filled up with blanks to `cells` terminal cells.
QString padded(const QString &text, int cells);

/// An id is never grouped and never translated.
template <class Tag, class Rep>
QString idText(StrongId<Tag, Rep> id)
{
    return QString::number(id.value());
}
/// The words for an id that does not exist.
QString noIdText();
template <class Id>
QString idText(const std::optional<Id> &id)
{
    return id ? idText(*id) : noIdText();
}

/// A count for reading, with the current language's separator: 412,310.
QString countText(std::uint64_t count);

/// "drwxr-x---"
QString modeText(FileType type, Mode mode);
/// "0750"
QString octalText(Mode mode);
/// "r-x"
QString accessText(AccessMask access);
/// Only the rights that are there: "rx"; "-" for none.
QString accessLetters(AccessMask access);

/// "CAP_DAC_OVERRIDE"; a number for one that libcap does not know.
QString capabilityText(Capability capability);
/// All of a set, in order of their numbers.
QStringList capabilityNames(CapabilitySet set);

/// "user::rw- user:101:r-x group::r-- mask::r-x other::---"
QString aclText(const PosixAcl &acl);

/// "directory", "socket"...
QString fileTypeText(FileType type);

/// "EACCES"; the number where it has no name.
QString errnoName(int code);
/// The system's own words, beginning with a small letter: "permission denied".
QString errnoText(int code);

/// One argument of a reason.
QString argText(const ReasonArg &argument);

} // namespace mountlens::ui
