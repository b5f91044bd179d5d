// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// One line that says what came of an action.
#pragma once

#include "gui/look/text_label.h"

#include <functional>

namespace mountlens::ui {

/// Hidden while there is nothing to say. What it says is read out by screen readers when it comes.
class SaidLine : public TextLabel
{
    Q_OBJECT

public:
    explicit SaidLine(QWidget *parent = nullptr);

    /// `words` is asked again when the language changes.
    void say(Tone tone, std::function<QString()> words);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<QString()> m_words;
};

} // namespace mountlens::ui
