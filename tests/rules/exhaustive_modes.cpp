// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
// Every mode, class, access and capability set, against the rule stated once more in plain numbers.
#include "rules/inode_permission.h"
#include "support/check.h"
#include "support/world.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <string>

using namespace mountlens;

namespace {

constexpr unsigned kModes = 010000;

struct Who
{
    const char *name;
    const char *userNamespace;
    const char *ids;
    enum {
        Owner,
        Group,
        Other,
    } place;
    /// Both ids of the inode exist in the task's user namespace.
    bool mapped;
};

// The files belong to 100001:100002.
constexpr auto kWho = std::to_array<Who>({
    {"owner", "host", "100001:7", Who::Owner, true},
    {"owner and group", "host", "100001:100002", Who::Owner, true},
    {"group", "host", "7:100002", Who::Group, true},
    {"supplementary group", "host", "7:7:5,100002,200000", Who::Group, true},
    {"other", "host", "7:8:9,10", Who::Other, true},
    {"root of the host", "host", "0:0", Who::Other, true},
    {"owner in a container", "ct", "1:7", Who::Owner, true},
    {"group in a container", "ct", "0:2", Who::Group, true},
    {"other in a container", "ct", "0:0", Who::Other, true},
    {"other where the group has no id", "nogroup", "0:0", Who::Other, false},
    {"owner where the group has no id", "nogroup", "1:0", Who::Owner, false},
    {"other where the owner has no id", "noowner", "0:0", Who::Other, false},
    {"group where the owner has no id", "noowner", "0:2", Who::Group, false},
});

struct Caps
{
    const char *words;
    bool override_;
    bool readSearch;
};

constexpr auto kCaps = std::to_array<Caps>({
    {"", false, false},
    {" +dac_override", true, false},
    {" +dac_read_search", false, true},
    {" +dac_override +dac_read_search", true, true},
    {" +fowner +chown +fsetid +sys_admin", false, false},
    {" +all", true, true},
});

/// KERNEL section 5 without ACLs: r=4, w=2, x=1.
bool mayAccess(unsigned mode, bool directory, const Who &who, const Caps &caps, unsigned want)
{
    unsigned bits = mode & 7U;
    if (who.place == Who::Owner)
        bits = (mode / 0100U) & 7U;
    if (who.place == Who::Group)
        bits = (mode / 010U) & 7U;
    if ((bits & want) == want)
        return true;
    if (!who.mapped)
        return false;
    const bool writes = (want & 2U) != 0;
    const bool runs = (want & 1U) != 0;
    if (directory)
        return caps.override_ || (caps.readSearch && !writes);
    if (caps.readSearch && want == 4U)
        return true;
    return caps.override_ && (!runs || (mode & 0111U) != 0);
}

std::string path(bool directory, unsigned mode)
{
    return (directory ? "/d" : "/f") + std::to_string(mode);
}

std::string worldText()
{
    std::string text = "userns ct ids 0:100000:1000\n"
                       "userns nogroup uid 0:100000:1000 gid 0:100003:1000\n"
                       "userns noowner uid 0:100002:1000 gid 0:100000:1000\n";
    for (unsigned mode = 0; mode < kModes; ++mode) {
        std::array<char, 8> octal{};
        std::snprintf(octal.data(), octal.size(), "%04o", mode);
        const std::string rest = ' ' + std::string(octal.data()) + " 100001:100002\n";
        text.append("file ").append(path(false, mode)).append(rest);
        text.append("dir ").append(path(true, mode)).append(rest);
    }
    return text;
}

} // namespace

int main()
{
    World world(worldText());
    Checks checks;
    for (const bool directory : {false, true}) {
        for (unsigned mode = 0; mode < kModes; ++mode) {
            const InodeView view = world.view(path(directory, mode));
            for (const Who &who : kWho) {
                for (const Caps &caps : kCaps) {
                    const Subject subject =
                        world.subject(who.userNamespace, std::string(who.ids) + caps.words);
                    const RuleContext context{subject, world};
                    for (unsigned want = 0; want < 8; ++want) {
                        const Ruling ruling = inodePermission(
                            context, view, AccessMask::fromBits(static_cast<std::uint8_t>(want)));
                        const bool expected = mayAccess(mode, directory, who, caps, want);
                        const bool kept = ruling.passes() == expected
                                          && (expected
                                              || (ruling.kind() == VerdictKind::Denied
                                                  && ruling.code() == EACCES));
                        checks.that(kept, [&] {
                            return path(directory, mode) + " by " + who.name + caps.words + " want "
                                   + std::to_string(want);
                        });
                    }
                }
            }
        }
    }
    return checks.finish("modes");
}
