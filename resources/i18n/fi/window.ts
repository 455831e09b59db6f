<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Choosing</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} on jo olemassa. Korvataanko se?</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>How the figure came about</source>
        <translation>Miten luku syntyi</translation>
    </message>
    <message>
        <source>Enter on a value that was typed goes to its field.</source>
        <translation>Enter kirjoitetun arvon kohdalla vie sen kenttään.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>FindAndReplace</name>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Korvaa tällä</translation>
    </message>
    <message>
        <source>Replaced: {0}, texts: {1}.</source>
        <translation>Korvattu: {0}, tekstejä: {1}.</translation>
    </message>
    <message>
        <source>Found: {0}, texts: {1}.</source>
        <translation>Löytyi: {0}, tekstejä: {1}.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Ei löytynyt.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>Luettelossa on {0} ensimmäistä.</translation>
    </message>
    <message>
        <source>Replace “{0}”</source>
        <translation>Korvaa ”{0}”</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
</context>
<context>
    <name>FindReplace</name>
    <message>
        <source>Find and replace</source>
        <translation>Etsi ja korvaa</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Etsi</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>K&amp;orvaa tällä</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Sama kirjainkoko</translation>
    </message>
    <message>
        <source>Whole w&amp;ords</source>
        <translation>Koko s&amp;anat</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>E&amp;dellinen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Seu&amp;raava</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löytyneet</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Korvaa</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Korvaa ka&amp;ikki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>An action, page, partner, work package or field</source>
        <translation>Toiminto, sivu, toteuttaja, työpaketti tai kenttä</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Etsi mitä vain</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löytyneet</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Tällä nimellä ei löydy mitään.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Valitse kalenterista</translation>
    </message>
    <message>
        <source>This cannot be read. It stays as typed and is open.</source>
        <translation>Tätä ei voi lukea. Se jää kirjoitetuksi ja on avoin.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>consortium</source>
        <translation>konsortio</translation>
    </message>
    <message>
        <source>who the partners are</source>
        <translation>toteuttajien tiedot</translation>
    </message>
    <message>
        <source>time</source>
        <translation>aika</translation>
    </message>
    <message>
        <source>cost model</source>
        <translation>kustannusmalli</translation>
    </message>
    <message>
        <source>money</source>
        <translation>raha</translation>
    </message>
    <message>
        <source>content</source>
        <translation>sisältö</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Edit the cell</source>
        <translation>Muokkaa solua</translation>
    </message>
    <message>
        <source>Take back what was typed into the cell</source>
        <translation>Peru soluun kirjoitettu</translation>
    </message>
    <message>
        <source>Down, and up</source>
        <translation>Alas ja ylös</translation>
    </message>
    <message>
        <source>On, and back</source>
        <translation>Eteen ja taakse</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Tyhjennä solut</translation>
    </message>
    <message>
        <source>&lt;p&gt;Version {version}. Draft, check and print funding applications of the six largest Finnish cities, offline.&lt;/p&gt;&lt;p&gt;Licence: EUPL-1.2. Font: Source Sans 3, SIL Open Font License 1.1. Icons: Tabler Icons, MIT. Qt for Python: LGPL-3.0.&lt;/p&gt;&lt;p&gt;Library: {library}&lt;/p&gt;</source>
        <translation>&lt;p&gt;Versio {version}. Laadi, tarkista ja tulosta kuuden suurimman kaupungin rahoitushakemuksia ilman verkkoyhteyttä.&lt;/p&gt;&lt;p&gt;Lisenssi: EUPL-1.2. Kirjasin: Source Sans 3, SIL Open Font License 1.1. Kuvakkeet: Tabler Icons, MIT. Qt for Python: LGPL-3.0.&lt;/p&gt;&lt;p&gt;Kirjasto: {library}&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Kaikkien osien lisenssit</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Kumottu: {0}</translation>
    </message>
    <message>
        <source>Merged with what somebody else saved</source>
        <translation>Yhdistetty toisen tallentamaan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Untitled application</source>
        <translation>Nimetön hakemus</translation>
    </message>
    <message>
        <source>Somebody else had saved this application. Both changes were brought together.</source>
        <translation>Joku muu oli tallentanut tämän hakemuksen. Molempien muutokset yhdistettiin.</translation>
    </message>
    <message>
        <source>{0} places differed: yours stand.</source>
        <translation>{0} paikassa oli eroja: sinun jäivät voimaan.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ei tallennettu</translation>
    </message>
    <message>
        <source>The library cannot be written to. Try again, or save a copy of the application elsewhere.</source>
        <translation>Kirjastoon ei voi kirjoittaa. Yritä uudelleen tai tallenna hakemuksen kopio muualle.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Etsi mitä vain</translation>
    </message>
    <message>
        <source>Go to an action, page, partner, work package or field by its name</source>
        <translation>Siirry toimintoon, sivulle, toteuttajaan, työpakettiin tai kenttään sen nimellä</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Vaalea tai tumma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Vie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Uusi hakemus…</translation>
    </message>
    <message>
        <source>Begin an application to a call</source>
        <translation>Aloita hakemus johonkin hakuun</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Kirjasto</translation>
    </message>
    <message>
        <source>The applications of the library and the samples</source>
        <translation>Kirjaston hakemukset ja esimerkit</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Tuo…</translation>
    </message>
    <message>
        <source>Take an application from a file into the library</source>
        <translation>Ota tiedostossa oleva hakemus kirjastoon</translation>
    </message>
    <message>
        <source>Application as &amp;PDF…</source>
        <translation>Hakemus &amp;PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Print the application into a PDF file</source>
        <translation>Tulosta hakemus PDF-tiedostoon</translation>
    </message>
    <message>
        <source>&amp;Whole application (.sixaika)…</source>
        <translation>&amp;Koko hakemus (.sixaika)…</translation>
    </message>
    <message>
        <source>One file with the call and the attachments, for a colleague</source>
        <translation>Yksi tiedosto hakuineen ja liitteineen, työtoverille</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON-tiedosto…</translation>
    </message>
    <message>
        <source>The application as documented JSON</source>
        <translation>Hakemus dokumentoituna JSON-tiedostona</translation>
    </message>
    <message>
        <source>&amp;Budget as workbook (Excel)…</source>
        <translation>&amp;Budjetti työkirjana (Excel)…</translation>
    </message>
    <message>
        <source>The budgets of all partners, with formulas</source>
        <translation>Kaikkien toteuttajien budjetit kaavoineen</translation>
    </message>
    <message>
        <source>&amp;Costs as table (CSV)…</source>
        <translation>K&amp;ustannukset taulukkona (CSV)…</translation>
    </message>
    <message>
        <source>Every cost by partner, work package, period and category</source>
        <translation>Jokainen kustannus toteuttajittain, työpaketeittain, jaksoittain ja lajeittain</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>T&amp;alleta tämä versio</translation>
    </message>
    <message>
        <source>Keep the application exactly as it is now, beside the draft</source>
        <translation>Talleta hakemus täsmälleen nykyisellään luonnoksen rinnalle</translation>
    </message>
    <message>
        <source>Kept &amp;versions…</source>
        <translation>&amp;Talletetut versiot…</translation>
    </message>
    <message>
        <source>What was handed in or kept by hand, and what has changed since</source>
        <translation>Mitä on jätetty tai itse talletettu ja mikä on sen jälkeen muuttunut</translation>
    </message>
    <message>
        <source>&amp;Back up the library now</source>
        <translation>&amp;Varmuuskopioi kirjasto nyt</translation>
    </message>
    <message>
        <source>Write a dated copy of the library</source>
        <translation>Kirjoita kirjastosta päivätty kopio</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>Put a dated copy in the place of the library</source>
        <translation>Ota päivätty kopio kirjaston tilalle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Sulje ohjelma; kaikki on tallessa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Kumoa viimeisin vaihe</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Tee kumottu uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>Siirrä leikepöydälle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Kopioi leikepöydälle</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Insert from the clipboard</source>
        <translation>Liitä leikepöydältä</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Täytä &amp;alas</translation>
    </message>
    <message>
        <source>Put the topmost selected cell into those below it</source>
        <translation>Vie ylin valittu solu alla oleviin</translation>
    </message>
    <message>
        <source>&amp;Insert row</source>
        <translation>Lisää &amp;rivi</translation>
    </message>
    <message>
        <source>Add an empty row to the table</source>
        <translation>Lisää taulukkoon tyhjä rivi</translation>
    </message>
    <message>
        <source>Remove ro&amp;ws</source>
        <translation>&amp;Poista rivit</translation>
    </message>
    <message>
        <source>Remove the selected rows of the table</source>
        <translation>Poista taulukon valitut rivit</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Siirrä riviä ylös</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Siirrä alas</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Siirrä riviä alas</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Etsi ja korvaa…</translation>
    </message>
    <message>
        <source>Find and replace in all texts of the application</source>
        <translation>Etsi ja korvaa hakemuksen kaikista teksteistä</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Oikolue</translation>
    </message>
    <message>
        <source>Underline what is spelt wrong in the narrative, in each language this computer has a dictionary for</source>
        <translation>Alleviivaa tekstiosuuksien kirjoitusvirheet niillä kielillä, joiden sanasto tietokoneessa on</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Etsi &amp;mitä vain…</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>&amp;Selitä tämä luku</translation>
    </message>
    <message>
        <source>Show how the figure under the cursor came about</source>
        <translation>Näytä, miten kohdistimen luku syntyi</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>S&amp;euraava sivu</translation>
    </message>
    <message>
        <source>The next page in the order of the work</source>
        <translation>Seuraava sivu työn järjestyksessä</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>E&amp;dellinen sivu</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Seuraava &amp;osa</translation>
    </message>
    <message>
        <source>Move between the pages, the page and the verdicts</source>
        <translation>Siirry sivuluettelon, sivun ja sääntöjen välillä</translation>
    </message>
    <message>
        <source>&amp;Narrow verdicts</source>
        <translation>&amp;Kavenna säännöt</translation>
    </message>
    <message>
        <source>Show only the counts of the verdicts</source>
        <translation>Näytä säännöistä vain määrät</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Seuraava &amp;puute</translation>
    </message>
    <message>
        <source>Go to the next field that is missed or open</source>
        <translation>Siirry seuraavaan kenttään, joka ei täyty tai on avoin</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Vaalea tai tumma kuten järjestelmä</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Vaalea</translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation>Vaalea teema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumma</translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation>Tumma teema</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Tämän sivun ohje</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>Mitä varten sivu on ja miten sitä käytetään</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Näppäimet</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>Kaikki ohjelman näppäimet</translation>
    </message>
    <message>
        <source>&amp;About 6Aika Desktop</source>
        <translation>Ti&amp;etoja: 6Aika Desktop</translation>
    </message>
    <message>
        <source>Version, licences and where things are kept</source>
        <translation>Versio, lisenssit ja säilytyspaikat</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>This computer has no dictionary for: {0}. Those texts are not checked.</source>
        <translation>Tässä tietokoneessa ei ole sanastoa kielille: {0}. Niiden tekstejä ei oikolueta.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Put the cursor on a figure, then press Ctrl+E.</source>
        <translation>Vie kohdistin luvun kohdalle ja paina sitten Ctrl+E.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Talletettu käsin</translation>
    </message>
    <message>
        <source>Change something first: this copy is not in the library yet.</source>
        <translation>Muuta ensin jotakin: tämä kopio ei ole vielä kirjastossa.</translation>
    </message>
    <message>
        <source>Version {0} is kept.</source>
        <translation>Versio {0} on tallessa.</translation>
    </message>
    <message>
        <source>Backed up: {0}</source>
        <translation>Varmuuskopio: {0}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>The backup is in place. The library as it was is kept at {0}.</source>
        <translation>Varmuuskopio on paikallaan. Entinen kirjasto on tallessa: {0}.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Varmuuskopio on paikallaan.</translation>
    </message>
</context>
<context>
    <name>NewApplication</name>
    <message>
        <source>New application</source>
        <translation>Uusi hakemus</translation>
    </message>
    <message>
        <source>To which call do you apply?</source>
        <translation>Mihin hakuun haet?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Hakukierros</translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation>&amp;Kieli</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>The table has no such row; left out: {0}</source>
        <translation>Taulukossa ei ole näitä rivejä, ja ne jätettiin pois: {0}</translation>
    </message>
    <message>
        <source>{0} of the pasted cells belong to columns that the program fills; they stay.</source>
        <translation>{0} liitetyistä soluista kuuluu sarakkeisiin, jotka ohjelma täyttää; ne ovat ennallaan.</translation>
    </message>
    <message>
        <source>{0} cells are more than can be pasted at once. Nothing was pasted.</source>
        <translation>{0} solua on enemmän kuin kerralla voi liittää. Mitään ei liitetty.</translation>
    </message>
    <message>
        <source>{0} cells could not take what was pasted and are as they were:</source>
        <translation>{0} solua ei voinut ottaa liitettyä, ja ne ovat ennallaan:</translation>
    </message>
    <message>
        <source>{0} cells hold what cannot be read; they stay as pasted, open:</source>
        <translation>{0} solun sisältöä ei voi lukea; ne jäävät avoimiksi sellaisina kuin ne liitettiin:</translation>
    </message>
    <message>
        <source>{0} numbers can be read in two ways; they are left as they are, open.</source>
        <translation>{0} lukua voi lukea kahdella tavalla; ne jätettiin sellaisinaan avoimiksi.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>This cannot be read. It stays as typed and is open.</source>
        <translation>Tätä ei voi lukea. Se jää kirjoitetuksi ja on avoin.</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Lisää kirjoittamalla</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>uusi rivi</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Cut</source>
        <translation>Leikkaa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Täytä alas</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Täytä oikealle</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Poista rivit</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Ei ehdotuksia</translation>
    </message>
    <message>
        <source>Add “{0}” to my words</source>
        <translation>Lisää ”{0}” omiin sanoihin</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>“{0}” is now: {1}.</source>
        <translation>”{0}” on nyt: {1}.</translation>
    </message>
    <message>
        <source>What was handed in is kept as version {0}.</source>
        <translation>Jätetty hakemus on tallessa versiona {0}.</translation>
    </message>
    <message>
        <source>The state is “{0}”, and you are changing the application.</source>
        <translation>Hakemuksen tila on ”{0}”, ja muutat sitä.</translation>
    </message>
    <message>
        <source>What was handed in stays as it was, as version {0}.</source>
        <translation>Jätetty hakemus säilyy sellaisenaan versiona {0}.</translation>
    </message>
    <message>
        <source>No version of it is kept: undo, then choose File ▸ Keep this version.</source>
        <translation>Siitä ei ole talletettua versiota: kumoa muutos ja valitse Tiedosto ▸ Talleta tämä versio.</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Talletetut versiot</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Total {0}</source>
        <translation>Yhteensä {0}</translation>
    </message>
    <message>
        <source>Support {0}</source>
        <translation>Tuki {0}</translation>
    </message>
    <message>
        <source>Own {0}</source>
        <translation>Oma {0}</translation>
    </message>
    <message>
        <source>{missed} missed · {open} open · {met} met</source>
        <translation>{missed} ei täyty · {open} avoinna · {met} täyttyy</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Hakua ei ole valittu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ei vielä tallennettu</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Tallennettu {0}</translation>
    </message>
    <message>
        <source>A new copy, not in the library yet</source>
        <translation>Uusi kopio, ei vielä kirjastossa</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Press Enter to see how this figure came about</source>
        <translation>Paina Enter, niin näet, miten luku syntyi</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Sum of the selection</source>
        <translation>Valinnan summa</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sum {0} · average {1} · {2} amounts</source>
        <translation>Summa {0} · keskiarvo {1} · {2} lukua</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>… and {0} more: show them</source>
        <translation>… ja {0} muuta: näytä ne</translation>
    </message>
    <message>
        <source>… and {0} rules wait for it: show them</source>
        <translation>… ja {0} sääntöä odottaa sitä: näytä ne</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Eligible</source>
        <translation>Täyttää haun ehdot</translation>
    </message>
    <message>
        <source>Not eligible yet</source>
        <translation>Ei vielä täytä haun ehtoja</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Hakua ei ole valittu</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Haun ehdot</translation>
    </message>
    <message>
        <source>Nothing is missed or open.</source>
        <translation>Mikään ei ole täyttymättä eikä avoinna.</translation>
    </message>
    <message>
        <source>Open an application to see what its call asks.</source>
        <translation>Avaa hakemus, niin näet, mitä sen haku vaatii.</translation>
    </message>
    <message>
        <source>Choose a call on the page Call. Its conditions are then judged at every change.</source>
        <translation>Valitse haku Haku-sivulta. Sen ehdot arvioidaan sen jälkeen jokaisen muutoksen yhteydessä.</translation>
    </message>
    <message>
        <source>{0} more ways…</source>
        <translation>{0} muuta tapaa…</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Erityinen syy</translation>
    </message>
    <message>
        <source>Show only the counts (F9)</source>
        <translation>Näytä vain määrät (F9)</translation>
    </message>
    <message>
        <source>Narrow verdicts</source>
        <translation>Kavenna säännöt</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Säännöksen kohta</translation>
    </message>
    <message>
        <source>Give a special reason…</source>
        <translation>Anna erityinen syy…</translation>
    </message>
    <message>
        <source>The law lets a special reason excuse this</source>
        <translation>Laki sallii tästä poikkeamisen erityisestä syystä</translation>
    </message>
    <message>
        <source>Show the verdicts (F9)</source>
        <translation>Näytä säännöt (F9)</translation>
    </message>
    <message>
        <source>Show the verdicts</source>
        <translation>Näytä säännöt</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Kept versions</source>
        <translation>Talletetut versiot</translation>
    </message>
    <message>
        <source>Changed since this version</source>
        <translation>Muuttunut tämän version jälkeen</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Avaa kopiona</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>The copy has everything as it was, files and the call too; the draft stays as it is.</source>
        <translation>Kopiossa on kaikki sellaisena kuin se oli, myös tiedostot ja haku; luonnos säilyy ennallaan.</translation>
    </message>
    <message>
        <source>No version is kept yet. One is kept by itself when the state becomes submitted, and by File ▸ Keep this version.</source>
        <translation>Versioita ei ole vielä talletettu. Versio talletetaan itsestään, kun tilaksi merkitään jätetty, ja valinnalla Tiedosto ▸ Talleta tämä versio.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ei mikään.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
</TS>
