// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engine_tables.h"
#include "kernel/checked.h"

namespace mountlens::real {

namespace {

/// Before moby 23 a privileged container gets every capability the kernel knows, and runc fails
/// where this machine itself lacks one.
bool hasEveryCapability()
{
    const std::string status = judge::readFile("/proc/self/status");
    const std::string last = judge::readFile("/proc/sys/kernel/cap_last_cap");
    const std::size_t at = status.find("CapBnd:");
    const std::uint64_t mine = std::stoull(status.substr(at + 7), nullptr, 16);
    return mine == (std::uint64_t{1} << (std::stoul(last) + 1)) - 1;
}

const char *privilegedRefusal()
{
    return hasEveryCapability() ? "" : "unable to apply caps";
}

/// What every daemon is asked for. The answers differ, the kernel knows them.
const std::vector<EngineCase> kShared = {
    {"root and directories of everybody",
     "-v {t}/app:/a:ro -v {t}/private:/p -v {t}/media:/m -v {t}/rootonly:/r -v {t}/blind:/b",
     "/a /p /m /r /b /data /locked /home/app"},
    {"a user number takes its group and groups from the image",
     "--user 1000 -v {t}/app:/a -v {t}/www:/w -v {t}/docker:/d -v {t}/media:/m -v {t}/blind:/b",
     "/a /w /d /m /b /data /shut"},
    {"user and group numbers lose the image's groups",
     "--user 1000:1000 -v {t}/app:/a -v {t}/docker:/d -v {t}/deny:/y", "/a /d /y /data"},
    {"a user name takes its groups from the image",
     "-u app -v {t}/app:/a -v {t}/docker:/d -v {t}/deny:/y -v {t}/private:/p", "/a /d /y /p"},
    {"user and group names", "--user=app:media -v {t}/media:/m -v {t}/setgid:/s -v {t}/docker:/d",
     "/m /s /d /data"},
    {"an unknown number has group 0", "--user 4242 -v {t}/rootgroup:/g -v {t}/www:/w -v {t}/acl:/l",
     "/g /w /l /data"},
    {"an unknown number with a group", "--user 4242:33 -v {t}/rootgroup:/g -v {t}/media:/m",
     "/g /m /home/app"},
    {"a group alone", "--user :2000 -v {t}/media:/m -v {t}/private:/p", "/m /p"},
    {"user and volume of the image", "-v {t}/media:/m -v {t}/docker:/d", "/data /m /d", "", "",
     "demo/withuser:1"},
    {"a flag beats the user of the image", "--user 33 -v {t}/www:/w", "/data /w", "", "",
     "demo/withuser:1"},
    {"groups added by number and by name",
     "--user 1000 --group-add 2000 --group-add docker -v {t}/media:/m -v {t}/docker:/d",
     "/m /d /data"},
    {"all capabilities dropped", "--cap-drop ALL -v {t}/private:/p -v {t}/app:/a -v {t}/sticky:/s",
     "/p /a /s /data /shut"},
    {"DAC_READ_SEARCH reads and does not write",
     "--cap-drop ALL --cap-add CHOWN --cap-add DAC_READ_SEARCH -v {t}/private:/p -v {t}/blind:/b",
     "/p /b /data /locked"},
    {"FOWNER and DAC_OVERRIDE alone",
     "--cap-drop=all --cap-add=CAP_FOWNER --cap-add dac_override -v {t}/private:/p "
     "-v {t}/sticky:/s",
     "/p /s /data"},
    {"a capability added for a user has no effect",
     "--user 1000 --cap-add DAC_OVERRIDE --security-opt no-new-privileges -v {t}/rootonly:/r",
     "/r /shut"},
    {"a read-only root and tmpfs with options",
     "--read-only --user app --tmpfs /run:rw,size=16m,mode=1777 "
     "--mount type=tmpfs,dst=/cache,tmpfs-mode=0700 --tmpfs /own:uid=1000,gid=1000,mode=700",
     "/run /cache /own /data /tmp /home/app"},
    {"a tmpfs over a directory of the image takes its mode, not its owner",
     "--user app --tmpfs /data --tmpfs /fresh --mount type=tmpfs,dst=/home/app",
     "/data /fresh /home/app"},
    {"fresh named volumes",
     "--user app -v {n}a:/data -v {n}b:/empty -v {n}c:/home/app:nocopy -v {n}d:/locked/v:ro",
     "/data /empty /home/app /locked /locked/v"},
    {"a fresh volume over the directory of another", "--user 33 -v {n}a:/data -v {n}b:/home/app",
     "/data /home/app"},
    {"a volume that was filled before keeps its owner", "--user 33 -v {n}a:/home/app -v {n}b:/data",
     "/home/app /data", "", "run --rm -v {n}a:/x -v {n}b:/x2 demo/base:1 chown 33:33 /x /x2"},
    {"anonymous volumes", "--user app -v /data -v /fresh", "/data /fresh"},
    {"the long form of mounts",
     "--user 1000 --mount type=bind,src={t}/app,dst=/a,readonly --mount "
     "type=volume,src={n}v,dst=/data,volume-nocopy --mount source={n}w,target=/home/app --mount "
     "type=bind,source={t}/www,destination=/w,bind-propagation=rslave",
     "/a /data /home/app /w"},
    {"volumes of another container, read-only", "--user app --volumes-from {n}s:ro", "/data /a", "",
     "create --name {n}s -v {n}a:/data -v {t}/app:/a demo/base:1 true"},
    {"volumes of another container", "--user app --volumes-from {n}s -v {t}/www:/w", "/data /a /w",
     "", "create --name {n}s -v {n}a:/data -v {t}/app:/a:ro demo/base:1 true"},
    {"single files",
     "--user 1000 -v {t}/conf:/data/conf -v {t}/secret:/data/secret -v {t}/conf:/etc/ro:ro",
     "f:/data/conf f:/data/secret f:/etc/ro f:/data/file"},
    {"single files for root", "-v {t}/conf:/data/conf -v {t}/secret:/etc/secret",
     "f:/data/conf f:/etc/secret f:/data/seed.txt"},
    {"targets below directories of the image that shut people out",
     "--user 1000 -v {t}/app:/shut/in -v {t}/media:/locked/in/deep", "/shut/in /locked/in/deep"},
    {"a target in a directory of another", "--user 33 -v {t}/www:/locked/in -v {t}/acl:/data/in",
     "/locked/in /data/in"},
    {"mounts below the source come along", "--user 1000 -v {t}/mounts:/m", "/m /m/ro /m/noexec"},
    {"sticky and setgid directories",
     "--user 1000 --group-add 2000 -v {t}/sticky:/s "
     "-v {t}/setgid:/g -v {t}/deny:/y",
     "/s /g /y /tmp"},
    {"ACL with a mask", "--user 1000:1000 -v {t}/acl:/l", "/l"},
    {"ids of user namespaces",
     "--user 1000 -v {t}/sub100999:/x -v {t}/sub101000:/y "
     "-v {t}/remap165536:/r -v {t}/remap166536:/s",
     "/x /y /r /s"},
    {"root and ids of user namespaces",
     "-v {t}/sub101000:/y -v {t}/remap165536:/r "
     "-v {t}/remap166536:/s",
     "/y /r /s"},
    {"what the engine itself mounts, for a user", "--user 1000",
     "f:/etc/hosts f:/etc/hostname f:/etc/resolv.conf f:/dev/null f:/dev/full  "
     " f:/proc/kcore  f:/sys/kernel/profiling "
     "/dev /dev/shm /dev/mqueue /proc /sys /sys/fs/cgroup /proc/1"},
    {"what the engine itself mounts, for root", "-v {t}/app:/a",
     "f:/etc/hosts f:/etc/hostname f:/etc/resolv.conf f:/dev/null f:/dev/full  "
     " f:/proc/kcore  f:/sys/kernel/profiling "
     "/dev /dev/shm /dev/mqueue /proc /sys /sys/fs/cgroup /proc/1"},
    {"sockets for root", "-v {t}/socket:/run/s -v {t}/old.socket:/o:ro -v {t}:/t",
     "s:/run/s s:/o s:/t/socket s:/t/old.socket s:/t/conf"},
    {"sockets for a user", "--user 1000 -v {t}/socket:/run/s -v {t}/old.socket:/o:ro",
     "s:/run/s s:/o"},
    {"sockets for their group", "--user 33 --group-add 998 -v {t}/socket:/run/s:ro -v {t}:/t",
     "s:/run/s s:/t/socket"},
    {"a device that is missing is refused", "--device /dev/none", "", "no such file or directory"},
    {"a device that is none is refused", "--device {t}/app/file", "", "not a device node"},
    {"an unknown user is refused", "--user nosuch", "", "unable to find user nosuch"},
    {"an unknown group is refused", "--group-add nosuch", "", "Unable to find group nosuch"},
    {"a missing source of the long form is refused", "--mount type=bind,src={t}/missing,dst=/a", "",
     "bind source path does not exist"},
    {"one target twice is refused", "-v {t}/app:/a -v {t}/www:/a", "", "Duplicate mount point: /a"},
    {"options of podman are refused", "-v {t}/app:/a:U", "", "invalid mode: U"},
    {"a relative target is refused", "-v {t}/app:a", "", "mount path must be absolute"},
    {"a volume name with a slash is refused", "-v app/x:/a", "", "includes invalid characters"},
};

/// What takes a daemon that is root.
const std::vector<EngineCase> kOfRoot = {
    {"a missing source is made", "--user 1000 -v {t}/new/deep:/a", "/a"},
    {"a missing source is made for root", "-v {t}/new/deep:/a -v {t}/app/sub:/b", "/a /b"},
    {"a directory below one that shuts everybody out", "--user 1000 -v {t}/closed/inside:/i", "/i"},
};

std::vector<EngineCase> withShared(std::vector<EngineCase> own)
{
    own.insert(own.begin(), kShared.begin(), kShared.end());
    return own;
}

std::vector<EngineCase> ofRoot(std::vector<EngineCase> own)
{
    own.insert(own.begin(), kOfRoot.begin(), kOfRoot.end());
    return withShared(std::move(own));
}

} // namespace

std::vector<EngineCase> dockerPlainCases()
{
    return ofRoot({
        {"a device that may only be read", "--device /dev/zero:/dev/mine:r --user 1000",
         "f:/dev/mine"},
        {"a device for root that may only be read", "--device /dev/zero:/dev/mine:r",
         "f:/dev/mine"},

        {"sysctls for root", "-v {t}/app:/a",
         "f:/proc/sys/kernel/hostname f:/proc/sys/fs/file-max"},
        {"sysctls for a user", "--user 1000",
         "f:/proc/sys/kernel/hostname f:/proc/sys/fs/file-max"},
        {"sysctls that may be written", "--privileged --user 1000 -v {t}/app:/a",
         "f:/proc/sys/kernel/hostname f:/proc/sys/fs/file-max"},
        {"privileged", "--privileged -v {t}/private:/p", "/p /shut", privilegedRefusal(), "",
         kBaseImage, 23},
        {"privileged does nothing for a user", "--privileged --user 1000 -v {t}/private:/p",
         "/p /shut"},
        {"a mount below a mount", "--user 1000:1000 -v {t}/app:/a -v {t}/private:/a/sub:ro",
         "/a /a/sub"},
        {"a file below a mounted directory",
         "--user 1000:1000 -v {t}/acl:/l -v {t}/conf:/l/file:ro", "/l f:/l/file"},
    });
}

std::vector<EngineCase> dockerRemapCases()
{
    return ofRoot({
        {"a device under another name is refused", "--device /dev/zero:/dev/mine:r", "",
         "error creating device nodes"},
        {"a device that may only be read", "--device /dev/zero:/dev/zero:r --user 1000",
         "f:/dev/zero"},

        {"privileged is refused", "--privileged -v {t}/private:/p", "",
         "privileged mode is incompatible with user namespaces"},
        {"out of the user namespace", "--userns=host -v {t}/rootonly:/r -v {n}v:/data", "/r /data"},
        {"a user out of the user namespace", "--userns=host --user app -v {t}/app:/a -v {n}v:/data",
         "/a /data /home/app"},
        {"a mount below a directory the remapped root cannot write to is refused",
         "--user 1000:1000 -v {t}/app:/a -v {t}/private:/a/sub:ro", "", "permission denied"},
        {"a mount below a directory of the remapped root",
         "--user 1000:1000 -v {t}/remap165536:/a -v {t}/remap166536:/a/sub", "/a /a/sub"},
        {"a file below a directory the remapped root cannot enter is refused",
         "--user 1000:1000 -v {t}/acl:/l -v {t}/conf:/l/file:ro", "", "permission denied"},
        {"another mode of user namespaces is refused", "--userns=private", "", "invalid USER mode"},
    });
}

std::vector<EngineCase> dockerRootlessCases()
{
    return withShared({
        {"root is the caller", "-v {h}/data:/h -v {h}/shut:/s -v {t}/private:/p", "/h /s /p"},
        {"a user is a subordinate id", "--user 1000:1000 -v {h}/data:/h -v {t}/sub100999:/s",
         "/h /s /data"},
        {"privileged is root in its own namespace only",
         "--privileged -v {t}/rootonly:/r -v {h}/data:/h", "/r /h /shut"},
        {"the host's user namespace is the daemon's", "--userns=host -v {h}/data:/h", "/h /data"},
        {"a source below a closed directory is refused", "-v {t}/closed/inside:/i", "",
         "permission denied"},
        {"missing sources are made as the caller", "--user 1000 -v {h}/made/here:/m", "/m"},
        {"a missing source nobody may make is refused", "-v {t}/rootonly/made:/m", "",
         "permission denied"},
    });
}

} // namespace mountlens::real
