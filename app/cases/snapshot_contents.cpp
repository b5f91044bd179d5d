// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/snapshot_contents.h"

#include "cases/finding_snapshot.h"

#include <algorithm>
#include <bit>
#include <set>

namespace mountlens::ui {

namespace {

constexpr std::size_t kMaxMissing = 200;

class Count
{
public:
    explicit Count(const Finding &finding);
    [[nodiscard]] SnapshotContents take() { return std::move(m_contents); }

private:
    void subject(const Subject &subject);
    void node(const RecordedNode &node);
    void mount(const RecordedMount &mount);
    void acl(const std::optional<Result<PosixAcl>> &acl);
    void userNamespace(const UserNamespace &ns);

    void missing(const Error &error);
    template <class T>
    void missingIn(const Result<T> &result)
    {
        if (!result)
            missing(result.error());
    }
    template <class T>
    void missingIn(const std::optional<Result<T>> &result)
    {
        if (result)
            missingIn(*result);
    }
    template <class Map>
    void missingInEach(const Map &answers)
    {
        for (const auto &[question, answer] : answers)
            missingIn(answer);
    }

    SnapshotContents m_contents;
    std::set<NamespaceId> m_namespaces;
};

Count::Count(const Finding &finding)
{
    const OpenedCase &opened = *finding.opened;
    const RecordedFacts &facts = recordedFacts(finding);
    m_contents.requests = questionsOf(finding).size();
    m_contents.kernelAnswer = finding.report.confirmation.asked;
    m_contents.bystanders = opened.bystanders.size();
    const SubjectNames names = namesInUse(opened.names, opened.subject, facts);
    for (const NameTable *table : {&names.container, &names.host})
        m_contents.names += table->users.size() + table->groups.size();
    subject(opened.subject);
    missingIn(facts.root);
    missingIn(facts.workingDirectory);
    for (const auto &[id, each] : facts.nodes)
        node(each);
    for (const auto &[id, each] : facts.mounts)
        mount(each);
    missingInEach(facts.devices);
    m_contents.userNamespaces = m_namespaces.size();
}

void Count::subject(const Subject &subject)
{
    m_contents.capabilities =
        static_cast<std::size_t>(std::popcount(subject.credentials.effective.bits()));
    userNamespace(subject.userNamespace);
    missingIn(subject.securityLabel);
    m_contents.securityLabel = subject.securityLabel && !subject.securityLabel->empty();
}

void Count::node(const RecordedNode &node)
{
    if (node.inode && *node.inode)
        ++m_contents.objects;
    if (node.symlink && *node.symlink)
        ++m_contents.links;
    acl(node.accessAcl);
    acl(node.defaultAcl);
    missingIn(node.inode);
    missingIn(node.symlink);
    missingIn(node.executableHead);
    missingIn(node.parent);
    missingIn(node.withoutMounts);
    missingInEach(node.children);
    missingInEach(node.mountpoints);
    missingInEach(node.questions);
}

void Count::acl(const std::optional<Result<PosixAcl>> &acl)
{
    missingIn(acl);
    if (acl && *acl && !(*acl)->empty())
        ++m_contents.acls;
}

void Count::mount(const RecordedMount &mount)
{
    if (mount.facts && *mount.facts) {
        ++m_contents.mounts;
        missingIn((*mount.facts)->idmap);
    }
    missingIn(mount.facts);
    missingIn(mount.superblockNamespace);
    if (mount.superblockNamespace && *mount.superblockNamespace)
        userNamespace(**mount.superblockNamespace);
}

void Count::userNamespace(const UserNamespace &ns)
{
    m_namespaces.insert(ns.id);
}

void Count::missing(const Error &error)
{
    auto &listed = m_contents.missing;
    if (std::find(listed.begin(), listed.end(), error) != listed.end())
        return;
    if (listed.size() < kMaxMissing)
        listed.push_back(error);
    else
        ++m_contents.notListed;
}

} // namespace

SnapshotContents contentsOf(const Finding &finding)
{
    return Count(finding).take();
}

} // namespace mountlens::ui
