# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = ብርቱዕ ቁሪ
notice-kind-extra-beds = ተወሳኺ መደቀሲ
notice-kind-closing = ዝተቐየረ ሰዓታት
notice-kind-info = ምልክታ
notice-list-label = ምልክታታት
notice-list-dates = ካብ { $from } ክሳብ { $to }።
notice-list-day = ብ{ $date }።
