# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = Silny mróz
notice-kind-extra-beds = Więcej miejsc do spania
notice-kind-closing = Zmienione godziny
notice-kind-info = Komunikat
notice-list-label = Komunikaty
notice-list-dates = Obowiązuje od { $from } do { $to } włącznie.
notice-list-day = Obowiązuje { $date }.
