# Encuentra ayuda con tres preguntas: dónde, qué y quién.

find-title = Encuentra ayuda con tres preguntas
find-note = ¿Dónde estás, qué necesitas y quién eres? Después ves lo que es para ti.
find-where = ¿Dónde estás?
find-elsewhere = En otro lugar de { $area }
find-what = ¿Qué necesitas?
find-who = ¿Quién eres?
find-who-note = Solo preguntamos lo que distingue un sitio de otro. No guardamos tu respuesta. Pero el navegador recuerda las páginas que has abierto.
find-skip = No quiero responder. Mostrar todo.
find-title-who = ¿Quién eres? { $topic }
find-title-found = { $topic }, respuesta { $number }
find-or = { $first }, o: { $second }
find-woman = Mujer
find-man = Hombre
find-other = Otro género, o no quiero decirlo
find-registered-not = Sin registro (folkbokförd) en { $area }
find-registered-unsure = No sé dónde tengo el registro (folkbokförd)
find-result = Esto es lo que sabemos, según tus respuestas.
find-everyone = No preguntamos quién eres. Aquí no cambia nada.
find-fits = Esto es para ti
find-fits-if = Esto es para ti, si las palabras se ajustan a ti
find-unknown = No sabemos si esto es para ti. Pregunta primero
find-none = No conocemos nada que sea para ti con seguridad.
find-left-out =
    { $count ->
        [one] { $count } sitio más está cerrado o es para otras personas.
        [many] { $count } de sitios más están cerrados o son para otras personas.
       *[other] { $count } sitios más están cerrados o son para otras personas.
    }
find-all = Mostrar todo
