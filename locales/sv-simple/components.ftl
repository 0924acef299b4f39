# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Ring om det är fara
emergency-lines-doubtful = Numret är osäkert. Är någon i fara och ingen svarar? Ring 112.

text-note-fallback = Texten finns inte på lätt svenska än. Den står på vanlig svenska.
text-note-machine = En maskin har skrivit texten på lätt svenska. Ingen person har läst och rättat den.
text-note-reviewed = En person läste och rättade texten den { $date }.
text-note-outdated = Den vanliga texten är ändrad. Den här texten är äldre.
text-note-original = Läs texten på vanlig svenska

access-label-protected = Platsen är hemlig. Därför finns det ingen adress här.

ask-line-whom = Fråga:
ask-line-service = Fråga när du ringer eller kommer dit.

service-groups-closed = Stängt för gott eller ett tag
service-card-fallback = På vanlig svenska

doubtful-facts-title = Det här är osäkert. Fråga först
unknown-facts-title = Det här vet vi inte

fact-doubtful = Osäkert:
fact-doubt-third-party = Någon annan än stället har skrivit det.
fact-operator = De som har hand om det
fact-eligibility = För vem
fact-gender = Om alla kön får komma
fact-age = Hur gammal du får vara
fact-registered = Var du ska vara folkbokförd
fact-capacity = Antal platser
fact-cost = Vad det kostar
fact-phone = Telefon
fact-email = E-post
fact-web = Sida på webben
fact-address = Adress
fact-map = Plats på kartan
fact-hours = Tider
fact-languages = Språk
fact-accessibility = Om du har svårt att gå, se eller höra
fact-bring = Ta med
fact-way-in = Så kommer du dit

eligibility-age-from = Du är minst { $age } år
eligibility-age-to = Du är högst { $age } år
eligibility-age-between = Du är mellan { $from } och { $to } år
eligibility-registered-in = Du är folkbokförd i { $area }
eligibility-registered-anywhere = Du får vara folkbokförd var som helst
capacity-places =
    { $count ->
        [one] { $count } plats
       *[other] { $count } platser
    }

opening-hours-day = Dag
opening-hours-time = Tid
opening-hours-closed = Stängt
opening-hours-unknown = Vi vet inte. Fråga först
opening-hours-all-day = Hela dagen och natten
opening-hours-always = Alltid öppet, dag och natt
opening-hours-holiday = röd dag
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } nästa dag

source-mark-label = Vi läste det här:
source-undated = inget datum
source-seen = Vi läste det { $date }.

entry-footing-related = Se också
entry-footing-needs = Mer hjälp med
entry-footing-sources = Så vet vi det
entry-footing-confirmed = Vi frågade den { $date }. Då stämde det.
entry-footing-unconfirmed = Ingen har ringt än och frågat om allt stämmer.
entry-footing-code = Sidan har kod { $code }. Säg ”kod { $code }” till den som hjälper dig. Då hittar ni samma sida.

alphabet-list-code = kod { $code }

search-box-label = Vad letar du efter?
search-box-go = Sök
search-box-area = Var?
search-box-everywhere = Överallt
search-box-open = Bara det som har öppet nu
search-box-open-note = Ibland vet vi inte tiderna. De platserna syns inte här.
search-box-count = Vi hittade: { $count }
search-box-loading = Söker …
search-box-failed = Du kan inte söka just nu. Men allt finns här:
search-box-empty = Vi hittade inget. Skriv ett annat ord. Eller läs listan:
search-box-more = Visa fler

gap-list-doubtful = Osäkert:
gap-list-unknown = Vi vet inte:
