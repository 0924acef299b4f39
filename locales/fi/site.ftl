# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = Suomi
# Mellan orden i en uppräkning.
list-separator = { ", " }
page-title = { $title } – { $site }
skip-link-text = Siirry sisältöön
site-languages = Kielet
site-search = Haku
site-sos = Onko joku vaarassa? Soita
site-footer-pages = Tietoa sivustosta
site-footer-privacy = Emme käytä evästeitä emmekä tallenna sinusta mitään.
site-footer-machine = Kone on kääntänyt sivuston painikkeet ja otsikot. Kukaan ihminen ei ole tarkistanut niitä.
breadcrumbs-home = Alku
breadcrumbs-label = Olet tässä

## Datum
date-full = { $day }. { $month } { $year }
date-day = { $day }. { $month }
date-month = { $month } { $year }
date-month-1 = tammikuuta
date-month-2 = helmikuuta
date-month-3 = maaliskuuta
date-month-4 = huhtikuuta
date-month-5 = toukokuuta
date-month-6 = kesäkuuta
date-month-7 = heinäkuuta
date-month-8 = elokuuta
date-month-9 = syyskuuta
date-month-10 = lokakuuta
date-month-11 = marraskuuta
date-month-12 = joulukuuta
# Månaden när den står utan dag, som i ”november 2024”. Några språk böjer den annorlunda då.
date-month-alone-1 = tammikuu
date-month-alone-2 = helmikuu
date-month-alone-3 = maaliskuu
date-month-alone-4 = huhtikuu
date-month-alone-5 = toukokuu
date-month-alone-6 = kesäkuu
date-month-alone-7 = heinäkuu
date-month-alone-8 = elokuu
date-month-alone-9 = syyskuu
date-month-alone-10 = lokakuu
date-month-alone-11 = marraskuu
date-month-alone-12 = joulukuu
date-weekday-1 = Maanantai
date-weekday-2 = Tiistai
date-weekday-3 = Keskiviikko
date-weekday-4 = Torstai
date-weekday-5 = Perjantai
date-weekday-6 = Lauantai
date-weekday-7 = Sunnuntai
