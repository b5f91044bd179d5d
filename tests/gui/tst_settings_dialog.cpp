// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/pseudo.h"
#include "gui/settings/settings_dialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatIsSet();
    void appliesAtOnce();
    void byKeys();
    void followsChangesFromElsewhere();
    void socketsReachTheReader();
    void refusesWhatIsNoPath();
    void testsAnEngine_data();
    void testsAnEngine();
    void whatIsTypedIsTested();
    void clearsTheList();
    void keepsAsManyAsChosen();
    void lockedSettingsSayWhy();
    void languageChangesWhileOpen();
    void everyControlHasAName();
    void looks();

private:
    void open(const QByteArray &system = {});
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString outcome(const char *name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeReader m_reader;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestSettingsDialog::cleanup()
{
    removePseudo();
    m_dialog.reset();
    m_desk.reset();
    m_preferences.reset();
    m_reader.answerOfEngine = nullptr;
}

void TestSettingsDialog::open(const QByteArray &system)
{
    const QString systemFile = m_folder->filePath(QStringLiteral("system.ini"));
    QFile file(systemFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(system);
    file.close();
    m_dialog.reset();
    m_desk.reset();
    m_preferences = std::make_unique<Preferences>(
        nullptr, m_folder->filePath(QStringLiteral("own.ini")), QStringList{systemFile});
    m_desk = std::make_unique<Desk>(m_reader, *m_preferences);
    m_dialog = std::make_unique<SettingsDialog>(*m_desk);
    m_dialog->show();
}

void TestSettingsDialog::showsWhatIsSet()
{
    m_preferences->setLanguage(Language::Polish);
    m_preferences->setColours(Colours::Dark);
    m_preferences->setTextSize(150);
    m_preferences->setStartsGuided(true);
    m_preferences->setDockerSocket(QStringLiteral("/run/d.sock"));
    open();
    QCOMPARE(find<QComboBox>("language")->currentText(), QStringLiteral("Polski"));
    QCOMPARE(find<QComboBox>("colours")->currentIndex(), 2);
    QCOMPARE(find<QComboBox>("textSize")->currentText(), QStringLiteral("150 %"));
    QVERIFY(find<QRadioButton>("guided")->isChecked());
    QCOMPARE(find<QLineEdit>("dockerPath")->text(), QStringLiteral("/run/d.sock"));
    QVERIFY(find<QLineEdit>("podmanPath")->text().isEmpty());
    QVERIFY(!m_dialog->isModal());
}

void TestSettingsDialog::appliesAtOnce()
{
    find<QComboBox>("language")->setCurrentIndex(2);
    QCOMPARE(m_preferences->language(), std::optional(Language::Spanish));
    find<QComboBox>("language")->setCurrentIndex(0);
    QVERIFY(!m_preferences->language());
    find<QComboBox>("colours")->setCurrentIndex(3);
    QCOMPARE(m_preferences->colours(), Colours::HighContrast);
    find<QComboBox>("textSize")->setCurrentIndex(10);
    QCOMPARE(m_preferences->textSize(), 200);
    find<QSpinBox>("recents")->setValue(0);
    QCOMPARE(m_preferences->recentCount(), 0);
    QTest::mouseClick(find<QRadioButton>("guided"), Qt::LeftButton, {}, {5, 5});
    QVERIFY(m_preferences->startsGuided());
}

/// From the first control to the last by Tab alone, and changed by keys alone.
void TestSettingsDialog::byKeys()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const auto focus = [] { return QApplication::focusWidget()->objectName(); };
    QTRY_COMPARE(focus(), QStringLiteral("language"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_preferences->language(), std::optional(Language::English));
    const QStringList order = {QStringLiteral("startPage"),  QStringLiteral("colours"),
                               QStringLiteral("textSize"),   QStringLiteral("dockerPath"),
                               QStringLiteral("dockerTest"), QStringLiteral("podmanPath"),
                               QStringLiteral("podmanTest"), QStringLiteral("recents"),
                               QStringLiteral("clear"),      QStringLiteral("close")};
    for (const QString &name : order) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(focus(), name);
        if (name == QStringLiteral("startPage"))
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        if (name == QStringLiteral("recents"))
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    }
    QVERIFY(m_preferences->startsGuided());
    QCOMPARE(m_preferences->recentCount(), 9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::followsChangesFromElsewhere()
{
    m_preferences->setLanguage(Language::French);
    QCOMPARE(find<QComboBox>("language")->currentText(), QStringLiteral("Français"));
    m_preferences->setTextSize(117);
    QCOMPARE(find<QComboBox>("textSize")->currentIndex(), 1);
    QCOMPARE(m_preferences->textSize(), 117);
}

void TestSettingsDialog::socketsReachTheReader()
{
    auto *path = find<QLineEdit>("podmanPath");
    path->setFocus();
    QTest::keyClicks(path, QStringLiteral("unix:///run/p.sock"));
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_preferences->podmanSocket(), QStringLiteral("/run/p.sock"));
    QCOMPARE(path->text(), QStringLiteral("/run/p.sock"));
    QCOMPARE(m_reader.sockets, (EngineSockets{"", "/run/p.sock"}));
    path->selectAll();
    QTest::keyClick(path, Qt::Key_Delete);
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(m_preferences->podmanSocket().isEmpty());
    QCOMPARE(m_reader.sockets, EngineSockets());
}

void TestSettingsDialog::refusesWhatIsNoPath()
{
    auto *path = find<QLineEdit>("dockerPath");
    QTest::keyClicks(path, QStringLiteral("tcp://1.2.3.4"));
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(m_preferences->dockerSocket().isEmpty());
    QVERIFY(!outcome("dockerOutcome").isEmpty());
    QCOMPARE(path->text(), QStringLiteral("tcp://1.2.3.4"));
    bool asked = false;
    m_reader.answerOfEngine = [&asked](Engine, const std::string &) {
        asked = true;
        return EngineAnswer{{}, Error(ErrorId::EngineSilent), {}, {}, {}};
    };
    QTest::mouseClick(find<QPushButton>("dockerTest"), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(!asked);
}

void TestSettingsDialog::testsAnEngine_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("said");
    QTest::newRow("connected") << -1 << QStringLiteral("24.0.5");
    QTest::newRow("refused") << static_cast<int>(ErrorId::EngineSocketForbidden)
                             << QStringLiteral("root:docker");
    QTest::newRow("nobody listens")
        << static_cast<int>(ErrorId::EngineNotListening) << QStringLiteral("/run/docker.sock");
    QTest::newRow("no socket") << static_cast<int>(ErrorId::EngineSocketMissing)
                               << QStringLiteral("/run/docker.sock");
}

void TestSettingsDialog::testsAnEngine()
{
    QFETCH(int, error);
    QFETCH(QString, said);
    m_reader.answerOfEngine = [error](Engine engine, const std::string &) {
        EngineInfo info;
        info.engine = engine;
        info.version = "24.0.5";
        EngineAnswer answer{{}, info, {}, {}, {}};
        answer.address.socketPath = "/run/docker.sock";
        if (error >= 0)
            answer.info = Error(static_cast<ErrorId>(error), "/run/docker.sock", "root:docker");
        return answer;
    };
    auto *button = find<QPushButton>("dockerTest");
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
    QVERIFY2(outcome("dockerOutcome").contains(said), qPrintable(outcome("dockerOutcome")));
    QVERIFY(find<QLabel>("dockerOutcome")->isVisible());
}

void TestSettingsDialog::whatIsTypedIsTested()
{
    std::string asked;
    m_reader.answerOfEngine = [&asked](Engine, const std::string &socket) {
        asked = socket;
        return EngineAnswer{{}, Error(ErrorId::EngineSilent, socket), {}, {}, {}};
    };
    QTest::keyClicks(find<QLineEdit>("podmanPath"), QStringLiteral("/x.sock"));
    QTest::mouseClick(find<QPushButton>("podmanTest"), Qt::LeftButton);
    QTRY_COMPARE(asked, std::string("/x.sock"));
    QCOMPARE(m_preferences->podmanSocket(), QStringLiteral("/x.sock"));
}

void TestSettingsDialog::clearsTheList()
{
    m_desk->show(findingOf("packaging/dokuwiki.mlsnap"));
    QCOMPARE(m_desk->recents().all().size(), 1U);
    QTest::mouseClick(find<QPushButton>("clear"), Qt::LeftButton);
    QVERIFY(m_desk->recents().all().empty());
}

void TestSettingsDialog::keepsAsManyAsChosen()
{
    m_desk->show(findingOf("packaging/dokuwiki.mlsnap"));
    m_desk->show(findingOf("tests/data/seeds/1-dokuwiki.mlsnap"));
    QCOMPARE(m_desk->recents().all().size(), 2U);
    find<QSpinBox>("recents")->setValue(1);
    QCOMPARE(m_desk->recents().all().size(), 1U);
    find<QSpinBox>("recents")->setValue(0);
    m_desk->show(findingOf("packaging/dokuwiki.mlsnap"));
    QVERIFY(m_desk->recents().all().empty());
}

void TestSettingsDialog::lockedSettingsSayWhy()
{
    open("[window]\nlanguage=fr\nrecentCount=2\n[Locked]\nwindow/language=true\n"
         "sources/dockerSocket=true\nwindow/recentCount=true\n");
    const auto *language = find<QComboBox>("language");
    QVERIFY(!language->isEnabled());
    QCOMPARE(language->currentText(), QStringLiteral("Français"));
    QVERIFY(!language->accessibleDescription().isEmpty());
    QVERIFY(!find<QLineEdit>("dockerPath")->isEnabled());
    QVERIFY(find<QLineEdit>("podmanPath")->isEnabled());
    QVERIFY(!find<QSpinBox>("recents")->isEnabled());
    QVERIFY(find<QPushButton>("clear")->isEnabled()); // to forget is always allowed
    QVERIFY(find<QComboBox>("colours")->isEnabled());
    QVERIFY(find<QComboBox>("colours")->accessibleDescription().isEmpty());
    QTest::qWait(50);
    picture(*m_dialog, QStringLiteral("settings-locked"));
}

void TestSettingsDialog::languageChangesWhileOpen()
{
    find<QComboBox>("colours")->setCurrentIndex(2);
    QTest::mouseClick(find<QPushButton>("clear"), Qt::LeftButton);
    QVERIFY(installPseudo());
    QVERIFY(m_dialog->windowTitle().startsWith(u'['));
    QCOMPARE(plainEnglishLeft(*m_dialog), QStringList());
    QCOMPARE(find<QComboBox>("colours")->currentIndex(), 2);
    removePseudo();
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Settings"));
}

void TestSettingsDialog::everyControlHasAName()
{
    std::set<QString> names;
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && button
                                 ? button->text()
                                 : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(names.insert(name).second, qPrintable(name));
    }
}

void TestSettingsDialog::looks()
{
    const QFont usual = QApplication::font();
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        m_dialog->adjustSize();
        picture(*m_dialog,
                QStringLiteral("settings-") + QString::fromLatin1(coloursName(colours).data()));
    }
    applyColours(Colours::Light);
    QVERIFY(installPseudo());
    m_dialog->resize(760, 560);
    QTest::qWait(1);
    picture(*m_dialog, QStringLiteral("settings-pseudo"));
    const QStringList small = clippedTexts(*m_dialog);
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    QStringList clipped;
    const bool fits = QTest::qWaitFor([&] { // layouts follow a font when they are asked
        clipped = clippedTexts(*m_dialog);
        return clipped.isEmpty();
    });
    picture(*m_dialog, QStringLiteral("settings-pseudo-200"));
    QApplication::setFont(usual);
    QVERIFY2(fits, qPrintable(clipped.join(u'\n')));
}

MOUNTLENS_GUI_TEST(TestSettingsDialog)
#include "tst_settings_dialog.moc"
