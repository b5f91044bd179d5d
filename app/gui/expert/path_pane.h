// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The path and the checks on it, with one selection.
#pragma once

#include "gui/expert/finding_widget.h"

class QCheckBox;
class QPlainTextEdit;
class QSplitter;

namespace mountlens::ui {

class CheckFilter;
class CheckModel;
class PathModel;
class TableView;
class TextLabel;

/// Choosing a component chooses its checks, and the other way round. At first the deciding check is
/// chosen.
class PathPane final : public FindingWidget
{
    Q_OBJECT

public:
    explicit PathPane(QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes() const;
    /// To the filter.
    void find();

protected:
    void refresh() override;

private:
    void buildPath();
    void buildChecks();
    void connectSelections();
    void selectChecksOf(int component);
    void selectComponentOf(const QModelIndex &check);
    void showRows();
    void selectDeciding();
    void showMarked();
    void showDetail();

    PathModel *m_pathModel;
    CheckModel *m_checkModel;
    CheckFilter *m_filter;
    QSplitter *m_splitter;
    TextLabel *m_pathHeading;
    TableView *m_path;
    QPlainTextEdit *m_marked;
    TextLabel *m_checksHeading;
    QCheckBox *m_hidePassed;
    TableView *m_checks;
    TextLabel *m_detail;
    FindingViewPtr m_shown;
    bool m_selecting = false;
};

} // namespace mountlens::ui
