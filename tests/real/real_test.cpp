// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "real_test.h"

#include "demo_image.h"
#include "engine_cases.h"
#include "live_judge.h"
#include "own_world.h"
#include "planned_judge.h"
#include "running_container.h"
#include "system/live_test.h"

#include <QTest>

#include <algorithm>
#include <cstdio>

namespace mountlens::real {

class RealTest : public QObject
{
    Q_OBJECT

public:
    RealTest(EngineKind kind, std::string missing)
        : m_kind(kind)
        , m_missing(std::move(missing))
    {
    }

private slots:
    void initTestCase()
    {
        if (m_missing.empty()) {
            QString whyNot;
            m_stage = EngineStage::start(m_kind, whyNot);
            m_missing = whyNot.toStdString();
        }
        MOUNTLENS_NEED_NOTHING_MISSING(m_missing);
        m_socket = m_stage->socketPath();
        QVERIFY2(!m_socket.isEmpty(), qPrintable(m_stage->log()));
        m_cases = casesFor(m_kind);
        m_major = m_stage->majorVersion();
        QVERIFY(m_major > 0);
    }

    void container_data()
    {
        QTest::addColumn<int>("number");
        const std::vector<EngineCase> cases = casesFor(m_kind);
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << static_cast<int>(i);
    }

    void container()
    {
        QFETCH(int, number);
        const EngineCase &row = m_cases[static_cast<std::size_t>(number)];
        const HostTree tree(number);
        const QString name = QStringLiteral("mlreal%1").arg(number);
        runBefore(row, tree, name);
        if (QTest::currentTestFailed())
            return;
        const Questions questions = questionsFor(wordsOf(row.places, tree, name));
        const RunCommand command = runCommand(*m_stage, name, wordsOf(row.flags, tree, name),
                                              QString::fromUtf8(row.image));
        const PlannedJudge planned(typed(command, questions));
        RunningContainer container(*m_stage, command);
        ++m_containers;
        Truth truth;
        if (refuses(row))
            expectRefusal(container, QString::fromUtf8(row.refusal), truth);
        else
            judgeLive(container, questions, truth);
        if (QTest::currentTestFailed())
            return;
        const QStringList wrong = planned.comparePlanned(truth);
        m_plannedOpen += truth.refusal.isEmpty() ? planned.undetermined() : 0;
        m_refused += truth.refusal.isEmpty() ? 0 : 1;
        m_plannedDisagreements += wrong.size();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void cleanupTestCase()
    {
        if (!m_stage)
            return;
        if (m_failed)
            std::fputs(qPrintable(m_stage->log()), stderr);
        std::printf("%s: %d containers (%d refused), %zu questions (%lld allowed), live "
                    "disagreements %lld, planned disagreements %lld, planned undetermined %zu\n",
                    qPrintable(m_stage->engineName()), m_containers, m_refused, m_questions,
                    static_cast<long long>(m_allowed), static_cast<long long>(m_disagreements),
                    static_cast<long long>(m_plannedDisagreements), m_plannedOpen);
        m_stage.reset();
    }

private:
    [[nodiscard]] bool refuses(const EngineCase &row) const
    {
        const bool starts = row.startsSince != 0 && m_major >= row.startsSince;
        return *row.refusal && !starts;
    }

    void runBefore(const EngineCase &row, const HostTree &tree, const QString &name)
    {
        const QList<QByteArray> commands = QByteArray(row.before).split(';');
        for (const QByteArray &command : commands) {
            if (command.trimmed().isEmpty())
                continue;
            const RunResult result = m_stage->run(beforeWords(wordsOf(command, tree, name)));
            QVERIFY2(result.exit == 0, qPrintable(result.err));
        }
    }

    /// Containers need the same options as the one that is asked about.
    [[nodiscard]] QStringList beforeWords(const QStringList &words) const
    {
        if (words.first() != QLatin1String("run") && words.first() != QLatin1String("create"))
            return words;
        return QStringList{words.first()} + m_stage->runOptions() + words.mid(1);
    }

    [[nodiscard]] TypedCommand typed(const RunCommand &command, const Questions &questions) const
    {
        TypedCommand planned;
        planned.kind = m_kind;
        planned.command = command.typed(*m_stage);
        planned.workingDirectory = QStringLiteral("/");
        planned.caller = m_stage->isRootless() ? kAna : 0;
        planned.socketPath = m_socket;
        planned.dataRoot = m_stage->dataRoot();
        planned.questions = questions;
        return planned;
    }

    static void expectRefusal(const RunningContainer &container, const QString &words, Truth &truth)
    {
        QVERIFY2(!container.ready(), "the engine started what it should refuse");
        truth.refusal = container.errorText();
        QVERIFY2(truth.refusal.contains(words), qPrintable(truth.refusal));
    }

    void judgeLive(RunningContainer &container, const Questions &questions, Truth &truth)
    {
        QVERIFY2(container.ready(), qPrintable(container.errorText()));
        const std::optional<Pid> pid = container.mainPid();
        QVERIFY2(pid, "the engine does not tell the pid");
        const LiveJudge live(*pid, questions);
        const auto codes = container.perform(questions);
        QVERIFY2(codes, "the container did not answer every question");
        truth.codes = *codes;
        const QStringList wrong = live.compareLive(truth);
        m_questions += questions.size();
        m_disagreements += wrong.size();
        m_allowed += std::count(truth.codes.begin(), truth.codes.end(), 0);
        const QString who = container.introduction().join(QStringLiteral(" | "));
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(wrong.join(QLatin1Char('\n')) + QLatin1Char('\n') + who));
    }

    EngineKind m_kind;
    std::string m_missing;
    std::unique_ptr<EngineStage> m_stage;
    QString m_socket;
    std::vector<EngineCase> m_cases;
    int m_major = 0;
    int m_containers = 0;
    std::size_t m_questions = 0;
    std::ptrdiff_t m_allowed = 0;
    qsizetype m_disagreements = 0;
    qsizetype m_plannedDisagreements = 0;
    std::size_t m_plannedOpen = 0;
    int m_refused = 0;
    bool m_failed = false;
};

int runRealTest(EngineKind kind, int argc, char **argv)
{
    rememberPrograms();
    return runInOwnWorld([kind, argc, argv](const std::string &missing) {
        RealTest test(kind, missing);
        return QTest::qExec(&test, argc, argv);
    });
}

} // namespace mountlens::real

#include "real_test.moc"
