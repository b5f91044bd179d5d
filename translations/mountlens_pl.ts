<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Capability</name>
    <message>
        <source>none</source>
        <extracomment>stands where a list of capabilities would be</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>capabilities: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>przywileje (capabilities): %1</translation>
    </message>
    <message>
        <source>for files: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>dotyczące plików: %1</translation>
    </message>
    <message>
        <source>for files, missing: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>dotyczące plików, brakujące: %1</translation>
    </message>
    <message>
        <source>exactly what Docker gives a container by default</source>
        <translation>dokładnie to, co Docker domyślnie daje kontenerowi</translation>
    </message>
    <message>
        <source>beyond Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>ponad domyślny zbiór Dockera: %1</translation>
    </message>
    <message>
        <source>missing from Docker&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities</extracomment>
        <translation>brakujące względem domyślnego zbioru Dockera: %1</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>The number of the process does not fit the owner and mode of the object.</source>
        <translation>Numer, pod którym działa proces, nie pasuje do właściciela i&#xa0;trybu obiektu.</translation>
    </message>
    <message>
        <source>The engine created the missing folder itself, as root.</source>
        <translation>Silnik sam utworzył brakujący folder, jako root.</translation>
    </message>
    <message>
        <source>A rootless engine shifts the number of the process to a subordinate id that does not own the files.</source>
        <translation>Silnik bez uprawnień roota (rootless) zamienia numer, pod którym działa proces, na podrzędny identyfikator, do którego pliki nie należą.</translation>
    </message>
    <message>
        <source>A user namespace shifts the number of the process to another number on the host.</source>
        <translation>Przestrzeń nazw użytkownika zamienia numer, pod którym działa proces, na inny numer na hoście.</translation>
    </message>
    <message>
        <source>The owner or group of the object is not mapped, so capabilities do not count for it.</source>
        <translation>Właściciel lub grupa obiektu nie mają odwzorowania, więc przywileje na ten obiekt nie działają.</translation>
    </message>
    <message>
        <source>The caller has the needed group, but the engine dropped it.</source>
        <translation>Wywołujący należy do potrzebnej grupy, ale silnik ją odebrał.</translation>
    </message>
    <message>
        <source>The process is not in the group that has the right.</source>
        <translation>Proces nie należy do grupy, która ma to uprawnienie.</translation>
    </message>
    <message>
        <source>A folder on the way may not be entered.</source>
        <translation>Nie można wejść do jednego z&#xa0;folderów po drodze.</translation>
    </message>
    <message>
        <source>The ACL mask takes away what an ACL entry gives.</source>
        <translation>Maska ACL odbiera to, co daje wpis na liście ACL.</translation>
    </message>
    <message>
        <source>The object was made with too narrow a mode or with the wrong group.</source>
        <translation>Obiekt utworzono ze zbyt restrykcyjnym trybem lub z&#xa0;niewłaściwą grupą.</translation>
    </message>
    <message>
        <source>The mount or its file system is read-only.</source>
        <translation>Montowanie lub jego system plików jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The container&apos;s own root file system is read-only.</source>
        <translation>Główny system plików samego kontenera jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The mount does not allow programs to be executed.</source>
        <translation>Montowanie nie zezwala na uruchamianie programów.</translation>
    </message>
    <message>
        <source>Only the owner may do this.</source>
        <translation>Tylko właściciel może to zrobić.</translation>
    </message>
    <message>
        <source>Root in the container lacks a capability that root usually has.</source>
        <translation>Rootowi w&#xa0;kontenerze brakuje przywileju, który root zwykle ma.</translation>
    </message>
    <message>
        <source>The range of subordinate ids or the id map does not cover the number.</source>
        <translation>Zakres podrzędnych identyfikatorów lub odwzorowanie identyfikatorów nie obejmuje tego numeru.</translation>
    </message>
    <message>
        <source>An idmapped mount is not possible or has no effect here.</source>
        <translation>Montowanie z&#xa0;odwzorowaniem ID (idmapped) nie jest tu możliwe albo nie daje skutku.</translation>
    </message>
    <message>
        <source>The kernel protects files in shared folders from other users.</source>
        <translation>Jądro chroni pliki we współdzielonych folderach przed innymi użytkownikami.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>Obiekt ma flagę „niezmienny” lub „tylko dopisywanie”.</translation>
    </message>
    <message>
        <source>A mount is in the way of renaming or removing.</source>
        <translation>Montowanie uniemożliwia zmianę nazwy lub usunięcie.</translation>
    </message>
    <message>
        <source>The volume got its first owner from a missing or different folder of the image.</source>
        <translation>Wolumin otrzymał pierwszego właściciela na podstawie brakującego lub innego folderu obrazu.</translation>
    </message>
    <message>
        <source>The temporary file system was mounted with another owner or mode than needed.</source>
        <translation>Tymczasowy system plików zamontowano z&#xa0;innym właścicielem lub trybem, niż potrzeba.</translation>
    </message>
    <message>
        <source>A tool that should adjust the numbers did not do so.</source>
        <translation>Narzędzie, które powinno dostosować numery, nie zrobiło tego.</translation>
    </message>
    <message>
        <source>The kernel allows it; the program refuses by a rule of its own.</source>
        <translation>Jądro na to zezwala; program odmawia na podstawie własnej reguły.</translation>
    </message>
    <message>
        <source>The group set for the pod&apos;s volumes has no effect on this type of volume.</source>
        <translation>Grupa ustawiona dla woluminów w&#xa0;podzie nie działa na ten typ woluminu.</translation>
    </message>
    <message>
        <source>The file system stores no owners; they come from its mount options.</source>
        <translation>System plików nie przechowuje właścicieli; określają ich opcje montowania.</translation>
    </message>
    <message>
        <source>The FUSE mount is closed to everybody but its owner.</source>
        <translation>Montowanie FUSE jest zamknięte dla wszystkich oprócz jego właściciela.</translation>
    </message>
    <message>
        <source>The server maps the user to another identity or restricts the client.</source>
        <translation>Serwer odwzorowuje użytkownika na inną tożsamość lub ogranicza klienta.</translation>
    </message>
    <message>
        <source>The SELinux label does not allow it.</source>
        <translation>Etykieta SELinux na to nie zezwala.</translation>
    </message>
    <message>
        <source>The AppArmor profile does not allow it.</source>
        <translation>Profil AppArmor na to nie zezwala.</translation>
    </message>
    <message>
        <source>The engine itself sees another file tree than this machine&apos;s.</source>
        <translation>Sam silnik widzi inne drzewo plików niż drzewo tego komputera.</translation>
    </message>
    <message>
        <source>The service that runs the engine is restricted by its unit&apos;s options.</source>
        <translation>Usługa uruchamiająca silnik jest ograniczona opcjami swojej jednostki.</translation>
    </message>
    <message>
        <source>The files are shared with a virtual machine, which decides about owners.</source>
        <translation>Pliki są współdzielone z&#xa0;maszyną wirtualną, która decyduje o&#xa0;właścicielach.</translation>
    </message>
    <message>
        <source>No space or quota is left.</source>
        <translation>Wyczerpano miejsce lub limit (quota).</translation>
    </message>
    <message>
        <source>The object does not exist or is of another kind than needed.</source>
        <translation>Obiekt nie istnieje lub jest innego rodzaju, niż potrzeba.</translation>
    </message>
    <message>
        <source>Devices are not allowed here.</source>
        <translation>Urządzenia nie są tu dozwolone.</translation>
    </message>
    <message>
        <source>This is no matter of permissions.</source>
        <translation>To nie jest kwestia uprawnień.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>There is no entry of this name where the process looks.</source>
        <translation>W&#xa0;miejscu, w&#xa0;którym szuka proces, nie ma wpisu o&#xa0;tej nazwie.</translation>
    </message>
    <message>
        <source>The process walked the path as far as this component and found nothing of this name. No permission is involved: even root gets %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Proces przeszedł ścieżkę aż do tej składowej i&#xa0;nie znalazł niczego o&#xa0;tej nazwie. Uprawnienia nie mają tu znaczenia: nawet root otrzymuje błąd %1.</translation>
    </message>
    <message>
        <source>Inside a container the path is the container&apos;s own. A folder of the host is there only if it is mounted, and under the name of the mount&apos;s target. A symbolic link that leads to a host path ends nowhere inside. A directory that was deleted and made again on the host stays the deleted one in a running container.</source>
        <translation>Wewnątrz kontenera obowiązuje jego własna ścieżka. Folder hosta jest tam tylko wtedy, gdy go zamontowano, i&#xa0;to pod nazwą celu montowania. Dowiązanie symboliczne, które wskazuje ścieżkę hosta, wewnątrz prowadzi donikąd. Folder usunięty i&#xa0;utworzony ponownie na hoście pozostaje w&#xa0;działającym kontenerze tym usuniętym.</translation>
    </message>
    <message>
        <source>Check how the mount is written and which name it has inside. Make the source on the host before the container starts. Start the container again if the source was replaced.</source>
        <translation>Należy sprawdzić, jak zapisano montowanie i&#xa0;jaką nazwę ma ono wewnątrz. Źródło należy utworzyć na hoście przed uruchomieniem kontenera. Jeśli źródło zastąpiono, należy uruchomić kontener ponownie.</translation>
    </message>
    <message>
        <source>An engine may create a missing source by itself, as an empty folder that belongs to root. Then the error disappears and a refused permission takes its place.</source>
        <translation>Silnik może sam utworzyć brakujące źródło jako pusty folder należący do roota. Wtedy ten błąd znika, a&#xa0;jego miejsce zajmuje odmowa dostępu.</translation>
    </message>
    <message>
        <source>The object is of a kind that this operation does not work on.</source>
        <translation>Obiekt jest takiego rodzaju, na którym ta operacja nie działa.</translation>
    </message>
    <message>
        <source>A directory stands where a file is needed, or a file where a directory, a socket or a program is needed. Permissions do not change that.</source>
        <translation>W&#xa0;miejscu, w&#xa0;którym potrzebny jest plik, znajduje się folder, albo plik znajduje się tam, gdzie potrzebny jest folder, gniazdo lub program. Uprawnienia tego nie zmienią.</translation>
    </message>
    <message>
        <source>A single file was to be mounted and did not exist, so the engine made a directory of that name. Or a path component that should be a folder is a file. A file without any x bit cannot be executed by anybody.</source>
        <translation>Miał zostać zamontowany pojedynczy plik, który nie istniał, więc silnik utworzył folder o&#xa0;tej nazwie. Albo składowa ścieżki, która powinna być folderem, jest plikiem. Pliku bez żadnego bitu x nikt nie może wykonać.</translation>
    </message>
    <message>
        <source>Remove the wrongly made directory, create the file before the container starts, and start the container again. Mount a folder onto a folder and a file onto a file.</source>
        <translation>Należy usunąć błędnie utworzony folder, utworzyć plik przed uruchomieniem kontenera i&#xa0;uruchomić kontener ponownie. Folder montuje się na folderze, a&#xa0;plik na pliku.</translation>
    </message>
    <message>
        <source>The symbolic link is not followed.</source>
        <translation>Jądro nie podąża za dowiązaniem symbolicznym.</translation>
    </message>
    <message>
        <source>The kernel gives up after %1 symbolic links in one path, and follows none on a mount with the option %2.</source>
        <extracomment>%1 is the number 40, %2 is the name of a mount option</extracomment>
        <translation>Jądro poddaje się po %1 dowiązaniach symbolicznych w&#xa0;jednej ścieżce, a&#xa0;na montowaniu z&#xa0;opcją %2 nie podąża za żadnym.</translation>
    </message>
    <message>
        <source>Links that point at each other make a loop. It often appears when a link was absolute on the host and is seen under another root inside the container.</source>
        <translation>Dowiązania wskazujące na siebie nawzajem tworzą pętlę. Często powstaje ona, gdy dowiązanie było bezwzględne na hoście, a&#xa0;wewnątrz kontenera jest widziane względem innego katalogu głównego.</translation>
    </message>
    <message>
        <source>Read the links one by one and correct the one that leads back. Prefer relative links inside a shared folder. Remove the mount option if it is not wanted.</source>
        <translation>Należy odczytać dowiązania jedno po drugim i&#xa0;zmienić to, które prowadzi z&#xa0;powrotem. We współdzielonym folderze lepsze są dowiązania względne. Niepotrzebną opcję montowania należy usunąć.</translation>
    </message>
    <message>
        <source>The process may not enter a folder on the way to the file.</source>
        <translation>Proces nie może wejść do folderu na drodze do pliku.</translation>
    </message>
    <message>
        <source>Every folder on the way must give search permission, the x bit of a directory. One of them does not give it to this process, so whatever lies below is out of reach. The rights of the file itself were never looked at.</source>
        <translation>Każdy folder po drodze musi dawać uprawnienie przeszukiwania, czyli bit x folderu. Jeden z&#xa0;nich nie daje go temu procesowi, więc wszystko, co leży niżej, jest poza zasięgiem. Uprawnienia samego pliku w&#xa0;ogóle nie były sprawdzane.</translation>
    </message>
    <message>
        <source>The process works under a number that is neither the owner of that folder nor in its group, and the folder is closed to others. Mode %1 is usual for home folders, databases and folders made by root. With a user namespace the number in the container is another one on the host.</source>
        <extracomment>%1 is the number 0700</extracomment>
        <translation>Proces działa pod numerem, który nie jest właścicielem tego folderu ani nie należy do jego grupy, a&#xa0;folder jest zamknięty dla innych. Tryb %1 jest typowy dla katalogów domowych, baz danych i&#xa0;folderów utworzonych przez roota. W&#xa0;przestrzeni nazw użytkownika numer z&#xa0;kontenera jest na hoście innym numerem.</translation>
    </message>
    <message>
        <source>Give search permission on this one folder to the one user who needs it, by an ACL entry or through a group. Or run the process under the number that owns the folder. Or mount the folder further below, so that the closed one is not on the way.</source>
        <translation>Uprawnienie przeszukiwania do tego jednego folderu należy nadać jednemu użytkownikowi, który go potrzebuje: wpisem na liście ACL lub przez grupę. Można też uruchomić proces pod numerem, do którego należy folder, albo zamontować folder położony niżej, aby ten zamknięty nie leżał po drodze.</translation>
    </message>
    <message>
        <source>The error message of the program names the file, although the folder is the reason. Inside a container only the path inside counts: the folders above a mounted source on the host are not checked when a process uses the file, they are checked when the engine sets the mount up.</source>
        <translation>Komunikat o&#xa0;błędzie programu wymienia plik, choć przyczyną jest folder. Wewnątrz kontenera liczy się tylko ścieżka wewnętrzna: foldery powyżej zamontowanego źródła na hoście nie są sprawdzane, gdy proces używa pliku, lecz wtedy, gdy silnik przygotowuje montowanie.</translation>
    </message>
    <message>
        <source>The kernel protects a symbolic link in a shared folder from being followed.</source>
        <translation>Jądro nie dopuszcza do podążania za dowiązaniem symbolicznym we współdzielonym folderze.</translation>
    </message>
    <message>
        <source>In a folder that is sticky and writable for everyone, a link is followed only by its owner, or if the owner of the folder made it. The setting %1 switches this on. Capabilities do not help.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>W&#xa0;folderze z&#xa0;bitem lepkości (sticky), zapisywalnym dla wszystkich, jądro podąża za dowiązaniem tylko dla jego właściciela albo wtedy, gdy utworzył je właściciel folderu. Włącza to ustawienie %1. Przywileje nie pomagają.</translation>
    </message>
    <message>
        <source>A link was made in a shared temporary folder by one user and is used by another, often root.</source>
        <translation>Dowiązanie we współdzielonym folderze tymczasowym utworzył jeden użytkownik, a&#xa0;używa go inny, często root.</translation>
    </message>
    <message>
        <source>Put the link into a folder that only its user can write to, or let the process use the target directly. Leaving it as it is may be right: this protects against other users&apos; traps.</source>
        <translation>Dowiązanie należy umieścić w&#xa0;folderze, w&#xa0;którym może zapisywać tylko jego użytkownik, albo proces powinien używać bezpośrednio celu dowiązania. Pozostawienie bez zmian może być słuszne: chroni to przed pułapkami innych użytkowników.</translation>
    </message>
    <message>
        <source>Root is refused as well, which looks like a fault and is none.</source>
        <translation>Root także otrzymuje odmowę, co wygląda na usterkę, a&#xa0;nią nie jest.</translation>
    </message>
    <message>
        <source>The owner, group and others rights of the object do not allow it.</source>
        <translation>Uprawnienia obiektu dla właściciela, grupy i&#xa0;innych na to nie zezwalają.</translation>
    </message>
    <message>
        <source>The kernel picks one class: owner, else group, else others, or the matching ACL entry. The rights of that one class do not include what is asked. Other classes do not count, even if they would give more.</source>
        <translation>Jądro wybiera jedną klasę: właściciela, w&#xa0;przeciwnym razie grupę, w&#xa0;przeciwnym razie innych, albo pasujący wpis na liście ACL. Uprawnienia tej jednej klasy nie obejmują żądanej operacji. Inne klasy się nie liczą, nawet jeśli dawałyby więcej.</translation>
    </message>
    <message>
        <source>The kernel compares numbers, not names. The number of the process is not the one that owns the file, because the image uses another user, the files were copied, or a user namespace maps the number to another one on the host.</source>
        <translation>Jądro porównuje numery, nie nazwy. Numer, pod którym działa proces, nie jest tym, do którego należy plik, ponieważ obraz używa innego użytkownika, pliki skopiowano albo przestrzeń nazw użytkownika odwzorowuje ten numer na inny numer na hoście.</translation>
    </message>
    <message>
        <source>Let the process run under the number that owns the files, add the group that has the rights, give one user an ACL entry, or change the owner of exactly these files. Each of these also decides who loses access.</source>
        <translation>Można uruchomić proces pod numerem, do którego należą pliki, dodać grupę, która ma uprawnienia, dodać wpis na liście ACL dla jednego użytkownika albo zmienić właściciela dokładnie tych plików. Każdy z&#xa0;tych kroków decyduje także o&#xa0;tym, kto straci dostęp.</translation>
    </message>
    <message>
        <source>Opening everything to everybody also opens it to every other account and container. Names mislead: the same number may have different names inside and outside. Numbers in documentation go stale, so read the image. A first id of %1 in %2 makes container user %3 the host user %4 in a rootless container, not %5, because user 0 is the caller and user 1 takes the first number.</source>
        <extracomment>%1 is the number 100000, %2 is a path, %3 is the number 1000, %4 is the number 100999, %5 is the number 101000</extracomment>
        <translation>Otwarcie wszystkiego dla wszystkich otwiera to także dla każdego innego konta i&#xa0;kontenera. Nazwy wprowadzają w&#xa0;błąd: ten sam numer może mieć różne nazwy wewnątrz i&#xa0;na zewnątrz. Numery w&#xa0;dokumentacji tracą aktualność, dlatego należy odczytać je z&#xa0;obrazu. Jeśli pierwszy identyfikator w&#xa0;pliku %2 to %1, w&#xa0;kontenerze bez uprawnień roota (rootless) użytkownik %3 jest na hoście użytkownikiem %4, a&#xa0;nie %5, ponieważ użytkownik 0 to wywołujący, a&#xa0;użytkownik 1 otrzymuje pierwszy numer.</translation>
    </message>
    <message>
        <source>The process may not create, rename or remove entries in this folder.</source>
        <translation>Proces nie może tworzyć ani usuwać wpisów w&#xa0;tym folderze ani zmieniać ich nazw.</translation>
    </message>
    <message>
        <source>Making or removing a name is a change of the folder, and needs write and search permission on the folder. The rights of the file itself do not matter for that.</source>
        <translation>Utworzenie lub usunięcie nazwy jest zmianą folderu i&#xa0;wymaga uprawnień zapisu i&#xa0;przeszukiwania do tego folderu. Uprawnienia samego pliku nie mają tu znaczenia.</translation>
    </message>
    <message>
        <source>The folder belongs to another number. Engines make missing sources as root. A named volume gets the owner of the image&apos;s folder only while it is empty. Programs that save by writing a new file and renaming it need this right, although the file itself is writable.</source>
        <translation>Folder należy do innego numeru. Silniki tworzą brakujące źródła jako root. Nazwany wolumin otrzymuje właściciela folderu z&#xa0;obrazu tylko wtedy, gdy jest pusty. Programy, które przy zapisywaniu tworzą nowy plik i&#xa0;zmieniają jego nazwę, potrzebują tego uprawnienia, mimo że sam plik jest zapisywalny.</translation>
    </message>
    <message>
        <source>Give the one user write and search permission on the folder by an ACL entry, with a default entry for later files. Or run the process under the owner&apos;s number, or through a group with a set-group-ID folder. Create the source with the right owner before the first start.</source>
        <translation>Jednemu użytkownikowi należy nadać uprawnienia zapisu i&#xa0;przeszukiwania do folderu wpisem na liście ACL, z&#xa0;wpisem domyślnym dla późniejszych plików. Można też uruchomić proces pod numerem właściciela albo użyć grupy i&#xa0;folderu z&#xa0;bitem setgid. Źródło z&#xa0;właściwym właścicielem należy utworzyć przed pierwszym uruchomieniem.</translation>
    </message>
    <message>
        <source>Making the file writable does not help, the folder decides. An ACL entry on the folder does not reach files that exist already, a default entry only files made later.</source>
        <translation>Zmiana pliku na zapisywalny nie pomaga, decyduje folder. Wpis na liście ACL folderu nie obejmuje plików, które już istnieją, a&#xa0;wpis domyślny obejmuje tylko pliki utworzone później.</translation>
    </message>
    <message>
        <source>The operation is refused for a reason of its own.</source>
        <translation>Operacja jest odrzucana z&#xa0;innego, szczególnego powodu.</translation>
    </message>
    <message>
        <source>A rule that fits none of the other codes refuses the operation. The reason shown with the result says which one.</source>
        <translation>Operację odrzuca reguła, do której nie pasuje żaden z&#xa0;pozostałych kodów. O&#xa0;którą regułę chodzi, mówi powód podany przy wyniku.</translation>
    </message>
    <message>
        <source>This is rare, for example a file that cannot get any more names.</source>
        <translation>Zdarza się to rzadko, na przykład gdy plik nie może otrzymać kolejnych nazw.</translation>
    </message>
    <message>
        <source>Read the reason shown with the result; it names what the kernel saw.</source>
        <translation>Należy przeczytać powód podany przy wyniku; mówi on, co zobaczyło jądro.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>Montowanie jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The mount through which the process reaches the object does not allow changes. The answer is %1, and no capability passes over it.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Montowanie, przez które proces dociera do obiektu, nie dopuszcza zmian. Odpowiedzią jest błąd %1 i&#xa0;żaden przywilej nie pozwala tego pominąć.</translation>
    </message>
    <message>
        <source>The mount was asked for as read-only (%1), or the root file system of the container is read-only. Other mounts of the same folder may be writable.</source>
        <extracomment>%1 is the option :ro</extracomment>
        <translation>Zażądano montowania tylko do odczytu (%1) albo główny system plików kontenera jest tylko do odczytu. Inne montowania tego samego folderu mogą być zapisywalne.</translation>
    </message>
    <message>
        <source>Remove the option from this one mount if writing is meant. Where the root of the container is read-only, give the program a volume or a temporary file system at the place it writes to. Leaving it read-only may be right.</source>
        <translation>Jeśli zapis jest zamierzony, należy usunąć tę opcję z&#xa0;tego jednego montowania. Gdy główny system plików kontenera jest tylko do odczytu, należy dać programowi wolumin lub tymczasowy system plików w&#xa0;miejscu, w&#xa0;którym program zapisuje. Pozostawienie trybu tylko do odczytu może być słuszne.</translation>
    </message>
    <message>
        <source>Root in the container cannot write either. Setup scripts that change owners at every start fail here although nothing needs a change.</source>
        <translation>Root w&#xa0;kontenerze też nie może zapisywać. Skrypty przygotowujące, które przy każdym uruchomieniu zmieniają właścicieli, kończą się tu błędem, mimo że niczego nie trzeba zmieniać.</translation>
    </message>
    <message>
        <source>The whole file system is read-only.</source>
        <translation>Cały system plików jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Not just this mount: the file system underneath accepts no changes. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Nie tylko to montowanie: system plików, który leży pod nim, nie przyjmuje żadnych zmian. Odpowiedzią jest błąd %1.</translation>
    </message>
    <message>
        <source>It was mounted read-only, the kernel made it read-only after an error on the disk, it is an image, or it is a btrfs subvolume with the read-only property.</source>
        <translation>Zamontowano go tylko do odczytu, jądro przełączyło go w&#xa0;tryb tylko do odczytu po błędzie dysku, jest on obrazem albo jest podwoluminem btrfs z&#xa0;właściwością tylko do odczytu.</translation>
    </message>
    <message>
        <source>Find out why first. After a disk error look at the kernel&apos;s messages and at the disk. A subvolume can be made writable by its property.</source>
        <translation>Najpierw należy ustalić przyczynę. Po błędzie dysku należy obejrzeć komunikaty jądra i&#xa0;sprawdzić dysk. Zapis w&#xa0;podwoluminie można włączyć jego właściwością.</translation>
    </message>
    <message>
        <source>Starting the container with other options cannot help, because the reason lies below it.</source>
        <translation>Uruchomienie kontenera z&#xa0;innymi opcjami nie może pomóc, ponieważ przyczyna leży niżej.</translation>
    </message>
    <message>
        <source>The ACL mask takes away the right that an ACL entry gives.</source>
        <translation>Maska ACL odbiera uprawnienie, które daje wpis na liście ACL.</translation>
    </message>
    <message>
        <source>An ACL entry for this user or one of its groups gives the right, but entries other than owner and others are limited by the mask of the ACL. The mask does not contain the right.</source>
        <translation>Wpis na liście ACL dla tego użytkownika lub jednej z&#xa0;jego grup daje to uprawnienie, ale wpisy inne niż dla właściciela i&#xa0;innych są ograniczone przez maskę ACL. Maska nie zawiera tego uprawnienia.</translation>
    </message>
    <message>
        <source>With an ACL the group bits of the mode are the mask. A %1 of the group bits, or a file made with a narrow mode, therefore cuts every named entry.</source>
        <extracomment>%1 is the command chmod</extracomment>
        <translation>Przy liście ACL bity grupy w&#xa0;trybie są maską. Dlatego zmiana bitów grupy poleceniem %1 albo utworzenie pliku z&#xa0;restrykcyjnym trybem ogranicza każdy nazwany wpis.</translation>
    </message>
    <message>
        <source>Set the mask so that it contains the right. Look at who else benefits: a wider mask widens all named entries and the group entry.</source>
        <translation>Maskę należy ustawić tak, aby zawierała to uprawnienie. Trzeba sprawdzić, kto jeszcze na tym zyska: szersza maska poszerza wszystkie nazwane wpisy i&#xa0;wpis grupy.</translation>
    </message>
    <message>
        <source>The listing shows the mask in the place of the group bits, so the group seems to have more or less than it has. An empty mask is a case of its own: the kernel then ignores the ACL.</source>
        <translation>Wykaz plików pokazuje maskę w&#xa0;miejscu bitów grupy, więc grupa wydaje się mieć więcej lub mniej, niż ma. Pusta maska to osobny przypadek: jądro pomija wtedy listę ACL.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only.</source>
        <translation>Obiekt ma flagę „niezmienny” lub „tylko dopisywanie”.</translation>
    </message>
    <message>
        <source>A flag of the file system forbids the change, for root as well. Append-only allows writing at the end and nothing else.</source>
        <translation>Flaga systemu plików zabrania zmiany, także rootowi. „Tylko dopisywanie” dopuszcza zapis na końcu i&#xa0;nic więcej.</translation>
    </message>
    <message>
        <source>Somebody set the flag with %1, often to keep a configuration file from being overwritten.</source>
        <extracomment>%1 is the command chattr</extracomment>
        <translation>Ktoś ustawił tę flagę poleceniem %1, często po to, aby plik konfiguracyjny nie został nadpisany.</translation>
    </message>
    <message>
        <source>Find out who wanted the flag. If it is not wanted any more, root on the host can remove it; inside a container this needs %1.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Należy ustalić, kto potrzebował tej flagi. Jeśli nie jest już potrzebna, root na hoście może ją usunąć; wewnątrz kontenera wymaga to przywileju %1.</translation>
    </message>
    <message>
        <source>Neither the mode nor the owner shows the flag, and no capability passes over it.</source>
        <translation>Flagi nie widać ani w&#xa0;trybie, ani we właścicielu i&#xa0;żaden przywilej nie pozwala jej pominąć.</translation>
    </message>
    <message>
        <source>The owner or group of the object has no mapping here, so it cannot be changed.</source>
        <translation>Właściciel lub grupa obiektu nie mają tu odwzorowania, więc obiektu nie można zmienić.</translation>
    </message>
    <message>
        <source>Seen through this mount, the stored owner or group belongs to no number. The kernel then refuses writing, changing attributes, removing and replacing. That holds for root with all capabilities too.</source>
        <translation>W&#xa0;tym montowaniu zapisanemu właścicielowi lub zapisanej grupie nie odpowiada żaden numer. Jądro odmawia wtedy zapisu, zmiany atrybutów, usunięcia i&#xa0;zastąpienia. Dotyczy to także roota ze wszystkimi przywilejami.</translation>
    </message>
    <message>
        <source>The mount has an id map that does not cover the number stored on disk, or the file system was mounted in a user namespace that lacks it.</source>
        <translation>Montowanie ma odwzorowanie identyfikatorów, które nie obejmuje numeru zapisanego na dysku, albo system plików zamontowano w&#xa0;przestrzeni nazw użytkownika, w&#xa0;której tego numeru nie ma.</translation>
    </message>
    <message>
        <source>Extend the id map so that it covers the stored numbers, or change the owner of the files from a place where they are not mapped.</source>
        <translation>Należy rozszerzyć odwzorowanie identyfikatorów tak, aby obejmowało zapisane numery, albo zmienić właściciela plików z&#xa0;miejsca, w&#xa0;którym odwzorowanie nie obowiązuje.</translation>
    </message>
    <message>
        <source>The listing shows %1 (nobody) for such files. That number may also be a real owner, so it proves nothing.</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>Wykaz plików pokazuje dla takich plików numer %1 (nobody). Ten numer może też być prawdziwym właścicielem, więc niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>The number of the process or the new owner cannot be stored on this mount.</source>
        <translation>Numeru, pod którym działa proces, lub numeru nowego właściciela nie można zapisać na tym montowaniu.</translation>
    </message>
    <message>
        <source>A file needs an owner and a group that the file system can store. Through the map of this mount, or of the file system&apos;s user namespace, the number has none. The answer is %1, for root as well.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Plik potrzebuje właściciela i&#xa0;grupy, które system plików może zapisać. W&#xa0;odwzorowaniu tego montowania lub przestrzeni nazw użytkownika, do której należy system plików, numer nie ma odpowiednika. Odpowiedzią jest błąd %1, także dla roota.</translation>
    </message>
    <message>
        <source>An idmapped volume maps only some numbers, and the process uses another one, often root.</source>
        <translation>Wolumin z&#xa0;odwzorowaniem ID (idmapped) odwzorowuje tylko niektóre numery, a&#xa0;proces używa innego, często roota.</translation>
    </message>
    <message>
        <source>Extend the map, or let the process use a number that the map covers.</source>
        <translation>Należy rozszerzyć odwzorowanie albo uruchomić proces pod numerem, który odwzorowanie obejmuje.</translation>
    </message>
    <message>
        <source>The permissions of the folder do not matter here, so changing them has no effect.</source>
        <translation>Uprawnienia folderu nie mają tu znaczenia, więc ich zmiana nie daje skutku.</translation>
    </message>
    <message>
        <source>Only the owner may do this, and the process is not the owner.</source>
        <translation>Tylko właściciel może to zrobić, a&#xa0;proces nie jest właścicielem.</translation>
    </message>
    <message>
        <source>Changing the mode, explicit times or an ACL is up to the owner, whatever the rights to read and write are. %1 stands in for the owner where it reaches the file.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Zmiana trybu, ustawienie konkretnych czasów lub zmiana listy ACL należy do właściciela, niezależnie od uprawnień odczytu i&#xa0;zapisu. Przywilej %1 zastępuje właściciela tam, gdzie obejmuje plik.</translation>
    </message>
    <message>
        <source>Start scripts and copy programs set modes or times on mounted files that belong to another number.</source>
        <translation>Skrypty startowe i&#xa0;programy kopiujące ustawiają tryby lub czasy zamontowanych plików, które należą do innego numeru.</translation>
    </message>
    <message>
        <source>Let the owner do it once, outside the container. Tell the program not to preserve times or modes. Or run it under the owner&apos;s number.</source>
        <translation>Właściciel może to zrobić raz, poza kontenerem. Można też polecić programowi, aby nie zachowywał czasów ani trybów, albo uruchomić go pod numerem właściciela.</translation>
    </message>
    <message>
        <source>Write permission for everybody does not help, because it is not asked.</source>
        <translation>Uprawnienie zapisu dla wszystkich nie pomaga, ponieważ nie jest tu sprawdzane.</translation>
    </message>
    <message>
        <source>The owner or group may not be changed by this process.</source>
        <translation>Ten proces nie może zmienić właściciela ani grupy.</translation>
    </message>
    <message>
        <source>Giving a file to another user needs %1 that reaches the file. An owner may change only the group, and only to one of their own groups.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Przekazanie pliku innemu użytkownikowi wymaga przywileju %1, który obejmuje ten plik. Właściciel może zmienić tylko grupę, i&#xa0;to jedynie na jedną z&#xa0;własnych grup.</translation>
    </message>
    <message>
        <source>Start scripts change the owner of a mounted folder, while the container runs as an ordinary user, lacks the capability, or lives in a user namespace where the present owner is not mapped.</source>
        <translation>Skrypty startowe zmieniają właściciela zamontowanego folderu, podczas gdy kontener działa jako zwykły użytkownik, nie ma przywileju albo działa w&#xa0;przestrzeni nazw użytkownika, w&#xa0;której obecny właściciel nie jest odwzorowany.</translation>
    </message>
    <message>
        <source>Set the owner once, on the host or from the namespace where the owner is mapped. Skip the step in the start script where the owner fits already.</source>
        <translation>Właściciela należy ustawić raz, na hoście lub z&#xa0;przestrzeni nazw, w&#xa0;której właściciel jest odwzorowany. Jeśli właściciel już pasuje, należy pominąć ten krok w&#xa0;skrypcie startowym.</translation>
    </message>
    <message>
        <source>Root in a user namespace has the capability and still fails where the owner or the group of the file is not mapped.</source>
        <translation>Root w&#xa0;przestrzeni nazw użytkownika ma ten przywilej, a&#xa0;mimo to operacja się nie udaje tam, gdzie właściciel lub grupa pliku nie są odwzorowane.</translation>
    </message>
    <message>
        <source>The folder is sticky: only owners may remove or rename entries.</source>
        <translation>Folder ma bit lepkości (sticky): tylko właściciele mogą usuwać wpisy lub zmieniać ich nazwy.</translation>
    </message>
    <message>
        <source>In a sticky folder an entry is removed or renamed only by its owner, by the owner of the folder, or with %1 that reaches the entry.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>W&#xa0;folderze z&#xa0;bitem lepkości (sticky) usunąć wpis lub zmienić jego nazwę może tylko właściciel wpisu, właściciel folderu albo proces z&#xa0;przywilejem %1, który obejmuje wpis.</translation>
    </message>
    <message>
        <source>Shared temporary folders are sticky. Files that one container made cannot be removed by another number.</source>
        <translation>Współdzielone foldery tymczasowe mają bit lepkości (sticky). Plików, które utworzył jeden kontener, nie może usunąć proces działający pod innym numerem.</translation>
    </message>
    <message>
        <source>Let the owner remove it, or give each program a folder of its own.</source>
        <translation>Wpis powinien usunąć właściciel albo każdy program powinien otrzymać własny folder.</translation>
    </message>
    <message>
        <source>Write permission on the folder, or on the file, is not enough.</source>
        <translation>Uprawnienie zapisu do folderu lub do pliku nie wystarcza.</translation>
    </message>
    <message>
        <source>The kernel protects an existing file in a shared folder from being opened for creation.</source>
        <translation>Jądro chroni istniejący plik we współdzielonym folderze przed otwarciem w&#xa0;trybie tworzenia.</translation>
    </message>
    <message>
        <source>In a sticky folder that others may write to, opening an existing file of another user in a way that could create it is refused. A shell&apos;s output redirection opens files in that way. The settings %1 and %2 control it for files and pipes; for devices and sockets nothing does.</source>
        <extracomment>%1 is the name of a kernel setting, %2 is the name of a kernel setting</extracomment>
        <translation>W&#xa0;folderze z&#xa0;bitem lepkości (sticky), w&#xa0;którym mogą zapisywać inni, jądro odrzuca otwarcie istniejącego pliku innego użytkownika w&#xa0;sposób, który mógłby go utworzyć. Przekierowanie wyjścia powłoki otwiera pliki właśnie tak. Dla plików i&#xa0;potoków sterują tym ustawienia %1 i&#xa0;%2; dla urządzeń i&#xa0;gniazd nie steruje tym nic.</translation>
    </message>
    <message>
        <source>One user made the file in a temporary folder and another one, often root, writes to it.</source>
        <translation>Jeden użytkownik utworzył plik w&#xa0;folderze tymczasowym, a&#xa0;zapisuje do niego inny, często root.</translation>
    </message>
    <message>
        <source>Use a folder of its own for the file, or open it without the wish to create it. Leaving it as it is may be right.</source>
        <translation>Należy użyć dla pliku osobnego folderu albo otwierać plik bez żądania jego utworzenia. Pozostawienie bez zmian może być słuszne.</translation>
    </message>
    <message>
        <source>Root is refused too, and the setting differs from machine to machine, so the same container works elsewhere.</source>
        <translation>Root także otrzymuje odmowę, a&#xa0;ustawienie bywa na różnych komputerach różne, więc ten sam kontener działa gdzie indziej.</translation>
    </message>
    <message>
        <source>The kernel protects a file of another user from getting a second name.</source>
        <translation>Jądro chroni plik innego użytkownika przed otrzymaniem drugiej nazwy.</translation>
    </message>
    <message>
        <source>With %1 a hard link to somebody else&apos;s file is allowed only if it is an ordinary file that the process may both read and write.</source>
        <extracomment>%1 is the name of a kernel setting</extracomment>
        <translation>Przy ustawieniu %1 dowiązanie twarde do cudzego pliku jest dozwolone tylko wtedy, gdy jest to zwykły plik, który proces może zarówno odczytać, jak i&#xa0;zapisać.</translation>
    </message>
    <message>
        <source>Backup and package programs make hard links of files that belong to another number.</source>
        <translation>Programy do kopii zapasowych i&#xa0;menedżery pakietów tworzą dowiązania twarde do plików, które należą do innego numeru.</translation>
    </message>
    <message>
        <source>Let the owner make the link, copy the file instead, or give the process read and write permission.</source>
        <translation>Dowiązanie powinien utworzyć właściciel. Można też skopiować plik albo nadać procesowi uprawnienia odczytu i&#xa0;zapisu.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed.</source>
        <translation>Na tym montowaniu nie można niczego wykonywać.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system never allows programs. The x bits do not matter.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Montowanie ma opcję %1 albo system plików nigdy nie zezwala na uruchamianie programów. Bity x nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Temporary file systems of containers and some data disks are mounted so.</source>
        <translation>Tak montowane są tymczasowe systemy plików kontenerów i&#xa0;niektóre dyski z&#xa0;danymi.</translation>
    </message>
    <message>
        <source>Put the program on another mount, or remove the option from this one mount if programs are wanted there.</source>
        <translation>Należy umieścić program na innym montowaniu albo usunąć opcję z&#xa0;tego jednego montowania, jeśli programy są tam potrzebne.</translation>
    </message>
    <message>
        <source>Setting the x bits does not help. A script can still be run by naming its interpreter first.</source>
        <translation>Ustawienie bitów x nie pomaga. Skrypt można mimo to uruchomić, podając najpierw jego interpreter.</translation>
    </message>
    <message>
        <source>Devices on this mount may not be opened.</source>
        <translation>Urządzeń na tym montowaniu nie można otwierać.</translation>
    </message>
    <message>
        <source>The mount has the option %1, or the file system was mounted in a user namespace, where devices are never opened.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Montowanie ma opcję %1 albo system plików zamontowano w&#xa0;przestrzeni nazw użytkownika, w&#xa0;której urządzeń nigdy się nie otwiera.</translation>
    </message>
    <message>
        <source>Rootless containers and containers with a user namespace cannot use device nodes that they made or unpacked.</source>
        <translation>Kontenery bez uprawnień roota (rootless) i&#xa0;kontenery z&#xa0;przestrzenią nazw użytkownika nie mogą używać węzłów urządzeń, które same utworzyły lub rozpakowały.</translation>
    </message>
    <message>
        <source>Hand the device itself to the container with the engine&apos;s option for devices, so that it comes from the host&apos;s own file system.</source>
        <translation>Samo urządzenie należy przekazać kontenerowi opcją silnika przeznaczoną dla urządzeń, aby pochodziło z&#xa0;własnego systemu plików hosta.</translation>
    </message>
    <message>
        <source>The list of mounts need not show the option, because a user namespace alone is enough.</source>
        <translation>Lista montowań nie musi pokazywać tej opcji, ponieważ wystarczy sama przestrzeń nazw użytkownika.</translation>
    </message>
    <message>
        <source>The device is not on the list of devices that the container may use.</source>
        <translation>Urządzenia nie ma na liście urządzeń, których może używać kontener.</translation>
    </message>
    <message>
        <source>The container&apos;s control group decides about devices after the permission bits allowed it. This device is not on its list.</source>
        <translation>O&#xa0;urządzeniach decyduje grupa kontrolna (cgroup) kontenera, gdy bity uprawnień już na to zezwoliły. Tego urządzenia nie ma na jej liście.</translation>
    </message>
    <message>
        <source>A device node was brought in as a file, by a bind mount or in an image, instead of being granted.</source>
        <translation>Węzeł urządzenia trafił do kontenera jako plik, przez montowanie przez podpięcie (bind) lub w&#xa0;obrazie, zamiast zostać udostępniony.</translation>
    </message>
    <message>
        <source>Grant this one device with the engine&apos;s option for devices. That adds the node and the entry in the list.</source>
        <translation>To jedno urządzenie należy udostępnić opcją silnika przeznaczoną dla urządzeń. Dodaje ona węzeł i&#xa0;pozycję na liście.</translation>
    </message>
    <message>
        <source>The owner and mode of the node look right, and changing them has no effect.</source>
        <translation>Właściciel i&#xa0;tryb węzła wyglądają poprawnie, a&#xa0;ich zmiana nie daje skutku.</translation>
    </message>
    <message>
        <source>Device nodes can be made only by the host&apos;s administrator.</source>
        <translation>Węzły urządzeń może tworzyć tylko administrator hosta.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace. A process in another user namespace never has that, whatever its capabilities say.</source>
        <extracomment>%1 is the name of a capability</extracomment>
        <translation>Utworzenie węzła urządzenia wymaga przywileju %1 w&#xa0;początkowej przestrzeni nazw użytkownika. Proces w&#xa0;innej przestrzeni nazw użytkownika nigdy go nie ma, cokolwiek pokazują jego przywileje.</translation>
    </message>
    <message>
        <source>Installers and archives make device nodes while they run in a rootless container.</source>
        <translation>Instalatory i&#xa0;archiwa tworzą węzły urządzeń podczas pracy w&#xa0;kontenerze bez uprawnień roota (rootless).</translation>
    </message>
    <message>
        <source>Let the engine provide the device, or leave the node out of the archive.</source>
        <translation>Urządzenie powinien dostarczyć silnik albo należy pominąć węzeł w&#xa0;archiwum.</translation>
    </message>
    <message>
        <source>Something is mounted on the entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Na tym wpisie jest coś zamontowane, więc nie można go usunąć, zastąpić ani zmienić jego nazwy.</translation>
    </message>
    <message>
        <source>An entry that is a mount point stays where it is; the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Wpis, który jest punktem montowania, pozostaje na swoim miejscu; odpowiedzią jest błąd %1.</translation>
    </message>
    <message>
        <source>A single file was mounted. Programs that save by writing a new file and renaming it onto the old one fail then, for example editors and %1.</source>
        <extracomment>%1 is the command sed -i</extracomment>
        <translation>Zamontowano pojedynczy plik. Zapis nie udaje się wtedy programom, które tworzą nowy plik i&#xa0;nadają mu nazwę starego, na przykład edytorom i&#xa0;poleceniu %1.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the file instead of the file. Or let the program write into the file in place.</source>
        <translation>Zamiast pliku należy zamontować folder, w&#xa0;którym plik się znajduje, albo program powinien zapisywać do pliku na miejscu.</translation>
    </message>
    <message>
        <source>The permissions of the file are not the reason, and root gets the same answer.</source>
        <translation>Uprawnienia pliku nie są przyczyną i&#xa0;root otrzymuje tę samą odpowiedź.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts or file systems.</source>
        <translation>Te dwie ścieżki leżą na różnych montowaniach lub w&#xa0;różnych systemach plików.</translation>
    </message>
    <message>
        <source>A rename or a hard link never crosses mounts. Two mounts of the same folder count as two.</source>
        <translation>Zmiana nazwy ani dowiązanie twarde nigdy nie wykraczają poza montowanie. Dwa montowania tego samego folderu liczą się jako dwa.</translation>
    </message>
    <message>
        <source>A temporary file is made in the container and then moved into a mounted folder, or two folders of one disk are mounted separately.</source>
        <translation>Plik tymczasowy powstaje w&#xa0;kontenerze, a&#xa0;potem jest przenoszony do zamontowanego folderu, albo dwa foldery jednego dysku zamontowano osobno.</translation>
    </message>
    <message>
        <source>Mount the folder above both places as one mount, or let the program copy and then remove, as %1 does by itself.</source>
        <extracomment>%1 is the command mv</extracomment>
        <translation>Należy zamontować folder nadrzędny obu miejsc jako jedno montowanie. Można też sprawić, aby program kopiował, a&#xa0;potem usuwał, jak samo robi to polecenie %1.</translation>
    </message>
    <message>
        <source>Both places may show the same device number, and it is refused all the same.</source>
        <translation>Oba miejsca mogą pokazywać ten sam numer urządzenia, a&#xa0;mimo to operacja jest odrzucana.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Wpis o&#xa0;tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>The operation makes a new entry and never replaces one. A symbolic link that leads nowhere counts as an entry.</source>
        <translation>Operacja tworzy nowy wpis i&#xa0;nigdy nie zastępuje istniejącego. Dowiązanie symboliczne, które prowadzi donikąd, też jest wpisem.</translation>
    </message>
    <message>
        <source>An earlier run left the file behind, or a mounted folder brings it along.</source>
        <translation>Plik pozostał po wcześniejszym uruchomieniu albo pochodzi z&#xa0;zamontowanego folderu.</translation>
    </message>
    <message>
        <source>Remove or rename the old entry, or use an operation that accepts an existing one.</source>
        <translation>Należy usunąć stary wpis lub zmienić jego nazwę albo użyć operacji, która przyjmuje istniejący wpis.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Folder nie jest pusty.</translation>
    </message>
    <message>
        <source>Only an empty folder can be removed or replaced.</source>
        <translation>Usunąć lub zastąpić można tylko pusty folder.</translation>
    </message>
    <message>
        <source>Hidden files, or files that another container makes, are still in it.</source>
        <translation>Są w&#xa0;nim jeszcze pliki ukryte lub pliki, które tworzy inny kontener.</translation>
    </message>
    <message>
        <source>Remove what is in it first, or move the folder away under another name.</source>
        <translation>Najpierw należy usunąć jego zawartość albo przenieść folder pod inną nazwę.</translation>
    </message>
    <message>
        <source>A folder that moves elsewhere must be writable itself.</source>
        <translation>Folder przenoszony w&#xa0;inne miejsce musi sam być zapisywalny.</translation>
    </message>
    <message>
        <source>Moving a folder to another parent changes the entry in it that leads to the parent. So the kernel asks for write permission on the moved folder as well.</source>
        <translation>Przeniesienie folderu do innego folderu nadrzędnego zmienia w&#xa0;nim wpis, który prowadzi do folderu nadrzędnego. Dlatego jądro wymaga uprawnienia zapisu także do przenoszonego folderu.</translation>
    </message>
    <message>
        <source>The process may write in both parents, but the folder that it moves belongs to another number.</source>
        <translation>Proces może zapisywać w&#xa0;obu folderach nadrzędnych, ale przenoszony folder należy do innego numeru.</translation>
    </message>
    <message>
        <source>Give write permission on the moved folder, or let its owner move it. Renaming it within the same parent does not need this.</source>
        <translation>Należy nadać uprawnienie zapisu do przenoszonego folderu albo przenieść go jako jego właściciel. Zmiana nazwy w&#xa0;tym samym folderze nadrzędnym tego nie wymaga.</translation>
    </message>
    <message>
        <source>This FUSE mount is closed to the process.</source>
        <translation>To montowanie FUSE jest zamknięte dla procesu.</translation>
    </message>
    <message>
        <source>A FUSE mount without the option %1 can be used only by the user who mounted it. All others are refused, root included. With the option it is still closed to processes outside its user namespace.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Montowania FUSE bez opcji %1 może używać tylko użytkownik, który je zamontował. Wszyscy inni otrzymują odmowę, także root. Nawet z&#xa0;tą opcją montowanie jest zamknięte dla procesów spoza jego przestrzeni nazw użytkownika.</translation>
    </message>
    <message>
        <source>Network folders and encrypted folders mounted by a desktop user (sshfs, rclone, gocryptfs) are given to a container. The engine, which runs as root, cannot look into them either.</source>
        <translation>Foldery sieciowe i&#xa0;szyfrowane zamontowane przez użytkownika pulpitu (sshfs, rclone, gocryptfs) są przekazywane kontenerowi. Silnik działający jako root też nie może do nich zajrzeć.</translation>
    </message>
    <message>
        <source>Mount it again with the option %1, if other users are meant to see it. Or run the container as the user who mounted it.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Jeśli inni użytkownicy mają widzieć zawartość, należy zamontować ten system plików ponownie z&#xa0;opcją %1. Można też uruchomić kontener jako użytkownik, który go zamontował.</translation>
    </message>
    <message>
        <source>Such a folder is listed with question marks instead of its mode. An engine that finds it may complain that the file exists already.</source>
        <translation>Taki folder jest wyświetlany ze znakami zapytania zamiast trybu. Silnik, który na niego trafi, może zgłosić, że plik już istnieje.</translation>
    </message>
    <message>
        <source>This type of file system does not offer the operation.</source>
        <translation>Ten typ systemu plików nie oferuje tej operacji.</translation>
    </message>
    <message>
        <source>Some file systems store no owners, links or special files, so the kernel refuses to make or change them.</source>
        <translation>Niektóre systemy plików nie przechowują właścicieli, dowiązań ani plików specjalnych, więc jądro odmawia ich utworzenia lub zmiany.</translation>
    </message>
    <message>
        <source>Memory sticks and shared disks with vfat or exfat show one owner for everything, taken from mount options. Kernel file systems such as %1 and %2 have fixed entries.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Pamięci USB i&#xa0;współdzielone dyski z&#xa0;vfat lub exfat pokazują dla wszystkiego jednego właściciela, pobranego z&#xa0;opcji montowania. Systemy plików jądra, takie jak %1 i&#xa0;%2, mają stałe wpisy.</translation>
    </message>
    <message>
        <source>Set the owner and the modes with the mount options, or use a file system with owners for the data.</source>
        <translation>Właściciela i&#xa0;tryby należy ustawić opcjami montowania albo użyć dla danych systemu plików, który przechowuje właścicieli.</translation>
    </message>
    <message>
        <source>Changing the owner of such files cannot work, for root either.</source>
        <translation>Zmiana właściciela takich plików nie może się udać, także rootowi.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs a capability that does not count here.</source>
        <translation>Zapisanie tego atrybutu rozszerzonego wymaga przywileju, który tu nie działa.</translation>
    </message>
    <message>
        <source>Attributes of the classes %1 and %2 are reserved. They need a capability over the user namespace in which the file system was mounted.</source>
        <extracomment>%1 is the prefix trusted, %2 is the prefix security</extracomment>
        <translation>Atrybuty klas %1 i&#xa0;%2 są zastrzeżone. Wymagają przywileju wobec przestrzeni nazw użytkownika, w&#xa0;której zamontowano system plików.</translation>
    </message>
    <message>
        <source>Copy programs and image builders preserve such attributes while they run in a container.</source>
        <translation>Programy kopiujące i&#xa0;narzędzia budujące obrazy zachowują takie atrybuty podczas pracy w&#xa0;kontenerze.</translation>
    </message>
    <message>
        <source>Leave these attributes out of the copy, or do this one step on the host.</source>
        <translation>Należy pominąć te atrybuty przy kopiowaniu albo wykonać ten jeden krok na hoście.</translation>
    </message>
    <message>
        <source>The set of capabilities inside a user namespace looks complete, but counts only for what that namespace owns.</source>
        <translation>Zbiór przywilejów wewnątrz przestrzeni nazw użytkownika wygląda na kompletny, ale działa tylko wobec tego, co należy do tej przestrzeni nazw.</translation>
    </message>
    <message>
        <source>The file system does not store this extended attribute.</source>
        <translation>System plików nie przechowuje tego atrybutu rozszerzonego.</translation>
    </message>
    <message>
        <source>The name is not valid, or the file system has no attributes of this class.</source>
        <translation>Nazwa jest nieprawidłowa albo system plików nie ma atrybutów tej klasy.</translation>
    </message>
    <message>
        <source>Temporary file systems and network file systems support only some classes, and which ones depends on the kernel&apos;s version.</source>
        <translation>Tymczasowe i&#xa0;sieciowe systemy plików obsługują tylko niektóre klasy, a&#xa0;które, zależy od wersji jądra.</translation>
    </message>
    <message>
        <source>Use another file system for this data, or leave the attribute out.</source>
        <translation>Należy użyć dla tych danych innego systemu plików albo pominąć atrybut.</translation>
    </message>
    <message>
        <source>The file is in use in a way that excludes this.</source>
        <translation>Plik jest używany w&#xa0;sposób, który to wyklucza.</translation>
    </message>
    <message>
        <source>A program that runs cannot be written to, and a file that is open for writing cannot be executed. The answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Do działającego programu nie można zapisywać, a&#xa0;pliku otwartego do zapisu nie można wykonać. Odpowiedzią jest błąd %1.</translation>
    </message>
    <message>
        <source>A program is replaced by overwriting it, or is started while it is still being written, often right after a copy into a shared folder.</source>
        <translation>Program jest zastępowany przez nadpisanie albo uruchamiany, gdy jest jeszcze zapisywany, często zaraz po skopiowaniu do współdzielonego folderu.</translation>
    </message>
    <message>
        <source>Write to a new file and rename it onto the old one. Close the file before it is started.</source>
        <translation>Należy zapisać nowy plik i&#xa0;nadać mu nazwę starego. Plik należy zamknąć przed uruchomieniem.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but nobody listens on the socket.</source>
        <translation>Uprawnienia są wystarczające, ale nikt nie nasłuchuje na tym gnieździe.</translation>
    </message>
    <message>
        <source>A refused connection comes after the permission check. So the rights are in order, and the program that should answer is not there.</source>
        <translation>Odrzucenie połączenia następuje po sprawdzeniu uprawnień. Uprawnienia są więc w&#xa0;porządku, a&#xa0;brakuje programu, który powinien odpowiedzieć.</translation>
    </message>
    <message>
        <source>The service was started again and made a new socket, while the container still holds the old one by a mount of the single file. Or the service does not run.</source>
        <translation>Usługę uruchomiono ponownie i&#xa0;utworzyła ona nowe gniazdo, a&#xa0;kontener nadal ma stare przez montowanie pojedynczego pliku. Albo usługa nie działa.</translation>
    </message>
    <message>
        <source>Mount the folder that holds the socket instead of the socket. Start the service, then the container.</source>
        <translation>Zamiast gniazda należy zamontować folder, w&#xa0;którym gniazdo się znajduje. Najpierw należy uruchomić usługę, potem kontener.</translation>
    </message>
    <message>
        <source>Whoever may use the socket of an engine that runs as root has the rights of root on the host.</source>
        <translation>Kto może używać gniazda silnika działającego jako root, ma uprawnienia roota na hoście.</translation>
    </message>
    <message>
        <source>The path or name cannot be used in this form.</source>
        <translation>Ścieżki lub nazwy nie można użyć w&#xa0;tej postaci.</translation>
    </message>
    <message>
        <source>It is empty, too long, ends in a slash or in dots, or has a form that the file system does not accept.</source>
        <translation>Jest pusta, za długa, kończy się ukośnikiem lub kropkami albo ma postać, której system plików nie przyjmuje.</translation>
    </message>
    <message>
        <source>A variable was empty when the path was put together, or a socket lies in a very long path. File systems such as vfat also refuse some characters.</source>
        <translation>Zmienna była pusta, gdy ścieżka była składana, albo gniazdo leży w&#xa0;bardzo długiej ścieżce. Systemy plików takie jak vfat nie przyjmują też niektórych znaków.</translation>
    </message>
    <message>
        <source>Correct the path. For sockets use a shorter one.</source>
        <translation>Należy poprawić ścieżkę. Dla gniazd należy użyć krótszej.</translation>
    </message>
    <message>
        <source>The number does not exist in the user namespace of the process.</source>
        <translation>Numer nie istnieje w&#xa0;przestrzeni nazw użytkownika procesu.</translation>
    </message>
    <message>
        <source>Owners are given in numbers of the process&apos;s own user namespace. The number asked for has no mapping there, so the answer is %1.</source>
        <extracomment>%1 is the name of an error code</extracomment>
        <translation>Właścicieli podaje się w&#xa0;numerach przestrzeni nazw użytkownika samego procesu. Żądany numer nie ma tam odwzorowania, więc odpowiedzią jest błąd %1.</translation>
    </message>
    <message>
        <source>An image contains files of a high number, and the container has too few subordinate ids. The usual range in %1 has %2.</source>
        <extracomment>%1 is a path, %2 is the number 65536</extracomment>
        <translation>Obraz zawiera pliki o&#xa0;wysokim numerze, a&#xa0;kontener ma za mało podrzędnych identyfikatorów. Typowy zakres w&#xa0;pliku %1 liczy %2 identyfikatorów.</translation>
    </message>
    <message>
        <source>Extend the ranges in %1 and %2 and let the engine take them over, or use numbers within the range.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Należy rozszerzyć zakresy w&#xa0;plikach %1 i&#xa0;%2 i&#xa0;polecić silnikowi, aby je przejął, albo użyć numerów z&#xa0;zakresu.</translation>
    </message>
    <message>
        <source>This is no permission problem, so neither root nor capabilities help.</source>
        <translation>To nie jest problem uprawnień, więc nie pomoże ani root, ani przywileje.</translation>
    </message>
    <message>
        <source>This link leads into another process, which may not be inspected.</source>
        <translation>To dowiązanie prowadzi do innego procesu, którego nie można badać.</translation>
    </message>
    <message>
        <source>Links below %1 that jump to a file, folder or namespace of a process ask whether that process may be inspected. Here it may not.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Dowiązania poniżej %1, które prowadzą do pliku, folderu lub przestrzeni nazw procesu, wymagają sprawdzenia, czy wolno badać ten proces. Tutaj nie wolno.</translation>
    </message>
    <message>
        <source>The other process belongs to another user, has more capabilities, or is protected against inspection.</source>
        <translation>Ten inny proces należy do innego użytkownika, ma więcej przywilejów albo jest chroniony przed badaniem.</translation>
    </message>
    <message>
        <source>Open the file by its path instead. Leaving it as it is may be right.</source>
        <translation>Plik należy otworzyć przez jego ścieżkę. Pozostawienie bez zmian może być słuszne.</translation>
    </message>
    <message>
        <source>The program&apos;s interpreter cannot be used.</source>
        <translation>Interpretera programu nie można użyć.</translation>
    </message>
    <message>
        <source>A script names its interpreter in the first line, a program its loader. The process must be able to reach and execute that one too.</source>
        <translation>Skrypt podaje swój interpreter w&#xa0;pierwszym wierszu, a&#xa0;program swój program ładujący. Proces musi móc dotrzeć także do niego i&#xa0;go wykonać.</translation>
    </message>
    <message>
        <source>The interpreter in the container belongs to another number, has no x bit, or is itself a script that leads on to too many others.</source>
        <translation>Interpreter w&#xa0;kontenerze należy do innego numeru, nie ma bitu x albo sam jest skryptem, który prowadzi do zbyt wielu kolejnych.</translation>
    </message>
    <message>
        <source>Correct the rights of the interpreter in the image, or name another interpreter.</source>
        <translation>Należy poprawić uprawnienia interpretera w&#xa0;obrazie albo podać inny interpreter.</translation>
    </message>
    <message>
        <source>The error message names the script, although its rights are in order.</source>
        <translation>Komunikat o&#xa0;błędzie wymienia skrypt, choć jego uprawnienia są w&#xa0;porządku.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Folderu nie można przenieść do niego samego.</translation>
    </message>
    <message>
        <source>The new place lies inside the folder that is to be moved.</source>
        <translation>Nowe miejsce leży wewnątrz folderu, który ma zostać przeniesiony.</translation>
    </message>
    <message>
        <source>Two paths lead to the same folder through mounts or symbolic links.</source>
        <translation>Dwie ścieżki prowadzą do tego samego folderu przez montowania lub dowiązania symboliczne.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Należy wybrać inny cel.</translation>
    </message>
    <message>
        <source>Kernel settings may be changed only by the host&apos;s administrator.</source>
        <translation>Ustawienia jądra może zmieniać tylko administrator hosta.</translation>
    </message>
    <message>
        <source>Entries below %1 look at the root user and group of the host. Capabilities do not count, and root of a user namespace is not root of the host.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Wpisy poniżej %1 uwzględniają tylko użytkownika i&#xa0;grupę root hosta. Przywileje się nie liczą, a&#xa0;root przestrzeni nazw użytkownika nie jest rootem hosta.</translation>
    </message>
    <message>
        <source>A program in a container wants to set kernel parameters when it starts.</source>
        <translation>Program w&#xa0;kontenerze próbuje przy uruchamianiu ustawić parametry jądra.</translation>
    </message>
    <message>
        <source>Set the parameter on the host, or with the engine&apos;s option for kernel parameters, which covers those that belong to the container alone.</source>
        <translation>Parametr należy ustawić na hoście albo opcją silnika dla parametrów jądra, która obejmuje parametry należące tylko do kontenera.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type.</source>
        <translation>Uprawnienia są wystarczające, ale gniazdo jest innego typu.</translation>
    </message>
    <message>
        <source>The program that listens uses another type of socket than the one that is asked for.</source>
        <translation>Program, który nasłuchuje, używa innego typu gniazda niż żądany.</translation>
    </message>
    <message>
        <source>A client made for stream connections is pointed at a socket for single messages, such as that of a log service.</source>
        <translation>Klient przeznaczony do połączeń strumieniowych został skierowany do gniazda dla pojedynczych komunikatów, na przykład gniazda usługi dziennika.</translation>
    </message>
    <message>
        <source>Point the client at the right socket.</source>
        <translation>Klienta należy skierować do właściwego gniazda.</translation>
    </message>
    <message>
        <source>The engine cannot make the container.</source>
        <translation>Silnik nie może utworzyć kontenera.</translation>
    </message>
    <message>
        <source>Something that the settings ask for is refused before any process runs: a number outside the id map, a source that is missing or of the wrong kind, a mount point that cannot be made, an idmapped mount.</source>
        <translation>Coś, czego wymagają ustawienia, jest odrzucane, zanim uruchomi się jakikolwiek proces: numer spoza odwzorowania identyfikatorów, źródło brakujące lub niewłaściwego rodzaju, punkt montowania, którego nie można utworzyć, montowanie z&#xa0;odwzorowaniem ID (idmapped).</translation>
    </message>
    <message>
        <source>The image or the settings name a number that the user&apos;s ranges in %1 and %2 do not reach, or a path is mistyped.</source>
        <extracomment>%1 is a path, %2 is a path</extracomment>
        <translation>Obraz lub ustawienia podają numer, którego nie obejmują zakresy użytkownika w&#xa0;plikach %1 i&#xa0;%2, albo ścieżka zawiera literówkę.</translation>
    </message>
    <message>
        <source>Change what the engine names in its own words. The rights of files in the container do not matter before that.</source>
        <translation>Należy zmienić to, co silnik wymienia we własnym komunikacie. Wcześniej uprawnienia plików w&#xa0;kontenerze nie mają znaczenia.</translation>
    </message>
    <message>
        <source>The words of the engine often name the last step that failed, not the setting that led there.</source>
        <translation>Komunikat silnika często wymienia ostatni krok, który się nie udał, a&#xa0;nie ustawienie, które do tego doprowadziło.</translation>
    </message>
    <message>
        <source>The server or program behind this file system has the last word.</source>
        <translation>Ostatnie słowo ma serwer lub program, który obsługuje ten system plików.</translation>
    </message>
    <message>
        <source>For network file systems and FUSE the kernel on this machine does not decide alone. What is known here allows it, but the server may refuse, and it cannot be asked without trying.</source>
        <translation>W&#xa0;przypadku sieciowych systemów plików i&#xa0;FUSE jądro tego komputera nie decyduje samo. To, co tu wiadomo, na to zezwala, ale serwer może odmówić, a&#xa0;bez próby nie da się go o&#xa0;to zapytać.</translation>
    </message>
    <message>
        <source>NFS servers turn root into nobody unless told otherwise, see at most %1 groups of a user, and have access rules per client. CIFS uses the login of the mount. A FUSE program may answer anything.</source>
        <extracomment>%1 is the number 16</extracomment>
        <translation>Serwery NFS zmieniają roota w&#xa0;nobody, o&#xa0;ile nie ustawiono inaczej, widzą najwyżej %1 grup użytkownika i&#xa0;mają reguły dostępu dla poszczególnych klientów. CIFS używa danych logowania podanych przy montowaniu. Program FUSE może odpowiedzieć w&#xa0;dowolny sposób.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test. Look at the export options or the log of the server. Use a number that the server knows.</source>
        <translation>Można to potwierdzić nieszkodliwą próbą. Należy sprawdzić opcje eksportu lub dziennik serwera i&#xa0;użyć numeru, który serwer zna.</translation>
    </message>
    <message>
        <source>Owner and mode seen here are a hint only. Changing them here may do nothing at all.</source>
        <translation>Właściciel i&#xa0;tryb, które tu widać, są tylko wskazówką. Ich zmiana w&#xa0;tym miejscu może nie dać żadnego skutku.</translation>
    </message>
    <message>
        <source>Facts that decide could not be read.</source>
        <translation>Nie udało się odczytać informacji, które decydują.</translation>
    </message>
    <message>
        <source>At least one fact is missing, and the result depends on it. The list beside the result says which ones, and what would read them.</source>
        <translation>Brakuje co najmniej jednej informacji, od której zależy wynik. Lista obok wyniku wymienia brakujące informacje i&#xa0;sposób ich odczytania.</translation>
    </message>
    <message>
        <source>Some data of another user&apos;s process can be read only by root, hidden mounts cannot be looked at, and old kernels do not tell everything.</source>
        <translation>Niektóre dane procesu innego użytkownika może odczytać tylko root, zasłoniętych montowań nie można obejrzeć, a&#xa0;stare jądra nie podają wszystkiego.</translation>
    </message>
    <message>
        <source>Collect a snapshot with the rights that are named; collecting only reads. Then open the snapshot.</source>
        <translation>Należy zebrać dane do migawki z&#xa0;wymienionymi uprawnieniami; zbieranie tylko odczytuje. Potem należy otworzyć migawkę.</translation>
    </message>
    <message>
        <source>Not known is not the same as refused. The operation may well succeed.</source>
        <translation>Brak wiedzy to nie to samo co odmowa. Operacja może równie dobrze się udać.</translation>
    </message>
    <message>
        <source>Owner and mode allow it; an active security module has the last word.</source>
        <translation>Właściciel i&#xa0;tryb na to zezwalają; ostatnie słowo ma aktywny moduł bezpieczeństwa.</translation>
    </message>
    <message>
        <source>The permission check passes. A security module such as SELinux or AppArmor has rules of its own, and they were not evaluated.</source>
        <translation>Sprawdzenie uprawnień wypada pomyślnie. Moduł bezpieczeństwa, taki jak SELinux lub AppArmor, ma własne reguły, których nie przeanalizowano.</translation>
    </message>
    <message>
        <source>With SELinux a folder of the host usually lacks the label that containers may use. AppArmor profiles go by paths, and a profile on the host may also attach to a program by its path.</source>
        <translation>Przy SELinux folder hosta zwykle nie ma etykiety, której mogą używać kontenery. Profile AppArmor opierają się na ścieżkach, a&#xa0;profil na hoście może też zostać przypisany programowi według jego ścieżki.</translation>
    </message>
    <message>
        <source>Look for the refusal in the audit log. With SELinux let the engine relabel this one folder (%1 or %2), never a system folder. With AppArmor adapt the profile.</source>
        <extracomment>%1 is the option :z, %2 is the option :Z</extracomment>
        <translation>Odmowy należy szukać w&#xa0;dzienniku audytu. Przy SELinux należy polecić silnikowi ponowne nadanie etykiety temu jednemu folderowi (%1 lub %2), nigdy folderowi systemowemu. Przy AppArmor należy dostosować profil.</translation>
    </message>
    <message>
        <source>Without SELinux the relabel option does nothing. Security modules are blamed when owners are the reason, and the other way round; both can be wrong at once. Switching the module off is no solution.</source>
        <translation>Bez SELinux opcja ponownego nadania etykiety nie robi nic. Moduły bezpieczeństwa bywają obwiniane, gdy przyczyną są właściciele, i&#xa0;odwrotnie; obie przyczyny mogą też wystąpić naraz. Wyłączenie modułu nie jest rozwiązaniem.</translation>
    </message>
    <message>
        <source>The kernel also looks at the process that this entry describes.</source>
        <translation>Jądro sprawdza także proces, który opisuje ten wpis.</translation>
    </message>
    <message>
        <source>Entries below %1 belong to processes. Beside the mode, the kernel asks whether the one process may inspect the other.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Wpisy poniżej %1 należą do procesów. Oprócz trybu jądro sprawdza, czy jeden proces może badać drugi.</translation>
    </message>
    <message>
        <source>Tools in a container read entries of processes of other users, or of other containers.</source>
        <translation>Narzędzia w&#xa0;kontenerze odczytują wpisy procesów innych użytkowników lub innych kontenerów.</translation>
    </message>
    <message>
        <source>Confirm with the harmless test, or run the tool as the user of that process.</source>
        <translation>Można to potwierdzić nieszkodliwą próbą albo uruchomić narzędzie jako użytkownik tego procesu.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to oznacza</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Jak do tego dochodzi</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <translation>Co zwykle pomaga</translation>
    </message>
    <message>
        <source>What is easily got wrong</source>
        <translation>Co łatwo pomylić</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>none</source>
        <comment>value in a table</comment>
        <extracomment>In a table of differences: the object has no such thing (no ACL, no attributes)</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 on the host, not mapped</source>
        <extracomment>In a table of differences; %1 is a user or group id of the host</extracomment>
        <translation>%1 na hoście, nieodwzorowany</translation>
    </message>
    <message>
        <source>%1, on the host %2</source>
        <extracomment>In a table of differences; %1 is a user or group id in the container, %2 the same on the host</extracomment>
        <translation>%1, na hoście %2</translation>
    </message>
    <message>
        <source>the numbers of the host</source>
        <extracomment>In a table of differences: the container has no user namespace of its own</extracomment>
        <translation>numery hosta</translation>
    </message>
    <message>
        <source>%1, file system read-only</source>
        <translation>%1, system plików tylko do odczytu</translation>
    </message>
    <message>
        <source>not readable</source>
        <extracomment>In a table of differences: a mount has an id map, which could not be read</extracomment>
        <translation>nie do odczytania</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>nie istnieje</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>istnieje</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>In a table of differences: allowed, denied or undetermined</extracomment>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <extracomment>In a table of differences: the code of the reason (ML-D004)</extracomment>
        <translation>Powód odpowiedzi</translation>
    </message>
    <message>
        <source>User of the process</source>
        <extracomment>In a table of differences: as which user the program works with files</extracomment>
        <translation>Użytkownik procesu</translation>
    </message>
    <message>
        <source>Group of the process</source>
        <extracomment>In a table of differences: as which group the program works with files</extracomment>
        <translation>Grupa procesu</translation>
    </message>
    <message>
        <source>Supplementary groups of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Grupy uzupełniające procesu</translation>
    </message>
    <message>
        <source>Effective capabilities of the process</source>
        <extracomment>In a table of differences</extracomment>
        <translation>Efektywne przywileje procesu</translation>
    </message>
    <message>
        <source>User ids of the user namespace</source>
        <extracomment>In a table of differences: how user ids of the container become those of the host</extracomment>
        <translation>Identyfikatory użytkowników w&#xa0;przestrzeni nazw użytkownika</translation>
    </message>
    <message>
        <source>Group ids of the user namespace</source>
        <extracomment>In a table of differences: how group ids of the container become those of the host</extracomment>
        <translation>Identyfikatory grup w&#xa0;przestrzeni nazw użytkownika</translation>
    </message>
    <message>
        <source>Security label of the process</source>
        <extracomment>In a table of differences: the SELinux context or AppArmor profile</extracomment>
        <translation>Etykieta bezpieczeństwa procesu</translation>
    </message>
    <message>
        <source>Presence of %1</source>
        <extracomment>In a table of differences: a file or folder is there or is not; %1 is a path</extracomment>
        <translation>Obecność obiektu %1</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <extracomment>In a table of differences: file, directory...; %1 is a path</extracomment>
        <translation>Rodzaj obiektu %1</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Właściciel obiektu %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Grupa obiektu %1</translation>
    </message>
    <message>
        <source>Mode of %1</source>
        <extracomment>In a table of differences: the permission bits; %1 is a path</extracomment>
        <translation>Tryb obiektu %1</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <extracomment>In a table of differences: immutable and the like; %1 is a path</extracomment>
        <translation>Atrybuty obiektu %1</translation>
    </message>
    <message>
        <source>ACL of %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Lista ACL obiektu %1</translation>
    </message>
    <message>
        <source>Default ACL of %1</source>
        <extracomment>In a table of differences: what new files in a folder inherit; %1 is a path</extracomment>
        <translation>Domyślna lista ACL obiektu %1</translation>
    </message>
    <message>
        <source>Mount at %1</source>
        <extracomment>In a table of differences: what is mounted there; %1 is a path</extracomment>
        <translation>Montowanie w&#xa0;punkcie %1</translation>
    </message>
    <message>
        <source>Mount options at %1</source>
        <extracomment>In a table of differences; %1 is a path</extracomment>
        <translation>Opcje montowania w&#xa0;punkcie %1</translation>
    </message>
    <message>
        <source>Id map of the mount at %1</source>
        <extracomment>In a table of differences: the id map of an idmapped mount; %1 is a path</extracomment>
        <translation>Odwzorowanie identyfikatorów montowania w&#xa0;punkcie %1</translation>
    </message>
    <message>
        <source>The fix worked: it is allowed now.</source>
        <extracomment>Result of a comparison: it was denied before and is allowed after</extracomment>
        <translation>Naprawa zadziałała: teraz jest to dozwolone.</translation>
    </message>
    <message>
        <source>It was allowed before and is denied now.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>Przedtem było to dozwolone, a&#xa0;teraz jest odmowa.</translation>
    </message>
    <message>
        <source>Something else denies it now.</source>
        <extracomment>Result of a comparison: the first obstacle is gone, and there is another one</extracomment>
        <translation>Teraz odmawia coś innego.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <extracomment>Result of a comparison</extracomment>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The answer is the same, although facts are different.</source>
        <extracomment>Result of a comparison: allowed or denied as before, by the same check</extracomment>
        <translation>Odpowiedź jest ta sama, choć informacje są inne.</translation>
    </message>
    <message>
        <source>The answer could not be determined before. It is known now.</source>
        <extracomment>Result of a comparison: before, a fact was missing</extracomment>
        <translation>Przedtem nie udało się ustalić odpowiedzi. Teraz jest znana.</translation>
    </message>
    <message>
        <source>The answer was known before. It could not be determined after.</source>
        <extracomment>Result of a comparison: after, a fact is missing</extracomment>
        <translation>Przedtem odpowiedź była znana. Potem nie udało się jej ustalić.</translation>
    </message>
    <message>
        <source>Look at the later one for the next cause.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>Następnej przyczyny należy szukać w&#xa0;późniejszym sprawdzeniu.</translation>
    </message>
    <message>
        <source>What was meant to help is not there, or it changed nothing that matters here.</source>
        <extracomment>Below the result of a comparison: the user may not have applied the fix</extracomment>
        <translation>Tego, co miało pomóc, nie ma albo nie zmieniło to niczego, co ma tu znaczenie.</translation>
    </message>
    <message>
        <source>The later one lacks a fact that the earlier one has.</source>
        <extracomment>Below the result of a comparison</extracomment>
        <translation>W&#xa0;późniejszym sprawdzeniu brakuje informacji, którą ma wcześniejsze.</translation>
    </message>
    <message>
        <source>this computer, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time</extracomment>
        <translation>ten komputer, %1</translation>
    </message>
    <message>
        <source>snapshot, %1</source>
        <extracomment>One side of a comparison; %1 is a date and a time. The name of the computer is not known</extracomment>
        <translation>migawka, %1</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>One side of a comparison; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>migawka komputera %1, %2</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>as the image says, else root</source>
        <translation>zgodnie z&#xa0;obrazem, w&#xa0;przeciwnym razie root</translation>
    </message>
    <message>
        <source>all (privileged)</source>
        <translation>wszystkie (tryb uprzywilejowany)</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>user</source>
        <translation>użytkownik</translation>
    </message>
    <message>
        <source>remote user</source>
        <translation>użytkownik zdalny</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupy</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>przestrzeń nazw użytkownika</translation>
    </message>
    <message>
        <source>uid map</source>
        <translation>odwzorowanie UID</translation>
    </message>
    <message>
        <source>gid map</source>
        <translation>odwzorowanie GID</translation>
    </message>
    <message>
        <source>capabilities</source>
        <translation>przywileje</translation>
    </message>
    <message>
        <source>root file system</source>
        <translation>główny system plików</translation>
    </message>
    <message>
        <source>mounts of</source>
        <translation>montowania przejęte z</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montowania</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>uwaga: %1</translation>
    </message>
</context>
<context>
    <name>ContainerState</name>
    <message>
        <source>running</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>działający</translation>
    </message>
    <message>
        <source>exited</source>
        <extracomment>State of a container, in a table: its program has ended</extracomment>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>State of a container, in a table: made, and never started</extracomment>
        <translation>utworzony</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>wstrzymany</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>State of a container, in a table</extracomment>
        <translation>zatrzymany</translation>
    </message>
    <message>
        <source>restarting</source>
        <extracomment>State of a container, in a table: it ends again and again</extracomment>
        <translation>ponownie uruchamiany</translation>
    </message>
</context>
<context>
    <name>Errno</name>
    <message>
        <source>permission denied</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>Operacja niedozwolona</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>System plików wyłącznie do odczytu</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>Nie jest katalogiem</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>Jest katalogiem</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>Plik istnieje</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>Zły argument</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>Za duże zagnieżdżenie dowiązań symbolicznych</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Za długa nazwa pliku</translation>
    </message>
    <message>
        <source>value too large for defined data type</source>
        <translation>Wartość za duża dla zdefiniowanego typu danych</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>Urządzenie lub zasoby zajęte</translation>
    </message>
    <message>
        <source>invalid cross-device link</source>
        <translation>Błędne dowiązanie między urządzeniami</translation>
    </message>
    <message>
        <source>directory not empty</source>
        <translation>Katalog nie jest pusty</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>Plik wykonywalny zajęty</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Połączenie odrzucone</translation>
    </message>
    <message>
        <source>operation not supported</source>
        <translation>Operacja nie obsługiwana</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>Nie ma takiego procesu</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>function not implemented</source>
        <translation>Nie zaimplementowana funkcja</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>id map</source>
        <translation>odwzorowanie identyfikatorów</translation>
    </message>
    <message>
        <source>ACL</source>
        <translation>ACL</translation>
    </message>
    <message>
        <source>mount options</source>
        <translation>opcje montowania</translation>
    </message>
    <message>
        <source>depth of the directory tree</source>
        <translation>głębokość drzewa katalogów</translation>
    </message>
    <message>
        <source>layer beneath the overlay</source>
        <translation>warstwa pod systemem plików overlay</translation>
    </message>
    <message>
        <source>whether the overlay keeps hard links (index)</source>
        <translation>czy overlay zachowuje dowiązania twarde (index)</translation>
    </message>
    <message>
        <source>list of mounts</source>
        <translation>lista montowań</translation>
    </message>
    <message>
        <source>identity of the process</source>
        <translation>tożsamość procesu</translation>
    </message>
    <message>
        <source>root directory of the process</source>
        <translation>katalog główny procesu</translation>
    </message>
    <message>
        <source>working directory of the process</source>
        <translation>katalog roboczy procesu</translation>
    </message>
    <message>
        <source>entry of a directory</source>
        <translation>wpis w&#xa0;katalogu</translation>
    </message>
    <message>
        <source>parent of a directory</source>
        <translation>katalog nadrzędny</translation>
    </message>
    <message>
        <source>entry beneath a mount</source>
        <translation>wpis pod montowaniem</translation>
    </message>
    <message>
        <source>what is mounted in a directory</source>
        <translation>co jest zamontowane w&#xa0;katalogu</translation>
    </message>
    <message>
        <source>owner and mode</source>
        <translation>właściciel i&#xa0;tryb</translation>
    </message>
    <message>
        <source>target of a symbolic link</source>
        <translation>cel dowiązania symbolicznego</translation>
    </message>
    <message>
        <source>first bytes of a program</source>
        <translation>pierwsze bajty programu</translation>
    </message>
    <message>
        <source>state of a file or directory</source>
        <translation>stan pliku lub katalogu</translation>
    </message>
    <message>
        <source>devices allowed by the control group</source>
        <translation>urządzenia dozwolone przez grupę kontrolną</translation>
    </message>
    <message>
        <source>options of a mount</source>
        <translation>opcje montowania</translation>
    </message>
    <message>
        <source>user namespace of a file system</source>
        <translation>przestrzeń nazw użytkownika systemu plików</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pytanie</translation>
    </message>
    <message>
        <source>capabilities root may have (CapBnd)</source>
        <translation>przywileje, które może mieć root (CapBnd)</translation>
    </message>
    <message>
        <source>no such process</source>
        <translation>nie ma takiego procesu</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>nie ma procesu %1</translation>
    </message>
    <message>
        <source>the rules of %1 were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>nie przeanalizowano reguł modułu %1</translation>
    </message>
    <message>
        <source>the rules of %1 for the label &quot;%2&quot; were not evaluated</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>nie przeanalizowano reguł modułu %1 dla etykiety „%2”</translation>
    </message>
    <message>
        <source>the program mountlens that reads with the rights of the administrator is not installed</source>
        <extracomment>The subject in front of it is a path. mountlens is the name of a program</extracomment>
        <translation>program mountlens, który odczytuje dane z&#xa0;uprawnieniami administratora, nie jest zainstalowany</translation>
    </message>
    <message>
        <source>pkexec, which asks for the administrator&apos;s password, is not installed</source>
        <extracomment>The subject in front of it is a path. pkexec is the name of a program</extracomment>
        <translation>program pkexec, który pyta o&#xa0;hasło administratora, nie jest zainstalowany</translation>
    </message>
    <message>
        <source>the question for the password was closed, and nothing was read</source>
        <translation>zamknięto pytanie o&#xa0;hasło i&#xa0;niczego nie odczytano</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator: &quot;%1&quot;</source>
        <extracomment>%1 is what the program pkexec said (English)</extracomment>
        <translation>to konto nie otrzymuje uprawnień administratora: „%1”</translation>
    </message>
    <message>
        <source>this account does not get the rights of the administrator</source>
        <translation>to konto nie otrzymuje uprawnień administratora</translation>
    </message>
    <message>
        <source>nothing in this session can ask for the administrator&apos;s password</source>
        <translation>nic w&#xa0;tej sesji nie może zapytać o&#xa0;hasło administratora</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed: &quot;%1&quot;</source>
        <extracomment>%1 is what the program said that reads with the administrator&apos;s rights</extracomment>
        <translation>odczyt z&#xa0;uprawnieniami administratora nie udał się: „%1”</translation>
    </message>
    <message>
        <source>reading with the administrator&apos;s rights failed</source>
        <translation>odczyt z&#xa0;uprawnieniami administratora nie udał się</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>nie można otworzyć</translation>
    </message>
    <message>
        <source>cannot write</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1 is what was to be read of a file (ACL)</extracomment>
        <translation>nie można odczytać %1</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>cannot be understood: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a file or of input</extracomment>
        <translation>nie można zrozumieć: „%1”</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>nie można zrozumieć</translation>
    </message>
    <message>
        <source>exceeds the limit</source>
        <translation>przekracza limit</translation>
    </message>
    <message>
        <source>the process ended or changed its identity while being read</source>
        <translation>proces zakończył się lub zmienił tożsamość podczas odczytu</translation>
    </message>
    <message>
        <source>no right to read this</source>
        <translation>brak uprawnień do odczytu</translation>
    </message>
    <message>
        <source>%1 may be an id or stand for a missing mapping</source>
        <extracomment>%1 is the number 65534</extracomment>
        <translation>%1 może być identyfikatorem lub oznaczać brak odwzorowania</translation>
    </message>
    <message>
        <source>the id map of the mount is not readable</source>
        <translation>nie można odczytać odwzorowania identyfikatorów montowania</translation>
    </message>
    <message>
        <source>the user namespace or its id maps are not readable</source>
        <translation>nie można odczytać przestrzeni nazw użytkownika lub jej odwzorowań identyfikatorów</translation>
    </message>
    <message>
        <source>the entry beneath the mount cannot be looked at</source>
        <translation>nie można obejrzeć wpisu pod montowaniem</translation>
    </message>
    <message>
        <source>not in the snapshot</source>
        <translation>nie ma tego w&#xa0;migawce</translation>
    </message>
    <message>
        <source>this kernel or file system offers no way to know this</source>
        <translation>to jądro lub ten system plików nie daje sposobu, aby to ustalić</translation>
    </message>
    <message>
        <source>makes no sense: &quot;%1&quot;</source>
        <extracomment>%1 is a piece of a command line or request</extracomment>
        <translation>nie ma sensu: „%1”</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>nie ma sensu</translation>
    </message>
    <message>
        <source>the server or program behind this file system has the last word</source>
        <translation>ostatnie słowo ma serwer lub program, który obsługuje ten system plików</translation>
    </message>
    <message>
        <source>the user namespace of the file system is not known</source>
        <translation>nie wiadomo, jaka jest przestrzeń nazw użytkownika systemu plików</translation>
    </message>
    <message>
        <source>cannot act in the place of the process</source>
        <translation>nie można działać w&#xa0;zastępstwie procesu</translation>
    </message>
    <message>
        <source>%1 would refuse this: %2</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>silnik %1 odrzuciłby to: %2</translation>
    </message>
    <message>
        <source>there is no such socket</source>
        <translation>nie ma takiego gniazda</translation>
    </message>
    <message>
        <source>your account may not ask this engine (%1)</source>
        <extracomment>%1 is the path, mode, user id and group id of a socket or directory</extracomment>
        <translation>bieżące konto nie może odpytywać tego silnika (%1)</translation>
    </message>
    <message>
        <source>your account may not ask this engine</source>
        <translation>bieżące konto nie może odpytywać tego silnika</translation>
    </message>
    <message>
        <source>no engine listens on this socket</source>
        <translation>żaden silnik nie nasłuchuje na tym gnieździe</translation>
    </message>
    <message>
        <source>the engine did not answer within the time limit</source>
        <translation>silnik nie odpowiedział w&#xa0;wyznaczonym czasie</translation>
    </message>
    <message>
        <source>the engine closed the connection without an answer</source>
        <translation>silnik zamknął połączenie bez odpowiedzi</translation>
    </message>
    <message>
        <source>this is no answer of an engine</source>
        <translation>to nie jest odpowiedź silnika</translation>
    </message>
    <message>
        <source>the engine says &quot;%1&quot;</source>
        <extracomment>%1 is what a container engine says, in English</extracomment>
        <translation>komunikat silnika: „%1”</translation>
    </message>
    <message>
        <source>the engine gave no reason</source>
        <translation>silnik nie podał powodu</translation>
    </message>
    <message>
        <source>given up as asked</source>
        <translation>przerwano na żądanie</translation>
    </message>
    <message>
        <source>this engine is on another machine, and so are its files</source>
        <translation>ten silnik działa na innym komputerze i&#xa0;tam też są jego pliki</translation>
    </message>
    <message>
        <source>this image is not on this computer</source>
        <translation>tego obrazu nie ma na tym komputerze</translation>
    </message>
    <message>
        <source>the ids of the user namespace are not known yet (%1)</source>
        <extracomment>%1 names a container, a path or a user</extracomment>
        <translation>identyfikatory przestrzeni nazw użytkownika nie są jeszcze znane (%1)</translation>
    </message>
    <message>
        <source>the ids of the user namespace are chosen at the start</source>
        <translation>identyfikatory przestrzeni nazw użytkownika są wybierane przy uruchomieniu</translation>
    </message>
    <message>
        <source>nothing can be mounted here</source>
        <translation>niczego nie można tu zamontować</translation>
    </message>
    <message>
        <source>this container cannot be made</source>
        <translation>nie można utworzyć tego kontenera</translation>
    </message>
    <message>
        <source>no such container; there are: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>nie ma takiego kontenera; istniejące kontenery: %1</translation>
    </message>
    <message>
        <source>there is no such container</source>
        <translation>nie ma takiego kontenera</translation>
    </message>
    <message>
        <source>several containers could be meant: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>może chodzić o&#xa0;kilka kontenerów: %1</translation>
    </message>
    <message>
        <source>several containers could be meant</source>
        <translation>może chodzić o&#xa0;kilka kontenerów</translation>
    </message>
    <message>
        <source>no user namespace can be made to hold the id map</source>
        <translation>nie można utworzyć przestrzeni nazw użytkownika dla odwzorowania identyfikatorów</translation>
    </message>
    <message>
        <source>this needs Linux %1 or newer</source>
        <extracomment>%1 is a version of the Linux kernel (5.12)</extracomment>
        <translation>to wymaga Linuksa %1 lub nowszego</translation>
    </message>
    <message>
        <source>this needs a newer Linux</source>
        <translation>to wymaga nowszego Linuksa</translation>
    </message>
    <message>
        <source>no right to mount this</source>
        <translation>brak uprawnień do zamontowania</translation>
    </message>
    <message>
        <source>only one of this and %1 is a directory; source and target must both be directories or both be files</source>
        <extracomment>%1 is a path</extracomment>
        <translation>tylko jedno z&#xa0;dwojga, to miejsce lub %1, jest katalogiem; źródło i&#xa0;cel muszą być oba katalogami albo oba plikami</translation>
    </message>
    <message>
        <source>source and target must both be directories or both be files</source>
        <translation>źródło i&#xa0;cel muszą być oba katalogami albo oba plikami</translation>
    </message>
    <message>
        <source>lies in another mount namespace than this process</source>
        <translation>leży w&#xa0;innej przestrzeni nazw montowań niż ten proces</translation>
    </message>
    <message>
        <source>the mount is unbindable, or other mounts are locked beneath it, so that it cannot be bound elsewhere</source>
        <translation>montowania nie można podpinać (unbindable) albo są pod nim zablokowane inne montowania, więc nie można go podpiąć w&#xa0;innym miejscu</translation>
    </message>
    <message>
        <source>the kernel does not mount it</source>
        <translation>jądro tego nie montuje</translation>
    </message>
    <message>
        <source>the file system (%1) takes no id maps here</source>
        <extracomment>%1 is the type of a file system (nfs)</extracomment>
        <translation>system plików (%1) nie przyjmuje tu odwzorowań identyfikatorów</translation>
    </message>
    <message>
        <source>the file system takes no id maps here</source>
        <translation>system plików nie przyjmuje tu odwzorowań identyfikatorów</translation>
    </message>
    <message>
        <source>is an idmapped mount already and keeps its map</source>
        <translation>jest już montowaniem z&#xa0;odwzorowaniem ID (idmapped) i&#xa0;zachowuje swoje odwzorowanie</translation>
    </message>
    <message>
        <source>the snapshot has version %1, which this program is too old for</source>
        <extracomment>%1 is the number of a file format&apos;s version</extracomment>
        <translation>migawka ma wersję %1; ten program jest za stary, aby ją odczytać</translation>
    </message>
    <message>
        <source>%1 would read it</source>
        <extracomment>%1 is a right, often the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>odczyt byłby możliwy z&#xa0;uprawnieniem %1</translation>
    </message>
    <message>
        <source>root on the host would read it</source>
        <translation>root na hoście mógłby to odczytać</translation>
    </message>
    <message>
        <source>%1 over the process would read it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_PTRACE)</extracomment>
        <translation>odczyt byłby możliwy z&#xa0;przywilejem %1 wobec procesu</translation>
    </message>
    <message>
        <source>a reader in the initial user namespace can tell</source>
        <translation>można to ustalić z&#xa0;początkowej przestrzeni nazw użytkownika</translation>
    </message>
    <message>
        <source>root on the host can tell since Linux %1</source>
        <extracomment>%1 is a version of the Linux kernel (6.15)</extracomment>
        <translation>root na hoście może to ustalić od Linuksa %1</translation>
    </message>
    <message>
        <source>%1 over the mount namespace is needed to look beneath it</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>aby zajrzeć pod spód, potrzebny jest przywilej %1 wobec przestrzeni nazw montowań</translation>
    </message>
    <message>
        <source>root on the host can</source>
        <translation>root na hoście może to zrobić</translation>
    </message>
    <message>
        <source>a new snapshot with more rights may hold it</source>
        <translation>nowa migawka z&#xa0;większymi uprawnieniami może to zawierać</translation>
    </message>
    <message>
        <source>the check can be repeated</source>
        <translation>sprawdzenie można powtórzyć</translation>
    </message>
    <message>
        <source>the harmless test can confirm it</source>
        <translation>nieszkodliwa próba może to potwierdzić</translation>
    </message>
    <message>
        <source>the harmless test or the audit log of the host can tell</source>
        <translation>może to wyjaśnić nieszkodliwa próba lub dziennik audytu hosta</translation>
    </message>
    <message>
        <source>root on the host can ask it</source>
        <translation>root na hoście może go odpytać</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, and the program must not run in a chroot</source>
        <extracomment>%1 is the name of a kernel setting (user.max_user_namespaces)</extracomment>
        <translation>wartość %1 musi być większa niż 0, a&#xa0;program nie może działać w&#xa0;chroot</translation>
    </message>
    <message>
        <source>root on the host can: %1 in the initial user namespace</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>root na hoście może to zrobić: przywilej %1 w&#xa0;początkowej przestrzeni nazw użytkownika</translation>
    </message>
    <message>
        <source>the mount has to be made there</source>
        <translation>montowanie trzeba wykonać tam</translation>
    </message>
    <message>
        <source>ext4, xfs, btrfs and tmpfs do, each since some version of Linux</source>
        <translation>przyjmują je ext4, xfs, btrfs i&#xa0;tmpfs, każdy od pewnej wersji Linuksa</translation>
    </message>
    <message>
        <source>the directory it was made from can be mapped anew</source>
        <translation>katalog, z&#xa0;którego je utworzono, można odwzorować od nowa</translation>
    </message>
    <message>
        <source>a polkit agent can</source>
        <extracomment>polkit is a program that gives rights; its agent is the dialog that asks for passwords</extracomment>
        <translation>może to zrobić agent polkit</translation>
    </message>
    <message>
        <source>a newer version of Mountlens reads it</source>
        <translation>odczyta ją nowsza wersja Mountlens</translation>
    </message>
    <message>
        <source>the check has to be made there</source>
        <translation>sprawdzenie trzeba wykonać tam</translation>
    </message>
    <message>
        <source>--user UID:GID tells who it runs as</source>
        <extracomment>--user UID:GID is an option with its value</extracomment>
        <translation>opcja --user UID:GID określa, jako kto działa kontener</translation>
    </message>
    <message>
        <source>the running container can tell</source>
        <translation>może to wskazać działający kontener</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>why:</source>
        <extracomment>a label; the reason follows</extracomment>
        <translation>dlaczego:</translation>
    </message>
    <message>
        <source>risk:</source>
        <extracomment>a label; the reason for the risk follows</extracomment>
        <translation>ryzyko:</translation>
    </message>
    <message>
        <source>note:</source>
        <extracomment>a label; a sentence follows</extracomment>
        <translation>uwaga:</translation>
    </message>
    <message>
        <source>run:</source>
        <extracomment>a label; command lines follow</extracomment>
        <translation>wykonaj:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>a label; a configuration file and what to write in it follow</extracomment>
        <translation>plik:</translation>
    </message>
    <message>
        <source>engine:</source>
        <translation>silnik:</translation>
    </message>
    <message>
        <source>then:</source>
        <extracomment>a label; what to do after the commands follows</extracomment>
        <translation>potem:</translation>
    </message>
    <message>
        <source>before:</source>
        <extracomment>a label; what is possible without the fix follows</extracomment>
        <translation>przed:</translation>
    </message>
    <message>
        <source>after:</source>
        <extracomment>a label; what is possible with the fix follows</extracomment>
        <translation>po:</translation>
    </message>
    <message>
        <source>cannot be calculated</source>
        <translation>nie można obliczyć</translation>
    </message>
    <message>
        <source>gains:</source>
        <extracomment>a label; who may do more than before follows</extracomment>
        <translation>zyskuje:</translation>
    </message>
    <message>
        <source>loses:</source>
        <extracomment>a label; who may do less than before follows</extracomment>
        <translation>traci:</translation>
    </message>
    <message>
        <source>later files:</source>
        <extracomment>a label; whether files that are made later are covered follows</extracomment>
        <translation>nowe pliki:</translation>
    </message>
    <message>
        <source>lasts:</source>
        <extracomment>a label; how long the fix holds follows</extracomment>
        <translation>trwałość:</translation>
    </message>
    <message>
        <source>undo:</source>
        <extracomment>a label; command lines that take it back follow</extracomment>
        <translation>cofnięcie:</translation>
    </message>
    <message>
        <source>fix %1:</source>
        <extracomment>%1 is the number of a fix; its title follows</extracomment>
        <translation>naprawa %1:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a risk (low risk), %2 a state (ready to run)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fix for %1 was found.</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>Nie znaleziono naprawy dla %1.</translation>
    </message>
    <message>
        <source>One fix for %1:</source>
        <extracomment>%1 is the code of a result (ML-D007)</extracomment>
        <translation>Jedna naprawa dla %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1, the least harmful first:</source>
        <extracomment>%1 is the code of a result (ML-D007); %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>%n naprawa dla %1, od najmniej szkodliwej:</numerusform>
            <numerusform>%n naprawy dla %1, od najmniej szkodliwej:</numerusform>
            <numerusform>%n napraw dla %1, od najmniej szkodliwej:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add %1 to this call to get fix N as a script, and %2 beforehand for the script that takes it back. Each stops where a file is no longer as it was seen here.</source>
        <extracomment>%1 and %2 are options; N is the number of a fix</extracomment>
        <translation>Niczego nie zmieniono. Opcja %1 dodana do tego wywołania daje naprawę N jako skrypt, a&#xa0;opcja %2, użyta wcześniej, daje skrypt, który ją cofa. Każdy z&#xa0;tych skryptów zatrzymuje się, gdy plik nie jest już taki, jaki był tu widziany.</translation>
    </message>
    <message>
        <source>Not offered:</source>
        <translation>Nie zaproponowano:</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it. If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>Nie ma czego naprawiać: jądro na to zezwala. Jeśli mimo to się nie udaje, należy sprawdzić, czy użytkownik, ścieżka i&#xa0;operacja są takie jak w&#xa0;zawodzącym programie, i&#xa0;przeczytać jego własny komunikat.</translation>
    </message>
    <message>
        <source>No fix can be named before the answer is known. First supply the facts that are missing above.</source>
        <translation>Nie można podać naprawy, dopóki odpowiedź nie jest znana. Najpierw należy uzupełnić informacje, których brakuje powyżej.</translation>
    </message>
    <message>
        <source>%1 (%2 in the container, %3 on this host)</source>
        <extracomment>%1 is a user id, %2 and %3 are user names</extracomment>
        <translation>%1 (%2 w&#xa0;kontenerze, %3 na tym hoście)</translation>
    </message>
    <message>
        <source>%1 (%2 in the container)</source>
        <extracomment>%1 is a user id, %2 a user name or number</extracomment>
        <translation>%1 (%2 w&#xa0;kontenerze)</translation>
    </message>
    <message>
        <source>%1 (%2 on this host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2 na tym hoście)</translation>
    </message>
    <message>
        <source>everybody in group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>wszyscy z&#xa0;grupy %1</translation>
    </message>
    <message>
        <source>everybody in group %1 (%2 on this host)</source>
        <extracomment>%1 is a group id, %2 the name of a group</extracomment>
        <translation>wszyscy z&#xa0;grupy %1 (%2 na tym hoście)</translation>
    </message>
    <message>
        <source>%1 (in container &quot;%2&quot;)</source>
        <extracomment>%1 is a user id, %2 the name of a container</extracomment>
        <translation>%1 (w&#xa0;kontenerze „%2”)</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>wszyscy inni</translation>
    </message>
    <message>
        <source>%1 (root of the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (root kontenera)</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>write</source>
        <extracomment>one of a list of rights
----------
what a process may do with a file</extracomment>
        <translation>zapis</translation>
    </message>
    <message>
        <source>pass through</source>
        <extracomment>one of a list of rights: x on a folder</extracomment>
        <translation>przejście</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>one of a list of rights: x on a file</extracomment>
        <translation>uruchamianie</translation>
    </message>
    <message>
        <source>change mode and ACL</source>
        <extracomment>one of a list of rights: those of the owner</extracomment>
        <translation>zmiana trybu i&#xa0;listy ACL</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>to, o&#xa0;co zapytano</translation>
    </message>
    <message>
        <source>The group has no number in this container.</source>
        <translation>Grupa nie ma numeru w&#xa0;tym kontenerze.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container.</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Grupa %1 hosta nie ma numeru w&#xa0;tym kontenerze.</translation>
    </message>
    <message>
        <source>Group %1 of the host has no number in this container; the container&apos;s group %1 is group %2 on the host.</source>
        <extracomment>%1 and %2 are group ids</extracomment>
        <translation>Grupa %1 hosta nie ma numeru w&#xa0;tym kontenerze; grupa %1 kontenera jest na hoście grupą %2.</translation>
    </message>
    <message>
        <source>Tried on paper, and it is still denied.</source>
        <translation>Sprawdzono obliczeniowo: odmowa pozostaje.</translation>
    </message>
    <message>
        <source>Tried on paper (%1), and it is still denied.</source>
        <extracomment>%1 is a value of an option, a path or an id</extracomment>
        <translation>Sprawdzono obliczeniowo (%1): odmowa pozostaje.</translation>
    </message>
    <message>
        <source>The file system (%1) keeps no ACLs.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>System plików (%1) nie przechowuje list ACL.</translation>
    </message>
    <message>
        <source>The file system keeps no ACLs.</source>
        <translation>System plików nie przechowuje list ACL.</translation>
    </message>
    <message>
        <source>The file system cannot store the number of the process.</source>
        <translation>System plików nie może zapisać numeru, pod którym działa proces.</translation>
    </message>
    <message>
        <source>Where %1 lies on the host is not known.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Nie wiadomo, gdzie na hoście leży %1.</translation>
    </message>
    <message>
        <source>Where the file lies on the host is not known; a path that begins with / may tell.</source>
        <translation>Nie wiadomo, gdzie na hoście leży plik; może to wskazać ścieżka zaczynająca się od /.</translation>
    </message>
    <message>
        <source>%1 belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 należy do obrazu lub do własnej warstwy kontenera; zmiany w&#xa0;tym miejscu znikają wraz z&#xa0;kontenerem.</translation>
    </message>
    <message>
        <source>The file belongs to the image or to the container&apos;s own layer; changes there end with the container.</source>
        <translation>Plik należy do obrazu lub do własnej warstwy kontenera; zmiany w&#xa0;tym miejscu znikają wraz z&#xa0;kontenerem.</translation>
    </message>
    <message>
        <source>The owner is root: the container would have to run as root.</source>
        <translation>Właścicielem jest root: kontener musiałby działać jako root.</translation>
    </message>
    <message>
        <source>The owner or the group of the file has no number in the container.</source>
        <translation>Właściciel lub grupa pliku nie mają numeru w&#xa0;kontenerze.</translation>
    </message>
    <message>
        <source>This engine has nothing of the kind.</source>
        <extracomment>the engine is docker or podman</extracomment>
        <translation>Ten silnik nie ma niczego takiego.</translation>
    </message>
    <message>
        <source>The engine has it only since version %1.</source>
        <extracomment>%1 is a version (4.3); the engine is docker or podman</extracomment>
        <translation>Silnik ma to dopiero od wersji %1.</translation>
    </message>
    <message>
        <source>The engine is too old for it.</source>
        <translation>Silnik jest na to za stary.</translation>
    </message>
    <message>
        <source>The kernel has it only since Linux %1.</source>
        <extracomment>%1 is a version of Linux (5.12)</extracomment>
        <translation>Jądro ma to dopiero od Linuksa %1.</translation>
    </message>
    <message>
        <source>The kernel is too old for it.</source>
        <translation>Jądro jest na to za stare.</translation>
    </message>
    <message>
        <source>An engine without root cannot do it.</source>
        <translation>Silnik bez uprawnień roota (rootless) nie może tego zrobić.</translation>
    </message>
    <message>
        <source>The file system (%1) cannot do it.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>System plików (%1) nie może tego zrobić.</translation>
    </message>
    <message>
        <source>The file system cannot do it.</source>
        <translation>System plików nie może tego zrobić.</translation>
    </message>
    <message>
        <source>How the container was made is not known, so other settings could not be tried.</source>
        <translation>Nie wiadomo, jak utworzono kontener, więc nie można było sprawdzić innych ustawień.</translation>
    </message>
    <message>
        <source>The known settings do not explain what the running container does, so others could not be tried.</source>
        <translation>Znane ustawienia nie wyjaśniają tego, co robi działający kontener, więc nie można było sprawdzić innych.</translation>
    </message>
    <message>
        <source>Never: every account of this computer, and every container that sees these files, could then change them.</source>
        <translation>Nigdy: każde konto na tym komputerze i&#xa0;każdy kontener, który widzi te pliki, mogłyby je wtedy zmienić.</translation>
    </message>
    <message>
        <source>SELinux is not active here, so labels decide nothing.</source>
        <translation>SELinux nie jest tu aktywny, więc etykiety o&#xa0;niczym nie decydują.</translation>
    </message>
    <message>
        <source>Never: it takes away all that keeps the container from the host.</source>
        <translation>Nigdy: odbiera to wszystko, co oddziela kontener od hosta.</translation>
    </message>
    <message>
        <source>Never: %1 is a tree of the operating system.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Nigdy: %1 to drzewo systemu operacyjnego.</translation>
    </message>
    <message>
        <source>Never: the files are a tree of the operating system.</source>
        <translation>Nigdy: te pliki to drzewo systemu operacyjnego.</translation>
    </message>
    <message>
        <source>%1 shows %2 for the group of %4; that is the mask: the group itself keeps %3.</source>
        <extracomment>%1 is the program ls, %2 and %3 are rights (r-x), %4 is a path; the mask is the one of an ACL</extracomment>
        <translation>%1 pokazuje %2 dla grupy obiektu %4; to jest maska: sama grupa zachowuje %3.</translation>
    </message>
    <message>
        <source>The container is then no longer UID %1: what only that user may open is closed to it.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>Kontener nie działa już wtedy jako UID %1: to, co może otworzyć tylko ten użytkownik, jest dla niego zamknięte.</translation>
    </message>
    <message>
        <source>This counts for every process of the container, and its first one has another user than the one that was asked about. Decide whether the image can live with that.</source>
        <translation>Dotyczy to każdego procesu kontenera, a&#xa0;jego pierwszy proces ma innego użytkownika niż ten, o&#xa0;którego zapytano. Należy zdecydować, czy obraz może tak działać.</translation>
    </message>
    <message>
        <source>The relay has to run as long as the container does. Decide what starts it.</source>
        <translation>Program pośredniczący musi działać tak długo jak kontener. Należy zdecydować, co ma go uruchamiać.</translation>
    </message>
    <message>
        <source>Who owned these files before is not kept, so nothing can give them back. Decide whether you can do without.</source>
        <translation>Informacja o&#xa0;tym, do kogo te pliki dotąd należały, nie jest zachowywana, więc nic nie przywróci właścicieli. Należy zdecydować, czy można się bez tego obejść.</translation>
    </message>
    <message>
        <source>A value in the command is yours to choose.</source>
        <translation>Wartość w&#xa0;poleceniu należy wybrać samodzielnie.</translation>
    </message>
    <message>
        <source>in %1, at %2, in place of %3, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user), %3 a value</extracomment>
        <translation>w&#xa0;pliku %1, pod kluczem %2, zamiast %3 należy wpisać:</translation>
    </message>
    <message>
        <source>in %1, at %2, write:</source>
        <extracomment>%1 is a file, %2 a key in it (services.web.user)</extracomment>
        <translation>w&#xa0;pliku %1, pod kluczem %2 należy wpisać:</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>ryzyko niskie</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>ryzyko średnie</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>ryzyko wysokie</translation>
    </message>
    <message>
        <source>One account gains, on these files only, and it can be undone.</source>
        <translation>Dostęp zyskuje jedno konto, tylko do tych plików, i&#xa0;można to cofnąć.</translation>
    </message>
    <message>
        <source>Nobody is kept out who could get in before.</source>
        <translation>Nikt, kto miał dostęp, go nie traci.</translation>
    </message>
    <message>
        <source>Somebody has less access than before.</source>
        <translation>Ktoś ma mniejszy dostęp niż przedtem.</translation>
    </message>
    <message>
        <source>Others gain too, not only the account that was asked about.</source>
        <translation>Dostęp zyskują też inni, nie tylko konto, o&#xa0;które zapytano.</translation>
    </message>
    <message>
        <source>The container may then do all that this user may, not only what was asked for.</source>
        <translation>Kontener może wtedy wszystko, co może ten użytkownik, nie tylko to, o&#xa0;co zapytano.</translation>
    </message>
    <message>
        <source>The container may then do all that this group may, not only what was asked for.</source>
        <translation>Kontener może wtedy wszystko, co może ta grupa, nie tylko to, o&#xa0;co zapytano.</translation>
    </message>
    <message>
        <source>Every file of a whole tree gets another owner.</source>
        <translation>Każdy plik całego drzewa otrzymuje innego właściciela.</translation>
    </message>
    <message>
        <source>Somebody may have wanted it read-only.</source>
        <translation>Być może ktoś chciał, aby było to tylko do odczytu.</translation>
    </message>
    <message>
        <source>Such a flag is set on purpose.</source>
        <translation>Taką flagę ustawia się celowo.</translation>
    </message>
    <message>
        <source>Root in the container is then root on the host.</source>
        <translation>Root w&#xa0;kontenerze jest wtedy rootem na hoście.</translation>
    </message>
    <message>
        <source>A capability counts for more than these files: for all that the container sees.</source>
        <translation>Przywilej działa nie tylko na te pliki, lecz na wszystko, co widzi kontener.</translation>
    </message>
    <message>
        <source>Whoever may use this socket, or is in its group, can become root on the host.</source>
        <translation>Kto może używać tego gniazda lub należy do jego grupy, może stać się rootem na hoście.</translation>
    </message>
    <message>
        <source>The folder is part of the operating system.</source>
        <translation>Folder jest częścią systemu operacyjnego.</translation>
    </message>
    <message>
        <source>Programs that somebody put there could be run; somebody may have wanted to prevent that.</source>
        <translation>Można by uruchamiać programy, które ktoś tam umieścił; być może ktoś chciał temu zapobiec.</translation>
    </message>
    <message>
        <source>The files stay where they are; the container gets an empty place.</source>
        <translation>Pliki pozostają na swoim miejscu; kontener otrzymuje puste miejsce.</translation>
    </message>
    <message>
        <source>What is written there is gone with the container.</source>
        <translation>To, co zostanie tam zapisane, znika wraz z&#xa0;kontenerem.</translation>
    </message>
    <message>
        <source>The container sees every file of that folder.</source>
        <translation>Kontener widzi każdy plik tego folderu.</translation>
    </message>
    <message>
        <source>It changes the accounts of this computer.</source>
        <translation>Zmienia to konta na tym komputerze.</translation>
    </message>
    <message>
        <source>Only root was meant to read or change this file.</source>
        <translation>Tylko root miał odczytywać lub zmieniać ten plik.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>ready to run</source>
        <translation>gotowe do uruchomienia</translation>
    </message>
    <message>
        <source>needs a decision from you</source>
        <translation>wymaga decyzji</translation>
    </message>
    <message>
        <source>nothing to run</source>
        <translation>nic do uruchomienia</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>wyświetlanie zawartości</translation>
    </message>
    <message>
        <source>write in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>zapis w&#xa0;folderze</translation>
    </message>
    <message>
        <source>create in it</source>
        <extracomment>what a process may do in a folder</extracomment>
        <translation>tworzenie w&#xa0;folderze</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>what a process may do with a folder</extracomment>
        <translation>usunięcie folderu</translation>
    </message>
    <message>
        <source>create beside it</source>
        <extracomment>what a process may do: make another file in the same folder</extracomment>
        <translation>utworzenie obok</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>what a process may do with a file</extracomment>
        <translation>usunięcie</translation>
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
        <translation>nikt</translation>
    </message>
    <message>
        <source>whoever owned the files until now</source>
        <translation>dotychczasowi właściciele plików</translation>
    </message>
    <message>
        <source>nobody; no file is changed</source>
        <translation>nikt; żaden plik się nie zmienia</translation>
    </message>
    <message>
        <source>covered as well</source>
        <translation>także objęte</translation>
    </message>
    <message>
        <source>not covered; what is put in its place has its own owner and mode</source>
        <translation>nieobjęte; to, co zajmie miejsce pliku, ma własnego właściciela i&#xa0;tryb</translation>
    </message>
    <message>
        <source>not covered; they get the owner and mode that their maker gives them</source>
        <translation>nieobjęte; otrzymują właściciela i&#xa0;tryb, które nada im tworzący je program</translation>
    </message>
    <message>
        <source>until the program that made the socket starts again and makes it anew</source>
        <translation>do czasu, gdy program, który utworzył gniazdo, uruchomi się ponownie i&#xa0;utworzy je od nowa</translation>
    </message>
    <message>
        <source>a restart and a new container keep it</source>
        <translation>przetrwa ponowne uruchomienie i&#xa0;utworzenie nowego kontenera</translation>
    </message>
    <message>
        <source>until the computer restarts; %1 with %2 shows how to keep it</source>
        <extracomment>%1 is the name of a program, %2 an option</extracomment>
        <translation>do ponownego uruchomienia komputera; jak to utrwalić, pokazuje %1 z&#xa0;opcją %2</translation>
    </message>
    <message>
        <source>until the computer restarts, unless %1 says so too</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>do ponownego uruchomienia komputera, chyba że zawiera to także plik %1</translation>
    </message>
    <message>
        <source>until the relay ends or the computer restarts</source>
        <translation>do zakończenia programu pośredniczącego lub ponownego uruchomienia komputera</translation>
    </message>
    <message>
        <source>until the container is made anew</source>
        <translation>do utworzenia kontenera od nowa</translation>
    </message>
    <message>
        <source>This takes an immutable or append-only flag off too, which was set on purpose.</source>
        <extracomment>the flags are those of chattr</extracomment>
        <translation>Usuwa to także flagę „niezmienny” lub „tylko dopisywanie”, którą ustawiono celowo.</translation>
    </message>
    <message>
        <source>as an account that may use Docker:</source>
        <extracomment>before a command line of docker</extracomment>
        <translation>z&#xa0;konta, które może używać Dockera:</translation>
    </message>
    <message>
        <source>as root on the host:</source>
        <extracomment>before command lines</extracomment>
        <translation>jako root na hoście:</translation>
    </message>
    <message>
        <source>as yourself, root is not needed:</source>
        <extracomment>before command lines</extracomment>
        <translation>z&#xa0;własnego konta, root nie jest potrzebny:</translation>
    </message>
    <message>
        <source>as the account that runs the engine, root is not needed:</source>
        <extracomment>before command lines; the engine is docker or podman</extracomment>
        <translation>z&#xa0;konta uruchamiającego silnik, root nie jest potrzebny:</translation>
    </message>
    <message>
        <source>as the account that runs podman, root is not needed:</source>
        <extracomment>before command lines of podman</extracomment>
        <translation>z&#xa0;konta uruchamiającego podman, root nie jest potrzebny:</translation>
    </message>
    <message>
        <source>remove from its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>usuń z&#xa0;jego wiersza poleceń:</translation>
    </message>
    <message>
        <source>add to its command line:</source>
        <extracomment>before words of a docker or podman command line</extracomment>
        <translation>dodaj do jego wiersza poleceń:</translation>
    </message>
    <message>
        <source>the whole command is then:</source>
        <extracomment>before a docker or podman command line</extracomment>
        <translation>całe polecenie brzmi wtedy:</translation>
    </message>
    <message>
        <source>make the container</source>
        <translation>utwórz kontener</translation>
    </message>
    <message>
        <source>make the container anew; a restart does not change how it was made</source>
        <translation>utwórz kontener od nowa; ponowne uruchomienie nie zmienia tego, jak go utworzono</translation>
    </message>
    <message>
        <source>make the container with the old settings again</source>
        <translation>utwórz kontener od nowa z&#xa0;dawnymi ustawieniami</translation>
    </message>
    <message>
        <source>mountlens: there is no fix to write a script of</source>
        <translation>mountlens: nie ma naprawy, dla której można by napisać skrypt</translation>
    </message>
    <message>
        <source>mountlens: there is no fix %1, only fix 1</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: nie ma naprawy %1, jest tylko naprawa 1</translation>
    </message>
    <message numerus="yes">
        <source>mountlens: there is no fix %1, only 1 to %n</source>
        <extracomment>%1 is the number of a fix; %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>mountlens: nie ma naprawy %1, są tylko naprawy od 1 do %n</numerusform>
            <numerusform>mountlens: nie ma naprawy %1, są tylko naprawy od 1 do %n</numerusform>
            <numerusform>mountlens: nie ma naprawy %1, są tylko naprawy od 1 do %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mountlens: fix %1 leaves everything as it is; there is nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: naprawa %1 pozostawia wszystko bez zmian; nie ma czego uruchamiać</translation>
    </message>
    <message>
        <source>mountlens: fix %1 changes how the container is made; a script has nothing to run</source>
        <extracomment>%1 is the number of a fix</extracomment>
        <translation>mountlens: naprawa %1 zmienia sposób utworzenia kontenera; skrypt nie ma czego uruchamiać</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 (w&#xa0;kontenerze)</translation>
    </message>
    <message>
        <source>Let only UID %1 pass through %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na przejście przez folder %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na zapis w&#xa0;folderze %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na odczyt w&#xa0;folderze %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na odczyt i&#xa0;zapis w&#xa0;folderze %2 (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2</source>
        <extracomment>%1 is a user id, %2 the path of a folder
----------
%1 is a user id, %2 a path</extracomment>
        <translation>Dodaj wpis na liście ACL obiektu %2 tylko dla użytkownika UID %1</translation>
    </message>
    <message>
        <source>Let only UID %1 write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na zapis w&#xa0;folderze %2 i&#xa0;we wszystkim, co powstanie tam później (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write in %2 and in everything made there later (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na odczyt i&#xa0;zapis w&#xa0;folderze %2 i&#xa0;we wszystkim, co powstanie tam później (ACL)</translation>
    </message>
    <message>
        <source>Give only UID %1 an ACL entry on %2 and on everything made there later</source>
        <extracomment>%1 is a user id, %2 the path of a folder</extracomment>
        <translation>Dodaj wpis na liście ACL folderu %2 i&#xa0;wszystkiego, co powstanie tam później, tylko dla użytkownika UID %1</translation>
    </message>
    <message>
        <source>Let only UID %1 read %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na odczyt pliku %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 write to %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na zapis do pliku %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na uruchamianie programu %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and write %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a file</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na odczyt i&#xa0;zapis pliku %2 (ACL)</translation>
    </message>
    <message>
        <source>Let only UID %1 read and run %2 (ACL)</source>
        <extracomment>%1 is a user id, %2 the path of a program</extracomment>
        <translation>Zezwól tylko użytkownikowi UID %1 na odczyt i&#xa0;uruchamianie programu %2 (ACL)</translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 and everything made there later (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Zezwól tylko użytkownikowi UID %1 na dostęp do %2 i&#xa0;wszystkiego, co powstanie tam później (%n wpis na liście ACL)</numerusform>
            <numerusform>Zezwól tylko użytkownikowi UID %1 na dostęp do %2 i&#xa0;wszystkiego, co powstanie tam później (%n wpisy na listach ACL)</numerusform>
            <numerusform>Zezwól tylko użytkownikowi UID %1 na dostęp do %2 i&#xa0;wszystkiego, co powstanie tam później (%n wpisów na listach ACL)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Zezwól tylko użytkownikowi UID %1 na dostęp do %2 (%n wpis na liście ACL)</numerusform>
            <numerusform>Zezwól tylko użytkownikowi UID %1 na dostęp do %2 (%n wpisy na listach ACL)</numerusform>
            <numerusform>Zezwól tylko użytkownikowi UID %1 na dostęp do %2 (%n wpisów na listach ACL)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the owner</source>
        <translation>Zmień właściciela</translation>
    </message>
    <message numerus="yes">
        <source>Make UID %1 the owner of %n files and folders</source>
        <extracomment>%1 is a user id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Ustaw UID %1 jako właściciela %n pliku lub folderu</numerusform>
            <numerusform>Ustaw UID %1 jako właściciela %n plików i&#xa0;folderów</numerusform>
            <numerusform>Ustaw UID %1 jako właściciela %n plików i&#xa0;folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>Make UID %1, GID %2 the owner of %3</source>
        <extracomment>%1 is a user id, %2 a group id, %3 a path</extracomment>
        <translation>Ustaw UID %1 i&#xa0;GID %2 jako właściciela i&#xa0;grupę obiektu %3</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2 and let it in on the way there</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Ustaw UID %1 jako właściciela obiektu %2 i&#xa0;umożliw mu przejście po drodze</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of %2</source>
        <extracomment>%1 is a user id, %2 a path</extracomment>
        <translation>Ustaw UID %1 jako właściciela obiektu %2</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>Zmień grupę</translation>
    </message>
    <message numerus="yes">
        <source>Make GID %1 the group of %n files and folders</source>
        <extracomment>%1 is a group id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Ustaw GID %1 jako grupę %n pliku lub folderu</numerusform>
            <numerusform>Ustaw GID %1 jako grupę %n plików i&#xa0;folderów</numerusform>
            <numerusform>Ustaw GID %1 jako grupę %n plików i&#xa0;folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>Make GID %1 the group of %2</source>
        <extracomment>%1 is a group id, %2 a path</extracomment>
        <translation>Ustaw GID %1 jako grupę obiektu %2</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>Zmień tryb</translation>
    </message>
    <message numerus="yes">
        <source>Set bits of the owner or the group on %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1; the bits are those of a mode (rwx)</extracomment>
        <translation>
            <numerusform>Ustaw bity właściciela lub grupy dla %n pliku lub folderu</numerusform>
            <numerusform>Ustaw bity właściciela lub grupy dla %n plików i&#xa0;folderów</numerusform>
            <numerusform>Ustaw bity właściciela lub grupy dla %n plików i&#xa0;folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the owner %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a user id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Daj właścicielowi %1 więcej uprawnień do obiektu %2: tryb %3 zamiast %4</translation>
    </message>
    <message>
        <source>Let the group %1 do more with %2: mode %3 in place of %4</source>
        <extracomment>%1 is a group id, %2 a path, %3 and %4 are modes (0750)</extracomment>
        <translation>Daj grupie %1 więcej uprawnień do obiektu %2: tryb %3 zamiast %4</translation>
    </message>
    <message>
        <source>Take the flags off</source>
        <translation>Usuń flagi</translation>
    </message>
    <message numerus="yes">
        <source>Take the immutable or append-only flag off %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Usuń flagę „niezmienny” lub „tylko dopisywanie” z&#xa0;%n pliku lub folderu</numerusform>
            <numerusform>Usuń flagę „niezmienny” lub „tylko dopisywanie” z&#xa0;%n plików i&#xa0;folderów</numerusform>
            <numerusform>Usuń flagę „niezmienny” lub „tylko dopisywanie” z&#xa0;%n plików i&#xa0;folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the immutable flag off %1</source>
        <extracomment>%1 is a path; immutable is a flag of chattr</extracomment>
        <translation>Usuń flagę „niezmienny” z&#xa0;obiektu %1</translation>
    </message>
    <message>
        <source>Take the append-only flag off %1</source>
        <extracomment>%1 is a path; append-only is a flag of chattr</extracomment>
        <translation>Usuń flagę „tylko dopisywanie” z&#xa0;obiektu %1</translation>
    </message>
    <message>
        <source>Take the immutable and the append-only flag off %1</source>
        <extracomment>%1 is a path; the flags are those of chattr</extracomment>
        <translation>Usuń flagi „niezmienny” i&#xa0;„tylko dopisywanie” z&#xa0;obiektu %1</translation>
    </message>
    <message>
        <source>Make the folder before the engine does</source>
        <translation>Utwórz folder, zanim zrobi to silnik</translation>
    </message>
    <message>
        <source>Make %1 before the engine does, with UID %2 as its owner</source>
        <extracomment>%1 is the path of a folder, %2 a user id; the engine is docker or podman</extracomment>
        <translation>Utwórz folder %1 z&#xa0;UID %2 jako właścicielem, zanim zrobi to silnik</translation>
    </message>
    <message>
        <source>Let the container keep the groups of the account that starts it</source>
        <extracomment>podman&apos;s --group-add keep-groups</extracomment>
        <translation>Zachowaj w&#xa0;kontenerze grupy konta, które go uruchamia</translation>
    </message>
    <message>
        <source>Give the container group %1</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Daj kontenerowi grupę %1</translation>
    </message>
    <message>
        <source>Run the container without a user namespace of its own</source>
        <translation>Uruchom kontener bez własnej przestrzeni nazw użytkownika</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the account that runs podman (%1)</source>
        <extracomment>%1 is an option of podman with its value</extracomment>
        <translation>Odwzoruj użytkownika kontenera na konto uruchamiające podman (%1)</translation>
    </message>
    <message>
        <source>Give the container another user namespace (%1)</source>
        <extracomment>%1 is an option of a container engine with its value</extracomment>
        <translation>Daj kontenerowi inną przestrzeń nazw użytkownika (%1)</translation>
    </message>
    <message>
        <source>Make the container&apos;s user the owner of everything in %1 (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:U)</extracomment>
        <translation>Ustaw użytkownika kontenera jako właściciela całej zawartości %1 (%2)</translation>
    </message>
    <message>
        <source>Show the container the files of %1 with its own ids (%2)</source>
        <extracomment>%1 is a path or the name of a volume, %2 an option (:idmap)</extracomment>
        <translation>Pokaż kontenerowi pliki z&#xa0;%1 pod jego własnymi identyfikatorami (%2)</translation>
    </message>
    <message>
        <source>Mount the volume %1 in place of %2 at %3</source>
        <extracomment>%1 is the name of a volume, %2 a path on the host, %3 a path in the container</extracomment>
        <translation>Zamontuj wolumin %1 zamiast %2 w&#xa0;punkcie %3</translation>
    </message>
    <message>
        <source>Mount the volume %1 at %2</source>
        <extracomment>%1 is the name of a volume, %2 a path in the container</extracomment>
        <translation>Zamontuj wolumin %1 w&#xa0;punkcie %2</translation>
    </message>
    <message>
        <source>Make the container&apos;s root file system writable</source>
        <translation>Zmień główny system plików kontenera na zapisywalny</translation>
    </message>
    <message>
        <source>Let programs run from the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Zezwól na uruchamianie programów z&#xa0;montowania w&#xa0;punkcie %1</translation>
    </message>
    <message>
        <source>Take the read-only flag off the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Usuń flagę „tylko do odczytu” z&#xa0;montowania hosta w&#xa0;punkcie %1</translation>
    </message>
    <message>
        <source>Let programs run from the host&apos;s mount at %1</source>
        <extracomment>%1 is a path on the host</extracomment>
        <translation>Zezwól na uruchamianie programów z&#xa0;montowania hosta w&#xa0;punkcie %1</translation>
    </message>
    <message>
        <source>Mount %2 anew with UID %1 as the owner of all its files</source>
        <extracomment>%1 is a user id, %2 a path on the host</extracomment>
        <translation>Zamontuj %2 od nowa z&#xa0;UID %1 jako właścicielem wszystkich plików</translation>
    </message>
    <message>
        <source>Take the read-only flag off the mount at %1</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Usuń flagę „tylko do odczytu” z&#xa0;montowania w&#xa0;punkcie %1</translation>
    </message>
    <message>
        <source>Leave the container its %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Pozostaw kontenerowi jego przywilej %1</translation>
    </message>
    <message>
        <source>Give the container %1</source>
        <extracomment>%1 is the name of a capability (CAP_FOWNER)</extracomment>
        <translation>Daj kontenerowi przywilej %1</translation>
    </message>
    <message>
        <source>Make UID %1 the owner of the tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Ustaw UID %1 jako właściciela tmpfs w&#xa0;punkcie %2</translation>
    </message>
    <message>
        <source>Give UID %1 an empty tmpfs at %2</source>
        <extracomment>%1 is a user id, %2 a path in the container; tmpfs is a type of file system</extracomment>
        <translation>Daj użytkownikowi UID %1 pusty tmpfs w&#xa0;punkcie %2</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 and %2 are numbers of the same user: inside the container and on the host</extracomment>
        <translation>%1 (%2 na hoście)</translation>
    </message>
    <message>
        <source>Leave it: this denial is right</source>
        <translation>Pozostaw bez zmian: ta odmowa jest słuszna</translation>
    </message>
    <message>
        <source>Run the container as UID %1, GID %2</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Uruchom kontener jako UID %1, GID %2</translation>
    </message>
    <message>
        <source>Give the container an idmapped second view of %1</source>
        <extracomment>%1 is a path on the host; the view is a mount that shows other owners</extracomment>
        <translation>Daj kontenerowi drugi widok %1 z&#xa0;odwzorowaniem ID</translation>
    </message>
    <message>
        <source>Give the account that runs the engine more subordinate ids</source>
        <translation>Przydziel kontu uruchamiającemu silnik więcej podrzędnych identyfikatorów</translation>
    </message>
    <message>
        <source>Label the files for the container (SELinux)</source>
        <extracomment>labels are those of SELinux</extracomment>
        <translation>Nadaj plikom etykiety dla kontenera (SELinux)</translation>
    </message>
    <message>
        <source>Pass connections on through a second socket, %1</source>
        <extracomment>%1 is the path of a socket</extracomment>
        <translation>Przekazuj połączenia przez drugie gniazdo, %1</translation>
    </message>
    <message>
        <source>Let Kubernetes give the volume a group (%1)</source>
        <extracomment>%1 is a setting of Kubernetes (fsGroup)</extracomment>
        <translation>Poleć systemowi Kubernetes, aby nadał woluminowi grupę (%1)</translation>
    </message>
    <message>
        <source>Mount the folder %1 in place of the single file</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Zamontuj folder %1 zamiast pojedynczego pliku</translation>
    </message>
    <message>
        <source>Write into the file in place of renaming another one onto it</source>
        <translation>Zapisuj do pliku na miejscu, zamiast nadawać jego nazwę innemu plikowi</translation>
    </message>
    <message>
        <source>Give the container the device</source>
        <translation>Daj kontenerowi to urządzenie</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>pozostawienie bez zmian</translation>
    </message>
    <message>
        <source>mount option</source>
        <extracomment>the option of a mount in podman&apos;s -v</extracomment>
        <translation>opcja montowania</translation>
    </message>
    <message>
        <source>idmapped mount</source>
        <translation>montowanie z&#xa0;odwzorowaniem ID</translation>
    </message>
    <message>
        <source>named volume</source>
        <translation>nazwany wolumin</translation>
    </message>
    <message>
        <source>other mount flags</source>
        <translation>inne flagi montowania</translation>
    </message>
    <message>
        <source>subordinate ids</source>
        <translation>podrzędne identyfikatory</translation>
    </message>
    <message>
        <source>second socket</source>
        <translation>drugie gniazdo</translation>
    </message>
    <message>
        <source>mount of the whole folder</source>
        <translation>montowanie całego folderu</translation>
    </message>
    <message>
        <source>writing in place</source>
        <translation>zapis na miejscu</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>changes nothing</source>
        <extracomment>A small label on a fix: what it changes. Others: &quot;changes files&quot;</extracomment>
        <translation>niczego nie zmienia</translation>
    </message>
    <message>
        <source>changes files</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>zmienia pliki</translation>
    </message>
    <message>
        <source>changes how the container is started</source>
        <extracomment>A small label on a fix: what it changes</extracomment>
        <translation>zmienia sposób uruchomienia kontenera</translation>
    </message>
    <message>
        <source>changes engine or system settings</source>
        <extracomment>A small label on a fix: what it changes; the engine is docker or podman</extracomment>
        <translation>zmienia ustawienia silnika lub systemu</translation>
    </message>
    <message>
        <source>least harm first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>od najmniej szkodliwej</translation>
    </message>
    <message>
        <source>low risk first</source>
        <extracomment>An order of fixes, in a list to choose from</extracomment>
        <translation>od najniższego ryzyka</translation>
    </message>
    <message>
        <source>no restart first</source>
        <extracomment>An order of fixes, in a list to choose from: those that leave the container running come first</extracomment>
        <translation>najpierw bez ponownego uruchomienia</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>I don&apos;t know</source>
        <extracomment>An answer of the guided check that is there on every page</extracomment>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>The answer &quot;I don&apos;t know&quot; in the list of steps: very short</extracomment>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>The answer &quot;On this computer&quot; in the list of steps: very short</extracomment>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>On another computer; I am helping someone</source>
        <extracomment>An answer to: Where does the problem happen?</extracomment>
        <translation>Na innym komputerze; pomagam komuś</translation>
    </message>
    <message>
        <source>another computer</source>
        <extracomment>The answer &quot;On another computer&quot; in the list of steps: very short</extracomment>
        <translation>inny komputer</translation>
    </message>
    <message>
        <source>I have a file from the other computer</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>Mam plik z&#xa0;drugiego komputera</translation>
    </message>
    <message>
        <source>Its name ends in %1.</source>
        <extracomment>Below the answer &quot;I have a file from the other computer&quot;; %1 is a file name suffix</extracomment>
        <translation>Jego nazwa kończy się na %1.</translation>
    </message>
    <message>
        <source>from a file</source>
        <extracomment>The answer &quot;I have a file&quot; in the list of steps: very short</extracomment>
        <translation>z&#xa0;pliku</translation>
    </message>
    <message>
        <source>Give me something to send to the person</source>
        <extracomment>An answer to: How do you get the data of the other computer?</extracomment>
        <translation>Potrzebuję tekstu do wysłania tej osobie</translation>
    </message>
    <message>
        <source>It makes a file there, which the person sends back.</source>
        <extracomment>Below the answer &quot;Give me something to send to the person&quot;</extracomment>
        <translation>Dzięki niemu powstanie tam plik, który ta osoba odeśle.</translation>
    </message>
    <message>
        <source>to be sent</source>
        <extracomment>The answer &quot;Give me something to send&quot; in the list of steps: very short</extracomment>
        <translation>do wysłania</translation>
    </message>
    <message>
        <source>It cannot open or read a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Program nie może otworzyć ani odczytać pliku</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>The answer &quot;It cannot open or read a file&quot; in the list of steps: very short</extracomment>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>It cannot save or change a file</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Program nie może zapisać ani zmienić pliku</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>The answer &quot;It cannot save or change a file&quot; in the list of steps: very short</extracomment>
        <translation>zapis</translation>
    </message>
    <message>
        <source>It cannot create new files</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Program nie może tworzyć nowych plików</translation>
    </message>
    <message>
        <source>creating</source>
        <extracomment>The answer &quot;It cannot create new files&quot; in the list of steps: very short</extracomment>
        <translation>tworzenie</translation>
    </message>
    <message>
        <source>I cannot delete files it made</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Nie mogę usunąć plików utworzonych przez program</translation>
    </message>
    <message>
        <source>deleting</source>
        <extracomment>The answer &quot;I cannot delete files it made&quot; in the list of steps: very short</extracomment>
        <translation>usuwanie</translation>
    </message>
    <message>
        <source>It does not start</source>
        <extracomment>An answer to: What goes wrong? &quot;It&quot; is the program</extracomment>
        <translation>Program się nie uruchamia</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>The answer &quot;It does not start&quot; in the list of steps: very short</extracomment>
        <translation>uruchamianie</translation>
    </message>
    <message>
        <source>The owner of files is &quot;%1&quot; or just a number</source>
        <extracomment>An answer to: What goes wrong? %1 is the account name nobody</extracomment>
        <translation>Właścicielem plików jest „%1” lub sam numer</translation>
    </message>
    <message>
        <source>strange owner</source>
        <extracomment>The answer &quot;The owner is nobody or just a number&quot; in the list of steps: very short</extracomment>
        <translation>nietypowy właściciel</translation>
    </message>
    <message>
        <source>Yes; I can paste it here</source>
        <extracomment>An answer to: Is there an error message? A text field for it opens below</extracomment>
        <translation>Tak; mogę go tu wkleić</translation>
    </message>
    <message>
        <source>pasted</source>
        <extracomment>The answer &quot;Yes; I can paste it here&quot; in the list of steps: very short</extracomment>
        <translation>wklejony</translation>
    </message>
    <message>
        <source>No, there is none</source>
        <extracomment>An answer to: Is there an error message?</extracomment>
        <translation>Nie, nie ma komunikatu</translation>
    </message>
    <message>
        <source>no message</source>
        <extracomment>The answer &quot;No, there is none&quot; in the list of steps: very short</extracomment>
        <translation>bez komunikatu</translation>
    </message>
    <message>
        <source>Yes, ask for the password</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>Tak, zapytaj o&#xa0;hasło</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The answer &quot;Yes, ask for the password&quot; in the list of steps: very short</extracomment>
        <translation>tak</translation>
    </message>
    <message>
        <source>No, go on with what can be seen</source>
        <extracomment>An answer to: May Mountlens look as administrator?</extracomment>
        <translation>Nie, kontynuuj z&#xa0;tym, co jest widoczne</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The answer &quot;No, go on with what can be seen&quot; in the list of steps: very short</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>It is not in this list</source>
        <extracomment>An answer to: Which program has the problem?</extracomment>
        <translation>Nie ma go na tej liście</translation>
    </message>
    <message>
        <source>You can show the command or file that starts it.</source>
        <extracomment>Below the answer &quot;It is not in this list&quot;</extracomment>
        <translation>Można wskazać polecenie lub plik, który go uruchamia.</translation>
    </message>
    <message>
        <source>not listed</source>
        <extracomment>The answer &quot;It is not in this list&quot; in the list of steps: very short</extracomment>
        <translation>spoza listy</translation>
    </message>
    <message>
        <source>Where does the problem happen?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Gdzie występuje problem?</translation>
    </message>
    <message>
        <source>The check reads settings of the computer with the problem.</source>
        <translation>Sprawdzenie odczytuje ustawienia komputera, na którym występuje problem.</translation>
    </message>
    <message>
        <source>This computer is checked, and the result says so.</source>
        <translation>Zostanie sprawdzony ten komputer, a&#xa0;wynik o&#xa0;tym poinformuje.</translation>
    </message>
    <message>
        <source>How do you get the data of the other computer?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Jak dotrą dane z&#xa0;drugiego komputera?</translation>
    </message>
    <message>
        <source>The rights of files can only be read where the files are.</source>
        <translation>Uprawnienia plików można odczytać tylko tam, gdzie są te pliki.</translation>
    </message>
    <message>
        <source>You get a text that you can send to the person.</source>
        <translation>Pojawi się tekst, który można wysłać tej osobie.</translation>
    </message>
    <message>
        <source>What goes wrong?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Co nie działa?</translation>
    </message>
    <message>
        <source>Reading, saving and deleting need different rights.</source>
        <translation>Odczyt, zapis i&#xa0;usuwanie wymagają różnych uprawnień.</translation>
    </message>
    <message>
        <source>Reading, saving, creating and deleting are checked.</source>
        <translation>Zostaną sprawdzone odczyt, zapis, tworzenie i&#xa0;usuwanie.</translation>
    </message>
    <message>
        <source>Is there an error message?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Czy jest komunikat o&#xa0;błędzie?</translation>
    </message>
    <message>
        <source>It often names the file, so fewer questions follow.</source>
        <translation>Często wymienia on plik, więc kolejnych pytań jest mniej.</translation>
    </message>
    <message>
        <source>The check goes on without a message.</source>
        <translation>Sprawdzenie będzie kontynuowane bez komunikatu.</translation>
    </message>
    <message>
        <source>Which program has the problem?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Którego programu dotyczy problem?</translation>
    </message>
    <message>
        <source>Each program works under its own number; the number decides.</source>
        <translation>Każdy program działa pod własnym numerem; decyduje numer.</translation>
    </message>
    <message>
        <source>All running programs that use folders of this computer are checked.</source>
        <translation>Zostaną sprawdzone wszystkie działające programy, które używają folderów tego komputera.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Który folder?</translation>
    </message>
    <message>
        <source>Each folder has its own owner and its own rights.</source>
        <translation>Każdy folder ma własnego właściciela i&#xa0;własne uprawnienia.</translation>
    </message>
    <message>
        <source>All folders in this list are checked.</source>
        <translation>Zostaną sprawdzone wszystkie foldery z&#xa0;tej listy.</translation>
    </message>
    <message>
        <source>Who works in there?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Kto tam pracuje?</translation>
    </message>
    <message>
        <source>A program may have several parts with different numbers.</source>
        <translation>Program może mieć kilka części o&#xa0;różnych numerach.</translation>
    </message>
    <message>
        <source>Each of them is checked.</source>
        <translation>Zostanie sprawdzona każda z&#xa0;nich.</translation>
    </message>
    <message>
        <source>May Mountlens look as administrator?</source>
        <extracomment>A question of the guided check, with its reason and what &quot;I don&apos;t know&quot; does</extracomment>
        <translation>Czy Mountlens może odczytać dane jako administrator?</translation>
    </message>
    <message>
        <source>Some facts cannot be read with your account. Nothing will be changed.</source>
        <translation>Niektórych informacji nie można odczytać z&#xa0;bieżącego konta. Nic nie zostanie zmienione.</translation>
    </message>
    <message>
        <source>It goes on without; the result may stay open.</source>
        <translation>Sprawdzenie będzie kontynuowane bez tego; wynik może pozostać nieustalony.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A step of the guided check: where the problem happens. One word</extracomment>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>A step of the guided check: how the data come from another computer. One word</extracomment>
        <translation>Dane</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>A step of the guided check: what goes wrong. One word</extracomment>
        <translation>Co</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>A step of the guided check: the error message. One word</extracomment>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>A step of the guided check: which program. One word</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A step of the guided check: which folder. One word</extracomment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>A step of the guided check: who works in there. One word</extracomment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>A step of the guided check: whether administrator rights are used. One word</extracomment>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>The last step of the guided check. One word</extracomment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>działający</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, działający</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>Below the name of a program; %1 is the name of the image it was made from (nginx:1.25)</extracomment>
        <translation>zatrzymany</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, zatrzymany</translation>
    </message>
    <message>
        <source>Folder %1 of this computer</source>
        <extracomment>A folder to choose; %1 is its path on this computer (/wiki)</extracomment>
        <translation>Folder %1 na tym komputerze</translation>
    </message>
    <message>
        <source>Inside it is called %1 (only reading)</source>
        <translation>Wewnątrz jest widoczny jako %1 (tylko odczyt)</translation>
    </message>
    <message>
        <source>Inside it is called %1</source>
        <extracomment>Below a folder to choose; %1 is the path that the container knows it by</extracomment>
        <translation>Wewnątrz jest widoczny jako %1</translation>
    </message>
    <message>
        <source>The web server as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (0)</extracomment>
        <translation>Serwer WWW jako administrator (%1, numer %2)</translation>
    </message>
    <message>
        <source>The database as administrator (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (0)</extracomment>
        <translation>Baza danych jako administrator (%1, numer %2)</translation>
    </message>
    <message>
        <source>The program %1 as administrator (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (0)</extracomment>
        <translation>Program %1 jako administrator (numer %2)</translation>
    </message>
    <message>
        <source>The web server (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (nginx), %2 a user id (101)</extracomment>
        <translation>Serwer WWW (%1, numer %2)</translation>
    </message>
    <message>
        <source>The database (%1, number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (postgres), %2 a user id (999)</extracomment>
        <translation>Baza danych (%1, numer %2)</translation>
    </message>
    <message>
        <source>The program %1 (number %2)</source>
        <extracomment>Who works in a container; %1 is the name of a program (sleep), %2 a user id (101)</extracomment>
        <translation>Program %1 (numer %2)</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>Who is meant, as part of a sentence or alone; %1 is a user id (101)</extracomment>
        <translation>Numer %1</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <extracomment>Who is meant, as part of a sentence or alone; %1 is a program (nginx), %2 a user id (101)</extracomment>
        <translation>%1 (numer %2)</translation>
    </message>
</context>
<context>
    <name>GuideResult</name>
    <message>
        <source>Start the check again, or give this text to the help desk.</source>
        <translation>Należy rozpocząć sprawdzenie ponownie albo przekazać ten tekst pomocy technicznej.</translation>
    </message>
    <message>
        <source>Nothing is missing for this answer.</source>
        <translation>Do tej odpowiedzi niczego nie brakuje.</translation>
    </message>
    <message>
        <source>Give the report to the help desk.</source>
        <translation>Należy przekazać raport pomocy technicznej.</translation>
    </message>
    <message>
        <source>Look at the first proposal, or give the report to the help desk.</source>
        <translation>Należy obejrzeć pierwszą propozycję albo przekazać raport pomocy technicznej.</translation>
    </message>
    <message>
        <source>All file checks pass for this question.</source>
        <translation>Dla tego pytania wszystkie sprawdzenia plików wypadają pomyślnie.</translation>
    </message>
    <message>
        <source>Not checked: rules that the program has of its own, the network, and free space.</source>
        <translation>Nie sprawdzono: własnych reguł programu, sieci i&#xa0;wolnego miejsca.</translation>
    </message>
    <message>
        <source>The harmless test can confirm this with the computer itself.</source>
        <translation>Nieszkodliwa próba może to potwierdzić na samym komputerze.</translation>
    </message>
    <message>
        <source>If it still fails, paste the exact message, or choose another folder.</source>
        <translation>Jeśli to nadal nie działa, należy wkleić dokładny komunikat albo wybrać inny folder.</translation>
    </message>
    <message>
        <source>A fact could not be read.</source>
        <translation>Nie udało się odczytać jednej z&#xa0;informacji.</translation>
    </message>
    <message>
        <source>The person at the other computer can make a new file with more facts.</source>
        <translation>Osoba przy drugim komputerze może utworzyć nowy plik z&#xa0;większą liczbą informacji.</translation>
    </message>
    <message>
        <source>An administrator of this computer can read the missing facts.</source>
        <translation>Administrator tego komputera może odczytać brakujące informacje.</translation>
    </message>
    <message>
        <source>The report for the help desk lists what is missing.</source>
        <translation>Raport dla pomocy technicznej wymienia, czego brakuje.</translation>
    </message>
    <message>
        <source>Folders and files were not checked; they cannot be the reason.</source>
        <translation>Folderów i&#xa0;plików nie sprawdzono; nie mogą one być przyczyną.</translation>
    </message>
    <message>
        <source>Tell the help desk what the message is about.</source>
        <translation>Należy przekazać pomocy technicznej, czego dotyczy komunikat.</translation>
    </message>
    <message>
        <source>If files fail too, start again without this message.</source>
        <translation>Jeśli pliki też sprawiają problem, należy zacząć od nowa bez tego komunikatu.</translation>
    </message>
    <message>
        <source>Nothing could be read from here.</source>
        <translation>Stąd nie udało się niczego odczytać.</translation>
    </message>
    <message>
        <source>Run the check on the computer that has the files.</source>
        <translation>Sprawdzenie należy uruchomić na komputerze, na którym są pliki.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>Niczego jeszcze nie obejrzano.</translation>
    </message>
    <message>
        <source>The file from the other computer.</source>
        <translation>Pliku z&#xa0;drugiego komputera.</translation>
    </message>
    <message>
        <source>Send the letter to the person.</source>
        <translation>Należy wysłać wiadomość tej osobie.</translation>
    </message>
    <message>
        <source>When the file has come, go back and choose it.</source>
        <translation>Gdy plik nadejdzie, należy się cofnąć i&#xa0;go wybrać.</translation>
    </message>
    <message>
        <source>No program was found that uses a folder of this computer.</source>
        <translation>Nie znaleziono programu, który używa folderu tego komputera.</translation>
    </message>
    <message>
        <source>The program, or the name of the file that fails.</source>
        <translation>Programu albo nazwy pliku, z&#xa0;którym jest problem.</translation>
    </message>
    <message>
        <source>Start the program and the check again, or paste its message.</source>
        <translation>Należy uruchomić program i&#xa0;powtórzyć sprawdzenie albo wkleić komunikat programu.</translation>
    </message>
    <message>
        <source>You can also show the command that starts the program.</source>
        <translation>Można też wskazać polecenie, które uruchamia program.</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 nie może odczytać %2.</translation>
    </message>
    <message>
        <source>%1 may not change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 nie może zmienić %2.</translation>
    </message>
    <message>
        <source>%1 may not save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 nie może zapisywać plików w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1 may not create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 nie może utworzyć %2.</translation>
    </message>
    <message>
        <source>%1 may not create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 nie może tworzyć plików w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1 may not delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 nie może usunąć %2.</translation>
    </message>
    <message>
        <source>%1 may not delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 nie może usuwać plików w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1 may not connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 nie może połączyć się z&#xa0;gniazdem %2.</translation>
    </message>
    <message>
        <source>%1 may read %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 może odczytać %2.</translation>
    </message>
    <message>
        <source>%1 may change %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 może zmienić %2.</translation>
    </message>
    <message>
        <source>%1 may save files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 może zapisywać pliki w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1 may create %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 może utworzyć %2.</translation>
    </message>
    <message>
        <source>%1 may create files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 może tworzyć pliki w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1 may delete %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 może usunąć %2.</translation>
    </message>
    <message>
        <source>%1 may delete files in %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1 może usuwać pliki w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1 may connect to %2.</source>
        <extracomment>%1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1 może połączyć się z&#xa0;gniazdem %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether reading %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: nie wiadomo, czy uda się odczytać %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether changing %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: nie wiadomo, czy uda się zmienić %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether saving files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: nie wiadomo, czy uda się zapisać pliki w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: nie wiadomo, czy uda się utworzyć %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether creating files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: nie wiadomo, czy uda się utworzyć pliki w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: nie wiadomo, czy uda się usunąć %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether deleting files in %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is a path</extracomment>
        <translation>%1: nie wiadomo, czy uda się usunąć pliki w&#xa0;folderze %2.</translation>
    </message>
    <message>
        <source>%1: it is not clear whether connecting to %2 works.</source>
        <extracomment>A fact is missing; %1 is who: &quot;nginx (number 101)&quot; or &quot;Your account&quot;; %2 is the path of a socket</extracomment>
        <translation>%1: nie wiadomo, czy uda się połączyć z&#xa0;gniazdem %2.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>Who is meant, at the beginning of a sentence: the account of who sits at this computer</extracomment>
        <translation>Bieżące konto</translation>
    </message>
    <message>
        <source>%1 cannot start like this.</source>
        <extracomment>The engine does not make the container; %1 is the name of a program (miwiki)</extracomment>
        <translation>%1 nie może się tak uruchomić.</translation>
    </message>
    <message>
        <source>%1 could not be checked.</source>
        <extracomment>A check failed; %1 is a path</extracomment>
        <translation>Nie udało się sprawdzić %1.</translation>
    </message>
    <message>
        <source>It belongs to number %1; the program works as number %2 on this computer.</source>
        <extracomment>%1 and %2 are user ids on this computer (1000, 101)</extracomment>
        <translation>Właścicielem jest numer %1; program działa na tym komputerze jako numer %2.</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 na tym komputerze</translation>
    </message>
    <message>
        <source>%1 inside the container</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 wewnątrz kontenera</translation>
    </message>
    <message>
        <source>%1 on this computer, inside it is called %2</source>
        <extracomment>%1 is a path on this computer (/wiki), %2 the same folder in the container</extracomment>
        <translation>%1 na tym komputerze, %2 wewnątrz kontenera</translation>
    </message>
    <message>
        <source>Open: some facts are missing.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Nieustalone: brakuje niektórych informacji.</translation>
    </message>
    <message>
        <source>Confirmed by a test.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Potwierdzone próbą.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed. The test cannot tell more.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Obliczone ze wszystkich potrzebnych danych. Próba nie powie nic więcej.</translation>
    </message>
    <message>
        <source>Calculated from the settings; the program does not run now.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Obliczone z&#xa0;ustawień; program teraz nie działa.</translation>
    </message>
    <message>
        <source>Calculated from all the data needed.</source>
        <extracomment>How sure the result is</extracomment>
        <translation>Obliczone ze wszystkich potrzebnych danych.</translation>
    </message>
</context>
<context>
    <name>IdentityChart</name>
    <message>
        <source>%1: the %2 has no mapping here, so programs are shown %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 is 65534, %4 is nobody</extracomment>
        <translation>%1: %2 nie ma tu odwzorowania, więc programy widzą %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4).</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number, %4 its name</extracomment>
        <translation>%1: %2 %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 %3, which has no name there.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1: %2 %3, bez nazwy w&#xa0;tym miejscu.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <extracomment>%1 is a place (&quot;On the host&quot;), %2 is &quot;UID&quot; or &quot;GID&quot;, %3 a number</extracomment>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>No mapping stands between: every number is the same as on the host.</source>
        <translation>Po drodze nie ma odwzorowania: każdy numer jest taki sam jak na hoście.</translation>
    </message>
    <message>
        <source>The line %1 of the map leaves this number as it is.</source>
        <extracomment>%1 is a line of an ID map (1000 1000 1)</extracomment>
        <translation>Wiersz %1 odwzorowania pozostawia ten numer bez zmian.</translation>
    </message>
    <message>
        <source>It is the first of the line %1 of the map, so %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 the first number of it</extracomment>
        <translation>Jest to pierwszy numer z&#xa0;wiersza %1 odwzorowania, czyli %2.</translation>
    </message>
    <message>
        <source>The line %1 of the map gives %2.</source>
        <extracomment>%1 is a line of an ID map (0 231072 65536), %2 a sum (231072 + 998 = 232070)</extracomment>
        <translation>Wiersz %1 odwzorowania daje %2.</translation>
    </message>
    <message>
        <source>No line of the map covers this number.</source>
        <translation>Żaden wiersz odwzorowania nie obejmuje tego numeru.</translation>
    </message>
    <message>
        <source>Which line of the map was used is not known.</source>
        <translation>Nie wiadomo, którego wiersza odwzorowania użyto.</translation>
    </message>
    <message>
        <source>This is the owner of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>To jest właściciel obiektu „%1”.</translation>
    </message>
    <message>
        <source>This is not the owner of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>To nie jest właściciel obiektu „%1”; właścicielem jest %2.</translation>
    </message>
    <message>
        <source>This is the group of &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>To jest grupa obiektu „%1”.</translation>
    </message>
    <message>
        <source>This is not the group of &quot;%1&quot;, which is %2.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>To nie jest grupa obiektu „%1”; grupą jest %2.</translation>
    </message>
    <message>
        <source>It has no mapping in the container, which is shown %1 (nobody).</source>
        <extracomment>%1 is 65534</extracomment>
        <translation>Ten numer nie ma odwzorowania w&#xa0;kontenerze, który widzi zamiast niego %1 (nobody).</translation>
    </message>
    <message>
        <source>The container sees it as %1.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>Kontener widzi ten numer jako %1.</translation>
    </message>
    <message>
        <source>The owner of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>Właścicielem obiektu „%1” jest %2, z&#xa0;uprawnieniami %3.</translation>
    </message>
    <message>
        <source>The group of &quot;%1&quot; is %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 its group: &quot;998 (docker)&quot;, %3 rights: &quot;rw-&quot;</extracomment>
        <translation>Grupą obiektu „%1” jest %2, z&#xa0;uprawnieniami %3.</translation>
    </message>
    <message>
        <source>The ACL of &quot;%1&quot; has an entry for %2, with the rights %3.</source>
        <extracomment>%1 is the name of a file or directory, %2 a user or group: &quot;101 (nginx)&quot;, %3 rights: rw-</extracomment>
        <translation>Lista ACL obiektu „%1” ma wpis dla %2, z&#xa0;uprawnieniami %3.</translation>
    </message>
    <message>
        <source>All others have the rights %2 on &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory, %2 rights: &quot;r--&quot;</extracomment>
        <translation>Wszyscy inni mają do obiektu „%1” uprawnienia %2.</translation>
    </message>
    <message>
        <source>These rights apply, and they include %1.</source>
        <extracomment>%1 is a list of rights: &quot;rx&quot;</extracomment>
        <translation>Obowiązują te uprawnienia i&#xa0;zawierają one %1.</translation>
    </message>
    <message>
        <source>These rights apply, and they do not include %1.</source>
        <extracomment>%1 is a list of rights: &quot;wx&quot;</extracomment>
        <translation>Obowiązują te uprawnienia i&#xa0;nie zawierają one %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Nie ma przywileju %1.</translation>
    </message>
    <message>
        <source>%1 is there, but does not reach this file or folder.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Przywilej %1 jest obecny, ale nie obejmuje tego pliku lub katalogu.</translation>
    </message>
    <message>
        <source>%1 is there and passes over the rights.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Przywilej %1 jest obecny i&#xa0;pozwala pominąć uprawnienia.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <extracomment>%1 is a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Przywilej %1 jest obecny.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a user or group id, %2 its name: &quot;1000 (ana)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the container</source>
        <extracomment>Heading of a column with the numbers that a container uses</extracomment>
        <translation>W&#xa0;kontenerze</translation>
    </message>
    <message>
        <source>In the namespace around it</source>
        <extracomment>Heading of a column with the numbers of a user namespace between container and host</extracomment>
        <translation>W&#xa0;otaczającej przestrzeni nazw</translation>
    </message>
    <message>
        <source>On the host</source>
        <extracomment>Heading of a column with the numbers that the host uses</extracomment>
        <translation>Na hoście</translation>
    </message>
    <message>
        <source>Through the idmapped mount</source>
        <extracomment>Heading of a column with the numbers that an idmapped mount makes of the host&apos;s</extracomment>
        <translation>Przez montowanie z&#xa0;odwzorowaniem ID</translation>
    </message>
    <message>
        <source>On disk</source>
        <extracomment>Heading of a column with the numbers that a file system stores</extracomment>
        <translation>Na dysku</translation>
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
        <translation>Grupa</translation>
    </message>
    <message>
        <source>not mapped</source>
        <extracomment>Below a number that has no mapping; short
----------
At an arrow from one number to the next: there is no mapping for it; short</extracomment>
        <translation>nieodwzorowany</translation>
    </message>
    <message>
        <source>name in the container</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nazwa w&#xa0;kontenerze</translation>
    </message>
    <message>
        <source>no name in the container</source>
        <translation>bez nazwy w&#xa0;kontenerze</translation>
    </message>
    <message>
        <source>name on the host</source>
        <extracomment>Below a user name: where it was looked up; short</extracomment>
        <translation>nazwa na hoście</translation>
    </message>
    <message>
        <source>no name on the host</source>
        <translation>bez nazwy na hoście</translation>
    </message>
    <message>
        <source>same as host</source>
        <extracomment>At an arrow from one number to the next: there is no mapping; short</extracomment>
        <translation>taki sam jak na hoście</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>At an arrow from one number to the next: the mapping leaves it as it is; short</extracomment>
        <translation>ten sam numer</translation>
    </message>
    <message>
        <source>map not known</source>
        <extracomment>At an arrow from one number to the next: nobody knows which line of the map; short</extracomment>
        <translation>nieznane odwzorowanie</translation>
    </message>
    <message>
        <source>owner</source>
        <extracomment>The owner of a file; stands before a number: &quot;owner 1000&quot;</extracomment>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>ACL user</source>
        <extracomment>An ACL entry for one user; stands before a number: &quot;ACL user 101&quot;</extracomment>
        <translation>użytkownik ACL</translation>
    </message>
    <message>
        <source>ACL group</source>
        <extracomment>An ACL entry for one group; stands before a number: &quot;ACL group 998&quot;</extracomment>
        <translation>grupa ACL</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>The group of a file; stands before a number: &quot;group 998&quot;</extracomment>
        <translation>grupa</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>All who are neither the owner nor in the group of a file</extracomment>
        <translation>inni</translation>
    </message>
    <message>
        <source>applies, has %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those needed: &quot;rx&quot;; short</extracomment>
        <translation>obowiązuje, ma %1</translation>
    </message>
    <message>
        <source>applies, lacks %1</source>
        <extracomment>Beside rights of a file: they are the ones that count; %1 are those missing: &quot;wx&quot;; short</extracomment>
        <translation>obowiązuje, brak %1</translation>
    </message>
    <message>
        <source>seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the number that the container sees instead, %1; short</extracomment>
        <translation>wewnątrz widoczny jako %1</translation>
    </message>
    <message>
        <source>not mapped, seen inside as %1</source>
        <extracomment>Below an owner&apos;s number: the container sees %1 (65534) instead; short</extracomment>
        <translation>nieodwzorowany, wewnątrz widoczny jako %1</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process does not have it; short</extracomment>
        <translation>nieobecny</translation>
    </message>
    <message>
        <source>there, does not reach</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process has it, but it does not count for this file; short</extracomment>
        <translation>obecny, nie obejmuje</translation>
    </message>
    <message>
        <source>there, decides</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the verdict rests on it; short</extracomment>
        <translation>obecny, decyduje</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>Below the name of a capability (CAP_CHOWN): the process has it; short</extracomment>
        <translation>obecny</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>Heading above the names of Linux capabilities (CAP_CHOWN)</extracomment>
        <translation>Przywileje</translation>
    </message>
    <message>
        <source>neither the owner nor in the group</source>
        <extracomment>At an arrow to the rights of &quot;others&quot;: why these apply; short</extracomment>
        <translation>ani właściciel, ani członek grupy</translation>
    </message>
    <message>
        <source>No capability that passes over these rights is there.</source>
        <translation>Nie ma przywileju, który pozwala pominąć te uprawnienia.</translation>
    </message>
    <message>
        <source>They do not reach &quot;%1&quot;: its owner %2 is not mapped in the container.</source>
        <extracomment>%1 is the name of a file or directory, %2 its owner: &quot;0 (root)&quot;</extracomment>
        <translation>Przywileje nie obejmują obiektu „%1”: jego właściciel %2 nie jest odwzorowany w&#xa0;kontenerze.</translation>
    </message>
    <message>
        <source>Only %1 reaches &quot;%2&quot;: its group %3 is not mapped in the container.</source>
        <extracomment>%1 is a capability (CAP_FOWNER), %2 the name of a file or directory, %3 its group: &quot;998 (docker)&quot;</extracomment>
        <translation>Obiekt „%2” obejmuje tylko %1: jego grupa %3 nie jest odwzorowana w&#xa0;kontenerze.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot; and pass over its rights.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Przywileje obejmują obiekt „%1” i&#xa0;pozwalają pominąć jego uprawnienia.</translation>
    </message>
    <message>
        <source>They reach &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>Przywileje obejmują obiekt „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more group(s)</source>
        <extracomment>%n counts supplementary groups that are not shown; stands below a list of groups</extracomment>
        <translation>
            <numerusform>i&#xa0;jeszcze %n grupa</numerusform>
            <numerusform>i&#xa0;jeszcze %n grupy</numerusform>
            <numerusform>i&#xa0;jeszcze %n grup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>%1 on the host</source>
        <extracomment>%1 is a pair of ids of the host (100000:100000)</extracomment>
        <translation>%1 na hoście</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <extracomment>%1 is a pair of ids in the container (0:0), %2 the same on the host (100000:100000)</extracomment>
        <translation>%1 (%2 na hoście)</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 and others, %n processes</source>
        <extracomment>%1 is a pair of ids, %2 the name of a program, %n (never 1) how many processes run as them</extracomment>
        <translation>
            <numerusform>%1  %2 i&#xa0;inne, %n proces</numerusform>
            <numerusform>%1  %2 i&#xa0;inne, %n procesy</numerusform>
            <numerusform>%1  %2 i&#xa0;inne, %n procesów</numerusform>
        </translation>
    </message>
    <message>
        <source>idmapped</source>
        <translation>z&#xa0;odwzorowaniem ID</translation>
    </message>
    <message>
        <source>idmapped %1</source>
        <extracomment>%1 is an id map (0:100000:65536)</extracomment>
        <translation>z&#xa0;odwzorowaniem ID %1</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>proces %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>użytkownicy</translation>
    </message>
    <message>
        <source>id map</source>
        <extracomment>Before the ids of a user namespace: how they are mapped</extracomment>
        <translation>odwzorowanie identyfikatorów</translation>
    </message>
    <message>
        <source>mounts</source>
        <translation>montowania</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>rootless</source>
        <extracomment>of an engine that an ordinary user runs; the word of Docker&apos;s and Podman&apos;s documents</extracomment>
        <translation>bez uprawnień roota (rootless)</translation>
    </message>
    <message>
        <source>ids remapped (userns-remap)</source>
        <extracomment>of dockerd with --userns-remap</extracomment>
        <translation>odwzorowane identyfikatory (userns-remap)</translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>uwaga: %1</translation>
    </message>
    <message>
        <source>(joining the group of the socket would help, but equals root on this computer)</source>
        <translation>(dołączenie do grupy gniazda pomogłoby, ale jest równoznaczne z&#xa0;uprawnieniami roota na tym komputerze)</translation>
    </message>
    <message>
        <source>No Docker or Podman found on this computer, and no process of a container.</source>
        <translation>Na tym komputerze nie znaleziono Dockera ani Podmana, ani żadnego procesu kontenera.</translation>
    </message>
    <message>
        <source>There is no container.</source>
        <translation>Nie ma żadnego kontenera.</translation>
    </message>
</context>
<context>
    <name>LeaveNote</name>
    <message>
        <source>%1 stays as it is</source>
        <extracomment>First line of a note; %1 is the code of a result (ML-D007)</extracomment>
        <translation>%1 pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>Line of a note; %1 is a date and a time (2026-03-09T14:05:00)</extracomment>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <extracomment>Line of a note; %1 is what was found out, a sentence without full stop</extracomment>
        <translation>Ustalenie: %1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <extracomment>Line of a note; %1 is a path</extracomment>
        <translation>Ścieżka: %1</translation>
    </message>
    <message>
        <source>Container: %1</source>
        <extracomment>Line of a note; %1 is the name of a container</extracomment>
        <translation>Kontener: %1</translation>
    </message>
    <message>
        <source>Why it is right: %1</source>
        <extracomment>Line of a note; %1 is the reason why a denial is right, a sentence</extracomment>
        <translation>Dlaczego jest to słuszne: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <extracomment>Line of a note; %1 is what the reader wrote about it</extracomment>
        <translation>Komentarz: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>Last line of a note about a denial that is to stay</extracomment>
        <translation>Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>when: while a process worked with its files</source>
        <translation>kiedy: podczas pracy procesu z&#xa0;plikami</translation>
    </message>
    <message>
        <source>when: while the engine was making the container</source>
        <translation>kiedy: podczas tworzenia kontenera przez silnik</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot; (%2)</source>
        <extracomment>%1 is what a program said (Permission denied), %2 the name of the error (EACCES)</extracomment>
        <translation>Znaleziono: „%1” (%2)</translation>
    </message>
    <message>
        <source>Found: &quot;%1&quot;</source>
        <extracomment>%1 is what a program said (unable to open database file)</extracomment>
        <translation>Znaleziono: „%1”</translation>
    </message>
    <message>
        <source>It is about raw network packets (ping and others).</source>
        <translation>Dotyczy to surowych pakietów sieciowych (ping i&#xa0;inne).</translation>
    </message>
    <message>
        <source>It is about a network port below 1024.</source>
        <translation>Dotyczy to portu sieciowego poniżej 1024.</translation>
    </message>
    <message>
        <source>It is about setting the clock.</source>
        <translation>Dotyczy to ustawiania zegara.</translation>
    </message>
    <message>
        <source>It is about reading the messages of the kernel.</source>
        <translation>Dotyczy to odczytu komunikatów jądra.</translation>
    </message>
    <message>
        <source>It is about mounting from inside the container.</source>
        <translation>Dotyczy to montowania z&#xa0;wnętrza kontenera.</translation>
    </message>
    <message>
        <source>It is about looking into another process.</source>
        <translation>Dotyczy to zaglądania do innego procesu.</translation>
    </message>
    <message>
        <source>It is about changing the root directory (chroot).</source>
        <translation>Dotyczy to zmiany katalogu głównego (chroot).</translation>
    </message>
    <message>
        <source>It is about changing the name of the computer.</source>
        <translation>Dotyczy to zmiany nazwy komputera.</translation>
    </message>
    <message>
        <source>It is about the priority of a process.</source>
        <translation>Dotyczy to priorytetu procesu.</translation>
    </message>
    <message>
        <source>It is about becoming another user or group.</source>
        <translation>Dotyczy to przejścia na innego użytkownika lub inną grupę.</translation>
    </message>
    <message>
        <source>It is about a limit of the process or the system.</source>
        <translation>Dotyczy to limitu procesu lub systemu.</translation>
    </message>
    <message>
        <source>It is about changing network settings.</source>
        <translation>Dotyczy to zmiany ustawień sieci.</translation>
    </message>
    <message>
        <source>It is about loading a kernel module.</source>
        <translation>Dotyczy to ładowania modułu jądra.</translation>
    </message>
    <message>
        <source>It is about a signal to another process.</source>
        <translation>Dotyczy to sygnału do innego procesu.</translation>
    </message>
    <message>
        <source>It is about locking memory.</source>
        <translation>Dotyczy to blokowania pamięci.</translation>
    </message>
    <message>
        <source>It is about making or entering a namespace.</source>
        <translation>Dotyczy to utworzenia przestrzeni nazw lub wejścia do niej.</translation>
    </message>
    <message>
        <source>It is about measuring with the kernel&apos;s help.</source>
        <translation>Dotyczy to pomiarów z&#xa0;pomocą jądra.</translation>
    </message>
    <message>
        <source>It is about restarting the computer.</source>
        <translation>Dotyczy to ponownego uruchomienia komputera.</translation>
    </message>
    <message>
        <source>It is about a network connection.</source>
        <translation>Dotyczy to połączenia sieciowego.</translation>
    </message>
    <message>
        <source>It is about a password or a key.</source>
        <translation>Dotyczy to hasła lub klucza.</translation>
    </message>
    <message>
        <source>It is about an image registry.</source>
        <translation>Dotyczy to rejestru obrazów.</translation>
    </message>
    <message>
        <source>It is about rights inside a database.</source>
        <translation>Dotyczy to uprawnień wewnątrz bazy danych.</translation>
    </message>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 are names of operations, the most likely first (read, open-create)</extracomment>
        <translation>operacja: %1</translation>
    </message>
    <message>
        <source>path: %1</source>
        <extracomment>%1 are paths</extracomment>
        <translation>ścieżka: %1</translation>
    </message>
    <message>
        <source>program: %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>program: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a program said (Permission denied), %2 the name of the error (EACCES)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The text tells of a failure, but now this is allowed. Something has changed since, or another process or user was refused: --user and --pid ask about them.</source>
        <translation>Tekst mówi o&#xa0;niepowodzeniu, ale teraz jest to dozwolone. Od tamtej pory coś się zmieniło albo odmowa dotyczyła innego procesu lub użytkownika: można o&#xa0;nich zapytać opcjami --user i&#xa0;--pid.</translation>
    </message>
    <message>
        <source>No known error was found in the text. One question can be asked with --op and a path instead.</source>
        <translation>W&#xa0;tekście nie znaleziono znanego błędu. Zamiast tego można zadać jedno pytanie opcją --op ze ścieżką.</translation>
    </message>
    <message>
        <source>This is not about files; no mount is the cause.</source>
        <translation>To nie dotyczy plików; żadne montowanie nie jest przyczyną.</translation>
    </message>
    <message>
        <source>The text names no path. Which file was it?</source>
        <translation>Tekst nie podaje ścieżki. O&#xa0;który plik chodziło?</translation>
    </message>
    <message>
        <source>The path %1 starts in the working directory of the process: name that directory with --cwd.</source>
        <extracomment>%1 is a path, --cwd an option</extracomment>
        <translation>Ścieżka %1 zaczyna się w&#xa0;katalogu roboczym procesu: należy podać ten katalog opcją --cwd.</translation>
    </message>
    <message>
        <source>The text does not say what was tried: name it with --op.</source>
        <extracomment>--op is an option</extracomment>
        <translation>Tekst nie mówi, co próbowano zrobić: należy to podać opcją --op.</translation>
    </message>
    <message>
        <source>Renaming and linking need a second path, which the text does not name.</source>
        <translation>Zmiana nazwy i&#xa0;tworzenie dowiązania wymagają drugiej ścieżki, której tekst nie podaje.</translation>
    </message>
    <message>
        <source>No running container has the path %1. Which container or process was it?</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Żaden działający kontener nie ma ścieżki %1. O&#xa0;który kontener lub proces chodziło?</translation>
    </message>
    <message>
        <source>More than one running container fits the path %1:</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Do ścieżki %1 pasuje więcej niż jeden działający kontener:</translation>
    </message>
    <message>
        <source>The engine could not make the container. Its configuration tells which mount it was.</source>
        <translation>Silnik nie mógł utworzyć kontenera. Jego konfiguracja mówi, o&#xa0;które montowanie chodziło.</translation>
    </message>
    <message>
        <source>The files are in a virtual machine or on another computer; nothing can be said from here.</source>
        <translation>Pliki są w&#xa0;maszynie wirtualnej lub na innym komputerze; stąd nie można niczego stwierdzić.</translation>
    </message>
    <message>
        <source>The capability for it is %1.</source>
        <extracomment>%1 is the name of a capability (CAP_NET_RAW)</extracomment>
        <translation>Potrzebny do tego przywilej to %1.</translation>
    </message>
    <message>
        <source>The program refuses by a rule of its own about owner or permissions; the kernel may well allow it.</source>
        <translation>Program odmawia na podstawie własnej reguły dotyczącej właściciela lub uprawnień; jądro może równie dobrze na to zezwalać.</translation>
    </message>
</context>
<context>
    <name>Misbelief</name>
    <message>
        <source>In a rootless container 0 is the caller and 1 takes the first subordinate id (%4), so %1 is %2 on the host, not %3.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>W&#xa0;kontenerze bez uprawnień roota (rootless) 0 to wywołujący, a&#xa0;1 otrzymuje pierwszy podrzędny identyfikator (%4), więc %1 to na hoście %2, a&#xa0;nie %3.</translation>
    </message>
    <message>
        <source>Here 0 takes the first id of the range (%4), so %1 is %2 on the host. The formula of rootless containers, one less (%3), does not apply.</source>
        <extracomment>%1 is a user id in the container, %2 and %3 are user ids on the host, %4 is the first of a range of user ids</extracomment>
        <translation>Tutaj 0 otrzymuje pierwszy identyfikator z&#xa0;zakresu (%4), więc %1 to na hoście %2. Wzór dla kontenerów bez uprawnień roota (rootless), o&#xa0;jeden mniej (%3), nie ma zastosowania.</translation>
    </message>
    <message>
        <source>Read-only holds for root too: no user and no capability writes past it.</source>
        <translation>Tryb tylko do odczytu obowiązuje także roota: żaden użytkownik i&#xa0;żaden przywilej nie pozwala zapisywać mimo niego.</translation>
    </message>
    <message>
        <source>The immutable and append-only flags hold for root too, until they are taken away.</source>
        <translation>Flagi „niezmienny” i&#xa0;„tylko dopisywanie” obowiązują także roota, dopóki nie zostaną usunięte.</translation>
    </message>
    <message>
        <source>Root is stopped here too: this protection does not ask for modes.</source>
        <translation>Root też zostaje tu zatrzymany: ta ochrona nie zależy od trybów.</translation>
    </message>
    <message>
        <source>A FUSE mount is closed to root too, unless its owner allows others.</source>
        <translation>Montowanie FUSE jest zamknięte także dla roota, chyba że jego właściciel dopuszcza innych.</translation>
    </message>
    <message>
        <source>A noexec mount holds for root too.</source>
        <translation>Opcja montowania noexec obowiązuje także roota.</translation>
    </message>
    <message>
        <source>%1 would change nothing here.</source>
        <extracomment>%1 is a command (chmod 777)</extracomment>
        <translation>Polecenie %1 niczego by tu nie zmieniło.</translation>
    </message>
    <message>
        <source>The mount option %1 would take the files away from their owner on the host, and it fails at files whose owner has no number in the engine&apos;s user namespace.</source>
        <extracomment>%1 is an option of a mount (:U)</extracomment>
        <translation>Opcja montowania %1 odebrałaby pliki ich właścicielowi na hoście, a&#xa0;przy plikach, których właściciel nie ma numeru w&#xa0;przestrzeni nazw użytkownika silnika, zawodzi.</translation>
    </message>
    <message>
        <source>%1 %2 cannot help: in this user namespace group %2 is %3 on the host.</source>
        <extracomment>%1 is an option (--group-add), %2 and %3 are group ids</extracomment>
        <translation>Opcja %1 %2 nie może pomóc: w&#xa0;tej przestrzeni nazw użytkownika grupa %2 to na hoście %3.</translation>
    </message>
    <message>
        <source>Group %1 is called %2 on the host and %3 in the container; the kernel compares the number only.</source>
        <extracomment>%1 is a group id, %2 and %3 are names of groups</extracomment>
        <translation>Grupa %1 nazywa się na hoście %2, a&#xa0;w&#xa0;kontenerze %3; jądro porównuje tylko numer.</translation>
    </message>
    <message>
        <source>Who may enter %1 on the host does not matter inside: the way to %2 does not lead through it.</source>
        <extracomment>%1 is a path on the host, %2 a path in the container</extracomment>
        <translation>To, kto może wejść do %1 na hoście, nie ma znaczenia wewnątrz: droga do %2 tamtędy nie prowadzi.</translation>
    </message>
    <message>
        <source>In this image %1 is %2; documentation may name the number of another version.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>W&#xa0;tym obrazie %1 to %2; dokumentacja może podawać numer innej wersji.</translation>
    </message>
</context>
<context>
    <name>Mount</name>
    <message>
        <source>%1 is now mounted on %2 with mapped ids; to undo it: %3</source>
        <extracomment>%1 and %2 are paths, %3 is a command line</extracomment>
        <translation>%1: zamontowano teraz na %2 z&#xa0;odwzorowanymi identyfikatorami; aby to cofnąć: %3</translation>
    </message>
    <message>
        <source>It is gone after a restart; %1 or %2 shows how to keep it.</source>
        <extracomment>%1 and %2 are options with their values</extracomment>
        <translation>Montowanie zniknie po ponownym uruchomieniu; jak je utrwalić, pokazuje %1 lub %2.</translation>
    </message>
    <message>
        <source>%1 can be mounted on %2 with mapped ids; nothing was mounted</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>%1: można zamontować na %2 z&#xa0;odwzorowanymi identyfikatorami; niczego nie zamontowano</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer (mount -V)</source>
        <extracomment>%1 is a version of the package util-linux (2.39)</extracomment>
        <translation>to wymaga util-linux %1 lub nowszego (mount -V)</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>to wymaga util-linux %1 lub nowszego; ten komputer ma %2</translation>
    </message>
    <message>
        <source>this needs util-linux %1 or newer; this computer has %2, which would mount WITHOUT the id map</source>
        <extracomment>%1 and %2 are versions of the package util-linux (2.39)</extracomment>
        <translation>to wymaga util-linux %1 lub nowszego; ten komputer ma %2, który zamontowałby BEZ odwzorowania identyfikatorów</translation>
    </message>
    <message>
        <source>no systemd unit can hold this mount on %1; %2 can show it</source>
        <extracomment>%1 is a path, %2 an option with its value</extracomment>
        <translation>żadna jednostka systemd nie może zawierać tego montowania na %1; może je pokazać %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>the key &quot;%1&quot; in %2 is not known and was left out</source>
        <extracomment>%1 is a key of a configuration file, %2 the section or object it stands in</extracomment>
        <translation>klucz „%1” w&#xa0;%2 nie jest znany i&#xa0;został pominięty</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may matter to file access and was not evaluated</source>
        <extracomment>%1 is a key or a flag of a configuration</extracomment>
        <translation>„%1” może mieć znaczenie dla dostępu do plików i&#xa0;nie zostało przeanalizowane</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect in %2</source>
        <extracomment>%1 is a value, %2 the key or flag it was given to</extracomment>
        <translation>„%1” nie daje skutku w&#xa0;%2</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>nie ma pliku %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <extracomment>%1 is a path</extracomment>
        <translation>nie można odczytać %1</translation>
    </message>
    <message>
        <source>%1 refuses this: %2</source>
        <extracomment>%1 is the name of a container engine, %2 its own words (English)</extracomment>
        <translation>silnik %1 to odrzuca: %2</translation>
    </message>
    <message>
        <source>the engine %1 is on another machine, and so are the files it mounts</source>
        <extracomment>%1 is the address of a container engine (ssh://host)</extracomment>
        <translation>silnik %1 działa na innym komputerze i&#xa0;tam też są pliki, które montuje</translation>
    </message>
    <message>
        <source>the variable %1 is not set; it counts as empty</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>zmienna %1 nie jest ustawiona; jest traktowana jako pusta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is only known where the container starts and was kept as text</source>
        <extracomment>%1 is a piece of a configuration</extracomment>
        <translation>wartość „%1” jest znana dopiero tam, gdzie uruchamia się kontener, i&#xa0;została zachowana jako tekst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a Windows drive, not as a volume and a path</source>
        <extracomment>%1 is the text of a volume flag (d:/data)</extracomment>
        <translation>„%1” jest odczytywane jako dysk systemu Windows, a&#xa0;nie jako wolumin i&#xa0;ścieżka</translation>
    </message>
    <message>
        <source>the mounts or namespaces of the container %1 count as well and are not known from here</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>montowania lub przestrzenie nazw kontenera %1 też mają znaczenie, ale nie są stąd znane</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not run and was kept as text</source>
        <extracomment>%1 is a command in a pasted text ($(date))</extracomment>
        <translation>polecenia „%1” nie uruchomiono i&#xa0;zachowano je jako tekst</translation>
    </message>
    <message>
        <source>the value of %1 holds blanks and is not quoted: the shell splits it there</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>wartość zmiennej %1 zawiera odstępy i&#xa0;nie jest ujęta w&#xa0;cudzysłów: powłoka dzieli ją w&#xa0;tych miejscach</translation>
    </message>
    <message>
        <source>blanks after the backslash at the end of the line: the shell would end the command there</source>
        <translation>odstępy po odwrotnym ukośniku na końcu wiersza: powłoka zakończyłaby tam polecenie</translation>
    </message>
    <message>
        <source>the shell does not expand the ~ in &quot;%1&quot;</source>
        <extracomment>%1 is a word of a command line</extracomment>
        <translation>powłoka nie rozwija znaku ~ w&#xa0;„%1”</translation>
    </message>
    <message>
        <source>the flag %1 is not known</source>
        <extracomment>%1 is a flag of a command</extracomment>
        <translation>opcja %1 nie jest znana</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may stand for options that are not known here and was left out</source>
        <extracomment>%1 is a variable or a command in a pasted text ($OPTIONS, $(test -t 0 &amp;&amp; echo -it))</extracomment>
        <translation>„%1” może oznaczać opcje, które nie są tu znane, i&#xa0;zostało pominięte</translation>
    </message>
    <message>
        <source>%1 is expanded by the caller&apos;s shell, before sudo: %2</source>
        <extracomment>%1 is a piece of a command line, %2 its value</extracomment>
        <translation>%1 rozwija powłoka wywołującego, przed sudo: %2</translation>
    </message>
    <message>
        <source>Kubernetes wants %1 without CAP_: container runtimes put it there themselves and may refuse this</source>
        <extracomment>%1 is a capability with its prefix (CAP_SYS_ADMIN)</extracomment>
        <translation>Kubernetes oczekuje %1 bez CAP_: środowiska uruchomieniowe kontenerów same dodają ten przedrostek i&#xa0;mogą to odrzucić</translation>
    </message>
    <message>
        <source>there is no pod in this file, only: %1</source>
        <extracomment>%1 is a list of kinds of Kubernetes objects (Service, ConfigMap)</extracomment>
        <translation>ten plik nie zawiera żadnego poda, tylko: %1</translation>
    </message>
    <message>
        <source>features may add mounts, capabilities and privileges that are not known from here: %1</source>
        <extracomment>%1 is a list of devcontainer features</extracomment>
        <translation>dodatki (features) mogą wnosić montowania, przywileje i&#xa0;tryb uprzywilejowany, które nie są stąd znane: %1</translation>
    </message>
    <message>
        <source>a unit with [%1] makes no container</source>
        <extracomment>%1 is the kind of a unit (Volume, Network)</extracomment>
        <translation>jednostka z&#xa0;sekcją [%1] nie tworzy kontenera</translation>
    </message>
    <message>
        <source>the containers are in the Kubernetes file %1</source>
        <extracomment>%1 is a path</extracomment>
        <translation>kontenery są w&#xa0;pliku Kubernetes %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; share ids: each may use the other&apos;s files</source>
        <extracomment>%1 and %2 are lines of /etc/subuid (ana:100000:65536)</extracomment>
        <translation>„%1” i&#xa0;„%2” mają wspólne identyfikatory: każdy może używać plików drugiego</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the id of the user %2</source>
        <extracomment>%1 is a line of /etc/subuid (ana:100000:65536), %2 the name of a user</extracomment>
        <translation>„%1” zawiera identyfikator użytkownika %2</translation>
    </message>
    <message>
        <source>the engine %1 runs in a virtual machine, and the owners of files seen there are not those of this computer</source>
        <extracomment>%1 is the address of a container engine (unix:///home/ana/.docker/desktop/docker.sock)</extracomment>
        <translation>silnik %1 działa w&#xa0;maszynie wirtualnej, a&#xa0;właściciele plików, których tam widać, nie są właścicielami na tym komputerze</translation>
    </message>
    <message>
        <source>the engine %1 runs on another kernel (%2), so its files and processes are not on this computer</source>
        <extracomment>%1 is the address of a container engine, %2 the version of a Linux kernel</extracomment>
        <translation>silnik %1 działa na innym jądrze (%2), więc jego plików i&#xa0;procesów nie ma na tym komputerze</translation>
    </message>
    <message>
        <source>the engine %1 did not tell everything (%2)</source>
        <extracomment>%1 is the address of a container engine, %2 the part of its API that did not answer</extracomment>
        <translation>silnik %1 nie podał wszystkiego (%2)</translation>
    </message>
    <message>
        <source>of the container %1 only what the list says is known</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>dane kontenera %1 są znane tylko z&#xa0;listy</translation>
    </message>
    <message>
        <source>there is no context or connection named %1</source>
        <extracomment>%1 is the name of a Docker context or podman connection</extracomment>
        <translation>nie ma kontekstu ani połączenia o&#xa0;nazwie %1</translation>
    </message>
    <message>
        <source>%1 was not run, since that could change something for this account</source>
        <extracomment>%1 is the name of a program (podman)</extracomment>
        <translation>programu %1 nie uruchomiono, ponieważ mogłoby to coś zmienić na tym koncie</translation>
    </message>
    <message>
        <source>the image %1 is not on this computer: its directories above the mounts are taken as open to all</source>
        <extracomment>%1 is the name of an image</extracomment>
        <translation>obrazu %1 nie ma na tym komputerze: przyjęto, że jego katalogi powyżej montowań są otwarte dla wszystkich</translation>
    </message>
    <message>
        <source>root in this container is root of the host: for files that are mounted, nothing but its missing capabilities sets the two apart</source>
        <translation>root w&#xa0;tym kontenerze jest rootem hosta: wobec zamontowanych plików odróżniają ich tylko brakujące przywileje</translation>
    </message>
    <message>
        <source>the container shares the user namespace of the host: every number in it is the same number outside</source>
        <translation>kontener współdzieli przestrzeń nazw użytkownika hosta: każdy numer w&#xa0;nim jest tym samym numerem na zewnątrz</translation>
    </message>
    <message>
        <source>the container is privileged: it has all capabilities and devices, and little separates it from the host</source>
        <translation>kontener działa w&#xa0;trybie uprzywilejowanym: ma wszystkie przywileje i&#xa0;urządzenia, a&#xa0;od hosta niewiele go oddziela</translation>
    </message>
    <message>
        <source>the process has capabilities beyond the engine&apos;s default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_SYS_ADMIN, CAP_SYS_PTRACE)</extracomment>
        <translation>proces ma przywileje ponad domyślny zbiór silnika: %1</translation>
    </message>
    <message>
        <source>root in this container lacks capabilities over files that the engine gives by default: %1</source>
        <extracomment>%1 is a list of capabilities (CAP_CHOWN, CAP_FOWNER)</extracomment>
        <translation>rootowi w&#xa0;tym kontenerze brakuje dotyczących plików przywilejów, które silnik daje domyślnie: %1</translation>
    </message>
    <message>
        <source>no_new_privs is set: programs with the set-user-ID bit or file capabilities, such as sudo, give nothing</source>
        <translation>no_new_privs jest ustawione: programy z&#xa0;bitem setuid lub przywilejami pliku, takie jak sudo, nie dają dodatkowych uprawnień</translation>
    </message>
    <message>
        <source>whoever may use the engine&apos;s socket (%1) can do on the host all that %2 can</source>
        <extracomment>%1 is the path of a container engine&apos;s socket, %2 the name of a user (root)</extracomment>
        <translation>kto może używać gniazda silnika (%1), może zrobić na hoście wszystko, co może %2</translation>
    </message>
    <message>
        <source>the process is in group %1, docker on the host: with the engine&apos;s socket that equals root on the host</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>proces należy do grupy %1, na hoście docker: wraz z&#xa0;gniazdem silnika jest to równoznaczne z&#xa0;uprawnieniami roota na hoście</translation>
    </message>
    <message>
        <source>the main process was asked about; %2 runs in there as user %1</source>
        <extracomment>%1 is a user id in the container, %2 the name of a program</extracomment>
        <translation>zapytano o&#xa0;proces główny; %2 działa tam jako użytkownik %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a whole sentence about it</extracomment>
        <translation>wiersz %1: %2</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Enter directory</source>
        <extracomment>What a process may want to do: pass through a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Wejście do katalogu</translation>
    </message>
    <message>
        <source>List directory</source>
        <extracomment>What a process may want to do: see the names in a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Wyświetlenie zawartości katalogu</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>What a process may want to do: open for reading. An entry of a list, the first cell of a table row</extracomment>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>What a process may want to do: open for writing. An entry of a list, the first cell of a table row</extracomment>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Append</source>
        <extracomment>What a process may want to do: open for writing at the end. An entry of a list, the first cell of a table row</extracomment>
        <translation>Dopisywanie</translation>
    </message>
    <message>
        <source>Truncate</source>
        <extracomment>What a process may want to do: cut a file to another length. An entry of a list, the first cell of a table row</extracomment>
        <translation>Obcięcie</translation>
    </message>
    <message>
        <source>Execute</source>
        <extracomment>What a process may want to do: run a program. An entry of a list, the first cell of a table row</extracomment>
        <translation>Wykonywanie</translation>
    </message>
    <message>
        <source>Create file</source>
        <extracomment>What a process may want to do: make a new file. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie pliku</translation>
    </message>
    <message>
        <source>Open or create file</source>
        <extracomment>What a process may want to do: open(2) with O_CREAT. An entry of a list, the first cell of a table row</extracomment>
        <translation>Otwarcie lub utworzenie pliku</translation>
    </message>
    <message>
        <source>Create directory</source>
        <extracomment>What a process may want to do: make a directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie katalogu</translation>
    </message>
    <message>
        <source>Create symbolic link</source>
        <extracomment>What a process may want to do: make a symbolic link. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie dowiązania symbolicznego</translation>
    </message>
    <message>
        <source>Create named pipe</source>
        <extracomment>What a process may want to do: make a FIFO. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie nazwanego potoku</translation>
    </message>
    <message>
        <source>Create socket</source>
        <extracomment>What a process may want to do: make a socket in the file system. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie gniazda</translation>
    </message>
    <message>
        <source>Create character device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie urządzenia znakowego</translation>
    </message>
    <message>
        <source>Create block device</source>
        <extracomment>What a process may want to do: make a device node. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie urządzenia blokowego</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>What a process may want to do: remove a name that is no directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Usunięcie</translation>
    </message>
    <message>
        <source>Delete directory</source>
        <extracomment>What a process may want to do: remove an empty directory. An entry of a list, the first cell of a table row</extracomment>
        <translation>Usunięcie katalogu</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <extracomment>What a process may want to do: give another name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Zmiana nazwy lub przeniesienie</translation>
    </message>
    <message>
        <source>Create hard link</source>
        <extracomment>What a process may want to do: give a second name. An entry of a list, the first cell of a table row</extracomment>
        <translation>Utworzenie dowiązania twardego</translation>
    </message>
    <message>
        <source>Change mode</source>
        <extracomment>What a process may want to do: chmod. An entry of a list, the first cell of a table row</extracomment>
        <translation>Zmiana trybu</translation>
    </message>
    <message>
        <source>Change owner or group</source>
        <extracomment>What a process may want to do: chown. An entry of a list, the first cell of a table row</extracomment>
        <translation>Zmiana właściciela lub grupy</translation>
    </message>
    <message>
        <source>Set times to now</source>
        <extracomment>What a process may want to do: touch. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ustawienie czasów na bieżące</translation>
    </message>
    <message>
        <source>Set times to any moment</source>
        <extracomment>What a process may want to do: touch -d. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ustawienie czasów na dowolne</translation>
    </message>
    <message>
        <source>Set extended attribute</source>
        <extracomment>What a process may want to do: setfattr. An entry of a list, the first cell of a table row</extracomment>
        <translation>Ustawienie atrybutu rozszerzonego</translation>
    </message>
    <message>
        <source>Connect to socket</source>
        <extracomment>What a process may want to do: connect to a UNIX socket. An entry of a list, the first cell of a table row</extracomment>
        <translation>Połączenie z&#xa0;gniazdem</translation>
    </message>
    <message>
        <source>Look up attributes</source>
        <extracomment>What a process may want to do: stat. An entry of a list, the first cell of a table row</extracomment>
        <translation>Sprawdzenie atrybutów</translation>
    </message>
</context>
<context>
    <name>OperationGroup</name>
    <message>
        <source>Usual</source>
        <extracomment>Heading above operations in a list (read, write, create file…)</extracomment>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Create something else</source>
        <extracomment>Heading above operations in a list (create directory, create symbolic link…)</extracomment>
        <translation>Utworzenie czegoś innego</translation>
    </message>
    <message>
        <source>Change what is there</source>
        <extracomment>Heading above operations in a list (append, delete directory, change mode…)</extracomment>
        <translation>Zmiana tego, co istnieje</translation>
    </message>
    <message>
        <source>Only look</source>
        <extracomment>Heading above operations in a list (look up attributes)</extracomment>
        <translation>Tylko obejrzenie</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>enter</source>
        <extracomment>What is done to a file or folder, in tables: short</extracomment>
        <translation>wejście</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>What is done to a folder, in tables: short</extracomment>
        <translation>wyświetlanie zawartości</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>append</source>
        <extracomment>What is done to a file, in tables: something is added at its end</extracomment>
        <translation>dopisywanie</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>What is done to a file, in tables: all its content is removed</extracomment>
        <translation>wyczyszczenie</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>What is done to a program, in tables: short</extracomment>
        <translation>uruchamianie</translation>
    </message>
    <message>
        <source>create a file</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>utworzenie pliku</translation>
    </message>
    <message>
        <source>make a folder</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>utworzenie folderu</translation>
    </message>
    <message>
        <source>make a link</source>
        <extracomment>What is done in a folder, in tables: short</extracomment>
        <translation>utworzenie dowiązania</translation>
    </message>
    <message>
        <source>make a special file</source>
        <extracomment>What is done in a folder, in tables: a pipe, socket or device is made</extracomment>
        <translation>utworzenie pliku specjalnego</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>What is done to a file or folder, in tables: short</extracomment>
        <translation>usunięcie</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>zmiana nazwy</translation>
    </message>
    <message>
        <source>change the permissions</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>zmiana uprawnień</translation>
    </message>
    <message>
        <source>change the owner</source>
        <extracomment>What is done to a file, in tables: short</extracomment>
        <translation>zmiana właściciela</translation>
    </message>
    <message>
        <source>set the times</source>
        <extracomment>What is done to a file, in tables: its time of last change is set</extracomment>
        <translation>ustawienie czasów</translation>
    </message>
    <message>
        <source>set an attribute</source>
        <extracomment>What is done to a file, in tables: an extended attribute is set</extracomment>
        <translation>ustawienie atrybutu</translation>
    </message>
    <message>
        <source>connect</source>
        <extracomment>What is done to a socket, in tables: short</extracomment>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>look at</source>
        <extracomment>What is done to a file, in tables: its properties are looked at</extracomment>
        <translation>obejrzenie</translation>
    </message>
</context>
<context>
    <name>OwnCheck</name>
    <message>
        <source>%1 checks by itself that its data directory is its own and has no more rights than %2.</source>
        <extracomment>%1 is the name of a program, %2 a mode (0750)</extracomment>
        <translation>%1 samodzielnie sprawdza, czy katalog danych należy do niego i&#xa0;nie ma większych uprawnień niż %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its data directory is its own.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 samodzielnie sprawdza, czy katalog danych należy do niego.</translation>
    </message>
    <message>
        <source>%1 checks by itself that key and password files are its own and have no more rights than %2.</source>
        <extracomment>%1 is the name of a program, %2 a mode (0600)</extracomment>
        <translation>%1 samodzielnie sprawdza, czy pliki kluczy i&#xa0;haseł należą do niego i&#xa0;nie mają większych uprawnień niż %2.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root or to the user it runs as, and that only the owner may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 samodzielnie sprawdza, czy jego konfiguracja należy do roota lub do użytkownika, jako który działa, i&#xa0;czy zapisywać do niej może tylko właściciel.</translation>
    </message>
    <message>
        <source>%1 checks by itself that its configuration belongs to root and that nobody else may write to it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 samodzielnie sprawdza, czy jego konfiguracja należy do roota i&#xa0;czy nikt inny nie może do niej zapisywać.</translation>
    </message>
    <message>
        <source>%1 leaves out configuration files that everybody may write to.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 pomija pliki konfiguracyjne, do których mogą zapisywać wszyscy.</translation>
    </message>
    <message>
        <source>%1 checks by itself that keys and the folders above them belong to their user, and that nobody else may write to them.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 samodzielnie sprawdza, czy klucze i&#xa0;katalogi nad nimi należą do ich użytkownika i&#xa0;czy nikt inny nie może do nich zapisywać.</translation>
    </message>
    <message>
        <source>%1 checks by itself that the repository belongs to the user who runs it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 samodzielnie sprawdza, czy repozytorium należy do użytkownika, który uruchamia program.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>It worked: this is allowed now.</source>
        <translation>Udało się: teraz jest to dozwolone.</translation>
    </message>
    <message>
        <source>Still denied: %1.</source>
        <extracomment>%1 is what is denied, a sentence without full stop</extracomment>
        <translation>Nadal odmowa: %1.</translation>
    </message>
    <message>
        <source>That cannot be told now: %1.</source>
        <extracomment>%1 is what could not be found out, without full stop</extracomment>
        <translation>Teraz nie można tego stwierdzić: %1.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>A snapshot, a file that describes containers, or a text with an error message</source>
        <translation>Migawka, plik opisujący kontenery albo tekst z&#xa0;komunikatem o&#xa0;błędzie</translation>
    </message>
    <message>
        <source>Start with the guided check.</source>
        <translation>Zaczyna od sprawdzenia z&#xa0;przewodnikiem.</translation>
    </message>
    <message>
        <source>Language of the window: en, es, pt, fr or pl.</source>
        <extracomment>en, es, pt, fr and pl are what is typed</extracomment>
        <translation>Język okna: en, es, pt, fr lub pl.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <extracomment>system, light, dark and contrast are what is typed</extracomment>
        <translation>Kolory: system, light, dark lub contrast.</translation>
    </message>
    <message>
        <source>Run as root although nothing needs it.</source>
        <translation>Uruchamia jako root, choć nic tego nie wymaga.</translation>
    </message>
    <message>
        <source>The window does not run as root: nothing in it needs that. Where facts need the administrator, it asks for the password and reads them apart.</source>
        <translation>Okno nie działa jako root: nic w&#xa0;nim tego nie wymaga. Gdy do odczytania informacji potrzebny jest administrator, program pyta o&#xa0;hasło i&#xa0;odczytuje je osobno.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Guided check</source>
        <extracomment>A place of the window, in a narrow list at the left: questions and answers step by step</extracomment>
        <translation>Sprawdzenie z&#xa0;przewodnikiem</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>A place of the window, in a narrow list at the left: the whole decision in detail</extracomment>
        <translation>Diagnoza</translation>
    </message>
    <message>
        <source>Fixes</source>
        <extracomment>A place of the window, in a narrow list at the left: what would make it work</extracomment>
        <translation>Naprawy</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>A place of the window, in a narrow list at the left: facts saved in a file</extracomment>
        <translation>Migawka</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>A place of the window, in a narrow list at the left: where everything begins; a noun</extracomment>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The entry exists.</source>
        <translation>Wpis istnieje.</translation>
    </message>
    <message>
        <source>The path is empty, and an empty path leads nowhere.</source>
        <translation>Ścieżka jest pusta, a&#xa0;pusta ścieżka prowadzi donikąd.</translation>
    </message>
    <message>
        <source>The path is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Długość ścieżki w&#xa0;bajtach to %1, czyli więcej, niż przyjmuje jądro.</translation>
    </message>
    <message>
        <source>The name is %1 bytes long, more than the kernel accepts.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Długość nazwy w&#xa0;bajtach to %1, czyli więcej, niż przyjmuje jądro.</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in this directory.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>W&#xa0;tym katalogu nie ma wpisu „%1”.</translation>
    </message>
    <message>
        <source>The file system refused to look up the name &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a file or directory</extracomment>
        <translation>System plików odmówił wyszukania nazwy „%1”.</translation>
    </message>
    <message>
        <source>A directory is needed here, and this is something else.</source>
        <translation>Potrzebny jest tu katalog, a&#xa0;to jest coś innego.</translation>
    </message>
    <message>
        <source>The directory has been removed meanwhile, so nothing can be found or made in it.</source>
        <translation>Katalog w&#xa0;międzyczasie usunięto, więc nie można w&#xa0;nim niczego znaleźć ani utworzyć.</translation>
    </message>
    <message>
        <source>The symbolic link leads to &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Dowiązanie symboliczne prowadzi do „%1”.</translation>
    </message>
    <message>
        <source>The kernel does not follow this symbolic link: it follows no more than %1 in one path, and none where links are excluded.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Jądro nie podąża za tym dowiązaniem symbolicznym: limit dowiązań w&#xa0;jednej ścieżce to %1, a&#xa0;tam, gdzie dowiązania są wykluczone, jądro nie podąża za żadnym.</translation>
    </message>
    <message>
        <source>The symbolic link lies in a sticky directory where everyone may write. Its owner (%1) is neither the process nor the owner of the directory (%2), and the setting %3 forbids following it then.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a kernel setting</extracomment>
        <translation>Dowiązanie symboliczne leży w&#xa0;katalogu z&#xa0;bitem lepkości (sticky), w&#xa0;którym wszyscy mogą zapisywać. Jego właścicielem (%1) nie jest ani proces, ani właściciel katalogu (%2), a&#xa0;ustawienie %3 zabrania wtedy podążania za nim.</translation>
    </message>
    <message>
        <source>The mount that holds this symbolic link has the option %1, so no link on it is followed.</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Montowanie, na którym leży to dowiązanie symboliczne, ma opcję %1, więc jądro nie podąża na nim za żadnym dowiązaniem.</translation>
    </message>
    <message>
        <source>Following this link of %1 needs the right to inspect the process behind it, and the right is missing.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Podążanie za tym dowiązaniem w&#xa0;%1 wymaga uprawnienia do badania procesu, do którego ono prowadzi, a&#xa0;tego uprawnienia brakuje.</translation>
    </message>
    <message>
        <source>The file system is writable.</source>
        <translation>System plików jest zapisywalny.</translation>
    </message>
    <message>
        <source>The whole file system (%1) is read-only, so nothing on it can be changed.</source>
        <extracomment>%1 is a type of file system (ext4)</extracomment>
        <translation>Cały system plików (%1) jest tylko do odczytu, więc niczego nie można w&#xa0;nim zmienić.</translation>
    </message>
    <message>
        <source>The object is not marked immutable.</source>
        <translation>Obiekt nie ma flagi „niezmienny”.</translation>
    </message>
    <message>
        <source>The object is marked immutable, so nobody can write to it, not even root.</source>
        <translation>Obiekt ma flagę „niezmienny”, więc nikt nie może do niego zapisywać, nawet root.</translation>
    </message>
    <message>
        <source>The owner (%1) and the group (%2) are both mapped in this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Właściciel (%1) i&#xa0;grupa (%2) mają odwzorowanie w&#xa0;tym montowaniu.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. What has an unmapped owner or group cannot be written to, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>W&#xa0;tym montowaniu właściciel to %1, a&#xa0;grupa to %2. Do obiektu, którego właściciel lub grupa nie mają odwzorowania, nie może zapisywać nawet root.</translation>
    </message>
    <message>
        <source>The process is the owner (%1); the owner bits (%2) include %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Proces jest właścicielem (%1); bity właściciela (%2) zawierają %3.</translation>
    </message>
    <message>
        <source>The process is the owner (%1), and the owner bits are %2 where %3 is needed. For the owner only the owner bits count.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Proces jest właścicielem (%1), a&#xa0;bity właściciela to %2, podczas gdy potrzebne jest %3. Dla właściciela liczą się tylko bity właściciela.</translation>
    </message>
    <message>
        <source>The process works as %2 and is not the owner (%1).</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>Proces działa jako %2 i&#xa0;nie jest właścicielem (%1).</translation>
    </message>
    <message>
        <source>There is no ACL.</source>
        <translation>Nie ma listy ACL.</translation>
    </message>
    <message>
        <source>The ACL mask is empty, so the kernel does not use the ACL and goes by the mode bits.</source>
        <translation>Maska ACL jest pusta, więc jądro nie używa listy ACL i&#xa0;kieruje się bitami trybu.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Wpis na liście ACL dla użytkownika %1 daje %2, w&#xa0;tym %3.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2 where %3 is needed. For this user no other entry counts.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Wpis na liście ACL dla użytkownika %1 daje %2, podczas gdy potrzebne jest %3. Dla tego użytkownika nie liczy się żaden inny wpis.</translation>
    </message>
    <message>
        <source>The ACL entry for user %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a user id, %2 to %4 are rights (r-x)</extracomment>
        <translation>Wpis na liście ACL dla użytkownika %1 daje %2, ale maska ACL (%3) odbiera część potrzebnych uprawnień %4.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, which includes %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Wpis na liście ACL dla grupy %1 daje %2, w&#xa0;tym %3.</translation>
    </message>
    <message>
        <source>ACL entries match groups of the process, but no single one of them gives %1. The entry for others does not count then.</source>
        <extracomment>%1 are rights (r-x)</extracomment>
        <translation>Wpisy na liście ACL pasują do grup procesu, ale żaden z&#xa0;nich z&#xa0;osobna nie daje %1. Wpis dla innych się wtedy nie liczy.</translation>
    </message>
    <message>
        <source>The ACL entry for group %1 gives %2, but the ACL mask (%3) takes away a part of the %4 that is needed.</source>
        <extracomment>%1 is a group id, %2 to %4 are rights (r-x)</extracomment>
        <translation>Wpis na liście ACL dla grupy %1 daje %2, ale maska ACL (%3) odbiera część potrzebnych uprawnień %4.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups; the entry for others (%1) includes %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Żaden wpis na liście ACL nie wymienia procesu ani jednej z&#xa0;jego grup; wpis dla innych (%1) zawiera %2.</translation>
    </message>
    <message>
        <source>No ACL entry names the process or one of its groups, and the entry for others gives %1 where %2 is needed.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Żaden wpis na liście ACL nie wymienia procesu ani jednej z&#xa0;jego grup, a&#xa0;wpis dla innych daje %1, podczas gdy potrzebne jest %2.</translation>
    </message>
    <message>
        <source>The process is in the group (%1); the group bits (%2) include %3.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Proces należy do grupy (%1); bity grupy (%2) zawierają %3.</translation>
    </message>
    <message>
        <source>The process is in the group (%1), and the group bits are %2 where %3 is needed. For members of the group the bits of others do not count.</source>
        <extracomment>%1 is a group id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Proces należy do grupy (%1), a&#xa0;bity grupy to %2, podczas gdy potrzebne jest %3. Dla członków grupy bity innych się nie liczą.</translation>
    </message>
    <message>
        <source>The process is not in the group (%1).</source>
        <extracomment>%1 is a group id</extracomment>
        <translation>Proces nie należy do grupy (%1).</translation>
    </message>
    <message>
        <source>The bits of others (%1) include %2.</source>
        <extracomment>%1 and %2 are rights (r-x)</extracomment>
        <translation>Bity innych (%1) zawierają %2.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1), its groups give no more, and the bits of others are %2 where %3 is needed.</source>
        <extracomment>%1 is a user id, %2 and %3 are rights (r-x)</extracomment>
        <translation>Proces nie jest właścicielem (%1), jego grupy nie dają więcej, a&#xa0;bity innych to %2, podczas gdy potrzebne jest %3.</translation>
    </message>
    <message>
        <source>The process has %1, which lets it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Proces ma przywilej %1, który pozwala mu pominąć bity uprawnień.</translation>
    </message>
    <message>
        <source>The process does not have %1, which would let it pass over the permission bits.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE)</extracomment>
        <translation>Proces nie ma przywileju %1, który pozwoliłby mu pominąć bity uprawnień.</translation>
    </message>
    <message>
        <source>The process has %1, but it does not reach this object: the owner (%2) and the group (%3) are not both mapped in the user namespace of the process.</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a user id, %3 a group id</extracomment>
        <translation>Proces ma przywilej %1, ale nie obejmuje on tego obiektu: właściciel (%2) lub grupa (%3) nie mają odwzorowania w&#xa0;przestrzeni nazw użytkownika procesu.</translation>
    </message>
    <message>
        <source>Not even %1 lets anybody execute a file of which no x bit is set (mode %2).</source>
        <extracomment>%1 is the name of a capability (CAP_DAC_OVERRIDE), %2 is a mode (0644)</extracomment>
        <translation>Nawet %1 nie pozwala nikomu wykonać pliku, w&#xa0;którym nie ustawiono żadnego bitu x (tryb %2).</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) does not include device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>Lista urządzeń kontenera (cgroup) nie zawiera urządzenia %1:%2.</translation>
    </message>
    <message>
        <source>The device list of the container (cgroup) includes device %1:%2.</source>
        <extracomment>%1 and %2 are the major and minor number of a device</extracomment>
        <translation>Lista urządzeń kontenera (cgroup) zawiera urządzenie %1:%2.</translation>
    </message>
    <message>
        <source>This FUSE mount belongs to UID %1 and GID %2 and lacks the option %3, so it is closed to everybody else, root included.</source>
        <extracomment>%1 is a user id, %2 a group id, %3 the name of a mount option</extracomment>
        <translation>To montowanie FUSE należy do UID %1 i&#xa0;GID %2 i&#xa0;nie ma opcji %3, więc jest zamknięte dla wszystkich innych, także dla roota.</translation>
    </message>
    <message>
        <source>The process lives outside the user namespace of this FUSE mount, so the mount is closed to it.</source>
        <translation>Proces działa poza przestrzenią nazw użytkownika tego montowania FUSE, więc montowanie jest dla niego zamknięte.</translation>
    </message>
    <message>
        <source>No x bit of this file is set, so the FUSE mount does not let it be executed.</source>
        <translation>W&#xa0;tym pliku nie ustawiono żadnego bitu x, więc montowanie FUSE nie pozwala go wykonać.</translation>
    </message>
    <message>
        <source>Settings below %1 ignore capabilities and look only at the root user and group of the host: %2 is given where %3 is needed.</source>
        <extracomment>%1 is a path, %2 and %3 are rights (r-x)</extracomment>
        <translation>Ustawienia poniżej %1 pomijają przywileje i&#xa0;uwzględniają tylko użytkownika i&#xa0;grupę root hosta: przyznane jest %2, podczas gdy potrzebne jest %3.</translation>
    </message>
    <message>
        <source>The user who mounted this overlay has no such right on the layer beneath it.</source>
        <translation>Użytkownik, który zamontował ten system plików overlay, nie ma takiego uprawnienia do warstwy pod nim.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not offer the operation.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Ten typ systemu plików (%1) nie oferuje tej operacji.</translation>
    </message>
    <message>
        <source>The btrfs subvolume is set to read-only, although the mount looks writable.</source>
        <translation>Podwolumin btrfs jest ustawiony jako tylko do odczytu, choć montowanie wygląda na zapisywalne.</translation>
    </message>
    <message>
        <source>The file system that holds the upper layer of this overlay is read-only now, although the overlay itself looks writable.</source>
        <translation>System plików, na którym leży górna warstwa tego systemu plików overlay, jest teraz tylko do odczytu, choć sam overlay wygląda na zapisywalny.</translation>
    </message>
    <message>
        <source>The upper layer of this overlay cannot be looked at from here. If its file system has become read-only, writing fails all the same.</source>
        <translation>Górnej warstwy tego systemu plików overlay nie można stąd obejrzeć. Jeśli system plików tej warstwy stał się tylko do odczytu, zapis mimo wszystko się nie uda.</translation>
    </message>
    <message>
        <source>Changing this object means copying it to the upper layer of the overlay, and its owner or group has no mapping in the user namespace that mounted the overlay.</source>
        <translation>Zmiana tego obiektu oznacza skopiowanie go do górnej warstwy overlay, a&#xa0;jego właściciel lub grupa nie mają odwzorowania w&#xa0;przestrzeni nazw użytkownika, w&#xa0;której zamontowano overlay.</translation>
    </message>
    <message>
        <source>A lower layer of the overlay has part of this directory, and the overlay is mounted without redirect_dir: such a directory cannot be renamed.</source>
        <translation>Dolna warstwa overlay zawiera część tego katalogu, a&#xa0;overlay zamontowano bez redirect_dir: nazwy takiego katalogu nie można zmienić.</translation>
    </message>
    <message>
        <source>The server or program behind this file system (%1) has the last word. The owner and mode seen here are only a hint.</source>
        <extracomment>%1 is a type of file system (nfs4)</extracomment>
        <translation>Ostatnie słowo ma serwer lub program, który obsługuje ten system plików (%1). Właściciel i&#xa0;tryb, które tu widać, są tylko wskazówką.</translation>
    </message>
    <message>
        <source>For this entry of %1 the kernel also looks at the process it describes, not at the mode alone.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Przy tym wpisie w&#xa0;%1 jądro sprawdza nie tylko tryb, lecz także proces, który ten wpis opisuje.</translation>
    </message>
    <message>
        <source>The mount is writable.</source>
        <translation>Montowanie jest zapisywalne.</translation>
    </message>
    <message>
        <source>The mount is read-only.</source>
        <translation>Montowanie jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>The mount at &quot;%1&quot; is read-only.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Montowanie w&#xa0;punkcie „%1” jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Nothing on this mount may be executed (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Na tym montowaniu nie można niczego wykonywać (%1).</translation>
    </message>
    <message>
        <source>Nothing on the mount at &quot;%1&quot; may be executed (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>Na montowaniu w&#xa0;punkcie „%1” nie można niczego wykonywać (%2).</translation>
    </message>
    <message>
        <source>No device on this mount may be opened (%1).</source>
        <extracomment>%1 is the name of a mount option</extracomment>
        <translation>Na tym montowaniu nie można otwierać urządzeń (%1).</translation>
    </message>
    <message>
        <source>No device on the mount at &quot;%1&quot; may be opened (%2).</source>
        <extracomment>%1 is a path, %2 the name of a mount option</extracomment>
        <translation>Na montowaniu w&#xa0;punkcie „%1” nie można otwierać urządzeń (%2).</translation>
    </message>
    <message>
        <source>The file system was mounted inside a user namespace, and the kernel opens no devices on such a file system.</source>
        <translation>System plików zamontowano wewnątrz przestrzeni nazw użytkownika, a&#xa0;jądro nie otwiera urządzeń w&#xa0;takim systemie plików.</translation>
    </message>
    <message>
        <source>This is a directory, and the operation works only on something else.</source>
        <translation>To jest katalog, a&#xa0;operacja działa tylko na czymś innym.</translation>
    </message>
    <message>
        <source>Only regular files can be executed; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>Wykonywać można tylko zwykłe pliki; typ tego obiektu: %1.</translation>
    </message>
    <message>
        <source>The operation works only on regular files; this one is of the type: %1.</source>
        <extracomment>%1 is a file type (directory)</extracomment>
        <translation>Operacja działa tylko na zwykłych plikach; typ tego obiektu: %1.</translation>
    </message>
    <message>
        <source>A socket cannot be opened like a file; programs connect to it.</source>
        <translation>Gniazda nie można otworzyć jak pliku; programy się z&#xa0;nim łączą.</translation>
    </message>
    <message>
        <source>No driver answers for this device node.</source>
        <translation>Tego węzła urządzenia nie obsługuje żaden sterownik.</translation>
    </message>
    <message>
        <source>The file is marked append-only, so it can be written to only at its end.</source>
        <translation>Plik ma flagę „tylko dopisywanie”, więc można do niego zapisywać tylko na końcu.</translation>
    </message>
    <message>
        <source>A running program was started from this file, so it cannot be written to now.</source>
        <translation>Z&#xa0;tego pliku uruchomiono działający program, więc nie można teraz do niego zapisywać.</translation>
    </message>
    <message>
        <source>Some process has this file open for writing, so it cannot be executed now.</source>
        <translation>Jakiś proces ma ten plik otwarty do zapisu, więc nie można go teraz wykonać.</translation>
    </message>
    <message>
        <source>The interpreter that the file names cannot be used.</source>
        <translation>Interpretera podanego w&#xa0;pliku nie można użyć.</translation>
    </message>
    <message>
        <source>Scripts name each other as interpreters too many times.</source>
        <translation>Skrypty zbyt wiele razy wskazują się nawzajem jako interpretery.</translation>
    </message>
    <message>
        <source>The file exists, and its directory is sticky and writable for others. The owner of the file (%1) is neither the process nor the owner of the directory (%2), so opening it in a way that could create it is refused.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>Plik istnieje, a&#xa0;jego katalog ma bit lepkości (sticky) i&#xa0;jest zapisywalny dla innych. Właścicielem pliku (%1) nie jest ani proces, ani właściciel katalogu (%2), więc jądro odrzuca otwarcie w&#xa0;sposób, który mógłby utworzyć plik.</translation>
    </message>
    <message>
        <source>An entry of this name exists already.</source>
        <translation>Wpis o&#xa0;tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>The path ends in a slash, which fits only a directory.</source>
        <translation>Ścieżka kończy się ukośnikiem, co pasuje tylko do katalogu.</translation>
    </message>
    <message>
        <source>The path does not end in a name that can be made, removed or moved.</source>
        <translation>Ścieżka nie kończy się nazwą, którą można by utworzyć, usunąć lub przenieść.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 can be stored on this mount.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1 i&#xa0;GID %2 można zapisać na tym montowaniu.</translation>
    </message>
    <message>
        <source>UID %1 and GID %2 cannot both be stored on this mount, because they are not both mapped in it. Nothing can be created here under these numbers.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1 i&#xa0;GID %2 nie można zapisać na tym montowaniu, ponieważ co najmniej jeden z&#xa0;tych numerów nie ma w&#xa0;nim odwzorowania. Pod tymi numerami nie można tu niczego utworzyć.</translation>
    </message>
    <message>
        <source>Making a device node needs %1 in the initial user namespace, so no process of another user namespace can do it.</source>
        <extracomment>%1 is the name of a capability (CAP_MKNOD)</extracomment>
        <translation>Utworzenie węzła urządzenia wymaga przywileju %1 w&#xa0;początkowej przestrzeni nazw użytkownika, więc nie może tego zrobić żaden proces z&#xa0;innej przestrzeni nazw użytkownika.</translation>
    </message>
    <message>
        <source>The path is longer than the %1 bytes that a socket address can hold.</source>
        <extracomment>%1 is a number of bytes</extracomment>
        <translation>Ścieżka jest dłuższa, niż mieści adres gniazda; limit w&#xa0;bajtach to %1.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner of the entry is %1 and its group is %2. An entry with an unmapped owner or group cannot be removed or replaced, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>W&#xa0;tym montowaniu właściciel wpisu to %1, a&#xa0;jego grupa to %2. Wpisu, którego właściciel lub grupa nie mają odwzorowania, nie może usunąć ani zastąpić nawet root.</translation>
    </message>
    <message>
        <source>The directory is marked append-only, so entries can be added but not removed.</source>
        <translation>Katalog ma flagę „tylko dopisywanie”, więc wpisy można dodawać, ale nie usuwać.</translation>
    </message>
    <message>
        <source>The directory is sticky: only the owner of the entry (%1) or of the directory (%2) may remove or rename it, and the process is neither.</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>Katalog ma bit lepkości (sticky): usunąć wpis lub zmienić jego nazwę może tylko właściciel wpisu (%1) lub katalogu (%2), a&#xa0;proces nie jest żadnym z&#xa0;nich.</translation>
    </message>
    <message>
        <source>The directory is sticky, and the process may act for the owner of the entry (%1) or of the directory (%2).</source>
        <extracomment>%1 and %2 are user ids</extracomment>
        <translation>Katalog ma bit lepkości (sticky), a&#xa0;proces może działać w&#xa0;imieniu właściciela wpisu (%1) lub katalogu (%2).</translation>
    </message>
    <message>
        <source>The entry is marked immutable or append-only, so it cannot be removed or renamed.</source>
        <translation>Wpis ma flagę „niezmienny” lub „tylko dopisywanie”, więc nie można go usunąć ani zmienić jego nazwy.</translation>
    </message>
    <message>
        <source>Something is mounted on this entry, so it cannot be removed, renamed or replaced.</source>
        <translation>Na tym wpisie jest coś zamontowane, więc nie można go usunąć, zastąpić ani zmienić jego nazwy.</translation>
    </message>
    <message>
        <source>The directory is not empty.</source>
        <translation>Katalog nie jest pusty.</translation>
    </message>
    <message>
        <source>The two paths lie on different mounts. The operation never crosses mounts, even when both show the same file system.</source>
        <translation>Te dwie ścieżki leżą na różnych montowaniach. Operacja nigdy nie wykracza poza montowanie, nawet gdy oba pokazują ten sam system plików.</translation>
    </message>
    <message>
        <source>The two paths lie on different file systems, and the operation never crosses them.</source>
        <translation>Te dwie ścieżki leżą w&#xa0;różnych systemach plików, a&#xa0;operacja nigdy nie wykracza poza system plików.</translation>
    </message>
    <message>
        <source>A directory cannot be moved into itself.</source>
        <translation>Katalogu nie można przenieść do niego samego.</translation>
    </message>
    <message>
        <source>The target is a directory above the source, so it is not empty.</source>
        <translation>Cel jest katalogiem powyżej źródła, więc nie jest pusty.</translation>
    </message>
    <message>
        <source>Both names belong to the same file, so the kernel reports success and does nothing.</source>
        <translation>Obie nazwy należą do tego samego pliku, więc jądro zgłasza powodzenie i&#xa0;nic nie robi.</translation>
    </message>
    <message>
        <source>The process is not the owner (%1) of the file and may not both read and write it, or the file is of a protected kind. The setting %2 forbids giving it another name then.</source>
        <extracomment>%1 is a user id, %2 the name of a kernel setting</extracomment>
        <translation>Proces nie jest właścicielem (%1) pliku i&#xa0;nie ma do niego obu uprawnień, odczytu i&#xa0;zapisu, albo plik jest chronionego rodzaju. Ustawienie %2 zabrania wtedy nadania mu kolejnej nazwy.</translation>
    </message>
    <message>
        <source>A directory cannot get a second name.</source>
        <translation>Katalog nie może otrzymać drugiej nazwy.</translation>
    </message>
    <message>
        <source>The file is marked immutable or append-only, so it cannot get a second name.</source>
        <translation>Plik ma flagę „niezmienny” lub „tylko dopisywanie”, więc nie może otrzymać drugiej nazwy.</translation>
    </message>
    <message>
        <source>The number of names of this file does not allow another one.</source>
        <translation>Liczba nazw tego pliku nie pozwala na kolejną.</translation>
    </message>
    <message>
        <source>The process is the owner (%1) or may act as the owner.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>Proces jest właścicielem (%1) lub może działać jako właściciel.</translation>
    </message>
    <message>
        <source>Only the owner (%1) may do this, and the process works as %2. Permission to write is not enough.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>Tylko właściciel (%1) może to zrobić, a&#xa0;proces działa jako %2. Uprawnienie zapisu nie wystarcza.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its attributes cannot be changed.</source>
        <translation>Obiekt ma flagę „niezmienny” lub „tylko dopisywanie”, więc jego atrybutów nie można zmienić.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. The attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>W&#xa0;tym montowaniu właściciel to %1, a&#xa0;grupa to %2. Atrybutów obiektu, którego właściciel lub grupa nie mają odwzorowania, nie może zmienić nawet root.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) does not exist in the user namespace of the process.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>Nowy właściciel lub nowa grupa (%1) nie istnieje w&#xa0;przestrzeni nazw użytkownika procesu.</translation>
    </message>
    <message>
        <source>The new owner or group (%1) is not mapped in this mount, so it cannot be stored.</source>
        <extracomment>%1 is a user or group id</extracomment>
        <translation>Nowy właściciel lub nowa grupa (%1) nie ma odwzorowania w&#xa0;tym montowaniu, więc zapisanie nie jest możliwe.</translation>
    </message>
    <message>
        <source>The owner is %1. Giving the object to %2 needs %3 over it, and the process does not have that.</source>
        <extracomment>%1 and %2 are user ids, %3 is the name of a capability</extracomment>
        <translation>Właściciel to %1. Przekazanie obiektu użytkownikowi %2 wymaga przywileju %3 wobec tego obiektu, a&#xa0;proces go nie ma.</translation>
    </message>
    <message>
        <source>The group is %1. Changing it to %2 is up to the owner who is a member of the new group; anybody else needs %3 over the object.</source>
        <extracomment>%1 and %2 are group ids, %3 is the name of a capability</extracomment>
        <translation>Grupa to %1. Zmienić ją na %2 może właściciel, który jest członkiem nowej grupy; każdy inny potrzebuje przywileju %3 wobec tego obiektu.</translation>
    </message>
    <message>
        <source>The change would clear a set-user-ID or set-group-ID bit. Only the owner (%1) may do that, and the process works as %2.</source>
        <extracomment>%1 is the user id of the owner, %2 that of the process</extracomment>
        <translation>Zmiana wyczyściłaby bit setuid lub setgid. Może to zrobić tylko właściciel (%1), a&#xa0;proces działa jako %2.</translation>
    </message>
    <message>
        <source>This file system stores no owners: the owner (%1) and the group (%2) come from its mount options and cannot be changed.</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>Ten system plików nie przechowuje właścicieli: właściciel (%1) i&#xa0;grupa (%2) wynikają z&#xa0;jego opcji montowania i&#xa0;nie można ich zmienić.</translation>
    </message>
    <message>
        <source>The name of the extended attribute is empty or too long.</source>
        <translation>Nazwa atrybutu rozszerzonego jest pusta lub za długa.</translation>
    </message>
    <message>
        <source>Writing this extended attribute needs %1, and the process does not have it for this object.</source>
        <extracomment>%1 is the name of a capability (CAP_SYS_ADMIN)</extracomment>
        <translation>Zapisanie tego atrybutu rozszerzonego wymaga przywileju %1, a&#xa0;proces nie ma go wobec tego obiektu.</translation>
    </message>
    <message>
        <source>The root user of the process&apos;s user namespace cannot be stored on this mount, so no file capabilities can be written.</source>
        <translation>Użytkownika root z&#xa0;przestrzeni nazw użytkownika procesu nie można zapisać na tym montowaniu, więc nie można zapisać przywilejów pliku.</translation>
    </message>
    <message>
        <source>The object is marked immutable or append-only, so its extended attributes cannot be changed.</source>
        <translation>Obiekt ma flagę „niezmienny” lub „tylko dopisywanie”, więc jego atrybutów rozszerzonych nie można zmienić.</translation>
    </message>
    <message>
        <source>Seen through this mount, the owner is %1 and the group is %2. Extended attributes of an object with an unmapped owner or group cannot be changed, not even by root.</source>
        <extracomment>%1 is a user id, %2 a group id, either may be the words for an id without mapping</extracomment>
        <translation>W&#xa0;tym montowaniu właściciel to %1, a&#xa0;grupa to %2. Atrybutów rozszerzonych obiektu, którego właściciel lub grupa nie mają odwzorowania, nie może zmienić nawet root.</translation>
    </message>
    <message>
        <source>Extended attributes of this class exist only on regular files and directories.</source>
        <translation>Atrybuty rozszerzone tej klasy istnieją tylko na zwykłych plikach i&#xa0;katalogach.</translation>
    </message>
    <message>
        <source>The directory is sticky, so only its owner (%1) may set extended attributes of this class.</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>Katalog ma bit lepkości (sticky), więc tylko jego właściciel (%1) może ustawiać atrybuty rozszerzone tej klasy.</translation>
    </message>
    <message>
        <source>This type of file system (%1) does not store extended attributes of this class here.</source>
        <extracomment>%1 is a type of file system (vfat)</extracomment>
        <translation>Ten typ systemu plików (%1) nie przechowuje tu atrybutów rozszerzonych tej klasy.</translation>
    </message>
    <message>
        <source>Only a directory can have a default ACL.</source>
        <translation>Domyślną listę ACL może mieć tylko katalog.</translation>
    </message>
    <message>
        <source>%1 does not make the container: &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a container engine (docker), %2 its own words, in English</extracomment>
        <translation>Silnik %1 nie tworzy kontenera: „%2”.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but this is no socket, so nothing can be connected to.</source>
        <translation>Uprawnienia są wystarczające, ale to nie jest gniazdo, więc nie można się z&#xa0;niczym połączyć.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but no process listens on this socket.</source>
        <translation>Uprawnienia są wystarczające, ale żaden proces nie nasłuchuje na tym gnieździe.</translation>
    </message>
    <message>
        <source>The permissions are sufficient, but the socket is of another type than a stream socket.</source>
        <translation>Uprawnienia są wystarczające, ale gniazdo jest innego typu niż strumieniowe.</translation>
    </message>
    <message>
        <source>No active security module has rules for this process.</source>
        <translation>Żaden aktywny moduł bezpieczeństwa nie ma reguł dla tego procesu.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules of its own, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux)</extracomment>
        <translation>Właściciel i&#xa0;tryb na to zezwalają, ale moduł bezpieczeństwa %1 ma własne reguły, których nie przeanalizowano.</translation>
    </message>
    <message>
        <source>Owner and mode allow it, but the security module %1 has rules for the label &quot;%2&quot;, and they were not evaluated.</source>
        <extracomment>%1 is the name of a security module (SELinux), %2 a security label</extracomment>
        <translation>Właściciel i&#xa0;tryb na to zezwalają, ale moduł bezpieczeństwa %1 ma reguły dla etykiety „%2”, których nie przeanalizowano.</translation>
    </message>
    <message>
        <source>Whether the process restricted itself with %1 cannot be seen from outside.</source>
        <extracomment>%1 is the name of a security module</extracomment>
        <translation>Z&#xa0;zewnątrz nie widać, czy proces ograniczył sam siebie za pomocą %1.</translation>
    </message>
    <message>
        <source>The process has a %1 filter that was not evaluated; it may refuse the system call before anything else is looked at.</source>
        <extracomment>%1 is the name of a kernel feature</extracomment>
        <translation>Proces ma filtr %1, którego nie przeanalizowano; może on odrzucić wywołanie systemowe, zanim cokolwiek innego zostanie sprawdzone.</translation>
    </message>
    <message>
        <source>A fact that this check needs could not be read.</source>
        <translation>Nie udało się odczytać informacji, której wymaga to sprawdzenie.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>operation: %1</source>
        <extracomment>%1 is an operation (read)</extracomment>
        <translation>operacja: %1</translation>
    </message>
    <message>
        <source>operation: %1 (%2)</source>
        <extracomment>%1 is an operation (read), %2 an error code (EACCES)</extracomment>
        <translation>operacja: %1 (%2)</translation>
    </message>
    <message>
        <source>container &quot;%1&quot;</source>
        <extracomment>%1 is the name of a container</extracomment>
        <translation>kontener „%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link to &quot;%2&quot;; this is about &quot;%3&quot; on that way</source>
        <extracomment>%1 is the name of a symbolic link, %2 the path it leads to, %3 the name of an entry</extracomment>
        <translation>„%1” to dowiązanie symboliczne do „%2”; chodzi o&#xa0;„%3” na tej drodze</translation>
    </message>
    <message>
        <source>this is %1 on the host (idmapped mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>na hoście to %1 (montowanie z&#xa0;odwzorowaniem ID)</translation>
    </message>
    <message>
        <source>this folder is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>ten katalog to na hoście %1 (montowanie przez podpięcie)</translation>
    </message>
    <message>
        <source>this is %1 on the host (bind mount)</source>
        <extracomment>%1 is a path</extracomment>
        <translation>na hoście to %1 (montowanie przez podpięcie)</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>bez odwzorowania</translation>
    </message>
    <message>
        <source>A container wrote this as its own UID %1, which is another number on the host: one lent to %2.</source>
        <extracomment>%1 is a user id, %2 the name of a user</extracomment>
        <translation>Zapisał to kontener pod swoim UID %1, który na hoście jest innym numerem: jednym z&#xa0;numerów użyczonych użytkownikowi %2.</translation>
    </message>
    <message>
        <source>who:</source>
        <translation>kto:</translation>
    </message>
    <message>
        <source>sum:</source>
        <translation>przeliczenie:</translation>
    </message>
    <message>
        <source>why:</source>
        <translation>dlaczego:</translation>
    </message>
    <message>
        <source>cause:</source>
        <translation>przyczyna:</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>także:</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>nowy obiekt:</translation>
    </message>
    <message>
        <source>note:</source>
        <translation>uwaga:</translation>
    </message>
    <message>
        <source>how sure:</source>
        <translation>pewność:</translation>
    </message>
    <message>
        <source>CONTRADICTION</source>
        <translation>SPRZECZNOŚĆ</translation>
    </message>
    <message>
        <source>before the start: %1 mounts on %2</source>
        <extracomment>%1 is the name of a container engine (podman), %2 a path in the container</extracomment>
        <translation>przed uruchomieniem: silnik %1 montuje na %2</translation>
    </message>
    <message>
        <source>UID %1, GID %2 once it runs</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2 po uruchomieniu</translation>
    </message>
    <message>
        <source>UID %1, GID %2 as given</source>
        <extracomment>%1 is a user id, %2 a group id</extracomment>
        <translation>UID %1, GID %2, jak podano</translation>
    </message>
    <message>
        <source>process %1</source>
        <extracomment>%1 is a process id</extracomment>
        <translation>proces %1</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <extracomment>%1 is a process id, %2 the name of a program</extracomment>
        <translation>proces %1 (%2)</translation>
    </message>
    <message>
        <source>from the container&apos;s image (overlay)</source>
        <translation>z&#xa0;obrazu kontenera (overlay)</translation>
    </message>
    <message>
        <source>mounted from %1 of %2 (%3)</source>
        <extracomment>%1 is a path, %2 a device (/dev/sda1), %3 a type of file system (ext4)</extracomment>
        <translation>źródło montowania: %1 z&#xa0;%2 (%3)</translation>
    </message>
    <message>
        <source>on the mount at %1 (%2)</source>
        <extracomment>%1 is a path, %2 a type of file system (ext4)</extracomment>
        <translation>na montowaniu w&#xa0;punkcie %1 (%2)</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>Hello,</source>
        <extracomment>A letter to somebody whose computer has a problem; first words</extracomment>
        <translation>Dzień dobry,</translation>
    </message>
    <message>
        <source>To find the cause of your problem, some settings of your computer have to be read.</source>
        <extracomment>A letter to somebody whose computer has a problem</extracomment>
        <translation>Aby znaleźć przyczynę problemu, trzeba odczytać niektóre ustawienia komputera.</translation>
    </message>
    <message>
        <source>Please run the command below in a terminal. Put the name of the container in the place of %1.</source>
        <extracomment>A letter; %1 is a word of the command below (NAME)</extracomment>
        <translation>Wystarczy uruchomić w&#xa0;terminalu poniższe polecenie. W&#xa0;miejsce słowa %1 trzeba wpisać nazwę kontenera.</translation>
    </message>
    <message>
        <source>It changes nothing. It writes the file %1 into the current folder.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>Polecenie niczego nie zmienia. Zapisuje plik %1 w&#xa0;bieżącym folderze.</translation>
    </message>
    <message>
        <source>Names of people, folders and the computer are replaced in it. Numbers and rights stay.</source>
        <extracomment>A letter; &quot;it&quot; is the file that the command made</extracomment>
        <translation>Nazwy użytkowników, folderów i&#xa0;komputera są w&#xa0;nim zastąpione. Numery i&#xa0;uprawnienia pozostają.</translation>
    </message>
    <message>
        <source>Then send me the file %1. Thank you.</source>
        <extracomment>A letter; %1 is the name of a file (problem.mlsnap)</extracomment>
        <translation>Potem wystarczy odesłać mi plik %1. Dziękuję.</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>list</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to see its names. Part of a list in a table cell</extracomment>
        <translation>wyświetlanie zawartości</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to make and remove names. Part of a list in a table cell</extracomment>
        <translation>zapis</translation>
    </message>
    <message>
        <source>search</source>
        <comment>right on a directory</comment>
        <extracomment>A right on a directory: to pass through. Part of a list in a table cell</extracomment>
        <translation>przeszukiwanie</translation>
    </message>
    <message>
        <source>read</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>odczyt</translation>
    </message>
    <message>
        <source>write</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>zapis</translation>
    </message>
    <message>
        <source>execute</source>
        <comment>right on a file</comment>
        <extracomment>A right on a file. Part of a list in a table cell</extracomment>
        <translation>wykonywanie</translation>
    </message>
</context>
<context>
    <name>SaveFiles</name>
    <message>
        <source>%1 is there already.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 już istnieje.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Choose another name.</source>
        <extracomment>%1 is the path of a symbolic link</extracomment>
        <translation>%1 to dowiązanie symboliczne. Należy wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose another name.</source>
        <extracomment>%1 is a path; there is a folder or a device</extracomment>
        <translation>%1 nie jest plikiem. Należy wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is the path of a file, %2 the system&apos;s own words (Permission denied)</extracomment>
        <translation>Nie udało się zapisać pliku %1: %2</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>dated in the future</source>
        <extracomment>How old a snapshot is: the clock of one of the two computers is wrong</extracomment>
        <translation>z&#xa0;datą w&#xa0;przyszłości</translation>
    </message>
    <message>
        <source>less than a day old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>sprzed mniej niż doby</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>
            <numerusform>sprzed %n dnia</numerusform>
            <numerusform>sprzed %n dni</numerusform>
            <numerusform>sprzed %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>collected on %1 at %2</source>
        <extracomment>%1 is a date (9 March 2026), %2 a time (14:03)</extracomment>
        <translation>zebrano %1 o&#xa0;%2</translation>
    </message>
    <message>
        <source>This check is not saved yet</source>
        <extracomment>Title of a page on a check of this computer, which has not been written to a file</extracomment>
        <translation>To sprawdzenie nie jest jeszcze zapisane</translation>
    </message>
    <message>
        <source>Snapshot of a computer without a name</source>
        <extracomment>A snapshot without the name of the computer it was made on</extracomment>
        <translation>Migawka komputera bez nazwy</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Migawka komputera %1</translation>
    </message>
    <message>
        <source>Save it to look at it later, to send it to someone who helps, or to compare it after a fix.</source>
        <extracomment>Below &quot;This check is not saved yet&quot;</extracomment>
        <translation>Zapisane sprawdzenie można później obejrzeć, wysłać komuś, kto pomaga, albo porównać po naprawie.</translation>
    </message>
    <message>
        <source>redacted: names</source>
        <extracomment>Property of a snapshot: names of files, users and the computer were taken out</extracomment>
        <translation>ukryte: nazwy</translation>
    </message>
    <message>
        <source>You can examine and simulate; running and testing are off.</source>
        <extracomment>What can be done with a snapshot of another computer; running means running fixes</extracomment>
        <translation>Można badać i&#xa0;symulować; uruchamianie i&#xa0;próby są wyłączone.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n pytanie</numerusform>
            <numerusform>%n pytania</numerusform>
            <numerusform>%n pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) with owner and permissions</source>
        <extracomment>In the list of what a snapshot holds: files, folders and the like</extracomment>
        <translation>
            <numerusform>%n obiekt z&#xa0;właścicielem i&#xa0;uprawnieniami</numerusform>
            <numerusform>%n obiekty z&#xa0;właścicielem i&#xa0;uprawnieniami</numerusform>
            <numerusform>%n obiektów z&#xa0;właścicielem i&#xa0;uprawnieniami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic link(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n dowiązanie symboliczne</numerusform>
            <numerusform>%n dowiązania symboliczne</numerusform>
            <numerusform>%n dowiązań symbolicznych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACL(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n lista ACL</numerusform>
            <numerusform>%n listy ACL</numerusform>
            <numerusform>%n list ACL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n montowanie</numerusform>
            <numerusform>%n montowania</numerusform>
            <numerusform>%n montowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user namespace(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n przestrzeń nazw użytkownika</numerusform>
            <numerusform>%n przestrzenie nazw użytkownika</numerusform>
            <numerusform>%n przestrzeni nazw użytkownika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective capability(ies) of the process</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n efektywny przywilej procesu</numerusform>
            <numerusform>%n efektywne przywileje procesu</numerusform>
            <numerusform>%n efektywnych przywilejów procesu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n nazwa użytkownika lub grupy</numerusform>
            <numerusform>%n nazwy użytkowników i&#xa0;grup</numerusform>
            <numerusform>%n nazw użytkowników i&#xa0;grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) of the same files</source>
        <extracomment>In the list of what a snapshot holds: who else uses the same files</extracomment>
        <translation>
            <numerusform>%n inny użytkownik tych samych plików</numerusform>
            <numerusform>%n innych użytkowników tych samych plików</numerusform>
            <numerusform>%n innych użytkowników tych samych plików</numerusform>
        </translation>
    </message>
    <message>
        <source>the security label of the process</source>
        <extracomment>In the list of what a snapshot holds: SELinux context or AppArmor profile</extracomment>
        <translation>etykieta bezpieczeństwa procesu</translation>
    </message>
    <message>
        <source>the answer of the kernel itself</source>
        <extracomment>In the list of what a snapshot holds: the harmless test was made</extracomment>
        <translation>odpowiedź samego jądra</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of facts that could not be read</extracomment>
        <translation>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Look-up of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Wyszukanie nazwy</translation>
    </message>
    <message>
        <source>Symbolic link</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Dowiązanie symboliczne</translation>
    </message>
    <message>
        <source>File system writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Zapisywalność systemu plików</translation>
    </message>
    <message>
        <source>Immutable and append-only flags</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Flagi „niezmienny” i&#xa0;„tylko dopisywanie”</translation>
    </message>
    <message>
        <source>Mapping of the owner</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Odwzorowanie właściciela</translation>
    </message>
    <message>
        <source>Owner class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Klasa właściciela</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Group class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Klasa grupy</translation>
    </message>
    <message>
        <source>Others class</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Klasa innych</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Przywileje</translation>
    </message>
    <message>
        <source>Device control group</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Grupa kontrolna urządzeń</translation>
    </message>
    <message>
        <source>Rules of the file system</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Reguły systemu plików</translation>
    </message>
    <message>
        <source>Mount writable</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Zapisywalność montowania</translation>
    </message>
    <message>
        <source>Mount options</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Opcje montowania</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Rodzaj pliku</translation>
    </message>
    <message>
        <source>File in use</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Plik w&#xa0;użyciu</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Sticky bit</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Bit lepkości</translation>
    </message>
    <message>
        <source>Existence of the name</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Istnienie nazwy</translation>
    </message>
    <message>
        <source>Creation</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Tworzenie</translation>
    </message>
    <message>
        <source>Mount point</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Punkt montowania</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Atrybuty rozszerzone</translation>
    </message>
    <message>
        <source>Socket</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Gniazdo</translation>
    </message>
    <message>
        <source>Security modules</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Moduły bezpieczeństwa</translation>
    </message>
    <message>
        <source>Seccomp filter</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Filtr seccomp</translation>
    </message>
    <message>
        <source>Set-up by the engine</source>
        <extracomment>What one check of the kernel looks at; a cell of a table</extracomment>
        <translation>Przygotowanie przez silnik</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No Docker or Podman found on this computer.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Na tym komputerze nie znaleziono Dockera ani Podmana.</translation>
    </message>
    <message>
        <source>There is no container yet.</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Nie ma jeszcze żadnego kontenera.</translation>
    </message>
    <message>
        <source>%1 is there, but your account may not ask it.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 jest na tym komputerze, ale bieżące konto nie może go odpytywać.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <extracomment>Title of a notice; %1 is Docker or Podman</extracomment>
        <translation>%1 nie odpowiada.</translation>
    </message>
    <message>
        <source>The files are on another computer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Pliki są na innym komputerze.</translation>
    </message>
    <message>
        <source>Not running: its settings were checked.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Kontener nie działa: sprawdzono jego ustawienia.</translation>
    </message>
    <message>
        <source>The container &quot;%1&quot; is not there any more.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>Kontenera „%1” już nie ma.</translation>
    </message>
    <message>
        <source>More than one container fits &quot;%1&quot;.</source>
        <extracomment>Title of a notice; %1 is the name of a container</extracomment>
        <translation>Do „%1” pasuje więcej niż jeden kontener.</translation>
    </message>
    <message>
        <source>The process has ended meanwhile.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Proces w&#xa0;międzyczasie się zakończył.</translation>
    </message>
    <message>
        <source>Some data of this process can only be read by the administrator.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Niektóre dane tego procesu może odczytać tylko administrator.</translation>
    </message>
    <message>
        <source>There is no &quot;%3&quot; at this place.</source>
        <extracomment>Title of a notice; %1 is a path, %3 the first name in it that is missing</extracomment>
        <translation>W&#xa0;tym miejscu nie ma „%3”.</translation>
    </message>
    <message>
        <source>%1 has the last word.</source>
        <extracomment>Title of a notice; %1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>Ostatnie słowo ma %1.</translation>
    </message>
    <message>
        <source>The server decides; local permissions are a hint.</source>
        <extracomment>Title of a notice; %1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>Decyduje serwer; lokalne uprawnienia są wskazówką.</translation>
    </message>
    <message>
        <source>This snapshot is damaged. Nothing was loaded.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Ta migawka jest uszkodzona. Niczego nie wczytano.</translation>
    </message>
    <message>
        <source>%1 would refuse these settings.</source>
        <extracomment>Title of a notice; %1 is an engine: docker, compose, podman</extracomment>
        <translation>Silnik %1 odrzuciłby te ustawienia.</translation>
    </message>
    <message>
        <source>This file is in no format that is known here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Ten plik nie ma żadnego ze znanych tu formatów.</translation>
    </message>
    <message>
        <source>There is no command in it that starts a container.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Nie ma tu polecenia, które uruchamia kontener.</translation>
    </message>
    <message>
        <source>The container could not be made.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Nie udało się utworzyć kontenera.</translation>
    </message>
    <message>
        <source>Administrator rights cannot be asked for here.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Nie można tu zapytać o&#xa0;uprawnienia administratora.</translation>
    </message>
    <message>
        <source>Administrator rights were refused.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Odmówiono uprawnień administratora.</translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Nie podano hasła.</translation>
    </message>
    <message>
        <source>The check was given up.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Sprawdzenie przerwano.</translation>
    </message>
    <message>
        <source>All file checks pass.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Wszystkie sprawdzenia plików wypadają pomyślnie.</translation>
    </message>
    <message>
        <source>The test says something else than the calculation.</source>
        <extracomment>Title of a notice beside a result</extracomment>
        <translation>Próba mówi co innego niż obliczenie.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <extracomment>Title of a notice</extracomment>
        <translation>Nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>A pasted command, a Compose file or a snapshot of another computer can be checked all the same.</source>
        <translation>Mimo to można sprawdzić wklejone polecenie, plik Compose lub migawkę innego komputera.</translation>
    </message>
    <message>
        <source>Start one, or check the command or the Compose file that will make it.</source>
        <translation>Należy uruchomić kontener albo sprawdzić polecenie lub plik Compose, który go utworzy.</translation>
    </message>
    <message>
        <source>The engine at %1 works on another computer or in a virtual machine. Collect the data there, and open the snapshot here.</source>
        <extracomment>%1 is the address of an engine: ssh://ana@server</extracomment>
        <translation>Silnik pod adresem %1 działa na innym komputerze lub w&#xa0;maszynie wirtualnej. Dane należy zebrać tam, a&#xa0;migawkę otworzyć tutaj.</translation>
    </message>
    <message>
        <source>The real user may differ if the start script of the container changes it.</source>
        <translation>Rzeczywisty użytkownik może być inny, jeśli zmienia go skrypt startowy kontenera.</translation>
    </message>
    <message>
        <source>It may have been removed or made anew. Choose it again.</source>
        <translation>Mógł zostać usunięty lub utworzony od nowa. Należy wybrać go ponownie.</translation>
    </message>
    <message>
        <source>Choose one of them: %2</source>
        <extracomment>%2 is a list of containers</extracomment>
        <translation>Należy wybrać jeden z&#xa0;nich: %2</translation>
    </message>
    <message>
        <source>What was read before is shown no longer. Choose the process again.</source>
        <translation>To, co odczytano wcześniej, nie jest już pokazywane. Należy wybrać proces ponownie.</translation>
    </message>
    <message>
        <source>With administrator rights they are read once; nothing is changed.</source>
        <translation>Z&#xa0;uprawnieniami administratora zostaną odczytane raz; nic nie zostanie zmienione.</translation>
    </message>
    <message>
        <source>Of this path only the beginning %2 exists for this process.</source>
        <extracomment>%2 is the longest beginning of a path that exists</extracomment>
        <translation>Z&#xa0;tej ścieżki dla tego procesu istnieje tylko początek %2.</translation>
    </message>
    <message>
        <source>Owner and permissions allow it, but the rules of %1 could not be read.</source>
        <extracomment>%1 is the name of a security module: SELinux, AppArmor</extracomment>
        <translation>Właściciel i&#xa0;uprawnienia na to zezwalają, ale nie udało się odczytać reguł modułu %1.</translation>
    </message>
    <message>
        <source>A file system of the type %1 asks its server, which may know other users than this computer.</source>
        <extracomment>%1 is the type of a network file system: nfs4, cifs</extracomment>
        <translation>System plików typu %1 pyta swój serwer, który może znać innych użytkowników niż ten komputer.</translation>
    </message>
    <message>
        <source>The fault is at %2.</source>
        <extracomment>%2 is a place in a file: line 3, column 14; or a field: $.facts.inodes[3]</extracomment>
        <translation>Miejsce błędu: %2.</translation>
    </message>
    <message>
        <source>The container would not be made. These are the words of %1:</source>
        <extracomment>%1 is an engine, in front of its own words, which stand in a box below</extracomment>
        <translation>Kontener nie zostałby utworzony. Tak brzmi komunikat silnika %1:</translation>
    </message>
    <message>
        <source>Known are Compose, Quadlet, Kubernetes, devcontainer, OCI and the output of docker inspect.</source>
        <translation>Znane formaty to Compose, Quadlet, Kubernetes, devcontainer, OCI i&#xa0;wynik polecenia docker inspect.</translation>
    </message>
    <message>
        <source>Commands of docker, podman and nerdctl are understood: run, create, compose up.</source>
        <translation>Rozpoznawane są polecenia docker, podman i&#xa0;nerdctl: run, create, compose up.</translation>
    </message>
    <message>
        <source>The engine failed before any program ran. The command or the Compose file tells which mount it was.</source>
        <translation>Silnik zawiódł, zanim uruchomił się jakikolwiek program. Polecenie lub plik Compose mówi, o&#xa0;które montowanie chodziło.</translation>
    </message>
    <message>
        <source>A snapshot that the administrator saves can be opened here instead.</source>
        <translation>Zamiast tego można tu otworzyć migawkę, którą zapisze administrator.</translation>
    </message>
    <message>
        <source>The check goes on with what your account may read.</source>
        <translation>Sprawdzenie będzie kontynuowane z&#xa0;tym, co może odczytać bieżące konto.</translation>
    </message>
    <message>
        <source>Not checked: rules of the program itself, a full disk, quotas.</source>
        <translation>Nie sprawdzono: własnych reguł programu, zapełnienia dysku, limitów (quota).</translation>
    </message>
    <message>
        <source>That is a fault of this program. Please save a snapshot, and send it with a report.</source>
        <translation>To usterka tego programu. Należy zapisać migawkę i&#xa0;wysłać ją wraz ze zgłoszeniem.</translation>
    </message>
    <message>
        <source>Your account %1 owns it, and the owner has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>Bieżące konto %1 jest właścicielem, a&#xa0;właściciel ma tam %2.</translation>
    </message>
    <message>
        <source>Your account %1 is in its group, and the group has %2 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 three letters of rights: r--</extracomment>
        <translation>Bieżące konto %1 należy do grupy tego obiektu, a&#xa0;grupa ma tam %2.</translation>
    </message>
    <message>
        <source>Your account %1 with the groups %2 is in the class others, which has %3 there.</source>
        <extracomment>%1 is an account with its number: 1000 (ana); %2 its groups: 1000, 27; %3 rights: ---</extracomment>
        <translation>Bieżące konto %1 z&#xa0;grupami %2 należy do klasy „inni”, która ma tam %3.</translation>
    </message>
    <message>
        <source>The way to the socket leads through this folder, which needs x.</source>
        <translation>Droga do gniazda prowadzi przez ten folder, do którego potrzebne jest „x”.</translation>
    </message>
    <message>
        <source>Asking the engine needs w for this socket.</source>
        <translation>Odpytywanie silnika wymaga „w” do tego gniazda.</translation>
    </message>
    <message>
        <source>Joining the group %1 would also work, but it equals root on this computer.</source>
        <extracomment>A warning; %1 is a group with its number: 998 (docker)</extracomment>
        <translation>Dołączenie do grupy %1 też by pomogło, ale jest równoznaczne z&#xa0;uprawnieniami roota na tym komputerze.</translation>
    </message>
    <message>
        <source>A seccomp filter of the process may also refuse a system call.</source>
        <translation>Filtr seccomp procesu też może odrzucić wywołanie systemowe.</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <extracomment>Button: opens the page where a docker command can be pasted</extracomment>
        <translation>Wklej polecenie</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <extracomment>Button: opens the page for Compose files</extracomment>
        <translation>Otwórz plik Compose</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Button: opens the page where a snapshot can be opened</extracomment>
        <translation>Otwórz migawkę</translation>
    </message>
    <message>
        <source>Choose a container</source>
        <extracomment>Button: opens the list of containers</extracomment>
        <translation>Wybierz kontener</translation>
    </message>
    <message>
        <source>Paste the error message</source>
        <extracomment>Button: opens the page where an error message can be pasted</extracomment>
        <translation>Wklej komunikat o&#xa0;błędzie</translation>
    </message>
    <message>
        <source>Read with administrator rights</source>
        <extracomment>Button: asks for the password of the administrator, then reads what is missing</extracomment>
        <translation>Odczytaj z&#xa0;uprawnieniami administratora</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: repeats the check</extracomment>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Confirm with a harmless test</source>
        <extracomment>Button: asks the kernel without changing anything</extracomment>
        <translation>Potwierdź nieszkodliwą próbą</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>passed</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>pomyślne</translation>
    </message>
    <message>
        <source>denies</source>
        <extracomment>The result of one check; a cell of a table</extracomment>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>The result of one check that comes behind the one that decides; a cell of a table</extracomment>
        <translation>nieosiągnięte</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>The result of one check that is about somebody or something else; a cell of a table</extracomment>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>The result of one check, a fact for it is missing; a cell of a table</extracomment>
        <translation>nieustalone</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>same number</source>
        <translation>ten sam numer</translation>
    </message>
    <message>
        <source>in the namespace around the container UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>w&#xa0;otaczającej przestrzeni nazw UID %1, GID %2</translation>
    </message>
    <message>
        <source>through the idmapped mount UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>przez montowanie z&#xa0;odwzorowaniem ID (idmapped) UID %1, GID %2</translation>
    </message>
    <message>
        <source>on disk UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>na dysku UID %1, GID %2</translation>
    </message>
    <message>
        <source>on the host UID %1, GID %2</source>
        <extracomment>%1 and %2 are sums (100000 + 1000 - 1 = 100999) or the words &quot;same number&quot;</extracomment>
        <translation>na hoście UID %1, GID %2</translation>
    </message>
    <message>
        <source>the owner is UID %1 in the container, on the host %2</source>
        <extracomment>%1 is a user id in the container, %2 a sum (100000 + 1000 - 1 = 100999)</extracomment>
        <translation>właściciel to UID %1 w&#xa0;kontenerze, na hoście %2</translation>
    </message>
    <message>
        <source>%1: UID %2 in containers of %3</source>
        <extracomment>%1 is a sum (100999 = 100000 + 1000 - 1), %2 a user id, %3 the name of a user</extracomment>
        <translation>%1: UID %2 w&#xa0;kontenerach użytkownika %3</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <extracomment>%1 is a path, %2 a whole sentence about it</extracomment>
        <translation>w&#xa0;miejscu %1: %2</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>empty</source>
        <extracomment>What a screen reader says in a table cell that has nothing in it</extracomment>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Say whether a process may do something to a file, and why.</source>
        <translation>Mówi, czy proces może coś zrobić z&#xa0;plikiem, i&#xa0;dlaczego.</translation>
    </message>
    <message>
        <source>Say what an error message means, and check what it is about.</source>
        <translation>Mówi, co oznacza komunikat o&#xa0;błędzie, i&#xa0;sprawdza to, czego on dotyczy.</translation>
    </message>
    <message>
        <source>Answer questions in JSON, one on each line of the input.</source>
        <translation>Odpowiada na pytania w&#xa0;formacie JSON, po jednym w&#xa0;każdym wierszu wejścia.</translation>
    </message>
    <message>
        <source>Say what would make it work, the least harmful first, with the way back.</source>
        <translation>Mówi, co by pomogło, od najmniej szkodliwej naprawy, i&#xa0;jak to cofnąć.</translation>
    </message>
    <message>
        <source>List the containers of every engine on this computer.</source>
        <translation>Wyświetla kontenery wszystkich silników na tym komputerze.</translation>
    </message>
    <message>
        <source>Say what a command line or a file means for file access.</source>
        <translation>Mówi, co wiersz poleceń lub plik oznacza dla dostępu do plików.</translation>
    </message>
    <message>
        <source>Save the facts for a check on another computer.</source>
        <translation>Zapisuje informacje do sprawdzenia na innym komputerze.</translation>
    </message>
    <message>
        <source>Explain a result code such as ML-D004, or a mask such as a80425fb.</source>
        <translation>Wyjaśnia kod wyniku, taki jak ML-D004, lub maskę, taką jak a80425fb.</translation>
    </message>
    <message>
        <source>Bind a directory to a second place, with other owners there.</source>
        <translation>Podpina katalog w&#xa0;drugim miejscu, z&#xa0;innymi właścicielami.</translation>
    </message>
    <message>
        <source>Show this help or that of a command; show the version.</source>
        <translation>Wyświetla tę pomoc lub pomoc polecenia; wyświetla wersję.</translation>
    </message>
    <message>
        <source>a container of any engine, by name or id</source>
        <translation>kontener dowolnego silnika, według nazwy lub identyfikatora</translation>
    </message>
    <message>
        <source>a running process, with its own root and mounts</source>
        <translation>działający proces, z&#xa0;własnym katalogiem głównym i&#xa0;montowaniami</translation>
    </message>
    <message>
        <source>a container that does not run yet; nothing is started</source>
        <translation>kontener, który jeszcze nie działa; niczego się nie uruchamia</translation>
    </message>
    <message>
        <source>a service of a Compose file, before it runs; several files are one project</source>
        <translation>usługa z&#xa0;pliku Compose, zanim zacznie działać; kilka plików to jeden projekt</translation>
    </message>
    <message>
        <source>a Quadlet unit (.container)</source>
        <translation>jednostka Quadlet (.container)</translation>
    </message>
    <message>
        <source>a Kubernetes manifest; --container chooses</source>
        <translation>manifest Kubernetes; kontener wybiera --container</translation>
    </message>
    <message>
        <source>a devcontainer.json</source>
        <translation>plik devcontainer.json</translation>
    </message>
    <message>
        <source>the config.json of an OCI bundle</source>
        <translation>plik config.json pakietu OCI</translation>
    </message>
    <message>
        <source>any of these, told by name and content, and other kinds of file</source>
        <translation>dowolny z&#xa0;powyższych, rozpoznany po nazwie i&#xa0;zawartości, oraz inne rodzaje plików</translation>
    </message>
    <message>
        <source>with any of these: another user in the same place, in numbers of the container</source>
        <translation>z&#xa0;dowolnym z&#xa0;powyższych: inny użytkownik w&#xa0;tym samym miejscu, w&#xa0;numerach kontenera</translation>
    </message>
    <message>
        <source>these ids on this computer; without GID the groups of the account, or the group with the same number</source>
        <translation>te identyfikatory na tym komputerze; bez GID grupy konta albo grupa o&#xa0;tym samym numerze</translation>
    </message>
    <message>
        <source>with --as: capabilities by name or as hexadecimal number; without it all for UID 0 and none for others</source>
        <translation>z&#xa0;--as: przywileje według nazwy lub jako liczba szesnastkowa; bez tej opcji wszystkie dla UID 0 i&#xa0;żadne dla innych</translation>
    </message>
    <message>
        <source>facts saved earlier or on another computer</source>
        <translation>informacje zapisane wcześniej lub na innym komputerze</translation>
    </message>
    <message>
        <source>what is to be done; the list is below</source>
        <translation>co ma zostać zrobione; lista znajduje się niżej</translation>
    </message>
    <message>
        <source>the new mode of chmod, octal</source>
        <translation>nowy tryb dla chmod, ósemkowo</translation>
    </message>
    <message>
        <source>the new owner and group of chown, in numbers of the subject</source>
        <translation>nowy właściciel i&#xa0;nowa grupa dla chown, w&#xa0;numerach podmiotu (SUBJECT)</translation>
    </message>
    <message>
        <source>the attribute of setxattr</source>
        <translation>atrybut dla setxattr</translation>
    </message>
    <message>
        <source>chown and stat: the link itself</source>
        <translation>chown i&#xa0;stat: samo dowiązanie</translation>
    </message>
    <message>
        <source>where a relative path starts, as the subject would write it</source>
        <translation>katalog, w&#xa0;którym zaczyna się ścieżka względna, zapisany tak, jak zapisałby go SUBJECT</translation>
    </message>
    <message>
        <source>answer in JSON, the same in every language</source>
        <translation>odpowiedź w&#xa0;formacie JSON, taka sama w&#xa0;każdym języku</translation>
    </message>
    <message>
        <source>save the facts that were used</source>
        <translation>zapisuje użyte informacje</translation>
    </message>
    <message>
        <source>also ask the kernel, with the identity of the process; opens nothing for writing, creates and changes nothing</source>
        <translation>pyta także jądro, z&#xa0;tożsamością procesu; niczego nie otwiera do zapisu, nie tworzy ani nie zmienia</translation>
    </message>
    <message>
        <source>lines of a log in English, Spanish, Portuguese, French or Polish, in place of the question; - reads the input; without SUBJECT the container that it fits is looked for</source>
        <translation>wiersze dziennika po angielsku, hiszpańsku, portugalsku, francusku lub polsku, zamiast pytania; -: standardowe wejście; bez SUBJECT szukany jest kontener, do którego pasują</translation>
    </message>
    <message>
        <source>read requests from the input, one JSON object on each line</source>
        <translation>odczytuje żądania z&#xa0;wejścia, po jednym obiekcie JSON w&#xa0;każdym wierszu</translation>
    </message>
    <message>
        <source>en, es, fr, pl or pt</source>
        <translation>en, es, fr, pl lub pt</translation>
    </message>
    <message>
        <source>what is to be done, as for mountlens check</source>
        <translation>co ma zostać zrobione, jak dla mountlens check</translation>
    </message>
    <message>
        <source>print fix N as a shell script, to be read and run; it stops where a file is no longer as it was seen, and can be run twice. It first keeps what was before, as getfacl -n shows it, in ~/mountlens-before.acl or the file that MOUNTLENS_SAVE names</source>
        <translation>wypisuje naprawę N jako skrypt powłoki do przeczytania i&#xa0;uruchomienia; skrypt zatrzymuje się, gdy plik nie jest już taki, jaki był widziany, i&#xa0;można go uruchomić dwa razy. Najpierw zachowuje dotychczasowy stan, tak jak pokazuje go getfacl -n, w&#xa0;pliku ~/mountlens-before.acl lub w&#xa0;pliku, który wskazuje MOUNTLENS_SAVE</translation>
    </message>
    <message>
        <source>print the script that takes fix N back; get it before N is run</source>
        <translation>wypisuje skrypt, który cofa naprawę N; należy go pobrać przed uruchomieniem naprawy N</translation>
    </message>
    <message>
        <source>ask only this engine, for example unix:///run/docker.sock</source>
        <translation>pyta tylko ten silnik, na przykład unix:///run/docker.sock</translation>
    </message>
    <message>
        <source>a command line such as docker run, in place of a file</source>
        <translation>wiersz poleceń, taki jak docker run, zamiast pliku</translation>
    </message>
    <message>
        <source>what the file is, where it cannot be told</source>
        <translation>czym jest plik, gdy nie można tego rozpoznać</translation>
    </message>
    <message>
        <source>where the facts go; only its owner may read the file; -: standard output</source>
        <translation>dokąd trafiają informacje; plik może odczytać tylko jego właściciel; -: standardowe wyjście</translation>
    </message>
    <message>
        <source>the question that the facts are for, as for mountlens check; the facts for all other operations on its paths come along</source>
        <translation>pytanie, dla którego są informacje, jak dla mountlens check; dołączane są informacje dla wszystkich innych operacji na jego ścieżkach</translation>
    </message>
    <message>
        <source>replace names of files, users and the computer</source>
        <translation>zastępuje nazwy plików, użytkowników i&#xa0;komputera</translation>
    </message>
    <message>
        <source>ids in the file system, the ids they have in the mount, and how many; u: users, g: groups, b: or nothing: both; may be given again. As in X-mount.idmap of mount(8); ids without a map belong to nobody</source>
        <translation>identyfikatory w&#xa0;systemie plików, ich odpowiedniki w&#xa0;montowaniu i&#xa0;ich liczba; u: użytkownicy, g: grupy, b: lub nic: jedno i&#xa0;drugie; można podać ponownie. Jak w&#xa0;X-mount.idmap z&#xa0;mount(8); identyfikatory bez odwzorowania należą do nobody</translation>
    </message>
    <message>
        <source>nothing can be written through the mount</source>
        <translation>przez montowanie nie można niczego zapisywać</translation>
    </message>
    <message>
        <source>with the mounts below SOURCE, all of them mapped</source>
        <translation>wraz z&#xa0;montowaniami poniżej SOURCE, wszystkimi z&#xa0;odwzorowaniem</translation>
    </message>
    <message>
        <source>try whether kernel and file system take it; mount nothing</source>
        <translation>próbuje, czy jądro i&#xa0;system plików to przyjmą; niczego nie montuje</translation>
    </message>
    <message>
        <source>only show what mounts it at each start of the computer</source>
        <translation>tylko pokazuje, co montuje to przy każdym uruchomieniu komputera</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>Why may a process in a container not do that to this file?</source>
        <translation>Dlaczego proces w&#xa0;kontenerze nie może zrobić tego z&#xa0;tym plikiem?</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Kod zakończenia:</translation>
    </message>
    <message>
        <source>0 allowed, 1 denied, 2 undetermined, 3 the call is wrong, 4 something else went wrong</source>
        <translation>0 zezwolono, 1 odmówiono, 2 nieustalone, 3 błędne wywołanie, 4 coś innego się nie udało</translation>
    </message>
    <message>
        <source>SUBJECT is one of:</source>
        <translation>SUBJECT to jedno z&#xa0;poniższych:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>OP is one of (rename and link take PATH2):</source>
        <translation>OP to jedno z&#xa0;poniższych (rename i&#xa0;link przyjmują PATH2):</translation>
    </message>
    <message>
        <source>Nothing is changed. Fixes are tried on paper: the same check, with the changed facts, has to allow the operation.</source>
        <translation>Nic nie zostanie zmienione. Naprawy są sprawdzane obliczeniowo: to samo sprawdzenie ze zmienionymi informacjami musi zezwolić na operację.</translation>
    </message>
    <message>
        <source>as that of check: 0 allowed, so there is nothing to mend, 1 denied, 2 undetermined. With a script: 0 it was printed, 4 there is none</source>
        <translation>jak dla check: 0 zezwolono, więc nie ma czego naprawiać, 1 odmówiono, 2 nieustalone. Ze skryptem: 0 skrypt wypisano, 4 nie ma skryptu</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>nie ma polecenia „%1”</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>brak polecenia</translation>
    </message>
    <message>
        <source>there is no option %1 here</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>nie ma tu opcji %1</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>opcję %1 podano dwa razy</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <extracomment>%1 is an option (--op)</extracomment>
        <translation>opcja %1 wymaga wartości</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <extracomment>%1 is an option (--json)</extracomment>
        <translation>opcja %1 nie przyjmuje wartości</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the languages en, es, fr, pl, pt</source>
        <extracomment>%1 is a word from the command line; en, es... are codes of languages</extracomment>
        <translation>„%1” nie jest żadnym z&#xa0;języków en, es, fr, pl, pt</translation>
    </message>
    <message>
        <source>whose access? one of --container, --pid, --as, --snapshot, --command or a configuration file is needed</source>
        <extracomment>--container, --pid, --as, --snapshot, --command are options</extracomment>
        <translation>czyj dostęp? potrzebna jest jedna z&#xa0;opcji --container, --pid, --as, --snapshot, --command albo plik konfiguracyjny</translation>
    </message>
    <message>
        <source>%1 chooses one container of a file (--compose...) and is given once</source>
        <extracomment>%1 is an option; --compose is another</extracomment>
        <translation>opcja %1 wybiera jeden kontener z&#xa0;pliku (--compose...) i&#xa0;podaje się ją raz</translation>
    </message>
    <message>
        <source>there is no file format &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>nie ma formatu pliku „%1”</translation>
    </message>
    <message>
        <source>what is to be read? a file or --command with a command line is needed</source>
        <extracomment>--command is an option</extracomment>
        <translation>co ma zostać odczytane? potrzebny jest plik albo opcja --command z&#xa0;wierszem poleceń</translation>
    </message>
    <message>
        <source>only one container, process or user can be asked about</source>
        <translation>zapytać można tylko o&#xa0;jeden kontener, jeden proces lub jednego użytkownika</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no process id</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1” nie jest identyfikatorem procesu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user that exists here in the form UID, UID:GID or UID:GID,GID</source>
        <extracomment>%1 is a word from the command line; UID:GID,GID is a form to fill in</extracomment>
        <translation>„%1” nie jest istniejącym tu użytkownikiem w&#xa0;postaci UID, UID:GID lub UID:GID,GID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a list of capabilities nor a hexadecimal number</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1” nie jest ani listą przywilejów, ani liczbą szesnastkową</translation>
    </message>
    <message>
        <source>%1 works only with a process or a container (--pid, --container...)</source>
        <extracomment>%1 is an option; --pid and --container are others</extracomment>
        <translation>opcja %1 działa tylko z&#xa0;procesem lub kontenerem (--pid, --container...)</translation>
    </message>
    <message>
        <source>%1 works only together with --as</source>
        <extracomment>%1 is an option; --as is another</extracomment>
        <translation>opcja %1 działa tylko razem z&#xa0;--as</translation>
    </message>
    <message>
        <source>--confirm asks as the process itself, so it cannot be used with %1</source>
        <extracomment>%1 is an option; --confirm is another</extracomment>
        <translation>opcja --confirm pyta jako sam proces, więc nie można jej używać z&#xa0;%1</translation>
    </message>
    <message>
        <source>--batch takes its questions from the input and goes with no other option</source>
        <extracomment>--batch is an option</extracomment>
        <translation>opcja --batch pobiera pytania z&#xa0;wejścia i&#xa0;nie można jej łączyć z&#xa0;żadną inną opcją</translation>
    </message>
    <message>
        <source>--error takes its question from the text and does not go with %1</source>
        <extracomment>%1 is an option or a word from the command line; --error is an option</extracomment>
        <translation>opcja --error pobiera pytanie z&#xa0;tekstu i&#xa0;nie można jej łączyć z&#xa0;%1</translation>
    </message>
    <message>
        <source>which operation? --op is missing, for example --op read or --op write</source>
        <extracomment>--op is an option, read and write are values for it</extracomment>
        <translation>jaka operacja? brak opcji --op, na przykład --op read lub --op write</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the operations: %2</source>
        <extracomment>%1 is a word from the command line, %2 a list of words</extracomment>
        <translation>„%1” nie jest żadną z&#xa0;operacji: %2</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>brak ścieżki</translation>
    </message>
    <message>
        <source>rename and link need a second path</source>
        <translation>rename i&#xa0;link wymagają drugiej ścieżki</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1” to o&#xa0;jeden argument za dużo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no octal mode such as 0755</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1” nie jest trybem ósemkowym takim jak 0755</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a user or group</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1” nie jest numerem użytkownika ani grupy</translation>
    </message>
    <message>
        <source>setxattr needs --name, for example user.comment</source>
        <extracomment>--name is an option, user.comment a value for it</extracomment>
        <translation>setxattr wymaga opcji --name, na przykład user.comment</translation>
    </message>
    <message>
        <source>where to? -o FILE is missing</source>
        <extracomment>-o FILE is an option with its value</extracomment>
        <translation>dokąd? brak opcji -o FILE</translation>
    </message>
    <message>
        <source>which code? it looks like ML-D004 and stands in the first line of a result</source>
        <extracomment>ML-D004 is a result code</extracomment>
        <translation>jaki kod? wygląda on jak ML-D004 i&#xa0;znajduje się w&#xa0;pierwszym wierszu wyniku</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a fix; they are counted from 1</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1” nie jest numerem naprawy; liczy się je od 1</translation>
    </message>
    <message>
        <source>there is no result code &quot;%1&quot;</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>nie ma kodu wyniku „%1”</translation>
    </message>
    <message>
        <source>what is to be mounted, and where? SOURCE and TARGET are needed</source>
        <translation>co ma zostać zamontowane i&#xa0;gdzie? potrzebne są SOURCE i&#xa0;TARGET</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither systemd nor fstab</source>
        <extracomment>%1 is a word from the command line</extracomment>
        <translation>„%1” nie jest ani systemd, ani fstab</translation>
    </message>
    <message>
        <source>which ids become which? --map is missing, for example --map b:0:1000:1</source>
        <extracomment>--map and what follows it is an option with its value</extracomment>
        <translation>które identyfikatory stają się którymi? brak opcji --map, na przykład --map b:0:1000:1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no map in the form [u:|g:|b:]ID-IN-FILE-SYSTEM:ID-IN-MOUNT:COUNT</source>
        <extracomment>%1 is a word from the command line; the rest is a form to fill in</extracomment>
        <translation>„%1” nie jest odwzorowaniem w&#xa0;postaci [u:|g:|b:]ID-W-SYSTEMIE-PLIKÓW:ID-W-MONTOWANIU:LICZBA</translation>
    </message>
    <message>
        <source>&quot;%1&quot; maps no ids</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:0)</extracomment>
        <translation>„%1” nie odwzorowuje żadnych identyfikatorów</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes beyond 4294967294, the last id there is</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>„%1” wykracza poza 4294967294, ostatni istniejący identyfikator</translation>
    </message>
    <message>
        <source>&quot;%1&quot; overlaps with a map before it; every id has one map at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>„%1” nakłada się na wcześniejsze odwzorowanie; każdy identyfikator ma najwyżej jedno odwzorowanie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many: a kind of id has 340 maps at most</source>
        <extracomment>%1 is an id map from the command line (u:0:1000:1)</extracomment>
        <translation>„%1” to o&#xa0;jedno za dużo: jeden rodzaj identyfikatorów ma najwyżej 340 odwzorowań</translation>
    </message>
    <message>
        <source>no user is mapped, and the kernel wants maps of users and of groups; u:0:0:4294967295 keeps all users as they are, b: maps both alike</source>
        <extracomment>the words with u: and b: are values of the option --map</extracomment>
        <translation>żaden użytkownik nie jest odwzorowany, a&#xa0;jądro wymaga odwzorowań użytkowników i&#xa0;grup; u:0:0:4294967295 pozostawia wszystkich użytkowników bez zmian, b: odwzorowuje jednych i&#xa0;drugie tak samo</translation>
    </message>
    <message>
        <source>no group is mapped, and the kernel wants maps of users and of groups; g:0:0:4294967295 keeps all groups as they are, b: maps both alike</source>
        <extracomment>the words with g: and b: are values of the option --map</extracomment>
        <translation>żadna grupa nie jest odwzorowana, a&#xa0;jądro wymaga odwzorowań użytkowników i&#xa0;grup; g:0:0:4294967295 pozostawia wszystkie grupy bez zmian, b: odwzorowuje jednych i&#xa0;drugie tak samo</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>nie udało się zapisać odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <source>a file system on the way does not answer (%n s waited)</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>system plików po drodze nie odpowiada (czekano %n s)</numerusform>
            <numerusform>system plików po drodze nie odpowiada (czekano %n s)</numerusform>
            <numerusform>system plików po drodze nie odpowiada (czekano %n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>try: %1</source>
        <extracomment>%1 is a command line</extracomment>
        <translation>spróbuj: %1</translation>
    </message>
    <message>
        <source>run by pkexec, it writes no file; the facts go to the output: %1</source>
        <extracomment>%1 is a word of the command line (&quot;-o -&quot;); pkexec is a program that lends root&apos;s rights</extracomment>
        <translation>uruchomiony przez pkexec nie zapisuje żadnego pliku; dane trafiają na wyjście: %1</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>an id without mapping here</source>
        <translation>identyfikator tu nieodwzorowany</translation>
    </message>
    <message>
        <source>regular file</source>
        <translation>zwykły plik</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>dowiązanie symboliczne</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>urządzenie znakowe</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>urządzenie blokowe</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>nazwany potok</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>gniazdo</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Allowed</source>
        <extracomment>The answer to a check: the operation may be done. One word, a heading or a table cell</extracomment>
        <translation>Zezwolono</translation>
    </message>
    <message>
        <source>Denied</source>
        <extracomment>The answer to a check: the operation fails. One word, a heading or a table cell</extracomment>
        <translation>Odmówiono</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <extracomment>The answer to a check: a fact is missing. One word, a heading or a table cell</extracomment>
        <translation>Nieustalone</translation>
    </message>
    <message>
        <source>UID %1 may not enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może wejść do katalogu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może wyświetlić zawartości katalogu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może odczytać „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może zapisywać do „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może dopisywać do „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może obciąć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może wykonać „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może utworzyć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może otworzyć ani utworzyć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może utworzyć katalogu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może utworzyć dowiązania symbolicznego „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może utworzyć nazwanego potoku „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może utworzyć gniazda „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może utworzyć węzła urządzenia „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może usunąć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może usunąć katalogu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może zmienić nazwy obiektu „%2” ani go przenieść</translation>
    </message>
    <message>
        <source>UID %1 may not give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może nadać obiektowi „%2” drugiej nazwy</translation>
    </message>
    <message>
        <source>UID %1 may not change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może zmienić trybu obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może zmienić właściciela ani grupy obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może zmienić czasów obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może ustawić atrybutu rozszerzonego obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may not connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może połączyć się z&#xa0;„%2”</translation>
    </message>
    <message>
        <source>UID %1 may not look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 nie może sprawdzić atrybutów obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may enter folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może wejść do katalogu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may list folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może wyświetlić zawartość katalogu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may read &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może odczytać „%2”</translation>
    </message>
    <message>
        <source>UID %1 may write to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może zapisywać do „%2”</translation>
    </message>
    <message>
        <source>UID %1 may append to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może dopisywać do „%2”</translation>
    </message>
    <message>
        <source>UID %1 may truncate &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może obciąć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may execute &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może wykonać „%2”</translation>
    </message>
    <message>
        <source>UID %1 may create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może utworzyć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may open or create &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może otworzyć lub utworzyć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may create folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może utworzyć katalog „%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the symbolic link &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może utworzyć dowiązanie symboliczne „%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the named pipe &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może utworzyć nazwany potok „%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the socket &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może utworzyć gniazdo „%2”</translation>
    </message>
    <message>
        <source>UID %1 may create the device node &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może utworzyć węzeł urządzenia „%2”</translation>
    </message>
    <message>
        <source>UID %1 may remove &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może usunąć „%2”</translation>
    </message>
    <message>
        <source>UID %1 may remove folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może usunąć katalog „%2”</translation>
    </message>
    <message>
        <source>UID %1 may rename or move &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może zmienić nazwę obiektu „%2” lub go przenieść</translation>
    </message>
    <message>
        <source>UID %1 may give &quot;%2&quot; a second name</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może nadać obiektowi „%2” drugą nazwę</translation>
    </message>
    <message>
        <source>UID %1 may change the mode of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może zmienić tryb obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may change the owner or group of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może zmienić właściciela lub grupę obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may change the times of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może zmienić czasy obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may set an extended attribute of &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może ustawić atrybut rozszerzony obiektu „%2”</translation>
    </message>
    <message>
        <source>UID %1 may connect to &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może połączyć się z&#xa0;„%2”</translation>
    </message>
    <message>
        <source>UID %1 may look up &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a file or directory</extracomment>
        <translation>UID %1 może sprawdzić atrybuty obiektu „%2”</translation>
    </message>
    <message>
        <source>the engine cannot make the container</source>
        <translation>silnik nie może utworzyć kontenera</translation>
    </message>
    <message>
        <source>UID %1 may not create or change entries in folder &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a directory</extracomment>
        <translation>UID %1 nie może tworzyć ani zmieniać wpisów w&#xa0;katalogu „%2”</translation>
    </message>
    <message>
        <source>%1 on &quot;%2&quot; fails with %3, whatever the permissions are</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory, %3 an error code (ENOENT)</extracomment>
        <translation>operacja %1 na „%2” kończy się błędem %3, niezależnie od uprawnień</translation>
    </message>
    <message>
        <source>UID %1 may not execute the interpreter &quot;%2&quot;</source>
        <extracomment>%1 is a user id, %2 the name of a program</extracomment>
        <translation>UID %1 nie może wykonać interpretera „%2”</translation>
    </message>
    <message>
        <source>%1 (%2, in the container)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, w&#xa0;kontenerze)</translation>
    </message>
    <message>
        <source>%1 (in the container)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (w&#xa0;kontenerze)</translation>
    </message>
    <message>
        <source>%1 (%2, in the namespace around it)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, w&#xa0;otaczającej przestrzeni nazw)</translation>
    </message>
    <message>
        <source>%1 (in the namespace around it)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (w&#xa0;otaczającej przestrzeni nazw)</translation>
    </message>
    <message>
        <source>%1 (%2, on the host)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, na hoście)</translation>
    </message>
    <message>
        <source>%1 (on the host)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (na hoście)</translation>
    </message>
    <message>
        <source>%1 (%2, through the idmapped mount)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, przez montowanie z&#xa0;odwzorowaniem ID)</translation>
    </message>
    <message>
        <source>%1 (through the idmapped mount)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (przez montowanie z&#xa0;odwzorowaniem ID)</translation>
    </message>
    <message>
        <source>%1 (%2, stored on disk)</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>%1 (%2, zapisany na dysku)</translation>
    </message>
    <message>
        <source>%1 (stored on disk)</source>
        <extracomment>%1 is a user id</extracomment>
        <translation>%1 (zapisany na dysku)</translation>
    </message>
    <message>
        <source>The number %1 has no name in the container; on the host it is %2.</source>
        <extracomment>%1 is a user id, %2 a user name</extracomment>
        <translation>Numer %1 nie ma nazwy w&#xa0;kontenerze; na hoście to %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 has no name.</source>
        <extracomment>%1 is a user name, %2 a user id</extracomment>
        <translation>Nazwa „%1” istnieje tylko w&#xa0;kontenerze; na hoście numer %2 nie ma nazwy.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; exists only in the container; on the host %2 is %3.</source>
        <extracomment>%1 is a user name, %2 a user id, %3 another user name</extracomment>
        <translation>Nazwa „%1” istnieje tylko w&#xa0;kontenerze; na hoście numer %2 to %3.</translation>
    </message>
    <message>
        <source>%1 is neither the owner (%2) nor in group %3; &quot;others&quot; has no %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 nie jest właścicielem (%2) i&#xa0;nie należy do grupy %3; klasa „inni” nie ma uprawnień „%4”.</translation>
    </message>
    <message>
        <source>%1 is not the owner (%2), and neither group %3 nor &quot;others&quot; has %4.</source>
        <extracomment>%1 and %2 are user ids, %3 is a group id, %4 a list of rights (wx); &quot;others&quot; is the class</extracomment>
        <translation>%1 nie jest właścicielem (%2); uprawnień „%4” nie ma ani grupa %3, ani klasa „inni”.</translation>
    </message>
    <message>
        <source>upper layer of the overlay</source>
        <extracomment>one of a list of things that were not looked at</extracomment>
        <translation>górna warstwa overlay</translation>
    </message>
    <message>
        <source>calculated from the settings of a container that does not run</source>
        <translation>obliczone z&#xa0;ustawień kontenera, który nie działa</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>obliczone</translation>
    </message>
    <message numerus="yes">
        <source>calculated, %n checks known, not evaluated: %1</source>
        <extracomment>%n counts checks, %1 is a list of names (Landlock, seccomp)</extracomment>
        <translation>
            <numerusform>obliczone, znane jest %n sprawdzenie, nie przeanalizowano: %1</numerusform>
            <numerusform>obliczone, znane są %n sprawdzenia, nie przeanalizowano: %1</numerusform>
            <numerusform>obliczone, znanych jest %n sprawdzeń, nie przeanalizowano: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>calculated, the only check is known</source>
        <translation>obliczone, jedyne sprawdzenie jest znane</translation>
    </message>
    <message numerus="yes">
        <source>calculated, all %n checks known</source>
        <extracomment>%n counts checks and is never 1</extracomment>
        <translation>
            <numerusform>obliczone, znane wszystkie sprawdzenia: %n</numerusform>
            <numerusform>obliczone, znane wszystkie sprawdzenia: %n</numerusform>
            <numerusform>obliczone, znane wszystkie sprawdzenia: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it succeeds</source>
        <translation>operacja się udaje</translation>
    </message>
    <message>
        <source>it fails with %1</source>
        <extracomment>%1 is an error code (EACCES)</extracomment>
        <translation>operacja kończy się błędem %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>zezwolono</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>odmówiono</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>nieustalone</translation>
    </message>
    <message>
        <source>whether the container may do %1 on &quot;%2&quot; could not be determined</source>
        <extracomment>%1 is an operation (read), %2 the name of a file or directory</extracomment>
        <translation>nie udało się ustalić, czy kontener może wykonać operację %1 na „%2”</translation>
    </message>
    <message>
        <source>whether UID %1 may do %2 on &quot;%3&quot; could not be determined</source>
        <extracomment>%1 is a user id, %2 an operation (read), %3 the name of a file or directory</extracomment>
        <translation>nie udało się ustalić, czy UID %1 może wykonać operację %2 na „%3”</translation>
    </message>
    <message>
        <source>The kernel allows it. A program may still refuse by a rule of its own.</source>
        <translation>Jądro na to zezwala. Program może mimo to odmówić na podstawie własnej reguły.</translation>
    </message>
    <message>
        <source>could not be determined, facts are missing</source>
        <translation>nie udało się ustalić, brakuje informacji</translation>
    </message>
    <message>
        <source>confirmed by a test</source>
        <translation>potwierdzone próbą</translation>
    </message>
    <message>
        <source>%1; the test cannot decide this operation</source>
        <extracomment>%1 says how the verdict was found (calculated, all 9 checks known)</extracomment>
        <translation>%1; próba nie może rozstrzygnąć tej operacji</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 says what could not be read, %2 what would supply it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the default ACL of the folder)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101)</extracomment>
        <translation>%1  %2  (tryb ograniczony przez domyślną listę ACL katalogu)</translation>
    </message>
    <message>
        <source>%1  %2  (mode limited by the umask %3)</source>
        <extracomment>%1 is a mode (-rw-r--r--), %2 an owner and a group (101:101), %3 a umask (0022)</extracomment>
        <translation>%1  %2  (tryb ograniczony przez umask %3)</translation>
    </message>
    <message>
        <source>The calculation says: %1. The test with the process&apos;s identity says: %2. One of them is wrong, so do not rely on this result. Please report it together with a snapshot.</source>
        <extracomment>%1 is the verdict (denied[ML-D004]), %2 what the test answered (it fails with EACCES)</extracomment>
        <translation>Obliczenie mówi: %1. Próba z&#xa0;tożsamością procesu mówi: %2. Jedno z&#xa0;nich jest błędne, więc na tym wyniku nie należy polegać. Należy to zgłosić wraz z&#xa0;migawką.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today %1</source>
        <extracomment>When a check was made, in a table; %1 is a time of day (14:05)</extracomment>
        <translation>dzisiaj %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>When a check was made, in a table</extracomment>
        <translation>wczoraj</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>Why not %1?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 is a command or an option</extracomment>
        <translation>Dlaczego nie %1?</translation>
    </message>
    <message>
        <source>Why not switch %1 or %2 off?</source>
        <extracomment>Title of a card that explains why something is never offered; %1 and %2 are products</extracomment>
        <translation>Dlaczego nie wyłączyć %1 lub %2?</translation>
    </message>
    <message>
        <source>Every account of this computer, and every container that sees these files, could then read, change and delete them. An entry for the one account that needs it does the same without that.</source>
        <translation>Każde konto na tym komputerze i&#xa0;każdy kontener, który widzi te pliki, mogłyby je wtedy odczytać, zmienić i&#xa0;usunąć. Wpis dla jednego konta, które tego potrzebuje, daje to samo bez takich skutków.</translation>
    </message>
    <message>
        <source>The container then has every capability, all devices and no profile: whoever breaks into it has the computer. One mount, one group or one capability is enough for one folder.</source>
        <translation>Kontener ma wtedy każdy przywilej, wszystkie urządzenia i&#xa0;żadnego profilu: kto się do niego włamie, ma cały komputer. Do jednego folderu wystarczy jedno montowanie, jedna grupa lub jeden przywilej.</translation>
    </message>
    <message>
        <source>It would lift the protection of every program on the computer, for the sake of one folder. Where a label or a profile denies, that one can be changed.</source>
        <translation>Zniosłoby to ochronę każdego programu na komputerze z&#xa0;powodu jednego folderu. Gdy odmawia etykieta lub profil, można zmienić tylko tę etykietę lub ten profil.</translation>
    </message>
    <message>
        <source>In a folder of the system, programs find owners that they do not expect and stop, and nobody can tell afterwards whose the files were. Only the files that were asked about are changed.</source>
        <translation>W&#xa0;folderze systemowym programy napotykają właścicieli, których nie oczekują, i&#xa0;przestają działać, a&#xa0;potem nikt nie potrafi powiedzieć, do kogo należały pliki. Zmieniane są tylko te pliki, o&#xa0;które zapytano.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AccessForm</name>
    <message>
        <source>Which folder or file?</source>
        <extracomment>Heading of a part of a page: folders of a container, a field for a path, what is done to it</extracomment>
        <translation>Który folder lub plik?</translation>
    </message>
    <message>
        <source>Nothing is mounted in it. Any path inside can be checked.</source>
        <extracomment>In place of a list of mounted folders</extracomment>
        <translation>Nic nie jest w&#xa0;nim zamontowane. Można sprawdzić dowolną ścieżkę wewnątrz.</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>Ś&amp;cieżka w&#xa0;kontenerze</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>Co nie &amp;działa</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <comment>verb</comment>
        <extracomment>Button: makes the check</extracomment>
        <translation>Sp&amp;rawdź</translation>
    </message>
    <message>
        <source>Mounted folders</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Zamontowane foldery</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AllHidden</name>
    <message>
        <source>Every fix needs the container made anew</source>
        <extracomment>Said in place of fixes where a check box hides them all</extracomment>
        <translation>Każda naprawa wymaga utworzenia kontenera od nowa</translation>
    </message>
    <message>
        <source>They are hidden now.</source>
        <translation>Są teraz ukryte.</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>A button: shows the fixes that a check box hides</extracomment>
        <translation>Pokaż je</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::AnswerExtra</name>
    <message>
        <source>Paste the message here, all of it:</source>
        <extracomment>Above a text field</extracomment>
        <translation>Wklej tutaj cały komunikat:</translation>
    </message>
    <message>
        <source>Error message</source>
        <extracomment>Name of a text field for screen readers</extracomment>
        <translation>Komunikat o&#xa0;błędzie</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Otwórz migawkę</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>A button: opens a file dialog</extracomment>
        <translation>Wy&amp;bierz plik…</translation>
    </message>
    <message>
        <source>The other person runs this command there:</source>
        <extracomment>Above a command line that is to be run on another computer</extracomment>
        <translation>Druga osoba uruchamia tam to polecenie:</translation>
    </message>
    <message>
        <source>Language of the &amp;letter:</source>
        <extracomment>Before a list of languages: the one of the person who gets a letter</extracomment>
        <translation>Język wiado&amp;mości:</translation>
    </message>
    <message>
        <source>Copy the le&amp;tter</source>
        <extracomment>A button: puts the letter into the clipboard</extracomment>
        <translation>Kopiuj w&amp;iadomość</translation>
    </message>
    <message>
        <source>Letter to the other person</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Wiadomość do drugiej osoby</translation>
    </message>
    <message>
        <source>&amp;Paste the command that starts it</source>
        <extracomment>A button: opens the page for a command line such as docker run</extracomment>
        <translation>Wklej &amp;polecenie, które go uruchamia</translation>
    </message>
    <message>
        <source>&amp;Open the Compose file that describes it</source>
        <extracomment>A button: opens the page for a Compose file</extracomment>
        <translation>&amp;Otwórz plik Compose, który go opisuje</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Banners</name>
    <message>
        <source>Snapshot of %1, %2 (taken today)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time</extracomment>
        <translation>Migawka komputera %1, %2 (dzisiejsza)</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot of %1, %2 (%n day(s) old)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time, %n counts days</extracomment>
        <translation>
            <numerusform>Migawka komputera %1, %2 (sprzed %n dnia)</numerusform>
            <numerusform>Migawka komputera %1, %2 (sprzed %n dni)</numerusform>
            <numerusform>Migawka komputera %1, %2 (sprzed %n dni)</numerusform>
        </translation>
    </message>
    <message>
        <source>The last question has no answer. The one before is shown.</source>
        <translation>Na ostatnie pytanie nie ma odpowiedzi. Pokazana jest poprzednia odpowiedź.</translation>
    </message>
    <message>
        <source>You can examine and simulate. Running fixes and tests are off.</source>
        <translation>Można badać i&#xa0;symulować. Uruchamianie napraw i&#xa0;próby są wyłączone.</translation>
    </message>
    <message>
        <source>The engine cannot make this container.</source>
        <translation>Silnik nie może utworzyć tego kontenera.</translation>
    </message>
    <message>
        <source>Nothing inside could be judged: there is no process that could try.</source>
        <translation>Niczego wewnątrz nie można było ocenić: nie ma procesu, który mógłby próbować.</translation>
    </message>
    <message>
        <source>The engine fails before the start, at the mount on %1.</source>
        <extracomment>%1 is a path in the container</extracomment>
        <translation>Silnik zawodzi przed uruchomieniem, przy montowaniu na %1.</translation>
    </message>
    <message>
        <source>The path below is the engine&apos;s own on the host.</source>
        <translation>Poniższa ścieżka to własna ścieżka silnika na hoście.</translation>
    </message>
    <message>
        <source>The container does not run. Its settings are judged.</source>
        <translation>Kontener nie działa. Oceniane są jego ustawienia.</translation>
    </message>
    <message>
        <source>Another user may come out of its start script.</source>
        <translation>Jego skrypt startowy może wybrać innego użytkownika.</translation>
    </message>
    <message>
        <source>The calculation and the test contradict each other.</source>
        <translation>Obliczenie i&#xa0;próba są ze sobą sprzeczne.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <extracomment>Button: puts the finding into the clipboard as text, to report a contradiction</extracomment>
        <translation>Kopiuj do zgłoszenia</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Breadcrumbs</name>
    <message>
        <source>Steps of the guided check</source>
        <extracomment>Name of the list of steps for screen readers</extracomment>
        <translation>Kroki sprawdzenia z&#xa0;przewodnikiem</translation>
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
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CapabilityModel</name>
    <message>
        <source>passes over all rights, but for running what nobody may run</source>
        <translation>pozwala pominąć wszystkie uprawnienia, z&#xa0;wyjątkiem uruchamiania tego, czego nikt nie może uruchamiać</translation>
    </message>
    <message>
        <source>reads every file and enters every directory</source>
        <translation>odczytuje każdy plik i&#xa0;wchodzi do każdego katalogu</translation>
    </message>
    <message>
        <source>counts as the owner where only the owner may change something</source>
        <translation>działa jak właściciel tam, gdzie tylko właściciel może coś zmienić</translation>
    </message>
    <message>
        <source>gives files to other users and groups</source>
        <translation>przekazuje pliki innym użytkownikom i&#xa0;grupom</translation>
    </message>
    <message>
        <source>mounts, and much else that an administrator may do</source>
        <translation>montuje i&#xa0;robi wiele innych rzeczy, które może robić administrator</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ChartView</name>
    <message>
        <source>Identity chain</source>
        <extracomment>Name of the drawing of the numbers that a user has in a container, on the host, on disk</extracomment>
        <translation>Łańcuch tożsamości</translation>
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
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Decides</source>
        <extracomment>Column header: marks the one check that decides the whole question</extracomment>
        <translation>Decyduje</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>Column header: the name in the path that a check is about</extracomment>
        <translation>Składowa</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>noun</comment>
        <extracomment>Column header: what one check of the kernel looks at</extracomment>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>What the kernel sees</source>
        <extracomment>Column header: what the kernel sees there, and what that means</extracomment>
        <translation>Co widzi jądro</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>Mark of the one check that decides the whole question; a cell of a table</extracomment>
        <translation>decyduje</translation>
    </message>
    <message>
        <source>The kernel does not come to this check.</source>
        <translation>Jądro nie dochodzi do tego sprawdzenia.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CodeDialog</name>
    <message>
        <source>Explanation of %1</source>
        <extracomment>Title of a window; %1 is a code (ML-D004)</extracomment>
        <translation>Wyjaśnienie kodu %1</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>Ten kod nie jest znany.</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Co to oznacza</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Jak do tego dochodzi</translation>
    </message>
    <message>
        <source>What usually helps</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Co zwykle pomaga</translation>
    </message>
    <message>
        <source>What is often misunderstood</source>
        <extracomment>Heading above a text about a code</extracomment>
        <translation>Co często bywa źle rozumiane</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CommandBox</name>
    <message>
        <source>Copied</source>
        <comment>participle, button</comment>
        <extracomment>On the copy button for two seconds after it was pressed: the command is in the clipboard</extracomment>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button beside a command line: puts it into the clipboard</extracomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Name of the copy button for screen readers; %1 is the command line</extracomment>
        <translation>Kopiuj %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CommandPage</name>
    <message>
        <source>A command</source>
        <extracomment>Title of a page</extracomment>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>See what the settings of a container would allow, before it runs.</source>
        <extracomment>Below the title of a page where a docker command can be pasted</extracomment>
        <translation>Sprawdź, na co zezwoliłyby ustawienia kontenera, zanim zacznie on działać.</translation>
    </message>
    <message>
        <source>Paste the &amp;command here</source>
        <extracomment>Label of a field into which a docker or podman command is pasted</extracomment>
        <translation>Wklej tutaj po&amp;lecenie</translation>
    </message>
    <message>
        <source>It is only read, never run. A prompt, sudo and several lines are fine.</source>
        <extracomment>Below a field with a command</extracomment>
        <translation>Jest tylko odczytywane, nigdy uruchamiane. Znak zachęty, sudo i&#xa0;kilka wierszy nie przeszkadzają.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <comment>verb, button</comment>
        <extracomment>Button: reads the command in the field</extracomment>
        <translation>&amp;Odczytaj</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list: which of several containers that one text starts</extracomment>
        <translation>&amp;Kontener</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Name of a list, for screen readers</extracomment>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Reading the command…</source>
        <extracomment>Shown while a command is read and that takes long</extracomment>
        <translation>Odczytywanie polecenia…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CompareView</name>
    <message>
        <source>Cop&amp;y as text</source>
        <extracomment>Button: the whole comparison as text</extracomment>
        <translation>Kopiuj jako &amp;tekst</translation>
    </message>
    <message>
        <source>En&amp;d the comparison</source>
        <extracomment>Button: the comparison is no longer shown</extracomment>
        <translation>Za&amp;kończ porównanie</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>The two were made for different questions: only what both looked at is compared.</source>
        <translation>Oba sprawdzenia dotyczą różnych pytań: porównano tylko to, co obejmują oba.</translation>
    </message>
    <message>
        <source>Names were taken out of at least one of them. The same place may have different names, and is not compared then.</source>
        <translation>W&#xa0;co najmniej jednym z&#xa0;nich ukryto nazwy. To samo miejsce może mieć różne nazwy i&#xa0;nie jest wtedy porównywane.</translation>
    </message>
    <message>
        <source>No differences in what both looked at.</source>
        <translation>Brak różnic w&#xa0;tym, co obejmują oba sprawdzenia.</translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <extracomment>Below a table of differences; %n counts those that are not in it</extracomment>
        <translation>
            <numerusform>jeszcze %n różnica</numerusform>
            <numerusform>jeszcze %n różnice</numerusform>
            <numerusform>jeszcze %n różnic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComparisonModel</name>
    <message>
        <source>What is different</source>
        <extracomment>Heading of a column: what is different between two snapshots</extracomment>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <extracomment>Heading of a column: values of the earlier snapshot</extracomment>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <extracomment>Heading of a column: values of the later snapshot</extracomment>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposeModel</name>
    <message>
        <source>shared</source>
        <extracomment>After a mount in a table: other services mount the same folder</extracomment>
        <translation>współdzielone</translation>
    </message>
    <message>
        <source>%1, by the image</source>
        <extracomment>User of a service, in a table; %1 is its number, perhaps with a name: 101 (nginx)</extracomment>
        <translation>%1, według obrazu</translation>
    </message>
    <message>
        <source>by the image</source>
        <extracomment>User of a service, in a table: nothing says who it is but the image</extracomment>
        <translation>według obrazu</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a table: a check that has not begun</extracomment>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>In a table: a check that is being made</extracomment>
        <translation>sprawdzanie…</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>In a table: a check that has no answer</extracomment>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In a table: a check that was given up</extracomment>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column header of a table of mounts: the service or container that has it</extracomment>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Mount (host → container)</source>
        <extracomment>Column header of a table of mounts: source on the host, target in the container</extracomment>
        <translation>Montowanie (host → kontener)</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Column header of a table of mounts: who works with it</extracomment>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column header of a table of mounts: whether its user may read there; a noun</extracomment>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>Column header of a table of mounts: whether its user may write there; a noun</extracomment>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column header of a table of mounts: the code of the result (ML-D007)</extracomment>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposePage</name>
    <message>
        <source>A Compose file</source>
        <extracomment>Title of a page</extracomment>
        <translation>Plik Compose</translation>
    </message>
    <message>
        <source>Every mount is checked for reading and writing. Quadlet, Kubernetes, devcontainer and OCI files are understood too.</source>
        <extracomment>Below the title of a page; the names are those of programs and file formats</extracomment>
        <translation>Każde montowanie jest sprawdzane pod kątem odczytu i&#xa0;zapisu. Rozpoznawane są też pliki Quadlet, Kubernetes, devcontainer i&#xa0;OCI.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <extracomment>Button: a file dialog opens</extracomment>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>Or drop the file here. Several Compose files count as one project.</source>
        <extracomment>In a frame onto which files can be dragged</extracomment>
        <translation>Można też upuścić plik tutaj. Kilka plików Compose liczy się jako jeden projekt.</translation>
    </message>
    <message>
        <source>Check &amp;all again</source>
        <extracomment>Button: all mounts of the file are checked once more</extracomment>
        <translation>Sprawdź wszystko po&amp;nownie</translation>
    </message>
    <message>
        <source>Show this &amp;mount</source>
        <extracomment>Button: shows the whole answer for the row of a table</extracomment>
        <translation>Pokaż to &amp;montowanie</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <comment>verb, button</comment>
        <extracomment>Button: ends checks that run</extracomment>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Montowania</translation>
    </message>
    <message>
        <source>Open files that describe containers</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Otwórz pliki opisujące kontenery</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>Shown while a file is read and that takes long</extracomment>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <extracomment>Part of a heading: how many services a file has</extracomment>
        <translation>
            <numerusform>%n usługa</numerusform>
            <numerusform>%n usługi</numerusform>
            <numerusform>%n usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s)</source>
        <extracomment>Part of a heading: how many mounts a file has</extracomment>
        <translation>
            <numerusform>%n montowanie</numerusform>
            <numerusform>%n montowania</numerusform>
            <numerusform>%n montowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <extracomment>Part of a heading: how many mounts are checked so far</extracomment>
        <translation>
            <numerusform>%n sprawdzone</numerusform>
            <numerusform>%n sprawdzone</numerusform>
            <numerusform>%n sprawdzonych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainerModel</name>
    <message>
        <source>as its image says</source>
        <extracomment>In a table of containers, of one that does not run: no user is set, the image&apos;s counts</extracomment>
        <translation>zgodnie z&#xa0;obrazem</translation>
    </message>
    <message>
        <source>%1 (by its settings)</source>
        <extracomment>In a table of containers, of one that does not run; %1 is a user: 999, postgres</extracomment>
        <translation>%1 (według ustawień)</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>Column header of a table of containers: their names</extracomment>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column header of a table of containers: the image of each</extracomment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header of a table of containers: running, exited...</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Users seen inside</source>
        <extracomment>Column header of a table of containers: numbers and programs of their processes</extracomment>
        <translation>Użytkownicy widziani wewnątrz</translation>
    </message>
    <message>
        <source>Mounts</source>
        <extracomment>Column header of a table of containers: how many folders are mounted</extracomment>
        <translation>Montowania</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ContainersPage</name>
    <message>
        <source>A running container</source>
        <extracomment>Title of a page</extracomment>
        <translation>Działający kontener</translation>
    </message>
    <message>
        <source>Choose the container, then who in it works with which file.</source>
        <extracomment>Below the title of a page with a table of containers</extracomment>
        <translation>Wybierz kontener, a&#xa0;potem to, kto w&#xa0;nim pracuje z&#xa0;którym plikiem.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>noun</comment>
        <extracomment>In an empty field that filters a table of containers</extracomment>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter by name, image or user</source>
        <extracomment>Name of a field, for screen readers and as a tool tip</extracomment>
        <translation>Filtruj według nazwy, obrazu lub użytkownika</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <extracomment>Label of a list of container engines: Docker, Podman</extracomment>
        <translation>&amp;Silnik</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>In a list of container engines</extracomment>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Stopped &amp;ones too</source>
        <extracomment>Check box: containers that do not run are listed as well</extracomment>
        <translation>Także za&amp;trzymane</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>Button: reads the list of containers again</extracomment>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>Containers</source>
        <extracomment>Name of a table, for screen readers</extracomment>
        <translation>Kontenery</translation>
    </message>
    <message>
        <source>Asking the container engines…</source>
        <extracomment>Shown while the list of containers is read and that takes long
----------
Below an empty table of containers</extracomment>
        <translation>Odpytywanie silników kontenerów…</translation>
    </message>
    <message>
        <source>No container fits the filter.</source>
        <extracomment>Below a table whose filter leaves nothing</extracomment>
        <translation>Żaden kontener nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>Choose a container in the table.</source>
        <extracomment>Below a table of containers, none of which is chosen</extracomment>
        <translation>Wybierz kontener w&#xa0;tabeli.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DeedBox</name>
    <message>
        <source>Open and read it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Otwarcie i&#xa0;odczyt</translation>
    </message>
    <message>
        <source>Save or change this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Zapisanie lub zmiana tego pliku</translation>
    </message>
    <message>
        <source>Create new files in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Tworzenie w&#xa0;nim nowych plików</translation>
    </message>
    <message>
        <source>Create new folders in it</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Tworzenie w&#xa0;nim nowych folderów</translation>
    </message>
    <message>
        <source>Create this file</source>
        <extracomment>In a list: what should be checked; the path names a file that is not there yet</extracomment>
        <translation>Utworzenie tego pliku</translation>
    </message>
    <message>
        <source>Delete this file</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Usunięcie tego pliku</translation>
    </message>
    <message>
        <source>Delete this empty folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Usunięcie tego pustego folderu</translation>
    </message>
    <message>
        <source>Run this program</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Uruchomienie tego programu</translation>
    </message>
    <message>
        <source>Enter this folder</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Wejście do tego folderu</translation>
    </message>
    <message>
        <source>Connect to this socket</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Połączenie z&#xa0;tym gniazdem</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <extracomment>In a list: what should be checked</extracomment>
        <translation>Zmiana uprawnień</translation>
    </message>
    <message>
        <source>As the message says: %1</source>
        <extracomment>In a list: what should be checked; %1 is what a message says was done: read, create a file</extracomment>
        <translation>Zgodnie z&#xa0;komunikatem: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Desk</name>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Otwieranie pliku %1…</translation>
    </message>
    <message>
        <source>Reading what the kernel looks at…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Odczytywanie tego, co sprawdza jądro…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::DiagnosisPage</name>
    <message>
        <source>Container &quot;%1&quot;</source>
        <extracomment>Title of a page; %1 is the name of a container</extracomment>
        <translation>Kontener „%1”</translation>
    </message>
    <message>
        <source>Container &quot;%1&quot;, %2</source>
        <extracomment>Title of a page; %1 is the name of a container, %2 a process in it: process 4711 (nginx)</extracomment>
        <translation>Kontener „%1”, %2</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnoza</translation>
    </message>
    <message>
        <source>Deciding on the recorded facts…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Rozstrzyganie na podstawie zapisanych informacji…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Niczego jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Choose a container, paste a command or an error message, or open a snapshot. The answer is shown here with everything behind it.</source>
        <translation>Wybierz kontener, wklej polecenie lub komunikat o&#xa0;błędzie albo otwórz migawkę. Tutaj pojawi się odpowiedź ze wszystkim, co za nią stoi.</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>Name of the path and the operation that are asked about, for screen readers; a noun</extracomment>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Name of the part with the verdict and its reason, for screen readers; a noun</extracomment>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <extracomment>Button: to the page where a check begins</extracomment>
        <translation>Przejdź do &amp;strony startowej</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>Button: to the check that asks one question after the other</extracomment>
        <translation>Poprowa&amp;dź mnie</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::EvidenceModel</name>
    <message>
        <source>beyond the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that the process has and a container usually lacks</extracomment>
        <translation>ponad domyślny zbiór silnika</translation>
    </message>
    <message>
        <source>missing from the engine&apos;s default</source>
        <extracomment>Name of a fact: capabilities that a container usually has and the process lacks</extracomment>
        <translation>brakujące względem domyślnego zbioru silnika</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>proces</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>What a fact is about, in a table of raw facts</extracomment>
        <translation>jądro</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Column header: the file, process or kernel that a fact is about</extracomment>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>Column header: the name of a raw fact (stat, uid_map, CapEff)</extracomment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column header: the value of a raw fact</extracomment>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::EvidencePane</name>
    <message>
        <source>What the verdict was decided on, as the system gave it. Ids are those of the host.</source>
        <translation>Na czym oparto werdykt, tak jak podał to system. Identyfikatory to identyfikatory hosta.</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <extracomment>Button: puts the chosen row of a table into the clipboard</extracomment>
        <translation>Kopiuj w&amp;iersz</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <extracomment>Button: puts all rows of a table into the clipboard</extracomment>
        <translation>Kopiuj wszyst&amp;ko</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dane źródłowe</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FileSaver</name>
    <message>
        <source>Saving…</source>
        <extracomment>Shown while files are written that take long: to a network share, say</extracomment>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>This file is there already. Replace it?</source>
        <extracomment>A question before files are written over; their paths stand below it. %n counts files</extracomment>
        <translation>Ten plik już istnieje. Zastąpić go?</translation>
    </message>
    <message numerus="yes">
        <source>%n files are there already. Replace them?</source>
        <comment>%n is never 1</comment>
        <translation>
            <numerusform>%n plik już istnieje. Zastąpić go?</numerusform>
            <numerusform>%n pliki już istnieją. Zastąpić je?</numerusform>
            <numerusform>%n plików już istnieje. Zastąpić je?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>A button: writes over the files that are there</extracomment>
        <translation>Za&amp;stąp</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FindingTabs</name>
    <message>
        <source>Path and checks</source>
        <extracomment>Title of a tab: two tables</extracomment>
        <translation>Ścieżka i&#xa0;sprawdzenia</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Title of a tab: how the user&apos;s number becomes others on its way to the disk, as a drawing</extracomment>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>Title of a tab: facts can be changed on paper, and the verdict follows</extracomment>
        <translation>Co by było, gdyby</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Title of a tab: raw facts</extracomment>
        <translation>Dane źródłowe</translation>
    </message>
    <message>
        <source>All operations</source>
        <extracomment>Title of a tab: a table of operations by users</extracomment>
        <translation>Wszystkie operacje</translation>
    </message>
    <message>
        <source>Views of the finding</source>
        <extracomment>Name of the tabs for screen readers</extracomment>
        <translation>Widoki ustalenia</translation>
    </message>
    <message>
        <source>Tabs before</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Poprzednie karty</translation>
    </message>
    <message>
        <source>Tabs behind</source>
        <extracomment>Name of a button for screen readers: scrolls a row of tabs</extracomment>
        <translation>Następne karty</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixCard</name>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Skopiowano. Niczego nie uruchomiono.</translation>
    </message>
    <message>
        <source>This fix was copied as text.</source>
        <extracomment>Said after all about a fix was put into the clipboard</extracomment>
        <translation>Tę naprawę skopiowano jako tekst.</translation>
    </message>
    <message>
        <source>Fix %1: %2</source>
        <extracomment>Name of a card for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Naprawa %1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the command lines of a fix into the clipboard</extracomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Preview…</source>
        <extracomment>A button: shows what a fix would change, before anything is done</extracomment>
        <translation>Podgląd…</translation>
    </message>
    <message>
        <source>Save script…</source>
        <extracomment>A button: asks for a file and writes a script into it</extracomment>
        <translation>Zapisz skrypt…</translation>
    </message>
    <message>
        <source>Save undo script…</source>
        <extracomment>A button: asks for a file and writes the script into it that takes the fix back</extracomment>
        <translation>Zapisz skrypt cofania…</translation>
    </message>
    <message>
        <source>Copy the commands of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Kopiuj polecenia naprawy %1</translation>
    </message>
    <message>
        <source>Preview of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Podgląd naprawy %1</translation>
    </message>
    <message>
        <source>Save the script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Zapisz skrypt naprawy %1</translation>
    </message>
    <message>
        <source>Save the undo script of fix %1</source>
        <extracomment>Name of a button for screen readers; %1 is the number of a fix</extracomment>
        <translation>Zapisz skrypt cofania naprawy %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixDetails</name>
    <message>
        <source>Why it is right</source>
        <extracomment>Heading in a card: why a denial should stay as it is</extracomment>
        <translation>Dlaczego jest to słuszne</translation>
    </message>
    <message>
        <source>Why this risk</source>
        <translation>Skąd to ryzyko</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Heading in a card: command lines to run follow</extracomment>
        <translation>Do wykonania</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading in a card: changes to the settings that a container is made from</extracomment>
        <translation>Ustawienia kontenera</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Potem: %1.</translation>
    </message>
    <message>
        <source>Gains</source>
        <extracomment>Heading in a card: those who may do more than before follow</extracomment>
        <translation>Zyskuje</translation>
    </message>
    <message>
        <source>Loses</source>
        <extracomment>Heading in a card: those who may do less than before follow</extracomment>
        <translation>Traci</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>Heading in a card: a table of what the process may do without and with the fix follows</extracomment>
        <translation>Przed i&#xa0;po</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Co proces może zrobić przed naprawą i&#xa0;po niej</translation>
    </message>
    <message>
        <source>Files made later</source>
        <extracomment>Heading in a card: whether the fix covers files that are made later</extracomment>
        <translation>Pliki utworzone później</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <extracomment>Heading in a card: how long the fix holds</extracomment>
        <translation>Trwałość</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading in a card: what else has to be known follows</extracomment>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <extracomment>A button in a card that shows how to take the fix back</extracomment>
        <translation>Jak to cofnąć</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixHead</name>
    <message>
        <source>undo ready</source>
        <extracomment>A small label on a fix: commands that take it back are at hand</extracomment>
        <translation>cofnięcie przygotowane</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides all about a fix; about 10 characters</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details of fix %1: %2</source>
        <extracomment>Name of that button for screen readers; %1 is the number of a fix, %2 its title</extracomment>
        <translation>Szczegóły naprawy %1: %2</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixOutcomeModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Column of a table: what a process may or may not do, e.g. &quot;create in it&quot;</extracomment>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of a table: the answer without the fix; its cells say Denied or Allowed</extracomment>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After (simulated)</source>
        <extracomment>Column of a table: the answer with the fix, calculated; its cells say Denied or Allowed</extracomment>
        <translation>Po (symulacja)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixScripts</name>
    <message>
        <source>Saved as %1, and the way back as %2. Read them before you run them.</source>
        <extracomment>%1 and %2 are paths of scripts that were written</extracomment>
        <translation>Zapisano jako %1, a&#xa0;skrypt cofania jako %2. Należy je przeczytać przed uruchomieniem.</translation>
    </message>
    <message>
        <source>Saved as %1. Read it before you run it.</source>
        <extracomment>%1 is the path of a script that was written</extracomment>
        <translation>Zapisano jako %1. Należy przeczytać skrypt przed uruchomieniem.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Zapisz skrypt</translation>
    </message>
    <message>
        <source>Save the undo script</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Zapisz skrypt cofania</translation>
    </message>
    <message>
        <source>Save the script and its undo script</source>
        <extracomment>Title of a window where a place for a file is chosen; a second file is put beside it</extracomment>
        <translation>Zapisz skrypt i&#xa0;skrypt cofania</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixesPage</name>
    <message>
        <source>Fixes</source>
        <extracomment>Title of the page with what can be done about a denial</extracomment>
        <translation>Naprawy</translation>
    </message>
    <message numerus="yes">
        <source>%n fixes for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007); %n counts fixes, never 1</extracomment>
        <translation>
            <numerusform>%n naprawa dla %1</numerusform>
            <numerusform>%n naprawy dla %1</numerusform>
            <numerusform>%n napraw dla %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Jedna naprawa dla %1</translation>
    </message>
    <message>
        <source>No fix for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007)</extracomment>
        <translation>Brak naprawy dla %1</translation>
    </message>
    <message>
        <source>&amp;Sort:</source>
        <extracomment>Label of a list of orders: &quot;least harm first&quot;, &quot;by risk&quot;...</extracomment>
        <translation>S&amp;ortuj:</translation>
    </message>
    <message>
        <source>Order of the fixes</source>
        <translation>Kolejność napraw</translation>
    </message>
    <message>
        <source>&amp;Hide those that need the container made anew</source>
        <extracomment>A check box above a list of fixes</extracomment>
        <translation>&amp;Ukryj naprawy wymagające utworzenia kontenera od nowa</translation>
    </message>
    <message>
        <source>From a snapshot of %1, taken %2</source>
        <extracomment>Title of a message; %1 is the name of a computer, %2 a date and a time</extracomment>
        <translation>Z&#xa0;migawki komputera %1, wykonanej %2</translation>
    </message>
    <message>
        <source>Run a fix on that computer, not on this one.</source>
        <translation>Naprawę należy uruchomić na tamtym komputerze, a&#xa0;nie na tym.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::GuideRun</name>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Shown while the guided check looks at files</extracomment>
        <translation>Przeglądanie folderów i&#xa0;programów…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::HelpDeskDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Report for the help desk</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Raport dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>First lines of the report; %1 are sentences</extracomment>
        <translation>Ustalono: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>Lines of the report; %1 are sentences about what is not known</extracomment>
        <translation>Brakuje: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Lines of the report; %1 are sentences about what to do</extracomment>
        <translation>Co dalej: %1</translation>
    </message>
    <message>
        <source>Decision: it stays as it is; it was meant so.</source>
        <extracomment>A line of the report: what the person decided</extracomment>
        <translation>Decyzja: pozostaje bez zmian; tak miało być.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <extracomment>Name of a text for screen readers</extracomment>
        <translation>Tekst raportu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the report into the clipboard</extracomment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>verb, button</comment>
        <extracomment>A button: writes the report into a file</extracomment>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Save s&amp;napshot…</source>
        <extracomment>A button: writes the facts into a file that Mountlens can open elsewhere</extracomment>
        <translation>Zapisz m&amp;igawkę…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Save a snapshot of the facts</source>
        <extracomment>Title of a dialog, and name of a button for screen readers</extracomment>
        <translation>Zapisz migawkę informacji</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::IdentityView</name>
    <message>
        <source>Text form</source>
        <extracomment>Check box: shows a drawing as sentences too</extracomment>
        <translation>Postać tekstowa</translation>
    </message>
    <message>
        <source>The same as sentences (%1)</source>
        <extracomment>Tool tip; %1 is a key (Ctrl+T)</extracomment>
        <translation>To samo w&#xa0;postaci zdań (%1)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies the sentences that a drawing stands for</extracomment>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>Button: saves a drawing as a file; a dialog follows</extracomment>
        <translation>Zapisz rysunek…</translation>
    </message>
    <message>
        <source>Identity chain as text</source>
        <extracomment>Name of a text field for screen readers: a drawing of user and group ids as sentences</extracomment>
        <translation>Łańcuch tożsamości jako tekst</translation>
    </message>
    <message>
        <source>There is no process whose numbers could be shown.</source>
        <extracomment>In place of a drawing of user and group ids</extracomment>
        <translation>Nie ma procesu, którego numery można by pokazać.</translation>
    </message>
    <message>
        <source>Point at a number, or use the arrow keys, to read how it came about.</source>
        <extracomment>Below a drawing, while nothing in it is chosen</extracomment>
        <translation>Wskaż numer lub użyj klawiszy strzałek, aby przeczytać, skąd się wziął.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Zapisz rysunek jako</translation>
    </message>
    <message>
        <source>Pictures that can be enlarged (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.svg)</extracomment>
        <translation>Rysunki, które można powiększać (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kinds of files in a dialog; %1 is a pattern (*.png)</extracomment>
        <translation>Rysunki (%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <extracomment>Below a drawing; %1 is the path of a file</extracomment>
        <translation>Nie udało się zapisać rysunku w&#xa0;pliku %1.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveCard</name>
    <message>
        <source>Some denials protect something. If this one does, change nothing, and write down why, so that nobody has to ask again.</source>
        <extracomment>Below that title</extracomment>
        <translation>Niektóre odmowy coś chronią. Jeśli ta odmowa coś chroni, nie należy niczego zmieniać; warto zapisać powód, aby nikt nie musiał pytać ponownie.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides what a card holds; about 10 characters</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>If it is meant to be like this</source>
        <extracomment>Title of a card among fixes: to change nothing</extracomment>
        <translation>Jeśli tak ma być</translation>
    </message>
    <message>
        <source>Details: if it is meant to be like this</source>
        <extracomment>Name of that button for screen readers</extracomment>
        <translation>Szczegóły: jeśli tak ma być</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::LeaveNoteBox</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of the file that a note was written to</extracomment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>The note was copied.</source>
        <extracomment>Said after a note was put into the clipboard</extracomment>
        <translation>Skopiowano notatkę.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>Title of a window where a place for a file is chosen</extracomment>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Why it is right (for the note):</source>
        <extracomment>Label of a field for a reason in the reader&apos;s own words</extracomment>
        <translation>Dlaczego jest to słuszne (do notatki):</translation>
    </message>
    <message>
        <source>Why it is right, for the note</source>
        <translation>Dlaczego jest to słuszne, do notatki</translation>
    </message>
    <message>
        <source>Copy note</source>
        <extracomment>A button: puts a note into the clipboard</extracomment>
        <translation>Kopiuj notatkę</translation>
    </message>
    <message>
        <source>Save note…</source>
        <extracomment>A button: asks for a file and writes a note into it</extracomment>
        <translation>Zapisz notatkę…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MainWindow</name>
    <message>
        <source>live system</source>
        <extracomment>Behind the title of the window: the facts are those of this computer, now</extracomment>
        <translation>działający system</translation>
    </message>
    <message>
        <source>snapshot of %1, %2</source>
        <extracomment>Behind the title of the window: %1 is the name of a computer, %2 a date</extracomment>
        <translation>migawka komputera %1, %2</translation>
    </message>
    <message>
        <source>Snapshots, container files, texts</source>
        <extracomment>Title of a file dialog, and the name of the kinds of files that it shows</extracomment>
        <translation>Migawki, pliki kontenerów, teksty</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Mountlens %1. Why may this containerised process not do that to this file, and what is the least harmful thing that makes it work?</source>
        <extracomment>Text of the &quot;About&quot; window; %1 is the version, such as 1.2.0</extracomment>
        <translation>Mountlens %1. Dlaczego ten proces w&#xa0;kontenerze nie może zrobić tego z&#xa0;tym plikiem i&#xa0;jaka najmniej szkodliwa zmiana mu to umożliwi?</translation>
    </message>
    <message>
        <source>About Mountlens</source>
        <translation>O&#xa0;programie Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixModel</name>
    <message>
        <source>not applicable, %1</source>
        <extracomment>A cell of a table: the operation fails, whatever the rights are; %1 is an error code (ENOTDIR)</extracomment>
        <translation>nie dotyczy, %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <extracomment>Column header: what a process may want to do</extracomment>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>%1
asked about</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 101 (nginx)</extracomment>
        <translation>%1
z pytania</translation>
    </message>
    <message>
        <source>%1
runs %2</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 33 (www-data); %2 the name of a program</extracomment>
        <translation>%1
uruchamia %2</translation>
    </message>
    <message>
        <source>%1
root inside</source>
        <extracomment>Column header of two lines; %1 is a user: number and name, 0 (root)</extracomment>
        <translation>%1
root w&#xa0;kontenerze</translation>
    </message>
    <message>
        <source>%1
anybody else</source>
        <extracomment>Column header of two lines: a user without any relation to the files; %1 is a number</extracomment>
        <translation>%1
ktoś inny</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MatrixPane</name>
    <message>
        <source>Each cell answers what one user may do with %1. Enter makes a cell the question. A test name stands for what would be created.</source>
        <extracomment>Above a table; %1 is a path</extracomment>
        <translation>Każda komórka mówi, co jeden użytkownik może zrobić z&#xa0;%1. Klawisz Enter zmienia komórkę w&#xa0;pytanie. Nazwa próbna oznacza to, co zostałoby utworzone.</translation>
    </message>
    <message>
        <source>Operations by users</source>
        <translation>Operacje według użytkowników</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MenuActions</name>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;New check</source>
        <extracomment>Menu entry: back to the start page for another question</extracomment>
        <translation>&amp;Nowe sprawdzenie</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>verb, menu entry</comment>
        <extracomment>Menu entry: a snapshot, a Compose file or a text with an error message</extracomment>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <extracomment>Menu entry: keeps the facts of this check in a file</extracomment>
        <translation>&amp;Zapisz migawkę…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <comment>menu entry</comment>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Copy the &amp;finding as text</source>
        <extracomment>Menu entry: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>Kopiuj &amp;ustalenie jako tekst</translation>
    </message>
    <message>
        <source>&amp;Paste command or message</source>
        <extracomment>Menu entry: takes a command or an error message from the clipboard</extracomment>
        <translation>&amp;Wklej polecenie lub komunikat</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <extracomment>Menu entry: goes to the filter of a list</extracomment>
        <translation>&amp;Filtr…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>menu entry: to the page before</comment>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>menu entry: to the page that was gone back from</comment>
        <translation>&amp;Naprzód</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Menu entry: reads all facts from the system again</extracomment>
        <translation>&amp;Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the next part of the page</extracomment>
        <translation>Na&amp;stępna część strony</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the page</source>
        <extracomment>Menu entry: the keyboard goes to the part of the page before</extracomment>
        <translation>&amp;Poprzednia część strony</translation>
    </message>
    <message>
        <source>&amp;Explain this answer</source>
        <extracomment>Menu entry: the long text about the code of the answer, such as ML-D004</extracomment>
        <translation>Wy&amp;jaśnij tę odpowiedź</translation>
    </message>
    <message>
        <source>&amp;About Mountlens</source>
        <translation>&amp;O programie Mountlens</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MessagePage</name>
    <message>
        <source>An error message</source>
        <extracomment>Title of a page</extracomment>
        <translation>Komunikat o&#xa0;błędzie</translation>
    </message>
    <message>
        <source>Messages in English, Spanish, Portuguese, French and Polish are understood.</source>
        <extracomment>Below the title of a page where an error message can be pasted</extracomment>
        <translation>Rozpoznawane są komunikaty po angielsku, hiszpańsku, portugalsku, francusku i&#xa0;polsku.</translation>
    </message>
    <message>
        <source>Paste the &amp;message here</source>
        <extracomment>Label of a field</extracomment>
        <translation>Wklej tutaj ko&amp;munikat</translation>
    </message>
    <message>
        <source>C&amp;ontainer</source>
        <extracomment>Label of a list of containers</extracomment>
        <translation>&amp;Kontener</translation>
    </message>
    <message>
        <source>&amp;User inside</source>
        <extracomment>Label of a list of users of a container</extracomment>
        <translation>&amp;Użytkownik wewnątrz</translation>
    </message>
    <message>
        <source>&amp;Path inside the container</source>
        <extracomment>Label of a field for a path</extracomment>
        <translation>Ś&amp;cieżka w&#xa0;kontenerze</translation>
    </message>
    <message>
        <source>&amp;What was tried</source>
        <extracomment>Label of a list: read, change, create...</extracomment>
        <translation>Co &amp;próbowano zrobić</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: makes the check that a message asks for</extracomment>
        <translation>Ko&amp;ntynuuj</translation>
    </message>
    <message>
        <source>Looking for the container that the message fits…</source>
        <extracomment>Shown while containers are looked for and that takes long</extracomment>
        <translation>Szukanie kontenera, do którego pasuje komunikat…</translation>
    </message>
    <message>
        <source>Whoever was refused</source>
        <extracomment>First of a list of users of a container: all of them are tried</extracomment>
        <translation>Ten, komu odmówiono</translation>
    </message>
    <message>
        <source>The message names no path. Which file was it?</source>
        <extracomment>About an error message</extracomment>
        <translation>Komunikat nie podaje ścieżki. O&#xa0;który plik chodziło?</translation>
    </message>
    <message>
        <source>The path is not complete: put the folder that it starts in before it.</source>
        <extracomment>About an error message whose path does not begin with a slash</extracomment>
        <translation>Ścieżka nie jest pełna: należy poprzedzić ją folderem, w&#xa0;którym się zaczyna.</translation>
    </message>
    <message>
        <source>The message does not say what was tried. Please choose it.</source>
        <extracomment>About an error message</extracomment>
        <translation>Komunikat nie mówi, co próbowano zrobić. Należy to wybrać.</translation>
    </message>
    <message>
        <source>More than one container fits. Please choose it.</source>
        <extracomment>About an error message that more than one container can have written</extracomment>
        <translation>Pasuje więcej niż jeden kontener. Należy wybrać właściwy.</translation>
    </message>
    <message>
        <source>Several causes fit this message; the next step finds out which.</source>
        <extracomment>About an error message that was understood</extracomment>
        <translation>Do tego komunikatu pasuje kilka przyczyn; następny krok ustala, o&#xa0;którą chodzi.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Heading above what was read from an error message</extracomment>
        <translation>Rozpoznano</translation>
    </message>
    <message>
        <source>No known error was found in the text.</source>
        <translation>W&#xa0;tekście nie znaleziono znanego błędu.</translation>
    </message>
    <message>
        <source>It says</source>
        <extracomment>Before the words of an error message: Permission denied (EACCES)</extracomment>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Tried</source>
        <extracomment>Before what may have been tried, the most likely first: read, create a file</extracomment>
        <translation>Próbowano</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Before the path of a file in an error message</extracomment>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Before the name of a program that wrote an error message</extracomment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Checking what the message says…</source>
        <extracomment>Shown while a check runs that takes long</extracomment>
        <translation>Sprawdzanie tego, co mówi komunikat…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountChecks</name>
    <message>
        <source>Checking the mounts of %1…</source>
        <extracomment>Shown while the mounts of a Compose file are checked; %1 is a service</extracomment>
        <translation>Sprawdzanie montowań usługi %1…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::MountModel</name>
    <message>
        <source>read-only</source>
        <extracomment>Of a mount, in a table</extracomment>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Column header of a table of mounts: the folder on this computer</extracomment>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>In the container</source>
        <extracomment>Column header of a table of mounts: the path that the container sees</extracomment>
        <translation>W&#xa0;kontenerze</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column header of a table of mounts: bind, volume, read-only...</extracomment>
        <translation>Rodzaj</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::NothingToMend</name>
    <message>
        <source>Show the diagnosis</source>
        <extracomment>A button: to the page that shows how the answer came about</extracomment>
        <translation>Pokaż diagnozę</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Przejdź do &amp;strony startowej</translation>
    </message>
    <message>
        <source>Read with administrator rights…</source>
        <extracomment>A button: asks for the administrator&apos;s password and reads again</extracomment>
        <translation>Odczytaj z&#xa0;uprawnieniami administratora…</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <extracomment>Said on the page of fixes before anything was checked</extracomment>
        <translation>Niczego jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>When a check ends in a denial, its fixes stand here.</source>
        <translation>Gdy sprawdzenie zakończy się odmową, tutaj pojawią się naprawy.</translation>
    </message>
    <message>
        <source>Nothing to mend: the kernel allows it</source>
        <extracomment>Said on the page of fixes when nothing is denied</extracomment>
        <translation>Nie ma czego naprawiać: jądro na to zezwala</translation>
    </message>
    <message>
        <source>If it fails all the same, check that user, path and operation are those of the failing program, and read its own message.</source>
        <translation>Jeśli mimo to się nie udaje, należy sprawdzić, czy użytkownik, ścieżka i&#xa0;operacja są takie jak w&#xa0;zawodzącym programie, i&#xa0;przeczytać jego własny komunikat.</translation>
    </message>
    <message>
        <source>No fix can be named yet</source>
        <extracomment>Said on the page of fixes when facts are missing</extracomment>
        <translation>Nie można jeszcze podać naprawy</translation>
    </message>
    <message>
        <source>The answer is not known before the missing facts are.</source>
        <translation>Odpowiedź nie jest znana, dopóki brakuje informacji.</translation>
    </message>
    <message>
        <source>No fix was found</source>
        <extracomment>Said on the page of fixes when all were tried; below it stands why</extracomment>
        <translation>Nie znaleziono naprawy</translation>
    </message>
    <message>
        <source>Nothing that could be tried lifts this denial without doing more harm than good. Below stands what was left out, and why.</source>
        <translation>Nic, co można było sprawdzić, nie usuwa tej odmowy bez większej szkody niż pożytku. Poniżej podano, co pominięto i&#xa0;dlaczego.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PathModel</name>
    <message>
        <source>Component</source>
        <extracomment>Column header: one name of a path</extracomment>
        <translation>Składowa</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: whether the process may pass here</extracomment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column header: directory, file, socket…</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Column header: permission bits (drwxr-xr-x)</extracomment>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Owner and group</source>
        <extracomment>Column header: user and group as the container sees them</extracomment>
        <translation>Właściciel i&#xa0;grupa</translation>
    </message>
    <message>
        <source>Comes from</source>
        <extracomment>Column header: the mount that a component lies on</extracomment>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the result of a check (passed, denies), %2 the rights that are needed (write, search)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the container, %2 on the host</source>
        <extracomment>%1 is an owner and a group in the container, %2 the same on the host (231072:231072)</extracomment>
        <translation>%1 w&#xa0;kontenerze, %2 na hoście</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PathPane</name>
    <message>
        <source>Path</source>
        <comment>heading</comment>
        <extracomment>Heading above a table: the names of the path, one below the other</extracomment>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Checks in the kernel&apos;s order</source>
        <extracomment>Heading above a table</extracomment>
        <translation>Sprawdzenia w&#xa0;kolejności jądra</translation>
    </message>
    <message>
        <source>&amp;Hide passed checks</source>
        <extracomment>Check box: leaves out checks that passed and those that were about somebody else</extracomment>
        <translation>&amp;Ukryj pomyślne sprawdzenia</translation>
    </message>
    <message>
        <source>Path, component by component</source>
        <translation>Ścieżka, składowa po składowej</translation>
    </message>
    <message>
        <source>Path with the deciding component marked</source>
        <translation>Ścieżka z&#xa0;zaznaczoną składową, która decyduje</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewDialog</name>
    <message>
        <source>Files that change</source>
        <extracomment>Heading above a table of files, before and after</extracomment>
        <translation>Zmieniane pliki</translation>
    </message>
    <message>
        <source>No file is changed.</source>
        <translation>Żaden plik się nie zmienia.</translation>
    </message>
    <message>
        <source>Files before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Pliki przed naprawą i&#xa0;po niej</translation>
    </message>
    <message>
        <source>The owners are shown as they are inside %1.</source>
        <extracomment>%1 is a command (podman unshare); owners are numbers there</extracomment>
        <translation>Właściciele są pokazani tak, jak są widziani wewnątrz polecenia %1.</translation>
    </message>
    <message>
        <source>What runs</source>
        <extracomment>Heading: command lines to run follow</extracomment>
        <translation>Co jest uruchamiane</translation>
    </message>
    <message>
        <source>Settings of the container</source>
        <extracomment>Heading: changes to the settings that a container is made from</extracomment>
        <translation>Ustawienia kontenera</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <extracomment>%1 is what to do in the end: &quot;make the container anew; a restart does not...&quot;</extracomment>
        <translation>Potem: %1.</translation>
    </message>
    <message>
        <source>What changes for UID %1</source>
        <extracomment>Heading above a table of what a user may do before and after; %1 is a user id</extracomment>
        <translation>Co zmienia się dla UID %1</translation>
    </message>
    <message>
        <source>What the process may do before and after the fix</source>
        <extracomment>Name of a table for screen readers</extracomment>
        <translation>Co proces może zrobić przed naprawą i&#xa0;po niej</translation>
    </message>
    <message>
        <source>Who gains</source>
        <extracomment>Heading: who may do more than before follows, one on a line</extracomment>
        <translation>Kto zyska</translation>
    </message>
    <message>
        <source>Who loses</source>
        <extracomment>Heading: who may do less than before follows, one on a line</extracomment>
        <translation>Kto straci</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: when the facts were read, and what holds until the fix is run</extracomment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>State read at %1. There is no script for this: what changes is how the container is made.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Stan odczytano %1. Nie ma do tego skryptu: zmienia się sposób utworzenia kontenera.</translation>
    </message>
    <message>
        <source>State read at %1. If something changes before you run it, the script stops before its first change.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Stan odczytano %1. Jeśli przed uruchomieniem coś się zmieni, skrypt zatrzyma się przed swoją pierwszą zmianą.</translation>
    </message>
    <message>
        <source>Mountlens changes nothing itself: you run it, then check again here.</source>
        <translation>Sam Mountlens niczego nie zmienia: naprawę należy uruchomić samodzielnie, a&#xa0;potem sprawdzić tu ponownie.</translation>
    </message>
    <message>
        <source>This is a snapshot: run it on the computer it came from, then take another snapshot there.</source>
        <translation>To jest migawka: naprawę należy uruchomić na komputerze, z&#xa0;którego pochodzi migawka, a&#xa0;potem wykonać tam kolejną migawkę.</translation>
    </message>
    <message>
        <source>Checking again failed: %1.</source>
        <extracomment>%1 is an error message, without full stop</extracomment>
        <translation>Ponowne sprawdzenie nie udało się: %1.</translation>
    </message>
    <message>
        <source>Copied. Nothing was run.</source>
        <extracomment>Said after commands were put into the clipboard</extracomment>
        <translation>Skopiowano. Niczego nie uruchomiono.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <extracomment>Said while a check runs</extracomment>
        <translation>Ponowne sprawdzanie…</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Title of a window that shows what a fix would change</extracomment>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>Heading of that window; %1 is the title of a fix</extracomment>
        <translation>Podgląd: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>verb, button</comment>
        <extracomment>A button: puts the command lines of a fix into the clipboard</extracomment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save script and undo script…</source>
        <translation>&amp;Zapisz skrypt i&#xa0;skrypt cofania…</translation>
    </message>
    <message>
        <source>&amp;Save script…</source>
        <translation>&amp;Zapisz skrypt…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>A button: asks the same question again, after the fix was run elsewhere</extracomment>
        <translation>Sprawdź po&amp;nownie</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>A button: closes the window</extracomment>
        <translation>Za&amp;mknij</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::PreviewModel</name>
    <message>
        <source>owner and group</source>
        <extracomment>Row of a table of files: the numbers of owner and group follow (1000:1000)</extracomment>
        <translation>właściciel i&#xa0;grupa</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>Row of a table of files: the mode bits follow (drwxr-xr-x 0755)</extracomment>
        <translation>tryb</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>Row of a table of files: the entries of the access control list follow</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>default ACL (new files)</source>
        <extracomment>Row of a table of files: ACL entries that new files in the folder inherit follow</extracomment>
        <translation>domyślna lista ACL (nowe pliki)</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>Row of a table of files: the letters of chattr follow (i, a)</extracomment>
        <translation>flagi</translation>
    </message>
    <message>
        <source>not there yet</source>
        <extracomment>Cell of a table: the file does not exist before the fix</extracomment>
        <translation>jeszcze nie istnieje</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>Column of a table: the paths of files and folders</extracomment>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a property of a file: owner, mode, ACL</comment>
        <extracomment>Column of a table: owner, mode, ACL...</extracomment>
        <translation>Właściwość</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>of a file&apos;s owner, mode or ACL</comment>
        <extracomment>Column of a table: as it is now</extracomment>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <comment>of a file&apos;s owner, mode or ACL</comment>
        <extracomment>Column of a table: as the fix makes it</extracomment>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionBar</name>
    <message>
        <source>&amp;Operation:</source>
        <extracomment>Label of a list: what the process wants to do</extracomment>
        <translation>&amp;Operacja:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <extracomment>Label of a field: the path as the process writes it</extracomment>
        <translation>Ś&amp;cieżka:</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <extracomment>Label of a field: the other path of renaming and linking</extracomment>
        <translation>&amp;Nowa nazwa:</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <comment>verb, button</comment>
        <extracomment>Button: checks the path that was typed</extracomment>
        <translation>&amp;Sprawdź</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionModel</name>
    <message>
        <source>Operation</source>
        <extracomment>Heading of a column: reading, writing...</extracomment>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Heading of a column: the path of a file</extracomment>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Heading of a column: allowed or denied</extracomment>
        <translation>Odpowiedź</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::QuestionView</name>
    <message>
        <source>Why do we ask?</source>
        <extracomment>In the guided check, below a question; the reason follows</extracomment>
        <translation>Skąd to pytanie?</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Name of the list of the window&apos;s places, for screen readers</extracomment>
        <translation>Miejsca</translation>
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
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Column header of the list of recent checks: read, change, delete...</extracomment>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header of the list of recent checks: denied, allowed...</extracomment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column header of the list of recent checks: when it was made</extracomment>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ReplacementModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: names of files and folders as they are</extracomment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>Heading of a column: what stands for a name in the saved file</extracomment>
        <translation>W&#xa0;pliku</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultFixes</name>
    <message>
        <source>the container is made anew</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>kontener jest tworzony od nowa</translation>
    </message>
    <message>
        <source>can be undone</source>
        <extracomment>About a proposed change; a small label</extracomment>
        <translation>można cofnąć</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb, button: opens the proposal</comment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Leave it as it is; it was meant so</source>
        <extracomment>A proposal: nothing is changed</extracomment>
        <translation>Pozostaw tak, jak jest; tak miało być</translation>
    </message>
    <message>
        <source>noted in the report</source>
        <extracomment>The person chose to leave everything as it is; a small label</extracomment>
        <translation>odnotowano w&#xa0;raporcie</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verb, button: keep this decision in the report</comment>
        <translation>Odnotuj</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultList</name>
    <message>
        <source>All that was checked</source>
        <extracomment>Above a list of all that was checked</extracomment>
        <translation>Wszystko, co sprawdzono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Above a group of results; %1 is one word (Denied), %2 how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One cause explains all of them. %1</source>
        <extracomment>About a group of results; %1 is the cause, a sentence</extracomment>
        <translation>Wszystkie wyjaśnia jedna przyczyna. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb, button: opens the result</comment>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ResultView</name>
    <message>
        <source>You were not sure where the problem is. This computer was checked.</source>
        <extracomment>On the result: the person did not know where the problem is</extracomment>
        <translation>Nie było pewności, gdzie występuje problem. Sprawdzono ten komputer.</translation>
    </message>
    <message>
        <source>The message was not understood. The check went on without it.</source>
        <extracomment>On the result: an error message was pasted</extracomment>
        <translation>Komunikatu nie rozpoznano. Sprawdzenie przebiegło bez niego.</translation>
    </message>
    <message>
        <source>The check was stopped. Some things were not looked at.</source>
        <extracomment>On the result: the check was cancelled on the way</extracomment>
        <translation>Sprawdzenie zatrzymano. Niektórych rzeczy nie obejrzano.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Before the path that was checked</extracomment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Before the reason of a refusal</extracomment>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>Before the numbers that a user has inside and outside the container</extracomment>
        <translation>Numery</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>Before how certain the result is</extracomment>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>The test could not be made: %1</source>
        <extracomment>The harmless test could not be made; %1 says why</extracomment>
        <translation>Nie udało się wykonać próby: %1</translation>
    </message>
    <message>
        <source>&amp;Confirm with a harmless test</source>
        <extracomment>A button: asks the kernel by a test that changes nothing</extracomment>
        <translation>Potwierdź &amp;nieszkodliwą próbą</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>Above a list of proposals</extracomment>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>At the end of the guided check, before what it found</extracomment>
        <translation>Ustalono</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>At the end of the guided check, before what is not known</extracomment>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>noun: what to do after this</comment>
        <extracomment>At the end of the guided check, before what to do</extracomment>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>The &amp;file has come</source>
        <extracomment>A button: back to the question where the file is chosen</extracomment>
        <translation>&amp;Plik już nadszedł</translation>
    </message>
    <message>
        <source>&amp;Report for the help desk…</source>
        <extracomment>A button: a text for the help desk to copy or save</extracomment>
        <translation>&amp;Raport dla pomocy technicznej…</translation>
    </message>
    <message>
        <source>Show &amp;technical view</source>
        <extracomment>A button: opens the page for experts</extracomment>
        <translation>Pokaż widok &amp;techniczny</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <extracomment>A button: forgets the answers and asks from the beginning</extracomment>
        <translation>&amp;Zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SaveDialog</name>
    <message>
        <source>Preparing the snapshot…</source>
        <extracomment>Shown while a large snapshot is made ready to be saved</extracomment>
        <translation>Przygotowywanie migawki…</translation>
    </message>
    <message>
        <source>Save the snapshot as</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Zapisz migawkę jako</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <extracomment>Shown while a file is written; %1 is its path</extracomment>
        <translation>Zapisywanie pliku %1…</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <extracomment>%1 is the size of a file (28 kB)</extracomment>
        <translation>Rozmiar pliku: %1</translation>
    </message>
    <message>
        <source>The name of the computer (%1) is left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %1 is the name of a computer</extracomment>
        <translation>Nazwa komputera (%1) jest pominięta.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups are left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %n counts names of users and groups</extracomment>
        <translation>
            <numerusform>%n nazwa użytkownika lub grupy jest pominięta.</numerusform>
            <numerusform>%n nazwy użytkowników i&#xa0;grup są pominięte.</numerusform>
            <numerusform>%n nazw użytkowników i&#xa0;grup jest pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are replaced, each by the same everywhere:</source>
        <extracomment>Above a table; %n counts names of files, folders, programs and containers</extracomment>
        <translation>
            <numerusform>%n nazwa jest zastąpiona, wszędzie w&#xa0;ten sam sposób:</numerusform>
            <numerusform>%n nazwy są zastąpione, każda wszędzie w&#xa0;ten sam sposób:</numerusform>
            <numerusform>%n nazw jest zastąpionych, każda wszędzie w&#xa0;ten sam sposób:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>Button: writes over a file that is there already</extracomment>
        <translation>Za&amp;stąp</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>verb, button</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>There is no name for the file yet.</source>
        <translation>Nie ma jeszcze nazwy pliku.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <extracomment>A warning; the button below is called &quot;Replace&quot;</extracomment>
        <translation>Plik o&#xa0;tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>It is kept unless you replace it.</source>
        <translation>Pozostanie zachowany, o&#xa0;ile nie zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>The snapshot could not be saved. Nothing was written.</source>
        <translation>Nie udało się zapisać migawki. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Save a snapshot</source>
        <extracomment>Title of a window</extracomment>
        <translation>Zapisz migawkę</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>Przeg&amp;lądaj…</translation>
    </message>
    <message>
        <source>The file holds the question, owners and permissions of all files and folders on the way, mounts, and the identity of the process. It holds no content of files. Nothing is sent anywhere.</source>
        <extracomment>What a snapshot contains, for people who consider to send it to someone</extracomment>
        <translation>Plik zawiera pytanie, właścicieli i&#xa0;uprawnienia wszystkich plików i&#xa0;folderów po drodze, montowania oraz tożsamość procesu. Nie zawiera treści plików. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>&amp;Take out names</source>
        <extracomment>A box to tick: names are replaced in the file</extracomment>
        <translation>&amp;Ukryj nazwy</translation>
    </message>
    <message>
        <source>Those of files, folders, programs, users and the computer.</source>
        <extracomment>Below the box &quot;Take out names&quot;</extracomment>
        <translation>Nazwy plików, folderów, programów, użytkowników i&#xa0;komputera.</translation>
    </message>
    <message>
        <source>Names that are replaced</source>
        <translation>Zastępowane nazwy</translation>
    </message>
    <message>
        <source>Numbers of users and groups, permissions, ACLs, mount options and well-known system folders stay: the answer is the same.</source>
        <extracomment>Below a table of names that are replaced</extracomment>
        <translation>Numery użytkowników i&#xa0;grup, uprawnienia, listy ACL, opcje montowania i&#xa0;dobrze znane foldery systemowe pozostają: odpowiedź jest ta sama.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SettingRow</name>
    <message>
        <source>Set by your administrator</source>
        <extracomment>Below a setting that cannot be changed: the reason</extracomment>
        <translation>Ustawione przez administratora</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SettingsDialog</name>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light or dark, as the desktop is</extracomment>
        <translation>Systemowe</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: dark text on a light ground</extracomment>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: light text on a dark ground</extracomment>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <extracomment>Choice of colours: for readers who need strong contrasts</extracomment>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the window with the settings</extracomment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>General</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings</extracomment>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: colours and size of the text</extracomment>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: where the container engines are</extracomment>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>History and privacy</source>
        <comment>settings</comment>
        <extracomment>Heading in the settings: what the program remembers</extracomment>
        <translation>Historia i&#xa0;prywatność</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Before the choice of a language</extracomment>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Start with</source>
        <extracomment>Before two choices: the start page, the guided check</extracomment>
        <translation>Po uruchomieniu</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Rozmiar tekstu</translation>
    </message>
    <message>
        <source>&amp;Docker socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Gniazdo &amp;Dockera</translation>
    </message>
    <message>
        <source>&amp;Podman socket</source>
        <extracomment>Before a field for the path of a socket</extracomment>
        <translation>Gniazdo &amp;Podmana</translation>
    </message>
    <message>
        <source>&amp;Recent checks to keep</source>
        <extracomment>Before a number: how many of the last checks the start page offers again</extracomment>
        <translation>Ile &amp;ostatnich sprawdzeń zachować</translation>
    </message>
    <message>
        <source>System (%1)</source>
        <comment>language</comment>
        <extracomment>The first choice of a language; %1 is the language of the system, in its own name: Español</extracomment>
        <translation>Systemowy (%1)</translation>
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
        <translation>&amp;strona startowa</translation>
    </message>
    <message>
        <source>the &amp;guided check</source>
        <extracomment>Behind &quot;Start with&quot;: a few simple questions</extracomment>
        <translation>sprawdzenie z&#xa0;prze&amp;wodnikiem</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recent checks</comment>
        <extracomment>In place of the number 0: no check is kept</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Cle&amp;ar the list</source>
        <extracomment>Button: forgets the checks that were done before</extracomment>
        <translation>Wy&amp;czyść listę</translation>
    </message>
    <message>
        <source>The list of recent checks is empty now.</source>
        <translation>Lista ostatnich sprawdzeń jest teraz pusta.</translation>
    </message>
    <message>
        <source>These settings are kept in this file:</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Te ustawienia są zapisane w&#xa0;pliku:</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <extracomment>Name of a page</extracomment>
        <translation>Migawka</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Otwórz migawkę</translation>
    </message>
    <message>
        <source>Compare with another snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Porównaj z&#xa0;inną migawką</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>Shown while a file is opened that takes long; %1 is its path</extracomment>
        <translation>Otwieranie pliku %1…</translation>
    </message>
    <message>
        <source>No snapshot is open</source>
        <extracomment>Title of an empty page</extracomment>
        <translation>Żadna migawka nie jest otwarta</translation>
    </message>
    <message>
        <source>A snapshot is a file with all the facts behind one answer, often from another computer. Check something to save one, or open one you were sent.</source>
        <translation>Migawka to plik ze wszystkimi informacjami, które stoją za jedną odpowiedzią, często z&#xa0;innego komputera. Można zapisać migawkę po sprawdzeniu albo otworzyć migawkę otrzymaną od kogoś.</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Otwórz migawkę…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <comment>verb, button: a snapshot</comment>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <extracomment>Button: opens a file dialog</extracomment>
        <translation>&amp;Porównaj z…</translation>
    </message>
    <message>
        <source>&amp;Look at this answer</source>
        <translation>Obe&amp;jrzyj tę odpowiedź</translation>
    </message>
    <message>
        <source>Contains</source>
        <extracomment>Heading of a list of what is in a file</extracomment>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Heading of a list of facts that could not be read</extracomment>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Questions it can answer</source>
        <extracomment>Heading of a table</extracomment>
        <translation>Pytania, na które może odpowiedzieć</translation>
    </message>
    <message>
        <source>Choose one to see the whole way to its answer.</source>
        <translation>Wybierz pytanie, aby zobaczyć całą drogę do odpowiedzi.</translation>
    </message>
    <message>
        <source>This check is saved</source>
        <extracomment>After saving; the path of the file stands below</extracomment>
        <translation>To sprawdzenie jest zapisane</translation>
    </message>
    <message>
        <source>Nothing: all that was asked for could be read.</source>
        <translation>Niczego: udało się odczytać wszystko, o&#xa0;co zapytano.</translation>
    </message>
    <message>
        <source>The other snapshot could not be opened. Nothing was compared.</source>
        <extracomment>Above why a file could not be opened</extracomment>
        <translation>Nie udało się otworzyć drugiej migawki. Niczego nie porównano.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SocketSetting</name>
    <message>
        <source>Connected: %1 %2 answers at %3.</source>
        <extracomment>Below the field of an engine&apos;s socket; %1 is Docker or Podman, %2 its version (24.0.5), %3 the path of the socket</extracomment>
        <translation>Połączono: %1 %2 odpowiada na gnieździe %3.</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>path of a socket</comment>
        <extracomment>In an empty field for the path of a socket: the program looks for it by itself</extracomment>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>verb, button</comment>
        <extracomment>Button: asks whether an engine answers at a socket</extracomment>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <extracomment>Name of the button for screen readers; %1 is Docker or Podman</extracomment>
        <translation>Testuj połączenie z&#xa0;silnikiem %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>Shown while an engine is asked whether it is there; %1 is Docker or Podman</extracomment>
        <translation>Odpytywanie silnika %1…</translation>
    </message>
    <message>
        <source>The path of a socket begins with %1. It is not used.</source>
        <extracomment>Below the field of an engine&apos;s socket: what was typed cannot be one; %1 is a slash</extracomment>
        <translation>Ścieżka gniazda zaczyna się od %1. Wpisana wartość nie jest używana.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StartPage</name>
    <message>
        <source>What would you like to look at?</source>
        <extracomment>Title of the first page</extracomment>
        <translation>Co ma zostać sprawdzone?</translation>
    </message>
    <message>
        <source>A running &amp;container</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Działający &amp;kontener</translation>
    </message>
    <message>
        <source>Choose it from a list.</source>
        <translation>Wybierz go z&#xa0;listy.</translation>
    </message>
    <message>
        <source>A c&amp;ommand</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>&amp;Polecenie</translation>
    </message>
    <message>
        <source>Paste what starts the container.</source>
        <translation>Wklej to, co uruchamia kontener.</translation>
    </message>
    <message>
        <source>A Compose f&amp;ile</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>P&amp;lik Compose</translation>
    </message>
    <message>
        <source>Check all folders of a project.</source>
        <translation>Sprawdź wszystkie foldery projektu.</translation>
    </message>
    <message>
        <source>An error &amp;message</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Kom&amp;unikat o&#xa0;błędzie</translation>
    </message>
    <message>
        <source>Paste what you see.</source>
        <translation>Wklej to, co widzisz.</translation>
    </message>
    <message>
        <source>A &amp;saved snapshot</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Zapisana &amp;migawka</translation>
    </message>
    <message>
        <source>Open data of another computer.</source>
        <translation>Otwórz dane innego komputera.</translation>
    </message>
    <message>
        <source>&amp;Guide me</source>
        <extracomment>A large button of the first page, and the sentence below it</extracomment>
        <translation>Poprowa&amp;dź mnie</translation>
    </message>
    <message>
        <source>Answer a few simple questions.</source>
        <translation>Odpowiedz na kilka prostych pytań.</translation>
    </message>
    <message>
        <source>Recently checked</source>
        <extracomment>Heading above a list of the checks that were made last
----------
Name of a table, for screen readers</extracomment>
        <translation>Ostatnio sprawdzone</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <extracomment>Button: removes everything from the list of the checks that were made last</extracomment>
        <translation>Wy&amp;czyść listę</translation>
    </message>
    <message>
        <source>Drop a file here: Compose, Quadlet or Kubernetes, a snapshot, or a text with an error message. Pasted text goes to the right place too.</source>
        <extracomment>In a frame on the first page onto which files can be dragged</extracomment>
        <translation>Upuść plik tutaj: Compose, Quadlet lub Kubernetes, migawkę albo tekst z&#xa0;komunikatem o&#xa0;błędzie. Wklejony tekst też trafi we właściwe miejsce.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <extracomment>Kind of files in a file dialog</extracomment>
        <translation>Migawki</translation>
    </message>
    <message>
        <source>Open a snapshot</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Otwórz migawkę</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StatusLine</name>
    <message>
        <source>%1: yes</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which answers</extracomment>
        <translation>%1: tak</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which is there but does not answer this user</extracomment>
        <translation>%1: brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1: no</source>
        <extracomment>In the line at the bottom of the window; %1 is &quot;Docker&quot; or &quot;Podman&quot;, which was not found</extracomment>
        <translation>%1: nie</translation>
    </message>
    <message>
        <source>read just now</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>odczytano przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>read %n minute(s) ago</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>
            <numerusform>odczytano %n minutę temu</numerusform>
            <numerusform>odczytano %n minuty temu</numerusform>
            <numerusform>odczytano %n minut temu</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>How old the facts are, in the line at the bottom of the window; %1 is a date and a time</extracomment>
        <translation>odczytano %1</translation>
    </message>
    <message>
        <source>rights: administrator</source>
        <extracomment>Whose rights the program has, in the line at the bottom of the window</extracomment>
        <translation>uprawnienia: administrator</translation>
    </message>
    <message>
        <source>rights: ordinary user</source>
        <translation>uprawnienia: zwykły użytkownik</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Tool tip of the round arrow at the bottom of the window: reads all facts again</extracomment>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the language menu for screen readers; %1 is a language in its own name: Español</extracomment>
        <translation>Język: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::TextLabel</name>
    <message>
        <source>Copy</source>
        <comment>verb, menu</comment>
        <extracomment>Menu of a path or command: puts it into the clipboard</extracomment>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::UnderstoodCard</name>
    <message>
        <source>Understood</source>
        <extracomment>Heading above what was read from a command</extracomment>
        <translation>Rozpoznano</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Before the name of an engine: docker, podman</extracomment>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Before the name of an image</extracomment>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Before a user: not given in the command</extracomment>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>not given: its image decides</source>
        <translation>nie podano: decyduje obraz</translation>
    </message>
    <message>
        <source>No effect on files</source>
        <extracomment>Before flags of a command that do not matter to the access to files</extracomment>
        <translation>Bez wpływu na pliki</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::UserBox</name>
    <message>
        <source>&amp;User that will run inside</source>
        <extracomment>Label of a list: the user as whom the program in the container works</extracomment>
        <translation>&amp;Użytkownik, który będzie działał wewnątrz</translation>
    </message>
    <message>
        <source>I don’t know (its image decides)</source>
        <extracomment>In a list of users: nobody knows, so the image of the container decides</extracomment>
        <translation>Nie wiem (decyduje obraz)</translation>
    </message>
    <message>
        <source>As its settings say: %1</source>
        <extracomment>In a list of users; %1 is the user that the settings name: 101, nginx</extracomment>
        <translation>Zgodnie z&#xa0;ustawieniami: %1</translation>
    </message>
    <message>
        <source>This number:</source>
        <extracomment>In a list of users: a number follows in a field</extracomment>
        <translation>Ten numer:</translation>
    </message>
    <message>
        <source>UID and GID</source>
        <extracomment>Name of a field, for screen readers: numbers of a user and a group, such as 1000:1000</extracomment>
        <translation>UID i&#xa0;GID</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ValuesForm</name>
    <message>
        <source>Values</source>
        <extracomment>Heading above fields for the values of variables ($DATA, ${UID}) of a command or a file</extracomment>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>Name of a field, for screen readers; %1 is the name of a variable: DATA</extracomment>
        <translation>Wartość zmiennej %1</translation>
    </message>
    <message>
        <source>given by you</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>podana tutaj</translation>
    </message>
    <message>
        <source>set by the text itself</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>ustawiona przez sam tekst</translation>
    </message>
    <message>
        <source>the folder of this program; yours may be another</source>
        <extracomment>Beside the value of the variable PWD</extracomment>
        <translation>folder tego programu; właściwy może być inny</translation>
    </message>
    <message>
        <source>from the environment of this program</source>
        <extracomment>Beside the value of a variable: where it comes from</extracomment>
        <translation>ze środowiska tego programu</translation>
    </message>
    <message>
        <source>not set: needs a value from you</source>
        <extracomment>Beside an empty field for the value of a variable</extracomment>
        <translation>nieustawiona: wymaga podania wartości</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::VerdictPanel</name>
    <message>
        <source>How sure: %1</source>
        <extracomment>How certain an answer is; %1 says it in a few words (calculated, all 9 checks known)</extracomment>
        <translation>Pewność: %1</translation>
    </message>
    <message>
        <source>&amp;Read with administrator rights…</source>
        <extracomment>Button: asks for the administrator&apos;s password and reads the missing facts with it</extracomment>
        <translation>Odczytaj z&#xa0;uprawnieniami &amp;administratora…</translation>
    </message>
    <message>
        <source>The administrator only reads. Nothing will be changed.</source>
        <translation>Administrator tylko odczytuje dane. Nic nie zostanie zmienione.</translation>
    </message>
    <message>
        <source>Confirm with a harmless &amp;test</source>
        <extracomment>Button: asks the kernel with the identity of the process; opens and changes nothing</extracomment>
        <translation>Potwierdź nieszkodliwą &amp;próbą</translation>
    </message>
    <message numerus="yes">
        <source>Show %n &amp;fix(es)</source>
        <extracomment>Button: to the page with ways to mend it; %n counts them</extracomment>
        <translation>
            <numerusform>Pokaż %n napra&amp;wę</numerusform>
            <numerusform>Pokaż %n napra&amp;wy</numerusform>
            <numerusform>Pokaż %n napra&amp;w</numerusform>
        </translation>
    </message>
    <message>
        <source>No &amp;fixes</source>
        <translation>Brak napra&amp;w</translation>
    </message>
    <message>
        <source>&amp;Explain %1</source>
        <extracomment>Button: shows the long text about a code; %1 is the code (ML-D004)</extracomment>
        <translation>Wy&amp;jaśnij %1</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <extracomment>Button: puts the answer into the clipboard as text, for a mail or a ticket</extracomment>
        <translation>Kopiuj jako &amp;tekst</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfCapabilities</name>
    <message>
        <source>Capabilities</source>
        <extracomment>Heading above a list of Linux capabilities with boxes to tick</extracomment>
        <translation>Przywileje</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>Button: ticks all capabilities</extracomment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>None of them</source>
        <extracomment>Button: clears all capabilities</extracomment>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>As such a user is usually started.</source>
        <extracomment>Below a list of capabilities that changed because another user was chosen</extracomment>
        <translation>Tak, jak zwykle działa taki użytkownik.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfField</name>
    <message>
        <source>Was empty.</source>
        <extracomment>Below a field: it was empty before somebody typed into it</extracomment>
        <translation>Było puste.</translation>
    </message>
    <message>
        <source>Was %1.</source>
        <extracomment>Below a field: %1 is what stood in it before somebody changed it (a number, rights)</extracomment>
        <translation>Było: %1.</translation>
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
        <translation>Potrzebne są cyfry od 0 do 7, na przykład %1.</translation>
    </message>
    <message>
        <source>These are more entries than can be calculated with.</source>
        <translation>To więcej wpisów, niż można uwzględnić w&#xa0;obliczeniu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an entry, or is there twice. One looks like %2.</source>
        <extracomment>Below a field for an ACL; %1 is the entry that is wrong, %2 an example: &quot;u:101:rwx&quot;</extracomment>
        <translation>„%1” nie jest wpisem albo występuje dwa razy. Wpis wygląda na przykład tak: %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>The state of a check box, in a list of changes</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File or directory</source>
        <extracomment>Heading above fields for the owner, mode and mount of a file or directory</extracomment>
        <translation>Plik lub katalog</translation>
    </message>
    <message>
        <source>On the path</source>
        <extracomment>Label of a list of the objects on a path</extracomment>
        <translation>Na ścieżce</translation>
    </message>
    <message>
        <source>Owner on the host</source>
        <extracomment>Label of a field for a user id</extracomment>
        <translation>Właściciel na hoście</translation>
    </message>
    <message>
        <source>Group on the host</source>
        <extracomment>Label of a field for a group id</extracomment>
        <translation>Grupa na hoście</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Label of a field for the mode of a file (0750)</extracomment>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>ACL</source>
        <extracomment>Label of a field for the access control list of a file (u:101:rwx)</extracomment>
        <translation>ACL</translation>
    </message>
    <message>
        <source>Entries with commas between them: %1</source>
        <extracomment>Below a field for an ACL; %1 is an example: &quot;u:101:rwx,g:50:r-x&quot;</extracomment>
        <translation>Wpisy oddzielone przecinkami: %1</translation>
    </message>
    <message>
        <source>The mount can be written to</source>
        <extracomment>Check box: whether a mount allows writing</extracomment>
        <translation>Na montowaniu można zapisywać</translation>
    </message>
    <message>
        <source>Programs on the mount can be run</source>
        <extracomment>Check box: whether programs on a mount may be run</extracomment>
        <translation>Programy na montowaniu można uruchamiać</translation>
    </message>
    <message>
        <source>Security modules have no rule for it (%1)</source>
        <extracomment>Check box; %1 is a list of security modules (SELinux, AppArmor)</extracomment>
        <translation>Moduły bezpieczeństwa nie mają na to reguły (%1)</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfPanel</name>
    <message>
        <source>Nothing can be supposed here.</source>
        <translation>Tutaj nie można niczego założyć.</translation>
    </message>
    <message>
        <source>Nothing was checked yet, or the container is not made, so there is no process to decide for.</source>
        <translation>Niczego jeszcze nie sprawdzono albo nie można utworzyć kontenera, więc nie ma procesu, dla którego można by rozstrzygać.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button: all fields show again what was found</extracomment>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>Button: copies what is supposed, and the verdicts</extracomment>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Simulation: nothing is changed.</source>
        <extracomment>Above fields with which facts can be supposed</extracomment>
        <translation>Symulacja: nic nie jest zmieniane.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfResult</name>
    <message>
        <source>This equals root on the host.</source>
        <translation>Jest to równoznaczne z&#xa0;uprawnieniami roota na hoście.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <extracomment>Caption above sentences: what was found</extracomment>
        <translation>Tak, jak ustalono</translation>
    </message>
    <message>
        <source>As it is supposed</source>
        <extracomment>Caption above sentences: what would be if something else were different</extracomment>
        <translation>Tak, jak założono</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhatIfSection</name>
    <message>
        <source>A number from 0 to %1 is needed.</source>
        <extracomment>Below a field for a user or group id; %1 is the largest one</extracomment>
        <translation>Potrzebna jest liczba od 0 do %1.</translation>
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
        <translation>tak jak teraz</translation>
    </message>
    <message>
        <source>that of the host</source>
        <extracomment>User namespace of a process: there is none of its own. In a list</extracomment>
        <translation>przestrzeń nazw hosta</translation>
    </message>
    <message>
        <source>its own: 0 inside is the first of a range</source>
        <extracomment>User namespace of a process, as with userns-remap. In a list</extracomment>
        <translation>własna: 0 wewnątrz to pierwszy numer z&#xa0;zakresu</translation>
    </message>
    <message>
        <source>its own: the engine&apos;s user keeps its number</source>
        <extracomment>User namespace of a process, as with --userns=keep-id; the user is who runs the engine. In a list</extracomment>
        <translation>własna: użytkownik silnika zachowuje swój numer</translation>
    </message>
    <message>
        <source>Numbers with commas between them are needed: %1</source>
        <extracomment>Below a field for group ids; %1 is an example: &quot;50, 998&quot;</extracomment>
        <translation>Potrzebne są liczby oddzielone przecinkami: %1</translation>
    </message>
    <message>
        <source>This range is empty, or ends past the last ID there is.</source>
        <translation>Ten zakres jest pusty albo kończy się za ostatnim istniejącym identyfikatorem.</translation>
    </message>
    <message>
        <source>This number has no mapping in the user namespace.</source>
        <extracomment>Below a field for a user or group id</extracomment>
        <translation>Ten numer nie ma odwzorowania w&#xa0;przestrzeni nazw użytkownika.</translation>
    </message>
    <message>
        <source>One of these numbers has no mapping in the user namespace.</source>
        <translation>Jeden z&#xa0;tych numerów nie ma odwzorowania w&#xa0;przestrzeni nazw użytkownika.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>Heading above fields for the ids of a process</extracomment>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>UID inside</source>
        <extracomment>Label of a field for a user id inside the container</extracomment>
        <translation>UID wewnątrz</translation>
    </message>
    <message>
        <source>GID inside</source>
        <extracomment>Label of a field for a group id inside the container</extracomment>
        <translation>GID wewnątrz</translation>
    </message>
    <message>
        <source>More groups</source>
        <extracomment>Label of a field for the ids of the other groups of a process</extracomment>
        <translation>Dalsze grupy</translation>
    </message>
    <message>
        <source>User namespace</source>
        <extracomment>Label of a list of user namespaces</extracomment>
        <translation>Przestrzeń nazw użytkownika</translation>
    </message>
    <message>
        <source>First ID on the host</source>
        <extracomment>Label of a field: the first id of a range on the host</extracomment>
        <translation>Pierwszy identyfikator na hoście</translation>
    </message>
    <message>
        <source>Number of IDs</source>
        <extracomment>Label of a field: how many ids a range has</extracomment>
        <translation>Liczba identyfikatorów</translation>
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
        <translation>Ustalono</translation>
    </message>
    <message>
        <source>Supposed</source>
        <extracomment>Caption before a verdict: what it would be if something else were different</extracomment>
        <translation>Założono</translation>
    </message>
    <message>
        <source>Not calculated: a field is not understood.</source>
        <translation>Nie obliczono: jedno z&#xa0;pól jest niezrozumiałe.</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WhoBox</name>
    <message>
        <source>Who works with the file?</source>
        <extracomment>Heading above a choice between users of a container</extracomment>
        <translation>Kto pracuje z&#xa0;tym plikiem?</translation>
    </message>
    <message>
        <source>Another &amp;user</source>
        <extracomment>A choice: a user given by number, in two fields that follow</extracomment>
        <translation>Inny &amp;użytkownik</translation>
    </message>
    <message>
        <source>UID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>UID innego użytkownika</translation>
    </message>
    <message>
        <source>GID of another user</source>
        <extracomment>Name of a field, for screen readers</extracomment>
        <translation>GID innego użytkownika</translation>
    </message>
    <message>
        <source>It does not run. Its settings are checked as they would be at the start.</source>
        <extracomment>Above a choice between users, for a container that does not run</extracomment>
        <translation>Kontener nie działa. Jego ustawienia są sprawdzane tak, jak działałyby przy uruchomieniu.</translation>
    </message>
    <message>
        <source>The users inside cannot be seen with your rights.</source>
        <extracomment>Above a choice between users</extracomment>
        <translation>Z&#xa0;obecnymi uprawnieniami nie widać użytkowników wewnątrz.</translation>
    </message>
    <message>
        <source>One user works in this container.</source>
        <extracomment>Above a choice between users: only one was seen</extracomment>
        <translation>W&#xa0;tym kontenerze pracuje jeden użytkownik.</translation>
    </message>
    <message>
        <source>Beside root one user works in here: mostly it is the one whose access fails.</source>
        <extracomment>Above a choice between users: root was seen and one other, who is chosen</extracomment>
        <translation>Oprócz roota pracuje tu jeden użytkownik: najczęściej to jego dostęp zawodzi.</translation>
    </message>
    <message>
        <source>Several users work in this container. Choose the one whose access fails.</source>
        <extracomment>Above a choice between users: nobody is chosen</extracomment>
        <translation>W&#xa0;tym kontenerze pracuje kilku użytkowników. Wybierz tego, którego dostęp zawodzi.</translation>
    </message>
    <message>
        <source>UID %1: %2</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program</extracomment>
        <translation>UID %1: %2</translation>
    </message>
    <message>
        <source>UID %1: %2, process %3</source>
        <extracomment>A choice; %1 is a user&apos;s number, %2 the name of a program, %3 the number of its process</extracomment>
        <translation>UID %1: %2, proces %3</translation>
    </message>
    <message>
        <source>The user of its image</source>
        <extracomment>A choice: no user is set, the image decides</extracomment>
        <translation>Użytkownik z&#xa0;obrazu</translation>
    </message>
    <message>
        <source>The user of its settings: %1</source>
        <extracomment>A choice; %1 is a user: 999, postgres</extracomment>
        <translation>Użytkownik z&#xa0;ustawień: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WithheldSection</name>
    <message>
        <source>Not offered, and why</source>
        <extracomment>Heading: kinds of fixes that are not among those above follow, each with its reason</extracomment>
        <translation>Czego nie zaproponowano i&#xa0;dlaczego</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>A button that shows and hides an explanation; about 10 characters</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>Name of that button for screen readers; %1 is a question: &quot;Why not chmod 777?&quot;</extracomment>
        <translation>Szczegóły: %1</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WizardPage</name>
    <message>
        <source>Looking for programs on this computer…</source>
        <extracomment>Shown while the containers of this computer are listed</extracomment>
        <translation>Szukanie programów na tym komputerze…</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>Shown while a file of another computer is opened</extracomment>
        <translation>Otwieranie pliku…</translation>
    </message>
    <message>
        <source>Asking the computer by a harmless test…</source>
        <extracomment>Shown while the harmless test runs</extracomment>
        <translation>Odpytywanie komputera nieszkodliwą próbą…</translation>
    </message>
    <message>
        <source>Guided check</source>
        <extracomment>Title of the page that asks a few questions and then checks</extracomment>
        <translation>Sprawdzenie z&#xa0;przewodnikiem</translation>
    </message>
    <message>
        <source>Leave the guided check?</source>
        <extracomment>A question before the guided check is left</extracomment>
        <translation>Opuścić sprawdzenie z&#xa0;przewodnikiem?</translation>
    </message>
    <message>
        <source>Your answers are kept until you close the window.</source>
        <translation>Odpowiedzi zostaną zachowane do zamknięcia okna.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <extracomment>A button: leaves the guided check</extracomment>
        <translation>&amp;Opuść</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <extracomment>A button: does not leave the guided check</extracomment>
        <translation>&amp;Zostań</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <extracomment>While the guided check looks; %n counts what is still to be looked at</extracomment>
        <translation>
            <numerusform>pozostało %n sprawdzenie</numerusform>
            <numerusform>pozostały %n sprawdzenia</numerusform>
            <numerusform>pozostało %n sprawdzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be used: %1</source>
        <extracomment>%1 says why a file cannot be opened</extracomment>
        <translation>Tego pliku nie można użyć: %1</translation>
    </message>
    <message>
        <source>No program with its own folders was found on this computer.</source>
        <extracomment>The list of programs is empty</extracomment>
        <translation>Na tym komputerze nie znaleziono programu z&#xa0;własnymi folderami.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>verb, button of the guided check</comment>
        <extracomment>A button: leaves the guided check</extracomment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>A button: the question before</extracomment>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>A button: the next question</extracomment>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <extracomment>A button: stops looking; what was found stays</extracomment>
        <translation>Za&amp;trzymaj przeglądanie</translation>
    </message>
    <message>
        <source>What was found until then is shown.</source>
        <extracomment>Below the button &quot;Stop looking&quot;</extracomment>
        <translation>Zostanie pokazane to, co znaleziono do tej pory.</translation>
    </message>
    <message>
        <source>Looking at folders and programs…</source>
        <extracomment>Above a progress bar</extracomment>
        <translation>Przeglądanie folderów i&#xa0;programów…</translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WorthKnowing</name>
    <message>
        <source>Also denied: %1</source>
        <extracomment>%1 is a sentence about what would deny next, were this denial gone</extracomment>
        <translation>Także odmowa: %1</translation>
    </message>
    <message>
        <source>What is made would be: %1</source>
        <extracomment>%1 is mode and owner of the file that would be made: -rw-r--r-- 101:101</extracomment>
        <translation>Utworzony obiekt miałby: %1</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <extracomment>%1 tells how ids become others: on the host UID 100000 + 33 = 100033, GID same number</extracomment>
        <translation>Identyfikatory: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <extracomment>Heading above a few lines about an answer</extracomment>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <extracomment>Button below the first lines of a list; %n counts all lines and is more than 3</extracomment>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Pokaż wszystkie: %n</numerusform>
            <numerusform>Pokaż wszystkie: %n</numerusform>
            <numerusform>Pokaż wszystkie: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
