// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The report that the text and the JSON form of `mountlens check` are both written from.
#pragma once

#include "text/check_report.h"
