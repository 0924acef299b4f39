# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Spara i telefonen
offline-title-area = Spara { $area } i telefonen
offline-summary = Sedan kan du läsa och söka utan internet.
offline-what = Du sparar allt som står här om { $area }, på svenska. Sökningen följer med.
offline-own-title = Bara på din egen telefon
offline-own = Spara inte på en dator eller telefon som andra använder, till exempel på biblioteket. Då kan andra se att du har läst här.
offline-remove-title = Du kan ta bort det
offline-remove = Kom tillbaka hit och tryck på Ta bort. Då finns inget kvar av det du har sparat. Webbläsaren kan ändå minnas vilka sidor du har besökt.
offline-home-title = Lägg sidan på hemskärmen
offline-home = Öppna webbläsarens meny. Välj ”Lägg till på hemskärmen” eller ”Installera”. Då hittar du hit med ett tryck.
offline-stick-title = För dig som hjälper andra
offline-stick = Du kan hämta hela webbplatsen på alla språk som en zip-fil. Packa upp filen på ett USB-minne och öppna index.html. Då går den att läsa på en dator utan internet.
offline-stick-link = Hämta hela webbplatsen ({ $size } MB)
offline-others = Andra områden

## Knapparna och vad de svarar
offline-box-size = Det är ungefär { $size } kB att hämta.
offline-box-save = Spara { $area }
offline-box-saving = Sparar …
offline-box-saved = Sparat. Uppgifterna är från den { $date }.
offline-box-newer = Det finns nyare uppgifter än de du har sparat.
offline-box-update = Hämta de nya uppgifterna
offline-box-remove = Ta bort
offline-box-removed = Borttaget. Inget är kvar.
offline-box-failed = Det gick inte att hämta. Inget nytt är sparat. Se efter att du har internet och försök igen.
offline-box-full = Telefonen har inte plats. Inget nytt är sparat.
offline-box-old = Din webbläsare kan inte spara. Den kan vara för gammal, eller så är fönstret privat.
offline-box-insecure = Det går inte att spara från den här adressen. Den börjar inte med https.
offline-box-file = Du läser redan utan internet, från en fil. Därför behöver du inte spara.
offline-box-noscript = Det går bara att spara när JavaScript är på i webbläsaren.

## På sidor som är sparade
offline-saved-notice = Du läser en sparad sida. Uppgifterna är från den { $date }.
offline-saved-newer = Det finns nyare uppgifter än de du har sparat.
offline-saved-link = Det du har sparat
offline-missing-title = Sidan är inte sparad
offline-missing-text = Du har inget internet just nu. Den här sidan är inte sparad i telefonen.
