<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Call</name>
    <message>
        <source>About the call</source>
        <translation>Hausta</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Kuka maksaa</translation>
    </message>
    <message>
        <source>Cost models</source>
        <translation>Kustannusmallit</translation>
    </message>
    <message>
        <source>Cost categories</source>
        <translation>Kustannuslajit</translation>
    </message>
    <message>
        <source>Unit costs and lump sums</source>
        <translation>Yksikkökustannukset ja kertakorvaukset</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Säännöt: {0}</translation>
    </message>
    <message>
        <source>Not asked in this round</source>
        <translation>Ei kysytä tällä kierroksella</translation>
    </message>
    <message>
        <source>heading and order are from memory</source>
        <translation>otsikko ja järjestys ovat muistinvaraisia</translation>
    </message>
    <message>
        <source>Form: {0}</source>
        <translation>Lomake: {0}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Nothing in the call has these words.</source>
        <translation>Haussa ei ole mitään näillä sanoilla.</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>luettu {0}</translation>
    </message>
    <message>
        <source>Fund {0}, programme period {1}, version {2} of the call</source>
        <translation>Rahasto {0}, ohjelmakausi {1}, haun versio {2}</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>päiviä ei tiedetä</translation>
    </message>
    <message>
        <source>not every day of the round was found</source>
        <translation>kierroksen kaikkia päiviä ei ole löydetty</translation>
    </message>
    <message>
        <source>the money applied for</source>
        <translation>haettava raha</translation>
    </message>
    <message>
        <source>the partner&apos;s own money</source>
        <translation>toteuttajan omaa rahaa</translation>
    </message>
    <message>
        <source>an outside funder, whose commitment is attached</source>
        <translation>ulkopuolinen rahoittaja, jonka rahoitussitoumus liitetään hakemukseen</translation>
    </message>
    <message>
        <source>{0}: at most {1} of the net cost</source>
        <translation>{0}: enintään {1} nettokustannuksista</translation>
    </message>
    <message>
        <source>{0}: {1} of the net cost</source>
        <translation>{0}: {1} nettokustannuksista</translation>
    </message>
    <message>
        <source>Rows in: {0}</source>
        <translation>Rivejä voi olla kustannuslajeissa: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} goes to: {2}</source>
        <translation>{0} kustannuslajeista {1} menee kohtaan {2}</translation>
    </message>
    <message>
        <source>Covers: {0}</source>
        <translation>Kattaa: {0}</translation>
    </message>
    <message>
        <source>No support is paid for it.</source>
        <translation>Tähän ei makseta tukea.</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, allekirjoitettuna</translation>
    </message>
    <message>
        <source>{0} when handing in, {1} while drafting</source>
        <translation>{0} jätettäessä, {1} luonnosteltaessa</translation>
    </message>
    <message>
        <source>A special reason can excuse it</source>
        <translation>Erityinen syy voi oikeuttaa poikkeamaan</translation>
    </message>
    <message>
        <source>own knowledge or practice</source>
        <translation>omaa tietoa tai käytäntöä</translation>
    </message>
    <message>
        <source>Columns: {0}</source>
        <translation>Sarakkeet: {0}</translation>
    </message>
    <message>
        <source>Rows: {0}</source>
        <translation>Rivit: {0}</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>vapaa teksti</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>yksi luettelosta</translation>
    </message>
    <message>
        <source>several of a list</source>
        <translation>useita luettelosta</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>kyllä tai ei</translation>
    </message>
    <message>
        <source>number</source>
        <translation>luku</translation>
    </message>
    <message>
        <source>date</source>
        <translation>päivämäärä</translation>
    </message>
    <message>
        <source>table</source>
        <translation>taulukko</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>ohjelma täyttää</translation>
    </message>
    <message>
        <source>What the other call does not know: {0}</source>
        <translation>Mitä toinen haku ei tunne: {0}</translation>
    </message>
    <message>
        <source>Rules newly missed: {0}</source>
        <translation>Säännöt, jotka lakkaisivat täyttymästä: {0}</translation>
    </message>
    <message>
        <source>Rules newly open: {0}</source>
        <translation>Säännöt, jotka jäisivät avoimiksi: {0}</translation>
    </message>
    <message>
        <source>Figures that would differ: {0}</source>
        <translation>Luvut, jotka muuttuisivat: {0}</translation>
    </message>
    <message>
        <source>Rules newly met: {0}</source>
        <translation>Säännöt, jotka alkaisivat täyttyä: {0}</translation>
    </message>
    <message>
        <source>What counts again: {0}</source>
        <translation>Mikä lasketaan taas: {0}</translation>
    </message>
    <message>
        <source>Rules no longer asked: {0}</source>
        <translation>Säännöt, joita ei enää kysytä: {0}</translation>
    </message>
    <message>
        <source>Differences between the versions: {0}</source>
        <translation>Versioiden erot: {0}</translation>
    </message>
    <message>
        <source>Nothing: the application fits the other as it does now.</source>
        <translation>Ei mikään: hakemus sopii siihen samoin kuin nykyiseen.</translation>
    </message>
    <message>
        <source>{0} ({1} places)</source>
        <translation>{0} ({1} kohtaa)</translation>
    </message>
    <message>
        <source>Rows that the cost model covers: {0} → {1}</source>
        <translation>Kustannusmallin kattamat rivit: {0} → {1}</translation>
    </message>
    <message>
        <source>{0}: new: {1}</source>
        <translation>{0}: uusi: {1}</translation>
    </message>
    <message>
        <source>{0}: gone: {1}</source>
        <translation>{0}: poistunut: {1}</translation>
    </message>
    <message>
        <source>{0}: changed: {1}</source>
        <translation>{0}: muuttunut: {1}</translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation>Kustannusmalli</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kustannuslaji</translation>
    </message>
    <message>
        <source>Unit cost or lump sum</source>
        <translation>Yksikkökustannus tai kertakorvaus</translation>
    </message>
    <message>
        <source>Mark on a row</source>
        <translation>Rivin merkintä</translation>
    </message>
    <message>
        <source>Financing source</source>
        <translation>Rahoituslähde</translation>
    </message>
    <message>
        <source>Flat rate</source>
        <translation>Prosenttimääräinen korvaus</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Column of a table</source>
        <translation>Taulukon sarake</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valinta</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Liite</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Erityinen syy</translation>
    </message>
    <message>
        <source>Period of the project</source>
        <translation>Hankkeen jakso</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Hakukierros</translation>
    </message>
    <message>
        <source>Section of the form</source>
        <translation>Lomakkeen kohta</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>No call</source>
        <translation>Ei hakua</translation>
    </message>
    <message>
        <source>{0} – as used in this application</source>
        <translation>{0} – kuten tässä hakemuksessa</translation>
    </message>
    <message>
        <source>{0} – version {1}</source>
        <translation>{0} – versio {1}</translation>
    </message>
    <message>
        <source>{0} – not in this call</source>
        <translation>{0} – ei tässä haussa</translation>
    </message>
    <message>
        <source>There is a newer version of this call: {0}. The application keeps {1} until you take it.</source>
        <translation>Tästä hausta on uudempi versio {0}. Hakemus pitää version {1}, kunnes otat uuden käyttöön.</translation>
    </message>
    <message>
        <source>The text of this call was corrected: version {0}. The application keeps its own.</source>
        <translation>Tämän haun tekstiä on korjattu: versio {0}. Hakemus pitää omansa.</translation>
    </message>
    <message>
        <source>Judging the application by what is chosen …</source>
        <translation>Hakemusta arvioidaan valitun mukaan …</translation>
    </message>
    <message>
        <source>Nothing you have typed is lost: what the other call does not know is kept, and counts again under a call that does. One undo brings the present call back.</source>
        <translation>Mitään kirjoittamaasi ei katoa: mitä toinen haku ei tunne, jää talteen ja lasketaan taas haussa, joka sen tuntee. Yksi kumoaminen palauttaa nykyisen haun.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Open a call file…</source>
        <translation>Avaa hakutiedosto…</translation>
    </message>
    <message>
        <source>Take a call from a file of somebody else</source>
        <translation>Ota haku toisen tekemästä tiedostosta</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Hakukierros</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>Näytä erot</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mikä muuttuisi</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>Ota tämä haku</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pidä ennallaan</translation>
    </message>
    <message>
        <source>What the call asks</source>
        <translation>Mitä haku kysyy</translation>
    </message>
    <message>
        <source>Go to a part of the call</source>
        <translation>Siirry haun kohtaan</translation>
    </message>
    <message>
        <source>Search in the call</source>
        <translation>Etsi hausta</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the call asks, in plain words: rounds, money, cost models, annexes, rules and the form, each with its clause, a link, and the day it was last read. What could not be verified says so.&lt;/p&gt;&lt;p&gt;Choose another call or round to see what would change before you take it: which rules would be missed or met, and what in the application the other call does not know. Nothing is lost, and one undo brings the present call back. The application keeps the call as it was used; a newer version is offered here and never taken by itself.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mitä haku kysyy, selvin sanoin: kierrokset, raha, kustannusmallit, liitteet, säännöt ja lomake, kukin säädöskohtineen, linkkeineen ja lukupäivineen. Mitä ei ole voitu varmistaa, sanotaan.&lt;/p&gt;&lt;p&gt;Valitse toinen haku tai kierros, niin näet ennen sen ottamista, mikä muuttuisi: mitkä säännöt lakkaisivat täyttymästä tai alkaisivat täyttyä ja mitä hakemuksen tietoja toinen haku ei tunne. Mitään ei katoa, ja yksi kumoaminen palauttaa nykyisen haun. Hakemus pitää haun sellaisena kuin sitä on käytetty; uudempi versio tarjotaan täällä, eikä sitä oteta koskaan itsestään.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
