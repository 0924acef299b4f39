# Szybkie opuszczenie strony.

exit-page-link = Opuść stronę szybko
exit-page-note = Otwiera { $host }. Przeglądarka nadal pamięta, że ta strona była otwarta.
exit-page-traces = Jak usunąć ślady
exit-page-key = Albo naciśnij Shift trzy razy.

leaving-title-entry = Strona { $code }
leaving-title-topic = Pomoc: { $area }, strona { $number }
leaving-description = Informacje i kontakty.
