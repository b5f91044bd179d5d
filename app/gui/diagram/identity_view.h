// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Who the process is inside, on the host and on disk: drawn, and as text.
#pragma once

#include "cases/finding.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace mountlens::ui {

class ChartView;
class TextLabel;

class IdentityView : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityView(QWidget *parent = nullptr);
    ~IdentityView() override;
    IdentityView(const IdentityView &) = delete;
    IdentityView &operator=(const IdentityView &) = delete;

    /// nullptr: nothing to show.
    void setFinding(const FindingPtr &finding);
    /// The drawing as a file, SVG or PNG by the end of its name; false: it could not be written.
    bool savePicture(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildDrawing();
    void buildTools();
    void buildText();
    void retranslate();
    void updateContent();
    void updateSaid();
    void showText(bool shown);
    void copyText() const;
    void askWhereToSave();
    void saveAs(const QString &path);

    FindingPtr m_finding;
    ChartView *m_chart = nullptr;
    TextLabel *m_said = nullptr;
    QCheckBox *m_textForm = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace mountlens::ui
