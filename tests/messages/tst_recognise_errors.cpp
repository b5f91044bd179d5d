// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "messages/error_message.h"
#include "model/capability_names.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace mountlens;

class TestRecogniseErrors : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void severalLinesGiveSeveralErrors();
    void aTraceBackTellsTheCall_data();
    void aTraceBackTellsTheCall();
    void terminalSequencesAreNoText();
    void accentsMayBeMissing_data();
    void accentsMayBeMissing();
    void theWordsAreFoundInTheText();
    void theContainerOfOneLineIsThatOfAll();
    void anErrorSaidTwiceIsOne();
    void hostileTextIsBounded_data();
    void hostileTextIsBounded();
};

namespace {

std::string operationsText(const RecognisedError &error)
{
    std::string text;
    for (const Operation operation : error.operations)
        text += (text.empty() ? "" : ",") + std::string(operationName(operation));
    return text;
}

std::string pathsText(const RecognisedError &error)
{
    std::string text;
    for (const std::string &path : error.paths)
        text += (text.empty() ? "" : " + ") + path;
    return text;
}

std::string topicText(const RecognisedError &error)
{
    if (!error.otherTopic)
        return {};
    const auto capability = error.otherTopic->capability;
    return std::string(otherTopicName(error.otherTopic->topic)) + ':'
           + (capability ? std::string(capabilityNameOf(*capability)) : "-");
}

std::string shown(const RecognisedError &error)
{
    const std::string code = error.errnoValue ? strerrorname_np(*error.errnoValue) : "-";
    return code + '|' + operationsText(error) + '|' + pathsText(error) + '|'
           + std::string(errorPhaseName(error.phase)) + '|' + error.program + '|'
           + error.container.value_or("") + '|' + error.language + '|' + topicText(error) + '|'
           + (error.byHostUser ? "H" : "") + (error.programRefuses ? "R" : "")
           + (error.elsewhere ? "E" : "");
}

std::string shown(const std::vector<RecognisedError> &errors)
{
    std::string text;
    for (const RecognisedError &error : errors)
        text += (text.empty() ? "" : " ;; ") + shown(error);
    return text.empty() ? "NONE" : text;
}

std::string recognised(const std::string &text)
{
    return shown(recogniseErrors(text));
}

} // namespace

void TestRecogniseErrors::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    QFile file(QStringLiteral(MOUNTLENS_TEST_DATA "/messages/lines.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().chopped(1);
        const qsizetype tab = line.lastIndexOf('\t');
        if (!line.startsWith('#'))
            QTest::newRow(line.first(tab).constData()) << line.first(tab) << line.sliced(tab + 1);
    }
}

void TestRecogniseErrors::lines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);

    QCOMPARE(QByteArray::fromStdString(recognised(text.toStdString())), expected);
}

void TestRecogniseErrors::severalLinesGiveSeveralErrors()
{
    const auto errors = recogniseErrors("starting\n"
                                        "mkdir: cannot create directory '/a': Permission denied\n"
                                        "ready\n"
                                        "touch: cannot touch '/b': Read-only file system\n");
    QCOMPARE(errors.size(), std::size_t{2});
    QCOMPARE(errors[0].paths, std::vector<std::string>{"/a"});
    QCOMPARE(errors[1].paths, std::vector<std::string>{"/b"});
    QCOMPARE(errors[1].errnoValue, std::optional<int>(EROFS));
}

void TestRecogniseErrors::aTraceBackTellsTheCall_data()
{
    QTest::addColumn<std::string>("call");
    QTest::addColumn<std::string>("operations");

    QTest::newRow("open reads") << std::string("with open(path) as f:") << std::string("read");
    QTest::newRow("open writes") << std::string("with open(path, \"w\") as f:")
                                 << std::string("open-create");
    QTest::newRow("mkdir") << std::string("mkdir(name, mode)") << std::string("mkdir");
    QTest::newRow("os.listdir") << std::string("os.listdir(folder)") << std::string("list");
    QTest::newRow("os.chmod") << std::string("os.chmod(p, 0o700)") << std::string("chmod");
    QTest::newRow("no call") << std::string("raise x") << std::string("read,open-create,mkdir");
}

void TestRecogniseErrors::aTraceBackTellsTheCall()
{
    QFETCH(const std::string, call);
    QFETCH(const std::string, operations);

    const auto errors =
        recogniseErrors("  File \"/app/main.py\", line 3, in run\n    " + call
                        + "\nPermissionError: [Errno 13] Permission denied: '/data/x'\n");
    QCOMPARE(errors.size(), std::size_t{1});
    QCOMPARE(operationsText(errors[0]), operations);
    QCOMPARE(errors[0].paths, std::vector<std::string>{"/data/x"});
}

void TestRecogniseErrors::terminalSequencesAreNoText()
{
    QCOMPARE(
        recognised("\x1b[31mtouch: cannot touch \x1b[1m'/x'\x1b[0m: Permission denied\x1b[0m\r"),
        recognised("touch: cannot touch '/x': Permission denied"));
    QCOMPARE(recognised("\x1b]0;title\atouch: cannot touch '/x': Permission denied"),
             recognised("touch: cannot touch '/x': Permission denied"));
    QCOMPARE(recognised("\x1b"), std::string("NONE"));
}

void TestRecogniseErrors::accentsMayBeMissing_data()
{
    QTest::addColumn<std::string>("text");

    QTest::newRow("composed") << std::string("cp: /x: Op\xc3\xa9ration non permise");
    QTest::newRow("decomposed") << std::string("cp: /x: Ope\xcc\x81ration non permise");
    QTest::newRow("Latin-1") << std::string("cp: /x: Op\xe9ration non permise");
    QTest::newRow("none") << std::string("cp: /x: Operation non permise");
    QTest::newRow("capitals") << std::string("cp: /x: OP\xc3\x89RATION NON PERMISE");
}

void TestRecogniseErrors::accentsMayBeMissing()
{
    QFETCH(const std::string, text);

    QCOMPARE(recognised(text), std::string("EPERM|open-create,read|/x|use|cp||fr||"));
}

void TestRecogniseErrors::theWordsAreFoundInTheText()
{
    const std::string text = "web-1  | \x1b[31mcp: '/x': Brak dost\xc4\x99pu\x1b[0m\n";
    const auto errors = recogniseErrors(text);
    QCOMPARE(errors.size(), std::size_t{1});
    QCOMPARE(text.substr(errors[0].begin, errors[0].end - errors[0].begin),
             std::string("Brak dost\xc4\x99pu\x1b[0m"));
}

void TestRecogniseErrors::theContainerOfOneLineIsThatOfAll()
{
    const auto errors = recogniseErrors("touch: cannot touch '/a': Permission denied\n"
                                        "Error: failed to start containers: shop\n");
    QCOMPARE(errors.size(), std::size_t{1});
    QCOMPARE(errors[0].container, std::optional<std::string>("shop"));
}

void TestRecogniseErrors::anErrorSaidTwiceIsOne()
{
    const std::string line = "touch: cannot touch '/a': Permission denied\n";
    QCOMPARE(recogniseErrors(line + line).size(), std::size_t{1});
    const std::string object = "Error: EACCES: permission denied, open '/a'\n"
                               "  errno: -13,\n  code: 'EACCES',\n  syscall: 'open',\n";
    QCOMPARE(recogniseErrors(object).size(), std::size_t{1});
}

void TestRecogniseErrors::hostileTextIsBounded_data()
{
    QTest::addColumn<std::string>("piece");

    for (const char *piece : {"'", "\xc2\xab", "\xe2\x80\x98", "permission denied ", "/", " /a",
                              "\x1b", "\x1b[", "open ", "{\"", "\\u00", "\xc3", "a: ", "EACCES ",
                              "\n", "a", "'/x' permission denied\n", "`\"'", "cannot "})
        QTest::newRow(QByteArray(piece).toPercentEncoding().constData()) << std::string(piece);
}

void TestRecogniseErrors::hostileTextIsBounded()
{
    QFETCH(const std::string, piece);

    std::string text;
    while (text.size() < 2 * kMaxErrorText)
        text += piece;
    const auto errors = recogniseErrors(text);
    QVERIFY(errors.size() <= kMaxRecognisedErrors);
    for (const RecognisedError &error : errors)
        QVERIFY(error.begin <= error.end && error.end <= kMaxErrorText);
}

QTEST_APPLESS_MAIN(TestRecogniseErrors)
#include "tst_recognise_errors.moc"
