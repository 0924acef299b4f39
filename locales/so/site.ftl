# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = Soomaali
# Mellan orden i en uppräkning.
list-separator = { ", " }
page-title = { $title } – { $site }
skip-link-text = U bood qoraalka
site-languages = Luqadaha
site-search = Raadi
site-sos = Qof khatar ma ku jiraa? Wac
site-footer-pages = Ku saabsan boggan
site-footer-privacy = Ma isticmaalno kukiis (cookies), waxba oo adiga kugu saabsanna ma kaydinno.
site-footer-machine = Badhamada iyo cinwaannada boggan waxaa turjumay mashiin. Qofna ma hubin.
breadcrumbs-home = Bilow
breadcrumbs-label = Halkan ayaad joogtaa

## Datum
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = Jannaayo
date-month-2 = Febraayo
date-month-3 = Maarso
date-month-4 = Abriil
date-month-5 = Maajo
date-month-6 = Juun
date-month-7 = Luuliyo
date-month-8 = Ogost
date-month-9 = Sebtembar
date-month-10 = Oktoobar
date-month-11 = Nofembar
date-month-12 = Disembar
# Månaden när den står utan dag, som i ”november 2024”. Några språk böjer den annorlunda då.
date-month-alone-1 = { date-month-1 }
date-month-alone-2 = { date-month-2 }
date-month-alone-3 = { date-month-3 }
date-month-alone-4 = { date-month-4 }
date-month-alone-5 = { date-month-5 }
date-month-alone-6 = { date-month-6 }
date-month-alone-7 = { date-month-7 }
date-month-alone-8 = { date-month-8 }
date-month-alone-9 = { date-month-9 }
date-month-alone-10 = { date-month-10 }
date-month-alone-11 = { date-month-11 }
date-month-alone-12 = { date-month-12 }
date-weekday-1 = Isniin
date-weekday-2 = Talaado
date-weekday-3 = Arbaco
date-weekday-4 = Khamiis
date-weekday-5 = Jimce
date-weekday-6 = Sabti
date-weekday-7 = Axad
