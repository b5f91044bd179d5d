// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Place::Compose: a file that describes containers, with all its mounts checked.
#pragma once

#include "config/read_configuration.h"
#include "gui/models/compose_model.h"
#include "gui/start/page_frame.h"

class QLabel;
class QPushButton;

namespace mountlens::ui {

class TableView;
class DropHint;
class MountChecks;
class StateBanner;
class ValuesForm;

class ComposePage final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit ComposePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void readAgain() override;
    bool escape() override;

public slots:
    void openFiles(const QStringList &paths);

protected:
    void retranslate() override;

private:
    void buildFile();
    void buildTable();
    void choose();
    void read();
    void take(const Result<Configuration> &read);
    void showNotices(const Notices &notices);
    void updateSummary();
    void updateButtons();
    void openRow();
    [[nodiscard]] ConfigurationInput input() const;
    [[nodiscard]] int currentRow() const;

    std::vector<std::string> m_files;
    Configuration m_configuration;
    bool m_isRead = false;
    int m_done = 0;
    int m_round = 0;

    ComposeModel *m_model;
    MountChecks *m_checks;
    QPushButton *m_open;
    TextLabel *m_path;
    DropHint *m_hint;
    StateBanner *m_trouble;
    ValuesForm *m_values;
    TextLabel *m_summary;
    TableView *m_table;
    QPushButton *m_again;
    QPushButton *m_openRow;
    QPushButton *m_stop;
    TextLabel *m_notices;
};

} // namespace mountlens::ui
