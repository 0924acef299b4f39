# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Näin sivustolla luki { $date }. Jokin on voinut muuttua sen jälkeen.
# Below the QR code of a printed page.
entry-qr-code = Koodi { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Taittolehti: { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Hyviä numeroita: { $area }
leaflet-summary = Tärkeimmät numerot ja osoitteet ({ $area }) yhdellä A4-arkilla, josta taitetaan pieni kirja.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = Näin teet kirjan
leaflet-how-print = Tulosta vaakasuuntaiselle A4-arkille, vain yhdelle puolelle, täydessä koossa (100 %).
leaflet-how-fold = Taita paperi niin, että siitä tulee kahdeksan yhtä suurta ruutua. Avaa se.
leaflet-how-cut = Taita se keskeltä, lyhyt sivu lyhyttä vasten. Leikkaa taitteesta katkoviivaa pitkin.
leaflet-how-book = Avaa. Taita pituussuunnassa, työnnä päät yhteen ja taita ympäri niin, että kansi jää päällimmäiseksi.
leaflet-sos = Hengenvaara: soita
leaflet-code = koodi { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = Lisää numeroita
leaflet-say = Näytä tai sano
leaflet-say-bed = Minulla ei ole yöpaikkaa ensi yöksi. Voitteko auttaa minua?
leaflet-say-interpreter = Voitteko soittaa tulkille? Puhun tätä kieltä: { $language }.
leaflet-say-written = Haluan hakea. Haluan päätöksen paperilla.
leaflet-say-elsewhere = Jos ette voi auttaa minua: minne voin mennä?
leaflet-whom = Etkö tiedä, minne mennä?
leaflet-codes = Sano koodi sille, joka auttaa sinua, niin löydätte oikean sivun.
leaflet-edition = Painos { $date }
leaflet-confirmed = Vanhin tieto vahvistettiin { $date }. Soita mielellään ennen kuin menet.
leaflet-unconfirmed = Kaikkia tietoja ei ole vahvistettu. Soita ennen kuin menet.

## The page for those who print for others.
print-pack-sheets = Arkit kaikilla kielillä
print-pack-title = Tulosta muille
print-pack-summary = Arkkeja tulostettavaksi ja annettavaksi niitä tarvitseville. Valitse arkki ja sitten kieli.
print-pack-how = Näin tulostat
print-pack-how-print = Avaa arkki oikealla kielellä. Paina tietokoneella Ctrl ja P. Valitse A4 ja täysi koko (100 %).
print-pack-how-fold = Taittolehti tulostetaan vaakasuuntaan. Sen omalla sivulla kerrotaan, miten taitetaan ja leikataan.
print-pack-how-edition = Kaikissa arkeissa on päiväys. Tulosta uusi painos neljännesvuosittain, mielellään uudenväriselle paperille, ja heitä vanha pois.
print-pack-how-discreet = ”{ $title }” on taittolehti, jossa ei puhuta väkivallasta, riippuvuudesta eikä veloista. Kysy, minkä arkin ihminen uskaltaa pitää mukanaan.
print-pack-how-language = Kääntämätön teksti on ruotsiksi. Se näkyy arkista. Jokaisen sivun lopussa voi vaihtaa kieltä.
print-pack-one = 1 A4
print-pack-two = Enintään 2 A4
