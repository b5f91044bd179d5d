// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One random world: file systems, mounts, user namespaces and the subjects that live in it.
#pragma once

#include "id_pool.h"
#include "random.h"
#include "stage.h"
#include "subject_process.h"
#include "tree_builder.h"
#include "user_namespaces.h"
#include "world_object.h"

#include <memory>
#include <string>
#include <vector>

namespace mountlens::judge {

/// Which subjects a world may have.
enum class SubjectChoice : std::uint8_t {
    Any,
    /// Only those that credentials alone describe: our own namespaces and root.
    CredentialsOnly,
};

class GeneratedWorld
{
public:
    /// The same seed makes the same world.
    GeneratedWorld(const Stage &stage, std::uint64_t seed, SubjectChoice choice);
    GeneratedWorld(const GeneratedWorld &) = delete;
    GeneratedWorld &operator=(const GeneratedWorld &) = delete;
    ~GeneratedWorld();

    [[nodiscard]] SubjectChoice choice() const noexcept { return m_choice; }
    [[nodiscard]] const WorldObjects &objects() const noexcept { return m_objects; }
    /// A new name: later requests may choose it too.
    void addObject(WorldObject object) { m_objects.push_back(std::move(object)); }
    [[nodiscard]] const std::vector<std::unique_ptr<SubjectProcess>> &subjects() const noexcept
    {
        return m_subjects;
    }
    [[nodiscard]] const IdPool &uids() const noexcept { return m_uids; }
    [[nodiscard]] const IdPool &gids() const noexcept { return m_gids; }

private:
    /// One superblock of the world.
    struct Area
    {
        std::string target;
        UniqueFd mount;
    };

    void makeNamespaces();
    void makeNamespace(int parent);
    [[nodiscard]] UniqueFd makeIdmap();
    [[nodiscard]] std::uint64_t randomAttributes();

    void addArea(const std::string &fileSystem, const std::string &target);
    UniqueFd addImageArea(const std::string &fileSystem, const std::string &target, unsigned count);
    UniqueFd addTmpfsArea(const std::string &target, unsigned count);
    UniqueFd addOverlayArea(const std::string &target, unsigned count);
    std::string makeLayers(const std::string &target, bool withUpper, const Identity &mounter);
    std::string makeFolder(const std::string &fileSystem, const std::string &name);
    void moveLayers(const std::string &folder, const std::string &target);
    void coverWithAttributes(const std::string &target);
    void addBind();
    void addProc();
    void forgetBelow(const std::string &path);
    void repeatBelow(const std::string &from, const std::string &to);
    [[nodiscard]] std::string pickPath(ObjectKind kind);
    void makeSuperblockReadOnly();

    void addSubject();
    [[nodiscard]] Identity randomIdentity(const UserNamespaceHandle *space);
    [[nodiscard]] std::uint64_t randomCapabilities();
    void choosePrivateMount(SubjectPlan &plan);
    void fillPrivateMount(SubjectProcess &subject);
    void choosePlaces(SubjectPlan &plan);

    const Stage &m_stage;
    SubjectChoice m_choice;
    Random m_random;
    IdPool m_uids;
    IdPool m_gids;
    std::vector<std::unique_ptr<UserNamespaceHandle>> m_namespaces;
    WorldObjects m_objects;
    HeldThings m_held;
    TreeBuilder m_builder;
    /// Directories outside the world that hold its parts.
    std::vector<std::string> m_folders;
    std::vector<Area> m_areas;
    const Area *m_readOnly = nullptr;
    std::vector<std::unique_ptr<SubjectProcess>> m_subjects;
};

} // namespace mountlens::judge
