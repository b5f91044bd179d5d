// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// main() of a test of the window: offscreen, one font, no blinking, in English.
#pragma once

#include "gui/look/theme.h"
#include "text/language.h"

#include <QApplication>
#include <QFont>
#include <QTest>

#include <cstdlib>

namespace mountlens::test {

template <class Test>
int runGuiTest(int argc, char *argv[])
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): there is one thread yet
    setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    QApplication::setCursorFlashTime(0);
    ui::installLanguage(ui::Language::English);
    ui::applyColours(ui::Colours::Light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace mountlens::test

#define MOUNTLENS_GUI_TEST(Test)                                                                   \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        return mountlens::test::runGuiTest<Test>(argc, argv);                                      \
    }
