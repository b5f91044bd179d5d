// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A group of fields that say what is supposed.
#pragma once

#include "cases/supposition.h"

#include <QStringList>
#include <QWidget>

#include <initializer_list>
#include <string_view>
#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace mountlens::ui {

class TextLabel;
class WhatIfField;

class WhatIfSection : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfSection(QWidget *parent = nullptr);

    /// nullptr, or one of canSuppose(). The fields show what was found.
    void setFinding(const FindingPtr &finding);
    /// Enters what was changed. false: a field is not understood, and says so.
    virtual bool read(Supposition &supposition) = 0;
    /// The whole supposition is known: fields that follow others are brought up to date.
    virtual void follow(const Supposition & /*supposition*/) {}
    /// Shows what is wrong at the field of this part of a supposition (suppose()); false: there is
    /// none here.
    virtual bool showFault(std::string_view /*part*/) { return false; }
    /// "UID: 101 → 0", a line for each field that was changed.
    [[nodiscard]] virtual QStringList changes() const = 0;

signals:
    void edited();

protected:
    [[nodiscard]] const FindingPtr &finding() const noexcept { return m_finding; }
    [[nodiscard]] QVBoxLayout *column() const noexcept { return m_column; }
    [[nodiscard]] TextLabel *heading() const noexcept { return m_heading; }
    QFormLayout *addRows();
    /// A row with a label before it, which is its name for screen readers too.
    QLabel *addRow(QFormLayout *rows, QWidget *field);
    WhatIfField *addField(QFormLayout *rows, const char *name, QLabel *&label);
    /// A number that an id can be; a field with something else in it says so. nullopt: it is not
    /// changed, or not understood.
    static std::optional<std::uint32_t> changedNumber(WhatIfField &field);
    /// None of them has a fault.
    static bool areUnderstood(std::initializer_list<const WhatIfField *> fields);
    /// Of a field that was changed.
    static void describe(QStringList &lines, const QLabel &label, const WhatIfField &field);
    static QString changeText(const QString &label, const QString &before, const QString &after);
    static QString plainText(const QLabel &label);
    void changeEvent(QEvent *event) override;

    /// Called by whoever implements it at the end of its constructor too.
    virtual void retranslate() = 0;
    /// Shows what was found; finding() may be nullptr.
    virtual void showFound() = 0;

private:
    FindingPtr m_finding;
    QVBoxLayout *m_column;
    TextLabel *m_heading;
};

} // namespace mountlens::ui
