// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
/// Reading an engine's JSON: what is missing or of another type than expected counts as not said.
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mountlens {

/// Longer arrays and objects in an answer are cut off here.
inline constexpr int kMaxJsonEntries = 100'000;

/// A text that is one JSON object (or array). TooLarge: more than `limit` bytes; Malformed:
/// anything else, or nested deeper than Qt reads. `what` is the error's subject.
Result<QJsonObject>
parseJsonObject(std::string_view text, const std::string &what, std::size_t limit);
Result<QJsonArray>
parseJsonArray(std::string_view text, const std::string &what, std::size_t limit);

/// A string, as UTF-8; one with a NUL byte counts as missing, since no path or name has it.
std::string textOf(const QJsonValue &value);
std::string textField(const QJsonObject &object, const char *key);
bool flagField(const QJsonObject &object, const char *key);
/// A number without fraction that fits; nullopt for everything else.
std::optional<std::uint32_t> idField(const QJsonObject &object, const char *key);
/// Zero for anything but a positive number that fits.
std::int32_t pidField(const QJsonObject &object, const char *key);
QJsonObject objectField(const QJsonObject &object, const char *key);
QJsonArray arrayField(const QJsonObject &object, const char *key);
/// The strings of an array, others left out.
std::vector<std::string> textsField(const QJsonObject &object, const char *key);
/// The strings of an object by their keys, others left out.
std::map<std::string, std::string> textMapField(const QJsonObject &object, const char *key);
/// Calls `visit` with every object of an array.
void eachObject(const QJsonArray &array, const std::function<void(const QJsonObject &)> &visit);

} // namespace mountlens
