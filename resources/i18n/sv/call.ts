<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Call</name>
    <message>
        <source>About the call</source>
        <translation>Om utlysningen</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Vem som betalar</translation>
    </message>
    <message>
        <source>Cost models</source>
        <translation>Kostnadsmodeller</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Kostnadsslag</translation>
    </message>
    <message>
        <source>Unit costs and lump sums</source>
        <translation>Enhetskostnader och engångsersättningar</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Regler: {0}</translation>
    </message>
    <message>
        <source>Not asked in this round</source>
        <translation>Kontrolleras inte i denna omgång</translation>
    </message>
    <message>
        <source>heading and order are from memory</source>
        <translation>rubriken och ordningen bygger på minnet</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Blankett: {0}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Nothing in the call has these words.</source>
        <translation>Inget i utlysningen har de här orden.</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>läst {0}</translation>
    </message>
    <message>
        <source>Fund {0}, programme period {1}, version {2} of the call</source>
        <translation>Fond {0}, programperiod {1}, utlysningens version {2}</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>dagarna är inte kända</translation>
    </message>
    <message>
        <source>not every day of the round was found</source>
        <translation>alla dagar för omgången har inte hittats</translation>
    </message>
    <message>
        <source>the money applied for</source>
        <translation>pengarna som söks</translation>
    </message>
    <message>
        <source>the partner&apos;s own money</source>
        <translation>genomförarens egna pengar</translation>
    </message>
    <message>
        <source>an outside funder, whose commitment is attached</source>
        <translation>en utomstående finansiär vars finansieringsförbindelse bifogas</translation>
    </message>
    <message>
        <source>{0}: at most {1} of the net cost</source>
        <translation>{0}: högst {1} av nettokostnaderna</translation>
    </message>
    <message>
        <source>{0}: {1} of the net cost</source>
        <translation>{0}: {1} av nettokostnaderna</translation>
    </message>
    <message>
        <source>Rows in: {0}</source>
        <translation>Rader kan finnas i kostnadsslagen: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} goes to: {2}</source>
        <translation>{0} av {1} går till: {2}</translation>
    </message>
    <message>
        <source>Covers: {0}</source>
        <translation>Täcker: {0}</translation>
    </message>
    <message>
        <source>No support is paid for it.</source>
        <translation>Inget stöd betalas för detta.</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, undertecknad</translation>
    </message>
    <message>
        <source>{0} when handing in, {1} while drafting</source>
        <translation>{0} vid inlämning, {1} under arbetet</translation>
    </message>
    <message>
        <source>A special reason can excuse it</source>
        <translation>Ett särskilt skäl kan ge rätt att avvika</translation>
    </message>
    <message>
        <source>own knowledge or practice</source>
        <translation>egen kunskap eller praxis</translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation>Kolumner: {0}</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>Rader: {0}</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>fritext</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>ett alternativ ur en lista</translation>
    </message>
    <message>
        <source>several of a list</source>
        <translation>flera alternativ ur en lista</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nej</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>fylls i av programmet</translation>
    </message>
    <message>
        <source>What the other call does not know: {0}</source>
        <translation>Det som den andra utlysningen inte känner till: {0}</translation>
    </message>
    <message>
        <source>Rules newly missed: {0}</source>
        <translation>Regler som inte längre skulle uppfyllas: {0}</translation>
    </message>
    <message>
        <source>Rules newly open: {0}</source>
        <translation>Regler som skulle bli öppna: {0}</translation>
    </message>
    <message>
        <source>Figures that would differ: {0}</source>
        <translation>Siffror som skulle ändras: {0}</translation>
    </message>
    <message>
        <source>Rules newly met: {0}</source>
        <translation>Regler som skulle uppfyllas: {0}</translation>
    </message>
    <message>
        <source>What counts again: {0}</source>
        <translation>Det som räknas igen: {0}</translation>
    </message>
    <message>
        <source>Rules no longer asked: {0}</source>
        <translation>Regler som inte längre kontrolleras: {0}</translation>
    </message>
    <message>
        <source>Differences between the versions: {0}</source>
        <translation>Skillnader mellan versionerna: {0}</translation>
    </message>
    <message>
        <source>Nothing: the application fits the other as it does now.</source>
        <translation>Ingenting: ansökan passar den andra lika väl som nu.</translation>
    </message>
    <message>
        <source>{0} ({1} places)</source>
        <translation>{0} ({1} ställen)</translation>
    </message>
    <message>
        <source>Rows that the cost model covers: {0} → {1}</source>
        <translation>Rader som kostnadsmodellen täcker: {0} → {1}</translation>
    </message>
    <message>
        <source>{0}: new: {1}</source>
        <translation>{0}: nytt: {1}</translation>
    </message>
    <message>
        <source>{0}: gone: {1}</source>
        <translation>{0}: borttaget: {1}</translation>
    </message>
    <message>
        <source>{0}: changed: {1}</source>
        <translation>{0}: ändrat: {1}</translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation>Kostnadsmodell</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadsslag</translation>
    </message>
    <message>
        <source>Unit cost or lump sum</source>
        <translation>Enhetskostnad eller engångsersättning</translation>
    </message>
    <message>
        <source>Mark on a row</source>
        <translation>Märkning på en rad</translation>
    </message>
    <message>
        <source>Financing source</source>
        <translation>Finansieringskälla</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Procentuell ersättning</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Column of a table</source>
        <translation>Tabellkolumn</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Särskilt skäl</translation>
    </message>
    <message>
        <source>Period of the project</source>
        <translation>Projektets period</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Del av blanketten</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>No call</source>
        <translation>Ingen utlysning</translation>
    </message>
    <message>
        <source>{0} – as used in this application</source>
        <translation>{0} – som i denna ansökan</translation>
    </message>
    <message>
        <source>{0} – version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>{0} – not in this call</source>
        <translation>{0} – finns inte i denna utlysning</translation>
    </message>
    <message>
        <source>There is a newer version of this call: {0}. The application keeps {1} until you take it.</source>
        <translation>Det finns en nyare version av utlysningen: {0}. Ansökan behåller {1} tills du tar den i bruk.</translation>
    </message>
    <message>
        <source>The text of this call was corrected: version {0}. The application keeps its own.</source>
        <translation>Utlysningens text har rättats: version {0}. Ansökan behåller sin egen.</translation>
    </message>
    <message>
        <source>Judging the application by what is chosen …</source>
        <translation>Ansökan bedöms enligt det valda …</translation>
    </message>
    <message>
        <source>Nothing you have typed is lost: what the other call does not know is kept, and counts again under a call that does. One undo brings the present call back.</source>
        <translation>Inget du har skrivit går förlorat: det som den andra utlysningen inte känner till finns kvar och räknas igen i en utlysning som känner till det. Ett enda Ångra tar tillbaka den nuvarande utlysningen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Open a call file…</source>
        <translation>Öppna en utlysningsfil…</translation>
    </message>
    <message>
        <source>Take a call from a file of somebody else</source>
        <translation>Ta en utlysning ur någon annans fil</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Omgång</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Visa skillnaderna</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Det som skulle ändras</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>Ta den här utlysningen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Behåll som det är</translation>
    </message>
    <message>
        <source>What the call asks</source>
        <translation>Vad utlysningen frågar efter</translation>
    </message>
    <message>
        <source>Go to a part of the call</source>
        <translation>Gå till en del av utlysningen</translation>
    </message>
    <message>
        <source>Search in the call</source>
        <translation>Sök i utlysningen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the call asks, in plain words: rounds, money, cost models, annexes, rules and the form, each with its clause, a link, and the day it was last read. What could not be verified says so.&lt;/p&gt;&lt;p&gt;Choose another call or round to see what would change before you take it: which rules would be missed or met, and what in the application the other call does not know. Nothing is lost, and one undo brings the present call back. The application keeps the call as it was used; a newer version is offered here and never taken by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vad utlysningen frågar efter, med enkla ord: omgångar, pengar, kostnadsmodeller, bilagor, regler och blanketten, var och en med lagrum, länk och dagen då den senast lästes. Det som inte har kunnat verifieras sägs ut.&lt;/p&gt;&lt;p&gt;Välj en annan utlysning eller omgång för att se vad som skulle ändras innan du tar den: vilka regler som inte längre skulle uppfyllas eller som skulle uppfyllas, och vad i ansökan den andra utlysningen inte känner till. Inget går förlorat, och ett enda Ångra tar tillbaka den nuvarande utlysningen. Ansökan behåller utlysningen så som den har använts; en nyare version erbjuds här och tas aldrig i bruk av sig själv.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
