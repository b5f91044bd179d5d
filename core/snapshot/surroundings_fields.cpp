// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "snapshot/surroundings_fields.h"

#include "snapshot/answer_fields.h"
#include "snapshot/fact_fields.h"
#include "snapshot/request_fields.h"
#include "snapshot/subject_fields.h"

#include <algorithm>

namespace mountlens {

namespace {

using json::number;
using json::object;
using json::text;

/// Of any list here; every entry makes causes and fixes take longer.
constexpr std::size_t kMaxListed = 1024;
constexpr std::size_t kMaxArguments = 9;
constexpr std::size_t kMaxGroups = 65536;

template <class T, class Write>
QJsonArray writeList(const std::vector<T> &values, Write toValue, std::size_t limit = kMaxListed)
{
    QJsonArray written;
    for (std::size_t i = 0; i < std::min(values.size(), limit); ++i)
        written.append(toValue(values[i]));
    return written;
}

template <class T, class Read>
std::vector<T> readList(const JsonField &field, Read read, std::size_t limit = kMaxListed)
{
    std::vector<T> values;
    field.each([&](const JsonField &value) {
        if (values.size() == limit)
            return field.fail("too many");
        values.push_back(read(value));
    });
    return values;
}

/// A name that may stand in a command.
std::string readUserName(const JsonField &field)
{
    std::string name = field.path();
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != '\x7f' && c != ':' && c != '/';
    };
    if (name.starts_with('-') || !std::all_of(name.begin(), name.end(), isPlain))
        field.fail("not the name of a user");
    return name;
}

/// A path of the host that may stand in a command; another is taken for none.
std::string readHostPath(const JsonField &field)
{
    std::string path = field.path();
    return path.starts_with('/') ? path : std::string();
}

QJsonObject writeUser(const HostUser &user)
{
    return object({{"name", text(user.name)},
                   {"uid", number(user.uid)},
                   {"gid", number(user.gid)},
                   {"home", text(user.home)}});
}

HostUser readUser(const JsonField &field)
{
    return {readUserName(field["name"]), field["uid"].id(), field["gid"].id(),
            field["home"].path()};
}

QJsonArray writeVersion(const EngineVersion &version)
{
    return {number(version.major), number(version.minor), number(version.patch)};
}

EngineVersion readVersion(const JsonField &field)
{
    const auto numbers = readList<std::uint32_t>(field, number32, 3);
    if (numbers.size() == 3)
        return {numbers[0], numbers[1], numbers[2]};
    field.fail("not three numbers");
    return {};
}

QJsonObject writeOrigin(const MountOrigin &mount)
{
    return object({{"target", text(mount.target)},
                   {"type", text(mount.type)},
                   {"hostPath", text(mount.hostPath)},
                   {"volume", text(mount.volume)},
                   {"madeByEngine", mount.madeByEngine},
                   {"sourceMissing", mount.sourceMissing},
                   {"volumeMissing", mount.volumeMissing},
                   {"firstMissing", text(mount.firstMissing)}});
}

MountOrigin readOrigin(const JsonField &field)
{
    MountOrigin mount;
    mount.target = field["target"].path();
    mount.type = field["type"].bytes();
    mount.hostPath = readHostPath(field["hostPath"]);
    mount.volume = field["volume"].bytes();
    mount.madeByEngine = field["madeByEngine"].boolean();
    mount.sourceMissing = field["sourceMissing"].boolean();
    mount.volumeMissing = field["volumeMissing"].boolean();
    mount.firstMissing = readHostPath(field["firstMissing"]);
    return mount;
}

QJsonObject writeHolder(const SubordinateHolder &holder)
{
    return object({{"name", text(holder.name)},
                   {"first", number(holder.first)},
                   {"count", number(holder.count)},
                   {"insideFirst", number(holder.insideFirst)},
                   {"rootless", holder.rootless}});
}

SubordinateHolder readHolder(const JsonField &field)
{
    return {readUserName(field["name"]), number32(field["first"]), number32(field["count"]),
            number32(field["insideFirst"]), field["rootless"].boolean()};
}

QJsonObject writeCircumstances(const Circumstances &around)
{
    QJsonObject written =
        object({{"container", text(around.container)},
                {"rootless", around.rootless},
                {"remapped", around.remapped},
                {"engineUser", writeUser(around.engineUser)},
                {"callerGroups", writeList(around.callerGroups, number<std::uint32_t>, kMaxGroups)},
                {"engineUids", writeIdMap(around.engineUids.plain())},
                {"engineGids", writeIdMap(around.engineGids.plain())},
                {"privileged", around.privileged},
                {"mounts", writeList(around.mounts, writeOrigin)},
                {"subordinateHolders", writeList(around.subordinateHolders, writeHolder)},
                {"planned", around.planned},
                {"onHost", around.onHost}});
    if (around.engine)
        written[QLatin1String("engine")] = text(storedName(*around.engine));
    if (around.version)
        written[QLatin1String("version")] = writeVersion(*around.version);
    if (around.defaultCapabilities)
        written[QLatin1String("defaultCapabilities")] =
            writeCapabilities(*around.defaultCapabilities);
    return written;
}

Circumstances readCircumstances(const JsonField &field)
{
    Circumstances around;
    around.container = field["container"].bytes();
    if (const JsonField engine = field["engine"]; engine.exists())
        around.engine = engine.name(Engine::Docker);
    if (const JsonField version = field["version"]; version.exists())
        around.version = readVersion(version);
    around.rootless = field["rootless"].boolean();
    around.remapped = field["remapped"].boolean();
    around.engineUser = readUser(field["engineUser"]);
    around.callerGroups = readList<std::uint32_t>(
        field["callerGroups"], [](const JsonField &group) { return group.id(); }, kMaxGroups);
    around.engineUids = UidMap(readIdMap(field["engineUids"]));
    around.engineGids = GidMap(readIdMap(field["engineGids"]));
    around.privileged = field["privileged"].boolean();
    if (const JsonField capabilities = field["defaultCapabilities"]; capabilities.exists())
        around.defaultCapabilities = readCapabilities(capabilities);
    around.mounts = readList<MountOrigin>(field["mounts"], readOrigin);
    around.subordinateHolders =
        readList<SubordinateHolder>(field["subordinateHolders"], readHolder);
    around.planned = field["planned"].boolean();
    around.onHost = field["onHost"].boolean();
    return around;
}

QJsonObject writeBystander(const Bystander &bystander)
{
    return object(
        {{"subject", writeSubject(bystander.subject)}, {"container", text(bystander.container)}});
}

Bystander readBystander(const JsonField &field)
{
    return {readSubject(field["subject"]), field["container"].bytes()};
}

QJsonObject writeNotice(const Notice &notice)
{
    return object({{"id", text(noticeName(notice.id))},
                   {"args", writeList(notice.args, text)},
                   {"line", number(notice.line)}});
}

Notice readNotice(const JsonField &field)
{
    const auto id = noticeFromName(field["id"].bytes());
    if (!id)
        field["id"].fail("unknown name");
    const auto bytes = [](const JsonField &argument) { return argument.bytes(); };
    return {id.value_or(NoticeId::UnknownKey),
            readList<std::string>(field["args"], bytes, kMaxArguments), number32(field["line"])};
}

QJsonObject writePlace(const RecordedPlace &place)
{
    QJsonObject written;
    if (place.isTheFile)
        written[QLatin1String("isTheFile")] = *place.isTheFile;
    if (place.owner)
        written[QLatin1String("owner")] =
            QJsonArray{number(place.owner->first), number(place.owner->second)};
    if (place.mountPoint)
        written[QLatin1String("mountPoint")] = text(*place.mountPoint);
    return written;
}

RecordedPlace readPlace(const JsonField &field)
{
    RecordedPlace place;
    if (const JsonField is = field["isTheFile"]; is.exists())
        place.isTheFile = is.boolean();
    if (const JsonField owner = field["owner"]; owner.exists()) {
        const auto numbers = readList<std::uint32_t>(owner, number32, 2);
        if (numbers.size() == 2)
            place.owner = {numbers[0], numbers[1]};
        else
            owner.fail("not two numbers");
    }
    if (const JsonField mountPoint = field["mountPoint"]; mountPoint.exists())
        place.mountPoint = readHostPath(mountPoint);
    return place;
}

/// By path; those of which nothing was seen are left out.
QJsonObject writePlaces(const RecordedPlaces &places)
{
    QJsonObject written;
    for (const auto &[path, place] : places) {
        const bool seen = place != RecordedPlace();
        if (seen && static_cast<std::size_t>(written.size()) < kMaxListed)
            written.insert(toJsonString(path), writePlace(place));
    }
    return written;
}

RecordedPlaces readPlaces(const JsonField &field)
{
    RecordedPlaces places;
    field.members([&](const std::string &path, const JsonField &place) {
        if (places.size() == kMaxListed)
            return field.fail("too many");
        places.emplace(path, readPlace(place));
    });
    return places;
}

QJsonObject writeTask(const RecordedSetUp::Task &task)
{
    QJsonObject request;
    writeRequest(request, task.request);
    return object({{"target", text(task.target)}, {"request", request}});
}

RecordedSetUp::Task readTask(const JsonField &field)
{
    return {field["target"].path(), readRequest(field["request"])};
}

/// Left out where it is empty.
void addText(QJsonObject &to, const char *key, const std::string &bytes)
{
    if (!bytes.empty())
        to.insert(QLatin1String(key), text(bytes));
}

/// Left out where it is empty.
template <class T, class Write>
void addList(QJsonObject &to, const char *key, const std::vector<T> &values, Write toValue)
{
    if (!values.empty())
        to.insert(QLatin1String(key), writeList(values, toValue));
}

std::string textIfAny(const JsonField &field)
{
    return field.exists() ? field.bytes() : std::string();
}

template <class T, class Read>
std::vector<T> listIfAny(const JsonField &field, Read read)
{
    return field.exists() ? readList<T>(field, read) : std::vector<T>();
}

} // namespace

void addSurroundings(QJsonObject &to, const RecordedSurroundings &around)
{
    addText(to, "container", around.container);
    addText(to, "engine", around.engine);
    addText(to, "image", around.image);
    if (around.planned)
        to.insert(QLatin1String("planned"), true);
    if (around.collector)
        to.insert(QLatin1String("collector"), writeUser(*around.collector));
    if (around.circumstances != nothingKnown())
        to.insert(QLatin1String("circumstances"), writeCircumstances(around.circumstances));
    addList(to, "bystanders", around.bystanders, writeBystander);
    addList(to, "notices", around.notices, writeNotice);
    if (const QJsonObject places = writePlaces(around.places); !places.isEmpty())
        to.insert(QLatin1String("places"), places);
}

RecordedSurroundings readSurroundings(const JsonField &field)
{
    RecordedSurroundings around;
    around.container = textIfAny(field["container"]);
    around.engine = textIfAny(field["engine"]);
    around.image = textIfAny(field["image"]);
    if (const JsonField planned = field["planned"]; planned.exists())
        around.planned = planned.boolean();
    if (const JsonField collector = field["collector"]; collector.exists())
        around.collector = readUser(collector);
    if (const JsonField circumstances = field["circumstances"]; circumstances.exists())
        around.circumstances = readCircumstances(circumstances);
    around.bystanders = listIfAny<Bystander>(field["bystanders"], readBystander);
    around.notices = listIfAny<Notice>(field["notices"], readNotice);
    if (const JsonField places = field["places"]; places.exists())
        around.places = readPlaces(places);
    return around;
}

QJsonObject writeSetUp(const RecordedSetUp &setUp)
{
    QJsonObject host;
    addFacts(host, setUp.host);
    return object({{"subject", writeSubject(setUp.engine)},
                   {"host", host},
                   {"tasks", writeList(setUp.tasks, writeTask)}});
}

RecordedSetUp readSetUp(const JsonField &field)
{
    RecordedSetUp setUp;
    setUp.engine = readSubject(field["subject"]);
    setUp.host = readFacts(field["host"]);
    setUp.tasks = readList<RecordedSetUp::Task>(field["tasks"], readTask);
    return setUp;
}

} // namespace mountlens
