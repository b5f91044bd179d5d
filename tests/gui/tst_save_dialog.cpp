// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/look/banner.h"
#include "gui/pseudo.h"
#include "gui/snapshot_files.h"
#include "gui/snapshots/save_dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

class TestSaveDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savesTheWhole();
    void savesByKeysAlone();
    void savesWithoutNames();
    void previewsWhatIsReplaced();
    void addsTheSuffix();
    void asksBeforeItReplaces();
    void anotherNameAsksAnew();
    void saysWhyItCouldNot();
    void needsAName();
    void redactedStaysRedacted();
    void proposesADay();
    void paths_data();
    void paths();
    void speaksTheChosenLanguage();
    void looks();

private:
    void open(const FindingPtr &finding);
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    void type(const QString &path);
    void pressSave() { QTest::mouseClick(find<QPushButton>("save"), Qt::LeftButton); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] QString trouble() const
    {
        const auto *banner = find<Banner>("trouble");
        return banner->isVisible() ? banner->accessibleName() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeReader m_reader;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SaveDialog> m_dialog;
};

namespace {

constexpr auto kSnapshot = "tests/data/seeds/1-dokuwiki.mlsnap";

} // namespace

void TestSaveDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences =
        std::make_unique<Preferences>(nullptr, m_folder->filePath(QStringLiteral("own.ini")));
    m_desk = std::make_unique<Desk>(m_reader, *m_preferences);
    open(findingOf(kSnapshot));
}

void TestSaveDialog::cleanup()
{
    removePseudo();
    m_dialog.reset();
    m_desk.reset();
}

void TestSaveDialog::open(const FindingPtr &finding)
{
    QVERIFY(finding);
    m_dialog = std::make_unique<SaveDialog>(*m_desk, *finding);
    m_dialog->show();
    QTRY_VERIFY(find<QPushButton>("save")->isEnabled());
}

void TestSaveDialog::type(const QString &path)
{
    auto *name = find<QLineEdit>("fileName");
    name->selectAll();
    QTest::keyClicks(name, path);
}

QByteArray TestSaveDialog::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSaveDialog::savesTheWhole()
{
    const QSignalSpy saved(m_dialog.get(), &SaveDialog::saved);
    type(m_folder->filePath(QStringLiteral("a.mlsnap")));
    pressSave();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(saved.front().front().toString(), m_folder->filePath(QStringLiteral("a.mlsnap")));
    const QByteArray bytes = content(QStringLiteral("a.mlsnap"));
    QFile original(QString::fromStdString(*findingOf(kSnapshot)->question.who.snapshot));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(bytes, original.readAll());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile(saved.front().front().toString()).permissions() & others));
}

void TestSaveDialog::savesByKeysAlone()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const auto focus = [] { return QApplication::focusWidget(); };
    QTRY_COMPARE(focus()->objectName(), QStringLiteral("fileName"));
    QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focus(), m_folder->filePath(QStringLiteral("keys.mlsnap")));
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("browse"));
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("redact"));
    QTest::keyClick(focus(), Qt::Key_Space);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("replacements"));
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("cancel"));
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("save"));
    QTest::keyClick(focus(), Qt::Key_Space);
    QTRY_VERIFY(!content(QStringLiteral("keys.mlsnap")).isEmpty());
    QVERIFY(content(QStringLiteral("keys.mlsnap")).contains("\"redacted\": true"));
}

void TestSaveDialog::savesWithoutNames()
{
    type(m_folder->filePath(QStringLiteral("b.mlsnap")));
    find<QCheckBox>("redact")->setChecked(true);
    pressSave();
    QTRY_VERIFY(!m_dialog->isVisible());
    const QByteArray bytes = content(QStringLiteral("b.mlsnap"));
    QVERIFY(bytes.contains("\"redacted\": true"));
    for (const char *name : {"dokuwiki", "pages", "\"seed\""})
        QVERIFY2(!bytes.contains(name), name);
}

void TestSaveDialog::previewsWhatIsReplaced()
{
    const auto *table = find<QTableView>("replacements");
    QVERIFY(!table->isVisible());
    const QString whole = find<QLabel>("size")->text();
    find<QCheckBox>("redact")->setChecked(true);
    QVERIFY(table->isVisible());
    QVERIFY(find<QLabel>("size")->text() != whole);
    QStringList names;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        names += table->model()->index(row, 0).data().toString();
    QVERIFY2(names.contains(QStringLiteral("dokuwiki")), qPrintable(names.join(u' ')));
    QVERIFY(!names.contains(QStringLiteral("data"))); // well known
}

void TestSaveDialog::addsTheSuffix()
{
    type(m_folder->filePath(QStringLiteral("c")));
    pressSave();
    QTRY_VERIFY(!content(QStringLiteral("c.mlsnap")).isEmpty());
}

void TestSaveDialog::asksBeforeItReplaces()
{
    const QString path = m_folder->filePath(QStringLiteral("there.mlsnap"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    type(path);
    pressSave();
    QTRY_VERIFY(!trouble().isEmpty());
    QCOMPARE(content(QStringLiteral("there.mlsnap")), QByteArray("mine"));
    QVERIFY(m_dialog->isVisible());
    picture(*m_dialog, QStringLiteral("save-replace"));
    pressSave();
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(content(QStringLiteral("there.mlsnap")).startsWith('{'));
}

void TestSaveDialog::anotherNameAsksAnew()
{
    for (const char *name : {"one.mlsnap", "two.mlsnap"}) {
        QFile file(m_folder->filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    type(m_folder->filePath(QStringLiteral("one.mlsnap")));
    pressSave();
    QTRY_VERIFY(!trouble().isEmpty());
    type(m_folder->filePath(QStringLiteral("two.mlsnap")));
    QVERIFY(trouble().isEmpty());
    pressSave();
    QTRY_VERIFY(!trouble().isEmpty());
    QCOMPARE(content(QStringLiteral("two.mlsnap")), QByteArray("mine"));
}

void TestSaveDialog::saysWhyItCouldNot()
{
    type(m_folder->filePath(QStringLiteral("no/such/folder/a.mlsnap")));
    pressSave();
    QTRY_VERIFY(!trouble().isEmpty());
    QVERIFY2(trouble().contains(QStringLiteral("no/such/folder")), qPrintable(trouble()));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QPushButton>("save")->isEnabled());
}

void TestSaveDialog::needsAName()
{
    type(QStringLiteral(" "));
    pressSave();
    QVERIFY(!trouble().isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void TestSaveDialog::redactedStaysRedacted()
{
    const QString path = m_folder->filePath(QStringLiteral("closed.mlsnap"));
    QVERIFY(changedSnapshot(kSnapshot, path, [](Snapshot &s) { s = redacted(s); }));
    open(findingIn(path));
    QTRY_VERIFY(find<QCheckBox>("redact")->isChecked());
    QVERIFY(!find<QCheckBox>("redact")->isEnabled());
}

void TestSaveDialog::proposesADay()
{
    const QString name = find<QLineEdit>("fileName")->text();
    QVERIFY2(name.endsWith(QStringLiteral(".mlsnap")), qPrintable(name));
    QVERIFY(!name.contains(QStringLiteral("seed")) && !name.contains(QStringLiteral("wiki")));
    QCOMPARE(proposedFileName(1768473000), QStringLiteral("mountlens-2026-01-15.mlsnap"));
}

void TestSaveDialog::paths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *typed, const char *path) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(path);
    };
    row("absolute", "/a/b.mlsnap", "/a/b.mlsnap");
    row("relative", "b.mlsnap", "/folder/b.mlsnap");
    row("without suffix", "b", "/folder/b.mlsnap");
    row("with another", "b.json", "/folder/b.json");
    row("blanks around", "  b  ", "/folder/b.mlsnap");
    row("nothing", "  ", "");
    row("a folder", "/a/", "");
    row("dots", "/a/../c.mlsnap", "/c.mlsnap");
}

void TestSaveDialog::paths()
{
    QFETCH(QString, typed);
    QFETCH(QString, path);
    QCOMPARE(savePath(typed, QStringLiteral("/folder")), path);
}

void TestSaveDialog::speaksTheChosenLanguage()
{
    find<QCheckBox>("redact")->setChecked(true);
    type(QStringLiteral(" "));
    pressSave();
    QVERIFY(installPseudo());
    const QStringList foreign = {QStringLiteral("dokuwiki"), QStringLiteral("seed"),
                                 QStringLiteral("nginx"), QStringLiteral("new.txt")};
    QStringList english = plainEnglishLeft(*m_dialog, foreign);
    // Its cells are names, and what stands for them.
    english.removeIf([](const QString &text) { return text.contains(u"#replacements"); });
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    QCOMPARE(find<QCheckBox>("redact")->isChecked(), true);
}

void TestSaveDialog::looks()
{
    find<QCheckBox>("redact")->setChecked(true);
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        QTest::qWait(30);
        picture(*m_dialog,
                QStringLiteral("save-") + QString::fromLatin1(coloursName(colours).data()));
    }
    applyColours(Colours::Light);
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QVERIFY(installPseudo());
    m_dialog->resize(760, 560);
    QTest::qWait(30);
    const QStringList clipped = clippedTexts(*m_dialog);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    QApplication::setFont(large);
    QTest::qWait(50);
    picture(*m_dialog, QStringLiteral("save-pseudo-200"));
    const QStringList largeClipped = clippedTexts(*m_dialog);
    QApplication::setFont(usual);
    QVERIFY2(largeClipped.isEmpty(), qPrintable(largeClipped.join(u'\n')));
}

MOUNTLENS_GUI_TEST(TestSaveDialog)
#include "tst_save_dialog.moc"
