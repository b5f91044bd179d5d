// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// What a process does to a file, in plain words, and the choice between them.
#pragma once

#include "base/error.h" // moc cannot read <compare> as the first header
#include "model/request.h"

#include <QComboBox>

#include <cstdint>
#include <optional>

namespace mountlens::ui {

/// "read", "create a file"...
QString operationWords(Operation operation);

/// What people want to know about a path.
enum class Deed : std::uint8_t {
    Read,         ///< of a file its content, of a folder its names
    Change,       ///< of a file
    CreateInside, ///< a new file in the folder
    MakeFolder,   ///< a new folder in the folder
    Create,       ///< the file that is named
    Delete,       ///< the file
    DeleteFolder, ///< the folder, which is empty
    Run,          ///< the program
    Enter,        ///< the folder
    Connect,      ///< to the socket
    ChangeMode,   ///< chmod
};

/// The question that a deed asks about `path`. A new entry gets a name that nothing has.
Request requestFor(Deed deed, const std::string &path);

/// The deed that asks for `operation`; nullopt: none of the list does.
std::optional<Deed> deedOf(Operation operation);

/// A list of deeds.
class DeedBox : public QComboBox
{
    Q_OBJECT

public:
    explicit DeedBox(QWidget *parent = nullptr);

    /// nullopt: what a message tells.
    [[nodiscard]] std::optional<Deed> deed() const;
    void setDeed(Deed deed);
    /// Adds what a message tells as the first choice, and chooses it; nullopt: takes it away.
    void setTold(std::optional<Operation> told);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<Operation> m_told;
};

} // namespace mountlens::ui
