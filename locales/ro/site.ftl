# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = Română
# Mellan orden i en uppräkning.
list-separator = { ", " }
page-title = { $title } – { $site }
skip-link-text = Mergeți la conținut
site-languages = Limbi
site-search = Căutare
site-sos = E cineva în pericol? Sunați la
site-footer-pages = Despre acest site
site-footer-privacy = Nu folosim cookie-uri și nu păstrăm nimic despre dumneavoastră.
site-footer-machine = Butoanele și titlurile de pe acest site au fost traduse de o mașină. Nimeni nu le-a verificat.
breadcrumbs-home = Început
breadcrumbs-label = Sunteți aici

## Datum
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = ianuarie
date-month-2 = februarie
date-month-3 = martie
date-month-4 = aprilie
date-month-5 = mai
date-month-6 = iunie
date-month-7 = iulie
date-month-8 = august
date-month-9 = septembrie
date-month-10 = octombrie
date-month-11 = noiembrie
date-month-12 = decembrie
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
date-weekday-1 = Luni
date-weekday-2 = Marți
date-weekday-3 = Miercuri
date-weekday-4 = Joi
date-weekday-5 = Vineri
date-weekday-6 = Sâmbătă
date-weekday-7 = Duminică
