// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/make_page.h"

#include "gui/expert/diagnosis_page.h"
#include "gui/fixes/fixes_page.h"
#include "gui/snapshots/snapshot_page.h"
#include "gui/start/command_page.h"
#include "gui/start/compose_page.h"
#include "gui/start/containers_page.h"
#include "gui/start/message_page.h"
#include "gui/start/start_page.h"
#include "gui/wizard/wizard_page.h"

namespace mountlens::ui {

Page *makePage(Place place, Desk &desk, QWidget *parent)
{
    switch (place) {
    case Place::Fixes:
        return new FixesPage(desk, parent);
    case Place::Guide:
        return new WizardPage(desk, parent);
    case Place::Diagnosis:
        return new DiagnosisPage(desk, parent);
    case Place::Start:
        return new StartPage(desk, parent);
    case Place::Containers:
        return new ContainersPage(desk, parent);
    case Place::Command:
        return new CommandPage(desk, parent);
    case Place::Compose:
        return new ComposePage(desk, parent);
    case Place::Message:
        return new MessagePage(desk, parent);
    case Place::Snapshot:
        return new SnapshotPage(desk, parent);
    }
    return nullptr;
}

} // namespace mountlens::ui
