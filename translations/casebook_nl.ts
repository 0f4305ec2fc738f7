<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Wording</name>
    <message>
        <source>This passphrase does not fit. Mind capitals and spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a casebook, or it was cut off. Choose another file or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This casebook was made by a newer version of the program. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This casebook is in use by another window or command. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at this place. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place can&apos;t be read or written. Check the drive and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This casebook may be read but not written here. Move it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This casebook is damaged. Keep the file and open your newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room and try again; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was too little free memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters. Four or more words work well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report covers whole calendar months, and does not partly overlap an earlier release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client organisation called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client has no engagement yet. Add one first: it says how figures may be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no referrals to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral directory is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period is not over yet. A final report can be made from the first day after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside the program went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
