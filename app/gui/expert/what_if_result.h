// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The verdict before and after what is supposed: the two in short, and all that there is to say.
#pragma once

#include "cases/supposition.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace mountlens::ui {

class Banner;
class Card;
class TextLabel;
class VerdictBadge;

/// Found, and supposed: a line that is always in sight.
class WhatIfVerdicts : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfVerdicts(QWidget *parent = nullptr);

    void setBefore(const CheckReport &report);
    /// nullptr: a field is not understood.
    void setAfter(const CheckReport *report);
    /// "Found: Denied ML-D006"; the second only where there is one.
    [[nodiscard]] QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void announce();

    TextLabel *m_found;
    VerdictBadge *m_before;
    TextLabel *m_supposed;
    VerdictBadge *m_after;
    TextLabel *m_pending;
    QString m_announced;
};

class WhatIfResult : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfResult(QWidget *parent = nullptr);

    /// `finding` may be nullptr, and is not kept.
    void setBefore(const Finding *finding);
    /// nullptr: a field is not understood. Not kept.
    void setAfter(const Supposed *supposed);
    /// What is shown, line by line.
    [[nodiscard]] QStringList lines() const;

signals:
    /// The texts come from what is not kept: both have to be set again.
    void retranslated();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One verdict with its words.
    struct Part
    {
        TextLabel *title = nullptr;
        TextLabel *headline = nullptr;
        TextLabel *why = nullptr;
    };

    Part addPart(QVBoxLayout &column, const QString &name);
    void retranslate() const;
    static void show(const Part &part, const CheckReport &report);
    void showWarnings(const Supposed &supposed);

    Card *m_card;
    Part m_before;
    Part m_after;
    Banner *m_warning;
};

} // namespace mountlens::ui
