// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/gui_main.h"
#include "gui/look/file_dialog.h"

#include <QFile>
#include <QFileSystemModel>
#include <QPointer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <sys/inotify.h>
#include <unistd.h>

using namespace mountlens::ui;

class TestFileDialog : public QObject
{
    Q_OBJECT

private slots:
    void opensNoneOfTheFilesItLists();
    void goesWhenItIsClosed();
};

/// The kernel tells of each file that is opened. Of these names none says what is in the file.
void TestFileDialog::opensNoneOfTheFilesItLists()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("unknown"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("something") > 0);
    file.close();
    const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    const auto closeWatch = qScopeGuard([watch] { ::close(watch); });
    const QByteArray name = QFile::encodeName(path);
    QVERIFY(inotify_add_watch(watch, name.constData(), IN_OPEN) >= 0);

    QFileDialog *dialog = dialogToOpen(nullptr, QStringLiteral("Open"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setDirectory(folder.path());
    dialog->show();
    auto *model = dialog->findChild<QFileSystemModel *>();
    QVERIFY(model);
    QTRY_VERIFY(model->index(path).isValid());
    QTRY_VERIFY(!model->type(model->index(path)).isEmpty());
    QTest::qWait(50);
    std::array<char, 256> events{};
    const ssize_t opened = ::read(watch, events.data(), events.size());
    QCOMPARE(opened, ssize_t{-1});
    QVERIFY(file.open(QIODevice::ReadOnly)); // and this is told of
    QVERIFY(::read(watch, events.data(), events.size()) > 0);
    dialog->close();
}

void TestFileDialog::goesWhenItIsClosed()
{
    const QPointer<QFileDialog> open = dialogToOpen(nullptr, QStringLiteral("Open"));
    QCOMPARE(open->fileMode(), QFileDialog::ExistingFile);
    open->show();
    open->close();
    QTRY_VERIFY(!open);
    const QPointer<QFileDialog> save = dialogToSave(nullptr, QStringLiteral("Save"));
    QCOMPARE(save->acceptMode(), QFileDialog::AcceptSave);
    save->show();
    save->close();
    QTRY_VERIFY(!save);
}

MOUNTLENS_GUI_TEST(TestFileDialog)
#include "tst_file_dialog.moc"
