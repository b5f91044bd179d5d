// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard_stage.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace mountlens::test {

using namespace mountlens::ui;

ListedContainer listed(const char *name,
                       const char *source,
                       const char *target,
                       const std::vector<std::pair<std::uint32_t, const char *>> &users)
{
    ListedContainer container;
    container.name = name;
    container.id = std::string("id-of-") + name;
    container.manager = "docker";
    container.image = "demo/image:1";
    container.state = users.empty() ? "exited" : "running";
    if (!users.empty())
        container.pid = Pid(4711);
    ListedMount mount;
    mount.type = "bind";
    mount.source = source;
    mount.target = target;
    container.mounts.push_back(mount);
    for (const auto &[uid, command] : users) {
        ListedUser user;
        user.uid = Uid(uid);
        user.gid = Gid(uid);
        user.seen = {Kuid(uid), Kgid(uid), 1, command};
        container.users.push_back(user);
    }
    return container;
}

WizardStage::WizardStage(By by)
    : m_by(by)
{
}

void WizardStage::open()
{
    page.resize(760, 560);
    page.show();
    page.activateWindow();
    page.opened();
    if (QWidget *focus = page.firstFocus())
        focus->setFocus();
    QTRY_VERIFY(!desk.jobs().busy());
}

void WizardStage::press(QWidget &widget) const
{
    if (m_by == By::Clicks) {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.rect().center());
        return;
    }
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key_Space);
}

bool WizardStage::choose(std::string_view key)
{
    const QByteArray wanted = QByteArray::fromStdString(std::string(key));
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->property("key").toByteArray() != wanted)
            continue;
        press(*button);
        return button->isChecked();
    }
    return false;
}

void WizardStage::next()
{
    if (m_by == By::Clicks) {
        (void)use("next");
        return;
    }
    QWidget *focus = page.focusWidget();
    const bool typing = qobject_cast<QPlainTextEdit *>(focus);
    QTest::keyClick(focus ? focus : &page, Qt::Key_Return,
                    typing ? Qt::ControlModifier : Qt::NoModifier);
}

void WizardStage::back()
{
    if (m_by == By::Clicks)
        (void)use("back");
    else
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Left,
                        Qt::AltModifier);
}

bool WizardStage::answer(std::string_view key)
{
    if (!choose(key))
        return false;
    const GuidePage before = page.page();
    next();
    return page.page() != before || page.page() == GuidePage::Result;
}

void WizardStage::writeMessage(const QString &text)
{
    auto *field = find<QPlainTextEdit>("message");
    if (!field)
        return;
    if (m_by == By::Clicks) {
        field->setPlainText(text);
        return;
    }
    field->setFocus();
    QTest::keyClicks(field, text);
}

void WizardStage::chooseFile(const QString &path)
{
    if (!use("chooseFile"))
        return;
    if (auto *dialog = find<QFileDialog>("snapshotFile")) {
        emit dialog->fileSelected(path);
        dialog->reject();
    }
}

bool WizardStage::waitForResult()
{
    return QTest::qWaitFor(
        [this] { return page.page() == GuidePage::Result && find<QLabel>("heading") != nullptr; });
}

bool WizardStage::use(const char *name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    press(*button);
    return true;
}

QString WizardStage::textOf(const char *name) const
{
    const auto *label = find<QLabel>(name);
    return label ? label->text() : QString();
}

QStringList WizardStage::texts() const
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

std::vector<Question> WizardStage::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void WizardStage::answerBy(const std::function<Result<FindingPtr>(const Question &)> &answer)
{
    reader.answer = [this, answer](const Question &question) {
        {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back(question);
        }
        return answer(question);
    };
}

} // namespace mountlens::test
