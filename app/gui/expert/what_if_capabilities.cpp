// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/what_if_capabilities.h"

#include "diagnosis/remarks.h"
#include "gui/expert/capability_model.h"
#include "gui/look/flow_layout.h"
#include "gui/look/text_label.h"
#include "model/capability_names.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

constexpr int kShownRows = 6;

QString listText(CapabilitySet capabilities)
{
    return QString::fromStdString(capabilityList(capabilities));
}

CapabilitySet without(CapabilitySet all, CapabilitySet some)
{
    return CapabilitySet(all.bits() & ~some.bits());
}

} // namespace

WhatIfCapabilities::WhatIfCapabilities(QWidget *parent)
    : WhatIfSection(parent)
    , m_model(new CapabilityModel(this))
    , m_list(new QListView(this))
    , m_note(new TextLabel(TextRole::Caption, this))
{
    m_list->setObjectName(QStringLiteral("capabilities"));
    m_list->setModel(m_model);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * kShownRows + 2 * m_list->frameWidth());
    column()->addWidget(m_list);
    column()->addWidget(m_note);
    buildButtons();
    connect(m_model, &CapabilityModel::toggled, this, &WhatIfCapabilities::chosen);
    retranslate();
}

void WhatIfCapabilities::buildButtons()
{
    m_every = new QPushButton(this);
    m_every->setObjectName(QStringLiteral("everyCapability"));
    m_none = new QPushButton(this);
    m_none->setObjectName(QStringLiteral("noCapability"));
    auto *row = new FlowLayout;
    row->addWidget(m_every);
    row->addWidget(m_none);
    column()->addLayout(row);
    connect(m_every, &QPushButton::clicked, this, [this] { choose(kEveryCapability); });
    connect(m_none, &QPushButton::clicked, this, [this] { choose(CapabilitySet()); });
}

void WhatIfCapabilities::choose(CapabilitySet capabilities)
{
    m_model->setCapabilities(capabilities);
    chosen();
}

void WhatIfCapabilities::chosen()
{
    m_chosen = true;
    emit edited();
}

CapabilitySet WhatIfCapabilities::original() const
{
    return finding() ? finding()->opened->subject.credentials.effective : CapabilitySet();
}

void WhatIfCapabilities::showFound()
{
    m_chosen = false;
    m_model->setCapabilities(original());
    m_note->hide();
}

bool WhatIfCapabilities::read(Supposition &supposition)
{
    const bool matters = m_model->capabilities() != original() || supposition.uid;
    if (m_chosen && matters)
        supposition.capabilities = m_model->capabilities();
    return true;
}

void WhatIfCapabilities::follow(const Supposition &supposition)
{
    if (!m_chosen)
        m_model->setCapabilities(supposedCapabilities(*finding(), supposition));
    m_note->setVisible(!m_chosen && m_model->capabilities() != original());
}

QStringList WhatIfCapabilities::changes() const
{
    QStringList lines;
    const CapabilitySet now = m_model->capabilities();
    if (const CapabilitySet more = without(now, original()); more != CapabilitySet())
        lines += QStringLiteral("+ ") + listText(more);
    if (const CapabilitySet fewer = without(original(), now); fewer != CapabilitySet())
        lines += QStringLiteral("- ") + listText(fewer);
    return lines;
}

void WhatIfCapabilities::retranslate()
{
    //: Heading above a list of Linux capabilities with boxes to tick
    heading()->setText(tr("Capabilities"));
    m_list->setAccessibleName(heading()->text());
    //: Button: ticks all capabilities
    m_every->setText(tr("All of them"));
    //: Button: clears all capabilities
    m_none->setText(tr("None of them"));
    //: Below a list of capabilities that changed because another user was chosen
    m_note->setText(tr("As such a user is usually started."));
    m_model->retranslate();
}

} // namespace mountlens::ui
