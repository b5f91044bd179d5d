// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Place::Containers: a container of this machine, who in it, and which file.
#pragma once

#include "gui/models/container_model.h"
#include "gui/start/page_frame.h"
#include "gui/start/states.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mountlens::ui {

class TableView;
class AccessForm;
class StateBanner;
class WhoBox;

class ContainersPage final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit ContainersPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Reads the containers anew.
    void opened() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void readAgain() override;
    void find() override;

public slots:
    void refresh();

protected:
    void retranslate() override;

private:
    /// Read off this thread.
    struct Reading
    {
        Inventory inventory;
        HostNames names;
    };

    void buildTools();
    void buildTable();
    void buildChoice();
    void take(Reading reading);
    void updateEngines(const Inventory &inventory);
    void updateStatus();
    void select();
    void updateReady();
    void ask();
    [[nodiscard]] const ListedContainer *selected() const;

    ContainerModel *m_model;
    ContainerFilter *m_filter;
    QLineEdit *m_text;
    QLabel *m_engineLabel;
    QComboBox *m_engine;
    QCheckBox *m_stopped;
    QPushButton *m_refresh;
    QLabel *m_status;
    StateBanner *m_states;
    TableView *m_table;
    WhoBox *m_who;
    AccessForm *m_access;
    bool m_reading = false;
};

} // namespace mountlens::ui
