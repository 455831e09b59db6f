<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Financing</name>
    <message>
        <source>Whole project</source>
        <translation>Koko hanke</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>On yhteensä</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Enintään</translation>
    </message>
</context>
<context>
    <name>FinancingPage</name>
    <message>
        <source>Financing</source>
        <translation>Rahoitus</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Apply the fix that the rule offers for this partner</source>
        <translation>Tee korjaus, jota sääntö tarjoaa tälle toteuttajalle</translation>
    </message>
    <message>
        <source>Financing by partner</source>
        <translation>Rahoitus toteuttajittain</translation>
    </message>
    <message>
        <source>Financing of the whole project</source>
        <translation>Koko hankkeen rahoitus</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Lähteet</translation>
    </message>
    <message>
        <source>Say how much as a share of the net cost, as an amount, or as the rest: the last one typed counts, the others give way.</source>
        <translation>Anna määrä osuutena nettokustannuksista, euroina tai loppuosana: viimeksi kirjoitettu pätee, muut väistyvät.</translation>
    </message>
    <message>
        <source>Financing sources of the partner</source>
        <translation>Toteuttajan rahoituslähteet</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Tulot</translation>
    </message>
    <message>
        <source>Income is deducted from the cost; support is paid on the net cost.</source>
        <translation>Tulot vähennetään kustannuksista; tukea maksetaan nettokustannuksiin.</translation>
    </message>
    <message>
        <source>Incomes of the partner</source>
        <translation>Toteuttajan tulot</translation>
    </message>
    <message>
        <source>By city and year</source>
        <translation>Kaupungeittain ja vuosittain</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>Figures by city and year</source>
        <translation>Luvut kaupungeittain ja vuosittain</translation>
    </message>
    <message>
        <source>Figures of the whole project by year</source>
        <translation>Koko hankkeen luvut vuosittain</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuvio</translation>
    </message>
    <message>
        <source>Here each partner tells who pays for its part. Add partners on the page Consortium first.</source>
        <translation>Tässä kukin toteuttaja kertoo, kuka maksaa sen osuuden. Lisää ensin toteuttajat Toteuttajat-sivulla.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Financing</source>
        <translation>Rahoitus</translation>
    </message>
    <message>
        <source>&lt;p&gt;Who pays what each partner spends. The table shows cost, income, net cost, support, own and other money of every partner, and what is not financed yet; the last line is the whole project. Ctrl+E explains any figure.&lt;/p&gt;&lt;p&gt;Below, the partner the cursor is on: its sources by share of the net cost, by amount, or as the rest, and its income. Where a rule offers a fix, the button at the top applies it.&lt;/p&gt;&lt;p&gt;&lt;i&gt;By city and year&lt;/i&gt; has the figures that a city decides on; copy them into a spreadsheet with Ctrl+C.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kuka maksaa sen, minkä kukin toteuttaja käyttää. Taulukossa ovat kunkin toteuttajan kustannukset, tulot, nettokustannukset, tuki, oma ja muu raha sekä se, mikä on vielä rahoittamatta; viimeinen rivi on koko hanke. Ctrl+E selittää minkä tahansa luvun.&lt;/p&gt;&lt;p&gt;Alempana on se toteuttaja, jonka kohdalla kohdistin on: sen rahoituslähteet osuutena nettokustannuksista, euroina tai loppuosana, ja sen tulot. Jos sääntö tarjoaa korjausta, ylälaidan painike tekee sen.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Kaupungeittain ja vuosittain&lt;/i&gt; -välilehdellä ovat luvut, joista kaupunki päättää; kopioi ne taulukkolaskentaan näppäimillä Ctrl+C.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
