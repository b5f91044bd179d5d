// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "config/compose_file.h"

#include "base/text_scan.h"
#include "config/compose_fields.h"
#include "config/compose_loader.h"
#include "config/compose_service.h"
#include "config/compose_volume.h"
#include "config/paths.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

Error refused(std::string words)
{
    return Error(ErrorId::EngineRefuses, "compose", std::move(words));
}

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

/// compose-go loader.NormalizeProjectName().
std::string normalizedName(std::string_view name)
{
    std::string made;
    for (const char c : name) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        const bool kept = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (kept || ((lower == '_' || lower == '-') && !made.empty()))
            made += lower;
    }
    return made;
}

std::vector<std::string> split(std::string_view list, char separator)
{
    std::vector<std::string> parts;
    while (!list.empty())
        parts.emplace_back(takeUntil(list, separator));
    return parts;
}

class Project
{
public:
    Project(const ComposeRequest &request, const Surroundings &surroundings)
        : m_request(request)
        , m_surroundings(surroundings)
        , m_environment(surroundings)
    {
    }

    Result<Configuration> read()
    {
        const std::string start = startDirectory();
        addEnvFiles(start);
        chooseFiles(start);
        if (m_files.empty())
            return refused("no configuration file provided: not found");
        m_directory = m_request.projectDirectory.empty() ? parentOf(m_files.front()) : start;
        if (m_directory != start)
            addEnvFiles(m_directory);
        chooseName();
        return load();
    }

private:
    [[nodiscard]] std::string absolute(const std::string &path) const
    {
        return cleanPath(absolutePath(m_surroundings.workingDirectory(), path));
    }

    /// Where .env is looked for before the files are known.
    [[nodiscard]] std::string startDirectory() const
    {
        if (!m_request.projectDirectory.empty())
            return absolute(m_request.projectDirectory);
        if (!m_request.files.empty())
            return parentOf(absolute(m_request.files.front()));
        return cleanPath(m_surroundings.workingDirectory());
    }

    void addEnvFiles(const std::string &directory)
    {
        std::vector<std::string> files = m_request.envFiles;
        if (files.empty())
            files = split(m_environment.value("COMPOSE_ENV_FILES").value_or(""), ',');
        for (std::string &file : files)
            file = absolute(file);
        const auto disabled = m_surroundings.variable("COMPOSE_DISABLE_ENV_FILE");
        const bool wanted = !disabled || (*disabled != "1" && *disabled != "true");
        const std::string usual = absolutePath(directory, ".env");
        if (files.empty() && wanted && m_surroundings.kind(usual) == FileKind::Regular)
            files.push_back(usual);
        m_environment.addFiles(files, m_made.notices);
    }

    void chooseFiles(const std::string &start)
    {
        for (const std::string &file : m_request.files)
            m_files.push_back(absolute(file));
        if (!m_files.empty())
            return;
        if (const auto list = m_environment.value("COMPOSE_FILE"); list && !list->empty()) {
            const std::string separator =
                m_environment.value("COMPOSE_PATH_SEPARATOR").value_or(":");
            for (const std::string &file : split(*list, separator.empty() ? ':' : separator[0]))
                m_files.push_back(absolute(file));
            return;
        }
        findFiles(start);
    }

    /// compose-go cli.WithDefaultConfigPath().
    void findFiles(std::string directory)
    {
        constexpr std::array<const char *, 4> kNames{"compose.yaml", "compose.yml",
                                                     "docker-compose.yml", "docker-compose.yaml"};
        constexpr std::array<const char *, 4> kOverrides{
            "compose.override.yml", "compose.override.yaml", "docker-compose.override.yml",
            "docker-compose.override.yaml"};
        while (!addFirst(directory, kNames)) {
            if (directory == "/")
                return;
            directory = parentOf(directory);
        }
        addFirst(directory, kOverrides);
    }

    bool addFirst(const std::string &directory, const std::array<const char *, 4> &names)
    {
        const auto exists = [&](const char *name) {
            return m_surroundings.kind(absolutePath(directory, name)) == FileKind::Regular;
        };
        const auto *const found = std::find_if(names.begin(), names.end(), exists);
        if (found == names.end())
            return false;
        m_files.push_back(absolutePath(directory, *found));
        return true;
    }

    void chooseName()
    {
        m_name = m_request.projectName;
        if (m_name.empty())
            m_name = m_environment.value("COMPOSE_PROJECT_NAME").value_or("");
        if (!m_name.empty() && normalizedName(m_name) != m_name)
            noteRefusal(
                m_made.notices,
                "invalid project name \"" + m_name
                    + "\": must consist only of lowercase alphanumeric characters, hyphens, "
                      "and underscores as well as start with a letter or number",
                0);
        if (m_name.empty())
            m_name = nameInFiles();
        if (m_name.empty())
            m_name = normalizedName(nameOf(m_directory));
        m_environment.setProjectName(m_name);
    }

    /// The last file's `name`; faults are for the loader to tell.
    [[nodiscard]] std::string nameInFiles() const
    {
        std::string name;
        for (const std::string &file : m_files) {
            const auto text = m_surroundings.read(file);
            const auto documents =
                text ? parseYaml(*text) : Result<std::vector<YamlValue>>(text.error());
            if (!documents)
                continue;
            for (const YamlValue &document : *documents) {
                const auto made =
                    interpolate(composeText(document, "name"), m_environment.lookup());
                if (made && !made->text.empty())
                    name = normalizedName(made->text);
            }
        }
        return name;
    }

    Result<Configuration> load()
    {
        auto model =
            loadComposeModel(m_files, m_directory, m_environment, m_surroundings, m_made.notices);
        if (!model)
            return model.error();
        if (model->members.empty())
            return refused("empty compose file");
        if (!model->find("services"))
            m_made.notices.push_back({NoticeId::EngineRefuses, {"compose", "no service selected"}});
        m_made.containers = composeContainers(*model, m_name, m_surroundings, m_made.notices);
        dropRepeatedNotices();
        return std::move(m_made);
    }

    /// Several layers make the same remark on one line.
    void dropRepeatedNotices()
    {
        Notices kept;
        for (Notice &notice : m_made.notices) {
            if (std::find(kept.begin(), kept.end(), notice) == kept.end())
                kept.push_back(std::move(notice));
            if (kept.size() >= kMaxNotices)
                break;
        }
        m_made.notices = std::move(kept);
    }

    static constexpr std::size_t kMaxNotices = 1000;

    const ComposeRequest &m_request;
    const Surroundings &m_surroundings;
    ComposeEnvironment m_environment;
    std::vector<std::string> m_files;
    std::string m_directory;
    std::string m_name;
    Configuration m_made;
};

} // namespace

Result<Configuration> parseComposeFiles(const ComposeRequest &request,
                                        const Surroundings &surroundings)
{
    return Project(request, surroundings).read();
}

Result<Configuration> parseComposeFile(const std::string &path, const Surroundings &surroundings)
{
    return parseComposeFiles({{path}, {}, {}, {}}, surroundings);
}

} // namespace mountlens
