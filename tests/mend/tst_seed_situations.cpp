// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The situations of five articles that people read about containers and rights, on real engines.
#include "played.h"
#include "program_under_test.h"
#include "real/caller.h"
#include "real/demo_image.h"
#include "real/own_world.h"
#include "support/skip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace mountlens::mend {

namespace {

using real::EngineKind;
using real::EngineStage;
using real::RunResult;

RunResult mountlens(const QStringList &words)
{
    return real::runProgram(real::asRoot() + QStringList{QString::fromLatin1(kMountlens)} + words);
}

bool grantsTooMuch(const QString &word)
{
    return word.contains(QLatin1String("777")) || word.contains(QLatin1String("o+"))
           || word.contains(QLatin1String("a+")) || word == QLatin1String("--privileged");
}

bool anyArgument(const Fix &fix, bool (*is)(const QString &))
{
    const auto inStep = [is](const FixStep &step) {
        return std::any_of(step.argv.begin(), step.argv.end(), is);
    };
    return std::any_of(fix.run.begin(), fix.run.end(), inStep)
           || std::any_of(fix.engineAdd.begin(), fix.engineAdd.end(), is)
           || std::any_of(fix.command.begin(), fix.command.end(), is);
}

/// --user with uid 0, one word or two.
bool runsAsRoot(const Fix &fix)
{
    const QString words = (fix.engineAdd + fix.command).join(QLatin1Char(' ')) + QLatin1Char(' ');
    return words.contains(QLatin1String("--user 0")) || words.contains(QLatin1String("--user=0"))
           || words.contains(QLatin1String("--user root"));
}

const Fix *fixOf(const Proposal &proposal, const char *kind)
{
    const int number = proposal.numberOf(QLatin1String(kind));
    return number == 0 ? nullptr : &proposal.fixes[static_cast<std::size_t>(number - 1)];
}

/// Everything that would open what was shut carries a high risk.
bool isHigh(const Fix &fix)
{
    return fix.kind == QLatin1String("leave") || fix.risk == QLatin1String("high");
}

} // namespace

class SeedSituations : public QObject
{
    Q_OBJECT

public:
    explicit SeedSituations(std::string missing)
        : m_missing(std::move(missing))
    {
    }

private slots:
    void initTestCase()
    {
        MOUNTLENS_NEED_NOTHING_MISSING(m_missing);
        placeProgramUnderTest();
    }
    void keptSnapshots_data();
    void keptSnapshots();
    void dokuwikiForAWorkerThatIsNotRoot();
    void dokuwikiBeforeItRuns();
    void aSecretOfRoot_data();
    void aSecretOfRoot();
    void rootReadsItsSecret();
    void rootWithoutDacOverride();
    void capabilitiesFromAMask();
    void textsThatAreNotAboutFiles_data();
    void textsThatAreNotAboutFiles();
    void allMountsBreakUnderARemap();
    void theDockerSocketUnderARemap();
    void cleanupTestCase() { m_stage.reset(); }

private:
    /// Why it does not run; empty: it does.
    std::string stageOf(EngineKind kind)
    {
        if (m_stage && m_stage->kind() == kind)
            return {};
        m_stage.reset();
        QString whyNot;
        m_stage = EngineStage::start(kind, whyNot);
        return whyNot.toStdString();
    }

    std::string m_missing;
    std::unique_ptr<EngineStage> m_stage;
    int m_number = 0;
};

#define MOUNTLENS_NOTHING_WRONG(act)                                                               \
    do {                                                                                           \
        const QString wrong_ = (act);                                                              \
        QVERIFY2(wrong_.isEmpty(), qPrintable(wrong_));                                            \
    } while (false)

/// Those of tests/data/seeds, which tests/cases/tst_seed_snapshots.cpp reads: where MOUNTLENS_SEEDS
/// names a folder, they are written there.
void SeedSituations::keptSnapshots_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("cause");
    const int plain = int(EngineKind::DockerPlain);
    const int remap = int(EngineKind::DockerRemap);
    QTest::newRow("1-dokuwiki") << plain << "create /dokuwiki/data/pages/new.txt"
                                << "-v /srv/wiki:/dokuwiki/data/pages"
                                << "dir 0755 1000:1000 /srv/wiki;"
                                   "file 0644 1000:1000 /srv/wiki/start.txt"
                                << "101:101"
                                << "owner-mode-mismatch";
    QTest::newRow("2-root-secret") << plain << "read /tmp/secrets.txt"
                                   << "--user 999 -v /srv/root/secrets.txt:/tmp/secrets.txt"
                                   << "dir 0700 0:0 /srv/root;"
                                      "file 0600 0:0 /srv/root/secrets.txt"
                                   << ""
                                   << "owner-mode-mismatch";
    QTest::newRow("3-capabilities") << plain << "list /home/ana"
                                    << "--cap-drop DAC_OVERRIDE -v /srv/ana:/home/ana"
                                    << "dir 0700 1000:1000 /srv/ana;"
                                       "file 0600 1000:1000 /srv/ana/notes.txt"
                                    << ""
                                    << "capability-dropped";
    QTest::newRow("4-userns-remap") << remap << "create /data/new.txt"
                                    << "-v /srv/data:/data -v /srv/conf:/etc/app:ro "
                                       "-v /srv/log:/var/log/app"
                                    << "dir 0755 1000:1000 /srv/data;dir 0755 0:0 /srv/conf;"
                                       "file 0600 0:0 /srv/conf/app.conf;dir 0755 0:0 /srv/log"
                                    << ""
                                    << "unmapped-owner-no-override";
    QTest::newRow("5-docker-socket") << remap << "connect /var/run/docker.sock"
                                     << "-v /srv/docker.sock:/var/run/docker.sock"
                                     << "socket 0660 0:998 /srv/docker.sock"
                                     << ""
                                     << "unmapped-owner-no-override";
}

void SeedSituations::keptSnapshots()
{
    QFETCH(int, engine);
    QFETCH(QString, operation);
    QFETCH(QString, flags);
    QFETCH(QString, tree);
    QFETCH(QString, user);
    QFETCH(QString, cause);
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(static_cast<EngineKind>(engine)));
    const std::vector<QByteArray> words = {cause.toLatin1(), operation.toLatin1(), flags.toLatin1(),
                                           tree.toLatin1(), user.toLatin1()};
    const MendCase row = {.name = QTest::currentDataTag(),
                          .cause = words[0].constData(),
                          .code = EACCES,
                          .operation = words[1].constData(),
                          .flags = words[2].constData(),
                          .tree = words[3].constData(),
                          .user = words[4].constData()};
    Played played(*m_stage, row, m_number++);
    MOUNTLENS_NOTHING_WRONG(played.isDenied());
    MOUNTLENS_NOTHING_WRONG(played.isExplained());
    const QString folder = qEnvironmentVariable("MOUNTLENS_SEEDS");
    const QString file = folder + QStringLiteral("/%1.mlsnap").arg(QString::fromLatin1(row.name));
    MOUNTLENS_NOTHING_WRONG(played.isToldBySnapshot(folder.isEmpty() ? QString() : file));
}

/// es: the host "knows" 101 by number; an ACL for it is better than giving the files away.
void SeedSituations::dokuwikiForAWorkerThatIsNotRoot()
{
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(EngineKind::DockerPlain));
    const MendCase row = {.name = "dokuwiki",
                          .cause = "owner-mode-mismatch",
                          .code = EACCES,
                          .operation = "create /dokuwiki/data/pages/new.txt",
                          .flags = "-v {t}/wiki:/dokuwiki/data/pages",
                          .tree =
                              "dir 0755 1000:1000 {t}/wiki;file 0644 1000:1000 {t}/wiki/start.txt",
                          .user = "101:101"};
    Played played(*m_stage, row, m_number++);
    MOUNTLENS_NOTHING_WRONG(played.isDenied());
    MOUNTLENS_NOTHING_WRONG(played.isExplained());
    const Proposal &proposal = played.proposal();
    QCOMPARE(proposal.numberOf(QStringLiteral("setfacl")), 1);
    QVERIFY2(proposal.numberOf(QStringLiteral("chown")) > 1, qPrintable(proposal.kinds()));
    const int user = proposal.numberOf(QStringLiteral("user"));
    QVERIFY2(user == 0 || user > proposal.numberOf(QStringLiteral("chown")),
             qPrintable(proposal.kinds()));
    for (const Fix &fix : proposal.fixes)
        QVERIFY2(!anyArgument(fix, grantsTooMuch) && !runsAsRoot(fix), qPrintable(fix.kind));
    MOUNTLENS_NOTHING_WRONG(played.isApplied(1));
    MOUNTLENS_NOTHING_WRONG(played.works());
    MOUNTLENS_NOTHING_WRONG(played.isUndone());
}

/// es: who reads the article has the command and nothing else; the image's own user is root, and
/// the worker is asked about by its number.
void SeedSituations::dokuwikiBeforeItRuns()
{
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(EngineKind::DockerPlain));
    const MendCase row = {.name = "dokuwiki before it runs",
                          .cause = "owner-mode-mismatch",
                          .code = EACCES,
                          .operation = "create /dokuwiki/data/pages/new.txt",
                          .flags = "-v {t}/wiki:/dokuwiki/data/pages",
                          .tree =
                              "dir 0755 1000:1000 {t}/wiki;file 0644 1000:1000 {t}/wiki/start.txt",
                          .user = "101:101",
                          .subject = Subject::Command};
    Played played(*m_stage, row, m_number++);
    MOUNTLENS_NOTHING_WRONG(played.isDenied());
    MOUNTLENS_NOTHING_WRONG(played.isExplained());
    QCOMPARE(played.proposal().numberOf(QStringLiteral("setfacl")), 1);
}

void SeedSituations::aSecretOfRoot_data()
{
    QTest::addColumn<QString>("flags");
    QTest::newRow("--user 999") << "--user 999 -v {t}/secrets.txt:/tmp/secrets.txt";
    QTest::newRow("--user 1001") << "--user 1001 -v {t}/secrets.txt:/tmp/secrets.txt";
}

/// pt: the denial is what its owner wanted. That the directory above is shut to all but root on the
/// host has nothing to do with it.
void SeedSituations::aSecretOfRoot()
{
    QFETCH(QString, flags);
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(EngineKind::DockerPlain));
    const QByteArray words = flags.toLatin1().replace("{t}", "{t}/root");
    const MendCase row = {.name = "a secret of root",
                          .cause = "owner-mode-mismatch",
                          .code = EACCES,
                          .operation = "read /tmp/secrets.txt",
                          .flags = words.constData(),
                          .tree = "dir 0700 0:0 {t}/root;file 0600 0:0 {t}/root/secrets.txt"};
    Played played(*m_stage, row, m_number++);
    MOUNTLENS_NOTHING_WRONG(played.isDenied());
    MOUNTLENS_NOTHING_WRONG(played.isExplained());
    QCOMPARE(played.proposal().numberOf(QStringLiteral("leave")), 1);
    for (const Fix &fix : played.proposal().fixes)
        QVERIFY2(!runsAsRoot(fix), qPrintable(fix.kind));
}

void SeedSituations::rootReadsItsSecret()
{
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(EngineKind::DockerPlain));
    const int number = m_number++;
    const Scenery scenery(number, filled("file 0600 0:0 {t}/secrets.txt", number, {}));
    const QString path = QString::fromStdString(scenery.root()) + QLatin1String("/secrets.txt");
    const QString command =
        QStringLiteral("docker run -v %1:/tmp/secrets.txt demo/base:1 /probe").arg(path);
    const RunResult answer = mountlens({QStringLiteral("check"), QStringLiteral("--command"),
                                        command, QStringLiteral("--op"), QStringLiteral("read"),
                                        QStringLiteral("/tmp/secrets.txt")});
    QVERIFY2(answer.exit == 0, qPrintable(answer.out + answer.err));
}

/// es: root inside is root outside, but not with every capability.
void SeedSituations::rootWithoutDacOverride()
{
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(EngineKind::DockerPlain));
    const MendCase row = {.name = "root without DAC_OVERRIDE",
                          .cause = "capability-dropped",
                          .code = EACCES,
                          .operation = "list /p",
                          .flags = "--cap-drop DAC_OVERRIDE -v {t}/p:/p",
                          .tree = "dir 0700 1000:1000 {t}/p;file 0600 1000:1000 {t}/p/f"};
    Played played(*m_stage, row, m_number++);
    MOUNTLENS_NOTHING_WRONG(played.isDenied());
    MOUNTLENS_NOTHING_WRONG(played.isExplained());
    const Fix *capability = fixOf(played.proposal(), "capability");
    QVERIFY2(capability, qPrintable(played.proposal().kinds()));
    QVERIFY(capability->recreate);
    for (const Fix &fix : played.proposal().fixes)
        QVERIFY2(!anyArgument(fix, grantsTooMuch), qPrintable(fix.kind));
}

/// es: Docker's default set as /proc shows it; DAC_OVERRIDE is there, DAC_READ_SEARCH is not.
void SeedSituations::capabilitiesFromAMask()
{
    const int number = m_number++;
    const Scenery scenery(number, filled("dir 0700 1000:1000 {t}/p", number, {}));
    const QString path = QString::fromStdString(scenery.root()) + QLatin1String("/p");
    const auto exitWith = [&](const char *capabilities) {
        return mountlens({QStringLiteral("check"), QStringLiteral("--as"), QStringLiteral("0:0"),
                          QStringLiteral("--caps"), QString::fromLatin1(capabilities),
                          QStringLiteral("--op"), QStringLiteral("list"), path})
            .exit;
    };
    QCOMPARE(exitWith("00000000a80425fb"), 0);
    QCOMPARE(exitWith("00000000a80425f9"), 1); // without DAC_OVERRIDE
    QCOMPARE(exitWith("dac_read_search"), 0);
}

void SeedSituations::textsThatAreNotAboutFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the clock") << "date: cannot set date: Operation not permitted";
    QTest::newRow("a raw socket") << "ping: permission denied (are you root?)";
}

void SeedSituations::textsThatAreNotAboutFiles()
{
    QFETCH(QString, text);
    const RunResult answer = mountlens(
        {QStringLiteral("check"), QStringLiteral("--error"), text, QStringLiteral("--json")});
    const QJsonObject object = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QVERIFY2(object.value(QLatin1String("recognised")).toBool(), qPrintable(answer.err));
    QVERIFY(object.contains(QLatin1String("aboutFiles")));
    QVERIFY(!object.value(QLatin1String("aboutFiles")).toBool());
}

/// fr: one cause for all of them, fixes for each, and what opting out costs.
void SeedSituations::allMountsBreakUnderARemap()
{
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(EngineKind::DockerRemap));
    for (const char *operation : {"create /a/new", "write /b/f", "list /c"}) {
        const MendCase row = {
            .name = "remapped mounts",
            .cause = "unmapped-owner-no-override",
            .code = EACCES,
            .operation = operation,
            .flags = "-v {t}/a:/a -v {t}/b:/b -v {t}/c:/c",
            .tree = "dir 0755 0:0 {t}/a;dir 0755 1000:1000 {t}/b;file 0644 1000:1000 {t}/b/f;"
                    "dir 0700 1000:1000 {t}/c"};
        Played played(*m_stage, row, m_number++);
        MOUNTLENS_NOTHING_WRONG(played.isDenied());
        MOUNTLENS_NOTHING_WRONG(played.isExplained());
        const Fix *host = fixOf(played.proposal(), "userns");
        QVERIFY2(host, qPrintable(played.proposal().kinds()));
        QCOMPARE(host->risk, QStringLiteral("high"));
        QVERIFY2(played.proposal().numberOf(QStringLiteral("userns")) > 1, "opting out is first");
    }
}

/// pl: the socket equals root on the host, whichever way it is opened; a group that is added is
/// another one outside.
void SeedSituations::theDockerSocketUnderARemap()
{
    MOUNTLENS_NEED_NOTHING_MISSING(stageOf(EngineKind::DockerRemap));
    const MendCase row = {.name = "the Docker socket",
                          .cause = "unmapped-owner-no-override",
                          .code = EACCES,
                          .operation = "connect /var/run/docker.sock",
                          .flags = "-v {t}/docker.sock:/var/run/docker.sock",
                          .tree = "socket 0660 0:998 {t}/docker.sock"};
    Played played(*m_stage, row, m_number++);
    MOUNTLENS_NOTHING_WRONG(played.isDenied());
    MOUNTLENS_NOTHING_WRONG(played.isExplained());
    const Proposal &proposal = played.proposal();
    QCOMPARE(proposal.numberOf(QStringLiteral("leave")), 1);
    QVERIFY2(std::all_of(proposal.fixes.begin(), proposal.fixes.end(), isHigh),
             qPrintable(proposal.kinds()));
    for (const char *kind : {"relay", "setfacl", "userns"})
        QVERIFY2(fixOf(proposal, kind), qPrintable(proposal.kinds()));
    QVERIFY2(!fixOf(proposal, "group-add"), qPrintable(proposal.kinds()));
    QVERIFY2(proposal.withheld.contains(QStringLiteral("group-add")),
             qPrintable(proposal.withheld.join(QLatin1Char(' '))));
}

} // namespace mountlens::mend

int main(int argc, char **argv)
{
    mountlens::real::rememberPrograms();
    mountlens::mend::rememberProgramUnderTest();
    return mountlens::real::runInOwnWorld([argc, argv](const std::string &missing) {
        mountlens::mend::SeedSituations test(missing);
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_seed_situations.moc"
