# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = Dziś wieczorem i w nocy: { $area }
tonight-summary = Gdzie możesz spać, zjeść i się ogrzać oraz do kogo możesz zadzwonić: { $area }.
tonight-numbers = Zadzwoń
tonight-week = Otwarte w najbliższych dniach
tonight-week-note = Pokazujemy tylko miejsca, których godziny znamy.
tonight-today = dzisiaj
tonight-day-none = Nie znamy niczego, co jest otwarte.
tonight-none = Nie znamy tu żadnego miejsca. Zadzwoń i zapytaj.
tonight-unknown = Tego nie wiemy: { $facts }.
tonight-confirmed = Potwierdzono { $date }.
tonight-unconfirmed = Nikt tego nie potwierdził.
tonight-ask = Nie wiesz, dokąd iść?
tonight-more = Czytaj więcej
tonight-made = Strona powstała { $date }.
tonight-others = Pomagają też:
