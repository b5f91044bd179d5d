// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Snapshots for tests, made from worlds in memory.
#pragma once

#include "diagnosis/diagnose.h"
#include "snapshot/recording_source.h"
#include "snapshot/snapshot.h"
#include "support/world.h"

#include <vector>

namespace mountlens {

/// Asks all requests of a subject in a world, and keeps what was looked at.
inline Snapshot takeSnapshot(World &world, const Subject &subject, std::vector<Request> requests)
{
    RecordingSource facts(world);
    for (const Request &request : requests)
        (void)diagnose(subject, facts, request);
    Snapshot snapshot;
    snapshot.subject = subject;
    snapshot.requests = std::move(requests);
    snapshot.takenAt = 1772000000;
    snapshot.hostName = "host-1";
    snapshot.names.host.users = {{1000, "ana"}};
    snapshot.names.container.groups = {{101, "nginx"}};
    snapshot.facts = facts.recorded();
    return snapshot;
}

inline MountOrigin originOf(const char *target, const char *type, const char *hostPath)
{
    MountOrigin mount;
    mount.target = target;
    mount.type = type;
    mount.hostPath = hostPath;
    return mount;
}

/// Nothing in it is what it is at first.
inline Circumstances fullCircumstances()
{
    Circumstances around;
    around.container = "payroll-web";
    around.engine = Engine::Podman;
    around.version = EngineVersion{4, 3, 1};
    around.rootless = true;
    around.remapped = true;
    around.engineUser = {"ana", 1000, 1001, "/home/ana"};
    around.callerGroups = {1001, 27};
    around.engineUids = UidMap(*IdMap::fromExtents({{0, 1000, 1}, {1, 100000, 65536}}));
    around.engineGids = GidMap(*IdMap::fromExtents({{0, 1001, 1}, {1, 100000, 65536}}));
    around.privileged = true;
    around.defaultCapabilities = CapabilitySet(0x800405fbU);
    around.mounts = {originOf("/data", "bind", "/home/ana/taxes"),
                     originOf("/db", "volume", "/srv/volumes/payroll-db/_data")};
    around.mounts[0].madeByEngine = true;
    around.mounts[0].sourceMissing = true;
    around.mounts[0].firstMissing = "/home/ana/taxes";
    around.mounts[1].volume = "payroll-db";
    around.mounts[1].volumeMissing = true;
    around.subordinateHolders = {{"berta", 165536, 65536, 0, false}};
    around.planned = true;
    around.onHost = true;
    return around;
}

inline RecordedSurroundings fullSurroundings(const Subject &subject)
{
    RecordedSurroundings around;
    around.container = "payroll-web";
    around.engine = "podman";
    around.image = "registry.acme.example/payroll:2";
    around.planned = true;
    around.collector = HostUser{"carla", 1002, 1002, "/home/carla"};
    around.circumstances = fullCircumstances();
    around.bystanders = {{subject, "payroll-job"}, {subject, {}}};
    around.bystanders[1].subject.command = "backup-berta";
    around.notices = {{NoticeId::OtherUserInside, {"33", "payroll-worker"}, 0},
                      {NoticeId::FileMissing, {"/home/ana/.env"}, 7}};
    around.places["/home/ana/taxes"] = {true, RecordedPlace::Owner{1000, 1001}, "/home"};
    around.places["/home/ana/other"].isTheFile = false;
    return around;
}

/// The engine before the folder that it has to mount.
inline RecordedSetUp fullSetUp()
{
    World host("dir /home/ana 0700 1000:1000\ndir /home/ana/taxes 0755 1000:1000");
    RecordedSetUp setUp;
    setUp.engine = host.subject("host", "1002:1002");
    setUp.engine.command = "engine-of-ana";
    Request request;
    request.operation = Operation::Stat;
    request.path = "/home/ana/taxes";
    setUp.host = takeSnapshot(host, setUp.engine, {request}).facts;
    setUp.tasks = {{"/data", request}};
    return setUp;
}

/// Everything a snapshot can hold, errors included.
inline Snapshot fullSnapshot()
{
    World world(R"(
        kernel  6.18 protected_symlinks 1 lsm landlock,bpf bpf-unknown
        userns  web ids 0:100000:65536
        fs      data type xfs options acl,grpid device 8:1
        mount   /data fs data root /srv noexec idmap 0:100000:65536
        fs      veiled unread userns
        mount   /veiled fs veiled unread idmap
        dir     /data/d 0750 100000:100033 acl u::rwx,u:100101:r-x,g::r-x,m::r-x,o::--- default u::rwx,g::r-x,o::---
        file    /data/d/f 0640 unmapped:100033 flags i size 7
        file    /data/d/\303\251\377 0644 100000:100000
        symlink /data/l -> d/f
        magic   /m -> /data/d forbidden
        file    /run.sh 0755 0:0 script /bin/sh
        file    /bin/sh 0755 0:0 running
        chr     /null 0666 0:0 1:3
        devices unread c 1:3 rw
        file    /veiled/f 0644 0:0 unread acl
        dir     /data/secret 0700 unmapped:unmapped unread children
    )");
    Subject subject = world.subject("web", "33:33:101");
    subject.pid = Pid(4711);
    subject.innerPid = Pid(1);
    subject.command = "nginx\xff";
    subject.securityLabel = Error(ErrorId::NoRightToRead, "/proc/4711/attr/current", "root", 13)
                                .within(ErrorId::ReadFailed, "label");
    std::vector<Request> requests;
    for (const char *path : {"/data/d/f", "/data/l", "/m", "/run.sh", "/null", "/veiled/f",
                             "/nothing", "/data/d/\xc3\xa9\xff", "/data/secret/x", "/data"}) {
        for (std::size_t i = 0; i < kOperationCount; ++i) {
            Request request;
            request.operation = static_cast<Operation>(i);
            request.path = path;
            if (takesSecondPath(request.operation))
                request.path2 = "/data/d/new";
            if (request.operation == Operation::Setxattr)
                request.xattrName = "user.note";
            requests.push_back(request);
        }
    }
    Snapshot snapshot = takeSnapshot(world, subject, std::move(requests));
    snapshot.around = fullSurroundings(subject);
    snapshot.setUp = fullSetUp();
    return snapshot;
}

} // namespace mountlens
