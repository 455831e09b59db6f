<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>Work plan</source>
        <translation>Työsuunnitelma</translation>
    </message>
    <message>
        <source>&lt;p&gt;Work packages with their tasks, deliverables, milestones, and what waits for what. Bars have the colour of the partner who leads; ◇ is a deliverable, ◆ a milestone. A heavy frame is the critical path: what delays it delays the end. A dotted line is slack.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mouse:&lt;/b&gt; drag a bar to move it, its ends to make it longer or shorter, the knob beside an end to another bar to link them; in an empty row a drag draws the bar. With Alt the drag goes by days. Ctrl and the wheel zoom.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keyboard:&lt;/b&gt; arrows choose; Alt+← → move by a day, with Shift by a month; Ctrl+Shift+← → move the end, Ctrl+Shift+↑ ↓ the start, with Alt by months; Alt+↑ ↓ change the order; Enter edits, Space folds a work package, L links, Del removes, + − 0 zoom.&lt;/p&gt;&lt;p&gt;Nothing moves by itself: where dates do not keep a dependency this is told above the chart, and one click moves what follows just as far as it must.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Työpaketit toimenpiteineen, tuotokset, virstanpylväät ja se, mikä odottaa mitä. Palkin väri on vastuussa olevan toteuttajan; ◇ on tuotos, ◆ virstanpylväs. Paksu kehys on kriittinen polku: sen viivästyminen viivästyttää loppua. Pisteviiva on pelivaraa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hiiri:&lt;/b&gt; siirrä palkkia vetämällä, pidennä tai lyhennä vetämällä päistä, linkitä vetämällä pään viereisestä nupista toiseen palkkiin; tyhjällä rivillä veto piirtää palkin. Alt-näppäimen kanssa veto kulkee päivittäin. Ctrl ja rulla suurentavat ja pienentävät.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Näppäimistö:&lt;/b&gt; nuolet valitsevat; Alt+← → siirtää päivällä, Vaihto mukana kuukaudella; Ctrl+Vaihto+← → siirtää loppua, Ctrl+Vaihto+↑ ↓ alkua, Alt mukana kuukausittain; Alt+↑ ↓ vaihtaa järjestystä; Enter muokkaa, välilyönti sulkee ja avaa työpaketin, L linkittää, Del poistaa, + − 0 muuttavat kokoa.&lt;/p&gt;&lt;p&gt;Mikään ei siirry itsestään: jos päivät eivät noudata riippuvuutta, se kerrotaan kaavion yläpuolella, ja yksi napsautus siirtää seuraavia juuri niin paljon kuin on pakko.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>It has no dates of its own to move.</source>
        <translation>Sillä ei ole omia päiviä, joita siirtää.</translation>
    </message>
    <message>
        <source>There is no such day to plan for.</source>
        <translation>Sellaista päivää ei voi suunnitella.</translation>
    </message>
    <message>
        <source>This dependency is there already.</source>
        <translation>Tämä riippuvuus on jo olemassa.</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Työsuunnitelma</translation>
    </message>
    <message>
        <source>Move to another work package</source>
        <translation>Siirrä toiseen työpakettiin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>no dates</source>
        <translation>ei päiviä</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>kriittisellä polulla</translation>
    </message>
    <message>
        <source>{0} days of slack</source>
        <translation>pelivaraa {0} päivää</translation>
    </message>
    <message>
        <source>{0} days too early for {1}</source>
        <translation>{0} päivää liian aikaisin: odottaa riviä {1}</translation>
    </message>
    <message>
        <source>waits for itself</source>
        <translation>odottaa itseään</translation>
    </message>
    <message>
        <source>lag {0} days</source>
        <translation>viive {0} päivää</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ei toteudu</translation>
    </message>
    <message>
        <source>ends before it starts: {0} – {1}</source>
        <translation>päättyy ennen alkuaan: {0} – {1}</translation>
    </message>
    <message>
        <source>no dates: drag here to draw the bar</source>
        <translation>ei päiviä: piirrä palkki vetämällä tähän</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>The successor comes {0} days too early.</source>
        <translation>Seuraaja on {0} päivää liian aikaisin.</translation>
    </message>
    <message>
        <source>The dates keep this dependency.</source>
        <translation>Päivät noudattavat tätä riippuvuutta.</translation>
    </message>
</context>
<context>
    <name>PlanHands</name>
    <message>
        <source>{0} leads to …: go to a row and press Enter; Esc gives up</source>
        <translation>{0} johtaa riville …: siirry riville ja paina Enter; Esc peruu</translation>
    </message>
    <message>
        <source>Drop on a task or a milestone</source>
        <translation>Pudota toimenpiteen tai virstanpylvään päälle</translation>
    </message>
    <message>
        <source>{0} ({1} days)</source>
        <translation>{0} ({1} päivää)</translation>
    </message>
    <message>
        <source>Drag to a task or a milestone that waits for this</source>
        <translation>Vedä toimenpiteeseen tai virstanpylvääseen, joka odottaa tätä</translation>
    </message>
</context>
<context>
    <name>PlanNotice</name>
    <message>
        <source>These wait for one another: {0}</source>
        <translation>Nämä odottavat toisiaan: {0}</translation>
    </message>
    <message>
        <source>{0} comes {1} days too early for {2}.</source>
        <translation>{0} on {1} päivää liian aikaisin, sillä se odottaa: {2}.</translation>
    </message>
    <message>
        <source>So do {0} more.</source>
        <translation>Samoin {0} muuta.</translation>
    </message>
    <message>
        <source>{0} ends before it starts.</source>
        <translation>{0} päättyy ennen alkuaan.</translation>
    </message>
    <message>
        <source>These move, and nothing else:</source>
        <translation>Nämä siirtyvät, eikä mikään muu:</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Work plan</source>
        <translation>Työsuunnitelma</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Toimenpide</translation>
    </message>
    <message>
        <source>Add a task after the chosen one, or to the chosen work package</source>
        <translation>Lisää toimenpide valitun jälkeen tai valittuun työpakettiin</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Tuotos</translation>
    </message>
    <message>
        <source>Add a deliverable to the chosen task or work package</source>
        <translation>Lisää tuotos valittuun toimenpiteeseen tai työpakettiin</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Virstanpylväs</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Lisää virstanpylväs</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Työpaketti</translation>
    </message>
    <message>
        <source>Add a work package at the end</source>
        <translation>Lisää työpaketti loppuun</translation>
    </message>
    <message>
        <source>Move what follows</source>
        <translation>Siirrä seuraavia</translation>
    </message>
    <message>
        <source>Move the successor, and what waits for it, just as far as they must</source>
        <translation>Siirrä seuraajaa ja sitä odottavia juuri niin paljon kuin on pakko</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>What stands above the chart</source>
        <translation>Kaavion yläpuolella</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>By periods</source>
        <translation>Jaksoittain</translation>
    </message>
    <message>
        <source>Snap to whole months</source>
        <translation>Tasakuukausin</translation>
    </message>
    <message>
        <source>Dragging goes by whole months; with Alt held it goes by days</source>
        <translation>Veto kulkee kokonaisin kuukausin; Alt-näppäin pohjassa päivittäin</translation>
    </message>
    <message>
        <source>Link: then choose the row that waits for this one and press Enter (L)</source>
        <translation>Linkitä: valitse sitten tätä odottava rivi ja paina Enter (L)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkitä</translation>
    </message>
    <message>
        <source>Duplicate what is chosen</source>
        <translation>Monista valittu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Monista</translation>
    </message>
    <message>
        <source>Move up among its own kind (Alt+Up)</source>
        <translation>Siirrä ylemmäs vertaistensa joukossa (Alt+ylänuoli)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Move down among its own kind (Alt+Down)</source>
        <translation>Siirrä alemmas vertaistensa joukossa (Alt+alanuoli)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Move the task to another work package</source>
        <translation>Siirrä toimenpide toiseen työpakettiin</translation>
    </message>
    <message>
        <source>Move to another work package</source>
        <translation>Siirrä toiseen työpakettiin</translation>
    </message>
    <message>
        <source>Remove what is chosen; what would be lost with it is told first (Del)</source>
        <translation>Poista valittu; mitä sen mukana menisi, kerrotaan ensin (Del)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Show more time (−, Ctrl+wheel)</source>
        <translation>Näytä pidempi aika (−, Ctrl+rulla)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Show the whole plan (0)</source>
        <translation>Näytä koko aikataulu (0)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko aikataulu</translation>
    </message>
    <message>
        <source>Show less time (+, Ctrl+wheel)</source>
        <translation>Näytä lyhyempi aika (+, Ctrl+rulla)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Time plan</source>
        <translation>Aikataulu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Choose a row of the chart: its fields are here. Double-click or Enter goes to them.</source>
        <translation>Valitse kaavion rivi: sen kentät ovat tässä. Kaksoisnapsautus tai Enter vie niihin.</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Työpaketit</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Tuotokset</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Virstanpylväät</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Riippuvuudet</translation>
    </message>
    <message>
        <source>Remove the dependency</source>
        <translation>Poista riippuvuus</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Henkilötyökuukaudet</translation>
    </message>
    <message>
        <source>Person-months of the posts that count, by partner and work package; they come from the budget.</source>
        <translation>Laskettavien tehtävien henkilötyökuukaudet toteuttajittain ja työpaketeittain; ne tulevat budjetista.</translation>
    </message>
    <message>
        <source>No work packages yet. A work package holds tasks with their dates and deliverables; the chart of time draws itself.</source>
        <translation>Ei vielä työpaketteja. Työpaketissa on toimenpiteitä päivineen ja tuotoksineen; aikataulukaavio piirtyy itsestään.</translation>
    </message>
    <message>
        <source>Add the first work package</source>
        <translation>Lisää ensimmäinen työpaketti</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>In the plan</source>
        <translation>Aikataulussa</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kriittinen</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} pv</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Pelivara</translation>
    </message>
    <message>
        <source>waits for itself</source>
        <translation>odottaa itseään</translation>
    </message>
    <message>
        <source>{0} days too early</source>
        <translation>{0} päivää liian aikaisin</translation>
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
        <source>{0} h</source>
        <translation>{0} t</translation>
    </message>
</context>
</TS>
