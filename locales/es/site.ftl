# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = Español
# Mellan orden i en uppräkning.
list-separator = { ", " }
page-title = { $title } – { $site }
skip-link-text = Saltar al contenido
site-languages = Idiomas
site-search = Buscar
site-sos = ¿Alguien en peligro? Llama al
site-footer-pages = Sobre este sitio
site-footer-privacy = No usamos cookies ni guardamos nada sobre ti.
site-footer-machine = Los botones y títulos de este sitio los ha traducido una máquina. Ninguna persona los ha revisado.
breadcrumbs-home = Inicio
breadcrumbs-label = Estás aquí

## Datum
date-full = { $day } de { $month } de { $year }
date-day = { $day } de { $month }
date-month = { $month } de { $year }
date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre
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
date-weekday-1 = Lunes
date-weekday-2 = Martes
date-weekday-3 = Miércoles
date-weekday-4 = Jueves
date-weekday-5 = Viernes
date-weekday-6 = Sábado
date-weekday-7 = Domingo
