# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = Qabow daran
notice-kind-extra-beds = Sariiro dheeraad ah
notice-kind-closing = Saacado la beddelay
notice-kind-info = Ogeysiis
notice-list-label = Ogeysiisyo
notice-list-dates = Laga bilaabo { $from } ilaa { $to }.
notice-list-day = Maalinta { $date }.
