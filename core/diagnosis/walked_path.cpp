// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/walked_path.h"

#include <vector>

namespace mountlens {

std::optional<std::string> walkedPath(const Verdict &verdict, std::size_t index)
{
    std::vector<std::string> names;
    bool known = false;
    bool afterLink = false;
    const bool second = verdict.components[index].secondPath;
    for (std::size_t i = 0; i <= index; ++i) {
        const PathComponent &component = verdict.components[i];
        if (component.secondPath != second)
            continue;
        if (afterLink && !names.empty())
            names.pop_back();
        afterLink = component.linkTarget.has_value();
        // A name that holds a slash is the root, or where a magic link jumps to.
        if (component.name == "." || component.name.find('/') != std::string::npos) {
            known = component.name.front() == '/';
            names.clear();
            if (component.name.size() > 1)
                names.push_back(component.name.substr(1));
        } else if (component.name == "..") {
            if (!names.empty())
                names.pop_back();
        } else {
            names.push_back(component.name);
        }
    }
    if (!known)
        return std::nullopt;
    std::string path;
    for (const std::string &name : names)
        path += '/' + name;
    return path.empty() ? "/" : path;
}

} // namespace mountlens
