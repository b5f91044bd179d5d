// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The body of a page: a title, and content that scrolls and is never wider than can be read.
#pragma once

#include <QLayout>
#include <QScrollArea>

#include <memory>

class QVBoxLayout;

namespace mountlens::ui {

class FlowLayout;
class TextLabel;

/// How wide the content of a page may be.
enum class PageWidth : std::uint8_t {
    Prose, ///< about 90 characters, in the middle
    Full,  ///< as wide as the page: tables
};

/// One layout in a column of a page: at most `characters` wide, in the middle where there is more,
/// with smaller edges where there is little.
class ReadableColumn : public QLayout
{
    Q_OBJECT

public:
    explicit ReadableColumn(QWidget *parent = nullptr);
    ~ReadableColumn() override;
    ReadableColumn(const ReadableColumn &) = delete;
    ReadableColumn &operator=(const ReadableColumn &) = delete;

    void setContent(QLayout *content);
    /// 0: as wide as there is room.
    void setCharacters(int characters);
    /// Nothing above and below: a bar that is in line with the column of the page.
    void setSidesOnly();

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int contentWidth(int inner) const;
    [[nodiscard]] QMargins wholeEdges() const;
    [[nodiscard]] int scrollBarWidth() const;
    [[nodiscard]] QMargins edgesFor(int width) const;

    std::unique_ptr<QLayoutItem> m_content;
    int m_characters = 90;
    bool m_sidesOnly = false;
};

/// A scroll area without a frame. Page Up, Page Down, Home and End scroll it from anywhere in it
/// that has no use for them; what gets the focus is brought into view.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(PageWidth width, QWidget *parent = nullptr);

    /// Empty: no title.
    void setTitle(const QString &title);
    [[nodiscard]] TextLabel *title() const noexcept { return m_title; }
    /// Below the title, muted. Empty: none.
    void setSubtitle(const QString &subtitle);
    /// At the end of the title's line, or below it where there is no room.
    void addToTitle(QWidget *widget);
    /// Where the content goes, from the top down. Margins are set.
    [[nodiscard]] QVBoxLayout *content() const noexcept { return m_content; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTitle();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    FlowLayout *m_titleEnd;
    QVBoxLayout *m_content;
};

} // namespace mountlens::ui
