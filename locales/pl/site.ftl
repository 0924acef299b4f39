# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = Polski
# Mellan orden i en uppräkning.
list-separator = { ", " }
page-title = { $title } – { $site }
skip-link-text = Przejdź do treści
site-languages = Języki
site-search = Szukaj
site-sos = Ktoś jest w niebezpieczeństwie? Zadzwoń:
site-footer-pages = O tej witrynie
site-footer-privacy = Nie używamy plików cookie i nic o tobie nie zapisujemy.
site-footer-machine = Przyciski i nagłówki tej witryny przetłumaczyła maszyna. Nie sprawdził ich żaden człowiek.
breadcrumbs-home = Start
breadcrumbs-label = Jesteś tutaj

## Datum
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = stycznia
date-month-2 = lutego
date-month-3 = marca
date-month-4 = kwietnia
date-month-5 = maja
date-month-6 = czerwca
date-month-7 = lipca
date-month-8 = sierpnia
date-month-9 = września
date-month-10 = października
date-month-11 = listopada
date-month-12 = grudnia
# Månaden när den står utan dag, som i ”november 2024”. Några språk böjer den annorlunda då.
date-month-alone-1 = styczeń
date-month-alone-2 = luty
date-month-alone-3 = marzec
date-month-alone-4 = kwiecień
date-month-alone-5 = maj
date-month-alone-6 = czerwiec
date-month-alone-7 = lipiec
date-month-alone-8 = sierpień
date-month-alone-9 = wrzesień
date-month-alone-10 = październik
date-month-alone-11 = listopad
date-month-alone-12 = grudzień
date-weekday-1 = Poniedziałek
date-weekday-2 = Wtorek
date-weekday-3 = Środa
date-weekday-4 = Czwartek
date-weekday-5 = Piątek
date-weekday-6 = Sobota
date-weekday-7 = Niedziela
