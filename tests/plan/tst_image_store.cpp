// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "base/result.h" // moc 6.4 cannot read <compare> as the first standard header
#include "plan/image_store.h"
#include "plan_samples.h"
#include "storage_sample.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace mountlens;
using namespace mountlens::testing;
using Texts = std::vector<std::string>;

class TestImageStore : public QObject
{
    Q_OBJECT

private slots:
    void dockerNames_data();
    void dockerNames();
    void dockerLayers();
    void dockerOwners();
    void podmanNames_data();
    void podmanNames();
    void podmanLayers();
    void anotherStore();
    void nothingThere();
    void hostileStorage();
};

namespace {

const std::string kId(64, 'a');
const std::string kOther = "beef" + std::string(60, '0');
const std::string kConfig =
    R"({"config": {"User": "app"}, "rootfs": {"diff_ids": ["sha256:abc", "sha256:def"]}})";
const std::string kSecond = "6fd4309a842256cbae7e0ae7c028724d4aba182413f0e5cd7d8e84f12b7d8afd";

void fillDocker(StorageSample &storage, const std::string &driver)
{
    const std::string images = "image/" + driver + '/';
    storage.write(images + "repositories.json",
                  R"({"Repositories": {"nginx": {"nginx:latest": "sha256:)" + kId
                      + R"("}, "quay.io/x/y": {"quay.io/x/y:1": "sha256:)" + kOther
                      + R"(", "quay.io/x/y@sha256:77": "sha256:)" + kOther + R"("}}})");
    storage.write(images + "imagedb/content/sha256/" + kId, kConfig);
    storage.write(images + "imagedb/content/sha256/" + kOther,
                  R"({"rootfs": {"diff_ids": ["sha256:abc"]}})");
    storage.write(images + "layerdb/sha256/abc/cache-id", "below");
    storage.write(images + "layerdb/sha256/" + kSecond + "/cache-id", "above");
}

EngineFacts dockerAt(const StorageSample &storage, const std::string &driver)
{
    EngineFacts facts = docker({20, 10, 24});
    facts.dataRoot = storage.path();
    facts.storageDriver = driver;
    return facts;
}

std::string bigData(const std::string &id)
{
    return '=' + QByteArray::fromStdString("sha256:" + id).toBase64().toStdString();
}

void fillPodman(StorageSample &storage, const std::string &driver)
{
    storage.write(
        driver + "-images/images.json",
        R"([{"id": ")" + kId + R"(", "digest": "sha256:99", "layer": "top",
                  "names": ["localhost/bb:latest", "docker.io/library/nginx:1.25"]},
                  {"id": ")"
            + kOther
            + R"(", "layer": "low", "names": ["registry.fedoraproject.org/fedora:latest"]}])");
    storage.write(driver + "-images/" + kId + '/' + bigData(kId), kConfig);
    storage.write(driver + "-images/" + kOther + '/' + bigData(kOther), kConfig);
    storage.write(driver + "-layers/layers.json",
                  R"([{"id": "low"}, {"id": "top", "parent": "low"}])");
}

EngineFacts podmanAt(const StorageSample &storage, const std::string &driver)
{
    EngineFacts facts = rootlessPodman({4, 3, 1});
    facts.dataRoot = storage.path();
    facts.storageDriver = driver;
    return facts;
}

} // namespace

void TestImageStore::dockerNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *promise, const std::string &name, const std::string &id) {
        QTest::newRow(promise) << QByteArray::fromStdString(name) << QByteArray::fromStdString(id);
    };
    row("a short name is latest", "nginx", kId);
    row("a full name", "docker.io/library/nginx:latest", kId);
    row("another tag is another image", "nginx:1", "");
    row("another registry", "quay.io/x/y:1", kOther);
    row("a digest", "quay.io/x/y:5@sha256:77", kOther);
    row("an id", kId, kId);
    row("an id with its algorithm", "sha256:" + kOther, kOther);
    row("the beginning of an id", "beef0", kOther);
    row("a name that is not there", "nothing", "");
    row("no name at all", "", "");
    row("a way out", "../../etc/passwd", "");
}

void TestImageStore::dockerNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, id);
    StorageSample storage;
    fillDocker(storage, "overlay2");
    const auto image = findImage(dockerAt(storage, "overlay2"), name.toStdString());
    QCOMPARE(image.has_value(), !id.isEmpty());
    if (image)
        QCOMPARE(QByteArray::fromStdString(image->id), id);
    else
        QCOMPARE(image.error().code(), ENOENT);
}

void TestImageStore::dockerLayers()
{
    StorageSample storage;
    fillDocker(storage, "overlay2");
    fillDocker(storage, "vfs");
    const auto stacked = findImage(dockerAt(storage, "overlay2"), "nginx");
    QVERIFY(stacked);
    QCOMPARE(stacked->layers, (Texts{"overlay2/above/diff", "overlay2/below/diff"}));
    QCOMPARE(stacked->user, std::string("app"));
    QCOMPARE(stacked->store, storage.path());
    const auto whole = findImage(dockerAt(storage, "vfs"), "nginx");
    QCOMPARE(whole->layers, Texts{"vfs/dir/above"});
    QVERIFY(!whole->mayOverrideStat);
}

void TestImageStore::dockerOwners()
{
    StorageSample storage;
    fillDocker(storage, "vfs");
    EngineFacts facts = remappedDocker({20, 10, 24});
    facts.dataRoot = storage.path();
    facts.storageDriver = "vfs";
    QVERIFY(findImage(facts, "nginx")->owners == facts.containerMaps);
}

void TestImageStore::podmanNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *promise, const std::string &name, const std::string &id) {
        QTest::newRow(promise) << QByteArray::fromStdString(name) << QByteArray::fromStdString(id);
    };
    row("a short name is one of localhost", "bb", kId);
    row("localhost written out", "localhost/bb:latest", kId);
    row("a short name of Docker Hub", "nginx:1.25", kId);
    row("a name of Docker Hub", "docker.io/nginx:1.25", kId);
    row("latest is another", "nginx", "");
    row("the end of a name", "fedora", kOther);
    row("the end of a name counts at a slash only", "edora", "");
    row("an id", kId, kId);
    row("the beginning of an id", "beef", kOther);
    row("a digest", "nginx@sha256:99", kId);
    row("not there", "nothing", "");
    row("no name at all", "", "");
}

void TestImageStore::podmanNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, id);
    StorageSample storage;
    fillPodman(storage, "overlay");
    const auto image = findImage(podmanAt(storage, "overlay"), name.toStdString());
    QCOMPARE(image.has_value(), !id.isEmpty());
    if (image)
        QCOMPARE(QByteArray::fromStdString(image->id), id);
    else
        QCOMPARE(image.error().code(), ENOENT);
}

void TestImageStore::podmanLayers()
{
    StorageSample storage;
    fillPodman(storage, "overlay");
    fillPodman(storage, "vfs");
    const EngineFacts facts = podmanAt(storage, "overlay");
    const auto stacked = findImage(facts, "bb");
    QVERIFY(stacked);
    QCOMPARE(stacked->layers, (Texts{"overlay/top/diff", "overlay/low/diff"}));
    QVERIFY(stacked->owners == facts.engineMaps);
    QVERIFY(stacked->mayOverrideStat);
    QCOMPARE(findImage(podmanAt(storage, "vfs"), "bb")->layers, Texts{"vfs/dir/top"});
}

void TestImageStore::anotherStore()
{
    StorageSample own;
    own.write("overlay-images/images.json", "[]");
    StorageSample shared;
    fillPodman(shared, "overlay");
    EngineFacts facts = podmanAt(own, "overlay");
    facts.additionalStores = {"/nowhere", shared.path()};
    const auto image = findImage(facts, "bb");
    QVERIFY(image);
    QCOMPARE(image->store, shared.path());
    QCOMPARE(findImage(facts, "nothing").error().code(), ENOENT);
}

void TestImageStore::nothingThere()
{
    StorageSample storage;
    QCOMPARE(findImage(dockerAt(storage, "vfs"), "nginx").error().code(), ENOENT);
    QCOMPARE(findImage(podmanAt(storage, "vfs"), "nginx").error().code(), ENOENT);
    QVERIFY(findImage(dockerAt(storage, "zfs"), "nginx").error().id() == ErrorId::Unsupported);
    QVERIFY(findImage(podmanAt(storage, ""), "nginx").error().id() == ErrorId::Unsupported);
    EngineFacts nerdctl;
    nerdctl.kind = Engine::Nerdctl;
    QVERIFY(findImage(nerdctl, "nginx").error().id() == ErrorId::Unsupported);
}

/// What a user puts into a storage of their own.
void TestImageStore::hostileStorage()
{
    StorageSample storage;
    storage.makeDirectory("vfs-images");
    const std::string index = storage.path("vfs-images/images.json");
    QCOMPARE(::symlink("/etc/passwd", index.c_str()), 0);
    QVERIFY(findImage(podmanAt(storage, "vfs"), "bb").error().id() == ErrorId::Unsupported);
    QCOMPARE(::unlink(index.c_str()), 0);
    QCOMPARE(::mkfifo(index.c_str(), 0600), 0);
    QVERIFY(findImage(podmanAt(storage, "vfs"), "bb").error().id() == ErrorId::Unsupported);
    QCOMPARE(::unlink(index.c_str()), 0);
    storage.write("vfs-images/images.json",
                  R"([{"id": "../../../../etc", "layer": "x", "names": ["localhost/bb:latest"]},
                      {"id": "cc", "layer": "../..", "names": ["localhost/dd:latest"]}, 7, []])");
    QVERIFY(findImage(podmanAt(storage, "vfs"), "bb").error().id() == ErrorId::Malformed);
    QVERIFY(!findImage(podmanAt(storage, "vfs"), "dd"));
    storage.write("vfs-images/cc/" + bigData("cc"), kConfig);
    QVERIFY(findImage(podmanAt(storage, "vfs"), "dd").error().id() == ErrorId::Malformed);
    fillPodman(storage, "overlay");
    storage.write("overlay-layers/layers.json", R"([{"id": "top", "parent": "top"}])");
    QVERIFY(findImage(podmanAt(storage, "overlay"), "bb").error().id() == ErrorId::Malformed);
}

QTEST_APPLESS_MAIN(TestImageStore)
#include "tst_image_store.moc"
