# Poistu sivulta nopeasti.

exit-page-link = Poistu sivulta nopeasti
exit-page-note = Avaa sivuston { $host }. Selain muistaa silti, että olet käynyt täällä.
exit-page-traces = Näin poistat jäljet
exit-page-key = Tai paina Shift-näppäintä kolme kertaa.

leaving-title-entry = Sivu { $code }
leaving-title-topic = Apua: { $area }, sivu { $number }
leaving-description = Tietoa ja yhteystietoja.
