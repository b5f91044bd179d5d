// SPDX-FileCopyrightText: The Mountlens authors
// SPDX-License-Identifier: Apache-2.0
#include "engine_tables.h"

namespace mountlens::real {

namespace {

/// What both callers ask for. The answers differ, the kernel knows them.
const std::vector<EngineCase> kBoth = {
    {"root and directories of everybody",
     "-v {t}/app:/a:ro -v {t}/www:/w -v {h}/data:/h -v {h}/shut:/s", "/a /w /h /s /data /locked"},
    {"a user number takes its group and groups from the image",
     "--user 1000 -v {t}/app:/a -v {t}/www:/w -v {h}/data:/h -v {h}/sub100999:/x",
     "/a /w /h /x /data /shut"},
    {"user and group numbers lose the image's groups",
     "--user 1000:1000 -v {t}/app:/a -v {t}/deny:/y", "/a /y /data"},
    {"a user name takes its groups from the image", "-u app -v {t}/app:/a -v {t}/deny:/y",
     "/a /y /data /home/app"},
    {"user and group names", "--user=app:media -v {t}/media:/m -v {n}v:/data", "/m /data"},
    {"an unknown number has group 0", "--user 4242 -v {t}/www:/w -v {n}v:/fresh",
     "/w /fresh /data"},
    {"user and volume of the image", "-v {t}/media:/m", "/data /m", "", "", "demo/withuser:1"},
    {"groups added by number and by name",
     "--user 1000 --group-add 2000 --group-add docker -v {t}/media:/m", "/m /data"},
    {"all capabilities dropped", "--cap-drop all -v {t}/www:/w -v {t}/sticky:/s",
     "/w /s /data /shut"},
    {"DAC_READ_SEARCH reads and does not write",
     "--cap-drop all --cap-add CHOWN,DAC_READ_SEARCH "
     "-v {h}/shut:/s",
     "/s /data /locked"},
    {"a capability added for a user is ambient",
     "--user 1000 --cap-add DAC_OVERRIDE -v {h}/shut:/s -v {t}/www:/w", "/s /w /shut /data"},
    {"no new privileges", "--user 1000 --security-opt no-new-privileges -v {t}/acl:/l", "/l"},
    {"privileged", "--privileged -v {t}/www:/w -v {h}/shut:/s", "/w /s /shut"},
    {"privileged does nothing for a user", "--privileged --user 1000 -v {t}/www:/w", "/w /shut"},
    {"a read-only root has writable places",
     "--read-only --user app --tmpfs /cache:mode=0700 --tmpfs /data "
     "--mount type=tmpfs,dst=/own,U=true",
     "/cache /data /own /tmp /run /var/tmp /home/app"},
    {"a read-only root without writable places", "--read-only --read-only-tmpfs=false --user app",
     "/tmp /data /home/app"},
    {"a tmpfs over a directory of the image",
     "--user app --tmpfs /data --tmpfs /fresh "
     "--tmpfs /locked:U --mount type=tmpfs,dst=/home/app,tmpfs-mode=0750",
     "/data /fresh /locked /home/app"},
    {"fresh named volumes", "--user app -v {n}a:/data -v {n}b:/empty -v {n}c:/home/app:nocopy",
     "/data /empty /home/app"},
    {"a fresh volume over the directory of another",
     "--user 33 -v {n}a:/data -v {n}b:/zz "
     "-v {n}c:/locked:nocopy",
     "/data /zz /locked"},
    {"a volume of another user's container", "--user 33 -v {n}a:/empty -v {n}b:/data",
     "/empty /data", "",
     "run --rm --user 1000 -v {n}a:/empty -v {n}b:/data demo/base:1 touch /empty/file"},
    {"a volume that was made before", "--user 33 -v {n}a:/fresh -v {n}b:/data:ro", "/fresh /data",
     "", "volume create {n}a;volume create {n}b"},
    {"anonymous volumes", "--user app -v /data -v /fresh", "/data /fresh"},
    {"the long form of mounts",
     "--user 1000 --mount type=bind,src={t}/app,dst=/a,readonly --mount "
     "type=volume,src={n}v,dst=/data --mount type=bind,source={t}/www,target=/w,bind-propagation="
     "rslave",
     "/a /data /w"},
    {"volumes of another container", "--user app --volumes-from {n}s:ro", "/data /a", "",
     "create --name {n}s -v {n}a:/data -v {t}/app:/a demo/base:1 true"},
    {"owner changed on start", "--user 1000:1000 -v {h}/plain:/c:U -v {n}v:/fresh:U", "/c /fresh"},
    {"an overlay keeps the source", "--user 1000 -v {h}/data:/o:O", "/o"},
    {"an overlay for root", "-v {h}/data:/o:O", "/o"},
    {"a mount below a mount", "--user 1000:1000 -v {h}/data:/a -v {t}/www:/a/sub:ro", "/a /a/sub"},
    {"single files", "--user 1000 -v {t}/conf:/data/conf -v {t}/conf:/etc/ro:ro",
     "f:/data/conf f:/etc/ro f:/data/file"},
    {"targets below directories of the image that shut people out",
     "--user 1000 -v {t}/app:/shut/in -v {t}/www:/locked/in", "/shut/in /locked/in"},
    {"mounts below the source come along", "--user 1000 -v {t}/mounts:/m", "/m /m/ro /m/noexec"},
    {"mount options", "--user 1000 -v {t}/app:/a:ro,noexec,nosuid,rslave -v {t}/www:/w:dev,z",
     "/a /w"},
    {"sticky directory", "--user 1000 -v {t}/sticky:/s", "/s /tmp"},
    {"ids of user namespaces", "--user 1000 -v {t}/sub100999:/x -v {t}/sub101000:/y", "/x /y"},
    {"a missing source is refused", "-v {t}/missing:/a", "", "no such file or directory"},
    {"a missing source of the long form is refused", "--mount type=bind,src={t}/missing,dst=/a", "",
     "no such file or directory"},
    {"what the engine itself mounts, for a user", "--user 1000",
     "f:/etc/hosts f:/etc/hostname f:/etc/resolv.conf f:/dev/null f:/dev/full  "
     " f:/proc/kcore  f:/sys/kernel/profiling "
     "/dev /dev/shm /dev/mqueue /proc /sys /sys/fs/cgroup /proc/1"},
    {"what the engine itself mounts, for root", "-v {t}/app:/a",
     "f:/etc/hosts f:/etc/hostname f:/etc/resolv.conf f:/dev/null f:/dev/full  "
     " f:/proc/kcore  f:/sys/kernel/profiling "
     "/dev /dev/shm /dev/mqueue /proc /sys /sys/fs/cgroup /proc/1"},
    {"a device that may only be read", "--device /dev/zero:/dev/mine:r --user 1000", "f:/dev/mine"},
    {"a device for root that may only be read", "--device /dev/zero:/dev/mine:r", "f:/dev/mine"},
    {"sockets for root", "-v {t}/socket:/run/s -v {t}/old.socket:/o:ro -v {t}:/t",
     "s:/run/s s:/o s:/t/socket s:/t/old.socket s:/t/conf"},
    {"sockets for a user", "--user 1000 -v {t}/socket:/run/s -v {t}/old.socket:/o:ro",
     "s:/run/s s:/o"},
    {"sockets for their group", "--user 33 --group-add 998 -v {t}/socket:/run/s:ro -v {t}:/t",
     "s:/run/s s:/t/socket"},
    {"an unknown user is refused", "--user nosuch", "", "unable to find user nosuch"},
    {"an unknown group is refused", "--group-add nosuch", "", "nosuch"},
    {"accounts that are mounted",
     "-v /etc/passwd:/etc/passwd:ro -v /etc/group:/etc/group:ro --user ana -v {t}/private:/p "
     "-v {t}/media:/m",
     "/p /m"},
    {"volumes made with an owner", "--user 1000 -v {n}a:/empty -v {n}b:/data", "/empty /data", "",
     "volume create --opt o=uid=1000,gid=1000 {n}a;volume create --opt o=uid=33,gid=34 {n}b"},
    {"a device that is missing is refused", "--device /dev/none", "", "no such file or directory"},
    {"a device that is none is refused", "--device {t}/app/file", "", "not a device node"},
    {"one target twice is refused", "-v {t}/app:/a -v {t}/www:/a", "",
     "duplicate mount destination"},
    {"an unknown option is refused", "-v {t}/app:/a:bogus", "", "invalid option"},
    {"two sources of a user namespace are refused", "--userns=host --uidmap 0:1:1000", "",
     "userns"},
};

std::vector<EngineCase> withBoth(std::vector<EngineCase> own)
{
    own.insert(own.begin(), kBoth.begin(), kBoth.end());
    return own;
}

} // namespace

std::vector<EngineCase> podmanRootfulCases()
{
    return withBoth({
        {"sysctls for root", "-v {t}/app:/a",
         "f:/proc/sys/kernel/hostname f:/proc/sys/fs/file-max"},
        {"sysctls for a user", "--user 1000",
         "f:/proc/sys/kernel/hostname f:/proc/sys/fs/file-max"},
        {"sysctls that may be written", "--privileged --user 1000 -v {t}/app:/a",
         "f:/proc/sys/kernel/hostname f:/proc/sys/fs/file-max"},
        {"root and private directories", "-v {t}/private:/p -v {t}/rootonly:/r -v {t}/blind:/b",
         "/p /r /b"},
        {"a user and closed directories",
         "--user 1000 -v {t}/closed/inside:/i -v {t}/acl:/l "
         "-v {t}/rootonly:/r -v {t}/setgid:/g",
         "/i /l /r /g"},
        {"automatic user namespace",
         "--userns=auto:size=4096 --user 1000:1000 -v {t}/app:/a "
         "-v {n}v:/data",
         "/a /data"},
        {"map by hand",
         "--uidmap 0:100000:65536 --gidmap 0:100000:65536 --user 1000:1000 "
         "-v {t}/app:/a -v {t}/sub101000:/y -v {n}v:/data -v {n}w:/zz",
         "/a /y /data /zz /home/app"},
        {"map by hand, root",
         "--uidmap 0:100000:65536 -v {t}/app:/a -v {t}/sub101000:/y "
         "-v {t}/rootonly:/r",
         "/a /y /r /data"},
        {"map by name", "--subuidname ana --subgidname ana --user 1000 -v {t}/sub101000:/y", "/y"},
        {"a mapped mount",
         "--uidmap 0:100000:65536 --gidmap 0:100000:65536 --user 1000:1000 "
         "-v {t}/app:/a:idmap -v {t}/private:/p:idmap",
         "/a /p"},
        {"a mapped mount for root",
         "--uidmap 0:100000:65536 --gidmap 0:100000:65536 "
         "-v {t}/private:/p:idmap -v {t}/sub101000:/y:idmap",
         "/p /y"},
        {"mounts mapped by hand",
         "--uidmap 0:100000:65536 --gidmap 0:100000:65536 "
         "--user 1000:1000 -v {t}/private:/p:idmap=uids=1001-1000-1;gids=1001-1000-1 "
         "-v {t}/app:/a:idmap=uids=@1000-1000-1;gids=@1000-1000-1",
         "/p /a"},
        {"a mapped volume",
         "--uidmap 0:100000:65536 --gidmap 0:100000:65536 --user 1000:1000 "
         "-v {n}v:/data:idmap",
         "/data"},
        {"owner changed on start under a map",
         "--uidmap 0:100000:65536 --gidmap 0:100000:65536 "
         "--user 1000:1000 -v {t}/www:/c:U",
         "/c"},
        {"keep-groups of root", "--group-add keep-groups --user 1000 -v {t}/rootgroup:/g", "/g"},
        {"a user outside the map is refused", "--uidmap 0:100000:1000 --user 5000", "",
         "doesn't map UID 5000"},
        {"keep-id as root", "--userns=keep-id -v {t}/app:/a -v {t}/private:/p", "/a /p", "keep-id",
         "", kBaseImage, 5},
        {"nomap as root is refused", "--userns=nomap", "", "nomap"},
    });
}

std::vector<EngineCase> podmanRootlessCases()
{
    return withBoth({
        {"keep-id", "--userns=keep-id -v {h}/data:/h -v {h}/shut:/s -v {n}v:/fresh -v {n}w:/data",
         "/h /s /fresh /data /home/app"},
        {"keep-id with a user", "--userns=keep-id --user 1000:1000 -v {h}/data:/h -v {h}/shut:/s",
         "/h /s /data"},
        {"keep-id as the image's user",
         "--userns=keep-id:uid=1000,gid=1000 -v {h}/shut:/s "
         "-v {n}v:/fresh -v {n}w:/data",
         "/s /fresh /data /home/app"},
        {"keep-id beats the image's user", "--userns=keep-id -v {h}/shut:/s", "/s /data", "", "",
         "demo/withuser:1"},
        {"nomap", "--userns=nomap -v {h}/data:/h -v {t}/sub101000:/y", "/h /y /data"},
        {"keep-groups", "--group-add keep-groups -v {t}/media:/m -v {t}/setgid:/g", "/m /g"},
        {"groups of the caller are not kept", "-v {t}/media:/m", "/m"},
        {"keep-groups for a user", "--group-add keep-groups --user 1000 -v {t}/media:/m", "/m"},
        {"map by hand",
         "--uidmap 1000:0:1 --uidmap 0:1:1000 --uidmap 1001:1001:64536 "
         "--user 1000:1000 -v {h}/shut:/s",
         "/s /data"},
        {"automatic user namespace", "--userns=auto:size=2000 -v {h}/data:/h", "/h /data"},
        {"host is the caller's namespace", "--userns=host -v {h}/shut:/s", "/s"},
        {"a source the caller cannot reach is refused", "-v {t}/closed/inside:/i", "",
         "permission denied"},
        {"a source only its owner can enter", "-v {t}/private:/p -v {t}/rootonly:/r", "/p /r"},
        {"a mapped mount is refused", "--uidmap 0:1:1000 -v {h}/data:/h:idmap", "",
         "Operation not permitted"},
        {"a user outside the map is refused", "--user 70000", "", "setresuid"},
        {"owner changed on a foreign directory is refused", "--user 1000 -v {t}/app:/c:U", "",
         "operation not permitted"},
    });
}

} // namespace mountlens::real
