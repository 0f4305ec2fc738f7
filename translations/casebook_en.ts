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
        <source>Its newest backup is %n day(s) old; the next one is copied there once it is connected again.</source>
        <translation>
            <numerusform>Its newest backup is %n day old; the next one is copied there once it is connected again.</numerusform>
            <numerusform>Its newest backup is %n days old; the next one is copied there once it is connected again.</numerusform>
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
    <name>CardBox</name>
    <message numerus="yes">
        <source>%n text(s) not finished yet</source>
        <translation>
            <numerusform>%n text not finished yet</numerusform>
            <numerusform>%n texts not finished yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case with its texts, under the alias: %1.</source>
        <translation>
            <numerusform>The case with its texts, under the alias: %1.</numerusform>
            <numerusform>The cases with their texts, under the alias: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The real name stands in %n place(s), earlier versions included.</source>
        <translation>
            <numerusform>The real name stands in %n place, earlier versions included.</numerusform>
            <numerusform>The real name stands in %n places, earlier versions included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseNotes</name>
    <message numerus="yes">
        <source>%n passage(s) about another person, left out of a copy for the reporter.</source>
        <translation>
            <numerusform>%n passage about another person, left out of a copy for the reporter.</numerusform>
            <numerusform>%n passages about another person, left out of a copy for the reporter.</numerusform>
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
    <name>CopyBox</name>
    <message numerus="yes">
        <source>%n passage(s) about another person left out.</source>
        <translation>
            <numerusform>%n passage about another person left out.</numerusform>
            <numerusform>%n passages about another person left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were held together with someone else.</source>
        <translation>
            <numerusform>%n conversation was held together with someone else.</numerusform>
            <numerusform>%n conversations were held together with someone else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were held with a third party.</source>
        <translation>
            <numerusform>%n conversation was held with a third party.</numerusform>
            <numerusform>%n conversations were held with a third party.</numerusform>
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
    <name>DestroyBox</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not finished yet</source>
        <translation>
            <numerusform>%n text not finished yet</numerusform>
            <numerusform>%n texts not finished yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) held together with %1, until that case is destroyed too. What you wrote there about this reporter stays there: take it out first where it should go.</source>
        <translation>
            <numerusform>%n conversation held together with %1, until that case is destroyed too. What you wrote there about this reporter stays there: take it out first where it should go.</numerusform>
            <numerusform>%n conversations held together with %1, until that case is destroyed too. What you wrote there about this reporter stays there: take it out first where it should go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillBox</name>
    <message numerus="yes">
        <source>Your sheet works. The backup of %1 opened with it, every page is whole, and %n conversation(s) stand in it. Put the sheet away safely.</source>
        <translation>
            <numerusform>Your sheet works. The backup of %1 opened with it, every page is whole, and %n conversation stands in it. Put the sheet away safely.</numerusform>
            <numerusform>Your sheet works. The backup of %1 opened with it, every page is whole, and %n conversations stand in it. Put the sheet away safely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierBox</name>
    <message numerus="yes">
        <source>%n row(s), </source>
        <translation>
            <numerusform>%n row, </numerusform>
            <numerusform>%n rows, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n together.</source>
        <translation>
            <numerusform>%n together.</numerusform>
            <numerusform>%n together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoversPane</name>
    <message numerus="yes">
        <source>%n of these case(s) still stand here too.</source>
        <translation>
            <numerusform>%n of these cases still stands here too.</numerusform>
            <numerusform>%n of these cases still stand here too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBox</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
        <source>%n row(s) came in before, or stand here twice: they are not added again.</source>
        <translation>
            <numerusform>%n row came in before, or stands here twice: it is not added again.</numerusform>
            <numerusform>%n rows came in before, or stand here twice: they are not added again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>%n row was refused.</numerusform>
            <numerusform>%n rows were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message numerus="yes">
        <source>Only the first %n column(s) are shown here.</source>
        <translation>
            <numerusform>Only the first %n column is shown here.</numerusform>
            <numerusform>Only the first %n columns are shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>%n line(s) are not settled. You may finish all the same; they stay noted as they are.</source>
        <translation>
            <numerusform>%n line is not settled. You may finish all the same; it stays noted as it is.</numerusform>
            <numerusform>%n lines are not settled. You may finish all the same; they stay noted as they are.</numerusform>
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
</context>
<context>
    <name>OnlyThese</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destroyed: it counts, and can&apos;t be opened</source>
        <translation>
            <numerusform>%n destroyed: it counts, and can&apos;t be opened</numerusform>
            <numerusform>%n destroyed: they count, and can&apos;t be opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageBox</name>
    <message numerus="yes">
        <source>The package with %n case(s) is made: %1. Give the passphrase by another way than the file.</source>
        <translation>
            <numerusform>The package with %n case is made: %1. Give the passphrase by another way than the file.</numerusform>
            <numerusform>The package with %n cases is made: %1. Give the passphrase by another way than the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) can&apos;t be chosen yet: record the consent in the case first (Ctrl+K, what: handover).</source>
        <translation>
            <numerusform>%n case can&apos;t be chosen yet: record the consent in the case first (Ctrl+K, what: handover).</numerusform>
            <numerusform>%n cases can&apos;t be chosen yet: record the consent in the case first (Ctrl+K, what: handover).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>As management reads it: whoever lays this report beside the %n other document(s) that went out knows this, and no more.</source>
        <translation>
            <numerusform>As management reads it: whoever lays this report beside the %n other document that went out knows this, and no more.</numerusform>
            <numerusform>As management reads it: whoever lays this report beside the %n other documents that went out knows this, and no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationsPane</name>
    <message numerus="yes">
        <source>%n activity(s) count for it.</source>
        <translation>
            <numerusform>%n activity counts for it.</numerusform>
            <numerusform>%n activities count for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) lack something.</source>
        <translation>
            <numerusform>%n case lacks something.</numerusform>
            <numerusform>%n cases lack something.</numerusform>
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
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%n case(s) that you destroyed since would be there again: destroy them once more.</source>
        <translation>
            <numerusform>%n case that you destroyed since would be there again: destroy them once more.</numerusform>
            <numerusform>%n cases that you destroyed since would be there again: destroy them once more.</numerusform>
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
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client organisation(s)</source>
        <translation>
            <numerusform>%n client organisation</numerusform>
            <numerusform>%n client organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun text(s)</source>
        <translation>
            <numerusform>%n begun text</numerusform>
            <numerusform>%n begun texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceBox</name>
    <message numerus="yes">
        <source>the text of %n conversation(s)</source>
        <translation>
            <numerusform>the text of %n conversation</numerusform>
            <numerusform>the text of %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) of the case</source>
        <translation>
            <numerusform>%n other text of the case</numerusform>
            <numerusform>%n other texts of the case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not finished yet</source>
        <translation>
            <numerusform>%n text not finished yet</numerusform>
            <numerusform>%n texts not finished yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of others</source>
        <translation>
            <numerusform>%n card of someone else</numerusform>
            <numerusform>%n cards of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message numerus="yes">
        <source>%n more character(s) to go.</source>
        <translation>
            <numerusform>%n more character to go.</numerusform>
            <numerusform>%n more characters to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Very strong: chance made it, %n bit(s). Write the six words down before you go on.</source>
        <translation>
            <numerusform>Very strong: chance made it, %n bit. Write the six words down before you go on.</numerusform>
            <numerusform>Very strong: chance made it, %n bits. Write the six words down before you go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOutBox</name>
    <message numerus="yes">
        <source>Taken out again: %n conversation(s).</source>
        <translation>
            <numerusform>Taken out again: %n conversation.</numerusform>
            <numerusform>Taken out again: %n conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stay, because you wrote there since.</source>
        <translation>
            <numerusform>%n case stays, because you wrote there since.</numerusform>
            <numerusform>%n cases stay, because you wrote there since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverBox</name>
    <message numerus="yes">
        <source>%n conversation(s) are not here yet.</source>
        <translation>
            <numerusform>%n conversation is not here yet.</numerusform>
            <numerusform>%n conversations are not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cover&apos;s work stands in your cases: %n conversation(s) came in. Destroy the copy now, and ask the cover to do the same.</source>
        <translation>
            <numerusform>The cover&apos;s work stands in your cases: %n conversation came in. Destroy the copy now, and ask the cover to do the same.</numerusform>
            <numerusform>The cover&apos;s work stands in your cases: %n conversations came in. Destroy the copy now, and ask the cover to do the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over. Give the receipt to whom they came from; then the cases can be destroyed there.</source>
        <translation>
            <numerusform>%n case taken over. Give the receipt to whom they came from; then the cases can be destroyed there.</numerusform>
            <numerusform>%n cases taken over. Give the receipt to whom they came from; then the cases can be destroyed there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiesPanel</name>
    <message numerus="yes">
        <source>Withdrawn. %n thing(s) still rest on it: see the open steps.</source>
        <translation>
            <numerusform>Withdrawn. %n thing still rests on it: see the open steps.</numerusform>
            <numerusform>Withdrawn. %n things still rest on it: see the open steps.</numerusform>
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
<context>
    <name>WaysOut</name>
    <message numerus="yes">
        <source>%n chart(s) saved.</source>
        <translation>
            <numerusform>%n chart saved.</numerusform>
            <numerusform>%n charts saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_LockSentence</name>
    <message numerus="yes">
        <source>Locked at %1, after %n minute(s) without activity. Your last sentence is kept.</source>
        <translation>
            <numerusform>Locked at %1, after %n minute without activity. Your last sentence is kept.</numerusform>
            <numerusform>Locked at %1, after %n minutes without activity. Your last sentence is kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
