// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"
#include "config/engine_args.h"

#include <QTest>

using namespace mountlens;

namespace {

std::vector<std::string> wordsOf(const QString &line)
{
    std::vector<std::string> words;
    for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

QString lineOf(const std::vector<std::string> &words)
{
    QStringList line;
    for (const std::string &word : words)
        line += QString::fromStdString(word);
    return line.join(QLatin1Char(' '));
}

} // namespace

class TestEngineArgs : public QObject
{
    Q_OBJECT

private slots:
    void removes_data();
    void removes();
    void nothingMakesNothing();
    void anEmptyValueStays();
};

void TestEngineArgs::removes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("remove");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *command, const char *remove, const char *add,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(remove)
                            << QString::fromUtf8(add) << QString::fromUtf8(expected);
    };

    row("a user with a blank", "docker run -u 5 img", "--user 5", "--user 6",
        "docker run --user 6 img");
    row("a user joined on", "docker run -u5 img", "--user 5", "", "docker run img");
    row("a user joined on with an equals sign", "docker run -u=5 img", "--user 5", "",
        "docker run img");
    row("a long user", "docker run --user 5:5 img", "--user 5:5", "", "docker run img");
    row("a long user with an equals sign", "docker run --user=5 img", "--user 5", "",
        "docker run img");
    row("a user behind other letters", "docker run -itu 5 img", "--user 5", "",
        "docker run -it img");
    row("a user joined to other letters", "docker run -itu5 img", "--user 5", "",
        "docker run -it img");
    row("every user, as the last one counts", "docker run -u 5 --user=6 img", "--user 6",
        "--user 7", "docker run --user 7 img");

    row("a volume with a blank", "docker run -v /a:/b img", "-v /a:/b", "-v /c:/b",
        "docker run -v /c:/b img");
    row("a volume joined on", "docker run -v/a:/b:ro img", "-v /a:/b:ro", "", "docker run img");
    row("a long volume", "podman run --volume /a:/b:Z img", "-v /a:/b:Z", "", "podman run img");
    row("a long volume with an equals sign", "podman run --volume=/a:/b img", "-v /a:/b", "",
        "podman run img");
    row("a volume of another source, by its target", "docker run -v $PWD:/b img", "-v /a:/b", "",
        "docker run img");
    row("a target with a slash behind", "docker run -v /a:/b/ img", "-v /a:/b", "",
        "docker run img");
    row("an anonymous volume", "docker run -v /b img", "-v /a:/b", "", "docker run img");
    row("other volumes stay", "docker run -v /a:/b -v /a:/c -v /b:/d img", "-v /a:/c", "",
        "docker run -v /a:/b -v /b:/d img");
    row("a bind mount", "docker run --mount type=bind,source=/a,target=/b img", "-v /a:/b", "",
        "docker run img");
    row("a bind mount with an equals sign", "docker run --mount=type=bind,src=/a,dst=/b,ro img",
        "-v /a:/b:ro", "", "docker run img");
    row("a bind mount's destination", "podman run --mount destination=/b/,src=/a,type=bind img",
        "-v /a:/b", "", "podman run img");
    row("other bind mounts stay", "docker run --mount type=bind,src=/b,dst=/c img", "-v /a:/b", "",
        "docker run --mount type=bind,src=/b,dst=/c img");
    row("a tmpfs", "docker run --tmpfs /t:size=1m img", "--tmpfs /t", "--tmpfs /t:mode=700",
        "docker run --tmpfs /t:mode=700 img");
    row("a tmpfs with an equals sign", "docker run --tmpfs=/t img", "--tmpfs /t", "",
        "docker run img");
    row("a tmpfs as a mount", "docker run --mount type=tmpfs,dst=/t img", "--tmpfs /t", "",
        "docker run img");

    row("a dropped capability", "docker run --cap-drop DAC_OVERRIDE img", "--cap-drop DAC_OVERRIDE",
        "", "docker run img");
    row("a dropped capability in its long name", "docker run --cap-drop=CAP_DAC_OVERRIDE img",
        "--cap-drop DAC_OVERRIDE", "", "docker run img");
    row("a dropped capability in small letters", "docker run --cap-drop dac_override img",
        "--cap-drop DAC_OVERRIDE", "", "docker run img");
    row("the others of a list stay", "podman run --cap-drop=CHOWN,FOWNER,KILL img",
        "--cap-drop FOWNER", "", "podman run --cap-drop=CHOWN,KILL img");
    row("the others of a list behind a blank stay", "podman run --cap-drop CHOWN,fowner img",
        "--cap-drop FOWNER", "", "podman run --cap-drop CHOWN img");
    row("other capabilities stay", "docker run --cap-drop CHOWN img", "--cap-drop FOWNER", "",
        "docker run --cap-drop CHOWN img");

    row("a read-only root", "docker run --read-only img", "--read-only", "", "docker run img");
    row("a read-only root with a value", "docker run --read-only=true img", "--read-only", "",
        "docker run img");
    row("a read-only root with a short value", "docker run --read-only=1 --rm img", "--read-only",
        "", "docker run --rm img");
    row("a user namespace", "podman run --userns=auto img", "--userns auto", "--userns keep-id",
        "podman run --userns keep-id img");

    row("flags of the program stay", "docker run img -u 5 -v /a:/b --read-only", "--user 5", "",
        "docker run img -u 5 -v /a:/b --read-only");
    row("volumes of the program stay", "docker run -v /a:/b img prog -v /a:/b", "-v /a:/b", "",
        "docker run img prog -v /a:/b");
    row("switches of the program stay", "docker run img prog --read-only", "--read-only", "",
        "docker run img prog --read-only");
    row("the image ends the flags of letters", "docker run -it img -u 5", "--user 5", "",
        "docker run -it img -u 5");
    row("two dashes end the flags", "docker run -- img -u 5", "--user 5", "--user 6",
        "docker run --user 6 -- img -u 5");
    row("values that look like flags stay", "docker run --entrypoint -u5 -e --read-only img",
        "--user 5", "", "docker run --entrypoint -u5 -e --read-only img");
    row("a value that looks like a switch stays", "docker run -e --read-only img", "--read-only",
        "", "docker run -e --read-only img");
    row("the other engine's flags have values too", "docker run --umask -u5 img", "--user 5", "",
        "docker run --umask -u5 img");
    row("an image called run", "docker run run run", "--user 5", "-v /a:/b",
        "docker run -v /a:/b run run");

    row("flags before the verb", "docker -H unix:///x --context run run -u 5 img", "--user 5", "",
        "docker -H unix:///x --context run run img");
    row("container run", "docker container run -u 5 img", "--user 5", "--user 6",
        "docker container run --user 6 img");
    row("create", "podman create -u 5 img", "--user 5", "", "podman create img");
    row("an engine by its path", "/usr/bin/podman run --umask 022 -u 5 img", "--user 5", "",
        "/usr/bin/podman run --umask 022 img");
    row("no such flag given", "docker run img", "--user 5", "--user 6", "docker run --user 6 img");
    row("several at once", "docker run --read-only -v /a:/b -u 5 img", "--read-only -v /a:/b", "",
        "docker run -u 5 img");
    row("not a container", "docker build -u 5 .", "--user 5", "", "");
    row("compose", "docker compose run web", "--user 5", "", "");
}

void TestEngineArgs::removes()
{
    QFETCH(QString, command);
    QFETCH(QString, remove);
    QFETCH(QString, add);
    QFETCH(QString, expected);
    EngineArgs args;
    args.remove = wordsOf(remove);
    args.add = wordsOf(add);
    QCOMPARE(lineOf(withEngineArgs(wordsOf(command), args)), expected);
}

void TestEngineArgs::nothingMakesNothing()
{
    QVERIFY(withEngineArgs({}, {}).empty());
    QVERIFY(withEngineArgs({"docker"}, {}).empty());
    QVERIFY(withEngineArgs({"docker", "--context"}, {}).empty());
    const std::vector<std::string> unfinished = {"docker", "run", "-u"};
    EngineArgs args;
    args.remove = {"--user", "5"};
    QVERIFY(withEngineArgs(unfinished, args).size() >= 2);
}

void TestEngineArgs::anEmptyValueStays()
{
    const std::vector<std::string> words = {"docker", "run", "-e", "", "--user", "5", "img", ""};
    EngineArgs args;
    args.remove = {"--user", "5"};
    const std::vector<std::string> expected = {"docker", "run", "-e", "", "img", ""};
    QVERIFY(withEngineArgs(words, args) == expected);
}

QTEST_APPLESS_MAIN(TestEngineArgs)

#include "tst_engine_args.moc"
