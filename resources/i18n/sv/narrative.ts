<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Ännu ingen text</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Ännu inte översatt</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Originalet har ändrats sedan detta översattes.</translation>
    </message>
    <message>
        <source>Translation is up to date</source>
        <translation>Översättningen är aktuell</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>{0} (not in this round)</source>
        <translation>{0} (inte i denna omgång)</translation>
    </message>
    <message>
        <source>{0} (the call does not know it)</source>
        <translation>{0} (finns inte i utlysningen)</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ännu inte besvarad</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ännu inte vald</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Välj i kalendern</translation>
    </message>
    <message>
        <source>The form requires an answer.</source>
        <translation>Formuläret kräver ett svar.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} tecken</translation>
    </message>
    <message>
        <source>{0} too many</source>
        <translation>{0} för mycket</translation>
    </message>
</context>
<context>
    <name>NarrativePage</name>
    <message>
        <source>{0} missed</source>
        <translation>{0} uppfylls inte</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} öppna</translation>
    </message>
    <message>
        <source>{0} to translate again</source>
        <translation>{0} att översätta på nytt</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>inget saknas</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alla språk</translation>
    </message>
    <message>
        <source>Show the texts in this language only</source>
        <translation>Visa bara texterna på detta språk</translation>
    </message>
    <message>
        <source>Show every text</source>
        <translation>Visa alla texter</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Projektbeskrivning</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Språk som visas</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Nästa brist</translation>
    </message>
    <message>
        <source>Go to the next question that is missed or open</source>
        <translation>Gå till nästa fråga som inte uppfylls eller är öppen</translation>
    </message>
    <message>
        <source>The form of the call asks for no texts here. Choose a call on the page Call: its sections and questions then stand here, to be answered in each language of the application.</source>
        <translation>Utlysningens formulär frågar inget här. Välj en utlysning på sidan Utlysning: dess avsnitt och frågor visas då här och besvaras på ansökans alla språk.</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Formulärets avsnitt</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Narrative</source>
        <translation>Projektbeskrivning</translation>
    </message>
    <message>
        <source>&lt;p&gt;The questions of the form, section by section. The list at the left says what is missing in each.&lt;/p&gt;&lt;p&gt;Every text is written in each language of the application, or in the one chosen above. The number beside it counts characters as the portal does, with line breaks; a text that is too long is kept, and marked.&lt;/p&gt;&lt;p&gt;When the text in the first language changes, its translations are marked until they are changed too or &lt;i&gt;Translation is up to date&lt;/i&gt; is pressed.&lt;/p&gt;&lt;p&gt;What is pasted becomes plain text: line breaks stay, emphasis and lists do not. On paper an empty line begins a paragraph, &lt;i&gt;- &lt;/i&gt; or &lt;i&gt;1. &lt;/i&gt; before a line makes a list, *stars* slanted letters and **two stars** bold ones.&lt;/p&gt;&lt;p&gt;Statements of the partners stand in a table; below it are the questions of the partner the cursor is on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Formulärets frågor avsnitt för avsnitt. Listan till vänster visar vad som saknas i varje avsnitt.&lt;/p&gt;&lt;p&gt;Varje text skrivs på ansökans alla språk, eller på det språk som väljs ovan. Talet bredvid räknar tecknen med radbrytningar på samma sätt som e-tjänsten; en text som är för lång bevaras och märks ut.&lt;/p&gt;&lt;p&gt;När texten på det första språket ändras märks översättningarna tills de också ändras eller du trycker på &lt;i&gt;Översättningen är aktuell&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Det som klistras in blir ren text: radbrytningar bevaras, men inte betoningar och listor. På papper börjar en tom rad ett nytt stycke, &lt;i&gt;- &lt;/i&gt; eller &lt;i&gt;1. &lt;/i&gt; först på raden gör en lista, *stjärnor* ger kursiv och **två stjärnor** fet stil.&lt;/p&gt;&lt;p&gt;Parternas försäkringar finns i en tabell; under den visas frågorna för den part där markören står.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SectionSheet</name>
    <message>
        <source>A line that begins with - or 1. becomes a list on paper; *slanted*, **bold**; an empty line begins a paragraph.</source>
        <translation>I utskriften blir rader som börjar med - eller 1. en lista; *kursiv*, **fet**; en tom rad inleder ett nytt stycke.</translation>
    </message>
    <message>
        <source>The heading and the order of this section are from memory.</source>
        <translation>Avsnittets rubrik och ordning är ur minnet.</translation>
    </message>
</context>
</TS>
