<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Across</name>
    <message>
        <source>Costs, €</source>
        <translation>Kustannukset, €</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>this partner is outside the budget</source>
        <translation>tämä toteuttaja ei ole mukana kustannusarviossa</translation>
    </message>
    <message>
        <source>not in this cost model</source>
        <translation>ei kuulu tähän kustannusmalliin</translation>
    </message>
    <message>
        <source>covered by the flat rate of {0}</source>
        <translation>sisältyy {0}:n prosenttimääräiseen korvaukseen</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>ei mallissa</translation>
    </message>
    <message>
        <source>inside the {0}</source>
        <translation>sisältyy: {0}</translation>
    </message>
    <message>
        <source>units × price say how much it is</source>
        <translation>summan määräävät määrä × yksikköhinta</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Avoinna: {0}</translation>
    </message>
    <message>
        <source>outside the time of the project</source>
        <translation>hankkeen ajan ulkopuolella</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Aikaa yhteensä</translation>
    </message>
    <message>
        <source>In other packages</source>
        <translation>Muissa paketeissa</translation>
    </message>
    <message>
        <source>Rise from</source>
        <translation>Korotus alkaen</translation>
    </message>
    <message>
        <source>Not in any period</source>
        <translation>Ei millään jaksolla</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>Ei sidottu</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Toteuttaja</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kustannuslaji</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Jakso</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Työpaketti</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenterivuosi</translation>
    </message>
    <message>
        <source>Not tied to a work package</source>
        <translation>Ei sidottu työpakettiin</translation>
    </message>
    <message>
        <source>Not in any year</source>
        <translation>Ei millään vuodella</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Costs of the partner</source>
        <translation>Toteuttajan kustannukset</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Henkilötyökuukaudet</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Työtunnit</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>No call yet</source>
        <translation>Hakua ei ole vielä valittu</translation>
    </message>
    <message>
        <source>The call says which costs are accepted, how time is cut and how sums are rounded.</source>
        <translation>Haku määrää, mitkä kustannukset hyväksytään, miten aika jaetaan ja miten summat pyöristetään.</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Valitse haku</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Toteuttajia ei ole vielä</translation>
    </message>
    <message>
        <source>Each partner has posts and costs of its own. Add the partners first.</source>
        <translation>Kullakin toteuttajalla on omat tehtävänsä ja kustannuksensa. Lisää ensin toteuttajat.</translation>
    </message>
    <message>
        <source>Add partners</source>
        <translation>Lisää toteuttajat</translation>
    </message>
    <message>
        <source>all work packages</source>
        <translation>kaikki työpaketit</translation>
    </message>
    <message>
        <source>what is not tied to any</source>
        <translation>mikä ei ole sidottu mihinkään</translation>
    </message>
    <message>
        <source>all costs</source>
        <translation>kaikki kustannukset</translation>
    </message>
    <message>
        <source>Double click or Ctrl+E explains a figure.</source>
        <translation>Kaksoisnapsautus tai Ctrl+E selittää luvun.</translation>
    </message>
    <message>
        <source>Nothing here yet: type in the last row, or paste from a spreadsheet.</source>
        <translation>Täällä ei ole vielä mitään: kirjoita viimeiselle riville tai liitä taulukko-ohjelmasta.</translation>
    </message>
    <message>
        <source>Costs {0}</source>
        <translation>Kustannukset {0}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Kustannusarvio</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Add a post or a cost below the last one</source>
        <translation>Lisää tehtävä tai kustannus viimeisen alle</translation>
    </message>
    <message>
        <source>The project has no first and last day yet: until it has, amounts stand in no year.</source>
        <translation>Hankkeella ei ole vielä alku- ja loppupäivää: siihen asti summat eivät ole millään vuodella.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Toteuttaja</translation>
    </message>
    <message>
        <source>Partner whose budget is shown</source>
        <translation>Toteuttaja, jonka kustannusarvio näytetään</translation>
    </message>
    <message>
        <source>The partner before (Ctrl+Shift+Up)</source>
        <translation>Edellinen toteuttaja (Ctrl+Vaihto+Ylös)</translation>
    </message>
    <message>
        <source>The partner before</source>
        <translation>Edellinen toteuttaja</translation>
    </message>
    <message>
        <source>The next partner (Ctrl+Shift+Down)</source>
        <translation>Seuraava toteuttaja (Ctrl+Vaihto+Alas)</translation>
    </message>
    <message>
        <source>The next partner</source>
        <translation>Seuraava toteuttaja</translation>
    </message>
    <message>
        <source>Columns for</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Work package of the columns</source>
        <translation>Sarakkeiden työpaketti</translation>
    </message>
    <message>
        <source>Explain what the partner costs (Ctrl+E)</source>
        <translation>Selitä toteuttajan kustannukset (Ctrl+E)</translation>
    </message>
    <message>
        <source>Views of the budget</source>
        <translation>Kustannusarvion näkymät</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Posts of the partner</source>
        <translation>Toteuttajan tehtävät</translation>
    </message>
    <message>
        <source>Totals of the posts</source>
        <translation>Tehtävien summat</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Monista</translation>
    </message>
    <message>
        <source>Put a copy below each selected row</source>
        <translation>Tee jokaisesta valitusta rivistä kopio sen alle</translation>
    </message>
    <message>
        <source>Move to partner</source>
        <translation>Siirrä toteuttajalle</translation>
    </message>
    <message>
        <source>Give the selected rows to another partner</source>
        <translation>Anna valitut rivit toiselle toteuttajalle</translation>
    </message>
    <message>
        <source>Rise…</source>
        <translation>Korotus…</translation>
    </message>
    <message>
        <source>Add a column for a rise of pay from a day on</source>
        <translation>Lisää sarake palkankorotukselle jostakin päivästä alkaen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+-)</source>
        <translation>Poista valitut rivit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kustannukset</translation>
    </message>
    <message>
        <source>Costs of the partner</source>
        <translation>Toteuttajan kustannukset</translation>
    </message>
    <message>
        <source>Totals by cost category</source>
        <translation>Summat kustannuslajeittain</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Cost category shown</source>
        <translation>Näytettävä kustannuslaji</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Koko hanke</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Näytettävä luku</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>What stands in the rows</source>
        <translation>Mitä riveillä on</translation>
    </message>
    <message>
        <source>within them</source>
        <translation>niiden sisällä</translation>
    </message>
    <message>
        <source>What stands within the rows</source>
        <translation>Mitä rivien sisällä on</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>What stands in the columns</source>
        <translation>Mitä sarakkeissa on</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Rows become columns and columns rows</source>
        <translation>Riveistä tulee sarakkeita ja sarakkeista rivejä</translation>
    </message>
    <message>
        <source>First filter</source>
        <translation>Ensimmäinen rajaus</translation>
    </message>
    <message>
        <source>Second filter</source>
        <translation>Toinen rajaus</translation>
    </message>
    <message>
        <source>Third filter</source>
        <translation>Kolmas rajaus</translation>
    </message>
    <message>
        <source>Costs across the project</source>
        <translation>Koko hankkeen kustannukset</translation>
    </message>
    <message>
        <source>Totals across the project</source>
        <translation>Koko hankkeen summat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Palkit</translation>
    </message>
    <message>
        <source>What has a bar</source>
        <translation>Mistä palkki piirretään</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>What the bars are cut into</source>
        <translation>Mihin palkit jaetaan</translation>
    </message>
    <message>
        <source>Picture of the money</source>
        <translation>Kuva rahoista</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: no post or cost comes to anything.</source>
        <translation>Ei ole vielä mitään piirrettävää: mikään tehtävä tai kustannus ei maksa mitään.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Budget</source>
        <translation>Kustannusarvio</translation>
    </message>
    <message>
        <source>&lt;p&gt;What each partner spends. &lt;i&gt;Posts&lt;/i&gt; have pay by the month, year or hour, side costs, a share of full time, and months or hours by work package and period; a rise of pay from a day on gets a column of its own. &lt;i&gt;Costs&lt;/i&gt; are a sum of amounts by work package and period, or units times price.&lt;/p&gt;&lt;p&gt;The tables work like a spreadsheet: type in the last row to add one, copy and paste to and from Excel or LibreOffice, Ctrl+D fills down and Ctrl+R to the right, Alt+Up and Alt+Down move a row. Sum and average of what is selected stand in the status line.&lt;/p&gt;&lt;p&gt;What is not placed counts where the call says. A row that a flat rate covers is kept, greyed, with the reason. Double click or Ctrl+E on a figure tells how it came about.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Across&lt;/i&gt; shows the whole project by partner, cost category, period and work package: choose what stands in rows and columns, and what is filtered. &lt;i&gt;Picture&lt;/i&gt; draws the same money as bars.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mitä kukin toteuttaja käyttää. &lt;i&gt;Tehtävillä&lt;/i&gt; on kuukausi-, vuosi- tai tuntipalkka, sivukulut, osuus kokoajasta ja kuukaudet tai tunnit työpaketeittain ja jaksoittain; palkankorotus jostakin päivästä alkaen saa oman sarakkeensa. &lt;i&gt;Kustannukset&lt;/i&gt; ovat työpakettien ja jaksojen summia tai määrä kertaa yksikköhinta.&lt;/p&gt;&lt;p&gt;Taulukot toimivat kuin taulukko-ohjelmassa: lisää rivi kirjoittamalla viimeiselle, kopioi ja liitä Excelistä tai LibreOfficesta ja niihin; Ctrl+D täyttää alas ja Ctrl+R oikealle, Alt+Ylös ja Alt+Alas siirtävät riviä. Valittujen summa ja keskiarvo ovat tilarivillä.&lt;/p&gt;&lt;p&gt;Sijoittamaton osa lasketaan sinne, minne haku sanoo. Prosenttimääräiseen korvaukseen sisältyvä rivi säilyy harmaana, ja syy on rivillä. Kaksoisnapsautus tai Ctrl+E luvun kohdalla kertoo, mistä se tulee.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Koko hanke&lt;/i&gt; näyttää hankkeen toteuttajittain, kustannuslajeittain, jaksoittain ja työpaketeittain: valitse, mitä on riveillä ja sarakkeissa ja mitä rajataan. &lt;i&gt;Kuva&lt;/i&gt; piirtää samat rahat palkkeina.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Explain the figure</source>
        <translation>Selitä luku</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Monista rivit</translation>
    </message>
    <message>
        <source>Move to partner</source>
        <translation>Siirrä toteuttajalle</translation>
    </message>
</context>
</TS>
