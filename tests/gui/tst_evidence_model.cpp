// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "cases/finding_case.h"
#include "gui/fake_reader.h"
#include "gui/gui_main.h"
#include "gui/models/evidence_model.h"
#include "gui/pseudo.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace mountlens;
using namespace mountlens::ui;

class TestEvidenceModel : public QObject
{
    Q_OBJECT

private slots:
    void behaves();
    void factsAreAsTheSystemGaveThem_data();
    void factsAreAsTheSystemGaveThem();
    void mountsAreShownOnce();
    void capabilitiesHaveNamesAndNumbers();
    void differencesToTheEnginesDefault();
    void everythingIsEscaped();
    void rowsAndAllCanBeCopied();
    void languageChanges();
};

namespace {

constexpr const char *kSnapshot = "packaging/dokuwiki.mlsnap";

FindingViewPtr snapshotView()
{
    return viewOf(test::findingOf(kSnapshot));
}

QString valueOf(const std::vector<Evidence> &all, const QString &name, const QString &fact)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Evidence &evidence) {
        return evidence.name == name && evidence.fact == fact;
    });
    return found == all.end() ? QString() : found->value;
}

} // namespace

void TestEvidenceModel::behaves()
{
    EvidenceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setView(snapshotView());
    QVERIFY(model.rowCount() > 10);
    model.retranslate();
    model.setView(nullptr);
    model.retranslate();
    QCOMPARE(model.rowCount(), 0);
}

void TestEvidenceModel::factsAreAsTheSystemGaveThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("beginning");
    const QString pages = QStringLiteral("pages");
    QTest::newRow("stat") << pages << QStringLiteral("stat") << QStringLiteral("040700 1000:1000 ");
    QTest::newRow("behind the denial")
        << QStringLiteral("start.txt") << QStringLiteral("stat") << QStringLiteral("100644 ");
    QTest::newRow("uids") << QString() << QStringLiteral("Uid")
                          << QStringLiteral("101 101 101 101");
    QTest::newRow("map") << QString() << QStringLiteral("uid_map")
                         << QStringLiteral("0 0 4294967295");
    QTest::newRow("capabilities") << QString() << QStringLiteral("CapEff")
                                  << QStringLiteral("0000000000000000");
    QTest::newRow("umask") << QString() << QStringLiteral("Umask") << QStringLiteral("0022");
}

void TestEvidenceModel::factsAreAsTheSystemGaveThem()
{
    QFETCH(const QString, name);
    QFETCH(const QString, fact);
    QFETCH(const QString, beginning);
    const QString value = valueOf(evidenceOf(*snapshotView()), name, fact);
    QVERIFY2(value.startsWith(beginning), qPrintable(value));
}

void TestEvidenceModel::mountsAreShownOnce()
{
    const auto all = evidenceOf(*snapshotView());
    const auto mounts = std::count_if(all.begin(), all.end(), [](const Evidence &evidence) {
        return evidence.fact == QLatin1StringView("mountinfo");
    });
    QCOMPARE(mounts, 2);
    QVERIFY(valueOf(all, QStringLiteral("pages"), QStringLiteral("mountinfo"))
                .contains(QStringLiteral(" /wiki ")));
}

void TestEvidenceModel::capabilitiesHaveNamesAndNumbers()
{
    const FindingPtr finding =
        test::findingIn("dir /a 0700 0:0", "host", "7:7", test::requestTo(Operation::List, "/a"));
    finding->opened->subject.credentials.effective =
        CapabilitySet(0xa80425fbU).with(Capability::SysAdmin);
    const QString value =
        valueOf(evidenceOf(*viewOf(finding)), QString(), QStringLiteral("CapEff"));
    QVERIFY(value.startsWith(QStringLiteral("00000000a82425fb  ")));
    QVERIFY(value.contains(QStringLiteral("CAP_CHOWN")));
}

void TestEvidenceModel::differencesToTheEnginesDefault()
{
    const FindingPtr finding =
        test::findingIn("dir /a 0700 0:0", "host", "7:7", test::requestTo(Operation::List, "/a"));
    finding->opened->subject.credentials.effective =
        CapabilitySet().with(Capability::SysAdmin).with(Capability::Chown);
    finding->opened->around.defaultCapabilities =
        CapabilitySet().with(Capability::Chown).with(Capability::Fowner);
    QStringList words;
    for (const Evidence &evidence : evidenceOf(*viewOf(finding))) {
        if (!evidence.words.isEmpty())
            words += evidence.value;
    }
    QCOMPARE(words, QStringList({QStringLiteral("CAP_SYS_ADMIN"), QStringLiteral("CAP_FOWNER")}));
}

void TestEvidenceModel::everythingIsEscaped()
{
    const FindingPtr finding =
        test::findingIn("dir /a 0700 0:0", "host", "7:7", test::requestTo(Operation::List, "/a"));
    finding->opened->subject.securityLabel = std::string("evil\n\x1b[31m");
    const QString value =
        valueOf(evidenceOf(*viewOf(finding)), QString(), QStringLiteral("attr/current"));
    QVERIFY(value.contains(QStringLiteral("\\x1b")));
    QVERIFY(!value.contains(u'\n'));
}

void TestEvidenceModel::rowsAndAllCanBeCopied()
{
    EvidenceModel model;
    model.setView(snapshotView());
    QCOMPARE(model.rowText(0).count(u'\t'), 2);
    QVERIFY(model.rowText(0).startsWith(QStringLiteral("/\tstat\t040755 0:0")));
    QCOMPARE(model.wholeText().count(u'\n'), model.rowCount());
    QVERIFY(model.wholeText().startsWith(model.rowText(0) + u'\n'));
}

void TestEvidenceModel::languageChanges()
{
    EvidenceModel model;
    model.setView(snapshotView());
    const int rows = model.rowCount();
    QVERIFY(test::installPseudo());
    model.retranslate();
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(model.headerData(EvidenceModel::Value, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(u'['));
    QVERIFY(model.index(rows - 1, EvidenceModel::About).data().toString().contains(u'['));
    test::removePseudo();
}

MOUNTLENS_GUI_TEST(TestEvidenceModel)
#include "tst_evidence_model.moc"
