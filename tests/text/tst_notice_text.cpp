// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/notice_text.h"
#include "text/text_checks.h"

#include <QTest>

#include <array>

using namespace mountlens;
using namespace mountlens::ui;

class TestNoticeText : public QObject
{
    Q_OBJECT

private slots:
    void everyNoticeHasItsWords_data();
    void everyNoticeHasItsWords();
    void holesTakeTheArguments_data();
    void holesTakeTheArguments();
    void linesAreShown();
    void argumentsAreEscaped();
    void holesInValuesStay();
    void missingArgumentsLeaveNoHole();
};

namespace {

struct NamedNotice
{
    NoticeId id;
    const char *name;
};

constexpr std::array kNotices = {
#define MOUNTLENS_NOTICE(id, name) NamedNotice{NoticeId::id, name},
#include "model/notices.def"
#undef MOUNTLENS_NOTICE
};

const std::vector<std::string> kArguments = {"<one>", "<two>", "<three>"};

void addEveryNotice()
{
    QTest::addColumn<int>("id");
    for (const NamedNotice &notice : kNotices)
        QTest::newRow(notice.name) << static_cast<int>(notice.id);
}

} // namespace

void TestNoticeText::everyNoticeHasItsWords_data()
{
    addEveryNotice();
}

void TestNoticeText::everyNoticeHasItsWords()
{
    QFETCH(int, id);
    const Notice notice{static_cast<NoticeId>(id), kArguments};
    const QString text = noticeText(notice);
    QVERIFY2(isFinished(text), qPrintable(text));
    QVERIFY2(!text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(text.contains(u' '), qPrintable(text));
    QCOMPARE(noticeInEnglish(notice), text);
}

void TestNoticeText::holesTakeTheArguments_data()
{
    addEveryNotice();
}

/// Each once at the most, and none before the one in front of it is used.
void TestNoticeText::holesTakeTheArguments()
{
    QFETCH(int, id);
    const QString text = noticeText({static_cast<NoticeId>(id), kArguments});
    qsizetype before = 1;
    for (const std::string &argument : kArguments) {
        const qsizetype count = text.count(QString::fromStdString(argument));
        QVERIFY2(count <= before, qPrintable(text));
        before = count;
    }
}

void TestNoticeText::linesAreShown()
{
    for (const NamedNotice &named : kNotices) {
        const Notice nowhere{named.id, kArguments};
        const Notice somewhere{named.id, kArguments, 4711};
        const QString text = noticeText(somewhere);
        QVERIFY2(text.contains(QLatin1String("4711")), named.name);
        QVERIFY2(text.contains(noticeText(nowhere)), named.name);
        QVERIFY2(!noticeText(nowhere).contains(QLatin1String("4711")), named.name);
        QCOMPARE(noticeInEnglish(somewhere), text);
    }
}

void TestNoticeText::argumentsAreEscaped()
{
    const std::string bytes = "a\x1b\xff\n";
    for (const NamedNotice &named : kNotices) {
        const Notice notice{named.id, {bytes, bytes, bytes}, 1};
        for (const QString &text : {noticeText(notice), noticeInEnglish(notice)}) {
            QVERIFY2(!text.contains(u'\x1b') && !text.contains(u'\n'), named.name);
            QVERIFY2(!text.contains(QChar::ReplacementCharacter), named.name);
        }
    }
    const Notice file{NoticeId::FileMissing, {bytes}};
    QVERIFY(noticeText(file).contains(QLatin1String(R"(a\x1b\xff)")));
    QCOMPARE(noticeInEnglish(file), noticeText(file));
}

void TestNoticeText::holesInValuesStay()
{
    const QString text = noticeText({NoticeId::UnknownKey, {"%2", "%1"}, 3});
    QCOMPARE(text.count(QLatin1String("%1")), qsizetype{1});
    QCOMPARE(text.count(QLatin1String("%2")), qsizetype{1});
    QVERIFY(text.indexOf(QLatin1String("%2")) < text.indexOf(QLatin1String("%1")));
}

void TestNoticeText::missingArgumentsLeaveNoHole()
{
    static const QRegularExpression hole(QStringLiteral("%[0-9]"));
    for (const NamedNotice &named : kNotices) {
        const QString text = noticeText({named.id, {}});
        QVERIFY2(!text.isEmpty() && !text.contains(hole) && !text.contains(u'?'), named.name);
    }
}

QTEST_APPLESS_MAIN(TestNoticeText)
#include "tst_notice_text.moc"
