// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_volume.h"

#include <QTest>

using namespace mountlens;

class TestComposeVolume : public QObject
{
    Q_OBJECT

private slots:
    void volumes_data();
    void volumes();
    void refusals_data();
    void refusals();
};

namespace {

/// type|source|target and what else is said.
QByteArray shown(const ComposeVolume &volume)
{
    std::string text = volume.type + '|' + volume.source + '|' + volume.target;
    text += volume.readOnly ? " ro" : "";
    text += volume.noCopy ? " nocopy" : "";
    text += volume.selinux.empty() ? "" : ' ' + volume.selinux;
    text += volume.propagation.empty() ? "" : ' ' + volume.propagation;
    text += volume.consistency.empty() ? "" : ' ' + volume.consistency;
    for (const std::string &option : volume.ignored)
        text += " -" + option;
    return QByteArray::fromStdString(text);
}

} // namespace

void TestComposeVolume::volumes_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << std::string(text) << QByteArray(expected);
    };
    row("/path", "volume||/path");
    row("/a", "volume||/a");
    row(".", "volume||.");
    row("name:/target", "volume|name|/target");
    row("./foo:/target", "bind|./foo|/target");
    row("../other:/target", "bind|../other|/target");
    row(".:/target", "bind|.|/target");
    row("~/thing:/target", "bind|~/thing|/target");
    row("/foo:/target", "bind|/foo|/target");
    row("foo/bar:/target", "volume|foo/bar|/target");
    row("/a:/b:ro", "bind|/a|/b ro");
    row("/a:/b:rw", "bind|/a|/b");
    row("/a:/b:ro,rw", "bind|/a|/b");
    row("/source:/target:ro,z", "bind|/source|/target ro z");
    row("/source:/target:Z", "bind|/source|/target Z");
    row("/source:/target:slave", "bind|/source|/target slave");
    row("/a:/b:rshared,ro", "bind|/a|/b ro rshared");
    row("/a:/b:shared,z,rslave,Z", "bind|/a|/b Z rslave -shared -z");
    row("/a:/b:z,z,slave,slave", "bind|/a|/b z slave");
    row("${A}:/b", "bind|${A}|/b");
    row("name:/t:nocopy", "volume|name|/t nocopy");
    row("name:/t:bogus", "volume|name|/t -bogus");
    row("/a:/b:cached", "bind|/a|/b cached");
    row("/a:/b:ro,U,O", "bind|/a|/b ro -U -O");
    row("/a:/b/", "bind|/a|/b");
    row("/a:/b//c/../d", "bind|/a|/b/d");
    row("d:/data", "volume||d:/data");
    row("C:\\path", "volume||C:\\path");
    row("D:\\path:/target:ro", "bind|D:\\path|/target ro");
    row("C:\\source\\foo:D:\\target:ro,rprivate", "bind|C:\\source\\foo|D:\\target ro rprivate");
    row("\\\\.\\pipe\\x:/y", "bind|\\\\.\\pipe\\x|/y");
    row("/tmp/${VAR:-x}:/t/${W:-12:30}:ro", "bind|/tmp/${VAR:-x}|/t/${W:-12:30} ro");
}

void TestComposeVolume::volumes()
{
    QFETCH(std::string, text);
    const auto volume = parseComposeVolume(text);
    QVERIFY2(volume, volume ? "" : volume.error().detail().c_str());
    QTEST(shown(*volume), "expected");
}

void TestComposeVolume::refusals_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text : {"", "/foo:/foo:ro:foo", ":foo", ":/foo", "/foo::ro", "/foo:/bar:"})
        QTest::newRow(text) << std::string(text);
}

void TestComposeVolume::refusals()
{
    QFETCH(std::string, text);
    const auto volume = parseComposeVolume(text);
    QVERIFY(!volume);
    QCOMPARE(volume.error().id(), ErrorId::EngineRefuses);
    QCOMPARE(volume.error().subject().c_str(), "compose");
}

QTEST_APPLESS_MAIN(TestComposeVolume)
#include "tst_compose_volume.moc"
