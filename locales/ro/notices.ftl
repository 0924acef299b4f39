# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = Frig puternic
notice-kind-extra-beds = Mai multe locuri de dormit
notice-kind-closing = Ore schimbate
notice-kind-info = Anunț
notice-list-label = Anunțuri
notice-list-dates = Valabil de la { $from } până la { $to } inclusiv.
notice-list-day = Valabil la { $date }.
