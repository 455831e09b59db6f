<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>Annex</source>
        <translation>Bilaga</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Finns inte med</translation>
    </message>
    <message>
        <source>Named, file not here</source>
        <translation>Angiven, filen saknas</translation>
    </message>
    <message>
        <source>Day of signing missing</source>
        <translation>Dagen för undertecknandet saknas</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Finns med</translation>
    </message>
    <message>
        <source>There, not asked</source>
        <translation>Finns med, krävs inte</translation>
    </message>
    <message>
        <source>{0} is encrypted: it is kept, but cannot be put into the combined PDF.</source>
        <translation>{0} är krypterad: den sparas, men kan inte fogas till den samlade PDF-filen.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is kept, but cannot be put into the combined PDF.</source>
        <translation>{0} är skadad: den sparas, men kan inte fogas till den samlade PDF-filen.</translation>
    </message>
    <message>
        <source>{0} was broken and has been repaired: look at it in the package’s preview.</source>
        <translation>{0} var trasig och har reparerats: kontrollera den i paketets förhandsvisning.</translation>
    </message>
    <message>
        <source>{0} is no paper or picture: save a copy to look at it.</source>
        <translation>{0} är varken ett dokument eller en bild: spara en kopia om du vill se på den.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Files being read</source>
        <translation>Filer som läses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Lägg till filer…</translation>
    </message>
    <message>
        <source>Choose files to hand in; or drop them on this page</source>
        <translation>Välj filer att bifoga eller släpp dem på den här sidan</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>Enter on a line chooses the file that belongs there.</source>
        <translation>Enter på en rad väljer filen som hör dit.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Drop files here, or choose them with the button above.</source>
        <translation>Inget är bifogat ännu. Släpp filer här eller välj dem med knappen ovan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersätt…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>&lt;p&gt;Above: what the rules that apply ask you to enclose, of whom, with the clause, and whether it is there. Enter on a line chooses the file for it.&lt;/p&gt;&lt;p&gt;Below: the files. Drop files anywhere on the page, or choose them. Say what each is, whose it is, and the day it was signed. Files are kept in the library with the application and go along in a .sixaika file; removing one can be undone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ovan: vad de regler som gäller kräver att du bifogar och av vem, med lagrum, och om det finns med. Enter på en rad väljer filen för den.&lt;/p&gt;&lt;p&gt;Nedan: filerna. Släpp filer var som helst på sidan eller välj dem. Ange vad var och en är, vems den är och vilken dag den undertecknades. Filerna sparas i biblioteket med ansökan och följer med i en .sixaika-fil; en borttagning kan ångras.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
