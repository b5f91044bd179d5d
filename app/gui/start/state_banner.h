// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// States shown as cards, with buttons for what can be done.
#pragma once

#include "gui/desk/desk.h"
#include "gui/start/states.h"

#include <QWidget>

class QVBoxLayout;

namespace mountlens::ui {

/// Nothing at all while there is nothing to say. Its buttons go to the desk.
class StateBanner : public QWidget
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit StateBanner(Desk &desk, QWidget *parent = nullptr);

    /// What has to be said beside an answer; nullptr: nothing.
    void setFinding(const FindingPtr &finding);
    /// Why the desk's last question has no answer.
    void setError(const Error &error);
    void setStates(std::vector<State> states);
    void clear() { setStates({}); }
    [[nodiscard]] const std::vector<State> &states() const noexcept { return m_states; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *makeCard(const State &state);
    QWidget *makeButtons(const State &state);
    void follow(Offer offer);

    Desk &m_desk;
    QVBoxLayout *m_cards;
    std::vector<State> m_states;
};

} // namespace mountlens::ui
