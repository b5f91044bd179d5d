// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Which path of a container, and what is done to it.
#pragma once

#include "gui/models/mount_model.h"
#include "gui/start/operation_words.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mountlens::ui {

class TableView;
class TextLabel;

/// The mounts to choose from, a field for the path, the deed, and the button that asks.
class AccessForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccessForm(QWidget *parent = nullptr);

    /// The first one is chosen. A path that somebody typed stays if it is below one of them.
    void setMounts(std::vector<MountRow> mounts);
    /// Where somebody else knows it better.
    void setPath(const std::string &path);
    void setDeed(Deed deed);
    /// nullopt: there is no absolute path yet.
    [[nodiscard]] std::optional<Request> request() const;
    /// Whether all else that the question needs is known.
    void setReady(bool ready);
    [[nodiscard]] QPushButton *checkButton() const noexcept { return m_check; }

signals:
    /// The button, or Enter in the field.
    void wanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void takeMount(int row);
    void refresh();
    [[nodiscard]] bool isComplete() const;

    MountModel *m_mounts;
    TextLabel *m_heading;
    TextLabel *m_none;
    TableView *m_table;
    QLineEdit *m_path;
    QLabel *m_pathLabel;
    DeedBox *m_deed;
    QLabel *m_deedLabel;
    QPushButton *m_check;
    bool m_ready = false;
    /// The path as bytes, where the field only shows it escaped.
    std::string m_exactPath;
};

} // namespace mountlens::ui
