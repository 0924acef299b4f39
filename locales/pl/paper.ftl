# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Tak wyglądała strona dnia { $date }. Od tego czasu coś mogło się zmienić.
# Below the QR code of a printed page.
entry-qr-code = Kod { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Składana ulotka: { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Przydatne numery: { $area }
leaflet-summary = Najważniejsze numery i adresy ({ $area }) na jednej kartce A4, którą składa się w małą książeczkę.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = Jak zrobić książeczkę
leaflet-how-print = Drukuj na jednej stronie kartki A4, poziomo, w pełnym rozmiarze (100 %).
leaflet-how-fold = Złóż papier tak, aby powstało osiem równych pól. Rozłóż go.
leaflet-how-cut = Złóż na pół, krótki bok do krótkiego. Przetnij od zgięcia wzdłuż linii przerywanej.
leaflet-how-book = Rozłóż. Złóż wzdłuż, ściśnij końce i zawiń tak, aby okładka była na zewnątrz.
leaflet-sos = Zagrożenie życia: dzwoń
leaflet-code = kod { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = Inne numery
leaflet-say = Pokaż lub powiedz
leaflet-say-bed = Nie mam gdzie spać tej nocy. Czy możecie mi pomóc?
leaflet-say-interpreter = Czy możecie wezwać tłumacza? Mój język: { $language }.
leaflet-say-written = Chcę złożyć wniosek. Chcę dostać decyzję na papierze.
leaflet-say-elsewhere = Jeśli nie możecie mi pomóc: dokąd mogę iść?
leaflet-whom = Nie wiesz, dokąd iść?
leaflet-codes = Podaj kod osobie, która ci pomaga, a znajdziecie właściwą stronę.
leaflet-edition = Wydanie { $date }
leaflet-confirmed = Najstarszą informację potwierdzono { $date }. Najlepiej zadzwoń, zanim pójdziesz.
leaflet-unconfirmed = Nie wszystkie informacje są potwierdzone. Zadzwoń, zanim pójdziesz.

## The page for those who print for others.
print-pack-sheets = Kartki we wszystkich językach
print-pack-title = Drukuj dla innych
print-pack-summary = Kartki do wydrukowania i wręczenia tym, którzy ich potrzebują. Wybierz kartkę, potem język.
print-pack-how = Jak drukować
print-pack-how-print = Otwórz kartkę we właściwym języku. Na komputerze naciśnij Ctrl i P. Wybierz A4 i pełny rozmiar (100 %).
print-pack-how-fold = Składaną ulotkę drukuje się poziomo. Na jej stronie jest opis składania i cięcia.
print-pack-how-edition = Wszystkie kartki mają datę. Co kwartał drukuj nowe wydanie, najlepiej na papierze w nowym kolorze, a stare wyrzuć.
print-pack-how-discreet = „{ $title }” to ulotka bez słów o przemocy, uzależnieniu czy długach. Zapytaj, którą kartkę dana osoba odważy się nosić.
print-pack-how-language = Tekst nieprzetłumaczony jest po szwedzku. Widać to na kartce. Na dole każdej strony można zmienić język.
print-pack-one = 1 A4
print-pack-two = Najwyżej 2 A4
