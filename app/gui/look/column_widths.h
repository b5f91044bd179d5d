// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Columns that are as wide as what they hold, within what there is.
#pragma once

#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

class QAbstractItemView;
class QHeaderView;
class QWidget;

namespace mountlens::ui {

enum class Fit : std::uint8_t {
    Content, ///< as wide as what it holds, up to `most`
    Stretch, ///< shares what is left, by what it holds
};

/// How one column uses the width of its view. None is narrower than its head or a few words.
struct ColumnFit
{
    Fit fit = Fit::Content;
    /// Where its text is cut when it does not fit: in the middle for paths.
    Qt::TextElideMode elide = Qt::ElideRight;
    /// Share of the view's width that Fit::Content may take.
    double most = 0.35;
};

/// Sets the widths of a view's columns whenever its size, its font or what it shows changes, until
/// the user moves a border: that column then stays.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    /// Owned by `view`, whose header is `header`.
    ColumnWidths(QAbstractItemView *view, QHeaderView *header);

    void setFits(std::vector<ColumnFit> fits);
    /// The view has another model.
    void watchModel();
    bool eventFilter(QObject *watched, QEvent *event) override;

public slots:
    /// Once, when the window is next idle.
    void fitSoon();
    void fit();

private:
    [[nodiscard]] ColumnFit fitOf(int column) const;
    [[nodiscard]] int wanted(int column) const;
    [[nodiscard]] int narrowest(int column) const;
    [[nodiscard]] std::vector<int> widthsFor(int room) const;
    [[nodiscard]] int widthOf(int column, int room) const;
    void share(int left, const std::vector<int> &sharing, std::vector<int> &widths) const;
    void sectionResized(int column);

    QAbstractItemView *m_view;
    QWidget *m_viewport; ///< compared with while the view is being destroyed, too
    QHeaderView *m_header;
    std::vector<ColumnFit> m_fits;
    std::set<int> m_byHand;
    bool m_fitting = false;
    QTimer m_soon; ///< once for all changes of a turn of the event loop
};

} // namespace mountlens::ui
