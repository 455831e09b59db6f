<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Entries</name>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Tuki</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Säännöt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Not computed by this version of the program yet.</source>
        <translation>Ohjelman tämä versio ei ole vielä laskenut tätä.</translation>
    </message>
    <message>
        <source>no call chosen</source>
        <translation>hakua ei ole valittu</translation>
    </message>
    <message>
        <source>call not known</source>
        <translation>hakua ei tunneta</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>ei voi arvioida</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>ei puutteita</translation>
    </message>
    <message>
        <source>{0} missed, {1} open</source>
        <translation>{0} ei täyty, {1} avoinna</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>&lt;p&gt;Here are all applications on this computer. Type in the search field to find one by its title, acronym or code, and press Enter to open it.&lt;/p&gt;&lt;p&gt;Begin a new one to a call, from an earlier application (&lt;i&gt;New from this&lt;/i&gt;) or from a finished sample. A sample opens as a copy of your own; it is written to the library when you change it for the first time.&lt;/p&gt;&lt;p&gt;There is no Save: everything is written a moment after you stop typing. A deleted application can be brought back at once, or later by ticking &lt;i&gt;Deleted&lt;/i&gt;. &lt;i&gt;File ▸ Restore a backup&lt;/i&gt; puts a dated copy of the whole library in its place.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tässä ovat kaikki tämän tietokoneen hakemukset. Kirjoita hakukenttään nimi, lyhenne tai koodi ja avaa hakemus Enterillä.&lt;/p&gt;&lt;p&gt;Aloita uusi johonkin hakuun, aiemmasta hakemuksesta (&lt;i&gt;Uusi tästä&lt;/i&gt;) tai valmiista esimerkistä. Esimerkki avautuu omana kopionasi; se kirjoitetaan kirjastoon, kun muutat sitä ensimmäisen kerran.&lt;/p&gt;&lt;p&gt;Tallenna-toimintoa ei ole: kaikki kirjoitetaan hetki sen jälkeen, kun lakkaat kirjoittamasta. Poistetun hakemuksen voi palauttaa heti tai myöhemmin valitsemalla &lt;i&gt;Poistetut&lt;/i&gt;. &lt;i&gt;Tiedosto ▸ Palauta varmuuskopio&lt;/i&gt; ottaa koko kirjaston päivätyn kopion sen tilalle.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Vain luku</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Ota käyttöön täällä</translation>
    </message>
    <message>
        <source>{0} applications</source>
        <translation>{0} hakemusta</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 hakemus</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Mikään ei täsmää.</translation>
    </message>
    <message>
        <source>The library is empty. Begin a new application to a call, import a file that you were sent, or open one of the finished samples below.</source>
        <translation>Kirjasto on tyhjä. Aloita uusi hakemus johonkin hakuun, tuo saamasi tiedosto tai avaa jokin alla olevista valmiista esimerkeistä.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Kaikki haut</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Kaikki tilat</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>”{0}” poistettiin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Uusi hakemus…</translation>
    </message>
    <message>
        <source>Search by title, acronym or code</source>
        <translation>Hae nimellä, lyhenteellä tai koodilla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>Applications of the library</source>
        <translation>Kirjaston hakemukset</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Uusi tästä</translation>
    </message>
    <message>
        <source>Begin a new draft as a copy of this application</source>
        <translation>Aloita uusi luonnos tämän hakemuksen kopiosta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Finished samples</source>
        <translation>Valmiit esimerkit</translation>
    </message>
    <message>
        <source>Each opens as a copy of your own; the sample itself never changes.</source>
        <translation>Esimerkki avautuu omana kopionasi; itse esimerkki ei muutu.</translation>
    </message>
</context>
</TS>
