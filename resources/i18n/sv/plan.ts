<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>Work plan</source>
        <translation>Arbetsplan</translation>
    </message>
    <message>
        <source>&lt;p&gt;Work packages with their tasks, deliverables, milestones, and what waits for what. Bars have the colour of the partner who leads; ◇ is a deliverable, ◆ a milestone. A heavy frame is the critical path: what delays it delays the end. A dotted line is slack.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mouse:&lt;/b&gt; drag a bar to move it, its ends to make it longer or shorter, the knob beside an end to another bar to link them; in an empty row a drag draws the bar. With Alt the drag goes by days. Ctrl and the wheel zoom.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Keyboard:&lt;/b&gt; arrows choose; Alt+← → move by a day, with Shift by a month; Ctrl+Shift+← → move the end, Ctrl+Shift+↑ ↓ the start, with Alt by months; Alt+↑ ↓ change the order; Enter edits, Space folds a work package, L links, Del removes, + − 0 zoom.&lt;/p&gt;&lt;p&gt;Nothing moves by itself: where dates do not keep a dependency this is told above the chart, and one click moves what follows just as far as it must.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Arbetspaketen med sina åtgärder, leveranser, milstolpar och vad som väntar på vad. Stapeln har den ansvariga genomförarens färg; ◇ är en leverans, ◆ en milstolpe. En kraftig ram är den kritiska linjen: det som försenar den försenar slutet. En prickad linje är spelrum.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Musen:&lt;/b&gt; dra en stapel för att flytta den, dra i ändarna för att förlänga eller förkorta den, dra från knappen bredvid en ände till en annan stapel för att länka dem; på en tom rad ritar du stapeln genom att dra. Med Alt går det dag för dag. Ctrl och hjulet förstorar och förminskar.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tangentbordet:&lt;/b&gt; pilarna väljer; Alt+← → flyttar en dag, med Skift en månad; Ctrl+Skift+← → flyttar slutet, Ctrl+Skift+↑ ↓ starten, med Alt månadsvis; Alt+↑ ↓ ändrar ordningen; Enter redigerar, mellanslag viker ihop ett arbetspaket, L länkar, Del tar bort, + − 0 ändrar storleken.&lt;/p&gt;&lt;p&gt;Inget flyttas av sig självt: där datumen inte håller ett beroende sägs det ovanför diagrammet, och ett klick flyttar det som följer precis så långt som det måste.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>It has no dates of its own to move.</source>
        <translation>Den har inga egna datum att flytta.</translation>
    </message>
    <message>
        <source>There is no such day to plan for.</source>
        <translation>En sådan dag går inte att planera för.</translation>
    </message>
    <message>
        <source>This dependency is there already.</source>
        <translation>Det här beroendet finns redan.</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Arbetsplan</translation>
    </message>
    <message>
        <source>Move to another work package</source>
        <translation>Flytta till ett annat arbetspaket</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>no dates</source>
        <translation>inga datum</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ihopvikt</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>på den kritiska linjen</translation>
    </message>
    <message>
        <source>{0} days of slack</source>
        <translation>{0} dagars spelrum</translation>
    </message>
    <message>
        <source>{0} days too early for {1}</source>
        <translation>{0} dagar för tidigt: väntar på {1}</translation>
    </message>
    <message>
        <source>waits for itself</source>
        <translation>väntar på sig själv</translation>
    </message>
    <message>
        <source>lag {0} days</source>
        <translation>fördröjning {0} dagar</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>hålls inte</translation>
    </message>
    <message>
        <source>ends before it starts: {0} – {1}</source>
        <translation>slutar innan den börjar: {0} – {1}</translation>
    </message>
    <message>
        <source>no dates: drag here to draw the bar</source>
        <translation>inga datum: dra här för att rita stapeln</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>The successor comes {0} days too early.</source>
        <translation>Efterföljaren kommer {0} dagar för tidigt.</translation>
    </message>
    <message>
        <source>The dates keep this dependency.</source>
        <translation>Datumen håller det här beroendet.</translation>
    </message>
</context>
<context>
    <name>PlanHands</name>
    <message>
        <source>{0} leads to …: go to a row and press Enter; Esc gives up</source>
        <translation>{0} leder till …: gå till en rad och tryck Enter; Esc avbryter</translation>
    </message>
    <message>
        <source>Drop on a task or a milestone</source>
        <translation>Släpp på en åtgärd eller en milstolpe</translation>
    </message>
    <message>
        <source>{0} ({1} days)</source>
        <translation>{0} ({1} dagar)</translation>
    </message>
    <message>
        <source>Drag to a task or a milestone that waits for this</source>
        <translation>Dra till en åtgärd eller milstolpe som väntar på den här</translation>
    </message>
</context>
<context>
    <name>PlanNotice</name>
    <message>
        <source>These wait for one another: {0}</source>
        <translation>De här väntar på varandra: {0}</translation>
    </message>
    <message>
        <source>{0} comes {1} days too early for {2}.</source>
        <translation>{0} kommer {1} dagar för tidigt, den väntar på {2}.</translation>
    </message>
    <message>
        <source>So do {0} more.</source>
        <translation>Det gör även {0} till.</translation>
    </message>
    <message>
        <source>{0} ends before it starts.</source>
        <translation>{0} slutar innan den börjar.</translation>
    </message>
    <message>
        <source>These move, and nothing else:</source>
        <translation>De här flyttas och inget annat:</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Work plan</source>
        <translation>Arbetsplan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Add a task after the chosen one, or to the chosen work package</source>
        <translation>Lägg till en åtgärd efter den valda, eller i det valda arbetspaketet</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Add a deliverable to the chosen task or work package</source>
        <translation>Lägg till en leverans i den valda åtgärden eller arbetspaketet</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Lägg till en milstolpe</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>Add a work package at the end</source>
        <translation>Lägg till ett arbetspaket sist</translation>
    </message>
    <message>
        <source>Move what follows</source>
        <translation>Flytta det som följer</translation>
    </message>
    <message>
        <source>Move the successor, and what waits for it, just as far as they must</source>
        <translation>Flytta efterföljaren och det som väntar på den precis så långt som de måste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>What stands above the chart</source>
        <translation>Ovanför diagrammet</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>By periods</source>
        <translation>Per period</translation>
    </message>
    <message>
        <source>Snap to whole months</source>
        <translation>Hela månader</translation>
    </message>
    <message>
        <source>Dragging goes by whole months; with Alt held it goes by days</source>
        <translation>Du drar i hela månader; med Alt nedtryckt går det dag för dag</translation>
    </message>
    <message>
        <source>Link: then choose the row that waits for this one and press Enter (L)</source>
        <translation>Länka: välj sedan raden som väntar på den här och tryck Enter (L)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länka</translation>
    </message>
    <message>
        <source>Duplicate what is chosen</source>
        <translation>Duplicera det valda</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Move up among its own kind (Alt+Up)</source>
        <translation>Flytta uppåt bland sina likar (Alt+uppil)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Uppåt</translation>
    </message>
    <message>
        <source>Move down among its own kind (Alt+Down)</source>
        <translation>Flytta nedåt bland sina likar (Alt+nedpil)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedåt</translation>
    </message>
    <message>
        <source>Move the task to another work package</source>
        <translation>Flytta åtgärden till ett annat arbetspaket</translation>
    </message>
    <message>
        <source>Move to another work package</source>
        <translation>Flytta till ett annat arbetspaket</translation>
    </message>
    <message>
        <source>Remove what is chosen; what would be lost with it is told first (Del)</source>
        <translation>Ta bort det valda; vad som skulle försvinna med det sägs först (Del)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Show more time (−, Ctrl+wheel)</source>
        <translation>Visa en längre tid (−, Ctrl+hjulet)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Förminska</translation>
    </message>
    <message>
        <source>Show the whole plan (0)</source>
        <translation>Visa hela tidsplanen (0)</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela tidsplanen</translation>
    </message>
    <message>
        <source>Show less time (+, Ctrl+wheel)</source>
        <translation>Visa en kortare tid (+, Ctrl+hjulet)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Förstora</translation>
    </message>
    <message>
        <source>Time plan</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Choose a row of the chart: its fields are here. Double-click or Enter goes to them.</source>
        <translation>Välj en rad i diagrammet: dess fält finns här. Dubbelklick eller Enter går till dem.</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Beroenden</translation>
    </message>
    <message>
        <source>Remove the dependency</source>
        <translation>Ta bort beroendet</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Personmånader</translation>
    </message>
    <message>
        <source>Person-months of the posts that count, by partner and work package; they come from the budget.</source>
        <translation>Personmånaderna för de tjänster som räknas, per genomförare och arbetspaket; de kommer från budgeten.</translation>
    </message>
    <message>
        <source>No work packages yet. A work package holds tasks with their dates and deliverables; the chart of time draws itself.</source>
        <translation>Inga arbetspaket ännu. Ett arbetspaket innehåller åtgärder med datum och leveranser; tidsplanen ritas av sig själv.</translation>
    </message>
    <message>
        <source>Add the first work package</source>
        <translation>Lägg till det första arbetspaketet</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>In the plan</source>
        <translation>I tidsplanen</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisk</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} dgr</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Spelrum</translation>
    </message>
    <message>
        <source>waits for itself</source>
        <translation>väntar på sig själv</translation>
    </message>
    <message>
        <source>{0} days too early</source>
        <translation>{0} dagar för tidigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} tim</translation>
    </message>
</context>
</TS>
