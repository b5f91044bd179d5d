// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "messages/topic_table.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace mountlens {

namespace {

/// include/uapi/linux/capability.h
constexpr std::uint8_t kKill = 5;
constexpr std::uint8_t kSetgid = 6;
constexpr std::uint8_t kSetuid = 7;
constexpr std::uint8_t kNetBindService = 10;
constexpr std::uint8_t kNetAdmin = 12;
constexpr std::uint8_t kNetRaw = 13;
constexpr std::uint8_t kIpcLock = 14;
constexpr std::uint8_t kSysModule = 16;
constexpr std::uint8_t kSysChroot = 18;
constexpr std::uint8_t kSysPtrace = 19;
constexpr std::uint8_t kSysAdmin = 21;
constexpr std::uint8_t kSysBoot = 22;
constexpr std::uint8_t kSysNice = 23;
constexpr std::uint8_t kSysResource = 24;
constexpr std::uint8_t kSysTime = 25;
constexpr std::uint8_t kSyslog = 34;
constexpr std::uint8_t kPerfmon = 38;
constexpr std::uint8_t kBpf = 39;

// clang-format off
/// Folded.
constexpr std::array kRows = std::to_array<TopicRow>({
    {"", "ping", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Nothing},
    {"", "ping6", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Nothing},
    {"", "arping", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Nothing},
    {"", "traceroute", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Nothing},
    {"raw socket", "", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Alone},
    {"raw sockets", "", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Alone},
    {"af_packet", "", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Alone},
    {"sock_raw", "", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Alone},
    {"lacking privilege for raw socket", "", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Alone},
    {"permission to capture on that device", "", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Alone},
    {"permission to perform this capture", "", 0, OtherTopic::RawSocket, kNetRaw, TopicNeed::Alone},
    {"", "tcpdump", EPERM, OtherTopic::RawSocket, kNetRaw, TopicNeed::NoPath},
    {"", "nmap", EPERM, OtherTopic::RawSocket, kNetRaw, TopicNeed::NoPath},
    {"", "dhclient", EPERM, OtherTopic::RawSocket, kNetRaw, TopicNeed::NoPath},
    {"", "dhcpcd", EPERM, OtherTopic::RawSocket, kNetRaw, TopicNeed::NoPath},
    {"bind", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"bind()", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"listen tcp", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"listen udp", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"listen tcp4", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"listen eacces", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"make_sock", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"bind to address", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"bind on address", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"bind to port", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"binding to port", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"can't bind", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"cannot bind", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"bind failed", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"listen", "", EACCES, OtherTopic::LowPort, kNetBindService, TopicNeed::NoPath},
    {"", "date", EPERM, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"cannot set date", "date", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"", "hwclock", EPERM, OtherTopic::Clock, kSysTime, TopicNeed::NoPath},
    {"", "ntpd", EPERM, OtherTopic::Clock, kSysTime, TopicNeed::NoPath},
    {"", "chronyd", EPERM, OtherTopic::Clock, kSysTime, TopicNeed::NoPath},
    {"", "ntpdate", EPERM, OtherTopic::Clock, kSysTime, TopicNeed::NoPath},
    {"", "adjtimex", EPERM, OtherTopic::Clock, kSysTime, TopicNeed::NoPath},
    {"", "hwclock", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"settimeofday", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"clock_settime", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"adjtimex", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"clock_adjtime", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"set time of day", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"set the system clock", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"set system time", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"stime", "", 0, OtherTopic::Clock, kSysTime, TopicNeed::Nothing},
    {"", "dmesg", 0, OtherTopic::KernelLog, kSyslog, TopicNeed::Nothing},
    {"klogctl", "", 0, OtherTopic::KernelLog, kSyslog, TopicNeed::Nothing},
    {"kernel buffer", "", 0, OtherTopic::KernelLog, kSyslog, TopicNeed::Nothing},
    {"syslog_action", "", 0, OtherTopic::KernelLog, kSyslog, TopicNeed::Nothing},
    {"", "mount", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Nothing},
    {"", "umount", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Nothing},
    {"", "fusermount", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Nothing},
    {"", "fusermount3", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Nothing},
    {"", "swapon", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Nothing},
    {"", "swapoff", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Nothing},
    {"", "losetup", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Nothing},
    {"only root can do that", "", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Alone},
    {"must be superuser to use mount", "", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Alone},
    {"must be superuser to use", "", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Alone},
    {"fuse: mount failed", "", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Alone},
    {"mount(2) system call failed", "", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Alone},
    {"must be superuser to unmount", "", 0, OtherTopic::Mounting, kSysAdmin, TopicNeed::Alone},
    {"", "strace", EPERM, OtherTopic::Tracing, kSysPtrace, TopicNeed::NoPath},
    {"", "gdb", EPERM, OtherTopic::Tracing, kSysPtrace, TopicNeed::NoPath},
    {"ptrace", "", 0, OtherTopic::Tracing, kSysPtrace, TopicNeed::Nothing},
    {"could not attach to process", "", 0, OtherTopic::Tracing, kSysPtrace, TopicNeed::Nothing},
    {"ptrace_attach", "", 0, OtherTopic::Tracing, kSysPtrace, TopicNeed::Nothing},
    {"ptrace_traceme", "", 0, OtherTopic::Tracing, kSysPtrace, TopicNeed::Nothing},
    {"ptrace_seize", "", 0, OtherTopic::Tracing, kSysPtrace, TopicNeed::Nothing},
    {"process_vm_readv", "", 0, OtherTopic::Tracing, kSysPtrace, TopicNeed::Nothing},
    {"", "chroot", EPERM, OtherTopic::ChangeRoot, kSysChroot, TopicNeed::Nothing},
    {"chroot", "", EPERM, OtherTopic::ChangeRoot, kSysChroot, TopicNeed::Nothing},
    {"chroot()", "", EPERM, OtherTopic::ChangeRoot, kSysChroot, TopicNeed::Nothing},
    {"", "hostname", 0, OtherTopic::HostName, kSysAdmin, TopicNeed::Nothing},
    {"", "hostnamectl", 0, OtherTopic::HostName, kSysAdmin, TopicNeed::Nothing},
    {"sethostname", "", 0, OtherTopic::HostName, kSysAdmin, TopicNeed::Alone},
    {"setdomainname", "", 0, OtherTopic::HostName, kSysAdmin, TopicNeed::Alone},
    {"must be root to change the host name", "", 0, OtherTopic::HostName, kSysAdmin, TopicNeed::Alone},
    {"you must be root to change the host name", "", 0, OtherTopic::HostName, kSysAdmin, TopicNeed::Alone},
    {"", "nice", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"", "renice", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"", "chrt", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"", "ionice", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"setpriority", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"sched_setscheduler", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"sched_setaffinity", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"ioprio_set", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"niceness", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"sched_setparam", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"set_mempolicy", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"mbind", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"set scheduler", "", 0, OtherTopic::Priority, kSysNice, TopicNeed::Nothing},
    {"setgroups", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"initgroups", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"setgid", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"setegid", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"setresgid", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"set groups", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"cannot set groups", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"set gid", "", 0, OtherTopic::ChangeUser, kSetgid, TopicNeed::Nothing},
    {"setuid", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"seteuid", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"setresuid", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"setreuid", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"failed switching to", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"cannot set user id", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"set uid", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"set user id", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"cannot setresuid to", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"cannot setuid", "", 0, OtherTopic::ChangeUser, kSetuid, TopicNeed::Nothing},
    {"setrlimit", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"rlimit", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"modify limit", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"setting rlimit type", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"limit_nofile", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"rlimit_nofile", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"modificar el limite", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"modificar limite", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"modifier la limite", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"zmienic ograniczenia", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"rlimit_memlock", "", EPERM, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"", "ulimit", 0, OtherTopic::ResourceLimit, kSysResource, TopicNeed::Nothing},
    {"file watchers", "", 0, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
    {"inotify watches", "", 0, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
    {"inotify instances", "", 0, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
    {"too many open files", "", 0, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
    {"no file descriptors available", "", 0, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
    {"max_user_watches", "", 0, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
    {"", "ip", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "iptables", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "ip6tables", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "nft", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "ifconfig", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "route", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "tc", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "wg", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "wg-quick", EPERM, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "iptables", EACCES, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"", "ip6tables", EACCES, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::NoPath},
    {"rtnetlink", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"rtnetlink answers", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"siocsif", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"siocsifaddr", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"siocsifflags", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"tunsetiff", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"siocaddrt", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"initialize iptables table", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"netlink", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"you must be root", "", 0, OtherTopic::NetworkSettings, kNetAdmin, TopicNeed::Nothing},
    {"", "modprobe", 0, OtherTopic::KernelModule, kSysModule, TopicNeed::Nothing},
    {"", "insmod", 0, OtherTopic::KernelModule, kSysModule, TopicNeed::Nothing},
    {"", "rmmod", 0, OtherTopic::KernelModule, kSysModule, TopicNeed::Nothing},
    {"init_module", "", 0, OtherTopic::KernelModule, kSysModule, TopicNeed::Nothing},
    {"finit_module", "", 0, OtherTopic::KernelModule, kSysModule, TopicNeed::Nothing},
    {"insert module", "", 0, OtherTopic::KernelModule, kSysModule, TopicNeed::Nothing},
    {"delete_module", "", 0, OtherTopic::KernelModule, kSysModule, TopicNeed::Nothing},
    {"", "kill", EPERM, OtherTopic::Signal, kKill, TopicNeed::Nothing},
    {"", "killall", EPERM, OtherTopic::Signal, kKill, TopicNeed::Nothing},
    {"", "pkill", EPERM, OtherTopic::Signal, kKill, TopicNeed::Nothing},
    {"sending signal", "", EPERM, OtherTopic::Signal, kKill, TopicNeed::Nothing},
    {"send signal", "", EPERM, OtherTopic::Signal, kKill, TopicNeed::Nothing},
    {"kill(", "", EPERM, OtherTopic::Signal, kKill, TopicNeed::Nothing},
    {"mlock", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"mlockall", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"lock memory", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"lock jvm memory", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"unable to lock jvm memory", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"failed to lock memory", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"shmget", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"shmctl", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"mmap failed to lock", "", 0, OtherTopic::MemoryLock, kIpcLock, TopicNeed::Nothing},
    {"", "unshare", 0, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"", "bwrap", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"", "nsenter", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::NoPath},
    {"unshare", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"move to new namespace", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"create new namespace", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"creating new namespace", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"setns", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"clone_newuser", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"clone_newns", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"create namespace", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"re-exec process", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"no permissions to create new namespace", "", 0, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Alone},
    {"no permissions to create a new namespace", "", 0, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Alone},
    {"no usable sandbox", "", 0, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Alone},
    {"setuid sandbox", "", 0, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Alone},
    {"", "perf", 0, OtherTopic::Measuring, kPerfmon, TopicNeed::NoPath},
    {"perf_event_open", "", 0, OtherTopic::Measuring, kPerfmon, TopicNeed::Nothing},
    {"perf_event_paranoid", "", 0, OtherTopic::Measuring, kPerfmon, TopicNeed::Nothing},
    {"perf_event", "", 0, OtherTopic::Measuring, kPerfmon, TopicNeed::Nothing},
    {"", "bpftrace", 0, OtherTopic::Measuring, kBpf, TopicNeed::NoPath},
    {"bpf", "", EPERM, OtherTopic::Measuring, kBpf, TopicNeed::Nothing},
    {"bpf(", "", EPERM, OtherTopic::Measuring, kBpf, TopicNeed::Nothing},
    {"bpf_prog_load", "", EPERM, OtherTopic::Measuring, kBpf, TopicNeed::Nothing},
    {"bpf_map_create", "", EPERM, OtherTopic::Measuring, kBpf, TopicNeed::Nothing},
    {"", "reboot", EPERM, OtherTopic::Reboot, kSysBoot, TopicNeed::Nothing},
    {"", "shutdown", EPERM, OtherTopic::Reboot, kSysBoot, TopicNeed::Nothing},
    {"", "halt", EPERM, OtherTopic::Reboot, kSysBoot, TopicNeed::Nothing},
    {"permission denied (publickey", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"permission denied, please try again", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"authentication failure", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"authentication failed", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"access denied for user", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"password authentication failed", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"incorrect password", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"could not read from remote repository", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"remote: permission to", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"cannot clone", "", EPERM, OtherTopic::NewNamespace, kSysAdmin, TopicNeed::Nothing},
    {"remote: permission denied", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"permission denied (keyboard-interactive", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"permission denied (password", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"access denied (using password", "", 0, OtherTopic::Login, kNoCapability, TopicNeed::Alone},
    {"requested access to the resource is denied", "", 0, OtherTopic::Registry, kNoCapability, TopicNeed::Alone},
    {"pull access denied for", "", 0, OtherTopic::Registry, kNoCapability, TopicNeed::Alone},
    {"pull access denied", "", 0, OtherTopic::Registry, kNoCapability, TopicNeed::Alone},
    {"unauthorized: authentication required", "", 0, OtherTopic::Registry, kNoCapability, TopicNeed::Alone},
    {"denied: denied", "", 0, OtherTopic::Registry, kNoCapability, TopicNeed::Alone},
    {"denied: permission_denied", "", 0, OtherTopic::Registry, kNoCapability, TopicNeed::Alone},
    {"denied: installation not allowed", "", 0, OtherTopic::Registry, kNoCapability, TopicNeed::Alone},
    {"permission denied for table", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied for schema", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied for database", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied for relation", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied for sequence", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied for function", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied for view", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied to create", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied to set", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"must be owner of", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"must be superuser to", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"command denied to user", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permiso denegado a la tabla", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permissao negada para tabela", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"droit refuse pour", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permission denied for tablespace", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"odmowa dostepu do tabeli", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permiso denegado al esquema", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"permissao negada para esquema", "", 0, OtherTopic::Database, kNoCapability, TopicNeed::Alone},
    {"", "", ECONNREFUSED, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", EADDRINUSE, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", ETIMEDOUT, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", ENETUNREACH, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", EHOSTUNREACH, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", ECONNRESET, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", EADDRNOTAVAIL, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", EHOSTDOWN, OtherTopic::Connection, kNoCapability, TopicNeed::NoPath},
    {"", "", EMFILE, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
    {"", "", ENFILE, OtherTopic::ResourceLimit, kNoCapability, TopicNeed::Nothing},
});
// clang-format on

constexpr std::array<std::string_view, kOtherTopicCount> kNames{
    "raw-socket",    "low-port",  "clock",       "kernel-log",  "mounting",  "tracing",
    "change-root",   "host-name", "priority",    "change-user", "limit",     "network",
    "kernel-module", "signal",    "memory-lock", "namespace",   "measuring", "reboot",
    "connection",    "login",     "registry",    "database",
};

} // namespace

std::span<const TopicRow> topicTable() noexcept
{
    return kRows;
}

const PhraseIndex<TopicRow> &topicPhrases()
{
    static const PhraseIndex<TopicRow> index = [] {
        static std::vector<TopicRow> rows;
        std::copy_if(kRows.begin(), kRows.end(), std::back_inserter(rows),
                     [](const TopicRow &row) { return !row.phrase.empty(); });
        return PhraseIndex<TopicRow>(std::span<const TopicRow>(rows));
    }();
    return index;
}

std::string_view otherTopicName(OtherTopic topic) noexcept
{
    return kNames.at(static_cast<std::size_t>(topic));
}

} // namespace mountlens
