# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Meddelanden som gäller mellan två datum.

notice-kind-cold = سرمای شدید
notice-kind-extra-beds = جای خواب بیشتر
notice-kind-closing = تغییر ساعت‌ها
notice-kind-info = اطلاعیه
notice-list-label = اطلاعیه‌ها
notice-list-dates = از { $from } تا { $to }.
notice-list-day = در { $date }.
