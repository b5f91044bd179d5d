// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What was understood of a pasted command.
#pragma once

#include "gui/look/card.h"
#include "model/container_spec.h"

#include <optional>
#include <vector>

namespace mountlens::ui {

class TextLabel;
class ValueRows;

/// Engine, image, user; what has no effect; what was not understood.
class UnderstoodCard : public Card
{
    Q_OBJECT

public:
    explicit UnderstoodCard(QWidget *parent = nullptr);

    void setContainer(const ContainerSpec &container, const Notices &notices);
    /// To be given the focus when an answer comes.
    [[nodiscard]] TextLabel *heading() const noexcept { return m_heading; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    TextLabel *m_heading;
    ValueRows *m_rows;
    std::optional<ContainerSpec> m_container;
    Notices m_notices;
};

} // namespace mountlens::ui
