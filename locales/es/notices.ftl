# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = Frío intenso
notice-kind-extra-beds = Más camas
notice-kind-closing = Cambio de horario
notice-kind-info = Aviso
notice-list-label = Avisos
notice-list-dates = Del { $from } al { $to }, ambos incluidos.
notice-list-day = El { $date }.
