// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The guided check on a system made up, gone through by clicks or by keys.
#pragma once

#include "gui/desk/desk.h"
#include "gui/fake_reader.h"
#include "gui/wizard/guide_run.h"
#include "gui/wizard/wizard_page.h"

#include <QTemporaryDir>

#include <mutex>

namespace mountlens::test {

enum class By : std::uint8_t {
    Clicks,
    Keys,
};

/// One mount, users by uid; running where there is a user.
ListedContainer listed(const char *name,
                       const char *source,
                       const char *target,
                       const std::vector<std::pair<std::uint32_t, const char *>> &users);

class WizardStage
{
public:
    explicit WizardStage(By by = By::Clicks);

    /// After the reader has been filled: shows the page and waits until it knows the containers.
    void open();
    /// Chooses an answer of the page that is shown.
    [[nodiscard]] bool choose(std::string_view key);
    void next();
    void back();
    /// choose() and next().
    [[nodiscard]] bool answer(std::string_view key);
    /// Into the field below the answer that is chosen.
    void writeMessage(const QString &text);
    /// In the dialog for the file of another computer.
    void chooseFile(const QString &path);
    /// Until the result shows.
    [[nodiscard]] bool waitForResult();

    /// A control of the page by its objectName(), visible; nullptr: there is none.
    template <class Control>
    [[nodiscard]] Control *find(const char *name) const
    {
        for (Control *control : page.findChildren<Control *>(QLatin1StringView(name))) {
            if (control->isVisible())
                return control;
        }
        return nullptr;
    }
    /// Clicks or presses it; false: it is not there, or not to be used.
    [[nodiscard]] bool use(const char *name);
    /// The text of a visible label.
    [[nodiscard]] QString textOf(const char *name) const;
    /// All visible labels.
    [[nodiscard]] QStringList texts() const;

    /// What the reader was asked, in any order.
    [[nodiscard]] std::vector<ui::Question> asked() const;
    /// Remembers the question, then answers it by `answer`.
    void answerBy(const std::function<Result<ui::FindingPtr>(const ui::Question &)> &answer);

    QTemporaryDir folder;
    FakeReader reader;
    ui::Preferences preferences{nullptr, folder.filePath(QStringLiteral("mountlens.ini"))};
    ui::Desk desk{reader, preferences};
    ui::WizardPage page{desk};

private:
    void press(QWidget &widget) const;

    By m_by;
    mutable std::mutex m_mutex;
    std::vector<ui::Question> m_asked;
};

} // namespace mountlens::test
