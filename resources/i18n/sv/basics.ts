<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>BasicsPage</name>
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
        <source>What was handed in is kept as version {0}.</source>
        <translation>Den inlämnade ansökan är sparad som version {0}.</translation>
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
        <source>Every model of the call with what your application would come to. Nothing you have typed is lost: rows that a model covers are kept, greyed, and count again when you change back.</source>
        <translation>Utlysningens alla modeller och vad din ansökan skulle bli i dem. Inget du har skrivit försvinner: rader som modellen täcker blir kvar i grått och räknas igen när du byter tillbaka.</translation>
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
    <name>Pages</name>
    <message>
        <source>Basics</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>&lt;p&gt;The name of the project, the languages it is written in, its round, dates and cost model.&lt;/p&gt;&lt;p&gt;Both the first and the last day count: 1.5.2019–28.2.2021 is 22 months. What cannot be read as a date stays as typed and is open.&lt;/p&gt;&lt;p&gt;The table compares all cost models of the call with the figures of this application. Changing the model loses nothing: rows that the new one covers are kept, greyed, and count again when you change back.&lt;/p&gt;&lt;p&gt;Set the state to &lt;i&gt;submitted&lt;/i&gt; on the day of handing in; the application is then kept exactly as it was.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Projektets namn, språk, omgång, datum och kostnadsmodell.&lt;/p&gt;&lt;p&gt;Både den första och den sista dagen räknas: 1.5.2019–28.2.2021 är 22 månader. Det som inte kan läsas som ett datum blir kvar som skrivet och är öppet.&lt;/p&gt;&lt;p&gt;Tabellen jämför utlysningens alla kostnadsmodeller med ansökans siffror. Inget försvinner när modellen byts: rader som den nya täcker blir kvar i grått och räknas igen när du byter tillbaka.&lt;/p&gt;&lt;p&gt;Ange läget &lt;i&gt;inlämnad&lt;/i&gt; den dag ansökan lämnas in; den sparas då exakt som den är.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
