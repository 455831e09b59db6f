<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>FilesMade</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>No package has been made yet: “Make the package” puts it here.</source>
        <translation>Inget paket har gjorts ännu: ”Gör paketet” för filerna hit.</translation>
    </message>
    <message>
        <source>Made in {0}.</source>
        <translation>Gjort i {0}.</translation>
    </message>
    <message>
        <source>The application has changed since this package was made.</source>
        <translation>Ansökan har ändrats sedan paketet gjordes.</translation>
    </message>
    <message>
        <source>The same as a zip: {0}.</source>
        <translation>Samma som zip-fil: {0}.</translation>
    </message>
    <message>
        <source>Attachments, {0}: {1}.</source>
        <translation>Bilagor, {0}: {1}.</translation>
    </message>
    <message>
        <source>Signs that the font lacks, printed as their codes: {0}.</source>
        <translation>Tecken som saknas i typsnittet har tryckts som koder: {0}.</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>The application is eligible: no rule that blocks is missed or open.</source>
        <translation>Ansökan uppfyller villkoren: inget hindrande villkor är ouppfyllt eller öppet.</translation>
    </message>
    <message>
        <source>Not eligible yet: of the rules that block, {0} missed and {1} open. The package can be made all the same.</source>
        <translation>Ansökan uppfyller inte villkoren ännu: av de hindrande villkoren är {0} ouppfyllda och {1} öppna. Paketet kan ändå göras.</translation>
    </message>
    <message>
        <source>Application as accessible PDF…</source>
        <translation>Ansökan som tillgänglig PDF…</translation>
    </message>
    <message>
        <source>Application as PDF for archives (PDF/A)…</source>
        <translation>Ansökan som PDF för arkivering (PDF/A)…</translation>
    </message>
    <message>
        <source>Budget as a workbook (Excel)…</source>
        <translation>Budget som arbetsbok (Excel)…</translation>
    </message>
    <message>
        <source>Costs as a table (CSV)…</source>
        <translation>Kostnader som tabell (CSV)…</translation>
    </message>
    <message>
        <source>Time plan, A4, by month…</source>
        <translation>Tidsplan, A4, per månad…</translation>
    </message>
    <message>
        <source>Time plan, A4, by period…</source>
        <translation>Tidsplan, A4, per period…</translation>
    </message>
    <message>
        <source>Time plan, A3, by month…</source>
        <translation>Tidsplan, A3, per månad…</translation>
    </message>
    <message>
        <source>Time plan, A3, by period…</source>
        <translation>Tidsplan, A3, per period…</translation>
    </message>
    <message>
        <source>Application with its attachments (.sixaika)…</source>
        <translation>Ansökan med bilagor (.sixaika)…</translation>
    </message>
    <message>
        <source>Application as plain data (JSON)…</source>
        <translation>Ansökan som ren data (JSON)…</translation>
    </message>
    <message>
        <source>Folder to put the package in</source>
        <translation>Mapp som paketet görs i</translation>
    </message>
    <message>
        <source>The making of the package was stopped.</source>
        <translation>Paketet avbröts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The package is made: {0} files in {1}.</source>
        <translation>Paketet är klart: {0} filer i {1}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Ansökningspaket</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Handlingarnas språk</translation>
    </message>
    <message>
        <source>A zip as well</source>
        <translation>Även zip</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>Gör paketet</translation>
    </message>
    <message>
        <source>Progress of the package</source>
        <translation>Hur långt paketet har kommit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Parts of the package</source>
        <translation>Paketets delar</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj ingen</translation>
    </message>
    <message>
        <source>Show the part</source>
        <translation>Visa delen</translation>
    </message>
    <message>
        <source>Show the pages of this part in the preview (Enter)</source>
        <translation>Visa sidorna i denna del i förhandsvisningen (Enter)</translation>
    </message>
    <message>
        <source>Export one file</source>
        <translation>Exportera en fil</translation>
    </message>
    <message>
        <source>Print the chosen parts</source>
        <translation>Skriv ut valda delar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Part that is shown</source>
        <translation>Del som visas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Sidnummer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Anpassa till bredden</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Anpassa till hela sidan</translation>
    </message>
    <message>
        <source>Find in the papers</source>
        <translation>Sök i handlingarna</translation>
    </message>
    <message>
        <source>Pages as small pictures</source>
        <translation>Sidorna som miniatyrer</translation>
    </message>
    <message>
        <source>Pages of the papers</source>
        <translation>Handlingarnas sidor</translation>
    </message>
    <message>
        <source>Files made</source>
        <translation>Gjorda filer</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>Paketets filer</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Package</source>
        <translation>Ansökningspaket</translation>
    </message>
    <message>
        <source>&lt;p&gt;All that is handed in: choose the parts, the language of the papers, and make the package. It is a folder, and a zip if you want, with a list of checksums; an earlier package in the same place is replaced only when the new one is whole, and kept aside where it has parts that are not made now.&lt;/p&gt;&lt;p&gt;Enter on a part shows it on the tab &lt;i&gt;Preview&lt;/i&gt;: Ctrl and the wheel zoom, Page Up and Page Down turn, 0 fits the width. What is still lacking is told, and never in the way.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Allt som lämnas in: välj delarna och handlingarnas språk och gör paketet. Det är en mapp, och en zip om du vill, med en förteckning över kontrollsummor. Ett tidigare paket på samma plats ersätts först när det nya är helt färdigt, och har det delar som nu inte görs, bevaras det bredvid i en egen mapp.&lt;/p&gt;&lt;p&gt;Enter på en del visar den på fliken &lt;i&gt;Förhandsvisning&lt;/i&gt;: Ctrl och hjulet zoomar, Page Up och Page Down bläddrar, 0 anpassar till bredden. Vad som ännu saknas visas, men hindrar aldrig.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>Saknas ännu</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Background forms</source>
        <translation>Bakgrundsblanketter</translation>
    </message>
    <message>
        <source>Letters of intent</source>
        <translation>Avsiktsförklaringar</translation>
    </message>
    <message>
        <source>Agreement, as a draft</source>
        <translation>Avtalsutkast</translation>
    </message>
    <message>
        <source>Funding commitments</source>
        <translation>Finansieringsförbindelser</translation>
    </message>
    <message>
        <source>Decision sheets of cities</source>
        <translation>Städernas beslutsblad</translation>
    </message>
    <message>
        <source>De minimis statements</source>
        <translation>De minimis-intyg</translation>
    </message>
    <message>
        <source>Annex list and attachments</source>
        <translation>Bilageförteckning och bilagor</translation>
    </message>
    <message>
        <source>Budget as a workbook</source>
        <translation>Budget som arbetsbok</translation>
    </message>
    <message>
        <source>Time plan</source>
        <translation>Tidsplan</translation>
    </message>
    <message>
        <source>Application as data</source>
        <translation>Ansökan som data</translation>
    </message>
    <message>
        <source>All as one PDF for paper</source>
        <translation>Allt som en PDF för papper</translation>
    </message>
    <message>
        <source>Nothing to make: the application does not call for it</source>
        <translation>Inget att göra: ansökan kräver inte detta</translation>
    </message>
    <message>
        <source>Rules that block: {0} missed, {1} open</source>
        <translation>Hindrande villkor: {0} ouppfyllda, {1} öppna</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Signed copies of all: {0}</source>
        <translation>Undertecknade exemplar av alla: {0}</translation>
    </message>
    <message>
        <source>Signed copy of: {0}</source>
        <translation>Undertecknat exemplar: {0}</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>Undertecknat exemplar</translation>
    </message>
    <message>
        <source>Missing: {0}</source>
        <translation>Saknas: {0}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The papers are being made …</source>
        <translation>Handlingarna görs …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>There is nothing to show: the application calls for none.</source>
        <translation>Inget att visa: ansökan kräver ingen sådan handling.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Make the package and print its PDF elsewhere.</source>
        <translation>Den här datorn har ingen skrivare. Gör paketet och skriv ut dess PDF någon annanstans.</translation>
    </message>
    <message>
        <source>The printing is being made ready …</source>
        <translation>Utskriften förbereds …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Skrivaren kan inte nås.</translation>
    </message>
    <message>
        <source>{0} pages were sent to the printer.</source>
        <translation>{0} sidor skickades till skrivaren.</translation>
    </message>
</context>
</TS>
