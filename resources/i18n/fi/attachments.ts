<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Annex</source>
        <translation>Liite</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Säädöskohta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ei mukana</translation>
    </message>
    <message>
        <source>Named, file not here</source>
        <translation>Nimetty, tiedosto puuttuu</translation>
    </message>
    <message>
        <source>Day of signing missing</source>
        <translation>Allekirjoituspäivä puuttuu</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>There, not asked</source>
        <translation>Mukana, ei vaadita</translation>
    </message>
    <message>
        <source>{0} is encrypted: it is kept, but cannot be put into the combined PDF.</source>
        <translation>{0} on salattu: se säilyy, mutta sitä ei voi liittää yhdistettyyn PDF-tiedostoon.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is kept, but cannot be put into the combined PDF.</source>
        <translation>{0} on vioittunut: se säilyy, mutta sitä ei voi liittää yhdistettyyn PDF-tiedostoon.</translation>
    </message>
    <message>
        <source>{0} was broken and has been repaired: look at it in the package’s preview.</source>
        <translation>{0} oli rikki, ja se on korjattu: tarkista se paketin esikatselussa.</translation>
    </message>
    <message>
        <source>{0} is no paper or picture: save a copy to look at it.</source>
        <translation>{0} ei ole asiakirja eikä kuva: tallenna kopio, jos haluat tutkia sitä.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Files being read</source>
        <translation>Luettavat tiedostot</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lisää tiedostoja…</translation>
    </message>
    <message>
        <source>Choose files to hand in; or drop them on this page</source>
        <translation>Valitse liitettävät tiedostot tai pudota ne tälle sivulle</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Mitä vaaditaan</translation>
    </message>
    <message>
        <source>Enter on a line chooses the file that belongs there.</source>
        <translation>Enter rivillä valitsee tiedoston, joka siihen kuuluu.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Drop files here, or choose them with the button above.</source>
        <translation>Liitteitä ei vielä ole. Pudota tiedostot tähän tai valitse ne yllä olevalla painikkeella.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Korvaa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>&lt;p&gt;Above: what the rules that apply ask you to enclose, of whom, with the clause, and whether it is there. Enter on a line chooses the file for it.&lt;/p&gt;&lt;p&gt;Below: the files. Drop files anywhere on the page, or choose them. Say what each is, whose it is, and the day it was signed. Files are kept in the library with the application and go along in a .sixaika file; removing one can be undone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Yllä: mitä voimassa olevat säännöt vaativat liittämään ja keneltä, säädöskohtineen, ja onko se mukana. Enter rivillä valitsee siihen tiedoston.&lt;/p&gt;&lt;p&gt;Alla: tiedostot. Pudota tiedostot mihin tahansa sivulla tai valitse ne. Kerro, mikä kukin on, kenen se on ja minä päivänä se on allekirjoitettu. Tiedostot säilyvät kirjastossa hakemuksen kanssa ja kulkevat mukana .sixaika-tiedostossa; poistamisen voi kumota.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
