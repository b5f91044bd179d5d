// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "mend_test.h"

#include "kernel/checked.h"
#include "played.h"
#include "program_under_test.h"
#include "real/demo_image.h"
#include "real/own_world.h"
#include "support/skip.h"

#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <exception>
#include <map>

namespace mountlens::mend {

namespace {

struct Tally
{
    int situations = 0;
    int denied = 0;
    int causes = 0;
    int fixes = 0;
    int undone = 0;
    /// Fixes of lower ranks, and those that worked and were undone.
    int others = 0;
    int othersRight = 0;
};

} // namespace

class MendTest : public QObject
{
    Q_OBJECT

public:
    MendTest(real::EngineKind kind, std::string missing)
        : m_kind(kind)
        , m_missing(std::move(missing))
        , m_situations(situationsFor(kind))
    {
    }

private slots:
    void initTestCase()
    {
        if (m_missing.empty()) {
            QString whyNot;
            m_stage = real::EngineStage::start(m_kind, whyNot);
            m_missing = whyNot.toStdString();
        }
        MOUNTLENS_NEED_NOTHING_MISSING(m_missing);
        placeProgramUnderTest();
        QVERIFY2(!m_stage->socketPath().isEmpty(), qPrintable(m_stage->log()));
    }

    void situation_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < m_situations.size(); ++i)
            QTest::newRow(m_situations[i].name) << static_cast<int>(i);
    }

    void situation()
    {
        QFETCH(int, number);
        ++m_tally.situations;
        QString wrong;
        try {
            Played played(*m_stage, m_situations[static_cast<std::size_t>(number)], number);
            wrong = play(played);
        } catch (const std::exception &failure) {
            wrong = QString::fromLocal8Bit(failure.what());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void cleanupTestCase()
    {
        if (!m_stage)
            return;
        std::printf("%s: %d situations, denied as expected %d, cause right %d, first fix works %d, "
                    "undo exact %d; of %d other fixes right %d\n",
                    QTest::currentAppName(), m_tally.situations, m_tally.denied, m_tally.causes,
                    m_tally.fixes, m_tally.undone, m_tally.others, m_tally.othersRight);
        m_stage.reset();
        QCOMPARE(m_tally.denied, m_tally.situations);
        QCOMPARE(m_tally.causes, m_tally.situations);
        QCOMPARE(m_tally.fixes, m_tally.situations);
        QCOMPARE(m_tally.undone, m_tally.situations);
        QCOMPARE(m_tally.othersRight, m_tally.others);
    }

private:
    /// The first act that went wrong; a wrong cause alone does not end the play.
    QString play(Played &played)
    {
        if (QString wrong = played.isDenied(); !wrong.isEmpty())
            return wrong;
        ++m_tally.denied;
        const QString unexplained = played.isExplained();
        m_tally.causes += unexplained.isEmpty() ? 1 : 0;
        QString wrong = mends(played);
        return unexplained.isEmpty() || wrong.isEmpty() ? unexplained + wrong
                                                        : unexplained + QLatin1String("; ") + wrong;
    }

    /// The first fix, and of every kind a few more.
    QString mends(Played &played)
    {
        QString wrong;
        const int first = played.firstFix(wrong);
        if (first == 0)
            return wrong;
        wrong = played.isApplied(first);
        if (wrong.isEmpty())
            wrong = played.works();
        if (!wrong.isEmpty())
            return wrong;
        ++m_tally.fixes;
        if (wrong = played.isUndone(); !wrong.isEmpty())
            return wrong;
        ++m_tally.undone;
        return triesOthers(played, first);
    }

    QString triesOthers(Played &played, int first)
    {
        QStringList wrong;
        const std::vector<Fix> &fixes = played.proposal().fixes;
        for (std::size_t i = 0; i < fixes.size(); ++i) {
            const int rank = static_cast<int>(i) + 1;
            if (rank == first || !canBeTried(fixes[i]) || m_tried[fixes[i].kind]++ >= kOfAKind)
                continue;
            ++m_tally.others;
            const QString what = playsAgain(played, rank);
            m_tally.othersRight += what.isEmpty() ? 1 : 0;
            if (!what.isEmpty())
                wrong << fixes[i].inWords() + QLatin1String(": ") + what;
        }
        return wrong.join(QLatin1String("; "));
    }

    /// socat is needed for a relay, and for nothing else.
    static bool canBeTried(const Fix &fix)
    {
        static const bool relays =
            !QStandardPaths::findExecutable(QStringLiteral("socat")).isEmpty();
        return fix.isReady() && (relays || fix.kind != QLatin1String("relay"));
    }

    static QString playsAgain(Played &played, int rank)
    {
        QString wrong = played.isDeniedAgain();
        if (wrong.isEmpty())
            wrong = played.isApplied(rank);
        if (wrong.isEmpty())
            wrong = played.works();
        return wrong.isEmpty() ? played.isUndone() : wrong;
    }

    /// Of those that are not the first of their situation.
    const int kOfAKind = qEnvironmentVariableIsSet("MOUNTLENS_MEND_ALL") ? 999 : 3;
    std::map<QString, int> m_tried;

    real::EngineKind m_kind;
    std::string m_missing;
    std::vector<MendCase> m_situations;
    std::unique_ptr<real::EngineStage> m_stage;
    Tally m_tally;
};

int runMendTest(real::EngineKind kind, int argc, char **argv)
{
    real::rememberPrograms();
    rememberProgramUnderTest();
    return real::runInOwnWorld([kind, argc, argv](const std::string &missing) {
        MendTest test(kind, missing);
        return QTest::qExec(&test, argc, argv);
    });
}

} // namespace mountlens::mend

#include "mend_test.moc"
