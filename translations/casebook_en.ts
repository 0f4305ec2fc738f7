<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPane</name>
    <message numerus="yes">
        <source>The newest backup is %n day(s) old; it was opened and checked.</source>
        <translation>
            <numerusform>The newest backup is %n day old; it was opened and checked.</numerusform>
            <numerusform>The newest backup is %n days old; it was opened and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest one in the second place is %n day(s) old.</source>
        <translation>
            <numerusform>The newest one in the second place is %n day old.</numerusform>
            <numerusform>The newest one in the second place is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Locks after %n minute(s) without activity</source>
        <translation>
            <numerusform>Locks after %n minute without activity</numerusform>
            <numerusform>Locks after %n minutes without activity</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Move the mouse to go on.</source>
        <translation>
            <numerusform>Locks in %n second. Move the mouse to go on.</numerusform>
            <numerusform>Locks in %n seconds. Move the mouse to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked at %1, after %n minute(s) without activity. Your last sentence is kept.</source>
        <translation>
            <numerusform>Locked at %1, after %n minute without activity. Your last sentence is kept.</numerusform>
            <numerusform>Locked at %1, after %n minutes without activity. Your last sentence is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTodo</name>
    <message numerus="yes">
        <source>%n case(s) lack something.</source>
        <translation>
            <numerusform>%n case lacks something.</numerusform>
            <numerusform>%n cases lack something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing found. Without a filter: %n place(s).</source>
        <translation>
            <numerusform>Nothing found. Without a filter: %n place.</numerusform>
            <numerusform>Nothing found. Without a filter: %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n case(s) still miss something.</source>
        <translation>
            <numerusform>%n case still misses something.</numerusform>
            <numerusform>%n cases still miss something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual report(s) over %1 are still to be made.</source>
        <translation>
            <numerusform>%n annual report over %1 is still to be made.</numerusform>
            <numerusform>%n annual reports over %1 are still to be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your newest backup is %n day(s) old.</source>
        <translation>
            <numerusform>Your newest backup is %n day old.</numerusform>
            <numerusform>Your newest backup is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your second backup is %n day(s) old.</source>
        <translation>
            <numerusform>Your second backup is %n day old.</numerusform>
            <numerusform>Your second backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
</TS>
