<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Entries</name>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Not computed by this version of the program yet.</source>
        <translation>Den här versionen av programmet har inte räknat detta ännu.</translation>
    </message>
    <message>
        <source>no call chosen</source>
        <translation>ingen utlysning vald</translation>
    </message>
    <message>
        <source>call not known</source>
        <translation>utlysningen är okänd</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan inte bedömas</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>inget saknas</translation>
    </message>
    <message>
        <source>{0} missed, {1} open</source>
        <translation>{0} uppfylls inte, {1} öppna</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>&lt;p&gt;Here are all applications on this computer. Type in the search field to find one by its title, acronym or code, and press Enter to open it.&lt;/p&gt;&lt;p&gt;Begin a new one to a call, from an earlier application (&lt;i&gt;New from this&lt;/i&gt;) or from a finished sample. A sample opens as a copy of your own; it is written to the library when you change it for the first time.&lt;/p&gt;&lt;p&gt;There is no Save: everything is written a moment after you stop typing. A deleted application can be brought back at once, or later by ticking &lt;i&gt;Deleted&lt;/i&gt;. &lt;i&gt;File ▸ Restore a backup&lt;/i&gt; puts a dated copy of the whole library in its place.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Här finns alla ansökningar på denna dator. Skriv namn, förkortning eller kod i sökfältet och öppna med Enter.&lt;/p&gt;&lt;p&gt;Börja en ny till en utlysning, av en tidigare ansökan (&lt;i&gt;Ny av denna&lt;/i&gt;) eller av ett färdigt exempel. Exemplet öppnas som din egen kopia; den skrivs i biblioteket när du ändrar den första gången.&lt;/p&gt;&lt;p&gt;Det finns ingen Spara-knapp: allt skrivs en stund efter att du slutat skriva. En raderad ansökan kan återställas genast, eller senare genom att välja &lt;i&gt;Raderade&lt;/i&gt;. &lt;i&gt;Arkiv ▸ Återställ en säkerhetskopia&lt;/i&gt; sätter en daterad kopia av hela biblioteket i dess ställe.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Endast läsning</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Ta i bruk här</translation>
    </message>
    <message>
        <source>{0} applications</source>
        <translation>{0} ansökningar</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 ansökan</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Inga träffar.</translation>
    </message>
    <message>
        <source>The library is empty. Begin a new application to a call, import a file that you were sent, or open one of the finished samples below.</source>
        <translation>Biblioteket är tomt. Börja en ny ansökan till en utlysning, importera en fil som du har fått eller öppna något av de färdiga exemplen nedan.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alla utlysningar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>”{0}” raderades.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Ny ansökan…</translation>
    </message>
    <message>
        <source>Search by title, acronym or code</source>
        <translation>Sök på namn, förkortning eller kod</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Utlysning</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Raderade</translation>
    </message>
    <message>
        <source>Applications of the library</source>
        <translation>Bibliotekets ansökningar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Ny av denna</translation>
    </message>
    <message>
        <source>Begin a new draft as a copy of this application</source>
        <translation>Börja ett nytt utkast som en kopia av denna ansökan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Finished samples</source>
        <translation>Färdiga exempel</translation>
    </message>
    <message>
        <source>Each opens as a copy of your own; the sample itself never changes.</source>
        <translation>Exemplet öppnas som din egen kopia; själva exemplet ändras aldrig.</translation>
    </message>
</context>
</TS>
