# Ajutor la citit.

read-aloud-play = Citește pagina cu voce tare
read-aloud-pause = Pauză
read-aloud-stop = Oprește
read-aloud-note = Citește telefonul sau calculatorul. Textul nu este trimis.
read-aloud-none = Telefonul sau calculatorul nu are o voce în română.
