<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Detail</name>
    <message>
        <source>The value in force since {0} decided it.</source>
        <translation>Ratkaisi arvo, joka on ollut voimassa {0} alkaen.</translation>
    </message>
    <message>
        <source>The law lets a special reason excuse this: {0}</source>
        <translation>Säädös sallii poikkeaman erityisestä syystä: {0}</translation>
    </message>
    <message>
        <source>For all places of this rule</source>
        <translation>Kaikissa säännön paikoissa</translation>
    </message>
    <message>
        <source>For this place only</source>
        <translation>Vain tässä paikassa</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every rule of the call and what the application comes to under it, with its clause and the day it was last read. What could not be verified says so.&lt;/p&gt;&lt;p&gt;At the top stands whether it can be handed in, and what is still lacking. Choose a line to see it below; Enter or a double click goes to its place.&lt;/p&gt;&lt;p&gt;Beside the list stand the ways to mend it by one click. Where the law lets a special reason excuse a miss, write the reason in each language: for one place, or for all places of the rule. An empty reason is taken away.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Jokainen haun sääntö ja se, mitä hakemuksesta sen mukaan sanotaan, sekä säädöskohta ja päivä, jona se viimeksi luettiin. Mitä ei ole voitu varmistaa, sanotaan.&lt;/p&gt;&lt;p&gt;Ylinnä on, voiko hakemuksen jättää ja mitä vielä puuttuu. Valitse rivi, niin se näkyy alla; Enter tai kaksoisnapsautus vie paikkaan.&lt;/p&gt;&lt;p&gt;Luettelon vieressä ovat keinot, joilla asia korjautuu yhdellä napsautuksella. Kun säädös sallii poikkeaman erityisestä syystä, kirjoita syy kullakin kielellä: yhteen paikkaan tai kaikkiin säännön paikkoihin. Tyhjä syy poistetaan.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>When handing in</source>
        <translation>Jätettäessä</translation>
    </message>
    <message>
        <source>While drafting</source>
        <translation>Luonnosteltaessa</translation>
    </message>
    <message>
        <source>No verdict is like this. Show more states, or search for something else.</source>
        <translation>Tällaista tulosta ei ole. Näytä useampia tiloja tai etsi jotakin muuta.</translation>
    </message>
    <message>
        <source>The call has no rules.</source>
        <translation>Haussa ei ole sääntöjä.</translation>
    </message>
    <message>
        <source>Choose a call on the page Call; its rules then stand here.</source>
        <translation>Valitse haku Haku-sivulta; sen säännöt tulevat sitten tähän.</translation>
    </message>
    <message>
        <source>No call chosen: nothing is judged yet.</source>
        <translation>Hakua ei ole valittu: mitään ei vielä arvioida.</translation>
    </message>
    <message>
        <source>still lacking, {0}: {1}</source>
        <translation>vielä puuttuu, {0}: {1}</translation>
    </message>
    <message>
        <source>{0} – {1}, {2} places</source>
        <translation>{0} – {1}, {2} paikkaa</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>Vielä puuttuu</translation>
    </message>
    <message>
        <source>Choose one to see it below; Enter or a double click goes to its place</source>
        <translation>Valitse rivi, niin se näkyy alla; Enter tai kaksoisnapsautus vie paikkaan</translation>
    </message>
    <message>
        <source>Only what blocks</source>
        <translation>Vain estävät</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>How strictly the rules are taken: while drafting, or when handing in</source>
        <translation>Miten tiukasti säännöt otetaan: luonnosteltaessa vai jätettäessä</translation>
    </message>
    <message>
        <source>Search in the verdicts</source>
        <translation>Etsi tuloksista</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Kaikki tulokset</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Säädöskohta</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Siirry kohtaan</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Erityinen syy</translation>
    </message>
    <message>
        <source>What the reason is for</source>
        <translation>Mitä syy koskee</translation>
    </message>
</context>
</TS>
