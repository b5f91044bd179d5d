// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What is not among the fixes, and why.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/finding.h"
#endif

#include <QWidget>

class QVBoxLayout;

namespace mountlens::ui {

class FoldButton;
class TextLabel;

/// The kinds that were left out for this denial, then what Mountlens never offers.
class WithheldSection : public QWidget
{
    Q_OBJECT

public:
    explicit WithheldSection(FindingPtr finding, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Never
    {
        TextLabel *title;
        TextLabel *text;
        FoldButton *fold;
    };

    void buildReasons(QVBoxLayout *layout);
    void buildNever(QVBoxLayout *layout);
    void retranslate();

    FindingPtr m_finding;
    TextLabel *m_heading;
    TextLabel *m_reasons;
    std::vector<Never> m_never;
};

} // namespace mountlens::ui
