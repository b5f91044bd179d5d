// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/start/compose_page.h"
#include "gui/start/state_banner.h"
#include "system/host_surroundings.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestComposePage : public QObject
{
    Q_OBJECT

private slots:
    void checksAllMounts();
    void byKeys();
    void missingValues();
    void formats_data();
    void formats();
    void faults_data();
    void faults();
    void stops();
    void severalFiles();
    void pictures();
};

namespace {

constexpr const char *kCompose = "services:\n"
                                 "  web:\n"
                                 "    image: dokuwiki\n"
                                 "    volumes: ['./pages:/data/pages', './conf:/etc/x:ro']\n"
                                 "  job:\n"
                                 "    image: job\n"
                                 "    user: '${RUN_AS_NOBODY_SETS}'\n"
                                 "    volumes: ['./pages:/in']\n";

struct PageStage : test::EntryStage
{
    PageStage()
    {
        reader.readConfiguration = [](const ConfigurationInput &input) {
            return mountlens::readConfiguration(input, HostSurroundings());
        };
        page.resize(1000, 760);
        page.show();
    }
    QString write(const char *name, const char *content)
    {
        QFile file(folder.filePath(QLatin1StringView(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    void open(const QStringList &paths)
    {
        desk.offerFiles(paths);
        QVERIFY(QTest::qWaitFor([this] { return !desk.jobs().busy(); }));
    }
    template <class Widget>
    Widget *child(const char *name)
    {
        return page.findChild<Widget *>(QLatin1StringView(name));
    }
    QTableView *table() { return child<QTableView>("mounts"); }
    StateBanner *trouble() { return page.findChild<StateBanner *>(); }

    ComposePage page{desk};
};

} // namespace

void TestComposePage::checksAllMounts()
{
    PageStage stage;
    QVERIFY(stage.table()->isHidden());
    stage.open({stage.write("compose.yaml", kCompose)});
    QCOMPARE(stage.table()->model()->rowCount(), 3);
    QVERIFY(!stage.table()->isHidden());
    QCOMPARE(stage.count(), 6);
    QTest::mouseClick(stage.child<QPushButton>("openRow"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 7);
    QCOMPARE(*stage.last().who.container, std::string("web"));
    QTRY_VERIFY(stage.desk.finding());
    QTest::mouseClick(stage.child<QPushButton>("checkAgain"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 13);
}

void TestComposePage::byKeys()
{
    PageStage stage;
    stage.open({stage.write("compose.yaml", kCompose)});
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Down);
    QTest::keyClick(stage.table(), Qt::Key_Return);
    QTRY_COMPARE(stage.count(), 7);
    QCOMPARE(*stage.last().who.container, std::string("web"));
}

void TestComposePage::missingValues()
{
    PageStage stage;
    stage.open({stage.write("compose.yaml", kCompose)});
    auto *field = stage.child<QLineEdit>("value_RUN_AS_NOBODY_SETS");
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("101"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(stage.count(), 12);
    const auto given = stage.last().who.configuration->variables;
    QCOMPARE(given.at("RUN_AS_NOBODY_SETS"), std::string("101"));
    QCOMPARE(stage.child<QLineEdit>("value_RUN_AS_NOBODY_SETS")->text(), QStringLiteral("101"));
}

void TestComposePage::formats_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("rows");
    QTest::newRow("quadlet") << QByteArray("web.container")
                             << QByteArray("[Container]\nImage=x\nVolume=/a:/b\n") << 1;
    QTest::newRow("kubernetes") << QByteArray("pod.yaml")
                                << QByteArray(
                                       "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n"
                                       "  containers:\n  - name: c\n    image: x\n"
                                       "    volumeMounts: [{name: v, mountPath: /b}]\n"
                                       "  volumes: [{name: v, hostPath: {path: /a}}]\n")
                                << 1;
    QTest::newRow("devcontainer")
        << QByteArray("devcontainer.json")
        << QByteArray(R"({"image": "x", "mounts": ["type=bind,source=/a,target=/b"]})") << 1;
    QTest::newRow("commands") << QByteArray("start")
                              << QByteArray("#!/bin/sh\ndocker run -v /a:/b x\n") << 1;
}

void TestComposePage::formats()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(int, rows);
    PageStage stage;
    stage.open({stage.write(name.constData(), content.constData())});
    QVERIFY(stage.trouble()->states().empty());
    QVERIFY(stage.table()->model()->rowCount() >= rows);
}

void TestComposePage::faults_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("no format") << QByteArray("x.bin") << QByteArray("\x01\x02")
                               << static_cast<int>(StateId::FileUnknown) << QString();
    QTest::newRow("no YAML") << QByteArray("compose.yaml") << QByteArray("services:\n  web: [\n")
                             << static_cast<int>(StateId::NoAnswer) << QStringLiteral("line");
    QTest::newRow("empty") << QByteArray("compose.yaml") << QByteArray()
                           << static_cast<int>(StateId::SettingsRefused) << QString();
}

void TestComposePage::faults()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(int, state);
    QFETCH(QString, words);
    PageStage stage;
    QFile file(stage.folder.filePath(QLatin1StringView(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    stage.open({file.fileName()});
    QCOMPARE(stage.trouble()->states().size(), std::size_t{1});
    const State &shown = stage.trouble()->states().front();
    QCOMPARE(static_cast<int>(shown.id), state);
    QVERIFY2(stateTexts(shown).join(u' ').contains(words),
             qPrintable(stateTexts(shown).join(u' ')));
    QVERIFY(stage.table()->isHidden());
}

void TestComposePage::stops()
{
    PageStage stage;
    const QString path = stage.write("compose.yaml", kCompose);
    stage.open({path});
    const int asked = stage.count();
    stage.reader.delayMs = 200;
    stage.page.readAgain();
    QTRY_VERIFY(stage.child<QPushButton>("stop")->isVisible());
    QVERIFY(stage.page.escape());
    QVERIFY(!stage.child<QPushButton>("stop")->isVisible());
    QVERIFY(!stage.page.escape());
    QVERIFY(stage.count() < asked + 6);
}

void TestComposePage::severalFiles()
{
    PageStage stage;
    const QString one = stage.write("compose.yaml", kCompose);
    const QString other = stage.write("override.yaml", "services: {job: {user: '7'}}\n");
    stage.open({one, other});
    QCOMPARE(stage.table()->model()->rowCount(), 3);
    QCOMPARE(stage.last().who.configuration->files.size(), std::size_t{2});
}

void TestComposePage::pictures()
{
    for (const Colours colours : {Colours::Light, Colours::Dark}) {
        applyColours(colours);
        PageStage stage;
        stage.open({stage.write("compose.yaml", kCompose)});
        QTest::qWait(20);
        test::picture(stage.page, QStringLiteral("compose-%1").arg(static_cast<int>(colours)));
    }
    applyColours(Colours::Light);
    PageStage stage;
    test::picture(stage.page, QStringLiteral("compose-empty"));
}

MOUNTLENS_GUI_TEST(TestComposePage)
#include "tst_compose_page.moc"
