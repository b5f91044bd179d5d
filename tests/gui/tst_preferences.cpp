// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/gui_main.h"
#include "gui/settings/preferences.h"
#include "gui/settings/window_language.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace mountlens::ui;

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void defaults();
    void staysAfterTheEnd();
    void tellsOfChangesOnce();
    void hostileValuesMeanNothing_data();
    void hostileValuesMeanNothing();
    void administratorGivesDefaults();
    void administratorLocks();
    void theFirstSystemFileWins();
    void lockedWithoutValueIsTheDefault();
    void socketPaths_data();
    void socketPaths();
    void localeKeepsTheTerritory();
    void qtCatalogues();
    void languagesChangeTheLocale();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content);
    [[nodiscard]] std::unique_ptr<Preferences> preferences(const QByteArray &own,
                                                           const QList<QByteArray> &system = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestPreferences::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

std::unique_ptr<Preferences> TestPreferences::preferences(const QByteArray &own,
                                                          const QList<QByteArray> &system)
{
    QStringList files;
    for (const QByteArray &content : system)
        files += file(QStringLiteral("system%1.ini").arg(files.size()), content);
    return std::make_unique<Preferences>(nullptr, file(QStringLiteral("own.ini"), own), files);
}

void TestPreferences::defaults()
{
    const auto given = preferences({});
    QVERIFY(!given->language());
    QCOMPARE(given->colours(), Colours::System);
    QCOMPARE(given->textSize(), 100);
    QCOMPARE(given->startsGuided(), false);
    QCOMPARE(given->recentCount(), 10);
    QVERIFY(given->dockerSocket().isEmpty());
    QVERIFY(given->podmanSocket().isEmpty());
    QVERIFY(!given->isLocked(Preference::Language));
}

void TestPreferences::staysAfterTheEnd()
{
    {
        const auto given = preferences({});
        given->setLanguage(Language::Polish);
        given->setColours(Colours::HighContrast);
        given->setTextSize(150);
        given->setStartsGuided(true);
        given->setRecentCount(0);
        given->setDockerSocket(QStringLiteral("/run/user/1000/docker.sock"));
        given->setPodmanSocket(QStringLiteral("/tmp/a b,c.sock"));
    }
    const Preferences again(nullptr, m_folder->filePath(QStringLiteral("own.ini")));
    QCOMPARE(again.language(), std::optional(Language::Polish));
    QCOMPARE(again.colours(), Colours::HighContrast);
    QCOMPARE(again.textSize(), 150);
    QCOMPARE(again.startsGuided(), true);
    QCOMPARE(again.recentCount(), 0);
    QCOMPARE(again.dockerSocket(), QStringLiteral("/run/user/1000/docker.sock"));
    QCOMPARE(again.podmanSocket(), QStringLiteral("/tmp/a b,c.sock"));
}

void TestPreferences::tellsOfChangesOnce()
{
    const auto given = preferences("[appearance]\ntextSize=150\n");
    const QSignalSpy changed(given.get(), &Preferences::changed);
    const QSignalSpy chosen(given.get(), &Preferences::chosen);
    given->setTextSize(150);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(chosen.count(), 1);
    given->setTextSize(160);
    given->setTextSize(160);
    QCOMPARE(changed.count(), 1);
}

void TestPreferences::hostileValuesMeanNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto window = [](const char *line) { return QByteArray("[window]\n") + line; };
    const auto appearance = [](const char *line) { return QByteArray("[appearance]\n") + line; };
    QTest::newRow("a language that is none") << window("language=tlh");
    QTest::newRow("a list") << window("language=es, pl");
    QTest::newRow("no number") << window("recentCount=many");
    QTest::newRow("too large for a number") << appearance("textSize=99999999999999999999");
    QTest::newRow("neither true nor false") << window("startsGuided=perhaps");
    QTest::newRow("colours that are none") << appearance("colours=pink");
    QTest::newRow("a relative path") << QByteArray("[sources]\ndockerSocket=../docker.sock");
    QTest::newRow("a network address") << QByteArray("[sources]\npodmanSocket=tcp://1.2.3.4:5");
    QTest::newRow("a path with a control character")
        << QByteArray("[sources]\ndockerSocket=\"/a\\x0b\"");
    QTest::newRow("a long path") << QByteArray("[sources]\ndockerSocket=/") + QByteArray(5000, 'a');
    QTest::newRow("an object") << appearance("textSize=@Variant(\\0\\0\\0\\x7f\\xff\\xff)");
    QTest::newRow("rubbish") << QByteArray("\0\xff[[[[\n=\n]=[\xfe\n@@@", 16);
}

void TestPreferences::hostileValuesMeanNothing()
{
    QFETCH(QByteArray, content);
    const auto given = preferences(content);
    QVERIFY(!given->language());
    QCOMPARE(given->colours(), Colours::System);
    QCOMPARE(given->textSize(), 100);
    QCOMPARE(given->startsGuided(), false);
    QCOMPARE(given->recentCount(), 10);
    QVERIFY(given->dockerSocket().isEmpty());
    QVERIFY(given->podmanSocket().isEmpty());
}

void TestPreferences::administratorGivesDefaults()
{
    const auto given = preferences("[window]\nlanguage=rubbish\n[appearance]\ntextSize=120\n",
                                   {"[window]\nlanguage=fr\n[appearance]\ntextSize=200\n"});
    QCOMPARE(given->language(), std::optional(Language::French));
    QCOMPARE(given->textSize(), 120);
    QVERIFY(!given->isLocked(Preference::Language));
    given->setLanguage(std::nullopt);
    QVERIFY(!given->language());
}

void TestPreferences::administratorLocks()
{
    const auto given = preferences("[window]\nlanguage=es\nrecentCount=3\n",
                                   {"[window]\nlanguage=pl\nrecentCount=0\n"
                                    "[Locked]\nwindow/language=true\nwindow\\recentCount=\n"
                                    "appearance/colours=false\n"});
    QVERIFY(given->isLocked(Preference::Language));
    QVERIFY(given->isLocked(Preference::RecentCount));
    QVERIFY(!given->isLocked(Preference::Colours));
    QCOMPARE(given->language(), std::optional(Language::Polish));
    QCOMPARE(given->recentCount(), 0);
    const QSignalSpy changed(given.get(), &Preferences::changed);
    given->setLanguage(Language::Spanish);
    QCOMPARE(given->language(), std::optional(Language::Polish));
    QCOMPARE(changed.count(), 0);
}

void TestPreferences::theFirstSystemFileWins()
{
    const auto given =
        preferences({}, {"[window]\nlanguage=pl\n", "[window]\nlanguage=fr\nrecentCount=5\n"
                                                    "[Locked]\nwindow/recentCount=true\n"});
    QCOMPARE(given->language(), std::optional(Language::Polish));
    QCOMPARE(given->recentCount(), 5);
    QVERIFY(given->isLocked(Preference::RecentCount));
}

void TestPreferences::lockedWithoutValueIsTheDefault()
{
    const auto given =
        preferences("[appearance]\ncolours=dark\n", {"[Locked]\nappearance/colours=true\n"});
    QCOMPARE(given->colours(), Colours::System);
}

void TestPreferences::socketPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("can");
    QTest::newRow("the usual one") << QStringLiteral("/run/docker.sock") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("relative") << QStringLiteral("run/docker.sock") << false;
    QTest::newRow("as long as the kernel takes") << u'/' + QString(106, u'a') << true;
    QTest::newRow("longer") << u'/' + QString(107, u'a') << false;
}

void TestPreferences::socketPaths()
{
    QFETCH(QString, path);
    QFETCH(bool, can);
    QCOMPARE(isSocketPath(path), can);
}

void TestPreferences::localeKeepsTheTerritory()
{
    const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
    QCOMPARE(localeFor(Language::Spanish, mexico), mexico);
    QCOMPARE(localeFor(Language::Polish, mexico), QLocale(QLocale::Polish, QLocale::Poland));
    QCOMPARE(localeFor(Language::Portuguese, mexico),
             QLocale(QLocale::Portuguese, QLocale::Brazil));
    QCOMPARE(localeFor(Language::English, QLocale::c()), QLocale(QLocale::English));
}

void TestPreferences::qtCatalogues()
{
    QCOMPARE(qtCatalogue(Language::Portuguese), QStringLiteral("qtbase_pt_BR"));
    QCOMPARE(qtCatalogue(Language::Polish), QStringLiteral("qtbase_pl"));
}

void TestPreferences::languagesChangeTheLocale()
{
    installWindowLanguage(Language::Polish);
    QCOMPARE(QLocale().language(), QLocale::Polish);
    installWindowLanguage(Language::English);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(currentLanguage(), Language::English);
}

MOUNTLENS_GUI_TEST(TestPreferences)
#include "tst_preferences.moc"
