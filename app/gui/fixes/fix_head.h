// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The upper part of a fix card, always to be seen.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#endif
#include "gui/fixes/fold_head.h"

namespace mountlens::ui {

class Chip;

/// Number, title and what kind of fix it is.
class FixHead : public FoldHead
{
    Q_OBJECT

public:
    /// Keeps the finding; `index` is into its fixes.
    FixHead(FindingPtr finding, std::size_t index, QWidget *parent = nullptr);

    [[nodiscard]] QString titleText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Fix &fix() const { return m_finding->fixes.fixes[m_index]; }
    void buildChips();
    void retranslate();

    FindingPtr m_finding;
    std::size_t m_index;
    Chip *m_risk;
    Chip *m_status;
    Chip *m_group;
    Chip *m_undo;
};

} // namespace mountlens::ui
