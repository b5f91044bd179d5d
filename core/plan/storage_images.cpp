// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/storage_images.h"

#include "plan/image_config.h"
#include "plan/image_name.h"
#include "plan/storage_folder.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <map>
#include <optional>

namespace mountlens {

namespace {

constexpr std::size_t kMaxIndex = std::size_t{64} << 20U;
constexpr std::size_t kMaxConfig = std::size_t{8} << 20U;
constexpr std::size_t kMaxLayers = 1000;

struct StoredImage
{
    std::string id;
    std::vector<std::string> names;
    std::string digest;
    std::string topLayer;
};

std::string textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

std::vector<StoredImage> storedImages(const std::string &json)
{
    std::vector<StoredImage> images;
    for (const auto &value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const QJsonObject object = value.toObject();
        StoredImage image{
            textOf(object, "id"), {}, textOf(object, "digest"), textOf(object, "layer")};
        for (const auto &name : object.value(QLatin1String("names")).toArray())
            image.names.push_back(name.toString().toStdString());
        images.push_back(std::move(image));
    }
    return images;
}

bool has(const StoredImage &image, const std::string &name)
{
    return std::find(image.names.begin(), image.names.end(), name) != image.names.end();
}

/// The full names that a name may stand for, in podman's order (common pkg/libimage
/// lookupImageInLocalStorage(), image pkg/shortnames ResolveLocally()).
std::vector<std::string> candidates(const ImageName &name, const EngineFacts &facts)
{
    const std::string rest = name.path + name.suffix();
    const auto onHub = [&] {
        const bool official = name.path.find('/') == std::string::npos;
        return std::string("docker.io/") + (official ? "library/" : "") + rest;
    };
    const auto below = [&](std::string registry) { return registry.append("/").append(rest); };
    if (name.registry == "docker.io")
        return {onHub(), "docker.io/" + rest};
    if (!name.registry.empty())
        return {name.registry + '/' + rest};
    std::vector<std::string> names{"localhost/" + rest};
    for (const std::string &registry : facts.searchRegistries)
        names.push_back(registry == "docker.io" ? onHub() : below(registry));
    names.push_back(onHub());
    return names;
}

/// Whether one of the image's names ends with the name that was asked for, at a slash.
bool endsWith(const StoredImage &image, const std::string &ending)
{
    return std::any_of(image.names.begin(), image.names.end(),
                       [&](const std::string &name) { return name.ends_with('/' + ending); });
}

using Images = std::vector<StoredImage>;

template <class Matches>
const StoredImage *firstOf(const Images &images, Matches matches)
{
    const auto found = std::find_if(images.begin(), images.end(), matches);
    return found == images.end() ? nullptr : &*found;
}

const StoredImage *byDigest(const Images &images, const ImageName &name)
{
    return firstOf(images, [&](const StoredImage &image) {
        return image.digest == name.digest
               && std::any_of(image.names.begin(), image.names.end(), [&](const std::string &each) {
                      return each.find(name.path) != std::string::npos;
                  });
    });
}

const StoredImage *pick(const Images &images, std::string_view text, const EngineFacts &facts)
{
    const ImageName name = parseImageName(text);
    for (const std::string &full : candidates(name, facts)) {
        if (const auto *image = firstOf(images, [&](const auto &each) { return has(each, full); }))
            return image;
    }
    if (!name.digest.empty()) {
        if (const auto *image = byDigest(images, name))
            return image;
    }
    const std::string_view id = text.starts_with("sha256:") ? text.substr(7) : text;
    if (looksLikeImageId(id)) {
        const auto *image =
            firstOf(images, [&](const auto &each) { return each.id.starts_with(id); });
        if (image)
            return image;
    }
    const std::string ending = name.path + name.suffix();
    return name.registry.empty()
               ? firstOf(images, [&](const auto &each) { return endsWith(each, ending); })
               : nullptr;
}

/// The parent of each layer.
using Parents = std::map<std::string, std::string>;

void readParents(const StorageFolder &store, const std::string &file, Parents &parents)
{
    const auto json = store.read(file, kMaxIndex);
    if (!json)
        return;
    for (const auto &value : QJsonDocument::fromJson(QByteArray::fromStdString(*json)).array()) {
        const QJsonObject layer = value.toObject();
        parents[textOf(layer, "id")] = textOf(layer, "parent");
    }
}

std::string layerDirectory(const std::string &driver, const std::string &id)
{
    if (driver == "overlay")
        return "overlay/" + id + "/diff";
    if (driver == "vfs")
        return "vfs/dir/" + id;
    if (driver == "btrfs")
        return "btrfs/subvolumes/" + id;
    return {};
}

Result<std::vector<std::string>>
layersOf(const StorageFolder &store, const std::string &driver, const std::string &top)
{
    Parents parents;
    readParents(store, driver + "-layers/layers.json", parents);
    readParents(store, driver + "-layers/volatile-layers.json", parents);
    std::vector<std::string> layers;
    for (std::string id = top; !id.empty(); id = parents[id]) {
        if (id.find('/') != std::string::npos || layers.size() == kMaxLayers)
            return Error(ErrorId::Malformed, "layers.json", id);
        layers.push_back(layerDirectory(driver, id));
        if (driver != "overlay")
            break; // each layer holds what lies below it, too
    }
    return layers;
}

/// The file of a big data item whose name is not plain (images.go makeBigDataBaseName()).
std::string bigDataFile(const std::string &key)
{
    return '=' + QByteArray::fromStdString(key).toBase64().toStdString();
}

Result<ImageConfig>
configOf(const StorageFolder &store, const std::string &driver, const std::string &id)
{
    const auto json =
        store.read(driver + "-images/" + id + '/' + bigDataFile("sha256:" + id), kMaxConfig);
    if (!json)
        return json.error();
    return parseImageConfig(*json);
}

Error notHere(std::string_view name)
{
    return Error::fromErrno(ErrorId::OpenFailed, std::string(name), ENOENT);
}

/// One store; the owners are those of its files.
Result<ImageFacts> findIn(const std::string &path,
                          const EngineFacts &facts,
                          std::string_view name,
                          const IdMaps &owners)
{
    const std::string &driver = facts.storageDriver;
    const auto store = StorageFolder::open(path);
    if (!store)
        return store.error();
    const auto index = store->read(driver + "-images/images.json", kMaxIndex);
    if (!index)
        return index.error().code() == ENOENT ? notHere(name) : index.error();
    const Images images = storedImages(*index);
    const StoredImage *found = pick(images, name, facts);
    if (!found)
        return notHere(name);
    if (found->id.find('/') != std::string::npos)
        return Error(ErrorId::Malformed, "images.json", found->id);
    auto config = configOf(*store, driver, found->id);
    if (!config)
        return config.error();
    auto layers = layersOf(*store, driver, found->topLayer);
    if (!layers)
        return layers.error();
    ImageFacts image = std::move(config->facts);
    image.id = found->id;
    image.store = path;
    image.layers = std::move(*layers);
    image.owners = owners;
    image.mayOverrideStat = true;
    return image;
}

} // namespace

Result<ImageFacts> findStorageImage(const EngineFacts &facts, std::string_view name)
{
    if (layerDirectory(facts.storageDriver, "x").empty())
        return Error(ErrorId::Unsupported, facts.storageDriver);
    auto image = findIn(facts.dataRoot, facts, name, facts.engineMaps);
    for (const std::string &store : facts.additionalStores) {
        if (image || image.error().code() != ENOENT)
            return image;
        // Such a store is another's: its files keep the ids that they have there.
        auto other = findIn(store, facts, name, facts.engineMaps);
        if (other)
            return other;
    }
    return image;
}

} // namespace mountlens
