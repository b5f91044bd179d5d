// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A subject with its facts, from the live system or from a snapshot.
#pragma once

#include "cases/host_places.h"
#include "cases/subject_choice.h"
#include "model/bystander.h"
#include "model/circumstances.h"
#include "model/container_spec.h"
#include "model/fact_source.h"
#include "model/notice.h"
#include "model/request.h"
#include "model/subject.h"
#include "plan/engine_facts.h"
#include "plan/set_up.h"
#include "snapshot/name_tables.h"
#include "snapshot/recording_source.h"
#include "snapshot/snapshot.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace mountlens::ui {

/// Who made a snapshot, and when.
struct SnapshotOrigin
{
    std::int64_t takenAt = 0;
    std::string hostName;
    bool redacted = false;
};

/// What an engine has to do on the host before its container can start.
struct SetUp
{
    Subject engine;
    /// Remembers what was looked at.
    std::shared_ptr<RecordingSource> host;
    std::vector<SetUpQuestion> questions;
};

/// What the container was, or is to be, made from.
struct ContainerSettings
{
    ContainerSpec spec;
    EngineFacts engine;
};

struct OpenedCase
{
    Subject subject;
    /// Those of the process itself, where `subject` is another user in its place.
    std::optional<Credentials> ownCredentials;
    std::shared_ptr<FactSource> facts;
    /// Of a snapshot; empty for a live case until readNames().
    SubjectNames names;
    /// What a snapshot was made for.
    std::vector<Request> requests;
    /// What the kernel answered to the first of them when the snapshot was made (an errno, 0:
    /// success); nullopt: it was not asked.
    std::optional<int> kernelAnswer;
    /// nullopt: live.
    std::optional<SnapshotOrigin> origin;
    /// Name and engine ("docker") of the container; empty: none.
    std::string container;
    std::string engine;
    /// What the container is made from; empty: not known.
    std::string image;
    /// Who read the facts; nullopt: they are being read still, or the snapshot does not tell.
    std::optional<HostUser> collector;
    /// The container's engine, and where its mounts come from.
    Circumstances around;
    /// The container's settings and its engine, to make it anew on paper; nullopt: none is known.
    std::optional<ContainerSettings> settings;
    /// The container does not run: its settings are judged.
    bool planned = false;
    /// Users of other containers on the same files, where the containers were looked through.
    std::vector<Bystander> bystanders;
    /// Of a planned container.
    std::optional<SetUp> setUp;
    Notices notices;
    /// Never null.
    std::shared_ptr<HostPlaces> places = std::make_shared<HostPlaces>();
};

/// A snapshot as a case.
OpenedCase fromSnapshot(Snapshot snapshot);

/// The errors of openProcess(), openSelf() and readSnapshot(). Usage: the chosen user does not
/// exist in the user namespace of the process.
/// With `stop` engines are not waited for: Cancelled.
Result<OpenedCase> openCase(const SubjectChoice &choice, const std::stop_token &stop = {});

/// Puts another user into the place of the subject, as an engine's `exec --user` does: without a
/// group the account's own groups, gid 0 for a uid without account; a user other than root keeps no
/// capability. Usage: the user namespace has no such id. NotRecorded: root of a snapshot, whose
/// capabilities nobody knows.
Result<Done> becomeUser(OpenedCase &opened, UserChoice user);

/// Whether a live process is still the one that was opened; always so for everything else. With
/// another user in its place, that the process is still there is what counts.
Result<Done> stillTheSame(const OpenedCase &opened, const SubjectChoice &choice);

/// Reads the account files of a live case; does nothing for a snapshot.
void readNames(OpenedCase &opened);

/// Credentials in our own user namespace, as `--as` and batch requests give them. Without a group:
/// the account's groups, or the group of the same number where there is no such account. Without
/// capabilities: all of them for uid 0, none for others.
Credentials ownCredentials(const UserChoice &user,
                           const std::optional<CapabilitySet> &capabilities);

} // namespace mountlens::ui
