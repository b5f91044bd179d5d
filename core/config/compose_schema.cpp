// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_schema.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <span>

namespace mountlens {

namespace {

constexpr std::size_t kMaxViolations = 50;

// What a value may be. An integer is a number as well.
constexpr unsigned kText = 1;
constexpr unsigned kInteger = 2;
constexpr unsigned kFloat = 4;
constexpr unsigned kBoolean = 8;
constexpr unsigned kNull = 16;
constexpr unsigned kMapping = 32;
constexpr unsigned kSequence = 64;
constexpr unsigned kNumber = kInteger | kFloat;
constexpr unsigned kAnything = 127;

struct Shape;

struct Key
{
    std::string_view name;
    const Shape *shape;
    bool required = false;
};

/// The names that a mapping's other keys must have.
enum class Names : std::uint8_t {
    Any,
    Resource, ///< [a-zA-Z0-9._-]+
};

struct Shape
{
    unsigned kinds = kAnything;
    /// Of a mapping; empty, and `others` nullptr: its keys are not looked at.
    std::span<const Key> keys = {};
    /// What keys that are not in `keys` hold; nullptr: there are none.
    const Shape *others = nullptr;
    Names names = Names::Any;
    /// Keys that begin with x- are ignored.
    bool extensions = true;
    /// Of a sequence; nullptr: not looked at.
    const Shape *item = nullptr;
    bool unique = false;
    std::span<const std::string_view> words = {};
};

constexpr Shape kAny{};
constexpr Shape kTextOnly{.kinds = kText};
constexpr Shape kTextOrNull{.kinds = kText | kNull};
constexpr Shape kSwitch{.kinds = kBoolean | kText};
constexpr Shape kBooleanOnly{.kinds = kBoolean};
constexpr Shape kNumberOrText{.kinds = kNumber | kText};
constexpr Shape kIntegerOrText{.kinds = kInteger | kText};
constexpr Shape kAnyMapping{.kinds = kMapping};
constexpr Shape kTexts{.kinds = kSequence, .item = &kTextOnly};
constexpr Shape kUniqueTexts{.kinds = kSequence, .item = &kTextOnly, .unique = true};
constexpr Shape kTextOrTexts{.kinds = kText | kSequence, .item = &kTextOnly, .unique = true};
constexpr Shape kCommand{.kinds = kText | kNull | kSequence, .item = &kTextOnly};
constexpr Shape kPlainValue{.kinds = kText | kNumber | kBoolean | kNull};
constexpr Shape kTextsOrMapping{.kinds = kMapping | kSequence,
                                .others = &kPlainValue,
                                .extensions = false,
                                .item = &kTextOnly,
                                .unique = true};
constexpr Shape kTextOrTextList{.kinds = kText | kSequence, .item = &kTextOnly};
constexpr Shape kExtraHosts{.kinds = kMapping | kSequence,
                            .others = &kTextOrTextList,
                            .extensions = false,
                            .item = &kTextOnly,
                            .unique = true};
constexpr Shape kNumbersOrTexts{.kinds = kSequence, .item = &kNumberOrText, .unique = true};
constexpr Shape kDriverOptions{.kinds = kMapping, .others = &kNumberOrText, .extensions = false};

constexpr std::array<Key, 5> kFileMountKeys{{{"source", &kTextOnly},
                                             {"target", &kTextOnly},
                                             {"uid", &kTextOnly},
                                             {"gid", &kTextOnly},
                                             {"mode", &kNumberOrText}}};
constexpr Shape kFileMount{.kinds = kText | kMapping, .keys = kFileMountKeys};
constexpr Shape kFileMounts{.kinds = kSequence, .item = &kFileMount};

constexpr std::array<std::string_view, 6> kVolumeTypes{"bind",    "volume", "tmpfs",
                                                       "cluster", "npipe",  "image"};
constexpr Shape kVolumeType{.kinds = kText, .words = kVolumeTypes};
constexpr std::array<std::string_view, 4> kRecursions{"enabled", "disabled", "writable",
                                                      "readonly"};
constexpr Shape kRecursive{.kinds = kText, .words = kRecursions};
constexpr std::array<std::string_view, 2> kLabels{"z", "Z"};
constexpr Shape kSelinux{.kinds = kText, .words = kLabels};
constexpr std::array<Key, 4> kBindKeys{{{"propagation", &kTextOnly},
                                        {"create_host_path", &kSwitch},
                                        {"recursive", &kRecursive},
                                        {"selinux", &kSelinux}}};
constexpr Shape kBind{.kinds = kMapping, .keys = kBindKeys};
constexpr std::array<Key, 3> kVolumeOptionKeys{
    {{"labels", &kTextsOrMapping}, {"nocopy", &kSwitch}, {"subpath", &kTextOnly}}};
constexpr Shape kVolumeOptions{.kinds = kMapping, .keys = kVolumeOptionKeys};
constexpr std::array<Key, 2> kTmpfsKeys{{{"size", &kIntegerOrText}, {"mode", &kNumberOrText}}};
constexpr Shape kTmpfs{.kinds = kMapping, .keys = kTmpfsKeys};
constexpr std::array<Key, 1> kImageKeys{{{"subpath", &kTextOnly}}};
constexpr Shape kImage{.kinds = kMapping, .keys = kImageKeys};
constexpr std::array<Key, 9> kMountKeys{{{"type", &kVolumeType, true},
                                         {"source", &kTextOnly},
                                         {"target", &kTextOnly},
                                         {"read_only", &kSwitch},
                                         {"consistency", &kTextOnly},
                                         {"bind", &kBind},
                                         {"volume", &kVolumeOptions},
                                         {"tmpfs", &kTmpfs},
                                         {"image", &kImage}}};
constexpr Shape kMount{.kinds = kText | kMapping, .keys = kMountKeys};
constexpr Shape kMounts{.kinds = kSequence, .item = &kMount, .unique = true};

constexpr std::array<Key, 25> kBuildKeys{{{"context", &kTextOnly},
                                          {"dockerfile", &kTextOnly},
                                          {"dockerfile_inline", &kTextOnly},
                                          {"entitlements", &kTexts},
                                          {"args", &kTextsOrMapping},
                                          {"ssh", &kTextsOrMapping},
                                          {"labels", &kTextsOrMapping},
                                          {"cache_from", &kTexts},
                                          {"cache_to", &kTexts},
                                          {"no_cache", &kSwitch},
                                          {"no_cache_filter", &kTextOrTexts},
                                          {"additional_contexts", &kTextsOrMapping},
                                          {"network", &kTextOnly},
                                          {"provenance", &kSwitch},
                                          {"sbom", &kSwitch},
                                          {"pull", &kSwitch},
                                          {"target", &kTextOnly},
                                          {"shm_size", &kIntegerOrText},
                                          {"extra_hosts", &kExtraHosts},
                                          {"isolation", &kTextOnly},
                                          {"privileged", &kSwitch},
                                          {"secrets", &kFileMounts},
                                          {"tags", &kTexts},
                                          {"ulimits", &kAnyMapping},
                                          {"platforms", &kTexts}}};
constexpr Shape kBuild{.kinds = kText | kMapping, .keys = kBuildKeys};

constexpr std::array<std::string_view, 3> kConditions{"service_started", "service_healthy",
                                                      "service_completed_successfully"};
constexpr Shape kCondition{.kinds = kText, .words = kConditions};
constexpr std::array<Key, 3> kDependencyKeys{
    {{"restart", &kSwitch}, {"required", &kBooleanOnly}, {"condition", &kCondition, true}}};
constexpr Shape kDependency{.kinds = kMapping, .keys = kDependencyKeys};
constexpr Shape kDependencies{.kinds = kMapping | kSequence,
                              .others = &kDependency,
                              .names = Names::Resource,
                              .extensions = false,
                              .item = &kTextOnly,
                              .unique = true};

constexpr std::array<Key, 3> kDeviceKeys{
    {{"source", &kTextOnly, true}, {"target", &kTextOnly}, {"permissions", &kTextOnly}}};
constexpr Shape kDevice{.kinds = kText | kMapping, .keys = kDeviceKeys};
constexpr Shape kDevices{.kinds = kSequence, .item = &kDevice};

constexpr std::array<Key, 3> kEnvFileKeys{
    {{"path", &kTextOnly, true}, {"format", &kTextOnly}, {"required", &kSwitch}}};
constexpr Shape kEnvFile{.kinds = kText | kMapping, .keys = kEnvFileKeys, .extensions = false};
constexpr Shape kEnvFiles{.kinds = kText | kSequence, .item = &kEnvFile};

constexpr std::array<Key, 2> kExtendsKeys{{{"service", &kTextOnly, true}, {"file", &kTextOnly}}};
constexpr Shape kExtends{.kinds = kText | kMapping, .keys = kExtendsKeys, .extensions = false};

constexpr std::array<Key, 7> kHealthcheckKeys{{{"disable", &kSwitch},
                                               {"interval", &kTextOnly},
                                               {"retries", &kNumberOrText},
                                               {"test", &kTextOrTextList},
                                               {"timeout", &kTextOnly},
                                               {"start_period", &kTextOnly},
                                               {"start_interval", &kTextOnly}}};
constexpr Shape kHealthcheck{.kinds = kMapping, .keys = kHealthcheckKeys};

constexpr std::array<Key, 2> kLoggingKeys{{{"driver", &kTextOnly}, {"options", &kAnyMapping}}};
constexpr Shape kLogging{.kinds = kMapping, .keys = kLoggingKeys};

constexpr Shape kNetworkUse{.kinds = kMapping | kNull};
constexpr Shape kNetworkUses{.kinds = kMapping | kSequence,
                             .others = &kNetworkUse,
                             .names = Names::Resource,
                             .extensions = false,
                             .item = &kTextOnly,
                             .unique = true};
constexpr std::array<Key, 7> kPortKeys{{{"name", &kTextOnly},
                                        {"mode", &kTextOnly},
                                        {"host_ip", &kTextOnly},
                                        {"target", &kIntegerOrText},
                                        {"published", &kIntegerOrText},
                                        {"protocol", &kTextOnly},
                                        {"app_protocol", &kTextOnly}}};
constexpr Shape kPort{.kinds = kNumber | kText | kMapping, .keys = kPortKeys};
constexpr Shape kPorts{.kinds = kSequence, .item = &kPort, .unique = true};

constexpr std::array<Key, 9> kDeployKeys{{{"mode", &kTextOnly},
                                          {"endpoint_mode", &kTextOnly},
                                          {"replicas", &kIntegerOrText},
                                          {"labels", &kTextsOrMapping},
                                          {"rollback_config", &kAnyMapping},
                                          {"update_config", &kAnyMapping},
                                          {"resources", &kAnyMapping},
                                          {"restart_policy", &kAnyMapping},
                                          {"placement", &kAnyMapping}}};
constexpr Shape kDeploy{.kinds = kMapping | kNull, .keys = kDeployKeys};
constexpr Shape kDevelop{.kinds = kMapping | kNull};
constexpr Shape kHooks{.kinds = kSequence, .item = &kAnyMapping};
constexpr Shape kGpus{.kinds = kText | kSequence};
constexpr Shape kModelUses{.kinds = kMapping | kSequence};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): counts its rows
constexpr Key kServiceKeys[] = {
    {"annotations", &kTextsOrMapping},
    {"attach", &kSwitch},
    {"blkio_config", &kAnyMapping},
    {"build", &kBuild},
    {"cap_add", &kUniqueTexts},
    {"cap_drop", &kUniqueTexts},
    {"cgroup", &kTextOnly},
    {"cgroup_parent", &kTextOnly},
    {"command", &kCommand},
    {"configs", &kFileMounts},
    {"container_name", &kTextOnly},
    {"cpu_count", &kIntegerOrText},
    {"cpu_percent", &kIntegerOrText},
    {"cpu_period", &kNumberOrText},
    {"cpu_quota", &kNumberOrText},
    {"cpu_rt_period", &kNumberOrText},
    {"cpu_rt_runtime", &kNumberOrText},
    {"cpu_shares", &kNumberOrText},
    {"cpus", &kNumberOrText},
    {"cpuset", &kTextOnly},
    {"credential_spec", &kAnyMapping},
    {"depends_on", &kDependencies},
    {"deploy", &kDeploy},
    {"develop", &kDevelop},
    {"device_cgroup_rules", &kUniqueTexts},
    {"devices", &kDevices},
    {"dns", &kTextOrTexts},
    {"dns_opt", &kUniqueTexts},
    {"dns_search", &kTextOrTexts},
    {"domainname", &kTextOnly},
    {"entrypoint", &kCommand},
    {"env_file", &kEnvFiles},
    {"environment", &kTextsOrMapping},
    {"expose", &kNumbersOrTexts},
    {"extends", &kExtends},
    {"external_links", &kUniqueTexts},
    {"extra_hosts", &kExtraHosts},
    {"gpus", &kGpus},
    {"group_add", &kNumbersOrTexts},
    {"healthcheck", &kHealthcheck},
    {"hostname", &kTextOnly},
    {"image", &kTextOnly},
    {"init", &kSwitch},
    {"ipc", &kTextOnly},
    {"isolation", &kTextOnly},
    {"label_file", &kTextOrTextList},
    {"labels", &kTextsOrMapping},
    {"links", &kUniqueTexts},
    {"logging", &kLogging},
    {"mac_address", &kTextOnly},
    {"mem_limit", &kNumberOrText},
    {"mem_reservation", &kIntegerOrText},
    {"mem_swappiness", &kIntegerOrText},
    {"memswap_limit", &kNumberOrText},
    {"models", &kModelUses},
    {"network_mode", &kTextOnly},
    {"networks", &kNetworkUses},
    {"oom_kill_disable", &kSwitch},
    {"oom_score_adj", &kIntegerOrText},
    {"pid", &kTextOrNull},
    {"pids_limit", &kNumberOrText},
    {"platform", &kTextOnly},
    {"ports", &kPorts},
    {"post_start", &kHooks},
    {"pre_start", &kHooks},
    {"pre_stop", &kHooks},
    {"privileged", &kSwitch},
    {"profiles", &kUniqueTexts},
    {"provider", &kAnyMapping},
    {"pull_policy", &kTextOnly},
    {"pull_refresh_after", &kTextOnly},
    {"read_only", &kSwitch},
    {"restart", &kTextOnly},
    {"runtime", &kTextOnly},
    {"scale", &kIntegerOrText},
    {"secrets", &kFileMounts},
    {"security_opt", &kUniqueTexts},
    {"shm_size", &kNumberOrText},
    {"stdin_open", &kSwitch},
    {"stop_grace_period", &kTextOnly},
    {"stop_signal", &kTextOnly},
    {"storage_opt", &kAnyMapping},
    {"sysctls", &kTextsOrMapping},
    {"tmpfs", &kTextOrTexts},
    {"tty", &kSwitch},
    {"ulimits", &kAnyMapping},
    {"use_api_socket", &kBooleanOnly},
    {"user", &kTextOnly},
    {"userns_mode", &kTextOnly},
    {"uts", &kTextOnly},
    {"volumes", &kMounts},
    {"volumes_from", &kUniqueTexts},
    {"working_dir", &kTextOnly},
};
constexpr Shape kService{.kinds = kMapping, .keys = kServiceKeys};
constexpr Shape kServices{
    .kinds = kMapping, .others = &kService, .names = Names::Resource, .extensions = false};

constexpr std::array<Key, 1> kExternalKeys{{{"name", &kTextOnly}}};
constexpr Shape kExternal{.kinds = kBoolean | kText | kMapping, .keys = kExternalKeys};
constexpr std::array<Key, 5> kVolumeKeys{{{"name", &kTextOnly},
                                          {"driver", &kTextOnly},
                                          {"driver_opts", &kDriverOptions},
                                          {"external", &kExternal},
                                          {"labels", &kTextsOrMapping}}};
constexpr Shape kVolume{.kinds = kMapping | kNull, .keys = kVolumeKeys};
constexpr Shape kVolumes{
    .kinds = kMapping, .others = &kVolume, .names = Names::Resource, .extensions = false};
constexpr std::array<Key, 8> kSecretKeys{{{"name", &kTextOnly},
                                          {"environment", &kTextOnly},
                                          {"file", &kTextOnly},
                                          {"external", &kExternal},
                                          {"labels", &kTextsOrMapping},
                                          {"driver", &kTextOnly},
                                          {"driver_opts", &kDriverOptions},
                                          {"template_driver", &kTextOnly}}};
constexpr Shape kSecret{.kinds = kMapping, .keys = kSecretKeys};
constexpr Shape kSecrets{
    .kinds = kMapping, .others = &kSecret, .names = Names::Resource, .extensions = false};
constexpr std::array<Key, 7> kConfigKeys{{{"name", &kTextOnly},
                                          {"content", &kTextOnly},
                                          {"environment", &kTextOnly},
                                          {"file", &kTextOnly},
                                          {"external", &kExternal},
                                          {"labels", &kTextsOrMapping},
                                          {"template_driver", &kTextOnly}}};
constexpr Shape kConfig{.kinds = kMapping, .keys = kConfigKeys};
constexpr Shape kConfigs{
    .kinds = kMapping, .others = &kConfig, .names = Names::Resource, .extensions = false};
constexpr std::array<Key, 9> kFileKeys{{{"version", &kTextOnly},
                                        {"name", &kTextOnly},
                                        {"include", &kAny},
                                        {"services", &kServices},
                                        {"models", &kAnyMapping},
                                        {"networks", &kAnyMapping},
                                        {"volumes", &kVolumes},
                                        {"secrets", &kSecrets},
                                        {"configs", &kConfigs}}};
constexpr Shape kFile{.kinds = kMapping, .keys = kFileKeys};

unsigned kindOf(const YamlValue &value)
{
    switch (value.kind) {
    case YamlValue::Kind::Null:
        return kNull;
    case YamlValue::Kind::Sequence:
        return kSequence;
    case YamlValue::Kind::Mapping:
        return kMapping;
    case YamlValue::Kind::Scalar:
        break;
    }
    switch (composeScalarType(value)) {
    case ScalarType::Integer:
        return kInteger;
    case ScalarType::Float:
        return kFloat;
    case ScalarType::Boolean:
        return kBoolean;
    case ScalarType::Text:
        break;
    }
    return kText;
}

/// "boolean or string", in the order of compose-go's humanReadableType().
std::string named(unsigned kinds)
{
    constexpr std::array<std::pair<unsigned, std::string_view>, 7> kNames{{{kSequence, "array"},
                                                                           {kBoolean, "boolean"},
                                                                           {kInteger, "integer"},
                                                                           {kMapping, "mapping"},
                                                                           {kNull, "null"},
                                                                           {kFloat, "number"},
                                                                           {kText, "string"}}};
    if ((kinds & kFloat) != 0)
        kinds &= ~kInteger;
    std::vector<std::string_view> parts;
    for (const auto &[kind, name] : kNames) {
        if ((kinds & kind) != 0)
            parts.push_back(name);
    }
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += i + 1 == parts.size() ? " or " : ", ";
        text += parts[i];
    }
    return text;
}

bool isResourceName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '.' || c == '_' || c == '-';
    });
}

class Check
{
public:
    void value(const YamlValue &found, const Shape &shape, const std::string &path)
    {
        if (violations.size() >= kMaxViolations)
            return;
        const unsigned kind = kindOf(found);
        if ((kind & shape.kinds) == 0) {
            report(found, path, "must be a " + named(shape.kinds));
            return;
        }
        if (kind == kText && !shape.words.empty()
            && std::find(shape.words.begin(), shape.words.end(), found.text) == shape.words.end())
            report(found, path, "value must be one of the known words");
        if (kind == kMapping)
            mapping(found, shape, path);
        if (kind == kSequence && shape.item)
            sequence(found, shape, path);
    }

    std::vector<SchemaViolation> violations;

private:
    void report(const YamlValue &at, const std::string &path, const std::string &what)
    {
        violations.push_back({path.empty() ? what : path + ' ' + what, at.line});
    }

    void mapping(const YamlValue &found, const Shape &shape, const std::string &path)
    {
        if (shape.keys.empty() && !shape.others)
            return;
        for (const auto &[name, held] : found.members)
            member(name, held, shape, path);
        for (const Key &key : shape.keys) {
            if (key.required && !found.find(key.name))
                report(found, path, "missing property '" + std::string(key.name) + '\'');
        }
    }

    void member(const std::string &name,
                const YamlValue &held,
                const Shape &shape,
                const std::string &path)
    {
        const auto key = std::find_if(shape.keys.begin(), shape.keys.end(),
                                      [&](const Key &known) { return known.name == name; });
        const std::string below = path.empty() ? name : path + '.' + name;
        if (key != shape.keys.end()) {
            value(held, *key->shape, below);
            return;
        }
        if (shape.extensions && name.starts_with("x-"))
            return;
        if (shape.others && (shape.names == Names::Any || isResourceName(name)))
            value(held, *shape.others, below);
        else
            report(held, path, "additional properties '" + name + "' not allowed");
    }

    void sequence(const YamlValue &found, const Shape &shape, const std::string &path)
    {
        std::map<std::string_view, std::size_t> seen;
        for (std::size_t i = 0; i < found.items.size(); ++i) {
            const YamlValue &item = found.items[i];
            value(item, *shape.item, path + '.' + std::to_string(i));
            if (!shape.unique || !item.isScalar())
                continue;
            const auto [before, fresh] = seen.emplace(item.text, i);
            if (!fresh && kindOf(found.items[before->second]) == kindOf(item))
                report(item, path,
                       "items at " + std::to_string(before->second) + " and " + std::to_string(i)
                           + " are equal");
        }
    }
};

bool isFloat(std::string_view text)
{
    if (!text.empty() && (text.front() == '+' || text.front() == '-'))
        text.remove_prefix(1);
    if (text == ".inf" || text == ".Inf" || text == ".INF" || text == ".nan" || text == ".NaN"
        || text == ".NAN")
        return true;
    // from_chars would take words ("inf") that YAML does not.
    const bool starts = !text.empty() && (text[0] == '.' || (text[0] >= '0' && text[0] <= '9'));
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return starts && read.ec != std::errc::invalid_argument
           && read.ptr == text.data() + text.size();
}

/// Takes the prefix of a number off and tells its base.
int takeBase(std::string_view &digits)
{
    if (digits.size() < 2 || digits[0] != '0')
        return 10;
    const char letter = static_cast<char>(digits[1] | 0x20);
    const int base = letter == 'x' ? 16 : letter == 'b' ? 2 : 8;
    digits.remove_prefix(letter == 'x' || letter == 'b' || letter == 'o' ? 2 : 1);
    return base;
}

} // namespace

std::optional<std::int64_t> composeInteger(std::string_view text)
{
    std::string plain(text);
    plain.erase(std::remove(plain.begin(), plain.end(), '_'), plain.end());
    std::string_view digits = plain;
    const bool negative = digits.starts_with('-');
    if (negative || digits.starts_with('+'))
        digits.remove_prefix(1);
    if (digits.empty() || digits.front() < '0' || digits.front() > '9')
        return std::nullopt;
    const int base = takeBase(digits);
    std::int64_t number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || number < 0)
        return std::nullopt;
    return negative ? -number : number;
}

ScalarType composeScalarType(const YamlValue &value)
{
    constexpr std::array<std::string_view, 6> kBooleans{"true",  "True",  "TRUE",
                                                        "false", "False", "FALSE"};
    if (!value.isScalar() || !value.plain)
        return ScalarType::Text;
    if (std::find(kBooleans.begin(), kBooleans.end(), value.text) != kBooleans.end())
        return ScalarType::Boolean;
    if (composeInteger(value.text))
        return ScalarType::Integer;
    return isFloat(value.text) ? ScalarType::Float : ScalarType::Text;
}

std::vector<SchemaViolation> composeSchemaViolations(const YamlValue &file)
{
    Check check;
    check.value(file, kFile, {});
    return std::move(check.violations);
}

} // namespace mountlens
