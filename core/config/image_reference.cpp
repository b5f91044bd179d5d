// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/image_reference.h"

#include "base/ascii.h"
#include "config/mount_rules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mountlens {

namespace {

constexpr std::string_view kInvalid = "invalid reference format";

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isAll(std::string_view text, bool (*predicate)(char))
{
    return !text.empty() && std::all_of(text.begin(), text.end(), predicate);
}

bool hasUpper(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isUpper);
}

/// alphanumeric, then any of: one of . and _, __, or dashes, and alphanumeric again.
bool isPathComponent(std::string_view text)
{
    const auto isWord = [](char c) { return isLower(c) || isDigit(c); };
    if (text.empty() || !isWord(text.front()) || !isWord(text.back()))
        return false;
    while (!text.empty()) {
        text.remove_prefix(static_cast<std::size_t>(
            std::find_if_not(text.begin(), text.end(), isWord) - text.begin()));
        const auto *const end = std::find_if(text.begin(), text.end(), isWord);
        const std::string_view separator =
            text.substr(0, static_cast<std::size_t>(end - text.begin()));
        const bool isDashes = separator.find_first_not_of('-') == std::string_view::npos;
        if (!isDashes && separator != "." && separator != "_" && separator != "__")
            return false;
        text.remove_prefix(separator.size());
    }
    return true;
}

bool isDomainName(std::string_view name)
{
    for (const std::string &part : splitFields(name, '.')) {
        const bool isPart = isAll(part, [](char c) { return isAlnum(c) || c == '-'; })
                            && part.front() != '-' && part.back() != '-';
        if (!isPart)
            return false;
    }
    return true;
}

/// HOST[:PORT], where HOST may be an address of IPv6 in brackets.
bool isDomain(std::string_view text)
{
    const auto bracket = text.starts_with('[') ? text.find(']') : 0;
    if (bracket == std::string_view::npos)
        return false;
    const auto colon = text.find(':', bracket);
    const std::string_view host = text.substr(0, colon);
    if (colon != std::string_view::npos && !isAll(text.substr(colon + 1), isDigit))
        return false;
    if (bracket == 0)
        return isDomainName(host);
    return isAll(host.substr(1, bracket - 1), [](char c) { return isHex(c) || c == ':'; })
           && host.size() == bracket + 1;
}

bool isTag(std::string_view text)
{
    const auto isWord = [](char c) { return isAlnum(c) || c == '_'; };
    return !text.empty() && text.size() <= 128 && isWord(text.front())
           && isAll(text, [](char c) { return isAlnum(c) || c == '_' || c == '.' || c == '-'; });
}

/// ALGORITHM:HEX of at least 32 digits.
bool isDigest(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.size() - colon - 1 < 32)
        return false;
    const std::string_view algorithm = text.substr(0, colon);
    const bool isAlgorithm =
        isAll(algorithm, [](char c) { return isAlnum(c) || std::string_view("-_+.").find(c) < 4; })
        && !isDigit(algorithm.front()) && isAlnum(algorithm.front()) && isAlnum(algorithm.back());
    return isAlgorithm && isAll(text.substr(colon + 1), isHex);
}

/// [DOMAIN/]PATH[:TAG][@DIGEST], from one end to the other: ReferenceRegexp.
bool isReference(std::string_view text)
{
    if (const auto at = text.find('@'); at != std::string_view::npos) {
        if (!isDigest(text.substr(at + 1)))
            return false;
        text = text.substr(0, at);
    }
    const auto slash = text.rfind('/');
    const auto colon = text.find(':', slash == std::string_view::npos ? 0 : slash);
    if (colon != std::string_view::npos) {
        if (!isTag(text.substr(colon + 1)))
            return false;
        text = text.substr(0, colon);
    }
    const std::vector<std::string> parts = splitFields(text, '/');
    const bool startsWell =
        isPathComponent(parts.front()) || (parts.size() > 1 && isDomain(parts.front()));
    return startsWell && std::all_of(parts.begin() + 1, parts.end(), isPathComponent);
}

/// normalize.go splitDockerDomain(): what is no registry's name is Docker Hub's.
std::string withDomain(std::string_view text)
{
    const auto slash = text.find('/');
    const std::string_view first = text.substr(0, slash);
    const bool isDomain = slash != std::string_view::npos
                          && (first.find_first_of(".:") != std::string_view::npos
                              || first == "localhost" || hasUpper(first));
    const bool isHub = !isDomain || first == "docker.io" || first == "index.docker.io";
    if (!isHub)
        return std::string(text);
    const std::string_view rest = isDomain ? text.substr(slash + 1) : text;
    const bool isOfficial = rest.find('/') == std::string_view::npos;
    return std::string(isOfficial ? "docker.io/library/" : "docker.io/").append(rest);
}

/// normalize.go ParseAnyReference(), which Docker and nerdctl use; nullopt: good.
std::optional<std::string> dockerRefusal(std::string_view text)
{
    const std::string whole = withDomain(text);
    const std::string rest = whole.substr(whole.find('/') + 1);
    const std::string path = rest.substr(0, rest.find(':'));
    if (hasUpper(path))
        return std::string(kInvalid) + ": repository name (" + path + ") must be lowercase";
    if (!isReference(whole))
        return std::string(kInvalid);
    return std::nullopt;
}

/// reference.go Parse(), which podman starts with.
std::optional<std::string> podmanRefusal(std::string_view text)
{
    if (isReference(text))
        return std::nullopt;
    const bool isCase = hasUpper(text) && isReference(lowered(text));
    return "parsing reference \"" + std::string(text)
           + "\": " + (isCase ? "repository name must be lowercase" : std::string(kInvalid));
}

bool hasTransport(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kTransports{"containers-storage:",
                                                                 "dir:",
                                                                 "docker-archive:",
                                                                 "docker-daemon:",
                                                                 "oci:",
                                                                 "oci-archive:",
                                                                 "ostree:",
                                                                 "sif:",
                                                                 "tarball:"};
    return text.find("://") != std::string_view::npos
           || std::any_of(kTransports.begin(), kTransports.end(),
                          [text](std::string_view each) { return text.starts_with(each); });
}

} // namespace

Result<Done> checkImageReference(Engine engine, std::string_view text)
{
    const bool isPodman = engine == Engine::Podman || engine == Engine::Quadlet;
    const bool others = isPodman || engine == Engine::Nerdctl;
    // sha256:... is an image's id.
    if (holdsExpansion(text) || isDigest(text) || (others && hasTransport(text)))
        return Done{};
    const auto words = isPodman ? podmanRefusal(text) : dockerRefusal(text);
    return words ? Result<Done>(refusal(engine, *words)) : Result<Done>(Done{});
}

} // namespace mountlens
