# Caawimo akhris.

read-aloud-play = Bogga cod sare ku akhri
read-aloud-pause = Hakad geli
read-aloud-stop = Jooji
read-aloud-note = Telefoonkaaga ama kombuyuutarkaaga ayaa akhriya. Qoraalka lama diro.
read-aloud-none = Telefoonkaaga ama kombuyuutarkaaga kuma jiro cod Soomaali ah.
