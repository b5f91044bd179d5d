// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/image_name.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

constexpr std::string_view kDockerHub = "docker.io";
constexpr std::string_view kLibrary = "library/";

std::string_view withoutTransport(std::string_view text)
{
    static constexpr std::array<std::string_view, 2> transports{"docker://", "containers-storage:"};
    for (const std::string_view transport : transports) {
        if (text.starts_with(transport))
            return text.substr(transport.size());
    }
    return text;
}

bool isRegistry(std::string_view part)
{
    return part == "localhost" || part.find_first_of(".:") != std::string_view::npos;
}

} // namespace

std::string ImageName::suffix() const
{
    if (!digest.empty())
        return '@' + digest;
    return ':' + (tag.empty() ? std::string("latest") : tag);
}

ImageName parseImageName(std::string_view text)
{
    text = withoutTransport(text);
    ImageName name;
    const std::size_t at = text.find('@');
    if (at != std::string_view::npos) {
        name.digest = std::string(text.substr(at + 1));
        text = text.substr(0, at);
    }
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && isRegistry(text.substr(0, slash))) {
        name.registry = std::string(text.substr(0, slash));
        text.remove_prefix(slash + 1);
    }
    const std::size_t colon = text.rfind(':');
    if (colon != std::string_view::npos && text.find('/', colon) == std::string_view::npos) {
        name.tag = std::string(text.substr(colon + 1));
        text = text.substr(0, colon);
    }
    name.path = std::string(text);
    return name;
}

std::string familiarName(const ImageName &name)
{
    const bool hub =
        name.registry.empty() || name.registry == kDockerHub || name.registry == "index.docker.io";
    if (!hub)
        return name.registry + '/' + name.path;
    return name.path.starts_with(kLibrary) ? name.path.substr(kLibrary.size()) : name.path;
}

bool looksLikeImageId(std::string_view text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() >= 4 && text.size() <= 64 && std::all_of(text.begin(), text.end(), isHex);
}

} // namespace mountlens
