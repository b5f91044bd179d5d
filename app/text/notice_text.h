// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for what is worth knowing about a configuration.
#pragma once

#include "model/notice.h"

#include <QString>

namespace mountlens::ui {

/// One sentence in the chosen language, with the line it is about in front where there is one.
QString noticeText(const Notice &notice);

/// The same in English, whatever language is chosen: for JSON.
QString noticeInEnglish(const Notice &notice);

} // namespace mountlens::ui
