# Papper: utskrift av varje sida.

# Längst ned på varje utskrift. Dagen då webbplatsen byggdes, inte dagen för utskriften.
print-foot-edition = Så här såg webbplatsen ut den { $date }. Något kan ha ändrats sedan dess.
# Under QR-koden på en utskrift.
entry-qr-code = Kod { $code }

## Vikblad: ett A4 som viks till en bok med åtta sidor. Orden ska vara få: bladet är litet.
leaflet-title = Vikblad för { $area }
# Titel på det diskreta vikbladet: inget ord om våld, missbruk eller skulder.
leaflet-discreet-title = Bra nummer i { $area }
leaflet-summary = De viktigaste numren och adresserna i { $area } på ett A4 som viks till en liten bok.
# Pappret har åtta rutor i två rader om fyra, och en streckad linje mellan de fyra mittersta.
leaflet-how-title = Så gör du boken
leaflet-how-print = Skriv ut på ena sidan av ett liggande A4, i full storlek (100 %).
leaflet-how-fold = Vik pappret så att det blir åtta lika stora rutor. Vik upp det igen.
leaflet-how-cut = Vik det på mitten, kortsida mot kortsida. Klipp från vecket längs den streckade linjen.
leaflet-how-book = Vik upp. Vik på längden, tryck ihop ändarna och vik runt så att framsidan kommer ytterst.
leaflet-sos = Fara för liv: ring
leaflet-code = kod { $code }
# Dagar i följd, till exempel Måndag–Fredag.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Rubrik i det diskreta vikbladet över nummer som bara har en kod.
leaflet-numbers = Fler nummer
leaflet-say = Visa eller säg
leaflet-say-bed = Jag har ingenstans att sova i natt. Kan ni hjälpa mig?
leaflet-say-interpreter = Kan ni ringa en tolk? Jag talar { $language }.
leaflet-say-written = Jag vill ansöka. Jag vill ha beslutet på papper.
leaflet-say-elsewhere = Om ni inte kan hjälpa mig: vart kan jag gå?
leaflet-whom = Vet du inte vart?
leaflet-codes = Säg koden till den som hjälper dig, så hittar ni rätt sida.
leaflet-edition = Utgåva { $date }
leaflet-confirmed = Den äldsta uppgiften bekräftades den { $date }. Ring gärna innan du går dit.
leaflet-unconfirmed = Alla uppgifter är inte bekräftade. Ring innan du går dit.

## Sidan för den som skriver ut åt andra.
print-pack-sheets = Blad på alla språk
print-pack-title = Skriv ut åt andra
print-pack-summary = Blad att skriva ut och ge till den som behöver dem. Välj blad och sedan språk.
print-pack-how = Så skriver du ut
print-pack-how-print = Öppna bladet på rätt språk. Tryck Ctrl och P på en dator. Välj A4 och full storlek (100 %).
print-pack-how-fold = Vikbladet ska vara liggande. På dess egen sida står hur du viker och klipper.
print-pack-how-edition = Alla blad är daterade. Skriv ut en ny utgåva varje kvartal, gärna på papper i en ny färg, och kasta den gamla.
print-pack-how-discreet = ”{ $title }” är ett vikblad utan ord om våld, missbruk eller skulder. Fråga vilket blad personen vågar bära på sig.
print-pack-how-language = En text som inte är översatt står på svenska. Det syns på bladet. Längst ned på varje sida kan du byta språk.
print-pack-one = 1 A4
print-pack-two = Högst 2 A4
