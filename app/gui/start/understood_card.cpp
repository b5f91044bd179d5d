// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/start/understood_card.h"

#include "cases/engine_name.h"
#include "gui/look/text_label.h"
#include "gui/look/value_rows.h"
#include "gui/start/command_parts.h"
#include "gui/start/page_frame.h"
#include "text/notice_text.h"
#include "text/value_text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mountlens::ui {

namespace {

constexpr std::size_t kMaxNotices = 20;

/// The engine that would run it, and where that is not the usual one.
QString engineText(const ContainerSpec &container)
{
    const std::string_view name = engineName(container.engine);
    QString text = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    if (!container.engineAddress.empty())
        text += QStringLiteral(" · ") + shownBytes(container.engineAddress);
    return text;
}

} // namespace

UnderstoodCard::UnderstoodCard(QWidget *parent)
    : Card(parent)
    , m_heading(makeHeading(this))
    , m_rows(new ValueRows(this))
{
    content()->addWidget(m_heading);
    content()->addWidget(m_rows);
    rebuild();
}

void UnderstoodCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void UnderstoodCard::setContainer(const ContainerSpec &container, const Notices &notices)
{
    m_container = container;
    m_notices = notices;
    rebuild();
}

void UnderstoodCard::rebuild()
{
    //: Heading above what was read from a command
    m_heading->setText(tr("Understood"));
    m_rows->clear();
    if (!m_container)
        return;
    //: Before the name of an engine: docker, podman
    m_rows->addRow(tr("Engine"), engineText(*m_container));
    //: Before the name of an image
    m_rows->addRow(tr("Image"), shownBytes(m_container->image.empty() ? m_container->rootfs
                                                                      : m_container->image));
    //: Before a user: not given in the command
    m_rows->addRow(tr("User"), m_container->user.empty() ? tr("not given: its image decides")
                                                         : shownBytes(m_container->user));
    //: Before flags of a command that do not matter to the access to files
    m_rows->addRow(tr("No effect on files"),
                   flagsWithoutEffect(*m_container).join(QStringLiteral("   ")));
    for (std::size_t i = 0; i < m_notices.size() && i < kMaxNotices; ++i)
        m_rows->addWarning(noticeText(m_notices[i]));
}

} // namespace mountlens::ui
