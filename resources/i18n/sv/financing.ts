<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Financing</name>
    <message>
        <source>Whole project</source>
        <translation>Hela projektet</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Högst</translation>
    </message>
</context>
<context>
    <name>FinancingPage</name>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Set it right</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Apply the fix that the rule offers for this partner</source>
        <translation>Gör den rättelse som regeln erbjuder för denna genomförare</translation>
    </message>
    <message>
        <source>Financing by partner</source>
        <translation>Finansiering per genomförare</translation>
    </message>
    <message>
        <source>Financing of the whole project</source>
        <translation>Hela projektets finansiering</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Say how much as a share of the net cost, as an amount, or as the rest: the last one typed counts, the others give way.</source>
        <translation>Ange hur mycket som andel av nettokostnaderna, som belopp eller som resten: det som skrevs sist gäller, de andra viker undan.</translation>
    </message>
    <message>
        <source>Financing sources of the partner</source>
        <translation>Genomförarens finansieringskällor</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomster</translation>
    </message>
    <message>
        <source>Income is deducted from the cost; support is paid on the net cost.</source>
        <translation>Inkomster dras av från kostnaderna; stöd betalas för nettokostnaderna.</translation>
    </message>
    <message>
        <source>Incomes of the partner</source>
        <translation>Genomförarens inkomster</translation>
    </message>
    <message>
        <source>By city and year</source>
        <translation>Per stad och år</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Figures by city and year</source>
        <translation>Siffror per stad och år</translation>
    </message>
    <message>
        <source>Figures of the whole project by year</source>
        <translation>Hela projektets siffror per år</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Here each partner tells who pays for its part. Add partners on the page Consortium first.</source>
        <translation>Här anger varje genomförare vem som betalar dess del. Lägg först till genomförare på sidan Genomförare.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>&lt;p&gt;Who pays what each partner spends. The table shows cost, income, net cost, support, own and other money of every partner, and what is not financed yet; the last line is the whole project. Ctrl+E explains any figure.&lt;/p&gt;&lt;p&gt;Below, the partner the cursor is on: its sources by share of the net cost, by amount, or as the rest, and its income. Where a rule offers a fix, the button at the top applies it.&lt;/p&gt;&lt;p&gt;&lt;i&gt;By city and year&lt;/i&gt; has the figures that a city decides on; copy them into a spreadsheet with Ctrl+C.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vem som betalar det som varje genomförare använder. Tabellen visar varje genomförares kostnader, inkomster, nettokostnader, stöd, egna och andra pengar samt det som ännu saknar finansiering; den sista raden är hela projektet. Ctrl+E förklarar vilken siffra som helst.&lt;/p&gt;&lt;p&gt;Nedanför finns den genomförare som markören står på: dess källor som andel av nettokostnaderna, som belopp eller som resten, och dess inkomster. Om en regel erbjuder en rättelse görs den med knappen högst upp.&lt;/p&gt;&lt;p&gt;Fliken &lt;i&gt;Per stad och år&lt;/i&gt; har de siffror som en stad beslutar om; kopiera dem till ett kalkylblad med Ctrl+C.&lt;/p&gt;</translation>
    </message>
</context>
</TS>
