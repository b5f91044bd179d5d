// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/random_world.h"

#include <array>
#include <cstdio>
#include <iterator>

namespace mountlens {

namespace {

/// Ids that the container has (100000 to 100009) and that only the host has.
constexpr std::array<std::uint32_t, 6> kIds = {0, 1000, 100000, 100001, 100005, 200000};
constexpr auto kTops =
    std::to_array<const char *>({"/", "/data/", "/bind/", "/ro/", "/mapped/", "/tmp/"});
constexpr auto kNames = std::to_array<const char *>({"a", "b", "c"});
constexpr auto kCapabilities =
    std::to_array<const char *>({"chown", "dac_override", "dac_read_search", "fowner", "fsetid",
                                 "sys_admin", "mknod", "setfcap"});
constexpr auto kXattrs =
    std::to_array<const char *>({"user.x", "trusted.x", "security.x", "security.capability",
                                 "system.posix_acl_access", "system.posix_acl_default"});

} // namespace

/// Knuth's linear congruential generator: its upper half is random enough for tests.
std::uint32_t RandomWorld::below(std::uint32_t bound)
{
    m_state = m_state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(m_state >> 33U) % bound;
}

std::string RandomWorld::owner()
{
    const auto id = [this] { return std::to_string(kIds[below(kIds.size())]); };
    const std::string user = id();
    return user + ':' + id();
}

std::string RandomWorld::mode()
{
    // Rights that let some walks pass: nine in ten have x for everybody.
    unsigned bits = below(01000) | (oneIn(10) ? 0 : 0111U);
    if (oneIn(4))
        bits |= below(8) << 9U;
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%04o", bits);
    return text.data();
}

std::string RandomWorld::acl()
{
    const auto perms = [this] {
        std::string text;
        for (const char each : {'r', 'w', 'x'}) {
            if (!oneIn(3))
                text += each;
        }
        return text + '-';
    };
    std::string text = "u::" + perms();
    text += ",u:" + std::to_string(kIds[below(kIds.size())]) + ':' + perms();
    text += ",g::" + perms();
    text += ",g:" + std::to_string(kIds[below(kIds.size())]) + ':' + perms();
    return text + ",m::" + perms() + ",o::" + perms();
}

std::string RandomWorld::inode(const std::string &path)
{
    std::string line;
    const std::uint32_t kind = below(9);
    const std::string rest = ' ' + path + ' ' + mode() + ' ' + owner();
    if (kind < 3)
        line = "dir" + rest + (oneIn(4) ? " default " + acl() : "");
    else if (kind < 5)
        line = "file" + rest + (oneIn(6) ? " running" : "");
    else if (kind == 5)
        line = "fifo" + rest;
    else if (kind == 6)
        line = "socket" + rest + (oneIn(2) ? " listening" : "");
    else if (kind == 7)
        return "symlink " + path + " -> " + this->path() + " owner " + owner() + '\n';
    else
        line = "chr" + rest + " 1:3";
    if (oneIn(3))
        line += " acl " + acl();
    if (oneIn(8))
        line += oneIn(2) ? " flags i" : " flags a";
    return line + '\n';
}

std::string RandomWorld::path()
{
    std::string text = kTops[below(std::size(kTops))];
    text += kNames[below(std::size(kNames))];
    if (oneIn(2))
        text += std::string("/") + kNames[below(std::size(kNames))];
    if (oneIn(12))
        text += "/missing";
    if (oneIn(12))
        text += "/..";
    if (oneIn(16))
        text += '/';
    return text;
}

std::string RandomWorld::world()
{
    const auto bit = [this] { return std::to_string(below(2)); };
    std::string text = "kernel 6." + std::to_string(10 + below(9)) + " protected_symlinks " + bit();
    text += " protected_hardlinks " + bit() + " protected_fifos " + std::to_string(below(3));
    text += " protected_regular " + std::to_string(below(3));
    text += "\nuserns ct ids 0:100000:10\n";
    text += oneIn(4) ? "fs data type tmpfs userns ct\n" : "fs data\n";
    text += "dir data:/ " + mode() + ' ' + owner() + '\n';
    for (const std::string top : {"data:/", "/tmp/"}) {
        for (const char *name : kNames)
            text += inode(top + name);
    }
    text += "mount /data fs data\nmount /ro fs data ro\n";
    text += "mount /mapped fs data idmap 0:100000:5,1000:100005:1,100000:0:1\n";
    for (const char *name : kNames) {
        const std::string directory = std::string("/") + name;
        text += "dir " + directory + ' ' + mode() + ' ' + owner() + '\n';
        for (const char *inner : kNames)
            text += inode(directory + '/' + inner);
    }
    return text + "mount /bind fs root root /a\n" + (oneIn(2) ? "mount /b fs data\n" : "");
}

Request RandomWorld::question()
{
    Request request;
    request.operation = static_cast<Operation>(below(kOperationCount));
    request.path = path();
    if (takesSecondPath(request.operation))
        request.path2 = path();
    request.xattrName = kXattrs[below(std::size(kXattrs))];
    request.follow = oneIn(3) ? Follow::No : Follow::Yes;
    if (oneIn(2))
        request.uid = Uid(below(12));
    if (oneIn(2))
        request.gid = Gid(below(12));
    return request;
}

std::string RandomWorld::who()
{
    const auto id = [this] { return 'k' + std::to_string(kIds[below(kIds.size())]); };
    std::string text = id();
    text += ':' + id();
    text += ':' + id();
    for (const char *capability : kCapabilities) {
        if (oneIn(2))
            text += std::string(" +") + capability;
    }
    return text;
}

} // namespace mountlens
