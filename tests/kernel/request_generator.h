// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Random requests that reach far: mostly objects of the fitting kind, by paths of every sort.
#pragma once

#include "generated_world.h"
#include "model/request.h"
#include "random.h"

#include <string>

namespace mountlens::judge {

class RequestGenerator
{
public:
    RequestGenerator(Random &random, GeneratedWorld &world)
        : m_random(random)
        , m_world(world)
    {
    }

    /// New names it invents become objects of the world.
    Request next(const SubjectProcess &subject);

private:
    [[nodiscard]] std::string existing(ObjectKind kind);
    [[nodiscard]] std::string fittingPath(Operation operation, bool &isNew);
    /// As the subject writes it; mostly one that the operation has a chance with.
    [[nodiscard]] std::string promisingPath(Operation operation, const SubjectProcess &subject);
    [[nodiscard]] std::string
    secondPath(Operation operation, const std::string &first, const SubjectProcess &subject);
    [[nodiscard]] std::string newName(ObjectKind kind);
    /// How the subject may write the path.
    [[nodiscard]] std::string written(const std::string &path, const SubjectProcess &subject);
    [[nodiscard]] std::string decorated(std::string path);
    [[nodiscard]] std::string oddPath();
    void fillArguments(Request &request);

    Random &m_random;
    GeneratedWorld &m_world;
};

} // namespace mountlens::judge
