// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/what_if_object.h"

#include "cases/acl_input.h"
#include "gui/expert/what_if_field.h"
#include "gui/look/check_row.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/reason_text.h"
#include "text/value_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

/// Names in a list come from strangers.
constexpr qsizetype kLongestName = 60;

QString objectText(const PathComponent &component)
{
    QString name = shownBytes(component.name);
    if (name.size() > kLongestName)
        name = name.left(kLongestName) + u'…';
    //: An object on a path, in a list: %1 is its name, %2 its type and mode (drwxr-xr-x)
    return fill(WhatIfObject::tr("%1 (%2)"),
                {name, modeText(component.inode->type, component.inode->mode)});
}

/// Of the active modules those that may have a rule for the process (rules/lsm.h).
QString modulesText(const FindingPtr &finding)
{
    constexpr std::array<std::string_view, 5> kWithPolicy = {"selinux", "apparmor", "smack",
                                                             "tomoyo", "bpf"};
    QStringList names;
    if (!finding)
        return {};
    for (const std::string &name : finding->facts().kernel().security.names) {
        if (std::find(kWithPolicy.begin(), kWithPolicy.end(), name) != kWithPolicy.end())
            names += securityModuleText(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

WhatIfObject::WhatIfObject(QWidget *parent)
    : WhatIfSection(parent)
{
    QFormLayout *rows = addRows();
    m_object = new QComboBox(this);
    m_object->setObjectName(QStringLiteral("object"));
    m_object->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objectLabel = addRow(rows, m_object);
    m_owner = addField(rows, "owner", m_ownerLabel);
    m_group = addField(rows, "ownerGroup", m_groupLabel);
    m_mode = addField(rows, "mode", m_modeLabel);
    m_acl = addField(rows, "acl", m_aclLabel);
    buildMount();
    connect(m_object, &QComboBox::currentIndexChanged, this, [this] {
        keepTyped();
        showObject();
        emit edited();
    });
    retranslate();
}

void WhatIfObject::buildMount()
{
    const auto add = [this](const char *name) {
        auto *row = new CheckRow(this);
        row->box()->setObjectName(QString::fromLatin1(name));
        column()->addWidget(row);
        connect(row->box(), &QCheckBox::toggled, this, &WhatIfObject::edited);
        return row;
    };
    m_writable = add("writable");
    m_executable = add("executable");
    m_withoutPolicy = add("withoutPolicy");
}

const PathComponent *WhatIfObject::object() const
{
    const bool known = finding() && m_shown < finding()->report.verdict.components.size();
    return known ? &finding()->report.verdict.components[m_shown] : nullptr;
}

void WhatIfObject::showFound()
{
    const QSignalBlocker quiet(this);
    m_typed.clear();
    fillObjects();
    showObject();
    m_withoutPolicy->box()->setChecked(false);
    m_withoutPolicy->setVisible(!modulesText(finding()).isEmpty());
    retranslate();
}

void WhatIfObject::fillObjects()
{
    const QSignalBlocker quiet(m_object);
    m_object->clear();
    if (!finding())
        return;
    for (const std::size_t index : supposableObjects(*finding())) {
        m_object->addItem(objectText(finding()->report.verdict.components[index]),
                          QVariant::fromValue<qulonglong>(index));
    }
    m_shown = decidingObject(*finding()).value_or(0);
    m_object->setCurrentIndex(m_object->findData(QVariant::fromValue<qulonglong>(m_shown)));
}

void WhatIfObject::keepTyped()
{
    m_typed[m_shown] = {m_owner->text(), m_group->text(), m_mode->text(), m_acl->text()};
}

void WhatIfObject::showObject()
{
    m_shown = static_cast<std::size_t>(m_object->currentData().toULongLong());
    const PathComponent *shown = object();
    const InodeFacts inode = shown && shown->inode ? *shown->inode : InodeFacts();
    const auto number = [](const auto &id) { return id ? idText(*id) : QString(); };
    Typed was{number(inode.owner), number(inode.group), octalText(inode.mode), {}};
    if (shown && shown->acl && !shown->acl->empty())
        was.acl = aclText(*shown->acl);
    const auto kept = m_typed.find(m_shown);
    const Typed &typed = kept == m_typed.end() ? was : kept->second;
    m_owner->setOriginal(was.owner, typed.owner);
    m_group->setOriginal(was.group, typed.group);
    m_mode->setOriginal(was.mode, typed.mode);
    m_acl->setOriginal(was.acl, typed.acl);
    fillMount();
}

void WhatIfObject::fillMount()
{
    const PathComponent *shown = object();
    const Result<MountFacts> none = Error(ErrorId::NotRecorded, "mount");
    const bool placed = shown && shown->inode;
    const Result<MountFacts> &mount = placed ? finding()->facts().mount(shown->inode->mount) : none;
    m_wasWritable = mount && !mount->flags.has(MountFlag::ReadOnly) && !mount->superblockReadOnly;
    m_wasExecutable = mount && !mount->flags.has(MountFlag::NoExec);
    const QSignalBlocker quietWritable(m_writable->box());
    const QSignalBlocker quietExecutable(m_executable->box());
    m_writable->box()->setChecked(m_wasWritable);
    m_executable->box()->setChecked(m_wasExecutable);
    m_writable->setEnabled(mount.has_value());
    m_executable->setEnabled(mount.has_value());
}

bool WhatIfObject::read(Supposition &supposition)
{
    supposition.object.component = m_shown;
    if (const auto owner = changedNumber(*m_owner))
        supposition.object.owner = Kuid(*owner);
    if (const auto group = changedNumber(*m_group))
        supposition.object.group = Kgid(*group);
    readAccess(supposition);
    if (m_writable->box()->isChecked() != m_wasWritable)
        supposition.mount.writable = m_writable->box()->isChecked();
    if (m_executable->box()->isChecked() != m_wasExecutable)
        supposition.mount.executable = m_executable->box()->isChecked();
    supposition.withoutPolicy = m_withoutPolicy->box()->isChecked();
    return isUnderstood();
}

void WhatIfObject::readAccess(Supposition &supposition)
{
    m_mode->setFault({});
    m_acl->setFault({});
    const auto mode = modeFromText(m_mode->text().toStdString());
    if (m_mode->isChanged() && !mode) {
        //: Below a field for the mode of a file; %1 is an example: "0750"
        m_mode->setFault(
            fill(tr("Digits from 0 to 7 are needed, as in %1."), {QStringLiteral("0750")}));
    }
    if (m_mode->isChanged())
        supposition.object.mode = mode;
    if (!m_acl->isChanged())
        return;
    const PathComponent *shown = object();
    const Mode base = shown && shown->inode ? shown->inode->mode : Mode();
    const auto acl = aclFromText(m_acl->text().toStdString(), mode.value_or(base));
    if (acl)
        supposition.object.acl = *acl;
    else if (acl.error().id() == ErrorId::TooLarge)
        m_acl->setFault(tr("These are more entries than can be calculated with."));
    else
        //: Below a field for an ACL; %1 is the entry that is wrong, %2 an example: "u:101:rwx"
        m_acl->setFault(fill(tr("\"%1\" is not an entry, or is there twice. One looks like %2."),
                             {shownBytes(acl.error().detail()), QStringLiteral("u:101:rwx")}));
}

bool WhatIfObject::isUnderstood() const
{
    return areUnderstood({m_owner, m_group, m_mode, m_acl});
}

void WhatIfObject::describe(QStringList &lines, const CheckRow &row, bool was)
{
    if (row.box()->isChecked() == was)
        return;
    //: The state of a check box, in a list of changes
    const QString yes = tr("yes");
    //: The state of a check box, in a list of changes
    const QString no = tr("no");
    lines += changeText(row.box()->accessibleName(), was ? yes : no, was ? no : yes);
}

QStringList WhatIfObject::changes() const
{
    QStringList lines;
    describe(lines, *m_ownerLabel, *m_owner);
    describe(lines, *m_groupLabel, *m_group);
    describe(lines, *m_modeLabel, *m_mode);
    describe(lines, *m_aclLabel, *m_acl);
    describe(lines, *m_writable, m_wasWritable);
    describe(lines, *m_executable, m_wasExecutable);
    describe(lines, *m_withoutPolicy, false);
    if (lines.isEmpty())
        return lines;
    //: %1 is the label of a field, %2 its value
    lines.prepend(fill(tr("%1: %2"), {plainText(*m_objectLabel), m_object->currentText()}));
    return lines;
}

void WhatIfObject::retranslate()
{
    //: Heading above fields for the owner, mode and mount of a file or directory
    heading()->setText(tr("File or directory"));
    //: Label of a list of the objects on a path
    m_objectLabel->setText(tr("On the path"));
    m_object->setAccessibleName(m_objectLabel->text());
    //: Label of a field for a user id
    m_ownerLabel->setText(tr("Owner on the host"));
    //: Label of a field for a group id
    m_groupLabel->setText(tr("Group on the host"));
    //: Label of a field for the mode of a file (0750)
    m_modeLabel->setText(tr("Mode"));
    //: Label of a field for the access control list of a file (u:101:rwx)
    m_aclLabel->setText(tr("ACL"));
    //: Below a field for an ACL; %1 is an example: "u:101:rwx,g:50:r-x"
    m_acl->setHint(
        fill(tr("Entries with commas between them: %1"), {QStringLiteral("u:101:rwx,g:50:r-x")}));
    //: Check box: whether a mount allows writing
    m_writable->setText(tr("The mount can be written to"));
    //: Check box: whether programs on a mount may be run
    m_executable->setText(tr("Programs on the mount can be run"));
    //: Check box; %1 is a list of security modules (SELinux, AppArmor)
    m_withoutPolicy->setText(
        fill(tr("Security modules have no rule for it (%1)"), {modulesText(finding())}));
}

} // namespace mountlens::ui
