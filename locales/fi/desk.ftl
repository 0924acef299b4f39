# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = Näytä henkilökunnalle
staff-link-note = Suurta tekstiä, josta voit osoittaa, kun et voi tai halua sanoa sitä itse.

show-title = Näytä henkilökunnalle: { $name }
show-summary = Näytä sivu sille, joka on töissä siellä, missä olet. Osoita, mitä haluat sanoa.
show-staff = Sinulle, joka olet täällä töissä: ihminen osoittaa, mitä hän haluaa sanoa. Vastaa osoittamalla.
show-code = Koodi { $code }
show-say = Haluan sanoa
show-answer = Vastauksia, joita voi osoittaa
show-about = Tietoa paikasta
show-back = Takaisin paikan sivulle

## Det läsaren vill säga
show-say-language = Kieleni: { $language }
show-say-interpreter = Voitteko soittaa tulkille?
show-say-read = Minun on vaikea lukea. Voitko lukea minulle?
show-say-need = Tarvitsen apua tähän:
show-say-place = Etsin tätä paikkaa. Voitko näyttää minulle tien?
show-say-ring = Voitko soittaa sinne puolestani?
show-say-come-in = Voinko tulla nyt sisään?
show-say-book = Haluan varata ajan.
show-say-apply = Haluan hakea tätä. Miten se tehdään?
show-say-form = Voitko auttaa minua täyttämään hakemuksen?
show-say-written = Voinko saada päätöksen paperilla?
show-say-appeal = Onko minulla oikeus valittaa päätöksestä?
show-say-decision = Tarvitsenko päätöksen, jotta saan apua täältä?
show-say-referral = Kuka voi kirjoittaa minulle lähetteen?
show-say-right = Onko minulla oikeus saada apua täältä?
show-say-registered = En ole kirjoilla (folkbokförd) tässä kunnassa. Voinko silti saada apua?
show-say-cost = Maksaako se jotakin?
show-say-bring = Mitä minun pitää ottaa mukaan?
show-say-hours = Milloin on auki?
show-say-private = Voimmeko puhua rauhassa?
show-say-instead = Ettekö voi auttaa minua? Minne voin mennä sen sijaan?

## Det personalen kan svara
show-answer-yes = Kyllä
show-answer-no = Ei
show-answer-unsure = En tiedä. Kysyn joltakin.
show-answer-wait = Odota tässä hetki.
show-answer-later = Tule takaisin myöhemmin tänään.
show-answer-tomorrow = Tule takaisin huomenna.
show-answer-full = Juuri nyt on täyttä.
show-answer-interpreter = Soitamme tulkille.
show-answer-decision = Tarvitset ensin päätöksen.
show-answer-number = Kellonaika tai määrä:
show-answer-go = Mene tänne:
