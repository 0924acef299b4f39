# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = No hace falta una decisión
access-decision = Hace falta una decisión (biståndsbeslut)
access-referral = Hace falta una derivación (remiss)
access-unknown = No sabemos si hace falta una decisión

status-open = Abierto
status-seasonal = Solo una parte del año
status-uncertain = No es seguro que siga existiendo
status-paused = Cerrado por ahora
status-closed = Ha cerrado

operator-municipality = Municipio (kommun)
operator-region = Región (atención médica)
operator-state = Autoridad del Estado
operator-civil-society = Asociación u organización
operator-church = Iglesia o congregación
operator-company = Empresa
operator-foundation = Fundación

gender-women = Para mujeres
gender-men = Para hombres
gender-any = Para todos los géneros
gender-unknown = No sabemos si es para todos los géneros

condition-addiction = Personas con una adicción
condition-mental-illness = Personas que se sienten mal psíquicamente
condition-violence = Personas que sufren violencia o amenazas
condition-debt = Personas con deudas
condition-homelessness = Personas sin vivienda
condition-eu-citizen = Ciudadanos de otro país de la UE o del EEE
condition-tenant = Personas que alquilan su vivienda
condition-psychiatric-disability = Personas con discapacidad psíquica
condition-relative = Familiares y amigos
condition-gambling = Personas que juegan demasiado por dinero
condition-child = Niños y jóvenes

cost-free = Gratis
cost-fee = Cuesta algo

phone-label-main = Teléfono
phone-label-reception = Teléfono de la recepción
phone-label-emergency = Teléfono para ayuda urgente
phone-label-advice = Teléfono para consejos
phone-label-information = Teléfono de información
phone-label-alternative = Otro número si el primero no funciona
phone-label-from-abroad = Teléfono desde el extranjero

hours-for-phone = Horario de teléfono
hours-for-visit = Horario de visita
hours-for-chat = Horario de chat

accessibility-step-free = Entrada sin escalones
accessibility-accessible-toilet = Baño para silla de ruedas
accessibility-hearing-loop = Bucle magnético para audífonos (hörslinga)
accessibility-lift = Ascensor

bring-id-document = Documento de identidad
bring-bank-id = BankID
bring-letter = La carta que has recibido
bring-library-card = Tarjeta de la biblioteca
bring-nothing = No hace falta llevar nada

way-in-drop-in = Ven sin cita
way-in-phone = Llama
way-in-visit = Visita
way-in-booking = Pide cita
way-in-e-service = Servicio en la web
way-in-form = Formulario
way-in-chat = Chat
way-in-referral = Alguien te envía allí
way-in-application = Solicitud

doubt-old = El dato es antiguo.
doubt-conflict = Las fuentes dicen cosas distintas.
doubt-moved = Puede que el lugar se haya trasladado.
doubt-temporary = El dato solo fue válido durante un tiempo.

## Språk som talas på en verksamhet
spoken-sv = sueco
spoken-en = inglés
spoken-ar = árabe
spoken-bs = bosnio
spoken-de = alemán
spoken-es = español
spoken-fa = persa (farsi, dari)
spoken-fi = finés
spoken-fr = francés
spoken-ku = kurdo
spoken-pl = polaco
spoken-ps = pastún
spoken-ro = rumano
spoken-rom = romaní
spoken-ru = ruso
spoken-so = somalí
spoken-sq = albanés
spoken-swl = lengua de signos sueca
spoken-ti = tigriña
spoken-tr = turco
spoken-uk = ucraniano
