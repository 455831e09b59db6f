<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>BasicsPage</name>
    <message>
        <source>Go to where it stands</source>
        <translation>Siirry sinne, missä se on</translation>
    </message>
    <message>
        <source>Cost model</source>
        <translation>Kustannusmalli</translation>
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
        <source>Own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Rows greyed</source>
        <translation>Harmaita rivejä</translation>
    </message>
    <message>
        <source>Open {0} – {1}.</source>
        <translation>Haku avoinna {0} – {1}.</translation>
    </message>
    <message>
        <source>Both days count. Dates like 1.5.2019 or 2019-05-01 are understood.</source>
        <translation>Molemmat päivät lasketaan mukaan. Päivän voi kirjoittaa 1.5.2019 tai 2019-05-01.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>{0} months. Periods: {1}</source>
        <translation>{0} kuukautta. Jaksot: {1}</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>The first language is the one from which the others are translated.</source>
        <translation>Ensimmäinen kieli on se, josta muut käännetään.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Nothing of your own yet: write into the last line when boards meet, when letters are asked for and received, and who signs.</source>
        <translation>Omia merkintöjä ei vielä ole: kirjoita viimeiselle riville, milloin toimielimet kokoontuvat, milloin aiesopimukset pyydetään ja saadaan ja kuka allekirjoittaa.</translation>
    </message>
    <message>
        <source>Every model of the call with what your application would come to. Nothing you have typed is lost: rows that a model covers are kept, greyed, and count again when you change back. Ctrl+E explains a figure.</source>
        <translation>Haun kaikki mallit ja se, mitä hakemuksesi niissä olisi. Mitään kirjoittamaasi ei katoa: mallin kattamat rivit jäävät harmaina talteen ja lasketaan taas, kun vaihdat takaisin. Ctrl+E selittää luvun.</translation>
    </message>
    <message>
        <source>Cost models compared</source>
        <translation>Kustannusmallit rinnakkain</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Käytä tätä mallia</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Jättäminen</translation>
    </message>
    <message>
        <source>When you set the state to submitted, the application is kept exactly as it is at that moment.</source>
        <translation>Kun merkitset hakemuksen jätetyksi, se talletetaan täsmälleen sellaisena kuin se silloin on.</translation>
    </message>
    <message>
        <source>Remark on the cover</source>
        <translation>Huomautus kannessa</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>State</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Stands elsewhere: a double click or Ctrl+Enter goes there.</source>
        <translation>Merkitty muualla: kaksoisnapsautus tai Ctrl+Enter vie sinne.</translation>
    </message>
    <message>
        <source>The round opens</source>
        <translation>Haku alkaa</translation>
    </message>
    <message>
        <source>Deadline: the round closes</source>
        <translation>Määräaika: haku päättyy</translation>
    </message>
    <message>
        <source>Attachment signed</source>
        <translation>Liite allekirjoitettu</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 päivä</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} päivää</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Mennyt</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Määräajan jälkeen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>{0} myöhässä</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} jäljellä</translation>
    </message>
    <message>
        <source>Day missing</source>
        <translation>Päivä puuttuu</translation>
    </message>
    <message>
        <source>Overdue: {0}.</source>
        <translation>Myöhässä: {0}.</translation>
    </message>
    <message>
        <source>After the deadline: {0}.</source>
        <translation>Määräajan jälkeen: {0}.</translation>
    </message>
    <message>
        <source>No source gives the deadline of this round.</source>
        <translation>Mikään lähde ei kerro tämän hakukierroksen määräaikaa.</translation>
    </message>
    <message>
        <source>Choose a round to see its deadline here.</source>
        <translation>Valitse hakukierros, niin sen määräaika näkyy tässä.</translation>
    </message>
    <message>
        <source>{0} to the deadline, {1}.</source>
        <translation>Määräaikaan {1} on {0}.</translation>
    </message>
    <message>
        <source>The deadline is today, {0}.</source>
        <translation>Määräaika on tänään, {0}.</translation>
    </message>
    <message>
        <source>The deadline was {0} ago, {1}.</source>
        <translation>Määräaika oli {1}, siitä on {0}.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Basics</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>&lt;p&gt;The name of the project, the languages it is written in, its round, dates and cost model.&lt;/p&gt;&lt;p&gt;Both the first and the last day count: 1.5.2019–28.2.2021 is 22 months. What cannot be read as a date stays as typed and is open.&lt;/p&gt;&lt;p&gt;The calendar is yours: write when boards meet, letters are asked for and received, who signs and who is authorised in the portal. Between your lines stand the days that the application knows already; those are changed where they stand. The calendar is not printed.&lt;/p&gt;&lt;p&gt;The table compares all cost models of the call with the figures of this application. Changing the model loses nothing: rows that the new one covers are kept, greyed, and count again when you change back.&lt;/p&gt;&lt;p&gt;Set the state to &lt;i&gt;submitted&lt;/i&gt; on the day of handing in; the application is then kept exactly as it was.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hankkeen nimi, kielet, hakukierros, päivät ja kustannusmalli.&lt;/p&gt;&lt;p&gt;Sekä ensimmäinen että viimeinen päivä lasketaan mukaan: 1.5.2019–28.2.2021 on 22 kuukautta. Mitä ei voi lukea päivänä, jää kirjoitetuksi ja on avoin.&lt;/p&gt;&lt;p&gt;Kalenteri on omaa käyttöäsi varten: kirjoita, milloin toimielimet kokoontuvat, milloin aiesopimukset pyydetään ja saadaan, kuka allekirjoittaa ja kenellä on valtuus asiointipalvelussa. Merkintöjesi välissä ovat päivät, jotka hakemus tietää jo; ne muutetaan siellä, missä ne on merkitty. Kalenteria ei tulosteta.&lt;/p&gt;&lt;p&gt;Taulukko vertaa haun kaikkia kustannusmalleja tämän hakemuksen luvuilla. Mallin vaihtaminen ei kadota mitään: uuden mallin kattamat rivit jäävät harmaina talteen ja lasketaan taas, kun vaihdat takaisin.&lt;/p&gt;&lt;p&gt;Merkitse tilaksi &lt;i&gt;jätetty&lt;/i&gt; jättämispäivänä; hakemus talletetaan silloin täsmälleen sellaisenaan.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
