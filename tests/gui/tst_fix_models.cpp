// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc cannot read the standard library's <concepts>
#include "gui/fix_stage.h"
#include "gui/fixes/fix_outcome_model.h"
#include "gui/fixes/leave_note.h"
#include "gui/fixes/preview_model.h"
#include "gui/fixes/save_files.h"
#include "gui/gui_main.h"
#include "gui/look/cell_delegate.h"
#include "text/fix_text.h"
#endif

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mountlens;
using namespace mountlens::ui;
using namespace mountlens::test;

class TestFixModels : public QObject
{
    Q_OBJECT

private slots:
    void outcomesOfEveryKind_data();
    void outcomesOfEveryKind();
    void theQuestionComesFirstWhereItIsNoneOfTheFour();
    void whatCannotBeCalculatedIsNotClaimed();
    void wordsAndShapesTogether();
    void outcomeInAnotherLanguage();
    void filesOfARealFix();
    void aFileThatIsToBeMade();
    void entriesThatGo();
    void flagsHaveTheirRow();
    void hostileBytesStayInTheirCell();
    void previewOfEveryKind_data();
    void previewOfEveryKind();
    void previewInAnotherLanguage();
    void notes();
    void notesAreBounded();
    void savedForTheOwnerOnly();
    void nothingIsOverwrittenUnasked();
    void linksAreNotFollowed();
    void faultsHaveWords();
    void namesOfScripts();
};

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

void addKinds()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < kFixKindCount; ++i)
        QTest::newRow(fixKindName(static_cast<FixKind>(i)).data()) << static_cast<int>(i);
}

QString textAt(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

int verdictAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(FixOutcomeModel::VerdictRole).toInt();
}

FileToSave script(const QString &path)
{
    return {path, "#!/bin/sh\n", kPrivateScript};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

void TestFixModels::outcomesOfEveryKind_data()
{
    addKinds();
}

void TestFixModels::outcomesOfEveryKind()
{
    QFETCH(int, kind);
    FixOutcomeModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    const Fix fix = fixOf(static_cast<FixKind>(kind));
    model.setFix(fix, Operation::Create, VerdictKind::Denied);
    QCOMPARE(model.rowCount(), static_cast<int>(kOutcomeCount));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < FixOutcomeModel::ColumnCount; ++column)
            QVERIFY(!textAt(model, row, column).isEmpty());
    }
    QCOMPARE(verdictAt(model, 2, FixOutcomeModel::After), static_cast<int>(fix.after.create));
    model.setFix(fixOf(FixKind::Setfacl), Operation::Chmod, VerdictKind::Denied);
    QCOMPARE(model.rowCount(), static_cast<int>(kOutcomeCount) + 1);
}

void TestFixModels::theQuestionComesFirstWhereItIsNoneOfTheFour()
{
    FixOutcomeModel model;
    model.setFix(fixOf(FixKind::Chown), Operation::Chmod, VerdictKind::Denied);
    QCOMPARE(textAt(model, 0, FixOutcomeModel::What), QStringLiteral("chmod"));
    QCOMPARE(verdictAt(model, 0, FixOutcomeModel::Before), static_cast<int>(VerdictKind::Denied));
    QCOMPARE(verdictAt(model, 0, FixOutcomeModel::After), static_cast<int>(VerdictKind::Allowed));
}

void TestFixModels::whatCannotBeCalculatedIsNotClaimed()
{
    Fix fix = fixOf(FixKind::Relabel);
    fix.verdictAfter = VerdictKind::Undetermined;
    FixOutcomeModel model;
    model.setFix(fix, Operation::Read, VerdictKind::Undetermined);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(verdictAt(model, row, FixOutcomeModel::After),
                 static_cast<int>(VerdictKind::Undetermined));
}

void TestFixModels::wordsAndShapesTogether()
{
    FixOutcomeModel model;
    model.setFix(fixOf(FixKind::Setfacl), Operation::Create, VerdictKind::Denied);
    const QModelIndex after = model.index(1, FixOutcomeModel::After);
    QCOMPARE(after.data().toString(), QStringLiteral("Allowed"));
    QCOMPARE(after.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Allowed"));
    QCOMPARE(after.data(SymbolRole).toInt(), static_cast<int>(Symbol::Allowed));
    QCOMPARE(after.data(ToneRole).toInt(), static_cast<int>(Tone::Allowed));
    QVERIFY(after.data(Qt::FontRole).isValid());
    QVERIFY(!model.index(0, FixOutcomeModel::After).data(Qt::FontRole).isValid());
    QCOMPARE(textAt(model, 0, FixOutcomeModel::What), QStringLiteral("list"));
    Fix file = fixOf(FixKind::Setfacl);
    file.before.directory = false;
    model.setFix(file, Operation::Read, VerdictKind::Denied);
    QCOMPARE(textAt(model, 0, FixOutcomeModel::What), QStringLiteral("read"));
}

void TestFixModels::outcomeInAnotherLanguage()
{
    FixOutcomeModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.retranslate();
    model.setFix(fixOf(FixKind::Setfacl), Operation::Create, VerdictKind::Denied);
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(cells.count(), 1);
}

void TestFixModels::filesOfARealFix()
{
    const FindingPtr finding = wikiFinding();
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setFix(finding->fixes.fixes.front());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(textAt(model, 0, PreviewModel::Object), QStringLiteral("/wiki"));
    QCOMPARE(textAt(model, 1, PreviewModel::Object), QString());
    QCOMPARE(textAt(model, 1, PreviewModel::Object, Qt::AccessibleTextRole),
             QStringLiteral("/wiki"));
    QCOMPARE(textAt(model, 0, PreviewModel::Before), QStringLiteral("1000:1000"));
    QCOMPARE(textAt(model, 0, PreviewModel::After), QStringLiteral("1000:1000"));
    QVERIFY(!model.index(0, 0).data(PreviewModel::ChangedRole).toBool());
    QCOMPARE(textAt(model, 1, PreviewModel::Before), QStringLiteral("drwxr-xr-x 0755"));
    QCOMPARE(textAt(model, 1, PreviewModel::After), QStringLiteral("drwxrwxr-x 0775"));
    QVERIFY(model.index(1, 0).data(PreviewModel::ChangedRole).toBool());
    QCOMPARE(textAt(model, 2, PreviewModel::What), QStringLiteral("ACL"));
    QCOMPARE(textAt(model, 3, PreviewModel::What), QString());
    QCOMPARE(textAt(model, 3, PreviewModel::What, Qt::AccessibleTextRole), QStringLiteral("ACL"));
    QCOMPARE(textAt(model, 3, PreviewModel::Before), QStringLiteral("–"));
    QCOMPARE(textAt(model, 3, PreviewModel::After), QStringLiteral("user:101:rwx"));
    QVERIFY(!model.index(2, 0).data(PreviewModel::ChangedRole).toBool());
    QVERIFY(model.index(3, 0).data(PreviewModel::ChangedRole).toBool());
}

void TestFixModels::aFileThatIsToBeMade()
{
    PreviewModel model;
    model.setFix(fixOf(FixKind::Precreate));
    QCOMPARE(textAt(model, 0, PreviewModel::Before), QStringLiteral("not there yet"));
    QCOMPARE(textAt(model, 0, PreviewModel::After), QStringLiteral("101:101"));
    QCOMPARE(textAt(model, 1, PreviewModel::Before), QStringLiteral("–"));
    const int last = model.rowCount() - 1;
    QCOMPARE(textAt(model, last, PreviewModel::After), QStringLiteral("user:101:rwx"));
    QVERIFY(textAt(model, last, PreviewModel::What).startsWith(QStringLiteral("default ACL")));
}

void TestFixModels::entriesThatGo()
{
    Fix fix = fixOf(FixKind::Setfacl);
    fix.files.front().before = "1:1 770\nuser::rwx\nuser:5:rwx\nmask::rwx";
    fix.files.front().after = "1:1 750\nuser::rwx\nmask::r-x";
    PreviewModel model;
    model.setFix(fix);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(textAt(model, 3, PreviewModel::Before), QStringLiteral("mask::rwx"));
    QCOMPARE(textAt(model, 3, PreviewModel::After), QStringLiteral("mask::r-x"));
    QCOMPARE(textAt(model, 4, PreviewModel::Before), QStringLiteral("user:5:rwx"));
    QCOMPARE(textAt(model, 4, PreviewModel::After), QStringLiteral("–"));
}

void TestFixModels::flagsHaveTheirRow()
{
    PreviewModel model;
    model.setFix(fixOf(FixKind::Chattr));
    const int last = model.rowCount() - 1;
    QCOMPARE(textAt(model, last, PreviewModel::Before), QStringLiteral("i"));
    QCOMPARE(textAt(model, last, PreviewModel::After), QStringLiteral("–"));
}

void TestFixModels::hostileBytesStayInTheirCell()
{
    Fix fix = fixOf(FixKind::Setfacl);
    fix.files.front().path = "/a\nb<b>\xe2\x80\xae\x1b[31m";
    fix.files.front().before = "nonsense";
    fix.files.front().after = "1:1 99999999999999999999\n\n\n";
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setFix(fix);
    const QString path = textAt(model, 0, PreviewModel::Object);
    QCOMPARE(path, QStringLiteral("/a\\x0ab<b>\\u202e\\x1b[31m"));
    QCOMPARE(textAt(model, 1, PreviewModel::After), QStringLiteral("99999999999999999999"));
}

void TestFixModels::previewOfEveryKind_data()
{
    addKinds();
}

void TestFixModels::previewOfEveryKind()
{
    QFETCH(int, kind);
    const Fix fix = fixOf(static_cast<FixKind>(kind));
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setFix(fix);
    QCOMPARE(model.rowCount() > 0, !fix.files.empty());
    model.setFix(Fix());
    QCOMPARE(model.rowCount(), 0);
}

void TestFixModels::previewInAnotherLanguage()
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.retranslate();
    model.setFix(fixOf(FixKind::Setfacl));
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(headers.count(), 1);
    QCOMPARE(cells.count(), 1);
}

void TestFixModels::notes()
{
    const FindingPtr finding = wikiFinding();
    const QDateTime when(QDate(2026, 3, 9), QTime(14, 5));
    const QString note = leaveNote(*finding, QStringLiteral("Known."), {}, when);
    QVERIFY2(note.contains(QStringLiteral("ML-D007")), qPrintable(note));
    QVERIFY(note.contains(QStringLiteral("2026-03-09T14:05:00")));
    QVERIFY(note.contains(QStringLiteral("/wiki/new.txt")));
    QVERIFY(note.contains(QStringLiteral("Known.")));
    QVERIFY(note.endsWith(u'\n'));
    QVERIFY(!leaveNote(*finding, {}, {}, when).contains(QStringLiteral("Known")));
}

void TestFixModels::notesAreBounded()
{
    const FindingPtr finding = wikiFinding();
    const QDateTime when(QDate(2026, 3, 9), QTime(14, 5));
    const QString plain = leaveNote(*finding, {}, QStringLiteral("why"), when);
    const QString hostile =
        leaveNote(*finding, {}, QStringLiteral("a\nb\x1b[2J\u202e") + QString(10000, u'x'), when);
    QCOMPARE(hostile.count(u'\n'), plain.count(u'\n'));
    QVERIFY(!hostile.contains(QChar(0x1b)) && !hostile.contains(QChar(0x202e)));
    QVERIFY(hostile.size() < plain.size() + kLongestReason + 32);
}

void TestFixModels::savedForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.sh"));
    const QString two = folder.filePath(QStringLiteral("two.txt"));
    const SaveResult result = saveFiles({script(one), {two, "text", kPrivateText}}, Overwrite::No);
    QCOMPARE(result.fault, SaveFault::None);
    QCOMPARE(contentOf(one), QByteArray("#!/bin/sh\n"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString &path : {one, two})
        QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(QFileInfo(one).isExecutable());
    QVERIFY(!(QFileInfo(two).permissions() & QFileDevice::ExeOwner));
}

void TestFixModels::nothingIsOverwrittenUnasked()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(QStringLiteral("one.sh"));
    const QString two = folder.filePath(QStringLiteral("two.sh"));
    QCOMPARE(saveFiles({{two, "mine", kPrivateText}}, Overwrite::No).fault, SaveFault::None);
    const SaveResult refused = saveFiles({script(one), script(two)}, Overwrite::No);
    QCOMPARE(refused.fault, SaveFault::Taken);
    QCOMPARE(refused.paths, QStringList(two));
    QVERIFY(!QFileInfo::exists(one));
    QCOMPARE(contentOf(two), QByteArray("mine"));
    QCOMPARE(saveFiles({script(one), script(two)}, Overwrite::Yes).fault, SaveFault::None);
    QCOMPARE(contentOf(two), QByteArray("#!/bin/sh\n"));
    QVERIFY(QFileInfo(two).isExecutable());
}

void TestFixModels::linksAreNotFollowed()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link.sh"));
    QVERIFY(QFile::link(target, link));
    for (const Overwrite overwrite : {Overwrite::No, Overwrite::Yes})
        QCOMPARE(saveFiles({script(link)}, overwrite).fault, SaveFault::Link);
    QVERIFY(!QFileInfo::exists(target));
    QCOMPARE(saveFiles({script(folder.path())}, Overwrite::Yes).fault, SaveFault::NotAFile);
}

void TestFixModels::faultsHaveWords()
{
    const QString path = QStringLiteral("/nowhere/at/all/one.sh");
    const SaveResult result = saveFiles({script(path)}, Overwrite::No);
    QCOMPARE(result.fault, SaveFault::CannotSave);
    QVERIFY(saveFaultText(result).contains(path));
    QVERIFY(!result.system.isEmpty());
    for (const SaveFault fault : {SaveFault::Taken, SaveFault::Link, SaveFault::NotAFile})
        QVERIFY(saveFaultText({fault, {path}, {}}).contains(path));
    QVERIFY(saveFaultText({}).isEmpty());
}

void TestFixModels::namesOfScripts()
{
    QCOMPARE(scriptName(1), QStringLiteral("mountlens-fix-1.sh"));
    QCOMPARE(undoScriptName(1), undoPathFor(scriptName(1)));
    QCOMPARE(undoPathFor(QStringLiteral("/a.sh/mine")), QStringLiteral("/a.sh/mine-undo.sh"));
}

MOUNTLENS_GUI_TEST(TestFixModels)
#include "tst_fix_models.moc"
