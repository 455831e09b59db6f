<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Ei vielä tekstiä</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Ei vielä käännetty</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Alkuteksti on muuttunut kääntämisen jälkeen.</translation>
    </message>
    <message>
        <source>Translation is up to date</source>
        <translation>Käännös on ajan tasalla</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>{0} (not in this round)</source>
        <translation>{0} (ei tällä kierroksella)</translation>
    </message>
    <message>
        <source>{0} (the call does not know it)</source>
        <translation>{0} (haku ei tunne tätä)</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ei vielä vastattu</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ei vielä valittu</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Valitse kalenterista</translation>
    </message>
    <message>
        <source>The form requires an answer.</source>
        <translation>Lomake edellyttää vastausta.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} merkkiä</translation>
    </message>
    <message>
        <source>{0} too many</source>
        <translation>{0} liikaa</translation>
    </message>
</context>
<context>
    <name>NarrativePage</name>
    <message>
        <source>{0} missed</source>
        <translation>{0} ei täyty</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} avoinna</translation>
    </message>
    <message>
        <source>{0} to translate again</source>
        <translation>{0} käännettävä uudelleen</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>mitään ei puutu</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Kaikki kielet</translation>
    </message>
    <message>
        <source>Show the texts in this language only</source>
        <translation>Näytä vain tämänkieliset tekstit</translation>
    </message>
    <message>
        <source>Show every text</source>
        <translation>Näytä kaikki tekstit</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Hankekuvaus</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Näytettävät kielet</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Seuraava puute</translation>
    </message>
    <message>
        <source>Go to the next question that is missed or open</source>
        <translation>Siirry seuraavaan kysymykseen, joka ei täyty tai on avoin</translation>
    </message>
    <message>
        <source>The form of the call asks for no texts here. Choose a call on the page Call: its sections and questions then stand here, to be answered in each language of the application.</source>
        <translation>Haun lomake ei kysy tässä mitään. Valitse haku Haku-sivulla: sen osiot ja kysymykset tulevat tähän vastattaviksi hakemuksen jokaisella kielellä.</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Lomakkeen osiot</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Narrative</source>
        <translation>Hankekuvaus</translation>
    </message>
    <message>
        <source>&lt;p&gt;The questions of the form, section by section. The list at the left says what is missing in each.&lt;/p&gt;&lt;p&gt;Every text is written in each language of the application, or in the one chosen above. The number beside it counts characters as the portal does, with line breaks; a text that is too long is kept, and marked.&lt;/p&gt;&lt;p&gt;When the text in the first language changes, its translations are marked until they are changed too or &lt;i&gt;Translation is up to date&lt;/i&gt; is pressed.&lt;/p&gt;&lt;p&gt;What is pasted becomes plain text: line breaks stay, emphasis and lists do not. On paper an empty line begins a paragraph, &lt;i&gt;- &lt;/i&gt; or &lt;i&gt;1. &lt;/i&gt; before a line makes a list, *stars* slanted letters and **two stars** bold ones.&lt;/p&gt;&lt;p&gt;Statements of the partners stand in a table; below it are the questions of the partner the cursor is on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lomakkeen kysymykset osioittain. Vasemmalla oleva luettelo kertoo, mitä kustakin osiosta puuttuu.&lt;/p&gt;&lt;p&gt;Jokainen teksti kirjoitetaan hakemuksen kaikilla kielillä tai yllä valitulla kielellä. Vieressä oleva luku laskee merkit rivinvaihtoineen samoin kuin asiointipalvelu; liian pitkä teksti säilyy, ja se merkitään.&lt;/p&gt;&lt;p&gt;Kun ensimmäisen kielen teksti muuttuu, sen käännökset merkitään, kunnes nekin muutetaan tai painetaan &lt;i&gt;Käännös on ajan tasalla&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Liitetty teksti muuttuu pelkäksi tekstiksi: rivinvaihdot säilyvät, korostukset ja luettelot eivät. Paperilla tyhjä rivi aloittaa uuden kappaleen, &lt;i&gt;- &lt;/i&gt; tai &lt;i&gt;1. &lt;/i&gt; rivin alussa tekee luettelon, *tähdet* kursivoivat ja **kaksi tähteä** lihavoi.&lt;/p&gt;&lt;p&gt;Osapuolten vakuutukset ovat taulukossa; sen alla ovat kysymykset osapuolelle, jonka rivillä kohdistin on.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SectionSheet</name>
    <message>
        <source>A line that begins with - or 1. becomes a list on paper; *slanted*, **bold**; an empty line begins a paragraph.</source>
        <translation>Paperilla rivit, joiden alussa on - tai 1., ovat luettelo; *kursiivi*, **lihavointi**; tyhjä rivi aloittaa uuden kappaleen.</translation>
    </message>
    <message>
        <source>The heading and the order of this section are from memory.</source>
        <translation>Tämän osion otsikko ja järjestys ovat muistinvaraisia.</translation>
    </message>
</context>
</TS>
