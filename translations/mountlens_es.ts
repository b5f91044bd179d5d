<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Capability</name>
    <message>
        <source>none</source>
        <extracomment>stands where a list of capabilities would be</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>capabilities: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>capacidades: %1</translation>
    </message>
    <message>
        <source>for files: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>para archivos: %1</translation>
    </message>
    <message>
        <source>for files, missing: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>para archivos, faltan: %1</translation>
    </message>
    <message>
        <source>exactly what Docker gives a container by default</source>
        <translation>exactamente las que Docker da a un contenedor de forma predeterminada</translation>
    </message>
    <message>
        <source>beyond Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>además de las predeterminadas de Docker: %1</translation>
    </message>
    <message>
        <source>missing from Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>faltan respecto a las predeterminadas de Docker: %1</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>The number of the process does not fit the owner and mode of the object.</source>
        <translation>El número del proceso no corresponde al propietario y al modo del objeto.</translation>
    </message>
    <message>
        <source>The engine created the missing folder itself, as root.</source>
        <translation>El propio motor creó, como root, la carpeta que faltaba.</translation>
    </message>
    <message>
        <source>A rootless engine shifts the number of the process to a subordinate id that does not own the files.</source>
        <translation>Un motor sin root (rootless) desplaza el número del proceso a un ID subordinado al que no pertenecen los archivos.</translation>
    </message>
    <message>
        <source>A user namespace shifts the number of the process to another number on the host.</source>
        <translation>Un espacio de nombres de usuario desplaza el número del proceso a otro número del host.</translation>
    </message>
    <message>
        <source>The owner or group of the object is not mapped, so capabilities do not count for it.</source>
        <translation>El propietario o el grupo del objeto está sin asignar, así que las capacidades no cuentan para él.</translation>
    </message>
    <message>
        <source>The caller has the needed group, but the engine dropped it.</source>
        <translation>Quien inicia el contenedor tiene el grupo necesario, pero el motor lo retiró.</translation>
    </message>
    <message>
        <source>The process is not in the group that has the right.</source>
        <translation>El proceso no está en el grupo que tiene el permiso.</translation>
    </message>
    <message>
        <source>A folder on the way may not be entered.</source>
        <translation>No se permite entrar en una carpeta del camino.</translation>
    </message>
    <message>
        <source>The ACL mask takes away what an ACL entry gives.</source>
        <translation>La máscara de la ACL retira lo que concede una entrada de la ACL.</translation>
    </message>
    <message>
        <source>The object was made with too narrow a mode or with the wrong group.</source>
        <translation>El objeto se creó con un modo demasiado restrictivo o con un grupo equivocado.</translation>
    </message>
    <message>
        <source>The mount or its file system is read-only.</source>
        <translation>El montaje o su sistema de archivos es de solo lectura.</translation>
    </message>
    <message>
        <source>The container&apos;s own root file system is read-only.</source>
        <translation>El sistema de archivos raíz del propio contenedor es de solo lectura.</translation>
    </message>
    <message>
        <source>The mount does not allow programs to be executed.</source>
        <translation>El montaje no permite ejecutar programas.</translation>
    </message>
    <message>
        <source>Only the owner may do this.</source>
        <translation>Solo el propietario puede hacer esto.</translation>
    </message>
    <message>
        <source>Root in the container lacks a capability that root usually has.</source>
        <translation>A root le falta en el contenedor una capacidad que suele tener.</translation>
    </message>
    <message>
        <source>The range of subordinate ids or the id map does not cover the number.</source>
        <translation>El intervalo de ID subordinados o la asignación de ID no incluye el número.</translation>
    </message>
    <message>
        <source>An idmapped mount is not possible or has no effect here.</source>
        <translation>Un montaje con asignación de ID (idmapped) no es posible aquí o no tiene efecto.</translation>
    </message>
    <message>
        <source>The kernel protects files in shared folders from other users.</source>
        <translation>El kernel protege los archivos de las carpetas compartidas frente a otros usuarios.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>El objeto está marcado como inmutable o de solo anexar.</translation>
    </message>
    <message>
        <source>A mount is in the way of renaming or removing.</source>
        <translation>Un montaje impide cambiar el nombre o eliminar.</translation>
    </message>
    <message>
        <source>The volume got its first owner from a missing or different folder of the image.</source>
        <translation>El volumen recibió su primer propietario de una carpeta de la imagen que falta o es otra.</translation>
    </message>
    <message>
        <source>The temporary file system was mounted with another owner or mode than needed.</source>
        <translation>El sistema de archivos temporal se montó con un propietario o un modo distinto del necesario.</translation>
    </message>
    <message>
        <source>A tool that should adjust the numbers did not do so.</source>
        <translation>Una herramienta que debía ajustar los números no lo hizo.</translation>
    </message>
    <message>
        <source>The kernel allows it; the program refuses by a rule of its own.</source>
        <translation>El kernel lo permite; el programa lo rechaza por una regla propia.</translation>
    </message>
    <message>
        <source>The group set for the pod&apos;s volumes has no effect on this type of volume.</source>
        <translation>El grupo indicado para los volúmenes del pod no tiene efecto en este tipo de volumen.</translation>
    </message>
    <message>
        <source>The file system stores no owners; they come from its mount options.</source>
        <translation>El sistema de archivos no guarda propietarios; estos proceden de sus opciones de montaje.</translation>
    </message>
    <message>
        <source>The FUSE mount is closed to everybody but its owner.</source>
        <translation>El montaje FUSE está cerrado para todos menos para su propietario.</translation>
    </message>
    <message>
        <source>The server maps the user to another identity or restricts the client.</source>
        <translation>El servidor asigna el usuario a otra identidad o restringe al cliente.</translation>
    </message>
    <message>
        <source>The SELinux label does not allow it.</source>
        <translation>La etiqueta de SELinux no lo permite.</translation>
    </message>
    <message>
        <source>The AppArmor profile does not allow it.</source>
        <translation>El perfil de AppArmor no lo permite.</translation>
    </message>
    <message>
        <source>The engine itself sees another file tree than this machine&apos;s.</source>
        <translation>El propio motor ve un árbol de archivos distinto del de este equipo.</translation>
    </message>
    <message>
        <source>The service that runs the engine is restricted by its unit&apos;s options.</source>
        <translation>El servicio que ejecuta el motor está restringido por las opciones de su unidad.</translation>
    </message>
    <message>
        <source>The files are shared with a virtual machine, which decides about owners.</source>
        <translation>Los archivos se comparten con una máquina virtual, que decide sobre los propietarios.</translation>
    </message>
    <message>
        <source>No space or quota is left.</source>
        <translation>No queda espacio o cuota.</translation>
    </message>
    <message>
        <source>The object does not exist or is of another kind than needed.</source>
        <translation>El objeto no existe o es de un tipo distinto del necesario.</translation>
    </message>
    <message>
        <source>Devices are not allowed here.</source>
        <translation>Aquí no se permiten dispositivos.</translation>
    </message>
    <message>
        <source>This is no matter of permissions.</source>
        <translation>No es una cuestión de permisos.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>There is no entry of this name where the process looks.</source>
        <translation>No hay ninguna entrada con este nombre donde busca el proceso.</translation>
    </message>
    <message>
        <source>The process walked the path as far as this component and found nothing of this name. No permission is involved: even root gets %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>El proceso recorrió la ruta hasta este componente y no encontró nada con este nombre. No interviene ningún permiso: incluso root recibe %1.</translation>
    </message>
    <message>
        <source>Inside a container the path is the container&apos;s own. A folder of the host is there only if it is mounted, and under the name of the mount&apos;s target. A symbolic link that leads to a host path ends nowhere inside. A directory that was deleted and made again on the host stays the deleted one in a running container.</source>
        <translation>Dentro de un contenedor, la ruta es la del propio contenedor. Una carpeta del host solo está ahí si se ha montado, y con el nombre del destino del montaje. Un enlace simbólico que lleva a una ruta del host no conduce a nada dentro. Un directorio que se eliminó y se volvió a crear en el host sigue siendo el eliminado en un contenedor en ejecución.</translation>
    </message>
    <message>
        <source>Check how the mount is written and which name it has inside. Make the source on the host before the container starts. Start the container again if the source was replaced.</source>
        <translation>Compruebe cómo está escrito el montaje y qué nombre tiene dentro. Cree el origen en el host antes de que se inicie el contenedor. Reinicie el contenedor si se reemplazó el origen.</translation>
    </message>
    <message>
        <source>An engine may create a missing source by itself, as an empty folder that belongs to root. Then the error disappears and a refused permission takes its place.</source>
        <translation>Un motor puede crear por sí mismo un origen que falta, como carpeta vacía que pertenece a root. Entonces desaparece el error y en su lugar aparece un permiso denegado.</translation>
    </message>
    <message>
        <source>The object is of a kind that this operation does not work on.</source>
        <translation>El objeto es de un tipo con el que esta operación no funciona.</translation>
    </message>
    <message>
        <source>A directory stands where a file is needed, or a file where a directory, a socket or a program is needed. Permissions do not change that.</source>
        <translation>Hay un directorio donde se necesita un archivo, o un archivo donde se necesita un directorio, un socket o un programa. Los permisos no cambian eso.</translation>
    </message>
    <message>
        <source>A single file was to be mounted and did not exist, so the engine made a directory of that name. Or a path component that should be a folder is a file. A file without any x bit cannot be executed by anybody.</source>
        <translation>Se iba a montar un solo archivo que no existía, así que el motor creó un directorio con ese nombre. O un componente de la ruta que debería ser una carpeta es un archivo. Un archivo sin ningún bit x no lo puede ejecutar nadie.</translation>
    </message>
    <message>
        <source>Remove the wrongly made directory, create the file before the container starts, and start the container again. Mount a folder onto a folder and a file onto a file.</source>
        <translation>Elimine el directorio creado por error, cree el archivo antes de que se inicie el contenedor y reinicie el contenedor. Monte una carpeta sobre una carpeta y un archivo sobre un archivo.</translation>
    </message>
    <message>
        <source>The symbolic link is not followed.</source>
        <translation>El enlace simbólico no se sigue.</translation>
    </message>
    <message>
        <source>The kernel gives up after %1 symbolic links in one path, and follows none on a mount with the option %2.</source>
        <extracomment>%1 is the number 40, %2 is the name of a mount option</extracomment>
        <translation>El kernel desiste tras %1 enlaces simbólicos en una misma ruta, y no sigue ninguno en un montaje con la opción %2.</translation>
    </message>
    <message>
        <source>Links that point at each other make a loop. It often appears when a link was absolute on the host and is seen under another root inside the container.</source>
        <translation>Los enlaces que apuntan unos a otros forman un bucle. Suele ocurrir cuando un enlace era absoluto en el host y se ve con otra raíz dentro del contenedor.</translation>
    </message>
    <message>
        <source>Read the links one by one and correct the one that leads back. Prefer relative links inside a shared folder. Remove the mount option if it is not wanted.</source>
        <translation>Lea los enlaces uno a uno y corrija el que lleva hacia atrás. Dentro de una carpeta compartida, prefiera enlaces relativos. Quite la opción de montaje si no la quiere.</translation>
    </message>
    <message>
        <source>The process may not enter a folder on the way to the file.</source>
        <translation>El proceso no puede entrar en una carpeta del camino hacia el archivo.</translation>
    </message>
    <message>
        <source>Every folder on the way must give search permission, the x bit of a directory. One of them does not give it to this process, so whatever lies below is out of reach. The rights of the file itself were never looked at.</source>
        <translation>Cada carpeta del camino debe conceder el permiso de búsqueda, el bit x de un directorio. Una de ellas no se lo concede a este proceso, así que no puede llegar a nada de lo que hay debajo. Los permisos del propio archivo no llegaron a examinarse.</translation>
    </message>
    <message>
        <source>The process works under a number that is neither the owner of that folder nor in its group, and the folder is closed to others. Mode %1 is usual for home folders, databases and folders made by root. With a user namespace the number in the container is another one on the host.</source>
        <extracomment>%1 is the number 0700</extracomment>
        <translation>El proceso trabaja con un número que no es el propietario de esa carpeta ni está en su grupo, y la carpeta está cerrada para otros. El modo %1 es habitual en las carpetas personales, las bases de datos y las carpetas creadas por root. Con un espacio de nombres de usuario, el número del contenedor es otro en el host.</translation>
    </message>
    <message>
        <source>Give search permission on this one folder to the one user who needs it, by an ACL entry or through a group. Or run the process under the number that owns the folder. Or mount the folder further below, so that the closed one is not on the way.</source>
        <translation>Conceda el permiso de búsqueda en esta única carpeta al único usuario que lo necesita, con una entrada de la ACL o mediante un grupo. O ejecute el proceso con el número del propietario de la carpeta. O monte la carpeta desde un nivel inferior, de modo que la carpeta cerrada no esté en el camino.</translation>
    </message>
    <message>
        <source>The error message of the program names the file, although the folder is the reason. Inside a container only the path inside counts: the folders above a mounted source on the host are not checked when a process uses the file, they are checked when the engine sets the mount up.</source>
        <translation>El mensaje de error del programa nombra el archivo, aunque el motivo es la carpeta. Dentro de un contenedor solo cuenta la ruta de dentro: las carpetas que hay en el host por encima de un origen montado no se comprueban cuando un proceso usa el archivo; se comprueban cuando el motor prepara el montaje.</translation>
    </message>
    <message>
        <source>The kernel protects a symbolic link in a shared folder from being followed.</source>
        <translation>El kernel impide seguir un enlace simbólico en una carpeta compartida.</translation>
    </message>
    <message>
        <source>In a folder that is sticky and writable for everyone, a link is followed only by its owner, or if the owner of the folder made it. The setting %1 switches this on. Capabilities do not help.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>En una carpeta con sticky bit (borrado restringido) y con escritura para todos, un enlace solo lo sigue su propietario, o cualquiera si lo creó el propietario de la carpeta. El ajuste %1 activa esta protección. Las capacidades no ayudan.</translation>
    </message>
    <message>
        <source>A link was made in a shared temporary folder by one user and is used by another, often root.</source>
        <translation>Un usuario creó un enlace en una carpeta temporal compartida y lo usa otro, a menudo root.</translation>
    </message>
    <message>
        <source>Put the link into a folder that only its user can write to, or let the process use the target directly. Leaving it as it is may be right: this protects against other users&apos; traps.</source>
        <translation>Ponga el enlace en una carpeta en la que solo pueda escribir su usuario, o haga que el proceso use directamente el destino. Puede ser correcto dejarlo como está: esto protege de las trampas de otros usuarios.</translation>
    </message>
    <message>
        <source>Root is refused as well, which looks like a fault and is none.</source>
        <translation>También se rechaza a root, lo que parece un fallo y no lo es.</translation>
    </message>
    <message>
        <source>The owner, group and others rights of the object do not allow it.</source>
        <translation>Los permisos del propietario, del grupo y de otros del objeto no lo permiten.</translation>
    </message>
    <message>
        <source>The kernel picks one class: owner, else group, else others, or the matching ACL entry. The rights of that one class do not include what is asked. Other classes do not count, even if they would give more.</source>
        <translation>El kernel elige una sola clase: el propietario; si no, el grupo; si no, otros; o la entrada de la ACL que corresponda. Los permisos de esa única clase no incluyen lo que se pide. Las otras clases no cuentan, aunque concedieran más.</translation>
    </message>
    <message>
        <source>The kernel compares numbers, not names. The number of the process is not the one that owns the file, because the image uses another user, the files were copied, or a user namespace maps the number to another one on the host.</source>
        <translation>El kernel compara números, no nombres. El número del proceso no es el del propietario del archivo, porque la imagen usa otro usuario, porque se copiaron los archivos o porque un espacio de nombres de usuario asigna el número a otro en el host.</translation>
    </message>
    <message>
        <source>Let the process run under the number that owns the files, add the group that has the rights, give one user an ACL entry, or change the owner of exactly these files. Each of these also decides who loses access.</source>
        <translation>Ejecute el proceso con el número del propietario de los archivos, añada el grupo que tiene los permisos, dé a un usuario una entrada de la ACL o cambie el propietario de exactamente estos archivos. Cada una de estas opciones decide también quién pierde el acceso.</translation>
    </message>
    <message>
        <source>Opening everything to everybody also opens it to every other account and container. Names mislead: the same number may have different names inside and outside. Numbers in documentation go stale, so read the image. A first id of %1 in %2 makes container user %3 the host user %4 in a rootless container, not %5, because user 0 is the caller and user 1 takes the first number.</source>
        <extracomment>%1 is the number 100000, %2 is a path, %3 is the number 1000, %4 is the number 100999, %5 is the number 101000</extracomment>
        <translation>Abrirlo todo a todos lo abre también a cualquier otra cuenta y a cualquier otro contenedor. Los nombres engañan: el mismo número puede tener nombres distintos dentro y fuera. Los números de la documentación quedan anticuados, así que consulte la imagen. Con un primer ID %1 en %2, el usuario %3 del contenedor es el usuario %4 del host en un contenedor sin root (rootless), y no %5, porque el usuario 0 es quien lo inicia y el usuario 1 toma el primer número.</translation>
    </message>
    <message>
        <source>The process may not create, rename or remove entries in this folder.</source>
        <translation>El proceso no puede crear, cambiar de nombre ni eliminar entradas en esta carpeta.</translation>
    </message>
    <message>
        <source>Making or removing a name is a change of the folder, and needs write and search permission on the folder. The rights of the file itself do not matter for that.</source>
        <translation>Crear o eliminar un nombre es un cambio en la carpeta y necesita permiso de escritura y de búsqueda en ella. Los permisos del propio archivo no importan para eso.</translation>
    </message>
    <message>
        <source>The folder belongs to another number. Engines make missing sources as root. A named volume gets the owner of the image&apos;s folder only while it is empty. Programs that save by writing a new file and renaming it need this right, although the file itself is writable.</source>
        <translation>La carpeta pertenece a otro número. Los motores crean como root los orígenes que faltan. Un volumen con nombre recibe el propietario de la carpeta de la imagen solo mientras está vacío. Los programas que guardan escribiendo un archivo nuevo y cambiándole el nombre necesitan este permiso, aunque se pueda escribir en el propio archivo.</translation>
    </message>
    <message>
        <source>Give the one user write and search permission on the folder by an ACL entry, with a default entry for later files. Or run the process under the owner&apos;s number, or through a group with a set-group-ID folder. Create the source with the right owner before the first start.</source>
        <translation>Conceda al único usuario permiso de escritura y de búsqueda en la carpeta con una entrada de la ACL, y con una entrada predeterminada para los archivos posteriores. O ejecute el proceso con el número del propietario, o mediante un grupo con una carpeta setgid. Cree el origen con el propietario correcto antes del primer inicio.</translation>
    </message>
    <message>
        <source>Making the file writable does not help, the folder decides. An ACL entry on the folder does not reach files that exist already, a default entry only files made later.</source>
        <translation>Hacer que se pueda escribir en el archivo no ayuda: decide la carpeta. Una entrada de la ACL de la carpeta no alcanza a los archivos que ya existen; una entrada predeterminada, solo a los archivos creados después.</translation>
    </message>
    <message>
        <source>The operation is refused for a reason of its own.</source>
        <translation>La operación se rechaza por un motivo propio.</translation>
    </message>
    <message>
        <source>A rule that fits none of the other codes refuses the operation. The reason shown with the result says which one.</source>
        <translation>La operación la rechaza una regla que no encaja en ninguno de los otros códigos. El motivo que se muestra con el resultado dice cuál.</translation>
    </message>
    <message>
        <source>This is rare, for example a file that cannot get any more names.</source>
        <translation>Es poco frecuente; por ejemplo, un archivo que no puede recibir más nombres.</translation>
    </message>
    <message>
        <source>Read the reason shown with the result; it names what the kernel saw.</source>
        <translation>Lea el motivo que se muestra con el resultado; indica lo que vio el kernel.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>El montaje es de solo lectura.</translation>
    </message>
    <message>
        <source>The mount through which the process reaches the object does not allow changes. The answer is %1, and no capability passes over it.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>El montaje por el que el proceso llega al objeto no permite cambios. La respuesta es %1 y ninguna capacidad permite evitarla.</translation>
    </message>
    <message>
        <source>The mount was asked for as read-only (%1), or the root file system of the container is read-only. Other mounts of the same folder may be writable.</source>
        <extracomment>%1 is the option :ro</extracomment>
        <translation>Se pidió el montaje de solo lectura (%1), o el sistema de archivos raíz del contenedor es de solo lectura. En otros montajes de la misma carpeta puede que se permita escribir.</translation>
    </message>
    <message>
        <source>Remove the option from this one mount if writing is meant. Where the root of the container is read-only, give the program a volume or a temporary file system at the place it writes to. Leaving it read-only may be right.</source>
        <translation>Quite la opción solo de este montaje si se quiere escribir. Si la raíz del contenedor es de solo lectura, dé al programa un volumen o un sistema de archivos temporal en el lugar donde escribe. Puede ser correcto dejarlo de solo lectura.</translation>
    </message>
    <message>
        <source>Root in the container cannot write either. Setup scripts that change owners at every start fail here although nothing needs a change.</source>
        <translation>Dentro del contenedor tampoco root puede escribir. Los scripts de preparación que cambian propietarios en cada inicio fallan aquí, aunque no haga falta ningún cambio.</translation>
    </message>
    <message>
        <source>The whole file system is read-only.</source>
        <translation>Todo el sistema de archivos es de solo lectura.</translation>
    </message>
    <message>
        <source>Not just this mount: the file system underneath accepts no changes. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>No es solo este montaje: el sistema de archivos subyacente no acepta cambios. La respuesta es %1.</translation>
    </message>
    <message>
        <source>It was mounted read-only, the kernel made it read-only after an error on the disk, it is an image, or it is a btrfs subvolume with the read-only property.</source>
        <translation>Se montó de solo lectura, el kernel lo pasó a solo lectura tras un error del disco, es una imagen o es un subvolumen de btrfs con la propiedad de solo lectura.</translation>
    </message>
    <message>
        <source>Find out why first. After a disk error look at the kernel&apos;s messages and at the disk. A subvolume can be made writable by its property.</source>
        <translation>Averigüe primero el motivo. Tras un error del disco, consulte los mensajes del kernel y compruebe el disco. En un subvolumen se puede permitir la escritura con su propiedad.</translation>
    </message>
    <message>
        <source>Starting the container with other options cannot help, because the reason lies below it.</source>
        <translation>Iniciar el contenedor con otras opciones no puede ayudar, porque el motivo está por debajo de él.</translation>
    </message>
    <message>
        <source>The ACL mask takes away the right that an ACL entry gives.</source>
        <translation>La máscara de la ACL retira el permiso que concede una entrada de la ACL.</translation>
    </message>
    <message>
        <source>An ACL entry for this user or one of its groups gives the right, but entries other than owner and others are limited by the mask of the ACL. The mask does not contain the right.</source>
        <translation>Una entrada de la ACL para este usuario o para uno de sus grupos concede el permiso, pero las entradas que no son la del propietario ni la de otros están limitadas por la máscara de la ACL. La máscara no contiene el permiso.</translation>
    </message>
    <message>
        <source>With an ACL the group bits of the mode are the mask. A %1 of the group bits, or a file made with a narrow mode, therefore cuts every named entry.</source>
        <extracomment>%1 is the command chmod</extracomment>
        <translation>Con una ACL, los bits del grupo en el modo son la máscara. Por eso, un %1 de los bits del grupo, o un archivo creado con un modo restrictivo, recorta todas las entradas con nombre.</translation>
    </message>
    <message>
        <source>Set the mask so that it contains the right. Look at who else benefits: a wider mask widens all named entries and the group entry.</source>
        <translation>Establezca la máscara de modo que contenga el permiso. Fíjese en quién más se beneficia: una máscara más amplia amplía todas las entradas con nombre y la entrada del grupo.</translation>
    </message>
    <message>
        <source>The listing shows the mask in the place of the group bits, so the group seems to have more or less than it has. An empty mask is a case of its own: the kernel then ignores the ACL.</source>
        <translation>El listado muestra la máscara en el lugar de los bits del grupo, así que el grupo parece tener más o menos de lo que tiene. Una máscara vacía es un caso aparte: entonces el kernel ignora la ACL.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>El objeto está marcado como inmutable o de solo anexar.</translation>
    </message>
    <message>
        <source>A flag of the file system forbids the change, for root as well. Append-only allows writing at the end and nothing else.</source>
        <translation>Un atributo del sistema de archivos prohíbe el cambio, también a root. El atributo de solo anexar permite escribir al final y nada más.</translation>
    </message>
    <message>
        <source>Somebody set the flag with %1, often to keep a configuration file from being overwritten.</source>
        <extracomment>%1 is the command chattr</extracomment>
        <translation>Alguien puso el atributo con %1, a menudo para evitar que se sobrescriba un archivo de configuración.</translation>
    </message>
    <message>
        <source>Find out who wanted the flag. If it is not wanted any more, root on the host can remove it; inside a container this needs %1.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Averigüe quién quería el atributo. Si ya no se quiere, root puede quitarlo en el host; dentro de un contenedor se necesita %1.</translation>
    </message>
    <message>
        <source>Neither the mode nor the owner shows the flag, and no capability passes over it.</source>
        <translation>Ni el modo ni el propietario muestran el atributo, y ninguna capacidad permite omitirlo.</translation>
    </message>
    <message>
        <source>The owner or group of the object has no mapping here, so it cannot be changed.</source>
        <translation>El propietario o el grupo del objeto está sin asignar aquí, así que el objeto no se puede cambiar.</translation>
    </message>
    <message>
        <source>Seen through this mount, the stored owner or group belongs to no number. The kernel then refuses writing, changing attributes, removing and replacing. That holds for root with all capabilities too.</source>
        <translation>Visto a través de este montaje, el propietario o el grupo guardado no pertenece a ningún número. El kernel rechaza entonces escribir, cambiar atributos, eliminar y reemplazar. Eso vale también para root con todas las capacidades.</translation>
    </message>
    <message>
        <source>The mount has an id map that does not cover the number stored on disk, or the file system was mounted in a user namespace that lacks it.</source>
        <translation>El montaje tiene una asignación de ID que no incluye el número guardado en el disco, o el sistema de archivos se montó en un espacio de nombres de usuario que no lo tiene.</translation>
    </message>
    <message>
        <source>Extend the id map so that it covers the stored numbers, or change the owner of the files from a place where they are not mapped.</source>
        <translation>Amplíe la asignación de ID para que incluya los números guardados, o cambie el propietario de los archivos desde un lugar en el que no se aplique la asignación.</translation>
    </message>
    <message>
        <source>The listing shows %1 (nobody) for such files. That number may also be a real owner, so it proves nothing.</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>El listado muestra %1 (nobody) para esos archivos. Ese número también puede ser un propietario real, así que no demuestra nada.</translation>
    </message>
    <message>
        <source>The number of the process or the new owner cannot be stored on this mount.</source>
        <translation>El número del proceso o el nuevo propietario no se puede guardar en este montaje.</translation>
    </message>
    <message>
        <source>A file needs an owner and a group that the file system can store. Through the map of this mount, or of the file system&apos;s user namespace, the number has none. The answer is %1, for root as well.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Un archivo necesita un propietario y un grupo que el sistema de archivos pueda guardar. A través de la asignación de este montaje, o del espacio de nombres de usuario del sistema de archivos, al número no le corresponde ninguno. La respuesta es %1, también para root.</translation>
    </message>
    <message>
        <source>An idmapped volume maps only some numbers, and the process uses another one, often root.</source>
        <translation>Un volumen con asignación de ID (idmapped) solo asigna algunos números, y el proceso usa otro, a menudo root.</translation>
    </message>
    <message>
        <source>Extend the map, or let the process use a number that the map covers.</source>
        <translation>Amplíe la asignación o haga que el proceso use un número que la asignación incluya.</translation>
    </message>
    <message>
        <source>The permissions of the folder do not matter here, so changing them has no effect.</source>
        <translation>Los permisos de la carpeta no importan aquí, así que cambiarlos no tiene efecto.</translation>
    </message>
    <message>
        <source>Only the owner may do this, and the process is not the owner.</source>
        <translation>Solo el propietario puede hacer esto, y el proceso no es el propietario.</translation>
    </message>
    <message>
        <source>Changing the mode, explicit times or an ACL is up to the owner, whatever the rights to read and write are. %1 stands in for the owner where it reaches the file.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Cambiar el modo, fijar unas marcas de tiempo concretas o cambiar una ACL corresponde al propietario, sean cuales sean los permisos de lectura y escritura. %1 sustituye al propietario allí donde alcanza el archivo.</translation>
    </message>
    <message>
        <source>Start scripts and copy programs set modes or times on mounted files that belong to another number.</source>
        <translation>Los scripts de inicio y los programas de copia establecen modos o marcas de tiempo en archivos montados que pertenecen a otro número.</translation>
    </message>
    <message>
        <source>Let the owner do it once, outside the container. Tell the program not to preserve times or modes. Or run it under the owner&apos;s number.</source>
        <translation>Haga que el propietario lo haga una vez, fuera del contenedor. Indique al programa que no conserve las marcas de tiempo ni los modos. O ejecútelo con el número del propietario.</translation>
    </message>
    <message>
        <source>Write permission for everybody does not help, because it is not asked.</source>
        <translation>El permiso de escritura para todos no ayuda, porque aquí no se consulta.</translation>
    </message>
    <message>
        <source>The owner or group may not be changed by this process.</source>
        <translation>Este proceso no puede cambiar el propietario ni el grupo.</translation>
    </message>
    <message>
        <source>Giving a file to another user needs %1 that reaches the file. An owner may change only the group, and only to one of their own groups.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Para dar un archivo a otro usuario se necesita %1, y esta debe alcanzar el archivo. Un propietario solo puede cambiar el grupo, y solo a uno de sus propios grupos.</translation>
    </message>
    <message>
        <source>Start scripts change the owner of a mounted folder, while the container runs as an ordinary user, lacks the capability, or lives in a user namespace where the present owner is not mapped.</source>
        <translation>Los scripts de inicio cambian el propietario de una carpeta montada, mientras que el contenedor se ejecuta como usuario normal, no tiene la capacidad o está en un espacio de nombres de usuario en el que el propietario actual está sin asignar.</translation>
    </message>
    <message>
        <source>Set the owner once, on the host or from the namespace where the owner is mapped. Skip the step in the start script where the owner fits already.</source>
        <translation>Establezca el propietario una vez, en el host o desde el espacio de nombres en el que el propietario está asignado. Omita el paso en el script de inicio si el propietario ya es el correcto.</translation>
    </message>
    <message>
        <source>Root in a user namespace has the capability and still fails where the owner or the group of the file is not mapped.</source>
        <translation>En un espacio de nombres de usuario, root tiene la capacidad y aun así falla cuando el propietario o el grupo del archivo está sin asignar.</translation>
    </message>
    <message>
        <source>The folder is sticky: only owners may remove or rename entries.</source>
        <translation>La carpeta tiene el sticky bit: solo los propietarios pueden eliminar entradas o cambiarles el nombre.</translation>
    </message>
    <message>
        <source>In a sticky folder an entry is removed or renamed only by its owner, by the owner of the folder, or with %1 that reaches the entry.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>En una carpeta con sticky bit (borrado restringido), solo pueden eliminar una entrada o cambiarle el nombre su propietario, el propietario de la carpeta o quien tenga %1, si esta alcanza la entrada.</translation>
    </message>
    <message>
        <source>Shared temporary folders are sticky. Files that one container made cannot be removed by another number.</source>
        <translation>Las carpetas temporales compartidas tienen el sticky bit. Los archivos que creó un contenedor no los puede eliminar otro número.</translation>
    </message>
    <message>
        <source>Let the owner remove it, or give each program a folder of its own.</source>
        <translation>Haga que lo elimine el propietario o dé a cada programa una carpeta propia.</translation>
    </message>
    <message>
        <source>Write permission on the folder, or on the file, is not enough.</source>
        <translation>El permiso de escritura en la carpeta, o en el archivo, no basta.</translation>
    </message>
    <message>
        <source>The kernel protects an existing file in a shared folder from being opened for creation.</source>
        <translation>El kernel impide que un archivo existente de una carpeta compartida se abra en modo de creación.</translation>
    </message>
    <message>
        <source>In a sticky folder that others may write to, opening an existing file of another user in a way that could create it is refused. A shell&apos;s output redirection opens files in that way. The settings %1 and %2 control it for files and pipes; for devices and sockets nothing does.</source>
        <extracomment>%1 is the name of a kernel setting, %2 is the name of a kernel setting</extracomment>
        <translation>En una carpeta con sticky bit en la que pueden escribir otros, se rechaza abrir un archivo existente de otro usuario de un modo que pudiera crearlo. La redirección de salida de un shell abre los archivos de ese modo. Los ajustes %1 y %2 lo controlan para archivos y tuberías; para dispositivos y sockets no lo controla nada.</translation>
    </message>
    <message>
        <source>One user made the file in a temporary folder and another one, often root, writes to it.</source>
        <translation>Un usuario creó el archivo en una carpeta temporal y otro, a menudo root, escribe en él.</translation>
    </message>
    <message>
        <source>Use a folder of its own for the file, or open it without the wish to create it. Leaving it as it is may be right.</source>
        <translation>Use una carpeta propia para el archivo, o ábralo sin pedir que se cree. Puede ser correcto dejarlo como está.</translation>
    </message>
    <message>
        <source>Root is refused too, and the setting differs from machine to machine, so the same container works elsewhere.</source>
        <translation>También se rechaza a root, y el ajuste varía de un equipo a otro, así que el mismo contenedor funciona en otra parte.</translation>
    </message>
    <message>
        <source>The kernel protects a file of another user from getting a second name.</source>
        <translation>El kernel impide que un archivo de otro usuario reciba un segundo nombre.</translation>
    </message>
    <message>
        <source>With %1 a hard link to somebody else&apos;s file is allowed only if it is an ordinary file that the process may both read and write.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>Con %1 solo se permite un enlace duro al archivo de otro usuario si es un archivo regular que el proceso puede leer y en el que puede escribir.</translation>
    </message>
    <message>
        <source>Backup and package programs make hard links of files that belong to another number.</source>
        <translation>Los programas de copia de seguridad y de paquetes crean enlaces duros de archivos que pertenecen a otro número.</translation>
    </message>
    <message>
        <source>Let the owner make the link, copy the file instead, or give the process read and write permission.</source>
        <translation>Haga que el propietario cree el enlace, copie el archivo en su lugar o dé al proceso permiso de lectura y escritura.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed.</source>
        <translation>No se puede ejecutar nada en este montaje.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system never allows programs. The x bits do not matter.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>El montaje tiene la opción %1, o el sistema de archivos nunca permite programas. Los bits x no importan.</translation>
    </message>
    <message>
        <source>Temporary file systems of containers and some data disks are mounted so.</source>
        <translation>Los sistemas de archivos temporales de los contenedores y algunos discos de datos se montan así.</translation>
    </message>
    <message>
        <source>Put the program on another mount, or remove the option from this one mount if programs are wanted there.</source>
        <translation>Ponga el programa en otro montaje, o quite la opción solo de este montaje si se quieren programas en él.</translation>
    </message>
    <message>
        <source>Setting the x bits does not help. A script can still be run by naming its interpreter first.</source>
        <translation>Poner los bits x no ayuda. Aun así, un script se puede ejecutar nombrando primero su intérprete.</translation>
    </message>
    <message>
        <source>Devices on this mount may not be opened.</source>
        <translation>No se pueden abrir dispositivos en este montaje.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system was mounted in a user namespace, where devices are never opened.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>El montaje tiene la opción %1, o el sistema de archivos se montó en un espacio de nombres de usuario, donde nunca se abren dispositivos.</translation>
    </message>
    <message>
        <source>Rootless containers and containers with a user namespace cannot use device nodes that they made or unpacked.</source>
        <translation>Los contenedores sin root (rootless) y los contenedores con un espacio de nombres de usuario no pueden usar nodos de dispositivo que ellos mismos crearon o desempaquetaron.</translation>
    </message>
    <message>
        <source>Hand the device itself to the container with the engine&apos;s option for devices, so that it comes from the host&apos;s own file system.</source>
        <translation>Pase el propio dispositivo al contenedor con la opción del motor para dispositivos, de modo que proceda del sistema de archivos del host.</translation>
    </message>
    <message>
        <source>The list of mounts need not show the option, because a user namespace alone is enough.</source>
        <translation>No es necesario que la lista de montajes muestre la opción, porque basta con un espacio de nombres de usuario.</translation>
    </message>
    <message>
        <source>The device is not on the list of devices that the container may use.</source>
        <translation>El dispositivo no está en la lista de dispositivos que el contenedor puede usar.</translation>
    </message>
    <message>
        <source>The container&apos;s control group decides about devices after the permission bits allowed it. This device is not on its list.</source>
        <translation>El grupo de control (cgroup) del contenedor decide sobre los dispositivos después de que los bits de permisos lo hayan permitido. Este dispositivo no está en su lista.</translation>
    </message>
    <message>
        <source>A device node was brought in as a file, by a bind mount or in an image, instead of being granted.</source>
        <translation>Un nodo de dispositivo se incorporó como archivo, con un montaje bind o en una imagen, en lugar de concederse.</translation>
    </message>
    <message>
        <source>Grant this one device with the engine&apos;s option for devices. That adds the node and the entry in the list.</source>
        <translation>Conceda este único dispositivo con la opción del motor para dispositivos. Eso añade el nodo y la entrada en la lista.</translation>
    </message>
    <message>
        <source>The owner and mode of the node look right, and changing them has no effect.</source>
        <translation>El propietario y el modo del nodo parecen correctos, y cambiarlos no tiene efecto.</translation>
    </message>
    <message>
        <source>Device nodes can be made only by the host&apos;s administrator.</source>
        <translation>Solo el administrador del host puede crear nodos de dispositivo.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace. A process in another user namespace never has that, whatever its capabilities say.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Para crear un nodo de dispositivo se necesita %1 en el espacio de nombres de usuario inicial. Un proceso de otro espacio de nombres de usuario nunca la tiene, digan lo que digan sus capacidades.</translation>
    </message>
    <message>
        <source>Installers and archives make device nodes while they run in a rootless container.</source>
        <translation>Los instaladores y los programas que desempaquetan archivos crean nodos de dispositivo mientras se ejecutan en un contenedor sin root (rootless).</translation>
    </message>
    <message>
        <source>Let the engine provide the device, or leave the node out of the archive.</source>
        <translation>Haga que el motor proporcione el dispositivo, o no incluya el nodo en el archivo empaquetado.</translation>
    </message>
    <message>
        <source>Something is mounted on the entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Hay algo montado en la entrada, así que no se puede eliminar, cambiar de nombre ni reemplazar.</translation>
    </message>
    <message>
        <source>An entry that is a mount point stays where it is; the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Una entrada que es un punto de montaje se queda donde está; la respuesta es %1.</translation>
    </message>
    <message>
        <source>A single file was mounted. Programs that save by writing a new file and renaming it onto the old one fail then, for example editors and %1.</source>
        <extracomment>%1 is the command sed -i</extracomment>
        <translation>Se montó un solo archivo. Los programas que guardan escribiendo un archivo nuevo y cambiándole el nombre por el del antiguo fallan entonces; por ejemplo, los editores y %1.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the file instead of the file. Or let the program write into the file in place.</source>
        <translation>Monte la carpeta que contiene el archivo en lugar del archivo. O haga que el programa escriba directamente en el archivo.</translation>
    </message>
    <message>
        <source>The permissions of the file are not the reason, and root gets the same answer.</source>
        <translation>Los permisos del archivo no son el motivo, y root recibe la misma respuesta.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts or file systems.</source>
        <translation>Las dos rutas están en montajes o sistemas de archivos distintos.</translation>
    </message>
    <message>
        <source>A rename or a hard link never crosses mounts. Two mounts of the same folder count as two.</source>
        <translation>Un cambio de nombre o un enlace duro nunca pasa de un montaje a otro. Dos montajes de la misma carpeta cuentan como dos.</translation>
    </message>
    <message>
        <source>A temporary file is made in the container and then moved into a mounted folder, or two folders of one disk are mounted separately.</source>
        <translation>Se crea un archivo temporal en el contenedor y después se mueve a una carpeta montada, o dos carpetas de un mismo disco se montan por separado.</translation>
    </message>
    <message>
        <source>Mount the folder above both places as one mount, or let the program copy and then remove, as %1 does by itself.</source>
        <extracomment>%1 is the command mv</extracomment>
        <translation>Monte como un solo montaje la carpeta que está por encima de ambos lugares, o haga que el programa copie y después elimine, como hace %1 por sí mismo.</translation>
    </message>
    <message>
        <source>Both places may show the same device number, and it is refused all the same.</source>
        <translation>Puede que ambos lugares muestren el mismo número de dispositivo y, aun así, se rechace.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Ya existe una entrada con este nombre.</translation>
    </message>
    <message>
        <source>The operation makes a new entry and never replaces one. A symbolic link that leads nowhere counts as an entry.</source>
        <translation>La operación crea una entrada nueva y nunca reemplaza otra. Un enlace simbólico que no lleva a ninguna parte cuenta como entrada.</translation>
    </message>
    <message>
        <source>An earlier run left the file behind, or a mounted folder brings it along.</source>
        <translation>Una ejecución anterior dejó el archivo, o lo trae una carpeta montada.</translation>
    </message>
    <message>
        <source>Remove or rename the old entry, or use an operation that accepts an existing one.</source>
        <translation>Elimine la entrada antigua o cámbiele el nombre, o use una operación que acepte una existente.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>Only an empty folder can be removed or replaced.</source>
        <translation>Solo se puede eliminar o reemplazar una carpeta vacía.</translation>
    </message>
    <message>
        <source>Hidden files, or files that another container makes, are still in it.</source>
        <translation>Todavía contiene archivos ocultos, o archivos que crea otro contenedor.</translation>
    </message>
    <message>
        <source>Remove what is in it first, or move the folder away under another name.</source>
        <translation>Elimine primero lo que contiene, o mueva la carpeta con otro nombre.</translation>
    </message>
    <message>
        <source>A folder that moves elsewhere must be writable itself.</source>
        <translation>En la propia carpeta que se mueve a otro lugar se debe poder escribir.</translation>
    </message>
    <message>
        <source>Moving a folder to another parent changes the entry in it that leads to the parent. So the kernel asks for write permission on the moved folder as well.</source>
        <translation>Mover una carpeta a otro directorio superior cambia, dentro de ella, la entrada que lleva al directorio superior. Por eso el kernel pide permiso de escritura también en la carpeta que se mueve.</translation>
    </message>
    <message>
        <source>The process may write in both parents, but the folder that it moves belongs to another number.</source>
        <translation>El proceso puede escribir en ambos directorios superiores, pero la carpeta que mueve pertenece a otro número.</translation>
    </message>
    <message>
        <source>Give write permission on the moved folder, or let its owner move it. Renaming it within the same parent does not need this.</source>
        <translation>Conceda permiso de escritura en la carpeta que se mueve, o haga que la mueva su propietario. Cambiarle el nombre dentro del mismo directorio superior no lo necesita.</translation>
    </message>
    <message>
        <source>This FUSE mount is closed to the process.</source>
        <translation>Este montaje FUSE está cerrado para el proceso.</translation>
    </message>
    <message>
        <source>A FUSE mount without the option %1 can be used only by the user who mounted it. All others are refused, root included. With the option it is still closed to processes outside its user namespace.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Un montaje FUSE sin la opción %1 solo lo puede usar el usuario que lo montó. Se rechaza a cualquier otro, incluido root. Con la opción sigue cerrado para los procesos de fuera de su espacio de nombres de usuario.</translation>
    </message>
    <message>
        <source>Network folders and encrypted folders mounted by a desktop user (sshfs, rclone, gocryptfs) are given to a container. The engine, which runs as root, cannot look into them either.</source>
        <translation>Se pasan a un contenedor carpetas de red y carpetas cifradas que montó un usuario del escritorio (sshfs, rclone, gocryptfs). El motor, que se ejecuta como root, tampoco puede mirar dentro de ellas.</translation>
    </message>
    <message>
        <source>Mount it again with the option %1, if other users are meant to see it. Or run the container as the user who mounted it.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Móntela de nuevo con la opción %1, si se quiere que otros usuarios la vean. O ejecute el contenedor como el usuario que la montó.</translation>
    </message>
    <message>
        <source>Such a folder is listed with question marks instead of its mode. An engine that finds it may complain that the file exists already.</source>
        <translation>Una carpeta así aparece en los listados con signos de interrogación en lugar de su modo. Un motor que la encuentre puede quejarse de que el archivo ya existe.</translation>
    </message>
    <message>
        <source>This type of file system does not offer the operation.</source>
        <translation>Este tipo de sistema de archivos no ofrece la operación.</translation>
    </message>
    <message>
        <source>Some file systems store no owners, links or special files, so the kernel refuses to make or change them.</source>
        <translation>Algunos sistemas de archivos no guardan propietarios, enlaces ni archivos especiales, así que el kernel rechaza crearlos o cambiarlos.</translation>
    </message>
    <message>
        <source>Memory sticks and shared disks with vfat or exfat show one owner for everything, taken from mount options. Kernel file systems such as %1 and %2 have fixed entries.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Las memorias USB y los discos compartidos con vfat o exfat muestran un mismo propietario para todo, tomado de las opciones de montaje. Los sistemas de archivos del kernel, como %1 y %2, tienen entradas fijas.</translation>
    </message>
    <message>
        <source>Set the owner and the modes with the mount options, or use a file system with owners for the data.</source>
        <translation>Establezca el propietario y los modos con las opciones de montaje, o use para los datos un sistema de archivos con propietarios.</translation>
    </message>
    <message>
        <source>Changing the owner of such files cannot work, for root either.</source>
        <translation>Cambiar el propietario de estos archivos no puede funcionar, tampoco para root.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs a capability that does not count here.</source>
        <translation>Para escribir este atributo extendido se necesita una capacidad que aquí no cuenta.</translation>
    </message>
    <message>
        <source>Attributes of the classes %1 and %2 are reserved. They need a capability over the user namespace in which the file system was mounted.</source>
        <extracomment>%1 is the prefix trusted, %2 is the prefix security</extracomment>
        <translation>Los atributos de las clases %1 y %2 están reservados. Necesitan una capacidad sobre el espacio de nombres de usuario en el que se montó el sistema de archivos.</translation>
    </message>
    <message>
        <source>Copy programs and image builders preserve such attributes while they run in a container.</source>
        <translation>Los programas de copia y los que construyen imágenes conservan estos atributos mientras se ejecutan en un contenedor.</translation>
    </message>
    <message>
        <source>Leave these attributes out of the copy, or do this one step on the host.</source>
        <translation>Excluya estos atributos de la copia, o realice este único paso en el host.</translation>
    </message>
    <message>
        <source>The set of capabilities inside a user namespace looks complete, but counts only for what that namespace owns.</source>
        <translation>El conjunto de capacidades dentro de un espacio de nombres de usuario parece completo, pero solo cuenta para lo que pertenece a ese espacio de nombres.</translation>
    </message>
    <message>
        <source>The file system does not store this extended attribute.</source>
        <translation>El sistema de archivos no guarda este atributo extendido.</translation>
    </message>
    <message>
        <source>The name is not valid, or the file system has no attributes of this class.</source>
        <translation>El nombre no es válido, o el sistema de archivos no tiene atributos de esta clase.</translation>
    </message>
    <message>
        <source>Temporary file systems and network file systems support only some classes, and which ones depends on the kernel&apos;s version.</source>
        <translation>Los sistemas de archivos temporales y los de red solo admiten algunas clases, y cuáles depende de la versión del kernel.</translation>
    </message>
    <message>
        <source>Use another file system for this data, or leave the attribute out.</source>
        <translation>Use otro sistema de archivos para estos datos, o prescinda del atributo.</translation>
    </message>
    <message>
        <source>The file is in use in a way that excludes this.</source>
        <translation>El archivo está en uso de un modo que excluye esto.</translation>
    </message>
    <message>
        <source>A program that runs cannot be written to, and a file that is open for writing cannot be executed. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>En un programa que se está ejecutando no se puede escribir, y un archivo que está abierto para escritura no se puede ejecutar. La respuesta es %1.</translation>
    </message>
    <message>
        <source>A program is replaced by overwriting it, or is started while it is still being written, often right after a copy into a shared folder.</source>
        <translation>Se reemplaza un programa sobrescribiéndolo, o se inicia mientras aún se está escribiendo, a menudo justo después de copiarlo en una carpeta compartida.</translation>
    </message>
    <message>
        <source>Write to a new file and rename it onto the old one. Close the file before it is started.</source>
        <translation>Escriba en un archivo nuevo y cámbiele el nombre por el del antiguo. Cierre el archivo antes de iniciarlo.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but nobody listens on the socket.</source>
        <translation>Los permisos son suficientes, pero nadie escucha en el socket.</translation>
    </message>
    <message>
        <source>A refused connection comes after the permission check. So the rights are in order, and the program that should answer is not there.</source>
        <translation>Una conexión rechazada llega después de la comprobación de permisos. Por tanto, los permisos están en orden y falta el programa que debería responder.</translation>
    </message>
    <message>
        <source>The service was started again and made a new socket, while the container still holds the old one by a mount of the single file. Or the service does not run.</source>
        <translation>El servicio se inició de nuevo y creó un socket nuevo, mientras que el contenedor conserva el antiguo por un montaje de un solo archivo. O el servicio no está en ejecución.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the socket instead of the socket. Start the service, then the container.</source>
        <translation>Monte la carpeta que contiene el socket en lugar del socket. Inicie el servicio y después el contenedor.</translation>
    </message>
    <message>
        <source>Whoever may use the socket of an engine that runs as root has the rights of root on the host.</source>
        <translation>Quien puede usar el socket de un motor que se ejecuta como root tiene los permisos de root en el host.</translation>
    </message>
    <message>
        <source>The path or name cannot be used in this form.</source>
        <translation>La ruta o el nombre no se puede usar de esta forma.</translation>
    </message>
    <message>
        <source>It is empty, too long, ends in a slash or in dots, or has a form that the file system does not accept.</source>
        <translation>Está vacío, es demasiado largo, termina en una barra o en puntos, o tiene una forma que el sistema de archivos no acepta.</translation>
    </message>
    <message>
        <source>A variable was empty when the path was put together, or a socket lies in a very long path. File systems such as vfat also refuse some characters.</source>
        <translation>Una variable estaba vacía cuando se compuso la ruta, o un socket tiene una ruta muy larga. Los sistemas de archivos como vfat tampoco admiten algunos caracteres.</translation>
    </message>
    <message>
        <source>Correct the path. For sockets use a shorter one.</source>
        <translation>Corrija la ruta. Para los sockets, use una más corta.</translation>
    </message>
    <message>
        <source>The number does not exist in the user namespace of the process.</source>
        <translation>El número no existe en el espacio de nombres de usuario del proceso.</translation>
    </message>
    <message>
        <source>Owners are given in numbers of the process&apos;s own user namespace. The number asked for has no mapping there, so the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Los propietarios se indican con números del espacio de nombres de usuario del propio proceso. El número pedido no tiene asignación en él, así que la respuesta es %1.</translation>
    </message>
    <message>
        <source>An image contains files of a high number, and the container has too few subordinate ids. The usual range in %1 has %2.</source>
        <extracomment>%1 is a path, %2 is the number 65536</extracomment>
        <translation>Una imagen contiene archivos con un número alto y el contenedor tiene muy pocos ID subordinados. El intervalo habitual en %1 tiene %2.</translation>
    </message>
    <message>
        <source>Extend the ranges in %1 and %2 and let the engine take them over, or use numbers within the range.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Amplíe los intervalos en %1 y %2 y haga que el motor los adopte, o use números dentro del intervalo.</translation>
    </message>
    <message>
        <source>This is no permission problem, so neither root nor capabilities help.</source>
        <translation>No es un problema de permisos, así que no ayudan ni root ni las capacidades.</translation>
    </message>
    <message>
        <source>This link leads into another process, which may not be inspected.</source>
        <translation>Este enlace lleva a otro proceso, que no se permite inspeccionar.</translation>
    </message>
    <message>
        <source>Links below %1 that jump to a file, folder or namespace of a process ask whether that process may be inspected. Here it may not.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Los enlaces situados debajo de %1 que saltan a un archivo, una carpeta o un espacio de nombres de un proceso consultan si ese proceso se puede inspeccionar. Aquí no se permite.</translation>
    </message>
    <message>
        <source>The other process belongs to another user, has more capabilities, or is protected against inspection.</source>
        <translation>El otro proceso pertenece a otro usuario, tiene más capacidades o está protegido contra la inspección.</translation>
    </message>
    <message>
        <source>Open the file by its path instead. Leaving it as it is may be right.</source>
        <translation>Abra el archivo por su ruta en lugar de hacerlo así. Puede ser correcto dejarlo como está.</translation>
    </message>
    <message>
        <source>The program&apos;s interpreter cannot be used.</source>
        <translation>No se puede usar el intérprete del programa.</translation>
    </message>
    <message>
        <source>A script names its interpreter in the first line, a program its loader. The process must be able to reach and execute that one too.</source>
        <translation>Un script nombra su intérprete en la primera línea; un programa, su cargador. El proceso también debe poder llegar a él y ejecutarlo.</translation>
    </message>
    <message>
        <source>The interpreter in the container belongs to another number, has no x bit, or is itself a script that leads on to too many others.</source>
        <translation>El intérprete del contenedor pertenece a otro número, no tiene ningún bit x, o es a su vez un script que remite a demasiados otros.</translation>
    </message>
    <message>
        <source>Correct the rights of the interpreter in the image, or name another interpreter.</source>
        <translation>Corrija los permisos del intérprete en la imagen, o nombre otro intérprete.</translation>
    </message>
    <message>
        <source>The error message names the script, although its rights are in order.</source>
        <translation>El mensaje de error nombra el script, aunque sus permisos están en orden.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
    <message>
        <source>The new place lies inside the folder that is to be moved.</source>
        <translation>El lugar nuevo está dentro de la carpeta que se quiere mover.</translation>
    </message>
    <message>
        <source>Two paths lead to the same folder through mounts or symbolic links.</source>
        <translation>Dos rutas llevan a la misma carpeta por montajes o enlaces simbólicos.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Elija otro destino.</translation>
    </message>
    <message>
        <source>Kernel settings may be changed only by the host&apos;s administrator.</source>
        <translation>Solo el administrador del host puede cambiar los ajustes del kernel.</translation>
    </message>
    <message>
        <source>Entries below %1 look at the root user and group of the host. Capabilities do not count, and root of a user namespace is not root of the host.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Las entradas situadas debajo de %1 tienen en cuenta el usuario y el grupo root del host. Las capacidades no cuentan, y root de un espacio de nombres de usuario no es root del host.</translation>
    </message>
    <message>
        <source>A program in a container wants to set kernel parameters when it starts.</source>
        <translation>Un programa de un contenedor quiere establecer parámetros del kernel cuando se inicia.</translation>
    </message>
    <message>
        <source>Set the parameter on the host, or with the engine&apos;s option for kernel parameters, which covers those that belong to the container alone.</source>
        <translation>Establezca el parámetro en el host, o con la opción del motor para parámetros del kernel, que abarca los que pertenecen solo al contenedor.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type.</source>
        <translation>Los permisos son suficientes, pero el socket es de otro tipo.</translation>
    </message>
    <message>
        <source>The program that listens uses another type of socket than the one that is asked for.</source>
        <translation>El programa que escucha usa un tipo de socket distinto del que se pide.</translation>
    </message>
    <message>
        <source>A client made for stream connections is pointed at a socket for single messages, such as that of a log service.</source>
        <translation>Un cliente hecho para conexiones de flujo apunta a un socket de mensajes sueltos, como el de un servicio de registro.</translation>
    </message>
    <message>
        <source>Point the client at the right socket.</source>
        <translation>Haga que el cliente apunte al socket correcto.</translation>
    </message>
    <message>
        <source>The engine cannot make the container.</source>
        <translation>El motor no puede crear el contenedor.</translation>
    </message>
    <message>
        <source>Something that the settings ask for is refused before any process runs: a number outside the id map, a source that is missing or of the wrong kind, a mount point that cannot be made, an idmapped mount.</source>
        <translation>Se rechaza algo que pide la configuración antes de que se ejecute ningún proceso: un número fuera de la asignación de ID, un origen que falta o es de un tipo equivocado, un punto de montaje que no se puede crear o un montaje con asignación de ID (idmapped).</translation>
    </message>
    <message>
        <source>The image or the settings name a number that the user&apos;s ranges in %1 and %2 do not reach, or a path is mistyped.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>La imagen o la configuración nombra un número que no alcanzan los intervalos del usuario en %1 y %2, o hay una errata en una ruta.</translation>
    </message>
    <message>
        <source>Change what the engine names in its own words. The rights of files in the container do not matter before that.</source>
        <translation>Cambie lo que el motor nombra con sus propias palabras. Los permisos de los archivos del contenedor no importan antes de eso.</translation>
    </message>
    <message>
        <source>The words of the engine often name the last step that failed, not the setting that led there.</source>
        <translation>Las palabras del motor suelen nombrar el último paso que falló, no el ajuste que llevó a él.</translation>
    </message>
    <message>
        <source>The server or program behind this file system has the last word.</source>
        <translation>El servidor o el programa que está detrás de este sistema de archivos tiene la última palabra.</translation>
    </message>
    <message>
        <source>For network file systems and FUSE the kernel on this machine does not decide alone. What is known here allows it, but the server may refuse, and it cannot be asked without trying.</source>
        <translation>En los sistemas de archivos de red y en FUSE, el kernel de este equipo no decide solo. Lo que se sabe aquí lo permite, pero es posible que el servidor lo rechace, y no se le puede consultar sin intentarlo.</translation>
    </message>
    <message>
        <source>NFS servers turn root into nobody unless told otherwise, see at most %1 groups of a user, and have access rules per client. CIFS uses the login of the mount. A FUSE program may answer anything.</source>
        <extracomment>%1 is the number 16</extracomment>
        <translation>Los servidores NFS convierten root en nobody si no se les indica otra cosa, ven como máximo %1 grupos de un usuario y tienen reglas de acceso por cliente. CIFS usa el inicio de sesión del montaje. Un programa FUSE puede responder cualquier cosa.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test. Look at the export options or the log of the server. Use a number that the server knows.</source>
        <translation>Confirme con la prueba inofensiva. Consulte las opciones de exportación o el registro del servidor. Use un número que el servidor conozca.</translation>
    </message>
    <message>
        <source>Owner and mode seen here are a hint only. Changing them here may do nothing at all.</source>
        <translation>El propietario y el modo que se ven aquí son solo un indicio. Es posible que cambiarlos aquí no sirva de nada.</translation>
    </message>
    <message>
        <source>Facts that decide could not be read.</source>
        <translation>No se pudieron leer datos decisivos.</translation>
    </message>
    <message>
        <source>At least one fact is missing, and the result depends on it. The list beside the result says which ones, and what would read them.</source>
        <translation>Falta al menos un dato y el resultado depende de él. La lista junto al resultado dice qué datos faltan y qué permitiría leerlos.</translation>
    </message>
    <message>
        <source>Some data of another user&apos;s process can be read only by root, hidden mounts cannot be looked at, and old kernels do not tell everything.</source>
        <translation>Algunos datos de un proceso de otro usuario solo los puede leer root, los montajes ocultos no se pueden examinar y los kernels antiguos no lo dicen todo.</translation>
    </message>
    <message>
        <source>Collect a snapshot with the rights that are named; collecting only reads. Then open the snapshot.</source>
        <translation>Recopile una instantánea con los permisos que se nombran; recopilar solo lee. Abra después la instantánea.</translation>
    </message>
    <message>
        <source>Not known is not the same as refused. The operation may well succeed.</source>
        <translation>Que no se sepa no significa que se rechace. Es muy posible que la operación tenga éxito.</translation>
    </message>
    <message>
        <source>Owner and mode allow it; an active security module has the last word.</source>
        <translation>El propietario y el modo lo permiten; un módulo de seguridad activo tiene la última palabra.</translation>
    </message>
    <message>
        <source>The permission check passes. A security module such as SELinux or AppArmor has rules of its own, and they were not evaluated.</source>
        <translation>La comprobación de permisos se supera. Un módulo de seguridad, como SELinux o AppArmor, tiene reglas propias, y estas no se evaluaron.</translation>
    </message>
    <message>
        <source>With SELinux a folder of the host usually lacks the label that containers may use. AppArmor profiles go by paths, and a profile on the host may also attach to a program by its path.</source>
        <translation>Con SELinux, una carpeta del host no suele tener la etiqueta que los contenedores pueden usar. Los perfiles de AppArmor se guían por las rutas, y un perfil del host también puede vincularse a un programa por su ruta.</translation>
    </message>
    <message>
        <source>Look for the refusal in the audit log. With SELinux let the engine relabel this one folder (%1 or %2), never a system folder. With AppArmor adapt the profile.</source>
        <extracomment>%1 is the option :z, %2 is the option :Z</extracomment>
        <translation>Busque el rechazo en el registro de auditoría. Con SELinux, haga que el motor reetiquete solo esta carpeta (%1 o %2), nunca una carpeta del sistema. Con AppArmor, adapte el perfil.</translation>
    </message>
    <message>
        <source>Without SELinux the relabel option does nothing. Security modules are blamed when owners are the reason, and the other way round; both can be wrong at once. Switching the module off is no solution.</source>
        <translation>Sin SELinux, la opción de reetiquetar no hace nada. Se culpa a los módulos de seguridad cuando el motivo son los propietarios, y al revés; ambos pueden estar mal a la vez. Desactivar el módulo no es una solución.</translation>
    </message>
    <message>
        <source>The kernel also looks at the process that this entry describes.</source>
        <translation>El kernel examina también el proceso que describe esta entrada.</translation>
    </message>
    <message>
        <source>Entries below %1 belong to processes. Beside the mode, the kernel asks whether the one process may inspect the other.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Las entradas situadas debajo de %1 pertenecen a procesos. Además del modo, el kernel consulta si un proceso puede inspeccionar al otro.</translation>
    </message>
    <message>
        <source>Tools in a container read entries of processes of other users, or of other containers.</source>
        <translation>Las herramientas de un contenedor leen entradas de procesos de otros usuarios o de otros contenedores.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test, or run the tool as the user of that process.</source>
        <translation>Confirme con la prueba inofensiva, o ejecute la herramienta como el usuario de ese proceso.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cómo se produce</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <translation>Qué suele ayudar</translation>
    </message>
    <message>
        <source>What is easily got wrong</source>
        <translation>Qué se suele entender mal</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>none</source>
        <comment>value in a table</comment>
        <extracomment>In a table of differences: the object has no such thing (no ACL, no attributes)</extracomment>
        <translation>no hay</translation>
    </message>
    <message>
        <source>%1 on the host, not mapped</source>
        <extracomment>In a table of differences; %1 is a user or group id of the host</extracomment>
        <translation>%1 en el host, sin asignar</translation>
    </message>
    <message>
        <source>%1, on the host %2</source>
        <extracomment>In a table of differences; %1 is a user or group id in the container, %2 the same on the host</extracomment>
        <translation>%1, en el host %2</translation>
    </message>
    <message>
        <source>the numbers of the host</source>
        <extracomment>In a table of differences: the container has no user namespace of its own</extracomment>
        <translation>los números del host</translation>
    </message>
    <message>
        <source>%1, file system read-only</source>
        <translation>%1, sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>not readable</source>
        <extracomment>In a table of differences: a mount has an id map, which could not be read</extracomment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>In a table of differences: allowed, denied or undetermined</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <extracomment>In a table of differences: the code of the reason (ML-D004)</extracomment>
        <translation>Motivo de la respuesta</translation>
    </message>
    <message>
        <source>User of the process</source>
        <extracomment>In a table of differences: as which user the program works with files</extracomment>
        <translation>Usuario del proceso</translation>
    </message>
    <message>
        <source>Group of the process</source>
        <extracomment>In a table of differences: as which group the program works with files</extracomment>
        <translation>Grupo del proceso</translation>
    </message>
    <message>
        <source>Supplementary groups of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Grupos suplementarios del proceso</translation>
    </message>
    <message>
        <source>Effective capabilities of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Capacidades efectivas del proceso</translation>
    </message>
    <message>
        <source>User ids of the user namespace</source>
        <extracomment>In a table of differences: how user ids of the container become those of the host</extracomment>
        <translation>ID de usuario del espacio de nombres de usuario</translation>
    </message>
    <message>
        <source>Group ids of the user namespace</source>
        <extracomment>In a table of differences: how group ids of the container become those of the host</extracomment>
        <translation>ID de grupo del espacio de nombres de usuario</translation>
    </message>
    <message>
        <source>Security label of the process</source>
        <extracomment>In a table of differences: the SELinux context or AppArmor profile</extracomment>
        <translation>Etiqueta de seguridad del proceso</translation>
    </message>
    <message>
        <source>Presence of %1</source>
        <extracomment>In a table of differences: a file or folder is there or is not; %1 is a path</extracomment>
        <translation>Existencia de %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <extracomment>In a table of differences: file, directory...; %1 is a path</extracomment>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Propietario de %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Grupo de %1</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <extracomment>In a table of differences: the permission bits; %1 is a path</extracomment>
        <translation>Modo de %1</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <extracomment>In a table of differences: immutable and the like; %1 is a path</extracomment>
        <translation>Atributos de %1</translation>
    </message>
    <message>
        <source>ACL of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>ACL de %1</translation>
    </message>
    <message>
        <source>Default ACL of %1</source>
        <extracomment>In a table of differences: what new files in a folder inherit; %1 is a path</extracomment>
        <translation>ACL predeterminada de %1</translation>
    </message>
    <message>
        <source>Mount at %1</source>
        <extracomment>In a table of differences: what is mounted there; %1 is a path</extracomment>
        <translation>Montaje en %1</translation>
    </message>
    <message>
        <source>Mount options at %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Opciones de montaje en %1</translation>
    </message>
    <message>
        <source>Id map of the mount at %1</source>
        <extracomment>In a table of differences: the id map of an idmapped mount; %1 is a path</extracomment>
        <translation>Asignación de ID del montaje en %1</translation>
    </message>
    <message>
        <source>The fix worked: it is allowed now.</source>
        <extracomment>Result of a comparison: it was denied before and is allowed after</extracomment>
        <translation>La solución funcionó: ahora está permitido.</translation>
    </message>
    <message>
        <source>It was allowed before and is denied now.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>Antes estaba permitido y ahora está denegado.</translation>
    </message>
    <message>
        <source>Something else denies it now.</source>
        <extracomment>Result of a comparison: the first obstacle is gone, and there is another one</extracomment>
        <translation>Ahora lo deniega otra cosa.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>The answer is the same, although facts are different.</source>
        <extracomment>Result of a comparison: allowed or denied as before, by the same check</extracomment>
        <translation>La respuesta es la misma, aunque los datos son distintos.</translation>
    </message>
    <message>
        <source>The answer could not be determined before. It is known now.</source>
        <extracomment>Result of a comparison: before, a fact was missing</extracomment>
        <translation>Antes no se pudo determinar la respuesta. Ahora se conoce.</translation>
    </message>
    <message>
        <source>The answer was known before. It could not be determined after.</source>
        <extracomment>Result of a comparison: after, a fact is missing</extracomment>
        <translation>Antes se conocía la respuesta. Después no se pudo determinar.</translation>
    </message>
    <message>
        <source>Look at the later one for the next cause.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>Busque la siguiente causa en la posterior.</translation>
    </message>
    <message>
        <source>What was meant to help is not there, or it changed nothing that matters here.</source>
        <extracomment>Below the result of a comparison: the user may not have applied the fix</extracomment>
        <translation>Lo que debía ayudar no está, o no cambió nada que aquí importe.</translation>
    </message>
    <message>
        <source>The later one lacks a fact that the earlier one has.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>A la posterior le falta un dato que la anterior tiene.</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time</extracomment>
        <translation>este equipo, %1</translation>
    </message>
    <message>
        <source>snapshot, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time. The name of the computer is not known</extracomment>
        <translation>instantánea, %1</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>One side of a comparison; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>instantánea de %1, %2</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>as the image says, else root</source>
        <translation>el que diga la imagen; si no, root</translation>
    </message>
    <message>
        <source>all (privileged)</source>
        <translation>todas (con privilegios)</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>remote user</source>
        <translation>usuario remoto</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>espacio de nombres de usuario</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>asignación de UID</translation>
    </message>
    <message>
        <source>gid map</source>
        <translation>asignación de GID</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>capacidades</translation>
    </message>
    <message>
        <source>root file system</source>
        <translation>sistema de archivos raíz</translation>
    </message>
    <message>
        <source>mounts of</source>
        <translation>montajes de</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montajes</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>nota: %1</translation>
    </message>
</context>
<context>
    <name>ContainerState</name>
    <message>
        <source>running</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>exited</source>
        <extracomment>State of a container, in a table: its program has ended</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>State of a container, in a table: made, and never started</extracomment>
        <translation>creado</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>restarting</source>
        <extracomment>State of a container, in a table: it ends again and again</extracomment>
        <translation>reiniciándose</translation>
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de ficheros de sólo lectura</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el fichero o el directorio</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>el fichero ya existe</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>argumento inválido</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nombre de fichero demasiado largo</translation>
    </message>
    <message>
        <source>value too large for defined data type</source>
        <translation>valor demasiado grande para el tipo de datos definido</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>invalid cross-device link</source>
        <translation>enlace cruzado entre dispositivos no permitido</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>el directorio no está vacío</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>el fichero de texto está ocupado</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rehusada</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>la operación no está soportada</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>no existe el proceso</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>function not implemented</source>
        <translation>función no implementada</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>id map</source>
        <translation>asignación de ID</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>mount options</source>
        <translation>opciones de montaje</translation>
    </message>
    <message>
        <source>depth of the directory tree</source>
        <translation>profundidad del árbol de directorios</translation>
    </message>
    <message>
        <source>layer beneath the overlay</source>
        <translation>capa subyacente del overlay</translation>
    </message>
    <message>
        <source>whether the overlay keeps hard links (index)</source>
        <translation>si el overlay conserva los enlaces duros (index)</translation>
    </message>
    <message>
        <source>list of mounts</source>
        <translation>lista de montajes</translation>
    </message>
    <message>
        <source>identity of the process</source>
        <translation>identidad del proceso</translation>
    </message>
    <message>
        <source>root directory of the process</source>
        <translation>directorio raíz del proceso</translation>
    </message>
    <message>
        <source>working directory of the process</source>
        <translation>directorio de trabajo del proceso</translation>
    </message>
    <message>
        <source>entry of a directory</source>
        <translation>entrada de un directorio</translation>
    </message>
    <message>
        <source>parent of a directory</source>
        <translation>directorio superior de un directorio</translation>
    </message>
    <message>
        <source>entry beneath a mount</source>
        <translation>entrada debajo de un montaje</translation>
    </message>
    <message>
        <source>what is mounted in a directory</source>
        <translation>qué está montado en un directorio</translation>
    </message>
    <message>
        <source>owner and mode</source>
        <translation>propietario y modo</translation>
    </message>
    <message>
        <source>target of a symbolic link</source>
        <translation>destino de un enlace simbólico</translation>
    </message>
    <message>
        <source>first bytes of a program</source>
        <translation>primeros bytes de un programa</translation>
    </message>
    <message>
        <source>state of a file or directory</source>
        <translation>estado de un archivo o directorio</translation>
    </message>
    <message>
        <source>devices allowed by the control group</source>
        <translation>dispositivos permitidos por el grupo de control</translation>
    </message>
    <message>
        <source>options of a mount</source>
        <translation>opciones de un montaje</translation>
    </message>
    <message>
        <source>user namespace of a file system</source>
        <translation>espacio de nombres de usuario de un sistema de archivos</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>capabilities root may have (CapBnd)</source>
        <translation>capacidades que puede tener root (CapBnd)</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>no existe ese proceso</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>no existe el proceso %1</translation>
    </message>
    <message>
        <source>the rules of %1 were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>las reglas de %1 no se evaluaron</translation>
    </message>
    <message>
        <source>the rules of %1 for the label &quot;%2&quot; were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>las reglas de %1 para la etiqueta «%2» no se evaluaron</translation>
    </message>
    <message>
        <source>the program mountlens that reads with the rights of the administrator is not installed</source>
        <extracomment>The subject in front of it is a path. mountlens is the name of a program</extracomment>
        <translation>el programa mountlens que lee con los permisos del administrador no está instalado</translation>
    </message>
    <message>
        <source>pkexec, which asks for the administrator&apos;s password, is not installed</source>
        <extracomment>The subject in front of it is a path. pkexec is the name of a program</extracomment>
        <translation>pkexec, que pide la contraseña del administrador, no está instalado</translation>
    </message>
    <message>
        <source>the question for the password was closed, and nothing was read</source>
        <translation>se cerró la petición de contraseña y no se leyó nada</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator: &quot;%1&quot;</source>
        <extracomment>%1 is what the program pkexec said (English)</extracomment>
        <translation>esta cuenta no obtiene los permisos del administrador: «%1»</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator</source>
        <translation>esta cuenta no obtiene los permisos del administrador</translation>
    </message>
    <message>
        <source>nothing in this session can ask for the administrator&apos;s password</source>
        <translation>nada en esta sesión puede pedir la contraseña del administrador</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed: &quot;%1&quot;</source>
        <extracomment>%1 is what the program said that reads with the administrator&apos;s rights</extracomment>
        <translation>no se pudo leer con los permisos del administrador: «%1»</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed</source>
        <translation>no se pudo leer con los permisos del administrador</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1 is what was to be read of a file (ACL)</extracomment>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be understood: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a file or of input</extracomment>
        <translation>no se entiende: «%1»</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>exceeds the limit</source>
        <translation>supera el límite</translation>
    </message>
    <message>
        <source>the process ended or changed its identity while being read</source>
        <translation>el proceso terminó o cambió de identidad mientras se leía</translation>
    </message>
    <message>
        <source>no right to read this</source>
        <translation>sin permiso para leer esto</translation>
    </message>
    <message>
        <source>%1 may be an id or stand for a missing mapping</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>%1 puede ser un ID o representar una asignación que falta</translation>
    </message>
    <message>
        <source>the id map of the mount is not readable</source>
        <translation>no se puede leer la asignación de ID del montaje</translation>
    </message>
    <message>
        <source>the user namespace or its id maps are not readable</source>
        <translation>no se puede leer el espacio de nombres de usuario o sus asignaciones de ID</translation>
    </message>
    <message>
        <source>the entry beneath the mount cannot be looked at</source>
        <translation>la entrada debajo del montaje no se puede examinar</translation>
    </message>
    <message>
        <source>not in the snapshot</source>
        <translation>no está en la instantánea</translation>
    </message>
    <message>
        <source>this kernel or file system offers no way to know this</source>
        <translation>este kernel o este sistema de archivos no ofrece ningún modo de saberlo</translation>
    </message>
    <message>
        <source>makes no sense: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a command line or request</extracomment>
        <translation>no tiene sentido: «%1»</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>no tiene sentido</translation>
    </message>
    <message>
        <source>the server or program behind this file system has the last word</source>
        <translation>el servidor o el programa que está detrás de este sistema de archivos tiene la última palabra</translation>
    </message>
    <message>
        <source>the user namespace of the file system is not known</source>
        <translation>no se conoce el espacio de nombres de usuario del sistema de archivos</translation>
    </message>
    <message>
        <source>cannot act in the place of the process</source>
        <translation>no se puede actuar en el lugar del proceso</translation>
    </message>
    <message>
        <source>%1 would refuse this: %2</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>%1 rechazaría esto: %2</translation>
    </message>
    <message>
        <source>there is no such socket</source>
        <translation>no existe ese socket</translation>
    </message>
    <message>
        <source>your account may not ask this engine (%1)</source>
        <extracomment>%1 is the path, mode, user id and group id of a socket or directory</extracomment>
        <translation>su cuenta no puede consultar este motor (%1)</translation>
    </message>
    <message>
        <source>your account may not ask this engine</source>
        <translation>su cuenta no puede consultar este motor</translation>
    </message>
    <message>
        <source>no engine listens on this socket</source>
        <translation>ningún motor escucha en este socket</translation>
    </message>
    <message>
        <source>the engine did not answer within the time limit</source>
        <translation>el motor no respondió dentro del límite de tiempo</translation>
    </message>
    <message>
        <source>the engine closed the connection without an answer</source>
        <translation>el motor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>this is no answer of an engine</source>
        <translation>esto no es una respuesta de un motor</translation>
    </message>
    <message>
        <source>the engine says &quot;%1&quot;</source>
        <extracomment>%1 is what a container engine says, in English</extracomment>
        <translation>el motor dice «%1»</translation>
    </message>
    <message>
        <source>the engine gave no reason</source>
        <translation>el motor no dio ningún motivo</translation>
    </message>
    <message>
        <source>given up as asked</source>
        <translation>cancelado, como se pidió</translation>
    </message>
    <message>
        <source>this engine is on another machine, and so are its files</source>
        <translation>este motor está en otro equipo, y sus archivos también</translation>
    </message>
    <message>
        <source>this image is not on this computer</source>
        <translation>esta imagen no está en este equipo</translation>
    </message>
    <message>
        <source>the ids of the user namespace are not known yet (%1)</source>
        <extracomment>%1 names a container, a path or a user</extracomment>
        <translation>aún no se conocen los ID del espacio de nombres de usuario (%1)</translation>
    </message>
    <message>
        <source>the ids of the user namespace are chosen at the start</source>
        <translation>los ID del espacio de nombres de usuario se eligen en el inicio</translation>
    </message>
    <message>
        <source>nothing can be mounted here</source>
        <translation>aquí no se puede montar nada</translation>
    </message>
    <message>
        <source>this container cannot be made</source>
        <translation>este contenedor no se puede crear</translation>
    </message>
    <message>
        <source>no such container; there are: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>no existe ese contenedor; existen: %1</translation>
    </message>
    <message>
        <source>there is no such container</source>
        <translation>no existe ese contenedor</translation>
    </message>
    <message>
        <source>several containers could be meant: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>podría tratarse de varios contenedores: %1</translation>
    </message>
    <message>
        <source>several containers could be meant</source>
        <translation>podría tratarse de varios contenedores</translation>
    </message>
    <message>
        <source>no user namespace can be made to hold the id map</source>
        <translation>no se puede crear ningún espacio de nombres de usuario que contenga la asignación de ID</translation>
    </message>
    <message>
        <source>this needs Linux %1 or newer</source>
        <extracomment>%1 is a version of the Linux kernel (5.12)</extracomment>
        <translation>esto necesita Linux %1 o posterior</translation>
    </message>
    <message>
        <source>this needs a newer Linux</source>
        <translation>esto necesita un Linux más reciente</translation>
    </message>
    <message>
        <source>no right to mount this</source>
        <translation>sin permiso para montar esto</translation>
    </message>
    <message>
        <source>only one of this and %1 is a directory; source and target must both be directories or both be files</source>
        <extracomment>%1 is a path</extracomment>
        <translation>de esta ruta y %1, solo una es un directorio; origen y destino deben ser ambos directorios o ambos archivos</translation>
    </message>
    <message>
        <source>source and target must both be directories or both be files</source>
        <translation>origen y destino deben ser ambos directorios o ambos archivos</translation>
    </message>
    <message>
        <source>lies in another mount namespace than this process</source>
        <translation>está en un espacio de nombres de montaje distinto del de este proceso</translation>
    </message>
    <message>
        <source>the mount is unbindable, or other mounts are locked beneath it, so that it cannot be bound elsewhere</source>
        <translation>el montaje no admite montajes bind (unbindable), o hay otros montajes bloqueados debajo de él, de modo que no se puede montar en otro lugar</translation>
    </message>
    <message>
        <source>the kernel does not mount it</source>
        <translation>el kernel no lo monta</translation>
    </message>
    <message>
        <source>the file system (%1) takes no id maps here</source>
        <extracomment>%1 is the type of a file system (nfs)</extracomment>
        <translation>el sistema de archivos (%1) no admite aquí asignaciones de ID</translation>
    </message>
    <message>
        <source>the file system takes no id maps here</source>
        <translation>el sistema de archivos no admite aquí asignaciones de ID</translation>
    </message>
    <message>
        <source>is an idmapped mount already and keeps its map</source>
        <translation>ya es un montaje con asignación de ID (idmapped) y conserva su asignación</translation>
    </message>
    <message>
        <source>the snapshot has version %1, which this program is too old for</source>
        <extracomment>%1 is the number of a file format&apos;s version</extracomment>
        <translation>la instantánea tiene la versión %1, para la que este programa es demasiado antiguo</translation>
    </message>
    <message>
        <source>%1 would read it</source>
        <extracomment>%1 is a right, often the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>%1 permitiría leerlo</translation>
    </message>
    <message>
        <source>root on the host would read it</source>
        <translation>root en el host lo leería</translation>
    </message>
    <message>
        <source>%1 over the process would read it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>%1 sobre el proceso permitiría leerlo</translation>
    </message>
    <message>
        <source>a reader in the initial user namespace can tell</source>
        <translation>un lector en el espacio de nombres de usuario inicial puede saberlo</translation>
    </message>
    <message>
        <source>root on the host can tell since Linux %1</source>
        <extracomment>%1 is a version of the Linux kernel (6.15)</extracomment>
        <translation>root en el host puede saberlo desde Linux %1</translation>
    </message>
    <message>
        <source>%1 over the mount namespace is needed to look beneath it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>se necesita %1 sobre el espacio de nombres de montaje para ver qué hay debajo</translation>
    </message>
    <message>
        <source>root on the host can</source>
        <translation>root en el host puede hacerlo</translation>
    </message>
    <message>
        <source>a new snapshot with more rights may hold it</source>
        <translation>puede que una instantánea nueva con más permisos lo contenga</translation>
    </message>
    <message>
        <source>the check can be repeated</source>
        <translation>la comprobación se puede repetir</translation>
    </message>
    <message>
        <source>the harmless test can confirm it</source>
        <translation>la prueba inofensiva puede confirmarlo</translation>
    </message>
    <message>
        <source>the harmless test or the audit log of the host can tell</source>
        <translation>la prueba inofensiva o el registro de auditoría del host pueden decirlo</translation>
    </message>
    <message>
        <source>root on the host can ask it</source>
        <translation>root en el host puede consultarlo</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, and the program must not run in a chroot</source>
        <extracomment>%1 is the name of a kernel setting (user.max_user_namespaces)</extracomment>
        <translation>%1 debe ser mayor que 0, y el programa no debe ejecutarse en un chroot</translation>
    </message>
    <message>
        <source>root on the host can: %1 in the initial user namespace</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>root en el host puede hacerlo: %1 en el espacio de nombres de usuario inicial</translation>
    </message>
    <message>
        <source>the mount has to be made there</source>
        <translation>el montaje debe hacerse allí</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs and tmpfs do, each since some version of Linux</source>
        <translation>ext4, xfs, btrfs y tmpfs las admiten, cada uno desde alguna versión de Linux</translation>
    </message>
    <message>
        <source>the directory it was made from can be mapped anew</source>
        <translation>el directorio a partir del cual se hizo puede recibir una asignación nueva</translation>
    </message>
    <message>
        <source>a polkit agent can</source>
        <extracomment>polkit is a program that gives rights; its agent is the dialog that asks for passwords</extracomment>
        <translation>un agente de polkit puede hacerlo</translation>
    </message>
    <message>
        <source>a newer version of Mountlens reads it</source>
        <translation>una versión más reciente de Mountlens lo lee</translation>
    </message>
    <message>
        <source>the check has to be made there</source>
        <translation>la comprobación debe hacerse allí</translation>
    </message>
    <message>
        <source>--user UID:GID tells who it runs as</source>
        <extracomment>--user UID:GID is an option with its value</extracomment>
        <translation>--user UID:GID indica como quién se ejecuta</translation>
    </message>
    <message>
        <source>the running container can tell</source>
        <translation>el contenedor en ejecución puede decirlo</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>why:</source>
        <extracomment>a label; the reason follows</extracomment>
        <translation>motivo:</translation>
    </message>
    <message>
        <source>risk:</source>
        <extracomment>a label; the reason for the risk follows</extracomment>
        <translation>riesgo:</translation>
    </message>
    <message>
        <source>note:</source>
        <extracomment>a label; a sentence follows</extracomment>
        <translation>nota:</translation>
    </message>
    <message>
        <source>run:</source>
        <extracomment>a label; command lines follow</extracomment>
        <translation>ejecutar:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>a label; a configuration file and what to write in it follow</extracomment>
        <translation>archivo:</translation>
    </message>
    <message>
        <source>engine:</source>
        <translation>motor:</translation>
    </message>
    <message>
        <source>then:</source>
        <extracomment>a label; what to do after the commands follows</extracomment>
        <translation>luego:</translation>
    </message>
    <message>
        <source>before:</source>
        <extracomment>a label; what is possible without the fix follows</extracomment>
        <translation>antes:</translation>
    </message>
    <message>
        <source>after:</source>
        <extracomment>a label; what is possible with the fix follows</extracomment>
        <translation>después:</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>no se puede calcular</translation>
    </message>
    <message>
        <source>gains:</source>
        <extracomment>a label; who may do more than before follows</extracomment>
        <translation>obtiene acceso:</translation>
    </message>
    <message>
        <source>loses:</source>
        <extracomment>a label; who may do less than before follows</extracomment>
        <translation>pierde acceso:</translation>
    </message>
    <message>
        <source>later files:</source>
        <extracomment>a label; whether files that are made later are covered follows</extracomment>
        <translation>archivos futuros:</translation>
    </message>
    <message>
        <source>lasts:</source>
        <extracomment>a label; how long the fix holds follows</extracomment>
        <translation>duración:</translation>
    </message>
    <message>
        <source>undo:</source>
        <extracomment>a label; command lines that take it back follow</extracomment>
        <translation>deshacer:</translation>
    </message>
    <message>
        <source>fix %1:</source>
        <extracomment>%1 is the number of a fix; its title follows</extracomment>
        <translation>solución %1:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a risk (low risk), %2 a state (ready to run)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fix for %1 was found.</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>No se encontró ninguna solución para %1.</translation>
    </message>
    <message>
        <source>One fix for %1:</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>Una solución para %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1, the least harmful first:</source>
        <extracomment>%1 is the code of a result (ML-D007); %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>%n solución para %1, primero la menos dañina:</numerusform>
            <numerusform>%n soluciones para %1, primero la menos dañina:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add %1 to this call to get fix N as a script, and %2 beforehand for the script that takes it back. Each stops where a file is no longer as it was seen here.</source>
        <extracomment>%1 and %2 are options; N is the number of a fix</extracomment>
        <translation>No se cambió nada. Añada %1 a este comando para obtener la solución N como script y, antes, %2 para el script que la deshace. Ambos scripts se detienen si un archivo ya no está como se vio aquí.</translation>
    </message>
    <message>
        <source>Not offered:</source>
        <translation>No se ofrece:</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it. If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>No hay nada que solucionar: el kernel lo permite. Si aun así falla, compruebe que el usuario, la ruta y la operación son los del programa que falla, y lea el mensaje del propio programa.</translation>
    </message>
    <message>
        <source>No fix can be named before the answer is known. First supply the facts that are missing above.</source>
        <translation>No se puede indicar ninguna solución antes de conocer la respuesta. Aporte primero los datos que faltan arriba.</translation>
    </message>
    <message>
        <source>%1 (%2 in the container, %3 on this host)</source>
        <extracomment>%1 is a user id, %2 and %3 are user names</extracomment>
        <translation>%1 (%2 en el contenedor, %3 en este host)</translation>
    </message>
    <message>
        <source>%1 (%2 in the container)</source>
        <extracomment>%1 is a user id, %2 a user name or number</extracomment>
        <translation>%1 (%2 en el contenedor)</translation>
    </message>
    <message>
        <source>%1 (%2 on this host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2 en este host)</translation>
    </message>
    <message>
        <source>everybody in group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>todos los del grupo %1</translation>
    </message>
    <message>
        <source>everybody in group %1 (%2 on this host)</source>
        <extracomment>%1 is a group id, %2 the name of a group</extracomment>
        <translation>todos los del grupo %1 (%2 en este host)</translation>
    </message>
    <message>
        <source>%1 (in container &quot;%2&quot;)</source>
        <extracomment>%1 is a user id, %2 the name of a container</extracomment>
        <translation>%1 (en el contenedor «%2»)</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>cualquier otro usuario</translation>
    </message>
    <message>
        <source>%1 (root of the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (root del contenedor)</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>write</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>escribir</translation>
    </message>
    <message>
        <source>pass through</source>
        <extracomment>one of a list of rights: x on a folder</extracomment>
        <translation>pasar por la carpeta</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>one of a list of rights: x on a file</extracomment>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>change mode and ACL</source>
        <extracomment>one of a list of rights: those of the owner</extracomment>
        <translation>cambiar el modo y la ACL</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>lo que se pidió</translation>
    </message>
    <message>
        <source>The group has no number in this container.</source>
        <translation>El grupo no tiene ningún número en este contenedor.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container.</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>El grupo %1 del host no tiene ningún número en este contenedor.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container; the container&apos;s group %1 is group %2 on the host.</source>
        <extracomment>%1 and %2 are group ids</extracomment>
        <translation>El grupo %1 del host no tiene ningún número en este contenedor; el grupo %1 del contenedor es el grupo %2 en el host.</translation>
    </message>
    <message>
        <source>Tried on paper, and it is still denied.</source>
        <translation>Se simuló y el acceso sigue denegado.</translation>
    </message>
    <message>
        <source>Tried on paper (%1), and it is still denied.</source>
        <extracomment>%1 is a value of an option, a path or an id</extracomment>
        <translation>Se simuló (%1) y el acceso sigue denegado.</translation>
    </message>
    <message>
        <source>The file system (%1) keeps no ACLs.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>El sistema de archivos (%1) no guarda ACL.</translation>
    </message>
    <message>
        <source>The file system keeps no ACLs.</source>
        <translation>El sistema de archivos no guarda ACL.</translation>
    </message>
    <message>
        <source>The file system cannot store the number of the process.</source>
        <translation>El sistema de archivos no puede guardar el número del proceso.</translation>
    </message>
    <message>
        <source>Where %1 lies on the host is not known.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>No se sabe dónde está %1 en el host.</translation>
    </message>
    <message>
        <source>Where the file lies on the host is not known; a path that begins with / may tell.</source>
        <translation>No se sabe dónde está el archivo en el host; puede que lo diga una ruta que empiece por /.</translation>
    </message>
    <message>
        <source>%1 belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 pertenece a la imagen o a la capa propia del contenedor; los cambios ahí se pierden con el contenedor.</translation>
    </message>
    <message>
        <source>The file belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <translation>El archivo pertenece a la imagen o a la capa propia del contenedor; los cambios ahí se pierden con el contenedor.</translation>
    </message>
    <message>
        <source>The owner is root: the container would have to run as root.</source>
        <translation>El propietario es root: el contenedor tendría que ejecutarse como root.</translation>
    </message>
    <message>
        <source>The owner or the group of the file has no number in the container.</source>
        <translation>El propietario o el grupo del archivo no tiene ningún número en el contenedor.</translation>
    </message>
    <message>
        <source>This engine has nothing of the kind.</source>
        <extracomment>the engine is docker or podman</extracomment>
        <translation>Este motor no tiene nada parecido.</translation>
    </message>
    <message>
        <source>The engine has it only since version %1.</source>
        <extracomment>%1 is a version (4.3); the engine is docker or podman</extracomment>
        <translation>El motor solo lo tiene desde la versión %1.</translation>
    </message>
    <message>
        <source>The engine is too old for it.</source>
        <translation>El motor es demasiado antiguo para esto.</translation>
    </message>
    <message>
        <source>The kernel has it only since Linux %1.</source>
        <extracomment>%1 is a version of Linux (5.12)</extracomment>
        <translation>El kernel solo lo tiene desde Linux %1.</translation>
    </message>
    <message>
        <source>The kernel is too old for it.</source>
        <translation>El kernel es demasiado antiguo para esto.</translation>
    </message>
    <message>
        <source>An engine without root cannot do it.</source>
        <translation>Un motor sin root (rootless) no puede hacerlo.</translation>
    </message>
    <message>
        <source>The file system (%1) cannot do it.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>El sistema de archivos (%1) no puede hacerlo.</translation>
    </message>
    <message>
        <source>The file system cannot do it.</source>
        <translation>El sistema de archivos no puede hacerlo.</translation>
    </message>
    <message>
        <source>How the container was made is not known, so other settings could not be tried.</source>
        <translation>No se sabe cómo se creó el contenedor, así que no se pudo probar otra configuración.</translation>
    </message>
    <message>
        <source>The known settings do not explain what the running container does, so others could not be tried.</source>
        <translation>La configuración conocida no explica lo que hace el contenedor en ejecución, así que no se pudo probar otra.</translation>
    </message>
    <message>
        <source>Never: every account of this computer, and every container that sees these files, could then change them.</source>
        <translation>Nunca: todas las cuentas de este equipo y todos los contenedores que ven estos archivos podrían entonces cambiarlos.</translation>
    </message>
    <message>
        <source>SELinux is not active here, so labels decide nothing.</source>
        <translation>SELinux no está activo aquí, así que las etiquetas no deciden nada.</translation>
    </message>
    <message>
        <source>Never: it takes away all that keeps the container from the host.</source>
        <translation>Nunca: retira todo lo que separa al contenedor del host.</translation>
    </message>
    <message>
        <source>Never: %1 is a tree of the operating system.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Nunca: %1 es un árbol de directorios del sistema operativo.</translation>
    </message>
    <message>
        <source>Never: the files are a tree of the operating system.</source>
        <translation>Nunca: los archivos forman un árbol de directorios del sistema operativo.</translation>
    </message>
    <message>
        <source>%1 shows %2 for the group of %4; that is the mask: the group itself keeps %3.</source>
        <extracomment>%1 is the program ls, %2 and %3 are rights (r-x), %4 is a path; the mask is the one of an ACL</extracomment>
        <translation>%1 muestra %2 para el grupo de %4; eso es la máscara: el propio grupo conserva %3.</translation>
    </message>
    <message>
        <source>The container is then no longer UID %1: what only that user may open is closed to it.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>El contenedor ya no tiene entonces el UID %1: lo que solo ese usuario puede abrir queda cerrado para el contenedor.</translation>
    </message>
    <message>
        <source>This counts for every process of the container, and its first one has another user than the one that was asked about. Decide whether the image can live with that.</source>
        <translation>Esto vale para todos los procesos del contenedor, y el primero tiene un usuario distinto de aquel por el que se preguntó. Decida si la imagen puede funcionar así.</translation>
    </message>
    <message>
        <source>The relay has to run as long as the container does. Decide what starts it.</source>
        <translation>El proceso intermediario debe ejecutarse mientras lo haga el contenedor. Decida qué lo inicia.</translation>
    </message>
    <message>
        <source>Who owned these files before is not kept, so nothing can give them back. Decide whether you can do without.</source>
        <translation>No queda registrado quién era antes el propietario de estos archivos, así que nada puede devolvérselos. Decida si puede prescindir de ello.</translation>
    </message>
    <message>
        <source>A value in the command is yours to choose.</source>
        <translation>Un valor del comando lo debe elegir usted.</translation>
    </message>
    <message>
        <source>in %1, at %2, in place of %3, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user), %3 a value</extracomment>
        <translation>en %1, en %2, en lugar de %3, escriba:</translation>
    </message>
    <message>
        <source>in %1, at %2, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user)</extracomment>
        <translation>en %1, en %2, escriba:</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>riesgo bajo</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>riesgo medio</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>riesgo alto</translation>
    </message>
    <message>
        <source>One account gains, on these files only, and it can be undone.</source>
        <translation>Obtiene acceso una sola cuenta, solo a estos archivos, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Nobody is kept out who could get in before.</source>
        <translation>Nadie que antes pudiera entrar queda fuera.</translation>
    </message>
    <message>
        <source>Somebody has less access than before.</source>
        <translation>Alguien tiene menos acceso que antes.</translation>
    </message>
    <message>
        <source>Others gain too, not only the account that was asked about.</source>
        <translation>También obtienen acceso otros, no solo la cuenta por la que se preguntó.</translation>
    </message>
    <message>
        <source>The container may then do all that this user may, not only what was asked for.</source>
        <translation>El contenedor puede hacer entonces todo lo que puede este usuario, no solo lo que se pidió.</translation>
    </message>
    <message>
        <source>The container may then do all that this group may, not only what was asked for.</source>
        <translation>El contenedor puede hacer entonces todo lo que puede este grupo, no solo lo que se pidió.</translation>
    </message>
    <message>
        <source>Every file of a whole tree gets another owner.</source>
        <translation>Todos los archivos de un árbol entero reciben otro propietario.</translation>
    </message>
    <message>
        <source>Somebody may have wanted it read-only.</source>
        <translation>Es posible que alguien lo quisiera de solo lectura.</translation>
    </message>
    <message>
        <source>Such a flag is set on purpose.</source>
        <translation>Un atributo así se pone a propósito.</translation>
    </message>
    <message>
        <source>Root in the container is then root on the host.</source>
        <translation>Entonces, root en el contenedor es root en el host.</translation>
    </message>
    <message>
        <source>A capability counts for more than these files: for all that the container sees.</source>
        <translation>Una capacidad cuenta para más que estos archivos: para todo lo que ve el contenedor.</translation>
    </message>
    <message>
        <source>Whoever may use this socket, or is in its group, can become root on the host.</source>
        <translation>Quien puede usar este socket, o está en su grupo, puede convertirse en root en el host.</translation>
    </message>
    <message>
        <source>The folder is part of the operating system.</source>
        <translation>La carpeta forma parte del sistema operativo.</translation>
    </message>
    <message>
        <source>Programs that somebody put there could be run; somebody may have wanted to prevent that.</source>
        <translation>Se podrían ejecutar programas que alguien puso ahí; es posible que alguien quisiera impedirlo.</translation>
    </message>
    <message>
        <source>The files stay where they are; the container gets an empty place.</source>
        <translation>Los archivos se quedan donde están; el contenedor recibe un lugar vacío.</translation>
    </message>
    <message>
        <source>What is written there is gone with the container.</source>
        <translation>Lo que se escribe ahí desaparece con el contenedor.</translation>
    </message>
    <message>
        <source>The container sees every file of that folder.</source>
        <translation>El contenedor ve todos los archivos de esa carpeta.</translation>
    </message>
    <message>
        <source>It changes the accounts of this computer.</source>
        <translation>Cambia las cuentas de este equipo.</translation>
    </message>
    <message>
        <source>Only root was meant to read or change this file.</source>
        <translation>Este archivo está pensado para que solo root lo lea o lo cambie.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>listo para ejecutar</translation>
    </message>
    <message>
        <source>needs a decision from you</source>
        <translation>requiere una decisión suya</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <translation>nada que ejecutar</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>ver el contenido</translation>
    </message>
    <message>
        <source>write in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>escribir dentro</translation>
    </message>
    <message>
        <source>create in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>crear dentro</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>what a process may do with a folder</extracomment>
        <translation>eliminar la carpeta</translation>
    </message>
    <message>
        <source>create beside it</source>
        <extracomment>what a process may do: make another file in the same folder</extracomment>
        <translation>crear al lado</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>what a process may do with a file</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a user or a group, %2 a list of rights (read, write)
----------
%1 names a kind of fix (setfacl), %2 is the sentence why it is not offered</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a user or a group, %2 a list of rights (read, write), %3 a path</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>whoever owned the files until now</source>
        <translation>quien era el propietario de los archivos hasta ahora</translation>
    </message>
    <message>
        <source>nobody; no file is changed</source>
        <translation>nadie; no se cambia ningún archivo</translation>
    </message>
    <message>
        <source>covered as well</source>
        <translation>también incluidos</translation>
    </message>
    <message>
        <source>not covered; what is put in its place has its own owner and mode</source>
        <translation>no incluidos; lo que se ponga en su lugar tiene su propio propietario y su propio modo</translation>
    </message>
    <message>
        <source>not covered; they get the owner and mode that their maker gives them</source>
        <translation>no incluidos; reciben el propietario y el modo que les da quien los crea</translation>
    </message>
    <message>
        <source>until the program that made the socket starts again and makes it anew</source>
        <translation>hasta que el programa que creó el socket se inicie de nuevo y lo vuelva a crear</translation>
    </message>
    <message>
        <source>a restart and a new container keep it</source>
        <translation>se conserva tras un reinicio y con un contenedor nuevo</translation>
    </message>
    <message>
        <source>until the computer restarts; %1 with %2 shows how to keep it</source>
        <extracomment>%1 is the name of a program, %2 an option</extracomment>
        <translation>hasta que se reinicie el equipo; %1 con %2 muestra cómo conservarlo</translation>
    </message>
    <message>
        <source>until the computer restarts, unless %1 says so too</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>hasta que se reinicie el equipo, salvo que %1 también lo indique</translation>
    </message>
    <message>
        <source>until the relay ends or the computer restarts</source>
        <translation>hasta que termine el proceso intermediario o se reinicie el equipo</translation>
    </message>
    <message>
        <source>until the container is made anew</source>
        <translation>hasta que se vuelva a crear el contenedor</translation>
    </message>
    <message>
        <source>This takes an immutable or append-only flag off too, which was set on purpose.</source>
        <extracomment>the flags are those of chattr</extracomment>
        <translation>Esto quita también un atributo inmutable o de solo anexar, que se puso a propósito.</translation>
    </message>
    <message>
        <source>as an account that may use Docker:</source>
        <extracomment>before a command line of docker</extracomment>
        <translation>con una cuenta que pueda usar Docker:</translation>
    </message>
    <message>
        <source>as root on the host:</source>
        <extracomment>before command lines</extracomment>
        <translation>como root en el host:</translation>
    </message>
    <message>
        <source>as yourself, root is not needed:</source>
        <extracomment>before command lines</extracomment>
        <translation>con su propia cuenta, no se necesita root:</translation>
    </message>
    <message>
        <source>as the account that runs the engine, root is not needed:</source>
        <extracomment>before command lines; the engine is docker or podman</extracomment>
        <translation>con la cuenta que ejecuta el motor, no se necesita root:</translation>
    </message>
    <message>
        <source>as the account that runs podman, root is not needed:</source>
        <extracomment>before command lines of podman</extracomment>
        <translation>con la cuenta que ejecuta podman, no se necesita root:</translation>
    </message>
    <message>
        <source>remove from its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>quitar de su línea de comandos:</translation>
    </message>
    <message>
        <source>add to its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>añadir a su línea de comandos:</translation>
    </message>
    <message>
        <source>the whole command is then:</source>
        <extracomment>before a docker or podman command line</extracomment>
        <translation>el comando completo es entonces:</translation>
    </message>
    <message>
        <source>make the container</source>
        <translation>crear el contenedor</translation>
    </message>
    <message>
        <source>make the container anew; a restart does not change how it was made</source>
        <translation>volver a crear el contenedor; un reinicio no cambia cómo se creó</translation>
    </message>
    <message>
        <source>make the container with the old settings again</source>
        <translation>volver a crear el contenedor con la configuración anterior</translation>
    </message>
    <message>
        <source>mountlens: there is no fix to write a script of</source>
        <translation>mountlens: no hay ninguna solución de la que escribir un script</translation>
    </message>
    <message>
        <source>mountlens: there is no fix %1, only fix 1</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: no existe la solución %1, solo la solución 1</translation>
    </message>
    <message numerus="yes">
        <source>mountlens: there is no fix %1, only 1 to %n</source>
        <extracomment>%1 is the number of a fix; %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>mountlens: no existe la solución %1, solo la %n</numerusform>
            <numerusform>mountlens: no existe la solución %1, solo de la 1 a la %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mountlens: fix %1 leaves everything as it is; there is nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: la solución %1 lo deja todo como está; no hay nada que ejecutar</translation>
    </message>
    <message>
        <source>mountlens: fix %1 changes how the container is made; a script has nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: la solución %1 cambia cómo se crea el contenedor; un script no tiene nada que ejecutar</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 (en el contenedor)</translation>
    </message>
    <message>
        <source>Let only UID %1 pass through %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir solo al UID %1 pasar por %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir solo al UID %1 escribir en %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir solo al UID %1 leer en %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir solo al UID %1 leer y escribir en %2 (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2</source>
        <extracomment>%1 is a user id, %2 the path of a folder
----------
%1 is a user id, %2 a path</extracomment>
        <translation>Dar solo al UID %1 una entrada de la ACL en %2</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir solo al UID %1 escribir en %2 y en todo lo que se cree ahí después (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir solo al UID %1 leer y escribir en %2 y en todo lo que se cree ahí después (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2 and on everything made there later</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Dar solo al UID %1 una entrada de la ACL en %2 y en todo lo que se cree ahí después</translation>
    </message>
    <message>
        <source>Let only UID %1 read %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Permitir solo al UID %1 leer %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write to %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Permitir solo al UID %1 escribir en %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Permitir solo al UID %1 ejecutar %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Permitir solo al UID %1 leer y escribir %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Permitir solo al UID %1 leer y ejecutar %2 (ACL)</translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 and everything made there later (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Permitir solo al UID %1 llegar a %2 y a todo lo que se cree ahí después (%n entrada de la ACL)</numerusform>
            <numerusform>Permitir solo al UID %1 llegar a %2 y a todo lo que se cree ahí después (%n entradas de la ACL)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Permitir solo al UID %1 llegar a %2 (%n entrada de la ACL)</numerusform>
            <numerusform>Permitir solo al UID %1 llegar a %2 (%n entradas de la ACL)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Cambiar el propietario</translation>
    </message>
    <message numerus="yes">
        <source>Make UID %1 the owner of %n files and folders</source>
        <extracomment>%1 is a user id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Establecer el UID %1 como propietario de %n archivo o carpeta</numerusform>
            <numerusform>Establecer el UID %1 como propietario de %n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make UID %1, GID %2 the owner of %3</source>
        <extracomment>%1 is a user id, %2 a group id, %3 a path</extracomment>
        <translation>Establecer el UID %1 y el GID %2 como propietarios de %3</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2 and let it in on the way there</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Establecer el UID %1 como propietario de %2 y permitirle pasar por el camino hasta ahí</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Establecer el UID %1 como propietario de %2</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Cambiar el grupo</translation>
    </message>
    <message numerus="yes">
        <source>Make GID %1 the group of %n files and folders</source>
        <extracomment>%1 is a group id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Establecer el GID %1 como grupo de %n archivo o carpeta</numerusform>
            <numerusform>Establecer el GID %1 como grupo de %n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make GID %1 the group of %2</source>
        <extracomment>%1 is a group id, %2 a path</extracomment>
        <translation>Establecer el GID %1 como grupo de %2</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>Cambiar el modo</translation>
    </message>
    <message numerus="yes">
        <source>Set bits of the owner or the group on %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1; the bits are those of a mode (rwx)</extracomment>
        <translation>
            <numerusform>Poner bits del propietario o del grupo en %n archivo o carpeta</numerusform>
            <numerusform>Poner bits del propietario o del grupo en %n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the owner %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a user id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Permitir más al propietario %1 en %2: modo %3 en lugar de %4</translation>
    </message>
    <message>
        <source>Let the group %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a group id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Permitir más al grupo %1 en %2: modo %3 en lugar de %4</translation>
    </message>
    <message>
        <source>Take the flags off</source>
        <translation>Quitar los atributos</translation>
    </message>
    <message numerus="yes">
        <source>Take the immutable or append-only flag off %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Quitar el atributo inmutable o de solo anexar de %n archivo o carpeta</numerusform>
            <numerusform>Quitar el atributo inmutable o de solo anexar de %n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the immutable flag off %1</source>
        <extracomment>%1 is a path; immutable is a flag of chattr</extracomment>
        <translation>Quitar el atributo inmutable de %1</translation>
    </message>
    <message>
        <source>Take the append-only flag off %1</source>
        <extracomment>%1 is a path; append-only is a flag of chattr</extracomment>
        <translation>Quitar el atributo de solo anexar de %1</translation>
    </message>
    <message>
        <source>Take the immutable and the append-only flag off %1</source>
        <extracomment>%1 is a path; the flags are those of chattr</extracomment>
        <translation>Quitar los atributos inmutable y de solo anexar de %1</translation>
    </message>
    <message>
        <source>Make the folder before the engine does</source>
        <translation>Crear la carpeta antes de que lo haga el motor</translation>
    </message>
    <message>
        <source>Make %1 before the engine does, with UID %2 as its owner</source>
        <extracomment>%1 is the path of a folder, %2 a user id; the engine is docker or podman</extracomment>
        <translation>Crear %1 antes de que lo haga el motor, con el UID %2 como propietario</translation>
    </message>
    <message>
        <source>Let the container keep the groups of the account that starts it</source>
        <extracomment>podman&apos;s --group-add keep-groups</extracomment>
        <translation>Permitir que el contenedor conserve los grupos de la cuenta que lo inicia</translation>
    </message>
    <message>
        <source>Give the container group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Dar al contenedor el grupo %1</translation>
    </message>
    <message>
        <source>Run the container without a user namespace of its own</source>
        <translation>Ejecutar el contenedor sin un espacio de nombres de usuario propio</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the account that runs podman (%1)</source>
        <extracomment>%1 is an option of podman with its value</extracomment>
        <translation>Hacer que el usuario del contenedor sea la cuenta que ejecuta podman (%1)</translation>
    </message>
    <message>
        <source>Give the container another user namespace (%1)</source>
        <extracomment>%1 is an option of a container engine with its value</extracomment>
        <translation>Dar al contenedor otro espacio de nombres de usuario (%1)</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the owner of everything in %1 (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:U)</extracomment>
        <translation>Establecer el usuario del contenedor como propietario de todo lo que hay en %1 (%2)</translation>
    </message>
    <message>
        <source>Show the container the files of %1 with its own ids (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:idmap)</extracomment>
        <translation>Mostrar al contenedor los archivos de %1 con los ID propios del contenedor (%2)</translation>
    </message>
    <message>
        <source>Mount the volume %1 in place of %2 at %3</source>
        <extracomment>%1 is the name of a volume, %2 a path on the host, %3 a path in the container</extracomment>
        <translation>Montar el volumen %1 en lugar de %2 en %3</translation>
    </message>
    <message>
        <source>Mount the volume %1 at %2</source>
        <extracomment>%1 is the name of a volume, %2 a path in the container</extracomment>
        <translation>Montar el volumen %1 en %2</translation>
    </message>
    <message>
        <source>Make the container&apos;s root file system writable</source>
        <translation>Permitir la escritura en el sistema de archivos raíz del contenedor</translation>
    </message>
    <message>
        <source>Let programs run from the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Permitir que se ejecuten programas desde el montaje en %1</translation>
    </message>
    <message>
        <source>Take the read-only flag off the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Quitar la opción de solo lectura del montaje del host en %1</translation>
    </message>
    <message>
        <source>Let programs run from the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Permitir que se ejecuten programas desde el montaje del host en %1</translation>
    </message>
    <message>
        <source>Mount %2 anew with UID %1 as the owner of all its files</source>
        <extracomment>%1 is a user id, %2 a path on the host</extracomment>
        <translation>Volver a montar %2 con el UID %1 como propietario de todos sus archivos</translation>
    </message>
    <message>
        <source>Take the read-only flag off the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Quitar la opción de solo lectura del montaje en %1</translation>
    </message>
    <message>
        <source>Leave the container its %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Dejar al contenedor la capacidad %1</translation>
    </message>
    <message>
        <source>Give the container %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Dar al contenedor la capacidad %1</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of the tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Establecer el UID %1 como propietario del tmpfs en %2</translation>
    </message>
    <message>
        <source>Give UID %1 an empty tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Dar al UID %1 un tmpfs vacío en %2</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 and %2 are numbers of the same user: inside the container and on the host</extracomment>
        <translation>%1 (%2 en el host)</translation>
    </message>
    <message>
        <source>Leave it: this denial is right</source>
        <translation>Dejarlo como está: esta denegación es correcta</translation>
    </message>
    <message>
        <source>Run the container as UID %1, GID %2</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Ejecutar el contenedor como UID %1, GID %2</translation>
    </message>
    <message>
        <source>Give the container an idmapped second view of %1</source>
        <extracomment>%1 is a path on the host; the view is a mount that shows other owners</extracomment>
        <translation>Dar al contenedor una segunda vista, con asignación de ID (idmapped), de %1</translation>
    </message>
    <message>
        <source>Give the account that runs the engine more subordinate ids</source>
        <translation>Dar más ID subordinados a la cuenta que ejecuta el motor</translation>
    </message>
    <message>
        <source>Label the files for the container (SELinux)</source>
        <extracomment>labels are those of SELinux</extracomment>
        <translation>Etiquetar los archivos para el contenedor (SELinux)</translation>
    </message>
    <message>
        <source>Pass connections on through a second socket, %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Pasar las conexiones por un segundo socket, %1</translation>
    </message>
    <message>
        <source>Let Kubernetes give the volume a group (%1)</source>
        <extracomment>%1 is a setting of Kubernetes (fsGroup)</extracomment>
        <translation>Permitir que Kubernetes dé un grupo al volumen (%1)</translation>
    </message>
    <message>
        <source>Mount the folder %1 in place of the single file</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Montar la carpeta %1 en lugar del archivo suelto</translation>
    </message>
    <message>
        <source>Write into the file in place of renaming another one onto it</source>
        <translation>Escribir en el archivo en lugar de sustituirlo por otro con un cambio de nombre</translation>
    </message>
    <message>
        <source>Give the container the device</source>
        <translation>Dar el dispositivo al contenedor</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>dejarlo como está</translation>
    </message>
    <message>
        <source>mount option</source>
        <extracomment>the option of a mount in podman&apos;s -v</extracomment>
        <translation>opción de montaje</translation>
    </message>
    <message>
        <source>idmapped mount</source>
        <translation>montaje con asignación de ID</translation>
    </message>
    <message>
        <source>named volume</source>
        <translation>volumen con nombre</translation>
    </message>
    <message>
        <source>other mount flags</source>
        <translation>otras opciones de montaje</translation>
    </message>
    <message>
        <source>subordinate ids</source>
        <translation>ID subordinados</translation>
    </message>
    <message>
        <source>second socket</source>
        <translation>segundo socket</translation>
    </message>
    <message>
        <source>mount of the whole folder</source>
        <translation>montaje de toda la carpeta</translation>
    </message>
    <message>
        <source>writing in place</source>
        <translation>escritura en el propio archivo</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>changes nothing</source>
        <extracomment>A small label on a fix: what it changes. Others: &quot;changes files&quot;</extracomment>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <source>changes files</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>cambia archivos</translation>
    </message>
    <message>
        <source>changes how the container is started</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>cambia cómo se inicia el contenedor</translation>
    </message>
    <message>
        <source>changes engine or system settings</source>
        <extracomment>A small label on a fix: what it changes; the engine is docker or podman</extracomment>
        <translation>cambia la configuración del motor o del sistema</translation>
    </message>
    <message>
        <source>least harm first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>primero la menos dañina</translation>
    </message>
    <message>
        <source>low risk first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>primero las de riesgo bajo</translation>
    </message>
    <message>
        <source>no restart first</source>
        <extracomment>An order of fixes, in a list to choose from: those that leave the container running come first</extracomment>
        <translation>primero las que no exigen reiniciar</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>An answer of the guided check that is there on every page</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The answer &quot;I don&apos;t know&quot; in the list of steps: very short</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>The answer &quot;On this computer&quot; in the list of steps: very short</extracomment>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>On another computer; I am helping someone</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>En otro equipo; estoy ayudando a alguien</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>The answer &quot;On another computer&quot; in the list of steps: very short</extracomment>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>I have a file from the other computer</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>Tengo un archivo del otro equipo</translation>
    </message>
    <message>
        <source>Its name ends in %1.</source>
        <extracomment>Below the answer &quot;I have a file from the other computer&quot;; %1 is a file name suffix</extracomment>
        <translation>Su nombre termina en %1.</translation>
    </message>
    <message>
        <source>from a file</source>
        <extracomment>The answer &quot;I have a file&quot; in the list of steps: very short</extracomment>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>Give me something to send to the person</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>Necesito algo para enviar a la persona</translation>
    </message>
    <message>
        <source>It makes a file there, which the person sends back.</source>
        <extracomment>Below the answer &quot;Give me something to send to the person&quot;</extracomment>
        <translation>Con ello se crea allí un archivo, que la persona le envía.</translation>
    </message>
    <message>
        <source>to be sent</source>
        <extracomment>The answer &quot;Give me something to send&quot; in the list of steps: very short</extracomment>
        <translation>para enviar</translation>
    </message>
    <message>
        <source>It cannot open or read a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>El programa no puede abrir ni leer un archivo</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>The answer &quot;It cannot open or read a file&quot; in the list of steps: very short</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>It cannot save or change a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>El programa no puede guardar ni cambiar un archivo</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>The answer &quot;It cannot save or change a file&quot; in the list of steps: very short</extracomment>
        <translation>guardar</translation>
    </message>
    <message>
        <source>It cannot create new files</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>El programa no puede crear archivos nuevos</translation>
    </message>
    <message>
        <source>creating</source>
        <extracomment>The answer &quot;It cannot create new files&quot; in the list of steps: very short</extracomment>
        <translation>crear</translation>
    </message>
    <message>
        <source>I cannot delete files it made</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>No puedo eliminar archivos que creó el programa</translation>
    </message>
    <message>
        <source>deleting</source>
        <extracomment>The answer &quot;I cannot delete files it made&quot; in the list of steps: very short</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>It does not start</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>El programa no se inicia</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>The answer &quot;It does not start&quot; in the list of steps: very short</extracomment>
        <translation>iniciar</translation>
    </message>
    <message>
        <source>The owner of files is &quot;%1&quot; or just a number</source>
        <extracomment>An answer to: What goes wrong? %1 is the account name nobody</extracomment>
        <translation>El propietario de los archivos es «%1» o solo un número</translation>
    </message>
    <message>
        <source>strange owner</source>
        <extracomment>The answer &quot;The owner is nobody or just a number&quot; in the list of steps: very short</extracomment>
        <translation>propietario extraño</translation>
    </message>
    <message>
        <source>Yes; I can paste it here</source>
        <extracomment>An answer to: Is there an error message? A text field for it opens below</extracomment>
        <translation>Sí; puedo pegarlo aquí</translation>
    </message>
    <message>
        <source>pasted</source>
        <extracomment>The answer &quot;Yes; I can paste it here&quot; in the list of steps: very short</extracomment>
        <translation>pegado</translation>
    </message>
    <message>
        <source>No, there is none</source>
        <extracomment>An answer to: Is there an error message?</extracomment>
        <translation>No, no hay ninguno</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>The answer &quot;No, there is none&quot; in the list of steps: very short</extracomment>
        <translation>sin mensaje</translation>
    </message>
    <message>
        <source>Yes, ask for the password</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>Sí, pedir la contraseña</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The answer &quot;Yes, ask for the password&quot; in the list of steps: very short</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>No, go on with what can be seen</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>No, continuar con lo que se puede ver</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The answer &quot;No, go on with what can be seen&quot; in the list of steps: very short</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>It is not in this list</source>
        <extracomment>An answer to: Which program has the problem?</extracomment>
        <translation>No está en esta lista</translation>
    </message>
    <message>
        <source>You can show the command or file that starts it.</source>
        <extracomment>Below the answer &quot;It is not in this list&quot;</extracomment>
        <translation>Puede mostrar el comando o el archivo que lo inicia.</translation>
    </message>
    <message>
        <source>not listed</source>
        <extracomment>The answer &quot;It is not in this list&quot; in the list of steps: very short</extracomment>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>Where does the problem happen?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Dónde ocurre el problema?</translation>
    </message>
    <message>
        <source>The check reads settings of the computer with the problem.</source>
        <translation>La comprobación lee la configuración del equipo que tiene el problema.</translation>
    </message>
    <message>
        <source>This computer is checked, and the result says so.</source>
        <translation>Se comprueba este equipo, y el resultado lo indica.</translation>
    </message>
    <message>
        <source>How do you get the data of the other computer?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Cómo obtiene los datos del otro equipo?</translation>
    </message>
    <message>
        <source>The rights of files can only be read where the files are.</source>
        <translation>Los permisos de los archivos solo se pueden leer donde están los archivos.</translation>
    </message>
    <message>
        <source>You get a text that you can send to the person.</source>
        <translation>Recibe un texto que puede enviar a la persona.</translation>
    </message>
    <message>
        <source>What goes wrong?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Qué falla?</translation>
    </message>
    <message>
        <source>Reading, saving and deleting need different rights.</source>
        <translation>Leer, guardar y eliminar necesitan permisos distintos.</translation>
    </message>
    <message>
        <source>Reading, saving, creating and deleting are checked.</source>
        <translation>Se comprueba si se puede leer, guardar, crear y eliminar.</translation>
    </message>
    <message>
        <source>Is there an error message?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Hay un mensaje de error?</translation>
    </message>
    <message>
        <source>It often names the file, so fewer questions follow.</source>
        <translation>A menudo nombra el archivo, así que habrá menos preguntas.</translation>
    </message>
    <message>
        <source>The check goes on without a message.</source>
        <translation>La comprobación continúa sin mensaje.</translation>
    </message>
    <message>
        <source>Which program has the problem?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Qué programa tiene el problema?</translation>
    </message>
    <message>
        <source>Each program works under its own number; the number decides.</source>
        <translation>Cada programa trabaja con un número propio; el número decide.</translation>
    </message>
    <message>
        <source>All running programs that use folders of this computer are checked.</source>
        <translation>Se comprueban todos los programas en ejecución que usan carpetas de este equipo.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Qué carpeta?</translation>
    </message>
    <message>
        <source>Each folder has its own owner and its own rights.</source>
        <translation>Cada carpeta tiene su propio propietario y sus propios permisos.</translation>
    </message>
    <message>
        <source>All folders in this list are checked.</source>
        <translation>Se comprueban todas las carpetas de esta lista.</translation>
    </message>
    <message>
        <source>Who works in there?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Quién trabaja ahí?</translation>
    </message>
    <message>
        <source>A program may have several parts with different numbers.</source>
        <translation>Un programa puede tener varias partes con números distintos.</translation>
    </message>
    <message>
        <source>Each of them is checked.</source>
        <translation>Se comprueba cada una de ellas.</translation>
    </message>
    <message>
        <source>May Mountlens look as administrator?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>¿Puede Mountlens leer como administrador?</translation>
    </message>
    <message>
        <source>Some facts cannot be read with your account. Nothing will be changed.</source>
        <translation>Algunos datos no se pueden leer con su cuenta. No se cambiará nada.</translation>
    </message>
    <message>
        <source>It goes on without; the result may stay open.</source>
        <translation>La comprobación continúa sin eso; puede que el resultado quede sin determinar.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A step of the guided check: where the problem happens. One word</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A step of the guided check: how the data come from another computer. One word</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A step of the guided check: what goes wrong. One word</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>A step of the guided check: the error message. One word</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>A step of the guided check: which program. One word</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A step of the guided check: which folder. One word</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A step of the guided check: who works in there. One word</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>A step of the guided check: whether administrator rights are used. One word</extracomment>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>The last step of the guided check. One word</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, en ejecución</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, detenido</translation>
    </message>
    <message>
        <source>Folder %1 of this computer</source>
        <extracomment>A folder to choose; %1 is its path on this computer (/wiki)</extracomment>
        <translation>Carpeta %1 de este equipo</translation>
    </message>
    <message>
        <source>Inside it is called %1 (only reading)</source>
        <translation>Dentro se llama %1 (solo lectura)</translation>
    </message>
    <message>
        <source>Inside it is called %1</source>
        <extracomment>Below a folder to choose; %1 is the path that the container knows it by</extracomment>
        <translation>Dentro se llama %1</translation>
    </message>
    <message>
        <source>The web server as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (0)</extracomment>
        <translation>El servidor web como administrador (%1, número %2)</translation>
    </message>
    <message>
        <source>The database as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (0)</extracomment>
        <translation>La base de datos como administrador (%1, número %2)</translation>
    </message>
    <message>
        <source>The program %1 as administrator (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (0)</extracomment>
        <translation>El programa %1 como administrador (número %2)</translation>
    </message>
    <message>
        <source>The web server (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (101)</extracomment>
        <translation>El servidor web (%1, número %2)</translation>
    </message>
    <message>
        <source>The database (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (999)</extracomment>
        <translation>La base de datos (%1, número %2)</translation>
    </message>
    <message>
        <source>The program %1 (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (101)</extracomment>
        <translation>El programa %1 (número %2)</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>Who is meant, as part of a sentence or alone; %1 is a user id (101)</extracomment>
        <translation>El número %1</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <extracomment>Who is meant, as part of a sentence or alone; %1 is a program (nginx), %2 a user id (101)</extracomment>
        <translation>%1 (número %2)</translation>
    </message>
</context>
<context>
    <name>GuideResult</name>
    <message>
        <source>Start the check again, or give this text to the help desk.</source>
        <translation>Inicie de nuevo la comprobación o entregue este texto al soporte técnico.</translation>
    </message>
    <message>
        <source>Nothing is missing for this answer.</source>
        <translation>No falta nada para esta respuesta.</translation>
    </message>
    <message>
        <source>Give the report to the help desk.</source>
        <translation>Entregue el informe al soporte técnico.</translation>
    </message>
    <message>
        <source>Look at the first proposal, or give the report to the help desk.</source>
        <translation>Consulte la primera propuesta o entregue el informe al soporte técnico.</translation>
    </message>
    <message>
        <source>All file checks pass for this question.</source>
        <translation>Se superan todas las comprobaciones de archivos para esta pregunta.</translation>
    </message>
    <message>
        <source>Not checked: rules that the program has of its own, the network, and free space.</source>
        <translation>Sin comprobar: las reglas propias del programa, la red y el espacio libre.</translation>
    </message>
    <message>
        <source>The harmless test can confirm this with the computer itself.</source>
        <translation>La prueba inofensiva puede confirmarlo con el propio equipo.</translation>
    </message>
    <message>
        <source>If it still fails, paste the exact message, or choose another folder.</source>
        <translation>Si sigue fallando, pegue el mensaje exacto o elija otra carpeta.</translation>
    </message>
    <message>
        <source>A fact could not be read.</source>
        <translation>No se pudo leer un dato.</translation>
    </message>
    <message>
        <source>The person at the other computer can make a new file with more facts.</source>
        <translation>La persona del otro equipo puede crear un archivo nuevo con más datos.</translation>
    </message>
    <message>
        <source>An administrator of this computer can read the missing facts.</source>
        <translation>Un administrador de este equipo puede leer los datos que faltan.</translation>
    </message>
    <message>
        <source>The report for the help desk lists what is missing.</source>
        <translation>El informe para el soporte técnico enumera lo que falta.</translation>
    </message>
    <message>
        <source>Folders and files were not checked; they cannot be the reason.</source>
        <translation>No se comprobaron carpetas ni archivos; no pueden ser el motivo.</translation>
    </message>
    <message>
        <source>Tell the help desk what the message is about.</source>
        <translation>Diga al soporte técnico de qué trata el mensaje.</translation>
    </message>
    <message>
        <source>If files fail too, start again without this message.</source>
        <translation>Si también hay problemas con archivos, empiece de nuevo sin este mensaje.</translation>
    </message>
    <message>
        <source>Nothing could be read from here.</source>
        <translation>No se pudo leer nada desde aquí.</translation>
    </message>
    <message>
        <source>Run the check on the computer that has the files.</source>
        <translation>Haga la comprobación en el equipo que tiene los archivos.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Todavía no se ha examinado nada.</translation>
    </message>
    <message>
        <source>The file from the other computer.</source>
        <translation>El archivo del otro equipo.</translation>
    </message>
    <message>
        <source>Send the letter to the person.</source>
        <translation>Envíe la carta a la persona.</translation>
    </message>
    <message>
        <source>When the file has come, go back and choose it.</source>
        <translation>Cuando haya llegado el archivo, vuelva atrás y elíjalo.</translation>
    </message>
    <message>
        <source>No program was found that uses a folder of this computer.</source>
        <translation>No se encontró ningún programa que use una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The program, or the name of the file that fails.</source>
        <translation>El programa, o el nombre del archivo que falla.</translation>
    </message>
    <message>
        <source>Start the program and the check again, or paste its message.</source>
        <translation>Inicie el programa y repita la comprobación, o pegue el mensaje del programa.</translation>
    </message>
    <message>
        <source>You can also show the command that starts the program.</source>
        <translation>También puede mostrar el comando que inicia el programa.</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 no puede leer %2.</translation>
    </message>
    <message>
        <source>%1 may not change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 no puede cambiar %2.</translation>
    </message>
    <message>
        <source>%1 may not save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 no puede guardar archivos en %2.</translation>
    </message>
    <message>
        <source>%1 may not create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 no puede crear %2.</translation>
    </message>
    <message>
        <source>%1 may not create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 no puede crear archivos en %2.</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 no puede eliminar %2.</translation>
    </message>
    <message>
        <source>%1 may not delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 no puede eliminar archivos en %2.</translation>
    </message>
    <message>
        <source>%1 may not connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 no puede conectarse a %2.</translation>
    </message>
    <message>
        <source>%1 may read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 puede leer %2.</translation>
    </message>
    <message>
        <source>%1 may change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 puede cambiar %2.</translation>
    </message>
    <message>
        <source>%1 may save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 puede guardar archivos en %2.</translation>
    </message>
    <message>
        <source>%1 may create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 puede crear %2.</translation>
    </message>
    <message>
        <source>%1 may create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 puede crear archivos en %2.</translation>
    </message>
    <message>
        <source>%1 may delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 puede eliminar %2.</translation>
    </message>
    <message>
        <source>%1 may delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 puede eliminar archivos en %2.</translation>
    </message>
    <message>
        <source>%1 may connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 puede conectarse a %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether reading %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: no está claro si puede leer %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether changing %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: no está claro si puede cambiar %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether saving files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: no está claro si puede guardar archivos en %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: no está claro si puede crear %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: no está claro si puede crear archivos en %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: no está claro si puede eliminar %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: no está claro si puede eliminar archivos en %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether connecting to %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1: no está claro si puede conectarse a %2.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Who is meant, at the beginning of a sentence: the account of who sits at this computer</extracomment>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>%1 cannot start like this.</source>
        <extracomment>The engine does not make the container; %1 is the name of a program (miwiki)</extracomment>
        <translation>%1 no puede iniciarse así.</translation>
    </message>
    <message>
        <source>%1 could not be checked.</source>
        <extracomment>A check failed; %1 is a path</extracomment>
        <translation>No se pudo comprobar %1.</translation>
    </message>
    <message>
        <source>It belongs to number %1; the program works as number %2 on this computer.</source>
        <extracomment>%1 and %2 are user ids on this computer (1000, 101)</extracomment>
        <translation>Pertenece al número %1; el programa trabaja con el número %2 en este equipo.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1 inside the container</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 dentro del contenedor</translation>
    </message>
    <message>
        <source>%1 on this computer, inside it is called %2</source>
        <extracomment>%1 is a path on this computer (/wiki), %2 the same folder in the container</extracomment>
        <translation>%1 en este equipo; dentro se llama %2</translation>
    </message>
    <message>
        <source>Open: some facts are missing.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Sin determinar: faltan algunos datos.</translation>
    </message>
    <message>
        <source>Confirmed by a test.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Confirmado con una prueba.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed. The test cannot tell more.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculado con todos los datos necesarios. La prueba no puede decir más.</translation>
    </message>
    <message>
        <source>Calculated from the settings; the program does not run now.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculado con la configuración; el programa no se está ejecutando.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculado con todos los datos necesarios.</translation>
    </message>
</context>
<context>
    <name>IdentityChart</name>
    <message>
        <source>%1: the %2 has no mapping here, so programs are shown %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 is 65534, %4 is nobody</extracomment>
        <translation>%1: el %2 no tiene asignación aquí, así que los programas ven %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number, %4 its name</extracomment>
        <translation>%1: %2 %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3, which has no name there.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1: %2 %3, que no tiene nombre ahí.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>No mapping stands between: every number is the same as on the host.</source>
        <translation>No hay ninguna asignación de por medio: cada número es el mismo que en el host.</translation>
    </message>
    <message>
        <source>The line %1 of the map leaves this number as it is.</source>
        <extracomment>%1 is a line of an ID map (1000 1000 1)</extracomment>
        <translation>La línea %1 de la asignación deja este número como está.</translation>
    </message>
    <message>
        <source>It is the first of the line %1 of the map, so %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 the first number of it</extracomment>
        <translation>Es el primero de la línea %1 de la asignación, así que resulta %2.</translation>
    </message>
    <message>
        <source>The line %1 of the map gives %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 a sum (231072 + 998 = 232070)</extracomment>
        <translation>La línea %1 de la asignación da %2.</translation>
    </message>
    <message>
        <source>No line of the map covers this number.</source>
        <translation>Ninguna línea de la asignación incluye este número.</translation>
    </message>
    <message>
        <source>Which line of the map was used is not known.</source>
        <translation>No se sabe qué línea de la asignación se usó.</translation>
    </message>
    <message>
        <source>This is the owner of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Es el propietario de «%1».</translation>
    </message>
    <message>
        <source>This is not the owner of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>No es el propietario de «%1», que es %2.</translation>
    </message>
    <message>
        <source>This is the group of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Es el grupo de «%1».</translation>
    </message>
    <message>
        <source>This is not the group of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>No es el grupo de «%1», que es %2.</translation>
    </message>
    <message>
        <source>It has no mapping in the container, which is shown %1 (nobody).</source>
        <extracomment>%1 is 65534</extracomment>
        <translation>No tiene asignación en el contenedor, que ve %1 (nobody).</translation>
    </message>
    <message>
        <source>The container sees it as %1.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>El contenedor lo ve como %1.</translation>
    </message>
    <message>
        <source>The owner of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>El propietario de «%1» es %2, con los permisos %3.</translation>
    </message>
    <message>
        <source>The group of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>El grupo de «%1» es %2, con los permisos %3.</translation>
    </message>
    <message>
        <source>The ACL of &quot;%1&quot; has an entry for %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 a user or group: &quot;101 (nginx)&quot;, %3 rights: rw-</extracomment>
        <translation>La ACL de «%1» tiene una entrada para %2, con los permisos %3.</translation>
    </message>
    <message>
        <source>All others have the rights %2 on &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory, %2 rights: &quot;r--&quot;</extracomment>
        <translation>Todos los otros tienen los permisos %2 en «%1».</translation>
    </message>
    <message>
        <source>These rights apply, and they include %1.</source>
        <extracomment>%1 is a list of rights: &quot;rx&quot;</extracomment>
        <translation>Estos permisos se aplican, e incluyen %1.</translation>
    </message>
    <message>
        <source>These rights apply, and they do not include %1.</source>
        <extracomment>%1 is a list of rights: &quot;wx&quot;</extracomment>
        <translation>Estos permisos se aplican, y no incluyen %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 no está presente.</translation>
    </message>
    <message>
        <source>%1 is there, but does not reach this file or folder.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 está presente, pero no alcanza este archivo o esta carpeta.</translation>
    </message>
    <message>
        <source>%1 is there and passes over the rights.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 está presente y omite los permisos.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 está presente.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a user or group id, %2 its name: &quot;1000 (ana)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the container</source>
        <extracomment>Heading of a column with the numbers that a container uses</extracomment>
        <translation>En el contenedor</translation>
    </message>
    <message>
        <source>In the namespace around it</source>
        <extracomment>Heading of a column with the numbers of a user namespace between container and host</extracomment>
        <translation>En el espacio de nombres que lo rodea</translation>
    </message>
    <message>
        <source>On the host</source>
        <extracomment>Heading of a column with the numbers that the host uses</extracomment>
        <translation>En el host</translation>
    </message>
    <message>
        <source>Through the idmapped mount</source>
        <extracomment>Heading of a column with the numbers that an idmapped mount makes of the host&apos;s</extracomment>
        <translation>A través del montaje con asignación de ID</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>Heading of a column with the numbers that a file system stores</extracomment>
        <translation>En el disco</translation>
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
        <translation>Grupo</translation>
    </message>
    <message>
        <source>not mapped</source>
        <extracomment>Below a number that has no mapping; short
----------
At an arrow from one number to the next: there is no mapping for it; short</extracomment>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>name in the container</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nombre en el contenedor</translation>
    </message>
    <message>
        <source>no name in the container</source>
        <translation>sin nombre en el contenedor</translation>
    </message>
    <message>
        <source>name on the host</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nombre en el host</translation>
    </message>
    <message>
        <source>no name on the host</source>
        <translation>sin nombre en el host</translation>
    </message>
    <message>
        <source>same as host</source>
        <extracomment>At an arrow from one number to the next: there is no mapping; short</extracomment>
        <translation>igual que en el host</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>At an arrow from one number to the next: the mapping leaves it as it is; short</extracomment>
        <translation>mismo número</translation>
    </message>
    <message>
        <source>map not known</source>
        <extracomment>At an arrow from one number to the next: nobody knows which line of the map; short</extracomment>
        <translation>asignación desconocida</translation>
    </message>
    <message>
        <source>owner</source>
        <extracomment>The owner of a file; stands before a number: &quot;owner 1000&quot;</extracomment>
        <translation>propietario</translation>
    </message>
    <message>
        <source>ACL user</source>
        <extracomment>An ACL entry for one user; stands before a number: &quot;ACL user 101&quot;</extracomment>
        <translation>ACL: usuario</translation>
    </message>
    <message>
        <source>ACL group</source>
        <extracomment>An ACL entry for one group; stands before a number: &quot;ACL group 998&quot;</extracomment>
        <translation>ACL: grupo</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>The group of a file; stands before a number: &quot;group 998&quot;</extracomment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>All who are neither the owner nor in the group of a file</extracomment>
        <translation>otros</translation>
    </message>
    <message>
        <source>applies, has %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those needed: &quot;rx&quot;; short</extracomment>
        <translation>se aplica, tiene %1</translation>
    </message>
    <message>
        <source>applies, lacks %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those missing: &quot;wx&quot;; short</extracomment>
        <translation>se aplica, le falta %1</translation>
    </message>
    <message>
        <source>seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the number that the container sees instead, %1; short</extracomment>
        <translation>visto dentro como %1</translation>
    </message>
    <message>
        <source>not mapped, seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the container sees %1 (65534) instead; short</extracomment>
        <translation>sin asignar, visto dentro como %1</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process does not have it; short</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>there, does not reach</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process has it, but it does not count for this file; short</extracomment>
        <translation>presente, sin alcance</translation>
    </message>
    <message>
        <source>there, decides</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the verdict rests on it; short</extracomment>
        <translation>presente, decide</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process has it; short</extracomment>
        <translation>presente</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Heading above the names of Linux capabilities (CAP_CHOWN)</extracomment>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>neither the owner nor in the group</source>
        <extracomment>At an arrow to the rights of &quot;others&quot;: why these apply; short</extracomment>
        <translation>ni propietario ni miembro del grupo</translation>
    </message>
    <message>
        <source>No capability that passes over these rights is there.</source>
        <translation>No está presente ninguna capacidad que omita estos permisos.</translation>
    </message>
    <message>
        <source>They do not reach &quot;%1&quot;: its owner %2 is not mapped in the container.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>No alcanzan «%1»: su propietario %2 está sin asignar en el contenedor.</translation>
    </message>
    <message>
        <source>Only %1 reaches &quot;%2&quot;: its group %3 is not mapped in the container.</source>
        <extracomment>%1 is a capability (CAP_FOWNER), %2 the name of a file or directory, %3 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>Solo %1 alcanza «%2»: su grupo %3 está sin asignar en el contenedor.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot; and pass over its rights.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Alcanzan «%1» y omiten sus permisos.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Alcanzan «%1».</translation>
    </message>
    <message numerus="yes">
        <source>and %n more group(s)</source>
        <extracomment>%n counts supplementary groups that are not shown; stands below a list of groups</extracomment>
        <translation>
            <numerusform>y %n grupo más</numerusform>
            <numerusform>y %n grupos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>%1 on the host</source>
        <extracomment>%1 is a pair of ids of the host (100000:100000)</extracomment>
        <translation>%1 en el host</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 is a pair of ids in the container (0:0), %2 the same on the host (100000:100000)</extracomment>
        <translation>%1 (%2 en el host)</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 and others, %n processes</source>
        <extracomment>%1 is a pair of ids, %2 the name of a program, %n (never 1) how many processes run as them</extracomment>
        <translation>
            <numerusform>%1  %2 y otros, %n proceso</numerusform>
            <numerusform>%1  %2 y otros, %n procesos</numerusform>
        </translation>
    </message>
    <message>
        <source>idmapped</source>
        <translation>con asignación de ID</translation>
    </message>
    <message>
        <source>idmapped %1</source>
        <extracomment>%1 is an id map (0:100000:65536)</extracomment>
        <translation>con asignación de ID %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>id map</source>
        <extracomment>Before the ids of a user namespace: how they are mapped</extracomment>
        <translation>asign. ID</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montajes</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>rootless</source>
        <extracomment>of an engine that an ordinary user runs; the word of Docker&apos;s and Podman&apos;s documents</extracomment>
        <translation>sin root (rootless)</translation>
    </message>
    <message>
        <source>ids remapped (userns-remap)</source>
        <extracomment>of dockerd with --userns-remap</extracomment>
        <translation>ID reasignados (userns-remap)</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>(joining the group of the socket would help, but equals root on this computer)</source>
        <translation>(unirse al grupo del socket ayudaría, pero equivale a root en este equipo)</translation>
    </message>
    <message>
        <source>No Docker or Podman found on this computer, and no process of a container.</source>
        <translation>No se encontró Docker ni Podman en este equipo, ni ningún proceso de un contenedor.</translation>
    </message>
    <message>
        <source>There is no container.</source>
        <translation>No hay ningún contenedor.</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>%1 stays as it is</source>
        <extracomment>First line of a note; %1 is the code of a result (ML-D007)</extracomment>
        <translation>%1 se queda como está</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>Line of a note; %1 is a date and a time (2026-03-09T14:05:00)</extracomment>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <extracomment>Line of a note; %1 is what was found out, a sentence without full stop</extracomment>
        <translation>Hallazgo: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <extracomment>Line of a note; %1 is a path</extracomment>
        <translation>Ruta: %1</translation>
    </message>
    <message>
        <source>Container: %1</source>
        <extracomment>Line of a note; %1 is the name of a container</extracomment>
        <translation>Contenedor: %1</translation>
    </message>
    <message>
        <source>Why it is right: %1</source>
        <extracomment>Line of a note; %1 is the reason why a denial is right, a sentence</extracomment>
        <translation>Por qué es correcta la denegación: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <extracomment>Line of a note; %1 is what the reader wrote about it</extracomment>
        <translation>Observación: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Last line of a note about a denial that is to stay</extracomment>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>when: while a process worked with its files</source>
        <translation>cuándo: mientras un proceso trabajaba con sus archivos</translation>
    </message>
    <message>
        <source>when: while the engine was making the container</source>
        <translation>cuándo: mientras el motor creaba el contenedor</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot; (%2)</source>
        <extracomment>%1 is what a program said (Permission denied), %2 the name of the error (EACCES)</extracomment>
        <translation>Encontrado: «%1» (%2)</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot;</source>
        <extracomment>%1 is what a program said (unable to open database file)</extracomment>
        <translation>Encontrado: «%1»</translation>
    </message>
    <message>
        <source>It is about raw network packets (ping and others).</source>
        <translation>Se trata de paquetes de red sin procesar (ping y otros).</translation>
    </message>
    <message>
        <source>It is about a network port below 1024.</source>
        <translation>Se trata de un puerto de red inferior a 1024.</translation>
    </message>
    <message>
        <source>It is about setting the clock.</source>
        <translation>Se trata de ajustar el reloj.</translation>
    </message>
    <message>
        <source>It is about reading the messages of the kernel.</source>
        <translation>Se trata de leer los mensajes del kernel.</translation>
    </message>
    <message>
        <source>It is about mounting from inside the container.</source>
        <translation>Se trata de montar desde dentro del contenedor.</translation>
    </message>
    <message>
        <source>It is about looking into another process.</source>
        <translation>Se trata de examinar otro proceso.</translation>
    </message>
    <message>
        <source>It is about changing the root directory (chroot).</source>
        <translation>Se trata de cambiar el directorio raíz (chroot).</translation>
    </message>
    <message>
        <source>It is about changing the name of the computer.</source>
        <translation>Se trata de cambiar el nombre del equipo.</translation>
    </message>
    <message>
        <source>It is about the priority of a process.</source>
        <translation>Se trata de la prioridad de un proceso.</translation>
    </message>
    <message>
        <source>It is about becoming another user or group.</source>
        <translation>Se trata de convertirse en otro usuario u otro grupo.</translation>
    </message>
    <message>
        <source>It is about a limit of the process or the system.</source>
        <translation>Se trata de un límite del proceso o del sistema.</translation>
    </message>
    <message>
        <source>It is about changing network settings.</source>
        <translation>Se trata de cambiar la configuración de red.</translation>
    </message>
    <message>
        <source>It is about loading a kernel module.</source>
        <translation>Se trata de cargar un módulo del kernel.</translation>
    </message>
    <message>
        <source>It is about a signal to another process.</source>
        <translation>Se trata de una señal a otro proceso.</translation>
    </message>
    <message>
        <source>It is about locking memory.</source>
        <translation>Se trata de bloquear memoria.</translation>
    </message>
    <message>
        <source>It is about making or entering a namespace.</source>
        <translation>Se trata de crear un espacio de nombres o de entrar en él.</translation>
    </message>
    <message>
        <source>It is about measuring with the kernel&apos;s help.</source>
        <translation>Se trata de medir con ayuda del kernel.</translation>
    </message>
    <message>
        <source>It is about restarting the computer.</source>
        <translation>Se trata de reiniciar el equipo.</translation>
    </message>
    <message>
        <source>It is about a network connection.</source>
        <translation>Se trata de una conexión de red.</translation>
    </message>
    <message>
        <source>It is about a password or a key.</source>
        <translation>Se trata de una contraseña o una clave.</translation>
    </message>
    <message>
        <source>It is about an image registry.</source>
        <translation>Se trata de un registro de imágenes.</translation>
    </message>
    <message>
        <source>It is about rights inside a database.</source>
        <translation>Se trata de permisos dentro de una base de datos.</translation>
    </message>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 are names of operations, the most likely first (read, open-create)</extracomment>
        <translation>operación: %1</translation>
    </message>
    <message>
        <source>path: %1</source>
        <extracomment>%1 are paths</extracomment>
        <translation>ruta: %1</translation>
    </message>
    <message>
        <source>program: %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>programa: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a program said (Permission denied), %2 the name of the error (EACCES)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The text tells of a failure, but now this is allowed. Something has changed since, or another process or user was refused: --user and --pid ask about them.</source>
        <translation>El texto habla de un fallo, pero ahora esto está permitido. Algo ha cambiado desde entonces, o se rechazó a otro proceso o a otro usuario: con --user y --pid se pregunta por ellos.</translation>
    </message>
    <message>
        <source>No known error was found in the text. One question can be asked with --op and a path instead.</source>
        <translation>No se encontró ningún error conocido en el texto. En su lugar se puede hacer una pregunta con --op y una ruta.</translation>
    </message>
    <message>
        <source>This is not about files; no mount is the cause.</source>
        <translation>No se trata de archivos; la causa no es un montaje.</translation>
    </message>
    <message>
        <source>The text names no path. Which file was it?</source>
        <translation>El texto no nombra ninguna ruta. ¿De qué archivo se trataba?</translation>
    </message>
    <message>
        <source>The path %1 starts in the working directory of the process: name that directory with --cwd.</source>
        <extracomment>%1 is a path, --cwd an option</extracomment>
        <translation>La ruta %1 empieza en el directorio de trabajo del proceso: indique ese directorio con --cwd.</translation>
    </message>
    <message>
        <source>The text does not say what was tried: name it with --op.</source>
        <extracomment>--op is an option</extracomment>
        <translation>El texto no dice qué se intentó: indíquelo con --op.</translation>
    </message>
    <message>
        <source>Renaming and linking need a second path, which the text does not name.</source>
        <translation>Cambiar el nombre y enlazar necesitan una segunda ruta, que el texto no nombra.</translation>
    </message>
    <message>
        <source>No running container has the path %1. Which container or process was it?</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Ningún contenedor en ejecución tiene la ruta %1. ¿De qué contenedor o proceso se trataba?</translation>
    </message>
    <message>
        <source>More than one running container fits the path %1:</source>
        <extracomment>%1 is a path</extracomment>
        <translation>A la ruta %1 le corresponde más de un contenedor en ejecución:</translation>
    </message>
    <message>
        <source>The engine could not make the container. Its configuration tells which mount it was.</source>
        <translation>El motor no pudo crear el contenedor. Su configuración dice de qué montaje se trataba.</translation>
    </message>
    <message>
        <source>The files are in a virtual machine or on another computer; nothing can be said from here.</source>
        <translation>Los archivos están en una máquina virtual o en otro equipo; desde aquí no se puede decir nada.</translation>
    </message>
    <message>
        <source>The capability for it is %1.</source>
        <extracomment>%1 is the name of a capability (CAP_NET_RAW)</extracomment>
        <translation>La capacidad para eso es %1.</translation>
    </message>
    <message>
        <source>The program refuses by a rule of its own about owner or permissions; the kernel may well allow it.</source>
        <translation>El programa lo rechaza por una regla propia sobre el propietario o los permisos; es muy posible que el kernel lo permita.</translation>
    </message>
</context>
<context>
    <name>Misbelief</name>
    <message>
        <source>In a rootless container 0 is the caller and 1 takes the first subordinate id (%4), so %1 is %2 on the host, not %3.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>En un contenedor sin root (rootless), 0 es quien lo inicia y 1 toma el primer ID subordinado (%4), así que %1 es %2 en el host, no %3.</translation>
    </message>
    <message>
        <source>Here 0 takes the first id of the range (%4), so %1 is %2 on the host. The formula of rootless containers, one less (%3), does not apply.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>Aquí, 0 toma el primer ID del intervalo (%4), así que %1 es %2 en el host. La fórmula de los contenedores sin root (rootless), uno menos (%3), no se aplica.</translation>
    </message>
    <message>
        <source>Read-only holds for root too: no user and no capability writes past it.</source>
        <translation>El estado de solo lectura vale también para root: ningún usuario puede escribir y ninguna capacidad lo permite.</translation>
    </message>
    <message>
        <source>The immutable and append-only flags hold for root too, until they are taken away.</source>
        <translation>Los atributos inmutable y de solo anexar valen también para root, hasta que se quitan.</translation>
    </message>
    <message>
        <source>Root is stopped here too: this protection does not ask for modes.</source>
        <translation>Aquí también se rechaza a root: esta protección no depende de los modos.</translation>
    </message>
    <message>
        <source>A FUSE mount is closed to root too, unless its owner allows others.</source>
        <translation>Un montaje FUSE está cerrado también para root, salvo que su propietario admita a otros.</translation>
    </message>
    <message>
        <source>A noexec mount holds for root too.</source>
        <translation>La opción noexec de un montaje vale también para root.</translation>
    </message>
    <message>
        <source>%1 would change nothing here.</source>
        <extracomment>%1 is a command (chmod 777)</extracomment>
        <translation>%1 no cambiaría nada aquí.</translation>
    </message>
    <message>
        <source>The mount option %1 would take the files away from their owner on the host, and it fails at files whose owner has no number in the engine&apos;s user namespace.</source>
        <extracomment>%1 is an option of a mount (:U)</extracomment>
        <translation>La opción de montaje %1 quitaría los archivos a su propietario en el host, y falla en los archivos cuyo propietario no tiene ningún número en el espacio de nombres de usuario del motor.</translation>
    </message>
    <message>
        <source>%1 %2 cannot help: in this user namespace group %2 is %3 on the host.</source>
        <extracomment>%1 is an option (--group-add), %2 and %3 are group ids</extracomment>
        <translation>%1 %2 no puede ayudar: en este espacio de nombres de usuario, el grupo %2 es %3 en el host.</translation>
    </message>
    <message>
        <source>Group %1 is called %2 on the host and %3 in the container; the kernel compares the number only.</source>
        <extracomment>%1 is a group id, %2 and %3 are names of groups</extracomment>
        <translation>El grupo %1 se llama %2 en el host y %3 en el contenedor; el kernel solo compara el número.</translation>
    </message>
    <message>
        <source>Who may enter %1 on the host does not matter inside: the way to %2 does not lead through it.</source>
        <extracomment>%1 is a path on the host, %2 a path in the container</extracomment>
        <translation>Quién puede entrar en %1 en el host no importa dentro: el camino hasta %2 no pasa por ahí.</translation>
    </message>
    <message>
        <source>In this image %1 is %2; documentation may name the number of another version.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>En esta imagen, %1 es %2; es posible que la documentación dé el número de otra versión.</translation>
    </message>
</context>
<context>
    <name>Mount</name>
    <message>
        <source>%1 is now mounted on %2 with mapped ids; to undo it: %3</source>
        <extracomment>%1 and %2 are paths, %3 is a command line</extracomment>
        <translation>Ahora %1 está montado en %2 con asignación de ID; para deshacerlo: %3</translation>
    </message>
    <message>
        <source>It is gone after a restart; %1 or %2 shows how to keep it.</source>
        <extracomment>%1 and %2 are options with their values</extracomment>
        <translation>Desaparece tras un reinicio; %1 o %2 muestra cómo conservarlo.</translation>
    </message>
    <message>
        <source>%1 can be mounted on %2 with mapped ids; nothing was mounted</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>%1 se puede montar en %2 con asignación de ID; no se montó nada</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer (mount -V)</source>
        <extracomment>%1 is a version of the package util-linux (2.39)</extracomment>
        <translation>esto necesita util-linux %1 o posterior (mount -V)</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>esto necesita util-linux %1 o posterior; este equipo tiene %2</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2, which would mount WITHOUT the id map</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>esto necesita util-linux %1 o posterior; este equipo tiene %2, que montaría SIN la asignación de ID</translation>
    </message>
    <message>
        <source>no systemd unit can hold this mount on %1; %2 can show it</source>
        <extracomment>%1 is a path, %2 an option with its value</extracomment>
        <translation>ninguna unidad de systemd puede contener este montaje en %1; %2 puede mostrarlo</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>the key &quot;%1&quot; in %2 is not known and was left out</source>
        <extracomment>%1 is a key of a configuration file, %2 the section or object it stands in</extracomment>
        <translation>la clave «%1» en %2 no se conoce y se dejó fuera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may matter to file access and was not evaluated</source>
        <extracomment>%1 is a key or a flag of a configuration</extracomment>
        <translation>«%1» puede ser relevante para el acceso a los archivos y no se evaluó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect in %2</source>
        <extracomment>%1 is a value, %2 the key or flag it was given to</extracomment>
        <translation>«%1» no tiene efecto en %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>no existe el archivo %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <extracomment>%1 is a path</extracomment>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <extracomment>%1 is the name of a container engine, %2 its own words (English)</extracomment>
        <translation>%1 rechaza esto: %2</translation>
    </message>
    <message>
        <source>the engine %1 is on another machine, and so are the files it mounts</source>
        <extracomment>%1 is the address of a container engine (ssh://host)</extracomment>
        <translation>el motor %1 está en otro equipo, y también los archivos que monta</translation>
    </message>
    <message>
        <source>the variable %1 is not set; it counts as empty</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>la variable %1 no está definida; cuenta como vacía</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only known where the container starts and was kept as text</source>
        <extracomment>%1 is a piece of a configuration</extracomment>
        <translation>«%1» solo se conoce donde se inicia el contenedor y se conservó como texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a Windows drive, not as a volume and a path</source>
        <extracomment>%1 is the text of a volume flag (d:/data)</extracomment>
        <translation>«%1» se lee como una unidad de Windows, no como un volumen y una ruta</translation>
    </message>
    <message>
        <source>the mounts or namespaces of the container %1 count as well and are not known from here</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>los montajes o espacios de nombres del contenedor %1 también cuentan y no se conocen desde aquí</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not run and was kept as text</source>
        <extracomment>%1 is a command in a pasted text ($(date))</extracomment>
        <translation>«%1» no se ejecutó y se conservó como texto</translation>
    </message>
    <message>
        <source>the value of %1 holds blanks and is not quoted: the shell splits it there</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>el valor de %1 contiene espacios y no está entre comillas: el shell lo divide ahí</translation>
    </message>
    <message>
        <source>blanks after the backslash at the end of the line: the shell would end the command there</source>
        <translation>espacios después de la barra invertida al final de la línea: el shell terminaría ahí el comando</translation>
    </message>
    <message>
        <source>the shell does not expand the ~ in &quot;%1&quot;</source>
        <extracomment>%1 is a word of a command line</extracomment>
        <translation>el shell no expande la ~ de «%1»</translation>
    </message>
    <message>
        <source>the flag %1 is not known</source>
        <extracomment>%1 is a flag of a command</extracomment>
        <translation>la opción %1 no se conoce</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may stand for options that are not known here and was left out</source>
        <extracomment>%1 is a variable or a command in a pasted text ($OPTIONS, $(test -t 0 &amp;&amp; echo -it))</extracomment>
        <translation>«%1» puede representar opciones que aquí no se conocen y se dejó fuera</translation>
    </message>
    <message>
        <source>%1 is expanded by the caller&apos;s shell, before sudo: %2</source>
        <extracomment>%1 is a piece of a command line, %2 its value</extracomment>
        <translation>%1 lo expande el shell de quien lo llama, antes de sudo: %2</translation>
    </message>
    <message>
        <source>Kubernetes wants %1 without CAP_: container runtimes put it there themselves and may refuse this</source>
        <extracomment>%1 is a capability with its prefix (CAP_SYS_ADMIN)</extracomment>
        <translation>Kubernetes quiere %1 sin CAP_: los entornos de ejecución de contenedores lo añaden por sí mismos y puede que rechacen esto</translation>
    </message>
    <message>
        <source>there is no pod in this file, only: %1</source>
        <extracomment>%1 is a list of kinds of Kubernetes objects (Service, ConfigMap)</extracomment>
        <translation>no hay ningún pod en este archivo, solo: %1</translation>
    </message>
    <message>
        <source>features may add mounts, capabilities and privileges that are not known from here: %1</source>
        <extracomment>%1 is a list of devcontainer features</extracomment>
        <translation>es posible que las características (features) añadan montajes, capacidades y privilegios que no se conocen desde aquí: %1</translation>
    </message>
    <message>
        <source>a unit with [%1] makes no container</source>
        <extracomment>%1 is the kind of a unit (Volume, Network)</extracomment>
        <translation>una unidad con [%1] no crea ningún contenedor</translation>
    </message>
    <message>
        <source>the containers are in the Kubernetes file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>los contenedores están en el archivo de Kubernetes %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; share ids: each may use the other&apos;s files</source>
        <extracomment>%1 and %2 are lines of /etc/subuid (ana:100000:65536)</extracomment>
        <translation>«%1» y «%2» comparten ID: cada uno puede usar los archivos del otro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the id of the user %2</source>
        <extracomment>%1 is a line of /etc/subuid (ana:100000:65536), %2 the name of a user</extracomment>
        <translation>«%1» contiene el ID del usuario %2</translation>
    </message>
    <message>
        <source>the engine %1 runs in a virtual machine, and the owners of files seen there are not those of this computer</source>
        <extracomment>%1 is the address of a container engine (unix:///home/ana/.docker/desktop/docker.sock)</extracomment>
        <translation>el motor %1 se ejecuta en una máquina virtual, y los propietarios de los archivos que se ven allí no son los de este equipo</translation>
    </message>
    <message>
        <source>the engine %1 runs on another kernel (%2), so its files and processes are not on this computer</source>
        <extracomment>%1 is the address of a container engine, %2 the version of a Linux kernel</extracomment>
        <translation>el motor %1 se ejecuta en otro kernel (%2), así que sus archivos y procesos no están en este equipo</translation>
    </message>
    <message>
        <source>the engine %1 did not tell everything (%2)</source>
        <extracomment>%1 is the address of a container engine, %2 the part of its API that did not answer</extracomment>
        <translation>el motor %1 no lo dijo todo (%2)</translation>
    </message>
    <message>
        <source>of the container %1 only what the list says is known</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>del contenedor %1 solo se sabe lo que dice la lista</translation>
    </message>
    <message>
        <source>there is no context or connection named %1</source>
        <extracomment>%1 is the name of a Docker context or podman connection</extracomment>
        <translation>no existe ningún contexto ni conexión con el nombre %1</translation>
    </message>
    <message>
        <source>%1 was not run, since that could change something for this account</source>
        <extracomment>%1 is the name of a program (podman)</extracomment>
        <translation>%1 no se ejecutó, porque eso podría cambiar algo en esta cuenta</translation>
    </message>
    <message>
        <source>the image %1 is not on this computer: its directories above the mounts are taken as open to all</source>
        <extracomment>%1 is the name of an image</extracomment>
        <translation>la imagen %1 no está en este equipo: se supone que sus directorios por encima de los montajes están abiertos para todos</translation>
    </message>
    <message>
        <source>root in this container is root of the host: for files that are mounted, nothing but its missing capabilities sets the two apart</source>
        <translation>root en este contenedor es root del host: para los archivos montados, solo las capacidades que le faltan distinguen a uno de otro</translation>
    </message>
    <message>
        <source>the container shares the user namespace of the host: every number in it is the same number outside</source>
        <translation>el contenedor comparte el espacio de nombres de usuario del host: cada número de dentro es el mismo número fuera</translation>
    </message>
    <message>
        <source>the container is privileged: it has all capabilities and devices, and little separates it from the host</source>
        <translation>el contenedor tiene privilegios (privileged): tiene todas las capacidades y todos los dispositivos, y poco lo separa del host</translation>
    </message>
    <message>
        <source>the process has capabilities beyond the engine&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_SYS_ADMIN, CAP_SYS_PTRACE)</extracomment>
        <translation>el proceso tiene capacidades además de las predeterminadas del motor: %1</translation>
    </message>
    <message>
        <source>root in this container lacks capabilities over files that the engine gives by default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_CHOWN, CAP_FOWNER)</extracomment>
        <translation>a root en este contenedor le faltan capacidades sobre archivos que el motor da de forma predeterminada: %1</translation>
    </message>
    <message>
        <source>no_new_privs is set: programs with the set-user-ID bit or file capabilities, such as sudo, give nothing</source>
        <translation>no_new_privs está activo: los programas con el bit setuid o con capacidades de archivo, como sudo, no conceden nada</translation>
    </message>
    <message>
        <source>whoever may use the engine&apos;s socket (%1) can do on the host all that %2 can</source>
        <extracomment>%1 is the path of a container engine&apos;s socket, %2 the name of a user (root)</extracomment>
        <translation>quien puede usar el socket del motor (%1) puede hacer en el host todo lo que puede hacer %2</translation>
    </message>
    <message>
        <source>the process is in group %1, docker on the host: with the engine&apos;s socket that equals root on the host</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>el proceso está en el grupo %1, docker en el host: con el socket del motor, eso equivale a root en el host</translation>
    </message>
    <message>
        <source>the main process was asked about; %2 runs in there as user %1</source>
        <extracomment>%1 is a user id in the container, %2 the name of a program</extracomment>
        <translation>se preguntó por el proceso principal; %2 se ejecuta dentro como usuario %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a whole sentence about it</extracomment>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Enter directory</source>
        <extracomment>What a process may want to do: pass through a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Entrar en el directorio</translation>
    </message>
    <message>
        <source>List directory</source>
        <extracomment>What a process may want to do: see the names in a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ver el contenido del directorio</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a process may want to do: open for reading. An entry of a list, the first cell of a table row</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>What a process may want to do: open for writing. An entry of a list, the first cell of a table row</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Append</source>
        <extracomment>What a process may want to do: open for writing at the end. An entry of a list, the first cell of a table row</extracomment>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Truncate</source>
        <extracomment>What a process may want to do: cut a file to another length. An entry of a list, the first cell of a table row</extracomment>
        <translation>Truncar</translation>
    </message>
    <message>
        <source>Execute</source>
        <extracomment>What a process may want to do: run a program. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Create file</source>
        <extracomment>What a process may want to do: make a new file. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear archivo</translation>
    </message>
    <message>
        <source>Open or create file</source>
        <extracomment>What a process may want to do: open(2) with O_CREAT. An entry of a list, the first cell of a table row</extracomment>
        <translation>Abrir o crear archivo</translation>
    </message>
    <message>
        <source>Create directory</source>
        <extracomment>What a process may want to do: make a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear directorio</translation>
    </message>
    <message>
        <source>Create symbolic link</source>
        <extracomment>What a process may want to do: make a symbolic link. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear enlace simbólico</translation>
    </message>
    <message>
        <source>Create named pipe</source>
        <extracomment>What a process may want to do: make a FIFO. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear tubería con nombre</translation>
    </message>
    <message>
        <source>Create socket</source>
        <extracomment>What a process may want to do: make a socket in the file system. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear socket</translation>
    </message>
    <message>
        <source>Create character device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear dispositivo de caracteres</translation>
    </message>
    <message>
        <source>Create block device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear dispositivo de bloques</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a process may want to do: remove a name that is no directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete directory</source>
        <extracomment>What a process may want to do: remove an empty directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Eliminar directorio</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <extracomment>What a process may want to do: give another name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Cambiar el nombre o mover</translation>
    </message>
    <message>
        <source>Create hard link</source>
        <extracomment>What a process may want to do: give a second name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Crear enlace duro</translation>
    </message>
    <message>
        <source>Change mode</source>
        <extracomment>What a process may want to do: chmod. An entry of a list, the first cell of a table row</extracomment>
        <translation>Cambiar el modo</translation>
    </message>
    <message>
        <source>Change owner or group</source>
        <extracomment>What a process may want to do: chown. An entry of a list, the first cell of a table row</extracomment>
        <translation>Cambiar el propietario o el grupo</translation>
    </message>
    <message>
        <source>Set times to now</source>
        <extracomment>What a process may want to do: touch. An entry of a list, the first cell of a table row</extracomment>
        <translation>Establecer las marcas de tiempo al momento actual</translation>
    </message>
    <message>
        <source>Set times to any moment</source>
        <extracomment>What a process may want to do: touch -d. An entry of a list, the first cell of a table row</extracomment>
        <translation>Establecer las marcas de tiempo a cualquier momento</translation>
    </message>
    <message>
        <source>Set extended attribute</source>
        <extracomment>What a process may want to do: setfattr. An entry of a list, the first cell of a table row</extracomment>
        <translation>Establecer atributo extendido</translation>
    </message>
    <message>
        <source>Connect to socket</source>
        <extracomment>What a process may want to do: connect to a UNIX socket. An entry of a list, the first cell of a table row</extracomment>
        <translation>Conectarse al socket</translation>
    </message>
    <message>
        <source>Look up attributes</source>
        <extracomment>What a process may want to do: stat. An entry of a list, the first cell of a table row</extracomment>
        <translation>Consultar los atributos</translation>
    </message>
</context>
<context>
    <name>OperationGroup</name>
    <message>
        <source>Usual</source>
        <extracomment>Heading above operations in a list (read, write, create file…)</extracomment>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Create something else</source>
        <extracomment>Heading above operations in a list (create directory, create symbolic link…)</extracomment>
        <translation>Crear otra cosa</translation>
    </message>
    <message>
        <source>Change what is there</source>
        <extracomment>Heading above operations in a list (append, delete directory, change mode…)</extracomment>
        <translation>Cambiar lo que ya existe</translation>
    </message>
    <message>
        <source>Only look</source>
        <extracomment>Heading above operations in a list (look up attributes)</extracomment>
        <translation>Solo consultar</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>enter</source>
        <extracomment>What is done to a file or folder, in tables: short</extracomment>
        <translation>entrar</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>What is done to a folder, in tables: short</extracomment>
        <translation>ver el contenido</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>append</source>
        <extracomment>What is done to a file, in tables: something is added at its end</extracomment>
        <translation>anexar</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>What is done to a file, in tables: all its content is removed</extracomment>
        <translation>vaciar</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What is done to a program, in tables: short</extracomment>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>create a file</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>crear un archivo</translation>
    </message>
    <message>
        <source>make a folder</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>crear una carpeta</translation>
    </message>
    <message>
        <source>make a link</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>crear un enlace</translation>
    </message>
    <message>
        <source>make a special file</source>
        <extracomment>What is done in a folder, in tables: a pipe, socket or device is made</extracomment>
        <translation>crear un archivo especial</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>What is done to a file or folder, in tables: short</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>cambiar el nombre</translation>
    </message>
    <message>
        <source>change the permissions</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>cambiar los permisos</translation>
    </message>
    <message>
        <source>change the owner</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>cambiar el propietario</translation>
    </message>
    <message>
        <source>set the times</source>
        <extracomment>What is done to a file, in tables: its time of last change is set</extracomment>
        <translation>establecer las marcas de tiempo</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <extracomment>What is done to a file, in tables: an extended attribute is set</extracomment>
        <translation>establecer un atributo</translation>
    </message>
    <message>
        <source>connect</source>
        <extracomment>What is done to a socket, in tables: short</extracomment>
        <translation>conectarse</translation>
    </message>
    <message>
        <source>look at</source>
        <extracomment>What is done to a file, in tables: its properties are looked at</extracomment>
        <translation>consultar</translation>
    </message>
</context>
<context>
    <name>OwnCheck</name>
    <message>
        <source>%1 checks by itself that its data directory is its own and has no more rights than %2.</source>
        <extracomment>%1 is the name of a program, %2 a mode (0750)</extracomment>
        <translation>%1 comprueba por sí mismo que su directorio de datos le pertenece y no tiene más permisos que %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its data directory is its own.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 comprueba por sí mismo que su directorio de datos le pertenece.</translation>
    </message>
    <message>
        <source>%1 checks by itself that key and password files are its own and have no more rights than %2.</source>
        <extracomment>%1 is the name of a program, %2 a mode (0600)</extracomment>
        <translation>%1 comprueba por sí mismo que los archivos de claves y contraseñas le pertenecen y no tienen más permisos que %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root or to the user it runs as, and that only the owner may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 comprueba por sí mismo que su configuración pertenece a root o al usuario con el que se ejecuta, y que solo el propietario puede escribir en ella.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root and that nobody else may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 comprueba por sí mismo que su configuración pertenece a root y que nadie más puede escribir en ella.</translation>
    </message>
    <message>
        <source>%1 leaves out configuration files that everybody may write to.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 deja fuera los archivos de configuración en los que todos pueden escribir.</translation>
    </message>
    <message>
        <source>%1 checks by itself that keys and the folders above them belong to their user, and that nobody else may write to them.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 comprueba por sí mismo que las claves y las carpetas que las contienen pertenecen a su usuario, y que nadie más puede escribir en ellas.</translation>
    </message>
    <message>
        <source>%1 checks by itself that the repository belongs to the user who runs it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 comprueba por sí mismo que el repositorio pertenece al usuario que ejecuta el programa.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>It worked: this is allowed now.</source>
        <translation>Funcionó: ahora está permitido.</translation>
    </message>
    <message>
        <source>Still denied: %1.</source>
        <extracomment>%1 is what is denied, a sentence without full stop</extracomment>
        <translation>Sigue denegado: %1.</translation>
    </message>
    <message>
        <source>That cannot be told now: %1.</source>
        <extracomment>%1 is what could not be found out, without full stop</extracomment>
        <translation>No se puede saber ahora: %1.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A snapshot, a file that describes containers, or a text with an error message</source>
        <translation>Una instantánea, un archivo que describe contenedores o un texto con un mensaje de error</translation>
    </message>
    <message>
        <source>Start with the guided check.</source>
        <translation>Empezar con la comprobación guiada.</translation>
    </message>
    <message>
        <source>Language of the window: en, es, pt, fr or pl.</source>
        <extracomment>en, es, pt, fr and pl are what is typed</extracomment>
        <translation>Idioma de la ventana: en, es, pt, fr o pl.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <extracomment>system, light, dark and contrast are what is typed</extracomment>
        <translation>Colores: system, light, dark o contrast.</translation>
    </message>
    <message>
        <source>Run as root although nothing needs it.</source>
        <translation>Ejecutarse como root aunque nada lo necesite.</translation>
    </message>
    <message>
        <source>The window does not run as root: nothing in it needs that. Where facts need the administrator, it asks for the password and reads them apart.</source>
        <translation>La ventana no se ejecuta como root: nada en ella lo necesita. Cuando hay datos que necesitan al administrador, pide la contraseña y los lee por separado.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Guided check</source>
        <extracomment>A place of the window, in a narrow list at the left: questions and answers step by step</extracomment>
        <translation>Comprobación guiada</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>A place of the window, in a narrow list at the left: the whole decision in detail</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Fixes</source>
        <extracomment>A place of the window, in a narrow list at the left: what would make it work</extracomment>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>A place of the window, in a narrow list at the left: facts saved in a file</extracomment>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A place of the window, in a narrow list at the left: where everything begins; a noun</extracomment>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The entry exists.</source>
        <translation>La entrada existe.</translation>
    </message>
    <message>
        <source>The path is empty, and an empty path leads nowhere.</source>
        <translation>La ruta está vacía, y una ruta vacía no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The path is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>La ruta tiene %1 bytes, más de lo que acepta el kernel.</translation>
    </message>
    <message>
        <source>The name is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>El nombre tiene %1 bytes, más de lo que acepta el kernel.</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in this directory.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>No hay ninguna entrada «%1» en este directorio.</translation>
    </message>
    <message>
        <source>The file system refused to look up the name &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>El sistema de archivos rechazó buscar el nombre «%1».</translation>
    </message>
    <message>
        <source>A directory is needed here, and this is something else.</source>
        <translation>Aquí se necesita un directorio, y esto es otra cosa.</translation>
    </message>
    <message>
        <source>The directory has been removed meanwhile, so nothing can be found or made in it.</source>
        <translation>Entretanto se ha eliminado el directorio, así que en él no se puede encontrar ni crear nada.</translation>
    </message>
    <message>
        <source>The symbolic link leads to &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>El enlace simbólico lleva a «%1».</translation>
    </message>
    <message>
        <source>The kernel does not follow this symbolic link: it follows no more than %1 in one path, and none where links are excluded.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>El kernel no sigue este enlace simbólico: no sigue más de %1 en una misma ruta, y ninguno donde los enlaces están excluidos.</translation>
    </message>
    <message>
        <source>The symbolic link lies in a sticky directory where everyone may write. Its owner (%1) is neither the process nor the owner of the directory (%2), and the setting %3 forbids following it then.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a kernel setting</extracomment>
        <translation>El enlace simbólico está en un directorio con sticky bit (borrado restringido) en el que todos pueden escribir. Su propietario (%1) no es ni el proceso ni el propietario del directorio (%2), y el ajuste %3 prohíbe seguirlo en ese caso.</translation>
    </message>
    <message>
        <source>The mount that holds this symbolic link has the option %1, so no link on it is followed.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>El montaje que contiene este enlace simbólico tiene la opción %1, así que no se sigue ningún enlace en él.</translation>
    </message>
    <message>
        <source>Following this link of %1 needs the right to inspect the process behind it, and the right is missing.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Para seguir este enlace de %1 se necesita permiso para inspeccionar el proceso que hay detrás, y ese permiso falta.</translation>
    </message>
    <message>
        <source>The file system is writable.</source>
        <translation>El sistema de archivos admite escritura.</translation>
    </message>
    <message>
        <source>The whole file system (%1) is read-only, so nothing on it can be changed.</source>
        <extracomment>%1 is a type of file system (ext4)</extracomment>
        <translation>Todo el sistema de archivos (%1) es de solo lectura, así que en él no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The object is not marked immutable.</source>
        <translation>El objeto no está marcado como inmutable.</translation>
    </message>
    <message>
        <source>The object is marked immutable, so nobody can write to it, not even root.</source>
        <translation>El objeto está marcado como inmutable, así que nadie puede escribir en él, ni siquiera root.</translation>
    </message>
    <message>
        <source>The owner (%1) and the group (%2) are both mapped in this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>El propietario (%1) y el grupo (%2) están ambos asignados en este montaje.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. What has an unmapped owner or group cannot be written to, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto a través de este montaje, el propietario es %1 y el grupo es %2. En lo que tiene un propietario o un grupo sin asignar no puede escribir nadie, ni siquiera root.</translation>
    </message>
    <message>
        <source>The process is the owner (%1); the owner bits (%2) include %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>El proceso es el propietario (%1); los bits del propietario (%2) incluyen %3.</translation>
    </message>
    <message>
        <source>The process is the owner (%1), and the owner bits are %2 where %3 is needed. For the owner only the owner bits count.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>El proceso es el propietario (%1), y los bits del propietario son %2 donde se necesita %3. Para el propietario solo cuentan los bits del propietario.</translation>
    </message>
    <message>
        <source>The process works as %2 and is not the owner (%1).</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>El proceso trabaja como %2 y no es el propietario (%1).</translation>
    </message>
    <message>
        <source>There is no ACL.</source>
        <translation>No hay ninguna ACL.</translation>
    </message>
    <message>
        <source>The ACL mask is empty, so the kernel does not use the ACL and goes by the mode bits.</source>
        <translation>La máscara de la ACL está vacía, así que el kernel no usa la ACL y se guía por los bits del modo.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>La entrada de la ACL para el usuario %1 concede %2, que incluye %3.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2 where %3 is needed. For this user no other entry counts.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>La entrada de la ACL para el usuario %1 concede %2 donde se necesita %3. Para este usuario no cuenta ninguna otra entrada.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a user id, %2 to %4 are rights (r-x)</extracomment>
        <translation>La entrada de la ACL para el usuario %1 concede %2, pero la máscara de la ACL (%3) retira una parte de los permisos %4 que se necesitan.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>La entrada de la ACL para el grupo %1 concede %2, que incluye %3.</translation>
    </message>
    <message>
        <source>ACL entries match groups of the process, but no single one of them gives %1. The entry for others does not count then.</source>
        <extracomment>%1 are rights (r-x)</extracomment>
        <translation>Hay entradas de la ACL que corresponden a grupos del proceso, pero ninguna de ellas concede %1 por sí sola. La entrada para otros no cuenta entonces.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a group id, %2 to %4 are rights (r-x)</extracomment>
        <translation>La entrada de la ACL para el grupo %1 concede %2, pero la máscara de la ACL (%3) retira una parte de los permisos %4 que se necesitan.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups; the entry for others (%1) includes %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Ninguna entrada de la ACL nombra el proceso ni uno de sus grupos; la entrada para otros (%1) incluye %2.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups, and the entry for others gives %1 where %2 is needed.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Ninguna entrada de la ACL nombra el proceso ni uno de sus grupos, y la entrada para otros concede %1 donde se necesita %2.</translation>
    </message>
    <message>
        <source>The process is in the group (%1); the group bits (%2) include %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>El proceso está en el grupo (%1); los bits del grupo (%2) incluyen %3.</translation>
    </message>
    <message>
        <source>The process is in the group (%1), and the group bits are %2 where %3 is needed. For members of the group the bits of others do not count.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>El proceso está en el grupo (%1), y los bits del grupo son %2 donde se necesita %3. Para los miembros del grupo no cuentan los bits de otros.</translation>
    </message>
    <message>
        <source>The process is not in the group (%1).</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>El proceso no está en el grupo (%1).</translation>
    </message>
    <message>
        <source>The bits of others (%1) include %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Los bits de otros (%1) incluyen %2.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1), its groups give no more, and the bits of others are %2 where %3 is needed.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>El proceso no es el propietario (%1), sus grupos no le conceden más, y los bits de otros son %2 donde se necesita %3.</translation>
    </message>
    <message>
        <source>The process has %1, which lets it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>El proceso tiene %1, que le permite omitir los bits de permisos.</translation>
    </message>
    <message>
        <source>The process does not have %1, which would let it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>El proceso no tiene %1, que le permitiría omitir los bits de permisos.</translation>
    </message>
    <message>
        <source>The process has %1, but it does not reach this object: the owner (%2) and the group (%3) are not both mapped in the user namespace of the process.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a user id, %3 a group id</extracomment>
        <translation>El proceso tiene %1, pero esta no alcanza este objeto: el propietario (%2) y el grupo (%3) no están ambos asignados en el espacio de nombres de usuario del proceso.</translation>
    </message>
    <message>
        <source>Not even %1 lets anybody execute a file of which no x bit is set (mode %2).</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a mode (0644)</extracomment>
        <translation>Ni siquiera %1 permite a nadie ejecutar un archivo que no tiene puesto ningún bit x (modo %2).</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) does not include device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>La lista de dispositivos del contenedor (cgroup) no incluye el dispositivo %1:%2.</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) includes device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>La lista de dispositivos del contenedor (cgroup) incluye el dispositivo %1:%2.</translation>
    </message>
    <message>
        <source>This FUSE mount belongs to UID %1 and GID %2 and lacks the option %3, so it is closed to everybody else, root included.</source>
        <extracomment>%1 is a user id, %2 a group id, %3 the name of a mount option</extracomment>
        <translation>Este montaje FUSE pertenece al UID %1 y al GID %2 y no tiene la opción %3, así que está cerrado para todos los otros, incluido root.</translation>
    </message>
    <message>
        <source>The process lives outside the user namespace of this FUSE mount, so the mount is closed to it.</source>
        <translation>El proceso está fuera del espacio de nombres de usuario de este montaje FUSE, así que el montaje está cerrado para él.</translation>
    </message>
    <message>
        <source>No x bit of this file is set, so the FUSE mount does not let it be executed.</source>
        <translation>Este archivo no tiene puesto ningún bit x, así que el montaje FUSE no permite ejecutarlo.</translation>
    </message>
    <message>
        <source>Settings below %1 ignore capabilities and look only at the root user and group of the host: %2 is given where %3 is needed.</source>
        <extracomment>%1 is a path, %2 and %3 are rights (r-x)</extracomment>
        <translation>Los ajustes situados debajo de %1 ignoran las capacidades y solo tienen en cuenta el usuario y el grupo root del host: se concede %2 donde se necesita %3.</translation>
    </message>
    <message>
        <source>The user who mounted this overlay has no such right on the layer beneath it.</source>
        <translation>El usuario que montó este overlay no tiene ese permiso en la capa subyacente.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not offer the operation.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Este tipo de sistema de archivos (%1) no ofrece la operación.</translation>
    </message>
    <message>
        <source>The btrfs subvolume is set to read-only, although the mount looks writable.</source>
        <translation>El subvolumen de btrfs está establecido como de solo lectura, aunque el montaje parece admitir escritura.</translation>
    </message>
    <message>
        <source>The file system that holds the upper layer of this overlay is read-only now, although the overlay itself looks writable.</source>
        <translation>El sistema de archivos que contiene la capa superior de este overlay es ahora de solo lectura, aunque el propio overlay parece admitir escritura.</translation>
    </message>
    <message>
        <source>The upper layer of this overlay cannot be looked at from here. If its file system has become read-only, writing fails all the same.</source>
        <translation>La capa superior de este overlay no se puede examinar desde aquí. Si su sistema de archivos ha pasado a ser de solo lectura, escribir falla de todos modos.</translation>
    </message>
    <message>
        <source>Changing this object means copying it to the upper layer of the overlay, and its owner or group has no mapping in the user namespace that mounted the overlay.</source>
        <translation>Cambiar este objeto significa copiarlo a la capa superior del overlay, y su propietario o su grupo no tiene asignación en el espacio de nombres de usuario que montó el overlay.</translation>
    </message>
    <message>
        <source>A lower layer of the overlay has part of this directory, and the overlay is mounted without redirect_dir: such a directory cannot be renamed.</source>
        <translation>Una capa inferior del overlay contiene parte de este directorio, y el overlay está montado sin redirect_dir: a un directorio así no se le puede cambiar el nombre.</translation>
    </message>
    <message>
        <source>The server or program behind this file system (%1) has the last word. The owner and mode seen here are only a hint.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>El servidor o el programa que está detrás de este sistema de archivos (%1) tiene la última palabra. El propietario y el modo que se ven aquí son solo un indicio.</translation>
    </message>
    <message>
        <source>For this entry of %1 the kernel also looks at the process it describes, not at the mode alone.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>En esta entrada de %1, el kernel examina también el proceso que describe, no solo el modo.</translation>
    </message>
    <message>
        <source>The mount is writable.</source>
        <translation>El montaje admite escritura.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>El montaje es de solo lectura.</translation>
    </message>
    <message>
        <source>The mount at &quot;%1&quot; is read-only.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>El montaje en «%1» es de solo lectura.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>No se puede ejecutar nada en este montaje (%1).</translation>
    </message>
    <message>
        <source>Nothing on the mount at &quot;%1&quot; may be executed (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>No se puede ejecutar nada en el montaje situado en «%1» (%2).</translation>
    </message>
    <message>
        <source>No device on this mount may be opened (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>No se puede abrir ningún dispositivo en este montaje (%1).</translation>
    </message>
    <message>
        <source>No device on the mount at &quot;%1&quot; may be opened (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>No se puede abrir ningún dispositivo en el montaje situado en «%1» (%2).</translation>
    </message>
    <message>
        <source>The file system was mounted inside a user namespace, and the kernel opens no devices on such a file system.</source>
        <translation>El sistema de archivos se montó dentro de un espacio de nombres de usuario, y el kernel no abre dispositivos en un sistema de archivos así.</translation>
    </message>
    <message>
        <source>This is a directory, and the operation works only on something else.</source>
        <translation>Esto es un directorio, y la operación solo funciona con otra cosa.</translation>
    </message>
    <message>
        <source>Only regular files can be executed; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>Solo se pueden ejecutar archivos regulares; este es del tipo: %1.</translation>
    </message>
    <message>
        <source>The operation works only on regular files; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>La operación solo funciona con archivos regulares; este es del tipo: %1.</translation>
    </message>
    <message>
        <source>A socket cannot be opened like a file; programs connect to it.</source>
        <translation>Un socket no se puede abrir como un archivo; los programas se conectan a él.</translation>
    </message>
    <message>
        <source>No driver answers for this device node.</source>
        <translation>Ningún controlador responde a este nodo de dispositivo.</translation>
    </message>
    <message>
        <source>The file is marked append-only, so it can be written to only at its end.</source>
        <translation>El archivo está marcado como de solo anexar, así que solo se puede escribir al final.</translation>
    </message>
    <message>
        <source>A running program was started from this file, so it cannot be written to now.</source>
        <translation>Desde este archivo se inició un programa que está en ejecución, así que ahora no se puede escribir en él.</translation>
    </message>
    <message>
        <source>Some process has this file open for writing, so it cannot be executed now.</source>
        <translation>Algún proceso tiene este archivo abierto para escritura, así que ahora no se puede ejecutar.</translation>
    </message>
    <message>
        <source>The interpreter that the file names cannot be used.</source>
        <translation>No se puede usar el intérprete que nombra el archivo.</translation>
    </message>
    <message>
        <source>Scripts name each other as interpreters too many times.</source>
        <translation>Los scripts se nombran unos a otros como intérpretes demasiadas veces.</translation>
    </message>
    <message>
        <source>The file exists, and its directory is sticky and writable for others. The owner of the file (%1) is neither the process nor the owner of the directory (%2), so opening it in a way that could create it is refused.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>El archivo existe, y su directorio tiene el sticky bit (borrado restringido) y permite que otros escriban. El propietario del archivo (%1) no es ni el proceso ni el propietario del directorio (%2), así que se rechaza abrirlo de un modo que pudiera crearlo.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Ya existe una entrada con este nombre.</translation>
    </message>
    <message>
        <source>The path ends in a slash, which fits only a directory.</source>
        <translation>La ruta termina en una barra, lo que solo corresponde a un directorio.</translation>
    </message>
    <message>
        <source>The path does not end in a name that can be made, removed or moved.</source>
        <translation>La ruta no termina en un nombre que se pueda crear, eliminar o mover.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 can be stored on this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>El UID %1 y el GID %2 se pueden guardar en este montaje.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 cannot both be stored on this mount, because they are not both mapped in it. Nothing can be created here under these numbers.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>El UID %1 y el GID %2 no se pueden guardar ambos en este montaje, porque no están ambos asignados en él. Aquí no se puede crear nada con estos números.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace, so no process of another user namespace can do it.</source>
        <extracomment>%1 is the name of a capability (CAP_MKNOD)</extracomment>
        <translation>Para crear un nodo de dispositivo se necesita %1 en el espacio de nombres de usuario inicial, así que no puede hacerlo ningún proceso de otro espacio de nombres de usuario.</translation>
    </message>
    <message>
        <source>The path is longer than the %1 bytes that a socket address can hold.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>La ruta es más larga que los %1 bytes que caben en la dirección de un socket.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner of the entry is %1 and its group is %2. An entry with an unmapped owner or group cannot be removed or replaced, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto a través de este montaje, el propietario de la entrada es %1 y su grupo es %2. Una entrada con un propietario o un grupo sin asignar no se puede eliminar ni reemplazar; ni siquiera root puede hacerlo.</translation>
    </message>
    <message>
        <source>The directory is marked append-only, so entries can be added but not removed.</source>
        <translation>El directorio está marcado como de solo anexar, así que se pueden añadir entradas, pero no eliminarlas.</translation>
    </message>
    <message>
        <source>The directory is sticky: only the owner of the entry (%1) or of the directory (%2) may remove or rename it, and the process is neither.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>El directorio tiene el sticky bit (borrado restringido): solo el propietario de la entrada (%1) o el del directorio (%2) puede eliminarla o cambiarle el nombre, y el proceso no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>The directory is sticky, and the process may act for the owner of the entry (%1) or of the directory (%2).</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>El directorio tiene el sticky bit (borrado restringido), y el proceso puede actuar por el propietario de la entrada (%1) o por el del directorio (%2).</translation>
    </message>
    <message>
        <source>The entry is marked immutable or append-only, so it cannot be removed or renamed.</source>
        <translation>La entrada está marcada como inmutable o de solo anexar, así que no se puede eliminar ni cambiar de nombre.</translation>
    </message>
    <message>
        <source>Something is mounted on this entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Hay algo montado en esta entrada, así que no se puede eliminar, cambiar de nombre ni reemplazar.</translation>
    </message>
    <message>
        <source>The directory is not empty.</source>
        <translation>El directorio no está vacío.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts. The operation never crosses mounts, even when both show the same file system.</source>
        <translation>Las dos rutas están en montajes distintos. La operación nunca pasa de un montaje a otro, aunque ambos muestren el mismo sistema de archivos.</translation>
    </message>
    <message>
        <source>The two paths lie on different file systems, and the operation never crosses them.</source>
        <translation>Las dos rutas están en sistemas de archivos distintos, y la operación nunca pasa de uno a otro.</translation>
    </message>
    <message>
        <source>A directory cannot be moved into itself.</source>
        <translation>Un directorio no se puede mover dentro de sí mismo.</translation>
    </message>
    <message>
        <source>The target is a directory above the source, so it is not empty.</source>
        <translation>El destino es un directorio que está por encima del origen, así que no está vacío.</translation>
    </message>
    <message>
        <source>Both names belong to the same file, so the kernel reports success and does nothing.</source>
        <translation>Ambos nombres pertenecen al mismo archivo, así que el kernel informa de éxito y no hace nada.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1) of the file and may not both read and write it, or the file is of a protected kind. The setting %2 forbids giving it another name then.</source>
        <extracomment>%1 is a user id, %2 the name of a kernel setting</extracomment>
        <translation>El proceso no es el propietario (%1) del archivo y no puede leerlo y además escribir en él, o el archivo es de un tipo protegido. El ajuste %2 prohíbe entonces darle otro nombre.</translation>
    </message>
    <message>
        <source>A directory cannot get a second name.</source>
        <translation>Un directorio no puede recibir un segundo nombre.</translation>
    </message>
    <message>
        <source>The file is marked immutable or append-only, so it cannot get a second name.</source>
        <translation>El archivo está marcado como inmutable o de solo anexar, así que no puede recibir un segundo nombre.</translation>
    </message>
    <message>
        <source>The number of names of this file does not allow another one.</source>
        <translation>El número de nombres de este archivo no admite ninguno más.</translation>
    </message>
    <message>
        <source>The process is the owner (%1) or may act as the owner.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>El proceso es el propietario (%1) o puede actuar como el propietario.</translation>
    </message>
    <message>
        <source>Only the owner (%1) may do this, and the process works as %2. Permission to write is not enough.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>Solo el propietario (%1) puede hacer esto, y el proceso trabaja como %2. El permiso de escritura no basta.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its attributes cannot be changed.</source>
        <translation>El objeto está marcado como inmutable o de solo anexar, así que sus atributos no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. The attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto a través de este montaje, el propietario es %1 y el grupo es %2. Los atributos de un objeto con un propietario o un grupo sin asignar no se pueden cambiar; ni siquiera root puede hacerlo.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) does not exist in the user namespace of the process.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>El nuevo propietario o el nuevo grupo (%1) no existe en el espacio de nombres de usuario del proceso.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) is not mapped in this mount, so it cannot be stored.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>El nuevo propietario o el nuevo grupo (%1) está sin asignar en este montaje, así que no se puede guardar.</translation>
    </message>
    <message>
        <source>The owner is %1. Giving the object to %2 needs %3 over it, and the process does not have that.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a capability</extracomment>
        <translation>El propietario es %1. Para dar el objeto a %2 se necesita %3 sobre él, y el proceso no la tiene.</translation>
    </message>
    <message>
        <source>The group is %1. Changing it to %2 is up to the owner who is a member of the new group; anybody else needs %3 over the object.</source>
        <extracomment>%1 and %2 are group ids, %3 is the name of a capability</extracomment>
        <translation>El grupo es %1. Cambiarlo a %2 corresponde al propietario que sea miembro del grupo nuevo; a cualquier otro le hace falta %3 sobre el objeto.</translation>
    </message>
    <message>
        <source>The change would clear a set-user-ID or set-group-ID bit. Only the owner (%1) may do that, and the process works as %2.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>El cambio quitaría un bit setuid o setgid. Solo el propietario (%1) puede hacer eso, y el proceso trabaja como %2.</translation>
    </message>
    <message>
        <source>This file system stores no owners: the owner (%1) and the group (%2) come from its mount options and cannot be changed.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Este sistema de archivos no guarda propietarios: el propietario (%1) y el grupo (%2) proceden de sus opciones de montaje y no se pueden cambiar.</translation>
    </message>
    <message>
        <source>The name of the extended attribute is empty or too long.</source>
        <translation>El nombre del atributo extendido está vacío o es demasiado largo.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs %1, and the process does not have it for this object.</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>Para escribir este atributo extendido se necesita %1, y el proceso no la tiene para este objeto.</translation>
    </message>
    <message>
        <source>The root user of the process&apos;s user namespace cannot be stored on this mount, so no file capabilities can be written.</source>
        <translation>El usuario root del espacio de nombres de usuario del proceso no se puede guardar en este montaje, así que no se pueden escribir capacidades de archivo.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its extended attributes cannot be changed.</source>
        <translation>El objeto está marcado como inmutable o de solo anexar, así que sus atributos extendidos no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. Extended attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto a través de este montaje, el propietario es %1 y el grupo es %2. Los atributos extendidos de un objeto con un propietario o un grupo sin asignar no se pueden cambiar; ni siquiera root puede hacerlo.</translation>
    </message>
    <message>
        <source>Extended attributes of this class exist only on regular files and directories.</source>
        <translation>Los atributos extendidos de esta clase solo existen en archivos regulares y directorios.</translation>
    </message>
    <message>
        <source>The directory is sticky, so only its owner (%1) may set extended attributes of this class.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>El directorio tiene el sticky bit (borrado restringido), así que solo su propietario (%1) puede establecer atributos extendidos de esta clase.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not store extended attributes of this class here.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Este tipo de sistema de archivos (%1) no guarda aquí atributos extendidos de esta clase.</translation>
    </message>
    <message>
        <source>Only a directory can have a default ACL.</source>
        <translation>Solo un directorio puede tener una ACL predeterminada.</translation>
    </message>
    <message>
        <source>%1 does not make the container: &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>%1 no crea el contenedor: «%2».</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but this is no socket, so nothing can be connected to.</source>
        <translation>Los permisos son suficientes, pero esto no es un socket, así que no es posible conectarse a él.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but no process listens on this socket.</source>
        <translation>Los permisos son suficientes, pero ningún proceso escucha en este socket.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type than a stream socket.</source>
        <translation>Los permisos son suficientes, pero este socket no es de flujo, sino de otro tipo.</translation>
    </message>
    <message>
        <source>No active security module has rules for this process.</source>
        <translation>Ningún módulo de seguridad activo tiene reglas para este proceso.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules of its own, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>El propietario y el modo lo permiten, pero el módulo de seguridad %1 tiene reglas propias, y estas no se evaluaron.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules for the label &quot;%2&quot;, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>El propietario y el modo lo permiten, pero el módulo de seguridad %1 tiene reglas para la etiqueta «%2», y estas no se evaluaron.</translation>
    </message>
    <message>
        <source>Whether the process restricted itself with %1 cannot be seen from outside.</source>
        <extracomment>%1 is the name of a security module</extracomment>
        <translation>Desde fuera no se puede ver si el proceso se restringió a sí mismo con %1.</translation>
    </message>
    <message>
        <source>The process has a %1 filter that was not evaluated; it may refuse the system call before anything else is looked at.</source>
        <extracomment>%1 is the name of a kernel feature</extracomment>
        <translation>El proceso tiene un filtro %1 que no se evaluó; puede que rechace la llamada al sistema antes de que se examine cualquier otra cosa.</translation>
    </message>
    <message>
        <source>A fact that this check needs could not be read.</source>
        <translation>No se pudo leer un dato que esta comprobación necesita.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 is an operation (read)</extracomment>
        <translation>operación: %1</translation>
    </message>
    <message>
        <source>operation: %1 (%2)</source>
        <extracomment>%1 is an operation (read), %2 an error code (EACCES)</extracomment>
        <translation>operación: %1 (%2)</translation>
    </message>
    <message>
        <source>container &quot;%1&quot;</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>contenedor «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link to &quot;%2&quot;; this is about &quot;%3&quot; on that way</source>
        <extracomment>%1 is the name of a symbolic link, %2 the path it leads to, %3 the name of an entry</extracomment>
        <translation>«%1» es un enlace simbólico a «%2»; esto trata de «%3» en ese camino</translation>
    </message>
    <message>
        <source>this is %1 on the host (idmapped mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>esto es %1 en el host (montaje con asignación de ID, idmapped)</translation>
    </message>
    <message>
        <source>this folder is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>esta carpeta es %1 en el host (montaje bind)</translation>
    </message>
    <message>
        <source>this is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>esto es %1 en el host (montaje bind)</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>A container wrote this as its own UID %1, which is another number on the host: one lent to %2.</source>
        <extracomment>%1 is a user id, %2 the name of a user</extracomment>
        <translation>Un contenedor escribió esto con su propio UID %1, que en el host es otro número: uno cedido a %2.</translation>
    </message>
    <message>
        <source>who:</source>
        <translation>quién:</translation>
    </message>
    <message>
        <source>sum:</source>
        <translation>cálculo:</translation>
    </message>
    <message>
        <source>why:</source>
        <translation>motivo:</translation>
    </message>
    <message>
        <source>cause:</source>
        <translation>causa:</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>además:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>nuevo:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>nota:</translation>
    </message>
    <message>
        <source>how sure:</source>
        <translation>certeza:</translation>
    </message>
    <message>
        <source>CONTRADICTION</source>
        <translation>CONTRADICCIÓN</translation>
    </message>
    <message>
        <source>before the start: %1 mounts on %2</source>
        <extracomment>%1 is the name of a container engine (podman), %2 a path in the container</extracomment>
        <translation>antes del inicio: %1 monta en %2</translation>
    </message>
    <message>
        <source>UID %1, GID %2 once it runs</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2 cuando se ejecute</translation>
    </message>
    <message>
        <source>UID %1, GID %2 as given</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2 según lo indicado</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <extracomment>%1 is a process id, %2 the name of a program</extracomment>
        <translation>proceso %1 (%2)</translation>
    </message>
    <message>
        <source>from the container&apos;s image (overlay)</source>
        <translation>de la imagen del contenedor (overlay)</translation>
    </message>
    <message>
        <source>mounted from %1 of %2 (%3)</source>
        <extracomment>%1 is a path, %2 a device (/dev/sda1), %3 a type of file system (ext4)</extracomment>
        <translation>montado desde %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>on the mount at %1 (%2)</source>
        <extracomment>%1 is a path, %2 a type of file system (ext4)</extracomment>
        <translation>en el montaje en %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>Hello,</source>
        <extracomment>A letter to somebody whose computer has a problem; first words</extracomment>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>To find the cause of your problem, some settings of your computer have to be read.</source>
        <extracomment>A letter to somebody whose computer has a problem</extracomment>
        <translation>Para encontrar la causa de su problema, hay que leer parte de la configuración de su equipo.</translation>
    </message>
    <message>
        <source>Please run the command below in a terminal. Put the name of the container in the place of %1.</source>
        <extracomment>A letter; %1 is a word of the command below (NAME)</extracomment>
        <translation>Ejecute, por favor, el comando de abajo en un terminal. Ponga el nombre del contenedor en el lugar de %1.</translation>
    </message>
    <message>
        <source>It changes nothing. It writes the file %1 into the current folder.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>No cambia nada. Escribe el archivo %1 en la carpeta actual.</translation>
    </message>
    <message>
        <source>Names of people, folders and the computer are replaced in it. Numbers and rights stay.</source>
        <extracomment>A letter; &quot;it&quot; is the file that the command made</extracomment>
        <translation>En él se reemplazan los nombres de personas, de carpetas y del equipo. Los números y los permisos se conservan.</translation>
    </message>
    <message>
        <source>Then send me the file %1. Thank you.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>Envíeme después el archivo %1. Gracias.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>list</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to see its names. Part of a list in a table cell</extracomment>
        <translation>listado</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to make and remove names. Part of a list in a table cell</extracomment>
        <translation>escritura</translation>
    </message>
    <message>
        <source>search</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to pass through. Part of a list in a table cell</extracomment>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>read</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>lectura</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>escritura</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>ejecución</translation>
    </message>
</context>
<context>
    <name>SaveFiles</name>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Choose another name.</source>
        <extracomment>%1 is the path of a symbolic link</extracomment>
        <translation>%1 es un enlace simbólico. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <extracomment>%1 is a path; there is a folder or a device</extracomment>
        <translation>%1 no es un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words (Permission denied)</extracomment>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>dated in the future</source>
        <extracomment>How old a snapshot is: the clock of one of the two computers is wrong</extracomment>
        <translation>con fecha futura</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>de hace menos de un día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>
            <numerusform>de hace %n día</numerusform>
            <numerusform>de hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>collected on %1 at %2</source>
        <extracomment>%1 is a date (9 March 2026), %2 a time (14:03)</extracomment>
        <translation>recopilada el %1, %2</translation>
    </message>
    <message>
        <source>This check is not saved yet</source>
        <extracomment>Title of a page on a check of this computer, which has not been written to a file</extracomment>
        <translation>Esta comprobación aún no está guardada</translation>
    </message>
    <message>
        <source>Snapshot of a computer without a name</source>
        <extracomment>A snapshot without the name of the computer it was made on</extracomment>
        <translation>Instantánea de un equipo sin nombre</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Instantánea de %1</translation>
    </message>
    <message>
        <source>Save it to look at it later, to send it to someone who helps, or to compare it after a fix.</source>
        <extracomment>Below &quot;This check is not saved yet&quot;</extracomment>
        <translation>Guárdela para verla más tarde, para enviarla a alguien que le ayude o para compararla después de una solución.</translation>
    </message>
    <message>
        <source>redacted: names</source>
        <extracomment>Property of a snapshot: names of files, users and the computer were taken out</extracomment>
        <translation>nombres ocultos</translation>
    </message>
    <message>
        <source>You can examine and simulate; running and testing are off.</source>
        <extracomment>What can be done with a snapshot of another computer; running means running fixes</extracomment>
        <translation>Puede examinar y simular; la ejecución y las pruebas están desactivadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with owner and permissions</source>
        <extracomment>In the list of what a snapshot holds: files, folders and the like</extracomment>
        <translation>
            <numerusform>%n objeto con propietario y permisos</numerusform>
            <numerusform>%n objetos con propietario y permisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic link(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n enlace simbólico</numerusform>
            <numerusform>%n enlaces simbólicos</numerusform>
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
            <numerusform>%n montaje</numerusform>
            <numerusform>%n montajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user namespace(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n espacio de nombres de usuario</numerusform>
            <numerusform>%n espacios de nombres de usuario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective capability(ies) of the process</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n capacidad efectiva del proceso</numerusform>
            <numerusform>%n capacidades efectivas del proceso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n nombre de usuario o grupo</numerusform>
            <numerusform>%n nombres de usuarios y grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) of the same files</source>
        <extracomment>In the list of what a snapshot holds: who else uses the same files</extracomment>
        <translation>
            <numerusform>%n usuario más de los mismos archivos</numerusform>
            <numerusform>%n usuarios más de los mismos archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>the security label of the process</source>
        <extracomment>In the list of what a snapshot holds: SELinux context or AppArmor profile</extracomment>
        <translation>la etiqueta de seguridad del proceso</translation>
    </message>
    <message>
        <source>the answer of the kernel itself</source>
        <extracomment>In the list of what a snapshot holds: the harmless test was made</extracomment>
        <translation>la respuesta del propio kernel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of facts that could not be read</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Look-up of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Búsqueda del nombre</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Enlace simbólico</translation>
    </message>
    <message>
        <source>File system writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Escritura en el sistema de archivos</translation>
    </message>
    <message>
        <source>Immutable and append-only flags</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Atributos inmutable y de solo anexar</translation>
    </message>
    <message>
        <source>Mapping of the owner</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Asignación del propietario</translation>
    </message>
    <message>
        <source>Owner class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Clase del propietario</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Group class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Clase del grupo</translation>
    </message>
    <message>
        <source>Others class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Clase de otros</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Device control group</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Grupo de control de dispositivos</translation>
    </message>
    <message>
        <source>Rules of the file system</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Reglas del sistema de archivos</translation>
    </message>
    <message>
        <source>Mount writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Escritura en el montaje</translation>
    </message>
    <message>
        <source>Mount options</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Opciones de montaje</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>File in use</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Archivo en uso</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Sticky bit</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Sticky bit</translation>
    </message>
    <message>
        <source>Existence of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Existencia del nombre</translation>
    </message>
    <message>
        <source>Creation</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Mount point</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Punto de montaje</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Condición de propietario</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Atributos extendidos</translation>
    </message>
    <message>
        <source>Socket</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Security modules</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Módulos de seguridad</translation>
    </message>
    <message>
        <source>Seccomp filter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Filtro seccomp</translation>
    </message>
    <message>
        <source>Set-up by the engine</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Preparación por el motor</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No Docker or Podman found on this computer.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>No se encontró Docker ni Podman en este equipo.</translation>
    </message>
    <message>
        <source>There is no container yet.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Todavía no hay ningún contenedor.</translation>
    </message>
    <message>
        <source>%1 is there, but your account may not ask it.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 está presente, pero su cuenta no puede consultarlo.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>The files are on another computer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Los archivos están en otro equipo.</translation>
    </message>
    <message>
        <source>Not running: its settings were checked.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>No está en ejecución: se comprobó su configuración.</translation>
    </message>
    <message>
        <source>The container &quot;%1&quot; is not there any more.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>El contenedor «%1» ya no existe.</translation>
    </message>
    <message>
        <source>More than one container fits &quot;%1&quot;.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>A «%1» le corresponde más de un contenedor.</translation>
    </message>
    <message>
        <source>The process has ended meanwhile.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Entretanto ha terminado el proceso.</translation>
    </message>
    <message>
        <source>Some data of this process can only be read by the administrator.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Algunos datos de este proceso solo los puede leer el administrador.</translation>
    </message>
    <message>
        <source>There is no &quot;%3&quot; at this place.</source>
        <extracomment>Title of a notice; %1 is a path, %3 the first name in it that is missing</extracomment>
        <translation>No existe «%3» en este lugar.</translation>
    </message>
    <message>
        <source>%1 has the last word.</source>
        <extracomment>Title of a notice; %1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>%1 tiene la última palabra.</translation>
    </message>
    <message>
        <source>The server decides; local permissions are a hint.</source>
        <extracomment>Title of a notice; %1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>Decide el servidor; los permisos locales son un indicio.</translation>
    </message>
    <message>
        <source>This snapshot is damaged. Nothing was loaded.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Esta instantánea está dañada. No se cargó nada.</translation>
    </message>
    <message>
        <source>%1 would refuse these settings.</source>
        <extracomment>Title of a notice; %1 is an engine: docker, compose, podman</extracomment>
        <translation>%1 rechazaría esta configuración.</translation>
    </message>
    <message>
        <source>This file is in no format that is known here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Este archivo no tiene ningún formato que se conozca aquí.</translation>
    </message>
    <message>
        <source>There is no command in it that starts a container.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>No contiene ningún comando que inicie un contenedor.</translation>
    </message>
    <message>
        <source>The container could not be made.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>No se pudo crear el contenedor.</translation>
    </message>
    <message>
        <source>Administrator rights cannot be asked for here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Aquí no se pueden pedir permisos de administrador.</translation>
    </message>
    <message>
        <source>Administrator rights were refused.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Se rechazaron los permisos de administrador.</translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>No se dio la contraseña.</translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Se canceló la comprobación.</translation>
    </message>
    <message>
        <source>All file checks pass.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Se superan todas las comprobaciones de archivos.</translation>
    </message>
    <message>
        <source>The test says something else than the calculation.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>La prueba dice algo distinto del cálculo.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>A pasted command, a Compose file or a snapshot of another computer can be checked all the same.</source>
        <translation>Aun así, se puede comprobar un comando pegado, un archivo de Compose o una instantánea de otro equipo.</translation>
    </message>
    <message>
        <source>Start one, or check the command or the Compose file that will make it.</source>
        <translation>Inicie uno, o compruebe el comando o el archivo de Compose que lo creará.</translation>
    </message>
    <message>
        <source>The engine at %1 works on another computer or in a virtual machine. Collect the data there, and open the snapshot here.</source>
        <extracomment>%1 is the address of an engine: ssh://ana@server</extracomment>
        <translation>El motor en %1 funciona en otro equipo o en una máquina virtual. Recopile allí los datos y abra aquí la instantánea.</translation>
    </message>
    <message>
        <source>The real user may differ if the start script of the container changes it.</source>
        <translation>Puede que el usuario real sea otro si el script de inicio del contenedor lo cambia.</translation>
    </message>
    <message>
        <source>It may have been removed or made anew. Choose it again.</source>
        <translation>Puede que se haya eliminado o que se haya vuelto a crear. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose one of them: %2</source>
        <extracomment>%2 is a list of containers</extracomment>
        <translation>Elija uno de ellos: %2</translation>
    </message>
    <message>
        <source>What was read before is shown no longer. Choose the process again.</source>
        <translation>Lo que se leyó antes ya no se muestra. Elija de nuevo el proceso.</translation>
    </message>
    <message>
        <source>With administrator rights they are read once; nothing is changed.</source>
        <translation>Con permisos de administrador se leen una vez; no se cambia nada.</translation>
    </message>
    <message>
        <source>Of this path only the beginning %2 exists for this process.</source>
        <extracomment>%2 is the longest beginning of a path that exists</extracomment>
        <translation>De esta ruta, para este proceso solo existe el comienzo %2.</translation>
    </message>
    <message>
        <source>Owner and permissions allow it, but the rules of %1 could not be read.</source>
        <extracomment>%1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>El propietario y los permisos lo permiten, pero no se pudieron leer las reglas de %1.</translation>
    </message>
    <message>
        <source>A file system of the type %1 asks its server, which may know other users than this computer.</source>
        <extracomment>%1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>Un sistema de archivos del tipo %1 consulta a su servidor, que quizá conozca usuarios distintos de los de este equipo.</translation>
    </message>
    <message>
        <source>The fault is at %2.</source>
        <extracomment>%2 is a place in a file: line 3, column 14; or a field: $.facts.inodes[3]</extracomment>
        <translation>El fallo está en %2.</translation>
    </message>
    <message>
        <source>The container would not be made. These are the words of %1:</source>
        <extracomment>%1 is an engine, in front of its own words, which stand in a box below</extracomment>
        <translation>El contenedor no se crearía. Estas son las palabras de %1:</translation>
    </message>
    <message>
        <source>Known are Compose, Quadlet, Kubernetes, devcontainer, OCI and the output of docker inspect.</source>
        <translation>Se conocen Compose, Quadlet, Kubernetes, devcontainer, OCI y la salida de docker inspect.</translation>
    </message>
    <message>
        <source>Commands of docker, podman and nerdctl are understood: run, create, compose up.</source>
        <translation>Se entienden los comandos de docker, podman y nerdctl: run, create, compose up.</translation>
    </message>
    <message>
        <source>The engine failed before any program ran. The command or the Compose file tells which mount it was.</source>
        <translation>El motor falló antes de que se ejecutara ningún programa. El comando o el archivo de Compose dice de qué montaje se trataba.</translation>
    </message>
    <message>
        <source>A snapshot that the administrator saves can be opened here instead.</source>
        <translation>En su lugar se puede abrir aquí una instantánea que guarde el administrador.</translation>
    </message>
    <message>
        <source>The check goes on with what your account may read.</source>
        <translation>La comprobación continúa con lo que su cuenta puede leer.</translation>
    </message>
    <message>
        <source>Not checked: rules of the program itself, a full disk, quotas.</source>
        <translation>Sin comprobar: las reglas del propio programa, un disco lleno, las cuotas.</translation>
    </message>
    <message>
        <source>That is a fault of this program. Please save a snapshot, and send it with a report.</source>
        <translation>Es un fallo de este programa. Guarde una instantánea y envíela con un informe.</translation>
    </message>
    <message>
        <source>Your account %1 owns it, and the owner has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>Su cuenta %1 es la propietaria, y el propietario tiene %2 ahí.</translation>
    </message>
    <message>
        <source>Your account %1 is in its group, and the group has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>Su cuenta %1 está en el grupo propietario, y el grupo tiene %2 ahí.</translation>
    </message>
    <message>
        <source>Your account %1 with the groups %2 is in the class others, which has %3 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 its groups: 1000, 27; %3 rights: ---</extracomment>
        <translation>Su cuenta %1, con los grupos %2, está en la clase «otros», que tiene %3 ahí.</translation>
    </message>
    <message>
        <source>The way to the socket leads through this folder, which needs x.</source>
        <translation>El camino hasta el socket pasa por esta carpeta, que necesita x.</translation>
    </message>
    <message>
        <source>Asking the engine needs w for this socket.</source>
        <translation>Para consultar el motor se necesita w en este socket.</translation>
    </message>
    <message>
        <source>Joining the group %1 would also work, but it equals root on this computer.</source>
        <extracomment>A warning; %1 is a group with its number: 998 (docker)</extracomment>
        <translation>Unirse al grupo %1 también funcionaría, pero equivale a root en este equipo.</translation>
    </message>
    <message>
        <source>A seccomp filter of the process may also refuse a system call.</source>
        <translation>Es posible que un filtro seccomp del proceso rechace también una llamada al sistema.</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <extracomment>Button: opens the page where a docker command can be pasted</extracomment>
        <translation>Pegar un comando</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <extracomment>Button: opens the page for Compose files</extracomment>
        <translation>Abrir un archivo de Compose</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Button: opens the page where a snapshot can be opened</extracomment>
        <translation>Abrir una instantánea</translation>
    </message>
    <message>
        <source>Choose a container</source>
        <extracomment>Button: opens the list of containers</extracomment>
        <translation>Elegir un contenedor</translation>
    </message>
    <message>
        <source>Paste the error message</source>
        <extracomment>Button: opens the page where an error message can be pasted</extracomment>
        <translation>Pegar el mensaje de error</translation>
    </message>
    <message>
        <source>Read with administrator rights</source>
        <extracomment>Button: asks for the password of the administrator, then reads what is missing</extracomment>
        <translation>Leer con permisos de administrador</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: repeats the check</extracomment>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Confirm with a harmless test</source>
        <extracomment>Button: asks the kernel without changing anything</extracomment>
        <translation>Confirmar con una prueba inofensiva</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>passed</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>superada</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>deniega</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>The result of one check that comes behind the one that decides; a cell of a table</extracomment>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>The result of one check that is about somebody or something else; a cell of a table</extracomment>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The result of one check, a fact for it is missing; a cell of a table</extracomment>
        <translation>sin determinar</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>same number</source>
        <translation>mismo número</translation>
    </message>
    <message>
        <source>in the namespace around the container UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>en el espacio de nombres que rodea al contenedor, UID: %1, GID: %2</translation>
    </message>
    <message>
        <source>through the idmapped mount UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>a través del montaje con asignación de ID, UID: %1, GID: %2</translation>
    </message>
    <message>
        <source>on disk UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>en el disco, UID: %1, GID: %2</translation>
    </message>
    <message>
        <source>on the host UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>en el host, UID: %1, GID: %2</translation>
    </message>
    <message>
        <source>the owner is UID %1 in the container, on the host %2</source>
        <extracomment>%1 is a user id in the container, %2 a sum (100000 + 1000 - 1 = 100999)</extracomment>
        <translation>el propietario es el UID %1 en el contenedor, en el host %2</translation>
    </message>
    <message>
        <source>%1: UID %2 in containers of %3</source>
        <extracomment>%1 is a sum (100999 = 100000 + 1000 - 1), %2 a user id, %3 the name of a user</extracomment>
        <translation>%1: UID %2 en los contenedores de %3</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <extracomment>%1 is a path, %2 a whole sentence about it</extracomment>
        <translation>en %1: %2</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>empty</source>
        <extracomment>What a screen reader says in a table cell that has nothing in it</extracomment>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Say whether a process may do something to a file, and why.</source>
        <translation>Indica si un proceso puede hacer algo con un archivo, y por qué.</translation>
    </message>
    <message>
        <source>Say what an error message means, and check what it is about.</source>
        <translation>Indica qué significa un mensaje de error y comprueba lo que describe.</translation>
    </message>
    <message>
        <source>Answer questions in JSON, one on each line of the input.</source>
        <translation>Responde a preguntas en JSON, una en cada línea de la entrada.</translation>
    </message>
    <message>
        <source>Say what would make it work, the least harmful first, with the way back.</source>
        <translation>Indica qué haría que funcionara, primero lo menos dañino, y cómo deshacerlo.</translation>
    </message>
    <message>
        <source>List the containers of every engine on this computer.</source>
        <translation>Enumera los contenedores de todos los motores de este equipo.</translation>
    </message>
    <message>
        <source>Say what a command line or a file means for file access.</source>
        <translation>Indica qué significa una línea de comandos o un archivo para el acceso a los archivos.</translation>
    </message>
    <message>
        <source>Save the facts for a check on another computer.</source>
        <translation>Guarda los datos para una comprobación en otro equipo.</translation>
    </message>
    <message>
        <source>Explain a result code such as ML-D004, or a mask such as a80425fb.</source>
        <translation>Explica un código de resultado, como ML-D004, o una máscara, como a80425fb.</translation>
    </message>
    <message>
        <source>Bind a directory to a second place, with other owners there.</source>
        <translation>Monta un directorio en un segundo lugar, con otros propietarios allí.</translation>
    </message>
    <message>
        <source>Show this help or that of a command; show the version.</source>
        <translation>Muestra esta ayuda o la de un comando; muestra la versión.</translation>
    </message>
    <message>
        <source>a container of any engine, by name or id</source>
        <translation>un contenedor de cualquier motor, por nombre o ID</translation>
    </message>
    <message>
        <source>a running process, with its own root and mounts</source>
        <translation>un proceso en ejecución, con su propia raíz y sus propios montajes</translation>
    </message>
    <message>
        <source>a container that does not run yet; nothing is started</source>
        <translation>un contenedor que aún no se ejecuta; no se inicia nada</translation>
    </message>
    <message>
        <source>a service of a Compose file, before it runs; several files are one project</source>
        <translation>un servicio de un archivo de Compose, antes de que se ejecute; varios archivos son un solo proyecto</translation>
    </message>
    <message>
        <source>a Quadlet unit (.container)</source>
        <translation>una unidad de Quadlet (.container)</translation>
    </message>
    <message>
        <source>a Kubernetes manifest; --container chooses</source>
        <translation>un manifiesto de Kubernetes; --container elige</translation>
    </message>
    <message>
        <source>a devcontainer.json</source>
        <translation>un devcontainer.json</translation>
    </message>
    <message>
        <source>the config.json of an OCI bundle</source>
        <translation>el config.json de un paquete OCI</translation>
    </message>
    <message>
        <source>any of these, told by name and content, and other kinds of file</source>
        <translation>cualquiera de estos, reconocido por el nombre y el contenido, y otros tipos de archivo</translation>
    </message>
    <message>
        <source>with any of these: another user in the same place, in numbers of the container</source>
        <translation>con cualquiera de estos: otro usuario en el mismo lugar, en números del contenedor</translation>
    </message>
    <message>
        <source>these ids on this computer; without GID the groups of the account, or the group with the same number</source>
        <translation>estos ID en este equipo; sin GID, los grupos de la cuenta, o el grupo con el mismo número</translation>
    </message>
    <message>
        <source>with --as: capabilities by name or as hexadecimal number; without it all for UID 0 and none for others</source>
        <translation>con --as: capacidades por nombre o como número hexadecimal; sin esto, todas para el UID 0 y ninguna para otros</translation>
    </message>
    <message>
        <source>facts saved earlier or on another computer</source>
        <translation>datos guardados antes o en otro equipo</translation>
    </message>
    <message>
        <source>what is to be done; the list is below</source>
        <translation>qué se quiere hacer; la lista está abajo</translation>
    </message>
    <message>
        <source>the new mode of chmod, octal</source>
        <translation>el nuevo modo de chmod, en octal</translation>
    </message>
    <message>
        <source>the new owner and group of chown, in numbers of the subject</source>
        <translation>el nuevo propietario y el nuevo grupo de chown, en números del sujeto</translation>
    </message>
    <message>
        <source>the attribute of setxattr</source>
        <translation>el atributo de setxattr</translation>
    </message>
    <message>
        <source>chown and stat: the link itself</source>
        <translation>chown y stat: el propio enlace</translation>
    </message>
    <message>
        <source>where a relative path starts, as the subject would write it</source>
        <translation>dónde empieza una ruta relativa, tal como la escribiría el sujeto</translation>
    </message>
    <message>
        <source>answer in JSON, the same in every language</source>
        <translation>responde en JSON, igual en todos los idiomas</translation>
    </message>
    <message>
        <source>save the facts that were used</source>
        <translation>guarda los datos que se usaron</translation>
    </message>
    <message>
        <source>also ask the kernel, with the identity of the process; opens nothing for writing, creates and changes nothing</source>
        <translation>pregunta también al kernel, con la identidad del proceso; no abre nada para escritura, no crea ni cambia nada</translation>
    </message>
    <message>
        <source>lines of a log in English, Spanish, Portuguese, French or Polish, in place of the question; - reads the input; without SUBJECT the container that it fits is looked for</source>
        <translation>líneas de un registro en inglés, español, portugués, francés o polaco, en lugar de la pregunta; - lee la entrada; sin SUBJECT se busca el contenedor al que corresponden</translation>
    </message>
    <message>
        <source>read requests from the input, one JSON object on each line</source>
        <translation>lee preguntas de la entrada, un objeto JSON en cada línea</translation>
    </message>
    <message>
        <source>en, es, fr, pl or pt</source>
        <translation>en, es, fr, pl o pt</translation>
    </message>
    <message>
        <source>what is to be done, as for mountlens check</source>
        <translation>qué se quiere hacer, como en mountlens check</translation>
    </message>
    <message>
        <source>print fix N as a shell script, to be read and run; it stops where a file is no longer as it was seen, and can be run twice. It first keeps what was before, as getfacl -n shows it, in ~/mountlens-before.acl or the file that MOUNTLENS_SAVE names</source>
        <translation>imprime la solución N como script de shell, para leerlo y ejecutarlo; se detiene si un archivo ya no está como se vio, y se puede ejecutar dos veces. Guarda primero lo que había antes, tal como lo muestra getfacl -n, en ~/mountlens-before.acl o en el archivo que nombra MOUNTLENS_SAVE</translation>
    </message>
    <message>
        <source>print the script that takes fix N back; get it before N is run</source>
        <translation>imprime el script que deshace la solución N; obténgalo antes de ejecutar N</translation>
    </message>
    <message>
        <source>ask only this engine, for example unix:///run/docker.sock</source>
        <translation>pregunta solo a este motor, por ejemplo unix:///run/docker.sock</translation>
    </message>
    <message>
        <source>a command line such as docker run, in place of a file</source>
        <translation>una línea de comandos, como docker run, en lugar de un archivo</translation>
    </message>
    <message>
        <source>what the file is, where it cannot be told</source>
        <translation>qué es el archivo, cuando no se puede reconocer</translation>
    </message>
    <message>
        <source>where the facts go; only its owner may read the file; -: standard output</source>
        <translation>adónde van los datos; solo su propietario puede leer el archivo; -: salida estándar</translation>
    </message>
    <message>
        <source>the question that the facts are for, as for mountlens check; the facts for all other operations on its paths come along</source>
        <translation>la pregunta para la que son los datos, como en mountlens check; se incluyen también los datos para todas las otras operaciones en sus rutas</translation>
    </message>
    <message>
        <source>replace names of files, users and the computer</source>
        <translation>reemplaza los nombres de archivos, de usuarios y del equipo</translation>
    </message>
    <message>
        <source>ids in the file system, the ids they have in the mount, and how many; u: users, g: groups, b: or nothing: both; may be given again. As in X-mount.idmap of mount(8); ids without a map belong to nobody</source>
        <translation>ID en el sistema de archivos, ID que tienen en el montaje, y cuántos; u: usuarios, g: grupos, b: o nada: ambos; se puede indicar varias veces. Como en X-mount.idmap de mount(8); los ID sin asignación pertenecen a nobody</translation>
    </message>
    <message>
        <source>nothing can be written through the mount</source>
        <translation>no se puede escribir nada a través del montaje</translation>
    </message>
    <message>
        <source>with the mounts below SOURCE, all of them mapped</source>
        <translation>con los montajes debajo de SOURCE, todos ellos con asignación</translation>
    </message>
    <message>
        <source>try whether kernel and file system take it; mount nothing</source>
        <translation>prueba si el kernel y el sistema de archivos lo aceptan; no monta nada</translation>
    </message>
    <message>
        <source>only show what mounts it at each start of the computer</source>
        <translation>muestra solo qué lo monta en cada inicio del equipo</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Why may a process in a container not do that to this file?</source>
        <translation>¿Por qué un proceso de un contenedor no puede hacer eso con este archivo?</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Estado de salida:</translation>
    </message>
    <message>
        <source>0 allowed, 1 denied, 2 undetermined, 3 the call is wrong, 4 something else went wrong</source>
        <translation>0 permitido, 1 denegado, 2 sin determinar, 3 el uso del comando es incorrecto, 4 se produjo otro error</translation>
    </message>
    <message>
        <source>SUBJECT is one of:</source>
        <translation>SUBJECT es uno de estos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>OP is one of (rename and link take PATH2):</source>
        <translation>OP es una de estas (rename y link toman PATH2):</translation>
    </message>
    <message>
        <source>Nothing is changed. Fixes are tried on paper: the same check, with the changed facts, has to allow the operation.</source>
        <translation>No se cambia nada. Las soluciones se simulan: la misma comprobación, con los datos cambiados, debe permitir la operación.</translation>
    </message>
    <message>
        <source>as that of check: 0 allowed, so there is nothing to mend, 1 denied, 2 undetermined. With a script: 0 it was printed, 4 there is none</source>
        <translation>como el de check: 0 permitido, así que no hay nada que solucionar, 1 denegado, 2 sin determinar. Con un script: 0 se imprimió, 4 no hay ninguno</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>no existe el comando «%1»</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta un comando</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>aquí no existe la opción %1</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>%1 se ha indicado dos veces</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <extracomment>%1 is an option (--json)</extracomment>
        <translation>%1 no admite ningún valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the languages en, es, fr, pl, pt</source>
        <extracomment>%1 is a word from the command line; en, es... are codes of languages</extracomment>
        <translation>«%1» no es ninguno de los idiomas en, es, fr, pl, pt</translation>
    </message>
    <message>
        <source>whose access? one of --container, --pid, --as, --snapshot, --command or a configuration file is needed</source>
        <extracomment>--container, --pid, --as, --snapshot, --command are options</extracomment>
        <translation>¿el acceso de quién? se necesita --container, --pid, --as, --snapshot, --command o un archivo de configuración</translation>
    </message>
    <message>
        <source>%1 chooses one container of a file (--compose...) and is given once</source>
        <extracomment>%1 is an option; --compose is another</extracomment>
        <translation>%1 elige un contenedor de un archivo (--compose...) y se indica una sola vez</translation>
    </message>
    <message>
        <source>there is no file format &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>no existe el formato de archivo «%1»</translation>
    </message>
    <message>
        <source>what is to be read? a file or --command with a command line is needed</source>
        <extracomment>--command is an option</extracomment>
        <translation>¿qué se debe leer? se necesita un archivo, o --command con una línea de comandos</translation>
    </message>
    <message>
        <source>only one container, process or user can be asked about</source>
        <translation>solo se puede preguntar por un contenedor, proceso o usuario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» no es un ID de proceso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user that exists here in the form UID, UID:GID or UID:GID,GID</source>
        <extracomment>%1 is a word from the command line; UID:GID,GID is a form to fill in</extracomment>
        <translation>«%1» no es un usuario que exista aquí con la forma UID, UID:GID o UID:GID,GID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a list of capabilities nor a hexadecimal number</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» no es ni una lista de capacidades ni un número hexadecimal</translation>
    </message>
    <message>
        <source>%1 works only with a process or a container (--pid, --container...)</source>
        <extracomment>%1 is an option; --pid and --container are others</extracomment>
        <translation>%1 solo funciona con un proceso o un contenedor (--pid, --container...)</translation>
    </message>
    <message>
        <source>%1 works only together with --as</source>
        <extracomment>%1 is an option; --as is another</extracomment>
        <translation>%1 solo funciona junto con --as</translation>
    </message>
    <message>
        <source>--confirm asks as the process itself, so it cannot be used with %1</source>
        <extracomment>%1 is an option; --confirm is another</extracomment>
        <translation>--confirm pregunta como el propio proceso, así que no se puede usar con %1</translation>
    </message>
    <message>
        <source>--batch takes its questions from the input and goes with no other option</source>
        <extracomment>--batch is an option</extracomment>
        <translation>--batch toma sus preguntas de la entrada y no admite ninguna otra opción</translation>
    </message>
    <message>
        <source>--error takes its question from the text and does not go with %1</source>
        <extracomment>%1 is an option or a word from the command line; --error is an option</extracomment>
        <translation>--error toma su pregunta del texto y no se puede usar con %1</translation>
    </message>
    <message>
        <source>which operation? --op is missing, for example --op read or --op write</source>
        <extracomment>--op is an option, read and write are values for it</extracomment>
        <translation>¿qué operación? falta --op, por ejemplo --op read o --op write</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the operations: %2</source>
        <extracomment>%1 is a word from the command line, %2 a list of words</extracomment>
        <translation>«%1» no es ninguna de las operaciones: %2</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>falta una ruta</translation>
    </message>
    <message>
        <source>rename and link need a second path</source>
        <translation>rename y link necesitan una segunda ruta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» es un argumento de más</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no octal mode such as 0755</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» no es un modo octal como 0755</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a user or group</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» no es un número de usuario o grupo</translation>
    </message>
    <message>
        <source>setxattr needs --name, for example user.comment</source>
        <extracomment>--name is an option, user.comment a value for it</extracomment>
        <translation>setxattr necesita --name, por ejemplo user.comment</translation>
    </message>
    <message>
        <source>where to? -o FILE is missing</source>
        <extracomment>-o FILE is an option with its value</extracomment>
        <translation>¿adónde? falta -o FILE</translation>
    </message>
    <message>
        <source>which code? it looks like ML-D004 and stands in the first line of a result</source>
        <extracomment>ML-D004 is a result code</extracomment>
        <translation>¿qué código? tiene la forma ML-D004 y está en la primera línea de un resultado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a fix; they are counted from 1</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» no es un número de una solución; se cuentan desde 1</translation>
    </message>
    <message>
        <source>there is no result code &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>no existe el código de resultado «%1»</translation>
    </message>
    <message>
        <source>what is to be mounted, and where? SOURCE and TARGET are needed</source>
        <translation>¿qué se debe montar, y dónde? se necesitan SOURCE y TARGET</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither systemd nor fstab</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>«%1» no es ni systemd ni fstab</translation>
    </message>
    <message>
        <source>which ids become which? --map is missing, for example --map b:0:1000:1</source>
        <extracomment>--map and what follows it is an option with its value</extracomment>
        <translation>¿qué ID se convierten en cuáles? falta --map, por ejemplo --map b:0:1000:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no map in the form [u:|g:|b:]ID-IN-FILE-SYSTEM:ID-IN-MOUNT:COUNT</source>
        <extracomment>%1 is a word from the command line; the rest is a form to fill in</extracomment>
        <translation>«%1» no es una asignación con la forma [u:|g:|b:]ID-EN-SISTEMA-DE-ARCHIVOS:ID-EN-MONTAJE:CANTIDAD</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps no ids</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:0)</extracomment>
        <translation>«%1» no asigna ningún ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes beyond 4294967294, the last id there is</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>«%1» va más allá de 4294967294, el último ID que existe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; overlaps with a map before it; every id has one map at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>«%1» se superpone con una asignación anterior; cada ID tiene como máximo una asignación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many: a kind of id has 340 maps at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>«%1» es una de más: un tipo de ID tiene como máximo 340 asignaciones</translation>
    </message>
    <message>
        <source>no user is mapped, and the kernel wants maps of users and of groups; u:0:0:4294967295 keeps all users as they are, b: maps both alike</source>
        <extracomment>the words with u: and b: are values of the option --map</extracomment>
        <translation>no hay ningún usuario asignado, y el kernel quiere asignaciones de usuarios y de grupos; u:0:0:4294967295 deja todos los usuarios como están, b: asigna ambos por igual</translation>
    </message>
    <message>
        <source>no group is mapped, and the kernel wants maps of users and of groups; g:0:0:4294967295 keeps all groups as they are, b: maps both alike</source>
        <extracomment>the words with g: and b: are values of the option --map</extracomment>
        <translation>no hay ningún grupo asignado, y el kernel quiere asignaciones de usuarios y de grupos; g:0:0:4294967295 deja todos los grupos como están, b: asigna ambos por igual</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>no se pudo escribir la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>a file system on the way does not answer (%n s waited)</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>un sistema de archivos del camino no responde (espera de %n s)</numerusform>
            <numerusform>un sistema de archivos del camino no responde (espera de %n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>try: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>pruebe: %1</translation>
    </message>
    <message>
        <source>run by pkexec, it writes no file; the facts go to the output: %1</source>
        <extracomment>%1 is a word of the command line (&quot;-o -&quot;); pkexec is a program that lends root&apos;s rights</extracomment>
        <translation>ejecutado mediante pkexec, no escribe ningún archivo; los datos van a la salida: %1</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>an id without mapping here</source>
        <translation>un ID sin asignación aquí</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>archivo regular</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>enlace simbólico</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>dispositivo de caracteres</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>dispositivo de bloques</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>tubería con nombre</translation>
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
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Denied</source>
        <extracomment>The answer to a check: the operation fails. One word, a heading or a table cell</extracomment>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <extracomment>The answer to a check: a fact is missing. One word, a heading or a table cell</extracomment>
        <translation>Sin determinar</translation>
    </message>
    <message>
        <source>UID %1 may not enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede entrar en la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede ver el contenido de la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede leer «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede escribir en «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede anexar a «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede truncar «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede ejecutar «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede crear «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede abrir ni crear «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede crear la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede crear el enlace simbólico «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede crear la tubería con nombre «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede crear el socket «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede crear el nodo de dispositivo «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede eliminar «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede eliminar la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede mover «%2» ni cambiarle el nombre</translation>
    </message>
    <message>
        <source>UID %1 may not give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede dar a «%2» un segundo nombre</translation>
    </message>
    <message>
        <source>UID %1 may not change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede cambiar el modo de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede cambiar el propietario o el grupo de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede cambiar las marcas de tiempo de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede establecer un atributo extendido de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede conectarse a «%2»</translation>
    </message>
    <message>
        <source>UID %1 may not look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 no puede consultar «%2»</translation>
    </message>
    <message>
        <source>UID %1 may enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede entrar en la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede ver el contenido de la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede leer «%2»</translation>
    </message>
    <message>
        <source>UID %1 may write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede escribir en «%2»</translation>
    </message>
    <message>
        <source>UID %1 may append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede anexar a «%2»</translation>
    </message>
    <message>
        <source>UID %1 may truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede truncar «%2»</translation>
    </message>
    <message>
        <source>UID %1 may execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede ejecutar «%2»</translation>
    </message>
    <message>
        <source>UID %1 may create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede crear «%2»</translation>
    </message>
    <message>
        <source>UID %1 may open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede abrir o crear «%2»</translation>
    </message>
    <message>
        <source>UID %1 may create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede crear la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede crear el enlace simbólico «%2»</translation>
    </message>
    <message>
        <source>UID %1 may create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede crear la tubería con nombre «%2»</translation>
    </message>
    <message>
        <source>UID %1 may create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede crear el socket «%2»</translation>
    </message>
    <message>
        <source>UID %1 may create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede crear el nodo de dispositivo «%2»</translation>
    </message>
    <message>
        <source>UID %1 may remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede eliminar «%2»</translation>
    </message>
    <message>
        <source>UID %1 may remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede eliminar la carpeta «%2»</translation>
    </message>
    <message>
        <source>UID %1 may rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede mover «%2» o cambiarle el nombre</translation>
    </message>
    <message>
        <source>UID %1 may give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede dar a «%2» un segundo nombre</translation>
    </message>
    <message>
        <source>UID %1 may change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede cambiar el modo de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede cambiar el propietario o el grupo de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede cambiar las marcas de tiempo de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede establecer un atributo extendido de «%2»</translation>
    </message>
    <message>
        <source>UID %1 may connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede conectarse a «%2»</translation>
    </message>
    <message>
        <source>UID %1 may look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 puede consultar «%2»</translation>
    </message>
    <message>
        <source>the engine cannot make the container</source>
        <translation>el motor no puede crear el contenedor</translation>
    </message>
    <message>
        <source>UID %1 may not create or change entries in folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a directory</extracomment>
        <translation>UID %1 no puede crear ni cambiar entradas en la carpeta «%2»</translation>
    </message>
    <message>
        <source>%1 on &quot;%2&quot; fails with %3, whatever the permissions are</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory, %3 an error code (ENOENT)</extracomment>
        <translation>la operación %1 en «%2» falla con %3, sean cuales sean los permisos</translation>
    </message>
    <message>
        <source>UID %1 may not execute the interpreter &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a program</extracomment>
        <translation>UID %1 no puede ejecutar el intérprete «%2»</translation>
    </message>
    <message>
        <source>%1 (%2, in the container)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, en el contenedor)</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (en el contenedor)</translation>
    </message>
    <message>
        <source>%1 (%2, in the namespace around it)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, en el espacio de nombres que lo rodea)</translation>
    </message>
    <message>
        <source>%1 (in the namespace around it)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (en el espacio de nombres que lo rodea)</translation>
    </message>
    <message>
        <source>%1 (%2, on the host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, en el host)</translation>
    </message>
    <message>
        <source>%1 (on the host)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (en el host)</translation>
    </message>
    <message>
        <source>%1 (%2, through the idmapped mount)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, a través del montaje con asignación de ID)</translation>
    </message>
    <message>
        <source>%1 (through the idmapped mount)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (a través del montaje con asignación de ID)</translation>
    </message>
    <message>
        <source>%1 (%2, stored on disk)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, guardado en el disco)</translation>
    </message>
    <message>
        <source>%1 (stored on disk)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (guardado en el disco)</translation>
    </message>
    <message>
        <source>The number %1 has no name in the container; on the host it is %2.</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>El número %1 no tiene nombre en el contenedor; en el host es %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 has no name.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>El nombre «%1» solo existe en el contenedor; en el host, %2 no tiene nombre.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 is %3.</source>
        <extracomment>%1 is a user name, %2 a user id, %3 another user name</extracomment>
        <translation>El nombre «%1» solo existe en el contenedor; en el host, %2 es %3.</translation>
    </message>
    <message>
        <source>%1 is neither the owner (%2) nor in group %3; &quot;others&quot; has no %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 no es el propietario (%2) ni está en el grupo %3; «otros» no tiene %4.</translation>
    </message>
    <message>
        <source>%1 is not the owner (%2), and neither group %3 nor &quot;others&quot; has %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 no es el propietario (%2), y ni el grupo %3 ni «otros» tiene %4.</translation>
    </message>
    <message>
        <source>upper layer of the overlay</source>
        <extracomment>one of a list of things that were not looked at</extracomment>
        <translation>capa superior del overlay</translation>
    </message>
    <message>
        <source>calculated from the settings of a container that does not run</source>
        <translation>calculado con la configuración de un contenedor que no está en ejecución</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message numerus="yes">
        <source>calculated, %n checks known, not evaluated: %1</source>
        <extracomment>%n counts checks, %1 is a list of names (Landlock, seccomp)</extracomment>
        <translation>
            <numerusform>calculado, se conoce %n comprobación; sin evaluar: %1</numerusform>
            <numerusform>calculado, se conocen %n comprobaciones; sin evaluar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>calculated, the only check is known</source>
        <translation>calculado, se conoce la única comprobación</translation>
    </message>
    <message numerus="yes">
        <source>calculated, all %n checks known</source>
        <extracomment>%n counts checks and is never 1</extracomment>
        <translation>
            <numerusform>calculado, se conoce %n comprobación</numerusform>
            <numerusform>calculado, se conocen las %n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>it succeeds</source>
        <translation>tiene éxito</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <extracomment>%1 is an error code (EACCES)</extracomment>
        <translation>falla con %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <source>whether the container may do %1 on &quot;%2&quot; could not be determined</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory</extracomment>
        <translation>no se pudo determinar si el contenedor puede realizar la operación %1 en «%2»</translation>
    </message>
    <message>
        <source>whether UID %1 may do %2 on &quot;%3&quot; could not be determined</source>
        <extracomment>%1 is a user id, %2 an operation (read), %3 the name of a file or directory</extracomment>
        <translation>no se pudo determinar si el UID %1 puede realizar la operación %2 en «%3»</translation>
    </message>
    <message>
        <source>The kernel allows it. A program may still refuse by a rule of its own.</source>
        <translation>El kernel lo permite. Aun así, es posible que un programa lo rechace por una regla propia.</translation>
    </message>
    <message>
        <source>could not be determined, facts are missing</source>
        <translation>no se pudo determinar, faltan datos</translation>
    </message>
    <message>
        <source>confirmed by a test</source>
        <translation>confirmado con una prueba</translation>
    </message>
    <message>
        <source>%1; the test cannot decide this operation</source>
        <extracomment>%1 says how the verdict was found (calculated, all 9 checks known)</extracomment>
        <translation>%1; la prueba no puede decidir esta operación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what could not be read, %2 what would supply it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the default ACL of the folder)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101)</extracomment>
        <translation>%1  %2  (modo limitado por la ACL predeterminada de la carpeta)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the umask %3)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101), %3 a umask (0022)</extracomment>
        <translation>%1  %2  (modo limitado por la umask %3)</translation>
    </message>
    <message>
        <source>The calculation says: %1. The test with the process&apos;s identity says: %2. One of them is wrong, so do not rely on this result. Please report it together with a snapshot.</source>
        <extracomment>%1 is the verdict (denied[ML-D004]), %2 what the test answered (it fails with EACCES)</extracomment>
        <translation>El cálculo dice: %1. La prueba con la identidad del proceso dice: %2. Uno de los dos está equivocado, así que no confíe en este resultado. Comuníquelo, por favor, junto con una instantánea.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today %1</source>
        <extracomment>When a check was made, in a table; %1 is a time of day (14:05)</extracomment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When a check was made, in a table</extracomment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>Why not %1?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 is a command or an option</extracomment>
        <translation>¿Por qué no %1?</translation>
    </message>
    <message>
        <source>Why not switch %1 or %2 off?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 and %2 are products</extracomment>
        <translation>¿Por qué no desactivar %1 o %2?</translation>
    </message>
    <message>
        <source>Every account of this computer, and every container that sees these files, could then read, change and delete them. An entry for the one account that needs it does the same without that.</source>
        <translation>Todas las cuentas de este equipo, y todos los contenedores que ven estos archivos, podrían entonces leerlos, cambiarlos y eliminarlos. Una entrada para la única cuenta que lo necesita consigue lo mismo sin eso.</translation>
    </message>
    <message>
        <source>The container then has every capability, all devices and no profile: whoever breaks into it has the computer. One mount, one group or one capability is enough for one folder.</source>
        <translation>El contenedor tiene entonces todas las capacidades, todos los dispositivos y ningún perfil: quien logre entrar en él tiene el control del equipo. Un montaje, un grupo o una capacidad bastan para una carpeta.</translation>
    </message>
    <message>
        <source>It would lift the protection of every program on the computer, for the sake of one folder. Where a label or a profile denies, that one can be changed.</source>
        <translation>Retiraría la protección de todos los programas del equipo a causa de una sola carpeta. Cuando la denegación procede de una etiqueta o de un perfil, se puede cambiar solo esa etiqueta o ese perfil.</translation>
    </message>
    <message>
        <source>In a folder of the system, programs find owners that they do not expect and stop, and nobody can tell afterwards whose the files were. Only the files that were asked about are changed.</source>
        <translation>En una carpeta del sistema, los programas encuentran propietarios que no esperan y se detienen, y después nadie puede decir de quién eran los archivos. Solo se cambian los archivos por los que se preguntó.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AccessForm</name>
    <message>
        <source>Which folder or file?</source>
        <extracomment>Heading of a part of a page: folders of a container, a field for a path, what is done to it</extracomment>
        <translation>¿Qué carpeta o archivo?</translation>
    </message>
    <message>
        <source>Nothing is mounted in it. Any path inside can be checked.</source>
        <extracomment>In place of a list of mounted folders</extracomment>
        <translation>No tiene nada montado. Se puede comprobar cualquier ruta de dentro.</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>&amp;Ruta dentro del contenedor</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>Qué &amp;falla</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <comment>verb</comment>
        <extracomment>Button: makes the check</extracomment>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>Mounted folders</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Carpetas montadas</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AllHidden</name>
    <message>
        <source>Every fix needs the container made anew</source>
        <extracomment>Said in place of fixes where a check box hides them all</extracomment>
        <translation>Todas las soluciones requieren volver a crear el contenedor</translation>
    </message>
    <message>
        <source>They are hidden now.</source>
        <translation>Ahora están ocultas.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>A button: shows the fixes that a check box hides</extracomment>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AnswerExtra</name>
    <message>
        <source>Paste the message here, all of it:</source>
        <extracomment>Above a text field</extracomment>
        <translation>Pegue aquí el mensaje completo:</translation>
    </message>
    <message>
        <source>Error message</source>
        <extracomment>Name of a text field for screen readers</extracomment>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir una instantánea</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>A button: opens a file dialog</extracomment>
        <translation>E&amp;legir el archivo…</translation>
    </message>
    <message>
        <source>The other person runs this command there:</source>
        <extracomment>Above a command line that is to be run on another computer</extracomment>
        <translation>La otra persona ejecuta allí este comando:</translation>
    </message>
    <message>
        <source>Language of the &amp;letter:</source>
        <extracomment>Before a list of languages: the one of the person who gets a letter</extracomment>
        <translation>&amp;Idioma de la carta:</translation>
    </message>
    <message>
        <source>Copy the le&amp;tter</source>
        <extracomment>A button: puts the letter into the clipboard</extracomment>
        <translation>&amp;Copiar la carta</translation>
    </message>
    <message>
        <source>Letter to the other person</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Carta para la otra persona</translation>
    </message>
    <message>
        <source>&amp;Paste the command that starts it</source>
        <extracomment>A button: opens the page for a command line such as docker run</extracomment>
        <translation>&amp;Pegar el comando que lo inicia</translation>
    </message>
    <message>
        <source>&amp;Open the Compose file that describes it</source>
        <extracomment>A button: opens the page for a Compose file</extracomment>
        <translation>A&amp;brir el archivo de Compose que lo describe</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Banners</name>
    <message>
        <source>Snapshot of %1, %2 (taken today)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time</extracomment>
        <translation>Instantánea de %1, %2 (tomada hoy)</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %1, %2 (%n day(s) old)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time, %n counts days</extracomment>
        <translation>
            <numerusform>Instantánea de %1, %2 (de hace %n día)</numerusform>
            <numerusform>Instantánea de %1, %2 (de hace %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>The last question has no answer. The one before is shown.</source>
        <translation>La última pregunta no tiene respuesta. Se muestra la anterior.</translation>
    </message>
    <message>
        <source>You can examine and simulate. Running fixes and tests are off.</source>
        <translation>Puede examinar y simular. La ejecución de soluciones y las pruebas están desactivadas.</translation>
    </message>
    <message>
        <source>The engine cannot make this container.</source>
        <translation>El motor no puede crear este contenedor.</translation>
    </message>
    <message>
        <source>Nothing inside could be judged: there is no process that could try.</source>
        <translation>No se pudo evaluar nada de dentro: no hay ningún proceso que pudiera intentarlo.</translation>
    </message>
    <message>
        <source>The engine fails before the start, at the mount on %1.</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>El motor falla antes del inicio, en el montaje en %1.</translation>
    </message>
    <message>
        <source>The path below is the engine&apos;s own on the host.</source>
        <translation>La ruta de abajo es la del propio motor en el host.</translation>
    </message>
    <message>
        <source>The container does not run. Its settings are judged.</source>
        <translation>El contenedor no está en ejecución. Se evalúa su configuración.</translation>
    </message>
    <message>
        <source>Another user may come out of its start script.</source>
        <translation>Puede que su script de inicio cambie de usuario.</translation>
    </message>
    <message>
        <source>The calculation and the test contradict each other.</source>
        <translation>El cálculo y la prueba se contradicen.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <extracomment>Button: puts the finding into the clipboard as text, to report a contradiction</extracomment>
        <translation>Copiar para un informe</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Breadcrumbs</name>
    <message>
        <source>Steps of the guided check</source>
        <extracomment>Name of the list of steps for screen readers</extracomment>
        <translation>Pasos de la comprobación guiada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <comment>stop waiting</comment>
        <extracomment>Button beside work that takes long: stops waiting for it</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CapabilityModel</name>
    <message>
        <source>passes over all rights, but for running what nobody may run</source>
        <translation>omite todos los permisos, salvo para ejecutar lo que nadie puede ejecutar</translation>
    </message>
    <message>
        <source>reads every file and enters every directory</source>
        <translation>lee todos los archivos y entra en todos los directorios</translation>
    </message>
    <message>
        <source>counts as the owner where only the owner may change something</source>
        <translation>cuenta como el propietario donde solo el propietario puede cambiar algo</translation>
    </message>
    <message>
        <source>gives files to other users and groups</source>
        <translation>da archivos a otros usuarios y grupos</translation>
    </message>
    <message>
        <source>mounts, and much else that an administrator may do</source>
        <translation>monta y hace muchas otras cosas propias de un administrador</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ChartView</name>
    <message>
        <source>Identity chain</source>
        <extracomment>Name of the drawing of the numbers that a user has in a container, on the host, on disk</extracomment>
        <translation>Cadena de identidad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a drawing (&quot;Identity chain&quot;), %2 a sentence on the part in focus</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CheckModel</name>
    <message>
        <source>Result</source>
        <extracomment>Column header: what one check of the kernel came to</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Decides</source>
        <extracomment>Column header: marks the one check that decides the whole question</extracomment>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>Column header: the name in the path that a check is about</extracomment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun</comment>
        <extracomment>Column header: what one check of the kernel looks at</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What the kernel sees</source>
        <extracomment>Column header: what the kernel sees there, and what that means</extracomment>
        <translation>Qué ve el kernel</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>Mark of the one check that decides the whole question; a cell of a table</extracomment>
        <translation>decide</translation>
    </message>
    <message>
        <source>The kernel does not come to this check.</source>
        <translation>El kernel no llega a esta comprobación.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CodeDialog</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>Title of a window; %1 is a code (ML-D004)</extracomment>
        <translation>Explicación de %1</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Este código no se conoce.</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Cómo se produce</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Qué suele ayudar</translation>
    </message>
    <message>
        <source>What is often misunderstood</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Qué se suele entender mal</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CommandBox</name>
    <message>
        <source>Copied</source>
        <comment>participle, button</comment>
        <extracomment>On the copy button for two seconds after it was pressed: the command is in the clipboard</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button beside a command line: puts it into the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the copy button for screen readers; %1 is the command line</extracomment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CommandPage</name>
    <message>
        <source>A command</source>
        <extracomment>Title of a page</extracomment>
        <translation>Un comando</translation>
    </message>
    <message>
        <source>See what the settings of a container would allow, before it runs.</source>
        <extracomment>Below the title of a page where a docker command can be pasted</extracomment>
        <translation>Vea qué permitiría la configuración de un contenedor antes de que se ejecute.</translation>
    </message>
    <message>
        <source>Paste the &amp;command here</source>
        <extracomment>Label of a field into which a docker or podman command is pasted</extracomment>
        <translation>Pegue aquí el &amp;comando</translation>
    </message>
    <message>
        <source>It is only read, never run. A prompt, sudo and several lines are fine.</source>
        <extracomment>Below a field with a command</extracomment>
        <translation>Solo se lee, nunca se ejecuta. Puede contener un indicador (prompt), sudo y varias líneas.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <comment>verb, button</comment>
        <extracomment>Button: reads the command in the field</extracomment>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list: which of several containers that one text starts</extracomment>
        <translation>Co&amp;ntenedor</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Name of a list, for screen readers</extracomment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Reading the command…</source>
        <extracomment>Shown while a command is read and that takes long</extracomment>
        <translation>Leyendo el comando…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CompareView</name>
    <message>
        <source>Cop&amp;y as text</source>
        <extracomment>Button: the whole comparison as text</extracomment>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>En&amp;d the comparison</source>
        <extracomment>Button: the comparison is no longer shown</extracomment>
        <translation>&amp;Finalizar la comparación</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>The two were made for different questions: only what both looked at is compared.</source>
        <translation>Las dos se hicieron para preguntas distintas: solo se compara lo que ambas examinaron.</translation>
    </message>
    <message>
        <source>Names were taken out of at least one of them. The same place may have different names, and is not compared then.</source>
        <translation>En al menos una de ellas se quitaron los nombres. El mismo lugar puede tener nombres distintos, y entonces no se compara.</translation>
    </message>
    <message>
        <source>No differences in what both looked at.</source>
        <translation>No hay diferencias en lo que ambas examinaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <extracomment>Below a table of differences; %n counts those that are not in it</extracomment>
        <translation>
            <numerusform>%n diferencia más</numerusform>
            <numerusform>%n diferencias más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComparisonModel</name>
    <message>
        <source>What is different</source>
        <extracomment>Heading of a column: what is different between two snapshots</extracomment>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <extracomment>Heading of a column: values of the earlier snapshot</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <extracomment>Heading of a column: values of the later snapshot</extracomment>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposeModel</name>
    <message>
        <source>shared</source>
        <extracomment>After a mount in a table: other services mount the same folder</extracomment>
        <translation>compartido</translation>
    </message>
    <message>
        <source>%1, by the image</source>
        <extracomment>User of a service, in a table; %1 is its number, perhaps with a name: 101 (nginx)</extracomment>
        <translation>%1, según la imagen</translation>
    </message>
    <message>
        <source>by the image</source>
        <extracomment>User of a service, in a table: nothing says who it is but the image</extracomment>
        <translation>según la imagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a table: a check that has not begun</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>In a table: a check that is being made</extracomment>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>In a table: a check that has no answer</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In a table: a check that was given up</extracomment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column header of a table of mounts: the service or container that has it</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Mount (host → container)</source>
        <extracomment>Column header of a table of mounts: source on the host, target in the container</extracomment>
        <translation>Montaje (host → contenedor)</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column header of a table of mounts: who works with it</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column header of a table of mounts: whether its user may read there; a noun</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Column header of a table of mounts: whether its user may write there; a noun</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column header of a table of mounts: the code of the result (ML-D007)</extracomment>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposePage</name>
    <message>
        <source>A Compose file</source>
        <extracomment>Title of a page</extracomment>
        <translation>Un archivo de Compose</translation>
    </message>
    <message>
        <source>Every mount is checked for reading and writing. Quadlet, Kubernetes, devcontainer and OCI files are understood too.</source>
        <extracomment>Below the title of a page; the names are those of programs and file formats</extracomment>
        <translation>Se comprueban la lectura y la escritura en cada montaje. También se entienden los archivos de Quadlet, Kubernetes, devcontainer y OCI.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <extracomment>Button: a file dialog opens</extracomment>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>Or drop the file here. Several Compose files count as one project.</source>
        <extracomment>In a frame onto which files can be dragged</extracomment>
        <translation>O suelte aquí el archivo. Varios archivos de Compose cuentan como un solo proyecto.</translation>
    </message>
    <message>
        <source>Check &amp;all again</source>
        <extracomment>Button: all mounts of the file are checked once more</extracomment>
        <translation>Volver a comprobar &amp;todo</translation>
    </message>
    <message>
        <source>Show this &amp;mount</source>
        <extracomment>Button: shows the whole answer for the row of a table</extracomment>
        <translation>Mostrar este &amp;montaje</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>verb, button</comment>
        <extracomment>Button: ends checks that run</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>Open files that describe containers</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir archivos que describen contenedores</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>Shown while a file is read and that takes long</extracomment>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <extracomment>Part of a heading: how many services a file has</extracomment>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <extracomment>Part of a heading: how many mounts a file has</extracomment>
        <translation>
            <numerusform>%n montaje</numerusform>
            <numerusform>%n montajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <extracomment>Part of a heading: how many mounts are checked so far</extracomment>
        <translation>
            <numerusform>%n comprobado</numerusform>
            <numerusform>%n comprobados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainerModel</name>
    <message>
        <source>as its image says</source>
        <extracomment>In a table of containers, of one that does not run: no user is set, the image&apos;s counts</extracomment>
        <translation>según su imagen</translation>
    </message>
    <message>
        <source>%1 (by its settings)</source>
        <extracomment>In a table of containers, of one that does not run; %1 is a user: 999, postgres</extracomment>
        <translation>%1 (según su configuración)</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Column header of a table of containers: their names</extracomment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column header of a table of containers: the image of each</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header of a table of containers: running, exited...</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Users seen inside</source>
        <extracomment>Column header of a table of containers: numbers and programs of their processes</extracomment>
        <translation>Usuarios vistos dentro</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Column header of a table of containers: how many folders are mounted</extracomment>
        <translation>Montajes</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainersPage</name>
    <message>
        <source>A running container</source>
        <extracomment>Title of a page</extracomment>
        <translation>Un contenedor en ejecución</translation>
    </message>
    <message>
        <source>Choose the container, then who in it works with which file.</source>
        <extracomment>Below the title of a page with a table of containers</extracomment>
        <translation>Elija el contenedor y, después, quién trabaja en él y con qué archivo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>In an empty field that filters a table of containers</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name, image or user</source>
        <extracomment>Name of a field, for screen readers and as a tool tip</extracomment>
        <translation>Filtrar por nombre, imagen o usuario</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>Label of a list of container engines: Docker, Podman</extracomment>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>In a list of container engines</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Stopped &amp;ones too</source>
        <extracomment>Check box: containers that do not run are listed as well</extracomment>
        <translation>También los &amp;detenidos</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Button: reads the list of containers again</extracomment>
        <translation>Actua&amp;lizar</translation>
    </message>
    <message>
        <source>Containers</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Asking the container engines…</source>
        <extracomment>Shown while the list of containers is read and that takes long
----------
Below an empty table of containers</extracomment>
        <translation>Consultando los motores de contenedores…</translation>
    </message>
    <message>
        <source>No container fits the filter.</source>
        <extracomment>Below a table whose filter leaves nothing</extracomment>
        <translation>Ningún contenedor corresponde al filtro.</translation>
    </message>
    <message>
        <source>Choose a container in the table.</source>
        <extracomment>Below a table of containers, none of which is chosen</extracomment>
        <translation>Elija un contenedor en la tabla.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DeedBox</name>
    <message>
        <source>Open and read it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Abrir y leer</translation>
    </message>
    <message>
        <source>Save or change this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Guardar o cambiar este archivo</translation>
    </message>
    <message>
        <source>Create new files in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Crear archivos nuevos en ella</translation>
    </message>
    <message>
        <source>Create new folders in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Crear carpetas nuevas en ella</translation>
    </message>
    <message>
        <source>Create this file</source>
        <extracomment>In a list: what should be checked; the path names a file that is not there yet</extracomment>
        <translation>Crear este archivo</translation>
    </message>
    <message>
        <source>Delete this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Eliminar este archivo</translation>
    </message>
    <message>
        <source>Delete this empty folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Eliminar esta carpeta vacía</translation>
    </message>
    <message>
        <source>Run this program</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Ejecutar este programa</translation>
    </message>
    <message>
        <source>Enter this folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Entrar en esta carpeta</translation>
    </message>
    <message>
        <source>Connect to this socket</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Conectarse a este socket</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Cambiar sus permisos</translation>
    </message>
    <message>
        <source>As the message says: %1</source>
        <extracomment>In a list: what should be checked; %1 is what a message says was done: read, create a file</extracomment>
        <translation>Como dice el mensaje: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Desk</name>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Reading what the kernel looks at…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Leyendo lo que examina el kernel…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DiagnosisPage</name>
    <message>
        <source>Container &quot;%1&quot;</source>
        <extracomment>Title of a page; %1 is the name of a container</extracomment>
        <translation>Contenedor «%1»</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot;, %2</source>
        <extracomment>Title of a page; %1 is the name of a container, %2 a process in it: process 4711 (nginx)</extracomment>
        <translation>Contenedor «%1», %2</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Deciding on the recorded facts…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Decidiendo con los datos registrados…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Todavía no se ha comprobado nada</translation>
    </message>
    <message>
        <source>Choose a container, paste a command or an error message, or open a snapshot. The answer is shown here with everything behind it.</source>
        <translation>Elija un contenedor, pegue un comando o un mensaje de error, o abra una instantánea. La respuesta se muestra aquí con todo lo que hay detrás.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Name of the path and the operation that are asked about, for screen readers; a noun</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the part with the verdict and its reason, for screen readers; a noun</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <extracomment>Button: to the page where a check begins</extracomment>
        <translation>Ir a la página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>Button: to the check that asks one question after the other</extracomment>
        <translation>&amp;Guiarme</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::EvidenceModel</name>
    <message>
        <source>beyond the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that the process has and a container usually lacks</extracomment>
        <translation>además de las predeterminadas del motor</translation>
    </message>
    <message>
        <source>missing from the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that a container usually has and the process lacks</extracomment>
        <translation>faltan respecto a las predeterminadas del motor</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>proceso</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>kernel</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column header: the file, process or kernel that a fact is about</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column header: the name of a raw fact (stat, uid_map, CapEff)</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column header: the value of a raw fact</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::EvidencePane</name>
    <message>
        <source>What the verdict was decided on, as the system gave it. Ids are those of the host.</source>
        <translation>En qué se basó el veredicto, tal como lo dio el sistema. Los ID son los del host.</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <extracomment>Button: puts the chosen row of a table into the clipboard</extracomment>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <extracomment>Button: puts all rows of a table into the clipboard</extracomment>
        <translation>Copiar to&amp;do</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Datos de apoyo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FileSaver</name>
    <message>
        <source>Saving…</source>
        <extracomment>Shown while files are written that take long: to a network share, say</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>This file is there already. Replace it?</source>
        <extracomment>A question before files are written over; their paths stand below it. %n counts files</extracomment>
        <translation>Este archivo ya existe. ¿Quiere reemplazarlo?</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Replace them?</source>
        <comment>%n is never 1</comment>
        <translation>
            <numerusform>%n archivo ya existe. ¿Quiere reemplazarlo?</numerusform>
            <numerusform>%n archivos ya existen. ¿Quiere reemplazarlos?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>A button: writes over the files that are there</extracomment>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FindingTabs</name>
    <message>
        <source>Path and checks</source>
        <extracomment>Title of a tab: two tables</extracomment>
        <translation>Ruta y comprobaciones</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of a tab: how the user&apos;s number becomes others on its way to the disk, as a drawing</extracomment>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Title of a tab: facts can be changed on paper, and the verdict follows</extracomment>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Title of a tab: raw facts</extracomment>
        <translation>Datos de apoyo</translation>
    </message>
    <message>
        <source>All operations</source>
        <extracomment>Title of a tab: a table of operations by users</extracomment>
        <translation>Todas las operaciones</translation>
    </message>
    <message>
        <source>Views of the finding</source>
        <extracomment>Name of the tabs for screen readers</extracomment>
        <translation>Vistas del hallazgo</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Pestañas anteriores</translation>
    </message>
    <message>
        <source>Tabs behind</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Pestañas siguientes</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixCard</name>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Copiado. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>This fix was copied as text.</source>
        <extracomment>Said after all about a fix was put into the clipboard</extracomment>
        <translation>Esta solución se copió como texto.</translation>
    </message>
    <message>
        <source>Fix %1: %2</source>
        <extracomment>Name of a card for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Solución %1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the command lines of a fix into the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Preview…</source>
        <extracomment>A button: shows what a fix would change, before anything is done</extracomment>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Save script…</source>
        <extracomment>A button: asks for a file and writes a script into it</extracomment>
        <translation>Guardar script…</translation>
    </message>
    <message>
        <source>Save undo script…</source>
        <extracomment>A button: asks for a file and writes the script into it that takes the fix back</extracomment>
        <translation>Guardar script para deshacer…</translation>
    </message>
    <message>
        <source>Copy the commands of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Copiar los comandos de la solución %1</translation>
    </message>
    <message>
        <source>Preview of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Vista previa de la solución %1</translation>
    </message>
    <message>
        <source>Save the script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Guardar el script de la solución %1</translation>
    </message>
    <message>
        <source>Save the undo script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Guardar el script para deshacer la solución %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixDetails</name>
    <message>
        <source>Why it is right</source>
        <extracomment>Heading in a card: why a denial should stay as it is</extracomment>
        <translation>Por qué es correcta</translation>
    </message>
    <message>
        <source>Why this risk</source>
        <translation>Por qué este riesgo</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading in a card: command lines to run follow</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading in a card: changes to the settings that a container is made from</extracomment>
        <translation>Configuración del contenedor</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Luego: %1.</translation>
    </message>
    <message>
        <source>Gains</source>
        <extracomment>Heading in a card: those who may do more than before follow</extracomment>
        <translation>Quién obtiene acceso</translation>
    </message>
    <message>
        <source>Loses</source>
        <extracomment>Heading in a card: those who may do less than before follow</extracomment>
        <translation>Quién pierde el acceso</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Heading in a card: a table of what the process may do without and with the fix follows</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Qué puede hacer el proceso antes y después de la solución</translation>
    </message>
    <message>
        <source>Files made later</source>
        <extracomment>Heading in a card: whether the fix covers files that are made later</extracomment>
        <translation>Archivos creados después</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <extracomment>Heading in a card: how long the fix holds</extracomment>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading in a card: what else has to be known follows</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <extracomment>A button in a card that shows how to take the fix back</extracomment>
        <translation>Cómo deshacerlo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixHead</name>
    <message>
        <source>undo ready</source>
        <extracomment>A small label on a fix: commands that take it back are at hand</extracomment>
        <translation>se puede deshacer</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides all about a fix; about 10 characters</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of fix %1: %2</source>
        <extracomment>Name of that button for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Detalles de la solución %1: %2</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixOutcomeModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Column of a table: what a process may or may not do, e.g. &quot;create in it&quot;</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of a table: the answer without the fix; its cells say Denied or Allowed</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After (simulated)</source>
        <extracomment>Column of a table: the answer with the fix, calculated; its cells say Denied or Allowed</extracomment>
        <translation>Después (simulado)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixScripts</name>
    <message>
        <source>Saved as %1, and the way back as %2. Read them before you run them.</source>
        <extracomment>%1 and %2 are paths of scripts that were written</extracomment>
        <translation>Guardado como %1, y el script para deshacerlo, como %2. Léalos antes de ejecutarlos.</translation>
    </message>
    <message>
        <source>Saved as %1. Read it before you run it.</source>
        <extracomment>%1 is the path of a script that was written</extracomment>
        <translation>Guardado como %1. Léalo antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Guardar el script</translation>
    </message>
    <message>
        <source>Save the undo script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Guardar el script para deshacer</translation>
    </message>
    <message>
        <source>Save the script and its undo script</source>
        <extracomment>Title of a window where a place for a file is chosen; a second file is put beside it</extracomment>
        <translation>Guardar el script y el script para deshacer</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixesPage</name>
    <message>
        <source>Fixes</source>
        <extracomment>Title of the page with what can be done about a denial</extracomment>
        <translation>Soluciones</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007); %n counts fixes, never 1</extracomment>
        <translation>
            <numerusform>%n solución para %1</numerusform>
            <numerusform>%n soluciones para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Una solución para %1</translation>
    </message>
    <message>
        <source>No fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Ninguna solución para %1</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <extracomment>Label of a list of orders: &quot;least harm first&quot;, &quot;by risk&quot;...</extracomment>
        <translation>&amp;Ordenar:</translation>
    </message>
    <message>
        <source>Order of the fixes</source>
        <translation>Orden de las soluciones</translation>
    </message>
    <message>
        <source>&amp;Hide those that need the container made anew</source>
        <extracomment>A check box above a list of fixes</extracomment>
        <translation>O&amp;cultar las que requieren volver a crear el contenedor</translation>
    </message>
    <message>
        <source>From a snapshot of %1, taken %2</source>
        <extracomment>Title of a message; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>De una instantánea de %1, tomada el %2</translation>
    </message>
    <message>
        <source>Run a fix on that computer, not on this one.</source>
        <translation>Ejecute las soluciones en ese equipo, no en este.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::GuideRun</name>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Shown while the guided check looks at files</extracomment>
        <translation>Examinando carpetas y programas…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::HelpDeskDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Informe para el soporte técnico</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>First lines of the report; %1 are sentences</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>Lines of the report; %1 are sentences about what is not known</extracomment>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Lines of the report; %1 are sentences about what to do</extracomment>
        <translation>Siguiente paso: %1</translation>
    </message>
    <message>
        <source>Decision: it stays as it is; it was meant so.</source>
        <extracomment>A line of the report: what the person decided</extracomment>
        <translation>Decisión: se queda como está; es intencionado.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Texto del informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the report into the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>verb, button</comment>
        <extracomment>A button: writes the report into a file</extracomment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save s&amp;napshot…</source>
        <extracomment>A button: writes the facts into a file that Mountlens can open elsewhere</extracomment>
        <translation>Guardar &amp;instantánea…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save a snapshot of the facts</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Guardar una instantánea de los datos</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::IdentityView</name>
    <message>
        <source>Text form</source>
        <extracomment>Check box: shows a drawing as sentences too</extracomment>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>The same as sentences (%1)</source>
        <extracomment>Tool tip; %1 is a key (Ctrl+T)</extracomment>
        <translation>Lo mismo en frases (%1)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies the sentences that a drawing stands for</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>Button: saves a drawing as a file; a dialog follows</extracomment>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>Identity chain as text</source>
        <extracomment>Name of a text field for screen readers: a drawing of user and group ids as sentences</extracomment>
        <translation>Cadena de identidad como texto</translation>
    </message>
    <message>
        <source>There is no process whose numbers could be shown.</source>
        <extracomment>In place of a drawing of user and group ids</extracomment>
        <translation>No hay ningún proceso cuyos números se puedan mostrar.</translation>
    </message>
    <message>
        <source>Point at a number, or use the arrow keys, to read how it came about.</source>
        <extracomment>Below a drawing, while nothing in it is chosen</extracomment>
        <translation>Señale un número, o use las teclas de flecha, para leer cómo se obtuvo.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Guardar el gráfico como</translation>
    </message>
    <message>
        <source>Pictures that can be enlarged (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.svg)</extracomment>
        <translation>Gráficos que se pueden ampliar (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.png)</extracomment>
        <translation>Gráficos (%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>No se pudo escribir el gráfico en %1.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveCard</name>
    <message>
        <source>Some denials protect something. If this one does, change nothing, and write down why, so that nobody has to ask again.</source>
        <extracomment>Below that title</extracomment>
        <translation>Algunas denegaciones protegen algo. Si esta lo hace, no cambie nada y anote por qué, para que nadie tenga que volver a preguntar.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides what a card holds; about 10 characters</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>If it is meant to be like this</source>
        <extracomment>Title of a card among fixes: to change nothing</extracomment>
        <translation>Si es intencionado</translation>
    </message>
    <message>
        <source>Details: if it is meant to be like this</source>
        <extracomment>Name of that button for screen readers</extracomment>
        <translation>Detalles: si es intencionado</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveNoteBox</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of the file that a note was written to</extracomment>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>The note was copied.</source>
        <extracomment>Said after a note was put into the clipboard</extracomment>
        <translation>Se copió la nota.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Why it is right (for the note):</source>
        <extracomment>Label of a field for a reason in the reader&apos;s own words</extracomment>
        <translation>Por qué es correcta la denegación (para la nota):</translation>
    </message>
    <message>
        <source>Why it is right, for the note</source>
        <translation>Por qué es correcta la denegación, para la nota</translation>
    </message>
    <message>
        <source>Copy note</source>
        <extracomment>A button: puts a note into the clipboard</extracomment>
        <translation>Copiar nota</translation>
    </message>
    <message>
        <source>Save note…</source>
        <extracomment>A button: asks for a file and writes a note into it</extracomment>
        <translation>Guardar nota…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MainWindow</name>
    <message>
        <source>live system</source>
        <extracomment>Behind the title of the window: the facts are those of this computer, now</extracomment>
        <translation>este equipo, ahora</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>Behind the title of the window: %1 is the name of a computer, %2 a date</extracomment>
        <translation>instantánea de %1, %2</translation>
    </message>
    <message>
        <source>Snapshots, container files, texts</source>
        <extracomment>Title of a file dialog, and the name of the kinds of files that it shows</extracomment>
        <translation>Instantáneas, archivos de contenedores, textos</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Mountlens %1. Why may this containerised process not do that to this file, and what is the least harmful thing that makes it work?</source>
        <extracomment>Text of the &quot;About&quot; window; %1 is the version, such as 1.2.0</extracomment>
        <translation>Mountlens %1. ¿Por qué este proceso de un contenedor no puede hacer eso con ese archivo, y cuál es el cambio menos dañino que hace que funcione?</translation>
    </message>
    <message>
        <source>About Mountlens</source>
        <translation>Acerca de Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixModel</name>
    <message>
        <source>not applicable, %1</source>
        <extracomment>A cell of a table: the operation fails, whatever the rights are; %1 is an error code (ENOTDIR)</extracomment>
        <translation>no aplicable, %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Column header: what a process may want to do</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>%1
asked about</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 101 (nginx)</extracomment>
        <translation>%1
el de la pregunta</translation>
    </message>
    <message>
        <source>%1
runs %2</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 33 (www-data); %2 the name of a program</extracomment>
        <translation>%1
ejecuta %2</translation>
    </message>
    <message>
        <source>%1
root inside</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 0 (root)</extracomment>
        <translation>%1
root dentro</translation>
    </message>
    <message>
        <source>%1
anybody else</source>
        <extracomment>Column header of two lines: a user without any relation to the files; %1 is a number</extracomment>
        <translation>%1
cualquier otro</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixPane</name>
    <message>
        <source>Each cell answers what one user may do with %1. Enter makes a cell the question. A test name stands for what would be created.</source>
        <extracomment>Above a table; %1 is a path</extracomment>
        <translation>Cada celda responde qué puede hacer un usuario con %1. Intro convierte una celda en la pregunta. Un nombre de prueba representa lo que se crearía.</translation>
    </message>
    <message>
        <source>Operations by users</source>
        <translation>Operaciones por usuario</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MenuActions</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New check</source>
        <extracomment>Menu entry: back to the start page for another question</extracomment>
        <translation>&amp;Nueva comprobación</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>verb, menu entry</comment>
        <extracomment>Menu entry: a snapshot, a Compose file or a text with an error message</extracomment>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <extracomment>Menu entry: keeps the facts of this check in a file</extracomment>
        <translation>&amp;Guardar instantánea…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <comment>menu entry</comment>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Copy the &amp;finding as text</source>
        <extracomment>Menu entry: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>&amp;Copiar el hallazgo como texto</translation>
    </message>
    <message>
        <source>&amp;Paste command or message</source>
        <extracomment>Menu entry: takes a command or an error message from the clipboard</extracomment>
        <translation>&amp;Pegar comando o mensaje</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <extracomment>Menu entry: goes to the filter of a list</extracomment>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>menu entry: to the page before</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>menu entry: to the page that was gone back from</comment>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Menu entry: reads all facts from the system again</extracomment>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the next part of the page</extracomment>
        <translation>Parte &amp;siguiente de la página</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the part of the page before</extracomment>
        <translation>Parte an&amp;terior de la página</translation>
    </message>
    <message>
        <source>&amp;Explain this answer</source>
        <extracomment>Menu entry: the long text about the code of the answer, such as ML-D004</extracomment>
        <translation>&amp;Explicar esta respuesta</translation>
    </message>
    <message>
        <source>&amp;About Mountlens</source>
        <translation>&amp;Acerca de Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MessagePage</name>
    <message>
        <source>An error message</source>
        <extracomment>Title of a page</extracomment>
        <translation>Un mensaje de error</translation>
    </message>
    <message>
        <source>Messages in English, Spanish, Portuguese, French and Polish are understood.</source>
        <extracomment>Below the title of a page where an error message can be pasted</extracomment>
        <translation>Se entienden los mensajes en inglés, español, portugués, francés y polaco.</translation>
    </message>
    <message>
        <source>Paste the &amp;message here</source>
        <extracomment>Label of a field</extracomment>
        <translation>Pegue aquí el &amp;mensaje</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list of containers</extracomment>
        <translation>Co&amp;ntenedor</translation>
    </message>
    <message>
        <source>&amp;User inside</source>
        <extracomment>Label of a list of users of a container</extracomment>
        <translation>U&amp;suario dentro</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>&amp;Ruta dentro del contenedor</translation>
    </message>
    <message>
        <source>&amp;What was tried</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>Qué se &amp;intentó</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: makes the check that a message asks for</extracomment>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Looking for the container that the message fits…</source>
        <extracomment>Shown while containers are looked for and that takes long</extracomment>
        <translation>Buscando el contenedor al que corresponde el mensaje…</translation>
    </message>
    <message>
        <source>Whoever was refused</source>
        <extracomment>First of a list of users of a container: all of them are tried</extracomment>
        <translation>El usuario rechazado, sea cual sea</translation>
    </message>
    <message>
        <source>The message names no path. Which file was it?</source>
        <extracomment>About an error message</extracomment>
        <translation>El mensaje no nombra ninguna ruta. ¿De qué archivo se trataba?</translation>
    </message>
    <message>
        <source>The path is not complete: put the folder that it starts in before it.</source>
        <extracomment>About an error message whose path does not begin with a slash</extracomment>
        <translation>La ruta no está completa: ponga delante la carpeta en la que empieza.</translation>
    </message>
    <message>
        <source>The message does not say what was tried. Please choose it.</source>
        <extracomment>About an error message</extracomment>
        <translation>El mensaje no dice qué se intentó. Elíjalo, por favor.</translation>
    </message>
    <message>
        <source>More than one container fits. Please choose it.</source>
        <extracomment>About an error message that more than one container can have written</extracomment>
        <translation>Corresponde más de un contenedor. Elija uno, por favor.</translation>
    </message>
    <message>
        <source>Several causes fit this message; the next step finds out which.</source>
        <extracomment>About an error message that was understood</extracomment>
        <translation>A este mensaje le corresponden varias causas; el paso siguiente averigua cuál.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Heading above what was read from an error message</extracomment>
        <translation>Lo que se ha entendido</translation>
    </message>
    <message>
        <source>No known error was found in the text.</source>
        <translation>No se encontró ningún error conocido en el texto.</translation>
    </message>
    <message>
        <source>It says</source>
        <extracomment>Before the words of an error message: Permission denied (EACCES)</extracomment>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Before what may have been tried, the most likely first: read, create a file</extracomment>
        <translation>Se intentó</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Before the path of a file in an error message</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Before the name of a program that wrote an error message</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Checking what the message says…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Comprobando lo que dice el mensaje…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountChecks</name>
    <message>
        <source>Checking the mounts of %1…</source>
        <extracomment>Shown while the mounts of a Compose file are checked; %1 is a service</extracomment>
        <translation>Comprobando los montajes de %1…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountModel</name>
    <message>
        <source>read-only</source>
        <extracomment>Of a mount, in a table</extracomment>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Column header of a table of mounts: the folder on this computer</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In the container</source>
        <extracomment>Column header of a table of mounts: the path that the container sees</extracomment>
        <translation>En el contenedor</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column header of a table of mounts: bind, volume, read-only...</extracomment>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::NothingToMend</name>
    <message>
        <source>Show the diagnosis</source>
        <extracomment>A button: to the page that shows how the answer came about</extracomment>
        <translation>Mostrar el diagnóstico</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Ir a la página de &amp;inicio</translation>
    </message>
    <message>
        <source>Read with administrator rights…</source>
        <extracomment>A button: asks for the administrator&apos;s password and reads again</extracomment>
        <translation>Leer con permisos de administrador…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <extracomment>Said on the page of fixes before anything was checked</extracomment>
        <translation>Todavía no se ha comprobado nada</translation>
    </message>
    <message>
        <source>When a check ends in a denial, its fixes stand here.</source>
        <translation>Cuando una comprobación termina en una denegación, aquí aparecen sus soluciones.</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it</source>
        <extracomment>Said on the page of fixes when nothing is denied</extracomment>
        <translation>No hay nada que solucionar: el kernel lo permite</translation>
    </message>
    <message>
        <source>If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>Si aun así falla, compruebe que el usuario, la ruta y la operación son los del programa que falla, y lea el mensaje del propio programa.</translation>
    </message>
    <message>
        <source>No fix can be named yet</source>
        <extracomment>Said on the page of fixes when facts are missing</extracomment>
        <translation>Todavía no se puede indicar ninguna solución</translation>
    </message>
    <message>
        <source>The answer is not known before the missing facts are.</source>
        <translation>La respuesta no se conoce mientras no se conozcan los datos que faltan.</translation>
    </message>
    <message>
        <source>No fix was found</source>
        <extracomment>Said on the page of fixes when all were tried; below it stands why</extracomment>
        <translation>No se encontró ninguna solución</translation>
    </message>
    <message>
        <source>Nothing that could be tried lifts this denial without doing more harm than good. Below stands what was left out, and why.</source>
        <translation>Nada de lo que se pudo probar resuelve esta denegación sin hacer más daño que bien. Abajo está lo que se dejó fuera, y por qué.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PathModel</name>
    <message>
        <source>Component</source>
        <extracomment>Column header: one name of a path</extracomment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: whether the process may pass here</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column header: directory, file, socket…</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Column header: permission bits (drwxr-xr-x)</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Owner and group</source>
        <extracomment>Column header: user and group as the container sees them</extracomment>
        <translation>Propietario y grupo</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>Column header: the mount that a component lies on</extracomment>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the result of a check (passed, denies), %2 the rights that are needed (write, search)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the container, %2 on the host</source>
        <extracomment>%1 is an owner and a group in the container, %2 the same on the host (231072:231072)</extracomment>
        <translation>%1 en el contenedor, %2 en el host</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PathPane</name>
    <message>
        <source>Path</source>
        <comment>heading</comment>
        <extracomment>Heading above a table: the names of the path, one below the other</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Checks in the kernel&apos;s order</source>
        <extracomment>Heading above a table</extracomment>
        <translation>Comprobaciones en el orden del kernel</translation>
    </message>
    <message>
        <source>&amp;Hide passed checks</source>
        <extracomment>Check box: leaves out checks that passed and those that were about somebody else</extracomment>
        <translation>Ocultar las co&amp;mprobaciones superadas</translation>
    </message>
    <message>
        <source>Path, component by component</source>
        <translation>Ruta, componente por componente</translation>
    </message>
    <message>
        <source>Path with the deciding component marked</source>
        <translation>Ruta, con el componente que decide marcado</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewDialog</name>
    <message>
        <source>Files that change</source>
        <extracomment>Heading above a table of files, before and after</extracomment>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>No file is changed.</source>
        <translation>No se cambia ningún archivo.</translation>
    </message>
    <message>
        <source>Files before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Archivos antes y después de la solución</translation>
    </message>
    <message>
        <source>The owners are shown as they are inside %1.</source>
        <extracomment>%1 is a command (podman unshare); owners are numbers there</extracomment>
        <translation>Los propietarios se muestran tal como se ven dentro de %1.</translation>
    </message>
    <message>
        <source>What runs</source>
        <extracomment>Heading: command lines to run follow</extracomment>
        <translation>Qué se ejecuta</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading: changes to the settings that a container is made from</extracomment>
        <translation>Configuración del contenedor</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Luego: %1.</translation>
    </message>
    <message>
        <source>What changes for UID %1</source>
        <extracomment>Heading above a table of what a user may do before and after; %1 is a user id</extracomment>
        <translation>Qué cambia para el UID %1</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Qué puede hacer el proceso antes y después de la solución</translation>
    </message>
    <message>
        <source>Who gains</source>
        <extracomment>Heading: who may do more than before follows, one on a line</extracomment>
        <translation>Quién obtiene acceso</translation>
    </message>
    <message>
        <source>Who loses</source>
        <extracomment>Heading: who may do less than before follows, one on a line</extracomment>
        <translation>Quién pierde el acceso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: when the facts were read, and what holds until the fix is run</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State read at %1. There is no script for this: what changes is how the container is made.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Estado leído el %1. No hay ningún script para esto: lo que cambia es cómo se crea el contenedor.</translation>
    </message>
    <message>
        <source>State read at %1. If something changes before you run it, the script stops before its first change.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Estado leído el %1. Si algo cambia antes de que lo ejecute, el script se detiene antes de su primer cambio.</translation>
    </message>
    <message>
        <source>Mountlens changes nothing itself: you run it, then check again here.</source>
        <translation>Mountlens no cambia nada por sí mismo: ejecútelo usted y, después, vuelva a comprobar aquí.</translation>
    </message>
    <message>
        <source>This is a snapshot: run it on the computer it came from, then take another snapshot there.</source>
        <translation>Esto es una instantánea: ejecútelo en el equipo del que procede y, después, tome allí otra instantánea.</translation>
    </message>
    <message>
        <source>Checking again failed: %1.</source>
        <extracomment>%1 is an error message, without full stop</extracomment>
        <translation>No se pudo volver a comprobar: %1.</translation>
    </message>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Copiado. No se ejecutó nada.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <extracomment>Said while a check runs</extracomment>
        <translation>Volviendo a comprobar…</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Title of a window that shows what a fix would change</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>Heading of that window; %1 is the title of a fix</extracomment>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the command lines of a fix into the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save script and undo script…</source>
        <translation>&amp;Guardar script y script para deshacer…</translation>
    </message>
    <message>
        <source>&amp;Save script…</source>
        <translation>&amp;Guardar script…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>A button: asks the same question again, after the fix was run elsewhere</extracomment>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>A button: closes the window</extracomment>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewModel</name>
    <message>
        <source>owner and group</source>
        <extracomment>Row of a table of files: the numbers of owner and group follow (1000:1000)</extracomment>
        <translation>propietario y grupo</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>Row of a table of files: the mode bits follow (drwxr-xr-x 0755)</extracomment>
        <translation>modo</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>Row of a table of files: the entries of the access control list follow</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>default ACL (new files)</source>
        <extracomment>Row of a table of files: ACL entries that new files in the folder inherit follow</extracomment>
        <translation>ACL predeterminada (archivos nuevos)</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>Row of a table of files: the letters of chattr follow (i, a)</extracomment>
        <translation>atributos</translation>
    </message>
    <message>
        <source>not there yet</source>
        <extracomment>Cell of a table: the file does not exist before the fix</extracomment>
        <translation>aún no existe</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Column of a table: the paths of files and folders</extracomment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a property of a file: owner, mode, ACL</comment>
        <extracomment>Column of a table: owner, mode, ACL...</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>of a file&apos;s owner, mode or ACL</comment>
        <extracomment>Column of a table: as it is now</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>of a file&apos;s owner, mode or ACL</comment>
        <extracomment>Column of a table: as the fix makes it</extracomment>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionBar</name>
    <message>
        <source>&amp;Operation:</source>
        <extracomment>Label of a list: what the process wants to do</extracomment>
        <translation>&amp;Operación:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <extracomment>Label of a field: the path as the process writes it</extracomment>
        <translation>&amp;Ruta:</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <extracomment>Label of a field: the other path of renaming and linking</extracomment>
        <translation>&amp;Nuevo nombre:</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>verb, button</comment>
        <extracomment>Button: checks the path that was typed</extracomment>
        <translation>&amp;Comprobar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Heading of a column: reading, writing...</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Heading of a column: the path of a file</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Heading of a column: allowed or denied</extracomment>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionView</name>
    <message>
        <source>Why do we ask?</source>
        <extracomment>In the guided check, below a question; the reason follows</extracomment>
        <translation>¿Por qué se pregunta esto?</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of the window&apos;s places, for screen readers</extracomment>
        <translation>Secciones</translation>
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
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Column header of the list of recent checks: read, change, delete...</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header of the list of recent checks: denied, allowed...</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column header of the list of recent checks: when it was made</extracomment>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ReplacementModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: names of files and folders as they are</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Heading of a column: what stands for a name in the saved file</extracomment>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultFixes</name>
    <message>
        <source>the container is made anew</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>se vuelve a crear el contenedor</translation>
    </message>
    <message>
        <source>can be undone</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>se puede deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb, button: opens the proposal</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Leave it as it is; it was meant so</source>
        <extracomment>A proposal: nothing is changed</extracomment>
        <translation>Dejarlo como está; es intencionado</translation>
    </message>
    <message>
        <source>noted in the report</source>
        <extracomment>The person chose to leave everything as it is; a small label</extracomment>
        <translation>anotado en el informe</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verb, button: keep this decision in the report</comment>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultList</name>
    <message>
        <source>All that was checked</source>
        <extracomment>Above a list of all that was checked</extracomment>
        <translation>Todo lo que se comprobó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Above a group of results; %1 is one word (Denied), %2 how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One cause explains all of them. %1</source>
        <extracomment>About a group of results; %1 is the cause, a sentence</extracomment>
        <translation>Una sola causa los explica todos. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb, button: opens the result</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultView</name>
    <message>
        <source>You were not sure where the problem is. This computer was checked.</source>
        <extracomment>On the result: the person did not know where the problem is</extracomment>
        <translation>Usted no sabía con seguridad dónde está el problema. Se comprobó este equipo.</translation>
    </message>
    <message>
        <source>The message was not understood. The check went on without it.</source>
        <extracomment>On the result: an error message was pasted</extracomment>
        <translation>No se entendió el mensaje. La comprobación continuó sin él.</translation>
    </message>
    <message>
        <source>The check was stopped. Some things were not looked at.</source>
        <extracomment>On the result: the check was cancelled on the way</extracomment>
        <translation>La comprobación se detuvo. Algunas cosas no se examinaron.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Before the path that was checked</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Before the reason of a refusal</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Before the numbers that a user has inside and outside the container</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>Before how certain the result is</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <extracomment>The harmless test could not be made; %1 says why</extracomment>
        <translation>No se pudo hacer la prueba: %1</translation>
    </message>
    <message>
        <source>&amp;Confirm with a harmless test</source>
        <extracomment>A button: asks the kernel by a test that changes nothing</extracomment>
        <translation>&amp;Confirmar con una prueba inofensiva</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>Above a list of proposals</extracomment>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>At the end of the guided check, before what it found</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>At the end of the guided check, before what is not known</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>noun: what to do after this</comment>
        <extracomment>At the end of the guided check, before what to do</extracomment>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>The &amp;file has come</source>
        <extracomment>A button: back to the question where the file is chosen</extracomment>
        <translation>El archivo ha &amp;llegado</translation>
    </message>
    <message>
        <source>&amp;Report for the help desk…</source>
        <extracomment>A button: a text for the help desk to copy or save</extracomment>
        <translation>&amp;Informe para el soporte técnico…</translation>
    </message>
    <message>
        <source>Show &amp;technical view</source>
        <extracomment>A button: opens the page for experts</extracomment>
        <translation>Mostrar la vista &amp;técnica</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>A button: forgets the answers and asks from the beginning</extracomment>
        <translation>Em&amp;pezar de nuevo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SaveDialog</name>
    <message>
        <source>Preparing the snapshot…</source>
        <extracomment>Shown while a large snapshot is made ready to be saved</extracomment>
        <translation>Preparando la instantánea…</translation>
    </message>
    <message>
        <source>Save the snapshot as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Guardar la instantánea como</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <extracomment>Shown while a file is written; %1 is its path</extracomment>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <extracomment>%1 is the size of a file (28 kB)</extracomment>
        <translation>Tamaño del archivo: %1</translation>
    </message>
    <message>
        <source>The name of the computer (%1) is left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %1 is the name of a computer</extracomment>
        <translation>El nombre del equipo (%1) se deja fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups are left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %n counts names of users and groups</extracomment>
        <translation>
            <numerusform>Se deja fuera %n nombre de usuario o grupo.</numerusform>
            <numerusform>Se dejan fuera %n nombres de usuarios y grupos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are replaced, each by the same everywhere:</source>
        <extracomment>Above a table; %n counts names of files, folders, programs and containers</extracomment>
        <translation>
            <numerusform>Se reemplaza %n nombre, siempre por el mismo:</numerusform>
            <numerusform>Se reemplazan %n nombres, cada uno siempre por el mismo:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Button: writes over a file that is there already</extracomment>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>verb, button</comment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>There is no name for the file yet.</source>
        <translation>El archivo aún no tiene nombre.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <extracomment>A warning; the button below is called &quot;Replace&quot;</extracomment>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>It is kept unless you replace it.</source>
        <translation>Se conserva, salvo que lo reemplace.</translation>
    </message>
    <message>
        <source>The snapshot could not be saved. Nothing was written.</source>
        <translation>No se pudo guardar la instantánea. No se escribió nada.</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <extracomment>Title of a window</extracomment>
        <translation>Guardar una instantánea</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>The file holds the question, owners and permissions of all files and folders on the way, mounts, and the identity of the process. It holds no content of files. Nothing is sent anywhere.</source>
        <extracomment>What a snapshot contains, for people who consider to send it to someone</extracomment>
        <translation>El archivo contiene la pregunta, el propietario y los permisos de todos los archivos y carpetas del camino, los montajes y la identidad del proceso. No incluye el contenido de ningún archivo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;Take out names</source>
        <extracomment>A box to tick: names are replaced in the file</extracomment>
        <translation>&amp;Quitar los nombres</translation>
    </message>
    <message>
        <source>Those of files, folders, programs, users and the computer.</source>
        <extracomment>Below the box &quot;Take out names&quot;</extracomment>
        <translation>Los de archivos, carpetas, programas y usuarios, y el del equipo.</translation>
    </message>
    <message>
        <source>Names that are replaced</source>
        <translation>Nombres que se reemplazan</translation>
    </message>
    <message>
        <source>Numbers of users and groups, permissions, ACLs, mount options and well-known system folders stay: the answer is the same.</source>
        <extracomment>Below a table of names that are replaced</extracomment>
        <translation>Los números de usuarios y grupos, los permisos, las ACL, las opciones de montaje y las carpetas del sistema conocidas se conservan: la respuesta es la misma.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SettingRow</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Below a setting that cannot be changed: the reason</extracomment>
        <translation>Establecido por su administrador</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SettingsDialog</name>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light or dark, as the desktop is</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: dark text on a light ground</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light text on a dark ground</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: for readers who need strong contrasts</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the window with the settings</extracomment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>General</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: colours and size of the text</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: where the container engines are</extracomment>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>History and privacy</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: what the program remembers</extracomment>
        <translation>Historial y privacidad</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Before the choice of a language</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Start with</source>
        <extracomment>Before two choices: the start page, the guided check</extracomment>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Docker socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Socket de &amp;Docker</translation>
    </message>
    <message>
        <source>&amp;Podman socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Socket de &amp;Podman</translation>
    </message>
    <message>
        <source>&amp;Recent checks to keep</source>
        <extracomment>Before a number: how many of the last checks the start page offers again</extracomment>
        <translation>Comprobaciones &amp;recientes que se conservan</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <comment>language</comment>
        <extracomment>The first choice of a language; %1 is the language of the system, in its own name: Español</extracomment>
        <translation>Sistema (%1)</translation>
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
        <translation>la página de i&amp;nicio</translation>
    </message>
    <message>
        <source>the &amp;guided check</source>
        <extracomment>Behind &quot;Start with&quot;: a few simple questions</extracomment>
        <translation>la comprobación &amp;guiada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recent checks</comment>
        <extracomment>In place of the number 0: no check is kept</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Cle&amp;ar the list</source>
        <extracomment>Button: forgets the checks that were done before</extracomment>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>The list of recent checks is empty now.</source>
        <translation>La lista de comprobaciones recientes está ahora vacía.</translation>
    </message>
    <message>
        <source>These settings are kept in this file:</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Esta configuración se guarda en este archivo:</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <extracomment>Name of a page</extracomment>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir una instantánea</translation>
    </message>
    <message>
        <source>Compare with another snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Comparar con otra instantánea</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>No snapshot is open</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>No hay ninguna instantánea abierta</translation>
    </message>
    <message>
        <source>A snapshot is a file with all the facts behind one answer, often from another computer. Check something to save one, or open one you were sent.</source>
        <translation>Una instantánea es un archivo con todos los datos que hay detrás de una respuesta, a menudo de otro equipo. Compruebe algo para guardar una, o abra una que le hayan enviado.</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>A&amp;brir una instantánea…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>&amp;Look at this answer</source>
        <translation>Examinar esta &amp;respuesta</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Heading of a list of what is in a file</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Heading of a list of facts that could not be read</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Questions it can answer</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Preguntas que puede responder</translation>
    </message>
    <message>
        <source>Choose one to see the whole way to its answer.</source>
        <translation>Elija una para ver todo el camino hasta su respuesta.</translation>
    </message>
    <message>
        <source>This check is saved</source>
        <extracomment>After saving; the path of the file stands below</extracomment>
        <translation>Esta comprobación está guardada</translation>
    </message>
    <message>
        <source>Nothing: all that was asked for could be read.</source>
        <translation>Nada: se pudo leer todo lo que se pidió.</translation>
    </message>
    <message>
        <source>The other snapshot could not be opened. Nothing was compared.</source>
        <extracomment>Above why a file could not be opened</extracomment>
        <translation>No se pudo abrir la otra instantánea. No se comparó nada.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SocketSetting</name>
    <message>
        <source>Connected: %1 %2 answers at %3.</source>
        <extracomment>Below the field of an engine&apos;s socket; %1 is Docker or Podman, %2 its version (24.0.5), %3 the path of the socket</extracomment>
        <translation>Conectado: %1 %2 responde en %3.</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>path of a socket</comment>
        <extracomment>In an empty field for the path of a socket: the program looks for it by itself</extracomment>
        <translation>automático</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>verb, button</comment>
        <extracomment>Button: asks whether an engine answers at a socket</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <extracomment>Name of the button for screen readers; %1 is Docker or Podman</extracomment>
        <translation>Probar la conexión con %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>Shown while an engine is asked whether it is there; %1 is Docker or Podman</extracomment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>The path of a socket begins with %1. It is not used.</source>
        <extracomment>Below the field of an engine&apos;s socket: what was typed cannot be one; %1 is a slash</extracomment>
        <translation>La ruta de un socket empieza por %1. No se usa.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StartPage</name>
    <message>
        <source>What would you like to look at?</source>
        <extracomment>Title of the first page</extracomment>
        <translation>¿Qué desea examinar?</translation>
    </message>
    <message>
        <source>A running &amp;container</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un &amp;contenedor en ejecución</translation>
    </message>
    <message>
        <source>Choose it from a list.</source>
        <translation>Elíjalo en una lista.</translation>
    </message>
    <message>
        <source>A c&amp;ommand</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un c&amp;omando</translation>
    </message>
    <message>
        <source>Paste what starts the container.</source>
        <translation>Pegue lo que inicia el contenedor.</translation>
    </message>
    <message>
        <source>A Compose f&amp;ile</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un archivo de Com&amp;pose</translation>
    </message>
    <message>
        <source>Check all folders of a project.</source>
        <translation>Compruebe todas las carpetas de un proyecto.</translation>
    </message>
    <message>
        <source>An error &amp;message</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Un &amp;mensaje de error</translation>
    </message>
    <message>
        <source>Paste what you see.</source>
        <translation>Pegue lo que ve.</translation>
    </message>
    <message>
        <source>A &amp;saved snapshot</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Una in&amp;stantánea guardada</translation>
    </message>
    <message>
        <source>Open data of another computer.</source>
        <translation>Abra datos de otro equipo.</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>&amp;Guiarme</translation>
    </message>
    <message>
        <source>Answer a few simple questions.</source>
        <translation>Responda a unas preguntas sencillas.</translation>
    </message>
    <message>
        <source>Recently checked</source>
        <extracomment>Heading above a list of the checks that were made last
----------
Name of a table, for screen readers</extracomment>
        <translation>Comprobado recientemente</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <extracomment>Button: removes everything from the list of the checks that were made last</extracomment>
        <translation>Vaciar &amp;la lista</translation>
    </message>
    <message>
        <source>Drop a file here: Compose, Quadlet or Kubernetes, a snapshot, or a text with an error message. Pasted text goes to the right place too.</source>
        <extracomment>In a frame on the first page onto which files can be dragged</extracomment>
        <translation>Suelte aquí un archivo: Compose, Quadlet o Kubernetes, una instantánea o un texto con un mensaje de error. El texto pegado también llega al lugar correcto.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir una instantánea</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StatusLine</name>
    <message>
        <source>%1: yes</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which answers</extracomment>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which is there but does not answer this user</extracomment>
        <translation>%1: sin respuesta</translation>
    </message>
    <message>
        <source>%1: no</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which was not found</extracomment>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>read just now</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>leído ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>read %n minute(s) ago</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>
            <numerusform>leído hace %n minuto</numerusform>
            <numerusform>leído hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>How old the facts are, in the line at the bottom of the window; %1 is a date and a time</extracomment>
        <translation>leído el %1</translation>
    </message>
    <message>
        <source>rights: administrator</source>
        <extracomment>Whose rights the program has, in the line at the bottom of the window</extracomment>
        <translation>permisos: administrador</translation>
    </message>
    <message>
        <source>rights: ordinary user</source>
        <translation>permisos: usuario normal</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Tool tip of the round arrow at the bottom of the window: reads all facts again</extracomment>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the language menu for screen readers; %1 is a language in its own name: Español</extracomment>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::TextLabel</name>
    <message>
        <source>Copy</source>
        <comment>verb, menu</comment>
        <extracomment>Menu of a path or command: puts it into the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::UnderstoodCard</name>
    <message>
        <source>Understood</source>
        <extracomment>Heading above what was read from a command</extracomment>
        <translation>Lo que se ha entendido</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Before the name of an engine: docker, podman</extracomment>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Before the name of an image</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Before a user: not given in the command</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>not given: its image decides</source>
        <translation>no indicado: decide su imagen</translation>
    </message>
    <message>
        <source>No effect on files</source>
        <extracomment>Before flags of a command that do not matter to the access to files</extracomment>
        <translation>Sin efecto en los archivos</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::UserBox</name>
    <message>
        <source>&amp;User that will run inside</source>
        <extracomment>Label of a list: the user as whom the program in the container works</extracomment>
        <translation>U&amp;suario que trabajará dentro</translation>
    </message>
    <message>
        <source>I don’t know (its image decides)</source>
        <extracomment>In a list of users: nobody knows, so the image of the container decides</extracomment>
        <translation>No lo sé (decide su imagen)</translation>
    </message>
    <message>
        <source>As its settings say: %1</source>
        <extracomment>In a list of users; %1 is the user that the settings name: 101, nginx</extracomment>
        <translation>Según su configuración: %1</translation>
    </message>
    <message>
        <source>This number:</source>
        <extracomment>In a list of users: a number follows in a field</extracomment>
        <translation>Este número:</translation>
    </message>
    <message>
        <source>UID and GID</source>
        <extracomment>Name of a field, for screen readers: numbers of a user and a group, such as 1000:1000</extracomment>
        <translation>UID y GID</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ValuesForm</name>
    <message>
        <source>Values</source>
        <extracomment>Heading above fields for the values of variables ($DATA, ${UID}) of a command or a file</extracomment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>Name of a field, for screen readers; %1 is the name of a variable: DATA</extracomment>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>given by you</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>indicado por usted</translation>
    </message>
    <message>
        <source>set by the text itself</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>definido por el propio texto</translation>
    </message>
    <message>
        <source>the folder of this program; yours may be another</source>
        <extracomment>Beside the value of the variable PWD</extracomment>
        <translation>la carpeta de este programa; puede que la suya sea otra</translation>
    </message>
    <message>
        <source>from the environment of this program</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>del entorno de este programa</translation>
    </message>
    <message>
        <source>not set: needs a value from you</source>
        <extracomment>Beside an empty field for the value of a variable</extracomment>
        <translation>sin definir: falta un valor que debe indicar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::VerdictPanel</name>
    <message>
        <source>How sure: %1</source>
        <extracomment>How certain an answer is; %1 says it in a few words (calculated, all 9 checks known)</extracomment>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>&amp;Read with administrator rights…</source>
        <extracomment>Button: asks for the administrator&apos;s password and reads the missing facts with it</extracomment>
        <translation>&amp;Leer con permisos de administrador…</translation>
    </message>
    <message>
        <source>The administrator only reads. Nothing will be changed.</source>
        <translation>El administrador solo lee. No se cambiará nada.</translation>
    </message>
    <message>
        <source>Confirm with a harmless &amp;test</source>
        <extracomment>Button: asks the kernel with the identity of the process; opens and changes nothing</extracomment>
        <translation>Confirmar con una &amp;prueba inofensiva</translation>
    </message>
    <message numerus="yes">
        <source>Show %n &amp;fix(es)</source>
        <extracomment>Button: to the page with ways to mend it; %n counts them</extracomment>
        <translation>
            <numerusform>Mostrar %n &amp;solución</numerusform>
            <numerusform>Mostrar %n &amp;soluciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No &amp;fixes</source>
        <translation>Sin &amp;soluciones</translation>
    </message>
    <message>
        <source>&amp;Explain %1</source>
        <extracomment>Button: shows the long text about a code; %1 is the code (ML-D004)</extracomment>
        <translation>E&amp;xplicar %1</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <extracomment>Button: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>Copiar como &amp;texto</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfCapabilities</name>
    <message>
        <source>Capabilities</source>
        <extracomment>Heading above a list of Linux capabilities with boxes to tick</extracomment>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>Button: ticks all capabilities</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None of them</source>
        <extracomment>Button: clears all capabilities</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>As such a user is usually started.</source>
        <extracomment>Below a list of capabilities that changed because another user was chosen</extracomment>
        <translation>Las habituales de un usuario así.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfField</name>
    <message>
        <source>Was empty.</source>
        <extracomment>Below a field: it was empty before somebody typed into it</extracomment>
        <translation>Estaba vacío.</translation>
    </message>
    <message>
        <source>Was %1.</source>
        <extracomment>Below a field: %1 is what stood in it before somebody changed it (a number, rights)</extracomment>
        <translation>Era %1.</translation>
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
        <translation>Se necesitan cifras del 0 al 7, como en %1.</translation>
    </message>
    <message>
        <source>These are more entries than can be calculated with.</source>
        <translation>Hay más entradas de las que se pueden usar en el cálculo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entry, or is there twice. One looks like %2.</source>
        <extracomment>Below a field for an ACL; %1 is the entry that is wrong, %2 an example: &quot;u:101:rwx&quot;</extracomment>
        <translation>«%1» no es una entrada, o está dos veces. Una entrada es como %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File or directory</source>
        <extracomment>Heading above fields for the owner, mode and mount of a file or directory</extracomment>
        <translation>Archivo o directorio</translation>
    </message>
    <message>
        <source>On the path</source>
        <extracomment>Label of a list of the objects on a path</extracomment>
        <translation>En la ruta</translation>
    </message>
    <message>
        <source>Owner on the host</source>
        <extracomment>Label of a field for a user id</extracomment>
        <translation>Propietario en el host</translation>
    </message>
    <message>
        <source>Group on the host</source>
        <extracomment>Label of a field for a group id</extracomment>
        <translation>Grupo en el host</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Label of a field for the mode of a file (0750)</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>Label of a field for the access control list of a file (u:101:rwx)</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Entries with commas between them: %1</source>
        <extracomment>Below a field for an ACL; %1 is an example: &quot;u:101:rwx,g:50:r-x&quot;</extracomment>
        <translation>Entradas separadas por comas: %1</translation>
    </message>
    <message>
        <source>The mount can be written to</source>
        <extracomment>Check box: whether a mount allows writing</extracomment>
        <translation>Se puede escribir en el montaje</translation>
    </message>
    <message>
        <source>Programs on the mount can be run</source>
        <extracomment>Check box: whether programs on a mount may be run</extracomment>
        <translation>Se pueden ejecutar los programas del montaje</translation>
    </message>
    <message>
        <source>Security modules have no rule for it (%1)</source>
        <extracomment>Check box; %1 is a list of security modules (SELinux, AppArmor)</extracomment>
        <translation>Los módulos de seguridad no tienen ninguna regla para esto (%1)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfPanel</name>
    <message>
        <source>Nothing can be supposed here.</source>
        <translation>Aquí no se puede simular nada.</translation>
    </message>
    <message>
        <source>Nothing was checked yet, or the container is not made, so there is no process to decide for.</source>
        <translation>Todavía no se ha comprobado nada, o el contenedor no se crea, así que no hay ningún proceso sobre el que decidir.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: all fields show again what was found</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies what is supposed, and the verdicts</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Simulation: nothing is changed.</source>
        <extracomment>Above fields with which facts can be supposed</extracomment>
        <translation>Simulación: no se cambia nada.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfResult</name>
    <message>
        <source>This equals root on the host.</source>
        <translation>Esto equivale a root en el host.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <extracomment>Caption above sentences: what was found</extracomment>
        <translation>Tal como se encontró</translation>
    </message>
    <message>
        <source>As it is supposed</source>
        <extracomment>Caption above sentences: what would be if something else were different</extracomment>
        <translation>Tal como se supone</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfSection</name>
    <message>
        <source>A number from 0 to %1 is needed.</source>
        <extracomment>Below a field for a user or group id; %1 is the largest one</extracomment>
        <translation>Se necesita un número del 0 al %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change that is supposed: %1 is the label of a field (&quot;UID&quot;), %2 what was, %3 what is now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfUser</name>
    <message>
        <source>as now</source>
        <extracomment>User namespace of a process: it is not changed. In a list</extracomment>
        <translation>como ahora</translation>
    </message>
    <message>
        <source>that of the host</source>
        <extracomment>User namespace of a process: there is none of its own. In a list</extracomment>
        <translation>el del host</translation>
    </message>
    <message>
        <source>its own: 0 inside is the first of a range</source>
        <extracomment>User namespace of a process, as with userns-remap. In a list</extracomment>
        <translation>propio: el 0 de dentro es el primero de un intervalo</translation>
    </message>
    <message>
        <source>its own: the engine&apos;s user keeps its number</source>
        <extracomment>User namespace of a process, as with --userns=keep-id; the user is who runs the engine. In a list</extracomment>
        <translation>propio: el usuario del motor conserva su número</translation>
    </message>
    <message>
        <source>Numbers with commas between them are needed: %1</source>
        <extracomment>Below a field for group ids; %1 is an example: &quot;50, 998&quot;</extracomment>
        <translation>Se necesitan números separados por comas: %1</translation>
    </message>
    <message>
        <source>This range is empty, or ends past the last ID there is.</source>
        <translation>Este intervalo está vacío o termina más allá del último ID que existe.</translation>
    </message>
    <message>
        <source>This number has no mapping in the user namespace.</source>
        <extracomment>Below a field for a user or group id</extracomment>
        <translation>Este número no tiene asignación en el espacio de nombres de usuario.</translation>
    </message>
    <message>
        <source>One of these numbers has no mapping in the user namespace.</source>
        <translation>Uno de estos números no tiene asignación en el espacio de nombres de usuario.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Heading above fields for the ids of a process</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>UID inside</source>
        <extracomment>Label of a field for a user id inside the container</extracomment>
        <translation>UID dentro</translation>
    </message>
    <message>
        <source>GID inside</source>
        <extracomment>Label of a field for a group id inside the container</extracomment>
        <translation>GID dentro</translation>
    </message>
    <message>
        <source>More groups</source>
        <extracomment>Label of a field for the ids of the other groups of a process</extracomment>
        <translation>Más grupos</translation>
    </message>
    <message>
        <source>User namespace</source>
        <extracomment>Label of a list of user namespaces</extracomment>
        <translation>Espacio de nombres de usuario</translation>
    </message>
    <message>
        <source>First ID on the host</source>
        <extracomment>Label of a field: the first id of a range on the host</extracomment>
        <translation>Primer ID en el host</translation>
    </message>
    <message>
        <source>Number of IDs</source>
        <extracomment>Label of a field: how many ids a range has</extracomment>
        <translation>Cantidad de ID</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfVerdicts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a caption (&quot;Found&quot;, &quot;Supposed&quot;), %2 a verdict with its code (&quot;Denied ML-D006&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Caption before a verdict: what was found</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Supposed</source>
        <extracomment>Caption before a verdict: what it would be if something else were different</extracomment>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Not calculated: a field is not understood.</source>
        <translation>Sin calcular: no se entiende un campo.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhoBox</name>
    <message>
        <source>Who works with the file?</source>
        <extracomment>Heading above a choice between users of a container</extracomment>
        <translation>¿Quién trabaja con el archivo?</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <extracomment>A choice: a user given by number, in two fields that follow</extracomment>
        <translation>O&amp;tro usuario</translation>
    </message>
    <message>
        <source>UID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>UID de otro usuario</translation>
    </message>
    <message>
        <source>GID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>GID de otro usuario</translation>
    </message>
    <message>
        <source>It does not run. Its settings are checked as they would be at the start.</source>
        <extracomment>Above a choice between users, for a container that does not run</extracomment>
        <translation>No está en ejecución. Su configuración se comprueba tal como sería al iniciarse.</translation>
    </message>
    <message>
        <source>The users inside cannot be seen with your rights.</source>
        <extracomment>Above a choice between users</extracomment>
        <translation>Con sus permisos no se pueden ver los usuarios de dentro.</translation>
    </message>
    <message>
        <source>One user works in this container.</source>
        <extracomment>Above a choice between users: only one was seen</extracomment>
        <translation>En este contenedor trabaja un solo usuario.</translation>
    </message>
    <message>
        <source>Beside root one user works in here: mostly it is the one whose access fails.</source>
        <extracomment>Above a choice between users: root was seen and one other, who is chosen</extracomment>
        <translation>Además de root, aquí trabaja otro usuario: casi siempre es aquel cuyo acceso falla.</translation>
    </message>
    <message>
        <source>Several users work in this container. Choose the one whose access fails.</source>
        <extracomment>Above a choice between users: nobody is chosen</extracomment>
        <translation>En este contenedor trabajan varios usuarios. Elija aquel cuyo acceso falla.</translation>
    </message>
    <message>
        <source>UID %1: %2</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program</extracomment>
        <translation>UID %1: %2</translation>
    </message>
    <message>
        <source>UID %1: %2, process %3</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program, %3 the number of its process</extracomment>
        <translation>UID %1: %2, proceso %3</translation>
    </message>
    <message>
        <source>The user of its image</source>
        <extracomment>A choice: no user is set, the image decides</extracomment>
        <translation>El usuario de su imagen</translation>
    </message>
    <message>
        <source>The user of its settings: %1</source>
        <extracomment>A choice; %1 is a user: 999, postgres</extracomment>
        <translation>El usuario de su configuración: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WithheldSection</name>
    <message>
        <source>Not offered, and why</source>
        <extracomment>Heading: kinds of fixes that are not among those above follow, each with its reason</extracomment>
        <translation>Qué no se ofrece, y por qué</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides an explanation; about 10 characters</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>Name of that button for screen readers; %1 is a question: &quot;Why not chmod 777?&quot;</extracomment>
        <translation>Detalles: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WizardPage</name>
    <message>
        <source>Looking for programs on this computer…</source>
        <extracomment>Shown while the containers of this computer are listed</extracomment>
        <translation>Buscando programas en este equipo…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>Shown while a file of another computer is opened</extracomment>
        <translation>Abriendo el archivo…</translation>
    </message>
    <message>
        <source>Asking the computer by a harmless test…</source>
        <extracomment>Shown while the harmless test runs</extracomment>
        <translation>Consultando al equipo con una prueba inofensiva…</translation>
    </message>
    <message>
        <source>Guided check</source>
        <extracomment>Title of the page that asks a few questions and then checks</extracomment>
        <translation>Comprobación guiada</translation>
    </message>
    <message>
        <source>Leave the guided check?</source>
        <extracomment>A question before the guided check is left</extracomment>
        <translation>¿Salir de la comprobación guiada?</translation>
    </message>
    <message>
        <source>Your answers are kept until you close the window.</source>
        <translation>Sus respuestas se conservan hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>A button: leaves the guided check</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>A button: does not leave the guided check</extracomment>
        <translation>&amp;Quedarse</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <extracomment>While the guided check looks; %n counts what is still to be looked at</extracomment>
        <translation>
            <numerusform>Queda %n comprobación</numerusform>
            <numerusform>Quedan %n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be used: %1</source>
        <extracomment>%1 says why a file cannot be opened</extracomment>
        <translation>No se puede usar este archivo: %1</translation>
    </message>
    <message>
        <source>No program with its own folders was found on this computer.</source>
        <extracomment>The list of programs is empty</extracomment>
        <translation>No se encontró en este equipo ningún programa con carpetas propias.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>verb, button of the guided check</comment>
        <extracomment>A button: leaves the guided check</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>A button: the question before</extracomment>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>A button: the next question</extracomment>
        <translation>Siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <extracomment>A button: stops looking; what was found stays</extracomment>
        <translation>&amp;Dejar de buscar</translation>
    </message>
    <message>
        <source>What was found until then is shown.</source>
        <extracomment>Below the button &quot;Stop looking&quot;</extracomment>
        <translation>Se muestra lo que se haya encontrado hasta entonces.</translation>
    </message>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Above a progress bar</extracomment>
        <translation>Examinando carpetas y programas…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WorthKnowing</name>
    <message>
        <source>Also denied: %1</source>
        <extracomment>%1 is a sentence about what would deny next, were this denial gone</extracomment>
        <translation>También denegado: %1</translation>
    </message>
    <message>
        <source>What is made would be: %1</source>
        <extracomment>%1 is mode and owner of the file that would be made: -rw-r--r-- 101:101</extracomment>
        <translation>Lo creado sería: %1</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <extracomment>%1 tells how ids become others: on the host UID 100000 + 33 = 100033, GID same number</extracomment>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>Heading above a few lines about an answer</extracomment>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Button below the first lines of a list; %n counts all lines and is more than 3</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar la %n línea</numerusform>
            <numerusform>Mostrar las %n líneas</numerusform>
        </translation>
    </message>
</context>
</TS>
