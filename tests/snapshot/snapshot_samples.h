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
    return takeSnapshot(world, subject, std::move(requests));
}

} // namespace mountlens
