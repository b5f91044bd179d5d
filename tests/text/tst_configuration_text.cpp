// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/configuration_text.h"
#include "text/notice_text.h"
#include "text/text_checks.h"

#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestConfigurationText : public QObject
{
    Q_OBJECT

private slots:
    void nothingAtAll();
    void whoItRunsAs();
    void whatIsNotGivenHasNoRow();
    void everyMountHasALine();
    void privilegedOutweighsTheRest();
    void namesThatAreMissing();
    void blocksAndNotes();
    void bytesAreEscaped();
    void valuesStandInOneColumn();
};

namespace {

ContainerSpec web()
{
    ContainerSpec container;
    container.name = "web";
    container.image = "registry.invalid/none:1";
    container.user = "5:6";
    return container;
}

MountSpec mount(const char *type, const char *source, const char *target)
{
    MountSpec made;
    made.type = type;
    made.source = source;
    made.target = target;
    return made;
}

QString shown(const ContainerSpec &container)
{
    Configuration configuration;
    configuration.containers.push_back(container);
    return configurationText(configuration);
}

QStringList lines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// The one line that has it; empty: none, or several have.
QString lineWith(const QString &text, const char *piece)
{
    const QStringList found = lines(text).filter(QString::fromLatin1(piece));
    return found.size() == 1 ? found.first() : QString();
}

} // namespace

void TestConfigurationText::nothingAtAll()
{
    QVERIFY(configurationText(Configuration()).isEmpty());
}

void TestConfigurationText::whoItRunsAs()
{
    ContainerSpec container = web();
    container.remoteUser = "node";
    container.groupAdd = {"video", "7"};
    container.userns = "keep-id:uid=5";
    container.uidMap = {"0:100000:65536"};
    container.gidMap = {"0:200000:65536"};
    container.capAdd = {"NET_ADMIN"};
    container.capDrop = {"ALL"};
    container.readOnlyRoot = true;
    container.volumesFrom = {"db:ro"};
    const QString text = shown(container);
    const QString first = lines(text).first();
    QVERIFY(first.startsWith(QLatin1String("web")));
    QVERIFY(first.endsWith(QLatin1String("registry.invalid/none:1")));
    for (const char *piece : {"5:6", "node", "video, 7", "keep-id:uid=5", "0:100000:65536",
                              "0:200000:65536", "-ALL +NET_ADMIN", "db:ro"})
        QVERIFY2(!lineWith(text, piece).isEmpty(), piece);
    QCOMPARE(lines(text).size(), qsizetype{10});
    QVERIFY(text.endsWith(u'\n'));
}

void TestConfigurationText::whatIsNotGivenHasNoRow()
{
    QCOMPARE(lines(shown(web())).size(), qsizetype{2});
    ContainerSpec unsaid = web();
    unsaid.user.clear();
    const QStringList rows = lines(shown(unsaid));
    QCOMPARE(rows.size(), qsizetype{2});
    QVERIFY(rows.at(1).simplified().contains(u' '));
}

void TestConfigurationText::everyMountHasALine()
{
    ContainerSpec container = web();
    container.mounts = {mount("bind", "/srv/a", "/a"), mount("volume", "vol", "/v"),
                        mount("volume", "", "/unnamed"), mount("tmpfs", "", "/run")};
    container.mounts[0].readOnly = true;
    container.mounts[0].options = {"Z", "rslave"};
    const QString text = shown(container);
    QCOMPARE(lines(text).size(), qsizetype{6});
    const QString bound = lineWith(text, "/srv/a");
    QVERIFY(bound.contains(QLatin1String("bind /srv/a -> /a")));
    QVERIFY(bound.contains(QLatin1String("ro, Z, rslave")));
    QVERIFY(lineWith(text, "/v").endsWith(QLatin1String("volume vol -> /v")));
    QVERIFY(lineWith(text, "/unnamed").contains(QLatin1String(" -> /unnamed")));
    QVERIFY(lineWith(text, "/run").endsWith(QLatin1String("tmpfs /run")));
}

void TestConfigurationText::privilegedOutweighsTheRest()
{
    ContainerSpec container = web();
    container.capDrop = {"CHOWN"};
    QVERIFY(shown(container).contains(QLatin1String("-CHOWN")));
    container.privileged = true;
    QVERIFY(!shown(container).contains(QLatin1String("CHOWN")));
    QCOMPARE(lines(shown(container)).size(), qsizetype{3});
}

void TestConfigurationText::namesThatAreMissing()
{
    ContainerSpec container = web();
    container.name.clear();
    const QString first = lines(shown(container)).first();
    QVERIFY(!first.startsWith(u' '));
    QVERIFY(first.endsWith(QLatin1String("registry.invalid/none:1")));
    ContainerSpec bundle = web();
    bundle.image.clear();
    bundle.rootfs = "/srv/root";
    QCOMPARE(lines(shown(bundle)).first(), QStringLiteral("web  /srv/root"));
    bundle.rootfs.clear();
    QCOMPARE(lines(shown(bundle)).first(), QStringLiteral("web"));
}

void TestConfigurationText::blocksAndNotes()
{
    Configuration configuration;
    ContainerSpec db = web();
    db.name = "db";
    configuration.containers = {web(), db};
    configuration.notices = {{NoticeId::VariableUnset, {"HOME_OF_ANA"}, 17},
                             {NoticeId::UnknownFlag, {"--fly"}}};
    const QString text = configurationText(configuration);
    QVERIFY(text.contains(QLatin1String("\n\ndb")));
    const QStringList all = lines(text);
    QCOMPARE(all.size(), qsizetype{6});
    for (std::size_t i = 0; i < configuration.notices.size(); ++i) {
        const QString &line = all.at(4 + static_cast<qsizetype>(i));
        QVERIFY2(line.endsWith(noticeText(configuration.notices[i])), qPrintable(line));
        QVERIFY2(isFinished(line), qPrintable(line));
    }
}

void TestConfigurationText::bytesAreEscaped()
{
    const std::string bytes = "a\x1b[31m\xff";
    ContainerSpec container;
    container.name = container.image = container.user = container.userns = bytes;
    container.remoteUser = container.user;
    container.groupAdd = container.capAdd = container.capDrop = container.volumesFrom = {bytes};
    container.uidMap = container.gidMap = {bytes};
    MountSpec made;
    made.type = made.source = made.target = bytes;
    made.options = {bytes};
    container.mounts = {made};
    const QString text = shown(container);
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
    QVERIFY(text.count(QLatin1String(R"(a\x1b[31m\xff)")) >= 15);
}

void TestConfigurationText::valuesStandInOneColumn()
{
    ContainerSpec container = web();
    container.userns = "host";
    container.mounts = {mount("bind", "/srv/a", "/a"), mount("bind", "/srv/b", "/b")};
    const QString text = shown(container);
    const qsizetype column = lineWith(text, "5:6").indexOf(QLatin1String("5:6"));
    QVERIFY(column > 0);
    QCOMPARE(lineWith(text, "host").indexOf(QLatin1String("host")), column);
    QCOMPARE(lineWith(text, "/srv/a").indexOf(QLatin1String("bind")), column);
    QCOMPARE(lineWith(text, "/srv/b").indexOf(QLatin1String("bind")), column);
}

QTEST_APPLESS_MAIN(TestConfigurationText)
#include "tst_configuration_text.moc"
