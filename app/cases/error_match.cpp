// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/error_match.h"

#include <algorithm>

namespace mountlens::ui {

namespace {

/// Looking into one takes a few milliseconds.
constexpr std::size_t kMaxLookedInto = 64;

int worth(const RecognisedError &error)
{
    if (error.otherTopic)
        return 0;
    if (error.paths.empty())
        return 1;
    return error.paths.front().starts_with('/') ? 3 : 2;
}

std::string attributeOf(const RecognisedError &error)
{
    if (error.program == "setcap")
        return "security.capability";
    return error.program == "setfacl" ? "system.posix_acl_access" : "user.comment";
}

bool isBelow(const std::string &path, const std::string &folder)
{
    return folder.size() > 1 && path.starts_with(folder)
           && (path.size() == folder.size() || path[folder.size()] == '/' || folder.back() == '/');
}

/// Length of the innermost mount point above `path`; 0: it lies on the root.
std::size_t depthOfMount(const ListedContainer &container, const std::string &path)
{
    std::size_t depth = 0;
    for (const ListedMount &mount : container.mounts) {
        if (isBelow(path, mount.target))
            depth = std::max(depth, mount.target.size());
    }
    return depth;
}

using Containers = std::vector<const ListedContainer *>;

Containers below(const Containers &running, const std::string &path)
{
    std::size_t deepest = 1;
    Containers fitting;
    for (const ListedContainer *container : running) {
        const std::size_t depth = depthOfMount(*container, path);
        if (depth < deepest || depth == 0)
            continue;
        if (depth > deepest)
            fitting.clear();
        deepest = depth;
        fitting.push_back(container);
    }
    return fitting;
}

} // namespace

const RecognisedError *mainError(const std::vector<RecognisedError> &errors)
{
    const auto best =
        std::max_element(errors.begin(), errors.end(), [](const auto &one, const auto &other) {
            return worth(one) < worth(other);
        });
    return best == errors.end() ? nullptr : &*best;
}

std::vector<Request> requestsOf(const RecognisedError &error)
{
    std::vector<Request> requests;
    for (const Operation operation : error.operations) {
        const bool two = takesSecondPath(operation);
        if (error.paths.size() < (two ? 2U : 1U))
            continue;
        Request request;
        request.operation = operation;
        request.path = error.paths[0];
        if (two)
            request.path2 = error.paths[1];
        if (operation == Operation::Chown)
            request.uid = Uid(1);
        if (operation == Operation::Setxattr)
            request.xattrName = attributeOf(error);
        requests.push_back(std::move(request));
    }
    return requests;
}

std::vector<const ListedContainer *> containersFor(const RecognisedError &error,
                                                   const std::vector<ListedContainer> &containers,
                                                   const PathExists &exists)
{
    if (error.container) {
        if (Containers named = containersNamed(containers, *error.container); !named.empty())
            return named;
    }
    Containers running;
    for (const ListedContainer &container : containers) {
        if (container.pid)
            running.push_back(&container);
    }
    if (error.phase == ErrorPhase::SetUp || error.paths.empty())
        return {};
    if (Containers fitting = below(running, error.paths.front()); !fitting.empty())
        return fitting;
    running.resize(std::min(running.size(), kMaxLookedInto));
    std::erase_if(running, [&](const ListedContainer *container) { return !exists(*container); });
    return running;
}

} // namespace mountlens::ui
