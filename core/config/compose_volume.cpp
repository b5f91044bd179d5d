// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_volume.h"

#include "base/ascii.h"
#include "base/text_scan.h"
#include "config/paths.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

Error refused(std::string_view text, const char *why)
{
    return Error(ErrorId::EngineRefuses, "compose",
                 "invalid spec: " + std::string(text) + ": " + why);
}

/// The fields between colons. A colon after a single letter belongs to a drive, one inside ${...}
/// to a variable whose $ was escaped. compose-go format/volume.go ParseVolume().
std::vector<std::string_view> splitVolume(std::string_view text)
{
    std::vector<std::string_view> fields;
    std::size_t begin = 0;
    int inVariable = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("${"))
            ++inVariable;
        if (text[i] == '}' && inVariable > 0)
            --inVariable;
        const bool drive = i == begin + 1 && isLetter(text[begin]);
        if (text[i] != ':' || inVariable > 0 || drive)
            continue;
        fields.push_back(text.substr(begin, i - begin));
        begin = i + 1;
    }
    fields.push_back(text.substr(begin));
    return fields;
}

bool isPath(std::string_view source)
{
    if (source.empty())
        return false;
    // A variable that was left in place stands for a path, as nobody would name a volume so.
    return std::string_view("./~").find(source.front()) != std::string_view::npos
           || source.starts_with("\\\\") || source.starts_with("${")
           || (source.size() > 1 && source[1] == ':' && isLetter(source[0]));
}

/// Of two words that exclude each other the last one counts (format/volume.go setBindOption()).
void replace(std::string &word, std::string_view option, std::vector<std::string> &ignored)
{
    if (!word.empty() && word != option)
        ignored.push_back(word);
    word = option;
}

void applyOption(ComposeVolume &volume, std::string_view option)
{
    constexpr std::array<std::string_view, 6> kPropagations{"rprivate", "private", "rshared",
                                                            "shared",   "rslave",  "slave"};
    if (option == "ro" || option == "rw")
        volume.readOnly = option == "ro";
    else if (option == "nocopy")
        volume.noCopy = true;
    else if (option == "z" || option == "Z")
        replace(volume.selinux, option, volume.ignored);
    else if (std::find(kPropagations.begin(), kPropagations.end(), option) != kPropagations.end())
        replace(volume.propagation, option, volume.ignored);
    else if (option == "cached" || option == "delegated" || option == "consistent")
        volume.consistency = option;
    else
        volume.ignored.emplace_back(option);
}

} // namespace

Result<ComposeVolume> parseComposeVolume(std::string_view text)
{
    if (text.empty())
        return Error(ErrorId::EngineRefuses, "compose", "invalid empty volume spec");
    ComposeVolume volume;
    volume.type = "volume";
    if (text.size() <= 2) {
        volume.target = cleanPath(text);
        return volume;
    }
    const auto fields = splitVolume(text);
    if (std::any_of(fields.begin(), fields.end(), [](auto field) { return field.empty(); }))
        return refused(text, "empty section between colons");
    if (fields.size() > 3)
        return refused(text, "too many colons");
    volume.target = cleanPath(fields.size() == 1 ? fields[0] : fields[1]);
    if (fields.size() > 1)
        volume.source = fields[0];
    if (isPath(volume.source))
        volume.type = "bind";
    std::string_view options = fields.size() == 3 ? fields[2] : std::string_view();
    while (!options.empty())
        applyOption(volume, takeUntil(options, ','));
    return volume;
}

} // namespace mountlens
