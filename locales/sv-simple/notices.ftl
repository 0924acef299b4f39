# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = Mycket kallt
notice-kind-extra-beds = Fler sängar
notice-kind-closing = Andra tider
notice-kind-info = Meddelande
notice-list-label = Meddelanden
notice-list-dates = Gäller från { $from } till och med { $to }.
notice-list-day = Gäller { $date }.
