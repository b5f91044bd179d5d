// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// How controls look: Fusion, flatter and roomier, with a ring around what has the focus.
#pragma once

#include <QPointer>
#include <QProxyStyle>
#include <QTimer>

#include <vector>

namespace mountlens::ui {

/// Of a push button that is filled with the accent: setPrimary().
inline constexpr const char *kPrimaryProperty = "mountlensPrimary";

/// Every size comes from the text of the widget, every colour from its palette.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex *option,
                         SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element,
                         const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    // true: it was one of theirs, and is drawn.
    static bool drawControlShape(PrimitiveElement element,
                                 const QStyleOption &option,
                                 QPainter &painter,
                                 const QWidget *widget);
    static bool drawFrame(PrimitiveElement element,
                          const QStyleOption &option,
                          QPainter &painter,
                          const QWidget *widget);
    static bool drawHeaderArrow(PrimitiveElement element,
                                const QStyleOption &option,
                                QPainter &painter,
                                const QWidget *widget);
    static bool drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter);
    bool drawButtonPart(ControlElement element,
                        const QStyleOption *option,
                        QPainter *painter,
                        const QWidget *widget) const;
    bool drawViewPart(ControlElement element,
                      const QStyleOption *option,
                      QPainter *painter,
                      const QWidget *widget) const;

    void
    drawBusy(const QStyleOptionProgressBar &bar, QPainter *painter, const QWidget *widget) const;
    void drawNextPictures();
    void drawMenuItem(ControlElement element,
                      const QStyleOptionMenuItem &item,
                      QPainter *painter,
                      const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOptionHeader &header,
                         QPainter *painter,
                         const QWidget *widget) const;
    void drawItem(const QStyleOptionViewItem &item, QPainter *painter, const QWidget *widget) const;

    /// Bars without an end that have been drawn since the last tick. QStyle draws by const
    /// functions.
    mutable std::vector<QPointer<QWidget>> m_busy;
    mutable QTimer m_nextPicture;
};

} // namespace mountlens::ui
