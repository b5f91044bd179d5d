// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/accessible.h"

#include "gui/look/banner.h"
#include "gui/look/chip.h"
#include "gui/look/text_label.h"
#include "gui/look/verdict_badge.h"

#include <QAccessibleWidget>

namespace mountlens::ui {

namespace {

/// A widget with a role of its own, named by its accessible name or else by its text.
class NamedWidget : public QAccessibleWidget
{
public:
    NamedWidget(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        if (which == QAccessible::Name && label && label->accessibleName().isEmpty())
            return label->text();
        return QAccessibleWidget::text(which);
    }
};

bool isHeading(const QWidget *widget)
{
    const auto *label = qobject_cast<const TextLabel *>(widget);
    return label && (label->role() == TextRole::Title || label->role() == TextRole::Heading);
}

QAccessibleInterface *describe(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (isHeading(widget))
        return new NamedWidget(widget, QAccessible::Heading);
    if (qobject_cast<VerdictBadge *>(widget) || qobject_cast<Chip *>(widget))
        return new NamedWidget(widget, QAccessible::StaticText);
    if (qobject_cast<Banner *>(widget))
        return new NamedWidget(widget, QAccessible::Notification);
    return nullptr;
}

} // namespace

void describeToAssistants()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(describe);
        return true;
    }();
    Q_UNUSED(kInstalled)
}

} // namespace mountlens::ui
