// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Findings whose identity chains differ in kind.
#pragma once

#include "cases/world_finding.h"

namespace mountlens::test {

inline Circumstances inContainer(const char *name, bool rootless = false)
{
    Circumstances around;
    around.container = name;
    around.engine = rootless ? Engine::Podman : Engine::Docker;
    around.rootless = rootless;
    return around;
}

inline UidMap uidMap(const char *text)
{
    return UidMap(*IdMap::parse(text));
}

inline GidMap gidMap(const char *text)
{
    return GidMap(*IdMap::parse(text));
}

/// The Docker socket under userns-remap: neither its owner nor its group has a number inside.
inline ui::FindingPtr socketFinding()
{
    SubjectNames names;
    names.container = {{{0, "root"}}, {{0, "root"}, {998, "ping"}}};
    names.host = {{{0, "root"}}, {{0, "root"}, {998, "docker"}}};
    return findingOf({"userns remap ids 0:231072:65536\n"
                      "socket /var/run/docker.sock 0660 0:998 listening\n",
                      "remap", "0:0:998 +all",
                      requestFor(Operation::Connect, "/var/run/docker.sock"), names,
                      inContainer("proxy")});
}

/// No user namespace: one number, two names.
inline ui::FindingPtr hostFinding()
{
    SubjectNames names;
    names.container = {{{101, "nginx"}}, {{101, "nginx"}}};
    names.host = {{{101, "systemd-timesync"}, {1000, "ana"}}, {{101, "crontab"}, {1000, "ana"}}};
    return findingOf({"dir /dokuwiki/data/pages 0755 1000:1000\n", "host", "101:101",
                      requestFor(Operation::Create, "/dokuwiki/data/pages/new.txt"), names,
                      inContainer("miwiki")});
}

/// podman --userns=keep-id: a namespace inside that of the rootless engine.
inline ui::FindingPtr keepIdFinding()
{
    SubjectNames names;
    names.container = {{{1000, "ana"}}, {{1000, "ana"}}};
    names.host = {{{1000, "ana"}}, {{1000, "ana"}}};
    Circumstances around = inContainer("dev", true);
    around.engineUids = uidMap("0 1000 1\n1 100000 65536\n");
    around.engineGids = gidMap("0 1000 1\n1 100000 65536\n");
    return findingOf({"userns keep ids 0:100000:1000,1000:1000:1,1001:101000:64536\n"
                      "dir /home/ana/work 0700 1000:1000\n",
                      "keep", "1000:1000", requestFor(Operation::List, "/home/ana/work"), names,
                      around});
}

/// The same with the user 5 inside, who is another one at each station.
inline ui::FindingPtr nestedFinding()
{
    Circumstances around = inContainer("dev", true);
    around.engineUids = uidMap("0 1000 1\n1 100000 65536\n");
    around.engineGids = gidMap("0 1000 1\n1 100000 65536\n");
    return findingOf({"userns keep ids 0:100000:1000,1000:1000:1,1001:101000:64536\n"
                      "dir /home/ana/work 0700 1000:1000\n",
                      "keep",
                      "5:5",
                      requestFor(Operation::List, "/home/ana/work"),
                      {},
                      around});
}

/// A file of 101 on disk, by a mount that turns 101 into 100101.
inline ui::FindingPtr idmappedFinding()
{
    SubjectNames names;
    names.host = {{{101, "systemd-timesync"}, {1000, "ana"}}, {{50, "staff"}}};
    return findingOf({"userns web ids 0:100000:65536\n"
                      "fs    data\n"
                      "mount /data fs data idmap 0:100000:65536\n"
                      "file  data:/f 0640 101:50\n",
                      "web", "101:101", requestFor(Operation::Write, "/data/f"), names,
                      inContainer("web")});
}

/// A process whose numbers have no mapping in its own namespace.
inline ui::FindingPtr unmappedFinding()
{
    return findingOf({"userns web ids 0:100000:65536\nfile /f 0600 7:7\n",
                      "web",
                      "k7:k8",
                      requestFor(Operation::Read, "/f"),
                      {},
                      inContainer("web")});
}

/// Many groups; a named ACL entry lets one of them in.
inline ui::FindingPtr groupEntryFinding()
{
    SubjectNames names;
    names.host = {{{0, "root"}}, {{40, "press"}, {50, "staff"}}};
    return findingOf({"file /f 0670 0:50 acl u::rw-,g::---,g:40:rw-,m::rwx,o::---\n", "host",
                      "101:101:20,30,40,60,70,80", requestFor(Operation::Write, "/f"), names,
                      inContainer("web")});
}

} // namespace mountlens::test
