# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Așa arăta site-ul la { $date }. Între timp ceva se poate să se fi schimbat.
# Below the QR code of a printed page.
entry-qr-code = Cod { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Pliant pentru { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Numere utile în { $area }
leaflet-summary = Cele mai importante numere și adrese din { $area } pe o foaie A4 care se pliază într-o carte mică.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = Cum faceți cartea
leaflet-how-print = Tipăriți pe o singură față a unei foi A4, orizontal, la dimensiune completă (100 %).
leaflet-how-fold = Îndoiți hârtia astfel încât să iasă opt căsuțe egale. Desfaceți-o.
leaflet-how-cut = Îndoiți-o la jumătate, latură scurtă peste latură scurtă. Tăiați de la îndoitură pe linia întreruptă.
leaflet-how-book = Desfaceți. Îndoiți pe lungime, împingeți capetele și îndoiți în jur, cu coperta în afară.
leaflet-sos = Pericol de moarte: sunați la
leaflet-code = cod { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = Alte numere
leaflet-say = Arătați sau spuneți
leaflet-say-bed = Nu am unde să dorm la noapte. Mă puteți ajuta?
leaflet-say-interpreter = Puteți chema un interpret? Vorbesc limba { $language }.
leaflet-say-written = Vreau să depun o cerere. Vreau decizia pe hârtie.
leaflet-say-elsewhere = Dacă nu mă puteți ajuta: unde pot merge?
leaflet-whom = Nu știți unde să mergeți?
leaflet-codes = Spuneți codul celui care vă ajută și veți găsi pagina potrivită.
leaflet-edition = Ediția din { $date }
leaflet-confirmed = Cea mai veche informație a fost confirmată la { $date }. Dacă puteți, sunați înainte să mergeți.
leaflet-unconfirmed = Nu toate informațiile sunt confirmate. Sunați înainte să mergeți.

## The page for those who print for others.
print-pack-sheets = Foi în toate limbile
print-pack-title = Tipăriți pentru alții
print-pack-summary = Foi de tipărit și de dat celor care au nevoie de ele. Alegeți foaia, apoi limba.
print-pack-how = Cum tipăriți
print-pack-how-print = Deschideți foaia în limba potrivită. Pe calculator apăsați Ctrl și P. Alegeți A4 și dimensiunea completă (100 %).
print-pack-how-fold = Pliantul se tipărește orizontal. Pe pagina lui scrie cum se îndoaie și se taie.
print-pack-how-edition = Toate foile au dată. Tipăriți o ediție nouă în fiecare trimestru, dacă se poate pe hârtie de altă culoare, și aruncați-o pe cea veche.
print-pack-how-discreet = „{ $title }” este un pliant fără cuvinte despre violență, dependență sau datorii. Întrebați ce foaie îndrăznește persoana să poarte.
print-pack-how-language = Un text netradus este în suedeză. Se vede pe foaie. La sfârșitul fiecărei pagini puteți schimba limba.
print-pack-one = 1 A4
print-pack-two = Cel mult 2 A4
