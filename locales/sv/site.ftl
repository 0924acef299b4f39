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
date-weekday-1 = Måndag
date-weekday-2 = Tisdag
date-weekday-3 = Onsdag
date-weekday-4 = Torsdag
date-weekday-5 = Fredag
date-weekday-6 = Lördag
date-weekday-7 = Söndag
