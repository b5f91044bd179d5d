// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/snapshot_files.h"

#include "cases/saving.h"
#include "snapshot/snapshot_file.h"

namespace mountlens::test {

bool changedSnapshot(const char *snapshot,
                     const QString &path,
                     const std::function<void(Snapshot &)> &change)
{
    const auto text =
        readWholeFile(std::string(MOUNTLENS_SOURCE_DIR "/") + snapshot, kMaxSnapshotBytes);
    auto read = readSnapshot(text ? *text : std::string());
    if (!read)
        return false;
    change(*read);
    return ui::saveSnapshot(*read, path.toStdString()).has_value();
}

ui::FindingPtr findingIn(const QString &path)
{
    ui::Question question;
    question.who.snapshot = path.toStdString();
    const auto found = ui::findOut(question);
    return found ? *found : nullptr;
}

RecordedNode &recordedAt(Snapshot &snapshot, const std::vector<std::string> &names)
{
    NodeId id = **snapshot.facts.root;
    for (const std::string &name : names)
        id = *snapshot.facts.nodes.at(id).children.at(name)->node;
    return snapshot.facts.nodes.at(id);
}

} // namespace mountlens::test
