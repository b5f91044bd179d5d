// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entry_stage.h"
#include "gui/gui_main.h"
#include "gui/start/command_page.h"
#include "gui/start/command_parts.h"
#include "gui/start/state_banner.h"
#include "system/host_surroundings.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;

class TestCommandPage : public QObject
{
    Q_OBJECT

private slots:
    void readsAndAsks();
    void readsWhenIdle();
    void byKeys();
    void anotherUser();
    void severalContainers();
    void valuesOfVariables();
    void noCommand();
    void variables_data();
    void variables();
    void flagsWithoutEffect_data();
    void flagsWithoutEffect();
    void longPasteIsCut();
    void pictures();
};

namespace {

constexpr const char *kWiki = "docker run -d --name miwiki -p 80:80 "
                              "-v /wiki:/dokuwiki/data/pages xaviaznar/nginx-dokuwiki-seguro";

struct PageStage : test::EntryStage
{
    PageStage()
    {
        reader.readConfiguration = [](const ConfigurationInput &input) {
            return mountlens::readConfiguration(input, HostSurroundings());
        };
        page.resize(900, 900);
        page.show();
    }
    template <class Widget>
    Widget *child(const char *name)
    {
        return page.findChild<Widget *>(QLatin1StringView(name));
    }
    void offer(const char *command)
    {
        desk.offerCommand(QString::fromUtf8(command));
        QVERIFY(QTest::qWaitFor([this] { return !desk.jobs().busy(); }));
    }

    CommandPage page{desk};
};

} // namespace

void TestCommandPage::readsAndAsks()
{
    PageStage stage;
    stage.offer(kWiki);
    QCOMPARE(stage.child<QLineEdit>("path")->text(), QStringLiteral("/dokuwiki/data/pages"));
    QVERIFY(!stage.child<QComboBox>("container")->isVisible());
    QTest::mouseClick(stage.child<QPushButton>("check"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 1);
    const Question asked = stage.last();
    QCOMPARE(*asked.who.configuration->command, std::string(kWiki));
    QVERIFY(!asked.who.container);
    QVERIFY(!asked.who.user);
    QCOMPARE(asked.request->path, std::string("/dokuwiki/data/pages/mountlens-new"));
}

void TestCommandPage::readsWhenIdle()
{
    PageStage stage;
    stage.child<QPlainTextEdit>("command")->setPlainText(QString::fromLatin1(kWiki));
    QVERIFY(!stage.child<QLineEdit>("path")->isVisible());
    QTRY_VERIFY(stage.child<QLineEdit>("path")->isVisible());
}

void TestCommandPage::byKeys()
{
    PageStage stage;
    QApplication::setActiveWindow(&stage.page);
    auto *text = stage.child<QPlainTextEdit>("command");
    stage.page.firstFocus()->setFocus();
    QTest::keyClicks(text, QString::fromLatin1(kWiki));
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(stage.child<QPushButton>("read")->hasFocus());
    QTest::keyClick(stage.child<QPushButton>("read"), Qt::Key_Space);
    QTRY_VERIFY(stage.child<QLineEdit>("path")->isVisible());
    QTest::keyClick(stage.child<QLineEdit>("path"), Qt::Key_Return);
    QTRY_COMPARE(stage.count(), 1);
}

void TestCommandPage::anotherUser()
{
    PageStage stage;
    stage.offer(kWiki);
    stage.child<QComboBox>("userKind")->setCurrentIndex(1);
    QVERIFY(!stage.child<QPushButton>("check")->isEnabled());
    QTest::keyClicks(stage.child<QLineEdit>("userNumber"), QStringLiteral("101:101"));
    QTest::mouseClick(stage.child<QPushButton>("check"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 1);
    QVERIFY((stage.last().who.user == UserChoice{101, 101, {}}));
}

void TestCommandPage::severalContainers()
{
    PageStage stage;
    stage.offer("docker run --name a -v /x:/y i\ndocker run --name b -v /p:/q i\n");
    auto *containers = stage.child<QComboBox>("container");
    QVERIFY(containers->isVisible());
    containers->setCurrentIndex(1);
    QCOMPARE(stage.child<QLineEdit>("path")->text(), QStringLiteral("/q"));
    QTest::mouseClick(stage.child<QPushButton>("check"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 1);
    QCOMPARE(*stage.last().who.container, std::string("b"));
}

void TestCommandPage::valuesOfVariables()
{
    PageStage stage;
    stage.offer("docker run -v $NOT_SET_ANYWHERE/x:/y i");
    auto *field = stage.child<QLineEdit>("value_NOT_SET_ANYWHERE");
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("/srv"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!stage.desk.jobs().busy());
    QTest::mouseClick(stage.child<QPushButton>("check"), Qt::LeftButton);
    QTRY_COMPARE(stage.count(), 1);
    const auto given = stage.last().who.configuration->variables;
    QCOMPARE(given.at("NOT_SET_ANYWHERE"), std::string("/srv"));
}

void TestCommandPage::noCommand()
{
    PageStage stage;
    stage.offer("ls -l");
    auto *trouble = stage.page.findChild<StateBanner *>();
    QCOMPARE(trouble->states().size(), std::size_t{1});
    QVERIFY(trouble->states().front().id == StateId::NoCommand);
    QVERIFY(!stage.child<QPushButton>("check")->isVisible());
    stage.offer("docker run --cap-add nothing i");
    QVERIFY(trouble->states().empty() || trouble->states().front().id == StateId::SettingsRefused);
    stage.offer("");
    QVERIFY(trouble->states().empty());
}

void TestCommandPage::variables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(expected);
    };
    row("docker run x", "");
    row("docker run -v $A:/x -v ${B}/y:/z i", "A- B=b ");
    row("docker run -v $A:/x -v $A:/y i", "A- ");
    row("A=1\ndocker run -v $A:/x i", "A! ");
    row("export A=1; docker run -v $A:/x i", "A! ");
    row("docker run -v ./x:/y i", "PWD- ");
    row("docker run -v $(pwd):/y i", "PWD- ");
    row("docker run -v $PWD:/y i", "PWD- ");
    row("docker run -v \\$A:/y i", "");
    row("docker run -e X=$1 i", "");
    row("docker run ${A:-b} i", "A- ");
}

void TestCommandPage::variables()
{
    QFETCH(QString, text);
    QByteArray found;
    const auto environment = [](const std::string &name) {
        return name == "B" ? std::optional<std::string>("b") : std::nullopt;
    };
    for (const UsedVariable &one : usedVariables(text, environment)) {
        found += QByteArray::fromStdString(one.name);
        if (one.origin == ValueOrigin::Environment)
            found += '=' + QByteArray::fromStdString(one.value);
        else
            found += one.origin == ValueOrigin::Text ? '!' : '-';
        found += ' ';
    }
    QTEST(found, "expected");
    QVERIFY(usedVariables(QStringLiteral("$A1 $A2 $A3 $A4 ").repeated(10000), environment).size()
            <= kMaxVariables);
}

void TestCommandPage::flagsWithoutEffect_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *command, const char *expected) {
        QTest::newRow(command) << QString::fromUtf8(command) << QString::fromUtf8(expected);
    };
    row("docker run -d -p 80:80 -v /a:/b i", "--detach|--publish 80:80");
    row("docker run -e TOKEN=secret i", "--env");
    row("docker run -u 5 i", "");
    row("podman run --rm -it i sh -p 1:1", "--rm|--interactive|--tty");
}

void TestCommandPage::flagsWithoutEffect()
{
    QFETCH(QString, command);
    ConfigurationInput input;
    input.command = command.toStdString();
    const auto read = readConfiguration(input, HostSurroundings());
    QVERIFY(read);
    QTEST(ui::flagsWithoutEffect(read->containers.front()).join(u'|'), "expected");
}

void TestCommandPage::longPasteIsCut()
{
    PageStage stage;
    auto *text = stage.child<QPlainTextEdit>("command");
    text->setFocus();
    QApplication::clipboard()->setText(QString(1000000, u'x'));
    text->paste();
    QVERIFY(text->toPlainText().size() <= 65536);
}

void TestCommandPage::pictures()
{
    for (const Colours colours : {Colours::Light, Colours::Dark}) {
        applyColours(colours);
        PageStage stage;
        stage.offer(kWiki);
        QTest::qWait(20);
        test::picture(stage.page, QStringLiteral("command-%1").arg(static_cast<int>(colours)));
    }
    applyColours(Colours::Light);
    PageStage stage;
    stage.offer("docker run -v ./x:/y -v $DATA:/z --unknown-flag i");
    QTest::qWait(20);
    test::picture(stage.page, QStringLiteral("command-values"));
}

MOUNTLENS_GUI_TEST(TestCommandPage)
#include "tst_command_page.moc"
