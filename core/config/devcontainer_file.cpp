// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/devcontainer_file.h"

#include "base/text_scan.h"
#include "config/compose_file.h"
#include "config/devcontainer_variables.h"
#include "config/jsonc.h"
#include "config/mount_flag.h"
#include "config/mount_rules.h"
#include "config/paths.h"
#include "config/run_flags.h"
#include "config/tree_fields.h"
#include "model/forwarding_surroundings.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace mountlens {

namespace {

constexpr const char *kRefuser = "devcontainer";
constexpr std::string_view kDirectory = ".devcontainer";
constexpr const char *kFileName = "devcontainer.json";

/// The same surroundings, seen from the project: where the editor starts docker.
class SeenFromProject final : public ForwardingSurroundings
{
public:
    SeenFromProject(const Surroundings &around, std::string directory)
        : ForwardingSurroundings(around)
        , m_directory(std::move(directory))
    {
    }

    [[nodiscard]] std::string workingDirectory() const override { return m_directory; }

private:
    std::string m_directory;
};

/// The places of the specification, in their order.
std::string fileOf(const std::string &project, const Surroundings &around)
{
    const std::string directory = pathFrom(project, kDirectory);
    std::string usual = pathFrom(directory, kFileName);
    const std::string plain = pathFrom(project, std::string(".") + kFileName);
    for (const std::string &path : {usual, plain}) {
        if (around.kind(path) == FileKind::Regular)
            return path;
    }
    for (const std::string &name : around.list(directory)) {
        std::string nested = pathFrom(pathFrom(directory, name), kFileName);
        if (around.kind(nested) == FileKind::Regular)
            return nested;
    }
    return usual;
}

/// Above .devcontainer and .devcontainer/NAME, else where the file is.
std::string projectOf(std::string_view file)
{
    const std::string_view directory = directoryOf(file);
    if (lastComponent(directory) == kDirectory)
        return std::string(directoryOf(directory));
    const std::string_view above = directoryOf(directory);
    return std::string(lastComponent(above) == kDirectory ? directoryOf(above) : directory);
}

/// The directory with .git in it, at or above the project; the project's where there is none.
std::string mountedFolder(const std::string &project, const Surroundings &around)
{
    constexpr int kMaxDepth = 100;
    std::string_view folder = project;
    for (int depth = 0; depth < kMaxDepth; ++depth) {
        if (around.kind(pathFrom(folder, ".git")) != FileKind::Missing)
            return std::string(folder);
        if (folder == "/" || folder == ".")
            break;
        folder = directoryOf(folder);
    }
    return project;
}

/// A field of a --mount text; those with a comma want quotes.
std::string mountField(const std::string &field)
{
    return field.find(',') == std::string::npos ? field : '"' + field + '"';
}

void addFlag(std::vector<std::string> &args, const char *flag, std::string value)
{
    args.emplace_back(flag);
    args.push_back(std::move(value));
}

/// src/spec-node/singleContainer.ts: of an object only these three are passed on.
std::string mountText(const YamlValue &entry)
{
    if (entry.isScalar())
        return entry.text;
    std::string text;
    for (const char *key : {"type", "source", "target"}) {
        const std::string value = textAt(entry, key);
        if (!value.empty())
            text += (text.empty() ? "" : ",") + mountField(std::string(key) + '=' + value);
    }
    return text;
}

std::string targetOf(std::string_view mount)
{
    while (!mount.empty()) {
        std::string_view value = takeUntil(mount, ',');
        const std::string_view key = takeUntil(value, '=');
        if (key == "target" || key == "dst" || key == "destination")
            return std::string(value);
    }
    return {};
}

/// src/spec-node/imageMetadata.ts mergeMounts(): of several with one target the last stays.
std::vector<std::string> withoutReplaced(const std::vector<std::string> &mounts)
{
    std::set<std::string> targets;
    std::vector<std::string> kept;
    std::copy_if(mounts.rbegin(), mounts.rend(), std::back_inserter(kept),
                 [&](const std::string &mount) { return targets.insert(targetOf(mount)).second; });
    std::reverse(kept.begin(), kept.end());
    return kept;
}

void append(std::vector<std::string> &all, const std::vector<std::string> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

/// What devcontainer.json and its features ask for beyond runArgs.
struct Properties
{
    std::vector<std::string> mounts;
    std::vector<std::string> capAdd;
    std::vector<std::string> securityOptions;
    bool privileged = false;
    bool init = false;

    void add(const YamlValue &object)
    {
        for (const YamlValue &entry : at(object, "mounts").items)
            mounts.push_back(mountText(entry));
        append(capAdd, textsAt(object, "capAdd"));
        append(securityOptions, textsAt(object, "securityOpt"));
        privileged = privileged || isTrueAt(object, "privileged");
        init = init || isTrueAt(object, "init");
    }
};

class DevcontainerReader
{
public:
    DevcontainerReader(std::string file, const Surroundings &around)
        : m_file(std::move(file))
        , m_around(around, projectOf(m_file))
    {
        m_folders.localWorkspace = m_around.workingDirectory();
    }

    Result<Configuration> configuration()
    {
        const auto text = m_around.read(m_file);
        if (!text)
            return text.error();
        auto document = parseJson(*text, JsonDialect::WithComments);
        if (!document)
            return document.error();
        if (!document->isMapping())
            return Error(ErrorId::Malformed, kFileName, "{}");
        m_document = std::move(*document);
        m_isCompose = m_document.find("dockerComposeFile") != nullptr;
        m_mountedFolder = mountedFolder(m_folders.localWorkspace, m_around);
        expandVariables();
        readProperties();
        auto done = m_isCompose ? readCompose() : readImage();
        if (!done)
            return done.error();
        readUsers();
        return std::move(m_configuration);
    }

private:
    /// Only where a variable can matter to files: what scripts and settings hold is not ours.
    void expandVariables()
    {
        Notices &notices = m_configuration.notices;
        std::string folder = textAt(m_document, "workspaceFolder");
        if (folder.empty())
            folder = m_isCompose ? "/" : usualWorkspaceFolder();
        m_folders.containerWorkspace = expandDevcontainerText(folder, m_folders, m_around, notices);
        for (const char *key :
             {"image", "dockerComposeFile", "service", "containerUser", "remoteUser", "mounts",
              "workspaceMount", "runArgs", "capAdd", "securityOpt", "features"}) {
            if (YamlValue *member = m_document.find(key))
                expandDevcontainerValue(*member, m_folders, m_around, notices);
        }
    }

    [[nodiscard]] std::string usualWorkspaceFolder() const
    {
        const std::string &project = m_folders.localWorkspace;
        return mountPoint() + project.substr(std::min(project.size(), m_mountedFolder.size()));
    }

    /// Where the mounted folder is seen unless workspaceMount says otherwise.
    [[nodiscard]] std::string mountPoint() const
    {
        return "/workspaces/" + std::string(lastComponent(m_mountedFolder));
    }

    void readProperties()
    {
        std::vector<std::string> unread;
        for (const YamlValue::Member &feature : at(m_document, "features").members) {
            if (!readLocalFeature(feature.first))
                unread.push_back(feature.first);
        }
        m_properties.add(m_document);
        if (unread.empty())
            return;
        std::string names;
        for (const std::string &name : unread)
            names += (names.empty() ? "" : ", ") + name;
        m_configuration.notices.push_back(
            {NoticeId::FeaturesMayAdd, {names}, at(m_document, "features").line});
    }

    /// Features beside the file are called ./NAME.
    bool readLocalFeature(const std::string &name)
    {
        if (!name.starts_with("./"))
            return false;
        const std::string directory = pathFrom(directoryOf(m_file), name);
        const auto text = m_around.read(pathFrom(directory, "devcontainer-feature.json"));
        if (!text)
            return false;
        auto feature = parseJson(*text, JsonDialect::WithComments);
        if (!feature)
            return false;
        expandDevcontainerValue(*feature, m_folders, m_around, m_configuration.notices);
        m_properties.add(*feature);
        return true;
    }

    /// src/spec-node/utils.ts getWorkspaceConfiguration(): an empty text mounts nothing.
    [[nodiscard]] std::string workspaceMount() const
    {
        if (m_document.find("workspaceMount"))
            return textAt(m_document, "workspaceMount");
        return "type=bind," + mountField("source=" + m_mountedFolder) + ','
               + mountField("target=" + mountPoint());
    }

    /// In the order of src/spec-node/singleContainer.ts spawnDevContainer().
    [[nodiscard]] std::vector<std::string> arguments() const
    {
        std::vector<std::string> args;
        if (const std::string mount = workspaceMount(); !mount.empty())
            addFlag(args, "--mount", mount);
        for (const std::string &mount : withoutReplaced(m_properties.mounts))
            addFlag(args, "--mount", mount);
        append(args, textsAt(m_document, "runArgs"));
        append(args, propertyArguments());
        return args;
    }

    [[nodiscard]] std::vector<std::string> propertyArguments() const
    {
        std::vector<std::string> args;
        if (m_properties.init)
            args.emplace_back("--init");
        if (m_properties.privileged)
            args.emplace_back("--privileged");
        for (const std::string &capability : m_properties.capAdd)
            addFlag(args, "--cap-add", capability);
        for (const std::string &option : m_properties.securityOptions)
            addFlag(args, "--security-opt", option);
        return args;
    }

    /// Nothing in the file says which engine is there, but what docker refuses podman may know.
    Result<Done> applyArguments(const std::vector<std::string> &args)
    {
        ContainerSpec &container = m_configuration.containers.front();
        const ContainerSpec before = container;
        Notices notices;
        auto done = applyRunFlags(Engine::Docker, args, m_around, container, notices);
        if (!done) {
            const Error refusal = done.error();
            container = before;
            notices.clear();
            done = applyRunFlags(Engine::Podman, args, m_around, container, notices);
            if (!done)
                return refusal;
        }
        auto &all = m_configuration.notices;
        all.insert(all.end(), notices.begin(), notices.end());
        container.engine = Engine::Devcontainer;
        return Done{};
    }

    Result<Done> readImage()
    {
        ContainerSpec &container = m_configuration.containers.emplace_back();
        container.engine = Engine::Devcontainer;
        container.name = textAt(m_document, "name");
        container.image = textAt(m_document, "image");
        const bool built = m_document.find("build") || m_document.find("dockerFile");
        if (container.image.empty() && !built)
            m_configuration.notices.push_back(
                {NoticeId::EngineRefuses,
                 {kRefuser, R"(missing one of "image", "dockerFile" or "dockerComposeFile")"}});
        auto done = applyArguments(arguments());
        if (!done)
            return done;
        container.name = textAt(m_document, "name");
        if (container.name.empty())
            container.name = lastComponent(m_folders.localWorkspace);
        return Done{};
    }

    [[nodiscard]] std::vector<std::string> composePaths() const
    {
        std::vector<std::string> paths;
        for (const std::string &name : textsAt(m_document, "dockerComposeFile"))
            paths.push_back(cleanPath(pathFrom(directoryOf(m_file), name)));
        return paths;
    }

    /// src/spec-node/dockerCompose.ts getProjectName(): files in .devcontainer would otherwise all
    /// be of one project. Empty: Compose's own rules.
    [[nodiscard]] std::string composeProject(const std::vector<std::string> &files) const
    {
        if (files.empty() || m_around.variable("COMPOSE_PROJECT_NAME")
            || directoryOf(files.front()) != pathFrom(m_folders.localWorkspace, kDirectory))
            return {};
        const auto text = m_around.read(files.front());
        if (!text)
            return {};
        const auto documents = parseYaml(*text);
        if (!documents || documents->empty() || documents->front().find("name"))
            return {};
        return projectName(std::string(lastComponent(m_folders.localWorkspace)) + "_devcontainer");
    }

    static std::string projectName(const std::string &text)
    {
        std::string name;
        for (const char c : text) {
            if (c >= 'A' && c <= 'Z')
                name.push_back(static_cast<char>(c - 'A' + 'a'));
            else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')
                name.push_back(c);
        }
        return name;
    }

    Result<Done> readCompose()
    {
        ComposeRequest request;
        request.files = composePaths();
        request.projectName = composeProject(request.files);
        auto project = parseComposeFiles(request, m_around);
        if (!project && project.error().id() == ErrorId::OpenFailed) {
            // devcontainer.json is often shown alone; what it says itself still counts.
            m_configuration.notices.push_back({NoticeId::FileMissing, {project.error().subject()}});
            m_configuration.containers.emplace_back().name = textAt(m_document, "service");
            return overrideService(request.projectName);
        }
        if (!project)
            return project.error();
        auto &notices = m_configuration.notices;
        notices.insert(notices.end(), project->notices.begin(), project->notices.end());
        const std::string service = textAt(m_document, "service");
        const auto found =
            std::find_if(project->containers.begin(), project->containers.end(),
                         [&](const ContainerSpec &other) { return other.name == service; });
        if (found == project->containers.end())
            return Error(ErrorId::EngineRefuses, kRefuser,
                         "Service '" + service
                             + "' configured in devcontainer.json not found in Docker Compose "
                               "configuration.");
        m_configuration.containers.push_back(std::move(*found));
        return overrideService(request.projectName);
    }

    /// src/spec-node/dockerCompose.ts generateFeaturesComposeOverrideContent(): a further Compose
    /// file. runArgs and the workspace's mount are not for Compose.
    Result<Done> overrideService(const std::string &project)
    {
        ContainerSpec &container = m_configuration.containers.front();
        for (const std::string &text : withoutReplaced(m_properties.mounts)) {
            auto mount = parseMountFlag(Engine::Docker, text, m_folders.localWorkspace);
            if (!mount)
                return mount.error();
            if (mount->type == "bind")
                mount->missingSource = MissingSource::MakeDirectory;
            if (mount->type == "volume" && !mount->source.empty() && !project.empty())
                mount->volumeName = project + '_' + mount->source;
            replaceMount(std::move(*mount), container.mounts);
        }
        auto done = applyRunFlags(Engine::Docker, propertyArguments(), m_around, container,
                                  m_configuration.notices);
        container.engine = Engine::Devcontainer;
        return done;
    }

    static void replaceMount(MountSpec mount, std::vector<MountSpec> &mounts)
    {
        const auto same = std::find_if(mounts.begin(), mounts.end(), [&](const MountSpec &other) {
            return other.target == mount.target;
        });
        if (same == mounts.end())
            mounts.push_back(std::move(mount));
        else
            *same = std::move(mount);
    }

    void readUsers()
    {
        ContainerSpec &container = m_configuration.containers.front();
        if (const std::string user = textAt(m_document, "containerUser"); !user.empty())
            container.user = user;
        container.remoteUser = textAt(m_document, "remoteUser");
        const YamlValue &update = at(m_document, "updateRemoteUserUID");
        container.updateRemoteUserUid = !(update.isScalar() && update.text == "false");
    }

    std::string m_file;
    SeenFromProject m_around;
    DevcontainerFolders m_folders;
    std::string m_mountedFolder;
    YamlValue m_document;
    bool m_isCompose = false;
    Properties m_properties;
    Configuration m_configuration;
};

} // namespace

Result<Configuration> parseDevcontainer(const std::string &path, const Surroundings &around)
{
    const std::string place = pathFrom(around.workingDirectory(), path);
    const bool directory = around.kind(place) == FileKind::Directory;
    return DevcontainerReader(directory ? fileOf(place, around) : place, around).configuration();
}

} // namespace mountlens
