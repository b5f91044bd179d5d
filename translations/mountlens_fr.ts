<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Capability</name>
    <message>
        <source>none</source>
        <extracomment>stands where a list of capabilities would be</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>capabilities: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>capacités&#xa0;: %1</translation>
    </message>
    <message>
        <source>for files: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>pour les fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>for files, missing: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>pour les fichiers, manquantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>exactly what Docker gives a container by default</source>
        <translation>exactement celles que Docker donne par défaut à un conteneur</translation>
    </message>
    <message>
        <source>beyond Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>en plus de celles que Docker donne par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing from Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>manquantes parmi celles que Docker donne par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>The number of the process does not fit the owner and mode of the object.</source>
        <translation>Le numéro du processus ne concorde pas avec le propriétaire et le mode de l’objet.</translation>
    </message>
    <message>
        <source>The engine created the missing folder itself, as root.</source>
        <translation>Le moteur a créé lui-même le dossier manquant, en tant que root.</translation>
    </message>
    <message>
        <source>A rootless engine shifts the number of the process to a subordinate id that does not own the files.</source>
        <translation>Un moteur sans root (rootless) décale le numéro du processus vers un identifiant subordonné qui ne possède pas les fichiers.</translation>
    </message>
    <message>
        <source>A user namespace shifts the number of the process to another number on the host.</source>
        <translation>Un espace de noms utilisateur décale le numéro du processus vers un autre numéro sur l’hôte.</translation>
    </message>
    <message>
        <source>The owner or group of the object is not mapped, so capabilities do not count for it.</source>
        <translation>Le propriétaire ou le groupe de l’objet n’est pas mappé&#x202f;; les capacités ne comptent donc pas pour cet objet.</translation>
    </message>
    <message>
        <source>The caller has the needed group, but the engine dropped it.</source>
        <translation>L’appelant appartient au groupe nécessaire, mais le moteur a retiré ce groupe.</translation>
    </message>
    <message>
        <source>The process is not in the group that has the right.</source>
        <translation>Le processus n’appartient pas au groupe qui a le droit nécessaire.</translation>
    </message>
    <message>
        <source>A folder on the way may not be entered.</source>
        <translation>L’entrée dans un dossier du chemin n’est pas permise.</translation>
    </message>
    <message>
        <source>The ACL mask takes away what an ACL entry gives.</source>
        <translation>Le masque de l’ACL retire ce qu’une entrée de l’ACL accorde.</translation>
    </message>
    <message>
        <source>The object was made with too narrow a mode or with the wrong group.</source>
        <translation>L’objet a été créé avec un mode trop restrictif ou avec le mauvais groupe.</translation>
    </message>
    <message>
        <source>The mount or its file system is read-only.</source>
        <translation>Le montage ou son système de fichiers est en lecture seule.</translation>
    </message>
    <message>
        <source>The container&apos;s own root file system is read-only.</source>
        <translation>Le système de fichiers racine propre au conteneur est en lecture seule.</translation>
    </message>
    <message>
        <source>The mount does not allow programs to be executed.</source>
        <translation>Le montage n’autorise pas l’exécution de programmes.</translation>
    </message>
    <message>
        <source>Only the owner may do this.</source>
        <translation>Seul le propriétaire a le droit de faire cela.</translation>
    </message>
    <message>
        <source>Root in the container lacks a capability that root usually has.</source>
        <translation>Dans le conteneur, root n’a pas une capacité qu’il a d’habitude.</translation>
    </message>
    <message>
        <source>The range of subordinate ids or the id map does not cover the number.</source>
        <translation>La plage d’identifiants subordonnés ou le mappage d’identifiants ne couvre pas ce numéro.</translation>
    </message>
    <message>
        <source>An idmapped mount is not possible or has no effect here.</source>
        <translation>Un montage avec mappage d’ID (idmapped) est impossible ou sans effet ici.</translation>
    </message>
    <message>
        <source>The kernel protects files in shared folders from other users.</source>
        <translation>Le noyau protège les fichiers des dossiers partagés contre les autres utilisateurs.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>L’objet est marqué comme immuable ou en ajout seul.</translation>
    </message>
    <message>
        <source>A mount is in the way of renaming or removing.</source>
        <translation>Un montage empêche de renommer ou de supprimer.</translation>
    </message>
    <message>
        <source>The volume got its first owner from a missing or different folder of the image.</source>
        <translation>Le volume tient son premier propriétaire d’un dossier qui, dans l’image, manque ou n’est pas le même.</translation>
    </message>
    <message>
        <source>The temporary file system was mounted with another owner or mode than needed.</source>
        <translation>Le système de fichiers temporaire a été monté avec un autre propriétaire ou un autre mode que ceux qu’il faut.</translation>
    </message>
    <message>
        <source>A tool that should adjust the numbers did not do so.</source>
        <translation>Un outil qui devrait adapter les numéros ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The kernel allows it; the program refuses by a rule of its own.</source>
        <translation>Le noyau l’autorise&#x202f;; le programme refuse d’après une règle qui lui est propre.</translation>
    </message>
    <message>
        <source>The group set for the pod&apos;s volumes has no effect on this type of volume.</source>
        <translation>Le groupe défini pour les volumes du pod n’a aucun effet sur ce type de volume.</translation>
    </message>
    <message>
        <source>The file system stores no owners; they come from its mount options.</source>
        <translation>Le système de fichiers n’enregistre pas de propriétaires&#x202f;; ils viennent de ses options de montage.</translation>
    </message>
    <message>
        <source>The FUSE mount is closed to everybody but its owner.</source>
        <translation>Le montage FUSE est fermé à tous, sauf à son propriétaire.</translation>
    </message>
    <message>
        <source>The server maps the user to another identity or restricts the client.</source>
        <translation>Le serveur associe l’utilisateur à une autre identité ou restreint le client.</translation>
    </message>
    <message>
        <source>The SELinux label does not allow it.</source>
        <translation>L’étiquette SELinux ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The AppArmor profile does not allow it.</source>
        <translation>Le profil AppArmor ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The engine itself sees another file tree than this machine&apos;s.</source>
        <translation>Le moteur lui-même voit une autre arborescence de fichiers que celle de cette machine.</translation>
    </message>
    <message>
        <source>The service that runs the engine is restricted by its unit&apos;s options.</source>
        <translation>Le service qui exécute le moteur est restreint par les options de son unité.</translation>
    </message>
    <message>
        <source>The files are shared with a virtual machine, which decides about owners.</source>
        <translation>Les fichiers sont partagés avec une machine virtuelle, qui décide des propriétaires.</translation>
    </message>
    <message>
        <source>No space or quota is left.</source>
        <translation>Il ne reste plus d’espace ou plus de quota.</translation>
    </message>
    <message>
        <source>The object does not exist or is of another kind than needed.</source>
        <translation>L’objet n’existe pas ou n’est pas du type voulu.</translation>
    </message>
    <message>
        <source>Devices are not allowed here.</source>
        <translation>Les périphériques ne sont pas autorisés ici.</translation>
    </message>
    <message>
        <source>This is no matter of permissions.</source>
        <translation>Ce n’est pas une question de droits d’accès.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>There is no entry of this name where the process looks.</source>
        <translation>Aucune entrée de ce nom n’existe à l’endroit où le processus cherche.</translation>
    </message>
    <message>
        <source>The process walked the path as far as this component and found nothing of this name. No permission is involved: even root gets %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Le processus a suivi le chemin jusqu’à ce composant et n’a rien trouvé qui porte ce nom. Aucun droit d’accès n’est en cause&#xa0;: même root obtient %1.</translation>
    </message>
    <message>
        <source>Inside a container the path is the container&apos;s own. A folder of the host is there only if it is mounted, and under the name of the mount&apos;s target. A symbolic link that leads to a host path ends nowhere inside. A directory that was deleted and made again on the host stays the deleted one in a running container.</source>
        <translation>Dans un conteneur, les chemins sont ceux du conteneur lui-même. Un dossier de l’hôte n’y figure que s’il est monté, et sous le nom de la cible du montage. Un lien symbolique vers un chemin de l’hôte n’aboutit nulle part à l’intérieur. Un dossier supprimé puis recréé sur l’hôte reste, dans un conteneur en cours d’exécution, celui qui a été supprimé.</translation>
    </message>
    <message>
        <source>Check how the mount is written and which name it has inside. Make the source on the host before the container starts. Start the container again if the source was replaced.</source>
        <translation>Vérifiez comment le montage est écrit et quel nom il porte à l’intérieur. Créez la source sur l’hôte avant le démarrage du conteneur. Redémarrez le conteneur si la source a été remplacée.</translation>
    </message>
    <message>
        <source>An engine may create a missing source by itself, as an empty folder that belongs to root. Then the error disappears and a refused permission takes its place.</source>
        <translation>Un moteur peut créer lui-même une source manquante, sous la forme d’un dossier vide qui appartient à root. L’erreur disparaît alors, et un refus d’accès prend sa place.</translation>
    </message>
    <message>
        <source>The object is of a kind that this operation does not work on.</source>
        <translation>L’objet est d’un type avec lequel cette opération ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A directory stands where a file is needed, or a file where a directory, a socket or a program is needed. Permissions do not change that.</source>
        <translation>Un dossier se trouve là où il faut un fichier, ou un fichier là où il faut un dossier, un socket ou un programme. Les droits d’accès n’y changent rien.</translation>
    </message>
    <message>
        <source>A single file was to be mounted and did not exist, so the engine made a directory of that name. Or a path component that should be a folder is a file. A file without any x bit cannot be executed by anybody.</source>
        <translation>Un fichier seul devait être monté et n’existait pas&#xa0;: le moteur a donc créé un dossier de ce nom. Ou bien un composant du chemin qui devrait être un dossier est un fichier. Un fichier sans aucun bit x ne peut être exécuté par personne.</translation>
    </message>
    <message>
        <source>Remove the wrongly made directory, create the file before the container starts, and start the container again. Mount a folder onto a folder and a file onto a file.</source>
        <translation>Supprimez le dossier créé à tort, créez le fichier avant le démarrage du conteneur, puis redémarrez le conteneur. Montez un dossier sur un dossier et un fichier sur un fichier.</translation>
    </message>
    <message>
        <source>The symbolic link is not followed.</source>
        <translation>Le lien symbolique n’est pas suivi.</translation>
    </message>
    <message>
        <source>The kernel gives up after %1 symbolic links in one path, and follows none on a mount with the option %2.</source>
        <extracomment>%1 is the number 40, %2 is the name of a mount option</extracomment>
        <translation>Le noyau abandonne après %1 liens symboliques dans un même chemin, et n’en suit aucun sur un montage qui a l’option %2.</translation>
    </message>
    <message>
        <source>Links that point at each other make a loop. It often appears when a link was absolute on the host and is seen under another root inside the container.</source>
        <translation>Des liens qui renvoient l’un à l’autre forment une boucle. C’est souvent le cas lorsqu’un lien était absolu sur l’hôte et qu’il est vu sous une autre racine dans le conteneur.</translation>
    </message>
    <message>
        <source>Read the links one by one and correct the one that leads back. Prefer relative links inside a shared folder. Remove the mount option if it is not wanted.</source>
        <translation>Lisez les liens un par un et corrigez celui qui ramène en arrière. Préférez les liens relatifs à l’intérieur d’un dossier partagé. Retirez l’option de montage si elle n’est pas voulue.</translation>
    </message>
    <message>
        <source>The process may not enter a folder on the way to the file.</source>
        <translation>Le processus n’a pas le droit d’entrer dans un dossier situé sur le chemin du fichier.</translation>
    </message>
    <message>
        <source>Every folder on the way must give search permission, the x bit of a directory. One of them does not give it to this process, so whatever lies below is out of reach. The rights of the file itself were never looked at.</source>
        <translation>Chaque dossier du chemin doit accorder la permission de recherche, c’est-à-dire le bit x d’un répertoire. L’un d’eux ne l’accorde pas à ce processus&#xa0;: tout ce qui se trouve au-dessous est donc hors d’atteinte. Les droits du fichier lui-même n’ont même pas été examinés.</translation>
    </message>
    <message>
        <source>The process works under a number that is neither the owner of that folder nor in its group, and the folder is closed to others. Mode %1 is usual for home folders, databases and folders made by root. With a user namespace the number in the container is another one on the host.</source>
        <extracomment>%1 is the number 0700</extracomment>
        <translation>Le processus travaille sous un numéro qui n’est ni celui du propriétaire de ce dossier ni membre de son groupe, et le dossier est fermé aux autres. Le mode %1 est habituel pour les dossiers personnels, les bases de données et les dossiers créés par root. Avec un espace de noms utilisateur, le numéro dans le conteneur correspond à un autre sur l’hôte.</translation>
    </message>
    <message>
        <source>Give search permission on this one folder to the one user who needs it, by an ACL entry or through a group. Or run the process under the number that owns the folder. Or mount the folder further below, so that the closed one is not on the way.</source>
        <translation>Accordez la permission de recherche sur ce seul dossier au seul utilisateur qui en a besoin, par une entrée de l’ACL ou par un groupe. Ou exécutez le processus sous le numéro qui possède le dossier. Ou montez un dossier situé plus bas, afin que celui qui est fermé ne soit plus sur le chemin.</translation>
    </message>
    <message>
        <source>The error message of the program names the file, although the folder is the reason. Inside a container only the path inside counts: the folders above a mounted source on the host are not checked when a process uses the file, they are checked when the engine sets the mount up.</source>
        <translation>Le message d’erreur du programme nomme le fichier, alors que la cause est le dossier. Dans un conteneur, seul compte le chemin à l’intérieur&#xa0;: les dossiers au-dessus d’une source montée sur l’hôte ne sont pas vérifiés lorsqu’un processus utilise le fichier&#x202f;; ils le sont lorsque le moteur met le montage en place.</translation>
    </message>
    <message>
        <source>The kernel protects a symbolic link in a shared folder from being followed.</source>
        <translation>Dans un dossier partagé, le noyau empêche de suivre un lien symbolique.</translation>
    </message>
    <message>
        <source>In a folder that is sticky and writable for everyone, a link is followed only by its owner, or if the owner of the folder made it. The setting %1 switches this on. Capabilities do not help.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>Dans un dossier à bit sticky et accessible en écriture à tous, un lien n’est suivi que par son propriétaire, ou s’il a été créé par le propriétaire du dossier. Le paramètre %1 active cette protection. Les capacités n’y changent rien.</translation>
    </message>
    <message>
        <source>A link was made in a shared temporary folder by one user and is used by another, often root.</source>
        <translation>Un lien a été créé par un utilisateur dans un dossier temporaire partagé, et un autre utilisateur, souvent root, s’en sert.</translation>
    </message>
    <message>
        <source>Put the link into a folder that only its user can write to, or let the process use the target directly. Leaving it as it is may be right: this protects against other users&apos; traps.</source>
        <translation>Placez le lien dans un dossier où seul son utilisateur peut écrire, ou laissez le processus utiliser directement la cible. Il peut être juste de ne rien changer&#xa0;: cette protection déjoue les pièges d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>Root is refused as well, which looks like a fault and is none.</source>
        <translation>Même root essuie un refus, ce qui ressemble à un défaut et n’en est pas un.</translation>
    </message>
    <message>
        <source>The owner, group and others rights of the object do not allow it.</source>
        <translation>Les droits du propriétaire, du groupe et des autres sur l’objet ne le permettent pas.</translation>
    </message>
    <message>
        <source>The kernel picks one class: owner, else group, else others, or the matching ACL entry. The rights of that one class do not include what is asked. Other classes do not count, even if they would give more.</source>
        <translation>Le noyau choisit une seule classe&#xa0;: propriétaire, sinon groupe, sinon autres, ou bien l’entrée de l’ACL qui correspond. Les droits de cette seule classe ne comprennent pas ce qui est demandé. Les autres classes ne comptent pas, même si elles accordaient davantage.</translation>
    </message>
    <message>
        <source>The kernel compares numbers, not names. The number of the process is not the one that owns the file, because the image uses another user, the files were copied, or a user namespace maps the number to another one on the host.</source>
        <translation>Le noyau compare des numéros, non des noms. Le numéro du processus n’est pas celui du propriétaire du fichier, parce que l’image emploie un autre utilisateur, que les fichiers ont été copiés ou qu’un espace de noms utilisateur mappe le numéro vers un autre sur l’hôte.</translation>
    </message>
    <message>
        <source>Let the process run under the number that owns the files, add the group that has the rights, give one user an ACL entry, or change the owner of exactly these files. Each of these also decides who loses access.</source>
        <translation>Exécutez le processus sous le numéro qui possède les fichiers, ajoutez le groupe qui a les droits, donnez à un seul utilisateur une entrée de l’ACL, ou changez le propriétaire de ces fichiers précisément. Chacune de ces solutions décide aussi de qui perd l’accès.</translation>
    </message>
    <message>
        <source>Opening everything to everybody also opens it to every other account and container. Names mislead: the same number may have different names inside and outside. Numbers in documentation go stale, so read the image. A first id of %1 in %2 makes container user %3 the host user %4 in a rootless container, not %5, because user 0 is the caller and user 1 takes the first number.</source>
        <extracomment>%1 is the number 100000, %2 is a path, %3 is the number 1000, %4 is the number 100999, %5 is the number 101000</extracomment>
        <translation>Ouvrir tout à tout le monde, c’est aussi l’ouvrir à tous les autres comptes et conteneurs. Les noms trompent&#xa0;: un même numéro peut porter des noms différents à l’intérieur et à l’extérieur. Les numéros indiqués dans une documentation se périment&#xa0;: lisez donc l’image. Avec un premier identifiant de %1 dans %2, l’utilisateur %3 d’un conteneur sans root (rootless) est l’utilisateur %4 de l’hôte, et non %5, car l’utilisateur 0 est l’appelant et l’utilisateur 1 prend le premier numéro.</translation>
    </message>
    <message>
        <source>The process may not create, rename or remove entries in this folder.</source>
        <translation>Le processus n’a pas le droit de créer, de renommer ni de supprimer des entrées dans ce dossier.</translation>
    </message>
    <message>
        <source>Making or removing a name is a change of the folder, and needs write and search permission on the folder. The rights of the file itself do not matter for that.</source>
        <translation>Créer ou supprimer un nom est une modification du dossier et exige les permissions d’écriture et de recherche sur le dossier. Les droits du fichier lui-même n’y jouent aucun rôle.</translation>
    </message>
    <message>
        <source>The folder belongs to another number. Engines make missing sources as root. A named volume gets the owner of the image&apos;s folder only while it is empty. Programs that save by writing a new file and renaming it need this right, although the file itself is writable.</source>
        <translation>Le dossier appartient à un autre numéro. Les moteurs créent les sources manquantes en tant que root. Un volume nommé ne reçoit le propriétaire du dossier de l’image que tant qu’il est vide. Les programmes qui enregistrent en écrivant un nouveau fichier puis en le renommant ont besoin de ce droit, même si le fichier lui-même est accessible en écriture.</translation>
    </message>
    <message>
        <source>Give the one user write and search permission on the folder by an ACL entry, with a default entry for later files. Or run the process under the owner&apos;s number, or through a group with a set-group-ID folder. Create the source with the right owner before the first start.</source>
        <translation>Accordez au seul utilisateur concerné les permissions d’écriture et de recherche sur le dossier par une entrée de l’ACL, avec une entrée par défaut pour les fichiers ultérieurs. Ou exécutez le processus sous le numéro du propriétaire, ou par l’intermédiaire d’un groupe avec un dossier setgid. Créez la source avec le bon propriétaire avant le premier démarrage.</translation>
    </message>
    <message>
        <source>Making the file writable does not help, the folder decides. An ACL entry on the folder does not reach files that exist already, a default entry only files made later.</source>
        <translation>Rendre le fichier accessible en écriture ne sert à rien&#xa0;: c’est le dossier qui décide. Une entrée de l’ACL du dossier ne s’étend pas aux fichiers qui existent déjà&#x202f;; une entrée par défaut ne vaut que pour les fichiers créés par la suite.</translation>
    </message>
    <message>
        <source>The operation is refused for a reason of its own.</source>
        <translation>L’opération est refusée pour une raison qui lui est propre.</translation>
    </message>
    <message>
        <source>A rule that fits none of the other codes refuses the operation. The reason shown with the result says which one.</source>
        <translation>Une règle qui ne relève d’aucun des autres codes refuse l’opération. La raison affichée avec le résultat indique laquelle.</translation>
    </message>
    <message>
        <source>This is rare, for example a file that cannot get any more names.</source>
        <translation>Ce cas est rare&#xa0;: par exemple un fichier qui ne peut plus recevoir d’autre nom.</translation>
    </message>
    <message>
        <source>Read the reason shown with the result; it names what the kernel saw.</source>
        <translation>Lisez la raison affichée avec le résultat&#x202f;; elle nomme ce que le noyau a vu.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>Le montage est en lecture seule.</translation>
    </message>
    <message>
        <source>The mount through which the process reaches the object does not allow changes. The answer is %1, and no capability passes over it.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Le montage par lequel le processus atteint l’objet n’autorise pas les modifications. La réponse est %1, et aucune capacité ne permet de contourner ce refus.</translation>
    </message>
    <message>
        <source>The mount was asked for as read-only (%1), or the root file system of the container is read-only. Other mounts of the same folder may be writable.</source>
        <extracomment>%1 is the option :ro</extracomment>
        <translation>Le montage a été demandé en lecture seule (%1), ou le système de fichiers racine du conteneur est en lecture seule. D’autres montages du même dossier peuvent être accessibles en écriture.</translation>
    </message>
    <message>
        <source>Remove the option from this one mount if writing is meant. Where the root of the container is read-only, give the program a volume or a temporary file system at the place it writes to. Leaving it read-only may be right.</source>
        <translation>Retirez l’option de ce seul montage si l’écriture est voulue. Lorsque la racine du conteneur est en lecture seule, donnez au programme un volume ou un système de fichiers temporaire à l’endroit où il écrit. Il peut être juste de garder la lecture seule.</translation>
    </message>
    <message>
        <source>Root in the container cannot write either. Setup scripts that change owners at every start fail here although nothing needs a change.</source>
        <translation>Dans le conteneur, root ne peut pas écrire non plus. Les scripts de préparation qui changent les propriétaires à chaque démarrage échouent ici, alors qu’aucun changement n’est nécessaire.</translation>
    </message>
    <message>
        <source>The whole file system is read-only.</source>
        <translation>Tout le système de fichiers est en lecture seule.</translation>
    </message>
    <message>
        <source>Not just this mount: the file system underneath accepts no changes. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Cela ne tient pas seulement à ce montage&#xa0;: le système de fichiers sous-jacent n’accepte aucune modification. La réponse est %1.</translation>
    </message>
    <message>
        <source>It was mounted read-only, the kernel made it read-only after an error on the disk, it is an image, or it is a btrfs subvolume with the read-only property.</source>
        <translation>Il a été monté en lecture seule, ou le noyau l’a mis en lecture seule après une erreur sur le disque, ou c’est une image, ou encore un sous-volume btrfs qui a la propriété de lecture seule.</translation>
    </message>
    <message>
        <source>Find out why first. After a disk error look at the kernel&apos;s messages and at the disk. A subvolume can be made writable by its property.</source>
        <translation>Cherchez d’abord la raison. Après une erreur sur le disque, examinez les messages du noyau et le disque. Un sous-volume peut être rendu accessible en écriture par sa propriété.</translation>
    </message>
    <message>
        <source>Starting the container with other options cannot help, because the reason lies below it.</source>
        <translation>Démarrer le conteneur avec d’autres options ne peut pas aider, car la raison se trouve plus bas.</translation>
    </message>
    <message>
        <source>The ACL mask takes away the right that an ACL entry gives.</source>
        <translation>Le masque de l’ACL retire le droit qu’une entrée de l’ACL accorde.</translation>
    </message>
    <message>
        <source>An ACL entry for this user or one of its groups gives the right, but entries other than owner and others are limited by the mask of the ACL. The mask does not contain the right.</source>
        <translation>Une entrée de l’ACL pour cet utilisateur ou pour l’un de ses groupes accorde le droit, mais les entrées autres que celles du propriétaire et des autres sont limitées par le masque de l’ACL. Le masque ne contient pas ce droit.</translation>
    </message>
    <message>
        <source>With an ACL the group bits of the mode are the mask. A %1 of the group bits, or a file made with a narrow mode, therefore cuts every named entry.</source>
        <extracomment>%1 is the command chmod</extracomment>
        <translation>Avec une ACL, les bits de groupe du mode sont le masque. Un %1 des bits de groupe, ou un fichier créé avec un mode restrictif, réduit donc chaque entrée nommée.</translation>
    </message>
    <message>
        <source>Set the mask so that it contains the right. Look at who else benefits: a wider mask widens all named entries and the group entry.</source>
        <translation>Définissez le masque de sorte qu’il contienne le droit. Regardez à qui d’autre cela profite&#xa0;: un masque plus large élargit toutes les entrées nommées ainsi que l’entrée du groupe.</translation>
    </message>
    <message>
        <source>The listing shows the mask in the place of the group bits, so the group seems to have more or less than it has. An empty mask is a case of its own: the kernel then ignores the ACL.</source>
        <translation>La liste des fichiers affiche le masque à la place des bits de groupe&#x202f;; le groupe semble donc avoir plus ou moins de droits qu’il n’en a. Un masque vide est un cas à part&#xa0;: le noyau ignore alors l’ACL.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>L’objet est marqué comme immuable ou en ajout seul.</translation>
    </message>
    <message>
        <source>A flag of the file system forbids the change, for root as well. Append-only allows writing at the end and nothing else.</source>
        <translation>Un attribut du système de fichiers interdit la modification, même à root. L’ajout seul permet d’écrire à la fin, et rien d’autre.</translation>
    </message>
    <message>
        <source>Somebody set the flag with %1, often to keep a configuration file from being overwritten.</source>
        <extracomment>%1 is the command chattr</extracomment>
        <translation>Quelqu’un a posé l’attribut avec %1, souvent pour empêcher qu’un fichier de configuration soit écrasé.</translation>
    </message>
    <message>
        <source>Find out who wanted the flag. If it is not wanted any more, root on the host can remove it; inside a container this needs %1.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Cherchez qui a voulu cet attribut. S’il n’est plus voulu, root sur l’hôte peut le retirer&#x202f;; dans un conteneur, cela exige %1.</translation>
    </message>
    <message>
        <source>Neither the mode nor the owner shows the flag, and no capability passes over it.</source>
        <translation>Ni le mode ni le propriétaire ne montrent l’attribut, et aucune capacité ne permet de le contourner.</translation>
    </message>
    <message>
        <source>The owner or group of the object has no mapping here, so it cannot be changed.</source>
        <translation>Le propriétaire ou le groupe de l’objet n’est pas mappé ici&#x202f;; l’objet ne peut donc pas être modifié.</translation>
    </message>
    <message>
        <source>Seen through this mount, the stored owner or group belongs to no number. The kernel then refuses writing, changing attributes, removing and replacing. That holds for root with all capabilities too.</source>
        <translation>À travers ce montage, le propriétaire ou le groupe enregistré ne correspond à aucun numéro. Le noyau refuse alors l’écriture, la modification des attributs, la suppression et le remplacement. Cela vaut aussi pour root avec toutes les capacités.</translation>
    </message>
    <message>
        <source>The mount has an id map that does not cover the number stored on disk, or the file system was mounted in a user namespace that lacks it.</source>
        <translation>Le montage a un mappage d’identifiants qui ne couvre pas le numéro enregistré sur le disque, ou le système de fichiers a été monté dans un espace de noms utilisateur où ce numéro manque.</translation>
    </message>
    <message>
        <source>Extend the id map so that it covers the stored numbers, or change the owner of the files from a place where they are not mapped.</source>
        <translation>Étendez le mappage d’identifiants pour qu’il couvre les numéros enregistrés, ou changez le propriétaire des fichiers depuis un endroit où aucun mappage ne s’applique.</translation>
    </message>
    <message>
        <source>The listing shows %1 (nobody) for such files. That number may also be a real owner, so it proves nothing.</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>La liste des fichiers affiche %1 (nobody) pour ces fichiers. Ce numéro peut aussi être celui d’un véritable propriétaire&#x202f;; il ne prouve donc rien.</translation>
    </message>
    <message>
        <source>The number of the process or the new owner cannot be stored on this mount.</source>
        <translation>Le numéro du processus ou du nouveau propriétaire ne peut pas être enregistré sur ce montage.</translation>
    </message>
    <message>
        <source>A file needs an owner and a group that the file system can store. Through the map of this mount, or of the file system&apos;s user namespace, the number has none. The answer is %1, for root as well.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Un fichier doit avoir un propriétaire et un groupe que le système de fichiers peut enregistrer. Dans le mappage de ce montage, ou de l’espace de noms utilisateur du système de fichiers, rien ne correspond à ce numéro. La réponse est %1, même pour root.</translation>
    </message>
    <message>
        <source>An idmapped volume maps only some numbers, and the process uses another one, often root.</source>
        <translation>Un volume monté avec mappage d’ID (idmapped) ne mappe que certains numéros, et le processus en utilise un autre, souvent root.</translation>
    </message>
    <message>
        <source>Extend the map, or let the process use a number that the map covers.</source>
        <translation>Étendez le mappage, ou faites travailler le processus sous un numéro que le mappage couvre.</translation>
    </message>
    <message>
        <source>The permissions of the folder do not matter here, so changing them has no effect.</source>
        <translation>Les droits d’accès du dossier n’ont ici aucune importance&#x202f;; les modifier est donc sans effet.</translation>
    </message>
    <message>
        <source>Only the owner may do this, and the process is not the owner.</source>
        <translation>Seul le propriétaire a le droit de faire cela, et le processus n’est pas le propriétaire.</translation>
    </message>
    <message>
        <source>Changing the mode, explicit times or an ACL is up to the owner, whatever the rights to read and write are. %1 stands in for the owner where it reaches the file.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Changer le mode, fixer des dates explicites ou modifier une ACL revient au propriétaire, quels que soient les droits de lecture et d’écriture. %1 tient lieu de propriétaire là où cette capacité s’étend au fichier.</translation>
    </message>
    <message>
        <source>Start scripts and copy programs set modes or times on mounted files that belong to another number.</source>
        <translation>Des scripts de démarrage et des programmes de copie définissent les modes ou les dates de fichiers montés qui appartiennent à un autre numéro.</translation>
    </message>
    <message>
        <source>Let the owner do it once, outside the container. Tell the program not to preserve times or modes. Or run it under the owner&apos;s number.</source>
        <translation>Laissez le propriétaire le faire une fois, hors du conteneur. Indiquez au programme de ne pas conserver les dates ni les modes. Ou exécutez-le sous le numéro du propriétaire.</translation>
    </message>
    <message>
        <source>Write permission for everybody does not help, because it is not asked.</source>
        <translation>La permission d’écriture pour tout le monde n’aide pas, car ce n’est pas elle qui compte ici.</translation>
    </message>
    <message>
        <source>The owner or group may not be changed by this process.</source>
        <translation>Ce processus n’a pas le droit de changer le propriétaire ou le groupe.</translation>
    </message>
    <message>
        <source>Giving a file to another user needs %1 that reaches the file. An owner may change only the group, and only to one of their own groups.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Donner un fichier à un autre utilisateur exige que la capacité %1 s’étende à ce fichier. Un propriétaire n’a le droit de changer que le groupe, et seulement pour l’un de ses propres groupes.</translation>
    </message>
    <message>
        <source>Start scripts change the owner of a mounted folder, while the container runs as an ordinary user, lacks the capability, or lives in a user namespace where the present owner is not mapped.</source>
        <translation>Des scripts de démarrage changent le propriétaire d’un dossier monté, alors que le conteneur s’exécute sous un utilisateur ordinaire, n’a pas la capacité, ou se trouve dans un espace de noms utilisateur où le propriétaire actuel n’est pas mappé.</translation>
    </message>
    <message>
        <source>Set the owner once, on the host or from the namespace where the owner is mapped. Skip the step in the start script where the owner fits already.</source>
        <translation>Définissez le propriétaire une seule fois, sur l’hôte ou depuis l’espace de noms où il est mappé. Sautez cette étape du script de démarrage lorsque le propriétaire convient déjà.</translation>
    </message>
    <message>
        <source>Root in a user namespace has the capability and still fails where the owner or the group of the file is not mapped.</source>
        <translation>Dans un espace de noms utilisateur, root a la capacité et échoue quand même lorsque le propriétaire ou le groupe du fichier n’est pas mappé.</translation>
    </message>
    <message>
        <source>The folder is sticky: only owners may remove or rename entries.</source>
        <translation>Le dossier porte le bit sticky (suppression restreinte)&#xa0;: seuls les propriétaires ont le droit de supprimer ou de renommer des entrées.</translation>
    </message>
    <message>
        <source>In a sticky folder an entry is removed or renamed only by its owner, by the owner of the folder, or with %1 that reaches the entry.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Dans un dossier à bit sticky, une entrée ne peut être supprimée ou renommée que par son propriétaire, par le propriétaire du dossier, ou avec la capacité %1 si elle s’étend à l’entrée.</translation>
    </message>
    <message>
        <source>Shared temporary folders are sticky. Files that one container made cannot be removed by another number.</source>
        <translation>Les dossiers temporaires partagés portent le bit sticky. Les fichiers créés par un conteneur ne peuvent pas être supprimés sous un autre numéro.</translation>
    </message>
    <message>
        <source>Let the owner remove it, or give each program a folder of its own.</source>
        <translation>Laissez le propriétaire supprimer l’entrée, ou donnez à chaque programme son propre dossier.</translation>
    </message>
    <message>
        <source>Write permission on the folder, or on the file, is not enough.</source>
        <translation>La permission d’écriture sur le dossier, ou sur le fichier, ne suffit pas.</translation>
    </message>
    <message>
        <source>The kernel protects an existing file in a shared folder from being opened for creation.</source>
        <translation>Dans un dossier partagé, le noyau empêche l’ouverture en création d’un fichier existant.</translation>
    </message>
    <message>
        <source>In a sticky folder that others may write to, opening an existing file of another user in a way that could create it is refused. A shell&apos;s output redirection opens files in that way. The settings %1 and %2 control it for files and pipes; for devices and sockets nothing does.</source>
        <extracomment>%1 is the name of a kernel setting, %2 is the name of a kernel setting</extracomment>
        <translation>Dans un dossier à bit sticky où d’autres ont le droit d’écrire, l’ouverture d’un fichier existant d’un autre utilisateur est refusée si elle se fait d’une manière qui pourrait le créer. La redirection de sortie d’un shell ouvre les fichiers de cette manière. Les paramètres %1 et %2 règlent ce comportement pour les fichiers et les tubes&#x202f;; pour les périphériques et les sockets, rien ne le règle.</translation>
    </message>
    <message>
        <source>One user made the file in a temporary folder and another one, often root, writes to it.</source>
        <translation>Un utilisateur a créé le fichier dans un dossier temporaire, et un autre, souvent root, y écrit.</translation>
    </message>
    <message>
        <source>Use a folder of its own for the file, or open it without the wish to create it. Leaving it as it is may be right.</source>
        <translation>Utilisez pour le fichier un dossier à part, ou ouvrez-le sans demander sa création. Il peut être juste de ne rien changer.</translation>
    </message>
    <message>
        <source>Root is refused too, and the setting differs from machine to machine, so the same container works elsewhere.</source>
        <translation>Même root essuie un refus, et le paramètre diffère d’une machine à l’autre&#xa0;: le même conteneur fonctionne donc ailleurs.</translation>
    </message>
    <message>
        <source>The kernel protects a file of another user from getting a second name.</source>
        <translation>Le noyau empêche de donner un second nom au fichier d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>With %1 a hard link to somebody else&apos;s file is allowed only if it is an ordinary file that the process may both read and write.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>Avec %1, un lien physique vers le fichier de quelqu’un d’autre n’est autorisé que s’il s’agit d’un fichier ordinaire que le processus a le droit à la fois de lire et d’écrire.</translation>
    </message>
    <message>
        <source>Backup and package programs make hard links of files that belong to another number.</source>
        <translation>Des programmes de sauvegarde et de gestion de paquets créent des liens physiques vers des fichiers qui appartiennent à un autre numéro.</translation>
    </message>
    <message>
        <source>Let the owner make the link, copy the file instead, or give the process read and write permission.</source>
        <translation>Laissez le propriétaire créer le lien, copiez plutôt le fichier, ou donnez au processus les permissions de lecture et d’écriture.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed.</source>
        <translation>Ce montage ne permet aucune exécution.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system never allows programs. The x bits do not matter.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Le montage a l’option %1, ou le système de fichiers n’autorise jamais les programmes. Les bits x n’ont aucune importance.</translation>
    </message>
    <message>
        <source>Temporary file systems of containers and some data disks are mounted so.</source>
        <translation>Les systèmes de fichiers temporaires des conteneurs et certains disques de données sont montés ainsi.</translation>
    </message>
    <message>
        <source>Put the program on another mount, or remove the option from this one mount if programs are wanted there.</source>
        <translation>Placez le programme sur un autre montage, ou retirez l’option de ce seul montage si des programmes y sont voulus.</translation>
    </message>
    <message>
        <source>Setting the x bits does not help. A script can still be run by naming its interpreter first.</source>
        <translation>Définir les bits x n’aide pas. Un script peut toujours être exécuté si l’on nomme d’abord son interpréteur.</translation>
    </message>
    <message>
        <source>Devices on this mount may not be opened.</source>
        <translation>Ce montage ne permet d’ouvrir aucun périphérique.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system was mounted in a user namespace, where devices are never opened.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Le montage a l’option %1, ou le système de fichiers a été monté dans un espace de noms utilisateur, où les périphériques ne sont jamais ouverts.</translation>
    </message>
    <message>
        <source>Rootless containers and containers with a user namespace cannot use device nodes that they made or unpacked.</source>
        <translation>Les conteneurs sans root (rootless) et les conteneurs avec un espace de noms utilisateur ne peuvent pas utiliser les nœuds de périphérique qu’ils ont créés ou extraits d’une archive.</translation>
    </message>
    <message>
        <source>Hand the device itself to the container with the engine&apos;s option for devices, so that it comes from the host&apos;s own file system.</source>
        <translation>Transmettez au conteneur le périphérique lui-même, avec l’option du moteur prévue pour les périphériques, afin qu’il vienne du système de fichiers de l’hôte.</translation>
    </message>
    <message>
        <source>The list of mounts need not show the option, because a user namespace alone is enough.</source>
        <translation>La liste des montages n’indique pas forcément l’option, car un espace de noms utilisateur suffit à lui seul.</translation>
    </message>
    <message>
        <source>The device is not on the list of devices that the container may use.</source>
        <translation>Le périphérique ne figure pas dans la liste des périphériques que le conteneur a le droit d’utiliser.</translation>
    </message>
    <message>
        <source>The container&apos;s control group decides about devices after the permission bits allowed it. This device is not on its list.</source>
        <translation>Le groupe de contrôle du conteneur décide des périphériques après l’accord des bits de permission. Ce périphérique ne figure pas dans sa liste.</translation>
    </message>
    <message>
        <source>A device node was brought in as a file, by a bind mount or in an image, instead of being granted.</source>
        <translation>Un nœud de périphérique a été apporté comme un fichier, par un montage lié (bind) ou dans une image, au lieu d’être accordé.</translation>
    </message>
    <message>
        <source>Grant this one device with the engine&apos;s option for devices. That adds the node and the entry in the list.</source>
        <translation>Accordez ce seul périphérique avec l’option du moteur prévue pour les périphériques. Elle ajoute le nœud ainsi que l’entrée dans la liste.</translation>
    </message>
    <message>
        <source>The owner and mode of the node look right, and changing them has no effect.</source>
        <translation>Le propriétaire et le mode du nœud paraissent corrects, et les changer n’a aucun effet.</translation>
    </message>
    <message>
        <source>Device nodes can be made only by the host&apos;s administrator.</source>
        <translation>Seul l’administrateur de l’hôte peut créer des nœuds de périphérique.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace. A process in another user namespace never has that, whatever its capabilities say.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Créer un nœud de périphérique exige %1 dans l’espace de noms utilisateur initial. Un processus d’un autre espace de noms utilisateur ne l’a jamais, quoi que disent ses capacités.</translation>
    </message>
    <message>
        <source>Installers and archives make device nodes while they run in a rootless container.</source>
        <translation>Des programmes d’installation et des archives créent des nœuds de périphérique dans un conteneur sans root (rootless).</translation>
    </message>
    <message>
        <source>Let the engine provide the device, or leave the node out of the archive.</source>
        <translation>Laissez le moteur fournir le périphérique, ou omettez le nœud dans l’archive.</translation>
    </message>
    <message>
        <source>Something is mounted on the entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Quelque chose est monté sur l’entrée&#x202f;; elle ne peut donc être ni supprimée, ni renommée, ni remplacée.</translation>
    </message>
    <message>
        <source>An entry that is a mount point stays where it is; the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Une entrée qui est un point de montage reste où elle est&#x202f;; la réponse est %1.</translation>
    </message>
    <message>
        <source>A single file was mounted. Programs that save by writing a new file and renaming it onto the old one fail then, for example editors and %1.</source>
        <extracomment>%1 is the command sed -i</extracomment>
        <translation>Un fichier seul a été monté. Les programmes qui enregistrent en écrivant un nouveau fichier, puis en le renommant sur l’ancien, échouent alors&#xa0;: par exemple des éditeurs et %1.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the file instead of the file. Or let the program write into the file in place.</source>
        <translation>Montez le dossier qui contient le fichier au lieu du fichier. Ou faites écrire le programme sur place dans le fichier.</translation>
    </message>
    <message>
        <source>The permissions of the file are not the reason, and root gets the same answer.</source>
        <translation>Les droits d’accès du fichier ne sont pas en cause, et root obtient la même réponse.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts or file systems.</source>
        <translation>Les deux chemins se trouvent sur des montages ou des systèmes de fichiers différents.</translation>
    </message>
    <message>
        <source>A rename or a hard link never crosses mounts. Two mounts of the same folder count as two.</source>
        <translation>Un renommage ou un lien physique ne franchit jamais la limite d’un montage. Deux montages du même dossier comptent pour deux.</translation>
    </message>
    <message>
        <source>A temporary file is made in the container and then moved into a mounted folder, or two folders of one disk are mounted separately.</source>
        <translation>Un fichier temporaire est créé dans le conteneur puis déplacé dans un dossier monté, ou deux dossiers d’un même disque sont montés séparément.</translation>
    </message>
    <message>
        <source>Mount the folder above both places as one mount, or let the program copy and then remove, as %1 does by itself.</source>
        <extracomment>%1 is the command mv</extracomment>
        <translation>Montez d’un seul tenant le dossier situé au-dessus des deux endroits, ou laissez le programme copier puis supprimer, comme %1 le fait de lui-même.</translation>
    </message>
    <message>
        <source>Both places may show the same device number, and it is refused all the same.</source>
        <translation>Les deux endroits peuvent afficher le même numéro de périphérique, et c’est tout de même refusé.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Une entrée de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The operation makes a new entry and never replaces one. A symbolic link that leads nowhere counts as an entry.</source>
        <translation>L’opération crée une nouvelle entrée et n’en remplace jamais une qui existe. Un lien symbolique qui n’aboutit nulle part compte comme une entrée.</translation>
    </message>
    <message>
        <source>An earlier run left the file behind, or a mounted folder brings it along.</source>
        <translation>Une exécution précédente a laissé le fichier, ou un dossier monté l’apporte avec lui.</translation>
    </message>
    <message>
        <source>Remove or rename the old entry, or use an operation that accepts an existing one.</source>
        <translation>Supprimez ou renommez l’ancienne entrée, ou utilisez une opération qui accepte une entrée existante.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>Only an empty folder can be removed or replaced.</source>
        <translation>Seul un dossier vide peut être supprimé ou remplacé.</translation>
    </message>
    <message>
        <source>Hidden files, or files that another container makes, are still in it.</source>
        <translation>Il contient encore des fichiers cachés, ou des fichiers qu’un autre conteneur crée.</translation>
    </message>
    <message>
        <source>Remove what is in it first, or move the folder away under another name.</source>
        <translation>Supprimez d’abord ce qu’il contient, ou écartez le dossier en lui donnant un autre nom.</translation>
    </message>
    <message>
        <source>A folder that moves elsewhere must be writable itself.</source>
        <translation>Un dossier que l’on déplace ailleurs doit être lui-même accessible en écriture.</translation>
    </message>
    <message>
        <source>Moving a folder to another parent changes the entry in it that leads to the parent. So the kernel asks for write permission on the moved folder as well.</source>
        <translation>Déplacer un dossier vers un autre parent modifie l’entrée qui, dans ce dossier, mène au parent. Le noyau demande donc aussi la permission d’écriture sur le dossier déplacé.</translation>
    </message>
    <message>
        <source>The process may write in both parents, but the folder that it moves belongs to another number.</source>
        <translation>Le processus a le droit d’écrire dans les deux parents, mais le dossier qu’il déplace appartient à un autre numéro.</translation>
    </message>
    <message>
        <source>Give write permission on the moved folder, or let its owner move it. Renaming it within the same parent does not need this.</source>
        <translation>Accordez la permission d’écriture sur le dossier déplacé, ou laissez son propriétaire le déplacer. Le renommer dans le même parent n’exige pas cela.</translation>
    </message>
    <message>
        <source>This FUSE mount is closed to the process.</source>
        <translation>Ce montage FUSE est fermé au processus.</translation>
    </message>
    <message>
        <source>A FUSE mount without the option %1 can be used only by the user who mounted it. All others are refused, root included. With the option it is still closed to processes outside its user namespace.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Un montage FUSE sans l’option %1 ne peut être utilisé que par l’utilisateur qui l’a monté. Tous les autres sont refusés, root compris. Avec l’option, il reste fermé aux processus extérieurs à son espace de noms utilisateur.</translation>
    </message>
    <message>
        <source>Network folders and encrypted folders mounted by a desktop user (sshfs, rclone, gocryptfs) are given to a container. The engine, which runs as root, cannot look into them either.</source>
        <translation>Des dossiers réseau et des dossiers chiffrés montés par un utilisateur du bureau (sshfs, rclone, gocryptfs) sont donnés à un conteneur. Le moteur, qui s’exécute en tant que root, ne peut pas non plus y regarder.</translation>
    </message>
    <message>
        <source>Mount it again with the option %1, if other users are meant to see it. Or run the container as the user who mounted it.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Montez-le à nouveau avec l’option %1, si d’autres utilisateurs doivent le voir. Ou exécutez le conteneur sous l’utilisateur qui l’a monté.</translation>
    </message>
    <message>
        <source>Such a folder is listed with question marks instead of its mode. An engine that finds it may complain that the file exists already.</source>
        <translation>Un tel dossier apparaît dans la liste avec des points d’interrogation à la place de son mode. Un moteur qui le rencontre peut se plaindre que le fichier existe déjà.</translation>
    </message>
    <message>
        <source>This type of file system does not offer the operation.</source>
        <translation>Ce type de système de fichiers n’offre pas cette opération.</translation>
    </message>
    <message>
        <source>Some file systems store no owners, links or special files, so the kernel refuses to make or change them.</source>
        <translation>Certains systèmes de fichiers n’enregistrent ni propriétaires, ni liens, ni fichiers spéciaux&#x202f;; le noyau refuse donc de les créer ou de les modifier.</translation>
    </message>
    <message>
        <source>Memory sticks and shared disks with vfat or exfat show one owner for everything, taken from mount options. Kernel file systems such as %1 and %2 have fixed entries.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Les clés USB et les disques partagés en vfat ou exfat affichent un seul propriétaire pour tout, tiré des options de montage. Les systèmes de fichiers du noyau tels que %1 et %2 ont des entrées fixes.</translation>
    </message>
    <message>
        <source>Set the owner and the modes with the mount options, or use a file system with owners for the data.</source>
        <translation>Définissez le propriétaire et les modes par les options de montage, ou utilisez pour les données un système de fichiers qui gère les propriétaires.</translation>
    </message>
    <message>
        <source>Changing the owner of such files cannot work, for root either.</source>
        <translation>Changer le propriétaire de tels fichiers ne peut pas réussir, même pour root.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs a capability that does not count here.</source>
        <translation>Écrire cet attribut étendu exige une capacité qui ne compte pas ici.</translation>
    </message>
    <message>
        <source>Attributes of the classes %1 and %2 are reserved. They need a capability over the user namespace in which the file system was mounted.</source>
        <extracomment>%1 is the prefix trusted, %2 is the prefix security</extracomment>
        <translation>Les attributs des classes %1 et %2 sont réservés. Ils exigent une capacité sur l’espace de noms utilisateur dans lequel le système de fichiers a été monté.</translation>
    </message>
    <message>
        <source>Copy programs and image builders preserve such attributes while they run in a container.</source>
        <translation>Des programmes de copie et de construction d’images conservent de tels attributs lorsqu’ils s’exécutent dans un conteneur.</translation>
    </message>
    <message>
        <source>Leave these attributes out of the copy, or do this one step on the host.</source>
        <translation>Omettez ces attributs dans la copie, ou effectuez cette seule étape sur l’hôte.</translation>
    </message>
    <message>
        <source>The set of capabilities inside a user namespace looks complete, but counts only for what that namespace owns.</source>
        <translation>L’ensemble de capacités à l’intérieur d’un espace de noms utilisateur paraît complet, mais ne compte que pour ce que possède cet espace de noms.</translation>
    </message>
    <message>
        <source>The file system does not store this extended attribute.</source>
        <translation>Le système de fichiers n’enregistre pas cet attribut étendu.</translation>
    </message>
    <message>
        <source>The name is not valid, or the file system has no attributes of this class.</source>
        <translation>Le nom n’est pas valide, ou le système de fichiers n’a pas d’attributs de cette classe.</translation>
    </message>
    <message>
        <source>Temporary file systems and network file systems support only some classes, and which ones depends on the kernel&apos;s version.</source>
        <translation>Les systèmes de fichiers temporaires et en réseau ne prennent en charge que certaines classes&#x202f;; lesquelles, cela dépend de la version du noyau.</translation>
    </message>
    <message>
        <source>Use another file system for this data, or leave the attribute out.</source>
        <translation>Utilisez un autre système de fichiers pour ces données, ou omettez l’attribut.</translation>
    </message>
    <message>
        <source>The file is in use in a way that excludes this.</source>
        <translation>Le fichier est utilisé d’une manière qui exclut cela.</translation>
    </message>
    <message>
        <source>A program that runs cannot be written to, and a file that is open for writing cannot be executed. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>On ne peut pas écrire dans un programme en cours d’exécution, ni exécuter un fichier ouvert en écriture. La réponse est %1.</translation>
    </message>
    <message>
        <source>A program is replaced by overwriting it, or is started while it is still being written, often right after a copy into a shared folder.</source>
        <translation>Un programme est remplacé par écrasement, ou il est démarré pendant qu’il est encore en cours d’écriture, souvent juste après une copie dans un dossier partagé.</translation>
    </message>
    <message>
        <source>Write to a new file and rename it onto the old one. Close the file before it is started.</source>
        <translation>Écrivez dans un nouveau fichier et renommez-le sur l’ancien. Fermez le fichier avant de le démarrer.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but nobody listens on the socket.</source>
        <translation>Les droits d’accès suffisent, mais rien n’écoute sur le socket.</translation>
    </message>
    <message>
        <source>A refused connection comes after the permission check. So the rights are in order, and the program that should answer is not there.</source>
        <translation>Une connexion refusée vient après la vérification des droits d’accès. Les droits sont donc en ordre, et le programme qui devrait répondre n’est pas là.</translation>
    </message>
    <message>
        <source>The service was started again and made a new socket, while the container still holds the old one by a mount of the single file. Or the service does not run.</source>
        <translation>Le service a été redémarré et a créé un nouveau socket, alors que le conteneur tient encore l’ancien par le montage du seul fichier. Ou le service n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the socket instead of the socket. Start the service, then the container.</source>
        <translation>Montez le dossier qui contient le socket au lieu du socket. Démarrez le service, puis le conteneur.</translation>
    </message>
    <message>
        <source>Whoever may use the socket of an engine that runs as root has the rights of root on the host.</source>
        <translation>Quiconque a le droit d’utiliser le socket d’un moteur qui s’exécute en tant que root a les droits de root sur l’hôte.</translation>
    </message>
    <message>
        <source>The path or name cannot be used in this form.</source>
        <translation>Le chemin ou le nom ne peut pas être utilisé sous cette forme.</translation>
    </message>
    <message>
        <source>It is empty, too long, ends in a slash or in dots, or has a form that the file system does not accept.</source>
        <translation>Il est vide, trop long, se termine par une barre oblique ou par des points, ou a une forme que le système de fichiers n’accepte pas.</translation>
    </message>
    <message>
        <source>A variable was empty when the path was put together, or a socket lies in a very long path. File systems such as vfat also refuse some characters.</source>
        <translation>Une variable était vide lorsque le chemin a été composé, ou un socket se trouve dans un chemin très long. Des systèmes de fichiers comme vfat refusent aussi certains caractères.</translation>
    </message>
    <message>
        <source>Correct the path. For sockets use a shorter one.</source>
        <translation>Corrigez le chemin. Pour les sockets, utilisez un chemin plus court.</translation>
    </message>
    <message>
        <source>The number does not exist in the user namespace of the process.</source>
        <translation>Le numéro n’existe pas dans l’espace de noms utilisateur du processus.</translation>
    </message>
    <message>
        <source>Owners are given in numbers of the process&apos;s own user namespace. The number asked for has no mapping there, so the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Les propriétaires sont indiqués par des numéros de l’espace de noms utilisateur propre au processus. Le numéro demandé n’y est pas mappé&#x202f;; la réponse est donc %1.</translation>
    </message>
    <message>
        <source>An image contains files of a high number, and the container has too few subordinate ids. The usual range in %1 has %2.</source>
        <extracomment>%1 is a path, %2 is the number 65536</extracomment>
        <translation>Une image contient des fichiers d’un numéro élevé, et le conteneur a trop peu d’identifiants subordonnés. La plage habituelle dans %1 en compte %2.</translation>
    </message>
    <message>
        <source>Extend the ranges in %1 and %2 and let the engine take them over, or use numbers within the range.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Étendez les plages dans %1 et %2 et faites-les reprendre par le moteur, ou utilisez des numéros compris dans la plage.</translation>
    </message>
    <message>
        <source>This is no permission problem, so neither root nor capabilities help.</source>
        <translation>Ce n’est pas un problème de droits d’accès&#x202f;; ni root ni les capacités n’aident donc.</translation>
    </message>
    <message>
        <source>This link leads into another process, which may not be inspected.</source>
        <translation>Ce lien mène dans un autre processus, dont l’inspection n’est pas permise.</translation>
    </message>
    <message>
        <source>Links below %1 that jump to a file, folder or namespace of a process ask whether that process may be inspected. Here it may not.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Les liens sous %1 qui mènent à un fichier, à un dossier ou à un espace de noms d’un processus exigent le droit d’inspecter ce processus. Ici, ce droit manque.</translation>
    </message>
    <message>
        <source>The other process belongs to another user, has more capabilities, or is protected against inspection.</source>
        <translation>L’autre processus appartient à un autre utilisateur, a plus de capacités ou est protégé contre l’inspection.</translation>
    </message>
    <message>
        <source>Open the file by its path instead. Leaving it as it is may be right.</source>
        <translation>Ouvrez plutôt le fichier par son chemin. Il peut être juste de ne rien changer.</translation>
    </message>
    <message>
        <source>The program&apos;s interpreter cannot be used.</source>
        <translation>L’interpréteur du programme ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>A script names its interpreter in the first line, a program its loader. The process must be able to reach and execute that one too.</source>
        <translation>Un script nomme son interpréteur dans la première ligne, un programme nomme son chargeur. Le processus doit aussi pouvoir atteindre et exécuter ce fichier-là.</translation>
    </message>
    <message>
        <source>The interpreter in the container belongs to another number, has no x bit, or is itself a script that leads on to too many others.</source>
        <translation>Dans le conteneur, l’interpréteur appartient à un autre numéro, n’a pas de bit x, ou est lui-même un script qui mène à trop d’autres.</translation>
    </message>
    <message>
        <source>Correct the rights of the interpreter in the image, or name another interpreter.</source>
        <translation>Corrigez les droits de l’interpréteur dans l’image, ou nommez un autre interpréteur.</translation>
    </message>
    <message>
        <source>The error message names the script, although its rights are in order.</source>
        <translation>Le message d’erreur nomme le script, alors que les droits de celui-ci sont en ordre.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>The new place lies inside the folder that is to be moved.</source>
        <translation>Le nouvel emplacement se trouve à l’intérieur du dossier à déplacer.</translation>
    </message>
    <message>
        <source>Two paths lead to the same folder through mounts or symbolic links.</source>
        <translation>Deux chemins mènent au même dossier par des montages ou des liens symboliques.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>Kernel settings may be changed only by the host&apos;s administrator.</source>
        <translation>Seul l’administrateur de l’hôte a le droit de modifier les paramètres du noyau.</translation>
    </message>
    <message>
        <source>Entries below %1 look at the root user and group of the host. Capabilities do not count, and root of a user namespace is not root of the host.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Les entrées sous %1 ne tiennent compte que de l’utilisateur et du groupe root de l’hôte. Les capacités ne comptent pas, et root d’un espace de noms utilisateur n’est pas root de l’hôte.</translation>
    </message>
    <message>
        <source>A program in a container wants to set kernel parameters when it starts.</source>
        <translation>Un programme dans un conteneur veut définir des paramètres du noyau à son démarrage.</translation>
    </message>
    <message>
        <source>Set the parameter on the host, or with the engine&apos;s option for kernel parameters, which covers those that belong to the container alone.</source>
        <translation>Définissez le paramètre sur l’hôte, ou avec l’option du moteur prévue pour les paramètres du noyau, qui couvre ceux qui n’appartiennent qu’au conteneur.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type.</source>
        <translation>Les droits d’accès suffisent, mais le socket est d’un autre type.</translation>
    </message>
    <message>
        <source>The program that listens uses another type of socket than the one that is asked for.</source>
        <translation>Le programme qui écoute utilise un autre type de socket que celui qui est demandé.</translation>
    </message>
    <message>
        <source>A client made for stream connections is pointed at a socket for single messages, such as that of a log service.</source>
        <translation>Un client prévu pour des connexions en flux est dirigé vers un socket à messages isolés, comme celui d’un service de journalisation.</translation>
    </message>
    <message>
        <source>Point the client at the right socket.</source>
        <translation>Dirigez le client vers le bon socket.</translation>
    </message>
    <message>
        <source>The engine cannot make the container.</source>
        <translation>Le moteur ne peut pas créer le conteneur.</translation>
    </message>
    <message>
        <source>Something that the settings ask for is refused before any process runs: a number outside the id map, a source that is missing or of the wrong kind, a mount point that cannot be made, an idmapped mount.</source>
        <translation>Un élément demandé par les paramètres est refusé avant tout démarrage de processus&#xa0;: un numéro hors du mappage d’identifiants, une source absente ou d’un mauvais type, un point de montage impossible à créer, un montage avec mappage d’ID (idmapped).</translation>
    </message>
    <message>
        <source>The image or the settings name a number that the user&apos;s ranges in %1 and %2 do not reach, or a path is mistyped.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>L’image ou les paramètres nomment un numéro que les plages de l’utilisateur dans %1 et %2 n’atteignent pas, ou un chemin est mal saisi.</translation>
    </message>
    <message>
        <source>Change what the engine names in its own words. The rights of files in the container do not matter before that.</source>
        <translation>Modifiez ce que le moteur désigne dans son propre message. Les droits des fichiers dans le conteneur n’ont pas d’importance avant cela.</translation>
    </message>
    <message>
        <source>The words of the engine often name the last step that failed, not the setting that led there.</source>
        <translation>Le message du moteur nomme souvent la dernière étape qui a échoué, et non le paramètre qui y a conduit.</translation>
    </message>
    <message>
        <source>The server or program behind this file system has the last word.</source>
        <translation>Le serveur ou le programme derrière ce système de fichiers a le dernier mot.</translation>
    </message>
    <message>
        <source>For network file systems and FUSE the kernel on this machine does not decide alone. What is known here allows it, but the server may refuse, and it cannot be asked without trying.</source>
        <translation>Pour les systèmes de fichiers en réseau et FUSE, le noyau de cette machine ne décide pas seul. Ce qui est connu ici l’autorise, mais le serveur peut refuser, et il est impossible de l’interroger sans essayer.</translation>
    </message>
    <message>
        <source>NFS servers turn root into nobody unless told otherwise, see at most %1 groups of a user, and have access rules per client. CIFS uses the login of the mount. A FUSE program may answer anything.</source>
        <extracomment>%1 is the number 16</extracomment>
        <translation>Les serveurs NFS changent root en nobody, sauf indication contraire, voient au plus %1 groupes d’un utilisateur et ont des règles d’accès par client. CIFS utilise l’identité de connexion du montage. Un programme FUSE peut répondre n’importe quoi.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test. Look at the export options or the log of the server. Use a number that the server knows.</source>
        <translation>Confirmez par l’essai sans risque. Regardez les options d’exportation ou le journal du serveur. Utilisez un numéro que le serveur connaît.</translation>
    </message>
    <message>
        <source>Owner and mode seen here are a hint only. Changing them here may do nothing at all.</source>
        <translation>Le propriétaire et le mode affichés ici ne sont qu’un indice. Les changer ici n’aura peut-être aucun effet.</translation>
    </message>
    <message>
        <source>Facts that decide could not be read.</source>
        <translation>Des données décisives n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>At least one fact is missing, and the result depends on it. The list beside the result says which ones, and what would read them.</source>
        <translation>Au moins une donnée manque, et le résultat en dépend. La liste à côté du résultat indique quelles données manquent et ce qui permettrait de les lire.</translation>
    </message>
    <message>
        <source>Some data of another user&apos;s process can be read only by root, hidden mounts cannot be looked at, and old kernels do not tell everything.</source>
        <translation>Certaines données du processus d’un autre utilisateur ne peuvent être lues que par root, les montages masqués ne peuvent pas être examinés, et les anciens noyaux ne disent pas tout.</translation>
    </message>
    <message>
        <source>Collect a snapshot with the rights that are named; collecting only reads. Then open the snapshot.</source>
        <translation>Recueillez un instantané avec les droits indiqués&#x202f;; le recueil ne fait que lire. Ouvrez ensuite l’instantané.</translation>
    </message>
    <message>
        <source>Not known is not the same as refused. The operation may well succeed.</source>
        <translation>Inconnu ne veut pas dire refusé. L’opération peut très bien réussir.</translation>
    </message>
    <message>
        <source>Owner and mode allow it; an active security module has the last word.</source>
        <translation>Le propriétaire et le mode l’autorisent&#x202f;; un module de sécurité actif a le dernier mot.</translation>
    </message>
    <message>
        <source>The permission check passes. A security module such as SELinux or AppArmor has rules of its own, and they were not evaluated.</source>
        <translation>La vérification des droits d’accès réussit. Un module de sécurité tel que SELinux ou AppArmor a ses propres règles, et elles n’ont pas été évaluées.</translation>
    </message>
    <message>
        <source>With SELinux a folder of the host usually lacks the label that containers may use. AppArmor profiles go by paths, and a profile on the host may also attach to a program by its path.</source>
        <translation>Avec SELinux, un dossier de l’hôte n’a d’habitude pas l’étiquette que les conteneurs ont le droit d’utiliser. Les profils AppArmor se fondent sur les chemins, et un profil de l’hôte peut aussi s’attacher à un programme par le chemin de celui-ci.</translation>
    </message>
    <message>
        <source>Look for the refusal in the audit log. With SELinux let the engine relabel this one folder (%1 or %2), never a system folder. With AppArmor adapt the profile.</source>
        <extracomment>%1 is the option :z, %2 is the option :Z</extracomment>
        <translation>Cherchez le refus dans le journal d’audit. Avec SELinux, faites réétiqueter par le moteur ce seul dossier (%1 ou %2), jamais un dossier du système. Avec AppArmor, adaptez le profil.</translation>
    </message>
    <message>
        <source>Without SELinux the relabel option does nothing. Security modules are blamed when owners are the reason, and the other way round; both can be wrong at once. Switching the module off is no solution.</source>
        <translation>Sans SELinux, l’option de réétiquetage ne fait rien. On accuse les modules de sécurité alors que les propriétaires sont en cause, et inversement&#x202f;; les deux peuvent être en défaut à la fois. Désactiver le module n’est pas une solution.</translation>
    </message>
    <message>
        <source>The kernel also looks at the process that this entry describes.</source>
        <translation>Le noyau examine aussi le processus que cette entrée décrit.</translation>
    </message>
    <message>
        <source>Entries below %1 belong to processes. Beside the mode, the kernel asks whether the one process may inspect the other.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Les entrées sous %1 appartiennent à des processus. En plus du mode, le noyau demande si l’un des processus a le droit d’inspecter l’autre.</translation>
    </message>
    <message>
        <source>Tools in a container read entries of processes of other users, or of other containers.</source>
        <translation>Des outils dans un conteneur lisent des entrées de processus d’autres utilisateurs, ou d’autres conteneurs.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test, or run the tool as the user of that process.</source>
        <translation>Confirmez par l’essai sans risque, ou exécutez l’outil sous l’utilisateur de ce processus.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Comment cela se produit</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <translation>Ce qui aide d’habitude</translation>
    </message>
    <message>
        <source>What is easily got wrong</source>
        <translation>Ce sur quoi on se trompe facilement</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>none</source>
        <comment>value in a table</comment>
        <extracomment>In a table of differences: the object has no such thing (no ACL, no attributes)</extracomment>
        <translation>néant</translation>
    </message>
    <message>
        <source>%1 on the host, not mapped</source>
        <extracomment>In a table of differences; %1 is a user or group id of the host</extracomment>
        <translation>%1 sur l’hôte, non mappé</translation>
    </message>
    <message>
        <source>%1, on the host %2</source>
        <extracomment>In a table of differences; %1 is a user or group id in the container, %2 the same on the host</extracomment>
        <translation>%1, sur l’hôte %2</translation>
    </message>
    <message>
        <source>the numbers of the host</source>
        <extracomment>In a table of differences: the container has no user namespace of its own</extracomment>
        <translation>les numéros de l’hôte</translation>
    </message>
    <message>
        <source>%1, file system read-only</source>
        <translation>%1, système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>not readable</source>
        <extracomment>In a table of differences: a mount has an id map, which could not be read</extracomment>
        <translation>non lisible</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>In a table of differences: allowed, denied or undetermined</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <extracomment>In a table of differences: the code of the reason (ML-D004)</extracomment>
        <translation>Raison de la réponse</translation>
    </message>
    <message>
        <source>User of the process</source>
        <extracomment>In a table of differences: as which user the program works with files</extracomment>
        <translation>Utilisateur du processus</translation>
    </message>
    <message>
        <source>Group of the process</source>
        <extracomment>In a table of differences: as which group the program works with files</extracomment>
        <translation>Groupe du processus</translation>
    </message>
    <message>
        <source>Supplementary groups of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Groupes supplémentaires du processus</translation>
    </message>
    <message>
        <source>Effective capabilities of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Capacités effectives du processus</translation>
    </message>
    <message>
        <source>User ids of the user namespace</source>
        <extracomment>In a table of differences: how user ids of the container become those of the host</extracomment>
        <translation>Identifiants d’utilisateur de l’espace de noms utilisateur</translation>
    </message>
    <message>
        <source>Group ids of the user namespace</source>
        <extracomment>In a table of differences: how group ids of the container become those of the host</extracomment>
        <translation>Identifiants de groupe de l’espace de noms utilisateur</translation>
    </message>
    <message>
        <source>Security label of the process</source>
        <extracomment>In a table of differences: the SELinux context or AppArmor profile</extracomment>
        <translation>Étiquette de sécurité du processus</translation>
    </message>
    <message>
        <source>Presence of %1</source>
        <extracomment>In a table of differences: a file or folder is there or is not; %1 is a path</extracomment>
        <translation>Présence de %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <extracomment>In a table of differences: file, directory...; %1 is a path</extracomment>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Propriétaire de %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Groupe de %1</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <extracomment>In a table of differences: the permission bits; %1 is a path</extracomment>
        <translation>Mode de %1</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <extracomment>In a table of differences: immutable and the like; %1 is a path</extracomment>
        <translation>Attributs de %1</translation>
    </message>
    <message>
        <source>ACL of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>ACL de %1</translation>
    </message>
    <message>
        <source>Default ACL of %1</source>
        <extracomment>In a table of differences: what new files in a folder inherit; %1 is a path</extracomment>
        <translation>ACL par défaut de %1</translation>
    </message>
    <message>
        <source>Mount at %1</source>
        <extracomment>In a table of differences: what is mounted there; %1 is a path</extracomment>
        <translation>Montage sur %1</translation>
    </message>
    <message>
        <source>Mount options at %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Options de montage sur %1</translation>
    </message>
    <message>
        <source>Id map of the mount at %1</source>
        <extracomment>In a table of differences: the id map of an idmapped mount; %1 is a path</extracomment>
        <translation>Mappage d’identifiants du montage sur %1</translation>
    </message>
    <message>
        <source>The fix worked: it is allowed now.</source>
        <extracomment>Result of a comparison: it was denied before and is allowed after</extracomment>
        <translation>La correction a réussi&#xa0;: c’est autorisé maintenant.</translation>
    </message>
    <message>
        <source>It was allowed before and is denied now.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>C’était autorisé avant, et c’est refusé maintenant.</translation>
    </message>
    <message>
        <source>Something else denies it now.</source>
        <extracomment>Result of a comparison: the first obstacle is gone, and there is another one</extracomment>
        <translation>Autre chose le refuse maintenant.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>The answer is the same, although facts are different.</source>
        <extracomment>Result of a comparison: allowed or denied as before, by the same check</extracomment>
        <translation>La réponse est la même, bien que des données diffèrent.</translation>
    </message>
    <message>
        <source>The answer could not be determined before. It is known now.</source>
        <extracomment>Result of a comparison: before, a fact was missing</extracomment>
        <translation>La réponse n’a pas pu être déterminée avant. Elle est connue maintenant.</translation>
    </message>
    <message>
        <source>The answer was known before. It could not be determined after.</source>
        <extracomment>Result of a comparison: after, a fact is missing</extracomment>
        <translation>La réponse était connue avant. Elle n’a pas pu être déterminée après.</translation>
    </message>
    <message>
        <source>Look at the later one for the next cause.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>Consultez le plus récent des deux pour connaître la cause suivante.</translation>
    </message>
    <message>
        <source>What was meant to help is not there, or it changed nothing that matters here.</source>
        <extracomment>Below the result of a comparison: the user may not have applied the fix</extracomment>
        <translation>Ce qui devait aider n’y est pas, ou n’a rien changé d’important ici.</translation>
    </message>
    <message>
        <source>The later one lacks a fact that the earlier one has.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>Il manque au plus récent une donnée que le plus ancien contient.</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time</extracomment>
        <translation>cet ordinateur, %1</translation>
    </message>
    <message>
        <source>snapshot, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time. The name of the computer is not known</extracomment>
        <translation>instantané, %1</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>One side of a comparison; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>instantané pris sur %1, %2</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>as the image says, else root</source>
        <translation>selon l’image, sinon root</translation>
    </message>
    <message>
        <source>all (privileged)</source>
        <translation>toutes (privileged)</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>remote user</source>
        <translation>utilisateur distant</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>espace de noms utilisateur</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>mappage d’UID</translation>
    </message>
    <message>
        <source>gid map</source>
        <translation>mappage de GID</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>capacités</translation>
    </message>
    <message>
        <source>root file system</source>
        <translation>système de fichiers racine</translation>
    </message>
    <message>
        <source>mounts of</source>
        <translation>montages de</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montages</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>remarque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ContainerState</name>
    <message>
        <source>running</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>exited</source>
        <extracomment>State of a container, in a table: its program has ended</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>State of a container, in a table: made, and never started</extracomment>
        <translation>créé</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>restarting</source>
        <extracomment>State of a container, in a table: it ends again and again</extracomment>
        <translation>en cours de redémarrage</translation>
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>permission denied</source>
        <translation>permission non accordée</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>système de fichiers accessible en lecture seulement</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>aucun fichier ou dossier de ce type</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>argument invalide</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>value too large for defined data type</source>
        <translation>valeur trop grande pour le type défini de données</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>invalid cross-device link</source>
        <translation>lien physique inter-périphérique invalide</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>fichier texte occupé</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>opération non supportée</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>aucun processus de ce type</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>aucun espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>function not implemented</source>
        <translation>fonction non implantée</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>id map</source>
        <translation>mappage d’identifiants</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>mount options</source>
        <translation>options de montage</translation>
    </message>
    <message>
        <source>depth of the directory tree</source>
        <translation>profondeur de l’arborescence des répertoires</translation>
    </message>
    <message>
        <source>layer beneath the overlay</source>
        <translation>couche sous l’overlay</translation>
    </message>
    <message>
        <source>whether the overlay keeps hard links (index)</source>
        <translation>conservation des liens physiques par l’overlay (index)</translation>
    </message>
    <message>
        <source>list of mounts</source>
        <translation>liste des montages</translation>
    </message>
    <message>
        <source>identity of the process</source>
        <translation>identité du processus</translation>
    </message>
    <message>
        <source>root directory of the process</source>
        <translation>répertoire racine du processus</translation>
    </message>
    <message>
        <source>working directory of the process</source>
        <translation>répertoire de travail du processus</translation>
    </message>
    <message>
        <source>entry of a directory</source>
        <translation>entrée d’un répertoire</translation>
    </message>
    <message>
        <source>parent of a directory</source>
        <translation>parent d’un répertoire</translation>
    </message>
    <message>
        <source>entry beneath a mount</source>
        <translation>entrée sous un montage</translation>
    </message>
    <message>
        <source>what is mounted in a directory</source>
        <translation>ce qui est monté dans un répertoire</translation>
    </message>
    <message>
        <source>owner and mode</source>
        <translation>propriétaire et mode</translation>
    </message>
    <message>
        <source>target of a symbolic link</source>
        <translation>cible d’un lien symbolique</translation>
    </message>
    <message>
        <source>first bytes of a program</source>
        <translation>premiers octets d’un programme</translation>
    </message>
    <message>
        <source>state of a file or directory</source>
        <translation>état d’un fichier ou d’un répertoire</translation>
    </message>
    <message>
        <source>devices allowed by the control group</source>
        <translation>périphériques autorisés par le groupe de contrôle</translation>
    </message>
    <message>
        <source>options of a mount</source>
        <translation>options d’un montage</translation>
    </message>
    <message>
        <source>user namespace of a file system</source>
        <translation>espace de noms utilisateur d’un système de fichiers</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>capabilities root may have (CapBnd)</source>
        <translation>capacités que root peut avoir (CapBnd)</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>ce processus n’existe pas</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>il n’y a pas de processus %1</translation>
    </message>
    <message>
        <source>the rules of %1 were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>les règles du module %1 n’ont pas été évaluées</translation>
    </message>
    <message>
        <source>the rules of %1 for the label &quot;%2&quot; were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>les règles du module %1 pour l’étiquette «&#xa0;%2&#xa0;» n’ont pas été évaluées</translation>
    </message>
    <message>
        <source>the program mountlens that reads with the rights of the administrator is not installed</source>
        <extracomment>The subject in front of it is a path. mountlens is the name of a program</extracomment>
        <translation>le programme mountlens qui lit avec les droits d’administrateur n’est pas installé</translation>
    </message>
    <message>
        <source>pkexec, which asks for the administrator&apos;s password, is not installed</source>
        <extracomment>The subject in front of it is a path. pkexec is the name of a program</extracomment>
        <translation>pkexec, qui demande le mot de passe de l’administrateur, n’est pas installé</translation>
    </message>
    <message>
        <source>the question for the password was closed, and nothing was read</source>
        <translation>la demande de mot de passe a été fermée, et rien n’a été lu</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator: &quot;%1&quot;</source>
        <extracomment>%1 is what the program pkexec said (English)</extracomment>
        <translation>ce compte n’obtient pas les droits d’administrateur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator</source>
        <translation>ce compte n’obtient pas les droits d’administrateur</translation>
    </message>
    <message>
        <source>nothing in this session can ask for the administrator&apos;s password</source>
        <translation>rien dans cette session ne peut demander le mot de passe de l’administrateur</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed: &quot;%1&quot;</source>
        <extracomment>%1 is what the program said that reads with the administrator&apos;s rights</extracomment>
        <translation>la lecture avec les droits d’administrateur a échoué&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed</source>
        <translation>la lecture avec les droits d’administrateur a échoué</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1 is what was to be read of a file (ACL)</extracomment>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>cannot be understood: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a file or of input</extracomment>
        <translation>incompréhensible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>incompréhensible</translation>
    </message>
    <message>
        <source>exceeds the limit</source>
        <translation>dépasse la limite</translation>
    </message>
    <message>
        <source>the process ended or changed its identity while being read</source>
        <translation>le processus s’est terminé ou a changé d’identité pendant la lecture</translation>
    </message>
    <message>
        <source>no right to read this</source>
        <translation>droit de lecture manquant</translation>
    </message>
    <message>
        <source>%1 may be an id or stand for a missing mapping</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>%1 peut être un identifiant ou tenir lieu d’un mappage manquant</translation>
    </message>
    <message>
        <source>the id map of the mount is not readable</source>
        <translation>le mappage d’identifiants du montage n’est pas lisible</translation>
    </message>
    <message>
        <source>the user namespace or its id maps are not readable</source>
        <translation>l’espace de noms utilisateur ou ses mappages d’identifiants ne sont pas lisibles</translation>
    </message>
    <message>
        <source>the entry beneath the mount cannot be looked at</source>
        <translation>l’entrée sous le montage ne peut pas être examinée</translation>
    </message>
    <message>
        <source>not in the snapshot</source>
        <translation>pas dans l’instantané</translation>
    </message>
    <message>
        <source>this kernel or file system offers no way to know this</source>
        <translation>ce noyau ou ce système de fichiers n’offre aucun moyen de le savoir</translation>
    </message>
    <message>
        <source>makes no sense: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a command line or request</extracomment>
        <translation>n’a pas de sens&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>n’a pas de sens</translation>
    </message>
    <message>
        <source>the server or program behind this file system has the last word</source>
        <translation>le serveur ou le programme derrière ce système de fichiers a le dernier mot</translation>
    </message>
    <message>
        <source>the user namespace of the file system is not known</source>
        <translation>l’espace de noms utilisateur du système de fichiers n’est pas connu</translation>
    </message>
    <message>
        <source>cannot act in the place of the process</source>
        <translation>impossible d’agir à la place du processus</translation>
    </message>
    <message>
        <source>%1 would refuse this: %2</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>%1 refuserait cela&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no such socket</source>
        <translation>ce socket n’existe pas</translation>
    </message>
    <message>
        <source>your account may not ask this engine (%1)</source>
        <extracomment>%1 is the path, mode, user id and group id of a socket or directory</extracomment>
        <translation>votre compte n’a pas le droit d’interroger ce moteur (%1)</translation>
    </message>
    <message>
        <source>your account may not ask this engine</source>
        <translation>votre compte n’a pas le droit d’interroger ce moteur</translation>
    </message>
    <message>
        <source>no engine listens on this socket</source>
        <translation>aucun moteur n’écoute sur ce socket</translation>
    </message>
    <message>
        <source>the engine did not answer within the time limit</source>
        <translation>le moteur n’a pas répondu dans le délai imparti</translation>
    </message>
    <message>
        <source>the engine closed the connection without an answer</source>
        <translation>le moteur a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>this is no answer of an engine</source>
        <translation>ce n’est pas la réponse d’un moteur</translation>
    </message>
    <message>
        <source>the engine says &quot;%1&quot;</source>
        <extracomment>%1 is what a container engine says, in English</extracomment>
        <translation>le moteur dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the engine gave no reason</source>
        <translation>le moteur n’a donné aucune raison</translation>
    </message>
    <message>
        <source>given up as asked</source>
        <translation>abandonné sur demande</translation>
    </message>
    <message>
        <source>this engine is on another machine, and so are its files</source>
        <translation>ce moteur se trouve sur une autre machine, et ses fichiers aussi</translation>
    </message>
    <message>
        <source>this image is not on this computer</source>
        <translation>cette image n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>the ids of the user namespace are not known yet (%1)</source>
        <extracomment>%1 names a container, a path or a user</extracomment>
        <translation>les identifiants de l’espace de noms utilisateur ne sont pas encore connus (%1)</translation>
    </message>
    <message>
        <source>the ids of the user namespace are chosen at the start</source>
        <translation>les identifiants de l’espace de noms utilisateur sont choisis au démarrage</translation>
    </message>
    <message>
        <source>nothing can be mounted here</source>
        <translation>rien ne peut être monté ici</translation>
    </message>
    <message>
        <source>this container cannot be made</source>
        <translation>ce conteneur ne peut pas être créé</translation>
    </message>
    <message>
        <source>no such container; there are: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>aucun conteneur de ce nom&#x202f;; il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no such container</source>
        <translation>aucun conteneur de ce nom</translation>
    </message>
    <message>
        <source>several containers could be meant: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>plusieurs conteneurs peuvent correspondre&#xa0;: %1</translation>
    </message>
    <message>
        <source>several containers could be meant</source>
        <translation>plusieurs conteneurs peuvent correspondre</translation>
    </message>
    <message>
        <source>no user namespace can be made to hold the id map</source>
        <translation>aucun espace de noms utilisateur ne peut être créé pour porter le mappage d’identifiants</translation>
    </message>
    <message>
        <source>this needs Linux %1 or newer</source>
        <extracomment>%1 is a version of the Linux kernel (5.12)</extracomment>
        <translation>il faut Linux %1 ou plus récent</translation>
    </message>
    <message>
        <source>this needs a newer Linux</source>
        <translation>il faut une version plus récente de Linux</translation>
    </message>
    <message>
        <source>no right to mount this</source>
        <translation>pas le droit de monter cela</translation>
    </message>
    <message>
        <source>only one of this and %1 is a directory; source and target must both be directories or both be files</source>
        <extracomment>%1 is a path</extracomment>
        <translation>de cet élément et de %1, un seul est un répertoire&#x202f;; la source et la cible doivent être toutes deux des répertoires ou toutes deux des fichiers</translation>
    </message>
    <message>
        <source>source and target must both be directories or both be files</source>
        <translation>la source et la cible doivent être toutes deux des répertoires ou toutes deux des fichiers</translation>
    </message>
    <message>
        <source>lies in another mount namespace than this process</source>
        <translation>se trouve dans un autre espace de noms montage que ce processus</translation>
    </message>
    <message>
        <source>the mount is unbindable, or other mounts are locked beneath it, so that it cannot be bound elsewhere</source>
        <translation>le montage n’accepte pas d’être lié (unbindable), ou d’autres montages sont verrouillés au-dessous, de sorte qu’il ne peut pas être lié ailleurs</translation>
    </message>
    <message>
        <source>the kernel does not mount it</source>
        <translation>le noyau ne le monte pas</translation>
    </message>
    <message>
        <source>the file system (%1) takes no id maps here</source>
        <extracomment>%1 is the type of a file system (nfs)</extracomment>
        <translation>le système de fichiers (%1) n’accepte ici aucun mappage d’identifiants</translation>
    </message>
    <message>
        <source>the file system takes no id maps here</source>
        <translation>le système de fichiers n’accepte ici aucun mappage d’identifiants</translation>
    </message>
    <message>
        <source>is an idmapped mount already and keeps its map</source>
        <translation>est déjà un montage avec mappage d’ID (idmapped) et garde son mappage</translation>
    </message>
    <message>
        <source>the snapshot has version %1, which this program is too old for</source>
        <extracomment>%1 is the number of a file format&apos;s version</extracomment>
        <translation>l’instantané est de version %1, pour laquelle ce programme est trop ancien</translation>
    </message>
    <message>
        <source>%1 would read it</source>
        <extracomment>%1 is a right, often the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>%1 permettrait de le lire</translation>
    </message>
    <message>
        <source>root on the host would read it</source>
        <translation>root sur l’hôte pourrait le lire</translation>
    </message>
    <message>
        <source>%1 over the process would read it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>%1 sur le processus permettrait de le lire</translation>
    </message>
    <message>
        <source>a reader in the initial user namespace can tell</source>
        <translation>une lecture depuis l’espace de noms utilisateur initial peut trancher</translation>
    </message>
    <message>
        <source>root on the host can tell since Linux %1</source>
        <extracomment>%1 is a version of the Linux kernel (6.15)</extracomment>
        <translation>root sur l’hôte peut le savoir à partir de Linux %1</translation>
    </message>
    <message>
        <source>%1 over the mount namespace is needed to look beneath it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>il faut %1 sur l’espace de noms montage pour regarder au-dessous</translation>
    </message>
    <message>
        <source>root on the host can</source>
        <translation>root sur l’hôte le peut</translation>
    </message>
    <message>
        <source>a new snapshot with more rights may hold it</source>
        <translation>un nouvel instantané pris avec plus de droits peut le contenir</translation>
    </message>
    <message>
        <source>the check can be repeated</source>
        <translation>la vérification peut être répétée</translation>
    </message>
    <message>
        <source>the harmless test can confirm it</source>
        <translation>l’essai sans risque peut le confirmer</translation>
    </message>
    <message>
        <source>the harmless test or the audit log of the host can tell</source>
        <translation>l’essai sans risque ou le journal d’audit de l’hôte peut le dire</translation>
    </message>
    <message>
        <source>root on the host can ask it</source>
        <translation>root sur l’hôte peut l’interroger</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, and the program must not run in a chroot</source>
        <extracomment>%1 is the name of a kernel setting (user.max_user_namespaces)</extracomment>
        <translation>%1 doit être supérieur à 0, et le programme ne doit pas s’exécuter dans un chroot</translation>
    </message>
    <message>
        <source>root on the host can: %1 in the initial user namespace</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>root sur l’hôte le peut&#xa0;: %1 dans l’espace de noms utilisateur initial</translation>
    </message>
    <message>
        <source>the mount has to be made there</source>
        <translation>le montage doit être fait à cet endroit</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs and tmpfs do, each since some version of Linux</source>
        <translation>ext4, xfs, btrfs et tmpfs le font, chacun à partir d’une certaine version de Linux</translation>
    </message>
    <message>
        <source>the directory it was made from can be mapped anew</source>
        <translation>le répertoire à partir duquel il a été fait peut être mappé à nouveau</translation>
    </message>
    <message>
        <source>a polkit agent can</source>
        <extracomment>polkit is a program that gives rights; its agent is the dialog that asks for passwords</extracomment>
        <translation>un agent polkit le peut</translation>
    </message>
    <message>
        <source>a newer version of Mountlens reads it</source>
        <translation>une version plus récente de Mountlens le lit</translation>
    </message>
    <message>
        <source>the check has to be made there</source>
        <translation>la vérification doit être faite à cet endroit</translation>
    </message>
    <message>
        <source>--user UID:GID tells who it runs as</source>
        <extracomment>--user UID:GID is an option with its value</extracomment>
        <translation>--user UID:GID indique sous quel utilisateur il s’exécute</translation>
    </message>
    <message>
        <source>the running container can tell</source>
        <translation>le conteneur en cours d’exécution peut le dire</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>why:</source>
        <extracomment>a label; the reason follows</extracomment>
        <translation>pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>risk:</source>
        <extracomment>a label; the reason for the risk follows</extracomment>
        <translation>risque&#xa0;:</translation>
    </message>
    <message>
        <source>note:</source>
        <extracomment>a label; a sentence follows</extracomment>
        <translation>remarque&#xa0;:</translation>
    </message>
    <message>
        <source>run:</source>
        <extracomment>a label; command lines follow</extracomment>
        <translation>exécuter&#xa0;:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>a label; a configuration file and what to write in it follow</extracomment>
        <translation>fichier&#xa0;:</translation>
    </message>
    <message>
        <source>engine:</source>
        <translation>moteur&#xa0;:</translation>
    </message>
    <message>
        <source>then:</source>
        <extracomment>a label; what to do after the commands follows</extracomment>
        <translation>ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>before:</source>
        <extracomment>a label; what is possible without the fix follows</extracomment>
        <translation>avant&#xa0;:</translation>
    </message>
    <message>
        <source>after:</source>
        <extracomment>a label; what is possible with the fix follows</extracomment>
        <translation>après&#xa0;:</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>ne peut pas être calculé</translation>
    </message>
    <message>
        <source>gains:</source>
        <extracomment>a label; who may do more than before follows</extracomment>
        <translation>obtient&#xa0;:</translation>
    </message>
    <message>
        <source>loses:</source>
        <extracomment>a label; who may do less than before follows</extracomment>
        <translation>perd&#xa0;:</translation>
    </message>
    <message>
        <source>later files:</source>
        <extracomment>a label; whether files that are made later are covered follows</extracomment>
        <translation>fichiers futurs&#xa0;:</translation>
    </message>
    <message>
        <source>lasts:</source>
        <extracomment>a label; how long the fix holds follows</extracomment>
        <translation>durée&#xa0;:</translation>
    </message>
    <message>
        <source>undo:</source>
        <extracomment>a label; command lines that take it back follow</extracomment>
        <translation>défaire&#xa0;:</translation>
    </message>
    <message>
        <source>fix %1:</source>
        <extracomment>%1 is the number of a fix; its title follows</extracomment>
        <translation>correction %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a risk (low risk), %2 a state (ready to run)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fix for %1 was found.</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>Aucune correction n’a été trouvée pour %1.</translation>
    </message>
    <message>
        <source>One fix for %1:</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>Une correction pour %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1, the least harmful first:</source>
        <extracomment>%1 is the code of a result (ML-D007); %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>%n correction pour %1, la moins dommageable d’abord&#xa0;:</numerusform>
            <numerusform>%n corrections pour %1, la moins dommageable d’abord&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add %1 to this call to get fix N as a script, and %2 beforehand for the script that takes it back. Each stops where a file is no longer as it was seen here.</source>
        <extracomment>%1 and %2 are options; N is the number of a fix</extracomment>
        <translation>Rien n’a été modifié. Ajoutez %1 à cet appel pour obtenir la correction N sous forme de script, et au préalable %2 pour le script qui la défait. Chacun s’arrête là où un fichier n’est plus tel qu’il a été vu ici.</translation>
    </message>
    <message>
        <source>Not offered:</source>
        <translation>Non proposées&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it. If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>Rien à corriger&#xa0;: le noyau l’autorise. Si cela échoue tout de même, vérifiez que l’utilisateur, le chemin et l’opération sont ceux du programme en échec, et lisez le message de ce programme.</translation>
    </message>
    <message>
        <source>No fix can be named before the answer is known. First supply the facts that are missing above.</source>
        <translation>Aucune correction ne peut être nommée avant que la réponse soit connue. Fournissez d’abord les données qui manquent ci-dessus.</translation>
    </message>
    <message>
        <source>%1 (%2 in the container, %3 on this host)</source>
        <extracomment>%1 is a user id, %2 and %3 are user names</extracomment>
        <translation>%1 (%2 dans le conteneur, %3 sur cet hôte)</translation>
    </message>
    <message>
        <source>%1 (%2 in the container)</source>
        <extracomment>%1 is a user id, %2 a user name or number</extracomment>
        <translation>%1 (%2 dans le conteneur)</translation>
    </message>
    <message>
        <source>%1 (%2 on this host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2 sur cet hôte)</translation>
    </message>
    <message>
        <source>everybody in group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>tous les membres du groupe %1</translation>
    </message>
    <message>
        <source>everybody in group %1 (%2 on this host)</source>
        <extracomment>%1 is a group id, %2 the name of a group</extracomment>
        <translation>tous les membres du groupe %1 (%2 sur cet hôte)</translation>
    </message>
    <message>
        <source>%1 (in container &quot;%2&quot;)</source>
        <extracomment>%1 is a user id, %2 the name of a container</extracomment>
        <translation>%1 (dans le conteneur «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>%1 (root of the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (root du conteneur)</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>lire</translation>
    </message>
    <message>
        <source>write</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>écrire</translation>
    </message>
    <message>
        <source>pass through</source>
        <extracomment>one of a list of rights: x on a folder</extracomment>
        <translation>traverser</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>one of a list of rights: x on a file</extracomment>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>change mode and ACL</source>
        <extracomment>one of a list of rights: those of the owner</extracomment>
        <translation>modifier le mode et l’ACL</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ce qui était demandé</translation>
    </message>
    <message>
        <source>The group has no number in this container.</source>
        <translation>Le groupe n’a pas de numéro dans ce conteneur.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container.</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Le groupe %1 de l’hôte n’a pas de numéro dans ce conteneur.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container; the container&apos;s group %1 is group %2 on the host.</source>
        <extracomment>%1 and %2 are group ids</extracomment>
        <translation>Le groupe %1 de l’hôte n’a pas de numéro dans ce conteneur&#x202f;; le groupe %1 du conteneur est le groupe %2 sur l’hôte.</translation>
    </message>
    <message>
        <source>Tried on paper, and it is still denied.</source>
        <translation>Essayé en simulation, et c’est toujours refusé.</translation>
    </message>
    <message>
        <source>Tried on paper (%1), and it is still denied.</source>
        <extracomment>%1 is a value of an option, a path or an id</extracomment>
        <translation>Essayé en simulation (%1), et c’est toujours refusé.</translation>
    </message>
    <message>
        <source>The file system (%1) keeps no ACLs.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Le système de fichiers (%1) ne conserve pas d’ACL.</translation>
    </message>
    <message>
        <source>The file system keeps no ACLs.</source>
        <translation>Le système de fichiers ne conserve pas d’ACL.</translation>
    </message>
    <message>
        <source>The file system cannot store the number of the process.</source>
        <translation>Le système de fichiers ne peut pas enregistrer le numéro du processus.</translation>
    </message>
    <message>
        <source>Where %1 lies on the host is not known.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>L’emplacement de %1 sur l’hôte n’est pas connu.</translation>
    </message>
    <message>
        <source>Where the file lies on the host is not known; a path that begins with / may tell.</source>
        <translation>L’emplacement du fichier sur l’hôte n’est pas connu&#x202f;; un chemin qui commence par / peut l’indiquer.</translation>
    </message>
    <message>
        <source>%1 belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 appartient à l’image ou à la couche propre au conteneur&#x202f;; les modifications y disparaissent avec le conteneur.</translation>
    </message>
    <message>
        <source>The file belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <translation>Le fichier appartient à l’image ou à la couche propre au conteneur&#x202f;; les modifications y disparaissent avec le conteneur.</translation>
    </message>
    <message>
        <source>The owner is root: the container would have to run as root.</source>
        <translation>Le propriétaire est root&#xa0;: il faudrait que le conteneur s’exécute en tant que root.</translation>
    </message>
    <message>
        <source>The owner or the group of the file has no number in the container.</source>
        <translation>Le propriétaire ou le groupe du fichier n’a pas de numéro dans le conteneur.</translation>
    </message>
    <message>
        <source>This engine has nothing of the kind.</source>
        <extracomment>the engine is docker or podman</extracomment>
        <translation>Ce moteur n’offre rien de tel.</translation>
    </message>
    <message>
        <source>The engine has it only since version %1.</source>
        <extracomment>%1 is a version (4.3); the engine is docker or podman</extracomment>
        <translation>Le moteur ne l’offre qu’à partir de la version %1.</translation>
    </message>
    <message>
        <source>The engine is too old for it.</source>
        <translation>Le moteur est trop ancien pour cela.</translation>
    </message>
    <message>
        <source>The kernel has it only since Linux %1.</source>
        <extracomment>%1 is a version of Linux (5.12)</extracomment>
        <translation>Le noyau ne l’offre qu’à partir de Linux %1.</translation>
    </message>
    <message>
        <source>The kernel is too old for it.</source>
        <translation>Le noyau est trop ancien pour cela.</translation>
    </message>
    <message>
        <source>An engine without root cannot do it.</source>
        <translation>Un moteur sans root (rootless) ne peut pas le faire.</translation>
    </message>
    <message>
        <source>The file system (%1) cannot do it.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>Le système de fichiers (%1) ne peut pas le faire.</translation>
    </message>
    <message>
        <source>The file system cannot do it.</source>
        <translation>Le système de fichiers ne peut pas le faire.</translation>
    </message>
    <message>
        <source>How the container was made is not known, so other settings could not be tried.</source>
        <translation>La façon dont le conteneur a été créé n’est pas connue&#x202f;; d’autres paramètres n’ont donc pas pu être essayés.</translation>
    </message>
    <message>
        <source>The known settings do not explain what the running container does, so others could not be tried.</source>
        <translation>Les paramètres connus n’expliquent pas ce que fait le conteneur en cours d’exécution&#x202f;; d’autres n’ont donc pas pu être essayés.</translation>
    </message>
    <message>
        <source>Never: every account of this computer, and every container that sees these files, could then change them.</source>
        <translation>Jamais&#xa0;: tous les comptes de cet ordinateur, et tous les conteneurs qui voient ces fichiers, pourraient alors les modifier.</translation>
    </message>
    <message>
        <source>SELinux is not active here, so labels decide nothing.</source>
        <translation>SELinux n’est pas actif ici&#x202f;; les étiquettes ne décident donc de rien.</translation>
    </message>
    <message>
        <source>Never: it takes away all that keeps the container from the host.</source>
        <translation>Jamais&#xa0;: cela supprime tout ce qui tient le conteneur à l’écart de l’hôte.</translation>
    </message>
    <message>
        <source>Never: %1 is a tree of the operating system.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Jamais&#xa0;: %1 est une arborescence du système d’exploitation.</translation>
    </message>
    <message>
        <source>Never: the files are a tree of the operating system.</source>
        <translation>Jamais&#xa0;: les fichiers sont une arborescence du système d’exploitation.</translation>
    </message>
    <message>
        <source>%1 shows %2 for the group of %4; that is the mask: the group itself keeps %3.</source>
        <extracomment>%1 is the program ls, %2 and %3 are rights (r-x), %4 is a path; the mask is the one of an ACL</extracomment>
        <translation>%1 affiche %2 pour le groupe de %4&#x202f;; c’est le masque&#xa0;: le groupe lui-même garde %3.</translation>
    </message>
    <message>
        <source>The container is then no longer UID %1: what only that user may open is closed to it.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>Le conteneur n’est alors plus l’UID %1&#xa0;: ce que seul cet utilisateur a le droit d’ouvrir lui est fermé.</translation>
    </message>
    <message>
        <source>This counts for every process of the container, and its first one has another user than the one that was asked about. Decide whether the image can live with that.</source>
        <translation>Cela vaut pour tous les processus du conteneur, et le premier d’entre eux a un autre utilisateur que celui de la question. Décidez si l’image peut s’en accommoder.</translation>
    </message>
    <message>
        <source>The relay has to run as long as the container does. Decide what starts it.</source>
        <translation>Le relais doit fonctionner aussi longtemps que le conteneur. Décidez de ce qui le démarre.</translation>
    </message>
    <message>
        <source>Who owned these files before is not kept, so nothing can give them back. Decide whether you can do without.</source>
        <translation>Les propriétaires précédents de ces fichiers ne sont pas conservés&#x202f;; rien ne peut donc les rétablir. Décidez si vous pouvez vous en passer.</translation>
    </message>
    <message>
        <source>A value in the command is yours to choose.</source>
        <translation>Il vous reste à choisir une valeur dans la commande.</translation>
    </message>
    <message>
        <source>in %1, at %2, in place of %3, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user), %3 a value</extracomment>
        <translation>dans %1, à %2, à la place de %3, écrire&#xa0;:</translation>
    </message>
    <message>
        <source>in %1, at %2, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user)</extracomment>
        <translation>dans %1, à %2, écrire&#xa0;:</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>risque faible</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>risque moyen</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>risque élevé</translation>
    </message>
    <message>
        <source>One account gains, on these files only, and it can be undone.</source>
        <translation>Un seul compte obtient l’accès, à ces fichiers seulement, et cela peut être défait.</translation>
    </message>
    <message>
        <source>Nobody is kept out who could get in before.</source>
        <translation>Aucun de ceux qui avaient accès auparavant n’est exclu.</translation>
    </message>
    <message>
        <source>Somebody has less access than before.</source>
        <translation>Quelqu’un a moins d’accès qu’avant.</translation>
    </message>
    <message>
        <source>Others gain too, not only the account that was asked about.</source>
        <translation>D’autres obtiennent aussi l’accès, pas seulement le compte de la question.</translation>
    </message>
    <message>
        <source>The container may then do all that this user may, not only what was asked for.</source>
        <translation>Le conteneur a alors le droit de faire tout ce que cet utilisateur a le droit de faire, pas seulement ce qui était demandé.</translation>
    </message>
    <message>
        <source>The container may then do all that this group may, not only what was asked for.</source>
        <translation>Le conteneur a alors le droit de faire tout ce que ce groupe a le droit de faire, pas seulement ce qui était demandé.</translation>
    </message>
    <message>
        <source>Every file of a whole tree gets another owner.</source>
        <translation>Chaque fichier de toute une arborescence change de propriétaire.</translation>
    </message>
    <message>
        <source>Somebody may have wanted it read-only.</source>
        <translation>Quelqu’un a peut-être voulu la lecture seule.</translation>
    </message>
    <message>
        <source>Such a flag is set on purpose.</source>
        <translation>Un tel attribut est posé à dessein.</translation>
    </message>
    <message>
        <source>Root in the container is then root on the host.</source>
        <translation>Le root du conteneur est alors root sur l’hôte.</translation>
    </message>
    <message>
        <source>A capability counts for more than these files: for all that the container sees.</source>
        <translation>Une capacité ne se limite pas à ces fichiers&#xa0;: elle vaut pour tout ce que le conteneur voit.</translation>
    </message>
    <message>
        <source>Whoever may use this socket, or is in its group, can become root on the host.</source>
        <translation>Quiconque a le droit d’utiliser ce socket, ou appartient à son groupe, peut devenir root sur l’hôte.</translation>
    </message>
    <message>
        <source>The folder is part of the operating system.</source>
        <translation>Le dossier fait partie du système d’exploitation.</translation>
    </message>
    <message>
        <source>Programs that somebody put there could be run; somebody may have wanted to prevent that.</source>
        <translation>Des programmes que quelqu’un y a placés pourraient être exécutés&#x202f;; quelqu’un a peut-être voulu l’empêcher.</translation>
    </message>
    <message>
        <source>The files stay where they are; the container gets an empty place.</source>
        <translation>Les fichiers restent où ils sont&#x202f;; le conteneur reçoit un emplacement vide.</translation>
    </message>
    <message>
        <source>What is written there is gone with the container.</source>
        <translation>Ce qui y est écrit disparaît avec le conteneur.</translation>
    </message>
    <message>
        <source>The container sees every file of that folder.</source>
        <translation>Le conteneur voit tous les fichiers de ce dossier.</translation>
    </message>
    <message>
        <source>It changes the accounts of this computer.</source>
        <translation>Cela modifie les comptes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Only root was meant to read or change this file.</source>
        <translation>Seul root était censé lire ou modifier ce fichier.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>prête à exécuter</translation>
    </message>
    <message>
        <source>needs a decision from you</source>
        <translation>une décision vous revient</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <translation>rien à exécuter</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>lister</translation>
    </message>
    <message>
        <source>write in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>y écrire</translation>
    </message>
    <message>
        <source>create in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>y créer</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>what a process may do with a folder</extracomment>
        <translation>supprimer le dossier</translation>
    </message>
    <message>
        <source>create beside it</source>
        <extracomment>what a process may do: make another file in the same folder</extracomment>
        <translation>créer à côté</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>what a process may do with a file</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a user or a group, %2 a list of rights (read, write)
----------
%1 names a kind of fix (setfacl), %2 is the sentence why it is not offered</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a user or a group, %2 a list of rights (read, write), %3 a path</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>whoever owned the files until now</source>
        <translation>quiconque possédait les fichiers jusqu’ici</translation>
    </message>
    <message>
        <source>nobody; no file is changed</source>
        <translation>personne&#x202f;; aucun fichier n’est modifié</translation>
    </message>
    <message>
        <source>covered as well</source>
        <translation>couverts aussi</translation>
    </message>
    <message>
        <source>not covered; what is put in its place has its own owner and mode</source>
        <translation>non couverts&#x202f;; ce qui prend la place du fichier a son propre propriétaire et son propre mode</translation>
    </message>
    <message>
        <source>not covered; they get the owner and mode that their maker gives them</source>
        <translation>non couverts&#x202f;; ils reçoivent le propriétaire et le mode que leur donne celui qui les crée</translation>
    </message>
    <message>
        <source>until the program that made the socket starts again and makes it anew</source>
        <translation>jusqu’à ce que le programme qui a créé le socket redémarre et le recrée</translation>
    </message>
    <message>
        <source>a restart and a new container keep it</source>
        <translation>subsiste après un redémarrage et dans un nouveau conteneur</translation>
    </message>
    <message>
        <source>until the computer restarts; %1 with %2 shows how to keep it</source>
        <extracomment>%1 is the name of a program, %2 an option</extracomment>
        <translation>jusqu’au redémarrage de l’ordinateur&#x202f;; %1 avec %2 montre comment conserver la correction</translation>
    </message>
    <message>
        <source>until the computer restarts, unless %1 says so too</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>jusqu’au redémarrage de l’ordinateur, sauf si %1 le prévoit aussi</translation>
    </message>
    <message>
        <source>until the relay ends or the computer restarts</source>
        <translation>jusqu’à la fin du relais ou au redémarrage de l’ordinateur</translation>
    </message>
    <message>
        <source>until the container is made anew</source>
        <translation>jusqu’à ce que le conteneur soit recréé</translation>
    </message>
    <message>
        <source>This takes an immutable or append-only flag off too, which was set on purpose.</source>
        <extracomment>the flags are those of chattr</extracomment>
        <translation>Cela retire aussi un attribut immuable ou ajout seul, qui avait été posé à dessein.</translation>
    </message>
    <message>
        <source>as an account that may use Docker:</source>
        <extracomment>before a command line of docker</extracomment>
        <translation>avec un compte qui a le droit d’utiliser Docker&#xa0;:</translation>
    </message>
    <message>
        <source>as root on the host:</source>
        <extracomment>before command lines</extracomment>
        <translation>en tant que root sur l’hôte&#xa0;:</translation>
    </message>
    <message>
        <source>as yourself, root is not needed:</source>
        <extracomment>before command lines</extracomment>
        <translation>avec votre propre compte, root n’est pas nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>as the account that runs the engine, root is not needed:</source>
        <extracomment>before command lines; the engine is docker or podman</extracomment>
        <translation>avec le compte qui exécute le moteur, root n’est pas nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>as the account that runs podman, root is not needed:</source>
        <extracomment>before command lines of podman</extracomment>
        <translation>avec le compte qui exécute podman, root n’est pas nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>remove from its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>à retirer de sa ligne de commande&#xa0;:</translation>
    </message>
    <message>
        <source>add to its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>à ajouter à sa ligne de commande&#xa0;:</translation>
    </message>
    <message>
        <source>the whole command is then:</source>
        <extracomment>before a docker or podman command line</extracomment>
        <translation>la commande complète est alors&#xa0;:</translation>
    </message>
    <message>
        <source>make the container</source>
        <translation>créer le conteneur</translation>
    </message>
    <message>
        <source>make the container anew; a restart does not change how it was made</source>
        <translation>recréer le conteneur&#x202f;; un redémarrage ne change pas la façon dont il a été créé</translation>
    </message>
    <message>
        <source>make the container with the old settings again</source>
        <translation>recréer le conteneur avec les anciens paramètres</translation>
    </message>
    <message>
        <source>mountlens: there is no fix to write a script of</source>
        <translation>mountlens&#xa0;: il n’y a aucune correction dont écrire un script</translation>
    </message>
    <message>
        <source>mountlens: there is no fix %1, only fix 1</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens&#xa0;: il n’y a pas de correction %1, seulement la correction 1</translation>
    </message>
    <message numerus="yes">
        <source>mountlens: there is no fix %1, only 1 to %n</source>
        <extracomment>%1 is the number of a fix; %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>mountlens&#xa0;: il n’y a pas de correction %1, seulement de 1 à %n</numerusform>
            <numerusform>mountlens&#xa0;: il n’y a pas de correction %1, seulement de 1 à %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mountlens: fix %1 leaves everything as it is; there is nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens&#xa0;: la correction %1 laisse tout en l’état&#x202f;; il n’y a rien à exécuter</translation>
    </message>
    <message>
        <source>mountlens: fix %1 changes how the container is made; a script has nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens&#xa0;: la correction %1 change la façon dont le conteneur est créé&#x202f;; un script n’a rien à exécuter</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 (dans le conteneur)</translation>
    </message>
    <message>
        <source>Let only UID %1 pass through %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Autoriser le seul UID %1 à traverser %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Autoriser le seul UID %1 à écrire dans %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Autoriser le seul UID %1 à lire dans %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Autoriser le seul UID %1 à lire et à écrire dans %2 (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2</source>
        <extracomment>%1 is a user id, %2 the path of a folder
----------
%1 is a user id, %2 a path</extracomment>
        <translation>Donner au seul UID %1 une entrée de l’ACL sur %2</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Autoriser le seul UID %1 à écrire dans %2 et dans tout ce qui y sera créé (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Autoriser le seul UID %1 à lire et à écrire dans %2 et dans tout ce qui y sera créé (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2 and on everything made there later</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Donner au seul UID %1 une entrée de l’ACL sur %2 et sur tout ce qui y sera créé</translation>
    </message>
    <message>
        <source>Let only UID %1 read %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Autoriser le seul UID %1 à lire %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write to %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Autoriser le seul UID %1 à écrire dans %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Autoriser le seul UID %1 à exécuter %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Autoriser le seul UID %1 à lire et à écrire %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Autoriser le seul UID %1 à lire et à exécuter %2 (ACL)</translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 and everything made there later (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Autoriser le seul UID %1 à accéder à %2 et à tout ce qui y sera créé (%n entrée d’ACL)</numerusform>
            <numerusform>Autoriser le seul UID %1 à accéder à %2 et à tout ce qui y sera créé (%n entrées d’ACL)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Autoriser le seul UID %1 à accéder à %2 (%n entrée d’ACL)</numerusform>
            <numerusform>Autoriser le seul UID %1 à accéder à %2 (%n entrées d’ACL)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Changer le propriétaire</translation>
    </message>
    <message numerus="yes">
        <source>Make UID %1 the owner of %n files and folders</source>
        <extracomment>%1 is a user id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Rendre l’UID %1 propriétaire de %n fichier ou dossier</numerusform>
            <numerusform>Rendre l’UID %1 propriétaire de %n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Make UID %1, GID %2 the owner of %3</source>
        <extracomment>%1 is a user id, %2 a group id, %3 a path</extracomment>
        <translation>Rendre l’UID %1 et le GID %2 propriétaires de %3</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2 and let it in on the way there</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Rendre l’UID %1 propriétaire de %2 et lui ouvrir le chemin qui y mène</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Rendre l’UID %1 propriétaire de %2</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Changer le groupe</translation>
    </message>
    <message numerus="yes">
        <source>Make GID %1 the group of %n files and folders</source>
        <extracomment>%1 is a group id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Faire du GID %1 le groupe de %n fichier ou dossier</numerusform>
            <numerusform>Faire du GID %1 le groupe de %n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Make GID %1 the group of %2</source>
        <extracomment>%1 is a group id, %2 a path</extracomment>
        <translation>Faire du GID %1 le groupe de %2</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>Changer le mode</translation>
    </message>
    <message numerus="yes">
        <source>Set bits of the owner or the group on %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1; the bits are those of a mode (rwx)</extracomment>
        <translation>
            <numerusform>Définir des bits du propriétaire ou du groupe sur %n fichier ou dossier</numerusform>
            <numerusform>Définir des bits du propriétaire ou du groupe sur %n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the owner %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a user id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Accorder au propriétaire %1 plus de droits sur %2&#xa0;: mode %3 à la place de %4</translation>
    </message>
    <message>
        <source>Let the group %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a group id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Accorder au groupe %1 plus de droits sur %2&#xa0;: mode %3 à la place de %4</translation>
    </message>
    <message>
        <source>Take the flags off</source>
        <translation>Retirer les attributs</translation>
    </message>
    <message numerus="yes">
        <source>Take the immutable or append-only flag off %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Retirer l’attribut immuable ou ajout seul de %n fichier ou dossier</numerusform>
            <numerusform>Retirer l’attribut immuable ou ajout seul de %n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the immutable flag off %1</source>
        <extracomment>%1 is a path; immutable is a flag of chattr</extracomment>
        <translation>Retirer l’attribut immuable de %1</translation>
    </message>
    <message>
        <source>Take the append-only flag off %1</source>
        <extracomment>%1 is a path; append-only is a flag of chattr</extracomment>
        <translation>Retirer l’attribut ajout seul de %1</translation>
    </message>
    <message>
        <source>Take the immutable and the append-only flag off %1</source>
        <extracomment>%1 is a path; the flags are those of chattr</extracomment>
        <translation>Retirer les attributs immuable et ajout seul de %1</translation>
    </message>
    <message>
        <source>Make the folder before the engine does</source>
        <translation>Créer le dossier avant que le moteur ne le fasse</translation>
    </message>
    <message>
        <source>Make %1 before the engine does, with UID %2 as its owner</source>
        <extracomment>%1 is the path of a folder, %2 a user id; the engine is docker or podman</extracomment>
        <translation>Créer %1 avant que le moteur ne le fasse, avec l’UID %2 pour propriétaire</translation>
    </message>
    <message>
        <source>Let the container keep the groups of the account that starts it</source>
        <extracomment>podman&apos;s --group-add keep-groups</extracomment>
        <translation>Laisser au conteneur les groupes du compte qui le démarre</translation>
    </message>
    <message>
        <source>Give the container group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Donner au conteneur le groupe %1</translation>
    </message>
    <message>
        <source>Run the container without a user namespace of its own</source>
        <translation>Exécuter le conteneur sans espace de noms utilisateur propre</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the account that runs podman (%1)</source>
        <extracomment>%1 is an option of podman with its value</extracomment>
        <translation>Faire du compte qui exécute podman l’utilisateur du conteneur (%1)</translation>
    </message>
    <message>
        <source>Give the container another user namespace (%1)</source>
        <extracomment>%1 is an option of a container engine with its value</extracomment>
        <translation>Donner au conteneur un autre espace de noms utilisateur (%1)</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the owner of everything in %1 (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:U)</extracomment>
        <translation>Rendre l’utilisateur du conteneur propriétaire de tout le contenu de %1 (%2)</translation>
    </message>
    <message>
        <source>Show the container the files of %1 with its own ids (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:idmap)</extracomment>
        <translation>Montrer au conteneur les fichiers de %1 avec ses propres identifiants (%2)</translation>
    </message>
    <message>
        <source>Mount the volume %1 in place of %2 at %3</source>
        <extracomment>%1 is the name of a volume, %2 a path on the host, %3 a path in the container</extracomment>
        <translation>Monter sur %3 le volume %1 à la place de %2</translation>
    </message>
    <message>
        <source>Mount the volume %1 at %2</source>
        <extracomment>%1 is the name of a volume, %2 a path in the container</extracomment>
        <translation>Monter le volume %1 sur %2</translation>
    </message>
    <message>
        <source>Make the container&apos;s root file system writable</source>
        <translation>Rendre accessible en écriture le système de fichiers racine du conteneur</translation>
    </message>
    <message>
        <source>Let programs run from the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Autoriser l’exécution de programmes depuis le montage sur %1</translation>
    </message>
    <message>
        <source>Take the read-only flag off the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Retirer la lecture seule du montage de l’hôte sur %1</translation>
    </message>
    <message>
        <source>Let programs run from the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Autoriser l’exécution de programmes depuis le montage de l’hôte sur %1</translation>
    </message>
    <message>
        <source>Mount %2 anew with UID %1 as the owner of all its files</source>
        <extracomment>%1 is a user id, %2 a path on the host</extracomment>
        <translation>Monter %2 à nouveau avec l’UID %1 pour propriétaire de tous ses fichiers</translation>
    </message>
    <message>
        <source>Take the read-only flag off the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Retirer la lecture seule du montage sur %1</translation>
    </message>
    <message>
        <source>Leave the container its %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Laisser au conteneur sa capacité %1</translation>
    </message>
    <message>
        <source>Give the container %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Donner au conteneur la capacité %1</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of the tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Rendre l’UID %1 propriétaire du tmpfs sur %2</translation>
    </message>
    <message>
        <source>Give UID %1 an empty tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Donner à l’UID %1 un tmpfs vide sur %2</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 and %2 are numbers of the same user: inside the container and on the host</extracomment>
        <translation>%1 (%2 sur l’hôte)</translation>
    </message>
    <message>
        <source>Leave it: this denial is right</source>
        <translation>Laisser tel quel&#xa0;: ce refus est justifié</translation>
    </message>
    <message>
        <source>Run the container as UID %1, GID %2</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Exécuter le conteneur sous l’UID %1 et le GID %2</translation>
    </message>
    <message>
        <source>Give the container an idmapped second view of %1</source>
        <extracomment>%1 is a path on the host; the view is a mount that shows other owners</extracomment>
        <translation>Donner au conteneur une seconde vue, avec mappage d’ID (idmapped), de %1</translation>
    </message>
    <message>
        <source>Give the account that runs the engine more subordinate ids</source>
        <translation>Donner plus d’identifiants subordonnés au compte qui exécute le moteur</translation>
    </message>
    <message>
        <source>Label the files for the container (SELinux)</source>
        <extracomment>labels are those of SELinux</extracomment>
        <translation>Étiqueter les fichiers pour le conteneur (SELinux)</translation>
    </message>
    <message>
        <source>Pass connections on through a second socket, %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Relayer les connexions par un second socket, %1</translation>
    </message>
    <message>
        <source>Let Kubernetes give the volume a group (%1)</source>
        <extracomment>%1 is a setting of Kubernetes (fsGroup)</extracomment>
        <translation>Laisser Kubernetes donner un groupe au volume (%1)</translation>
    </message>
    <message>
        <source>Mount the folder %1 in place of the single file</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Monter le dossier %1 à la place du fichier seul</translation>
    </message>
    <message>
        <source>Write into the file in place of renaming another one onto it</source>
        <translation>Écrire sur place dans le fichier au lieu d’en renommer un autre par-dessus</translation>
    </message>
    <message>
        <source>Give the container the device</source>
        <translation>Donner le périphérique au conteneur</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>laisser tel quel</translation>
    </message>
    <message>
        <source>mount option</source>
        <extracomment>the option of a mount in podman&apos;s -v</extracomment>
        <translation>option de montage</translation>
    </message>
    <message>
        <source>idmapped mount</source>
        <translation>montage idmapped</translation>
    </message>
    <message>
        <source>named volume</source>
        <translation>volume nommé</translation>
    </message>
    <message>
        <source>other mount flags</source>
        <translation>autres options de montage</translation>
    </message>
    <message>
        <source>subordinate ids</source>
        <translation>identifiants subordonnés</translation>
    </message>
    <message>
        <source>second socket</source>
        <translation>second socket</translation>
    </message>
    <message>
        <source>mount of the whole folder</source>
        <translation>montage du dossier entier</translation>
    </message>
    <message>
        <source>writing in place</source>
        <translation>écriture sur place</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>changes nothing</source>
        <extracomment>A small label on a fix: what it changes. Others: &quot;changes files&quot;</extracomment>
        <translation>ne modifie rien</translation>
    </message>
    <message>
        <source>changes files</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>modifie des fichiers</translation>
    </message>
    <message>
        <source>changes how the container is started</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>modifie le démarrage du conteneur</translation>
    </message>
    <message>
        <source>changes engine or system settings</source>
        <extracomment>A small label on a fix: what it changes; the engine is docker or podman</extracomment>
        <translation>modifie des paramètres du moteur ou du système</translation>
    </message>
    <message>
        <source>least harm first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>la moins dommageable d’abord</translation>
    </message>
    <message>
        <source>low risk first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>risque faible d’abord</translation>
    </message>
    <message>
        <source>no restart first</source>
        <extracomment>An order of fixes, in a list to choose from: those that leave the container running come first</extracomment>
        <translation>sans redémarrage d’abord</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>An answer of the guided check that is there on every page</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The answer &quot;I don&apos;t know&quot; in the list of steps: very short</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>The answer &quot;On this computer&quot; in the list of steps: very short</extracomment>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>On another computer; I am helping someone</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>Sur un autre ordinateur&#x202f;; j’aide quelqu’un</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>The answer &quot;On another computer&quot; in the list of steps: very short</extracomment>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>I have a file from the other computer</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>J’ai un fichier de l’autre ordinateur</translation>
    </message>
    <message>
        <source>Its name ends in %1.</source>
        <extracomment>Below the answer &quot;I have a file from the other computer&quot;; %1 is a file name suffix</extracomment>
        <translation>Son nom se termine par %1.</translation>
    </message>
    <message>
        <source>from a file</source>
        <extracomment>The answer &quot;I have a file&quot; in the list of steps: very short</extracomment>
        <translation>depuis un fichier</translation>
    </message>
    <message>
        <source>Give me something to send to the person</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>Me donner quelque chose à envoyer à la personne</translation>
    </message>
    <message>
        <source>It makes a file there, which the person sends back.</source>
        <extracomment>Below the answer &quot;Give me something to send to the person&quot;</extracomment>
        <translation>Cela crée là-bas un fichier, que la personne vous renvoie.</translation>
    </message>
    <message>
        <source>to be sent</source>
        <extracomment>The answer &quot;Give me something to send&quot; in the list of steps: very short</extracomment>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>It cannot open or read a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Il ne peut pas ouvrir ou lire un fichier</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>The answer &quot;It cannot open or read a file&quot; in the list of steps: very short</extracomment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>It cannot save or change a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Il ne peut pas enregistrer ou modifier un fichier</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>The answer &quot;It cannot save or change a file&quot; in the list of steps: very short</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>It cannot create new files</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Il ne peut pas créer de nouveaux fichiers</translation>
    </message>
    <message>
        <source>creating</source>
        <extracomment>The answer &quot;It cannot create new files&quot; in the list of steps: very short</extracomment>
        <translation>création</translation>
    </message>
    <message>
        <source>I cannot delete files it made</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Je ne peux pas supprimer des fichiers qu’il a créés</translation>
    </message>
    <message>
        <source>deleting</source>
        <extracomment>The answer &quot;I cannot delete files it made&quot; in the list of steps: very short</extracomment>
        <translation>suppression</translation>
    </message>
    <message>
        <source>It does not start</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Il ne démarre pas</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>The answer &quot;It does not start&quot; in the list of steps: very short</extracomment>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>The owner of files is &quot;%1&quot; or just a number</source>
        <extracomment>An answer to: What goes wrong? %1 is the account name nobody</extracomment>
        <translation>Le propriétaire des fichiers est «&#xa0;%1&#xa0;» ou un simple numéro</translation>
    </message>
    <message>
        <source>strange owner</source>
        <extracomment>The answer &quot;The owner is nobody or just a number&quot; in the list of steps: very short</extracomment>
        <translation>propriétaire étrange</translation>
    </message>
    <message>
        <source>Yes; I can paste it here</source>
        <extracomment>An answer to: Is there an error message? A text field for it opens below</extracomment>
        <translation>Oui, je peux le coller ici</translation>
    </message>
    <message>
        <source>pasted</source>
        <extracomment>The answer &quot;Yes; I can paste it here&quot; in the list of steps: very short</extracomment>
        <translation>collé</translation>
    </message>
    <message>
        <source>No, there is none</source>
        <extracomment>An answer to: Is there an error message?</extracomment>
        <translation>Non, il n’y en a pas</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>The answer &quot;No, there is none&quot; in the list of steps: very short</extracomment>
        <translation>pas de message</translation>
    </message>
    <message>
        <source>Yes, ask for the password</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>Oui, demander le mot de passe</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The answer &quot;Yes, ask for the password&quot; in the list of steps: very short</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>No, go on with what can be seen</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>Non, continuer avec ce qui est visible</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The answer &quot;No, go on with what can be seen&quot; in the list of steps: very short</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>It is not in this list</source>
        <extracomment>An answer to: Which program has the problem?</extracomment>
        <translation>Il n’est pas dans cette liste</translation>
    </message>
    <message>
        <source>You can show the command or file that starts it.</source>
        <extracomment>Below the answer &quot;It is not in this list&quot;</extracomment>
        <translation>Vous pouvez montrer la commande ou le fichier qui le démarre.</translation>
    </message>
    <message>
        <source>not listed</source>
        <extracomment>The answer &quot;It is not in this list&quot; in the list of steps: very short</extracomment>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>Where does the problem happen?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Où le problème se produit-il&#x202f;?</translation>
    </message>
    <message>
        <source>The check reads settings of the computer with the problem.</source>
        <translation>La vérification lit des paramètres de l’ordinateur qui a le problème.</translation>
    </message>
    <message>
        <source>This computer is checked, and the result says so.</source>
        <translation>Cet ordinateur est vérifié, et le résultat l’indique.</translation>
    </message>
    <message>
        <source>How do you get the data of the other computer?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Comment obtenez-vous les données de l’autre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The rights of files can only be read where the files are.</source>
        <translation>Les droits des fichiers ne peuvent être lus que là où se trouvent les fichiers.</translation>
    </message>
    <message>
        <source>You get a text that you can send to the person.</source>
        <translation>Vous recevez un texte que vous pouvez envoyer à la personne.</translation>
    </message>
    <message>
        <source>What goes wrong?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Qu’est-ce qui ne fonctionne pas&#x202f;?</translation>
    </message>
    <message>
        <source>Reading, saving and deleting need different rights.</source>
        <translation>Lire, enregistrer et supprimer demandent des droits différents.</translation>
    </message>
    <message>
        <source>Reading, saving, creating and deleting are checked.</source>
        <translation>La lecture, l’enregistrement, la création et la suppression sont vérifiés.</translation>
    </message>
    <message>
        <source>Is there an error message?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Voyez-vous un message d’erreur&#x202f;?</translation>
    </message>
    <message>
        <source>It often names the file, so fewer questions follow.</source>
        <translation>Il nomme souvent le fichier, ce qui réduit le nombre de questions.</translation>
    </message>
    <message>
        <source>The check goes on without a message.</source>
        <translation>La vérification continue sans message.</translation>
    </message>
    <message>
        <source>Which program has the problem?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Quel programme a le problème&#x202f;?</translation>
    </message>
    <message>
        <source>Each program works under its own number; the number decides.</source>
        <translation>Chaque programme travaille sous son propre numéro&#x202f;; c’est ce numéro qui décide.</translation>
    </message>
    <message>
        <source>All running programs that use folders of this computer are checked.</source>
        <translation>Tous les programmes en cours d’exécution qui utilisent des dossiers de cet ordinateur sont vérifiés.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Quel dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Each folder has its own owner and its own rights.</source>
        <translation>Chaque dossier a son propre propriétaire et ses propres droits.</translation>
    </message>
    <message>
        <source>All folders in this list are checked.</source>
        <translation>Tous les dossiers de cette liste sont vérifiés.</translation>
    </message>
    <message>
        <source>Who works in there?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Qui y travaille&#x202f;?</translation>
    </message>
    <message>
        <source>A program may have several parts with different numbers.</source>
        <translation>Un programme peut avoir plusieurs parties avec des numéros différents.</translation>
    </message>
    <message>
        <source>Each of them is checked.</source>
        <translation>Chacune d’elles est vérifiée.</translation>
    </message>
    <message>
        <source>May Mountlens look as administrator?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Mountlens peut-il regarder en tant qu’administrateur&#x202f;?</translation>
    </message>
    <message>
        <source>Some facts cannot be read with your account. Nothing will be changed.</source>
        <translation>Certaines données ne peuvent pas être lues avec votre compte. Rien ne sera modifié.</translation>
    </message>
    <message>
        <source>It goes on without; the result may stay open.</source>
        <translation>La vérification continue sans cela&#x202f;; le résultat peut rester indéterminé.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A step of the guided check: where the problem happens. One word</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A step of the guided check: how the data come from another computer. One word</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A step of the guided check: what goes wrong. One word</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>A step of the guided check: the error message. One word</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>A step of the guided check: which program. One word</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A step of the guided check: which folder. One word</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A step of the guided check: who works in there. One word</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>A step of the guided check: whether administrator rights are used. One word</extracomment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>The last step of the guided check. One word</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>en cours d’exécution</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, en cours d’exécution</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, arrêté</translation>
    </message>
    <message>
        <source>Folder %1 of this computer</source>
        <extracomment>A folder to choose; %1 is its path on this computer (/wiki)</extracomment>
        <translation>Dossier %1 de cet ordinateur</translation>
    </message>
    <message>
        <source>Inside it is called %1 (only reading)</source>
        <translation>À l’intérieur, il s’appelle %1 (lecture seule)</translation>
    </message>
    <message>
        <source>Inside it is called %1</source>
        <extracomment>Below a folder to choose; %1 is the path that the container knows it by</extracomment>
        <translation>À l’intérieur, il s’appelle %1</translation>
    </message>
    <message>
        <source>The web server as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (0)</extracomment>
        <translation>Le serveur web en tant qu’administrateur (%1, numéro %2)</translation>
    </message>
    <message>
        <source>The database as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (0)</extracomment>
        <translation>La base de données en tant qu’administrateur (%1, numéro %2)</translation>
    </message>
    <message>
        <source>The program %1 as administrator (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (0)</extracomment>
        <translation>Le programme %1 en tant qu’administrateur (numéro %2)</translation>
    </message>
    <message>
        <source>The web server (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (101)</extracomment>
        <translation>Le serveur web (%1, numéro %2)</translation>
    </message>
    <message>
        <source>The database (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (999)</extracomment>
        <translation>La base de données (%1, numéro %2)</translation>
    </message>
    <message>
        <source>The program %1 (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (101)</extracomment>
        <translation>Le programme %1 (numéro %2)</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>Who is meant, as part of a sentence or alone; %1 is a user id (101)</extracomment>
        <translation>Le numéro %1</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <extracomment>Who is meant, as part of a sentence or alone; %1 is a program (nginx), %2 a user id (101)</extracomment>
        <translation>%1 (numéro %2)</translation>
    </message>
</context>
<context>
    <name>GuideResult</name>
    <message>
        <source>Start the check again, or give this text to the help desk.</source>
        <translation>Relancez la vérification, ou transmettez ce texte au service d’assistance.</translation>
    </message>
    <message>
        <source>Nothing is missing for this answer.</source>
        <translation>Il ne manque rien pour cette réponse.</translation>
    </message>
    <message>
        <source>Give the report to the help desk.</source>
        <translation>Transmettez le rapport au service d’assistance.</translation>
    </message>
    <message>
        <source>Look at the first proposal, or give the report to the help desk.</source>
        <translation>Regardez la première proposition, ou transmettez le rapport au service d’assistance.</translation>
    </message>
    <message>
        <source>All file checks pass for this question.</source>
        <translation>Toutes les vérifications de fichiers réussissent pour cette question.</translation>
    </message>
    <message>
        <source>Not checked: rules that the program has of its own, the network, and free space.</source>
        <translation>Non vérifiés&#xa0;: les règles propres au programme, le réseau et l’espace libre.</translation>
    </message>
    <message>
        <source>The harmless test can confirm this with the computer itself.</source>
        <translation>L’essai sans risque peut le confirmer auprès de l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>If it still fails, paste the exact message, or choose another folder.</source>
        <translation>Si cela échoue encore, collez le message exact, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A fact could not be read.</source>
        <translation>Une donnée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The person at the other computer can make a new file with more facts.</source>
        <translation>La personne devant l’autre ordinateur peut créer un nouveau fichier avec plus de données.</translation>
    </message>
    <message>
        <source>An administrator of this computer can read the missing facts.</source>
        <translation>Un administrateur de cet ordinateur peut lire les données manquantes.</translation>
    </message>
    <message>
        <source>The report for the help desk lists what is missing.</source>
        <translation>Le rapport pour le service d’assistance énumère ce qui manque.</translation>
    </message>
    <message>
        <source>Folders and files were not checked; they cannot be the reason.</source>
        <translation>Les dossiers et les fichiers n’ont pas été vérifiés&#x202f;; ils ne peuvent pas être en cause.</translation>
    </message>
    <message>
        <source>Tell the help desk what the message is about.</source>
        <translation>Dites au service d’assistance de quoi parle le message.</translation>
    </message>
    <message>
        <source>If files fail too, start again without this message.</source>
        <translation>Si des fichiers échouent aussi, recommencez sans ce message.</translation>
    </message>
    <message>
        <source>Nothing could be read from here.</source>
        <translation>Rien n’a pu être lu d’ici.</translation>
    </message>
    <message>
        <source>Run the check on the computer that has the files.</source>
        <translation>Lancez la vérification sur l’ordinateur où se trouvent les fichiers.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Rien n’a encore été examiné.</translation>
    </message>
    <message>
        <source>The file from the other computer.</source>
        <translation>Le fichier de l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Send the letter to the person.</source>
        <translation>Envoyez la lettre à la personne.</translation>
    </message>
    <message>
        <source>When the file has come, go back and choose it.</source>
        <translation>Quand le fichier sera arrivé, revenez en arrière et choisissez-le.</translation>
    </message>
    <message>
        <source>No program was found that uses a folder of this computer.</source>
        <translation>Aucun programme utilisant un dossier de cet ordinateur n’a été trouvé.</translation>
    </message>
    <message>
        <source>The program, or the name of the file that fails.</source>
        <translation>Le programme, ou le nom du fichier qui échoue.</translation>
    </message>
    <message>
        <source>Start the program and the check again, or paste its message.</source>
        <translation>Démarrez le programme et relancez la vérification, ou collez son message.</translation>
    </message>
    <message>
        <source>You can also show the command that starts the program.</source>
        <translation>Vous pouvez aussi montrer la commande qui démarre le programme.</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 n’a pas le droit de lire %2.</translation>
    </message>
    <message>
        <source>%1 may not change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 n’a pas le droit de modifier %2.</translation>
    </message>
    <message>
        <source>%1 may not save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 n’a pas le droit d’enregistrer des fichiers dans %2.</translation>
    </message>
    <message>
        <source>%1 may not create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 n’a pas le droit de créer %2.</translation>
    </message>
    <message>
        <source>%1 may not create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 n’a pas le droit de créer des fichiers dans %2.</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 n’a pas le droit de supprimer %2.</translation>
    </message>
    <message>
        <source>%1 may not delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 n’a pas le droit de supprimer des fichiers dans %2.</translation>
    </message>
    <message>
        <source>%1 may not connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 n’a pas le droit de se connecter à %2.</translation>
    </message>
    <message>
        <source>%1 may read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 a le droit de lire %2.</translation>
    </message>
    <message>
        <source>%1 may change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 a le droit de modifier %2.</translation>
    </message>
    <message>
        <source>%1 may save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 a le droit d’enregistrer des fichiers dans %2.</translation>
    </message>
    <message>
        <source>%1 may create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 a le droit de créer %2.</translation>
    </message>
    <message>
        <source>%1 may create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 a le droit de créer des fichiers dans %2.</translation>
    </message>
    <message>
        <source>%1 may delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 a le droit de supprimer %2.</translation>
    </message>
    <message>
        <source>%1 may delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 a le droit de supprimer des fichiers dans %2.</translation>
    </message>
    <message>
        <source>%1 may connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 a le droit de se connecter à %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether reading %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1&#xa0;: on ne sait pas si la lecture de %2 est possible.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether changing %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1&#xa0;: on ne sait pas si la modification de %2 est possible.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether saving files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1&#xa0;: on ne sait pas si l’enregistrement de fichiers dans %2 est possible.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1&#xa0;: on ne sait pas si la création de %2 est possible.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1&#xa0;: on ne sait pas si la création de fichiers dans %2 est possible.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1&#xa0;: on ne sait pas si la suppression de %2 est possible.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1&#xa0;: on ne sait pas si la suppression de fichiers dans %2 est possible.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether connecting to %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1&#xa0;: on ne sait pas si la connexion à %2 est possible.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Who is meant, at the beginning of a sentence: the account of who sits at this computer</extracomment>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>%1 cannot start like this.</source>
        <extracomment>The engine does not make the container; %1 is the name of a program (miwiki)</extracomment>
        <translation>%1 ne peut pas démarrer ainsi.</translation>
    </message>
    <message>
        <source>%1 could not be checked.</source>
        <extracomment>A check failed; %1 is a path</extracomment>
        <translation>%1 n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>It belongs to number %1; the program works as number %2 on this computer.</source>
        <extracomment>%1 and %2 are user ids on this computer (1000, 101)</extracomment>
        <translation>Sur cet ordinateur, le propriétaire est le numéro %1&#x202f;; le programme travaille sous le numéro %2.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 inside the container</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 dans le conteneur</translation>
    </message>
    <message>
        <source>%1 on this computer, inside it is called %2</source>
        <extracomment>%1 is a path on this computer (/wiki), %2 the same folder in the container</extracomment>
        <translation>%1 sur cet ordinateur, appelé %2 à l’intérieur</translation>
    </message>
    <message>
        <source>Open: some facts are missing.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Indéterminé&#xa0;: des données manquent.</translation>
    </message>
    <message>
        <source>Confirmed by a test.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Confirmé par un essai.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed. The test cannot tell more.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculé à partir de toutes les données nécessaires. L’essai ne peut pas en dire plus.</translation>
    </message>
    <message>
        <source>Calculated from the settings; the program does not run now.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculé à partir des paramètres&#x202f;; le programme n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculé à partir de toutes les données nécessaires.</translation>
    </message>
</context>
<context>
    <name>IdentityChart</name>
    <message>
        <source>%1: the %2 has no mapping here, so programs are shown %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 is 65534, %4 is nobody</extracomment>
        <translation>%1&#xa0;: le %2 n’est pas mappé ici&#x202f;; les programmes voient donc %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number, %4 its name</extracomment>
        <translation>%1&#xa0;: %2 %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3, which has no name there.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1&#xa0;: %2 %3, qui n’y a pas de nom.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1&#xa0;: %2 %3.</translation>
    </message>
    <message>
        <source>No mapping stands between: every number is the same as on the host.</source>
        <translation>Aucun mappage n’intervient&#xa0;: chaque numéro est le même que sur l’hôte.</translation>
    </message>
    <message>
        <source>The line %1 of the map leaves this number as it is.</source>
        <extracomment>%1 is a line of an ID map (1000 1000 1)</extracomment>
        <translation>La ligne %1 du mappage laisse ce numéro tel quel.</translation>
    </message>
    <message>
        <source>It is the first of the line %1 of the map, so %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 the first number of it</extracomment>
        <translation>C’est le premier de la ligne %1 du mappage, donc %2.</translation>
    </message>
    <message>
        <source>The line %1 of the map gives %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 a sum (231072 + 998 = 232070)</extracomment>
        <translation>La ligne %1 du mappage donne %2.</translation>
    </message>
    <message>
        <source>No line of the map covers this number.</source>
        <translation>Aucune ligne du mappage ne couvre ce numéro.</translation>
    </message>
    <message>
        <source>Which line of the map was used is not known.</source>
        <translation>La ligne du mappage qui a été utilisée n’est pas connue.</translation>
    </message>
    <message>
        <source>This is the owner of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>C’est le propriétaire de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not the owner of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>Ce n’est pas le propriétaire de «&#xa0;%1&#xa0;»&#x202f;; le propriétaire est %2.</translation>
    </message>
    <message>
        <source>This is the group of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>C’est le groupe de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not the group of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>Ce n’est pas le groupe de «&#xa0;%1&#xa0;»&#x202f;; le groupe est %2.</translation>
    </message>
    <message>
        <source>It has no mapping in the container, which is shown %1 (nobody).</source>
        <extracomment>%1 is 65534</extracomment>
        <translation>Il n’est pas mappé dans le conteneur, qui voit %1 (nobody).</translation>
    </message>
    <message>
        <source>The container sees it as %1.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>Le conteneur le voit comme %1.</translation>
    </message>
    <message>
        <source>The owner of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>Le propriétaire de «&#xa0;%1&#xa0;» est %2, avec les droits %3.</translation>
    </message>
    <message>
        <source>The group of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>Le groupe de «&#xa0;%1&#xa0;» est %2, avec les droits %3.</translation>
    </message>
    <message>
        <source>The ACL of &quot;%1&quot; has an entry for %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 a user or group: &quot;101 (nginx)&quot;, %3 rights: rw-</extracomment>
        <translation>L’ACL de «&#xa0;%1&#xa0;» a une entrée pour %2, avec les droits %3.</translation>
    </message>
    <message>
        <source>All others have the rights %2 on &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory, %2 rights: &quot;r--&quot;</extracomment>
        <translation>Tous les autres ont les droits %2 sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These rights apply, and they include %1.</source>
        <extracomment>%1 is a list of rights: &quot;rx&quot;</extracomment>
        <translation>Ces droits s’appliquent, et ils comprennent %1.</translation>
    </message>
    <message>
        <source>These rights apply, and they do not include %1.</source>
        <extracomment>%1 is a list of rights: &quot;wx&quot;</extracomment>
        <translation>Ces droits s’appliquent, et ils ne comprennent pas %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 est absente.</translation>
    </message>
    <message>
        <source>%1 is there, but does not reach this file or folder.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 est présente, mais ne s’étend pas à ce fichier ou dossier.</translation>
    </message>
    <message>
        <source>%1 is there and passes over the rights.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 est présente et permet de contourner les droits.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 est présente.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a user or group id, %2 its name: &quot;1000 (ana)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the container</source>
        <extracomment>Heading of a column with the numbers that a container uses</extracomment>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <source>In the namespace around it</source>
        <extracomment>Heading of a column with the numbers of a user namespace between container and host</extracomment>
        <translation>Dans l’espace de noms qui l’entoure</translation>
    </message>
    <message>
        <source>On the host</source>
        <extracomment>Heading of a column with the numbers that the host uses</extracomment>
        <translation>Sur l’hôte</translation>
    </message>
    <message>
        <source>Through the idmapped mount</source>
        <extracomment>Heading of a column with the numbers that an idmapped mount makes of the host&apos;s</extracomment>
        <translation>À travers le montage idmapped</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>Heading of a column with the numbers that a file system stores</extracomment>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Stands before a user id: &quot;UID 101&quot;</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>GID</source>
        <extracomment>Stands before the id of the primary group: &quot;GID 101&quot;</extracomment>
        <translation>GID</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Stands before the id of a supplementary group: &quot;Group 998&quot;</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>not mapped</source>
        <extracomment>Below a number that has no mapping; short
----------
At an arrow from one number to the next: there is no mapping for it; short</extracomment>
        <translation>non mappé</translation>
    </message>
    <message>
        <source>name in the container</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nom dans le conteneur</translation>
    </message>
    <message>
        <source>no name in the container</source>
        <translation>pas de nom dans le conteneur</translation>
    </message>
    <message>
        <source>name on the host</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nom sur l’hôte</translation>
    </message>
    <message>
        <source>no name on the host</source>
        <translation>pas de nom sur l’hôte</translation>
    </message>
    <message>
        <source>same as host</source>
        <extracomment>At an arrow from one number to the next: there is no mapping; short</extracomment>
        <translation>comme sur l’hôte</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>At an arrow from one number to the next: the mapping leaves it as it is; short</extracomment>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>map not known</source>
        <extracomment>At an arrow from one number to the next: nobody knows which line of the map; short</extracomment>
        <translation>mappage inconnu</translation>
    </message>
    <message>
        <source>owner</source>
        <extracomment>The owner of a file; stands before a number: &quot;owner 1000&quot;</extracomment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>ACL user</source>
        <extracomment>An ACL entry for one user; stands before a number: &quot;ACL user 101&quot;</extracomment>
        <translation>utilisateur ACL</translation>
    </message>
    <message>
        <source>ACL group</source>
        <extracomment>An ACL entry for one group; stands before a number: &quot;ACL group 998&quot;</extracomment>
        <translation>groupe ACL</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>The group of a file; stands before a number: &quot;group 998&quot;</extracomment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>All who are neither the owner nor in the group of a file</extracomment>
        <translation>autres</translation>
    </message>
    <message>
        <source>applies, has %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those needed: &quot;rx&quot;; short</extracomment>
        <translation>s’applique, avec %1</translation>
    </message>
    <message>
        <source>applies, lacks %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those missing: &quot;wx&quot;; short</extracomment>
        <translation>s’applique, sans %1</translation>
    </message>
    <message>
        <source>seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the number that the container sees instead, %1; short</extracomment>
        <translation>vu à l’intérieur comme %1</translation>
    </message>
    <message>
        <source>not mapped, seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the container sees %1 (65534) instead; short</extracomment>
        <translation>non mappé, vu à l’intérieur comme %1</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process does not have it; short</extracomment>
        <translation>absente</translation>
    </message>
    <message>
        <source>there, does not reach</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process has it, but it does not count for this file; short</extracomment>
        <translation>présente, ne s’étend pas ici</translation>
    </message>
    <message>
        <source>there, decides</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the verdict rests on it; short</extracomment>
        <translation>présente, décide</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process has it; short</extracomment>
        <translation>présente</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Heading above the names of Linux capabilities (CAP_CHOWN)</extracomment>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>neither the owner nor in the group</source>
        <extracomment>At an arrow to the rights of &quot;others&quot;: why these apply; short</extracomment>
        <translation>ni propriétaire ni membre du groupe</translation>
    </message>
    <message>
        <source>No capability that passes over these rights is there.</source>
        <translation>Aucune capacité qui permette de contourner ces droits n’est présente.</translation>
    </message>
    <message>
        <source>They do not reach &quot;%1&quot;: its owner %2 is not mapped in the container.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>Elles ne s’étendent pas à «&#xa0;%1&#xa0;»&#xa0;: son propriétaire %2 n’est pas mappé dans le conteneur.</translation>
    </message>
    <message>
        <source>Only %1 reaches &quot;%2&quot;: its group %3 is not mapped in the container.</source>
        <extracomment>%1 is a capability (CAP_FOWNER), %2 the name of a file or directory, %3 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>Seule %1 s’étend à «&#xa0;%2&#xa0;»&#xa0;: son groupe %3 n’est pas mappé dans le conteneur.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot; and pass over its rights.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Elles s’étendent à «&#xa0;%1&#xa0;» et permettent de contourner ses droits.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Elles s’étendent à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>and %n more group(s)</source>
        <extracomment>%n counts supplementary groups that are not shown; stands below a list of groups</extracomment>
        <translation>
            <numerusform>et %n autre groupe</numerusform>
            <numerusform>et %n autres groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>%1 on the host</source>
        <extracomment>%1 is a pair of ids of the host (100000:100000)</extracomment>
        <translation>%1 sur l’hôte</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 is a pair of ids in the container (0:0), %2 the same on the host (100000:100000)</extracomment>
        <translation>%1 (%2 sur l’hôte)</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 and others, %n processes</source>
        <extracomment>%1 is a pair of ids, %2 the name of a program, %n (never 1) how many processes run as them</extracomment>
        <translation>
            <numerusform>%1  %2 et autres, %n processus</numerusform>
            <numerusform>%1  %2 et autres, %n processus</numerusform>
        </translation>
    </message>
    <message>
        <source>idmapped</source>
        <translation>idmapped</translation>
    </message>
    <message>
        <source>idmapped %1</source>
        <extracomment>%1 is an id map (0:100000:65536)</extracomment>
        <translation>idmapped %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>id map</source>
        <extracomment>Before the ids of a user namespace: how they are mapped</extracomment>
        <translation>mappage</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montages</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>rootless</source>
        <extracomment>of an engine that an ordinary user runs; the word of Docker&apos;s and Podman&apos;s documents</extracomment>
        <translation>sans root (rootless)</translation>
    </message>
    <message>
        <source>ids remapped (userns-remap)</source>
        <extracomment>of dockerd with --userns-remap</extracomment>
        <translation>identifiants remappés (userns-remap)</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>(joining the group of the socket would help, but equals root on this computer)</source>
        <translation>(rejoindre le groupe du socket aiderait, mais équivaut à root sur cet ordinateur)</translation>
    </message>
    <message>
        <source>No Docker or Podman found on this computer, and no process of a container.</source>
        <translation>Ni Docker ni Podman n’a été trouvé sur cet ordinateur, ni aucun processus de conteneur.</translation>
    </message>
    <message>
        <source>There is no container.</source>
        <translation>Il n’y a aucun conteneur.</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>%1 stays as it is</source>
        <extracomment>First line of a note; %1 is the code of a result (ML-D007)</extracomment>
        <translation>%1 reste tel quel</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>Line of a note; %1 is a date and a time (2026-03-09T14:05:00)</extracomment>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <extracomment>Line of a note; %1 is what was found out, a sentence without full stop</extracomment>
        <translation>Constat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <extracomment>Line of a note; %1 is a path</extracomment>
        <translation>Chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Container: %1</source>
        <extracomment>Line of a note; %1 is the name of a container</extracomment>
        <translation>Conteneur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it is right: %1</source>
        <extracomment>Line of a note; %1 is the reason why a denial is right, a sentence</extracomment>
        <translation>Pourquoi c’est justifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <extracomment>Line of a note; %1 is what the reader wrote about it</extracomment>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Last line of a note about a denial that is to stay</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>when: while a process worked with its files</source>
        <translation>quand&#xa0;: pendant qu’un processus travaillait avec ses fichiers</translation>
    </message>
    <message>
        <source>when: while the engine was making the container</source>
        <translation>quand&#xa0;: pendant que le moteur créait le conteneur</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot; (%2)</source>
        <extracomment>%1 is what a program said (Permission denied), %2 the name of the error (EACCES)</extracomment>
        <translation>Trouvé&#xa0;: «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot;</source>
        <extracomment>%1 is what a program said (unable to open database file)</extracomment>
        <translation>Trouvé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is about raw network packets (ping and others).</source>
        <translation>Il s’agit de paquets réseau bruts (ping et autres).</translation>
    </message>
    <message>
        <source>It is about a network port below 1024.</source>
        <translation>Il s’agit d’un port réseau inférieur à 1024.</translation>
    </message>
    <message>
        <source>It is about setting the clock.</source>
        <translation>Il s’agit du réglage de l’horloge.</translation>
    </message>
    <message>
        <source>It is about reading the messages of the kernel.</source>
        <translation>Il s’agit de la lecture des messages du noyau.</translation>
    </message>
    <message>
        <source>It is about mounting from inside the container.</source>
        <translation>Il s’agit d’un montage effectué depuis le conteneur.</translation>
    </message>
    <message>
        <source>It is about looking into another process.</source>
        <translation>Il s’agit de l’inspection d’un autre processus.</translation>
    </message>
    <message>
        <source>It is about changing the root directory (chroot).</source>
        <translation>Il s’agit du changement du répertoire racine (chroot).</translation>
    </message>
    <message>
        <source>It is about changing the name of the computer.</source>
        <translation>Il s’agit du changement du nom de l’ordinateur.</translation>
    </message>
    <message>
        <source>It is about the priority of a process.</source>
        <translation>Il s’agit de la priorité d’un processus.</translation>
    </message>
    <message>
        <source>It is about becoming another user or group.</source>
        <translation>Il s’agit du passage à un autre utilisateur ou groupe.</translation>
    </message>
    <message>
        <source>It is about a limit of the process or the system.</source>
        <translation>Il s’agit d’une limite du processus ou du système.</translation>
    </message>
    <message>
        <source>It is about changing network settings.</source>
        <translation>Il s’agit de la modification de paramètres réseau.</translation>
    </message>
    <message>
        <source>It is about loading a kernel module.</source>
        <translation>Il s’agit du chargement d’un module du noyau.</translation>
    </message>
    <message>
        <source>It is about a signal to another process.</source>
        <translation>Il s’agit d’un signal à un autre processus.</translation>
    </message>
    <message>
        <source>It is about locking memory.</source>
        <translation>Il s’agit du verrouillage de la mémoire.</translation>
    </message>
    <message>
        <source>It is about making or entering a namespace.</source>
        <translation>Il s’agit de la création d’un espace de noms ou de l’entrée dans l’un d’eux.</translation>
    </message>
    <message>
        <source>It is about measuring with the kernel&apos;s help.</source>
        <translation>Il s’agit de mesures faites avec l’aide du noyau.</translation>
    </message>
    <message>
        <source>It is about restarting the computer.</source>
        <translation>Il s’agit du redémarrage de l’ordinateur.</translation>
    </message>
    <message>
        <source>It is about a network connection.</source>
        <translation>Il s’agit d’une connexion réseau.</translation>
    </message>
    <message>
        <source>It is about a password or a key.</source>
        <translation>Il s’agit d’un mot de passe ou d’une clé.</translation>
    </message>
    <message>
        <source>It is about an image registry.</source>
        <translation>Il s’agit d’un registre d’images.</translation>
    </message>
    <message>
        <source>It is about rights inside a database.</source>
        <translation>Il s’agit de droits à l’intérieur d’une base de données.</translation>
    </message>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 are names of operations, the most likely first (read, open-create)</extracomment>
        <translation>opération&#xa0;: %1</translation>
    </message>
    <message>
        <source>path: %1</source>
        <extracomment>%1 are paths</extracomment>
        <translation>chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>program: %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a program said (Permission denied), %2 the name of the error (EACCES)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The text tells of a failure, but now this is allowed. Something has changed since, or another process or user was refused: --user and --pid ask about them.</source>
        <translation>Le texte parle d’un échec, mais c’est autorisé maintenant. Quelque chose a changé depuis, ou un autre processus ou utilisateur a été refusé&#xa0;: --user et --pid permettent de poser la question à leur sujet.</translation>
    </message>
    <message>
        <source>No known error was found in the text. One question can be asked with --op and a path instead.</source>
        <translation>Aucune erreur connue n’a été trouvée dans le texte. Une question peut être posée à la place avec --op et un chemin.</translation>
    </message>
    <message>
        <source>This is not about files; no mount is the cause.</source>
        <translation>Il ne s’agit pas de fichiers&#x202f;; aucun montage n’est en cause.</translation>
    </message>
    <message>
        <source>The text names no path. Which file was it?</source>
        <translation>Le texte ne nomme aucun chemin. De quel fichier s’agissait-il&#x202f;?</translation>
    </message>
    <message>
        <source>The path %1 starts in the working directory of the process: name that directory with --cwd.</source>
        <extracomment>%1 is a path, --cwd an option</extracomment>
        <translation>Le chemin %1 part du répertoire de travail du processus&#xa0;: indiquez ce répertoire avec --cwd.</translation>
    </message>
    <message>
        <source>The text does not say what was tried: name it with --op.</source>
        <extracomment>--op is an option</extracomment>
        <translation>Le texte ne dit pas ce qui a été tenté&#xa0;: indiquez-le avec --op.</translation>
    </message>
    <message>
        <source>Renaming and linking need a second path, which the text does not name.</source>
        <translation>Renommer et lier exigent un second chemin, que le texte ne nomme pas.</translation>
    </message>
    <message>
        <source>No running container has the path %1. Which container or process was it?</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Aucun conteneur en cours d’exécution n’a le chemin %1. De quel conteneur ou processus s’agissait-il&#x202f;?</translation>
    </message>
    <message>
        <source>More than one running container fits the path %1:</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Plusieurs conteneurs en cours d’exécution correspondent au chemin %1&#xa0;:</translation>
    </message>
    <message>
        <source>The engine could not make the container. Its configuration tells which mount it was.</source>
        <translation>Le moteur n’a pas pu créer le conteneur. Sa configuration indique de quel montage il s’agissait.</translation>
    </message>
    <message>
        <source>The files are in a virtual machine or on another computer; nothing can be said from here.</source>
        <translation>Les fichiers se trouvent dans une machine virtuelle ou sur un autre ordinateur&#x202f;; rien ne peut être dit d’ici.</translation>
    </message>
    <message>
        <source>The capability for it is %1.</source>
        <extracomment>%1 is the name of a capability (CAP_NET_RAW)</extracomment>
        <translation>La capacité qu’il faut pour cela est %1.</translation>
    </message>
    <message>
        <source>The program refuses by a rule of its own about owner or permissions; the kernel may well allow it.</source>
        <translation>Le programme refuse d’après une règle qui lui est propre sur le propriétaire ou les droits d’accès&#x202f;; il se peut très bien que le noyau l’autorise.</translation>
    </message>
</context>
<context>
    <name>Misbelief</name>
    <message>
        <source>In a rootless container 0 is the caller and 1 takes the first subordinate id (%4), so %1 is %2 on the host, not %3.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>Dans un conteneur sans root (rootless), 0 est l’appelant et 1 prend le premier identifiant subordonné (%4)&#x202f;; %1 est donc %2 sur l’hôte, et non %3.</translation>
    </message>
    <message>
        <source>Here 0 takes the first id of the range (%4), so %1 is %2 on the host. The formula of rootless containers, one less (%3), does not apply.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>Ici, 0 prend le premier identifiant de la plage (%4)&#x202f;; %1 est donc %2 sur l’hôte. La formule des conteneurs sans root (rootless), qui donne un de moins (%3), ne s’applique pas.</translation>
    </message>
    <message>
        <source>Read-only holds for root too: no user and no capability writes past it.</source>
        <translation>La lecture seule vaut aussi pour root&#xa0;: aucun utilisateur n’y échappe, et aucune capacité ne permet de la contourner.</translation>
    </message>
    <message>
        <source>The immutable and append-only flags hold for root too, until they are taken away.</source>
        <translation>Les attributs immuable et ajout seul valent aussi pour root, jusqu’à ce qu’ils soient retirés.</translation>
    </message>
    <message>
        <source>Root is stopped here too: this protection does not ask for modes.</source>
        <translation>Ici, même root est arrêté&#xa0;: cette protection ne tient pas compte des modes.</translation>
    </message>
    <message>
        <source>A FUSE mount is closed to root too, unless its owner allows others.</source>
        <translation>Un montage FUSE est fermé aussi à root, sauf si son propriétaire autorise d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>A noexec mount holds for root too.</source>
        <translation>L’option noexec d’un montage vaut aussi pour root.</translation>
    </message>
    <message>
        <source>%1 would change nothing here.</source>
        <extracomment>%1 is a command (chmod 777)</extracomment>
        <translation>%1 ne changerait rien ici.</translation>
    </message>
    <message>
        <source>The mount option %1 would take the files away from their owner on the host, and it fails at files whose owner has no number in the engine&apos;s user namespace.</source>
        <extracomment>%1 is an option of a mount (:U)</extracomment>
        <translation>L’option de montage %1 retirerait les fichiers à leur propriétaire sur l’hôte, et elle échoue sur les fichiers dont le propriétaire n’a pas de numéro dans l’espace de noms utilisateur du moteur.</translation>
    </message>
    <message>
        <source>%1 %2 cannot help: in this user namespace group %2 is %3 on the host.</source>
        <extracomment>%1 is an option (--group-add), %2 and %3 are group ids</extracomment>
        <translation>%1 %2 ne peut pas aider&#xa0;: dans cet espace de noms utilisateur, le groupe %2 est %3 sur l’hôte.</translation>
    </message>
    <message>
        <source>Group %1 is called %2 on the host and %3 in the container; the kernel compares the number only.</source>
        <extracomment>%1 is a group id, %2 and %3 are names of groups</extracomment>
        <translation>Le groupe %1 s’appelle %2 sur l’hôte et %3 dans le conteneur&#x202f;; le noyau ne compare que le numéro.</translation>
    </message>
    <message>
        <source>Who may enter %1 on the host does not matter inside: the way to %2 does not lead through it.</source>
        <extracomment>%1 is a path on the host, %2 a path in the container</extracomment>
        <translation>Peu importe, à l’intérieur, qui a le droit d’entrer dans %1 sur l’hôte&#xa0;: le chemin vers %2 ne passe pas par là.</translation>
    </message>
    <message>
        <source>In this image %1 is %2; documentation may name the number of another version.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>Dans cette image, %1 est %2&#x202f;; une documentation peut indiquer le numéro d’une autre version.</translation>
    </message>
</context>
<context>
    <name>Mount</name>
    <message>
        <source>%1 is now mounted on %2 with mapped ids; to undo it: %3</source>
        <extracomment>%1 and %2 are paths, %3 is a command line</extracomment>
        <translation>%1 est maintenant monté sur %2 avec des identifiants mappés&#x202f;; pour défaire cela&#xa0;: %3</translation>
    </message>
    <message>
        <source>It is gone after a restart; %1 or %2 shows how to keep it.</source>
        <extracomment>%1 and %2 are options with their values</extracomment>
        <translation>Ce montage disparaît après un redémarrage&#x202f;; %1 ou %2 montre comment le conserver.</translation>
    </message>
    <message>
        <source>%1 can be mounted on %2 with mapped ids; nothing was mounted</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>%1 peut être monté sur %2 avec des identifiants mappés&#x202f;; rien n’a été monté</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer (mount -V)</source>
        <extracomment>%1 is a version of the package util-linux (2.39)</extracomment>
        <translation>il faut util-linux %1 ou plus récent (mount -V)</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>il faut util-linux %1 ou plus récent&#x202f;; cet ordinateur a %2</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2, which would mount WITHOUT the id map</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>il faut util-linux %1 ou plus récent&#x202f;; cet ordinateur a %2, qui monterait SANS le mappage d’identifiants</translation>
    </message>
    <message>
        <source>no systemd unit can hold this mount on %1; %2 can show it</source>
        <extracomment>%1 is a path, %2 an option with its value</extracomment>
        <translation>aucune unité systemd ne peut porter ce montage sur %1&#x202f;; %2 peut le montrer</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>the key &quot;%1&quot; in %2 is not known and was left out</source>
        <extracomment>%1 is a key of a configuration file, %2 the section or object it stands in</extracomment>
        <translation>la clé «&#xa0;%1&#xa0;» dans %2 n’est pas connue et a été laissée de côté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may matter to file access and was not evaluated</source>
        <extracomment>%1 is a key or a flag of a configuration</extracomment>
        <translation>«&#xa0;%1&#xa0;» peut avoir de l’importance pour l’accès aux fichiers et n’a pas été évalué</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect in %2</source>
        <extracomment>%1 is a value, %2 the key or flag it was given to</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a aucun effet dans %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <extracomment>%1 is a path</extracomment>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <extracomment>%1 is the name of a container engine, %2 its own words (English)</extracomment>
        <translation>%1 refuse cela&#xa0;: %2</translation>
    </message>
    <message>
        <source>the engine %1 is on another machine, and so are the files it mounts</source>
        <extracomment>%1 is the address of a container engine (ssh://host)</extracomment>
        <translation>le moteur %1 se trouve sur une autre machine, et les fichiers qu’il monte aussi</translation>
    </message>
    <message>
        <source>the variable %1 is not set; it counts as empty</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>la variable %1 n’est pas définie&#x202f;; elle compte comme vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only known where the container starts and was kept as text</source>
        <extracomment>%1 is a piece of a configuration</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est connu que là où le conteneur démarre et a été conservé comme texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a Windows drive, not as a volume and a path</source>
        <extracomment>%1 is the text of a volume flag (d:/data)</extracomment>
        <translation>«&#xa0;%1&#xa0;» est lu comme un lecteur Windows, non comme un volume et un chemin</translation>
    </message>
    <message>
        <source>the mounts or namespaces of the container %1 count as well and are not known from here</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>les montages ou les espaces de noms du conteneur %1 comptent aussi et ne sont pas connus d’ici</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not run and was kept as text</source>
        <extracomment>%1 is a command in a pasted text ($(date))</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été exécuté et a été conservé comme texte</translation>
    </message>
    <message>
        <source>the value of %1 holds blanks and is not quoted: the shell splits it there</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>la valeur de la variable %1 contient des espaces et n’est pas entre guillemets&#xa0;: le shell la coupe à ces endroits</translation>
    </message>
    <message>
        <source>blanks after the backslash at the end of the line: the shell would end the command there</source>
        <translation>espaces après la barre oblique inverse en fin de ligne&#xa0;: le shell y terminerait la commande</translation>
    </message>
    <message>
        <source>the shell does not expand the ~ in &quot;%1&quot;</source>
        <extracomment>%1 is a word of a command line</extracomment>
        <translation>le shell ne développe pas le ~ dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the flag %1 is not known</source>
        <extracomment>%1 is a flag of a command</extracomment>
        <translation>option %1 inconnue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may stand for options that are not known here and was left out</source>
        <extracomment>%1 is a variable or a command in a pasted text ($OPTIONS, $(test -t 0 &amp;&amp; echo -it))</extracomment>
        <translation>«&#xa0;%1&#xa0;» peut tenir lieu d’options qui ne sont pas connues ici et a été laissé de côté</translation>
    </message>
    <message>
        <source>%1 is expanded by the caller&apos;s shell, before sudo: %2</source>
        <extracomment>%1 is a piece of a command line, %2 its value</extracomment>
        <translation>%1 est développé par le shell de l’appelant, avant sudo&#xa0;: %2</translation>
    </message>
    <message>
        <source>Kubernetes wants %1 without CAP_: container runtimes put it there themselves and may refuse this</source>
        <extracomment>%1 is a capability with its prefix (CAP_SYS_ADMIN)</extracomment>
        <translation>Kubernetes attend %1 sans CAP_&#xa0;: les environnements d’exécution de conteneurs ajoutent eux-mêmes ce préfixe et peuvent refuser cette forme</translation>
    </message>
    <message>
        <source>there is no pod in this file, only: %1</source>
        <extracomment>%1 is a list of kinds of Kubernetes objects (Service, ConfigMap)</extracomment>
        <translation>il n’y a pas de pod dans ce fichier, seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>features may add mounts, capabilities and privileges that are not known from here: %1</source>
        <extracomment>%1 is a list of devcontainer features</extracomment>
        <translation>des fonctionnalités (features) peuvent ajouter des montages, des capacités et des privilèges qui ne sont pas connus d’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>a unit with [%1] makes no container</source>
        <extracomment>%1 is the kind of a unit (Volume, Network)</extracomment>
        <translation>une unité avec [%1] ne crée aucun conteneur</translation>
    </message>
    <message>
        <source>the containers are in the Kubernetes file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>les conteneurs sont dans le fichier Kubernetes %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; share ids: each may use the other&apos;s files</source>
        <extracomment>%1 and %2 are lines of /etc/subuid (ana:100000:65536)</extracomment>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» partagent des identifiants&#xa0;: chacun peut utiliser les fichiers de l’autre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the id of the user %2</source>
        <extracomment>%1 is a line of /etc/subuid (ana:100000:65536), %2 the name of a user</extracomment>
        <translation>«&#xa0;%1&#xa0;» contient l’identifiant de l’utilisateur %2</translation>
    </message>
    <message>
        <source>the engine %1 runs in a virtual machine, and the owners of files seen there are not those of this computer</source>
        <extracomment>%1 is the address of a container engine (unix:///home/ana/.docker/desktop/docker.sock)</extracomment>
        <translation>le moteur %1 s’exécute dans une machine virtuelle, et les propriétaires des fichiers qu’on y voit ne sont pas ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>the engine %1 runs on another kernel (%2), so its files and processes are not on this computer</source>
        <extracomment>%1 is the address of a container engine, %2 the version of a Linux kernel</extracomment>
        <translation>le moteur %1 s’exécute sur un autre noyau (%2)&#x202f;; ses fichiers et ses processus ne sont donc pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>the engine %1 did not tell everything (%2)</source>
        <extracomment>%1 is the address of a container engine, %2 the part of its API that did not answer</extracomment>
        <translation>le moteur %1 n’a pas tout indiqué (%2)</translation>
    </message>
    <message>
        <source>of the container %1 only what the list says is known</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>du conteneur %1, on ne connaît que ce que dit la liste</translation>
    </message>
    <message>
        <source>there is no context or connection named %1</source>
        <extracomment>%1 is the name of a Docker context or podman connection</extracomment>
        <translation>aucun contexte ni aucune connexion ne s’appelle %1</translation>
    </message>
    <message>
        <source>%1 was not run, since that could change something for this account</source>
        <extracomment>%1 is the name of a program (podman)</extracomment>
        <translation>%1 n’a pas été exécuté, car cela pourrait modifier quelque chose pour ce compte</translation>
    </message>
    <message>
        <source>the image %1 is not on this computer: its directories above the mounts are taken as open to all</source>
        <extracomment>%1 is the name of an image</extracomment>
        <translation>image %1 absente de cet ordinateur&#xa0;: ses répertoires au-dessus des montages sont considérés comme ouverts à tous</translation>
    </message>
    <message>
        <source>root in this container is root of the host: for files that are mounted, nothing but its missing capabilities sets the two apart</source>
        <translation>dans ce conteneur, root est le root de l’hôte&#xa0;: pour les fichiers montés, rien d’autre que ses capacités manquantes ne distingue les deux</translation>
    </message>
    <message>
        <source>the container shares the user namespace of the host: every number in it is the same number outside</source>
        <translation>le conteneur partage l’espace de noms utilisateur de l’hôte&#xa0;: chaque numéro y est le même qu’à l’extérieur</translation>
    </message>
    <message>
        <source>the container is privileged: it has all capabilities and devices, and little separates it from the host</source>
        <translation>le conteneur est privilégié&#xa0;: il a toutes les capacités et tous les périphériques, et peu de chose le sépare de l’hôte</translation>
    </message>
    <message>
        <source>the process has capabilities beyond the engine&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_SYS_ADMIN, CAP_SYS_PTRACE)</extracomment>
        <translation>le processus a des capacités en plus de celles que le moteur donne par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>root in this container lacks capabilities over files that the engine gives by default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_CHOWN, CAP_FOWNER)</extracomment>
        <translation>par défaut, le moteur donne à root des capacités relatives aux fichiers&#x202f;; dans ce conteneur, il lui manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>no_new_privs is set: programs with the set-user-ID bit or file capabilities, such as sudo, give nothing</source>
        <translation>no_new_privs est actif&#xa0;: les programmes avec le bit setuid ou des capacités de fichier, comme sudo, n’apportent rien</translation>
    </message>
    <message>
        <source>whoever may use the engine&apos;s socket (%1) can do on the host all that %2 can</source>
        <extracomment>%1 is the path of a container engine&apos;s socket, %2 the name of a user (root)</extracomment>
        <translation>quiconque a le droit d’utiliser le socket du moteur (%1) peut faire sur l’hôte tout ce que peut faire %2</translation>
    </message>
    <message>
        <source>the process is in group %1, docker on the host: with the engine&apos;s socket that equals root on the host</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>le processus est dans le groupe %1, docker sur l’hôte&#xa0;: avec le socket du moteur, cela équivaut à root sur l’hôte</translation>
    </message>
    <message>
        <source>the main process was asked about; %2 runs in there as user %1</source>
        <extracomment>%1 is a user id in the container, %2 the name of a program</extracomment>
        <translation>la question portait sur le processus principal&#x202f;; %2 s’y exécute sous l’utilisateur %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a whole sentence about it</extracomment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Enter directory</source>
        <extracomment>What a process may want to do: pass through a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Entrer dans le répertoire</translation>
    </message>
    <message>
        <source>List directory</source>
        <extracomment>What a process may want to do: see the names in a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Lister le répertoire</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a process may want to do: open for reading. An entry of a list, the first cell of a table row</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>What a process may want to do: open for writing. An entry of a list, the first cell of a table row</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Append</source>
        <extracomment>What a process may want to do: open for writing at the end. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ajouter à la fin</translation>
    </message>
    <message>
        <source>Truncate</source>
        <extracomment>What a process may want to do: cut a file to another length. An entry of a list, the first cell of a table row</extracomment>
        <translation>Tronquer</translation>
    </message>
    <message>
        <source>Execute</source>
        <extracomment>What a process may want to do: run a program. An entry of a list, the first cell of a table row</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Create file</source>
        <extracomment>What a process may want to do: make a new file. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un fichier</translation>
    </message>
    <message>
        <source>Open or create file</source>
        <extracomment>What a process may want to do: open(2) with O_CREAT. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ouvrir ou créer un fichier</translation>
    </message>
    <message>
        <source>Create directory</source>
        <extracomment>What a process may want to do: make a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un répertoire</translation>
    </message>
    <message>
        <source>Create symbolic link</source>
        <extracomment>What a process may want to do: make a symbolic link. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un lien symbolique</translation>
    </message>
    <message>
        <source>Create named pipe</source>
        <extracomment>What a process may want to do: make a FIFO. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un tube nommé</translation>
    </message>
    <message>
        <source>Create socket</source>
        <extracomment>What a process may want to do: make a socket in the file system. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un socket</translation>
    </message>
    <message>
        <source>Create character device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un périphérique caractère</translation>
    </message>
    <message>
        <source>Create block device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un périphérique bloc</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a process may want to do: remove a name that is no directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete directory</source>
        <extracomment>What a process may want to do: remove an empty directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Supprimer le répertoire</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <extracomment>What a process may want to do: give another name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Renommer ou déplacer</translation>
    </message>
    <message>
        <source>Create hard link</source>
        <extracomment>What a process may want to do: give a second name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Créer un lien physique</translation>
    </message>
    <message>
        <source>Change mode</source>
        <extracomment>What a process may want to do: chmod. An entry of a list, the first cell of a table row</extracomment>
        <translation>Changer le mode</translation>
    </message>
    <message>
        <source>Change owner or group</source>
        <extracomment>What a process may want to do: chown. An entry of a list, the first cell of a table row</extracomment>
        <translation>Changer le propriétaire ou le groupe</translation>
    </message>
    <message>
        <source>Set times to now</source>
        <extracomment>What a process may want to do: touch. An entry of a list, the first cell of a table row</extracomment>
        <translation>Fixer les dates à l’instant présent</translation>
    </message>
    <message>
        <source>Set times to any moment</source>
        <extracomment>What a process may want to do: touch -d. An entry of a list, the first cell of a table row</extracomment>
        <translation>Fixer les dates à un moment quelconque</translation>
    </message>
    <message>
        <source>Set extended attribute</source>
        <extracomment>What a process may want to do: setfattr. An entry of a list, the first cell of a table row</extracomment>
        <translation>Définir un attribut étendu</translation>
    </message>
    <message>
        <source>Connect to socket</source>
        <extracomment>What a process may want to do: connect to a UNIX socket. An entry of a list, the first cell of a table row</extracomment>
        <translation>Se connecter au socket</translation>
    </message>
    <message>
        <source>Look up attributes</source>
        <extracomment>What a process may want to do: stat. An entry of a list, the first cell of a table row</extracomment>
        <translation>Consulter les attributs</translation>
    </message>
</context>
<context>
    <name>OperationGroup</name>
    <message>
        <source>Usual</source>
        <extracomment>Heading above operations in a list (read, write, create file…)</extracomment>
        <translation>Opérations courantes</translation>
    </message>
    <message>
        <source>Create something else</source>
        <extracomment>Heading above operations in a list (create directory, create symbolic link…)</extracomment>
        <translation>Créer autre chose</translation>
    </message>
    <message>
        <source>Change what is there</source>
        <extracomment>Heading above operations in a list (append, delete directory, change mode…)</extracomment>
        <translation>Modifier ce qui existe</translation>
    </message>
    <message>
        <source>Only look</source>
        <extracomment>Heading above operations in a list (look up attributes)</extracomment>
        <translation>Consulter seulement</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>enter</source>
        <extracomment>What is done to a file or folder, in tables: short</extracomment>
        <translation>entrer</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>What is done to a folder, in tables: short</extracomment>
        <translation>lister</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>lire</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>append</source>
        <extracomment>What is done to a file, in tables: something is added at its end</extracomment>
        <translation>ajouter à la fin</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>What is done to a file, in tables: all its content is removed</extracomment>
        <translation>vider</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What is done to a program, in tables: short</extracomment>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>create a file</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>créer un fichier</translation>
    </message>
    <message>
        <source>make a folder</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>créer un dossier</translation>
    </message>
    <message>
        <source>make a link</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>créer un lien</translation>
    </message>
    <message>
        <source>make a special file</source>
        <extracomment>What is done in a folder, in tables: a pipe, socket or device is made</extracomment>
        <translation>créer un fichier spécial</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>What is done to a file or folder, in tables: short</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>renommer</translation>
    </message>
    <message>
        <source>change the permissions</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>modifier les droits d’accès</translation>
    </message>
    <message>
        <source>change the owner</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>changer le propriétaire</translation>
    </message>
    <message>
        <source>set the times</source>
        <extracomment>What is done to a file, in tables: its time of last change is set</extracomment>
        <translation>fixer les dates</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <extracomment>What is done to a file, in tables: an extended attribute is set</extracomment>
        <translation>définir un attribut</translation>
    </message>
    <message>
        <source>connect</source>
        <extracomment>What is done to a socket, in tables: short</extracomment>
        <translation>se connecter</translation>
    </message>
    <message>
        <source>look at</source>
        <extracomment>What is done to a file, in tables: its properties are looked at</extracomment>
        <translation>consulter</translation>
    </message>
</context>
<context>
    <name>OwnCheck</name>
    <message>
        <source>%1 checks by itself that its data directory is its own and has no more rights than %2.</source>
        <extracomment>%1 is the name of a program, %2 a mode (0750)</extracomment>
        <translation>%1 vérifie lui-même que son répertoire de données lui appartient et n’a pas plus de droits que %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its data directory is its own.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 vérifie lui-même que son répertoire de données lui appartient.</translation>
    </message>
    <message>
        <source>%1 checks by itself that key and password files are its own and have no more rights than %2.</source>
        <extracomment>%1 is the name of a program, %2 a mode (0600)</extracomment>
        <translation>%1 vérifie lui-même que les fichiers de clés et de mots de passe lui appartiennent et n’ont pas plus de droits que %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root or to the user it runs as, and that only the owner may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 vérifie lui-même que sa configuration appartient à root ou à l’utilisateur sous lequel il s’exécute, et que seul le propriétaire a le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root and that nobody else may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 vérifie lui-même que sa configuration appartient à root et que personne d’autre n’a le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 leaves out configuration files that everybody may write to.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 laisse de côté les fichiers de configuration dans lesquels tout le monde a le droit d’écrire.</translation>
    </message>
    <message>
        <source>%1 checks by itself that keys and the folders above them belong to their user, and that nobody else may write to them.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 vérifie lui-même que les clés et les dossiers situés au-dessus appartiennent à leur utilisateur, et que personne d’autre n’a le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 checks by itself that the repository belongs to the user who runs it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 vérifie lui-même que le dépôt appartient à l’utilisateur qui exécute le programme.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>It worked: this is allowed now.</source>
        <translation>Cela a fonctionné&#xa0;: c’est autorisé maintenant.</translation>
    </message>
    <message>
        <source>Still denied: %1.</source>
        <extracomment>%1 is what is denied, a sentence without full stop</extracomment>
        <translation>Toujours refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That cannot be told now: %1.</source>
        <extracomment>%1 is what could not be found out, without full stop</extracomment>
        <translation>Cela ne peut pas être établi maintenant&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A snapshot, a file that describes containers, or a text with an error message</source>
        <translation>Un instantané, un fichier qui décrit des conteneurs, ou un texte avec un message d’erreur</translation>
    </message>
    <message>
        <source>Start with the guided check.</source>
        <translation>Démarrer par la vérification guidée.</translation>
    </message>
    <message>
        <source>Language of the window: en, es, pt, fr or pl.</source>
        <extracomment>en, es, pt, fr and pl are what is typed</extracomment>
        <translation>Langue de la fenêtre&#xa0;: en, es, pt, fr ou pl.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <extracomment>system, light, dark and contrast are what is typed</extracomment>
        <translation>Couleurs&#xa0;: system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Run as root although nothing needs it.</source>
        <translation>Exécuter en tant que root bien que rien ne l’exige.</translation>
    </message>
    <message>
        <source>The window does not run as root: nothing in it needs that. Where facts need the administrator, it asks for the password and reads them apart.</source>
        <translation>La fenêtre ne s’exécute pas en tant que root&#xa0;: rien de ce qu’elle fait ne l’exige. Lorsque des données exigent l’administrateur, elle demande le mot de passe et les lit à part.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Guided check</source>
        <extracomment>A place of the window, in a narrow list at the left: questions and answers step by step</extracomment>
        <translation>Vérification guidée</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>A place of the window, in a narrow list at the left: the whole decision in detail</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Fixes</source>
        <extracomment>A place of the window, in a narrow list at the left: what would make it work</extracomment>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>A place of the window, in a narrow list at the left: facts saved in a file</extracomment>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A place of the window, in a narrow list at the left: where everything begins; a noun</extracomment>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The entry exists.</source>
        <translation>L’entrée existe.</translation>
    </message>
    <message>
        <source>The path is empty, and an empty path leads nowhere.</source>
        <translation>Le chemin est vide, et un chemin vide ne mène nulle part.</translation>
    </message>
    <message>
        <source>The path is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Le chemin a une longueur de %1 octets, plus que ce que le noyau accepte.</translation>
    </message>
    <message>
        <source>The name is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Le nom a une longueur de %1 octets, plus que ce que le noyau accepte.</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in this directory.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Il n’y a pas d’entrée «&#xa0;%1&#xa0;» dans ce répertoire.</translation>
    </message>
    <message>
        <source>The file system refused to look up the name &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Le système de fichiers a refusé de rechercher le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A directory is needed here, and this is something else.</source>
        <translation>Il faut ici un répertoire, et ceci n’en est pas un.</translation>
    </message>
    <message>
        <source>The directory has been removed meanwhile, so nothing can be found or made in it.</source>
        <translation>Le répertoire a été supprimé entre-temps&#x202f;; rien ne peut donc y être trouvé ni créé.</translation>
    </message>
    <message>
        <source>The symbolic link leads to &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Le lien symbolique mène à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The kernel does not follow this symbolic link: it follows no more than %1 in one path, and none where links are excluded.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le noyau ne suit pas ce lien symbolique&#xa0;: il n’en suit pas plus de %1 dans un même chemin, et aucun là où les liens sont exclus.</translation>
    </message>
    <message>
        <source>The symbolic link lies in a sticky directory where everyone may write. Its owner (%1) is neither the process nor the owner of the directory (%2), and the setting %3 forbids following it then.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a kernel setting</extracomment>
        <translation>Le lien symbolique se trouve dans un répertoire à bit sticky où tout le monde a le droit d’écrire. Son propriétaire (%1) n’est ni le processus ni le propriétaire du répertoire (%2), et le paramètre %3 interdit alors de le suivre.</translation>
    </message>
    <message>
        <source>The mount that holds this symbolic link has the option %1, so no link on it is followed.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Le montage qui contient ce lien symbolique a l’option %1&#x202f;; aucun lien n’y est donc suivi.</translation>
    </message>
    <message>
        <source>Following this link of %1 needs the right to inspect the process behind it, and the right is missing.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Suivre ce lien de %1 exige le droit d’inspecter le processus auquel il mène, et ce droit manque.</translation>
    </message>
    <message>
        <source>The file system is writable.</source>
        <translation>Le système de fichiers est accessible en écriture.</translation>
    </message>
    <message>
        <source>The whole file system (%1) is read-only, so nothing on it can be changed.</source>
        <extracomment>%1 is a type of file system (ext4)</extracomment>
        <translation>Tout le système de fichiers (%1) est en lecture seule&#x202f;; rien ne peut donc y être modifié.</translation>
    </message>
    <message>
        <source>The object is not marked immutable.</source>
        <translation>L’objet n’est pas marqué comme immuable.</translation>
    </message>
    <message>
        <source>The object is marked immutable, so nobody can write to it, not even root.</source>
        <translation>L’objet est marqué comme immuable&#x202f;; personne ne peut donc y écrire, pas même root.</translation>
    </message>
    <message>
        <source>The owner (%1) and the group (%2) are both mapped in this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Le propriétaire (%1) et le groupe (%2) sont tous deux mappés dans ce montage.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. What has an unmapped owner or group cannot be written to, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>À travers ce montage, le propriétaire est %1 et le groupe est %2. On ne peut pas écrire dans un objet dont le propriétaire ou le groupe n’est pas mappé, même en tant que root.</translation>
    </message>
    <message>
        <source>The process is the owner (%1); the owner bits (%2) include %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Le processus est le propriétaire (%1)&#x202f;; les bits du propriétaire (%2) comprennent %3.</translation>
    </message>
    <message>
        <source>The process is the owner (%1), and the owner bits are %2 where %3 is needed. For the owner only the owner bits count.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Le processus est le propriétaire (%1), et les bits du propriétaire sont %2 alors qu’il faut %3. Pour le propriétaire, seuls comptent les bits du propriétaire.</translation>
    </message>
    <message>
        <source>The process works as %2 and is not the owner (%1).</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>Le processus travaille sous le numéro %2 et n’est pas le propriétaire (%1).</translation>
    </message>
    <message>
        <source>There is no ACL.</source>
        <translation>Il n’y a pas d’ACL.</translation>
    </message>
    <message>
        <source>The ACL mask is empty, so the kernel does not use the ACL and goes by the mode bits.</source>
        <translation>Le masque de l’ACL est vide&#x202f;; le noyau n’utilise donc pas l’ACL et se fonde sur les bits du mode.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>L’entrée de l’ACL pour l’utilisateur %1 accorde %2, qui comprend %3.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2 where %3 is needed. For this user no other entry counts.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>L’entrée de l’ACL pour l’utilisateur %1 accorde %2 alors qu’il faut %3. Pour cet utilisateur, aucune autre entrée ne compte.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a user id, %2 to %4 are rights (r-x)</extracomment>
        <translation>L’entrée de l’ACL pour l’utilisateur %1 accorde %2, mais le masque de l’ACL (%3) retire une partie des droits %4 qu’il faut.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>L’entrée de l’ACL pour le groupe %1 accorde %2, qui comprend %3.</translation>
    </message>
    <message>
        <source>ACL entries match groups of the process, but no single one of them gives %1. The entry for others does not count then.</source>
        <extracomment>%1 are rights (r-x)</extracomment>
        <translation>Des entrées de l’ACL correspondent à des groupes du processus, mais aucune n’accorde à elle seule %1. L’entrée des autres ne compte alors pas.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a group id, %2 to %4 are rights (r-x)</extracomment>
        <translation>L’entrée de l’ACL pour le groupe %1 accorde %2, mais le masque de l’ACL (%3) retire une partie des droits %4 qu’il faut.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups; the entry for others (%1) includes %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Aucune entrée de l’ACL ne nomme le processus ni l’un de ses groupes&#x202f;; l’entrée des autres (%1) comprend %2.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups, and the entry for others gives %1 where %2 is needed.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Aucune entrée de l’ACL ne nomme le processus ni l’un de ses groupes, et l’entrée des autres accorde %1 alors qu’il faut %2.</translation>
    </message>
    <message>
        <source>The process is in the group (%1); the group bits (%2) include %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Le processus est dans le groupe (%1)&#x202f;; les bits du groupe (%2) comprennent %3.</translation>
    </message>
    <message>
        <source>The process is in the group (%1), and the group bits are %2 where %3 is needed. For members of the group the bits of others do not count.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Le processus est dans le groupe (%1), et les bits du groupe sont %2 alors qu’il faut %3. Pour les membres du groupe, les bits des autres ne comptent pas.</translation>
    </message>
    <message>
        <source>The process is not in the group (%1).</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Le processus n’est pas dans le groupe (%1).</translation>
    </message>
    <message>
        <source>The bits of others (%1) include %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Les bits des autres (%1) comprennent %2.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1), its groups give no more, and the bits of others are %2 where %3 is needed.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Le processus n’est pas le propriétaire (%1), ses groupes n’accordent rien de plus, et les bits des autres sont %2 alors qu’il faut %3.</translation>
    </message>
    <message>
        <source>The process has %1, which lets it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Le processus a la capacité %1, qui lui permet de contourner les bits de permission.</translation>
    </message>
    <message>
        <source>The process does not have %1, which would let it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Le processus n’a pas la capacité %1, qui lui permettrait de contourner les bits de permission.</translation>
    </message>
    <message>
        <source>The process has %1, but it does not reach this object: the owner (%2) and the group (%3) are not both mapped in the user namespace of the process.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a user id, %3 a group id</extracomment>
        <translation>Le processus a %1, mais cette capacité ne s’étend pas à cet objet&#xa0;: le propriétaire (%2) et le groupe (%3) ne sont pas tous deux mappés dans l’espace de noms utilisateur du processus.</translation>
    </message>
    <message>
        <source>Not even %1 lets anybody execute a file of which no x bit is set (mode %2).</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a mode (0644)</extracomment>
        <translation>Même %1 ne permet à personne d’exécuter un fichier dont aucun bit x n’est défini (mode %2).</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) does not include device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>La liste des périphériques du conteneur (cgroup) ne comprend pas le périphérique %1:%2.</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) includes device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>La liste des périphériques du conteneur (cgroup) comprend le périphérique %1:%2.</translation>
    </message>
    <message>
        <source>This FUSE mount belongs to UID %1 and GID %2 and lacks the option %3, so it is closed to everybody else, root included.</source>
        <extracomment>%1 is a user id, %2 a group id, %3 the name of a mount option</extracomment>
        <translation>Ce montage FUSE appartient à l’UID %1 et au GID %2 et n’a pas l’option %3&#x202f;; il est donc fermé à tous les autres, root compris.</translation>
    </message>
    <message>
        <source>The process lives outside the user namespace of this FUSE mount, so the mount is closed to it.</source>
        <translation>Le processus se trouve hors de l’espace de noms utilisateur de ce montage FUSE&#x202f;; le montage lui est donc fermé.</translation>
    </message>
    <message>
        <source>No x bit of this file is set, so the FUSE mount does not let it be executed.</source>
        <translation>Aucun bit x de ce fichier n’est défini&#x202f;; le montage FUSE ne permet donc pas de l’exécuter.</translation>
    </message>
    <message>
        <source>Settings below %1 ignore capabilities and look only at the root user and group of the host: %2 is given where %3 is needed.</source>
        <extracomment>%1 is a path, %2 and %3 are rights (r-x)</extracomment>
        <translation>Les paramètres sous %1 ignorent les capacités et ne tiennent compte que de l’utilisateur et du groupe root de l’hôte&#xa0;: %2 est accordé alors qu’il faut %3.</translation>
    </message>
    <message>
        <source>The user who mounted this overlay has no such right on the layer beneath it.</source>
        <translation>L’utilisateur qui a monté cet overlay n’a pas ce droit sur la couche située au-dessous.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not offer the operation.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Ce type de système de fichiers (%1) n’offre pas cette opération.</translation>
    </message>
    <message>
        <source>The btrfs subvolume is set to read-only, although the mount looks writable.</source>
        <translation>Le sous-volume btrfs est réglé en lecture seule, bien que le montage paraisse accessible en écriture.</translation>
    </message>
    <message>
        <source>The file system that holds the upper layer of this overlay is read-only now, although the overlay itself looks writable.</source>
        <translation>Le système de fichiers qui contient la couche supérieure de cet overlay est maintenant en lecture seule, bien que l’overlay lui-même paraisse accessible en écriture.</translation>
    </message>
    <message>
        <source>The upper layer of this overlay cannot be looked at from here. If its file system has become read-only, writing fails all the same.</source>
        <translation>La couche supérieure de cet overlay ne peut pas être examinée d’ici. Si son système de fichiers est passé en lecture seule, l’écriture échoue tout de même.</translation>
    </message>
    <message>
        <source>Changing this object means copying it to the upper layer of the overlay, and its owner or group has no mapping in the user namespace that mounted the overlay.</source>
        <translation>Modifier cet objet exige de le copier dans la couche supérieure de l’overlay, et son propriétaire ou son groupe n’est pas mappé dans l’espace de noms utilisateur qui a monté l’overlay.</translation>
    </message>
    <message>
        <source>A lower layer of the overlay has part of this directory, and the overlay is mounted without redirect_dir: such a directory cannot be renamed.</source>
        <translation>Une couche inférieure de l’overlay contient une partie de ce répertoire, et l’overlay est monté sans redirect_dir&#xa0;: un tel répertoire ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>The server or program behind this file system (%1) has the last word. The owner and mode seen here are only a hint.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>Le serveur ou le programme derrière ce système de fichiers (%1) a le dernier mot. Le propriétaire et le mode affichés ici ne sont qu’un indice.</translation>
    </message>
    <message>
        <source>For this entry of %1 the kernel also looks at the process it describes, not at the mode alone.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Pour cette entrée de %1, le noyau examine aussi le processus qu’elle décrit, et pas seulement le mode.</translation>
    </message>
    <message>
        <source>The mount is writable.</source>
        <translation>Le montage est accessible en écriture.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>Le montage est en lecture seule.</translation>
    </message>
    <message>
        <source>The mount at &quot;%1&quot; is read-only.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Le montage sur «&#xa0;%1&#xa0;» est en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Ce montage ne permet aucune exécution (%1).</translation>
    </message>
    <message>
        <source>Nothing on the mount at &quot;%1&quot; may be executed (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>Le montage sur «&#xa0;%1&#xa0;» ne permet aucune exécution (%2).</translation>
    </message>
    <message>
        <source>No device on this mount may be opened (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Ce montage ne permet d’ouvrir aucun périphérique (%1).</translation>
    </message>
    <message>
        <source>No device on the mount at &quot;%1&quot; may be opened (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>Le montage sur «&#xa0;%1&#xa0;» ne permet d’ouvrir aucun périphérique (%2).</translation>
    </message>
    <message>
        <source>The file system was mounted inside a user namespace, and the kernel opens no devices on such a file system.</source>
        <translation>Le système de fichiers a été monté dans un espace de noms utilisateur, et le noyau n’ouvre aucun périphérique sur un tel système de fichiers.</translation>
    </message>
    <message>
        <source>This is a directory, and the operation works only on something else.</source>
        <translation>Ceci est un répertoire, et l’opération ne fonctionne qu’avec un objet d’un autre type.</translation>
    </message>
    <message>
        <source>Only regular files can be executed; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>Seuls les fichiers ordinaires peuvent être exécutés&#x202f;; celui-ci est du type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The operation works only on regular files; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>L’opération ne fonctionne qu’avec des fichiers ordinaires&#x202f;; celui-ci est du type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A socket cannot be opened like a file; programs connect to it.</source>
        <translation>Un socket ne s’ouvre pas comme un fichier&#x202f;; les programmes s’y connectent.</translation>
    </message>
    <message>
        <source>No driver answers for this device node.</source>
        <translation>Aucun pilote ne répond pour ce nœud de périphérique.</translation>
    </message>
    <message>
        <source>The file is marked append-only, so it can be written to only at its end.</source>
        <translation>Le fichier est marqué en ajout seul&#x202f;; on ne peut donc y écrire qu’à la fin.</translation>
    </message>
    <message>
        <source>A running program was started from this file, so it cannot be written to now.</source>
        <translation>Un programme en cours d’exécution a été démarré à partir de ce fichier&#x202f;; on ne peut donc pas y écrire maintenant.</translation>
    </message>
    <message>
        <source>Some process has this file open for writing, so it cannot be executed now.</source>
        <translation>Un processus a ouvert ce fichier en écriture&#x202f;; il ne peut donc pas être exécuté maintenant.</translation>
    </message>
    <message>
        <source>The interpreter that the file names cannot be used.</source>
        <translation>L’interpréteur que le fichier nomme ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Scripts name each other as interpreters too many times.</source>
        <translation>Des scripts se nomment trop de fois les uns les autres comme interpréteurs.</translation>
    </message>
    <message>
        <source>The file exists, and its directory is sticky and writable for others. The owner of the file (%1) is neither the process nor the owner of the directory (%2), so opening it in a way that could create it is refused.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>Le fichier existe, et son répertoire, accessible en écriture à d’autres, porte le bit sticky. Le propriétaire du fichier (%1) n’est ni le processus ni le propriétaire du répertoire (%2)&#x202f;; l’ouvrir d’une manière qui pourrait le créer est donc refusé.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Une entrée de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The path ends in a slash, which fits only a directory.</source>
        <translation>Le chemin se termine par une barre oblique, ce qui ne convient qu’à un répertoire.</translation>
    </message>
    <message>
        <source>The path does not end in a name that can be made, removed or moved.</source>
        <translation>Le chemin ne se termine pas par un nom qui puisse être créé, supprimé ou déplacé.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 can be stored on this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>L’UID %1 et le GID %2 peuvent être enregistrés sur ce montage.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 cannot both be stored on this mount, because they are not both mapped in it. Nothing can be created here under these numbers.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>L’UID %1 et le GID %2 ne peuvent pas être enregistrés tous deux sur ce montage, parce qu’ils n’y sont pas tous deux mappés. Rien ne peut être créé ici sous ces numéros.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace, so no process of another user namespace can do it.</source>
        <extracomment>%1 is the name of a capability (CAP_MKNOD)</extracomment>
        <translation>Créer un nœud de périphérique exige %1 dans l’espace de noms utilisateur initial&#x202f;; aucun processus d’un autre espace de noms utilisateur ne peut donc le faire.</translation>
    </message>
    <message>
        <source>The path is longer than the %1 bytes that a socket address can hold.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Le chemin dépasse les %1 octets qu’une adresse de socket peut contenir.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner of the entry is %1 and its group is %2. An entry with an unmapped owner or group cannot be removed or replaced, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>À travers ce montage, le propriétaire de l’entrée est %1 et son groupe est %2. Une entrée dont le propriétaire ou le groupe n’est pas mappé ne peut être ni supprimée ni remplacée, pas même par root.</translation>
    </message>
    <message>
        <source>The directory is marked append-only, so entries can be added but not removed.</source>
        <translation>Le répertoire est marqué en ajout seul&#x202f;; des entrées peuvent donc y être ajoutées, mais pas supprimées.</translation>
    </message>
    <message>
        <source>The directory is sticky: only the owner of the entry (%1) or of the directory (%2) may remove or rename it, and the process is neither.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>Le répertoire porte le bit sticky&#xa0;: seul le propriétaire de l’entrée (%1) ou du répertoire (%2) a le droit de la supprimer ou de la renommer, et le processus n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>The directory is sticky, and the process may act for the owner of the entry (%1) or of the directory (%2).</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>Le répertoire porte le bit sticky, et le processus a le droit d’agir pour le propriétaire de l’entrée (%1) ou du répertoire (%2).</translation>
    </message>
    <message>
        <source>The entry is marked immutable or append-only, so it cannot be removed or renamed.</source>
        <translation>L’entrée est marquée comme immuable ou en ajout seul&#x202f;; elle ne peut donc être ni supprimée ni renommée.</translation>
    </message>
    <message>
        <source>Something is mounted on this entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Quelque chose est monté sur cette entrée&#x202f;; elle ne peut donc être ni supprimée, ni renommée, ni remplacée.</translation>
    </message>
    <message>
        <source>The directory is not empty.</source>
        <translation>Le répertoire n’est pas vide.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts. The operation never crosses mounts, even when both show the same file system.</source>
        <translation>Les deux chemins se trouvent sur des montages différents. L’opération ne franchit jamais la limite d’un montage, même si les deux montrent le même système de fichiers.</translation>
    </message>
    <message>
        <source>The two paths lie on different file systems, and the operation never crosses them.</source>
        <translation>Les deux chemins se trouvent sur des systèmes de fichiers différents, et l’opération n’en franchit jamais la limite.</translation>
    </message>
    <message>
        <source>A directory cannot be moved into itself.</source>
        <translation>Un répertoire ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>The target is a directory above the source, so it is not empty.</source>
        <translation>La cible est un répertoire situé au-dessus de la source&#x202f;; elle n’est donc pas vide.</translation>
    </message>
    <message>
        <source>Both names belong to the same file, so the kernel reports success and does nothing.</source>
        <translation>Les deux noms appartiennent au même fichier&#x202f;; le noyau annonce donc un succès et ne fait rien.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1) of the file and may not both read and write it, or the file is of a protected kind. The setting %2 forbids giving it another name then.</source>
        <extracomment>%1 is a user id, %2 the name of a kernel setting</extracomment>
        <translation>Le processus n’est pas le propriétaire (%1) du fichier et n’a pas le droit à la fois de le lire et d’y écrire, ou le fichier est d’un type protégé. Le paramètre %2 interdit alors de lui donner un autre nom.</translation>
    </message>
    <message>
        <source>A directory cannot get a second name.</source>
        <translation>Un répertoire ne peut pas recevoir de second nom.</translation>
    </message>
    <message>
        <source>The file is marked immutable or append-only, so it cannot get a second name.</source>
        <translation>Le fichier est marqué comme immuable ou en ajout seul&#x202f;; il ne peut donc pas recevoir de second nom.</translation>
    </message>
    <message>
        <source>The number of names of this file does not allow another one.</source>
        <translation>Le nombre de noms de ce fichier n’en permet pas un de plus.</translation>
    </message>
    <message>
        <source>The process is the owner (%1) or may act as the owner.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>Le processus est le propriétaire (%1) ou a le droit d’agir comme le propriétaire.</translation>
    </message>
    <message>
        <source>Only the owner (%1) may do this, and the process works as %2. Permission to write is not enough.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>Seul le propriétaire (%1) a le droit de faire cela, et le processus travaille sous le numéro %2. La permission d’écriture ne suffit pas.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its attributes cannot be changed.</source>
        <translation>L’objet est marqué comme immuable ou en ajout seul&#x202f;; ses attributs ne peuvent donc pas être modifiés.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. The attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>À travers ce montage, le propriétaire est %1 et le groupe est %2. Les attributs d’un objet dont le propriétaire ou le groupe n’est pas mappé ne peuvent pas être modifiés, pas même par root.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) does not exist in the user namespace of the process.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>Le nouveau propriétaire ou groupe (%1) n’existe pas dans l’espace de noms utilisateur du processus.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) is not mapped in this mount, so it cannot be stored.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>Le nouveau propriétaire ou groupe (%1) n’est pas mappé dans ce montage&#x202f;; il ne peut donc pas être enregistré.</translation>
    </message>
    <message>
        <source>The owner is %1. Giving the object to %2 needs %3 over it, and the process does not have that.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a capability</extracomment>
        <translation>Le propriétaire est %1. Donner l’objet à %2 exige %3 sur cet objet, et le processus n’a pas cette capacité.</translation>
    </message>
    <message>
        <source>The group is %1. Changing it to %2 is up to the owner who is a member of the new group; anybody else needs %3 over the object.</source>
        <extracomment>%1 and %2 are group ids, %3 is the name of a capability</extracomment>
        <translation>Le groupe est %1. Seul le propriétaire, s’il est membre du nouveau groupe, a le droit de le changer en %2&#x202f;; à tout autre, il faut %3 sur l’objet.</translation>
    </message>
    <message>
        <source>The change would clear a set-user-ID or set-group-ID bit. Only the owner (%1) may do that, and the process works as %2.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>La modification effacerait un bit setuid ou setgid. Seul le propriétaire (%1) a le droit de faire cela, et le processus travaille sous le numéro %2.</translation>
    </message>
    <message>
        <source>This file system stores no owners: the owner (%1) and the group (%2) come from its mount options and cannot be changed.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Ce système de fichiers n’enregistre pas de propriétaires&#xa0;: le propriétaire (%1) et le groupe (%2) viennent de ses options de montage et ne peuvent pas être changés.</translation>
    </message>
    <message>
        <source>The name of the extended attribute is empty or too long.</source>
        <translation>Le nom de l’attribut étendu est vide ou trop long.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs %1, and the process does not have it for this object.</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>Écrire cet attribut étendu exige %1, et le processus n’a pas cette capacité pour cet objet.</translation>
    </message>
    <message>
        <source>The root user of the process&apos;s user namespace cannot be stored on this mount, so no file capabilities can be written.</source>
        <translation>L’utilisateur root de l’espace de noms utilisateur du processus ne peut pas être enregistré sur ce montage&#x202f;; aucune capacité de fichier ne peut donc être écrite.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its extended attributes cannot be changed.</source>
        <translation>L’objet est marqué comme immuable ou en ajout seul&#x202f;; ses attributs étendus ne peuvent donc pas être modifiés.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. Extended attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>À travers ce montage, le propriétaire est %1 et le groupe est %2. Les attributs étendus d’un objet dont le propriétaire ou le groupe n’est pas mappé ne peuvent pas être modifiés, pas même par root.</translation>
    </message>
    <message>
        <source>Extended attributes of this class exist only on regular files and directories.</source>
        <translation>Les attributs étendus de cette classe n’existent que sur les fichiers ordinaires et les répertoires.</translation>
    </message>
    <message>
        <source>The directory is sticky, so only its owner (%1) may set extended attributes of this class.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>Le répertoire porte le bit sticky&#x202f;; seul son propriétaire (%1) a donc le droit de définir des attributs étendus de cette classe.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not store extended attributes of this class here.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Ce type de système de fichiers (%1) n’enregistre pas ici d’attributs étendus de cette classe.</translation>
    </message>
    <message>
        <source>Only a directory can have a default ACL.</source>
        <translation>Seul un répertoire peut avoir une ACL par défaut.</translation>
    </message>
    <message>
        <source>%1 does not make the container: &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>%1 ne crée pas le conteneur&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but this is no socket, so nothing can be connected to.</source>
        <translation>Les droits d’accès suffisent, mais ceci n’est pas un socket&#x202f;; il est donc impossible de s’y connecter.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but no process listens on this socket.</source>
        <translation>Les droits d’accès suffisent, mais aucun processus n’écoute sur ce socket.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type than a stream socket.</source>
        <translation>Les droits d’accès suffisent, mais le socket est d’un autre type qu’un socket de flux.</translation>
    </message>
    <message>
        <source>No active security module has rules for this process.</source>
        <translation>Aucun module de sécurité actif n’a de règles pour ce processus.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules of its own, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>Le propriétaire et le mode l’autorisent, mais le module de sécurité %1 a ses propres règles, et elles n’ont pas été évaluées.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules for the label &quot;%2&quot;, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>Le propriétaire et le mode l’autorisent, mais le module de sécurité %1 a des règles pour l’étiquette «&#xa0;%2&#xa0;», et elles n’ont pas été évaluées.</translation>
    </message>
    <message>
        <source>Whether the process restricted itself with %1 cannot be seen from outside.</source>
        <extracomment>%1 is the name of a security module</extracomment>
        <translation>On ne peut pas voir de l’extérieur si le processus s’est restreint lui-même avec %1.</translation>
    </message>
    <message>
        <source>The process has a %1 filter that was not evaluated; it may refuse the system call before anything else is looked at.</source>
        <extracomment>%1 is the name of a kernel feature</extracomment>
        <translation>Le processus a un filtre %1 qui n’a pas été évalué&#x202f;; il peut refuser l’appel système avant que quoi que ce soit d’autre ne soit examiné.</translation>
    </message>
    <message>
        <source>A fact that this check needs could not be read.</source>
        <translation>Une donnée nécessaire à cette vérification n’a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 is an operation (read)</extracomment>
        <translation>opération&#xa0;: %1</translation>
    </message>
    <message>
        <source>operation: %1 (%2)</source>
        <extracomment>%1 is an operation (read), %2 an error code (EACCES)</extracomment>
        <translation>opération&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>container &quot;%1&quot;</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>conteneur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link to &quot;%2&quot;; this is about &quot;%3&quot; on that way</source>
        <extracomment>%1 is the name of a symbolic link, %2 the path it leads to, %3 the name of an entry</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un lien symbolique vers «&#xa0;%2&#xa0;»&#x202f;; il s’agit ici de «&#xa0;%3&#xa0;» sur ce chemin</translation>
    </message>
    <message>
        <source>this is %1 on the host (idmapped mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>ceci est %1 sur l’hôte (montage idmapped)</translation>
    </message>
    <message>
        <source>this folder is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>ce dossier est %1 sur l’hôte (montage lié, bind)</translation>
    </message>
    <message>
        <source>this is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>ceci est %1 sur l’hôte (montage lié, bind)</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>non mappé</translation>
    </message>
    <message>
        <source>A container wrote this as its own UID %1, which is another number on the host: one lent to %2.</source>
        <extracomment>%1 is a user id, %2 the name of a user</extracomment>
        <translation>Un conteneur a écrit ceci sous son propre UID %1, qui est un autre numéro sur l’hôte&#xa0;: l’un de ceux qui sont prêtés à %2.</translation>
    </message>
    <message>
        <source>who:</source>
        <translation>qui&#xa0;:</translation>
    </message>
    <message>
        <source>sum:</source>
        <translation>calcul&#xa0;:</translation>
    </message>
    <message>
        <source>why:</source>
        <translation>pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>cause:</source>
        <translation>cause&#xa0;:</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>aussi&#xa0;:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>remarque&#xa0;:</translation>
    </message>
    <message>
        <source>how sure:</source>
        <translation>certitude&#xa0;:</translation>
    </message>
    <message>
        <source>CONTRADICTION</source>
        <translation>CONTRADICTION</translation>
    </message>
    <message>
        <source>before the start: %1 mounts on %2</source>
        <extracomment>%1 is the name of a container engine (podman), %2 a path in the container</extracomment>
        <translation>avant le démarrage&#xa0;: %1 monte sur %2</translation>
    </message>
    <message>
        <source>UID %1, GID %2 once it runs</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2 une fois démarré</translation>
    </message>
    <message>
        <source>UID %1, GID %2 as given</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2 comme indiqué</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <extracomment>%1 is a process id, %2 the name of a program</extracomment>
        <translation>processus %1 (%2)</translation>
    </message>
    <message>
        <source>from the container&apos;s image (overlay)</source>
        <translation>de l’image du conteneur (overlay)</translation>
    </message>
    <message>
        <source>mounted from %1 of %2 (%3)</source>
        <extracomment>%1 is a path, %2 a device (/dev/sda1), %3 a type of file system (ext4)</extracomment>
        <translation>monté depuis %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>on the mount at %1 (%2)</source>
        <extracomment>%1 is a path, %2 a type of file system (ext4)</extracomment>
        <translation>sur le montage %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>Hello,</source>
        <extracomment>A letter to somebody whose computer has a problem; first words</extracomment>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>To find the cause of your problem, some settings of your computer have to be read.</source>
        <extracomment>A letter to somebody whose computer has a problem</extracomment>
        <translation>Pour trouver la cause de votre problème, il faut lire certains paramètres de votre ordinateur.</translation>
    </message>
    <message>
        <source>Please run the command below in a terminal. Put the name of the container in the place of %1.</source>
        <extracomment>A letter; %1 is a word of the command below (NAME)</extracomment>
        <translation>Veuillez exécuter la commande ci-dessous dans un terminal. Mettez le nom du conteneur à la place de %1.</translation>
    </message>
    <message>
        <source>It changes nothing. It writes the file %1 into the current folder.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>Elle ne modifie rien. Elle écrit le fichier %1 dans le dossier courant.</translation>
    </message>
    <message>
        <source>Names of people, folders and the computer are replaced in it. Numbers and rights stay.</source>
        <extracomment>A letter; &quot;it&quot; is the file that the command made</extracomment>
        <translation>Les noms des personnes, des dossiers et de l’ordinateur y sont remplacés. Les numéros et les droits restent inchangés.</translation>
    </message>
    <message>
        <source>Then send me the file %1. Thank you.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>Envoyez-moi ensuite le fichier %1. Merci.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>list</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to see its names. Part of a list in a table cell</extracomment>
        <translation>listage</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to make and remove names. Part of a list in a table cell</extracomment>
        <translation>écriture</translation>
    </message>
    <message>
        <source>search</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to pass through. Part of a list in a table cell</extracomment>
        <translation>recherche</translation>
    </message>
    <message>
        <source>read</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>écriture</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>exécution</translation>
    </message>
</context>
<context>
    <name>SaveFiles</name>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Choose another name.</source>
        <extracomment>%1 is the path of a symbolic link</extracomment>
        <translation>%1 est un lien symbolique. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <extracomment>%1 is a path; there is a folder or a device</extracomment>
        <translation>%1 n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words (Permission denied)</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>dated in the future</source>
        <extracomment>How old a snapshot is: the clock of one of the two computers is wrong</extracomment>
        <translation>daté du futur</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>vieux de moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>
            <numerusform>vieux de %n jour</numerusform>
            <numerusform>vieux de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>collected on %1 at %2</source>
        <extracomment>%1 is a date (9 March 2026), %2 a time (14:03)</extracomment>
        <translation>recueilli le %1 à %2</translation>
    </message>
    <message>
        <source>This check is not saved yet</source>
        <extracomment>Title of a page on a check of this computer, which has not been written to a file</extracomment>
        <translation>Cette vérification n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>Snapshot of a computer without a name</source>
        <extracomment>A snapshot without the name of the computer it was made on</extracomment>
        <translation>Instantané d’un ordinateur sans nom</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Instantané pris sur %1</translation>
    </message>
    <message>
        <source>Save it to look at it later, to send it to someone who helps, or to compare it after a fix.</source>
        <extracomment>Below &quot;This check is not saved yet&quot;</extracomment>
        <translation>Enregistrez-la pour la consulter plus tard, pour l’envoyer à quelqu’un qui vous aide, ou pour la comparer après une correction.</translation>
    </message>
    <message>
        <source>redacted: names</source>
        <extracomment>Property of a snapshot: names of files, users and the computer were taken out</extracomment>
        <translation>noms masqués</translation>
    </message>
    <message>
        <source>You can examine and simulate; running and testing are off.</source>
        <extracomment>What can be done with a snapshot of another computer; running means running fixes</extracomment>
        <translation>Vous pouvez examiner et simuler&#x202f;; l’exécution et les essais sont désactivés.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with owner and permissions</source>
        <extracomment>In the list of what a snapshot holds: files, folders and the like</extracomment>
        <translation>
            <numerusform>%n objet avec propriétaire et droits d’accès</numerusform>
            <numerusform>%n objets avec propriétaire et droits d’accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic link(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n lien symbolique</numerusform>
            <numerusform>%n liens symboliques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACL(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n ACL</numerusform>
            <numerusform>%n ACL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n montage</numerusform>
            <numerusform>%n montages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user namespace(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n espace de noms utilisateur</numerusform>
            <numerusform>%n espaces de noms utilisateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective capability(ies) of the process</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n capacité effective du processus</numerusform>
            <numerusform>%n capacités effectives du processus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n nom d’utilisateur ou de groupe</numerusform>
            <numerusform>%n noms d’utilisateurs et de groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) of the same files</source>
        <extracomment>In the list of what a snapshot holds: who else uses the same files</extracomment>
        <translation>
            <numerusform>%n autre utilisateur des mêmes fichiers</numerusform>
            <numerusform>%n autres utilisateurs des mêmes fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the security label of the process</source>
        <extracomment>In the list of what a snapshot holds: SELinux context or AppArmor profile</extracomment>
        <translation>l’étiquette de sécurité du processus</translation>
    </message>
    <message>
        <source>the answer of the kernel itself</source>
        <extracomment>In the list of what a snapshot holds: the harmless test was made</extracomment>
        <translation>la réponse du noyau lui-même</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of facts that could not be read</extracomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Look-up of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Recherche du nom</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Lien symbolique</translation>
    </message>
    <message>
        <source>File system writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Système de fichiers accessible en écriture</translation>
    </message>
    <message>
        <source>Immutable and append-only flags</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Attributs immuable et ajout seul</translation>
    </message>
    <message>
        <source>Mapping of the owner</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Mappage du propriétaire</translation>
    </message>
    <message>
        <source>Owner class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Classe propriétaire</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Group class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Classe groupe</translation>
    </message>
    <message>
        <source>Others class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Classe autres</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Device control group</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Groupe de contrôle des périphériques</translation>
    </message>
    <message>
        <source>Rules of the file system</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Règles du système de fichiers</translation>
    </message>
    <message>
        <source>Mount writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Montage accessible en écriture</translation>
    </message>
    <message>
        <source>Mount options</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Options de montage</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>File in use</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Fichier en cours d’utilisation</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <source>Sticky bit</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Bit sticky</translation>
    </message>
    <message>
        <source>Existence of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Existence du nom</translation>
    </message>
    <message>
        <source>Creation</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Mount point</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Point de montage</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Qualité de propriétaire</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Attributs étendus</translation>
    </message>
    <message>
        <source>Socket</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Security modules</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Modules de sécurité</translation>
    </message>
    <message>
        <source>Seccomp filter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Filtre seccomp</translation>
    </message>
    <message>
        <source>Set-up by the engine</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Mise en place par le moteur</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No Docker or Podman found on this computer.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Ni Docker ni Podman n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no container yet.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Il n’y a pas encore de conteneur.</translation>
    </message>
    <message>
        <source>%1 is there, but your account may not ask it.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 est là, mais votre compte n’a pas le droit de l’interroger.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The files are on another computer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Les fichiers sont sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Not running: its settings were checked.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Le conteneur ne s’exécute pas&#xa0;: ses paramètres ont été vérifiés.</translation>
    </message>
    <message>
        <source>The container &quot;%1&quot; is not there any more.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>Le conteneur «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>More than one container fits &quot;%1&quot;.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>Plusieurs conteneurs correspondent à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The process has ended meanwhile.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Le processus s’est terminé entre-temps.</translation>
    </message>
    <message>
        <source>Some data of this process can only be read by the administrator.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Certaines données de ce processus ne peuvent être lues que par l’administrateur.</translation>
    </message>
    <message>
        <source>There is no &quot;%3&quot; at this place.</source>
        <extracomment>Title of a notice; %1 is a path, %3 the first name in it that is missing</extracomment>
        <translation>Il n’y a pas de «&#xa0;%3&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>%1 has the last word.</source>
        <extracomment>Title of a notice; %1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>%1 a le dernier mot.</translation>
    </message>
    <message>
        <source>The server decides; local permissions are a hint.</source>
        <extracomment>Title of a notice; %1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>Le serveur décide&#x202f;; les droits d’accès locaux sont un indice.</translation>
    </message>
    <message>
        <source>This snapshot is damaged. Nothing was loaded.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Cet instantané est endommagé. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>%1 would refuse these settings.</source>
        <extracomment>Title of a notice; %1 is an engine: docker, compose, podman</extracomment>
        <translation>%1 refuserait ces paramètres.</translation>
    </message>
    <message>
        <source>This file is in no format that is known here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Ce fichier n’est dans aucun format connu ici.</translation>
    </message>
    <message>
        <source>There is no command in it that starts a container.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Aucune commande qui démarre un conteneur n’y figure.</translation>
    </message>
    <message>
        <source>The container could not be made.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Le conteneur n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Administrator rights cannot be asked for here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Les droits d’administrateur ne peuvent pas être demandés ici.</translation>
    </message>
    <message>
        <source>Administrator rights were refused.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Les droits d’administrateur ont été refusés.</translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Le mot de passe n’a pas été fourni.</translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>La vérification a été abandonnée.</translation>
    </message>
    <message>
        <source>All file checks pass.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Toutes les vérifications de fichiers réussissent.</translation>
    </message>
    <message>
        <source>The test says something else than the calculation.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>L’essai dit autre chose que le calcul.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>A pasted command, a Compose file or a snapshot of another computer can be checked all the same.</source>
        <translation>Une commande collée, un fichier Compose ou un instantané d’un autre ordinateur peuvent être vérifiés tout de même.</translation>
    </message>
    <message>
        <source>Start one, or check the command or the Compose file that will make it.</source>
        <translation>Démarrez-en un, ou vérifiez la commande ou le fichier Compose qui le créera.</translation>
    </message>
    <message>
        <source>The engine at %1 works on another computer or in a virtual machine. Collect the data there, and open the snapshot here.</source>
        <extracomment>%1 is the address of an engine: ssh://ana@server</extracomment>
        <translation>Le moteur à l’adresse %1 fonctionne sur un autre ordinateur ou dans une machine virtuelle. Recueillez les données là-bas, et ouvrez l’instantané ici.</translation>
    </message>
    <message>
        <source>The real user may differ if the start script of the container changes it.</source>
        <translation>L’utilisateur réel peut être différent si le script de démarrage du conteneur le change.</translation>
    </message>
    <message>
        <source>It may have been removed or made anew. Choose it again.</source>
        <translation>Il a peut-être été supprimé ou recréé. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Choose one of them: %2</source>
        <extracomment>%2 is a list of containers</extracomment>
        <translation>Choisissez l’un d’eux&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was read before is shown no longer. Choose the process again.</source>
        <translation>Ce qui a été lu auparavant n’est plus affiché. Choisissez à nouveau le processus.</translation>
    </message>
    <message>
        <source>With administrator rights they are read once; nothing is changed.</source>
        <translation>Avec les droits d’administrateur, elles sont lues une fois&#x202f;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Of this path only the beginning %2 exists for this process.</source>
        <extracomment>%2 is the longest beginning of a path that exists</extracomment>
        <translation>De ce chemin, seul le début %2 existe pour ce processus.</translation>
    </message>
    <message>
        <source>Owner and permissions allow it, but the rules of %1 could not be read.</source>
        <extracomment>%1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>Le propriétaire et les droits d’accès l’autorisent, mais les règles du module %1 n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>A file system of the type %1 asks its server, which may know other users than this computer.</source>
        <extracomment>%1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>Un système de fichiers de type %1 interroge son serveur, qui peut connaître d’autres utilisateurs que cet ordinateur.</translation>
    </message>
    <message>
        <source>The fault is at %2.</source>
        <extracomment>%2 is a place in a file: line 3, column 14; or a field: $.facts.inodes[3]</extracomment>
        <translation>Emplacement du défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The container would not be made. These are the words of %1:</source>
        <extracomment>%1 is an engine, in front of its own words, which stand in a box below</extracomment>
        <translation>Le conteneur ne serait pas créé. Voici le message de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Known are Compose, Quadlet, Kubernetes, devcontainer, OCI and the output of docker inspect.</source>
        <translation>Sont connus Compose, Quadlet, Kubernetes, devcontainer, OCI et la sortie de docker inspect.</translation>
    </message>
    <message>
        <source>Commands of docker, podman and nerdctl are understood: run, create, compose up.</source>
        <translation>Les commandes de docker, podman et nerdctl sont comprises&#xa0;: run, create, compose up.</translation>
    </message>
    <message>
        <source>The engine failed before any program ran. The command or the Compose file tells which mount it was.</source>
        <translation>Le moteur a échoué avant tout démarrage de programme. La commande ou le fichier Compose indique de quel montage il s’agissait.</translation>
    </message>
    <message>
        <source>A snapshot that the administrator saves can be opened here instead.</source>
        <translation>Vous pouvez aussi ouvrir ici un instantané enregistré par l’administrateur.</translation>
    </message>
    <message>
        <source>The check goes on with what your account may read.</source>
        <translation>La vérification continue avec ce que votre compte a le droit de lire.</translation>
    </message>
    <message>
        <source>Not checked: rules of the program itself, a full disk, quotas.</source>
        <translation>Non vérifiés&#xa0;: les règles propres au programme, un disque plein, les quotas.</translation>
    </message>
    <message>
        <source>That is a fault of this program. Please save a snapshot, and send it with a report.</source>
        <translation>C’est un défaut de ce programme. Veuillez enregistrer un instantané et l’envoyer avec un rapport.</translation>
    </message>
    <message>
        <source>Your account %1 owns it, and the owner has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>Votre compte %1 en est le propriétaire, et le propriétaire y a %2.</translation>
    </message>
    <message>
        <source>Your account %1 is in its group, and the group has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>Votre compte %1 est dans son groupe, et le groupe y a %2.</translation>
    </message>
    <message>
        <source>Your account %1 with the groups %2 is in the class others, which has %3 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 its groups: 1000, 27; %3 rights: ---</extracomment>
        <translation>Votre compte %1, avec les groupes %2, est dans la classe autres, qui y a %3.</translation>
    </message>
    <message>
        <source>The way to the socket leads through this folder, which needs x.</source>
        <translation>Le chemin vers le socket passe par ce dossier, qui exige x.</translation>
    </message>
    <message>
        <source>Asking the engine needs w for this socket.</source>
        <translation>Interroger le moteur exige w pour ce socket.</translation>
    </message>
    <message>
        <source>Joining the group %1 would also work, but it equals root on this computer.</source>
        <extracomment>A warning; %1 is a group with its number: 998 (docker)</extracomment>
        <translation>Rejoindre le groupe %1 fonctionnerait aussi, mais équivaut à root sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A seccomp filter of the process may also refuse a system call.</source>
        <translation>Un filtre seccomp du processus peut aussi refuser un appel système.</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <extracomment>Button: opens the page where a docker command can be pasted</extracomment>
        <translation>Coller une commande</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <extracomment>Button: opens the page for Compose files</extracomment>
        <translation>Ouvrir un fichier Compose</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Button: opens the page where a snapshot can be opened</extracomment>
        <translation>Ouvrir un instantané</translation>
    </message>
    <message>
        <source>Choose a container</source>
        <extracomment>Button: opens the list of containers</extracomment>
        <translation>Choisir un conteneur</translation>
    </message>
    <message>
        <source>Paste the error message</source>
        <extracomment>Button: opens the page where an error message can be pasted</extracomment>
        <translation>Coller le message d’erreur</translation>
    </message>
    <message>
        <source>Read with administrator rights</source>
        <extracomment>Button: asks for the password of the administrator, then reads what is missing</extracomment>
        <translation>Lire avec les droits d’administrateur</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: repeats the check</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Confirm with a harmless test</source>
        <extracomment>Button: asks the kernel without changing anything</extracomment>
        <translation>Confirmer par un essai sans risque</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>passed</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>réussie</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>refuse</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>The result of one check that comes behind the one that decides; a cell of a table</extracomment>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>The result of one check that is about somebody or something else; a cell of a table</extracomment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The result of one check, a fact for it is missing; a cell of a table</extracomment>
        <translation>indéterminée</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>in the namespace around the container UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>dans l’espace de noms qui entoure le conteneur UID %1, GID %2</translation>
    </message>
    <message>
        <source>through the idmapped mount UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>à travers le montage idmapped UID %1, GID %2</translation>
    </message>
    <message>
        <source>on disk UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>sur le disque UID %1, GID %2</translation>
    </message>
    <message>
        <source>on the host UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>sur l’hôte UID %1, GID %2</translation>
    </message>
    <message>
        <source>the owner is UID %1 in the container, on the host %2</source>
        <extracomment>%1 is a user id in the container, %2 a sum (100000 + 1000 - 1 = 100999)</extracomment>
        <translation>le propriétaire est l’UID %1 dans le conteneur, sur l’hôte %2</translation>
    </message>
    <message>
        <source>%1: UID %2 in containers of %3</source>
        <extracomment>%1 is a sum (100999 = 100000 + 1000 - 1), %2 a user id, %3 the name of a user</extracomment>
        <translation>%1&#xa0;: UID %2 dans les conteneurs du compte %3</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <extracomment>%1 is a path, %2 a whole sentence about it</extracomment>
        <translation>à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>empty</source>
        <extracomment>What a screen reader says in a table cell that has nothing in it</extracomment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Say whether a process may do something to a file, and why.</source>
        <translation>Dire si un processus a le droit de faire quelque chose à un fichier, et pourquoi.</translation>
    </message>
    <message>
        <source>Say what an error message means, and check what it is about.</source>
        <translation>Dire ce que signifie un message d’erreur, et vérifier ce dont il parle.</translation>
    </message>
    <message>
        <source>Answer questions in JSON, one on each line of the input.</source>
        <translation>Répondre à des questions en JSON, une par ligne de l’entrée.</translation>
    </message>
    <message>
        <source>Say what would make it work, the least harmful first, with the way back.</source>
        <translation>Dire ce qui permettrait d’y arriver, le moins dommageable d’abord, avec le retour arrière.</translation>
    </message>
    <message>
        <source>List the containers of every engine on this computer.</source>
        <translation>Lister les conteneurs de tous les moteurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>Say what a command line or a file means for file access.</source>
        <translation>Dire ce qu’une ligne de commande ou un fichier signifie pour l’accès aux fichiers.</translation>
    </message>
    <message>
        <source>Save the facts for a check on another computer.</source>
        <translation>Enregistrer les données pour une vérification sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Explain a result code such as ML-D004, or a mask such as a80425fb.</source>
        <translation>Expliquer un code de résultat tel que ML-D004, ou un masque tel que a80425fb.</translation>
    </message>
    <message>
        <source>Bind a directory to a second place, with other owners there.</source>
        <translation>Lier un répertoire à un second emplacement, avec d’autres propriétaires à cet endroit.</translation>
    </message>
    <message>
        <source>Show this help or that of a command; show the version.</source>
        <translation>Afficher cette aide ou celle d’une commande&#x202f;; afficher la version.</translation>
    </message>
    <message>
        <source>a container of any engine, by name or id</source>
        <translation>un conteneur de n’importe quel moteur, par nom ou identifiant</translation>
    </message>
    <message>
        <source>a running process, with its own root and mounts</source>
        <translation>un processus en cours d’exécution, avec sa racine et ses montages</translation>
    </message>
    <message>
        <source>a container that does not run yet; nothing is started</source>
        <translation>un conteneur qui ne s’exécute pas encore&#x202f;; rien n’est démarré</translation>
    </message>
    <message>
        <source>a service of a Compose file, before it runs; several files are one project</source>
        <translation>un service d’un fichier Compose, avant son exécution&#x202f;; plusieurs fichiers forment un projet</translation>
    </message>
    <message>
        <source>a Quadlet unit (.container)</source>
        <translation>une unité Quadlet (.container)</translation>
    </message>
    <message>
        <source>a Kubernetes manifest; --container chooses</source>
        <translation>un manifeste Kubernetes&#x202f;; --container choisit</translation>
    </message>
    <message>
        <source>a devcontainer.json</source>
        <translation>un devcontainer.json</translation>
    </message>
    <message>
        <source>the config.json of an OCI bundle</source>
        <translation>le config.json d’un ensemble (bundle) OCI</translation>
    </message>
    <message>
        <source>any of these, told by name and content, and other kinds of file</source>
        <translation>l’un de ceux-ci, reconnu à son nom et à son contenu, et d’autres types de fichiers</translation>
    </message>
    <message>
        <source>with any of these: another user in the same place, in numbers of the container</source>
        <translation>avec l’un de ceux-ci&#xa0;: un autre utilisateur au même endroit, en numéros du conteneur</translation>
    </message>
    <message>
        <source>these ids on this computer; without GID the groups of the account, or the group with the same number</source>
        <translation>ces identifiants sur cet ordinateur&#x202f;; sans GID, les groupes du compte, ou le groupe du même numéro</translation>
    </message>
    <message>
        <source>with --as: capabilities by name or as hexadecimal number; without it all for UID 0 and none for others</source>
        <translation>avec --as&#xa0;: capacités par nom ou en nombre hexadécimal&#x202f;; sans cette option, toutes pour l’UID 0 et aucune pour les autres</translation>
    </message>
    <message>
        <source>facts saved earlier or on another computer</source>
        <translation>données enregistrées plus tôt ou sur un autre ordinateur</translation>
    </message>
    <message>
        <source>what is to be done; the list is below</source>
        <translation>ce qui est à faire&#x202f;; la liste est ci-dessous</translation>
    </message>
    <message>
        <source>the new mode of chmod, octal</source>
        <translation>le nouveau mode de chmod, en octal</translation>
    </message>
    <message>
        <source>the new owner and group of chown, in numbers of the subject</source>
        <translation>le nouveau propriétaire et le nouveau groupe de chown, en numéros du sujet</translation>
    </message>
    <message>
        <source>the attribute of setxattr</source>
        <translation>l’attribut de setxattr</translation>
    </message>
    <message>
        <source>chown and stat: the link itself</source>
        <translation>chown et stat&#xa0;: le lien lui-même</translation>
    </message>
    <message>
        <source>where a relative path starts, as the subject would write it</source>
        <translation>où commence un chemin relatif, tel que le sujet l’écrirait</translation>
    </message>
    <message>
        <source>answer in JSON, the same in every language</source>
        <translation>répondre en JSON, identique dans toutes les langues</translation>
    </message>
    <message>
        <source>save the facts that were used</source>
        <translation>enregistrer les données utilisées</translation>
    </message>
    <message>
        <source>also ask the kernel, with the identity of the process; opens nothing for writing, creates and changes nothing</source>
        <translation>interroger aussi le noyau, avec l’identité du processus&#x202f;; n’ouvre rien en écriture, ne crée et ne modifie rien</translation>
    </message>
    <message>
        <source>lines of a log in English, Spanish, Portuguese, French or Polish, in place of the question; - reads the input; without SUBJECT the container that it fits is looked for</source>
        <translation>lignes d’un journal en anglais, espagnol, portugais, français ou polonais, à la place de la question&#x202f;; - lit l’entrée&#x202f;; sans SUBJECT, le conteneur qui correspond est recherché</translation>
    </message>
    <message>
        <source>read requests from the input, one JSON object on each line</source>
        <translation>lire des requêtes sur l’entrée, un objet JSON par ligne</translation>
    </message>
    <message>
        <source>en, es, fr, pl or pt</source>
        <translation>en, es, fr, pl ou pt</translation>
    </message>
    <message>
        <source>what is to be done, as for mountlens check</source>
        <translation>ce qui est à faire, comme pour mountlens check</translation>
    </message>
    <message>
        <source>print fix N as a shell script, to be read and run; it stops where a file is no longer as it was seen, and can be run twice. It first keeps what was before, as getfacl -n shows it, in ~/mountlens-before.acl or the file that MOUNTLENS_SAVE names</source>
        <translation>afficher la correction N sous forme de script shell, à lire et à exécuter&#x202f;; il s’arrête là où un fichier n’est plus tel qu’il a été vu, et peut être exécuté deux fois. Il conserve d’abord l’état antérieur, tel que l’affiche getfacl -n, dans ~/mountlens-before.acl ou dans le fichier que nomme MOUNTLENS_SAVE</translation>
    </message>
    <message>
        <source>print the script that takes fix N back; get it before N is run</source>
        <translation>afficher le script qui défait la correction N&#x202f;; à obtenir avant d’exécuter N</translation>
    </message>
    <message>
        <source>ask only this engine, for example unix:///run/docker.sock</source>
        <translation>n’interroger que ce moteur, par exemple unix:///run/docker.sock</translation>
    </message>
    <message>
        <source>a command line such as docker run, in place of a file</source>
        <translation>une ligne de commande telle que docker run, à la place d’un fichier</translation>
    </message>
    <message>
        <source>what the file is, where it cannot be told</source>
        <translation>le type du fichier, s’il ne peut pas être reconnu</translation>
    </message>
    <message>
        <source>where the facts go; only its owner may read the file; -: standard output</source>
        <translation>où vont les données&#x202f;; seul son propriétaire a le droit de lire le fichier&#x202f;; -&#xa0;: sortie standard</translation>
    </message>
    <message>
        <source>the question that the facts are for, as for mountlens check; the facts for all other operations on its paths come along</source>
        <translation>la question à laquelle servent les données, comme pour mountlens check&#x202f;; les données de toutes les autres opérations sur ses chemins y sont jointes</translation>
    </message>
    <message>
        <source>replace names of files, users and the computer</source>
        <translation>remplacer les noms des fichiers, des utilisateurs et de l’ordinateur</translation>
    </message>
    <message>
        <source>ids in the file system, the ids they have in the mount, and how many; u: users, g: groups, b: or nothing: both; may be given again. As in X-mount.idmap of mount(8); ids without a map belong to nobody</source>
        <translation>les identifiants dans le système de fichiers, ceux qu’ils ont dans le montage, et combien&#x202f;; u: pour les utilisateurs, g: pour les groupes, b: ou rien pour les deux&#x202f;; peut être répété. Comme dans X-mount.idmap de mount(8)&#x202f;; les identifiants sans mappage appartiennent à nobody</translation>
    </message>
    <message>
        <source>nothing can be written through the mount</source>
        <translation>rien ne peut être écrit à travers le montage</translation>
    </message>
    <message>
        <source>with the mounts below SOURCE, all of them mapped</source>
        <translation>avec les montages sous SOURCE, tous mappés</translation>
    </message>
    <message>
        <source>try whether kernel and file system take it; mount nothing</source>
        <translation>vérifier si le noyau et le système de fichiers l’acceptent&#x202f;; ne rien monter</translation>
    </message>
    <message>
        <source>only show what mounts it at each start of the computer</source>
        <translation>afficher seulement ce qui le monte à chaque démarrage de l’ordinateur</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why may a process in a container not do that to this file?</source>
        <translation>Pourquoi est-il interdit à un processus dans un conteneur de faire cela à ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Code de retour&#xa0;:</translation>
    </message>
    <message>
        <source>0 allowed, 1 denied, 2 undetermined, 3 the call is wrong, 4 something else went wrong</source>
        <translation>0 autorisé, 1 refusé, 2 indéterminé, 3 appel incorrect, 4 autre échec</translation>
    </message>
    <message>
        <source>SUBJECT is one of:</source>
        <translation>SUBJECT prend l’une des formes suivantes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>OP is one of (rename and link take PATH2):</source>
        <translation>OP est l’une des opérations suivantes (rename et link prennent PATH2)&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is changed. Fixes are tried on paper: the same check, with the changed facts, has to allow the operation.</source>
        <translation>Rien n’est modifié. Les corrections sont essayées en simulation&#xa0;: la même vérification, avec les données modifiées, doit autoriser l’opération.</translation>
    </message>
    <message>
        <source>as that of check: 0 allowed, so there is nothing to mend, 1 denied, 2 undetermined. With a script: 0 it was printed, 4 there is none</source>
        <translation>comme celui de check&#xa0;: 0 autorisé, donc rien à corriger, 1 refusé, 2 indéterminé. Avec un script&#xa0;: 0 il a été affiché, 4 il n’y en a pas</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>il n’y a pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>il n’y a pas d’option %1 ici</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>%1 exige une valeur</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <extracomment>%1 is an option (--json)</extracomment>
        <translation>%1 n’accepte pas de valeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the languages en, es, fr, pl, pt</source>
        <extracomment>%1 is a word from the command line; en, es... are codes of languages</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les langues en, es, fr, pl, pt</translation>
    </message>
    <message>
        <source>whose access? one of --container, --pid, --as, --snapshot, --command or a configuration file is needed</source>
        <extracomment>--container, --pid, --as, --snapshot, --command are options</extracomment>
        <translation>l’accès de qui&#x202f;? il faut --container, --pid, --as, --snapshot, --command ou un fichier de configuration</translation>
    </message>
    <message>
        <source>%1 chooses one container of a file (--compose...) and is given once</source>
        <extracomment>%1 is an option; --compose is another</extracomment>
        <translation>%1 choisit un seul conteneur d’un fichier (--compose...) et ne s’indique qu’une fois</translation>
    </message>
    <message>
        <source>there is no file format &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>il n’y a pas de format de fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>what is to be read? a file or --command with a command line is needed</source>
        <extracomment>--command is an option</extracomment>
        <translation>que faut-il lire&#x202f;? il faut un fichier, ou --command avec une ligne de commande</translation>
    </message>
    <message>
        <source>only one container, process or user can be asked about</source>
        <translation>la question ne peut porter que sur un seul conteneur, processus ou utilisateur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un PID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user that exists here in the form UID, UID:GID or UID:GID,GID</source>
        <extracomment>%1 is a word from the command line; UID:GID,GID is a form to fill in</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un utilisateur qui existe ici, sous la forme UID, UID:GID ou UID:GID,GID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a list of capabilities nor a hexadecimal number</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni une liste de capacités ni un nombre hexadécimal</translation>
    </message>
    <message>
        <source>%1 works only with a process or a container (--pid, --container...)</source>
        <extracomment>%1 is an option; --pid and --container are others</extracomment>
        <translation>%1 ne fonctionne qu’avec un processus ou un conteneur (--pid, --container...)</translation>
    </message>
    <message>
        <source>%1 works only together with --as</source>
        <extracomment>%1 is an option; --as is another</extracomment>
        <translation>%1 ne fonctionne qu’avec --as</translation>
    </message>
    <message>
        <source>--confirm asks as the process itself, so it cannot be used with %1</source>
        <extracomment>%1 is an option; --confirm is another</extracomment>
        <translation>--confirm pose la question avec l’identité du processus lui-même&#x202f;; cette option ne peut donc pas être utilisée avec %1</translation>
    </message>
    <message>
        <source>--batch takes its questions from the input and goes with no other option</source>
        <extracomment>--batch is an option</extracomment>
        <translation>--batch prend ses questions sur l’entrée et ne se combine avec aucune autre option</translation>
    </message>
    <message>
        <source>--error takes its question from the text and does not go with %1</source>
        <extracomment>%1 is an option or a word from the command line; --error is an option</extracomment>
        <translation>--error prend sa question dans le texte et ne se combine pas avec %1</translation>
    </message>
    <message>
        <source>which operation? --op is missing, for example --op read or --op write</source>
        <extracomment>--op is an option, read and write are values for it</extracomment>
        <translation>quelle opération&#x202f;? il manque --op, par exemple --op read ou --op write</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the operations: %2</source>
        <extracomment>%1 is a word from the command line, %2 a list of words</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les opérations&#xa0;: %2</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>il manque un chemin</translation>
    </message>
    <message>
        <source>rename and link need a second path</source>
        <translation>rename et link exigent un second chemin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no octal mode such as 0755</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mode octal tel que 0755</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a user or group</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’utilisateur ou de groupe</translation>
    </message>
    <message>
        <source>setxattr needs --name, for example user.comment</source>
        <extracomment>--name is an option, user.comment a value for it</extracomment>
        <translation>setxattr exige --name, par exemple user.comment</translation>
    </message>
    <message>
        <source>where to? -o FILE is missing</source>
        <extracomment>-o FILE is an option with its value</extracomment>
        <translation>vers où&#x202f;? il manque -o FILE</translation>
    </message>
    <message>
        <source>which code? it looks like ML-D004 and stands in the first line of a result</source>
        <extracomment>ML-D004 is a result code</extracomment>
        <translation>quel code&#x202f;? il ressemble à ML-D004 et se trouve dans la première ligne d’un résultat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a fix; they are counted from 1</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de correction&#x202f;; elles sont comptées à partir de 1</translation>
    </message>
    <message>
        <source>there is no result code &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>il n’y a pas de code de résultat «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>what is to be mounted, and where? SOURCE and TARGET are needed</source>
        <translation>que faut-il monter, et où&#x202f;? il faut SOURCE et TARGET</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither systemd nor fstab</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni systemd ni fstab</translation>
    </message>
    <message>
        <source>which ids become which? --map is missing, for example --map b:0:1000:1</source>
        <extracomment>--map and what follows it is an option with its value</extracomment>
        <translation>quels identifiants deviennent lesquels&#x202f;? il manque --map, par exemple --map b:0:1000:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no map in the form [u:|g:|b:]ID-IN-FILE-SYSTEM:ID-IN-MOUNT:COUNT</source>
        <extracomment>%1 is a word from the command line; the rest is a form to fill in</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mappage de la forme [u:|g:|b:]ID-SYSTÈME-DE-FICHIERS:ID-MONTAGE:NOMBRE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps no ids</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:0)</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne mappe aucun identifiant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes beyond 4294967294, the last id there is</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>«&#xa0;%1&#xa0;» dépasse 4294967294, le dernier identifiant qui existe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; overlaps with a map before it; every id has one map at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>«&#xa0;%1&#xa0;» chevauche un mappage qui le précède&#x202f;; chaque identifiant a au plus un mappage</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many: a kind of id has 340 maps at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>«&#xa0;%1&#xa0;» est de trop&#xa0;: un type d’identifiant a au plus 340 mappages</translation>
    </message>
    <message>
        <source>no user is mapped, and the kernel wants maps of users and of groups; u:0:0:4294967295 keeps all users as they are, b: maps both alike</source>
        <extracomment>the words with u: and b: are values of the option --map</extracomment>
        <translation>aucun utilisateur n’est mappé, et le noyau veut des mappages d’utilisateurs et de groupes&#x202f;; u:0:0:4294967295 laisse tous les utilisateurs tels quels, b: mappe les deux de la même façon</translation>
    </message>
    <message>
        <source>no group is mapped, and the kernel wants maps of users and of groups; g:0:0:4294967295 keeps all groups as they are, b: maps both alike</source>
        <extracomment>the words with g: and b: are values of the option --map</extracomment>
        <translation>aucun groupe n’est mappé, et le noyau veut des mappages d’utilisateurs et de groupes&#x202f;; g:0:0:4294967295 laisse tous les groupes tels quels, b: mappe les deux de la même façon</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>la réponse n’a pas pu être écrite</translation>
    </message>
    <message numerus="yes">
        <source>a file system on the way does not answer (%n s waited)</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>un système de fichiers sur le chemin ne répond pas (%n s d’attente)</numerusform>
            <numerusform>un système de fichiers sur le chemin ne répond pas (%n s d’attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>try: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>essayez&#xa0;: %1</translation>
    </message>
    <message>
        <source>run by pkexec, it writes no file; the facts go to the output: %1</source>
        <extracomment>%1 is a word of the command line (&quot;-o -&quot;); pkexec is a program that lends root&apos;s rights</extracomment>
        <translation>lancé par pkexec, il n’écrit aucun fichier&#x202f;; les données vont vers la sortie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>an id without mapping here</source>
        <translation>un identifiant non mappé ici</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>fichier ordinaire</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>lien symbolique</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>périphérique caractère</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>périphérique bloc</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>tube nommé</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <extracomment>The answer to a check: the operation may be done. One word, a heading or a table cell</extracomment>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Denied</source>
        <extracomment>The answer to a check: the operation fails. One word, a heading or a table cell</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <extracomment>The answer to a check: a fact is missing. One word, a heading or a table cell</extracomment>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>UID %1 may not enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit d’entrer dans le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de lister le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de lire «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit d’écrire dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit d’ajouter à la fin de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de tronquer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit d’exécuter «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de créer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit d’ouvrir ou de créer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de créer le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de créer le lien symbolique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de créer le tube nommé «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de créer le socket «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de créer le nœud de périphérique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de supprimer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de supprimer le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de renommer ou de déplacer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de donner un second nom à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de changer le mode de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de changer le propriétaire ou le groupe de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de changer les dates de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de définir un attribut étendu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de se connecter à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may not look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de consulter les attributs de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit d’entrer dans le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de lister le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de lire «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit d’écrire dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit d’ajouter à la fin de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de tronquer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit d’exécuter «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de créer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit d’ouvrir ou de créer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de créer le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de créer le lien symbolique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de créer le tube nommé «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de créer le socket «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de créer le nœud de périphérique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de supprimer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de supprimer le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de renommer ou de déplacer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de donner un second nom à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de changer le mode de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de changer le propriétaire ou le groupe de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de changer les dates de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de définir un attribut étendu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de se connecter à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>UID %1 may look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>L’UID %1 a le droit de consulter les attributs de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the engine cannot make the container</source>
        <translation>Le moteur ne peut pas créer le conteneur</translation>
    </message>
    <message>
        <source>UID %1 may not create or change entries in folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a directory</extracomment>
        <translation>L’UID %1 n’a pas le droit de créer ni de modifier des entrées dans le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 on &quot;%2&quot; fails with %3, whatever the permissions are</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory, %3 an error code (ENOENT)</extracomment>
        <translation>%1 sur «&#xa0;%2&#xa0;» échoue avec %3, quels que soient les droits d’accès</translation>
    </message>
    <message>
        <source>UID %1 may not execute the interpreter &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a program</extracomment>
        <translation>L’UID %1 n’a pas le droit d’exécuter l’interpréteur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2, in the container)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, dans le conteneur)</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (dans le conteneur)</translation>
    </message>
    <message>
        <source>%1 (%2, in the namespace around it)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, dans l’espace de noms qui l’entoure)</translation>
    </message>
    <message>
        <source>%1 (in the namespace around it)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (dans l’espace de noms qui l’entoure)</translation>
    </message>
    <message>
        <source>%1 (%2, on the host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, sur l’hôte)</translation>
    </message>
    <message>
        <source>%1 (on the host)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (sur l’hôte)</translation>
    </message>
    <message>
        <source>%1 (%2, through the idmapped mount)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, à travers le montage idmapped)</translation>
    </message>
    <message>
        <source>%1 (through the idmapped mount)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (à travers le montage idmapped)</translation>
    </message>
    <message>
        <source>%1 (%2, stored on disk)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, enregistré sur le disque)</translation>
    </message>
    <message>
        <source>%1 (stored on disk)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (enregistré sur le disque)</translation>
    </message>
    <message>
        <source>The number %1 has no name in the container; on the host it is %2.</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>Le numéro %1 n’a pas de nom dans le conteneur&#x202f;; sur l’hôte, c’est %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 has no name.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>Le nom «&#xa0;%1&#xa0;» n’existe que dans le conteneur&#x202f;; sur l’hôte, %2 n’a pas de nom.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 is %3.</source>
        <extracomment>%1 is a user name, %2 a user id, %3 another user name</extracomment>
        <translation>Le nom «&#xa0;%1&#xa0;» n’existe que dans le conteneur&#x202f;; sur l’hôte, %2 est %3.</translation>
    </message>
    <message>
        <source>%1 is neither the owner (%2) nor in group %3; &quot;others&quot; has no %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 n’est ni le propriétaire (%2) ni dans le groupe %3&#x202f;; la classe «&#xa0;autres&#xa0;» n’a pas %4.</translation>
    </message>
    <message>
        <source>%1 is not the owner (%2), and neither group %3 nor &quot;others&quot; has %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 n’est pas le propriétaire (%2), et ni le groupe %3 ni la classe «&#xa0;autres&#xa0;» n’ont %4.</translation>
    </message>
    <message>
        <source>upper layer of the overlay</source>
        <extracomment>one of a list of things that were not looked at</extracomment>
        <translation>couche supérieure de l’overlay</translation>
    </message>
    <message>
        <source>calculated from the settings of a container that does not run</source>
        <translation>calculé à partir des paramètres d’un conteneur qui ne s’exécute pas</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message numerus="yes">
        <source>calculated, %n checks known, not evaluated: %1</source>
        <extracomment>%n counts checks, %1 is a list of names (Landlock, seccomp)</extracomment>
        <translation>
            <numerusform>calculé, %n vérification connue, non évalués&#xa0;: %1</numerusform>
            <numerusform>calculé, %n vérifications connues, non évalués&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>calculated, the only check is known</source>
        <translation>calculé, l’unique vérification est connue</translation>
    </message>
    <message numerus="yes">
        <source>calculated, all %n checks known</source>
        <extracomment>%n counts checks and is never 1</extracomment>
        <translation>
            <numerusform>calculé, %n vérification connue</numerusform>
            <numerusform>calculé, les %n vérifications sont toutes connues</numerusform>
        </translation>
    </message>
    <message>
        <source>it succeeds</source>
        <translation>réussite</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <extracomment>%1 is an error code (EACCES)</extracomment>
        <translation>échec avec %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>whether the container may do %1 on &quot;%2&quot; could not be determined</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory</extracomment>
        <translation>Il n’a pas pu être déterminé si le conteneur a le droit d’effectuer %1 sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>whether UID %1 may do %2 on &quot;%3&quot; could not be determined</source>
        <extracomment>%1 is a user id, %2 an operation (read), %3 the name of a file or directory</extracomment>
        <translation>Il n’a pas pu être déterminé si l’UID %1 a le droit d’effectuer %2 sur «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The kernel allows it. A program may still refuse by a rule of its own.</source>
        <translation>Le noyau l’autorise. Un programme peut encore refuser d’après une règle qui lui est propre.</translation>
    </message>
    <message>
        <source>could not be determined, facts are missing</source>
        <translation>n’a pas pu être déterminé, des données manquent</translation>
    </message>
    <message>
        <source>confirmed by a test</source>
        <translation>confirmé par un essai</translation>
    </message>
    <message>
        <source>%1; the test cannot decide this operation</source>
        <extracomment>%1 says how the verdict was found (calculated, all 9 checks known)</extracomment>
        <translation>%1&#x202f;; l’essai ne peut pas trancher pour cette opération</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what could not be read, %2 what would supply it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the default ACL of the folder)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101)</extracomment>
        <translation>%1  %2  (mode limité par l’ACL par défaut du dossier)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the umask %3)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101), %3 a umask (0022)</extracomment>
        <translation>%1  %2  (mode limité par l’umask %3)</translation>
    </message>
    <message>
        <source>The calculation says: %1. The test with the process&apos;s identity says: %2. One of them is wrong, so do not rely on this result. Please report it together with a snapshot.</source>
        <extracomment>%1 is the verdict (denied[ML-D004]), %2 what the test answered (it fails with EACCES)</extracomment>
        <translation>Le calcul dit&#xa0;: %1. L’essai avec l’identité du processus dit&#xa0;: %2. L’un des deux est faux&#x202f;; ne vous fiez donc pas à ce résultat. Veuillez le signaler en joignant un instantané.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today %1</source>
        <extracomment>When a check was made, in a table; %1 is a time of day (14:05)</extracomment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When a check was made, in a table</extracomment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>Why not %1?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 is a command or an option</extracomment>
        <translation>Pourquoi pas %1&#x202f;?</translation>
    </message>
    <message>
        <source>Why not switch %1 or %2 off?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 and %2 are products</extracomment>
        <translation>Pourquoi ne pas désactiver %1 ou %2&#x202f;?</translation>
    </message>
    <message>
        <source>Every account of this computer, and every container that sees these files, could then read, change and delete them. An entry for the one account that needs it does the same without that.</source>
        <translation>Tous les comptes de cet ordinateur, et tous les conteneurs qui voient ces fichiers, pourraient alors les lire, les modifier et les supprimer. Une entrée pour le seul compte qui en a besoin donne le même résultat sans cela.</translation>
    </message>
    <message>
        <source>The container then has every capability, all devices and no profile: whoever breaks into it has the computer. One mount, one group or one capability is enough for one folder.</source>
        <translation>Le conteneur a alors toutes les capacités, tous les périphériques et aucun profil&#xa0;: quiconque s’y introduit a la maîtrise de l’ordinateur. Un seul montage, un seul groupe ou une seule capacité suffit pour un dossier.</translation>
    </message>
    <message>
        <source>It would lift the protection of every program on the computer, for the sake of one folder. Where a label or a profile denies, that one can be changed.</source>
        <translation>Cela lèverait la protection de tous les programmes de l’ordinateur pour un seul dossier. Lorsqu’une étiquette ou un profil refuse, on peut modifier cette étiquette ou ce profil.</translation>
    </message>
    <message>
        <source>In a folder of the system, programs find owners that they do not expect and stop, and nobody can tell afterwards whose the files were. Only the files that were asked about are changed.</source>
        <translation>Dans un dossier du système, des programmes trouvent des propriétaires auxquels ils ne s’attendent pas et s’arrêtent, et personne ne peut dire ensuite à qui étaient les fichiers. Seuls les fichiers de la question sont modifiés.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AccessForm</name>
    <message>
        <source>Which folder or file?</source>
        <extracomment>Heading of a part of a page: folders of a container, a field for a path, what is done to it</extracomment>
        <translation>Quel dossier ou quel fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is mounted in it. Any path inside can be checked.</source>
        <extracomment>In place of a list of mounted folders</extracomment>
        <translation>Rien n’y est monté. N’importe quel chemin à l’intérieur peut être vérifié.</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>C&amp;hemin dans le conteneur</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>Ce &amp;qui ne fonctionne pas</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <comment>verb</comment>
        <extracomment>Button: makes the check</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Mounted folders</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Dossiers montés</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AllHidden</name>
    <message>
        <source>Every fix needs the container made anew</source>
        <extracomment>Said in place of fixes where a check box hides them all</extracomment>
        <translation>Chaque correction exige de recréer le conteneur</translation>
    </message>
    <message>
        <source>They are hidden now.</source>
        <translation>Elles sont masquées pour le moment.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>A button: shows the fixes that a check box hides</extracomment>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AnswerExtra</name>
    <message>
        <source>Paste the message here, all of it:</source>
        <extracomment>Above a text field</extracomment>
        <translation>Collez le message ici, en entier&#xa0;:</translation>
    </message>
    <message>
        <source>Error message</source>
        <extracomment>Name of a text field for screen readers</extracomment>
        <translation>Message d’erreur</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Ouvrir un instantané</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>A button: opens a file dialog</extracomment>
        <translation>&amp;Choisir le fichier…</translation>
    </message>
    <message>
        <source>The other person runs this command there:</source>
        <extracomment>Above a command line that is to be run on another computer</extracomment>
        <translation>L’autre personne exécute cette commande là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the &amp;letter:</source>
        <extracomment>Before a list of languages: the one of the person who gets a letter</extracomment>
        <translation>&amp;Langue de la lettre&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the le&amp;tter</source>
        <extracomment>A button: puts the letter into the clipboard</extracomment>
        <translation>Copier la le&amp;ttre</translation>
    </message>
    <message>
        <source>Letter to the other person</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Lettre à l’autre personne</translation>
    </message>
    <message>
        <source>&amp;Paste the command that starts it</source>
        <extracomment>A button: opens the page for a command line such as docker run</extracomment>
        <translation>Coller la co&amp;mmande qui le démarre</translation>
    </message>
    <message>
        <source>&amp;Open the Compose file that describes it</source>
        <extracomment>A button: opens the page for a Compose file</extracomment>
        <translation>&amp;Ouvrir le fichier Compose qui le décrit</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Banners</name>
    <message>
        <source>Snapshot of %1, %2 (taken today)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time</extracomment>
        <translation>Instantané pris sur %1, %2 (aujourd’hui)</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %1, %2 (%n day(s) old)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time, %n counts days</extracomment>
        <translation>
            <numerusform>Instantané pris sur %1, %2 (vieux de %n jour)</numerusform>
            <numerusform>Instantané pris sur %1, %2 (vieux de %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>The last question has no answer. The one before is shown.</source>
        <translation>La dernière question n’a pas de réponse. La précédente est affichée.</translation>
    </message>
    <message>
        <source>You can examine and simulate. Running fixes and tests are off.</source>
        <translation>Vous pouvez examiner et simuler. L’exécution de corrections et les essais sont désactivés.</translation>
    </message>
    <message>
        <source>The engine cannot make this container.</source>
        <translation>Le moteur ne peut pas créer ce conteneur.</translation>
    </message>
    <message>
        <source>Nothing inside could be judged: there is no process that could try.</source>
        <translation>Rien n’a pu être évalué à l’intérieur&#xa0;: il n’y a pas de processus qui pourrait essayer.</translation>
    </message>
    <message>
        <source>The engine fails before the start, at the mount on %1.</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Le moteur échoue avant le démarrage, au montage sur %1.</translation>
    </message>
    <message>
        <source>The path below is the engine&apos;s own on the host.</source>
        <translation>Le chemin ci-dessous est celui du moteur lui-même sur l’hôte.</translation>
    </message>
    <message>
        <source>The container does not run. Its settings are judged.</source>
        <translation>Le conteneur ne s’exécute pas. Ce sont ses paramètres qui sont évalués.</translation>
    </message>
    <message>
        <source>Another user may come out of its start script.</source>
        <translation>Son script de démarrage peut aboutir à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The calculation and the test contradict each other.</source>
        <translation>Le calcul et l’essai se contredisent.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <extracomment>Button: puts the finding into the clipboard as text, to report a contradiction</extracomment>
        <translation>Copier pour un rapport</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Breadcrumbs</name>
    <message>
        <source>Steps of the guided check</source>
        <extracomment>Name of the list of steps for screen readers</extracomment>
        <translation>Étapes de la vérification guidée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <comment>stop waiting</comment>
        <extracomment>Button beside work that takes long: stops waiting for it</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CapabilityModel</name>
    <message>
        <source>passes over all rights, but for running what nobody may run</source>
        <translation>contourne tous les droits, sauf pour exécuter ce que personne n’a le droit d’exécuter</translation>
    </message>
    <message>
        <source>reads every file and enters every directory</source>
        <translation>lit tous les fichiers et entre dans tous les répertoires</translation>
    </message>
    <message>
        <source>counts as the owner where only the owner may change something</source>
        <translation>compte comme le propriétaire là où seul le propriétaire a le droit de modifier quelque chose</translation>
    </message>
    <message>
        <source>gives files to other users and groups</source>
        <translation>donne des fichiers à d’autres utilisateurs et groupes</translation>
    </message>
    <message>
        <source>mounts, and much else that an administrator may do</source>
        <translation>monte des systèmes de fichiers, et fait bien d’autres choses réservées à un administrateur</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ChartView</name>
    <message>
        <source>Identity chain</source>
        <extracomment>Name of the drawing of the numbers that a user has in a container, on the host, on disk</extracomment>
        <translation>Chaîne d’identité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a drawing (&quot;Identity chain&quot;), %2 a sentence on the part in focus</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CheckModel</name>
    <message>
        <source>Result</source>
        <extracomment>Column header: what one check of the kernel came to</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decides</source>
        <extracomment>Column header: marks the one check that decides the whole question</extracomment>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>Column header: the name in the path that a check is about</extracomment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun</comment>
        <extracomment>Column header: what one check of the kernel looks at</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What the kernel sees</source>
        <extracomment>Column header: what the kernel sees there, and what that means</extracomment>
        <translation>Ce que le noyau voit</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>Mark of the one check that decides the whole question; a cell of a table</extracomment>
        <translation>décide</translation>
    </message>
    <message>
        <source>The kernel does not come to this check.</source>
        <translation>Le noyau n’arrive pas jusqu’à cette vérification.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CodeDialog</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>Title of a window; %1 is a code (ML-D004)</extracomment>
        <translation>Explication de %1</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Ce code n’est pas connu.</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Comment cela se produit</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Ce qui aide d’habitude</translation>
    </message>
    <message>
        <source>What is often misunderstood</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Ce qui est souvent mal compris</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CommandBox</name>
    <message>
        <source>Copied</source>
        <comment>participle, button</comment>
        <extracomment>On the copy button for two seconds after it was pressed: the command is in the clipboard</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button beside a command line: puts it into the clipboard</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the copy button for screen readers; %1 is the command line</extracomment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CommandPage</name>
    <message>
        <source>A command</source>
        <extracomment>Title of a page</extracomment>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>See what the settings of a container would allow, before it runs.</source>
        <extracomment>Below the title of a page where a docker command can be pasted</extracomment>
        <translation>Voyez ce que permettraient les paramètres d’un conteneur, avant son exécution.</translation>
    </message>
    <message>
        <source>Paste the &amp;command here</source>
        <extracomment>Label of a field into which a docker or podman command is pasted</extracomment>
        <translation>Collez la &amp;commande ici</translation>
    </message>
    <message>
        <source>It is only read, never run. A prompt, sudo and several lines are fine.</source>
        <extracomment>Below a field with a command</extracomment>
        <translation>Elle est seulement lue, jamais exécutée. Une invite, sudo et plusieurs lignes ne posent pas de problème.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <comment>verb, button</comment>
        <extracomment>Button: reads the command in the field</extracomment>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list: which of several containers that one text starts</extracomment>
        <translation>C&amp;onteneur</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Name of a list, for screen readers</extracomment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Reading the command…</source>
        <extracomment>Shown while a command is read and that takes long</extracomment>
        <translation>Lecture de la commande…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CompareView</name>
    <message>
        <source>Cop&amp;y as text</source>
        <extracomment>Button: the whole comparison as text</extracomment>
        <translation>Copier sous forme de &amp;texte</translation>
    </message>
    <message>
        <source>En&amp;d the comparison</source>
        <extracomment>Button: the comparison is no longer shown</extracomment>
        <translation>Ter&amp;miner la comparaison</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The two were made for different questions: only what both looked at is compared.</source>
        <translation>Les deux ont été créés pour des questions différentes&#xa0;: seul ce que les deux ont examiné est comparé.</translation>
    </message>
    <message>
        <source>Names were taken out of at least one of them. The same place may have different names, and is not compared then.</source>
        <translation>Des noms ont été retirés d’au moins l’un d’eux. Le même endroit peut porter des noms différents, et n’est alors pas comparé.</translation>
    </message>
    <message>
        <source>No differences in what both looked at.</source>
        <translation>Aucune différence dans ce que les deux ont examiné.</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <extracomment>Below a table of differences; %n counts those that are not in it</extracomment>
        <translation>
            <numerusform>%n autre différence</numerusform>
            <numerusform>%n autres différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComparisonModel</name>
    <message>
        <source>What is different</source>
        <extracomment>Heading of a column: what is different between two snapshots</extracomment>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <extracomment>Heading of a column: values of the earlier snapshot</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <extracomment>Heading of a column: values of the later snapshot</extracomment>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposeModel</name>
    <message>
        <source>shared</source>
        <extracomment>After a mount in a table: other services mount the same folder</extracomment>
        <translation>partagé</translation>
    </message>
    <message>
        <source>%1, by the image</source>
        <extracomment>User of a service, in a table; %1 is its number, perhaps with a name: 101 (nginx)</extracomment>
        <translation>%1, selon l’image</translation>
    </message>
    <message>
        <source>by the image</source>
        <extracomment>User of a service, in a table: nothing says who it is but the image</extracomment>
        <translation>selon l’image</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a table: a check that has not begun</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>In a table: a check that is being made</extracomment>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>In a table: a check that has no answer</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In a table: a check that was given up</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column header of a table of mounts: the service or container that has it</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Mount (host → container)</source>
        <extracomment>Column header of a table of mounts: source on the host, target in the container</extracomment>
        <translation>Montage (hôte → conteneur)</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column header of a table of mounts: who works with it</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column header of a table of mounts: whether its user may read there; a noun</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Column header of a table of mounts: whether its user may write there; a noun</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column header of a table of mounts: the code of the result (ML-D007)</extracomment>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposePage</name>
    <message>
        <source>A Compose file</source>
        <extracomment>Title of a page</extracomment>
        <translation>Un fichier Compose</translation>
    </message>
    <message>
        <source>Every mount is checked for reading and writing. Quadlet, Kubernetes, devcontainer and OCI files are understood too.</source>
        <extracomment>Below the title of a page; the names are those of programs and file formats</extracomment>
        <translation>Chaque montage est vérifié en lecture et en écriture. Les fichiers Quadlet, Kubernetes, devcontainer et OCI sont compris aussi.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <extracomment>Button: a file dialog opens</extracomment>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Or drop the file here. Several Compose files count as one project.</source>
        <extracomment>In a frame onto which files can be dragged</extracomment>
        <translation>Ou déposez le fichier ici. Plusieurs fichiers Compose comptent comme un seul projet.</translation>
    </message>
    <message>
        <source>Check &amp;all again</source>
        <extracomment>Button: all mounts of the file are checked once more</extracomment>
        <translation>&amp;Tout vérifier à nouveau</translation>
    </message>
    <message>
        <source>Show this &amp;mount</source>
        <extracomment>Button: shows the whole answer for the row of a table</extracomment>
        <translation>Afficher ce &amp;montage</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>verb, button</comment>
        <extracomment>Button: ends checks that run</extracomment>
        <translation>Arrête&amp;r</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Montages</translation>
    </message>
    <message>
        <source>Open files that describe containers</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Ouvrir des fichiers qui décrivent des conteneurs</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>Shown while a file is read and that takes long</extracomment>
        <translation>Lecture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <extracomment>Part of a heading: how many services a file has</extracomment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <extracomment>Part of a heading: how many mounts a file has</extracomment>
        <translation>
            <numerusform>%n montage</numerusform>
            <numerusform>%n montages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <extracomment>Part of a heading: how many mounts are checked so far</extracomment>
        <translation>
            <numerusform>%n vérifié</numerusform>
            <numerusform>%n vérifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainerModel</name>
    <message>
        <source>as its image says</source>
        <extracomment>In a table of containers, of one that does not run: no user is set, the image&apos;s counts</extracomment>
        <translation>selon son image</translation>
    </message>
    <message>
        <source>%1 (by its settings)</source>
        <extracomment>In a table of containers, of one that does not run; %1 is a user: 999, postgres</extracomment>
        <translation>%1 (selon ses paramètres)</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Column header of a table of containers: their names</extracomment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column header of a table of containers: the image of each</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header of a table of containers: running, exited...</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Users seen inside</source>
        <extracomment>Column header of a table of containers: numbers and programs of their processes</extracomment>
        <translation>Utilisateurs vus à l’intérieur</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Column header of a table of containers: how many folders are mounted</extracomment>
        <translation>Montages</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainersPage</name>
    <message>
        <source>A running container</source>
        <extracomment>Title of a page</extracomment>
        <translation>Un conteneur en cours d’exécution</translation>
    </message>
    <message>
        <source>Choose the container, then who in it works with which file.</source>
        <extracomment>Below the title of a page with a table of containers</extracomment>
        <translation>Choisissez le conteneur, puis qui y travaille avec quel fichier.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>In an empty field that filters a table of containers</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by name, image or user</source>
        <extracomment>Name of a field, for screen readers and as a tool tip</extracomment>
        <translation>Filtrer par nom, image ou utilisateur</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>Label of a list of container engines: Docker, Podman</extracomment>
        <translation>Mo&amp;teur</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>In a list of container engines</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Stopped &amp;ones too</source>
        <extracomment>Check box: containers that do not run are listed as well</extracomment>
        <translation>Conteneurs a&amp;rrêtés aussi</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Button: reads the list of containers again</extracomment>
        <translation>Actuali&amp;ser</translation>
    </message>
    <message>
        <source>Containers</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Asking the container engines…</source>
        <extracomment>Shown while the list of containers is read and that takes long
----------
Below an empty table of containers</extracomment>
        <translation>Interrogation des moteurs de conteneurs…</translation>
    </message>
    <message>
        <source>No container fits the filter.</source>
        <extracomment>Below a table whose filter leaves nothing</extracomment>
        <translation>Aucun conteneur ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Choose a container in the table.</source>
        <extracomment>Below a table of containers, none of which is chosen</extracomment>
        <translation>Choisissez un conteneur dans le tableau.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DeedBox</name>
    <message>
        <source>Open and read it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Ouvrir et lire</translation>
    </message>
    <message>
        <source>Save or change this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Enregistrer ou modifier ce fichier</translation>
    </message>
    <message>
        <source>Create new files in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Y créer de nouveaux fichiers</translation>
    </message>
    <message>
        <source>Create new folders in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Y créer de nouveaux dossiers</translation>
    </message>
    <message>
        <source>Create this file</source>
        <extracomment>In a list: what should be checked; the path names a file that is not there yet</extracomment>
        <translation>Créer ce fichier</translation>
    </message>
    <message>
        <source>Delete this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Supprimer ce fichier</translation>
    </message>
    <message>
        <source>Delete this empty folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Supprimer ce dossier vide</translation>
    </message>
    <message>
        <source>Run this program</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Exécuter ce programme</translation>
    </message>
    <message>
        <source>Enter this folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Entrer dans ce dossier</translation>
    </message>
    <message>
        <source>Connect to this socket</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Se connecter à ce socket</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Modifier ses droits d’accès</translation>
    </message>
    <message>
        <source>As the message says: %1</source>
        <extracomment>In a list: what should be checked; %1 is what a message says was done: read, create a file</extracomment>
        <translation>Comme l’indique le message&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Desk</name>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Reading what the kernel looks at…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Lecture de ce que le noyau examine…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DiagnosisPage</name>
    <message>
        <source>Container &quot;%1&quot;</source>
        <extracomment>Title of a page; %1 is the name of a container</extracomment>
        <translation>Conteneur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot;, %2</source>
        <extracomment>Title of a page; %1 is the name of a container, %2 a process in it: process 4711 (nginx)</extracomment>
        <translation>Conteneur «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Deciding on the recorded facts…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Décision à partir des données enregistrées…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Rien n’a encore été vérifié</translation>
    </message>
    <message>
        <source>Choose a container, paste a command or an error message, or open a snapshot. The answer is shown here with everything behind it.</source>
        <translation>Choisissez un conteneur, collez une commande ou un message d’erreur, ou ouvrez un instantané. La réponse s’affiche ici avec tout ce qui la fonde.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Name of the path and the operation that are asked about, for screen readers; a noun</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the part with the verdict and its reason, for screen readers; a noun</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <extracomment>Button: to the page where a check begins</extracomment>
        <translation>Aller à la &amp;page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>Button: to the check that asks one question after the other</extracomment>
        <translation>Me &amp;guider</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::EvidenceModel</name>
    <message>
        <source>beyond the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that the process has and a container usually lacks</extracomment>
        <translation>en plus de celles que le moteur donne par défaut</translation>
    </message>
    <message>
        <source>missing from the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that a container usually has and the process lacks</extracomment>
        <translation>manquantes parmi celles que le moteur donne par défaut</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>processus</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>noyau</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column header: the file, process or kernel that a fact is about</extracomment>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column header: the name of a raw fact (stat, uid_map, CapEff)</extracomment>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column header: the value of a raw fact</extracomment>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::EvidencePane</name>
    <message>
        <source>What the verdict was decided on, as the system gave it. Ids are those of the host.</source>
        <translation>Ce qui a fondé le verdict, tel que le système l’a fourni. Les identifiants sont ceux de l’hôte.</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <extracomment>Button: puts the chosen row of a table into the clipboard</extracomment>
        <translation>Copie&amp;r la ligne</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <extracomment>Button: puts all rows of a table into the clipboard</extracomment>
        <translation>To&amp;ut copier</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FileSaver</name>
    <message>
        <source>Saving…</source>
        <extracomment>Shown while files are written that take long: to a network share, say</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>This file is there already. Replace it?</source>
        <extracomment>A question before files are written over; their paths stand below it. %n counts files</extracomment>
        <translation>Ce fichier existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Replace them?</source>
        <comment>%n is never 1</comment>
        <translation>
            <numerusform>%n fichier existe déjà. Le remplacer&#x202f;?</numerusform>
            <numerusform>%n fichiers existent déjà. Les remplacer&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>A button: writes over the files that are there</extracomment>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FindingTabs</name>
    <message>
        <source>Path and checks</source>
        <extracomment>Title of a tab: two tables</extracomment>
        <translation>Chemin et vérifications</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of a tab: how the user&apos;s number becomes others on its way to the disk, as a drawing</extracomment>
        <translation>Identité</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Title of a tab: facts can be changed on paper, and the verdict follows</extracomment>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Title of a tab: raw facts</extracomment>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>All operations</source>
        <extracomment>Title of a tab: a table of operations by users</extracomment>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>Views of the finding</source>
        <extracomment>Name of the tabs for screen readers</extracomment>
        <translation>Vues du constat</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <source>Tabs behind</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Onglets suivants</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixCard</name>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Copié. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>This fix was copied as text.</source>
        <extracomment>Said after all about a fix was put into the clipboard</extracomment>
        <translation>Cette correction a été copiée sous forme de texte.</translation>
    </message>
    <message>
        <source>Fix %1: %2</source>
        <extracomment>Name of a card for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Correction %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the command lines of a fix into the clipboard</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Preview…</source>
        <extracomment>A button: shows what a fix would change, before anything is done</extracomment>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Save script…</source>
        <extracomment>A button: asks for a file and writes a script into it</extracomment>
        <translation>Enregistrer le script…</translation>
    </message>
    <message>
        <source>Save undo script…</source>
        <extracomment>A button: asks for a file and writes the script into it that takes the fix back</extracomment>
        <translation>Enregistrer le script de retour arrière…</translation>
    </message>
    <message>
        <source>Copy the commands of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Copier les commandes de la correction %1</translation>
    </message>
    <message>
        <source>Preview of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Aperçu de la correction %1</translation>
    </message>
    <message>
        <source>Save the script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Enregistrer le script de la correction %1</translation>
    </message>
    <message>
        <source>Save the undo script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Enregistrer le script de retour arrière de la correction %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixDetails</name>
    <message>
        <source>Why it is right</source>
        <extracomment>Heading in a card: why a denial should stay as it is</extracomment>
        <translation>Pourquoi c’est justifié</translation>
    </message>
    <message>
        <source>Why this risk</source>
        <translation>Pourquoi ce risque</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading in a card: command lines to run follow</extracomment>
        <translation>À exécuter</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading in a card: changes to the settings that a container is made from</extracomment>
        <translation>Paramètres du conteneur</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gains</source>
        <extracomment>Heading in a card: those who may do more than before follow</extracomment>
        <translation>Qui obtient l’accès</translation>
    </message>
    <message>
        <source>Loses</source>
        <extracomment>Heading in a card: those who may do less than before follow</extracomment>
        <translation>Qui perd l’accès</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Heading in a card: a table of what the process may do without and with the fix follows</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Ce que le processus a le droit de faire avant et après la correction</translation>
    </message>
    <message>
        <source>Files made later</source>
        <extracomment>Heading in a card: whether the fix covers files that are made later</extracomment>
        <translation>Fichiers créés plus tard</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <extracomment>Heading in a card: how long the fix holds</extracomment>
        <translation>Durée de l’effet</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading in a card: what else has to be known follows</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <extracomment>A button in a card that shows how to take the fix back</extracomment>
        <translation>Comment défaire</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixHead</name>
    <message>
        <source>undo ready</source>
        <extracomment>A small label on a fix: commands that take it back are at hand</extracomment>
        <translation>retour arrière prêt</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides all about a fix; about 10 characters</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of fix %1: %2</source>
        <extracomment>Name of that button for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Détails de la correction %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixOutcomeModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Column of a table: what a process may or may not do, e.g. &quot;create in it&quot;</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of a table: the answer without the fix; its cells say Denied or Allowed</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After (simulated)</source>
        <extracomment>Column of a table: the answer with the fix, calculated; its cells say Denied or Allowed</extracomment>
        <translation>Après (simulé)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixScripts</name>
    <message>
        <source>Saved as %1, and the way back as %2. Read them before you run them.</source>
        <extracomment>%1 and %2 are paths of scripts that were written</extracomment>
        <translation>Enregistré sous %1, et le retour arrière sous %2. Lisez-les avant de les exécuter.</translation>
    </message>
    <message>
        <source>Saved as %1. Read it before you run it.</source>
        <extracomment>%1 is the path of a script that was written</extracomment>
        <translation>Enregistré sous %1. Lisez-le avant de l’exécuter.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>Save the undo script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Enregistrer le script de retour arrière</translation>
    </message>
    <message>
        <source>Save the script and its undo script</source>
        <extracomment>Title of a window where a place for a file is chosen; a second file is put beside it</extracomment>
        <translation>Enregistrer le script et son script de retour arrière</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixesPage</name>
    <message>
        <source>Fixes</source>
        <extracomment>Title of the page with what can be done about a denial</extracomment>
        <translation>Corrections</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007); %n counts fixes, never 1</extracomment>
        <translation>
            <numerusform>%n correction pour %1</numerusform>
            <numerusform>%n corrections pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Une correction pour %1</translation>
    </message>
    <message>
        <source>No fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Aucune correction pour %1</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <extracomment>Label of a list of orders: &quot;least harm first&quot;, &quot;by risk&quot;...</extracomment>
        <translation>&amp;Trier&#xa0;:</translation>
    </message>
    <message>
        <source>Order of the fixes</source>
        <translation>Ordre des corrections</translation>
    </message>
    <message>
        <source>&amp;Hide those that need the container made anew</source>
        <extracomment>A check box above a list of fixes</extracomment>
        <translation>&amp;Masquer celles qui exigent de recréer le conteneur</translation>
    </message>
    <message>
        <source>From a snapshot of %1, taken %2</source>
        <extracomment>Title of a message; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>D’après un instantané pris sur %1, le %2</translation>
    </message>
    <message>
        <source>Run a fix on that computer, not on this one.</source>
        <translation>Exécutez une correction sur cet ordinateur-là, pas sur celui-ci.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::GuideRun</name>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Shown while the guided check looks at files</extracomment>
        <translation>Examen des dossiers et des programmes…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::HelpDeskDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Rapport pour le service d’assistance</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>First lines of the report; %1 are sentences</extracomment>
        <translation>Constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>Lines of the report; %1 are sentences about what is not known</extracomment>
        <translation>Manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Lines of the report; %1 are sentences about what to do</extracomment>
        <translation>Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision: it stays as it is; it was meant so.</source>
        <extracomment>A line of the report: what the person decided</extracomment>
        <translation>Décision&#xa0;: cela reste tel quel&#x202f;; c’était voulu ainsi.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Texte du rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the report into the clipboard</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>verb, button</comment>
        <extracomment>A button: writes the report into a file</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save s&amp;napshot…</source>
        <extracomment>A button: writes the facts into a file that Mountlens can open elsewhere</extracomment>
        <translation>Enregistrer l’&amp;instantané…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save a snapshot of the facts</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Enregistrer un instantané des données</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::IdentityView</name>
    <message>
        <source>Text form</source>
        <extracomment>Check box: shows a drawing as sentences too</extracomment>
        <translation>Forme textuelle</translation>
    </message>
    <message>
        <source>The same as sentences (%1)</source>
        <extracomment>Tool tip; %1 is a key (Ctrl+T)</extracomment>
        <translation>La même chose en phrases (%1)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies the sentences that a drawing stands for</extracomment>
        <translation>Copier sous forme de texte</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>Button: saves a drawing as a file; a dialog follows</extracomment>
        <translation>Enregistrer le schéma…</translation>
    </message>
    <message>
        <source>Identity chain as text</source>
        <extracomment>Name of a text field for screen readers: a drawing of user and group ids as sentences</extracomment>
        <translation>Chaîne d’identité sous forme de texte</translation>
    </message>
    <message>
        <source>There is no process whose numbers could be shown.</source>
        <extracomment>In place of a drawing of user and group ids</extracomment>
        <translation>Il n’y a pas de processus dont les numéros pourraient être affichés.</translation>
    </message>
    <message>
        <source>Point at a number, or use the arrow keys, to read how it came about.</source>
        <extracomment>Below a drawing, while nothing in it is chosen</extracomment>
        <translation>Pointez un numéro, ou utilisez les touches fléchées, pour lire d’où il vient.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Enregistrer le schéma sous</translation>
    </message>
    <message>
        <source>Pictures that can be enlarged (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.svg)</extracomment>
        <translation>Images agrandissables (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.png)</extracomment>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>Impossible d’écrire le schéma dans %1.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveCard</name>
    <message>
        <source>Some denials protect something. If this one does, change nothing, and write down why, so that nobody has to ask again.</source>
        <extracomment>Below that title</extracomment>
        <translation>Certains refus protègent quelque chose. Si c’est le cas de celui-ci, ne modifiez rien et notez pourquoi, afin que personne n’ait à poser la question à nouveau.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides what a card holds; about 10 characters</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>If it is meant to be like this</source>
        <extracomment>Title of a card among fixes: to change nothing</extracomment>
        <translation>Si ce refus est voulu</translation>
    </message>
    <message>
        <source>Details: if it is meant to be like this</source>
        <extracomment>Name of that button for screen readers</extracomment>
        <translation>Détails&#xa0;: si ce refus est voulu</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveNoteBox</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of the file that a note was written to</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The note was copied.</source>
        <extracomment>Said after a note was put into the clipboard</extracomment>
        <translation>La note a été copiée.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Why it is right (for the note):</source>
        <extracomment>Label of a field for a reason in the reader&apos;s own words</extracomment>
        <translation>Pourquoi c’est justifié (pour la note)&#xa0;:</translation>
    </message>
    <message>
        <source>Why it is right, for the note</source>
        <translation>Pourquoi c’est justifié, pour la note</translation>
    </message>
    <message>
        <source>Copy note</source>
        <extracomment>A button: puts a note into the clipboard</extracomment>
        <translation>Copier la note</translation>
    </message>
    <message>
        <source>Save note…</source>
        <extracomment>A button: asks for a file and writes a note into it</extracomment>
        <translation>Enregistrer la note…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MainWindow</name>
    <message>
        <source>live system</source>
        <extracomment>Behind the title of the window: the facts are those of this computer, now</extracomment>
        <translation>système en direct</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>Behind the title of the window: %1 is the name of a computer, %2 a date</extracomment>
        <translation>instantané pris sur %1, %2</translation>
    </message>
    <message>
        <source>Snapshots, container files, texts</source>
        <extracomment>Title of a file dialog, and the name of the kinds of files that it shows</extracomment>
        <translation>Instantanés, fichiers de conteneurs, textes</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Mountlens %1. Why may this containerised process not do that to this file, and what is the least harmful thing that makes it work?</source>
        <extracomment>Text of the &quot;About&quot; window; %1 is the version, such as 1.2.0</extracomment>
        <translation>Mountlens %1. Pourquoi est-il interdit à ce processus en conteneur de faire cela à ce fichier, et quelle est la manière la moins dommageable d’y remédier&#x202f;?</translation>
    </message>
    <message>
        <source>About Mountlens</source>
        <translation>À propos de Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixModel</name>
    <message>
        <source>not applicable, %1</source>
        <extracomment>A cell of a table: the operation fails, whatever the rights are; %1 is an error code (ENOTDIR)</extracomment>
        <translation>sans objet, %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Column header: what a process may want to do</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>%1
asked about</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 101 (nginx)</extracomment>
        <translation>%1
de la question</translation>
    </message>
    <message>
        <source>%1
runs %2</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 33 (www-data); %2 the name of a program</extracomment>
        <translation>%1
exécute %2</translation>
    </message>
    <message>
        <source>%1
root inside</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 0 (root)</extracomment>
        <translation>%1
root à l’intérieur</translation>
    </message>
    <message>
        <source>%1
anybody else</source>
        <extracomment>Column header of two lines: a user without any relation to the files; %1 is a number</extracomment>
        <translation>%1
n’importe qui d’autre</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixPane</name>
    <message>
        <source>Each cell answers what one user may do with %1. Enter makes a cell the question. A test name stands for what would be created.</source>
        <extracomment>Above a table; %1 is a path</extracomment>
        <translation>Chaque cellule dit ce qu’un utilisateur a le droit de faire avec %1. La touche Entrée fait d’une cellule la question. Un nom d’essai tient lieu de ce qui serait créé.</translation>
    </message>
    <message>
        <source>Operations by users</source>
        <translation>Opérations par utilisateur</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MenuActions</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New check</source>
        <extracomment>Menu entry: back to the start page for another question</extracomment>
        <translation>&amp;Nouvelle vérification</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>verb, menu entry</comment>
        <extracomment>Menu entry: a snapshot, a Compose file or a text with an error message</extracomment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <extracomment>Menu entry: keeps the facts of this check in a file</extracomment>
        <translation>&amp;Enregistrer l’instantané…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <comment>menu entry</comment>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copy the &amp;finding as text</source>
        <extracomment>Menu entry: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>Copier le &amp;constat sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Paste command or message</source>
        <extracomment>Menu entry: takes a command or an error message from the clipboard</extracomment>
        <translation>Co&amp;ller une commande ou un message</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <extracomment>Menu entry: goes to the filter of a list</extracomment>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>menu entry: to the page before</comment>
        <translation>&amp;Page précédente</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>menu entry: to the page that was gone back from</comment>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Menu entry: reads all facts from the system again</extracomment>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the next part of the page</extracomment>
        <translation>Partie s&amp;uivante de la page</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the part of the page before</extracomment>
        <translation>Par&amp;tie précédente de la page</translation>
    </message>
    <message>
        <source>&amp;Explain this answer</source>
        <extracomment>Menu entry: the long text about the code of the answer, such as ML-D004</extracomment>
        <translation>&amp;Expliquer cette réponse</translation>
    </message>
    <message>
        <source>&amp;About Mountlens</source>
        <translation>À &amp;propos de Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MessagePage</name>
    <message>
        <source>An error message</source>
        <extracomment>Title of a page</extracomment>
        <translation>Un message d’erreur</translation>
    </message>
    <message>
        <source>Messages in English, Spanish, Portuguese, French and Polish are understood.</source>
        <extracomment>Below the title of a page where an error message can be pasted</extracomment>
        <translation>Les messages en anglais, espagnol, portugais, français et polonais sont compris.</translation>
    </message>
    <message>
        <source>Paste the &amp;message here</source>
        <extracomment>Label of a field</extracomment>
        <translation>Collez le &amp;message ici</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list of containers</extracomment>
        <translation>C&amp;onteneur</translation>
    </message>
    <message>
        <source>&amp;User inside</source>
        <extracomment>Label of a list of users of a container</extracomment>
        <translation>&amp;Utilisateur à l’intérieur</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>C&amp;hemin dans le conteneur</translation>
    </message>
    <message>
        <source>&amp;What was tried</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>Ce &amp;qui a été tenté</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: makes the check that a message asks for</extracomment>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Looking for the container that the message fits…</source>
        <extracomment>Shown while containers are looked for and that takes long</extracomment>
        <translation>Recherche du conteneur auquel correspond le message…</translation>
    </message>
    <message>
        <source>Whoever was refused</source>
        <extracomment>First of a list of users of a container: all of them are tried</extracomment>
        <translation>Celui qui a été refusé</translation>
    </message>
    <message>
        <source>The message names no path. Which file was it?</source>
        <extracomment>About an error message</extracomment>
        <translation>Le message ne nomme aucun chemin. De quel fichier s’agissait-il&#x202f;?</translation>
    </message>
    <message>
        <source>The path is not complete: put the folder that it starts in before it.</source>
        <extracomment>About an error message whose path does not begin with a slash</extracomment>
        <translation>Le chemin n’est pas complet&#xa0;: placez devant lui le dossier où il commence.</translation>
    </message>
    <message>
        <source>The message does not say what was tried. Please choose it.</source>
        <extracomment>About an error message</extracomment>
        <translation>Le message ne dit pas ce qui a été tenté. Veuillez le choisir.</translation>
    </message>
    <message>
        <source>More than one container fits. Please choose it.</source>
        <extracomment>About an error message that more than one container can have written</extracomment>
        <translation>Plusieurs conteneurs correspondent. Veuillez choisir le bon.</translation>
    </message>
    <message>
        <source>Several causes fit this message; the next step finds out which.</source>
        <extracomment>About an error message that was understood</extracomment>
        <translation>Plusieurs causes correspondent à ce message&#x202f;; l’étape suivante détermine laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Heading above what was read from an error message</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No known error was found in the text.</source>
        <translation>Aucune erreur connue n’a été trouvée dans le texte.</translation>
    </message>
    <message>
        <source>It says</source>
        <extracomment>Before the words of an error message: Permission denied (EACCES)</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Before what may have been tried, the most likely first: read, create a file</extracomment>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Before the path of a file in an error message</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Before the name of a program that wrote an error message</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Checking what the message says…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Vérification de ce que dit le message…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountChecks</name>
    <message>
        <source>Checking the mounts of %1…</source>
        <extracomment>Shown while the mounts of a Compose file are checked; %1 is a service</extracomment>
        <translation>Vérification des montages du service %1…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountModel</name>
    <message>
        <source>read-only</source>
        <extracomment>Of a mount, in a table</extracomment>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Column header of a table of mounts: the folder on this computer</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the container</source>
        <extracomment>Column header of a table of mounts: the path that the container sees</extracomment>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column header of a table of mounts: bind, volume, read-only...</extracomment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::NothingToMend</name>
    <message>
        <source>Show the diagnosis</source>
        <extracomment>A button: to the page that shows how the answer came about</extracomment>
        <translation>Afficher le diagnostic</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Aller à la &amp;page d’accueil</translation>
    </message>
    <message>
        <source>Read with administrator rights…</source>
        <extracomment>A button: asks for the administrator&apos;s password and reads again</extracomment>
        <translation>Lire avec les droits d’administrateur…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <extracomment>Said on the page of fixes before anything was checked</extracomment>
        <translation>Rien n’a encore été vérifié</translation>
    </message>
    <message>
        <source>When a check ends in a denial, its fixes stand here.</source>
        <translation>Lorsqu’une vérification aboutit à un refus, ses corrections figurent ici.</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it</source>
        <extracomment>Said on the page of fixes when nothing is denied</extracomment>
        <translation>Rien à corriger&#xa0;: le noyau l’autorise</translation>
    </message>
    <message>
        <source>If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>Si cela échoue tout de même, vérifiez que l’utilisateur, le chemin et l’opération sont ceux du programme en échec, et lisez le message de ce programme.</translation>
    </message>
    <message>
        <source>No fix can be named yet</source>
        <extracomment>Said on the page of fixes when facts are missing</extracomment>
        <translation>Aucune correction ne peut encore être nommée</translation>
    </message>
    <message>
        <source>The answer is not known before the missing facts are.</source>
        <translation>La réponse n’est pas connue tant que les données manquantes ne le sont pas.</translation>
    </message>
    <message>
        <source>No fix was found</source>
        <extracomment>Said on the page of fixes when all were tried; below it stands why</extracomment>
        <translation>Aucune correction n’a été trouvée</translation>
    </message>
    <message>
        <source>Nothing that could be tried lifts this denial without doing more harm than good. Below stands what was left out, and why.</source>
        <translation>Rien de ce qui a pu être essayé ne lève ce refus sans faire plus de mal que de bien. Ci-dessous figure ce qui a été écarté, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PathModel</name>
    <message>
        <source>Component</source>
        <extracomment>Column header: one name of a path</extracomment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: whether the process may pass here</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column header: directory, file, socket…</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Column header: permission bits (drwxr-xr-x)</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Owner and group</source>
        <extracomment>Column header: user and group as the container sees them</extracomment>
        <translation>Propriétaire et groupe</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>Column header: the mount that a component lies on</extracomment>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the result of a check (passed, denies), %2 the rights that are needed (write, search)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the container, %2 on the host</source>
        <extracomment>%1 is an owner and a group in the container, %2 the same on the host (231072:231072)</extracomment>
        <translation>%1 dans le conteneur, %2 sur l’hôte</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PathPane</name>
    <message>
        <source>Path</source>
        <comment>heading</comment>
        <extracomment>Heading above a table: the names of the path, one below the other</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Checks in the kernel&apos;s order</source>
        <extracomment>Heading above a table</extracomment>
        <translation>Vérifications dans l’ordre du noyau</translation>
    </message>
    <message>
        <source>&amp;Hide passed checks</source>
        <extracomment>Check box: leaves out checks that passed and those that were about somebody else</extracomment>
        <translation>&amp;Masquer les vérifications réussies</translation>
    </message>
    <message>
        <source>Path, component by component</source>
        <translation>Chemin, composant par composant</translation>
    </message>
    <message>
        <source>Path with the deciding component marked</source>
        <translation>Chemin avec le composant décisif marqué</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewDialog</name>
    <message>
        <source>Files that change</source>
        <extracomment>Heading above a table of files, before and after</extracomment>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>No file is changed.</source>
        <translation>Aucun fichier n’est modifié.</translation>
    </message>
    <message>
        <source>Files before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Fichiers avant et après la correction</translation>
    </message>
    <message>
        <source>The owners are shown as they are inside %1.</source>
        <extracomment>%1 is a command (podman unshare); owners are numbers there</extracomment>
        <translation>Les propriétaires sont affichés tels qu’ils sont dans %1.</translation>
    </message>
    <message>
        <source>What runs</source>
        <extracomment>Heading: command lines to run follow</extracomment>
        <translation>Ce qui est exécuté</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading: changes to the settings that a container is made from</extracomment>
        <translation>Paramètres du conteneur</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What changes for UID %1</source>
        <extracomment>Heading above a table of what a user may do before and after; %1 is a user id</extracomment>
        <translation>Ce qui change pour l’UID %1</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Ce que le processus a le droit de faire avant et après la correction</translation>
    </message>
    <message>
        <source>Who gains</source>
        <extracomment>Heading: who may do more than before follows, one on a line</extracomment>
        <translation>Qui obtient l’accès</translation>
    </message>
    <message>
        <source>Who loses</source>
        <extracomment>Heading: who may do less than before follows, one on a line</extracomment>
        <translation>Qui perd l’accès</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: when the facts were read, and what holds until the fix is run</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>State read at %1. There is no script for this: what changes is how the container is made.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>État lu le %1. Il n’y a pas de script pour cela&#xa0;: ce qui change, c’est la façon dont le conteneur est créé.</translation>
    </message>
    <message>
        <source>State read at %1. If something changes before you run it, the script stops before its first change.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>État lu le %1. Si quelque chose change avant que vous ne l’exécutiez, le script s’arrête avant sa première modification.</translation>
    </message>
    <message>
        <source>Mountlens changes nothing itself: you run it, then check again here.</source>
        <translation>Mountlens ne modifie rien lui-même&#xa0;: vous exécutez la correction, puis vous vérifiez à nouveau ici.</translation>
    </message>
    <message>
        <source>This is a snapshot: run it on the computer it came from, then take another snapshot there.</source>
        <translation>Ceci est un instantané&#xa0;: exécutez la correction sur l’ordinateur d’où il vient, puis prenez-y un autre instantané.</translation>
    </message>
    <message>
        <source>Checking again failed: %1.</source>
        <extracomment>%1 is an error message, without full stop</extracomment>
        <translation>La nouvelle vérification a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Copié. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <extracomment>Said while a check runs</extracomment>
        <translation>Nouvelle vérification…</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Title of a window that shows what a fix would change</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>Heading of that window; %1 is the title of a fix</extracomment>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the command lines of a fix into the clipboard</extracomment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save script and undo script…</source>
        <translation>&amp;Enregistrer le script et son script de retour arrière…</translation>
    </message>
    <message>
        <source>&amp;Save script…</source>
        <translation>&amp;Enregistrer le script…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>A button: asks the same question again, after the fix was run elsewhere</extracomment>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>A button: closes the window</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewModel</name>
    <message>
        <source>owner and group</source>
        <extracomment>Row of a table of files: the numbers of owner and group follow (1000:1000)</extracomment>
        <translation>propriétaire et groupe</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>Row of a table of files: the mode bits follow (drwxr-xr-x 0755)</extracomment>
        <translation>mode</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>Row of a table of files: the entries of the access control list follow</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>default ACL (new files)</source>
        <extracomment>Row of a table of files: ACL entries that new files in the folder inherit follow</extracomment>
        <translation>ACL par défaut (nouveaux fichiers)</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>Row of a table of files: the letters of chattr follow (i, a)</extracomment>
        <translation>attributs</translation>
    </message>
    <message>
        <source>not there yet</source>
        <extracomment>Cell of a table: the file does not exist before the fix</extracomment>
        <translation>n’existe pas encore</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Column of a table: the paths of files and folders</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a property of a file: owner, mode, ACL</comment>
        <extracomment>Column of a table: owner, mode, ACL...</extracomment>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>of a file&apos;s owner, mode or ACL</comment>
        <extracomment>Column of a table: as it is now</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>of a file&apos;s owner, mode or ACL</comment>
        <extracomment>Column of a table: as the fix makes it</extracomment>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionBar</name>
    <message>
        <source>&amp;Operation:</source>
        <extracomment>Label of a list: what the process wants to do</extracomment>
        <translation>&amp;Opération&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <extracomment>Label of a field: the path as the process writes it</extracomment>
        <translation>C&amp;hemin&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <extracomment>Label of a field: the other path of renaming and linking</extracomment>
        <translation>&amp;Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>verb, button</comment>
        <extracomment>Button: checks the path that was typed</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Heading of a column: reading, writing...</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Heading of a column: the path of a file</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Heading of a column: allowed or denied</extracomment>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionView</name>
    <message>
        <source>Why do we ask?</source>
        <extracomment>In the guided check, below a question; the reason follows</extracomment>
        <translation>Pourquoi cette question&#x202f;?</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of the window&apos;s places, for screen readers</extracomment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A place of the window with a number behind it: %1 is &quot;Fixes&quot;, %2 how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::RecentModel</name>
    <message>
        <source>Where</source>
        <extracomment>Column header of the list of recent checks: a container and a path in it</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Column header of the list of recent checks: read, change, delete...</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header of the list of recent checks: denied, allowed...</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column header of the list of recent checks: when it was made</extracomment>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ReplacementModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: names of files and folders as they are</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Heading of a column: what stands for a name in the saved file</extracomment>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultFixes</name>
    <message>
        <source>the container is made anew</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>le conteneur est recréé</translation>
    </message>
    <message>
        <source>can be undone</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>peut être défaite</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb, button: opens the proposal</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Leave it as it is; it was meant so</source>
        <extracomment>A proposal: nothing is changed</extracomment>
        <translation>Laisser tel quel&#x202f;; c’était voulu ainsi</translation>
    </message>
    <message>
        <source>noted in the report</source>
        <extracomment>The person chose to leave everything as it is; a small label</extracomment>
        <translation>noté dans le rapport</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verb, button: keep this decision in the report</comment>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultList</name>
    <message>
        <source>All that was checked</source>
        <extracomment>Above a list of all that was checked</extracomment>
        <translation>Tout ce qui a été vérifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Above a group of results; %1 is one word (Denied), %2 how many there are</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One cause explains all of them. %1</source>
        <extracomment>About a group of results; %1 is the cause, a sentence</extracomment>
        <translation>Une seule cause les explique tous. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb, button: opens the result</comment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultView</name>
    <message>
        <source>You were not sure where the problem is. This computer was checked.</source>
        <extracomment>On the result: the person did not know where the problem is</extracomment>
        <translation>Vous ne saviez pas où le problème se produit. Cet ordinateur a été vérifié.</translation>
    </message>
    <message>
        <source>The message was not understood. The check went on without it.</source>
        <extracomment>On the result: an error message was pasted</extracomment>
        <translation>Le message n’a pas été compris. La vérification a continué sans lui.</translation>
    </message>
    <message>
        <source>The check was stopped. Some things were not looked at.</source>
        <extracomment>On the result: the check was cancelled on the way</extracomment>
        <translation>La vérification a été arrêtée. Certaines choses n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Before the path that was checked</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Before the reason of a refusal</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Before the numbers that a user has inside and outside the container</extracomment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>Before how certain the result is</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <extracomment>The harmless test could not be made; %1 says why</extracomment>
        <translation>L’essai n’a pas pu être fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Confirm with a harmless test</source>
        <extracomment>A button: asks the kernel by a test that changes nothing</extracomment>
        <translation>&amp;Confirmer par un essai sans risque</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>Above a list of proposals</extracomment>
        <translation>Ce qu’il est possible de faire</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>At the end of the guided check, before what it found</extracomment>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>At the end of the guided check, before what is not known</extracomment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>noun: what to do after this</comment>
        <extracomment>At the end of the guided check, before what to do</extracomment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>The &amp;file has come</source>
        <extracomment>A button: back to the question where the file is chosen</extracomment>
        <translation>Le fichier est arri&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Report for the help desk…</source>
        <extracomment>A button: a text for the help desk to copy or save</extracomment>
        <translation>&amp;Rapport pour le service d’assistance…</translation>
    </message>
    <message>
        <source>Show &amp;technical view</source>
        <extracomment>A button: opens the page for experts</extracomment>
        <translation>Afficher la vue &amp;technique</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>A button: forgets the answers and asks from the beginning</extracomment>
        <translation>Recomme&amp;ncer</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SaveDialog</name>
    <message>
        <source>Preparing the snapshot…</source>
        <extracomment>Shown while a large snapshot is made ready to be saved</extracomment>
        <translation>Préparation de l’instantané…</translation>
    </message>
    <message>
        <source>Save the snapshot as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Enregistrer l’instantané sous</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <extracomment>Shown while a file is written; %1 is its path</extracomment>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <extracomment>%1 is the size of a file (28 kB)</extracomment>
        <translation>Taille du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name of the computer (%1) is left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %1 is the name of a computer</extracomment>
        <translation>Le nom de l’ordinateur (%1) est omis.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups are left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %n counts names of users and groups</extracomment>
        <translation>
            <numerusform>%n nom d’utilisateur ou de groupe est omis.</numerusform>
            <numerusform>%n noms d’utilisateurs et de groupes sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are replaced, each by the same everywhere:</source>
        <extracomment>Above a table; %n counts names of files, folders, programs and containers</extracomment>
        <translation>
            <numerusform>%n nom est remplacé, partout par le même&#xa0;:</numerusform>
            <numerusform>%n noms sont remplacés, chacun partout par le même&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Button: writes over a file that is there already</extracomment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>verb, button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>There is no name for the file yet.</source>
        <translation>Le fichier n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <extracomment>A warning; the button below is called &quot;Replace&quot;</extracomment>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>It is kept unless you replace it.</source>
        <translation>Il est conservé, sauf si vous le remplacez.</translation>
    </message>
    <message>
        <source>The snapshot could not be saved. Nothing was written.</source>
        <translation>L’instantané n’a pas pu être enregistré. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <extracomment>Title of a window</extracomment>
        <translation>Enregistrer un instantané</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>The file holds the question, owners and permissions of all files and folders on the way, mounts, and the identity of the process. It holds no content of files. Nothing is sent anywhere.</source>
        <extracomment>What a snapshot contains, for people who consider to send it to someone</extracomment>
        <translation>Le fichier contient la question, les propriétaires et les droits d’accès de tous les fichiers et dossiers du chemin, les montages et l’identité du processus. Il ne renferme le contenu d’aucun fichier. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Take out names</source>
        <extracomment>A box to tick: names are replaced in the file</extracomment>
        <translation>Retirer les &amp;noms</translation>
    </message>
    <message>
        <source>Those of files, folders, programs, users and the computer.</source>
        <extracomment>Below the box &quot;Take out names&quot;</extracomment>
        <translation>Ceux des fichiers, des dossiers, des programmes, des utilisateurs et de l’ordinateur.</translation>
    </message>
    <message>
        <source>Names that are replaced</source>
        <translation>Noms remplacés</translation>
    </message>
    <message>
        <source>Numbers of users and groups, permissions, ACLs, mount options and well-known system folders stay: the answer is the same.</source>
        <extracomment>Below a table of names that are replaced</extracomment>
        <translation>Les numéros d’utilisateurs et de groupes, les droits d’accès, les ACL, les options de montage et les dossiers système bien connus restent&#xa0;: la réponse est la même.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SettingRow</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Below a setting that cannot be changed: the reason</extracomment>
        <translation>Défini par votre administrateur</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SettingsDialog</name>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light or dark, as the desktop is</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: dark text on a light ground</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light text on a dark ground</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: for readers who need strong contrasts</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the window with the settings</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: colours and size of the text</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: where the container engines are</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>History and privacy</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: what the program remembers</extracomment>
        <translation>Historique et confidentialité</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Before the choice of a language</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Start with</source>
        <extracomment>Before two choices: the start page, the guided check</extracomment>
        <translation>Démarrer par</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Docker socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Socket &amp;Docker</translation>
    </message>
    <message>
        <source>&amp;Podman socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Socket &amp;Podman</translation>
    </message>
    <message>
        <source>&amp;Recent checks to keep</source>
        <extracomment>Before a number: how many of the last checks the start page offers again</extracomment>
        <translation>&amp;Vérifications récentes à conserver</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <comment>language</comment>
        <extracomment>The first choice of a language; %1 is the language of the system, in its own name: Español</extracomment>
        <translation>Système (%1)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <extracomment>A size of the text; %1 is a number, 100 to 200. In front of the sign for percent stands whatever the language puts there</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>the &amp;start page</source>
        <extracomment>Behind &quot;Start with&quot;: the page with all the ways to begin</extracomment>
        <translation>la page d’acc&amp;ueil</translation>
    </message>
    <message>
        <source>the &amp;guided check</source>
        <extracomment>Behind &quot;Start with&quot;: a few simple questions</extracomment>
        <translation>la vérification &amp;guidée</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recent checks</comment>
        <extracomment>In place of the number 0: no check is kept</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Cle&amp;ar the list</source>
        <extracomment>Button: forgets the checks that were done before</extracomment>
        <translation>Vider la li&amp;ste</translation>
    </message>
    <message>
        <source>The list of recent checks is empty now.</source>
        <translation>La liste des vérifications récentes est maintenant vide.</translation>
    </message>
    <message>
        <source>These settings are kept in this file:</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Ces paramètres sont conservés dans ce fichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <extracomment>Name of a page</extracomment>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Ouvrir un instantané</translation>
    </message>
    <message>
        <source>Compare with another snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Comparer avec un autre instantané</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>No snapshot is open</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Aucun instantané n’est ouvert</translation>
    </message>
    <message>
        <source>A snapshot is a file with all the facts behind one answer, often from another computer. Check something to save one, or open one you were sent.</source>
        <translation>Un instantané est un fichier qui contient toutes les données sur lesquelles repose une réponse&#x202f;; il vient souvent d’un autre ordinateur. Vérifiez quelque chose pour en enregistrer un, ou ouvrez-en un que vous avez reçu.</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Ouvrir un instantané…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>&amp;Look at this answer</source>
        <translation>&amp;Voir cette réponse</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Heading of a list of what is in a file</extracomment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Heading of a list of facts that could not be read</extracomment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Questions it can answer</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Questions auxquelles il peut répondre</translation>
    </message>
    <message>
        <source>Choose one to see the whole way to its answer.</source>
        <translation>Choisissez-en une pour voir tout le cheminement jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>This check is saved</source>
        <extracomment>After saving; the path of the file stands below</extracomment>
        <translation>Cette vérification est enregistrée</translation>
    </message>
    <message>
        <source>Nothing: all that was asked for could be read.</source>
        <translation>Rien&#xa0;: tout ce qui était demandé a pu être lu.</translation>
    </message>
    <message>
        <source>The other snapshot could not be opened. Nothing was compared.</source>
        <extracomment>Above why a file could not be opened</extracomment>
        <translation>L’autre instantané n’a pas pu être ouvert. Rien n’a été comparé.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SocketSetting</name>
    <message>
        <source>Connected: %1 %2 answers at %3.</source>
        <extracomment>Below the field of an engine&apos;s socket; %1 is Docker or Podman, %2 its version (24.0.5), %3 the path of the socket</extracomment>
        <translation>Connecté&#xa0;: %1 %2 répond sur %3.</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>path of a socket</comment>
        <extracomment>In an empty field for the path of a socket: the program looks for it by itself</extracomment>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>verb, button</comment>
        <extracomment>Button: asks whether an engine answers at a socket</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <extracomment>Name of the button for screen readers; %1 is Docker or Podman</extracomment>
        <translation>Tester la connexion à %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>Shown while an engine is asked whether it is there; %1 is Docker or Podman</extracomment>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>The path of a socket begins with %1. It is not used.</source>
        <extracomment>Below the field of an engine&apos;s socket: what was typed cannot be one; %1 is a slash</extracomment>
        <translation>Le chemin d’un socket commence par %1. Celui-ci n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StartPage</name>
    <message>
        <source>What would you like to look at?</source>
        <extracomment>Title of the first page</extracomment>
        <translation>Que souhaitez-vous examiner&#x202f;?</translation>
    </message>
    <message>
        <source>A running &amp;container</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un &amp;conteneur en cours d’exécution</translation>
    </message>
    <message>
        <source>Choose it from a list.</source>
        <translation>Choisissez-le dans une liste.</translation>
    </message>
    <message>
        <source>A c&amp;ommand</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Une c&amp;ommande</translation>
    </message>
    <message>
        <source>Paste what starts the container.</source>
        <translation>Collez ce qui démarre le conteneur.</translation>
    </message>
    <message>
        <source>A Compose f&amp;ile</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un fichier Com&amp;pose</translation>
    </message>
    <message>
        <source>Check all folders of a project.</source>
        <translation>Vérifiez tous les dossiers d’un projet.</translation>
    </message>
    <message>
        <source>An error &amp;message</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un &amp;message d’erreur</translation>
    </message>
    <message>
        <source>Paste what you see.</source>
        <translation>Collez ce que vous voyez.</translation>
    </message>
    <message>
        <source>A &amp;saved snapshot</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un instantané en&amp;registré</translation>
    </message>
    <message>
        <source>Open data of another computer.</source>
        <translation>Ouvrez les données d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Me &amp;guider</translation>
    </message>
    <message>
        <source>Answer a few simple questions.</source>
        <translation>Répondez à quelques questions simples.</translation>
    </message>
    <message>
        <source>Recently checked</source>
        <extracomment>Heading above a list of the checks that were made last
----------
Name of a table, for screen readers</extracomment>
        <translation>Vérifications récentes</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <extracomment>Button: removes everything from the list of the checks that were made last</extracomment>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Drop a file here: Compose, Quadlet or Kubernetes, a snapshot, or a text with an error message. Pasted text goes to the right place too.</source>
        <extracomment>In a frame on the first page onto which files can be dragged</extracomment>
        <translation>Déposez un fichier ici&#xa0;: Compose, Quadlet ou Kubernetes, un instantané, ou un texte avec un message d’erreur. Un texte collé arrive aussi au bon endroit.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Ouvrir un instantané</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StatusLine</name>
    <message>
        <source>%1: yes</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which answers</extracomment>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which is there but does not answer this user</extracomment>
        <translation>%1&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>%1: no</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which was not found</extracomment>
        <translation>%1&#xa0;: non</translation>
    </message>
    <message>
        <source>read just now</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>lu à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>read %n minute(s) ago</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>
            <numerusform>lu il y a %n minute</numerusform>
            <numerusform>lu il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>How old the facts are, in the line at the bottom of the window; %1 is a date and a time</extracomment>
        <translation>lu le %1</translation>
    </message>
    <message>
        <source>rights: administrator</source>
        <extracomment>Whose rights the program has, in the line at the bottom of the window</extracomment>
        <translation>droits&#xa0;: administrateur</translation>
    </message>
    <message>
        <source>rights: ordinary user</source>
        <translation>droits&#xa0;: utilisateur ordinaire</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Tool tip of the round arrow at the bottom of the window: reads all facts again</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the language menu for screen readers; %1 is a language in its own name: Español</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::TextLabel</name>
    <message>
        <source>Copy</source>
        <comment>verb, menu</comment>
        <extracomment>Menu of a path or command: puts it into the clipboard</extracomment>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::UnderstoodCard</name>
    <message>
        <source>Understood</source>
        <extracomment>Heading above what was read from a command</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Before the name of an engine: docker, podman</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Before the name of an image</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Before a user: not given in the command</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>not given: its image decides</source>
        <translation>non indiqué&#xa0;: son image décide</translation>
    </message>
    <message>
        <source>No effect on files</source>
        <extracomment>Before flags of a command that do not matter to the access to files</extracomment>
        <translation>Sans effet sur les fichiers</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::UserBox</name>
    <message>
        <source>&amp;User that will run inside</source>
        <extracomment>Label of a list: the user as whom the program in the container works</extracomment>
        <translation>&amp;Utilisateur qui travaillera à l’intérieur</translation>
    </message>
    <message>
        <source>I don’t know (its image decides)</source>
        <extracomment>In a list of users: nobody knows, so the image of the container decides</extracomment>
        <translation>Je ne sais pas (son image décide)</translation>
    </message>
    <message>
        <source>As its settings say: %1</source>
        <extracomment>In a list of users; %1 is the user that the settings name: 101, nginx</extracomment>
        <translation>Selon ses paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>This number:</source>
        <extracomment>In a list of users: a number follows in a field</extracomment>
        <translation>Ce numéro&#xa0;:</translation>
    </message>
    <message>
        <source>UID and GID</source>
        <extracomment>Name of a field, for screen readers: numbers of a user and a group, such as 1000:1000</extracomment>
        <translation>UID et GID</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ValuesForm</name>
    <message>
        <source>Values</source>
        <extracomment>Heading above fields for the values of variables ($DATA, ${UID}) of a command or a file</extracomment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>Name of a field, for screen readers; %1 is the name of a variable: DATA</extracomment>
        <translation>Valeur de la variable %1</translation>
    </message>
    <message>
        <source>given by you</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>indiquée par vous</translation>
    </message>
    <message>
        <source>set by the text itself</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>définie par le texte lui-même</translation>
    </message>
    <message>
        <source>the folder of this program; yours may be another</source>
        <extracomment>Beside the value of the variable PWD</extracomment>
        <translation>le dossier de ce programme&#x202f;; le vôtre peut être différent</translation>
    </message>
    <message>
        <source>from the environment of this program</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>de l’environnement de ce programme</translation>
    </message>
    <message>
        <source>not set: needs a value from you</source>
        <extracomment>Beside an empty field for the value of a variable</extracomment>
        <translation>non définie&#xa0;: une valeur reste à indiquer</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::VerdictPanel</name>
    <message>
        <source>How sure: %1</source>
        <extracomment>How certain an answer is; %1 says it in a few words (calculated, all 9 checks known)</extracomment>
        <translation>Certitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Read with administrator rights…</source>
        <extracomment>Button: asks for the administrator&apos;s password and reads the missing facts with it</extracomment>
        <translation>&amp;Lire avec les droits d’administrateur…</translation>
    </message>
    <message>
        <source>The administrator only reads. Nothing will be changed.</source>
        <translation>L’administrateur ne fait que lire. Rien ne sera modifié.</translation>
    </message>
    <message>
        <source>Confirm with a harmless &amp;test</source>
        <extracomment>Button: asks the kernel with the identity of the process; opens and changes nothing</extracomment>
        <translation>Confirmer par un essai &amp;sans risque</translation>
    </message>
    <message numerus="yes">
        <source>Show %n &amp;fix(es)</source>
        <extracomment>Button: to the page with ways to mend it; %n counts them</extracomment>
        <translation>
            <numerusform>Afficher %n &amp;correction</numerusform>
            <numerusform>Afficher %n &amp;corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>No &amp;fixes</source>
        <translation>Aucune &amp;correction</translation>
    </message>
    <message>
        <source>&amp;Explain %1</source>
        <extracomment>Button: shows the long text about a code; %1 is the code (ML-D004)</extracomment>
        <translation>E&amp;xpliquer %1</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <extracomment>Button: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>Copier sous forme de &amp;texte</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfCapabilities</name>
    <message>
        <source>Capabilities</source>
        <extracomment>Heading above a list of Linux capabilities with boxes to tick</extracomment>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>Button: ticks all capabilities</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None of them</source>
        <extracomment>Button: clears all capabilities</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>As such a user is usually started.</source>
        <extracomment>Below a list of capabilities that changed because another user was chosen</extracomment>
        <translation>Capacités habituelles au démarrage d’un tel utilisateur.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfField</name>
    <message>
        <source>Was empty.</source>
        <extracomment>Below a field: it was empty before somebody typed into it</extracomment>
        <translation>Était vide.</translation>
    </message>
    <message>
        <source>Was %1.</source>
        <extracomment>Below a field: %1 is what stood in it before somebody changed it (a number, rights)</extracomment>
        <translation>Était %1.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfObject</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An object on a path, in a list: %1 is its name, %2 its type and mode (drwxr-xr-x)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Digits from 0 to 7 are needed, as in %1.</source>
        <extracomment>Below a field for the mode of a file; %1 is an example: &quot;0750&quot;</extracomment>
        <translation>Il faut des chiffres de 0 à 7, comme dans %1.</translation>
    </message>
    <message>
        <source>These are more entries than can be calculated with.</source>
        <translation>Il y a plus d’entrées que le calcul n’en admet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entry, or is there twice. One looks like %2.</source>
        <extracomment>Below a field for an ACL; %1 is the entry that is wrong, %2 an example: &quot;u:101:rwx&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une entrée, ou y figure deux fois. Une entrée ressemble à %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>File or directory</source>
        <extracomment>Heading above fields for the owner, mode and mount of a file or directory</extracomment>
        <translation>Fichier ou répertoire</translation>
    </message>
    <message>
        <source>On the path</source>
        <extracomment>Label of a list of the objects on a path</extracomment>
        <translation>Sur le chemin</translation>
    </message>
    <message>
        <source>Owner on the host</source>
        <extracomment>Label of a field for a user id</extracomment>
        <translation>Propriétaire sur l’hôte</translation>
    </message>
    <message>
        <source>Group on the host</source>
        <extracomment>Label of a field for a group id</extracomment>
        <translation>Groupe sur l’hôte</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Label of a field for the mode of a file (0750)</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>Label of a field for the access control list of a file (u:101:rwx)</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Entries with commas between them: %1</source>
        <extracomment>Below a field for an ACL; %1 is an example: &quot;u:101:rwx,g:50:r-x&quot;</extracomment>
        <translation>Entrées séparées par des virgules&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mount can be written to</source>
        <extracomment>Check box: whether a mount allows writing</extracomment>
        <translation>Le montage est accessible en écriture</translation>
    </message>
    <message>
        <source>Programs on the mount can be run</source>
        <extracomment>Check box: whether programs on a mount may be run</extracomment>
        <translation>Les programmes du montage peuvent être exécutés</translation>
    </message>
    <message>
        <source>Security modules have no rule for it (%1)</source>
        <extracomment>Check box; %1 is a list of security modules (SELinux, AppArmor)</extracomment>
        <translation>Les modules de sécurité n’ont pas de règle à ce sujet (%1)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfPanel</name>
    <message>
        <source>Nothing can be supposed here.</source>
        <translation>Rien ne peut être supposé ici.</translation>
    </message>
    <message>
        <source>Nothing was checked yet, or the container is not made, so there is no process to decide for.</source>
        <translation>Rien n’a encore été vérifié, ou le conteneur n’est pas créé&#x202f;; il n’y a donc pas de processus pour lequel décider.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: all fields show again what was found</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies what is supposed, and the verdicts</extracomment>
        <translation>Copier sous forme de texte</translation>
    </message>
    <message>
        <source>Simulation: nothing is changed.</source>
        <extracomment>Above fields with which facts can be supposed</extracomment>
        <translation>Simulation&#xa0;: rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfResult</name>
    <message>
        <source>This equals root on the host.</source>
        <translation>Cela équivaut à root sur l’hôte.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <extracomment>Caption above sentences: what was found</extracomment>
        <translation>Tel que constaté</translation>
    </message>
    <message>
        <source>As it is supposed</source>
        <extracomment>Caption above sentences: what would be if something else were different</extracomment>
        <translation>Tel que supposé</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfSection</name>
    <message>
        <source>A number from 0 to %1 is needed.</source>
        <extracomment>Below a field for a user or group id; %1 is the largest one</extracomment>
        <translation>Il faut un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change that is supposed: %1 is the label of a field (&quot;UID&quot;), %2 what was, %3 what is now</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfUser</name>
    <message>
        <source>as now</source>
        <extracomment>User namespace of a process: it is not changed. In a list</extracomment>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>that of the host</source>
        <extracomment>User namespace of a process: there is none of its own. In a list</extracomment>
        <translation>celui de l’hôte</translation>
    </message>
    <message>
        <source>its own: 0 inside is the first of a range</source>
        <extracomment>User namespace of a process, as with userns-remap. In a list</extracomment>
        <translation>le sien&#xa0;: 0 à l’intérieur est le premier d’une plage</translation>
    </message>
    <message>
        <source>its own: the engine&apos;s user keeps its number</source>
        <extracomment>User namespace of a process, as with --userns=keep-id; the user is who runs the engine. In a list</extracomment>
        <translation>le sien&#xa0;: l’utilisateur du moteur garde son numéro</translation>
    </message>
    <message>
        <source>Numbers with commas between them are needed: %1</source>
        <extracomment>Below a field for group ids; %1 is an example: &quot;50, 998&quot;</extracomment>
        <translation>Il faut des numéros séparés par des virgules&#xa0;: %1</translation>
    </message>
    <message>
        <source>This range is empty, or ends past the last ID there is.</source>
        <translation>Cette plage est vide, ou se termine après le dernier identifiant qui existe.</translation>
    </message>
    <message>
        <source>This number has no mapping in the user namespace.</source>
        <extracomment>Below a field for a user or group id</extracomment>
        <translation>Ce numéro n’est pas mappé dans l’espace de noms utilisateur.</translation>
    </message>
    <message>
        <source>One of these numbers has no mapping in the user namespace.</source>
        <translation>L’un de ces numéros n’est pas mappé dans l’espace de noms utilisateur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Heading above fields for the ids of a process</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>UID inside</source>
        <extracomment>Label of a field for a user id inside the container</extracomment>
        <translation>UID à l’intérieur</translation>
    </message>
    <message>
        <source>GID inside</source>
        <extracomment>Label of a field for a group id inside the container</extracomment>
        <translation>GID à l’intérieur</translation>
    </message>
    <message>
        <source>More groups</source>
        <extracomment>Label of a field for the ids of the other groups of a process</extracomment>
        <translation>Autres groupes</translation>
    </message>
    <message>
        <source>User namespace</source>
        <extracomment>Label of a list of user namespaces</extracomment>
        <translation>Espace de noms utilisateur</translation>
    </message>
    <message>
        <source>First ID on the host</source>
        <extracomment>Label of a field: the first id of a range on the host</extracomment>
        <translation>Premier identifiant sur l’hôte</translation>
    </message>
    <message>
        <source>Number of IDs</source>
        <extracomment>Label of a field: how many ids a range has</extracomment>
        <translation>Nombre d’identifiants</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfVerdicts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a caption (&quot;Found&quot;, &quot;Supposed&quot;), %2 a verdict with its code (&quot;Denied ML-D006&quot;)</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Caption before a verdict: what was found</extracomment>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Supposed</source>
        <extracomment>Caption before a verdict: what it would be if something else were different</extracomment>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Not calculated: a field is not understood.</source>
        <translation>Non calculé&#xa0;: un champ n’est pas compris.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhoBox</name>
    <message>
        <source>Who works with the file?</source>
        <extracomment>Heading above a choice between users of a container</extracomment>
        <translation>Qui travaille avec le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <extracomment>A choice: a user given by number, in two fields that follow</extracomment>
        <translation>Un a&amp;utre utilisateur</translation>
    </message>
    <message>
        <source>UID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>UID d’un autre utilisateur</translation>
    </message>
    <message>
        <source>GID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>GID d’un autre utilisateur</translation>
    </message>
    <message>
        <source>It does not run. Its settings are checked as they would be at the start.</source>
        <extracomment>Above a choice between users, for a container that does not run</extracomment>
        <translation>Il ne s’exécute pas. Ses paramètres sont vérifiés tels qu’ils seraient au démarrage.</translation>
    </message>
    <message>
        <source>The users inside cannot be seen with your rights.</source>
        <extracomment>Above a choice between users</extracomment>
        <translation>Vos droits ne permettent pas de voir les utilisateurs à l’intérieur.</translation>
    </message>
    <message>
        <source>One user works in this container.</source>
        <extracomment>Above a choice between users: only one was seen</extracomment>
        <translation>Un seul utilisateur travaille dans ce conteneur.</translation>
    </message>
    <message>
        <source>Beside root one user works in here: mostly it is the one whose access fails.</source>
        <extracomment>Above a choice between users: root was seen and one other, who is chosen</extracomment>
        <translation>Outre root, un seul utilisateur travaille ici&#xa0;: c’est le plus souvent lui dont l’accès échoue.</translation>
    </message>
    <message>
        <source>Several users work in this container. Choose the one whose access fails.</source>
        <extracomment>Above a choice between users: nobody is chosen</extracomment>
        <translation>Plusieurs utilisateurs travaillent dans ce conteneur. Choisissez celui dont l’accès échoue.</translation>
    </message>
    <message>
        <source>UID %1: %2</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program</extracomment>
        <translation>UID %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>UID %1: %2, process %3</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program, %3 the number of its process</extracomment>
        <translation>UID %1&#xa0;: %2, processus %3</translation>
    </message>
    <message>
        <source>The user of its image</source>
        <extracomment>A choice: no user is set, the image decides</extracomment>
        <translation>L’utilisateur de son image</translation>
    </message>
    <message>
        <source>The user of its settings: %1</source>
        <extracomment>A choice; %1 is a user: 999, postgres</extracomment>
        <translation>L’utilisateur de ses paramètres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WithheldSection</name>
    <message>
        <source>Not offered, and why</source>
        <extracomment>Heading: kinds of fixes that are not among those above follow, each with its reason</extracomment>
        <translation>Non proposées, et pourquoi</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides an explanation; about 10 characters</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>Name of that button for screen readers; %1 is a question: &quot;Why not chmod 777?&quot;</extracomment>
        <translation>Détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WizardPage</name>
    <message>
        <source>Looking for programs on this computer…</source>
        <extracomment>Shown while the containers of this computer are listed</extracomment>
        <translation>Recherche de programmes sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>Shown while a file of another computer is opened</extracomment>
        <translation>Ouverture du fichier…</translation>
    </message>
    <message>
        <source>Asking the computer by a harmless test…</source>
        <extracomment>Shown while the harmless test runs</extracomment>
        <translation>Interrogation de l’ordinateur par un essai sans risque…</translation>
    </message>
    <message>
        <source>Guided check</source>
        <extracomment>Title of the page that asks a few questions and then checks</extracomment>
        <translation>Vérification guidée</translation>
    </message>
    <message>
        <source>Leave the guided check?</source>
        <extracomment>A question before the guided check is left</extracomment>
        <translation>Quitter la vérification guidée&#x202f;?</translation>
    </message>
    <message>
        <source>Your answers are kept until you close the window.</source>
        <translation>Vos réponses sont conservées jusqu’à ce que vous fermiez la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>A button: leaves the guided check</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>A button: does not leave the guided check</extracomment>
        <translation>&amp;Rester</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <extracomment>While the guided check looks; %n counts what is still to be looked at</extracomment>
        <translation>
            <numerusform>encore %n vérification</numerusform>
            <numerusform>encore %n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be used: %1</source>
        <extracomment>%1 says why a file cannot be opened</extracomment>
        <translation>Ce fichier ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No program with its own folders was found on this computer.</source>
        <extracomment>The list of programs is empty</extracomment>
        <translation>Aucun programme avec ses propres dossiers n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>verb, button of the guided check</comment>
        <extracomment>A button: leaves the guided check</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>A button: the question before</extracomment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>A button: the next question</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <extracomment>A button: stops looking; what was found stays</extracomment>
        <translation>Arrêter &amp;l’examen</translation>
    </message>
    <message>
        <source>What was found until then is shown.</source>
        <extracomment>Below the button &quot;Stop looking&quot;</extracomment>
        <translation>Ce qui a été trouvé jusque-là s’affiche.</translation>
    </message>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Above a progress bar</extracomment>
        <translation>Examen des dossiers et des programmes…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WorthKnowing</name>
    <message>
        <source>Also denied: %1</source>
        <extracomment>%1 is a sentence about what would deny next, were this denial gone</extracomment>
        <translation>Refusé aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is made would be: %1</source>
        <extracomment>%1 is mode and owner of the file that would be made: -rw-r--r-- 101:101</extracomment>
        <translation>Ce qui serait créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <extracomment>%1 tells how ids become others: on the host UID 100000 + 33 = 100033, GID same number</extracomment>
        <translation>Identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>Heading above a few lines about an answer</extracomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Button below the first lines of a list; %n counts all lines and is more than 3</extracomment>
        <translation>En afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>
