# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Llama si hay peligro
emergency-lines-doubtful = No es seguro que este número sea correcto. Si nadie responde y alguien está en peligro, llama al 112.

text-note-fallback = Este texto todavía está solo en sueco.
text-note-machine = Este texto lo ha traducido una máquina. Ninguna persona lo ha revisado.
text-note-reviewed = Una persona revisó la traducción el { $date }.
text-note-outdated = El texto sueco ha cambiado después de la traducción.
text-note-original = Lee el original en sueco

access-label-protected = El lugar es secreto. Por eso no hay dirección.

ask-line-whom = Pregunta a:
ask-line-service = Pregunta cuando te pongas en contacto.

service-groups-closed = Cerrado o en pausa
service-card-fallback = Solo en sueco

doubtful-facts-title = Dudoso. Pregunta antes de confiar en esto
unknown-facts-title = Lo que no sabemos

fact-doubtful = Dudoso:
fact-doubt-third-party = Lo ha escrito alguien ajeno al servicio.
fact-operator = Lo lleva
fact-eligibility = Para quién
fact-gender = Si es para todos los géneros
fact-age = Límites de edad
fact-registered = Dónde hace falta el registro (folkbokförd)
fact-capacity = Plazas
fact-cost = Precio
fact-phone = Teléfono
fact-email = Correo electrónico
fact-web = Sitio web
fact-address = Dirección
fact-map = Coordenadas
fact-hours = Horario
fact-languages = Idiomas
fact-accessibility = Accesibilidad
fact-bring = Qué llevar
fact-way-in = Cómo se accede

eligibility-age-from =
    { $age ->
        [one] Desde { $age } año
       *[other] Desde { $age } años
    }
eligibility-age-to =
    { $age ->
        [one] Hasta { $age } año
       *[other] Hasta { $age } años
    }
eligibility-age-between = De { $from } a { $to } años
eligibility-registered-in = Registro (folkbokförd) en { $area }
eligibility-registered-anywhere = Puedes tener tu registro (folkbokförd) en cualquier lugar
capacity-places =
    { $count ->
        [one] { $count } plaza
       *[other] { $count } plazas
    }

opening-hours-day = Día
opening-hours-time = Hora
opening-hours-closed = Cerrado
opening-hours-unknown = No lo sabemos. Pregunta primero
opening-hours-all-day = Día y noche
opening-hours-always = Día y noche, todos los días
opening-hours-holiday = festivo
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } del día siguiente

source-mark-label = Fuente:
source-undated = sin fecha
source-seen = Leído el { $date }.

entry-footing-related = Ver también
entry-footing-needs = Más ayuda con
entry-footing-sources = Cómo lo sabemos
entry-footing-confirmed = Los datos se confirmaron el { $date }.
entry-footing-unconfirmed = Todavía nadie ha llamado para confirmar los datos.
entry-footing-code = Esta página tiene el código { $code }. Di «kod { $code }» a quien te ayude y encontraréis la misma página.

alphabet-list-code = código { $code }

search-box-label = ¿Qué buscas?
search-box-go = Buscar
search-box-area = ¿Dónde?
search-box-everywhere = En todas partes
search-box-open = Solo lo que está abierto ahora
search-box-open-note = No se muestran los lugares cuyo horario no conocemos.
search-box-count = Resultados: { $count }
search-box-loading = Buscando…
search-box-failed = La búsqueda no funciona en este momento. Aquí puedes encontrarlo todo:
search-box-empty = No hemos encontrado nada. Prueba con otra palabra o con menos palabras. También puedes leer la lista:
search-box-more = Mostrar más

gap-list-doubtful = Dudoso:
gap-list-unknown = No se sabe:
