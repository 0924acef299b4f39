# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = Svenska
# Mellan orden i en uppräkning.
list-separator = { ", " }
page-title = { $title } – { $site }
skip-link-text = Hoppa till innehållet
site-languages = Språk
site-search = Sök
site-sos = Är någon i fara? Ring
site-footer-pages = Om webbplatsen
site-footer-privacy = Vi använder inga kakor och sparar inget om dig.
site-footer-machine = Knapparna och rubrikerna på webbplatsen är översatta av en maskin. Ingen person har granskat dem.
breadcrumbs-home = Start
breadcrumbs-label = Du är här

## Datum
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = januari
date-month-2 = februari
date-month-3 = mars
date-month-4 = april
date-month-5 = maj
date-month-6 = juni
date-month-7 = juli
date-month-8 = augusti
date-month-9 = september
date-month-10 = oktober
date-month-11 = november
date-month-12 = december
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
date-weekday-1 = Måndag
date-weekday-2 = Tisdag
date-weekday-3 = Onsdag
date-weekday-4 = Torsdag
date-weekday-5 = Fredag
date-weekday-6 = Lördag
date-weekday-7 = Söndag
