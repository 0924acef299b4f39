# Caawimo akhris.

read-aloud-play = Bogga cod sare ku akhri
read-aloud-pause = Hakad geli
read-aloud-stop = Jooji
read-aloud-note = Taleefankaaga ama kombiyuutarkaaga ayaa akhriya. Qoraalka lama diro.
read-aloud-none = Taleefankaaga ama kombiyuutarkaaga kuma jiro cod Soomaali ah.
