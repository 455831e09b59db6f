<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Detail</name>
    <message>
        <source>The value in force since {0} decided it.</source>
        <translation>Avgörande var det värde som har gällt från och med {0}.</translation>
    </message>
    <message>
        <source>The law lets a special reason excuse this: {0}</source>
        <translation>Lagen tillåter en avvikelse av särskilt skäl: {0}</translation>
    </message>
    <message>
        <source>For all places of this rule</source>
        <translation>På alla ställen som regeln gäller</translation>
    </message>
    <message>
        <source>For this place only</source>
        <translation>Bara på detta ställe</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every rule of the call and what the application comes to under it, with its clause and the day it was last read. What could not be verified says so.&lt;/p&gt;&lt;p&gt;At the top stands whether it can be handed in, and what is still lacking. Choose a line to see it below; Enter or a double click goes to its place.&lt;/p&gt;&lt;p&gt;Beside the list stand the ways to mend it by one click. Where the law lets a special reason excuse a miss, write the reason in each language: for one place, or for all places of the rule. An empty reason is taken away.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Varje regel i utlysningen och vad ansökan får för resultat enligt den, med lagrum och den dag det senast lästes. Det som inte har kunnat verifieras anges.&lt;/p&gt;&lt;p&gt;Överst står om ansökan kan lämnas in och vad som ännu saknas. Välj en rad för att se den nedan; Enter eller dubbelklick går till stället.&lt;/p&gt;&lt;p&gt;Bredvid listan finns sätten att rätta till saken med ett klick. När lagen tillåter en avvikelse av särskilt skäl, skriv skälet på varje språk: för ett ställe eller för alla ställen som regeln gäller. Ett tomt skäl tas bort.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>When handing in</source>
        <translation>Vid inlämningen</translation>
    </message>
    <message>
        <source>While drafting</source>
        <translation>I utkastet</translation>
    </message>
    <message>
        <source>No verdict is like this. Show more states, or search for something else.</source>
        <translation>Det finns inget sådant resultat. Visa fler tillstånd eller sök efter något annat.</translation>
    </message>
    <message>
        <source>The call has no rules.</source>
        <translation>Utlysningen har inga regler.</translation>
    </message>
    <message>
        <source>Choose a call on the page Call; its rules then stand here.</source>
        <translation>Välj en utlysning på sidan Utlysning; dess regler kommer sedan hit.</translation>
    </message>
    <message>
        <source>No call chosen: nothing is judged yet.</source>
        <translation>Ingen utlysning vald: inget bedöms ännu.</translation>
    </message>
    <message>
        <source>still lacking, {0}: {1}</source>
        <translation>saknas ännu, {0}: {1}</translation>
    </message>
    <message>
        <source>{0} – {1}, {2} places</source>
        <translation>{0} – {1}, {2} ställen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>Saknas ännu</translation>
    </message>
    <message>
        <source>Choose one to see it below; Enter or a double click goes to its place</source>
        <translation>Välj en rad för att se den nedan; Enter eller dubbelklick går till stället</translation>
    </message>
    <message>
        <source>Only what blocks</source>
        <translation>Bara det som hindrar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>How strictly the rules are taken: while drafting, or when handing in</source>
        <translation>Hur strängt reglerna tas: i utkastet eller vid inlämningen</translation>
    </message>
    <message>
        <source>Search in the verdicts</source>
        <translation>Sök bland resultaten</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alla resultat</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Gå till stället</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Särskilt skäl</translation>
    </message>
    <message>
        <source>What the reason is for</source>
        <translation>Vad skälet gäller</translation>
    </message>
</context>
</TS>
