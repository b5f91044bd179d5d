// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What can be done about a denial, as cards.
#pragma once

#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "cases/fix_view.h"
#endif
#include "gui/window/page.h"

#include <set>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace mountlens::ui {

class Banner;
class CheckRow;
class FixCard;
class NothingToMend;
class QuestionCard;
class ScrollPage;

/// The fixes of the finding on the desk, the least harmful first and open; what is not offered
/// below them. Nothing here changes anything.
class FixesPage final : public Page
{
    Q_OBJECT

public:
    explicit FixesPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void opened() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void readAgain() override;

    [[nodiscard]] FixView view() const;
    /// In the order that is seen.
    [[nodiscard]] const std::vector<FixCard *> &cards() const noexcept { return m_cards; }

public slots:
    /// Opens the preview of a fix, by its index in the finding.
    void preview(std::size_t index);

protected:
    void retranslate() override;

private:
    void build();
    void buildControls(QVBoxLayout *to);
    /// Everything anew, for another finding.
    void showFinding();
    /// The cards anew, in the chosen order; those that were open stay so.
    void showList();
    void addCards(QVBoxLayout *to);
    void addRest(QVBoxLayout *to);
    void addAllHidden(QVBoxLayout *to);
    [[nodiscard]] bool isDenied() const;
    [[nodiscard]] bool hasFixes() const;
    [[nodiscard]] QString headingText() const;
    void retranslateControls();
    void retranslateBanner();

    FindingPtr m_finding;
    ScrollPage *m_scroll;
    Banner *m_snapshot;
    QuestionCard *m_question;
    QWidget *m_controls;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    CheckRow *m_hide;
    NothingToMend *m_nothing;
    QVBoxLayout *m_place;
    QWidget *m_list = nullptr;
    std::vector<FixCard *> m_cards;
    /// Indices of fixes whose cards are open.
    std::set<std::size_t> m_open;
    bool m_stale = true;
};

} // namespace mountlens::ui
