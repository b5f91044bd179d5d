// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// The recogniser against the catalogues of glibc, coreutils, findutils, tar and sed as the
/// distribution ships them: what a program says in another language has to be read as what it says
/// in English.
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "messages/error_message.h"
#include "model/request.h"
#include "support/skip.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>

using namespace mountlens;

class TestMessageCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void errnos_data();
    void errnos();
    void operations_data();
    void operations();
};

namespace {

using Catalogue = QMap<QByteArray, QByteArray>;

quint32 numberAt(const QByteArray &file, quint32 offset)
{
    quint32 number = 0;
    if (offset + sizeof number <= static_cast<std::size_t>(file.size()))
        std::memcpy(&number, file.constData() + offset, sizeof number);
    return number;
}

/// One of a table of strings. gettext's manual, "The Format of GNU MO Files".
QByteArray stringAt(const QByteArray &file, quint32 table, quint32 index)
{
    const quint32 entry = table + 8 * index;
    return file.mid(static_cast<qsizetype>(numberAt(file, entry + 4)),
                    static_cast<qsizetype>(numberAt(file, entry)));
}

/// Empty where it is not installed.
Catalogue readCatalogue(const QString &language, const QString &domain)
{
    QFile file(QStringLiteral("/usr/share/locale/%1/LC_MESSAGES/%2.mo").arg(language, domain));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    constexpr quint32 kMagic = 0x950412de;
    if (numberAt(bytes, 0) != kMagic)
        return {};
    Catalogue catalogue;
    for (quint32 i = 0; i < numberAt(bytes, 8); ++i) {
        const QByteArray source = stringAt(bytes, numberAt(bytes, 12), i);
        if (!source.isEmpty() && !source.contains('\0') && !source.contains('\4'))
            catalogue.insert(source, stringAt(bytes, numberAt(bytes, 16), i));
    }
    return catalogue;
}

/// A message of printf with names in place of its %s; empty where it has anything else.
QByteArray filled(QByteArray message)
{
    // Some have their own marks around the name.
    const bool marked = message.contains("`%s'") || message.contains("\"%s")
                        || message.contains("%s\"") || message.contains("\u00ab")
                        || message.contains("\u201e");
    const std::array<QByteArray, 2> kNames =
        marked ? std::array<QByteArray, 2>{"/srv/data/f1", "/srv/data/f2"}
               : std::array<QByteArray, 2>{"'/srv/data/f1'", "'/srv/data/f2'"};
    for (int i = 0; i < 2; ++i)
        message.replace("%" + QByteArray::number(i + 1) + "$s",
                        kNames[static_cast<std::size_t>(i)]);
    for (const QByteArray &name : kNames) {
        const qsizetype at = message.indexOf("%s");
        if (at >= 0)
            message.replace(at, 2, name);
    }
    return message.contains('%') || message.contains('\n') ? QByteArray() : message;
}

std::optional<RecognisedError> recognised(const QByteArray &line)
{
    const auto errors = recogniseErrors(line.toStdString());
    return errors.size() == 1 ? std::optional(errors.front()) : std::nullopt;
}

QByteArray shown(const RecognisedError &error)
{
    QByteArray text = error.errnoValue ? strerrorname_np(*error.errnoValue) : "-";
    for (const Operation operation : error.operations)
        text += ' ' + QByteArray::fromStdString(std::string(operationName(operation)));
    for (const std::string &path : error.paths)
        text += ' ' + QByteArray::fromStdString(path);
    return text;
}

/// Questions, notices, refusals of the program's own, behind which no errno stands, and what a
/// catalogue translates as something else.
bool isNoFailure(const QByteArray &message)
{
    // clang-format off
    constexpr std::array kNotices = std::to_array<const char *>(
        {"? ", "Not purging", "Removing", "Symbolic link", "The current directory", "across",
         "backup", "command: \"", "cyclic", "dangling", "dereference", "environment",
         "fstat failed", "hard link", "has been replaced", "jump to", "just-created",
         "link name is too long", "matching i-node", "move directory onto", "name for user ID",
         "overwrite directory", "removing", "stdin", "through", "timeout",
         "unable to remove target", "-c '", "' -d"});
    // clang-format on
    return std::any_of(kNotices.begin(), kNotices.end(),
                       [&message](const char *notice) { return message.contains(notice); });
}

/// Less than a call that fits is not enough; more, where a language has one word for two calls, is.
bool saysWhat(const RecognisedError &error, const RecognisedError &english)
{
    const auto isThere = [&error](Operation operation) {
        return std::find(error.operations.begin(), error.operations.end(), operation)
               != error.operations.end();
    };
    return error.errnoValue == english.errnoValue && error.paths == english.paths
           && std::all_of(english.operations.begin(), english.operations.end(), isThere);
}

/// Some sentences are the same in two languages; then none is named.
bool isOfLanguage(const RecognisedError &error, const QByteArray &tag)
{
    return error.language.empty() || error.language == tag.first(2).toStdString()
           || error.language == tag.toStdString();
}

void addLanguages()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("language");
    for (const char *folder : {"es", "pt_BR", "fr", "pl"})
        QTest::newRow(folder) << QString::fromLatin1(folder) << QByteArray(folder);
    QTest::newRow("pt_PT") << QStringLiteral("pt") << QByteArrayLiteral("pt_PT");
}

} // namespace

void TestMessageCatalogues::errnos_data()
{
    addLanguages();
}

void TestMessageCatalogues::errnos()
{
    QFETCH(const QString, folder);
    QFETCH(const QByteArray, language);
    const Catalogue libc = readCatalogue(folder, QStringLiteral("libc"));
    if (libc.isEmpty())
        MOUNTLENS_NEED_NOTHING_MISSING("the catalogue of glibc (libc-l10n)");
    int held = 0;
    QStringList wrong;
    for (int number = 1; number < 134; ++number) {
        const QByteArray english = strerrordesc_np(number);
        const auto expected = recognised("prog: /srv/data/f1: " + english);
        if (!expected || expected->errnoValue != number || !libc.contains(english))
            continue;
        ++held;
        const QByteArray line = "prog: /srv/data/f1: " + libc.value(english);
        const auto error = recognised(line);
        if (!error || shown(*error) != shown(*expected) || !isOfLanguage(*error, language))
            wrong += QString::fromUtf8(line + " -> " + (error ? shown(*error) : "nothing"));
    }
    qInfo("%d error texts", held);
    for (const QString &line : std::as_const(wrong))
        qWarning("%s", qPrintable(line));
    QVERIFY(wrong.isEmpty());
    QVERIFY(held >= 20);
}

void TestMessageCatalogues::operations_data()
{
    addLanguages();
}

void TestMessageCatalogues::operations()
{
    QFETCH(const QString, folder);
    QFETCH(const QByteArray, language);
    const QByteArray denied =
        readCatalogue(folder, QStringLiteral("libc")).value("Permission denied");
    if (denied.isEmpty())
        MOUNTLENS_NEED_NOTHING_MISSING("the catalogue of glibc (libc-l10n)");
    int held = 0;
    QStringList wrong;
    for (const char *domain : {"coreutils", "findutils", "sed", "tar"}) {
        const Catalogue catalogue = readCatalogue(folder, QString::fromLatin1(domain));
        for (auto message = catalogue.cbegin(); message != catalogue.cend(); ++message) {
            const QByteArray english = filled(message.key());
            const QByteArray translated = filled(message.value());
            const auto expected = recognised("prog: " + english + ": Permission denied");
            if (english.isEmpty() || translated.isEmpty() || english == message.key()
                || isNoFailure(english) || !expected || expected->operations.empty())
                continue;
            ++held;
            const QByteArray line = "prog: " + translated + ": " + denied;
            const auto error = recognised(line);
            if (!error || !saysWhat(*error, *expected) || !isOfLanguage(*error, language))
                wrong += QString::fromUtf8(english + "\n    " + line + " -> "
                                           + (error ? shown(*error) : "nothing")
                                           + "\n    instead of " + shown(*expected));
        }
    }
    qInfo("%d messages", held);
    for (const QString &line : std::as_const(wrong))
        qWarning("%s", qPrintable(line));
    QVERIFY(wrong.isEmpty());
    QVERIFY(held >= 40);
}

QTEST_APPLESS_MAIN(TestMessageCatalogues)
#include "tst_message_catalogues.moc"
