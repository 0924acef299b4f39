# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = Kova pakkanen
notice-kind-extra-beds = Lisää yöpaikkoja
notice-kind-closing = Muuttuneet ajat
notice-kind-info = Tiedote
notice-list-label = Tiedotteet
notice-list-dates = Voimassa { $from } – { $to }.
notice-list-day = Voimassa { $date }.
