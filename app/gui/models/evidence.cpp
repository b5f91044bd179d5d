// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/remarks.h"
#include "gui/models/evidence_model.h"
#include "plan/default_capabilities.h"
#include "text/error_text.h"
#include "text/value_text.h"

#include <array>

namespace mountlens::ui {

namespace {

QString number(std::uint64_t value)
{
    return QString::number(value);
}

template <class Id>
QString idOrDash(const std::optional<Id> &id)
{
    return id ? idText(*id) : QStringLiteral("–");
}

// -- components

unsigned typeBits(FileType type)
{
    switch (type) {
    case FileType::Regular:
        return 0100000U;
    case FileType::Directory:
        return 0040000U;
    case FileType::Symlink:
        return 0120000U;
    case FileType::CharDevice:
        return 0020000U;
    case FileType::BlockDevice:
        return 0060000U;
    case FileType::Fifo:
        return 0010000U;
    case FileType::Socket:
        break;
    }
    return 0140000U;
}

QString deviceText(DeviceNumber device)
{
    return number(device.major) + u':' + number(device.minor);
}

QString flagText(InodeFlags flags)
{
    QString text;
    text += flags.has(InodeFlag::Immutable) ? QStringLiteral("i") : QString();
    text += flags.has(InodeFlag::AppendOnly) ? QStringLiteral("a") : QString();
    text += flags.has(InodeFlag::Verity) ? QStringLiteral("V") : QString();
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString statText(const PathComponent &component)
{
    constexpr int kOctal = 8;
    constexpr int kDigits = 6;
    const InodeFacts &inode = *component.inode;
    const QString mode = QString::number(typeBits(inode.type) | inode.mode.bits(), kOctal)
                             .rightJustified(kDigits, u'0');
    QStringList fields{mode,
                       idOrDash(component.vfsuid) + u':' + idOrDash(component.vfsgid),
                       QStringLiteral("ino=") + number(inode.number),
                       QStringLiteral("links=") + number(inode.links),
                       QStringLiteral("size=") + number(inode.size),
                       QStringLiteral("attr=") + flagText(inode.flags),
                       QStringLiteral("mnt_id=") + idText(inode.mount)};
    if (inode.type == FileType::CharDevice || inode.type == FileType::BlockDevice)
        fields += QStringLiteral("rdev=") + deviceText(inode.deviceNode);
    return fields.join(u' ');
}

QString mountFlagText(const MountFacts &mount)
{
    QStringList words{mount.flags.has(MountFlag::ReadOnly) ? QStringLiteral("ro")
                                                           : QStringLiteral("rw")};
    const auto add = [&](MountFlag flag, const QString &word) {
        if (mount.flags.has(flag))
            words += word;
    };
    add(MountFlag::NoSuid, QStringLiteral("nosuid"));
    add(MountFlag::NoDev, QStringLiteral("nodev"));
    add(MountFlag::NoExec, QStringLiteral("noexec"));
    add(MountFlag::NoSymfollow, QStringLiteral("nosymfollow"));
    if (!mount.idmap || *mount.idmap)
        words += QStringLiteral("idmapped");
    return words.join(u',');
}

/// In the order of /proc/PID/mountinfo.
QString mountLine(const MountFacts &mount)
{
    return QStringList{idText(mount.id),
                       deviceText(mount.device),
                       shownBytes(mount.root),
                       shownBytes(mount.mountPoint),
                       mountFlagText(mount),
                       QStringLiteral("-"),
                       shownBytes(mount.fileSystem),
                       shownBytes(mount.source),
                       shownBytes(mount.superOptions)}
        .join(u' ');
}

QString mapLine(const IdMapExtent &extent)
{
    return number(extent.first) + u' ' + number(extent.lowerFirst) + u' ' + number(extent.count);
}

QString mapText(const IdMap &map)
{
    QStringList lines;
    for (const IdMapExtent &extent : map.extents())
        lines += mapLine(extent);
    return lines.isEmpty() ? QStringLiteral("–") : lines.join(QStringLiteral(", "));
}

class EvidenceList
{
public:
    explicit EvidenceList(const FindingView &view)
        : m_view(view)
        , m_report(view.whole)
    {
    }

    std::vector<Evidence> all()
    {
        for (const PathComponent &component : m_report.verdict.components)
            addComponent(component);
        const bool known = !m_report.refused && !m_report.verdict.components.empty();
        if (known) {
            addProcess();
            addKernel();
        }
        return std::move(m_rows);
    }

private:
    void addComponent(const PathComponent &component)
    {
        m_of = EvidenceOf::Component;
        m_name = shownBytes(component.name);
        if (component.inode)
            add("stat", statText(component));
        if (component.acl && !component.acl->empty())
            add("getfacl", aclText(*component.acl));
        if (component.linkTarget)
            add("readlink", shownBytes(*component.linkTarget));
        if (component.inode && m_mount != component.inode->mount)
            addMount(component.inode->mount);
    }

    /// Once for all components on it. Before the start the mounts are the engine's.
    void addMount(MountId id)
    {
        m_mount = id;
        if (!m_report.setUpTarget.empty())
            return;
        const Result<MountFacts> &mount = m_view.finding->facts().mount(id);
        add("mountinfo", mount ? mountLine(*mount) : errorText(mount.error()));
        if (!mount || (mount->idmap && !*mount->idmap))
            return;
        if (!mount->idmap) {
            add("idmap", errorText(mount->idmap.error()));
            return;
        }
        add("idmap uid", mapText((*mount->idmap)->uids.plain()));
        add("idmap gid", mapText((*mount->idmap)->gids.plain()));
    }

    void addProcess()
    {
        m_of = EvidenceOf::Process;
        m_name.clear();
        const Subject &subject = m_report.subject;
        if (subject.pid)
            add("Pid", idText(*subject.pid));
        addIds(subject.credentials);
        add("uid_map", mapText(subject.userNamespace.uids.plain()));
        add("gid_map", mapText(subject.userNamespace.gids.plain()));
        addCapabilities(subject.credentials);
        add("Umask", octalText(subject.credentials.umask));
        add("NoNewPrivs", number(subject.noNewPrivileges ? 1 : 0));
        add("Seccomp", number(static_cast<unsigned>(subject.seccomp)));
        const auto &label = subject.securityLabel;
        const QString shown = label ? shownBytes(*label) : errorText(label.error());
        add("attr/current", shown.isEmpty() ? QStringLiteral("–") : shown);
    }

    void addIds(const Credentials &ids)
    {
        const auto row = [](auto real, auto effective, auto saved, auto fs) {
            return QStringList{idText(real), idText(effective), idText(saved), idText(fs)}.join(
                u' ');
        };
        add("Uid", row(ids.realUid, ids.effectiveUid, ids.savedUid, ids.fsUid));
        add("Gid", row(ids.realGid, ids.effectiveGid, ids.savedGid, ids.fsGid));
        QStringList groups;
        for (const Kgid group : ids.supplementaryGroups)
            groups += idText(group);
        add("Groups", groups.isEmpty() ? QStringLiteral("–") : groups.join(u' '));
    }

    void addCapabilities(const Credentials &ids)
    {
        add("CapEff", maskText(ids.effective));
        add("CapPrm", maskText(ids.permitted));
        if (m_view.finding->opened->around.onHost)
            return;
        const CapabilitySet usual =
            m_view.finding->opened->around.defaultCapabilities.value_or(kDockerCapabilities);
        //: Name of a fact: capabilities that the process has and a container usually lacks
        addWords(EvidenceModel::tr("beyond the engine's default"),
                 namesText(CapabilitySet(ids.effective.bits() & ~usual.bits())));
        //: Name of a fact: capabilities that a container usually has and the process lacks
        addWords(EvidenceModel::tr("missing from the engine's default"),
                 namesText(CapabilitySet(usual.bits() & ~ids.effective.bits())));
    }

    static QString namesText(CapabilitySet set)
    {
        const QStringList names = capabilityNames(set);
        return names.isEmpty() ? QStringLiteral("–") : names.join(u' ');
    }

    static QString maskText(CapabilitySet set)
    {
        constexpr int kHex = 16;
        constexpr int kDigits = 16;
        const QString bits = QString::number(set.bits(), kHex).rightJustified(kDigits, u'0');
        return set == CapabilitySet() ? bits : bits + QStringLiteral("  ") + namesText(set);
    }

    void addKernel()
    {
        m_of = EvidenceOf::Kernel;
        if (!m_report.setUpTarget.empty())
            return;
        const KernelFacts &kernel = m_view.finding->facts().kernel();
        add("osrelease", number(kernel.version.major) + u'.' + number(kernel.version.minor));
        QStringList modules;
        for (const std::string &name : kernel.security.names)
            modules += shownBytes(name);
        add("lsm", modules.isEmpty() ? QStringLiteral("–") : modules.join(u','));
        add("protected_symlinks", number(kernel.protectedSymlinks));
        add("protected_hardlinks", number(kernel.protectedHardlinks));
        add("protected_fifos", number(kernel.protectedFifos));
        add("protected_regular", number(kernel.protectedRegular));
    }

    void add(const char *fact, const QString &value)
    {
        m_rows.push_back({m_of, m_name, QString::fromLatin1(fact), {}, value});
    }

    void addWords(const QString &words, const QString &value)
    {
        m_rows.push_back({m_of, m_name, {}, words, value});
    }

    const FindingView &m_view;
    const CheckReport &m_report;
    std::vector<Evidence> m_rows;
    EvidenceOf m_of = EvidenceOf::Component;
    QString m_name;
    std::optional<MountId> m_mount;
};

} // namespace

std::vector<Evidence> evidenceOf(const FindingView &view)
{
    return EvidenceList(view).all();
}

} // namespace mountlens::ui
