// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A choice that is large enough to explain itself.
#pragma once

#include "gui/look/flow_text.h"
#include "gui/look/icons.h"

#include <QAbstractButton>

namespace mountlens::ui {

/// A card to be pressed: symbol, title and a sentence. Space and Enter press it too. To a screen
/// reader it is a push button with a description. Set in a grid, cards of a row are equally high.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(QWidget *parent = nullptr);

    void setSymbol(Symbol symbol);
    /// `title` may have an accelerator ("A &command").
    void setTexts(const QString &title, const QString &description);
    [[nodiscard]] QString description() const { return m_description; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString plainTitle() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int tileSize() const;
    [[nodiscard]] int textLeft() const;
    void layTexts() const;
    void paintFace(QPainter &painter) const;
    void paintTile(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;

    Symbol m_symbol = Symbol::Information;
    QString m_description;
    mutable FlowText m_titleFlow;
    mutable FlowText m_descriptionFlow;
};

} // namespace mountlens::ui
