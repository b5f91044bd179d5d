// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/fact_fields.h"
#include "snapshot/json_build.h"
#include "snapshot/request_fields.h"
#include "snapshot/snapshot.h"
#include "snapshot/subject_fields.h"
#include "snapshot/surroundings_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mountlens {

namespace {

using json::object;
using json::text;

QJsonObject write(const std::map<std::uint32_t, std::string> &names)
{
    QJsonObject written;
    for (const auto &[number, name] : names)
        written.insert(QString::number(number), text(name));
    return written;
}

QJsonObject write(const NameTable &names)
{
    return object({{"users", write(names.users)}, {"groups", write(names.groups)}});
}

} // namespace

std::string writeSnapshot(const Snapshot &snapshot)
{
    QJsonArray requests;
    for (const Request &request : snapshot.requests) {
        QJsonObject written;
        writeRequest(written, request);
        requests.append(written);
    }
    QJsonObject document = object({{"format", text("mountlens-snapshot")},
                                   {"version", kSnapshotVersion},
                                   {"takenAt", static_cast<qint64>(snapshot.takenAt)},
                                   {"hostName", text(snapshot.hostName)},
                                   {"redacted", snapshot.redacted},
                                   {"subject", writeSubject(snapshot.subject)},
                                   {"requests", requests}});
    document.insert(QLatin1String("names"), object({{"container", write(snapshot.names.container)},
                                                    {"host", write(snapshot.names.host)}}));
    if (snapshot.kernelAnswer)
        document.insert(QLatin1String("kernelAnswer"), *snapshot.kernelAnswer);
    addFacts(document, snapshot.facts);
    addSurroundings(document, snapshot.around);
    if (snapshot.setUp)
        document.insert(QLatin1String("setUp"), writeSetUp(*snapshot.setUp));
    return QJsonDocument(document).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace mountlens
