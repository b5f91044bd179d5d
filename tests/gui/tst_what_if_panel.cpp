// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/expert/capability_model.h"
#include "gui/expert/what_if_panel.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/identity_findings.h"
#include "gui/look/banner.h"
#include "gui/look/verdict_badge.h"
#include "gui/pseudo.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestWhatIfPanel : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void typedNumbersChangeTheVerdict();
    void theHostsNamespaceLetsRootIn();
    void capabilitiesAreTicked();
    void capabilitiesFollowTheUser();
    void ownerModeAndAcl();
    void mounts();
    void whatIsNotUnderstoodStays_data();
    void whatIsNotUnderstoodStays();
    void aNumberWithoutMappingSaysSo();
    void typedTextOfAnObjectComesBack();
    void resetShowsWhatWasFound();
    void copies();
    void nothingToSuppose();
    void aHostileAclIsBound();
    void modelOfCapabilities();
    void keysReachEverything();
    void speaksAnotherLanguage();
    void pictures();
};

namespace {

/// A panel that is shown, with what is in it.
struct Panel
{
    explicit Panel(const FindingPtr &finding)
    {
        panel.resize(1000, 700);
        panel.setFinding(finding);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qWarning("the panel has no keyboard");
    }

    template <class Widget>
    Widget *find(const char *name) const
    {
        return panel.findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
    }
    [[nodiscard]] QString after() const
    {
        const auto *badge = find<VerdictBadge>("after");
        return badge->isHidden() ? QString() : badge->accessibleName();
    }
    [[nodiscard]] QString before() const { return find<VerdictBadge>("before")->accessibleName(); }
    [[nodiscard]] QString note(const char *field) const
    {
        const auto *label = find<QLabel>(field);
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] QString warning() const
    {
        const auto *banner = find<Banner>("warning");
        return banner->isVisible() ? banner->accessibleName() : QString();
    }
    [[nodiscard]] bool equalsRoot() const
    {
        return warning().contains(QStringLiteral("equals root on the host."));
    }

    WhatIfPanel panel;
};

FindingPtr pageFinding()
{
    return findingOf({"dir /wiki 0755 1000:1000\nfile /wiki/page 0640 1000:50\n",
                      "host",
                      "101:101",
                      requestFor(Operation::Read, "/wiki/page"),
                      {},
                      inContainer("miwiki")});
}

const QString kAllowed = QStringLiteral("Allowed");

} // namespace

void TestWhatIfPanel::cleanup()
{
    removePseudo();
    applyColours(Colours::Light);
}

void TestWhatIfPanel::typedNumbersChangeTheVerdict()
{
    const Panel shown(pageFinding());
    QCOMPARE(shown.after(), shown.before());
    QVERIFY(shown.after().startsWith(QStringLiteral("Denied")));
    shown.type("uid", QStringLiteral("1000"));
    QCOMPARE(shown.after(), kAllowed);
    QCOMPARE(shown.note("uidNote"), QStringLiteral("Was 101."));
    shown.type("uid", QStringLiteral("102"));
    QVERIFY(shown.after() != kAllowed);
    shown.type("gid", QStringLiteral("50"));
    QCOMPARE(shown.after(), kAllowed);
    shown.type("gid", QStringLiteral("101"));
    shown.type("groups", QStringLiteral("7, 50"));
    QCOMPARE(shown.after(), kAllowed);
    QVERIFY(shown.before().startsWith(QStringLiteral("Denied")));
}

void TestWhatIfPanel::theHostsNamespaceLetsRootIn()
{
    const Panel shown(socketFinding());
    QVERIFY(!shown.equalsRoot());
    shown.find<QComboBox>("space")->setCurrentIndex(1);
    QCOMPARE(shown.after(), kAllowed);
    QVERIFY(shown.equalsRoot());
    QVERIFY(shown.warning().size() > 60);
    QVERIFY(!shown.find<QLineEdit>("rangeFirst")->isVisible());
    shown.find<QComboBox>("space")->setCurrentIndex(2);
    QVERIFY(shown.find<QLineEdit>("rangeFirst")->isVisible());
    QVERIFY(shown.after() != kAllowed);
    QVERIFY(!shown.equalsRoot());
}

void TestWhatIfPanel::capabilitiesAreTicked()
{
    const Panel shown(pageFinding());
    auto *list = shown.find<QListView>("capabilities");
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown.after(), kAllowed);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(shown.after() != kAllowed);
    QTest::mouseClick(shown.find<QPushButton>("everyCapability"), Qt::LeftButton);
    QCOMPARE(shown.after(), kAllowed);
    QVERIFY(shown.equalsRoot());
    QTest::mouseClick(shown.find<QPushButton>("noCapability"), Qt::LeftButton);
    QVERIFY(shown.after() != kAllowed);
}

void TestWhatIfPanel::capabilitiesFollowTheUser()
{
    const FindingPtr finding = pageFinding();
    finding->opened->around.defaultCapabilities = CapabilitySet().with(Capability::DacOverride);
    const Panel shown(finding);
    const auto *model =
        qobject_cast<CapabilityModel *>(shown.find<QListView>("capabilities")->model());
    QVERIFY(model->capabilities() == CapabilitySet());
    shown.type("uid", QStringLiteral("0"));
    QVERIFY(model->capabilities().has(Capability::DacOverride));
    QCOMPARE(shown.after(), kAllowed);
    QTest::mouseClick(shown.find<QPushButton>("noCapability"), Qt::LeftButton);
    QVERIFY(shown.after() != kAllowed);
    // From now on they are what was chosen.
    shown.type("uid", QStringLiteral("5"));
    shown.type("uid", QStringLiteral("0"));
    QVERIFY(model->capabilities() == CapabilitySet());
}

void TestWhatIfPanel::ownerModeAndAcl()
{
    const Panel shown(pageFinding());
    shown.type("mode", QStringLiteral("0644"));
    QCOMPARE(shown.after(), kAllowed);
    shown.type("mode", QStringLiteral("0640"));
    shown.type("owner", QStringLiteral("101"));
    QCOMPARE(shown.after(), kAllowed);
    shown.type("owner", QStringLiteral("1000"));
    shown.type("ownerGroup", QStringLiteral("101"));
    QCOMPARE(shown.after(), kAllowed);
    shown.type("ownerGroup", QStringLiteral("50"));
    QVERIFY(shown.after() != kAllowed);
    shown.type("acl", QStringLiteral("u:101:r"));
    QCOMPARE(shown.after(), kAllowed);
    shown.type("acl", QStringLiteral("u:101:r,m::-w-"));
    QVERIFY(shown.after() != kAllowed);
    shown.type("acl", QString());
    QCOMPARE(shown.after(), shown.before());
}

void TestWhatIfPanel::mounts()
{
    const Panel shown(findingOf({"fs d\nmount /d fs d ro\nfile d:/f 0666 0:0\n",
                                 "host",
                                 "5:5",
                                 requestFor(Operation::Write, "/d/f"),
                                 {},
                                 {}}));
    auto *box = shown.find<QCheckBox>("writable");
    QVERIFY(!box->isChecked());
    QVERIFY(shown.find<QCheckBox>("executable")->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(shown.after(), kAllowed);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(shown.after() != kAllowed);
    QVERIFY(!shown.find<QCheckBox>("withoutPolicy")->isVisible());
}

void TestWhatIfPanel::whatIsNotUnderstoodStays_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *field, const char *typed) {
        QTest::addRow("%s: %s", field, typed) << QByteArray(field) << QString::fromLatin1(typed);
    };
    row("uid", "nginx");
    row("uid", "4294967295");
    row("gid", "-1");
    row("groups", "5; 6");
    row("groups", "5, wheel");
    row("owner", "99999999999999999999");
    row("ownerGroup", "x");
    row("mode", "rwx");
    row("mode", "0888");
    row("acl", "u:nginx:rwx");
    row("acl", "u:5:r,u:5:w");
}

void TestWhatIfPanel::whatIsNotUnderstoodStays()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    const Panel shown(pageFinding());
    shown.type(field.constData(), typed);
    QCOMPARE(shown.find<QLineEdit>(field.constData())->text(), typed);
    QVERIFY(!shown.note((field + "Note").constData()).isEmpty());
    QCOMPARE(shown.find<QLineEdit>(field.constData())->accessibleDescription(),
             shown.note((field + "Note").constData()));
    QCOMPARE(shown.after(), QString());
    QVERIFY(shown.find<QLabel>("pending")->isVisible());
    QTest::mouseClick(shown.find<QPushButton>("reset"), Qt::LeftButton);
    QCOMPARE(shown.after(), shown.before());
}

void TestWhatIfPanel::aNumberWithoutMappingSaysSo()
{
    const Panel shown(socketFinding());
    shown.type("uid", QStringLiteral("70000"));
    QVERIFY(shown.note("uidNote").contains(QStringLiteral("no mapping")));
    QCOMPARE(shown.after(), QString());
    shown.type("uid", QStringLiteral("7"));
    shown.find<QComboBox>("space")->setCurrentIndex(2);
    shown.type("rangeCount", QStringLiteral("5"));
    QVERIFY(shown.note("uidNote").contains(QStringLiteral("no mapping")));
    shown.type("rangeCount", QStringLiteral("4294967294"));
    QVERIFY(shown.note("rangeCountNote").contains(QStringLiteral("range")));
    shown.type("rangeCount", QStringLiteral("1000"));
    QVERIFY(!shown.after().isEmpty());
}

void TestWhatIfPanel::typedTextOfAnObjectComesBack()
{
    const Panel shown(pageFinding());
    auto *objects = shown.find<QComboBox>("object");
    const int page = objects->currentIndex();
    QVERIFY(page > 0);
    shown.type("mode", QStringLiteral("0644"));
    objects->setCurrentIndex(page - 1);
    QCOMPARE(shown.find<QLineEdit>("mode")->text(), QStringLiteral("0755"));
    QVERIFY(shown.after() != kAllowed);
    objects->setCurrentIndex(page);
    QCOMPARE(shown.find<QLineEdit>("mode")->text(), QStringLiteral("0644"));
    QCOMPARE(shown.after(), kAllowed);
}

void TestWhatIfPanel::resetShowsWhatWasFound()
{
    const Panel shown(pageFinding());
    auto *reset = shown.find<QPushButton>("reset");
    QVERIFY(!reset->isEnabled());
    shown.type("uid", QStringLiteral("1000"));
    shown.type("mode", QStringLiteral("0600"));
    shown.find<QComboBox>("space")->setCurrentIndex(1);
    QTest::mouseClick(shown.find<QPushButton>("everyCapability"), Qt::LeftButton);
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(shown.find<QLineEdit>("uid")->text(), QStringLiteral("101"));
    QCOMPARE(shown.find<QLineEdit>("mode")->text(), QStringLiteral("0640"));
    QCOMPARE(shown.find<QComboBox>("space")->currentIndex(), 0);
    QCOMPARE(shown.after(), shown.before());
    QVERIFY(!reset->isEnabled());
}

void TestWhatIfPanel::copies()
{
    const Panel shown(pageFinding());
    shown.type("uid", QStringLiteral("1000"));
    QTest::mouseClick(shown.find<QPushButton>("copyText"), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("101 → 1000")));
    QVERIFY(text.contains(shown.before()));
    QVERIFY(text.contains(kAllowed));
    QVERIFY(text.startsWith(QStringLiteral("Simulation: nothing is changed.\n")));
}

void TestWhatIfPanel::nothingToSuppose()
{
    Panel shown(nullptr);
    QVERIFY(shown.find<QWidget>("impossible")->isVisible());
    QVERIFY(!shown.find<QLineEdit>("uid")->isVisible());
    shown.panel.setFinding(pageFinding());
    QVERIFY(!shown.find<QWidget>("impossible")->isVisible());
    QVERIFY(shown.find<QLineEdit>("uid")->isVisible());
    const FindingPtr refused = pageFinding();
    refused->report.refused = true;
    shown.panel.setFinding(refused);
    QVERIFY(shown.find<QWidget>("impossible")->isVisible());
}

void TestWhatIfPanel::aHostileAclIsBound()
{
    const Panel shown(pageFinding());
    auto *line = shown.find<QLineEdit>("acl");
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("u:%1:r,").arg(i);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QApplication::clipboard()->setText(text);
    line->paste();
    QVERIFY(!shown.note("aclNote").isEmpty());
    QCOMPARE(shown.after(), QString());
}

void TestWhatIfPanel::modelOfCapabilities()
{
    CapabilityModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 41);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("CAP_DAC_OVERRIDE"));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row).data().toString();
    QCOMPARE(names.removeDuplicates(), 0);
    model.setCapabilities(CapabilitySet().with(Capability::Chown));
    QCOMPARE(model.index(3).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(model.index(3), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.capabilities() == CapabilitySet());
    QVERIFY(!model.setData(model.index(3), QStringLiteral("x"), Qt::EditRole));
    model.retranslate();
}

void TestWhatIfPanel::keysReachEverything()
{
    const Panel shown(pageFinding());
    shown.find<QComboBox>("space")->setCurrentIndex(2);
    auto &panel = const_cast<WhatIfPanel &>(shown.panel);
    panel.setFocus();
    QVERIFY(shown.find<QLineEdit>("uid")->hasFocus());
    shown.find<QPushButton>("copyText")->setFocus();
    QStringList reached;
    for (int i = 0; i < 16; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached += QApplication::focusWidget()->objectName();
    }
    const QStringList expected{QStringLiteral("uid"),          QStringLiteral("gid"),
                               QStringLiteral("groups"),       QStringLiteral("space"),
                               QStringLiteral("rangeFirst"),   QStringLiteral("rangeCount"),
                               QStringLiteral("capabilities"), QStringLiteral("everyCapability"),
                               QStringLiteral("noCapability"), QStringLiteral("object"),
                               QStringLiteral("owner"),        QStringLiteral("ownerGroup"),
                               QStringLiteral("mode"),         QStringLiteral("acl"),
                               QStringLiteral("writable"),     QStringLiteral("executable")};
    QCOMPARE(reached, expected);
}

void TestWhatIfPanel::speaksAnotherLanguage()
{
    QVERIFY(installPseudo());
    Panel shown(socketFinding());
    shown.type("uid", QStringLiteral("12345678"));
    const QStringList foreign{QStringLiteral("docker"), QStringLiteral("ping")};
    QCOMPARE(plainEnglishLeft(shown.panel, foreign), QStringList());
    shown.type("uid", QStringLiteral("0"));
    shown.find<QComboBox>("space")->setCurrentIndex(1);
    QCOMPARE(plainEnglishLeft(shown.panel, foreign), QStringList());
    shown.panel.resize(540, 560);
    QTest::qWait(20);
    QCOMPARE(clippedTexts(shown.panel), QStringList());
    removePseudo();
    QTest::qWait(20);
    QCOMPARE(shown.after(), kAllowed);
    for (const QLabel *label : shown.panel.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'[') || label->text().contains(QStringLiteral("ML-")),
                 qPrintable(label->text()));
}

void TestWhatIfPanel::pictures()
{
    for (const Colours colours : {Colours::Light, Colours::Dark, Colours::HighContrast}) {
        applyColours(colours);
        const QString tail = u'-' + QString::fromLatin1(coloursName(colours).data());
        Panel shown(socketFinding());
        shown.find<QComboBox>("space")->setCurrentIndex(1);
        shown.panel.resize(1000, 640);
        QTest::qWait(20);
        picture(shown.panel, QStringLiteral("whatif") + tail);
        shown.type("uid", QStringLiteral("nginx"));
        shown.find<QComboBox>("space")->setCurrentIndex(2);
        shown.panel.resize(560, 480);
        QTest::qWait(20);
        picture(shown.panel, QStringLiteral("whatif-narrow") + tail);
    }
    const QFont usual = QApplication::font();
    applyColours(Colours::Light);
    QApplication::setFont(QFont(usual.family(), 2 * usual.pointSize()));
    const Panel shown(socketFinding());
    shown.find<QComboBox>("space")->setCurrentIndex(1);
    const_cast<WhatIfPanel &>(shown.panel).resize(640, 480);
    QTest::qWait(20);
    picture(const_cast<WhatIfPanel &>(shown.panel), QStringLiteral("whatif-large"));
    QApplication::setFont(usual);
}

MOUNTLENS_GUI_TEST(TestWhatIfPanel)
#include "tst_what_if_panel.moc"
