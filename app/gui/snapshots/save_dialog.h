// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Keeps a finding in a file, with or without names.
#pragma once

#include "gui/desk/desk.h"
#include "gui/fixes/save_files.h"
#include "gui/snapshots/save_draft.h"

#include <QDialog>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mountlens::ui {

class Banner;
class TableView;
class ReplacementModel;
class TextLabel;

/// Shows what will be in the file before there is one. Nothing is sent anywhere.
class SaveDialog : public QDialog
{
    Q_OBJECT

public:
    /// `desk` must outlive it; `finding` is what will be saved.
    SaveDialog(Desk &desk, const Finding &finding, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// It is there; the dialog closes.
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildNames(QWidget *content);
    void prepare(Snapshot snapshot);
    void browse();
    void save();
    void take(const SaveResult &result);
    /// Forgets what came of the last attempt.
    void begin();
    void showDraft();
    void showTrouble();
    void retranslate();
    [[nodiscard]] bool leavesNamesOut() const;
    [[nodiscard]] QString path() const;

    Desk &m_desk;
    std::shared_ptr<const SaveDraft> m_draft;
    /// Of the last attempt; nullopt: there was none with this name.
    std::optional<SaveResult> m_result;
    bool m_noName = false;
    bool m_saving = false;

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_browse;
    QCheckBox *m_redact;
    TextLabel *m_contents;
    TextLabel *m_size;
    QWidget *m_preview;
    TextLabel *m_redactHelp;
    TextLabel *m_replaced;
    TableView *m_table;
    ReplacementModel *m_model;
    TextLabel *m_dropped;
    TextLabel *m_kept;
    Banner *m_trouble;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace mountlens::ui
