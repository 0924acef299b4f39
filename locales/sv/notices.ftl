# Meddelanden som gäller mellan två datum.

notice-kind-cold = Sträng kyla
notice-kind-extra-beds = Fler sovplatser
notice-kind-closing = Ändrade tider
notice-kind-info = Meddelande
notice-list-label = Meddelanden
notice-list-dates = Gäller från { $from } till och med { $to }.
notice-list-day = Gäller { $date }.
