<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AddingPartners</name>
    <message>
        <source>my book</source>
        <translation>min förteckning</translation>
    </message>
</context>
<context>
    <name>Consortium</name>
    <message>
        <source>Left out: outside every total and check</source>
        <translation>Utelämnad: inte med i någon summa eller kontroll</translation>
    </message>
</context>
<context>
    <name>ConsortiumPage</name>
    <message>
        <source>In the project: {0}</source>
        <translation>Med i projektet: {0}</translation>
    </message>
    <message>
        <source>No city has joined yet.</source>
        <translation>Ingen stad är med ännu.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>{0} was removed with its budget and answers.</source>
        <translation>{0} togs bort med budget och svar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{0} is in your book.</source>
        <translation>{0} finns nu i din egen förteckning.</translation>
    </message>
    <message>
        <source>Find out who is critical</source>
        <translation>Ta reda på vem som är avgörande</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Add a partner: name in any language, or Business ID</source>
        <translation>Lägg till en genomförare: namn på vilket språk som helst eller FO-nummer</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Lägg till en genomförare</translation>
    </message>
    <message>
        <source>Type a name or a Business ID and choose; Enter adds what you typed as a new organisation</source>
        <translation>Skriv ett namn eller FO-nummer och välj; Enter lägger till det du skrev som en ny organisation</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>Add what is typed as a partner</source>
        <translation>Lägg till det skrivna som genomförare</translation>
    </message>
    <message>
        <source>The six cities</source>
        <translation>De sex städerna</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>No partners yet. Type the name of the organisation that leads the project into the field above, or click its city on the map.</source>
        <translation>Inga genomförare ännu. Skriv namnet på organisationen som leder projektet i fältet ovan, eller klicka på dess stad på kartan.</translation>
    </message>
    <message>
        <source>Make lead</source>
        <translation>Gör till huvudgenomförare</translation>
    </message>
    <message>
        <source>Keep the partner with everything, outside every total and check</source>
        <translation>Genomföraren blir kvar med allt, men utanför summor och kontroller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep in my book</source>
        <translation>Till min förteckning</translation>
    </message>
    <message>
        <source>Keep the organisation with its contacts for other applications</source>
        <translation>Spara organisationen med kontaktpersoner för andra ansökningar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>De minimis-stöd</translation>
    </message>
    <message>
        <source>De minimis aid granted to this undertaking in the last three fiscal years, and what is planned in this project.</source>
        <translation>De minimis-stöd som detta företag har beviljats under de tre senaste beskattningsåren, och det som planeras i projektet.</translation>
    </message>
    <message>
        <source>Transfers of support</source>
        <translation>Överföringar av stöd</translation>
    </message>
    <message>
        <source>Support that the lead transfers to recipients who are not partners with a budget of their own.</source>
        <translation>Stöd som huvudgenomföraren överför till mottagare som inte har en egen budget i projektet.</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Styrgrupp</translation>
    </message>
    <message>
        <source>If one withdraws</source>
        <translation>Om någon drar sig ur</translation>
    </message>
    <message>
        <source>Leave out every partner, and every pair, and see which rules break</source>
        <translation>Utelämna i tur och ordning varje genomförare och varje par och se vilka regler som bryts</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Who is critical</source>
        <translation>Vem som är avgörande</translation>
    </message>
</context>
<context>
    <name>CriticalPartners</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Find out who is critical</source>
        <translation>Ta reda på vem som är avgörande</translation>
    </message>
    <message>
        <source>{0} withdraws: {1} rules break</source>
        <translation>{0} drar sig ur: {1} regler bryts</translation>
    </message>
    <message>
        <source>Nobody is critical: any one or two can withdraw.</source>
        <translation>Ingen är avgörande: vilka som helst en eller två kan dra sig ur.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Consortium</source>
        <translation>Genomförare</translation>
    </message>
    <message>
        <source>&lt;p&gt;Who takes part. Type the name of an organisation in any language, or its Business ID, and choose it from the list; what is not found is added as a new organisation. A click on a city of the map adds the city.&lt;/p&gt;&lt;p&gt;The form below the table is about the partner the cursor is on. &lt;i&gt;Leave out&lt;/i&gt; keeps a partner with everything it has, outside every total and check. &lt;i&gt;Keep in my book&lt;/i&gt; remembers an organisation with its contacts for other applications.&lt;/p&gt;&lt;p&gt;&lt;i&gt;If one withdraws&lt;/i&gt; leaves out every partner and every pair in turn and tells which rules would break.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vilka som är med. Skriv organisationens namn på vilket språk som helst, eller dess FO-nummer, och välj ur listan; det som inte hittas läggs till som en ny organisation. Ett klick på en stad på kartan lägger till staden.&lt;/p&gt;&lt;p&gt;Formuläret under tabellen gäller den genomförare som markören står på. &lt;i&gt;Utelämna&lt;/i&gt; behåller genomföraren med allt, men utanför summor och kontroller. &lt;i&gt;Till min förteckning&lt;/i&gt; minns organisationen med kontaktpersoner för andra ansökningar.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Om någon drar sig ur&lt;/i&gt; utelämnar i tur och ordning varje genomförare och varje par och berättar vilka regler som skulle brytas.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
