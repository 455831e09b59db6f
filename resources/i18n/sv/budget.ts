<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Across</name>
    <message>
        <source>Costs, €</source>
        <translation>Kostnader, €</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>this partner is outside the budget</source>
        <translation>den här genomföraren ingår inte i kostnadskalkylen</translation>
    </message>
    <message>
        <source>not in this cost model</source>
        <translation>ingår inte i den här kostnadsmodellen</translation>
    </message>
    <message>
        <source>covered by the flat rate of {0}</source>
        <translation>ingår i den procentuella ersättningen på {0}</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>utanför modellen</translation>
    </message>
    <message>
        <source>inside the {0}</source>
        <translation>ingår: {0}</translation>
    </message>
    <message>
        <source>units × price say how much it is</source>
        <translation>beloppet bestäms av antal × pris per enhet</translation>
    </message>
    <message>
        <source>Open: {0}</source>
        <translation>Öppet: {0}</translation>
    </message>
    <message>
        <source>outside the time of the project</source>
        <translation>utanför projekttiden</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Tid sammanlagt</translation>
    </message>
    <message>
        <source>In other packages</source>
        <translation>I andra paket</translation>
    </message>
    <message>
        <source>Rise from</source>
        <translation>Höjning från</translation>
    </message>
    <message>
        <source>Not in any period</source>
        <translation>Inte i någon period</translation>
    </message>
    <message>
        <source>Not tied</source>
        <translation>Inte bundet</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>Kostnadsslag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tidsperiod</translation>
    </message>
    <message>
        <source>Work package</source>
        <translation>Arbetspaket</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderår</translation>
    </message>
    <message>
        <source>Not tied to a work package</source>
        <translation>Inte bundet till ett arbetspaket</translation>
    </message>
    <message>
        <source>Not in any year</source>
        <translation>Inte på något år</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Costs of the partner</source>
        <translation>Genomförarens kostnader</translation>
    </message>
    <message>
        <source>Person-months</source>
        <translation>Personmånader</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbetstimmar</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>No call yet</source>
        <translation>Ingen utlysning ännu</translation>
    </message>
    <message>
        <source>The call says which costs are accepted, how time is cut and how sums are rounded.</source>
        <translation>Utlysningen bestämmer vilka kostnader som godtas, hur tiden delas in och hur summor avrundas.</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Välj utlysning</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Inga genomförare ännu</translation>
    </message>
    <message>
        <source>Each partner has posts and costs of its own. Add the partners first.</source>
        <translation>Varje genomförare har egna befattningar och kostnader. Lägg först till genomförarna.</translation>
    </message>
    <message>
        <source>Add partners</source>
        <translation>Lägg till genomförare</translation>
    </message>
    <message>
        <source>all work packages</source>
        <translation>alla arbetspaket</translation>
    </message>
    <message>
        <source>what is not tied to any</source>
        <translation>det som inte är bundet till något</translation>
    </message>
    <message>
        <source>all costs</source>
        <translation>alla kostnader</translation>
    </message>
    <message>
        <source>Double click or Ctrl+E explains a figure.</source>
        <translation>Dubbelklick eller Ctrl+E förklarar en siffra.</translation>
    </message>
    <message>
        <source>Nothing here yet: type in the last row, or paste from a spreadsheet.</source>
        <translation>Här finns inget ännu: skriv på sista raden eller klistra in från ett kalkylprogram.</translation>
    </message>
    <message>
        <source>Costs {0}</source>
        <translation>Kostnader {0}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Kostnadskalkyl</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Add a post or a cost below the last one</source>
        <translation>Lägg till en befattning eller kostnad under den sista</translation>
    </message>
    <message>
        <source>The project has no first and last day yet: until it has, amounts stand in no year.</source>
        <translation>Projektet har ännu ingen första och sista dag: till dess står beloppen inte på något år.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Partner whose budget is shown</source>
        <translation>Genomförare vars kostnadskalkyl visas</translation>
    </message>
    <message>
        <source>The partner before (Ctrl+Shift+Up)</source>
        <translation>Föregående genomförare (Ctrl+Skift+Upp)</translation>
    </message>
    <message>
        <source>The partner before</source>
        <translation>Föregående genomförare</translation>
    </message>
    <message>
        <source>The next partner (Ctrl+Shift+Down)</source>
        <translation>Nästa genomförare (Ctrl+Skift+Ned)</translation>
    </message>
    <message>
        <source>The next partner</source>
        <translation>Nästa genomförare</translation>
    </message>
    <message>
        <source>Columns for</source>
        <translation>Kolumner för</translation>
    </message>
    <message>
        <source>Work package of the columns</source>
        <translation>Kolumnernas arbetspaket</translation>
    </message>
    <message>
        <source>Explain what the partner costs (Ctrl+E)</source>
        <translation>Förklara genomförarens kostnader (Ctrl+E)</translation>
    </message>
    <message>
        <source>Views of the budget</source>
        <translation>Kostnadskalkylens vyer</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Befattningar</translation>
    </message>
    <message>
        <source>Posts of the partner</source>
        <translation>Genomförarens befattningar</translation>
    </message>
    <message>
        <source>Totals of the posts</source>
        <translation>Befattningarnas summor</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Put a copy below each selected row</source>
        <translation>Lägg en kopia under varje vald rad</translation>
    </message>
    <message>
        <source>Move to partner</source>
        <translation>Flytta till genomförare</translation>
    </message>
    <message>
        <source>Give the selected rows to another partner</source>
        <translation>Ge de valda raderna till en annan genomförare</translation>
    </message>
    <message>
        <source>Rise…</source>
        <translation>Höjning…</translation>
    </message>
    <message>
        <source>Add a column for a rise of pay from a day on</source>
        <translation>Lägg till en kolumn för en löneförhöjning från en viss dag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+-)</source>
        <translation>Ta bort de valda raderna (Ctrl+-)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Costs of the partner</source>
        <translation>Genomförarens kostnader</translation>
    </message>
    <message>
        <source>Totals by cost category</source>
        <translation>Summor per kostnadsslag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Cost category shown</source>
        <translation>Kostnadsslag som visas</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Hela projektet</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Siffra som visas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>What stands in the rows</source>
        <translation>Vad som står på raderna</translation>
    </message>
    <message>
        <source>within them</source>
        <translation>inom dem</translation>
    </message>
    <message>
        <source>What stands within the rows</source>
        <translation>Vad som står inom raderna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>What stands in the columns</source>
        <translation>Vad som står i kolumnerna</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt plats</translation>
    </message>
    <message>
        <source>Rows become columns and columns rows</source>
        <translation>Rader blir kolumner och kolumner rader</translation>
    </message>
    <message>
        <source>First filter</source>
        <translation>Första filtret</translation>
    </message>
    <message>
        <source>Second filter</source>
        <translation>Andra filtret</translation>
    </message>
    <message>
        <source>Third filter</source>
        <translation>Tredje filtret</translation>
    </message>
    <message>
        <source>Costs across the project</source>
        <translation>Hela projektets kostnader</translation>
    </message>
    <message>
        <source>Totals across the project</source>
        <translation>Hela projektets summor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>What has a bar</source>
        <translation>Vad som får en stapel</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>What the bars are cut into</source>
        <translation>Vad staplarna delas i</translation>
    </message>
    <message>
        <source>Picture of the money</source>
        <translation>Bild av pengarna</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: no post or cost comes to anything.</source>
        <translation>Det finns inget att rita ännu: ingen befattning eller kostnad ger något belopp.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Budget</source>
        <translation>Kostnadskalkyl</translation>
    </message>
    <message>
        <source>&lt;p&gt;What each partner spends. &lt;i&gt;Posts&lt;/i&gt; have pay by the month, year or hour, side costs, a share of full time, and months or hours by work package and period; a rise of pay from a day on gets a column of its own. &lt;i&gt;Costs&lt;/i&gt; are a sum of amounts by work package and period, or units times price.&lt;/p&gt;&lt;p&gt;The tables work like a spreadsheet: type in the last row to add one, copy and paste to and from Excel or LibreOffice, Ctrl+D fills down and Ctrl+R to the right, Alt+Up and Alt+Down move a row. Sum and average of what is selected stand in the status line.&lt;/p&gt;&lt;p&gt;What is not placed counts where the call says. A row that a flat rate covers is kept, greyed, with the reason. Double click or Ctrl+E on a figure tells how it came about.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Across&lt;/i&gt; shows the whole project by partner, cost category, period and work package: choose what stands in rows and columns, and what is filtered. &lt;i&gt;Picture&lt;/i&gt; draws the same money as bars.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vad varje genomförare använder. &lt;i&gt;Befattningar&lt;/i&gt; har lön per månad, år eller timme, lönebikostnader, en andel av heltid och månader eller timmar per arbetspaket och period; en löneförhöjning från en viss dag får en egen kolumn. &lt;i&gt;Kostnader&lt;/i&gt; är summor av belopp per arbetspaket och period, eller antal gånger pris.&lt;/p&gt;&lt;p&gt;Tabellerna fungerar som i ett kalkylprogram: skriv på sista raden för att lägga till en, kopiera och klistra in till och från Excel eller LibreOffice; Ctrl+D fyller nedåt och Ctrl+R åt höger, Alt+Upp och Alt+Ned flyttar en rad. Summa och medelvärde av det valda står på statusraden.&lt;/p&gt;&lt;p&gt;Det som inte är fördelat räknas dit utlysningen säger. En rad som ingår i en procentuell ersättning finns kvar, grå, med orsaken på raden. Dubbelklick eller Ctrl+E på en siffra berättar hur den uppstått.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Hela projektet&lt;/i&gt; visar projektet per genomförare, kostnadsslag, period och arbetspaket: välj vad som står på rader och i kolumner och vad som filtreras. &lt;i&gt;Bild&lt;/i&gt; ritar samma pengar som staplar.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Explain the figure</source>
        <translation>Förklara siffran</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Duplicera raderna</translation>
    </message>
    <message>
        <source>Move to partner</source>
        <translation>Flytta till genomförare</translation>
    </message>
</context>
</TS>
