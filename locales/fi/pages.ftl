# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = Apua, jos sinulla ei ole asuntoa
home-summary = Tästä näet, mistä saat apua, jos sinulla ei ole paikkaa asua tai voit menettää asuntosi. Voit lukea kertomatta, kuka olet.
home-needs = Mitä tarvitset?
home-situations = Millainen tilanteesi on?
home-guides = Askel askeleelta
home-areas = Kaikki yhdessä paikassa

area-title = Apua: { $area }
area-summary = Kaikki tiedossamme oleva apu sinulle, jolla ei ole asuntoa tai joka voi menettää sen. Alue: { $area }.
area-group = Alue: { $area }
area-a-to-z = Kaikki aakkosjärjestyksessä

topic-in-area = { $topic } – { $area }
topic-guides = Aloita tästä
topic-empty = Emme tunne vielä yhtään palvelua, joka sopii tähän.
topic-ask = Etkö löydä oikeaa?
topic-others = Jotain muuta?

service-facts = Lyhyesti

a-z-title = Aakkosjärjestys
a-z-title-area = Aakkosjärjestys: { $area }
a-z-summary = Kaikki palvelut ja oppaat aakkosjärjestyksessä.
a-z-find = Hae sivulta: paina tietokoneella Ctrl ja F. Valitse puhelimessa selaimen valikosta ”Etsi sivulta”.
a-z-digits = 0–9
letter-nav-label = Kirjaimet

search-title = Hae apua
search-summary = Hae kaikesta avusta, jonka tunnemme.
search-tip = Kirjoita omin sanoin, esimerkiksi ”nukkua ensi yönä”, ”suihku” tai ”en voi maksaa vuokraa”. Kirjoitusvirheet eivät haittaa.
search-private = Haku tehdään tässä selaimessasi. Kirjoittamaasi tekstiä ei lähetetä eikä tallenneta.
search-others = Lue koko luettelo

glossary-title = Sanasto
glossary-summary = Vaikeat sanat selitettyinä.

how-we-know-title = Mistä tiedämme
how-we-know-summary = Mistä tiedot tulevat ja mitä emme tiedä.
how-we-know-gaps = Tämä on epävarmaa tai ei tiedossa
how-we-know-sources = Kaikki lähteet
how-we-know-sources-summary = Kaikki, mihin portaali perustuu, julkaisijan mukaan.

not-found-title = Sivua ei ole
not-found-text = Sivua ei ole. Se on voinut siirtyä.
