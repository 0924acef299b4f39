# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Zadzwoń w razie niebezpieczeństwa
emergency-lines-doubtful = Ten numer jest niepewny. Jeśli nikt nie odbiera, a ktoś jest w niebezpieczeństwie, zadzwoń pod numer 112.

text-note-fallback = Ten tekst jest na razie tylko po szwedzku.
text-note-machine = Ten tekst przetłumaczyła maszyna. Nie sprawdził go żaden człowiek.
text-note-reviewed = Człowiek sprawdził tłumaczenie { $date }.
text-note-outdated = Szwedzki tekst zmienił się od czasu tłumaczenia.
text-note-original = Przeczytaj oryginał po szwedzku

access-label-protected = To miejsce jest tajne. Dlatego nie ma tu adresu.

ask-line-whom = Zapytaj:
ask-line-service = Zapytaj przy kontakcie.

service-groups-closed = Zamknięte lub zawieszone
service-card-fallback = Tylko po szwedzku

doubtful-facts-title = Niepewne. Zapytaj, zanim na tym polegasz
unknown-facts-title = Tego nie wiemy

fact-doubtful = Niepewne:
fact-doubt-third-party = Napisał to ktoś inny niż sama placówka.
fact-operator = Prowadzi
fact-eligibility = Dla kogo
fact-gender = Czy dla osób każdej płci
fact-age = Granice wieku
fact-registered = Gdzie trzeba mieć zameldowanie (folkbokförd)
fact-capacity = Liczba miejsc
fact-cost = Koszt
fact-phone = Telefon
fact-email = E-mail
fact-web = Strona internetowa
fact-address = Adres
fact-map = Współrzędne
fact-hours = Godziny otwarcia
fact-languages = Języki
fact-accessibility = Dostępność
fact-bring = Co zabrać
fact-way-in = Jak się tam dostać

eligibility-age-from =
    { $age ->
        [one] Od { $age } roku
       *[other] Od { $age } lat
    }
eligibility-age-to =
    { $age ->
        [one] Do { $age } roku
       *[other] Do { $age } lat
    }
eligibility-age-between = Od { $from } do { $to } lat
eligibility-registered-in = Zameldowanie (folkbokförd): { $area }
eligibility-registered-anywhere = Zameldowanie (folkbokförd) może być gdziekolwiek
capacity-places =
    { $count ->
        [one] { $count } miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }

opening-hours-day = Dzień
opening-hours-time = Godzina
opening-hours-closed = Zamknięte
opening-hours-unknown = Nie wiemy. Najpierw zapytaj
opening-hours-all-day = Całą dobę
opening-hours-always = Całą dobę, codziennie
opening-hours-holiday = święto
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } następnego dnia

source-mark-label = Źródło:
source-undated = bez daty
source-seen = Przeczytano { $date }.

entry-footing-related = Zobacz też
entry-footing-needs = Więcej pomocy
entry-footing-sources = Skąd to wiemy
entry-footing-confirmed = Informacje potwierdzono { $date }.
entry-footing-unconfirmed = Nikt jeszcze nie zadzwonił i nie potwierdził tych informacji.
entry-footing-code = Ta strona ma kod { $code }. Powiedz „kod { $code }” osobie, która ci pomaga, a znajdziecie tę samą stronę.

alphabet-list-code = kod { $code }

search-box-label = Czego szukasz?
search-box-go = Szukaj
search-box-area = Gdzie?
search-box-everywhere = Wszędzie
search-box-open = Tylko otwarte teraz
search-box-open-note = Nie pokazujemy miejsc, których godzin otwarcia nie znamy.
search-box-count = Wyniki: { $count }
search-box-loading = Szukanie…
search-box-failed = Wyszukiwarka teraz nie działa. Wszystko znajdziesz też tutaj:
search-box-empty = Nic nie znaleźliśmy. Spróbuj innego słowa lub mniejszej liczby słów. Możesz też przeczytać listę:
search-box-more = Pokaż więcej

gap-list-doubtful = Niepewne:
gap-list-unknown = Nieznane:
