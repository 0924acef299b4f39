# Pomoc w czytaniu.

read-aloud-play = Przeczytaj stronę na głos
read-aloud-pause = Pauza
read-aloud-stop = Zatrzymaj
read-aloud-note = Czyta Twój telefon lub komputer. Tekst nie jest wysyłany.
read-aloud-none = W Twoim telefonie lub komputerze nie ma polskiego głosu.
