<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockCard</name>
    <message numerus="yes">
        <source>Written from %n record(s)</source>
        <translation>
            <numerusform>Written from %n record</numerusform>
            <numerusform>Written from %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsArea</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n thing(s) to see to before it goes out</source>
        <translation>
            <numerusform>%n thing to see to before it goes out</numerusform>
            <numerusform>%n things to see to before it goes out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept, each opened and proved</source>
        <translation>
            <numerusform>%n backup kept, opened and proved</numerusform>
            <numerusform>%n backups kept, each opened and proved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note added</numerusform>
            <numerusform>%n notes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) put under the theme</source>
        <translation>
            <numerusform>%n note put under the theme</numerusform>
            <numerusform>%n notes put under the theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n note removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n notes removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriorityList</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%n filled</source>
        <translation>
            <numerusform>%n filled</numerusform>
            <numerusform>%n filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n field(s) hold something that cannot be kept as it stands.</source>
        <translation>
            <numerusform>%n field holds something that cannot be kept as it stands.</numerusform>
            <numerusform>%n fields hold something that cannot be kept as it stands.</numerusform>
        </translation>
    </message>
</context>
</TS>
