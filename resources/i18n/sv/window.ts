<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Choosing</name>
    <message>
        <source>{0} is there already. Replace it?</source>
        <translation>{0} finns redan. Ska den ersättas?</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>How the figure came about</source>
        <translation>Hur siffran uppstod</translation>
    </message>
    <message>
        <source>Enter on a value that was typed goes to its field.</source>
        <translation>Enter på ett inskrivet värde går till dess fält.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>FindAndReplace</name>
    <message>
        <source>Find</source>
        <translation>Sök efter</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>Replaced: {0}, texts: {1}.</source>
        <translation>Ersatta: {0}, texter: {1}.</translation>
    </message>
    <message>
        <source>Found: {0}, texts: {1}.</source>
        <translation>Hittade: {0}, texter: {1}.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Hittades inte.</translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation>De första {0} visas i listan.</translation>
    </message>
    <message>
        <source>Replace “{0}”</source>
        <translation>Ersätt ”{0}”</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ställe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texten</translation>
    </message>
</context>
<context>
    <name>FindReplace</name>
    <message>
        <source>Find and replace</source>
        <translation>Sök och ersätt</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök efter</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>&amp;Ersätt med</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Skilj på &amp;versaler</translation>
    </message>
    <message>
        <source>Whole w&amp;ords</source>
        <translation>Hela o&amp;rd</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Föregående</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ersä&amp;tt</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Ersätt &amp;alla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>An action, page, partner, work package or field</source>
        <translation>En åtgärd, sida, genomförare, ett arbetspaket eller fält</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Inget har detta namn.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Välj ur en kalender</translation>
    </message>
    <message>
        <source>This cannot be read. It stays as typed and is open.</source>
        <translation>Det här går inte att läsa. Det blir kvar som skrivet och är öppet.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>consortium</source>
        <translation>konsortiet</translation>
    </message>
    <message>
        <source>who the partners are</source>
        <translation>uppgifter om genomförarna</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>cost model</source>
        <translation>kostnadsmodell</translation>
    </message>
    <message>
        <source>money</source>
        <translation>pengar</translation>
    </message>
    <message>
        <source>content</source>
        <translation>innehåll</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Edit the cell</source>
        <translation>Redigera cellen</translation>
    </message>
    <message>
        <source>Take back what was typed into the cell</source>
        <translation>Ta tillbaka det som skrevs i cellen</translation>
    </message>
    <message>
        <source>Down, and up</source>
        <translation>Ned och upp</translation>
    </message>
    <message>
        <source>On, and back</source>
        <translation>Framåt och bakåt</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Töm cellerna</translation>
    </message>
    <message>
        <source>&lt;p&gt;Version {version}. Draft, check and print funding applications of the six largest Finnish cities, offline.&lt;/p&gt;&lt;p&gt;Licence: EUPL-1.2. Font: Source Sans 3, SIL Open Font License 1.1. Icons: Tabler Icons, MIT. Qt for Python: LGPL-3.0.&lt;/p&gt;&lt;p&gt;Library: {library}&lt;/p&gt;</source>
        <translation>&lt;p&gt;Version {version}. Skriv, kontrollera och skriv ut de sex största städernas finansieringsansökningar utan nätförbindelse.&lt;/p&gt;&lt;p&gt;Licens: EUPL-1.2. Typsnitt: Source Sans 3, SIL Open Font License 1.1. Ikoner: Tabler Icons, MIT. Qt for Python: LGPL-3.0.&lt;/p&gt;&lt;p&gt;Bibliotek: {library}&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <translation>Alla delars licenser</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Ångrat: {0}</translation>
    </message>
    <message>
        <source>Merged with what somebody else saved</source>
        <translation>Sammanfogat med det någon annan sparade</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Untitled application</source>
        <translation>Namnlös ansökan</translation>
    </message>
    <message>
        <source>Somebody else had saved this application. Both changes were brought together.</source>
        <translation>Någon annan hade sparat denna ansökan. Bådas ändringar sammanfogades.</translation>
    </message>
    <message>
        <source>{0} places differed: yours stand.</source>
        <translation>{0} ställen skilde sig: dina gäller.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparad</translation>
    </message>
    <message>
        <source>The library cannot be written to. Try again, or save a copy of the application elsewhere.</source>
        <translation>Det går inte att skriva i biblioteket. Försök igen eller spara en kopia av ansökan någon annanstans.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>Go to an action, page, partner, work package or field by its name</source>
        <translation>Gå till en åtgärd, sida, genomförare, ett arbetspaket eller fält efter namnet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Ny ansökan…</translation>
    </message>
    <message>
        <source>Begin an application to a call</source>
        <translation>Börja en ansökan till en utlysning</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotek</translation>
    </message>
    <message>
        <source>The applications of the library and the samples</source>
        <translation>Bibliotekets ansökningar och exemplen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Take an application from a file into the library</source>
        <translation>Ta in en ansökan från en fil i biblioteket</translation>
    </message>
    <message>
        <source>Application as &amp;PDF…</source>
        <translation>Ansökan som &amp;PDF…</translation>
    </message>
    <message>
        <source>Print the application into a PDF file</source>
        <translation>Skriv ut ansökan i en PDF-fil</translation>
    </message>
    <message>
        <source>&amp;Whole application (.sixaika)…</source>
        <translation>&amp;Hela ansökan (.sixaika)…</translation>
    </message>
    <message>
        <source>One file with the call and the attachments, for a colleague</source>
        <translation>En fil med utlysningen och bilagorna, till en kollega</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON-fil…</translation>
    </message>
    <message>
        <source>The application as documented JSON</source>
        <translation>Ansökan som dokumenterad JSON</translation>
    </message>
    <message>
        <source>&amp;Budget as workbook (Excel)…</source>
        <translation>&amp;Budgeten som arbetsbok (Excel)…</translation>
    </message>
    <message>
        <source>The budgets of all partners, with formulas</source>
        <translation>Alla genomförares budgetar, med formler</translation>
    </message>
    <message>
        <source>&amp;Costs as table (CSV)…</source>
        <translation>&amp;Kostnader som tabell (CSV)…</translation>
    </message>
    <message>
        <source>Every cost by partner, work package, period and category</source>
        <translation>Varje kostnad efter genomförare, arbetspaket, period och slag</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>S&amp;para denna version</translation>
    </message>
    <message>
        <source>Keep the application exactly as it is now, beside the draft</source>
        <translation>Spara ansökan exakt som den är nu, vid sidan av utkastet</translation>
    </message>
    <message>
        <source>Kept &amp;versions…</source>
        <translation>Sparade &amp;versioner…</translation>
    </message>
    <message>
        <source>What was handed in or kept by hand, and what has changed since</source>
        <translation>Vad som har lämnats in eller sparats för hand, och vad som har ändrats sedan dess</translation>
    </message>
    <message>
        <source>&amp;Back up the library now</source>
        <translation>&amp;Säkerhetskopiera biblioteket nu</translation>
    </message>
    <message>
        <source>Write a dated copy of the library</source>
        <translation>Skriv en daterad kopia av biblioteket</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Åters&amp;täll en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Put a dated copy in the place of the library</source>
        <translation>Sätt en daterad kopia i bibliotekets ställe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Stäng programmet; allt är sparat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Ångra det senaste steget</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Gör om det som ångrades</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Move to the clipboard</source>
        <translation>Flytta till urklipp</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Kopiera till urklipp</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Insert from the clipboard</source>
        <translation>Infoga från urklipp</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fyll &amp;nedåt</translation>
    </message>
    <message>
        <source>Put the topmost selected cell into those below it</source>
        <translation>Sätt den översta markerade cellen i dem under</translation>
    </message>
    <message>
        <source>&amp;Insert row</source>
        <translation>Infoga &amp;rad</translation>
    </message>
    <message>
        <source>Add an empty row to the table</source>
        <translation>Lägg till en tom rad i tabellen</translation>
    </message>
    <message>
        <source>Remove ro&amp;ws</source>
        <translation>&amp;Ta bort rader</translation>
    </message>
    <message>
        <source>Remove the selected rows of the table</source>
        <translation>Ta bort de markerade raderna i tabellen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Flytta raden uppåt</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flytta ne&amp;d</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Flytta raden nedåt</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Sök och ersätt…</translation>
    </message>
    <message>
        <source>Find and replace in all texts of the application</source>
        <translation>Sök och ersätt i ansökans alla texter</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Stavningskontroll</translation>
    </message>
    <message>
        <source>Underline what is spelt wrong in the narrative, in each language this computer has a dictionary for</source>
        <translation>Stryk under stavfel i texterna på de språk som datorn har en ordlista för</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Sök &amp;vad som helst…</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>&amp;Förklara denna siffra</translation>
    </message>
    <message>
        <source>Show how the figure under the cursor came about</source>
        <translation>Visa hur siffran vid markören uppstod</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nästa sida</translation>
    </message>
    <message>
        <source>The next page in the order of the work</source>
        <translation>Nästa sida i arbetsordningen</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>F&amp;öregående sida</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Sidan före</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nästa &amp;del</translation>
    </message>
    <message>
        <source>Move between the pages, the page and the verdicts</source>
        <translation>Flytta mellan sidlistan, sidan och reglerna</translation>
    </message>
    <message>
        <source>&amp;Narrow verdicts</source>
        <translation>S&amp;mala av reglerna</translation>
    </message>
    <message>
        <source>Show only the counts of the verdicts</source>
        <translation>Visa bara antalen av reglerna</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Nästa &amp;brist</translation>
    </message>
    <message>
        <source>Go to the next field that is missed or open</source>
        <translation>Gå till nästa fält som inte uppfylls eller är öppet</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Ljust eller mörkt som systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation>Det ljusa utseendet</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation>Det mörka utseendet</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hjälp om denna sida</translation>
    </message>
    <message>
        <source>What this page is for and how to use it</source>
        <translation>Vad sidan är till för och hur den används</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tangenter</translation>
    </message>
    <message>
        <source>All keys of the program</source>
        <translation>Alla programmets tangenter</translation>
    </message>
    <message>
        <source>&amp;About 6Aika Desktop</source>
        <translation>&amp;Om 6Aika Desktop</translation>
    </message>
    <message>
        <source>Version, licences and where things are kept</source>
        <translation>Version, licenser och var allt förvaras</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>This computer has no dictionary for: {0}. Those texts are not checked.</source>
        <translation>Datorn har ingen ordlista för: {0}. Dessa texter kontrolleras inte.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Put the cursor on a figure, then press Ctrl+E.</source>
        <translation>Ställ markören på en siffra och tryck sedan Ctrl+E.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Kept by hand</source>
        <translation>Sparad för hand</translation>
    </message>
    <message>
        <source>Change something first: this copy is not in the library yet.</source>
        <translation>Ändra något först: denna kopia finns inte ännu i biblioteket.</translation>
    </message>
    <message>
        <source>Version {0} is kept.</source>
        <translation>Version {0} är sparad.</translation>
    </message>
    <message>
        <source>Backed up: {0}</source>
        <translation>Säkerhetskopia: {0}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup is in place. The library as it was is kept at {0}.</source>
        <translation>Säkerhetskopian är på plats. Det tidigare biblioteket finns kvar: {0}.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Säkerhetskopian är på plats.</translation>
    </message>
</context>
<context>
    <name>NewApplication</name>
    <message>
        <source>New application</source>
        <translation>Ny ansökan</translation>
    </message>
    <message>
        <source>To which call do you apply?</source>
        <translation>Vilken utlysning söker du till?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Utlysningar</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Omgång</translation>
    </message>
    <message>
        <source>&amp;Written in</source>
        <translation>&amp;Språk</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>The table has no such row; left out: {0}</source>
        <translation>Tabellen har inte dessa rader, och de utelämnades: {0}</translation>
    </message>
    <message>
        <source>{0} of the pasted cells belong to columns that the program fills; they stay.</source>
        <translation>{0} av de inklistrade cellerna hör till kolumner som programmet fyller i; de är som de var.</translation>
    </message>
    <message>
        <source>{0} cells are more than can be pasted at once. Nothing was pasted.</source>
        <translation>{0} celler är fler än vad som kan klistras in på en gång. Ingenting klistrades in.</translation>
    </message>
    <message>
        <source>{0} cells could not take what was pasted and are as they were:</source>
        <translation>{0} celler kunde inte ta emot det inklistrade och är som förut:</translation>
    </message>
    <message>
        <source>{0} cells hold what cannot be read; they stay as pasted, open:</source>
        <translation>Innehållet i {0} celler kan inte läsas; de blir öppna, kvar som de klistrades in:</translation>
    </message>
    <message>
        <source>{0} numbers can be read in two ways; they are left as they are, open.</source>
        <translation>{0} tal kan läsas på två sätt; de lämnades som de är, öppna.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>This cannot be read. It stays as typed and is open.</source>
        <translation>Det här går inte att läsa. Det blir kvar som skrivet och är öppet.</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Skriv för att lägga till</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>ny rad</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fyll nedåt</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Fyll åt höger</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>Infoga rad</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Ta bort rader</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>Add “{0}” to my words</source>
        <translation>Lägg till ”{0}” i mina ord</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>“{0}” is now: {1}.</source>
        <translation>”{0}” är nu: {1}.</translation>
    </message>
    <message>
        <source>What was handed in is kept as version {0}.</source>
        <translation>Den inlämnade ansökan är sparad som version {0}.</translation>
    </message>
    <message>
        <source>The state is “{0}”, and you are changing the application.</source>
        <translation>Ansökans status är ”{0}”, och du ändrar den.</translation>
    </message>
    <message>
        <source>What was handed in stays as it was, as version {0}.</source>
        <translation>Den inlämnade ansökan finns kvar oförändrad som version {0}.</translation>
    </message>
    <message>
        <source>No version of it is kept: undo, then choose File ▸ Keep this version.</source>
        <translation>Ingen version av den är sparad: ångra ändringen och välj Arkiv ▸ Spara denna version.</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Sparade versioner</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Total {0}</source>
        <translation>Totalt {0}</translation>
    </message>
    <message>
        <source>Support {0}</source>
        <translation>Stöd {0}</translation>
    </message>
    <message>
        <source>Own {0}</source>
        <translation>Egen {0}</translation>
    </message>
    <message>
        <source>{missed} missed · {open} open · {met} met</source>
        <translation>{missed} uppfylls inte · {open} öppna · {met} uppfylls</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Ingen utlysning vald</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparad ännu</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Sparad {0}</translation>
    </message>
    <message>
        <source>A new copy, not in the library yet</source>
        <translation>En ny kopia, ännu inte i biblioteket</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Press Enter to see how this figure came about</source>
        <translation>Tryck Enter för att se hur siffran uppstod</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Sum of the selection</source>
        <translation>Urvalets summa</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sum {0} · average {1} · {2} amounts</source>
        <translation>Summa: {0} · medelvärde {1} · {2} belopp</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>… and {0} more: show them</source>
        <translation>… och {0} till: visa dem</translation>
    </message>
    <message>
        <source>… and {0} rules wait for it: show them</source>
        <translation>… och {0} regler väntar på det: visa dem</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Eligible</source>
        <translation>Uppfyller villkoren</translation>
    </message>
    <message>
        <source>Not eligible yet</source>
        <translation>Uppfyller ännu inte villkoren</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>Ingen utlysning vald</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Villkoren</translation>
    </message>
    <message>
        <source>Nothing is missed or open.</source>
        <translation>Inget är ouppfyllt eller öppet.</translation>
    </message>
    <message>
        <source>Open an application to see what its call asks.</source>
        <translation>Öppna en ansökan för att se vad dess utlysning kräver.</translation>
    </message>
    <message>
        <source>Choose a call on the page Call. Its conditions are then judged at every change.</source>
        <translation>Välj en utlysning på sidan Utlysning. Dess villkor bedöms sedan vid varje ändring.</translation>
    </message>
    <message>
        <source>{0} more ways…</source>
        <translation>{0} andra sätt…</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Särskilt skäl</translation>
    </message>
    <message>
        <source>Show only the counts (F9)</source>
        <translation>Visa bara antalen (F9)</translation>
    </message>
    <message>
        <source>Narrow verdicts</source>
        <translation>Smala av reglerna</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Give a special reason…</source>
        <translation>Ange ett särskilt skäl…</translation>
    </message>
    <message>
        <source>The law lets a special reason excuse this</source>
        <translation>Lagen tillåter avvikelse av särskilt skäl</translation>
    </message>
    <message>
        <source>Show the verdicts (F9)</source>
        <translation>Visa reglerna (F9)</translation>
    </message>
    <message>
        <source>Show the verdicts</source>
        <translation>Visa reglerna</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Kept versions</source>
        <translation>Sparade versioner</translation>
    </message>
    <message>
        <source>Changed since this version</source>
        <translation>Ändrat efter denna version</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Öppna som kopia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>The copy has everything as it was, files and the call too; the draft stays as it is.</source>
        <translation>Kopian innehåller allt som det var, också filerna och utlysningen; utkastet ändras inte.</translation>
    </message>
    <message>
        <source>No version is kept yet. One is kept by itself when the state becomes submitted, and by File ▸ Keep this version.</source>
        <translation>Ingen version har sparats ännu. En version sparas av sig själv när läget blir inlämnad, och med Arkiv ▸ Spara denna version.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ingenting.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
</TS>
