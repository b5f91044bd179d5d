// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Subjects that are containers: running ones by their name, others as their configuration would
/// make them.
#pragma once

#include "cases/opened_case.h"
#include "cases/subject_choice.h"

#include <stop_token>

namespace mountlens::ui {

/// `choice.configuration` or `choice.container` is set. A running container is its main process;
/// one that does not run is planned from its settings. Errors of readConfiguration(),
/// planContainer() and openProcess(); NoSuchContainer and SeveralContainers (subject: the name;
/// detail: those that could be meant).
Result<OpenedCase> openContainer(const SubjectChoice &choice, const std::stop_token &stop = {});

/// The settings of a container that is not made yet, with nothing planned: for those that their
/// engine refuses. Errors of openContainer(), but for that refusal.
Result<ContainerSettings> readSettings(const SubjectChoice &choice);

} // namespace mountlens::ui
