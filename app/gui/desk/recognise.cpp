// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/desk/recognise.h"

#include "messages/error_message.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace mountlens::ui {

namespace {

constexpr int kMaxLines = 200;
constexpr int kMaxPath = 4096;

/// What stands before the sign of a prompt: nothing, "ana@host:~", "[root@host ~]", "(venv)".
bool looksLikePrompt(const QString &before)
{
    const QString text = before.trimmed();
    return text.isEmpty() || text.contains(u'@') || text.startsWith(u'(')
           || (text.startsWith(u'[') && text.endsWith(u']'));
}

/// "$ ", "# ", "ana@host:~$ ", "[ana@host ~]# " and the like.
QString withoutPrompt(const QString &line)
{
    constexpr qsizetype kMaxPrompt = 160;
    static const QString kSigns = QStringLiteral("$#%>\u276f");
    const qsizetype end = std::min(line.size() - 1, kMaxPrompt);
    for (qsizetype i = 0; i < end; ++i) {
        const bool isSign = kSigns.contains(line[i]) && line[i + 1].isSpace();
        if (isSign && looksLikePrompt(line.left(i)))
            return line.mid(i + 1).trimmed();
    }
    return line.trimmed();
}

bool isAssignment(const QString &word)
{
    static const QRegularExpression kAssignment(QStringLiteral("^[A-Za-z_]\\w*="));
    return kAssignment.match(word).hasMatch();
}

/// Up to the program's own name: sudo -u ana, env A=b, time...
qsizetype afterPrefix(const QStringList &words)
{
    static const QStringList kPrefixes = {
        QStringLiteral("sudo"),  QStringLiteral("doas"), QStringLiteral("env"),
        QStringLiteral("time"),  QStringLiteral("exec"), QStringLiteral("command"),
        QStringLiteral("nohup"),
    };
    static const QStringList kWithValue = {QStringLiteral("-u"), QStringLiteral("-g"),
                                           QStringLiteral("--user"), QStringLiteral("--group")};
    qsizetype at = 0;
    bool prefixed = false;
    for (; at < words.size(); ++at) {
        const QString &word = words[at];
        if (kPrefixes.contains(word))
            prefixed = true;
        else if (prefixed && kWithValue.contains(word))
            ++at;
        else if (!isAssignment(word) && !(prefixed && word.startsWith(u'-')))
            break;
    }
    return std::min(at, words.size());
}

/// Whether one of `verbs` follows, with nothing before it but options and their values.
bool verbFollows(const QStringList &words, qsizetype at, const QStringList &verbs)
{
    bool mayBeValue = false;
    for (; at < words.size(); ++at) {
        const QString &word = words[at];
        if (verbs.contains(word))
            return true;
        const bool isOption = word.startsWith(u'-');
        if (!isOption && !mayBeValue && word != QStringLiteral("container"))
            return false;
        mayBeValue = isOption && !word.contains(u'=');
    }
    return false;
}

/// Whether a line starts containers.
bool isCommand(const QString &line)
{
    static const QStringList kEngines = {QStringLiteral("docker"), QStringLiteral("podman"),
                                         QStringLiteral("nerdctl")};
    static const QStringList kVerbs = {QStringLiteral("run"), QStringLiteral("create")};
    static const QStringList kComposeVerbs = kVerbs + QStringList{QStringLiteral("up")};
    static const QString kCompose = QStringLiteral("compose");
    constexpr qsizetype kMaxBegin = 2000;
    const QStringList words = line.left(kMaxBegin).simplified().split(u' ');
    const qsizetype at = afterPrefix(words);
    if (at == words.size())
        return false;
    const QString program = words[at].mid(words[at].lastIndexOf(u'/') + 1);
    if (program == QStringLiteral("docker-compose") || program == QStringLiteral("podman-compose"))
        return verbFollows(words, at + 1, kComposeVerbs);
    if (!kEngines.contains(program))
        return false;
    const qsizetype compose = words.indexOf(kCompose, at);
    return verbFollows(words, at + 1, kVerbs)
           || (compose > 0 && verbFollows(words, at + 1, {kCompose})
               && verbFollows(words, compose + 1, kComposeVerbs));
}

bool holdsCommand(const QString &text)
{
    const QStringList lines = text.left(kMaxOfferedText).split(u'\n');
    const auto end = lines.begin() + std::min<qsizetype>(lines.size(), kMaxLines);
    return std::any_of(lines.begin(), end,
                       [](const QString &line) { return isCommand(withoutPrompt(line)); });
}

bool holdsError(const QString &text)
{
    return !recogniseErrors(text.left(kMaxOfferedText).toStdString()).empty();
}

bool isTextFile(const QFileInfo &info)
{
    static const QStringList kSuffixes = {QStringLiteral("txt"), QStringLiteral("log"),
                                          QStringLiteral("sh")};
    return kSuffixes.contains(info.suffix().toLower());
}

} // namespace

PastedText recognisedText(const QString &text)
{
    return holdsCommand(text) && !holdsError(text) ? PastedText::Command : PastedText::Message;
}

QString pastedPath(const QString &text)
{
    QString path = text.left(kMaxOfferedText).trimmed();
    if (path.size() > kMaxPath || path.contains(u'\n'))
        return {};
    const bool quoted = path.size() > 2 && (path.front() == u'\'' || path.front() == u'"')
                        && path.back() == path.front();
    if (quoted)
        path = path.mid(1, path.size() - 2);
    if (path.startsWith(QStringLiteral("file://")))
        return QUrl(path).toLocalFile();
    return path.startsWith(u'/') ? path : QString();
}

OfferedFile offeredFile(const QString &path)
{
    if (path.endsWith(QStringLiteral(".mlsnap")))
        return {OfferedKind::Snapshot, {}};
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    if (!isTextFile(info))
        return {OfferedKind::Configuration, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return {OfferedKind::Text, QString::fromUtf8(file.read(kMaxOfferedText))};
}

} // namespace mountlens::ui
