# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Soita hätätilanteessa
emergency-lines-doubtful = Numero on epävarma. Jos kukaan ei vastaa ja joku on vaarassa, soita 112.

text-note-fallback = Tämä teksti on vielä vain ruotsiksi.
text-note-machine = Kone on kääntänyt tämän tekstin. Kukaan ihminen ei ole tarkistanut sitä.
text-note-reviewed = Ihminen tarkisti käännöksen { $date }.
text-note-outdated = Ruotsinkielinen teksti on muuttunut kääntämisen jälkeen.
text-note-original = Lue alkuperäinen teksti ruotsiksi

access-label-protected = Paikka on salainen. Siksi osoitetta ei ole.

ask-line-whom = Kysy:
ask-line-service = Kysy, kun otat yhteyttä.

service-groups-closed = Suljettu tai tauolla
service-card-fallback = Vain ruotsiksi

doubtful-facts-title = Epävarmaa. Kysy, ennen kuin luotat tähän
unknown-facts-title = Tätä emme tiedä

fact-doubtful = Epävarmaa:
fact-doubt-third-party = Tiedon on kirjoittanut joku muu kuin palvelu itse.
fact-operator = Toiminnasta vastaa
fact-eligibility = Kenelle
fact-gender = Onko se kaikille sukupuolille
fact-age = Ikärajat
fact-registered = Missä sinun pitää olla kirjoilla (folkbokförd)
fact-capacity = Paikkoja
fact-cost = Hinta
fact-phone = Puhelin
fact-email = Sähköposti
fact-web = Verkkosivusto
fact-address = Osoite
fact-map = Koordinaatit
fact-hours = Aukioloajat
fact-languages = Kielet
fact-accessibility = Esteettömyys
fact-bring = Ota mukaan
fact-way-in = Näin pääset sinne

eligibility-age-from =
    { $age ->
        [one] Vähintään { $age } vuosi
       *[other] Vähintään { $age } vuotta
    }
eligibility-age-to =
    { $age ->
        [one] Enintään { $age } vuosi
       *[other] Enintään { $age } vuotta
    }
eligibility-age-between = { $from }–{ $to } vuotta
eligibility-registered-in = Kirjoilla (folkbokförd): { $area }
eligibility-registered-anywhere = Voit olla kirjoilla (folkbokförd) missä tahansa
capacity-places =
    { $count ->
        [one] { $count } paikka
       *[other] { $count } paikkaa
    }

opening-hours-day = Päivä
opening-hours-time = Aika
opening-hours-closed = Suljettu
opening-hours-unknown = Emme tiedä. Kysy ensin
opening-hours-all-day = Ympäri vuorokauden
opening-hours-always = Ympäri vuorokauden, joka päivä
opening-hours-holiday = pyhäpäivä
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } seuraavana päivänä

source-mark-label = Lähde:
source-undated = ei päiväystä
source-seen = Luettu { $date }.

entry-footing-related = Katso myös
entry-footing-needs = Lisää apua
entry-footing-sources = Mistä tiedämme
entry-footing-confirmed = Tiedot vahvistettiin { $date }.
entry-footing-unconfirmed = Kukaan ei ole vielä soittanut ja vahvistanut tietoja.
entry-footing-code = Tämän sivun koodi on { $code }. Sano ”kod { $code }” sille, joka auttaa sinua, niin löydätte saman sivun.

alphabet-list-code = koodi { $code }

search-box-label = Mitä etsit?
search-box-go = Hae
search-box-area = Missä?
search-box-everywhere = Kaikkialla
search-box-open = Vain nyt auki olevat
search-box-open-note = Paikkoja, joiden aukioloaikoja emme tiedä, ei näytetä.
search-box-count = Tuloksia: { $count }
search-box-loading = Haetaan…
search-box-failed = Haku ei toimi juuri nyt. Löydät kaiken silti täältä:
search-box-empty = Emme löytäneet mitään. Kokeile toista sanaa tai vähemmän sanoja. Voit myös lukea luettelon:
search-box-more = Näytä lisää

gap-list-doubtful = Epävarmaa:
gap-list-unknown = Ei tiedossa:
