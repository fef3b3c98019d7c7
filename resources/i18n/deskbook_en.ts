<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswersView</name>
    <message numerus="yes">
        <source>%n answer sheet(s) taken in</source>
        <translation>
            <numerusform>%n answer sheet taken in</numerusform>
            <numerusform>%n answer sheets taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) typed</source>
        <translation>
            <numerusform>%n person typed</numerusform>
            <numerusform>%n people typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrowCell</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>BankActs</name>
    <message numerus="yes">
        <source>%n question(s) approved</source>
        <translation>
            <numerusform>%n question approved</numerusform>
            <numerusform>%n questions approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) retired</source>
        <translation>
            <numerusform>%n question retired</numerusform>
            <numerusform>%n questions retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) brought back</source>
        <translation>
            <numerusform>%n question brought back</numerusform>
            <numerusform>%n questions brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) labelled</source>
        <translation>
            <numerusform>%n question labelled</numerusform>
            <numerusform>%n questions labelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankFiles</name>
    <message numerus="yes">
        <source>%n question(s) as …</source>
        <translation>
            <numerusform>%n question as …</numerusform>
            <numerusform>%n questions as …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written: {name}</source>
        <translation>
            <numerusform>%n question written: {name}</numerusform>
            <numerusform>%n questions written: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankHead</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Changing %n ticket(s)</source>
        <translation>
            <numerusform>Changing %n ticket</numerusform>
            <numerusform>Changing %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n ticket(s) together</source>
        <translation>
            <numerusform>Edit %n ticket</numerusform>
            <numerusform>Edit %n tickets together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n ticket(s)</source>
        <translation>
            <numerusform>Change %n ticket</numerusform>
            <numerusform>Change %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix the %n left</source>
        <translation>
            <numerusform>Fix the one left</numerusform>
            <numerusform>Fix the %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%n would change</source>
        <translation>
            <numerusform>%n would change</numerusform>
            <numerusform>%n would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n so already</numerusform>
            <numerusform>%n so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot change</source>
        <translation>
            <numerusform>%n cannot change</numerusform>
            <numerusform>%n cannot change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not come to</source>
        <translation>
            <numerusform>%n not come to</numerusform>
            <numerusform>%n not come to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarKeeping</name>
    <message numerus="yes">
        <source>Calendar kept, %n due date(s) moved</source>
        <translation>
            <numerusform>Calendar kept, %n due date moved</numerusform>
            <numerusform>Calendar kept, %n due dates moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%n day(s) changed, not kept yet</source>
        <translation>
            <numerusform>%n day changed, not kept yet</numerusform>
            <numerusform>%n days changed, not kept yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n attempt so far</numerusform>
            <numerusform>%n attempts so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message numerus="yes">
        <source>%n row(s) are too many to draw at once.</source>
        <translation>
            <numerusform>%n row is too many to draw at once.</numerusform>
            <numerusform>%n rows are too many to draw at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differ</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachingCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CohortHead</name>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n trainee</numerusform>
            <numerusform>%n trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begins in %n day(s)</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollisionDialog</name>
    <message numerus="yes">
        <source>%n field(s) were changed after your act:</source>
        <translation>
            <numerusform>%n field was changed after your act:</numerusform>
            <numerusform>%n fields were changed after your act:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnPart</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) a new field</source>
        <translation>
            <numerusform>%n become a new field</numerusform>
            <numerusform>%n becomes a new field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message numerus="yes">
        <source>= %n step(s)</source>
        <translation>
            <numerusform>= %n step</numerusform>
            <numerusform>= %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyAct</name>
    <message numerus="yes">
        <source>Copying %n row(s)</source>
        <translation>
            <numerusform>Copying %n row</numerusform>
            <numerusform>Copying %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied with their titles</source>
        <translation>
            <numerusform>%n row copied with their titles</numerusform>
            <numerusform>%n rows copied with their titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) created from the clipboard</source>
        <translation>
            <numerusform>%n ticket created from the clipboard</numerusform>
            <numerusform>%n tickets created from the clipboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Reminder for %n person(s) copied</source>
        <translation>
            <numerusform>Reminder for %n person copied</numerusform>
            <numerusform>Reminder for %n people copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftActs</name>
    <message numerus="yes">
        <source>%n step(s) pasted</source>
        <translation>
            <numerusform>%n step pasted</numerusform>
            <numerusform>%n steps pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EssayAsked</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamCounts</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen question(s)</source>
        <translation>
            <numerusform>%n chosen question</numerusform>
            <numerusform>%n chosen questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knock-out(s)</source>
        <translation>
            <numerusform>%n knock-out</numerusform>
            <numerusform>%n knock-outs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamsView</name>
    <message numerus="yes">
        <source>%n exam(s)</source>
        <translation>
            <numerusform>%n exam</numerusform>
            <numerusform>%n exams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportAct</name>
    <message numerus="yes">
        <source>%n ticket(s) written to {file}</source>
        <translation>
            <numerusform>%n ticket written to {file}</numerusform>
            <numerusform>%n tickets written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n marked ticket(s)</source>
        <translation>
            <numerusform>Export %n marked ticket</numerusform>
            <numerusform>Export %n marked tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) exported to {folder}</source>
        <translation>
            <numerusform>%n document exported to {folder}</numerusform>
            <numerusform>%n documents exported to {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) saved as {file}</source>
        <translation>
            <numerusform>%n shot saved as {file}</numerusform>
            <numerusform>%n shots saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>What the list shows: %n document(s)</source>
        <translation>
            <numerusform>What the list shows: %n document</numerusform>
            <numerusform>What the list shows: %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All in force: %n document(s)</source>
        <translation>
            <numerusform>All in force: %n document</numerusform>
            <numerusform>All in force: %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every version of %n document(s)</source>
        <translation>
            <numerusform>Every version of %n document</numerusform>
            <numerusform>Every version of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n document(s)</source>
        <translation>
            <numerusform>Export %n document</numerusform>
            <numerusform>Export %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyActs</name>
    <message numerus="yes">
        <source>%n ticket(s) below {number}</source>
        <translation>
            <numerusform>%n ticket below {number}</numerusform>
            <numerusform>%n tickets below {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) merged into {number}</source>
        <translation>
            <numerusform>%n ticket merged into {number}</numerusform>
            <numerusform>%n tickets merged into {number}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message numerus="yes">
        <source>%n more person(s) wait for it</source>
        <translation>
            <numerusform>%n more person waits for it</numerusform>
            <numerusform>%n more people wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n held by a knock-out</source>
        <translation>
            <numerusform>%n held by a knock-out</numerusform>
            <numerusform>%n held by knock-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>%n examined</numerusform>
            <numerusform>%n examined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n trainee(s)</source>
        <translation>
            <numerusform>for %n trainee</numerusform>
            <numerusform>for %n trainees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>about %n row</numerusform>
            <numerusform>about %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go into the rejects file, each with its reason</source>
        <translation>
            <numerusform>%n row go into the rejects file, each with its reason</numerusform>
            <numerusform>%n rows go into the rejects file, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveActs</name>
    <message numerus="yes">
        <source>Hand over %n ticket(s)</source>
        <translation>
            <numerusform>Hand over %n ticket</numerusform>
            <numerusform>Hand over %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) handed over to {name}</source>
        <translation>
            <numerusform>%n ticket handed over to {name}</numerusform>
            <numerusform>%n tickets handed over to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInSheet</name>
    <message numerus="yes">
        <source>%n question(s) not answered</source>
        <translation>
            <numerusform>%n question not answered</numerusform>
            <numerusform>%n questions not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) flagged</source>
        <translation>
            <numerusform>%n question flagged</numerusform>
            <numerusform>%n questions flagged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandPart</name>
    <message numerus="yes">
        <source>%n sheet(s) together</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverView</name>
    <message numerus="yes">
        <source>%n ticket(s) handed over to {name}</source>
        <translation>
            <numerusform>%n ticket handed over to {name}</numerusform>
            <numerusform>%n tickets handed over to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n open ticket</numerusform>
            <numerusform>%n open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n</source>
        <translation>
            <numerusform>Hand over %n</numerusform>
            <numerusform>Hand over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpactList</name>
    <message numerus="yes">
        <source>%n ticket(s) in work under the old version; they keep it</source>
        <translation>
            <numerusform>%n ticket in work under the old version; it keeps it</numerusform>
            <numerusform>%n tickets in work under the old version; they keep it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) lapse and are asked for anew</source>
        <translation>
            <numerusform>%n signature lapses and is asked for anew</numerusform>
            <numerusform>%n signatures lapse and are asked for anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) point here</source>
        <translation>
            <numerusform>%n document points here</numerusform>
            <numerusform>%n documents point here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are about its steps; changed steps mark theirs</source>
        <translation>
            <numerusform>%n question is about its steps; a changed step marks it</numerusform>
            <numerusform>%n questions are about its steps; changed steps mark theirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) point here ({kind})</source>
        <translation>
            <numerusform>%n other record points here ({kind})</numerusform>
            <numerusform>%n other records point here ({kind})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportAct</name>
    <message numerus="yes">
        <source>%n document(s) imported as drafts</source>
        <translation>
            <numerusform>%n document imported as a draft</numerusform>
            <numerusform>%n documents imported as drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownPanel</name>
    <message numerus="yes">
        <source>%n alike</source>
        <translation>
            <numerusform>%n alike</numerusform>
            <numerusform>%n alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message numerus="yes">
        <source>Labels of %n question(s)</source>
        <translation>
            <numerusform>Labels of %n question</numerusform>
            <numerusform>Labels of %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateRow</name>
    <message numerus="yes">
        <source>Late entries reach back %n day(s)</source>
        <translation>
            <numerusform>Late entries reach back %n day</numerusform>
            <numerusform>Late entries reach back %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message numerus="yes">
        <source>%n pain point(s) still open</source>
        <translation>
            <numerusform>%n pain point still open</numerusform>
            <numerusform>%n pain points still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>%n imported ticket(s) taken back</source>
        <translation>
            <numerusform>%n imported ticket taken back</numerusform>
            <numerusform>%n imported tickets taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsRow</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkActs</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n entry added</numerusform>
            <numerusform>%n entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message numerus="yes">
        <source>Refused: %n</source>
        <translation>
            <numerusform>Refused: %n</numerusform>
            <numerusform>Refused: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed or left out: %n</source>
        <translation>
            <numerusform>Changed or left out: %n</numerusform>
            <numerusform>Changed or left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s)</source>
        <translation>
            <numerusform>%n likely duplicate</numerusform>
            <numerusform>%n likely duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the bank already</source>
        <translation>
            <numerusform>%n in the bank already</numerusform>
            <numerusform>%n in the bank already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n draft(s)</source>
        <translation>
            <numerusform>Take in %n draft</numerusform>
            <numerusform>Take in %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeSheet</name>
    <message numerus="yes">
        <source>Taken out of the texts: %n</source>
        <translation>
            <numerusform>Taken out of the texts: %n</numerusform>
            <numerusform>Taken out of the texts: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n draft(s)</source>
        <translation>
            <numerusform>Keep %n draft</numerusform>
            <numerusform>Keep %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message numerus="yes">
        <source>%n draft(s) kept in the bank</source>
        <translation>
            <numerusform>%n draft kept in the bank</numerusform>
            <numerusform>%n drafts kept in the bank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message numerus="yes">
        <source>Merge %n ticket(s)</source>
        <translation>
            <numerusform>Merge %n ticket</numerusform>
            <numerusform>Merge %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message numerus="yes">
        <source>This moves %n open due date(s)</source>
        <translation>
            <numerusform>This moves %n open due date</numerusform>
            <numerusform>This moves %n open due dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n due date(s)</source>
        <translation>
            <numerusform>Move %n due date</numerusform>
            <numerusform>Move %n due dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenTicket</name>
    <message numerus="yes">
        <source>chased %n time(s)</source>
        <translation>
            <numerusform>chased %n time</numerusform>
            <numerusform>chased %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLists</name>
    <message numerus="yes">
        <source>Your order: %n step(s)</source>
        <translation>
            <numerusform>Your order: %n step</numerusform>
            <numerusform>Your order: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderingPage</name>
    <message numerus="yes">
        <source>%n drawn each time</source>
        <translation>
            <numerusform>%n drawn each time</numerusform>
            <numerusform>%n drawn each time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsSheet</name>
    <message numerus="yes">
        <source>%n difference(s), marked</source>
        <translation>
            <numerusform>%n difference, marked</numerusform>
            <numerusform>%n differences, marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message numerus="yes">
        <source>%n paper(s) made</source>
        <translation>
            <numerusform>%n paper made</numerusform>
            <numerusform>%n papers made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message numerus="yes">
        <source>%n earlier entry(ies)</source>
        <translation>
            <numerusform>%n earlier entry</numerusform>
            <numerusform>%n earlier entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message numerus="yes">
        <source>Create %n ticket(s)</source>
        <translation>
            <numerusform>Create %n ticket</numerusform>
            <numerusform>Create %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) will be created</source>
        <translation>
            <numerusform>%n ticket will be created</numerusform>
            <numerusform>%n tickets will be created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteStrip</name>
    <message numerus="yes">
        <source>Paste as %n step(s)</source>
        <translation>
            <numerusform>Paste as %n step</numerusform>
            <numerusform>Paste as %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImportDialog</name>
    <message numerus="yes">
        <source>%n person(s) not in the list will be retired; their tickets stay.</source>
        <translation>
            <numerusform>%n person not in the list will be retired; the tickets stay.</numerusform>
            <numerusform>%n people not in the list will be retired; their tickets stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is retired, though %n person(s) are not in it.</source>
        <translation>
            <numerusform>Nobody is retired, though %n person is not in it.</numerusform>
            <numerusform>Nobody is retired, though %n people are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people, retire {leave}</source>
        <translation>
            <numerusform>Import %n person, retire {leave}</numerusform>
            <numerusform>Import %n people, retire {leave}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%n ticket(s) in 30 days</source>
        <translation>
            <numerusform>%n ticket in 30 days</numerusform>
            <numerusform>%n tickets in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCounts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message numerus="yes">
        <source>%n preset(s)</source>
        <translation>
            <numerusform>%n preset</numerusform>
            <numerusform>%n presets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n question(s) are chosen</source>
        <translation>
            <numerusform>%n question is chosen</numerusform>
            <numerusform>%n questions are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message numerus="yes">
        <source>the first %n row(s)</source>
        <translation>
            <numerusform>the first %n row</numerusform>
            <numerusform>the first %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrimaryAct</name>
    <message numerus="yes">
        <source>%n fault(s) to mend first; a click leads there</source>
        <translation>
            <numerusform>%n fault to mend first; a click leads there</numerusform>
            <numerusform>%n faults to mend first; a click leads to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) have not answered yet</source>
        <translation>
            <numerusform>%n reviewer has not answered yet</numerusform>
            <numerusform>%n reviewers have not answered yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n joined</numerusform>
            <numerusform>%n joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemItem</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {lines}: show the first %n</source>
        <translation>
            <numerusform>Rows {lines}: show the first %n</numerusform>
            <numerusform>Rows {lines}: show the first %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBulkSheet</name>
    <message numerus="yes">
        <source>Change %n question(s) together</source>
        <translation>
            <numerusform>Change %n question together</numerusform>
            <numerusform>Change %n questions together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n question(s)</source>
        <translation>
            <numerusform>Change %n question</numerusform>
            <numerusform>Change %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n question(s)</source>
        <translation>
            <numerusform>Changing %n question</numerusform>
            <numerusform>Changing %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickActs</name>
    <message numerus="yes">
        <source>%n ticket(s) done</source>
        <translation>
            <numerusform>%n ticket done</numerusform>
            <numerusform>%n tickets done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RealityList</name>
    <message numerus="yes">
        <source>{name}: %n ticket(s)</source>
        <translation>
            <numerusform>{name}: %n ticket</numerusform>
            <numerusform>{name}: %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above</source>
        <translation>
            <numerusform>%n line above</numerusform>
            <numerusform>%n lines above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferencesTab</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectsPart</name>
    <message numerus="yes">
        <source>%n more row(s) in the file.</source>
        <translation>
            <numerusform>%n more row in the file.</numerusform>
            <numerusform>%n more rows in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message numerus="yes">
        <source>%n document version(s) came into force</source>
        <translation>
            <numerusform>%n document version came into force</numerusform>
            <numerusform>%n document versions came into force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message numerus="yes">
        <source>Refused: %n</source>
        <translation>
            <numerusform>Refused: %n</numerusform>
            <numerusform>Refused: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed or left out: %n</source>
        <translation>
            <numerusform>Changed or left out: %n</numerusform>
            <numerusform>Changed or left out: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n new draft(s)</source>
        <translation>
            <numerusform>%n new draft</numerusform>
            <numerusform>%n new drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the bank already</source>
        <translation>
            <numerusform>%n in the bank already</numerusform>
            <numerusform>%n in the bank already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written</source>
        <translation>
            <numerusform>%n question written</numerusform>
            <numerusform>%n questions written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultHead</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n time(s)</source>
        <translation>
            <numerusform>left once</numerusform>
            <numerusform>left %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stood still %n time(s)</source>
        <translation>
            <numerusform>stood still once</numerusform>
            <numerusform>stood still %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsOut</name>
    <message numerus="yes">
        <source>%n result(s) written to {file}</source>
        <translation>
            <numerusform>%n result written to {file}</numerusform>
            <numerusform>%n results written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <source>%n blank row(s) below</source>
        <translation>
            <numerusform>%n blank row below</numerusform>
            <numerusform>%n blank rows below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlidesOut</name>
    <message numerus="yes">
        <source>%n slide(s) saved as {file}</source>
        <translation>
            <numerusform>%n slide saved as {file}</numerusform>
            <numerusform>%n slides saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotPanel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due than today has time for</source>
        <translation>
            <numerusform>%n more due than today has time for</numerusform>
            <numerusform>%n more due than today has time for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of your last %n answer(s) {known} were right.</source>
        <translation>
            <numerusform>Of your last answer {known} was right.</numerusform>
            <numerusform>Of your last %n answers {known} were right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%n script(s)</source>
        <translation>
            <numerusform>%n script</numerusform>
            <numerusform>%n scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-ask item(s)</source>
        <translation>
            <numerusform>%n must-ask item</numerusform>
            <numerusform>%n must-ask items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message numerus="yes">
        <source>+ %n further row(s) of the same tickets</source>
        <translation>
            <numerusform>+ %n further row of the same tickets</numerusform>
            <numerusform>+ %n further rows of the same tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n further event(s) of the same tickets</source>
        <translation>
            <numerusform>+ %n further event of the same tickets</numerusform>
            <numerusform>+ %n further events of the same tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n empty row(s)</source>
        <translation>
            <numerusform>+ %n empty row</numerusform>
            <numerusform>+ %n empty rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePart</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>%n row pasted</numerusform>
            <numerusform>%n rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not understood, marked in red</source>
        <translation>
            <numerusform>%n cell not understood, marked in red</numerusform>
            <numerusform>%n cells not understood, marked in red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the last column left out</source>
        <translation>
            <numerusform>%n cell beyond the last column left out</numerusform>
            <numerusform>%n cells beyond the last column left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message numerus="yes">
        <source>%n marked ticket(s)</source>
        <translation>
            <numerusform>%n marked ticket</numerusform>
            <numerusform>%n marked tickets</numerusform>
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
    <message numerus="yes">
        <source>%n attempt(s) noted</source>
        <translation>
            <numerusform>%n attempt noted</numerusform>
            <numerusform>%n attempts noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>{levels}, raised by %n</source>
        <translation>
            <numerusform>{levels}, raised by %n</numerusform>
            <numerusform>{levels}, raised by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoPart</name>
    <message numerus="yes">
        <source>Undo %n ticket(s)</source>
        <translation>
            <numerusform>Undo %n ticket</numerusform>
            <numerusform>Undo %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported ticket(s) changed since</source>
        <translation>
            <numerusform>%n imported ticket changed since</numerusform>
            <numerusform>%n imported tickets changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep these %n, undo the rest</source>
        <translation>
            <numerusform>Keep these %n, undo the rest</numerusform>
            <numerusform>Keep these %n, undo the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n ticket(s) removed.</source>
        <translation>
            <numerusform>Taken back: %n ticket removed.</numerusform>
            <numerusform>Taken back: %n tickets removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %n ticket(s)</source>
        <translation>
            <numerusform>Removes %n ticket</numerusform>
            <numerusform>Removes %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n update(s) apart</source>
        <translation>
            <numerusform>takes %n update apart</numerusform>
            <numerusform>takes %n updates apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %n new person(s) that nothing else uses</source>
        <translation>
            <numerusform>removes %n new person that nothing else uses</numerusform>
            <numerusform>removes %n new persons that nothing else uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuePart</name>
    <message numerus="yes">
        <source>%n unknown word(s)</source>
        <translation>
            <numerusform>%n unknown word</numerusform>
            <numerusform>%n unknown words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewActs</name>
    <message numerus="yes">
        <source>%n view(s) written to {file}</source>
        <translation>
            <numerusform>%n view written to {file}</numerusform>
            <numerusform>%n views written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported</source>
        <translation>
            <numerusform>%n view imported</numerusform>
            <numerusform>%n views imported</numerusform>
        </translation>
    </message>
</context>
</TS>
