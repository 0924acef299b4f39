# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = Pomoc, jeśli nie masz mieszkania
home-summary = Tu sprawdzisz, dokąd się zwrócić, jeśli nie masz gdzie mieszkać lub możesz stracić mieszkanie. Nie musisz mówić, kim jesteś, żeby tu czytać.
home-needs = Czego potrzebujesz?
home-situations = Jaka jest twoja sytuacja?
home-guides = Krok po kroku
home-areas = Wszystko w jednym miejscu

area-title = Pomoc: { $area }
area-summary = Cała znana nam pomoc dla osób, które nie mają mieszkania lub mogą je stracić. Obszar: { $area }.
area-group = Obszar: { $area }
area-a-to-z = Wszystko od A do Z

topic-in-area = { $topic } – { $area }
topic-guides = Zacznij tutaj
topic-empty = Nie znamy jeszcze żadnej placówki, która tu pasuje.
topic-ask = Nie ma tu tego, czego szukasz?
topic-others = Coś innego?

service-facts = W skrócie

a-z-title = Od A do Z
a-z-title-area = Od A do Z: { $area }
a-z-summary = Wszystkie placówki i poradniki w kolejności alfabetycznej.
a-z-find = Szukanie na tej stronie: na komputerze naciśnij Ctrl i F. W telefonie wybierz „Znajdź na stronie” w menu przeglądarki.
a-z-digits = 0–9
letter-nav-label = Litery

search-title = Szukaj pomocy
search-summary = Szukaj wśród całej pomocy, którą znamy.
search-tip = Pisz własnymi słowami, na przykład „nocleg dziś w nocy”, „prysznic” lub „nie mogę zapłacić czynszu”. Błędy w pisowni nie przeszkadzają.
search-private = Szukanie odbywa się tutaj, w twojej przeglądarce. Tego, co piszesz, nie wysyłamy i nie zapisujemy.
search-others = Przeczytaj całą listę

glossary-title = Słowniczek
glossary-summary = Trudne słowa i ich wyjaśnienia.

how-we-know-title = Skąd to wiemy
how-we-know-summary = Skąd pochodzą informacje i czego nie wiemy.
how-we-know-gaps = To jest niepewne lub nieznane
how-we-know-sources = Wszystkie źródła
how-we-know-sources-summary = Wszystko, na czym opiera się portal, według wydawcy.

not-found-title = Ta strona nie istnieje
not-found-text = Ta strona nie istnieje. Mogła zostać przeniesiona.
