// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "model/persistent_mount.h"

#include "base/ascii.h"
#include "model/idmap_option.h"

#include <algorithm>

namespace mountlens {

namespace {

constexpr std::size_t kMaxUnitName = 255; // systemd: UNIT_NAME_MAX less the final NUL
constexpr std::string_view kHexDigits = "0123456789abcdef";

std::string inHex(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return {'\\', 'x', kHexDigits[value >> 4U], kHexDigits[value & 15U]};
}

std::string inOctal(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return {'\\', static_cast<char>('0' + (value >> 6U)),
            static_cast<char>('0' + ((value >> 3U) & 7U)), static_cast<char>('0' + (value & 7U))};
}

/// systemd's src/basic/unit-name.c do_escape()
std::string escapedForUnitName(std::string_view path)
{
    std::string name;
    for (const char byte : path) {
        const bool plain = isAlnum(byte) || byte == ':' || byte == '_' || byte == '.';
        if (byte == '/')
            name += '-';
        else if (plain && !(byte == '.' && name.empty()))
            name += byte;
        else
            name += inHex(byte);
    }
    return name;
}

/// fstab(5); a newline would end the line, a backslash starts an escape.
std::string escapedForFstab(std::string_view text)
{
    std::string escaped;
    for (const char byte : text) {
        const bool special = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\\';
        escaped += special ? inOctal(byte) : std::string(1, byte);
    }
    return escaped;
}

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f;
}

bool fitsIntoUnit(const std::string &path)
{
    return !path.empty() && std::none_of(path.begin(), path.end(), isControl) && path.back() != ' '
           && path.back() != '\\';
}

/// A lone % starts a specifier.
std::string withoutSpecifiers(std::string_view text)
{
    std::string escaped;
    for (const char byte : text)
        escaped += byte == '%' ? std::string("%%") : std::string(1, byte);
    return escaped;
}

std::string mountOptions(const IdmappedBind &mount)
{
    std::string options = mount.recursive ? "rbind" : "bind";
    if (mount.readOnly) // a plain "ro" leaves the mounts below writable
        options += mount.recursive ? ",ro=recursive" : ",ro";
    return options + ",X-mount.idmap=" + idmapOptionText(mount.map);
}

} // namespace

std::optional<std::string> mountUnitName(std::string_view target)
{
    while (target.starts_with('/'))
        target.remove_prefix(1);
    const std::string name = (target.empty() ? "-" : escapedForUnitName(target)) + ".mount";
    return name.size() > kMaxUnitName ? std::nullopt : std::optional(name);
}

std::optional<std::string> mountUnitText(const IdmappedBind &mount)
{
    const auto name = mountUnitName(mount.target);
    if (!name || !fitsIntoUnit(mount.source) || !fitsIntoUnit(mount.target))
        return std::nullopt;
    return "# /etc/systemd/system/" + *name + "\n[Mount]\nWhat=" + withoutSpecifiers(mount.source)
           + "\nWhere=" + withoutSpecifiers(mount.target) + "\nType=none\nOptions="
           + mountOptions(mount) + "\n\n[Install]\nWantedBy=local-fs.target\n";
}

std::string fstabLine(const IdmappedBind &mount)
{
    return escapedForFstab(mount.source) + ' ' + escapedForFstab(mount.target) + " none "
           + escapedForFstab(mountOptions(mount)) + " 0 0";
}

} // namespace mountlens
