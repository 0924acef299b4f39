# Läshjälp.

read-aloud-play = Läs upp sidan
read-aloud-pause = Pausa
read-aloud-stop = Sluta
read-aloud-note = Din telefon eller dator läser. Texten skickas inte.
read-aloud-none = Din telefon eller dator har ingen röst för svenska.
