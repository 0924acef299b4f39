# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Ring vid fara
emergency-lines-doubtful = Numret är osäkert. Svarar ingen, ring 112 om någon är i fara.

text-note-fallback = Den här texten finns bara på svenska än.
text-note-machine = Den här texten är översatt av en maskin. Ingen person har granskat den.
text-note-reviewed = En person granskade översättningen den { $date }.
text-note-outdated = Den svenska texten har ändrats sedan översättningen gjordes.
text-note-original = Läs originalet på svenska

access-label-protected = Platsen är hemlig. Därför står det ingen adress.

ask-line-whom = Fråga:
ask-line-service = Fråga när du tar kontakt.

service-groups-closed = Stängt eller pausat
service-card-fallback = Bara på svenska

doubtful-facts-title = Osäkert. Fråga innan du litar på det
unknown-facts-title = Det här vet vi inte

fact-doubtful = Osäkert:
fact-doubt-third-party = Någon annan än verksamheten har skrivit det.
fact-operator = Drivs av
fact-eligibility = För vem
fact-gender = Om det är för alla kön
fact-age = Åldersgränser
fact-registered = Var du behöver vara folkbokförd
fact-capacity = Platser
fact-cost = Kostnad
fact-phone = Telefon
fact-email = E-post
fact-web = Webbplats
fact-address = Adress
fact-map = Koordinater
fact-hours = Öppettider
fact-languages = Språk
fact-accessibility = Tillgänglighet
fact-bring = Ta med
fact-way-in = Så kommer du dit

eligibility-age-from = Från { $age } år
eligibility-age-to = Till och med { $age } år
eligibility-age-between = { $from } till { $to } år
eligibility-registered-in = Folkbokförd i { $area }
eligibility-registered-anywhere = Du kan vara folkbokförd var som helst
capacity-places =
    { $count ->
        [one] { $count } plats
       *[other] { $count } platser
    }

opening-hours-day = Dag
opening-hours-time = Tid
opening-hours-closed = Stängt
opening-hours-unknown = Vi vet inte. Fråga först
opening-hours-all-day = Dygnet runt
opening-hours-always = Dygnet runt, alla dagar
opening-hours-holiday = helgdag
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } nästa dag

source-mark-label = Källa:
source-undated = utan datum
source-seen = Läst { $date }.

entry-footing-related = Se också
entry-footing-needs = Mer hjälp med
entry-footing-sources = Så vet vi det
entry-footing-confirmed = Uppgifterna bekräftades den { $date }.
entry-footing-unconfirmed = Ingen har ännu ringt och bekräftat uppgifterna.
entry-footing-code = Sidan har kod { $code }. Säg ”kod { $code }” till den som hjälper dig, så hittar ni samma sida.

alphabet-list-code = kod { $code }

search-box-label = Vad letar du efter?
search-box-go = Sök
search-box-area = Var?
search-box-everywhere = Överallt
search-box-open = Bara öppet nu
search-box-open-note = Ställen vars öppettider vi inte känner till visas inte.
search-box-count = Träffar: { $count }
search-box-loading = Söker …
search-box-failed = Sökningen fungerar inte just nu. Här hittar du allt ändå:
search-box-empty = Vi hittade inget. Prova ett annat ord, eller färre ord. Du kan också läsa listan:
search-box-more = Visa fler

gap-list-doubtful = Osäkert:
gap-list-unknown = Okänt:
