<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Fix</name>
    <message numerus="yes">
        <source>%n fixes for %1, the least harmful first:</source>
        <extracomment>%1 is the code of a result (ML-D007); %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>%n fix for %1, the least harmful first:</numerusform>
            <numerusform>%n fixes for %1, the least harmful first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mountlens: there is no fix %1, only 1 to %n</source>
        <extracomment>%1 is the number of a fix; %n counts fixes and is never 1</extracomment>
        <translation>
            <numerusform>mountlens: there is no fix %1, only 1 to %n</numerusform>
            <numerusform>mountlens: there is no fix %1, only 1 to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 and everything made there later (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Let only UID %1 reach %2 and everything made there later (%n ACL entry)</numerusform>
            <numerusform>Let only UID %1 reach %2 and everything made there later (%n ACL entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let only UID %1 reach %2 (%n ACL entries)</source>
        <extracomment>%1 is a user id, %2 a path; %n counts ACL entries and is never 1</extracomment>
        <translation>
            <numerusform>Let only UID %1 reach %2 (%n ACL entry)</numerusform>
            <numerusform>Let only UID %1 reach %2 (%n ACL entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make UID %1 the owner of %n files and folders</source>
        <extracomment>%1 is a user id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Make UID %1 the owner of %n file or folder</numerusform>
            <numerusform>Make UID %1 the owner of %n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make GID %1 the group of %n files and folders</source>
        <extracomment>%1 is a group id; %n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Make GID %1 the group of %n file or folder</numerusform>
            <numerusform>Make GID %1 the group of %n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set bits of the owner or the group on %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1; the bits are those of a mode (rwx)</extracomment>
        <translation>
            <numerusform>Set bits of the owner or the group on %n file or folder</numerusform>
            <numerusform>Set bits of the owner or the group on %n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the immutable or append-only flag off %n files and folders</source>
        <extracomment>%n counts files and folders and is never 1</extracomment>
        <translation>
            <numerusform>Take the immutable or append-only flag off %n file or folder</numerusform>
            <numerusform>Take the immutable or append-only flag off %n files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityChart</name>
    <message numerus="yes">
        <source>and %n more group(s)</source>
        <extracomment>%n counts supplementary groups that are not shown; stands below a list of groups</extracomment>
        <translation>
            <numerusform>and %n more group</numerusform>
            <numerusform>and %n more groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message numerus="yes">
        <source>%1  %2 and others, %n processes</source>
        <extracomment>%1 is a pair of ids, %2 the name of a program, %n (never 1) how many processes run as them</extracomment>
        <translation>
            <numerusform>%1  %2 and others, %n process</numerusform>
            <numerusform>%1  %2 and others, %n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>How old a snapshot is</extracomment>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
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
            <numerusform>%n object with owner and permissions</numerusform>
            <numerusform>%n objects with owner and permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n symbolic link(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n symbolic link</numerusform>
            <numerusform>%n symbolic links</numerusform>
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
            <numerusform>%n mount</numerusform>
            <numerusform>%n mounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user namespace(s)</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n user namespace</numerusform>
            <numerusform>%n user namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n effective capability(ies) of the process</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n effective capability of the process</numerusform>
            <numerusform>%n effective capabilities of the process</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of users and groups</source>
        <extracomment>In the list of what a snapshot holds</extracomment>
        <translation>
            <numerusform>%n name of a user or group</numerusform>
            <numerusform>%n names of users and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) of the same files</source>
        <extracomment>In the list of what a snapshot holds: who else uses the same files</extracomment>
        <translation>
            <numerusform>%n other user of the same files</numerusform>
            <numerusform>%n other users of the same files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list of facts that could not be read</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message numerus="yes">
        <source>a file system on the way does not answer (%n s waited)</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>a file system on the way does not answer (%n s waited)</numerusform>
            <numerusform>a file system on the way does not answer (%n s waited)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>calculated, %n checks known, not evaluated: %1</source>
        <extracomment>%n counts checks, %1 is a list of names (Landlock, seccomp)</extracomment>
        <translation>
            <numerusform>calculated, %n check known, not evaluated: %1</numerusform>
            <numerusform>calculated, %n checks known, not evaluated: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calculated, all %n checks known</source>
        <extracomment>%n counts checks and is never 1</extracomment>
        <translation>
            <numerusform>calculated, all %n check known</numerusform>
            <numerusform>calculated, all %n checks known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::Banners</name>
    <message numerus="yes">
        <source>Snapshot of %1, %2 (%n day(s) old)</source>
        <extracomment>%1 is the name of a computer, %2 a date and time, %n counts days</extracomment>
        <translation>
            <numerusform>Snapshot of %1, %2 (%n day old)</numerusform>
            <numerusform>Snapshot of %1, %2 (%n days old)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::CompareView</name>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <extracomment>Below a table of differences; %n counts those that are not in it</extracomment>
        <translation>
            <numerusform>%n more difference</numerusform>
            <numerusform>%n more differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::ComposePage</name>
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
            <numerusform>%n mount</numerusform>
            <numerusform>%n mounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <extracomment>Part of a heading: how many mounts are checked so far</extracomment>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FileSaver</name>
    <message numerus="yes">
        <source>%n files are there already. Replace them?</source>
        <comment>%n is never 1</comment>
        <translation>
            <numerusform>%n file is there already. Replace it?</numerusform>
            <numerusform>%n files are there already. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::FixesPage</name>
    <message numerus="yes">
        <source>%n fixes for %1</source>
        <extracomment>Heading of a page; %1 is the code of a result (ML-D007); %n counts fixes, never 1</extracomment>
        <translation>
            <numerusform>%n fix for %1</numerusform>
            <numerusform>%n fixes for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::SaveDialog</name>
    <message numerus="yes">
        <source>%n name(s) of users and groups are left out.</source>
        <extracomment>Below a table of names that are replaced in a file; %n counts names of users and groups</extracomment>
        <translation>
            <numerusform>%n name of a user or group is left out.</numerusform>
            <numerusform>%n names of users and groups are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are replaced, each by the same everywhere:</source>
        <extracomment>Above a table; %n counts names of files, folders, programs and containers</extracomment>
        <translation>
            <numerusform>%n name is replaced, by the same everywhere:</numerusform>
            <numerusform>%n names are replaced, each by the same everywhere:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::StatusLine</name>
    <message numerus="yes">
        <source>read %n minute(s) ago</source>
        <extracomment>How old the facts are, in the line at the bottom of the window</extracomment>
        <translation>
            <numerusform>read %n minute ago</numerusform>
            <numerusform>read %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::VerdictPanel</name>
    <message numerus="yes">
        <source>Show %n &amp;fix(es)</source>
        <extracomment>Button: to the page with ways to mend it; %n counts them</extracomment>
        <translation>
            <numerusform>Show %n &amp;fix</numerusform>
            <numerusform>Show %n &amp;fixes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WizardPage</name>
    <message numerus="yes">
        <source>%n check(s) left</source>
        <extracomment>While the guided check looks; %n counts what is still to be looked at</extracomment>
        <translation>
            <numerusform>%n check left</numerusform>
            <numerusform>%n checks left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mountlens::ui::WorthKnowing</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
