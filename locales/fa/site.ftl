# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = فارسی / دری
# Mellan orden i en uppräkning.
list-separator = { "، " }
page-title = { $title } – { $site }
skip-link-text = رفتن به متن اصلی
site-languages = زبان‌ها
site-search = جستجو
site-sos = جان کسی در خطر است؟ زنگ بزنید به
site-footer-pages = دربارهٔ این سایت
site-footer-privacy = ما از کوکی (cookies) استفاده نمی‌کنیم و چیزی دربارهٔ شما ذخیره نمی‌کنیم.
site-footer-machine = دکمه‌ها و عنوان‌های این سایت را ماشین ترجمه کرده است. هیچ انسانی آن‌ها را بازبینی نکرده است.
breadcrumbs-home = شروع
breadcrumbs-label = شما این جا هستید

## Datum
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = ژانویه (جنوری)
date-month-2 = فوریه (فبروری)
date-month-3 = مارس (مارچ)
date-month-4 = آوریل (اپریل)
date-month-5 = مه (می)
date-month-6 = ژوئن (جون)
date-month-7 = ژوئیه (جولای)
date-month-8 = اوت (اگست)
date-month-9 = سپتامبر
date-month-10 = اکتبر
date-month-11 = نوامبر
date-month-12 = دسامبر
# Månaden när den står utan dag, som i ”november 2024”. Några språk böjer den annorlunda då.
date-month-alone-1 = { date-month-1 }
date-month-alone-2 = { date-month-2 }
date-month-alone-3 = { date-month-3 }
date-month-alone-4 = { date-month-4 }
date-month-alone-5 = { date-month-5 }
date-month-alone-6 = { date-month-6 }
date-month-alone-7 = { date-month-7 }
date-month-alone-8 = { date-month-8 }
date-month-alone-9 = { date-month-9 }
date-month-alone-10 = { date-month-10 }
date-month-alone-11 = { date-month-11 }
date-month-alone-12 = { date-month-12 }
date-weekday-1 = دوشنبه
date-weekday-2 = سه‌شنبه
date-weekday-3 = چهارشنبه
date-weekday-4 = پنجشنبه
date-weekday-5 = جمعه
date-weekday-6 = شنبه
date-weekday-7 = یکشنبه
