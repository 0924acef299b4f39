# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = Ayuda si no tienes vivienda
home-summary = Aquí ves a dónde acudir si no tienes dónde vivir o puedes perder tu vivienda. No tienes que decir quién eres para leer aquí.
home-needs = ¿Qué necesitas?
home-situations = ¿Cuál es tu situación?
home-guides = Paso a paso
home-areas = Todo en un solo lugar

area-title = Ayuda en { $area }
area-summary = Toda la ayuda en { $area } que conocemos, para personas que no tienen vivienda o pueden perderla.
area-group = En { $area }
area-a-to-z = Todo de la A a la Z

topic-in-area = { $topic } – { $area }
topic-guides = Empieza aquí
topic-empty = Todavía no conocemos ningún servicio para esto.
topic-ask = ¿No encuentras lo que necesitas?
topic-others = ¿Otra cosa?

service-facts = En resumen

a-z-title = De la A a la Z
a-z-title-area = De la A a la Z en { $area }
a-z-summary = Todos los servicios y guías por orden alfabético.
a-z-find = Buscar en esta página: pulsa Ctrl y F en un ordenador. En el teléfono, elige «Buscar en la página» en el menú del navegador.
a-z-digits = 0–9
letter-nav-label = Letras

search-title = Buscar ayuda
search-summary = Busca entre toda la ayuda que conocemos.
search-tip = Escribe con tus propias palabras, por ejemplo «dormir esta noche», «ducha» o «no puedo pagar el alquiler». No importa si hay faltas de ortografía.
search-private = La búsqueda se hace aquí, en tu navegador. Lo que escribes no se envía ni se guarda.
search-others = Leer la lista completa

glossary-title = Glosario
glossary-summary = Palabras difíciles, explicadas.

how-we-know-title = Cómo lo sabemos
how-we-know-summary = De dónde vienen los datos y qué es lo que no sabemos.
how-we-know-gaps = Esto es dudoso o no se sabe
how-we-know-sources = Todas las fuentes
how-we-know-sources-summary = Todo en lo que se basa el portal, según quién lo publicó.

not-found-title = La página no existe
not-found-text = La página no existe. Puede que haya cambiado de lugar.
