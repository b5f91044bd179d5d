// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Layouts that make room by going to another line.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace mountlens::ui {

/// Items side by side, and on further lines where one is full: buttons, chips. Its height depends
/// on its width. Nothing around it and a tight gap between, unless set.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    FlowLayout(const FlowLayout &) = delete;
    FlowLayout &operator=(const FlowLayout &) = delete;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Only : std::uint8_t {
        Measure,
        Place,
    };
    struct Placed
    {
        QLayoutItem *item;
        QSize size;
    };
    /// Their height with what is around them.
    int arrange(const QRect &rect, Only only) const;
    /// The height of the line.
    int endLine(const std::vector<Placed> &line, const QRect &inner, int top, Only only) const;
    [[nodiscard]] static int widthOf(const std::vector<Placed> &line, int spacing);

    std::vector<QLayoutItem *> m_items;
};

/// A main item and one aside: beside it where both fit on a line or two fifths of the width are
/// enough for it, else below. For a text and its buttons.
class AsideLayout : public QLayout
{
    Q_OBJECT

public:
    explicit AsideLayout(QWidget *parent = nullptr);
    ~AsideLayout() override;
    AsideLayout(const AsideLayout &) = delete;
    AsideLayout &operator=(const AsideLayout &) = delete;

    void setMain(QWidget *widget);
    void setMain(QLayout *layout);
    void setAside(QWidget *widget);
    void setAside(QLayout *layout);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] bool fitsBeside(int width) const;
    [[nodiscard]] bool hasAside() const;
    [[nodiscard]] bool hasMain() const;

    std::unique_ptr<QLayoutItem> m_main;
    std::unique_ptr<QLayoutItem> m_aside;
};

} // namespace mountlens::ui
