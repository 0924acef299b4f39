# Pomoc w czytaniu.

read-aloud-play = Przeczytaj stronę na głos
read-aloud-pause = Pauza
read-aloud-stop = Zatrzymaj
read-aloud-note = Czyta twój telefon lub komputer. Tekst nie jest wysyłany.
read-aloud-none = W twoim telefonie lub komputerze nie ma polskiego głosu.
