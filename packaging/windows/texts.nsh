; What setup.nsi says beyond NSIS's own words. $\n begins a line; $Kept is where the applications lie.
!macro TEXT LANGUAGE KEY SAYS
  LangString ${KEY} ${LANG_${LANGUAGE}} "${SAYS}"
!macroend
!define Text "!insertmacro TEXT"

${Text} ENGLISH WELCOME_TITLE "${NAME} ${VERSION}"
${Text} FINNISH WELCOME_TITLE "${NAME} ${VERSION}"
${Text} SWEDISH WELCOME_TITLE "${NAME} ${VERSION}"

${Text} ENGLISH WELCOME_TEXT "Draft, check and print the funding applications of the six largest Finnish cities.$\n$\nThe program is installed for you alone; no administrator is needed, and no network. If an older version is installed, this one takes its place. Your applications stay as they are."
${Text} FINNISH WELCOME_TEXT "Laadi, tarkista ja tulosta Suomen kuuden suurimman kaupungin rahoitushakemuksia.$\n$\nOhjelma asennetaan vain sinulle; järjestelmänvalvojaa tai verkkoyhteyttä ei tarvita. Jos koneella on vanhempi versio, tämä tulee sen tilalle. Hakemuksesi säilyvät ennallaan."
${Text} SWEDISH WELCOME_TEXT "Skriv, kontrollera och skriv ut finansieringsansökningar för Finlands sex största städer.$\n$\nProgrammet installeras bara för dig; varken administratör eller nätverk behövs. Om en äldre version är installerad ersätts den av denna. Dina ansökningar förblir som de är."

${Text} ENGLISH ABOUT_TEXT "Draft, check and print funding applications"
${Text} FINNISH ABOUT_TEXT "Laadi, tarkista ja tulosta rahoitushakemuksia"
${Text} SWEDISH ABOUT_TEXT "Skriv, kontrollera och skriv ut finansieringsansökningar"

${Text} ENGLISH KIND_TEXT "6Aika funding application"
${Text} FINNISH KIND_TEXT "6Aika-rahoitushakemus"
${Text} SWEDISH KIND_TEXT "6Aika-finansieringsansökan"

${Text} ENGLISH RUNNING_TEXT "${NAME} is open. Please close it, then choose Retry.$\n$\nWhat you have written is saved."
${Text} FINNISH RUNNING_TEXT "${NAME} on auki. Sulje se ja valitse sitten Yritä uudelleen.$\n$\nKirjoittamasi on tallessa."
${Text} SWEDISH RUNNING_TEXT "${NAME} är öppet. Stäng det och välj sedan Försök igen.$\n$\nDet du har skrivit är sparat."

${Text} ENGLISH TAKEN_TEXT "The folder $INSTDIR holds another program. Please choose another folder."
${Text} FINNISH TAKEN_TEXT "Kansiossa $INSTDIR on toinen ohjelma. Valitse toinen kansio."
${Text} SWEDISH TAKEN_TEXT "I mappen $INSTDIR finns ett annat program. Välj en annan mapp."

${Text} ENGLISH OLD_WINDOWS_TEXT "${NAME} needs a 64-bit Windows 10 or newer."
${Text} FINNISH OLD_WINDOWS_TEXT "${NAME} tarvitsee 64-bittisen Windows 10:n tai uudemman."
${Text} SWEDISH OLD_WINDOWS_TEXT "${NAME} behöver en 64-bitars Windows 10 eller nyare."

${Text} ENGLISH KEPT_TEXT "The program will be removed. Your applications, attachments and backups are kept in the folder $Kept."
${Text} FINNISH KEPT_TEXT "Ohjelma poistetaan. Hakemuksesi, liitteet ja varmuuskopiot säilyvät kansiossa $Kept."
${Text} SWEDISH KEPT_TEXT "Programmet tas bort. Dina ansökningar, bilagor och säkerhetskopior finns kvar i mappen $Kept."

${Text} ENGLISH GONE_TEXT "${NAME} has been removed.$\n$\nYour applications, attachments and backups are kept. If you install the program again, it finds them. If you need them no longer, delete this folder:$\n$\n$Kept"
${Text} FINNISH GONE_TEXT "${NAME} on poistettu.$\n$\nHakemuksesi, liitteet ja varmuuskopiot on säilytetty. Jos asennat ohjelman uudelleen, se löytää ne. Jos et enää tarvitse niitä, poista tämä kansio:$\n$\n$Kept"
${Text} SWEDISH GONE_TEXT "${NAME} har tagits bort.$\n$\nDina ansökningar, bilagor och säkerhetskopior finns kvar. Om du installerar programmet igen hittar det dem. Om du inte längre behöver dem kan du ta bort den här mappen:$\n$\n$Kept"

${Text} ENGLISH GONE_LINK "Show the folder"
${Text} FINNISH GONE_LINK "Näytä kansio"
${Text} SWEDISH GONE_LINK "Visa mappen"
