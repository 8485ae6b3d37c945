<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsCard</name>
    <message numerus="yes">
        <source>%n draft(s) in {folder}. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n draft in {folder}. Open each to finish and send it.</numerusform>
            <numerusform>%n drafts in {folder}. Open each to finish and send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back: see the table there.</source>
        <translation>
            <numerusform>%n held back: see the table there.</numerusform>
            <numerusform>%n held back: see the table there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmendmentCard</name>
    <message numerus="yes">
        <source>%n drafted reminder(s) will be written anew.</source>
        <translation>
            <numerusform>%n drafted reminder will be written anew.</numerusform>
            <numerusform>%n drafted reminders will be written anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApartCard</name>
    <message numerus="yes">
        <source>Show %n pair(s)</source>
        <translation>
            <numerusform>Show %n pair</numerusform>
            <numerusform>Show %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendeesCard</name>
    <message numerus="yes">
        <source>%n organisation(s) came, how many people of it is not known.</source>
        <translation>
            <numerusform>%n organisation came, how many people of it is not known.</numerusform>
            <numerusform>%n organisations came, how many people of it is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotsCard</name>
    <message numerus="yes">
        <source>%n row(s) added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
</context>
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
    <name>Board</name>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n note chosen</numerusform>
            <numerusform>%n notes chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest here for %n day(s)</source>
        <translation>
            <numerusform>oldest here for %n day</numerusform>
            <numerusform>oldest here for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardFilter</name>
    <message numerus="yes">
        <source>%n of {all} note(s)</source>
        <translation>
            <numerusform>%n of {all} notes</numerusform>
            <numerusform>%n of {all} notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPane</name>
    <message numerus="yes">
        <source>%n note(s) put into the cluster. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n note put into the cluster. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n notes put into the cluster. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken out of their cluster. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n note taken out of their cluster. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n notes taken out of their cluster. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message numerus="yes">
        <source>%n book(s) saved.</source>
        <translation>
            <numerusform>%n book saved.</numerusform>
            <numerusform>%n books saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsOut</name>
    <message numerus="yes">
        <source>%n card(s) saved as {file}.</source>
        <translation>
            <numerusform>%n card saved as {file}.</numerusform>
            <numerusform>%n cards saved as {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they did not agree, or are not for these readers.</source>
        <translation>
            <numerusform>%n left out: they did not agree, or are not for these readers.</numerusform>
            <numerusform>%n left out: they did not agree, or are not for these readers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message numerus="yes">
        <source>%n to go through</source>
        <translation>
            <numerusform>%n to go through</numerusform>
            <numerusform>%n to go through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedRow</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CockpitCard</name>
    <message numerus="yes">
        <source>%n priority(ies) have a next step now</source>
        <translation>
            <numerusform>%n priority has a next step now</numerusform>
            <numerusform>%n priorities have a next step now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContributionsCard</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s)</source>
        <translation>
            <numerusform>%n more value</numerusform>
            <numerusform>%n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message numerus="yes">
        <source>%n value(s) kept.</source>
        <translation>
            <numerusform>%n value kept.</numerusform>
            <numerusform>%n values kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CutlineTab</name>
    <message numerus="yes">
        <source>%n grant(s) drop out</source>
        <translation>
            <numerusform>%n grant drop out</numerusform>
            <numerusform>%n grants drop out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) recommended and put to the vote.</source>
        <translation>
            <numerusform>%n grant recommended and put to the vote.</numerusform>
            <numerusform>%n grants recommended and put to the vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
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
        <source>%n member(s) left out: not to be shown to these readers.</source>
        <translation>
            <numerusform>%n member left out: not to be shown to these readers.</numerusform>
            <numerusform>%n members left out: not to be shown to these readers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left out: they did not agree to be in it.</source>
        <translation>
            <numerusform>%n person left out: they did not agree to be in it.</numerusform>
            <numerusform>%n people left out: they did not agree to be in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without e-mail and phone: they did not agree.</source>
        <translation>
            <numerusform>%n person without e-mail and phone: they did not agree.</numerusform>
            <numerusform>%n people without e-mail and phone: they did not agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message numerus="yes">
        <source>%n question(s) to look at. Hand in once more to take it as it is.</source>
        <translation>
            <numerusform>%n question to look at. Hand in once more to take it as it is.</numerusform>
            <numerusform>%n questions to look at. Hand in once more to take it as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsBox</name>
    <message numerus="yes">
        <source>%n letter(s) ready</source>
        <translation>
            <numerusform>%n letter ready</numerusform>
            <numerusform>%n letters ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) have files of their own</source>
        <translation>
            <numerusform>%n letter have files of their own</numerusform>
            <numerusform>%n letters have files of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none.</source>
        <translation>
            <numerusform>%n have none.</numerusform>
            <numerusform>%n have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in {folder}. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n draft in {folder}. Open each to finish and send it.</numerusform>
            <numerusform>%n drafts in {folder}. Open each to finish and send it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) drafted, each beside its report.</source>
        <translation>
            <numerusform>%n reminder drafted, each beside its report.</numerusform>
            <numerusform>%n reminders drafted, each beside its report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuesTab</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message numerus="yes">
        <source>%n pair(s) may be one</source>
        <translation>
            <numerusform>%n pair may be one</numerusform>
            <numerusform>%n pairs may be one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them very likely</source>
        <translation>
            <numerusform>%n of them very likely</numerusform>
            <numerusform>%n of them very likely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged in one step.</source>
        <translation>
            <numerusform>%n pair merged in one step.</numerusform>
            <numerusform>%n pairs merged in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other report of this category at the same site or place within %n day(s).</source>
        <translation>
            <numerusform>No other report of this category at the same site or place within %n day.</numerusform>
            <numerusform>No other report of this category at the same site or place within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementTab</name>
    <message numerus="yes">
        <source>Quiet after %n month(s)</source>
        <translation>
            <numerusform>Quiet after %n month</numerusform>
            <numerusform>Quiet after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) gone quiet</source>
        <translation>
            <numerusform>%n member gone quiet</numerusform>
            <numerusform>%n members gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, in the list below</source>
        <translation>
            <numerusform>… and %n more, in the list below</numerusform>
            <numerusform>… and %n more, in the list below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) gave no sign, but nobody asked them either.</source>
        <translation>
            <numerusform>%n member gave no sign, but nobody asked them either.</numerusform>
            <numerusform>%n members gave no sign, but nobody asked them either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message numerus="yes">
        <source>%n incident(s) would go out.</source>
        <translation>
            <numerusform>%n incident would go out.</numerusform>
            <numerusform>%n incidents would go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n incident(s) be seen that were agreed to</source>
        <translation>
            <numerusform>Let %n incident be seen that were agreed to</numerusform>
            <numerusform>Let %n incidents be seen that were agreed to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like this</source>
        <translation>
            <numerusform>%n more like this</numerusform>
            <numerusform>%n more like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkPage</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkTab</name>
    <message numerus="yes">
        <source>%n result(s) under it went with it.</source>
        <translation>
            <numerusform>%n result under it went with it.</numerusform>
            <numerusform>%n results under it went with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message numerus="yes">
        <source>%n grant(s) can be given out.</source>
        <translation>
            <numerusform>%n grant can be given out.</numerusform>
            <numerusform>%n grants can be given out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grants</name>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrantsTab</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>score {points} of 100, from %n reader(s)</source>
        <translation>
            <numerusform>score {points} of 100, from %n reader</numerusform>
            <numerusform>score {points} of 100, from %n readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late report(s)</source>
        <translation>
            <numerusform>%n late report</numerusform>
            <numerusform>%n late reports</numerusform>
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
    <name>GroupsStart</name>
    <message numerus="yes">
        <source>%n without a seat</source>
        <translation>
            <numerusform>%n without a seat</numerusform>
            <numerusform>%n without a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taking part</source>
        <translation>
            <numerusform>%n taking part</numerusform>
            <numerusform>%n taking part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) end soon</source>
        <translation>
            <numerusform>%n term end soon</numerusform>
            <numerusform>%n terms end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interest(s) waiting</source>
        <translation>
            <numerusform>%n interest waiting</numerusform>
            <numerusform>%n interests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than the group allows</source>
        <translation>
            <numerusform>%n older than the group allows</numerusform>
            <numerusform>%n older than the group allows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedInPage</name>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n application taken in.</numerusform>
            <numerusform>%n applications taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n line cannot be read. Look at the top of the list below.</numerusform>
            <numerusform>%n lines cannot be read. Look at the top of the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutTab</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
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
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) would close the widest gap: {group}</source>
        <translation>
            <numerusform>%n more answer would close the widest gap: {group}</numerusform>
            <numerusform>%n more answers would close the widest gap: {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
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
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n line(s) cannot be read. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n line cannot be read. Look at the top of the list below.</numerusform>
            <numerusform>%n lines cannot be read. Look at the top of the list below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of answers taken in.</source>
        <translation>
            <numerusform>%n set of answers taken in.</numerusform>
            <numerusform>%n sets of answers taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsCard</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, save %n that somebody worked on since, or that others need: {names}.</source>
        <translation>
            <numerusform>Taken back, save %n that somebody worked on since, or that others need: {names}.</numerusform>
            <numerusform>Taken back, save %n that somebody worked on since, or that others need: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message numerus="yes">
        <source>%n incident(s) taken in.</source>
        <translation>
            <numerusform>%n incident taken in.</numerusform>
            <numerusform>%n incidents taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n row are not taken in. Look at the top of the list below.</numerusform>
            <numerusform>%n rows are not taken in. Look at the top of the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsStart</name>
    <message numerus="yes">
        <source>median of %n incident(s)</source>
        <translation>
            <numerusform>median of %n incident</numerusform>
            <numerusform>median of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) now</source>
        <translation>
            <numerusform>%n incident now</numerusform>
            <numerusform>%n incidents now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativePage</name>
    <message numerus="yes">
        <source>%n critique(s)</source>
        <translation>
            <numerusform>%n critique</numerusform>
            <numerusform>%n critiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeTab</name>
    <message numerus="yes">
        <source>%n without anything handed in</source>
        <translation>
            <numerusform>%n without anything handed in</numerusform>
            <numerusform>%n without anything handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterestsTab</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message numerus="yes">
        <source>%n question(s) to look at. Finish once more to keep the answers as they are.</source>
        <translation>
            <numerusform>%n question to look at. Finish once more to keep the answers as they are.</numerusform>
            <numerusform>%n questions to look at. Finish once more to keep the answers as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsCard</name>
    <message numerus="yes">
        <source>The meeting is cancelled, and %n calendar(s) still show it.</source>
        <translation>
            <numerusform>The meeting is cancelled, and %n calendar still show it.</numerusform>
            <numerusform>The meeting is cancelled, and %n calendars still show it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting has changed since the last invitations: %n to be told.</source>
        <translation>
            <numerusform>The meeting has changed since the last invitations: %n to be told.</numerusform>
            <numerusform>The meeting has changed since the last invitations: %n to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an invitation yet.</source>
        <translation>
            <numerusform>%n without an invitation yet.</numerusform>
            <numerusform>%n without an invitation yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off since, whose calendars still show it.</source>
        <translation>
            <numerusform>%n taken off since, whose calendar still shows it.</numerusform>
            <numerusform>%n taken off since, whose calendars still show it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an e-mail address.</source>
        <translation>
            <numerusform>%n without an e-mail address.</numerusform>
            <numerusform>%n without an e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put on the list.</source>
        <translation>
            <numerusform>%n put on the list.</numerusform>
            <numerusform>%n put on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back: see the table there.</source>
        <translation>
            <numerusform>%n held back: see the table there.</numerusform>
            <numerusform>%n held back: see the table there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsCard</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a postal address:</source>
        <translation>
            <numerusform>%n without a postal address:</numerusform>
            <numerusform>%n without a postal address:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said no to mailings:</source>
        <translation>
            <numerusform>%n said no to mailings:</numerusform>
            <numerusform>%n said no to mailings:</numerusform>
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
    <name>LeadsCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadsTab</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
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
    <name>LettersTab</name>
    <message numerus="yes">
        <source>Ready. %n draft(s) left.</source>
        <translation>
            <numerusform>Ready. %n draft left.</numerusform>
            <numerusform>Ready. %n drafts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) drafted.</source>
        <translation>
            <numerusform>%n letter drafted.</numerusform>
            <numerusform>%n letters drafted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved. Open them to finish and send them.</source>
        <translation>
            <numerusform>%n letter saved. Open them to finish and send them.</numerusform>
            <numerusform>%n letters saved. Open them to finish and send them.</numerusform>
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
    <name>MapTab</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message numerus="yes">
        <source>Show the %n column(s) that were recognised</source>
        <translation>
            <numerusform>Show the %n column that was recognised</numerusform>
            <numerusform>Show the %n columns that were recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to look at; the others were recognised.</source>
        <translation>
            <numerusform>%n column to look at; the others were recognised.</numerusform>
            <numerusform>%n columns to look at; the others were recognised.</numerusform>
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
    <message numerus="yes">
        <source>%n talk(s)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) in {folder}. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n draft in {folder}. Open each to finish and send it.</numerusform>
            <numerusform>%n drafts in {folder}. Open each to finish and send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) added; kind and section were read from their words.</source>
        <translation>
            <numerusform>%n material added; kind and section were read from its words.</numerusform>
            <numerusform>%n materials added; kind and section were read from their words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n review(s) taken in.</source>
        <translation>
            <numerusform>%n review taken in.</numerusform>
            <numerusform>%n reviews taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already, not doubled</source>
        <translation>
            <numerusform>%n there already, not doubled</numerusform>
            <numerusform>%n there already, not doubled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeTogether</name>
    <message numerus="yes">
        <source>%n pair(s) to be looked at one by one.</source>
        <translation>
            <numerusform>%n pair to be looked at one by one.</numerusform>
            <numerusform>%n pairs to be looked at one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s)</source>
        <translation>
            <numerusform>Merge %n pair</numerusform>
            <numerusform>Merge %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveSeat</name>
    <message numerus="yes">
        <source>%n alternate(s)</source>
        <translation>
            <numerusform>%n alternate</numerusform>
            <numerusform>%n alternates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextTerms</name>
    <message numerus="yes">
        <source>Enter %n next term(s)</source>
        <translation>
            <numerusform>Enter %n next term</numerusform>
            <numerusform>Enter %n next terms</numerusform>
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
    <name>OnlineCard</name>
    <message numerus="yes">
        <source>Say who %n name(s) are…</source>
        <translation>
            <numerusform>Say who %n name are…</numerusform>
            <numerusform>Say who %n names are…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were there for less.</source>
        <translation>
            <numerusform>%n person were there for less.</numerusform>
            <numerusform>%n persons were there for less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) stayed in the waiting room.</source>
        <translation>
            <numerusform>%n connection stayed in the waiting room.</numerusform>
            <numerusform>%n connections stayed in the waiting room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message numerus="yes">
        <source>%n answer(s) still decide about the risk.</source>
        <translation>
            <numerusform>%n answer still decide about the risk.</numerusform>
            <numerusform>%n answers still decide about the risk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenDataTab</name>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenVetting</name>
    <message numerus="yes">
        <source>Still to be answered: %n question(s).</source>
        <translation>
            <numerusform>Still to be answered: %n question.</numerusform>
            <numerusform>Still to be answered: %n questions.</numerusform>
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
    <name>RadarCard</name>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n to be judged</numerusform>
            <numerusform>%n to be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RaisePage</name>
    <message numerus="yes">
        <source>Dues for %n member(s)</source>
        <translation>
            <numerusform>Dues for %n member</numerusform>
            <numerusform>Dues for %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dues raised for %n member(s).</source>
        <translation>
            <numerusform>Dues raised for %n member.</numerusform>
            <numerusform>Dues raised for %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n grant(s) are not handed in. Return the file all the same?</source>
        <translation>
            <numerusform>%n grant is not handed in. Return the file all the same?</numerusform>
            <numerusform>%n grants are not handed in. Return the file all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) drafted, each beside its report.</source>
        <translation>
            <numerusform>%n reminder drafted, each beside its report.</numerusform>
            <numerusform>%n reminders drafted, each beside its report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken in, but for %n cell(s). The report stays a draft.</source>
        <translation>
            <numerusform>Taken in, but for %n cell. The report stays a draft.</numerusform>
            <numerusform>Taken in, but for %n cells. The report stays a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n question(s) still need an answer. All is kept.</source>
        <translation>
            <numerusform>%n question still needs an answer. All is kept.</numerusform>
            <numerusform>%n questions still need an answer. All is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message numerus="yes">
        <source>The framework’s open data file is not valid yet: %n thing(s) to mend first.</source>
        <translation>
            <numerusform>The framework’s open data file is not valid yet: %n thing to mend first.</numerusform>
            <numerusform>The framework’s open data file is not valid yet: %n things to mend first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewersTab</name>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) missing</source>
        <translation>
            <numerusform>%n reader missing</numerusform>
            <numerusform>%n readers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun</source>
        <translation>
            <numerusform>%n begun</numerusform>
            <numerusform>%n begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn for a conflict</source>
        <translation>
            <numerusform>%n withdrawn for a conflict</numerusform>
            <numerusform>%n withdrawn for a conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) added.</source>
        <translation>
            <numerusform>%n reviewer added.</numerusform>
            <numerusform>%n reviewers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) given out.</source>
        <translation>
            <numerusform>%n review given out.</numerusform>
            <numerusform>%n reviews given out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsTab</name>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other review(s): shown as the call’s rules allow.</source>
        <translation>
            <numerusform>%n other review: shown as the call’s rules allow.</numerusform>
            <numerusform>%n other reviews: shown as the call’s rules allow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message numerus="yes">
        <source>%n people need a room. Say how many rooms there are.</source>
        <translation>
            <numerusform>%n people need a room. Say how many rooms there are.</numerusform>
            <numerusform>%n people need a room. Say how many rooms there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a room</source>
        <translation>
            <numerusform>%n people have a room</numerusform>
            <numerusform>%n people have a room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have none</source>
        <translation>
            <numerusform>%n have none</numerusform>
            <numerusform>%n have none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs meet again</source>
        <translation>
            <numerusform>%n pairs meet again</numerusform>
            <numerusform>%n pairs meet again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%n without a seat</source>
        <translation>
            <numerusform>%n without a seat</numerusform>
            <numerusform>%n without a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taking part</source>
        <translation>
            <numerusform>%n taking part</numerusform>
            <numerusform>%n taking part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedListPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message numerus="yes">
        <source>and %n more in the series</source>
        <translation>
            <numerusform>and %n more in the series</numerusform>
            <numerusform>and %n more in the series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message numerus="yes">
        <source>%n passage(s) changed, new or gone</source>
        <translation>
            <numerusform>%n passage changed, new or gone</numerusform>
            <numerusform>%n passages changed, new or gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitsTab</name>
    <message numerus="yes">
        <source>%n next term(s) entered in one step.</source>
        <translation>
            <numerusform>%n next term entered in one step.</numerusform>
            <numerusform>%n next terms entered in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interest(s) to answer</source>
        <translation>
            <numerusform>%n interest to answer</numerusform>
            <numerusform>%n interests to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than the group allows</source>
        <translation>
            <numerusform>%n older than the group allows</numerusform>
            <numerusform>%n older than the group allows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n block(s) changed beneath</source>
        <translation>
            <numerusform>%n block changed beneath</numerusform>
            <numerusform>%n blocks changed beneath</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) edited</source>
        <translation>
            <numerusform>%n block edited</numerusform>
            <numerusform>%n blocks edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) without a block</source>
        <translation>
            <numerusform>%n text without a block</numerusform>
            <numerusform>%n texts without a block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBlock</name>
    <message numerus="yes">
        <source>The records changed after this was edited, in %n sentence(s).</source>
        <translation>
            <numerusform>The records changed after this was edited, in %n sentence.</numerusform>
            <numerusform>The records changed after this was edited, in %n sentences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message numerus="yes">
        <source>%n person(s) found, {enough} of them there for long enough.</source>
        <translation>
            <numerusform>%n person found, {enough} of them there for long enough.</numerusform>
            <numerusform>%n persons found, {enough} of them there for long enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) still to be told.</source>
        <translation>
            <numerusform>%n name still to be told.</numerusform>
            <numerusform>%n names still to be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message numerus="yes">
        <source>Open: %n person(s) asked.</source>
        <translation>
            <numerusform>Open: %n person asked.</numerusform>
            <numerusform>Open: %n persons asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInAttendance</name>
    <message numerus="yes">
        <source>%n connection(s) taken in.</source>
        <translation>
            <numerusform>%n connection taken in.</numerusform>
            <numerusform>%n connections taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n row are not taken in. They stand at the top of the list below, with why.</numerusform>
            <numerusform>%n rows are not taken in. They stand at the top of the list below, with why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInContacts</name>
    <message numerus="yes">
        <source>%n contact(s) taken in.</source>
        <translation>
            <numerusform>%n contact taken in.</numerusform>
            <numerusform>%n contacts taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s) taken in.</source>
        <translation>
            <numerusform>%n new contact taken in.</numerusform>
            <numerusform>%n new contacts taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) completed contacts that were there.</source>
        <translation>
            <numerusform>%n row completed contacts that were there.</numerusform>
            <numerusform>%n rows completed contacts that were there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n row are not taken in. They stand at the top of the list below, with why.</numerusform>
            <numerusform>%n rows are not taken in. They stand at the top of the list below, with why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInNotes</name>
    <message numerus="yes">
        <source>%n note(s) taken in. They lie on the board.</source>
        <translation>
            <numerusform>%n note taken in. They lie on the board.</numerusform>
            <numerusform>%n notes taken in. They lie on the board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n note are not taken in. Look at the top of the list below.</numerusform>
            <numerusform>%n notes are not taken in. Look at the top of the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message numerus="yes">
        <source>%n grant(s) taken in.</source>
        <translation>
            <numerusform>%n grant taken in.</numerusform>
            <numerusform>%n grants taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n row are not taken in. Look at the top of the list below.</numerusform>
            <numerusform>%n rows are not taken in. Look at the top of the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInPolls</name>
    <message numerus="yes">
        <source>%n question(s):</source>
        <translation>
            <numerusform>%n question:</numerusform>
            <numerusform>%n questions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new ballot(s) with a name,</source>
        <translation>
            <numerusform>%n new ballot with a name,</numerusform>
            <numerusform>%n new ballots with a name,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anonymous one(s), kept apart;</source>
        <translation>
            <numerusform>%n anonymous one, kept apart;</numerusform>
            <numerusform>%n anonymous ones, kept apart;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced by a later one.</source>
        <translation>
            <numerusform>%n replaced by a later one.</numerusform>
            <numerusform>%n replaced by a later one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in.</source>
        <translation>
            <numerusform>%n answer taken in.</numerusform>
            <numerusform>%n answers taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n row are not taken in. They stand at the top of the list below, with why.</numerusform>
            <numerusform>%n rows are not taken in. They stand at the top of the list below, with why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInReplies</name>
    <message numerus="yes">
        <source>%n repl(ies) taken in.</source>
        <translation>
            <numerusform>%n reply taken in.</numerusform>
            <numerusform>%n replies taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n line is not taken in. It stands at the top of the list below, with why.</numerusform>
            <numerusform>%n lines are not taken in. They stand at the top of the list below, with why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInSites</name>
    <message numerus="yes">
        <source>%n visit(s) taken in.</source>
        <translation>
            <numerusform>%n visit taken in.</numerusform>
            <numerusform>%n visits taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n row are not taken in. Look at the top of the list below.</numerusform>
            <numerusform>%n rows are not taken in. Look at the top of the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInTable</name>
    <message numerus="yes">
        <source>%n row(s) taken in.</source>
        <translation>
            <numerusform>%n row taken in.</numerusform>
            <numerusform>%n rows taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. Look at the top of the list below.</source>
        <translation>
            <numerusform>%n row are not taken in. Look at the top of the list below.</numerusform>
            <numerusform>%n rows are not taken in. Look at the top of the list below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInTalk</name>
    <message numerus="yes">
        <source>%n line(s) taken in. They stand with their material, for the Secretariat only.</source>
        <translation>
            <numerusform>%n line taken in. They stand with their material, for the Secretariat only.</numerusform>
            <numerusform>%n lines taken in. They stand with their material, for the Secretariat only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not taken in. They stand at the top of the list below, with why.</source>
        <translation>
            <numerusform>%n row are not taken in. They stand at the top of the list below, with why.</numerusform>
            <numerusform>%n rows are not taken in. They stand at the top of the list below, with why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TheoryTab</name>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueHistory</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesTab</name>
    <message numerus="yes">
        <source>{period} · %n indicator(s)</source>
        <translation>
            <numerusform>{period} · %n indicator</numerusform>
            <numerusform>{period} · %n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand in %n value(s) to be approved</source>
        <translation>
            <numerusform>Hand in %n value to be approved</numerusform>
            <numerusform>Hand in %n values to be approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n value(s)</source>
        <translation>
            <numerusform>Approve %n value</numerusform>
            <numerusform>Approve %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) wait for another colleague, since you entered them.</source>
        <translation>
            <numerusform>%n value wait for another colleague, since you entered them.</numerusform>
            <numerusform>%n values wait for another colleague, since you entered them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read.</source>
        <translation>
            <numerusform>%n more cell cannot be read.</numerusform>
            <numerusform>%n more cells cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message numerus="yes">
        <source>%n vote(s) missing</source>
        <translation>
            <numerusform>%n vote missing</numerusform>
            <numerusform>%n votes missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved. Open them to finish and send them.</source>
        <translation>
            <numerusform>%n draft saved. Open them to finish and send them.</numerusform>
            <numerusform>%n drafts saved. Open them to finish and send them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesTab</name>
    <message numerus="yes">
        <source>%n recused</source>
        <translation>
            <numerusform>%n recused</numerusform>
            <numerusform>%n recused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) prepared.</source>
        <translation>
            <numerusform>%n vote prepared.</numerusform>
            <numerusform>%n votes prepared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message numerus="yes">
        <source>Take all %n that have the same name</source>
        <translation>
            <numerusform>Take all %n that have the same name</numerusform>
            <numerusform>Take all %n that have the same name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message numerus="yes">
        <source>{group}: %n more organisation(s) would close the gap.</source>
        <translation>
            <numerusform>{group}: %n more organisation would close the gap.</numerusform>
            <numerusform>{group}: %n more organisations would close the gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved. Open each to finish and send it.</source>
        <translation>
            <numerusform>%n draft saved. Open each to finish and send it.</numerusform>
            <numerusform>%n drafts saved. Open each to finish and send it.</numerusform>
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
