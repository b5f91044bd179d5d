// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "text/command_text.h"
#include "text/message_text.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace mountlens;
using namespace mountlens::ui;

class TestMessageText : public QObject
{
    Q_OBJECT

private slots:
    void whatWasFound();
    void everyStepHasWords();
    void everyTopicHasItsOwnWords();
    void commandsAreQuotedForAShell();
};

void TestMessageText::whatWasFound()
{
    const std::string text = "touch: cannot touch '/content/file': Permission denied";
    const auto errors = recogniseErrors(text);
    QCOMPARE(foundText(errors.at(0), text),
             QStringLiteral("Found: \"Permission denied\" (EACCES)\n"
                            "  operation: open-create, utimes-now\n"
                            "  path: /content/file\n"
                            "  program: touch\n"
                            "  when: while a process worked with its files\n"));
    const std::string sqlite = "unable to open database file";
    QVERIFY(foundText(recogniseErrors(sqlite).at(0), sqlite)
                .startsWith(QStringLiteral("Found: \"unable to open database file\"\n")));
}

void TestMessageText::everyStepHasWords()
{
    RecognisedError error;
    error.paths = {"/a%1"};
    for (int step = 0; step <= static_cast<int>(MessageStep::Elsewhere); ++step) {
        const QString words = stepText(static_cast<MessageStep>(step), error);
        QCOMPARE(words.isEmpty(), step == static_cast<int>(MessageStep::Checked));
        QVERIFY(!words.contains(QStringLiteral("%2")));
    }
    QVERIFY(stepText(MessageStep::NoContainer, error).contains(QStringLiteral("/a%1")));
}

void TestMessageText::everyTopicHasItsOwnWords()
{
    std::set<QString> sentences;
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < kOtherTopicCount; ++i) {
        const auto topic = static_cast<OtherTopic>(i);
        const QStringList lines = topicTexts({topic, std::nullopt});
        QCOMPARE(lines.size(), 1);
        QVERIFY(sentences.insert(lines.first()).second);
        QVERIFY(names.insert(otherTopicName(topic)).second);
    }
    QVERIFY(topicTexts({OtherTopic::Clock, std::uint8_t{25}})
                .last()
                .contains(QStringLiteral("CAP_SYS_TIME")));
}

void TestMessageText::commandsAreQuotedForAShell()
{
    QCOMPARE(commandText({"mountlens", "check", "/a b", "it's", ""}),
             QStringLiteral("mountlens check '/a b' 'it'\\''s' ''"));
    QCOMPARE(commandText({"/a\x1b\xff\\'"}), QStringLiteral("$'/a\\x1b\\xff\\\\\\''"));
    QCOMPARE(commandText({"/\xc3\xa9"}), QStringLiteral("'/\u00e9'"));
}

QTEST_APPLESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
