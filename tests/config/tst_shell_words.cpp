// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/shell_words.h"
#include "support/given_surroundings.h"

#include <QTest>

using namespace mountlens;
using testing::GivenSurroundings;

namespace {

const GivenSurroundings &around()
{
    static GivenSurroundings given;
    if (!given.variables.empty())
        return given;
    given.variables["HOME"] = "/home/ana";
    given.variables["DATA"] = "/srv/data";
    given.variables["SPACED"] = "/srv/my data";
    given.variables["OPTS"] = "-v a:b --rm";
    given.variables["EMPTY"] = "";
    given.users.push_back({"web", 33, 34, "/var/www"});
    return given;
}

/// "[assignments|]word,word" for each command.
std::string shownText(const ShellText &text)
{
    std::string shown;
    for (const ShellCommand &command : text.commands) {
        shown += '[';
        for (const std::string &assignment : command.assignments)
            shown += assignment + '|';
        for (std::size_t i = 0; i < command.words.size(); ++i)
            shown += (i == 0 ? "" : ",") + command.words[i];
        shown += ']';
    }
    return shown;
}

} // namespace

class TestShellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void notices_data();
    void notices();
    void lines();
    void directories();
    void expansionsOfTheCaller();
    void exports();
    void keptAndLoose();
    void limits();
};

void TestShellWords::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *promise, const char *text, const char *expected) {
        QTest::newRow(promise) << QByteArray(text) << QByteArray(expected);
    };
    row("words", "a  b\tc", "[a,b,c]");
    row("single quotes hold everything", "a 'b $DATA \\ \"c'", "[a,b $DATA \\ \"c]");
    row("double quotes expand", "\"a $DATA b\"", "[a /srv/data b]");
    row("escapes in double quotes", "\"\\$DATA \\\" \\\\ \\` \\x\"", "[$DATA \" \\ ` \\x]");
    row("a newline escaped in double quotes", "\"a\\\nb\"", "[ab]");
    row("a backslash", "a\\ b \\$DATA", "[a b,$DATA]");
    row("quotes join", "a'b'\"c\"d", "[abcd]");
    row("an empty word in quotes", "a '' \"\"", "[a,,]");
    row("C quotes", "$'a\\tb\\'c'", "[a\tb'c]");
    row("C quotes with numbers", "$'\\x41\\102\\u00e9'd",
        "[AB\xC3\xA9"
        "d]");
    row("a line goes on", "a \\\n b", "[a,b]");
    row("a line goes on within a word", "a\\\nb", "[ab]");
    row("a line goes on with CR LF", "a \\\r\n b\r\n", "[a,b]");
    row("a line goes on in spite of blanks", "a \\  \n b", "[a,b]");
    row("comments", "a # b c\nd#e", "[a][d#e]");
    row("operators", "a; b && c || d | e & f", "[a][b][c][d][e][f]");
    row("groups", "(a b); { c; }", "[a,b][{,c][}]");
    row("redirections", "a > x 2>&1 b <y >>z c &> w <<<word", "[a,b,c]");
    row("a number is no redirection", "a -p 80:80 2 > x", "[a,-p,80:80,2]");
    row("here-documents", "a <<EOF b\ntext $X\nEOF\nc", "[a,b][c]");
    row("here-documents with tabs and quotes", "a <<-'EOF'\n\tx\n\tEOF\nc", "[a][c]");
    row("process substitution is one word", "a <(b c) d", "[a,<(b c),d]");
    row("assignments before a command", "A=1 B='x y' c A=2", "[A=1|B=x y|c,A=2]");
    row("assignments count later", "A=/x\nB=$A/y\nc $B \"$A\"", "[A=/x|][B=/x/y|][c,/x/y,/x]");
    row("export counts later", "export A=/x; c $A", "[export,A=/x][c,/x]");
    row("a subshell keeps its variables", "A=1; (A=2; B=3; c $A); c $A $B",
        "[A=1|][A=2|][B=3|][c,2][c,1,$B]");
    row("and the subshells in it theirs", "A=1; (A+=2; (A+=3; c $A); c $A); c $A",
        "[A=1|][A+=2|][A+=3|][c,123][c,12][c,1]");
    row("unset", "A=1; unset A B-; c $A", "[A=1|][unset,A,B-][c,$A]");
    row("unset of the environment's", "unset -v DATA HOME; c $DATA ${HOME:-x}",
        "[unset,-v,DATA,HOME][c,$DATA,x]");
    row("unset in a subshell", "A=1; (unset A); c $A; (unset DATA); c $DATA",
        "[A=1|][unset,A][c,1][unset,DATA][c,/srv/data]");
    row("functions are no variables", "A=1; unset -f A; c $A", "[A=1|][unset,-f,A][c,1]");
    row("appending", "A=x; A+=y; c $A", "[A=x|][A+=y|][c,xy]");
    row("assigned values are not split", "A=$SPACED; c \"$A\"",
        "[A=/srv/my data|][c,/srv/my data]");
    row("arrays", "V=(-v /a:/b -v '/c d:/e')\nV+=(x)\nc \"${V[@]}\" d",
        "[c,-v,/a:/b,-v,/c d:/e,x,d]");
    row("an array without elements", "V=()\nc \"${V[@]}\" d", "[c,d]");
    row("the first of an array", "V=(p q); c $V", "[c,p]");
    row("a variable", "c $DATA ${DATA}x", "[c,/srv/data,/srv/datax]");
    row("a default for unset", "c ${NO:-x} ${NO-y} ${EMPTY:-z} a${EMPTY-w}b", "[c,x,y,z,ab]");
    row("a default that nests", "c ${NO:-${NO2:-$DATA/q}}", "[c,/srv/data/q]");
    row("a default with a tilde", "c ${NO:-~/x}", "[c,/home/ana/x]");
    row("a word if set", "c ${DATA:+yes} ${NO:+no}d", "[c,yes,d]");
    row("assigning a default", "c ${N:=5} $N", "[c,5,5]");
    row("an error if unset, but it is set", "c ${DATA:?no} ", "[c,/srv/data]");
    row("unset variables are kept", "c $NO ${NO}/x \"$NO\" ${NO:?must}",
        "[c,$NO,${NO}/x,$NO,${NO}]");
    row("other operators are kept", "c ${DATA%/*} ${#DATA}", "[c,${DATA%/*},${#DATA}]");
    row("arguments of a script vanish or are kept", "c \"$@\" $1 $?", "[c,$1,$?]");
    row("unquoted variables split", "c $OPTS", "[c,-v,a:b,--rm]");
    row("quoted ones do not", "c \"$OPTS\"", "[c,-v a:b --rm]");
    row("empty unquoted variables vanish", "c $EMPTY d", "[c,d]");
    row("home and friends", "c $HOME $PWD $USER", "[c,/home/ana,/home/ana/project,ana]");
    row("ids", "c $UID ${EUID}:${UID}", "[c,1001,1001:1001]");
    row("braces", "c --add={X,Y} -v /a/{x,\"$DATA\"}:/b {1..3} '{a,b}' ${NO:-{a,b}}",
        "[c,--add=X,--add=Y,-v,/a/x:/b,/a//srv/data:/b,1,2,3,{a,b},{a,b}]");
    row("braces in an array", "V=({a,b}c)\nc \"${V[@]}\"", "[c,ac,bc]");
    row("no braces in assignments", "A={a,b}; c \"$A\"", "[A={a,b}|][c,{a,b}]");
    row("a substitution in braces comes first", "c {$(id -u),x}", "[id,-u][c,1001,x]");
    row("a tilde", "c ~ ~/x ~web/y ~nobody/z ~+/w",
        "[c,/home/ana,/home/ana/x,/var/www/y,~nobody/z,/home/ana/project/w]");
    row("a tilde elsewhere stays", "c --volume=~/x:/y '~/a' a~", "[c,--volume=~/x:/y,~/a,a~]");
    row("a tilde in assignments", "A=~/x:~/y; c $A",
        "[A=/home/ana/x:/home/ana/y|][c,/home/ana/x:/home/ana/y]");
    row("pwd", "c $(pwd)/x `pwd`:/y \"$(pwd)\"",
        "[pwd][pwd][pwd][c,/home/ana/project/x,/home/ana/project:/y,/home/ana/project]");
    row("id", "c $(id -u):$(id -g) `id -u`", "[id,-u][id,-g][id,-u][c,1001:1001,1001]");
    row("id of another", "c $(id -u web):$(id -g web)", "[id,-u,web][id,-g,web][c,33:34]");
    row("names of the caller", "c $(id -un) $(whoami)", "[id,-un][whoami][c,ana,ana]");
    row("groups by name", "c $(getent group docker | cut -d: -f3)",
        "[getent,group,docker][cut,-d:,-f3][c,998]");
    row("groups by awk", "c $(getent group docker | awk -F: '{print $3}')",
        "[getent,group,docker][awk,-F:,{print $3}][c,998]");
    row("users by name", "c $(getent passwd web | cut -d ':' -f 4)",
        "[getent,passwd,web][cut,-d,:,-f,4][c,34]");
    row("echo", "c $(echo a b)", "[echo,a,b][c,a,b]");
    row("cd and pwd", "c $(cd .. && pwd)", "[cd,..][pwd][c,/home/ana]");
    row("other commands are kept", "c $(date +%F)/x \"`hostname -s`\"",
        "[date,+%F][hostname,-s][c,$(date +%F)/x,`hostname -s`]");
    row("a comment in place of a command is nothing",
        "c `#optional` `# the name` d $() $( # x\n) e\"`#f`\"", "[c,d,e]");
    row("nor do commands that print nothing", "c $(: the name) d\"$(true)\"",
        "[:,the,name][true][c,d]");
    row("a file is something", "c $(<x)", "[c,$(<x)]");
    row("arithmetic is kept", "c $((1 + 2))", "[c,$((1 + 2))]");
    row("commands inside come first", "ID=$(docker run img)",
        "[docker,run,img][ID=$(docker run img)|]");
    row("a user or group that is not there", "c $(id -u nope)", "[id,-u,nope][c,$(id -u nope)]");
    row("a $ prompt", "$ docker run x\n$ b", "[docker,run,x][b]");
    row("a # prompt", "# docker run x", "[docker,run,x]");
    row("a comment beside commands", "# docker run x\ndocker run y", "[docker,run,y]");
    row("a prompt with a host", "ana@box:~/x$ docker run y", "[docker,run,y]");
    row("a prompt in brackets", "[root@box ~]# podman run y", "[podman,run,y]");
    row("prompts of shells", "bash-5.1$ a b\nsh-4.4# c", "[a,b][c]");
    row("prompts with a directory", "~$ a\n~/x/y$ b\n:~# c\nhost% d\n~ % e", "[a][b][c][d][e]");
    row("an arrow behind the directory", "\xE2\x9D\xAF a\n~/x main \xE2\x9D\xAF b c", "[a][b,c]");
    row("an arrow before the directory",
        "\xE2\x9E\x9C  ~ a\n\xE2\x9E\x9C  x git:(main) \xE2\x9C\x97 b c", "[a][b,c]");
    row("an environment of Python", "(venv) $ a\n(base) ana@box:~$ b", "[a][b]");
    row("no prompts", "(b c)\nA=$ d", "[b,c][A=$|d]");
    row("a comment at the end of a line", "a ` # b `\nc", "[a][c]");
    row("a prompt of a line that goes on", "$ docker run \\\n> -v a:b x", "[docker,run,-v,a:b,x]");
    row("PowerShell", "PS C:\\> docker run `\r\n -v a:b x", "[docker,run,-v,a:b,x]");
    row("cmd", "docker run ^\n -v a:b x", "[docker,run,-v,a:b,x]");
    row("code fences", "```sh\ndocker run x\n```", "[docker,run,x]");
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "docker run x",
        "[docker,run,x]");
    row("quotes that do not end", "a 'b c", "[a,b c]");
    row("double quotes that do not end", "a \"b c", "[a,b c]");
    row("braces that do not end", "a ${b c", "[a,${b c]");
    row("parentheses that do not end", "a $(b c", "[a,$(b c]");
    row("a lone dollar", "a $ b$", "[a,$,b$]");
    row("a lone backslash at the end", "a \\", "[a]");
    row("nothing", "", "");
}

void TestShellWords::words()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto shell =
        readShellText({text.constData(), static_cast<std::size_t>(text.size())}, around());
    QVERIFY(shell);
    QCOMPARE(QByteArray::fromStdString(shownText(*shell)), expected);
}

void TestShellWords::notices_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("notice");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<int>("line");
    const auto row = [](const char *promise, const char *text, NoticeId notice,
                        const char *argument, int line) {
        QTest::newRow(promise) << QByteArray(text) << static_cast<int>(notice)
                               << QByteArray(argument) << line;
    };
    row("a command that is not run", "a\nc $(date)", NoticeId::CommandNotRun, "$(date)", 2);
    row("nor when it comes out of a variable", "A=$(date)\nc $A", NoticeId::CommandNotRun,
        "$(date)", 2);
    row("a variable nobody has set", "c $NO/x", NoticeId::VariableKept, "$NO", 1);
    row("one in a default", "c ${A:-$NO}", NoticeId::VariableKept, "$NO", 1);
    row("a path with a blank", "c -v $SPACED:/x", NoticeId::BlankInVariable, "SPACED", 1);
    row("blanks behind a backslash", "c \\ \nd", NoticeId::BlankAfterBackslash, "", 1);
}

void TestShellWords::notices()
{
    QFETCH(QByteArray, text);
    QFETCH(int, notice);
    QFETCH(QByteArray, argument);
    QFETCH(int, line);
    const auto shell = readShellText(text.toStdString(), around());
    QVERIFY(shell);
    const Notices &notices = shell->commands.back().notices;
    QCOMPARE(notices.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(notices[0].id), notice);
    QCOMPARE(QByteArray::fromStdString(notices[0].args.empty() ? "" : notices[0].args[0]),
             argument);
    QCOMPARE(static_cast<int>(notices[0].line), line);
}

void TestShellWords::lines()
{
    const auto shell = readShellText("a\n\nb \\\n c\nd <<X\n1\nX\ne", around());
    QVERIFY(shell);
    std::vector<std::uint32_t> lines;
    for (const ShellCommand &command : shell->commands)
        lines.push_back(command.line);
    QCOMPARE(lines, (std::vector<std::uint32_t>{1, 3, 5, 8}));
}

void TestShellWords::directories()
{
    const auto shell =
        readShellText("cd /srv && a; cd x; b; (cd y; c); d; cd; e; cd $NO; f", around());
    QVERIFY(shell);
    std::string shown;
    for (const ShellCommand &command : shell->commands) {
        if (command.words.at(0) != "cd")
            shown += command.words[0] + '=' + command.directory + ' ';
    }
    QCOMPARE(shown, std::string("a=/srv b=/srv/x c=/srv/x/y d=/srv/x e=/home/ana f=/home/ana "));
}

void TestShellWords::expansionsOfTheCaller()
{
    const auto shell = readShellText("sudo docker run -u $(id -u):$UID $HOME", around());
    QVERIFY(shell);
    const std::vector<CallerExpansion> expected{{"$(id -u)", "1001"}, {"$UID", "1001"}};
    QVERIFY(shell->commands.back().ofCaller == expected);
}

void TestShellWords::exports()
{
    const auto shell = readShellText("docker a\nA=1\nexport A B=2\nC=3\n(export D=4; docker b)\n"
                                     "docker c; unset A; docker d; other",
                                     around());
    QVERIFY(shell);
    std::string shown;
    for (const ShellCommand &command : shell->commands) {
        if (command.words.empty() || command.words[0] == "export" || command.words[0] == "unset")
            continue;
        shown += command.words.back() + '[';
        for (const auto &[name, value] : command.exported)
            shown += std::string(name).append("=").append(value).append(" ");
        shown += ']';
    }
    QCOMPARE(shown, std::string("a[]b[A=1 B=2 D=4 ]c[A=1 B=2 ]d[B=2 ]other[]"));
}

void TestShellWords::keptAndLoose()
{
    const auto shell =
        readShellText("A=$(x)/y; c $NO $(y)/z '$LITERAL' \"$Q\" `b c` \\$E $A", around());
    QVERIFY(shell);
    const std::set<std::string> kept{"$(x)", "$NO", "$(y)", "$Q", "`b c`"};
    QVERIFY(shell->kept == kept);
    const std::set<std::string> loose{"$NO", "`b c`"};
    QVERIFY(shell->loose == loose);
}

void TestShellWords::limits()
{
    QVERIFY(!readShellText(std::string((1U << 20) + 1, 'a'), around()));
    std::string doubling = "A=xxxxxxxxxxxxxxxx\n";
    for (int i = 0; i < 200; ++i)
        doubling += "A=$A$A$A$A\nc $A $A $A\n";
    QVERIFY(readShellText(doubling, around()));
    std::string nested;
    for (int i = 0; i < 2000; ++i)
        nested += "$(a ";
    QVERIFY(readShellText(nested + std::string(2000, ')'), around()));
    std::string braces;
    for (int i = 0; i < 2000; ++i)
        braces += "${A:-";
    QVERIFY(readShellText(braces + std::string(2000, '}'), around()));
    QVERIFY(readShellText(std::string(100000, '`'), around()));
    QVERIFY(readShellText(std::string(500000, '(') + "A=1", around()));
    QVERIFY(readShellText(std::string(500000, '{'), around()));
}

QTEST_APPLESS_MAIN(TestShellWords)
#include "tst_shell_words.moc"
