// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/what_if_user.h"

#include "base/text_scan.h"
#include "gui/expert/what_if_field.h"
#include "gui/look/text_label.h"
#include "text/fill.h"
#include "text/value_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QRegularExpression>

#include <array>

namespace mountlens::ui {

namespace {

/// Linux takes 65536; nobody types that many.
constexpr qsizetype kMostGroups = 1000;
constexpr std::array kSpaces = {SupposedSpace::AsNow, SupposedSpace::Host, SupposedSpace::Remapped,
                                SupposedSpace::KeepId};

QString groupList(const std::vector<Gid> &groups)
{
    QStringList numbers;
    for (const Gid group : groups)
        numbers += idText(group);
    return numbers.join(QStringLiteral(", "));
}

QString spaceText(SupposedSpace space)
{
    switch (space) {
    case SupposedSpace::AsNow:
        //: User namespace of a process: it is not changed. In a list
        return WhatIfUser::tr("as now");
    case SupposedSpace::Host:
        //: User namespace of a process: there is none of its own. In a list
        return WhatIfUser::tr("that of the host");
    case SupposedSpace::Remapped:
        //: User namespace of a process, as with userns-remap. In a list
        return WhatIfUser::tr("its own: 0 inside is the first of a range");
    case SupposedSpace::KeepId:
        //: User namespace of a process, as with --userns=keep-id; the user is who runs the engine.
        //: In a list
        return WhatIfUser::tr("its own: the engine's user keeps its number");
    }
    return {};
}

} // namespace

WhatIfUser::WhatIfUser(QWidget *parent)
    : WhatIfSection(parent)
{
    QFormLayout *rows = addRows();
    m_uid = addField(rows, "uid", m_uidLabel);
    setFocusProxy(m_uid);
    m_gid = addField(rows, "gid", m_gidLabel);
    m_groups = addField(rows, "groups", m_groupsLabel);
    m_space = new QComboBox(this);
    m_space->setObjectName(QStringLiteral("space"));
    m_space->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_spaceLabel = addRow(rows, m_space);
    for (const SupposedSpace space : kSpaces)
        m_space->addItem(QString(), static_cast<int>(space));
    buildRange(rows);
    connect(m_space, &QComboBox::currentIndexChanged, this, [this] {
        updateRange();
        emit edited();
    });
    retranslate();
}

void WhatIfUser::buildRange(QFormLayout *rows)
{
    m_first = addField(rows, "rangeFirst", m_firstLabel);
    m_count = addField(rows, "rangeCount", m_countLabel);
    const SupposedNamespace usual;
    m_first->setOriginal(QString::number(usual.first));
    m_count->setOriginal(QString::number(usual.count));
    updateRange();
}

SupposedSpace WhatIfUser::space() const
{
    return static_cast<SupposedSpace>(m_space->currentData().toInt());
}

void WhatIfUser::updateRange()
{
    const bool ranged = space() == SupposedSpace::Remapped || space() == SupposedSpace::KeepId;
    for (QWidget *each :
         {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_count),
          static_cast<QWidget *>(m_firstLabel), static_cast<QWidget *>(m_countLabel)})
        each->setVisible(ranged);
}

void WhatIfUser::showFound()
{
    const QSignalBlocker quiet(this);
    m_space->setCurrentIndex(0);
    const SupposedNamespace usual;
    m_first->setOriginal(QString::number(usual.first));
    m_count->setOriginal(QString::number(usual.count));
    const auto number = [](const auto &id) { return id ? idText(*id) : QString(); };
    m_uid->setOriginal(finding() ? number(uidInside(*finding())) : QString());
    m_gid->setOriginal(finding() ? number(gidInside(*finding())) : QString());
    m_groups->setOriginal(finding() ? groupList(groupsInside(*finding())) : QString());
}

bool WhatIfUser::read(Supposition &supposition)
{
    if (const auto uid = changedNumber(*m_uid))
        supposition.uid = Uid(*uid);
    if (const auto gid = changedNumber(*m_gid))
        supposition.gid = Gid(*gid);
    readGroups(supposition);
    readSpace(supposition);
    return isUnderstood();
}

void WhatIfUser::readGroups(Supposition &supposition)
{
    m_groups->setFault({});
    if (!m_groups->isChanged())
        return;
    static const QRegularExpression kBetween(QStringLiteral("[,\\s]+"));
    const QStringList words = m_groups->text().split(kBetween, Qt::SkipEmptyParts);
    std::vector<Gid> groups;
    for (const QString &word : words) {
        const auto number = parseNumber32(word.toStdString());
        if (!number || *number == kNoId || words.size() > kMostGroups) {
            //: Below a field for group ids; %1 is an example: "50, 998"
            m_groups->setFault(fill(tr("Numbers with commas between them are needed: %1"),
                                    {QStringLiteral("50, 998")}));
            return;
        }
        groups.emplace_back(*number);
    }
    supposition.groups = std::move(groups);
}

void WhatIfUser::readSpace(Supposition &supposition)
{
    supposition.userNamespace.kind = space();
    m_first->setFault({});
    m_count->setFault({});
    if (m_first->isHidden())
        return;
    if (const auto first = changedNumber(*m_first))
        supposition.userNamespace.first = *first;
    if (const auto count = changedNumber(*m_count))
        supposition.userNamespace.count = *count;
}

bool WhatIfUser::isUnderstood() const
{
    return areUnderstood({m_uid, m_gid, m_groups, m_first, m_count});
}

bool WhatIfUser::showFault(std::string_view part)
{
    if (part == "range") {
        m_count->setFault(tr("This range is empty, or ends past the last ID there is."));
        return true;
    }
    //: Below a field for a user or group id
    const QString unmapped = tr("This number has no mapping in the user namespace.");
    if (part == "uid")
        m_uid->setFault(unmapped);
    else if (part == "gid")
        m_gid->setFault(unmapped);
    else if (part == "groups")
        m_groups->setFault(tr("One of these numbers has no mapping in the user namespace."));
    else
        return false;
    return true;
}

QStringList WhatIfUser::changes() const
{
    QStringList lines;
    describe(lines, *m_uidLabel, *m_uid);
    describe(lines, *m_gidLabel, *m_gid);
    describe(lines, *m_groupsLabel, *m_groups);
    if (space() == SupposedSpace::AsNow)
        return lines;
    lines += changeText(plainText(*m_spaceLabel), m_space->itemText(0), m_space->currentText());
    if (!m_first->isHidden()) {
        //: %1 is the label of a field, %2 its value
        const QString line = tr("%1: %2");
        lines += fill(line, {plainText(*m_firstLabel), m_first->text()});
        lines += fill(line, {plainText(*m_countLabel), m_count->text()});
    }
    return lines;
}

void WhatIfUser::retranslate()
{
    //: Heading above fields for the ids of a process
    heading()->setText(tr("User"));
    //: Label of a field for a user id inside the container
    m_uidLabel->setText(tr("UID inside"));
    //: Label of a field for a group id inside the container
    m_gidLabel->setText(tr("GID inside"));
    //: Label of a field for the ids of the other groups of a process
    m_groupsLabel->setText(tr("More groups"));
    //: Label of a list of user namespaces
    m_spaceLabel->setText(tr("User namespace"));
    //: Label of a field: the first id of a range on the host
    m_firstLabel->setText(tr("First ID on the host"));
    //: Label of a field: how many ids a range has
    m_countLabel->setText(tr("Number of IDs"));
    for (int i = 0; i < m_space->count(); ++i)
        m_space->setItemText(i,
                             spaceText(static_cast<SupposedSpace>(m_space->itemData(i).toInt())));
    m_space->setAccessibleName(m_spaceLabel->text());
}

} // namespace mountlens::ui
