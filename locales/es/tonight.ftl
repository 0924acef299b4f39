# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = Esta tarde y esta noche en { $area }
tonight-summary = Dónde puedes dormir, comer y entrar en calor en { $area }, y a quién puedes llamar.
tonight-numbers = Llama
tonight-week = Abierto en los próximos días
tonight-week-note = Solo mostramos los lugares cuyo horario conocemos.
tonight-today = hoy
tonight-day-none = No conocemos nada que esté abierto.
tonight-none = No conocemos ningún lugar aquí. Llama y pregunta.
tonight-unknown = Esto no lo sabemos: { $facts }.
tonight-confirmed = Confirmado el { $date }.
tonight-unconfirmed = Nadie ha confirmado esto.
tonight-ask = ¿No sabes adónde ir?
tonight-more = Leer más
tonight-made = Esta página se hizo el { $date }.
tonight-others = También ayudan:
