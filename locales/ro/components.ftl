# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Sunați dacă e pericol
emergency-lines-doubtful = Numărul nu e sigur. Dacă nu răspunde nimeni și cineva e în pericol, sunați la 112.

text-note-fallback = Acest text există deocamdată numai în suedeză.
text-note-machine = Acest text a fost tradus de o mașină. Nimeni nu l-a verificat.
text-note-reviewed = O persoană a verificat traducerea pe { $date }.
text-note-outdated = Textul suedez s-a schimbat de când a fost tradus.
text-note-original = Citiți originalul în suedeză

access-label-protected = Locul este secret. De aceea nu apare nicio adresă.

ask-line-whom = Întrebați:
ask-line-service = Întrebați când luați legătura.

service-groups-closed = Închis sau întrerupt
service-card-fallback = Numai în suedeză

doubtful-facts-title = Nesigur. Întrebați înainte să vă bazați pe asta
unknown-facts-title = Ce nu știm

fact-doubtful = Nesigur:
fact-doubt-third-party = A scris altcineva, nu serviciul însuși.
fact-operator = Condus de
fact-eligibility = Pentru cine
fact-gender = Dacă e pentru toate genurile
fact-age = Limite de vârstă
fact-registered = Unde e nevoie de înregistrare (folkbokförd)
fact-capacity = Locuri
fact-cost = Cost
fact-phone = Telefon
fact-email = E-mail
fact-web = Site web
fact-address = Adresă
fact-map = Coordonate
fact-hours = Program
fact-languages = Limbi
fact-accessibility = Accesibilitate
fact-bring = Ce să aduceți
fact-way-in = Cum ajungeți la ajutor

eligibility-age-from =
    { $age ->
        [one] De la { $age } an
        [few] De la { $age } ani
       *[other] De la { $age } de ani
    }
eligibility-age-to =
    { $age ->
        [one] Până la { $age } an
        [few] Până la { $age } ani
       *[other] Până la { $age } de ani
    }
eligibility-age-between =
    { $to ->
        [few] Între { $from } și { $to } ani
       *[other] Între { $from } și { $to } de ani
    }
eligibility-registered-in = Înregistrare (folkbokförd) în { $area }
eligibility-registered-anywhere = Înregistrarea (folkbokförd) poate fi oriunde
capacity-places =
    { $count ->
        [one] { $count } loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }

opening-hours-day = Ziua
opening-hours-time = Ora
opening-hours-closed = Închis
opening-hours-unknown = Nu știm. Întrebați mai întâi
opening-hours-all-day = Zi și noapte
opening-hours-always = Zi și noapte, în fiecare zi
opening-hours-holiday = sărbătoare
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } a doua zi

source-mark-label = Sursa:
source-undated = fără dată
source-seen = Citit pe { $date }.

entry-footing-related = Vedeți și
entry-footing-needs = Mai mult ajutor
entry-footing-sources = De unde știm
entry-footing-confirmed = Informațiile au fost confirmate pe { $date }.
entry-footing-unconfirmed = Nimeni nu a sunat încă să confirme informațiile.
entry-footing-code = Această pagină are codul { $code }. Spuneți „kod { $code }” persoanei care vă ajută și veți găsi aceeași pagină.

alphabet-list-code = cod { $code }

search-box-label = Ce căutați?
search-box-go = Caută
search-box-area = Unde?
search-box-everywhere = Peste tot
search-box-open = Numai ce e deschis acum
search-box-open-note = Locurile al căror program nu îl știm nu apar.
search-box-count = Rezultate: { $count }
search-box-loading = Se caută…
search-box-failed = Căutarea nu merge acum. Găsiți totuși totul aici:
search-box-empty = Nu am găsit nimic. Încercați alt cuvânt sau mai puține cuvinte. Puteți citi și lista:
search-box-more = Arată mai multe

gap-list-doubtful = Nesigur:
gap-list-unknown = Necunoscut:
