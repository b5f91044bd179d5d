// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Where an engine's socket is, and whether somebody answers there.
#pragma once

#include "engines/find_containers.h"
#include "gui/desk/desk.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace mountlens::ui {

class TextLabel;

class SocketSetting : public QWidget
{
    Q_OBJECT

public:
    /// `engine`: Docker or Podman. `desk` must outlive it.
    SocketSetting(Desk &desk, Engine engine, QWidget *parent);

    /// Where the path is typed.
    [[nodiscard]] QWidget *field() const noexcept;
    /// Empty: automatic.
    void setPath(const QString &path);
    void retranslate();

signals:
    /// Somebody typed a path that can be that of a socket, or emptied the field.
    void pathChosen(const QString &path);

private:
    /// What stands below the field.
    enum class Outcome : std::uint8_t {
        None,
        Asking,
        Answered,
        NoPath, ///< what was typed is none
    };

    void build();
    void takeText();
    void test();
    void show(Outcome outcome);
    [[nodiscard]] QString typedPath() const;

    Desk &m_desk;
    Engine m_engine;
    QLineEdit *m_path;
    QPushButton *m_test;
    TextLabel *m_text;
    Outcome m_outcome = Outcome::None;
    std::optional<EngineAnswer> m_answer;
};

} // namespace mountlens::ui
