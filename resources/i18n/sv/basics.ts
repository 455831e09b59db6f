<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>BasicsPage</name>
    <message>
        <source>Go to where it stands</source>
        <translation>Gå dit där det står</translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation>Kostnadsmodell</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Rows greyed</source>
        <translation>Gråa rader</translation>
    </message>
    <message>
        <source>Open {0} – {1}.</source>
        <translation>Utlysningen är öppen {0} – {1}.</translation>
    </message>
    <message>
        <source>Both days count. Dates like 1.5.2019 or 2019-05-01 are understood.</source>
        <translation>Båda dagarna räknas med. Datum kan skrivas 1.5.2019 eller 2019-05-01.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>{0} months. Periods: {1}</source>
        <translation>{0} månader. Perioder: {1}</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The first language is the one from which the others are translated.</source>
        <translation>Det första språket är det som de andra översätts från.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Sista ansökningsdag</translation>
    </message>
    <message>
        <source>Nothing of your own yet: write into the last line when boards meet, when letters are asked for and received, and who signs.</source>
        <translation>Inga egna anteckningar ännu: skriv på sista raden när organen sammanträder, när avsiktsförklaringarna begärs och kommer och vem som undertecknar.</translation>
    </message>
    <message>
        <source>Every model of the call with what your application would come to. Nothing you have typed is lost: rows that a model covers are kept, greyed, and count again when you change back. Ctrl+E explains a figure.</source>
        <translation>Utlysningens alla modeller och vad din ansökan skulle bli i dem. Inget du har skrivit försvinner: rader som modellen täcker blir kvar i grått och räknas igen när du byter tillbaka. Ctrl+E förklarar en siffra.</translation>
    </message>
    <message>
        <source>Cost models compared</source>
        <translation>Kostnadsmodellerna bredvid varandra</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Använd den här modellen</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Inlämning</translation>
    </message>
    <message>
        <source>When you set the state to submitted, the application is kept exactly as it is at that moment.</source>
        <translation>När du anger att ansökan är inlämnad sparas den exakt som den är i det ögonblicket.</translation>
    </message>
    <message>
        <source>Remark on the cover</source>
        <translation>Anmärkning på omslaget</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Stands elsewhere: a double click or Ctrl+Enter goes there.</source>
        <translation>Anges på annat håll: dubbelklicka eller tryck Ctrl+Enter för att gå dit.</translation>
    </message>
    <message>
        <source>The round opens</source>
        <translation>Ansökningstiden börjar</translation>
    </message>
    <message>
        <source>Deadline: the round closes</source>
        <translation>Ansökningstiden går ut</translation>
    </message>
    <message>
        <source>Attachment signed</source>
        <translation>Bilaga undertecknad</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dagar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passerat</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Efter tidsfristen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>{0} försenat</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} kvar</translation>
    </message>
    <message>
        <source>Day missing</source>
        <translation>Dag saknas</translation>
    </message>
    <message>
        <source>Overdue: {0}.</source>
        <translation>Försenade: {0}.</translation>
    </message>
    <message>
        <source>After the deadline: {0}.</source>
        <translation>Efter tidsfristen: {0}.</translation>
    </message>
    <message>
        <source>No source gives the deadline of this round.</source>
        <translation>Ingen källa anger när ansökningstiden går ut i den här omgången.</translation>
    </message>
    <message>
        <source>Choose a round to see its deadline here.</source>
        <translation>Välj en ansökningsomgång, så syns dess tidsfrist här.</translation>
    </message>
    <message>
        <source>{0} to the deadline, {1}.</source>
        <translation>{0} kvar till tidsfristen {1}.</translation>
    </message>
    <message>
        <source>The deadline is today, {0}.</source>
        <translation>Tidsfristen går ut i dag, {0}.</translation>
    </message>
    <message>
        <source>The deadline was {0} ago, {1}.</source>
        <translation>Tidsfristen gick ut {1}, för {0} sedan.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Basics</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>&lt;p&gt;The name of the project, the languages it is written in, its round, dates and cost model.&lt;/p&gt;&lt;p&gt;Both the first and the last day count: 1.5.2019–28.2.2021 is 22 months. What cannot be read as a date stays as typed and is open.&lt;/p&gt;&lt;p&gt;The calendar is yours: write when boards meet, letters are asked for and received, who signs and who is authorised in the portal. Between your lines stand the days that the application knows already; those are changed where they stand. The calendar is not printed.&lt;/p&gt;&lt;p&gt;The table compares all cost models of the call with the figures of this application. Changing the model loses nothing: rows that the new one covers are kept, greyed, and count again when you change back.&lt;/p&gt;&lt;p&gt;Set the state to &lt;i&gt;submitted&lt;/i&gt; on the day of handing in; the application is then kept exactly as it was.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Projektets namn, språk, omgång, datum och kostnadsmodell.&lt;/p&gt;&lt;p&gt;Både den första och den sista dagen räknas: 1.5.2019–28.2.2021 är 22 månader. Det som inte kan läsas som ett datum blir kvar som skrivet och är öppet.&lt;/p&gt;&lt;p&gt;Kalendern är för ditt eget bruk: skriv när organen sammanträder, när avsiktsförklaringarna begärs och kommer, vem som undertecknar och vem som har fullmakt i e-tjänsten. Mellan dina rader står de dagar som ansökan redan känner till; dem ändrar du där de anges. Kalendern skrivs inte ut.&lt;/p&gt;&lt;p&gt;Tabellen jämför utlysningens alla kostnadsmodeller med ansökans siffror. Inget försvinner när modellen byts: rader som den nya täcker blir kvar i grått och räknas igen när du byter tillbaka.&lt;/p&gt;&lt;p&gt;Ange läget &lt;i&gt;inlämnad&lt;/i&gt; den dag ansökan lämnas in; den sparas då exakt som den är.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
