// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// A language that nobody speaks, for tests: "[Ŵõŕđš łõñĝ…]", 40 % longer than English. What shows
/// without brackets is not translated; what does not fit would not fit in a real language either.
#pragma once

#include <QStringList>

class QWidget;

namespace mountlens::test {

/// Every text of ours from the generated catalogue, Qt's own ones in brackets; all widgets know
/// when it returns. false: there is no catalogue.
bool installPseudo();
/// Back to English.
void removePseudo();

/// Texts of `root` that show outside of brackets: of visible widgets their labels, tooltips,
/// placeholders, names and descriptions for screen readers; the window's title; actions and menus;
/// headers and the first rows of item views. Each with the class and objectName() of what shows it:
/// "QLabel#cause: Why".
///
/// What is never translated does not count: paths, options, codes, modes, numbers, names of
/// products, labels in fixed width. Nor do `foreign` words, which the test itself made up
/// ("nginx").
QStringList plainEnglishLeft(const QWidget &root, const QStringList &foreign = {});

/// The same for one text: the words of it that are in plain English.
QStringList plainEnglishIn(const QString &text, const QStringList &foreign = {});

/// Visible widgets of `root` that are smaller than what they show, or cut by what they lie in,
/// unless that scrolls: "QPushButton#save: [Šåṽé łõ] needs 120x30, has 80x30". Cells of item views
/// may be elided and are not looked at.
QStringList clippedTexts(const QWidget &root);

} // namespace mountlens::test
