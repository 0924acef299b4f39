# Ayuda para leer.

read-aloud-play = Leer la página en voz alta
read-aloud-pause = Pausa
read-aloud-stop = Parar
read-aloud-note = Lee tu propio teléfono u ordenador. El texto no se envía.
read-aloud-none = En tu teléfono u ordenador no hay voz en español.
