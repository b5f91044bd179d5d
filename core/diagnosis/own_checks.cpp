// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnosis/own_checks.h"

#include <algorithm>
#include <array>

namespace mountlens {

namespace {

/// TASK_COMM_LEN - 1
constexpr std::size_t kCommLength = 15;

struct KnownProgram
{
    /// A process, a program or the last part of an image's name.
    std::string_view name;
    ProgramRule rule;
};

// PostgreSQL: src/backend/utils/init/miscinit.c checkDataDir().
constexpr ProgramRule kPostgres{"postgres", OwnRule::OwnsDataDirectory, true, Mode(0750)};
// MySQL and MariaDB: mysys/my_default.c search_default_file_with_ext().
constexpr ProgramRule kMysql{"mysqld", OwnRule::NotWorldWritable, false, Mode(0775)};
// MongoDB: src/mongo/db/auth/security_key.cpp, security_file.cpp.
constexpr ProgramRule kMongo{"mongod", OwnRule::PrivateKeyFile, true, Mode(0600)};
// OpenSSH: misc.c safe_path(), authfile.c sshkey_perm_ok().
constexpr ProgramRule kSshd{"sshd", OwnRule::StrictHome, true, Mode(0755)};
constexpr ProgramRule kSsh{"ssh", OwnRule::PrivateKeyFile, true, Mode(0600)};
// Elastic Beats: libbeat/common/config.go OwnerHasExclusiveWritePerms().
constexpr ProgramRule kBeats{"beats", OwnRule::StrictConfig, true, Mode(0755)};
// vixie-cron and its descendants: database.c, process_crontab().
constexpr ProgramRule kCron{"cron", OwnRule::RootsConfig, true, Mode(0755)};
// sudo: plugins/sudoers/sudoers.c open_sudoers().
constexpr ProgramRule kSudo{"sudo", OwnRule::RootsConfig, true, Mode(0440)};
constexpr ProgramRule kLogrotate{"logrotate", OwnRule::RootsConfig, true, Mode(0755)};
// GnuPG: g10/gpg.c check_permissions().
constexpr ProgramRule kGpg{"gpg", OwnRule::OwnsDataDirectory, true, Mode(0700)};
// Erlang: lib/kernel/src/auth.erl check_cookie().
constexpr ProgramRule kErlang{"rabbitmq", OwnRule::PrivateKeyFile, true, Mode(0600)};
// Tor: src/lib/fs/dir.c check_private_dir().
constexpr ProgramRule kTor{"tor", OwnRule::OwnsDataDirectory, true, Mode(0750)};
// ClickHouse: programs/server/Server.cpp, MISMATCHING_USERS_FOR_PROCESS_AND_DATA.
constexpr ProgramRule kClickHouse{"clickhouse", OwnRule::OwnsData, true, Mode(0777)};
// rsync: authenticate.c check_secret().
constexpr ProgramRule kRsync{"rsync", OwnRule::PrivateKeyFile, true, Mode(0770)};
constexpr ProgramRule kMunge{"munged", OwnRule::PrivateKeyFile, true, Mode(0600)};
constexpr ProgramRule kMsmtp{"msmtp", OwnRule::PrivateKeyFile, true, Mode(0600)};
// git: setup.c ensure_valid_ownership().
constexpr ProgramRule kGit{"git", OwnRule::OwnsRepository, true, Mode(0777)};

constexpr auto kPrograms = std::to_array<KnownProgram>({
    {"postgres", kPostgres},
    {"postgresql", kPostgres},
    {"initdb", kPostgres},
    {"pg_ctl", kPostgres},
    {"postgis", kPostgres},
    {"timescaledb", kPostgres},
    {"mysqld", kMysql},
    {"mysql", kMysql},
    {"mariadbd", kMysql},
    {"mariadb", kMysql},
    {"mongod", kMongo},
    {"mongos", kMongo},
    {"mongo", kMongo},
    {"sshd", kSshd},
    {"openssh-server", kSshd},
    {"ssh", kSsh},
    {"scp", kSsh},
    {"sftp", kSsh},
    {"ssh-add", kSsh},
    {"filebeat", kBeats},
    {"metricbeat", kBeats},
    {"auditbeat", kBeats},
    {"heartbeat", kBeats},
    {"packetbeat", kBeats},
    {"journalbeat", kBeats},
    {"apm-server", kBeats},
    {"elastic-agent", kBeats},
    {"cron", kCron},
    {"crond", kCron},
    {"sudo", kSudo},
    {"logrotate", kLogrotate},
    {"gpg", kGpg},
    {"gpg-agent", kGpg},
    {"rabbitmq", kErlang},
    {"rabbitmq-server", kErlang},
    {"beam.smp", kErlang},
    {"tor", kTor},
    {"clickhouse", kClickHouse},
    {"clickhouse-server", kClickHouse},
    {"rsync", kRsync},
    {"munged", kMunge},
    {"msmtp", kMsmtp},
    {"git", kGit},
});

/// "docker.io/library/postgres:16@sha256:..." and "/usr/sbin/sshd" to their names.
std::string_view plainName(std::string_view command)
{
    command = command.substr(0, command.find_first_of(" @"));
    const std::size_t slash = command.rfind('/');
    if (slash != std::string_view::npos)
        command.remove_prefix(slash + 1);
    return command.substr(0, command.find(':'));
}

bool isNamed(const KnownProgram &program, std::string_view name)
{
    return program.name == name || (name.size() == kCommLength && program.name.starts_with(name));
}

} // namespace

std::string_view ownRuleName(OwnRule rule) noexcept
{
    switch (rule) {
    case OwnRule::OwnsDataDirectory:
        return "owns-data-directory";
    case OwnRule::OwnsData:
        return "owns-data";
    case OwnRule::PrivateKeyFile:
        return "private-key-file";
    case OwnRule::StrictConfig:
        return "strict-config";
    case OwnRule::RootsConfig:
        return "roots-config";
    case OwnRule::NotWorldWritable:
        return "not-world-writable";
    case OwnRule::StrictHome:
        return "strict-home";
    case OwnRule::OwnsRepository:
        return "owns-repository";
    }
    return {};
}

std::optional<ProgramRule> ownChecksOf(std::string_view command)
{
    const std::string_view name = plainName(command);
    const auto *found =
        std::find_if(kPrograms.begin(), kPrograms.end(),
                     [&](const KnownProgram &program) { return isNamed(program, name); });
    return found == kPrograms.end() ? std::nullopt : std::optional(found->rule);
}

} // namespace mountlens
