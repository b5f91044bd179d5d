<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Capability</name>
    <message>
        <source>none</source>
        <extracomment>stands where a list of capabilities would be</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>capabilities: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>capacidades: %1</translation>
    </message>
    <message>
        <source>for files: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>para arquivos: %1</translation>
    </message>
    <message>
        <source>for files, missing: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>para arquivos, ausentes: %1</translation>
    </message>
    <message>
        <source>exactly what Docker gives a container by default</source>
        <translation>exatamente as que o Docker concede a um contêiner por padrão</translation>
    </message>
    <message>
        <source>beyond Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>além do padrão do Docker: %1</translation>
    </message>
    <message>
        <source>missing from Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>ausentes em relação ao padrão do Docker: %1</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>The number of the process does not fit the owner and mode of the object.</source>
        <translation>O número do processo não combina com o proprietário e o modo do objeto.</translation>
    </message>
    <message>
        <source>The engine created the missing folder itself, as root.</source>
        <translation>O próprio mecanismo criou a pasta que faltava, como root.</translation>
    </message>
    <message>
        <source>A rootless engine shifts the number of the process to a subordinate id that does not own the files.</source>
        <translation>Um mecanismo sem root (rootless) desloca o número do processo para um ID subordinado que não é o proprietário dos arquivos.</translation>
    </message>
    <message>
        <source>A user namespace shifts the number of the process to another number on the host.</source>
        <translation>Um namespace de usuário desloca o número do processo para outro número no host.</translation>
    </message>
    <message>
        <source>The owner or group of the object is not mapped, so capabilities do not count for it.</source>
        <translation>O proprietário ou o grupo do objeto não tem mapeamento; por isso, as capacidades não valem para ele.</translation>
    </message>
    <message>
        <source>The caller has the needed group, but the engine dropped it.</source>
        <translation>Quem iniciou o contêiner tem o grupo necessário, mas o mecanismo o descartou.</translation>
    </message>
    <message>
        <source>The process is not in the group that has the right.</source>
        <translation>O processo não está no grupo que tem a permissão.</translation>
    </message>
    <message>
        <source>A folder on the way may not be entered.</source>
        <translation>Não é permitido entrar em uma pasta do caminho.</translation>
    </message>
    <message>
        <source>The ACL mask takes away what an ACL entry gives.</source>
        <translation>A máscara da ACL retira o que uma entrada da ACL concede.</translation>
    </message>
    <message>
        <source>The object was made with too narrow a mode or with the wrong group.</source>
        <translation>O objeto foi criado com um modo restrito demais ou com o grupo errado.</translation>
    </message>
    <message>
        <source>The mount or its file system is read-only.</source>
        <translation>A montagem ou o sistema de arquivos dela é somente leitura.</translation>
    </message>
    <message>
        <source>The container&apos;s own root file system is read-only.</source>
        <translation>O próprio sistema de arquivos raiz do contêiner é somente leitura.</translation>
    </message>
    <message>
        <source>The mount does not allow programs to be executed.</source>
        <translation>A montagem não permite executar programas.</translation>
    </message>
    <message>
        <source>Only the owner may do this.</source>
        <translation>Somente o proprietário pode fazer isto.</translation>
    </message>
    <message>
        <source>Root in the container lacks a capability that root usually has.</source>
        <translation>Falta ao root do contêiner uma capacidade que o root normalmente tem.</translation>
    </message>
    <message>
        <source>The range of subordinate ids or the id map does not cover the number.</source>
        <translation>A faixa de IDs subordinados ou o mapeamento de IDs não abrange o número.</translation>
    </message>
    <message>
        <source>An idmapped mount is not possible or has no effect here.</source>
        <translation>Uma montagem com mapeamento de IDs (idmapped) não é possível ou não tem efeito aqui.</translation>
    </message>
    <message>
        <source>The kernel protects files in shared folders from other users.</source>
        <translation>O kernel protege os arquivos em pastas compartilhadas contra outros usuários.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>O objeto está marcado como imutável ou somente anexação.</translation>
    </message>
    <message>
        <source>A mount is in the way of renaming or removing.</source>
        <translation>Uma montagem impede renomear ou remover.</translation>
    </message>
    <message>
        <source>The volume got its first owner from a missing or different folder of the image.</source>
        <translation>O primeiro proprietário do volume veio de uma pasta da imagem que não existe ou é outra.</translation>
    </message>
    <message>
        <source>The temporary file system was mounted with another owner or mode than needed.</source>
        <translation>O sistema de arquivos temporário foi montado com um proprietário ou modo diferente do necessário.</translation>
    </message>
    <message>
        <source>A tool that should adjust the numbers did not do so.</source>
        <translation>Uma ferramenta que deveria ajustar os números não o fez.</translation>
    </message>
    <message>
        <source>The kernel allows it; the program refuses by a rule of its own.</source>
        <translation>O kernel permite isto; o programa recusa por uma regra própria.</translation>
    </message>
    <message>
        <source>The group set for the pod&apos;s volumes has no effect on this type of volume.</source>
        <translation>O grupo definido para os volumes do pod não tem efeito neste tipo de volume.</translation>
    </message>
    <message>
        <source>The file system stores no owners; they come from its mount options.</source>
        <translation>O sistema de arquivos não armazena proprietários; eles vêm das opções de montagem.</translation>
    </message>
    <message>
        <source>The FUSE mount is closed to everybody but its owner.</source>
        <translation>A montagem FUSE está fechada para todos, exceto para o proprietário dela.</translation>
    </message>
    <message>
        <source>The server maps the user to another identity or restricts the client.</source>
        <translation>O servidor mapeia o usuário para outra identidade ou restringe o cliente.</translation>
    </message>
    <message>
        <source>The SELinux label does not allow it.</source>
        <translation>O rótulo do SELinux não permite isto.</translation>
    </message>
    <message>
        <source>The AppArmor profile does not allow it.</source>
        <translation>O perfil do AppArmor não permite isto.</translation>
    </message>
    <message>
        <source>The engine itself sees another file tree than this machine&apos;s.</source>
        <translation>O próprio mecanismo vê uma árvore de arquivos diferente da deste computador.</translation>
    </message>
    <message>
        <source>The service that runs the engine is restricted by its unit&apos;s options.</source>
        <translation>O serviço que executa o mecanismo está restrito pelas opções da sua unidade do systemd.</translation>
    </message>
    <message>
        <source>The files are shared with a virtual machine, which decides about owners.</source>
        <translation>Os arquivos são compartilhados com uma máquina virtual, que decide sobre os proprietários.</translation>
    </message>
    <message>
        <source>No space or quota is left.</source>
        <translation>Não há mais espaço ou cota disponível.</translation>
    </message>
    <message>
        <source>The object does not exist or is of another kind than needed.</source>
        <translation>O objeto não existe ou é de um tipo diferente do necessário.</translation>
    </message>
    <message>
        <source>Devices are not allowed here.</source>
        <translation>Dispositivos não são permitidos aqui.</translation>
    </message>
    <message>
        <source>This is no matter of permissions.</source>
        <translation>Isto não é uma questão de permissões.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>There is no entry of this name where the process looks.</source>
        <translation>Não há nenhuma entrada com este nome no lugar em que o processo procura.</translation>
    </message>
    <message>
        <source>The process walked the path as far as this component and found nothing of this name. No permission is involved: even root gets %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>O processo percorreu o caminho até este componente e não encontrou nada com este nome. Não se trata de permissão: até o root recebe %1.</translation>
    </message>
    <message>
        <source>Inside a container the path is the container&apos;s own. A folder of the host is there only if it is mounted, and under the name of the mount&apos;s target. A symbolic link that leads to a host path ends nowhere inside. A directory that was deleted and made again on the host stays the deleted one in a running container.</source>
        <translation>Dentro de um contêiner, o caminho é o do próprio contêiner. Uma pasta do host só existe ali se estiver montada, e com o nome do destino da montagem. Um link simbólico que leva a um caminho do host não leva a lugar nenhum dentro do contêiner. Um diretório que foi excluído e criado de novo no host continua sendo o excluído em um contêiner em execução.</translation>
    </message>
    <message>
        <source>Check how the mount is written and which name it has inside. Make the source on the host before the container starts. Start the container again if the source was replaced.</source>
        <translation>Verifique como a montagem está escrita e que nome ela tem dentro do contêiner. Crie a origem no host antes de iniciar o contêiner. Inicie o contêiner novamente se a origem tiver sido substituída.</translation>
    </message>
    <message>
        <source>An engine may create a missing source by itself, as an empty folder that belongs to root. Then the error disappears and a refused permission takes its place.</source>
        <translation>Um mecanismo pode criar por conta própria uma origem que falta, como uma pasta vazia que pertence ao root. Nesse caso, o erro desaparece e uma permissão negada toma o seu lugar.</translation>
    </message>
    <message>
        <source>The object is of a kind that this operation does not work on.</source>
        <translation>O objeto é de um tipo com o qual esta operação não funciona.</translation>
    </message>
    <message>
        <source>A directory stands where a file is needed, or a file where a directory, a socket or a program is needed. Permissions do not change that.</source>
        <translation>Há um diretório onde é necessário um arquivo, ou um arquivo onde é necessário um diretório, um soquete ou um programa. As permissões não mudam isso.</translation>
    </message>
    <message>
        <source>A single file was to be mounted and did not exist, so the engine made a directory of that name. Or a path component that should be a folder is a file. A file without any x bit cannot be executed by anybody.</source>
        <translation>Um único arquivo deveria ser montado e não existia; por isso, o mecanismo criou um diretório com esse nome. Ou um componente do caminho que deveria ser uma pasta é um arquivo. Um arquivo sem nenhum bit x não pode ser executado por ninguém.</translation>
    </message>
    <message>
        <source>Remove the wrongly made directory, create the file before the container starts, and start the container again. Mount a folder onto a folder and a file onto a file.</source>
        <translation>Remova o diretório criado por engano, crie o arquivo antes de iniciar o contêiner e inicie o contêiner novamente. Monte uma pasta sobre uma pasta e um arquivo sobre um arquivo.</translation>
    </message>
    <message>
        <source>The symbolic link is not followed.</source>
        <translation>O link simbólico não é seguido.</translation>
    </message>
    <message>
        <source>The kernel gives up after %1 symbolic links in one path, and follows none on a mount with the option %2.</source>
        <extracomment>%1 is the number 40, %2 is the name of a mount option</extracomment>
        <translation>O kernel desiste depois de %1 links simbólicos em um mesmo caminho e não segue nenhum em uma montagem com a opção %2.</translation>
    </message>
    <message>
        <source>Links that point at each other make a loop. It often appears when a link was absolute on the host and is seen under another root inside the container.</source>
        <translation>Links que apontam um para o outro formam um ciclo. Isso ocorre com frequência quando um link era absoluto no host e é visto sob outra raiz dentro do contêiner.</translation>
    </message>
    <message>
        <source>Read the links one by one and correct the one that leads back. Prefer relative links inside a shared folder. Remove the mount option if it is not wanted.</source>
        <translation>Leia os links um a um e corrija o que leva de volta. Prefira links relativos dentro de uma pasta compartilhada. Remova a opção de montagem se ela não for desejada.</translation>
    </message>
    <message>
        <source>The process may not enter a folder on the way to the file.</source>
        <translation>O processo não pode entrar em uma pasta do caminho até o arquivo.</translation>
    </message>
    <message>
        <source>Every folder on the way must give search permission, the x bit of a directory. One of them does not give it to this process, so whatever lies below is out of reach. The rights of the file itself were never looked at.</source>
        <translation>Cada pasta do caminho precisa conceder a permissão de busca, o bit x de um diretório. Uma delas não a concede a este processo; por isso, tudo o que está abaixo dela fica fora de alcance. As permissões do próprio arquivo nem chegaram a ser examinadas.</translation>
    </message>
    <message>
        <source>The process works under a number that is neither the owner of that folder nor in its group, and the folder is closed to others. Mode %1 is usual for home folders, databases and folders made by root. With a user namespace the number in the container is another one on the host.</source>
        <extracomment>%1 is the number 0700</extracomment>
        <translation>O processo trabalha com um número que não é o do proprietário dessa pasta nem está no grupo dela, e a pasta está fechada para os outros. O modo %1 é comum em pastas pessoais, bancos de dados e pastas criadas pelo root. Com um namespace de usuário, o número no contêiner é outro no host.</translation>
    </message>
    <message>
        <source>Give search permission on this one folder to the one user who needs it, by an ACL entry or through a group. Or run the process under the number that owns the folder. Or mount the folder further below, so that the closed one is not on the way.</source>
        <translation>Conceda a permissão de busca nesta única pasta ao único usuário que precisa dela, por meio de uma entrada da ACL ou de um grupo. Ou execute o processo com o número que é o proprietário da pasta. Ou monte uma pasta mais abaixo, para que a pasta fechada não fique no caminho.</translation>
    </message>
    <message>
        <source>The error message of the program names the file, although the folder is the reason. Inside a container only the path inside counts: the folders above a mounted source on the host are not checked when a process uses the file, they are checked when the engine sets the mount up.</source>
        <translation>A mensagem de erro do programa cita o arquivo, embora o motivo seja a pasta. Dentro de um contêiner, só conta o caminho de dentro: as pastas acima de uma origem montada no host não são verificadas quando um processo usa o arquivo; elas são verificadas quando o mecanismo prepara a montagem.</translation>
    </message>
    <message>
        <source>The kernel protects a symbolic link in a shared folder from being followed.</source>
        <translation>O kernel impede que um link simbólico em uma pasta compartilhada seja seguido.</translation>
    </message>
    <message>
        <source>In a folder that is sticky and writable for everyone, a link is followed only by its owner, or if the owner of the folder made it. The setting %1 switches this on. Capabilities do not help.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>Em uma pasta com sticky bit e com gravação para todos, um link só é seguido por seu proprietário, ou se foi criado pelo proprietário da pasta. O parâmetro %1 ativa isso. As capacidades não ajudam.</translation>
    </message>
    <message>
        <source>A link was made in a shared temporary folder by one user and is used by another, often root.</source>
        <translation>Um usuário criou um link em uma pasta temporária compartilhada, e outro o usa, muitas vezes o root.</translation>
    </message>
    <message>
        <source>Put the link into a folder that only its user can write to, or let the process use the target directly. Leaving it as it is may be right: this protects against other users&apos; traps.</source>
        <translation>Coloque o link em uma pasta na qual só o usuário dele pode gravar, ou deixe o processo usar o destino diretamente. Deixar como está pode ser o certo: isto protege contra armadilhas de outros usuários.</translation>
    </message>
    <message>
        <source>Root is refused as well, which looks like a fault and is none.</source>
        <translation>O root também é barrado, o que parece um defeito e não é.</translation>
    </message>
    <message>
        <source>The owner, group and others rights of the object do not allow it.</source>
        <translation>As permissões do proprietário, do grupo e dos outros no objeto não permitem isto.</translation>
    </message>
    <message>
        <source>The kernel picks one class: owner, else group, else others, or the matching ACL entry. The rights of that one class do not include what is asked. Other classes do not count, even if they would give more.</source>
        <translation>O kernel escolhe uma única classe: o proprietário; senão, o grupo; senão, os outros, ou a entrada da ACL correspondente. As permissões dessa classe não incluem o que é pedido. As outras classes não contam, mesmo que concedam mais.</translation>
    </message>
    <message>
        <source>The kernel compares numbers, not names. The number of the process is not the one that owns the file, because the image uses another user, the files were copied, or a user namespace maps the number to another one on the host.</source>
        <translation>O kernel compara números, não nomes. O número do processo não é o do proprietário do arquivo, porque a imagem usa outro usuário, os arquivos foram copiados ou um namespace de usuário mapeia o número para outro no host.</translation>
    </message>
    <message>
        <source>Let the process run under the number that owns the files, add the group that has the rights, give one user an ACL entry, or change the owner of exactly these files. Each of these also decides who loses access.</source>
        <translation>Execute o processo com o número que é o proprietário dos arquivos, adicione o grupo que tem as permissões, conceda a um único usuário uma entrada da ACL ou altere o proprietário de exatamente estes arquivos. Cada uma dessas opções também decide quem perde o acesso.</translation>
    </message>
    <message>
        <source>Opening everything to everybody also opens it to every other account and container. Names mislead: the same number may have different names inside and outside. Numbers in documentation go stale, so read the image. A first id of %1 in %2 makes container user %3 the host user %4 in a rootless container, not %5, because user 0 is the caller and user 1 takes the first number.</source>
        <extracomment>%1 is the number 100000, %2 is a path, %3 is the number 1000, %4 is the number 100999, %5 is the number 101000</extracomment>
        <translation>Abrir tudo para todos também abre para todas as outras contas e todos os outros contêineres. Os nomes enganam: o mesmo número pode ter nomes diferentes dentro e fora do contêiner. Os números da documentação ficam desatualizados; por isso, consulte a imagem. Quando o primeiro ID em %2 é %1, o usuário %3 de um contêiner sem root (rootless) é o usuário %4 do host, e não %5, porque o usuário 0 é quem iniciou o contêiner e o usuário 1 ocupa o primeiro número.</translation>
    </message>
    <message>
        <source>The process may not create, rename or remove entries in this folder.</source>
        <translation>O processo não pode criar, renomear nem remover entradas nesta pasta.</translation>
    </message>
    <message>
        <source>Making or removing a name is a change of the folder, and needs write and search permission on the folder. The rights of the file itself do not matter for that.</source>
        <translation>Criar ou remover um nome é uma alteração da pasta e exige permissão de gravação e de busca na pasta. As permissões do próprio arquivo não importam para isso.</translation>
    </message>
    <message>
        <source>The folder belongs to another number. Engines make missing sources as root. A named volume gets the owner of the image&apos;s folder only while it is empty. Programs that save by writing a new file and renaming it need this right, although the file itself is writable.</source>
        <translation>A pasta pertence a outro número. Os mecanismos criam como root as origens que faltam. Um volume nomeado recebe o proprietário da pasta da imagem somente enquanto está vazio. Programas que salvam gravando um novo arquivo e renomeando-o precisam desta permissão, mesmo que o próprio arquivo permita gravação.</translation>
    </message>
    <message>
        <source>Give the one user write and search permission on the folder by an ACL entry, with a default entry for later files. Or run the process under the owner&apos;s number, or through a group with a set-group-ID folder. Create the source with the right owner before the first start.</source>
        <translation>Conceda ao único usuário permissão de gravação e de busca na pasta por meio de uma entrada da ACL, com uma entrada padrão para os arquivos criados depois. Ou execute o processo com o número do proprietário, ou por meio de um grupo com uma pasta setgid. Crie a origem com o proprietário correto antes da primeira inicialização.</translation>
    </message>
    <message>
        <source>Making the file writable does not help, the folder decides. An ACL entry on the folder does not reach files that exist already, a default entry only files made later.</source>
        <translation>Permitir gravação no arquivo não ajuda; quem decide é a pasta. Uma entrada da ACL na pasta não alcança os arquivos que já existem; uma entrada padrão alcança somente os arquivos criados depois.</translation>
    </message>
    <message>
        <source>The operation is refused for a reason of its own.</source>
        <translation>A operação é recusada por um motivo específico.</translation>
    </message>
    <message>
        <source>A rule that fits none of the other codes refuses the operation. The reason shown with the result says which one.</source>
        <translation>Uma regra que não se encaixa em nenhum dos outros códigos recusa a operação. O motivo mostrado com o resultado diz qual.</translation>
    </message>
    <message>
        <source>This is rare, for example a file that cannot get any more names.</source>
        <translation>Isto é raro; por exemplo, um arquivo que não pode receber mais nomes.</translation>
    </message>
    <message>
        <source>Read the reason shown with the result; it names what the kernel saw.</source>
        <translation>Leia o motivo mostrado com o resultado; ele diz o que o kernel viu.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>A montagem é somente leitura.</translation>
    </message>
    <message>
        <source>The mount through which the process reaches the object does not allow changes. The answer is %1, and no capability passes over it.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>A montagem pela qual o processo chega ao objeto não permite alterações. A resposta é %1, e nenhuma capacidade contorna isso.</translation>
    </message>
    <message>
        <source>The mount was asked for as read-only (%1), or the root file system of the container is read-only. Other mounts of the same folder may be writable.</source>
        <extracomment>%1 is the option :ro</extracomment>
        <translation>A montagem foi pedida como somente leitura (%1), ou o sistema de arquivos raiz do contêiner é somente leitura. Outras montagens da mesma pasta podem permitir gravação.</translation>
    </message>
    <message>
        <source>Remove the option from this one mount if writing is meant. Where the root of the container is read-only, give the program a volume or a temporary file system at the place it writes to. Leaving it read-only may be right.</source>
        <translation>Remova a opção desta única montagem, se a gravação for desejada. Quando a raiz do contêiner é somente leitura, dê ao programa um volume ou um sistema de arquivos temporário no lugar em que ele grava. Deixar como somente leitura pode ser o certo.</translation>
    </message>
    <message>
        <source>Root in the container cannot write either. Setup scripts that change owners at every start fail here although nothing needs a change.</source>
        <translation>O root do contêiner também não pode gravar. Scripts de preparação que alteram proprietários a cada inicialização falham aqui, embora nada precise ser alterado.</translation>
    </message>
    <message>
        <source>The whole file system is read-only.</source>
        <translation>Todo o sistema de arquivos é somente leitura.</translation>
    </message>
    <message>
        <source>Not just this mount: the file system underneath accepts no changes. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Não é só esta montagem: o sistema de arquivos abaixo dela não aceita alterações. A resposta é %1.</translation>
    </message>
    <message>
        <source>It was mounted read-only, the kernel made it read-only after an error on the disk, it is an image, or it is a btrfs subvolume with the read-only property.</source>
        <translation>Ele foi montado como somente leitura, o kernel o tornou somente leitura depois de um erro no disco, ele é uma imagem ou é um subvolume btrfs com a propriedade de somente leitura.</translation>
    </message>
    <message>
        <source>Find out why first. After a disk error look at the kernel&apos;s messages and at the disk. A subvolume can be made writable by its property.</source>
        <translation>Descubra primeiro o motivo. Depois de um erro de disco, examine as mensagens do kernel e o disco. Um subvolume pode passar a permitir gravação por meio da propriedade dele.</translation>
    </message>
    <message>
        <source>Starting the container with other options cannot help, because the reason lies below it.</source>
        <translation>Iniciar o contêiner com outras opções não pode ajudar, porque o motivo está abaixo dele.</translation>
    </message>
    <message>
        <source>The ACL mask takes away the right that an ACL entry gives.</source>
        <translation>A máscara da ACL retira a permissão que uma entrada da ACL concede.</translation>
    </message>
    <message>
        <source>An ACL entry for this user or one of its groups gives the right, but entries other than owner and others are limited by the mask of the ACL. The mask does not contain the right.</source>
        <translation>Uma entrada da ACL para este usuário ou para um de seus grupos concede a permissão, mas as entradas que não são do proprietário nem dos outros são limitadas pela máscara da ACL. A máscara não contém a permissão.</translation>
    </message>
    <message>
        <source>With an ACL the group bits of the mode are the mask. A %1 of the group bits, or a file made with a narrow mode, therefore cuts every named entry.</source>
        <extracomment>%1 is the command chmod</extracomment>
        <translation>Com uma ACL, os bits do grupo no modo são a máscara. Por isso, um %1 dos bits do grupo, ou um arquivo criado com um modo restrito, reduz todas as entradas nomeadas.</translation>
    </message>
    <message>
        <source>Set the mask so that it contains the right. Look at who else benefits: a wider mask widens all named entries and the group entry.</source>
        <translation>Defina a máscara de modo que contenha a permissão. Observe quem mais se beneficia: uma máscara mais ampla amplia todas as entradas nomeadas e a entrada do grupo.</translation>
    </message>
    <message>
        <source>The listing shows the mask in the place of the group bits, so the group seems to have more or less than it has. An empty mask is a case of its own: the kernel then ignores the ACL.</source>
        <translation>A listagem mostra a máscara no lugar dos bits do grupo; por isso, o grupo parece ter mais ou menos do que tem. Uma máscara vazia é um caso à parte: com ela, o kernel ignora a ACL.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>O objeto está marcado como imutável ou somente anexação.</translation>
    </message>
    <message>
        <source>A flag of the file system forbids the change, for root as well. Append-only allows writing at the end and nothing else.</source>
        <translation>Um atributo do sistema de arquivos proíbe a alteração, inclusive para o root. O atributo “somente anexação” permite gravar no final e nada mais.</translation>
    </message>
    <message>
        <source>Somebody set the flag with %1, often to keep a configuration file from being overwritten.</source>
        <extracomment>%1 is the command chattr</extracomment>
        <translation>Alguém definiu o atributo com %1, muitas vezes para evitar que um arquivo de configuração seja sobrescrito.</translation>
    </message>
    <message>
        <source>Find out who wanted the flag. If it is not wanted any more, root on the host can remove it; inside a container this needs %1.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Descubra quem queria este atributo. Se ele não for mais desejado, o root no host pode removê-lo; dentro de um contêiner, isso exige %1.</translation>
    </message>
    <message>
        <source>Neither the mode nor the owner shows the flag, and no capability passes over it.</source>
        <translation>Nem o modo nem o proprietário mostram o atributo, e nenhuma capacidade o contorna.</translation>
    </message>
    <message>
        <source>The owner or group of the object has no mapping here, so it cannot be changed.</source>
        <translation>O proprietário ou o grupo do objeto não tem mapeamento aqui; por isso, o objeto não pode ser alterado.</translation>
    </message>
    <message>
        <source>Seen through this mount, the stored owner or group belongs to no number. The kernel then refuses writing, changing attributes, removing and replacing. That holds for root with all capabilities too.</source>
        <translation>Visto por esta montagem, o proprietário ou o grupo armazenado não corresponde a nenhum número. O kernel então recusa gravar, alterar atributos, remover e substituir. Isso vale também para o root com todas as capacidades.</translation>
    </message>
    <message>
        <source>The mount has an id map that does not cover the number stored on disk, or the file system was mounted in a user namespace that lacks it.</source>
        <translation>A montagem tem um mapeamento de IDs que não abrange o número armazenado no disco, ou o sistema de arquivos foi montado em um namespace de usuário que não tem esse número.</translation>
    </message>
    <message>
        <source>Extend the id map so that it covers the stored numbers, or change the owner of the files from a place where they are not mapped.</source>
        <translation>Amplie o mapeamento de IDs para que abranja os números armazenados, ou altere o proprietário dos arquivos a partir de um lugar em que não haja mapeamento.</translation>
    </message>
    <message>
        <source>The listing shows %1 (nobody) for such files. That number may also be a real owner, so it proves nothing.</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>A listagem mostra %1 (nobody) para esses arquivos. Esse número também pode ser um proprietário real; por isso, não prova nada.</translation>
    </message>
    <message>
        <source>The number of the process or the new owner cannot be stored on this mount.</source>
        <translation>O número do processo ou o novo proprietário não pode ser armazenado nesta montagem.</translation>
    </message>
    <message>
        <source>A file needs an owner and a group that the file system can store. Through the map of this mount, or of the file system&apos;s user namespace, the number has none. The answer is %1, for root as well.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Um arquivo precisa de um proprietário e de um grupo que o sistema de arquivos possa armazenar. Pelo mapeamento desta montagem, ou do namespace de usuário do sistema de arquivos, o número não tem correspondência. A resposta é %1, inclusive para o root.</translation>
    </message>
    <message>
        <source>An idmapped volume maps only some numbers, and the process uses another one, often root.</source>
        <translation>Um volume com mapeamento de IDs (idmapped) mapeia somente alguns números, e o processo usa outro, muitas vezes o do root.</translation>
    </message>
    <message>
        <source>Extend the map, or let the process use a number that the map covers.</source>
        <translation>Amplie o mapeamento, ou faça o processo usar um número que o mapeamento abranja.</translation>
    </message>
    <message>
        <source>The permissions of the folder do not matter here, so changing them has no effect.</source>
        <translation>As permissões da pasta não importam aqui; por isso, alterá-las não tem efeito.</translation>
    </message>
    <message>
        <source>Only the owner may do this, and the process is not the owner.</source>
        <translation>Somente o proprietário pode fazer isto, e o processo não é o proprietário.</translation>
    </message>
    <message>
        <source>Changing the mode, explicit times or an ACL is up to the owner, whatever the rights to read and write are. %1 stands in for the owner where it reaches the file.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Alterar o modo, definir datas explícitas ou uma ACL cabe ao proprietário, quaisquer que sejam as permissões de leitura e gravação. %1 faz as vezes do proprietário onde alcança o arquivo.</translation>
    </message>
    <message>
        <source>Start scripts and copy programs set modes or times on mounted files that belong to another number.</source>
        <translation>Scripts de inicialização e programas de cópia definem modos ou datas em arquivos montados que pertencem a outro número.</translation>
    </message>
    <message>
        <source>Let the owner do it once, outside the container. Tell the program not to preserve times or modes. Or run it under the owner&apos;s number.</source>
        <translation>Deixe o proprietário fazer isso uma vez, fora do contêiner. Configure o programa para não preservar datas nem modos. Ou execute-o com o número do proprietário.</translation>
    </message>
    <message>
        <source>Write permission for everybody does not help, because it is not asked.</source>
        <translation>Permissão de gravação para todos não ajuda, porque ela não é consultada.</translation>
    </message>
    <message>
        <source>The owner or group may not be changed by this process.</source>
        <translation>O proprietário ou o grupo não pode ser alterado por este processo.</translation>
    </message>
    <message>
        <source>Giving a file to another user needs %1 that reaches the file. An owner may change only the group, and only to one of their own groups.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Dar um arquivo a outro usuário exige %1, que também precisa alcançar o arquivo. Um proprietário só pode alterar o grupo, e somente para um de seus próprios grupos.</translation>
    </message>
    <message>
        <source>Start scripts change the owner of a mounted folder, while the container runs as an ordinary user, lacks the capability, or lives in a user namespace where the present owner is not mapped.</source>
        <translation>Scripts de inicialização alteram o proprietário de uma pasta montada, enquanto o contêiner é executado como um usuário comum, não tem a capacidade ou está em um namespace de usuário no qual o proprietário atual não está mapeado.</translation>
    </message>
    <message>
        <source>Set the owner once, on the host or from the namespace where the owner is mapped. Skip the step in the start script where the owner fits already.</source>
        <translation>Defina o proprietário uma vez, no host ou a partir do namespace em que o proprietário está mapeado. Pule a etapa no script de inicialização quando o proprietário já for o correto.</translation>
    </message>
    <message>
        <source>Root in a user namespace has the capability and still fails where the owner or the group of the file is not mapped.</source>
        <translation>O root em um namespace de usuário tem a capacidade e, mesmo assim, falha quando o proprietário ou o grupo do arquivo não está mapeado.</translation>
    </message>
    <message>
        <source>The folder is sticky: only owners may remove or rename entries.</source>
        <translation>A pasta tem o sticky bit (exclusão restrita): somente proprietários podem remover ou renomear entradas.</translation>
    </message>
    <message>
        <source>In a sticky folder an entry is removed or renamed only by its owner, by the owner of the folder, or with %1 that reaches the entry.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Em uma pasta com sticky bit, uma entrada só é removida ou renomeada por seu proprietário, pelo proprietário da pasta ou com %1, desde que alcance a entrada.</translation>
    </message>
    <message>
        <source>Shared temporary folders are sticky. Files that one container made cannot be removed by another number.</source>
        <translation>Pastas temporárias compartilhadas têm o sticky bit. Arquivos criados por um contêiner não podem ser removidos por outro número.</translation>
    </message>
    <message>
        <source>Let the owner remove it, or give each program a folder of its own.</source>
        <translation>Deixe o proprietário remover a entrada, ou dê a cada programa uma pasta própria.</translation>
    </message>
    <message>
        <source>Write permission on the folder, or on the file, is not enough.</source>
        <translation>Permissão de gravação na pasta, ou no arquivo, não basta.</translation>
    </message>
    <message>
        <source>The kernel protects an existing file in a shared folder from being opened for creation.</source>
        <translation>O kernel impede que um arquivo existente em uma pasta compartilhada seja aberto para criação.</translation>
    </message>
    <message>
        <source>In a sticky folder that others may write to, opening an existing file of another user in a way that could create it is refused. A shell&apos;s output redirection opens files in that way. The settings %1 and %2 control it for files and pipes; for devices and sockets nothing does.</source>
        <extracomment>%1 is the name of a kernel setting, %2 is the name of a kernel setting</extracomment>
        <translation>Em uma pasta com sticky bit na qual outros podem gravar, não é permitido abrir um arquivo existente de outro usuário de um modo que poderia criá-lo. O redirecionamento de saída de um shell abre arquivos desse modo. Os parâmetros %1 e %2 controlam isso para arquivos e pipes; para dispositivos e soquetes, nada o controla.</translation>
    </message>
    <message>
        <source>One user made the file in a temporary folder and another one, often root, writes to it.</source>
        <translation>Um usuário criou o arquivo em uma pasta temporária, e outro, muitas vezes o root, grava nele.</translation>
    </message>
    <message>
        <source>Use a folder of its own for the file, or open it without the wish to create it. Leaving it as it is may be right.</source>
        <translation>Use uma pasta própria para o arquivo, ou abra-o sem pedir a criação. Deixar como está pode ser o certo.</translation>
    </message>
    <message>
        <source>Root is refused too, and the setting differs from machine to machine, so the same container works elsewhere.</source>
        <translation>O root também é barrado, e o parâmetro varia de um computador para outro; por isso, o mesmo contêiner funciona em outro lugar.</translation>
    </message>
    <message>
        <source>The kernel protects a file of another user from getting a second name.</source>
        <translation>O kernel impede que um arquivo de outro usuário receba um segundo nome.</translation>
    </message>
    <message>
        <source>With %1 a hard link to somebody else&apos;s file is allowed only if it is an ordinary file that the process may both read and write.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>Com %1, um link físico (hard link) para um arquivo de outro usuário só é permitido se for um arquivo comum que o processo pode ler e no qual pode gravar.</translation>
    </message>
    <message>
        <source>Backup and package programs make hard links of files that belong to another number.</source>
        <translation>Programas de backup e gerenciadores de pacotes criam links físicos de arquivos que pertencem a outro número.</translation>
    </message>
    <message>
        <source>Let the owner make the link, copy the file instead, or give the process read and write permission.</source>
        <translation>Deixe o proprietário criar o link, copie o arquivo em vez disso ou conceda ao processo permissão de leitura e gravação.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed.</source>
        <translation>Nada nesta montagem pode ser executado.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system never allows programs. The x bits do not matter.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>A montagem tem a opção %1, ou o sistema de arquivos nunca permite programas. Os bits x não importam.</translation>
    </message>
    <message>
        <source>Temporary file systems of containers and some data disks are mounted so.</source>
        <translation>Sistemas de arquivos temporários de contêineres e alguns discos de dados são montados assim.</translation>
    </message>
    <message>
        <source>Put the program on another mount, or remove the option from this one mount if programs are wanted there.</source>
        <translation>Coloque o programa em outra montagem, ou remova a opção desta única montagem, se for desejado executar programas ali.</translation>
    </message>
    <message>
        <source>Setting the x bits does not help. A script can still be run by naming its interpreter first.</source>
        <translation>Definir os bits x não ajuda. Um script ainda pode ser executado se o interpretador dele for indicado primeiro.</translation>
    </message>
    <message>
        <source>Devices on this mount may not be opened.</source>
        <translation>Dispositivos nesta montagem não podem ser abertos.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system was mounted in a user namespace, where devices are never opened.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>A montagem tem a opção %1, ou o sistema de arquivos foi montado em um namespace de usuário, no qual dispositivos nunca são abertos.</translation>
    </message>
    <message>
        <source>Rootless containers and containers with a user namespace cannot use device nodes that they made or unpacked.</source>
        <translation>Contêineres sem root (rootless) e contêineres com um namespace de usuário não podem usar nós de dispositivo que eles criaram ou extraíram.</translation>
    </message>
    <message>
        <source>Hand the device itself to the container with the engine&apos;s option for devices, so that it comes from the host&apos;s own file system.</source>
        <translation>Entregue o próprio dispositivo ao contêiner com a opção do mecanismo para dispositivos, para que ele venha do sistema de arquivos do próprio host.</translation>
    </message>
    <message>
        <source>The list of mounts need not show the option, because a user namespace alone is enough.</source>
        <translation>A lista de montagens não mostra necessariamente a opção, porque um namespace de usuário por si só basta.</translation>
    </message>
    <message>
        <source>The device is not on the list of devices that the container may use.</source>
        <translation>O dispositivo não está na lista de dispositivos que o contêiner pode usar.</translation>
    </message>
    <message>
        <source>The container&apos;s control group decides about devices after the permission bits allowed it. This device is not on its list.</source>
        <translation>O grupo de controle (cgroup) do contêiner decide sobre dispositivos depois que os bits de permissão permitiram o acesso. Este dispositivo não está na lista dele.</translation>
    </message>
    <message>
        <source>A device node was brought in as a file, by a bind mount or in an image, instead of being granted.</source>
        <translation>Um nó de dispositivo foi trazido como um arquivo, por uma montagem bind ou em uma imagem, em vez de ser concedido.</translation>
    </message>
    <message>
        <source>Grant this one device with the engine&apos;s option for devices. That adds the node and the entry in the list.</source>
        <translation>Conceda este único dispositivo com a opção do mecanismo para dispositivos. Isso adiciona o nó e a entrada na lista.</translation>
    </message>
    <message>
        <source>The owner and mode of the node look right, and changing them has no effect.</source>
        <translation>O proprietário e o modo do nó parecem corretos, e alterá-los não tem efeito.</translation>
    </message>
    <message>
        <source>Device nodes can be made only by the host&apos;s administrator.</source>
        <translation>Nós de dispositivo só podem ser criados pelo administrador do host.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace. A process in another user namespace never has that, whatever its capabilities say.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Criar um nó de dispositivo exige %1 no namespace de usuário inicial. Um processo em outro namespace de usuário nunca tem isso, sejam quais forem as suas capacidades.</translation>
    </message>
    <message>
        <source>Installers and archives make device nodes while they run in a rootless container.</source>
        <translation>Instaladores e programas que extraem pacotes criam nós de dispositivo enquanto são executados em um contêiner sem root (rootless).</translation>
    </message>
    <message>
        <source>Let the engine provide the device, or leave the node out of the archive.</source>
        <translation>Deixe o mecanismo fornecer o dispositivo, ou deixe o nó fora do pacote.</translation>
    </message>
    <message>
        <source>Something is mounted on the entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Há algo montado na entrada; por isso, ela não pode ser removida, renomeada nem substituída.</translation>
    </message>
    <message>
        <source>An entry that is a mount point stays where it is; the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Uma entrada que é um ponto de montagem permanece onde está; a resposta é %1.</translation>
    </message>
    <message>
        <source>A single file was mounted. Programs that save by writing a new file and renaming it onto the old one fail then, for example editors and %1.</source>
        <extracomment>%1 is the command sed -i</extracomment>
        <translation>Um único arquivo foi montado. Programas que salvam gravando um novo arquivo e renomeando-o sobre o antigo falham nesse caso, por exemplo editores e %1.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the file instead of the file. Or let the program write into the file in place.</source>
        <translation>Monte a pasta que contém o arquivo em vez do arquivo. Ou deixe o programa gravar no próprio arquivo.</translation>
    </message>
    <message>
        <source>The permissions of the file are not the reason, and root gets the same answer.</source>
        <translation>As permissões do arquivo não são o motivo, e o root recebe a mesma resposta.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts or file systems.</source>
        <translation>Os dois caminhos estão em montagens ou sistemas de arquivos diferentes.</translation>
    </message>
    <message>
        <source>A rename or a hard link never crosses mounts. Two mounts of the same folder count as two.</source>
        <translation>Uma renomeação ou um link físico nunca atravessa montagens. Duas montagens da mesma pasta contam como duas.</translation>
    </message>
    <message>
        <source>A temporary file is made in the container and then moved into a mounted folder, or two folders of one disk are mounted separately.</source>
        <translation>Um arquivo temporário é criado no contêiner e depois movido para uma pasta montada, ou duas pastas de um mesmo disco são montadas separadamente.</translation>
    </message>
    <message>
        <source>Mount the folder above both places as one mount, or let the program copy and then remove, as %1 does by itself.</source>
        <extracomment>%1 is the command mv</extracomment>
        <translation>Monte a pasta que está acima dos dois lugares como uma única montagem, ou deixe o programa copiar e depois remover, como %1 faz por conta própria.</translation>
    </message>
    <message>
        <source>Both places may show the same device number, and it is refused all the same.</source>
        <translation>Os dois lugares podem mostrar o mesmo número de dispositivo, e a operação é recusada mesmo assim.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Já existe uma entrada com este nome.</translation>
    </message>
    <message>
        <source>The operation makes a new entry and never replaces one. A symbolic link that leads nowhere counts as an entry.</source>
        <translation>A operação cria uma nova entrada e nunca substitui uma existente. Um link simbólico que não leva a lugar nenhum conta como uma entrada.</translation>
    </message>
    <message>
        <source>An earlier run left the file behind, or a mounted folder brings it along.</source>
        <translation>Uma execução anterior deixou o arquivo para trás, ou uma pasta montada o traz consigo.</translation>
    </message>
    <message>
        <source>Remove or rename the old entry, or use an operation that accepts an existing one.</source>
        <translation>Remova ou renomeie a entrada antiga, ou use uma operação que aceite uma entrada existente.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>A pasta não está vazia.</translation>
    </message>
    <message>
        <source>Only an empty folder can be removed or replaced.</source>
        <translation>Somente uma pasta vazia pode ser removida ou substituída.</translation>
    </message>
    <message>
        <source>Hidden files, or files that another container makes, are still in it.</source>
        <translation>Ainda há nela arquivos ocultos, ou arquivos que outro contêiner cria.</translation>
    </message>
    <message>
        <source>Remove what is in it first, or move the folder away under another name.</source>
        <translation>Remova primeiro o que há nela, ou tire a pasta do lugar, dando-lhe outro nome.</translation>
    </message>
    <message>
        <source>A folder that moves elsewhere must be writable itself.</source>
        <translation>Uma pasta que muda de lugar precisa, ela mesma, permitir gravação.</translation>
    </message>
    <message>
        <source>Moving a folder to another parent changes the entry in it that leads to the parent. So the kernel asks for write permission on the moved folder as well.</source>
        <translation>Mover uma pasta para outro diretório pai altera a entrada dentro dela que leva ao diretório pai. Por isso, o kernel também exige permissão de gravação na pasta movida.</translation>
    </message>
    <message>
        <source>The process may write in both parents, but the folder that it moves belongs to another number.</source>
        <translation>O processo pode gravar nos dois diretórios pais, mas a pasta que ele move pertence a outro número.</translation>
    </message>
    <message>
        <source>Give write permission on the moved folder, or let its owner move it. Renaming it within the same parent does not need this.</source>
        <translation>Conceda permissão de gravação na pasta movida, ou deixe que o proprietário dela a mova. Renomeá-la dentro do mesmo diretório pai não exige isso.</translation>
    </message>
    <message>
        <source>This FUSE mount is closed to the process.</source>
        <translation>Esta montagem FUSE está fechada para o processo.</translation>
    </message>
    <message>
        <source>A FUSE mount without the option %1 can be used only by the user who mounted it. All others are refused, root included. With the option it is still closed to processes outside its user namespace.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Uma montagem FUSE sem a opção %1 só pode ser usada pelo usuário que a montou. Todos os demais são barrados, inclusive o root. Com a opção, ela continua fechada para processos fora do seu namespace de usuário.</translation>
    </message>
    <message>
        <source>Network folders and encrypted folders mounted by a desktop user (sshfs, rclone, gocryptfs) are given to a container. The engine, which runs as root, cannot look into them either.</source>
        <translation>Pastas de rede e pastas criptografadas montadas por um usuário do desktop (sshfs, rclone, gocryptfs) são passadas a um contêiner. O mecanismo, que é executado como root, também não pode ver o que há nelas.</translation>
    </message>
    <message>
        <source>Mount it again with the option %1, if other users are meant to see it. Or run the container as the user who mounted it.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Monte-a novamente com a opção %1, se outros usuários devem vê-la. Ou execute o contêiner como o usuário que a montou.</translation>
    </message>
    <message>
        <source>Such a folder is listed with question marks instead of its mode. An engine that finds it may complain that the file exists already.</source>
        <translation>Uma pasta assim é listada com pontos de interrogação no lugar do modo. Um mecanismo que a encontra pode reclamar que o arquivo já existe.</translation>
    </message>
    <message>
        <source>This type of file system does not offer the operation.</source>
        <translation>Este tipo de sistema de arquivos não oferece a operação.</translation>
    </message>
    <message>
        <source>Some file systems store no owners, links or special files, so the kernel refuses to make or change them.</source>
        <translation>Alguns sistemas de arquivos não armazenam proprietários, links ou arquivos especiais; por isso, o kernel se recusa a criá-los ou alterá-los.</translation>
    </message>
    <message>
        <source>Memory sticks and shared disks with vfat or exfat show one owner for everything, taken from mount options. Kernel file systems such as %1 and %2 have fixed entries.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Pen drives e discos compartilhados com vfat ou exfat mostram um único proprietário para tudo, tirado das opções de montagem. Sistemas de arquivos do kernel, como %1 e %2, têm entradas fixas.</translation>
    </message>
    <message>
        <source>Set the owner and the modes with the mount options, or use a file system with owners for the data.</source>
        <translation>Defina o proprietário e os modos com as opções de montagem, ou use para os dados um sistema de arquivos com proprietários.</translation>
    </message>
    <message>
        <source>Changing the owner of such files cannot work, for root either.</source>
        <translation>Alterar o proprietário desses arquivos não pode funcionar, nem mesmo para o root.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs a capability that does not count here.</source>
        <translation>Gravar este atributo estendido exige uma capacidade que não vale aqui.</translation>
    </message>
    <message>
        <source>Attributes of the classes %1 and %2 are reserved. They need a capability over the user namespace in which the file system was mounted.</source>
        <extracomment>%1 is the prefix trusted, %2 is the prefix security</extracomment>
        <translation>Atributos das classes %1 e %2 são reservados. Eles exigem uma capacidade sobre o namespace de usuário em que o sistema de arquivos foi montado.</translation>
    </message>
    <message>
        <source>Copy programs and image builders preserve such attributes while they run in a container.</source>
        <translation>Programas de cópia e ferramentas que criam imagens preservam esses atributos enquanto são executados em um contêiner.</translation>
    </message>
    <message>
        <source>Leave these attributes out of the copy, or do this one step on the host.</source>
        <translation>Deixe esses atributos fora da cópia, ou execute esta única etapa no host.</translation>
    </message>
    <message>
        <source>The set of capabilities inside a user namespace looks complete, but counts only for what that namespace owns.</source>
        <translation>O conjunto de capacidades dentro de um namespace de usuário parece completo, mas só vale para o que pertence a esse namespace.</translation>
    </message>
    <message>
        <source>The file system does not store this extended attribute.</source>
        <translation>O sistema de arquivos não armazena este atributo estendido.</translation>
    </message>
    <message>
        <source>The name is not valid, or the file system has no attributes of this class.</source>
        <translation>O nome não é válido, ou o sistema de arquivos não tem atributos desta classe.</translation>
    </message>
    <message>
        <source>Temporary file systems and network file systems support only some classes, and which ones depends on the kernel&apos;s version.</source>
        <translation>Sistemas de arquivos temporários e de rede aceitam somente algumas classes, e quais são depende da versão do kernel.</translation>
    </message>
    <message>
        <source>Use another file system for this data, or leave the attribute out.</source>
        <translation>Use outro sistema de arquivos para estes dados, ou deixe o atributo de fora.</translation>
    </message>
    <message>
        <source>The file is in use in a way that excludes this.</source>
        <translation>O arquivo está em uso de um modo que impede isto.</translation>
    </message>
    <message>
        <source>A program that runs cannot be written to, and a file that is open for writing cannot be executed. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Não é possível gravar em um programa em execução, e um arquivo aberto para gravação não pode ser executado. A resposta é %1.</translation>
    </message>
    <message>
        <source>A program is replaced by overwriting it, or is started while it is still being written, often right after a copy into a shared folder.</source>
        <translation>Um programa é substituído por sobrescrita, ou é iniciado enquanto ainda está sendo gravado, muitas vezes logo depois de uma cópia para uma pasta compartilhada.</translation>
    </message>
    <message>
        <source>Write to a new file and rename it onto the old one. Close the file before it is started.</source>
        <translation>Grave em um novo arquivo e renomeie-o sobre o antigo. Feche o arquivo antes que ele seja iniciado.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but nobody listens on the socket.</source>
        <translation>As permissões são suficientes, mas ninguém escuta no soquete.</translation>
    </message>
    <message>
        <source>A refused connection comes after the permission check. So the rights are in order, and the program that should answer is not there.</source>
        <translation>Uma conexão recusada vem depois da verificação de permissões. Portanto, as permissões estão em ordem, e o programa que deveria responder não está lá.</translation>
    </message>
    <message>
        <source>The service was started again and made a new socket, while the container still holds the old one by a mount of the single file. Or the service does not run.</source>
        <translation>O serviço foi iniciado novamente e criou um novo soquete, enquanto o contêiner ainda mantém o antigo por uma montagem de um único arquivo. Ou o serviço não está em execução.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the socket instead of the socket. Start the service, then the container.</source>
        <translation>Monte a pasta que contém o soquete em vez do soquete. Inicie o serviço e, depois, o contêiner.</translation>
    </message>
    <message>
        <source>Whoever may use the socket of an engine that runs as root has the rights of root on the host.</source>
        <translation>Quem pode usar o soquete de um mecanismo executado como root tem os privilégios do root no host.</translation>
    </message>
    <message>
        <source>The path or name cannot be used in this form.</source>
        <translation>O caminho ou o nome não pode ser usado desta forma.</translation>
    </message>
    <message>
        <source>It is empty, too long, ends in a slash or in dots, or has a form that the file system does not accept.</source>
        <translation>Ele está vazio, é longo demais, termina com uma barra ou com pontos, ou tem uma forma que o sistema de arquivos não aceita.</translation>
    </message>
    <message>
        <source>A variable was empty when the path was put together, or a socket lies in a very long path. File systems such as vfat also refuse some characters.</source>
        <translation>Uma variável estava vazia quando o caminho foi composto, ou um soquete está em um caminho muito longo. Sistemas de arquivos como o vfat também recusam alguns caracteres.</translation>
    </message>
    <message>
        <source>Correct the path. For sockets use a shorter one.</source>
        <translation>Corrija o caminho. Para soquetes, use um mais curto.</translation>
    </message>
    <message>
        <source>The number does not exist in the user namespace of the process.</source>
        <translation>O número não existe no namespace de usuário do processo.</translation>
    </message>
    <message>
        <source>Owners are given in numbers of the process&apos;s own user namespace. The number asked for has no mapping there, so the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Os proprietários são indicados em números do namespace de usuário do próprio processo. O número pedido não tem mapeamento ali; por isso, a resposta é %1.</translation>
    </message>
    <message>
        <source>An image contains files of a high number, and the container has too few subordinate ids. The usual range in %1 has %2.</source>
        <extracomment>%1 is a path, %2 is the number 65536</extracomment>
        <translation>Uma imagem contém arquivos com um número alto, e o contêiner tem poucos IDs subordinados. A faixa comum em %1 tem %2.</translation>
    </message>
    <message>
        <source>Extend the ranges in %1 and %2 and let the engine take them over, or use numbers within the range.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Amplie as faixas em %1 e %2 e faça o mecanismo adotá-las, ou use números dentro da faixa.</translation>
    </message>
    <message>
        <source>This is no permission problem, so neither root nor capabilities help.</source>
        <translation>Isto não é um problema de permissão; por isso, nem o root nem as capacidades ajudam.</translation>
    </message>
    <message>
        <source>This link leads into another process, which may not be inspected.</source>
        <translation>Este link leva para dentro de outro processo, que não pode ser inspecionado.</translation>
    </message>
    <message>
        <source>Links below %1 that jump to a file, folder or namespace of a process ask whether that process may be inspected. Here it may not.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Para links abaixo de %1 que saltam para um arquivo, uma pasta ou um namespace de um processo, o kernel verifica se esse processo pode ser inspecionado. Aqui, não pode.</translation>
    </message>
    <message>
        <source>The other process belongs to another user, has more capabilities, or is protected against inspection.</source>
        <translation>O outro processo pertence a outro usuário, tem mais capacidades ou está protegido contra inspeção.</translation>
    </message>
    <message>
        <source>Open the file by its path instead. Leaving it as it is may be right.</source>
        <translation>Em vez disso, abra o arquivo pelo caminho dele. Deixar como está pode ser o certo.</translation>
    </message>
    <message>
        <source>The program&apos;s interpreter cannot be used.</source>
        <translation>O interpretador do programa não pode ser usado.</translation>
    </message>
    <message>
        <source>A script names its interpreter in the first line, a program its loader. The process must be able to reach and execute that one too.</source>
        <translation>Um script indica o seu interpretador na primeira linha; um programa, o seu carregador. O processo também precisa poder alcançá-lo e executá-lo.</translation>
    </message>
    <message>
        <source>The interpreter in the container belongs to another number, has no x bit, or is itself a script that leads on to too many others.</source>
        <translation>O interpretador no contêiner pertence a outro número, não tem nenhum bit x ou é ele próprio um script que leva a um número excessivo de outros.</translation>
    </message>
    <message>
        <source>Correct the rights of the interpreter in the image, or name another interpreter.</source>
        <translation>Corrija as permissões do interpretador na imagem, ou indique outro interpretador.</translation>
    </message>
    <message>
        <source>The error message names the script, although its rights are in order.</source>
        <translation>A mensagem de erro cita o script, embora as permissões dele estejam em ordem.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Uma pasta não pode ser movida para dentro de si mesma.</translation>
    </message>
    <message>
        <source>The new place lies inside the folder that is to be moved.</source>
        <translation>O novo lugar fica dentro da pasta que deve ser movida.</translation>
    </message>
    <message>
        <source>Two paths lead to the same folder through mounts or symbolic links.</source>
        <translation>Dois caminhos levam à mesma pasta por montagens ou links simbólicos.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Escolha outro destino.</translation>
    </message>
    <message>
        <source>Kernel settings may be changed only by the host&apos;s administrator.</source>
        <translation>Parâmetros do kernel só podem ser alterados pelo administrador do host.</translation>
    </message>
    <message>
        <source>Entries below %1 look at the root user and group of the host. Capabilities do not count, and root of a user namespace is not root of the host.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Para entradas abaixo de %1, o kernel considera o usuário e o grupo root do host. As capacidades não contam, e o root de um namespace de usuário não é o root do host.</translation>
    </message>
    <message>
        <source>A program in a container wants to set kernel parameters when it starts.</source>
        <translation>Um programa em um contêiner quer definir parâmetros do kernel ao iniciar.</translation>
    </message>
    <message>
        <source>Set the parameter on the host, or with the engine&apos;s option for kernel parameters, which covers those that belong to the container alone.</source>
        <translation>Defina o parâmetro no host, ou com a opção do mecanismo para parâmetros do kernel, que abrange os que pertencem somente ao contêiner.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type.</source>
        <translation>As permissões são suficientes, mas o soquete é de outro tipo.</translation>
    </message>
    <message>
        <source>The program that listens uses another type of socket than the one that is asked for.</source>
        <translation>O programa que escuta usa um tipo de soquete diferente do pedido.</translation>
    </message>
    <message>
        <source>A client made for stream connections is pointed at a socket for single messages, such as that of a log service.</source>
        <translation>Um cliente feito para conexões de fluxo (stream) aponta para um soquete de mensagens avulsas, como o de um serviço de log.</translation>
    </message>
    <message>
        <source>Point the client at the right socket.</source>
        <translation>Aponte o cliente para o soquete certo.</translation>
    </message>
    <message>
        <source>The engine cannot make the container.</source>
        <translation>O mecanismo não pode criar o contêiner.</translation>
    </message>
    <message>
        <source>Something that the settings ask for is refused before any process runs: a number outside the id map, a source that is missing or of the wrong kind, a mount point that cannot be made, an idmapped mount.</source>
        <translation>Algo que as configurações pedem é rejeitado antes que qualquer processo seja executado: um número fora do mapeamento de IDs, uma origem que falta ou é do tipo errado, um ponto de montagem que não pode ser criado, uma montagem com mapeamento de IDs (idmapped).</translation>
    </message>
    <message>
        <source>The image or the settings name a number that the user&apos;s ranges in %1 and %2 do not reach, or a path is mistyped.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>A imagem ou as configurações indicam um número que as faixas do usuário em %1 e %2 não alcançam, ou um caminho foi digitado errado.</translation>
    </message>
    <message>
        <source>Change what the engine names in its own words. The rights of files in the container do not matter before that.</source>
        <translation>Altere o que o mecanismo indica na sua própria mensagem. As permissões dos arquivos no contêiner não importam antes disso.</translation>
    </message>
    <message>
        <source>The words of the engine often name the last step that failed, not the setting that led there.</source>
        <translation>A mensagem do mecanismo muitas vezes indica a última etapa que falhou, não a configuração que levou a ela.</translation>
    </message>
    <message>
        <source>The server or program behind this file system has the last word.</source>
        <translation>O servidor ou programa por trás deste sistema de arquivos tem a última palavra.</translation>
    </message>
    <message>
        <source>For network file systems and FUSE the kernel on this machine does not decide alone. What is known here allows it, but the server may refuse, and it cannot be asked without trying.</source>
        <translation>Em sistemas de arquivos de rede e em FUSE, o kernel deste computador não decide sozinho. O que se sabe aqui permite isto, mas o servidor pode recusar, e não é possível consultá-lo sem tentar.</translation>
    </message>
    <message>
        <source>NFS servers turn root into nobody unless told otherwise, see at most %1 groups of a user, and have access rules per client. CIFS uses the login of the mount. A FUSE program may answer anything.</source>
        <extracomment>%1 is the number 16</extracomment>
        <translation>Servidores NFS transformam o root em nobody, salvo instrução em contrário, veem no máximo %1 grupos de um usuário e têm regras de acesso por cliente. O CIFS usa o login da montagem. Um programa FUSE pode responder qualquer coisa.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test. Look at the export options or the log of the server. Use a number that the server knows.</source>
        <translation>Confirme com o teste inofensivo. Examine as opções de exportação ou o log do servidor. Use um número que o servidor conheça.</translation>
    </message>
    <message>
        <source>Owner and mode seen here are a hint only. Changing them here may do nothing at all.</source>
        <translation>O proprietário e o modo vistos aqui são apenas uma indicação. Alterá-los aqui pode não fazer absolutamente nada.</translation>
    </message>
    <message>
        <source>Facts that decide could not be read.</source>
        <translation>Não foi possível ler dados que decidem o resultado.</translation>
    </message>
    <message>
        <source>At least one fact is missing, and the result depends on it. The list beside the result says which ones, and what would read them.</source>
        <translation>Falta pelo menos um dado, e o resultado depende dele. A lista ao lado do resultado diz quais faltam e o que permitiria lê-los.</translation>
    </message>
    <message>
        <source>Some data of another user&apos;s process can be read only by root, hidden mounts cannot be looked at, and old kernels do not tell everything.</source>
        <translation>Alguns dados do processo de outro usuário só podem ser lidos pelo root, montagens ocultas não podem ser examinadas e kernels antigos não informam tudo.</translation>
    </message>
    <message>
        <source>Collect a snapshot with the rights that are named; collecting only reads. Then open the snapshot.</source>
        <translation>Colete um instantâneo com os privilégios indicados; a coleta apenas lê. Depois, abra o instantâneo.</translation>
    </message>
    <message>
        <source>Not known is not the same as refused. The operation may well succeed.</source>
        <translation>Indeterminado não é o mesmo que negado. A operação pode muito bem ter êxito.</translation>
    </message>
    <message>
        <source>Owner and mode allow it; an active security module has the last word.</source>
        <translation>O proprietário e o modo permitem isto; um módulo de segurança ativo tem a última palavra.</translation>
    </message>
    <message>
        <source>The permission check passes. A security module such as SELinux or AppArmor has rules of its own, and they were not evaluated.</source>
        <translation>A verificação de permissões permite o acesso. Um módulo de segurança, como o SELinux ou o AppArmor, tem regras próprias, e elas não foram avaliadas.</translation>
    </message>
    <message>
        <source>With SELinux a folder of the host usually lacks the label that containers may use. AppArmor profiles go by paths, and a profile on the host may also attach to a program by its path.</source>
        <translation>Com o SELinux, uma pasta do host normalmente não tem o rótulo que os contêineres podem usar. Os perfis do AppArmor seguem caminhos, e um perfil no host também pode se aplicar a um programa pelo caminho dele.</translation>
    </message>
    <message>
        <source>Look for the refusal in the audit log. With SELinux let the engine relabel this one folder (%1 or %2), never a system folder. With AppArmor adapt the profile.</source>
        <extracomment>%1 is the option :z, %2 is the option :Z</extracomment>
        <translation>Procure a recusa no log de auditoria. Com o SELinux, deixe o mecanismo rotular novamente esta única pasta (%1 ou %2), nunca uma pasta do sistema. Com o AppArmor, adapte o perfil.</translation>
    </message>
    <message>
        <source>Without SELinux the relabel option does nothing. Security modules are blamed when owners are the reason, and the other way round; both can be wrong at once. Switching the module off is no solution.</source>
        <translation>Sem o SELinux, a opção de rotular novamente não faz nada. Os módulos de segurança levam a culpa quando o motivo são os proprietários, e vice-versa; os dois podem estar errados ao mesmo tempo. Desativar o módulo não é solução.</translation>
    </message>
    <message>
        <source>The kernel also looks at the process that this entry describes.</source>
        <translation>O kernel também considera o processo que esta entrada descreve.</translation>
    </message>
    <message>
        <source>Entries below %1 belong to processes. Beside the mode, the kernel asks whether the one process may inspect the other.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>As entradas abaixo de %1 pertencem a processos. Além do modo, o kernel pergunta se um processo pode inspecionar o outro.</translation>
    </message>
    <message>
        <source>Tools in a container read entries of processes of other users, or of other containers.</source>
        <translation>Ferramentas em um contêiner leem entradas de processos de outros usuários, ou de outros contêineres.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test, or run the tool as the user of that process.</source>
        <translation>Confirme com o teste inofensivo, ou execute a ferramenta como o usuário desse processo.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Como isso acontece</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <translation>O que costuma ajudar</translation>
    </message>
    <message>
        <source>What is easily got wrong</source>
        <translation>Onde é fácil se enganar</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>none</source>
        <comment>value in a table</comment>
        <extracomment>In a table of differences: the object has no such thing (no ACL, no attributes)</extracomment>
        <translation>não há</translation>
    </message>
    <message>
        <source>%1 on the host, not mapped</source>
        <extracomment>In a table of differences; %1 is a user or group id of the host</extracomment>
        <translation>%1 no host, sem mapeamento</translation>
    </message>
    <message>
        <source>%1, on the host %2</source>
        <extracomment>In a table of differences; %1 is a user or group id in the container, %2 the same on the host</extracomment>
        <translation>%1, no host %2</translation>
    </message>
    <message>
        <source>the numbers of the host</source>
        <extracomment>In a table of differences: the container has no user namespace of its own</extracomment>
        <translation>os números do host</translation>
    </message>
    <message>
        <source>%1, file system read-only</source>
        <translation>%1, sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>not readable</source>
        <extracomment>In a table of differences: a mount has an id map, which could not be read</extracomment>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>In a table of differences: allowed, denied or undetermined</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <extracomment>In a table of differences: the code of the reason (ML-D004)</extracomment>
        <translation>Motivo da resposta</translation>
    </message>
    <message>
        <source>User of the process</source>
        <extracomment>In a table of differences: as which user the program works with files</extracomment>
        <translation>Usuário do processo</translation>
    </message>
    <message>
        <source>Group of the process</source>
        <extracomment>In a table of differences: as which group the program works with files</extracomment>
        <translation>Grupo do processo</translation>
    </message>
    <message>
        <source>Supplementary groups of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Grupos suplementares do processo</translation>
    </message>
    <message>
        <source>Effective capabilities of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Capacidades efetivas do processo</translation>
    </message>
    <message>
        <source>User ids of the user namespace</source>
        <extracomment>In a table of differences: how user ids of the container become those of the host</extracomment>
        <translation>IDs de usuário do namespace de usuário</translation>
    </message>
    <message>
        <source>Group ids of the user namespace</source>
        <extracomment>In a table of differences: how group ids of the container become those of the host</extracomment>
        <translation>IDs de grupo do namespace de usuário</translation>
    </message>
    <message>
        <source>Security label of the process</source>
        <extracomment>In a table of differences: the SELinux context or AppArmor profile</extracomment>
        <translation>Rótulo de segurança do processo</translation>
    </message>
    <message>
        <source>Presence of %1</source>
        <extracomment>In a table of differences: a file or folder is there or is not; %1 is a path</extracomment>
        <translation>Existência de %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <extracomment>In a table of differences: file, directory...; %1 is a path</extracomment>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Proprietário de %1</translation>
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
        <translation>ACL padrão de %1</translation>
    </message>
    <message>
        <source>Mount at %1</source>
        <extracomment>In a table of differences: what is mounted there; %1 is a path</extracomment>
        <translation>Montagem em %1</translation>
    </message>
    <message>
        <source>Mount options at %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Opções de montagem em %1</translation>
    </message>
    <message>
        <source>Id map of the mount at %1</source>
        <extracomment>In a table of differences: the id map of an idmapped mount; %1 is a path</extracomment>
        <translation>Mapeamento de IDs da montagem em %1</translation>
    </message>
    <message>
        <source>The fix worked: it is allowed now.</source>
        <extracomment>Result of a comparison: it was denied before and is allowed after</extracomment>
        <translation>A correção funcionou: agora isto é permitido.</translation>
    </message>
    <message>
        <source>It was allowed before and is denied now.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>Antes isto era permitido, e agora é negado.</translation>
    </message>
    <message>
        <source>Something else denies it now.</source>
        <extracomment>Result of a comparison: the first obstacle is gone, and there is another one</extracomment>
        <translation>Agora outra coisa nega isto.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>The answer is the same, although facts are different.</source>
        <extracomment>Result of a comparison: allowed or denied as before, by the same check</extracomment>
        <translation>A resposta é a mesma, embora os dados sejam diferentes.</translation>
    </message>
    <message>
        <source>The answer could not be determined before. It is known now.</source>
        <extracomment>Result of a comparison: before, a fact was missing</extracomment>
        <translation>Antes, a resposta não pôde ser determinada. Agora ela é conhecida.</translation>
    </message>
    <message>
        <source>The answer was known before. It could not be determined after.</source>
        <extracomment>Result of a comparison: after, a fact is missing</extracomment>
        <translation>Antes, a resposta era conhecida. Depois, ela não pôde ser determinada.</translation>
    </message>
    <message>
        <source>Look at the later one for the next cause.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>Examine o mais recente para encontrar a próxima causa.</translation>
    </message>
    <message>
        <source>What was meant to help is not there, or it changed nothing that matters here.</source>
        <extracomment>Below the result of a comparison: the user may not have applied the fix</extracomment>
        <translation>O que deveria ajudar não está lá, ou não mudou nada que importe aqui.</translation>
    </message>
    <message>
        <source>The later one lacks a fact that the earlier one has.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>Falta no mais recente um dado que o anterior tem.</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time</extracomment>
        <translation>este computador, %1</translation>
    </message>
    <message>
        <source>snapshot, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time. The name of the computer is not known</extracomment>
        <translation>instantâneo, %1</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>One side of a comparison; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>instantâneo de %1, %2</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>as the image says, else root</source>
        <translation>conforme a imagem; senão, root</translation>
    </message>
    <message>
        <source>all (privileged)</source>
        <translation>todas (contêiner privilegiado)</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>remote user</source>
        <translation>usuário remoto</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>namespace de usuário</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>mapeamento de UIDs</translation>
    </message>
    <message>
        <source>gid map</source>
        <translation>mapeamento de GIDs</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>capacidades</translation>
    </message>
    <message>
        <source>root file system</source>
        <translation>sistema de arquivos raiz</translation>
    </message>
    <message>
        <source>mounts of</source>
        <translation>montagens de</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montagens</translation>
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
        <translation>em execução</translation>
    </message>
    <message>
        <source>exited</source>
        <extracomment>State of a container, in a table: its program has ended</extracomment>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>State of a container, in a table: made, and never started</extracomment>
        <translation>criado</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>pausado</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>parado</translation>
    </message>
    <message>
        <source>restarting</source>
        <extracomment>State of a container, in a table: it ends again and again</extracomment>
        <translation>reiniciando</translation>
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de arquivos somente para leitura</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>arquivo ou diretório inexistente</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>é um diretório</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>arquivo existe</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>argumento inválido</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>muitos níveis de links simbólicos</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nome de arquivo muito longo</translation>
    </message>
    <message>
        <source>value too large for defined data type</source>
        <translation>valor muito grande para o tipo de dados definido</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>dispositivo ou recurso está ocupado</translation>
    </message>
    <message>
        <source>invalid cross-device link</source>
        <translation>link entre dispositivos inválido</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>diretório não vazio</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>área de texto ocupada</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>operação sem suporte</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>processo inexistente</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>não há espaço disponível no dispositivo</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>function not implemented</source>
        <translation>função não implementada</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>id map</source>
        <translation>mapeamento de IDs</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>mount options</source>
        <translation>opções de montagem</translation>
    </message>
    <message>
        <source>depth of the directory tree</source>
        <translation>profundidade da árvore de diretórios</translation>
    </message>
    <message>
        <source>layer beneath the overlay</source>
        <translation>camada abaixo do overlay</translation>
    </message>
    <message>
        <source>whether the overlay keeps hard links (index)</source>
        <translation>se o overlay mantém links físicos (index)</translation>
    </message>
    <message>
        <source>list of mounts</source>
        <translation>lista de montagens</translation>
    </message>
    <message>
        <source>identity of the process</source>
        <translation>identidade do processo</translation>
    </message>
    <message>
        <source>root directory of the process</source>
        <translation>diretório raiz do processo</translation>
    </message>
    <message>
        <source>working directory of the process</source>
        <translation>diretório de trabalho do processo</translation>
    </message>
    <message>
        <source>entry of a directory</source>
        <translation>entrada de um diretório</translation>
    </message>
    <message>
        <source>parent of a directory</source>
        <translation>diretório pai</translation>
    </message>
    <message>
        <source>entry beneath a mount</source>
        <translation>entrada abaixo de uma montagem</translation>
    </message>
    <message>
        <source>what is mounted in a directory</source>
        <translation>o que está montado em um diretório</translation>
    </message>
    <message>
        <source>owner and mode</source>
        <translation>proprietário e modo</translation>
    </message>
    <message>
        <source>target of a symbolic link</source>
        <translation>destino de um link simbólico</translation>
    </message>
    <message>
        <source>first bytes of a program</source>
        <translation>primeiros bytes de um programa</translation>
    </message>
    <message>
        <source>state of a file or directory</source>
        <translation>estado de um arquivo ou diretório</translation>
    </message>
    <message>
        <source>devices allowed by the control group</source>
        <translation>dispositivos que o grupo de controle (cgroup) permite</translation>
    </message>
    <message>
        <source>options of a mount</source>
        <translation>opções de uma montagem</translation>
    </message>
    <message>
        <source>user namespace of a file system</source>
        <translation>namespace de usuário de um sistema de arquivos</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>capabilities root may have (CapBnd)</source>
        <translation>capacidades que o root pode ter (CapBnd)</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>processo inexistente</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>o processo %1 não existe</translation>
    </message>
    <message>
        <source>the rules of %1 were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>as regras de %1 não foram avaliadas</translation>
    </message>
    <message>
        <source>the rules of %1 for the label &quot;%2&quot; were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>as regras de %1 para o rótulo “%2” não foram avaliadas</translation>
    </message>
    <message>
        <source>the program mountlens that reads with the rights of the administrator is not installed</source>
        <extracomment>The subject in front of it is a path. mountlens is the name of a program</extracomment>
        <translation>o programa mountlens que lê com os privilégios de administrador não está instalado</translation>
    </message>
    <message>
        <source>pkexec, which asks for the administrator&apos;s password, is not installed</source>
        <extracomment>The subject in front of it is a path. pkexec is the name of a program</extracomment>
        <translation>o pkexec, que pede a senha do administrador, não está instalado</translation>
    </message>
    <message>
        <source>the question for the password was closed, and nothing was read</source>
        <translation>o pedido de senha foi fechado, e nada foi lido</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator: &quot;%1&quot;</source>
        <extracomment>%1 is what the program pkexec said (English)</extracomment>
        <translation>esta conta não recebe os privilégios de administrador: “%1”</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator</source>
        <translation>esta conta não recebe os privilégios de administrador</translation>
    </message>
    <message>
        <source>nothing in this session can ask for the administrator&apos;s password</source>
        <translation>nada nesta sessão pode pedir a senha do administrador</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed: &quot;%1&quot;</source>
        <extracomment>%1 is what the program said that reads with the administrator&apos;s rights</extracomment>
        <translation>não foi possível ler com os privilégios de administrador: “%1”</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed</source>
        <translation>não foi possível ler com os privilégios de administrador</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>não foi possível abrir</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>não foi possível gravar</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1 is what was to be read of a file (ACL)</extracomment>
        <translation>não foi possível ler %1</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>cannot be understood: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a file or of input</extracomment>
        <translation>não foi possível entender: “%1”</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>não foi possível entender</translation>
    </message>
    <message>
        <source>exceeds the limit</source>
        <translation>excede o limite</translation>
    </message>
    <message>
        <source>the process ended or changed its identity while being read</source>
        <translation>o processo terminou ou mudou de identidade durante a leitura</translation>
    </message>
    <message>
        <source>no right to read this</source>
        <translation>sem permissão para ler isto</translation>
    </message>
    <message>
        <source>%1 may be an id or stand for a missing mapping</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>%1 pode ser um ID ou indicar que falta um mapeamento</translation>
    </message>
    <message>
        <source>the id map of the mount is not readable</source>
        <translation>o mapeamento de IDs da montagem não pode ser lido</translation>
    </message>
    <message>
        <source>the user namespace or its id maps are not readable</source>
        <translation>o namespace de usuário ou os seus mapeamentos de IDs não podem ser lidos</translation>
    </message>
    <message>
        <source>the entry beneath the mount cannot be looked at</source>
        <translation>a entrada abaixo da montagem não pode ser examinada</translation>
    </message>
    <message>
        <source>not in the snapshot</source>
        <translation>não está no instantâneo</translation>
    </message>
    <message>
        <source>this kernel or file system offers no way to know this</source>
        <translation>este kernel ou sistema de arquivos não oferece um meio de saber isto</translation>
    </message>
    <message>
        <source>makes no sense: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a command line or request</extracomment>
        <translation>não faz sentido: “%1”</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>não faz sentido</translation>
    </message>
    <message>
        <source>the server or program behind this file system has the last word</source>
        <translation>o servidor ou programa por trás deste sistema de arquivos tem a última palavra</translation>
    </message>
    <message>
        <source>the user namespace of the file system is not known</source>
        <translation>o namespace de usuário do sistema de arquivos não é conhecido</translation>
    </message>
    <message>
        <source>cannot act in the place of the process</source>
        <translation>não é possível agir no lugar do processo</translation>
    </message>
    <message>
        <source>%1 would refuse this: %2</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>%1 recusaria isto: %2</translation>
    </message>
    <message>
        <source>there is no such socket</source>
        <translation>esse soquete não existe</translation>
    </message>
    <message>
        <source>your account may not ask this engine (%1)</source>
        <extracomment>%1 is the path, mode, user id and group id of a socket or directory</extracomment>
        <translation>a sua conta não pode consultar este mecanismo (%1)</translation>
    </message>
    <message>
        <source>your account may not ask this engine</source>
        <translation>a sua conta não pode consultar este mecanismo</translation>
    </message>
    <message>
        <source>no engine listens on this socket</source>
        <translation>nenhum mecanismo escuta neste soquete</translation>
    </message>
    <message>
        <source>the engine did not answer within the time limit</source>
        <translation>o mecanismo não respondeu dentro do tempo limite</translation>
    </message>
    <message>
        <source>the engine closed the connection without an answer</source>
        <translation>o mecanismo fechou a conexão sem responder</translation>
    </message>
    <message>
        <source>this is no answer of an engine</source>
        <translation>isto não é a resposta de um mecanismo de contêineres</translation>
    </message>
    <message>
        <source>the engine says &quot;%1&quot;</source>
        <extracomment>%1 is what a container engine says, in English</extracomment>
        <translation>o mecanismo diz “%1”</translation>
    </message>
    <message>
        <source>the engine gave no reason</source>
        <translation>o mecanismo não deu nenhum motivo</translation>
    </message>
    <message>
        <source>given up as asked</source>
        <translation>interrompido conforme pedido</translation>
    </message>
    <message>
        <source>this engine is on another machine, and so are its files</source>
        <translation>este mecanismo está em outro computador, e os arquivos dele também</translation>
    </message>
    <message>
        <source>this image is not on this computer</source>
        <translation>esta imagem não está neste computador</translation>
    </message>
    <message>
        <source>the ids of the user namespace are not known yet (%1)</source>
        <extracomment>%1 names a container, a path or a user</extracomment>
        <translation>os IDs do namespace de usuário ainda não são conhecidos (%1)</translation>
    </message>
    <message>
        <source>the ids of the user namespace are chosen at the start</source>
        <translation>os IDs do namespace de usuário são escolhidos na inicialização</translation>
    </message>
    <message>
        <source>nothing can be mounted here</source>
        <translation>nada pode ser montado aqui</translation>
    </message>
    <message>
        <source>this container cannot be made</source>
        <translation>este contêiner não pode ser criado</translation>
    </message>
    <message>
        <source>no such container; there are: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>esse contêiner não existe; existem: %1</translation>
    </message>
    <message>
        <source>there is no such container</source>
        <translation>esse contêiner não existe</translation>
    </message>
    <message>
        <source>several containers could be meant: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>pode tratar-se de vários contêineres: %1</translation>
    </message>
    <message>
        <source>several containers could be meant</source>
        <translation>pode tratar-se de vários contêineres</translation>
    </message>
    <message>
        <source>no user namespace can be made to hold the id map</source>
        <translation>nenhum namespace de usuário pode ser criado para conter o mapeamento de IDs</translation>
    </message>
    <message>
        <source>this needs Linux %1 or newer</source>
        <extracomment>%1 is a version of the Linux kernel (5.12)</extracomment>
        <translation>isto exige o Linux %1 ou mais recente</translation>
    </message>
    <message>
        <source>this needs a newer Linux</source>
        <translation>isto exige um Linux mais recente</translation>
    </message>
    <message>
        <source>no right to mount this</source>
        <translation>sem permissão para montar isto</translation>
    </message>
    <message>
        <source>only one of this and %1 is a directory; source and target must both be directories or both be files</source>
        <extracomment>%1 is a path</extracomment>
        <translation>somente um entre este e %1 é um diretório; origem e destino devem ser ambos diretórios ou ambos arquivos</translation>
    </message>
    <message>
        <source>source and target must both be directories or both be files</source>
        <translation>origem e destino devem ser ambos diretórios ou ambos arquivos</translation>
    </message>
    <message>
        <source>lies in another mount namespace than this process</source>
        <translation>está em um namespace de montagem diferente do deste processo</translation>
    </message>
    <message>
        <source>the mount is unbindable, or other mounts are locked beneath it, so that it cannot be bound elsewhere</source>
        <translation>a montagem não aceita montagens bind (unbindable), ou há outras montagens bloqueadas abaixo dela; por isso, ela não pode ser montada também em outro lugar</translation>
    </message>
    <message>
        <source>the kernel does not mount it</source>
        <translation>o kernel não monta isto</translation>
    </message>
    <message>
        <source>the file system (%1) takes no id maps here</source>
        <extracomment>%1 is the type of a file system (nfs)</extracomment>
        <translation>o sistema de arquivos (%1) não aceita mapeamentos de IDs aqui</translation>
    </message>
    <message>
        <source>the file system takes no id maps here</source>
        <translation>o sistema de arquivos não aceita mapeamentos de IDs aqui</translation>
    </message>
    <message>
        <source>is an idmapped mount already and keeps its map</source>
        <translation>já é uma montagem com mapeamento de IDs (idmapped) e mantém o mapeamento dela</translation>
    </message>
    <message>
        <source>the snapshot has version %1, which this program is too old for</source>
        <extracomment>%1 is the number of a file format&apos;s version</extracomment>
        <translation>o instantâneo tem a versão %1, e este programa é antigo demais para ela</translation>
    </message>
    <message>
        <source>%1 would read it</source>
        <extracomment>%1 is a right, often the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>%1 permitiria ler isto</translation>
    </message>
    <message>
        <source>root on the host would read it</source>
        <translation>root no host permitiria ler isto</translation>
    </message>
    <message>
        <source>%1 over the process would read it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>%1 sobre o processo permitiria ler isto</translation>
    </message>
    <message>
        <source>a reader in the initial user namespace can tell</source>
        <translation>quem lê a partir do namespace de usuário inicial pode saber</translation>
    </message>
    <message>
        <source>root on the host can tell since Linux %1</source>
        <extracomment>%1 is a version of the Linux kernel (6.15)</extracomment>
        <translation>o root no host pode saber, a partir do Linux %1</translation>
    </message>
    <message>
        <source>%1 over the mount namespace is needed to look beneath it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>é necessário %1 sobre o namespace de montagem para examinar o que está abaixo</translation>
    </message>
    <message>
        <source>root on the host can</source>
        <translation>o root no host pode fazer isto</translation>
    </message>
    <message>
        <source>a new snapshot with more rights may hold it</source>
        <translation>um novo instantâneo com mais privilégios pode conter isto</translation>
    </message>
    <message>
        <source>the check can be repeated</source>
        <translation>a verificação pode ser repetida</translation>
    </message>
    <message>
        <source>the harmless test can confirm it</source>
        <translation>o teste inofensivo pode confirmar isto</translation>
    </message>
    <message>
        <source>the harmless test or the audit log of the host can tell</source>
        <translation>o teste inofensivo ou o log de auditoria do host pode esclarecer isto</translation>
    </message>
    <message>
        <source>root on the host can ask it</source>
        <translation>o root no host pode consultá-lo</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, and the program must not run in a chroot</source>
        <extracomment>%1 is the name of a kernel setting (user.max_user_namespaces)</extracomment>
        <translation>%1 precisa ser maior que 0, e o programa não deve ser executado em um chroot</translation>
    </message>
    <message>
        <source>root on the host can: %1 in the initial user namespace</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>o root no host pode fazer isto: %1 no namespace de usuário inicial</translation>
    </message>
    <message>
        <source>the mount has to be made there</source>
        <translation>a montagem precisa ser feita lá</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs and tmpfs do, each since some version of Linux</source>
        <translation>ext4, xfs, btrfs e tmpfs os aceitam, cada um a partir de alguma versão do Linux</translation>
    </message>
    <message>
        <source>the directory it was made from can be mapped anew</source>
        <translation>o diretório a partir do qual ela foi feita pode ser mapeado de novo</translation>
    </message>
    <message>
        <source>a polkit agent can</source>
        <extracomment>polkit is a program that gives rights; its agent is the dialog that asks for passwords</extracomment>
        <translation>um agente do polkit pode pedi-la</translation>
    </message>
    <message>
        <source>a newer version of Mountlens reads it</source>
        <translation>uma versão mais recente do Mountlens lê isto</translation>
    </message>
    <message>
        <source>the check has to be made there</source>
        <translation>a verificação precisa ser feita lá</translation>
    </message>
    <message>
        <source>--user UID:GID tells who it runs as</source>
        <extracomment>--user UID:GID is an option with its value</extracomment>
        <translation>--user UID:GID indica o usuário com que ele é executado</translation>
    </message>
    <message>
        <source>the running container can tell</source>
        <translation>o contêiner em execução pode esclarecer isto</translation>
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
        <translation>risco:</translation>
    </message>
    <message>
        <source>note:</source>
        <extracomment>a label; a sentence follows</extracomment>
        <translation>nota:</translation>
    </message>
    <message>
        <source>run:</source>
        <extracomment>a label; command lines follow</extracomment>
        <translation>executar:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>a label; a configuration file and what to write in it follow</extracomment>
        <translation>arquivo:</translation>
    </message>
    <message>
        <source>engine:</source>
        <translation>mecanismo:</translation>
    </message>
    <message>
        <source>then:</source>
        <extracomment>a label; what to do after the commands follows</extracomment>
        <translation>em seguida:</translation>
    </message>
    <message>
        <source>before:</source>
        <extracomment>a label; what is possible without the fix follows</extracomment>
        <translation>antes:</translation>
    </message>
    <message>
        <source>after:</source>
        <extracomment>a label; what is possible with the fix follows</extracomment>
        <translation>depois:</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>não pode ser calculado</translation>
    </message>
    <message>
        <source>gains:</source>
        <extracomment>a label; who may do more than before follows</extracomment>
        <translation>ganha acesso:</translation>
    </message>
    <message>
        <source>loses:</source>
        <extracomment>a label; who may do less than before follows</extracomment>
        <translation>perde acesso:</translation>
    </message>
    <message>
        <source>later files:</source>
        <extracomment>a label; whether files that are made later are covered follows</extracomment>
        <translation>arquivos novos:</translation>
    </message>
    <message>
        <source>lasts:</source>
        <extracomment>a label; how long the fix holds follows</extracomment>
        <translation>duração:</translation>
    </message>
    <message>
        <source>undo:</source>
        <extracomment>a label; command lines that take it back follow</extracomment>
        <translation>desfazer:</translation>
    </message>
    <message>
        <source>fix %1:</source>
        <extracomment>%1 is the number of a fix; its title follows</extracomment>
        <translation>correção %1:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a risk (low risk), %2 a state (ready to run)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fix for %1 was found.</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>Nenhuma correção para %1 foi encontrada.</translation>
    </message>
    <message>
        <source>One fix for %1:</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>Uma correção para %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1, the least harmful first:</source>
        <extracomment>%1 is the code of a result (ML-D007); %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>%n correção para %1, começando pela menos prejudicial:</numerusform>
            <numerusform>%n correções para %1, começando pela menos prejudicial:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add %1 to this call to get fix N as a script, and %2 beforehand for the script that takes it back. Each stops where a file is no longer as it was seen here.</source>
        <extracomment>%1 and %2 are options; N is the number of a fix</extracomment>
        <translation>Nada foi alterado. Acrescente %1 a este comando para obter a correção N como script e, antes disso, %2 para obter o script que a desfaz. Cada script é interrompido quando um arquivo não está mais como foi visto aqui.</translation>
    </message>
    <message>
        <source>Not offered:</source>
        <translation>Não oferecidas:</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it. If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>Nada a corrigir: o kernel permite isto. Se falhar mesmo assim, verifique se o usuário, o caminho e a operação são os do programa que falha e leia a mensagem do próprio programa.</translation>
    </message>
    <message>
        <source>No fix can be named before the answer is known. First supply the facts that are missing above.</source>
        <translation>Nenhuma correção pode ser indicada antes que a resposta seja conhecida. Forneça primeiro os dados que faltam, indicados acima.</translation>
    </message>
    <message>
        <source>%1 (%2 in the container, %3 on this host)</source>
        <extracomment>%1 is a user id, %2 and %3 are user names</extracomment>
        <translation>%1 (%2 no contêiner, %3 neste host)</translation>
    </message>
    <message>
        <source>%1 (%2 in the container)</source>
        <extracomment>%1 is a user id, %2 a user name or number</extracomment>
        <translation>%1 (%2 no contêiner)</translation>
    </message>
    <message>
        <source>%1 (%2 on this host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2 neste host)</translation>
    </message>
    <message>
        <source>everybody in group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>todos no grupo %1</translation>
    </message>
    <message>
        <source>everybody in group %1 (%2 on this host)</source>
        <extracomment>%1 is a group id, %2 the name of a group</extracomment>
        <translation>todos no grupo %1 (%2 neste host)</translation>
    </message>
    <message>
        <source>%1 (in container &quot;%2&quot;)</source>
        <extracomment>%1 is a user id, %2 the name of a container</extracomment>
        <translation>%1 (no contêiner “%2”)</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>todos os demais</translation>
    </message>
    <message>
        <source>%1 (root of the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (root do contêiner)</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>ler</translation>
    </message>
    <message>
        <source>write</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>gravar</translation>
    </message>
    <message>
        <source>pass through</source>
        <extracomment>one of a list of rights: x on a folder</extracomment>
        <translation>passar pela pasta</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>one of a list of rights: x on a file</extracomment>
        <translation>executar</translation>
    </message>
    <message>
        <source>change mode and ACL</source>
        <extracomment>one of a list of rights: those of the owner</extracomment>
        <translation>alterar o modo e a ACL</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>o que foi pedido</translation>
    </message>
    <message>
        <source>The group has no number in this container.</source>
        <translation>O grupo não tem número neste contêiner.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container.</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>O grupo %1 do host não tem número neste contêiner.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container; the container&apos;s group %1 is group %2 on the host.</source>
        <extracomment>%1 and %2 are group ids</extracomment>
        <translation>O grupo %1 do host não tem número neste contêiner; o grupo %1 do contêiner é o grupo %2 no host.</translation>
    </message>
    <message>
        <source>Tried on paper, and it is still denied.</source>
        <translation>A simulação foi feita, e o acesso continua negado.</translation>
    </message>
    <message>
        <source>Tried on paper (%1), and it is still denied.</source>
        <extracomment>%1 is a value of an option, a path or an id</extracomment>
        <translation>A simulação foi feita (%1), e o acesso continua negado.</translation>
    </message>
    <message>
        <source>The file system (%1) keeps no ACLs.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>O sistema de arquivos (%1) não armazena ACLs.</translation>
    </message>
    <message>
        <source>The file system keeps no ACLs.</source>
        <translation>O sistema de arquivos não armazena ACLs.</translation>
    </message>
    <message>
        <source>The file system cannot store the number of the process.</source>
        <translation>O sistema de arquivos não pode armazenar o número do processo.</translation>
    </message>
    <message>
        <source>Where %1 lies on the host is not known.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Não se sabe onde %1 está no host.</translation>
    </message>
    <message>
        <source>Where the file lies on the host is not known; a path that begins with / may tell.</source>
        <translation>Não se sabe onde o arquivo está no host; um caminho que começa com / pode esclarecer isso.</translation>
    </message>
    <message>
        <source>%1 belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 pertence à imagem ou à camada do próprio contêiner; as alterações ali desaparecem com o contêiner.</translation>
    </message>
    <message>
        <source>The file belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <translation>O arquivo pertence à imagem ou à camada do próprio contêiner; as alterações ali desaparecem com o contêiner.</translation>
    </message>
    <message>
        <source>The owner is root: the container would have to run as root.</source>
        <translation>O proprietário é o root: o contêiner teria de ser executado como root.</translation>
    </message>
    <message>
        <source>The owner or the group of the file has no number in the container.</source>
        <translation>O proprietário ou o grupo do arquivo não tem número no contêiner.</translation>
    </message>
    <message>
        <source>This engine has nothing of the kind.</source>
        <extracomment>the engine is docker or podman</extracomment>
        <translation>Este mecanismo não tem nada desse tipo.</translation>
    </message>
    <message>
        <source>The engine has it only since version %1.</source>
        <extracomment>%1 is a version (4.3); the engine is docker or podman</extracomment>
        <translation>O mecanismo só tem isso a partir da versão %1.</translation>
    </message>
    <message>
        <source>The engine is too old for it.</source>
        <translation>O mecanismo é antigo demais para isso.</translation>
    </message>
    <message>
        <source>The kernel has it only since Linux %1.</source>
        <extracomment>%1 is a version of Linux (5.12)</extracomment>
        <translation>O kernel só tem isso a partir do Linux %1.</translation>
    </message>
    <message>
        <source>The kernel is too old for it.</source>
        <translation>O kernel é antigo demais para isso.</translation>
    </message>
    <message>
        <source>An engine without root cannot do it.</source>
        <translation>Um mecanismo sem root (rootless) não pode fazer isso.</translation>
    </message>
    <message>
        <source>The file system (%1) cannot do it.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>O sistema de arquivos (%1) não pode fazer isso.</translation>
    </message>
    <message>
        <source>The file system cannot do it.</source>
        <translation>O sistema de arquivos não pode fazer isso.</translation>
    </message>
    <message>
        <source>How the container was made is not known, so other settings could not be tried.</source>
        <translation>Não se sabe como o contêiner foi criado; por isso, não foi possível experimentar outras configurações.</translation>
    </message>
    <message>
        <source>The known settings do not explain what the running container does, so others could not be tried.</source>
        <translation>As configurações conhecidas não explicam o que o contêiner em execução faz; por isso, não foi possível experimentar outras.</translation>
    </message>
    <message>
        <source>Never: every account of this computer, and every container that sees these files, could then change them.</source>
        <translation>Nunca: todas as contas deste computador, e todos os contêineres que veem estes arquivos, poderiam então alterá-los.</translation>
    </message>
    <message>
        <source>SELinux is not active here, so labels decide nothing.</source>
        <translation>O SELinux não está ativo aqui; por isso, os rótulos não decidem nada.</translation>
    </message>
    <message>
        <source>Never: it takes away all that keeps the container from the host.</source>
        <translation>Nunca: isso retira tudo o que separa o contêiner do host.</translation>
    </message>
    <message>
        <source>Never: %1 is a tree of the operating system.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Nunca: %1 é uma árvore de diretórios do sistema operacional.</translation>
    </message>
    <message>
        <source>Never: the files are a tree of the operating system.</source>
        <translation>Nunca: os arquivos são uma árvore de diretórios do sistema operacional.</translation>
    </message>
    <message>
        <source>%1 shows %2 for the group of %4; that is the mask: the group itself keeps %3.</source>
        <extracomment>%1 is the program ls, %2 and %3 are rights (r-x), %4 is a path; the mask is the one of an ACL</extracomment>
        <translation>%1 mostra %2 para o grupo de %4; essa é a máscara: o próprio grupo mantém %3.</translation>
    </message>
    <message>
        <source>The container is then no longer UID %1: what only that user may open is closed to it.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>O contêiner deixa então de ser o UID %1: o que só esse usuário pode abrir fica fechado para o contêiner.</translation>
    </message>
    <message>
        <source>This counts for every process of the container, and its first one has another user than the one that was asked about. Decide whether the image can live with that.</source>
        <translation>Isto vale para todos os processos do contêiner, e o primeiro deles tem um usuário diferente daquele sobre o qual se perguntou. Decida se a imagem pode funcionar assim.</translation>
    </message>
    <message>
        <source>The relay has to run as long as the container does. Decide what starts it.</source>
        <translation>O intermediário (proxy) precisa ficar em execução enquanto o contêiner estiver em execução. Decida o que o inicia.</translation>
    </message>
    <message>
        <source>Who owned these files before is not kept, so nothing can give them back. Decide whether you can do without.</source>
        <translation>Não fica registrado quem era o proprietário destes arquivos antes; por isso, nada pode devolvê-los. Decida se você pode abrir mão disso.</translation>
    </message>
    <message>
        <source>A value in the command is yours to choose.</source>
        <translation>Há um valor no comando que cabe a você escolher.</translation>
    </message>
    <message>
        <source>in %1, at %2, in place of %3, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user), %3 a value</extracomment>
        <translation>em %1, na chave %2, no lugar de %3, escreva:</translation>
    </message>
    <message>
        <source>in %1, at %2, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user)</extracomment>
        <translation>em %1, na chave %2, escreva:</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>risco baixo</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>risco médio</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>risco alto</translation>
    </message>
    <message>
        <source>One account gains, on these files only, and it can be undone.</source>
        <translation>Uma única conta passa a ter acesso, somente a estes arquivos, e isso pode ser desfeito.</translation>
    </message>
    <message>
        <source>Nobody is kept out who could get in before.</source>
        <translation>Ninguém que tinha acesso antes fica de fora.</translation>
    </message>
    <message>
        <source>Somebody has less access than before.</source>
        <translation>Alguém tem menos acesso do que antes.</translation>
    </message>
    <message>
        <source>Others gain too, not only the account that was asked about.</source>
        <translation>Outros também passam a ter acesso, não só a conta sobre a qual se perguntou.</translation>
    </message>
    <message>
        <source>The container may then do all that this user may, not only what was asked for.</source>
        <translation>O contêiner poderá então fazer tudo o que este usuário pode, não só o que foi pedido.</translation>
    </message>
    <message>
        <source>The container may then do all that this group may, not only what was asked for.</source>
        <translation>O contêiner poderá então fazer tudo o que este grupo pode, não só o que foi pedido.</translation>
    </message>
    <message>
        <source>Every file of a whole tree gets another owner.</source>
        <translation>Todos os arquivos de uma árvore inteira recebem outro proprietário.</translation>
    </message>
    <message>
        <source>Somebody may have wanted it read-only.</source>
        <translation>Alguém pode ter desejado que fosse somente leitura.</translation>
    </message>
    <message>
        <source>Such a flag is set on purpose.</source>
        <translation>Um atributo assim é definido de propósito.</translation>
    </message>
    <message>
        <source>Root in the container is then root on the host.</source>
        <translation>O root do contêiner é então o root do host.</translation>
    </message>
    <message>
        <source>A capability counts for more than these files: for all that the container sees.</source>
        <translation>Uma capacidade vale para mais do que estes arquivos: vale para tudo o que o contêiner vê.</translation>
    </message>
    <message>
        <source>Whoever may use this socket, or is in its group, can become root on the host.</source>
        <translation>Quem pode usar este soquete, ou está no grupo dele, pode tornar-se root no host.</translation>
    </message>
    <message>
        <source>The folder is part of the operating system.</source>
        <translation>A pasta faz parte do sistema operacional.</translation>
    </message>
    <message>
        <source>Programs that somebody put there could be run; somebody may have wanted to prevent that.</source>
        <translation>Programas que alguém colocou ali poderiam ser executados; alguém pode ter desejado impedir isso.</translation>
    </message>
    <message>
        <source>The files stay where they are; the container gets an empty place.</source>
        <translation>Os arquivos permanecem onde estão; o contêiner recebe um lugar vazio.</translation>
    </message>
    <message>
        <source>What is written there is gone with the container.</source>
        <translation>O que é gravado ali desaparece com o contêiner.</translation>
    </message>
    <message>
        <source>The container sees every file of that folder.</source>
        <translation>O contêiner vê todos os arquivos dessa pasta.</translation>
    </message>
    <message>
        <source>It changes the accounts of this computer.</source>
        <translation>Isto altera as contas deste computador.</translation>
    </message>
    <message>
        <source>Only root was meant to read or change this file.</source>
        <translation>Somente o root deveria ler ou alterar este arquivo.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>pronto para executar</translation>
    </message>
    <message>
        <source>needs a decision from you</source>
        <translation>exige uma decisão sua</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <translation>nada a executar</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>listar</translation>
    </message>
    <message>
        <source>write in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>gravar na pasta</translation>
    </message>
    <message>
        <source>create in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>criar na pasta</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>what a process may do with a folder</extracomment>
        <translation>remover a pasta</translation>
    </message>
    <message>
        <source>create beside it</source>
        <extracomment>what a process may do: make another file in the same folder</extracomment>
        <translation>criar ao lado</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>what a process may do with a file</extracomment>
        <translation>excluir</translation>
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
        <translation>ninguém</translation>
    </message>
    <message>
        <source>whoever owned the files until now</source>
        <translation>quem era o proprietário dos arquivos até agora</translation>
    </message>
    <message>
        <source>nobody; no file is changed</source>
        <translation>ninguém; nenhum arquivo é alterado</translation>
    </message>
    <message>
        <source>covered as well</source>
        <translation>também abrangidos</translation>
    </message>
    <message>
        <source>not covered; what is put in its place has its own owner and mode</source>
        <translation>não abrangidos; o que for colocado no lugar do arquivo tem proprietário e modo próprios</translation>
    </message>
    <message>
        <source>not covered; they get the owner and mode that their maker gives them</source>
        <translation>não abrangidos; recebem o proprietário e o modo dados por quem os criar</translation>
    </message>
    <message>
        <source>until the program that made the socket starts again and makes it anew</source>
        <translation>até que o programa que criou o soquete seja iniciado novamente e o recrie</translation>
    </message>
    <message>
        <source>a restart and a new container keep it</source>
        <translation>permanece mesmo que o contêiner seja reiniciado ou substituído por um novo</translation>
    </message>
    <message>
        <source>until the computer restarts; %1 with %2 shows how to keep it</source>
        <extracomment>%1 is the name of a program, %2 an option</extracomment>
        <translation>até que o computador seja reiniciado; %1 com %2 mostra como manter</translation>
    </message>
    <message>
        <source>until the computer restarts, unless %1 says so too</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>até que o computador seja reiniciado, a menos que %1 também o indique</translation>
    </message>
    <message>
        <source>until the relay ends or the computer restarts</source>
        <translation>até que o intermediário (proxy) termine ou o computador seja reiniciado</translation>
    </message>
    <message>
        <source>until the container is made anew</source>
        <translation>até que o contêiner seja recriado</translation>
    </message>
    <message>
        <source>This takes an immutable or append-only flag off too, which was set on purpose.</source>
        <extracomment>the flags are those of chattr</extracomment>
        <translation>Isto também remove um atributo “imutável” ou “somente anexação”, que foi definido de propósito.</translation>
    </message>
    <message>
        <source>as an account that may use Docker:</source>
        <extracomment>before a command line of docker</extracomment>
        <translation>com uma conta que pode usar o Docker:</translation>
    </message>
    <message>
        <source>as root on the host:</source>
        <extracomment>before command lines</extracomment>
        <translation>como root no host:</translation>
    </message>
    <message>
        <source>as yourself, root is not needed:</source>
        <extracomment>before command lines</extracomment>
        <translation>com a sua própria conta, sem precisar de root:</translation>
    </message>
    <message>
        <source>as the account that runs the engine, root is not needed:</source>
        <extracomment>before command lines; the engine is docker or podman</extracomment>
        <translation>com a conta que executa o mecanismo, sem precisar de root:</translation>
    </message>
    <message>
        <source>as the account that runs podman, root is not needed:</source>
        <extracomment>before command lines of podman</extracomment>
        <translation>com a conta que executa o podman, sem precisar de root:</translation>
    </message>
    <message>
        <source>remove from its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>remova da linha de comando:</translation>
    </message>
    <message>
        <source>add to its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>acrescente à linha de comando:</translation>
    </message>
    <message>
        <source>the whole command is then:</source>
        <extracomment>before a docker or podman command line</extracomment>
        <translation>o comando completo fica então:</translation>
    </message>
    <message>
        <source>make the container</source>
        <translation>crie o contêiner</translation>
    </message>
    <message>
        <source>make the container anew; a restart does not change how it was made</source>
        <translation>recrie o contêiner; reiniciar não muda a forma como ele foi criado</translation>
    </message>
    <message>
        <source>make the container with the old settings again</source>
        <translation>recrie o contêiner com as configurações antigas</translation>
    </message>
    <message>
        <source>mountlens: there is no fix to write a script of</source>
        <translation>mountlens: não há nenhuma correção a partir da qual gerar um script</translation>
    </message>
    <message>
        <source>mountlens: there is no fix %1, only fix 1</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: a correção %1 não existe, somente a correção 1</translation>
    </message>
    <message numerus="yes">
        <source>mountlens: there is no fix %1, only 1 to %n</source>
        <extracomment>%1 is the number of a fix; %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>mountlens: a correção %1 não existe, somente de 1 a %n</numerusform>
            <numerusform>mountlens: a correção %1 não existe, somente de 1 a %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mountlens: fix %1 leaves everything as it is; there is nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: a correção %1 deixa tudo como está; não há nada a executar</translation>
    </message>
    <message>
        <source>mountlens: fix %1 changes how the container is made; a script has nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: a correção %1 altera a forma como o contêiner é criado; um script não tem nada a executar</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 (no contêiner)</translation>
    </message>
    <message>
        <source>Let only UID %1 pass through %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir somente ao UID %1 passar por %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir somente ao UID %1 gravar em %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir somente ao UID %1 ler em %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir somente ao UID %1 ler e gravar em %2 (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2</source>
        <extracomment>%1 is a user id, %2 the path of a folder
----------
%1 is a user id, %2 a path</extracomment>
        <translation>Dar somente ao UID %1 uma entrada na ACL de %2</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir somente ao UID %1 gravar em %2 e em tudo o que for criado ali depois (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Permitir somente ao UID %1 ler e gravar em %2 e em tudo o que for criado ali depois (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2 and on everything made there later</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Dar somente ao UID %1 uma entrada na ACL de %2 e de tudo o que for criado ali depois</translation>
    </message>
    <message>
        <source>Let only UID %1 read %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Permitir somente ao UID %1 ler %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write to %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Permitir somente ao UID %1 gravar em %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Permitir somente ao UID %1 executar %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Permitir somente ao UID %1 ler e gravar em %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Permitir somente ao UID %1 ler e executar %2 (ACL)</translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 and everything made there later (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Permitir somente ao UID %1 chegar a %2 e a tudo o que for criado ali depois (%n entrada da ACL)</numerusform>
            <numerusform>Permitir somente ao UID %1 chegar a %2 e a tudo o que for criado ali depois (%n entradas da ACL)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Permitir somente ao UID %1 chegar a %2 (%n entrada da ACL)</numerusform>
            <numerusform>Permitir somente ao UID %1 chegar a %2 (%n entradas da ACL)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Alterar o proprietário</translation>
    </message>
    <message numerus="yes">
        <source>Make UID %1 the owner of %n files and folders</source>
        <extracomment>%1 is a user id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Tornar o UID %1 proprietário de %n arquivo ou pasta</numerusform>
            <numerusform>Tornar o UID %1 proprietário de %n arquivos e pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make UID %1, GID %2 the owner of %3</source>
        <extracomment>%1 is a user id, %2 a group id, %3 a path</extracomment>
        <translation>Tornar o UID %1, GID %2, proprietário de %3</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2 and let it in on the way there</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Tornar o UID %1 proprietário de %2 e permitir que ele passe no caminho até lá</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Tornar o UID %1 proprietário de %2</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Alterar o grupo</translation>
    </message>
    <message numerus="yes">
        <source>Make GID %1 the group of %n files and folders</source>
        <extracomment>%1 is a group id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Definir o GID %1 como grupo de %n arquivo ou pasta</numerusform>
            <numerusform>Definir o GID %1 como grupo de %n arquivos e pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make GID %1 the group of %2</source>
        <extracomment>%1 is a group id, %2 a path</extracomment>
        <translation>Definir o GID %1 como grupo de %2</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>Alterar o modo</translation>
    </message>
    <message numerus="yes">
        <source>Set bits of the owner or the group on %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1; the bits are those of a mode (rwx)</extracomment>
        <translation>
            <numerusform>Definir bits do proprietário ou do grupo em %n arquivo ou pasta</numerusform>
            <numerusform>Definir bits do proprietário ou do grupo em %n arquivos e pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the owner %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a user id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Permitir mais ao proprietário %1 em %2: modo %3 em vez de %4</translation>
    </message>
    <message>
        <source>Let the group %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a group id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Permitir mais ao grupo %1 em %2: modo %3 em vez de %4</translation>
    </message>
    <message>
        <source>Take the flags off</source>
        <translation>Remover os atributos</translation>
    </message>
    <message numerus="yes">
        <source>Take the immutable or append-only flag off %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Remover o atributo “imutável” ou “somente anexação” de %n arquivo ou pasta</numerusform>
            <numerusform>Remover o atributo “imutável” ou “somente anexação” de %n arquivos e pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the immutable flag off %1</source>
        <extracomment>%1 is a path; immutable is a flag of chattr</extracomment>
        <translation>Remover o atributo “imutável” de %1</translation>
    </message>
    <message>
        <source>Take the append-only flag off %1</source>
        <extracomment>%1 is a path; append-only is a flag of chattr</extracomment>
        <translation>Remover o atributo “somente anexação” de %1</translation>
    </message>
    <message>
        <source>Take the immutable and the append-only flag off %1</source>
        <extracomment>%1 is a path; the flags are those of chattr</extracomment>
        <translation>Remover os atributos “imutável” e “somente anexação” de %1</translation>
    </message>
    <message>
        <source>Make the folder before the engine does</source>
        <translation>Criar a pasta antes que o mecanismo o faça</translation>
    </message>
    <message>
        <source>Make %1 before the engine does, with UID %2 as its owner</source>
        <extracomment>%1 is the path of a folder, %2 a user id; the engine is docker or podman</extracomment>
        <translation>Criar %1 antes que o mecanismo o faça, com o UID %2 como proprietário</translation>
    </message>
    <message>
        <source>Let the container keep the groups of the account that starts it</source>
        <extracomment>podman&apos;s --group-add keep-groups</extracomment>
        <translation>Permitir que o contêiner mantenha os grupos da conta que o inicia</translation>
    </message>
    <message>
        <source>Give the container group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Dar ao contêiner o grupo %1</translation>
    </message>
    <message>
        <source>Run the container without a user namespace of its own</source>
        <translation>Executar o contêiner sem um namespace de usuário próprio</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the account that runs podman (%1)</source>
        <extracomment>%1 is an option of podman with its value</extracomment>
        <translation>Fazer com que o usuário do contêiner seja a conta que executa o podman (%1)</translation>
    </message>
    <message>
        <source>Give the container another user namespace (%1)</source>
        <extracomment>%1 is an option of a container engine with its value</extracomment>
        <translation>Dar ao contêiner outro namespace de usuário (%1)</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the owner of everything in %1 (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:U)</extracomment>
        <translation>Tornar o usuário do contêiner proprietário de tudo em %1 (%2)</translation>
    </message>
    <message>
        <source>Show the container the files of %1 with its own ids (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:idmap)</extracomment>
        <translation>Mostrar ao contêiner os arquivos de %1 com os IDs do próprio contêiner (%2)</translation>
    </message>
    <message>
        <source>Mount the volume %1 in place of %2 at %3</source>
        <extracomment>%1 is the name of a volume, %2 a path on the host, %3 a path in the container</extracomment>
        <translation>Montar o volume %1 no lugar de %2 em %3</translation>
    </message>
    <message>
        <source>Mount the volume %1 at %2</source>
        <extracomment>%1 is the name of a volume, %2 a path in the container</extracomment>
        <translation>Montar o volume %1 em %2</translation>
    </message>
    <message>
        <source>Make the container&apos;s root file system writable</source>
        <translation>Permitir gravação no sistema de arquivos raiz do contêiner</translation>
    </message>
    <message>
        <source>Let programs run from the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Permitir a execução de programas a partir da montagem em %1</translation>
    </message>
    <message>
        <source>Take the read-only flag off the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Remover a opção somente leitura da montagem do host em %1</translation>
    </message>
    <message>
        <source>Let programs run from the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Permitir a execução de programas a partir da montagem do host em %1</translation>
    </message>
    <message>
        <source>Mount %2 anew with UID %1 as the owner of all its files</source>
        <extracomment>%1 is a user id, %2 a path on the host</extracomment>
        <translation>Montar %2 novamente com o UID %1 como proprietário de todos os seus arquivos</translation>
    </message>
    <message>
        <source>Take the read-only flag off the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Remover a opção somente leitura da montagem em %1</translation>
    </message>
    <message>
        <source>Leave the container its %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Manter %1 no contêiner</translation>
    </message>
    <message>
        <source>Give the container %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Dar %1 ao contêiner</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of the tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Tornar o UID %1 proprietário do tmpfs em %2</translation>
    </message>
    <message>
        <source>Give UID %1 an empty tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Dar ao UID %1 um tmpfs vazio em %2</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 and %2 are numbers of the same user: inside the container and on the host</extracomment>
        <translation>%1 (%2 no host)</translation>
    </message>
    <message>
        <source>Leave it: this denial is right</source>
        <translation>Deixar como está: esta negação está correta</translation>
    </message>
    <message>
        <source>Run the container as UID %1, GID %2</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Executar o contêiner como UID %1, GID %2</translation>
    </message>
    <message>
        <source>Give the container an idmapped second view of %1</source>
        <extracomment>%1 is a path on the host; the view is a mount that shows other owners</extracomment>
        <translation>Dar ao contêiner uma segunda visão de %1, com mapeamento de IDs (idmapped)</translation>
    </message>
    <message>
        <source>Give the account that runs the engine more subordinate ids</source>
        <translation>Dar mais IDs subordinados à conta que executa o mecanismo</translation>
    </message>
    <message>
        <source>Label the files for the container (SELinux)</source>
        <extracomment>labels are those of SELinux</extracomment>
        <translation>Rotular os arquivos para o contêiner (SELinux)</translation>
    </message>
    <message>
        <source>Pass connections on through a second socket, %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Encaminhar as conexões por um segundo soquete, %1</translation>
    </message>
    <message>
        <source>Let Kubernetes give the volume a group (%1)</source>
        <extracomment>%1 is a setting of Kubernetes (fsGroup)</extracomment>
        <translation>Permitir que o Kubernetes dê um grupo ao volume (%1)</translation>
    </message>
    <message>
        <source>Mount the folder %1 in place of the single file</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Montar a pasta %1 em vez do único arquivo</translation>
    </message>
    <message>
        <source>Write into the file in place of renaming another one onto it</source>
        <translation>Gravar no próprio arquivo em vez de renomear outro sobre ele</translation>
    </message>
    <message>
        <source>Give the container the device</source>
        <translation>Dar o dispositivo ao contêiner</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>deixar como está</translation>
    </message>
    <message>
        <source>mount option</source>
        <extracomment>the option of a mount in podman&apos;s -v</extracomment>
        <translation>opção de montagem</translation>
    </message>
    <message>
        <source>idmapped mount</source>
        <translation>montagem com mapeamento de IDs</translation>
    </message>
    <message>
        <source>named volume</source>
        <translation>volume nomeado</translation>
    </message>
    <message>
        <source>other mount flags</source>
        <translation>outras opções da montagem</translation>
    </message>
    <message>
        <source>subordinate ids</source>
        <translation>IDs subordinados</translation>
    </message>
    <message>
        <source>second socket</source>
        <translation>segundo soquete</translation>
    </message>
    <message>
        <source>mount of the whole folder</source>
        <translation>montagem da pasta inteira</translation>
    </message>
    <message>
        <source>writing in place</source>
        <translation>gravação no próprio arquivo</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>changes nothing</source>
        <extracomment>A small label on a fix: what it changes. Others: &quot;changes files&quot;</extracomment>
        <translation>não altera nada</translation>
    </message>
    <message>
        <source>changes files</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>altera arquivos</translation>
    </message>
    <message>
        <source>changes how the container is started</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>altera a forma como o contêiner é iniciado</translation>
    </message>
    <message>
        <source>changes engine or system settings</source>
        <extracomment>A small label on a fix: what it changes; the engine is docker or podman</extracomment>
        <translation>altera configurações do mecanismo ou do sistema</translation>
    </message>
    <message>
        <source>least harm first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>primeiro as menos prejudiciais</translation>
    </message>
    <message>
        <source>low risk first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>primeiro as de menor risco</translation>
    </message>
    <message>
        <source>no restart first</source>
        <extracomment>An order of fixes, in a list to choose from: those that leave the container running come first</extracomment>
        <translation>primeiro as que não exigem reiniciar</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>An answer of the guided check that is there on every page</extracomment>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The answer &quot;I don&apos;t know&quot; in the list of steps: very short</extracomment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>The answer &quot;On this computer&quot; in the list of steps: very short</extracomment>
        <translation>este computador</translation>
    </message>
    <message>
        <source>On another computer; I am helping someone</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>Em outro computador; estou ajudando alguém</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>The answer &quot;On another computer&quot; in the list of steps: very short</extracomment>
        <translation>outro computador</translation>
    </message>
    <message>
        <source>I have a file from the other computer</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>Tenho um arquivo do outro computador</translation>
    </message>
    <message>
        <source>Its name ends in %1.</source>
        <extracomment>Below the answer &quot;I have a file from the other computer&quot;; %1 is a file name suffix</extracomment>
        <translation>O nome dele termina em %1.</translation>
    </message>
    <message>
        <source>from a file</source>
        <extracomment>The answer &quot;I have a file&quot; in the list of steps: very short</extracomment>
        <translation>de um arquivo</translation>
    </message>
    <message>
        <source>Give me something to send to the person</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>Quero algo para enviar à pessoa</translation>
    </message>
    <message>
        <source>It makes a file there, which the person sends back.</source>
        <extracomment>Below the answer &quot;Give me something to send to the person&quot;</extracomment>
        <translation>Isso cria lá um arquivo, que a pessoa envia de volta.</translation>
    </message>
    <message>
        <source>to be sent</source>
        <extracomment>The answer &quot;Give me something to send&quot; in the list of steps: very short</extracomment>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>It cannot open or read a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>O programa não consegue abrir ou ler um arquivo</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>The answer &quot;It cannot open or read a file&quot; in the list of steps: very short</extracomment>
        <translation>ler</translation>
    </message>
    <message>
        <source>It cannot save or change a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>O programa não consegue salvar ou alterar um arquivo</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>The answer &quot;It cannot save or change a file&quot; in the list of steps: very short</extracomment>
        <translation>salvar</translation>
    </message>
    <message>
        <source>It cannot create new files</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>O programa não consegue criar novos arquivos</translation>
    </message>
    <message>
        <source>creating</source>
        <extracomment>The answer &quot;It cannot create new files&quot; in the list of steps: very short</extracomment>
        <translation>criar</translation>
    </message>
    <message>
        <source>I cannot delete files it made</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Não consigo excluir arquivos que o programa criou</translation>
    </message>
    <message>
        <source>deleting</source>
        <extracomment>The answer &quot;I cannot delete files it made&quot; in the list of steps: very short</extracomment>
        <translation>excluir</translation>
    </message>
    <message>
        <source>It does not start</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>O programa não inicia</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>The answer &quot;It does not start&quot; in the list of steps: very short</extracomment>
        <translation>iniciar</translation>
    </message>
    <message>
        <source>The owner of files is &quot;%1&quot; or just a number</source>
        <extracomment>An answer to: What goes wrong? %1 is the account name nobody</extracomment>
        <translation>O proprietário dos arquivos é “%1” ou apenas um número</translation>
    </message>
    <message>
        <source>strange owner</source>
        <extracomment>The answer &quot;The owner is nobody or just a number&quot; in the list of steps: very short</extracomment>
        <translation>proprietário estranho</translation>
    </message>
    <message>
        <source>Yes; I can paste it here</source>
        <extracomment>An answer to: Is there an error message? A text field for it opens below</extracomment>
        <translation>Sim; posso colar a mensagem aqui</translation>
    </message>
    <message>
        <source>pasted</source>
        <extracomment>The answer &quot;Yes; I can paste it here&quot; in the list of steps: very short</extracomment>
        <translation>colada</translation>
    </message>
    <message>
        <source>No, there is none</source>
        <extracomment>An answer to: Is there an error message?</extracomment>
        <translation>Não, não há nenhuma</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>The answer &quot;No, there is none&quot; in the list of steps: very short</extracomment>
        <translation>sem mensagem</translation>
    </message>
    <message>
        <source>Yes, ask for the password</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>Sim, pedir a senha</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The answer &quot;Yes, ask for the password&quot; in the list of steps: very short</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>No, go on with what can be seen</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>Não, continuar com o que pode ser visto</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The answer &quot;No, go on with what can be seen&quot; in the list of steps: very short</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>It is not in this list</source>
        <extracomment>An answer to: Which program has the problem?</extracomment>
        <translation>Não está nesta lista</translation>
    </message>
    <message>
        <source>You can show the command or file that starts it.</source>
        <extracomment>Below the answer &quot;It is not in this list&quot;</extracomment>
        <translation>Você pode mostrar o comando ou o arquivo que o inicia.</translation>
    </message>
    <message>
        <source>not listed</source>
        <extracomment>The answer &quot;It is not in this list&quot; in the list of steps: very short</extracomment>
        <translation>fora da lista</translation>
    </message>
    <message>
        <source>Where does the problem happen?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Onde ocorre o problema?</translation>
    </message>
    <message>
        <source>The check reads settings of the computer with the problem.</source>
        <translation>A verificação lê configurações do computador que tem o problema.</translation>
    </message>
    <message>
        <source>This computer is checked, and the result says so.</source>
        <translation>Este computador é verificado, e o resultado informa isso.</translation>
    </message>
    <message>
        <source>How do you get the data of the other computer?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Como você obtém os dados do outro computador?</translation>
    </message>
    <message>
        <source>The rights of files can only be read where the files are.</source>
        <translation>As permissões dos arquivos só podem ser lidas onde os arquivos estão.</translation>
    </message>
    <message>
        <source>You get a text that you can send to the person.</source>
        <translation>Você recebe um texto que pode enviar à pessoa.</translation>
    </message>
    <message>
        <source>What goes wrong?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>O que não funciona?</translation>
    </message>
    <message>
        <source>Reading, saving and deleting need different rights.</source>
        <translation>Ler, salvar e excluir exigem permissões diferentes.</translation>
    </message>
    <message>
        <source>Reading, saving, creating and deleting are checked.</source>
        <translation>A verificação inclui ler, salvar, criar e excluir.</translation>
    </message>
    <message>
        <source>Is there an error message?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Há uma mensagem de erro?</translation>
    </message>
    <message>
        <source>It often names the file, so fewer questions follow.</source>
        <translation>Muitas vezes ela indica o arquivo; assim, há menos perguntas depois.</translation>
    </message>
    <message>
        <source>The check goes on without a message.</source>
        <translation>A verificação continua sem mensagem.</translation>
    </message>
    <message>
        <source>Which program has the problem?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Qual programa tem o problema?</translation>
    </message>
    <message>
        <source>Each program works under its own number; the number decides.</source>
        <translation>Cada programa trabalha com um número próprio; o número decide.</translation>
    </message>
    <message>
        <source>All running programs that use folders of this computer are checked.</source>
        <translation>São verificados todos os programas em execução que usam pastas deste computador.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Qual pasta?</translation>
    </message>
    <message>
        <source>Each folder has its own owner and its own rights.</source>
        <translation>Cada pasta tem um proprietário próprio e permissões próprias.</translation>
    </message>
    <message>
        <source>All folders in this list are checked.</source>
        <translation>São verificadas todas as pastas desta lista.</translation>
    </message>
    <message>
        <source>Who works in there?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Quem trabalha lá dentro?</translation>
    </message>
    <message>
        <source>A program may have several parts with different numbers.</source>
        <translation>Um programa pode ter várias partes com números diferentes.</translation>
    </message>
    <message>
        <source>Each of them is checked.</source>
        <translation>Cada uma delas é verificada.</translation>
    </message>
    <message>
        <source>May Mountlens look as administrator?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>O Mountlens pode fazer a leitura como administrador?</translation>
    </message>
    <message>
        <source>Some facts cannot be read with your account. Nothing will be changed.</source>
        <translation>Alguns dados não podem ser lidos com a sua conta. Nada será alterado.</translation>
    </message>
    <message>
        <source>It goes on without; the result may stay open.</source>
        <translation>A verificação continua sem isso; o resultado pode ficar em aberto.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A step of the guided check: where the problem happens. One word</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A step of the guided check: how the data come from another computer. One word</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A step of the guided check: what goes wrong. One word</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>A step of the guided check: the error message. One word</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>A step of the guided check: which program. One word</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A step of the guided check: which folder. One word</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A step of the guided check: who works in there. One word</extracomment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>A step of the guided check: whether administrator rights are used. One word</extracomment>
        <translation>Privilégios</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>The last step of the guided check. One word</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, em execução</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, parado</translation>
    </message>
    <message>
        <source>Folder %1 of this computer</source>
        <extracomment>A folder to choose; %1 is its path on this computer (/wiki)</extracomment>
        <translation>Pasta %1 deste computador</translation>
    </message>
    <message>
        <source>Inside it is called %1 (only reading)</source>
        <translation>Lá dentro ela se chama %1 (somente leitura)</translation>
    </message>
    <message>
        <source>Inside it is called %1</source>
        <extracomment>Below a folder to choose; %1 is the path that the container knows it by</extracomment>
        <translation>Lá dentro ela se chama %1</translation>
    </message>
    <message>
        <source>The web server as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (0)</extracomment>
        <translation>O servidor web como administrador (%1, número %2)</translation>
    </message>
    <message>
        <source>The database as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (0)</extracomment>
        <translation>O banco de dados como administrador (%1, número %2)</translation>
    </message>
    <message>
        <source>The program %1 as administrator (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (0)</extracomment>
        <translation>O programa %1 como administrador (número %2)</translation>
    </message>
    <message>
        <source>The web server (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (101)</extracomment>
        <translation>O servidor web (%1, número %2)</translation>
    </message>
    <message>
        <source>The database (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (999)</extracomment>
        <translation>O banco de dados (%1, número %2)</translation>
    </message>
    <message>
        <source>The program %1 (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (101)</extracomment>
        <translation>O programa %1 (número %2)</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>Who is meant, as part of a sentence or alone; %1 is a user id (101)</extracomment>
        <translation>O número %1</translation>
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
        <translation>Comece a verificação de novo, ou entregue este texto ao suporte técnico.</translation>
    </message>
    <message>
        <source>Nothing is missing for this answer.</source>
        <translation>Não falta nada para esta resposta.</translation>
    </message>
    <message>
        <source>Give the report to the help desk.</source>
        <translation>Entregue o relatório ao suporte técnico.</translation>
    </message>
    <message>
        <source>Look at the first proposal, or give the report to the help desk.</source>
        <translation>Veja a primeira proposta, ou entregue o relatório ao suporte técnico.</translation>
    </message>
    <message>
        <source>All file checks pass for this question.</source>
        <translation>Para esta pergunta, todas as verificações de arquivos permitem o acesso.</translation>
    </message>
    <message>
        <source>Not checked: rules that the program has of its own, the network, and free space.</source>
        <translation>Não verificado: as regras próprias do programa, a rede e o espaço livre.</translation>
    </message>
    <message>
        <source>The harmless test can confirm this with the computer itself.</source>
        <translation>O teste inofensivo pode confirmar isto com o próprio computador.</translation>
    </message>
    <message>
        <source>If it still fails, paste the exact message, or choose another folder.</source>
        <translation>Se ainda falhar, cole a mensagem exata, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>A fact could not be read.</source>
        <translation>Não foi possível ler um dado.</translation>
    </message>
    <message>
        <source>The person at the other computer can make a new file with more facts.</source>
        <translation>A pessoa no outro computador pode criar um novo arquivo com mais dados.</translation>
    </message>
    <message>
        <source>An administrator of this computer can read the missing facts.</source>
        <translation>Um administrador deste computador pode ler os dados que faltam.</translation>
    </message>
    <message>
        <source>The report for the help desk lists what is missing.</source>
        <translation>O relatório para o suporte técnico lista o que falta.</translation>
    </message>
    <message>
        <source>Folders and files were not checked; they cannot be the reason.</source>
        <translation>Pastas e arquivos não foram verificados; eles não podem ser o motivo.</translation>
    </message>
    <message>
        <source>Tell the help desk what the message is about.</source>
        <translation>Diga ao suporte técnico de que trata a mensagem.</translation>
    </message>
    <message>
        <source>If files fail too, start again without this message.</source>
        <translation>Se arquivos também falharem, comece de novo sem esta mensagem.</translation>
    </message>
    <message>
        <source>Nothing could be read from here.</source>
        <translation>Nada pôde ser lido daqui.</translation>
    </message>
    <message>
        <source>Run the check on the computer that has the files.</source>
        <translation>Faça a verificação no computador que tem os arquivos.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Nada foi examinado ainda.</translation>
    </message>
    <message>
        <source>The file from the other computer.</source>
        <translation>O arquivo do outro computador.</translation>
    </message>
    <message>
        <source>Send the letter to the person.</source>
        <translation>Envie o texto à pessoa.</translation>
    </message>
    <message>
        <source>When the file has come, go back and choose it.</source>
        <translation>Quando o arquivo chegar, volte e escolha-o.</translation>
    </message>
    <message>
        <source>No program was found that uses a folder of this computer.</source>
        <translation>Não foi encontrado nenhum programa que use uma pasta deste computador.</translation>
    </message>
    <message>
        <source>The program, or the name of the file that fails.</source>
        <translation>O programa, ou o nome do arquivo que falha.</translation>
    </message>
    <message>
        <source>Start the program and the check again, or paste its message.</source>
        <translation>Inicie o programa e a verificação de novo, ou cole a mensagem dele.</translation>
    </message>
    <message>
        <source>You can also show the command that starts the program.</source>
        <translation>Você também pode mostrar o comando que inicia o programa.</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 não pode ler %2.</translation>
    </message>
    <message>
        <source>%1 may not change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 não pode alterar %2.</translation>
    </message>
    <message>
        <source>%1 may not save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 não pode salvar arquivos em %2.</translation>
    </message>
    <message>
        <source>%1 may not create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 não pode criar %2.</translation>
    </message>
    <message>
        <source>%1 may not create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 não pode criar arquivos em %2.</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 não pode excluir %2.</translation>
    </message>
    <message>
        <source>%1 may not delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 não pode excluir arquivos em %2.</translation>
    </message>
    <message>
        <source>%1 may not connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 não pode se conectar a %2.</translation>
    </message>
    <message>
        <source>%1 may read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 pode ler %2.</translation>
    </message>
    <message>
        <source>%1 may change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 pode alterar %2.</translation>
    </message>
    <message>
        <source>%1 may save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 pode salvar arquivos em %2.</translation>
    </message>
    <message>
        <source>%1 may create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 pode criar %2.</translation>
    </message>
    <message>
        <source>%1 may create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 pode criar arquivos em %2.</translation>
    </message>
    <message>
        <source>%1 may delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 pode excluir %2.</translation>
    </message>
    <message>
        <source>%1 may delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 pode excluir arquivos em %2.</translation>
    </message>
    <message>
        <source>%1 may connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 pode se conectar a %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether reading %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: não está claro se é possível ler %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether changing %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: não está claro se é possível alterar %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether saving files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: não está claro se é possível salvar arquivos em %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: não está claro se é possível criar %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: não está claro se é possível criar arquivos em %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: não está claro se é possível excluir %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: não está claro se é possível excluir arquivos em %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether connecting to %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1: não está claro se a conexão com %2 funciona.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Who is meant, at the beginning of a sentence: the account of who sits at this computer</extracomment>
        <translation>A sua conta</translation>
    </message>
    <message>
        <source>%1 cannot start like this.</source>
        <extracomment>The engine does not make the container; %1 is the name of a program (miwiki)</extracomment>
        <translation>%1 não consegue iniciar assim.</translation>
    </message>
    <message>
        <source>%1 could not be checked.</source>
        <extracomment>A check failed; %1 is a path</extracomment>
        <translation>Não foi possível verificar %1.</translation>
    </message>
    <message>
        <source>It belongs to number %1; the program works as number %2 on this computer.</source>
        <extracomment>%1 and %2 are user ids on this computer (1000, 101)</extracomment>
        <translation>Pertence ao número %1; neste computador, o programa trabalha como o número %2.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 neste computador</translation>
    </message>
    <message>
        <source>%1 inside the container</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 dentro do contêiner</translation>
    </message>
    <message>
        <source>%1 on this computer, inside it is called %2</source>
        <extracomment>%1 is a path on this computer (/wiki), %2 the same folder in the container</extracomment>
        <translation>%1 neste computador; lá dentro se chama %2</translation>
    </message>
    <message>
        <source>Open: some facts are missing.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Em aberto: faltam alguns dados.</translation>
    </message>
    <message>
        <source>Confirmed by a test.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Confirmado por um teste.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed. The test cannot tell more.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculado com todos os dados necessários. O teste não pode dizer mais.</translation>
    </message>
    <message>
        <source>Calculated from the settings; the program does not run now.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculado com base nas configurações; o programa não está em execução agora.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Calculado com todos os dados necessários.</translation>
    </message>
</context>
<context>
    <name>IdentityChart</name>
    <message>
        <source>%1: the %2 has no mapping here, so programs are shown %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 is 65534, %4 is nobody</extracomment>
        <translation>%1: o %2 não tem mapeamento aqui; por isso, os programas veem %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number, %4 its name</extracomment>
        <translation>%1: %2 %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3, which has no name there.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1: %2 %3, que não tem nome ali.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>No mapping stands between: every number is the same as on the host.</source>
        <translation>Não há nenhum mapeamento entre os dois: cada número é o mesmo que no host.</translation>
    </message>
    <message>
        <source>The line %1 of the map leaves this number as it is.</source>
        <extracomment>%1 is a line of an ID map (1000 1000 1)</extracomment>
        <translation>A linha %1 do mapeamento deixa este número como está.</translation>
    </message>
    <message>
        <source>It is the first of the line %1 of the map, so %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 the first number of it</extracomment>
        <translation>É o primeiro da linha %1 do mapeamento; portanto, %2.</translation>
    </message>
    <message>
        <source>The line %1 of the map gives %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 a sum (231072 + 998 = 232070)</extracomment>
        <translation>A linha %1 do mapeamento resulta em %2.</translation>
    </message>
    <message>
        <source>No line of the map covers this number.</source>
        <translation>Nenhuma linha do mapeamento abrange este número.</translation>
    </message>
    <message>
        <source>Which line of the map was used is not known.</source>
        <translation>Não se sabe qual linha do mapeamento foi usada.</translation>
    </message>
    <message>
        <source>This is the owner of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Este é o proprietário de “%1”.</translation>
    </message>
    <message>
        <source>This is not the owner of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>Este não é o proprietário de “%1”, que é %2.</translation>
    </message>
    <message>
        <source>This is the group of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Este é o grupo de “%1”.</translation>
    </message>
    <message>
        <source>This is not the group of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>Este não é o grupo de “%1”, que é %2.</translation>
    </message>
    <message>
        <source>It has no mapping in the container, which is shown %1 (nobody).</source>
        <extracomment>%1 is 65534</extracomment>
        <translation>Ele não tem mapeamento no contêiner, que vê %1 (nobody) no lugar dele.</translation>
    </message>
    <message>
        <source>The container sees it as %1.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>O contêiner o vê como %1.</translation>
    </message>
    <message>
        <source>The owner of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>O proprietário de “%1” é %2, com as permissões %3.</translation>
    </message>
    <message>
        <source>The group of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>O grupo de “%1” é %2, com as permissões %3.</translation>
    </message>
    <message>
        <source>The ACL of &quot;%1&quot; has an entry for %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 a user or group: &quot;101 (nginx)&quot;, %3 rights: rw-</extracomment>
        <translation>A ACL de “%1” tem uma entrada para %2, com as permissões %3.</translation>
    </message>
    <message>
        <source>All others have the rights %2 on &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory, %2 rights: &quot;r--&quot;</extracomment>
        <translation>Todos os outros têm as permissões %2 em “%1”.</translation>
    </message>
    <message>
        <source>These rights apply, and they include %1.</source>
        <extracomment>%1 is a list of rights: &quot;rx&quot;</extracomment>
        <translation>Estas permissões se aplicam e incluem %1.</translation>
    </message>
    <message>
        <source>These rights apply, and they do not include %1.</source>
        <extracomment>%1 is a list of rights: &quot;wx&quot;</extracomment>
        <translation>Estas permissões se aplicam e não incluem %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 não está presente.</translation>
    </message>
    <message>
        <source>%1 is there, but does not reach this file or folder.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 está presente, mas não alcança este arquivo ou esta pasta.</translation>
    </message>
    <message>
        <source>%1 is there and passes over the rights.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>%1 está presente e contorna as permissões.</translation>
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
        <translation>No contêiner</translation>
    </message>
    <message>
        <source>In the namespace around it</source>
        <extracomment>Heading of a column with the numbers of a user namespace between container and host</extracomment>
        <translation>No namespace que o envolve</translation>
    </message>
    <message>
        <source>On the host</source>
        <extracomment>Heading of a column with the numbers that the host uses</extracomment>
        <translation>No host</translation>
    </message>
    <message>
        <source>Through the idmapped mount</source>
        <extracomment>Heading of a column with the numbers that an idmapped mount makes of the host&apos;s</extracomment>
        <translation>Pela montagem com mapeamento de IDs</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>Heading of a column with the numbers that a file system stores</extracomment>
        <translation>No disco</translation>
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
        <translation>sem mapeamento</translation>
    </message>
    <message>
        <source>name in the container</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nome no contêiner</translation>
    </message>
    <message>
        <source>no name in the container</source>
        <translation>sem nome no contêiner</translation>
    </message>
    <message>
        <source>name on the host</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nome no host</translation>
    </message>
    <message>
        <source>no name on the host</source>
        <translation>sem nome no host</translation>
    </message>
    <message>
        <source>same as host</source>
        <extracomment>At an arrow from one number to the next: there is no mapping; short</extracomment>
        <translation>igual ao host</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>At an arrow from one number to the next: the mapping leaves it as it is; short</extracomment>
        <translation>mesmo número</translation>
    </message>
    <message>
        <source>map not known</source>
        <extracomment>At an arrow from one number to the next: nobody knows which line of the map; short</extracomment>
        <translation>mapeamento desconhecido</translation>
    </message>
    <message>
        <source>owner</source>
        <extracomment>The owner of a file; stands before a number: &quot;owner 1000&quot;</extracomment>
        <translation>proprietário</translation>
    </message>
    <message>
        <source>ACL user</source>
        <extracomment>An ACL entry for one user; stands before a number: &quot;ACL user 101&quot;</extracomment>
        <translation>ACL, usuário</translation>
    </message>
    <message>
        <source>ACL group</source>
        <extracomment>An ACL entry for one group; stands before a number: &quot;ACL group 998&quot;</extracomment>
        <translation>ACL, grupo</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>The group of a file; stands before a number: &quot;group 998&quot;</extracomment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>All who are neither the owner nor in the group of a file</extracomment>
        <translation>outros</translation>
    </message>
    <message>
        <source>applies, has %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those needed: &quot;rx&quot;; short</extracomment>
        <translation>aplica-se, tem %1</translation>
    </message>
    <message>
        <source>applies, lacks %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those missing: &quot;wx&quot;; short</extracomment>
        <translation>aplica-se, falta %1</translation>
    </message>
    <message>
        <source>seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the number that the container sees instead, %1; short</extracomment>
        <translation>visto no contêiner como %1</translation>
    </message>
    <message>
        <source>not mapped, seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the container sees %1 (65534) instead; short</extracomment>
        <translation>sem mapeamento, visto no contêiner como %1</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process does not have it; short</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>there, does not reach</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process has it, but it does not count for this file; short</extracomment>
        <translation>presente, não alcança</translation>
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
        <translation>não é o proprietário nem está no grupo</translation>
    </message>
    <message>
        <source>No capability that passes over these rights is there.</source>
        <translation>Não há nenhuma capacidade que contorne estas permissões.</translation>
    </message>
    <message>
        <source>They do not reach &quot;%1&quot;: its owner %2 is not mapped in the container.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>Elas não alcançam “%1”: o proprietário, %2, não tem mapeamento no contêiner.</translation>
    </message>
    <message>
        <source>Only %1 reaches &quot;%2&quot;: its group %3 is not mapped in the container.</source>
        <extracomment>%1 is a capability (CAP_FOWNER), %2 the name of a file or directory, %3 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>Somente %1 alcança “%2”: o grupo, %3, não tem mapeamento no contêiner.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot; and pass over its rights.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Elas alcançam “%1” e contornam as permissões.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Elas alcançam “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more group(s)</source>
        <extracomment>%n counts supplementary groups that are not shown; stands below a list of groups</extracomment>
        <translation>
            <numerusform>e mais %n grupo</numerusform>
            <numerusform>e mais %n grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>%1 on the host</source>
        <extracomment>%1 is a pair of ids of the host (100000:100000)</extracomment>
        <translation>%1 no host</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 is a pair of ids in the container (0:0), %2 the same on the host (100000:100000)</extracomment>
        <translation>%1 (%2 no host)</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 and others, %n processes</source>
        <extracomment>%1 is a pair of ids, %2 the name of a program, %n (never 1) how many processes run as them</extracomment>
        <translation>
            <numerusform>%1  %2 e outros, %n processo</numerusform>
            <numerusform>%1  %2 e outros, %n processos</numerusform>
        </translation>
    </message>
    <message>
        <source>idmapped</source>
        <translation>com mapeamento de IDs</translation>
    </message>
    <message>
        <source>idmapped %1</source>
        <extracomment>%1 is an id map (0:100000:65536)</extracomment>
        <translation>com mapeamento de IDs %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuários</translation>
    </message>
    <message>
        <source>id map</source>
        <extracomment>Before the ids of a user namespace: how they are mapped</extracomment>
        <translation>mapeamento de IDs</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montagens</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>rootless</source>
        <extracomment>of an engine that an ordinary user runs; the word of Docker&apos;s and Podman&apos;s documents</extracomment>
        <translation>sem root (rootless)</translation>
    </message>
    <message>
        <source>ids remapped (userns-remap)</source>
        <extracomment>of dockerd with --userns-remap</extracomment>
        <translation>IDs remapeados (userns-remap)</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>(joining the group of the socket would help, but equals root on this computer)</source>
        <translation>(ingressar no grupo do soquete ajudaria, mas equivale a root neste computador)</translation>
    </message>
    <message>
        <source>No Docker or Podman found on this computer, and no process of a container.</source>
        <translation>Não foi encontrado neste computador nenhum Docker ou Podman, nem nenhum processo de um contêiner.</translation>
    </message>
    <message>
        <source>There is no container.</source>
        <translation>Não há nenhum contêiner.</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>%1 stays as it is</source>
        <extracomment>First line of a note; %1 is the code of a result (ML-D007)</extracomment>
        <translation>%1 fica como está</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>Line of a note; %1 is a date and a time (2026-03-09T14:05:00)</extracomment>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <extracomment>Line of a note; %1 is what was found out, a sentence without full stop</extracomment>
        <translation>Constatação: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <extracomment>Line of a note; %1 is a path</extracomment>
        <translation>Caminho: %1</translation>
    </message>
    <message>
        <source>Container: %1</source>
        <extracomment>Line of a note; %1 is the name of a container</extracomment>
        <translation>Contêiner: %1</translation>
    </message>
    <message>
        <source>Why it is right: %1</source>
        <extracomment>Line of a note; %1 is the reason why a denial is right, a sentence</extracomment>
        <translation>Por que está correto: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <extracomment>Line of a note; %1 is what the reader wrote about it</extracomment>
        <translation>Observação: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Last line of a note about a denial that is to stay</extracomment>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>when: while a process worked with its files</source>
        <translation>quando: enquanto um processo trabalhava com os seus arquivos</translation>
    </message>
    <message>
        <source>when: while the engine was making the container</source>
        <translation>quando: enquanto o mecanismo criava o contêiner</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot; (%2)</source>
        <extracomment>%1 is what a program said (Permission denied), %2 the name of the error (EACCES)</extracomment>
        <translation>Encontrado: “%1” (%2)</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot;</source>
        <extracomment>%1 is what a program said (unable to open database file)</extracomment>
        <translation>Encontrado: “%1”</translation>
    </message>
    <message>
        <source>It is about raw network packets (ping and others).</source>
        <translation>Trata-se de pacotes de rede brutos (ping e outros).</translation>
    </message>
    <message>
        <source>It is about a network port below 1024.</source>
        <translation>Trata-se de uma porta de rede abaixo de 1024.</translation>
    </message>
    <message>
        <source>It is about setting the clock.</source>
        <translation>Trata-se de acertar o relógio.</translation>
    </message>
    <message>
        <source>It is about reading the messages of the kernel.</source>
        <translation>Trata-se de ler as mensagens do kernel.</translation>
    </message>
    <message>
        <source>It is about mounting from inside the container.</source>
        <translation>Trata-se de montar a partir de dentro do contêiner.</translation>
    </message>
    <message>
        <source>It is about looking into another process.</source>
        <translation>Trata-se de examinar outro processo.</translation>
    </message>
    <message>
        <source>It is about changing the root directory (chroot).</source>
        <translation>Trata-se de alterar o diretório raiz (chroot).</translation>
    </message>
    <message>
        <source>It is about changing the name of the computer.</source>
        <translation>Trata-se de alterar o nome do computador.</translation>
    </message>
    <message>
        <source>It is about the priority of a process.</source>
        <translation>Trata-se da prioridade de um processo.</translation>
    </message>
    <message>
        <source>It is about becoming another user or group.</source>
        <translation>Trata-se de assumir a identidade de outro usuário ou grupo.</translation>
    </message>
    <message>
        <source>It is about a limit of the process or the system.</source>
        <translation>Trata-se de um limite do processo ou do sistema.</translation>
    </message>
    <message>
        <source>It is about changing network settings.</source>
        <translation>Trata-se de alterar configurações de rede.</translation>
    </message>
    <message>
        <source>It is about loading a kernel module.</source>
        <translation>Trata-se de carregar um módulo do kernel.</translation>
    </message>
    <message>
        <source>It is about a signal to another process.</source>
        <translation>Trata-se de um sinal para outro processo.</translation>
    </message>
    <message>
        <source>It is about locking memory.</source>
        <translation>Trata-se de bloquear memória.</translation>
    </message>
    <message>
        <source>It is about making or entering a namespace.</source>
        <translation>Trata-se de criar um namespace ou de entrar em um.</translation>
    </message>
    <message>
        <source>It is about measuring with the kernel&apos;s help.</source>
        <translation>Trata-se de fazer medições com a ajuda do kernel.</translation>
    </message>
    <message>
        <source>It is about restarting the computer.</source>
        <translation>Trata-se de reiniciar o computador.</translation>
    </message>
    <message>
        <source>It is about a network connection.</source>
        <translation>Trata-se de uma conexão de rede.</translation>
    </message>
    <message>
        <source>It is about a password or a key.</source>
        <translation>Trata-se de uma senha ou de uma chave.</translation>
    </message>
    <message>
        <source>It is about an image registry.</source>
        <translation>Trata-se de um registro de imagens.</translation>
    </message>
    <message>
        <source>It is about rights inside a database.</source>
        <translation>Trata-se de permissões dentro de um banco de dados.</translation>
    </message>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 are names of operations, the most likely first (read, open-create)</extracomment>
        <translation>operação: %1</translation>
    </message>
    <message>
        <source>path: %1</source>
        <extracomment>%1 are paths</extracomment>
        <translation>caminho: %1</translation>
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
        <translation>O texto relata uma falha, mas agora isto é permitido. Algo mudou desde então, ou o acesso foi negado a outro processo ou usuário: --user e --pid permitem perguntar sobre eles.</translation>
    </message>
    <message>
        <source>No known error was found in the text. One question can be asked with --op and a path instead.</source>
        <translation>Nenhum erro conhecido foi encontrado no texto. Em vez disso, é possível fazer uma pergunta com --op e um caminho.</translation>
    </message>
    <message>
        <source>This is not about files; no mount is the cause.</source>
        <translation>Isto não diz respeito a arquivos; nenhuma montagem é a causa.</translation>
    </message>
    <message>
        <source>The text names no path. Which file was it?</source>
        <translation>O texto não indica nenhum caminho. Qual era o arquivo?</translation>
    </message>
    <message>
        <source>The path %1 starts in the working directory of the process: name that directory with --cwd.</source>
        <extracomment>%1 is a path, --cwd an option</extracomment>
        <translation>O caminho %1 começa no diretório de trabalho do processo: indique esse diretório com --cwd.</translation>
    </message>
    <message>
        <source>The text does not say what was tried: name it with --op.</source>
        <extracomment>--op is an option</extracomment>
        <translation>O texto não diz o que foi tentado: indique a operação com --op.</translation>
    </message>
    <message>
        <source>Renaming and linking need a second path, which the text does not name.</source>
        <translation>Renomear e criar links exigem um segundo caminho, que o texto não indica.</translation>
    </message>
    <message>
        <source>No running container has the path %1. Which container or process was it?</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Nenhum contêiner em execução tem o caminho %1. Qual era o contêiner ou o processo?</translation>
    </message>
    <message>
        <source>More than one running container fits the path %1:</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Mais de um contêiner em execução corresponde ao caminho %1:</translation>
    </message>
    <message>
        <source>The engine could not make the container. Its configuration tells which mount it was.</source>
        <translation>O mecanismo não conseguiu criar o contêiner. A configuração dele diz qual era a montagem.</translation>
    </message>
    <message>
        <source>The files are in a virtual machine or on another computer; nothing can be said from here.</source>
        <translation>Os arquivos estão em uma máquina virtual ou em outro computador; daqui não se pode dizer nada.</translation>
    </message>
    <message>
        <source>The capability for it is %1.</source>
        <extracomment>%1 is the name of a capability (CAP_NET_RAW)</extracomment>
        <translation>A capacidade para isso é %1.</translation>
    </message>
    <message>
        <source>The program refuses by a rule of its own about owner or permissions; the kernel may well allow it.</source>
        <translation>O programa recusa por uma regra própria sobre o proprietário ou as permissões; o kernel pode muito bem permitir isto.</translation>
    </message>
</context>
<context>
    <name>Misbelief</name>
    <message>
        <source>In a rootless container 0 is the caller and 1 takes the first subordinate id (%4), so %1 is %2 on the host, not %3.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>Em um contêiner sem root (rootless), 0 é quem iniciou o contêiner e 1 ocupa o primeiro ID subordinado (%4); portanto, %1 é %2 no host, não %3.</translation>
    </message>
    <message>
        <source>Here 0 takes the first id of the range (%4), so %1 is %2 on the host. The formula of rootless containers, one less (%3), does not apply.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>Aqui, 0 ocupa o primeiro ID da faixa (%4); portanto, %1 é %2 no host. A fórmula dos contêineres sem root (rootless), com um a menos (%3), não se aplica.</translation>
    </message>
    <message>
        <source>Read-only holds for root too: no user and no capability writes past it.</source>
        <translation>“Somente leitura” vale também para o root: nenhum usuário e nenhuma capacidade conseguem gravar apesar disso.</translation>
    </message>
    <message>
        <source>The immutable and append-only flags hold for root too, until they are taken away.</source>
        <translation>Os atributos “imutável” e “somente anexação” valem também para o root, até que sejam removidos.</translation>
    </message>
    <message>
        <source>Root is stopped here too: this protection does not ask for modes.</source>
        <translation>O root também é barrado aqui: esta proteção não leva em conta os modos.</translation>
    </message>
    <message>
        <source>A FUSE mount is closed to root too, unless its owner allows others.</source>
        <translation>Uma montagem FUSE também está fechada para o root, a menos que o proprietário dela admita outros usuários.</translation>
    </message>
    <message>
        <source>A noexec mount holds for root too.</source>
        <translation>Uma montagem noexec vale também para o root.</translation>
    </message>
    <message>
        <source>%1 would change nothing here.</source>
        <extracomment>%1 is a command (chmod 777)</extracomment>
        <translation>%1 não mudaria nada aqui.</translation>
    </message>
    <message>
        <source>The mount option %1 would take the files away from their owner on the host, and it fails at files whose owner has no number in the engine&apos;s user namespace.</source>
        <extracomment>%1 is an option of a mount (:U)</extracomment>
        <translation>A opção de montagem %1 tiraria os arquivos do proprietário deles no host, e ela falha em arquivos cujo proprietário não tem número no namespace de usuário do mecanismo.</translation>
    </message>
    <message>
        <source>%1 %2 cannot help: in this user namespace group %2 is %3 on the host.</source>
        <extracomment>%1 is an option (--group-add), %2 and %3 are group ids</extracomment>
        <translation>%1 %2 não pode ajudar: neste namespace de usuário, o grupo %2 é %3 no host.</translation>
    </message>
    <message>
        <source>Group %1 is called %2 on the host and %3 in the container; the kernel compares the number only.</source>
        <extracomment>%1 is a group id, %2 and %3 are names of groups</extracomment>
        <translation>O grupo %1 se chama %2 no host e %3 no contêiner; o kernel compara somente o número.</translation>
    </message>
    <message>
        <source>Who may enter %1 on the host does not matter inside: the way to %2 does not lead through it.</source>
        <extracomment>%1 is a path on the host, %2 a path in the container</extracomment>
        <translation>Quem pode entrar em %1 no host não importa dentro do contêiner: o caminho até %2 não passa por ali.</translation>
    </message>
    <message>
        <source>In this image %1 is %2; documentation may name the number of another version.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>Nesta imagem, %1 é %2; a documentação pode indicar o número de outra versão.</translation>
    </message>
</context>
<context>
    <name>Mount</name>
    <message>
        <source>%1 is now mounted on %2 with mapped ids; to undo it: %3</source>
        <extracomment>%1 and %2 are paths, %3 is a command line</extracomment>
        <translation>%1 agora está montado em %2 com IDs mapeados; para desfazer: %3</translation>
    </message>
    <message>
        <source>It is gone after a restart; %1 or %2 shows how to keep it.</source>
        <extracomment>%1 and %2 are options with their values</extracomment>
        <translation>Esta montagem desaparece quando o computador é reiniciado; %1 ou %2 mostra como mantê-la.</translation>
    </message>
    <message>
        <source>%1 can be mounted on %2 with mapped ids; nothing was mounted</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>%1 pode ser montado em %2 com IDs mapeados; nada foi montado</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer (mount -V)</source>
        <extracomment>%1 is a version of the package util-linux (2.39)</extracomment>
        <translation>isto exige o util-linux %1 ou mais recente (mount -V)</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>isto exige o util-linux %1 ou mais recente; este computador tem o %2</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2, which would mount WITHOUT the id map</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>isto exige o util-linux %1 ou mais recente; este computador tem o %2, que montaria SEM o mapeamento de IDs</translation>
    </message>
    <message>
        <source>no systemd unit can hold this mount on %1; %2 can show it</source>
        <extracomment>%1 is a path, %2 an option with its value</extracomment>
        <translation>nenhuma unidade do systemd pode conter esta montagem em %1; %2 pode mostrá-la</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>the key &quot;%1&quot; in %2 is not known and was left out</source>
        <extracomment>%1 is a key of a configuration file, %2 the section or object it stands in</extracomment>
        <translation>a chave “%1” em %2 não é conhecida e foi deixada de fora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may matter to file access and was not evaluated</source>
        <extracomment>%1 is a key or a flag of a configuration</extracomment>
        <translation>“%1” pode ser relevante para o acesso a arquivos e não foi avaliado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect in %2</source>
        <extracomment>%1 is a value, %2 the key or flag it was given to</extracomment>
        <translation>“%1” não tem efeito em %2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>o arquivo %1 não existe</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 não pode ser lido</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <extracomment>%1 is the name of a container engine, %2 its own words (English)</extracomment>
        <translation>%1 recusa isto: %2</translation>
    </message>
    <message>
        <source>the engine %1 is on another machine, and so are the files it mounts</source>
        <extracomment>%1 is the address of a container engine (ssh://host)</extracomment>
        <translation>o mecanismo %1 está em outro computador, e os arquivos que ele monta também</translation>
    </message>
    <message>
        <source>the variable %1 is not set; it counts as empty</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>a variável %1 não está definida; ela conta como vazia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only known where the container starts and was kept as text</source>
        <extracomment>%1 is a piece of a configuration</extracomment>
        <translation>“%1” só é conhecido onde o contêiner é iniciado e foi mantido como texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a Windows drive, not as a volume and a path</source>
        <extracomment>%1 is the text of a volume flag (d:/data)</extracomment>
        <translation>“%1” é lido como uma unidade do Windows, não como um volume e um caminho</translation>
    </message>
    <message>
        <source>the mounts or namespaces of the container %1 count as well and are not known from here</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>as montagens ou os namespaces do contêiner %1 também contam e não são conhecidos daqui</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not run and was kept as text</source>
        <extracomment>%1 is a command in a pasted text ($(date))</extracomment>
        <translation>“%1” não foi executado e foi mantido como texto</translation>
    </message>
    <message>
        <source>the value of %1 holds blanks and is not quoted: the shell splits it there</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>o valor de %1 contém espaços e não está entre aspas: o shell o divide ali</translation>
    </message>
    <message>
        <source>blanks after the backslash at the end of the line: the shell would end the command there</source>
        <translation>espaços depois da barra invertida no fim da linha: o shell encerraria o comando ali</translation>
    </message>
    <message>
        <source>the shell does not expand the ~ in &quot;%1&quot;</source>
        <extracomment>%1 is a word of a command line</extracomment>
        <translation>o shell não expande o ~ em “%1”</translation>
    </message>
    <message>
        <source>the flag %1 is not known</source>
        <extracomment>%1 is a flag of a command</extracomment>
        <translation>a opção %1 não é conhecida</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may stand for options that are not known here and was left out</source>
        <extracomment>%1 is a variable or a command in a pasted text ($OPTIONS, $(test -t 0 &amp;&amp; echo -it))</extracomment>
        <translation>“%1” pode representar opções que não são conhecidas aqui e foi deixado de fora</translation>
    </message>
    <message>
        <source>%1 is expanded by the caller&apos;s shell, before sudo: %2</source>
        <extracomment>%1 is a piece of a command line, %2 its value</extracomment>
        <translation>%1 é expandido pelo shell de quem executa o comando, antes do sudo: %2</translation>
    </message>
    <message>
        <source>Kubernetes wants %1 without CAP_: container runtimes put it there themselves and may refuse this</source>
        <extracomment>%1 is a capability with its prefix (CAP_SYS_ADMIN)</extracomment>
        <translation>o Kubernetes espera %1 sem CAP_: os runtimes de contêineres acrescentam o prefixo por conta própria e podem recusar isto</translation>
    </message>
    <message>
        <source>there is no pod in this file, only: %1</source>
        <extracomment>%1 is a list of kinds of Kubernetes objects (Service, ConfigMap)</extracomment>
        <translation>não há nenhum pod neste arquivo, somente: %1</translation>
    </message>
    <message>
        <source>features may add mounts, capabilities and privileges that are not known from here: %1</source>
        <extracomment>%1 is a list of devcontainer features</extracomment>
        <translation>as features podem acrescentar montagens, capacidades e privilégios que não são conhecidos daqui: %1</translation>
    </message>
    <message>
        <source>a unit with [%1] makes no container</source>
        <extracomment>%1 is the kind of a unit (Volume, Network)</extracomment>
        <translation>uma unidade com [%1] não cria nenhum contêiner</translation>
    </message>
    <message>
        <source>the containers are in the Kubernetes file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>os contêineres estão no arquivo do Kubernetes %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; share ids: each may use the other&apos;s files</source>
        <extracomment>%1 and %2 are lines of /etc/subuid (ana:100000:65536)</extracomment>
        <translation>“%1” e “%2” compartilham IDs: cada um pode usar os arquivos do outro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the id of the user %2</source>
        <extracomment>%1 is a line of /etc/subuid (ana:100000:65536), %2 the name of a user</extracomment>
        <translation>“%1” contém o ID do usuário %2</translation>
    </message>
    <message>
        <source>the engine %1 runs in a virtual machine, and the owners of files seen there are not those of this computer</source>
        <extracomment>%1 is the address of a container engine (unix:///home/ana/.docker/desktop/docker.sock)</extracomment>
        <translation>o mecanismo %1 é executado em uma máquina virtual, e os proprietários dos arquivos vistos ali não são os deste computador</translation>
    </message>
    <message>
        <source>the engine %1 runs on another kernel (%2), so its files and processes are not on this computer</source>
        <extracomment>%1 is the address of a container engine, %2 the version of a Linux kernel</extracomment>
        <translation>o mecanismo %1 é executado em outro kernel (%2); por isso, os arquivos e processos dele não estão neste computador</translation>
    </message>
    <message>
        <source>the engine %1 did not tell everything (%2)</source>
        <extracomment>%1 is the address of a container engine, %2 the part of its API that did not answer</extracomment>
        <translation>o mecanismo %1 não informou tudo (%2)</translation>
    </message>
    <message>
        <source>of the container %1 only what the list says is known</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>do contêiner %1 só se sabe o que a lista informa</translation>
    </message>
    <message>
        <source>there is no context or connection named %1</source>
        <extracomment>%1 is the name of a Docker context or podman connection</extracomment>
        <translation>não há nenhum contexto ou conexão com o nome %1</translation>
    </message>
    <message>
        <source>%1 was not run, since that could change something for this account</source>
        <extracomment>%1 is the name of a program (podman)</extracomment>
        <translation>%1 não foi executado, pois isso poderia alterar algo para esta conta</translation>
    </message>
    <message>
        <source>the image %1 is not on this computer: its directories above the mounts are taken as open to all</source>
        <extracomment>%1 is the name of an image</extracomment>
        <translation>a imagem %1 não está neste computador: os diretórios dela acima das montagens são considerados abertos a todos</translation>
    </message>
    <message>
        <source>root in this container is root of the host: for files that are mounted, nothing but its missing capabilities sets the two apart</source>
        <translation>o root deste contêiner é o root do host: quanto aos arquivos montados, só as capacidades que lhe faltam diferenciam os dois</translation>
    </message>
    <message>
        <source>the container shares the user namespace of the host: every number in it is the same number outside</source>
        <translation>o contêiner compartilha o namespace de usuário do host: cada número dentro dele é o mesmo número fora</translation>
    </message>
    <message>
        <source>the container is privileged: it has all capabilities and devices, and little separates it from the host</source>
        <translation>o contêiner é privilegiado: tem todas as capacidades e todos os dispositivos, e pouco o separa do host</translation>
    </message>
    <message>
        <source>the process has capabilities beyond the engine&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_SYS_ADMIN, CAP_SYS_PTRACE)</extracomment>
        <translation>o processo tem capacidades além do padrão do mecanismo: %1</translation>
    </message>
    <message>
        <source>root in this container lacks capabilities over files that the engine gives by default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_CHOWN, CAP_FOWNER)</extracomment>
        <translation>faltam ao root deste contêiner capacidades sobre arquivos que o mecanismo concede por padrão: %1</translation>
    </message>
    <message>
        <source>no_new_privs is set: programs with the set-user-ID bit or file capabilities, such as sudo, give nothing</source>
        <translation>no_new_privs está definido: programas com o bit setuid ou com capacidades de arquivo, como o sudo, não concedem nada</translation>
    </message>
    <message>
        <source>whoever may use the engine&apos;s socket (%1) can do on the host all that %2 can</source>
        <extracomment>%1 is the path of a container engine&apos;s socket, %2 the name of a user (root)</extracomment>
        <translation>quem pode usar o soquete do mecanismo (%1) pode fazer no host tudo o que %2 pode</translation>
    </message>
    <message>
        <source>the process is in group %1, docker on the host: with the engine&apos;s socket that equals root on the host</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>o processo está no grupo %1, docker no host: com o soquete do mecanismo, isso equivale a root no host</translation>
    </message>
    <message>
        <source>the main process was asked about; %2 runs in there as user %1</source>
        <extracomment>%1 is a user id in the container, %2 the name of a program</extracomment>
        <translation>a pergunta foi sobre o processo principal; lá dentro, %2 é executado como o usuário %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a whole sentence about it</extracomment>
        <translation>linha %1: %2</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Enter directory</source>
        <extracomment>What a process may want to do: pass through a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Entrar no diretório</translation>
    </message>
    <message>
        <source>List directory</source>
        <extracomment>What a process may want to do: see the names in a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Listar diretório</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a process may want to do: open for reading. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>What a process may want to do: open for writing. An entry of a list, the first cell of a table row</extracomment>
        <translation>Gravar</translation>
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
        <translation>Executar</translation>
    </message>
    <message>
        <source>Create file</source>
        <extracomment>What a process may want to do: make a new file. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar arquivo</translation>
    </message>
    <message>
        <source>Open or create file</source>
        <extracomment>What a process may want to do: open(2) with O_CREAT. An entry of a list, the first cell of a table row</extracomment>
        <translation>Abrir ou criar arquivo</translation>
    </message>
    <message>
        <source>Create directory</source>
        <extracomment>What a process may want to do: make a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar diretório</translation>
    </message>
    <message>
        <source>Create symbolic link</source>
        <extracomment>What a process may want to do: make a symbolic link. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar link simbólico</translation>
    </message>
    <message>
        <source>Create named pipe</source>
        <extracomment>What a process may want to do: make a FIFO. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar pipe nomeado</translation>
    </message>
    <message>
        <source>Create socket</source>
        <extracomment>What a process may want to do: make a socket in the file system. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar soquete</translation>
    </message>
    <message>
        <source>Create character device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar dispositivo de caractere</translation>
    </message>
    <message>
        <source>Create block device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar dispositivo de bloco</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a process may want to do: remove a name that is no directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete directory</source>
        <extracomment>What a process may want to do: remove an empty directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Excluir diretório</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <extracomment>What a process may want to do: give another name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Renomear ou mover</translation>
    </message>
    <message>
        <source>Create hard link</source>
        <extracomment>What a process may want to do: give a second name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Criar link físico</translation>
    </message>
    <message>
        <source>Change mode</source>
        <extracomment>What a process may want to do: chmod. An entry of a list, the first cell of a table row</extracomment>
        <translation>Alterar modo</translation>
    </message>
    <message>
        <source>Change owner or group</source>
        <extracomment>What a process may want to do: chown. An entry of a list, the first cell of a table row</extracomment>
        <translation>Alterar proprietário ou grupo</translation>
    </message>
    <message>
        <source>Set times to now</source>
        <extracomment>What a process may want to do: touch. An entry of a list, the first cell of a table row</extracomment>
        <translation>Definir as datas para agora</translation>
    </message>
    <message>
        <source>Set times to any moment</source>
        <extracomment>What a process may want to do: touch -d. An entry of a list, the first cell of a table row</extracomment>
        <translation>Definir as datas para um momento qualquer</translation>
    </message>
    <message>
        <source>Set extended attribute</source>
        <extracomment>What a process may want to do: setfattr. An entry of a list, the first cell of a table row</extracomment>
        <translation>Definir atributo estendido</translation>
    </message>
    <message>
        <source>Connect to socket</source>
        <extracomment>What a process may want to do: connect to a UNIX socket. An entry of a list, the first cell of a table row</extracomment>
        <translation>Conectar-se ao soquete</translation>
    </message>
    <message>
        <source>Look up attributes</source>
        <extracomment>What a process may want to do: stat. An entry of a list, the first cell of a table row</extracomment>
        <translation>Consultar atributos</translation>
    </message>
</context>
<context>
    <name>OperationGroup</name>
    <message>
        <source>Usual</source>
        <extracomment>Heading above operations in a list (read, write, create file…)</extracomment>
        <translation>Comuns</translation>
    </message>
    <message>
        <source>Create something else</source>
        <extracomment>Heading above operations in a list (create directory, create symbolic link…)</extracomment>
        <translation>Criar outra coisa</translation>
    </message>
    <message>
        <source>Change what is there</source>
        <extracomment>Heading above operations in a list (append, delete directory, change mode…)</extracomment>
        <translation>Alterar o que existe</translation>
    </message>
    <message>
        <source>Only look</source>
        <extracomment>Heading above operations in a list (look up attributes)</extracomment>
        <translation>Apenas consultar</translation>
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
        <translation>listar</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>ler</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>alterar</translation>
    </message>
    <message>
        <source>append</source>
        <extracomment>What is done to a file, in tables: something is added at its end</extracomment>
        <translation>anexar</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>What is done to a file, in tables: all its content is removed</extracomment>
        <translation>esvaziar</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What is done to a program, in tables: short</extracomment>
        <translation>executar</translation>
    </message>
    <message>
        <source>create a file</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>criar um arquivo</translation>
    </message>
    <message>
        <source>make a folder</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>criar uma pasta</translation>
    </message>
    <message>
        <source>make a link</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>criar um link</translation>
    </message>
    <message>
        <source>make a special file</source>
        <extracomment>What is done in a folder, in tables: a pipe, socket or device is made</extracomment>
        <translation>criar um arquivo especial</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>What is done to a file or folder, in tables: short</extracomment>
        <translation>excluir</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>renomear</translation>
    </message>
    <message>
        <source>change the permissions</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>alterar as permissões</translation>
    </message>
    <message>
        <source>change the owner</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>alterar o proprietário</translation>
    </message>
    <message>
        <source>set the times</source>
        <extracomment>What is done to a file, in tables: its time of last change is set</extracomment>
        <translation>definir as datas</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <extracomment>What is done to a file, in tables: an extended attribute is set</extracomment>
        <translation>definir um atributo</translation>
    </message>
    <message>
        <source>connect</source>
        <extracomment>What is done to a socket, in tables: short</extracomment>
        <translation>conectar</translation>
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
        <translation>%1 verifica por conta própria se o seu diretório de dados lhe pertence e não tem mais permissões do que %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its data directory is its own.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 verifica por conta própria se o seu diretório de dados lhe pertence.</translation>
    </message>
    <message>
        <source>%1 checks by itself that key and password files are its own and have no more rights than %2.</source>
        <extracomment>%1 is the name of a program, %2 a mode (0600)</extracomment>
        <translation>%1 verifica por conta própria se os arquivos de chaves e de senhas lhe pertencem e não têm mais permissões do que %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root or to the user it runs as, and that only the owner may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 verifica por conta própria se a sua configuração pertence ao root ou ao usuário com o qual é executado, e se somente o proprietário pode gravar nela.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root and that nobody else may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 verifica por conta própria se a sua configuração pertence ao root, e se ninguém mais pode gravar nela.</translation>
    </message>
    <message>
        <source>%1 leaves out configuration files that everybody may write to.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 deixa de fora arquivos de configuração nos quais todos podem gravar.</translation>
    </message>
    <message>
        <source>%1 checks by itself that keys and the folders above them belong to their user, and that nobody else may write to them.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 verifica por conta própria se as chaves e as pastas acima delas pertencem ao usuário delas, e se ninguém mais pode gravar nelas.</translation>
    </message>
    <message>
        <source>%1 checks by itself that the repository belongs to the user who runs it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 verifica por conta própria se o repositório pertence ao usuário que executa o programa.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>It worked: this is allowed now.</source>
        <translation>Funcionou: agora isto é permitido.</translation>
    </message>
    <message>
        <source>Still denied: %1.</source>
        <extracomment>%1 is what is denied, a sentence without full stop</extracomment>
        <translation>Ainda negado: %1.</translation>
    </message>
    <message>
        <source>That cannot be told now: %1.</source>
        <extracomment>%1 is what could not be found out, without full stop</extracomment>
        <translation>Sem resposta agora: %1.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A snapshot, a file that describes containers, or a text with an error message</source>
        <translation>Um instantâneo, um arquivo que descreve contêineres ou um texto com uma mensagem de erro</translation>
    </message>
    <message>
        <source>Start with the guided check.</source>
        <translation>Começa com a verificação guiada.</translation>
    </message>
    <message>
        <source>Language of the window: en, es, pt, fr or pl.</source>
        <extracomment>en, es, pt, fr and pl are what is typed</extracomment>
        <translation>Idioma da janela: en, es, pt, fr ou pl.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <extracomment>system, light, dark and contrast are what is typed</extracomment>
        <translation>Cores: system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Run as root although nothing needs it.</source>
        <translation>Executa como root, embora nada precise disso.</translation>
    </message>
    <message>
        <source>The window does not run as root: nothing in it needs that. Where facts need the administrator, it asks for the password and reads them apart.</source>
        <translation>A janela não é executada como root: nada nela precisa disso. Quando os dados exigem o administrador, ela pede a senha e os lê separadamente.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Guided check</source>
        <extracomment>A place of the window, in a narrow list at the left: questions and answers step by step</extracomment>
        <translation>Verificação guiada</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>A place of the window, in a narrow list at the left: the whole decision in detail</extracomment>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Fixes</source>
        <extracomment>A place of the window, in a narrow list at the left: what would make it work</extracomment>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>A place of the window, in a narrow list at the left: facts saved in a file</extracomment>
        <translation>Instantâneo</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A place of the window, in a narrow list at the left: where everything begins; a noun</extracomment>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The entry exists.</source>
        <translation>A entrada existe.</translation>
    </message>
    <message>
        <source>The path is empty, and an empty path leads nowhere.</source>
        <translation>O caminho está vazio, e um caminho vazio não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>The path is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>O caminho tem %1 bytes, mais do que o kernel aceita.</translation>
    </message>
    <message>
        <source>The name is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>O nome tem %1 bytes, mais do que o kernel aceita.</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in this directory.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Não há nenhuma entrada “%1” neste diretório.</translation>
    </message>
    <message>
        <source>The file system refused to look up the name &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>O sistema de arquivos se recusou a consultar o nome “%1”.</translation>
    </message>
    <message>
        <source>A directory is needed here, and this is something else.</source>
        <translation>Aqui é necessário um diretório, e isto é outra coisa.</translation>
    </message>
    <message>
        <source>The directory has been removed meanwhile, so nothing can be found or made in it.</source>
        <translation>O diretório foi removido nesse meio-tempo; por isso, nada pode ser encontrado nem criado nele.</translation>
    </message>
    <message>
        <source>The symbolic link leads to &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>O link simbólico leva a “%1”.</translation>
    </message>
    <message>
        <source>The kernel does not follow this symbolic link: it follows no more than %1 in one path, and none where links are excluded.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>O kernel não segue este link simbólico: ele não segue mais de %1 em um mesmo caminho, e nenhum onde links são excluídos.</translation>
    </message>
    <message>
        <source>The symbolic link lies in a sticky directory where everyone may write. Its owner (%1) is neither the process nor the owner of the directory (%2), and the setting %3 forbids following it then.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a kernel setting</extracomment>
        <translation>O link simbólico está em um diretório com sticky bit no qual todos podem gravar. O proprietário dele (%1) não é o processo nem o proprietário do diretório (%2), e nesse caso o parâmetro %3 proíbe segui-lo.</translation>
    </message>
    <message>
        <source>The mount that holds this symbolic link has the option %1, so no link on it is followed.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>A montagem que contém este link simbólico tem a opção %1; por isso, nenhum link nela é seguido.</translation>
    </message>
    <message>
        <source>Following this link of %1 needs the right to inspect the process behind it, and the right is missing.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Seguir este link de %1 exige a permissão de inspecionar o processo por trás dele, e essa permissão falta.</translation>
    </message>
    <message>
        <source>The file system is writable.</source>
        <translation>O sistema de arquivos permite gravação.</translation>
    </message>
    <message>
        <source>The whole file system (%1) is read-only, so nothing on it can be changed.</source>
        <extracomment>%1 is a type of file system (ext4)</extracomment>
        <translation>Todo o sistema de arquivos (%1) é somente leitura; por isso, nada nele pode ser alterado.</translation>
    </message>
    <message>
        <source>The object is not marked immutable.</source>
        <translation>O objeto não está marcado como imutável.</translation>
    </message>
    <message>
        <source>The object is marked immutable, so nobody can write to it, not even root.</source>
        <translation>O objeto está marcado como imutável; por isso, ninguém pode gravar nele, nem mesmo o root.</translation>
    </message>
    <message>
        <source>The owner (%1) and the group (%2) are both mapped in this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>O proprietário (%1) e o grupo (%2) estão ambos mapeados nesta montagem.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. What has an unmapped owner or group cannot be written to, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto por esta montagem, o proprietário é %1 e o grupo é %2. Não é possível gravar no que tem um proprietário ou grupo sem mapeamento, nem mesmo como root.</translation>
    </message>
    <message>
        <source>The process is the owner (%1); the owner bits (%2) include %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>O processo é o proprietário (%1); os bits do proprietário (%2) incluem %3.</translation>
    </message>
    <message>
        <source>The process is the owner (%1), and the owner bits are %2 where %3 is needed. For the owner only the owner bits count.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>O processo é o proprietário (%1), e os bits do proprietário são %2, mas é necessário %3. Para o proprietário, só contam os bits do proprietário.</translation>
    </message>
    <message>
        <source>The process works as %2 and is not the owner (%1).</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>O processo trabalha como %2 e não é o proprietário (%1).</translation>
    </message>
    <message>
        <source>There is no ACL.</source>
        <translation>Não há nenhuma ACL.</translation>
    </message>
    <message>
        <source>The ACL mask is empty, so the kernel does not use the ACL and goes by the mode bits.</source>
        <translation>A máscara da ACL está vazia; por isso, o kernel não usa a ACL e segue os bits do modo.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>A entrada da ACL para o usuário %1 concede %2, o que inclui %3.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2 where %3 is needed. For this user no other entry counts.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>A entrada da ACL para o usuário %1 concede %2, mas é necessário %3. Para este usuário, nenhuma outra entrada conta.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a user id, %2 to %4 are rights (r-x)</extracomment>
        <translation>A entrada da ACL para o usuário %1 concede %2, mas a máscara da ACL (%3) retira uma parte de %4, que é necessário.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>A entrada da ACL para o grupo %1 concede %2, o que inclui %3.</translation>
    </message>
    <message>
        <source>ACL entries match groups of the process, but no single one of them gives %1. The entry for others does not count then.</source>
        <extracomment>%1 are rights (r-x)</extracomment>
        <translation>Há entradas da ACL que correspondem a grupos do processo, mas nenhuma delas sozinha concede %1. Nesse caso, a entrada dos outros não conta.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a group id, %2 to %4 are rights (r-x)</extracomment>
        <translation>A entrada da ACL para o grupo %1 concede %2, mas a máscara da ACL (%3) retira uma parte de %4, que é necessário.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups; the entry for others (%1) includes %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Nenhuma entrada da ACL cita o processo ou um de seus grupos; a entrada dos outros (%1) inclui %2.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups, and the entry for others gives %1 where %2 is needed.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Nenhuma entrada da ACL cita o processo ou um de seus grupos, e a entrada dos outros concede %1, mas é necessário %2.</translation>
    </message>
    <message>
        <source>The process is in the group (%1); the group bits (%2) include %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>O processo está no grupo (%1); os bits do grupo (%2) incluem %3.</translation>
    </message>
    <message>
        <source>The process is in the group (%1), and the group bits are %2 where %3 is needed. For members of the group the bits of others do not count.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>O processo está no grupo (%1), e os bits do grupo são %2, mas é necessário %3. Para membros do grupo, os bits dos outros não contam.</translation>
    </message>
    <message>
        <source>The process is not in the group (%1).</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>O processo não está no grupo (%1).</translation>
    </message>
    <message>
        <source>The bits of others (%1) include %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Os bits dos outros (%1) incluem %2.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1), its groups give no more, and the bits of others are %2 where %3 is needed.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>O processo não é o proprietário (%1), seus grupos não concedem mais, e os bits dos outros são %2, mas é necessário %3.</translation>
    </message>
    <message>
        <source>The process has %1, which lets it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>O processo tem %1, que lhe permite contornar os bits de permissão.</translation>
    </message>
    <message>
        <source>The process does not have %1, which would let it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>O processo não tem %1, que lhe permitiria contornar os bits de permissão.</translation>
    </message>
    <message>
        <source>The process has %1, but it does not reach this object: the owner (%2) and the group (%3) are not both mapped in the user namespace of the process.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a user id, %3 a group id</extracomment>
        <translation>O processo tem %1, mas ela não alcança este objeto: o proprietário (%2) e o grupo (%3) não estão ambos mapeados no namespace de usuário do processo.</translation>
    </message>
    <message>
        <source>Not even %1 lets anybody execute a file of which no x bit is set (mode %2).</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a mode (0644)</extracomment>
        <translation>Nem mesmo %1 permite executar um arquivo sem nenhum bit x definido (modo %2).</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) does not include device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>A lista de dispositivos do contêiner (cgroup) não inclui o dispositivo %1:%2.</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) includes device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>A lista de dispositivos do contêiner (cgroup) inclui o dispositivo %1:%2.</translation>
    </message>
    <message>
        <source>This FUSE mount belongs to UID %1 and GID %2 and lacks the option %3, so it is closed to everybody else, root included.</source>
        <extracomment>%1 is a user id, %2 a group id, %3 the name of a mount option</extracomment>
        <translation>Esta montagem FUSE pertence ao UID %1 e ao GID %2 e não tem a opção %3; por isso, está fechada para todos os demais, inclusive o root.</translation>
    </message>
    <message>
        <source>The process lives outside the user namespace of this FUSE mount, so the mount is closed to it.</source>
        <translation>O processo está fora do namespace de usuário desta montagem FUSE; por isso, a montagem está fechada para ele.</translation>
    </message>
    <message>
        <source>No x bit of this file is set, so the FUSE mount does not let it be executed.</source>
        <translation>Nenhum bit x deste arquivo está definido; por isso, a montagem FUSE não permite executá-lo.</translation>
    </message>
    <message>
        <source>Settings below %1 ignore capabilities and look only at the root user and group of the host: %2 is given where %3 is needed.</source>
        <extracomment>%1 is a path, %2 and %3 are rights (r-x)</extracomment>
        <translation>Os parâmetros abaixo de %1 ignoram as capacidades e consideram somente o usuário e o grupo root do host: concede-se %2, mas é necessário %3.</translation>
    </message>
    <message>
        <source>The user who mounted this overlay has no such right on the layer beneath it.</source>
        <translation>O usuário que montou este overlay não tem essa permissão na camada abaixo dele.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not offer the operation.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Este tipo de sistema de arquivos (%1) não oferece a operação.</translation>
    </message>
    <message>
        <source>The btrfs subvolume is set to read-only, although the mount looks writable.</source>
        <translation>O subvolume btrfs está definido como somente leitura, embora a montagem pareça permitir gravação.</translation>
    </message>
    <message>
        <source>The file system that holds the upper layer of this overlay is read-only now, although the overlay itself looks writable.</source>
        <translation>O sistema de arquivos que contém a camada superior deste overlay agora é somente leitura, embora o próprio overlay pareça permitir gravação.</translation>
    </message>
    <message>
        <source>The upper layer of this overlay cannot be looked at from here. If its file system has become read-only, writing fails all the same.</source>
        <translation>A camada superior deste overlay não pode ser examinada daqui. Se o sistema de arquivos dela tiver se tornado somente leitura, a gravação falha mesmo assim.</translation>
    </message>
    <message>
        <source>Changing this object means copying it to the upper layer of the overlay, and its owner or group has no mapping in the user namespace that mounted the overlay.</source>
        <translation>Alterar este objeto significa copiá-lo para a camada superior do overlay, e o proprietário ou o grupo dele não tem mapeamento no namespace de usuário que montou o overlay.</translation>
    </message>
    <message>
        <source>A lower layer of the overlay has part of this directory, and the overlay is mounted without redirect_dir: such a directory cannot be renamed.</source>
        <translation>Uma camada inferior do overlay tem parte deste diretório, e o overlay está montado sem redirect_dir: um diretório assim não pode ser renomeado.</translation>
    </message>
    <message>
        <source>The server or program behind this file system (%1) has the last word. The owner and mode seen here are only a hint.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>O servidor ou programa por trás deste sistema de arquivos (%1) tem a última palavra. O proprietário e o modo vistos aqui são apenas uma indicação.</translation>
    </message>
    <message>
        <source>For this entry of %1 the kernel also looks at the process it describes, not at the mode alone.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Para esta entrada de %1, o kernel também considera o processo que ela descreve, não somente o modo.</translation>
    </message>
    <message>
        <source>The mount is writable.</source>
        <translation>A montagem permite gravação.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>A montagem é somente leitura.</translation>
    </message>
    <message>
        <source>The mount at &quot;%1&quot; is read-only.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>A montagem em “%1” é somente leitura.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Nada nesta montagem pode ser executado (%1).</translation>
    </message>
    <message>
        <source>Nothing on the mount at &quot;%1&quot; may be executed (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>Nada na montagem em “%1” pode ser executado (%2).</translation>
    </message>
    <message>
        <source>No device on this mount may be opened (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Nenhum dispositivo nesta montagem pode ser aberto (%1).</translation>
    </message>
    <message>
        <source>No device on the mount at &quot;%1&quot; may be opened (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>Nenhum dispositivo na montagem em “%1” pode ser aberto (%2).</translation>
    </message>
    <message>
        <source>The file system was mounted inside a user namespace, and the kernel opens no devices on such a file system.</source>
        <translation>O sistema de arquivos foi montado dentro de um namespace de usuário, e o kernel não abre dispositivos em um sistema de arquivos assim.</translation>
    </message>
    <message>
        <source>This is a directory, and the operation works only on something else.</source>
        <translation>Isto é um diretório, e a operação só funciona com outra coisa.</translation>
    </message>
    <message>
        <source>Only regular files can be executed; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>Somente arquivos comuns podem ser executados; este é do tipo: %1.</translation>
    </message>
    <message>
        <source>The operation works only on regular files; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>A operação só funciona com arquivos comuns; este é do tipo: %1.</translation>
    </message>
    <message>
        <source>A socket cannot be opened like a file; programs connect to it.</source>
        <translation>Um soquete não pode ser aberto como um arquivo; os programas se conectam a ele.</translation>
    </message>
    <message>
        <source>No driver answers for this device node.</source>
        <translation>Nenhum driver responde por este nó de dispositivo.</translation>
    </message>
    <message>
        <source>The file is marked append-only, so it can be written to only at its end.</source>
        <translation>O arquivo está marcado como somente anexação; por isso, só é possível gravar no final dele.</translation>
    </message>
    <message>
        <source>A running program was started from this file, so it cannot be written to now.</source>
        <translation>Um programa em execução foi iniciado a partir deste arquivo; por isso, não é possível gravar nele agora.</translation>
    </message>
    <message>
        <source>Some process has this file open for writing, so it cannot be executed now.</source>
        <translation>Algum processo tem este arquivo aberto para gravação; por isso, ele não pode ser executado agora.</translation>
    </message>
    <message>
        <source>The interpreter that the file names cannot be used.</source>
        <translation>O interpretador que o arquivo indica não pode ser usado.</translation>
    </message>
    <message>
        <source>Scripts name each other as interpreters too many times.</source>
        <translation>Scripts indicam uns aos outros como interpretadores um número excessivo de vezes.</translation>
    </message>
    <message>
        <source>The file exists, and its directory is sticky and writable for others. The owner of the file (%1) is neither the process nor the owner of the directory (%2), so opening it in a way that could create it is refused.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>O arquivo existe, e o diretório dele tem o sticky bit e permite gravação a outros. O proprietário do arquivo (%1) não é o processo nem o proprietário do diretório (%2); por isso, não é permitido abri-lo de um modo que poderia criá-lo.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Já existe uma entrada com este nome.</translation>
    </message>
    <message>
        <source>The path ends in a slash, which fits only a directory.</source>
        <translation>O caminho termina com uma barra, o que só serve para um diretório.</translation>
    </message>
    <message>
        <source>The path does not end in a name that can be made, removed or moved.</source>
        <translation>O caminho não termina em um nome que possa ser criado, removido ou movido.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 can be stored on this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>O UID %1 e o GID %2 podem ser armazenados nesta montagem.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 cannot both be stored on this mount, because they are not both mapped in it. Nothing can be created here under these numbers.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>O UID %1 e o GID %2 não podem ser ambos armazenados nesta montagem, porque não estão ambos mapeados nela. Nada pode ser criado aqui com esses números.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace, so no process of another user namespace can do it.</source>
        <extracomment>%1 is the name of a capability (CAP_MKNOD)</extracomment>
        <translation>Criar um nó de dispositivo exige %1 no namespace de usuário inicial; por isso, nenhum processo de outro namespace de usuário pode fazê-lo.</translation>
    </message>
    <message>
        <source>The path is longer than the %1 bytes that a socket address can hold.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>O caminho é mais longo do que os %1 bytes que um endereço de soquete pode conter.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner of the entry is %1 and its group is %2. An entry with an unmapped owner or group cannot be removed or replaced, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto por esta montagem, o proprietário da entrada é %1 e o grupo dela é %2. Uma entrada com proprietário ou grupo sem mapeamento não pode ser removida nem substituída, nem mesmo pelo root.</translation>
    </message>
    <message>
        <source>The directory is marked append-only, so entries can be added but not removed.</source>
        <translation>O diretório está marcado como somente anexação; por isso, entradas podem ser adicionadas, mas não removidas.</translation>
    </message>
    <message>
        <source>The directory is sticky: only the owner of the entry (%1) or of the directory (%2) may remove or rename it, and the process is neither.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>O diretório tem o sticky bit: somente o proprietário da entrada (%1) ou do diretório (%2) pode removê-la ou renomeá-la, e o processo não é nenhum dos dois.</translation>
    </message>
    <message>
        <source>The directory is sticky, and the process may act for the owner of the entry (%1) or of the directory (%2).</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>O diretório tem o sticky bit, e o processo pode agir pelo proprietário da entrada (%1) ou do diretório (%2).</translation>
    </message>
    <message>
        <source>The entry is marked immutable or append-only, so it cannot be removed or renamed.</source>
        <translation>A entrada está marcada como imutável ou somente anexação; por isso, não pode ser removida nem renomeada.</translation>
    </message>
    <message>
        <source>Something is mounted on this entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Há algo montado nesta entrada; por isso, ela não pode ser removida, renomeada nem substituída.</translation>
    </message>
    <message>
        <source>The directory is not empty.</source>
        <translation>O diretório não está vazio.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts. The operation never crosses mounts, even when both show the same file system.</source>
        <translation>Os dois caminhos estão em montagens diferentes. A operação nunca atravessa montagens, mesmo quando ambas mostram o mesmo sistema de arquivos.</translation>
    </message>
    <message>
        <source>The two paths lie on different file systems, and the operation never crosses them.</source>
        <translation>Os dois caminhos estão em sistemas de arquivos diferentes, e a operação nunca passa de um para o outro.</translation>
    </message>
    <message>
        <source>A directory cannot be moved into itself.</source>
        <translation>Um diretório não pode ser movido para dentro de si mesmo.</translation>
    </message>
    <message>
        <source>The target is a directory above the source, so it is not empty.</source>
        <translation>O destino é um diretório acima da origem; por isso, não está vazio.</translation>
    </message>
    <message>
        <source>Both names belong to the same file, so the kernel reports success and does nothing.</source>
        <translation>Os dois nomes pertencem ao mesmo arquivo; por isso, o kernel informa êxito e não faz nada.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1) of the file and may not both read and write it, or the file is of a protected kind. The setting %2 forbids giving it another name then.</source>
        <extracomment>%1 is a user id, %2 the name of a kernel setting</extracomment>
        <translation>O processo não é o proprietário (%1) do arquivo e não tem ao mesmo tempo permissão de leitura e de gravação nele, ou o arquivo é de um tipo protegido. Nesse caso, o parâmetro %2 proíbe dar-lhe outro nome.</translation>
    </message>
    <message>
        <source>A directory cannot get a second name.</source>
        <translation>Um diretório não pode receber um segundo nome.</translation>
    </message>
    <message>
        <source>The file is marked immutable or append-only, so it cannot get a second name.</source>
        <translation>O arquivo está marcado como imutável ou somente anexação; por isso, não pode receber um segundo nome.</translation>
    </message>
    <message>
        <source>The number of names of this file does not allow another one.</source>
        <translation>A quantidade de nomes deste arquivo não permite mais um.</translation>
    </message>
    <message>
        <source>The process is the owner (%1) or may act as the owner.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>O processo é o proprietário (%1) ou pode agir como o proprietário.</translation>
    </message>
    <message>
        <source>Only the owner (%1) may do this, and the process works as %2. Permission to write is not enough.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>Somente o proprietário (%1) pode fazer isto, e o processo trabalha como %2. A permissão de gravação não basta.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its attributes cannot be changed.</source>
        <translation>O objeto está marcado como imutável ou somente anexação; por isso, os atributos dele não podem ser alterados.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. The attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto por esta montagem, o proprietário é %1 e o grupo é %2. Os atributos de um objeto com proprietário ou grupo sem mapeamento não podem ser alterados, nem mesmo pelo root.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) does not exist in the user namespace of the process.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>O novo proprietário ou grupo (%1) não existe no namespace de usuário do processo.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) is not mapped in this mount, so it cannot be stored.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>O novo proprietário ou grupo (%1) não está mapeado nesta montagem; por isso, não pode ser armazenado.</translation>
    </message>
    <message>
        <source>The owner is %1. Giving the object to %2 needs %3 over it, and the process does not have that.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a capability</extracomment>
        <translation>O proprietário é %1. Dar o objeto a %2 exige %3 sobre ele, e o processo não tem isso.</translation>
    </message>
    <message>
        <source>The group is %1. Changing it to %2 is up to the owner who is a member of the new group; anybody else needs %3 over the object.</source>
        <extracomment>%1 and %2 are group ids, %3 is the name of a capability</extracomment>
        <translation>O grupo é %1. Alterá-lo para %2 cabe ao proprietário que é membro do novo grupo; qualquer outro precisa de %3 sobre o objeto.</translation>
    </message>
    <message>
        <source>The change would clear a set-user-ID or set-group-ID bit. Only the owner (%1) may do that, and the process works as %2.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>A alteração removeria um bit setuid ou setgid. Somente o proprietário (%1) pode fazer isso, e o processo trabalha como %2.</translation>
    </message>
    <message>
        <source>This file system stores no owners: the owner (%1) and the group (%2) come from its mount options and cannot be changed.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Este sistema de arquivos não armazena proprietários: o proprietário (%1) e o grupo (%2) vêm das opções de montagem e não podem ser alterados.</translation>
    </message>
    <message>
        <source>The name of the extended attribute is empty or too long.</source>
        <translation>O nome do atributo estendido está vazio ou é longo demais.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs %1, and the process does not have it for this object.</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>Gravar este atributo estendido exige %1, e o processo não a tem para este objeto.</translation>
    </message>
    <message>
        <source>The root user of the process&apos;s user namespace cannot be stored on this mount, so no file capabilities can be written.</source>
        <translation>O usuário root do namespace de usuário do processo não pode ser armazenado nesta montagem; por isso, nenhuma capacidade de arquivo pode ser gravada.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its extended attributes cannot be changed.</source>
        <translation>O objeto está marcado como imutável ou somente anexação; por isso, os atributos estendidos dele não podem ser alterados.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. Extended attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>Visto por esta montagem, o proprietário é %1 e o grupo é %2. Os atributos estendidos de um objeto com proprietário ou grupo sem mapeamento não podem ser alterados, nem mesmo pelo root.</translation>
    </message>
    <message>
        <source>Extended attributes of this class exist only on regular files and directories.</source>
        <translation>Atributos estendidos desta classe só existem em arquivos comuns e diretórios.</translation>
    </message>
    <message>
        <source>The directory is sticky, so only its owner (%1) may set extended attributes of this class.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>O diretório tem o sticky bit; por isso, somente o proprietário dele (%1) pode definir atributos estendidos desta classe.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not store extended attributes of this class here.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Este tipo de sistema de arquivos (%1) não armazena aqui atributos estendidos desta classe.</translation>
    </message>
    <message>
        <source>Only a directory can have a default ACL.</source>
        <translation>Somente um diretório pode ter uma ACL padrão.</translation>
    </message>
    <message>
        <source>%1 does not make the container: &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>%1 não cria o contêiner: “%2”.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but this is no socket, so nothing can be connected to.</source>
        <translation>As permissões são suficientes, mas isto não é um soquete; por isso, não é possível conectar-se a nada.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but no process listens on this socket.</source>
        <translation>As permissões são suficientes, mas nenhum processo escuta neste soquete.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type than a stream socket.</source>
        <translation>As permissões são suficientes, mas o soquete não é um soquete de fluxo (stream), e sim de outro tipo.</translation>
    </message>
    <message>
        <source>No active security module has rules for this process.</source>
        <translation>Nenhum módulo de segurança ativo tem regras para este processo.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules of its own, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>O proprietário e o modo permitem isto, mas o módulo de segurança %1 tem regras próprias, e elas não foram avaliadas.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules for the label &quot;%2&quot;, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>O proprietário e o modo permitem isto, mas o módulo de segurança %1 tem regras para o rótulo “%2”, e elas não foram avaliadas.</translation>
    </message>
    <message>
        <source>Whether the process restricted itself with %1 cannot be seen from outside.</source>
        <extracomment>%1 is the name of a security module</extracomment>
        <translation>Não se pode ver de fora se o processo se restringiu com %1.</translation>
    </message>
    <message>
        <source>The process has a %1 filter that was not evaluated; it may refuse the system call before anything else is looked at.</source>
        <extracomment>%1 is the name of a kernel feature</extracomment>
        <translation>O processo tem um filtro %1 que não foi avaliado; ele pode recusar a chamada de sistema antes que qualquer outra coisa seja examinada.</translation>
    </message>
    <message>
        <source>A fact that this check needs could not be read.</source>
        <translation>Não foi possível ler um dado necessário para esta verificação.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 is an operation (read)</extracomment>
        <translation>operação: %1</translation>
    </message>
    <message>
        <source>operation: %1 (%2)</source>
        <extracomment>%1 is an operation (read), %2 an error code (EACCES)</extracomment>
        <translation>operação: %1 (%2)</translation>
    </message>
    <message>
        <source>container &quot;%1&quot;</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>contêiner “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link to &quot;%2&quot;; this is about &quot;%3&quot; on that way</source>
        <extracomment>%1 is the name of a symbolic link, %2 the path it leads to, %3 the name of an entry</extracomment>
        <translation>“%1” é um link simbólico para “%2”; aqui se trata de “%3” nesse caminho</translation>
    </message>
    <message>
        <source>this is %1 on the host (idmapped mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>isto é %1 no host (montagem com mapeamento de IDs)</translation>
    </message>
    <message>
        <source>this folder is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>esta pasta é %1 no host (montagem bind)</translation>
    </message>
    <message>
        <source>this is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>isto é %1 no host (montagem bind)</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>sem mapeamento</translation>
    </message>
    <message>
        <source>A container wrote this as its own UID %1, which is another number on the host: one lent to %2.</source>
        <extracomment>%1 is a user id, %2 the name of a user</extracomment>
        <translation>Um contêiner gravou isto com o próprio UID %1, que no host é outro número: um número emprestado a %2.</translation>
    </message>
    <message>
        <source>who:</source>
        <translation>quem:</translation>
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
        <translation>também:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>novo:</translation>
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
        <translation>CONTRADIÇÃO</translation>
    </message>
    <message>
        <source>before the start: %1 mounts on %2</source>
        <extracomment>%1 is the name of a container engine (podman), %2 a path in the container</extracomment>
        <translation>antes da inicialização: %1 monta em %2</translation>
    </message>
    <message>
        <source>UID %1, GID %2 once it runs</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2 quando estiver em execução</translation>
    </message>
    <message>
        <source>UID %1, GID %2 as given</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2 conforme informado</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <extracomment>%1 is a process id, %2 the name of a program</extracomment>
        <translation>processo %1 (%2)</translation>
    </message>
    <message>
        <source>from the container&apos;s image (overlay)</source>
        <translation>da imagem do contêiner (overlay)</translation>
    </message>
    <message>
        <source>mounted from %1 of %2 (%3)</source>
        <extracomment>%1 is a path, %2 a device (/dev/sda1), %3 a type of file system (ext4)</extracomment>
        <translation>montado a partir de %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>on the mount at %1 (%2)</source>
        <extracomment>%1 is a path, %2 a type of file system (ext4)</extracomment>
        <translation>na montagem em %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>Hello,</source>
        <extracomment>A letter to somebody whose computer has a problem; first words</extracomment>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>To find the cause of your problem, some settings of your computer have to be read.</source>
        <extracomment>A letter to somebody whose computer has a problem</extracomment>
        <translation>Para encontrar a causa do seu problema, é preciso ler algumas configurações do seu computador.</translation>
    </message>
    <message>
        <source>Please run the command below in a terminal. Put the name of the container in the place of %1.</source>
        <extracomment>A letter; %1 is a word of the command below (NAME)</extracomment>
        <translation>Por favor, execute o comando abaixo em um terminal. Coloque o nome do contêiner no lugar de %1.</translation>
    </message>
    <message>
        <source>It changes nothing. It writes the file %1 into the current folder.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>Ele não altera nada. Ele grava o arquivo %1 na pasta atual.</translation>
    </message>
    <message>
        <source>Names of people, folders and the computer are replaced in it. Numbers and rights stay.</source>
        <extracomment>A letter; &quot;it&quot; is the file that the command made</extracomment>
        <translation>Nele, os nomes de pessoas, de pastas e do computador são substituídos. Números e permissões permanecem.</translation>
    </message>
    <message>
        <source>Then send me the file %1. Thank you.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>Depois, envie-me o arquivo %1. Agradeço desde já.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>list</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to see its names. Part of a list in a table cell</extracomment>
        <translation>listagem</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to make and remove names. Part of a list in a table cell</extracomment>
        <translation>gravação</translation>
    </message>
    <message>
        <source>search</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to pass through. Part of a list in a table cell</extracomment>
        <translation>busca</translation>
    </message>
    <message>
        <source>read</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>leitura</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>gravação</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>execução</translation>
    </message>
</context>
<context>
    <name>SaveFiles</name>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Choose another name.</source>
        <extracomment>%1 is the path of a symbolic link</extracomment>
        <translation>%1 é um link simbólico. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <extracomment>%1 is a path; there is a folder or a device</extracomment>
        <translation>%1 não é um arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words (Permission denied)</extracomment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>dated in the future</source>
        <extracomment>How old a snapshot is: the clock of one of the two computers is wrong</extracomment>
        <translation>com data no futuro</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>com menos de um dia</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>
            <numerusform>com %n dia</numerusform>
            <numerusform>com %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>collected on %1 at %2</source>
        <extracomment>%1 is a date (9 March 2026), %2 a time (14:03)</extracomment>
        <translation>coletado em %1 às %2</translation>
    </message>
    <message>
        <source>This check is not saved yet</source>
        <extracomment>Title of a page on a check of this computer, which has not been written to a file</extracomment>
        <translation>Esta verificação ainda não foi salva</translation>
    </message>
    <message>
        <source>Snapshot of a computer without a name</source>
        <extracomment>A snapshot without the name of the computer it was made on</extracomment>
        <translation>Instantâneo de um computador sem nome</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Instantâneo de %1</translation>
    </message>
    <message>
        <source>Save it to look at it later, to send it to someone who helps, or to compare it after a fix.</source>
        <extracomment>Below &quot;This check is not saved yet&quot;</extracomment>
        <translation>Salve-a para examiná-la depois, para enviá-la a quem ajuda ou para compará-la depois de uma correção.</translation>
    </message>
    <message>
        <source>redacted: names</source>
        <extracomment>Property of a snapshot: names of files, users and the computer were taken out</extracomment>
        <translation>ocultados: nomes</translation>
    </message>
    <message>
        <source>You can examine and simulate; running and testing are off.</source>
        <extracomment>What can be done with a snapshot of another computer; running means running fixes</extracomment>
        <translation>Você pode examinar e simular; a execução e os testes estão desativados.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with owner and permissions</source>
        <extracomment>In the list of what a snapshot holds: files, folders and the like</extracomment>
        <translation>
            <numerusform>%n objeto com proprietário e permissões</numerusform>
            <numerusform>%n objetos com proprietário e permissões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic link(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n link simbólico</numerusform>
            <numerusform>%n links simbólicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACL(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n ACL</numerusform>
            <numerusform>%n ACLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n montagem</numerusform>
            <numerusform>%n montagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user namespace(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n namespace de usuário</numerusform>
            <numerusform>%n namespaces de usuário</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective capability(ies) of the process</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n capacidade efetiva do processo</numerusform>
            <numerusform>%n capacidades efetivas do processo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n nome de usuários e grupos</numerusform>
            <numerusform>%n nomes de usuários e grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) of the same files</source>
        <extracomment>In the list of what a snapshot holds: who else uses the same files</extracomment>
        <translation>
            <numerusform>%n outro usuário dos mesmos arquivos</numerusform>
            <numerusform>%n outros usuários dos mesmos arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>the security label of the process</source>
        <extracomment>In the list of what a snapshot holds: SELinux context or AppArmor profile</extracomment>
        <translation>o rótulo de segurança do processo</translation>
    </message>
    <message>
        <source>the answer of the kernel itself</source>
        <extracomment>In the list of what a snapshot holds: the harmless test was made</extracomment>
        <translation>a resposta do próprio kernel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of facts that could not be read</extracomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Look-up of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Consulta do nome</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Link simbólico</translation>
    </message>
    <message>
        <source>File system writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Gravação no sistema de arquivos</translation>
    </message>
    <message>
        <source>Immutable and append-only flags</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Atributos “imutável” e “somente anexação”</translation>
    </message>
    <message>
        <source>Mapping of the owner</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Mapeamento do proprietário</translation>
    </message>
    <message>
        <source>Owner class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Classe do proprietário</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Group class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Classe do grupo</translation>
    </message>
    <message>
        <source>Others class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Classe dos outros</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Device control group</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Grupo de controle (cgroup) de dispositivos</translation>
    </message>
    <message>
        <source>Rules of the file system</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Regras do sistema de arquivos</translation>
    </message>
    <message>
        <source>Mount writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Gravação na montagem</translation>
    </message>
    <message>
        <source>Mount options</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Opções de montagem</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>File in use</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Arquivo em uso</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Interpretador</translation>
    </message>
    <message>
        <source>Sticky bit</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Sticky bit</translation>
    </message>
    <message>
        <source>Existence of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Existência do nome</translation>
    </message>
    <message>
        <source>Creation</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Mount point</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Ponto de montagem</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Condição de proprietário</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Atributos estendidos</translation>
    </message>
    <message>
        <source>Socket</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Soquete</translation>
    </message>
    <message>
        <source>Security modules</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Módulos de segurança</translation>
    </message>
    <message>
        <source>Seccomp filter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Filtro seccomp</translation>
    </message>
    <message>
        <source>Set-up by the engine</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Preparação pelo mecanismo</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No Docker or Podman found on this computer.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Nenhum Docker ou Podman foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>There is no container yet.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Ainda não há nenhum contêiner.</translation>
    </message>
    <message>
        <source>%1 is there, but your account may not ask it.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 está presente, mas a sua conta não pode consultá-lo.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>The files are on another computer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Os arquivos estão em outro computador.</translation>
    </message>
    <message>
        <source>Not running: its settings were checked.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Não está em execução: as configurações foram verificadas.</translation>
    </message>
    <message>
        <source>The container &quot;%1&quot; is not there any more.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>O contêiner “%1” não existe mais.</translation>
    </message>
    <message>
        <source>More than one container fits &quot;%1&quot;.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>Mais de um contêiner corresponde a “%1”.</translation>
    </message>
    <message>
        <source>The process has ended meanwhile.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>O processo terminou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Some data of this process can only be read by the administrator.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Alguns dados deste processo só podem ser lidos pelo administrador.</translation>
    </message>
    <message>
        <source>There is no &quot;%3&quot; at this place.</source>
        <extracomment>Title of a notice; %1 is a path, %3 the first name in it that is missing</extracomment>
        <translation>Não há “%3” neste lugar.</translation>
    </message>
    <message>
        <source>%1 has the last word.</source>
        <extracomment>Title of a notice; %1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>%1 tem a última palavra.</translation>
    </message>
    <message>
        <source>The server decides; local permissions are a hint.</source>
        <extracomment>Title of a notice; %1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>O servidor decide; as permissões locais são apenas uma indicação.</translation>
    </message>
    <message>
        <source>This snapshot is damaged. Nothing was loaded.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Este instantâneo está danificado. Nada foi carregado.</translation>
    </message>
    <message>
        <source>%1 would refuse these settings.</source>
        <extracomment>Title of a notice; %1 is an engine: docker, compose, podman</extracomment>
        <translation>%1 recusaria estas configurações.</translation>
    </message>
    <message>
        <source>This file is in no format that is known here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Este arquivo não tem nenhum formato conhecido aqui.</translation>
    </message>
    <message>
        <source>There is no command in it that starts a container.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Não há no texto nenhum comando que inicie um contêiner.</translation>
    </message>
    <message>
        <source>The container could not be made.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Não foi possível criar o contêiner.</translation>
    </message>
    <message>
        <source>Administrator rights cannot be asked for here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Não é possível pedir privilégios de administrador aqui.</translation>
    </message>
    <message>
        <source>Administrator rights were refused.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Os privilégios de administrador foram negados.</translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>A senha não foi informada.</translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>All file checks pass.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Todas as verificações de arquivos permitem o acesso.</translation>
    </message>
    <message>
        <source>The test says something else than the calculation.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>O teste diz algo diferente do cálculo.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Não há resposta.</translation>
    </message>
    <message>
        <source>A pasted command, a Compose file or a snapshot of another computer can be checked all the same.</source>
        <translation>Mesmo assim, é possível verificar um comando colado, um arquivo do Compose ou um instantâneo de outro computador.</translation>
    </message>
    <message>
        <source>Start one, or check the command or the Compose file that will make it.</source>
        <translation>Inicie um, ou verifique o comando ou o arquivo do Compose que o criará.</translation>
    </message>
    <message>
        <source>The engine at %1 works on another computer or in a virtual machine. Collect the data there, and open the snapshot here.</source>
        <extracomment>%1 is the address of an engine: ssh://ana@server</extracomment>
        <translation>O mecanismo em %1 trabalha em outro computador ou em uma máquina virtual. Colete os dados lá e abra o instantâneo aqui.</translation>
    </message>
    <message>
        <source>The real user may differ if the start script of the container changes it.</source>
        <translation>O usuário real pode ser outro, se o script de inicialização do contêiner o alterar.</translation>
    </message>
    <message>
        <source>It may have been removed or made anew. Choose it again.</source>
        <translation>Ele pode ter sido removido ou recriado. Escolha-o novamente.</translation>
    </message>
    <message>
        <source>Choose one of them: %2</source>
        <extracomment>%2 is a list of containers</extracomment>
        <translation>Escolha um deles: %2</translation>
    </message>
    <message>
        <source>What was read before is shown no longer. Choose the process again.</source>
        <translation>O que foi lido antes não é mais mostrado. Escolha o processo novamente.</translation>
    </message>
    <message>
        <source>With administrator rights they are read once; nothing is changed.</source>
        <translation>Com privilégios de administrador, eles são lidos uma vez; nada é alterado.</translation>
    </message>
    <message>
        <source>Of this path only the beginning %2 exists for this process.</source>
        <extracomment>%2 is the longest beginning of a path that exists</extracomment>
        <translation>Deste caminho, somente o início %2 existe para este processo.</translation>
    </message>
    <message>
        <source>Owner and permissions allow it, but the rules of %1 could not be read.</source>
        <extracomment>%1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>O proprietário e as permissões permitem isto, mas não foi possível ler as regras de %1.</translation>
    </message>
    <message>
        <source>A file system of the type %1 asks its server, which may know other users than this computer.</source>
        <extracomment>%1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>Um sistema de arquivos do tipo %1 consulta o seu servidor, que pode conhecer usuários diferentes dos deste computador.</translation>
    </message>
    <message>
        <source>The fault is at %2.</source>
        <extracomment>%2 is a place in a file: line 3, column 14; or a field: $.facts.inodes[3]</extracomment>
        <translation>O erro está em %2.</translation>
    </message>
    <message>
        <source>The container would not be made. These are the words of %1:</source>
        <extracomment>%1 is an engine, in front of its own words, which stand in a box below</extracomment>
        <translation>O contêiner não seria criado. Esta é a mensagem de %1:</translation>
    </message>
    <message>
        <source>Known are Compose, Quadlet, Kubernetes, devcontainer, OCI and the output of docker inspect.</source>
        <translation>São conhecidos: Compose, Quadlet, Kubernetes, devcontainer, OCI e a saída de docker inspect.</translation>
    </message>
    <message>
        <source>Commands of docker, podman and nerdctl are understood: run, create, compose up.</source>
        <translation>São entendidos comandos de docker, podman e nerdctl: run, create, compose up.</translation>
    </message>
    <message>
        <source>The engine failed before any program ran. The command or the Compose file tells which mount it was.</source>
        <translation>O mecanismo falhou antes que qualquer programa fosse executado. O comando ou o arquivo do Compose diz qual era a montagem.</translation>
    </message>
    <message>
        <source>A snapshot that the administrator saves can be opened here instead.</source>
        <translation>Em vez disso, um instantâneo que o administrador salvar pode ser aberto aqui.</translation>
    </message>
    <message>
        <source>The check goes on with what your account may read.</source>
        <translation>A verificação continua com o que a sua conta pode ler.</translation>
    </message>
    <message>
        <source>Not checked: rules of the program itself, a full disk, quotas.</source>
        <translation>Não verificado: as regras do próprio programa, disco cheio, cotas.</translation>
    </message>
    <message>
        <source>That is a fault of this program. Please save a snapshot, and send it with a report.</source>
        <translation>Isto é um defeito deste programa. Salve um instantâneo e envie-o com um relatório.</translation>
    </message>
    <message>
        <source>Your account %1 owns it, and the owner has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>A sua conta %1 é a proprietária, e o proprietário tem %2 ali.</translation>
    </message>
    <message>
        <source>Your account %1 is in its group, and the group has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>A sua conta %1 está no grupo proprietário, e o grupo tem %2 ali.</translation>
    </message>
    <message>
        <source>Your account %1 with the groups %2 is in the class others, which has %3 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 its groups: 1000, 27; %3 rights: ---</extracomment>
        <translation>A sua conta %1, com os grupos %2, está na classe dos outros, que tem %3 ali.</translation>
    </message>
    <message>
        <source>The way to the socket leads through this folder, which needs x.</source>
        <translation>O caminho até o soquete passa por esta pasta, na qual é necessário x.</translation>
    </message>
    <message>
        <source>Asking the engine needs w for this socket.</source>
        <translation>Consultar o mecanismo exige w neste soquete.</translation>
    </message>
    <message>
        <source>Joining the group %1 would also work, but it equals root on this computer.</source>
        <extracomment>A warning; %1 is a group with its number: 998 (docker)</extracomment>
        <translation>Ingressar no grupo %1 também funcionaria, mas equivale a root neste computador.</translation>
    </message>
    <message>
        <source>A seccomp filter of the process may also refuse a system call.</source>
        <translation>Um filtro seccomp do processo também pode recusar uma chamada de sistema.</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <extracomment>Button: opens the page where a docker command can be pasted</extracomment>
        <translation>Colar um comando</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <extracomment>Button: opens the page for Compose files</extracomment>
        <translation>Abrir um arquivo do Compose</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Button: opens the page where a snapshot can be opened</extracomment>
        <translation>Abrir um instantâneo</translation>
    </message>
    <message>
        <source>Choose a container</source>
        <extracomment>Button: opens the list of containers</extracomment>
        <translation>Escolher um contêiner</translation>
    </message>
    <message>
        <source>Paste the error message</source>
        <extracomment>Button: opens the page where an error message can be pasted</extracomment>
        <translation>Colar a mensagem de erro</translation>
    </message>
    <message>
        <source>Read with administrator rights</source>
        <extracomment>Button: asks for the password of the administrator, then reads what is missing</extracomment>
        <translation>Ler com privilégios de administrador</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: repeats the check</extracomment>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Confirm with a harmless test</source>
        <extracomment>Button: asks the kernel without changing anything</extracomment>
        <translation>Confirmar com um teste inofensivo</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>passed</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>passou</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>nega</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>The result of one check that comes behind the one that decides; a cell of a table</extracomment>
        <translation>não alcançada</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>The result of one check that is about somebody or something else; a cell of a table</extracomment>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The result of one check, a fact for it is missing; a cell of a table</extracomment>
        <translation>indeterminado</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>same number</source>
        <translation>mesmo número</translation>
    </message>
    <message>
        <source>in the namespace around the container UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>no namespace que envolve o contêiner, UID %1, GID %2</translation>
    </message>
    <message>
        <source>through the idmapped mount UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>pela montagem com mapeamento de IDs, UID %1, GID %2</translation>
    </message>
    <message>
        <source>on disk UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>no disco, UID %1, GID %2</translation>
    </message>
    <message>
        <source>on the host UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>no host, UID %1, GID %2</translation>
    </message>
    <message>
        <source>the owner is UID %1 in the container, on the host %2</source>
        <extracomment>%1 is a user id in the container, %2 a sum (100000 + 1000 - 1 = 100999)</extracomment>
        <translation>o proprietário é o UID %1 no contêiner e, no host, %2</translation>
    </message>
    <message>
        <source>%1: UID %2 in containers of %3</source>
        <extracomment>%1 is a sum (100999 = 100000 + 1000 - 1), %2 a user id, %3 the name of a user</extracomment>
        <translation>%1: UID %2 em contêineres de %3</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <extracomment>%1 is a path, %2 a whole sentence about it</extracomment>
        <translation>em %1: %2</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>empty</source>
        <extracomment>What a screen reader says in a table cell that has nothing in it</extracomment>
        <translation>vazia</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Say whether a process may do something to a file, and why.</source>
        <translation>Informa se um processo pode fazer algo com um arquivo, e por quê.</translation>
    </message>
    <message>
        <source>Say what an error message means, and check what it is about.</source>
        <translation>Informa o que uma mensagem de erro significa e verifica aquilo de que ela trata.</translation>
    </message>
    <message>
        <source>Answer questions in JSON, one on each line of the input.</source>
        <translation>Responde a perguntas em JSON, uma em cada linha da entrada.</translation>
    </message>
    <message>
        <source>Say what would make it work, the least harmful first, with the way back.</source>
        <translation>Informa o que faria a operação funcionar, começando pelo menos prejudicial, e como desfazer.</translation>
    </message>
    <message>
        <source>List the containers of every engine on this computer.</source>
        <translation>Lista os contêineres de todos os mecanismos neste computador.</translation>
    </message>
    <message>
        <source>Say what a command line or a file means for file access.</source>
        <translation>Informa o que uma linha de comando ou um arquivo significa para o acesso a arquivos.</translation>
    </message>
    <message>
        <source>Save the facts for a check on another computer.</source>
        <translation>Salva os dados para uma verificação em outro computador.</translation>
    </message>
    <message>
        <source>Explain a result code such as ML-D004, or a mask such as a80425fb.</source>
        <translation>Explica um código de resultado, como ML-D004, ou uma máscara, como a80425fb.</translation>
    </message>
    <message>
        <source>Bind a directory to a second place, with other owners there.</source>
        <translation>Monta um diretório também em um segundo lugar, com outros proprietários ali.</translation>
    </message>
    <message>
        <source>Show this help or that of a command; show the version.</source>
        <translation>Mostra esta ajuda ou a de um comando; mostra a versão.</translation>
    </message>
    <message>
        <source>a container of any engine, by name or id</source>
        <translation>um contêiner de qualquer mecanismo, por nome ou ID</translation>
    </message>
    <message>
        <source>a running process, with its own root and mounts</source>
        <translation>um processo em execução, com raiz e montagens próprias</translation>
    </message>
    <message>
        <source>a container that does not run yet; nothing is started</source>
        <translation>um contêiner que ainda não está em execução; nada é iniciado</translation>
    </message>
    <message>
        <source>a service of a Compose file, before it runs; several files are one project</source>
        <translation>um serviço de um arquivo do Compose, antes de ser executado; vários arquivos formam um projeto</translation>
    </message>
    <message>
        <source>a Quadlet unit (.container)</source>
        <translation>uma unidade do Quadlet (.container)</translation>
    </message>
    <message>
        <source>a Kubernetes manifest; --container chooses</source>
        <translation>um manifesto do Kubernetes; escolha com --container</translation>
    </message>
    <message>
        <source>a devcontainer.json</source>
        <translation>um devcontainer.json</translation>
    </message>
    <message>
        <source>the config.json of an OCI bundle</source>
        <translation>o config.json de um bundle OCI</translation>
    </message>
    <message>
        <source>any of these, told by name and content, and other kinds of file</source>
        <translation>qualquer um destes, reconhecido pelo nome e pelo conteúdo, e outros tipos de arquivo</translation>
    </message>
    <message>
        <source>with any of these: another user in the same place, in numbers of the container</source>
        <translation>com qualquer um destes: outro usuário no mesmo lugar, em números do contêiner</translation>
    </message>
    <message>
        <source>these ids on this computer; without GID the groups of the account, or the group with the same number</source>
        <translation>estes IDs neste computador; sem GID, os grupos da conta, ou o grupo com o mesmo número</translation>
    </message>
    <message>
        <source>with --as: capabilities by name or as hexadecimal number; without it all for UID 0 and none for others</source>
        <translation>com --as: capacidades por nome ou como número hexadecimal; sem isto, todas para o UID 0 e nenhuma para os outros</translation>
    </message>
    <message>
        <source>facts saved earlier or on another computer</source>
        <translation>dados salvos anteriormente ou em outro computador</translation>
    </message>
    <message>
        <source>what is to be done; the list is below</source>
        <translation>o que deve ser feito; a lista está abaixo</translation>
    </message>
    <message>
        <source>the new mode of chmod, octal</source>
        <translation>o novo modo de chmod, octal</translation>
    </message>
    <message>
        <source>the new owner and group of chown, in numbers of the subject</source>
        <translation>o novo proprietário e o novo grupo de chown, em números do SUBJECT</translation>
    </message>
    <message>
        <source>the attribute of setxattr</source>
        <translation>o atributo de setxattr</translation>
    </message>
    <message>
        <source>chown and stat: the link itself</source>
        <translation>chown e stat: o próprio link</translation>
    </message>
    <message>
        <source>where a relative path starts, as the subject would write it</source>
        <translation>onde começa um caminho relativo, como o SUBJECT o escreveria</translation>
    </message>
    <message>
        <source>answer in JSON, the same in every language</source>
        <translation>responde em JSON, igual em todos os idiomas</translation>
    </message>
    <message>
        <source>save the facts that were used</source>
        <translation>salva os dados que foram usados</translation>
    </message>
    <message>
        <source>also ask the kernel, with the identity of the process; opens nothing for writing, creates and changes nothing</source>
        <translation>consulta também o kernel, com a identidade do processo; não abre nada para gravação, não cria nem altera nada</translation>
    </message>
    <message>
        <source>lines of a log in English, Spanish, Portuguese, French or Polish, in place of the question; - reads the input; without SUBJECT the container that it fits is looked for</source>
        <translation>linhas de um log em inglês, espanhol, português, francês ou polonês, no lugar da pergunta; - lê a entrada; sem SUBJECT, procura-se o contêiner que corresponde a elas</translation>
    </message>
    <message>
        <source>read requests from the input, one JSON object on each line</source>
        <translation>lê pedidos da entrada, um objeto JSON em cada linha</translation>
    </message>
    <message>
        <source>en, es, fr, pl or pt</source>
        <translation>en, es, fr, pl ou pt</translation>
    </message>
    <message>
        <source>what is to be done, as for mountlens check</source>
        <translation>o que deve ser feito, como em mountlens check</translation>
    </message>
    <message>
        <source>print fix N as a shell script, to be read and run; it stops where a file is no longer as it was seen, and can be run twice. It first keeps what was before, as getfacl -n shows it, in ~/mountlens-before.acl or the file that MOUNTLENS_SAVE names</source>
        <translation>imprime a correção N como script de shell, para ser lido e executado; ele é interrompido quando um arquivo não está mais como foi visto, e pode ser executado duas vezes. Primeiro, ele salva o que havia antes, tal como getfacl -n o mostra, em ~/mountlens-before.acl ou no arquivo indicado por MOUNTLENS_SAVE</translation>
    </message>
    <message>
        <source>print the script that takes fix N back; get it before N is run</source>
        <translation>imprime o script que desfaz a correção N; obtenha-o antes de executar N</translation>
    </message>
    <message>
        <source>ask only this engine, for example unix:///run/docker.sock</source>
        <translation>consulta somente este mecanismo, por exemplo unix:///run/docker.sock</translation>
    </message>
    <message>
        <source>a command line such as docker run, in place of a file</source>
        <translation>uma linha de comando, como docker run, no lugar de um arquivo</translation>
    </message>
    <message>
        <source>what the file is, where it cannot be told</source>
        <translation>o que é o arquivo, quando isso não pode ser reconhecido</translation>
    </message>
    <message>
        <source>where the facts go; only its owner may read the file; -: standard output</source>
        <translation>para onde vão os dados; somente o proprietário pode ler o arquivo; -: saída padrão</translation>
    </message>
    <message>
        <source>the question that the facts are for, as for mountlens check; the facts for all other operations on its paths come along</source>
        <translation>a pergunta para a qual servem os dados, como em mountlens check; os dados de todas as outras operações em seus caminhos são incluídos</translation>
    </message>
    <message>
        <source>replace names of files, users and the computer</source>
        <translation>substitui nomes de arquivos, de usuários e do computador</translation>
    </message>
    <message>
        <source>ids in the file system, the ids they have in the mount, and how many; u: users, g: groups, b: or nothing: both; may be given again. As in X-mount.idmap of mount(8); ids without a map belong to nobody</source>
        <translation>IDs no sistema de arquivos, os IDs que eles têm na montagem e quantos; u: usuários, g: grupos, b: ou nada: ambos; pode ser repetida. Como em X-mount.idmap de mount(8); IDs sem mapeamento pertencem a nobody</translation>
    </message>
    <message>
        <source>nothing can be written through the mount</source>
        <translation>nada pode ser gravado pela montagem</translation>
    </message>
    <message>
        <source>with the mounts below SOURCE, all of them mapped</source>
        <translation>com as montagens abaixo de SOURCE, todas elas mapeadas</translation>
    </message>
    <message>
        <source>try whether kernel and file system take it; mount nothing</source>
        <translation>testa se o kernel e o sistema de arquivos aceitam; não monta nada</translation>
    </message>
    <message>
        <source>only show what mounts it at each start of the computer</source>
        <translation>apenas mostra o que faz a montagem a cada inicialização do computador</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Why may a process in a container not do that to this file?</source>
        <translation>Por que um processo em um contêiner não pode fazer aquilo com este arquivo?</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Status de saída:</translation>
    </message>
    <message>
        <source>0 allowed, 1 denied, 2 undetermined, 3 the call is wrong, 4 something else went wrong</source>
        <translation>0 permitido, 1 negado, 2 indeterminado, 3 a linha de comando está errada, 4 outra coisa deu errado</translation>
    </message>
    <message>
        <source>SUBJECT is one of:</source>
        <translation>SUBJECT é um destes:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>OP is one of (rename and link take PATH2):</source>
        <translation>OP é uma destas (rename e link exigem PATH2):</translation>
    </message>
    <message>
        <source>Nothing is changed. Fixes are tried on paper: the same check, with the changed facts, has to allow the operation.</source>
        <translation>Nada é alterado. As correções são testadas em simulação: a mesma verificação, com os dados alterados, precisa permitir a operação.</translation>
    </message>
    <message>
        <source>as that of check: 0 allowed, so there is nothing to mend, 1 denied, 2 undetermined. With a script: 0 it was printed, 4 there is none</source>
        <translation>como o de check: 0 permitido, portanto não há nada a corrigir, 1 negado, 2 indeterminado. Com um script: 0 ele foi impresso, 4 não há nenhum</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>o comando “%1” não existe</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta um comando</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>a opção %1 não existe aqui</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>%1 foi informada duas vezes</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>%1 exige um valor</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <extracomment>%1 is an option (--json)</extracomment>
        <translation>%1 não aceita valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the languages en, es, fr, pl, pt</source>
        <extracomment>%1 is a word from the command line; en, es... are codes of languages</extracomment>
        <translation>“%1” não é nenhum dos idiomas en, es, fr, pl, pt</translation>
    </message>
    <message>
        <source>whose access? one of --container, --pid, --as, --snapshot, --command or a configuration file is needed</source>
        <extracomment>--container, --pid, --as, --snapshot, --command are options</extracomment>
        <translation>acesso de quem? indique --container, --pid, --as, --snapshot, --command ou um arquivo de configuração</translation>
    </message>
    <message>
        <source>%1 chooses one container of a file (--compose...) and is given once</source>
        <extracomment>%1 is an option; --compose is another</extracomment>
        <translation>%1 escolhe um contêiner de um arquivo (--compose...) e é informada uma só vez</translation>
    </message>
    <message>
        <source>there is no file format &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>o formato de arquivo “%1” não existe</translation>
    </message>
    <message>
        <source>what is to be read? a file or --command with a command line is needed</source>
        <extracomment>--command is an option</extracomment>
        <translation>o que deve ser lido? é necessário um arquivo, ou --command com uma linha de comando</translation>
    </message>
    <message>
        <source>only one container, process or user can be asked about</source>
        <translation>só é possível perguntar sobre um contêiner, processo ou usuário</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é um ID de processo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user that exists here in the form UID, UID:GID or UID:GID,GID</source>
        <extracomment>%1 is a word from the command line; UID:GID,GID is a form to fill in</extracomment>
        <translation>“%1” não é um usuário que exista aqui na forma UID, UID:GID ou UID:GID,GID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a list of capabilities nor a hexadecimal number</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é uma lista de capacidades nem um número hexadecimal</translation>
    </message>
    <message>
        <source>%1 works only with a process or a container (--pid, --container...)</source>
        <extracomment>%1 is an option; --pid and --container are others</extracomment>
        <translation>%1 só funciona com um processo ou um contêiner (--pid, --container...)</translation>
    </message>
    <message>
        <source>%1 works only together with --as</source>
        <extracomment>%1 is an option; --as is another</extracomment>
        <translation>%1 só funciona junto com --as</translation>
    </message>
    <message>
        <source>--confirm asks as the process itself, so it cannot be used with %1</source>
        <extracomment>%1 is an option; --confirm is another</extracomment>
        <translation>--confirm pergunta como o próprio processo; por isso, não pode ser usada com %1</translation>
    </message>
    <message>
        <source>--batch takes its questions from the input and goes with no other option</source>
        <extracomment>--batch is an option</extracomment>
        <translation>--batch recebe as perguntas da entrada e não combina com nenhuma outra opção</translation>
    </message>
    <message>
        <source>--error takes its question from the text and does not go with %1</source>
        <extracomment>%1 is an option or a word from the command line; --error is an option</extracomment>
        <translation>--error recebe a pergunta do texto e não combina com %1</translation>
    </message>
    <message>
        <source>which operation? --op is missing, for example --op read or --op write</source>
        <extracomment>--op is an option, read and write are values for it</extracomment>
        <translation>qual operação? falta --op, por exemplo --op read ou --op write</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the operations: %2</source>
        <extracomment>%1 is a word from the command line, %2 a list of words</extracomment>
        <translation>“%1” não é nenhuma das operações: %2</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>falta um caminho</translation>
    </message>
    <message>
        <source>rename and link need a second path</source>
        <translation>rename e link exigem um segundo caminho</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” é um argumento a mais</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no octal mode such as 0755</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é um modo octal como 0755</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a user or group</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é o número de um usuário ou grupo</translation>
    </message>
    <message>
        <source>setxattr needs --name, for example user.comment</source>
        <extracomment>--name is an option, user.comment a value for it</extracomment>
        <translation>setxattr exige --name, por exemplo user.comment</translation>
    </message>
    <message>
        <source>where to? -o FILE is missing</source>
        <extracomment>-o FILE is an option with its value</extracomment>
        <translation>para onde? falta -o FILE</translation>
    </message>
    <message>
        <source>which code? it looks like ML-D004 and stands in the first line of a result</source>
        <extracomment>ML-D004 is a result code</extracomment>
        <translation>qual código? ele tem a forma de ML-D004 e está na primeira linha de um resultado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a fix; they are counted from 1</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é o número de uma correção; elas são contadas a partir de 1</translation>
    </message>
    <message>
        <source>there is no result code &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>o código de resultado “%1” não existe</translation>
    </message>
    <message>
        <source>what is to be mounted, and where? SOURCE and TARGET are needed</source>
        <translation>o que deve ser montado, e onde? são necessários SOURCE e TARGET</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither systemd nor fstab</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>“%1” não é systemd nem fstab</translation>
    </message>
    <message>
        <source>which ids become which? --map is missing, for example --map b:0:1000:1</source>
        <extracomment>--map and what follows it is an option with its value</extracomment>
        <translation>quais IDs se tornam quais? falta --map, por exemplo --map b:0:1000:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no map in the form [u:|g:|b:]ID-IN-FILE-SYSTEM:ID-IN-MOUNT:COUNT</source>
        <extracomment>%1 is a word from the command line; the rest is a form to fill in</extracomment>
        <translation>“%1” não é um mapeamento na forma [u:|g:|b:]ID-NO-SISTEMA-DE-ARQUIVOS:ID-NA-MONTAGEM:QUANTIDADE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps no ids</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:0)</extracomment>
        <translation>“%1” não mapeia nenhum ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes beyond 4294967294, the last id there is</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>“%1” vai além de 4294967294, o último ID que existe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; overlaps with a map before it; every id has one map at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>“%1” se sobrepõe a um mapeamento anterior; cada ID tem no máximo um mapeamento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many: a kind of id has 340 maps at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>“%1” é um mapeamento a mais: um tipo de ID tem no máximo 340 mapeamentos</translation>
    </message>
    <message>
        <source>no user is mapped, and the kernel wants maps of users and of groups; u:0:0:4294967295 keeps all users as they are, b: maps both alike</source>
        <extracomment>the words with u: and b: are values of the option --map</extracomment>
        <translation>nenhum usuário está mapeado, e o kernel exige mapeamentos de usuários e de grupos; u:0:0:4294967295 mantém todos os usuários como estão, b: mapeia ambos da mesma forma</translation>
    </message>
    <message>
        <source>no group is mapped, and the kernel wants maps of users and of groups; g:0:0:4294967295 keeps all groups as they are, b: maps both alike</source>
        <extracomment>the words with g: and b: are values of the option --map</extracomment>
        <translation>nenhum grupo está mapeado, e o kernel exige mapeamentos de usuários e de grupos; g:0:0:4294967295 mantém todos os grupos como estão, b: mapeia ambos da mesma forma</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>não foi possível gravar a resposta</translation>
    </message>
    <message numerus="yes">
        <source>a file system on the way does not answer (%n s waited)</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>um sistema de arquivos no caminho não responde (%n s de espera)</numerusform>
            <numerusform>um sistema de arquivos no caminho não responde (%n s de espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>try: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>tente: %1</translation>
    </message>
    <message>
        <source>run by pkexec, it writes no file; the facts go to the output: %1</source>
        <extracomment>%1 is a word of the command line (&quot;-o -&quot;); pkexec is a program that lends root&apos;s rights</extracomment>
        <translation>executado pelo pkexec, ele não grava nenhum arquivo; os dados vão para a saída: %1</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>an id without mapping here</source>
        <translation>um ID sem mapeamento aqui</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>arquivo comum</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>link simbólico</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>dispositivo de caractere</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>dispositivo de bloco</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>pipe nomeado</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>soquete</translation>
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
        <translation>Negado</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <extracomment>The answer to a check: a fact is missing. One word, a heading or a table cell</extracomment>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>UID %1 may not enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode entrar na pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode listar a pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode ler “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode gravar em “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode anexar a “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode truncar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode executar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode criar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode abrir ou criar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode criar a pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode criar o link simbólico “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode criar o pipe nomeado “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode criar o soquete “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode criar o nó de dispositivo “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode remover “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode remover a pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode renomear ou mover “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode dar um segundo nome a “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode alterar o modo de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode alterar o proprietário ou o grupo de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode alterar as datas de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode definir um atributo estendido de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode se conectar a “%2”</translation>
    </message>
    <message>
        <source>UID %1 may not look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 não pode consultar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode entrar na pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode listar a pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode ler “%2”</translation>
    </message>
    <message>
        <source>UID %1 may write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode gravar em “%2”</translation>
    </message>
    <message>
        <source>UID %1 may append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode anexar a “%2”</translation>
    </message>
    <message>
        <source>UID %1 may truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode truncar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode executar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode criar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode abrir ou criar “%2”</translation>
    </message>
    <message>
        <source>UID %1 may create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode criar a pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode criar o link simbólico “%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode criar o pipe nomeado “%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode criar o soquete “%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode criar o nó de dispositivo “%2”</translation>
    </message>
    <message>
        <source>UID %1 may remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode remover “%2”</translation>
    </message>
    <message>
        <source>UID %1 may remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode remover a pasta “%2”</translation>
    </message>
    <message>
        <source>UID %1 may rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode renomear ou mover “%2”</translation>
    </message>
    <message>
        <source>UID %1 may give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode dar um segundo nome a “%2”</translation>
    </message>
    <message>
        <source>UID %1 may change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode alterar o modo de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode alterar o proprietário ou o grupo de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode alterar as datas de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode definir um atributo estendido de “%2”</translation>
    </message>
    <message>
        <source>UID %1 may connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode se conectar a “%2”</translation>
    </message>
    <message>
        <source>UID %1 may look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 pode consultar “%2”</translation>
    </message>
    <message>
        <source>the engine cannot make the container</source>
        <translation>o mecanismo não pode criar o contêiner</translation>
    </message>
    <message>
        <source>UID %1 may not create or change entries in folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a directory</extracomment>
        <translation>UID %1 não pode criar nem alterar entradas na pasta “%2”</translation>
    </message>
    <message>
        <source>%1 on &quot;%2&quot; fails with %3, whatever the permissions are</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory, %3 an error code (ENOENT)</extracomment>
        <translation>%1 em “%2” falha com %3, quaisquer que sejam as permissões</translation>
    </message>
    <message>
        <source>UID %1 may not execute the interpreter &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a program</extracomment>
        <translation>UID %1 não pode executar o interpretador “%2”</translation>
    </message>
    <message>
        <source>%1 (%2, in the container)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, no contêiner)</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (no contêiner)</translation>
    </message>
    <message>
        <source>%1 (%2, in the namespace around it)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, no namespace que o envolve)</translation>
    </message>
    <message>
        <source>%1 (in the namespace around it)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (no namespace que o envolve)</translation>
    </message>
    <message>
        <source>%1 (%2, on the host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, no host)</translation>
    </message>
    <message>
        <source>%1 (on the host)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (no host)</translation>
    </message>
    <message>
        <source>%1 (%2, through the idmapped mount)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, pela montagem com mapeamento de IDs)</translation>
    </message>
    <message>
        <source>%1 (through the idmapped mount)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (pela montagem com mapeamento de IDs)</translation>
    </message>
    <message>
        <source>%1 (%2, stored on disk)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, armazenado no disco)</translation>
    </message>
    <message>
        <source>%1 (stored on disk)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (armazenado no disco)</translation>
    </message>
    <message>
        <source>The number %1 has no name in the container; on the host it is %2.</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>O número %1 não tem nome no contêiner; no host, ele é %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 has no name.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>O nome “%1” só existe no contêiner; no host, %2 não tem nome.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 is %3.</source>
        <extracomment>%1 is a user name, %2 a user id, %3 another user name</extracomment>
        <translation>O nome “%1” só existe no contêiner; no host, %2 é %3.</translation>
    </message>
    <message>
        <source>%1 is neither the owner (%2) nor in group %3; &quot;others&quot; has no %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 não é o proprietário (%2) nem está no grupo %3; “outros” não tem %4.</translation>
    </message>
    <message>
        <source>%1 is not the owner (%2), and neither group %3 nor &quot;others&quot; has %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 não é o proprietário (%2), e nem o grupo %3 nem “outros” têm %4.</translation>
    </message>
    <message>
        <source>upper layer of the overlay</source>
        <extracomment>one of a list of things that were not looked at</extracomment>
        <translation>camada superior do overlay</translation>
    </message>
    <message>
        <source>calculated from the settings of a container that does not run</source>
        <translation>calculado com base nas configurações de um contêiner que não está em execução</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message numerus="yes">
        <source>calculated, %n checks known, not evaluated: %1</source>
        <extracomment>%n counts checks, %1 is a list of names (Landlock, seccomp)</extracomment>
        <translation>
            <numerusform>calculado, %n verificação conhecida, não avaliado: %1</numerusform>
            <numerusform>calculado, %n verificações conhecidas, não avaliado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>calculated, the only check is known</source>
        <translation>calculado, a única verificação é conhecida</translation>
    </message>
    <message numerus="yes">
        <source>calculated, all %n checks known</source>
        <extracomment>%n counts checks and is never 1</extracomment>
        <translation>
            <numerusform>calculado, %n verificação conhecida</numerusform>
            <numerusform>calculado, todas as %n verificações conhecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>it succeeds</source>
        <translation>a operação tem êxito</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <extracomment>%1 is an error code (EACCES)</extracomment>
        <translation>a operação falha com %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>whether the container may do %1 on &quot;%2&quot; could not be determined</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory</extracomment>
        <translation>não foi possível determinar se o contêiner pode fazer a operação %1 em “%2”</translation>
    </message>
    <message>
        <source>whether UID %1 may do %2 on &quot;%3&quot; could not be determined</source>
        <extracomment>%1 is a user id, %2 an operation (read), %3 the name of a file or directory</extracomment>
        <translation>não foi possível determinar se o UID %1 pode fazer a operação %2 em “%3”</translation>
    </message>
    <message>
        <source>The kernel allows it. A program may still refuse by a rule of its own.</source>
        <translation>O kernel permite isto. Um programa ainda pode recusar por uma regra própria.</translation>
    </message>
    <message>
        <source>could not be determined, facts are missing</source>
        <translation>não pôde ser determinado, faltam dados</translation>
    </message>
    <message>
        <source>confirmed by a test</source>
        <translation>confirmado por um teste</translation>
    </message>
    <message>
        <source>%1; the test cannot decide this operation</source>
        <extracomment>%1 says how the verdict was found (calculated, all 9 checks known)</extracomment>
        <translation>%1; o teste não pode decidir esta operação</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what could not be read, %2 what would supply it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the default ACL of the folder)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101)</extracomment>
        <translation>%1  %2  (modo limitado pela ACL padrão da pasta)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the umask %3)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101), %3 a umask (0022)</extracomment>
        <translation>%1  %2  (modo limitado pela umask %3)</translation>
    </message>
    <message>
        <source>The calculation says: %1. The test with the process&apos;s identity says: %2. One of them is wrong, so do not rely on this result. Please report it together with a snapshot.</source>
        <extracomment>%1 is the verdict (denied[ML-D004]), %2 what the test answered (it fails with EACCES)</extracomment>
        <translation>O cálculo diz: %1. O teste com a identidade do processo diz: %2. Um dos dois está errado; portanto, não confie neste resultado. Por favor, comunique isto e inclua um instantâneo.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today %1</source>
        <extracomment>When a check was made, in a table; %1 is a time of day (14:05)</extracomment>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When a check was made, in a table</extracomment>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>Why not %1?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 is a command or an option</extracomment>
        <translation>Por que não %1?</translation>
    </message>
    <message>
        <source>Why not switch %1 or %2 off?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 and %2 are products</extracomment>
        <translation>Por que não desativar %1 ou %2?</translation>
    </message>
    <message>
        <source>Every account of this computer, and every container that sees these files, could then read, change and delete them. An entry for the one account that needs it does the same without that.</source>
        <translation>Todas as contas deste computador, e todos os contêineres que veem estes arquivos, poderiam então lê-los, alterá-los e excluí-los. Uma entrada para a única conta que precisa do acesso consegue o mesmo sem isso.</translation>
    </message>
    <message>
        <source>The container then has every capability, all devices and no profile: whoever breaks into it has the computer. One mount, one group or one capability is enough for one folder.</source>
        <translation>O contêiner tem então todas as capacidades, todos os dispositivos e nenhum perfil: quem o invade passa a controlar o computador. Uma montagem, um grupo ou uma capacidade basta para uma pasta.</translation>
    </message>
    <message>
        <source>It would lift the protection of every program on the computer, for the sake of one folder. Where a label or a profile denies, that one can be changed.</source>
        <translation>Isso retiraria a proteção de todos os programas do computador por causa de uma única pasta. Quando um rótulo ou um perfil nega, é possível alterar só esse rótulo ou perfil.</translation>
    </message>
    <message>
        <source>In a folder of the system, programs find owners that they do not expect and stop, and nobody can tell afterwards whose the files were. Only the files that were asked about are changed.</source>
        <translation>Em uma pasta do sistema, os programas encontram proprietários que não esperam e param, e depois ninguém consegue dizer de quem eram os arquivos. São alterados somente os arquivos sobre os quais se perguntou.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AccessForm</name>
    <message>
        <source>Which folder or file?</source>
        <extracomment>Heading of a part of a page: folders of a container, a field for a path, what is done to it</extracomment>
        <translation>Qual pasta ou arquivo?</translation>
    </message>
    <message>
        <source>Nothing is mounted in it. Any path inside can be checked.</source>
        <extracomment>In place of a list of mounted folders</extracomment>
        <translation>Não há nada montado nele. Qualquer caminho dentro dele pode ser verificado.</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>&amp;Caminho dentro do contêiner</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>&amp;O que não funciona</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <comment>verb</comment>
        <extracomment>Button: makes the check</extracomment>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Mounted folders</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Pastas montadas</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AllHidden</name>
    <message>
        <source>Every fix needs the container made anew</source>
        <extracomment>Said in place of fixes where a check box hides them all</extracomment>
        <translation>Todas as correções exigem recriar o contêiner</translation>
    </message>
    <message>
        <source>They are hidden now.</source>
        <translation>Elas estão ocultas agora.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>A button: shows the fixes that a check box hides</extracomment>
        <translation>Mostrar as correções</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AnswerExtra</name>
    <message>
        <source>Paste the message here, all of it:</source>
        <extracomment>Above a text field</extracomment>
        <translation>Cole aqui a mensagem inteira:</translation>
    </message>
    <message>
        <source>Error message</source>
        <extracomment>Name of a text field for screen readers</extracomment>
        <translation>Mensagem de erro</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir um instantâneo</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>A button: opens a file dialog</extracomment>
        <translation>Escolher o ar&amp;quivo…</translation>
    </message>
    <message>
        <source>The other person runs this command there:</source>
        <extracomment>Above a command line that is to be run on another computer</extracomment>
        <translation>A outra pessoa executa este comando lá:</translation>
    </message>
    <message>
        <source>Language of the &amp;letter:</source>
        <extracomment>Before a list of languages: the one of the person who gets a letter</extracomment>
        <translation>I&amp;dioma do texto:</translation>
    </message>
    <message>
        <source>Copy the le&amp;tter</source>
        <extracomment>A button: puts the letter into the clipboard</extracomment>
        <translation>Copiar o &amp;texto</translation>
    </message>
    <message>
        <source>Letter to the other person</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Texto para a outra pessoa</translation>
    </message>
    <message>
        <source>&amp;Paste the command that starts it</source>
        <extracomment>A button: opens the page for a command line such as docker run</extracomment>
        <translation>Colar o co&amp;mando que o inicia</translation>
    </message>
    <message>
        <source>&amp;Open the Compose file that describes it</source>
        <extracomment>A button: opens the page for a Compose file</extracomment>
        <translation>A&amp;brir o arquivo do Compose que o descreve</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Banners</name>
    <message>
        <source>Snapshot of %1, %2 (taken today)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time</extracomment>
        <translation>Instantâneo de %1, %2 (coletado hoje)</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %1, %2 (%n day(s) old)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time, %n counts days</extracomment>
        <translation>
            <numerusform>Instantâneo de %1, %2 (há %n dia)</numerusform>
            <numerusform>Instantâneo de %1, %2 (há %n dias)</numerusform>
        </translation>
    </message>
    <message>
        <source>The last question has no answer. The one before is shown.</source>
        <translation>A última pergunta não tem resposta. A anterior é mostrada.</translation>
    </message>
    <message>
        <source>You can examine and simulate. Running fixes and tests are off.</source>
        <translation>Você pode examinar e simular. A execução de correções e os testes estão desativados.</translation>
    </message>
    <message>
        <source>The engine cannot make this container.</source>
        <translation>O mecanismo não pode criar este contêiner.</translation>
    </message>
    <message>
        <source>Nothing inside could be judged: there is no process that could try.</source>
        <translation>Não foi possível avaliar nada dentro dele: não há nenhum processo que pudesse tentar.</translation>
    </message>
    <message>
        <source>The engine fails before the start, at the mount on %1.</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>O mecanismo falha antes da inicialização, na montagem em %1.</translation>
    </message>
    <message>
        <source>The path below is the engine&apos;s own on the host.</source>
        <translation>O caminho abaixo é o do próprio mecanismo no host.</translation>
    </message>
    <message>
        <source>The container does not run. Its settings are judged.</source>
        <translation>O contêiner não está em execução. São avaliadas as configurações dele.</translation>
    </message>
    <message>
        <source>Another user may come out of its start script.</source>
        <translation>O script de inicialização dele pode mudar o usuário.</translation>
    </message>
    <message>
        <source>The calculation and the test contradict each other.</source>
        <translation>O cálculo e o teste se contradizem.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <extracomment>Button: puts the finding into the clipboard as text, to report a contradiction</extracomment>
        <translation>Copiar para um relatório</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Breadcrumbs</name>
    <message>
        <source>Steps of the guided check</source>
        <extracomment>Name of the list of steps for screen readers</extracomment>
        <translation>Etapas da verificação guiada</translation>
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
        <translation>contorna todas as permissões, exceto para executar o que ninguém pode executar</translation>
    </message>
    <message>
        <source>reads every file and enters every directory</source>
        <translation>lê todos os arquivos e entra em todos os diretórios</translation>
    </message>
    <message>
        <source>counts as the owner where only the owner may change something</source>
        <translation>vale como o proprietário onde somente o proprietário pode alterar algo</translation>
    </message>
    <message>
        <source>gives files to other users and groups</source>
        <translation>dá arquivos a outros usuários e grupos</translation>
    </message>
    <message>
        <source>mounts, and much else that an administrator may do</source>
        <translation>monta sistemas de arquivos e faz muitas outras coisas próprias de um administrador</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ChartView</name>
    <message>
        <source>Identity chain</source>
        <extracomment>Name of the drawing of the numbers that a user has in a container, on the host, on disk</extracomment>
        <translation>Cadeia de identidade</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What the kernel sees</source>
        <extracomment>Column header: what the kernel sees there, and what that means</extracomment>
        <translation>O que o kernel vê</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>Mark of the one check that decides the whole question; a cell of a table</extracomment>
        <translation>decide</translation>
    </message>
    <message>
        <source>The kernel does not come to this check.</source>
        <translation>O kernel não chega a esta verificação.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CodeDialog</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>Title of a window; %1 is a code (ML-D004)</extracomment>
        <translation>Explicação de %1</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Este código não é conhecido.</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Como isso acontece</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>O que costuma ajudar</translation>
    </message>
    <message>
        <source>What is often misunderstood</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>O que costuma ser mal compreendido</translation>
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
        <translation>Um comando</translation>
    </message>
    <message>
        <source>See what the settings of a container would allow, before it runs.</source>
        <extracomment>Below the title of a page where a docker command can be pasted</extracomment>
        <translation>Veja o que as configurações de um contêiner permitiriam, antes que ele seja executado.</translation>
    </message>
    <message>
        <source>Paste the &amp;command here</source>
        <extracomment>Label of a field into which a docker or podman command is pasted</extracomment>
        <translation>Cole o co&amp;mando aqui</translation>
    </message>
    <message>
        <source>It is only read, never run. A prompt, sudo and several lines are fine.</source>
        <extracomment>Below a field with a command</extracomment>
        <translation>Ele é apenas lido, nunca executado. Um prompt, sudo e várias linhas são aceitos.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <comment>verb, button</comment>
        <extracomment>Button: reads the command in the field</extracomment>
        <translation>&amp;Ler</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list: which of several containers that one text starts</extracomment>
        <translation>Co&amp;ntêiner</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Name of a list, for screen readers</extracomment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Reading the command…</source>
        <extracomment>Shown while a command is read and that takes long</extracomment>
        <translation>Lendo o comando…</translation>
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
        <translation>Encerrar a com&amp;paração</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>The two were made for different questions: only what both looked at is compared.</source>
        <translation>Os dois foram feitos para perguntas diferentes: só se compara o que ambos examinaram.</translation>
    </message>
    <message>
        <source>Names were taken out of at least one of them. The same place may have different names, and is not compared then.</source>
        <translation>Nomes foram ocultados em pelo menos um deles. O mesmo lugar pode ter nomes diferentes e, nesse caso, não é comparado.</translation>
    </message>
    <message>
        <source>No differences in what both looked at.</source>
        <translation>Nenhuma diferença no que ambos examinaram.</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <extracomment>Below a table of differences; %n counts those that are not in it</extracomment>
        <translation>
            <numerusform>mais %n diferença</numerusform>
            <numerusform>mais %n diferenças</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComparisonModel</name>
    <message>
        <source>What is different</source>
        <extracomment>Heading of a column: what is different between two snapshots</extracomment>
        <translation>O que é diferente</translation>
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
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposeModel</name>
    <message>
        <source>shared</source>
        <extracomment>After a mount in a table: other services mount the same folder</extracomment>
        <translation>compartilhada</translation>
    </message>
    <message>
        <source>%1, by the image</source>
        <extracomment>User of a service, in a table; %1 is its number, perhaps with a name: 101 (nginx)</extracomment>
        <translation>%1, conforme a imagem</translation>
    </message>
    <message>
        <source>by the image</source>
        <extracomment>User of a service, in a table: nothing says who it is but the image</extracomment>
        <translation>conforme a imagem</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a table: a check that has not begun</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>In a table: a check that is being made</extracomment>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>In a table: a check that has no answer</extracomment>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In a table: a check that was given up</extracomment>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column header of a table of mounts: the service or container that has it</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Mount (host → container)</source>
        <extracomment>Column header of a table of mounts: source on the host, target in the container</extracomment>
        <translation>Montagem (host → contêiner)</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column header of a table of mounts: who works with it</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column header of a table of mounts: whether its user may read there; a noun</extracomment>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Column header of a table of mounts: whether its user may write there; a noun</extracomment>
        <translation>Gravação</translation>
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
        <translation>Um arquivo do Compose</translation>
    </message>
    <message>
        <source>Every mount is checked for reading and writing. Quadlet, Kubernetes, devcontainer and OCI files are understood too.</source>
        <extracomment>Below the title of a page; the names are those of programs and file formats</extracomment>
        <translation>Cada montagem é verificada quanto à leitura e à gravação. Arquivos do Quadlet, do Kubernetes, de devcontainer e da OCI também são entendidos.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <extracomment>Button: a file dialog opens</extracomment>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>Or drop the file here. Several Compose files count as one project.</source>
        <extracomment>In a frame onto which files can be dragged</extracomment>
        <translation>Ou solte o arquivo aqui. Vários arquivos do Compose contam como um só projeto.</translation>
    </message>
    <message>
        <source>Check &amp;all again</source>
        <extracomment>Button: all mounts of the file are checked once more</extracomment>
        <translation>Verificar &amp;tudo novamente</translation>
    </message>
    <message>
        <source>Show this &amp;mount</source>
        <extracomment>Button: shows the whole answer for the row of a table</extracomment>
        <translation>Mostrar esta &amp;montagem</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>verb, button</comment>
        <extracomment>Button: ends checks that run</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Montagens</translation>
    </message>
    <message>
        <source>Open files that describe containers</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir arquivos que descrevem contêineres</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>Shown while a file is read and that takes long</extracomment>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <extracomment>Part of a heading: how many services a file has</extracomment>
        <translation>
            <numerusform>%n serviço</numerusform>
            <numerusform>%n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <extracomment>Part of a heading: how many mounts a file has</extracomment>
        <translation>
            <numerusform>%n montagem</numerusform>
            <numerusform>%n montagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <extracomment>Part of a heading: how many mounts are checked so far</extracomment>
        <translation>
            <numerusform>%n verificada</numerusform>
            <numerusform>%n verificadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainerModel</name>
    <message>
        <source>as its image says</source>
        <extracomment>In a table of containers, of one that does not run: no user is set, the image&apos;s counts</extracomment>
        <translation>conforme a imagem</translation>
    </message>
    <message>
        <source>%1 (by its settings)</source>
        <extracomment>In a table of containers, of one that does not run; %1 is a user: 999, postgres</extracomment>
        <translation>%1 (conforme as configurações)</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Column header of a table of containers: their names</extracomment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column header of a table of containers: the image of each</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header of a table of containers: running, exited...</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Users seen inside</source>
        <extracomment>Column header of a table of containers: numbers and programs of their processes</extracomment>
        <translation>Usuários vistos no contêiner</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Column header of a table of containers: how many folders are mounted</extracomment>
        <translation>Montagens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainersPage</name>
    <message>
        <source>A running container</source>
        <extracomment>Title of a page</extracomment>
        <translation>Um contêiner em execução</translation>
    </message>
    <message>
        <source>Choose the container, then who in it works with which file.</source>
        <extracomment>Below the title of a page with a table of containers</extracomment>
        <translation>Escolha o contêiner e, depois, quem nele trabalha com qual arquivo.</translation>
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
        <translation>Filtrar por nome, imagem ou usuário</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>Label of a list of container engines: Docker, Podman</extracomment>
        <translation>&amp;Mecanismo</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>In a list of container engines</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>Stopped &amp;ones too</source>
        <extracomment>Check box: containers that do not run are listed as well</extracomment>
        <translation>Incluir os &amp;parados</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Button: reads the list of containers again</extracomment>
        <translation>Atua&amp;lizar</translation>
    </message>
    <message>
        <source>Containers</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Asking the container engines…</source>
        <extracomment>Shown while the list of containers is read and that takes long
----------
Below an empty table of containers</extracomment>
        <translation>Consultando os mecanismos de contêineres…</translation>
    </message>
    <message>
        <source>No container fits the filter.</source>
        <extracomment>Below a table whose filter leaves nothing</extracomment>
        <translation>Nenhum contêiner corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Choose a container in the table.</source>
        <extracomment>Below a table of containers, none of which is chosen</extracomment>
        <translation>Escolha um contêiner na tabela.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DeedBox</name>
    <message>
        <source>Open and read it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Abrir e ler</translation>
    </message>
    <message>
        <source>Save or change this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Salvar ou alterar este arquivo</translation>
    </message>
    <message>
        <source>Create new files in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Criar novos arquivos na pasta</translation>
    </message>
    <message>
        <source>Create new folders in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Criar novas pastas na pasta</translation>
    </message>
    <message>
        <source>Create this file</source>
        <extracomment>In a list: what should be checked; the path names a file that is not there yet</extracomment>
        <translation>Criar este arquivo</translation>
    </message>
    <message>
        <source>Delete this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Excluir este arquivo</translation>
    </message>
    <message>
        <source>Delete this empty folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Excluir esta pasta vazia</translation>
    </message>
    <message>
        <source>Run this program</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Executar este programa</translation>
    </message>
    <message>
        <source>Enter this folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Entrar nesta pasta</translation>
    </message>
    <message>
        <source>Connect to this socket</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Conectar-se a este soquete</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Alterar as permissões</translation>
    </message>
    <message>
        <source>As the message says: %1</source>
        <extracomment>In a list: what should be checked; %1 is what a message says was done: read, create a file</extracomment>
        <translation>Conforme a mensagem: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Desk</name>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>Reading what the kernel looks at…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Lendo o que o kernel examina…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DiagnosisPage</name>
    <message>
        <source>Container &quot;%1&quot;</source>
        <extracomment>Title of a page; %1 is the name of a container</extracomment>
        <translation>Contêiner “%1”</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot;, %2</source>
        <extracomment>Title of a page; %1 is the name of a container, %2 a process in it: process 4711 (nginx)</extracomment>
        <translation>Contêiner “%1”, %2</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Deciding on the recorded facts…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Decidindo com base nos dados registrados…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Nada foi verificado ainda</translation>
    </message>
    <message>
        <source>Choose a container, paste a command or an error message, or open a snapshot. The answer is shown here with everything behind it.</source>
        <translation>Escolha um contêiner, cole um comando ou uma mensagem de erro, ou abra um instantâneo. A resposta é mostrada aqui, com tudo o que está por trás dela.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Name of the path and the operation that are asked about, for screen readers; a noun</extracomment>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the part with the verdict and its reason, for screen readers; a noun</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <extracomment>Button: to the page where a check begins</extracomment>
        <translation>Ir para a página &amp;inicial</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>Button: to the check that asks one question after the other</extracomment>
        <translation>Verificação &amp;guiada</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::EvidenceModel</name>
    <message>
        <source>beyond the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that the process has and a container usually lacks</extracomment>
        <translation>além do padrão do mecanismo</translation>
    </message>
    <message>
        <source>missing from the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that a container usually has and the process lacks</extracomment>
        <translation>ausentes em relação ao padrão do mecanismo</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>processo</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>kernel</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column header: the file, process or kernel that a fact is about</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column header: the name of a raw fact (stat, uid_map, CapEff)</extracomment>
        <translation>Dado</translation>
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
        <translation>Os dados com base nos quais o veredito foi decidido, tal como o sistema os forneceu. Os IDs são os do host.</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <extracomment>Button: puts the chosen row of a table into the clipboard</extracomment>
        <translation>Copiar a lin&amp;ha</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <extracomment>Button: puts all rows of a table into the clipboard</extracomment>
        <translation>Copiar tu&amp;do</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FileSaver</name>
    <message>
        <source>Saving…</source>
        <extracomment>Shown while files are written that take long: to a network share, say</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>This file is there already. Replace it?</source>
        <extracomment>A question before files are written over; their paths stand below it. %n counts files</extracomment>
        <translation>Este arquivo já existe. Substituí-lo?</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Replace them?</source>
        <comment>%n is never 1</comment>
        <translation>
            <numerusform>%n arquivo já existe. Substituí-lo?</numerusform>
            <numerusform>%n arquivos já existem. Substituí-los?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>A button: writes over the files that are there</extracomment>
        <translation>Su&amp;bstituir</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FindingTabs</name>
    <message>
        <source>Path and checks</source>
        <extracomment>Title of a tab: two tables</extracomment>
        <translation>Caminho e verificações</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of a tab: how the user&apos;s number becomes others on its way to the disk, as a drawing</extracomment>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Title of a tab: facts can be changed on paper, and the verdict follows</extracomment>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Title of a tab: raw facts</extracomment>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>All operations</source>
        <extracomment>Title of a tab: a table of operations by users</extracomment>
        <translation>Todas as operações</translation>
    </message>
    <message>
        <source>Views of the finding</source>
        <extracomment>Name of the tabs for screen readers</extracomment>
        <translation>Visões da constatação</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Abas anteriores</translation>
    </message>
    <message>
        <source>Tabs behind</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Abas seguintes</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixCard</name>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Copiado. Nada foi executado.</translation>
    </message>
    <message>
        <source>This fix was copied as text.</source>
        <extracomment>Said after all about a fix was put into the clipboard</extracomment>
        <translation>Esta correção foi copiada como texto.</translation>
    </message>
    <message>
        <source>Fix %1: %2</source>
        <extracomment>Name of a card for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Correção %1: %2</translation>
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
        <translation>Pré-visualizar…</translation>
    </message>
    <message>
        <source>Save script…</source>
        <extracomment>A button: asks for a file and writes a script into it</extracomment>
        <translation>Salvar script…</translation>
    </message>
    <message>
        <source>Save undo script…</source>
        <extracomment>A button: asks for a file and writes the script into it that takes the fix back</extracomment>
        <translation>Salvar script para desfazer…</translation>
    </message>
    <message>
        <source>Copy the commands of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Copiar os comandos da correção %1</translation>
    </message>
    <message>
        <source>Preview of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Pré-visualização da correção %1</translation>
    </message>
    <message>
        <source>Save the script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Salvar o script da correção %1</translation>
    </message>
    <message>
        <source>Save the undo script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Salvar o script para desfazer a correção %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixDetails</name>
    <message>
        <source>Why it is right</source>
        <extracomment>Heading in a card: why a denial should stay as it is</extracomment>
        <translation>Por que está correto</translation>
    </message>
    <message>
        <source>Why this risk</source>
        <translation>Por que este risco</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading in a card: command lines to run follow</extracomment>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading in a card: changes to the settings that a container is made from</extracomment>
        <translation>Configurações do contêiner</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Em seguida: %1.</translation>
    </message>
    <message>
        <source>Gains</source>
        <extracomment>Heading in a card: those who may do more than before follow</extracomment>
        <translation>Quem passa a ter acesso</translation>
    </message>
    <message>
        <source>Loses</source>
        <extracomment>Heading in a card: those who may do less than before follow</extracomment>
        <translation>Quem perde o acesso</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Heading in a card: a table of what the process may do without and with the fix follows</extracomment>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>O que o processo pode fazer antes e depois da correção</translation>
    </message>
    <message>
        <source>Files made later</source>
        <extracomment>Heading in a card: whether the fix covers files that are made later</extracomment>
        <translation>Arquivos criados depois</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <extracomment>Heading in a card: how long the fix holds</extracomment>
        <translation>Quanto tempo dura</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading in a card: what else has to be known follows</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <extracomment>A button in a card that shows how to take the fix back</extracomment>
        <translation>Como desfazer</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixHead</name>
    <message>
        <source>undo ready</source>
        <extracomment>A small label on a fix: commands that take it back are at hand</extracomment>
        <translation>desfazer disponível</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides all about a fix; about 10 characters</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of fix %1: %2</source>
        <extracomment>Name of that button for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Detalhes da correção %1: %2</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixOutcomeModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Column of a table: what a process may or may not do, e.g. &quot;create in it&quot;</extracomment>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of a table: the answer without the fix; its cells say Denied or Allowed</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After (simulated)</source>
        <extracomment>Column of a table: the answer with the fix, calculated; its cells say Denied or Allowed</extracomment>
        <translation>Depois (simulado)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixScripts</name>
    <message>
        <source>Saved as %1, and the way back as %2. Read them before you run them.</source>
        <extracomment>%1 and %2 are paths of scripts that were written</extracomment>
        <translation>Salvo como %1, e o script para desfazer como %2. Leia-os antes de executá-los.</translation>
    </message>
    <message>
        <source>Saved as %1. Read it before you run it.</source>
        <extracomment>%1 is the path of a script that was written</extracomment>
        <translation>Salvo como %1. Leia-o antes de executá-lo.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Salvar o script</translation>
    </message>
    <message>
        <source>Save the undo script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Salvar o script para desfazer</translation>
    </message>
    <message>
        <source>Save the script and its undo script</source>
        <extracomment>Title of a window where a place for a file is chosen; a second file is put beside it</extracomment>
        <translation>Salvar o script e o script para desfazer</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixesPage</name>
    <message>
        <source>Fixes</source>
        <extracomment>Title of the page with what can be done about a denial</extracomment>
        <translation>Correções</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007); %n counts fixes, never 1</extracomment>
        <translation>
            <numerusform>%n correção para %1</numerusform>
            <numerusform>%n correções para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Uma correção para %1</translation>
    </message>
    <message>
        <source>No fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Nenhuma correção para %1</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <extracomment>Label of a list of orders: &quot;least harm first&quot;, &quot;by risk&quot;...</extracomment>
        <translation>&amp;Ordenar:</translation>
    </message>
    <message>
        <source>Order of the fixes</source>
        <translation>Ordem das correções</translation>
    </message>
    <message>
        <source>&amp;Hide those that need the container made anew</source>
        <extracomment>A check box above a list of fixes</extracomment>
        <translation>O&amp;cultar as que exigem recriar o contêiner</translation>
    </message>
    <message>
        <source>From a snapshot of %1, taken %2</source>
        <extracomment>Title of a message; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>De um instantâneo de %1, coletado em %2</translation>
    </message>
    <message>
        <source>Run a fix on that computer, not on this one.</source>
        <translation>Execute uma correção naquele computador, não neste.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::GuideRun</name>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Shown while the guided check looks at files</extracomment>
        <translation>Examinando pastas e programas…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::HelpDeskDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Relatório para o suporte técnico</translation>
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
        <translation>Próximo passo: %1</translation>
    </message>
    <message>
        <source>Decision: it stays as it is; it was meant so.</source>
        <extracomment>A line of the report: what the person decided</extracomment>
        <translation>Decisão: fica como está; é assim de propósito.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Texto do relatório</translation>
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
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save s&amp;napshot…</source>
        <extracomment>A button: writes the facts into a file that Mountlens can open elsewhere</extracomment>
        <translation>Salvar i&amp;nstantâneo…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save a snapshot of the facts</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Salvar um instantâneo dos dados</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::IdentityView</name>
    <message>
        <source>Text form</source>
        <extracomment>Check box: shows a drawing as sentences too</extracomment>
        <translation>Forma de texto</translation>
    </message>
    <message>
        <source>The same as sentences (%1)</source>
        <extracomment>Tool tip; %1 is a key (Ctrl+T)</extracomment>
        <translation>O mesmo em frases (%1)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies the sentences that a drawing stands for</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>Button: saves a drawing as a file; a dialog follows</extracomment>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Identity chain as text</source>
        <extracomment>Name of a text field for screen readers: a drawing of user and group ids as sentences</extracomment>
        <translation>Cadeia de identidade como texto</translation>
    </message>
    <message>
        <source>There is no process whose numbers could be shown.</source>
        <extracomment>In place of a drawing of user and group ids</extracomment>
        <translation>Não há nenhum processo cujos números possam ser mostrados.</translation>
    </message>
    <message>
        <source>Point at a number, or use the arrow keys, to read how it came about.</source>
        <extracomment>Below a drawing, while nothing in it is chosen</extracomment>
        <translation>Aponte para um número, ou use as teclas de seta, para ler como ele surgiu.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Salvar a imagem como</translation>
    </message>
    <message>
        <source>Pictures that can be enlarged (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.svg)</extracomment>
        <translation>Imagens que podem ser ampliadas (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.png)</extracomment>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>Salva como %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>Não foi possível gravar a imagem em %1.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveCard</name>
    <message>
        <source>Some denials protect something. If this one does, change nothing, and write down why, so that nobody has to ask again.</source>
        <extracomment>Below that title</extracomment>
        <translation>Algumas negações protegem algo. Se esta for uma delas, não altere nada e anote o motivo, para que ninguém precise perguntar de novo.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides what a card holds; about 10 characters</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>If it is meant to be like this</source>
        <extracomment>Title of a card among fixes: to change nothing</extracomment>
        <translation>Se é assim de propósito</translation>
    </message>
    <message>
        <source>Details: if it is meant to be like this</source>
        <extracomment>Name of that button for screen readers</extracomment>
        <translation>Detalhes: se é assim de propósito</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveNoteBox</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of the file that a note was written to</extracomment>
        <translation>Salva como %1.</translation>
    </message>
    <message>
        <source>The note was copied.</source>
        <extracomment>Said after a note was put into the clipboard</extracomment>
        <translation>A nota foi copiada.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Salvar a nota</translation>
    </message>
    <message>
        <source>Why it is right (for the note):</source>
        <extracomment>Label of a field for a reason in the reader&apos;s own words</extracomment>
        <translation>Por que está correto (para a nota):</translation>
    </message>
    <message>
        <source>Why it is right, for the note</source>
        <translation>Por que está correto, para a nota</translation>
    </message>
    <message>
        <source>Copy note</source>
        <extracomment>A button: puts a note into the clipboard</extracomment>
        <translation>Copiar nota</translation>
    </message>
    <message>
        <source>Save note…</source>
        <extracomment>A button: asks for a file and writes a note into it</extracomment>
        <translation>Salvar nota…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MainWindow</name>
    <message>
        <source>live system</source>
        <extracomment>Behind the title of the window: the facts are those of this computer, now</extracomment>
        <translation>sistema atual</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>Behind the title of the window: %1 is the name of a computer, %2 a date</extracomment>
        <translation>instantâneo de %1, %2</translation>
    </message>
    <message>
        <source>Snapshots, container files, texts</source>
        <extracomment>Title of a file dialog, and the name of the kinds of files that it shows</extracomment>
        <translation>Instantâneos, arquivos de contêineres, textos</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Mountlens %1. Why may this containerised process not do that to this file, and what is the least harmful thing that makes it work?</source>
        <extracomment>Text of the &quot;About&quot; window; %1 is the version, such as 1.2.0</extracomment>
        <translation>Mountlens %1. Por que este processo em um contêiner não pode fazer aquilo com este arquivo, e qual é o meio menos prejudicial de fazê-lo funcionar?</translation>
    </message>
    <message>
        <source>About Mountlens</source>
        <translation>Sobre o Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixModel</name>
    <message>
        <source>not applicable, %1</source>
        <extracomment>A cell of a table: the operation fails, whatever the rights are; %1 is an error code (ENOTDIR)</extracomment>
        <translation>não se aplica, %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Column header: what a process may want to do</extracomment>
        <translation>Operação</translation>
    </message>
    <message>
        <source>%1
asked about</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 101 (nginx)</extracomment>
        <translation>%1
da pergunta</translation>
    </message>
    <message>
        <source>%1
runs %2</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 33 (www-data); %2 the name of a program</extracomment>
        <translation>%1
executa %2</translation>
    </message>
    <message>
        <source>%1
root inside</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 0 (root)</extracomment>
        <translation>%1
root do contêiner</translation>
    </message>
    <message>
        <source>%1
anybody else</source>
        <extracomment>Column header of two lines: a user without any relation to the files; %1 is a number</extracomment>
        <translation>%1
qualquer outro</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixPane</name>
    <message>
        <source>Each cell answers what one user may do with %1. Enter makes a cell the question. A test name stands for what would be created.</source>
        <extracomment>Above a table; %1 is a path</extracomment>
        <translation>Cada célula responde o que um usuário pode fazer com %1. Enter transforma uma célula na pergunta. Um nome de teste representa o que seria criado.</translation>
    </message>
    <message>
        <source>Operations by users</source>
        <translation>Operações por usuário</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MenuActions</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New check</source>
        <extracomment>Menu entry: back to the start page for another question</extracomment>
        <translation>&amp;Nova verificação</translation>
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
        <translation>&amp;Salvar instantâneo…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <comment>menu entry</comment>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Copy the &amp;finding as text</source>
        <extracomment>Menu entry: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>Copiar a cons&amp;tatação como texto</translation>
    </message>
    <message>
        <source>&amp;Paste command or message</source>
        <extracomment>Menu entry: takes a command or an error message from the clipboard</extracomment>
        <translation>Co&amp;lar comando ou mensagem</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <extracomment>Menu entry: goes to the filter of a list</extracomment>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>menu entry: to the page before</comment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>menu entry: to the page that was gone back from</comment>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Menu entry: reads all facts from the system again</extracomment>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the next part of the page</extracomment>
        <translation>&amp;Próxima parte da página</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the part of the page before</extracomment>
        <translation>Parte an&amp;terior da página</translation>
    </message>
    <message>
        <source>&amp;Explain this answer</source>
        <extracomment>Menu entry: the long text about the code of the answer, such as ML-D004</extracomment>
        <translation>&amp;Explicar esta resposta</translation>
    </message>
    <message>
        <source>&amp;About Mountlens</source>
        <translation>&amp;Sobre o Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MessagePage</name>
    <message>
        <source>An error message</source>
        <extracomment>Title of a page</extracomment>
        <translation>Uma mensagem de erro</translation>
    </message>
    <message>
        <source>Messages in English, Spanish, Portuguese, French and Polish are understood.</source>
        <extracomment>Below the title of a page where an error message can be pasted</extracomment>
        <translation>São entendidas mensagens em inglês, espanhol, português, francês e polonês.</translation>
    </message>
    <message>
        <source>Paste the &amp;message here</source>
        <extracomment>Label of a field</extracomment>
        <translation>Cole a &amp;mensagem aqui</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list of containers</extracomment>
        <translation>Co&amp;ntêiner</translation>
    </message>
    <message>
        <source>&amp;User inside</source>
        <extracomment>Label of a list of users of a container</extracomment>
        <translation>U&amp;suário dentro do contêiner</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>&amp;Caminho dentro do contêiner</translation>
    </message>
    <message>
        <source>&amp;What was tried</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>&amp;O que foi tentado</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: makes the check that a message asks for</extracomment>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Looking for the container that the message fits…</source>
        <extracomment>Shown while containers are looked for and that takes long</extracomment>
        <translation>Procurando o contêiner ao qual a mensagem corresponde…</translation>
    </message>
    <message>
        <source>Whoever was refused</source>
        <extracomment>First of a list of users of a container: all of them are tried</extracomment>
        <translation>Quem teve o acesso negado</translation>
    </message>
    <message>
        <source>The message names no path. Which file was it?</source>
        <extracomment>About an error message</extracomment>
        <translation>A mensagem não indica nenhum caminho. Qual era o arquivo?</translation>
    </message>
    <message>
        <source>The path is not complete: put the folder that it starts in before it.</source>
        <extracomment>About an error message whose path does not begin with a slash</extracomment>
        <translation>O caminho não está completo: coloque antes dele a pasta em que ele começa.</translation>
    </message>
    <message>
        <source>The message does not say what was tried. Please choose it.</source>
        <extracomment>About an error message</extracomment>
        <translation>A mensagem não diz o que foi tentado. Escolha a operação.</translation>
    </message>
    <message>
        <source>More than one container fits. Please choose it.</source>
        <extracomment>About an error message that more than one container can have written</extracomment>
        <translation>Mais de um contêiner corresponde. Escolha o contêiner.</translation>
    </message>
    <message>
        <source>Several causes fit this message; the next step finds out which.</source>
        <extracomment>About an error message that was understood</extracomment>
        <translation>Várias causas correspondem a esta mensagem; a próxima etapa descobre qual é.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Heading above what was read from an error message</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>No known error was found in the text.</source>
        <translation>Nenhum erro conhecido foi encontrado no texto.</translation>
    </message>
    <message>
        <source>It says</source>
        <extracomment>Before the words of an error message: Permission denied (EACCES)</extracomment>
        <translation>A mensagem diz</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Before what may have been tried, the most likely first: read, create a file</extracomment>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Before the path of a file in an error message</extracomment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Before the name of a program that wrote an error message</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Checking what the message says…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Verificando o que a mensagem diz…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountChecks</name>
    <message>
        <source>Checking the mounts of %1…</source>
        <extracomment>Shown while the mounts of a Compose file are checked; %1 is a service</extracomment>
        <translation>Verificando as montagens de %1…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountModel</name>
    <message>
        <source>read-only</source>
        <extracomment>Of a mount, in a table</extracomment>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Column header of a table of mounts: the folder on this computer</extracomment>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>In the container</source>
        <extracomment>Column header of a table of mounts: the path that the container sees</extracomment>
        <translation>No contêiner</translation>
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
        <translation>Mostrar o diagnóstico</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Ir para a página &amp;inicial</translation>
    </message>
    <message>
        <source>Read with administrator rights…</source>
        <extracomment>A button: asks for the administrator&apos;s password and reads again</extracomment>
        <translation>Ler com privilégios de administrador…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <extracomment>Said on the page of fixes before anything was checked</extracomment>
        <translation>Nada foi verificado ainda</translation>
    </message>
    <message>
        <source>When a check ends in a denial, its fixes stand here.</source>
        <translation>Quando uma verificação termina em uma negação, as correções aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it</source>
        <extracomment>Said on the page of fixes when nothing is denied</extracomment>
        <translation>Nada a corrigir: o kernel permite isto</translation>
    </message>
    <message>
        <source>If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>Se falhar mesmo assim, verifique se o usuário, o caminho e a operação são os do programa que falha e leia a mensagem do próprio programa.</translation>
    </message>
    <message>
        <source>No fix can be named yet</source>
        <extracomment>Said on the page of fixes when facts are missing</extracomment>
        <translation>Nenhuma correção pode ser indicada ainda</translation>
    </message>
    <message>
        <source>The answer is not known before the missing facts are.</source>
        <translation>A resposta só será conhecida quando os dados que faltam também forem.</translation>
    </message>
    <message>
        <source>No fix was found</source>
        <extracomment>Said on the page of fixes when all were tried; below it stands why</extracomment>
        <translation>Nenhuma correção foi encontrada</translation>
    </message>
    <message>
        <source>Nothing that could be tried lifts this denial without doing more harm than good. Below stands what was left out, and why.</source>
        <translation>Nada do que se pôde experimentar elimina esta negação sem causar mais mal do que bem. Abaixo está o que foi deixado de fora, e por quê.</translation>
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
        <translation>Proprietário e grupo</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>Column header: the mount that a component lies on</extracomment>
        <translation>Vem de</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the result of a check (passed, denies), %2 the rights that are needed (write, search)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the container, %2 on the host</source>
        <extracomment>%1 is an owner and a group in the container, %2 the same on the host (231072:231072)</extracomment>
        <translation>%1 no contêiner, %2 no host</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PathPane</name>
    <message>
        <source>Path</source>
        <comment>heading</comment>
        <extracomment>Heading above a table: the names of the path, one below the other</extracomment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Checks in the kernel&apos;s order</source>
        <extracomment>Heading above a table</extracomment>
        <translation>Verificações na ordem do kernel</translation>
    </message>
    <message>
        <source>&amp;Hide passed checks</source>
        <extracomment>Check box: leaves out checks that passed and those that were about somebody else</extracomment>
        <translation>Ocultar verificações que pa&amp;ssaram</translation>
    </message>
    <message>
        <source>Path, component by component</source>
        <translation>Caminho, componente por componente</translation>
    </message>
    <message>
        <source>Path with the deciding component marked</source>
        <translation>Caminho com o componente decisivo marcado</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewDialog</name>
    <message>
        <source>Files that change</source>
        <extracomment>Heading above a table of files, before and after</extracomment>
        <translation>Arquivos que mudam</translation>
    </message>
    <message>
        <source>No file is changed.</source>
        <translation>Nenhum arquivo é alterado.</translation>
    </message>
    <message>
        <source>Files before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Arquivos antes e depois da correção</translation>
    </message>
    <message>
        <source>The owners are shown as they are inside %1.</source>
        <extracomment>%1 is a command (podman unshare); owners are numbers there</extracomment>
        <translation>Os proprietários são mostrados como são vistos dentro de %1.</translation>
    </message>
    <message>
        <source>What runs</source>
        <extracomment>Heading: command lines to run follow</extracomment>
        <translation>O que é executado</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading: changes to the settings that a container is made from</extracomment>
        <translation>Configurações do contêiner</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Em seguida: %1.</translation>
    </message>
    <message>
        <source>What changes for UID %1</source>
        <extracomment>Heading above a table of what a user may do before and after; %1 is a user id</extracomment>
        <translation>O que muda para o UID %1</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>O que o processo pode fazer antes e depois da correção</translation>
    </message>
    <message>
        <source>Who gains</source>
        <extracomment>Heading: who may do more than before follows, one on a line</extracomment>
        <translation>Quem passa a ter acesso</translation>
    </message>
    <message>
        <source>Who loses</source>
        <extracomment>Heading: who may do less than before follows, one on a line</extracomment>
        <translation>Quem perde o acesso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: when the facts were read, and what holds until the fix is run</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State read at %1. There is no script for this: what changes is how the container is made.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Estado lido em %1. Não há script para isto: o que muda é a forma como o contêiner é criado.</translation>
    </message>
    <message>
        <source>State read at %1. If something changes before you run it, the script stops before its first change.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Estado lido em %1. Se algo mudar antes que você execute o script, ele é interrompido antes da primeira alteração.</translation>
    </message>
    <message>
        <source>Mountlens changes nothing itself: you run it, then check again here.</source>
        <translation>O próprio Mountlens não altera nada: você executa a correção e depois verifica novamente aqui.</translation>
    </message>
    <message>
        <source>This is a snapshot: run it on the computer it came from, then take another snapshot there.</source>
        <translation>Isto é um instantâneo: execute a correção no computador de onde ele veio e depois colete outro instantâneo lá.</translation>
    </message>
    <message>
        <source>Checking again failed: %1.</source>
        <extracomment>%1 is an error message, without full stop</extracomment>
        <translation>Não foi possível verificar novamente: %1.</translation>
    </message>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Copiado. Nada foi executado.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <extracomment>Said while a check runs</extracomment>
        <translation>Verificando novamente…</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Title of a window that shows what a fix would change</extracomment>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>Heading of that window; %1 is the title of a fix</extracomment>
        <translation>Pré-visualização: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the command lines of a fix into the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save script and undo script…</source>
        <translation>&amp;Salvar script e script para desfazer…</translation>
    </message>
    <message>
        <source>&amp;Save script…</source>
        <translation>&amp;Salvar script…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>A button: asks the same question again, after the fix was run elsewhere</extracomment>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>A button: closes the window</extracomment>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewModel</name>
    <message>
        <source>owner and group</source>
        <extracomment>Row of a table of files: the numbers of owner and group follow (1000:1000)</extracomment>
        <translation>proprietário e grupo</translation>
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
        <translation>ACL padrão (novos arquivos)</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>Row of a table of files: the letters of chattr follow (i, a)</extracomment>
        <translation>atributos</translation>
    </message>
    <message>
        <source>not there yet</source>
        <extracomment>Cell of a table: the file does not exist before the fix</extracomment>
        <translation>ainda não existe</translation>
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
        <translation>O quê</translation>
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
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionBar</name>
    <message>
        <source>&amp;Operation:</source>
        <extracomment>Label of a list: what the process wants to do</extracomment>
        <translation>&amp;Operação:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <extracomment>Label of a field: the path as the process writes it</extracomment>
        <translation>&amp;Caminho:</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <extracomment>Label of a field: the other path of renaming and linking</extracomment>
        <translation>&amp;Novo nome:</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>verb, button</comment>
        <extracomment>Button: checks the path that was typed</extracomment>
        <translation>&amp;Verificar</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Heading of a column: reading, writing...</extracomment>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Heading of a column: the path of a file</extracomment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Heading of a column: allowed or denied</extracomment>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionView</name>
    <message>
        <source>Why do we ask?</source>
        <extracomment>In the guided check, below a question; the reason follows</extracomment>
        <translation>Por que perguntamos?</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of the window&apos;s places, for screen readers</extracomment>
        <translation>Lugares</translation>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Column header of the list of recent checks: read, change, delete...</extracomment>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header of the list of recent checks: denied, allowed...</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column header of the list of recent checks: when it was made</extracomment>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ReplacementModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: names of files and folders as they are</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Heading of a column: what stands for a name in the saved file</extracomment>
        <translation>No arquivo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultFixes</name>
    <message>
        <source>the container is made anew</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>o contêiner é recriado</translation>
    </message>
    <message>
        <source>can be undone</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>pode ser desfeito</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb, button: opens the proposal</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Leave it as it is; it was meant so</source>
        <extracomment>A proposal: nothing is changed</extracomment>
        <translation>Deixar como está; é assim de propósito</translation>
    </message>
    <message>
        <source>noted in the report</source>
        <extracomment>The person chose to leave everything as it is; a small label</extracomment>
        <translation>anotado no relatório</translation>
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
        <translation>Tudo o que foi verificado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Above a group of results; %1 is one word (Denied), %2 how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One cause explains all of them. %1</source>
        <extracomment>About a group of results; %1 is the cause, a sentence</extracomment>
        <translation>Uma única causa explica todos eles. %1</translation>
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
        <translation>Você não tinha certeza de onde está o problema. Este computador foi verificado.</translation>
    </message>
    <message>
        <source>The message was not understood. The check went on without it.</source>
        <extracomment>On the result: an error message was pasted</extracomment>
        <translation>A mensagem não foi entendida. A verificação continuou sem ela.</translation>
    </message>
    <message>
        <source>The check was stopped. Some things were not looked at.</source>
        <extracomment>On the result: the check was cancelled on the way</extracomment>
        <translation>A verificação foi interrompida. Algumas coisas não foram examinadas.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Before the path that was checked</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Before the reason of a refusal</extracomment>
        <translation>Motivo</translation>
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
        <translation>Não foi possível fazer o teste: %1</translation>
    </message>
    <message>
        <source>&amp;Confirm with a harmless test</source>
        <extracomment>A button: asks the kernel by a test that changes nothing</extracomment>
        <translation>&amp;Confirmar com um teste inofensivo</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>Above a list of proposals</extracomment>
        <translation>O que pode ser feito</translation>
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
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>The &amp;file has come</source>
        <extracomment>A button: back to the question where the file is chosen</extracomment>
        <translation>O arquivo che&amp;gou</translation>
    </message>
    <message>
        <source>&amp;Report for the help desk…</source>
        <extracomment>A button: a text for the help desk to copy or save</extracomment>
        <translation>&amp;Relatório para o suporte técnico…</translation>
    </message>
    <message>
        <source>Show &amp;technical view</source>
        <extracomment>A button: opens the page for experts</extracomment>
        <translation>Mostrar a visão &amp;técnica</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>A button: forgets the answers and asks from the beginning</extracomment>
        <translation>Começar de &amp;novo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SaveDialog</name>
    <message>
        <source>Preparing the snapshot…</source>
        <extracomment>Shown while a large snapshot is made ready to be saved</extracomment>
        <translation>Preparando o instantâneo…</translation>
    </message>
    <message>
        <source>Save the snapshot as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Salvar o instantâneo como</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <extracomment>Shown while a file is written; %1 is its path</extracomment>
        <translation>Salvando %1…</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <extracomment>%1 is the size of a file (28 kB)</extracomment>
        <translation>Tamanho do arquivo: %1</translation>
    </message>
    <message>
        <source>The name of the computer (%1) is left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %1 is the name of a computer</extracomment>
        <translation>O nome do computador (%1) é deixado de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups are left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %n counts names of users and groups</extracomment>
        <translation>
            <numerusform>%n nome de usuários e grupos é deixado de fora.</numerusform>
            <numerusform>%n nomes de usuários e grupos são deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are replaced, each by the same everywhere:</source>
        <extracomment>Above a table; %n counts names of files, folders, programs and containers</extracomment>
        <translation>
            <numerusform>%n nome é substituído, sempre pelo mesmo:</numerusform>
            <numerusform>%n nomes são substituídos, cada um sempre pelo mesmo:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Button: writes over a file that is there already</extracomment>
        <translation>Su&amp;bstituir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>verb, button</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>There is no name for the file yet.</source>
        <translation>Ainda não há um nome para o arquivo.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <extracomment>A warning; the button below is called &quot;Replace&quot;</extracomment>
        <translation>Já existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>It is kept unless you replace it.</source>
        <translation>Ele é mantido, a menos que você o substitua.</translation>
    </message>
    <message>
        <source>The snapshot could not be saved. Nothing was written.</source>
        <translation>Não foi possível salvar o instantâneo. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <extracomment>Title of a window</extracomment>
        <translation>Salvar um instantâneo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>The file holds the question, owners and permissions of all files and folders on the way, mounts, and the identity of the process. It holds no content of files. Nothing is sent anywhere.</source>
        <extracomment>What a snapshot contains, for people who consider to send it to someone</extracomment>
        <translation>O arquivo contém a pergunta, os proprietários e as permissões de todos os arquivos e pastas do caminho, as montagens e a identidade do processo. Ele não inclui o conteúdo de nenhum arquivo. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>&amp;Take out names</source>
        <extracomment>A box to tick: names are replaced in the file</extracomment>
        <translation>&amp;Ocultar nomes</translation>
    </message>
    <message>
        <source>Those of files, folders, programs, users and the computer.</source>
        <extracomment>Below the box &quot;Take out names&quot;</extracomment>
        <translation>Os de arquivos, pastas, programas, usuários e do computador.</translation>
    </message>
    <message>
        <source>Names that are replaced</source>
        <translation>Nomes que são substituídos</translation>
    </message>
    <message>
        <source>Numbers of users and groups, permissions, ACLs, mount options and well-known system folders stay: the answer is the same.</source>
        <extracomment>Below a table of names that are replaced</extracomment>
        <translation>Números de usuários e grupos, permissões, ACLs, opções de montagem e pastas conhecidas do sistema permanecem: a resposta é a mesma.</translation>
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
        <translation>Definido pelo seu administrador</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SettingsDialog</name>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light or dark, as the desktop is</extracomment>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: dark text on a light ground</extracomment>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light text on a dark ground</extracomment>
        <translation>Escuras</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>General</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings</extracomment>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: colours and size of the text</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: where the container engines are</extracomment>
        <translation>Origem dos dados</translation>
    </message>
    <message>
        <source>History and privacy</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: what the program remembers</extracomment>
        <translation>Histórico e privacidade</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Before the choice of a language</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Start with</source>
        <extracomment>Before two choices: the start page, the guided check</extracomment>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;res</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>&amp;Docker socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Soquete do &amp;Docker</translation>
    </message>
    <message>
        <source>&amp;Podman socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Soquete do &amp;Podman</translation>
    </message>
    <message>
        <source>&amp;Recent checks to keep</source>
        <extracomment>Before a number: how many of the last checks the start page offers again</extracomment>
        <translation>&amp;Verificações recentes a manter</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>the &amp;start page</source>
        <extracomment>Behind &quot;Start with&quot;: the page with all the ways to begin</extracomment>
        <translation>a página i&amp;nicial</translation>
    </message>
    <message>
        <source>the &amp;guided check</source>
        <extracomment>Behind &quot;Start with&quot;: a few simple questions</extracomment>
        <translation>a verificação &amp;guiada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recent checks</comment>
        <extracomment>In place of the number 0: no check is kept</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Cle&amp;ar the list</source>
        <extracomment>Button: forgets the checks that were done before</extracomment>
        <translation>&amp;Limpar a lista</translation>
    </message>
    <message>
        <source>The list of recent checks is empty now.</source>
        <translation>A lista de verificações recentes está vazia agora.</translation>
    </message>
    <message>
        <source>These settings are kept in this file:</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Estas configurações são mantidas neste arquivo:</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <extracomment>Name of a page</extracomment>
        <translation>Instantâneo</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir um instantâneo</translation>
    </message>
    <message>
        <source>Compare with another snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Comparar com outro instantâneo</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>No snapshot is open</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Nenhum instantâneo está aberto</translation>
    </message>
    <message>
        <source>A snapshot is a file with all the facts behind one answer, often from another computer. Check something to save one, or open one you were sent.</source>
        <translation>Um instantâneo é um arquivo com todos os dados por trás de uma resposta, muitas vezes de outro computador. Verifique algo para salvar um, ou abra um que lhe enviaram.</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>A&amp;brir um instantâneo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Comparar com…</translation>
    </message>
    <message>
        <source>&amp;Look at this answer</source>
        <translation>Ver esta &amp;resposta</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Heading of a list of what is in a file</extracomment>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Heading of a list of facts that could not be read</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Questions it can answer</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Perguntas a que ele pode responder</translation>
    </message>
    <message>
        <source>Choose one to see the whole way to its answer.</source>
        <translation>Escolha uma para ver todo o caminho até a resposta.</translation>
    </message>
    <message>
        <source>This check is saved</source>
        <extracomment>After saving; the path of the file stands below</extracomment>
        <translation>Esta verificação está salva</translation>
    </message>
    <message>
        <source>Nothing: all that was asked for could be read.</source>
        <translation>Nada: tudo o que foi pedido pôde ser lido.</translation>
    </message>
    <message>
        <source>The other snapshot could not be opened. Nothing was compared.</source>
        <extracomment>Above why a file could not be opened</extracomment>
        <translation>Não foi possível abrir o outro instantâneo. Nada foi comparado.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SocketSetting</name>
    <message>
        <source>Connected: %1 %2 answers at %3.</source>
        <extracomment>Below the field of an engine&apos;s socket; %1 is Docker or Podman, %2 its version (24.0.5), %3 the path of the socket</extracomment>
        <translation>Conectado: %1 %2 responde em %3.</translation>
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
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <extracomment>Name of the button for screen readers; %1 is Docker or Podman</extracomment>
        <translation>Testar a conexão com %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>Shown while an engine is asked whether it is there; %1 is Docker or Podman</extracomment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>The path of a socket begins with %1. It is not used.</source>
        <extracomment>Below the field of an engine&apos;s socket: what was typed cannot be one; %1 is a slash</extracomment>
        <translation>O caminho de um soquete começa com %1. O texto digitado não é usado.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StartPage</name>
    <message>
        <source>What would you like to look at?</source>
        <extracomment>Title of the first page</extracomment>
        <translation>O que você gostaria de examinar?</translation>
    </message>
    <message>
        <source>A running &amp;container</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Um &amp;contêiner em execução</translation>
    </message>
    <message>
        <source>Choose it from a list.</source>
        <translation>Escolha-o em uma lista.</translation>
    </message>
    <message>
        <source>A c&amp;ommand</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Um c&amp;omando</translation>
    </message>
    <message>
        <source>Paste what starts the container.</source>
        <translation>Cole o que inicia o contêiner.</translation>
    </message>
    <message>
        <source>A Compose f&amp;ile</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Um arquivo do Com&amp;pose</translation>
    </message>
    <message>
        <source>Check all folders of a project.</source>
        <translation>Verifique todas as pastas de um projeto.</translation>
    </message>
    <message>
        <source>An error &amp;message</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Uma &amp;mensagem de erro</translation>
    </message>
    <message>
        <source>Paste what you see.</source>
        <translation>Cole o que você vê.</translation>
    </message>
    <message>
        <source>A &amp;saved snapshot</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Um &amp;instantâneo salvo</translation>
    </message>
    <message>
        <source>Open data of another computer.</source>
        <translation>Abra dados de outro computador.</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Verificação &amp;guiada</translation>
    </message>
    <message>
        <source>Answer a few simple questions.</source>
        <translation>Responda a algumas perguntas simples.</translation>
    </message>
    <message>
        <source>Recently checked</source>
        <extracomment>Heading above a list of the checks that were made last
----------
Name of a table, for screen readers</extracomment>
        <translation>Verificações recentes</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <extracomment>Button: removes everything from the list of the checks that were made last</extracomment>
        <translation>&amp;Limpar a lista</translation>
    </message>
    <message>
        <source>Drop a file here: Compose, Quadlet or Kubernetes, a snapshot, or a text with an error message. Pasted text goes to the right place too.</source>
        <extracomment>In a frame on the first page onto which files can be dragged</extracomment>
        <translation>Solte um arquivo aqui: Compose, Quadlet ou Kubernetes, um instantâneo ou um texto com uma mensagem de erro. Um texto colado também vai para o lugar certo.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Instantâneos</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Abrir um instantâneo</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StatusLine</name>
    <message>
        <source>%1: yes</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which answers</extracomment>
        <translation>%1: sim</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which is there but does not answer this user</extracomment>
        <translation>%1: sem resposta</translation>
    </message>
    <message>
        <source>%1: no</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which was not found</extracomment>
        <translation>%1: não</translation>
    </message>
    <message>
        <source>read just now</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>lido agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>read %n minute(s) ago</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>
            <numerusform>lido há %n minuto</numerusform>
            <numerusform>lido há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>How old the facts are, in the line at the bottom of the window; %1 is a date and a time</extracomment>
        <translation>lido em %1</translation>
    </message>
    <message>
        <source>rights: administrator</source>
        <extracomment>Whose rights the program has, in the line at the bottom of the window</extracomment>
        <translation>privilégios: administrador</translation>
    </message>
    <message>
        <source>rights: ordinary user</source>
        <translation>privilégios: usuário comum</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Tool tip of the round arrow at the bottom of the window: reads all facts again</extracomment>
        <translation>Ler novamente</translation>
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
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Before the name of an engine: docker, podman</extracomment>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Before the name of an image</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Before a user: not given in the command</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>not given: its image decides</source>
        <translation>não informado: a imagem decide</translation>
    </message>
    <message>
        <source>No effect on files</source>
        <extracomment>Before flags of a command that do not matter to the access to files</extracomment>
        <translation>Sem efeito sobre os arquivos</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::UserBox</name>
    <message>
        <source>&amp;User that will run inside</source>
        <extracomment>Label of a list: the user as whom the program in the container works</extracomment>
        <translation>U&amp;suário que será usado no contêiner</translation>
    </message>
    <message>
        <source>I don’t know (its image decides)</source>
        <extracomment>In a list of users: nobody knows, so the image of the container decides</extracomment>
        <translation>Não sei (a imagem decide)</translation>
    </message>
    <message>
        <source>As its settings say: %1</source>
        <extracomment>In a list of users; %1 is the user that the settings name: 101, nginx</extracomment>
        <translation>Conforme as configurações: %1</translation>
    </message>
    <message>
        <source>This number:</source>
        <extracomment>In a list of users: a number follows in a field</extracomment>
        <translation>Este número:</translation>
    </message>
    <message>
        <source>UID and GID</source>
        <extracomment>Name of a field, for screen readers: numbers of a user and a group, such as 1000:1000</extracomment>
        <translation>UID e GID</translation>
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
        <translation>informado por você</translation>
    </message>
    <message>
        <source>set by the text itself</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>definido pelo próprio texto</translation>
    </message>
    <message>
        <source>the folder of this program; yours may be another</source>
        <extracomment>Beside the value of the variable PWD</extracomment>
        <translation>a pasta deste programa; a sua pode ser outra</translation>
    </message>
    <message>
        <source>from the environment of this program</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>do ambiente deste programa</translation>
    </message>
    <message>
        <source>not set: needs a value from you</source>
        <extracomment>Beside an empty field for the value of a variable</extracomment>
        <translation>não definido: falta um valor que você deve informar</translation>
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
        <translation>&amp;Ler com privilégios de administrador…</translation>
    </message>
    <message>
        <source>The administrator only reads. Nothing will be changed.</source>
        <translation>O administrador apenas lê. Nada será alterado.</translation>
    </message>
    <message>
        <source>Confirm with a harmless &amp;test</source>
        <extracomment>Button: asks the kernel with the identity of the process; opens and changes nothing</extracomment>
        <translation>Confirmar com um &amp;teste inofensivo</translation>
    </message>
    <message numerus="yes">
        <source>Show %n &amp;fix(es)</source>
        <extracomment>Button: to the page with ways to mend it; %n counts them</extracomment>
        <translation>
            <numerusform>&amp;Mostrar %n correção</numerusform>
            <numerusform>&amp;Mostrar %n correções</numerusform>
        </translation>
    </message>
    <message>
        <source>No &amp;fixes</source>
        <translation>Se&amp;m correções</translation>
    </message>
    <message>
        <source>&amp;Explain %1</source>
        <extracomment>Button: shows the long text about a code; %1 is the code (ML-D004)</extracomment>
        <translation>Ex&amp;plicar %1</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <extracomment>Button: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>Copia&amp;r como texto</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>As such a user is usually started.</source>
        <extracomment>Below a list of capabilities that changed because another user was chosen</extracomment>
        <translation>Como um usuário assim costuma ser iniciado.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfField</name>
    <message>
        <source>Was empty.</source>
        <extracomment>Below a field: it was empty before somebody typed into it</extracomment>
        <translation>Estava vazio.</translation>
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
        <translation>São necessários algarismos de 0 a 7, como em %1.</translation>
    </message>
    <message>
        <source>These are more entries than can be calculated with.</source>
        <translation>São mais entradas do que o cálculo comporta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entry, or is there twice. One looks like %2.</source>
        <extracomment>Below a field for an ACL; %1 is the entry that is wrong, %2 an example: &quot;u:101:rwx&quot;</extracomment>
        <translation>“%1” não é uma entrada, ou aparece duas vezes. Uma entrada tem a forma de %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File or directory</source>
        <extracomment>Heading above fields for the owner, mode and mount of a file or directory</extracomment>
        <translation>Arquivo ou diretório</translation>
    </message>
    <message>
        <source>On the path</source>
        <extracomment>Label of a list of the objects on a path</extracomment>
        <translation>No caminho</translation>
    </message>
    <message>
        <source>Owner on the host</source>
        <extracomment>Label of a field for a user id</extracomment>
        <translation>Proprietário no host</translation>
    </message>
    <message>
        <source>Group on the host</source>
        <extracomment>Label of a field for a group id</extracomment>
        <translation>Grupo no host</translation>
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
        <translation>Entradas separadas por vírgulas: %1</translation>
    </message>
    <message>
        <source>The mount can be written to</source>
        <extracomment>Check box: whether a mount allows writing</extracomment>
        <translation>É possível gravar na montagem</translation>
    </message>
    <message>
        <source>Programs on the mount can be run</source>
        <extracomment>Check box: whether programs on a mount may be run</extracomment>
        <translation>É possível executar programas na montagem</translation>
    </message>
    <message>
        <source>Security modules have no rule for it (%1)</source>
        <extracomment>Check box; %1 is a list of security modules (SELinux, AppArmor)</extracomment>
        <translation>Os módulos de segurança não têm regra para isto (%1)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfPanel</name>
    <message>
        <source>Nothing can be supposed here.</source>
        <translation>Aqui não é possível simular nada.</translation>
    </message>
    <message>
        <source>Nothing was checked yet, or the container is not made, so there is no process to decide for.</source>
        <translation>Nada foi verificado ainda, ou o contêiner não é criado; por isso, não há nenhum processo para o qual decidir.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: all fields show again what was found</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies what is supposed, and the verdicts</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Simulation: nothing is changed.</source>
        <extracomment>Above fields with which facts can be supposed</extracomment>
        <translation>Simulação: nada é alterado.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfResult</name>
    <message>
        <source>This equals root on the host.</source>
        <translation>Isto equivale a root no host.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <extracomment>Caption above sentences: what was found</extracomment>
        <translation>Situação encontrada</translation>
    </message>
    <message>
        <source>As it is supposed</source>
        <extracomment>Caption above sentences: what would be if something else were different</extracomment>
        <translation>Situação simulada</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfSection</name>
    <message>
        <source>A number from 0 to %1 is needed.</source>
        <extracomment>Below a field for a user or group id; %1 is the largest one</extracomment>
        <translation>É necessário um número de 0 a %1.</translation>
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
        <translation>como agora</translation>
    </message>
    <message>
        <source>that of the host</source>
        <extracomment>User namespace of a process: there is none of its own. In a list</extracomment>
        <translation>o do host</translation>
    </message>
    <message>
        <source>its own: 0 inside is the first of a range</source>
        <extracomment>User namespace of a process, as with userns-remap. In a list</extracomment>
        <translation>próprio: o 0 de dentro é o primeiro de uma faixa</translation>
    </message>
    <message>
        <source>its own: the engine&apos;s user keeps its number</source>
        <extracomment>User namespace of a process, as with --userns=keep-id; the user is who runs the engine. In a list</extracomment>
        <translation>próprio: o usuário do mecanismo mantém o seu número</translation>
    </message>
    <message>
        <source>Numbers with commas between them are needed: %1</source>
        <extracomment>Below a field for group ids; %1 is an example: &quot;50, 998&quot;</extracomment>
        <translation>São necessários números separados por vírgulas: %1</translation>
    </message>
    <message>
        <source>This range is empty, or ends past the last ID there is.</source>
        <translation>Esta faixa está vazia, ou termina além do último ID que existe.</translation>
    </message>
    <message>
        <source>This number has no mapping in the user namespace.</source>
        <extracomment>Below a field for a user or group id</extracomment>
        <translation>Este número não tem mapeamento no namespace de usuário.</translation>
    </message>
    <message>
        <source>One of these numbers has no mapping in the user namespace.</source>
        <translation>Um destes números não tem mapeamento no namespace de usuário.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Heading above fields for the ids of a process</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>UID inside</source>
        <extracomment>Label of a field for a user id inside the container</extracomment>
        <translation>UID no contêiner</translation>
    </message>
    <message>
        <source>GID inside</source>
        <extracomment>Label of a field for a group id inside the container</extracomment>
        <translation>GID no contêiner</translation>
    </message>
    <message>
        <source>More groups</source>
        <extracomment>Label of a field for the ids of the other groups of a process</extracomment>
        <translation>Mais grupos</translation>
    </message>
    <message>
        <source>User namespace</source>
        <extracomment>Label of a list of user namespaces</extracomment>
        <translation>Namespace de usuário</translation>
    </message>
    <message>
        <source>First ID on the host</source>
        <extracomment>Label of a field: the first id of a range on the host</extracomment>
        <translation>Primeiro ID no host</translation>
    </message>
    <message>
        <source>Number of IDs</source>
        <extracomment>Label of a field: how many ids a range has</extracomment>
        <translation>Quantidade de IDs</translation>
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
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Not calculated: a field is not understood.</source>
        <translation>Não calculado: um campo não foi entendido.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhoBox</name>
    <message>
        <source>Who works with the file?</source>
        <extracomment>Heading above a choice between users of a container</extracomment>
        <translation>Quem trabalha com o arquivo?</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <extracomment>A choice: a user given by number, in two fields that follow</extracomment>
        <translation>Outro u&amp;suário</translation>
    </message>
    <message>
        <source>UID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>UID de outro usuário</translation>
    </message>
    <message>
        <source>GID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>GID de outro usuário</translation>
    </message>
    <message>
        <source>It does not run. Its settings are checked as they would be at the start.</source>
        <extracomment>Above a choice between users, for a container that does not run</extracomment>
        <translation>Não está em execução. As configurações são verificadas como seriam na inicialização.</translation>
    </message>
    <message>
        <source>The users inside cannot be seen with your rights.</source>
        <extracomment>Above a choice between users</extracomment>
        <translation>Os usuários lá dentro não podem ser vistos com os seus privilégios.</translation>
    </message>
    <message>
        <source>One user works in this container.</source>
        <extracomment>Above a choice between users: only one was seen</extracomment>
        <translation>Um único usuário trabalha neste contêiner.</translation>
    </message>
    <message>
        <source>Beside root one user works in here: mostly it is the one whose access fails.</source>
        <extracomment>Above a choice between users: root was seen and one other, who is chosen</extracomment>
        <translation>Além do root, um único usuário trabalha aqui: na maioria das vezes, é dele o acesso que falha.</translation>
    </message>
    <message>
        <source>Several users work in this container. Choose the one whose access fails.</source>
        <extracomment>Above a choice between users: nobody is chosen</extracomment>
        <translation>Vários usuários trabalham neste contêiner. Escolha aquele cujo acesso falha.</translation>
    </message>
    <message>
        <source>UID %1: %2</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program</extracomment>
        <translation>UID %1: %2</translation>
    </message>
    <message>
        <source>UID %1: %2, process %3</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program, %3 the number of its process</extracomment>
        <translation>UID %1: %2, processo %3</translation>
    </message>
    <message>
        <source>The user of its image</source>
        <extracomment>A choice: no user is set, the image decides</extracomment>
        <translation>O usuário da imagem</translation>
    </message>
    <message>
        <source>The user of its settings: %1</source>
        <extracomment>A choice; %1 is a user: 999, postgres</extracomment>
        <translation>O usuário das configurações: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WithheldSection</name>
    <message>
        <source>Not offered, and why</source>
        <extracomment>Heading: kinds of fixes that are not among those above follow, each with its reason</extracomment>
        <translation>Não oferecidas, e por quê</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides an explanation; about 10 characters</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>Name of that button for screen readers; %1 is a question: &quot;Why not chmod 777?&quot;</extracomment>
        <translation>Detalhes: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WizardPage</name>
    <message>
        <source>Looking for programs on this computer…</source>
        <extracomment>Shown while the containers of this computer are listed</extracomment>
        <translation>Procurando programas neste computador…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>Shown while a file of another computer is opened</extracomment>
        <translation>Abrindo o arquivo…</translation>
    </message>
    <message>
        <source>Asking the computer by a harmless test…</source>
        <extracomment>Shown while the harmless test runs</extracomment>
        <translation>Consultando o computador com um teste inofensivo…</translation>
    </message>
    <message>
        <source>Guided check</source>
        <extracomment>Title of the page that asks a few questions and then checks</extracomment>
        <translation>Verificação guiada</translation>
    </message>
    <message>
        <source>Leave the guided check?</source>
        <extracomment>A question before the guided check is left</extracomment>
        <translation>Sair da verificação guiada?</translation>
    </message>
    <message>
        <source>Your answers are kept until you close the window.</source>
        <translation>As suas respostas são mantidas até que você feche a janela.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>A button: leaves the guided check</extracomment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>A button: does not leave the guided check</extracomment>
        <translation>&amp;Ficar</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <extracomment>While the guided check looks; %n counts what is still to be looked at</extracomment>
        <translation>
            <numerusform>%n verificação restante</numerusform>
            <numerusform>%n verificações restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be used: %1</source>
        <extracomment>%1 says why a file cannot be opened</extracomment>
        <translation>Este arquivo não pode ser usado: %1</translation>
    </message>
    <message>
        <source>No program with its own folders was found on this computer.</source>
        <extracomment>The list of programs is empty</extracomment>
        <translation>Nenhum programa com pastas próprias foi encontrado neste computador.</translation>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>A button: the next question</extracomment>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <extracomment>A button: stops looking; what was found stays</extracomment>
        <translation>&amp;Interromper a verificação</translation>
    </message>
    <message>
        <source>What was found until then is shown.</source>
        <extracomment>Below the button &quot;Stop looking&quot;</extracomment>
        <translation>O que tiver sido encontrado até lá será mostrado.</translation>
    </message>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Above a progress bar</extracomment>
        <translation>Examinando pastas e programas…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WorthKnowing</name>
    <message>
        <source>Also denied: %1</source>
        <extracomment>%1 is a sentence about what would deny next, were this denial gone</extracomment>
        <translation>Também negado: %1</translation>
    </message>
    <message>
        <source>What is made would be: %1</source>
        <extracomment>%1 is mode and owner of the file that would be made: -rw-r--r-- 101:101</extracomment>
        <translation>O objeto criado seria: %1</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <extracomment>%1 tells how ids become others: on the host UID 100000 + 33 = 100033, GID same number</extracomment>
        <translation>IDs: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>Heading above a few lines about an answer</extracomment>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Button below the first lines of a list; %n counts all lines and is more than 3</extracomment>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n linha</numerusform>
            <numerusform>Mostrar todas as %n linhas</numerusform>
        </translation>
    </message>
</context>
</TS>
