<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportAct</name>
    <message numerus="yes">
        <source>%n ticket(s) written to {file}</source>
        <translation>
            <numerusform>%n ticket written to {file}</numerusform>
            <numerusform>%n tickets written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketActs</name>
    <message numerus="yes">
        <source>%n ticket(s) in the bin</source>
        <translation>
            <numerusform>%n ticket in the bin</numerusform>
            <numerusform>%n tickets in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken out of the bin</source>
        <translation>
            <numerusform>%n ticket taken out of the bin</numerusform>
            <numerusform>%n tickets taken out of the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed</source>
        <translation>
            <numerusform>%n ticket changed</numerusform>
            <numerusform>%n tickets changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n earlier entry(ies)</source>
        <translation>
            <numerusform>%n earlier entry</numerusform>
            <numerusform>%n earlier entries</numerusform>
        </translation>
    </message>
</context>
</TS>
