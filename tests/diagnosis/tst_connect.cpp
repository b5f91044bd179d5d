// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "support/decision_rows.h"

using namespace mountlens;

class TestConnect : public QObject
{
    Q_OBJECT

private slots:
    void connecting_data();
    void connecting() { answerRow(); }
};

void TestConnect::connecting_data()
{
    questionColumn();
    const char *user = "1000:1000";
    const char *tree = R"(
        socket /s 0777 0:0 listening
        socket /docker.sock 0660 0:999 listening
        socket /silent 0777 0:0
        socket /silent-shut 0700 0:0
        socket /dgram 0777 0:0 dgram
        socket /read-only 0755 0:0 listening
        symlink /l -> s
        file /f 0666 0:0
        file /shut 0600 0:0
        dir  /d 0777 0:0
        fs   data
        socket data:/s 0777 0:0 listening
        mount /ro fs data ro
        fs   frozen ro
        socket frozen:/s 0777 0:0 listening
        socket frozen:/shut 0700 0:0 listening
        file frozen:/f 0666 0:0
        mount /frozen fs frozen
        fs   maps
        socket maps:/s 0777 5:5 listening
        mount /m fs maps idmap 0:1000:1
    )";
    const Outcome refused = denied(ECONNREFUSED, R::NotASocket);
    const Outcome shut = denied(EACCES, R::OtherClassDenies);
    row("somebody listens", tree, user, Op::Connect, "/s", allowed());
    row("through a link", tree, user, Op::Connect, "/l", allowed());
    row("write permission is needed", tree, user, Op::Connect, "/read-only", shut);
    row("by group", tree, "1000:1000:999", Op::Connect, "/docker.sock", allowed());
    row("without the group", tree, user, Op::Connect, "/docker.sock", shut);
    row("nobody listens", tree, user, Op::Connect, "/silent",
        denied(ECONNREFUSED, R::NobodyListening));
    row("permission before refusal", tree, user, Op::Connect, "/silent-shut", shut);
    row("another socket type", tree, user, Op::Connect, "/dgram",
        denied(EPROTOTYPE, R::WrongSocketType));
    row("a file", tree, user, Op::Connect, "/f", refused);
    row("a directory", tree, user, Op::Connect, "/d", refused);
    row("a file without permission", tree, user, Op::Connect, "/shut", shut);
    row("missing", tree, user, Op::Connect, "/none", denied(ENOENT, R::EntryMissing));
    row("a read-only mount does not matter", tree, user, Op::Connect, "/ro/s", allowed());
    row("a read-only superblock does not matter", tree, user, Op::Connect, "/frozen/s", allowed());
    row("permission matters there", tree, user, Op::Connect, "/frozen/shut", shut);
    row("a file on a read-only superblock", tree, user, Op::Connect, "/frozen/f",
        denied(EROFS, R::SuperblockReadOnly));
    row("an owner without mapping", tree, "0:0 +all", Op::Connect, "/m/s",
        denied(EACCES, R::WriteToUnmappedIds));
    row("107 bytes are the longest path", tree, user, Op::Connect, std::string(106, '/') + "s",
        allowed());
    row("108 bytes are too long", tree, user, Op::Connect, std::string(107, '/') + "s",
        denied(EINVAL, R::SocketPathTooLong));
    row("unknown whether somebody listens", "socket /s 0777 0:0 unread questions", user,
        Op::Connect, "/s", undetermined(R::FactMissing));
}

QTEST_APPLESS_MAIN(TestConnect)
#include "tst_connect.moc"
