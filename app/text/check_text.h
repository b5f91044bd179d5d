// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The words for operations and checks as entries of lists and tables.
#pragma once

#include "model/reason.h"
#include "model/request.h"
#include "model/verdict.h"

#include <QString>

namespace mountlens::ui {

/// "Create file"
QString operationText(Operation operation);

/// What a check looks at: "Owner class".
QString stageText(Stage stage);

/// "passed", "denies"...
QString stepResultText(StepResult result);

} // namespace mountlens::ui
