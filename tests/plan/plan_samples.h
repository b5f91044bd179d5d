// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Engines and images of the recordings in tests/data/plan, as facts.
#pragma once

#include "model/capability_names.h"
#include "plan/default_capabilities.h"
#include "plan/engine_facts.h"
#include "plan/image_accounts.h"
#include "plan/user_choice.h"

#include <QTest>

#include <string>

namespace mountlens::testing {

inline const HostUser kAlice{"alice", 1001, 1001, "/home/alice"};
inline const SubordinateIds kAliceIds{{{100000, 65536}}, {{100000, 65536}}};

inline EngineFacts docker(EngineVersion version)
{
    EngineFacts facts;
    facts.version = version;
    facts.bounding = CapabilitySet(0x1fffeffffffU);
    return facts;
}

inline EngineFacts remappedDocker(EngineVersion version)
{
    EngineFacts facts = docker(version);
    facts.remapped = true;
    const IdMap map = *mapOfRanges(0, SubordinateIds{{{165536, 65536}}, {}}.uids);
    facts.containerMaps = {map, map};
    return facts;
}

inline EngineFacts podman(EngineVersion version)
{
    EngineFacts facts;
    facts.kind = Engine::Podman;
    facts.version = version;
    facts.bounding = CapabilitySet(0x1fffeffffffU);
    facts.defaultCapabilities = kPodmanCapabilities;
    facts.subordinate = {{{2147483647U, 2147483648U}}, {{2147483647U, 2147483648U}}};
    return facts;
}

inline void makeRootless(EngineFacts &facts, const SubordinateIds &ids = kAliceIds)
{
    facts.rootless = true;
    facts.user = kAlice;
    facts.callerGroups = {1001, 2000};
    facts.bounding = kEveryCapability;
    facts.subordinate = ids;
    facts.engineMaps = {*mapOfRootless(kAlice.uid, ids.uids), *mapOfRootless(kAlice.gid, ids.gids)};
    facts.containerMaps = facts.engineMaps;
}

inline EngineFacts rootlessPodman(EngineVersion version, const SubordinateIds &ids = kAliceIds)
{
    EngineFacts facts = podman(version);
    makeRootless(facts, ids);
    return facts;
}

inline EngineFacts rootlessDocker(EngineVersion version)
{
    EngineFacts facts = docker(version);
    makeRootless(facts);
    return facts;
}

/// The image demo/base:1 of the recordings.
inline ImageAccounts demoAccounts()
{
    return {"root:x:0:0:root:/root:/bin/sh\n"
            "app:x:1000:1000:app:/home/app:/bin/sh\n"
            "www-data:x:33:33:www-data:/var/www:/bin/sh\n"
            "nobody:x:65534:65534:nobody:/:/bin/sh\n",
            "root:x:0:\napp:x:1000:\nwww-data:x:33:app\ndocker:x:998:app\nmedia:x:2000:\n"};
}

inline char *printedText(const std::string &text)
{
    return qstrdup(text.c_str());
}

} // namespace mountlens::testing
