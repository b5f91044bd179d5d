// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "mend_test.h"

#include "kernel/checked.h"
#include "played.h"
#include "program_under_test.h"
#include "real/demo_image.h"
#include "real/own_world.h"
#include "support/skip.h"

#include <QTest>

#include <cstdio>
#include <exception>

namespace mountlens::mend {

namespace {

struct Tally
{
    int situations = 0;
    int denied = 0;
    int causes = 0;
    int fixes = 0;
    int undone = 0;
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
                    "undo exact %d\n",
                    QTest::currentAppName(), m_tally.situations, m_tally.denied, m_tally.causes,
                    m_tally.fixes, m_tally.undone);
        m_stage.reset();
        QCOMPARE(m_tally.denied, m_tally.situations);
        QCOMPARE(m_tally.causes, m_tally.situations);
        QCOMPARE(m_tally.fixes, m_tally.situations);
        QCOMPARE(m_tally.undone, m_tally.situations);
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

    QString mends(Played &played)
    {
        QString wrong = played.isApplied();
        if (wrong.isEmpty())
            wrong = played.works();
        if (!wrong.isEmpty())
            return wrong;
        ++m_tally.fixes;
        wrong = played.isUndone();
        m_tally.undone += wrong.isEmpty() ? 1 : 0;
        return wrong;
    }

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
