// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The answer: what, why, how sure, and what to do with it.
#pragma once

#include "gui/expert/finding_widget.h"

class QPushButton;

namespace mountlens::ui {

class BulletList;
class Card;
class TextLabel;
class VerdictBadge;

class VerdictPanel final : public FindingWidget
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    /// To be given the focus when an answer comes.
    [[nodiscard]] QWidget *heading() const noexcept;

signals:
    void confirmWanted();
    void rightsWanted();
    void fixesWanted();
    void copyWanted();
    /// The text of the code.
    void codeWanted();

protected:
    void refresh() override;

private:
    void buildHeading();
    void buildTexts();
    void buildButtons();
    void showTexts();
    void showMissing();
    void showButtons();

    Card *m_card;
    VerdictBadge *m_badge;
    TextLabel *m_headline;
    TextLabel *m_why;
    TextLabel *m_cause;
    TextLabel *m_certainty;
    BulletList *m_missing;
    TextLabel *m_rightsNote;
    QPushButton *m_rights;
    QPushButton *m_confirm;
    QPushButton *m_fixes;
    QPushButton *m_code;
    QPushButton *m_copy;
};

/// Whether the administrator could read a fact that is missing from a live finding.
bool rightsWouldTell(const Finding &finding);

} // namespace mountlens::ui
