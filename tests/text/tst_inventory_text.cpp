// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"
#include "text/inventory_text.h"
#include "text/notice_text.h"
#include "text/text_checks.h"

#include <QTest>

#include <cerrno>

using namespace mountlens;
using namespace mountlens::ui;

class TestInventoryText : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyMachine();
    void anEngineWithoutContainers();
    void enginesThatAnswered();
    void aContainer();
    void aContainerOfProcessesOnly();
    void users();
    void idMaps();
    void mounts();
    void enginesThatDidNotAnswer();
    void findingsOfAllPlaces();
    void findingsOfAnEmptyMachine();
    void bytesAreEscaped();
};

namespace {

ListedContainer web()
{
    ListedContainer container;
    container.name = "web";
    container.manager = "docker";
    container.image = "registry.invalid/none:1";
    container.state = "running";
    container.pid = Pid(4711);
    return container;
}

QString shown(const ListedContainer &container)
{
    Inventory inventory;
    inventory.containers.push_back(container);
    return inventoryText(inventory);
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

EngineAnswer refusing(ErrorId id)
{
    EngineAddress address;
    address.url = "unix:///run/docker.sock";
    const Error error(id, "/run/docker.sock", {}, EACCES);
    return {address, error, {}, {}, {}};
}

} // namespace

void TestInventoryText::anEmptyMachine()
{
    const QString text = inventoryText(Inventory());
    QCOMPARE(lines(text).size(), qsizetype{1});
    QVERIFY2(isSentence(text.trimmed()), qPrintable(text));
    QVERIFY(text.endsWith(u'\n'));
}

void TestInventoryText::anEngineWithoutContainers()
{
    Inventory inventory;
    inventory.engines.push_back({EngineAddress(), EngineInfo(), {}, {}, {}});
    const QStringList text = lines(inventoryText(inventory));
    QVERIFY2(isSentence(text.last()), qPrintable(text.last()));
    QVERIFY(text.last() != lines(inventoryText(Inventory())).first());
}

void TestInventoryText::enginesThatAnswered()
{
    Inventory inventory;
    EngineInfo info;
    info.version = "26.1.5";
    info.rootless = true;
    EngineAddress address;
    address.url = "unix:///run/user/1001/docker.sock";
    inventory.engines.push_back({address, info, {}, {}, {}});
    info.rootless = false;
    info.engine = Engine::Podman;
    info.version.clear();
    inventory.engines.push_back({EngineAddress(), info, {}, {}, {}});
    const QStringList text = lines(inventoryText(inventory));
    QVERIFY2(text[0].startsWith(QLatin1String("Docker 26.1.5, ")), qPrintable(text[0]));
    QVERIFY(text[0].endsWith(QLatin1String("unix:///run/user/1001/docker.sock")));
    QVERIFY2(text[1].simplified() == QLatin1String("Podman"), qPrintable(text[1]));
    info.userNamespaceRemap = true;
    inventory.engines.assign(1, {address, info, {}, {}, {}});
    QVERIFY(lineWith(inventoryText(inventory), "userns-remap").contains(QLatin1String("Podman, ")));
}

void TestInventoryText::aContainer()
{
    ListedContainer container = web();
    const QString first = lines(shown(container)).first();
    for (const char *piece : {"web", "docker", "running", "4711", "registry.invalid/none:1"})
        QVERIFY2(first.contains(QLatin1String(piece)), piece);
    container.pid = std::nullopt;
    container.state = "exited";
    container.user = "nginx";
    container.stateError = "no space left";
    const QString text = shown(container);
    QVERIFY(!text.contains(QLatin1String("4711")));
    QVERIFY(!lineWith(text, "exited").isEmpty());
    QVERIFY(!lineWith(text, "nginx").isEmpty());
    QVERIFY(!lineWith(text, "no space left").isEmpty());
}

void TestInventoryText::aContainerOfProcessesOnly()
{
    ListedContainer container;
    container.name = "4711";
    container.state = "running";
    const QString text = shown(container);
    QCOMPARE(lines(text).size(), qsizetype{1});
    QVERIFY2(isFinished(lines(text).first().simplified()), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String(" ,")) && !text.contains(QLatin1String(", ,")));
}

void TestInventoryText::users()
{
    ListedContainer container = web();
    container.user = "configured";
    container.users.push_back({Uid(101), Gid(102), {Kuid(100101), Kgid(200102), 3, "nginx"}});
    container.users.push_back({Uid(7), Gid(8), {Kuid(7), Kgid(8), 2, "sshd"}});
    container.users.push_back({std::nullopt, std::nullopt, {Kuid(9), Kgid(10), 2, "sh"}});
    const QString text = shown(container);
    const QString mapped = lineWith(text, "nginx");
    for (const char *piece : {"101:102", "100101:200102", "3"})
        QVERIFY2(mapped.contains(QLatin1String(piece)), piece);
    QVERIFY(!mapped.contains(u'%'));
    const QString same = lineWith(text, "sshd");
    QCOMPARE(same.count(QLatin1String("7:8")), qsizetype{1});
    QVERIFY(!lineWith(text, "9:10").contains(u'?'));
    // who is there counts, not who was asked for
    QVERIFY(!text.contains(QLatin1String("configured")));
}

void TestInventoryText::idMaps()
{
    ListedContainer container = web();
    container.userNamespace = UserNamespace();
    container.userNamespace->uids = UidMap(*IdMap::fromExtents({{0, 1000, 1}, {1, 100000, 65536}}));
    QVERIFY(shown(container).contains(QLatin1String("0:1000:1, 1:100000:65536")));
    container.userNamespace = UserNamespace::makeInitial();
    QCOMPARE(lines(shown(container)).size(), qsizetype{1});
}

void TestInventoryText::mounts()
{
    ListedContainer container = web();
    container.mounts.push_back({"bind", "/srv/a", "/a", true, {}, false, nullptr});
    container.mounts.push_back({"tmpfs", "", "/run", false, {}, false, nullptr});
    container.mounts.push_back({"bind", "/srv/b", "/b", false, {}, true, nullptr});
    MountIdmap idmap;
    idmap.uids = decltype(idmap.uids)(*IdMap::fromExtents({{0, 100000, 10}}));
    container.mounts.push_back(
        {"bind", "/srv/c", "/c", false, {}, true, std::make_shared<const MountIdmap>(idmap)});
    const QString text = shown(container);
    QCOMPARE(lines(text).size(), qsizetype{5});
    QVERIFY(lineWith(text, "/srv/a").contains(QLatin1String("bind /srv/a -> /a  (ro)")));
    QVERIFY(lineWith(text, "/run").endsWith(QLatin1String("tmpfs /run")));
    QVERIFY(lineWith(text, "/srv/b").endsWith(u')'));
    QVERIFY(lineWith(text, "/srv/c").contains(QLatin1String("0:100000:10")));
}

void TestInventoryText::enginesThatDidNotAnswer()
{
    for (const ErrorId id : {ErrorId::EngineSocketForbidden, ErrorId::EngineNotListening,
                             ErrorId::EngineSilent, ErrorId::Unsupported}) {
        Inventory inventory;
        inventory.engines.push_back(refusing(id));
        const QString trouble = engineTroubleText(inventory.engines.front());
        QVERIFY2(isFinished(trouble), qPrintable(trouble));
        QVERIFY(trouble.startsWith(errorText(inventory.engines.front().info.error())));
        const QString text = inventoryText(inventory);
        QCOMPARE(lines(text).size(), qsizetype{1});
        QVERIFY2(text.contains(trouble), qPrintable(text));
    }
    EngineAnswer forbidden = refusing(ErrorId::EngineSocketForbidden);
    forbidden.refusedBy = RefusingPlace{"/run/docker.sock", false, 0660, 0, 998};
    QVERIFY(engineTroubleText(forbidden) != errorText(forbidden.info.error()));
    forbidden.refusedBy->directory = true;
    QCOMPARE(engineTroubleText(forbidden), errorText(forbidden.info.error()));
}

void TestInventoryText::findingsOfAllPlaces()
{
    Inventory inventory;
    inventory.containers.push_back(web());
    inventory.findings = {{NoticeId::ConnectionUnknown, {"far-away"}}};
    const Notices findings = {{NoticeId::ContainerNotInspected, {"half-known"}}};
    inventory.engines.push_back({EngineAddress(), EngineInfo(), {}, findings, {}});
    const QString text = inventoryText(inventory);
    QCOMPARE(lines(text).size(), qsizetype{4});
    QVERIFY(lineWith(text, "far-away").endsWith(noticeText(inventory.findings.front())));
    QVERIFY(lineWith(text, "half-known").endsWith(noticeText(findings.front())));
}

/// A mistyped context explains why nothing else was found.
void TestInventoryText::findingsOfAnEmptyMachine()
{
    Inventory inventory;
    inventory.findings = {{NoticeId::ConnectionUnknown, {"far-away"}}};
    QVERIFY(!lineWith(inventoryText(inventory), "far-away").isEmpty());
}

void TestInventoryText::bytesAreEscaped()
{
    const std::string bytes = "a\x1b[31m\xff";
    ListedContainer container = web();
    container.name = container.manager = container.image = container.state = bytes;
    container.stateError = bytes;
    container.users.push_back({Uid(0), Gid(0), {Kuid(0), Kgid(0), 2, bytes}});
    container.mounts.push_back({bytes, bytes, bytes, false, {}, false, nullptr});
    const QString text = shown(container);
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
    QCOMPARE(text.count(QLatin1String(R"(a\x1b[31m\xff)")), qsizetype{9});
}

QTEST_APPLESS_MAIN(TestInventoryText)
#include "tst_inventory_text.moc"
