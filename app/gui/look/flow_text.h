// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Plain text in lines of a given width: no word is ever too long for its line.
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <utility>

class QPainter;

namespace mountlens::ui {

/// Where a line may end, and where the next one begins.
enum class Breaks : std::uint8_t {
    Sentence, ///< as the language breaks its words
    Code,     ///< at blanks; inside a word only where it is wider than the line
    Command,  ///< as Code, with all lines but the first set in
};

/// A text, laid out once for each width it is asked for. A word that is wider than a line is
/// broken.
class FlowText
{
public:
    /// How it is to look.
    struct Look
    {
        QFont font;
        Breaks breaks = Breaks::Sentence;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::Alignment alignment = Qt::AlignLeft; ///< across; already mirrored

        bool operator==(const Look &) const = default;
    };
    void set(const QString &text, const Look &look);

    [[nodiscard]] qreal heightFor(qreal width);
    /// Of its longest line where there is room for it.
    [[nodiscard]] qreal naturalWidth() const;
    /// Of its longest word.
    [[nodiscard]] qreal wordWidth() const;

    /// As laid out for `width`, from `corner`. `from` and `to` are what is selected.
    void draw(QPainter &painter,
              const QPointF &corner,
              qreal width,
              std::pair<int, int> selection,
              const QPalette &palette);
    /// The place in the text that is nearest to `point`, from its own corner.
    [[nodiscard]] int positionAt(const QPointF &point, qreal width);

private:
    void layOut(qreal width);
    [[nodiscard]] QTextOption option() const;
    [[nodiscard]] qreal indentFor(qreal width) const;
    void placeLine(QTextLine &line, qreal inset);
    void endAtBlank(QTextLine &line, qreal width) const;

    QString m_text;
    Look m_look;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_width = -1;
    qreal m_height = 0;
};

} // namespace mountlens::ui
