// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/cause.h"
#include "diagnosis/remarks.h"
#include "fixes/propose.h"
#include "snapshot/recorded_source.h"
#include "snapshot/redact.h"
#include "snapshot/snapshot_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mountlens;

class TestSnapshotDamage : public QObject
{
    Q_OBJECT

private slots:
    void cutShort();
    void anyByteChanged();
    void anyValueReplaced();
    void placesAreNamed_data();
    void placesAreNamed();
    void futureVersion();
    void bombs_data();
    void bombs();
    void parentsInACircle();
};

namespace {

/// All that is said of an answer, the fixes that need no machine among it.
void mustBeAnswered(const Snapshot &snapshot, FactSource &facts, const Request &request)
{
    const Circumstances &around = snapshot.around.circumstances;
    FixCase fixCase{.subject = snapshot.subject,
                    .facts = facts,
                    .request = request,
                    .verdict = diagnose(snapshot.subject, facts, request, Record::Yes),
                    .cause = {},
                    .around = around};
    fixCase.cause = rootCause(snapshot.subject, facts, request, fixCase.verdict, around);
    fixCase.bystanders = snapshot.around.bystanders;
    (void)remarksOn(snapshot.subject, around, request, {});
    (void)propose(fixCase);
}

/// Reading must end in a snapshot or an error; a snapshot must be usable.
void mustBeHandled(const std::string &text)
{
    auto snapshot = readSnapshot(text);
    if (!snapshot) {
        QVERIFY(!snapshot.error().subject().empty());
        return;
    }
    RecordedSource facts(snapshot->facts);
    for (const Request &request : snapshot->requests)
        mustBeAnswered(*snapshot, facts, request);
    QVERIFY(readSnapshot(writeSnapshot(redacted(*snapshot))).has_value());
}

/// Replaces the value that `counter` counts down to; counts all values, depth first.
QJsonValue replaced(const QJsonValue &value, int &counter, const QJsonValue &by)
{
    if (counter-- == 0)
        return by;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && counter >= 0; ++i)
            array[i] = replaced(array.at(i), counter, by);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            if (counter >= 0)
                object[key] = replaced(object.value(key), counter, by);
        }
        return object;
    }
    return value;
}

Snapshot smallSnapshot()
{
    Snapshot snapshot = fullSnapshot();
    snapshot.requests.erase(snapshot.requests.begin() + 4, snapshot.requests.end());
    return snapshot;
}

QJsonObject smallDocument()
{
    const std::string text = writeSnapshot(smallSnapshot());
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace

void TestSnapshotDamage::cutShort()
{
    const std::string text = writeSnapshot(smallSnapshot());
    for (std::size_t length = 0; length < text.size() - 2; length += 97)
        QVERIFY(!readSnapshot(text.substr(0, length)));
}

void TestSnapshotDamage::anyByteChanged()
{
    std::string text = writeSnapshot(smallSnapshot());
    std::uint64_t state = 7;
    for (int round = 0; round < 1500; ++round) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const std::size_t at = (state >> 33U) % text.size();
        const char before = text[at];
        text[at] = static_cast<char>(state >> 56U);
        mustBeHandled(text);
        text[at] = before;
    }
}

void TestSnapshotDamage::anyValueReplaced()
{
    const QJsonObject document = smallDocument();
    const QList<QJsonValue> others = {QJsonValue(),        -1,           1e300,
                                      QStringLiteral("x"), QJsonArray(), QJsonObject()};
    int replacements = 0;
    for (int place = 1;; ++place) {
        int counter = place;
        const QJsonValue &by = others.at(place % others.size());
        const QJsonObject changed = replaced(document, counter, by).toObject();
        if (counter >= 0)
            break;
        mustBeHandled(QJsonDocument(changed).toJson().toStdString());
        ++replacements;
    }
    QVERIFY2(replacements > 300, std::to_string(replacements).c_str());
}

void TestSnapshotDamage::placesAreNamed_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("kernel is no object")
        << QStringLiteral("kernel") << QJsonValue(1) << QByteArray("$.kernel");
    QTest::newRow("a node without id")
        << QStringLiteral("nodes") << QJsonValue(QJsonArray{QJsonObject()})
        << QByteArray("$.nodes[0].id");
    QTest::newRow("no subject") << QStringLiteral("subject") << QJsonValue()
                                << QByteArray("$.subject");
    QTest::newRow("requests of the wrong kind")
        << QStringLiteral("requests") << QJsonValue(QJsonArray{QStringLiteral("read")})
        << QByteArray("$.requests[0]");
    QTest::newRow("another kind of file")
        << QStringLiteral("format") << QJsonValue(QStringLiteral("recipe"))
        << QByteArray("$.format");
}

void TestSnapshotDamage::placesAreNamed()
{
    QFETCH(QString, section);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, place);
    QJsonObject document = smallDocument();
    document[section] = value;
    const auto snapshot = readSnapshot(QJsonDocument(document).toJson().toStdString());
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().id() == ErrorId::Malformed);
    QCOMPARE(snapshot.error().subject(), place.toStdString());
}

void TestSnapshotDamage::futureVersion()
{
    const auto snapshot = readSnapshot(R"({"format":"mountlens-snapshot","version":2,"new":[]})");
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().id() == ErrorId::NewerVersion);
    QCOMPARE(snapshot.error().detail(), std::string("2"));
}

void TestSnapshotDamage::bombs_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray many("{\"a\":[");
    for (int i = 0; i < 4'000'000; ++i)
        many += "[],";
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("many") << many + "[]]}";
    QTest::newRow("long") << QByteArray(static_cast<qsizetype>(kMaxSnapshotBytes) + 1, ' ');
}

void TestSnapshotDamage::bombs()
{
    QFETCH(QByteArray, text);
    const auto snapshot =
        readSnapshot(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().id() == ErrorId::TooLarge);
}

void TestSnapshotDamage::parentsInACircle()
{
    Snapshot snapshot = smallSnapshot();
    for (const std::uint32_t id : {9001U, 9002U, 9003U})
        snapshot.facts.nodes[NodeId(id)].parent.emplace(NodeId(id == 9003 ? 9001 : id + 1));
    const auto again = readSnapshot(writeSnapshot(snapshot));
    QVERIFY(!again);
    QCOMPARE(again.error().subject(), std::string("$.nodes"));
    snapshot.facts.nodes[NodeId(9003)].parent.emplace(NodeId(9003));
    QVERIFY(readSnapshot(writeSnapshot(snapshot)).has_value());
}

QTEST_APPLESS_MAIN(TestSnapshotDamage)
#include "tst_snapshot_damage.moc"
