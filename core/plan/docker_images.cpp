// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/docker_images.h"

#include "base/text_scan.h"
#include "plan/image_config.h"
#include "plan/image_name.h"
#include "plan/storage_folder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>

namespace mountlens {

namespace {

constexpr std::size_t kMaxIndex = std::size_t{64} << 20U;
constexpr std::size_t kMaxConfig = std::size_t{8} << 20U;
constexpr std::string_view kAlgorithm = "sha256:";

std::string_view withoutAlgorithm(std::string_view id)
{
    return id.starts_with(kAlgorithm) ? id.substr(kAlgorithm.size()) : id;
}

bool isWholeId(std::string_view id)
{
    return id.size() == 64 && looksLikeImageId(id);
}

/// Each "repo:tag" and "repo@digest" with its id.
std::vector<std::pair<std::string, std::string>> references(const std::string &json)
{
    std::vector<std::pair<std::string, std::string>> found;
    const QJsonObject repositories = QJsonDocument::fromJson(QByteArray::fromStdString(json))
                                         .object()
                                         .value(QLatin1String("Repositories"))
                                         .toObject();
    for (const auto &repository : repositories) {
        const QJsonObject names = repository.toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            found.emplace_back(name.key().toStdString(), name.value().toString().toStdString());
    }
    return found;
}

/// daemon/images/image.go GetImage(): an id in full, a name, the beginning of an id.
std::string idOf(const std::string &json, std::string_view name)
{
    const std::string_view bare = withoutAlgorithm(name);
    if (isWholeId(bare))
        return std::string(bare);
    const ImageName parsed = parseImageName(name);
    const std::string wanted = familiarName(parsed) + parsed.suffix();
    std::string byBeginning;
    for (const auto &[reference, id] : references(json)) {
        const std::string_view digits = withoutAlgorithm(id);
        if (reference == wanted)
            return std::string(digits);
        if (looksLikeImageId(bare) && digits.starts_with(bare))
            byBeginning = std::string(digits);
    }
    return byBeginning;
}

/// Where a driver keeps the files of one layer; empty: a driver that this program cannot read.
std::string layerDirectory(const std::string &driver, const std::string &cacheId)
{
    if (driver == "overlay2" || driver == "fuse-overlayfs")
        return driver + '/' + cacheId + "/diff";
    if (driver == "vfs")
        return "vfs/dir/" + cacheId;
    if (driver == "btrfs")
        return "btrfs/subvolumes/" + cacheId;
    return {};
}

/// The others copy all that lies below into each layer.
bool stacksLayers(const std::string &driver)
{
    return driver == "overlay2" || driver == "fuse-overlayfs";
}

Result<std::vector<std::string>>
layersOf(const StorageFolder &store, const std::string &driver, std::vector<std::string> chain)
{
    std::reverse(chain.begin(), chain.end());
    if (!stacksLayers(driver) && !chain.empty())
        chain.resize(1);
    const std::string database = "image/" + driver + "/layerdb/sha256/";
    std::vector<std::string> layers;
    for (const std::string &id : chain) {
        const auto cacheId = store.read(std::string(database).append(id).append("/cache-id"), 256);
        if (!cacheId)
            return cacheId.error();
        if (cacheId->empty() || cacheId->find('/') != std::string::npos)
            return Error(ErrorId::Malformed, "cache-id", *cacheId);
        layers.push_back(layerDirectory(driver, *cacheId));
    }
    return layers;
}

} // namespace

Result<ImageFacts> findDockerImage(const EngineFacts &facts, std::string_view name)
{
    const std::string &driver = facts.storageDriver;
    if (layerDirectory(driver, "x").empty())
        return Error(ErrorId::Unsupported, driver);
    const auto store = StorageFolder::open(facts.dataRoot);
    if (!store)
        return store.error();
    const std::string images = "image/" + driver + '/';
    const auto index = store->read(images + "repositories.json", kMaxIndex);
    if (!index)
        return index.error();
    const std::string id = idOf(*index, name);
    if (!isWholeId(id))
        return Error::fromErrno(ErrorId::OpenFailed, std::string(name), ENOENT);
    const auto json = store->read(images + "imagedb/content/sha256/" + id, kMaxConfig);
    if (!json)
        return Error::fromErrno(ErrorId::OpenFailed, std::string(name), json.error().code());
    auto config = parseImageConfig(*json);
    if (!config)
        return config.error();
    auto layers = layersOf(*store, driver, chainIds(config->diffIds));
    if (!layers)
        return layers.error();
    ImageFacts image = std::move(config->facts);
    image.id = id;
    image.store = facts.dataRoot;
    image.layers = std::move(*layers);
    image.owners = facts.containerMaps;
    return image;
}

} // namespace mountlens
