<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>Form tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the form asks in rows: indicators, sustainable development, risks, the steering group. The list above says what is missing in each table.&lt;/p&gt;&lt;p&gt;The tables behave as those of the budget: typing begins at once, Tab and Enter go on, blocks are copied and pasted to and from a spreadsheet, and Ctrl+D fills down. Where the form lets you add rows, typing into the last one adds it; Alt and the arrows move a row, Ctrl and minus remove it.&lt;/p&gt;&lt;p&gt;Texts stand in the table in the language chosen above; grey is the text of another language, where nothing is written in this one yet. Below the table the text of the cell is written with room for many lines, and counted as the portal counts; Ctrl+Enter goes there and Esc comes back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mitä lomake kysyy riveittäin: indikaattorit, kestävä kehitys, riskit, ohjausryhmä. Yllä oleva luettelo kertoo, mitä kustakin taulukosta puuttuu.&lt;/p&gt;&lt;p&gt;Taulukot toimivat kuten kustannusarviossa: kirjoittaminen alkaa heti, sarkain ja Enter vievät eteenpäin, alueita kopioidaan ja liitetään taulukkolaskentaan ja takaisin, ja Ctrl+D täyttää alaspäin. Kun lomakkeeseen saa lisätä rivejä, viimeiselle riville kirjoittaminen lisää sen; Alt ja nuolet siirtävät riviä, Ctrl ja miinus poistavat sen.&lt;/p&gt;&lt;p&gt;Tekstit näkyvät taulukossa yllä valitulla kielellä; harmaa on toisen kielen teksti, kun tällä kielellä ei ole vielä kirjoitettu mitään. Taulukon alla solun tekstille on tilaa monta riviä, ja merkit lasketaan kuten portaalissa; sinne pääsee painamalla Ctrl+Enter ja takaisin painamalla Esc.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>at most {0} characters</source>
        <translation>enintään {0} merkkiä</translation>
    </message>
    <message>
        <source>Not translated yet: the text of another language is seen here.</source>
        <translation>Ei vielä käännetty: tässä näkyy toisen kielen teksti.</translation>
    </message>
    <message>
        <source>to translate again</source>
        <translation>käännettävä uudelleen</translation>
    </message>
    <message>
        <source>{0} too many</source>
        <translation>{0} liikaa</translation>
    </message>
    <message>
        <source>allowed: {0}</source>
        <translation>sallittu: {0}</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Alkuteksti on muuttunut kääntämisen jälkeen.</translation>
    </message>
    <message>
        <source>Outside what is allowed: {0}. It stays as typed.</source>
        <translation>Sallitun ulkopuolella: {0}. Luku jää niin kuin se kirjoitettiin.</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>vähintään {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>enintään {0}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Filled in every row: {0}.</source>
        <translation>Täytetään joka riville: {0}.</translation>
    </message>
    <message>
        <source>Write below the table</source>
        <translation>Kirjoita taulukon alla</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>ja {0} muuta</translation>
    </message>
    <message>
        <source>New row: it is added as you type into it.</source>
        <translation>Uusi rivi: se lisätään, kun siihen kirjoitetaan.</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Form tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>Tables of the form</source>
        <translation>Lomakkeen taulukoiden luettelo</translation>
    </message>
    <message>
        <source>Go to the next cell that is missed or open</source>
        <translation>Siirry seuraavaan soluun, jossa jokin ei täyty tai on avoinna</translation>
    </message>
    <message>
        <source>The form of the call asks for no tables. Choose a call on the page Call: its indicators, its sustainability and whatever else it asks in rows then stand here. The steering group is on the page Consortium too.</source>
        <translation>Haun lomakkeessa ei ole taulukoita. Valitse haku Haku-sivulta: sen indikaattorit, kestävä kehitys ja muu riveittäin kysyttävä tulevat tähän. Ohjausryhmä on myös Toteuttajat-sivulla.</translation>
    </message>
</context>
<context>
    <name>TablesSheet</name>
    <message>
        <source>Partner whose table this is:</source>
        <translation>Toteuttaja, jonka taulukko tämä on:</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Write in the empty row at the end (Ctrl++ in the table puts one before the cursor)</source>
        <translation>Kirjoita lopussa olevalle tyhjälle riville (taulukossa Ctrl++ lisää rivin kohdistimen eteen)</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Poista rivi</translation>
    </message>
    <message>
        <source>Remove the chosen rows with what stands in them (Ctrl+-)</source>
        <translation>Poista valitut rivit sisältöineen (Ctrl+-)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Siirrä riviä ylös (Alt+ylänuoli)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Siirrä riviä alas (Alt+alanuoli)</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the table comes here, Esc goes back.</source>
        <translation>Taulukosta pääsee tähän painamalla Ctrl+Enter, takaisin painamalla Esc.</translation>
    </message>
</context>
</TS>
