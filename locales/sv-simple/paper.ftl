# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Så här stod det på webbplatsen den { $date }. Något kan vara ändrat nu.
# Below the QR code of a printed page.
entry-qr-code = Kod { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Vikblad för { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Bra nummer i { $area }
leaflet-summary = Viktiga nummer och adresser i { $area }. Du kan vika pappret till en liten bok.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = Så gör du boken
leaflet-how-print = Skriv ut på ett liggande papper (A4). Välj full storlek (100 %). Skriv bara på en sida.
leaflet-how-fold = Vik pappret så att det blir åtta lika stora rutor. Öppna det igen.
leaflet-how-cut = Vik det på mitten, kort sida mot kort sida. Klipp från vecket längs den streckade linjen.
leaflet-how-book = Öppna pappret. Vik det på längden. Tryck ihop ändarna. Vik runt så att framsidan är ytterst.
leaflet-sos = Någon kan dö: ring
leaflet-code = kod { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = Fler nummer
leaflet-say = Visa eller säg
leaflet-say-bed = Jag har ingenstans att sova i natt. Kan ni hjälpa mig?
leaflet-say-interpreter = Kan ni ringa en tolk? Jag talar { $language }.
leaflet-say-written = Jag vill ansöka. Jag vill ha beslutet på papper.
leaflet-say-elsewhere = Om ni inte kan hjälpa mig: vart kan jag gå?
leaflet-whom = Vet du inte vart du ska gå?
leaflet-codes = Säg koden till den som hjälper dig. Då hittar ni rätt sida.
leaflet-edition = Utgåva { $date }
leaflet-confirmed = Den äldsta uppgiften är kontrollerad den { $date }. Ring gärna först.
leaflet-unconfirmed = Vi har inte kontrollerat alla uppgifter. Ring innan du går dit.

## The page for those who print for others.
print-pack-sheets = Blad på alla språk
print-pack-title = Skriv ut åt andra
print-pack-summary = Här finns papper som du kan skriva ut och ge till andra. Välj papper och sedan språk.
print-pack-how = Så skriver du ut
print-pack-how-print = Öppna bladet på rätt språk. Tryck på Ctrl och P på en dator. Välj A4 och full storlek (100 %).
print-pack-how-fold = Vikbladet ska vara liggande. På sidan med vikbladet står det hur du viker och klipper.
print-pack-how-edition = Alla blad har ett datum. Skriv ut nya blad fyra gånger om året, gärna på papper i en ny färg. Kasta de gamla.
print-pack-how-discreet = Bladet ”{ $title }” har inga ord om våld, missbruk eller skulder. Fråga personen vilket blad som är säkert att ha.
print-pack-how-language = En text som inte är översatt är på svenska. Det syns på bladet. Längst ned på varje sida kan du byta språk.
print-pack-one = 1 A4
print-pack-two = Högst 2 A4
