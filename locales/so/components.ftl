# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Wac haddii khatar jirto
emergency-lines-doubtful = Lambarkan lama hubo. Haddii aan cidina ka jawaabin oo qof khatar ku jiro, wac 112.

text-note-fallback = Qoraalkan weli waxaa lagu heli karaa afka Iswiidhishka oo keliya.
text-note-machine = Qoraalkan waxaa turjumay mashiin. Qofna ma hubin.
text-note-reviewed = Qof ayaa turjumaadda hubiyay { $date }.
text-note-outdated = Qoraalka Iswiidhishka ah ayaa la beddelay ka dib markii la turjumay.
text-note-original = Ku akhri qoraalka asalka ah af Iswiidhish

access-label-protected = Goobtu waa sir. Sidaas darteed ciwaan kuma qorna halkan.

ask-line-whom = Weydii:
ask-line-service = Weydii marka aad la xiriirto.

service-groups-closed = Xiran ama la hakiyay
service-card-fallback = Af Iswiidhish oo keliya

doubtful-facts-title = Lama hubo. Weydii ka hor intaadan ku tiirsan
unknown-facts-title = Waxa aynaan ogayn

fact-doubtful = Lama hubo:
fact-doubt-third-party = Waxaa qoray qof kale, ma aha goobta lafteeda.
fact-operator = Cidda maamusha
fact-eligibility = Yaa loogu talagalay
fact-gender = In jinsi kasta loogu talagalay
fact-age = Xadka da'da
fact-registered = Halka ay tahay inaad ka diiwaan gashan tahay (folkbokförd)
fact-capacity = Tirada meelaha
fact-cost = Kharashka
fact-phone = Telefoon
fact-email = Iimayl
fact-web = Bogga internetka
fact-address = Ciwaan
fact-map = Barta khariidadda
fact-hours = Saacadaha furan
fact-languages = Luqadaha
fact-accessibility = Gelitaanka dadka naafada ah
fact-bring = Waxa aad soo qaadan lahayd
fact-way-in = Sida aad caawimaad ku hesho

eligibility-age-from =
    { $age ->
        [one] Laga bilaabo { $age } sano
       *[other] Laga bilaabo { $age } sano
    }
eligibility-age-to =
    { $age ->
        [one] Ilaa { $age } sano
       *[other] Ilaa { $age } sano
    }
eligibility-age-between = { $from } ilaa { $to } sano
eligibility-registered-in = Ka diiwaan gashan (folkbokförd): { $area }
eligibility-registered-anywhere = Meel kasta waad ka diiwaan gashanaan kartaa (folkbokförd)
capacity-places =
    { $count ->
        [one] { $count } meel
       *[other] { $count } meelood
    }

opening-hours-day = Maalin
opening-hours-time = Saacad
opening-hours-closed = Waa xiran yahay
opening-hours-unknown = Ma ogin. Marka hore weydii
opening-hours-all-day = Habeen iyo maalin
opening-hours-always = Habeen iyo maalin, maalin kasta
opening-hours-holiday = maalin fasax ah
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } maalinta xigta

source-mark-label = Isha:
source-undated = taariikh ma leh
source-seen = La akhriyay { $date }.

entry-footing-related = Sidoo kale eeg
entry-footing-needs = Caawimaad dheeraad ah
entry-footing-sources = Sida aan ku ogaannay
entry-footing-confirmed = Xogta waxaa la xaqiijiyay { $date }.
entry-footing-unconfirmed = Weli cidina ma wicin si ay xogta u xaqiijiso.
entry-footing-code = Boggani wuxuu leeyahay koodh { $code }. Qofka ku caawinaya ku dheh “kod { $code }”, markaas isku bog ayaad helaysaan.

alphabet-list-code = koodh { $code }

search-box-label = Maxaad raadinaysaa?
search-box-go = Raadi
search-box-area = Xaggee?
search-box-everywhere = Meel kasta
search-box-open = Kuwa hadda furan oo keliya
search-box-open-note = Goobaha aynaan saacadahooda ogayn lama tusayo.
search-box-count = Natiijooyin: { $count }
search-box-loading = Waa la raadinayaa…
search-box-failed = Raadintu hadda ma shaqaynayso. Wax walba halkan ayaad ka heli kartaa:
search-box-empty = Waxba ma helin. Isku day eray kale ama erayo ka yar. Waxaad kaloo akhrin kartaa liiska:
search-box-more = Tus wax kale

gap-list-doubtful = Lama hubo:
gap-list-unknown = Lama oga:
