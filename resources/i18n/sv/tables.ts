<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>Form tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the form asks in rows: indicators, sustainable development, risks, the steering group. The list above says what is missing in each table.&lt;/p&gt;&lt;p&gt;The tables behave as those of the budget: typing begins at once, Tab and Enter go on, blocks are copied and pasted to and from a spreadsheet, and Ctrl+D fills down. Where the form lets you add rows, typing into the last one adds it; Alt and the arrows move a row, Ctrl and minus remove it.&lt;/p&gt;&lt;p&gt;Texts stand in the table in the language chosen above; grey is the text of another language, where nothing is written in this one yet. Below the table the text of the cell is written with room for many lines, and counted as the portal counts; Ctrl+Enter goes there and Esc comes back.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Det som formuläret frågar i rader: indikatorer, hållbar utveckling, risker, styrgruppen. Listan ovanför berättar vad som saknas i varje tabell.&lt;/p&gt;&lt;p&gt;Tabellerna fungerar som i kostnadskalkylen: skrivandet börjar genast, Tabb och Enter går vidare, block kopieras och klistras in till och från ett kalkylprogram, och Ctrl+D fyller nedåt. Där formuläret låter dig lägga till rader läggs en till när du skriver på den sista; Alt och pilarna flyttar en rad, Ctrl och minus tar bort den.&lt;/p&gt;&lt;p&gt;Texterna står i tabellen på det språk som valts ovanför; grått är texten på ett annat språk, när inget ännu har skrivits på detta. Under tabellen finns plats för cellens text på många rader, och tecknen räknas som i portalen; Ctrl+Enter går dit och Esc tillbaka.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>at most {0} characters</source>
        <translation>högst {0} tecken</translation>
    </message>
    <message>
        <source>Not translated yet: the text of another language is seen here.</source>
        <translation>Ännu inte översatt: här syns texten på ett annat språk.</translation>
    </message>
    <message>
        <source>to translate again</source>
        <translation>ska översättas på nytt</translation>
    </message>
    <message>
        <source>{0} too many</source>
        <translation>{0} för mycket</translation>
    </message>
    <message>
        <source>allowed: {0}</source>
        <translation>tillåtet: {0}</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Originalet har ändrats sedan detta översattes.</translation>
    </message>
    <message>
        <source>Outside what is allowed: {0}. It stays as typed.</source>
        <translation>Utanför det tillåtna: {0}. Talet blir kvar som det skrevs.</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>minst {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>högst {0}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Filled in every row: {0}.</source>
        <translation>Fylls i på varje rad: {0}.</translation>
    </message>
    <message>
        <source>Write below the table</source>
        <translation>Skriv under tabellen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>och {0} till</translation>
    </message>
    <message>
        <source>New row: it is added as you type into it.</source>
        <translation>Ny rad: den läggs till när du skriver i den.</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Form tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Tables of the form</source>
        <translation>Lista över formulärets tabeller</translation>
    </message>
    <message>
        <source>Go to the next cell that is missed or open</source>
        <translation>Gå till nästa cell där något inte uppfylls eller är öppet</translation>
    </message>
    <message>
        <source>The form of the call asks for no tables. Choose a call on the page Call: its indicators, its sustainability and whatever else it asks in rows then stand here. The steering group is on the page Consortium too.</source>
        <translation>Utlysningens formulär har inga tabeller. Välj en utlysning på sidan Utlysning: dess indikatorer, hållbara utveckling och annat som frågas i rader kommer hit. Styrgruppen finns också på sidan Genomförare.</translation>
    </message>
</context>
<context>
    <name>TablesSheet</name>
    <message>
        <source>Partner whose table this is:</source>
        <translation>Genomförare vars tabell detta är:</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Lägg till rad</translation>
    </message>
    <message>
        <source>Write in the empty row at the end (Ctrl++ in the table puts one before the cursor)</source>
        <translation>Skriv på den tomma raden i slutet (i tabellen lägger Ctrl++ en rad före markören)</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Ta bort rad</translation>
    </message>
    <message>
        <source>Remove the chosen rows with what stands in them (Ctrl+-)</source>
        <translation>Ta bort de valda raderna med innehåll (Ctrl+-)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move the row up (Alt+Up)</source>
        <translation>Flytta raden upp (Alt+uppil)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Move the row down (Alt+Down)</source>
        <translation>Flytta raden ned (Alt+nedpil)</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the table comes here, Esc goes back.</source>
        <translation>Ctrl+Enter i tabellen leder hit, Esc tillbaka.</translation>
    </message>
</context>
</TS>
