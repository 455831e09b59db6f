<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AddingPartners</name>
    <message>
        <source>my book</source>
        <translation>oma luettelo</translation>
    </message>
</context>
<context>
    <name>Consortium</name>
    <message>
        <source>Left out: outside every total and check</source>
        <translation>Jätetty pois: ei mukana missään summassa eikä tarkistuksessa</translation>
    </message>
</context>
<context>
    <name>ConsortiumPage</name>
    <message>
        <source>In the project: {0}</source>
        <translation>Mukana: {0}</translation>
    </message>
    <message>
        <source>No city has joined yet.</source>
        <translation>Yksikään kaupunki ei ole vielä mukana.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>{0} was removed with its budget and answers.</source>
        <translation>{0} poistettiin budjetteineen ja vastauksineen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>{0} is in your book.</source>
        <translation>{0} on nyt omassa luettelossasi.</translation>
    </message>
    <message>
        <source>Find out who is critical</source>
        <translation>Selvitä, kuka on ratkaiseva</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Toteuttajat</translation>
    </message>
    <message>
        <source>Add a partner: name in any language, or Business ID</source>
        <translation>Lisää toteuttaja: nimi millä kielellä tahansa tai Y-tunnus</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Lisää toteuttaja</translation>
    </message>
    <message>
        <source>Type a name or a Business ID and choose; Enter adds what you typed as a new organisation</source>
        <translation>Kirjoita nimi tai Y-tunnus ja valitse; Enter lisää kirjoittamasi uutena organisaationa</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Toteuttaja</translation>
    </message>
    <message>
        <source>Add what is typed as a partner</source>
        <translation>Lisää kirjoitettu toteuttajaksi</translation>
    </message>
    <message>
        <source>The six cities</source>
        <translation>Kuusi kaupunkia</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Toteuttajat</translation>
    </message>
    <message>
        <source>No partners yet. Type the name of the organisation that leads the project into the field above, or click its city on the map.</source>
        <translation>Toteuttajia ei vielä ole. Kirjoita hanketta johtavan organisaation nimi yllä olevaan kenttään tai napsauta sen kaupunkia kartalla.</translation>
    </message>
    <message>
        <source>Make lead</source>
        <translation>Päätoteuttajaksi</translation>
    </message>
    <message>
        <source>Keep the partner with everything, outside every total and check</source>
        <translation>Toteuttaja jää kaikkine tietoineen, mutta ei mukaan summiin eikä tarkistuksiin</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Monista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep in my book</source>
        <translation>Omaan luetteloon</translation>
    </message>
    <message>
        <source>Keep the organisation with its contacts for other applications</source>
        <translation>Talleta organisaatio yhteyshenkilöineen muita hakemuksia varten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>De minimis -tuki</translation>
    </message>
    <message>
        <source>De minimis aid granted to this undertaking in the last three fiscal years, and what is planned in this project.</source>
        <translation>Tälle yritykselle kolmen viimeisen verovuoden aikana myönnetty de minimis -tuki ja se, mitä tässä hankkeessa suunnitellaan.</translation>
    </message>
    <message>
        <source>Transfers of support</source>
        <translation>Tuen siirrot</translation>
    </message>
    <message>
        <source>Support that the lead transfers to recipients who are not partners with a budget of their own.</source>
        <translation>Tuki, jonka päätoteuttaja siirtää saajille, joilla ei ole hankkeessa omaa budjettia.</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Ohjausryhmä</translation>
    </message>
    <message>
        <source>If one withdraws</source>
        <translation>Jos joku vetäytyy</translation>
    </message>
    <message>
        <source>Leave out every partner, and every pair, and see which rules break</source>
        <translation>Jätä vuorollaan pois jokainen toteuttaja ja jokainen pari ja katso, mitkä säännöt rikkoutuvat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <source>Who is critical</source>
        <translation>Kuka on ratkaiseva</translation>
    </message>
</context>
<context>
    <name>CriticalPartners</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Find out who is critical</source>
        <translation>Selvitä, kuka on ratkaiseva</translation>
    </message>
    <message>
        <source>{0} withdraws: {1} rules break</source>
        <translation>{0} vetäytyy: {1} sääntöä rikkoutuu</translation>
    </message>
    <message>
        <source>Nobody is critical: any one or two can withdraw.</source>
        <translation>Kukaan ei ole ratkaiseva: kuka tahansa yksi tai kaksi voi vetäytyä.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Consortium</source>
        <translation>Toteuttajat</translation>
    </message>
    <message>
        <source>&lt;p&gt;Who takes part. Type the name of an organisation in any language, or its Business ID, and choose it from the list; what is not found is added as a new organisation. A click on a city of the map adds the city.&lt;/p&gt;&lt;p&gt;The form below the table is about the partner the cursor is on. &lt;i&gt;Leave out&lt;/i&gt; keeps a partner with everything it has, outside every total and check. &lt;i&gt;Keep in my book&lt;/i&gt; remembers an organisation with its contacts for other applications.&lt;/p&gt;&lt;p&gt;&lt;i&gt;If one withdraws&lt;/i&gt; leaves out every partner and every pair in turn and tells which rules would break.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ketkä ovat mukana. Kirjoita organisaation nimi millä kielellä tahansa tai sen Y-tunnus ja valitse luettelosta; mitä ei löydy, lisätään uutena organisaationa. Kartan kaupungin napsautus lisää kaupungin.&lt;/p&gt;&lt;p&gt;Taulukon alla oleva lomake koskee sitä toteuttajaa, jonka kohdalla kohdistin on. &lt;i&gt;Jätä pois&lt;/i&gt; säilyttää toteuttajan kaikkine tietoineen, mutta summien ja tarkistusten ulkopuolella. &lt;i&gt;Omaan luetteloon&lt;/i&gt; muistaa organisaation yhteyshenkilöineen muita hakemuksia varten.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Jos joku vetäytyy&lt;/i&gt; jättää vuorollaan pois jokaisen toteuttajan ja jokaisen parin ja kertoo, mitkä säännöt rikkoutuisivat.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
