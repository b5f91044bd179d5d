// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/look/cell_delegate.h"
#include "gui/pseudo.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>

namespace mountlens::test {

namespace {

constexpr int kRowsLookedAt = 100;

/// Names and notations that are the same in every language.
const QSet<QString> &neverTranslated()
{
    static const QSet<QString> kWords = {
        // products
        QStringLiteral("mountlens"), QStringLiteral("docker"), QStringLiteral("podman"),
        QStringLiteral("compose"), QStringLiteral("selinux"), QStringLiteral("apparmor"),
        QStringLiteral("linux"), QStringLiteral("kubernetes"), QStringLiteral("quadlet"),
        QStringLiteral("incus"), QStringLiteral("lxc"), QStringLiteral("nspawn"),
        // languages in their own names
        QStringLiteral("english"), QStringLiteral("español"), QStringLiteral("français"),
        QStringLiteral("polski"), QStringLiteral("português"), QStringLiteral("brasil"),
        // the kernel's words
        QStringLiteral("root"), QStringLiteral("nobody"), QStringLiteral("uid"),
        QStringLiteral("gid"), QStringLiteral("pid"), QStringLiteral("acl"), QStringLiteral("rwx"),
        QStringLiteral("ro"), QStringLiteral("rw"), QStringLiteral("noexec"),
        QStringLiteral("nosuid"), QStringLiteral("nodev"), QStringLiteral("overlay"),
        QStringLiteral("ext"), QStringLiteral("xfs"), QStringLiteral("btrfs"),
        QStringLiteral("tmpfs"), QStringLiteral("proc"), QStringLiteral("sysfs"),
        // the kernel's names of a process's capability sets, which the engines print as well
        QStringLiteral("capinh"), QStringLiteral("capprm"), QStringLiteral("capeff"),
        QStringLiteral("capbnd"), QStringLiteral("capamb"),
        // keys
        QStringLiteral("ctrl"), QStringLiteral("shift"), QStringLiteral("alt")};
    return kWords;
}

/// Codes, options, paths and whatever else is notation and not words.
const QRegularExpression &notation()
{
    static const QRegularExpression kNotation(
        QStringLiteral("\\bML-[A-Z]\\d+\\b|\\bCAP_[A-Z_]+\\b|\\bE[A-Z]{2,}\\b|\\b\\w+://\\S+"
                       "|(?<![\\w])[~.]{0,2}/\\S*|(?<!\\w)--?[A-Za-z][\\w=-]*"
                       "|[-dlcbps?][-rwxsStT?]{9}\\+?|(?<!\\w)[-r][-w][-xsStT](?!\\w)"
                       "|\\b(?:user|group|mask|other|default):[\\w:]*[-rwx:]*"
                       "|\\b[FU]?\\d+\\b|[\\w.]*\\w[_.:=@]\\w[\\w.:=@]*|\\w*\\d\\w*"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kNotation;
}

QString outsideOfBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'[')
            ++depth;
        else if (letter == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

/// Fixed width is for what comes from the system.
bool inFixedWidth(const QWidget &widget)
{
    return widget.font().family() == QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

class Walk
{
public:
    explicit Walk(QStringList foreign)
        : m_foreign(std::move(foreign))
    {
    }

    void widget(const QWidget &shown);
    [[nodiscard]] QStringList left() const { return m_left; }

private:
    void text(const QObject &owner, const QString &shown);
    void action(const QAction &shown);
    void menu(const QMenu *shown);
    void content(const QWidget &shown);
    void button(const QWidget &shown);
    void list(const QWidget &shown);
    void view(const QAbstractItemView &shown);
    void header(const QWidget &view, const QAbstractItemModel &model, Qt::Orientation direction);

    QStringList m_foreign;
    QStringList m_left;
};

void Walk::text(const QObject &owner, const QString &shown)
{
    if (plainEnglishIn(shown, m_foreign).isEmpty())
        return;
    m_left += QString::fromLatin1(owner.metaObject()->className()) + u'#' + owner.objectName()
              + QStringLiteral(": ") + shown;
}

void Walk::action(const QAction &shown)
{
    if (shown.isSeparator() || !shown.isVisible())
        return;
    text(shown, shown.text());
    text(shown, shown.toolTip());
    text(shown, shown.statusTip());
    menu(shown.menu());
}

void Walk::menu(const QMenu *shown)
{
    if (!shown)
        return;
    text(*shown, shown->title());
    for (const QAction *each : shown->actions())
        action(*each);
}

void Walk::button(const QWidget &shown)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&shown))
        text(shown, button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&shown))
        text(shown, group->title());
    if (const auto *label = qobject_cast<const QLabel *>(&shown))
        text(shown, label->text());
    if (const auto *bar = qobject_cast<const QProgressBar *>(&shown); bar && bar->isTextVisible())
        text(shown, bar->format());
}

void Walk::list(const QWidget &shown)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(&shown)) {
        for (int i = 0; i < choice->count(); ++i)
            text(shown, choice->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&shown)) {
        for (int i = 0; i < tabs->count(); ++i) {
            text(shown, tabs->tabText(i));
            text(shown, tabs->tabToolTip(i));
        }
    }
    // A header is a view of the whole model too.
    const auto *items = qobject_cast<const QAbstractItemView *>(&shown);
    if (items && !qobject_cast<const QHeaderView *>(&shown))
        view(*items);
}

void Walk::content(const QWidget &shown)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&shown))
        text(shown, line->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&shown))
        text(shown, edit->isReadOnly() ? edit->toPlainText() : edit->placeholderText());
    if (const auto *edit = qobject_cast<const QTextEdit *>(&shown))
        text(shown, edit->isReadOnly() ? edit->toPlainText() : edit->placeholderText());
}

void Walk::header(const QWidget &view, const QAbstractItemModel &model, Qt::Orientation direction)
{
    const bool across = direction == Qt::Horizontal;
    const int sections = across ? model.columnCount() : std::min(model.rowCount(), kRowsLookedAt);
    for (int i = 0; i < sections; ++i) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            text(view, model.headerData(i, direction, role).toString());
    }
}

void Walk::view(const QAbstractItemView &shown)
{
    const QAbstractItemModel *model = shown.model();
    if (!model)
        return;
    for (const auto *bar :
         shown.findChildren<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->isVisible())
            header(shown, *model, bar->orientation());
    }
    const int rows = std::min(model->rowCount(shown.rootIndex()), kRowsLookedAt);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(shown.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, shown.rootIndex());
            if (index.data(ui::CodeRole).toBool())
                continue;
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                   Qt::AccessibleDescriptionRole})
                text(shown, index.data(role).toString());
        }
    }
}

void Walk::widget(const QWidget &shown)
{
    if (shown.isWindow())
        text(shown, shown.windowTitle());
    if (!inFixedWidth(shown)) {
        for (const QString &said : {shown.accessibleName(), shown.accessibleDescription(),
                                    shown.toolTip(), shown.statusTip(), shown.whatsThis()})
            text(shown, said);
        button(shown);
        content(shown);
    }
    list(shown);
    for (const QAction *each : shown.actions())
        action(*each);
    for (const QObject *child : shown.children()) {
        const auto *inside = qobject_cast<const QWidget *>(child);
        if (inside && inside->isVisible() && !inside->isWindow())
            widget(*inside);
    }
}

} // namespace

QStringList plainEnglishIn(const QString &text, const QStringList &foreign)
{
    static const QRegularExpression kWord(QStringLiteral("\\p{L}{2,}"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString plain =
        Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    QString rest = outsideOfBrackets(plain);
    for (const QString &known : foreign)
        rest.replace(known, QStringLiteral(" "), Qt::CaseInsensitive);
    rest.replace(notation(), QStringLiteral(" "));
    rest.remove(u'&');
    QStringList words;
    for (auto each = kWord.globalMatch(rest); each.hasNext();) {
        const QString word = each.next().captured();
        if (!neverTranslated().contains(word.toLower()))
            words += word;
    }
    return words;
}

QStringList plainEnglishLeft(const QWidget &root, const QStringList &foreign)
{
    Walk walk(foreign);
    walk.widget(root);
    return walk.left();
}

} // namespace mountlens::test
