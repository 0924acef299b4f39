# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Spara i telefonen
offline-title-area = Spara { $area } i telefonen
offline-summary = Sedan kan du läsa och söka utan internet.
offline-what = Du sparar allt som står här om { $area }, på lätt svenska. Du kan söka i det också.
offline-own-title = Bara i din egen telefon
offline-own = Spara inte på en dator eller telefon som andra använder. Spara till exempel inte på biblioteket. Då kan andra se att du har läst här.
offline-remove-title = Du kan ta bort det
offline-remove = Kom tillbaka hit. Tryck på Ta bort. Då är allt du har sparat borta. Men webbläsaren kan minnas vilka sidor du har läst.
offline-home-title = Lägg sidan på hemskärmen
offline-home = Öppna menyn i webbläsaren. Välj ”Lägg till på hemskärmen” eller ”Installera”. Då hittar du hit med ett tryck.
offline-stick-title = För dig som hjälper andra
offline-stick = Du kan hämta allt på alla språk i en zip-fil. Packa upp filen på ett USB-minne. Öppna index.html. Då kan man läsa på en dator utan internet.
offline-stick-link = Hämta allt ({ $size } MB)
offline-others = Andra områden

## Knapparna och vad de svarar
offline-box-size = Det är ungefär { $size } kB att hämta.
offline-box-save = Spara { $area }
offline-box-saving = Sparar …
offline-box-saved = Sparat. Det som står är från den { $date }.
offline-box-newer = Det finns nyare uppgifter än de du har sparat.
offline-box-update = Hämta de nya uppgifterna
offline-box-remove = Ta bort
offline-box-removed = Borttaget. Inget är kvar.
offline-box-failed = Det gick inte. Inget nytt är sparat. Har du internet? Försök igen.
offline-box-full = Telefonen är full. Inget nytt är sparat.
offline-box-old = Din webbläsare kan inte spara. Den kan vara för gammal. Eller så är fönstret privat.
offline-box-insecure = Du kan inte spara från den här adressen. Den börjar inte med https.
offline-box-file = Du läser redan utan internet, från en fil. Du behöver inte spara.
offline-box-noscript = Du kan bara spara när JavaScript är på i webbläsaren.

## På sidor som är sparade
offline-saved-notice = Du läser en sparad sida. Det som står är från den { $date }.
offline-saved-newer = Det finns nyare uppgifter än de du har sparat.
offline-saved-link = Det du har sparat
offline-missing-title = Sidan är inte sparad
offline-missing-text = Du har inget internet just nu. Den här sidan är inte sparad i telefonen.
