<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>FilesMade</name>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>No package has been made yet: “Make the package” puts it here.</source>
        <translation>Pakettia ei ole vielä tehty: ”Tee paketti” tuo tiedostot tähän.</translation>
    </message>
    <message>
        <source>Made in {0}.</source>
        <translation>Tehty kansioon {0}.</translation>
    </message>
    <message>
        <source>The application has changed since this package was made.</source>
        <translation>Hakemus on muuttunut paketin tekemisen jälkeen.</translation>
    </message>
    <message>
        <source>The same as a zip: {0}.</source>
        <translation>Sama zip-tiedostona: {0}.</translation>
    </message>
    <message>
        <source>Attachments, {0}: {1}.</source>
        <translation>Liitteet, {0}: {1}.</translation>
    </message>
    <message>
        <source>Signs that the font lacks, printed as their codes: {0}.</source>
        <translation>Merkit, joita fontissa ei ole, on painettu koodeina: {0}.</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>The application is eligible: no rule that blocks is missed or open.</source>
        <translation>Hakemus täyttää haun ehdot: yksikään estävä ehto ei ole täyttymättä eikä avoinna.</translation>
    </message>
    <message>
        <source>Not eligible yet: of the rules that block, {0} missed and {1} open. The package can be made all the same.</source>
        <translation>Hakemus ei vielä täytä haun ehtoja: estävistä ehdoista {0} ei täyty ja {1} on avoinna. Paketin voi silti tehdä.</translation>
    </message>
    <message>
        <source>Application as accessible PDF…</source>
        <translation>Hakemus saavutettavana PDF:nä…</translation>
    </message>
    <message>
        <source>Application as PDF for archives (PDF/A)…</source>
        <translation>Hakemus arkistointi-PDF:nä (PDF/A)…</translation>
    </message>
    <message>
        <source>Budget as a workbook (Excel)…</source>
        <translation>Budjetti työkirjana (Excel)…</translation>
    </message>
    <message>
        <source>Costs as a table (CSV)…</source>
        <translation>Kustannukset taulukkona (CSV)…</translation>
    </message>
    <message>
        <source>Time plan, A4, by month…</source>
        <translation>Aikataulu, A4, kuukausittain…</translation>
    </message>
    <message>
        <source>Time plan, A4, by period…</source>
        <translation>Aikataulu, A4, jaksoittain…</translation>
    </message>
    <message>
        <source>Time plan, A3, by month…</source>
        <translation>Aikataulu, A3, kuukausittain…</translation>
    </message>
    <message>
        <source>Time plan, A3, by period…</source>
        <translation>Aikataulu, A3, jaksoittain…</translation>
    </message>
    <message>
        <source>Application with its attachments (.sixaika)…</source>
        <translation>Hakemus liitteineen (.sixaika)…</translation>
    </message>
    <message>
        <source>Application as plain data (JSON)…</source>
        <translation>Hakemus pelkkinä tietoina (JSON)…</translation>
    </message>
    <message>
        <source>Folder to put the package in</source>
        <translation>Kansio, johon paketti tehdään</translation>
    </message>
    <message>
        <source>The making of the package was stopped.</source>
        <translation>Paketin tekeminen keskeytettiin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>The package is made: {0} files in {1}.</source>
        <translation>Paketti on valmis: {0} tiedostoa kansiossa {1}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Hakemuspaketti</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Asiakirjojen kieli</translation>
    </message>
    <message>
        <source>A zip as well</source>
        <translation>Myös zip</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Tee paketti</translation>
    </message>
    <message>
        <source>Progress of the package</source>
        <translation>Paketin edistyminen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Parts of the package</source>
        <translation>Paketin osat</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Poista valinnat</translation>
    </message>
    <message>
        <source>Show the part</source>
        <translation>Näytä osa</translation>
    </message>
    <message>
        <source>Show the pages of this part in the preview (Enter)</source>
        <translation>Näytä tämän osan sivut esikatselussa (Enter)</translation>
    </message>
    <message>
        <source>Export one file</source>
        <translation>Vie yksi tiedosto</translation>
    </message>
    <message>
        <source>Print the chosen parts</source>
        <translation>Tulosta valitut osat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Part that is shown</source>
        <translation>Näytettävä osa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Sivunumero</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienemmäksi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremmaksi</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sovita leveyteen</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Sovita koko sivu</translation>
    </message>
    <message>
        <source>Find in the papers</source>
        <translation>Etsi asiakirjoista</translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>Sivut pikkukuvina</translation>
    </message>
    <message>
        <source>Pages of the papers</source>
        <translation>Asiakirjojen sivut</translation>
    </message>
    <message>
        <source>Files made</source>
        <translation>Tehdyt tiedostot</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>Paketin tiedostot</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Package</source>
        <translation>Hakemuspaketti</translation>
    </message>
    <message>
        <source>&lt;p&gt;All that is handed in: choose the parts, the language of the papers, and make the package. It is a folder, and a zip if you want, with a list of checksums; an earlier package in the same place is replaced only when the new one is whole, and kept aside where it has parts that are not made now.&lt;/p&gt;&lt;p&gt;Enter on a part shows it on the tab &lt;i&gt;Preview&lt;/i&gt;: Ctrl and the wheel zoom, Page Up and Page Down turn, 0 fits the width. What is still lacking is told, and never in the way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kaikki, mitä hakuun jätetään: valitse osat ja asiakirjojen kieli ja tee paketti. Se on kansio ja halutessasi myös zip, ja siinä on luettelo tarkistussummista. Samassa paikassa oleva aiempi paketti korvataan vasta, kun uusi on kokonaan valmis; jos siinä on osia, joita ei nyt tehdä, se säilytetään vieressä omassa kansiossaan.&lt;/p&gt;&lt;p&gt;Enter osan kohdalla näyttää sen välilehdellä &lt;i&gt;Esikatselu&lt;/i&gt;: Ctrl ja rulla suurentavat, Page Up ja Page Down kääntävät sivua, 0 sovittaa leveyteen. Se, mitä vielä puuttuu, kerrotaan, mutta se ei koskaan estä.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>Vielä puuttuu</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Background forms</source>
        <translation>Taustalomakkeet</translation>
    </message>
    <message>
        <source>Letters of intent</source>
        <translation>Aiesopimukset</translation>
    </message>
    <message>
        <source>Agreement, as a draft</source>
        <translation>Sopimusluonnos</translation>
    </message>
    <message>
        <source>Funding commitments</source>
        <translation>Rahoitussitoumukset</translation>
    </message>
    <message>
        <source>Decision sheets of cities</source>
        <translation>Kaupunkien päätöslomakkeet</translation>
    </message>
    <message>
        <source>De minimis statements</source>
        <translation>De minimis -ilmoitukset</translation>
    </message>
    <message>
        <source>Annex list and attachments</source>
        <translation>Liiteluettelo ja liitteet</translation>
    </message>
    <message>
        <source>Budget as a workbook</source>
        <translation>Budjetti työkirjana</translation>
    </message>
    <message>
        <source>Time plan</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Application as data</source>
        <translation>Hakemus tietoina</translation>
    </message>
    <message>
        <source>All as one PDF for paper</source>
        <translation>Kaikki yhtenä PDF:nä paperille</translation>
    </message>
    <message>
        <source>Nothing to make: the application does not call for it</source>
        <translation>Ei tehtävää: hakemus ei tätä edellytä</translation>
    </message>
    <message>
        <source>Rules that block: {0} missed, {1} open</source>
        <translation>Estävät ehdot: {0} ei täyty, {1} avoinna</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Signed copies of all: {0}</source>
        <translation>Allekirjoitetut kappaleet kaikilta: {0}</translation>
    </message>
    <message>
        <source>Signed copy of: {0}</source>
        <translation>Allekirjoitettu kappale: {0}</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>Allekirjoitettu kappale</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Puuttuu: {0}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The papers are being made …</source>
        <translation>Asiakirjoja tehdään …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>There is nothing to show: the application calls for none.</source>
        <translation>Ei näytettävää: hakemus ei edellytä tällaista asiakirjaa.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei löytynyt</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Make the package and print its PDF elsewhere.</source>
        <translation>Tässä tietokoneessa ei ole tulostinta. Tee paketti ja tulosta sen PDF muualla.</translation>
    </message>
    <message>
        <source>The printing is being made ready …</source>
        <translation>Tulostusta valmistellaan …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Tulostimeen ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>{0} pages were sent to the printer.</source>
        <translation>Tulostimelle lähetettiin {0} sivua.</translation>
    </message>
</context>
</TS>
