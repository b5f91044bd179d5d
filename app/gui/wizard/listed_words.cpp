// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/wizard/listed_words.h"

#include "text/fill.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mountlens::ui {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("Guide", words);
}

/// Engines allow names that fill a page.
QString nameOf(const ListedContainer &container)
{
    constexpr std::size_t kShortId = 12;
    constexpr qsizetype kMaxName = 120;
    const QString name =
        shownBytes(container.name.empty() ? container.id.substr(0, kShortId) : container.name);
    return name.size() <= kMaxName ? name : name.left(kMaxName - 1) + u'…';
}

AnswerWords programWords(const ListedContainer &container)
{
    const QString name = nameOf(container);
    const QString image = shownBytes(container.image);
    QString note;
    if (container.pid) {
        //: Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)
        note = image.isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("Guide", "running"))
                   : fill(translated(QT_TRANSLATE_NOOP("Guide", "%1, running")), {image});
    } else {
        //: Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)
        note = image.isEmpty()
                   ? translated(QT_TRANSLATE_NOOP("Guide", "stopped"))
                   : fill(translated(QT_TRANSLATE_NOOP("Guide", "%1, stopped")), {image});
    }
    return {name, note, name};
}

AnswerWords folderWords(const FolderChoice &folder)
{
    const QString target = shownBytes(folder.target);
    if (folder.source.empty())
        return {target, {}, target};
    //: A folder to choose; %1 is its path on this computer (/wiki)
    const QString text = fill(translated(QT_TRANSLATE_NOOP("Guide", "Folder %1 of this computer")),
                              {shownBytes(folder.source)});
    const QString note =
        folder.readOnly
            //: Below a folder to choose; %1 is the path that the container knows it by
            ? translated(QT_TRANSLATE_NOOP("Guide", "Inside it is called %1 (only reading)"))
            //: Below a folder to choose; %1 is the path that the container knows it by
            : translated(QT_TRANSLATE_NOOP("Guide", "Inside it is called %1"));
    return {text, fill(note, {target}), shownBytes(folder.source)};
}

enum class Kind : std::uint8_t {
    Other,
    WebServer,
    Database,
};

Kind kindOf(std::string_view command)
{
    constexpr std::array<std::string_view, 8> kWebServers = {
        "nginx", "apache2", "httpd", "caddy", "lighttpd", "traefik", "php-fpm", "haproxy"};
    constexpr std::array<std::string_view, 7> kDatabases = {
        "postgres", "mysqld", "mariadbd", "redis-server", "mongod", "valkey-server", "influxd"};
    const auto is = [command](std::string_view name) { return command.starts_with(name); };
    if (std::any_of(kWebServers.begin(), kWebServers.end(), is))
        return Kind::WebServer;
    return std::any_of(kDatabases.begin(), kDatabases.end(), is) ? Kind::Database : Kind::Other;
}

/// %1 is the name of a program, %2 its number.
QString administratorSentence(Kind kind)
{
    switch (kind) {
    case Kind::WebServer:
        //: Who works in a container; %1 is the name of a program (nginx), %2 a user id (0)
        return translated(
            QT_TRANSLATE_NOOP("Guide", "The web server as administrator (%1, number %2)"));
    case Kind::Database:
        //: Who works in a container; %1 is the name of a program (postgres), %2 a user id (0)
        return translated(
            QT_TRANSLATE_NOOP("Guide", "The database as administrator (%1, number %2)"));
    case Kind::Other:
        break;
    }
    //: Who works in a container; %1 is the name of a program (sleep), %2 a user id (0)
    return translated(QT_TRANSLATE_NOOP("Guide", "The program %1 as administrator (number %2)"));
}

QString workerSentence(Kind kind)
{
    switch (kind) {
    case Kind::WebServer:
        //: Who works in a container; %1 is the name of a program (nginx), %2 a user id (101)
        return translated(QT_TRANSLATE_NOOP("Guide", "The web server (%1, number %2)"));
    case Kind::Database:
        //: Who works in a container; %1 is the name of a program (postgres), %2 a user id (999)
        return translated(QT_TRANSLATE_NOOP("Guide", "The database (%1, number %2)"));
    case Kind::Other:
        break;
    }
    //: Who works in a container; %1 is the name of a program (sleep), %2 a user id (101)
    return translated(QT_TRANSLATE_NOOP("Guide", "The program %1 (number %2)"));
}

AnswerWords workerWords(const ListedUser &user)
{
    const QString number = idText(user.uid);
    const QString brief = workerText(user.seen.command, number);
    const Kind kind = kindOf(user.seen.command);
    const bool administrator = user.uid->value() == 0;
    const QString sentence = administrator ? administratorSentence(kind) : workerSentence(kind);
    return {fill(sentence, {shownBytes(user.seen.command), number}), {}, brief};
}

} // namespace

std::vector<AnswerWords> listedWords(GuidePage page, const Answers &answers, const Known &known)
{
    std::vector<AnswerWords> words;
    if (page == GuidePage::Program) {
        for (const ProgramChoice &choice : programChoices(known))
            words.push_back(programWords(*choice.container));
    }
    if (page == GuidePage::Folder) {
        for (const FolderChoice &choice : folderChoices(answers, known))
            words.push_back(folderWords(choice));
    }
    if (page == GuidePage::Who) {
        for (const WorkerChoice &choice : workerChoices(answers, known))
            words.push_back(workerWords(*choice.user));
    }
    return words;
}

QString workerText(std::string_view command, const QString &number)
{
    if (command.empty()) {
        //: Who is meant, as part of a sentence or alone; %1 is a user id (101)
        return fill(translated(QT_TRANSLATE_NOOP("Guide", "Number %1")), {number});
    }
    //: Who is meant, as part of a sentence or alone; %1 is a program (nginx), %2 a user id (101)
    return fill(translated(QT_TRANSLATE_NOOP("Guide", "%1 (number %2)")),
                {shownBytes(command), number});
}

} // namespace mountlens::ui
