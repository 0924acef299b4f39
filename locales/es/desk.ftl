# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = Mostrar al personal
staff-link-note = Texto grande para señalar cuando no puedes o no quieres decirlo tú.

show-title = Mostrar al personal: { $name }
show-summary = Muestra esta página a quien trabaja donde estás. Señala lo que quieres decir.
show-staff = Para quien trabaja aquí: la persona señala lo que quiere decir. Responde señalando.
show-code = Código { $code }
show-say = Quiero decir
show-answer = Respuestas para señalar
show-about = Sobre el lugar
show-back = Volver a la página del lugar

## Det läsaren vill säga
show-say-language = Mi idioma: { $language }
show-say-interpreter = ¿Pueden llamar a un intérprete?
show-say-read = Me cuesta leer. ¿Me lo puede leer?
show-say-need = Necesito ayuda con esto:
show-say-place = Busco este lugar. ¿Me puede indicar el camino?
show-say-ring = ¿Puede llamar allí por mí?
show-say-come-in = ¿Puedo entrar ahora?
show-say-book = Quiero pedir una cita.
show-say-apply = Quiero solicitar esto. ¿Cómo lo hago?
show-say-form = ¿Me puede ayudar a rellenar la solicitud?
show-say-written = ¿Puedo recibir la decisión en papel?
show-say-appeal = ¿Tengo derecho a recurrir la decisión?
show-say-decision = ¿Necesito una decisión para recibir ayuda aquí?
show-say-referral = ¿Quién me puede escribir un volante?
show-say-right = ¿Tengo derecho a recibir ayuda aquí?
show-say-registered = No tengo registro (folkbokförd) en el municipio. ¿Puedo recibir ayuda de todos modos?
show-say-cost = ¿Cuesta algo?
show-say-bring = ¿Qué tengo que traer?
show-say-hours = ¿Cuándo está abierto?
show-say-private = ¿Podemos hablar en privado?
show-say-instead = ¿No me pueden ayudar? ¿Adónde puedo ir entonces?

## Det personalen kan svara
show-answer-yes = Sí
show-answer-no = No
show-answer-unsure = No lo sé. Voy a preguntar a alguien.
show-answer-wait = Espera aquí un momento.
show-answer-later = Vuelve más tarde hoy.
show-answer-tomorrow = Vuelve mañana.
show-answer-full = Ahora está completo.
show-answer-interpreter = Estamos llamando a un intérprete.
show-answer-decision = Primero necesitas una decisión.
show-answer-number = Hora o cantidad:
show-answer-go = Ve aquí:
