# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Cómo llegar y compartir
entry-tools-copy-address = Copiar la dirección
entry-tools-map = Abrir en el mapa del teléfono
entry-tools-share = Compartir o copiar el enlace
entry-tools-sms = Enviar por SMS
entry-tools-copied = Copiado.
entry-tools-by-hand = Cópialo tú:
entry-tools-wrong = ¿Hay algún error? Escríbenos
entry-tools-wrong-tell = ¿Hay algún error? Avisa y di el código { $code }.
entry-tools-wrong-note = No escribas nada sobre ti.

share-text = { $about }. Código { $code }: { $link }
share-text-neutral = Código { $code }: { $link }
wrong-subject = Código { $code }
wrong-body = Código { $code }, datos del { $date }. Esto está mal:
entry-tools-contact = Guardar el número en el teléfono
contact-note = Código { $code }. Los datos valían el { $date }. Mira en la página si han cambiado.

near-title = Cerca de aquí
near-distance = { $metres } m
near-note = Distancia en línea recta. El camino puede ser más largo.
