// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "plan/image_config.h"

#include "base/text_scan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mountlens {

namespace {

constexpr std::size_t kMaxLayers = 1000;

std::vector<std::string> stringsOf(const QJsonArray &array)
{
    std::vector<std::string> strings;
    for (const auto &value : array)
        strings.push_back(value.toString().toStdString());
    return strings;
}

std::vector<std::string> splitAtCommas(const std::string &text)
{
    std::vector<std::string> parts;
    for (std::string_view rest = text; !rest.empty();)
        parts.emplace_back(takeUntil(rest, ','));
    return parts;
}

std::vector<std::string> keysOf(const QJsonObject &object)
{
    std::vector<std::string> keys;
    for (const QString &key : object.keys())
        keys.push_back(key.toStdString());
    return keys;
}

} // namespace

Result<ImageConfig> parseImageConfig(const std::string &json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const QJsonArray diffIds =
        object.value(QLatin1String("rootfs")).toObject().value(QLatin1String("diff_ids")).toArray();
    if (object.isEmpty() || static_cast<std::size_t>(diffIds.size()) > kMaxLayers)
        return Error(ErrorId::Malformed, "image configuration");
    const QJsonObject config = object.value(QLatin1String("config")).toObject();
    const QJsonObject labels = config.value(QLatin1String("Labels")).toObject();
    ImageConfig parsed;
    parsed.diffIds = stringsOf(diffIds);
    parsed.facts.user = config.value(QLatin1String("User")).toString().toStdString();
    parsed.facts.volumes = keysOf(config.value(QLatin1String("Volumes")).toObject());
    parsed.facts.environment = stringsOf(config.value(QLatin1String("Env")).toArray());
    parsed.facts.wantedCapabilities = splitAtCommas(
        labels.value(QLatin1String("io.containers.capabilities")).toString().toStdString());
    return parsed;
}

std::vector<std::string> chainIds(const std::vector<std::string> &diffIds)
{
    constexpr std::string_view algorithm = "sha256:";
    std::vector<std::string> chain;
    for (const std::string &diffId : diffIds) {
        if (chain.empty()) {
            chain.push_back(diffId.starts_with(algorithm) ? diffId.substr(algorithm.size())
                                                          : diffId);
            continue;
        }
        const std::string text = std::string(algorithm) + chain.back() + ' ' + diffId;
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
        chain.push_back(hash.toHex().toStdString());
    }
    return chain;
}

} // namespace mountlens
