// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A verdict by colour, shape and word.
#pragma once

#include "model/verdict.h"
#include "text/check_report.h"

#include <QWidget>

namespace mountlens::ui {

/// The symbol, "Denied", and the code where there is one, on a quiet fill. Its accessible name says
/// the same.
class VerdictBadge : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBadge(QWidget *parent = nullptr);

    /// `code`: "ML-D004"; empty for allowed.
    void setVerdict(VerdictKind kind, const QString &code);
    [[nodiscard]] VerdictKind verdict() const noexcept { return m_kind; }
    [[nodiscard]] QString code() const { return m_code; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    VerdictKind m_kind = VerdictKind::Undetermined;
    QString m_code;
};

/// "Denied", "Allowed", "Undetermined": as a heading or in a cell.
QString verdictWord(VerdictKind kind);
/// "✖", "✓", "?"
QString verdictShape(VerdictKind kind);

} // namespace mountlens::ui
