# Läshjälp.

read-aloud-play = Läs upp sidan
read-aloud-pause = Pausa
read-aloud-stop = Sluta
read-aloud-note = Din egen telefon eller dator läser. Texten skickas inte.
read-aloud-none = Det finns ingen röst för svenska i din telefon eller dator.
