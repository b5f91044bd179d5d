// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/desk/recognise.h"
#include "gui/gui_main.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace mountlens::ui;

class TestRecognise : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void path_data();
    void path();
    void file_data();
    void file();
    void hostileTextIsQuick();
};

void TestRecognise::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCommand");
    const auto row = [](const char *name, const char *text, bool isCommand) {
        QTest::newRow(name) << QString::fromUtf8(text) << isCommand;
    };
    row("plain", "docker run nginx", true);
    row("podman", "podman create --name x nginx", true);
    row("nerdctl", "nerdctl run nginx", true);
    row("with a path", "/usr/bin/docker run nginx", true);
    row("dollar", "$ docker run nginx", true);
    row("root's prompt", "# docker run nginx", true);
    row("user and host", "ana@host:~/wiki$ docker run nginx", true);
    row("brackets", "[root@host ~]# podman run nginx", true);
    row("virtual environment", "(venv) ana@host:~$ docker run nginx", true);
    row("sudo", "sudo docker run nginx", true);
    row("sudo with a user", "sudo -u ana -- podman run nginx", true);
    row("sudo with an option", "sudo -E docker run nginx", true);
    row("assignment", "DOCKER_HOST=unix:///x docker run nginx", true);
    row("env", "env A=b docker run nginx", true);
    row("several lines", "docker run -d \\\n  -v /a:/b \\\n  nginx", true);
    row("prepared", "mkdir -p /wiki\ncd /wiki\ndocker run -v $PWD:/x nginx", true);
    row("comment before", "# start the wiki\ndocker run nginx", true);
    row("container run", "docker container run nginx", true);
    row("global option", "docker --context other run nginx", true);
    row("global option with =", "docker --log-level=debug run nginx", true);
    row("compose", "docker compose up -d", true);
    row("compose with a file", "docker compose -f a.yml run web", true);
    row("old compose", "docker-compose up", true);
    row("podman-compose", "podman-compose -f a.yml up", true);
    row("capital message", "Permission denied", false);
    row("empty", "", false);
    row("blanks", "  \n ", false);
    row("docker ps", "docker ps", false);
    row("docker compose ps", "docker compose ps", false);
    row("docker logs", "docker logs run", false);
    row("docker exec", "docker exec -it web sh", false);
    row("inside a sentence", "I tried docker run nginx and it failed", false);
    row("message of docker", "docker: Error response from daemon: invalid mount config.", false);
    row("message with a hint", "docker: permission denied.\nSee 'docker run --help'.", false);
    row("command and its message",
        "$ docker run -v /a:/b nginx\nnginx: open() \"/b/x\" failed (13: Permission denied)",
        false);
    row("Spanish message", "touch: no se puede tocar '/a/b': Permiso denegado", false);
    row("JSON", "[{\"Id\": \"0123\", \"Config\": {}}]", false);
    row("a program of that name", "./docker-thing run", false);
    row("only sudo", "sudo", false);
    row("only the engine", "docker", false);
}

void TestRecognise::text()
{
    QFETCH(QString, text);
    QFETCH(bool, isCommand);
    QCOMPARE(recognisedText(text) == PastedText::Command, isCommand);
}

void TestRecognise::path_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *text, const char *path) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(path);
    };
    row("absolute", "/home/ana/compose.yaml", "/home/ana/compose.yaml");
    row("with blanks around", "  /a/b.mlsnap\n", "/a/b.mlsnap");
    row("with blanks inside", "/a b/c.yml", "/a b/c.yml");
    row("quoted", "'/a b/c.yml'", "/a b/c.yml");
    row("double quotes", "\"/a/c.yml\"", "/a/c.yml");
    row("address", "file:///a/b%20c.yml", "/a/b c.yml");
    row("another computer's", "file://server/a", "//server/a");
    row("relative", "compose.yaml", "");
    row("two lines", "/a\n/b", "");
    row("message", "cat: /a: Permission denied", "");
    row("web", "https://example.org/compose.yaml", "");
    row("empty", "", "");
}

void TestRecognise::path()
{
    QFETCH(QString, text);
    QTEST(pastedPath(text), "path");
}

void TestRecognise::file_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, OfferedKind kind) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(kind);
    };
    row("a.mlsnap", OfferedKind::Snapshot);
    row("compose.yaml", OfferedKind::Configuration);
    row("web.container", OfferedKind::Configuration);
    row("web.kube", OfferedKind::Configuration);
    row("config.json", OfferedKind::Configuration);
    row("error.txt", OfferedKind::Text);
    row("error.LOG", OfferedKind::Text);
    row("start.sh", OfferedKind::Text);
    row("without", OfferedKind::Configuration);
    row("missing/compose.yaml", OfferedKind::Nothing);
}

void TestRecognise::file()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("docker run x");
    file.close();
    const OfferedFile offered = offeredFile(path);
    QCOMPARE(static_cast<int>(offered.kind), kind);
    QCOMPARE(offered.text.isEmpty(), offered.kind != OfferedKind::Text);
    QVERIFY(offeredFile(folder.path()).kind == OfferedKind::Nothing);
}

void TestRecognise::hostileTextIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    recognisedText(QStringLiteral("sudo -u ").repeated(200000));
    recognisedText(QStringLiteral("docker -a b ").repeated(200000));
    recognisedText(QStringLiteral("$ # % > ").repeated(200000));
    recognisedText(QString(1000000, u'('));
    recognisedText(QStringLiteral("A=b ").repeated(200000));
    QVERIFY(timer.elapsed() < 2000);
}

MOUNTLENS_GUI_TEST(TestRecognise)
#include "tst_recognise.moc"
