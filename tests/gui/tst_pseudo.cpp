// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/gui_main.h"
#include "gui/look/command_box.h"
#include "gui/look/verdict_badge.h"
#include "gui/pseudo.h"
#include "text/usage_text.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace mountlens;
using namespace mountlens::test;
using namespace mountlens::ui;

class TestPseudo : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(installPseudo()); }
    void cleanup() { removePseudo(); }
    void wordsAreLongerAndInBrackets();
    void holesStay_data();
    void holesStay();
    void acceleratorsStay();
    void countsStay();
    void qtsOwnTextsAreInBrackets();
    void widgetsLearnOfIt();
    void notationIsNotEnglish_data();
    void notationIsNotEnglish();
    void findsEnglish_data();
    void findsEnglish();
    void findsEnglishInEveryPlace();
    void doesNotReadCommands();
    void findsClippedTexts();
    void whatScrollsIsNotClipped();
};

void TestPseudo::wordsAreLongerAndInBrackets()
{
    const QString word = verdictWord(VerdictKind::Undetermined);
    QVERIFY2(word.startsWith(u'[') && word.endsWith(u']'), qPrintable(word));
    const auto plain = static_cast<double>(qstrlen("Undetermined"));
    QVERIFY(static_cast<double>(word.size()) >= 1.4 * plain);
    QVERIFY(plainEnglishIn(word).isEmpty());
    removePseudo();
    QCOMPARE(verdictWord(VerdictKind::Undetermined), QStringLiteral("Undetermined"));
}

void TestPseudo::holesStay_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("kept");
    QTest::newRow("hole") << QByteArray("Message") << QByteArray("Found: \"%1\" (%2)")
                          << QStringLiteral("\"%1\" (%2)");
    QTest::newRow("hole at the end")
        << QByteArray("Configuration") << QByteArray("note: %1") << QStringLiteral("%1");
}

void TestPseudo::holesStay()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(QString, kept);
    const QString text = QCoreApplication::translate(context, source);
    QVERIFY2(text.startsWith(u'['), qPrintable(text));
    QVERIFY2(text.contains(kept), qPrintable(text));
}

void TestPseudo::acceleratorsStay()
{
    QDialogButtonBox box(QDialogButtonBox::Close);
    const QString text = box.button(QDialogButtonBox::Close)->text();
    QCOMPARE(text, QStringLiteral("[Close]"));
}

void TestPseudo::countsStay()
{
    const QString text =
        QCoreApplication::translate("Fix", "%n fixes for %1, the least harmful first:", nullptr, 3);
    QVERIFY2(text.startsWith(u'['), qPrintable(text));
    QVERIFY2(text.contains(u'3'), qPrintable(text));
}

void TestPseudo::qtsOwnTextsAreInBrackets()
{
    QCOMPARE(QCoreApplication::translate("QFileDialog", "Open"), QStringLiteral("[Open]"));
    QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), QStringLiteral("Ctrl"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestPseudo::widgetsLearnOfIt()
{
    removePseudo();
    QWidget window;
    VerdictBadge badge(&window);
    badge.setVerdict(VerdictKind::Denied, QString());
    QCOMPARE(badge.accessibleName(), QStringLiteral("Denied"));
    QVERIFY(installPseudo());
    QVERIFY(badge.accessibleName().startsWith(u'['));
    removePseudo();
    QCOMPARE(badge.accessibleName(), QStringLiteral("Denied"));
}

void TestPseudo::notationIsNotEnglish_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"ML-D004",
                             "/dokuwiki/data/pages",
                             "drwxr-x---",
                             "0750",
                             "101:101",
                             "--read-only",
                             "[Đéñîéđ] ML-D004",
                             "CAP_DAC_OVERRIDE",
                             "EACCES",
                             "[a [b] c]",
                             "u:k100000:r65536",
                             "user:101:rwx",
                             "docker",
                             "Mountlens · [Šţåŕţ]",
                             "",
                             "✖ 7",
                             "compose.yaml",
                             "r-x",
                             "unix:///run/docker.sock",
                             "Português (Brasil)",
                             "ext4",
                             "F5",
                             "0 = 231072"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPseudo::notationIsNotEnglish()
{
    QFETCH(QString, text);
    QCOMPARE(plainEnglishIn(text), QStringList());
}

void TestPseudo::findsEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a word") << QStringLiteral("Denied") << QStringList{QStringLiteral("Denied")};
    QTest::newRow("beside brackets")
        << QStringLiteral("[Ŵĥý] because") << QStringList{QStringLiteral("because")};
    QTest::newRow("an accelerator")
        << QStringLiteral("&Save…") << QStringList{QStringLiteral("Save")};
    QTest::newRow("mark-up") << QStringLiteral("<p>[ŵ] of</p>")
                             << QStringList{QStringLiteral("of")};
}

void TestPseudo::findsEnglish()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(plainEnglishIn(text), words);
}

void TestPseudo::findsEnglishInEveryPlace()
{
    QWidget window;
    window.setLayout(new QVBoxLayout);
    auto *label = new QLabel(QStringLiteral("[Ŵĥý]"), &window);
    label->setToolTip(QStringLiteral("a tip"));
    auto *button = new QPushButton(QStringLiteral("Save"), &window);
    button->setObjectName(QStringLiteral("save"));
    auto *choice = new QComboBox(&window);
    choice->addItems({QStringLiteral("[Ŵĥý]"), QStringLiteral("None")});
    auto *action = new QAction(QStringLiteral("Quit"), &window);
    window.addAction(action);
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({QStringLiteral("Owner")});
    model.setData(model.index(0, 0), QStringLiteral("nginx"));
    auto *table = new QTableView(&window);
    table->setModel(&model);
    for (QWidget *each : {static_cast<QWidget *>(label), static_cast<QWidget *>(button),
                          static_cast<QWidget *>(choice), static_cast<QWidget *>(table)})
        window.layout()->addWidget(each);
    window.show();
    const QString all =
        plainEnglishLeft(window, {QStringLiteral("nginx")}).join(QStringLiteral("\n"));
    for (const char *found : {"a tip", "QPushButton#save: Save", "None", "Quit", "Owner"})
        QVERIFY2(all.contains(QLatin1String(found)), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("nginx")), qPrintable(all));
    button->hide();
    QVERIFY(!plainEnglishLeft(window).join(u' ').contains(QStringLiteral("Save")));
}

void TestPseudo::doesNotReadCommands()
{
    CommandBox box;
    box.setCommand({"setfacl", "-m", "u:101:rwx", "/wiki"});
    box.show();
    QCOMPARE(plainEnglishLeft(box), QStringList());
}

void TestPseudo::findsClippedTexts()
{
    QWidget window;
    auto *button = new QPushButton(QStringLiteral("A text that is longer than this"), &window);
    auto *label = new QLabel(QStringLiteral("A text that is longer than this"), &window);
    label->setWordWrap(true);
    button->setGeometry(0, 0, 60, 30);
    label->setGeometry(0, 40, 60, 20);
    window.resize(300, 300);
    window.show();
    QCOMPARE(clippedTexts(window).size(), 2);
    button->resize(button->sizeHint());
    label->resize(label->sizeHint());
    QCOMPARE(clippedTexts(window), QStringList());
    button->move(290, 0);
    QCOMPARE(clippedTexts(window).size(), 1);
}

void TestPseudo::whatScrollsIsNotClipped()
{
    QScrollArea area;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    for (int i = 0; i < 40; ++i)
        layout->addWidget(new QLabel(QStringLiteral("x"), content));
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.resize(200, 100);
    area.show();
    QCOMPARE(clippedTexts(area), QStringList());
    layout->addWidget(new QLabel(QString(200, u'x'), content));
    QTRY_VERIFY(!clippedTexts(area).isEmpty());
}

MOUNTLENS_GUI_TEST(TestPseudo)
#include "tst_pseudo.moc"
