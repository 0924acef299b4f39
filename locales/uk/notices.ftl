# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = Сильний мороз
notice-kind-extra-beds = Більше місць для ночівлі
notice-kind-closing = Змінені години
notice-kind-info = Повідомлення
notice-list-label = Повідомлення
notice-list-dates = Діє з { $from } до { $to } включно.
notice-list-day = Діє { $date }.
